"""Formats: which parts of a file are prose, and how repaired prose goes back into it.

Each format is a module with one function ``parse``, or ``read`` where the file is no text, and a
row of ``FORMATS``. Everything outside an edit stays byte by byte as it was.
"""

from __future__ import annotations

from importlib import import_module
from os.path import basename
from typing import NamedTuple, Protocol

from mtclean.formats.files import InputError, TextFile, decode
from mtclean.formats.passage import Passage, Replacement, replaced


class Options(NamedTuple):
    """What a reader may be told of a file: its encoding, and which fields hold the text.

    ``fields`` are keys of JSON records or columns of tables; empty for those that usually do.
    """

    encoding: str | None = None
    fields: tuple[str, ...] = ()


class Parsed(Protocol):
    """A file as its format reads it: the passages that are prose, and a way to write it back."""

    @property
    def path(self) -> str: ...

    @property
    def passages(self) -> list[Passage]: ...

    @property
    def text(self) -> str | None:
        """The file's text; None for a container such as docx, whose places are paragraphs."""

    def rewritten(self, replacements: list[tuple[Passage, list[Replacement]]]) -> bytes:
        """Return the bytes of the file with replacements made in the passages."""


class ParsedText:
    """A text file and its passages."""

    def __init__(self, file: TextFile, passages: list[Passage]) -> None:
        self.file = file
        self.path = file.path
        self.text = file.text
        self.passages = passages

    def rewritten(self, replacements: list[tuple[Passage, list[Replacement]]]) -> bytes:
        """Return the bytes of the file with replacements made in the passages."""
        every = sorted(replacement for _, found in replacements for replacement in found)
        return self.file.encoded(replaced(self.text, every))


class Format(NamedTuple):
    """One row a format: its name, the suffixes that tell it, and the module that reads it."""

    name: str
    suffixes: tuple[str, ...]
    module: str
    is_text: bool = True


FORMATS = (Format("plain", (".txt", ".text", ".md", ".markdown"), "mtclean.formats.plain"),)
"""All formats, one row each."""

_BY_SUFFIX = {suffix: row for row in FORMATS for suffix in row.suffixes}
_BY_NAME = {row.name: row for row in FORMATS}
PLAIN = _BY_NAME["plain"]


def format_of(path: str) -> Format:
    """Return the format that the name of a file tells; plain text for a suffix not known.

    >>> format_of("STORY.TXT").name
    'plain'
    """
    name = basename(path).lower()
    dot = name.rfind(".")
    return _BY_SUFFIX.get(name[dot:], PLAIN) if dot > 0 else PLAIN


def is_known(path: str) -> bool:
    """Tell whether the suffix of a path is that of a format, so that folders yield the file."""
    name = basename(path).lower()
    return name[name.rfind(".") :] in _BY_SUFFIX


def format_named(name: str) -> Format:
    """Return the format of a name; raise ``ValueError`` with the names that there are."""
    if name not in _BY_NAME:
        raise ValueError(f"no format {name!r}; there are {', '.join(_BY_NAME)}")
    return _BY_NAME[name]


def parse(
    data: bytes, path: str, form: Format | None = None, options: Options | None = None
) -> Parsed:
    """Return the passages of a file whose bytes are ``data``.

    ``path`` tells the format, where no ``form`` is given, and stands in messages. Raises
    :class:`InputError` for what does not decode or is not what its name says.
    """
    chosen = form or format_of(path)
    told = options or Options()
    module = import_module(chosen.module)
    if not chosen.is_text:
        parsed: Parsed = module.read(data, path, told)
        return parsed
    file = decode(data, path, told.encoding)
    passages: list[Passage] = module.parse(file, chosen.name, told)
    return ParsedText(file, passages)


__all__ = [
    "FORMATS",
    "PLAIN",
    "Format",
    "InputError",
    "Options",
    "Parsed",
    "ParsedText",
    "Passage",
    "format_named",
    "format_of",
    "is_known",
    "parse",
]
