"""The report as JSON data; ``schema.json`` beside this file is its schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mtclean.text.edit import Edit
from mtclean.version import __version__

if TYPE_CHECKING:
    from mtclean.report.report import Report

SCHEMA_VERSION = 1
"""Raised when a field changes its meaning or goes; new fields may come without."""


def report_data(report: Report) -> dict[str, Any]:
    """Return the report as data for JSON."""
    return {
        "schema": SCHEMA_VERSION,
        "mtclean": __version__,
        "level": report.level.label,
        "original": report.original,
        "text": report.text,
        "edits": [edit_data(edit, report) for edit in report.applied],
        "proposed": [edit_data(edit, report) for edit in report.proposed],
        "flags": [edit_data(edit, report) for edit in report.flags],
        "superseded": [edit_data(edit, report) for edit in report.superseded],
        "unstable": list(report.unstable),
    }


def edit_data(edit: Edit, report: Report) -> dict[str, Any]:
    """Return one edit as data for JSON; lines and columns count from 1."""
    line, column = report.lines.position(edit.start)
    end_line, end_column = report.lines.position(edit.end)
    return {
        "rule": edit.rule,
        "row": edit.row,
        "start": edit.start,
        "end": edit.end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "before": edit.before,
        "after": edit.after,
        "safety": edit.safety.label,
        "message": edit.message,
        "evidence": list(edit.evidence),
        "confidence": edit.confidence,
        "suggestions": list(edit.suggestions),
        "via": [
            {"rule": part.rule, "before": part.before, "after": part.after, "message": part.message}
            for part in edit.via
        ],
    }
