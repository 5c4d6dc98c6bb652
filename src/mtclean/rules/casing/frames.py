"""What stands around a word: titles, chains of names, headings, clauses."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from mtclean.lexicon.casing import (
    AUXILIARIES,
    BEFORE_ARTICLE,
    CONJUNCTIONS,
    FINITE_VERBS,
    PREPOSITIONS,
    TITLE_NOUNS,
    common_words,
)
from mtclean.rule import View
from mtclean.text.document import Span
from mtclean.text.pattern import Pattern

LETTERS = "abcdefghijklmnopqrstuvwxyz"

_WORD = Pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PREVIOUS = Pattern(r"(?<![\w'’.@#/&-])(?:([a-z]+)|(?:[A-Z][a-z]+|\d{1,4})(?=,))(,?) \Z")
_OPENING = Pattern(r"(?:\A|[.!?][\"”’)]? )[\"“‘]?([A-Z][a-z]+) \Z")
_VERB_GROUP = Pattern(r"\b(?:to|can|could|will|would|shall|should|may|might|must|not) [a-z]+ \Z")
_NAME_BEFORE = Pattern(
    r"(?<!\w)[A-Z][\w'’.-]{0,40}(?:,? (?:of|and|for|the|in|on|to|with|at|a|or|de|&)){1,3} \Z"
)
_NAME_AFTER = Pattern(
    r"(?:,? (?:of|and|for|the|in|on|to|with|by|at|a|or|&)){1,3} [\"“‘']?[A-Z]|[-–/&'’(]| [A-Z&]"
)
SMALL_WORDS = (
    PREPOSITIONS
    | CONJUNCTIONS
    | AUXILIARIES
    | frozenset({"a", "an", "the", "this", "these", "their"})
)
_OPENERS = "\"“„«‘'"
_CLOSERS = "\"”“»’'"
_WINDOW = 80
_REACH = 200
_HEADLINE = 300


def previous_word(text: str, at: int) -> tuple[str, str]:
    """Return the lower-case word before the space at ``at``, and the comma between, if any.

    The word is empty where a name or a number stands before the comma; both are empty where
    there is something else, such as a name without a comma or a mark.
    """
    match = _PREVIOUS.search(text[max(0, at - 40) : at])
    return (match[1] or "", match[2]) if match else ("", "")


def opening_word(text: str, at: int) -> str:
    """Return the small word that opens the sentence before ``at``, in small letters, if any."""
    match = _OPENING.search(text[max(0, at - 20) : at])
    word = match[1].lower() if match else ""
    known = word in PREPOSITIONS or word in CONJUNCTIONS or word in BEFORE_ARTICLE
    return word if known else ""


def in_verb_group(text: str, at: int) -> bool:
    """Tell whether a verb with *to* or a modal ends before the space at ``at``: *to finish*."""
    return bool(_VERB_GROUP.search(text[max(0, at - 40) : at]))


def words_in(text: str) -> list[str]:
    """Return the words of ``text``."""
    return [match[0] for match in _WORD.finditer(text)]


def is_title_case(text: str) -> bool:
    """Tell whether so many words have a capital that a capital says nothing.

    Prepositions, articles and their like do not count, whatever their case: a title has hardly
    any other words without a capital.
    """
    found = [word for word in words_in(text) if word.lower() not in SMALL_WORDS]
    small = [word for word in found if word[0].islower()]
    return bool(found) and 2 * len(small) <= len(found) and sum(len(w) > 3 for w in small) < 2


def is_headline(line: str) -> bool:
    """Tell whether a line looks like a headline: it does not end like a sentence."""
    return not line.rstrip().endswith((".", "!", "?", ":", ";", ",", '"', "”", "’", "'", ")", "»"))


def in_title(text: str, at: int) -> bool:
    """Tell whether ``at`` stands in a short quotation that is written like a title."""
    low = max(0, at - _WINDOW)
    before = max(text.rfind(mark, low, at) for mark in "\"“„«‘'")
    if before < 0 or (before and text[before - 1].isalnum()):
        return False
    ends = [end for mark in _CLOSERS if (end := text.find(mark, at, at + _WINDOW)) >= 0]
    if not ends:
        return False
    inside = text[before + 1 : min(ends)]
    return is_title_case(inside) or (inside[:1].isupper() and len(words_in(inside)) <= 5)


def in_name_chain(text: str, start: int, end: int) -> bool:
    """Tell whether a name is tied to the word: *Department of Health and Innovation*."""
    return bool(
        _NAME_BEFORE.search(text[max(0, start - 60) : start])
        or _NAME_AFTER.match(text, end, min(len(text), end + 40))
    )


def after_title_noun(text: str, at: int) -> bool:
    """Tell whether one of the two words before ``at`` announces a name: *the film*, *called*."""
    return any(word.lower() in TITLE_NOUNS for word in words_in(text[max(0, at - 40) : at])[-2:])


def goes_on_after(text: str, at: int, word: str) -> bool:
    """Tell whether a sentence must go on after ``word``, which ends before the space at ``at``.

    That is so after prepositions, conjunctions, auxiliaries and forms that are verbs only.
    """
    if word in PREPOSITIONS or word in CONJUNCTIONS or word in BEFORE_ARTICLE:
        return True
    if in_verb_group(text, at):
        return True
    common = common_words()
    if word in common.nouns or word in common.plurals or word in common.mass:
        return False
    return word in common.verbs or (len(word) > 4 and word.endswith(("ed", "ing")))


def has_finite_verb(text: str) -> bool:
    """Tell whether a word of ``text`` is, or by its form may be, a finite verb."""
    return any(word in FINITE_VERBS or word.endswith("ed") for word in words_in(text))


def sentence_windows(view: View) -> Callable[[int], Span | None]:
    """Return a function that gives the bounds of the sentence at an offset, and of no more.

    A very long sentence is cut some way before and after the offset. For a headline, in which a
    capital says nothing, the function returns nothing.
    """
    spans: list[Span] = []
    starts: list[int] = []
    titles: dict[int, bool] = {}

    def window(at: int) -> Span | None:
        if not spans:
            spans.extend(view.sentences())
            starts.extend(start for start, _ in spans)
        number = max(0, bisect_right(starts, at) - 1)
        low, high = spans[number]
        if number not in titles:
            titles[number] = _is_title(view.text[low : min(high, low + _HEADLINE)], high - low)
        return None if titles[number] else (max(low, at - _REACH), min(high, at + _REACH))

    return window


def _is_title(text: str, length: int) -> bool:
    return (length < _HEADLINE and is_headline(text)) or is_title_case(text)
