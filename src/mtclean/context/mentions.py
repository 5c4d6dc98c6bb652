"""Mentions: the words by which a text may mean one person, as they stand there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache, lru_cache

from mtclean.context.people import People, Person
from mtclean.context.places import (
    INSTITUTION_WORDS,
    QUOTED,
    Kind,
    Name,
    Prose,
    first_name,
    is_east_asian_surname,
    is_public_surname,
)
from mtclean.lexicon.places import ADJECTIVES
from mtclean.lexicon.pronouns import (
    AMBIGUOUS_NOUNS,
    ANYBODY,
    FIELDS,
    GENDERED_ADJECTIVES,
    NATIONALS,
    NOT_MEN,
    PERSONS_HIDDEN,
    STATES,
    THINGS,
)
from mtclean.lexicon.roles import (
    ANIMAL_NOUNS,
    DEFAULT_MALE_NOUNS,
    FEMALE_NOUNS,
    MALE_NOUNS,
    MALE_PLURALS,
    NEUTRAL_PERSON_NOUNS,
)
from mtclean.lexicon.wordlist import listed, words
from mtclean.text.pattern import Pattern


class Form(Enum):
    """How a person is mentioned."""

    NAME = "name"
    NOUN = "noun"
    PRONOUN = "pronoun"


class Mention:
    """A word, or a name of several, by which one person is meant.

    ``told`` is the gender that the word itself tells, ``person`` who is meant, where that is
    known. ``determiner`` is the article, or the like, of a noun.
    """

    __slots__ = (
        "determiner",
        "end",
        "form",
        "is_quoted",
        "person",
        "sentence",
        "start",
        "told",
        "word",
    )

    def __init__(
        self,
        start: int,
        end: int,
        sentence: int,
        form: Form,
        word: str,
        *,
        told: str | None = None,
        person: Person | None = None,
        determiner: str | None = None,
        is_quoted: bool = False,
    ) -> None:
        self.start = start
        self.end = end
        self.sentence = sentence
        self.form = form
        self.word = word
        self.told = told
        self.person = person
        self.determiner = determiner
        self.is_quoted = is_quoted

    @property
    def gender(self) -> str | None:
        """``"f"`` or ``"m"``, None where the person may be either."""
        if self.person is not None and self.form is not Form.PRONOUN:
            return self.person.gender
        return self.told


_AGED = r"\d(?<!\d\d)\d*[ -]years?[ -]olds?"
_AGE = Pattern(_AGED)
_SPACED_AGES = ("year old", "years old", " year-old", " years-old")
_WORD = Pattern(rf"[^\W\d_]+(?:['’-](?!s\b)[^\W\d_]+)*|{_AGED}")
PRONOUNS = {
    **dict.fromkeys(("he", "his", "him", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
}
_DETERMINERS = listed(
    """the a an his her its their our my this that another one some every each no which whose
    any first second third either neither"""
)
_BREAKS = listed(
    """he she it they we you i where how why not then also so of to in at on for with by from
    and or but that as than who is are was were be been has have had will would can could
    after before when while if because"""
)
_NEXT_WORD = Pattern(r"[ -]([A-Za-z]+)\b(?!['’]s)")
_VERB_OR_END = Pattern(
    r"[.,;]|$| (?:is|was|has|had|who|will|would|from|in|of|at|on|by|with|and|said|told|says"
    r"|came|went|won|lost|took|made|got|led|did|does|beat|hit|ran|fell|wrote|spoke|threw|broke|drove"
    r"|flew|gave|held|kept|knew|left|met|paid|put|rose|sat|saw|sent|set|shot|stood|struck|swam|thinks"
    r"|thought|understood|wants|knows|has|\w+ed)\b"
)
_SURNAME = Pattern(r"(?:He|She) [A-Z][a-z]+\b")
_MASTERS = Pattern(r"['’]s (?:degree|thesis|program|programme)")
_OF_THEM = Pattern(r" of them\b| (?!day|of|in|on)[a-z]+ed\b")
_OF_GROUP = Pattern(r" of (?:the|his|her|its|their) (?:[\w-]+ )?([a-z]+?)s\b")
_OF_TWO = listed("younger older elder eldest youngest oldest")
_PRONOMINAL = listed("One Another one another")
ALONE = ANYBODY | {"one", "another"}
"""Words that mean somebody without an article."""
_UPPER = "A-Z\u00c0-\u017f"
_CAPITALS = rf"[{_UPPER}][\w'’-]*"
_ARTICLE = Pattern(rf"\b(?:[Tt]he|[Aa]n?) (?:{_CAPITALS} ){{0,3}}$")
_PLACED = Pattern(
    r"(?:, (?:from|of)|\b(?:(?:mayor|governor|bishop|city|town|village|district|county|region"
    r"|province|island|state|capital|suburb|municipality|prefecture|port|role|part|character|native|resident"
    r"|residents) of|first|her|his|their|our|in|near|into|via|outside|inside|across|around"
    r"|towards?|within|throughout|off|at|from|In|Near|At|called|titled|entitled|dubbed))"
    r" (?:(?:north|south|east|west)ern |central |nearby |neighbou?ring )?"
    rf"(?:(?:{_CAPITALS} ){{0,3}}{_CAPITALS}(?:,| and| or) )*$"
)
_TO_PLACE = Pattern(rf"\b(?:from|between|on|to|of|told) (?:{_CAPITALS}(?:,| and) )?$")
_HER_OBJECT = Pattern(
    r"her(?:self)?(?:[.,;:!?)]| (?:a|an|the|to|in|on|at|for|from|with|as|that|what|when|where|how"
    r"|if|and|or|but|into|out|up|down|off|away|back|his|some|any|no|by|about|because|while|after"
    r"|before|nothing|something|anything|everything|so|then|there|here|again|today|tomorrow"
    r"|yesterday|now|once|this|these|those|not|many|much|more)\b|$)",
    ignore_case=True,
)
DATELINE = Pattern(
    r"(?:[^\W\da-z_][^\W\da-z_ .,'’-]*[^\W\da-z_]|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})"
    r"(?:,? [A-Z][\w. ]{2,20})?(?: ?\([^()\n]{2,40}\))? ?(?:--|[-–—:]) "
    r"|[A-Z]{2,12}, [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?: "
)
_LONGEST_DATELINE = 110


def mentions(text: str, prose: Prose, names: Sequence[Name], people: People) -> list[Mention]:
    """Return what may mention one person in a document, in order.

    In quotations only pronouns and nouns are found.
    """
    found = [*_named(prose, names, people), *_worded(text, prose)]
    found.sort(key=_start)
    return found


def is_object(text: str, pronoun: Mention) -> bool:
    """Tell whether a feminine pronoun is an object: “asked her”, not “her hat”."""
    return is_object_at(text, pronoun.start)


def is_object_at(text: str, start: int) -> bool:
    """Tell whether the feminine pronoun that begins at ``start`` is an object."""
    return _HER_OBJECT.match(text, start) is not None


def _start(mention: Mention) -> int:
    return mention.start


def _named(prose: Prose, names: Sequence[Name], people: People) -> Iterator[Mention]:
    """Yield the names that mean persons, or may."""
    text = prose.text
    elsewhere: set[tuple[str, ...]] = set()
    found: list[tuple[Name, Person, bool]] = []
    dateline = _Datelines(prose)
    for name in names:
        person = people.of(name)
        if person is None or (name.kind is not Kind.PERSON and not name.titles):
            continue
        sure = bool(person.gender or person.female or person.shared or name.titles)
        if sure and _is_in_place(text, name, person):
            continue
        if dateline.holds(name.start):
            continue
        if not sure and _is_elsewhere(text, name, person):
            elsewhere.add(name.words)
        elif sure or not (
            _ARTICLE.search(text, max(0, name.start - 60), name.start) or _is_thing(text, name)
        ):
            found.append((name, person, sure))
    for name, person, sure in found:
        if sure or name.words not in elsewhere:
            shown = " ".join(name.words)
            yield Mention(name.start, name.end, name.sentence, Form.NAME, shown, person=person)


def _is_in_place(text: str, name: Name, person: Person) -> bool:
    """Tell whether a name that is a person's by its first word alone rather is a place's."""
    told = {**person.female, **person.male}
    return (
        len(told) == 1
        and next(iter(told)).startswith("first name")
        and text.endswith((" in ", " near "), 0, name.start)
        and not text.startswith(("'s", "’s"), name.end)
    )


class _Datelines:
    """Knows where the datelines of the paragraphs end."""

    def __init__(self, prose: Prose) -> None:
        self._text = prose.text
        self._line = (-1, -1)

    def holds(self, offset: int) -> bool:
        """Tell whether what stands at ``offset`` is part of a dateline."""
        start = self._text.rfind("\n", 0, offset) + 1
        if offset - start > _LONGEST_DATELINE:
            return False
        if start != self._line[0]:
            match = DATELINE.match(self._text, start, start + _LONGEST_DATELINE)
            self._line = (start, match.end() if match else start)
        return offset < self._line[1]


def _worded(text: str, prose: Prose) -> Iterator[Mention]:
    """Yield the pronouns, and the nouns that may mean one person."""
    genders = _nouns()
    adjective: tuple[int, str] = (-1, "")
    for start, shown in _words_that_matter(text):
        word = shown.lower()
        end = start + len(shown)
        pronoun = PRONOUNS.get(word)
        if pronoun and _SURNAME.match(text, start):
            continue
        if pronoun:
            quoted = prose.text[start] == QUOTED
            yield Mention(
                start,
                end,
                prose.sentence_at(start),
                Form.PRONOUN,
                word,
                told=pronoun,
                is_quoted=quoted,
            )
            continue
        told = genders.get(word) or genders.get(word.rpartition("-")[2])
        if told is None:
            if word in GENDERED_ADJECTIVES:
                adjective = (start, GENDERED_ADJECTIVES[word])
                continue
            if (
                word.endswith("man") and word not in NOT_MEN and not shown.isupper()
            ) or _stands_for_person(shown, text, end):
                told = "?"
            else:
                continue
        headline = text[start - 1 : start] in ("", "\n")
        if not headline and _is_modifier(text, end, word, told):
            adjective = (start, told) if told in "fm" else adjective
            continue
        if told == "?" and adjective[0] >= 0 and start - adjective[0] < 30:
            told = adjective[1] if " " in text[adjective[0] : start] else told
        adjective = (-1, "")
        yield Mention(
            start,
            end,
            prose.sentence_at(start),
            Form.NOUN,
            word,
            told=None if told == "?" else told,
            determiner=_determiner(text, start),
            is_quoted=prose.text[start] == QUOTED,
        )


def _words_that_matter(text: str) -> list[tuple[int, str]]:
    """Return the words that may be mentions or tell something of one, each with where it stands."""
    chunks = text.replace("\n", " ").split(" ")
    telling = {}
    for chunk in set(chunks).difference(_SILENT):
        is_short = len(chunk) < _LONG_CHUNK
        words = _in_chunk(chunk) if is_short else _in_chunk.__wrapped__(chunk)
        if words:
            telling[chunk] = words
        elif is_short and len(_SILENT) < _MOST_SILENT:
            _SILENT.add(chunk)
    found = []
    start = last = 0
    for number in [number for number, chunk in enumerate(chunks) if chunk in telling]:
        start += sum(map(len, chunks[last:number])) + number - last
        last = number
        found += [(start + offset, word) for offset, word in telling[chunks[number]]]
    if any(words in text for words in _SPACED_AGES):
        ages = [(m.start(), m[0]) for m in _AGE.finditer(text) if " " in m[0]]
        covered = {at for start, age in ages for at in range(start, start + len(age))}
        found = sorted([*ages, *((at, word) for at, word in found if at not in covered)])
    return found


_SILENT: set[str] = set()
"""What stood between spaces, in any text, without a word that matters."""
_MOST_SILENT = 20_000
_LONG_CHUNK = 50
"""So long things between spaces are not kept in mind."""


@lru_cache(maxsize=4096)
def _in_chunk(chunk: str) -> tuple[tuple[int, str], ...]:
    """Return the words that may matter in what stands between spaces."""
    return tuple((m.start(), m[0]) for m in _WORD.finditer(chunk) if _may_matter(m[0]))


def _may_matter(shown: str) -> bool:
    genders = _nouns()
    word = shown.lower()
    return (
        word in PRONOUNS
        or word in genders
        or word.rpartition("-")[2] in genders
        or word in GENDERED_ADJECTIVES
        or (word.endswith("man") and word not in NOT_MEN)
        or shown[0].isdigit()
        or shown in _PRONOMINAL
        or shown in _OF_TWO
        or shown in ADJECTIVES
        or shown in NATIONALS
        or shown == "other"
    )


def _is_elsewhere(text: str, name: Name, person: Person) -> bool:
    """Tell whether a name of an unknown stands where places and things are named."""
    if _PLACED.search(text, max(0, name.start - 100), name.start):
        return True
    word = name.words[0]
    is_lone = len(name.words) == len(person.name.split()) == 1
    if not is_lone or is_east_asian_surname(word) or is_public_surname(word):
        return False
    return _TO_PLACE.search(text, max(0, name.start - 60), name.start) is not None


def _is_thing(text: str, name: Name) -> bool:
    """Tell whether a name of an unknown is hardly a person's."""
    common = _common()
    first = name.words[0]
    if first in STATES or first in THINGS:
        return True
    if first_name(first) or is_east_asian_surname(first):
        return False
    if len(name.words) > 1:
        last = name.words[-1].lower()
        return last in common or last.removesuffix("s") in INSTITUTION_WORDS
    before = text[max(0, name.start - 30) : name.start].split()
    if before and before[-1] in INSTITUTION_WORDS:
        return True
    lower = first.lower()
    return lower in common or lower in words("further_words") or _is_modifier(text, name.end, lower)


