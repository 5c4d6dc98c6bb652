"""Reads glossaries by the suffix of their file, and puts files and rows together."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import Any

from mtclean.glossary.entries import Entry, Glossary
from mtclean.glossary.errors import GlossaryError, Problem
from mtclean.glossary.fields import row_of, row_values
from mtclean.table.rows import Row, When
from mtclean.text.edit import Safety

SUFFIXES = (".toml", ".csv", ".tsv", ".tbx")

Source = str | os.PathLike[str] | Row | Entry
"""A file, or a row made in Python."""


def rows_of(path: str | os.PathLike[str]) -> list[Row]:
    """Return the rows of a glossary file.

    Raises :class:`~mtclean.glossary.GlossaryError`, which lists all that is wrong.
    """
    return [entry.row for entry in load(path)]


def load(path: str | os.PathLike[str]) -> list[Entry]:
    """Return the rows of a glossary file, each with its line.

    Raises :class:`~mtclean.glossary.GlossaryError`, which lists all that is wrong.
    """
    problems: list[Problem] = []
    entries = _read(os.fspath(path), problems)
    if problems:
        raise GlossaryError(problems)
    return entries


def glossary_of(sources: Glossary | Source | Iterable[Source] | None) -> Glossary:
    """Return the rows of files and the rows made in Python as one glossary.

    Raises :class:`~mtclean.glossary.GlossaryError`, which lists all that is wrong.
    """
    if isinstance(sources, Glossary):
        return sources
    if isinstance(sources, (str, os.PathLike, Row, Entry)):
        sources = [sources]
    problems: list[Problem] = []
    entries: list[Entry] = []
    for source in sources or ():
        if isinstance(source, Entry):
            entries.append(source)
        elif isinstance(source, Row):
            entries += _checked(source, problems)
        elif isinstance(source, (str, os.PathLike)):
            entries += _read(os.fspath(source), problems)
        else:
            raise TypeError(f"a glossary is made of paths and rows, not of {type(source).__name__}")
    if problems:
        raise GlossaryError(problems)
    return Glossary(entries)


def _read(path: str, problems: list[Problem]) -> list[Entry]:
    """Return the rows of a file, and add what is wrong with the others in the order of lines."""
    found: list[Problem] = []
    entries = _parsed(path, found)
    problems += sorted(found, key=lambda problem: problem.line)
    return entries


def _parsed(path: str, problems: list[Problem]) -> list[Entry]:
    suffix = os.path.splitext(path)[1].lower()
    if suffix not in SUFFIXES:
        known = ", ".join(SUFFIXES)
        problems.append(Problem(path, 0, f"not a glossary by its name: the suffixes are {known}"))
        return []
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        problems.append(Problem(path, 0, f"cannot be read: {error.strerror}"))
        return []
    if suffix == ".tbx":
        from mtclean.glossary import tbx

        return _unique(tbx.read(data, path, problems), problems)
    text = _decoded(data, path, problems)
    if text is None:
        return []
    if suffix == ".toml":
        from mtclean.glossary import toml

        return _unique(toml.read(text, path, problems), problems)
    from mtclean.glossary import tables

    return _unique(tables.read(text, path, problems, tabs=suffix == ".tsv"), problems)


def _decoded(data: bytes, path: str, problems: list[Problem]) -> str | None:
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problems.append(Problem(path, line, "this is not UTF-8: save the file as UTF-8"))
        return None
    return text.replace("\r\n", "\n")


def _checked(row: Row, problems: list[Problem]) -> list[Entry]:
    """Return a row made in Python as one that was read: lists are tuples, words in their form."""
    if not isinstance(row.when, When) or not isinstance(row.safety, Safety):
        raise TypeError(f"the row {row.id!r}: 'when' is a When, 'safety' is a Safety")
    found: list[Problem] = []
    values: dict[str, Any] = {**row_values(row), "exact": row.exact}
    made = row_of(values, "", lambda _: 0, found)
    problems += [
        problem._replace(message=f"the row {row.id!r}: {problem.message}") for problem in found
    ]
    return [Entry(made)] if made else []


def _unique(entries: Iterable[Entry], problems: list[Problem]) -> list[Entry]:
    """Return the entries of one file; two of one name are a problem."""
    seen: dict[str, Entry] = {}
    for entry in entries:
        other = seen.setdefault(entry.row.id, entry)
        if other is not entry:
            problems.append(
                Problem(
                    entry.file,
                    entry.line,
                    f"the row of line {other.line} is named {entry.row.id!r} too: "
                    "give one of them another 'id'",
                )
            )
    return list(seen.values())


def written(entries: Sequence[Entry], form: str) -> str:
    """Return the rows in a form: ``toml``, ``csv``, ``tsv`` or ``tbx``."""
    if form == "tbx":
        from mtclean.glossary import tbx

        return tbx.write(entries)
    if form == "toml":
        from mtclean.glossary import toml

        return toml.write(entries)
    from mtclean.glossary import tables

    return tables.write(entries, tabs=form == "tsv")
