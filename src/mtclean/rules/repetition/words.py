"""Words that stand twice in a row."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.casing import NUMBER_WORDS, PREPOSITIONS, common_words
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
    UNSURE,
    is_english,
    is_noun,
)
from mtclean.probes import REPEATED_WORD
from mtclean.rule import Alters, Example, View, rule
from mtclean.rules.repetition.repeats import Quoted, Repeat, repeats
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_FUNCTION_WORDS = SURE | STRANDABLE | LINKING | UNSURE
_CLAUSE_OPENER = Pattern(
    r"\b(?:who|what|that|which|whatever|whoever|how|where|why|whether|all|everything|anything"
    r"|everyone|anyone|those|things?|reason|problem|question|answer|point|truth|issue|fact)\b",
    ignore_case=True,
)
_CLAUSE_WINDOW = 60
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
        if repeat.tokens[repeat.first + 1].word[0].isupper():
            continue
        safety = _safety(view, repeat, word)
        if safety is not None:
            yield view.replace(repeat.start, repeat.end, "", safety=safety)


def _safety(view: View, repeat: Repeat, word: str) -> Safety | None:
    if word in SURE:
        return Safety.SAFE
    previous = repeat.before()
    if word == "who":
        return Safety.SAFE if is_noun(previous) else None
    if word in ("will", "can") and _opens_clause(repeat):
        return Safety.SAFE
    if word == "will":
        sure = previous in common_words().plurals and repeat.following in ("be", "have", "not")
        return Safety.SAFE if sure else None
    if word in ("his", "been", "be"):
        return Safety.SAFE if previous not in ("of", "was", "is", "had") else None
    if word in UNSURE:
        unclear = not previous or _after_opener(view, repeat) or previous in DETERMINERS
        return None if unclear or word in ("it", "all", "can") else Safety.LIKELY
    if word in LINKING:
        if _opens_clause(repeat) or _adds_clause(repeat):
            return Safety.SAFE
        if previous in PRONOUNS or not previous or _after_opener(view, repeat):
            return None
        return Safety.SAFE
    if word in _PARTICLES:
        goes_on = repeat.following in _AFTER_PARTICLE or repeat.following in DETERMINERS
        return None if goes_on and not is_noun(previous) else Safety.SAFE
    if previous in STRANDING:
        if word != "to" or _after_opener(view, repeat):
            return None
        return Safety.SAFE if previous in _BEFORE_INFINITIVE else Safety.LIKELY
    return Safety.SAFE


_PARTICLES = frozenset(
    {"up", "out", "off", "down", "over", "around", "along", "back", "away", "through", "across"}
)
_BEFORE_INFINITIVE = frozenset(
    {"is", "are", "was", "were", "have", "has", "had", "need", "needs", "needed", "able", "due"}
)
_AFTER_PARTICLE = frozenset({"to", "of", "until", "from", "in", "on", "by", "there", "here", ""})


def _opens_clause(repeat: Repeat) -> bool:
    """Tell whether the pronoun before the words opens a sentence."""
    pronoun = repeat.before()
    stop = repeat.first == 1 or repeat.tokens[repeat.first - 2].tail[-1:] in (".", "”")
    return stop and pronoun in ("he", "she", "it", "we", "they", "i", "you")


def _adds_clause(repeat: Repeat) -> bool:
    """Tell whether *who* or *which* and a comma stand before: such a clause is no subject."""
    comma = repeat.first > 1 and repeat.tokens[repeat.first - 2].tail == ","
    return comma and repeat.before() in ("who", "which")


def _after_opener(view: View, repeat: Repeat) -> bool:
    start = repeat.tokens[repeat.first].start
    return bool(_CLAUSE_OPENER.search(view.text, max(0, start - _CLAUSE_WINDOW), start))


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
            safety = safety if len(word) > (3 if is_noun(word) else 5) else None
        if safety is not None:
            yield view.replace(repeat.start, repeat.end, "", safety=safety)


def _content_safety(view: View, repeat: Repeat) -> Safety | None:
    word = repeat.unit[0]
    if not word.isalpha() or len(word) < 3 or word in _FUNCTION_WORDS:
        return None
    if word in NUMBER_WORDS and repeat.following in common_words().plurals:
        return Safety.SAFE
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
    if _may_end_clause(view, repeat, word) or _opens_with_place(repeat):
        return None
    if view.text.count(f" {word} {word} ", *_around(repeat)) > 1:
        return None
    if is_english(word) or (len(word) > 5 and word[-1] not in "aiou"):
        return Safety.SAFE
    return None


def _around(repeat: Repeat) -> tuple[int, int]:
    return max(0, repeat.start - _REACH), repeat.end + _REACH


def _may_end_clause(view: View, repeat: Repeat, word: str) -> bool:
    """Tell whether a clause may end with ``word``, and the next verb be the same word."""
    previous = repeat.before()
    if _adds_clause(repeat) or word.endswith("ing"):
        return False
    if previous in ("who", "what", "which", "whatever", "whoever"):
        return True
    is_verb = word in common_words().verbs or word.endswith("ed")
    if not is_verb or (is_noun(word) and (previous in DETERMINERS or previous in PREPOSITIONS)):
        return False
    if previous in PRONOUNS:
        return not _opens_clause(repeat)
    return _after_opener(view, repeat)


_BEFORE_PLACE = frozenset({"in", "at", "on", "for", "near", "outside", "within", "around", "along"})


def _opens_with_place(repeat: Repeat) -> bool:
    """Tell whether the sentence begins with the word and a preposition: *At the school school…*."""
    for distance in (1, 2, 3):
        at = repeat.first - distance
        if at < 0:
            return False
        if repeat.tokens[at].word.lower() in _BEFORE_PLACE:
            return at == 0 or bool(repeat.tokens[at - 1].tail)
    return False
