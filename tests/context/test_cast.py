"""The cast of a document: which words mean a person, who is the same, and what tells the gender."""

from __future__ import annotations

import pytest

from mtclean.context import Context
from mtclean.context.mentions import Form, Mention
from mtclean.text.document import Document


def mentioned(text: str) -> list[Mention]:
    return Context(Document(text)).cast.mentions


def words(text: str) -> list[str]:
    return [mention.word for mention in mentioned(text) if mention.form is not Form.PRONOUN]


def genders(text: str) -> dict[str, str | None]:
    return {mention.word: mention.gender for mention in mentioned(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A lawyer spoke.", ["lawyer"]),
        ("The student pilot landed.", ["pilot"]),
        ("The lawyer fees rose.", []),
        ("She works as a lawyer.", []),
        ("The master's degree takes a year.", []),
        ("The German won. The German economy grew.", ["german"]),
        ("A 33-year-old was hurt.", ["33-year-old"]),
        ("One of the engines failed. One of the tenants left.", ["one"]),
        ("BERLIN (dpa) - A lawyer spoke.", ["lawyer"]),
        ("KYIV (Ukrinform) - Rain fell.", []),
        ("They met in Obersdorf and Unterbach.", []),
    ],
)
def test_words_that_mean_one_person(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_a_surname_he_is_no_pronoun() -> None:
    assert [m.word for m in mentioned("He Lifeng spoke. He said so.") if m.told] == ["he"]


@pytest.mark.parametrize(
    ("text", "word", "gender"),
    [
        ("The mayor, Rosalba Quintero, spoke.", "mayor", "f"),
        ("The chairwoman of the board, Xu Jing, spoke.", "Xu Jing", "f"),
        ("Xu Jing, the mother of twins, spoke.", "Xu Jing", "f"),
        ("The pianist Rosalba Quintero sang. The pianist bowed.", "pianist", "f"),
        ("The female astronaut waved.", "astronaut", "f"),
        ("The male nurse waved.", "nurse", "m"),
        ("A teacher from Taraz has made a book. Rosalba Quintero began young.", "teacher", "f"),
        ("A passenger found a violin. The woman had kept it.", "passenger", "f"),
        ("The commissioner spoke. She was tired.", "commissioner", "f"),
        ("Xu Jing keeps bees that her grandfather left.", "Xu Jing", "f"),
        ("The winner presented herself.", "winner", "f"),
        ("Rosalba Quintero thanked a firefighter.", "firefighter", None),
        ("The letter was written by Anne Frank, a collector claims.", "collector", None),
        ("The suspect ran. Rosalba Quintero was hurt.", "suspect", None),
        ("“My mother sang,” said the guitarist. She died.", "guitarist", None),
        ("The driver of a van saw Rosalba Quintero. The driver braked.", "driver", None),
    ],
)
def test_who_is_the_same(text: str, word: str, gender: str | None) -> None:
    assert genders(text)[word] == gender


def test_a_couple_shares_a_surname() -> None:
    text = "Mr and Mrs Treadwell farm here. Deborah Treadwell sells cheese. Treadwell milks."
    assert genders(text)["Treadwell"] is None


def test_a_surname_before_the_full_name_may_be_another_person() -> None:
    text = "Dr. Bose closed his surgery. Dr. Sharmila Bose is moving. Bose said so."
    assert genders(text)["Bose"] is None
