"""Decimal marks that are foreign or stand apart."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.numbers_units import CURRENCIES, MAGNITUDES, MEASURES, MONTHS, PERSONS
from mtclean.rule import Alters, Example, Scope, View, rule
from mtclean.rules.numbers.style import groups_by_comma, is_american, writes_points
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_UNIT = rf"(?:per cent|{alternation([*MAGNITUDES, *MEASURES, *CURRENCIES, 'thousand'])}\b|%|°|℃)"
_SURE_UNIT = rf"(?:per cent|{alternation([*MAGNITUDES, 'percent', 'percentage'])}\b|%|°|℃)"
_DIGITS = "0123456789"

_SPACED_POINT = Pattern(
    rf"(?<![\d.,:/])(?P<whole>\d{{1,3}})(?: \. ?| ?\. )(?P<part>\d{{1,2}})"
    rf"(?P<unit>(?:(?: to |-|–| and )\d{{1,3}}\.\d{{1,2}})?[ -]?{_UNIT}|(?= per \d))(?!\d)"
)
_SPACED_SCALE = Pattern(
    r"(?<![\d.,:/])(?P<whole>\d{1,3})\. (?P<part>\d{3})(?P<unit>)"
    rf"(?= {alternation(MAGNITUDES)}\b)"
)
_GLUED_RIGHT = Pattern(
    rf"(?<![\d.,:/-])(?P<whole>\d{{1,3}}) \.(?P<part>\d{{1,2}})(?P<unit>[ -]?{_UNIT})(?!\d)"
)
_SPACED_ZERO = Pattern(
    r"(?<=[A-Za-z] )(?P<whole>\d{1,3})\. (?P<part>0\d?)(?P<unit>)(?= [a-z]{1,20}\b|[,;)])"
)
_QUANTIFIED = Pattern(
    r"\b(?:(?:about|by|than|nearly|only|over|above|below|some|almost) (?=0)|"
    r"(?:average|rate|ratio|factor|mean) of )"
    r"(?P<whole>\d{1,3})\. (?P<part>\d{1,2})(?P<unit>)(?= [a-z]{1,20}\b|[,;)])"
)
_TIME = Pattern(r"(?<![\d.,:/])(?P<whole>1?\d)\. (?P<part>[0-5]\d)(?P<unit> ?[ap]\.?m\b)")
_HEADING = Pattern(
    r"(?:^|[.:;]|\b(?:No|no|[Ss]ection|[Cc]hapter|[Aa]rticle|[Pp]aragraph|[Aa]ged?|[Pp]age|[Gg]roup"
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
    scope=Scope.DOCUMENT,
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
        (
            "The dollar rose above 7. 0 on Monday.\n7. 3% of them are children.",
            "The dollar rose above 7.0 on Monday.\n7.3% of them are children.",
        ),
    ],
    good=[
        "The virus has reached 39,539. 16,559 percent is a joke.",
        "The total was 2012. 5 percent of them left.",
        "1. 5 percent more pay\n2. 3 million new flats",
        "The union asks for three things.\n2. 5 percent more pay\n3. New boots",
        "He was 19. 5 days later he married. See section 3. 5 percent is the limit.",
        "The IP address 10.0. 5 percent and the score of 3. 5 others came.",
    ],
)
def spaced_decimal_point(view: View) -> Iterator[Edit]:
    """Sentence splitters and tokenisers take a decimal point for a full stop and set it apart.

    The space is right where a number ends a sentence and another begins one, and after the
    number of an item; so a unit must follow, or a zero that begins no sentence, and no number
    sign precede. At the start of a line no other line may bear the next or the last number.
    """
    text = view.text
    items: set[int] | None = None
    for pattern in (_SPACED_POINT, _SPACED_SCALE, _GLUED_RIGHT, _SPACED_ZERO, _QUANTIFIED, _TIME):
        for match in view.matches(pattern):
            start = match.start("whole")
            low = text.rfind("\n", 0, start) + 1
            if not text[low:start].strip():
                if items is None:
                    items = {0, *(int(item[1]) for item in _ITEM.finditer(text))}
                number = int(match["whole"])
                if number - 1 in items or number + 1 in items:
                    continue
            elif _HEADING.search(text, max(low, start - 14), start):
                continue
            if match["whole"] != "0" and _NEXT_SENTENCE.match(text, match.end()):
                continue
            after = f"{match['whole']}.{match['part']}{match['unit']}"
            yield view.replace(start, match.end(), after)


_ITEM = Pattern(r"^[ \t]{0,9}(\d{1,3})[.)]", multiline=True)


_COMMA = Pattern(
    rf"(?<![\d.,:/])(?<![^%]-)(?<!\d )(?<!\d, )(?P<whole>\d{{1,3}})(?P<comma>,| ,| , )"
    rf"(?P<part>\d{{1,2}})(?P<unit>(?: ?[-–] ?| to | and | by )\d{{1,3}}[.,]\d{{1,2}}|)"
    rf"(?P<tail>[ -]?{_UNIT})(?!\d)"
)
_BROKEN = Pattern(
    r"(?<![\w.,:/$€£-])(?<!\d )\d{1,3},\d{1,2}(?:(?=\.\d)\.\d{1,2} (?:million|billion|trillion)\b|"
    rf"(?= (?:{alternation([*PERSONS, 'places', 'electors', 'civil servants'])})\b))"
)
_BEFORE_COMMA, _AFTER_COMMA = 5, 50

_LIST_BEFORE = Pattern(r"(?:\d[,;]? | ,)$")
_ITEM_BEFORE = Pattern(rf"(?:{alternation(MONTHS)}|[Cc]hapters?|[Ss]ections?|[Pp]ages?) $")


@rule(
    code="NUM002",
    name="decimal-comma",
    summary="Write the decimal comma as a point.",
    triggers=(" ,", *(f",{number}" for number in range(10)), *(f",{n:02}" for n in range(100))),
    scope=Scope.DOCUMENT,
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        (
            "Prices rose 12,5 percent to 8.3 billion euros.",
            "Prices rose 12.5 percent to 8.3 billion euros.",
        ),
        ("It costs 15 , 5 lira and weighs 6 ,2 tons.", "It costs 15.5 lira and weighs 6.2 tons."),
        (
            "The forecast was 3.7%-4,2% for a loss of 2,5 to 3.5 billion euros.",
            "The forecast was 3.7%-4.2% for a loss of 2.5 to 3.5 billion euros.",
        ),
        (
            "On June 1, it sickened 1,35 million and killed 26,500.",
            "On June 1, it sickened 1.35 million and killed 26,500.",
        ),
        Example(
            "She threw 50,18 meters, 0,3% more.",
            "She threw 50.18 meters, 0.3% more.",
            Safety.LIKELY,
        ),
        Example("They won [[3,8]] places and lost [[62,44.1 billion]] yuan."),
    ],
    good=[
        "The firm has 12,500 people and 3,125 million in debt.",
        "Lots 1,2,3 percent and chapters 4,5 million readers know.",
        "In groups of 3, 5 percent fell ill. On May 4 ,5 percent came.",
        "In 2,4-D and 1,3-butadiene, figures 3,8 stand; the age groups 3,4 and 5,6 are young.",
    ],
)
def decimal_comma(view: View) -> Iterator[Edit]:
    """Most of Europe and Latin America write a decimal comma, and engines copy figures as they are.

    A comma is right between thousands, which take three digits, and in lists; with one or two
    digits before a unit it can only be decimal. Some translators keep it on purpose, so it is
    certain only where the document writes decimals with a point or is American and sets commas
    between thousands, or where spaces stand around the comma. Before whole persons and things
    the digits are broken, and nobody can tell how: that is flagged.
    """
    text = view.text
    english: bool | None = None
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
        after = f"{match['whole']}.{match['part']}{match['unit'].replace(',', '.')}{match['tail']}"
        if english is None:
            english = writes_points(text) or (groups_by_comma(text) and is_american(text))
        sure = english or match["comma"] != ","
        safety = Safety.SAFE if sure else Safety.LIKELY
        yield view.replace(match.start(), match.end(), after, safety=safety)
    for match in view.matches(_BROKEN):
        low = max(0, match.start() - 14)
        if not _ITEM_BEFORE.search(text, low, match.start()):
            yield view.flag(match.start(), match.end(), "A group of digits is broken or lost.")


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
