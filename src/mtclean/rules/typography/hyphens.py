"""Hyphens, slashes and colons with spaces around them."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.typography_compounds import (
    FIXED,
    KOREAN_SYLLABLES,
    NUMERALS,
    UNITS,
)
from mtclean.lexicon.typography_words import FUNCTION_WORDS, listed
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.typography.shapes import ONE_SIDED, shapes
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_TAILS = listed(
    """
    old based born led backed owned related style era made educated trained speaking controlled
    listed funded run
    """
)


def _beside_compound(text: str, at: int) -> bool:
    """Tell whether a word beside the hyphen that stands after ``at`` is one of a compound."""
    left = _WORD_BEFORE.search(text, max(0, at - 20), at + 1)
    right = _WORD_AFTER.match(text, at + 4)
    return bool((left and left[0].lower() in _LEFTS) or (right and right[0].lower() in _RIGHTS))


_TWO_SIDED = shapes("hyphens with two spaces", "a - a", "0 - a", test=_beside_compound)
_WORD_BEFORE = Pattern(r"(?<![A-Za-z])[A-Za-z]{1,12}$")
_WORD_AFTER = Pattern(r"[A-Za-z]{1,12}(?![A-Za-z])")
_LEFTS = (
    NUMERALS.union(part for compound in FIXED for part in compound.split("-")[:-1]) - FUNCTION_WORDS
)
_RIGHTS = UNITS.union(_TAILS, (f"{unit}s" for unit in UNITS))
_WORD = r"[A-Za-z]{1,24}"
_SPACED = Pattern(
    rf"(?<![\w-])(?P<first>{_WORD}|\d{{1,4}})(?P<gap>-(?!-)|(?: -| - |- )(?=[A-Za-z\d]))"
    rf"(?P<second>{_WORD}|\d{{1,3}})"
    rf"(?:(?P<gap2>-(?!-)|(?: -| - |- )(?=[A-Za-z]))(?P<third>{_WORD}))?"
    rf"(?:(?P<gap3>-(?!-)|(?: -| - |- )(?=[A-Za-z]))(?P<fourth>{_WORD}))?(?![\w-])"
)
_NOUN_AFTER = Pattern(r" ([a-z]{3,})")
_BASED = Pattern(
    r"(?<![\w-])([A-Za-z]{2,20})( - )(?:based|born|led|backed|owned|related|style|era|made|educated"
    r"|trained|speaking|controlled|listed|funded|run)"
    r" (?P<next>[A-Za-z]{3,})\b(?![^.\n]{0,120} - )"
)
_AGED = Pattern(
    r"(?<![\w-])\d{1,3}( - |-| -|- )(?:years?|months?|weeks?|days?)( - | -|- )(?=old\b)"
)
_CENTURY = Pattern(r"(?<![\w-])\d{1,2}(?:st|nd|rd|th)( -|- )(?=century\b)")
_ABBREVIATED = Pattern(
    r"(?<![\w.])(?:U\.S\.|U\.N\.|U\.K\.|US|UN|EU|UK)( - | -|- )(?=(?:led|backed|based|made|funded"
    r"|supported|sponsored|style|owned|brokered|imposed) )"
)
_NAME = Pattern(r"(?<![\w-])[A-Z][a-z]{1,5}( -|- )([a-z]{2,6})(?![\w-])")


def _joined(text: str, parts: list[str], gaps: list[str], end: int) -> int:
    """Return how many parts belong together, the first one on; 0 if they are no compound."""
    for count in range(len(parts), 1, -1):
        if all(gap == "-" for gap in gaps[: count - 1]):
            continue
        lowered = [part.lower() for part in parts[:count]]
        if "-".join(lowered) in FIXED:
            return count
        first, second = lowered[0], lowered[1]
        numeral = first in NUMERALS or first.isdigit()
        if numeral and second in UNITS and (count == 2 or (count == 3 and lowered[2] == "old")):
            if count == 3 or gaps[0] != " - ":
                return count
            noun = _NOUN_AFTER.match(text, end) if count == len(parts) else None
            if noun and noun[1] not in FUNCTION_WORDS:
                return count
    return 0


@rule(
    code="TYP050",
    name="spaced-hyphen",
    summary="Close the spaces around the hyphen of a compound.",
    triggers=("covid - 19", "covid -19", "covid- 19"),
    probes=(ONE_SIDED, _TWO_SIDED),
    alters=Alters.WHITESPACE,
    bad=[
        (
            "The figure was up year -on -year, a win -win.",
            "The figure was up year-on-year, a win-win.",
        ),
        ("It is a high - quality, long - term plan.", "It is a high-quality, long-term plan."),
        (
            "A 14 -day quarantine and a three - year - old boy",
            "A 14-day quarantine and a three-year-old boy",
        ),
        (
            "A Melbourne - based firm of Lee Jun -seok's son-in -law",
            "A Melbourne-based firm of Lee Jun-seok's son-in-law",
        ),
        (
            "The U.S. -led force met a 19th -century mill and a 100- year-old man.",
            "The U.S.-led force met a 19th-century mill and a 100-year-old man.",
        ),
    ],
    good=[
        "Two- and three-year-olds, pre- and post-war houses, long- or short-term tenants.",
        "BEIJING, May 2 (Xinhua) - The long road is open.",
        "The party - led by Ms. Ek - won; the firm - based in Graz - lost.",
        "He came second - half an hour later - and third - time was short.",
        "Growth was -0.3 percent; he left -and did not return.",
        "The two - man and dog - sat in the sun for a year - or more.",
    ],
)
def spaced_hyphen(view: View) -> Iterator[Edit]:
    """A tokeniser splits compounds at their hyphen, and a half of the join is lost on the way back.

    A space is right behind a suspended hyphen (*two- and three-year-olds*), and a hyphen between
    spaces may be a dash; so only compounds of a table are closed.
    """
    text = view.text
    at = 0
    while match := _SPACED.search(text, at):
        names = [name for name in ("first", "second", "third", "fourth") if match[name] is not None]
        gaps = [gap for gap in (match["gap"], match["gap2"], match["gap3"]) if gap is not None]
        count = _joined(text, [match[name] for name in names], gaps, match.end())
        at = match.end(names[count - 1]) if count else match.end("first") + 1
        if count:
            after = "-".join(match[name] for name in names[:count])
            yield view.replace(match.start(), at, after)
    for match in _BASED.finditer(text):
        if FUNCTION_WORDS.isdisjoint((match[1].lower(), match["next"])):
            yield view.replace(match.start(2), match.end(2), "-")
    for match in _AGED.finditer(text):
        yield view.replace(match.start(2), match.end(2), "-")
    for pattern in (_CENTURY, _ABBREVIATED):
        for match in pattern.finditer(text):
            yield view.replace(match.start(1), match.end(1), "-")
    for match in _NAME.finditer(text):
        if match[2] in KOREAN_SYLLABLES:
            yield view.replace(match.start(1), match.end(1), "-")


_HALF_SPACED = Pattern(r"(?<![\w-])([A-Za-z]{2,24})( -|- )([A-Za-z]{2,24})(?![\w-])")
_SUSPENDED = frozenset(listed("and or to but nor versus vs through than"))


@rule(
    code="TYP051",
    name="hyphen-spaced-on-one-side",
    summary="Close the hyphen of a compound that the document also writes closed.",
    probes=(ONE_SIDED,),
    scope=Scope.DOCUMENT,
    alters=Alters.WHITESPACE,
    bad=[
        (
            "The Sino-Thai line opened. The Sino -Thai team won.",
            "The Sino-Thai line opened. The Sino-Thai team won.",
        ),
        ("Nana Akufo- Addo spoke. Akufo-Addo left.", "Nana Akufo-Addo spoke. Akufo-Addo left."),
    ],
    good=[
        "Two- and three-year-olds and one two-and-a-half-year-old.",
        "Coronavirus -IFAD. People die of hunger.",
        "He left -and the door-and-window man came.",
    ],
)
def hyphen_spaced_on_one_side(view: View) -> Iterator[Edit]:
    """Engines join what they know and leave a space at the hyphens of names they do not.

    A suspended hyphen has its space by right, and a dash may lack one of its two; the same word
    closed elsewhere in the document is the proof that this is neither.
    """
    text = view.text
    for match in _HALF_SPACED.finditer(text):
        first, _, second = match.groups()
        if second.lower() in _SUSPENDED or first.lower() in _SUSPENDED:
            continue
        if f"{first}-{second}" in text:
            yield view.replace(match.start(2), match.end(2), "-")


_SLASHED = listed(
    """
    CDU/CSU AC/DC TCP/IP HIV/AIDS and/or km/h N/A B/C MI5/MI6 Union/CSU EU/US CDC/WHO PBOC/CBIRC
    UN/WHO his/her he/she him/her TV/radio 24/7 9/11
    """
)
_SLASH_FORMS = {
    form: pair
    for pair in _SLASHED
    for left, right in [pair.split("/")]
    for form in (f"{left} / {right}", f"{left}/ {right}", f"{left} /{right}")
}


@rule(
    code="TYP052",
    name="spaced-slash",
    summary="Close the spaces around the slash of a fixed pair.",
    triggers=tuple(_SLASH_FORMS),
    alters=Alters.WHITESPACE,
    bad=[
        ("The CDU / CSU group voted against it.", "The CDU/CSU group voted against it."),
        ("A speed of 120 km / h and / or a fine", "A speed of 120 km/h and/or a fine"),
        ("He works 24 / 7 since 9 / 11.", "He works 24/7 since 9/11."),
    ],
    good=[
        '"I wandered lonely as a cloud / That floats on high"',
        "Photo / Xinhua and Frankfurt / Main are left alone.",
        "The score was 24 / 70 and 19 / 110.",
    ],
)
def spaced_slash(view: View) -> Iterator[Edit]:
    """A tokeniser sets slashes apart, and few systems close them again.

    The spaces are right between lines of verse and, in some styles, between alternatives of
    several words; only fixed pairs are closed.
    """
    for start, index in view.hits:
        form = view.rule.triggers[index]
        if view.text[start : start + len(form)].lower() == form.lower():
            pair = view.text[start : start + len(form)].replace(" ", "")
            yield view.replace(start, start + len(form), pair)
