"""The chain: stages propose edits, the engine chooses, applies and repeats until all is still."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mtclean.context import Context
from mtclean.rule import Rule, Scope, Stage, View
from mtclean.text.document import Document, Span, line_at
from mtclean.text.edit import Edit, Safety, apply, compose
from mtclean.text.ignores import Ignore
from mtclean.text.ignores import carried as carried_ignores
from mtclean.text.offsets import OffsetMap
from mtclean.text.zones import ADDRESSES, Zone, address_zones, code_zones, merge_zones
from mtclean.triggers import Hit, TriggerIndex

if TYPE_CHECKING:
    from mtclean.context.recogniser import Recogniser

MAX_ROUNDS = 8
"""How often a stage may repeat on one text."""
MAX_PASSES = 4
"""How often the whole chain may repeat before rules count as disagreeing."""


Place = tuple[int, int]
"""Where a trigger stands, in code points, and its index in ``Rule.triggers``."""


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
        self._winners = _winners(self.rules)
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


class _Block:
    """A paragraph in which something was hit.

    ``found`` holds for each rule where its triggers stand, counted from the start of the
    paragraph, and which they are; ``rules`` are the same rules as a bit set.
    """

    __slots__ = ("changed", "end", "found", "rules", "start")

    def __init__(self, start: int, end: int, changed: int) -> None:
        self.start = start
        self.end = end
        self.changed = changed
        self.found: dict[int, list[Place]] = {}
        self.rules = 0

    def drop(self, rules: int) -> None:
        """Forget the hits of some rules, given as a bit set."""
        self.rules &= ~rules
        self.found = {rule: at for rule, at in self.found.items() if self.rules >> rule & 1}


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
        self.left_out = left_out
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
        self.wide = engine._index.wide_rules & ~left_out
        hits, self.satisfied = engine._index.scan(text, left_out=left_out, part=True)
        self.hit = 0
        self.blocks = self._blocks_of(0, text, hits)

    def run(self) -> set[int]:
        """Repair the text; return the rules that never came to rest, if any."""
        edited: set[int] = set()
        since = 0
        for _ in range(MAX_PASSES):
            began = self.clock
            edited = set()
            for stage, members in self.engine._stages:
                if members & (self.hit | self.wide):
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
            chosen, lost = self._choose(wanted)
            edited.update(number for number, _ in chosen)
            if self.report:
                self.superseded += self._placed(lost)
            self._apply([edit for _, edit in chosen])
            since = self.clock
        return edited

    def _propose(self, stage: Stage, members: int, since: int) -> list[tuple[int, Edit]]:
        if members & self.wide and self.looked.get(stage) != self.clock:
            self._look_wide(stage, members & self.wide)
        proposed: list[tuple[int, Edit]] = []
        if not members & self.hit:
            return proposed
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
        proposed: list[tuple[int, Edit]],
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
                if document.zones and _touches_zone(document.zones, edit):
                    if self.engine.strict:
                        raise ProtectedZoneError(f"{rule!r} wants to change {edit.before!r}")
                    continue
                if self.ignores and any(ignore.covers(edit) for ignore in self.ignores):
                    if self.report:
                        self.suppressed += self._placed([edit])
                    continue
                proposed.append((number, edit))

    def _choose(
        self, proposed: list[tuple[int, Edit]]
    ) -> tuple[list[tuple[int, Edit]], list[Edit]]:
        """Return the edits to apply, in order, and those that had to give way to them."""
        if len(proposed) == 1:
            return proposed, []
        proposed.sort(key=_place)
        chosen: list[tuple[int, Edit]] = []
        lost: list[Edit] = []
        cluster = [proposed[0]]
        reach = proposed[0][1].end
        for item in proposed[1:]:
            if item[1].start >= reach and item[1].start > cluster[-1][1].start:
                self._settle(cluster, chosen, lost)
                cluster = []
            cluster.append(item)
            reach = max(reach, item[1].end)
        self._settle(cluster, chosen, lost)
        return chosen, lost

    def _settle(
        self, cluster: list[tuple[int, Edit]], chosen: list[tuple[int, Edit]], lost: list[Edit]
    ) -> None:
        """Decide between edits that meet, the first by :func:`_priority` first.

        An edit is decided upon only after those that meet it and that its rule gives way to.
        """
        if len(cluster) == 1:
            chosen.append(cluster[0])
            return
        kept: list[tuple[int, Edit]] = []
        for number, edit in _in_turn(cluster, self.engine._winners):
            at = bisect_left(kept, edit.start, key=_end_of)
            rivals = []
            while at < len(kept) and kept[at][1].start <= edit.end:
                if _overlap(kept[at][1], edit):
                    rivals.append(kept[at][1])
                at += 1
            if not rivals:
                insort(kept, (number, edit), key=_place)
            elif all((rival.span, rival.after) != (edit.span, edit.after) for rival in rivals):
                lost.append(edit)
        chosen += kept

    def _apply(self, edits: list[Edit]) -> None:
        self.clock += 1
        self.last_change = self.clock
        before = self.text
        self.text = apply(before, edits)
        if self.report:
            self.edits = compose(self.original, before, self.edits, edits)
        self.contexts.clear()
        if self.declared_zones:
            self.declared_zones = _carried(self.declared_zones, edits)
        if self.zones:
            self.zones = _carried(self.zones, edits)
        if self.ignores:
            self.ignores = carried_ignores(self.ignores, edits)
        self._rescan(edits)

    def _rescan(self, edits: list[Edit]) -> None:
        """Look for triggers anew in the edited paragraphs, and move the others along."""
        index = self.engine._index
        left_out = self.left_out
        blocks = _untouched(self.blocks, edits)
        for low, high in _edited_paragraphs(self.text, edits):
            part = self.text[low:high]
            hits, satisfied = index.scan(part, self.satisfied, left_out=left_out, part=True)
            if satisfied != self.satisfied:
                hits, self.satisfied = index.scan(
                    self.text, satisfied, left_out=left_out, part=True
                )
                self.blocks = self._blocks_of(0, self.text, hits)
                return
            blocks += self._blocks_of(low, part, hits)
        blocks.sort(key=_start_of)
        self.blocks = blocks

    def _look_wide(self, stage: Stage, rules: int) -> None:
        """Run the wide probes of some rules of a stage and put their hits in the place of old ones.

        Only the stage before whose turn this is needs them, so that most edits ask for no look.
        """
        for block in self.blocks:
            if block.rules & rules:
                block.drop(rules)
        self.looked[stage] = self.clock
        hits = self.engine._index.wide_hits(self.text, self.satisfied & rules)
        if not hits:
            return
        known = {block.start: block for block in self.blocks}
        for fresh in self._blocks_of(0, self.text, hits):
            block = known.setdefault(fresh.start, fresh)
            block.found |= fresh.found
            block.rules |= fresh.rules
        self.blocks = sorted(known.values(), key=_start_of)

    def _blocks_of(self, base: int, text: str, hits: list[Hit]) -> list[_Block]:
        """Return the paragraphs of ``text`` that hold hits; ``base`` is where it begins."""
        blocks: list[_Block] = []
        end = -1
        for offset, rule, trigger in hits:
            if offset > end:
                start, end = line_at(text, offset)
                block = _Block(base + start, base + end, self.clock)
                blocks.append(block)
            block.found.setdefault(rule, []).append((offset - start, trigger))
            block.rules |= 1 << rule
        for block in blocks:
            self.hit |= block.rules
        if blocks and not self.has_code_zones:
            self.has_code_zones = True
            self.declared_zones = merge_zones([*self.declared_zones, *code_zones(self.text)])
        return blocks

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
                chosen, lost = self._choose(unsure)
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


def _winners(rules: Sequence[Rule]) -> list[int]:
    """Return for each rule the set of those that it gives way to, at one remove or more."""
    numbers = {rule.code: number for number, rule in enumerate(rules)}
    winners = [sum({1 << numbers[c] for c in rule.after if c in numbers}) for rule in rules]
    bound = [number for number, above in enumerate(winners) if above]
    for middle in bound:
        for number in bound:
            if winners[number] >> middle & 1:
                winners[number] |= winners[middle]
    if any(winners[number] >> number & 1 for number in bound):
        raise ValueError("the rules give way to each other in a circle: look at their 'after'")
    return winners


def _in_turn(cluster: list[tuple[int, Edit]], winners: Sequence[int]) -> Iterator[tuple[int, Edit]]:
    """Yield the edits in the order in which they are decided upon."""
    queue = sorted(cluster, key=_priority)
    present = sum({1 << number for number, _ in queue})

    def waits(number: int, edit: Edit) -> bool:
        above = winners[number] & present
        return above > 0 and any(
            above >> other & 1 and _overlap(edit, rival) for other, rival in queue
        )

    while queue:
        yield queue.pop(next(at for at in range(len(queue)) if not waits(*queue[at])))


def _priority(item: tuple[int, Edit]) -> tuple[int, int, int, str, str]:
    """The surer edit comes first, then the longer, the earlier, the one of the lower code."""
    edit = item[1]
    return edit.safety, edit.start - edit.end, edit.start, edit.rule, edit.after


def _start_of(block: _Block) -> int:
    return block.start


def _place(item: tuple[int, Edit]) -> tuple[int, int]:
    return item[1].span


def _end_of(item: tuple[int, Edit]) -> int:
    return item[1].end


def _overlap(one: Edit, other: Edit) -> bool:
    if one.start == one.end == other.start == other.end:
        return True
    return one.start < other.end and other.start < one.end


def _by_sentence(view: View) -> list[View]:
    views = []
    for start, end in view.sentences():
        hits = [(at - start, trigger) for at, trigger in view.hits if start <= at < end]
        if hits:
            text = view.text[start:end]
            views.append(
                View(view.rule, view.document, view.context, view.start + start, text, hits)
            )
    return views


def _touches_zone(zones: Sequence[Zone], edit: Edit) -> bool:
    """Tell whether an edit changes a zone; to remove a line with an address in it is allowed."""
    if edit.is_flag:
        return False
    for at in range(bisect_right(zones, edit.start, key=_end), len(zones)):
        zone = zones[at]
        if zone.start >= edit.end:
            return False
        removed = not edit.after and edit.start <= zone.start and zone.end <= edit.end
        if not (removed and zone.kind in ADDRESSES):
            return True
    return False


def _end(zone: Zone) -> int:
    return zone.end


def _untouched(blocks: list[_Block], edits: list[Edit]) -> list[_Block]:
    """Return the blocks that no edit touches, moved to where they stand after the edits."""
    kept = []
    at = shift = 0
    for block in blocks:
        while at < len(edits) and edits[at].end < block.start:
            shift += len(edits[at].after) - len(edits[at].before)
            at += 1
        if at == len(edits) or edits[at].start > block.end:
            block.start += shift
            block.end += shift
            kept.append(block)
    return kept


def _edited_paragraphs(text: str, edits: list[Edit]) -> list[Span]:
    """Return the spans of the lines of ``text``, the result of ``edits``, that they touched."""
    spans: list[Span] = []
    shift = 0
    for edit in edits:
        start = edit.start + shift
        shift += len(edit.after) - len(edit.before)
        if spans and start <= spans[-1][1] and edit.end + shift <= spans[-1][1]:
            continue
        low = text.rfind("\n", 0, start) + 1
        high = text.find("\n", edit.end + shift)
        high = len(text) if high < 0 else high
        if spans and low <= spans[-1][1]:
            low = spans.pop()[0]
        spans.append((low, high))
    return spans


def _carried(zones: Sequence[Zone], edits: Sequence[Edit]) -> list[Zone]:
    """Return the zones where they stand after ``edits``; those that were removed are dropped."""
    there = OffsetMap(edits)
    carried = []
    for start, end, kind in zones:
        low, high = there.to_current(start), there.to_current(end, end=True)
        if high > low:
            carried.append(Zone(low, high, kind))
    return carried
