"""How sure it is that a word with a capital is a common one where it stands."""

from __future__ import annotations

from mtclean.lexicon.casing import (
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS,
    DETERMINERS,
    EVERYDAY_BODIES,
    FINITE_VERBS,
    LEGAL_INSTRUMENTS,
    MONTHS,
    PREPOSITIONS,
    SAYING,
    common_words,
    plain_words,
)
from mtclean.lexicon.parts_of_speech import ABSTRACT, Part, parts_of
from mtclean.lexicon.places import ADJECTIVES, COUNTRIES, COUNTRY_ALIASES
from mtclean.lexicon.wordlist import listed
from mtclean.rules.casing.capitals import (
    CLOSED,
    INSTITUTIONS,
    TIMES_OF_DAY,
    Place,
    ends_noun,
    is_adjective,
    is_form,
    is_noun,
    is_past,
    needs_noun,
)
from mtclean.rules.casing.usage import (
    form_in_lower_case,
    in_lower_case,
    is_plural,
    often_in_lower_case,
    pair_elsewhere,
)
from mtclean.text.edit import Safety
from mtclean.text.pattern import Pattern

_GOES_ON = Pattern(r" (?:the|of|and|for) [A-Z]")
_TELLING = 800
"""A text of so many code points shows by its other words what is a name in it."""


def judge(text: str, place: Place) -> Safety | None:
    """Return how sure it is that the word at ``place`` is common here.

    A short text tells too little of what is a name in it: there a noun keeps its capital unless the
    text also has it in lower case.
    """
    safety = _judge(text, place)
    if safety is None or len(text) >= _TELLING:
        return safety
    return safety if not _may_be_name(place) or in_lower_case(text, place.word) else None


def _may_be_name(place: Place) -> bool:
    """Tell whether a word is a noun, and not one of those that hardly ever are a name."""
    word = place.word
    if parts_of(place.before) & Part.MODAL or (_is_common_noun(word) and place.before != "the"):
        return False
    if word.endswith("ing") and place.following in PREPOSITIONS:
        return False
    return word not in plain_words().verbal or is_plural(word)


def _judge(text: str, place: Place) -> Safety | None:
    plain = plain_words()
    word = place.word
    if place.name:
        return _judge_after_name(text, place)
    dated = not place.before or place.before in _MONTHS
    if dated and _NUMBERED.search(text[max(0, place.start - 20) : place.start]):
        return None
    if place.comma:
        return _judge_after_comma(text, place)
    if word in TIMES_OF_DAY and place.before.endswith("day"):
        return Safety.SAFE
    if word in plain.verbal:
        if pair_elsewhere(text, place):
            return Safety.SAFE
        return _judge_verbal(text, place)
    if place.number and not is_plural(word):
        return None
    if place.begins:
        if word.endswith("ing") and place.following in _OBJECT_WORDS | PREPOSITIONS:
            return Safety.SAFE
        return _if(pair_elsewhere(text, place))
    if needs_noun(place.before) or place.number or _is_attributive(text, place):
        if _wants_singular(place.before) and is_plural(word) and word not in _SAME:
            return None
        fits = _fits_after_determiner(text, place)
        return Safety.SAFE if fits else None
    if word in plain.twins:
        return _judge_twin(text, place)
    if word in plain.bodies:
        return _judge_body(text, place)
    if pair_elsewhere(text, place):
        return Safety.SAFE
    if place.before == "the":
        return _judge_after_the(text, place)
    return _judge_bare(text, place)


