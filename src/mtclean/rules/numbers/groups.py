"""Thousands: groups that are split by spaces or by foreign marks."""

from __future__ import annotations

from collections.abc import Iterator
from re import Match

from mtclean.lexicon.numbers_units import CURRENCIES, MEASURES, MONTHS, PEOPLE, PERSONS
from mtclean.lexicon.typography_words import listed
from mtclean.rule import Alters, Scope, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_DIGITS = "0123456789"
_COUNTED = alternation({*PEOPLE, *CURRENCIES, *MEASURES})
_MORE_OR_LESS = (
    r"(?:than|about|nearly|over|some|around|almost|approximately|least|most|roughly|another|"
    r"exceeding|estimated|additional|totaling|totalling|totaled|totalled|paid|pays|pay|costs?|"
    r"costing|worth|spent|earned|raised|[$€£¥])"
)
_SPLIT_COMMA = Pattern(
    r"(?<![\d.,:/-])(?<![\d,] )"
    r"(?P<number>\d{1,3}(?:,\d{3}){0,4}(?: , ?| ?, | ,)\d{3}(?:,\d{3}|, \d{3}){0,4})"
    rf"(?![\d,.]\d)(?P<after>\s(?:[a-z]{{3,15}}\s)?{_COUNTED}\b|%)?"
)
_MORE_BEFORE = Pattern(rf"{_MORE_OR_LESS}\s?$")
_MONTH_BEFORE = Pattern(
    rf"\b(?:{alternation(MONTHS)}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? $"
)
_ZERO_GROUP = Pattern(r", ?0\d\d")
_SPACED_BOTH = Pattern(r" , ?")


@rule(
    code="NUM010",
    name="split-thousands",
    summary="Close the space in a number with thousands.",
    triggers=(
        ", 0*",
        " , ",
        " ,",
        *(f", {digit}{end} " for digit in _DIGITS for end in ("00", "50")),
    ),
    alters=Alters.WHITESPACE,
    bad=[
        (
            "The flood took 91, 000 houses and more than 3, 500 people.",
            "The flood took 91,000 houses and more than 3,500 people.",
        ),
        ("It costs 50, 000 yuan or 3 , 500 dollars.", "It costs 50,000 yuan or 3,500 dollars."),
        ("Some 1, 250, 000 voters came.", "Some 1,250,000 voters came."),
    ],
    good=[
        "On July 26, 106 Russians left; in 2019, 135 million people were poor.",
        "Rooms 12, 345 and 678 are closed. At the age of 12, 300 boys leave.",
        "As of 24:00 on July 25, 135 cases were confirmed; of the 40, 120 people do not count.",
        "Of the 3, 500 people knew two. The numbers are 1, 200, 300 and 450.",
    ],
)
def split_thousands(view: View) -> Iterator[Edit]:
    """A tokeniser or a careless engine leaves a space behind the comma of the thousands.

    The space is right between a date and a number and in lists; a group that begins with zero is
    no number of its own, and a number after *more than* does not end before its noun.
    """
    text = view.text
    for match in _SPLIT_COMMA.finditer(text):
        number = match["number"]
        low = max(0, match.start() - 16)
        if _MONTH_BEFORE.search(text, low, match.start()):
            continue
        groups = number.replace(" ", "").split(",")
        sure = bool(_ZERO_GROUP.search(number))
        more = bool(_MORE_BEFORE.search(text, low, match.start()))
        if not sure and not (match["after"] and (more or _SPACED_BOTH.search(number))):
            continue
        if groups[0].startswith("0") or (sure and len(groups) > 2 and not match["after"]):
            continue
        yield view.replace(match.start("number"), match.end("number"), ",".join(groups))


_SPACED = Pattern(
    r"(?P<before>(?:[A-Za-z%$€£]{1,30},?)?[\s($€£]|^)(?P<number>[1-9]\d{0,2}(?: \d{3}){1,4})"
    rf"(?![\d.,:/-]?\d| \d|[-–])"
    rf"(?P<after>\s(?:of them\b|(?:[a-z]{{3,15}}\s)?(?:{_COUNTED}\b|[a-z]{{3,15}}s\b)))?"
)
_NAMED = Pattern(r"(?:[A-Z][A-Za-z]*|call|dial|number|phone|version|won|page|room|code)[\s(]$")
_ABOUT = Pattern(r"(?:About|Almost|Nearly|Over|Some|Around|Roughly|Approximately|Than)\s")
_RACES = Pattern(r"\s(?:meter|metre)")


