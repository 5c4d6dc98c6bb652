"""The Chief Executive of Hong Kong or Macao where the title stands apart from the place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from mtclean.lexicon.persons import HONG_KONG_CHIEFS, MACAO_CHIEFS
from mtclean.rule import Alters, Example, Scope, View, rule
from mtclean.rules.offices.ends import AFTER_OFFICE
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_TITLES = (
    "executive director",
    "executive head",
    "executive chief",
    "administrative chief",
    "administrative head",
    "head of the executive",
)
_PECULIAR = tuple(title for title in _TITLES[:-1] if title != "executive director")
_TITLE = rf"(?P<title>(?i:{alternation(_TITLES)}))"
_CHIEFS = tuple(dict.fromkeys(HONG_KONG_CHIEFS + MACAO_CHIEFS))
_CHIEF = rf"(?:{alternation(_CHIEFS)})(?!\w| Ltd| Group)"
_UNMISTAKABLE = alternation([name for name in _CHIEFS if name not in ("John Lee", "Edmund Ho")])
_PLACE = r"(?:Hong Kong|Macao|Macau)"
_PLURAL = Pattern(
    rf"(?<!\w)(?P<title>(?i:{alternation(_TITLES[:-1])}))(?P<s>s) of (?:(?:the )?(?P<region>(?i:"
    rf"special administrative regions|SARs) of ))?(?:the )?{_PLACE}(?: SAR)? and (?:the )?{_PLACE}"
    r"(?: SAR| (?i:special administrative regions))?(?![\w'’-]| [A-Z])"
)
_NAMED = Pattern(
    rf"(?<!\w)(?:(?:[Tt]he )?(?:[Cc]ity|[Tt]erritory|[Rr]egion|SAR)['’]s {_TITLE}(?=,? {_CHIEF})"
    rf"|(?P<after>(?i:{alternation(_TITLES)}))(?= {_CHIEF} of (?:the )?(?:{_PLACE}|HKSAR|MSAR)"
    r"(?![\w-]| [A-Z])))"
)
_BARE = Pattern(
    rf"(?<!\w)(?:{_TITLE} of the (?:(?i:special administrative) Region|Region|SAR)"
    rf"|[Tt]he (?:city|territory|region|SAR)['’]s (?P<possessed>(?i:{alternation(_TITLES)})))"
    r"(?=[,.]? (?!of|for|at|and)[a-z]|[,.]|$)",
)
_EXECUTIVE = Pattern(
    rf"(?<!\w)(?P<title>[Hh]ead of the [Ee]xecutive)(?= of (?:the )?(?:{_PLACE}|HKSAR|MSAR)"
    r"(?![\w-]| [A-Z]))"
)
_COMMA = Pattern(
    rf"(?<!\w)(?<=[Tt]he ){_TITLE}(?=, {_UNMISTAKABLE},)"
    rf"|(?<!\w){_PLACE}['’]s (?:former |past )?(?P<several>(?i:executive directors))(?= {_CHIEF})"
)
_HEADLINE = Pattern(
    r"^(?P<title>(?:Executive|Administrative) (?:Director|Chief|Head))(?= of (?:the )?"
    rf"(?:{_PLACE}|HKSAR)(?! and\b|[,-]| (?:{alternation(('Land', 'Watch', 'Bank', 'Group'))}))"
    r"[^\n.]{5,90}$)",
    multiline=True,
)
_NAMED_ANYWHERE = Pattern(rf"(?<!\w){_CHIEF}")
_BUSINESS = Pattern(
    r"\b(?i:bank|company|firm|fund|corporation|ltd|limited|shares|academy|association|charity|"
    r"foundation|federation|ngo|chamber|institute)\b"
)


@lru_cache(maxsize=8)
def _holder_is_named(text: str) -> bool:
    return _NAMED_ANYWHERE.search(text) is not None


@rule(
    code="OFF007",
    name="chief-executive-apart",
    summary="Name the Chief Executive by the title of the office where the place stands apart.",
    triggers=(*_TITLES, *(title + "s" for title in _TITLES[:-1])),
    requires=(
        *_CHIEFS,
        *(title + "s" for title in _PECULIAR),
        "head of the executive",
        "Special Administrative Regions",
        "SARs",
    ),
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS | Alters.CASE,
    bad=[
        (
            "The executive chiefs of Hong Kong and Macao flew to Beijing.",
            "The Chief Executives of Hong Kong and Macao flew to Beijing.",
        ),
        (
            "Hong Kong was calm. The city's executive director, Carrie Lam, spoke on Monday.",
            "Hong Kong was calm. The city's Chief Executive, Carrie Lam, spoke on Monday.",
        ),
        (
            "Executive director Ho Iat Seng of Macao opened the bridge.",
            "Chief Executive Ho Iat Seng of Macao opened the bridge.",
        ),
        (
            "Carrie Lam left Hong Kong. The executive director of the Region will be back soon.",
            "Carrie Lam left Hong Kong. The Chief Executive of the Region will be back soon.",
        ),
        (
            "The head of the executive of Hong Kong withdrew the bill.",
            "The Chief Executive of Hong Kong withdrew the bill.",
        ),
        (
            "Hong Kong - The executive chief, Carrie Lam, refused to resign.",
            "Hong Kong - The Chief Executive, Carrie Lam, refused to resign.",
        ),
        (
            "Hong Kong's former executive directors Tung Chee-hwa and Donald Tsang met.",
            "Hong Kong's former Chief Executives Tung Chee-hwa and Donald Tsang met.",
        ),
        Example(
            "Carrie Lam left Hong Kong. The city's executive chief will be back soon.",
            "Carrie Lam left Hong Kong. The city's Chief Executive will be back soon.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "The executive directors of Hong Kong and Macau Airlines met.",
        "The executive heads of Hong Kong and Macao companies met.",
        "The bank's executive directors of Hong Kong and Macao resigned.",
        "Carrie Lam met the executive director of the region's largest charity in Hong Kong.",
        "Carrie Lam left Hong Kong. The bank's executive director of the region resigned.",
        "The city's executive director of parks, Ann Lam, went to Hong Kong.",
        "Executive Director of Hong Kong Watch to Speak\n\nHe has met Carrie Lam.",
    ],
)
def chief_executive_apart(view: View) -> Iterator[Edit]:
    """行政长官 is rendered as "executive director", and the place stands elsewhere in the text.

    A known Chief Executive beside the title, both regions behind a plural, or the bare word Region
    in a story that names the holder tell the office. A company, bank or charity near the title may
    have directors of its own, so such stories are left alone unless the holder is beside it.
    """
    text = view.text
    for pattern in (_NAMED, _EXECUTIVE):
        for match in view.matches(pattern):
            group = match.lastgroup or "title"
            yield view.replace(*match.span(group), "Chief Executive")
    business = _BUSINESS.search(text) is not None
    known = _holder_is_named(text)
    for match in view.matches(_PLURAL):
        if not AFTER_OFFICE.match(text, match.end()):
            continue
        peculiar = not match["title"].lower().startswith("executive director")
        if peculiar or match["region"] or (known and not business):
            yield view.replace(match.start("title"), match.end("s"), "Chief Executives")
    if business or not known:
        return
    for match in view.matches(_COMMA):
        group = match.lastgroup or "title"
        yield view.replace(*match.span(group), "Chief Executive" + "s" * (group == "several"))
    for match in view.matches(_BARE):
        group = match.lastgroup or "title"
        safety = Safety.SAFE if group == "title" else Safety.LIKELY
        yield view.replace(*match.span(group), "Chief Executive", safety=safety)
    for match in view.matches(_HEADLINE):
        yield view.replace(*match.span("title"), "Chief Executive", safety=Safety.LIKELY)
