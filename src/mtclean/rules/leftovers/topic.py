"""Whether a paragraph speaks about words, so that foreign ones in it are its subject."""

from __future__ import annotations

from mtclean.text.pattern import Pattern

_NEAR = 60
_ABOUT_WORDS = Pattern(
    r"\b(?:characters?|letters?|words?|kanji|hanzi|particles?|symbols?|signs?|called|means?"
    r"|meaning|pronounced|written|writes?|syllables?|scripts?|alphabets?|spell(?:ed|s|ing)?"
    r"|calligraph\w*|tattoo\w*|logos?|ideogram\w*|emoji|slogans?|phrases?|verbs?|nouns?|languages?"
    r"|lessons?|dialects?|grammar\w*|vocabular\w*|titled?|nicknamed?|prayers?|hymns?|songs?|poems?)\b",
    ignore_case=True,
)


def about_words(text: str) -> bool:
    """Tell whether ``text`` has words that a text about words or a language has.

    >>> about_words("The character 福 hangs on the door.")
    True
    """
    return _ABOUT_WORDS.search(text) is not None


def about_words_near(text: str, start: int, end: int) -> bool:
    """Tell whether the words around ``text[start:end]`` speak about words."""
    return _ABOUT_WORDS.search(text, max(0, start - _NEAR), min(len(text), end + _NEAR)) is not None
