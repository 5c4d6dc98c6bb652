"""Small words of English by what they do in a sentence, and what words of each kind may follow.

Written for mtclean from general knowledge. The open classes come from the ``common_*.txt`` lists
and, for words that stand in none of them, from their endings.
"""

from __future__ import annotations

import functools
from enum import Flag, auto

from mtclean.lexicon.wordlist import listed, words


class Part(Flag):
    """What a word may be; many may be several things."""

    NONE = 0
    DETERMINER = auto()
    PREPOSITION = auto()
    PARTICLE = auto()
    TO = auto()
    AND = auto()
    THAT = auto()
    WHEN = auto()
    WHO = auto()
    SUBJECT = auto()
    OBJECT = auto()
    BE = auto()
    HAVE = auto()
    DO = auto()
    MODAL = auto()
    NOT = auto()
    ADVERB = auto()
    ADJECTIVE = auto()
    NUMBER = auto()
    NOUN = auto()
    PLURAL = auto()
    MASS = auto()
    VERB = auto()
    VERB_S = auto()
    PAST = auto()
    ING = auto()
    NAME = auto()
    UNKNOWN = auto()


_SMALL = {
    Part.DETERMINER: """the a an this that these those my your his her its our their some any each
        every no another such all both many several few one most more either neither what whose
        which much""",
    Part.PREPOSITION: """of in on at by for from with into onto about after before between among
        against through during under over without within near per via across along around behind
        below beneath beside beyond despite except inside outside like off out past since than
        throughout toward towards until up upon versus as amid alongside above following including
        regarding unlike down""",
    Part.PARTICLE: "up out on off down over in away through back around by along",
    Part.TO: "to",
    Part.AND: "and or but nor",
    Part.THAT: "that",
    Part.WHEN: """because if when while although though where whether unless until after before
        since as than once how why so""",
    Part.WHO: "who which whom whose what",
    Part.SUBJECT: "he she they we i it you there",
    Part.OBJECT: """him her them us me it you himself herself itself themselves ourselves myself
        everyone everybody someone somebody anyone anybody others everything something nothing
        anything""",
    Part.BE: "is are was were be been being am isn't aren't wasn't weren't",
    Part.HAVE: "has have had having hasn't haven't hadn't",
    Part.DO: "do does did don't doesn't didn't",
    Part.MODAL: """will would can could may might must shall should cannot won't wouldn't can't
        couldn't shouldn't mustn't""",
    Part.NOT: "not never",
    Part.ADVERB: """also still already now then just even only always often ever yet soon again
        later too very quite rather almost nearly perhaps maybe once twice here there today tonight
        yesterday tomorrow more most less well far together instead otherwise thus therefore
        however meanwhile overnight ago back so much away least ahead forward
        monday tuesday wednesday thursday friday saturday sunday""",
    Part.NUMBER: """one two three four five six seven eight nine ten eleven twelve thirteen fifteen
        twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
        dozens hundreds thousands millions""",
    Part.ADJECTIVE: """other own same new old first second third last next former late early main
        more most less few own only top high low big small large long short good bad best better
        worse worst great major local public national federal military political social economic
        international foreign young free full open certain different important possible able likely
        several single double dead alive armed joint happy angry ready""",
    Part.NOUN: """man woman child person wife life body party city country company family team
        series means species headquarters crossroads police media staff
        mayor king queen judge minister president governor senator bishop coach director
        chief captain officer professor film fire mosque church state""",
    Part.PLURAL: """men women children people police wives lives bodies parties cities countries
        companies families media staff troops""",
    Part.MASS: """help work support aid use play pay care risk control change fear hope power water
        money time news food""",
    Part.VERB: """close clean clear empty free lower slow warm own be have do go get make take see
        say know come think look want give use find tell
        ask work seem feel try leave call keep let begin help show hear play run move live believe
        hold bring happen write sit stand lose pay meet set learn lead understand watch stop speak
        read spend grow open walk win teach offer remember buy serve die send build stay fall cut
        reach kill raise pass sell decide return explain hope join ensure strike aid curb fight""",
    Part.VERB_S: "says goes gets makes takes wants seems crosses",
    Part.PAST: """said went got made took saw knew came thought gave found told felt left became
        kept let began brought wrote sat stood lost paid met set led ran held heard won sold sent
        built fell cut spent grew rose bought caught fought drew drove flew spoke broke chose
        struck shot hit put read been done gone taken seen known given found written driven flown
        spoken broken chosen torn worn sworn beaten forgotten hidden ridden risen stolen thrown
        shown grown drawn born begun swum sung hurt shut spread""",
}


