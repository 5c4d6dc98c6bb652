"""Decimal marks that are foreign or stand apart."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.numbers_units import CURRENCIES, MAGNITUDES, MEASURES, MONTHS
from mtclean.rule import Alters, Example, Scope, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_UNIT = rf"(?:per cent|{alternation([*MAGNITUDES, *MEASURES, *CURRENCIES, 'thousand'])}\b|%|°|℃)"
_SURE_UNIT = rf"(?:per cent|{alternation([*MAGNITUDES, 'percent', 'percentage'])}\b|%|°|℃)"
_DIGITS = "0123456789"

_SPACED_POINT = Pattern(
    rf"(?<![\d.,:/])(?P<whole>\d{{1,3}})(?: \. ?| ?\. )(?P<part>\d{{1,2}})"
    rf"(?P<unit>(?:(?: to |-|–| and )\d{{1,3}}\.\d{{1,2}})?[ -]?{_UNIT})(?!\d)"
)
_GLUED_RIGHT = Pattern(
    rf"(?<![\d.,:/-])(?P<whole>\d{{1,3}}) \.(?P<part>\d{{1,2}})(?P<unit>[ -]?{_UNIT})(?!\d)"
)
_HEADING = Pattern(
    r"(?:^|[.:;\n]|\b(?:No|no|[Ss]ection|[Cc]hapter|[Aa]rticle|[Pp]aragraph|[Aa]ged?|[Pp]age|[Gg]roup"
    r"|[Tt]able|[Ff]igure|[Pp]oint|[Ii]tem|[Pp]art|[Vv]ersion))\.?\s*$"
)
_NEXT_SENTENCE = Pattern(r" (?:later|ago|after|earlier|before|old)\b")
_POINT_TRIGGERS = (
    *(f"*{digit}. {other}*" for digit in _DIGITS for other in _DIGITS),
    *(f" .{other}*" for other in _DIGITS),
    " . ",
)


@rule(
    code="NUM001",
    name="spaced-decimal-point",
    summary="Close the space at a decimal point.",
    triggers=_POINT_TRIGGERS,
    alters=Alters.WHITESPACE,
    bad=[
        (
            "Exports rose 12. 5 percent to 6. 8 million zlotys.",
            "Exports rose 12.5 percent to 6.8 million zlotys.",
        ),
        (
            "Sicily measured 48 .8 degrees, the rate was 3 . 25 percent.",
            "Sicily measured 48.8 degrees, the rate was 3.25 percent.",
        ),
        (
            "They wait 2. 5 days for 15. 5 centimeters of rain.",
            "They wait 2.5 days for 15.5 centimeters of rain.",
        ),
    ],
    good=[
        "The virus has reached 39,539. 16,559 percent is a joke.",
        "The total was 2012. 5 percent of them left.",
        "1. 5 percent more pay\n2. 3 million new flats",
        "He was 19. 5 days later he married. See section 3. 5 percent is the limit.",
        "The IP address 10.0. 5 percent and the score of 3. 5 others came.",
    ],
)
def spaced_decimal_point(view: View) -> Iterator[Edit]:
    """Sentence splitters and tokenisers take a decimal point for a full stop and set it apart.

    The space is right where a number ends a sentence and another begins one, and after the
    number of an item; so a unit must follow, and no number sign or line start precede.
    """
    text = view.text
    for pattern in (_SPACED_POINT, _GLUED_RIGHT):
        for match in pattern.finditer(text):
            if _HEADING.search(text, max(0, match.start() - 14), match.start()):
                continue
            if match["whole"] != "0" and _NEXT_SENTENCE.match(text, match.end()):
                continue
            after = f"{match['whole']}.{match['part']}{match['unit']}"
            yield view.replace(match.start(), match.end(), after)


_COMMA = Pattern(
    rf"(?<![\d.,:/-])(?<!\d )(?<!\d, )(?P<whole>\d{{1,3}})(?P<comma>,| ,| , )(?P<part>\d{{1,2}})"
    rf"(?P<unit>[ -]?{_UNIT})(?!\d)"
)
_BEFORE_COMMA, _AFTER_COMMA = 5, 40
_POINT = Pattern(r"\d\.\d")
_LIST_BEFORE = Pattern(r"(?:\d[,;]? | ,)$")
_ITEM_BEFORE = Pattern(rf"(?:{alternation(MONTHS)}|[Cc]hapters?|[Ss]ections?|[Pp]ages?) $")


@rule(
    code="NUM002",
    name="decimal-comma",
    summary="Write the decimal comma as a point.",
    triggers=(
        " ,",
        *(f",{number}{end}" for number in range(10) for end in (" ", "%")),
        *(f",{number:02}{end}" for number in range(100) for end in (" ", "%")),
    ),
    scope=Scope.DOCUMENT,
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        (
            "Prices rose 12,5 percent to 8.3 billion euros.",
            "Prices rose 12.5 percent to 8.3 billion euros.",
        ),
        ("It costs 15 , 5 lira and weighs 6 ,2 tons.", "It costs 15.5 lira and weighs 6.2 tons."),
        Example(
            "She threw 50,18 meters, 0,3% more.",
            "She threw 50.18 meters, 0.3% more.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "The firm has 12,500 people and 3,125 million in debt.",
        "Lots 1,2,3 percent and chapters 4,5 million readers know.",
        "In groups of 3, 5 percent fell ill. On May 4 ,5 percent came.",
        "They won 3,8 places and the 62,44.1 billion was wrong.",
    ],
)
def decimal_comma(view: View) -> Iterator[Edit]:
    """Most of Europe and Latin America write a decimal comma, and engines copy figures as they are.

    A comma is right between thousands, which take three digits, and in lists; with one or two
    digits before a unit it can only be decimal. Some translators keep it on purpose, so it is
    certain only where the document writes other figures with a point, or where spaces stand
    around the comma.
    """
    text = view.text
    writes_points: bool | None = None
    done = 0
    for offset, _ in view.hits:
        match = _COMMA.search(text, max(done, offset - _BEFORE_COMMA), offset + _AFTER_COMMA)
        if match is None:
            continue
        done = match.end()
        low = max(0, match.start() - 14)
        if _LIST_BEFORE.search(text, low, match.start()) or _ITEM_BEFORE.search(
            text, low, match.start()
        ):
            continue
        after = f"{match['whole']}.{match['part']}{match['unit']}"
        if writes_points is None:
            writes_points = _POINT.search(text) is not None
        sure = writes_points or match["comma"] != ","
        safety = Safety.SAFE if sure else Safety.LIKELY
        yield view.replace(match.start(), match.end(), after, safety=safety)


_LOOSE = Pattern(r"(?<=\d)( ,) (?=\d)")
_GROUPED = Pattern(r"(?<=\d) ,(?= ?\d)")


@rule(
    code="NUM003",
    name="spaced-comma-between-numbers",
    summary="Close the space before a comma between numbers.",
    triggers=(" ,",),
    after=("NUM002", "NUM010"),
    alters=Alters.WHITESPACE,
    bad=[
        ("On July 3 , 2020 , the park opened.", "On July 3, 2020, the park opened."),
        ("He was born in 1965 , 7 years after her.", "He was born in 1965, 7 years after her."),
    ],
    good=[
        "On July 3, 2020, the park opened.",
        "The formula is (3 ,5) in the book.",
        "It has 3,500 seats.",
    ],
)
def spaced_comma_between_numbers(view: View) -> Iterator[Edit]:
    """A tokeniser sets the comma between two numbers apart as well, in dates above all.

    Rules for decimals and thousands come first; here the two numbers stay two, and only the
    space before the comma goes.
    """
    for match in _LOOSE.finditer(view.text):
        yield view.replace(match.start(1), match.end(1), ",")


_SPACED_PERCENT = Pattern(r"(?<=\d) %(?![\w%])")
_CLOSED_PERCENT = Pattern(r"\d%")


@rule(
    code="NUM004",
    name="spaced-percent-sign",
    summary="Close the space before a percent sign as the document does elsewhere.",
    triggers=tuple(f"*{digit} %" for digit in _DIGITS),
    scope=Scope.DOCUMENT,
    alters=Alters.WHITESPACE,
    bad=[
        (
            "It is 40 % full. Of 60%, 10% is water, 5% oil.",
            "It is 40% full. Of 60%, 10% is water, 5% oil.",
        ),
        (
            "Prices rose 3.5 %. Rents rose 2%, wages 4%.",
            "Prices rose 3.5%. Rents rose 2%, wages 4%.",
        ),
    ],
    good=[
        "It is 40 % full, and 60 % is water.",
        "It is 40 % full, and 60% is water.",
        "The sign % is read percent; of 40 %, 5% and 2 % are oil.",
    ],
)
def spaced_percent_sign(view: View) -> Iterator[Edit]:
    """A tokeniser sets the percent sign apart, and some languages do so by rule.

    A space before the sign is also a house style, of science above all; so the document must
    write the sign closed more often than apart.
    """
    text = view.text
    spaced = list(_SPACED_PERCENT.finditer(text))
    if spaced and sum(1 for _ in _CLOSED_PERCENT.finditer(text)) > len(spaced):
        for match in spaced:
            yield view.replace(match.start(), match.end(), "%")
