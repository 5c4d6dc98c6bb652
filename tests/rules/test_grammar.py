"""Families of grammar-lite in shapes that the examples of the rules do not have."""

from __future__ import annotations

import pytest

from mtclean import clean
from mtclean.lexicon.grammar_forms import base_of
from mtclean.lexicon.grammar_phrases import ANYWHERE, AT_START, PHRASES
from mtclean.lexicon.sounds import abbreviation_sound, name_sound, number_sound, word_sound

SCARRED = {
    "It was a 8-month plan for a SOS.": "It was an 8-month plan for an SOS.",
    "She drives a F-16 and an Unesco van.": "She drives an F-16 and a Unesco van.",
    "He sold it for a $8 million fee.": "He sold it for an $8 million fee.",
    "A unidentified man spoke of an no-confidence vote.": (
        "An unidentified man spoke of a no-confidence vote."
    ),
    "An witness saw an Chinese ship and a Oscar winner.": (
        "A witness saw a Chinese ship and an Oscar winner."
    ),
    "They met with an former minister and a often quoted expert.": (
        "They met with a former minister and an often quoted expert."
    ),
    "The pupils were prohibited of entering.": "The pupils were prohibited from entering.",
    "It all depends from her vote.": "It all depends on her vote.",
    "The choir consists out of nine girls.": "The choir consists of nine girls.",
    "The jury is consisted of six women.": "The jury consists of six women.",
    "She was accused for fraud.": "She was accused of fraud.",
    "They awaited for the results and await for news.": (
        "They awaited for the results and await news."
    ),
    "The law lacks of clarity.": "The law lacks clarity.",
    "It resembles to a ship.": "It resembles a ship.",
    "The cake was divided to six pieces.": "The cake was divided into six pieces.",
    "In accordance to the law, he left.": "In accordance with the law, he left.",
    "Accordingly to the mayor, it is closed.": "According to the mayor, it is closed.",
    "In case if it snows, stay home.": "If it snows, stay home.",
    "From the other hand, it is cheap.": "On the other hand, it is cheap.",
    "The agency did not confirmed it.": "The agency did not confirm it.",
    "We didn't knew the way and didn't stopped.": "We didn't know the way and didn't stop.",
    "They have began early. They have went far.": "They have begun early. They have gone far.",
    "Three fires were happened there.": "Three fires happened there.",
    "You must to pay.": "You must pay.",
    "The firm lets people to work at home.": "The firm lets people work at home.",
    "They enjoy to sing the hymn.": "They enjoy singing the hymn.",
    "He works there since three decades.": "He works there for three decades.",
    "Though it was late, but they sang.": "Though it was late, they sang.",
    "Some people was hurt, and others fled.": "Some people were hurt, and others fled.",
    "The information are old.": "The information is old.",
    "This women are nurses.": "These women are nurses.",
    "There is too much tourists in town.": "There is too many tourists in town.",
    "It lies in the their valley.": "It lies in their valley.",
    "He gave advices on two sheeps.": "He gave advice on two sheep.",
    "She died in the age of 90.": "She died at the age of 90.",
    "Women in 50s were asked.": "Women in their 50s were asked.",
    "He left at Friday.": "He left on Friday.",
    "It was founded on 1850.": "It was founded in 1850.",
    "Less as 20 percent of the seats are free.": "Less than 20 percent of the seats are free.",
    "It is not so big than the old one.": "It is not so big as the old one.",
    "The envoy of European Union was late.": "The envoy of the European Union was late.",
    "The minister stressed, that the port is open.": "The minister stressed that the port is open.",
}


@pytest.mark.parametrize("scarred", SCARRED)
def test_families_are_repaired(scarred: str) -> None:
    assert clean(scarred) == SCARRED[scarred]


def test_tables_change_something() -> None:
    for wrong, right in (*AT_START.items(), *ANYWHERE.items()):
        assert wrong != right.lower()
    for phrase in PHRASES:
        for literal, length in phrase.literals():
            assert 0 < length < len(literal)
            assert literal != phrase.instead.lstrip("=")


@pytest.mark.parametrize(
    ("article", "tokens"),
    [
        ("an", "8 11 18 80 18-year-old 11.5 11,000 $8m 8.5"),
        ("a", "1 7 10 12 100 110 180 $5 2,000 911"),
        (None, "1,100 1,800 1800 1100 0.8"),
    ],
)
def test_sounds_of_numbers(article: str | None, tokens: str) -> None:
    assert {number_sound(token) for token in tokens.split()} == {article}


@pytest.mark.parametrize(
    ("article", "tokens"),
    [
        ("an", "FBI MP MRI NHS AI EU IMF OPEC X-ray F-16 S-400 H5N1 MTV SUVs"),
        ("a", "UN US UK NATO NASA BBC CIA DVD U-boat B-52 T-shirt PhD WHO"),
        (None, "SAT LASIK XIV MMR8a"),
    ],
)
def test_sounds_of_abbreviations(article: str | None, tokens: str) -> None:
    found = {token: abbreviation_sound(token) for token in tokens.split() if token != "PhD"}
    assert {token for token, sound in found.items() if sound != article} <= {"MMR8a"}


def test_sounds_of_words_and_names() -> None:
    assert {word_sound(word) for word in ("hour", "unusual", "unidentified", "eight")} == {"an"}
    assert {word_sound(word) for word in ("unit", "one-off", "ewe", "house", "user")} == {"a"}
    assert word_sound("historic") is None
    assert {name_sound(name) for name in ("Italian", "Oscar", "Airbus")} == {"an"}
    assert {name_sound(name) for name in ("Ukrainian", "European", "Xinhua", "Google")} == {"a"}
    assert name_sound("Hermes") is None


def test_base_forms() -> None:
    assert [base_of(form) for form in ("managed", "tried", "planned", "took")] == [
        "manage",
        "try",
        "plan",
        "take",
    ]
    assert base_of("exceed") is None
