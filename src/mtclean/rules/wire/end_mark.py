"""The end of an agency story, and what a page lets follow it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtclean.lexicon.wire import (
    BARE_END,
    DATELINE,
    END_MARK,
    END_TRIGGERS,
    WEAK_END_MARK,
    WEAK_END_TRIGGERS,
)
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.furniture.lines import hit_lines, removals, remove
from mtclean.text.document import Span
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_MARK_LENGTH = 32
_STOPS = ".!?:;,)]\"”’'"
_PROSE_WORDS = 6
_TAIL = "what follows the end of the story"
_GOES_ON = "Remove an agency's end mark; what stands below it may be another story."
_PARTS = Alters.LINES | Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS


@rule(
    code="WIR001",
    name="wire-end-mark",
    summary="Remove an agency's end mark and the furniture that follows it.",
    triggers=END_TRIGGERS,
    scope=Scope.DOCUMENT,
    alters=_PARTS | Alters.CASE,
    bad=[
        (
            "All schools will reopen next week. EndItem",
            "All schools will reopen next week.",
        ),
        (
            "All schools will reopen next week.\n\n(END)",
            "All schools will reopen next week.\n",
        ),
        (
            (
                "All schools will reopen next week. Enditem\n\nBeijing  Tianjin  Hangzhou\n\n"
                "Image of How to find a teaching job\nRate and Comment\n\nJinan, May 2 (Xinhua) - A"
                " city will open two new lines of a metro by the end\n\nRead more →\n\ncontact us"
            ),
            "All schools will reopen next week.\n",
        ),
        (
            "All schools will reopen next week. -END-\n\nTop stories of the day",
            "All schools will reopen next week.\n",
        ),
        (
            "All schools will reopen next week.\n\nENDS\n\nNotes for the press",
            "All schools will reopen next week.\n",
        ),
        (
            "All schools will reopen next week.\n\n【完】",
            "All schools will reopen next week.\n",
        ),
        (
            "All schools will reopen next week. (Finish)\n\nThe fair in Jinan will open on Sunday.",
            "All schools will reopen next week.\n\nThe fair in Jinan will open on Sunday.",
        ),
    ],
    good=[
        "The Start\nThe Road\nThe End\n\nThese are the titles of the three parts, she said.",
        "West End\n\nThe theatres will stay dark for a week, the owners said on Monday.",
        '"So it ends", he wrote below the last page. The End',
        '"The End" closes the album, and The End of the Line closed the festival.',
        (
            'The last line of the poem is a word in brackets: "(End)." His sister had it carved'
            " on the stone."
        ),
        "The end item of the list was a kettle.",
        "The board listed (ENDS) of ropes for sale.",
    ],
)
def wire_end_mark(view: View) -> Iterator[Edit]:
    """Xinhua and others close a story with a mark; a page then adds its own lines below it.

    What follows goes with the mark if it holds no whole sentence: labels, headlines, teasers
    that are cut off. A story that goes on, or a second one below the first, stays. The words
    of a mark are right inside a sentence; it is a mark only at the end of a line.
    """
    lines = view.document.paragraphs
    prose = (n for n in reversed(range(len(lines))) if _is_prose(view.text[slice(*lines[n])]))
    last_prose = -1
    alone: dict[int, str] = {}
    for number in hit_lines(view):
        start, end = lines[number]
        low = _before_marks(view.text, start, end, END_MARK)
        bare = low == end
        if bare:
            low = _before_marks(view.text, start, end, BARE_END)
            if low == end:
                continue
        last_prose = next(prose, 0) if last_prose < 0 else last_prose
        over = number >= last_prose and (number or low > start)
        if bare and not (over and _closes(view.text, lines, number, low)):
            continue
        if low == start:
            last = len(lines) if over else number + 1
            alone |= dict.fromkeys(range(number, last), _TAIL)
        else:
            yield view.replace(low, end, "", "" if over else _GOES_ON)
            if over:
                yield from removals(view, dict.fromkeys(range(number + 1, len(lines)), _TAIL))
        if over:
            break
    yield from remove(view, alone)


@rule(
    code="WIR002",
    name="weak-end-mark",
    summary="Remove an end mark that agencies type under a story.",
    triggers=WEAK_END_TRIGGERS,
    scope=Scope.DOCUMENT,
    alters=_PARTS | Alters.CASE,
    bad=[
        (
            "The library will keep all, it said. -0-",
            "The library will keep all, it said.",
        ),
        (
            "The library will keep all, it said.\n\n###",
            "The library will keep all, it said.\n",
        ),
        (
            "The library will keep all, it said.\n\n# # #\n\nIt has 4,000 books and a cat.",
            "The library will keep all, it said.\n\nIt has 4,000 books and a cat.",
        ),
    ],
    good=[
        "American reporters once typed -30- at the foot of a story.",
        "### A heading\n\nThe library will keep all, it said.",
        "The home side led 2-0- and then it rained.",
        "The book ends with the sign ###",
    ],
)
def weak_end_mark(view: View) -> Iterator[Edit]:
    """Desks type *-0-*, *-30-* or *###* where a story ends; press releases go on after it.

    Only the mark goes, and only from the end of a sentence or a line of its own; in an article
    on journalism it stands inside a sentence.
    """
    lines = view.document.paragraphs
    alone: dict[int, str] = {}
    for number in hit_lines(view):
        start, end = lines[number]
        low = _before_marks(view.text, start, end, WEAK_END_MARK)
        if start < low < end:
            yield view.replace(low, end, "")
        elif low == start and number:
            alone[number] = "end mark"
    yield from remove(view, alone)


def _before_marks(text: str, start: int, end: int, mark: Pattern) -> int:
    """Return where the marks at the end of the line ``text[start:end]`` begin, or ``end``.

    A mark stands alone or behind the end of a sentence.
    """
    low = at = end
    while found := mark.search(text, max(start, at - _MARK_LENGTH), at):
        at = found.start()
        while at > start and text[at - 1].isspace():
            at -= 1
        glued = text.startswith("EndItem", found.start())
        if at == start or text[at - 1] in _STOPS or glued:
            low = at
    return low


def _closes(text: str, lines: Sequence[Span], number: int, low: int) -> bool:
    """Tell whether a word at ``low`` stands behind a whole sentence, as the end of a story does."""
    start, _ = lines[number]
    if low > start:
        return _is_prose(text[start:low])
    return number > 0 and _is_prose(text[slice(*lines[number - 1])])


def _is_prose(line: str) -> bool:
    """Tell whether ``line`` is a whole sentence, which no teaser or label is."""
    line = line.strip()
    words = line.split(None, _PROSE_WORDS)
    if len(words) < _PROSE_WORDS:
        return bool(DATELINE.match(line))
    return line[-1] in _STOPS and not line.endswith("...")
