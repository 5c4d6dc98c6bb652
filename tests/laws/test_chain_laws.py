"""Every law on the whole chain, where the rules meet."""

from __future__ import annotations

import pytest
from hypothesis import given
from strategies import (
    PROTECTED,
    characters,
    examples,
    examples_of,
    news,
    passages,
    with_protected,
)

from laws import (
    CHAIN_LAWS,
    Law,
    agrees_elsewhere,
    engine_of,
    never_raises,
    time_is_linear,
    zones_stay,
)
from mtclean import Cleaner, Config, Rule, all_rules

CHAIN = engine_of(all_rules())


@pytest.mark.parametrize("law", CHAIN_LAWS, ids=lambda law: law.__name__)
@examples(100)
@given(news())
def test_chain(law: Law, text: str) -> None:
    law(CHAIN, text)


@examples(100)
@given(with_protected(news()))
def test_zones_stay(text: str) -> None:
    zones_stay(CHAIN, text)


@pytest.mark.parametrize("law", CHAIN_LAWS, ids=lambda law: law.__name__)
def test_corpora(law: Law) -> None:
    for text in passages():
        law(CHAIN, text)


def test_any_rule_beside_the_others(any_rule: Rule) -> None:
    for text in examples_of(any_rule):
        for law in (*CHAIN_LAWS, zones_stay):
            law(CHAIN, text)


@pytest.mark.parametrize(
    "line",
    ["a" * 100_000, "a " * 50_000, "\x00" * 100_000, "\ud800 " * 50_000, "שלום " * 20_000],
    ids=["word", "words", "nul", "surrogates", "right-to-left"],
)
def test_long_line(line: str) -> None:
    never_raises(CHAIN, line)


@examples(100)
@given(characters())
def test_any_characters(text: str) -> None:
    never_raises(CHAIN, text)


def test_time_is_linear() -> None:
    mixed = "\n\n".join(passages()[::12])
    shown = [examples_of(rule)[0] for rule in all_rules()]
    for unit in (mixed, "\n".join(shown), " ".join(shown), "a ", '" ', "(", "1.", *PROTECTED):
        time_is_linear(CHAIN, unit + " ")


def test_threads_and_processes_agree() -> None:
    texts = [*passages(), *(text for rule in all_rules() for text in examples_of(rule))]
    agrees_elsewhere(Cleaner(Config.of("likely")).clean, texts)
