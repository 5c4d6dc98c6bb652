"""Every law on every rule by itself."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from strategies import (
    characters,
    examples,
    examples_of,
    is_thorough,
    literals_of,
    news,
    with_protected,
)

from laws import RULE_LAWS, engine_of, never_raises, time_is_linear, zones_stay
from mtclean import Rule

UNITS = (
    *("a ", "A. ", "1", "1,", "1 . ", "the ", ". ", ".", "...", "\n", "\n\n", " ", "\t", " - "),
    *('"', "“", "”", '" "', "'", "(", ")", "()", "[", "<", "<>", "&", "&lt;", "`", "_", "*", "="),
    *("中", "é", "Ã©", "😀", "aA", "Word ", "Word, ", "www.a.org ", "@a ", "<a href=\n"),
)


@examples(30)
@given(st.data())
def test_rule(any_rule: Rule, data: st.DataObject) -> None:
    text = data.draw(news(any_rule))
    for law in RULE_LAWS:
        law(engine_of((any_rule,)), text)


@examples(12)
@given(st.data())
def test_zones_stay(any_rule: Rule, data: st.DataObject) -> None:
    zones_stay(engine_of((any_rule,)), data.draw(with_protected(news(any_rule))))


@examples(6)
@given(st.lists(characters()).map("".join))
def test_any_characters(any_rule: Rule, text: str) -> None:
    never_raises(engine_of((any_rule,)), text)


def test_own_examples(any_rule: Rule) -> None:
    for text in examples_of(any_rule):
        for law in (*RULE_LAWS, zones_stay):
            law(engine_of((any_rule,)), text)
        zones_stay(engine_of((any_rule,)), f"He typed `{text}` there.")


def test_time_is_linear(any_rule: Rule) -> None:
    engine = engine_of((any_rule,))
    literals = literals_of(any_rule)
    literals = literals[:: 1 + len(literals) // 6]
    shown = examples_of(any_rule)
    shown = shown[:: 1 + len(shown) // 6]
    own = [
        *(literal + " " for literal in literals),
        *(literal + "\n" for literal in literals[:2]),
        *literals[:2],
        *(text + " " for text in shown),
        *(text + "\n\n" for text in shown[:3]),
        *(text + " www.a.org " for text in shown[:1]),
    ]
    own += [f"{literals[0]} {unit * 200}" for unit in UNITS]
    own += [literals[0] + unit for unit in UNITS[::4]]
    if not is_thorough():
        own = [own[0], *own[len(any_rule.name) % 3 :: 3]]
    for unit in own:
        time_is_linear(engine, unit)
