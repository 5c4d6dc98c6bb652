"""Who may be meant by *his* or *himself*: the institution a clause begins with, and all persons."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from mtclean.context.places import QUOTED, Kind, Name
from mtclean.lexicon.places import ADJECTIVES
from mtclean.lexicon.possessions import COMPANIES, NAMESAKES, NAMESAKES_OF_WOMEN
from mtclean.lexicon.subjects import (
    AS_SUBJECTS,
    AT_PLACES,
    ATTRIBUTIVE,
    KINDS,
    LAST_WORDS,
    MAKERS,
    NO_PERSONS,
    OPENERS,
    PERSONAL_PRONOUNS,
    PERSONS,
    STATES,
    THIRD_PERSONS,
    VERBS,
)
from mtclean.lexicon.wordlist import listed
from mtclean.text.pattern import Pattern, alternation

if TYPE_CHECKING:
    from mtclean.context import Context
    from mtclean.text.document import Span


class Subject(NamedTuple):
    """An institution or a place with which a clause begins."""

    start: int
    end: int
    is_place: bool


_FUNCTION = listed(
    """a about after against an and are as at be been before between but by can could
    during for from had has have her his in into is its may must not of on or over than
    that the their through to under was were when where which while who whom whose will
    with would"""
)
_MODIFIER = rf"(?!{alternation(_FUNCTION)} )[\w’'-]{{1,24}} "
_BY_NOUN = Pattern(
    lambda: (
        rf"(?<![\w’'-])(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]his|[A-Z]\w{{2,20}}[’']s) "
        rf"(?:{_MODIFIER}){{0,4}}?"
        rf"(?i:{alternation(AS_SUBJECTS)})(?: {alternation(AS_SUBJECTS)}){{0,2}}(?![\w’'-])"
    )
)
_MORE_NOUN = Pattern(
    lambda: rf"(?: {_MODIFIER.rstrip()}){{1,2}}? {alternation(AS_SUBJECTS)}(?![\w’'-])"
)
_BY_NAME = Pattern(lambda: rf"(?<![\w’'-]){alternation(COMPANIES)}(?![\w’'-])")
_BEGINS = listed(
    """after although and as because before but how if or said says since so that then
    until when where whereas whether while yet"""
)
_DATELINE = Pattern(r"[A-Z][\w .,'’()/-]{2,70}[-–—]{1,2}")
_AFTER_NOUN = listed("of in for from on at near and is are has have with")
_ADVERBS = listed(
    """again all already also always both even just later meanwhile never now often once
    only soon still then therefore thus today yesterday"""
)
_WORD = Pattern(r"[A-Za-z][\w’'-]*")
_AGED = Pattern(r"\b\d{1,3}-year-old\b|\b[Tt]he (?:world )?number one\b")
_NATIVE = Pattern(
    rf"\b[Tt]he {alternation(ADJECTIVES)}(?= (?:[a-z]+ed|has|had|is|was|will)\b|[,.])"
)
_FIRST_WORD = Pattern(r"([A-Z][a-z]+) ([a-z]+)")
_NO_SURNAME = ("s", "ion", "ment", "ity", "ness", "age", "ing", "ance", "ence", "ly")
_NAME = r"[A-Z][\w&’-]+(?: [A-Z][\w&’-]+){0,2}"
_AFTER_ITS_NOUN = Pattern(
    rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts) (?:[\w’'-]+ ){{0,4}}?{alternation(MAKERS)} ({_NAME})"
    r"(?=[,.]| (?:says|will|is|was|plans|wants|and|to|in|on|for)\b"
    r"| (?!founded|started|owned|created|launched|opened|headed|controlled|managed)[a-z]+ed\b"
    r"| (?:said|sold|bought|withdrew|cut|has|had|can|could|may|must|should) )"
)
_BEFORE_ITS_NOUN = Pattern(
    rf"({_NAME}), (?:an?|the|one of)(?: [\w’'-]+){{0,4}}? {alternation(KINDS)}s?"
    r"(?=[,.]| (?:that|which|based|of|in|with|from|owned)\b)"
)
_OF_INSTITUTION = Pattern(
    rf"(?i:{alternation(AS_SUBJECTS | STATES | listed('port gulf sea lake river bay coast'))}) "
    r"(?:of|in|for|at) (?:the )?$"
)
_REPORTS = Pattern(
    r"\b(?:said|says|told|announced|stressed|noted|stated|added|recalled|reported|confirmed|hoped"
    r"|explained|declared)\b[^.;:\x01]{0,40}$"
)
_ACCORDING = Pattern(r"[Aa]ccording to ")
_SAYS_LAST = Pattern(r", [^,;]{0,60}\b(?:said|says|recalled|added|reported|announced)\b")


class Scene:
    """A document with the places in it that may mean a person."""

    def __init__(self, context: Context, *, feminine: bool) -> None:
        self.prose = context.prose
        self._namesakes = NAMESAKES if feminine else NAMESAKES - NAMESAKES_OF_WOMEN
        self.institutions = _introduced(context.prose.text)
        """Unknown names of which the document says that they are those of institutions."""
        self._names = context.names
        self._starts = [name.start for name in self._names]

    def names(self, low: int, high: int) -> list[Name]:
        """Return the names that begin between two places."""
        return self._names[bisect_left(self._starts, low) : bisect_left(self._starts, high)]

    def persons(self, low: int, high: int, *, far: bool = False) -> list[Span]:
        """Return what may mean a single person between two places, in order.

        ``far`` tells that the places are so far away that a relative pronoun means nothing.
        """
        text = self.prose.text
        found = [
            (name.start, name.end) for name in self.names(low, high) if self.may_be_person(name)
        ]
        pronouns = THIRD_PERSONS if far else PERSONAL_PRONOUNS
        for match in _WORD.finditer(text, low, high):
            word = match[0].lower()
            word = word.removesuffix("'s").removesuffix("’s")
            if (word in pronouns and match[0] != "US") or (
                word in PERSONS and not _stands_before_noun(text, match.end(), word)
            ):
                found.append(match.span())
        for pattern in (_AGED, _NATIVE):
            found += [match.span() for match in pattern.finditer(text, low, high)]
        return sorted(set(found))

    def may_be_person(self, name: Name) -> bool:
        """Tell whether a name may mean a person where it stands."""
        text = self.prose.text
        before = text[max(0, name.start - 60) : name.start]
        last = before.rpartition(" ")[0].rpartition(" ")[2]
        if name.kind is Kind.PLACE:
            if name.titles:
                return True
            return (
                " ".join(name.words) in self._namesakes and last not in AT_PLACES and last != "of"
            )
        if name.kind in (Kind.INSTITUTION, Kind.OTHER) or is_company(name):
            return False
        if _OF_INSTITUTION.search(before) is not None:
            return False
        if name.words and name.words[-1].lower() in LAST_WORDS:
            return False
        if name.kind is Kind.ROLE:
            return True
        if text[name.start : name.end] in self.institutions:
            return False
        lone = len(name.words) == 1
        return not (lone and (name.words[0] in NO_PERSONS or last in AT_PLACES))

    @cached_property
    def first_person(self) -> int:
        """The place of the first person the document speaks of, its length if there is none."""
        text = self.prose.text
        persons = self.persons(0, len(text), far=True)
        return min(persons[0][0] if persons else len(text), self._first_opening_name())

    def _first_opening_name(self) -> int:
        for start, _ in self.prose.sentences:
            if self._opens_with_name(start):
                return start
        return len(self.prose.text)

    def _opens_with_name(self, start: int) -> bool:
        """Tell whether a sentence begins with what may be a surname."""
        match = _FIRST_WORD.match(self.prose.text, start)
        if match is None or match[1].endswith(_NO_SURNAME) or match[1] in OPENERS:
            return False
        at = bisect_left(self._starts, start)
        known = at < len(self._starts) and self._names[at].start == start
        return not known and match[1] not in COMPANIES and match[2] in VERBS

    def persons_after(self, number: int) -> bool:
        """Tell whether one of the two sentences after a sentence speaks of a person."""
        following = self.prose.sentences[number + 1 : number + 3]
        return any(
            self.persons(start, end) or self._opens_with_name(start) for start, end in following
        )

    def subjects(self, number: int) -> list[Subject]:
        """Return the institutions and places that begin a clause of a sentence, in order."""
        text = self.prose.text
        low, high = self.prose.sentences[number]
        names = self.names(low, high)
        found = []
        for match in _BY_NOUN.finditer(text, low, high):
            end = match.end()
            if not _goes_on(text, end, high):
                more = _MORE_NOUN.match(text, end, high)
                end = more.end() if more else end
            following = [name for name in names if name.start == end + 1]
            if following and text[end] == " " and not self.may_be_person(following[0]):
                end = following[0].end
            is_place = match[0].rsplit(" ", 1)[-1].lower() in STATES
            if _begins_clause(text, low, match.start()) and _goes_on(text, end, high):
                found.append(Subject(match.start(), end, is_place))
        found = [one for one in found if not text.startswith("The Church", one.start)]
        for match in _BY_NAME.finditer(text, low, high):
            if _begins_clause(text, low, match.start()) and _goes_on(text, match.end(), high):
                found.append(Subject(match.start(), match.end(), False))
        for name in names:
            known = text[name.start : name.end] in self.institutions
            known = known or name.words[-1:] in (("Nations",), ("Emirates",))
            if not (known or is_company(name) or name.kind in (Kind.PLACE, Kind.INSTITUTION)):
                continue
            if (
                name.titles
                or " ".join(name.words) in self._namesakes
                or name.words[-1] in ADJECTIVES
            ):
                continue
            start = name.start
            if text.endswith(("the ", "The "), low, start):
                start -= 4
            if _begins_clause(text, low, start) and _goes_on(text, name.end, high):
                found.append(Subject(start, name.end, name.kind is Kind.PLACE))
        return sorted(set(found))

    def subjects_between(self, low: int, high: int) -> bool:
        """Tell whether an institution begins a clause of a sentence between two places."""
        sentences = self.prose.sentences
        first = self.prose.sentence_at(low)
        last = self.prose.sentence_at(max(low, high - 1))
        return any(
            subject.start < high
            for number in range(first, min(last + 1, len(sentences)))
            for subject in self.subjects(number)
        )

    def is_reported(self, persons: list[Span], subject: Subject, low: int, high: int) -> bool:
        """Tell whether the only persons of a sentence are those who report the rest of it."""
        text = self.prose.text
        if all(end <= subject.start for _, end in persons):
            return bool(
                _REPORTS.search(text, max(low, persons[-1][1] - 1), subject.start)
                or _ACCORDING.match(text, low)
            )
        last = _SAYS_LAST.search(text, subject.end, high)
        return last is not None and all(start > last.start() for start, _ in persons)


def _introduced(text: str) -> frozenset[str]:
    found = {match[1] for match in _AFTER_ITS_NOUN.finditer(text)}
    found |= {match[1] for match in _BEFORE_ITS_NOUN.finditer(text)}
    return frozenset(found)


def is_person_noun(word: str) -> bool:
    """Tell whether a word is what a single person is called."""
    return word in PERSONS


def is_institution_noun(word: str) -> bool:
    """Tell whether a word is what an institution or a place is called."""
    return word in AS_SUBJECTS


def is_company(name: Name) -> bool:
    """Tell whether a name is that of a company or a club that is known by it."""
    return not name.titles and (
        " ".join(name.words) in COMPANIES
        or name.words[:2] in (("Red", "Crescent"), ("Red", "Cross"))
    )


def words_between(text: str, low: int, high: int) -> list[str]:
    """Return the words between two places in small letters."""
    return [match[0].lower() for match in _WORD.finditer(text, low, high)]


def _stands_before_noun(text: str, end: int, word: str) -> bool:
    """Tell whether a person noun only says what kind of thing follows: “customer service”."""
    if text[end : end + 1] != " " or word not in ATTRIBUTIVE:
        return False
    match = _WORD.match(text, end + 1)
    if match is None or match[0] in _FUNCTION or match[0] in VERBS:
        return False
    following = match[0]
    return following[0].islower() and not following.endswith(("ed", "ly", "ing"))


def _begins_clause(text: str, low: int, start: int) -> bool:
    before = text[low:start].rstrip(" ")
    bare = before.strip(QUOTED + " \"“'‘(*•")
    if not bare or bare[-1] in ",;:" or _DATELINE.fullmatch(bare):
        return True
    return bare.rsplit(" ", 1)[-1].lower() in _BEGINS


def _goes_on(text: str, end: int, high: int) -> bool:
    """Tell whether what follows a name leaves it the subject: a verb, an attribute, a comma."""
    if end >= high:
        return False
    if text[end] == ",":
        return True
    for match in _WORD.finditer(text, end, min(high, end + 60)):
        if text[match.start() - 1] != " " or match.start() - end > 40:
            return False
        word = match[0]
        if word in _ADVERBS or word.endswith("ly"):
            continue
        if word in _AFTER_NOUN or word in VERBS or word.endswith("ed"):
            return True
        following = _WORD.match(text, match.end() + 1)
        if following is None or not word.islower() or not word.endswith("s"):
            return False
        return following[0] not in VERBS and not following[0].endswith("ed")
    return False
