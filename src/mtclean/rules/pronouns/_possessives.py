"""Where *his* and *her* stand before what an institution or a place may have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from mtclean.lexicon.possessions import HEADS, NOT_AFTER_HEAD, REFLEXIVE_VERBS
from mtclean.rule import Probe
from mtclean.text.pattern import Pattern


class Possession(NamedTuple):
    """What stands behind a possessive: the head noun, and whether it stands at once behind it."""

    head: str
    end: int
    at_once: bool


_WORD = Pattern(r"[\w’'%-]+(?:[.,]\d+)?")
_MOST_WORDS = 6
_BEFORE = " (“‘'-–—\xa0\n"


def possession(text: str, start: int) -> Possession | None:
    """Return what the possessive before ``start`` possesses if an institution may have it."""
    words: list[str] = []
    found: Possession | None = None
    at = start
    while len(words) < _MOST_WORDS:
        match = _WORD.match(text, at)
        if match is None:
            break
        word = match[0].lower()
        if word in NOT_AFTER_HEAD or (found and word.endswith(("ed", "ly"))):
            break
        found = None
        words.append(word)
        at = match.end()
        for width in (3, 2, 1):
            head = " ".join(words[-width:])
            if width <= len(words) and head in HEADS:
                found = Possession(head, at, width == len(words))
                break
        if text[at : at + 1] != " ":
            break
        at += 1
    return found


def _places(text: str) -> Mapping[str, Sequence[int]]:
    """Return where a possessive, or a reflexive pronoun, may be that of an institution."""
    possessed = []
    reflexive = []
    for word in ("his ", "her ", "His ", "Her "):
        at = text.find(word)
        while at >= 0:
            before = text[at - 1 : at] if at else " "
            if before in _BEFORE and possession(text, at + 4):
                possessed.append(at)
            at = text.find(word, at + 4)
    for word in (" himself", " herself"):
        at = text.find(word)
        while at >= 0:
            if text[max(0, at - 20) : at].rpartition(" ")[2] in REFLEXIVE_VERBS:
                reflexive.append(at + 1)
            at = text.find(word, at + 8)
    return {"possessed": sorted(possessed), "reflexive": sorted(reflexive)}


POSSESSED = Probe("possessed", _places)
"""*His* and *her* before a noun that an institution or a place may possess."""
REFLEXIVE = Probe("reflexive", _places)
"""*Himself* and *herself* after a verb that institutions use with *itself*."""