def _is_modifier(text: str, end: int, word: str, told: str = "?") -> bool:
    """Tell whether a word stands before the noun it belongs to: “the student pilot”."""
    if word == "master" and _MASTERS.match(text, end):
        return True
    if word == "head":
        return not text.startswith(" of ", end)
    following = _NEXT_WORD.match(text, end)
    if following is None:
        return False
    return following[1].lower() in (_nouns() if told == "m" else _only_nouns())


def _stands_for_person(word: str, text: str, end: int) -> bool:
    """Tell whether an age, a number or a nationality stands for a person: “the German said”."""
    if word[0].isdigit():
        return True
    if word in ("One", "Another", "another") and _OF_THEM.match(text, end):
        return True
    if word in _OF_TWO:
        return text.startswith(" of the ", end)
    if word.lower() in _PRONOMINAL:
        group = _OF_GROUP.match(text, end)
        return group is not None and group[1] in _nouns()
    if word not in ADJECTIVES and word not in NATIONALS and word != "other":
        return False
    following = _NEXT_WORD.match(text, end)
    verb = following is not None and following[1] in words("common_verbs")
    return verb or _VERB_OR_END.match(text, end) is not None


def _determiner(text: str, start: int) -> str | None:
    """Return the article or the like of the noun that begins at ``start``, if it has one."""
    before = text[max(0, start - 60) : start].rpartition("\n")[2]
    if before[-1:] == "-":
        before = before.rpartition(" ")[0] + " "
    for word in reversed(before.rsplit(None, 5)[-5:]):
        bare = word.strip("“”\"'’(")
        if bare.endswith(("'s", "’s")):
            return "’s"
        lower = bare.lower()
        if lower in _DETERMINERS:
            return lower
        if lower in _BREAKS or bare[-1:] in ",.;:)" or QUOTED in bare:
            return None
    return None


@cache
def _nouns() -> dict[str, str]:
    """Return the nouns that mean one person, or animal, and ``f``, ``m`` or ``?``."""
    either = NEUTRAL_PERSON_NOUNS | DEFAULT_MALE_NOUNS | ANIMAL_NOUNS | ANYBODY | PERSONS_HIDDEN
    return {
        **dict.fromkeys(either - AMBIGUOUS_NOUNS, "?"),
        **dict.fromkeys((MALE_NOUNS | MALE_PLURALS) - AMBIGUOUS_NOUNS, "m"),
        **dict.fromkeys(FEMALE_NOUNS - AMBIGUOUS_NOUNS, "f"),
    }


@cache
def _common() -> frozenset[str]:
    lists = (
        "common_nouns",
        "common_plurals",
        "common_mass_nouns",
        "plain_things",
        "plain_abstract",
    )
    return frozenset().union(*(words(name) for name in lists))


@cache
def _only_nouns() -> frozenset[str]:
    return ((_common() | _nouns().keys()) - words("common_verbs")) | FIELDS
