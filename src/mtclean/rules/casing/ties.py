"""What ties a word with a capital to a name, or announces that a name follows."""

from __future__ import annotations

from mtclean.lexicon.casing import (
    DETERMINERS,
    LEGAL_INSTRUMENTS,
    MONTHS,
    NAME_PARTICLES,
    PREPOSITIONS,
    SAYING,
    TITLE_NOUNS,
    plain_words,
)
from mtclean.lexicon.parts_of_speech import parts_of
from mtclean.lexicon.wordlist import listed
from mtclean.rules.casing.capitals import CLOSED, Place, ends_noun, is_noun, is_past, needs_noun
from mtclean.rules.casing.frames import SMALL_WORDS, words_in
from mtclean.rules.casing.usage import in_lower_case
from mtclean.text.pattern import Pattern

_OF_ITSELF = frozenset({"this", "these", "the", "present", "said", "such"})
_NAMING = listed(
    """mr mrs ms dr called named titled aka alias dubbed nicknamed codenamed code-named entitled
    renamed christened branded operation project codename hurricane typhoon cyclone storm tropical
    brand product model word term words terms hashtag keyword label slogan
    motto ticker role roles character"""
)
_APPOSITIVE = TITLE_NOUNS | listed(
    """airline boat boy bot brewer browser bull cat character child chemical colt console daughter
    dog drug engine filly firm frigate girl godson goddess grandson granddaughter herbicide horse
    insurer lender mare medication missile mission mother opener operator pet planet player
    probe puppy racehorse rapper retailer robot rover satellite sculpture singer skipper
    sloop son spacecraft stallion statue striker submarine sub tanker tracker trawler trimaran
    tug vaccine vessel warship whale yacht painting platform rescuers supplement software
    submersible telescope tool treatment tune winger goalkeeper midfielder defender rider jockey"""
)
"""Words before the name of a person, an animal, a vessel, a product or a work."""


def is_tied(text: str, place: Place) -> bool:
    """Tell whether a name is tied to the word, or something before it announces one."""
    at, word, before = place.start - 1, place.word, place.before
    plain = plain_words()
    if (
        place.following in NAME_PARTICLES
        or before in _NAMING
        or (place.comma and before in SAYING and not word.endswith(("ing", "ly")))
    ):
        return True
    if before in _OF_ITSELF and word in LEGAL_INSTRUMENTS:
        return before != "the" or not in_lower_case(text, word)
    left = text[max(0, at - 60) : at]
    epithet = _EPITHET.search(left) if before == "the" else None
    if epithet and epithet[1].lower() not in SMALL_WORDS:
        return True
    verbal = word in plain.verbal
    small = bool(verbal and parts_of(word) & CLOSED)
    if (not small and _tied_before(left, place, verbal)) or _tied_after(text, place, verbal):
        return True
    title = _TITLE_BEFORE.search(left)
    if title and title[1].lower() in SMALL_WORDS:
        return True
    title = _TITLE_GOES_ON.match(text, place.end)
    if title and title[1].lower() in plain.sure:
        return True
    if before == "the" and place.following in _NAMED and not in_lower_case(text, word):
        return True
    title = _TITLE_AFTER.match(text, place.end)
    if title and title[1] not in MONTHS and title[1].lower() in SMALL_WORDS | _PRONOUNS:
        return True
    whole = verbal and before in ("a", "an") and not ends_noun(place.following)
    if not (small or whole) and (_CALLED.search(left) or _MARKED.search(left)):
        return True
    if not (verbal and place.following in DETERMINERS | {"the"}) and _ROLE.search(left):
        return True
    if is_past(word) and place.following in PREPOSITIONS:
        return False
    if small or (verbal and place.following in DETERMINERS | {"the", "him", "her", "them", "it"}):
        return False
    found = words_in(left[-40:].rpartition("\n")[2])
    if verbal or needs_noun(before):
        return bool(found) and found[-1].lower() in _APPOSITIVE
    last = found[-1] if found else ""
    return last in _APPOSITIVE or (
        last in ("the", "of", "is", "was") and any(w.lower() in _APPOSITIVE for w in found[-2:-1])
    )


