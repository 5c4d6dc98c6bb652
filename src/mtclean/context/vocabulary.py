"""Vocabulary: how a document writes its words."""

from __future__ import annotations

from collections import Counter

from mtclean.text.document import Document
from mtclean.text.pattern import Pattern

_CLOSING = frozenset('.!?:;,"”’)»…')
_WORD = Pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


class Vocabulary:
    """Counts of the words of a document in lower case and with a capital.

    A capital at the start of a sentence says nothing and is not counted, nor is one in a line that
    does not end like a sentence and in which half the words or more have one: a headline in title
    case or a list of tags.
    """

    __slots__ = ("_capital", "_lower")

    def __init__(self, document: Document) -> None:
        self._lower: Counter[str] = Counter()
        self._capital: Counter[str] = Counter()
        text = document.masked
        for low, high in document.paragraphs:
            for start, end in document.sentences(low, high):
                first = True
                counted = text[end - 1] in _CLOSING or not _is_title_case(text[start:end])
                for match in _WORD.finditer(text, start, end):
                    word = match[0]
                    if word[0].islower():
                        self._lower[word] += 1
                    elif counted and not first:
                        self._capital[word] += 1
                    first = False

    def lower(self, word: str) -> int:
        """Return how often ``word`` stands in lower case."""
        return self._lower[word.lower()]

    def capital(self, word: str) -> int:
        """Return how often ``word`` stands just so, with a capital, inside a sentence."""
        return self._capital[word]


def _is_title_case(text: str) -> bool:
    words = [match[0] for match in _WORD.finditer(text)]
    return 2 * sum(not word[0].islower() for word in words) >= len(words)
