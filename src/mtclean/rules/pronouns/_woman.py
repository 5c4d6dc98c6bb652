"""Decides whether a masculine pronoun means a woman: the test both rules on gender share."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from mtclean.context import Context
from mtclean.context.people import STRONG, Person
from mtclean.context.places import QUOTED, Name
from mtclean.context.speakers import Part, is_quoted
from mtclean.lexicon.places import ADJECTIVES
from mtclean.lexicon.pronouns import HER_OWN
from mtclean.lexicon.roles import (
    ANIMAL_NOUNS,
    DEFAULT_MALE_NOUNS,
    MALE_NOUNS,
    MALE_PLURALS,
    NEUTRAL_PERSON_NOUNS,
)
from mtclean.lexicon.wordlist import listed
from mtclean.text.edit import Safety
from mtclean.text.pattern import Pattern

_LONGEST = 4000
"""More code points than this between a woman and her pronoun are not looked through."""

_WORD = Pattern(r"[^\W_][\w-]*(?:['’](?!s\b)\w+)*")
_SINGLE = NEUTRAL_PERSON_NOUNS | DEFAULT_MALE_NOUNS | ANIMAL_NOUNS
_MALE = MALE_NOUNS | MALE_PLURALS
_DETERMINERS = listed(
    """the a an his her its their our my this that another one some every each no which whose
    first second third"""
)
_GUARDS = listed("border coast national revolutionary")
_BREAKS = listed("of to in at on for with by from and or but that")
_FEMININE = Pattern(r"\b(?:she|hers?|herself)\b", ignore_case=True)
_HER_OWN = Pattern(rf"(?:himself|his (?:{'|'.join(HER_OWN)}))\b")
_SHE = Pattern(r"\b[Ss]he\b")
_MASCULINE = Pattern(r"\b(?:he|his|him|himself)\b", ignore_case=True)
_THIRD_PARTY = Pattern(r"\b(?:[Oo]ne of (?:them|the)|[Ss]omeone|the other|who ha[sd] asked)\b")
_NOUN_TO_NAME = Pattern(r"(?: (?:of|for|at|in|from) [^.;:\x01]{1,100}?)?,? (?:\w+ )?")
_NAME_TO_NOUN = Pattern(
    r",(?: (?:aged )?\d+,)? (?!who |whose |and |which )[^,.;:\x01]{0,80}"
    r"|(?:,[^,.;:\x01]{1,60},)? (?:is|was|became|as) (?:a |an |the )?[^,.;:\x01]{0,60}"
    r"|, who (?:is|was|served as|serves as|works as) [^,.;:\x01]{0,60}"
)
_SPOUSE = Pattern(
    r" (?:late |former |future |first |second )?(?:wife|girlfriend|widow|ex-wife|fianc[ée]e)\b"
)


_VERB_OR_END = Pattern(r"[.,;]| (?:is|was|has|had|who|will|would|from|in|of|said|told|\w+ed)\b")


class Verdict(NamedTuple):
    """Why a pronoun means a woman, and how sure that is."""

    safety: Safety
    evidence: tuple[str, ...]
    group: tuple[tuple[int, int], ...]
    weight: int


class Judge:
    """Judges the masculine pronouns of one document."""

    def __init__(self, context: Context, flipped: set[int] | None = None) -> None:
        self.context = context
        self.prose = context.prose
        self.people = context.people
        self.speakers = context.speakers
        self.flipped = set() if flipped is None else flipped
        self._last_unsure = -1
        self._quoted = [end for _, end in context.quotations]

    def accept(self, start: int, safety: Safety) -> None:
        """Take the pronoun at ``start`` for a woman's from now on."""
        self.flipped.add(start)
        if safety is not Safety.SAFE:
            self._last_unsure = max(self._last_unsure, start)

    def attribution(self, start: int, end: int) -> Verdict | None:
        """Judge the pronoun of an attribution (“he said”)."""
        return self._judge(start, end, 3, True) or self._after_she(start)

    def other(self, start: int, end: int) -> Verdict | None:
        """Judge a pronoun that is no attribution's: its woman stands close before it."""
        number = self.prose.sentence_at(start)
        low = self.prose.sentences[max(0, number - 3)][0]
        if self._is_quoted_of(_MASCULINE, low, end):
            return None
        verdict = self._judge(start, end, 1, False)
        return verdict if verdict is None or verdict.weight > STRONG else None

    def _judge(self, start: int, end: int, reach: int, speaks: bool) -> Verdict | None:
        prose = self.prose
        number = prose.sentence_at(start)
        low, high = prose.sentences[number]
        if self._speaks_of_her(number, low, high, start):
            return None
        mention = self.speakers.last_before(start, reach)
        if mention is None or not mention.person.is_woman or mention.part is Part.OTHER:
            return None
        name, person = mention.name, mention.person
        same = name.sentence == number
        is_he = prose.text[start:end].lower() == "he"
        if same and is_he and not (speaks and mention.part is Part.SPEAKER):
            return None
        if any(self.people.of(n) is person for n in self.speakers.named(end, high)):
            return None
        first = prose.sentences[name.sentence][0]
        group = self._group(first, start, high)
        own = _HER_OWN.match(prose.text, start)
        ends = own.end() if own and not speaks else high
        if group is None or self._others(first, start if own else high, speaks):
            return None
        if own and self._others(ends, high, speaks):
            return None
        sure = self._is_clear(name.sentence - 2, first, speaks)
        if not sure and not (
            self._is_clear(name.sentence - 1, first, speaks, names=mention.part is not Part.SPEAKER)
        ):
            return None
        if not speaks:
            if same and not own:
                return None
            sure = sure and mention.part is Part.SPEAKER and not same
        sure = sure and self._last_unsure < prose.sentences[max(0, name.sentence - 2)][0]
        safety = Safety.SAFE if sure else Safety.LIKELY
        return Verdict(safety, self._reasons(person), tuple(group), person.weight)

    def _after_she(self, start: int) -> Verdict | None:
        """Judge an attribution after sentences that are about *her*, whoever she is."""
        prose = self.prose
        number = prose.sentence_at(start)
        low, high = prose.sentences[number]
        if self._speaks_of_her(number, low, high, start):
            return None
        floor = prose.sentences[max(0, number - 4)][0]
        if low - floor > _LONGEST:
            return None
        found = list(_SHE.finditer(prose.text, floor, low))
        if not found:
            return None
        she = found[-1]
        about = prose.sentence_at(she.start())
        passed = sum(not is_quoted(prose, n) for n in range(about, number))
        if passed > 2 or self._others(she.end(), high, True):
            return None
        ceiling = prose.sentences[min(len(prose.sentences) - 1, number + 2)][1]
        back = prose.sentences[max(0, about - 2)][0]
        masculine = any(at != start for at in self._of_men(back, ceiling))
        if masculine or self._men(back, she.start()):
            return None
        shown = prose.text[she.start() : she.end() + 12].split()[:2]
        return Verdict(Safety.LIKELY, (f"“{' '.join(shown)}” before it",), (), 2)

    def _is_clear(self, sentence: int, high: int, speaks: bool, names: bool = True) -> bool:
        """Tell whether nobody else is spoken of from a sentence on.

        Without ``names`` those that need not be a person's are passed over.
        """
        low = self.prose.sentences[max(0, sentence)][0]
        if any(self._of_men(low, high)):
            return False
        if names or not speaks:
            return not self._others(low, high, speaks)
        return not self._men(low, high) and not any(self.nouns(low, high))

    def _of_men(self, low: int, high: int) -> Iterator[int]:
        """Yield where masculine pronouns stand, but for those found to mean a woman."""
        for match in _MASCULINE.finditer(self.prose.text, low, high):
            if match.start() not in self.flipped:
                yield match.start()

    def _men(self, low: int, high: int) -> bool:
        """Tell whether a man is spoken of between two places."""
        for name in self.speakers.named(low, high):
            person = self.people.of(name)
            if person is not None and (person.male or person.shared):
                return True
        return any(word[2] in _MALE for word in self._words(low, high))

    def _speaks_of_her(self, number: int, low: int, high: int, start: int) -> bool:
        """Tell whether the pronoun is quoted or speaks of a woman who is not its own."""
        return (
            high - low > _LONGEST
            or self.prose.text[start] == QUOTED
            or _FEMININE.search(self.prose.text, low, high) is not None
            or self._quotation_of_her(number)
        )

    def _reasons(self, person: Person) -> tuple[str, ...]:
        best = sorted(person.female.items(), key=lambda item: -item[1])[:3]
        return (f"the last person named is {person.name}", *(why for why, _ in best))

    def _quotation_of_her(self, number: int) -> bool:
        """Tell whether a quotation next to the pronoun speaks of a woman."""
        sentences = self.prose.sentences
        low = sentences[max(0, number - 1)][0]
        high = sentences[min(len(sentences) - 1, number + 1)][1]
        return self._is_quoted_of(_FEMININE, low, high)

    def _is_quoted_of(self, pattern: Pattern, low: int, high: int) -> bool:
        """Tell whether ``pattern`` stands in a quotation between two places."""
        if high - low > _LONGEST:
            return True
        text = self.context.document.text
        quotations = self.context.quotations
        for index in range(bisect_left(self._quoted, low), len(quotations)):
            start, end = quotations[index]
            if start >= high:
                break
            if pattern.search(text, max(low, start), min(high, end)):
                return True
        return False

    def _group(self, low: int, start: int, high: int) -> list[tuple[int, int]] | None:
        """Return the pronouns of the sentence that change along, or None if one cannot."""
        if high - low > _LONGEST:
            return None
        text = self.prose.text
        number = self.prose.sentence_at(start)
        begins = self.prose.sentences[number][0]
        found = []
        for match in _MASCULINE.finditer(text, low, high):
            if match.start() == start:
                continue
            if match.start() in self.flipped:
                continue
            if match.start() < begins or match[0].lower() == "him":
                return None
            if _SPOUSE.match(text, match.end()):
                return None
            found.append(match.span())
        return found

    def _others(self, low: int, high: int, speaks: bool) -> bool:
        """Tell whether somebody else between two places may be meant."""
        if low >= high:
            return False
        if high - low > _LONGEST:
            return True
        text = self.prose.text
        if _THIRD_PARTY.search(text, low, high):
            return True
        women: list[Name] = []
        for name in self.speakers.named(low, high):
            person = self.people.of(name)
            if person is None or not person.is_woman:
                return True
            women.append(name)
        return any(
            not any(_means(text, start, end, name) for name in women)
            for start, end, word in self.nouns(low, high)
            if not (speaks and word in ANIMAL_NOUNS)
        )

    def _words(self, low: int, high: int) -> list[tuple[int, int, str]]:
        text = self.prose.text
        return [(m.start(), m.end(), m[0].lower()) for m in _WORD.finditer(text, low, high)]

    def nouns(self, low: int, high: int) -> Iterator[tuple[int, int, str]]:
        """Yield the nouns that mean one person, or animal, that need not be a woman."""
        found = self._words(low, high)
        for index, noun in enumerate(found):
            word = noun[2]
            last = word.rpartition("-")[2]
            if (
                word in _MALE
                or last in _MALE
                or (
                    self._is_determined(found, index)
                    and (word in _SINGLE or last in _SINGLE or self._is_national(noun))
                )
            ):
                yield noun

    def _is_national(self, noun: tuple[int, int, str]) -> bool:
        """Tell whether a word is a nationality that stands for a person (“a German”)."""
        start, end, _ = noun
        text = self.prose.text
        if text[start:end] not in ADJECTIVES:
            return False
        return _VERB_OR_END.match(text, end) is not None

    def _is_determined(self, found: list[tuple[int, int, str]], index: int) -> bool:
        """Tell whether a noun has an article or the like, and so means somebody."""
        if found[index][2] == "guard" and index and found[index - 1][2] in _GUARDS:
            return False
        for back in range(index - 1, max(-1, index - 5), -1):
            _, end, earlier = found[back]
            gap = self.prose.text[end : found[back + 1][0]]
            if "'" in gap or "’" in gap:
                return True
            if gap not in (" ", "-") or earlier in _BREAKS:
                return False
            if earlier in _DETERMINERS:
                return True
        return False


def _means(text: str, start: int, end: int, name: Name) -> bool:
    """Tell whether a noun says what the named woman is."""
    if name.start <= start < name.end:
        return True
    if text.startswith(("'s", "’s"), end):
        return False
    if end <= name.start:
        if text.endswith(", ", end, name.start) and text[name.end : name.end + 1].isspace():
            return False
        return name.start - end < 120 and _NOUN_TO_NAME.fullmatch(text, end, name.start) is not None
    return start - name.end < 120 and _NAME_TO_NOUN.fullmatch(text, name.end, start) is not None
