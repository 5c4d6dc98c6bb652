"""The report: one list of edits, and the texts that follow from it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from mtclean.text.edit import Edit, Safety, apply, invert
from mtclean.text.offsets import LineIndex, OffsetMap

if TYPE_CHECKING:
    from mtclean.engine import Outcome

Selection = str | Safety | Iterable[Edit] | Callable[[Edit], bool]


class Report:
    """What mtclean found in a text. Spans are code points of ``original``.

    ``text``
        The repaired text.
    ``applied``
        The edits that lead to it, in order and without overlaps.
    ``proposed``
        Edits that are not sure enough for the level; they may overlap the applied ones.
    ``flags``
        What an editor should look at.
    ``superseded``
        Edits that lost against a better one for the same words.
    ``suppressed``
        Edits and flags in places that are to stay as they are.
    ``unstable``
        Codes of rules that undid each other's edits and were therefore left out.

    >>> from mtclean import check
    >>> report = check("The minister can not attend.")
    >>> report.text, report.edits[0].span
    ('The minister cannot attend.', (13, 20))
    """

    def __init__(self, original: str, outcome: Outcome, level: Safety) -> None:
        self.original = original
        self.level = level
        self.text = outcome.text
        self.applied = outcome.edits
        self.proposed = [edit for edit in outcome.proposals if not edit.is_flag]
        self.flags = [edit for edit in outcome.proposals if edit.is_flag]
        self.superseded = outcome.superseded
        self.suppressed = outcome.suppressed
        self.unstable = outcome.unstable

    @property
    def edits(self) -> list[Edit]:
        """All edits that change something, applied and proposed, in the order of the text."""
        return sorted([*self.applied, *self.proposed], key=_place)

    @property
    def findings(self) -> list[Edit]:
        """Edits and flags together, in the order of the text."""
        found = [*self.applied, *self.proposed, *self.flags]
        return sorted(found, key=_place)

    def apply(self, selection: Selection | None = None) -> str:
        """Return the original with the selected edits applied, and no others.

        ``selection`` is a level (all edits at least as sure), edits of this report, or a function
        that tells for an edit whether to take it; without one, what was applied is. Where
        selected edits overlap, one that builds upon an applied edit goes first, then the applied
        one, then the earlier one.

        >>> from mtclean import check
        >>> check("He can not go.").apply([])
        'He can not go.'
        """
        if selection is None:
            return self.text
        if isinstance(selection, (str, Safety)):
            level = Safety.parse(selection)
            wanted = [edit for edit in self.edits if edit.safety <= level]
        elif callable(selection):
            wanted = [edit for edit in self.edits if selection(edit)]
        else:
            wanted = list(selection)
        return apply(self.original, self.compatible(wanted))

    def revert(self) -> str:
        """Return the original, made again from the repaired text and the applied edits."""
        return apply(self.text, invert(self.applied))

    def diff(self, *, name: str = "text", color: bool = False) -> str:
        """Return a unified diff of the repair, line by line; empty if nothing changed."""
        from mtclean.report.diff import unified_diff

        return unified_diff(self.original, self.text, name=name, color=color)

    def to_dict(self) -> dict[str, Any]:
        """Return the report as JSON data after the schema ``report/schema.json``."""
        from mtclean.report.json import report_data

        return report_data(self)

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the report as JSON text after the schema ``report/schema.json``."""
        import json

        return json.dumps(self.to_dict(), ensure_ascii=False, indent=indent)

    @cached_property
    def lines(self) -> LineIndex:
        """Lines and columns of the original text."""
        return LineIndex(self.original)

    @cached_property
    def offsets(self) -> OffsetMap:
        """The map between offsets in the original and in the repaired text."""
        return OffsetMap(self.applied)

    def compatible(self, wanted: list[Edit]) -> list[Edit]:
        """Return the edits of ``wanted`` that can stand together, in order.

        Where some overlap, one that builds upon an applied edit goes first, then the applied one,
        then the earlier one.
        """
        applied = set(self.applied)

        def preference(edit: Edit) -> tuple[bool, bool, int, int]:
            contains_applied = bool(edit.via) and edit not in applied
            return not contains_applied, edit not in applied, edit.start, edit.end

        taken: list[Edit] = []
        for edit in sorted(wanted, key=preference):
            at = bisect_right(taken, (edit.start, edit.end), key=lambda e: (e.start, e.end))
            before_is_free = at == 0 or taken[at - 1].end <= edit.start
            after_is_free = at == len(taken) or edit.end <= taken[at].start
            if before_is_free and after_is_free and edit not in taken[at - 1 : at]:
                taken.insert(at, edit)
        return taken


def _place(edit: Edit) -> tuple[int, int, str]:
    return edit.start, edit.end, edit.rule
