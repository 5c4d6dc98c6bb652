"""``mtclean learn``: propose rows of a glossary from edited texts."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import click

from mtclean.cli.options import fail
from mtclean.formats.files import InputError

if TYPE_CHECKING:
    from mtclean.learn.pairs import Story


@click.command("learn")
@click.argument("sources", nargs=-1, type=click.Path())
@click.option("--mt", metavar="FIELD", default="mt", show_default=True, help="JSONL: translation.")
@click.option(
    "--edited", metavar="FIELD", default="edited", show_default=True, help="JSONL: edited text."
)
@click.option("--document", metavar="FIELDS", default="", help="JSONL: what tells documents apart.")
@click.option("--git", metavar="REPOSITORY", type=click.Path(), help="Learn from its history.")
@click.option("--glob", metavar="PATTERN", help="Git: the paths of the texts.")
@click.option(
    "--revisions", metavar="RANGE", default="HEAD", show_default=True, help="Git: the commits."
)
@click.option("-o", "--output", type=click.Path(), help="Write here and not to standard output.")
@click.option("--force", is_flag=True, help="Replace the output file if there is one.")
@click.option(
    "--support", default=3, show_default=True, type=click.IntRange(2), help="Sentences a row needs."
)
@click.option(
    "--documents", default=2, show_default=True, type=click.IntRange(1), help="Documents it needs."
)
@click.option(
    "--examples",
    default=3,
    show_default=True,
    type=click.IntRange(0),
    help="Sentences shown of each kind.",
)
@click.option(
    "--level",
    type=click.Choice(["safe", "likely"]),
    default="safe",
    show_default=True,
    help="Up to which safety mtclean's own edits are made first.",
)
@click.option("--source-lang", metavar="CODE", help="Language it was translated from.")
@click.option("--encoding", help="Encoding of the files, where it is not UTF-8.")
def command(
    sources: tuple[str, ...],
    mt: str,
    edited: str,
    document: str,
    git: str | None,
    glob: str | None,
    revisions: str,
    output: str | None,
    force: bool,
    support: int,
    documents: int,
    examples: int,
    level: str,
    source_lang: str | None,
    encoding: str | None,
) -> None:
    """Propose rows of a glossary from machine translations and what editors made of them.

    SOURCES are two folders with files of the same names (first the translations), or files: TSV
    with two columns, or JSONL. With --git the history of a repository is read, and with --glob
    the files that are meant.

    The rows are TOML, each with its evidence, for a person to review. Only what the editors never
    left is proposed as safe. What mtclean repairs by itself is left out.
    """
    from mtclean.cleaner import Cleaner
    from mtclean.config import Config
    from mtclean.learn.mine import Limits, gather, mine
    from mtclean.learn.propose import as_toml

    if output and os.path.exists(output) and not force:
        fail(f"{output}: is there already; replace it with --force")
    cleaner = Cleaner(Config.of(level, source_lang=source_lang))
    try:
        if git is not None:
            stories = _from_git(git, glob, revisions, encoding, sources)
        else:
            fields = tuple(part.strip() for part in document.split(",") if part.strip())
            stories = _from_files(sources, mt, edited, fields, encoding)
    except InputError as error:
        fail(str(error))
    with click.progressbar(stories, label="Reading", file=sys.stderr) as bar:
        sentences = gather(bar, cleaner)
    proposals = mine(sentences, Limits(support, documents))
    text = as_toml(proposals, examples)
    if output:
        try:
            with open(output, "w", encoding="utf-8") as file:
                file.write(text)
        except OSError as error:
            fail(f"{output}: not written: {error.strerror}")
    else:
        sys.stdout.buffer.write(text.encode())
    safe = sum(proposal.safety.label == "safe" for proposal in proposals)
    documents = len({story.name for story in stories})
    click.echo(
        f"Read {_counted(documents, 'document')}, {_counted(len(sentences), 'sentence')}; "
        f"proposed {_counted(safe, 'safe row')} and "
        f"{_counted(len(proposals) - safe, 'likely row')}.",
        err=True,
    )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _from_git(
    repository: str,
    glob: str | None,
    revisions: str,
    encoding: str | None,
    sources: tuple[str, ...],
) -> list[Story]:
    from mtclean.learn.pairs import read_git

    if sources:
        fail("give either --git or files, not both")
    if not glob:
        fail("--git needs --glob: the paths of the texts, for instance 'news/*.md'")
    return read_git(repository, glob, revisions, encoding)


def _from_files(
    sources: tuple[str, ...], mt: str, edited: str, document: tuple[str, ...], encoding: str | None
) -> list[Story]:
    from mtclean.learn.pairs import read_folders, read_jsonl, read_tsv

    if not sources:
        fail("nothing to learn from: give two folders, a TSV or JSONL file, or --git")
    if any(os.path.isdir(source) for source in sources):
        if len(sources) != 2:
            fail("give two folders: the translations, then the edited texts")
        return read_folders(sources[0], sources[1], encoding)
    stories = []
    for source in sources:
        name = source.removesuffix(".gz")
        if name.endswith(".tsv"):
            stories += read_tsv(source, encoding)
        elif name.endswith((".jsonl", ".ndjson")):
            stories += read_jsonl(source, mt, edited, document, encoding)
        else:
            fail(f"{source}: neither a folder nor a file that ends in .tsv or .jsonl")
    return stories
