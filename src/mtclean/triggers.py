"""Which rules can fire on a text, and where: one scan for literals.

The literals of all rules stand in two Aho–Corasick automata of ahocorasick-rs: one for triggers
that match in any case, over the text with its ASCII capitals folded, and one for triggers that
match in their own case. ``benchmarks/matchers.py`` compares it with other libraries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from mtclean.rule import Exact, LeadByte

_Finder = Callable[[bytes], list[tuple[int, int, int]]]

_FOLD = bytes(b + 32 if 65 <= b <= 90 else b for b in range(256)).replace(b"\t", b" ")
_IS_WORD = bytes(chr(b).isalnum() and b < 128 for b in range(256))
_WARM_UP = 100_000
"""After so many bytes a DFA is built: it takes longer to build than an NFA and scans faster."""


class Hit(NamedTuple):
    """A trigger that stands in the text: its offset in code points, its rule, its index there."""

    offset: int
    rule: int
    trigger: int


class _Literal(NamedTuple):
    left: bool
    right: bool
    targets: tuple[tuple[int, int], ...]
    required_by: int


class TriggerIndex:
    """Finds the triggers of many rules in one text.

    ``triggers`` and ``requires`` hold the literals of each rule, in the order of the rules.
    """

    __slots__ = ("_exact", "_folded", "_unconditional")

    def __init__(
        self, triggers: Sequence[Iterable[str]], requires: Sequence[Iterable[str]]
    ) -> None:
        folded: dict[tuple[bytes, bool, bool], list[tuple[int, int]]] = {}
        exact: dict[tuple[bytes, bool, bool], list[tuple[int, int]]] = {}
        required: dict[tuple[bytes, bool, bool], int] = {}
        self._unconditional = 0
        for number, literals in enumerate(triggers):
            for index, literal in enumerate(literals):
                table = exact if _keeps_case(literal) else folded
                table.setdefault(_key(literal), []).append((number, index))
        for number, literals in enumerate(requires):
            for literal in literals:
                table = exact if _keeps_case(literal) else folded
                key = _key(literal)
                table.setdefault(key, [])
                required[key] = required.get(key, 0) | 1 << number
            if not literals:
                self._unconditional |= 1 << number
        self._folded = _Automaton(folded, required)
        self._exact = _Automaton(exact, required)

    def scan(self, text: str, satisfied: int = 0) -> tuple[list[Hit], int]:
        """Return the hits in ``text``, ordered, and which rules have what they require.

        The latter is a bit set over the rules; ``satisfied`` are those known to have it already.
        """
        try:
            raw = text.encode()
        except UnicodeEncodeError:
            raw = text.encode("utf-8", "surrogatepass")
        found, met = self._folded.find(raw.translate(_FOLD))
        found_exact, met_exact = self._exact.find(raw)
        satisfied |= self._unconditional | met | met_exact
        found += found_exact
        hits = []
        for start, targets in found:
            for number, index in targets:
                if satisfied >> number & 1:
                    hits.append(Hit(start, number, index))
        if hits:
            hits.sort()
            if len(raw) != len(text):
                hits = _to_code_points(raw, hits)
        return hits, satisfied


class _Automaton:
    """The literals of one kind."""

    __slots__ = ("_find", "_literals", "_patterns", "_scanned")

    def __init__(
        self,
        table: dict[tuple[bytes, bool, bool], list[tuple[int, int]]],
        required: dict[tuple[bytes, bool, bool], int],
    ) -> None:
        self._patterns = [key[0] for key in table]
        self._literals = [
            _Literal(left, right, tuple(targets), required.get((raw, left, right), 0))
            for (raw, left, right), targets in table.items()
        ]
        self._find = _build(self._patterns, fast=False)
        self._scanned = 0

    def find(self, raw: bytes) -> tuple[list[tuple[int, tuple[tuple[int, int], ...]]], int]:
        if self._scanned < _WARM_UP:
            self._scanned += len(raw)
            if self._scanned >= _WARM_UP:
                self._find = _build(self._patterns, fast=True)
        found = []
        met = 0
        literals = self._literals
        for pattern, start, end in self._find(raw):
            left, right, targets, required_by = literals[pattern]
            if left and start and _IS_WORD[raw[start - 1]]:
                continue
            if right and end < len(raw) and _IS_WORD[raw[end]]:
                continue
            met |= required_by
            if targets:
                found.append((start, targets))
        return found, met


def _build(patterns: list[bytes], *, fast: bool) -> _Finder:
    from ahocorasick_rs import BytesAhoCorasick, Implementation

    kind = Implementation.DFA if fast else Implementation.ContiguousNFA
    automaton = BytesAhoCorasick(patterns, implementation=kind)
    return lambda raw: automaton.find_matches_as_indexes(raw, overlapping=True)


def _keeps_case(literal: str) -> bool:
    return isinstance(literal, Exact) or not literal.isascii()


def _key(literal: str) -> tuple[bytes, bool, bool]:
    """Return the bytes to look for and whether a word must begin and end there."""
    bare = literal.removeprefix("*").removesuffix("*") if len(literal) > 1 else literal
    raw = bare.encode()[:1] if isinstance(literal, LeadByte) else bare.encode()
    if not _keeps_case(literal):
        raw = raw.translate(_FOLD)
    left = _IS_WORD[raw[0]] and not literal.startswith("*")
    right = _IS_WORD[raw[-1]] and not literal.endswith("*")
    return raw, bool(left), bool(right)


def _to_code_points(raw: bytes, hits: list[Hit]) -> list[Hit]:
    converted = []
    seen = points = 0
    for hit in hits:
        points += len(raw[seen : hit.offset].decode("utf-8", "surrogatepass"))
        seen = hit.offset
        converted.append(Hit(points, hit.rule, hit.trigger))
    return converted
