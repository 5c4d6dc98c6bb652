"""How a document itself writes the word in question."""

from __future__ import annotations

from mtclean.lexicon.casing import plain_words
from mtclean.rules.casing.capitals import Place

_MOST = 20
"""How many places of a word are looked at."""


def in_lower_case(text: str, word: str) -> bool:
    """Tell whether ``word`` stands in lower case somewhere."""
    return _find(text, " " + word)


def other_number(text: str, word: str) -> bool:
    """Tell whether the plural or singular of ``word`` stands in lower case somewhere."""
    return _find(text, " " + (word[:-1] if is_plural(word) else word + "s"))


def pair_elsewhere(text: str, place: Place) -> bool:
    """Tell whether the word stands in lower case elsewhere beside the same neighbour."""
    if place.before and _find(text, f" {place.before} {place.word}"):
        return True
    if place.before == "the" and _find(text, f"The {place.word}"):
        return True
    return bool(place.following) and _find(text, f" {place.word} {place.following}")


def _find(text: str, phrase: str) -> bool:
    at = text.find(phrase)
    looked = 0
    while at >= 0 and looked < _MOST:
        looked += 1
        end = at + len(phrase)
        following = text[end : end + 1]
        if not following.isalnum() and following not in ("'", "’", "-"):
            return True
        at = text.find(phrase, end)
    return False


def is_own_usage(text: str, place: Place) -> bool:
    """Tell whether the document writes the word with a capital elsewhere inside a sentence.

    A noun may be short for a longer name (*the Authority*), so any such capital counts. For other
    words only those count that stand alone, and only if they are no fewer than the small ones.
    """
    plain = plain_words()
    verbal = place.word in plain.verbal
    capital = _inside(text, text[place.start : place.end], place.start, alone=verbal)
    if not capital or place.word in plain.doubtful:
        return capital > 0
    if not verbal and place.before == "the":
        return True
    small = _inside(text, place.word, -1)
    return capital >= small or not (verbal or small > 1)


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
