"""How sure it is that a word with a capital is a common one where it stands."""

from __future__ import annotations

from mtclean.lexicon.casing import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    FINITE_VERBS,
    NUMBER_WORDS,
    PREPOSITIONS,
    SAYING,
    common_words,
    plain_words,
)
from mtclean.lexicon.parts_of_speech import Part, parts_of
from mtclean.lexicon.wordlist import listed
from mtclean.rules.casing.capitals import CLOSED, Place, is_past
from mtclean.rules.casing.usage import in_lower_case, is_plural, other_number, pair_elsewhere
from mtclean.text.edit import Safety
from mtclean.text.pattern import Pattern


def judge(text: str, place: Place) -> Safety | None:
    """Return how sure it is that the word at ``place`` is common here."""
    plain = plain_words()
    word, before, following = place.word, place.before, place.following
    if place.name:
        return _judge_after_name(text, place)
    if word in plain.twins:
        return _judge_twin(text, place)
    if word in plain.bodies:
        return _judge_body(text, place)
    if place.comma:
        return _judge_after_comma(text, place)
    if not before and _NUMBERED.search(text[max(0, place.start - 20) : place.start]):
        return None
    if pair_elsewhere(text, place):
        return Safety.SAFE
    if word in plain.verbal:
        return _judge_verbal(text, place)
    if not before and not is_plural(word):
        return None
    bare = before in PREPOSITIONS and word in plain.things and not is_plural(word)
    if bare or (is_plural(before) and _is_plain_noun(before)):
        return None
    common = _needs_noun(before) and before != "the"
    closed = not following or _ends_noun(following)
    if (
        is_plural(word)
        and word not in _SAME
        and before in ("a", "an", "one", "every", "each", "another")
    ):
        return None
    if common and closed:
        return Safety.SAFE
    if not following:
        known = before == "the" and _is_common_noun(word)
        return Safety.SAFE if known and in_lower_case(text, word) else None
    if common and _is_common_noun(word):
        return Safety.SAFE
    used = in_lower_case(text, word)
    if before == "the" and is_plural(word) and word in plain.things:
        return None
    governed = before in PREPOSITIONS or (
        before not in SAYING and parts_of(before) & (Part.PAST | Part.ING)
    )
    if word in plain.abstract:
        if used or common or following in PREPOSITIONS or (closed and governed):
            return Safety.SAFE
        return Safety.LIKELY
    if closed and is_plural(word) and governed:
        return Safety.SAFE
    if used or other_number(text, word):
        return Safety.SAFE if closed or common else Safety.LIKELY
    return Safety.LIKELY if common else None


def _judge_after_name(text: str, place: Place) -> Safety | None:
    """Judge a word after a name: a verb, *who* and the like, or what belongs to the name."""
    plain = plain_words()
    word, following = place.word, place.following
    if place.comma:
        fits = parts_of(word) & CLOSED and word in plain.verbal
        return Safety.SAFE if fits and following and following not in ("is", "are") else None
    if place.before in ("'s", "’s"):
        fits = word in plain.verbal or word in plain.abstract or word in plain.things
        return Safety.SAFE if fits and following and pair_elsewhere(text, place) else None
    return Safety.SAFE if is_past(word) and following in OBJECT else None


def _judge_verbal(text: str, place: Place) -> Safety | None:
    word, before, following = place.word, place.before, place.following
    plain = plain_words()
    parts = parts_of(word)
    adjective = word in plain.adjectival and not parts & CLOSED
    closed = bool(parts & CLOSED) or word.endswith("ly")
    if not closed and not parts & (Part.PAST | Part.ING):
        ends = following in FINITE_VERBS or (bool(following) and before in ("a", "an"))
        if ends and _ends_noun(following) and before not in AUXILIARIES:
            return None
        named = before in PREPOSITIONS and _ends_noun(following)
        if adjective and (named or _is_plain_noun(before)):
            return None
    if before in SAYING and parts & (Part.SUBJECT | Part.DETERMINER | Part.NUMBER):
        return None
    if not following:
        sure = before in AUXILIARIES - {"to"} or before.endswith(("ly", "'t", "’t"))
        return Safety.SAFE if sure else None
    if before in ("a", "an") and parts & CLOSED and not parts & Part.ADJECTIVE:
        return None
    if _in_use(text, place):
        return Safety.SAFE
    if before in DETERMINERS and following in PREPOSITIONS and parts & Part.PAST:
        return None
    if parts & _OPENING and not parts & Part.PAST and _is_plain_noun(before):
        return None
    base = parts & Part.VERB or parts is Part.UNKNOWN
    if base and not adjective and not parts & (CLOSED | Part.PAST | Part.ADJECTIVE):
        fits = before in AUXILIARIES or before in ("and", "or") or is_plural(before)
        fits = fits or before.endswith(("'t", "’t", "'ll", "’ll", "ly")) or _needs_noun(before)
        return Safety.SAFE if fits else None
    return Safety.SAFE


