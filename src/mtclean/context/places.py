"""Names outside quotations, and which of them are places, institutions or perhaps persons."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from enum import Enum
from functools import cache, lru_cache
from typing import NamedTuple

from mtclean.lexicon.institutions import ACRONYMS, INSTITUTION_NOUNS
from mtclean.lexicon.people import CHINESE_SURNAMES, KOREAN_SURNAMES, first_name_gender
from mtclean.lexicon.places import ADJECTIVES, is_place
from mtclean.lexicon.roles import (
    DEFAULT_MALE_NOUNS,
    FEMALE_NOUNS,
    FEMALE_TITLES,
    MALE_TITLES,
    NEUTRAL_PERSON_NOUNS,
    OFFICE_NOUNS,
    VERBS_OF_SAYING,
)
from mtclean.lexicon.surnames import surname_gender
from mtclean.lexicon.wordlist import listed, words
from mtclean.text.document import Document, Span
from mtclean.text.pattern import Pattern

ALSO_WOMEN = listed("""Aino Ana Catalina Lourdes Maria Mariana María Petra Pilar Rosemary""")
"""Women where they begin a longer name; the list of first names is stricter."""

QUOTED = "\x01"
"""Stands for every code point of a quotation in :attr:`Prose.text`."""


class Kind(Enum):
    """What a name is the name of."""

    PERSON = "person"
    PLACE = "place"
    INSTITUTION = "institution"
    ROLE = "role"
    OTHER = "other"


class Name(NamedTuple):
    """A run of capitalised words: ``words`` without titles, which are in ``titles``."""

    start: int
    end: int
    kind: Kind
    titles: tuple[str, ...]
    words: tuple[str, ...]
    sentence: int


class Prose(NamedTuple):
    """A document without what is quoted in it, sentence by sentence."""

    text: str
    sentences: list[Span]

    def sentence_at(self, offset: int) -> int:
        """Return the number of the sentence that holds ``offset``."""
        return max(0, bisect_right(self.sentences, (offset, len(self.text) + 1)) - 1)


_UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f\u0218-\u021b\u1e00-\u1eff"
_SHORT = (
    "(?:Mr|Mrs|Ms|Mme|Mlle|Smt|Sra|Srta|Sr|Dra|Hon|Rev|Dr|Prof|Gen|Sen|Gov|Rep|Lt|Sgt|Capt|Col|St"
    "|[A-Z])"
)
_REST = r"[\w-]*(?:['’](?!s\b)[\w-]+)?"
_WORD = rf"(?:{_SHORT}\.(?:[A-Z]\.){{0,2}}|(?:[ae]l-)?[{_UPPER}]{_REST})"
_PARTICLES = (
    "(?:(?:de|da|do|es|dos|das|del|della|di|van|von|der|den|ter|al|el|bin|bint|ibn|la|le|y) )"
)
_REST_OF_SHORT = (
    "(?:(?<=M)(?:rs?|s|me|lle)|(?<=D)ra?|(?<=P)rof|(?<=G)(?:en|ov)|(?<=S)(?:en|gt|mt|rt?a|r|t)"
    "|(?<=R)e[pv]|(?<=H)on"
    "|(?<=L)t|(?<=C)(?:apt|ol)|(?<=[A-Z]))"
)
_RUN = Pattern(
    rf"[aev{_UPPER}](?<![\w'’-].)"
    rf"(?:{_REST_OF_SHORT}\.(?:[A-Z]\.){{0,2}}|(?<=[{_UPPER}]){_REST}|(?<=[ae])l-[{_UPPER}]{_REST}"
    rf"|(?<=v)[ao]n (?:de[rn] )?{_WORD})"
    rf"(?:[ \xa0]{_PARTICLES}{{0,2}}{_WORD}){{0,7}}"
)
"""Begins with a set of characters, which :mod:`re` looks for without trying the rest."""
_MARKS = '"“”'
_MARK = Pattern(f"[{_MARKS}]")
_CLOSING = '"”»“'
_MOST_BETWEEN = 6
_OFFICE_OF = Pattern(
    r"\b(?:[Mm]inister|[Ss]ecretary|[Mm]inistry|[Dd]epartment)s? (?:of|for) (?:the )?$"
)
_INSIDE = Pattern(rf"[{_UPPER}](?<=[a-z,] .)[\w-]+")
_SMALL = Pattern(r"[a-z](?<!\w.)[\w-]+")
_SAID = Pattern(r" (?:also |later |then )?([a-z]+)\b")
_AGE = Pattern(r",? \(?\d\d\b")
_AUXILIARIES = listed(
    """is was has had will would can could does did may might must should never still always
    now once no"""
)
_DATELINE = Pattern(r"[A-Z][A-Z .,'’-]{2,60}(?:\([^()]{2,40}\) ?)?[-–—]{1,2} ")
_NO_NAMES = listed(
    """A About Above According Across After Afterwards Against Ahead All Almost Along Already
    Also Although Amid Among An And Another Any Anyone April Are Around As Asked At August
    Because Before Behind Being Below Besides Between Both But By Can Could Currently December
    Despite Did Do Does Down During Each Earlier Either Eve Even Eventually Every Everyone
    Everything February Few Finally First Five For Four Friday From Further Given Had Half Has
    Have He Hence Her Here His How However I If In Indeed Inside Instead Into Is It Its
    January July June Last Late Later Less Like Many March May Meanwhile Monday More Moreover
    Most Much Near Nearly Neither Never Nevertheless Next No Nobody None Nor Not Nothing
    November Now October Of Off Often On Once One Only Or Other Others Our Out Outside Over
    People Perhaps Previously Recently Saturday Second September Several Shall She Should
    Since Six Some Someone Sometimes Soon Speaking Still Such Sunday Ten Than That The Their
    Then There Therefore These They This Those Though Three Through Throughout Thursday Thus
    Till To Today Together Tomorrow Too Toward Towards Tuesday Two Under Unlike Until Up Upon
    Was We Wednesday Were What When Whenever Where Whereas Whether Which While Who Whose Why
    Will With Within Without Would Yesterday Yet You Your Earth Facebook God Instagram
    Internet Islam Mars Moon Telegram Twitter Christmas Easter Ramadan Christianity Covid
    COVID-19 Covid-19 X C F R Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"""
)
_NAMED_FOR_WOMEN = listed("Tussauds Butterfly Bovary Secretary Cruises")
"""What follows a woman's title in the name of something else."""
_ABSTRACT = ("tion", "sion", "ment", "ness", "ology", "graphy", "ship")
_GENDER_TITLES = frozenset(title.rstrip(".") for title in FEMALE_TITLES | MALE_TITLES)
_TITLES = _GENDER_TITLES | listed(
    """Dr Prof Professor Gen General Sen Senator Gov Governor Rep Representative Lt Lieutenant
    Sgt Sergeant Capt Captain Col Colonel Maj Major Rev Reverend Judge Justice Ambassador"""
)


