"""Particles and conjunctions in the script of the source, and lone characters."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.casing import SAYING
from mtclean.lexicon.leftovers import (
    CONJUNCTIONS,
    NOT_JOINED,
    PARTICLES,
    REPORTER_BRACKETS,
    SMALL_WORDS,
    THAT,
)
from mtclean.lexicon.parts_of_speech import Part, parts_of
from mtclean.rule import Alters, Example, View, rule
from mtclean.rules.gap import Fit, fit
from mtclean.rules.leftovers.topic import about_words_near
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_PARTICLE = Pattern(
    rf"(?<=[A-Za-z\d,] )(?:{alternation(REPORTER_BRACKETS)} ?"
    rf"|{alternation(PARTICLES)}(?: |(?=[a-z])))"
    r"(?=[A-Za-z\d])"
)


@rule(
    code="LEF001",
    name="leftover-particle",
    summary="Remove a source-language particle that stands alone between English words.",
    triggers=(*PARTICLES, *REPORTER_BRACKETS),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS,
    bad=[
        (
            "Some 340 的 residents spent the night in a school.",
            "Some 340 residents spent the night in a school.",
        ),
        ("The mayor を said that the bridge is safe.", "The mayor said that the bridge is safe."),
        ("The office （记者）said so on Monday.", "The office said so on Monday."),
        (
            "The mayor 는 opened a market の in the old hall.",
            "The mayor opened a market in the old hall.",
        ),
    ],
    good=[
        "The particle を marks the object, and the character 的 links two nouns.",
        "The novelist Liu Cixin (刘慈欣) was born in Beijing.",
        "Her book 我的 家 sold well.",
        "The sign read 山の上 in white paint.",
    ],
)
def leftover_particle(view: View) -> Iterator[Edit]:
    """Engines for Chinese, Japanese, Korean or Hindi copy a particle that they could not place.

    Alone it says nothing, so it goes. In a text about the language, or in a longer piece of the
    script, it is right and stays.
    """
    for match in _PARTICLE.finditer(view.text):
        if about_words_near(view.text, *match.span()):
            continue
        yield view.replace(match.start(), match.end(), "")


_CONJUNCTION = Pattern(
    r"(?<![\w’'-])(?P<left>[A-Za-z][\w’'-]{0,30})(?P<comma>,?) "
    rf"(?P<word>{alternation(CONJUNCTIONS)}) "
    r"(?=(?P<right>[A-Za-z][\w’'-]{0,30}))"
)
_NOUNS = Part.NOUN | Part.PLURAL | Part.MASS
_QUALIFIES = Part.ADJECTIVE | Part.ING | Part.PAST | Part.VERB
_OPEN = _NOUNS | Part.ADJECTIVE | Part.PAST | Part.VERB | Part.ING | Part.UNKNOWN | Part.NAME
_CANNOT_BE_JOINED = (
    Part.BE | Part.HAVE | Part.MODAL | Part.DO | Part.PREPOSITION | Part.WHO | Part.AND | Part.THAT
)


@rule(
    code="LEF002",
    name="leftover-conjunction",
    summary="Write a conjunction that was left in the source language in English.",
    triggers=[f" {word} " for word in CONJUNCTIONS],
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        (
            "Twenty trolleybuses came from Prague и Riga.",
            "Twenty trolleybuses came from Prague and Riga.",
        ),
        ("The wine goes to the и market in Poland.", "The wine goes to the market in Poland."),
        ("The ferries و have left the port.", "The ferries have left the port."),
        Example("They sold bread и butter.", "They sold bread and butter.", Safety.LIKELY),
    ],
    good=[
        "The letter и is a vowel, and Prague и Riga is how a Russian would put it.",
        "The film Жили и были opens in May.",
        "The brand “Мир и труд” was sold.",
    ],
)
def leftover_conjunction(view: View) -> Iterator[Edit]:
    """Engines copy a short word such as Russian *и* when the text around it is all names.

    Between two names it joins them. After an article or a preposition, or before a verb, nothing
    can be joined, and the word only goes. In a text about the language it is right.
    """
    text = view.text
    for match in _CONJUNCTION.finditer(text):
        if about_words_near(text, *match.span()):
            continue
        left, right = match["left"], match["right"]
        start, end = match.span("word")
        english = CONJUNCTIONS[match["word"]]
        if left.lower() in NOT_JOINED:
            yield view.replace(start, end + 1, "")
            continue
        how = fit(text, match.end("comma"), end)
        if match["comma"]:
            safety = Safety.SAFE if how is Fit.YES else Safety.LIKELY
            yield view.replace(start, end + 1, "", safety=safety)
        elif left[0].isupper() and right[0].isupper():
            yield view.replace(start, end, english)
        else:
            yield _joined_or_cut(view, start, end, english, (left, right), how)


def _joined_or_cut(
    view: View, start: int, end: int, english: str, beside: tuple[str, str], how: Fit
) -> Edit:
    before, after = (parts_of(word) for word in beside)
    if after & _CANNOT_BE_JOINED and how is Fit.YES:
        return view.replace(start, end + 1, "")
    if before & _NOUNS and after & Part.DETERMINER:
        return view.replace(start, end, english)
    qualified = before & _QUALIFIES and not before & _NOUNS and after & _NOUNS
    if before & _OPEN and after & _OPEN and not qualified:
        return view.replace(start, end, english, safety=Safety.LIKELY)
    if how is Fit.YES:
        return view.replace(start, end + 1, "")
    return view.replace(start, end, english, safety=Safety.LIKELY)


_SMALL = Pattern(
    rf"(?<=[A-Za-z]),? (?P<word>{alternation([*THAT, *SMALL_WORDS])}) (?=(?P<right>[A-Za-z]+))"
)
_LEFT = Pattern(r"[A-Za-z’']+,?\Z")
_OPEN_ENDED = (
    Part.PREPOSITION | Part.DETERMINER | Part.TO | Part.AND | Part.HAVE | Part.MODAL | Part.BE
)


@rule(
    code="LEF006",
    name="leftover-small-word",
    summary="Remove a small word of the source that the English does without, or translate it.",
    triggers=[f" {word} " for word in (*THAT, *SMALL_WORDS)],
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        (
            "The minister said что the talks will go on.",
            "The minister said that the talks will go on.",
        ),
        ("More что than 40 houses burned down.", "More than 40 houses burned down."),
        ("They met in в the old town hall.", "They met in the old town hall."),
        ("The ships have для left the harbour.", "The ships have left the harbour."),
    ],
    good=[
        "The word что means what, and в is a preposition.",
        "She sang Что стоишь on the stage.",
        "The name of the café is “В лесу” and it sells tea.",
    ],
)
def leftover_small_word(view: View) -> Iterator[Edit]:
    """Engines copy a preposition or a conjunction of the source and go on in English.

    After a verb of saying *что* is *that*. Where the English words on both sides fit together the
    word has been translated besides, or is not needed; otherwise it is left to an editor.
    """
    text = view.text
    for match in _SMALL.finditer(text):
        if about_words_near(text, *match.span()):
            continue
        start, end = match.span("word")
        before = _LEFT.search(text, max(0, start - 30), start - 1)
        left = before[0].rstrip(",") if before else ""
        how = fit(text, start - 1, end)
        if match["word"] in THAT and left.lower() in SAYING:
            yield view.replace(start, end, "that")
        elif how is not Fit.YES:
            continue
        elif match["word"] in THAT or parts_of(left) & _OPEN_ENDED:
            yield view.replace(start, end + 1, "")
        else:
            yield view.replace(start, end + 1, "", safety=Safety.LIKELY)
