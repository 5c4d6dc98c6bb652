"""Backslashes that a program put before marks or wrote for characters."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Example, View, rule
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_ESCAPE = Pattern(
    r"\\{1,4}u(?P<code>[0-9a-fA-F]{4})|\\{1,4}(?P<quote>[\"'“”’])"
    r"|(?<=[a-z])\\{1,2}(?P<slash>/)(?=[a-z])"
    r"|(?P<line>(?<=[.!?,;\"”a-z])(?: ?(?:\\r)?\\n){1,4} ?(?=[A-Z\"“\d]))"
    r"|(?<=[a-z.,;])(?P<space>\\xa0)(?=[A-Za-z])"
)
_MARKDOWN = Pattern(r"(?<!\\)\\(?=[*_\[\]#~>|!])")


@rule(
    code="MRK013",
    name="escape-sequence",
    summary="Write the character that an escape sequence stands for.",
    triggers=("\\",),
    alters=Alters.PUNCTUATION | Alters.WORDS | Alters.WHITESPACE | Alters.DIGITS,
    bad=[
        (r"The \"plan\" wasn\'t new.", 'The "plan" wasn\'t new.'),
        (r"The caf\u00e9\u2019s owner paid 3 and\/or 4.", "The café’s owner paid 3 and/or 4."),
        (r"The port closed.\r\n\r\nIt opened in May.", "The port closed. It opened in May."),
    ],
    good=[
        r"The folder C:\new\files\"x is on the disk C:\next.",
        r"The line `caf\u00e9` is code.",
        r"In the syntax of JSON, \" is a quotation mark.",
        r"The face ¯\_(ツ)_/¯ was on a shirt; the path \\server\users too.",
    ],
)
def escape_sequence(view: View) -> Iterator[Edit]:
    """Data of a program was taken for text, so that its escapes were translated as they stood.

    In code and in a text on programming they are right, and in the path of a file a backslash
    stands before a letter.
    """
    text = view.text
    if about_markup(text):
        return
    for match in _ESCAPE.finditer(text):
        start, end = match.span()
        if match["line"] or match["space"]:
            yield view.replace(start, end, " ")
            continue
        after = match["quote"] or match["slash"] or chr(int(match["code"], 16))
        if after.isprintable() and not _in_path(text, start):
            yield view.replace(start, end, after)


def _in_path(text: str, at: int) -> bool:
    word = text[max(0, at - 60) : at].split(" ")[-1]
    return ":\\" in word or word.startswith("\\\\")


@rule(
    code="MRK014",
    name="markdown-escape",
    summary="Remove a backslash before a mark of Markdown.",
    triggers=("\\",),
    safety=Safety.LIKELY,
    alters=Alters.PUNCTUATION,
    bad=[
        Example(r"The port \[again\] closed.", "The port [again] closed.", Safety.LIKELY),
        Example(r"The port \#4 closed.", "The port #4 closed.", Safety.LIKELY),
    ],
    good=[
        r"The face ¯\\_(ツ)_/¯ was on a shirt.",
        r"Write `\*` for an asterisk.",
        r"In Markdown, \* is an asterisk.",
        r"The folder C:\_new is on the disk.",
    ],
)
def markdown_escape(view: View) -> Iterator[Edit]:
    """A converter puts backslashes before marks that Markdown would read as its own.

    In a Markdown file they are right, so they go on request only.
    """
    text = view.text
    if about_markup(text):
        return
    for match in _MARKDOWN.finditer(text):
        if text[match.start() - 1 : match.start()] not in (":", "¯"):
            yield view.replace(match.start(), match.end(), "")
