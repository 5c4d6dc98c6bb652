"""The laws: what holds for every rule and for the chain on every text.

Each law takes an engine, of one rule or of all, and a text, and raises ``AssertionError`` where
it is broken.
"""

from __future__ import annotations

import gc
import multiprocessing
import random
import re
import time
import unicodedata
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import cast

from strategies import PROTECTED

from mtclean import Alters, Edit, Rule, Safety, Scope, Stage, View
from mtclean.context import Context
from mtclean.engine import Engine, Outcome, ProtectedZoneError
from mtclean.report import Report
from mtclean.text.document import Document
from mtclean.text.edit import apply, trim
from mtclean.text.zones import Zone, address_zones, code_zones, merge_zones
from mtclean.triggers import Hit, TriggerIndex

Law = Callable[[Engine, str], None]

LEVELS = (Safety.SAFE, Safety.LIKELY)
APPLY_NOTHING = cast("Safety", -1)
"""A level that no edit reaches: the engine then reports what the rules say to the text itself."""

NEIGHBOURS = (
    "The ferry left the harbour at noon with forty passengers on board.",
    "Farmers in the valley brought in a good harvest of apples.",
    "A choir sang in the old church, and many stayed to listen.",
    "Bread is baked before dawn.",
)
EARLY = (Stage.ENCODING, Stage.MARKUP)


@cache
def engine_of(rules: tuple[Rule, ...], *, strict: bool = False) -> Engine:
    return Engine(rules, strict=strict)


@cache
def _index(rule: Rule) -> TriggerIndex:
    return TriggerIndex.of([rule])


def zones_for(stage: Stage, text: str) -> list[Zone]:
    """Return what is protected from the rules of ``stage``."""
    found = code_zones(text)
    return merge_zones(found if stage in EARLY else [*found, *address_zones(text)])


def views(rule: Rule, text: str) -> Iterator[View]:
    """Yield what the engine would show ``rule`` if it had no triggers to go by."""
    document = Document(text, zones_for(rule.stage, text))
    context = Context(document)
    hits, satisfied = _index(rule).scan(text)
    if not satisfied:
        return
    spans = [(0, len(text))]
    if rule.scope is not Scope.DOCUMENT:
        spans = document.paragraphs
    if rule.scope is Scope.SENTENCE:
        spans = [span for low, high in spans for span in document.sentences(low, high)]
    for start, end in spans:
        inside = [(hit.offset - start, hit.trigger) for hit in hits if start <= hit.offset < end]
        yield View(rule, document, context, start, document.masked[start:end], inside)


def raw_edits(rule: Rule, text: str) -> list[Edit]:
    """Return what ``rule`` yields for ``text``, no-ops left out, as the engine does."""
    yielded = [edit for view in views(rule, text) for edit in rule.function(view)]
    return [edit for edit in yielded if edit.is_flag or edit.before != edit.after]


def never_raises(engine: Engine, text: str) -> None:
    try:
        for rule in engine.rules:
            raw_edits(rule, text)
        for level in LEVELS:
            report = Report(text, engine.run(text, level=level, report=True), level)
            report.to_json()
            report.diff()
    except Exception as error:
        raise AssertionError(f"{_codes(engine)} raise {error!r} on {text!r}") from error


def edits_are_sound(engine: Engine, text: str) -> None:
    """In range, saying truly what stands there, as small as words allow, never surer than told."""
    for rule in engine.rules:
        for edit in raw_edits(rule, text):
            _is_sound(edit, text)
            assert edit.rule == rule.code, f"{rule!r} signs as {edit.rule}"
            assert edit.safety >= rule.safety, f"{edit} is surer than its rule"
    for level in LEVELS:
        outcome = engine.run(text, level=level, report=True)
        at = 0
        for edit in outcome.edits:
            assert edit.before != edit.after, f"{edit} changes nothing in {text!r}"
            assert at <= edit.start, f"{edit} overlaps the one before it in {text!r}"
            at = edit.end
        for edit in (*outcome.edits, *outcome.proposals):
            _is_sound(edit, text)
        for edit in outcome.superseded:
            assert edit.before == text[edit.start : edit.end], f"{edit} is wrong in {text!r}"


