"""Leftovers: words in the script of the source that stand untranslated in English."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.context.quotations import quotations
from mtclean.lexicon.leftovers import (
    CONJUNCTIONS,
    FREQUENT,
    NOT_JOINED,
    PARTICLES,
    REPORTER_BRACKETS,
    SCRIPTS,
    UNITS,
)
from mtclean.lexicon.repetition import MONTHS
from mtclean.rule import Alters, Example, View, rule
from mtclean.table import within
from mtclean.text.document import Document
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_ANY_SCRIPT = "".join(SCRIPTS.values())
_ABOUT_WORDS = Pattern(
    r"\b(?:characters?|letters?|words?|kanji|hanzi|particles?|symbols?|signs?|called|means?"
    r"|meaning|pronounced|written|writes?|syllables?|scripts?|alphabets?|spell(?:ed|s|ing)?)\b",
    ignore_case=True,
)
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
    ],
    good=[
        "The particle を marks the object, and the character 的 links two nouns.",
        "The novelist Liu Cixin (刘慈欣) was born in Beijing.",
        "Her book 我的 家 sold well.",
        "The sign read 山の上 in white paint.",
    ],
)
def leftover_particle(view: View) -> Iterator[Edit]:
    """Engines for Chinese and Japanese now and then copy a particle that they could not place.

    Alone it says nothing, so it goes. In a text about the language, or in a longer piece of the
    script, it is right and stays.
    """
    if _ABOUT_WORDS.search(view.text):
        return
    for match in _PARTICLE.finditer(view.text):
        yield view.replace(match.start(), match.end(), "")


_CONJUNCTION = Pattern(
    rf"(?<![\w’'-])([A-Za-z][\w’'-]{{0,30}},?) ({alternation(CONJUNCTIONS)}) (?=([A-Za-z]))"
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

    Between two names it joins them. After an article or a preposition nothing can be joined,
    and the word only goes. In a text about the language it is right.
    """
    if _ABOUT_WORDS.search(view.text):
        return
    for match in _CONJUNCTION.finditer(view.text):
        before = match[1]
        start, end = match.start(2), match.end(2)
        if before.lower() in NOT_JOINED:
            yield view.replace(start, end + 1, "")
        elif before.endswith(","):
            yield view.replace(start, end + 1, "", safety=Safety.LIKELY)
        else:
            sure = before[0].isupper() and match[3].isupper()
            english = CONJUNCTIONS[match[2]]
            safety = Safety.SAFE if sure else Safety.LIKELY
            yield view.replace(start, end, english, safety=safety)


_UNIT = Pattern(
    rf"(?<![\d.,\w])(\d{{1,3}}(?:,\d{{3}}){{1,4}}|\d{{1,6}}(?:\.\d{{1,4}})?)( ?)"
    rf"({alternation(UNITS)})"
    rf"(?![\w{_ANY_SCRIPT}])(\.(?= [a-z]))?"
)


@rule(
    code="LEF003",
    name="leftover-unit",
    summary="Write a unit that was left in the source language in English.",
    triggers=tuple(UNITS),
    alters=Alters.WORDS | Alters.DIGITS | Alters.PUNCTUATION | Alters.WHITESPACE,
    bad=[
        ("The bridge is 1.2 км long.", "The bridge is 1.2 km long."),
        ("Tickets cost 1,200円 on weekdays.", "Tickets cost 1,200 yen on weekdays."),
        ("More than 2.5万 households took part.", "More than 25,000 households took part."),
        ("Traders sold 3.6亿 flags last year.", "Traders sold 360 million flags last year."),
        ("It lent books to 320 человек in May.", "It lent books to 320 people in May."),
    ],
    good=[
        "The sign on the wall read 5公里起点, which nobody understood.",
        "The price, 2元店, is the name of the shop.",
        "The novel 1Q84 (いちきゅうはちよん) sold well.",
        "A bus drove 5 km and the rain fell for 8 hours.",
    ],
)
def leftover_unit(view: View) -> Iterator[Edit]:
    """Engines copy a unit together with the number before it, as if both were a code.

    The value stays as it is: *万* and *亿* are written out exactly. A unit inside a longer piece
    of the source script belongs to a name or a quotation and stays.
    """
    for match in _UNIT.finditer(view.text):
        unit = UNITS[match[3]]
        number = match[1]
        if unit.times > 1:
            number = _multiplied(number, unit.times)
            if not number:
                continue
        noun = unit.one if number == "1" else unit.many
        yield view.replace(match.start(), match.end(), f"{number} {noun}".rstrip())


