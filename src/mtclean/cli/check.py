"""``mtclean check``: say what was found."""

from __future__ import annotations

from collections.abc import Sequence

import click

from mtclean.cleaner import Cleaner
from mtclean.cli.options import (
    cleaner_options,
    color_option,
    read_all,
    wants_color,
)


@click.command("check")
@cleaner_options
@click.option("--json", "as_json", is_flag=True, help="Print the reports as JSON, one a line.")
@color_option
def command(
    files: Sequence[str],
    cleaner: Cleaner,
    encoding: str | None,
    as_json: bool,
    color: str,
) -> None:
    """Report the scars in FILES (standard input if none), and change nothing.

    Each finding is one line: place, code, safety, the words, what stands in their place, why.
    """
    from mtclean.report.text import finding_lines, summary

    reports = []
    for file in read_all(files, encoding):
        report = cleaner.check(file.text)
        reports.append(report)
        if as_json:
            import json

            data = {"path": file.path, **report.to_dict()}
            click.echo(json.dumps(data, ensure_ascii=False))
            continue
        for line in finding_lines(report, file.path, color=wants_color(color)):
            click.echo(line, color=True)
    if not as_json:
        click.echo(summary(reports), err=True)
    raise SystemExit(1 if any(report.findings for report in reports) else 0)
