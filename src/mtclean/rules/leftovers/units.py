"""Units and dates in the script of the source."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.context.quotations import quotations
from mtclean.lexicon.leftovers import SCRIPTS, UNITS
from mtclean.lexicon.repetition import MONTHS
from mtclean.rule import Alters, View, rule
from mtclean.table import within
from mtclean.text.document import Document
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


_YEAR = Pattern(
    r"(?<=[A-Za-z] )(?P<year>\d{1,4})(?P<word> (?:гг?\.|года|году|год|р\.|року|рік)|年|년)?"
    r"(?P<era> (?P<before>до )?[нН]\. ?[эЭеЕ]\.)?(?![\w年月년월])"
)


@rule(
    code="LEF009",
    name="leftover-year-word",
    summary="Remove the word for year behind a year, and write the era in English.",
    triggers=(
        "г.",
        "гг.",
        "года",
        "году",
        "год",
        "р.",
        "року",
        "рік",
        "年",
        "년",
        "н. э*",
        "Н. э*",
        "н.э*",
    ),
    alters=Alters.WORDS | Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        (
            "It lent 48,000 books in 2021 г. and has room.",
            "It lent 48,000 books in 2021 and has room.",
        ),
        ("The school opened in 1998年.", "The school opened in 1998."),
        (
            "The wall was built in 586 г. до н. э. by slaves.",
            "The wall was built in 586 BC by slaves.",
        ),
        ("They settled there in 2019 году.", "They settled there in 2019."),
    ],
    good=[
        "The magazine 2021年度 was sold out.",
        "The song “В 2021 году” was a hit.",
        "It opened in 1998. It closed in 2001.",
    ],
)
def leftover_year_word(view: View) -> Iterator[Edit]:
    """Russian, Chinese and Korean write the word for year, or its letter, behind the figure.

    English needs none. A full stop after it stays where it ends the sentence.
    """
    text = view.text
    quoted = quotations(Document(text))
    for match in _YEAR.finditer(text):
        if within(quoted, match.start()) or not (match["word"] or match["era"]):
            continue
        if not match["era"] and len(match["year"]) != 4:
            continue
        era = "" if not match["era"] else " BC" if match["before"] else " AD"
        following = text[match.end() : match.end() + 2].lstrip(" ")
        stop = "." if match[0].endswith(".") and (not following or following[0].isupper()) else ""
        if text[match.end() : match.end() + 1] == ".":
            stop = ""
        yield view.replace(match.end("year"), match.end(), era + stop)
