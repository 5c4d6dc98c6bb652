"""Sentences that begin with a small letter."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.casing import LONG_ABBREVIATIONS, SENTENCE_OPENERS
from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_START = Pattern(
    r"(?<![\w.@/-])(?P<last>[a-z]{4,20})\. "
    rf"(?P<word>{'|'.join(SENTENCE_OPENERS)})(?= [a-z]|, [a-z])"
)


@rule(
    code="CAS020",
    name="lower-case-sentence-start",
    summary="Begin a sentence with a capital.",
    triggers=tuple(Exact(f". {word} ") for word in SENTENCE_OPENERS)
    + tuple(Exact(f". {word}, ") for word in SENTENCE_OPENERS),
    alters=Alters.CASE,
    bad=[
        (
            "The bridge is closed. the mayor wants to wait until spring.",
            "The bridge is closed. The mayor wants to wait until spring.",
        ),
        (
            "Rain fell for a week. however, the reservoirs are empty.",
            "Rain fell for a week. However, the reservoirs are empty.",
        ),
    ],
    good=[
        "Sales rose. iPhone owners and eBay sellers were pleased.",
        "The dept. of works, i.e. the office, and Yahoo! the portal agreed.",
        "He waited… and waited... then he left.",
        "“Where do we go?” he asked. “Home!” she said.",
        "Poems by e.e. cummings. bell hooks wrote too. van Gogh painted.",
        "we came late. the rest is silence. all of it is lower case.",
    ],
)
def lower_case_start(view: View) -> Iterator[Edit]:
    """A sentence that was cut from a longer one keeps the small letter it had there.

    Only small words that everybody knows get their capital; names that begin small, words after
    abbreviations and texts that are written without any capitals are left alone.
    """
    text = view.text
    if not _CAPITAL.match(text):
        return
    for match in _START.finditer(text):
        if match["last"] in LONG_ABBREVIATIONS:
            continue
        start = match.start("word")
        yield view.with_initial(start, text[start].upper())


_CAPITAL = Pattern(r"[^a-z]{0,8}[A-Z]")
