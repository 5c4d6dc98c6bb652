"""Tables: rules of which each row says "this phrase, under these conditions, becomes that".

A :class:`Row` is the smallest unit: its phrases, what they become, when, an example that changes
and one that does not. :func:`table_rule` makes one rule of many rows. The phrases are the
triggers, so that rows whose phrases are absent cost nothing, however many they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from mtclean.lexicon.spelling import BRITISH, british, variants
from mtclean.rule import Alters, Exact, Example, Loose, Rule, Scope, View
from mtclean.table.fitting import fitted
from mtclean.table.rows import Match, Row, When
from mtclean.table.scene import Scene, within
from mtclean.text.document import Document
from mtclean.text.edit import Edit, Safety
from mtclean.text.zones import MASK

__all__ = ["Adapt", "Match", "Row", "When", "inside_word", "table_rule", "within"]

Adapt = Callable[[Document, Match], str]
"""Adjusts what a phrase becomes to the document, for instance to the spelling it uses."""


def table_rule(
    *,
    code: str,
    name: str,
    summary: str,
    doc: str,
    rows: Sequence[Row],
    adapt: Adapt | None = None,
    alters: Alters = Alters.WORDS | Alters.CASE | Alters.DIGITS | Alters.PUNCTUATION,
    safety: Safety = Safety.SAFE,
    after: Sequence[str] = (),
    sources: Sequence[str] = (),
) -> Rule:
    """Return the rule that applies ``rows``; its examples are theirs.

    The longest phrase wins where several begin at one place; rows are otherwise tried in order.
    """

    @cache
    def targets() -> list[list[Match]]:
        return _targets(rows)

    def function(view: View) -> Iterator[Edit]:
        scene = Scene(view)
        for match in _matches(view, targets()):
            if not scene.allows(match):
                continue
            row = match.row
            if british(match.becomes) != match.becomes and view.context.is_british:
                match = match._replace(becomes=british(match.becomes))
            if adapt is not None:
                match = match._replace(becomes=adapt(view.document, match))
            start, end, words = fitted(scene, match)
            if row.safety is Safety.FLAG:
                yield view.flag(start, end, row.note, suggestions=(words,), row=row.id)
            else:
                yield view.replace(start, end, words, row.note, safety=row.safety, row=row.id)

    function.__doc__ = doc
    return Rule(
        function,
        code=code,
        name=name,
        summary=summary,
        doc=doc,
        triggers=list(dict.fromkeys(literal for literal, *_ in _phrases(rows))),
        bad=[_example(row, bad) for row in rows for bad in row.bad],
        good=[good for row in rows for good in row.good],
        alters=Alters.NOTHING if safety is Safety.FLAG else alters | Alters.WHITESPACE,
        scope=Scope.DOCUMENT,
        safety=safety,
        after=after,
        sources=sources,
        rows=rows,
    )


_AMERICAN = frozenset(BRITISH)
"""Words for which, as for most in -ize, British spelling has others."""


def _example(row: Row, bad: tuple[str, str] | str) -> Example:
    return Example(bad) if isinstance(bad, str) else Example(*bad, level=row.safety)


def _targets(rows: Sequence[Row]) -> list[list[Match]]:
    """Return for each literal of ``rows`` its length, row and replacement."""
    found: dict[str, list[Match]] = {}
    for literal, row, becomes in _phrases(rows):
        found.setdefault(literal, []).append(Match(row, 0, len(literal), becomes))
    return list(found.values())


def _phrases(rows: Sequence[Row]) -> list[tuple[str, Row, str]]:
    """Return every literal that ``rows`` look for, its row, and what it becomes."""
    found = []
    all_alike = _is_alike(phrase for row in rows for phrase in row.phrases)
    for row in rows:
        forms: Sequence[str] = row.phrases
        if not (all_alike or _is_alike(forms)):
            forms = [form for phrase in forms for form in variants(phrase)]
        becomes, plural = row.becomes, row.plural
        for form in forms:
            found.append((_trigger(row, form), row, becomes))
            if plural:
                found.append((_trigger(row, form + "s"), row, plural))
    return found


def _is_alike(phrases: Iterable[str]) -> bool:
    """Tell whether no word of the phrases has another spelling in British English."""
    words = " ".join(phrases).lower()
    return "iz" not in words and _AMERICAN.isdisjoint(words.split())


def _trigger(row: Row, form: str) -> str:
    if row.hyphens and " " in form:
        return Loose(form)
    return Exact(form) if row.exact else form


def _matches(view: View, targets: list[list[Match]]) -> Iterator[Match]:
    """Yield the rows whose phrases stand in the text; of two at one place the longer first.

    The hits are of the text as it is: a phrase in an address or in code is none.
    Those that overlap are all given: the first that the caller applies wins in the engine.
    """
    text = view.text
    found = [
        target._replace(start=offset, end=offset + target.end)
        for offset, trigger in view.hits
        for target in targets[trigger]
        if not target.row.exact
        or _same_case(text[offset : offset + target.end], view.rule.triggers[trigger])
    ]
    found.sort(key=lambda match: (match.start, -match.end))
    for match in found:
        masked = MASK in text[match.start : match.end]
        before = text[max(0, match.start - 3) : match.start].lower()
        compound = before.endswith("-") and before not in _ARTICLES
        if not (
            masked or compound or inside_word(text, match.start) or inside_word(text, match.end)
        ):
            yield match


_ARTICLES = frozenset({"al-", "ad-", "an-", "ar-", "as-", "at-", "az-", "el-"})
"""Arabic articles, which belong to the phrase behind them no less than to the one before."""


def _same_case(words: str, form: str) -> bool:
    return words == form or words.replace("-", " ") == form.replace("-", " ")


def inside_word(text: str, at: int) -> bool:
    """Tell whether letters or digits stand on both sides of ``at``."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