def prose(document: Document, quotations: Sequence[Span]) -> Prose:
    """Return the document with its quotations masked, and the spans of its sentences.

    A paragraph whose first mark closes began inside a quotation; so did the paragraphs without a
    mark between it and one that opened a quotation and did not close it.
    """
    masked = _masked(document.masked, quotations)
    begun: list[Span] = []
    between: list[Span] | None = None
    sentences: list[Span] = []
    unclosed = {end for start, end in quotations if document.text[end - 1] not in _CLOSING}
    is_marked = any(mark in masked for mark in _MARKS)
    for start, end in document.paragraphs:
        sentences += document.sentences(start, end)
        mark = _MARK.search(masked, start, end) if is_marked else None
        if mark and _closes(masked, mark.start(), start):
            begun += [*(between or ()), (start, mark.end())]
            between = None
        elif mark or QUOTED in masked[start:end]:
            between = [] if end in unclosed else None
        elif between is not None:
            between = [*between, (start, end)] if len(between) < _MOST_BETWEEN else None
    return Prose(_masked(masked, begun), sentences)


def _masked(text: str, spans: Iterable[Span]) -> str:
    pieces = []
    at = 0
    for start, end in spans:
        pieces += [text[at:start], QUOTED * (end - start)]
        at = end
    return "".join((*pieces, text[at:]))


