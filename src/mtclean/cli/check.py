"""``mtclean check``: say what was found."""

from __future__ import annotations

from collections.abc import Sequence

import click

from mtclean.cli.inputs import Inputs
from mtclean.cli.options import color_option, wants_color, workspace_options
from mtclean.workspace import Workspace


@click.command("check")
@workspace_options
@click.option("--json", "as_json", is_flag=True, help="Print the reports as JSON, one a line.")
@color_option
def command(files: Sequence[str], workspace: Workspace, as_json: bool, color: str) -> None:
    """Report the scars in FILES (standard input if none), and change nothing.

    Each finding is one line: place, code, safety, the words, what stands in their place, why.
    """
    from mtclean.report.text import finding_lines, summary

    inputs = Inputs(files, workspace)
    reports = []
    for report in inputs.reports():
        reports.append(report)
        if as_json:
            import json

            for part in report.reports:
                data = {"path": report.path, **part.to_dict()}
                click.echo(json.dumps(data, ensure_ascii=False))
            continue
        for line in finding_lines(report, color=wants_color(color)):
            click.echo(line, color=True)
    if reports and not as_json:
        click.echo(summary(reports), err=True)
    inputs.leave(1 if any(report.open for report in reports) else 0)
