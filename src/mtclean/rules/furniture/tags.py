"""Tags, sections, counters.

The lines stand in :mod:`mtclean.lexicon.furniture.tags`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.furniture import rows
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.furniture.lines import remove_rows, triggers
from mtclean.text.edit import Edit

_TAGS = rows("tags")


@rule(
    code="FUR010",
    name="tag-list-line",
    summary="Remove a line of tags, keywords or counts of readers.",
    triggers=triggers(_TAGS),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            (
                "The bridge was shut on Monday.\nTags: politics, economy, world\nIt is to open in"
                " June."
            ),
            "The bridge was shut on Monday.\nIt is to open in June.",
        ),
        ("The bridge was shut on Monday.\n\nViews: 1204", "The bridge was shut on Monday.\n"),
        (
            "Society\nKeywords: film, Lisbon, festival\n\nThe bridge was shut on Monday.",
            "The bridge was shut on Monday.",
        ),
    ],
    good=[
        "Topics: The committee will speak about rents, and about bread.\nIt meets on Friday.",
        "A tag on the jar said who she was.\nThe keywords were missing.",
        "Society\n\nThe wedding of the year took place on Saturday.",
    ],
)
def tag_list_line(view: View) -> Iterator[Edit]:
    """Tags and counters belong to the page and not to the story, and scrapers cannot tell.

    A list after a colon is right where it is a sentence; lines that end in a full stop stay.
    """
    yield from remove_rows(view, _TAGS)
