"""Words that may stand twice, and the neighbours that show that they do not here."""

from __future__ import annotations

from collections.abc import Callable

from mtclean.lexicon.casing import CONJUNCTIONS, PREPOSITIONS, SAYING
from mtclean.lexicon.parts_of_speech import Part, parts_of
from mtclean.lexicon.repetition import BODY_PARTS, COMPARED, COUNTED, PERIODS, is_noun
from mtclean.rule import View
from mtclean.rules.repetition.repeats import Repeat
from mtclean.rules.repetition.seams import describes_object, may_strand, opens_clause

_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "become", "becomes", "became"})
_HAVE = frozenset({"has", "have", "had", "having"})
_OWNERS = frozenset({"my", "your", "his", "her", "its", "our", "their", "whose"})
_VERBAL = Part.PAST | Part.ING
_NOMINAL = Part.NOUN | Part.PLURAL | Part.MASS
_ANY_VERB = Part.VERB | Part.VERB_S | Part.PAST | Part.ING


def is_doubled(view: View, repeat: Repeat) -> bool:
    """Tell whether the neighbours leave no reading in which the word stands twice."""
    word = repeat.unit[0]
    frame = _FRAMES.get(word)
    if frame is not None and frame(repeat):
        return True
    if repeat.before() == "as" and repeat.following == "as":
        return True
    if word in ("can", "will", "may"):
        return _is_modal(view, repeat)
    if word in COUNTED:
        return _is_counted(repeat)
    return word.endswith("ly") and repeat.before() in _BE | _HAVE and _is(_VERBAL, repeat.following)


_NO_HE = frozenset(
    {"what", "how", "who", "whom", "which", "whose", "where", "why", "than", "as", "that", "he"}
)


def _is(part: Part, word: str) -> bool:
    return bool(word) and bool(parts_of(word) & part)


def _names(word: str) -> bool:
    return _is(_NOMINAL | Part.ADJECTIVE | Part.UNKNOWN, word)


def _owned(repeat: Repeat) -> bool:
    previous = repeat.before()
    return previous in _OWNERS or previous in ("the", "a", "an") or previous.endswith(("'s", "’s"))


def _more(repeat: Repeat) -> bool:
    following = repeat.following
    if following == "than":
        return True
    before = {"much", "even", "far", "become", "becomes", "became"} | _BE
    return repeat.before() in before and _is(Part.ADJECTIVE | Part.UNKNOWN, following)


def _most(repeat: Repeat) -> bool:
    opens = _owned(repeat) or repeat.after_comma or repeat.before() == "and"
    return opens and _is(_NOMINAL | Part.ADJECTIVE | Part.UNKNOWN | Part.ADVERB, repeat.following)


_BEFORE_PERIOD = frozenset({"early", "late", "earlier", "later", "until", "by", "since", "from"})


def _period(repeat: Repeat) -> bool:
    previous = repeat.before()
    free = is_noun(previous) or _owned(repeat) or previous in _BEFORE_PERIOD
    return free and not _is(_ANY_VERB, previous) and repeat.following in PERIODS


def _first(repeat: Repeat) -> bool:
    if repeat.before() == "the" and _is(Part.PLURAL | Part.NUMBER, repeat.following):
        return True
    return repeat.before() in _BE | _HAVE | {"when"} and _is(Part.PAST, repeat.following)


def _side(repeat: Repeat) -> bool:
    if repeat.unit[0] == "left" and repeat.before() in _HAVE:
        return True
    return _owned(repeat) and repeat.following in BODY_PARTS


def _time(repeat: Repeat) -> bool:
    previous = repeat.before()
    free = previous in ("a", "the", "same", "first", "long", "short", "this", "that", "any", "some")
    return free and repeat.following in ("when", "where", "of", "in", "as", "for", "to", "that")


def _one(repeat: Repeat) -> bool:
    previous = repeat.before()
    free = previous in PREPOSITIONS and previous not in ("to", "by", "from", "for", "than")
    if repeat.after_comma or repeat.opens_sentence:
        return repeat.following == "of"
    return free and (repeat.following == "of" or is_noun(repeat.following))


