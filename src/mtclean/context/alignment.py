"""Alignment of the sentences of a translation with those of its source.

A monotone dynamic programme over the lengths of the sentences, after W. A. Gale and K. W. Church,
"A Program for Aligning Sentences in Bilingual Corpora", 1993, helped by what both sides share:
numbers, names in Latin letters, quotation and question marks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from mtclean.text.document import Span
from mtclean.text.pattern import Pattern

__all__ = ["Bead", "Unit", "beads", "is_moved", "is_plausible", "is_straight", "units"]

_ANCHOR = Pattern(r"\d(?:[.,: \u00a0]?\d){0,20}|[A-ZÀ-Þ][A-Za-zÀ-ÿ]{2,30}")
_NO_DIGIT = str.maketrans("", "", ".,: \u00a0")
_QUOTED = Pattern(r"[\"“”«»„「『]")
_ASKS = Pattern(r"[?？؟]")
_BAND = 12
_STEPS = ((1, 1, 0.0), (1, 2, 2.5), (2, 1, 2.5), (0, 1, 3.0), (1, 0, 3.0), (1, 3, 5.0), (3, 1, 5.0))
"""How many units of the translation and of the source belong together, and what that costs."""
_VARIANCE = 7.0
"""That of the length of a translation, a character of the expected length."""
_CLOSE = 16.0
"""How far the square of a difference in length may exceed the lengths of lines that are close."""
_DEAREST = 12.0
_GAP = 4.0
"""How much dearer any other alignment must be for one to be sure."""
_MOST_STRAYED = 0.15
"""The share of lines that may look like the translation of another line."""
_NEVER = float("inf")


class Unit(NamedTuple):
    """A line or a sentence, and what of it can be compared with the other side."""

    size: int
    anchors: frozenset[str]
    quoted: bool
    asks: bool


class Bead(NamedTuple):
    """Units ``start`` to ``end`` of the translation and ``low`` to ``high`` of the source.

    ``gap`` is how much dearer the best alignment is that has other bounds there.
    """

    start: int
    end: int
    low: int
    high: int
    gap: float

    @property
    def is_sure(self) -> bool:
        """Whether one unit stands for one, and no other alignment is nearly as good."""
        return self.end - self.start == self.high - self.low == 1 and self.gap >= _GAP


def units(text: str, spans: Sequence[Span]) -> list[Unit]:
    """Return what can be compared of the parts of a text."""
    found = []
    for start, end in spans:
        anchors = set()
        for match in _ANCHOR.finditer(text, start, end):
            word = match[0].translate(_NO_DIGIT)
            if not word[0].isdigit():
                anchors.add(word[:4].lower())
            elif len(word) > 1:
                anchors.add(word)
        quoted = _QUOTED.search(text, start, end) is not None
        asks = _ASKS.search(text, start, end) is not None
        found.append(Unit(end - start, frozenset(anchors), quoted, asks))
    return found


def is_plausible(size: float, expected: float) -> bool:
    """Tell whether a translation may have that size where another was expected."""
    return abs(size - expected) < 40 or 0.45 < size / max(1.0, expected) < 2.2


def is_moved(ours: Sequence[Unit], theirs: Sequence[Unit], number: int) -> bool:
    """Tell whether a unit shares names and numbers with a neighbour of its counterpart alone."""
    anchors = ours[number].anchors
    if not anchors or anchors & theirs[number].anchors:
        return False
    beside = theirs[max(0, number - 1) : number + 2]
    return any(anchors & other.anchors for other in beside)


def beads(ours: Sequence[Unit], theirs: Sequence[Unit], ratio: float) -> list[Bead]:
    """Return the cheapest alignment near the diagonal; ``ratio`` is that of the sizes.

    Every unit is in one bead, in order; a bead with an empty side is a unit without counterpart.
    The list is empty if there is no alignment near the diagonal.
    """
    count, other = len(ours), len(theirs)
    edges = list(_edges(ours, theirs, ratio))
    behind: list[dict[int, float]] = [{} for _ in range(count + 1)]
    ahead: list[dict[int, float]] = [{} for _ in range(count + 1)]
    came: dict[tuple[int, int], tuple[int, int]] = {}
    behind[0][0] = ahead[count][other] = 0.0
    for i, j, a, b, cost in edges:
        if b in behind[a] and behind[a][b] + cost < behind[i].get(j, _NEVER):
            behind[i][j] = behind[a][b] + cost
            came[i, j] = a, b
    for i, j, a, b, cost in reversed(edges):
        if j in ahead[i] and ahead[i][j] + cost < ahead[a].get(b, _NEVER):
            ahead[a][b] = ahead[i][j] + cost
    if other not in behind[count]:
        return []
    bounds = [(count, other)]
    while bounds[-1] != (0, 0):
        bounds.append(came[bounds[-1]])
    bounds.reverse()
    gaps = [_gap(behind[i], ahead[i], j) for i, j in bounds]
    return [
        Bead(below[0], above[0], below[1], above[1], min(gaps[number : number + 2]))
        for number, (below, above) in enumerate(pairwise(bounds))
    ]


def is_straight(ours: Sequence[Unit], theirs: Sequence[Unit], ratio: float) -> bool:
    """Tell whether units that are as many belong together one by one."""
    if len(ours) != len(theirs):
        return False
    pairs = list(zip(ours, theirs, strict=True))
    if all(_is_close(one.size, other.size * ratio) for one, other in pairs) and not any(
        is_moved(ours, theirs, number) for number in range(len(pairs))
    ):
        return True
    best = beads(ours, theirs, ratio)
    strayed = sum(bead.start != bead.low or bead.end - bead.start != 1 for bead in best)
    return strayed <= _MOST_STRAYED * len(ours)


def _edges(
    ours: Sequence[Unit], theirs: Sequence[Unit], ratio: float
) -> Iterator[tuple[int, int, int, int, float]]:
    """Yield the beads there may be near the diagonal in order: where they end, begin, the cost."""
    count, other = len(ours), len(theirs)
    slope = other / max(1, count)
    sizes = list(accumulate((unit.size for unit in ours), initial=0))
    expected = list(accumulate((unit.size * ratio for unit in theirs), initial=0.0))
    for i in range(count + 1):
        middle = int(i * slope)
        for j in range(max(0, middle - _BAND), min(other, middle + _BAND) + 1):
            for many, few, cost in _STEPS:
                a, b = i - many, j - few
                if a < 0 or b < 0:
                    continue
                if many and few:
                    cost += _of_lengths(sizes[i] - sizes[a], expected[j] - expected[b])
                    cost += _of_looks(ours[a:i], theirs[b:j])
                yield i, j, a, b, cost


def _gap(behind: dict[int, float], ahead: dict[int, float], bound: int) -> float:
    """Return how much dearer it is to go through any other bound."""
    through = {j: cost + ahead[j] for j, cost in behind.items() if j in ahead}
    best = through.pop(bound)
    return min(through.values(), default=_NEVER) - best


def _is_close(size: float, expected: float) -> bool:
    return (size - expected) ** 2 < _CLOSE * (size + expected)


def _of_lengths(size: float, expected: float) -> float:
    mean = (size + expected) / 2
    return min(_DEAREST, (size - expected) ** 2 / (2 * _VARIANCE * (mean + 1)))


def _of_looks(ours: Sequence[Unit], theirs: Sequence[Unit]) -> float:
    cost = 0.0
    mine = ours[0].anchors if len(ours) == 1 else frozenset().union(*(u.anchors for u in ours))
    its = theirs[0].anchors if len(theirs) == 1 else frozenset().union(*(u.anchors for u in theirs))
    if mine and its:
        cost -= 1.5 * min(3, len(mine & its))
    if any(u.quoted for u in ours) != any(u.quoted for u in theirs):
        cost += 0.7
    if any(u.asks for u in ours) != any(u.asks for u in theirs):
        cost += 1.5
    return cost
