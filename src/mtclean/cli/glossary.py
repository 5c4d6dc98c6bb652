"""``mtclean glossary``: check glossaries, and turn one form into another."""

from __future__ import annotations

from collections.abc import Sequence

import click

from mtclean.cli.options import fail
from mtclean.glossary import Entry, GlossaryError, Problem, load
from mtclean.glossary.files import SUFFIXES, written

_output = click.option(
    "-o", "--output", metavar="FILE", type=click.Path(), help="Write to FILE, not to the screen."
)


@click.group("glossary")
def command() -> None:
    """Check your own glossaries, and turn one form into another."""


@command.command("check")
@click.argument("files", nargs=-1, required=True, type=click.Path())
def check(files: Sequence[str]) -> None:
    """Look for errors in the glossaries FILES, which are used together.

    Each error is one line: file, line, what is wrong. The examples of the rows are tried by the
    whole chain. Exits with 1 if there is an error.
    """
    from mtclean.glossary.check import problems_of

    entries: list[Entry] = []
    problems: list[Problem] = []
    for file in files:
        try:
            rows = load(file)
        except GlossaryError as error:
            problems += error.problems
        else:
            entries += rows
            click.echo(f"{file}: {_count(len(rows), 'row')}", err=True)
    problems = problems or problems_of(entries)
    for problem in problems:
        click.echo(str(problem))
    click.echo(f"{_count(len(problems), 'error')}." if problems else "No errors.", err=True)
    raise SystemExit(1 if problems else 0)


@command.command("import")
@click.argument("file", type=click.Path())
@_output
def import_(file: str, output: str | None) -> None:
    """Turn the glossary FILE (.csv, .tsv, .tbx, .toml) into TOML."""
    _write(_load(file), "toml", output)


@command.command("export")
@click.argument("file", type=click.Path())
@click.option(
    "--to",
    "form",
    type=click.Choice([suffix[1:] for suffix in SUFFIXES]),
    default="tbx",
    show_default=True,
    help="The form: TBX is TBX-Basic, version 3.",
)
@_output
def export(file: str, form: str, output: str | None) -> None:
    """Turn the glossary FILE (.toml, .csv, .tsv, .tbx) into another form."""
    _write(_load(file), form, output)


def _load(file: str) -> list[Entry]:
    try:
        return load(file)
    except GlossaryError as error:
        fail(str(error))


def _write(entries: Sequence[Entry], form: str, output: str | None) -> None:
    try:
        text = written(entries, form)
    except GlossaryError as error:
        fail(str(error))
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        with open(output, "w", encoding="utf-8", newline="") as file:
            file.write(text)
    except OSError as error:
        fail(f"{output}: not written: {error.strerror}")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
