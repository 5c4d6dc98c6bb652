"""The forms of pronouns."""

from __future__ import annotations

from mtclean.context.mentions import is_object_at
from mtclean.text.pattern import Pattern

_FEMININE = {"he": "she", "his": "her", "him": "her", "himself": "herself"}
_MASCULINE = {"she": "he", "her": "his", "hers": "his", "herself": "himself"}
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
    return _cased(form, word)


def masculine(text: str, start: int, end: int) -> str:
    """Return the masculine form of a feminine pronoun in its place.

    >>> masculine("They thanked her.", 13, 16), masculine("Her idea", 0, 3)
    ('him', 'His')
    """
    word = text[start:end]
    is_object = word.lower() == "her" and is_object_at(text, start)
    return _cased("him" if is_object else _MASCULINE[word.lower()], word)


def _cased(form: str, word: str) -> str:
    if word.isupper() and len(word) > 1:
        return form.upper()
    return form.capitalize() if word[0].isupper() else form
