"""Thousands: groups that are split by spaces or by foreign marks."""

from __future__ import annotations

from collections.abc import Iterator
from re import Match

from mtclean.lexicon.numbers_units import CURRENCIES, MEASURES, MONTHS, PEOPLE
from mtclean.lexicon.typography_words import listed
from mtclean.rule import Alters, Example, Scope, View, rule
from mtclean.rules.numbers.style import commas_are_due, groups_by_space
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_DIGITS = "0123456789"
_COUNTED = alternation({*PEOPLE, *CURRENCIES, *MEASURES})
_MORE_OR_LESS = (
    r"(?:than|about|nearly|over|some|around|almost|approximately|least|most|roughly|another|"
    r"exceeding|estimated|additional|totaling|totalling|totaled|totalled|paid|pays|pay|costs?|"
    r"costing|worth|spent|earned|raised|reached|total of|[$€£¥])"
)
_SPLIT_COMMA = Pattern(
    r"(?<![\d.,:/-])(?<!\d )(?<!\d, )"
    r"(?P<number>\d{1,3}(?:,\d{3}){0,4}(?: , ?| ?, | ,)\d{3}(?:,\d{3}|, \d{3}){0,4})"
    rf"(?![\d,.]\d)(?P<after>\s(?:[a-z]{{3,15}}\s)?{_COUNTED}\b|%)?"
)
_GOVERNED = Pattern(
    r"\b(?:of|for|with|which|that|was|were|is|are|to|reached|reaches|only|and|government|exceeded|"
    r"includ(?:es|ing)|found|has|have|had|another|[a-z]{3,12}ed)\s?$|[a-z], $|(?:\A|\n|[.!?] )$"
)
_ENDS = Pattern(r"(?:\.|;|\))(?:\s|[\"”’)]|$)")
_THINGS = Pattern(
    r"\s(?:(?:[a-z]{3,15}\s)?[a-z]{3,14}s\b|(?:have|has|are|were|had|[a-z]{3,12}ed)\b)"
)
_OPENING = Pattern(
    r"\s*[\"“‘(]?(?:in|at|of|with|by|on|after|before|when|as|for|from|since|if|among|while|under|"
    r"during|to|over|about|between|until|once|to)\b[^,]*$",
    ignore_case=True,
)
_AGES = Pattern(r"\b(?:aged?|ages|age of|between \d{1,3} and|groups? of|pages?|rooms?|Nos?\.) $")
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
    triggers=(" ,", *(f", {number:03}" for number in range(1000)), ", 000th"),
    scope=Scope.DOCUMENT,
    alters=Alters.WHITESPACE,
    bad=[
        (
            "The flood took 91, 000 houses and more than 3, 500 people.",
            "The flood took 91,000 houses and more than 3,500 people.",
        ),
        ("It costs 50, 000 yuan or 3 , 500 dollars.", "It costs 50,000 yuan or 3,500 dollars."),
        ("Some 1, 250, 000 voters came.", "Some 1,250,000 voters came."),
        (
            "Of 98,312 cases, 50, 763 are current, and the toll has reached 13, 269.",
            "Of 98,312 cases, 50,763 are current, and the toll has reached 13,269.",
        ),
        (
            "The party gave back 110, 100 euros; the fine is 4,500 euros.",
            "The party gave back 110,100 euros; the fine is 4,500 euros.",
        ),
    ],
    good=[
        "On July 26, 106 Russians left; in 2019, 135 million people were poor.",
        "Rooms 12, 345 and 678 are closed. At the age of 12, 300 boys leave.",
        "As of 24:00 on July 25, 135 cases were confirmed; of the 40, 120 people do not count.",
        "Of the 3, 500 people knew two. The numbers are 1, 200, 300 and 450.",
        "Among the 2,400 pupils, at the age of 12, 300 boys leave; in a group of 3, 500 were lost.",
        "It has 12,400 books. In Room 7, 312 chairs stand; on pages 13, 269. By 6, 700 had come.",
    ],
)
def split_thousands(view: View) -> Iterator[Edit]:
    """A tokeniser or a careless engine leaves a space behind the comma of the thousands.

    The space is right between a date and a number and in lists; a group that begins with zero is
    no number of its own, and a number after *more than* does not end before its noun. Where the
    document groups by commas, it is enough that a verb or preposition governs the number and no
    phrase opens the sentence that could end with its first half.
    """
    text = view.text
    english: bool | None = None
    for match in view.matches(_SPLIT_COMMA):
        number = match["number"]
        low = max(0, match.start() - 16)
        if _MONTH_BEFORE.search(text, low, match.start()):
            continue
        groups = number.replace(" ", "").split(",")
        sure = bool(_ZERO_GROUP.search(number))
        more = bool(_MORE_BEFORE.search(text, low, match.start()))
        if not sure and not (match["after"] and (more or _SPACED_BOTH.search(number))):
            if english is None:
                english = commas_are_due(text)
            money = bool(match["after"]) and _is_money(match["after"])
            if not (english or money) or not _is_governed(view, match):
                continue
        if groups[0].startswith("0") or (sure and len(groups) > 2 and not match["after"]):
            continue
        yield view.replace(match.start("number"), match.end("number"), ",".join(groups))


