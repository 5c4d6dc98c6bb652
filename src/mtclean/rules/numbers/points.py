"""Thousands that a foreign mark groups: a point or an apostrophe."""

from __future__ import annotations

from collections.abc import Iterator
from re import Match

from mtclean.lexicon.numbers_units import CURRENCIES, MEASURES, PERSONS
from mtclean.lexicon.typography_words import listed
from mtclean.rule import Alters, Exact, Scope, View, rule
from mtclean.rules.numbers.style import groups_by_comma
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_DIGITS = "0123456789"
_SWAPPED = Pattern(
    r"(?<![\w.,:/-])(?P<groups>[1-9]\d{0,2}(?:\.\d{3}){1,4}),(?P<part>\d{1,2})(?![\w]|[.,:/-]\d)"
)
_CUT_ZEROS = Pattern(r"(?<![\w.,:/-])[1-9]\d{0,2}(?P<mark> ?\. | \.)(?=000(?![\d.,]\d|\d))")
_DOTTED = Pattern(
    r"(?<![\w.,:/-])(?P<number>[1-9]\d{0,2}(?:\.\d{3}){1,4})(?:(?P<nth>th)\b|(?![\d.,:/-]?\d))"
    r"(?P<noun>\s[A-Za-z]+)?(?P<next>\s[a-z]+)?(?P<further>(?:\s[a-z]+){0,2})"
)
_NOT_COUNTED = frozenset(listed("million billion trillion thousand percent per"))
_VERSION = Pattern(
    r"\b(?:version|release|update|IP|address|v|build|firmware|Version|Windows|iOS)\s?$"
)
_PRECISE = frozenset(
    listed(
        """
    seconds second points point degrees degree magnitude kg kilograms kilogrammes kilos grams g
    grammes liters litres liter litre inches inch batting fielding percentage mm cm knots
    nanometers minutes times
    """
    )
)
"""What is measured to three decimals, zeros among them."""


@rule(
    code="NUM012",
    name="thousands-split-by-point",
    summary="Write a comma for the point between thousands.",
    triggers=(*(f".{number:03}" for number in range(1000)), ".000th", ". 000"),
    scope=Scope.DOCUMENT,
    alters=Alters.PUNCTUATION | Alters.WHITESPACE,
    bad=[
        (
            "The ministry sent 188.370 of the planned 1.250.000 doses.",
            "The ministry sent 188,370 of the planned 1,250,000 doses.",
        ),
        (
            "So far 272.000 infections are known, and 3.450 people died.",
            "So far 272,000 infections are known, and 3,450 people died.",
        ),
        (
            "The stadium holds 12.000 to 15.000 spectators.",
            "The stadium holds 12,000 to 15,000 spectators.",
        ),
        (
            "Up to 60.000 cubic meters of water cost 150.000 euros, and 4.056 households are dry.",
            "Up to 60,000 cubic meters of water cost 150,000 euros, and 4,056 households are dry.",
        ),
        (
            "Between 6,000 and 6.500 came to the temple that fell 2.500 years ago.",
            "Between 6,000 and 6,500 came to the temple that fell 2,500 years ago.",
        ),
        (
            "It has 250. 000 doses, and the index fell to 18.400,55 points; a dose is €5.000.",
            "It has 250,000 doses, and the index fell to 18,400.55 points; a dose is €5,000.",
        ),
        ("It lost 12.500 euros, they 3.500 euros.", "It lost 12,500 euros, they 3,500 euros."),
    ],
    good=[
        "The city has 1.234 million inhabitants; of 2.188 million tourists, 1.046 million left.",
        "A mile is 1.609 kilometres, a stone 3.204 kilograms; the pound bought $1.271 at noon.",
        "Version 2.188.100 closes a hole of 2.187; the address is 192.168.100.200 here.",
        "There are 2.345 people per household and 1.125 children on average.",
        "It was worth 148.270 yen, and 1,200 people had 6.125 metres each.",
        "She won in 10.000 seconds with 15.000 points; the baby weighed 3.500 kg at 39.000 °C.",
        "Diesel costs 1.459 euros, petrol 1.600 euros; the rate was 6.500 yuan per dollar.",
        "The euro rose to 1.200 dollars, the pound bought 148.500 yen, and gas cost $3.459.",
        "The dollar closed at 73.500 rubles.",
    ],
)
def thousands_split_by_point(view: View) -> Iterator[Edit]:
    """German, Spanish, Turkish and Indonesian set a point between thousands.

    Three decimals are right in measures, exchange rates, averages and before *million*; whole
    persons and things have none. A second group of three proves the style, and so do two or
    three zeros where such precision is absurd, a range that begins with a comma, and a decimal
    comma behind it.
    """
    text = view.text
    found = list(view.matches(_DOTTED))
    exact = {_noun(match) for match in found if not match["number"].endswith("00")}
    certain = {match.start() for match in found if _is_certain(text, match, exact)}
    rest = [match for match in found if match.start() not in certain]
    english = any(_is_measure(match) for match in rest) or groups_by_comma(text)
    for match in found:
        if match.start() not in certain:
            if not certain or not _counts(text, match):
                continue
            counted = not english and (_noun(match) == "of" or _is_plural(_noun(match)))
            if not counted and not match["number"].endswith(".000"):
                continue
        yield view.replace(*match.span("number"), match["number"].replace(".", ","))
    for match in view.matches(_SWAPPED):
        after = f"{match['groups'].replace('.', ',')}.{match['part']}"
        yield view.replace(match.start(), match.end(), after)
    for match in view.matches(_CUT_ZEROS):
        yield view.replace(*match.span("mark"), ",")


