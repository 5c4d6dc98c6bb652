"""Plain text files: encoding, byte order mark and line endings stay as they were."""

from __future__ import annotations

import codecs
import os
from typing import NamedTuple

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class InputError(Exception):
    """A file cannot be read or written; the message says which, why, and what to do."""


class TextFile(NamedTuple):
    """A text as it stands in a file: what was read, and how to write it back."""

    path: str
    text: str
    encoding: str
    mark: bytes = b""

    def encoded(self, text: str) -> bytes:
        """Return ``text`` as the bytes of the file."""
        return self.mark + text.encode(self.encoding)


def read(path: str, encoding: str | None = None) -> TextFile:
    """Return the text of the file ``path``.

    Without an ``encoding`` a byte order mark decides, else UTF-8 is meant. Raises
    :class:`InputError` when the file cannot be read or does not decode.
    """
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from None
    return decode(data, path, encoding)


def decode(data: bytes, name: str, encoding: str | None = None) -> TextFile:
    """Return ``data`` as text; ``name`` is what an error message calls it."""
    mark, marked = next(((m, e) for m, e in _MARKS if data.startswith(m)), (b"", "utf-8"))
    chosen = encoding or marked
    if encoding and codecs.lookup(encoding).name not in (marked, "utf-16"):
        mark = b""
    try:
        return TextFile(name, data[len(mark) :].decode(marked if mark else chosen), chosen, mark)
    except UnicodeDecodeError as error:
        where = len(mark) + error.start
        raise InputError(
            f"{name}: byte {where} (0x{data[where]:02x}) is not {chosen}; "
            "name the encoding with --encoding, for instance --encoding cp1252"
        ) from None


def write(file: TextFile, text: str) -> None:
    """Write ``text`` in place of the file's, all of it or nothing, with its permissions kept.

    A symbolic link stays one: the file it leads to is written.
    """
    import tempfile

    target = os.path.realpath(file.path)
    try:
        data = file.encoded(text)
    except UnicodeEncodeError as error:
        character = text[error.start]
        raise InputError(
            f"{file.path}: not written: {character!r} cannot be written in {file.encoding}"
        ) from None
    temporary = None
    try:
        folder, name = os.path.split(target)
        handle, temporary = tempfile.mkstemp(prefix=f".{name}.", suffix=".tmp", dir=folder)
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        os.chmod(temporary, os.stat(target).st_mode & 0o7777)
        os.replace(temporary, target)
        temporary = None
    except OSError as error:
        raise InputError(f"{file.path}: not written: {error.strerror}") from None
    finally:
        if temporary is not None and os.path.exists(temporary):
            os.unlink(temporary)
