"""Units and dates in the script of the source."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.leftovers import SCRIPTS, UNITS
from mtclean.lexicon.repetition import MONTHS
from mtclean.rule import Alters, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_ANY_SCRIPT = "".join(SCRIPTS.values())
_UNIT = Pattern(
    rf"(?<![\d.,\w])(\d{{1,3}}(?:,\d{{3}}){{1,4}}|\d{{1,6}}(?:\.\d{{1,4}})?)( ?)"
    rf"({alternation(UNITS)})"
    rf"(?![\w{_ANY_SCRIPT}])(\.(?= [a-z]))?"
)


@rule(
    code="LEF003",
    name="leftover-unit",
    summary="Write a unit that was left in the source language in English.",
    triggers=tuple(UNITS),
    alters=Alters.WORDS | Alters.DIGITS | Alters.PUNCTUATION | Alters.WHITESPACE,
    bad=[
        ("The bridge is 1.2 км long.", "The bridge is 1.2 km long."),
        ("Tickets cost 1,200円 on weekdays.", "Tickets cost 1,200 yen on weekdays."),
        ("More than 2.5万 households took part.", "More than 25,000 households took part."),
        ("Traders sold 3.6亿 flags last year.", "Traders sold 360 million flags last year."),
        ("It lent books to 320 человек in May.", "It lent books to 320 people in May."),
    ],
    good=[
        "The sign on the wall read 5公里起点, which nobody understood.",
        "The price, 2元店, is the name of the shop.",
        "The novel 1Q84 (いちきゅうはちよん) sold well.",
        "A bus drove 5 km and the rain fell for 8 hours.",
    ],
)
def leftover_unit(view: View) -> Iterator[Edit]:
    """Engines copy a unit together with the number before it, as if both were a code.

    The value stays as it is: *万* and *亿* are written out exactly. A unit inside a longer piece
    of the source script belongs to a name or a quotation and stays.
    """
    for match in _UNIT.finditer(view.text):
        unit = UNITS[match[3]]
        number = match[1]
        if unit.times > 1:
            number = _multiplied(number, unit.times)
            if not number:
                continue
        noun = unit.one if number == "1" else unit.many
        yield view.replace(match.start(), match.end(), f"{number} {noun}".rstrip())


def _multiplied(number: str, times: int) -> str:
    """Return ``number`` times a power of ten, written with English marks; '' if it is no whole."""
    whole, _, decimals = number.replace(",", "").partition(".")
    zeros = len(str(times)) - 1
    if len(decimals) > zeros:
        return ""
    value = int(whole + decimals.ljust(zeros, "0"))
    return f"{value:,}"


_MONTH = Pattern(r"(?<![\d.,\w])(1[0-2]|[1-9])月 ?([12]\d|3[01]|[1-9])日?(?!\d)")


@rule(
    code="LEF004",
    name="leftover-date",
    summary="Write a month that was left in Chinese or Japanese in English.",
    triggers=("月",),
    alters=Alters.WORDS | Alters.DIGITS | Alters.WHITESPACE,
    bad=[
        ("The water rose on 5月 12 and fell again.", "The water rose on May 12 and fell again."),
        ("The shop opens on 11月3日 in Kobe.", "The shop opens on November 3 in Kobe."),
    ],
    good=[
        "The character 月 stands for the moon and for a month.",
        "The magazine 5月号 was sold out.",
        "The film 八月 opens in May.",
    ],
)
def leftover_date(view: View) -> Iterator[Edit]:
    """Numbers hide the characters for month and day from the engine, which copies all of them.

    A date of this form can be read in one way only. Without a day after the month the figure
    may belong to a title, and stays.
    """
    for match in _MONTH.finditer(view.text):
        name = MONTHS[int(match[1]) - 1]
        yield view.replace(match.start(), match.end(), f"{name} {match[2]}")
