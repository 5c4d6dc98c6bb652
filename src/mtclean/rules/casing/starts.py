"""Sentences that begin with a small letter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtclean.lexicon.casing import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    LONG_ABBREVIATIONS,
    NAME_PARTICLES,
    NUMBER_WORDS,
    PREPOSITIONS,
    SAYING,
    SENTENCE_OPENERS,
)
from mtclean.lexicon.places import CITIES, COUNTRIES
from mtclean.lexicon.repetition import is_english
from mtclean.probes import LOWER_STARTS
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.casing.frames import has_finite_verb, is_headline
from mtclean.text.document import Span
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_AFTER_STOP = Pattern(r"(?<![\w.@/-])(?P<last>[a-z]{4,20})\. (?P<word>[a-z]+)(?= [a-z]|, [a-z])")
_SENTENCE = Pattern(r"[^.!?\n]{1,400}")
_OPENERS = frozenset(SENTENCE_OPENERS)


@rule(
    code="CAS020",
    name="lower-case-sentence-start",
    summary="Begin a sentence with a capital.",
    probes=[LOWER_STARTS],
    alters=Alters.CASE,
    bad=[
        (
            "The bridge is closed. the mayor wants to wait until spring.",
            "The bridge is closed. The mayor wants to wait until spring.",
        ),
        (
            "Rain fell for a week. however, the reservoirs are empty.",
            "Rain fell for a week. However, the reservoirs are empty.",
        ),
    ],
    good=[
        "Sales rose. iPhone owners and eBay sellers were pleased.",
        "The dept. of works, i.e. the office, and Yahoo! the portal agreed.",
        "He waited… and waited... then he left.",
        "“Where do we go?” he asked. “Home!” she said.",
        "Poems by e.e. cummings. bell hooks wrote too. van Gogh painted.",
        "we came late. the rest is silence. all of it is lower case.",
    ],
)
def lower_case_start(view: View) -> Iterator[Edit]:
    """A sentence that was cut from a longer one keeps the small letter it had there.

    Only small words that everybody knows get their capital; names that begin small, words after
    abbreviations and texts that are written without any capitals are left alone.
    """
    text = view.text
    if not _CAPITAL.match(text):
        return
    for match in _AFTER_STOP.finditer(text):
        last, word = match["last"], match["word"]
        if last in LONG_ABBREVIATIONS:
            continue
        start = match.start("word")
        rest = _SENTENCE.match(text, start)
        if not rest or rest[0].count(" ") < 3:
            continue
        if word in _OPENERS or (_is_known(word) and _is_known(last) and has_finite_verb(rest[0])):
            yield view.with_initial(start, text[start].upper())


_CAPITAL = Pattern(r"[^a-z]{0,8}[A-Z]")


def _is_known(word: str) -> bool:
    """Tell whether ``word`` is a common word of English, and no part of names."""
    return word not in NAME_PARTICLES | SAYING and (
        word in _OPENERS
        or word in PREPOSITIONS
        or word in CONJUNCTIONS
        or word in DETERMINERS
        or word in AUXILIARIES
        or word in NUMBER_WORDS
        or is_english(word)
    )


_FIRST_WORD = Pattern(r"[\"“]?(?P<word>[a-z]+)(?:['’]s)?,? ")
_ENDS_SENTENCE = Pattern(r"[.!?][\"”’)]{0,2}\s*\Z")
_TITLES = frozenset({"mr", "mrs", "ms", "dr"})
_FEWEST_WORDS = 6


@rule(
    code="CAS021",
    name="lower-case-paragraph-start",
    summary="Begin a paragraph with a capital.",
    probes=[LOWER_STARTS],
    alters=Alters.CASE,
    scope=Scope.DOCUMENT,
    bad=[
        (
            (
                "The harbour was closed.\n\nin the evening, the first ships left again.\n\n"
                "Nobody was hurt."
            ),
            (
                "The harbour was closed.\n\nIn the evening, the first ships left again.\n\n"
                "Nobody was hurt."
            ),
        ),
        (
            (
                "Rain fell for a week in the north.\nfarmers asked the state for help on Friday.\n"
                "The state has not answered them."
            ),
            (
                "Rain fell for a week in the north.\nFarmers asked the state for help on Friday.\n"
                "The state has not answered them."
            ),
        ),
        (
            (
                "The vote in Ghana was calm.\nghana elects a new parliament every four years.\n"
                "Turnout in Ghana was high."
            ),
            (
                "The vote in Ghana was calm.\nGhana elects a new parliament every four years.\n"
                "Turnout in Ghana was high."
            ),
        ),
    ],
    good=[
        (
            "The phone sells well.\n\niPhone owners and eBay sellers were pleased with it.\n\n"
            "It is cheap."
        ),
        "He left the town.\n\nvan Gogh never came back to the yellow house in Arles.\n\nHe died.",
        "The list has three points.\n\nbread from the mill\nmilk from the farm\nsalt from the sea",
        "The rules were clear to all:\n\nthe first is that nobody may leave.\n\nSo he stayed.",
        "She came late in the day,\nand he was gone when she came to the house.\n\nSo she left.",
        "we came late.\n\nthe rest is silence in the house.\n\nall of it is in small letters.",
        "The poet was young.\n\nbell hooks wrote of love in a book of hers.\n\nShe is dead.",
        "Prices rose again.\n\nadidas sold more shoes than ever in the spring of the year.\n\nOK.",
    ],
)
def lower_case_paragraph_start(view: View) -> Iterator[Edit]:
    """A paragraph that was cut from a sentence, or translated alone, begins with a small letter.

    It has to be prose, after a line that ends a sentence, in a text whose paragraphs begin with
    capitals. The word is a common one, or one that the text writes with a capital elsewhere;
    brands and the small parts of names keep their letter.
    """
    text = view.text
    lines = view.document.paragraphs
    small = sum(text[low].islower() for low, _ in lines)
    if 2 * small > len(lines):
        return
    starts = {low: number for number, (low, _) in enumerate(lines)}
    for at, _ in view.hits:
        number = starts.get(at, 0)
        match = _FIRST_WORD.match(text, at)
        if not number or not match:
            continue
        low, high = lines[number]
        if not _may_begin(text, lines, number, alone=4 * small <= len(lines)):
            continue
        if not _ENDS_SENTENCE.search(text, high - 8, high):
            continue
        if text.count(" ", low, high) < _FEWEST_WORDS - 1:
            continue
        word = match["word"]
        if _is_known(word) or word in _TITLES or _is_name(view, word):
            start = match.start("word")
            yield view.with_initial(start, text[start].upper())


def _may_begin(text: str, lines: Sequence[Span], number: int, *, alone: bool) -> bool:
    """Tell whether the line before ends a sentence, or is the headline of a text of prose."""
    low, high = lines[number - 1]
    if _ENDS_SENTENCE.search(text, max(low, high - 8), high):
        return True
    headline = number == 1 and alone and len(lines) > 3 and is_headline(text[low:high])
    last = text[low:high].rsplit(None, 1)[-1]
    return headline and last not in PREPOSITIONS | CONJUNCTIONS | DETERMINERS


def _is_name(view: View, word: str) -> bool:
    """Tell whether the text writes ``word`` with a capital elsewhere, and never without."""
    name = word.capitalize()
    if word not in NAME_PARTICLES and (name in COUNTRIES or name in CITIES):
        return True
    vocabulary = view.context.vocabulary
    return vocabulary.capital(name) > 0 and vocabulary.lower(word) == 1
