"""Magnitudes that are foreign or that only an editor can settle."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.numbers_units import CURRENCIES
from mtclean.rule import Alters, Example, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_DIGITS = "0123456789"
_NUMBER = r"\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?|\d{1,6}(?:\.\d{1,4})?"
_FOREIGN = {"mrd": "billion", "mlrd": "billion", "mio": "million"}
_CUT = {"mln": "million", "bln": "billion", "thous": "thousand"}
_SHORT = Pattern(
    rf"(?<=\d)(?P<gap> ?)(?P<unit>{'|'.join([*_FOREIGN, *_CUT])})\b(?P<stop>\.(?= [a-z]))?",
    ignore_case=True,
)
_MONEY_BEHIND = Pattern(rf" (?:{alternation(CURRENCIES)}|US|U\.S\.)\b")
_MONEY_BEFORE = Pattern(r"(?:[$€£¥]|\b(?:EUR|USD|RMB|CHF|DKK|SEK|NOK) ?)[\d.,]{1,12}$")


@rule(
    code="NUM025",
    name="foreign-magnitude",
    summary="Write out million and billion.",
    triggers=("mrd", "mlrd", "mio", "mln", "bln", "thous", *(f"*{d}mrd" for d in _DIGITS)),
    alters=Alters.WORDS | Alters.WHITESPACE | Alters.PUNCTUATION | Alters.CASE,
    bad=[
        (
            "The bank lost 3.5 mrd euros and €20 mio in a year.",
            "The bank lost 3.5 billion euros and €20 million in a year.",
        ),
        ("The road cost 2 Mrd. euros.", "The road cost 2 billion euros."),
        Example(
            "They earned 5 mln. rubles and 40 thous. euros.",
            "They earned 5 million rubles and 40 thousand euros.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "The song O sole mio has 2 verses; Mio is 5.",
        "Column 3 mln is a code, and 5 mio of it too.",
        "The £5m and $10bn deals were signed.",
    ],
)
def foreign_magnitude(view: View) -> Iterator[Edit]:
    """German *Mrd.* and *Mio.*, Italian *mlrd* and the *mln* and *thous.* of Russian English.

    *mln* and *bln* are the style of some agencies and only likely; all must count money, as
    *mio* is a word of other languages too.
    """
    text = view.text
    for match in _SHORT.finditer(text):
        unit = match["unit"].lower()
        low = max(0, match.start() - 16)
        if _MONEY_BEHIND.match(text, match.end()) or _MONEY_BEFORE.search(text, low, match.start()):
            safety = Safety.SAFE if unit in _FOREIGN else Safety.LIKELY
            after = " " + {**_FOREIGN, **_CUT}[unit]
            yield view.replace(match.start(), match.end(), after, safety=safety)


_CHINESE = Pattern(
    rf"(?<![\d.,])(?:{_NUMBER}) (?:(?:hundred|ten) (?:million|thousand|billion)|hundred thousand)\b"
)


@rule(
    code="NUM051",
    name="ten-thousands-read-aloud",
    summary="Figures before hundred million or ten thousand: the magnitude wants checking.",
    triggers=tuple(
        f"*{digit} {unit}" for digit in _DIGITS for unit in ("hundred million", "ten thousand")
    ),
    safety=Safety.FLAG,
    alters=Alters.NOTHING,
    bad=[
        "The plant cost [[3.6 hundred million]] yuan.",
        "Some [[12 ten thousand]] people moved.",
    ],
    good=[
        "Several hundred million people and ten thousand cranes came.",
        "The plant cost 360 million yuan.",
        "Of the 12, ten thousand were told.",
    ],
)
def ten_thousands_read_aloud(view: View) -> Iterator[Edit]:
    """Chinese and Japanese count by 万 (ten thousand) and 亿 (hundred million).

    Read unit by unit the number may be right; but engines that do so drop and shift powers of
    ten as well, so an editor has to look.
    """
    for match in _CHINESE.finditer(view.text):
        yield view.flag(match.start(), match.end())


_HUGE = Pattern(
    r"(?<![\d.,])[1-9]\d{0,2},\d{3}(?:\.\d{1,2})? trillion "
    r"(?:yuan|renminbi|(?:US |U\.S\. )?dollars|euros|pounds)\b"
)


@rule(
    code="NUM052",
    name="implausible-trillions",
    summary="A sum above a thousand trillion: the magnitude wants checking.",
    triggers=tuple(
        f"trillion {name}"
        for name in ("yuan", "renminbi", "dollars", "US dollars", "U.S. dollars", "euros", "pounds")
    ),
    safety=Safety.FLAG,
    alters=Alters.NOTHING,
    bad=[
        "The budget of the city came to [[5,326.7 trillion yuan]].",
        "Trade reached [[1,200 trillion US dollars]].",
    ],
    good=[
        "Japan owes 1,300 trillion yen, and loans rose to 230 trillion yuan.",
        "The derivatives are worth 600 trillion dollars.",
        "Indonesia spends 3,600 trillion rupiah.",
    ],
)
def implausible_trillions(view: View) -> Iterator[Edit]:
    """Engines confuse 亿 (a hundred million) and 万亿 (a trillion) by powers of ten.

    No budget, trade or market reaches a thousand trillion of these currencies; in yen, won and
    rupiah such sums are common.
    """
    for match in _HUGE.finditer(view.text):
        yield view.flag(match.start(), match.end())


_RATES = {
    "yuan": (5.5, 8.7),
    "euros": (0.6, 1.3),
    "yen": (70.0, 260.0),
    "won": (650.0, 1600.0),
    "rubles": (5.0, 140.0),
    "rupees": (30.0, 320.0),
    "baht": (20.0, 50.0),
    "rupiah": (2000.0, 18000.0),
    "dong": (10000.0, 28000.0),
    "Hong Kong dollars": (7.6, 7.9),
}
"""What a dollar has cost since 1990, at the least and at the most."""

_SCALES = {"million": 1e6, "billion": 1e9, "trillion": 1e12}
_AMOUNT = rf"(?:{_NUMBER})(?: (?:million|billion|trillion))?"
_BRACKETED = Pattern(
    rf"(?<![\d.,$€£])(?P<sum>{_AMOUNT}) (?P<currency>{alternation(_RATES)}) "
    r"\((?:(?:about|around|some|nearly|or|approximately|roughly|equivalent to) ){0,2}"
    rf"(?:(?:US|USD ?)?\$ ?(?P<signed>{_AMOUNT})|(?P<named>{_AMOUNT}) (?:US |U\.S\. )?dollars)\b"
)


@rule(
    code="NUM053",
    name="sums-in-two-currencies-differ",
    summary="Two sums that should be the same differ by a power of ten.",
    triggers=tuple(f"{currency} (" for currency in _RATES),
    safety=Safety.FLAG,
    alters=Alters.NOTHING,
    bad=[
        "The line cost [[39 billion yuan (about 600 million dollars]]) to build.",
        "Exports came to [[390.83 billion yuan ($5.4 trillion]]) in May.",
    ],
    good=[
        "The line cost 39 billion yuan (about 6 billion dollars) to build.",
        "The fine is 150,000 yuan (US$21,429), the fee 5,000 yen ($46).",
        "He has 20 million euros (including $2 million in shares).",
        "They paid 3 billion won ($2.6 million) and 2 million Hong Kong dollars ($257,000).",
    ],
)
def sums_differ(view: View) -> Iterator[Edit]:
    """A sum in brackets in another currency shows when 万 and 亿 were misread.

    Rates move, but not by a power of ten: a rate five times beyond all that was seen since 1990
    is a slip in one of the sums, and only an editor knows in which.
    """
    for match in _BRACKETED.finditer(view.text):
        dollars = _value(match["signed"] or match["named"])
        low, high = _RATES[match["currency"]]
        if dollars and not low / 5 < _value(match["sum"]) / dollars < high * 5:
            yield view.flag(match.start(), match.end())


def _value(amount: str) -> float:
    number, _, scale = amount.partition(" ")
    return float(number.replace(",", "")) * _SCALES.get(scale, 1)
