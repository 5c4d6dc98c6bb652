"""Prepositions that were carried over from the source."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.casing import DAYS, MONTHS
from mtclean.lexicon.grammar import (
    ABOUT_A_MONTH,
    BASE_VERBS,
    BEFORE_DAY_AS_NOUN,
    BEFORE_PART_OF,
    gerund,
)
from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_MONTH = "|".join(MONTHS)
_IN_DAY = Pattern(
    rf"(?<![\w-])(?P<before>\w+,? )?(?P<in>[Ii]n) (?:{'|'.join(DAYS)})"
    r"(?=[.,;!?)](?!\w)| (?:and|at|when|after|before|but|because|instead|until|with) |\Z)"
)
_COUNTED = Pattern(rf"\b[Ii]n (?:{_MONTH}) \d{{1,4}} [a-z][^.;:!?]{{0,80}}\Z")
"""An *in May 18 people died*, after which *in June 24* counts too."""
_IN_DATE = Pattern(
    rf"(?<![\w-])(?P<in>[Ii]n) (?:{_MONTH}) (?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)?"
    r"(?=[.;)](?: ?[^\s\d]| [^\d]|\Z)|, (?:19|20)\d\d\b|\Z)"
)
_ON_MONTH = Pattern(
    rf"(?<![\w-])(?P<before>\w+ )(?P<on>on) (?:{_MONTH}) (?:19|20)\d\d(?=[.,;)]|\Z)"
)
_DECADES = ("198", "199", "200", "201", "202", "203")
_COMPARED = Pattern(r"\d ?%|\bper ?cent\b|\bup\b|\bdown\b|\bcompared\b|\bpoints?\b")


@rule(
    code="GRA004",
    name="in-before-day",
    summary="Use on with days and dates, and in with months.",
    triggers=(
        *(Exact(f"in {day}") for day in DAYS),
        *(Exact(f"In {day}") for day in DAYS),
        *(Exact(f"in {month} {day}") for month in MONTHS for day in range(1, 32)),
        *(Exact(f"on {month} {decade}*") for month in MONTHS for decade in _DECADES),
    ),
    alters=Alters.WORDS,
    bad=[
        ("The museum will reopen in Tuesday.", "The museum will reopen on Tuesday."),
        ("The new line opened in October 9.", "The new line opened on October 9."),
        (
            "The choir will sing again on April 2029, its leader said.",
            "The choir will sing again in April 2029, its leader said.",
        ),
        (
            "The vote is in Saturday, and the count in Sunday at noon.",
            "The vote is on Saturday, and the count on Sunday at noon.",
        ),
    ],
    good=[
        "Shares rose in Monday trading and fell in Friday's.",
        "In May 18 people died, in June 24.",
        "Sales rose 3 percent on April 2019, and the book on August 1914 sold well.",
        "They believe in Sunday, a day of rest, and play in Sunday School.",
        "In July 14.5 tonnes were sold, in May 12.75 tonnes.",
        "The law came into force in May 2029.",
    ],
)
def in_before_day(view: View) -> Iterator[Edit]:
    """Spanish *en*, Russian *в* and Chinese 在 stand before days, dates and months alike.

    *In Monday* is right before a noun (*in Monday trading*), *in May 18* before something
    counted, and *on April 2019* in a comparison or after *book*, *report* and their like.
    """
    text = view.text
    for match in _IN_DAY.finditer(text):
        if (match["before"] or "").strip(" ,").lower() not in BEFORE_DAY_AS_NOUN:
            yield _swap(view, match.start("in"), match["in"])
    for match in _IN_DATE.finditer(text):
        if _COUNTED.search(text[max(0, match.start() - 80) : match.start()]):
            continue
        yield _swap(view, match.start("in"), match["in"])
    for match in _ON_MONTH.finditer(text):
        start = match.start("on")
        if match["before"].strip().lower() in ABOUT_A_MONTH:
            continue
        if not _COMPARED.search(text, max(0, start - 80), start):
            yield view.replace(start, start + 2, "in")


def _swap(view: View, start: int, word: str) -> Edit:
    return view.replace(start, start + 2, "On" if word == "In" else "on")


_MORE_OF = Pattern(
    r"(?P<before>\b\w+ |^|[,(] ?|[.!?] )(?:more|less|fewer) (?P<of>of) "
    r"(?=\d[\d,.]{0,14} ?(?:percent|per cent|million|billion|thousand|[a-z]{3,14}s\b|people|%))"
)


@rule(
    code="GRA005",
    name="more-of-number",
    summary="Write more than before a number.",
    triggers=tuple(f"{word} of {digit}*" for word in ("more", "less") for digit in "123456789"),
    alters=Alters.WORDS,
    bad=[
        (
            "The cloud rose more of 4,000 meters into the sky.",
            "The cloud rose more than 4,000 meters into the sky.",
        ),
        (
            "The zoo received more of 2 million visitors last year.",
            "The zoo received more than 2 million visitors last year.",
        ),
    ],
    good=[
        "They arrested two more of 12 suspects.",
        "We want to see more of 24 hours with Ali.",
        "There is more of the same, and no more of 2020.",
        "More of 2020's films were shown.",
    ],
)
def more_of_number(view: View) -> Iterator[Edit]:
    """Spanish *más de*, French *plus de* and Italian *più di* are *more than* before a number.

    *More of* is right where a part of a known number is meant: *two more of 12 suspects*.
    """
    for match in _MORE_OF.finditer(view.text):
        if match["before"].strip(" ,(.!?").lower() not in BEFORE_PART_OF:
            yield view.replace(match.start("of"), match.end("of"), "than")


_DESPITE = Pattern(r"(?<![Ii]n )\b[Dd]espite(?P<of> of)\b")
_DEPENDS = Pattern(r"\b(?:depends?|depended|depending) (?P<of>of)\b(?! course)", ignore_case=True)
_ACCORDING = Pattern(
    r"(?:^|[.,;] |[\"”“] ?)[Aa]ccording(?= (?:the|a|an|his|her|their|its|this) [^.;:!?\n]{1,80})"
    r"(?! [^.;:!?,\n]{1,60} to\b)"
)
_WITHOUT = Pattern(r"\b[Ww]ithout (?P<to>to (?P<verb>[a-z]{2,14}))\b(?!-)")


@rule(
    code="GRA006",
    name="foreign-preposition",
    summary="Use the preposition that the English word needs.",
    triggers=(
        "despite of",
        "depend of",
        "depends of",
        "depended of",
        "depending of",
        "according the",
        "according a",
        "according an",
        "according his",
        "according her",
        "according their",
        "according its",
        "according this",
        "without to",
    ),
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        (
            "The harvest fell despite of the rain, which depends of the wind.",
            "The harvest fell despite the rain, which depends on the wind.",
        ),
        (
            "The mill will close, according the owner.",
            "The mill will close, according to the owner.",
        ),
        (
            "The lock can be changed without to open the door.",
            "The lock can be changed without opening the door.",
        ),
    ],
    good=[
        "In despite of the king, they stayed; it depends, of course, on him.",
        "The crowd rose, according the guest the honours due to a hero.",
        "The rooms were filled according the old plan.",
        "She left without to-do lists and without, to be honest, a plan.",
        "It depends on what the owner wants, according to the mayor.",
    ],
)
def foreign_preposition(view: View) -> Iterator[Edit]:
    """*Depende de*, *a pesar de*, *según el*, *ohne zu* and others are carried over word by word.

    *According* without *to* is a form of the verb *accord*, so it is put right only at the start
    of a clause; *in despite of* is old but English.
    """
    text = view.text
    for match in _DESPITE.finditer(text):
        yield view.replace(match.start("of"), match.end("of"), "")
    for match in _DEPENDS.finditer(text):
        yield view.replace(match.start("of"), match.end("of"), "on")
    for match in _ACCORDING.finditer(text):
        yield view.replace(match.end(), match.end(), " to")
    for match in _WITHOUT.finditer(text):
        if match["verb"] in BASE_VERBS:
            start, end = match.span("to")
            yield view.replace(start, end, gerund(match["verb"]))


_MONEY = (
    "euros|dollars|US dollars|U\\.S\\. dollars|yuan|pounds|pesos|rubles|roubles|yen|rupees|won|lira"
    "|francs|reais|zlotys|crowns|kronor|people|inhabitants|tons|tonnes|liters|litres|hectares"
    "|barrels|passengers|visitors|doses|users|children|customers|tourists|vehicles|jobs|workers"
    "|voters"
)
_MILLION_OF = Pattern(rf"\d (?:million|billion|trillion|thousand)(?P<of> of)(?= (?:{_MONEY})\b)")
_YEAR = Pattern(r"\b[Ii]n (?:19|20)\d\d(?P<year> year)(?=[.,;)]|\Z)")
_IN_YEAR = tuple(
    f"{century}{decade}{year} year"
    for century in ("19", "20")
    for decade in "0123456789"
    for year in "0123456789"
)
_BOTH = Pattern(
    r"\b(?P<the>[Tt]he )(?P<both>both) (?=[a-z]{3,14}s(?:[.,;]| (?:have|had|are|were|will|agreed"
    r"|said|in|and|at|from|with|on|would|can|could|must|also|signed|should)\b))"
)


@rule(
    code="GRA007",
    name="superfluous-small-word",
    summary="Drop the small word that English does not use here.",
    triggers=("million of", "billion of", "trillion of", "thousand of", "the both", *_IN_YEAR),
    alters=Alters.WORDS | Alters.WHITESPACE | Alters.CASE,
    bad=[
        (
            "The bridge will cost 35 million of euros.",
            "The bridge will cost 35 million euros.",
        ),
        (
            "In 2031 year, she painted the both robots, and the both sides agreed to pay.",
            "In 2031, she painted both robots, and both sides agreed to pay.",
        ),
    ],
    good=[
        "Some millions of euros and 3 million of the 5 million doses were lost.",
        "It was the end of the both of them, and the both-sides debate went on.",
        "The both ways bet is popular.",
        "He spent a million of his own euros.",
    ],
)
def superfluous_small_word(view: View) -> Iterator[Edit]:
    """Romance languages count *35 millions of euros*, Russian says *in 2031 year*.

    *Of* is right before an article (*3 million of the doses*), *the both of them* is informal
    English.
    """
    text = view.text
    for match in _MILLION_OF.finditer(text):
        yield view.replace(match.start("of"), match.end("of"), "")
    for match in _YEAR.finditer(text):
        yield view.replace(match.start("year"), match.end("year"), "")
    for match in _BOTH.finditer(text):
        both = "Both" if match["the"][0] == "T" else "both"
        yield view.replace(match.start(), match.end("both"), both)
