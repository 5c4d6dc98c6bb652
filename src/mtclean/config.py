"""What a cleaner may be told: level, selection of rules, source language, lines of furniture."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from mtclean.text.edit import Safety


class Config(NamedTuple):
    """The settings of a :class:`~mtclean.Cleaner`.

    ``level``
        Up to which safety edits are applied: ``SAFE`` or ``LIKELY``.
    ``select``, ``ignore``
        Codes, prefixes of codes or names of the rules to run (all, if empty) and not to run.
    ``source_lang``
        The language the text was translated from, as an ISO 639-1 code, where it is known.
    ``furniture``
        Lines that are removed wherever they stand, as plain text with ``*`` for anything.
    """

    level: Safety = Safety.SAFE
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    source_lang: str | None = None
    furniture: tuple[str, ...] = ()

    @classmethod
    def of(
        cls,
        level: str | Safety = Safety.SAFE,
        select: str | Iterable[str] = (),
        ignore: str | Iterable[str] = (),
        source_lang: str | None = None,
        furniture: str | Iterable[str] = (),
    ) -> Config:
        """Return the configuration for settings as people write them.

        Lists of rules may be strings with commas, ``furniture`` the text of a file: one pattern
        a line, and comments in lines that begin with ``#``. Raises ``ValueError`` for a level
        that cannot be applied, for what is no language code and for a pattern of a line that
        would match too much.

        >>> Config.of("likely", select="MRK, PRO001").select
        ('MRK', 'PRO001')
        """
        safety = Safety.parse(level)
        if safety is Safety.FLAG:
            raise ValueError("flags are only reported: use the level safe or likely")
        return cls(
            safety,
            _items(select),
            _items(ignore),
            language_code(source_lang),
            _lines(furniture),
        )


def language_code(value: str | None) -> str | None:
    """Return a language as its ISO 639 code, without a region: ``zh`` for ``zh-Hant``.

    Raises ``ValueError`` for what is no such code.
    """
    if not value:
        return None
    code = value.replace("_", "-").split("-")[0].lower()
    if not (code.isascii() and code.isalpha() and len(code) in (2, 3)):
        raise ValueError(f"no language code: {value!r}; use ISO 639-1, for instance zh, es, ru")
    return code


def _lines(value: str | Iterable[str]) -> tuple[str, ...]:
    """Return patterns of lines, each once; text has one a line and comments after ``#``."""
    written = value.splitlines() if isinstance(value, str) else value
    lines = dict.fromkeys(line.strip() for line in written if line.strip())
    if isinstance(value, str):
        lines = {line: None for line in lines if not line.startswith("#")}
    if lines:
        from mtclean.rules.furniture.listed import LinePattern

        for line in lines:
            LinePattern(line)
    return tuple(lines)


def _items(value: str | Iterable[str]) -> tuple[str, ...]:
    parts = value.split(",") if isinstance(value, str) else value
    return tuple(part.strip() for part in parts if part.strip())
