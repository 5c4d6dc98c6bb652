"""Offsets: from one text to another, and between code points, UTF-16 units, lines and columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from mtclean.text.edit import Edit


class OffsetMap:
    """Maps offsets between an original text and the text that ``edits`` make of it.

    Offsets are code points. Both directions are monotone. Inside an edit nothing corresponds
    exactly: a start maps to the edit's start, an end to the edit's end.

    >>> there = OffsetMap([Edit("GRA001", 3, 10, "can not", "cannot")])
    >>> there.to_original(10), there.to_current(11)
    (11, 10)
    """

    __slots__ = ("_current", "_edits", "_original")

    def __init__(self, edits: Sequence[Edit]) -> None:
        self._edits = edits
        self._original = [edit.start for edit in edits]
        self._current: list[int] = []
        shift = 0
        for edit in edits:
            self._current.append(edit.start + shift)
            shift += len(edit.after) - len(edit.before)

    def to_original(self, offset: int, *, end: bool = False) -> int:
        """Return the offset in the original text for ``offset`` in the current one."""
        i = bisect_right(self._current, offset - end) - 1
        if i < 0:
            return offset
        edit = self._edits[i]
        inside = offset - self._current[i]
        if inside >= len(edit.after):
            return edit.end + inside - len(edit.after)
        return edit.end if end else edit.start

    def to_current(self, offset: int, *, end: bool = False) -> int:
        """Return the offset in the current text for ``offset`` in the original one."""
        i = bisect_right(self._original, offset - end) - 1
        if i < 0:
            return offset
        edit = self._edits[i]
        low = self._current[i]
        if offset >= edit.end:
            return low + len(edit.after) + offset - edit.end
        return low + len(edit.after) if end else low

    def span_to_original(self, start: int, end: int) -> tuple[int, int]:
        """Return the span in the original text that covers ``start`` to ``end`` of the current."""
        low = self.to_original(start)
        return low, max(low, self.to_original(end, end=end > start))


class LineIndex:
    """Lines and columns of a text, both counted from 1; columns are code points.

    Only ``\\n`` ends a line, so ``\\r\\n`` counts once.

    >>> LineIndex("one\\ntwo").position(5)
    (2, 2)
    >>> LineIndex("one\\ntwo").offset(2, 2)
    5
    """

    __slots__ = ("_starts",)

    def __init__(self, text: str) -> None:
        starts = [0]
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        self._starts = starts

    def position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def offset(self, line: int, column: int) -> int:
        return self._starts[line - 1] + column - 1


def to_utf16(text: str, offset: int) -> int:
    """Return how many UTF-16 units stand before the code point ``offset`` of ``text``.

    >>> to_utf16("\\U0001f600!", 1)
    2
    """
    return offset + sum(character > "\uffff" for character in text[:offset])


def from_utf16(text: str, units: int) -> int:
    """Return the code point offset for ``units`` UTF-16 units; inside a pair, its start.

    >>> from_utf16("\\U0001f600!", 2)
    1
    """
    if text.isascii():
        return min(units, len(text))
    counted = 0
    for offset, character in enumerate(text):
        counted += 2 if character > "\uffff" else 1
        if counted > units:
            return offset
    return len(text)
