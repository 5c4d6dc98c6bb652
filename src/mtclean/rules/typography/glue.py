"""Spaces that are missing after a mark."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.typography_words import (
    ABBREVIATIONS,
    DOMAIN_ENDINGS,
    FUNCTION_WORDS,
    SAYING,
    STARTERS,
    listed,
)
from mtclean.rule import Alters, Exact, View, rule
from mtclean.rules.typography.marks import Marks, ends_entity
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_CODE_MARKS = frozenset("=_/{}<>\\|@&#+*[]\ufffc")

_COMMA = Pattern(
    r"(?:(?<=[a-z]{2})|(?<=[a-z]\.)|(?<=\d[)%])|(?<=[a-z]{2}\))|(?<=\b[12]\d{3}))[,;]"
    r"(?=[A-Za-z][a-z]|[aI] |[A-Z]{2,6}\b)"
)
_CHUNK = 40


@rule(
    code="TYP010",
    name="missing-space-after-comma",
    summary="Put a space after a comma or semicolon.",
    triggers=tuple(f"{mark}{letter}*" for mark in ",;" for letter in _LETTERS),
    alters=Alters.WHITESPACE,
    bad=[
        ("He left Beijing,who knows why.", "He left Beijing, who knows why."),
        ("In 2020,the shop,a bakery,closed.", "In 2020, the shop, a bakery, closed."),
        ("It rained;the match was off.", "It rained; the match was off."),
    ],
    good=[
        "The plant of Xiangtan Iron & Steel Co.,Ltd. is old.",
        "Set x,y and path=a,b or call f(lat,lng).",
        "The firm owes 1,000,000 dollars.",
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
_INITIALS = "".join(chr(code) for code in range(65, 91))
_SECOND = {
    "A": "bcdfglmnprstuw",
    "E": "aflmnrstuvx",
    "I": "dflmnrst",
    "O": "bcfhlmnprstuvw",
    "U": "kmnprst",
    "S": "acehikmnopqtuwy",
    "T": "aehioruwy",
    "W": "aehior",
    "C": "aehiloruyz",
}
_STARTS = tuple(
    Exact(f".{initial}{second}*")
    for initial in _INITIALS
    for second in _SECOND.get(initial, "aehiloruy")
)


@rule(
    code="TYP011",
    name="missing-space-after-stop",
    summary="Put a space between two sentences.",
    triggers=(
        *_STARTS,
        *(Exact(f"{mark}{word}*") for mark in ".!?" for word in ("A ", "I ", "I'", "I’")),
        *(Exact(f"{mark}{initial}*") for mark in "!?" for initial in _INITIALS),
    ),
    alters=Alters.WHITESPACE,
    bad=[
        ("The fair has ended.The next is in May.", "The fair has ended. The next is in May."),
        ("It rained in Beijing.He stayed.", "It rained in Beijing. He stayed."),
        ("Is it over?Nobody knew.I asked.", "Is it over? Nobody knew. I asked."),
        (
            "The line opened in 2019.The other did not.",
            "The line opened in 2019. The other did not.",
        ),
    ],
    good=[
        "Yahoo!News, Booking.Com, Kostroma.Today and Node.Js are names.",
        "St.Louis met St.Pauli; Mr.Smith saw Bette Davis in “Hush...Hush”.",
        "The U.S.The file is named Report.Pdf, the class System.Out or java.util.List.",
        "Fr.Vladimir and J.Crew, E.On and Ph.D. students.",
        "The band Mr.Children and the game Re:Zero.",
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


_AT_QUOTE = Pattern(
    r"(?<=[A-Za-z\d%)])(?P<mark>[,.!?;])(?P<quote>[\"”])(?P<next>[A-Za-z][\w’']{0,30})"
    r"|(?P<said>[A-Za-z]{2,20})(?P<colon>[:,])(?P<opening>[\"“])(?=[A-Z‘'])"
    r"|(?<=[a-z]{2})(?P<curly>[“”])(?=[A-Za-z]{2})"
)


@rule(
    code="TYP012",
    name="quotation-mark-glued-to-word",
    summary="Put a space between a quotation mark and the word beside it.",
    triggers=(
        *(f'{mark}"{letter}*' for mark in ",.:" for letter in _LETTERS),
        *(f"{mark}”{letter}*" for mark in ",." for letter in (*_LETTERS, *_INITIALS)),
        *(f"*{letter}“" for letter in (*_LETTERS, ":", ",")),
        *(f"”{letter}*" for letter in _LETTERS),
    ),
    alters=Alters.WHITESPACE,
    bad=[
        ('"We stay,"he said."The rest is talk."', '"We stay," he said. "The rest is talk."'),
        ('He said:"We stay."Then he left.', 'He said: "We stay." Then he left.'),
        ("They avoid“running away”and stay.", "They avoid “running away” and stay."),
    ],
    good=[
        '"The first winter I burned the doors. The second winter I had sheep.',
        "The 1977 album “Rumours“ sold well, and “DreamMaker“ did not.",
        'The "re"election and the "un"known.',
        'Write "a","b" or x:"y" in the file.',
        "Police describe the man as 6'2\" tall.",
    ],
)
def quotation_mark_glued_to_word(view: View) -> Iterator[Edit]:
    """The space beside a quotation mark is lost where the source language sets none.

    Whether a straight mark opens or closes is counted from the start of the paragraph. No space
    is right inside a word that is quoted in part and in code.
    """
    text = view.text
    marks = Marks(text)
    for match in _AT_QUOTE.finditer(text):
        if match["quote"] is not None:
            at = match.start("quote")
            word = match["next"]
            if match["quote"] == "”":
                if marks.curly(at):
                    yield view.replace(at + 1, at + 1, " ")
            elif marks.odd(at) or _SAYS.match(text, at + 1):
                if len(word) > 1 or word in "aAI":
                    yield view.replace(at + 1, at + 1, " ")
            elif match["mark"] in ".!?" and word[0].isupper() and marks.odd_after(at):
                yield view.replace(at, at, " ")
        elif match["opening"] is not None:
            at = match.start("opening")
            if match["opening"] == '"' and (marks.odd(at) or match["said"].lower() not in SAYING):
                continue
            if match["opening"] == "“" and marks.curly(at):
                continue
            yield view.replace(at, at, " ")
        else:
            at = match.start("curly")
            opened = marks.curly(at)
            if match["curly"] == "“" and not opened and "”" in text[at : at + 400]:
                if not marks.unopened(at):
                    yield view.replace(at, at, " ")
            elif (
                match["curly"] == "”"
                and opened
                and " " in text[text.rfind("“", max(0, at - 400), at) : at]
            ):
                yield view.replace(at + 1, at + 1, " ")


_SAYS = Pattern(rf"(?:(?:he|she|they|it|I|we) )?{alternation(SAYING)}\b")