def _is_governed(view: View, match: Match[str]) -> bool:
    """Tell whether the number of ``match`` must be one by the words around it."""
    text = view.text
    start, end = match.span("number")
    low = max(0, start - 24)
    governed = _GOVERNED.search(text, low, start) or _MORE_BEFORE.search(text, low, start)
    if not governed or _AGES.search(text, low, start):
        ago = text.startswith(" ago", match.end())
        return (
            bool(match["after"]) and (ago or _is_money(match["after"])) and not _opens(view, start)
        )
    if _ENDS.match(text, end):
        return not governed[0].startswith(("and", "for", "with", "which", "that"))
    return bool(match["after"] or _THINGS.match(text, end)) and not _opens(view, start)


def _is_money(after: str) -> bool:
    return after.rsplit(None, 1)[-1] in CURRENCIES


def _opens(view: View, start: int) -> bool:
    """Tell whether a phrase that wants a comma at its end leads up to ``start``."""
    low, _ = view.sentence_at(start)
    return bool(_OPENING.match(view.text, max(low, start - 200), start))


_SPACED = Pattern(
    r"(?P<before>(?:[A-Za-z%$€£]{1,30},?)?[\s($€£]|^)(?P<number>[1-9]\d{0,2}(?: \d{3}){1,4})"
    rf"(?:(?P<nth>th)\b|(?![\d.,:/-]?\d| \d|[-–\w]))"
    rf"(?P<after>\s(?:of (?:them|the|those|these|his|her|its|their|our)\b|"
    rf"(?:[a-z]{{3,15}}\s)?(?:{_COUNTED}\b|[a-z]{{3,15}}s\b)|(?:infected|cured|dead|recovered|were|have|had)\b))?"
)
_NAMED = Pattern(r"(?:[A-Z][A-Za-z]*|call|dial|number|phone|version|won|page|room|code)[\s(]$")
_ABOUT = Pattern(r"(?:About|Almost|Nearly|Over|Some|Around|Roughly|Approximately|Than|The|These)\s")
_RACE = Pattern(r"(?:[1-9]|10) [1-8]00\s(?:meter|metre)")
_ZERO_BEHIND = Pattern(r" 0\d\d")


