"""Buttons to share a page, calls to follow it, links to read on.

The lines stand in :mod:`mtclean.lexicon.furniture.buttons`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.furniture import rows
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.furniture.lines import remove_rows, triggers
from mtclean.text.edit import Edit

_SHARE = rows("share")
_MORE = rows("more")


@rule(
    code="FUR001",
    name="share-button-line",
    summary="Remove a line of share buttons or a call to follow the outlet.",
    triggers=triggers(_SHARE),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            (
                "The bridge was shut on Monday.\nShare Tweet WhatsApp Email Print\nIt is to open in"
                " June, the city said."
            ),
            "The bridge was shut on Monday.\nIt is to open in June, the city said.",
        ),
        (
            "The bridge was shut on Monday.\n\nShare this article on Facebook",
            "The bridge was shut on Monday.\n",
        ),
        (
            "Follow us on Twitter and Facebook\n\nThe bridge was shut on Monday.",
            "The bridge was shut on Monday.",
        ),
        (
            "Scan the QR code to share to WeChat Moments\nThe bridge was shut on Monday.",
            "The bridge was shut on Monday.",
        ),
    ],
    good=[
        "Facebook, Twitter and LinkedIn declined to comment.\nWhatsApp did not reply to questions.",
        "“Follow us,” the guide shouted, and 40 tourists ran.\nThey followed her on Instagram.",
        (
            "Share prices rose Monday after two days of losses.\nShare this with your neighbours,"
            " the leaflet said."
        ),
        "Print is not dead.\nThe tweet of a wren tells a tracker all that he needs.",
    ],
)
def share_button_line(view: View) -> Iterator[Edit]:
    """Buttons that share a page lose their icons when it is scraped, and their labels stay.

    The words are right in a sentence; only a line that holds nothing else is removed.
    """
    yield from remove_rows(view, _SHARE)


@rule(
    code="FUR002",
    after=("FUR012",),
    name="read-more-line",
    summary="Remove a line that only leads to the rest of an article.",
    triggers=triggers(_MORE),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            "The bridge was shut on Monday.\n\nRead more →\n\nIt is to open in June.",
            "The bridge was shut on Monday.\n\nIt is to open in June.",
        ),
        (
            "The bridge was shut on Monday.\nContinue reading below\nIt is to open in June.",
            "The bridge was shut on Monday.\nIt is to open in June.",
        ),
        (
            "The bridge was shut on Monday.\nRead the full story »",
            "The bridge was shut on Monday.\n",
        ),
    ],
    good=[
        "Read more books, the minister told the pupils.\nThose who read more earn more, she said.",
        "“Read more,” the poem says, “and see the full story of the river.”\nIt is from 1911.",
        "Load more sand, the long jumper told the groundsman.\nHe did as he was told.",
    ],
)
def read_more_line(view: View) -> Iterator[Edit]:
    """Teasers and broken-up articles end in a link to the rest, whose label the scraper keeps.

    The words are right in a sentence or a headline; only the bare label of a link is removed.
    """
    yield from remove_rows(view, _MORE)