def names(prose: Prose) -> list[Name]:
    """Return the names of the prose in order; months, weekdays and sentence starts are none."""
    found: list[Name] = []
    text = prose.text
    written = _Written(text)
    runs = _RUN.compiled.finditer
    for number, (start, end) in enumerate(prose.sentences):
        for match in runs(text, start, end):
            name = _name(text, match.start(), match.end(), number)
            if name is None:
                continue
            if _is_lone(name) and _opens(text, start, name.start):
                written.note(found)
                if written.is_small(name.words[0]) or _is_common(name, text, written):
                    continue
            found.append(name)
    return found


class _Written:
    """Knows how the words of a text are written there; looks no further than it is asked."""

    __slots__ = ("_inside", "_is_small", "_known", "_small", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: set[str] | None = None
        self._inside: set[str] | None = None
        self._small: set[str] | None = None
        self._is_small: dict[str, bool] = {}

    def note(self, names: Iterable[Name]) -> None:
        """Take the words of the longer names for names; what comes later does not count."""
        if self._known is None:
            self._known = {word for name in names for word in name.words if name.words[1:]}

    def is_small(self, word: str) -> bool:
        """Tell whether a word also stands in small letters."""
        found = self._is_small.get(word)
        if found is None:
            found = self._is_small[word] = self._find_small(word.lower())
        return found

    def _find_small(self, lower: str) -> bool:
        if lower not in self._text:
            return False
        if self._small is None:
            if f" {lower} " in self._text and lower.isascii() and lower.isalpha() and lower[1:]:
                return True
            self._small = set(_SMALL.compiled.findall(self._text))
        return lower in self._small

    def is_capital_inside(self, word: str) -> bool:
        """Tell whether a word has its capital inside a sentence too, or in a longer name."""
        if self._known and word in self._known:
            return True
        if self._inside is None:
            self._inside = set(_INSIDE.compiled.findall(self._text))
        return word in self._inside


def places(names: Sequence[Name]) -> list[Name]:
    """Return the names of places."""
    return [name for name in names if name.kind is Kind.PLACE]


def institutions(names: Sequence[Name]) -> list[Name]:
    """Return the names of institutions."""
    return [name for name in names if name.kind is Kind.INSTITUTION]


def _closes(text: str, at: int, start: int) -> bool:
    after = text[at + 1 : at + 2]
    return text[at] == "”" or (
        text[at] == '"' and at > start and not text[at - 1].isspace() and not after.isalnum()
    )


def _opens(text: str, start: int, at: int) -> bool:
    """Tell whether a sentence, or what follows its dateline, begins at ``at``."""
    if not text[start:at].strip(" \x01\"“'‘(-–—*•"):
        return True
    return at - start < 110 and _DATELINE.fullmatch(text, start, at) is not None


def _is_lone(name: Name) -> bool:
    return name.kind is Kind.PERSON and len(name.words) == 1 and not name.titles


def _is_common(name: Name, text: str, written: _Written) -> bool:
    """Tell whether a word that begins a sentence is no name as far as one can see."""
    word = name.words[0]
    if word in _surnames() or surname_gender(word):
        return False
    if first_name(word):
        return _is_word(word.lower())
    if written.is_capital_inside(word):
        return False
    if is_east_asian_surname(word) and _AGE.match(text, name.end):
        return False
    said = _SAID.match(text, name.end)
    if said is None:
        return True
    if said[1] in VERBS_OF_SAYING:
        return _is_plural(word.lower())
    return _is_word(word.lower()) or not (
        said[1] in _AUXILIARIES or said[1] in words("common_verbs") | words("plain_verbal")
    )


def _is_plural(lower: str) -> bool:
    """Tell whether a word means several persons: “growers”."""
    return lower in words("common_plurals") or (
        lower.endswith("s") and lower[:-1] in ROLE_WORDS | INSTITUTION_WORDS
    )


def _is_word(lower: str) -> bool:
    """Tell whether a word that is no name as far as the lists go is one of the language."""
    if lower.endswith(("ies", "ly", "ing", "ed")) or _is_plural(lower):
        return True
    lists = ("nouns", "mass_nouns", "adjectives", "adverbs", "verbs")
    return lower in words("further_words") or any(
        lower in words(f"common_{name}") for name in lists
    )


def _name(text: str, start: int, end: int, sentence: int) -> Name | None:
    before, after, words = _trimmed(text[start:end])
    if not words:
        return None
    start += before
    end -= after
    kind, titles = _sorted(words)
    is_whole_place = kind is Kind.PLACE and words[1:] and not (titles or before or after)
    if not is_whole_place and _is_after_office(text, start):
        words = words[_given(words) :]
        kind, titles = _sorted(words)
    return Name(start, end, kind, titles, words[len(titles) :], sentence)


def _is_after_office(text: str, start: int) -> bool:
    """Tell whether an office that has a field stands before ``start``: “Minister of ”."""
    if not text.endswith(("of ", "for ", " the "), max(0, start - 5), start):
        return False
    return _OFFICE_OF.search(text, max(0, start - 40), start) is not None


@lru_cache(maxsize=4096)
def _trimmed(run: str) -> tuple[int, int, tuple[str, ...]]:
    """Return the words of a run without those of no name, and how much these take on each side."""
    words = run.replace("\xa0", " ").split()
    before = after = 0
    if len(words) > 1 and is_place(" ".join(words)):
        return 0, 0, tuple(words)
    while words and words[0] in _NO_NAMES:
        before += len(words[0]) + 1
        words = words[1:]
    while words and words[-1] in _NO_NAMES:
        after += len(words[-1]) + 1
        words = words[:-1]
    return before, after, tuple(words)


@lru_cache(maxsize=4096)
def _sorted(words: tuple[str, ...]) -> tuple[Kind, tuple[str, ...]]:
    kind, titles = _sort(list(words))
    return kind, tuple(titles)


def _given(words: Sequence[str]) -> int:
    """Return where the person's name begins after an office that is written in capitals."""
    for index in range(len(words) - 1):
        if first_name(words[index]):
            return index
    return len(words) - 1 if len(words) == 2 and surname_gender(words[1]) else 0


def _sort(words: list[str]) -> tuple[Kind, list[str]]:
    """Return what the name is and the titles that stand before it."""
    if is_place(" ".join(words)):
        return Kind.PLACE, []
    head = _peel(words)
    rest = words[head:]
    if len(rest) > 1 and rest[-1].lower() in ROLE_WORDS and not first_name(rest[0]):
        return Kind.ROLE, []
    if not rest:
        person = words[-1].rstrip(".").lower() in ROLE_WORDS or words[-1].rstrip(".") in _TITLES
        return (Kind.ROLE if person else Kind.OTHER), []
    if rest[0] in _NAMED_FOR_WOMEN:
        return Kind.INSTITUTION, []
    if any(word.rstrip(".") in _GENDER_TITLES for word in words[:head]):
        return Kind.PERSON, words[:head]
    if is_place(" ".join(rest)):
        return Kind.PLACE, words[:head]
    if _is_institution(rest):
        return Kind.INSTITUTION, []
    return Kind.PERSON, words[:head]


def _peel(words: list[str]) -> int:
    """Return how many words before the name of a person are titles, offices and their places."""
    head = 0
    for index, word in enumerate(words):
        bare = word.rstrip(".")
        if (bare in _TITLES or bare.lower() in ROLE_WORDS) and (len(word) > 2 or word == bare):
            known = index + 1 < len(words) or head == index
            head = index + 1 if known else head
        elif word.lower() in INSTITUTION_WORDS and index + 2 < len(words):
            head = index + 1 if first_name(words[index + 1]) else head
    if head == len(words) > 1 and first_name(words[0]):
        return 0
    while head < len(words) - 1:
        width = _place_width(words[head:])
        if not width:
            break
        head += width
    return head


def _place_width(words: list[str]) -> int:
    if len(words) == 2 and first_name(words[0]):
        return 0
    for width in (3, 2, 1):
        if width < len(words) and (
            is_place(" ".join(words[:width]))
            or (width == 1 and words[0] in ADJECTIVES and words[0] not in CHINESE_SURNAMES)
        ):
            rest = words[width]
            given = first_name(rest) or is_east_asian_surname(rest)
            return width if given else 0
    return 0


def _is_institution(words: list[str]) -> bool:
    for index, word in enumerate(words):
        if word in ACRONYMS or (
            word.lower() in INSTITUTION_WORDS and (index or not is_east_asian_surname(word))
        ):
            return True
    if any(word.endswith(_ABSTRACT) for word in words) or (
        is_place(words[0].partition("-")[0]) and not first_name(words[0])
    ):
        return True
    if len(words) == 1:
        word = words[0]
        return (
            word in ADJECTIVES
            or (len(word) > 1 and word.isupper())
            or not word.replace("-", "").isalpha()
        )
    return words[0] in ADJECTIVES or all(word.isupper() for word in words)


def is_person(words: list[str]) -> bool:
    """Tell whether capitalised words are the name of a person, with or without titles.

    >>> is_person(["Carrie", "Lam"]), is_person(["Hong", "Kong"])
    (True, False)
    """
    while words and words[-1] in _NO_NAMES:
        words = words[:-1]
    if not words or words[0] in _NO_NAMES:
        return False
    kind, titles = _sort(words)
    rest = words[len(titles) :]
    if kind is not Kind.PERSON or not rest:
        return False
    return len(rest) > 1 or bool(first_name(rest[0])) or rest[0] in _surnames()


@lru_cache(maxsize=8192)
def is_title(word: str) -> bool:
    """Tell whether a word, without its stop, is a title or says what somebody is."""
    return word in _TITLES or word.lower() in ROLE_WORDS


def first_name(word: str) -> str | None:
    """Return the gender of a first name, as far as it has one."""
    return "f" if word in ALSO_WOMEN else first_name_gender(word)


def is_east_asian_surname(word: str) -> bool:
    """Tell whether a word is a Chinese or Korean surname."""
    return word in CHINESE_SURNAMES or word in KOREAN_SURNAMES


def is_public_surname(word: str) -> bool:
    """Tell whether a word is the last name of somebody much in the news."""
    return word in _surnames()


def _surnames() -> frozenset[str]:
    return words("public_surnames")


@cache
def _last_words(*tables: frozenset[str]) -> frozenset[str]:
    return frozenset(entry.split()[-1] for table in tables for entry in table)


ROLE_WORDS = _last_words(
    FEMALE_NOUNS, NEUTRAL_PERSON_NOUNS, DEFAULT_MALE_NOUNS, OFFICE_NOUNS
) | frozenset({"chief", "vice", "deputy", "prime", "foreign", "former", "acting", "general"})
"""Words that are, or begin, what a person is."""

INSTITUTION_WORDS = _last_words(INSTITUTION_NOUNS) - frozenset({"house", "bench", "body"}) | listed(
    """airlines bancorp berhad brothers co corp foods games group inc industries institute ltd
    motors party plc project street road river island bay hall park square stadium airport
    hotel river mountain lake cup open prize award festival act treaty agreement olympics news
    times post herald tribune guardian journal telegraph gazette week day year war church
    cathedral xinhua reuters interfax kyodo yonhap bloomberg"""
)
"""Words that tell a name is no person's."""
