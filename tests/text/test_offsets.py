from __future__ import annotations

import pytest

from mtclean import Edit
from mtclean.text.offsets import LineIndex, OffsetMap, from_utf16, to_utf16

# "He can not go , no" becomes "Oh, He cannot go, no"
THERE = OffsetMap(
    [
        Edit("GRA001", 0, 0, "", "Oh, "),
        Edit("GRA001", 3, 10, "can not", "cannot"),
        Edit("TYP001", 13, 14, " ", ""),
    ]
)


@pytest.mark.parametrize(
    ("original", "current"), [(0, 4), (3, 7), (10, 13), (11, 14), (13, 16), (14, 16), (18, 20)]
)
def test_to_current(original: int, current: int) -> None:
    assert THERE.to_current(original) == current


@pytest.mark.parametrize(
    ("current", "original"), [(0, 0), (2, 0), (4, 0), (7, 3), (9, 3), (13, 10), (15, 12), (20, 18)]
)
def test_to_original(current: int, original: int) -> None:
    assert THERE.to_original(current) == original


def test_inside_an_edit_a_start_maps_to_its_start_and_an_end_to_its_end() -> None:
    assert [THERE.to_current(5), THERE.to_current(5, end=True)] == [7, 13]
    assert [THERE.to_original(9), THERE.to_original(9, end=True)] == [3, 10]


def test_spans() -> None:
    assert THERE.span_to_original(7, 13) == (3, 10)
    assert THERE.span_to_original(9, 10) == (3, 10)
    assert THERE.span_to_original(14, 16) == (11, 13)
    assert THERE.span_to_original(0, 4) == (0, 0)
    assert THERE.span_to_original(5, 5) == (1, 1)


def test_no_edits_no_moves() -> None:
    there = OffsetMap([])
    assert there.to_current(5) == there.to_original(5) == 5


def test_lines_count_line_feeds_only() -> None:
    index = LineIndex("a\r\nb\x0bc\u2028d\n\ne")
    assert index.position(0) == (1, 1)
    assert index.position(2) == (1, 3)
    assert index.position(3) == (2, 1)
    assert index.position(8) == (2, 6)
    assert index.position(9) == (3, 1)
    assert index.position(11) == (4, 2)
    assert index.offset(4, 1) == 10


def test_utf16_counts_pairs_twice_and_lone_surrogates_once() -> None:
    text = "a😀\ud800b"
    assert [to_utf16(text, offset) for offset in range(5)] == [0, 1, 3, 4, 5]
    assert [from_utf16(text, units) for units in range(6)] == [0, 1, 1, 2, 3, 4]


def test_utf16_beyond_the_end_is_the_end() -> None:
    assert from_utf16("ab", 9) == 2
    assert from_utf16("a😀", 9) == 2
