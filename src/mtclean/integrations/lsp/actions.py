"""Code actions: the repair of one finding, and of all that are safe."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types

from mtclean.integrations.lsp.checked import CheckedDocument
from mtclean.report.file_report import Finding, Status
from mtclean.report.words import change_in_words

FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.mtclean"
KINDS: list[types.CodeActionKind | str] = [types.CodeActionKind.QuickFix, FIX_ALL]


def actions_on(
    document: CheckedDocument, span: types.Range, only: list[str] | None
) -> Iterator[types.CodeAction]:
    """Yield the actions on a range; ``only`` are the kinds asked for, all if None."""
    if _wanted(types.CodeActionKind.QuickFix.value, only):
        for finding in document.findings_in(span):
            yield from _quick_fixes(document, finding)
    if _wanted(FIX_ALL, only):
        changes = document.report.changes()
        if changes:
            yield types.CodeAction(
                title="Repair all scars that are safe to repair",
                kind=FIX_ALL,
                edit=document.workspace_edit(changes),
            )


def _quick_fixes(document: CheckedDocument, finding: Finding) -> Iterator[types.CodeAction]:
    edit = finding.edit
    if finding.status is Status.FLAG:
        for suggestion in edit.suggestions:
            other = edit._replace(after=suggestion)
            yield _quick_fix(document, finding._replace(edit=other), preferred=False)
    else:
        yield _quick_fix(document, finding, preferred=finding.status is Status.APPLIED)


def _quick_fix(document: CheckedDocument, finding: Finding, *, preferred: bool) -> types.CodeAction:
    edit = finding.edit
    return types.CodeAction(
        title=f"{change_in_words(edit, is_flag=False)} ({edit.rule})",
        kind=types.CodeActionKind.QuickFix,
        diagnostics=[document.diagnostic(finding)],
        is_preferred=preferred,
        edit=document.workspace_edit(document.report.changes([finding])),
    )


def _wanted(kind: str, only: list[str] | None) -> bool:
    """Tell whether a kind, or one that it belongs to, was asked for."""
    return only is None or any(kind == asked or kind.startswith(f"{asked}.") for asked in only)
