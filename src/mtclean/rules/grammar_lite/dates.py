"""Small words before days, dates, months and years."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.casing import DAYS, MONTHS
from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_MONTH = "|".join(MONTHS)
_DAY = "|".join(DAYS)
_END = (
    r"(?=[.;!?)”\"]|$|,(?! \d)| (?:and|but|when|after|before|because|until|with|he|she|they|the|in)"
    r"\b)"
)
_ORDINAL = r"(?:[12]?\d|3[01])(?:st|nd|rd|th)?"
_AT_DAY = Pattern(
    rf"\b(?P<at>[Aa]t) (?:{_DAY})(?: (?:morning|afternoon|evening|night))?{_END}", multiline=True
)
_AT_DATE = Pattern(
    rf"\b(?P<at>[Aa]t) (?:the )?(?:(?:{_MONTH}) {_ORDINAL}|{_ORDINAL} (?:of )?(?:{_MONTH}))"
    rf"(?:,? (?:19|20)\d\d)?(?![\d-]){_END}",
    multiline=True,
)
_THE_DATE = Pattern(
    rf"\b(?P<phrase>(?:in|at|on) (?:the )?date(?: of)?) (?=(?:{_MONTH}) \d|\d{{1,2}} (?:{_MONTH}))",
    ignore_case=True,
)
_IN_DAY_PART = Pattern(
    rf"\b(?P<at>[Ii]n) (?:{_DAY}) (?:morning|afternoon|evening|night){_END}", multiline=True
)
_ON_YEAR = Pattern(
    r"\b(?:born|died|founded|established|opened|built|published|released|elected|launched|killed"
    r"|married|won|signed|created|completed|began|started|ended|held) (?P<on>on) (?:the year )?"
    r"(?:1[5-9]|20)\d\d(?=[.,;)]|$| (?:and|in|at|by|but|as)\b)",
    multiline=True,
)
_ON_YEAR_FIRST = Pattern(
    r"(?:^|[.!?][\"”]? )(?P<on>On) (?:the year )?(?:1[5-9]|20)\d\d, (?=[a-z])", multiline=True
)
_FILMS = ("1917", "1984", "1941", "2001", "2010", "2012", "2046")
_CENTURIES = ("15", "16", "17", "18", "19", "20")


@rule(
    code="GRA034",
    name="small-word-before-date",
    summary="Use on with days and dates, in with months and years.",
    triggers=(
        *(Exact(f"{word} {day}") for word in ("at", "At") for day in DAYS),
        *(Exact(f"{word} {month}") for word in ("at", "At") for month in MONTHS),
        *(
            Exact(f"in {day} {part}")
            for day in DAYS
            for part in ("morning", "afternoon", "evening", "night")
        ),
        *("in the date", "at the date", "on the date of", "on date of", "at date", "in date of"),
        *(
            f"{verb} on {century}*"
            for verb in (
                "born",
                "died",
                "founded",
                "established",
                "opened",
                "built",
                "published",
                "released",
                "elected",
                "launched",
                "killed",
                "married",
                "won",
                "signed",
                "created",
                "completed",
                "began",
                "started",
                "ended",
                "held",
            )
            for century in _CENTURIES
        ),
        *(Exact(f"On {century}*") for century in ("19", "200", "201", "202")),
    ),
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        (
            "The vote is at Sunday, and the count at Monday morning.",
            "The vote is on Sunday, and the count on Monday morning.",
        ),
        (
            "She was born on 1975 and died at May 6, 2020.",
            "She was born in 1975 and died on May 6, 2020.",
        ),
        (
            "On 2019, the mill closed. It reopened in Friday evening.",
            "In 2019, the mill closed. It reopened on Friday evening.",
        ),
        (
            "The law passed in the date of 6 May and on date of June 7.",
            "The law passed on 6 May and on June 7.",
        ),
    ],
    good=[
        "At Monday's session and at Sunday noon, at Friday prayers and at Saturday night games.",
        "At May 15 prices the firm is cheap; the house was built on 1930s foundations.",
        "Opinions on 1984, the novel, differ. On 1917, a film, he was silent.",
        "In 5 May games he scored, on the date of the vote, in Friday evening traffic.",
        "The film opened on 2020 screens, and the play in the 5th of May Street.",
    ],
)
def small_word_before_date(view: View) -> Iterator[Edit]:
    """*En*, *à*, *в* and 在 do for days, dates and years alike, so *at*, *in* and *on* mix.

    *At Monday* is right before a noun (*at Monday prayers*), and *on 1984* of a book, so the date
    must end the clause, and years need a verb before them or open the sentence.
    """
    for pattern in (_AT_DAY, _AT_DATE, _IN_DAY_PART):
        for match in view.matches(pattern):
            word = "On" if match["at"][0].isupper() else "on"
            yield view.replace(*match.span("at"), word)
    for match in view.matches(_THE_DATE):
        word = "On" if match["phrase"][0].isupper() else "on"
        yield view.replace(*match.span("phrase"), word)
    for match in view.matches(_ON_YEAR):
        yield view.replace(*match.span("on"), "in")
    for match in view.matches(_ON_YEAR_FIRST):
        if not match[0].rstrip(", ").endswith(_FILMS):
            yield view.replace(*match.span("on"), "In")
