"""Units that are chained, doubled or borrowed, and what only an editor can settle."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.numbers_units import CURRENCIES, MEASURES, PEOPLE
from mtclean.lexicon.typography_words import listed
from mtclean.rule import Alters, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_DIGITS = "0123456789"
_POWERS = {"trillion": 12, "billion": 9, "million": 6, "thousand": 3}
_NAMES = {power: name for name, power in _POWERS.items()}
_COUNTED = alternation({*PEOPLE, *CURRENCIES, *MEASURES})
_UNIT = "(?:trillion|billion|million|thousand)"
_FURTHER = rf"(?: \d{{1,3}}(?:\.\d{{1,6}})? {_UNIT})"
_CHAIN = Pattern(
    rf"(?<![\d.,:/-])(?P<chain>\d{{1,4}} {_UNIT}(?:{_FURTHER}{{1,3}}|(?: \d{{1,3}} {_UNIT})?"
    r" [1-9]\d{0,2},\d{3}))"
    rf"(?=[\s-](?:[A-Z][a-z]+ |US |U\.S\. |Hong Kong |square |cubic )?{_COUNTED}\b|[.;)](?:\s|$))"
)
_MONEY_CHAIN = Pattern(
    rf"(?<=[$€£¥])(?P<chain>\d{{1,4}} {_UNIT}{_FURTHER}{{1,3}})(?=[\s.,;:)]|$)(?! (?:and|or)\b)"
)
_LINK = Pattern(rf"(?P<number>\d+(?:\.\d+)?) (?P<unit>{_UNIT})|(?P<rest>\d+,\d{{3}})")


def total(chain: str) -> str | None:
    """Return the one number that a chain of falling units says; None if the units do not fall.

    >>> total("10 billion 970 million"), total("4 thousand 475.5 million")
    ('10.97 billion', '4.4755 billion')
    >>> total("5 million 300,000"), total("5 million 3 billion")
    ('5.3 million', None)
    """
    from decimal import Decimal

    links = []
    for match in _LINK.finditer(chain):
        figures = match["number"] or match["rest"].replace(",", "")
        links.append((Decimal(figures), _POWERS.get(match["unit"], 0)))
    if links[0][1] == 3 and links[1][1] > 3:
        shift = links[1][1]
        if len(links) != 2 or links[1][0] >= 1000:
            return None
        links = [(links[0][0] * 1000 + links[1][0], shift)]
    value = Decimal(0)
    last = None
    for number, power in links:
        if last is not None and (power >= last or number * 10**power >= 10**last):
            return None
        if last is not None and number == 0:
            return None
        value += number * 10**power
        last = power
    for power in (12, 9, 6):
        if value >= 10**power:
            figure = value / 10**power
            if figure >= 10_000 or figure * 10**power != value:
                return None
            return f"{figure.normalize():f} {_NAMES[power]}"
    return None


@rule(
    code="NUM040",
    name="chained-units",
    summary="Write one number for a chain of falling units.",
    triggers=tuple(f"{unit} {digit}*" for unit in _POWERS for digit in _DIGITS),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS,
    bad=[
        (
            "Grain worth 10 billion 970 million yuan was sold.",
            "Grain worth 10.97 billion yuan was sold.",
        ),
        (
            "The state bought wine for 54 million 300 thousand lari.",
            "The state bought wine for 54.3 million lari.",
        ),
        (
            "It will spend 4 thousand 475.5 million pesos or 3 thousand 120 million dollars.",
            "It will spend 4.4755 billion pesos or 3.12 billion dollars.",
        ),
        ("Some 12 million 408 thousand people voted.", "Some 12.408 million people voted."),
        ("The budget came to 2 billion 300 million.", "The budget came to 2.3 billion."),
        (
            "The deal of $10 billion 970 million was signed.",
            "The deal of $10.97 billion was signed.",
        ),
    ],
    good=[
        "The fund holds 10 billion yuan, 970 million of which has been spent.",
        "The programmes cost $3 billion and $40 million respectively.",
        "He lost 5 million 3 billion years ago and 2 billion 1,200 million dollars.",
        "In 2 million 300 thousand is a lot.",
    ],
)
def chained_units(view: View) -> Iterator[Edit]:
    """Chinese 10亿970万, Spanish *mil millones* and Russian thousands are read piece by piece.

    The sum is exact and written with the highest unit. Two amounts are two where a comma or *and*
    stands between them, where the second has its own noun, or where the units do not fall.
    """
    for pattern in (_CHAIN, _MONEY_CHAIN):
        for match in pattern.finditer(view.text):
            number = total(match["chain"])
            if number:
                yield view.replace(match.start(), match.end(), number)


_NUMBER_WORDS = listed(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty
    thirty forty fifty sixty seventy eighty ninety
    """
)
_THOUSAND_MILLION = Pattern(
    rf"\b(?P<number>{alternation(_NUMBER_WORDS)}|[1-9]\d{{0,2}}(?:\.\d{{1,3}})?) "
    r"(?P<unit>thousand (?:million|billion))s?\b",
    ignore_case=True,
)