def _tied_before(left: str, place: Place, verbal: bool) -> bool:
    """Tell whether a name goes on to the word: *Ministry of Finance and Planning*."""
    chain = _CHAIN.search(left)
    if chain is None:
        return False
    plain = plain_words()
    head, links = chain["head"].lower().strip(".!"), chain["links"].split()
    if links[0] == "of" and place.word in _AWARDED:
        return True
    start = left[: chain.start()].rstrip(" ")
    if not verbal and start.endswith((" of", " for")):
        return True
    opens = not start or start[-1] in _STOPS
    common = head in plain.abstract or head in plain.things or head in plain.bodies
    if opens and common and head not in plain.bodies:
        return False
    if opens and (head in SMALL_WORDS or parts_of(head) & CLOSED):
        return False
    doubtful = place.word in plain.doubtful
    if common:
        return True
    bound = links[-1] in ("and", "or", "&", "de", "of")
    if verbal:
        return links[-1] in ("and", "or", "&") and place.word in plain.adjectival
    return bound or (doubtful and "in" not in links)


def _tied_after(text: str, place: Place, verbal: bool) -> bool:
    """Tell whether the word goes on to a name: *Battle of Hastings*."""
    chain = _CHAIN_AFTER.match(text, place.end)
    if chain is None:
        return False
    link = chain[1]
    if link in ("and", "&", "or"):
        if place.before in ("a", "an") and place.word in plain_words().sure:
            return False
        return (
            not verbal
            or place.word in plain_words().adjectival
            or (place.before == "the" or is_noun(place.before))
        )
    counted = place.word in plain_words().sure and place.before not in PREPOSITIONS
    if verbal or (counted and needs_noun(place.before)):
        return False
    if link in ("of", "for"):
        known = link == "of" and place.before == "the" and place.word in plain_words().abstract
        return not (known and in_lower_case(text, place.word))
    if place.before != "the":
        return False
    return place.word in plain_words().doubtful


_AWARDED = listed("year month week match day decade century season tournament")
"""*Player of the Year* and the like."""
_STOPS = frozenset('.!?:\n"“”’')
_CHAIN = Pattern(
    r"(?<!\w)(?P<head>[A-Z][\w'’.!-]{0,40}) (?P<links>(?:of|and|for|or|on|in|to|with|against|by|at"
    r"|de|&)(?: (?:the|an?|his|her|its|of|for))?)\Z"
)
_CHAIN_AFTER = Pattern(
    r" (and|&|or|of|for|in|on|at|to|with|by)(?: (?:the|an?|his|her|its))? [\"“‘']?[A-Z]"
)
_CALLED = Pattern(
    r"\b(?:nam(?:ed|ing)|dub(?:s|bed)|(?:nick|re)named?|christened|branded|sold|marketed"
    r"|entitled|titled|codenamed"
    r"|(?:calls?|called|calling)(?! (?:for|on|to|out|off|upon|from|by|in|and|at|after)\b)"
    r"|kn(?:ow|own|ew)s?(?: [A-Za-z'’]{1,20}){0,5} as)(?: [A-Za-z'’]{1,20}){0,3}\Z"
)
_MARKED = Pattern(
    r"(?:\b(?:marked|labell?ed|stamped|signs? (?:said|says?|reads?)|clue|spelled|spelt"
    r"|buttons?)"
    r"(?: [A-Za-z,'’]{1,20}){0,8}"
    r"|\b(?:(?<![a-z] )(?:Press|Click|Tap|Choose|Select)|press|click|tap|choose|select)"
    r"(?: on)? [A-Z][\w' ,]{0,50})\Z"
)
_ROLE = Pattern(r"\b(?:roles?|characters?|name|title|nickname|alias|part) (?:of|in)\Z")
_TITLE_BEFORE = Pattern(r"[a-z,] ([A-Z][a-z]+)(?: [a-z]+){0,2}\Z")
_TITLE_AFTER = Pattern(r"(?: [a-z]+){1,2} ([A-Z][a-z]+)(?! [A-Z])")
_TITLE_GOES_ON = Pattern(
    r" (?:(?:in|on|of|to|for|with|from|at|by|and|the|an?|his|her|my|your) ){1,2}"
    r"(?:(?:New|Old|Last|First|Big|Great) )?([A-Z][a-z]+)"
)
_NAMED = listed(
    """programme program project campaign initiative trial fund scheme app award prize festival
    area district neighborhood neighbourhood street road school club hotel bar estate system
    class model range brand group platform"""
)
"""What is named by the word before it: *the Recovery trial*."""
_PRONOUNS = listed("you your me my us our he she him her them him they we it")
_EPITHET = Pattern(r"(?<!\w)([A-Z][a-zé]{2,20}) the\Z")
