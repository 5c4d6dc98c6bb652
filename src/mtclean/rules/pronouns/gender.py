"""Pronouns of the wrong gender."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mtclean.context.glance import HE_AFTER_WOMAN, SHE_WITHOUT_WOMAN
from mtclean.rule import Alters, Example, Scope, View, rule
from mtclean.rules.pronouns.forms import feminine, masculine
from mtclean.text.edit import Edit, Safety

if TYPE_CHECKING:
    from mtclean.context import Context
    from mtclean.context.referents import Verdict


@rule(
    code="PRO001",
    name="wrong-gender-attribution",
    summary="Write she where the woman who was named last speaks.",
    probes=(HE_AFTER_WOMAN,),
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS | Alters.CASE,
    bad=[
        (
            "The work will begin in May, said Ms. Leela Nair. It will cost little, he added.",
            "The work will begin in May, said Ms. Leela Nair. It will cost little, she added.",
        ),
        (
            (
                "Chief Executive Carrie Lam visited Beijing. She promised more trains. "
                "The first will run in June, he said."
            ),
            (
                "Chief Executive Carrie Lam visited Beijing. She promised more trains. "
                "The first will run in June, she said."
            ),
        ),
        (
            "“It is a good start,” said Maria Costa, the mayor. “More will come,” he said.",
            "“It is a good start,” said Maria Costa, the mayor. “More will come,” she said.",
        ),
        (
            "President Maia Sandu visited the farm. He said that his government would help.",
            "President Maia Sandu visited the farm. She said that her government would help.",
        ),
        (
            "The deputy mayor, Ms. Oda Berg, opened the pool. According to him, it is warm.",
            "The deputy mayor, Ms. Oda Berg, opened the pool. According to her, it is warm.",
        ),
    ],
    good=[
        "Police Chief Owen Marsh briefed Mayor Elena Duarte. He said two men were in custody.",
        "“He was a good father,” said his daughter, Ruth Adeyemi. “He sang to us,” she said.",
        "Ms. Okafor declined to comment. Her neighbor was less reserved. He said the dog barked.",
        "Angela Merkel came with her husband, Joachim Sauer. He said the opera was long.",
        "Andrea Ferraris, the director of the club, has resigned. He said he was tired.",
        "Asked about Maria Costa, he said that she was a friend.",
        "Mary Brown and her lawyer left by the back door. He said there would be an appeal.",
    ],
)
def wrong_gender_attribution(view: View) -> Iterator[Edit]:
    """Engines write *he said* where the source has no pronoun or one for both genders.

    Chinese, Japanese, Turkish, Finnish, Hungarian and Persian have one pronoun for both as they
    speak, and Spanish, Italian and Portuguese verbs carry none. *He* is right wherever a man may
    be meant; so it changes only where a woman is spoken of beyond doubt, and nobody who may be a
    man is mentioned from three sentences before on, or where she is who spoke last and *he added*.
    """
    for start, end, verdict in _verdicts(view):
        if verdict.says:
            yield from _edit(view, start, end, verdict)


@rule(
    code="PRO004",
    name="wrong-gender-pronoun",
    summary="Write she, her or herself where only a woman can be meant.",
    probes=(HE_AFTER_WOMAN,),
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS | Alters.CASE,
    bad=[
        (
            "“It is a good start,” said Ms. Leela Nair. He expects rain within a week.",
            "“It is a good start,” said Ms. Leela Nair. She expects rain within a week.",
        ),
        (
            (
                "The museum shows 1,300 kinds, said its director, Ms. Yolanda Huaman. "
                "His team found 40 of them."
            ),
            (
                "The museum shows 1,300 kinds, said its director, Ms. Yolanda Huaman. "
                "Her team found 40 of them."
            ),
        ),
        Example(
            "Mrs. Lucia Souto bought the shop with his husband in 1987.",
            "Mrs. Lucia Souto bought the shop with her husband in 1987.",
        ),
    ],
    good=[
        "The victim's mother, Mrs. Teresa Wójcik, wept. He showed no emotion.",
        "Ms. Nair defends Mr. Rao. His trial begins on Monday.",
        "The king thanked Mrs. Souto. His bread comes from her bakery.",
        "Mrs. Lucia Souto runs the bakery with her brother. He bakes at night.",
        "After he resigned, Angela Merkel thanked the minister for his work. She did not say more.",
    ],
)
def wrong_gender_pronoun(view: View) -> Iterator[Edit]:
    """Sources with one pronoun for both genders, or none, leave *he* and *his* for a woman.

    *Su*, *seu*, *son* and *suo* say nothing of the owner either. The pronoun is right wherever a
    man may be meant; it changes only where a woman is spoken of beyond doubt, and nobody who may
    be a man is mentioned from three sentences before on, in quotations neither.
    """
    for start, end, verdict in _verdicts(view):
        if not verdict.says:
            yield from _edit(view, start, end, verdict)


@rule(
    code="PRO005",
    name="wrong-gender-of-man",
    summary="Write he, him or his where only a man can be meant.",
    probes=(SHE_WITHOUT_WOMAN,),
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS | Alters.CASE,
    bad=[
        (
            "Mr. Ravi Nair opened the dam. The lake will be full in May, she said.",
            "Mr. Ravi Nair opened the dam. The lake will be full in May, he said.",
        ),
        (
            "President Emmanuel Macron spoke in Lille. He promised tests. She thanked the nurses.",
            "President Emmanuel Macron spoke in Lille. He promised tests. He thanked the nurses.",
        ),
    ],
    good=[
        "Mr. Nair left with his wife. She said the dam was safe.",
        "Xu Jing met Mr. Ravi Nair. She said the dam was safe.",
        "Mr. Nair thanked the engineer. She had seen the crack.",
        "The captain, Mr. Ravi Nair, left the ship before she sank.",
        "Mr. Ravi Nair spoke of India. “She is a young country,” he said.",
    ],
)
def wrong_gender_of_man(view: View) -> Iterator[Edit]:
    """An engine that has no pronoun to go by sometimes takes a man for a woman.

    That is rarer by far than the reverse: *she* is nearly always right, so it changes only in a
    document without any woman, and without anybody who may be one for six sentences before, next
    to a man whom a title, an office, a known name or other pronouns prove.
    """
    if view.context.referents.gender == "m":
        for start, end, verdict in view.context.referents.verdicts():
            yield from _edit(view, start, end, verdict)


def _verdicts(view: View) -> Iterator[tuple[int, int, Verdict]]:
    if view.context.referents.gender == "f":
        yield from view.context.referents.verdicts()


def _edit(view: View, start: int, end: int, verdict: Verdict) -> Iterator[Edit]:
    """Yield the edit of a pronoun, as sure as the source and its language let it be."""
    gender = view.context.referents.gender
    form = (feminine if gender == "f" else masculine)(view.text, start, end)
    safety = _safety(view.context, start, gender)
    if safety is Safety.FLAG:
        yield view.flag(start, end, suggestions=(form,), evidence=verdict.evidence)
    elif safety is not None:
        yield view.replace(start, end, form, safety=safety, evidence=verdict.evidence)


def _safety(context: Context, start: int, gender: str) -> Safety | None:
    """Return how sure a flip to ``gender`` is by the source text and the source language."""
    from mtclean.context.source_text import Prior

    source = context.source
    if source is not None:
        mark = source.gender_at(start, start)
        if mark is not None and mark.vetoes(gender):
            return None
        if mark is not None and mark.supports(gender):
            return Safety.SAFE
    return Safety.FLAG if context.pronoun_prior is Prior.FLAG else Safety.SAFE
