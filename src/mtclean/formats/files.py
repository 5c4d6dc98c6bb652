"""Files: read whole, written whole; encoding, byte order mark and line endings stay."""

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
        """Return ``text`` as the bytes of the file.

        Raises :class:`InputError` for a character that the encoding does not have.
        """
        try:
            return self.mark + text.encode(self.encoding)
        except UnicodeEncodeError as error:
            character = text[error.start]
            raise InputError(
                f"{self.path}: not written: {character!r} cannot be written in {self.encoding}"
            ) from None


def read(path: str, encoding: str | None = None) -> TextFile:
    """Return the text of the file ``path``.

    Without an ``encoding`` a byte order mark decides, else UTF-8 is meant. Raises
    :class:`InputError` when the file cannot be read or does not decode.
    """
    return decode(read_bytes(path), path, encoding)


def read_bytes(path: str) -> bytes:
    """Return the bytes of the file ``path``; raise :class:`InputError` if it cannot be read."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from None


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


def write(path: str, data: bytes) -> None:
    """Write ``data`` in place of the file ``path``, all of it or nothing, with its permissions.

    A symbolic link stays one: the file it leads to is written. Raises :class:`InputError` when it
    cannot be written.
    """
    import tempfile

    target = os.path.realpath(path)
    temporary = None
    try:
        folder, name = os.path.split(target)
        handle, temporary = tempfile.mkstemp(prefix=f".{name}.", suffix=".tmp", dir=folder)
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        if os.path.exists(target):
            os.chmod(temporary, os.stat(target).st_mode & 0o7777)
        os.replace(temporary, target)
        temporary = None
    except OSError as error:
        raise InputError(f"{path}: not written: {error.strerror}") from None
    finally:
        if temporary is not None and os.path.exists(temporary):
            os.unlink(temporary)