def _noun(match: Match[str]) -> str:
    return (match["noun"] or "").strip()


def _is_plural(noun: str) -> bool:
    return noun.islower() and noun.endswith("s") and noun not in MEASURES and noun not in _VERBS


def _is_certain(text: str, match: Match[str], exact: set[str]) -> bool:
    """Tell whether a dotted number can only be thousands.

    It has two groups, counts whole things, ends with zeros no one would measure (``exact`` are
    the nouns of other dotted numbers, which may be decimals), or ends a range in English style.
    """
    low, high = max(0, match.start() - 60), min(len(text), match.end() + 40)
    if _is_end_of_range(text, match):
        return True
    rounded = _is_rounded(match, exact) and not _VERSION.search(text, low, match.start())
    if not rounded and not _counts(text, match):
        return False
    if match["number"].count(".") > 1:
        return True
    noun, following = _noun(match), (match["next"] or "").strip()
    things = noun in PERSONS or (noun == "of" and following in ("whom", "them"))
    if noun.islower() and noun not in _LINKS and following not in _LINKS:
        things = things or following in PERSONS or not PERSONS.isdisjoint(match["further"].split())
    return rounded or (things and not _AVERAGE.search(text, low, high))


def _is_rounded(match: Match[str], exact: set[str]) -> bool:
    """Tell whether the zeros of a dotted number are too many for a measure of its kind."""
    number, noun, following = match["number"], _noun(match), (match["next"] or "").strip()
    if match["nth"]:
        return True
    if match.string[match.start() - 1 : match.start()] in _SIGNS:
        return number.endswith(".000") and not number.startswith("1.") and noun not in _NOT_COUNTED
    if noun in _PRECISE or noun in _NOT_COUNTED or noun in exact or following in _PRECISE:
        return False
    tens = int(number.split(".")[0]) >= 10
    head = match.string[max(0, match.start() - 16) : match.start()]
    low, high = match.end("number"), match.end("number") + 30
    if noun in CURRENCIES:
        if _AVERAGE.search(match.string, low, min(len(match.string), high)):
            return False
        if _RATE.search(match.string, max(0, match.start() - 60), match.start()):
            return False
        dear = noun in _DEAR and not number.startswith("1.")
        return number.endswith("00") if dear else number.endswith(".000")
    if noun in ("square", "cubic", "hectares", "acres", "years"):
        return number.endswith("00")
    if _is_plural(noun):
        return number.endswith("00")
    if not number.endswith(".000"):
        return False
    if _MONEY_BEFORE.search(head) or (tens and _MORE_BEFORE.search(head)):
        return True
    return noun.islower() and (following.endswith("s") or noun in MEASURES)