def _now(repeat: Repeat) -> bool:
    following = repeat.following
    if repeat.before() in ("and", "but"):
        return _is(Part.VERB_S | _VERBAL | Part.BE | Part.HAVE, following)
    return repeat.before() in _BE | _HAVE and _is(_VERBAL | Part.DETERMINER | Part.TO, following)


def _there(repeat: Repeat) -> bool:
    opens = not repeat.first or repeat.after_comma or repeat.opens_sentence
    opens = opens or repeat.before() in ("that", "because", "but", "although", "while")
    return opens and _is(Part.BE | Part.MODAL | Part.HAVE, repeat.following)


def _just(repeat: Repeat) -> bool:
    return repeat.before() not in ("a", "the") and _is(
        Part.PREPOSITION | Part.WHEN | Part.NUMBER | Part.DETERMINER, repeat.following
    )


def _no(repeat: Repeat) -> bool:
    free = repeat.before() in _HAVE | {"is", "are", "was", "were", "with", "of", "there's"}
    return free and _names(repeat.following)


def _even(repeat: Repeat) -> bool:
    previous = repeat.before()
    owns = _is(_ANY_VERB | Part.BE, previous) and previous not in _HAVE
    return not owns and bool(repeat.following)


def _own(repeat: Repeat) -> bool:
    return _owned(repeat) and _names(repeat.following)


def _same(repeat: Repeat) -> bool:
    return repeat.before() == "the" and _names(repeat.following)


def _other(repeat: Repeat) -> bool:
    free = _is(Part.NUMBER, repeat.before()) or repeat.before() in ("and", "or", "of", "with")
    return free and _is(Part.PLURAL, repeat.following)


def _many(repeat: Repeat) -> bool:
    return repeat.following == "of"


def _this(repeat: Repeat) -> bool:
    previous, following = repeat.before(), repeat.following
    if following in PERIODS:
        return _period(repeat)
    if following in ("way", "time"):
        return False
    if repeat.before(2) == "to" and _is(Part.VERB, previous):
        return is_noun(following) or _is(_NOMINAL | Part.UNKNOWN, following)
    inside = previous in ("in", "to", "for", "with", "from", "on", "at", "by", "during", "into")
    return inside and repeat.first > 3 and _is(_NOMINAL | Part.VERB | Part.UNKNOWN, following)


def _those(repeat: Repeat) -> bool:
    return repeat.opens_sentence or repeat.before() in ("and", "but")


def _pronoun(repeat: Repeat) -> bool:
    if not _is(_ANY_VERB | Part.MODAL | Part.BE | Part.HAVE | Part.DO, repeat.following):
        return False
    previous = repeat.before()
    if repeat.unit[0] == "he":
        return previous not in _NO_HE
    if repeat.opens_sentence or repeat.after_comma:
        return True
    if previous == "that":
        return repeat.before(2) in SAYING
    return previous in CONJUNCTIONS - _NO_HE


def _object(repeat: Repeat) -> bool:
    previous = repeat.before()
    return bool(previous) and previous not in ("make", "makes", "made", "making", "what", "who")


def _all(repeat: Repeat) -> bool:
    previous = repeat.before()
    return _is(_ANY_VERB, previous) and _is(Part.PLURAL, repeat.following)


def _his(repeat: Repeat) -> bool:
    if repeat.before() != "of":
        return False
    start = [repeat.before(distance) for distance in range(2, 6)]
    return "the" in start[:3] and not {"a", "an", "some", "this", "any"} & set(start)


_OF_POLICE = frozenset(
    {"station", "stations", "spokesperson", "spokesman", "spokeswoman", "officer", "officers"}
    | {"chief", "force", "forces", "car", "cars", "department", "inspector", "headquarters"}
)


