"""Spellings: which names of a document are one name, written in several ways.

Sentence by sentence, engines write a foreign name anew, and by another romanisation each time.
:func:`mtclean.context.lookalikes.variants` is the cheap test that a text may hold such a name,
:class:`Spellings` the answer.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from mtclean.context.lookalikes import is_plain, keys_of
from mtclean.context.places import (
    _RUN,
    Kind,
    Name,
    _name,
    first_name,
    is_east_asian_surname,
)
from mtclean.context.romanisation import (
    ONE_SYLLABLE,
    PINYIN,
    alike,
    divisions,
    fold,
    is_same_korean,
    wade_giles,
    without_y,
)
from mtclean.lexicon.people import PUBLIC_FIGURES
from mtclean.lexicon.places import ADJECTIVES, is_place
from mtclean.lexicon.transliteration import KOREAN_SURNAMES_ALIKE, OF_LATIN_SCRIPT
from mtclean.lexicon.wordlist import listed
from mtclean.text.document import Document, Span
from mtclean.text.pattern import Pattern

_UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f\u0218-\u021b\u1e00-\u1eff"
_OF_KIN = Pattern(
    r"\b(?:brothers?|[Ss]isters?|twins?|cousins?|father|mother|sons?|daughters?|uncle|aunt|nephew|"
    r"niece|wife|husband|siblings?|namesakes?|relatives?|widow|grand(?:son|father|daughter))\b"
)
_OF_SPELLING = Pattern(
    r"\b(?i:no relation|not related|unrelated|namesakes?|also known as|spel[lt]\w*|misspel\w*|"
    r"transliterat\w*|romani[sz]\w*|pseudonym|pen name|stage name|alias|née|born as|formerly known|"
    r"renamed|nicknamed)\b|a\.k\.a\."
)
_OTHER_PRESS = Pattern(r"t?sch|tch|dj|[oe]w$|[eiy]j$|[ïûâ]|ou(?!s|gh|nd|r)|[a-z][- ]")
"""What tells a romanisation for readers of German, French or Polish, or of Wade–Giles."""
_GENERATION = Pattern(r",? (?:Jr|Sr|Junior|Senior|junior|senior|the (?:elder|younger)|I{1,3}|IV)\b")
_GENERATIONS = listed("Jr Jr. Sr Sr. II III IV Junior Senior")
_AGE = Pattern(r",(?: aged?)? (\d{1,3}),|,? \((\d{1,3})\)")
_WOMAN = listed("Ms Mrs Miss Mme Madam Ms. Mrs. Mme.")
_MAN = listed("Mr Mr. Sir Herr")
_PARTICLES = listed(
    "al el Al El bin ibn bint de da do di van von der den ter la le dos das del della"
)
_NO_PERSON = Pattern(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Nn]amed|[Cc]alled|[Tt]he|(?:town|city|village|district|river) of) $"
)
_NO_PERSON_EITHER = Pattern(
    r"\b(?:group|bank|company|firm|brand|party|club|chain|concern|holding|label|street|ship) $"
)
_NEAR = 60
_CROWD = 50
"""So many names with one key are compared with each other."""
_WORD = Pattern(rf"(?<![\w'’-])(?:[ae]l-)?[{_UPPER}][\w-]*\w")
_SMALL_WORD = Pattern(r"(?<![\w'’-])[a-z]{4,}")
_TITLE = Pattern(r"\b(Mr|Ms|Mrs|Miss|Mme|Sir)\.? $")


class Mention(NamedTuple):
    """A name where it stands: its parts, their places, and the sentence it stands in."""

    parts: tuple[str, ...]
    spans: tuple[Span, ...]
    sentence: int
    titles: tuple[str, ...]
    is_east_asian: bool

    def without_first(self) -> Mention:
        return self._replace(parts=self.parts[1:], spans=self.spans[1:])

    @property
    def surname_at(self) -> int:
        return 0 if self.is_east_asian else len(self.parts) - 1


class Change(NamedTuple):
    """A spelling that gives way: where it stands, what comes instead, and why."""

    start: int
    end: int
    after: str
    is_alone: bool
    is_sure: bool
    evidence: str


class _Group:
    """One person: the mentions with the full name, and those with the surname alone."""

    def __init__(self, forms: dict[tuple[str, ...], list[Mention]], *, is_split: bool) -> None:
        self.forms = forms
        self.alone: dict[str, list[Mention]] = {}
        self.far: set[str] = set()
        self.is_split = is_split

    @property
    def surnames(self) -> set[str]:
        return {m[0].parts[m[0].surname_at] for m in self.forms.values()}


class Spellings:
    """Finds the names of a document that are spelled in several ways, and the form for each."""

    def __init__(
        self,
        document: Document,
        sentences: Sequence[Span],
        quotations: Sequence[Span],
        headings: Sequence[Span],
    ) -> None:
        self._text = document.masked
        self._sentences = sentences
        self._quotations = quotations
        self._headings = headings
        self._lower: frozenset[str] | None = None
        self._names = _longer_names(self._text, sentences)
        self.changes = sorted(self._changes())

    def _full_names(self) -> dict[tuple[str, ...], list[Mention]]:
        full: dict[tuple[str, ...], list[Mention]] = defaultdict(list)
        for name in self._names:
            if name.kind is Kind.PERSON and name.words[-1][-1] != "-":
                mention = self._mention(name)
                if len(mention.parts) > 1 and not self._is_quoted_form(mention):
                    full[mention.parts].append(mention)
        self._in_generations = {form[-2] for form in full if form[-1] in _GENERATIONS}
        for form in [form for form in full if len(form) > 2 and form[1:] in full]:
            full[form[1:]] += [mention.without_first() for mention in full.pop(form)]
        return full

    def _mention(self, name: Name) -> Mention:
        spans = [
            (name.start + match.start(), name.start + match.end())
            for match in re.finditer(r"[^ \xa0]+", self._text[name.start : name.end])
        ][-len(name.words) :]
        parts, places, eastern = _parts(name.words, spans)
        return Mention(parts, places, name.sentence, name.titles, eastern)

    def _surnames_alone(self, groups: Iterable[_Group]) -> dict[str, list[Mention]]:
        """Return the words outside of longer names that are, or resemble, one of the surnames."""
        surnames = {surname for group in groups for surname in group.surnames}
        wanted = {key for surname in surnames for key in keys_of(surname)}
        taken = [(name.start, name.end) for name in self._names]
        alone: dict[str, list[Mention]] = defaultdict(list)
        for match in _WORD.finditer(self._text):
            word = match[0]
            if word not in surnames and wanted.isdisjoint(keys_of(word)):
                continue
            start, end = match.span()
            at = bisect_right(taken, (start, len(self._text))) - 1
            if at >= 0 and end <= taken[at][1]:
                continue
            if _NO_PERSON_EITHER.search(self._text, max(0, start - 12), start):
                continue
            number = max(0, bisect_right(self._sentences, (start, len(self._text))) - 1)
            title = _TITLE.search(self._text, max(0, start - 6), start)
            titles = (title[1],) if title else ()
            mention = Mention((word,), ((start, end),), number, titles, False)
            if not self._is_quoted_form(mention):
                alone[word].append(mention)
        return alone

    def _changes(self) -> Iterator[Change]:
        full = self._full_names()
        yield from _put_in_order(full)
        groups = _grouped(full)
        self._link(groups, self._surnames_alone(groups))
        for group in groups:
            if not group.is_split and (len(group.forms) > 1 or group.far):
                yield from self._unify(group)

    def _is_quoted_form(self, mention: Mention) -> bool:
        """Tell whether a name stands in quotation marks by itself or in a title of a few words."""
        start, end = mention.spans[0][0], mention.spans[-1][1]
        at = bisect_right(self._quotations, (start, len(self._text))) - 1
        if at < 0:
            return False
        low, high = self._quotations[at]
        if not end <= high <= low + _NEAR:
            return False
        return not _SMALL_WORD.search(self._text, low, high)

    def _link(self, groups: list[_Group], alone: dict[str, list[Mention]]) -> None:
        """Give each surname that stands alone to the one person who may bear it."""
        taken = {part for group in groups for form in group.forms for part in form}
        bearers: dict[str, list[_Group]] = defaultdict(list)
        by_key: dict[str, set[str]] = defaultdict(set)
        for group in groups:
            for surname in group.surnames:
                bearers[surname].append(group)
                for key in keys_of(surname):
                    by_key[key].add(surname)
        for word in bearers.keys() & alone.keys():
            if len(bearers[word]) == 1:
                bearers[word][0].alone[word] = alone[word]
        for word, mentions in alone.items():
            if word in bearers or word in taken or not self._may_be_surname(word, mentions):
                continue
            resembling = {surname for key in keys_of(word) for surname in by_key.get(key, ())}
            near = [
                group
                for surname in resembling
                if _close(word, surname)
                for group in bearers[surname]
            ]
            if len({id(group) for group in near}) != 1 or self._is_word(word):
                continue
            if not _meet(near[0], mentions):
                near[0].alone[word] = mentions
                near[0].far.add(word)

    def _may_be_surname(self, word: str, mentions: Iterable[Mention]) -> bool:
        if len(word) < 4 or is_east_asian_surname(word) or is_place(word) or word in ADJECTIVES:
            return False
        return not any(
            _NO_PERSON.search(self._text, max(0, start - 20), start)
            for start, _ in (mention.spans[0] for mention in mentions)
        )

    def _is_word(self, word: str) -> bool:
        if self._lower is None:
            self._lower = frozenset(re.findall(r"\b[a-z]\w+", self._text))
        return word.lower() in self._lower or is_plain(word)

    def _unify(self, group: _Group) -> Iterator[Change]:
        every = [m for members in group.forms.values() for m in members]
        loose = [m for members in group.alone.values() for m in members]
        if self._are_several(group, every, loose):
            return
        size = len(every[0].parts)
        surname_at = every[0].surname_at
        known = next((form for form in group.forms if " ".join(form) in PUBLIC_FIGURES), None)
        chosen: dict[int, str] = {}
        for at in sorted(range(size), key=lambda at: at != surname_at):
            here = [(m, m.parts[at]) for m in every]
            if at == surname_at:
                here += [(m, m.parts[0]) for m in loose]
            else:
                with_it = [item for item in here if item[0].parts[surname_at] == chosen[surname_at]]
                here = with_it or here
            here.sort(key=lambda item: item[0].spans)
            votes = Counter(part for _, part in here)
            headed = next((part for m, part in here if self._is_heading(m)), None)
            chosen[at] = _winner(votes, headed, known[at] if known else None)
        evidence = f"the document writes {' '.join(chosen[at] for at in range(size))}"
        for mention in every:
            for at, part in enumerate(mention.parts):
                if part != chosen[at] and not (part.isupper() and chosen[at].upper() == part):
                    yield self._change(mention, at, chosen[at], evidence, is_alone=False)
        for mention in loose:
            if mention.parts[0] != chosen[surname_at]:
                far = mention.parts[0] in group.far
                yield self._change(mention, 0, chosen[surname_at], evidence, is_alone=far)

    def _change(
        self, mention: Mention, at: int, after: str, evidence: str, *, is_alone: bool
    ) -> Change:
        start, end = mention.spans[at]
        latin = mention.parts[at] in OF_LATIN_SCRIPT and after in OF_LATIN_SCRIPT
        return Change(start, end, after, is_alone, not latin, evidence)

    def _is_heading(self, mention: Mention) -> bool:
        start = mention.spans[0][0]
        return any(low <= start < high for low, high in self._headings[:1])

    def _are_several(self, group: _Group, every: list[Mention], loose: list[Mention]) -> bool:
        """Tell whether the document treats the spellings as those of several persons."""
        text = self._text
        seen: dict[int, set[str]] = defaultdict(set)
        women = men = 0
        ages: set[str] = set()
        counts = sorted(map(len, group.forms.values()))
        common = counts[-1] if counts[-1:] > counts[-2:-1] else counts[-1] + 1
        is_chinese = every[0].is_east_asian and any(
            PINYIN.fullmatch(fold(mention.parts[1])) for mention in every
        )
        for mention in (*every, *loose):
            surname = mention.parts[mention.surname_at]
            full = " ".join(mention.parts) if len(mention.parts) > 1 else ""
            seen[mention.sentence].add(full or f"~{surname}")
            women += any(title in _WOMAN for title in mention.titles)
            men += any(title in _MAN for title in mention.titles)
            end = mention.spans[-1][1]
            if surname in self._in_generations or _GENERATION.match(text, end):
                return True
            age = _AGE.match(text, end)
            if age:
                ages.add(age[1] or age[2])
            rare = len(group.forms.get(mention.parts, ())) < common or not full
            if rare and not is_chinese and self._has_kin(mention):
                return True
        if (women and men) or len(ages) > 1:
            return True
        for number, forms in seen.items():
            low, high = self._sentences[number]
            if _OF_SPELLING.search(text, low, high):
                return True
            full_forms = {form for form in forms if form[0] != "~"}
            surnames = {form[1:] for form in forms if form[0] == "~"}
            surnames |= {_surname(form, every) for form in full_forms}
            if is_chinese:
                continue
            if len({fold(form) for form in full_forms}) > 1 or len(set(map(fold, surnames))) > 1:
                return True
        return False

    def _has_kin(self, mention: Mention) -> bool:
        low, high = self._sentences[mention.sentence]
        start, end = mention.spans[0][0], mention.spans[-1][1]
        return (
            _OF_KIN.search(self._text, max(low, start - _NEAR), min(high, end + _NEAR)) is not None
        )


def _longer_names(text: str, sentences: Iterable[Span]) -> list[Name]:
    """Return the names of several words; those of one need a closer look, which takes longer."""
    found = []
    for number, (start, end) in enumerate(sentences):
        for match in _RUN.finditer(text, start, end):
            if " " in match[0] or "\xa0" in match[0]:
                name = _name(text, match.start(), match.end(), number)
                if name is not None and len(name.words) > 1:
                    found.append(name)
    return found


def _meet(group: _Group, others: Iterable[Mention]) -> bool:
    """Tell whether a name stands in one sentence with a person."""
    members = [*group.forms.values(), *group.alone.values()]
    return not {m.sentence for m in others}.isdisjoint(m.sentence for ms in members for m in ms)


def _surname(form: str, every: list[Mention]) -> str:
    for mention in every:
        if " ".join(mention.parts) == form:
            return mention.parts[mention.surname_at]
    return form


def _winner(votes: Counter[str], headed: str | None, known: str | None) -> str:
    """Return the spelling that remains: one known in English, of the headline, or the commonest.

    The first two give way where another spelling stands more than once and twice as often.
    """
    first, most = votes.most_common(1)[0]
    tied = [part for part, count in votes.items() if count == most]
    english = [part for part in tied if not _OTHER_PRESS.search(part)]
    if known is None and len(english) == 1 < len(tied):
        return english[0]
    for preferred in (known, headed):
        if preferred and most < 2 * votes[preferred]:
            return preferred
    return first


def _close(word: str, surname: str) -> bool:
    """Tell whether a word may be a surname spelled otherwise; a first name only without marks."""
    far = alike(word, surname)
    if first_name(word) and fold(word) != fold(surname):
        return False
    return far is not None and far <= (0.5 if min(len(word), len(surname)) < 6 else 1.0)


def _parts(
    words: Sequence[str], spans: Sequence[Span]
) -> tuple[tuple[str, ...], tuple[Span, ...], bool]:
    """Return the parts of a name: particles go with the next word, Korean given names are one."""
    low, high = _eastern(words)
    if high:
        given = " ".join(words[low + 1 : high])
        return (words[low], given), (spans[low], (spans[low + 1][0], spans[high - 1][1])), True
    parts: list[str] = []
    places: list[Span] = []
    held = ""
    begun = -1
    for word, (start, end) in zip(words, spans, strict=True):
        if word in _PARTICLES and word is not words[-1]:
            held += word + " "
            begun = start if begun < 0 else begun
            continue
        parts.append(held + word)
        places.append((begun if begun >= 0 else start, end))
        held, begun = "", -1
    return tuple(parts), tuple(places), False


def _eastern(words: Sequence[str]) -> Span:
    """Return which of the words are a Chinese or Korean name, if any.

    Words of a headline or an office may stand around it: Sports Assistant Lin Xiaozhai.
    """
    if _is_eastern(words):
        return 0, len(words)
    found = [
        (low, low + size)
        for size in (2, 3)
        for low in range(len(words) - size + 1)
        if is_east_asian_surname(words[low])
        and _is_eastern(words[low : low + size])
        and (size == 3 or len(words[low + 1]) > 4)
    ]
    return found[0] if len(found) == 1 and len(words) > 2 else (0, 0)


def _is_eastern(words: Sequence[str]) -> bool:
    """Tell whether a name is Chinese or Korean: the surname first, the given name of syllables."""
    if len(words) == 3:
        return is_east_asian_surname(words[0]) and all(
            ONE_SYLLABLE.fullmatch(word) for word in words[1:]
        )
    if len(words) != 2 or not _is_given(words[1]):
        return False
    if is_east_asian_surname(words[0]):
        return True
    return "-" in words[1] and ONE_SYLLABLE.fullmatch(words[0]) is not None


def _is_given(word: str) -> bool:
    folded = fold(word)
    return bool(PINYIN.fullmatch(folded) or divisions(folded)) or "-" in word


def _put_in_order(full: dict[tuple[str, ...], list[Mention]]) -> Iterator[Change]:
    """Yield what puts the surname first, or last, where the document mostly has it so.

    Only names of East Asia with a hyphen in the given name are sure to be one in either order.
    """
    for form in [form for form in full if len(form) == 2 and "-" in form[0]]:
        there = form[::-1]
        if there not in full or not is_east_asian_surname(form[1]):
            continue
        rare = form if len(full[form]) <= len(full[there]) else there
        evidence = f"the document writes {' '.join(rare[::-1])}"
        for mention in full[rare]:
            (start, _), (_, end) = mention.spans
            yield Change(start, end, " ".join(rare[::-1]), False, True, evidence)
        del full[rare]


def _grouped(full: dict[tuple[str, ...], list[Mention]]) -> list[_Group]:
    """Return the persons with a full name, their spellings put together."""
    buckets: dict[tuple[int, str], list[tuple[str, ...]]] = defaultdict(list)
    for form in full:
        for key in {key for part in form for key in keys_of(part)}:
            buckets[len(form), key].append(form)
    linked: dict[tuple[str, ...], set[tuple[str, ...]]] = {form: {form} for form in full}
    for bucket in buckets.values():
        for one, other in combinations(bucket[:_CROWD], 2):
            if other not in linked[one] and _is_same(full[one][0], full[other][0]):
                linked[one].add(other)
                linked[other].add(one)
    groups = []
    done: set[tuple[str, ...]] = set()
    for form in full:
        if form in done:
            continue
        component = {form}
        reached = linked[form] - component
        while reached:
            component |= reached
            reached = set().union(*(linked[other] for other in reached)) - component
        done |= component
        forms = {other: full[other] for other in sorted(component)}
        groups.append(_Group(forms, is_split=any(linked[f] != component for f in component)))
    return groups


def _is_same(one: Mention, other: Mention) -> bool:
    """Tell whether two full names are spellings of one."""
    if one.is_east_asian or other.is_east_asian:
        return one.is_east_asian and other.is_east_asian and _is_same_eastern(one, other)
    total = worst = 0.0
    equal = 0
    for at, (x, y) in enumerate(zip(one.parts, other.parts, strict=True)):
        if x.lower() == y.lower():
            equal += 1
            continue
        far = alike(x, y)
        if far is None or (at == 0 and far >= 1.0):
            return False
        total += far
        worst = max(worst, far)
    if not equal and (total > 1.5 or worst >= 1.0):
        return False
    genders = {first_name(one.parts[0]), first_name(other.parts[0])}
    return not genders >= {"f", "m"}


def _is_same_eastern(one: Mention, other: Mention) -> bool:
    family, given = one.parts
    family_2, given_2 = other.parts
    x, y = fold(given), fold(given_2)
    if family == family_2 and x == y:
        return given.lower() != given_2.lower()
    number = KOREAN_SURNAMES_ALIKE.get(family, -1)
    if family == family_2 or number == KOREAN_SURNAMES_ALIKE.get(family_2, -2):
        if x == y:
            return True
        pinyin = bool(PINYIN.fullmatch(x)) and bool(PINYIN.fullmatch(y))
        if number >= 0 and not pinyin and is_same_korean(x, y):
            return True
    if "-" in given_2 and "-" not in given:
        given, given_2, family, family_2 = given_2, given, family_2, family
    if "-" not in given or "-" in given_2:
        return False
    same_family = family == family_2 or fold(family) == wade_giles(fold(family_2))
    return same_family and without_y(fold(given)) == without_y(wade_giles(fold(given_2)))
