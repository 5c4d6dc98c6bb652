"""Decides whether a masculine pronoun means a woman: the test both rules on gender share."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mtclean.context import Context
from mtclean.context.places import ALSO_WOMEN, QUOTED, Name, first_name
from mtclean.context.speakers import Mention, Part
from mtclean.lexicon.public_figures import WOMEN
from mtclean.lexicon.roles import (
    ANIMAL_NOUNS,
    DEFAULT_MALE_NOUNS,
    MALE_NOUNS,
    MALE_PLURALS,
    NEUTRAL_PERSON_NOUNS,
)
from mtclean.lexicon.wordlist import words
from mtclean.text.edit import Safety
from mtclean.text.pattern import Pattern

_CAPITALISED = Pattern(r"[A-Z][a-z]+")
_SIGNS = ("Ms", "Mrs", "Miss ", "Mme", "woman", "She ", " she ", "actress", "Queen ", "Princess")
_SIGNS += ("Madam", "Lady ", "Dame ", "Sister ", "girl", "mother", "daughter", "wife", "lady")
_WORD = Pattern(r"[^\W_][\w-]*(?:['’](?!s\b)\w+)*")
_SINGLE = NEUTRAL_PERSON_NOUNS | DEFAULT_MALE_NOUNS | ANIMAL_NOUNS
_MALE = MALE_NOUNS | MALE_PLURALS
_DETERMINERS = frozenset(
    """the a an his her its their our my this that another one some every each no which whose first
    second third""".split()
)
_GUARDS = frozenset(("border", "coast", "national", "revolutionary"))
_BREAKS = frozenset("of to in at on for with by from and or but that".split())
_FEMININE = Pattern(r"\b(?:she|hers?|herself)\b", ignore_case=True)
_MASCULINE = Pattern(r"\b(?:he|his|him|himself)\b", ignore_case=True)
_THIRD_PARTY = Pattern(r"\b(?:[Oo]ne of (?:them|the)|[Aa] (?:second|third) man|[Ss]omeone|the other|who ha[sd] asked)\b")
_NOUN_TO_NAME = Pattern(r"(?: (?:of|for|at|in|from) [^.;:\x01]{1,100}?)?,? (?:\w+ )?")
_NAME_TO_NOUN = Pattern(
    r",(?: (?:aged )?\d+,)? (?!who |whose |and |which )[^,.;:\x01]{0,80}"
    r"|(?:,[^,.;:\x01]{1,60},)? (?:is|was|became|as) (?:a |an |the )?[^,.;:\x01]{0,60}"
    r"|, who (?:is|was|served as|serves as|works as) [^,.;:\x01]{0,60}"
)
_SPOUSE = Pattern(r" (?:late |former |future |first |second )?(?:wife|girlfriend|widow|ex-wife|fianc[ée]e|bride)\b")


class Verdict(NamedTuple):
    """Why a pronoun means a woman, and how sure that is."""

    safety: Safety
    evidence: tuple[str, ...]
    group: tuple[tuple[int, int], ...]


def may_have_women(text: str) -> bool:
    """Tell, fast, whether anything in the text may name a woman."""
    if any(sign in text for sign in _SIGNS):
        return True
    given = _CAPITALISED.compiled.findall(text)
    if not words("first_names_f").isdisjoint(given) or not _also().isdisjoint(given):
        return True
    return not text.isascii() and any(
        first_name(word) == "f" for word in text.split() if not word.isascii()
    )


@cache
def _also() -> frozenset[str]:
    return ALSO_WOMEN | {name.split()[0] for name in WOMEN}


class Judge:
    """Judges the masculine pronouns of one document."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.prose = context.prose
        self.people = context.people
        self.speakers = context.speakers

    def attribution(self, start: int, end: int) -> Verdict | None:
        """Judge the pronoun of an attribution (“he said”)."""
        return self._judge(start, end, reach=3, parts=(Part.SPEAKER, Part.SUBJECT))

    def subject(self, start: int, end: int) -> Verdict | None:
        """Judge a pronoun that is no attribution's: its woman stands in the sentence before."""
        return self._judge(start, end, reach=1, parts=(Part.SPEAKER, Part.SUBJECT))

    def _judge(self, start: int, end: int, reach: int, parts: tuple[Part, ...]) -> Verdict | None:
        prose = self.prose
        if prose.text[start] == QUOTED:
            return None
        number = prose.sentence_at(start)
        low, high = prose.sentences[number]
        if _FEMININE.search(prose.text, low, high) or self._quotation_of_her(number):
            return None
        mention = self.speakers.last_before(start, reach)
        if mention is None or not mention.person.is_woman or mention.part not in parts:
            return None
        if mention.name.sentence == number and mention.part is not Part.SPEAKER:
            return None
        if any(self.people.of(n) is mention.person for n in self.speakers.named(end, high)):
            return None
        first = mention.name.sentence
        group = self._group(prose.sentences[first][0], start, end, high)
        if group is None or self._others(prose.sentences[first][0], high, mention):
            return None
        back = prose.sentences[max(0, first - 2)][0]
        sure = not self._others(back, prose.sentences[first][0], mention) and not (
            _MASCULINE.search(prose.text, back, prose.sentences[first][0])
        )
        near = prose.sentences[max(0, first - 1)][0]
        if not sure and (
            self._others(near, prose.sentences[first][0], mention)
            or _MASCULINE.search(prose.text, near, prose.sentences[first][0])
        ):
            return None
        return Verdict(
            Safety.SAFE if sure else Safety.LIKELY, self._reasons(mention), tuple(group)
        )

    def _reasons(self, mention: Mention) -> tuple[str, ...]:
        best = sorted(mention.person.female.items(), key=lambda item: -item[1])[:3]
        return (f"the last person named is {mention.person.name}", *(why for why, _ in best))

    def _quotation_of_her(self, number: int) -> bool:
        """Tell whether a quotation next to the pronoun speaks of a woman."""
        sentences = self.prose.sentences
        low = sentences[max(0, number - 1)][0]
        high = sentences[min(len(sentences) - 1, number + 1)][1]
        text = self.context.document.text
        return any(
            _FEMININE.search(text, max(low, a), min(high, b))
            for a, b in self.context.quotations
            if a < high and b > low
        )

    def _group(self, low: int, start: int, end: int, high: int) -> list[tuple[int, int]] | None:
        """Return the pronouns of the sentence that change along, or None if one cannot."""
        text = self.prose.text
        number = self.prose.sentence_at(start)
        begins = self.prose.sentences[number][0]
        found = []
        for match in _MASCULINE.finditer(text, low, high):
            if match.start() == start:
                continue
            word = match[0].lower()
            if word == "him" or _SPOUSE.match(text, match.end()):
                return None
            if match.start() >= begins:
                found.append(match.span())
            elif word != "he":
                return None
        return found

    def _others(self, low: int, high: int, mention: Mention) -> bool:
        """Tell whether somebody else between two places may be meant."""
        if low >= high:
            return False
        text = self.prose.text
        if _THIRD_PARTY.search(text, low, high):
            return True
        women: list[Name] = []
        for name in self.speakers.named(low, high):
            person = self.people.of(name)
            if person is not None and person.is_woman:
                women.append(name)
            else:
                return True
        return any(
            not any(_means(text, a, b, name) for name in women)
            for a, b in self._nouns(low, high)
        )

    def _nouns(self, low: int, high: int) -> Iterator[tuple[int, int]]:
        """Yield the nouns that mean one person who need not be a woman."""
        text = self.prose.text
        found = [(m.start(), m.end(), m[0].lower()) for m in _WORD.finditer(text, low, high)]
        for index, (start, end, word) in enumerate(found):
            if word in _MALE:
                yield start, end
            elif word in _SINGLE and not (
                word == "guard" and index and found[index - 1][2] in _GUARDS
            ):
                for back in range(index - 1, max(-1, index - 5), -1):
                    a, b, earlier = found[back]
                    gap = text[b : found[back + 1][0]]
                    if "'" in gap or "’" in gap:
                        yield start, end
                        break
                    if gap not in (" ", "-") or earlier in _BREAKS:
                        break
                    if earlier in _DETERMINERS:
                        yield start, end
                        break


def _means(text: str, start: int, end: int, name: Name) -> bool:
    """Tell whether a noun says what the named woman is."""
    if name.start <= start < name.end:
        return True
    if text.startswith(("'s", "’s"), end):
        return False
    if end <= name.start:
        return name.start - end < 120 and _NOUN_TO_NAME.fullmatch(text, end, name.start) is not None
    return start - name.end < 120 and _NAME_TO_NOUN.fullmatch(text, name.end, start) is not None


