"""Dates with a point, and ordinals."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.numbers_units import MONTHS
from mtclean.lexicon.typography_words import listed
from mtclean.rule import Alters, Exact, View, rule
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
    released early late ago eve then year that
    """
    )
)
_CONTINUING = frozenset(
    listed(
        """
    in at when after before to until till from with as because due that which where for by on this
    local last next during and or of the but
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
_PROOF = Pattern(
    rf" (?:at|from) \d{{1,2}}[:.]\d\d| (?:to|until|-) \d{{1,2}}\. ?{alternation(MONTHS)}"
)
_CLOSING = (".", ";", ")", ":")
_DATELINE = ("(", ",(", ", (", "-", "--")


def _date_safety(before: str, gap: str, after: str, *, proven: bool) -> Safety | None:
    """Return how sure it is that a number with a point and a month are a date."""
    year = len(after) == 4 and after.isdigit()
    if after.isdigit():
        if not year or before in ("than", "aged", "age", "at"):
            return None
        return Safety.SAFE
    if before in _CERTAIN_BEFORE:
        return None if after in _BEGINS and before != "on" else Safety.SAFE
    if after in _DATELINE and "," in (gap or ","):
        return Safety.SAFE
    if proven and before not in _COUNTED:
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
        after = (match["after"] or "").strip()
        proven = match.start() > 0 and _PROOF.match(view.text, match.end("month")) is not None
        safety = _date_safety(before, match["gap"] or "", after, proven=proven)
        if safety is not None:
            start, end = match.start("day"), match.end("month")
            yield view.replace(start, end, f"{match['day']} {match['month']}", safety=safety)


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
        right = _ending(int(match["number"]))
        if match["ending"] in ("th", right):
            yield view.replace(match.start(), match.end(), match["number"] + right)
