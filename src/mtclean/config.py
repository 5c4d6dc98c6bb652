"""What a cleaner may be told: level, rules, source language, furniture, glossary, resolver."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from mtclean.text.edit import Safety

if TYPE_CHECKING:
    from mtclean.glossary.entries import Glossary
    from mtclean.glossary.files import Source

RESOLVERS = ("builtin", "spacy")


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
    ``glossary``
        Rows of the user, which win over the rules.
    ``do_not_touch``
        Phrases that no rule may change.
    ``resolver``
        What tells names of persons from others: ``"builtin"``, or ``"spacy"`` with the extra nlp.
    """

    level: Safety = Safety.SAFE
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    source_lang: str | None = None
    furniture: tuple[str, ...] = ()
    glossary: Glossary | None = None
    do_not_touch: tuple[str, ...] = ()
    resolver: str = "builtin"

    @classmethod
    def of(
        cls,
        level: str | Safety = Safety.SAFE,
        select: str | Iterable[str] = (),
        ignore: str | Iterable[str] = (),
        source_lang: str | None = None,
        furniture: str | Iterable[str] = (),
        glossary: Glossary | Source | Iterable[Source] | None = None,
        do_not_touch: str | Iterable[str] = (),
        resolver: str = "builtin",
    ) -> Config:
        """Return the configuration for settings as people write them.

        Lists of rules may be strings with commas, ``furniture`` the text of a file: one pattern
        a line, and comments in lines that begin with ``#``. ``glossary`` is made of paths and
        :class:`~mtclean.Row` objects; the files are read here, once. ``do_not_touch`` may be the
        text of a file: one phrase a line, comments after ``# ``. Raises ``ValueError`` for a
        level that cannot be applied, for what is no language code, for a pattern of a line that
        would match too much, for a resolver that is not there, and for a glossary with errors: it
        lists them all.

        >>> Config.of("likely", select="MRK, PRO001").select
        ('MRK', 'PRO001')
        """
        safety = Safety.parse(level)
        if safety is Safety.FLAG:
            raise ValueError("flags are only reported: use the level safe or likely")
        if resolver not in RESOLVERS:
            raise ValueError(f"no resolver {resolver!r}; there are {', '.join(RESOLVERS)}")
        return cls(
            safety,
            _items(select),
            _items(ignore),
            language_code(source_lang),
            _lines(furniture),
            _glossary(glossary),
            _phrases(do_not_touch),
            resolver,
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


def _glossary(sources: Glossary | Source | Iterable[Source] | None) -> Glossary | None:
    if sources is None:
        return None
    from mtclean.glossary.files import glossary_of

    return glossary_of(sources) or None


def _phrases(value: str | Iterable[str]) -> tuple[str, ...]:
    if not value:
        return ()
    from mtclean.glossary.untouched import phrases_of

    return phrases_of(value)


def _items(value: str | Iterable[str]) -> tuple[str, ...]:
    parts = value.split(",") if isinstance(value, str) else value
    return tuple(part.strip() for part in parts if part.strip())
