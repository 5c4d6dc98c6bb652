"""A row with the place it comes from, and a whole glossary of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from mtclean.table.rows import Row


class Entry(NamedTuple):
    """A row of a glossary, with its file and line; both are empty for a row made in Python."""

    row: Row
    file: str = ""
    line: int = 0

    @property
    def place(self) -> str:
        """What a report calls the row."""
        where = f", {self.file}:{self.line}" if self.file else ""
        return f"row {self.row.id}{where}"


class Glossary:
    """The rows of a configuration, in the order in which they are tried; immutable."""

    __slots__ = ("_hash", "entries")

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries = tuple(entries)
        self._hash = hash(self.entries)

    def __reduce__(self) -> tuple[type[Glossary], tuple[tuple[Entry, ...]]]:
        return Glossary, (self.entries,)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Glossary) and (
            self is other or (self._hash == other._hash and self.entries == other.entries)
        )

    def __hash__(self) -> int:
        return self._hash

    def __len__(self) -> int:
        return len(self.entries)

    def __repr__(self) -> str:
        return f"Glossary({list(self.entries)!r})"
