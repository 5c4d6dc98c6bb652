"""How a document itself writes the word in question."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from mtclean.lexicon.casing import EVERYDAY_BODIES, plain_words
from mtclean.lexicon.wordlist import listed

if TYPE_CHECKING:
    from mtclean.rules.casing.capitals import Place

_MOST = 20
_KEPT = 64
"""How many places of a word are looked at."""


def in_lower_case(text: str, word: str) -> bool:
    """Tell whether ``word`` stands in lower case somewhere."""
    return _count(text, " " + word, 1) > 0


def often_in_lower_case(text: str, word: str) -> bool:
    """Tell whether ``word`` stands in lower case in two places."""
    return _count(text, " " + word, 2) > 1


@lru_cache(_KEPT)
def form_in_lower_case(text: str, word: str) -> bool:
    """Tell whether ``word`` or another form of it (*decide, decided*) stands in lower case."""
    stem = _stem(word)
    at = text.find(" " + stem)
    looked = 0
    while at >= 0 and looked < _MOST:
        looked += 1
        low = end = at + 1 + len(stem)
        while end < len(text) and text[end].isalpha():
            end += 1
        if text[low:end] in _ENDINGS or text[at + 1 : end] == word:
            return True
        at = text.find(" " + stem, end)
    return False


_ENDINGS = listed(
    "e s es ed d ing er ers or ors y ies ied ly al ion ions ation ations ment ments"
) | {""}


def _stem(word: str) -> str:
    for ending in ("ations", "ation", "ments", "ment", "ions", "ion", "ies", "ied", "ing", "ers"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return _undoubled(word[: -len(ending)])
    for ending in ("ed", "er", "es", "ly", "al", "or", "s", "e", "y"):
        if word.endswith(ending) and not word.endswith("ss") and len(word) - len(ending) > 3:
            return _undoubled(word[: -len(ending)])
    return word


def _undoubled(stem: str) -> str:
    return stem[:-1] if stem[-1] == stem[-2] and stem[-1] not in "sl" else stem


def pair_elsewhere(text: str, place: Place) -> bool:
    """Tell whether the word stands in lower case elsewhere beside the same neighbour."""
    if place.before and _count(text, f" {place.before} {place.word}", 1):
        return True
    if place.before == "the" and _count(text, f"The {place.word}", 1):
        return True
    return bool(place.following) and _count(text, f" {place.word} {place.following}", 1) > 0


@lru_cache(_KEPT)
def _count(text: str, phrase: str, enough: int) -> int:
    """Return how often ``phrase`` stands in ``text`` as whole words, and no more than enough."""
    at = text.find(phrase)
    count = looked = 0
    while at >= 0 and looked < _MOST and count < enough:
        looked += 1
        end = at + len(phrase)
        following = text[end : end + 1]
        count += not following.isalnum() and following not in ("'", "’", "-")
        at = text.find(phrase, end)
    return count


def is_own_usage(text: str, place: Place) -> bool:
    """Tell whether the document writes the word with a capital elsewhere inside a sentence.

    A noun may be short for a longer name (*the Authority*), so any such capital counts. For other
    words only those count that stand alone, and only if they are no fewer than the small ones.
    """
    plain = plain_words()
    verbal = place.word in plain.verbal
    counted = place.word in plain.sure or place.word in EVERYDAY_BODIES
    alone = verbal or (counted and place.before != "the")
    capital = _inside(text, text[place.start : place.end], place.start, alone=alone)
    if not capital or place.word in plain.doubtful:
        return capital > 0
    if not verbal and place.before == "the":
        return True
    small = _inside(text, place.word, -1)
    return capital >= small or not (verbal or small > 1)


@lru_cache(_KEPT)
def _inside(text: str, word: str, but: int, *, alone: bool = False) -> int:
    """Return how often ``word`` stands inside sentences, or does with no capital next to it."""
    count = looked = 0
    at = text.find(" " + word)
    while at >= 0 and looked < _MOST:
        looked += 1
        end = at + 1 + len(word)
        inside = text[at - 1 : at].isalnum() or text[at - 1 : at] in (",", ";", "(", "&", "-")
        if at + 1 != but and inside and not text[end : end + 1].isalnum():
            before = text[text.rfind(" ", max(0, at - 30), at) + 1]
            after = text[end + 1 : end + 2] if text[end : end + 1] == " " else ""
            count += not (alone and (before.isupper() or after.isupper()))
        at = text.find(" " + word, end)
    return count


def is_plural(word: str) -> bool:
    """Tell whether ``word`` looks like a plural."""
    if word in ("people", "police", "children") or word.endswith(("men", "women")):
        return True
    return word.endswith("s") and not word.endswith(("ss", "us", "is"))
