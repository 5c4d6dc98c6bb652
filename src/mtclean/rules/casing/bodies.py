"""Names of bodies and places of which only the second half has its capital."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.casing import HALF_NAMES, MINISTRIES, US_BODIES
from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_HALVES = [*(f"{word} Ministry" for word in MINISTRIES), *HALF_NAMES]
_HALF = Pattern(
    rf"(?<![\w-])(?P<name>{alternation(_HALVES)})\b(?!['’-][A-Za-z])"
    r"(?P<after> (?:of|for|and|&) [A-Z])?"
)
_NEED_A_NAME = {"prime Minister", "foreign Minister"}


@rule(
    code="CAS013",
    name="half-capital-name",
    summary="Give both halves of the name their capital.",
    triggers=tuple(Exact(half) for half in _HALVES),
    alters=Alters.CASE,
    bad=[
        (
            "The interior Ministry said so, and the european Commission agreed.",
            "The Interior Ministry said so, and the European Commission agreed.",
        ),
        (
            "Talks between south Korea and the united States went on.",
            "Talks between South Korea and the United States went on.",
        ),
        (
            "The guest of honour was prime Minister Ingrid Solheim.",
            "The guest of honour was Prime Minister Ingrid Solheim.",
        ),
    ],
    good=[
        "The foreign ministry and the Foreign Ministry are one.",
        "A former prime Minister of State resigned.",
        "In culture Ministry of Sound has a place.",
        "The health Ministry-backed plan was dropped by the Ministry of Health.",
        "She wrote el Salvador's name on the map, an account called @hong Kongers.",
    ],
)
def half_capital_name(view: View) -> Iterator[Edit]:
    """Romance languages and Russian capitalise one word of a name, and engines keep the halves.

    *Foreign Ministry* and *foreign ministry* are both English, *foreign Ministry* is not. The
    halves are right where two names meet by chance: *in culture Ministry of Sound*.
    """
    for match in _HALF.finditer(view.text):
        start, end = match.span("name")
        if match["after"] or view.text[max(0, start - 1) : start] in ("@", "#"):
            continue
        if match["name"] in _NEED_A_NAME and not _PERSON.match(view.text, end):
            continue
        yield view.with_initial(start, view.text[start].upper())


_PERSON = Pattern(r" [A-Z][a-zé’'-]{1,20}(?: [A-Z]|[,.]| (?:said|told|has|was|is|will)\b)")

_OF_THE_US = Pattern(rf"\bUs (?={alternation(US_BODIES)})")


@rule(
    code="CAS014",
    name="us-as-pronoun",
    summary="Write US in capitals.",
    triggers=tuple(Exact(f"Us {who}*") for who in US_BODIES),
    alters=Alters.CASE | Alters.PUNCTUATION,
    bad=[
        ("A Us Navy ship lay off Guam.", "A US Navy ship lay off Guam."),
        (
            "The U.S. and Cuba talk. Us dollars are welcome.",
            "The U.S. and Cuba talk. U.S. dollars are welcome.",
        ),
    ],
    good=[
        "Us? President Moore left us dollars.",
        "He gave us Navy blankets.",
        "Us against Congress: the film opens today.",
        "The US Navy came.",
    ],
)
def us_as_pronoun(view: View) -> Iterator[Edit]:
    """Engines that work on small letters give the United States the capital of a pronoun.

    The form with stops is taken where the paragraph uses it elsewhere.
    """
    text = view.text
    for match in _OF_THE_US.finditer(text):
        after = "U.S." if "U.S." in text else "US"
        yield view.replace(match.start(), match.start() + 2, after)
