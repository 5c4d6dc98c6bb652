"""Dates, times and ordinals."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.numbers_units import MONTHS
from mtclean.lexicon.typography_words import listed
from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_DIGITS = "0123456789"

_DOTTED_DATE = Pattern(
    r"(?:(?P<before>[A-Za-z]{1,20}|\d{4})(?P<gap>,? \(?|[(–—-])|(?<=[\s(])|^)"
    rf"(?P<day>[12]?\d|3[01])\.\s?(?P<month>{alternation(MONTHS)})\b"
    r"(?P<after>\s\d{4}\b|\s\d|\s[a-z]+|\s[A-Z]\w*|\s?\(|\s--?\s|:)?"
)
_INTRODUCING = frozenset(
    listed(
        """
    on from until till since by before after to and or between the of through of for last next
    this monday tuesday wednesday thursday friday saturday sunday due dated early late starting
    effective beginning begin begins reported today yesterday tomorrow a dated
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
    text = view.text
    for match in _DOTTED_DATE.finditer(text):
        after = (match["after"] or "").strip()
        before = (match["before"] or "").lower()
        year = len(after) == 4 and after.isdigit()
        if after.isdigit() and not year:
            continue
        dateline = after in ("(", "-", "--", ":") and "," in (match["gap"] or ",")
        if not (year or dateline) and (after in _BEGINS or before not in _INTRODUCING):
            continue
        if year and before in ("than", "aged", "age", "at"):
            continue
        start, end = match.start("day"), match.end("month")
        yield view.replace(start, end, f"{match['day']} {match['month']}")


_HALF_DAY = Pattern(
    r"(?P<cue>\b(?:at|until|till|from|by|to|around|about|before|after|since|and|between|On|At)\s)?"
    r"\b(?P<half>AM|PM|A\.M\.|P\.M\.)\s?(?P<time>(?:0?\d|1[0-2]):[0-5]\d)(?!\d|:|\s?[ap]\.?m)"
)


@rule(
    code="NUM031",
    name="half-day-before-time",
    summary="Write a.m. or p.m. behind the time.",
    triggers=tuple(
        Exact(f"{half} {digit}*") for half in ("AM", "PM", "A.M.", "P.M.") for digit in _DIGITS
    ),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.CASE | Alters.WORDS | Alters.DIGITS,
    bad=[
        (
            "The move ended at PM 11:20 without a scratch.",
            "The move ended at 11:20 p.m. without a scratch.",
        ),
        ("It opens from AM 9:00 to PM 6:30.", "It opens from 9:00 a.m. to 6:30 p.m."),
        ("The fire broke out around PM 12:07.", "The fire broke out around 12:07 p.m."),
    ],
    good=[
        "Aides told the PM 12 hours later. The PM 2:1 up in polls.",
        "The show begins at 7:30 PM 12 times a week.",
        "Radio AM 9:30 is a programme; the PM 10:00 was late.",
    ],
)
def half_day_before_time(view: View) -> Iterator[Edit]:
    """Korean and Chinese put the half of the day before the time.

    PM is a prime minister too, so a preposition of time must stand before it; without one the
    edit is only likely.
    """
    for match in _HALF_DAY.finditer(view.text):
        head = view.text[max(0, match.start("half") - 6) : match.start("half")]
        if head.rstrip()[-1:].isdigit() or head.lower().endswith(("the ", "radio ")):
            continue
        half = match["half"][0].lower() + ".m."
        end = match.end()
        if view.text[end : end + 1] == "." and not view.text[end + 1 : end + 2].isalnum():
            end += 1
        yield view.replace(
            match.start("half"),
            end,
            f"{match['time']} {half}",
            safety=Safety.SAFE if match["cue"] else Safety.LIKELY,
        )


_SPLIT_TIME = Pattern(
    r"(?<![\d:.,/-])(?P<hour>[01]?\d|2[0-4])(?P<gap> : ?|: )(?P<minute>[0-5]\d)"
    r"(?![\d:]|,\d|\.\d| ?%)(?P<after>\s?(?:[ap]\.?\s?m\b\.?|[AP]M\b|local|GMT|UTC|Beijing|Moscow"
    r"|Eastern|on\b|in the|to\b|yesterday|today|this|and\b)|[,.;)]|$)?"
)
_TIME_BEFORE = Pattern(
    r"\b(?:at|from|until|till|by|between|around|about|before|after|since|to|and|At|From|,)\s$"
)
_VERSE_BEFORE = Pattern(r"[A-Z][a-z]+\s$")


@rule(
    code="NUM033",
    name="split-time",
    summary="Close the space inside a time of the day.",
    triggers=tuple(f"*{digit}: {other}*" for digit in _DIGITS for other in "012345")
    + tuple(f"*{digit} : " for digit in _DIGITS),
    alters=Alters.WHITESPACE,
    bad=[
        ("At 08: 28 the quake struck.", "At 08:28 the quake struck."),
        (
            "The accident took place at 11: 28 a.m., on a dirt road.",
            "The accident took place at 11:28 a.m., on a dirt road.",
        ),
        (
            "It rained between 20: 00 and 22 : 30 on July 25.",
            "It rained between 20:00 and 22:30 on July 25.",
        ),
    ],
    good=[
        "The score was 3 : 10 and the ratio 12: 15.",
        "He read John 3: 16 and Psalm 23: 10, aloud.",
        "Group 12: 28 people; of the 10: 15 women.",
        "They asked at 12: 28 people came.",
    ],
)
def split_time(view: View) -> Iterator[Edit]:
    """Tokenisers set the colon of a time apart.

    The space is right in lists, and in some styles in ratios and verses of the Bible; so the hour
    must have two digits with a leading zero, or a preposition before and an end behind.
    """
    text = view.text
    for match in _SPLIT_TIME.finditer(text):
        low = max(0, match.start() - 24)
        zero = match["hour"].startswith("0") and len(match["hour"]) == 2
        timed = _TIME_BEFORE.search(text, low, match.start()) and match["after"] is not None
        marked = (match["after"] or "").strip()[:2].lower() in ("am", "pm", "a.", "p.", "a ", "p ")
        if zero or marked or (timed and not _VERSE_BEFORE.search(text, low, match.start())):
            yield view.replace(match.start("gap"), match.end("gap"), ":")


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
