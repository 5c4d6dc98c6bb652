"""Positions as editors count them: lines from 0, columns in the units agreed upon."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable

from lsprotocol import types

_LINE_ENDS = re.compile(r"\r\n|\n|\r")


class Lines:
    """The lines of a text as the protocol splits them: at ``\\n``, ``\\r\\n`` and ``\\r`` only.

    ``units`` tells how many units a string has in the encoding of positions that client and
    server agreed upon, such as UTF-16.

    >>> lines = Lines("one\\ntwo \\U0001f600!", lambda text: len(text.encode("utf-16-le")) // 2)
    >>> lines.position(9)
    1:6
    >>> lines.offset(lines.position(9))
    9
    """

    def __init__(self, text: str, units: Callable[[str], int]) -> None:
        self._text = text
        self._units = units
        self._starts = [0, *(match.end() for match in _LINE_ENDS.finditer(text))]

    def position(self, offset: int) -> types.Position:
        """Return the position of a code point."""
        line = bisect_right(self._starts, offset) - 1
        return types.Position(line, self._units(self._text[self._starts[line] : offset]))

    def offset(self, position: types.Position) -> int:
        """Return the code point at a position; the end of the line for one beyond it."""
        if position.line >= len(self._starts):
            return len(self._text)
        start = self._starts[position.line]
        following = self._starts[position.line + 1 : position.line + 2]
        line = self._text[start : following[0] if following else len(self._text)].rstrip("\r\n")
        return start + bisect_right(
            range(len(line)), position.character, key=lambda at: self._units(line[: at + 1])
        )

    def range(self, start: int, end: int) -> types.Range:
        """Return the range between two code points."""
        return types.Range(self.position(start), self.position(end))
