"""Who may be meant by *his* or *himself*: the institution a clause begins with, and all persons."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from mtclean.context.places import QUOTED, Kind, Name
from mtclean.lexicon.institutions import INSTITUTION_NOUNS
from mtclean.lexicon.places import ADJECTIVES
from mtclean.lexicon.possessions import (
    COMPANIES,
    NAMESAKES,
    NAMESAKES_OF_WOMEN,
    OTHERS_VERBS,
    OWN_VERBS,
    forms,
)
from mtclean.lexicon.roles import (
    ANIMAL_NOUNS,
    DEFAULT_MALE_NOUNS,
    FEMALE_NOUNS,
    MALE_NOUNS,
    NEUTRAL_PERSON_NOUNS,
    OFFICE_NOUNS,
    VERBS_OF_SAYING,
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


_NOUNS = (
    INSTITUTION_NOUNS
    - listed(
        "house press establishment body mission paper campaign presidency kremlin bench church"
    )
    - {"vatican", "congregation", "monastery", "cathedral", "police", "division", "unit", "section"}
) | listed(
    """airfield archipelago arsenal automaker brewery capital carrier city company conservatory
    council country dairy district emirate farm insurer island kingdom lender metropolis mint
    municipality orchestra parish peninsula principality racecourse sultanate theatre town
    vineyard winery zoo wholesaler festival mill valley theatre cathedral start-up emirates giant
    museum gallery library importer exporter giant bloc alliance steelworks"""
)
_STATES = listed("city country emirate island kingdom nation province region state town village")
_LAST_WORDS = _NOUNS | listed("nations states emirates cup games league sea ocean parliament union")
_FUNCTION = listed(
    """of in on at for to and or with by from that which as but who whom whose when while where is
    are was were be been has have had will would can could may must not than over under after
    before about against between into through during the a an his her their its"""
)
_MODIFIER = rf"(?!{alternation(_FUNCTION)} )[\w’'-]{{1,24}} "
_BY_NOUN = Pattern(
    lambda: (
        rf"(?<![\w’'-])(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]his) (?:{_MODIFIER}){{0,4}}?"
        rf"(?i:{alternation(_NOUNS)})(?: {alternation(_NOUNS)}){{0,2}}(?![\w’'-])"
    )
)
_MORE_NOUN = Pattern(lambda: rf"(?: {_MODIFIER.rstrip()}){{1,2}}? {alternation(_NOUNS)}(?![\w’'-])")
_BY_NAME = Pattern(lambda: rf"(?<![\w’'-]){alternation(COMPANIES)}(?![\w’'-])")
_BEGINS = listed(
    """that said says and but because when while whereas although if as until before after where
    since so then whether yet how or"""
)
_DATELINE = Pattern(r"[A-Z][\w .,'’()/-]{2,70}[-–—]{1,2}")
_AFTER_NOUN = listed("of in for from on at near and is are has have with")
_ADVERBS = listed(
    """also now still already later then soon never always often only both all even again today
    yesterday once just thus therefore meanwhile"""
)
_ENGLISH_VERBS = (
    OWN_VERBS
    | OTHERS_VERBS
    | VERBS_OF_SAYING
    | forms(
        """aim agree attempt attribute await base become belong call commit consider consist
        continue decide declare demand depend distance draw drive employ enjoy expect experience
        apply appear arrive assist attend carry cause close compare compete contain contribute
        create deal disappear drop emerge fail feel fight gain get go guarantee handle help hire hope
        impose join lead learn lend live love mark name pass point possess put rank react rise run share
        shift sign start stay struggle take think treat use value warn watch wear welcome include intend lack lie long mark need oblige obtain
        prepare propose protect prove pursue reach relocate rely remain require say see seek sit
        speak stand suffer tell tend try turn want work wish think"""
    )
    | listed(
        """is are was were be been has have had will would can could may might must should does did
        do cannot got went saw sought sent spoke stood came became told said thought lent led ran rose fell
        drew drove fought felt grew knew lay put sat sank began broke caught dealt ate wrote bore"""
    )
)
_SURELY_PERSONS = NEUTRAL_PERSON_NOUNS | DEFAULT_MALE_NOUNS | MALE_NOUNS | FEMALE_NOUNS
_LIKE_INSTITUTIONS = listed(
    """broadcaster builder competitor developer distributor insurer lender manufacturer operator
    producer publisher retailer supplier importer exporter seller buyer ally rival partner aggressor
    contractor vendor sponsor donor newcomer pioneer responder host star model guide"""
)
_LIKE_ADJECTIVES = listed(
    """general major minor local liberal conservative human national native professional individual
    republican socialist radical superior principal nationalist juvenile adult elder"""
)
_PERSON_NOUNS = (
    (
        frozenset(noun for noun in _SURELY_PERSONS | OFFICE_NOUNS | ANIMAL_NOUNS if " " not in noun)
        | listed(
            """man boy guy prince dog cat horse bull wolf bear pope pontiff father son husband brother
        uncle anyone everyone someone nobody somebody anybody everybody one's footballer midfielder
        winger goalkeeper striker forward rookie pitcher quarterback skipper gunman hitman teen
        crown throne monarch sovereign ruler prophet saint god lord hero genius legend"""
        )
    )
    - _LIKE_INSTITUTIONS
    - _LIKE_ADJECTIVES
    - listed("bear seal fish duck swallow crane bat fly")
)
_ATTRIBUTIVE = listed(
    """child citizen client consumer customer employee farmer investor member migrant passenger
    patient player refugee student taxpayer tourist user visitor voter worker head"""
)
_WORD = Pattern(r"[A-Za-z][\w’'-]*")
_PRONOUNS = listed(
    """he him himself she herself hers his her who whom i me my man's he's she's he'll
    he’s she’s he’ll he'd he’d"""
)
_FAR_PRONOUNS = listed("he him himself she herself his her he's he’s")
_AGED = Pattern(r"\b\d{1,3}-year-old\b|\b[Tt]he (?:world )?number one\b")
_NATIVE = Pattern(
    rf"\b[Tt]he {alternation(ADJECTIVES)}(?= (?:[a-z]+ed|has|had|is|was|will)\b|[,.])"
)
_FIRST_WORD = Pattern(r"([A-Z][a-z]+) ([a-z]+)")
_NO_SURNAME = ("s", "ion", "ment", "ity", "ness", "age", "ing", "ance", "ence", "ly")
_OPENERS = listed(
    """The A An In On At After Before For From With He It She They We You I This That These Those There Here Nobody Everybody Everyone Someone
    One Two Three Many Some Most All Each Both Nothing Everything What Who Which Demand Trade
    Parliament Police Work Traffic Water Oil Gas Wheat Help Rain Snow Growth Output People Half
    Much More Little Another Government Congress Industry Commerce Money Aid"""
)
_NAME = r"[A-Z][\w&’-]+(?: [A-Z][\w&’-]+){0,2}"
_MAKERS = (
    "airline agency automaker brewery broadcaster carmaker carrier chain conglomerate insurer "
    "lender manufacturer newspaper operator producer publisher retailer shipyard startup start-up "
    "steelmaker supermarket website wholesaler giant group"
).split()
_KINDS = (
    _MAKERS
    + (
        "bank club company cooperative corporation developer exporter firm foundation group holding "
        "importer maker museum organisation organization party provider subsidiary supplier union "
        "university utility"
    ).split()
)
_AFTER_ITS_NOUN = Pattern(
    rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts) (?:[\w’'-]+ ){{0,4}}?{alternation(_MAKERS)} ({_NAME})"
    r"(?=[,.]| (?:says|will|is|was|plans|wants|and|to|in|on|for)\b"
    r"| (?!founded|started|owned|created|launched|opened|headed|controlled|managed)[a-z]+ed\b"
    r"| (?:said|sold|bought) )"
)
_BEFORE_ITS_NOUN = Pattern(
    rf"({_NAME}), (?:an?|the|one of)(?: [\w’'-]+){{0,4}}? {alternation(_KINDS)}s?"
    r"(?=[,.]| (?:that|which|based|of|in|with|from|owned)\b)"
)
_OF_INSTITUTION = Pattern(
    rf"(?i:{alternation(_NOUNS | _STATES | listed('port gulf sea lake river bay coast'))}) "
    r"(?:of|in|for|at) (?:the )?$"
)
_NOT_NEAR = listed(
    """in at near into via across outside inside around from to through throughout towards
    toward between against"""
)
_MONTHLESS = listed(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Ramadan Sea Ocean
    Europe Asia Africa America East West North South"""
)
_REPORTS = Pattern(
    r"\b(?:said|says|told|announced|stressed|noted|stated|added|recalled|reported|confirmed|hoped"
    r"|explained|declared)\b[^.;:\x01]{0,40}$"
)
_ACCORDING = Pattern(r"[Aa]ccording to ")
_SAYS_LAST = Pattern(r", [^,;]{0,60}\b(?:said|says|recalled|added|reported|announced)\b")


class Scene:
    """A document with the places in it that may mean a person."""

    __slots__ = ("_names", "_namesakes", "_starts", "institutions", "prose")

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
            (name.start, name.end) for name in self.names(low, high) if self._may_be_person(name)
        ]
        pronouns = _FAR_PRONOUNS if far else _PRONOUNS
        for match in _WORD.finditer(text, low, high):
            word = match[0].lower()
            word = word.removesuffix("'s").removesuffix("’s")
            if word in pronouns and match[0] != "US":
                found.append(match.span())
            elif word in _PERSON_NOUNS and not _stands_before_noun(text, match.end(), word):
                found.append(match.span())
        found += [match.span() for match in _AGED.finditer(text, low, high)]
        found += [match.span() for match in _NATIVE.finditer(text, low, high)]
        return sorted(set(found))

    def _may_be_person(self, name: Name) -> bool:
        text = self.prose.text
        before = text[max(0, name.start - 60) : name.start]
        last = before.rpartition(" ")[0].rpartition(" ")[2]
        if name.kind is Kind.PLACE:
            if name.titles:
                return True
            return (
                " ".join(name.words) in self._namesakes and last not in _NOT_NEAR and last != "of"
            )
        if name.kind is Kind.INSTITUTION or name.kind is Kind.OTHER or is_company(name):
            return False
        if _OF_INSTITUTION.search(before) is not None:
            return False
        if name.words and name.words[-1].lower() in _LAST_WORDS:
            return False
        if name.kind is Kind.ROLE:
            return True
        if text[name.start : name.end] in self.institutions:
            return False
        lone = len(name.words) == 1
        return not (lone and (name.words[0] in _MONTHLESS or last in _NOT_NEAR))

    def opens_with_name(self, low: int, high: int) -> bool:
        """Tell whether a sentence between two places begins with what may be a surname."""
        text = self.prose.text
        for start, end in self.prose.sentences:
            if start < low or end > high:
                continue
            match = _FIRST_WORD.match(text, start)
            if match is None or match[1].endswith(_NO_SURNAME) or match[1] in _OPENERS:
                continue
            at = bisect_left(self._starts, start)
            known = at < len(self._starts) and self._names[at].start == start
            if not known and match[1] not in COMPANIES and match[2] in _ENGLISH_VERBS:
                return True
        return False

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
            if following and text[end] == " " and not self._may_be_person(following[0]):
                end = following[0].end
            is_place = match[0].rsplit(" ", 1)[-1].lower() in _STATES
            if _begins_clause(text, low, match.start()) and _goes_on(text, end, high):
                found.append(Subject(match.start(), end, is_place))
        found = [one for one in found if not text.startswith("The Church", one.start)]
        for match in _BY_NAME.finditer(text, low, high):
            if _begins_clause(text, low, match.start()) and _goes_on(text, match.end(), high):
                found.append(Subject(match.start(), match.end(), False))
        for name in names:
            known = text[name.start : name.end] in self.institutions
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
    return word in _PERSON_NOUNS


def is_institution_noun(word: str) -> bool:
    """Tell whether a word is what an institution or a place is called."""
    return word in _NOUNS


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
    if text[end : end + 1] != " " or word not in _ATTRIBUTIVE:
        return False
    match = _WORD.match(text, end + 1)
    if match is None or match[0] in _FUNCTION or match[0] in _ENGLISH_VERBS:
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
        if word in _AFTER_NOUN or word in _ENGLISH_VERBS or word.endswith("ed"):
            return True
        following = _WORD.match(text, match.end() + 1)
        if following is None or not word.islower() or not word.endswith("s"):
            return False
        return following[0] not in _ENGLISH_VERBS and not following[0].endswith("ed")
    return False
