"""The source text: what it and its language tell of the gender of a pronoun."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from mtclean.context.segments import Fit, Segment, Segments
from mtclean.lexicon.source_pronouns import GENDERED, Prior, Worth, pattern_of
from mtclean.text.document import Document, Span
from mtclean.text.language import language_of

__all__ = ["Fit", "Mark", "Prior", "SourceText", "Worth", "pronoun_prior"]


class Mark(NamedTuple):
    """What the source says where a pronoun stands.

    ``masculine`` and ``feminine`` are the pronouns and verbs found, with repetitions, ``men`` and
    ``women`` titles and nouns; ``worth`` is that of the surest pronoun or verb.
    """

    masculine: tuple[str, ...]
    feminine: tuple[str, ...]
    men: tuple[str, ...]
    women: tuple[str, ...]
    worth: Worth
    fit: Fit

    @property
    def gender(self) -> str:
        """``"m"``, ``"f"`` or ``"both"``, by pronouns and verbs; by nouns where there are none."""
        men = self.masculine or (() if self.feminine else self.men)
        women = self.feminine or (() if self.masculine else self.women)
        return "both" if men and women else "m" if men else "f"

    def vetoes(self, gender: str) -> bool:
        """Tell whether a pronoun must not be changed to ``gender``: the source has the other."""
        return bool(self.masculine if gender == "f" else self.feminine)

    def supports(self, gender: str) -> bool:
        """Tell whether the source has nothing but ``gender`` where the pronoun stands for sure."""
        ours, theirs = self.feminine, self.masculine + self.men
        if gender == "m":
            ours, theirs = self.masculine, self.feminine + self.women
        return bool(ours) and not theirs and self.fit < Fit.GUESS and self.worth < Worth.NOISY

    @property
    def evidence(self) -> tuple[str, ...]:
        """The words found, each once, as evidence of an edit."""
        found = dict.fromkeys((*self.masculine, *self.feminine, *self.men, *self.women))
        return tuple(f"“{word}” in the source" for word in found)


class SourceText:
    """The source of a document, and which part of it each sentence of the document renders."""

    def __init__(self, document: Document, source: str, language: str = "") -> None:
        self.text = source
        self._language = language
        self._segments = Segments(document, source)
        self._found: dict[Span, dict[str, tuple[str, ...]]] = {}

    @cached_property
    def language(self) -> str:
        """The language (ISO 639-1), as it is given or else as the text shows it; '' if unknown."""
        return self._language or language_of(self.text)

    @property
    def tells_gender(self) -> bool:
        """Whether the language has pronouns or verbs that tell the gender of a person."""
        row = GENDERED.get(self.language)
        return row is not None and any(row.masculine[: Worth.NOUNS])

    def segment_at(self, offset: int) -> Segment | None:
        """Return the part of the source for the sentence of the document at ``offset``."""
        return self._segments.at(offset)

    def gender_at(self, start: int, end: int) -> Mark | None:
        """Return what the source says of a gender for the words from ``start`` to ``end``.

        Nothing, if it has no mark there or its language is not known. Where the segment is a
        guess, what stands near it counts too.
        """
        first, last = self._segments.at(start), self._segments.at(max(start, end - 1))
        if first is None or last is None or self.language not in GENDERED:
            return None
        found = self._marks((first.margin[0], max(first.margin[1], last.margin[1])))
        masculine = _of(found, "m")
        feminine = _of(found, "f")
        men, women = found.get("m3", ()), found.get("f3", ())
        if not (masculine or feminine or men or women):
            return None
        worth = min((Worth(int(group[1])) for group in found), default=Worth.NOUNS)
        return Mark(masculine, feminine, men, women, worth, max(first.fit, last.fit))

    def _marks(self, span: Span) -> dict[str, tuple[str, ...]]:
        """Return the marks in a part of the source, by gender and worth."""
        known = self._found.get(span)
        if known is None:
            known = self._found[span] = {}
            for match in pattern_of(self.language).finditer(self.text, *span):
                group = match.lastgroup or ""
                known[group] = (*known.get(group, ()), match[0])
        return known


def _of(found: dict[str, tuple[str, ...]], gender: str) -> tuple[str, ...]:
    groups = (f"{gender}{worth:d}" for worth in Worth if worth is not Worth.NOUNS)
    return tuple(word for group in groups for word in found.get(group, ()))


def pronoun_prior(source_lang: str | None) -> Prior:
    """Return how ready a rule may be to take a masculine pronoun for a mistake.

    The language is one that is given or that the source text shows. A guess from the countries a
    document names is none: much news about a country was written in English.
    """
    row = GENDERED.get(source_lang or "")
    return row.prior if row else Prior.STRICT
