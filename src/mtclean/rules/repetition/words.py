"""Words that stand twice in a row."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.casing import NUMBER_WORDS, PREPOSITIONS, common_words
from mtclean.lexicon.parts_of_speech import Part, parts_of
from mtclean.lexicon.repetition import (
    DETERMINERS,
    DOUBLED,
    EMPHATIC,
    LINKING,
    NAME_OR_WORD,
    NEVER_JUDGED,
    PRONOUNS,
    SOUNDS,
    STRANDABLE,
    STRANDING,
    SURE,
    THOUGHT_OF,
    UNSURE,
    is_english,
    is_noun,
)
from mtclean.probes import REPEATED_WORD
from mtclean.rule import Alters, Example, View, rule
from mtclean.rules.repetition.frames import is_doubled
from mtclean.rules.repetition.repeats import Quoted, Repeat, repeats
from mtclean.rules.repetition.seams import (
    adds_clause,
    after_opener,
    describes_object,
    may_strand,
    opens_clause,
)
from mtclean.text.edit import Edit, Safety

_FUNCTION_WORDS = SURE | STRANDABLE | LINKING | UNSURE
_REACH = 1000


@rule(
    code="REP001",
    name="doubled-function-word",
    summary="Remove a function word that stands twice in a row.",
    probes=[REPEATED_WORD],
    alters=Alters.WHITESPACE | Alters.WORDS | Alters.CASE,
    bad=[
        ("The road to to the dam stays closed.", "The road to the dam stays closed."),
        ("One of the the oldest gardens is shut.", "One of the oldest gardens is shut."),
        (
            "The bridge will be closed for for six weeks.",
            "The bridge will be closed for six weeks.",
        ),
        (
            "She said that he was was planning a trip, but it it will be moved to to the spring.",
            "She said that he was planning a trip, but it will be moved to the spring.",
        ),
        (
            "The valley will will be shut to men who who have no no papers of their own own town.",
            "The valley will be shut to men who have no papers of their own town.",
        ),
        ("The the harvest was was late this year.", "The harvest was late this year."),
        (
            "“One of the the rooms is cold,” he said.",
            "“One of the rooms is cold,” he said.",
        ),
        Example("They gave him him a new boat.", "They gave him a new boat.", Safety.LIKELY),
    ],
    good=[
        "By the time she came, the family had had the dog for six years.",
        "The refugees were taken in in the church.",
        "The years they waited for for so long went by.",
        "The airline will invest in in-house training and less in in-flight meals.",
        "The line-up includes a set by The The.",
        "What it is is a question of money; those who can can teach.",
        "It denied that that had been the only one, and gave her her book.",
        "Those in power are are not the point; who they are is.",
        "What was named after after the war is not the place they came from from the north.",
        "Those who have have, and those who are are; what makes them them is theirs.",
        "The free will will remain, and the ill will will pass.",
        "The man he was was not the man he is; all there is is water.",
    ],
)
def doubled_function_word(view: View) -> Iterator[Edit]:
    """Decoders and hurried post-editors write a short word twice.

    Grammar doubles some: *had had*, *that that*, *what it is is*, *taken in in the church*; so
    a preposition stays where the word before may own it, and a verb where two clauses may meet.
    Names such as The The have capitals.
    """
    for repeat in repeats(view):
        word = repeat.unit[0]
        if repeat.period > 1 or repeat.times > 2 or repeat.commas or word not in _FUNCTION_WORDS:
            continue
        first, second = (repeat.tokens[repeat.first + n].word for n in (0, 1))
        if second[0].isupper() or (first[0].isupper() and repeat.before() in ("and", "of")):
            continue
        safety = _safety(view, repeat, word)
        if safety is not None:
            yield view.replace(repeat.start, repeat.end, "", safety=safety)


def _safety(view: View, repeat: Repeat, word: str) -> Safety | None:
    if word in SURE or is_doubled(view, repeat):
        return Safety.SAFE
    previous = repeat.before()
    if word == "who":
        described = is_noun(previous) or repeat.after_comma or previous in ("others", "people")
        return Safety.SAFE if described else None
    if word in ("been", "be"):
        return Safety.SAFE if previous not in ("is", "was") else None
    if word == "his":
        return Safety.SAFE if previous not in ("of", "was", "is", "had") else None
    if word in UNSURE:
        unclear = not previous or after_opener(view, repeat) or previous in DETERMINERS
        return None if unclear or word in ("it", "all", "can", "will") else Safety.LIKELY
    if word in LINKING:
        if opens_clause(repeat) or adds_clause(repeat) or describes_object(repeat):
            return Safety.SAFE
        if previous == "there" and is_noun(repeat.before(2)) and repeat.following.endswith("ing"):
            return Safety.SAFE
        if previous in PRONOUNS or not previous or may_strand(view, repeat):
            return None
        return Safety.SAFE
    if word in ("after", "before"):
        return None if previous in _LOOKING else Safety.SAFE
    if word in _PARTICLES:
        goes_on = repeat.following in _AFTER_PARTICLE or repeat.following in DETERMINERS
        return None if goes_on and not is_noun(previous) else Safety.SAFE
    if previous in STRANDING:
        if word == "of" and previous not in THOUGHT_OF:
            return Safety.SAFE
        if previous.endswith("ing") and repeat.before(2) in PREPOSITIONS:
            return Safety.SAFE
        if word == "to" and repeat.following in ("the", "a", "an", "its", "their"):
            return None if after_opener(view, repeat) else Safety.SAFE
        if word != "to" or after_opener(view, repeat):
            return None
        sure = previous in _BEFORE_INFINITIVE or (
            previous in ("want", "wants", "wanted") and _has_own_subject(repeat)
        )
        return Safety.SAFE if sure else Safety.LIKELY
    return Safety.SAFE


def _has_own_subject(repeat: Repeat) -> bool:
    """Tell whether a pronoun that opens the sentence is the subject of the verb before."""
    stop = repeat.first == 2 or repeat.tokens[repeat.first - 3].tail[-1:] in (".", "”", '"', ",")
    return stop and repeat.before(2) in PRONOUNS


_LOOKING = frozenset(
    {"look", "looks", "looked", "looking", "named", "taken", "takes", "took", "come", "came", "go"}
    | {"went", "goes", "ever", "year", "day", "week", "month", "night", "soon", "long", "never"}
)
_PARTICLES = frozenset(
    {"up", "out", "off", "down", "over", "around", "along", "back", "away", "through", "across"}
)
_BEFORE_INFINITIVE = frozenset(
    {"is", "are", "was", "were", "have", "has", "had", "need", "needs", "needed", "able", "due"}
)
_AFTER_PARTICLE = frozenset({"to", "of", "until", "from", "in", "on", "by", "there", "here", ""})


@rule(
    code="REP002",
    name="doubled-content-word",
    summary="Remove a word that stands twice in a row.",
    probes=[REPEATED_WORD],
    alters=Alters.WHITESPACE | Alters.WORDS | Alters.CASE,
    bad=[
        ("The government government will meet on Friday.", "The government will meet on Friday."),
        (
            "They were held for a quarantine quarantine of 14 days.",
            "They were held for a quarantine of 14 days.",
        ),
        ("The city city council met.", "The city council met."),
        (
            "Farmers actively actively plant mixed mixed forests along the river.",
            "Farmers actively plant mixed forests along the river.",
        ),
        ("Residents residents of the valley left.", "Residents of the valley left."),
        (
            "He hurt his left left knee in the first first two games and is worse worse off now.",
            "He hurt his left knee in the first two games and is worse off now.",
        ),
        (
            "At a time time when police police officers are rare, life is more more expensive.",
            "At a time when police officers are rare, life is more expensive.",
        ),
        Example(
            "The Deputy Minister Minister of Health resigned.",
            "The Deputy Minister of Health resigned.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "Those who work work hard, and those who teach teach because they can.",
        "The Seven-time time trial champion, in his last year year-round, won again.",
        "“People, people,” he said. “The people people want!”",
        "Li Li served for the match and lost to Yang Yang, and Rose rose to speak.",
        "The dog the dog warden took was not the dog the neighbours feared.",
        "The march, called Saba Saba march by all, ended near the Sing Sing prison.",
        "A boda boda driver sold piri piri sauce at a knock knock contest.",
        "It was a long long way, and a very very hot day, in a big big city.",
        "He came last last year, and the right right to lead is hers; more more or less.",
        "They call rubbish rubbish.",
        "Whatever happens happens, and what she touched touched him.",
        "At the school school officials waited; in the city city buses stood still.",
    ],
)
def doubled_content_word(view: View) -> Iterator[Edit]:
    """A decoder that loses its place writes a word again; older engines do so most.

    Two clauses may meet with the same word between them after *who*, *what* or *that*; names
    repeat themselves with capitals, and so do sounds, dishes and vehicles of some languages
    without. Adjectives are said twice for emphasis. All of these stay, and so does what a
    speaker repeats.
    """
    quoted = Quoted(view)
    for repeat in repeats(view):
        if repeat.period > 1 or repeat.times > 2 or repeat.commas:
            continue
        safety = _content_safety(view, repeat)
        if quoted.at(repeat.start):
            word = repeat.unit[0]
            long_enough = len(word) > (3 if is_noun(word) else 5)
            safety = safety if long_enough or word in _SAID_ONCE else None
        if safety is not None:
            yield view.replace(repeat.start, repeat.end, "", safety=safety)


_SAID_ONCE = frozenset(
    {"own", "same", "other", "next", "last", "first", "time", "one", "now", "left", "there"}
)
"""Words that no speaker doubles for emphasis."""


def _content_safety(view: View, repeat: Repeat) -> Safety | None:
    word = repeat.unit[0]
    if not word.isalpha() or word in _FUNCTION_WORDS:
        return None
    if repeat.tokens[repeat.first + 1].word.islower() and is_doubled(view, repeat):
        return Safety.SAFE
    if len(word) < 3:
        return None
    if word == "other" and repeat.before() == "each":
        return Safety.SAFE
    if word in NEVER_JUDGED | EMPHATIC | SOUNDS | DOUBLED | NUMBER_WORDS:
        return None
    first, second = (repeat.tokens[repeat.first + n].word for n in (0, 1))
    if second[0].isupper():
        if word in NAME_OR_WORD or not is_english(word) or not first[1:].islower():
            return None
        return Safety.LIKELY
    if first[0].isupper() and (not repeat.opens_sentence or word in NAME_OR_WORD):
        return None
    if repeat.tokens[repeat.last - 1].tail and _is_named_so(repeat):
        return None
    if _may_end_clause(view, repeat, word) or _opens_with_place(repeat):
        return None
    if view.text.count(f" {word} {word} ", *_around(repeat)) > 1:
        return None
    if is_english(word) or parts_of(word) is not Part.UNKNOWN:
        return Safety.SAFE
    if len(word) > 4 and word[-1] not in "aiou":
        return Safety.SAFE
    return None


def _is_named_so(repeat: Repeat) -> bool:
    """Tell whether somebody calls a thing by its name: *they call the rubbish rubbish*."""
    return any(repeat.before(distance).startswith("call") for distance in (1, 2, 3))


def _around(repeat: Repeat) -> tuple[int, int]:
    return max(0, repeat.start - _REACH), repeat.end + _REACH


def _may_end_clause(view: View, repeat: Repeat, word: str) -> bool:
    """Tell whether a clause may end with ``word``, and the next verb be the same word."""
    previous = repeat.before()
    if adds_clause(repeat) or describes_object(repeat) or word.endswith("ing"):
        return False
    if previous in ("who", "what", "which", "whatever", "whoever"):
        return True
    is_verb = word in common_words().verbs or word.endswith("ed")
    if is_verb and _is_noun_here(repeat):
        return False
    if not is_verb or (is_noun(word) and (previous in DETERMINERS or previous in PREPOSITIONS)):
        return False
    if previous in PRONOUNS:
        return not opens_clause(repeat)
    return after_opener(view, repeat)


def _is_noun_here(repeat: Repeat) -> bool:
    """Tell whether an owner or an adjective before leaves the word no verb."""
    previous = repeat.before()
    if previous.endswith(("'s", "’s")) and len(previous) > 5:
        return True
    adjective = parts_of(previous) is Part.ADJECTIVE
    return adjective and bool(parts_of(repeat.before(2)) & Part.DETERMINER)


_BEFORE_PLACE = frozenset({"in", "at", "on", "for", "near", "outside", "within", "around", "along"})


def _opens_with_place(repeat: Repeat) -> bool:
    """Tell whether the sentence begins with the word and a preposition: *At the school school…*."""
    if not is_noun(repeat.unit[0]) or repeat.following in PREPOSITIONS | {"that", "who"}:
        return False
    for distance in (1, 2, 3):
        at = repeat.first - distance
        if at < 0:
            return False
        if repeat.tokens[at].word.lower() in _BEFORE_PLACE:
            return at == 0 or bool(repeat.tokens[at - 1].tail)
    return False
