"""The mayors of Turkey, whom engines call presidents of their municipality."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Example, Scope, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_PRESIDENT = Pattern(
    r"(?<!\w)(?<!vice )(?<!Vice )(?P<title>[Pp]resident) of (?:the )?"
    r"(?!Turk)(?:[A-ZÇĞİÖŞÜ][\w'’-]{1,20} ){1,3}Municipality(?!\w)"
    r"(?!['’]s| [A-Z]\w+ (?:Union|Council|Assembly))"
)
_TURKISH_LETTERS = frozenset("çÇğĞıİşŞ")


@rule(
    code="OFF018",
    name="president-of-municipality",
    summary="Call the head of a Turkish municipality a mayor.",
    triggers=("Municipality",),
    requires=("president of",),
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS,
    bad=[
        (
            "The president of the Istanbul Metropolitan Municipality, Ekrem İmamoğlu, left.",
            "The mayor of the Istanbul Metropolitan Municipality, Ekrem İmamoğlu, left.",
        ),
        Example(
            "Turkey waits. The President of Çankaya Municipality signed the plan.",
            "Turkey waits. The Mayor of Çankaya Municipality signed the plan.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "The president of the Podgorica Municipality Assembly flew to Turkey.",
        "The vice president of the Gračanica Municipality came from Serbia.",
        "The president of the Užice Municipality came from Serbia.",
        "The President of Turkey opened a Konya Metropolitan Municipality school.",
        "Turkey's president of the municipality workers' union resigned.",
    ],
)
def president_of_municipality(view: View) -> Iterator[Edit]:
    """*Belediye başkanı*, the head of a municipality, is a mayor in English.

    Serbia, Kosovo and Slovenia have presidents of municipalities in their own English, so the
    rule asks for a story that is about Turkey more than any other country.
    """
    regions = view.context.regions
    if regions.main != "Turkey":
        return
    for match in view.matches(_PRESIDENT):
        metropolitan = "Metropolitan " in match[0]
        spelled = not _TURKISH_LETTERS.isdisjoint(match[0])
        if not (metropolitan or spelled or regions.count("Turkey") > 1):
            continue
        word = "Mayor" if match["title"][0] == "P" else "mayor"
        safety = Safety.SAFE if metropolitan else Safety.LIKELY
        yield view.replace(*match.span("title"), word, safety=safety)
