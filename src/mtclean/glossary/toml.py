"""Glossaries in TOML: a ``[[row]]`` for each row."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from mtclean.glossary.entries import Entry
from mtclean.glossary.errors import Problem, nearest
from mtclean.glossary.fields import row_of, row_values

__all__ = ["inline", "read", "write"]

_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
_STRING_OR_COMMENT = re.compile(
    r'"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*', re.DOTALL
)
_ROW = re.compile(r"[ \t]*\[\[[ \t]*row[ \t]*\]\]")


def read(text: str, file: str, problems: list[Problem]) -> Iterator[Entry]:
    """Yield the rows of a glossary in TOML, and add what is wrong with the others."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        place = _PLACE.search(message)
        line = int(place[1]) if place and place[1] else text.count("\n") + 1
        reason = _PLACE.sub("", message)
        problems.append(Problem(file, line, f"this is not TOML: {reason[:1].lower()}{reason[1:]}"))
        return
    lines = _bare_lines(text)
    for key in data:
        if key != "row":
            hint = nearest(key, ["row"], "") or ": a glossary has a [[row]] for each row"
            problems.append(Problem(file, _line_of(lines, key), f"unknown key {key!r}{hint}"))
    rows = data.get("row", [])
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
        problems.append(
            Problem(file, _line_of(lines, "row"), "write [[row]], in double brackets, over a row")
        )
        return
    starts = [number for number, line in enumerate(lines, 1) if _ROW.match(line)]
    if len(starts) != len(rows):
        starts = [_line_of(lines, "row")] * len(rows)
    ends = [*starts[1:], len(lines) + 1][: len(rows)]
    for start, end, values in zip(starts, ends, rows, strict=True):
        row = row_of(values, file, _finder(lines, start, end), problems)
        if row is not None:
            yield Entry(row, file, start)


def write(entries: Iterable[Entry]) -> str:
    """Return the rows as TOML."""
    tables = []
    for entry in entries:
        lines = [f"{key} = {inline(value)}" for key, value in row_values(entry.row).items()]
        tables.append("\n".join(["[[row]]", *lines]) + "\n")
    return "\n".join(tables)


def inline(value: Any) -> str:
    """Return a value as TOML, in one line.

    >>> inline({"near": ("virus",), "quoted": True})
    '{ near = ["virus"], quoted = true }'
    """
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{key} = {inline(item)}' for key, item in value.items())} }}"
    if isinstance(value, (tuple, list)):
        return f"[{', '.join(map(inline, value))}]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")


def _bare_lines(text: str) -> list[str]:
    """Return the lines of ``text`` without what stands in strings and comments."""

    def blank(match: re.Match[str]) -> str:
        words = match[0]
        return '""' + "\n" * words.count("\n") if "\n" in words else '"' + "_" * (len(words) - 2)

    return _STRING_OR_COMMENT.sub(blank, text).split("\n")


def _line_of(lines: list[str], key: str, start: int = 1, end: int | None = None) -> int:
    """Return the line from ``start`` on in which ``key`` is set; ``start`` if none is found."""
    pattern = re.compile(rf"(?:^|[\s{{,.\[]){re.escape(key)}\s*(?:=|\]|\.)")
    for number, line in enumerate(lines[start - 1 : end and end - 1], start):
        if pattern.search(line):
            return number
    return start


def _finder(lines: list[str], start: int, end: int) -> Callable[[str], int]:
    def line_of(key: str) -> int:
        return _line_of(lines, key, start, end) if key else start

    return line_of
