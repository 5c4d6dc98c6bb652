"""Times of the day."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Exact, Example, Scope, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_DIGITS = "0123456789"

_CUE = r"\b(?i:at|until|till|from|by|to|around|about|before|after|since|and|between|on)\s"
_HALF_DAY = Pattern(
    rf"(?P<cue>{_CUE})?"
    r"\b(?P<half>AM|PM|A\.M\.|P\.M\.|[ap]\.m\.)\s?(?P<time>(?:0?\d|1[0-2]):[0-5]\d)"
    r"(?!\d|:|\s?[ap]\.?m)"
    r"|\b(?P<sure>(?i:at|until|till|from|around|about|between)\s|(?<=[ap]\.m\.\s)(?:to|and)\s)"
    r"(?P<part>AM|PM) (?P<hour>1[0-2]|[1-9])(?=[,.;)]|$| (?:to|and|until|on|in|today|yesterday)\b)"
)


@rule(
    code="NUM031",
    name="half-day-before-time",
    summary="Write a.m. or p.m. behind the time.",
    triggers=tuple(
        Exact(f"{half} {digit}*")
        for half in ("AM", "PM", "A.M.", "P.M.", "a.m.", "p.m.")
        for digit in _DIGITS
    ),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.CASE | Alters.WORDS | Alters.DIGITS,
    bad=[
        (
            "The move ended at PM 11:20 without a scratch.",
            "The move ended at 11:20 p.m. without a scratch.",
        ),
        ("It opens from AM 9:00 to PM 6:30.", "It opens from 9:00 a.m. to 6:30 p.m."),
        ("The shop is open from AM 9 to PM 6.", "The shop is open from 9 a.m. to 6 p.m."),
        ("The fire broke out around PM 12:07.", "The fire broke out around 12:07 p.m."),
    ],
    good=[
        "Aides told the PM 12 hours later. The PM 2:1 up in polls.",
        "The show begins at 7:30 PM 12 times a week.",
        "Radio AM 9:30 is a programme; the PM 10:00 was late.",
        "They slept from 9 p.m. 10:30 was too late for them, and by PM 12 they meant the minister.",
    ],
)
def half_day_before_time(view: View) -> Iterator[Edit]:
    """Korean and Chinese put the half of the day before the time.

    PM is a prime minister too, so a preposition of time must stand before it; without one the
    edit is only likely.
    """
    for match in _HALF_DAY.finditer(view.text):
        start = match.start("part" if match["part"] else "half")
        head = view.text[max(0, start - 6) : start].rstrip()
        if head[-1:].isdigit() or head.lower().endswith(("the", "radio")):
            continue
        half = (match["part"] or match["half"])[0].lower() + ".m."
        end = match.end()
        if view.text[end : end + 1] == "." and not view.text[end + 1 : end + 2].isalnum():
            end += 1
        certain = match["part"] or match["cue"]
        yield view.replace(
            start,
            end,
            f"{match['hour'] or match['time']} {half}",
            safety=Safety.SAFE if certain else Safety.LIKELY,
        )


_SPLIT_TIME = Pattern(
    r"(?<![\d:.,/-])(?P<hour>[01]?\d|2[0-4])(?P<gap> : ?|: )(?P<minute>[0-5]\d)"
    r"(?:(?P<next> : ?|: ?)(?P<second>[0-5]\d))?"
    r"(?![\d:]|,\d|\.\d| ?%)(?P<after>\s?(?:[ap]\.?\s?m\b\.?|[AP]M\b|local|GMT|UTC|Beijing|Moscow"
    r"|Eastern|on\b|in the|to\b|yesterday|today|this|and\b)|[,.;)]|$)?"
)
_TIME_BEFORE = Pattern(
    r"\b(?:[AP]M|at|from|until|till|by|between|around|about|before|after|since|to|and|At|From"
    r"|(?:[a-z]{2,6}day|20\d\d|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?),)\s$"
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
            "Posted at 2021-05-14 06: 03: 17, it was gone by noon.",
            "Posted at 2021-05-14 06:03:17, it was gone by noon.",
        ),
        (
            "It rained between 20: 00 and 22 : 30 on July 25.",
            "It rained between 20:00 and 22:30 on July 25.",
        ),
    ],
    good=[
        "The score was 3 : 10 and the ratio 12: 15.",
        "They lost 0: 2 (17: 21, 17: 21) to the guests.",
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
        stamp = match["second"] is not None and len(match["hour"]) == 2
        if (zero or marked or stamp) or (
            timed and not _VERSE_BEFORE.search(text, low, match.start())
        ):
            yield view.replace(match.start("gap"), match.end("gap"), ":")
            if match["next"]:
                yield view.replace(match.start("next"), match.end("next"), ":")


_HOUR = r"(?:[01]?\d|2[0-4])"
_O_CLOCK = Pattern(
    rf"(?<![\d:.,/-])(?:(?P<from>{_HOUR})(?P<link> ?[-–] ?| to | and ))?"
    rf"(?P<hour>{_HOUR})(?:(?P<point> ?[:.] ?)(?P<minute>[0-5]\d))?"
    r"(?P<word> ?o ?['’] ?clock\b)(?! (?:position|news|shadow|rule|direction|noon))"
)
_NUMBERED_DAY = Pattern(
    r" on the (?:same day\b|(?:(?:morning|afternoon|evening|night) of (?:the )?)?"
    r"\d{1,2}(?:st|nd|rd|th)\b)"
)
_PART_OF_DAY = Pattern(r" (?:in the|at (?:night|noon|midnight)|sharp|this|tomorrow|on \w+day)")
_COMPASS = Pattern(r"(?:\bthe|\bhis|\bher|\btheir|\ba|\bmy|\bour|['’]s)\s$")
_CLOCK_WORDS = ("o'clock", "o’clock", "o 'clock", "o' clock", "o ’clock")


@rule(
    code="NUM038",
    name="o-clock-of-24-hours",
    summary="Write a time of the 24-hour clock in figures.",
    triggers=tuple(f"*{digit} {word}" for digit in _DIGITS for word in _CLOCK_WORDS),
    scope=Scope.DOCUMENT,
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS,
    bad=[
        (
            "The curfew began at 21 o'clock, and the bridge was shut at 22.30 o'clock.",
            "The curfew began at 21:00, and the bridge was shut at 22:30.",
        ),
        (
            "From 8 o'clock on the 4th to 8 o'clock on the 5th, 60 mm of rain fell.",
            "From 8:00 on the 4th to 8:00 on the 5th, 60 mm of rain fell.",
        ),
        ("The desk is open from 9 to 20 o'clock.", "The desk is open from 9:00 to 20:00."),
        (
            "Rain began at 15 o'clock. By 9 o'clock, the cellar was full.",
            "Rain began at 15:00. By 9:00, the cellar was full.",
        ),
        Example(
            "The water stood at two meters at 11 o'clock, and it rose.",
            "The water stood at two meters at 11:00, and it rose.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "At 4 o'clock in the afternoon, and again at 11 o'clock at night, the bell rang.",
        "The plane came from 9 o'clock position; the 10 o'clock news had it.",
        "He rose at five o'clock, not at ten o'clock.",
        "She caught the 8 o'clock train, and was back by 6 o'clock this evening.",
    ],
)
def o_clock_of_24_hours(view: View) -> Iterator[Edit]:
    """German, Chinese and Icelandic count hours to 24, and engines add *o'clock* to any of them.

    English says *o'clock* of the hours from one to twelve only, and in figures rarely. Hours
    beyond, minutes, and a day of the month by its bare number betray the foreign clock; then the
    other hours of the document follow.
    """
    text = view.text
    found = []
    for match in _O_CLOCK.finditer(text):
        hour = int(match["hour"])
        foreign = hour == 0 or hour > 12 or match["minute"] is not None
        if foreign or _NUMBERED_DAY.match(text, match.end()):
            found.append((match, True))
        elif not _PART_OF_DAY.match(text, match.end()):
            low = max(0, match.start() - 6)
            if not _COMPASS.search(text, low, match.start()) and not _joined(text, match.end()):
                found.append((match, False))
    proven = any(sure for _, sure in found)
    for match, _ in found:
        start = match.start("hour")
        before = ""
        if match["from"]:
            start = match.start("from")
            before = f"{match['from']}:00{match['link']}"
        yield view.replace(
            start,
            match.end(),
            f"{before}{match['hour']}:{match['minute'] or '00'}",
            safety=Safety.SAFE if proven else Safety.LIKELY,
        )


def _joined(text: str, end: int) -> bool:
    """Tell whether a noun follows at once, as in *the 8 o'clock train*."""
    return bool(_NOUN.match(text, end))