def _in_use(text: str, place: Place) -> bool:
    """Tell whether the document has the word in lower case, and no name can stand here."""
    if place.before in PREPOSITIONS and _ends_noun(place.following):
        return False
    return in_lower_case(text, place.word)


def _judge_after_comma(text: str, place: Place) -> Safety | None:
    word, following = place.word, place.following
    if not following:
        return None
    if word not in plain_words().verbal:
        return Safety.SAFE if in_lower_case(text, word) else None
    if parts_of(word) & CLOSED or word.endswith(("ly", "ing")) or following in _AFTER_VERB:
        return Safety.SAFE
    return Safety.SAFE if in_lower_case(text, word) else None


def _judge_body(text: str, place: Place) -> Safety | None:
    word, before, following = place.word, place.before, place.following
    if place.comma or following in ("", "of") or not in_lower_case(text, word):
        return None
    if pair_elsewhere(text, place):
        return Safety.SAFE
    if before in ("the", "this", "our"):
        return None
    if _needs_noun(before) or before in PREPOSITIONS or _ends_noun(following):
        return Safety.SAFE
    return Safety.LIKELY


def _judge_twin(text: str, place: Place) -> Safety | None:
    word, before, following = place.word, place.before, place.following
    if place.comma or not following:
        return None
    common = _needs_noun(before) and before != "the"
    closed = _ends_noun(following)
    parts = parts_of(word)
    adjective = parts & Part.ADJECTIVE and not closed
    if before in _MODAL and parts & Part.VERB and following in _AFTER_VERB:
        return Safety.SAFE
    if not in_lower_case(text, word):
        return None
    if pair_elsewhere(text, place) or (common and closed) or adjective:
        return Safety.SAFE
    return None


_SAME = listed("series species means headquarters crossroads news barracks gallows")
_MODAL = listed("will would can could may might must should shall cannot not")
OBJECT = listed(
    """that the a an his her their its him them in on at from over for after before up down out off
    ahead when against into"""
)
_NUMBERED = Pattern(
    r"(?:\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}"
    r"|\b(?:1[89]|20)\d\d|%|(?:\A|\n|[.!?:] )\d{1,3}) \Z"
)
_AFTER_VERB = listed(
    """that the a an his her their its to him them place by this these those my our your whether
    in on at from with into over for as after before when it up down out off all no some any"""
)
_NOT_NOUN = CLOSED | Part.PAST | Part.VERB_S
_NOUN = Part.NOUN | Part.PLURAL | Part.MASS
_OPENING = Part.DETERMINER | Part.ADJECTIVE | Part.SUBJECT


def _is_plain_noun(word: str) -> bool:
    """Tell whether ``word`` is hardly anything but a noun."""
    parts = parts_of(word)
    if parts & (CLOSED | Part.ADJECTIVE | Part.PAST | Part.VERB | Part.ING):
        return False
    plain = plain_words()
    return bool(parts & _NOUN) or word in plain.things or word in plain.abstract


def _is_common_noun(word: str) -> bool:
    common = common_words()
    return word in common.nouns or word in common.plurals or word in common.mass


def _needs_noun(before: str) -> bool:
    """Tell whether a noun follows ``before``: a determiner, a number, an adjective."""
    if (
        not before
        or before in ("'s", "’s")
        or before in NUMBER_WORDS
        or before in DETERMINERS
        or before == "the"
    ):
        return True
    parts = parts_of(before)
    return bool(parts & Part.ADJECTIVE) and not parts & (CLOSED & ~Part.ADVERB)


def _ends_noun(following: str) -> bool:
    """Tell whether a noun before ``following`` is at an end."""
    if following in FINITE_VERBS or following in CONJUNCTIONS or following in PREPOSITIONS:
        return True
    parts = parts_of(following)
    return bool(parts & _NOT_NOUN) and not parts & _NOUN
