"""The frame of the page: its notices and its advertisements.

The lines stand in :mod:`mtclean.lexicon.furniture.frame`.
"""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.furniture import rows
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.furniture.lines import remove_rows, triggers
from mtclean.text.edit import Edit

_NOTICE = rows("notice")
_ADVERT = rows("advert")


@rule(
    code="FUR004",
    name="page-notice-line",
    summary="Remove a line of the page frame: links of the footer, copyright, cookies, languages.",
    triggers=triggers(_NOTICE),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            "The bridge was shut on Monday.\n\ncontact us\n\nPrivacy Policy",
            "The bridge was shut on Monday.\n",
        ),
        (
            "The bridge was shut on Monday.\nCopyright © 2021 All rights reserved.",
            "The bridge was shut on Monday.\n",
        ),
        (
            "Home > News > World\n\nThe bridge was shut on Monday.",
            "The bridge was shut on Monday.",
        ),
        (
            "English | Français | Русский | 中文\n\nThe bridge was shut on Monday.",
            "The bridge was shut on Monday.",
        ),
    ],
    good=[
        "“Contact us before Friday,” the letter said.\nAbout us, he joked, they know nothing.",
        (
            "The words “all rights reserved” were missing.\nCopyright in the text had passed to a"
            " grandson."
        ),
        "This website uses cookies, said a note on the baker's door.\nThis shop sells them.",
        "Arsenal are back to top form, and Wrexham are back to the top of the table.\nIt rained.",
        "The leaflet exists in English, Deutsch and Français.\nIt has 12 pages.",
    ],
)
def page_notice_line(view: View) -> Iterator[Edit]:
    """The frame of a page is the same on all its articles, and scrapers often take it along.

    The words are right in a sentence; a notice is a line of its own without more than itself.
    """
    yield from remove_rows(view, _NOTICE)


@rule(
    code="FUR009",
    name="advertisement-line",
    summary="Remove the label of an advertisement or of something that had not loaded yet.",
    triggers=triggers(_ADVERT),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            "The bridge was shut on Monday.\n\nAdvertisement\n\nIt is to open in June.",
            "The bridge was shut on Monday.\n\nIt is to open in June.",
        ),
        (
            "The bridge was shut on Monday.\nLoading...\nIt is to open in June.",
            "The bridge was shut on Monday.\nIt is to open in June.",
        ),
    ],
    good=[
        "Advertisement spending rose 4 percent last year.\nAdvertising in cinemas recovered.",
        "Loading the ship took nine days.\nThe advertisement for the drink was withdrawn.",
        "A post sponsored by the city pays for the lamps.\nThey burn all night.",
    ],
)
def advertisement_line(view: View) -> Iterator[Edit]:
    """Pages mark where an advertisement stands, and the mark is scraped without it.

    The word is right in a sentence; as a line of its own between paragraphs it is a label.
    """
    yield from remove_rows(view, _ADVERT)
