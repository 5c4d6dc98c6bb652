"""Tables: rules of which each row says "this phrase, under these conditions, becomes that".

A :class:`Row` is the smallest unit: its phrases, what they become, when, an example that changes
and one that does not. :func:`table_rule` makes one rule of many rows. The phrases are the
triggers, so that rows whose phrases are absent cost nothing, however many they are.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import product
from typing import Literal, NamedTuple

from mtclean.rule import Alters, Exact, Example, Rule, Scope, View
from mtclean.text.document import Document, Span
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_REACH = 60
_DETERMINERS = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "its",
        "his",
        "her",
        "their",
        "our",
        "my",
        "your",
        "no",
        "any",
        "each",
        "every",
        "some",
    ]
)
_FUNCTION_WORDS = frozenset(
    [
        "about",
        "after",
        "against",
        "among",
        "and",
        "are",
        "as",
        "at",
        "because",
        "before",
        "between",
        "but",
        "by",
        "can",
        "could",
        "despite",
        "did",
        "do",
        "does",
        "during",
        "for",
        "from",
        "had",
        "has",
        "have",
        "if",
        "in",
        "into",
        "is",
        "like",
        "may",
        "might",
        "must",
        "near",
        "nor",
        "of",
        "off",
        "on",
        "or",
        "over",
        "shall",
        "should",
        "since",
        "so",
        "than",
        "that",
        "this",
        "though",
        "through",
        "to",
        "under",
        "until",
        "was",
        "were",
        "when",
        "where",
        "which",
        "while",
        "who",
        "will",
        "with",
        "within",
        "without",
        "would",
        "yet",
    ]
)
_SMALL = frozenset(
    ["a", "an", "and", "as", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with"]
)
_SPELLED_VOWEL = frozenset("AEFHILMNORSX")
_SOUNDS_LIKE_YOU = ("eu", "uni", "use", "usu", "uk", "one", "once", "ub", "ur")
_AS_A_WORD = frozenset({"COVID", "NATO", "OPEC", "UNESCO", "UNICEF"})
_OPENING = " \t\"'“”‘«([*_"


class When(NamedTuple):
    """The condition of a row; what is left empty does not matter. Words match in any case.

    ``near``
        Words of which one must stand within ``within``: the sentence, the paragraph or the
        document. A ``*`` at the end lifts the word edge there.
    ``far``
        Words of which none may stand within ``within``.
    ``region``
        Countries (keys of the lexicon of places) of which the document must name one.
    ``about``
        Countries of which one must be the one the document names most.
    ``after``, ``before``
        Words of which one must directly stand in front of the phrase, or follow it; a ``*`` in
        front lifts the word edge there.
    ``not_after``, ``not_before``
        Words of which none may.
    ``quoted``
        Whether the phrase may be changed in a speaker's quotation: only fixed names may.
    """

    near: tuple[str, ...] = ()
    far: tuple[str, ...] = ()
    within: Scope = Scope.DOCUMENT
    region: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    quoted: bool = False


class Row(NamedTuple):
    """One entry of a table.

    ``id``
        Kebab case, unique in its table.
    ``phrases``
        What is looked for, at word edges and in any case; between words a space or a hyphen.
    ``becomes``
        What stands instead, without an article. A flag row suggests it.
    ``bad``, ``good``
        Pairs of a text and its repair (for a flag the text alone, the words in ``[[ ]]``), and
        texts in which the row must not fire.
    ``when``
        The condition.
    ``article``
        ``the`` where the new words need it as a noun phrase ("the Belt and Road"), ``none`` where
        they take none as a noun ("COVID-19"); empty to leave the article as it is.
    ``heads``
        Nouns the new words may stand before as a modifier; no article is added then.
    ``plural``
        What the phrases with an *s* become; empty if they are not looked for.
    ``hyphens``
        Whether the phrases match with hyphens for spaces too.
    ``exact``
        Whether the phrases match in just this case.
    ``safety``
        ``FLAG`` makes a row that only reports.
    ``note``
        What an editor reads; the summary of the rule if empty.
    """

    id: str
    phrases: tuple[str, ...]
    becomes: str
    bad: tuple[tuple[str, str] | str, ...]
    good: tuple[str, ...]
    when: When = When()
    article: Literal["", "the", "none"] = ""
    heads: tuple[str, ...] = ()
    plural: str = ""
    exact: bool = False
    hyphens: bool = True
    safety: Safety = Safety.SAFE
    note: str = ""


class Match(NamedTuple):
    """A phrase of a row that stands in a text, and what it would become."""

    row: Row
    start: int
    end: int
    becomes: str


Adapt = Callable[[Document, Match], str]
"""Adjusts what a phrase becomes to the document, for instance to the spelling it uses."""


def table_rule(
    *,
    code: str,
    name: str,
    summary: str,
    doc: str,
    rows: Sequence[Row],
    adapt: Adapt | None = None,
    alters: Alters = Alters.WORDS | Alters.CASE | Alters.DIGITS | Alters.PUNCTUATION,
    safety: Safety = Safety.SAFE,
    after: Sequence[str] = (),
    sources: Sequence[str] = (),
) -> Rule:
    """Return the rule that applies ``rows``; its examples are theirs.

    The longest phrase wins where several begin at one place; rows are otherwise tried in order.
    """
    triggers, targets = _triggers(rows)

    def function(view: View) -> Iterator[Edit]:
        scene = _Scene(view)
        for match in _matches(view, targets):
            if not scene.allows(match):
                continue
            row = match.row
            if adapt is not None:
                match = match._replace(becomes=adapt(view.document, match))
            start, end, words = _fitted(scene, match)
            if row.safety is Safety.FLAG:
                yield view.flag(start, end, row.note, suggestions=(words,), row=row.id)
            else:
                yield view.replace(start, end, words, row.note, safety=row.safety, row=row.id)

    function.__doc__ = doc
    return Rule(
        function,
        code=code,
        name=name,
        summary=summary,
        doc=doc,
        triggers=triggers,
        bad=[_example(row, bad) for row in rows for bad in row.bad],
        good=[good for row in rows for good in row.good],
        alters=Alters.NOTHING if safety is Safety.FLAG else alters | Alters.WHITESPACE,
        scope=Scope.DOCUMENT,
        safety=safety,
        after=after,
        sources=sources,
    )


def _example(row: Row, bad: tuple[str, str] | str) -> Example:
    return Example(bad) if isinstance(bad, str) else Example(*bad, level=row.safety)


def _triggers(rows: Sequence[Row]) -> tuple[list[str], list[list[Match]]]:
    """Return the literals of ``rows`` and, for each, its length, row and replacement."""
    found: dict[str, list[Match]] = {}
    for row in rows:
        for phrase in row.phrases:
            for literal in _spellings(phrase) if row.hyphens else (phrase,):
                forms = [(literal, row.becomes)]
                if row.plural:
                    forms.append((literal + "s", row.plural))
                for form, becomes in forms:
                    key = Exact(form) if row.exact else form
                    found.setdefault(key, []).append(Match(row, 0, len(form), becomes))
    return list(found), list(found.values())


def _spellings(phrase: str) -> Iterator[str]:
    """Yield ``phrase`` with spaces and hyphens between its words (of long ones, two hyphens)."""
    words = phrase.split(" ")
    gaps = len(words) - 1
    for marks in product(" -", repeat=gaps):
        if gaps <= 2 or marks.count("-") <= 2:
            yield "".join(word + mark for word, mark in zip(words, (*marks, ""), strict=True))


def _matches(view: View, targets: list[list[Match]]) -> Iterator[Match]:
    """Yield the rows whose phrases stand in the text; of two at one place the longer first.

    Those that overlap are all given: the first that the caller applies wins in the engine.
    """
    text = view.text
    found = [
        target._replace(start=offset, end=offset + target.end)
        for offset, trigger in view.hits
        for target in targets[trigger]
    ]
    found.sort(key=lambda match: (match.start, -match.end))
    for match in found:
        if not (_inside_word(text, match.start) or _inside_word(text, match.end)):
            yield match


def within(spans: Sequence[Span], offset: int) -> bool:
    """Tell whether ``offset`` lies in one of ``spans``, which are in order."""
    place = bisect_right(spans, offset, key=lambda span: span[0])
    return place > 0 and spans[place - 1][1] > offset


def _inside_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


class _Scene:
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
        if not self._neighbours(when, match) or not self._placed(when):
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
            follows = self.text[match.end : match.end + _REACH].lower().lstrip(" -")
            if when.before and not _begins(follows, when.before):
                return False
            if _begins(follows, when.not_before):
                return False
        if when.after or when.not_after:
            precedes = self.text[max(0, match.start - _REACH) : match.start].lower().rstrip(" -")
            if when.after and not _ends(precedes, when.after):
                return False
            if _ends(precedes, when.not_after):
                return False
        return True

    def _placed(self, when: When) -> bool:
        if when.about and self.view.context.regions.main not in when.about:
            return False
        return not when.region or self.view.context.regions.names(when.region)

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
        before = self.text[max(0, offset - 12) : offset].rstrip(_OPENING)
        return not before or before[-1] in ".!?…:\n" or before.endswith((" -", "--", "–", "—"))


@cache
def _any_of(words: tuple[str, ...]) -> Pattern:
    whole = [word for word in words if not word.endswith("*")]
    begun = [word[:-1] for word in words if word.endswith("*")]
    parts = [alternation(whole) + r"(?!\w)"] if whole else []
    parts += [alternation(begun)] if begun else []
    return Pattern(rf"(?<!\w)(?:{'|'.join(parts)})", ignore_case=True)


def _begins(text: str, words: tuple[str, ...]) -> bool:
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


def _fitted(scene: _Scene, match: Match) -> tuple[int, int, str]:
    """Return the span to replace and the words that fit there in case and article."""
    text, (row, start, end, becomes) = scene.text, match
    upper, title = scene.capitals(start)
    before = text[start:end]
    words = becomes
    initial = False
    if upper and before.isupper():
        words = becomes.upper()
    elif title and before[0].isupper():
        words = _titled(becomes)
    elif before[0].isupper() and scene.begins_sentence(start):
        initial = True
    previous, at = _word_before(text, start)
    needs_the = row.article == "the" and not _is_modifier(text, end, row.heads)
    if needs_the and previous.lower() not in _DETERMINERS and not _possessive(previous):
        words = ("THE " if upper else "the ") + words
    elif row.article == "none" and previous.lower() in ("the", "a") and _is_noun(text, end):
        initial = previous[0].isupper()
        start = at
    if initial:
        words = words[0].upper() + words[1:]
    if previous.lower() in ("a", "an") and start > at:
        right = "an" if _vowel_sound(words) else "a"
        if previous.lower() != right:
            cased = right.capitalize() if previous[0].isupper() else right
            return at, end, cased + text[at + len(previous) : start] + words
    return start, end, words


def _word_before(text: str, start: int) -> tuple[str, int]:
    """Return the word in front of ``start`` after one space, and where it begins."""
    if start < 2 or text[start - 1] != " " or text[start - 2] == " ":
        return "", start
    low = max(0, start - _REACH)
    words = text[low : start - 1].split()
    word = words[-1].lstrip(_OPENING) if words else ""
    return word, start - 1 - len(word)


def _possessive(word: str) -> bool:
    return word.endswith(("'s", "’s", "s'", "s’"))


def _is_modifier(text: str, end: int, heads: tuple[str, ...]) -> bool:
    return text[end : end + 1] in (" ", "-") and _begins(
        text[end + 1 : end + _REACH].lower(), heads
    )


def _is_noun(text: str, end: int) -> bool:
    """Tell whether a phrase that ends at ``end`` modifies nothing: no noun follows it."""
    if text[end : end + 1] != " ":
        return text[end : end + 1] != "-"
    following = text[end : end + _REACH].split()
    return not following or following[0].rstrip(",.;:!?").lower() in _FUNCTION_WORDS


def _titled(words: str) -> str:
    return " ".join(
        word if word in _SMALL else word[:1].upper() + word[1:] for word in words.split(" ")
    )


def _vowel_sound(words: str) -> bool:
    word = words.split(" ", 1)[0].split("-", 1)[0]
    if word.isupper() and len(word) > 1 and word not in _AS_A_WORD:
        return word[0] in _SPELLED_VOWEL
    low = word.lower()
    if low in ("uk", "eu") or low.startswith(_SOUNDS_LIKE_YOU):
        return False
    return low[:1] in "aeiou" or low.startswith(("hour", "honest", "heir", "honour", "honor"))
