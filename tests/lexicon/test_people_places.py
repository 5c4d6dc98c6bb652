from __future__ import annotations

import ast
import inspect
import os.path
from itertools import combinations
from types import ModuleType

import pytest

from mtclean.lexicon import institutions, people, places, public_figures, roles, wordlist
from mtclean.lexicon.people import (
    CHINESE_SURNAMES,
    FAMOUS_COUPLE_SURNAMES,
    KOREAN_SURNAMES,
    PUBLIC_FIGURES,
    first_name_gender,
)
from mtclean.lexicon.places import CITIES, COUNTRIES, COUNTRY_ALIASES, PROVINCES, is_place
from mtclean.lexicon.wordlist import words

TABLES = (institutions, people, places, public_figures, roles)


@pytest.mark.parametrize(
    "name", ["Mary", "Anna", "Angela", "Ursula", "Christine", "Zoë", "Anne-Marie", "Diana", "Olga"]
)
def test_first_names_of_women(name: str) -> None:
    assert first_name_gender(name) == "f"


@pytest.mark.parametrize(
    "name", ["John", "Hans", "Mark", "Jürgen", "Łukasz", "Björn", "Jean-Pierre", "Hassan", "Naoto"]
)
def test_first_names_of_men(name: str) -> None:
    assert first_name_gender(name) == "m"


@pytest.mark.parametrize(
    "name",
    [
        "Kim",
        "Leslie",
        "Jean",
        "Andrea",
        "Nikita",
        "Ashley",
        "Evelyn",
        "Dana",
        "Robin",
        "Sasha",
        "Pat",
        "Jamie",
        "Taylor",
        "José",
    ],
)
def test_neutral_names_say_nothing(name: str) -> None:
    assert first_name_gender(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "China",
        "Asia",
        "May",
        "April",
        "June",
        "Hope",
        "Faith",
        "Victoria",
        "Charlotte",
        "Chelsea",
        "Florence",
        "Sydney",
        "Paris",
        "Austin",
        "Jordan",
        "Georgia",
        "Virginia",
        "Sofia",
        "Media",
        "Any",
        "Lady",
        "Sister",
        "Queen",
        "Prince",
        "King",
        "Mercedes",
        "Rose",
        "Grace",
        "Isis",
        "Wafa",
        "Madam",
        "Christian",
        "Israel",
        "Abu",
        "Bride",
    ],
)
def test_words_and_places_are_no_first_names(name: str) -> None:
    assert first_name_gender(name) is None


@pytest.mark.parametrize(
    "name", ["", "mary", "MARY", "ANSA", "M.", "Mary Ann", "王", "-", "\ud800"]
)
def test_only_capitalised_single_names_count(name: str) -> None:
    assert first_name_gender(name) is None


def test_surname_first_gives_no_gender() -> None:
    assert {first_name_gender(name) for name in CHINESE_SURNAMES | KOREAN_SURNAMES} == {None}


def test_surname_tables() -> None:
    assert len(CHINESE_SURNAMES) >= 150
    assert len(KOREAN_SURNAMES) >= 60
    assert {"Wang", "Li", "Hua", "Mao", "Peng", "Ouyang", "Lam", "Tsang"} <= CHINESE_SURNAMES
    assert {"Kim", "Park", "Kang", "Choe", "Moon", "Roh"} <= KOREAN_SURNAMES
    assert {"Clinton", "Obama", "Trump", "Macron", "Kirchner", "Biden"} <= FAMOUS_COUPLE_SURNAMES


@pytest.mark.parametrize("gender", ["f", "m"])
def test_first_name_files_are_sorted_and_small(gender: str) -> None:
    path = os.path.join(os.path.dirname(wordlist.__file__), "data", f"first_names_{gender}.txt")
    with open(path, encoding="utf-8") as file:
        names = [line.rstrip("\n") for line in file if not line.startswith("#")]
    assert names == sorted(set(names))
    assert frozenset(names) == words(f"first_names_{gender}")
    assert all(name.isascii() and name[0].isupper() for name in names)
    assert len(names) > 15_000
    assert os.path.getsize(path) < 160_000


def test_no_first_name_has_both_genders() -> None:
    assert not words("first_names_f") & words("first_names_m")


