"""The form for comments.

The lines stand in :mod:`mtclean.lexicon.furniture.comment`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.furniture import rows
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.furniture.lines import remove_rows, triggers
from mtclean.text.edit import Edit

_COMMENT = rows("comment")


@rule(
    code="FUR005",
    name="comment-form-line",
    summary="Remove a line of the comment form under an article.",
    triggers=triggers(_COMMENT),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            "The bridge was shut on Monday.\n\nBe the first to comment",
            "The bridge was shut on Monday.\n",
        ),
        (
            "The bridge was shut on Monday.\nComments (0)\nIt is to open in June.",
            "The bridge was shut on Monday.\nIt is to open in June.",
        ),
        (
            "The bridge was shut on Monday.\nImage of the closed bridge\nRate and Comment",
            "The bridge was shut on Monday.\n",
        ),
    ],
    good=[
        (
            "No comments were made by the palace.\nA book in the porch invites visitors to leave a"
            " comment; 12 comments have been torn out."
        ),
        "Image of the Year goes to a fisherman from Senegal\n\nThe photograph shows a net at dawn.",
        "Leave a comment and go, the curator said.\nComments: the guests were not amused.",
    ],
)
def comment_form_line(view: View) -> Iterator[Edit]:
    """The form for comments follows the article without a border that a scraper could see.

    The words are right in a sentence; only the bare label of a field or button is removed.
    """
    yield from remove_rows(view, _COMMENT)
