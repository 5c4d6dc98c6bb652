"""Forms of verbs that the rules of grammar-lite put right: the past, the participle, the base.

Written by hand for this project from general knowledge.
"""

from __future__ import annotations

from functools import cache

from mtclean.lexicon.grammar import BASE_VERBS
from mtclean.lexicon.wordlist import listed, words

_IRREGULAR = """
    became become become
    began begin begun
    bought buy bought
    broke break broken
    brought bring brought
    built build built
    came come come
    caught catch caught
    chose choose chosen
    did do done
    drew draw drawn
    drove drive driven
    fled flee fled
    flew fly flown
    forgot forget forgotten
    fought fight fought
    gave give given
    got get got
    grew grow grown
    heard hear heard
    held hold held
    kept keep kept
    knew know known
    lost lose lost
    made make made
    met meet met
    paid pay paid
    rode ride ridden
    said say said
    sang sing sung
    sent send sent
    slept sleep slept
    sold sell sold
    sought seek sought
    spent spend spent
    spoke speak spoken
    stole steal stolen
    stood stand stood
    swam swim swum
    taught teach taught
    threw throw thrown
    told tell told
    took take taken
    understood understand understood
    went go gone
    withdrew withdraw withdrawn
    won win won
    wore wear worn
    wrote write written
"""
_ROWS = [line.split() for line in _IRREGULAR.strip().splitlines()]
BASE_OF_PAST = {past: base for past, base, _ in _ROWS}
"""Pasts that are no base form of another verb, as *found* and *saw* are, with their base forms."""
PARTICIPLE_OF_PAST = {past: participle for past, _, participle in _ROWS if past != participle}
"""Pasts that are no participle, with the participles."""
PARTICIPLE_OF_BASE = {base: participle for _, base, participle in _ROWS if base != participle}

_NO_PAST = listed(
    """bed bleed breed embed exceed feed heed need proceed reed seed shed shred speed succeed used
    wed weed supposed indeed hundred naked sacred wicked aged"""
)


@cache
def base_of(form: str) -> str | None:
    """Return the base form of a verb in the past, if it is surely one.

    >>> base_of("went"), base_of("stopped"), base_of("carried"), base_of("agreed"), base_of("need")
    ('go', 'stop', 'carry', 'agree', None)
    """
    if form in BASE_OF_PAST:
        return BASE_OF_PAST[form]
    if not form.endswith("ed") or form in _NO_PAST:
        return None
    verbs = words("common_verbs") | BASE_VERBS
    stem = form[:-2]
    candidates = [stem, form[:-1]]
    if stem.endswith("i"):
        candidates.insert(0, stem[:-1] + "y")
    if len(stem) > 3 and stem[-1] == stem[-2]:
        candidates.append(stem[:-1])
    for candidate in candidates:
        if len(candidate) > 2 and candidate in verbs and not candidate.endswith("ed"):
            return candidate
    return None
