"""``mtclean diff``: show what a repair would change."""

from __future__ import annotations

from collections.abc import Sequence

import click

from mtclean.cli.inputs import Inputs
from mtclean.cli.options import color_option, wants_color, workspace_options
from mtclean.workspace import Workspace


@click.command("diff")
@workspace_options
@click.option("--unified", is_flag=True, help="Print a unified diff, as patch reads it.")
@click.option("--exit-code", is_flag=True, help="Exit with 1 when something would change.")
@color_option
def command(
    files: Sequence[str], workspace: Workspace, unified: bool, exit_code: bool, color: str
) -> None:
    """Show what `fix` would change in FILES (standard input if none), and why.

    Every change stands in its line with the code of its rule; below it come the reasons.
    """
    from mtclean.report.text import change_lines, summary

    painted = wants_color(color)
    inputs = Inputs(files, workspace)
    reports = []
    for report in inputs.reports():
        reports.append(report)
        if unified:
            click.echo(report.diff(color=painted), nl=False, color=True)
            continue
        for line in change_lines(report, color=painted):
            click.echo(line, color=True)
    if reports and not unified:
        click.echo(summary(reports), err=True)
    inputs.leave(1 if exit_code and any(report.applied for report in reports) else 0)
