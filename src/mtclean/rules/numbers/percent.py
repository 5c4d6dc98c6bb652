"""Percent signs that stand apart, in front, twice or glued to a word."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Example, Scope, View, rule
from mtclean.rules.numbers.style import closed_percents, commas_are_due
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_DIGITS = "0123456789"
_SPACED = Pattern(r"(?<=\d) %(?![\w%])")


@rule(
    code="NUM004",
    name="spaced-percent-sign",
    summary="Close the space before a percent sign as the document does elsewhere.",
    triggers=tuple(f"*{digit} %" for digit in _DIGITS),
    scope=Scope.DOCUMENT,
    alters=Alters.WHITESPACE,
    bad=[
        (
            "It is 40 % full. Of 60%, 10% is water, 5% oil.",
            "It is 40% full. Of 60%, 10% is water, 5% oil.",
        ),
        (
            "Prices rose 3.5 %. Rents rose 2%, wages 4%.",
            "Prices rose 3.5%. Rents rose 2%, wages 4%.",
        ),
        (
            "Of the 12,400 voters, 79 % came. It rained all day.",
            "Of the 12,400 voters, 79% came. It rained all day.",
        ),
        Example(
            "The share of wind rose to 31 %, the office said.",
            "The share of wind rose to 31%, the office said.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "It is 40 % full, and 60 % is water.",
        "Of the 1,200 voters, 40 % came by bus and 60 % on foot.",
        "The sign % is read percent; of 40 %, 15 % and 2 % are oil, 5% is not.",
        "The result is 7 %2 in that language.",
    ],
)
def spaced_percent_sign(view: View) -> Iterator[Edit]:
    """A tokeniser sets the percent sign apart, and some languages do so by rule.

    A space before the sign is also a house style, of science above all. So the document must
    write the sign closed elsewhere; a single one is changed in American copy and where thousands
    have commas, which that style forbids, and is likely a scar otherwise.
    """
    text = view.text
    spaced = list(_SPACED.finditer(text))
    if not spaced:
        return
    closed = closed_percents(text)
    if len(spaced) > max(1, 2 * closed):
        return
    safety = Safety.SAFE if closed or commas_are_due(text) else Safety.LIKELY
    for match in spaced:
        yield view.replace(match.start(), match.end(), "%", safety=safety)


_IN_FRONT = Pattern(r"(?<=[a-z] )%(?P<number>\d{1,3}(?:\.\d{1,2})?)(?=[\s,;)]|\.?$|\.\s)")


@rule(
    code="NUM005",
    name="percent-sign-in-front",
    summary="Write the percent sign behind its number.",
    triggers=tuple(f" %{digit}*" for digit in _DIGITS),
    alters=Alters.PUNCTUATION,
    bad=[
        ("Rents rose by %45 in Izmir.", "Rents rose by 45% in Izmir."),
        ("The party won %37.5 of the vote.", "The party won 37.5% of the vote."),
        ("Turnout was about %81, the council said.", "Turnout was about 81%, the council said."),
    ],
    good=[
        "The code %20 stands for a space and %5d for a number.",
        "A growth of 45% or %-wise more.",
        "Print %s and %1$s first.",
    ],
)
def percent_sign_in_front(view: View) -> Iterator[Edit]:
    """Turkish writes the percent sign before the number, and engines copy it as it stands.

    Codes of computing begin with the sign too, so words of quantity must stand before it.
    """
    text = view.text
    for match in _IN_FRONT.finditer(text):
        if _QUANTIFIED.search(text, max(0, match.start() - 16), match.start()):
            yield view.replace(match.start(), match.end(), f"{match['number']}%")


_QUANTIFIED = Pattern(
    r"\b(?:by|to|of|than|about|over|was|is|reached|nearly|won|around|from|with|at|some|fell|rose|"
    r"almost|approximately|only|least|up|down|and) $"
)

_DOUBLED = Pattern(
    r"\d(?P<sign> ?%)(?= ?(?:percent|per cent)\b)|\d (?:percent|per cent)(?P<too> ?%)"
)


@rule(
    code="NUM006",
    name="percent-twice",
    summary="Say percent once.",
    triggers=("% percent", "*%percent", "percent %", "percent%", "% per cent", "per cent %"),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        ("Exports rose 5% percent in May.", "Exports rose 5 percent in May."),
        ("They hold 12.5 percent% of it.", "They hold 12.5 percent of it."),
        ("It is 30 % per cent cheaper.", "It is 30 per cent cheaper."),
    ],
    good=[
        "The sign % percent is a symbol.",
        "A rise of 5% percentage-wise is small.",
        "It was 5 percent, 7% of the total.",
    ],
)
def percent_twice(view: View) -> Iterator[Edit]:
    """The sign of the source and the word of the translation both survive.

    The word stays, as an engine that writes it does so elsewhere too; *percentage* is another
    word and stands behind the sign by right.
    """
    for match in _DOUBLED.finditer(view.text):
        start, end = match.span("sign") if match["sign"] else match.span("too")
        yield view.replace(start, end, "")