def _is_sound(edit: Edit, text: str) -> None:
    assert 0 <= edit.start <= edit.end <= len(text), f"{edit} is out of range in {text!r}"
    there = text[edit.start : edit.end]
    assert edit.before == there, f"{edit} is wrong about {there!r} in {text!r}"
    if edit.is_flag:
        assert edit.before == edit.after, f"{edit} is a flag and changes something"
    elif not edit.via:
        shared = trim(edit.before, edit.after)
        assert shared == (0, 0), f"{edit} could be smaller by {shared}"
    assert edit.message, f"{edit} says nothing"


def is_idempotent(engine: Engine, text: str) -> None:
    for level in LEVELS:
        once = engine.run(text, level=level)
        assert not once.unstable, f"{once.unstable} never rest on {text!r}"
        twice = engine.run(once.text, level=level, report=True)
        assert twice.text == once.text, f"{twice.edits} in the second run over {text!r}"


def alters_is_respected(engine: Engine, text: str) -> None:
    """What ``alters`` does not name stays, in its order, when white space is left out.

    Characters are digits (decimal ones of any script, by value), letters (with combining marks
    and other numerals) or punctuation (everything else). An edit of nothing but white space needs
    ``WHITESPACE``; with ``LINES`` whole lines may vanish.
    """
    for rule in engine.rules:
        for edit in raw_edits(rule, text):
            if edit.is_flag or (Alters.LINES in rule.alters and _removes_lines(edit, text)):
                continue
            kept = _kept(edit.before, rule.alters), _kept(edit.after, rule.alters)
            assert kept[0] == kept[1], f"{rule!r} alters only {rule.alters}, but {edit}"
            blank = "".join(edit.before.split()) == "".join(edit.after.split())
            assert not blank or Alters.WHITESPACE in rule.alters, f"white space altered: {edit}"


def _removes_lines(edit: Edit, text: str) -> bool:
    before, after = text[: edit.start], text[edit.end :]
    opens = not before or before.endswith("\n") or edit.before.startswith(("\n", "\r\n"))
    closes = not after or after.startswith(("\n", "\r\n")) or edit.before.endswith("\n")
    return not edit.after and opens and closes


def _kept(text: str, alters: Alters) -> str:
    kept = []
    for character in text:
        kind = _kind(character)
        if kind is Alters.DIGITS and kind not in alters:
            kept.append(str(unicodedata.decimal(character)))
        elif kind is Alters.WORDS and kind not in alters:
            kept.append(character.casefold() if Alters.CASE in alters else character)
        elif kind is Alters.PUNCTUATION and kind not in alters:
            kept.append(character)
    return "".join(kept)


def _kind(character: str) -> Alters:
    if character.isspace():
        return Alters.WHITESPACE
    if character.isdecimal():
        return Alters.DIGITS
    is_letter = character.isalnum() or unicodedata.category(character).startswith("M")
    return Alters.WORDS if is_letter else Alters.PUNCTUATION


def triggers_change_nothing(engine: Engine, text: str) -> None:
    """Without its triggers a rule finds just the same: they only save time."""
    for rule in engine.rules:
        outcome = engine_of((rule,)).run(text, level=APPLY_NOTHING, report=True)
        found = {_change(edit) for edit in (*outcome.proposals, *outcome.superseded)}
        zones = zones_for(rule.stage, text)
        wanted = {_change(e) for e in raw_edits(rule, text) if not _is_protected(e, zones)}
        assert found == wanted, f"{rule!r} without triggers: {wanted ^ found} in {text!r}"


