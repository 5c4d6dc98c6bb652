"""Repeated phrases of which the first ends where no clause can end."""

from __future__ import annotations

from mtclean.lexicon.casing import CONJUNCTIONS, DAYS, MONTHS, PREPOSITIONS, SAYING
from mtclean.lexicon.parts_of_speech import Part, parts_of
from mtclean.lexicon.repetition import (
    AUXILIARIES,
    BODY_PARTS,
    COMPARED,
    EMPHATIC,
    IDIOMS,
    PERIODS,
    is_noun,
)
from mtclean.rule import View
from mtclean.rules.repetition.repeats import Repeat
from mtclean.text.pattern import Pattern

_SUBJECTS = frozenset({"i", "he", "she", "we", "they"})
_RELATIVES = frozenset({"who", "which", "where", "whose", "that"})
_NOMINAL = Part.NOUN | Part.PLURAL | Part.MASS
_VERBAL = Part.VERB | Part.VERB_S | Part.PAST | Part.ING
_OBJECT = Part.DETERMINER | Part.NUMBER | Part.OBJECT
_OPENS_PHRASE = Part.DETERMINER | Part.NUMBER | Part.NAME | Part.ADJECTIVE | _NOMINAL
_ADVERBIAL = frozenset({"away", "ahead", "together", "apart", "home", "again"})


def is_cut(view: View, repeat: Repeat) -> bool:
    """Tell whether the phrase was broken off and begun again, whatever stands around."""
    if repeat.times != 2 or repeat.period < 2 or not repeat.following:
        return False
    return _is_cut_at_comma(view, repeat) if repeat.commas else _is_cut_short(repeat)


def _is_cut_at_comma(view: View, repeat: Repeat) -> bool:
    unit, following = repeat.unit, repeat.following
    last, previous = unit[-1], unit[-2]
    now = Part.NUMBER if following[0].isdigit() else parts_of(following)
    subject = unit[0] in _SUBJECTS or unit[0] in ("it", "there", "you", "what", "who", "this")
    if last in ("and", "or", "but", "whether") or last in _OWNERS:
        return True
    if unit[0] in ("who", "which") and repeat.after_comma:
        return True
    if last in ("while", "although", "though", "because", "unless"):
        return bool(parts_of(previous) & (_NOMINAL | Part.NAME | Part.UNKNOWN))
    if last == "as":
        return previous == "such"
    if last in _SUBJECTS:
        if previous == "and" and repeat.period == 2:
            return bool(now & (_VERBAL | Part.BE | Part.HAVE | Part.MODAL))
        return previous not in SAYING and previous not in ("than", "as", "and", "or")
    if last in _RELATIVES:
        return bool(parts_of(previous) & _NOMINAL)
    if last in AUXILIARIES:
        if subject or _may_strand(view, repeat):
            return False
        if last in ("do", "did", "does", "can"):
            return bool(now & Part.VERB)
        return last != "be" or not now & (Part.ADJECTIVE | Part.UNKNOWN)
    if last == "to" and not subject and now is Part.VERB:
        return True
    if last in PREPOSITIONS:
        if last in _BEFORE_NUMBER and now & Part.NUMBER:
            return True
        owner = unit[0] in AUXILIARIES and repeat.period > 2
        noun = parts_of(previous)
        owner = owner or bool(noun & (_NOMINAL | Part.NAME | Part.UNKNOWN) and not noun & _VERBAL)
        owner = owner or (last == "of" and bool(noun & _NOMINAL))
        return (owner or is_noun(previous)) and bool(now & _OPENS_PHRASE)
    if last in ("left", "right"):
        return following in BODY_PARTS
    if last in ("top", "first", "last", "next", "past") and now & Part.NUMBER:
        return True
    participle = parts_of(previous) & Part.DETERMINER and _is_only(last, Part.PAST | Part.ING)
    unknown = previous in PREPOSITIONS and parts_of(last) is Part.UNKNOWN and last.islower()
    if unknown and repeat.tokens[repeat.first + repeat.period - 1].word.islower():
        return _is_only(following, Part.PLURAL | Part.MASS)
    if _is_attribute(last) or participle:
        if following[0].isalpha() and repeat.tokens[repeat.last].word[0].isupper():
            return last not in ("other", "same")
        return bool(now & (_NOMINAL | Part.UNKNOWN | Part.ADJECTIVE)) and not now & _LEADS_ON
    if unit[0] in AUXILIARIES or unit[0] == "not":
        if parts_of(last) & Part.ADVERB:
            return bool(now & _VERBAL)
        return bool(parts_of(last) & _VERBAL)
    if unit[0] in ("and", "or", "but") and _is_only(last, _VERBAL):
        return bool(now & (_OBJECT | Part.SUBJECT | Part.THAT))
    if tuple(unit) == ("as", "well"):
        return following == "as"
    if unit[0] == "to" and repeat.period == 2:
        return bool(now & Part.OBJECT) and _is_only(last, Part.VERB)
    if last in SAYING and repeat.after_comma and not subject:
        return bool(now & (Part.PREPOSITION | Part.ADVERB))
    if not subject and following in ("him", "her", "them", "us", "me", "himself", "itself"):
        return _is_only(last, _VERBAL)
    if repeat.period > 2 and not subject and _is_only(last, _VERBAL) and now & _OBJECT:
        return True
    return _is_inside_name(repeat)


_STRANDER = Pattern(
    r"\b(?:what|whatever|whoever|how|why|everything|anything"
    r"|all (?:the|that|he|she|it|they|we|i))\b",
    ignore_case=True,
)
_WINDOW = 60


def _may_strand(view: View, repeat: Repeat) -> bool:
    start = repeat.tokens[repeat.first].start
    return bool(_STRANDER.search(view.text, max(0, start - _WINDOW), start))


