"""Sentences and paragraphs that stand twice."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from mtclean.probes import REPEATED_SENTENCES
from mtclean.rule import Alters, Scope, View, rule
from mtclean.text.document import Span
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_FEWEST_WORDS = 5
_FEWEST_APART = 9
_ENTRY = Pattern(r"(?:\A|\n)\W{0,3}(?:[A-Z][a-z]{2,9} )?\w{1,5}[.)] \Z")
"""The number of an article or of an entry in front of a sentence."""


class _Sentence(NamedTuple):
    start: int
    end: int
    number: int
    line: int


@rule(
    code="REP005",
    name="repeated-sentence",
    summary="Remove a sentence that stands twice.",
    probes=[REPEATED_SENTENCES],
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS | Alters.CASE,
    scope=Scope.DOCUMENT,
    bad=[
        (
            "The bridge will be closed until May. The bridge will be closed until May. Buses run.",
            "The bridge will be closed until May. Buses run.",
        ),
        (
            (
                "The ferry sank in the night. All passengers were saved by fishermen from the "
                "village. All passengers were saved by fishermen from the village."
            ),
            (
                "The ferry sank in the night. All passengers were saved by fishermen from the "
                "village."
            ),
        ),
        (
            (
                "The dam, which was built in 1961, supplies three provinces.\n\n"
                "Engineers arrived on Monday. The dam, which was built in 1961, supplies three "
                "provinces."
            ),
            (
                "The dam, which was built in 1961, supplies three provinces.\n\n"
                "Engineers arrived on Monday."
            ),
        ),
    ],
    good=[
        "“We shall not go back to the old mill. We shall not go back to the old mill.”",
        "Who paid for the bridge and the road? Who paid for the bridge and the road?",
        "“I did not see the red car,” he said.\n\n“I did not see the red car,” she said.",
        "The firm did not respond. He left.\n\nThe firm did not respond. She stayed.",
        (
            "Article 4. The tenant shall pay the rent on the first day of the month in cash.\n"
            "Article 5. No dogs.\n"
            "Article 4. The tenant shall pay the rent on the first day of the month in cash."
        ),
        (
            "The committee finds that the firm misled the court. No penalty follows.\n\n"
            "The committee finds that the firm misled the court. A penalty follows.\n\n"
            "The committee finds that the firm misled the court. The matter is closed."
        ),
    ],
)
def repeated_sentence(view: View) -> Iterator[Edit]:
    """A decoder writes a sentence again, or an editor pastes it twice.

    Right after itself a sentence of five words goes; farther away it has to be longer. Questions,
    quotations, refrains and formulas, which stand three times or more apart, stay.
    """
    text = view.text
    seen: dict[str, list[_Sentence]] = {}
    for sentence in _sentences(view):
        seen.setdefault(text[sentence.start : sentence.end], []).append(sentence)
    for wording, places in seen.items():
        if len(places) < 2 or not _is_plain(wording, _FEWEST_WORDS):
            continue
        if any(_is_quoted(view, place) for place in places):
            continue
        apart = sum(there.number > here.number + 1 for here, there in pairwise(places))
        for here, there in pairwise(places):
            far = there.number > here.number + 1
            if far and (apart > 1 or not _is_plain(wording, _FEWEST_APART)):
                continue
            if not (
                _stands_alone(text, there)
                or _ENTRY.search(text, max(0, there.start - 24), there.start)
            ):
                yield _without(view, there)


def _sentences(view: View) -> Iterator[_Sentence]:
    number = 0
    for line, (low, high) in enumerate(view.document.paragraphs):
        for start, end in view.document.sentences(low, high):
            yield _Sentence(start, end, number, line)
            number += 1


def _is_plain(wording: str, fewest: int) -> bool:
    """Tell whether a sentence is prose, and has some words."""
    words = wording.split()
    return (
        len(words) >= fewest
        and wording[-1] == "."
        and wording[0].isupper()
        and not any(mark in wording for mark in '"“”«»„|•')
        and sum(word[0].islower() for word in words) * 3 >= len(words)
    )


def _is_quoted(view: View, place: _Sentence) -> bool:
    quotations = view.context.quotations
    at = bisect_right(quotations, place.start, key=_end)
    return at < len(quotations) and quotations[at][0] < place.end


def _end(span: Span) -> int:
    return span[1]


def _stands_alone(text: str, place: _Sentence) -> bool:
    """Tell whether a sentence fills its line."""
    before = text.rfind("\n", 0, place.start) + 1
    after = text.find("\n", place.end)
    after = len(text) if after < 0 else after
    return not text[before : place.start].strip() and not text[place.end : after].strip()


def _without(view: View, place: _Sentence) -> Edit:
    """Return the edit that removes a sentence with the space before it, or else after it."""
    text = view.text
    start, end = place.start, place.end
    if start and text[start - 1] == " ":
        start -= 1
    elif text[end : end + 1] == " ":
        end += 1
    return view.replace(start, end, "")


@rule(
    code="REP006",
    name="repeated-paragraph",
    summary="Remove a paragraph that stands twice in a row.",
    probes=[REPEATED_SENTENCES],
    alters=Alters.LINES,
    scope=Scope.DOCUMENT,
    bad=[
        (
            (
                "Snow closed the pass on Friday.\n\nThe mayor asked drivers to wait until noon.\n\n"
                "The mayor asked drivers to wait until noon.\n\nThe pass is now open."
            ),
            (
                "Snow closed the pass on Friday.\n\nThe mayor asked drivers to wait until noon.\n\n"
                "The pass is now open."
            ),
        ),
        (
            "The court freed both of the prisoners.\nThe court freed both of the prisoners.",
            "The court freed both of the prisoners.\n",
        ),
    ],
    good=[
        (
            "And the river runs down to the sea.\nWe were young in the spring.\n"
            "And the river runs down to the sea.\nWe were old in the fall.\n"
            "And the river runs down to the sea."
        ),
        "“I saw no red car,” he said.\n\nHe left.\n\n“I saw no red car,” he said.",
        "- Ministry of Health of the Republic\n- Ministry of Health of the Republic",
        "What do you make of the new law?\n\nNothing.\n\nWhat do you make of the new law?\n\nMuch.",
        "The mayor was not available.\n\nThe clerk was.\n\nThe mayor was not available.",
    ],
)
def repeated_paragraph(view: View) -> Iterator[Edit]:
    """A system translates a short paragraph twice, or an editor pastes it twice.

    Verses, lists and questions are repeated on purpose. Longer lines that stand twice anywhere
    in a text are the headline, the lead or a caption, which FUR013 knows.
    """
    text = view.text
    hits = [at for at, _ in view.hits]
    for (start, end), (low, high) in pairwise(view.document.paragraphs):
        if bisect_left(hits, low) == bisect_left(hits, high):
            continue
        wording = text[low:high].strip()
        if wording == text[start:end].strip() and _is_prose(wording):
            yield view.remove_lines(low, high)


def _is_prose(wording: str) -> bool:
    if wording[-1] in '”"' and wording[0] in '“"':
        return False
    quoted = any(mark in wording for mark in '"“”«»„')
    fewest = _FEWEST_APART + 6 if quoted else _FEWEST_WORDS
    words = wording.split()
    return (
        len(words) >= fewest
        and wording[-1] == "."
        and (wording[0].isupper() or wording[0] in '“"')
        and sum(word[0].islower() for word in words) * 2 >= len(words)
    )
