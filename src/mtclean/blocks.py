"""Blocks: the paragraphs in which triggers stand, and what becomes of them as the text changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from mtclean.text.document import Span, line_at
from mtclean.text.edit import Edit
from mtclean.triggers import Hit, TriggerIndex

Place = tuple[int, int]
"""Where a trigger stands, in code points, and its index in ``Rule.triggers``."""


class Block:
    """A paragraph in which something was hit.

    ``found`` holds for each rule where its triggers stand, counted from the start of the
    paragraph, and which they are; ``rules`` are the same rules as a bit set. ``changed`` tells
    when the paragraph last changed.
    """

    __slots__ = ("changed", "end", "found", "rules", "start")

    def __init__(self, start: int, end: int, changed: int) -> None:
        self.start = start
        self.end = end
        self.changed = changed
        self.found: dict[int, list[Place]] = {}
        self.rules = 0

    def drop(self, rules: int) -> None:
        """Forget the hits of some rules, given as a bit set."""
        self.rules &= ~rules
        self.found = {rule: at for rule, at in self.found.items() if self.rules >> rule & 1}


class Blocks:
    """The blocks of a text, in order; they follow the text as it is edited.

    ``hit`` are the rules that were ever hit in it, ``wide`` those with wide probes, as bit sets.
    """

    __slots__ = ("_blocks", "_index", "_left_out", "_satisfied", "hit", "wide")

    def __init__(self, index: TriggerIndex, text: str, left_out: int) -> None:
        self._index = index
        self._left_out = left_out
        self.wide = index.wide_rules & ~left_out
        self.hit = 0
        hits, self._satisfied = index.scan(text, left_out=left_out, part=True)
        self._blocks = self._blocks_of(text, hits, 0, 0)

    def __iter__(self) -> Iterator[Block]:
        return iter(self._blocks)

    def rescan(self, text: str, edits: Sequence[Edit], clock: int) -> None:
        """Look for triggers anew in the edited paragraphs, and move the others along."""
        blocks = _untouched(self._blocks, edits)
        for low, high in _edited_paragraphs(text, edits):
            part = text[low:high]
            hits, satisfied = self._scan(part, self._satisfied)
            if satisfied != self._satisfied:
                hits, self._satisfied = self._scan(text, satisfied)
                self._blocks = self._blocks_of(text, hits, 0, clock)
                return
            blocks += self._blocks_of(part, hits, low, clock)
        blocks.sort(key=_start_of)
        self._blocks = blocks

    def look_wide(self, text: str, rules: int, clock: int) -> None:
        """Run the wide probes of some rules and put their hits in the place of old ones.

        Only the stage before whose turn this is needs them, so that most edits ask for no look.
        """
        for block in self._blocks:
            if block.rules & rules:
                block.drop(rules)
        hits = self._index.wide_hits(text, self._satisfied & rules)
        if not hits:
            return
        known = {block.start: block for block in self._blocks}
        for fresh in self._blocks_of(text, hits, 0, clock):
            block = known.setdefault(fresh.start, fresh)
            block.found |= fresh.found
            block.rules |= fresh.rules
        self._blocks = sorted(known.values(), key=_start_of)

    def _scan(self, text: str, satisfied: int) -> tuple[list[Hit], int]:
        return self._index.scan(text, satisfied, left_out=self._left_out, part=True)

    def _blocks_of(self, text: str, hits: Iterable[Hit], base: int, clock: int) -> list[Block]:
        """Return the paragraphs of ``text`` that hold hits; ``base`` is where it begins."""
        blocks: list[Block] = []
        end = -1
        for offset, rule, trigger in hits:
            if offset > end:
                start, end = line_at(text, offset)
                block = Block(base + start, base + end, clock)
                blocks.append(block)
            block.found.setdefault(rule, []).append((offset - start, trigger))
            block.rules |= 1 << rule
        for block in blocks:
            self.hit |= block.rules
        return blocks


def _untouched(blocks: Iterable[Block], edits: Sequence[Edit]) -> list[Block]:
    """Return the blocks that no edit touches, moved to where they stand after the edits."""
    kept = []
    at = shift = 0
    for block in blocks:
        while at < len(edits) and edits[at].end < block.start:
            shift += len(edits[at].after) - len(edits[at].before)
            at += 1
        if at == len(edits) or edits[at].start > block.end:
            block.start += shift
            block.end += shift
            kept.append(block)
    return kept


def _edited_paragraphs(text: str, edits: Sequence[Edit]) -> list[Span]:
    """Return the spans of the lines of ``text``, the result of ``edits``, that they touched."""
    spans: list[Span] = []
    shift = 0
    for edit in edits:
        start = edit.start + shift
        shift += len(edit.after) - len(edit.before)
        if spans and start <= spans[-1][1] and edit.end + shift <= spans[-1][1]:
            continue
        low = text.rfind("\n", 0, start) + 1
        high = text.find("\n", edit.end + shift)
        high = len(text) if high < 0 else high
        if spans and low <= spans[-1][1]:
            low = spans.pop()[0]
        spans.append((low, high))
    return spans


def _start_of(block: Block) -> int:
    return block.start
