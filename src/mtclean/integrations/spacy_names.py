"""Names of persons told from other names by the entity recogniser of spaCy.

The recogniser that is built in takes a run of capitalised words for a person's name unless its
lists know better; a name that nothing else is known of may be a man's, and bars the repair of a
pronoun. spaCy looks at the sentence around it. It decides only where the lists have nothing to
say: of names that are rare in American news its small model takes many persons for companies.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.util import find_spec

from mtclean.context.places import (
    INSTITUTION_WORDS,
    QUOTED,
    ROLE_WORDS,
    Kind,
    Name,
    Prose,
    first_name,
    is_east_asian_surname,
    is_public_surname,
    names,
)
from mtclean.integrations import MissingExtraError
from mtclean.integrations.spacy_entities import MODELS, Entity, EntityReader
from mtclean.lexicon.places import is_place
from mtclean.lexicon.roles import VERBS_OF_SAYING
from mtclean.lexicon.surnames import surname_gender
from mtclean.lexicon.wordlist import listed, words
from mtclean.text.pattern import Pattern

_PERSON = "PERSON"
_OTHERS = frozenset(
    [
        "DATE",
        "EVENT",
        "FAC",
        "GPE",
        "LANGUAGE",
        "LAW",
        "LOC",
        "NORP",
        "ORG",
        "PRODUCT",
        "WORK_OF_ART",
    ]
)
_INTRODUCES = ROLE_WORDS | VERBS_OF_SAYING
_WORD = Pattern(r"[^\W\d_][\w-]*")
_NEXT_WORD = Pattern(r"(?:, [^,;:.]{1,80},| \([^()]{1,40}\))? ([a-z]+)\b")
_MAY_FOLLOW = listed(
    """after again against and around as at because before between but by during for from if in
    into last near next of on or over since so than that this through to under until when where
    which while with without"""
)
"""What may stand behind a name that is not the subject of a verb."""
_BEFORE_PLACES = listed(
    """across along around at from in inside into near of on outside over
    the through throughout toward towards under via within"""
)
_AGE = Pattern(r",? \(?\d\d\b")
_WORD_BEFORE = Pattern(r"([A-Za-z-]+),? $")
_APPOSITION = Pattern(r", ([^,.;:]{1,60})")
_OPENS = Pattern(r"[\x01\s\"“”'‘’(–—-]*")


class SpacyNames:
    """A recogniser: the names of the one built in, some of them of another kind, and a few more.

    What nothing but its capitals makes a person's name, and spaCy takes for something else, is
    ``OTHER``; what spaCy takes for a person bars as one.
    """

    def __init__(self, reader: EntityReader) -> None:
        self._reader = reader

    def __call__(self, text: str, prose: Prose) -> list[Name]:
        found = names(prose)
        entities = _Entities(text, self._reader.read(text), found)
        result = [_judged(name, prose, entities) for name in found]
        result += _missed(found, prose, entities)
        result.sort(key=_start)
        return result


class _Entities:
    """The entities of a document, and the words in the names of its persons."""

    def __init__(self, text: str, found: Sequence[Entity], names: Sequence[Name]) -> None:
        self._found = found
        self._ends = [entity.end for entity in found]
        self.text = text
        self.persons = [entity for entity in found if entity.label == _PERSON]
        self._words = {
            match[0] for start, end, _ in self.persons for match in _WORD.finditer(text, start, end)
        }
        self._lone = Counter(text[start:end] for start, end, _ in found)
        for name in names:
            if name.kind is Kind.PERSON and not (_is_undecided(name) and _may_be_other(name)):
                self._words.update(name.words)

    def labels(self, start: int, end: int) -> set[str]:
        """Return the labels of what overlaps a span."""
        found = set()
        for number in range(bisect_left(self._ends, start + 1), len(self._found)):
            if self._found[number].start >= end:
                break
            found.add(self._found[number].label)
        return found

    def times(self, word: str) -> int:
        """Return how often a word is an entity, whatever its label."""
        return self._lone[word]

    def name_person(self, parts: Iterable[str]) -> bool:
        """Tell whether a person has one of the words in the name, anywhere in the document."""
        return not self._words.isdisjoint(parts)


@cache
def spacy_names() -> SpacyNames:
    """Return the recogniser of this process; its model is loaded at the first text that needs it.

    Raises :class:`~mtclean.integrations.MissingExtraError` if spaCy or the model is not there.
    """
    if find_spec("spacy") is None:
        raise MissingExtraError("the resolver spacy", "the package spacy", "nlp")
    model = next((model for model in MODELS if find_spec(model) is not None), None)
    if model is None:
        raise MissingExtraError("the resolver spacy", "an English model for spaCy", "nlp")
    return SpacyNames(EntityReader(model))


def _start(name: Name) -> int:
    return name.start


def _is_undecided(name: Name) -> bool:
    """Tell whether nothing but the capitals says that a name is a person's."""
    if name.kind is not Kind.PERSON or name.titles:
        return False
    first, last = name.words[0], name.words[-1]
    return not (
        first_name(first)
        or is_east_asian_surname(first)
        or is_public_surname(last)
        or surname_gender(last)
        or first.endswith(("man", "woman"))
    )


