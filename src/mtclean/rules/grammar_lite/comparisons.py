"""Comparisons: than, as, and superlatives made twice."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.grammar import BEFORE_PART_OF
from mtclean.rule import Alters, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_MORE_THEN = Pattern(
    r"(?P<before>\b\w+ |^|[,(] ?|[.!?] )(?:[Mm]ore|[Ll]ess|[Ff]ewer) (?P<than>then|as) "
    r"(?=\d[\d,.]{0,14} ?(?:percent|per cent|million|billion|thousand|people|men|women|children"
    r"|%|[a-z]{3,14}s)"
    r"(?! later\b| after\b| ago\b| earlier\b)\b|half (?:of|the|a)\b"
    r"|(?:a|one) (?:hundred|thousand|dozen)\b)",
    multiline=True,
)
_ADJECTIVES = (
    "good|bad|big|high|low|large|small|long|fast|strong|important|easy|old|cheap|expensive"
    "|difficult|dangerous|soon|quickly|tall|heavy|hot|cold"
)
_AS_THAN = Pattern(rf"\b(?:as|so) (?:{_ADJECTIVES}|much|many) (?P<than>than)\b")
_SUPERLATIVES = (
    "best|worst|biggest|largest|smallest|easiest|fastest|highest|lowest|strongest|oldest|youngest"
    "|cheapest|earliest|longest|shortest|hardest|greatest|richest|poorest|latest|nearest|busiest"
)
_MOST_EST = Pattern(
    rf"\b[Tt]he (?P<most>most )(?:{_SUPERLATIVES})"
    r"(?=[.,;]| (?:of|in|and|ever|among|on|at)\b| [a-z]{2,14}[a-rt-z] (?:of|in|on|at|was|is|has)\b)"
)


@rule(
    code="GRA035",
    name="wrong-comparison",
    summary="Compare with than or as, and once.",
    triggers=(
        *(
            f"{more} {small} {digit}*"
            for more in ("more", "less", "fewer")
            for small in ("then", "as")
            for digit in "123456789"
        ),
        *(f"{more} {small} half" for more in ("more", "less") for small in ("then", "as")),
        *(f"{word} than" for word in (*_ADJECTIVES.split("|"), "as much", "as many")),
        *("so much than", "so many than"),
        *(f"the most {word}" for word in _SUPERLATIVES.split("|")),
    ),
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        (
            "More as 200 people came, less as 5 percent of them from Graz.",
            "More than 200 people came, less than 5 percent of them from Graz.",
        ),
        ("The hall is as big than a field.", "The hall is as big as a field."),
        (
            "It is the most highest tower in Asia.",
            "It is the highest tower in Asia.",
        ),
    ],
    good=[
        "He scored two more then 20 minutes later; there were more as 10 shops closed.",
        "The most best actress awards, the most fastest laps and the most latest-model cars.",
        "There are more older than younger people, and more larger than small houses.",
        "He has as much rather than as little; it is larger than life, so much so.",
        "One more as 5 people left.",
    ],
)
def wrong_comparison(view: View) -> Iterator[Edit]:
    """German *als* and *wie*, Dutch *dan*, and languages that compare with a word of their own mix
    *than*, *then* and *as*, or double the ending with *most*.

    *Then* is right in time (*two more then 20 minutes later*), and *most fastest* counts laps.
    """
    for match in view.matches(_MORE_THEN):
        before = match["before"].strip(" ,(.!?").lower()
        if before not in BEFORE_PART_OF | {"more", "once", "were"}:
            # Those whose language English is write *more then* as well.
            safety = Safety.LIKELY if match["than"] == "then" else None
            yield view.replace(*match.span("than"), "than", safety=safety)
    for match in view.matches(_AS_THAN):
        yield view.replace(*match.span("than"), "as")
    for match in view.matches(_MOST_EST):
        yield view.replace(*match.span("most"), "")
