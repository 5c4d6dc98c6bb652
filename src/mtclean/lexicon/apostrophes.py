"""Apostrophes in phrases: a text has them straight or curly."""

from __future__ import annotations

__all__ = ["either"]


def either(*phrases: str) -> tuple[str, ...]:
    """Return ``phrases``, those with a straight apostrophe with a curly one too.

    >>> either("people's net", "red net")
    ("people's net", 'people’s net', 'red net')
    """
    both = ((phrase, phrase.replace("'", "’")) for phrase in phrases)
    return tuple(dict.fromkeys(spelling for pair in both for spelling in pair))