def test_words_are_read_once() -> None:
    assert words("first_names_f") is words("first_names_f")


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Angela Merkel", "f"),
        ("Carrie Lam", "f"),
        ("Hua Chunying", "f"),
        ("Mao Ning", "f"),
        ("Margaret Chan", "f"),
        ("Teresa Cheng", "f"),
        ("Peng Liyuan", "f"),
        ("Park Geun-hye", "f"),
        ("Ursula von der Leyen", "f"),
        ("Cristina Fernandez de Kirchner", "f"),
        ("John Lee", "m"),
        ("Xi Jinping", "m"),
        ("Zhao Lijian", "m"),
        ("Ban Ki-moon", "m"),
        ("Barack Obama", "m"),
        ("Jean Castex", "m"),
    ],
)
def test_public_figures(name: str, gender: str) -> None:
    assert PUBLIC_FIGURES[name] == gender


def test_public_surnames_are_names_alone() -> None:
    surnames = wordlist.words("public_surnames")
    lists = ("adjectives", "adverbs", "mass_nouns", "nouns", "plurals", "verbs")
    common = frozenset().union(*(wordlist.words(f"common_{kind}") for kind in lists))
    assert {"Merkel", "Putin", "Macron", "Trump", "Thatcher", "Musk", "Ishiba"} <= surnames
    assert not {name for name in surnames if name.lower() in common | words("further_words")}
    assert not surnames & (CHINESE_SURNAMES | KOREAN_SURNAMES)
    assert not {name for name in surnames if is_place(name)}
    assert all(name.isascii() and name[0].isupper() and " " not in name for name in surnames)


def test_public_figures_are_many_sorted_and_disjoint() -> None:
    for figures in (public_figures.WOMEN, public_figures.MEN):
        assert len(figures) >= 2500
        assert list(figures) == sorted(set(figures))
        assert all(" " in name and name == name.strip() for name in figures)
        assert all(name.isascii() for name in figures)
    assert not set(public_figures.WOMEN) & set(public_figures.MEN)


GENDERED = (
    "ANIMAL_NOUNS",
    "DEFAULT_MALE_NOUNS",
    "FEMALE_NOUNS",
    "FEMALE_PLURALS",
    "MALE_NOUNS",
    "MALE_PLURALS",
    "NEUTRAL_PERSON_NOUNS",
)


@pytest.mark.parametrize(("one", "other"), list(combinations(GENDERED, 2)))
def test_person_nouns_are_disjoint(one: str, other: str) -> None:
    assert not getattr(roles, one) & getattr(roles, other)


def test_titles_are_disjoint_and_capitalised() -> None:
    assert not roles.FEMALE_TITLES & roles.MALE_TITLES
    assert all(title[0].isupper() for title in roles.FEMALE_TITLES | roles.MALE_TITLES)
    assert {"Ms", "Mrs.", "Mme", "Madam", "Queen", "First Lady"} <= roles.FEMALE_TITLES
    assert {"Mr", "Mr.", "Sir", "Lord", "Emperor", "Father"} <= roles.MALE_TITLES


def test_nouns_that_machine_translation_makes_male_are_no_evidence() -> None:
    assert {"spokesman", "chairman", "actor", "businessman"} <= roles.DEFAULT_MALE_NOUNS
    assert {"woman", "mother", "spokeswoman", "actress", "widow", "nun"} <= roles.FEMALE_NOUNS
    assert {"man", "father", "husband", "son", "monk"} <= roles.MALE_NOUNS
    assert {"men", "brothers"} <= roles.MALE_PLURALS
    assert {"women", "wives"} <= roles.FEMALE_PLURALS


def test_neutral_nouns_and_offices() -> None:
    assert len(roles.NEUTRAL_PERSON_NOUNS) >= 400
    assert {"driver", "minister", "victim", "official"} <= roles.NEUTRAL_PERSON_NOUNS
    assert {"prime minister", "secretary-general", "spokesperson"} <= roles.OFFICE_NOUNS


def test_words_that_are_no_person_as_often_are_none() -> None:
    things = """alternate broadcaster camper consumer contributor developer dishwasher
    distributor exporter guarantor insurer lender major manufacturer model proxy relay retailer
    seal seller signatory sponsor stakeholder supplier walk-on washer"""
    assert not roles.NEUTRAL_PERSON_NOUNS.intersection(things.split())
    assert not roles.ANIMAL_NOUNS & {"bat", "crane", "seal", "tick"}
    assert not roles.FEMALE_NOUNS & {"debutante", "diva", "gal", "starlet"}
    assert not roles.MALE_NOUNS & {"landlord"}
    added = {"deceased", "dispatcher", "haenyeo", "porter", "rector"}
    assert added <= roles.NEUTRAL_PERSON_NOUNS