_OWNERS = frozenset({"the", "a", "an", "its", "their", "our", "my", "every", "your"})
_BEFORE_NUMBER = frozenset({"by", "to", "from", "at", "of", "for", "with", "about", "over", "than"})
_LEADS_ON = Part.PREPOSITION | Part.WHEN | Part.WHO | Part.THAT | Part.AND | Part.DETERMINER


def _is_attribute(word: str) -> bool:
    if word in ("this", "that", "these", "those", "one", "all", "both", "some", "many", "more"):
        return False
    superlative = word.endswith("est") and len(word) > 5 and not is_noun(word)
    return superlative or _is_only(word, Part.ADJECTIVE | Part.NUMBER)


def _is_only(word: str, part: Part) -> bool:
    found = parts_of(word)
    return bool(found) and not found & ~part


def _is_inside_name(repeat: Repeat) -> bool:
    """Tell whether a name goes on behind the words: *the Arab, the Arab Spring*."""
    tokens = repeat.tokens[repeat.first : repeat.first + repeat.period]
    if repeat.period > 2 and all(token.word[0].isupper() for token in tokens):
        return len(set(repeat.unit)) == repeat.period and not tokens[0].word.isupper()
    if not (tokens[-1].word[0].isupper() and repeat.tokens[repeat.last].word[0].isupper()):
        return False
    if tokens[-1].word in DAYS or tokens[-1].word in MONTHS or tokens[-1].word.isupper():
        return False
    return tokens[0].word in ("the", "The") or repeat.before() == "the" or "and" in repeat.unit


def _is_cut_short(repeat: Repeat) -> bool:
    unit = repeat.unit
    tokens = repeat.tokens[repeat.first : repeat.first + repeat.period]
    if all(token.word[0].isupper() for token in tokens):
        return _is_name_twice(repeat)
    if repeat.period > 4 or repeat.rest or repeat.before() == unit[-1]:
        return False
    if unit[-1] in ("a", "an", "the", "its", "their", "our", "my"):
        return repeat.tokens[repeat.first + repeat.period - 1].word.islower()
    if repeat.period == 2 and unit[0] == "and":
        return _is_no_climax(unit[1])
    if unit[-1] in ("and", "or"):
        if repeat.period == 2:
            if _is_owned_noun(repeat):
                return True
            name = tokens[0].word[0].isupper()
            return name or (unit[-1] == "or" and _is_no_climax(unit[0]))
        return unit[0] != "and" and _is_no_climax(unit[-2])
    if repeat.period > 2 or _opens_with_place(repeat):
        return False
    if unit[1] == "not" and unit[0] in AUXILIARIES:
        return True
    if unit[1] == "by":
        return unit[0].endswith("ed") and unit[0] not in ("passed", "stopped")
    if tuple(unit) in (("have", "to"), ("has", "to")):
        return bool(parts_of(repeat.before()) & (Part.MODAL | Part.PLURAL))
    return _is_determined_cut(repeat)


def _is_owned_noun(repeat: Repeat) -> bool:
    """Tell whether an owner before and one thing leave no climax: *the firm's yard and yard and*.

    Climaxes count in plurals, or without any article.
    """
    previous, noun = repeat.before(), parts_of(repeat.unit[0])
    owned = bool(parts_of(previous) & Part.DETERMINER) and previous not in ("this", "that")
    return owned and bool(noun & (Part.NOUN | Part.UNKNOWN)) and not noun & Part.PLURAL


def _is_determined_cut(repeat: Repeat) -> bool:
    """Tell whether an article and a noun stand twice: *the mouth the mouth or the nose*."""
    unit, following = repeat.unit, repeat.following
    article, noun = unit
    now = parts_of(following)
    if article in ("its", "their", "our", "my"):
        return noun not in PERIODS
    if article not in ("the", "a", "an") or noun in PERIODS or noun in _MEASURES:
        return False
    if following in ("and", "or"):
        return True
    if _is_attribute(noun):
        return bool(now & _NOMINAL) and not now & (Part.VERB | Part.VERB_S)
    if article != "the":
        return not now & (Part.MODAL | Part.VERB | Part.HAVE | Part.PREPOSITION)
    named = repeat.tokens[repeat.first + 1].word[0].isupper()
    return named and (repeat.tokens[repeat.last].word[0].isupper() or following in SAYING)


_MEASURES = frozenset({"day", "hour", "minute", "time", "piece", "head"})


def _is_no_climax(word: str) -> bool:
    """Tell whether *and on and on* or *louder and louder and* is not what is said here."""
    small = word in IDIOMS or word in EMPHATIC or word in COMPARED or word in PERIODS
    if small or word in _ADVERBIAL or word in CONJUNCTIONS | PREPOSITIONS:
        return False
    if word.endswith(("er", "ly")) or len(word) < 4 or word in _QUANTITIES:
        return False
    return not parts_of(word) & (Part.ADVERB | Part.NUMBER | Part.VERB)


_QUANTITIES = frozenset({"days", "hours", "minutes", "miles", "times", "layers", "pages", "rows"})


def _is_name_twice(repeat: Repeat) -> bool:
    """Tell whether a name of different words stands twice: *World Cup World Cup winners*."""
    if len(set(repeat.unit)) < repeat.period or _opens_with_place(repeat):
        return False
    return repeat.unit[0] not in ("new", "san") and not repeat.opens_sentence


def _opens_with_place(repeat: Repeat) -> bool:
    """Tell whether the sentence begins with a preposition just before: *In the city the city…*."""
    for distance in (1, 2, 3):
        at = repeat.first - distance
        if at < 0:
            return False
        if repeat.tokens[at].word.lower() in PREPOSITIONS:
            return at == 0 or bool(repeat.tokens[at - 1].tail)
    return False
