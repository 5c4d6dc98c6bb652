"""The gender of the person who speaks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mtclean.context.glance import Glance
from mtclean.lexicon.pronouns import FEMALE_SIGNS, HER_OWN
from mtclean.lexicon.wordlist import listed
from mtclean.rule import Alters, Exact, Example, Scope, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

if TYPE_CHECKING:
    from mtclean.rules.pronouns._woman import Judge, Verdict


_SAYING = listed(
    "said says added told explained continued wrote noted argued replied warned stressed stated"
)
_VERBS = _SAYING | listed(
    """said says added adds told explained continued wrote tweeted insisted argued replied
    recalled warned stressed noted pointed emphasized emphasised stated concluded admitted
    announced answered asked believes believed called claimed commented declared expressed
    hoped hopes mentioned promised recommended remarked reiterated reported revealed
    suggested thinks underlined underscored urged went vowed acknowledged confirmed
    described"""
)
_INVERTED = listed(
    """said added says explained noted continued warned stressed insisted wrote recalled"""
)
_ADVERBS = ("also", "then", "later", "further", "has", "had", "again")
TRIGGERS = tuple(
    sorted(
        {f"he {verb}" for verb in _VERBS}
        | {f"{verb} he" for verb in _INVERTED}
        | {f"he {adverb} {verb}" for adverb in _ADVERBS for verb in _SAYING}
    )
)
_TELLING = listed("cs da de ha is nb nl no pl ru sk sv uk")
"""Languages that tell the gender of the subject: there *he* is seldom wrong."""

_HE = Pattern(r"\bhe\b", ignore_case=True)
_ENDS_NOTHING = Pattern(r"[\w,;:] He\b")
_MASCULINE = Pattern(r"(?:he|his|himself)\b", ignore_case=True)
_SAYS = Pattern(rf" (?:{'|'.join(_ADVERBS)})? ?(?:{alternation(_VERBS)})\b")
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
    be meant; so it changes only where the last person named is a woman beyond doubt, and nobody
    else stands near.
    """
    glance = Glance(view.text, view.context.genders)
    judge: Judge | None = None
    for offset, _ in view.hits:
        he = _HE.search(view.text, offset, offset + 24)
        if he is None or not _speaks(view.text, offset, he.start()):
            continue
        if not glance.is_after_woman(offset):
            continue
        judge = judge or _judge(view, glance)
        if he.start() in judge.flipped:
            continue
        verdict = judge.attribution(*he.span())
        if verdict is not None:
            yield from _edits(view, he.span(), verdict, judge)


@rule(
    code="PRO004",
    name="wrong-gender-pronoun",
    summary="Write she, her or herself where only the woman of the sentence before can be meant.",
    triggers=(Exact("He"), Exact("His"), "himself", *(f"his {noun}" for noun in HER_OWN)),
    requires=FEMALE_SIGNS,
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
            Safety.LIKELY,
        ),
    ],
    good=[
        "The victim's mother, Mrs. Teresa Wójcik, wept. He showed no emotion.",
        "Ms. Nair defends Mr. Rao. His trial begins on Monday.",
        "Ms. Nair praised his work.",
        "The king thanked Mrs. Souto. His bread comes from her bakery.",
        "Mrs. Lucia Souto runs the bakery with her brother. He bakes at night.",
        "After he resigned, Angela Merkel thanked the minister for his work. She did not say more.",
    ],
)
def wrong_gender_pronoun(view: View) -> Iterator[Edit]:
    """Sources with one pronoun for both genders, or none, leave *he* and *his* for a woman.

    *Su*, *seu*, *son* and *suo* say nothing of the owner either. The pronoun is right wherever a
    man may be meant; it changes only close behind a woman whom a title, an office or a public
    name proves, with no other person near.
    """
    glance = Glance(view.text, view.context.genders)
    judge: Judge | None = None
    for offset, _ in view.hits:
        found = _MASCULINE.match(view.text, offset)
        if found is None or _SAYS.match(view.text, found.end()):
            continue
        if _ENDS_NOTHING.match(view.text, max(0, offset - 2)):
            continue
        if not glance.is_after_woman(offset, named=True):
            continue
        judge = judge or _judge(view, glance)
        sentence = judge.prose.sentence_at(offset)
        opens = judge.prose.sentences[sentence][0] == offset
        if offset in judge.flipped or (found[0] == "He" and not opens):
            continue
        verdict = judge.other(*found.span())
        if verdict is not None:
            yield from _edits(view, found.span(), verdict, judge)


def _judge(view: View, glance: Glance) -> Judge:
    """Return the judge of a document; what it needs is loaded when it is first called."""
    from mtclean.rules.pronouns._woman import Judge

    return Judge(view.context, glance.accepted)


def _speaks(text: str, offset: int, he: int) -> bool:
    """Tell whether an inverted “said he” follows what is said, and no subject of its own."""
    return offset == he or text[max(0, offset - 2) : offset].strip() in ('"', "”", ",", "")


def _edits(view: View, span: tuple[int, int], verdict: Verdict, judge: Judge) -> Iterator[Edit]:
    told = view.document.source_lang in _TELLING
    safety = max(verdict.safety, Safety.LIKELY if told else Safety.SAFE)
    for start, end in sorted({span, *verdict.group}):
        judge.accept(start, safety)
        yield view.replace(
            start, end, feminine(view.text, start, end), safety=safety, evidence=verdict.evidence
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
