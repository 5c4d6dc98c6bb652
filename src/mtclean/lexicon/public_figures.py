"""Persons much in the news since 1990, by gender, with their names as news agencies write them.

Those stand in the lists whose first name alone does not tell the gender, and heads of state and
government.  Names that many bear in their country, men and women, stand in neither.  The lists are
``data/public_figures_f.txt`` and ``data/public_figures_m.txt``; Chinese, Korean and Vietnamese
names stand surname first, Japanese ones in both orders.  They are read when a text first needs one.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping

from mtclean.lexicon.wordlist import words

__all__ = ["MEN", "PUBLIC_FIGURES", "WOMEN"]

WOMEN: tuple[str, ...]
MEN: tuple[str, ...]


class PublicFigures(Mapping[str, str]):
    """The gender of each public figure, ``"f"`` or ``"m"``, by name."""

    @functools.cached_property
    def _genders(self) -> dict[str, str]:
        return {name: gender for gender in "fm" for name in sorted(_names(gender))}

    def __getitem__(self, name: str) -> str:
        return self._genders[name]

    def __contains__(self, name: object) -> bool:
        return name in self._genders

    def __iter__(self) -> Iterator[str]:
        return iter(self._genders)

    def __len__(self) -> int:
        return len(self._genders)


PUBLIC_FIGURES: Mapping[str, str] = PublicFigures()


def _names(gender: str) -> frozenset[str]:
    return words(f"public_figures_{gender}")


def __getattr__(name: str) -> tuple[str, ...]:
    if name in ("WOMEN", "MEN"):
        return tuple(sorted(_names("f" if name == "WOMEN" else "m")))
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
