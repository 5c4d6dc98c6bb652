"""With what sound a word, a number or an abbreviation begins: *an hour*, *a unit*, *an FBI agent*.

Written by hand for this project from general knowledge.
"""

from __future__ import annotations

from mtclean.lexicon.wordlist import listed
from mtclean.text.pattern import Pattern


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split())


SILENT_H = _list(
    """heir heiress heirloom heirs honest honestly honor honorable honorarium honorary honored
    honour honourable honoured hour hourly hours"""
)
SOUNDED_H = _list(
    """hacker half halfway hall handful hand handshake happy hard harsh harvest hat head headline
    headquarters health healthcare healthy heart heated heavily heavy hectic height helicopter
    helmet help helpful hidden high higher highly highway hike hill hint hit hoax hole holiday home
    homeless homemade horrible horrific horse hospital host hostage hostile hot hotline house
    household housing hub huge human humanitarian hundred hunger hunt hurdle hurricane husband"""
)
"""Words with an *h* that everybody sounds; *historic*, *hotel* and their like are not here."""

Y_OR_W = (
    *("eu", "ewe", "ubi", "ufo", "uku", "unanim", "uni", "ura", "ure", "uri", "uro", "uru"),
    *("usa", "use", "usi", "usu", "ute", "uti", "uto", "uvu", "ouija"),
)
_VOWEL_UNI = ("unid", "unim", "unint", "uninv", "uninh", "unins", "uninf", "unini", "unill")
VOWEL_U = _list(
    """ug ul um unac unab unar unat unau unaw unb unc und une unf ung unh unid unim unint uninv
    uninh unins unj unk unl unm unn unof unop unor unp unr uns unt unu unv unw up urb urg urn ush
    ut"""
)
"""Beginnings of words with *u* that begin with a vowel, as far as they are frequent."""
W_WORDS = listed("one ones oneself once")