def _change(edit: Edit) -> tuple[int, int, str, str]:
    return edit.start, edit.end, edit.before, edit.after


def _is_protected(edit: Edit, zones: list[Zone]) -> bool:
    if edit.is_flag:
        return False
    met = [zone for zone in zones if edit.start < zone.end and zone.start < edit.end]
    return any(
        zone.kind not in ("url", "email", "handle")
        or edit.after
        or not (edit.start <= zone.start and zone.end <= edit.end)
        for zone in met
    )


def zones_stay(engine: Engine, text: str) -> None:
    """Code stands as it was; so do addresses, for the stages after markup.

    A rule that removes lines may remove the addresses in them.
    """
    by_code = {rule.code: rule for rule in engine.rules}
    strict = engine_of(engine.rules, strict=True)
    for level in LEVELS:
        try:
            outcome = strict.run(text, level=level, report=True)
        except ProtectedZoneError as error:
            raise AssertionError(f"{error} in {text!r}") from error
        for start, end, is_code in _protected_spans(text):
            for edit in outcome.edits:
                if not (edit.start < end and start < edit.end):
                    continue
                makers = [by_code[part.rule] for part in (edit.via or (edit,))]
                removed = any(Alters.LINES in rule.alters for rule in makers)
                early = any(rule.stage in EARLY for rule in makers)
                allowed = not is_code and (removed or early)
                assert allowed, f"{text[start:end]!r} was changed by {edit} in {text!r}"


def _protected_spans(text: str) -> Iterator[tuple[int, int, bool]]:
    code = code_zones(text)
    for token in PROTECTED:
        for match in re.finditer(rf"(?<!\S){re.escape(token)}(?!\S)", text):
            start, end = match.span()
            is_code = any(zone.start <= start and end <= zone.end for zone in code)
            if is_code or "`" not in token:
                yield start, end, is_code


def neighbours_change_nothing(engine: Engine, text: str) -> None:
    """A rule of sentences or paragraphs says the same about one among unrelated ones."""
    line = next((line.rstrip("\r") for line in text.split("\n") if line.strip()), "")
    if not line:
        return
    for rule in engine.rules:
        if rule.scope is Scope.DOCUMENT:
            continue
        quiet = [other for other in NEIGHBOURS if _index(rule).scan(other) == _nothing(rule)]
        if len(quiet) < 2:
            continue
        alone = _said(rule, line, line, 0)
        above, below = quiet[0], quiet[1]
        among = _said(rule, f"{above}\n\n{line}\n\n{below}", line, len(above) + 2)
        assert alone == among, f"{rule!r} on {line!r}: alone {alone}, among others {among}"


def _nothing(rule: Rule) -> tuple[list[Hit], int]:
    return [], 0 if rule.requires else 1


def _said(rule: Rule, text: str, line: str, base: int) -> set[tuple[int, str, str]]:
    """Return the edits that ``rule`` has for ``line``, the gaps of removed lines left out."""
    outcome = engine_of((rule,)).run(text, level=APPLY_NOTHING, report=True)
    said = set()
    for edit in (*outcome.proposals, *outcome.superseded):
        before = edit.before.strip("\r\n")
        start = edit.start - base + len(edit.before) - len(edit.before.lstrip("\r\n"))
        if edit.before.isspace() and edit.start - base >= len(line):
            continue
        said.add((start, before, edit.after))
    return said


def apply_and_revert_are_exact(engine: Engine, text: str) -> None:
    for level in LEVELS:
        outcome = engine.run(text, level=level, report=True)
        plain = engine.run(text, level=level).text
        assert plain == outcome.text, f"the report makes {outcome.text!r}, cleaning {plain!r}"
        assert apply(text, outcome.edits) == outcome.text, f"edits do not lead there: {text!r}"
        report = Report(text, outcome, level)
        assert report.revert() == text, f"{outcome.edits} cannot be reverted"
        assert report.apply([]) == text, "an empty selection changes the text"
        for edit in report.edits:
            expected = text[: edit.start] + edit.after + text[edit.end :]
            assert report.apply([edit]) == expected, f"{edit} alone in {text!r}"
        report.apply(lambda _: True)
        for last in (False, True):
            there = [report.offsets.to_current(n, end=last) for n in range(len(text) + 1)]
            back = [report.offsets.to_original(n, end=last) for n in range(len(report.text) + 1)]
            assert there == sorted(there), f"to_current goes back, {outcome.edits}"
            assert back == sorted(back), f"to_original goes back, {outcome.edits}"


