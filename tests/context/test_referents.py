"""Referents: which pronouns can mean nobody but a person of the other gender."""

from __future__ import annotations

import pytest

from mtclean.context import Context
from mtclean.text.document import Document


def wrong(text: str, source_lang: str | None = None) -> list[str]:
    """Return the pronouns that are wrong, each with the words before it."""
    document = Document(text, source_lang=source_lang)
    found = Context(document).referents.verdicts()
    return [text[max(0, start - 8) : end] for start, end, _ in found]


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Leela Nair spoke. He was calm.",
        "Ms. Leela Nair spoke. It rained. Trains stood still. He was calm.",
        "Ms. Leela Nair said that talks with President Macron went well. He added that all agreed.",
        "Ms. Leela Nair said she was calm. In his words, it was nothing.",
        "Ms. Leela Nair spoke. According to him, it was nothing.",
        "Ms. Leela Nair met nobody. Each driver pays, he said.",
        "Ms. Leela Nair bought the shop with his husband.",
    ],
)
def test_a_pronoun_without_a_man_is_wrong(text: str) -> None:
    assert len(wrong(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Leela Nair met an engineer. He was calm.",
        "A man came. It rained. Ms. Leela Nair waved. He was calm.",
        "Ms. Leela Nair spoke. As he left, the judge waved.",
        "Ms. Leela Nair spoke. Himself was out.",
        "Ms. Leela Nair spoke. He who laughs last laughs best.",
        "Ms. Leela Nair spoke. Whether he or she comes is open.",
        "Ms. Leela Nair praised him.",
        "Ms. Leela Nair spoke. He told her nothing.",
        "Ms. Leela Nair came with his wife.",
        "“You are late,” Olga Petrenko called. “You are early,” he called back.",
        "Q: Ms. Leela Nair, who taught you?\nA: He charged an egg.",
        "“My boss shouted,” said Ms. Leela Nair. He was calm.",
        "Samuel Lewis said his mother, Leela Nair, had warned John. He added that John laughed.",
        "Lagarde listens\n\nFRANKFURT - He had four minutes.",
        "She needed an A. He got a B.",
    ],
)
def test_a_pronoun_that_may_mean_a_man_is_right(text: str) -> None:
    assert wrong(text) == []


def test_one_verdict_holds_for_a_sentence() -> None:
    assert len(wrong("President Maia Sandu spoke. He said he would sell his car.")) == 3


def test_where_engines_guess_a_man_further_back_does_not_count() -> None:
    text = "The clerk Bo Lin waved. Rain fell. Roads closed. Ms. Leela Nair spoke. He was calm."
    far = "Bo Lin waved. Ms. Leela Nair came. Rain fell. He was calm."
    assert len(wrong(text)) == 1
    assert wrong(far) == []
    assert len(wrong(far, "zh")) == 1


def test_she_is_wrong_only_where_no_woman_is() -> None:
    assert wrong("Mr. Ravi Nair opened the dam. She said it was full.") == ["he dam. She"]
    assert wrong("Mr. Ravi Nair met Xu Jing. She said it was full.") == []
    assert wrong("Ms. Oda Berg left. Rain fell. Mr. Ravi Nair came. She said it was full.") == []


def test_the_evidence_names_the_woman_and_what_tells() -> None:
    text = "Rain fell.\nMs. Leela Nair spoke. He was calm."
    (found,) = Context(Document(text)).referents.verdicts()
    assert found[2].evidence[:2] == (
        "the last person spoken of is Leela Nair in line 2",
        "“Ms. Leela Nair” (title)",
    )
