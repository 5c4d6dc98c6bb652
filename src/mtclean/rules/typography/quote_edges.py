"""Spaces that are missing beside quotation marks."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.typography_words import (
    FUNCTION_WORDS,
    PREFIXES,
    SAYING,
    english_words,
)
from mtclean.rule import Alters, Probe, View, rule
from mtclean.rules.typography.marks import Marks
from mtclean.rules.typography.shapes import shapes
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_AT_QUOTE = Pattern(
    r"(?<=[A-Za-z\d%)])(?P<mark>[,.!?;])(?P<quote>[\"”])(?P<next>[A-Za-z][\w’']{0,30})"
    r"|(?P<said>[A-Za-z]{2,20})(?P<colon>[:,])(?P<opening>\"(?=[A-Z‘'])|“(?=[\w‘']))"
    r"|(?:(?<=[a-z’'][a-z])(?P<start>“)(?=[A-Za-z\d]))|(?<=[a-z]{2})(?P<curly>”)(?=[A-Za-z]{2})"
)


_GLUED_STRAIGHT = shapes("glued straight marks", 'a"a', 'a"0', '0"a', '."a', '?"a', ')"a')
_GLUED_OPENING = Pattern(r"“(?<=[A-Za-z,:]“)")
_GLUED_CLOSING = Pattern(r"”(?=[A-Za-z])")


def _glued_curly(text: str) -> list[int]:
    return sorted(
        match.start()
        for pattern in (_GLUED_OPENING, _GLUED_CLOSING)
        for match in pattern.finditer(text)
    )


_MOST = 400


@rule(
    code="TYP012",
    name="quotation-mark-glued-to-word",
    summary="Put a space between a quotation mark and the word beside it.",
    probes=(_GLUED_STRAIGHT, Probe("glued curly marks", _glued_curly)),
    alters=Alters.WHITESPACE,
    bad=[
        ('"We stay,"he said."The rest is talk."', '"We stay," he said. "The rest is talk."'),
        ('He said:"We stay."Then he left.', 'He said: "We stay." Then he left.'),
        ("They avoid“running away”and stay.", "They avoid “running away” and stay."),
        (
            'A bracelet called"Stephanie Cuff"of the French brand"Dulac"attracted buyers.',
            'A bracelet called "Stephanie Cuff" of the French brand "Dulac" attracted buyers.',
        ),
        ("The “cloud”technology is new.", "The “cloud” technology is new."),
    ],
    good=[
        '"The first winter I burned the doors. The second winter I had sheep.',
        "He said “no” and she said “perhaps”, which is no “no”.",
        'The "re"election and the "un"known.',
        'Write "a","b" or x:"y" in the file.',
        'The "anti"war movement and the un"dead" of "cyber"security.',
        'A 12"pipe, a 14"pipe and the "big"gest of them.',
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
        elif match["start"] is not None:
            at = match.start("start")
            closed = "”" in text[at : at + 400]
            if closed and not marks.curly(at) and not marks.unopened(at):
                yield view.replace(at, at, " ")
        else:
            at = match.start("curly")
            content = text[max(0, text.rfind("“", max(0, at - 400), at)) + 1 : at]
            if (
                marks.curly(at)
                and _parts(content, _word_at(text, at + 1))
                and _last(content) not in FUNCTION_WORDS
            ):
                yield view.replace(at + 1, at + 1, " ")
    yield from _between_letters(view)


def _between_letters(view: View) -> Iterator[Edit]:
    """Part straight marks that have a letter on either side, if all marks pair beyond doubt."""
    text = view.text
    spots = [match.start() for match in _STRAIGHT.finditer(text)]
    if len(spots) % 2 or len(spots) > _MOST:
        return
    pairs = list(zip(spots[::2], spots[1::2], strict=True))
    for start, end in pairs:
        inside = text[start + 1], text[end - 1]
        if not all(char.strip() for char in inside) or inside[0] in ",.;:!?)":
            return
        if text[start - 1 : start].isdigit():
            return
    for start, end in pairs:
        content = text[start + 1 : end]
        before = _last(text[max(0, start - 30) : start])
        if before and text[start + 1].isalnum() and _parts(content, before):
            yield view.replace(start, start, " ")
        after = _word_at(text, end + 1)
        if after and text[end - 1].isalnum() and _parts(content, after):
            yield view.replace(end + 1, end + 1, " ")


def _parts(content: str, neighbour: str) -> bool:
    """Tell whether a quotation and the word glued to it are two things, not one quoted in part."""
    if " " in content:
        return len(neighbour) > 2 or neighbour.isupper() or neighbour.lower() in FUNCTION_WORDS
    if content.isupper() and neighbour.lower() in FUNCTION_WORDS:
        return True
    if len(content) < 4 or content.lower() in PREFIXES:
        return False
    known = len(neighbour) > 1 and neighbour.lower() in english_words()
    return (
        known or neighbour.endswith(("'s", "’s")) or (content[0].isupper() and len(neighbour) > 3)
    )


def _word_at(text: str, at: int) -> str:
    match = _LETTERS.match(text, at)
    return match[0] if match else ""


def _last(text: str) -> str:
    match = _LAST_LETTERS.search(text, max(0, len(text) - 30))
    return match[0] if match else ""


_STRAIGHT = Pattern('"')
_LETTERS = Pattern(r"[A-Za-z]{1,30}")
_LAST_LETTERS = Pattern(r"[A-Za-z’']{1,30}$")


_SAYS = Pattern(rf"(?:(?:he|she|they|it|I|we) )?{alternation(SAYING)}\b")
