"""What a command is given: files, folders, or standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from typing import NoReturn

import click

from mtclean.cli.options import fail
from mtclean.formats import FORMATS, is_known
from mtclean.formats.files import InputError
from mtclean.report.file_report import FileReport
from mtclean.workspace import Workspace

STDIN = "<stdin>"


class Inputs:
    """The files a command is given: those named, those of the folders named, stdin if none.

    Everything is looked for at once, and what is not there fails with one line. A file that cannot
    be read, or is not what its name says, is left alone and said on stderr; the others go on.
    """

    def __init__(self, files: Sequence[str], workspace: Workspace) -> None:
        self._workspace = workspace
        self._failed = False
        try:
            self.paths = (
                [STDIN]
                if not files or list(files) == ["-"]
                else [path for named in files for path in _expand(named)]
            )
        except InputError as error:
            fail(str(error))

    def reports(self) -> Iterator[FileReport]:
        """Yield the report on each file."""
        for path in self.paths:
            try:
                if path == STDIN:
                    yield self._workspace.check_bytes(sys.stdin.buffer.read(), STDIN)
                else:
                    yield self._workspace.check(path)
            except InputError as error:
                self.failed(error)

    def failed(self, error: InputError) -> None:
        """Say that a file could not be read or written; the exit code will be 2."""
        self._failed = True
        click.echo(f"mtclean: {error}", err=True)

    def leave(self, code: int) -> NoReturn:
        """End with an exit code: 2 if a file failed, else ``code``."""
        raise SystemExit(2 if self._failed else code)


def _expand(path: str) -> Iterator[str]:
    if not os.path.exists(path):
        raise InputError(f"{path}: no such file")
    if not os.path.isdir(path):
        yield path
        return
    found = False
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if is_known(name) and not name.startswith("."):
                found = True
                yield os.path.join(folder, name)
    if not found:
        known = ", ".join(suffix for row in FORMATS for suffix in row.suffixes)
        raise InputError(f"{path}: no text files in this folder ({known})")
