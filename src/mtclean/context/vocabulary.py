"""Vocabulary: how a document writes its words."""

from __future__ import annotations

from collections import Counter

from mtclean.text.document import Document
from mtclean.text.pattern import Pattern

_WORD = Pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


class Vocabulary:
    """Counts of the words of a document in lower case and with a capital.

    A capital at the start of a sentence or of a heading says nothing and is not counted.
    """

    __slots__ = ("_capital", "_lower")

    def __init__(self, document: Document) -> None:
        self._lower: Counter[str] = Counter()
        self._capital: Counter[str] = Counter()
        text = document.masked
        for low, high in document.paragraphs:
            for start, end in document.sentences(low, high):
                first = True
                for match in _WORD.finditer(text, start, end):
                    word = match[0]
                    if word[0].islower():
                        self._lower[word] += 1
                    elif not first:
                        self._capital[word] += 1
                    first = False

    def lower(self, word: str) -> int:
        """Return how often ``word`` stands in lower case."""
        return self._lower[word.lower()]

    def capital(self, word: str) -> int:
        """Return how often ``word`` stands just so, with a capital, inside a sentence."""
        return self._capital[word]