_SIGNS = ("$", "€", "£")
_DEAR = frozenset(listed("euros dollars pounds francs pesos crowns"))
_RATE = Pattern(
    r"\b(?:dollar|euro|pound|rates?|traded|trading|closed|petrol|gasoline|diesel|fuel)\b"
)
_VERBS = frozenset(listed("was is has does plus versus minus as times this vs"))
_LINKS = frozenset(listed("in of on at by for to from per with than as is was were are that"))
_MONEY_BEFORE = Pattern(r"\b(?:Rs\.?|RMB|EUR|ISK|CZK|PLN|SEK|NOK|DKK|HUF|CHF|IDR|VND|COP|CLP) ?$")
_MORE_BEFORE = Pattern(r"\b(?:than|about|nearly|over|only|around|almost|some|of|least) $")

_RANGE_BEFORE = Pattern(r"(?<![\d.,])(?P<low>\d{1,3}),\d{3} (?:and|to|or) $")
_RANGE_AFTER = Pattern(r"(?: and | to | or |-|–)(?P<high>\d{1,3}),\d{3}(?![\d,.]\d)")


def _is_end_of_range(text: str, match: Match[str]) -> bool:
    """Tell whether a number of like size with a comma stands at the other end of a range."""
    number = match["number"]
    whole = int(number.split(".")[0])
    if number.count(".") != 1 or _noun(match) in _NOT_COUNTED:
        return False
    before = _RANGE_BEFORE.search(text, max(0, match.start() - 14), match.start())
    if before:
        return int(before["low"]) <= whole <= 10 * int(before["low"])
    after = _RANGE_AFTER.match(text, match.end("number"))
    return bool(after) and whole <= int(after["high"]) <= 10 * whole if after else False


_AVERAGE = Pattern(r"\b(?:per|average|mean|every|each|rate|ratio|index)\b", ignore_case=True)


def _is_measure(match: Match[str]) -> bool:
    noun = _noun(match)
    return noun in _NOT_COUNTED or noun in MEASURES


def _counts(text: str, match: Match[str]) -> bool:
    """Tell whether a dotted number may be thousands: no version, address or decimal."""
    if _VERSION.search(text, max(0, match.start() - 12), match.start()):
        return False
    if text[match.start() - 1 : match.start()] in _SIGNS:
        return False
    groups = match["number"].split(".")
    return not _is_measure(match) and (len(groups) != 4 or _noun(match) in PERSONS)


_APOSTROPHES = Pattern(
    r"(?<![\w.,:/'’-])(?P<number>[1-9]\d{0,2}(?:['’]\d{3}){1,4})(?![\w'’]|[.,:/-]\d)"
)


@rule(
    code="NUM013",
    name="thousands-split-by-apostrophe",
    summary="Write a comma for the apostrophe between thousands.",
    triggers=(
        *(f"*'{digit}00" for digit in _DIGITS),
        *(f"*'{digit}50" for digit in _DIGITS),
        *(Exact(f"*’{digit}00") for digit in _DIGITS),
        *(Exact(f"*’{digit}50") for digit in _DIGITS),
    ),
    alters=Alters.PUNCTUATION,
    bad=[
        ("The fine is 12'500 francs.", "The fine is 12,500 francs."),
        ("Some 1'250'000 people live here.", "Some 1,250,000 people live here."),
        ("The canton pays 3’400 francs a head.", "The canton pays 3,400 francs a head."),
    ],
    good=[
        "He is 6'2 and ran 100 yards.",
        "The '500 in the name says 1'30 or 5'11\".",
        "In the 1900s, '900 was the year.",
    ],
)
def thousands_split_by_apostrophe(view: View) -> Iterator[Edit]:
    """Switzerland and Liechtenstein set an apostrophe between thousands.

    Feet, minutes and cut years have an apostrophe too, but never between three digits and three.
    """
    for match in _APOSTROPHES.finditer(view.text):
        after = match["number"].replace("'", ",").replace("’", ",")
        yield view.replace(match.start(), match.end(), after)
