"""Every row of furniture: the line that goes does go, and the line that stays does stay."""

from __future__ import annotations

from itertools import groupby

import pytest

from mtclean import clean
from mtclean.lexicon import furniture, wire
from mtclean.lexicon.furniture import BESIDE, SURE, Row

ROWS = (*furniture.ROWS, *wire.ROWS)
BEFORE = "The ferry across the strait was cancelled on Monday, the company said."
AFTER = "Passengers waited in the hall until the evening, and the cafe ran out of soup."
SURELY_FURNITURE = "Share this article on Facebook"

every_row = pytest.mark.parametrize("row", ROWS, ids=[f"{row.group}/{row.what}" for row in ROWS])


def story(*lines: str) -> str:
    """Return a story with ``lines`` in the middle."""
    return "\n".join([BEFORE, *lines, AFTER])


@every_row
def test_the_pattern_matches_what_goes_alone(row: Row) -> None:
    assert row.goes == row.goes.strip()
    assert row.stays == row.stays.strip()
    assert row.pattern.fullmatch(row.goes)
    assert not row.pattern.fullmatch(row.stays)


@every_row
def test_a_line_that_goes_is_removed(row: Row) -> None:
    expected = story() if row.act is SURE else story(row.goes)
    assert clean(story(row.goes)) == expected
    assert clean(story(SURELY_FURNITURE, row.goes)) == story()


@every_row
def test_a_line_that_stays_is_left_even_beside_furniture(row: Row) -> None:
    assert clean(story(row.stays)) == story(row.stays)
    assert clean(story(SURELY_FURNITURE, row.stays)) == story(row.stays)


@every_row
def test_a_row_is_well_formed(row: Row) -> None:
    assert row.act in (SURE, BESIDE)
    assert len(set(row.triggers)) == len(row.triggers)
    assert (row.act is SURE) == bool(row.triggers)


def test_rows_stand_in_their_groups() -> None:
    for table in (furniture.ROWS, wire.ROWS):
        groups = [group for group, _ in groupby(row.group for row in table)]
        assert len(groups) == len(set(groups))


def test_no_two_rows_are_called_the_same() -> None:
    assert len({row.what for row in ROWS}) == len(ROWS)
