"""Every table of terms, offices and names: its rows are well formed and no two say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

import pytest

from mtclean.lexicon import offices_hk, offices_world, packs, persons
from mtclean.lexicon.places import COUNTRIES
from mtclean.table import Row
from mtclean.text.edit import Safety

PACKS = [import_module(f"{packs.__name__}.{found.name}") for found in iter_modules(packs.__path__)]
TABLES = {
    f"{module.__name__.rpartition('.')[2]}.{name}": table
    for module in (*PACKS, offices_hk, offices_world, persons)
    for name, table in vars(module).items()
    if name.endswith("ROWS") and not name.startswith("_")
}


def _rows() -> Iterator[object]:
    for name, table in TABLES.items():
        for row in table:
            yield pytest.param(row, id=f"{name}/{row.id}")


@pytest.mark.parametrize("row", list(_rows()))
def test_a_row_is_well_formed(row: Row) -> None:
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", row.id)
    assert row.bad
    assert row.good
    assert row.becomes
    assert not row.becomes.startswith(("the ", "a ", "an "))
    for phrase in row.phrases:
        assert phrase == phrase.strip()
        assert len(phrase) > 1
    for country in row.when.region + row.when.about:
        assert country in COUNTRIES


@pytest.mark.parametrize("row", list(_rows()))
def test_the_words_of_a_condition_match_in_any_case(row: Row) -> None:
    neighbours = row.when.after + row.when.before + row.when.not_after + row.when.not_before
    assert all(word == word.lower() for word in neighbours)


@pytest.mark.parametrize("row", list(_rows()))
def test_an_example_holds_a_phrase_of_its_row(row: Row) -> None:
    for bad in row.bad:
        assert isinstance(bad, str) == (row.safety is Safety.FLAG)
        text = (bad if isinstance(bad, str) else bad[0]).lower().replace("-", " ")
        assert any(phrase.lower().replace("-", " ") in text for phrase in row.phrases)


def test_the_ids_are_unique() -> None:
    ids = [row.id for table in TABLES.values() for row in table]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", TABLES)
def test_a_phrase_is_not_in_two_rows_under_the_same_conditions(name: str) -> None:
    seen = [(phrase, row.when, row.exact) for row in TABLES[name] for phrase in row.phrases]
    assert len(seen) == len(set(seen))


def test_no_person_is_named_by_a_slip() -> None:
    names = {person.name for person in persons.PERSONS}
    slips = [slip for person in persons.PERSONS for slip in person.slips]
    assert len(slips) == len(set(slips))
    assert not names & set(slips)


def test_a_spelling_of_a_first_name_belongs_to_one_name() -> None:
    spellings = [spelling for family in persons.NAME_VARIANTS for spelling in family]
    assert len(spellings) == len(set(spellings))
