"""The rows of the user's glossary as one rule, and what makes it win over the others."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from copy import copy

from mtclean.glossary.entries import Entry, Glossary
from mtclean.lexicon.spelling import variants
from mtclean.rule import Exact, Rule, Stage, View
from mtclean.table import table_rule
from mtclean.table.rows import Row
from mtclean.text.edit import Edit, Safety
from mtclean.triggers import TriggerIndex

CODE = "TRM090"
NAME = "own-term"
SUMMARY = "Use the term of your glossary."
_MOST_GAPS = 6
"""Phrases of more words than this, but one, are not looked for with hyphens."""


def with_own_rule(rules: Sequence[Rule], own: Rule) -> tuple[Rule, ...]:
    """Return ``rules``, which are in the order of the chain, with the rule of the glossary."""
    order = list(Stage)
    at = bisect_right(rules, order.index(own.stage) - 1, key=lambda r: order.index(r.stage))
    return (*rules[:at], own, *rules[at:])


def guarded(rules: Sequence[Rule], own: Rule) -> tuple[Rule, ...]:
    """Return ``rules`` such that ``own`` wins over each of them.

    Where two want the same words, the row of the user is taken; and no other rule takes away
    words that a row of the user writes.
    """
    words = _OwnWords(row for row in own.rows if row.safety is not Safety.FLAG)
    return tuple(rule if rule is own else _guarded(rule, words) for rule in rules)


def own_rule(glossary: Glossary) -> Rule:
    """Return the rule that applies the rows of a glossary."""
    entries = glossary.entries
    rows = [row for number, entry in enumerate(entries) for row in _prepared(entry.row, number)]
    table = table_rule(
        code=CODE,
        name=NAME,
        summary=SUMMARY,
        doc=(
            "A phrase of your own glossary becomes what the glossary says, under the condition "
            "of its row. These rows win over the rules of mtclean, and words that one of them "
            "writes are final: no other rule takes them away, and no row changes them again."
        ),
        rows=rows,
        safety=min(row.safety for row in rows),
    )
    finished = _finished(table.triggers, rows)
    messages = [_message(entry) for entry in entries]

    def own_term(view: View) -> Iterator[Edit]:
        hits = [
            (at, trigger)
            for at, trigger in view.hits
            if not any(
                _stands(view.text, at - offset, becomes, at_whole)
                for offset, becomes, at_whole in finished.get(trigger, ())
            )
        ]
        if not hits:
            return
        rest = View(view.rule, view.document, view.context, view.start, view.text, hits)
        for edit in table.function(rest):
            number = int(edit.row or 0)
            yield edit._replace(row=entries[number].row.id, message=messages[number])

    rule = copy(table)
    rule.function = own_term
    rule.rows = tuple(entry.row for entry in entries)
    return rule


def _prepared(row: Row, number: int) -> Iterator[Row]:
    """Yield the row as the table takes it: named by its number, and with more forms.

    The scan knows any case of ASCII alone, so that of other words the usual forms are added. An
    apostrophe is looked for straight and curly, and the new words then have the same.
    """
    phrases = list(row.phrases)
    if not row.exact:
        for phrase in row.phrases:
            if not phrase.isascii():
                phrases += [phrase.lower(), phrase[0].upper() + phrase[1:], phrase.upper()]
    few = all(phrase.count(" ") <= _MOST_GAPS for phrase in phrases)
    first = row._replace(
        id=str(number), phrases=tuple(dict.fromkeys(phrases)), hyphens=row.hyphens and few
    )
    yield first
    swapped = tuple(dict.fromkeys(_swapped(phrase) for phrase in phrases))
    if swapped != first.phrases:
        yield first._replace(
            phrases=swapped, becomes=_swapped(row.becomes), plural=_swapped(row.plural)
        )


def _swapped(words: str) -> str:
    """Return ``words`` with their apostrophes curly if they were straight, or the other way."""
    if "'" in words:
        return words.replace("'", "’")
    return words.replace("’", "'")


def _message(entry: Entry) -> str:
    note = entry.row.note or SUMMARY
    return f"{note.rstrip('.')} ({entry.place})."


def _written(row: Row) -> Iterator[str]:
    """Yield all that a row writes, in American and British spelling, with either apostrophe."""
    for words in (row.becomes, row.plural):
        if words:
            for spelling in variants(words):
                yield from dict.fromkeys((spelling, _swapped(spelling)))


def _finished(
    triggers: Sequence[str], rows: Iterable[Row]
) -> dict[int, list[tuple[int, str, bool]]]:
    """Return for each trigger where it stands in words that a row writes.

    There it is no scar: "Belt and Road" is finished in "Belt and Road Initiative". What a row
    only suggests is not written, so that another row may change it.
    """
    flags: dict[str, bool] = {}
    articles: set[str] = set()
    for row in rows:
        for words in _written(row):
            flags[words] = flags.get(words, True) and row.safety is Safety.FLAG
            if row.article == "the":
                articles.add(f"the {words}")
    articles -= flags.keys()
    written = [*flags, *articles]
    starts = [0]
    for words in written:
        starts.append(starts[-1] + len(words) + 1)
    hits, _ = TriggerIndex([triggers], [()]).scan("\n".join(written))
    found: dict[int, list[tuple[int, str, bool]]] = {}
    for at, _, trigger in hits:
        number = bisect_right(starts, at) - 1
        words, offset = written[number], at - starts[number]
        if words in articles and offset > 0:
            continue
        whole = len(triggers[trigger]) == len(words)
        if not (whole and flags.get(words)):
            found.setdefault(trigger, []).append((offset, words, whole))
    return found


def _stands(text: str, at: int, words: str, whole: bool) -> bool:
    """Tell whether ``words`` stand at ``at``: in any case, or if ``whole`` in a case of theirs."""
    if at < 0:
        return False
    there = text[at : at + len(words)]
    if whole:
        return there in (words, words[0].upper() + words[1:], words.upper())
    return there.lower() == words.lower()


def _guarded(rule: Rule, words: _OwnWords) -> Rule:
    function = rule.function

    def guarding(view: View) -> Iterator[Edit]:
        text = view.document.text
        for edit in function(view):
            if edit.is_flag or not words.are_taken(edit, text):
                yield edit

    changed = copy(rule)
    changed.function = guarding
    if rule.stage is Stage.TERMS:
        changed.after = (*rule.after, CODE)
    return changed


class _OwnWords:
    """The words that the rows of the user write, in any case and in their own."""

    def __init__(self, rows: Iterable[Row]) -> None:
        words = list(dict.fromkeys(words for row in rows for words in _written(row)))
        self._reach = max(map(len, words), default=0) + 1
        literals = [*words, *map(Exact, words)]
        self._lengths = [len(literal) for literal in literals]
        self._index = TriggerIndex([literals], [()])

    def are_taken(self, edit: Edit, text: str) -> bool:
        """Tell whether ``edit`` takes words of the user away, but for deleting them whole."""
        low, high = max(0, edit.start - self._reach), edit.end + self._reach
        before = text[low:high]
        start, end = edit.start - low, edit.end - low
        hits, _ = self._index.scan(before)
        met = [
            (at, at + self._lengths[trigger])
            for at, _, trigger in hits
            if at < end and start < at + self._lengths[trigger]
        ]
        if not met or (not edit.after and all(start <= a and b <= end for a, b in met)):
            return False
        left, _ = self._index.scan(before[:start] + edit.after + before[end:])
        counts = Counter(trigger for _, _, trigger in hits)
        counts.subtract(trigger for _, _, trigger in left)
        return any(count > 0 for count in counts.values())
