from __future__ import annotations

import pickle
import re

import pytest

from mtclean.text.pattern import Pattern, alternation


def test_nothing_is_compiled_before_it_is_used() -> None:
    broken = Pattern("(")
    with pytest.raises(re.error):
        broken.search("text")


def test_compiled_once() -> None:
    pattern = Pattern("a")
    assert pattern.compiled is pattern.compiled


def test_flags() -> None:
    assert Pattern("^a", ignore_case=True, multiline=True).search("b\nA")
    assert not Pattern("^a", multiline=True).search("b\nA")
    assert not Pattern("^a", ignore_case=True).search("b\nA")


def test_bounds() -> None:
    pattern = Pattern(r"\ba")
    assert [match.start() for match in pattern.finditer("a ba a", 1)] == [5]
    assert [match.start() for match in pattern.finditer("a a a", 0, 3)] == [0, 2]
    assert pattern.search("a", 0, 0) is None
    assert pattern.match("xa", 1) is None
    match = pattern.fullmatch("x a b", 2, 3)
    assert match
    assert match.span() == (2, 3)


def test_pickled() -> None:
    assert pickle.loads(pickle.dumps(Pattern("a+"))).search("baa")


def test_pickled_after_use() -> None:
    pattern = Pattern("a+")
    assert pattern.search("baa")
    assert pickle.loads(pickle.dumps(pattern)).search("baa")


def test_unknown_attribute() -> None:
    with pytest.raises(AttributeError):
        Pattern("a").sub  # type: ignore[attr-defined]  # noqa: B018


def test_alternation_is_literal_and_longest_first() -> None:
    source = alternation(["U.S", "a", "ab", "a", "a+"])
    assert re.findall(source, "ab a+ UxS U.S") == ["ab", "a+", "U.S"]
    assert alternation(iter(["b", "a"])) == alternation(["a", "b"])
