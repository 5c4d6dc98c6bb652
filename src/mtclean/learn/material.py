"""Tells which corrections could be rows of a glossary at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mtclean.lexicon.spelling import british
from mtclean.lexicon.wordlist import listed

__all__ = ["ARTICLES", "is_common_word", "is_content", "is_material", "is_word"]

ARTICLES = frozenset({"a", "an", "the"})
MOST_WORDS = 7
"""Words that a phrase or its correction may have; what is longer was written anew."""

_FUNCTION_WORDS = listed(
    """
    a about above after again against all also although am among an and any are as at be because
    been before being between both but by can could did do does doing during each either every few
    for from had has have having he her here hers him his how however i if in into is it its just
    may me might more most must my neither no nor not of off on once one only onto or other our
    out over own she should since so some such than that the their them then there therefore
    these they this those though through thus to too under until up upon us very was we were what
    when where whether which while who whom whose why will with within without would yet you your
    s t re ve ll d m
    """
)
_NUMBER_WORDS = listed(
    """
    zero one two three four five six seven eight nine ten eleven twelve hundred thousand million
    billion trillion first second third dozen half
    """
)
_ENDINGS = ("ings", "ing", "ies", "ied", "ers", "ed", "es", "er", "ly", "s", "d", "n", "y", "e", "")
_INNER_MARKS = frozenset("-'.&/")
_DIGITS = re.compile(r"\d")


def is_word(word: str) -> bool:
    """Tell whether ``word`` is no mark."""
    return word[0].isalnum()


def is_content(word: str) -> bool:
    """Tell whether ``word`` says what a text is about, unlike "the" or "of"."""
    return word.isalpha() and word.lower() not in _FUNCTION_WORDS


def is_common_word(phrase: Sequence[str]) -> bool:
    """Tell whether all that a phrase says is one word that is no name: it has many meanings."""
    content = [word for word in phrase if is_content(word)]
    return len(content) == 1 and content[0].islower()


def is_material(phrase: Sequence[str], becomes: Sequence[str]) -> bool:
    """Tell whether a correction is more than spacing, marks, numbers, spelling or small words.

    Its words are given in their case: a capital marks a name.
    """
    if not (0 < len(phrase) <= MOST_WORDS and 0 < len(becomes) <= MOST_WORDS):
        return False
    if not all(_is_phrase(words) and _has_content(words) for words in (phrase, becomes)):
        return False
    before, after = _folded(phrase), _folded(becomes)
    if before == after:
        # The case of a single word is right or wrong by what it says in its sentence.
        return len(phrase) > 1 and not _has_number(phrase)
    if "".join(before) == "".join(after) or _unnumbered(before) == _unnumbered(after):
        return False
    if _numbers(phrase) != _numbers(becomes):
        return False
    if british(" ".join(before)) == british(" ".join(after)):
        return False
    if list(filter(is_content, before)) == list(filter(is_content, after)):
        return False
    is_name = any(word[0].isupper() for word in becomes)
    if len(before) == len(after) and not is_name and all(map(_is_inflected, before, after)):
        return False
    return not _adds_only(before, after)


def _is_phrase(words: Sequence[str]) -> bool:
    """Tell whether ``words`` begin and end with a word and have no marks of a sentence within."""
    return (
        is_word(words[0])
        and (is_word(words[-1]) or (words[-1] == "." and len(words) > 2 and len(words[-2]) == 1))
        and all(is_word(word) or word in _INNER_MARKS for word in words)
    )


def _has_content(words: Sequence[str]) -> bool:
    return any(map(is_content, words))


def _folded(words: Sequence[str]) -> list[str]:
    return [word.lower() for word in words if is_word(word)]


def _numbers(words: Sequence[str]) -> set[str]:
    """Return the numbers but for those that belong to a name, as in COVID-19."""
    return {
        word
        for before, word in zip(("", *words), words, strict=False)
        if word.isdigit() and before != "-"
    }


def _has_number(words: Sequence[str]) -> bool:
    return any(_DIGITS.search(word) or word.lower() in _NUMBER_WORDS for word in words)


def _unnumbered(words: Sequence[str]) -> list[str]:
    return ["0" if _has_number([word]) else word for word in words]


def _is_inflected(word: str, other: str) -> bool:
    """Tell whether the words are the same, or forms of one word: which is right, grammar says."""
    size = next(
        (at for at, (a, b) in enumerate(zip(word, other, strict=False)) if a != b),
        min(len(word), len(other)),
    )
    return word == other or (size > 2 and word[size:] in _ENDINGS and other[size:] in _ENDINGS)


def _adds_only(before: Sequence[str], after: Sequence[str]) -> bool:
    """Tell whether the correction has all words of the phrase in a row, or says more than they do.

    With the first a row would correct its own work again and again. The second is what the
    editor knew, not what the words mean.
    """
    size = len(before)
    if any(list(after[at : at + size]) == list(before) for at in range(len(after) - size + 1)):
        return True
    rest = iter(after)
    in_order = all(word in rest for word in before)
    return in_order and any(is_content(word) for word in after if word not in before)
