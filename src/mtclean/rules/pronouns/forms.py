"""The forms of pronouns."""

from __future__ import annotations

from mtclean.text.pattern import Pattern

_FEMININE = {"he": "she", "his": "her", "him": "her", "himself": "herself"}
_STANDS_ALONE = Pattern(r"\s*(?:[.,;:!?)\"”]|$)")


def feminine(text: str, start: int, end: int) -> str:
    """Return the feminine form of a masculine pronoun in its place.

    >>> feminine("The idea was his.", 13, 16), feminine("His idea", 0, 3)
    ('hers', 'Her')
    """
    word = text[start:end]
    form = _FEMININE[word.lower()]
    if word.lower() == "his" and _STANDS_ALONE.match(text, end):
        form = "hers"
    if word.isupper() and len(word) > 1:
        return form.upper()
    return form.capitalize() if word[0].isupper() else form
