"""Finds what an editor changed: sentences beside each other, and in them the words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel, Levenshtein

from mtclean.text.document import Span
from mtclean.text.sentences import sentence_spans

__all__ = ["Change", "Edited", "Side", "align"]

LEAST_ALIKE = 0.4
"""How alike two sentences must be to be one; below, they were written anew."""
LONGEST = 400
"""Words that a sentence may have; what is longer is a list or a table."""
_BAND = 30  # sentences that may be moved away from where they would stand by their number
_MOST_DROPPED = 200
_WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
_ONE_STYLE = str.maketrans("“”„«»‘’‚`–—‐‑", '"""""\'\'\'\'----')
_SPACED_MARK = re.compile(r"\s+(?=['’](?:s|t|re|ve|ll|d|m)\b|[,.;:!?%)\]])")


class Side(NamedTuple):
    """A sentence as words and marks: how they compare, and where they stand in the text."""

    text: str
    words: tuple[str, ...]
    keys: tuple[str, ...]
    spans: tuple[Span, ...]

    @property
    def sentence(self) -> str:
        """The sentence as it is written, on one line."""
        return self.written(0, len(self.words))

    def written(self, start: int, end: int) -> str:
        """Return the words from ``start`` to ``end`` as they are written, on one line.

        Spaces that a tokenizer put in front of marks are left out.
        """
        if start >= end:
            return ""
        written = self.text[self.spans[start][0] : self.spans[end - 1][1]]
        return _SPACED_MARK.sub("", " ".join(written.split()))


class Change(NamedTuple):
    """Words of the machine translation, by number, and what stands for them in the edited text."""

    start: int
    end: int
    low: int
    high: int


class Edited(NamedTuple):
    """A sentence of a machine translation beside its edited form."""

    document: int
    machine: Side
    edited: Side
    changes: tuple[Change, ...]


def align(document: int, machine: str, edited: str) -> Iterator[Edited]:
    """Yield the sentences of ``machine`` that have a counterpart in ``edited``, in order."""
    ours, theirs = _sentences(machine), _sentences(edited)
    for first, second in _pairs(ours, theirs):
        left, right = _joined(ours[slice(*first)]), _joined(theirs[slice(*second)])
        yield Edited(document, left, right, tuple(_changes(left, right)))


def _sentences(text: str) -> list[Side]:
    found = []
    offset = 0
    for line in text.split("\n"):
        for start, end in sentence_spans(line):
            side = _side(text, offset + start, offset + end)
            if 0 < len(side.words) <= LONGEST:
                found.append(side)
        offset += len(line) + 1
    return found


def _side(text: str, start: int, end: int) -> Side:
    spans = tuple(match.span() for match in _WORD.finditer(text, start, end))
    words = tuple(text[slice(*span)] for span in spans)
    keys = [word.translate(_ONE_STYLE) for word in words]
    first = next((at for at, key in enumerate(keys) if key[0].isalpha()), None)
    if first is not None:
        keys[first] = keys[first].lower()
    return Side(text, words, tuple(keys), spans)


def _joined(sides: Sequence[Side]) -> Side:
    if len(sides) == 1:
        return sides[0]
    return Side(
        sides[0].text,
        tuple(word for side in sides for word in side.words),
        tuple(key for side in sides for key in side.keys),
        tuple(span for side in sides for span in side.spans),
    )


def _pairs(ours: list[Side], theirs: list[Side]) -> Iterator[tuple[Span, Span]]:
    """Yield which sentences belong together; between those that are equal the most alike."""
    left = [side.keys for side in ours]
    right = [side.keys for side in theirs]
    at = below = 0
    for block in [*Indel.opcodes(left, right), None]:
        if block is not None and block.tag != "equal":
            continue
        start, low = (block.src_start, block.dest_start) if block else (len(ours), len(theirs))
        for first, second in _most_alike(left[at:start], right[below:low]):
            yield (first[0] + at, first[1] + at), (second[0] + below, second[1] + below)
        if block is not None:
            for number in range(block.src_end - start):
                yield (start + number, start + number + 1), (low + number, low + number + 1)
            at, below = block.src_end, block.dest_end


