"""What was found in a file, with places in the file, and the file repaired."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from mtclean.formats import Parsed
from mtclean.formats.passage import Passage, Replacement, replaced
from mtclean.report.report import Report
from mtclean.text.edit import Edit
from mtclean.text.offsets import LineIndex


class Status(Enum):
    """What becomes of a finding: it is applied, only proposed, only reported, or suppressed."""

    APPLIED = "applied"
    PROPOSED = "proposed"
    FLAG = "flag"
    SUPPRESSED = "suppressed"


class Place(NamedTuple):
    """Where a finding stands in its file; lines and columns count from 1, columns code points.

    ``start`` and ``end`` are code points of the file's text. In a container such as docx, lines are
    paragraphs of the passage, columns code points of the paragraph, and the offsets those of the
    passage.
    """

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int


class Finding(NamedTuple):
    """An edit or a flag in a file: in which passage, where in the file, what becomes of it.

    ``number`` is the index of the passage in ``FileReport.reports``; the offsets of ``edit`` are
    those of the passage.
    """

    edit: Edit
    number: int
    place: Place
    status: Status
    replacements: Sequence[Replacement]


class FileReport:
    """The reports on the passages of a file, as one.

    ``parsed`` is the file as its format reads it, ``reports`` are the reports on its passages, in
    their order.
    """

    def __init__(self, parsed: Parsed, reports: Sequence[Report]) -> None:
        self.parsed = parsed
        self.path = parsed.path
        self.reports = reports

    @cached_property
    def findings(self) -> list[Finding]:
        """All findings in the order of the file; edits that would change nothing are left out."""
        found = []
        for number, (passage, report) in enumerate(
            zip(self.parsed.passages, self.reports, strict=True)
        ):
            for status, edits in (
                (Status.APPLIED, report.applied),
                (Status.PROPOSED, report.proposed),
                (Status.FLAG, report.flags),
                (Status.SUPPRESSED, report.suppressed),
            ):
                for edit in edits:
                    replacements = [] if edit.is_flag else passage.replacements([edit])
                    if replacements or edit.is_flag:
                        place = self._place(number, edit)
                        found.append(Finding(edit, number, place, status, replacements))
        return sorted(found, key=lambda finding: (finding.place, finding.edit.rule))

    @property
    def applied(self) -> list[Finding]:
        """The findings that are repaired."""
        return self.of(Status.APPLIED)

    @property
    def open(self) -> list[Finding]:
        """The findings that were not suppressed."""
        return [finding for finding in self.findings if finding.status is not Status.SUPPRESSED]

    def of(self, status: Status) -> list[Finding]:
        """Return the findings of one status."""
        return [finding for finding in self.findings if finding.status is status]

    def encoded(self, wanted: Callable[[Finding], bool] | None = None) -> bytes:
        """Return the bytes of the repaired file.

        Without ``wanted`` the applied edits are made, else those findings for which it is true;
        where they overlap, :meth:`Report.apply` says which goes first.
        """
        replacements: list[tuple[Passage, list[Replacement]]] = []
        for number, (passage, report) in enumerate(
            zip(self.parsed.passages, self.reports, strict=True)
        ):
            if wanted is None:
                edits: Sequence[Edit] = report.applied
            else:
                chosen = [f.edit for f in self.findings if f.number == number and wanted(f)]
                edits = report.compatible(chosen)
            if edits:
                replacements.append((passage, passage.replacements(edits)))
        return self.parsed.rewritten(replacements)

    def diff(self, *, color: bool = False) -> str:
        """Return a unified diff of the repair, line by line; empty if nothing changed.

        In a container such as docx the lines are the paragraphs of its passages.
        """
        from mtclean.report.diff import unified_diff

        original = self.parsed.text
        if original is None:
            original = "\n".join(report.original for report in self.reports)
            repaired = "\n".join(report.text for report in self.reports)
        else:
            repaired = replaced(original, self._replacements())
        return unified_diff(original, repaired, name=self.path, color=color)

    def _replacements(self) -> list[Replacement]:
        return sorted(
            replacement
            for passage, report in zip(self.parsed.passages, self.reports, strict=True)
            for replacement in passage.replacements(report.applied)
        )

    @cached_property
    def _lines(self) -> LineIndex | None:
        text = self.parsed.text
        return None if text is None else LineIndex(text)

    def _place(self, number: int, edit: Edit) -> Place:
        passage = self.parsed.passages[number]
        lines = self._lines
        if lines is None:
            start, end = edit.span
            lines = self.reports[number].lines
        else:
            start, end = passage.span_in_file(*edit.span)
        return Place(start, end, *lines.position(start), *lines.position(end))
