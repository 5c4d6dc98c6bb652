"""Marks that are left over, and words that marks show to be lost."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.typography_words import FUNCTION_WORDS
from mtclean.rule import Alters, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_LOST = Pattern(r"(?:,[ ]?){2,6}(?:(?:and|or|of|by|with)[ ]?,)|,{3,}|(?:,[ ]){2}and[ ]?,")


@rule(
    code="TYP042",
    name="commas-around-lost-words",
    summary="Words are missing between these commas.",
    triggers=(",,,", ",, and", ", , and", ",, of", ", , ,"),
    safety=Safety.FLAG,
    alters=Alters.NOTHING,
    bad=[
        "The leaders[[,,, and,]] announced a plan.",
        "The talks of Mr. Lind[[, , and,]] of the union failed.",
    ],
    good=[
        "The leaders, and, of course, their aides announced a plan.",
        "Apples, pears, and plums; one, two, and so on.",
        "He said, and, again, did not mean it.",
    ],
)
def commas_around_lost_words(view: View) -> Iterator[Edit]:
    """A filter or an engine drops the names of a list and leaves its commas.

    The names cannot be restored; where only one comma is doubled, another rule takes it away.
    """
    for match in _LOST.finditer(view.text):
        yield view.flag(match.start(), match.end())


_STAR = Pattern(r"(?<=[A-Za-z]) \* (?=(?P<next>[a-z]{3,20})\b)")
_ANY_STAR = Pattern(r"[*×]")


@rule(
    code="TYP043",
    name="stray-asterisk",
    summary="Drop an asterisk that stands between two words.",
    triggers=(" * ",),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        ("Corona * measures are now stricter.", "Corona measures are now stricter."),
        (
            "The council * voted for the new bridge on Monday.",
            "The council voted for the new bridge on Monday.",
        ),
    ],
    good=[
        "* Rovers are in administration.\n\n* They owe * rent and * taxes.",
        "The area is length * width; a * b is c.",
        "The ** who spoke was a f***ing fool, S**t.",
        "Hunan Daily * New Hunan, and every B * innen.",
        "His shirt said * not * for the third time.",
    ],
)
def stray_asterisk(view: View) -> Iterator[Edit]:
    """Bold type and footnote marks of the source come through as an asterisk of its own.

    Asterisks are right in lists, footnotes, sums and masked words; so it must be the only one of
    the paragraph, before a small word in a sentence.
    """
    text = view.text
    if len(text) > 20_000 or sum(1 for _ in _ANY_STAR.finditer(text)) != 1:
        return
    match = _STAR.search(text)
    if match and match["next"] != "innen" and _is_sentence(text):
        yield view.replace(match.start(), match.end(), " ")


def _is_sentence(text: str) -> bool:
    return text.rstrip()[-1:] in '.!?"”' and any(
        word in FUNCTION_WORDS for word in text.lower().split()
    )
