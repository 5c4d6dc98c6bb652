"""Notes on where, when and how a text was published and translated.

The lines stand in :mod:`mtclean.lexicon.furniture.origin`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.furniture import rows
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.furniture.lines import remove_rows, triggers
from mtclean.text.edit import Edit

_SOURCE = rows("source")
_MACHINE = rows("machine")


@rule(
    code="FUR007",
    name="source-line",
    summary="Remove a line that names the source, the original title or the time of a reprint.",
    triggers=triggers(_SOURCE),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            (
                "2020-07-26 07: 01: 37 Source: Economic Daily Author: Li An Responsible Editor:"
                " Li An\nThe bridge was shut on Monday."
            ),
            "The bridge was shut on Monday.",
        ),
        (
            "Original title: Bridge shut\nThe bridge was shut on Monday.",
            "The bridge was shut on Monday.",
        ),
        (
            (
                "The bridge was shut on Monday.\nLast updated 12:44 26/07/2021\nIt is to open in"
                " June."
            ),
            "The bridge was shut on Monday.\nIt is to open in June.",
        ),
    ],
    good=[
        "Source: my grandmother, he wrote under every recipe.\nHe was a cook for 40 years.",
        "The source of the river lies in Austria.\nThe original title was longer.",
        "March 3\n\nThe first cracks appear in the eastern pier.",
        "Updated in 1961, the law says nothing of computers.\nIt is to be changed.",
    ],
)
def source_line(view: View) -> Iterator[Edit]:
    """Chinese reprints name the source and the original title; many pages add a time stamp.

    A source is right in a sentence, and a date alone may head an entry of a timeline.
    """
    yield from remove_rows(view, _SOURCE)


@rule(
    code="FUR011",
    name="translation-notice-line",
    summary="Remove the page's own notice that its text was translated by a machine.",
    triggers=triggers(_MACHINE),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            (
                "The bridge was shut on Monday.\nThis article was automatically translated.\nIt is"
                " to open in June."
            ),
            "The bridge was shut on Monday.\nIt is to open in June.",
        ),
        (
            "The bridge was shut on Monday.\n\nTranslated with DeepL.com",
            "The bridge was shut on Monday.\n",
        ),
        (
            "Original source in Spanish\n\nThe bridge was shut on Monday.",
            "The bridge was shut on Monday.",
        ),
    ],
    good=[
        "The court ruled that this article was automatically translated.\nIt proved nothing.",
        "Translated from the Polish, the novel sold well.\nMachine translation did the rest.",
        "The leaflet was translated by Google engineers for free.\nIt has 12 pages.",
    ],
)
def translation_notice_line(view: View) -> Iterator[Edit]:
    """Sites that translate by machine say so above or below the text, in words of their own.

    The words are right in the news about translation, inside a longer sentence.
    """
    yield from remove_rows(view, _MACHINE)
