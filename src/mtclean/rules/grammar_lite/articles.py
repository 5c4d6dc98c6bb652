"""A or an, by the sound of what follows; an article before a bare city."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.casing import common_words
from mtclean.lexicon.grammar import (
    BARE_CITIES,
    CONSONANT_ABBREVIATIONS,
    NO_ARTICLE_BEFORE,
    NO_VOWEL_SOUND,
    SILENT_H,
    SOUNDED_H,
    VOWEL_ABBREVIATIONS,
    WORD_ENDINGS,
)
from mtclean.lexicon.places import ADJECTIVES
from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_AN_NATIONS = sorted(name for name in ADJECTIVES if name[0] in "AEIO" and name[:3] != "Eur")
_A_NATIONS = sorted(name for name in ADJECTIVES if name[0] not in "AEIOUH" or name[:3] == "Eur")
_UN = (
    "unc und unf unh unk unl unn unp unr uns unt unu unw upp upc upg upd upl urb urg urn ugl ult "
    "umb utt"
)
_START = r"(?<![\w.'’&/@#<>-])(?<!['’] )"

_A_VOWEL = Pattern(
    rf"{_START}(?P<article>a) (?:"
    r"(?P<word>[aeio][a-z]{2,20}"
    r"|u(?:n[cdfhklnprstuw]|p[pcgdl]|r[bgn]|gl|lt|mb|tt)[a-z]{1,18})"
    rf"|(?P<silent>{alternation(SILENT_H)})"
    rf"|(?P<nation>{alternation(_AN_NATIONS)})"
    rf"|(?P<short>{alternation(VOWEL_ABBREVIATIONS)})"
    r"|(?P<number>8\d{0,3}|1[18])(?!\d)"
    r")\b(?!['’]|\.\w)"
)
_AT_START = Pattern(
    r"(?:^|\b[a-z]{3,20}[.!?][\"”’)]? )[\"“]?"
    r"(?P<article>A) (?P<word>[aeio][a-z]{2,20})\b(?!['’]|\.\w)"
)
_AN_CONSONANT = Pattern(
    rf"{_START}(?P<article>an) (?:"
    r"(?P<word>[bcdfgjklmnpqrstvwyz][a-z]{2,20})"
    rf"|(?P<sounded>{alternation((*SOUNDED_H, *NO_VOWEL_SOUND))})"
    rf"|(?P<nation>{alternation(_A_NATIONS)})"
    rf"|(?P<short>{alternation(CONSONANT_ABBREVIATIONS)})"
    r"|(?P<number>[2-79]\d{0,2}|1[02-79])(?![\d,])"
    r")\b(?!['’]|\.\w)",
)
_SECOND = "bcdfhiklprstuvw"


@rule(
    code="GRA003",
    name="a-or-an",
    summary="Choose a or an by the sound of the next word.",
    triggers=(
        *(Exact(f"a {letter}*") for letter in "aei"),
        *(Exact(f"a o{letter}*") for letter in _SECOND),
        *(Exact(f"a {beginning}*") for beginning in _UN.split()),
        *(Exact(f"A {letter}*") for letter in "aeio"),
        *(Exact(f"a {word}") for word in (*SILENT_H, *_AN_NATIONS, *VOWEL_ABBREVIATIONS)),
        *(Exact(f"a {number}*") for number in ("8", "11", "18")),
        *(Exact(f" an {letter}*") for letter in "bcdfgjklmnpqrstvwyz"),
        *(Exact(f" an {word}") for word in (*SOUNDED_H, *NO_VOWEL_SOUND, *_A_NATIONS)),
        *(Exact(f" an {word}") for word in CONSONANT_ABBREVIATIONS),
        *(Exact(f" an {digit}*") for digit in "12345679"),
    ),
    alters=Alters.WORDS,
    bad=[
        (
            "It was a increase of a 8 percent rise, an survey said.",
            "It was an increase of an 8 percent rise, a survey said.",
        ),
        (
            "She studied at an university and waited for a hour.",
            "She studied at a university and waited for an hour.",
        ),
        (
            "An Irish and an Japanese firm met a American and an UN envoy.",
            "An Irish and a Japanese firm met an American and a UN envoy.",
        ),
        (
            "A investor from Oslo sent a email.",
            "An investor from Oslo sent an email.",
        ),
    ],
    good=[
        "An historic day, an hour, an heir, an MRI, an X-ray, an F-16 and an 11-year-old.",
        "A European, a one-off, a university, a US study, a UN report, a ewe, a user, a euro.",
        "Frankfurt an der Oder and Xi'an bell tower; Yan'an folk songs; the nth, an nth time.",
        "Vitamin A increases; the A 8 is closed; Serie A ended; plan A is on.",
        "He wrote “viva a anarquia” and “a otros”, and gave an 800-page report.",
        "The letter a is a vowel, a unanimous and a unilateral one.",
    ],
)
def a_or_an(view: View) -> Iterator[Edit]:
    """Post-editing and word-by-word engines leave the article that an earlier word needed.

    Sound decides, not spelling: *an hour*, *a university*, *an 8*. Words before which both are in
    use (*historic*, *hotel*) are left alone, and so is anything that is not surely English.
    """
    text = view.text
    for match in _A_VOWEL.finditer(text):
        if not match["word"] or _is_english(match["word"], vowel=True):
            yield view.replace(match.start("article"), match.end("article"), "an")
    common = common_words()
    for match in _AT_START.finditer(text):
        if match["word"] in common.nouns or match["word"] in common.adjectives:
            yield view.replace(match.start("article"), match.end("article"), "An")
    for match in _AN_CONSONANT.finditer(text):
        if not match["word"] or _is_english(match["word"], vowel=False):
            yield view.replace(match.start("article"), match.end("article"), "a")


def _is_english(word: str, *, vowel: bool) -> bool:
    """Tell whether ``word`` is surely English and a noun, an adjective or an adverb."""
    if word in NO_VOWEL_SOUND or word.startswith(("eu", "ewe", "one", "once", "uni")):
        return False
    common = common_words()
    if word in common.nouns or word in common.adjectives:
        return True
    if word in common.plurals or word in common.mass or word in NO_ARTICLE_BEFORE:
        return False
    if not vowel:
        return any(letter in "aeiouy" for letter in word[:4])
    if word.endswith(WORD_ENDINGS):
        return len(word) > 5
    return len(word) > 3 and word[-1] not in "aiosu"


_BARE = Pattern(
    rf"\b(?:in|to|from|via|near|leave|left|visit|visited|reached) (?P<the>the )"
    rf"(?:{alternation(BARE_CITIES)})(?=[.,;)](?!\w))"
)


@rule(
    code="GRA008",
    name="article-before-city",
    summary="Drop the article before the bare name of a city.",
    triggers=tuple(Exact(f"the {city}{mark}") for city in BARE_CITIES for mark in ".,;)"),
    alters=Alters.WORDS | Alters.WHITESPACE,
    safety=Safety.LIKELY,
    bad=[
        ("The delegation flew to the Beijing.", "The delegation flew to Beijing."),
        ("Trains from the Kyiv, he said, are late.", "Trains from Kyiv, he said, are late."),
    ],
    good=[
        "The Beijing government and the London market agreed; the Paris talks did not.",
        "The London of Dickens and the Berlin of the 1920s are gone.",
        "He was taken to The Hague, to the Bronx and to the Vatican.",
        "He lived in the Vienna of Freud, and in the Berlin Philharmonic's hall.",
    ],
)
def article_before_city(view: View) -> Iterator[Edit]:
    """Translations from languages without articles put one before the bare name of a city.

    The article is right where a noun or *of* follows; ships and hotels have it too, so the edit
    is only likely.
    """
    for match in _BARE.finditer(view.text):
        yield view.replace(match.start("the"), match.end("the"), "")
