"""Spans of time, and clauses with two conjunctions."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, View, rule
from mtclean.rules.grammar_lite.candidates import (
    BETWEEN_TO,
    SINCE_A_SPAN,
    SINCE_SPAN,
    TWO_CONJUNCTIONS,
)
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_SINCE = Pattern(
    rf"\b(?P<since>since)(?={SINCE_SPAN[5:]}(?:[.,;!?”\"]|$| (?:and|but|by|with|because|as|in)\b)"
    r"(?![ ,](?: ?(?:ago|earlier|before|later|have|has)\b)))",
    multiline=True,
)


_DAY_OF_MONTH = Pattern(r" (?:[12]?\d|3[01]) days\b")
"""Engines write *25 days* for the 25th, which is 25 日 in Chinese and Japanese."""


@rule(
    code="GRA024",
    name="since-a-span-of-time",
    summary="Use for with a span of time, and since with a point in time.",
    probes=(SINCE_A_SPAN,),
    alters=Alters.WORDS,
    bad=[
        ("She has lived in Graz since 15 years.", "She has lived in Graz for 15 years."),
        (
            "The mill stands empty since more than ten years, he said.",
            "The mill stands empty for more than ten years, he said.",
        ),
        (
            "They wait since many months and pay since several weeks.",
            "They wait for many months and pay for several weeks.",
        ),
    ],
    good=[
        "It is cheaper since two years ago, and has grown since three years earlier.",
        "It was the first win since ten years of war began. It has been quiet since 1990.",
        "Nothing has changed since two years before, or since 15 years of age.",
        "They have been married since 20.",
    ],
)
def since_a_span_of_time(view: View) -> Iterator[Edit]:
    """German *seit*, French *depuis* and Russian *с* stand before points and before spans of time.

    *Since* is right before a span only where a point in time is meant: *since two years ago*. So
    the clause must end after the span, or go on with a small word.
    """
    for match in view.matches(_SINCE):
        if _DAY_OF_MONTH.match(view.text, match.end()):
            continue
        yield view.replace(*match.span("since"), "for")


_BETWEEN = Pattern(
    r"\b[Bb]etween (?P<low>[$£€¥]?\d[\d.,]{0,9}(?: (?:million|billion|percent|per cent|meters|years"
    r"|degrees|euros|dollars))?) (?P<to>to|until|till) (?P<high>[$£€¥]?\d[\d.,]{0,9}\d|\d)"
    r"(?=[ .,;%])(?! (?:and|to)\b)"
)


@rule(
    code="GRA025",
    name="between-to",
    summary="Join the ends of a range after between with and.",
    probes=(BETWEEN_TO,),
    alters=Alters.WORDS,
    safety=Safety.LIKELY,
    bad=[
        ("It costs between 50 to 60 euros.", "It costs between 50 and 60 euros."),
        ("Between 2010 until 2015, the lake rose.", "Between 2010 and 2015, the lake rose."),
    ],
    good=[
        "The odds were between 5 to 1 and 7 to 1.",
        "It costs between 50 and 60 euros, and from 5 to 6 in winter.",
        "A choice between 2 to 3 votes and none.",
    ],
)
def between_to(view: View) -> Iterator[Edit]:
    """Chinese 至, Spanish *a* and Russian *до* end a range whatever opens it.

    *Between* is right before odds and scores (*between 5 to 1 and 7 to 1*). Many who write English
    write *between 50 to 60* as well, so the edit is only likely.
    """
    text = view.text
    for match in view.matches(_BETWEEN):
        following = text[match.end() : match.end() + 24]
        if " and " not in following:
            yield view.replace(*match.span("to"), "and")


_SUBJECT = (
    r"(?=(?:he|she|it|they|we|I|you|there|the|this|that|these|those|his|her|its|their|our|my|a|an"
    r"|some|many|most|no|nobody|all|both|it’s|it's)\b|[A-Z][a-z]+ )"
)
_CONCESSION = Pattern(
    r"(?:^|[.!?][\"”]? |[“\"])(?P<opener>Although|Though|Even though|Despite|Because) "
    rf"(?P<clause>[^.,;:!?\"“”()\n]{{5,110}}), (?P<word>but|so) {_SUBJECT}",
    multiline=True,
)
_INNER = Pattern(r"\b(?:not|but|so|never|either|neither)\b|n['’]t\b")


@rule(
    code="GRA026",
    name="two-conjunctions",
    summary="Drop but after although, and so after because.",
    probes=(TWO_CONJUNCTIONS,),
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        (
            "Although the rain had stopped, but the match was called off.",
            "Although the rain had stopped, the match was called off.",
        ),
        (
            "Because the road is closed, so the bus goes through Linz.",
            "Because the road is closed, the bus goes through Linz.",
        ),
        (
            "Despite the high cost, but they will build it.",
            "Despite the high cost, they will build it.",
        ),
    ],
    good=[
        "Although he tried, but failed, to win, he was glad.",
        "Though small, but for its towers, it is grand. Because he was so, so tired, he slept.",
        "Although she came not once, but the whole week, nobody saw her.",
        "As the road is closed, so the shops are empty. He slept, though, but the dog barked.",
    ],
)
def two_conjunctions(view: View) -> Iterator[Edit]:
    """Chinese (虽然 … 但是, 因为 … 所以), Vietnamese and Thai have a conjunction in both clauses.

    A subject must follow the second one: *although he tried, but failed, to win* is English.
    """
    for match in view.matches(_CONCESSION):
        wanted = "so" if match["opener"] == "Because" else "but"
        if match["word"] == wanted and not _INNER.search(match["clause"]):
            yield view.replace(match.start("word"), match.end("word") + 1, "")
