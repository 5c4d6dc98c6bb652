"""The Spanish abbreviation of the United States, whole and in halves."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtclean.rule import Alters, Exact, Scope, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_split = str.split
_UNIT = r"(?:million|billion|trillion|thousand|bn)"
_HALVES = r"(?:E\.? ?E\.? ?\.?)? ?UU\b(?:\.{1,2}(?!\.))?(?! [Dd]ollar)"
_DOLLARS = Pattern(
    rf"(?P<money>\b[Dd]ollars?|[$]\d[\d.,]{{0,20}}(?: {_UNIT})?)"
    rf"(?P<tail>(?P<of> (?:of|from) (?:the )?EE\.? ?UU\b\.?(?! [Dd]ollar))|\.? ?{_HALVES})"
)
_USA = Pattern(r"(?P<money>\b[Dd]ollars)\. USA\b\.?")
_GOES_ON = Pattern(
    r" \(| (?:or|in|to|from|for|of|by|and|at|on|per|last|this|since|during|between|through|with"
    r"|while|which|as|than|until|over|after|before|compared|against|each|every|annually|monthly|within|up"
    r"|tln|bn|mln"
    r"|an? (?:barrel|day|week|month|year|night|tonne?|kilo\w*|lit(?:er|re)|gallon|head|share)"
    r"|down|more|less|so|but|not|under|about|around|where|when|if|because|including|into|via)\b"
)

_COMMA_GOES_ON = Pattern(
    r"[;)]"
    r"|, (?:(?:(?:the|an?|its|his|her|their) [^,.;]{2,40}|he|she|it|they|[A-Z]\w{2,20}) "
    r"(?:said|says|reported|showed|added|announced|estimated|wrote|told)\b"
    r"|(?:said|according|while|and|but|which|or|compared|up|down|more|less|with|against) [a-z]{2}"
    r"|a (?:rise|fall|drop|gain|loss|increase|decrease|record|figure|sum)\b|\d)"
)
_ATTRIBUTE = Pattern(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur)(?: [a-z]{3,14})?"
    rf" [$]?\d[\d.,]{{0,15}}(?:[ -]{_UNIT})?(?: US)?(?: [Dd]ollars?)?$"
)
_BEFORE_NOUN = Pattern(
    r" (?!(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|does|did"
    r"|also|now|then|never|still|said|says|which|who|that)\b)[a-z]{3,20}\b"
)


_NO_VERB = Pattern(
    r" (?!(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|does|did"
    r"|also|now|then|never|still|said|says)\b|[a-z]{2,20}(?:ed|s)\b)[a-z]{3}"
)


def _amount_goes_on(text: str, money: int, end: int) -> bool:
    """Tell whether the sentence of the amount that ends at ``money`` goes on at ``end``."""
    if _GOES_ON.match(text, end) or _COMMA_GOES_ON.match(text, end):
        return True
    attribute = _ATTRIBUTE.search(text[max(0, money - 60) : money]) is not None
    return attribute and _BEFORE_NOUN.match(text, end) is not None


def _ends(text: str, at: int) -> bool:
    """Tell whether a sentence ends at ``at``: nothing follows, or a capital."""
    if text[at : at + 1] == ".":
        return False
    rest = text[at : at + 4].lstrip(" ")
    return not rest or rest[0] in "\n\r" or (rest.lstrip('"“(')[:1].isupper())


def _may_open(tail: str, text: str, at: int) -> bool:
    """Tell whether the letters at the end of ``tail`` may be the subject of a new sentence."""
    if not tail.startswith(".") or (tail.endswith(".") and "E" not in tail):
        return False
    rest = text[at : at + 4].strip(' "“')
    return bool(rest) and not (tail.endswith(".") and rest[0].isupper())


@rule(
    code="RES020",
    name="half-of-us-dollars",
    summary="Remove the half of a Spanish abbreviation after an amount of dollars.",
    triggers=(Exact("UU"), Exact("EEUU"), Exact("dollars. USA")),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS,
    bad=[
        (
            "It amounted to more than 36.4 billion US dollars. UU or 47.32 percent of the total.",
            "It amounted to more than 36.4 billion US dollars or 47.32 percent of the total.",
        ),
        (
            "The mine sold copper for $3 million. UU. in May.",
            "The mine sold copper for $3 million in May.",
        ),
        (
            "It paid 5 million dollars of the EE. UU. in May.",
            "It paid 5 million US dollars in May.",
        ),
        (
            "It cost 20 million dollars. UU. The state paid.",
            "It cost 20 million dollars. The state paid.",
        ),
        ("It cost 20 million dollars. USA. It is old.", "It cost 20 million dollars. It is old."),
        ("It cost 20 million dollars. USA in 2019.", "It cost 20 million dollars in 2019."),
        (
            "A fund of 5.2 million dollars. UU, the company said, pays a 90 dollars. UU bonus.",
            "A fund of 5.2 million dollars, the company said, pays a 90 dollars bonus.",
        ),
    ],
    good=[
        "It cost 5 million dollars. USA Today reported it first.",
        "It got 36.4 million US dollars. UU, as the university is known, will share it.",
        "The prize is 900 dollars. USA, the hosts, have won it twice. USA won again.",
        "The lakes of Wisconsin cost a million dollars. UUA members sang.",
        "The Unitarian UU congregation gave 5,000 dollars.",
        "It cost 5 million U.S. dollars or 47 percent.",
    ],
)
def half_of_us_dollars(view: View) -> Iterator[Edit]:
    """*Dólares de EE. UU.* was cut at its full stops, and one half came through untranslated.

    Spanish doubles the letters of a plural, so UU stands for *Unidos*. After an amount of dollars
    it adds nothing to them.
    """
    text = view.text
    found: list[re.Match[str]] = [*_DOLLARS.finditer(text)] if "UU" in text else []
    for match in found:
        start, end = match.start("tail"), match.end("tail")
        safety = Safety.SAFE
        goes_on = _amount_goes_on(text, match.end("money"), end)
        if _may_open(match["tail"], text, end) and not goes_on:
            if not _NO_VERB.match(text, end) or "E" in match["tail"]:
                continue
            safety = Safety.LIKELY
        country = ""
        if match["of"] and match["money"].lower().startswith("dollar"):
            known = text[max(0, match.start() - 6) : match.start()]
            if not re.search(r"U\.?S\.? $", known):
                country = "U.S. " if "U.S." in text else "US "
        stop = "." if "." in match["tail"] and _ends(text, end) else ""
        if country:
            after = country + match["money"] + stop
            yield view.replace(match.start(), end, after)
        else:
            yield view.replace(start, end, stop, safety=safety)
    for match in _USA.finditer(text):
        ends = match[0][-1] == "." and (not text[match.end() :].strip() or _ends(text, match.end()))
        if ends:
            yield view.replace(match.end("money"), match.end(), ".")
            continue
        if not _amount_goes_on(text, match.end("money"), match.end()):
            continue
        yield view.replace(match.end("money"), match.end(), "")


_ABBREVIATION = Pattern(
    r"(?<![\w.])(?P<the>[Tt]he )?(?:(?P<known>U\.S\.|USA|US|U\.S)\.? ?UU\b|E\. ?E\. ?U\. ?U\b"
    r"|E[Ee] ?\.? ?U[Uu]\b|EEUU\b|E\.E\.U\.U\b)(?P<stop>\.?)"
)
_NOUN_FOLLOWERS = frozenset(
    _split("""a about across added after again agreed ahead all along already also although amid
    among an and announced are around as at because been before began behind being between both but
    by came can could decided did do does down due during each even ever every except expects for
    from had has have he her his how however if imposed in including instead into is it its just
    last later less like made may might more most must never next no nor not now of off on once one
    only or out over own per plans put recently remains rose said sanctioned says sent shall she
    should signed since so some soon still such takes than that the their them then there these
    they this those though through throughout to today together told tomorrow too took toward
    towards under until up upon us via voted wants was we were what when where whether which while
    who whose why will with within without won would yesterday yet""")
)
_STARTERS = frozenset(
    _split("""The A An In On At It He She They We This That These Those But And However Meanwhile
    According As For From After Before Since While When If There His Her Its Their""")
)


@rule(
    code="RES021",
    name="spanish-united-states",
    summary="Write the United States for its Spanish abbreviation.",
    triggers=(
        *(Exact(form) for form in ("UU", "EEUU", "E.E.", "E. E.", "Ee. Uu", "Ee.Uu", "Ee Uu")),
    ),
    scope=Scope.DOCUMENT,
    after=("RES020",),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS,
    bad=[
        ("Tourists from EE. UU. are expected.", "Tourists from the United States are expected."),
        (
            "The EEUU Congress met; the EE.UU. agreed.",
            "The U.S. Congress met; the United States agreed.",
        ),
        ("The US left. EE UU troops left, too.", "The US left. US troops left, too."),
        ("He moved to the EE. UU.", "He moved to the United States."),
        ("Two ships came from Ee. Uu. in May.", "Two ships came from the United States in May."),
    ],
    good=[
        "The students of UU and the NCEE score were named.",
        "“El presidente de EE. UU. anuncia la visita,” the paper wrote.",
        "The U.S. and the United States are one.",
    ],
)
def spanish_united_states(view: View) -> Iterator[Edit]:
    """*Estados Unidos* is abbreviated EE. UU., and engines copy the abbreviation.

    Before a noun it becomes the adjective the document uses, else the name of the country. In a
    quotation in Spanish it is right.
    """
    text = view.text
    adjective = "US" if _short(text) else "U.S."
    for match in _ABBREVIATION.finditer(text):
        start, end = match.span()
        if _spanish(text, start, end):
            continue
        rest = text[end : end + 40]
        word = re.match(r"[ ]([\w’'-]+)", rest)
        following = word[1] if word else ""
        sentence_ends = (
            not rest.strip(' "”’)')
            or rest[0] in "\n\r"
            or (bool(match["stop"]) and following in _STARTERS)
        )
        attributive = rest[:1] == "-" or (
            bool(following) and not sentence_ends and following not in _NOUN_FOLLOWERS
        )
        if match["known"]:
            after = (match["the"] or "") + match["known"].rstrip(".")
            after += "." if after.endswith("U.S") else ""
        elif attributive:
            after = (match["the"] or "") + adjective
        else:
            article = match["the"] or ("The " if _opens(text, start) else "the ")
            after = article + "United States"
        if sentence_ends and match["stop"] and not after.endswith("."):
            after += "."
        yield view.replace(start, end, after)


def _short(text: str) -> bool:
    """Tell whether ``text`` writes US without full stops and never with them."""
    return "U.S." not in text and re.search(r"\bUS\b", text) is not None


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(' "“(')
    return not before or before[-1] in ".!?\n"


def _spanish(text: str, start: int, end: int) -> bool:
    near = re.findall(r"[^\W\d_]+", text[max(0, start - 30) : start])[-3:]
    near += re.findall(r"[^\W\d_]+", text[end : end + 30])[:3]
    return sum(word.lower() in _SPANISH for word in near) > 0


_SPANISH = frozenset(
    _split("el la los las de del en y que con por para un una su se anuncia desde")
)
