"""Marks of Markdown that a converter or an engine broke."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Example, View, rule
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_ESCAPED = Pattern(r"(?<![\\:¯])\\(?=[*_\[#~>|!]|\](?!\]))")


@rule(
    code="MRK013",
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
    if about_markup(view.text):
        return
    for match in _ESCAPED.finditer(view.text):
        yield view.replace(match.start(), match.end(), "")


_BOLD = Pattern(
    r"(?P<left>(?:(?<=\n)|\A)(?:[-+] )?\*\* ?)(?=[^\W\d_*][^*\n]{0,200}? ?\*\*(?=[\s.,:;!?]|\Z))"
    r"[^*\n]{1,200}?(?P<right> ?\*\*)(?=[\s.,:;!?]|\Z)"
)
_HALF = Pattern(r"(?<=[a-z,] )\*\*(?=[^\W\d_])|(?<=[a-z][.!?] )\*\*(?=[A-Z])")


@rule(
    code="MRK014",
    name="broken-bold",
    summary="Close up the asterisks of bold type, or remove a lone pair of them.",
    triggers=("*** ", " ***"),  # the outer asterisks lift the edge of the word
    alters=Alters.PUNCTUATION | Alters.WHITESPACE,
    bad=[
        ("** The port ** closed.", "**The port** closed."),
        ("** Background **: the port closed.", "**Background**: the port closed."),
        Example("The **port closed in May.", "The port closed in May.", Safety.LIKELY),
    ],
    good=[
        "The **port** closed, and **trains** stood still.",
        "What the ** were they thinking? The ** who did it left.",
        "** Prices as of May.",
        "He said f**k; the price** is net, and 2 ** 3 ** 4 is a power.",
    ],
)
def broken_bold(view: View) -> Iterator[Edit]:
    """Engines put spaces inside the asterisks of Markdown, or lose one pair of them.

    Two asterisks may also be a masked word or the sign of a note, so spaced ones count at the
    start of a paragraph only, and one half before a word is merely likely.
    """
    text = view.text
    for match in _BOLD.finditer(text):
        if match["left"][-1] == " " or match["right"][0] == " ":
            yield view.replace(*match.span("left"), match["left"].rstrip())
            yield view.replace(*match.span("right"), "**")
    if text.count("**") == 1:
        for match in _HALF.finditer(text):
            yield view.replace(match.start(), match.end(), "", safety=Safety.LIKELY)
