"""A or an, by the sound of what follows; an article before a bare city."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase

from mtclean.lexicon.casing import common_words
from mtclean.lexicon.grammar import BARE_CITIES
from mtclean.lexicon.parts_of_speech import Part, is_listed, parts_of
from mtclean.lexicon.places import ADJECTIVES
from mtclean.lexicon.sounds import (
    LETTERS_READ,
    NAMES_WITH_H,
    NAMES_WITH_U,
    NO_ARTICLE_BEFORE,
    SILENT_H,
    SOUNDED_H,
    U_LETTERS,
    VOWEL_U,
    W_WORDS,
    Y_OR_W,
    abbreviation_sound,
    name_sound,
    number_sound,
    word_sound,
)
from mtclean.lexicon.wordlist import listed
from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_ARTICLE = Pattern(
    r"(?<![\w.'’&/@#<>-])(?<!['’] )(?P<article>[Aa]n?) "
    r"(?P<next>[$£€¥]?[A-Za-z0-9][\w.,+-]{0,30})(?!['’](?!s\b)|[\w@/])(?P<rest> [a-z]+)?"
)
_OPENING = Pattern(r"(?:^|[.!?:][\"”’)]? |\n)[\"“(]?\Z")
_BEFORE = Pattern(r"(?:^|[\s(“\"])(?P<word>[A-Za-z]{1,20}),? [\"“]?\Z")
_LABELS = frozenset(
    {"vitamin", "hepatitis", "influenza", "type", "grade", "plan", "serie", "part", "section"}
    | {"group", "class", "letter", "variant", "option", "point", "category", "viva", "letters"}
)
_DOTTED = Pattern(r"(?:[A-Z]\.){2,4}")
_CONSONANTS = "bcdfgjklmnpqrstvwyz"
_VOWEL_STARTS = (
    *("a", "e", "i", "A", "I", "O"),
    *(f"o{letter}" for letter in "bcdfghiklmprstuvwxz"),
    *("ong", "onl", "ons", "onw"),
    *(f"E{letter}" for letter in ascii_lowercase if letter not in "uw"),
    *("EU", "EC", "EP", "ER", "ES", "EL", "EM", "8", "11", "18", "$8", "$11", "$18", "£8", "£11"),
    *("£18", "€8", "€11", "€18", "F-", "F1", "X-", "S-", "H1", "H5", "H7", "M.", "F.", "L-", "N-"),
    *VOWEL_U,
)
_CONSONANT_STARTS = (
    *_CONSONANTS,
    *(letter for letter in "BCDGJKPQTVWZ"),
    *(f"{first}{second}" for first in "FLMNRSXY" for second in "aeiou"),
    *("Fr", "Fl", "Sp", "St", "Sh", "Sw", "Sc", "Sl", "Europe", "Euro"),
    *(digit for digit in "12345679"),
    *(f"{mark}{digit}" for mark in "$£€" for digit in "12345679"),
    *("NATO", "NASA", "FIFA", "NAFTA", "FEMA", "SARS", "MERS", "U.", "U-"),
)
_START_VOWELS = (*"aeio", "8", "11", "18", *VOWEL_U)


@rule(
    code="GRA003",
    name="a-or-an",
    summary="Choose a or an by the sound of the next word.",
    triggers=(
        *(Exact(f"a {start}*") for start in _VOWEL_STARTS),
        *(Exact(f"a {word}*") for word in SILENT_H),
        *(Exact(f"a {word}") for word in sorted(LETTERS_READ) if word[0] != "E"),
        *(Exact(f"A {start}*") for start in _START_VOWELS),
        *(Exact(f"A {word}*") for word in SILENT_H),
        *(Exact(f"an {start}*") for start in _CONSONANT_STARTS),
        *(Exact(f"an {word}*") for word in (*SOUNDED_H, *sorted(NAMES_WITH_H | NAMES_WITH_U))),
        *(Exact(f"an {word}*") for word in (*sorted(W_WORDS - {"ones", "oneself"}), *Y_OR_W)),
        *(Exact(f"an {word}") for word in sorted(U_LETTERS)),
        *(Exact(f"An {start}*") for start in (*_CONSONANTS, *"12345679BCDGJKPQTVWZ")),
        *(
            Exact(f"An {start}*")
            for start in ("Fr", "Me", "NATO", "Rus", "Sy", "Uk", "UN", "US", "UK")
        ),
        *(Exact(f"A {start}*") for start in ("A", "I", "EU", "Eg", "Et", "Es", "El")),
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

    Sound decides, not spelling: *an hour*, *a university*, *an 8*, *an FBI agent*. Words before
    which both are in use (*historic*, *hotel*) are left alone, and so is anything that is not
    surely English: *a* and *an* are words of other languages, names and letters as well.
    """
    text = view.text
    for match in view.matches(_ARTICLE):
        article = match["article"]
        token = match["next"].rstrip(".,")
        wanted = _wanted(token)
        if wanted is None or wanted == article.lower():
            continue
        start = match.start("article")
        before = text[max(0, start - 24) : start]
        if article[0] == "A":
            fits = _OPENING.search(before) is not None and _may_open(token, article)
        else:
            fits = _may_follow(token, before) and _is_english(token, wanted, match["rest"])
        if fits:
            yield view.replace(start, start + len(article), article[0] + wanted[1:])


