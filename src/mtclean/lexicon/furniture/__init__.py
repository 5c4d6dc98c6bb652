"""Site furniture: what pages hang around an article, line by line.

Each row is a whole line. A ``SURE`` row goes wherever it stands between lines of a story; a
``BESIDE`` row is too much like a heading or like prose to go alone, and goes only next to a line
that goes for sure. Triggers are literals of which one stands in every such line.

The patterns are our own, written from what pages of machine-translated news were seen to carry.
"""

from __future__ import annotations

from mtclean.lexicon.furniture import (
    account,
    buttons,
    comment,
    frame,
    links,
    origin,
    picture,
    tags,
)
from mtclean.lexicon.furniture.row import BESIDE, NAME, NAMES, SURE, Row

__all__ = ["BESIDE", "BESIDE_ROWS", "NAME", "NAMES", "ROWS", "SURE", "Row", "rows"]

ROWS: tuple[Row, ...] = (
    *buttons.ROWS,
    *account.ROWS,
    *frame.ROWS,
    *comment.ROWS,
    *links.ROWS,
    *origin.ROWS,
    *picture.ROWS,
    *tags.ROWS,
)


def rows(group: str) -> tuple[Row, ...]:
    """Return the sure rows of a group."""
    return tuple(row for row in ROWS if row.group == group and row.act is SURE)


BESIDE_ROWS = tuple(row for row in ROWS if row.act is BESIDE)
