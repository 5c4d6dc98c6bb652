from __future__ import annotations

import pytest

from mtclean.text.document import Document
from mtclean.text.zones import MASK, address_zones, code_zones, merge_zones


def test_paragraphs_are_lines_that_are_not_blank() -> None:
    document = Document("\n One. \n \n\r\nTwo.\r\nThree.")
    lines = [document.text[start:end] for start, end in document.paragraphs]
    assert lines == [" One. ", "Two.", "Three."]
    assert Document("").paragraphs == Document(" \n").paragraphs == []


def test_paragraph_at() -> None:
    document = Document("One.\n\nTwo.")
    assert document.paragraph_at(0) == document.paragraph_at(4) == (0, 4)
    assert document.paragraph_at(5) == (5, 5)
    assert document.paragraph_at(10) == (6, 10)


def test_masked() -> None:
    text = "Use `a. B` now."
    document = Document(text, code_zones(text))
    assert document.masked == f"Use {MASK * 6} now."
    assert document.sentences(0, len(text)) == [(0, len(text))]
    assert Document(text).masked is text


def test_addresses_may_go_and_code_may_not() -> None:
    text = "See www.example.org now.\nUse `a. B` now.\nMail info@example.org or `b`."
    document = Document(text, merge_zones([*code_zones(text), *address_zones(text)]))
    assert [document.may_go(*line) for line in document.paragraphs] == [True, False, False]


def test_sentences_count_in_the_document() -> None:
    document = Document("A.\nOne ends. Two ends.")
    assert document.sentences(3, 22) == [(3, 12), (13, 22)]
    assert document.sentences(3, 22) == [(3, 12), (13, 22)]


# The lines from the first X to the last are removed.
@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("X", ""),
        ("X\n", ""),
        ("\nX\n\n", ""),
        ("One\nX\nTwo", "One\nTwo"),
        ("One\n\nX\n\nTwo", "One\n\nTwo"),
        ("One\n\nX\nTwo", "One\n\nTwo"),
        ("One\nX\n\nTwo", "One\n\nTwo"),
        ("One\n\n\nX\n\nTwo", "One\n\n\nTwo"),
        ("One\n \nX\n\t\nTwo", "One\n \nTwo"),
        ("One\n\nX and\nX\n\nTwo", "One\n\nTwo"),
        ("One\n\nX\n\nX\n\nTwo", "One\n\nTwo"),
        ("One  \nX\n\nTwo", "One  \n\nTwo"),
        ("One\n\n  X  \n\n  Two", "One\n\n  Two"),
        ("X\n\nOne", "One"),
        ("\n\nX\n\n  One", "  One"),
        ("One\n\nX", "One\n"),
        ("One\n\nX\n", "One\n"),
        ("One\n\nX\n\n\n", "One\n"),
        ("One  \n\nX", "One  \n"),
        ("One\r\n\r\nX\r\n\r\nTwo\r\n", "One\r\n\r\nTwo\r\n"),
        ("One\r\nX\r\n\r\nTwo", "One\r\n\r\nTwo"),
        ("One\r\n\r\nX\r\nTwo", "One\r\n\r\nTwo"),
        ("One\r\n\r\nX\r\n", "One\r\n"),
    ],
)
def test_removal(text: str, left: str) -> None:
    low, high = Document(text).removal(text.index("X"), text.rindex("X") + 1)
    assert text[:low] + text[high:] == left
