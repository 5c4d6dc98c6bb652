"""Ages without their hyphens."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.typography_words import FUNCTION_WORDS, listed
from mtclean.rule import Alters, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_AGE = Pattern(
    r"(?<![\w,./-])(?<!\d and )(?<!\d or )(?<!\d to )"
    r"(?P<article>(?i:an?|the|his|her|their|another|that|this) )?"
    r"(?P<number>\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?"
    r"|eighteen|nineteen|[a-z]{3,5}teen|eleven|twelve|ten|five|six|seven|eight|nine|four|three|two)"
    r"(?P<first>[ -])(?P<unit>year|month|week|day)(?P<second>[ -])old (?P<noun>[a-z]{3,})"
)
_NO_NOUN = FUNCTION_WORDS | frozenset(
    listed("who when while whose whom now today yesterday old said says told died still she")
)


@rule(
    code="TYP053",
    name="unhyphenated-age",
    summary="Write the hyphens of an age before a noun.",
    triggers=(
        *("year old", "month old", "week old", "day old", "*teen year-old"),
        *(f"*{digit} year-old" for digit in range(10)),
    ),
    safety=Safety.LIKELY,
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        (
            "The 62 year old man was taken to hospital with a 5 year-old girl.",
            "The 62-year-old man was taken to hospital with a 5-year-old girl.",
        ),
        (
            "Her eighteen year old son and a three-month old baby are safe.",
            "Her eighteen-year-old son and a three-month-old baby are safe.",
        ),
    ],
    good=[
        "She is 62 years old and has a 5-year-old girl.",
        "The 23 year old from Langen and a 20 year old who won.",
        "At one year old babies walk; a year old cheese is hard.",
        "In the year old men voted, 12 in all. Free for 3 and 4 year old children, 70/80 year old.",
    ],
)
def unhyphenated_age(view: View) -> Iterator[Edit]:
    """German, Spanish and Chinese have no hyphen there, and engines leave it out.

    Without a noun behind it the form is a matter of style, *a 23 year old*, and the plural,
    *62 years old*, has no hyphen.
    """
    for match in _AGE.finditer(view.text):
        if match["noun"] in _NO_NOUN or (match["article"] is None and match["unit"] == "day"):
            continue
        for gap in ("first", "second"):
            if match[gap] == " ":
                yield view.replace(match.start(gap), match.end(gap), "-")