@functools.cache
def _table() -> dict[str, Part]:
    table: dict[str, Part] = {}

    def enter(entries: frozenset[str], part: Part) -> None:
        for word in entries:
            table[word] = table.get(word, Part.NONE) | part

    closed: frozenset[str] = frozenset()
    for part, text in _SMALL.items():
        enter(listed(text), part)
        if part is Part.NUMBER:
            closed = frozenset(table)
    enter(words("common_nouns") - closed, Part.NOUN)
    enter(words("common_plurals") - closed, Part.PLURAL)
    enter(words("common_mass_nouns") - closed, Part.MASS)
    enter(words("common_adjectives") - closed, Part.ADJECTIVE)
    verbs = words("common_verbs") - closed
    for word in verbs:
        form = _verb_form(word, verbs)
        if form is Part.VERB_S and Part.NOUN in table.get(word[:-1], Part.NONE):
            form |= Part.PLURAL
        table[word] = table.get(word, Part.NONE) | form
    for word, part in table.items():
        if word.endswith("ing") and len(word) > 5 and part & (Part.NOUN | Part.MASS):
            table[word] = part | Part.ING
    for word in words("common_adverbs") - frozenset(table):
        table[word] = Part.ADVERB
    return table


def _verb_form(word: str, verbs: frozenset[str]) -> Part:
    if word.endswith("ing") and len(word) > 5:
        return Part.ING
    if word.endswith("ed") and len(word) > 4 and word not in _IN_ED:
        return Part.PAST
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return Part.VERB_S
    if word + "s" in verbs or word + "es" in verbs or word[:-1] + "ies" in verbs:
        return Part.VERB
    return Part.PAST


_CONTRACTED = listed("i you he she it we they that there who what where here")
_CONTRACTIONS = {
    "s": Part.BE,
    "re": Part.BE,
    "m": Part.BE,
    "ve": Part.HAVE,
    "ll": Part.MODAL,
    "d": Part.MODAL,
}
_IN_ED = listed("exceed proceed succeed embed speed bleed breed feed need seed heed shred")
_ADJECTIVE_ENDINGS = ("al", "ic", "ive", "ous", "ful", "less", "able", "ible", "ish", "ary", "ern")
ABSTRACT = (
    "tion",
    "sion",
    "ment",
    "ness",
    "ity",
    "ship",
    "ance",
    "ence",
    "ism",
    "ist",
    "hood",
)


def parts_of(word: str) -> Part:
    """Return what ``word`` may be, from the tables or its ending.

    >>> Part.PAST in parts_of("wounded")
    True
    """
    lower = word.lower().replace("’", "'")
    found = _table().get(lower)
    if found is not None:
        return found
    stem, mark, ending = lower.rpartition("'")
    if mark:
        if stem in _CONTRACTED:
            return _CONTRACTIONS.get(ending, Part.UNKNOWN)
        return Part.DETERMINER if ending in ("s", "") else Part.UNKNOWN
    if word[:1].isupper():
        return Part.NAME
    return _by_ending(lower)


def is_listed(word: str) -> bool:
    """Tell whether ``word`` stands in one of the tables of English words."""
    lower = word.lower()
    return lower in _table() or (lower.endswith("s") and lower[:-1] in _table())


def _by_ending(word: str) -> Part:
    if len(word) > 4:
        if word.endswith("ly"):
            return Part.ADVERB
        if word.endswith("ing"):
            return Part.ING
        if word.endswith("ed"):
            return Part.PAST
        if word.endswith(ABSTRACT):
            return Part.MASS
        if word.endswith(_ADJECTIVE_ENDINGS):
            return Part.ADJECTIVE
        if word.endswith("s") and not word.endswith(("ss", "us", "is")):
            return Part.PLURAL
    return Part.UNKNOWN
