"""A broken rule for every law, and the law catches it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from itertools import count

import pytest

from laws import (
    Law,
    agrees_elsewhere,
    alters_is_respected,
    apply_and_revert_are_exact,
    edits_are_sound,
    engine_of,
    is_idempotent,
    neighbours_change_nothing,
    never_raises,
    nothing_is_returned_as_it_is,
    order_changes_nothing,
    runs_agree,
    time_is_linear,
    triggers_change_nothing,
    zones_stay,
)
from mtclean import Alters, Edit, Rule, Safety, Scope, View, rule

ALL = Alters.WHITESPACE | Alters.PUNCTUATION | Alters.CASE | Alters.WORDS | Alters.DIGITS
Function = Callable[[View], Iterator[Edit]]


def broken(
    *triggers: str,
    code: str = "GRA900",
    alters: Alters = ALL,
    scope: Scope = Scope.PARAGRAPH,
    safety: Safety = Safety.SAFE,
) -> Callable[[Function], Rule]:
    return rule(
        code=code,
        name=f"broken-{code.lower()}",
        summary="Break a law.",
        triggers=triggers,
        bad=[],
        good=[],
        alters=alters,
        scope=scope,
        safety=safety,
    )


def replacing(old: str, new: str, **declared: object) -> Rule:
    """Return a rule that puts ``new`` for the pattern ``old`` wherever it stands in a view."""

    def function(view: View) -> Iterator[Edit]:
        for match in re.finditer(old, view.text):
            yield view.replace(match.start(), match.end(), match.expand(new))

    return broken("foo", **declared)(function)  # type: ignore[arg-type]


@broken("foo")
def raises(view: View) -> Iterator[Edit]:
    view.text.encode()
    yield from ()


@broken("foo")
def out_of_range(view: View) -> Iterator[Edit]:
    yield Edit("GRA900", 0, 99, "foo", "bar", message="x")


@broken("foo")
def beyond_the_end(view: View) -> Iterator[Edit]:
    if not view.text.endswith("bar"):
        yield Edit("GRA900", 9, 9, "", "bar", message="x")


@broken("foo")
def one_at_a_time(view: View) -> Iterator[Edit]:
    if view.text.endswith(" b"):
        yield view.replace(len(view.text) - 2, len(view.text), "")


@broken("foo")
def untrue(view: View) -> Iterator[Edit]:
    yield Edit("GRA900", 0, 3, "fool", "bar", message="x")


@broken("foo")
def not_minimal(view: View) -> Iterator[Edit]:
    yield Edit("GRA900", 0, 7, "foo and", "bar and", message="x")


@broken("foo", safety=Safety.LIKELY)
def too_sure(view: View) -> Iterator[Edit]:
    yield view.replace(0, 3, "bar")._replace(safety=Safety.SAFE)


@broken("foo")
def signs_wrongly(view: View) -> Iterator[Edit]:
    yield view.replace(0, 3, "bar")._replace(rule="GRA901")


@broken("foo")
def in_one_paragraph_only(view: View) -> Iterator[Edit]:
    if view.start == 0:
        yield view.replace(0, 3, "bar")


@broken("foo")
def looks_around(view: View) -> Iterator[Edit]:
    if len(view.document.paragraphs) == 1:
        yield view.replace(0, 3, "bar")


@broken("foo")
def quadratic(view: View) -> Iterator[Edit]:
    re.findall(r"[fo ]*!", view.text)
    yield from ()


_calls = count()


@broken("foo")
def only_once(view: View) -> Iterator[Edit]:
    if next(_calls) == 0:
        yield view.replace(0, 3, "bar")


_seen: list[str] = []


def remembering(code: str) -> Rule:
    @broken("foo", code=code)
    def remembers(view: View) -> Iterator[Edit]:
        """Edit when the rule that was asked before is not this one."""
        _seen.append(code)
        if _seen[-2:-1] != [code]:
            yield view.replace(0, 3, code)

    return remembers


class Text(str):
    """A string that is equal to others and never the same."""

    __slots__ = ()


BROKEN: list[tuple[Law, Rule, str]] = [
    (never_raises, raises, "foo \ud800"),
    (edits_are_sound, out_of_range, "foo and"),
    (edits_are_sound, untrue, "foo and"),
    (edits_are_sound, not_minimal, "foo and"),
    (edits_are_sound, too_sure, "foo and"),
    (edits_are_sound, signs_wrongly, "foo and"),
    (is_idempotent, replacing("foo", "foo x"), "foo"),
    (is_idempotent, one_at_a_time, "foo" + " b" * 40),
    (alters_is_respected, replacing("foo", "fool", alters=ALL & ~Alters.WORDS), "foo"),
    (alters_is_respected, replacing("foo", "Foo", alters=Alters.PUNCTUATION), "foo"),
    (alters_is_respected, replacing("foo", "bar", alters=Alters.CASE), "foo"),
    (alters_is_respected, replacing("foo,", "foo", alters=ALL & ~Alters.PUNCTUATION), "foo,"),
    (alters_is_respected, replacing("foo", "f oo", alters=ALL & ~Alters.WHITESPACE), "foo"),
    (alters_is_respected, replacing("1", "2", alters=ALL & ~Alters.DIGITS), "foo 1"),
    (alters_is_respected, replacing("foo 1", "", alters=Alters.WORDS), "foo 1"),
    (alters_is_respected, replacing("foo", "", alters=Alters.LINES), "foo and"),
    (triggers_change_nothing, replacing("food", "bar"), "food"),
    (triggers_change_nothing, replacing("bar", "foo"), "bar"),
    (triggers_change_nothing, replacing("bar", "foo", scope=Scope.SENTENCE), "A foo. A bar."),
    (zones_stay, replacing("foo .*", "foo"), "foo `can  not`"),
    (zones_stay, replacing("foo .*", "foo bar"), "foo info@example.org"),
    (neighbours_change_nothing, in_one_paragraph_only, "foo"),
    (neighbours_change_nothing, looks_around, "foo"),
    (apply_and_revert_are_exact, beyond_the_end, "foo and"),
    (runs_agree, only_once, "foo"),
    (time_is_linear, quadratic, "foo "),
]


@pytest.mark.parametrize(
    ("law", "bad", "text"), BROKEN, ids=[f"{law.__name__}-{text[:9]!a}" for law, _, text in BROKEN]
)
def test_law_catches(law: Law, bad: Rule, text: str) -> None:
    with pytest.raises(AssertionError):
        law(engine_of((bad,)), text)


def test_laws_hold_for_a_right_rule() -> None:
    right = replacing(r"(?<!\w)(foo)(?!\w)", "bar", alters=Alters.WORDS)
    for law in {law for law, _, _ in BROKEN}:
        law(engine_of((right,)), "A foo, info@example.org `can  not` foo.\nAnd foo")


def test_lines_may_vanish_with_lines() -> None:
    right = replacing(r"(?s)^.*$", "", alters=Alters.LINES)
    alters_is_respected(engine_of((right,)), "foo 1, bar")


def test_order_law_catches() -> None:
    with pytest.raises(AssertionError):
        order_changes_nothing(engine_of((remembering("GRA901"), remembering("GRA902"))), "foo")


def test_copies_are_caught() -> None:
    class Copying:
        """An engine that returns a copy where there is nothing to do."""

        def run(self, text: str, **_: object) -> object:
            return engine_of(()).run(text)._replace(text=Text(text))

    with pytest.raises(AssertionError):
        nothing_is_returned_as_it_is(Copying(), "foo")  # type: ignore[arg-type]


def by_process(text: str) -> str:
    return f"{text} {os.getpid()}"


_called = count()


def by_call(text: str) -> str:
    return f"{text} {next(_called)}"


@pytest.mark.parametrize("clean", [by_process, by_call])
def test_disagreement_is_caught(clean: Callable[[str], str]) -> None:
    with pytest.raises(AssertionError):
        agrees_elsewhere(clean, ["foo", "bar"])
