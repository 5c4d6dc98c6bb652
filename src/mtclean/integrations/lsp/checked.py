"""A document as it was checked: its findings as diagnostics, their edits as text edits."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lsprotocol import types

from mtclean.formats.passage import Replacement
from mtclean.integrations.lsp.lines import Lines
from mtclean.report.file_report import FileReport, Finding, Status
from mtclean.report.words import change_in_words

SOURCE = "mtclean"
_SEVERITY = {
    Status.APPLIED: types.DiagnosticSeverity.Warning,
    Status.PROPOSED: types.DiagnosticSeverity.Information,
    Status.FLAG: types.DiagnosticSeverity.Information,
}


class CheckedDocument:
    """The report on a version of a document, in the terms of the protocol."""

    def __init__(
        self, uri: str, version: int | None, report: FileReport, units: Callable[[str], int]
    ) -> None:
        self.uri = uri
        self.version = version
        self.report = report
        self.lines = Lines(report.parsed.text or "", units)

    def diagnostics(self) -> list[types.Diagnostic]:
        """Return a diagnostic for each finding that was not suppressed."""
        return [self.diagnostic(finding) for finding in self.report.open]

    def diagnostic(self, finding: Finding) -> types.Diagnostic:
        """Return the diagnostic for a finding."""
        edit = finding.edit
        return types.Diagnostic(
            range=self.lines.range(finding.place.start, finding.place.end),
            message=f"{change_in_words(edit)}: {edit.message}",
            severity=_SEVERITY[finding.status],
            code=edit.rule,
            source=SOURCE,
            data=finding.fingerprint,
        )

    def findings_in(self, span: types.Range) -> Iterator[Finding]:
        """Yield the findings that touch a range."""
        low, high = self.lines.offset(span.start), self.lines.offset(span.end)
        for finding in self.report.open:
            if finding.place.start <= high and low <= finding.place.end:
                yield finding

    def workspace_edit(self, replacements: list[Replacement]) -> types.WorkspaceEdit:
        """Return the edit that makes ``replacements`` in the version that was checked."""
        edits = [types.TextEdit(self.lines.range(r.start, r.end), r.text) for r in replacements]
        document = types.OptionalVersionedTextDocumentIdentifier(self.uri, self.version)
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(document, [*edits])])
