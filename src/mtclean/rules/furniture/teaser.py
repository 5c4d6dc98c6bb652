"""Teasers: the head of another story, cut off before a link to it."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.furniture import rows
from mtclean.lexicon.wire import DATELINE, END_MARK
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.furniture.lines import LONGEST, hit_lines, remove, stripped, triggers
from mtclean.text.edit import Edit

_MORE = rows("more")
_STOPS = ".!?:;,)]\"”’'"
_HEADLINE_WORDS = 4
_IMAGE_OF = ("Image of ", "Photo of ", "Picture of ")


@rule(
    code="FUR012",
    name="teaser-of-another-story",
    summary="Remove the teaser of another story with the link to it.",
    triggers=triggers(_MORE),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            (
                "Macao, October 22 (Xinhua) - The forum began on Friday.\n\nHaikou, November 3"
                " (Xinhua) - The airport handled more cargo than ever before, by the end\n\n"
                "Read more →"
            ),
            "Macao, October 22 (Xinhua) - The forum began on Friday.\n",
        ),
        (
            (
                "The forum began in Macao on Friday and will last for three days, officials"
                " said.\n\nRead more →\n\nAirport reports record cargo\n\nThe airport handled more"
                " cargo than ever, by the end\n\nRead more →"
            ),
            "The forum began in Macao on Friday and will last for three days, officials said.\n",
        ),
        (
            (
                "The forum began in Macao on Friday.\n\nImage of Airport reports record cargo\n"
                "Airport reports record cargo\n\nThe airport handled more cargo than ever, by the"
                " end\n\nRead more →"
            ),
            "The forum began in Macao on Friday.\n",
        ),
    ],
    good=[
        "The forum began in Macao on Friday.\n\nThe airport handled more cargo than ever.",
        "Macao, October 22 (Xinhua) - The forum began on Friday.\n\nRead more books, it said.",
        "The airport handled more cargo than ever, and we will read more of it by the end",
    ],
)
def teaser_of_another_story(view: View) -> Iterator[Edit]:
    """Below an article pages show others: a picture, a headline, and the first words with a link.

    A cut paragraph before a link may also be the article itself, so it goes only on further
    evidence: a second dateline, a caption that repeats the headline, an end mark above it, or a
    headline that follows upon the link of the story above.
    """
    lines = view.document.paragraphs
    text = view.text
    found: dict[int, str] = {}
    ended = -1
    for number in hit_lines(view):
        line = stripped(text, lines[number])
        if number < 2 or not any(row.pattern.fullmatch(line) for row in _MORE):
            continue
        if ended < 0:
            ended = _end_mark(view, number)
        start, end = lines[number - 1]
        teaser = text[start:end].strip()
        cut = teaser[-1] not in _STOPS or teaser.endswith("...")
        head = stripped(text, lines[number - 2])
        captions = 0
        if head and head[-1] not in _STOPS and number > 2:
            above = stripped(text, lines[number - 3])
            if above.startswith(_IMAGE_OF) and above.split(" of ", 1)[1] == head:
                captions = 2
        second = DATELINE.match(teaser) and any(
            DATELINE.match(text[a : a + LONGEST]) for a, _ in lines[: min(number - 1, 5)]
        )
        after_end = -1 < ended < number - 1
        if cut and not captions and _is_headline(head) and _closed_above(view, number - 2):
            captions = 1
        if (cut and (captions or second)) or (after_end and (cut or DATELINE.match(teaser))):
            for at in range(number - 1 - captions, number + 1):
                found[at] = "teaser of another story"
    yield from remove(view, found)


def _is_headline(line: str) -> bool:
    return len(line.split()) >= _HEADLINE_WORDS and line[0].isupper() and line[-1] not in _STOPS


def _closed_above(view: View, number: int) -> bool:
    """Tell whether a link to read on ends the story above the line ``number``."""
    start, end = view.document.paragraphs[number - 1]
    above = stripped(view.text, (start, end))
    return number > 1 and any(row.pattern.fullmatch(above) for row in _MORE)


def _end_mark(view: View, before: int) -> int:
    """Return the number of the first line that ends with an end mark, or one past ``before``."""
    for number, (_, end) in enumerate(view.document.paragraphs[:before]):
        if END_MARK.search(view.text, max(0, end - 24), end):
            return number
    return before
