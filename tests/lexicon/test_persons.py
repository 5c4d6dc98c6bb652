"""The table of persons: wrong readings lead to the name in English, under the condition."""

from __future__ import annotations

import pytest

from mtclean import check
from mtclean.lexicon.persons import PERSONS, Person
from mtclean.text.edit import Safety

CASES = [(person, slip) for person in PERSONS for slip in person.slips]
BOUND = [(person, slip) for person, slip in CASES if person.region or person.near]


def _told(person: Person) -> str:
    """Return the end of a sentence that holds what the condition of ``person`` asks for."""
    words = [person.near[0].removesuffix("*")] if person.near else []
    return f" spoke about {' and '.join([*words, *person.region[:1], 'bread'])}."


@pytest.mark.parametrize(("person", "slip"), CASES, ids=lambda value: str(value)[:30])
def test_a_slip_becomes_the_name(person: Person, slip: str) -> None:
    told = _told(person)
    report = check(slip + told, level=Safety.SAFE)
    assert report.text == person.name + told


@pytest.mark.parametrize(("person", "slip"), BOUND, ids=lambda value: str(value)[:30])
def test_a_slip_stays_where_nothing_tells_the_person(person: Person, slip: str) -> None:
    text = f"{slip} bought bread."
    assert check(text).text == text


def test_the_surname_alone_is_that_of_the_name() -> None:
    for person in PERSONS:
        assert not person.short or person.surname in person.name
        assert person.surname not in person.short
