"""What the commands have in common: options, inputs, errors."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any, NoReturn, TypeVar, cast

import click

from mtclean.cleaner import Cleaner
from mtclean.config import RESOLVERS, Config
from mtclean.formats.files import InputError, read
from mtclean.integrations import MissingExtraError
from mtclean.settings import Settings
from mtclean.workspace import Workspace

Function = TypeVar("Function", bound=Callable[..., Any])


class Failure(click.ClickException):
    """An error with one clear line; the exit code is 2."""

    exit_code = 2

    def show(self, file: Any = None) -> None:
        click.echo(f"mtclean: {self.message}", file=file or sys.stderr)


def workspace_options(function: Function) -> Function:
    """Add the arguments that say what is read and which rules run.

    The function is given the ``workspace`` that they ask for, and the ``files``.
    """

    @wraps(function)
    def command(
        *,
        level: str,
        select: str,
        ignore: str,
        source_lang: str | None,
        furniture_lines: str | None,
        glossary: Sequence[str],
        do_not_touch: str | None,
        resolver: str,
        encoding: str | None,
        **rest: Any,
    ) -> Any:
        cleaner = make_cleaner(
            level, select, ignore, source_lang, furniture_lines, glossary, do_not_touch, resolver
        )
        if encoding is not None:
            _check_encoding(encoding)
        workspace = Workspace(Settings(cleaner.config, encoding))
        return function(workspace=workspace, **rest)

    decorated: Any = command
    for decorate in reversed(
        (
            click.argument("files", nargs=-1, type=click.Path()),
            click.option(
                "--level",
                type=click.Choice(["safe", "likely"]),
                default="safe",
                show_default=True,
                help="Up to which safety edits are applied.",
            ),
            click.option("--select", metavar="RULES", default="", help="Run only these rules."),
            click.option("--ignore", metavar="RULES", default="", help="Leave these rules out."),
            click.option("--source-lang", metavar="CODE", help="Language it was translated from."),
            click.option(
                "--furniture-lines",
                metavar="FILE",
                type=click.Path(),
                help="Remove the lines that FILE lists, one a line, with * for anything.",
            ),
            click.option(
                "--glossary",
                metavar="FILE",
                type=click.Path(),
                multiple=True,
                help="Apply the rows of FILE (.toml, .csv, .tsv, .tbx); may be repeated.",
            ),
            click.option(
                "--do-not-touch",
                metavar="FILE",
                type=click.Path(),
                help="Leave the phrases that FILE lists, one a line, as they are.",
            ),
            click.option(
                "--resolver",
                type=click.Choice(RESOLVERS),
                default="builtin",
                show_default=True,
                help="What tells names of persons; spacy needs the extra nlp.",
            ),
            click.option("--encoding", help="Encoding of the files, where it is not UTF-8."),
        )
    ):
        decorated = decorate(decorated)
    return cast(Function, decorated)


def color_option(function: Function) -> Function:
    """Add ``--color``."""
    return click.option(
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        show_default=True,
        help="Colour; auto means on a terminal, unless NO_COLOR is set.",
    )(function)


def wants_color(color: str) -> bool:
    """Tell whether to print colour for a value of ``--color``."""
    if color == "auto":
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return color == "always"


def make_cleaner(
    level: str,
    select: str,
    ignore: str,
    source_lang: str | None,
    furniture_lines: str | None,
    glossary: Sequence[str],
    do_not_touch: str | None,
    resolver: str = "builtin",
) -> Cleaner:
    """Return the cleaner that the options ask for.

    ``furniture_lines``, ``glossary`` and ``do_not_touch`` are paths of files.
    """
    try:
        furniture = read(furniture_lines).text if furniture_lines else ()
        untouched = read(do_not_touch).text if do_not_touch else ()
    except InputError as error:
        fail(str(error))
    try:
        return Cleaner(
            Config.of(level, select, ignore, source_lang, furniture, glossary, untouched, resolver)
        )
    except (ValueError, MissingExtraError) as error:
        fail(str(error))


def fail(message: str) -> NoReturn:
    """End with one line on stderr and exit code 2."""
    raise Failure(message) from None


def _check_encoding(encoding: str) -> None:
    import codecs

    try:
        codecs.lookup(encoding)
    except LookupError:
        fail(f"unknown encoding {encoding!r}; for instance utf-8, cp1252, gb18030")