def _multiplied(number: str, times: int) -> str:
    """Return ``number`` times a power of ten, written with English marks; '' if it is no whole."""
    whole, _, decimals = number.replace(",", "").partition(".")
    zeros = len(str(times)) - 1
    if len(decimals) > zeros:
        return ""
    value = int(whole + decimals.ljust(zeros, "0"))
    return f"{value:,}"


_MONTH = Pattern(r"(?<![\d.,\w])(1[0-2]|[1-9])月 ?([12]\d|3[01]|[1-9])日?(?!\d)")


@rule(
    code="LEF004",
    name="leftover-date",
    summary="Write a month that was left in Chinese or Japanese in English.",
    triggers=("月",),
    alters=Alters.WORDS | Alters.DIGITS | Alters.WHITESPACE,
    bad=[
        ("The water rose on 5月 12 and fell again.", "The water rose on May 12 and fell again."),
        ("The shop opens on 11月3日 in Kobe.", "The shop opens on November 3 in Kobe."),
    ],
    good=[
        "The character 月 stands for the moon and for a month.",
        "The magazine 5月号 was sold out.",
        "The film 八月 opens in May.",
    ],
)
def leftover_date(view: View) -> Iterator[Edit]:
    """Numbers hide the characters for month and day from the engine, which copies all of them.

    A date of this form can be read in one way only. Without a day after the month the figure
    may belong to a title, and stays.
    """
    for match in _MONTH.finditer(view.text):
        name = MONTHS[int(match[1]) - 1]
        yield view.replace(match.start(), match.end(), f"{name} {match[2]}")


_RUN = Pattern(rf"[{_ANY_SCRIPT}][{_ANY_SCRIPT}\s\d.,:;!?()«»“”\"'‌‍-]{{0,400}}")
_GLOSS = Pattern(r",? ?[\"“(（]")
_LETTER = Pattern(rf"[{_ANY_SCRIPT}]")
_FREQUENT_LETTERS = tuple(dict.fromkeys("".join(FREQUENT.values())))
_FREQUENT = frozenset(_FREQUENT_LETTERS)


@rule(
    code="LEF005",
    name="leftover-source-script",
    summary="Flag words in the script of another language.",
    triggers=_FREQUENT_LETTERS,
    safety=Safety.FLAG,
    alters=Alters.NOTHING,
    bad=[
        "The company in the [[静岡]] prefecture closed.",
        "The minister said [[что он не придёт]] on Monday.",
        "They met near [[서울역]] at noon.",
    ],
    good=[
        "The novelist Liu Cixin (刘慈欣) was born in Beijing.",
        "The leaflet has also been translated into Русский and 中文.",
        "The word “спасибо” stands on the cup.",
        "The letters α and β are Greek.",
    ],
)
def leftover_source_script(view: View) -> Iterator[Edit]:
    """Engines copy what they do not know, most often names, and leave it in its own script.

    A name in brackets behind its English form, words in quotation marks, and a text about the
    language are right, and are not flagged.
    """
    if _ABOUT_WORDS.search(view.text) or "translat" in view.text:
        return
    text = view.text
    quoted = quotations(Document(text))
    for match in _RUN.finditer(text):
        last = max(at.end() for at in _LETTER.finditer(text, match.start(), match.end()))
        start = match.start()
        if text[max(0, start - 1) : start] in ("(", "（", "[", "「", "《", "/"):
            continue
        if _GLOSS.match(text, last):
            continue
        if within(quoted, start) or _FREQUENT.isdisjoint(match[0]):
            continue
        name = next(script for script, letters in SCRIPTS.items() if _within(text[start], letters))
        yield view.flag(start, last, f"Untranslated: {name} script in an English text.")


def _within(letter: str, ranges: str) -> bool:
    at = 0
    while at < len(ranges):
        if ranges[at + 1 : at + 2] == "-":
            if ranges[at] <= letter <= ranges[at + 2]:
                return True
            at += 3
        else:
            if ranges[at] == letter:
                return True
            at += 1
    return False
