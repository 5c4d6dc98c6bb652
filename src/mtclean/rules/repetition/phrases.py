"""Phrases that are repeated, and loops."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.casing import (
    CONJUNCTIONS,
    FINITE_VERBS,
    PREPOSITIONS,
    SAYING,
    common_words,
)
from mtclean.lexicon.repetition import (
    AUXILIARIES,
    DETERMINERS,
    DOUBLED,
    EMPHATIC,
    EXPRESSIONS,
    IDIOMS,
    KIN,
    NEVER_JUDGED,
    OPEN_ENDED,
    PAIRED,
    SOUNDS,
    STRANDABLE,
    STRANDING,
    SURE,
    is_noun,
)
from mtclean.probes import REPEATED_PHRASE
from mtclean.rule import Alters, Example, View, rule
from mtclean.rules.repetition.repeats import Quoted, Repeat, repeats
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_ALTERS = Alters.WHITESPACE | Alters.WORDS | Alters.PUNCTUATION | Alters.DIGITS | Alters.CASE


@rule(
    code="REP003",
    name="doubled-phrase",
    summary="Remove a phrase that is repeated word for word.",
    probes=[REPEATED_PHRASE],
    alters=_ALTERS,
    bad=[
        ("They ate during their during their stay in Lyon.", "They ate during their stay in Lyon."),
        ("It fell in the in the first quarter.", "It fell in the first quarter."),
        (
            "The storm lost strength on Thursday on Thursday.",
            "The storm lost strength on Thursday.",
        ),
        (
            "Work stopped since federal officials since federal officials were on leave.",
            "Work stopped since federal officials were on leave.",
        ),
        (
            "The fire began in the suburban Denver suburb, the suburban Denver suburb of Aurora.",
            "The fire began in the suburban Denver suburb of Aurora.",
        ),
        (
            "They will open by the end of, by the end of the year.",
            "They will open by the end of the year.",
        ),
    ],
    good=[
        "“Of the of the,” the parrot said, and “in the in the.”",
        "What matters is what it is it is made of.",
        "The in crowd and the in crowd alone came to the opening.",
        "Government of the people, by the people, for the people, he said.",
        "Day after day after day they waited, and side by side by side they sat.",
        "It was a mistake, a mistake that cost him the match.",
        "After a year in the city, the city council hired her.",
        "She is the mother of the mother of the bride, the best of the best of the team.",
        "From time to time to time, and so on and so on, the clerk read.",
        "They fled to Addis Ababa, Addis Ababa being safe.",
        "He knows who they are they are told.",
    ],
)
def doubled_phrase(view: View) -> Iterator[Edit]:
    """A decoder that loses its place goes back a few words and writes them again.

    Phrases are repeated on purpose in speech, and after commas, where one clause ends with the
    words the next begins with. So with a comma the phrase must be long or broken off, and
    without one it must not be a clause, an idiom or a name.
    """
    quoted = Quoted(view)
    for repeat in repeats(view):
        if repeat.times > 2 or repeat.period < 2 or _is_expression(view, repeat):
            continue
        broken = _is_broken_off(repeat)
        safety = _with_comma(repeat, broken) if repeat.commas else _without(repeat, broken)
        if quoted.at(repeat.start) and (repeat.commas or not repeat.following):
            safety = None
        if safety is not None:
            yield view.replace(repeat.start, repeat.end, "", safety=safety)


def _with_comma(repeat: Repeat, broken: bool) -> Safety | None:
    if broken:
        return Safety.SAFE
    following = repeat.following
    if not following or not _has_small_word(repeat):
        return None
    tied = repeat.unit[0] in PREPOSITIONS or repeat.unit[0] in CONJUNCTIONS
    if not tied and (following in FINITE_VERBS | AUXILIARIES or _is_verb(following)):
        return None
    if not FINITE_VERBS.isdisjoint(repeat.unit) or not AUXILIARIES.isdisjoint(repeat.unit):
        return Safety.LIKELY if repeat.period > 4 else None
    if repeat.period > 3 or (repeat.period == 3 and following == "of"):
        return Safety.SAFE
    return None


def _without(repeat: Repeat, broken: bool) -> Safety | None:
    unit = repeat.unit
    if broken:
        return Safety.SAFE
    if not _has_small_word(repeat):
        return Safety.LIKELY if repeat.period > 2 else None
    if repeat.period == 2 and unit[0] in DETERMINERS:
        following = repeat.following
        ends = not following and repeat.tokens[repeat.last - 1].tail
        goes_on = following in PREPOSITIONS or following == "that"
        return Safety.SAFE if goes_on or ends or unit[1].endswith("ly") else None
    return Safety.SAFE


_LINKS = frozenset({"and", "after", "by", "upon", "or"})
_OPENER = Pattern(
    r"\b(?:who|what|whatever|whoever|how|where|why|which|that|all)\b", ignore_case=True
)
_OPENER_WINDOW = 40


def _is_expression(view: View, repeat: Repeat) -> bool:
    """Tell whether the words are an idiom, or the seam of two clauses."""
    unit = tuple(repeat.unit)
    if unit in EXPRESSIONS or unit[:2] in EXPRESSIONS or unit[1:] in EXPRESSIONS:
        return True
    if _is_chain(repeat) or (repeat.period == 2 and not _LINKS.isdisjoint(unit)):
        return True
    if unit[-1] in ("and", "or") and repeat.period < 4:
        return True
    if repeat.period == 2 and unit[1] in IDIOMS and unit[0] in PAIRED:
        return True
    if repeat.rest and unit[-1] == "of" and any(word in KIN for word in unit[:2]):
        return True
    if _is_broken_off(repeat) and not repeat.commas:
        return False
    has_verb = any(word in FINITE_VERBS or word in AUXILIARIES for word in unit)
    if unit[0] in _SPEAKERS and (has_verb or _is_verb(unit[1])) and not repeat.after_comma:
        return repeat.period < (3 if unit[0] in ("who", "what") else 5)
    start = repeat.tokens[repeat.first].start
    opener = _OPENER.search(view.text, max(0, start - _OPENER_WINDOW), start)
    return has_verb and bool(opener) and repeat.period < 5


_SPEAKERS = frozenset({"i", "you", "he", "she", "it", "we", "they", "there", "what", "who"})


def _is_chain(repeat: Repeat) -> bool:
    """Tell whether small words tie the same words together: *a rose is a rose is a rose*."""
    linked, links = repeat.unit[: repeat.rest], repeat.unit[repeat.rest :]
    return any(word not in OPEN_ENDED for word in linked) and all(word in IDIOMS for word in links)


def _is_broken_off(repeat: Repeat) -> bool:
    """Tell whether the first unit ends in a word that nothing can end in."""
    unit = repeat.unit
    last = unit[-1]
    letter = repeat.tokens[repeat.first + repeat.period - 1].word == "A"
    if last in AUXILIARIES or letter:
        return False
    if last in ("his", "her"):
        following = repeat.following
        return bool(following) and following not in AUXILIARIES and not _is_verb(following)
    if last in ("of", "to", "for", "from", "with", "into", "at", "by"):
        return unit[-2] not in STRANDING and (not _is_verb(unit[-2]) or is_noun(unit[-2]))
    if last == "that":
        return not SAYING.isdisjoint(unit)
    return last in OPEN_ENDED and last not in ("which", "who", "where", "when", "as", "while", "if")


def _has_small_word(repeat: Repeat) -> bool:
    unit = repeat.tokens[repeat.first : repeat.first + repeat.period]
    return any(token.word.islower() for token in unit)


def _is_verb(word: str) -> bool:
    return word in common_words().verbs or word.endswith("ed")


@rule(
    code="REP004",
    name="decoding-loop",
    summary="Remove a phrase that is repeated three times or more.",
    probes=[REPEATED_PHRASE],
    alters=_ALTERS,
    bad=[
        (
            "The typhoon lost strength on Thursday on Thursday on Thursday, the bureau said.",
            "The typhoon lost strength on Thursday, the bureau said.",
        ),
        ("They fell in the in the in the in the first quarter.", "They fell in the first quarter."),
        (
            "The goat of the hills, the branch, the branch, the branch, the branch, is rare.",
            "The goat of the hills, the branch, is rare.",
        ),
        ("The lofty lofty lofty lofty hills are far.", "The lofty hills are far."),
        Example(
            "The buyers came for the rice, the rice, the rice.",
            "The buyers came for the rice.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "Again and again and again the village runs out of bread.",
        "“The of the of the of,” the parrot said.",
        "A rose is a rose is a rose, the poet wrote, and that this is the last of the line.",
        "Location, location, location is what matters; ha ha ha, he laughed.",
        "It was very very very cold, and on and on and on they walked.",
        "The clock went tick tick tick, and the children sang la la la.",
    ],
)
def decoding_loop(view: View) -> Iterator[Edit]:
    """A decoder falls into a loop and writes a phrase until something stops it.

    Chants, poems and idioms repeat as well: short words in speech, and three times with commas.
    Nobody repeats six times what is no chant, not even in a quotation.
    """
    quoted = Quoted(view)
    for repeat in repeats(view):
        if repeat.times < 3:
            continue
        safety = _loop_safety(repeat)
        fewest = 6 if repeat.commas else 4 if repeat.period == 1 else 3
        if quoted.at(repeat.start) and (repeat.times < fewest or not repeat.following):
            safety = None
        if safety is not None:
            yield view.replace(repeat.start, repeat.end, "", safety=safety)


def _loop_safety(repeat: Repeat) -> Safety | None:
    unit, times = repeat.unit, repeat.times
    if repeat.period > 1:
        if tuple(unit) in EXPRESSIONS or (_is_chain(repeat) and times < 5):
            return None
        if repeat.period == 2 and times < 5 and not _LINKS.isdisjoint(unit):
            return None
        unsure = repeat.commas and times < 4 and not _is_broken_off(repeat)
        return Safety.LIKELY if unsure else Safety.SAFE
    word = unit[0]
    if word in SOUNDS or (len(word) < 2 and word != "a"):
        return None
    if word in NEVER_JUDGED or word in EMPHATIC or word in DOUBLED:
        return Safety.SAFE if times > 5 else None
    if word in SURE or word in STRANDABLE:
        return Safety.SAFE
    if repeat.commas:
        enough = times > 5 or (times > 3 and repeat.following and len(word) > 4)
        return Safety.SAFE if enough else None
    named = repeat.tokens[repeat.first + 1].word[0].isupper()
    return Safety.LIKELY if named and times < 4 else Safety.SAFE