def _judge_after_name(text: str, place: Place) -> Safety | None:
    """Judge a word after a name: a verb, *who* and the like, or what belongs to the name."""
    plain = plain_words()
    word, following = place.word, place.following
    parts = parts_of(word)
    if _GOES_ON.match(text, place.start + len(word)):
        return None
    if place.comma:
        form = is_past(word) or word.endswith("ing")
        fits = parts & CLOSED or word.endswith("ly") or (form and following in _OBJECT | {"to"})
        if form and place.name.lower() in plain.all:
            fits = parts & CLOSED or following in ("to", "in", "for", "by", "a", "an", "at")
        known = word in plain.verbal or word.endswith("ing")
        return _if(known and fits and following and following not in ("is", "are"))
    if place.before in ("'s", "’s"):
        if word not in plain.sure and word not in EVERYDAY_BODIES:
            return None
        owner = place.name[:-2]
        known = owner in COUNTRIES or owner in COUNTRY_ALIASES or owner in DAYS
        start = place.start - len(place.name) - 5
        if known or (owner.lower() in plain.bodies and text[max(0, start) :][:4].lower() == "the "):
            return Safety.SAFE
        if word in plain.verbal:
            return _if(word in plain.adjectival and following and not ends_noun(following))
        return _if(in_lower_case(text, word) and is_plural(word))
    before = text[max(0, place.start - len(place.name) - 4) : place.start - len(place.name) - 1]
    if place.name in ADJECTIVES and word in plain.sure and before != "of ":
        if _is_agent(word) or (word in plain.adjectival and not ends_noun(following)):
            return Safety.SAFE
        return _if(is_plural(word) and in_lower_case(text, word) and _is_common_noun(word))
    if parts & Part.VERB_S and word in plain.sure and following in _OBJECT_WORDS:
        return Safety.SAFE
    if word in _SMALL or (word.endswith("ing") and following in _OBJECT_WORDS):
        return Safety.SAFE
    if word not in plain.verbal:
        return None
    if parts & (Part.PREPOSITION | Part.WHEN | Part.WHO | Part.MODAL | Part.HAVE | Part.BE):
        follows = following and following not in ("is", "are", "of")
        return _if(follows and not parts & Part.PARTICLE)
    known = place.name.lower() in plain.all
    if parts & CLOSED and (place.name in MONTHS or place.name in DAYS):
        return Safety.SAFE
    told = following in _OBJECT or parts_of(following) & (Part.NUMBER | Part.ADVERB)
    near = _OBJECT_WORDS | PREPOSITIONS - _OF
    if is_past(word) and (following in near if known else told or following in _TO):
        return Safety.SAFE
    if word.endswith("ly") and following and is_past(following):
        return Safety.SAFE
    return None


def _judge_verbal(text: str, place: Place) -> Safety | None:
    """Judge a word that is hardly ever a noun."""
    word, before, following = place.word, place.before, place.following
    parts = parts_of(word)
    adjective = is_adjective(word)
    small = bool(parts & CLOSED) or word.endswith("ly")
    form = bool(parts & (Part.PAST | Part.ING))
    if (
        parts & Part.NUMBER
        and (before in PREPOSITIONS or is_noun(before))
        and not (following and not ends_noun(following))
    ):
        return None
    if word in _SMALL or (before in _DEGREE and (adjective or word.endswith("ly"))):
        return Safety.SAFE
    if before in SAYING and parts & (Part.SUBJECT | Part.DETERMINER | Part.NUMBER):
        return None
    if before in ("a", "an") and parts & CLOSED and not parts & Part.ADJECTIVE:
        return _if(word.endswith("ly") and following and not ends_noun(following))
    if not following:
        sure = before in _LINKING or before.endswith(("ly", "'t", "’t"))
        return Safety.SAFE if sure or _in_use(text, place) else None
    if _in_use(text, place):
        return Safety.SAFE
    bare = before in PREPOSITIONS or before in SAYING or before in CONJUNCTIONS
    if before in ("some", "many", "most", "all", "few", "they") and following == "that":
        return Safety.SAFE
    if before in ("much", "far", "even") and word.endswith("er"):
        return Safety.SAFE
    joined = before in ("a", "an") and following in ("and", "but", "or") and adjective
    if not small and not form and before != "to" and not joined:
        ends = ends_noun(following) and following not in _OBJECT_WORDS
        goes_on = before in ("and", "or", "but", "than") and following not in FINITE_VERBS
        if ends and (bare or before in _DETERMINERS) and not (goes_on and parts & Part.VERB):
            return None
        if before == "then" and following in ("to", "and", "or"):
            return None
    if word.endswith("ing") and before in PREPOSITIONS and following in FINITE_VERBS:
        return None
    if is_noun(before):
        if adjective and not small and not parts & Part.PAST:
            return Safety.SAFE if following in ("to", "for", "in", "with", "of") else None
        if form and _is_finite(following):
            return None
    if before in DETERMINERS and following in PREPOSITIONS and parts & Part.PAST:
        return None
    base = parts & Part.VERB or (
        parts is Part.UNKNOWN and not word.endswith(("est", "er", "th", "self", "selves"))
    )
    if base and not adjective and not small and not form and not parts & Part.ADJECTIVE:
        fits = before in AUXILIARIES or before in ("and", "or", "but", "that") or is_plural(before)
        fits = fits or before.endswith(("'t", "’t", "'ll", "’ll", "ly"))
        fits = fits or is_adjective(before)
        fits = fits or (needs_noun(before) and not ends_noun(following))
        return Safety.SAFE if fits else None
    return Safety.SAFE


