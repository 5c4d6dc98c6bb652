"""Probes: triggers that are functions, for scars that no literal can stand for.

Each runs once over every text, so each does its work in a few calls that are fast in C and looks
closer only where these found something. ``benchmarks`` has what that costs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from mtclean.rule import Probe
from mtclean.text.pattern import Pattern

_CELL = 8
_LONGEST = 12
_MOST_DOUBTS = 30
_LINE_BREAK = b"\1"
_FOLD = bytes.maketrans(b" \rABCDEFGHIJKLMNOPQRSTUVWXYZ\1", b"\t\tabcdefghijklmnopqrstuvwxyz\2")
_MARKS = b',.;:!?"()'
_MIX = tuple(bytes(factor * byte & 255 for byte in range(256)) for factor in (1, 37, 101))
_NOT_BLANK = re.compile(rb"[^ ]")


def _repeated(text: str) -> dict[str, Sequence[int]]:
    """Return where the lines begin in which a word, or a phrase, stands twice in a row.

    Every word gets a cell of eight bytes, or more where it is long: that is what tabulators do.
    A byte made of the first three of each cell then stands for the cell, and all of these bytes
    are compared at once, as one number, with the same number moved along by one cell, two cells
    and so on. Case and marks do not count.
    """
    raw = text.encode("utf-8", "surrogatepass").translate(_FOLD, _MARKS)
    cells = raw.replace(b"\n", b"\t\1\t").expandtabs(_CELL)
    cells = cells.ljust(-len(cells) // _CELL * -_CELL)
    size = len(cells) // _CELL
    number = 0
    for column, table in enumerate(_MIX):
        number ^= int.from_bytes(cells[column::_CELL].translate(table), "little")
    lines: list[str] = []
    doubts: dict[int, int] = {}
    words: set[int] = set()
    phrases: set[int] = set()
    for period in range(1, min(_LONGEST, size // 2) + 1):
        differences = (number ^ number >> 8 * period).to_bytes(size, "little")
        width = _CELL * period
        equal = bytes(period)
        line = counted = 0
        at = differences.find(equal, 0, size - period)
        while at >= 0:
            low = _CELL * at
            middle = low + width
            unit = cells[low:middle]
            following = at + 1
            if unit != cells[middle : middle + width]:
                pass
            elif _LINE_BREAK in unit:
                following += unit.rfind(_LINE_BREAK) // _CELL
            elif not unit.strip():
                blank = _NOT_BLANK.search(cells, low)
                if blank is None:
                    break
                following = blank.start() // _CELL
            else:
                line += cells.count(_LINE_BREAK, counted, low)
                counted = low
                lines = lines or text.split("\n")
                doubts[line] = doubts.get(line, 0) + 1
                if doubts[line] > _MOST_DOUBTS:
                    words.add(line)
                    phrases.add(line)
                    end = cells.find(_LINE_BREAK, middle)
                    if end < 0:
                        break
                    following = end // _CELL
                elif _may_be_scar(unit, lines[line]):
                    one = len(unit.split()) == 1
                    if one:
                        words.add(line)
                    if not one or unit == cells[middle + width : middle + 2 * width]:
                        phrases.add(line)
            at = differences.find(equal, following, size - period)
    if not (words or phrases):
        return {}
    return {
        "repeated-word": _starts_of(words, lines),
        "repeated-phrase": _starts_of(phrases, lines),
    }


_LETTER = re.compile(rb"[a-z\x80-\xff]")
_LEFT_ALONE = frozenset({"had", "that", "very", "so", "no", "bla", "blah"})


def _may_be_scar(unit: bytes, line: str) -> bool:
    """Tell whether what stands twice in ``line`` is more than a number or a name."""
    if not _LETTER.search(unit):
        return False
    words = unit.split()
    if len(words) > 1 or len(unit) > _CELL:
        return True
    word = words[0].decode("utf-8", "replace")
    small = f" {word} {word}" in line or f"{word.capitalize()} {word}" in line
    if small and word not in _LEFT_ALONE:
        return True
    folded = line.lower()
    return f"{word} {word} {word}" in folded or f"{word}, {word}, {word}" in folded


def _starts_of(numbers: set[int], lines: list[str]) -> list[int]:
    starts = []
    start = 0
    for number, line in enumerate(lines):
        if number in numbers:
            starts.append(start)
        start += len(line) + 1
    return starts


_AFTER_STOP = Pattern(r"\. [a-z]")
_AFTER_BREAK = Pattern(r"\n[\"“]?[a-z]")
_FIRST_WORD = Pattern(r"[\"“]?[a-z]+(?:['’]s)?,? ")


def _lower_starts(text: str) -> Iterable[int]:
    """Return where a line, or what follows a full stop and a space, begins with a small letter.

    Before the stop there has to be a word of four letters; before a line, the end of a sentence.
    """
    found = []
    for match in _AFTER_STOP.finditer(text):
        at = match.start()
        before = text[max(0, at - 4) : at]
        if len(before) == 4 and before.isalpha() and before.islower():
            found.append(at + 2)
    for match in _AFTER_BREAK.finditer(text):
        at = match.start()
        before = text[max(0, at - 20) : at].rstrip()
        ends = before[-1:] in _SENTENCE_ENDS or text.find("\n", 0, at) < 0
        if ends and _FIRST_WORD.match(text, at + 1):
            found.append(at + 1)
    found.sort()
    return found


_SENTENCE_ENDS = tuple('.!?"”’)')


_SHORTEST = 25
_STOPS = bytes.maketrans(b"\n!?", b"...")


def _repeated_sentences(text: str) -> Iterable[int]:
    """Return where a part of a sentence between stops stands that stood before, in any line."""
    raw = text.encode("utf-8", "surrogatepass")
    parts = [part for part in raw.translate(_STOPS, b" ").split(b".") if len(part) >= _SHORTEST]
    return () if len(set(parts)) == len(parts) else _second_ones(text)


_PART = Pattern(r"[^.!?\n]+")


def _second_ones(text: str) -> Iterator[int]:
    seen: set[str] = set()
    for match in _PART.finditer(text):
        part = match[0].replace(" ", "")
        if len(part) >= _SHORTEST:
            if part in seen:
                yield match.start() + 1
            seen.add(part)


REPEATED_WORD = Probe("repeated-word", _repeated)
"""One word that stands twice in a row in a line."""
REPEATED_PHRASE = Probe("repeated-phrase", _repeated)
"""Several words that stand twice in a row in a line, or one that stands three times."""
LOWER_STARTS = Probe("lower-starts", _lower_starts)
"""Lines and sentences that begin with a small letter."""
REPEATED_SENTENCES = Probe("repeated-sentences", _repeated_sentences, wide=True)
"""Sentences that stand twice in the text."""
