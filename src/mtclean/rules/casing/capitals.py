"""Words with a capital inside a sentence, and what stands next to them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mtclean.lexicon.casing import (
    CONJUNCTIONS,
    DETERMINERS,
    NUMBER_WORDS,
    PREPOSITIONS,
    plain_words,
)
from mtclean.lexicon.parts_of_speech import Part, parts_of
from mtclean.lexicon.wordlist import listed
from mtclean.text.pattern import Pattern

CLOSED = (
    Part.DETERMINER
    | Part.PREPOSITION
    | Part.PARTICLE
    | Part.TO
    | Part.AND
    | Part.THAT
    | Part.WHEN
    | Part.WHO
    | Part.SUBJECT
    | Part.OBJECT
    | Part.BE
    | Part.HAVE
    | Part.DO
    | Part.MODAL
    | Part.NOT
    | Part.ADVERB
    | Part.NUMBER
)
"""The parts of speech that take no new words."""
_CAPITAL = Pattern(r" (?=[A-Z][a-z])(?<=[a-z0-9,%] )([A-Z][a-z]{3,})(?= [a-z]|[,.;?!])")
_WORD = Pattern(r"[A-Z][a-z]+")
_BEFORE = Pattern(
    r"[(\[\"“‘']?(?:(?P<word>[A-Za-z][a-z]*(?:-[a-z]+)*(?P<short>n['’]t|['’][a-z]{1,2})?)"
    r"|[$£€]?(?P<number>\d)[\d.,]*%?)(?P<comma>,?)\Z"
)
_AFTER = Pattern(r" (?P<next>[a-z][a-z'’-]*)|(?P<stop>[.,;?!](?=[ \n\"”’)]|\Z))")
_SENTENCE_START = Pattern(r"(?:\A|\n|[.!?][\"”’)]? |[:–—-] )[\"“]?\Z")
_OPENERS = (
    DETERMINERS
    | PREPOSITIONS
    | CONJUNCTIONS
    | NUMBER_WORDS
    | listed("the he she they it we you there then however now also and so yet")
)


def capitals(text: str) -> Iterator[Place]:
    """Yield the plain words with a capital that may stand inside a sentence.

    Those that may be names have to stand in lower case somewhere.
    """
    known = doubtful = frozenset[str]()
    absent: set[str] = set()
    for match in _CAPITAL.finditer(text):
        word = match[1].lower()
        if not known:
            plain = plain_words()
            known, doubtful = plain.all, plain.doubtful
        if word not in known or word in absent:
            continue
        if word in doubtful and f" {word}" not in text:
            absent.add(word)
            continue
        at = match.start()
        low = text.rfind(" ", max(0, at - 30), at) + 1
        if text[low : low + 1].isupper():
            before = text[low:at].rstrip(",").lower()
            relative = text[at - 1] == "," and parts_of(word) & CLOSED
            owned = before.endswith(("'s", "’s"))
            if not (before in _OPENERS or relative or owned or is_past(word)):
                continue
        place = place_at(text, at)
        if place is not None:
            yield place


def is_past(word: str) -> bool:
    """Tell whether ``word`` is the past of a verb, and no name."""
    return word in plain_words().verbal and bool(parts_of(word) & Part.PAST)


class Place(NamedTuple):
    """A word with a capital and what stands next to it, in small letters; empty for nothing."""

    start: int
    end: int
    word: str
    before: str
    comma: str
    following: str
    name: bool
    """Whether a name stands before it."""


def place_at(text: str, at: int) -> Place | None:
    """Return the word with a capital after the space at ``at``, if its neighbours are small."""
    low = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1
    before = _BEFORE.match(text, low, at)
    match = _WORD.match(text, at + 1)
    after = _AFTER.match(text, match.end()) if match else None
    if not before or not match or not after:
        return None
    word = before["word"] or ""
    name = False
    if word and not word[0].islower():
        opens = _SENTENCE_START.search(text[max(0, low - 4) : low])
        name = not opens or word.lower() not in _OPENERS
    return Place(
        at + 1,
        match.end(),
        match[0].lower(),
        before["short"] or word.lower(),
        before["comma"],
        after["next"] or "",
        name,
    )