def nothing_is_returned_as_it_is(engine: Engine, text: str) -> None:
    outcome = engine.run(text, report=True)
    assert outcome.edits or outcome.text is text, f"{text!r} was copied"


def order_changes_nothing(engine: Engine, text: str) -> None:
    """The rules of a stage may stand in any order."""
    expected = engine.run(text, level=Safety.LIKELY, report=True)
    for seed in range(2):
        rules = list(engine.rules)
        random.Random(seed).shuffle(rules)
        stages = list(Stage)
        rules.sort(key=lambda rule: stages.index(rule.stage))
        outcome = engine_of(tuple(rules)).run(text, level=Safety.LIKELY, report=True)
        assert _as_sets(outcome) == _as_sets(expected), f"the order of rules matters on {text!r}"


def _as_sets(outcome: Outcome) -> tuple[object, ...]:
    text, edits, proposals, superseded, unstable, _ = outcome
    return text, edits, proposals, set(superseded), set(unstable)


def runs_agree(engine: Engine, text: str) -> None:
    first = engine.run(text, level=Safety.LIKELY, report=True)
    second = engine.run(text, level=Safety.LIKELY, report=True)
    assert first == second, f"two runs differ on {text!r}"


def agrees_elsewhere(clean: Callable[[str], str], texts: list[str]) -> None:
    """Another process (with its own seed of hashes) and four threads find the same."""
    expected = [clean(text) for text in texts]
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(clean, texts))
    assert found == expected, "threads disagree"
    with multiprocessing.get_context("spawn").Pool(1) as processes:
        found = processes.map(clean, texts)
    assert found == expected, "another process disagrees"


SIZE = 4_000
FLOOR = 0.1
"""Seconds below which nothing is measured: quadratic work on this size takes longer."""
NOISE = 2.0
ATTEMPTS = 3


def time_is_linear(engine: Engine, unit: str) -> None:
    """Four times as much of ``unit`` takes about four times as long, in time of the processor."""
    small, large = (unit * max(1, size // len(unit)) for size in (SIZE, 4 * SIZE))
    _cost(engine, unit)
    if _cost(engine, large) < FLOOR:
        return
    short = min(_cost(engine, small) for _ in range(3))
    for _ in range(ATTEMPTS):
        long = _cost(engine, large)
        if long <= 4 * NOISE * short + FLOOR / 2:
            return
    raise AssertionError(f"{_codes(engine)} on {unit!r}: {short:.3f} s, of four times {long:.3f} s")


def _cost(engine: Engine, text: str) -> float:
    gc.disable()
    began = time.process_time()
    engine.run(text, level=Safety.LIKELY, report=True)
    cost = time.process_time() - began
    gc.enable()
    return cost


def _codes(engine: Engine) -> str:
    return ", ".join(rule.code for rule in engine.rules[:5])


RULE_LAWS: tuple[Law, ...] = (
    never_raises,
    edits_are_sound,
    is_idempotent,
    alters_is_respected,
    triggers_change_nothing,
    neighbours_change_nothing,
    apply_and_revert_are_exact,
)
CHAIN_LAWS: tuple[Law, ...] = (
    never_raises,
    edits_are_sound,
    is_idempotent,
    apply_and_revert_are_exact,
    nothing_is_returned_as_it_is,
    order_changes_nothing,
    runs_agree,
)
