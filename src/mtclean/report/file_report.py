"""What was found in a file, with places in the file, and the file repaired."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from enum import Enum
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from mtclean.formats import Parsed
from mtclean.formats.passage import Passage, Replacement, replaced
from mtclean.report.report import Report
from mtclean.text.edit import Edit, apply
from mtclean.text.fingerprint import fingerprints
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
    those of the passage. ``fingerprint`` is the same for the same words in the same neighbourhood.
    """

    edit: Edit
    number: int
    place: Place
    status: Status
    fingerprint: str
    replacements: Sequence[Replacement]


class FileReport:
    """The reports on the passages of a file, as one.

    ``parsed`` is the file as its format reads it, ``reports`` are the reports on its passages, in
    their order. Findings whose fingerprints are ``known`` count as suppressed.
    """

    def __init__(
        self, parsed: Parsed, reports: Sequence[Report], known: Container[str] = ()
    ) -> None:
        self.parsed = parsed
        self.path = parsed.path
        self.reports = reports
        self._known = known

    @cached_property
    def findings(self) -> list[Finding]:
        """All findings in the order of the file; edits that would change nothing are left out."""
        found = [
            finding for number in range(len(self.reports)) for finding in self._findings(number)
        ]
        return sorted(found, key=lambda finding: (finding.place, finding.edit.rule))

    def _findings(self, number: int) -> Iterator[Finding]:
        passage, report = self.parsed.passages[number], self.reports[number]
        edits = [
            *((edit, Status.APPLIED) for edit in report.applied),
            *((edit, Status.PROPOSED) for edit in report.proposed),
            *((edit, Status.FLAG) for edit in report.flags),
            *((edit, Status.SUPPRESSED) for edit in report.suppressed),
        ]
        edits.sort(key=lambda item: (item[0].span, item[0].rule))
        prints = fingerprints(passage.text, (edit for edit, _ in edits))
        for (edit, status), fingerprint in zip(edits, prints, strict=True):
            replacements = [] if edit.is_flag else passage.replacements([edit])
            if replacements or edit.is_flag:
                if fingerprint in self._known:
                    status = Status.SUPPRESSED
                place = self._place(number, edit)
                yield Finding(edit, number, place, status, fingerprint, replacements)

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

    def encoded(self, chosen: Iterable[Finding] | None = None) -> bytes:
        """Return the bytes of the repaired file.

        Without ``chosen`` the applied edits are made, else the edits of those findings, which may
        have other words in ``edit.after``; where they overlap, :meth:`Report.compatible` says
        which goes first.
        """
        return self.parsed.rewritten(
            [
                (passage, passage.replacements(edits))
                for passage, edits in zip(self.parsed.passages, self._edits(chosen), strict=True)
                if edits
            ]
        )

    def changes(self, chosen: Iterable[Finding] | None = None) -> list[Replacement]:
        """Return what the repair replaces in the file's text, in order; see :meth:`encoded`."""
        edits = self._edits(chosen)
        every = map(Passage.replacements, self.parsed.passages, edits)
        return sorted(chain.from_iterable(every))

    def diff(self, *, color: bool = False) -> str:
        """Return a unified diff of the repair, line by line; empty if nothing changed.

        In a container such as docx the lines are the paragraphs of its passages.
        """
        from mtclean.report.diff import unified_diff

        original = self.parsed.text
        if original is None:
            texts = [passage.text for passage in self.parsed.passages]
            original = "\n".join(texts)
            repaired = "\n".join(map(apply, texts, self._edits(None)))
        else:
            repaired = replaced(original, self.changes())
        return unified_diff(original, repaired, name=self.path, color=color)

    def _edits(self, chosen: Iterable[Finding] | None) -> list[list[Edit]]:
        """Return the edits of each passage that are to be made."""
        if chosen is None and not self._known:
            return [report.applied for report in self.reports]
        edits: list[list[Edit]] = [[] for _ in self.reports]
        for finding in self.applied if chosen is None else chosen:
            edits[finding.number].append(finding.edit)
        return [
            report.compatible(wanted) for report, wanted in zip(self.reports, edits, strict=True)
        ]

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
