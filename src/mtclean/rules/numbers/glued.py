"""Numbers that stand too close to a word, to a unit or, in ranges, too far apart."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.numbers_units import CURRENCIES, MEASURES
from mtclean.rule import Alters, Example, Scope, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_DIGITS = "0123456789"
_DIGITS = "0123456789"
_SCALES = ("million", "billion", "trillion")
_GLUED_SCALE = Pattern(rf"(?<![\w.,$€£¥-])\d{{1,3}}(?:\.\d{{1,3}})?(?={alternation(_SCALES)}\b)")
_SPACED_SCALE = Pattern(rf"\d {alternation(_SCALES)}\b")


@rule(
    code="NUM015",
    name="magnitude-glued-to-number",
    summary="Set a space before million and billion as the document does elsewhere.",
    triggers=tuple(f"*{digit}{scale}" for digit in _DIGITS for scale in _SCALES),
    scope=Scope.DOCUMENT,
    alters=Alters.WHITESPACE,
    bad=[
        (
            "Some 5million came in May. It was 3 million in June, 2 million in July.",
            "Some 5 million came in May. It was 3 million in June, 2 million in July.",
        ),
        (
            "Of 1.4billion people, 30 million are ill and 2 million dead.",
            "Of 1.4 billion people, 30 million are ill and 2 million dead.",
        ),
    ],
    good=[
        "He moved for £101million, and the club asks for £8million more.",
        "Some 5million people came and 3million left.",
        "It drew 5million viewers, and 3 million on Sunday.",
    ],
)
def magnitude_glued(view: View) -> Iterator[Edit]:
    """Links and tokenisers close the space up.

    British tabloids write *5million* as their style, above all behind a pound sign; so the
    document must write it with a space more often than without.
    """
    text = view.text
    glued = list(_GLUED_SCALE.finditer(text))
    if glued and sum(1 for _ in _SPACED_SCALE.finditer(text)) > len(glued):
        for match in glued:
            yield view.replace(match.end(), match.end(), " ")


_UNIT = rf"(?:percent|per cent|million|billion|{alternation([*MEASURES, *CURRENCIES])})\b"
_RANGE = Pattern(
    r"(?<=[a-z] )(?P<low>\d{1,3}(?:\.\d{1,2})?)(?P<dash> - | -|- )(?P<high>\d{1,3}(?:\.\d{1,2})?)"
    rf"(?=%| {_UNIT}(?! (?:later|ago|after|before|earlier|into|from)\b))"
)
_LOWER = Pattern(r"(?:^|[\s(“\"])[a-z]{1,15} $")
_SCORED = Pattern(r"\b(?:won|beat|lost|drew|lead|led|score|scored|by|ahead|win|up|down|trail\w*) $")


@rule(
    code="NUM016",
    name="spaced-range",
    summary="Close the spaces around the hyphen of a range.",
    triggers=(
        *(f"*{digit} - {other}*" for digit in _DIGITS for other in _DIGITS),
        *(f"*{digit} -{other}*" for digit in _DIGITS for other in _DIGITS),
        *(f"*{digit}- {other}*" for digit in _DIGITS for other in _DIGITS),
    ),
    alters=Alters.WHITESPACE,
    bad=[
        ("Prices will rise about 10 - 15 percent.", "Prices will rise about 10-15 percent."),
        ("The trip takes 3 -5 days and costs some 20- 30% more.",
         "The trip takes 3-5 days and costs some 20-30% more."),
    ],
    good=[
        "The team won 3 - 5 minutes were left, and Lens lost 2 - 3 days later.",
        "Subtract 20 - 15 percent from it.",
        "He paid for two - 5 percent more than she. Flight 3 - 12 hours late - left.",
        "The range 10–15 percent and 10 – 15 percent are written so.",
    ],
)  # fmt: skip
def spaced_range(view: View) -> Iterator[Edit]:
    """A tokeniser sets the hyphen of a range apart, on one side or on both.

    A hyphen with spaces is a dash between two thoughts or stands between the scores of a match;
    so the second number must be the greater one and have a unit, and no score be told.
    """
    text = view.text
    for match in _RANGE.finditer(text):
        low = max(0, match.start() - 20)
        if _SCORED.search(text, low, match.start()) or not _LOWER.search(text, low, match.start()):
            continue
        if float(match["low"]) < float(match["high"]):
            yield view.replace(*match.span("dash"), "-")


_DEGREES = Pattern(r"(?<=\d)(?: [°º] (?=[CF]\b)| ?º(?=[CF]\b)|(?P<one>℃|℉))")


@rule(
    code="NUM017",
    name="split-degree-sign",
    summary="Write degrees with the sign and the letter together.",
    triggers=("° C", "° F", "º C", "º F", "ºC", "ºF", "℃", "℉"),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS,
    bad=[
        ("It was 30 ° C in the shade.", "It was 30 °C in the shade."),
        ("The oven has 180ºC and the yard 12 º C.", "The oven has 180°C and the yard 12 °C."),
        Example("The water was 4℃ cold.", "The water was 4°C cold.", Safety.LIKELY),
    ],
    good=[
        "It was 30 °C, then 30°C and 86° F.",
        "The sign ° C is the 2º Campeonato.",
        "At 45° C turned to D.",
    ],
)
def split_degree_sign(view: View) -> Iterator[Edit]:
    """Tokenisers set the letter apart; Spanish keyboards and CJK fonts have other signs.

    *30 °C*, *30°C* and *30° C* are styles and stay; *30 ° C* with two spaces is none. The one
    character ℃ is left by choice now and then and only likely a scar.
    """
    for match in _DEGREES.finditer(view.text):
        if match["one"]:
            after = "°C" if match["one"] == "℃" else "°F"
            yield view.replace(match.start(), match.end(), after, safety=Safety.LIKELY)
        else:
            yield view.replace(match.start(), match.end(), " °" if match[0][0] == " " else "°")