def _police(repeat: Repeat) -> bool:
    previous, following = repeat.before(), repeat.following
    if following in _OF_POLICE:
        return previous not in ("how", "that", "who", "which", "where")
    free = previous in (
        "a",
        "for",
        "the",
        "by",
        "with",
        "to",
        "and",
        "or",
        "of",
        "local",
        "state",
        "from",
    )
    return (
        free
        and bool(following)
        and not _is(Part.DETERMINER | Part.OBJECT | Part.PLURAL | Part.NUMBER, following)
    )


def _people(repeat: Repeat) -> bool:
    previous, following = repeat.before(), repeat.following
    many = _is(Part.NUMBER, previous) or previous in ("of", "more", "many", "young", "most")
    goes_on = _is(Part.BE | Part.HAVE | Part.PREPOSITION | Part.TO | Part.WHO, following)
    return (many or previous.isdigit()) and goes_on


def _home(repeat: Repeat) -> bool:
    return _owned(repeat) and is_noun(repeat.following)


def _back(repeat: Repeat) -> bool:
    previous = repeat.before()
    free = previous in _OWNERS or (len(previous) > 2 and not _is(_ANY_VERB | Part.BE, previous))
    return free and previous not in PREPOSITIONS and repeat.following in PREPOSITIONS


def _than(repeat: Repeat) -> bool:
    return repeat.following in ("than", "off")


def _good(repeat: Repeat) -> bool:
    return repeat.following in ("will", "faith", "news") and repeat.before() != "very"


def _always(repeat: Repeat) -> bool:
    return _names(repeat.before()) and _is(Part.VERB | Part.VERB_S | Part.PAST, repeat.following)


_FRAMES: dict[str, Callable[[Repeat], bool]] = {
    "more": _more,
    "most": _most,
    "next": _period,
    "last": _period,
    "first": _first,
    "left": _side,
    "right": _side,
    "time": _time,
    "one": _one,
    "now": _now,
    "still": _now,
    "there": _there,
    "just": _just,
    "no": _no,
    "even": _even,
    "own": _own,
    "same": _same,
    "other": _other,
    "many": _many,
    "few": lambda repeat: repeat.before() in ("a", "quite"),
    "quite": lambda repeat: repeat.following in ("a", "the", "some"),
    "this": _this,
    "those": _those,
    "him": _object,
    "them": _object,
    "us": _object,
    "me": _object,
    "all": _all,
    "his": _his,
    "police": _police,
    "people": _people,
    "home": _home,
    "back": _back,
    "good": _good,
    "always": _always,
    "often": _always,
    **dict.fromkeys(("he", "it", "i", "you"), _pronoun),
    **dict.fromkeys(
        COMPARED,
        _than,
    ),
}


def _is_modal(view: View, repeat: Repeat) -> bool:
    """Tell whether a subject before and a verb behind leave no noun *will* or *can*."""
    previous, following = repeat.before(), repeat.following
    if not _is(Part.VERB | Part.BE | Part.HAVE | Part.NOT | Part.ADVERB, following):
        return False
    if describes_object(repeat) or opens_clause(repeat):
        return True
    if previous in ("that", "who", "which") or may_strand(view, repeat):
        return False
    owned = _is(Part.DETERMINER, repeat.before(2)) and not _is(Part.ADJECTIVE, previous)
    return owned or is_noun(previous) or previous in ("it", "they", "there", "we", "and")


def _is_counted(repeat: Repeat) -> bool:
    """Tell whether things are counted that follow: *past four four close matches*."""
    following = repeat.following
    at = repeat.last + 1
    after = repeat.tokens[at].word.lower() if at < len(repeat.tokens) else ""
    if after in ("ago", "later", "earlier", "before", "after"):
        return False
    if _is(Part.PLURAL, following) or following in ("days", "weeks", "months", "hours", "years"):
        return True
    free = following and not repeat.tokens[repeat.last].tail
    return (
        bool(free) and not _is(Part.PREPOSITION | Part.AND, following) and _is(Part.PLURAL, after)
    )
