"""Glossaries in CSV and TSV: a column for each key, a line for each row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any

from mtclean.glossary.entries import Entry
from mtclean.glossary.errors import GlossaryError, Problem, nearest
from mtclean.glossary.fields import ALIASES, EVIDENCE, row_of, row_values
from mtclean.glossary.values import CONDITIONS, KEYS

__all__ = ["read", "write"]

BETWEEN = "|"
"""Stands between the items of a list in one cell."""
ARROW = "=>"
"""Stands between an example and its repair."""

_LISTS = frozenset(
    {"phrases", "heads", "good", "near", "far", "region", "about", "domain", "not_domain"}
    | {"language", "after", "before", "not_after", "not_before"}
)
_SWITCHES = frozenset({"exact", "hyphens", "quoted"})
_YES, _NO = ("true", "yes", "1", "x"), ("false", "no", "0")


def read(text: str, file: str, problems: list[Problem], *, tabs: bool) -> Iterator[Entry]:
    """Yield the rows of a table, and add what is wrong with the others.

    Columns are separated by tabs, or else by commas or semicolons, as the header has them.
    """
    separator = "\t" if tabs else _separator(text)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    columns: list[str] | None = None
    start = 1
    try:
        for cells in lines:
            line, start = start, lines.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            if columns is None:
                columns = [_key(cell) for cell in cells]
                if not _are_columns(cells, columns, file, line, problems):
                    return
            elif len(cells) > len(columns):
                problems.append(
                    Problem(
                        file,
                        line,
                        f"this row has {len(cells)} cells, the header has {len(columns)}: "
                        f"put a cell that holds {_SHOWN[separator]} into quotation marks",
                    )
                )
            else:
                entry = _entry(dict(zip(columns, cells, strict=False)), file, line, problems)
                if entry:
                    yield entry
    except csv.Error as error:
        problems.append(Problem(file, max(lines.line_num, 1), f"this is no table: {error}"))


def write(entries: Iterable[Entry], *, tabs: bool) -> str:
    """Return the rows as a table with the columns that they need.

    Raises :class:`~mtclean.glossary.GlossaryError` for words that hold a ``|``.
    """
    rows = []
    problems: list[Problem] = []
    for entry in entries:
        values = row_values(entry.row)
        values |= values.pop("when", {})
        rows.append(values)
        for key, value in values.items():
            if isinstance(value, tuple) and any(map(_separates, value)):
                problems.append(
                    Problem(
                        entry.file,
                        entry.line,
                        f"{key!r} holds {BETWEEN} or {ARROW}, which separate items in a table: "
                        "export to TOML",
                    )
                )
    if problems:
        raise GlossaryError(problems)
    used = [key for key in (*KEYS, *CONDITIONS) if any(key in row for row in rows)]
    columns = used or ["id", "phrases", "becomes"]
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter="\t" if tabs else ",", lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([[_cell(row.get(key, "")) for key in columns] for row in rows])
    return out.getvalue()


_SHOWN = {",": "a comma", ";": "a semicolon", "\t": "a tab"}


def _separates(item: str | tuple[str, ...]) -> bool:
    """Tell whether an item of a list, or one of its parts, holds what separates items."""
    parts = (item,) if isinstance(item, str) else item
    return any(BETWEEN in part or ARROW in part for part in parts)


def _separator(text: str) -> str:
    header = text.lstrip().split("\n", 1)[0]
    return max(",;\t", key=header.count)


def _key(cell: str) -> str:
    key = "_".join(cell.strip().lower().replace("-", " ").replace("_", " ").split())
    return ALIASES.get(key, key)


def _are_columns(
    cells: list[str], columns: list[str], file: str, line: int, problems: list[Problem]
) -> bool:
    """Tell whether a glossary has these columns, and add what is wrong with them."""
    known = len(problems)
    for number, (cell, column) in enumerate(zip(cells, columns, strict=True)):
        if not column:
            problems.append(Problem(file, line, f"column {number + 1} has no name in the header"))
        elif column not in (*KEYS, *CONDITIONS) and column not in EVIDENCE:
            hint = nearest(column, [*KEYS, *CONDITIONS], "columns")
            problems.append(Problem(file, line, f"unknown column {cell.strip()!r}{hint}"))
        elif column in columns[:number]:
            problems.append(Problem(file, line, f"two columns are named {column!r}"))
    for needed in ("phrases", "becomes"):
        if needed not in columns and len(problems) == known:
            problems.append(
                Problem(
                    file,
                    line,
                    f"no column {needed!r}: the first line names the columns, at least "
                    "phrases and becomes",
                )
            )
    return len(problems) == known


def _entry(cells: dict[str, str], file: str, line: int, problems: list[Problem]) -> Entry | None:
    values: dict[str, Any] = {"phrases": [], "becomes": "", "when": {}}
    try:
        for key, cell in cells.items():
            if cell.strip() and key not in EVIDENCE:
                place = values["when"] if key in CONDITIONS else values
                place[key] = _value(key, cell.strip())
    except ValueError as error:
        problems.append(Problem(file, line, str(error)))
        return None
    row = row_of(values, file, lambda _: line, problems)
    return row and Entry(row, file, line)


def _value(key: str, cell: str) -> Any:
    if key in _LISTS:
        return [item.strip() for item in cell.split(BETWEEN) if item.strip()]
    if key == "bad":
        examples = [item.strip() for item in cell.split(BETWEEN) if item.strip()]
        return [
            [part.strip() for part in item.split(ARROW)] if ARROW in item else item
            for item in examples
        ]
    if key in _SWITCHES:
        if cell.lower() not in (*_YES, *_NO):
            raise ValueError(f"{key!r}: yes or no is needed, not {cell!r}")
        return cell.lower() in _YES
    return cell


def _cell(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        parts = [part if isinstance(part, str) else f" {ARROW} ".join(part) for part in value]
        return BETWEEN.join(parts)
    return str(value)
