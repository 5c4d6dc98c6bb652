"""Finding where letters, digits and marks touch in a way that good text hardly knows.

A text is turned into one byte a character that tells its kind, and the shapes of all rules are
looked for in these bytes at once. A few shapes so replace hundreds of literals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import product

from mtclean.rule import Probe
from mtclean.triggers import search_for

Test = Callable[[str, int], bool]

_BUILT_FROM = 2_000
_KINDS = {mark: mark for mark in "\n\"%()-?'.,:"} | {";": ",", "!": "."}
_UNCASED = {"a": "aA", ".": ".,:"}


def _table() -> bytes:
    kinds = bytearray(b" " * 256)
    kinds[97:123] = b"a" * 26
    kinds[65:91] = b"A" * 26
    kinds[48:58] = b"0" * 10
    for mark, kind in _KINDS.items():
        kinds[ord(mark)] = ord(kind)
    return bytes(kinds)


class _Shapes:
    """All forms that are declared, and the automaton that looks for them."""

    def __init__(self) -> None:
        self._table = _table()
        self._names: dict[bytes, list[str]] = {}
        self._tests: dict[str, Test] = {}
        self._search: Callable[[bytes], list[tuple[int, int, int]]] | None = None
        self._scanned = 0

    def declare(self, name: str, forms: Iterable[str], test: Test | None) -> None:
        """Look for ``forms`` too, under a name."""
        for form in forms:
            self._names.setdefault(form.encode(), []).append(name)
        if test:
            self._tests[name] = test
        self._search = None

    def find(self, text: str) -> dict[str, list[int]]:
        """Return where the forms stand that pass their test, by their name."""
        kinds = b"\n%b\n" % text.encode("latin-1", "replace").translate(self._table)
        found: dict[str, list[int]] = {}
        hits = (self._search or self._finder(len(kinds)))(kinds)
        names = list(self._names.values()) if hits else []
        for form, start, _ in hits:
            at = max(0, start - 1)
            for name in names[form]:
                test = self._tests.get(name)
                if test is None or test(text, at):
                    found.setdefault(name, []).append(at)
        for places in found.values():
            places.sort()
        return found

    def _finder(self, size: int) -> Callable[[bytes], list[tuple[int, int, int]]]:
        """Return what looks for all forms: the automaton, which takes its time to be loaded, when
        enough was scanned.
        """
        self._scanned += size
        if self._scanned < _BUILT_FROM:
            return search_for(list(self._names))
        from ahocorasick_rs import BytesAhoCorasick, Implementation

        automaton = BytesAhoCorasick(list(self._names), implementation=Implementation.DFA)
        self._search = lambda kinds: automaton.find_matches_as_indexes(kinds, overlapping=True)
        return self._search


_SHAPES = _Shapes()


def shapes(name: str, *forms: str, test: Test | None = None, cased: bool = False) -> Probe:
    """Return a probe for places of these forms that pass the test.

    In a form, ``a`` stands for a small letter and ``A`` for a capital, ``0`` for a digit, ``,``
    for a comma or semicolon, ``.`` for a stop or exclamation mark, ``?`` also for any character
    beyond Latin-1; other marks stand for themselves, and
    ``\\n`` also for the ends of the text. Unless ``cased``, ``a`` stands for every
    letter and ``.`` for stops, commas and colons. The test is given the text and the offset.
    """
    if not cased:
        forms = tuple("".join(one) for form in forms for one in _uncased(form))
    _SHAPES.declare(name, forms, test)
    return Probe(name, _SHAPES.find)


def _uncased(form: str) -> Iterator[tuple[str, ...]]:
    return product(*(_UNCASED.get(character, character) for character in form))


ONE_SIDED = shapes("hyphens with one space", " -a", "a- a", "0- a", "a- 0", ".- a")
