"""What is wrong with a glossary, and where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import NamedTuple


class Problem(NamedTuple):
    """One thing that is wrong: the file, the line (0 for the file as a whole) and what to do."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.message}" if place else self.message


class GlossaryError(ValueError):
    """A glossary cannot be used; ``problems`` are all that was found, the message lists them."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)

    def __reduce__(self) -> tuple[type[GlossaryError], tuple[tuple[Problem, ...]]]:
        return GlossaryError, (self.problems,)


def nearest(word: str, known: Iterable[str], kinds: str) -> str:
    """Return a hint at the nearest of the ``known`` words, or at all of them if none is near.

    >>> nearest("becoms", ["becomes", "note"], "keys")
    "; did you mean 'becomes'?"
    >>> nearest("x", ["becomes", "note"], "keys")
    '; keys are becomes, note'
    """
    names = list(known)
    by_case = {name.lower(): name for name in names}
    near = get_close_matches(word.lower(), by_case, 1)
    if near:
        return f"; did you mean {by_case[near[0]]!r}?"
    return f"; {kinds} are {', '.join(names)}" if len(names) <= 30 else ""
