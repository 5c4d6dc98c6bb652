"""Names: what is restored, and from what evidence."""

from __future__ import annotations

import pytest

from mtclean import Safety, check, clean


@pytest.mark.parametrize(
    ("scarred", "repaired"),
    [
        (
            "Dmitry Glukhov sang. Critics wept. Dmitri Gluchow did not. Dmitry Glukhov left.",
            "Dmitry Glukhov sang. Critics wept. Dmitry Glukhov did not. Dmitry Glukhov left.",
        ),
        (
            "Kim Seong-hun codes. Kim Sung-hoon never sleeps. Kim Seong-hun drinks tea.",
            "Kim Seong-hun codes. Kim Seong-hun never sleeps. Kim Seong-hun drinks tea.",
        ),
        (
            "Ebrahim Raisi spoke. “Raissi is late,” the clerk whispered. Ebrahim Raisi left.",
            "Ebrahim Raisi spoke. “Raisi is late,” the clerk whispered. Ebrahim Raisi left.",
        ),
        (
            "Khaled al-Amri paid. Khalid Al-Amri had no change. Khaled al-Amri waited.",
            "Khaled al-Amri paid. Khaled al-Amri had no change. Khaled al-Amri waited.",
        ),
    ],
)
def test_one_person_has_one_name(scarred: str, repaired: str) -> None:
    assert clean(scarred) == repaired


def test_western_namesakes_are_only_proposed() -> None:
    text = "David Davis resigned. David Davies, the Welsh member, did not."
    assert clean(text) is text
    assert [edit.safety for edit in check(text).edits] == [Safety.LIKELY]


def test_a_small_name_needs_its_capital_elsewhere() -> None:
    text = "Everybody voted. At noon huang Bo left."
    assert clean(text) is text
    assert clean("Huang Bo voted. " + text).endswith("At noon Huang Bo left.")


def test_a_translated_name_needs_its_bearer() -> None:
    text = "Nobody was late. Milk said it was cold."
    assert clean(text) is text
    assert clean("Governor Eduardo Leite came. " + text).endswith("Leite said it was cold.")


def test_an_acronym_needs_its_definition() -> None:
    text = "Police questioned WE members on Monday."
    assert clean(text) is text
    assert clean("The Coalition (KAMI) met. " + text).endswith("KAMI members on Monday.")
