"""Segments: which part of the source a sentence of the translation renders.

Lines that are as many on both sides belong together one by one, and so do the sentences of two
such lines. Otherwise the sentences of both sides are aligned.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import IntEnum
from functools import cached_property, lru_cache
from typing import NamedTuple

from mtclean.context.alignment import beads, is_moved, is_plausible, is_straight, units
from mtclean.text.document import Document, Span
from mtclean.text.pattern import Pattern

__all__ = ["Fit", "Segment", "Segments", "source_lines", "source_sentences"]

_MONTH = "(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)"
_STOP = Pattern(
    r"[。！？｡]{1,9}[」』”’》）)]{0,3}"
    r"|(?<![.!?…।؟۔])[.!?…।؟۔]{1,9}[\"”’»›“)]{0,3}(?=\s)"
    rf"(?!\s{{1,3}}[a-zà-ÿа-я\d])(?!(?<=\d\.)\s{{1,3}}{_MONTH})"
)
_INITIAL = Pattern(r"(?:^|[\s(.-])[^\W\d]{1,2}$")
_MOST_UNITS = 1_000
"""More are not aligned, as that takes too long."""
_MARGIN = 2
"""How many sentences a guess may be wrong by."""


class Fit(IntEnum):
    """How well a segment of the source is known, the best first."""

    SENTENCE = 0
    PARAGRAPH = 1
    GUESS = 2


class Segment(NamedTuple):
    """What the source has for a sentence; ``margin`` is where it stands for certain.

    The two differ where the segment is a guess.
    """

    span: Span
    margin: Span
    fit: Fit


class Segments:
    """The alignment of a document with its source; ``at`` tells the segment of a place."""

    def __init__(self, document: Document, source: str) -> None:
        self._document = document
        self._source = source
        self._lines = source_lines(source)

    def at(self, offset: int) -> Segment | None:
        """Return the segment of the source for the sentence that holds ``offset``."""
        paragraphs = self._document.paragraphs
        number = bisect_right(paragraphs, offset, key=_start) - 1
        if number < 0 or not self._lines:
            return None
        if self._lines_agree:
            return self._within(number, offset)
        sentences = self._document.sentences(*paragraphs[number])
        return self._aligned.get(sentences[max(0, bisect_right(sentences, offset, key=_start) - 1)])

    @cached_property
    def _lines_agree(self) -> bool:
        """Whether the lines of both sides are as many and look like each other's translation."""
        paragraphs = self._document.paragraphs
        if len(paragraphs) != len(self._lines) or len(paragraphs) > _MOST_UNITS:
            return False
        ours, theirs = units(self._document.text, paragraphs), units(self._source, self._lines)
        return is_straight(ours, theirs, self._ratio)

    @cached_property
    def _ratio(self) -> float:
        """How long the translation is for a character of the source."""
        return _ratio(self._document.paragraphs, self._lines)

    def _within(self, number: int, offset: int) -> Segment:
        """Return the sentence of the source in the line of that number, or the whole line."""
        ours, theirs = self._document.paragraphs[number], self._lines[number]
        expected = (theirs[1] - theirs[0]) * self._ratio
        if not is_plausible(ours[1] - ours[0], expected):
            around = self._lines[max(0, number - 1) : number + 2]
            return Segment(theirs, (around[0][0], around[-1][1]), Fit.GUESS)
        mine = self._document.sentences(*ours)
        its = source_sentences(self._source, *theirs)
        if len(mine) == len(its):
            left, right = units(self._document.text, mine), units(self._source, its)
            ratio = (ours[1] - ours[0]) / max(1, theirs[1] - theirs[0])
            pairs = zip(left, right, strict=True)
            if all(is_plausible(a.size, b.size * ratio) for a, b in pairs) and not any(
                is_moved(left, right, at) for at in range(len(left))
            ):
                span = its[max(0, bisect_right(mine, offset, key=_start) - 1)]
                return Segment(span, span, Fit.SENTENCE)
        return Segment(theirs, theirs, Fit.PARAGRAPH)

    @cached_property
    def _aligned(self) -> dict[Span, Segment]:
        """The segments of the sentences of a document whose lines say nothing."""
        document, source = self._document, self._source
        mine = [span for line in document.paragraphs for span in document.sentences(*line)]
        its = [span for line in self._lines for span in source_sentences(source, *line)]
        least, most = sorted((len(mine), len(its)))
        if most > _MOST_UNITS or most > 3 * least:
            return self._by_share(mine)
        chain = beads(units(document.text, mine), units(source, its), _ratio(mine, its))
        if not chain:
            return self._by_share(mine)
        aligned = {}
        for bead in chain:
            start, end, low, high, _ = bead
            below, above = its[max(0, low - _MARGIN)][0], its[min(len(its), high + _MARGIN) - 1][1]
            span = (its[low][0], its[high - 1][1]) if low < high else (below, above)
            if bead.is_sure:
                segment = Segment(span, span, Fit.SENTENCE)
            else:
                segment = Segment(span, (below, above), Fit.GUESS)
            aligned.update(dict.fromkeys(mine[start:end], segment))
        return aligned

    def _by_share(self, mine: Sequence[Span]) -> dict[Span, Segment]:
        """Guess where sentences stand in the source by their share of the text."""
        length = len(self._source)
        scale = length / max(1, len(self._document.text))
        aligned = {}
        for start, end in mine:
            low, high = int(start * scale), min(length, int(end * scale) + 1)
            room = max(high - low, int(200 * scale), length // 50)
            margin = max(0, low - room), min(length, high + room)
            aligned[start, end] = Segment((low, high), margin, Fit.GUESS)
        return aligned


@lru_cache(maxsize=4)
def source_lines(text: str) -> tuple[Span, ...]:
    """Return the spans of the lines of a source that are not blank."""
    found = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            lead = len(line) - len(line.lstrip())
            found.append((start + lead, start + len(line.rstrip())))
        start += len(line) + 1
    return tuple(found)


def source_sentences(text: str, start: int, end: int) -> list[Span]:
    """Return the spans of the sentences of a line of a source, whatever its language."""
    return [(start + low, start + high) for low, high in _sentences_of(text[start:end])]


@lru_cache(maxsize=256)
def _sentences_of(line: str) -> tuple[Span, ...]:
    found = []
    start = 0
    for match in _STOP.finditer(line):
        head = line[max(start, match.start() - 4) : match.start()]
        if match[0] == "." and _INITIAL.search(head):
            continue
        found.append((start, match.end()))
        start = match.end()
        while start < len(line) and line[start].isspace():
            start += 1
    if start < len(line):
        found.append((start, len(line)))
    return tuple(found)


def _start(span: Span) -> int:
    return span[0]


def _ratio(ours: Sequence[Span], theirs: Sequence[Span]) -> float:
    return sum(high - low for low, high in ours) / max(1, sum(high - low for low, high in theirs))
