from __future__ import annotations

import pytest

from mtclean.context.mentions import _LONG_CHUNK, _WORD, _may_matter, _words_that_matter

TEXTS = [
    "The 17-year-old girl and her mother met a 25 years old man; he left.",
    "A 17-year-old-girl, a 3 year old boy\nand 9-year olds with their teacher's help.",
    "“She,” said the sister-in-law. The ex-president/actor, 40 years-old, agreed.",
    "  Nobody   here\n\n",
    "",
    "woman" * _LONG_CHUNK + " woman’s woman—girl (queen) old-timer",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_same_as_word_for_word(text: str) -> None:
    expected = [(m.start(), m[0]) for m in _WORD.finditer(text) if _may_matter(m[0])]
    assert _words_that_matter(text) == expected
    assert _words_that_matter(text) == expected