_STEPS = ((1, 1), (1, 2), (2, 1), (1, 0), (0, 1))


def _most_alike(
    left: list[tuple[str, ...]], right: list[tuple[str, ...]]
) -> list[tuple[Span, Span]]:
    """Return the pairs, in order and without crossing, that share the most words."""
    if not left or not right:
        return []
    slope = len(right) / len(left)
    band = _BAND + min(abs(len(left) - len(right)), _MOST_DROPPED) + int(slope)
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(len(left) + 1):
        middle = int(i * slope)
        for j in range(max(0, middle - band), min(len(right), middle + band) + 1):
            options = []
            for di, dj in _STEPS:
                before = best.get((i - di, j - dj))
                if before is None:
                    continue
                gain = _gain(left[i - di : i], right[j - dj : j])
                if gain is not None:
                    options.append((before[0] + gain, (di, dj)))
            if options:
                best[i, j] = max(options)
    pairs = []
    i, j = len(left), len(right)
    while i or j:
        di, dj = best[i, j][1]
        if di and dj:
            pairs.append(((i - di, i), (j - dj, j)))
        i, j = i - di, j - dj
    return pairs[::-1]


def _gain(left: list[tuple[str, ...]], right: list[tuple[str, ...]]) -> float | None:
    """Return the words that sentences share less half of the others; None if too different."""
    if not left or not right:
        return 0.0
    first = left[0] if len(left) == 1 else left[0] + left[1]
    second = right[0] if len(right) == 1 else right[0] + right[1]
    alike: float = Indel.normalized_similarity(first, second, score_cutoff=LEAST_ALIKE)
    return (1.5 * alike - 0.5) * (len(first) + len(second)) if alike else None


def _changes(machine: Side, edited: Side) -> Iterator[Change]:
    """Yield the runs of words that differ; halves of a word with a hyphen go together."""
    runs: list[Change] = []
    for op in Levenshtein.opcodes(machine.keys, edited.keys):
        if op.tag == "equal":
            continue
        if runs and runs[-1].end == op.src_start and runs[-1].high == op.dest_start:
            runs[-1] = runs[-1]._replace(end=op.src_end, high=op.dest_end)
        else:
            runs.append(Change(op.src_start, op.src_end, op.dest_start, op.dest_end))
    bounds = [0, *(run.end for run in runs)], [*(run.start for run in runs[1:]), len(machine.words)]
    current: Change | None = None
    for run, lowest, highest in zip(runs, *bounds, strict=False):
        change = _whole(machine, edited, run, lowest, highest)
        if current is not None and change.start <= current.end:
            current = current._replace(end=change.end, high=change.high)
            continue
        if current is not None:
            yield current
        current = change
    if current is not None:
        yield current


def _whole(machine: Side, edited: Side, change: Change, lowest: int, highest: int) -> Change:
    """Return ``change`` with the rest of the words that it begins or ends within.

    The words before it from ``lowest`` and those after it up to ``highest`` are the same in both.
    """
    start, end, low, high = change
    while start > lowest and (_glued(machine, start) or _glued(edited, low)):
        start, low = start - 1, low - 1
    while end < highest and (_glued(machine, end) or _glued(edited, high)):
        end, high = end + 1, high + 1
    return Change(start, end, low, high)


_JOINTS = frozenset("-'/&")


def _glued(side: Side, at: int) -> bool:
    """Tell whether the words before and after ``at`` are parts of one that a mark joins."""
    joint = at - 1 if 0 < at < len(side.keys) and side.keys[at - 1] in _JOINTS else at
    if not 0 < joint < len(side.keys) - 1 or side.keys[joint] not in _JOINTS:
        return False
    before, mark, after = side.keys[joint - 1 : joint + 2]
    close = side.spans[joint - 1][1] + 1 == side.spans[joint][1] == side.spans[joint + 1][0]
    return close and before.isalnum() and after.isalnum() and (mark, after) != ("'", "s")
