"""Pronouns: one woman speaks, a man speaks beside a woman, and what an institution has."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from mtclean import Cleaner, Config, Safety

HERE = Path(__file__).parent


def passages(name: str) -> list[str]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.fixture(scope="module")
def safe() -> Cleaner:
    return Cleaner(Config.of(Safety.SAFE, select="PRO"))


@pytest.fixture(scope="module")
def likely() -> Cleaner:
    return Cleaner(Config.of(Safety.LIKELY, select="PRO"))


def test_women_who_speak_are_she(safe: Cleaner) -> None:
    women = passages("women.txt")
    repaired = [
        safe.clean(text.format(she="he", She="He")) == text.format(she="she", She="She")
        for text in women
    ]
    assert len(women) >= 60
    assert sum(repaired) / len(women) >= 0.85


def test_women_who_are_she_already_stay(likely: Cleaner) -> None:
    for text in passages("women.txt"):
        right = text.format(she="she", She="She")
        assert likely.clean(right) == right


@pytest.mark.parametrize("text", passages("men.txt"))
def test_men_beside_women_stay(likely: Cleaner, text: str) -> None:
    assert likely.clean(text) == text


def test_an_edit_says_why(safe: Cleaner) -> None:
    edit = safe.check("“We wait,” said Ms. Leela Nair. It will rain, he added.").applied[0]
    assert edit.after == "she"
    assert "the last person spoken of is Leela Nair in line 1" in edit.evidence
    assert "“Ms. Leela Nair” (title)" in edit.evidence


def test_other_pronouns_of_the_sentence_change_along(safe: Cleaner) -> None:
    text = "President Maia Sandu spoke. He said he would sell his car and that the idea was his."
    assert "She said she would sell her car and that the idea was hers." in safe.clean(text)


def test_the_evidence_may_stand_in_an_earlier_paragraph(safe: Cleaner) -> None:
    text = (
        "Talks are useful, said Chief Executive Carrie Lam. She added that trade would grow.\n\n"
        "As both cities grow, Lam expressed optimism. “We can gain.” Both can learn, said Lam. "
        "More efforts can go to the Belt and Road, he added.\n\nMayor Chen Jining spoke. He agreed."
    )
    assert safe.clean(text) == text.replace(", he added", ", she added")


def test_languages_that_tell_the_gender_are_not_repaired_by_themselves() -> None:
    text = "“We wait,” said Ms. Leela Nair. It will rain, he added."
    russian = Cleaner(Config.of(Safety.SAFE, select="PRO", source_lang="ru"))
    assert russian.clean(text) == text


@pytest.mark.parametrize(
    ("scarred", "repaired"),
    [
        ("Beijing will strengthen his economy", "Beijing will strengthen its economy"),
        (
            "The ministry wants to keep his headquarters",
            "The ministry wants to keep its headquarters",
        ),
    ],
)
def test_what_an_institution_has_is_its(safe: Cleaner, scarred: str, repaired: str) -> None:
    assert safe.clean(f"The report is out. {scarred}.") == f"The report is out. {repaired}."


@pytest.mark.parametrize(
    "piece",
    [
        "he said ", "said he ", "Ms. Lam he said. ", "“Ms. Lam he said ", "“”", "his own ", "He ",
        "Anna Lam ", "Lam, ", "She he said ", "the man ", "strengthen his ", "Ms. Lam\nhe said\n",
        "The city will strengthen his ", "Anna Lam said. He said. ", "” he said\n",
    ],
)  # fmt: skip
def test_time_is_linear_on_hostile_text(likely: Cleaner, piece: str) -> None:
    text = "Ms. Anna Lam said. " + piece * (100_000 // len(piece))
    began = time.process_time()
    likely.check(text)
    assert time.process_time() - began < 5
