"""Speakers: who the text has spoken of, or let speak, before a place in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from mtclean.context.people import People, Person
from mtclean.context.places import QUOTED, Name, Prose
from mtclean.lexicon.roles import (
    DEFAULT_MALE_NOUNS,
    FEMALE_NOUNS,
    NEUTRAL_PERSON_NOUNS,
    VERBS_OF_SAYING,
)
from mtclean.lexicon.wordlist import listed
from mtclean.text.pattern import Pattern, alternation


class Part(IntEnum):
    """The part a person has in a sentence."""

    SPEAKER = 0
    SUBJECT = 1
    OTHER = 2


class Mention(NamedTuple):
    """A person named in a sentence, and the part that person has there."""

    name: Name
    person: Person
    part: Part


_INVERTED = Pattern(
    rf"[,?!\x01”\"'’] ?(?:{alternation(v for v in VERBS_OF_SAYING if ' ' not in v)})\b"
    r"(?: \([^()]{0,60}\))?([^;:\x01]{0,160})$"
)
_ACCORDING = Pattern(r"\b[Aa]ccording to (?:[^,.;:]{0,60} )?$")
_VERB_AFTER = Pattern(
    r"(?:,[^;\x01]{1,120}?,(?! (?:and|or) [A-Z])| \([^()]{1,60}\))?"
    r"(?: (?:also|later|then|now|still|once|never|often|recently|earlier|again))?"
    r" (?!(?:and|or|of|in|at|on|for|with|to|by|from|as|after|before|who|whose|but|than|over)\b)"
    r"[a-z][a-z'’-]+\b"
)
_CLAUSE_START = listed("""and but while as when that where because if whether said although""")
_NP_WORDS = listed("""the a an former then its his her their current deputy acting""")


_THING_BEFORE = listed("in at near into on via outside across around the The")


class Speakers:
    """Finds the person who was named last before a place."""

    __slots__ = ("_names", "_people", "_prose", "_starts")

    def __init__(self, prose: Prose, names: Sequence[Name], people: People) -> None:
        self._prose = prose
        self._people = people
        self._names = [name for name in names if _may_be_person(prose.text, name, people.of(name))]
        self._starts = [name.start for name in self._names]

    def named(self, start: int, end: int) -> list[Name]:
        """Return the names of persons between two places."""
        return self._names[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def last_before(self, offset: int, reach: int) -> Mention | None:
        """Return the last person named before ``offset``.

        ``reach`` is how many sentences back may be looked; those that are all quotation do not
        count.
        """
        prose = self._prose
        index = bisect_left(self._starts, offset) - 1
        if index < 0:
            return None
        name = self._names[index]
        number = prose.sentence_at(offset)
        passed = (
            sum(not is_quoted(prose, between) for between in range(name.sentence, number))
            if number - name.sentence <= 12
            else reach + 1
        )
        if passed > reach:
            return None
        person = self._people.of(name)
        return Mention(name, person, self.part(name)) if person else None

    def part(self, name: Name) -> Part:
        """Tell the part a named person has in the sentence."""
        text = self._prose.text
        start, end = self._prose.sentences[name.sentence]
        low = max(start, name.start - 200)
        inverted = _INVERTED.search(text, low, name.start)
        if inverted and not self.named(inverted.start(), name.start):
            return Part.SPEAKER
        if _ACCORDING.search(text, low, name.start):
            return Part.SPEAKER
        before = text[low : name.start]
        apposed = before.endswith(", ") and text.startswith(", ", name.end)
        after = _VERB_AFTER.match(text, name.end + apposed, end)
        if after is None or not _begins_clause(before):
            return Part.OTHER
        verb = after[0].split()[-1]
        return Part.SPEAKER if verb in VERBS_OF_SAYING else Part.SUBJECT


def is_quoted(prose: Prose, sentence: int) -> bool:
    """Tell whether a sentence is all quotation."""
    start, end = prose.sentences[sentence]
    return not prose.text[start:end].strip(QUOTED + " \"“”.,;:!?'’")


def _begins_clause(before: str) -> bool:
    """Tell whether what stands between the start of a sentence and a name leaves it a subject."""
    words = before.rstrip(" ").replace(QUOTED, " ").split()
    if not words:
        return True
    last = words[-1]
    if last in {"-", "--", "–", "—"} or last[-1] == ")" or last in _CLAUSE_START:
        return True
    if last[-1] == ",":
        return True
    if last.lower() in NEUTRAL_PERSON_NOUNS or last in FEMALE_NOUNS or last in DEFAULT_MALE_NOUNS:
        return not {"with", "by", "to", "of", "for", "about", "against"}.intersection(words[-4:-1])
    return last.lower() in _NP_WORDS and len(words) <= 3


def _may_be_person(text: str, name: Name, person: Person | None) -> bool:
    """Tell whether a name may mean a person where it stands; “in X” and “the X” do not."""
    if person is None:
        return False
    if person.female or person.male or name.titles:
        return True
    before = text[max(0, name.start - 40) : name.start]
    if not before.endswith(" "):
        return True
    words = before.split()
    if words and words[-1] in _THING_BEFORE:
        return False
    return not (len(words) > 2 and words[-1] in ("and", "of") and words[-3] in ("the", "The"))
