from __future__ import annotations

from typing import Any

import pytest

from mtclean import Edit, Safety
from mtclean.text.edit import apply, compose, invert, trim


def edit(start: int, before: str, after: str, rule: str = "GRA001", **fields: Any) -> Edit:
    return Edit(rule, start, start + len(before), before, after)._replace(**fields)


def test_levels_are_ordered_by_how_sure_they_are() -> None:
    assert Safety.SAFE < Safety.LIKELY < Safety.FLAG


@pytest.mark.parametrize("name", ["likely", "LIKELY", Safety.LIKELY])
def test_levels_are_parsed(name: str | Safety) -> None:
    assert Safety.parse(name) is Safety.LIKELY


@pytest.mark.parametrize("name", ["sure", "", None, 1])
def test_unknown_levels_are_named(name: object) -> None:
    with pytest.raises(ValueError, match=r"unknown level .*: use one of safe, likely, flag"):
        Safety.parse(name)  # type: ignore[arg-type]


def test_apply() -> None:
    edits = [edit(0, "a", "xx"), edit(1, "", "-"), edit(3, "d", "")]
    assert apply("abcd", edits) == "xx-bc"
    assert apply("abcd", []) == "abcd"


def test_apply_takes_edits_side_by_side() -> None:
    assert apply("abcd", [edit(0, "ab", "x"), edit(2, "cd", "y")]) == "xy"


@pytest.mark.parametrize(
    "edits",
    [[edit(0, "ab", "x"), edit(1, "b", "y")], [edit(2, "c", "x"), edit(0, "a", "y")]],
    ids=["overlap", "disorder"],
)
def test_apply_refuses_overlaps_and_disorder(edits: list[Edit]) -> None:
    with pytest.raises(ValueError, match="overlaps the edit that ends at"):
        apply("abcd", edits)


def test_invert() -> None:
    edits = [edit(0, "a", "xx"), edit(3, "d", "")]
    assert apply(apply("abcd", edits), invert(edits)) == "abcd"


@pytest.mark.parametrize(
    ("before", "after", "shared"),
    [
        ("", "", (0, 0)),
        ("same", "same", (4, 0)),
        ("said he today", "said she today", (5, 6)),
        ("can not", "cannot", (0, 0)),
        ("word ,", "word,", (4, 1)),
        ("3. 5 percent", "3.5 percent", (2, 9)),
        ("the the end", "the end", (4, 3)),
        ("th the end", "the end", (0, 7)),
        ("is, is", "is", (2, 0)),
        ("naïve idea", "naive idea", (0, 5)),
        ("x😀y", "x😁y", (1, 1)),
    ],
)
def test_trim(before: str, after: str, shared: tuple[int, int]) -> None:
    assert trim(before, after) == shared


def test_compose_keeps_distant_edits_apart() -> None:
    first = [edit(0, "one", "1")]
    current = apply("one two six", first)
    second = [edit(6, "six", "6", "GRA002")]
    assert compose("one two six", current, first, second) == [
        first[0],
        edit(8, "six", "6", "GRA002"),
    ]


def test_compose_merges_edits_that_meet() -> None:
    first = [edit(4, "two", "three", safety=Safety.LIKELY, evidence=("a",))]
    second = [edit(4, "three", "four", "GRA002", evidence=("b", "a"))]
    (merged,) = compose("one two", apply("one two", first), first, second)
    assert merged[:5] == ("GRA002", 4, 7, "two", "four")
    assert merged.via == (*first, *second)
    assert merged.safety is Safety.LIKELY
    assert merged.evidence == ("a", "b")


def test_compose_flattens_via() -> None:
    text, total = "a", list[Edit]()
    for new in "bcd":
        step = [edit(0, text, new, f"GRA00{new}")]
        total = compose("a", text, total, step)
        text = new
    assert [part.after for part in total[0].via] == ["b", "c", "d"]


def test_compose_drops_what_cancels_out() -> None:
    first = [edit(4, "two", "2")]
    assert compose("one two", "one 2", first, [edit(4, "2", "two")]) == []


def test_compose_spans_several_earlier_edits() -> None:
    first = [edit(0, "a", "A"), edit(4, "c", "C")]
    (merged,) = compose("a b c", "A b C", first, [edit(0, "A b C", "abc")])
    assert merged[1:5] == (0, 5, "a b c", "abc")
    assert len(merged.via) == 3


def test_moved() -> None:
    assert edit(1, "a", "b").moved(2).span == (3, 4)
    assert edit(1, "a", "b").moved(0) == edit(1, "a", "b")
