"""``mtclean fix``: repair files in place."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from mtclean.cli.inputs import STDIN, Inputs
from mtclean.cli.options import workspace_options
from mtclean.formats.files import InputError, write
from mtclean.workspace import Workspace


@click.command("fix")
@workspace_options
def command(files: Sequence[str], workspace: Workspace) -> None:
    """Repair FILES in place; without any, repair standard input onto standard output.

    A file is written only when something changed, all of it or nothing, with its encoding, byte
    order mark and line endings. The exit code is 1 when a file was changed.
    """
    inputs = Inputs(files, workspace)
    changed = 0
    for report in inputs.reports():
        try:
            if report.path == STDIN:
                sys.stdout.buffer.write(report.encoded())
            elif report.applied:
                write(report.path, report.encoded())
                changed += 1
                click.echo(f"Fixed {report.path}", err=True)
        except InputError as error:
            inputs.failed(error)
    inputs.leave(1 if changed else 0)
