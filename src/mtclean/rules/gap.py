"""Gaps: whether a sentence reads on where something between two words is taken away.

It is the question behind every lost or stray token: what stood there is gone with the token, so
the words left and right must fit together as they are.
"""

from __future__ import annotations

from enum import Enum

from mtclean.lexicon.casing import SAYING
from mtclean.lexicon.parts_of_speech import ABSTRACT, Part, parts_of
from mtclean.lexicon.wordlist import listed
from mtclean.text.pattern import Pattern


class Fit(Enum):
    """How two words fit together."""

    NO = 0
    PERHAPS = 1
    YES = 2


P = Part
_NOMINAL = P.DETERMINER | P.NUMBER | P.ADJECTIVE | P.PLURAL | P.MASS
_FINITE = P.BE | P.HAVE | P.DO | P.MODAL | P.PAST | P.VERB_S
_GOES_ON = (
    P.PREPOSITION | P.AND | P.THAT | P.WHEN | P.WHO | P.ADVERB | P.ING | P.TO | P.NOT | P.PARTICLE
)
_OPEN = P.NOUN | P.PLURAL | P.MASS | P.ADJECTIVE | P.NUMBER

_AFTER: dict[Part, tuple[Part, Part]] = {
    P.DETERMINER: (_OPEN | P.UNKNOWN | P.NAME, P.PAST | P.ING | P.ADVERB),
    P.PREPOSITION: (
        _NOMINAL | P.OBJECT | P.WHO | P.ING,
        P.NOUN | P.NAME | P.UNKNOWN | P.ADVERB | P.SUBJECT,
    ),
    P.TO: (P.VERB, P.DETERMINER | P.PLURAL | P.MASS | P.NAME | P.NUMBER | P.OBJECT | P.UNKNOWN),
    P.AND: (
        _OPEN | P.DETERMINER | P.SUBJECT | P.ADVERB | P.WHEN | P.WHO | P.TO | P.ING,
        P.NAME | P.UNKNOWN | P.PREPOSITION | P.PAST | P.VERB | P.NOT | _FINITE,
    ),
    P.THAT: (
        _NOMINAL | P.SUBJECT,
        P.NAME | P.UNKNOWN | P.NOUN | P.PREPOSITION | _FINITE | P.ADVERB | P.WHEN,
    ),
    P.WHEN: (_NOMINAL | P.SUBJECT | P.ING, P.NAME | P.UNKNOWN | P.NOUN | P.PAST | P.PREPOSITION),
    P.WHO: (_FINITE | P.VERB | P.SUBJECT | P.ADVERB, P.DETERMINER | P.NAME | P.PLURAL),
    P.SUBJECT: (_FINITE | P.ADVERB | P.NOT | P.VERB, P.NONE),
    P.OBJECT: (_GOES_ON, P.DETERMINER | _FINITE | P.NUMBER),
    P.BE: (
        _NOMINAL | P.ADVERB | P.NOT | P.PAST | P.ING | P.TO | P.THAT | P.PREPOSITION,
        P.NAME | P.UNKNOWN | P.SUBJECT | P.WHEN | P.WHO,
    ),
    P.HAVE: (_NOMINAL | P.ADVERB | P.NOT | P.PAST | P.TO, P.NAME | P.UNKNOWN | P.SUBJECT),
    P.DO: (P.VERB | P.NOT | P.ADVERB, P.DETERMINER | P.SUBJECT | P.PLURAL | P.MASS),
    P.MODAL: (P.VERB | P.NOT | P.ADVERB, P.SUBJECT | P.DETERMINER | P.UNKNOWN),
    P.NOT: (
        P.VERB | P.PAST | P.ING | P.ADVERB | P.ADJECTIVE | P.DETERMINER | P.TO | P.PREPOSITION,
        P.UNKNOWN | P.NUMBER | P.NAME,
    ),
    P.ADVERB: (
        _FINITE
        | P.VERB
        | P.ADJECTIVE
        | P.PREPOSITION
        | P.DETERMINER
        | P.NUMBER
        | P.SUBJECT
        | P.ING
        | P.ADVERB
        | P.TO
        | P.THAT
        | P.WHEN,
        P.AND | P.NAME | P.UNKNOWN | P.PLURAL | P.MASS | P.NOUN | P.NOT,
    ),
    P.ADJECTIVE: (
        _OPEN | P.UNKNOWN | P.TO,
        P.PREPOSITION | P.AND | P.NAME | P.ING | P.THAT | P.VERB,
    ),
    P.NUMBER: (P.ADJECTIVE | P.PLURAL | P.NUMBER, P.PREPOSITION | _FINITE | P.AND | P.UNKNOWN),
    P.NOUN: (
        _FINITE | _GOES_ON | P.NOUN | P.PLURAL | P.MASS | P.UNKNOWN,
        P.ADJECTIVE | P.DETERMINER | P.SUBJECT | P.VERB | P.NAME,
    ),
    P.PLURAL: (
        P.MODAL | P.PAST | P.BE | P.HAVE | P.DO | _GOES_ON | P.VERB,
        _OPEN | P.DETERMINER | P.SUBJECT | P.NAME | P.UNKNOWN,
    ),
    P.VERB: (
        _NOMINAL
        | P.PREPOSITION
        | P.PARTICLE
        | P.OBJECT
        | P.ADVERB
        | P.TO
        | P.THAT
        | P.WHEN
        | P.ING,
        P.NAME | P.UNKNOWN | P.AND | P.NOUN | P.WHO,
    ),
    P.PAST: (
        _NOMINAL
        | P.PREPOSITION
        | P.PARTICLE
        | P.OBJECT
        | P.ADVERB
        | P.TO
        | P.THAT
        | P.WHEN
        | P.ING,
        P.NAME | P.UNKNOWN | P.AND | P.NOUN | P.WHO | P.PAST,
    ),
}
_SAME = {
    P.MASS: P.NOUN,
    P.UNKNOWN: P.NOUN,
    P.VERB_S: P.VERB,
    P.ING: P.VERB,
    P.PARTICLE: P.ADVERB,
}
_OBJECT_FOLLOWS = P.DETERMINER | P.OBJECT | P.TO | P.THAT | P.SUBJECT
_AFTER_COMMA = (
    P.WHO
    | P.AND
    | P.WHEN
    | P.THAT
    | P.DETERMINER
    | P.ING
    | P.ADVERB
    | P.PREPOSITION
    | P.SUBJECT
    | P.NUMBER
)
_PARENTHETIC = listed("meanwhile however though too therefore moreover instead also then indeed")
_NOUN_LIKE_PRONOUNS = listed(
    "that this these those some all both many several few one most more each any either neither her"
)
_TITLES = listed(
    """Minister President Mr Mrs Ms Dr Prof Professor King Queen Prince Princess Sir Lady Lord
    Mayor Governor Senator General Colonel Captain Major Judge Justice Secretary Chancellor
    Premier Pope Bishop Saint St Coach Director Chairman Prime Deputy Vice Chief Reporter Author
    Editor Emperor Mount Lake Cape Fort New San Santa Los Las""",
)
_TO_A_NOUN = listed(
    """agree agreed agrees due thanks close according access tribute back up down return returned
    returning respond responded responding response lead leads led leading addition contrary
    prior next related refer refers referred referring moved came went go goes gone going sent
    given gave brought message letter visit compared threat damage similar subject key answer
    belong belongs object reply opposed equal loyal attention adapt adjust attached attributed
    amounts amounted apply applied apology apologised apologized addressed limited linked
    exposed""",
)
_NAMES_WHAT_FOLLOWS = listed(
    """city town village province district county region island river company firm group called
    named known titled entitled name names word words term like means mr mrs dr sir son daughter
    character god goddess king queen prince language tribe family film book novel song album
    magazine newspaper team club school""",
)
_EITHER = ("u", "eu", "h", "one", "once")
_WORD = r"[A-Za-zÀ-ɏ]+(?:[’'-][A-Za-zÀ-ɏ]+)*[’']?"
_LEFT = Pattern(rf"(?:(?<![\w’'])(?P<first>{_WORD})[ ,]{{1,2}})?(?P<left>{_WORD})(?P<comma>,?)$")
_RIGHT = Pattern(rf"(?P<right>{_WORD})(?: (?P<next>{_WORD}))?")
_REACH = 60


