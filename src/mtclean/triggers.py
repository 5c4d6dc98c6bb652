"""Which rules can fire on a text, and where: one scan for literals.

The literals of all rules stand in three Aho–Corasick automata of ahocorasick-rs: one for triggers
that match in their own case, one for those that match in any case, over the text with its ASCII
capitals folded, and one for the phrases of tables, over that text with spaces for its hyphens.
``benchmarks/matchers.py`` compares it with other libraries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mtclean.rule import LeadByte, Loose

if TYPE_CHECKING:
    from mtclean.rule import Probe, Rule

_Finder = Callable[[bytes], list[tuple[int, int, int]]]
_Target = tuple[int, int, int]
"""The edges of a word that a literal needs, the rule, and the index of the trigger there."""

_Served = tuple[str, int, int]
"""The name of a probe, a rule that uses it, and its index there."""
_Probes = dict[
    Callable[[str], Iterable[int] | Mapping[str, Iterable[int]]], tuple[int, list[_Served]]
]
"""The functions of probes, each with the rules it serves, as a bit set, and their probes."""

_Tables = tuple[dict[bytes, list[_Target]], dict[bytes, list[_Target]], dict[bytes, list[_Target]]]
"""What is looked for in its own case, in any case, and with hyphens as spaces too."""

_IS_WORD = bytes(chr(b).isalnum() and b < 128 for b in range(256))
_LEFT, _RIGHT = 1, 2
_STAR = ord("*")
_REQUIRED = -1
"""Stands for the index of a trigger where the literal is one that a rule requires."""
_BUILT_FROM = 2_000
"""After so many bytes an automaton is built: to build it takes its time too."""


class Hit(NamedTuple):
    """A trigger that stands in the text: its offset in code points, its rule, its index there."""

    offset: int
    rule: int
    trigger: int


class TriggerIndex:
    """Finds the triggers of many rules in one text.

    ``triggers``, ``requires`` and ``probes`` are those of each rule, in the order of the rules.
    """

    __slots__ = ("_exact", "_folded", "_local", "_loose", "_unconditional", "_wide", "wide_rules")

    def __init__(
        self,
        triggers: Sequence[Sequence[str]],
        requires: Sequence[Sequence[str]],
        probes: Sequence[Sequence[Probe]] = (),
    ) -> None:
        tables: _Tables = ({}, {}, {})
        self._unconditional = 0
        for number, literals in enumerate(triggers):
            for index, literal in enumerate(literals):
                _enter(tables, literal, number, index)
        for number, literals in enumerate(requires):
            if not literals:
                self._unconditional |= 1 << number
            for literal in literals:
                _enter(tables, literal, number, _REQUIRED)
        self._exact, self._folded, self._loose = map(_Automaton, tables)
        self._local: _Probes = {}
        self._wide: _Probes = {}
        self.wide_rules = 0
        """The rules with a wide probe, as a bit set."""
        for number, members in enumerate(probes):
            for index, probe in enumerate(members, len(triggers[number])):
                table = self._wide if probe.wide else self._local
                rules_of, served = table.get(probe.find, (0, []))
                served.append((probe.name, number, index))
                table[probe.find] = rules_of | 1 << number, served
                self.wide_rules |= probe.wide << number

    @classmethod
    def of(cls, rules: Sequence[Rule]) -> TriggerIndex:
        """Return the index of the triggers and probes of ``rules``."""
        return cls(
            [rule.triggers for rule in rules],
            [rule.requires for rule in rules],
            [rule.probes for rule in rules],
        )

    def scan(
        self, text: str, satisfied: int = 0, *, left_out: int = 0, part: bool = False
    ) -> tuple[list[Hit], int]:
        """Return the hits in ``text``, ordered, and which rules have what they require.

        The latter is a bit set over the rules; ``satisfied`` are those known to have it already.
        Rules that are ``left_out`` have no hits; in a ``part`` of a text wide probes have none.
        """
        try:
            raw = text.encode()
        except UnicodeEncodeError:
            raw = text.encode("utf-8", "surrogatepass")
        found: list[Hit] = []
        satisfied |= self._unconditional
        folded = raw.lower()
        satisfied |= self._folded.find(folded, found) | self._exact.find(raw, found)
        satisfied |= self._loose.find(folded.replace(b"-", b" "), found)
        wanted = satisfied & ~left_out
        hits = [hit for hit in found if wanted >> hit.rule & 1]
        if hits:
            hits.sort()
            if len(raw) != len(text):
                hits = _to_code_points(raw, hits)
        probed = self._probed(self._local, text, wanted)
        if not part:
            probed += self._probed(self._wide, text, wanted)
        if probed:
            hits += probed
            hits.sort()
        return hits, satisfied

    def wide_hits(self, text: str, satisfied: int, *, left_out: int = 0) -> list[Hit]:
        """Return the hits of wide probes in ``text``, ordered."""
        return sorted(self._probed(self._wide, text, satisfied & ~left_out))

    def _probed(self, probes: _Probes, text: str, wanted: int) -> list[Hit]:
        hits: list[Hit] = []
        for find, (rules, served) in probes.items():
            found = find(text) if wanted & rules else ()
            if not found:
                continue
            members = [one for one in served if wanted >> one[1] & 1]
            if isinstance(found, Mapping):
                for name, rule, index in members:
                    hits += [Hit(at, rule, index) for at in found.get(name, ())]
            else:
                places = list(found)
                hits += [Hit(at, rule, index) for at in places for _, rule, index in members]
        return hits


class _Automaton:
    """The literals of one kind, each with what it is a trigger of."""

    __slots__ = ("_find", "_patterns", "_scanned", "_targets")

    def __init__(self, table: dict[bytes, list[_Target]]) -> None:
        self._patterns = list(table)
        self._targets = list(table.values())
        self._find = _search_for(self._patterns)
        self._scanned = 0

    def find(self, raw: bytes, found: list[Hit]) -> int:
        """Add the hits in ``raw`` to ``found``; return which rules have what they require."""
        if self._scanned < _BUILT_FROM:
            self._scanned += len(raw)
            if self._scanned >= _BUILT_FROM:
                self._find = _build(self._patterns)
        met = 0
        last = len(raw)
        for pattern, start, end in self._find(raw):
            inside = _LEFT if start and _IS_WORD[raw[start - 1]] else 0
            if end < last and _IS_WORD[raw[end]]:
                inside |= _RIGHT
            for edges, number, index in self._targets[pattern]:
                if edges & inside:
                    continue
                if index == _REQUIRED:
                    met |= 1 << number
                else:
                    found.append(Hit(start, number, index))
        return met


def _search_for(patterns: list[bytes]) -> _Finder:
    """Return a finder that needs no building: it looks for one literal after the other."""

    def find(raw: bytes) -> list[tuple[int, int, int]]:
        hits = []
        for number, pattern in enumerate(patterns):
            start = raw.find(pattern)
            while start >= 0:
                hits.append((number, start, start + len(pattern)))
                start = raw.find(pattern, start + 1)
        return hits

    return find


def _build(patterns: list[bytes]) -> _Finder:
    """Return the finder of an automaton.

    A DFA of so many literals takes 130 MB and is slower beside other work, which drives it out of
    the caches; the contiguous NFA takes 3 MB.
    """
    from ahocorasick_rs import BytesAhoCorasick, Implementation

    automaton = BytesAhoCorasick(patterns, implementation=Implementation.ContiguousNFA)
    return lambda raw: automaton.find_matches_as_indexes(raw, overlapping=True)


def _enter(tables: _Tables, literal: str, number: int, index: int) -> None:
    """Put a literal into the table of its kind, as the bytes to look for and the edges it needs."""
    raw = literal.encode()
    exact, folded, loose = tables
    kind = literal.__class__
    if kind is Loose:
        table = loose
        raw = raw.lower().replace(b"-", b" ")
    elif kind is str and len(raw) == len(literal):
        table = folded
        raw = raw.lower()
    else:
        table = exact
        if kind is LeadByte:
            raw = raw[:1]
    edges = 0
    if len(raw) > 1:
        if raw[0] == _STAR:
            raw = raw[1:]
        elif _IS_WORD[raw[0]]:
            edges = _LEFT
        if len(raw) > 1 and raw[-1] == _STAR:
            raw = raw[:-1]
        elif _IS_WORD[raw[-1]]:
            edges |= _RIGHT
    elif _IS_WORD[raw[0]]:
        edges = _LEFT | _RIGHT
    table.setdefault(raw, []).append((edges, number, index))


def _to_code_points(raw: bytes, hits: list[Hit]) -> list[Hit]:
    converted = []
    seen = points = 0
    for hit in hits:
        points += len(raw[seen : hit.offset].decode("utf-8", "surrogatepass"))
        seen = hit.offset
        converted.append(Hit(points, hit.rule, hit.trigger))
    return converted
