"""Words with a capital inside a sentence, and what stands next to them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from mtclean.lexicon.casing import (
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    EVERYDAY_BODIES,
    FINITE_VERBS,
    NUMBER_WORDS,
    PREPOSITIONS,
    plain_words,
)
from mtclean.lexicon.parts_of_speech import Part, parts_of
from mtclean.lexicon.places import ADJECTIVES
from mtclean.lexicon.wordlist import listed
from mtclean.rules.casing.usage import form_in_lower_case
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
_OBJECT_NEXT = Pattern(r" (?:the|an?|his|her|its|their|him|them|it|to|up|out|off|down|more) ")
_DAYS = frozenset(day.lower() for day in DAYS)
_BEFORE_VERB = listed("to will would can could may might must should not")
_ADJECTIVES = listed(
    "senior junior extra superior urban vital normal ideal royal golden tiny rapid"
)
INSTITUTIONS = listed("hospital school prison jail")
"""What one goes to without an article."""
_NOT_NOUN = CLOSED | Part.PAST | Part.VERB_S
_NOUN = Part.NOUN | Part.PLURAL | Part.MASS
TIMES_OF_DAY = listed("morning afternoon evening night")


def capitals(text: str) -> Iterator[Place]:
    """Yield the plain words with a capital that may stand inside a sentence.

    Those that may be names have to stand in lower case somewhere, or where a name does not.
    """
    known = doubtful = frozenset[str]()
    found: dict[str, bool] = {}
    for match in _CAPITAL.finditer(text):
        word = match[1].lower()
        if not known:
            plain = plain_words()
            known, doubtful = plain.all, plain.doubtful
        if word not in known:
            continue
        at = match.start()
        low = max(text.rfind(" ", max(0, at - 30), at), text.rfind("\n", max(0, at - 30), at)) + 1
        low += text[low] in '"“'
        capital = text[low : low + 1].isupper()
        if capital and not _may_follow_capital(text, low, match.end(), word):
            continue
        if word in doubtful:
            if word not in found:
                found[word] = form_in_lower_case(text, word)
            if not found[word] and not _may_stand(text[low:at].lower(), word):
                continue
        place = place_at(text, at)
        if place is not None:
            yield place


def _may_stand(before: str, word: str) -> bool:
    """Tell whether a word that may be a name may stand after ``before`` without being one."""
    if before in _BEFORE_VERB:
        return True
    if word not in plain_words().seldom_names:
        return False
    plural = word in EVERYDAY_BODIES and word.endswith("s")
    if plural or word in INSTITUTIONS or before.endswith(("'s", "’s")):
        return True
    return needs_noun(before) or is_form(before) or is_noun(before)


def is_form(word: str) -> bool:
    """Tell whether ``word`` looks like a participle, which may stand before a noun."""
    return word.islower() and len(word) > 5 and word.endswith(("ed", "ing"))


def _may_follow_capital(text: str, low: int, end: int, word: str) -> bool:
    """Tell whether ``word``, which ends at ``end``, may be a common one there."""
    at = end - len(word) - 1
    before = text[low:at].rstrip(",").lower()
    if before in _OPENERS or before.endswith(("'s", "’s")):
        return True
    if word not in plain_words().sure:
        return False
    if is_past(word):
        return True
    if parts_of(word) & CLOSED or before in _DAYS:
        return True
    if word.endswith(("ing", "ly", "self", "selves")):
        return True
    if before.partition("-")[0] in NUMBER_WORDS:
        return True
    if word.endswith("s") and _OBJECT_NEXT.match(text, end):
        return True
    if text[low:at] in ADJECTIVES:
        return True
    opens = before in plain_words().sure and _SENTENCE_START.search(text[max(0, low - 4) : low])
    return bool(opens)


def is_past(word: str) -> bool:
    """Tell whether ``word`` is the past of a verb, and no name."""
    return word in plain_words().verbal and bool(parts_of(word) & Part.PAST)


@lru_cache(4096)
def is_adjective(word: str) -> bool:
    """Tell whether ``word`` may be an adjective."""
    parts = parts_of(word)
    if parts & (CLOSED & ~Part.ADVERB):
        return False
    plain = plain_words()
    return bool(parts & Part.ADJECTIVE) or word in plain.adjectival or word in _ADJECTIVES


def needs_noun(before: str) -> bool:
    """Tell whether a noun follows ``before``: a determiner but *the*, a number, an adjective."""
    if (
        (before in DETERMINERS and before not in ("which", "what"))
        or before in NUMBER_WORDS
        or before in ("'s", "’s")
    ):
        return True
    return before[:1].isdigit() or "-" in before or is_adjective(before)


@lru_cache(4096)
def is_noun(word: str) -> bool:
    """Tell whether ``word`` is hardly anything but a noun."""
    parts = parts_of(word)
    if parts & (CLOSED | Part.ADJECTIVE | Part.PAST | Part.VERB | Part.ING):
        return False
    plain = plain_words()
    return bool(parts & _NOUN) or word in plain.things or word in plain.abstract


@lru_cache(4096)
def ends_noun(following: str) -> bool:
    """Tell whether a noun before ``following`` is at an end."""
    if not following or following in FINITE_VERBS:
        return True
    if following in CONJUNCTIONS or following in PREPOSITIONS:
        return True
    parts = parts_of(following)
    if following in plain_words().bodies:
        return False
    return bool(parts & _NOT_NOUN) and not parts & _NOUN


class Place(NamedTuple):
    """A word with a capital and what stands next to it, in small letters; empty for nothing."""

    start: int
    end: int
    word: str
    before: str
    comma: str
    following: str
    name: str
    """The name that stands before it."""
    number: bool
    """Whether a number in digits stands before it."""
    begins: bool
    """Whether the word before it begins the sentence, and is no small word."""


def place_at(text: str, at: int) -> Place | None:
    """Return the word with a capital after the space at ``at``, if its neighbours are small."""
    low = max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1
    before = _BEFORE.match(text, low, at)
    match = _WORD.match(text, at + 1)
    after = _AFTER.match(text, match.end()) if match else None
    if not before or not match or not after:
        return None
    word = before["word"] or ""
    name = ""
    begins = False
    if word and not word[0].islower():
        small = word.lower()
        opens = _SENTENCE_START.search(text[max(0, low - 4) : low])
        small = small if small.partition("-")[0] not in NUMBER_WORDS else "two"
        sure = small in plain_words().sure and not before["short"]
        begins = bool(opens and sure and small not in _OPENERS)
        common = (opens and (sure or small in _OPENERS)) or word == "I" or word[1:2] in ("'", "’")
        if not common and not (small in _DAYS and match[0].lower() in TIMES_OF_DAY):
            name = word
    return Place(
        at + 1,
        match.end(),
        match[0].lower(),
        before["short"] or word.lower(),
        before["comma"],
        after["next"] or "",
        name,
        bool(before["number"]),
        begins,
    )
