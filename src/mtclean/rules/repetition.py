"""Repetition: words, phrases and loops that a decoder could not leave."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from mtclean.context.quotations import quotations
from mtclean.lexicon.repetition import (
    AFTER_SEAM,
    BEFORE_SEAM,
    CHANTED,
    COMMON,
    DAYS,
    DETERMINERS,
    IDIOMS,
    MONTHS,
    PRONOUNS,
    STRANDABLE,
    STRANDING,
    SURE,
    UNSURE,
)
from mtclean.rule import Alters, Example, View, rule
from mtclean.table import within
from mtclean.text.document import Document
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_FUNCTION_WORDS = sorted(SURE | STRANDABLE | UNSURE)
_CONTENT_WORDS = sorted(COMMON)
_FUNCTION = Pattern(
    rf"(?<![\w’'-])({alternation(_FUNCTION_WORDS)})((?: \1){{1,40}})(?![\w’'-])", ignore_case=True
)
_CONTENT = Pattern(rf"(?<![\w’'-])({alternation(_CONTENT_WORDS)})((?: \1){{1,40}})(?![\w’'-])")
_WORD_BEFORE = Pattern(r"([\w’']{1,30})[,;]?\s\Z")
_WORD_AFTER = Pattern(r"\s([\w’'$€£-]{1,30})")
_CLAUSE_OPENER = Pattern(
    r"\b(?:who|what|that|which|whatever|whoever|how|where|why|all|thing|reason|problem|question"
    r"|answer|point|truth|issue|fact)\b",
    ignore_case=True,
)
_CLAUSE_WINDOW = 60


@rule(
    code="REP001",
    name="doubled-function-word",
    summary="Remove a function word that stands twice in a row.",
    triggers=[f"{word} {word}" for word in _FUNCTION_WORDS],
    alters=Alters.WHITESPACE | Alters.WORDS | Alters.CASE,
    bad=[
        ("The road to to the dam stays closed.", "The road to the dam stays closed."),
        ("One of the the oldest gardens is shut.", "One of the oldest gardens is shut."),
        (
            "The bridge will be closed for for six weeks.",
            "The bridge will be closed for six weeks.",
        ),
        Example(
            "“One of the the rooms is cold,” he said.",
            "“One of the rooms is cold,” he said.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "By the time she came, the family had had the dog for six years.",
        "The refugees were taken in in the church.",
        "The years they waited for for so long went by.",
        "The airline will invest in in-house training and less in in-flight meals.",
        "The line-up includes a set by The The.",
        "What it is is a question of money; those who can can teach.",
        "It denied that that had been the only one, and gave her her book.",
    ],
)
def doubled_function_word(view: View) -> Iterator[Edit]:
    """Decoders and hurried post-editors write a short word twice.

    Grammar doubles some: *had had*, *that that*, *what it is is*, *taken in in the church*; so
    a preposition stays where the word before may own it. Names such as The The have capitals.
    In a quotation a stutter may be meant, so there the repair is only likely.
    """
    quoted = _Quoted(view)
    for match in _FUNCTION.finditer(view.text):
        word = match[1].lower()
        if not match[2].islower():
            continue
        safety = _safety(view.text, match.start(), match.end(), word)
        if safety is None:
            continue
        if safety is Safety.SAFE and quoted.at(match.start()):
            safety = Safety.LIKELY
        yield view.replace(match.end(1), match.end(), "", safety=safety)


def _safety(text: str, start: int, end: int, word: str) -> Safety | None:
    if word in SURE:
        return Safety.SAFE
    before = _WORD_BEFORE.search(text, max(0, start - 34), start)
    previous = before[1].lower() if before else ""
    if word in UNSURE:
        opener = _CLAUSE_OPENER.search(text, max(0, start - _CLAUSE_WINDOW), start)
        return None if opener or not previous else Safety.LIKELY
    if previous in STRANDING:
        return None
    after = _WORD_AFTER.match(text, end)
    if word == "to" and not (after and after[1].lower() in DETERMINERS):
        return Safety.SAFE if previous.endswith("day") else Safety.LIKELY
    return Safety.SAFE


@rule(
    code="REP002",
    name="doubled-common-word",
    summary="Remove a common word that stands twice in a row.",
    triggers=[f"{word} {word}" for word in _CONTENT_WORDS],
    alters=Alters.WHITESPACE | Alters.WORDS,
    bad=[
        ("The government government will meet on Friday.", "The government will meet on Friday."),
        (
            "They were held for a quarantine quarantine of 14 days.",
            "They were held for a quarantine of 14 days.",
        ),
        ("The city city council met.", "The city council met."),
    ],
    good=[
        "Those who work work hard, and those who teach teach because they can.",
        "The Seven-time time trial champion, in his last year year-round, won again.",
        "“People, people,” he said. “The people people want!”",
        "Li Li served for the match and lost to Yang Yang.",
        "The dog the dog warden took was not the dog the neighbours feared.",
    ],
)
def doubled_common_word(view: View) -> Iterator[Edit]:
    """A decoder that loses its place writes a word again; older engines do so most.

    Two clauses may meet with the same word between them after *who*, *what* or *that*, and names
    repeat themselves with capitals; such words stay, and so does what a speaker repeats.
    """
    quoted = _Quoted(view)
    for match in _CONTENT.finditer(view.text):
        start = match.start()
        opener = _CLAUSE_OPENER.search(view.text, max(0, start - _CLAUSE_WINDOW), start)
        if opener or quoted.at(start):
            continue
        yield view.replace(match.end(1), match.end(), "")


_SEAMS = (
    *(f" {one} {two}" for one in sorted(BEFORE_SEAM) for two in sorted(AFTER_SEAM)),
    *(f"{day} on {day}" for day in sorted(DAYS)),
    *(f"{month} in {month}" for month in MONTHS),
    *("years years ago", "said that said", "people people"),
)
_LONGEST_PERIOD = 8
_TOKEN = Pattern(r"\S+")


class _Repeat(NamedTuple):
    start: int
    end: int
    unit: Sequence[str]
    times: int
    commas: bool


@rule(
    code="REP003",
    name="doubled-phrase",
    summary="Remove a phrase that is repeated word for word.",
    triggers=_SEAMS,
    alters=Alters.WHITESPACE | Alters.WORDS | Alters.PUNCTUATION | Alters.DIGITS | Alters.CASE,
    bad=[
        ("They ate during their during their stay in Lyon.", "They ate during their stay in Lyon."),
        ("It fell in the in the first quarter.", "It fell in the first quarter."),
        (
            "The storm lost strength on Thursday on Thursday.",
            "The storm lost strength on Thursday.",
        ),
    ],
    good=[
        "“Of the of the,” the parrot said, and “in the in the.”",
        "What matters is what it is it is made of.",
        "The in crowd and the in crowd alone came to the opening.",
        "Government of the people, by the people, for the people, he said.",
    ],
)
def doubled_phrase(view: View) -> Iterator[Edit]:
    """A decoder that loses its place goes back a few words and writes them again.

    Phrases are repeated on purpose in speech and after commas. This rule sees those whose seam
    is a pair of words that good English hardly ever has, such as *the of*.
    """
    for repeat, quoted in _repeats(view):
        if repeat.times == 2 and not quoted and not repeat.commas and _no_clause(repeat.unit):
            yield view.replace(repeat.start, repeat.end, "")


@rule(
    code="REP004",
    name="decoding-loop",
    summary="Remove a phrase that is repeated three times or more.",
    triggers=_SEAMS,
    alters=Alters.WHITESPACE | Alters.WORDS | Alters.PUNCTUATION | Alters.DIGITS | Alters.CASE,
    bad=[
        (
            "The typhoon lost strength on Thursday on Thursday on Thursday, the bureau said.",
            "The typhoon lost strength on Thursday, the bureau said.",
        ),
        ("They fell in the in the in the in the first quarter.", "They fell in the first quarter."),
    ],
    good=[
        "Again and again and again the village runs out of bread.",
        "“The of the of the of,” the parrot said.",
        "A rose is a rose is a rose, the poet wrote, and that this is the last of the line.",
    ],
)
def decoding_loop(view: View) -> Iterator[Edit]:
    """A decoder falls into a loop and writes a phrase until something stops it.

    Chants and poems repeat as well; they stand in quotation marks or have commas.
    """
    for repeat, quoted in _repeats(view):
        if repeat.times > 2 and not quoted:
            sure = len(repeat.unit) > 1 or not repeat.commas
            yield view.replace(
                repeat.start, repeat.end, "", safety=Safety.SAFE if sure else Safety.LIKELY
            )


def _no_clause(unit: Sequence[str]) -> bool:
    """Tell whether ``unit`` cannot end one clause and begin the next."""
    if len(unit) < 4 and unit[-1] in IDIOMS:
        return False
    if len(unit) == 2 and (unit[0] in DETERMINERS or unit[0] in PRONOUNS):
        return unit[1] in STRANDABLE
    return any(word.islower() for word in unit)


def _repeats(view: View) -> Iterator[tuple[_Repeat, bool]]:
    """Yield what is repeated word for word in the paragraph, and whether it is quoted."""
    text = view.text
    tokens = [(m.start(), m.end(), m[0]) for m in _TOKEN.finditer(text)]
    bare = [token.rstrip(",.;:!?").lower() for _, _, token in tokens]
    quoted = _Quoted(view)
    taken = 0
    for start, period, length in sorted(chain.from_iterable(_runs(bare))):
        times = 1 + length // period
        if start < taken or not _is_repeat(tokens, bare, start, period, times, length):
            continue
        last = start + period * times - 1
        kept, end = tokens[start + period - 1], tokens[last]
        low = kept[0] + len(kept[2].rstrip(","))
        high = end[0] + len(end[2].rstrip(",.;:!?"))
        commas = kept[2].endswith(",")
        yield _Repeat(low, high, bare[start : start + period], times, commas), quoted.at(low)
        taken = last + 1


def _runs(words: Sequence[str]) -> Iterator[list[tuple[int, int, int]]]:
    """Yield by period where words equal those one period on: start, period and length."""
    for period in range(1, _LONGEST_PERIOD + 1):
        found = []
        run = 0
        for at in range(len(words) - period + 1):
            if at + period < len(words) and words[at] == words[at + period]:
                run += 1
                continue
            if run >= period and (period > 1 or run > 1):
                found.append((at - run, period, run))
            run = 0
        yield found


def _is_repeat(
    tokens: Sequence[tuple[int, int, str]],
    bare: Sequence[str],
    start: int,
    period: int,
    times: int,
    length: int,
) -> bool:
    """Tell whether a run is a repetition of words and no idiom, list or chant."""
    unit = bare[start : start + period]
    if not all(word and word[0].isalnum() for word in unit) or len(set(unit)) < min(period, 2):
        return False
    if not any(word[0].isalpha() for word in unit):
        return False
    raw = [token for _, _, token in tokens[start + 1 : start + period * times]]
    if any(token == "A" for token in raw) or tokens[start + period][2][0].isupper() > (
        tokens[start][2][0].isupper()
    ):
        return False
    if period == 1 and (unit[0] in CHANTED or tokens[start][2].endswith(",")):
        return False
    if period < 4 and length % period and unit[-1] in IDIOMS and _short_idiom(unit):
        return False
    body = tokens[start : start + period * times - 1]
    for at, (_, _, token) in enumerate(body):
        if token[-1] in '.;:!?"”)' or (token[-1] == "," and at % period != period - 1):
            return False
    ends = [body[at][2][-1] == "," for at in range(period - 1, len(body), period)]
    return all(ends) or not any(ends)


def _short_idiom(unit: Sequence[str]) -> bool:
    return len(unit) == 2 or unit[0] in DETERMINERS


class _Quoted:
    """Where a paragraph is somebody else's words; looked up when first asked."""

    def __init__(self, view: View) -> None:
        self._text = view.text
        self._spans: list[tuple[int, int]] | None = None

    def at(self, offset: int) -> bool:
        if self._spans is None:
            self._spans = quotations(Document(self._text))
        return within(self._spans, offset)
