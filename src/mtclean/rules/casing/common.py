"""Common words with a capital inside a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.context import Context
from mtclean.lexicon.casing import (
    AUXILIARIES,
    COMMON_OPENERS,
    DETERMINERS,
    FINITE_VERBS,
    LEGAL_INSTRUMENTS,
    NUMBER_WORDS,
    PREPOSITIONS,
    common_words,
)
from mtclean.rule import Alters, Exact, Example, Scope, View, rule
from mtclean.rules.casing.frames import (
    after_title_noun,
    goes_on_after,
    in_name_chain,
    in_title,
    is_headline,
    is_title_case,
)
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_CAPITAL = Pattern(r"[A-Z][a-z]+(?:-[a-z]+)*")
_BEFORE = Pattern(
    r"(?:(?<![\w'’.@#/&-])(?P<word>[A-Za-z][a-z]*(?:-[a-z]+)*)|[^\n] *(?P<number>\d))"
    r"(?P<comma>,?)\Z"
)
_AFTER = Pattern(r" (?P<next>[a-z][a-z'’-]*)|(?P<stop>[.,;?!](?=[ \n\"”’)]|\Z))")
_SENTENCE_START = Pattern(r"(?:\A|\n|[.!?][\"”’)]? )[\"“]?\Z")
_AFTER_VERB = frozenset(
    {"that", "the", "a", "an", "his", "her", "their", "its", "to", "him", "them", "place", "by"}
)
_OF_ITSELF = frozenset({"this", "these", "the", "present", "said", "such"})
_NAMING = frozenset({"mr", "mrs", "dr", "called", "named", "titled", "aka", "alias"})


@rule(
    code="CAS004",
    name="capital-common-word",
    summary="Write a common word inside a sentence with a small letter.",
    triggers=(
        *(Exact(f" {word.capitalize()}") for word in sorted(common_words().looked_for)),
        *(Exact(f"*{end} {word.capitalize()}") for end in "esdntyr," for word in COMMON_OPENERS),
    ),
    alters=Alters.CASE,
    scope=Scope.DOCUMENT,
    bad=[
        (
            "The fair drew 450 Exporters from two provinces.",
            "The fair drew 450 exporters from two provinces.",
        ),
        (
            "They want to foster commercial Cooperation, said Yim.",
            "They want to foster commercial cooperation, said Yim.",
        ),
        (
            "Both sides have Agreed to meet, and they Quickly signed a paper.",
            "Both sides have agreed to meet, and they quickly signed a paper.",
        ),
        Example(
            "The mill sells to Investors in town.",
            "The mill sells to investors in town.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "The Innovation and Technology Commission met Professionals Australia.",
        "The film Cooperation was shown to 300 people, and the band Exporters played.",
        "Under the agreement, the Buyer must pay the Seller on delivery.",
        "He reads in Innovation that the Exporter of the Year has been named.",
        "Growth And Investment In The Region",
        "This Decision shall enter into force on 1 May; the measures under this Decision are new.",
        "He sang “Agreed to disagree” and Department of Exports staff laughed.",
        "She rode Innovator, a horse, to victory on Exporter's day.",
    ],
)
def capital_common_word(view: View) -> Iterator[Edit]:
    """Chunked and round-trip translation gives a capital to nouns at the edge of a link or chunk.

    The words are from a list of those that are hardly ever names. The capital is right in names
    of bodies and works and for terms that a contract defines; so a frame that needs a common word
    (*450 Exporters*, *have Agreed*), or the same word in lower case elsewhere in the document, is
    asked for, and a word that has its capital twice is left alone.
    """
    text = view.text
    for at, _ in view.hits:
        before = _BEFORE.search(text, max(0, at - 40), at) if at else None
        match = _CAPITAL.match(text, at + 1)
        if not before or not match:
            continue
        end = match.end()
        after = _AFTER.match(text, end)
        word = match[0].lower()
        if not after or (word not in common_words().never_names and word not in COMMON_OPENERS):
            continue
        if in_name_chain(text, at + 1, end) or in_title(text, at + 1):
            continue
        if after_title_noun(text, at) or before["word"] in _NAMING or _is_heading(view, at):
            continue
        lower = (before["word"] or "").lower()
        if lower in _OF_ITSELF and word in LEGAL_INSTRUMENTS:
            continue
        if lower != (before["word"] or ""):
            opens = _SENTENCE_START.search(text[max(0, before.start() - 4) : before.start()])
            if not _may_open(lower if opens else "", word, after["next"]):
                continue
        goes_on = bool(lower) and not before["comma"] and goes_on_after(text, at + 1, lower)
        safety = _evidence(view.context, word, lower, before["comma"], after["next"], goes_on)
        if safety is not None and view.context.vocabulary.capital(match[0]) <= 1:
            yield view.replace(at + 1, end, word, safety=safety)


def _may_open(before: str, word: str, following: str | None) -> bool:
    """Tell whether a sentence or a clause may go on with ``word`` after ``before``, a capital one.

    It may after a small word that opens the sentence, and after a name if ``word`` is a verb.
    """
    if before in DETERMINERS or before in PREPOSITIONS or before in ("the", "he", "she", "they"):
        return True
    common = common_words()
    is_noun = word in common.nouns or word in common.plurals or word in common.mass
    is_verb = word in common.verbs and not is_noun and word not in common.adjectives
    return is_verb and word.endswith(("ed", "s")) and following in _AFTER_VERB


def _is_heading(view: View, at: int) -> bool:
    low, high = view.document.paragraph_at(at)
    line = view.text[max(low, at - 300) : min(high, at + 300)]
    return is_title_case(line) or (high - low < 300 and is_headline(view.text[low:high]))


def _evidence(
    context: Context, word: str, before: str, comma: str, following: str | None, goes_on: bool
) -> Safety | None:
    """Return how sure it is that ``word`` is common here; ``before`` is empty for a number."""
    common = common_words()
    one = word in common.nouns
    noun = one or word in common.plurals or word in common.mass
    plain_verb = word in common.verbs and not noun and word not in common.adjectives
    if comma:
        sure = (plain_verb and word.endswith("ing")) or context.vocabulary.lower(word)
        return Safety.SAFE if sure else None
    if plain_verb and following in _AFTER_VERB:
        return Safety.SAFE
    if not before or before in NUMBER_WORDS:
        fits = word in common.plurals or word in common.adjectives
    elif before in common.adjectives or before in DETERMINERS:
        fits = noun or word in common.adjectives
    elif before in AUXILIARIES or before.endswith("ly"):
        fits = word in common.verbs or word in common.adjectives or word in common.adverbs
    elif word in common.adjectives and goes_on:
        fits = following in common.nouns | common.plurals | common.mass
    else:
        fits = word in common.adverbs and following is not None
    if fits:
        return Safety.SAFE
    if before == "the":
        return Safety.SAFE if noun and context.vocabulary.lower(word) > one else None
    if not goes_on or following in FINITE_VERBS:
        return None
    if (noun or following) and context.vocabulary.lower(word):
        return Safety.SAFE
    return Safety.LIKELY if noun and not one and following else None


_SHARE = Pattern(
    r"(?:percent|per cent|%|half|quarter|third|part|share|portion|most) of (?:the |its |their )"
    r"(?:[A-Z][\w’'-]{1,20} ){0,2}(?P<noun>"
    + alternation(["Total", "Population", "Output", "Budget", "Turnover", "Volume", "Workforce"])
    + r")(?=[.;,)]| (?:of|in|for|and|was|were|is|are) [a-z])"
)


@rule(
    code="CAS005",
    name="capital-total",
    summary="Write the total of which a share is given with a small letter.",
    triggers=(
        Exact(" Total"),
        Exact(" Population"),
        Exact(" Output"),
        Exact(" Budget"),
        Exact(" Turnover"),
        Exact(" Volume"),
        Exact(" Workforce"),
    ),
    alters=Alters.CASE,
    bad=[
        (
            "Women hold 41 percent of the Total.",
            "Women hold 41 percent of the total.",
        ),
        (
            "The port handles 12 percent of the Shandong Volume, officials said.",
            "The port handles 12 percent of the Shandong volume, officials said.",
        ),
    ],
    good=[
        "The state owns 12 percent of Total, the oil company.",
        "He sold half of the Total shares and part of the French Total group.",
        "The total was 4 billion, of which Total paid half.",
        "The Output, a magazine, devotes half of its Budget Guide to rents.",
    ],
)
def capital_total(view: View) -> Iterator[Edit]:
    """A round trip over Spanish gives the head of a share a capital: *36 percent of the X Total*.

    *Total* is a company too, which has no article and no place before it.
    """
    for match in _SHARE.finditer(view.text):
        start = match.start("noun")
        yield view.with_initial(start, match["noun"][0].lower())
