"""Where *his* and *her* stand before what an institution or a place may have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from mtclean.lexicon.possessions import (
    HEADS,
    NOT_AFTER_HEAD,
    OF_BOTH,
    OF_PERSONS,
    OF_PERSONS_RATHER,
    OWN_VERBS,
    REFLEXIVE_VERBS,
)
from mtclean.lexicon.wordlist import listed
from mtclean.rule import Probe
from mtclean.text.pattern import Pattern


class Possession(NamedTuple):
    """What stands behind a possessive: the head noun, and whether it stands at once behind it.

    ``head`` is empty where the noun is one of which nothing is known.
    """

    head: str
    end: int
    at_once: bool


_WORD = Pattern(r"[\w’'%-]+(?:[.,]\d+)?")
_MOST_WORDS = 6
LONGEST_SENTENCE = 1_000
"""In a sentence of more characters nobody can tell who is meant."""
_BEFORE = " (“‘'-–—\xa0\n"


def possession(text: str, start: int) -> Possession | None:
    """Return what the possessive before ``start`` possesses if an institution may have it."""
    words: list[str] = []
    found: Possession | None = None
    at = end = start
    while len(words) < _MOST_WORDS:
        match = _WORD.match(text, at)
        if match is None:
            break
        word = match[0].lower()
        if word in NOT_AFTER_HEAD or (found and word.endswith(("ed", "ly"))):
            break
        found = None
        words.append(word)
        at = end = match.end()
        for width in (3, 2, 1):
            head = " ".join(words[-width:])
            if width <= len(words) and head in HEADS:
                found = Possession(head, at, width == len(words))
                break
        if text[at : at + 1] != " ":
            break
        at += 1
    if (
        found
        or words in ([], ["own"])
        or not OF_PERSONS.isdisjoint(words)
        or not words[-1].isalpha()
    ):
        return found
    return Possession("", end, len(words) == 1)


_PERSON = Pattern(
    r"\b(?:[Hh]e|[Hh]im|[Hh]imself|[Ss]he|[Hh]is|[Hh]ers?|who|whom|I|[Mm]y|Mrs?\.?|Ms|[Tt]he man"
    r"|[Ww]oman)\b"
)


_OWN = OWN_VERBS - listed("has have had") | listed("said says that take takes taking took")
FRAMES = listed(
    """and with in on has have had through from at to of under including via by besides after since
    before expect expects expected"""
)
"""Words after which, at once, a possessive may mean the subject without a verb of its own."""

_QUANTITIES = listed(
    """all any because both each fifth half majority many more most much none number one part per
    percent
    quarter quarters share some tenths third thirds two three four five several"""
)


def _is_impersonal(text: str, at: int, head: str) -> bool:
    """Tell whether no pronoun stands before a possessive in its line that speaks of a person."""
    far = max(0, at - 200)
    low = max(text.rfind("\n", far, at) + 1, text.rfind(". ", far, at) + 1, far)
    words = text[low:at].lower().split()
    if not words:
        return bool(head) and head not in OF_BOTH
    if words[-1] == "of" and (not head or head in OF_BOTH):
        framed = len(words) > 1 and (words[-2] in _QUANTITIES or words[-2].isdigit())
    else:
        framed = bool(head) and (
            words[-1] == "and" or (words[-1] in FRAMES and head not in OF_PERSONS_RATHER)
        )
    alien = _OWN.isdisjoint(words[-7:]) if head else OWN_VERBS.isdisjoint(words[-3:])
    if not framed and alien:
        return False
    return _PERSON.search(text, low, at) is None and _has_institution(text, low, at)


def _has_institution(text: str, low: int, at: int) -> bool:
    """Tell whether a sentence names an institution or a place, as far as single words tell."""
    from mtclean.lexicon.institutions import ACRONYMS
    from mtclean.lexicon.places import is_place
    from mtclean.lexicon.subjects import AS_SUBJECTS, COMPANY_WORDS

    if text.startswith("It ", low + text.startswith(" ", low)):
        return True
    end = text.find(".", at, at + 200)
    words = text[low : end if end >= 0 else at + 200].replace(",", "").split()
    return any(
        word.lower() in AS_SUBJECTS or word in COMPANY_WORDS or word in ACRONYMS or is_place(word)
        if word[0].isupper()
        else word in AS_SUBJECTS
        for word in words
    ) or any(is_place(f"{one} {two}") for one, two in pairwise(words) if one[0].isupper())


def _places(text: str) -> Mapping[str, Sequence[int]]:
    """Return where a possessive, or a reflexive pronoun, may be that of an institution."""
    possessed = []
    reflexive = []
    for word in ("his ", "her ", "His ", "Her "):
        at = text.find(word)
        while at >= 0:
            before = text[at - 1 : at] if at else " "
            owned = possession(text, at + 4) if before in _BEFORE else None
            if owned and _is_impersonal(text, at, owned.head):
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
