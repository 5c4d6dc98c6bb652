"""The Chief Executive of Hong Kong and of Macao."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from re import Match

from mtclean.lexicon.persons import HONG_KONG_CHIEFS, MACAO_CHIEFS
from mtclean.rule import Alters, Example, View, rule
from mtclean.rules.offices.ends import AFTER_OFFICE
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_TITLES = (
    "executive director",
    "executive chief director",
    "executive head",
    "executive chief",
    "executive president",
    "chief executive director",
    "chief executive officer",
    "head of state",
    "chief director",
    "administrative chief",
    "administrative head",
)
_PECULIAR = (
    "executive head",
    "executive chief",
    "head of state",
    "administrative",
    "executive chief director",
)
"""Titles nobody in Hong Kong has; the others are true titles in companies and institutes."""
_PLACE = r"(?P<place>Hong Kong|Macao|Macau)"
_ABBREVIATIONS = {"HKSAR": "Hong Kong", "MSAR": "Macao"}
_TITLE = rf"(?P<title>(?i:{alternation(_TITLES)}))"
_REGION = r"(?i:Special Administrative Region|SAR)"
_OF_PLACE = Pattern(
    rf"(?<!\w){_TITLE}(?P<elect>-elect|-designate)? of (?:(?i:the )?"
    rf"(?:(?P<before>{_REGION}) of )?(?:(?i:the) )?)?"
    rf"(?:{_PLACE}(?P<behind> {_REGION})?|(?P<short>HKSAR|MSAR))(?P<note> \((?:HKSAR|MSAR)\))?"
    r"(?![\w'’-])"
)
_SHOUTED_TITLE = alternation(
    [title.upper() for title in _TITLES if title not in ("head of state", "chief director")]
)
_SHOUTED_CHIEF = alternation([name.upper() for name in HONG_KONG_CHIEFS + MACAO_CHIEFS]) + r"(?!\w)"
_STATES = ("former", "then", "acting", "outgoing", "incoming", "next", "new", "first", "current")
_PLACES = Pattern(
    rf"(?<!\w)(?:{_PLACE}|(?P<short>HKSAR|MSAR))(?P<has>['’]s)?(?: {_REGION}(?P<region>['’]s)?)?"
    rf"(?: (?P<state>{alternation(_STATES)}))? {_TITLE}(?!\w| of| for| at| and)"
)
_SHOUTED = Pattern(
    rf"(?<!\w)(?:(?:HONG KONG|MACAO|MACAU|HKSAR|MSAR)(?:['’]S)? (?P<behind>{_SHOUTED_TITLE})"
    rf"(?= {_SHOUTED_CHIEF})|(?P<front>{_SHOUTED_TITLE})(?= OF (?:THE )?(?:HKSAR|MSAR"
    rf"|(?:HONG KONG|MACAO|MACAU)(?= SAR| SPECIAL|,? {_SHOUTED_CHIEF}))(?!\w)))"
)
_BARE_STATE = Pattern(rf"(?<![Tt]he )(?<!\w)(?i:{alternation(_STATES)}) $")
_CAPITAL_BEFORE = Pattern(
    r"(?<!\w)(?!(?:The|And|But|In|At|On|As|When|While|With|From|Former|Later)\b)[A-Z][\w&.-]* $"
)
_UNMISTAKABLE = tuple(
    name for name in HONG_KONG_CHIEFS + MACAO_CHIEFS if name not in ("John Lee", "Edmund Ho")
)
_BEFORE_NAME = Pattern(
    rf"(?<!\w)(?<!Hong Kong )(?<!Macao )(?<!Macau )(?<!['’]s ){_TITLE}(?:-elect|-designate)? "
    rf"{alternation(_UNMISTAKABLE)}"
    r"(?!\w|-| [A-Z]| of\b| at\b)"
)
_NAME = r"[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,3}"
_ANY_NAME = Pattern(rf" (?P<name>{_NAME})(?<![.])")
_BUSINESS = Pattern(
    r"\b(?i:bank|company|companies|firm|fund|corporation|group|ltd|limited|inc|shares|academy|"
    r"institute|university|association|charity|authority|foundation|federation|ngo|listed|chamber)\b"
)
_POLITICS = Pattern(
    r"\b(?i:legislative council|executive council|policy address|chief executive|xi jinping|legco|"
    r"election committee|special administrative region|central government|state council|"
    r"president xi|lawmakers?|protesters)\b"
)
_SAYING = Pattern(r"\b(?:said|says|told|added|stressed|noted|according to|with|by|and|met) $")
_WORD_FOLLOWS = Pattern(r" [a-z]")
_INDENT = 20


@lru_cache(maxsize=8)
def _about_business(text: str) -> bool:
    return _BUSINESS.search(text) is not None


@lru_cache(maxsize=8)
def _about_politics(text: str) -> bool:
    return _POLITICS.search(text) is not None


@cache
def _chiefs(place: str) -> Pattern:
    names = HONG_KONG_CHIEFS if place == "Hong Kong" else MACAO_CHIEFS
    surnames = ("Lam", "Lee", "Leung", "Tsang", "Tung") if place == "Hong Kong" else ("Chui",)
    return Pattern(rf" (?P<name>{alternation((*names, *surnames))})(?!\w|-| [A-Z])")


@cache
def _chief_anywhere(place: str) -> Pattern:
    names = HONG_KONG_CHIEFS if place == "Hong Kong" else MACAO_CHIEFS
    return Pattern(rf"\b{alternation(names)}\b")


_INSTITUTION = Pattern(
    r"(?i:\b(?:academy|authority|association|bank|bureau|center|centre|chamber|club|college|"
    r"commission|committee|company|council|department|exchange|federation|foundation|group|hospital|"
    r"institute|limited|ltd|museum|office|operations|police|polytechnic|society|trust|union|"
    r"university)\b)"
)


@rule(
    code="OFF001",
    name="literal-chief-executive",
    summary="Name the Chief Executive of Hong Kong or Macao by the title of the office.",
    triggers=_TITLES,
    requires=("Hong Kong", "Macao", "Macau", "HKSAR", "MSAR", *_UNMISTAKABLE),
    alters=Alters.WORDS | Alters.CASE | Alters.PUNCTUATION | Alters.WHITESPACE,
    bad=[
        (
            "HONG KONG - Executive Director Carrie Lam promised help.",
            "HONG KONG - Chief Executive Carrie Lam promised help.",
        ),
        (
            "The executive director of the HKSAR John Lee left.",
            "The Chief Executive of the HKSAR, John Lee, left.",
        ),
        (
            (
                "He met the executive director of The Special Administrative Region of Hong "
                "Kong John Lee."
            ),
            (
                "He met the Chief Executive of the Hong Kong Special Administrative Region, "
                "John Lee."
            ),
        ),
        (
            "The executive head of Macao Fernando Chui thanked the nurses.",
            "The Chief Executive of Macao, Fernando Chui, thanked the nurses.",
        ),
        (
            "Hong Kong's executive chief said on Monday that schools would open.",
            "Hong Kong's Chief Executive said on Monday that schools would open.",
        ),
        (
            "The head of state of the Special Administrative Region of Macau signed the bill.",
            "The Chief Executive of the Macau Special Administrative Region signed the bill.",
        ),
        (
            "Reporters asked about the executive director of Hong Kong Carrie Lam's visit.",
            "Reporters asked about Hong Kong Chief Executive Carrie Lam's visit.",
        ),
        (
            "Former executive director of Hong Kong Leung Chun-ying was at the dinner.",
            "Former Hong Kong Chief Executive Leung Chun-ying was at the dinner.",
        ),
        (
            "Hong Kong's former executive director Donald Tsang sang.",
            "Hong Kong's former Chief Executive Donald Tsang sang.",
        ),
        (
            "The HKSAR's executive director, Carrie Lam, went to the market.",
            "The HKSAR's Chief Executive, Carrie Lam, went to the market.",
        ),
        (
            "MACAO EXECUTIVE DIRECTOR HO IAT SENG OPENS BRIDGE",
            "MACAO CHIEF EXECUTIVE HO IAT SENG OPENS BRIDGE",
        ),
        Example(
            "The executive director of Hong Kong said that schools would open.",
            "The Chief Executive of Hong Kong said that schools would open.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "The executive director of the Hong Kong Academy for Gifted Education spoke first.",
        "The bank's executive director of Hong Kong operations resigned.",
        "The executive director of Hong Kong-based Cable Ltd. bought shares.",
        "The Hong Kong executive director of Amnesty International had no comment.",
        "Mr. Lee is an executive director of Hong Kong Land Holdings.",
        "The executive director of Hong Kong Watch, Benedict Rogers, wrote to the minister.",
        "The fund named an executive director of Hong Kong, its largest market.",
        "The head of state of China visited Hong Kong.",
        "The firm's executive director John Lee moved to Hong Kong.",
        "The bank, of Hong Kong, named executive director Edmund Ho.",
        "Greenpeace Hong Kong's executive director said on Monday that the bay was clean.",
        "Amnesty Hong Kong's executive director will leave before the policy address.",
        "EXECUTIVE DIRECTOR OF HONG KONG WATCH TO SPEAK",
        "The firm's executive director for Hong Kong's acting executive team left.",
    ],
)
def literal_chief_executive(view: View) -> Iterator[Edit]:
    """行政长官 and its Spanish rendering *director ejecutivo* become *executive director*.

    The title is true in every company and institute, so it is changed only directly before the
    bare name of Hong Kong or Macao with nothing of an institution behind it. For certain where
    the Region is named, a known Chief Executive stands beside it, or the title has no other use.
    A person who follows becomes an apposition in commas.
    """
    text = view.text
    for match in _OF_PLACE.finditer(text):
        yield from _of_place(view, match)
    for match in _PLACES.finditer(text):
        yield from _places(view, match)
    for match in _SHOUTED.finditer(text):
        yield view.replace(*match.span(match.lastgroup or 0), "CHIEF EXECUTIVE")
    for match in _BEFORE_NAME.finditer(text):
        yield from _before_name(view, match)


def _of_place(view: View, match: Match[str]) -> Iterator[Edit]:
    text = view.text
    place = match["place"] or _ABBREVIATIONS[match["short"]]
    start, end = match.span()
    kind = match["before"] or match["behind"] or match["short"]
    region = kind is not None
    person = _chiefs(place).match(text, end)
    known = person is not None
    if person is None and region:
        person = _ANY_NAME.match(text, end)
        if person and _INSTITUTION.search(person["name"]):
            return
    if person is None and not AFTER_OFFICE.match(text, end):
        return
    sure = known or region or match["title"].lower().startswith(_PECULIAR)
    if not sure and not _known_holder(text, start, end, place):
        if _about_business(text) or text[max(0, start - 3) : start].lower().endswith("an "):
            return
        safety = Safety.SAFE if _about_politics(text) else Safety.LIKELY
    else:
        safety = Safety.SAFE
    where = _region(place, kind) + (match["note"] or "") if kind else place
    low = start
    article = ""
    article_at = max(0, start - 4)
    if text[article_at:start].lower() == "the ":
        article = text[article_at:start]
        low = article_at
    elif text[max(0, start - 3) : start].lower() == "an ":
        article = "the "
        low = start - 3
    elif text[start].isupper() and start < _INDENT and not text[:start].strip(" \"“'‘"):
        article = "The "
    elif _SAYING.search(text, max(0, start - 16), start) and person:
        article = "the "
    after = f"{article}Chief Executive{match['elect'] or ''} of {where}"
    if person is None:
        yield view.replace(low, end, after, safety=safety)
        return
    close = person.end()
    name = person["name"]
    if text[close : close + 2] in ("'s", "’s"):
        yield view.replace(
            low, close, f"{place} Chief Executive{match['elect'] or ''} {name}", safety=safety
        )
        return
    if _BARE_STATE.search(text, max(0, start - 12), start):
        yield view.replace(
            low, close, f"{place} Chief Executive{match['elect'] or ''} {name}", safety=safety
        )
        return
    comma = "," if _WORD_FOLLOWS.match(text, close) else ""
    yield view.replace(low, close, f"{after}, {name}{comma}", safety=safety)


def _region(place: str, kind: str) -> str:
    """Return the name of the region, as long or as short as the text has it."""
    if kind in _ABBREVIATIONS:
        return f"the {kind}"
    return f"the {place} " + ("SAR" if "SAR" in kind.upper() else "Special Administrative Region")


def _known_holder(text: str, start: int, end: int, place: str) -> bool:
    """Tell whether a known Chief Executive stands beside the title, set off by a comma."""
    names = _chief_anywhere(place)
    return bool(names.search(text, max(0, start - 40), start) or names.search(text, end, end + 30))


def _before_name(view: View, match: Match[str]) -> Iterator[Edit]:
    if not _about_business(view.text):
        yield view.replace(*match.span("title"), "Chief Executive")


def _places(view: View, match: Match[str]) -> Iterator[Edit]:
    text = view.text
    place = match["place"] or _ABBREVIATIONS[match["short"]]
    start, end = match.span("title")
    safety = Safety.SAFE
    acting = match["state"] == "acting" and match["has"] and _ANY_NAME.match(text, end)
    if not acting and _chiefs(place).match(text, end) is None:
        possessive = match["has"] or match["region"]
        peculiar = match["title"].lower().startswith(_PECULIAR)
        low = match.start()
        if not AFTER_OFFICE.match(text, end) or not (peculiar or possessive):
            return
        if possessive and _CAPITAL_BEFORE.search(text, max(0, low - 20), low):
            return
        if not peculiar and not _known_holder(text, low, end, place):
            if _about_business(text):
                return
            safety = Safety.SAFE if _about_politics(text) else Safety.LIKELY
    yield view.replace(start, end, "Chief Executive", safety=safety)
