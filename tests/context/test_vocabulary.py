from __future__ import annotations

from mtclean.context.vocabulary import Vocabulary
from mtclean.text.document import Document


def vocabulary(text: str) -> Vocabulary:
    return Vocabulary(Document(text))


def test_counts_small_and_capital_words_inside_sentences() -> None:
    words = vocabulary("The port grew. Its growth, Growth of trade, pleased all.")
    assert words.lower("Growth") == 1
    assert words.capital("Growth") == 1


def test_a_capital_at_the_start_of_a_sentence_says_nothing() -> None:
    assert vocabulary("Growth is slow. Growth is fast.").capital("Growth") == 0


def test_a_capital_in_a_headline_or_a_list_of_tags_says_nothing() -> None:
    words = vocabulary("Port Growth and Trade Slow\n\nBeijing  Growth  Trade\n\nIt is slow.")
    assert words.capital("Growth") == 0


def test_a_line_that_ends_like_a_sentence_counts() -> None:
    assert vocabulary("Ann Li met Bo Growth.").capital("Growth") == 1
