"""Counts the corrections that come again, and judges which of them make a row of a glossary."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import zip_longest
from math import comb
from typing import Literal, NamedTuple

from mtclean.cleaner import Cleaner
from mtclean.learn.align import Change, Edited, Side, align
from mtclean.learn.material import ARTICLES, is_common_word, is_content, is_material, is_word
from mtclean.learn.pairs import Story
from mtclean.rule import Scope
from mtclean.table.rows import When
from mtclean.text.edit import Safety

__all__ = ["Limits", "Proposal", "cleaned", "gather", "mine"]


SAFE_AGREEMENT = 0.8
"""The share of corrections that were just this one, for a row to be safe."""
COMMON_WORD = 5, 3
"""Support and documents that make a row safe whose phrase is one common word."""
MOST_CHANCE = 0.05
"""How likely it may be that a condition parts the evidence by mere chance."""


class Limits(NamedTuple):
    """How much evidence a row needs.

    ``support``
        Different sentences in which the editors made the correction.
    ``documents``
        Documents in which these stand.
    ``agreement``
        The share of the phrase's occurrences that the editors corrected in just this way, below
        which a row is not even likely.
    """

    support: int = 3
    documents: int = 2
    agreement: float = 0.6


class Proposal(NamedTuple):
    """A row that is proposed, and what speaks for and against it.

    ``against`` counts how often the editors left the phrase (where the condition is met), in so
    many ``against_documents``; ``otherwise`` how often they wrote something else.
    """

    phrase: str
    becomes: str
    article: Literal["", "the"]
    exact: bool
    when: When
    safety: Safety
    support: int
    documents: int
    against: int
    against_documents: int
    used: int
    otherwise: int
    seen: tuple[tuple[str, str], ...]
    left: tuple[str, ...]


Words = tuple[str, ...]


class _Correction(NamedTuple):
    phrase: Words
    becomes: Words
    exact: bool


class _Place(NamedTuple):
    """Where a phrase stands: the number of the sentence, its side, and its words there."""

    sentence: int
    start: int
    end: int
    in_edited: bool = False


class _Evidence(NamedTuple):
    """What the editors did where a phrase stands, and where they used it by themselves."""

    corrected: list[_Place]
    left: list[_Place]
    used: list[_Place]
    otherwise: list[_Place]


_Look = Callable[[_Place], frozenset[str]]


def gather(stories: Iterable[Story], cleaner: Cleaner) -> list[Edited]:
    """Return the sentences of ``stories`` beside their edited forms; the same pair once.

    What ``cleaner`` does by itself is done on both sides first: it is nothing to learn.
    """
    found: dict[tuple[Words, Words], Edited] = {}
    numbers: dict[str, int] = {}
    for story in stories:
        number = numbers.setdefault(story.name, len(numbers))
        for machine, edited in cleaned(story, cleaner):
            for sentence in align(number, machine, edited):
                found.setdefault((sentence.machine.words, sentence.edited.words), sentence)
    return list(found.values())


def cleaned(story: Story, cleaner: Cleaner) -> Iterator[tuple[str, str]]:
    """Yield the parts of ``story``, both sides cleaned with the whole document in view."""
    sides = []
    for side in zip(*story.parts, strict=True):
        parts = [" ".join(part.split("\n")) for part in side] if len(side) > 1 else side
        whole = cleaner.clean("\n".join(parts))
        lines = whole.split("\n") if len(side) > 1 else [whole]
        sides.append(lines if len(lines) == len(side) else list(map(cleaner.clean, side)))
    return zip(*sides, strict=True)


DEFAULT = Limits()


def mine(sentences: Sequence[Edited], limits: Limits = DEFAULT) -> list[Proposal]:
    """Return the rows that ``sentences`` speak for: the safe ones first, then by support."""
    return _Miner(sentences, limits).proposals()


class _Miner:
    def __init__(self, sentences: Sequence[Edited], limits: Limits) -> None:
        self.sentences = sentences
        self.limits = limits
        numbers: dict[Words, int] = {}
        self.originals = [
            numbers.setdefault(sentence.edited.keys, len(numbers)) for sentence in sentences
        ]
        self._document_words: dict[int, frozenset[str]] = {}
        self._sentences_of: dict[int, list[int]] = defaultdict(list)
        for number, sentence in enumerate(sentences):
            self._sentences_of[sentence.document].append(number)

    def proposals(self) -> list[Proposal]:
        candidates = self._candidates()
        judged = []
        for correction, evidence in self._weighed(candidates).items():
            found = self._judged(evidence)
            if found is not None:
                judged.append((correction, *found))
        chosen = self._chosen(judged)
        proposals = [self._proposal(*row) for row in chosen]
        # A name that one document alone has is the business of that document.
        general = [row for row in proposals if row.documents > 1 or row.becomes.islower()]
        return sorted(general, key=lambda row: (row.safety, -row.support, row.phrase, row.becomes))

    def _candidates(self) -> dict[_Correction, list[_Place]]:
        """Return the corrections with enough support, and where they were made."""
        found: dict[_Correction, list[_Place]] = defaultdict(list)
        for number, sentence in enumerate(self.sentences):
            for window in dict.fromkeys(_windows(sentence)):
                correction = _correction(sentence, window)
                if correction is not None:
                    found[correction].append(_Place(number, window.start, window.end))
        return {key: places for key, places in found.items() if self._suffices(places)}

    def _suffices(self, places: Sequence[_Place]) -> bool:
        return (
            len(places) >= self.limits.support
            and self._support(places) >= self.limits.support
            and self._documents(places) >= self.limits.documents
        )

    def _support(self, places: Iterable[_Place]) -> int:
        return len({self.originals[place.sentence] for place in places})

    def _documents(self, places: Iterable[_Place]) -> int:
        return len({self.sentences[place.sentence].document for place in places})

    def _weighed(self, candidates: dict[_Correction, list[_Place]]) -> dict[_Correction, _Evidence]:
        """Return what was done wherever the phrases of ``candidates`` stand."""
        weighed = {key: _Evidence(places, [], [], []) for key, places in candidates.items()}
        made = {key: set(places) for key, places in candidates.items()}
        by_phrase: dict[Words, list[_Correction]] = defaultdict(list)
        for correction in candidates:
            by_phrase[_unhyphenated(correction.phrase)].append(correction)
        lengths = _lengths_by_first_word(by_phrase)
        for number, sentence in enumerate(self.sentences):
            for side in (sentence.machine, sentence.edited):
                for correction, start, end in _standing(side, by_phrase, lengths):
                    place = _Place(number, start, end, side is sentence.edited)
                    if place not in made[correction]:
                        self._weigh(weighed[correction], correction, place)
        return weighed

    def _weigh(self, evidence: _Evidence, correction: _Correction, place: _Place) -> None:
        sentence = self.sentences[place.sentence]
        touched = [change for change in sentence.changes if _touches(change, place)]
        if place.in_edited:
            if touched:
                evidence.used.append(place)
            return
        if not touched:
            evidence.left.append(place)
            return
        edited = sentence.edited.keys[touched[0].low : touched[-1].high]
        if not correction.exact:
            edited = tuple(word.lower() for word in edited)
        if not _holds(edited, correction.becomes):
            evidence.otherwise.append(place)

    def _judged(self, evidence: _Evidence) -> tuple[Safety, When, _Evidence] | None:
        """Return how sure a row would be, under which condition; None if it would not do."""
        if evidence.left or evidence.used:
            when, met = self._condition(evidence)
        else:
            when, met = When(), evidence
        corrected, left, used, otherwise = map(self._support, met)
        agreement = corrected / (corrected + left + used + otherwise)
        if agreement < self.limits.agreement:
            return None
        safe = not (left or used) and agreement >= SAFE_AGREEMENT
        if any(
            is_common_word(self._keys(place)[place.start : place.end]) for place in met.corrected
        ):
            support, documents = COMMON_WORD
            safe &= corrected >= support and self._documents(met.corrected) >= documents
        return (Safety.SAFE if safe else Safety.LIKELY), when, met

    def _condition(self, evidence: _Evidence) -> tuple[When, _Evidence]:
        """Return the condition that parts the corrected places from those left, if there is one.

        The words beside the phrase come first. A word must part the documents more clearly than
        chance would, all the more where there are many words to choose from.
        """
        looks: tuple[tuple[_Look, Callable[[Words], When]], ...] = (
            (self._word_after, lambda words: When(before=words)),
            (self._word_before, lambda words: When(after=words)),
            (self._words_of_sentence, lambda words: When(near=words, within=Scope.SENTENCE)),
            (self._words_of_document, lambda words: When(near=words)),
        )
        for look, condition in looks:
            words = self._telling(evidence, look)
            if words:
                met = _Evidence(
                    *([place for place in places if words & look(place)] for places in evidence)
                )
                return condition(tuple(sorted(words))), met
        return When(), evidence

    def _telling(self, evidence: _Evidence, look: _Look) -> frozenset[str]:
        """Return the words that stand only where the phrase was corrected."""
        standing: dict[str, list[_Place]] = defaultdict(list)
        for place in evidence.corrected:
            for word in look(place):
                standing[word].append(place)
        standing_elsewhere = [*evidence.left, *evidence.used]
        spoilt = {word for place in standing_elsewhere for word in look(place)}
        corrected, left = map(self._documents, (evidence.corrected, standing_elsewhere))
        telling = []
        for word, places in standing.items():
            if word not in spoilt and self._suffices(places):
                chance = comb(corrected, self._documents(places)) / comb(
                    corrected + left, self._documents(places)
                )
                if chance * len(standing) <= MOST_CHANCE:
                    telling.append(word)
        return frozenset(telling)

    def _keys(self, place: _Place) -> Words:
        sentence = self.sentences[place.sentence]
        return sentence.edited.keys if place.in_edited else sentence.machine.keys

    def _word_after(self, place: _Place) -> frozenset[str]:
        following = self._keys(place)[place.end : place.end + 1]
        return frozenset(word.lower() for word in following if is_content(word))

    def _word_before(self, place: _Place) -> frozenset[str]:
        previous = self._keys(place)[max(0, place.start - 1) : place.start]
        return frozenset(word.lower() for word in previous if is_content(word))

    def _words_of_sentence(self, place: _Place) -> frozenset[str]:
        keys = self._keys(place)
        return _content(keys[: place.start] + keys[place.end :])

    def _words_of_document(self, place: _Place) -> frozenset[str]:
        document = self.sentences[place.sentence].document
        if document not in self._document_words:
            self._document_words[document] = frozenset().union(
                *(_content(self.sentences[n].machine.keys) for n in self._sentences_of[document])
            )
        return self._document_words[document]

    def _chosen(
        self, judged: list[tuple[_Correction, Safety, When, _Evidence]]
    ) -> list[tuple[_Correction, Safety, When, _Evidence]]:
        """Return the rows that are needed: of those that say the same the one with fewer words.

        A part that was corrected only as a part of a longer phrase is no row by itself.
        """
        judged.sort(key=lambda row: (row[1], len(row[0].phrase), -len(row[3].corrected), row[0]))
        covering: dict[int, list[tuple[int, _Place]]] = defaultdict(list)
        for at, (_, _, _, evidence) in enumerate(judged):
            for place in evidence.corrected:
                covering[place.sentence].append((at, place))
        taken: dict[int, list[_Place]] = defaultdict(list)
        chosen = []
        for row in judged:
            correction, safety, _, evidence = row
            within: Counter[int] = Counter()
            for place in evidence.corrected:
                around = {
                    at
                    for at, other in covering[place.sentence]
                    if other.start <= place.start
                    and place.end <= other.end
                    and len(judged[at][0].phrase) > len(correction.phrase)
                    and judged[at][1] <= safety
                }
                within.update(around)
            if any(count >= 0.8 * len(evidence.corrected) for count in within.values()):
                continue
            fresh = [
                place
                for place in evidence.corrected
                if not any(_overlaps(place, other) for other in taken[place.sentence])
            ]
            if not self._suffices(fresh):
                continue
            chosen.append(row)
            for place in fresh:
                taken[place.sentence].append(place)
        return chosen

    def _uncapitalized(self, text: str) -> str:
        """Return what begins a sentence as it would be written inside one."""
        first, *_ = text.split(" ")
        lower = first[0].lower() + first[1:]
        return lower + text[len(first) :] if self._written[lower] > self._written[first] else text

    @cached_property
    def _written(self) -> Counter[str]:
        """The words of the edited texts; those that begin a sentence are not counted."""
        return Counter(word for sentence in self.sentences for word in sentence.edited.words[1:])

    def _proposal(
        self, correction: _Correction, safety: Safety, when: When, evidence: _Evidence
    ) -> Proposal:
        written, phrases = Counter[str](), Counter[str]()
        examples: dict[int, tuple[str, str]] = {}
        for place in evidence.corrected:
            sentence = self.sentences[place.sentence]
            low, high = _counterpart(sentence, place, correction)
            text = sentence.edited.written(low, high)
            # One form inside a sentence says more than many at the start.
            initial = low == 0 or not any(map(is_word, sentence.edited.keys[:low]))
            written[self._uncapitalized(text) if initial else text] += 1 if initial else 1000
            phrases[sentence.machine.written(place.start, place.end)] += 1
            examples.setdefault(
                self.originals[place.sentence],
                (sentence.machine.sentence, sentence.edited.sentence),
            )
        becomes = min(written, key=lambda text: (-written[text], text))
        phrase = min(phrases, key=lambda text: (-phrases[text], text))
        article: Literal["", "the"] = ""
        if correction.becomes[0] == "the" and correction.phrase[0] not in ARTICLES:
            becomes, article = becomes[4:], "the"
        return Proposal(
            phrase if correction.exact else phrase.lower(),
            becomes,
            article,
            correction.exact,
            when,
            safety,
            self._support(evidence.corrected),
            self._documents(evidence.corrected),
            self._support(evidence.left),
            self._documents(evidence.left),
            self._support(evidence.used),
            self._support(evidence.otherwise),
            tuple(examples.values()),
            tuple(
                dict.fromkeys(
                    self.sentences[place.sentence].machine.sentence for place in evidence.left
                )
            ),
        )


def _windows(sentence: Edited) -> Iterator[Change]:
    """Yield the changes of a sentence as phrases that a row could look for."""
    machine, changes = sentence.machine, sentence.changes
    for change, following in zip_longest(changes, changes[1:]):
        start, end, low, high = change
        if start < end and low < high:
            yield _without_article(sentence, change)
            if end - start == high - low and end - start <= 3:
                for at in range(end - start):
                    yield Change(start + at, start + at + 1, low + at, low + at + 1)
        else:
            # Words that were put in or taken out are found again by those beside them.
            if start and low:
                yield Change(start - 1, end, low - 1, high)
            if end < len(machine.words) and high < len(sentence.edited.words):
                yield Change(start, end + 1, low, high + 1)
                if start and low:
                    yield Change(start - 1, end + 1, low - 1, high + 1)
        if following is not None and following.start - end <= 2:
            whole = Change(start, following.end, low, following.high)
            yield _without_article(sentence, whole)


def _without_article(sentence: Edited, window: Change) -> Change:
    """Return ``window`` without an indefinite article on both sides: a row puts that right."""
    start, end, low, high = window
    if end - start > 1 and high - low > 1:
        first = sentence.machine.keys[start].lower(), sentence.edited.keys[low].lower()
        if first in (("a", "an"), ("an", "a")):
            return Change(start + 1, end, low + 1, high)
    return window


def _correction(sentence: Edited, window: Change) -> _Correction | None:
    start, end, low, high = window
    phrase, becomes = sentence.machine.keys[start:end], sentence.edited.keys[low:high]
    if not is_material(phrase, becomes):
        return None
    folded = tuple(map(str.lower, phrase)), tuple(map(str.lower, becomes))
    exact = folded[0] == folded[1]
    return _Correction(phrase, becomes, True) if exact else _Correction(*folded, False)


def _counterpart(sentence: Edited, place: _Place, correction: _Correction) -> tuple[int, int]:
    """Return which words of the edited sentence stand for those at ``place``."""
    for window in _windows(sentence):
        at_place = (window.start, window.end) == (place.start, place.end)
        if at_place and _correction(sentence, window) == correction:
            return window.low, window.high
    raise AssertionError("a place of a correction comes from a window")


def _touches(change: Change, place: _Place) -> bool:
    start, end = change[2:] if place.in_edited else change[:2]
    if start == end:
        return place.start < start < place.end
    return start < place.end and place.start < end


def _overlaps(place: _Place, other: _Place) -> bool:
    return place.start < other.end and other.start < place.end


def _holds(words: Words, part: Words) -> bool:
    size = len(part)
    return any(words[at : at + size] == part for at in range(len(words) - size + 1))


def _standing(
    side: Side, by_phrase: dict[Words, list[_Correction]], lengths: dict[str, tuple[int, ...]]
) -> Iterator[tuple[_Correction, int, int]]:
    """Yield the corrections whose phrases stand in a sentence, with or without hyphens."""
    numbers = [number for number, key in enumerate(side.keys) if key != "-"]
    cased = tuple(side.keys[number] for number in numbers)
    folded = tuple(word.lower() for word in cased)
    for keys, exact in ((folded, False), (cased, True)):
        for start, word in enumerate(keys):
            for length in lengths.get(word, ()):
                end = start + length
                if end > len(keys):
                    break
                for correction in by_phrase.get(keys[start:end], ()):
                    if correction.exact is exact:
                        yield correction, numbers[start], numbers[end - 1] + 1


def _unhyphenated(phrase: Words) -> Words:
    return tuple(word for word in phrase if word != "-")


def _lengths_by_first_word(phrases: Iterable[Words]) -> dict[str, tuple[int, ...]]:
    lengths: dict[str, set[int]] = defaultdict(set)
    for phrase in phrases:
        lengths[phrase[0]].add(len(phrase))
    return {word: tuple(sorted(sizes)) for word, sizes in lengths.items()}


def _content(words: Sequence[str]) -> frozenset[str]:
    """Return the words that say what a text is about: long ones, in lower case."""
    return frozenset(word.lower() for word in words if len(word) > 3 and is_content(word))
