"""Which rules can fire on a text, and where: one scan for literals.

The literals of all rules stand in two Aho–Corasick automata of ahocorasick-rs: one for triggers
that match in their own case, and one for all others, over the text with its ASCII capitals folded
and with spaces for its hyphens. ``benchmarks/matchers.py`` compares it with other libraries.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from mtclean.rule import LeadByte, Loose

if TYPE_CHECKING:
    from mtclean.rule import Probe, Rule

Finder = Callable[[bytes], list[tuple[int, int, int]]]
_Target = tuple[int, int, int, bytes]
"""The edges of a word that a literal needs, the rule, and the index of the trigger there; for a
literal in which spaces and hyphens are not alike how it is spelled, else nothing."""
_Table = dict[bytes, list[_Target]]
_Literal = tuple[str, int, int]
"""A literal, its rule, and the index of the trigger there."""
_Group = tuple[int, bool, Sequence[str]]
"""A rule, whether it requires the literals, and these."""

_Served = tuple[str, int, int]
"""The name of a probe, a rule that uses it, and its index there."""
_Probes = dict[
    Callable[[str], Iterable[int] | Mapping[str, Iterable[int]]], tuple[int, list[_Served]]
]
"""The functions of probes, each with the rules it serves, as a bit set, and their probes."""

_IS_WORD = bytes(chr(b).isalnum() and b < 128 for b in range(256))
_LEFT, _RIGHT = 1, 2
_STAR = ord("*")
_REQUIRED = -1
"""Stands for the index of a trigger where the literal is one that a rule requires."""
_START = 3
"""So many bytes of a literal are looked up at every place of a short text."""
_BUILT_FROM = 2_000
"""After so many bytes the automata are built: to build them takes its time too."""


class Hit(NamedTuple):
    """A trigger that stands in the text: its offset in code points, its rule, its index there."""

    offset: int
    rule: int
    trigger: int


class TriggerIndex:
    """Finds the triggers of many rules in one text.

    ``triggers``, ``requires`` and ``probes`` are those of each rule, in the order of the rules.
    """

    __slots__ = ("_literals", "_local", "_unconditional", "_wide", "wide_rules")

    def __init__(
        self,
        triggers: Sequence[Sequence[str]],
        requires: Sequence[Sequence[str]],
        probes: Sequence[Sequence[Probe]] = (),
    ) -> None:
        self._literals = _Literals(triggers, requires)
        self._unconditional = sum(1 << n for n, literals in enumerate(requires) if not literals)
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
        satisfied |= self._unconditional | self._literals.find(raw, found)
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

    def wide_hits(self, text: str, rules: int) -> list[Hit]:
        """Return the hits of the wide probes of ``rules``, a bit set, in ``text``, ordered."""
        return sorted(self._probed(self._wide, text, rules))

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


class _Literals:
    """All literals, and the matchers that find them; these are made when enough was scanned."""

    __slots__ = ("_by_start", "_forms", "_groups", "_matchers", "_scanned")

    def __init__(
        self, triggers: Sequence[Sequence[str]], requires: Sequence[Sequence[str]]
    ) -> None:
        self._groups = [
            *((number, False, literals) for number, literals in enumerate(triggers)),
            *((number, True, literals) for number, literals in enumerate(requires)),
        ]
        self._forms: list[bytes] = []
        self._by_start: dict[bytes, list[int]] = {}
        self._matchers: tuple[_Matcher, _Matcher] | None = None
        self._scanned = 0

    def find(self, raw: bytes, found: list[Hit]) -> int:
        """Add the hits in ``raw`` to ``found``; return which rules have what they require."""
        folded = raw.lower()
        matchers = self._matchers
        if matchers is None:
            self._scanned += len(raw)
            if self._scanned < _BUILT_FROM:
                matchers = _matchers(self._possible(raw), search_for)
            else:
                everything = (_members(group, range(len(group[2]))) for group in self._groups)
                matchers = self._matchers = _matchers(chain.from_iterable(everything), _build)
                self._forms = []
                self._by_start = {}
        exact, others = matchers
        met = exact.find(raw, raw, found)
        return met | others.find(folded.replace(b"-", b" "), folded, found)

    def _possible(self, raw: bytes) -> Iterator[_Literal]:
        """Yield the literals that may stand in ``raw``, by a quick test that overlooks none."""
        text = _quick_form(raw)
        if not self._forms:
            self._enter_forms()
        forms = self._forms
        found = set(self._by_start.get(b"", ()))
        for at in range(len(text)):
            for size in range(1, _START + 1):
                for number in self._by_start.get(text[at : at + size], ()):
                    if text.startswith(forms[number], at):
                        found.add(number)
        if not raw.isascii():
            found.update(number for number, form in enumerate(forms) if not form.isascii())
        at = 0
        numbers = sorted(found)
        for group in self._groups:
            end = at + len(group[2])
            low, high = bisect_left(numbers, at), bisect_left(numbers, end)
            yield from _members(group, [number - at for number in numbers[low:high]])
            at = end

    def _enter_forms(self) -> None:
        """Make the forms of all literals that the quick test compares, by how they begin."""
        literals = [literal for _, _, members in self._groups for literal in members]
        self._forms = _quick_form("\n".join(literals).encode()).split(b"\n")
        if len(self._forms) != len(literals):
            self._forms = [_quick_form(literal.encode()) for literal in literals]
        by_start = defaultdict(list)
        for number, form in enumerate(self._forms):
            by_start[form[:_START]].append(number)
        self._by_start = dict(by_start)


class _Matcher:
    """Finds the literals of one kind, each with what it is a trigger of."""

    __slots__ = ("_find", "_targets")

    def __init__(self, table: _Table, finder: Callable[[list[bytes]], Finder]) -> None:
        self._targets = [tuple(targets) for targets in table.values()]
        self._find = finder(list(table))

    def find(self, text: bytes, spelled: bytes, found: list[Hit]) -> int:
        """Add the hits in ``text`` to ``found``; return which rules have what they require.

        ``spelled`` is the text before its hyphens were made spaces.
        """
        met = 0
        last = len(text)
        for pattern, start, end in self._find(text):
            inside = _LEFT if start and _IS_WORD[text[start - 1]] else 0
            if end < last and _IS_WORD[text[end]]:
                inside |= _RIGHT
            for edges, number, index, spelling in self._targets[pattern]:
                if edges & inside or (spelling and spelled[start:end] != spelling):
                    continue
                if index == _REQUIRED:
                    met |= 1 << number
                else:
                    found.append(Hit(start, number, index))
        return met


def search_for(patterns: list[bytes]) -> Finder:
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


def _build(patterns: list[bytes]) -> Finder:
    """Return the finder of an automaton.

    A DFA of so many literals takes 130 MB and is slower beside other work, which drives it out of
    the caches; the contiguous NFA takes 3 MB.
    """
    from ahocorasick_rs import BytesAhoCorasick, Implementation

    automaton = BytesAhoCorasick(patterns, implementation=Implementation.ContiguousNFA)
    return lambda raw: automaton.find_matches_as_indexes(raw, overlapping=True)


def _matchers(
    literals: Iterable[_Literal], finder: Callable[[list[bytes]], Finder]
) -> tuple[_Matcher, _Matcher]:
    """Return what finds literals in their own case, and what finds them in any case."""
    exact: _Table = {}
    others: _Table = {}
    for literal, number, index in literals:
        _enter(exact, others, literal, number, index)
    return _Matcher(exact, finder), _Matcher(others, finder)


def _enter(exact: _Table, others: _Table, literal: str, number: int, index: int) -> None:
    """Put a literal into the table of its kind, as the bytes to look for and what they need."""
    raw = literal.encode()
    kind = literal.__class__
    table = exact
    if kind is Loose or (kind is str and len(raw) == len(literal) and raw.lower() != raw.upper()):
        table = others
        raw = raw.lower()
    elif kind is LeadByte:
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
    spelling = b""
    if table is others:
        form = raw.replace(b"-", b" ")
        if kind is not Loose and b" " in form:
            spelling = raw
        raw = form
    table.setdefault(raw, []).append((edges, number, index, spelling))


def _members(group: _Group, places: Iterable[int]) -> Iterator[_Literal]:
    """Yield the literals at some places of a group."""
    number, required, literals = group
    for at in places:
        yield literals[at], number, _REQUIRED if required else at


def _quick_form(raw: bytes) -> bytes:
    return raw.lower().replace(b"-", b" ").replace(b"*", b"")


def _to_code_points(raw: bytes, hits: list[Hit]) -> list[Hit]:
    converted = []
    seen = points = 0
    for hit in hits:
        points += len(raw[seen : hit.offset].decode("utf-8", "surrogatepass"))
        seen = hit.offset
        converted.append(Hit(points, hit.rule, hit.trigger))
    return converted