def _judged(name: Name, prose: Prose, entities: _Entities) -> Name:
    """Return a name as the kind that the lists and spaCy agree upon."""
    if _is_undecided(name):
        if _is_of_other(name, prose, entities):
            return name._replace(kind=Kind.OTHER)
    elif (
        name.kind in (Kind.INSTITUTION, Kind.OTHER)
        and len(name.words) > 1
        and not _has_common(name.words)
        and entities.labels(name.start, name.end) == {_PERSON}
    ):
        return name._replace(kind=Kind.PERSON)
    return name


def _is_of_other(name: Name, prose: Prose, entities: _Entities) -> bool:
    """Tell whether spaCy takes a name for no person's, and nothing in the text speaks for one."""
    labels = entities.labels(name.start, name.end)
    return (
        bool(labels)
        and labels <= _OTHERS
        and not entities.name_person(name.words)
        and _may_be_other(name)
        and not _acts(name, prose.text)
        and not _begins(name, prose)
        and (
            len(name.words) > 1 or _is_placed(name, prose.text) or entities.times(name.words[0]) > 1
        )
    )


def _may_be_other(name: Name) -> bool:
    """Tell whether spaCy is to be believed of a name: two rare words are often a person's."""
    return len(name.words) == 1 or _has_common(name.words)


def _acts(name: Name, text: str) -> bool:
    """Tell whether a name has a verb behind it, or an age or a role beside it."""
    following = _NEXT_WORD.match(text, name.end)
    before = _WORD_BEFORE.search(text, max(0, name.start - 30), name.start)
    after = _APPOSITION.match(text, name.end)
    return bool(
        (following is not None and following[1] not in _MAY_FOLLOW)
        or _AGE.match(text, name.end)
        or (before is not None and before[1].lower() in _INTRODUCES)
        or (after is not None and not ROLE_WORDS.isdisjoint(after[1].lower().split()))
    )


def _is_placed(name: Name, text: str) -> bool:
    """Tell whether a name stands where places and things are named, rather than persons."""
    before = _WORD_BEFORE.search(text, max(0, name.start - 30), name.start)
    return before is not None and before[1].lower() in _BEFORE_PLACES


def _begins(name: Name, prose: Prose) -> bool:
    """Tell whether a sentence begins with a name."""
    return _OPENS.fullmatch(prose.text, prose.sentences[name.sentence][0], name.start) is not None


def _has_common(parts: Iterable[str]) -> bool:
    """Tell whether one of the words is a place, an institution or a common word."""
    return any(
        is_place(word) or word.lower() in INSTITUTION_WORDS or word.lower() in _common()
        for word in parts
    )


@cache
def _common() -> frozenset[str]:
    lists = ("common_adjectives", "common_mass_nouns", "common_nouns", "common_plurals")
    return frozenset().union(*(words(name) for name in lists))


def _missed(found: Sequence[Name], prose: Prose, entities: _Entities) -> Iterator[Name]:
    """Yield the persons that only spaCy sees, such as a rare surname that begins a sentence."""
    ends = [name.end for name in found]
    for start, end, _ in entities.persons:
        number = bisect_left(ends, start + 1)
        if number < len(found) and found[number].start < end:
            continue
        shown = entities.text[start:end].removesuffix("'s").removesuffix("’s")
        parts = tuple(shown.split())
        if (
            parts
            and QUOTED not in prose.text[start:end]
            and all(part[0].isupper() and part.isalpha() for part in parts)
            and not _has_common(parts)
        ):
            sentence = prose.sentence_at(start)
            yield Name(start, start + len(shown), Kind.PERSON, (), parts, sentence)