LETTERS_READ = listed(
    """FA FAQ FBI FDA FIA FIS FTSE HBO HEIC HGV HIV HIMARS HIPAA HTML LA LAPD LED LGBT LGBTQ LSE
    MBA MBE MEP MIT MLA MOU MP MRI MVP NBA NBC NCAA NDA NFL NGO NHL NHS NIH NSA NSC NYPD NYU RAF
    ROI RSPCA SAS SDF SEC SMS SOS SPD SSD STI SUV MEPs MPs NGOs SUVs"""
)
WORDS_READ = listed(
    """FAO FARC FEMA FIBA FIDE FIFA FINA HAMAS LASER LIDAR LOT MAGA MENA MERS NAFTA NASA NASCAR
    NASDAQ NATO RADAR RAM REIT RICO SARS SIM SWAT SWIFT"""
)
U_LETTERS = listed("UAE UBS UCLA UFC UFO UK UKIP UN UNESCO UNICEF UEFA UPS US USA USB USD USDA UV")
_VOWEL_LETTERS = frozenset("AEFHILMNORSX")
_CONSONANT_LETTERS = frozenset("BCDGJKPQTUVWYZ")
_ROMAN = Pattern(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\Z")
_LETTERS = Pattern(r"([A-Z]{1,8})(?![a-rt-zA-Z])s?(?![a-zA-Z])")
_NUMBER = Pattern(r"[$£€¥]?(\d[\d,]*)")


def number_sound(token: str) -> str | None:
    """Return the article before a number, or None where people read it in several ways.

    >>> [number_sound(token) for token in ("8", "11th", "18-year-old", "$80m", "7", "110", "1,800")]
    ['an', 'an', 'an', 'an', 'a', 'a', None]
    """
    match = _NUMBER.match(token)
    if match is None or match[1][0] == "0":
        return None
    groups = match[1].rstrip(",").split(",")
    first = groups[0]
    if first[0] == "8":
        return "an"
    if first in ("11", "18"):
        return "an"
    if len(first) == 4 and first[:2] in ("11", "18"):
        return None
    if first == "1" and len(groups) > 1 and groups[1][:1] in ("1", "8"):
        return None
    return "a"


def abbreviation_sound(token: str) -> str | None:
    """Return the article before capital letters, or None where both readings are in use.

    >>> [abbreviation_sound(token) for token in ("FBI", "NATO", "UN", "X-ray", "OPEC", "SAT")]
    ['an', 'a', 'a', 'an', 'an', None]
    """
    found = _LETTERS.match(token)
    if found is None:
        return None
    letters = found[1]
    first = letters[0]
    if len(letters) == 1:
        if token == letters or token[1:].isalpha():
            return None
        return "an" if first in _VOWEL_LETTERS else "a"
    if first == "U":
        return "a" if letters in U_LETTERS else None
    if letters in WORDS_READ:
        return "a"
    if letters in LETTERS_READ:
        return "an"
    if len(letters) > 7 or (len(letters) > 1 and _ROMAN.match(letters)):
        return None
    if first in _CONSONANT_LETTERS:
        return "a"
    if first in "AIO" or letters == "EU" or (first == "E" and letters[1] != "U"):
        return None if letters.startswith("ONE") else "an"
    return "an" if not any(letter in "AEIOUY" for letter in letters) else None


NAMES_WITH_H = listed("Hamas Harvard Hollywood Honda Huawei Hungarian Hyundai Hindu Hong")
NAMES_WITH_U = listed(
    """Uganda Ugandan Ukraine Ukrainian Unesco Unicef Uefa Unilever United University Uruguay
    Uruguayan Utah"""
)
_SECOND = frozenset("aeiou")
_CLUSTERS = ("Fr", "Fl", "Sp", "St", "Sh", "Sw", "Sc", "Sl", "Sr", "Sm", "Sn", "Ly", "My")


def name_sound(token: str) -> str | None:
    """Return the article before a word with a capital, or None where it is not certain.

    >>> [name_sound(token) for token in ("Italian", "Ukrainian", "Xinhua", "European", "Nvidia")]
    ['an', 'a', 'a', 'a', None]
    """
    word = token.split("-")[0]
    first, second = word[0], word[1:2]
    if word.startswith(("Eu", "Ew", "One", "Once", "Oua", "Oax", "Oui", "Ui")):
        return "a" if word.startswith(("Europe", "Euro")) else None
    if first == "I" and second in _SECOND:
        return None
    if first in "AEIO":
        return "an"
    if first == "U":
        return "a" if word in NAMES_WITH_U else None
    if first == "H":
        return "a" if word in NAMES_WITH_H else None
    if first in "BCDGJKPQTVWZ":
        return "a"
    if first in "FLMNRSXY":
        return "a" if second in _SECOND or word.startswith(_CLUSTERS) else None
    return None


def word_sound(word: str) -> str | None:
    """Return the article before a word in small letters, or None where both are in use.

    >>> [word_sound(word) for word in ("hour", "house", "unit", "unusual", "one-off", "historic")]
    ['an', 'a', 'a', 'an', 'a', None]
    """
    part = word.split("-")[0]
    if part[0] == "h":
        if part in SILENT_H:
            return "an"
        return "a" if part in SOUNDED_H else None
    if part in W_WORDS or (part.startswith(Y_OR_W) and not part.startswith(_VOWEL_UNI)):
        return "a"
    if part[0] in "aeio":
        return "an"
    if part[0] == "u":
        return "an" if part.startswith(VOWEL_U) else None
    return "a"


NO_ARTICLE_BEFORE = listed(
    """after again all almost along also although always among and another any anyone are around ask
    away because been before being between both but by came can could das dem den der did die do
    does each eight either eleven else enough ever every everyone five for four from get go had have
    he her here him his how if in instead into is it its just keep les let made make many may me
    might more most must my near neither never nine nor not now of often on only onto or other
    others our out over per same say see seven she should since six some such tag take ten than that
    the their them then there these they this those three through to today too toward towards two
    under until up upon us was we went were what when where which while who whom whose why will
    with within without would yes yet you your zu"""
)
"""English and German words before which no article stands, so that *an* is a slip for another."""
