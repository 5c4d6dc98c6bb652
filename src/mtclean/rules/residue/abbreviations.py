"""Abbreviations that were spaced out: U. S., a. m., D. C., S. A."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_SPACED = Pattern(
    r"(?<![A-Z]\. )(?<![\w.])(?:"
    r"(?P<us>U ?\. ?S(?P<usdot> ?\.)(?P<america> A\.)?)(?! ?(?:Grant|G\.)|\w)"
    r"|(?:(?<=[Tt]he )|(?<=\b[Aa] ))(?P<un>U ?\. ?[KN] ?\.|E ?\. ?U ?\.)"
    r"|(?P<noun>U ?\. ?[KN] ?\.)(?= [a-z])"
    r"|(?P<clock>(?<=\d )(?:[ap] ?\. ?m ?\.|[AP] ?\. ?M ?\.))"
    r"|(?P<district>(?<=Washington, )D ?\. ?C ?\.|(?<=Washington )D ?\. ?C ?\.)"
    r"|(?P<company>(?<=[a-z] )(?:S ?\. ?[AL] ?\.|S ?\. ?p ?\. ?A ?\.|S ?\. ?r ?\. ?l ?\.)"
    r"(?= ?(?:[,;)]|$)| [a-z]))"
    r")"
)


@rule(
    code="RES022",
    name="spaced-abbreviation",
    summary="Close up an abbreviation that was spaced out.",
    triggers=(
        *(Exact(form) for form in ("U. S.", "U .S", "U. S .", "U . S", "U.S .", "U. K.", "U. N.")),
        *(
            Exact(form)
            for form in ("E. U.", "D. C.", "S. A.", "S. L.", "S. p. A", "S. p.A", "S. r. l")
        ),
        *(Exact(form) for form in ("a. m.", "p. m.", "A. M.", "P. M.", "p.m .", "a.m .", "a .m")),
        *(Exact(form) for form in ("p .m", "U .K", "U .N", "U.K .", "U.N .", "D.C .")),
    ),
    alters=Alters.WHITESPACE,
    bad=[
        (
            "The U. S. government left at 7:15 p. m. on Friday.",
            "The U.S. government left at 7:15 p.m. on Friday.",
        ),
        (
            "He lives in Washington, D. C., and the U. K. knows.",
            "He lives in Washington, D.C., and the U.K. knows.",
        ),
        ("The firm Cobre del Sur S. A., offers less.", "The firm Cobre del Sur S.A., offers less."),
        ("The baker Hornos Lima S. L. closed.", "The baker Hornos Lima S.L. closed."),
    ],
    good=[
        "General U. S. Grant won the war.",
        "S. A. Smith and C. U. S. Thompson wrote it with A. M. Best.",
        "He joined Group S. A new plan was made.",
        "Take plan U. Kevin said so; the train to D. Carter left.",
        "The U.S. government left at 7:15 p.m. on Friday.",
    ],
)
def spaced_abbreviation(view: View) -> Iterator[Edit]:
    """Spanish writes a. m. and S. A. with a space, and tokenizers split U.S. at its stops.

    Initials of a person may look the same, so the words around must rule them out.
    """
    for match in _SPACED.finditer(view.text):
        if " " in match[0]:
            yield view.replace(match.start(), match.end(), match[0].replace(" ", ""))
