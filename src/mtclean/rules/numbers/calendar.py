"""Months, days and decades as other languages write them."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.numbers_units import MONTHS
from mtclean.rule import Alters, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_MONTH_SPAN = Pattern(
    r"\b(?P<cue>[Ff]rom|[Ii]n|[Dd]uring|[Ff]or) (?:the )?(?P<first>1[0-2]|[1-9])(?: ?[-–~] ?| to )"
    r"(?P<last>1[0-2]|[1-9]) months(?P<after>(?: of)? (?:19|20)\d\d|,? (?:this|last) year)\b"
)


@rule(
    code="NUM035",
    name="months-by-number",
    summary="Name the months of a year that were counted.",
    triggers=tuple(
        f"{number} months {after}"
        for number in range(2, 13)
        for after in ("of 19*", "of 20*", "19*", "20*", "this year", "last year")
    ),
    alters=Alters.WORDS | Alters.DIGITS | Alters.PUNCTUATION | Alters.WHITESPACE,
    sources=("zh",),
    bad=[
        (
            "From 1-9 months of 2019, the port handled 88 ships.",
            "From January to September of 2019, the port handled 88 ships.",
        ),
        (
            "In 1-6 months this year, exports rose by a tenth.",
            "In January-June this year, exports rose by a tenth.",
        ),
    ],
    good=[
        "The cure takes 1-9 months. In 1-3 months of training he lost nine kilograms.",
        "In 6 months of 2019, the port handled 88 ships.",
        "From 3 to 6 months last year was the usual wait for a loan, the bank said.",
    ],
)
def months_by_number(view: View) -> Iterator[Edit]:
    """Chinese statistics name the months by number, *1-9月*, and engines read a duration.

    It is right of a length of time; so a year must follow, and the span be hyphenated and begin
    with the first month, as those of statistics do.
    """
    for match in _MONTH_SPAN.finditer(view.text):
        first, last = int(match["first"]), int(match["last"])
        if first != 1 or last <= first:
            continue
        link = " to " if match["cue"].lower() == "from" else "-"
        end = match.start("after")
        yield view.replace(
            match.start("first"), end, f"{MONTHS[first - 1]}{link}{MONTHS[last - 1]}"
        )


_BRACKETED_DATE = Pattern(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \((?P<day>1[3-9]|2\d|3[01])/"
    r"(?P<month>0?[1-9]|1[0-2])(?P<year>/(?:19|20)\d\d)?\)"
)


@rule(
    code="NUM036",
    name="slashed-date-behind-weekday",
    summary="Write out the date that stands in brackets behind a weekday.",
    triggers=tuple(
        f"{day}day ({digit}*"
        for day in ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")
        for digit in "123"
    ),
    safety=Safety.LIKELY,
    alters=Alters.WORDS | Alters.DIGITS | Alters.PUNCTUATION | Alters.WHITESPACE,
    sources=("id", "ms", "pt", "es"),
    bad=[
        (
            "The court will sit on Wednesday (23/12) again.",
            "The court will sit on Wednesday (December 23) again.",
        ),
        (
            "The school was shut on Friday (15/1/2021) at noon.",
            "The school was shut on Friday (January 15, 2021) at noon.",
        ),
    ],
    good=[
        "The shop opens on Monday (9/10), as the sign says.",
        "He won on Sunday (13 of 15 judges agreed), and on Friday (12) he lost.",
        "The game on Sunday (21-19) was the last; the show on Friday (20/20) is old.",
    ],
)
def slashed_date_behind_weekday(view: View) -> Iterator[Edit]:
    """Indonesian papers add day and month to the weekday, *Rabu (23/12)*.

    Where the first number can be no month, the order is certain; how a paper writes its dates is
    style, so the edit is only likely. A score or a share in brackets is no date.
    """
    for match in _BRACKETED_DATE.finditer(view.text):
        month = MONTHS[int(match["month"]) - 1]
        year = f", {match['year'][1:]}" if match["year"] else ""
        yield view.replace(match.start("day"), match.end() - 1, f"{month} {match['day']}{year}")


_DECADE = Pattern(
    r"\b(?P<decade>(?:1[6-9]|20)?\d0)(?P<ending>-ies|ies|-s|-?(?:th|s) years)\b(?![’'-])"
)


@rule(
    code="NUM037",
    name="decade-spelt-abroad",
    summary="Write a decade as English does.",
    triggers=("*0-ies", "*0ies", "*0-s", "*0th years", "*0-th years", "*0s years"),
    alters=Alters.WORDS | Alters.PUNCTUATION | Alters.WHITESPACE,
    bad=[
        (
            "In the 1990-ies and in the 80ies, it was a mill.",
            "In the 1990s and in the 80s, it was a mill.",
        ),
        ("He sang in the 70-s, and nobody came.", "He sang in the 70s, and nobody came."),
        ("In the 60th years, nobody had a car.", "In the 60s, nobody had a car."),
    ],
    good=[
        "The 50th year, the 90s and the 1990s were good; so was model 80-S.",
        "Her 40th birthday and their 30 years together; the 1960s-style house.",
        "The 10-story house, the 20-seat bus and a temperature in the 20s.",
    ],
)
def decade_spelt_abroad(view: View) -> Iterator[Edit]:
    """Russian, German and Polish write *90-е годы* and *80er*, and the endings come along.

    The letters are right in names of models and in ordinals before another word; a decade ends
    in a nought and in nothing but *s*.
    """
    for match in _DECADE.finditer(view.text):
        yield view.replace(match.start("ending"), match.end(), "s")
