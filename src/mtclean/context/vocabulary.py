"""Vocabulary: how a document writes its words."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from mtclean.text.document import Document
from mtclean.text.pattern import Pattern

_CLOSING = frozenset('.!?:;,"”’)»…')
_LOWER = Pattern(r"(?<![^\W\d_])[a-zß-öø-ÿ][^\W\d_]*(?:['’][^\W\d_]+)?")
_WORD = Pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


class Vocabulary:
    """Counts of the words of a document in lower case and with a capital.

    A capital at the start of a sentence says nothing and is not counted, nor is one in a line that
    does not end like a sentence and in which half the words or more have one: a headline in title
    case or a list of tags.
    """

    def __init__(self, document: Document) -> None:
        self._document = document

    @cached_property
    def _lower(self) -> Counter[str]:
        found: Counter[str] = Counter()
        text = self._document.masked
        for low, high in self._document.paragraphs:
            found.update(_LOWER.compiled.findall(text, low, high))
        return found

    @cached_property
    def _capital(self) -> Counter[str]:
        found: Counter[str] = Counter()
        text = self._document.masked
        for low, high in self._document.paragraphs:
            for start, end in self._document.sentences(low, high):
                if text[end - 1] in _CLOSING or not _is_title_case(text[start:end]):
                    words = _WORD.compiled.findall(text, start, end)
                    found.update(word for word in words[1:] if not word[0].islower())
        return found

    def lower(self, word: str) -> int:
        """Return how often ``word`` stands in lower case."""
        return self._lower[word.lower()]

    def capital(self, word: str) -> int:
        """Return how often ``word`` stands just so, with a capital, inside a sentence."""
        return self._capital[word]


def _is_title_case(text: str) -> bool:
    words = [match[0] for match in _WORD.finditer(text)]
    return 2 * sum(not word[0].islower() for word in words) >= len(words)
