"""Forms of verbs after an auxiliary, a modal or another verb."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.grammar import BASE_VERBS, gerund
from mtclean.lexicon.grammar_forms import (
    BASE_OF_PAST,
    PARTICIPLE_OF_BASE,
    PARTICIPLE_OF_PAST,
    base_of,
)
from mtclean.rule import Alters, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_DID = (
    *("did not", "didn't", "didn’t", "does not", "doesn't", "doesn’t"),
    *("do not", "don't", "don’t"),
)
_PASTS = tuple(BASE_OF_PAST)
_DID_PAST = Pattern(
    rf"\b(?:{'|'.join(_DID)}) (?:(?:ever|even|actually|really|immediately|yet|fully) )?"
    rf"(?P<past>{alternation(_PASTS)}|[a-z]{{2,14}}ed)\b(?![-’'])",
    ignore_case=True,
)
_ELLIPSIS = Pattern(
    r"\b(?:all|as|best|everything|how|if|least|like|more|most|much|than|that|those|what|whatever"
    r"|where|wherever|whether|which|who|whoever|anything|something|nothing|one|ones|so)\b",
    ignore_case=True,
)
"""Words after which a modal verb may stand alone: *all they could*, *as much as we should*."""


@rule(
    code="GRA018",
    name="past-after-did",
    summary="Use the base form of the verb after do, does and did.",
    triggers=(
        *(f"{did} {past}" for did in ("did not", "didn't", "didn’t") for past in _PASTS),
        *(f"{did} {initial}*" for did in () for initial in ()),
    ),
    alters=Alters.WORDS,
    bad=[
        ("The pilot did not managed to land.", "The pilot did not manage to land."),
        ("The guards didn't went home and did not took food.",
         "The guards didn't go home and did not take food."),
        ("The bank did not agreed to wait.", "The bank did not agree to wait."),
    ],
    good=[
        "The sum did not exceed the limit; they did not need help and did not succeed.",
        "He did not use the car he did not find; he did not found a party.",
        "She did not red-flag it. They didn't feed the birds.",
        "What he did not, led others to act.",
    ],
)
def past_after_did(view: View) -> Iterator[Edit]:
    """Engines that put the tense on both verbs write *did not managed* and *didn't went*.

    That is common from Slavic, South Asian and Romance languages. Pasts that are base forms of
    other verbs (*found*, *saw*, *fell*) stay.
    """
    text = view.text
    for match in view.matches(_DID_PAST):
        base = base_of(match["past"])
        if base is not None:
            yield view.replace(match.start("past"), match.end("past"), base)