def _in_use(text: str, place: Place) -> bool:
    """Tell whether the document has the word in lower case, and no name can stand here."""
    if place.before in PREPOSITIONS and ends_noun(place.following) and place.following:
        return False
    return form_in_lower_case(text, place.word)


def _judge_after_comma(text: str, place: Place) -> Safety | None:
    word, following = place.word, place.following
    plain = plain_words()
    if not following or word in plain.doubtful:
        return None
    if word not in plain.verbal:
        if is_plural(word) and _is_agent(word):
            return Safety.SAFE
        used = is_plural(word) or _is_mass(word) or not ends_noun(following)
        return _if(used and form_in_lower_case(text, word))
    if parts_of(word) & CLOSED or word.endswith(("ly", "ing")) or following in _AFTER_VERB:
        return Safety.SAFE
    if not ends_noun(following):
        return Safety.SAFE
    return Safety.SAFE if form_in_lower_case(text, word) else None


def _fits_after_determiner(text: str, place: Place) -> bool:
    """Tell whether a noun after a determiner, a number or an adjective is a common one.

    Products and members of teams are counted too: *an Escape*, *two Rockets*.
    """
    word, plain = place.word, plain_words()
    if word in plain.sure:
        return place.before != "this" or word not in LEGAL_INSTRUMENTS
    closed = ends_noun(place.following)
    if word in EVERYDAY_BODIES and place.before not in ("this", "our"):
        return True
    if word in plain.seldom and place.before not in ("this", "these", "those", "'s", "’s"):
        return closed or bool(parts_of(word) & Part.ADJECTIVE)
    if not form_in_lower_case(text, word):
        return False
    if word in plain.bodies:
        fits = closed and place.before not in ("this", "our")
        return fits or pair_elsewhere(text, place)
    return closed or pair_elsewhere(text, place) or often_in_lower_case(text, word)


def _judge_after_the(text: str, place: Place) -> Safety | None:
    word, following = place.word, place.following
    plain = plain_words()
    if word in LEGAL_INSTRUMENTS or word in _DOCUMENTS or _speaks_of_parties(text, place):
        return None
    works = _near(text, place)
    whole = following in ("of", "that", "between") or (following and not ends_noun(following))
    used = form_in_lower_case(text, word)
    if used and (word in plain.abstract or not is_plural(word)):
        return Safety.SAFE
    if whole and not is_plural(word):
        return Safety.SAFE
    if _is_common_noun(word) or not (is_plural(word) or works):
        return Safety.SAFE if following else None
    if is_plural(word) and (_is_agent(word) or word in plain.abstract) and following and not works:
        return Safety.SAFE
    if used and often_in_lower_case(text, word):
        return Safety.SAFE
    if following == "of" and is_plural(word):
        return Safety.SAFE
    return Safety.LIKELY if used else None


def _near(text: str, place: Place) -> bool:
    """Tell whether the words nearby speak of works, teams or products."""
    around = text[max(0, place.start - 120) : place.end + 60]
    return bool(_WORKS.search(around) or _TEAMS.search(around))


def _speaks_of_parties(text: str, place: Place) -> bool:
    """Tell whether other common words have *the* and a capital nearby, as in a contract."""
    known = plain_words().all
    near = _THE.finditer(text[max(0, place.start - 150) : place.end + 150])
    others = {match[1].lower() for match in near} - {place.word}
    return len(others & known) > 1


