"""People: who is named in a document, and what tells whether it is a woman or a man."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from mtclean.context.places import Kind, Name, Prose, is_east_asian_surname, is_title
from mtclean.lexicon.genders import full_name_gender
from mtclean.lexicon.people import FAMOUS_COUPLE_SURNAMES
from mtclean.lexicon.roles import FEMALE_NOUNS, FEMALE_TITLES, MALE_NOUNS, MALE_TITLES
from mtclean.lexicon.surnames import surname_gender
from mtclean.text.pattern import Pattern

STRONG = 4
"""The sum of evidence from which a person counts as a woman, if nothing speaks against it."""

TITLE, NOUN, WEAK = 8, 5, 2
"""What a title or a well-known name, a noun, and a doubtful sign weigh."""

_FEMALE_TITLES = frozenset(title.rstrip(".") for title in FEMALE_TITLES)
_MALE_TITLES = frozenset(title.rstrip(".") for title in MALE_TITLES)
_SHARED = Pattern(
    r"[A-Zbcfnt](?<!\w.)(?:"
    r"(?<=M)r\.? and Mrs\.? ([A-Z][\w’'-]+)"
    r"|(?<=[A-Z])[a-z]+ and [A-Z][a-z]+ ([A-Z][a-z][\w’'-]+)"
    r"|(?:(?<=[Tt])(?:he|wo|hree)|(?<=[Ff])our) ([A-Z][a-z]{2,})s\b"
    r"|(?:(?<=b)apti[sz]ed|(?<=c)(?:hristened|alled)|(?<=n)amed) ([A-Z][a-z]+))"
)
"""Begins with a set of characters, which :mod:`re` looks for without trying the rest."""
_LONG = 7
_INITIAL = Pattern(r"[A-Z]\.(?:-?[A-Z]\.)*")


class Person:
    """Somebody the document speaks of, with what tells the gender: words and weight.

    ``he`` and ``hers`` count the pronouns of either gender that can mean nobody else, ``she`` holds
    the latter in their context, ``she_first`` says that *she* came first. ``roles`` are the nouns
    by which the document calls the person; who is not ``is_introduced`` was spoken of as if known,
    or in passing.
    """

    __slots__ = (
        "female",
        "he",
        "hers",
        "is_introduced",
        "male",
        "name",
        "names",
        "roles",
        "shared",
        "she",
        "she_first",
    )

    def __init__(self, name: str) -> None:
        self.name = name
        self.names: list[Name] = []
        self.female: dict[str, int] = {}
        self.male: dict[str, int] = {}
        self.she: dict[str, int] = {}
        self.he = 0
        self.hers = 0
        self.she_first = False
        self.roles: set[str] = set()
        self.shared = False
        self.is_introduced = True

    @property
    def is_woman(self) -> bool:
        """Whether strong evidence says so and none speaks against it."""
        if self.male or self.shared:
            return False
        said = sum(self.female.values())
        even = self.he == self.hers and (bool(self.names) or self.she_first)
        voted = self.he < self.hers or even
        return said >= STRONG or (voted and said + sum(self.she.values()) >= STRONG)

    @property
    def gender(self) -> str | None:
        """``"f"`` or ``"m"`` where the evidence is of one kind and, for a woman, strong."""
        if self.shared:
            return None
        if self.is_woman:
            return "f"
        return "m" if self.is_man else None

    @property
    def is_man(self) -> bool:
        """Whether evidence says so; one *she* is no proof against strong evidence."""
        if not self.male or self.female or self.shared:
            return False
        return not self.she or (
            self.hers == 1 and (sum(self.male.values()) >= TITLE or self.he > 0)
        )

    def evidence(self, gender: str) -> list[str]:
        """Return what tells that gender, the strongest first."""
        told = {**self.female, **self.she} if gender == "f" else self.male
        return sorted(told, key=lambda words: -told[words])

    def add(self, gender: str, words: str, weight: int) -> None:
        """Note what tells the gender."""
        (self.female if gender == "f" else self.male)[words] = weight


class People:
    """The persons a document names; ``of`` tells who a name means."""

    __slots__ = ("_by_start", "_prose", "_shared", "persons")

    def __init__(self, prose: Prose, names: Iterable[Name]) -> None:
        self.persons: list[Person] = []
        self._prose = prose
        self._by_start: dict[int, Person] = {}
        self._shared = set(_shared_words(prose.text))
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
        """Find whom a single word means: who bears it, if that is one person."""
        word = name.words[0]
        known = by_word.get(word, [])
        title = gender_of_titles(name.titles)
        if title and len(known) > 1:
            fitting = [person for person in known if _told_gender(person) == title]
            known = fitting if len(fitting) == 1 else known
        fits = len(known) == 1 and not (title and _told_gender(known[0]) not in (None, title))
        first = known[0].names[0].start if fits and known[0].names else name.start
        if name.start < first and not title and not self._in_headline(name):
            self._shared.add(word)
        shared = not title and word in self._shared
        if fits and not shared and not (title is None and _is_half_of_couple(word, known[0])):
            self._add(known[0], name)
            return
        person = Person(word)
        if not title and (shared or word in FAMOUS_COUPLE_SURNAMES or len(known) > 1):
            all_women = (
                not shared
                and len(known) > 1
                and word not in FAMOUS_COUPLE_SURNAMES
                and all(_told_gender(one) == "f" for one in known)
            )
            person.shared = not all_women
            if all_women:
                person.add("f", f"all who are named {word}", STRONG)
        self.persons.append(person)
        self._add(person, name)
        if not known:
            by_word[word] = [person]

    def _in_headline(self, name: Name) -> bool:
        end = self._prose.sentences[0][1]
        return name.sentence == 0 and self._prose.text[end - 1 : end] != "."

    def _add(self, person: Person, name: Name) -> None:
        person.names.append(name)
        person.roles.update(title.rstrip(".").lower() for title in name.titles)
        self._by_start[name.start] = person


def gender_of_titles(titles: Iterable[str]) -> str | None:
    """Return ``"f"`` or ``"m"`` for titles of which one tells it.

    What stands before a word that is no title belongs to something else: “Princess Cruises CEO”.

    >>> gender_of_titles(("Ms.",)), gender_of_titles(("Minister",))
    ('f', None)
    """
    words = [title.rstrip(".") for title in titles]
    for index in reversed(range(len(words))):
        bare = words[index]
        if not is_title(bare) or (index and not is_title(words[index - 1])):
            return None
        if bare in _FEMALE_TITLES or bare.lower() in FEMALE_NOUNS:
            return "f"
        if bare in _MALE_TITLES or bare.lower() in MALE_NOUNS:
            return "m"
    return None


def given_gender(words: Sequence[str]) -> str | None:
    """Return what the words of a name of two or more tell of the gender."""
    told = full_name_gender(tuple(words))
    return told[0] if told else None


def _shared_words(text: str) -> Iterator[str]:
    """Yield the surnames that the text gives to several, and names given to a child."""
    for match in _SHARED.finditer(text):
        yield match[match.lastindex or 0]


def _family_words(words: Sequence[str]) -> tuple[str, ...]:
    if is_east_asian_surname(words[0]):
        return (words[-1], words[0])
    return tuple(words[1:])


def _is_half_of_couple(word: str, person: Person) -> bool:
    """Tell whether a surname alone rather means the husband of a well-known couple."""
    return word in FAMOUS_COUPLE_SURNAMES and _told_gender(person) == "f"


def _told_gender(person: Person) -> str | None:
    """Return the gender that the names of a person tell."""
    for name in person.names:
        gender = gender_of_titles(name.titles)
        gender = gender or (given_gender(name.words) if len(name.words) > 1 else None)
        if gender:
            return gender
    return None


def _weigh_name(person: Person, name: Name) -> None:
    shown = " ".join((*name.titles, *name.words))
    if name.titles:
        known = full_name_gender((name.titles[-1], *name.words))
        if known and known[1].startswith("known"):
            person.add(*known, TITLE)
            return
    gender = gender_of_titles(name.titles)
    if gender:
        person.add(gender, f"“{shown}” (title)", TITLE)
    if len(name.words) > 1 and not _INITIAL.fullmatch(name.words[0]):
        told = full_name_gender(name.words)
        if told:
            person.add(*told, TITLE if told[1].startswith("known") else STRONG)
    else:
        last = name.words[-1]
        gender = surname_gender(last)
        if gender:
            alone = not name.titles and len(name.words) == 1 and len(last) < _LONG
            person.add(gender, f"surname {last}", WEAK if alone else STRONG)
