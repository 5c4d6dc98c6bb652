"""The gender of the person who speaks."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Exact, Scope, View, rule
from mtclean.rules.pronouns.woman import Judge, may_have_women
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_VERBS = """said says added adds told explained continued wrote tweeted insisted argued replied
    recalled warned stressed noted pointed emphasized emphasised stated concluded admitted announced
    answered asked believes believed called claimed commented declared expressed hoped hopes
    mentioned promised recommended remarked reiterated reported revealed suggested thinks underlined
    underscored urged went vowed acknowledged confirmed described""".split()
_INVERTED = "said added says explained noted continued warned stressed insisted wrote recalled".split()
_ADVERBS = ("also", "then", "later", "further", "has", "had", "again")
TRIGGERS = (
    *(f"he {verb}" for verb in _VERBS),
    *(f"{verb} he" for verb in _INVERTED),
    *(f"he {adverb} {verb}" for adverb in _ADVERBS for verb in _VERBS[:16]),
)
_HE = Pattern(r"\bhe\b", ignore_case=True)
_INVERSION_AFTER = Pattern(r"(?:[,?!\x01”\"] ?)$")
_FORMS = {"he": "she", "his": "her", "himself": "herself", "him": "her"}
_STANDS_ALONE = Pattern(r"(?=\s*(?:[.,;:!?)\"”]|$))")


@rule(
    code="PRO001",
    name="wrong-gender-attribution",
    summary="Write she where the woman who was named last speaks.",
    triggers=TRIGGERS,
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS | Alters.CASE,
    bad=[
        (
            "The work will begin in May, said Ms. Leela Nair. It will cost little, he added.",
            "The work will begin in May, said Ms. Leela Nair. It will cost little, she added.",
        ),
        (
            "Chief Executive Carrie Lam visited Beijing. She promised more trains. "
            "The first will run in June, he said.",
            "Chief Executive Carrie Lam visited Beijing. She promised more trains. "
            "The first will run in June, she said.",
        ),
        (
            "“It is a good start,” said Maria Costa, the mayor. “More will come,” he said.",
            "“It is a good start,” said Maria Costa, the mayor. “More will come,” she said.",
        ),
        (
            "President Maia Sandu visited the farm. He said that his government would help.",
            "President Maia Sandu visited the farm. She said that her government would help.",
        ),
    ],
    good=[
        "Police Chief Owen Marsh briefed Mayor Elena Duarte. He said two men were in custody.",
        "“He was a good father,” said his daughter, Ruth Adeyemi. “He taught us to read,” she said.",
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
    be meant; so it changes only where the last person named is a woman beyond doubt, and nobody
    else stands near.
    """
    if not view.hits or not may_have_women(view.text):
        return
    judge = Judge(view.context)
    done: set[int] = set()
    for offset, _ in view.hits:
        he = _HE.search(view.text, offset, offset + 24)
        if he is None or he.start() in done:
            continue
        if he.start() > offset and not _INVERSION_AFTER.search(
            judge.prose.text, max(0, offset - 3), offset
        ) and not judge.prose.text[max(0, offset - 2) : offset].strip() in ("\x01", ",", ""):
            continue
        verdict = judge.attribution(*he.span())
        if verdict is None:
            continue
        for start, end in sorted({he.span(), *verdict.group}):
            if start not in done:
                done.add(start)
                yield view.replace(
                    start,
                    end,
                    feminine(view.text, start, end),
                    safety=verdict.safety,
                    evidence=verdict.evidence,
                )


def feminine(text: str, start: int, end: int) -> str:
    """Return the feminine form of a masculine pronoun in its place."""
    word = text[start:end]
    form = _FORMS[word.lower()]
    if form == "her" and word.lower() == "his" and _STANDS_ALONE.match(text, end):
        form = "hers"
    if word.isupper() and len(word) > 1:
        return form.upper()
    return form.capitalize() if word[0].isupper() else form


__all__ = ["Exact", "feminine", "wrong_gender_attribution"]
