"""Lone capitals after the names of places: what is left of a link that was cut out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from mtclean.lexicon.residue_places import ALSO_NAMES, JAPANESE, PLACES
from mtclean.rule import Alters, Exact, Scope, View, rule
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
_NAMED_BEFORE = Pattern(
    r"(?:[A-Z][\w'’-]*,?|(?:[A-Z][a-z]?|Mrs|Gen|Sen|Gov|Rep|Col|Sgt|Capt|Prof)\.) \Z"
)
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
    triggers=tuple(Exact(f" {letter} ") for letter in _CAPITALS),
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
        (
            "The fair opens in Paris in May. Paris S will host it again in 2031.",
            "The fair opens in Paris in May. Paris will host it again in 2031.",
        ),
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
            sure = letter in "WMKJYZQ" or name in ALSO_NAMES
            safety = Safety.SAFE if sure else Safety.LIKELY
        else:
            continue
        yield view.replace(match.end("name"), match.end(), "", safety=safety)
