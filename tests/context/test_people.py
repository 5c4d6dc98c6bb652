"""People, names and speakers of a document."""

from __future__ import annotations

import pytest

from mtclean.context import Context
from mtclean.context.people import Person
from mtclean.context.places import Kind
from mtclean.text.document import Document


def persons(text: str) -> dict[str, Person]:
    context = Context(Document(text))
    assert context.cast.mentions
    return {person.name: person for person in context.people.persons}


@pytest.mark.parametrize(
    ("text", "name", "woman"),
    [
        ("“Yes,” said Ms. Leela Nair.", "Leela Nair", True),
        ("Foreign Ministry spokeswoman Xu Jing spoke.", "Xu Jing", True),
        ("Xu Jing, a housewife from Wuhan, spoke.", "Xu Jing", True),
        ("Chief Executive Carrie Lam spoke.", "Carrie Lam", True),
        ("Minister of Transport Aino Rantala spoke.", "Aino Rantala", True),
        ("German Chancellor Angela Merkel spoke.", "Angela Merkel", True),
        ("Official of the Foreign Ministry Maria Zakharova spoke.", "Maria Zakharova", True),
        ("Xu Jing spoke.", "Xu Jing", False),
        ("Andrea Ferraris spoke.", "Andrea Ferraris", False),
        ("Mr. Evelyn Gray spoke.", "Evelyn Gray", False),
        ("Kim Andersen spoke.", "Kim Andersen", False),
        ("Park Geun-ho spoke.", "Park Geun-ho", False),
        ("Anna Smith, her mother, spoke.", "Anna Smith", True),
    ],
)
def test_evidence_of_gender(text: str, name: str, woman: bool) -> None:
    assert persons(text)[name].is_woman is woman


def test_a_surname_means_the_person_named_in_full() -> None:
    assert list(persons("Carrie Lam spoke. Lam was tired. Ms. Lam left.")) == ["Carrie Lam"]


def test_a_surname_of_two_persons_decides_nothing() -> None:
    found = persons("Anna Marsh and Paul Marsh spoke. Marsh left.")
    assert not found["Marsh"].is_woman


def test_she_is_evidence() -> None:
    found = persons("Xu Jing spoke. She was tired. Xu Jing said she was ill.")
    assert found["Xu Jing"].is_woman


def test_kinds_of_names() -> None:
    text = "KONYA - Prices in Hong Kong rose, the World Bank told Anna Lam on Monday."
    context = Context(Document(text))
    assert [" ".join(n.words) for n in context.places] == ["KONYA", "Hong Kong"] or [
        " ".join(n.words) for n in context.places
    ] == ["Hong Kong"]
    assert [" ".join(n.words) for n in context.institutions if len(n.words) > 1] == ["World Bank"]
    assert [n.words for n in context.names if n.kind is Kind.PERSON] == [("Anna", "Lam")]


def test_quotations_are_no_prose() -> None:
    context = Context(Document("“Anna Lam is ill,” said Paul Marsh."))
    assert [person.name for person in context.people.persons] == ["Paul Marsh"]
