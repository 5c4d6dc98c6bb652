"""Months and days of the week with a small letter."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.casing import DAYS, MONTHS
from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_SURE = tuple(name.lower() for name in (*MONTHS, *DAYS) if name not in ("March", "May", "August"))
_BEFORE = (
    r"\b(?:in|on|of|by|from|since|until|till|to|for|before|after|during|between|and|or|through"
    r"|last|next|this|every|each|late|early|mid|the|a|that|starting|around|about|per|said|says"
    r"|open|closed|all|past|second|first|third|fourth|following|previous|one|as|is|was|published"
    r"|it|\d{1,2}(?:st|nd|rd|th)?|\d{4}|percent|%|[a-z]{2,12}ed|[a-z]{1,12}ly|today|morning"
    r"|evening|night|week|here|him|her|them|[a-z]{2,12}s)"
)
_NAME = Pattern(
    rf"(?P<before>{_BEFORE}(?:[ -]|, | \()|[,(] ?|^)"
    rf"(?P<name>{'|'.join(_SURE)})s?\b(?![.-]?\w*[@/]|\.\w|[-'’]\w)"
)
_DATED = Pattern(
    r"\b(?:(?:in|since|until|till|from|by|of|on|to|and|last|next|this|late|early|between|before"
    r"|after|,) (?P<bare>august)(?=[.,;)]| \d| (?:and|or|to|until|this|last|next) )"
    r"|(?:in|since|until|till|from|by|of|after|before|between) "
    r"(?P<year>march|may|august) (?:19|20)\d\d\b"
    r"|(?:on|since|until|till|from|by|of|after|before) (?P<day>march|may|august) \d{1,2}\b"
    r"(?=[.,;)]| (?:and|to|at|in|with|when|he|she|it|they)\b|\Z)"
    r"|\d(?:st|nd|rd|th)? (?P<after>march|may|august) (?:19|20)\d\d\b)"
)


@rule(
    code="CAS010",
    name="lower-case-month-or-day",
    summary="Write months and days of the week with a capital.",
    triggers=(
        *(Exact(name) for name in _SURE),
        *(Exact(name + "s") for name in _SURE if name.endswith("day")),
        *(Exact(f"{month} {digit}*") for month in ("march", "may") for digit in "123456789"),
        Exact("august"),
    ),
    alters=Alters.CASE,
    bad=[
        (
            "The ferry leaves on friday, and the next one in october.",
            "The ferry leaves on Friday, and the next one in October.",
        ),
        (
            "Work began on march 3, and the hall opens in may 2031.",
            "Work began on March 3, and the hall opens in May 2031.",
        ),
        (
            "The fair, open on sundays until august 9, costs nothing.",
            "The fair, open on Sundays until August 9, costs nothing.",
        ),
    ],
    good=[
        "The march 20 years ago was peaceful, and he may 2 days later have left.",
        "An august body met in august company.",
        "The firm, monday.com, posted at friday@example.org and on #friday.",
        "She may not march in March.",
        "“Lunes” means Monday; the Swedes write april, maj and juni.",
        "the office is closed on monday; everything here is lower case",
    ],
)
def lower_case_calendar(view: View) -> Iterator[Edit]:
    """Spanish, French, Italian, Russian and many other languages write months and days small.

    *March*, *may* and *august* are words too and need a date around them. The small letter is
    right in names of firms and addresses; texts without any capitals are left as they are.
    """
    text = view.text
    if not _CAPITAL.search(text):
        return
    for match in _NAME.finditer(text):
        start = match.start("name")
        yield view.with_initial(start, text[start].upper())
    for match in _DATED.finditer(text):
        start = match.start(match.lastgroup or 0)
        yield view.with_initial(start, text[start].upper())


_CAPITAL = Pattern(r"(?m)^[^a-z]{0,6}[A-Z]|[.!?:][\"”’)]? [A-Z]")
