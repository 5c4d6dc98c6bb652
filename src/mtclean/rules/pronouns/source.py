"""Pronouns that the source text contradicts."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mtclean.lexicon.people import first_name_gender
from mtclean.lexicon.roles import MALE_NOUNS, MALE_PLURALS, MALE_TITLES
from mtclean.rule import Alters, Example, Probe, Scope, View, rule
from mtclean.rules.pronouns.forms import feminine
from mtclean.text.document import Span
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

if TYPE_CHECKING:
    from mtclean.context import Context
    from mtclean.context.source_text import Mark

_MASCULINE = Pattern(r"\b(?:he|his|him|himself)\b", ignore_case=True)
_FEMININE = Pattern(r"\b(?:she|hers?|herself)\b", ignore_case=True)
_EITHER = Pattern(
    r"\b(?:he|his|him|himself)(?: or |/| and )(?:she|hers?|herself)\b"
    r"|\b(?:she|hers?|herself)(?: or |/| and )(?:he|his|him|himself)\b"
    r"|\bhis (?:late |former |then |ex-)?(?:wife|ex-wife|girlfriend|widow|fianc[ée]e)\b"
    r"|\bHis (?:Excellency|Majesty|Holiness|Eminence|Highness)\b",
    ignore_case=True,
)
_WORD = Pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MEN = (
    frozenset(word.lower() for word in MALE_NOUNS | MALE_PLURALS)
    | frozenset(title.rstrip(".").lower() for title in MALE_TITLES)
) - {"he", "his", "him", "himself"}

MASCULINE_PRONOUN = Probe(
    "masculine pronouns", lambda text: [match.start() for match in _MASCULINE.finditer(text)]
)


@rule(
    code="PRO020",
    name="pronoun-against-source",
    summary="Write the feminine pronoun that the source has.",
    probes=(MASCULINE_PRONOUN,),
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS | Alters.CASE,
    needs=("source",),
    bad=[
        Example(
            "Asked about the delay, he said that the ferry needs a new engine.",
            "Asked about the delay, she said that the ferry needs a new engine.",
            source_lang="zh",
            source="被问及延误时，她说渡轮需要一台新发动机。",
        ),
        Example(
            "The harbour stays shut.\nAfter the flood, he rebuilt the school by himself.",
            "The harbour stays shut.\nAfter the flood, she rebuilt the school by herself.",
            Safety.LIKELY,
            source_lang="ja",
            source="港は閉鎖されたままだ。\n洪水の後、彼女は彼女自身で学校を再建した。",
        ),
        Example(
            "The reporter asked for a date. He answered that nothing had been decided.",
            "The reporter asked for a date. She answered that nothing had been decided.",
            source_lang="sv",
            source="Reportern frågade efter ett datum. Hon svarade att inget var bestämt.",
        ),
        Example(
            "On the proposal he said briefly that the budget was too small.",
            "On the proposal she said briefly that the budget was too small.",
            Safety.LIKELY,
            source_lang="ru",
            source="О предложении она кратко сказала, что бюджет слишком мал.",
        ),
    ],
    good=[
        "Asked about the delay, he said that the ferry needs a new engine.",
        "The reporter asked for a date. He answered that nothing had been decided.",
        "On the proposal he said briefly that the budget was too small.",
    ],
)
def pronoun_against_source(view: View) -> Iterator[Edit]:
    """An engine that sees one sentence at a time takes *he* for the pronoun of anyone.

    Sometimes it does so although the source has 她, 彼女, *hon* or она at that very place. The
    sentence of the source has to be known, to have feminine pronouns only and to name no man; then
    *he* is hardly ever right. It is safe where one pronoun stands on either side and the word is
    said of persons alone; where pronouns agree with nouns, as in Russian, *likely* is the most.
    """
    from mtclean.context.source_text import Fit

    source = view.context.source
    if source is None or not source.tells_gender:
        return
    done = -1
    for offset, _ in view.hits:
        if offset < done:
            continue
        start, end = view.sentence_at(offset)
        mark = source.gender_at(offset, offset)
        if mark is not None and mark.fit is Fit.PARAGRAPH:
            start, end = view.document.paragraph_at(offset)
        done = end
        if mark is None or not mark.supports("f"):
            continue
        pronouns = [match.span() for match in _MASCULINE.finditer(view.text, start, end)]
        safety = _safety(view, (start, end), pronouns, mark)
        if safety is None:
            continue
        for low, high in pronouns:
            form = feminine(view.text, low, high)
            if safety is Safety.FLAG or _is_quoted(view.context, low):
                yield view.flag(low, high, suggestions=(form,), evidence=mark.evidence)
            else:
                yield view.replace(low, high, form, safety=safety, evidence=mark.evidence)


def _safety(view: View, span: Span, pronouns: list[Span], mark: Mark) -> Safety | None:
    """Return how sure it is that the pronouns of a segment are wrong, if they may be at all."""
    from mtclean.context.source_text import Fit, Worth

    text = view.text
    start, end = span
    if _EITHER.search(text, start, end) or _names_man(text, span):
        return None
    ours = len(pronouns)
    both = ours + sum(1 for _ in _FEMININE.finditer(text, start, end))
    theirs = len(mark.feminine)
    is_known = mark.fit is Fit.SENTENCE
    if mark.worth is not Worth.PERSONS:
        return Safety.LIKELY if is_known and ours == both <= 2 else Safety.FLAG
    if is_known and both == theirs == 1:
        return Safety.SAFE
    return Safety.LIKELY if both <= theirs or (is_known and ours == both) else Safety.FLAG


def _names_man(text: str, span: Span) -> bool:
    """Tell whether a segment has a man in it, by a noun, a title or a first name."""
    for match in _WORD.finditer(text, *span):
        word = match[0]
        if word.lower() in _MEN:
            return True
        if word[0].isupper() and first_name_gender(word) == "m":
            return True
    return False


def _is_quoted(context: Context, offset: int) -> bool:
    at = bisect_right(context.quotations, offset, key=lambda span: span[0]) - 1
    return at >= 0 and offset < context.quotations[at][1]
