"""Spaces that are missing after commas and stops."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.typography_words import (
    ABBREVIATIONS,
    DOMAIN_ENDINGS,
    FUNCTION_WORDS,
    STARTERS,
    english_words,
    listed,
)
from mtclean.rule import Alters, View, rule
from mtclean.rules.typography.marks import ends_entity
from mtclean.rules.typography.shapes import shapes
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_CODE_MARKS = frozenset("=_/{}<>\\|@&#+*[]\ufffc")

_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
_COMMA = Pattern(
    r"(?:(?:(?<=[A-Za-z][a-z])|(?<=[a-z]\.)|(?<=\d[)%])|(?<=[a-z]{2}\))|(?<=\b[12]\d{3}))[,;]"
    r"(?=[A-Za-z][a-z]|[aI] |[A-Z]{2,6}\b)"
    r"|(?<=[a-z]{3})[,;](?=\d{1,4}[ ,%.])"
    rf"|(?P<date>\b(?:{_MONTHS})\.? \d{{1,2}}),(?=[12]\d{{3}}\b))"
)
_CHUNK = 40


@rule(
    code="TYP010",
    name="missing-space-after-comma",
    summary="Put a space after a comma or semicolon.",
    probes=(shapes("glued commas", ",a", ",A", "a,0", "0,0000", cased=True),),
    alters=Alters.WHITESPACE,
    bad=[
        ("He left Beijing,who knows why.", "He left Beijing, who knows why."),
        ("In 2020,the shop,a bakery,closed.", "In 2020, the shop, a bakery, closed."),
        ("It rained;the match was off.", "It rained; the match was off."),
        (
            "On May 5,2021 she met the trainers,12 of them from Wales.",
            "On May 5, 2021 she met the trainers, 12 of them from Wales.",
        ),
    ],
    good=[
        "The plant of Xiangtan Iron & Steel Co.,Ltd. is old.",
        "Set x,y and path=a,b or call f(lat,lng).",
        "The firm owes 1,000,000 dollars. In May 5,200 people came, in June 12,0000.",
        "The historic parad,e and the closing fire were cancelled.",
        "See https://example.org/a,bc for more.",
    ],
)
def missing_space_after_comma(view: View) -> Iterator[Edit]:
    """Chinese and Japanese set no space after a comma, and link edges swallow the one there was.

    No space is right between the digits of a number, in *Co.,Ltd.* of company names, and in code.
    """
    text = view.text
    for match in _COMMA.finditer(text):
        at = match.end()
        if text.startswith(("Ltd", "Inc", "LTD"), at) or ends_entity(text, at - 1):
            continue
        chunk = text[max(0, at - _CHUNK) : at + _CHUNK]
        middle = min(at, _CHUNK)
        left = chunk[:middle].rpartition(" ")[2]
        right = chunk[middle:].partition(" ")[0]
        if _CODE_MARKS.isdisjoint(left + right) and not ("(" in left and ")" in right):
            yield view.replace(at, at, " ")


_STOP = Pattern(
    r"(?:(?<=^)|(?<=[\s(“\"‘'’—–-]))(?P<before>[A-Za-z][a-z’']{0,30}|\d{4})(?P<mark>[.!?]|[)”]\.)"
    r"(?P<after>[A-Z][a-z]{1,30}|[AI])(?=[\s,;:’'-])"
)
_SHORT = frozenset(listed("go us me up do am so my no"))


def _is_stop(text: str, at: int) -> bool:
    return text[at + 1] in ".!?"


_AFTER_FIGURE = Pattern(
    r"(?:(?<=\d)|(?<=\d%)|(?<=\d %))[.!?]"
    rf"(?={alternation(STARTERS - {'A', 'I', 'As', 'At', 'In'})}[ ,])"
)
_PRONOUNS = listed("she they there these those this but however because although meanwhile")
_AFTER_HOUR = listed("on in at to and the for by when but until local")
_HOUR = Pattern(rf"(?<=\b[ap]\.m\.)(?={alternation(_AFTER_HOUR)}\b)")
_SMALL = Pattern(rf"(?<=\s)(?P<word>[a-z]{{3,20}})\.(?={alternation(_PRONOUNS)}[ ,])")


@rule(
    code="TYP011",
    name="missing-space-after-stop",
    summary="Put a space between two sentences.",
    triggers=(
        *(f".{word}" for word in _PRONOUNS),
        *(f"*.m.{word}" for word in _AFTER_HOUR),
    ),
    probes=(
        shapes(
            "glued stops",
            *("a.A", "0.A", "%.A", ").A", "?.A", '".A', "a?A", "0?A"),
            test=_is_stop,
            cased=True,
        ),
    ),
    alters=Alters.WHITESPACE,
    bad=[
        ("The fair has ended.The next is in May.", "The fair has ended. The next is in May."),
        ("It rained in Beijing.He stayed.", "It rained in Beijing. He stayed."),
        ("Is it over?Nobody knew.I asked.", "Is it over? Nobody knew. I asked."),
        ("It began at 3 p.m.on the quay.", "It began at 3 p.m. on the quay."),
        (
            "The line opened in 2019.The other did not.",
            "The line opened in 2019. The other did not.",
        ),
        (
            "They won 3-1.The coach left.she stayed; it was 5%.But why?",
            "They won 3-1. The coach left. She stayed; it was 5%. But why?",
        ),
    ],
    good=[
        "Yahoo!News, Booking.Com, Kostroma.Today and Node.Js are names.",
        "St.Louis met St.Pauli; Mr.Smith saw Bette Davis in “Hush...Hush”.",
        "The U.S.The file is named Report.Pdf, the class System.Out or java.util.List.",
        "Fr.Vladimir and J.Crew, E.On and Ph.D. students.",
        "The band Mr.Children and the game Re:Zero.",
        "Call node.this or self.they in version 3.The2 of the file.",
    ],
)
def missing_space_after_stop(view: View) -> Iterator[Edit]:
    """Line ends and link edges vanish before translation, and two sentences run into each other.

    No space is right in names of sites, files and classes and, in some styles, after a title; so
    after a capitalised word only a word that begins sentences counts.
    """
    text = view.text
    for match in _STOP.finditer(text):
        before, after = match["before"], match["after"]
        if after in DOMAIN_ENDINGS or before.lower() in ABBREVIATIONS or len(before) < 2:
            continue
        if match["mark"] in ".!?" and not (before.islower() or after in STARTERS):
            continue
        at = match.start("after")
        whole = len(before) > 2 or before in FUNCTION_WORDS or before in _SHORT
        sure = after in STARTERS or (match["mark"] == "." and whole)
        yield view.replace(at, at, " ", safety=Safety.SAFE if sure else Safety.LIKELY)
    for pattern in (_AFTER_FIGURE, _HOUR):
        for match in pattern.finditer(text):
            yield view.replace(match.end(), match.end(), " ")
    for match in _SMALL.finditer(text):
        if match["word"] not in ABBREVIATIONS and match["word"] in english_words():
            yield view.replace(match.end(), match.end(), " ")