def fit(text: str, start: int, end: int) -> Fit:
    """Tell whether the words before ``start`` and after ``end`` fit together.

    >>> fit("ended up in [UNK] the pond", 12, 17)
    <Fit.YES: 2>
    >>> fit("He saw the [UNK] of the city", 11, 16)
    <Fit.NO: 0>
    """
    before = text[max(0, start - _REACH) : start].rstrip(" ")
    left = _LEFT.search(before[before.rfind("\n") + 1 :])
    right = _RIGHT.match(text[end : end + _REACH].lstrip(" "))
    if left is None or right is None:
        return Fit.PERHAPS
    if right["right"][0].isupper() and left["comma"]:
        return Fit.PERHAPS
    second = left["first"] or ""
    opens = not second or before[: left.start("left")].rstrip(' "“')[-1:] in ".!?:"
    return _fit(
        second, left["left"], bool(left["comma"]), opens, right["right"], right["next"] or ""
    )


def _fit(second: str, left: str, comma: bool, opens: bool, right: str, following: str) -> Fit:
    now = parts_of(right)
    if comma:
        return _after_comma(second, left, now)
    word = left.lower()
    if word in _NAMES_WHAT_FOLLOWS or left in _TITLES:
        return Fit.NO if now & (_FINITE | P.PREPOSITION | P.AND) else Fit.PERHAPS
    was = parts_of(left)
    if left[0].isupper() and not was & (
        P.DETERMINER | P.PREPOSITION | P.SUBJECT | P.WHEN | P.ADVERB
    ):
        if not opens:
            return _after_name(second, now)
        if was & P.NAME:
            was = P.NOUN | P.NAME
    if was & P.TO:
        return _after_to(second.lower(), now)
    if was & P.THAT and now & _FINITE and second.lower() in SAYING:
        return Fit.NO
    if was & P.DETERMINER:
        found = _after_determiner(word, right, now, following)
        if found is not Fit.NO or word not in _NOUN_LIKE_PRONOUNS:
            return found
        if now & (_FINITE | P.PREPOSITION | P.SUBJECT) and not right[0].isupper():
            return Fit.PERHAPS if word == "her" else Fit.YES
    if was & (P.PAST | P.ING) and not was & P.NOUN and parts_of(second) & P.DETERMINER:
        was = P.ADJECTIVE
    if (
        was & P.PREPOSITION
        and now & (P.NOUN | P.UNKNOWN)
        and not now & (P.MASS | P.ADJECTIVE | P.PLURAL)
    ):
        compound = parts_of(following) & (_OPEN | P.VERB_S) if following else P.NONE
        return Fit.YES if compound or right.endswith(ABSTRACT) else Fit.PERHAPS
    if right[0].isupper() and was & ~P.DETERMINER:
        return Fit.PERHAPS
    return _looked_up(was, now, of=right == "of")


