"""The surroundings of a phrase: whether the condition of its row is met there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from mtclean.rule import Scope, View
from mtclean.table.places import has_person, is_credit, is_in_dateline
from mtclean.table.rows import Match, When
from mtclean.text.document import Span
from mtclean.text.pattern import Pattern, alternation

REACH = 60
"""How far around a phrase its neighbours are looked for, in code points."""
OPENING = " \t\"'“”‘«([*_"
"""Marks that may stand between the start of a sentence and its first word."""


class Scene:
    """The surroundings of the matches in one view; what is looked up is kept."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.text = view.text
        self._taken = -1
        self._stands: dict[tuple[tuple[str, ...], Span], bool] = {}
        self._sentences: dict[Span, list[Span]] = {}
        self._capitals: dict[Span, tuple[bool, bool]] = {}
        self._line: Span = (0, -1)

    def allows(self, match: Match) -> bool:
        """Tell whether ``match`` meets the condition of its row and overlaps none before it."""
        if match.start < self._taken:
            return False
        when = match.row.when
        if not (self._neighbours(when, match) and self._stands_at(match) and self._told(when)):
            return False
        if when.near or when.far:
            span = self._span(when.within, match.start)
            if when.near and not self.stands(when.near, span):
                return False
            if when.far and self.stands(when.far, span):
                return False
        if not when.quoted and self._quoted(match.start):
            return False
        self._taken = match.end
        return True

    def _neighbours(self, when: When, match: Match) -> bool:
        if when.before or when.not_before:
            follows = self.text[match.end : match.end + REACH].lower().lstrip(" -")
            if when.before and not begins_with(follows, when.before):
                return False
            if begins_with(follows, when.not_before):
                return False
        if when.after or when.not_after:
            precedes = self.text[max(0, match.start - REACH) : match.start].lower().rstrip(" -")
            if when.after and not _ends(precedes, when.after):
                return False
            if _ends(precedes, when.not_after):
                return False
        return True

    def _stands_at(self, match: Match) -> bool:
        """Tell whether the phrase stands in the place and beside the person its row asks for."""
        when = match.row.when
        if when.person and not has_person(self.text, match.start, match.end, when.person):
            return False
        if not when.place:
            return True
        if when.place == "headline":
            return within(self.view.context.headings, match.start)
        low, high = self.line(match.start)
        if when.place == "dateline":
            return is_in_dateline(self.text, low, match.end)
        return is_credit(self.text, low, high, match.start)

    def _told(self, when: When) -> bool:
        """Tell whether the document is of the places, years, language and domain asked for."""
        context = self.view.context
        if when.about and context.regions.main not in when.about:
            return False
        if when.region and not context.regions.names(when.region):
            return False
        if when.language and context.languages.isdisjoint(when.language):
            return False
        if any(when.years) and not _is_between(context.latest_year, when.years):
            return False
        if when.domain and not any(domain in context.domains for domain in when.domain):
            return False
        return not any(domain in context.domains for domain in when.not_domain)

    def _quoted(self, offset: int) -> bool:
        return within(self.view.context.quotations, offset)

    def line(self, offset: int) -> Span:
        if not self._line[0] <= offset <= self._line[1]:
            self._line = self.view.document.paragraph_at(offset)
        return self._line

    def _span(self, within: Scope, offset: int) -> Span:
        if within is Scope.DOCUMENT:
            return 0, len(self.text)
        line = self.line(offset)
        if within is Scope.PARAGRAPH:
            return line
        if line not in self._sentences:
            self._sentences[line] = self.view.document.sentences(*line)
        sentences = self._sentences[line]
        return sentences[max(0, bisect_right(sentences, (offset, len(self.text))) - 1)]

    def stands(self, words: tuple[str, ...], span: Span) -> bool:
        """Tell whether one of ``words`` stands in ``span``."""
        key = words, span
        if key not in self._stands:
            self._stands[key] = bool(_any_of(words).search(self.text, *span))
        return self._stands[key]

    def capitals(self, offset: int) -> tuple[bool, bool]:
        """Tell whether the line is all in capitals, and whether its words begin with them."""
        line = self.line(offset)
        if line not in self._capitals:
            words = [word for word in self.text[slice(*line)].split() if word[0].isalpha()]
            long = [word for word in words if len(word) > 3]
            upper = len(words) > 2 and all(word.isupper() for word in words)
            title = len(long) > 3 and sum(word[0].isupper() for word in long) >= 0.8 * len(long)
            headline = (
                not self.text[slice(*line)].rstrip().endswith((".", "!", ";", ",", '."', ".”"))
            )
            self._capitals[line] = upper, title and headline and len(words) < 25
        return self._capitals[line]

    def begins_sentence(self, offset: int) -> bool:
        """Tell whether nothing of a sentence stands before ``offset``."""
        before = self.text[max(0, offset - 12) : offset].rstrip(OPENING)
        return not before or before[-1] in ".!?…:\n" or before.endswith((" -", "--", "–", "—"))


def _is_between(year: int | None, bounds: tuple[int | None, int | None]) -> bool:
    first, last = bounds
    return year is None or (first or year) <= year <= (last or year)


def within(spans: Sequence[Span], offset: int) -> bool:
    """Tell whether ``offset`` lies in one of ``spans``, which are in order."""
    place = bisect_right(spans, offset, key=lambda span: span[0])
    return place > 0 and spans[place - 1][1] > offset


@cache
def _any_of(words: tuple[str, ...]) -> Pattern:
    whole = [word for word in words if not word.endswith("*")]
    begun = [word[:-1] for word in words if word.endswith("*")]
    parts = [alternation(whole) + r"(?!\w)"] if whole else []
    parts += [alternation(begun)] if begun else []
    return Pattern(rf"(?<!\w)(?:{'|'.join(parts)})", ignore_case=True)


def begins_with(text: str, words: tuple[str, ...]) -> bool:
    """Tell whether ``text`` begins with one of ``words``, ``*`` lifting the edge."""
    for word in words:
        bare = word.removesuffix("*")
        if text.startswith(bare) and (
            bare != word or not text[len(word) : len(word) + 1].isalnum()
        ):
            return True
    return False


def _ends(text: str, words: tuple[str, ...]) -> bool:
    for word in words:
        bare = word.removeprefix("*")
        if text.endswith(bare) and (bare != word or not text[: -len(word)][-1:].isalnum()):
            return True
    return False