_NOUN = Pattern(
    r" (?!(?:and|or|to|until|till|on|in|at|by|local|today|yesterday|when|as|but|a|the)\b)[a-z]+"
)
_WHOLE_DAY = Pattern(
    r"(?<![\d:.,/-])(?P<zero>0{1,2})(?P<link> ?[-–~] ?| to )(?P<end>24:00)(?!\d)"
    r"|(?<![\d:.,/-])(?P<bare>0{1,2}(?::00)?)(?P<dash>-| to )24 hours"
    r"(?= (?:on|of) (?:[A-Z]|the \d))"
)
_FOREIGN_HOUR = Pattern(r"\b(?P<cue>[Aa]t|[Uu]ntil) (?P<hour>[01]?\d|2[0-4])h(?P<minute>[0-5]\d)\b")
_ZONE = Pattern(r"\d(?::\d\d| ?h| hours?),? ?\(?(?P<zone>TMG)\b")


@rule(
    code="NUM039",
    name="time-spelt-abroad",
    summary="Write a span of a whole day, an hour or Greenwich time as English does.",
    triggers=(
        *("0-24:00", "00-24:00", "0 to 24:00", "00 to 24:00", "0–24:00", "0~24:00", "0 - 24:00"),
        *("0-24 hours", "0 to 24 hours", "00-24 hours", "*:00-24 hours", Exact("TMG")),
        *(f"*h{minute}" for minute in ("00", "15", "30", "45")),
    ),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS | Alters.CASE,
    bad=[
        (
            "From 0-24:00 on June 3, there were two new cases.",
            "From 0:00-24:00 on June 3, there were two new cases.",
        ),
        (
            "From 0 to 24 hours on June 3, there were two new cases.",
            "From 0:00 to 24:00 on June 3, there were two new cases.",
        ),
        (
            "The match begins at 15h30, that is 13:30 TMG.",
            "The match begins at 15:30, that is 13:30 GMT.",
        ),
    ],
    good=[
        "Babies of 0-24 hours are weighed twice, and 24:00 is the end of the day.",
        "The flight takes 3h30, and after 2h45 of play it was over.",
        "TMG is a company; TMG of Texas sold 12 TMG shares.",
    ],
)
def time_spelt_abroad(view: View) -> Iterator[Edit]:
    """Chinese statistics run *0-24时*, French hours have an *h*, and GMT is *TMG* in Portuguese.

    Lengths of time are written in the same way; so a day must follow the span, and a preposition
    of time stand before the hour.
    """
    for match in _WHOLE_DAY.finditer(view.text):
        if match["zero"]:
            yield view.replace(match.start("link"), match.start("link"), ":00")
            continue
        bare = match["bare"] if ":" in match["bare"] else match["bare"] + ":00"
        yield view.replace(match.start("bare"), match.end(), f"{bare}{match['dash']}24:00")
    for match in _FOREIGN_HOUR.finditer(view.text):
        yield view.replace(match.start("hour"), match.end(), f"{match['hour']}:{match['minute']}")
    for match in _ZONE.finditer(view.text):
        yield view.replace(match.start("zone"), match.end("zone"), "GMT")