def _looked_up(was: Part, now: Part, *, of: bool) -> Fit:
    if of and was & (P.BE | P.HAVE | P.DO | P.MODAL | P.ADVERB | P.AND | P.NOT):
        return Fit.NO
    best = Fit.NO
    for part in was:
        entry = _AFTER.get(_SAME.get(part, part))
        if entry is None:
            continue
        if now & entry[0]:
            return Fit.YES
        if now & entry[1]:
            best = Fit.PERHAPS
    return best


def _after_comma(second: str, left: str, now: Part) -> Fit:
    if now & _AFTER_COMMA and not now & (P.BE | P.HAVE | P.MODAL):
        return Fit.YES
    if left.lower() in _PARENTHETIC and second and now & (P.BE | P.HAVE | P.MODAL | P.DO):
        return Fit.YES
    return Fit.NO if now & _FINITE else Fit.PERHAPS


def _after_name(second: str, now: Part) -> Fit:
    if second[:1].isupper() and now & (_FINITE | P.WHO):
        return Fit.YES
    if now & (_FINITE | P.PREPOSITION | P.AND | P.ADVERB | P.WHO):
        return Fit.YES if second.lower() == "the" else Fit.PERHAPS
    return Fit.PERHAPS if now & (_OPEN | P.UNKNOWN | P.NAME | _GOES_ON) else Fit.NO


def _after_to(second: str, now: Part) -> Fit:
    if now & P.VERB and not now & P.PLURAL:
        return Fit.YES
    if now & (P.BE | P.HAVE | P.DO):
        return Fit.PERHAPS
    if second in _TO_A_NOUN and now & (_NOMINAL | P.NUMBER):
        return Fit.YES
    return Fit.PERHAPS if now & _AFTER[P.TO][1] else Fit.NO


def _after_determiner(word: str, right: str, now: Part, following: str) -> Fit:
    small = right.lower()
    vowel = small[0] in "aeiou"
    if word in ("a", "an") and vowel != (word == "an") and not small.startswith(_EITHER):
        return Fit.NO
    if word in ("a", "an") and now & P.PLURAL and not now & ~P.PLURAL:
        return Fit.NO
    goes_on = parts_of(following) if following else P.NONE
    if now & (P.BE | P.HAVE | P.DO | P.MODAL | P.SUBJECT | P.AND | P.WHO | P.TO):
        return Fit.YES if small in ("her", "his") else Fit.NO
    if now & P.DETERMINER and not now & (P.NUMBER | P.ADJECTIVE):
        return Fit.NO
    if now & P.PREPOSITION:
        return Fit.NO
    if now & P.ADVERB and not now & P.ADJECTIVE:
        return Fit.PERHAPS if goes_on & (P.ADJECTIVE | P.PAST) else Fit.NO
    if now & (_OPEN | P.UNKNOWN | P.NAME):
        return Fit.YES
    if now & P.VERB:
        return Fit.NO if goes_on & _OBJECT_FOLLOWS else Fit.YES
    if now & (P.PAST | P.ING):
        return Fit.PERHAPS if goes_on & (_OPEN | P.UNKNOWN) else Fit.NO
    return Fit.NO
