"""Passages: the prose of a file as one text, and the way of an edit back into the file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from re import compile as regex
from typing import NamedTuple

from mtclean.text.edit import Edit
from mtclean.text.zones import Zone

Escape = Callable[[str], str]

_Run = tuple[int, int, int, int]
"""A span of the passage and the span of the file's text that it comes from."""

_WORDS = regex(r"\w+|\s|[^\w\s]")


def unescaped(text: str) -> str:
    """Return ``text`` as it is: how new words are written where nothing need be escaped."""
    return text


class Replacement(NamedTuple):
    """What a file's text between ``start`` and ``end`` (code points) becomes."""

    start: int
    end: int
    text: str


class Piece(NamedTuple):
    """A run of a passage and where it stands in the file's text.

    ``at`` is where it begins in the passage. A ``literal`` piece stands in the file letter by
    letter; another one is written differently there (an entity, an escape, a line break that
    reads as a space) and is replaced whole. What stands nowhere in the file, such as the break
    between two cells, is an empty piece of the file.
    """

    at: int
    start: int
    end: int
    literal: bool


class Comment(NamedTuple):
    """A comment of the file: its words, where it stands in the file, and before which offset of
    the passage.
    """

    text: str
    start: int
    end: int
    at: int


class Passage(NamedTuple):
    """Prose of a file that is judged as one document, and where each part of it stands there.

    ``text`` is what the rules see: without markup, with entities and escapes resolved, paragraphs
    on lines of their own. ``zones`` are spans of it that must stay. ``blocks`` are spans of the
    file's text (an element with its tags, a paragraph) that go when an edit takes all of their
    words. ``label`` says in words which part of the file it is, where a line number does not.
    ``source`` is the text it was translated from, where the file holds it.
    """

    text: str
    pieces: Sequence[Piece]
    escape: Escape = unescaped
    zones: Sequence[Zone] = ()
    blocks: Sequence[Replacement] = ()
    comments: Sequence[Comment] = ()
    label: str = ""
    source: str | None = None
    source_lang: str | None = None
    part: str = ""

    def span_in_file(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the file's text that ``start`` to ``end`` of the passage come from."""
        found = [(low, high) for _, _, low, high in self._slices(start, end) if low < high]
        if found:
            return found[0][0], found[-1][1]
        place = self._insertion(start)
        return place, place

    def replacements(self, edits: Iterable[Edit]) -> list[Replacement]:
        """Return what ``edits`` of the passage, in order and without overlaps, do to the file.

        Markup inside an edit stays: the new words stand where the words that they replace stood.
        """
        found: list[Replacement] = []
        for edit in edits:
            found += self._replaced(edit)
        found.sort()
        return self._without_empty_blocks(found) if self.blocks else found

    def _replaced(self, edit: Edit) -> Iterator[Replacement]:
        if edit.start == edit.end:
            place = self._insertion(edit.start)
            yield Replacement(place, place, self.escape(edit.after))
            return
        slices = self._runs(edit.start, edit.end)
        if not slices:
            return
        if len(slices) == 1:
            yield self._written(slices[0], edit.after)
            return
        for run, words in zip(slices, _shared_out(edit, slices), strict=True):
            if words != self.text[run[0] : run[1]]:
                yield self._written(run, words)

    def _written(self, run: _Run, words: str) -> Replacement:
        """Return the replacement of a run by ``words``, with what must stay of broken escapes."""
        low, high, start, end = run
        first = self.pieces[self._piece_at(low)]
        if not first.literal and first.at < low:
            words = self.text[first.at : low] + words
        number = self._piece_at(high - 1) if high > low else self._piece_at(low)
        last = self.pieces[number]
        stop = self._stop(number)
        if not last.literal and high < stop:
            words += self.text[high:stop]
        return Replacement(start, end, self.escape(words))

    def _runs(self, start: int, end: int) -> list[_Run]:
        """Return what of ``start`` to ``end`` stands together in the file, and where.

        Each run is its span in the passage and its span in the file's text.
        """
        runs: list[_Run] = []
        for low, high, first, last in self._slices(start, end):
            if first == last:
                continue
            if runs and runs[-1][3] == first:
                runs[-1] = (runs[-1][0], high, runs[-1][2], last)
            else:
                runs.append((low, high, first, last))
        return runs

    def _slices(self, start: int, end: int) -> Iterator[_Run]:
        number = self._piece_at(start)
        while number < len(self.pieces) and self.pieces[number].at < end:
            piece = self.pieces[number]
            low, high = max(start, piece.at), min(end, self._stop(number))
            if piece.literal:
                shift = piece.start - piece.at
                yield low, high, low + shift, high + shift
            elif low < high:
                yield low, high, piece.start, piece.end
            number += 1

    def _insertion(self, at: int) -> int:
        """Return where in the file words belong that are added at ``at``."""
        number = self._piece_at(at)
        near = [n for n in (number - 1, number) if 0 <= n < len(self.pieces)]
        if not near:
            return 0
        touching = [n for n in near if self.pieces[n].at <= at <= self._stop(n)]
        for n in sorted(touching, key=lambda n: not self.pieces[n].literal):
            piece = self.pieces[n]
            if piece.literal:
                return piece.start + at - piece.at
            if piece.start < piece.end:
                return piece.end if self._stop(n) <= at else piece.start
        return self.pieces[near[-1]].start

    def _piece_at(self, at: int) -> int:
        return max(bisect_right(self.pieces, at, key=_at) - 1, 0)

    def _stop(self, number: int) -> int:
        following = number + 1
        return self.pieces[following].at if following < len(self.pieces) else len(self.text)

    def _without_empty_blocks(self, found: list[Replacement]) -> list[Replacement]:
        """Return the replacements, with the blocks that they leave without words gone whole."""
        if all(replacement.text.strip() for replacement in found):
            return found
        for block in self.blocks:
            inside = [r for r in found if block.start <= r.start and r.end <= block.end]
            if all(r.start == r.end for r in inside) or any(r.text.strip() for r in inside):
                continue
            if self._words_left(block, inside):
                continue
            found = [r for r in found if r not in inside]
            found.append(block)
        return sorted(found)

    def _words_left(self, block: Replacement, removed: Sequence[Replacement]) -> bool:
        """Tell whether words of a block remain beside what is ``removed`` in the file's text."""
        for number, piece in enumerate(self.pieces):
            if piece.end <= block.start or piece.start >= block.end or piece.start == piece.end:
                continue
            text = self.text[piece.at : self._stop(number)]
            for offset, character in enumerate(text):
                place = piece.start + offset if piece.literal else piece.start
                if not character.isspace() and not any(r.start <= place < r.end for r in removed):
                    return True
        return False


class PassageBuilder:
    """Puts a passage together from the text of a file, part by part, in the order of reading.

    >>> raw = "<p>Bread &amp; <b>butter</b></p>"
    >>> building = PassageBuilder(raw)
    >>> building.literal(3, 9)
    >>> building.decoded(9, 14, "&")
    >>> building.literal(14, 15)
    >>> building.literal(18, 24)
    >>> building.passage().text
    'Bread & butter'
    """

    def __init__(self, raw: str, escape: Escape = unescaped) -> None:
        self._raw = raw
        self._escape = escape
        self._parts: list[str] = []
        self._pieces: list[Piece] = []
        self._zones: list[Zone] = []
        self._blocks: list[Replacement] = []
        self._comments: list[Comment] = []
        self.length = 0

    def literal(self, start: int, end: int) -> None:
        """Add what stands in the file between ``start`` and ``end`` as it is written there."""
        if start == end:
            return
        last = self._pieces[-1] if self._pieces else None
        if not (last and last.literal and last.end == start):
            self._pieces.append(Piece(self.length, start, end, True))
        else:
            self._pieces[-1] = last._replace(end=end)
        self._add(self._raw[start:end])

    def decoded(self, start: int, end: int, text: str) -> None:
        """Add ``text``, which is written as something else in the file between start and end."""
        if text:
            self._pieces.append(Piece(self.length, start, end, False))
            self._add(text)

    def virtual(self, text: str) -> None:
        """Add ``text`` that stands nowhere in the file, such as the break between two blocks."""
        place = self._pieces[-1].end if self._pieces else 0
        self.decoded(place, place, text)

    def zone(self, start: int, kind: str) -> None:
        """Protect what was added since ``length`` was ``start``."""
        if self.length > start:
            self._zones.append(Zone(start, self.length, kind))

    def block(self, start: int, end: int, stays: str = "") -> None:
        """Say that the file's text between start and end goes when all of its words go."""
        self._blocks.append(Replacement(start, end, stays))

    def comment(self, text: str, start: int, end: int) -> None:
        """Note a comment that stands in the file between ``start`` and ``end``."""
        self._comments.append(Comment(text, start, end, self.length))

    def passage(
        self,
        *,
        label: str = "",
        source: str | None = None,
        source_lang: str | None = None,
        part: str = "",
    ) -> Passage:
        """Return what was put together."""
        return Passage(
            "".join(self._parts),
            self._pieces,
            self._escape,
            self._zones,
            self._blocks,
            self._comments,
            label,
            source,
            source_lang,
            part,
        )

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self.length += len(text)


def replaced(text: str, replacements: Iterable[Replacement]) -> str:
    """Return the file's ``text`` with ``replacements`` made; they are in order, without overlaps.

    >>> replaced("can <b>not</b>", [Replacement(0, 4, "cannot "), Replacement(7, 10, "")])
    'cannot <b></b>'
    """
    parts = []
    at = 0
    for start, end, new in replacements:
        if start < at:
            raise ValueError(f"the replacement at {start} overlaps the one that ends at {at}")
        parts += [text[at:start], new]
        at = end
    parts.append(text[at:])
    return "".join(parts)


def _shared_out(edit: Edit, runs: Sequence[_Run]) -> list[str]:
    """Return for each run of an edit's words the words that stand there after it."""
    new = [""] * len(runs)
    before = _words(edit.before)
    after = _words(edit.after)
    starts = [edit.start]
    for word in before:
        starts.append(starts[-1] + len(word))
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, low, high, first, last in matcher.get_opcodes():
        if tag == "equal":
            for place in range(starts[low], starts[high]):
                number = _run_of(runs, place)
                if runs[number][0] <= place < runs[number][1]:
                    new[number] += edit.before[place - edit.start]
        else:
            place = starts[low]
            if tag == "insert" and low:
                place -= 1
            new[_run_of(runs, place)] += "".join(after[first:last])
    return new


def _words(text: str) -> list[str]:
    return _WORDS.findall(text)


def _run_of(runs: Sequence[_Run], at: int) -> int:
    return max(bisect_right(runs, at, key=_at) - 1, 0)


def _at(item: Piece | _Run) -> int:
    return item[0]
