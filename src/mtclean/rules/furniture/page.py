"""Furniture that a whole line gives away; the lines stand in :mod:`mtclean.lexicon.furniture`."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.furniture import rows
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.furniture.lines import remove_rows, triggers
from mtclean.text.edit import Edit

_SHARE = rows("share")
_MORE = rows("more")
_ACCOUNT = rows("account")
_NOTICE = rows("notice")
_COMMENT = rows("comment")
_RELATED = rows("related")
_SOURCE = rows("source")
_PICTURE = rows("picture")
_ADVERT = rows("advert")
_TAGS = rows("tags")
_MACHINE = rows("machine")


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


@rule(
    code="FUR003",
    name="account-line",
    summary="Remove a line that asks the reader to log in, register or subscribe.",
    triggers=triggers(_ACCOUNT),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            "The bridge was shut on Monday.\n\nAlready have an account? Login here",
            "The bridge was shut on Monday.\n",
        ),
        (
            (
                "The bridge was shut on Monday.\nSign up for our daily newsletter\nIt is to open in"
                " June."
            ),
            "The bridge was shut on Monday.\nIt is to open in June.",
        ),
        (
            "The bridge was shut on Monday.\nSubscribe now for unlimited access",
            "The bridge was shut on Monday.\n",
        ),
        (
            (
                "The bridge was shut on Monday.\nNever miss important updates! Never miss important"
                " updates!"
            ),
            "The bridge was shut on Monday.\n",
        ),
    ],
    good=[
        (
            "Patients who sign up before June can log in with a card.\nThose who already have an"
            " account will be asked to register again."
        ),
        (
            "The weekly asked its readers to subscribe to it or lose it.\nTwo thousand signed"
            " up for the newsletter; 31 subscribed."
        ),
        "Latest jobs figures disappoint\n\nThe number of jobs fell by 4,000 in May.",
        "Never miss a train again, the railway promised its customers.\nIt kept its word.",
    ],
)
def account_line(view: View) -> Iterator[Edit]:
    """Forms to log in, register or subscribe stand around an article and are scraped with it.

    The words are right in the news about such offers, which is written in whole sentences.
    """
    yield from remove_rows(view, _ACCOUNT)


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
