"""Links to other stories.

The lines stand in :mod:`mtclean.lexicon.furniture.links`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.furniture import rows
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.furniture.lines import remove_rows, triggers
from mtclean.text.edit import Edit

_RELATED = rows("related")


@rule(
    code="FUR006",
    name="related-link-line",
    summary="Remove a line that links to other stories.",
    triggers=triggers(_RELATED),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            "The bridge was shut on Monday.\n\nRead also: Five hill walks for a long weekend",
            "The bridge was shut on Monday.\n",
        ),
        (
            "The bridge was shut on Monday.\nRelated articles\nIt is to open in June.",
            "The bridge was shut on Monday.\nIt is to open in June.",
        ),
        (
            "The bridge was shut on Monday.\nNews from https://www.example.com/",
            "The bridge was shut on Monday.\n",
        ),
    ],
    good=[
        "Related stories appear in three of the sagas.\nThe most read is recommended for children.",
        "See also: the chapter on rivers; it names the source.\nThe book has 300 pages.",
        "News from the front was scarce.\nMore news came by horse.",
        "The bridge was shut on Monday.\nRead also: `can  not` Five hill walks",
        "Recommended: two eggs a week, the doctors say.\nThey did not say why.",
    ],
)
def related_link_line(view: View) -> Iterator[Edit]:
    """Links to other stories stand between the paragraphs of an article, often several times.

    A *see also* is right in a reference work, where it is part of a sentence or of a list.
    """
    yield from remove_rows(view, _RELATED)
