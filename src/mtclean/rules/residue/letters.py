"""Stray letters: what is left of a link or a token that was cut out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from mtclean.lexicon.residue_places import JAPANESE, PLACES
from mtclean.rule import Alters, Exact, Example, Scope, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_split = str.split
_CAPITALS = "CDEFGHJKLMNOPQRSTWYZ"
_VERBS = _split("""will would has had have is are was were can could may might must should said says
    told added announced expects plans hopes wants also continues remains became agreed""")
_AFTER_NAME = Pattern(
    rf"(?<![\w.&'’-])(?P<name>[A-Z][a-z]{{2,20}}) (?P<letter>[{_CAPITALS}])"
    rf"(?= {alternation(_VERBS)}\b)"
)
_PLACE_OF = "(?:ports?|city|town|village|province|capital|airport|mayor|harbou?r|streets|region)"
_LOCATED = Pattern(rf"\b(?:in|near|outside|{_PLACE_OF} of) ([A-Z][a-z]{{2,20}})(?! [A-Z]\b)\b")
_PAIR = Pattern(r"\b([A-Z][a-z]{2,20}) ([A-Z])\b")
_NAMED_BEFORE = Pattern(r"[A-Z][\w.'’-]*,? \Z")
_KINDS = frozenset(
    _split("""Class Category Group Section Vitamin Plan Step Line Terminal Pier Gate Hall Platform
    Building Block Area Zone Sector Region District Ward Grade Level Type Model Series Version Phase
    Part Point Exhibit Appendix Annex Schedule Company Unit Division Team Squad Pool Stage Track
    Route Highway Exit Room Store Lot Witness Patient Person Player Driver Student Suspect Victim
    Agent Officer Mister Doctor Professor Influenza Hepatitis Strain Variant Train Bus Tram Flight
    Hurricane Operation Project Programme Program Form Protein Factor Gene Site House Tower Wing
    Court Camp Base Fort Mount Cape Lake Malcolm Louis Boney Triple Daily Hospital The This That
    University College State Serie Liga League Division Studio Channel Radio Generation Gen""")
)


@rule(
    code="RES030",
    name="stray-capital",
    summary="Remove a lone capital between a place and its verb.",
    triggers=tuple(Exact(f" {letter} {verb}") for letter in _CAPITALS for verb in _VERBS),
    scope=Scope.DOCUMENT,
    alters=Alters.WHITESPACE | Alters.WORDS,
    bad=[
        (
            "Chen added that Beijing W will join Hong Kong in the project.",
            "Chen added that Beijing will join Hong Kong in the project.",
        ),
        (
            "The pier in Callao is long. Callao M will then be closed.",
            "The pier in Callao is long. Callao will then be closed.",
        ),
        ("Helsinki K has agreed.", "Helsinki has agreed."),
    ],
    good=[
        "Class W will start at noon, and group D will play on Friday.",
        "Beijing U will join the project; Vitamin K is rare.",
        "Malcolm X was killed; Louis K, known as K, was in Rome with Louis.",
        "Kawasaki F has won in Kawasaki; Hiroshima C will play.",
        "Barcelona B will play in Barcelona; George W was there.",
    ],
)
def stray_capital(view: View) -> Iterator[Edit]:
    """A link on the name of a place was cut, and its first letter stayed behind the name.

    After a class, a plan or a vitamin a letter is its name, after a person an initial, after a club
    an abbreviation; so the name must be a place and stand without the letter elsewhere.
    """
    text = view.text
    found = list(_AFTER_NAME.finditer(text))
    if not found:
        return
    pairs = Counter((match[1], match[2]) for match in _PAIR.finditer(text))
    located = {match[1] for match in _LOCATED.finditer(text)}
    for match in found:
        name, letter = match["name"], match["letter"]
        if name in _KINDS or name in JAPANESE or name[-1] == ".":
            continue
        if _NAMED_BEFORE.search(text, max(0, match.start() - 24), match.start()):
            continue
        if pairs[name, letter] > 1:
            continue
        if name in PLACES:
            safety = Safety.SAFE
        elif name in located:
            safety = Safety.SAFE if letter in "WMKJYZQ" else Safety.LIKELY
        else:
            continue
        yield view.replace(match.end("name"), match.end(), "", safety=safety)


_LOWER = "bcdefghjklmnpqrstuvwyz"
_BINDS = frozenset(
    _split("""of to in on at by for from with into onto about after before during between under over
    through against among within without that than because while when will would can could may might
    must should is are was were be been has had have""")
)
_OPENS_PHRASE = frozenset(
    _split("the his her its their our this these those an they we he she it you there")
)
_CUT = frozenset(
    _split("""don won can isn aren wasn weren hasn haven hadn didn doesn couldn wouldn shouldn it he
    she that there what who let you we they""")
)
_AUXILIARY = frozenset(_split("is are was were be been being has had have not"))
_CLAUSE = frozenset(_split("as if that when where while because since and or let for but whether"))
_BEFORE = frozenset(
    _split("""vitamin hepatitis type class group plan letter letters section item paragraph article
    point points line step variable variables constant number value factor triple double size model
    grade note notes key part option figure table appendix row column series platform gate letter
    thousand million billion hundred least most width height length speed weight
    formula parameter parameters function distance point node state player person m n x y z""")
)
_NEXT = frozenset(
    _split("""word words ray rays cell cells pop turn turns commerce mail mails cigarette cigarettes
    number numbers value values movie movies section sections type axis axes book books sport sports
    learning vitamin day days line lines class shirt shirts bone bones and or is was equals times
    wave waves bar bars channel coin coins bike bikes scooter scooters corp""")
)
_STRAY = Pattern(
    rf"(?<![\w.'’-])(?P<left>[a-z]{{2,20}})(?P<comma>,?) (?P<letter>[{_LOWER}])"
    r"(?= (?P<right>[a-z]{2,20})\b)"
)
_ALONE = Pattern(rf"(?<![\w'’])[{_LOWER}](?![\w'’])")
_MATHEMATICS = Pattern(
    r"\b(?:equations?|formulas?|proofs?|theorems?|lemmas?|variables?|algorithms?|matrix|integers?"
    r"|mathematic\w*|letters?|alphabet\w*|vowels?|consonants?|spelling|statistic\w*|p-values?"
    r"|physic\w*|odd|graph|axis)\b|[=<>+^]",
    ignore_case=True,
)


@rule(
    code="RES031",
    name="stray-letter",
    summary="Remove a lone small letter between words.",
    triggers=tuple(Exact(f" {letter} ") for letter in _LOWER),
    alters=Alters.WHITESPACE | Alters.WORDS,
    bad=[
        (
            "The council agreed to r the plan of the mayor.",
            "The council agreed to the plan of the mayor.",
        ),
        (
            "It was the first time that n they had been asked.",
            "It was the first time that they had been asked.",
        ),
        Example("He read the s report.", "He read the report.", Safety.LIKELY),
    ],
    good=[
        "If n is even, the proof is short; for odd n he needed more.",
        "The b movie of the f word; vitamin c is good and the t cells are few.",
        "The triple h was there, and the p value of x is small.",
        "He wrote that r and s were the letters of the code.",
        "He won d day medals and as h lost the game he left.",
    ],
)
def stray_letter(view: View) -> Iterator[Edit]:
    """A letter of a link, a token or a key stays behind between two words.

    Small letters that stand alone by right name a variable, a class or a kind, or begin a compound
    such as *t cells*; so both words beside it must be such as need no letter.
    """
    text = view.text
    found = list(_STRAY.finditer(text))
    if not found or _MATHEMATICS.search(text):
        return
    alone = Counter(match[0] for match in _ALONE.finditer(text))
    for match in found:
        left, right = match["left"], match["right"]
        certain = right in _OPENS_PHRASE and (left in _BINDS or bool(match["comma"]))
        certain = certain or (left in _AUXILIARY and right.endswith("ed") and len(right) > 4)
        if not certain and not _likely(match):
            continue
        if left in _CUT and match["letter"] in "tsdm":
            continue
        if left in _BEFORE or right in _NEXT or (left in _CLAUSE and not certain):
            continue
        if alone[match["letter"]] > 1:
            continue
        safety = Safety.SAFE if certain else Safety.LIKELY
        yield view.replace(match.start("letter") - 1, match.end(), "", safety=safety)


def _likely(match: re.Match[str]) -> bool:
    left, right = match["left"], match["right"]
    if match["letter"] in "huv" or match["comma"] or right in _AUXILIARY:
        return False
    return left in _BINDS or left in _OPENS_PHRASE or right in _OPENS_PHRASE or right in _BINDS
