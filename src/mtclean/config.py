"""What a cleaner may be told: level, selection of rules, source language."""

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
    """

    level: Safety = Safety.SAFE
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    source_lang: str | None = None

    @classmethod
    def of(
        cls,
        level: str | Safety = Safety.SAFE,
        select: str | Iterable[str] = (),
        ignore: str | Iterable[str] = (),
        source_lang: str | None = None,
    ) -> Config:
        """Return the configuration for settings as people write them.

        Lists of rules may be strings with commas. Raises ``ValueError`` for a level that cannot
        be applied.

        >>> Config.of("likely", select="MRK, PRO001").select
        ('MRK', 'PRO001')
        """
        safety = Safety.parse(level)
        if safety is Safety.FLAG:
            raise ValueError("flags are only reported: use the level safe or likely")
        language = source_lang.lower().split("-")[0] if source_lang else None
        return cls(safety, _items(select), _items(ignore), language)


def _items(value: str | Iterable[str]) -> tuple[str, ...]:
    parts = value.split(",") if isinstance(value, str) else value
    return tuple(part.strip() for part in parts if part.strip())