def _judge_bare(text: str, place: Place) -> Safety | None:
    """Judge a noun where a bare name may stand as well."""
    word, before, following = place.word, place.before, place.following
    plain = plain_words()
    used = form_in_lower_case(text, word)
    if before in _BEFORE_VERB or before.endswith(("'t", "’t", "'ll", "’ll")):
        verb = before != "to" or following in _AFTER_VERB or not ends_noun(following)
        verb = verb or bool(parts_of(following) & Part.OBJECT)
        if before != "to" or not is_plural(word):
            return Safety.SAFE if verb and not is_plural(word) else _if(used)
    if before in PREPOSITIONS and word in INSTITUTIONS and ends_noun(following):
        return Safety.SAFE
    if before == "that" and text[place.start - 5] == "T" and not is_plural(word):
        return Safety.SAFE
    if before in SAYING or before == "that":
        known = used and (is_plural(word) or _is_mass(word))
        return _if(known or (is_plural(word) and (_is_agent(word) or word in plain.abstract)))
    if not following:
        return _if(used and (is_plural(word) or _is_mass(word)))
    if following in SAYING and not is_plural(word):
        return None
    if used:
        return Safety.SAFE
    if word.endswith("ing") and following in _OBJECT_WORDS | PREPOSITIONS and is_plural(before):
        return Safety.SAFE
    if is_plural(word):
        if is_plural(before) and is_noun(before):
            return None
        known = _is_agent(word) or _is_common_noun(word) or word in plain.abstract
        return _if(known or not _near(text, place))
    around = text[max(0, place.start - 120) : place.end + 60]
    works = _WORKS.search(around) or following == "that"
    if not ends_noun(following):
        return _if(not works and (_is_common_noun(word) or not is_noun(before)))
    if word in plain.abstract and not works and (not is_noun(before) or is_plural(before)):
        return Safety.SAFE
    likely = word.endswith(ABSTRACT) and before in PREPOSITIONS and not works
    return Safety.LIKELY if likely else None


def _if(condition: object) -> Safety | None:
    return Safety.SAFE if condition else None


def _judge_body(text: str, place: Place) -> Safety | None:
    word, before, following = place.word, place.before, place.following
    if before in PREPOSITIONS and word in INSTITUTIONS and ends_noun(following):
        return Safety.SAFE
    if word in EVERYDAY_BODIES and is_plural(word) and before != "the" and following:
        return _if(form_in_lower_case(text, word) or _is_agent(word) or is_noun(before))
    if not following or not in_lower_case(text, word):
        return None
    if pair_elsewhere(text, place) and following != "of":
        return Safety.SAFE
    if before == "the":
        return _if(often_in_lower_case(text, word) and word in EVERYDAY_BODIES)
    if following == "of":
        return None
    if before in PREPOSITIONS or ends_noun(following):
        return _if(word in EVERYDAY_BODIES)
    return Safety.LIKELY


def _judge_twin(text: str, place: Place) -> Safety | None:
    word, before, following = place.word, place.before, place.following
    if not following:
        return None
    closed = ends_noun(following)
    parts = parts_of(word)
    modal = before in _BEFORE_VERB or before.endswith(("'t", "’t", "'ll", "’ll"))
    if modal and parts & Part.VERB and following in _AFTER_VERB and before not in ("to", "who"):
        return Safety.SAFE
    if before == "to" and parts & Part.VERB and following in _OBJECT_WORDS:
        return Safety.SAFE
    if not form_in_lower_case(text, word):
        return None
    if pair_elsewhere(text, place) or (parts & Part.ADJECTIVE and not closed):
        return Safety.SAFE
    often = often_in_lower_case(text, word)
    if word in plain_words().seldom and before != "the" and in_lower_case(text, word):
        often = True
        if not closed:
            return Safety.SAFE
    if before == "the":
        return _if(often and not is_plural(word))
    return _if(often and (is_plural(word) or _is_mass(word)))


