"""Loader of the plain word lists in ``data/``; their provenance is told in ``data/README.md``."""

from __future__ import annotations

import functools
import os.path

__all__ = ["words"]

_DATA = os.path.join(os.path.dirname(__file__), "data")


@functools.cache
def words(name: str) -> frozenset[str]:
    """Return the entries of ``data/<name>.txt``: one a line, ``#`` starts a comment line."""
    with open(os.path.join(_DATA, name + ".txt"), encoding="utf-8") as file:
        lines = file.read().split("\n")
    return frozenset(line for line in lines if line and line[0] != "#")


def listed(text: str) -> frozenset[str]:
    """Return the words of ``text``, which white space sets apart.

    >>> sorted(listed("he she it"))
    ['he', 'it', 'she']
    """
    return frozenset(text.split())
