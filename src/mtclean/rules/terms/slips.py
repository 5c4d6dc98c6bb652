"""Slips whose repair nobody can be sure of: they are shown to an editor."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.packs import flags
from mtclean.rule import Alters, View, rule
from mtclean.table import table_rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_OPENERS = (
    "despite",
    "in spite of",
    "due to",
    "because of",
    "thanks to",
    "given",
    "amid",
    "besides",
)
_VERBS = [
    "build",
    "begin",
    "carry",
    "celebrate",
    "complete",
    "continue",
    "create",
    "develop",
    "establish",
    "expand",
    "hold",
    "host",
    "house",
    "implement",
    "improve",
    "keep",
    "launch",
    "maintain",
    "make",
    "open",
    "organize",
    "organise",
    "promote",
    "provide",
    "realize",
    "reach",
    "show",
    "start",
    "strengthen",
    "support",
    "sign",
    "take",
    "use",
    "welcome",
]
_SUBJECTLESS = Pattern(
    rf"\b(?:said|says|added|adds|noted|notes|stressed|explained|stated|believes?|pointed out) that"
    rf" {alternation(_OPENERS)} [^,.;:!?\n]{{2,60}}, "
    rf"(?P<clause>{alternation(_VERBS)} (?:the|a|an|this|its|their|our)\b"
    r"(?: (?!(?:and|at|by|for|from|in|of|on|to|with)\b)[a-z][\w-]{1,20}){0,4})"
)


@rule(
    code="TRM901",
    name="clause-without-subject",
    summary="The verb of this clause has no subject.",
    triggers=[f"that {opener}" for opener in _OPENERS],
    safety=Safety.FLAG,
    alters=Alters.NOTHING,
    bad=[
        "Mayor Wu said that despite the rain, [[hold the dragon boat race]], with 40 crews.",
        "She added that thanks to the new bridge, [[open the market]] on Sundays.",
    ],
    good=[
        "Mayor Wu said that despite the rain, the race would be held.",
        "He said that despite the boom, house prices in the town fell.",
        "They said that because of the heat, use of the pool was free.",
        "Despite the rain, hold the race, he said.",
    ],
)
def clause_without_subject(view: View) -> Iterator[Edit]:
    """Chinese and Spanish clauses do without a subject, and the English verb is left bare.

    What was meant (*housing the symposium depended on*, *they hold it*) is known from the source
    alone. English has a bare verb there only in an order, which nobody reports with *that*.
    """
    for match in _SUBJECTLESS.finditer(view.text):
        yield view.flag(*match.span("clause"))


doubtful_terms = table_rule(
    code="TRM902",
    name="doubtful-term",
    summary="This phrase is probably a term translated word by word.",
    doc="""Some terms come out as words that are English, but mean nothing where they stand, and
    the right word depends on the source: "updated use of foreign capital" for what was utilized,
    "total output" for outbound investment. They are flagged with a suggestion.
    """,
    rows=flags.ROWS,
    safety=Safety.FLAG,
)