@rule(
    code="NUM011",
    name="thousands-split-by-space",
    summary="Write a comma between groups of thousands.",
    triggers=tuple(f"*{digit} {other}*" for digit in _DIGITS for other in _DIGITS),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        (
            "He pays 1 900 euros a month for 1 250 000 doses.",
            "He pays 1,900 euros a month for 1,250,000 doses.",
        ),
        ("Almost 9 600 of them have been cured.", "Almost 9,600 of them have been cured."),
        ("The city has 45 300 inhabitants.", "The city has 45,300 inhabitants."),
    ],
    good=[
        "Call 0115 496 0000 or +44 115 496 000 people may not.",
        "In World War 1 500 people hid here; in Formula 1 300 cars raced.",
        "On May 1 900 people came. She won 2 100 meters races.",
        "Track 3 500 meters and channel 4 200 euros; line 2 120 passengers.",
    ],
)
def thousands_split_by_space(view: View) -> Iterator[Edit]:
    """French, Russian, Czech and the Nordic languages set a space between thousands.

    Two numbers may meet by chance behind a name or a date (*Formula 1 300 cars*) and in telephone
    numbers; so a lower-case word must stand before and a counted noun after.
    """
    text = view.text
    for match in _SPACED.finditer(text):
        before = match["before"]
        number = match["number"]
        word = before.strip().strip("(,")
        if word not in _MONEY_BEFORE:
            low = max(0, match.start("number") - 16)
            more = _MORE_BEFORE.search(text, low, match.start("number"))
            after = match["after"]
            if not word or (_NAMED.search(before) and not _ABOUT.match(before)):
                continue
            if word.lower() in _ORDINAL_NOUNS or not (after or more):
                continue
            if after and _RACES.match(after):
                continue
        end = match.end("number")
        yield view.replace(match.start("number"), end, number.replace(" ", ","))


_MONEY_BEFORE = frozenset(listed("Rs RMB EUR USD ISK CZK PLN SEK NOK DKK HUF CHF $ € £"))
_ORDINAL_NOUNS = frozenset(
    listed(
        """
    track channel line group page room no number lane gate bus route day week phase type class
    level zone section chapter article table figure hall house platform unit war at by in on until
    till since before after from to grade stage round round district block line ward and or
    """
    )
)

_DOTTED = Pattern(
    r"(?<![\w.,:/$-])(?P<number>[1-9]\d{0,2}(?:\.\d{3}){1,4})(?![\d.,:/-]?\d)(?P<noun>\s[A-Za-z]+)?"
    r"(?P<next>\s[a-z]+)?"
)
_NOT_COUNTED = frozenset(listed("million billion trillion thousand percent per"))
_VERSION = Pattern(
    r"\b(?:version|release|update|IP|address|v|build|firmware|Version|Windows|iOS)\s?$"
)


@rule(
    code="NUM012",
    name="thousands-split-by-point",
    summary="Write a comma for the point between thousands.",
    triggers=tuple(f".{number:02}0" for number in range(100)),
    scope=Scope.DOCUMENT,
    alters=Alters.PUNCTUATION,
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
    ],
    good=[
        "The city has 1.234 million inhabitants; of 2.188 million tourists, 1.046 million left.",
        "A mile is 1.609 kilometres, a stone 3.204 kilograms; the pound bought $1.271 at noon.",
        "Version 2.188.100 closes a hole of 2.187; the address is 192.168.100.200 here.",
        "There are 2.345 people per household and 1.125 children on average.",
        "It was worth 148.270 yen, and 1,200 people had 6.125 metres each.",
    ],
)
def thousands_split_by_point(view: View) -> Iterator[Edit]:
    """German, Spanish, Turkish and Indonesian set a point between thousands.

    Three decimals are right in measures, exchange rates, averages and before *million*; whole
    persons and things have none, and a second group of three or three zeros proves the style.
    """
    text = view.text
    found = list(_DOTTED.finditer(text))
    certain = {match.start() for match in found if _is_certain(text, match)}
    english = any(_is_measure(match) for match in found) or _ENGLISH_GROUP.search(text)
    for match in found:
        start, end = match.span("number")
        noun = (match["noun"] or "").strip()
        sure = match.start() in certain
        if not sure and not (certain and _counts(text, match)):
            continue
        if not sure and not match["number"].endswith(".000") and (english or noun != "of"):
            continue
        yield view.replace(start, end, match["number"].replace(".", ","))


def _is_certain(text: str, match: Match[str]) -> bool:
    """Tell whether a dotted number can only be thousands: two groups, or whole things counted."""
    if not _counts(text, match):
        return False
    if match["number"].count(".") > 1:
        return True
    noun, following = ((match[name] or "").strip() for name in ("noun", "next"))
    things = noun in PERSONS or (following in PERSONS and noun.islower())
    things = things or (noun == "years" and following == "ago")
    low, high = max(0, match.start() - 60), min(len(text), match.end() + 40)
    return things and not _AVERAGE.search(text, low, high)


_AVERAGE = Pattern(r"\b(?:per|average|mean|every|each|rate|ratio|index)\b", ignore_case=True)
_ENGLISH_GROUP = Pattern(r"(?<![\d.,])\d{1,3},\d{3}(?![\d,])")


def _is_measure(match: Match[str]) -> bool:
    noun = (match["noun"] or "").strip()
    return noun in _NOT_COUNTED or noun in MEASURES


def _counts(text: str, match: Match[str]) -> bool:
    """Tell whether a dotted number may be thousands: no version, address or decimal."""
    if _VERSION.search(text, max(0, match.start() - 12), match.start()):
        return False
    groups = match["number"].split(".")
    noun = (match["noun"] or "").strip()
    return not _is_measure(match) and (len(groups) != 4 or noun in PERSONS)
