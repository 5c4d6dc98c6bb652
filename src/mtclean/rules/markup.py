"""Markup: what is left of tags, attributes and entities in running text."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_NAMES = "target|rel|href|class|style|title|id|alt|width|height|align|src|data-[a-z-]{1,20}"
_TAIL = Pattern(
    rf"""(?:(?:https?://)?[\w.-]{{1,80}}/[\w/.%-]{{0,200}})?["”]?\s?"""
    rf"""(?:\b(?:{_NAMES})\s?=\s?["”][^"”<>\n]{{0,200}}["”]\s?){{1,6}}/?>""",
    ignore_case=True,
)


@rule(
    code="MRK001",
    name="stray-html-attribute",
    summary="Remove the attributes that a broken tag left behind.",
    triggers=("target=", "rel=", "href=", "class=", "style=", "src="),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS,
    bad=[
        ('Later, Lam" target="_BLANK">expressed optimism.', "Later, Lam expressed optimism."),
        ('The mayor rel="nofollow">told reporters so.', "The mayor told reporters so."),
    ],
    good=[
        "The target attribute of a link may be set to a new window.",
        'Write `<a target="_blank">` to open a tab.',
        "They said the target = 5 percent.",
    ],
)
def stray_html_attribute(view: View) -> Iterator[Edit]:
    """A link tag that was cut before translation leaves its last attributes in the text.

    They are right where HTML is shown on purpose, which is in code.
    """
    for match in _TAIL.finditer(view.text):
        yield view.replace(match.start(), match.end(), " ")