def _wanted(token: str) -> str | None:
    """Return the article before ``token``, or None where it is not certain."""
    if token[0] in "$£€¥" or token[0].isdigit():
        return number_sound(token)
    dotted = _DOTTED.match(token + ".")
    if dotted:
        return abbreviation_sound(dotted[0].replace(".", ""))
    if "." in token or "," in token or "_" in token:
        return None
    if token.islower():
        return word_sound(token)
    part = token.split("-")[0]
    if part[:1].islower():
        return "an" if part.startswith(("iP", "iO", "iM", "iC", "iT", "eB", "eS")) else None
    if part[1:2].islower():
        return name_sound(token)
    return abbreviation_sound(token)


def _may_follow(token: str, before: str) -> bool:
    """Tell whether an article may stand between ``before`` and ``token``."""
    found = _BEFORE.search(before)
    word = found["word"] if found else ""
    if word.lower() in _LABELS:
        return False
    if token.islower() or not token[0].isalpha():
        return True
    if token.lower() in NO_ARTICLE_BEFORE:
        return False
    return not before or (word.islower() and (is_listed(word) or parts_of(word) != Part.UNKNOWN))


def _may_open(token: str, article: str) -> bool:
    """Tell whether a sentence may begin with an article and ``token``."""
    if token[0].isdigit():
        return len(article) == 2 or "-" in token or token.endswith(("th", "st", "nd", "rd"))
    if token in ADJECTIVES or (token[:2].isupper() and token.isalpha()):
        return True
    if not token.islower() or _is_small(token):
        return False
    common = common_words()
    part = token.split("-")[0]
    if len(article) == 2:
        return part in common.nouns or part in common.adjectives or part in _PERSONS
    return (
        part in common.nouns
        or part in common.adjectives
        or part in SILENT_H
        or part in _NUMBER_WORDS
        or (part.startswith("un") and part.endswith("ed") and is_listed(part[2:]))
    )


_PERSONS = frozenset({"little", "man", "woman", "child"})
_NUMBER_WORDS = frozenset({"eight", "eighth", "eighteen", "eighty", "eleven", "eleventh"})
_AFTER_ADVERB = Part.ADJECTIVE | Part.PAST | Part.ING | Part.NOUN
_ADVERBS = frozenset({"very", "so-called", "often", "rather", "ever", "once", "too", "still"})


def _is_small(token: str) -> bool:
    return "-" not in token and (token in NO_ARTICLE_BEFORE or len(token) < 3)


def _is_english(token: str, wanted: str, rest: str | None) -> bool:
    """Tell whether ``token`` is surely English and may stand after an article."""
    if not token.islower() or not token[0].isalpha():
        return True
    first = token.split("-")[0]
    if first in SILENT_H or first in SOUNDED_H or first.startswith(Y_OR_W):
        return True
    following = (rest or "").strip()
    if token in _ADVERBS:
        return bool(parts_of(following) & _AFTER_ADVERB)
    if "-" in token:
        return (
            first == "e"
            or wanted == "a"
            or any(is_listed(part) for part in token.split("-") if len(part) > 2)
        )
    if _is_small(token):
        return token in _NUMBER_WORDS and wanted == "an" and bool(following)
    common = common_words()
    if token in common.nouns or token in common.adjectives:
        return True
    if token in common.plurals:
        return False
    if token in common.mass:
        return wanted == "an" and bool(parts_of(following) & Part.NOUN)
    if wanted == "a":
        return any(letter in "aeiouy" for letter in token[:4])
    if token in _SHORT or (Part.ADVERB in parts_of(token) and token.endswith("ly")):
        return True
    if token.endswith(_ENDINGS):
        return len(token) > 5
    return len(token) > 3 and token[-1] not in "aiosu"


_SHORT = listed(
    """ace act age aid aim air ant ape arc arm art ash axe ear eel egg ego elk end era eye ice ill
    ink inn ion oak oar odd oil old ore owl"""
)
_ENDINGS = (
    *("able", "age", "al", "ance", "ant", "ary", "ate", "ation", "ed", "ee", "ence", "ent", "er"),
    *("ess", "ful", "ial", "ible", "ic", "ing", "ion", "ish", "ism", "ist", "ity", "ive", "less"),
    *("ly", "ment", "ness", "or", "ory", "ous", "ship", "sion", "tion", "ure"),
)
"""Endings of nouns and adjectives; with one of them a long word is surely English."""


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
