"""The chain: stages propose edits, the engine chooses, applies and repeats until all is still."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mtclean.blocks import Blocks, Place
from mtclean.conflicts import Proposal, choose, winners
from mtclean.context import Context
from mtclean.rule import Rule, Scope, Stage, View
from mtclean.text.document import Document, Span
from mtclean.text.edit import Edit, Safety, apply, compose
from mtclean.text.ignores import Ignore
from mtclean.text.ignores import carried as carried_ignores
from mtclean.text.offsets import OffsetMap
from mtclean.text.zones import Zone, address_zones, carried, changes_zone, code_zones, merge_zones
from mtclean.triggers import TriggerIndex

if TYPE_CHECKING:
    from mtclean.context.recogniser import Recogniser

MAX_ROUNDS = 8
"""How often a stage may repeat on one text."""
MAX_PASSES = 4
"""How often the whole chain may repeat before rules count as disagreeing."""


class Outcome(NamedTuple):
    """What the chain made of a text.

    ``edits`` lead from the original to ``text``; ``proposals`` are edits of the original that were
    not applied, as they are not sure enough; ``superseded`` lost against a better one;
    ``unstable`` are the codes of rules that were left out as they undo each other; ``suppressed``
    are edits and flags in places that are to stay.
    """

    text: str
    edits: list[Edit]
    proposals: list[Edit]
    superseded: list[Edit]
    unstable: tuple[str, ...]
    suppressed: list[Edit]


class ProtectedZoneError(RuntimeError):
    """A rule wanted to change what is protected: an error in the rule."""


class Engine:
    """Runs a set of rules, given in the order of the chain; immutable, so threads may share it.

    An edit in a protected zone is an error in its rule: it is dropped, or raised if ``strict``.
    A ``recogniser`` finds the names of the documents, where one is given.
    """

    __slots__ = (
        "_index",
        "_sourced",
        "_stages",
        "_unsure",
        "_winners",
        "recogniser",
        "rules",
        "strict",
    )

    def __init__(
        self,
        rules: Sequence[Rule],
        *,
        strict: bool = False,
        recogniser: Recogniser | None = None,
    ) -> None:
        self.rules = tuple(rules)
        self.strict = strict
        self.recogniser = recogniser
        self._index = TriggerIndex.of(rules)
        self._winners = winners(self.rules)
        stages: dict[Stage, int] = {}
        for number, rule in enumerate(self.rules):
            stages[rule.stage] = stages.get(rule.stage, 0) | 1 << number
        self._stages = list(stages.items())
        self._unsure = {
            level: sum(1 << n for n, rule in enumerate(self.rules) if rule.safety > level)
            for level in Safety
        }
        """By level the rules that cannot change anything at it, so need not be asked."""
        self._sourced = sum(1 << n for n, rule in enumerate(self.rules) if "source" in rule.needs)

    def run(
        self,
        text: str,
        *,
        level: Safety = Safety.SAFE,
        zones: Sequence[Zone] = (),
        ignores: Sequence[Ignore] = (),
        source: str | None = None,
        source_lang: str | None = None,
        report: bool = False,
    ) -> Outcome:
        """Return what the chain makes of ``text``; proposals and losers only for a ``report``.

        Nothing changes in the ``zones``, and in the ``ignores`` nothing that their rules would.
        """
        left_out = self._left_out(source, source_lang) | (0 if report else self._unsure[level])
        unstable: tuple[str, ...] = ()
        while True:
            chain = _Chain(self, text, level, zones, ignores, source, source_lang, report, left_out)
            fighting = chain.run()
            if not fighting:
                return chain.outcome(unstable)
            left_out |= sum(1 << number for number in fighting)
            unstable += tuple(self.rules[number].code for number in sorted(fighting))

    def _left_out(self, source: str | None, source_lang: str | None) -> int:
        """Return the rules that need a source that is not given, or another source language."""
        left_out = self._sourced if source is None else 0
        if source_lang:
            for number, rule in enumerate(self.rules):
                if rule.sources and source_lang not in rule.sources:
                    left_out |= 1 << number
        return left_out


class _Chain:
    """One run over one text. Rules and sets of rules are numbers and bit sets, for speed."""

    def __init__(
        self,
        engine: Engine,
        text: str,
        level: Safety,
        zones: Sequence[Zone],
        ignores: Sequence[Ignore],
        source: str | None,
        source_lang: str | None,
        report: bool,
        left_out: int,
    ) -> None:
        self.engine = engine
        self.original = self.text = text
        self.level = level
        self.source = source
        self.source_lang = source_lang
        self.report = report
        self.edits: list[Edit] = []
        self.superseded: list[Edit] = []
        self.suppressed: list[Edit] = []
        self.ignores = ignores
        self.clock = 0
        self.last_change = 0
        self.silent: dict[Stage, int] = {}
        """When each stage last had nothing to change; until the clock moves on it has nothing."""
        self.declared_zones: list[Zone] = list(zones)
        self.has_code_zones = False
        self.zones: list[Zone] | None = None
        self.contexts: dict[bool, Context] = {}
        self.looked: dict[Stage, int] = {}
        """When the wide probes of each stage last ran."""
        self.blocks = Blocks(engine._index, text, left_out)

    def run(self) -> set[int]:
        """Repair the text; return the rules that never came to rest, if any."""
        edited: set[int] = set()
        since = 0
        for _ in range(MAX_PASSES):
            began = self.clock
            edited = set()
            for stage, members in self.engine._stages:
                if members & (self.blocks.hit | self.blocks.wide):
                    edited |= self._run_stage(stage, members, since)
            if not edited:
                return edited
            since = began + 1
        return edited

    def outcome(self, unstable: tuple[str, ...]) -> Outcome:
        proposals = self._proposals() if self.report else []
        suppressed = list(dict.fromkeys(self.suppressed))
        return Outcome(self.text, self.edits, proposals, self.superseded, unstable, suppressed)

    def _run_stage(self, stage: Stage, members: int, since: int) -> set[int]:
        edited: set[int] = set()
        if self.silent.get(stage) == self.clock:
            return edited
        for _ in range(MAX_ROUNDS):
            proposed = self._propose(stage, members, since)
            wanted = [edit for edit in proposed if edit[1].safety <= self.level]
            if not wanted:
                self.silent[stage] = self.clock
                break
            chosen, lost = choose(wanted, self.engine._winners)
            edited.update(number for number, _ in chosen)
            if self.report:
                self.superseded += self._placed(lost)
            self._apply([edit for _, edit in chosen])
            since = self.clock
        return edited

    def _propose(self, stage: Stage, members: int, since: int) -> list[Proposal]:
        wide = members & self.blocks.wide
        if wide and self.looked.get(stage) != self.clock:
            self.looked[stage] = self.clock
            self.blocks.look_wide(self.text, wide, self.clock)
        proposed: list[Proposal] = []
        if not members & self.blocks.hit:
            return proposed
        if not self.has_code_zones:
            self.has_code_zones = True
            self.declared_zones = merge_zones([*self.declared_zones, *code_zones(self.text)])
        whole: dict[int, list[Place]] = {}
        rules = self.engine.rules
        text_changed = self.last_change >= since
        for block in self.blocks:
            if not block.rules & members:
                continue
            for number, places in block.found.items():
                if not members >> number & 1:
                    continue
                if rules[number].scope is Scope.DOCUMENT:
                    if text_changed:
                        start = block.start
                        moved = [(start + offset, trigger) for offset, trigger in places]
                        whole.setdefault(number, []).extend(moved)
                elif block.changed >= since:
                    self._ask(number, stage, (block.start, block.end), places, proposed)
        for number, places in whole.items():
            self._ask(number, stage, (0, len(self.text)), places, proposed)
        return proposed

    def _ask(
        self,
        number: int,
        stage: Stage,
        span: Span,
        places: list[Place],
        proposed: list[Proposal],
    ) -> None:
        """Add what a rule proposes for a span of the text, given where its triggers stand."""
        rule = self.engine.rules[number]
        context = self._context(stage)
        document = context.document
        view = View(rule, document, context, span[0], document.masked[slice(*span)], places)
        for part in _by_sentence(view) if rule.scope is Scope.SENTENCE else (view,):
            for edit in rule.function(part):
                if edit.before == edit.after and not edit.is_flag:
                    continue
                if document.zones and changes_zone(document.zones, edit):
                    if self.engine.strict:
                        raise ProtectedZoneError(f"{rule!r} wants to change {edit.before!r}")
                    continue
                if self.ignores and any(ignore.covers(edit) for ignore in self.ignores):
                    if self.report:
                        self.suppressed += self._placed([edit])
                    continue
                proposed.append((number, edit))

    def _apply(self, edits: list[Edit]) -> None:
        self.clock += 1
        self.last_change = self.clock
        before = self.text
        self.text = apply(before, edits)
        if self.report:
            self.edits = compose(self.original, before, self.edits, edits)
        self.contexts.clear()
        if self.declared_zones:
            self.declared_zones = carried(self.declared_zones, edits)
        if self.zones:
            self.zones = carried(self.zones, edits)
        if self.ignores:
            self.ignores = carried_ignores(self.ignores, edits)
        self.blocks.rescan(self.text, edits, self.clock)

    def _context(self, stage: Stage) -> Context:
        """Return the document context for a stage; before furniture, addresses are not masked."""
        early = stage is Stage.ENCODING or stage is Stage.MARKUP
        if early not in self.contexts:
            if not early and self.zones is None:
                self.zones = merge_zones([*self.declared_zones, *address_zones(self.text)])
            zones = self.declared_zones if early or self.zones is None else self.zones
            document = Document(self.text, zones, source=self.source, source_lang=self.source_lang)
            self.contexts[early] = Context(document, self.engine.recogniser)
        return self.contexts[early]

    def _proposals(self) -> list[Edit]:
        """Return what the rules propose for the final text beyond what was applied."""
        found: list[Edit] = []
        for stage, members in self.engine._stages:
            proposed = self._propose(stage, members, 0)
            found += self._placed(edit for _, edit in proposed if edit.is_flag)
            unsure = [item for item in proposed if self.level < item[1].safety < Safety.FLAG]
            if unsure:
                chosen, lost = choose(unsure, self.engine._winners)
                found += self._built_upon(edit for _, edit in chosen)
                self.superseded += self._placed(lost)
        return sorted(set(found), key=lambda edit: (edit.start, edit.end, edit.rule))

    def _placed(self, edits: Iterable[Edit]) -> list[Edit]:
        """Return edits of the current text at their places in the original one."""
        there = OffsetMap(self.edits)
        placed = []
        for edit in edits:
            start, end = there.span_to_original(edit.start, edit.end)
            before = self.original[start:end]
            after = before if edit.is_flag else edit.after
            placed.append(edit._replace(start=start, end=end, before=before, after=after))
        return placed

    def _built_upon(self, edits: Iterable[Edit]) -> list[Edit]:
        """Return edits of the current text as edits of the original, with what they build upon."""
        known = set(self.edits)
        composed = compose(self.original, self.text, self.edits, edits)
        return [edit for edit in composed if edit not in known]


def _by_sentence(view: View) -> list[View]:
    """Return a view of each sentence in which there is a hit."""
    views = []
    for start, end in view.sentences():
        hits = [(at - start, trigger) for at, trigger in view.hits if start <= at < end]
        if hits:
            text = view.text[start:end]
            views.append(
                View(view.rule, view.document, view.context, view.start + start, text, hits)
            )
    return views
