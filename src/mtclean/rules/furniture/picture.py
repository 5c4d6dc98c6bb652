"""Credits of pictures.

The lines stand in :mod:`mtclean.lexicon.furniture.picture`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.furniture import rows
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.furniture.lines import remove_rows, triggers
from mtclean.text.edit import Edit

_PICTURE = rows("picture")


@rule(
    code="FUR008",
    name="picture-credit-line",
    summary="Remove a line that only says whose picture stood there.",
    triggers=triggers(_PICTURE),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            "The bridge was shut on Monday.\nPhoto: AFP / Getty Images\nIt is to open in June.",
            "The bridge was shut on Monday.\nIt is to open in June.",
        ),
        (
            "Photo by Wang Min\nThe bridge was shut on Monday.",
            "The bridge was shut on Monday.",
        ),
        (
            "The bridge was shut on Monday.\nThe picture is from the Internet.",
            "The bridge was shut on Monday.\n",
        ),
    ],
    good=[
        "Photo: a woman carries bread across the closed bridge.\nThe bread was for her sister.",
        (
            "The photo of the bridge was taken by an engineer's son.\nPhoto by photo, the album"
            " shows how the river rose."
        ),
        "Image of the Year goes to a fisherman from Senegal\n\nThe photograph shows a net at dawn.",
        "The picture from the Internet shows a mill that never stood there.\nIt was painted.",
    ],
)
def picture_credit_line(view: View) -> Iterator[Edit]:
    """When a picture is left out, the credit under it stays as a line of its own.

    A caption with content is kept: the line goes only where it holds names and nothing else.
    """
    yield from remove_rows(view, _PICTURE)
