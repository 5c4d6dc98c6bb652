"""Phrases that no rule may touch: where they stand in a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mtclean.rule import Exact
from mtclean.table import inside_word
from mtclean.text.zones import Zone
from mtclean.triggers import TriggerIndex

KIND = "glossary"
"""The kind of their zones."""


class Untouched:
    """Finds phrases in one scan of a text.

    A phrase with a capital letter matches in its own case, one without in any; only whole words
    match.
    """

    __slots__ = ("_index", "_lengths")

    def __init__(self, phrases: Sequence[str]) -> None:
        literals = list(dict.fromkeys(form for phrase in phrases for form in _forms(phrase)))
        self._index = TriggerIndex([literals], [()])
        self._lengths = [len(literal) - 2 for literal in literals]

    def zones(self, text: str) -> list[Zone]:
        """Return the places of the phrases in ``text``, in order; they may overlap."""
        hits, _ = self._index.scan(text)
        spans = [(start, start + self._lengths[trigger]) for start, _, trigger in hits]
        return [Zone(start, end, KIND) for start, end in spans if _is_whole(text, start, end)]


def phrases_of(value: str | Iterable[str]) -> tuple[str, ...]:
    """Return phrases, each once; text has one a line and comments after ``# ``.

    Raises ``ValueError`` for a phrase without a letter or digit, which would match too much.
    """
    if isinstance(value, str):
        lines = [line.strip() for line in value.splitlines()]
        phrases = [line for line in lines if line != "#" and not line.startswith("# ")]
    else:
        phrases = [phrase.strip() for phrase in value]
    for phrase in filter(None, phrases):
        if "\n" in phrase or not any(char.isalnum() for char in phrase):
            raise ValueError(
                f"the do-not-touch phrase {phrase!r} cannot be used: write words, one phrase a line"
            )
    return tuple(dict.fromkeys(filter(None, phrases)))


def _forms(phrase: str) -> list[str]:
    """Return the literals to look for; the scan knows any case of ASCII alone."""
    if phrase != phrase.lower():
        return [Exact(f"*{phrase}*")]
    forms = [phrase] if phrase.isascii() else [phrase, _capitalized(phrase), phrase.upper()]
    return [f"*{form}*" for form in forms]


def _capitalized(phrase: str) -> str:
    return phrase[0].upper() + phrase[1:]


def _is_whole(text: str, start: int, end: int) -> bool:
    return not (inside_word(text, start) or inside_word(text, end))