def test_verbs_of_saying() -> None:
    assert roles.VERBS_TAKING_THAT < roles.VERBS_OF_SAYING
    assert {"said", "says", "added", "told", "wrote"} <= roles.VERBS_OF_SAYING
    assert "told" not in roles.VERBS_TAKING_THAT


def test_places_are_many_and_consistent() -> None:
    assert len(COUNTRIES) >= 195
    assert len(CITIES) >= 450
    assert set(CITIES.values()) <= set(COUNTRIES)
    assert set(COUNTRY_ALIASES.values()) <= set(COUNTRIES)
    assert not set(COUNTRY_ALIASES) & set(COUNTRIES)
    assert set(COUNTRIES) >= places.THE_COUNTRIES
    assert {country.region for country in COUNTRIES.values()} == {
        "Africa",
        "Americas",
        "Asia",
        "Europe",
        "Oceania",
    }


@pytest.mark.parametrize(
    "name",
    [
        "Beijing",
        "Shijiazhuang",
        "Hohhot",
        "Urumqi",
        "Lhasa",
        "Taipei",
        "Kaohsiung",
        "Brussels",
        "Kyiv",
        "Ouagadougou",
        "Xinjiang",
        "Guangdong",
        "Texas",
        "Russia",
        "Macao",
        "Macau",
        "Bavaria",
        "Chechnya",
        "Africa",
        "UK",
        "U.S.",
    ],
)
def test_known_places(name: str) -> None:
    assert is_place(name)


def test_places_with_the() -> None:
    assert is_place("the Netherlands")
    assert is_place("The Hague")
    assert is_place("the Hague")
    assert not is_place("the")
    assert not is_place("")


def test_every_province_capital_of_china_is_a_city_of_china() -> None:
    capitals = [
        "Beijing",
        "Tianjin",
        "Shanghai",
        "Chongqing",
        "Shijiazhuang",
        "Taiyuan",
        "Hohhot",
        "Shenyang",
        "Changchun",
        "Harbin",
        "Nanjing",
        "Hangzhou",
        "Hefei",
        "Fuzhou",
        "Nanchang",
        "Jinan",
        "Zhengzhou",
        "Wuhan",
        "Changsha",
        "Guangzhou",
        "Nanning",
        "Haikou",
        "Chengdu",
        "Guiyang",
        "Kunming",
        "Lhasa",
        "Xi'an",
        "Lanzhou",
        "Xining",
        "Yinchuan",
        "Urumqi",
    ]
    assert {CITIES[city] for city in capitals} == {"China"}
    assert "Hainan" in PROVINCES


def test_adjectives_come_from_every_country() -> None:
    assert {"Chinese", "Russian", "Dutch", "British", "European", "Kurdish"} <= places.ADJECTIVES
    assert not places.ADJECTIVES & set(CITIES)
    assert COUNTRIES["Argentina"].adjectives == ("Argentine", "Argentinian")


def test_institutions() -> None:
    assert {"ministry", "government", "bank", "court", "party"} <= institutions.INSTITUTION_NOUNS
    assert {"WHO", "UN", "NATO", "EU", "IMF", "Unicef"} <= institutions.ACRONYMS
    both = institutions.INSTITUTION_NOUNS & roles.NEUTRAL_PERSON_NOUNS
    assert both == {"operator", "producer", "publisher"}


def test_what_persons_possess_is_not_taken_from_them() -> None:
    possessed = institutions.INSTITUTION_POSSESSED
    assert {"cooperation", "policy", "airspace", "profits", "members", "borders"} <= possessed
    assert not possessed & {"words", "wife", "face", "spirit", "favour", "favor", "work", "life"}
    assert not possessed & (roles.NEUTRAL_PERSON_NOUNS | roles.FEMALE_NOUNS | roles.MALE_NOUNS)
    assert 120 <= len(possessed) <= 160


@pytest.mark.parametrize("module", TABLES)
def test_literal_tables_are_sorted_without_doubles(module: ModuleType) -> None:
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        entries: list[str | None]
        if isinstance(node, ast.Dict):
            entries = [_text(key) for key in node.keys]
        elif isinstance(node, ast.Set):
            entries = [_text(element) for element in node.elts]
        else:
            continue
        known = [entry for entry in entries if entry is not None]
        assert len(known) == len(set(known))
        if len(known) == len(entries) > 20 and "Æ" not in known:
            assert known == sorted(known)


@pytest.mark.parametrize("module", TABLES)
def test_entries_are_trimmed(module: ModuleType) -> None:
    for name in module.__all__:
        table = getattr(module, name)
        if isinstance(table, frozenset):
            assert all(entry and entry == " ".join(entry.split()) for entry in table), name


def _text(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
