"""No number rule changes a value: what the marks move, the figures still say."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtclean import Cleaner, Config, Rule, Safety, all_rules
from mtclean.rules.numbers.units import total

RULES = [rule for rule in all_rules() if rule.code.startswith("NUM")]
CLEANER = Cleaner(Config.of(Safety.LIKELY, select="NUM"))

_SCALES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}


def digits(text: str) -> str:
    """Return the digits of ``text`` in their order: what marks and spaces cannot change."""
    return re.sub(r"\D", "", text)


def links(text: str) -> list[Decimal]:
    """Return the values of the chains in ``text``, read by their English or source units."""
    found: list[Decimal] = []
    for chain in re.finditer(
        r"\d[\d.,]*(?: (?:thousand|million|billion|trillion))+"
        r"(?: \d[\d.,]*(?: (?:thousand|million|billion|trillion))+)*",
        text,
    ):
        parts = re.findall(r"(\d[\d.,]*)((?: (?:thousand|million|billion|trillion))+)", chain[0])
        pairs = [
            (Decimal(number.replace(",", "")), sum(_SCALES[word] for word in scales.split()))
            for number, scales in parts
        ]
        if len(pairs) == 2 and pairs[0][1] == 3 < pairs[1][1]:
            pairs[0] = (pairs[0][0], 3 + pairs[1][1])
        found.append(sum((number.scaleb(power) for number, power in pairs), Decimal(0)))
    return found


CLOCKS = {"NUM031", "NUM035", "NUM036", "NUM038", "NUM039"}
"""Rules that name months and write hours in full."""
ALTERING = {"NUM024", "NUM040", "NUM041", "NUM042", "NUM034", "NUM043"} | CLOCKS
"""Rules that write figures anew; the others must keep every digit in its place."""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_examples_keep_their_digits(rule: Rule) -> None:
    for example in rule.bad:
        if example.repaired is not None and rule.code not in ALTERING:
            assert digits(example.scarred) == digits(example.repaired)


@pytest.mark.parametrize(
    "code", ["NUM031", "NUM034", "NUM043"], ids=["half-days", "ordinals", "days"]
)
def test_words_around_figures_change_no_digit(code: str) -> None:
    rule = next(rule for rule in RULES if rule.code == code)
    for example in rule.bad:
        assert digits(example.scarred) == digits(example.repaired or "")


def test_chains_of_the_examples_keep_their_sum() -> None:
    rule = next(rule for rule in RULES if rule.code == "NUM040")
    for example in rule.bad:
        assert links(example.scarred) == links(example.repaired or "")


@given(st.integers(1, 999), st.integers(1, 999), st.sampled_from(["billion", "million"]))
def test_chains_are_exact(high: int, low: int, unit: str) -> None:
    below = {"billion": "million", "million": "thousand"}[unit]
    chain = f"{high} {unit} {low} {below}"
    written = total(chain)
    assert written is not None
    assert links(written) == [high * Decimal(10) ** _SCALES[unit] + low * 10 ** _SCALES[below]]


NUMBERS = st.one_of(
    st.integers(0, 10_000_000).map(str),
    st.integers(0, 10_000_000).map(lambda number: f"{number:,}"),
    st.integers(0, 10_000_000).map(lambda number: f"{number:,}".replace(",", ".")),
    st.integers(0, 10_000_000).map(lambda number: f"{number:,}".replace(",", " ")),
    st.integers(0, 10_000_000).map(lambda number: f"{number:,}".replace(",", ", ")),
    st.decimals(0, 9999, places=2).map(str),
    st.decimals(0, 9999, places=1).map(lambda number: str(number).replace(".", ",")),
    st.decimals(0, 9999, places=1).map(lambda number: str(number).replace(".", ". ")),
    st.decimals(0, 9999, places=3).map(lambda number: str(number).replace(".", " ,")),
)
NOUNS = st.sampled_from(
    [
        *("people", "percent", "%", "euros", "meters", "yuan", "degrees", "days", "doses"),
        *("$", "€", ":", ".", ",", "July", "June", "a. m."),
    ]
)
LEADS = st.sampled_from(["about", "on", "In May", "more than", "$", "US$", "at", "the", "-", ""])
SENTENCES = st.lists(st.tuples(LEADS, NUMBERS, NOUNS), min_size=1, max_size=6).map(
    lambda parts: " ".join(" ".join(part) for part in parts)
)


@given(SENTENCES)
def test_no_digit_is_lost_added_or_moved(sentence: str) -> None:
    assert digits(CLEANER.clean(sentence)) == digits(sentence)


@given(SENTENCES)
def test_repairs_are_final(sentence: str) -> None:
    once = CLEANER.clean(sentence)
    assert CLEANER.clean(once) == once


@given(st.integers(1000, 999_999), st.sampled_from(["people", "doses", "residents"]))
def test_points_between_thousands_keep_the_value(number: int, noun: str) -> None:
    dotted = f"{number:,}".replace(",", ".")
    assert CLEANER.clean(f"It has {dotted} {noun}.") in (
        f"It has {dotted} {noun}.",
        f"It has {number:,} {noun}.",
    )


@given(st.decimals(0, 999, places=1), st.sampled_from(["percent", "million", "%"]))
def test_decimal_commas_keep_the_value(number: Decimal, unit: str) -> None:
    gap = "" if unit == "%" else " "
    written = str(number).replace(".", ",")
    assert CLEANER.clean(f"It rose {written}{gap}{unit}.") == f"It rose {number}{gap}{unit}."
