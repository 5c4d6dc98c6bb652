"""Reads machine translations with their edited texts: folders, tables, or a git history."""

from __future__ import annotations

import fnmatch
import gzip
import json
import os
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from mtclean.formats.files import InputError, decode, read

__all__ = ["Story", "read_folders", "read_git", "read_jsonl", "read_tsv"]

_FILE_MODE = "100"  # of links and submodules it is another


class Story(NamedTuple):
    """One document: its name and its parts, each a machine translation and the edited text.

    A document of which only the whole is known has one part, one that was translated segment by
    segment has a part for each.
    """

    name: str
    parts: tuple[tuple[str, str], ...]


class _Record(NamedTuple):
    document: str
    machine: str
    edited: str


def read_folders(machine: str, edited: str, encoding: str | None = None) -> list[Story]:
    """Return the stories that stand under the same name in both folders, in order of names.

    Raises :class:`InputError` where there is no such name.
    """
    names = sorted(_files_of(machine) & _files_of(edited))
    if not names:
        raise InputError(f"{machine}, {edited}: no file stands in both folders")
    return [
        Story(
            name,
            (
                (
                    read(os.path.join(machine, name), encoding).text,
                    read(os.path.join(edited, name), encoding).text,
                ),
            ),
        )
        for name in names
    ]


def read_tsv(path: str, encoding: str | None = None) -> list[Story]:
    """Return the stories of a file of two columns, or of three with the document in the third.

    Without a third column each line is a document. Quotes have no meaning, tabs separate.
    """
    return list(_stories(_tsv_records(path, encoding)))


def read_jsonl(
    path: str,
    machine: str = "mt",
    edited: str = "edited",
    document: Sequence[str] = (),
    encoding: str | None = None,
) -> list[Story]:
    """Return the stories of a file with one JSON object a line.

    ``machine`` and ``edited`` name the fields of the texts, ``document`` those that tell one
    document from another; without them each line is a document.
    """
    return list(_stories(_json_records(path, machine, edited, tuple(document), encoding)))


def read_git(
    repository: str, glob: str, revisions: str = "HEAD", encoding: str | None = None
) -> list[Story]:
    """Return the stories that commits changed, one a path that fits ``glob``.

    Of each file the version before the first of the ``revisions`` that changed it is taken as
    the machine translation, the one after the last as the edited text. Commits that add, remove
    or merge files tell nothing. Nothing of the repository is checked out or run.
    """
    if revisions.startswith("-"):
        raise InputError(f"{revisions}: no revisions; for instance main~100..main")
    commits = _git(repository, "rev-list", "--topo-order", "--no-merges", revisions, "--")
    changes = _git(
        repository,
        *("diff-tree", "--stdin", "-r", "-z", "--raw", "--no-abbrev", "--no-renames"),
        *("--diff-filter=M", "--no-ext-diff", "--no-textconv"),
        given=commits,
    )
    versions: dict[str, tuple[str, str]] = {}
    fields = iter(changes.decode("utf-8", "surrogateescape").split("\0"))
    for field in fields:
        # A commit is named by one field; a change is ":mode mode blob blob M", then the path.
        if (at := field.find(":")) < 0:
            continue
        _, mode, before, after, _ = field[at:].split(" ")
        path = next(fields)
        if mode.startswith(_FILE_MODE) and fnmatch.fnmatchcase(path, glob):
            versions[path] = before, versions.get(path, (before, after))[1]
    if not versions:
        raise InputError(f"{repository}: {revisions}: no commit changes a file that fits {glob!r}")
    blobs = _blobs(repository, sorted({blob for pair in versions.values() for blob in pair}))
    return [
        Story(
            path,
            (
                (
                    decode(blobs[before], path, encoding).text,
                    decode(blobs[after], path, encoding).text,
                ),
            ),
        )
        for path, (before, after) in sorted(versions.items())
    ]


def _stories(records: Iterable[_Record]) -> Iterator[Story]:
    """Gather the records of a document into one story, where they follow each other."""
    for name, group in groupby(records, key=lambda record: record.document):
        yield Story(name, tuple((record.machine, record.edited) for record in group))


def _files_of(folder: str) -> set[str]:
    if not os.path.isdir(folder):
        raise InputError(f"{folder}: no such folder")
    found: set[str] = set()
    for here, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found.update(
            os.path.relpath(os.path.join(here, name), folder)
            for name in names
            if not name.startswith(".")
        )
    return found


def _lines(path: str, encoding: str | None) -> Iterator[tuple[int, str]]:
    """Yield the lines of a file that are not blank, each with its number."""
    if path.endswith(".gz"):
        try:
            with gzip.open(path) as file:
                text = decode(file.read(), path, encoding).text
        except (OSError, EOFError) as error:
            raise InputError(f"{path}: cannot be read: {error}") from None
    else:
        text = read(path, encoding).text
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield number, line.removesuffix("\r")


def _tsv_records(path: str, encoding: str | None) -> Iterator[_Record]:
    for number, line in _lines(path, encoding):
        columns = line.split("\t")
        if len(columns) not in (2, 3):
            raise InputError(
                f"{path}:{number}: {len(columns)} columns; wanted are the machine translation, "
                "the edited text and, if you like, the document, with tabs between"
            )
        name = columns[2] if len(columns) == 3 else str(number)
        yield _Record(f"{path}:{name}", columns[0], columns[1])


def _json_records(
    path: str, machine: str, edited: str, document: tuple[str, ...], encoding: str | None
) -> Iterator[_Record]:
    for number, line in _lines(path, encoding):
        try:
            row = json.loads(line)
        except ValueError as error:
            raise InputError(f"{path}:{number}: no JSON: {error}") from None
        if not isinstance(row, dict):
            raise InputError(f"{path}:{number}: no JSON object")
        for field in (machine, edited, *document):
            if field not in row:
                known = ", ".join(map(str, row))
                raise InputError(f"{path}:{number}: no field {field!r}; there are: {known}")
        for field in (machine, edited):
            if not isinstance(row[field], str):
                raise InputError(f"{path}:{number}: the field {field!r} holds no text")
        name = "/".join(str(row[field]) for field in document) or f"{path}:{number}"
        yield _Record(name, row[machine], row[edited])


def _git(repository: str, *arguments: str, given: bytes | None = None) -> bytes:
    """Return what a plumbing command of git prints; these run no hooks, filters or pagers."""
    try:
        done = subprocess.run(
            ["git", "--no-pager", "-C", repository, *arguments],
            input=given,
            stdin=subprocess.DEVNULL if given is None else None,
            capture_output=True,
            check=False,
            env={**os.environ, "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0"},
        )
    except FileNotFoundError:
        raise InputError("git is not installed, or not on the path") from None
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
        raise InputError(f"{repository}: {reason.removeprefix('fatal: ')}")
    return done.stdout


def _blobs(repository: str, names: list[str]) -> dict[str, bytes]:
    """Return what ``names`` hold; git prints "name blob size", the content, an end of line."""
    data = _git(repository, "cat-file", "--batch", given="\n".join(names).encode() + b"\n")
    blobs: dict[str, bytes] = {}
    at = 0
    for name in names:
        head = data.index(b"\n", at)
        size = data[at:head].split(b" ")[-1]
        if not size.isdigit():
            raise InputError(f"{repository}: the object {name} is missing")
        at = head + 1 + int(size)
        blobs[name] = data[head + 1 : at]
        at += 1
    return blobs
