"""``mtclean fix``: repair files in place."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from mtclean.cleaner import Cleaner
from mtclean.cli.options import STDIN, cleaner_options, fail, read_all
from mtclean.formats.plain import InputError, write


@click.command("fix")
@cleaner_options
def command(
    files: Sequence[str],
    cleaner: Cleaner,
    encoding: str | None,
) -> None:
    """Repair FILES in place; without any, repair standard input onto standard output.

    A file is written only when something changed, all of it or nothing, with its encoding, byte
    order mark and line endings. The exit code is 1 when a file was changed.
    """
    changed = 0
    for file in read_all(files, encoding):
        repaired = cleaner.clean(file.text)
        try:
            if file.path == STDIN:
                sys.stdout.buffer.write(file.encoded(repaired))
            elif repaired != file.text:
                write(file, repaired)
                changed += 1
                click.echo(f"Fixed {file.path}", err=True)
        except InputError as error:
            fail(str(error))
    raise SystemExit(1 if changed else 0)
