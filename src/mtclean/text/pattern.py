"""Regular expressions that are compiled when they are first used.

Most text needs no rule, so most patterns are never compiled and start-up stays short.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Protocol, TypeVar

_Found = TypeVar("_Found", covariant=True)


class Finder(Protocol[_Found]):
    """A method of a compiled expression: what is searched, from where and to where."""

    def __call__(self, text: str, start: int = 0, end: int = sys.maxsize, /) -> _Found: ...


class Pattern:
    """A regular expression of :mod:`re`, compiled at its first use.

    ``source`` may be a function that returns it, where it is made from long tables.
    ``ignore_case`` and ``multiline`` are the flags of :mod:`re` of these names; the others are
    written in the pattern itself.
    """

    __slots__ = ("_flags", "_source", "compiled", "finditer", "fullmatch", "match", "search")

    compiled: re.Pattern[str]
    finditer: Finder[Iterator[re.Match[str]]]
    fullmatch: Finder[re.Match[str] | None]
    match: Finder[re.Match[str] | None]
    search: Finder[re.Match[str] | None]

    def __init__(
        self,
        source: str | Callable[[], str],
        *,
        ignore_case: bool = False,
        multiline: bool = False,
    ) -> None:
        self._source = source
        self._flags = (re.IGNORECASE if ignore_case else 0) | (re.MULTILINE if multiline else 0)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """Compile the expression when one of its methods is asked for the first time."""
            if name not in Pattern.__annotations__:
                raise AttributeError(name)
            source = self._source if isinstance(self._source, str) else self._source()
            compiled = self.compiled = re.compile(source, self._flags)
            self.finditer, self.fullmatch = compiled.finditer, compiled.fullmatch
            self.match, self.search = compiled.match, compiled.search
            return getattr(self, name)


def alternation(words: Iterable[str]) -> str:
    """Return a pattern that matches any of the given literal strings, the longest first."""
    items = sorted(set(words), key=lambda word: (-len(word), word))
    escaped = (item if item.isalnum() else re.escape(item) for item in items)
    return "(?:" + "|".join(escaped) + ")"
