"""Places that their author wants to stay as they are, for all rules or for some."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mtclean.text.edit import Edit
from mtclean.text.offsets import OffsetMap


class Ignore(NamedTuple):
    """A span of code points in which edits of some rules are left out.

    ``rules`` are codes or prefixes of codes; empty for all rules. An edit is left out when any
    part of it lies in the span; an edit without words, when it stands in it or at its ends.

    >>> Ignore(0, 10, ("PRO",)).covers(Edit("PRO004", 4, 6, "he", "she"))
    True
    """

    start: int
    end: int
    rules: tuple[str, ...] = ()

    def covers(self, edit: Edit) -> bool:
        """Tell whether the edit is left out."""
        if self.rules and not edit.rule.startswith(self.rules):
            return False
        if edit.start == edit.end:
            return self.start <= edit.start <= self.end
        return edit.start < self.end and self.start < edit.end


def carried(ignores: Iterable[Ignore], edits: Sequence[Edit]) -> list[Ignore]:
    """Return the places where they stand after ``edits``."""
    there = OffsetMap(edits)
    return [
        ignore._replace(
            start=there.to_current(ignore.start), end=there.to_current(ignore.end, end=True)
        )
        for ignore in ignores
    ]
