"""Lines that hold nothing but markup, and the notices of a server."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.cuts import cut
from mtclean.rules.markup.page import COMMENT, STYLE
from mtclean.rules.markup.removal import EVERYTHING
from mtclean.rules.markup.tags import TAG
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern


def _nothing_but_markup(line: str) -> bool:
    for pattern in (COMMENT, STYLE, TAG):
        line = pattern.compiled.sub("", line)
    return not line.strip()


def _blocks(text: str, lines: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield lines that follow each other, but for blank ones, as one span."""
    start = end = -1
    for low, high in lines:
        if end >= 0 and text[end:low].strip():
            yield start, end
            start = low
        elif end < 0:
            start = low
        end = high
    if end >= 0:
        yield start, end


@rule(
    code="MRK012",
    name="markup-line",
    summary="Remove lines that hold nothing but markup.",
    triggers=("<", "{"),
    requires=(">", "}"),
    scope=Scope.DOCUMENT,
    alters=EVERYTHING | Alters.LINES,
    bad=[
        ("<div>\nThe port closed.\n</div>\n", "The port closed.\n"),
        ("<!-- wp:more -->\nThe port closed.\n<p>\nIt sold.", "The port closed.\nIt sold."),
        (
            "The port closed.\n\n<br>\n<p></p>\n\nIt opened in May.",
            "The port closed.\n\nIt opened in May.",
        ),
    ],
    good=[
        "A page of HTML begins with:\n\n`<html>`\n\nThat is all.",
        "```\n<div>\n```",
        "The port closed.\n\na < b > c",
        "The port closed.\n\n{1, 2}",
    ],
)
def markup_line(view: View) -> Iterator[Edit]:
    """Tags, comments and style rules of a page often stand on lines of their own.

    Such a line leaves nothing behind. In code, and in a text on web design, it is what the text
    is about.
    """
    text = view.text
    if about_markup(text) or "<pre" in text or "<code" in text:
        return
    found: list[tuple[int, int]] = []
    high = -1
    for offset, _ in view.hits:
        if offset < high:
            continue
        low, high = view.document.paragraph_at(offset)
        if _nothing_but_markup(text[low:high]):
            found.append((low, high))
    for start, end in _blocks(text, found):
        yield view.remove_lines(start, end)


_NOTICE = Pattern(
    r"(?:PHP )?(?:Warning|Notice|Fatal error|Parse error|Deprecated|Strict Standards)\s?: "
    r"[^\n\ufffc]{1,300}? in /?[\w./-]{1,200}\.php(?:\(\d+\))?(?: on line \d+|:\d+)"
)
_QUOTES = "\"“'‘«`"


@rule(
    code="MRK022",
    name="server-notice",
    summary="Remove the notices of a server's program.",
    triggers=(".php on line", "*.php:*"),
    scope=Scope.DOCUMENT,
    alters=EVERYTHING | Alters.LINES,
    bad=[
        (
            "Warning: Undefined variable $a in /home/www/single.php on line 12\nThe port closed.",
            "The port closed.",
        ),
        (
            "The port closed. Notice: Undefined index: x in /var/a.php on line 34 It opened.",
            "The port closed. It opened.",
        ),
        ("PHP Fatal error: Call to a() in /srv/a.php:3\n\nThe port closed.", "The port closed."),
    ],
    good=[
        "Readers saw “Notice: Undefined index: x in /www/a.php on line 3” for a day.",
        "Warning: the port is closed, the city said on line 12 of its notice.",
        "A programmer found it. Notice: Undefined index: x in /www/a.php on line 3",
    ],
)
def server_notice(view: View) -> Iterator[Edit]:
    """A server prints the warnings of its programs into the page, and a scraper keeps them.

    In quotation marks, in code and in a text on programming they are the subject.
    """
    text = view.text
    low = high = -1
    about = False
    for match in _NOTICE.finditer(text):
        start, end = match.span()
        if start >= high:
            low, high = view.document.paragraph_at(start)
            about = about_markup(text[low:high])
        if about or (start and text[start - 1] in _QUOTES):
            continue
        if text[low:start].strip() or text[end:high].strip():
            yield view.replace(*cut(text, start, end))
        else:
            yield view.remove_lines(start, end)