@rule(
    code="NUM011",
    name="thousands-split-by-space",
    summary="Write a comma between groups of thousands.",
    triggers=tuple(f"*{digit} {other}*" for digit in _DIGITS for other in _DIGITS),
    scope=Scope.DOCUMENT,
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        (
            "He pays 1 900 euros a month for 1 250 000 doses, she 3,400 euros.",
            "He pays 1,900 euros a month for 1,250,000 doses, she 3,400 euros.",
        ),
        (
            "Of 12,408 patients, almost 9 600 have been cured. It was the 3 000th death.",
            "Of 12,408 patients, almost 9,600 have been cured. It was the 3,000th death.",
        ),
        (
            "In all, 14 962 of the guests left. That brings it to 38 948. They pay 1,500 euros.",
            "In all, 14,962 of the guests left. That brings it to 38,948. They pay 1,500 euros.",
        ),
        (
            "Between 6,000 and 6 500 people pay up to 2 000 euros.",
            "Between 6,000 and 6,500 people pay up to 2,000 euros.",
        ),
        Example(
            "The city has 45 300 inhabitants.",
            "The city has 45,300 inhabitants.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "Call 0115 496 0000 or +44 115 496 000 people may not.",
        "In World War 1 500 people hid here; in Formula 1 300 cars raced.",
        "On May 1 900 people came. She won 2 100 meters races.",
        "Track 3 500 meters and channel 4 200 euros; line 2 120 passengers.",
        "Of 12,500 fans, at 5 200 people came; a 4 100 meters relay, room 7 000 and phase 3 100.",
    ],
)
def thousands_split_by_space(view: View) -> Iterator[Edit]:
    """French, Russian, Czech and the Nordic languages set a space between thousands.

    Two numbers may meet by chance behind a name or a date (*Formula 1 300 cars*) and in telephone
    numbers; so a lower-case word must stand before and a counted noun after, or a group begin
    with zero. South African papers and the standards of science write the space as their style;
    so it is certain only where the document groups by commas or is American,
    and no scar at all where rand or dates with the day first speak for the style.
    """
    text = view.text
    safety: Safety | None = None
    for match in view.matches(_SPACED):
        if _is_one_number(text, match):
            if safety is None:
                due = commas_are_due(text)
                if not due and groups_by_space(text):
                    return
                safety = Safety.SAFE if due else Safety.LIKELY
            number = match["number"]
            after = number.replace(" ", ",")
            yield view.replace(*match.span("number"), after, safety=safety)


def _is_one_number(text: str, match: Match[str]) -> bool:
    before, after, number = match["before"], match["after"], match["number"]
    word = before.strip().strip("(,").lower()
    if before.strip().strip("(,") in _MONEY_BEFORE:
        return True
    start = match.start("number")
    zero = bool(_ZERO_BEHIND.search(number))
    if not word:
        return zero and bool(after) and text[:start].rpartition("\n")[2].strip() == ""
    if word in _NUMBERED or (_NAMED.search(before) and not _ABOUT.match(before)):
        return False
    if _RACE.match(text, start):
        return False
    if zero:
        return True
    more = _MORE_BEFORE.search(text, max(0, start - 16), start)
    if _RANGE_BEFORE.search(text, max(0, start - 16), start):
        return True
    if word in _TIMES and int(number.split(" ")[0]) > _DAYS:
        return bool(after or more or (word == "to" and _ENDS.match(text, match.end("number"))))
    rest = _LOWER.match(text, match.end("number")) if word in _COUNTING else None
    return word not in _TIMES and bool(after or more or rest)


_DAYS = 31
_RANGE_BEFORE = Pattern(r"\d,\d{3} (?:and|to|or) $")
_LOWER = Pattern(r"\s[a-z]{3,15}\b")
_COUNTING = frozenset(listed("with which only total some nearly another additional"))
_MONEY_BEFORE = frozenset(listed("Rs RMB EUR USD ISK CZK PLN SEK NOK DKK HUF CHF $ € £"))
_NUMBERED = frozenset(
    listed(
        """
    track channel line group page room no number lane gate bus route day week phase type class
    level zone section chapter article table figure hall house platform unit war grade stage round
    district block ward age top formula code call dial phone version won
    hotline helpline extension
    """
    )
)
"""Nouns that a number follows as their name."""

_TIMES = frozenset(
    listed("at by in on until till since before after from to or and through between")
)
"""Words that a number follows as a time or as the end of a range."""