@rule(
    code="NUM041",
    name="thousand-million",
    summary="Write billion for a thousand million.",
    triggers=("thousand million", "thousand millions", "thousand billion"),
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        (
            "Murcia will spend two thousand million euros on pipes.",
            "Murcia will spend two billion euros on pipes.",
        ),
        ("The debt is 3.5 thousand million dollars.", "The debt is 3.5 billion dollars."),
        ("It cost 12 thousand billion yen.", "It cost 12 trillion yen."),
    ],
    good=[
        "A billion is a thousand million, and a trillion a thousand billion.",
        "Several thousand million years passed.",
        "It cost 2,500 thousand million pesos.",
    ],
)
def thousand_million(view: View) -> Iterator[Edit]:
    """Spanish *mil millones*, Italian *mila milioni* and older British counting go beyond million.

    The words are right where a billion is explained; so a number must stand before.
    """
    for match in _THOUSAND_MILLION.finditer(view.text):
        head = view.text[max(0, match.start() - 1) : match.start()]
        if head in (",", ".", "-"):
            continue
        unit = "billion" if match["unit"].lower().endswith("million") else "trillion"
        yield view.replace(match.start("unit"), match.end(), unit)


_NETIZENS = listed(
    """
    people netizens users fans followers followers viewers views likes comments readers reads
    visitors tourists residents households subscribers downloads yuan copies times
    """
)
_TEN_THOUSANDS = Pattern(
    rf"(?<![\w.,$-])(?P<number>\d{{1,4}}(?:\.\d{{1,3}})?) ?w\+?(?= (?:{alternation(_NETIZENS)})\b)"
)


@rule(
    code="NUM042",
    name="ten-thousands-as-w",
    summary="Write the ten thousands of Chinese net slang in full.",
    triggers=tuple(f"*w {noun}" for noun in dict.fromkeys(_NETIZENS)),
    safety=Safety.LIKELY,
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS,
    bad=[
        ("Some 7.7w netizens voted for the cat.", "Some 77,000 netizens voted for the cat."),
        ("The clip has 120w views and 3w likes.", "The clip has 1,200,000 views and 30,000 likes."),
    ],
    good=[
        "A 9w bulb and 60w lamps; people know the 5w.",
        "The new people saw few users.",
        "It gives 400w times two.",
    ],
)
def ten_thousands_as_w(view: View) -> Iterator[Edit]:
    """Chinese net slang writes *w* for 万, ten thousand.

    Elsewhere the letter stands for watts; so what is counted must be people or clicks.
    """
    from decimal import Decimal

    for match in _TEN_THOUSANDS.finditer(view.text):
        value = Decimal(match["number"]) * 10_000
        if value == value.to_integral_value() and not view.text.startswith(" times", match.end()):
            yield view.replace(match.start(), match.end(), f"{int(value):,}")


_DAY_IN_BRACKETS = Pattern(
    r"\b(?:yesterday|today|tomorrow|tonight)"
    r"(?P<bracket> ?\((?P<day>[12]?\d|3[01]) ?(?:days?|th|st|nd|rd)?\))",
    ignore_case=True,
)


@rule(
    code="NUM043",
    name="day-number-in-brackets",
    summary="Write the day of the month as an ordinal, not as a number of days.",
    triggers=tuple(f"{when} (" for when in ("yesterday", "today", "tomorrow", "tonight")),
    safety=Safety.LIKELY,
    alters=Alters.WHITESPACE | Alters.WORDS | Alters.DIGITS,
    bad=[
        (
            "He said yesterday (19 days) that the road was open.",
            "He said yesterday (the 19th) that the road was open.",
        ),
        ("The talks began today (2 days) in Seoul.", "The talks began today (the 2nd) in Seoul."),
    ],
    good=[
        "The strike ended yesterday (after 19 days).",
        "The paper Today (1993) and tomorrow (Monday) are names.",
        "He left yesterday (Tuesday) for 19 days.",
    ],
)
def day_number_in_brackets(view: View) -> Iterator[Edit]:
    """Chinese and Korean give the date of *yesterday* in brackets, 昨日（19日）, and 日 is a day.

    A number of days may be right behind *today* where something has lasted so long.
    """
    for match in _DAY_IN_BRACKETS.finditer(view.text):
        day = int(match["day"])
        if day and "day" in match["bracket"]:
            yield view.replace(match.start("bracket"), match.end(), f" (the {_ordinal(day)})")


def _ordinal(day: int) -> str:
    ending = "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


_LOST = Pattern(r"\b(?:by|to|of|than|about|over|was|is|reached|nearly) ?%(?=[a-z\s,.;]|$)")


@rule(
    code="NUM050",
    name="number-lost-before-percent",
    summary="A number is lost before the percent sign.",
    triggers=tuple(
        f"{word}{gap}%"
        for word in ("by", "to", "of", "than", "about", "over", "was", "is", "reached", "nearly")
        for gap in ("", " ")
    ),
    safety=Safety.FLAG,
    alters=Alters.NOTHING,
    bad=[
        "Exports increased [[by%]] over last year.",
        "The share of wind [[was %]], the office said.",
    ],
    good=[
        "Exports increased by 5% over last year.",
        "The sign % is read percent.",
        "What % of the votes was 5%?",
    ],
)
def number_lost(view: View) -> Iterator[Edit]:
    """Numbers in bold or in links vanish when a page is cut into text, and the sign stays alone.

    The sign is right alone where it stands for the word itself, and nothing can be guessed.
    """
    for match in _LOST.finditer(view.text):
        yield view.flag(match.start(), match.end())