_SAME = listed("police series species means headquarters crossroads news barracks gallows")
_MONTHS = listed(
    """january february march april may june july august september october november december jan
    feb mar apr jun jul aug sept oct nov dec"""
)
_BEFORE_VERB = listed(
    """will would can could may might must should shall cannot not to he she they we i it you who
    also never let helps help helped"""
)
_OF = listed("to by with for in of as on from")
_TO = frozenset({"to", "with"})
_SMALL = listed("other others little same such yourself himself herself itself themselves")
_DEGREE = listed("more most less least as very too so how")
_LINKING = AUXILIARIES - {"to"}
_DETERMINERS = DETERMINERS | {"the"}
_DOCUMENTS = listed(
    """report study statement guideline guidelines opinions work flood instructions
    measures provisions supplier suppliers contractor employer client carrier tenant landlord
    lender borrower licensor parties claim survey paper"""
)
"""What documents and contracts write with a capital where they speak of themselves."""
_NOUN_CHAIN = Pattern(r"\b(?:an?|no|any|this|his|her|its|their) ([a-z]+(?: [a-z]+){1,2})\Z")
_WORKS = Pattern(
    r"\b(?:film|movie|novel|book|album|series|starred|starring|directed|director|sang|sing|song"
    r"|band|theatre|theater|video|rover|ship|yacht|ferry|train|hotel|pub|horse|drug|stood|brand"
    r"|nominated|award|actor|actress|role|premiere|episode|painting|poem|opera|dance|read|reading"
    r"|magazine|newspaper|journal|channel|launched|maker|own|rival)s?\b"
)
_THE = Pattern(r"(?<=[a-z,] )the ([A-Z][a-z]{3,})(?= [a-z]|[,.;])")
_TEAMS = Pattern(
    r"\b(?:teams?|match|coach|league|season|games?|play(?:ed|er|ing|s)?|club|shares?|beat|cup)\b"
)
"""Words near which a bare word with a capital may be the name of a work, a team, a product."""
_OBJECT_WORDS = listed(
    """the a an his her their its him them us me it these those my our your each every all some
    any more up down out off"""
)
_OBJECT = listed(
    """that the a an his her their its him them in on at from over for after before up down out off
    ahead when against into more as by it us me about with nearly almost around"""
)
_NUMBERED = Pattern(
    r"(?:\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}"
    r"|\b(?:1[89]|20)\d\d|%|(?:\A|\n|[.!?:] )\d{1,3}) \Z"
)
_AFTER_VERB = listed(
    """that the a an his her their its to him them place by this these those my our your whether
    in on at from with into over for as after before when it up down out off all no some any
    how why what more each every us me himself herself itself themselves against about"""
)
_AGENTS = ("er", "or", "ist", "ant", "ee", "ian", "man", "woman")


def _wants_singular(before: str) -> bool:
    return before in ("a", "an", "one", "every", "each", "another", "this")


def _is_agent(word: str) -> bool:
    """Tell whether ``word`` looks like one for persons: *researchers*, *tourists*."""
    singular = word.removesuffix("s")
    return singular.endswith(_AGENTS) or word.endswith(("men", "women", "people", "children"))


def _is_common_noun(word: str) -> bool:
    common = common_words()
    return word in common.nouns or word in common.plurals or word in common.mass


def _is_mass(word: str) -> bool:
    """Tell whether ``word`` may stand without an article: *treatment*, *money*."""
    return word in common_words().mass or word.endswith((*ABSTRACT, "ing", "th", "ics", "age"))


def _is_finite(following: str) -> bool:
    parts = parts_of(following)
    return following in FINITE_VERBS or bool(
        parts & (Part.PAST | Part.VERB_S) and not parts & (Part.NOUN | Part.PLURAL)
    )


def _is_attributive(text: str, place: Place) -> bool:
    """Tell whether a noun goes on after what stands before it: *a towering*, *a police*."""
    before = place.before
    if place.word in plain_words().twins and not is_form(before):
        return False
    at = place.start - 1
    chain = _NOUN_CHAIN.search(text[max(0, at - 50) : at])
    if chain and all(is_adjective(word) or is_noun(word) for word in chain[1].split()):
        return True
    low = text.rfind(" ", max(0, at - 30), at)
    earlier = text[text.rfind(" ", max(0, low - 20), low) + 1 : low].lower()
    return earlier in ("a", "an", "no", "any") or (earlier == "the" and is_form(before))
