"""Dates, years and ordinals."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.numbers_units import MONTHS
from mtclean.lexicon.typography_words import listed
from mtclean.rule import Alters, Exact, Example, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_DIGITS = "0123456789"

_DOTTED_DATE = Pattern(
    r"(?:(?P<before>[A-Za-z]{1,20}|\d{4}|\d\d:\d\d|[A-Za-z]\.)(?P<gap>,? |,? ?\(|[–—-])"
    rf"|(?<=[\s(])|^)(?P<day>[12]?\d|3[01])\.\s?(?P<month>{alternation(MONTHS)})\b"
    r"(?P<after>\s\d{4}\b|\s\d|\s[a-z]+|\s[A-Z]\w*|,?\s?\(|\s--?\s|[.,;:)–]|\Z)?"
)
_CERTAIN_BEFORE = frozenset(
    listed(
        """
    on since until till dated due effective starting beginning from bis ab vom the a this every
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
    """
    )
)
_INTRODUCING = _CERTAIN_BEFORE | frozenset(
    listed(
        """
    by before after to and or between of through for last next around about begin begins reported
    released early late ago eve then year
    """
    )
)
_CONTINUING = frozenset(
    listed(
        """
    in at when after before to until till from with as because due that which where for by on this
    local last next during and or of the
    """
    )
)
_BEGINS = frozenset(
    listed(
        """
    was is will were has had saw brought marks marked came comes began begins ended ends
    """
    )
)
_COUNTED = frozenset(listed("than aged age at is was be turned scored only just number no"))
_CLOSING = (".", ";", ")", ":")
_DATELINE = ("(", ",(", ", (", "-", "--")


def _date_safety(before: str, gap: str, after: str) -> Safety | None:
    """Return how sure it is that a number with a point and a month are a date."""
    year = len(after) == 4 and after.isdigit()
    if after.isdigit():
        if not year or before in ("than", "aged", "age", "at"):
            return None
        return Safety.SAFE
    if before in _CERTAIN_BEFORE:
        return Safety.SAFE
    if after in _DATELINE and "," in (gap or ","):
        return Safety.SAFE
    if not before and not gap:
        return None
    if after in _CLOSING or "(" in gap:
        return None if before in _COUNTED or after in _BEGINS else Safety.SAFE
    if before in _INTRODUCING:
        return Safety.SAFE if after in _CONTINUING or after in (",", "–", "(") else None
    if after == ",":
        return Safety.LIKELY if before not in _COUNTED else None
    return None


@rule(
    code="NUM030",
    name="dotted-date",
    summary="Drop the point behind the day of a date.",
    triggers=tuple(f".{gap}{month}" for month in MONTHS for gap in (" ", "")),
    alters=Alters.PUNCTUATION | Alters.WHITESPACE,
    bad=[
        (
            "On 15. July the park opened; it closed on 3. March 2021.",
            "On 15 July the park opened; it closed on 3 March 2021.",
        ),
        (
            "Born 19. December 1959 in Graz, he died last 2. May.",
            "Born 19 December 1959 in Graz, he died last 2 May.",
        ),
        (
            "From 11. April to 25.June, all shops were closed.",
            "From 11 April to 25 June, all shops were closed.",
        ),
    ],
    good=[
        "The number fell to 19. December brought more rain.",
        "At night it can sink to 12. January nights are the coldest of all.",
        "It sold 15. July and August were better, and the band played on.",
        "15. March of the Penguins\n16. April in Paris\n17. May",
        "She finished in 12. May 4 is the next race. He was 15. July was hot.",
        "The law of 2019. March 2020 was the deadline, on page 31. April it is.",
        "1. March on the capital\n2. May the best win",
    ],
)
def dotted_date(view: View) -> Iterator[Edit]:
    """German, Czech, Icelandic and their neighbours write the day of a month with a point.

    The point is right where a sentence ends in a number and the next begins with a month; so a
    preposition or a weekday must stand before, or a year behind. The order of day and month stays.
    """
    for match in _DOTTED_DATE.finditer(view.text):
        before = (match["before"] or "").lower()
        safety = _date_safety(before, match["gap"] or "", (match["after"] or "").strip())
        if safety is not None:
            start, end = match.start("day"), match.end("month")
            yield view.replace(start, end, f"{match['day']} {match['month']}", safety=safety)


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


_BRACKETED_DAY = Pattern(
    r"\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow) ?\((?P<day>[12]?\d|3[01]) ?days?\)"
)
_BRACKETED_DATE = Pattern(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \((?P<day>1[3-9]|2\d|3[01])/"
    r"(?P<month>0?[1-9]|1[0-2])(?P<year>/(?:19|20)\d\d)?\)"
)


@rule(
    code="NUM036",
    name="day-in-brackets",
    summary="Write the day of the month as a date where it stands in brackets.",
    triggers=(
        *("yesterday (", "yesterday(", "tomorrow (", "today (", "today("),
        *(f"{day}day ({digit}*" for day in ("Mon", "Tues", "Wednes", "Thurs") for digit in "123"),
        *(f"{day}day ({digit}*" for day in ("Fri", "Satur", "Sun") for digit in "123"),
    ),
    alters=Alters.WORDS | Alters.DIGITS | Alters.PUNCTUATION | Alters.WHITESPACE,
    bad=[
        (
            "The ferry left yesterday (19 days) with 40 cars.",
            "The ferry left yesterday (the 19th) with 40 cars.",
        ),
        Example(
            "The court will sit on Wednesday (23/12) again.",
            "The court will sit on Wednesday (December 23) again.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "He came back today (19 days late) and said nothing.",
        "The shop opens on Monday (9/10), as the sign says.",
        "They left yesterday (two days early), and today (12) they came back.",
    ],
)
def day_in_brackets(view: View) -> Iterator[Edit]:
    """Chinese and Indonesian papers add the day of the month to *yesterday* or to a weekday.

    In the first case engines read the sign for *day* as a length of time. A number of days in
    brackets is right where it says how long; behind *yesterday* and alone it says which day.
    """
    for match in _BRACKETED_DAY.finditer(view.text):
        day = int(match["day"])
        if day:
            yield view.replace(match.start("day"), match.end() - 1, f"the {day}{_ending(day)}")
    for match in _BRACKETED_DATE.finditer(view.text):
        month = MONTHS[int(match["month"]) - 1]
        year = f", {match['year'][1:]}" if match["year"] else ""
        yield view.replace(
            match.start("day"),
            match.end() - 1,
            f"{month} {match['day']}{year}",
            safety=Safety.LIKELY,
        )


_DECADE = Pattern(
    r"\b(?P<decade>(?:1[6-9]|20)?\d0)(?P<ending>-ies|ies|-s|-?(?:th|s) years)\b(?![’'-])"
)
_LATE_YEAR = Pattern(
    rf"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Oo]f|{alternation(MONTHS)}) (?:19|20)\d\d(?P<word> years?)"
    r"(?=[,.;:)]|\Z)"
)


@rule(
    code="NUM037",
    name="decade-or-year-spelt-abroad",
    summary="Write a decade or a year as English does.",
    triggers=(
        *("*0-ies", "*0ies", "*0-s", "*0th years", "*0-th years", "*0s years"),
        *(f"*{digit} year{mark}" for digit in _DIGITS for mark in ",.;"),
    ),
    alters=Alters.WORDS | Alters.PUNCTUATION | Alters.WHITESPACE,
    bad=[
        (
            "In the 1990-ies and in the 80ies, it was a mill.",
            "In the 1990s and in the 80s, it was a mill.",
        ),
        (
            "He sang in the 70-s. The hall fell in 2003 year.",
            "He sang in the 70s. The hall fell in 2003.",
        ),
        ("In the 60th years, nobody had a car.", "In the 60s, nobody had a car."),
    ],
    good=[
        "The 50th year, the 90s and the 1990s were good; so was model 80-S.",
        "It is the best since 2003, year after year, and in 2003 year-end sales rose.",
        "He has been mayor for 20 years, and will be for 10 years.",
    ],
)
def decade_or_year_spelt_abroad(view: View) -> Iterator[Edit]:
    """Russian, German and Polish write *90-е годы* and *2003 году*, and the endings come along.

    The word *year* is right before a number and in compounds; behind the number, at the end of
    a clause, English has no use for it.
    """
    for match in _DECADE.finditer(view.text):
        yield view.replace(match.start("ending"), match.end(), "s")
    for match in _LATE_YEAR.finditer(view.text):
        yield view.replace(match.start("word"), match.end("word"), "")


_WRONG_ORDINAL = Pattern(
    r"(?<![\d.,])(?P<number>\d{1,3}(?:,\d{3})*|\d{4})(?P<ending>st|nd|rd|th)\b"
)
_SPLIT_ORDINAL = Pattern(r"(?<=[Tt]he )(?P<number>\d{1,3}) (?P<ending>st|nd|rd|th)(?= [A-Za-z])")


def _ending(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


@rule(
    code="NUM034",
    name="wrong-ordinal-ending",
    summary="Give an ordinal number its ending.",
    triggers=(
        *("1th", "2th", "3th"),
        *(f"*{ten}{one}th" for ten in "023456789" for one in "123"),
        *(f"*1{one}{ending}" for one, ending in (("1", "st"), ("2", "nd"), ("3", "rd"))),
        *(f"*{digit}{ending}" for digit in "04567890" for ending in ("st", "nd", "rd")),
        *(
            f"*{digit}{ending}"
            for digit, ending in (
                ("1", "nd"),
                ("1", "rd"),
                ("2", "st"),
                ("2", "rd"),
                ("3", "st"),
                ("3", "nd"),
            )
        ),
        *(
            Exact(f"he {digit}{end}")
            for digit in _DIGITS
            for end in (" th ", " st ", " nd ", " rd ")
        ),
        *(Exact(f"*{digit} {end} ") for digit in _DIGITS for end in ("th", "nd", "rd", "st")),
    ),
    alters=Alters.WHITESPACE | Alters.WORDS | Alters.DIGITS,
    bad=[
        ("The 122th ship left in the 63th minute.", "The 122nd ship left in the 63rd minute."),
        (
            "It was the 11st time and the 21th attempt.",
            "It was the 11th time and the 21st attempt.",
        ),
        (
            "In the 20 th century and the 21 st century, he was 1,000st.",
            "In the 20th century and the 21st century, he was 1,000th.",
        ),
    ],
    good=[
        "The 111th Congress met until 2011, the 112th until 2013; the 101st runner won.",
        "He came 22nd, 23rd, 11th, 12th and 13th.",
        "The 21 St James house and 5 th rings are odd.",
        "The 101st Airborne and 1st, 2nd and 3rd.",
    ],
)
def wrong_ordinal_ending(view: View) -> Iterator[Edit]:
    """Languages with one ending for all ordinals make engines write *122th*.

    Eleven, twelve and thirteen take *th* at the end of any number, and the split form needs an
    article before it, as *St* is a street and a saint.
    """
    text = view.text
    for match in _WRONG_ORDINAL.finditer(text):
        right = _ending(int(match["number"].replace(",", "")))
        if match["ending"] != right:
            yield view.replace(match.start(), match.end(), match["number"] + right)
    for match in _SPLIT_ORDINAL.finditer(text):
        if match["ending"] == _ending(int(match["number"])):
            yield view.replace(match.start(), match.end(), match["number"] + match["ending"])
