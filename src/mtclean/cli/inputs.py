"""What a command is given: files, folders, or standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence

from mtclean.cli.options import fail
from mtclean.formats import FORMATS, is_known
from mtclean.formats.files import InputError
from mtclean.report.file_report import FileReport
from mtclean.workspace import Workspace

STDIN = "<stdin>"


def reports_on(files: Sequence[str], workspace: Workspace) -> Iterator[FileReport]:
    """Yield the report on each of the files, on those of each folder, on stdin if there are none.

    Everything is looked for before anything is read. Fails with one line for what is not there,
    cannot be read or is not what its name says.
    """
    try:
        if not files or list(files) == ["-"]:
            yield workspace.check_bytes(sys.stdin.buffer.read(), STDIN)
            return
        for path in [path for named in files for path in _expand(named)]:
            yield workspace.check(path)
    except InputError as error:
        fail(str(error))


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
        raise InputError(f"{path}: no files to read in this folder ({known})")
