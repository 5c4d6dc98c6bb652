"""Where two clauses may meet with the same word on both sides: *what it is is clear*."""

from __future__ import annotations

from mtclean.lexicon.casing import CONJUNCTIONS, FINITE_VERBS, SAYING
from mtclean.lexicon.parts_of_speech import Part, parts_of
from mtclean.lexicon.repetition import AUXILIARIES, is_noun
from mtclean.rule import View
from mtclean.rules.repetition.repeats import Repeat
from mtclean.text.pattern import Pattern

_OPENER = Pattern(
    r"(?P<comma>, )?\b(?:(?P<word>who|which|where|that)|what|whatever|whoever|how|why|whether|all"
    r"|everything|anything|everyone|anyone|those|things?|reason|problem|question|answer|point"
    r"|truth|issue|fact)\b",
    ignore_case=True,
)
_WINDOW = 60
_FARTHEST = 14
_STOP = tuple('.!?:;”"')
_BREAKS = frozenset({"that", "and", "or", "but", "what", "who", "which", "how"}) | CONJUNCTIONS
_NOMINAL = Part.NOUN | Part.PLURAL | Part.MASS | Part.UNKNOWN
_NO_ANTECEDENT = frozenset(
    {"those", "that", "this", "all", "everything", "anything", "one", "ones", "some", "many"}
)


def after_opener(view: View, repeat: Repeat) -> bool:
    """Tell whether a word not far before may open a clause that ends between the two words.

    *That* after a verb of saying opens one that goes on, and so do *who* and *which* behind a
    comma.
    """
    low, start = _before(repeat)
    for match in _OPENER.finditer(view.text, low, start):
        word = (match["word"] or "").lower()
        if _is_left_behind(view.text[match.end() : start]):
            continue
        if word == "that" and _last_word(view.text, match.start()) in SAYING:
            continue
        if not (match["comma"] and word in ("who", "which", "where")):
            return True
    return False


def _is_left_behind(between: str) -> bool:
    """Tell whether another clause has begun behind a comma since the opener."""
    _, comma, rest = between.rpartition(", ")
    first = rest.split(" ", 1)[0].lower()
    return bool(comma) and (first in CONJUNCTIONS or first in ("as", "and", "but", "after"))


def _before(repeat: Repeat) -> tuple[int, int]:
    """Return where the sentence stands before the words, or the end of it."""
    start = repeat.tokens[repeat.first].start
    low = max(0, start - _WINDOW)
    for at in range(repeat.first - 1, max(-1, repeat.first - _FARTHEST), -1):
        if repeat.tokens[at].tail.endswith(_STOP):
            return max(low, repeat.tokens[at].end), start
    return low, start


def may_strand(view: View, repeat: Repeat) -> bool:
    """Tell whether a clause may end in *is* or *has* after a noun: *what the rule is is clear*."""
    return repeat.before() in _HEADS or bool(_STRANDER.search(view.text, *_before(repeat)))


_STRANDER = Pattern(
    r"\b(?:those|what|whatever|whoever|who|how|where|why|all|everything|anything)\b",
    ignore_case=True,
)
_HEADS = frozenset(
    {
        "thing",
        "things",
        "reason",
        "problem",
        "question",
        "answer",
        "point",
        "truth",
        "issue",
        "fact",
    }
)


def _last_word(text: str, end: int) -> str:
    found = text[max(0, end - 20) : end].split()
    return found[-1].lower().strip('"“,') if found else ""


def opens_clause(repeat: Repeat) -> bool:
    """Tell whether the pronoun before the words opens a sentence, or what somebody says."""
    if repeat.before() not in ("he", "she", "it", "we", "they", "i", "you"):
        return False
    if repeat.first == 1 or repeat.tokens[repeat.first - 2].tail[-1:] in (".", "”", '"'):
        return True
    previous = repeat.before(2)
    if previous == "that":
        return repeat.before(3) in SAYING
    return previous in _GOING_ON or previous in SAYING


_GOING_ON = frozenset({"because", "although", "though", "while", "as", "but"})


def adds_clause(repeat: Repeat) -> bool:
    """Tell whether *who* or *which* and a comma stand before: such a clause is no subject."""
    comma = repeat.first > 1 and repeat.tokens[repeat.first - 2].tail == ","
    return comma and repeat.before() in ("who", "which")


def describes_object(repeat: Repeat) -> bool:
    """Tell whether *who* or *that* before the words describes a noun behind the verb.

    The clause of that noun has its verb already, so no second one can follow: *they moved men
    who are are ill*.
    """
    if repeat.before() not in ("who", "that", "which"):
        return False
    antecedent = repeat.before(2)
    if antecedent in _NO_ANTECEDENT or not parts_of(antecedent) & _NOMINAL:
        return False
    for distance in range(3, min(repeat.first, _FARTHEST) + 1):
        token = repeat.tokens[repeat.first - distance]
        word = token.word.lower()
        if token.tail or word in _BREAKS or word in SAYING:
            return False
        if word in FINITE_VERBS or (word in AUXILIARIES and word not in ("be", "been", "being")):
            return True
        if Part.VERB_S in parts_of(word) and not is_noun(word):
            return True
    return False
