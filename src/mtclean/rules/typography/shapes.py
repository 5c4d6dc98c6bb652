"""Finding where letters, digits and marks touch in a way that good text hardly knows.

A text is turned into one byte a character that tells its kind, and the shapes of all rules are
looked for in these bytes at once. A few shapes so replace hundreds of literals.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from itertools import product

from mtclean.rule import Probe

Test = Callable[[str, int], bool]

_KINDS = {mark: mark for mark in "\n\"%()-?'.,:"} | {";": ",", "!": "."}
_UNCASED = {"a": "aA", ".": ".,:"}
_numbers: dict[bytes, list[int]] = {}
_count = 0


def _table() -> bytes:
    kinds = bytearray(b" " * 256)
    kinds[97:123] = b"a" * 26
    kinds[65:91] = b"A" * 26
    kinds[48:58] = b"0" * 10
    for mark, kind in _KINDS.items():
        kinds[ord(mark)] = ord(kind)
    return bytes(kinds)


_TABLE = _table()


def shapes(name: str, *forms: str, test: Test | None = None, cased: bool = False) -> Probe:
    """Return a probe for places of these forms that pass the test.

    In a form, ``a`` stands for a small letter and ``A`` for a capital, ``0`` for a digit, ``,``
    for a comma or semicolon, ``.`` for a stop or exclamation mark, ``?`` also for any character
    beyond Latin-1; other marks stand for themselves, and
    ``\\n`` also for the ends of the text. Unless ``cased``, ``a`` stands for every
    letter and ``.`` for stops, commas and colons. The test is given the text and the offset.
    """
    global _count
    number = _count
    _count += 1
    for form in forms:
        kinds = [form] if cased else map("".join, product(*(_UNCASED.get(c, c) for c in form)))
        for each in kinds:
            _numbers.setdefault(each.encode(), []).append(number)
    _finder.cache_clear()

    def find(text: str) -> Iterable[int]:
        found = _found(text).get(number, ())
        return [at for at in found if test(text, at)] if test else found

    return Probe(name, find)


@functools.lru_cache(maxsize=1)
def _found(text: str) -> dict[int, list[int]]:
    """Return where the forms of each probe stand."""
    kinds = b"\n%b\n" % text.encode("latin-1", "replace").translate(_TABLE)
    found: dict[int, list[int]] = {}
    forms = list(_numbers.values())
    for form, start, _ in _finder()(kinds):
        for number in forms[form]:
            found.setdefault(number, []).append(max(0, start - 1))
    for places in found.values():
        places.sort()
    return found


@functools.lru_cache(maxsize=1)
def _finder() -> Callable[[bytes], Iterator[tuple[int, int, int]]]:
    from ahocorasick_rs import BytesAhoCorasick, Implementation

    automaton = BytesAhoCorasick(list(_numbers), implementation=Implementation.DFA)
    return lambda kinds: iter(automaton.find_matches_as_indexes(kinds, overlapping=True))


ONE_SIDED = shapes("hyphens with one space", " -a", "a- a", "0- a", "a- 0", ".- a")
