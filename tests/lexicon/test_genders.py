from __future__ import annotations

from collections import Counter
from pathlib import Path
from time import perf_counter

import pytest

from mtclean.lexicon.genders import full_name_gender, unknown_name_gender
from mtclean.lexicon.people import CHINESE_SURNAMES, KOREAN_SURNAMES
from mtclean.lexicon.public_figures import MEN, PUBLIC_FIGURES, WOMEN
from mtclean.lexicon.surnames import surname_gender
from mtclean.lexicon.wordlist import words

NAMES_OF_MANY = [
    line
    for line in (Path(__file__).parent / "names_of_many.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def _told(name: str) -> str | None:
    told = full_name_gender(tuple(name.split()))
    return told[0] if told else None


@pytest.mark.parametrize(
    "name",
    [
        "Angela Merkel",
        "Angela Dorothea Merkel",
        "Hua Chunying",
        "Mao Ning",
        "J. K. Rowling",
        "JK Rowling",
        "Naomi Osaka",
        "Osaka Naomi",
        "Kang Kyung Wha",
        "Lídia Jorge",
        "Ana Carolina Duarte",
        "Maria José Duarte",
        "Mary Jane Brown",
        "Anna Maria Huber",
        "Fatima bint Saleh",
        "Siti binti Osman",
        "Umm Khalid",
        "Nguyễn Thị Lan",
        "Sasha Petrova",
        "Dana Nováková",
        "Robin Sigurðardóttir",
        "Zoe Papadopoulou",
        "Keiko Tanaka-san",
        "Angela Wang",
    ],
)
def test_women(name: str) -> None:
    assert _told(name) == "f"


@pytest.mark.parametrize(
    "name",
    [
        "Xi Jinping",
        "Andrea Pirlo",
        "Thomas Müller",
        "José María Duarte",
        "Jean-Marie Dubois",
        "Abdullah bin Saleh",
        "Abu Khalid al-Masri",
        "Nguyen Van Hung",
        "Sasha Petrov",
        "J. Peter Brown",
        "Jón Sigurðsson",
    ],
)
def test_men(name: str) -> None:
    assert _told(name) == "m"


@pytest.mark.parametrize(
    "name",
    [
        "Angela",
        "Wang Min",
        "Li Jing",
        "Kim Min-ji",
        "Kim Ji-young",
        "Jean Brown",
        "Robin Brown",
        "Leslie Evelyn",
        "J. Brown",
        "Angela Popov",
        "Ivan Petrova",
        "Abu Dhabi",
        "Umm Qasr",
        "Nguyen Van Anh",
        "Min Wang",
        "Robin Casanova",
        "Noor bin Laden",
        "Shen Xu",
    ],
)
def test_unknown(name: str) -> None:
    assert _told(name) is None


def test_reasons_are_told_in_words() -> None:
    assert full_name_gender(("Angela", "Merkel")) == ("f", "known: Angela Merkel")
    assert full_name_gender(("Angela", "Brown")) == ("f", "first name Angela")
    assert full_name_gender(("Sasha", "Popova")) == ("f", "surname Popova")


CONTRADICTED = {"Fred Vargas", "Anna Hazare", "Yui Kimiya"}
"""Public figures whose first name tells the other gender to whoever does not know them."""


def test_the_names_of_public_figures_tell_no_other_gender() -> None:
    told = {name: unknown_name_gender(tuple(name.split())) for name in PUBLIC_FIGURES}
    wrong = {name for name, tells in told.items() if tells and tells[0] != PUBLIC_FIGURES[name]}
    assert wrong == CONTRADICTED
    redundant = [name for name, tells in told.items() if tells and name not in wrong]
    assert len(redundant) < 400, "see scripts/redundant_figures.py"


def test_surnames_tell_the_gender_of_public_figures() -> None:
    told = Counter(
        (gender, surname_gender(name.split()[-1])) for name, gender in PUBLIC_FIGURES.items()
    )
    assert told["f", "f"] > 10
    assert told["m", "m"] > 10
    assert told["m", "f"] == 0
    assert told["f", "m"] <= 4


def test_surnames_of_other_languages_that_end_as_a_womans_tell_nothing() -> None:
    names = """Amidou Bakou Bidou Geneva Hamidou Kaleva Kouakou Mahadeva Pompidou Sachdeva Saidou
    Seidou Vasudeva Vilanova Villanova"""
    assert {name for name in names.split() if surname_gender(name)} == set()
    greek = "Antoniadou Georgiadou Michailidou Papadopoulou Pavlidou Savvidou Stefanakou"
    assert {surname_gender(name) for name in greek.split()} == {"f"}
    assert {surname_gender(name) for name in ("Lebedeva", "Medvedeva", "Kovaleva")} == {"f"}


def test_a_name_that_many_bear_tells_nothing() -> None:
    assert len(NAMES_OF_MANY) > 100
    assert {name for name in NAMES_OF_MANY if _told(name)} == set()


def test_first_names_of_both_genders_words_and_places_tell_nothing() -> None:
    names = """Anuradha Aruna Ashraf Ayala Bhupinder Chika Dewi Edit Eli Emi Femi Hanan Hani Hanna
    Harumi Helmi Iman Isa Janne Jihan Jocelyn Kadri Kailash Kanchana Karuna Kiran Kuldeep Lauri
    Laxmi Madina Malak Mangala Mari Marjan Mina Nahid Nato Neelam Ngozi Nikol Noa Noor Nourhan Nur
    Nuri Nurul Ola Orly Padma Pita Puja Radha Rana Rini Ronit Salem Samar Seiko Sena Shahin Shai
    Shizuka Suad Surjit Tal Themis Tomi Tomie Tshepo Tuba Uma Valeri Vasantha Vidya Xanthi"""
    assert {name for name in names.split() if unknown_name_gender((name, "Example"))} == set()


def test_further_first_names_add_to_the_others_and_contradict_none() -> None:
    known = words("first_names_f") | words("first_names_m")
    women, men = words("further_first_names_f"), words("further_first_names_m")
    assert len(women) > 800
    assert len(men) > 1000
    assert not women & men
    assert not (women | men) & (known | CHINESE_SURNAMES | KOREAN_SURNAMES)


@pytest.mark.parametrize("figures", [WOMEN, MEN])
def test_public_figures_are_known_without_regard_to_accents_and_hyphens(
    figures: tuple[str, ...],
) -> None:
    gender = "f" if figures is WOMEN else "m"
    assert {_told(name.replace("-", " ")) for name in figures} == {gender}
    assert {_told(name.upper()) for name in figures[:50]} == {gender}


def test_a_fresh_name_takes_a_few_microseconds() -> None:
    names = [("Angela", f"Brown{number}") for number in range(5000)]
    unknown_name_gender(names[0])
    start = perf_counter()
    for name in names:
        full_name_gender(name)
    assert perf_counter() - start < 0.25
