"""Subject and verb, determiner and noun, where their number is certain."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.grammar_nouns import (
    COUNTED_NOUNS,
    FAULTY_PLURALS,
    IRREGULAR_PLURALS,
    UNCOUNTED_NOUNS,
)
from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_START = r"(?:^|(?<=[.!?] )|(?<=[.!?][\"”] )|(?<=[\"“]))"
_PLURAL_OF = {"is": "are", "was": "were", "has": "have"}
_SINGULAR_OF = {"are": "is", "were": "was", "have": "has"}

_PEOPLE = Pattern(
    rf"{_START}(?:Many|These|Those|Several|Some|Most|Few|Other|Two|Three|Four|Five|Six|Ten|\d[\d,]*"
    r"|Hundreds of|Thousands of|Dozens of)(?: (?:more|other|young|old|poor|local|elderly))?"
    r" (?:people|women|men|children) (?P<verb>is|was|has)"
    r" (?:(?:not|also|still|already|now|been|being) )?(?:[a-z]{2,14}(?:ed|en|ing)"
    r"|brought|caught|cut|found|held|hit|hurt|kept|left|lost|sent|shot)\b",
    multiline=True,
)
_POLICE = Pattern(
    rf"{_START}(?:[Tt]he |The local |Local |The [A-Z][a-z]+ )?(?:police|Police) "
    r"(?P<verb>is|was|has) (?:(?:not|also|still|already|now|been|being|currently) )?"
    r"[a-z]{2,14}(?:ed|en|ing)\b",
    multiline=True,
)
_MASS_ARE = Pattern(
    rf"{_START}(?:The|This|All|No|Any|Such|More|New|Further|His|Her|Their|Our|All the)"
    r"(?: (?:new|latest|medical|military|good|bad|further|more|necessary|old|same))?"
    rf" (?:{'|'.join(UNCOUNTED_NOUNS)}) (?P<verb>are|were|have)\b",
    multiline=True,
)


@rule(
    code="GRA027",
    name="number-of-verb",
    summary="Let the verb agree with police, people, news and information.",
    triggers=(
        *(
            f"{noun} {verb}"
            for noun in ("people", "women", "men", "children")
            for verb in ("is", "was", "has")
        ),
        *(f"police {verb}" for verb in ("is", "was", "has")),
        *(f"{noun} {verb}" for noun in UNCOUNTED_NOUNS for verb in ("are", "were", "have")),
    ),
    alters=Alters.WORDS,
    bad=[
        ("The police is looking for a witness.", "The police are looking for a witness."),
        (
            "Many people was injured. 20 people has been arrested.",
            "Many people were injured. 20 people have been arrested.",
        ),
        (
            "The news are good. This information were sent by post.",
            "The news is good. This information was sent by post.",
        ),
    ],
    good=[
        "The death of 20 people was reported; trust in the police is growing.",
        "Losing 20 people is hard. The chief of police has resigned.",
        "20 people is not enough, and that many people is too much.",
        "The Police was a band. Sources of information are few; staff with knowledge are rare.",
        "The people is sovereign. A people is gathered here. Children is what they want.",
    ],
)
def number_of_verb(view: View) -> Iterator[Edit]:
    """*Police* and *people* are singular, and *news* and *information* plural, in Romance, Slavic
    and many other languages, and the verb keeps the number of the source.

    The noun must open the sentence, so that nothing in front of it can be the subject, and after
    *people* and *police* a participle must follow: *20 people is not enough* is English.
    """
    for match in view.matches(_PEOPLE):
        yield view.replace(*match.span("verb"), _PLURAL_OF[match["verb"]])
    for match in view.matches(_POLICE):
        yield view.replace(*match.span("verb"), _PLURAL_OF[match["verb"]])
    for match in view.matches(_MASS_ARE):
        yield view.replace(*match.span("verb"), _SINGULAR_OF[match["verb"]])


_MANY = ("these", "those", "many", "several", "various", "numerous")
_FEW = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_SINGULAR = Pattern(
    rf"\b(?P<many>{'|'.join((*_MANY, *_FEW))}) (?P<noun>{alternation(COUNTED_NOUNS)})"
    r"(?=[.,;!?]|$| (?:in the|from|who|were|have|will)\b)",
    ignore_case=True,
    multiline=True,
)
_LABEL = Pattern(
    r"(?:\b(?:phase|stage|level|grade|chapter|group|class|act|part|day|game|set|tier|type|size|room"
    r"|gate|channel|episode|season|war|step|year|category|division|league|formula|terminal|of|-)"
    r" |\b[A-Z]\w+ |-)\Z",
    ignore_case=False,
)


@rule(
    code="GRA028",
    name="singular-after-many",
    summary="Use the plural after many, several, these and numbers.",
    triggers=tuple(f"{many} {noun}" for many in _MANY for noun in COUNTED_NOUNS)
    + tuple(f"{few} {noun}" for few in _FEW for noun in IRREGULAR_PLURALS),
    alters=Alters.WORDS,
    safety=Safety.LIKELY,
    bad=[
        (
            "These student were asked, and many country.",
            "These students were asked, and many countries.",
        ),
        ("Three woman were hurt.", "Three women were hurt."),
        ("It was printed in several newspaper.", "It was printed in several newspapers."),
    ],
    good=[
        "Many state officials drove several country roads with two man crews.",
        "Many a man has tried. These team leaders met two child actors.",
        "Phase two patient trials began. Many case workers left.",
        "These present in the hall clapped; several home games were lost.",
    ],
)
def singular_after_many(view: View) -> Iterator[Edit]:
    """Chinese, Japanese, Turkish, Hungarian and Georgian leave the noun in the singular after a
    word of quantity.

    A singular is right before another noun (*many country roads*), so the sentence must end after
    it, or go on with a verb or *in the*.
    """
    text = view.text
    for match in view.matches(_SINGULAR):
        if _LABEL.search(text, max(0, match.start() - 20), match.start()):
            continue
        noun = match["noun"].lower()
        if match["many"].lower() in _FEW and noun not in IRREGULAR_PLURALS:
            continue
        if noun in IRREGULAR_PLURALS:
            yield view.replace(*match.span("noun"), IRREGULAR_PLURALS[noun])
        elif noun.endswith("y"):
            yield view.replace(match.end() - 1, match.end(), "ies")
        else:
            yield view.replace(match.end(), match.end(), "s")


_THIS_PLURAL = Pattern(
    rf"{_START}(?P<this>This) (?:children|women|men) (?:are|were|have)\b",
    multiline=True,
)


_DOUBLE = Pattern(
    r"\b(?:of|in|to|for|with|from|by|at|on|and|that|near|into|after|before|under) (?P<the>the )"
    r"(?:his|her|their|its|our) (?!and\b|or\b|of\b|own-|is\b|was\b)[a-z]{3,}"
)
_TOO_MUCH = Pattern(
    r"\b[Tt]oo (?P<much>much) (?:people|countries|children|problems"
    r"|students|tourists|questions|mistakes|cars|houses|jobs|companies|visitors|vehicles)"
    r"(?=[.,;!?]|$| (?:in|on|at|from|with|who|were|are|have|to)\b)",
    multiline=True,
)


@rule(
    code="GRA029",
    name="wrong-determiner",
    summary="Use the determiner that the noun can have, and only one.",
    triggers=(
        *(f"{one} {the}" for one in ("the",) for the in ("his", "her", "their", "its", "our")),
        *(Exact(f"This {noun}") for noun in ("children", "women", "men")),
        *(
            f"{lead} much {noun}"
            for lead in ("too",)
            for noun in (
                "people",
                "countries",
                "children",
                "problems",
                "students",
                "tourists",
                "questions",
                "mistakes",
                "cars",
                "houses",
                "jobs",
                "companies",
                "visitors",
                "vehicles",
            )
        ),
    ),
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        (
            "He spoke of the his work and of the their fields.",
            "He spoke of his work and of their fields.",
        ),
        ("There were too much cars on the road.", "There were too many cars on the road."),
        (
            "This children are hungry. This women have no work.",
            "These children are hungry. These women have no work.",
        ),
    ],
    good=[
        "The his and hers towels; the her of the story; of the its-not-fair kind.",
        "He worries too much people say. This people is old; this women's team won.",
        "This children's book, this men's race. They talk too much; cars are loud.",
    ],
)
def wrong_determiner(view: View) -> Iterator[Edit]:
    """Italian *la sua casa*, Portuguese *o seu* and Greek have an article before the possessive;
    *much* and *many*, *this* and *these* are one word in many languages.
    """
    for match in view.matches(_DOUBLE):
        yield view.replace(*match.span("the"), "")
    for match in view.matches(_TOO_MUCH):
        yield view.replace(*match.span("much"), "many")
    for match in view.matches(_THIS_PLURAL):
        yield view.replace(*match.span("this"), "These")


@rule(
    code="GRA030",
    name="faulty-plural",
    summary="Use the plural that the noun has.",
    triggers=tuple(FAULTY_PLURALS),
    alters=Alters.WORDS,
    bad=[
        ("The informations on two sheeps came late.", "The information on two sheep came late."),
        (
            "Thieves took medical equipments and furnitures.",
            "Thieves took medical equipment and furniture.",
        ),
        ("The criterias were set by two policemans.", "The criteria were set by two policemen."),
    ],
    good=[
        "Les Informations is a French paper; the Advices of 1750 were sold.",
        "Equipment and information came; the aircraft’s wings are long.",
        "He read “informations” in the court file, as lawyers say: criminal informations.",
    ],
)
def faulty_plural(view: View) -> Iterator[Edit]:
    """Nouns without a plural, or with a foreign one, get an *-s* because their counterpart has one.

    French *informations*, Spanish *consejos*, German *Kriterien* and Russian *самолёты* are
    plurals. With a capital the word may be a name; lawyers file *informations*.
    """
    text = view.text
    for match in view.matches(_FAULTY):
        if text[max(0, match.start() - 1) : match.start()] in ('"', "“", "‘"):
            continue
        # Pilots and their reporters write *aircrafts* as well.
        safety = Safety.LIKELY if match[0] == "aircrafts" else None
        yield view.replace(*match.span(), FAULTY_PLURALS[match[0]], safety=safety)


_FAULTY = Pattern(
    rf"(?<![\w-])(?<!criminal )(?<!remittance ){alternation(FAULTY_PLURALS)}(?![\w'’-])"
)
