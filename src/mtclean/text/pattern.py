"""Regular expressions that are compiled when they are first used.

Most text needs no rule, so most patterns are never compiled and start-up stays short.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator


class Pattern:
    """A regular expression of :mod:`re`, compiled at its first use.

    ``source`` may be a function that returns it, where it is made from long tables.
    ``ignore_case`` and ``multiline`` are the flags of :mod:`re` of these names; the others are
    written in the pattern itself.
    """

    __slots__ = ("_compiled", "_flags", "_source")

    def __init__(
        self,
        source: str | Callable[[], str],
        *,
        ignore_case: bool = False,
        multiline: bool = False,
    ) -> None:
        self._source = source
        self._flags = (re.IGNORECASE if ignore_case else 0) | (re.MULTILINE if multiline else 0)
        self._compiled: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        if self._compiled is None:
            source = self._source if isinstance(self._source, str) else self._source()
            self._compiled = re.compile(source, self._flags)
        return self._compiled

    def finditer(
        self, text: str, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        return self.compiled.finditer(text, start, len(text) if end is None else end)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        return self.compiled.search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        return self.compiled.match(text, start, len(text) if end is None else end)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        return self.compiled.fullmatch(text, start, len(text) if end is None else end)


def alternation(words: Iterable[str]) -> str:
    """Return a pattern that matches any of the given literal strings, the longest first."""
    items = sorted(set(words), key=lambda word: (-len(word), word))
    escaped = (item if item.isalnum() else re.escape(item) for item in items)
    return "(?:" + "|".join(escaped) + ")"
