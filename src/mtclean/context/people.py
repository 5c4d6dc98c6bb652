"""People: who is named in a document, and what tells whether it is a woman or a man."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mtclean.context.places import Kind, Name, Prose, first_name, is_east_asian_surname
from mtclean.lexicon.people import (
    CHINESE_SURNAMES,
    FAMOUS_COUPLE_SURNAMES,
    PUBLIC_FIGURES,
)
from mtclean.lexicon.roles import (
    FEMALE_NOUNS,
    FEMALE_TITLES,
    MALE_NOUNS,
    MALE_TITLES,
)
from mtclean.lexicon.wordlist import listed
from mtclean.text.pattern import Pattern

STRONG = 4
"""The sum of evidence from which a person counts as a woman, if nothing speaks against it."""

_FEMALE_TITLES = frozenset(title.rstrip(".") for title in FEMALE_TITLES)
_MALE_TITLES = frozenset(title.rstrip(".") for title in MALE_TITLES)
_WOMAN_SURNAME = Pattern(r"[A-Z][a-z]{2,}(?:ova|eva|skaya|skaia|ová|dóttir|dottir)")
_SAME_FOR_MEN = frozenset({"Casanova", "Cordova", "Villanova", "Villanueva", "Genova", "Canova"})
_APPOSITION = Pattern(r",(?: (?:aged )?\d+,)? ([^,.;:\x01]{2,80})")
_HEAD_END = listed("of who from at in for with to and on whose that which")
_NOT_HERS = frozenset({"his", "her", "their", "whose", "my", "and", "with"})
_SHE = Pattern(r"\b(?:[Ss]he|her(?:self)?|Her)\b")
_PINYIN = Pattern(
    r"(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?"
    r"(?:[aeiou]|ai|ei|ao|ou|an|en|ang|eng|ong|ia|ie|iu|ian|in|iang|ing|iong|ua|uo|ui|uai|uan|un|uang|ue))+",
    ignore_case=True,
)


class Person:
    """Somebody named in the document, with what tells the gender: weight and words."""

    __slots__ = ("female", "male", "name", "names", "shared")

    def __init__(self, name: str) -> None:
        self.name = name
        self.names: list[Name] = []
        self.female: dict[str, int] = {}
        self.male: dict[str, int] = {}
        self.shared = False

    @property
    def weight(self) -> int:
        return sum(self.female.values())

    @property
    def is_woman(self) -> bool:
        return not self.male and not self.shared and self.weight >= STRONG


class People:
    """The persons of a document; ``of`` tells who a name means."""

    __slots__ = ("_by_start", "persons")

    def __init__(self, prose: Prose, names: Iterable[Name]) -> None:
        self.persons: list[Person] = []
        self._by_start: dict[int, Person] = {}
        candidates = [name for name in names if name.kind is Kind.PERSON or name.titles]
        by_word: dict[str, list[Person]] = {}
        for name in candidates:
            if len(name.words) > 1:
                self._enter(name, by_word)
        for name in candidates:
            if len(name.words) == 1:
                self._link(name, by_word)
        for person in self.persons:
            for name in person.names:
                _weigh_name(person, name)
                _weigh_nouns(person, name, prose.text)
        self._vote(prose)

    def of(self, name: Name) -> Person | None:
        """Return the person a name means."""
        return self._by_start.get(name.start)

    def _enter(self, name: Name, by_word: dict[str, list[Person]]) -> None:
        full = " ".join(name.words)
        family = _family_words(name.words)
        for known in by_word.get(family[-1], ()):
            if known.name == full or set(name.words) <= set(known.name.split()):
                self._add(known, name)
                return
        person = Person(full)
        self.persons.append(person)
        self._add(person, name)
        for word in {*name.words}:
            by_word.setdefault(word, []).append(person)

    def _link(self, name: Name, by_word: dict[str, list[Person]]) -> None:
        word = name.words[0]
        known = by_word.get(word, [])
        title = _gender_of_titles(name.titles)
        if title and len(known) > 1:
            fitting = [person for person in known if _static_gender(person) == title]
            known = fitting if len(fitting) == 1 else known
        if len(known) == 1 and not (title and _static_gender(known[0]) not in (None, title)):
            self._add(known[0], name)
            return
        person = Person(word)
        person.shared = not title and (len(known) > 1 or word in FAMOUS_COUPLE_SURNAMES)
        self.persons.append(person)
        self._add(person, name)
        if not known:
            by_word[word] = [person]

    def _add(self, person: Person, name: Name) -> None:
        person.names.append(name)
        self._by_start[name.start] = person

    def _vote(self, prose: Prose) -> None:
        """Count for each person the feminine pronouns that can mean nobody else."""
        if _SHE.search(prose.text) is None:
            return
        present: dict[int, set[int]] = {}
        at: dict[int, Person] = {}
        for start, person in self._by_start.items():
            at[id(person)] = person
            present.setdefault(prose.sentence_at(start), set()).add(id(person))
        first = {id(p): min(name.start for name in p.names) for p in self.persons}
        seen: set[int] = set()
        for match in _SHE.finditer(prose.text):
            number = prose.sentence_at(match.start())
            if number in seen:
                continue
            seen.add(number)
            here = present.get(number, set())
            there = here or present.get(number - 1, set())
            if len(there) != 1:
                continue
            person = at[next(iter(there))]
            if first[id(person)] < match.start():
                start, end = match.start(), prose.text.find(" ", match.end() + 1)
                quote = prose.text[start : end if end > 0 else match.end()].strip(" ,.;:\n")
                key = f"“{quote}” after {person.name}"
                if sum(k.endswith(f"” after {person.name}") for k in person.female) < 2:
                    person.female[key] = 2


def _family_words(words: Sequence[str]) -> tuple[str, ...]:
    if is_east_asian_surname(words[0]):
        return (words[-1], words[0])
    return tuple(words[1:])


def _gender_of_titles(titles: Iterable[str]) -> str | None:
    for title in titles:
        bare = title.rstrip(".")
        if bare in _FEMALE_TITLES or bare.lower() in FEMALE_NOUNS:
            return "f"
        if bare in _MALE_TITLES or bare.lower() in MALE_NOUNS:
            return "m"
    return None


def _static_gender(person: Person) -> str | None:
    for name in person.names:
        gender = _gender_of_titles(name.titles) or PUBLIC_FIGURES.get(person.name)
        gender = gender or (given_gender(name.words) if len(name.words) > 1 else None)
        if gender:
            return gender
    return None


def given_gender(words: Sequence[str]) -> str | None:
    """Return what the first of two or more words of a name tells of the gender."""
    first = words[0]
    if is_east_asian_surname(first):
        return None
    if words[-1] in CHINESE_SURNAMES and len(first) < 12 and _PINYIN.fullmatch(first):
        return None
    return first_name(first)


def _weigh_name(person: Person, name: Name) -> None:
    shown = " ".join((*name.titles, *name.words))
    gender = _gender_of_titles(name.titles)
    if gender:
        (person.female if gender == "f" else person.male)[f"“{shown}” (title)"] = 8
    if len(name.words) < 2:
        return
    gender = PUBLIC_FIGURES.get(" ".join(name.words))
    if gender:
        (person.female if gender == "f" else person.male)[f"{person.name} (known)"] = 8
        return
    gender = given_gender(name.words)
    if gender:
        evidence = f"first name {name.words[0]}"
        (person.female if gender == "f" else person.male)[evidence] = STRONG
    last = name.words[-1]
    if not person.male and last not in _SAME_FOR_MEN and _WOMAN_SURNAME.fullmatch(last):
        person.female[f"surname {last}"] = 3


def _weigh_nouns(person: Person, name: Name, text: str) -> None:
    before = text[max(0, name.start - 40) : name.start].split(" ")[-2:]
    if len(before) == 2 and not before[1]:
        noun = before[0].rstrip(",")
        _weigh_noun(person, noun, f"“{before[0]} {' '.join(name.words)}”")
    after = _APPOSITION.match(text, name.end) if text.startswith(", ", name.end) else None
    if after:
        words = after[1].split()
        head = next((i for i, word in enumerate(words) if word in _HEAD_END), len(words))
        if head and not _NOT_HERS.intersection(words[:head]):
            _weigh_noun(person, words[head - 1], f"“{person.name}, {' '.join(words[:head])}”")


def _weigh_noun(person: Person, noun: str, shown: str) -> None:
    if noun in FEMALE_NOUNS:
        person.female[shown] = 5
    elif noun in MALE_NOUNS:
        person.male[shown] = 5
