"""Ages: of persons, and of persons told by the decade."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_NUMBER = r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_HYPHENED = Pattern(
    rf"\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother) {_NUMBER}(?P<age>-years[- ]olds?|-years-of-age)\b"
)
_AGED_OF = Pattern(r"\baged (?P<of>of )(?=\d{1,3}\b(?! ?%))")
_AGE_OLD = Pattern(r"\b[Aa]t the age of \d{1,3}(?P<old> years old)\b(?! [a-z]+(?:s|man|woman)\b)")
_IN_AGE = Pattern(
    r"\b(?P<phrase>[Ii]n the age|[Ii]n age|[Aa]t age|[Oo]n the age|[Ww]ith the age)"
    r"(?= of \d{1,3}(?:[.,;]|$"
    r"| (?:years|he|she|they|and|in|after|by|from)\b))",
    multiline=True,
)


@rule(
    code="GRA031",
    name="age-phrase",
    summary="Say an age as English says it.",
    triggers=(
        *("years-old", "years-olds", "years-of-age", "aged of", "in the age of", "in age of"),
        *("at age of", "on the age of", "with the age of", "years old"),
    ),
    alters=Alters.WORDS | Alters.PUNCTUATION | Alters.WHITESPACE,
    bad=[
        ("A 23-years-old from Ulm won.", "A 23-year-old from Ulm won."),
        (
            "He died in the age of 81, and she, aged of 40, at the age of 41 years old.",
            "He died at the age of 81, and she, aged 40, at the age of 41.",
        ),
        ("At age of 30, he became mayor.", "At the age of 30, he became mayor."),
    ],
    good=[
        "In the age of 5G, phones are fast; in the age of 24-hour news nobody sleeps.",
        "She is 23 years old and died at the age of 40 years.",
        "Women with the age of 60 in sight retire. They are 23-year-olds.",
        "At the age of 12 years old boys may join.",
    ],
)
def age_phrase(view: View) -> Iterator[Edit]:
    """Ages are carried over with the words of the source: *im Alter von*, *en la edad de*, *в
    возрасте*, and with the plural that *years* has after a verb.

    *In the age of* is right where an era is meant (*in the age of 5G*), so the number must stand
    alone.
    """
    for match in view.matches(_HYPHENED):
        end = "-year-olds" if match["age"].endswith("olds") else "-year-old"
        yield view.replace(*match.span("age"), end)
    for match in view.matches(_AGED_OF):
        yield view.replace(*match.span("of"), "")
    for match in view.matches(_AGE_OLD):
        yield view.replace(*match.span("old"), "")
    for match in view.matches(_IN_AGE):
        phrase = match["phrase"]
        if not phrase.lower().startswith("with"):
            right = "At the age" if phrase[0].isupper() else "at the age"
            yield view.replace(*match.span("phrase"), right)


_DECADE = r"[2-9]0s"
_SEX = {
    "male": ("man", "his"),
    "female": ("woman", "her"),
    "man": ("man", "his"),
    "woman": ("woman", "her"),
}
_A_70S = Pattern(
    rf"\b(?P<article>[Aa]n?|[Tt]he|[Oo]ne) (?P<decade>{_DECADE}) (?P<sex>male|female|man|woman)"
    r"(?=[.,;]|$| (?:in|from|who|was|is|has|died|and|with|tested|living)\b)",
    multiline=True,
)
_IN_70S = Pattern(
    rf"\b(?P<sex>[Mm]an|[Ww]oman|male|female|[Mm]en|[Ww]omen|[Pp]eople|[Pp]atients|[Rr]esidents) "
    rf"(?P<in>in (?:the )?)(?P<decade>{_DECADE})"
    r"(?=[.,;]|$| (?:was|were|is|who|from|died|tested|living|has|had|and a)\b)",
    multiline=True,
)
_POSSESSIVE = {"man": "his", "male": "his", "woman": "her", "female": "her"}
_DECADES = tuple(f"{decade}0s" for decade in range(2, 10))


@rule(
    code="GRA032",
    name="age-by-decade",
    summary="Say a person in his, her or their seventies.",
    triggers=(
        *(Exact(f"{decade} {sex}") for decade in _DECADES for sex in _SEX),
        *(
            f"{sex} in {decade}"
            for decade in _DECADES
            for sex in (
                "man",
                "woman",
                "male",
                "female",
                "men",
                "women",
                "people",
                "patients",
                "residents",
            )
        ),
    ),
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        ("A 70s male tested positive.", "A man in his 70s tested positive."),
        ("The case is a 40s female from Naha.", "The case is a woman in her 40s from Naha."),
        (
            "A woman in 80s died, and two men in 60s were hurt.",
            "A woman in her 80s died, and two men in their 60s were hurt.",
        ),
    ],
    good=[
        "She sang a 70s woman's song and wore 80s male fashion. Women in 80s films had big hair.",
        "A man in his 70s died; women in the 70s were paid less.",
        "A 70s man band is back. The 90s female singers are on tour.",
    ],
)
def age_by_decade(view: View) -> Iterator[Edit]:
    """Japanese 70代男性 and Korean 70대 남성 put the decade before the person, as an adjective.

    In English *an 80s woman* is a woman of the 1980s, so after *man* and *woman* the edit is only
    likely, and a verb, a place or the end of the clause must follow.
    """
    for match in view.matches(_A_70S):
        person, possessive = _SEX[match["sex"]]
        article = {"an": "a", "An": "A"}.get(match["article"], match["article"])
        right = f"{article} {person} in {possessive} {match['decade']}"
        safety = Safety.LIKELY if match["sex"] == person else Safety.SAFE
        yield view.replace(*match.span(), right, safety=safety)
    for match in view.matches(_IN_70S):
        if match["in"] == "in ":
            possessive = _POSSESSIVE.get(match["sex"].lower(), "their")
            yield view.replace(*match.span("in"), f"in {possessive} ")


_POSSESSED = Pattern(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Yy]our) (?:(?:early|mid|late)[ -])?"
    r"[2-9]0(?P<mark>['’])s\b"
)


@rule(
    code="GRA033",
    name="apostrophe-in-decade",
    summary="Write a decade of life without an apostrophe.",
    triggers=tuple(f"{decade}0{mark}s" for decade in range(2, 10) for mark in "'’"),
    alters=Alters.PUNCTUATION,
    safety=Safety.LIKELY,
    bad=[
        ("He is in his 80's and still sails.", "He is in his 80s and still sails."),
        ("They were in their mid-30’s then.", "They were in their mid-30s then."),
    ],
    good=[
        "The music of the 80's is back, and the '90s too.",
        "He is in his 80s. The 20’s hull is long.",
        "Bach's No. 80's finale is loud.",
    ],
)
def apostrophe_in_decade(view: View) -> Iterator[Edit]:
    """Translations from Chinese and Japanese often write *in his 80's*.

    Some papers wrote so for long as their house style, so the edit is only likely, and the decade
    of a century (*the 80's*) stays.
    """
    for match in view.matches(_POSSESSED):
        yield view.replace(*match.span("mark"), "")
