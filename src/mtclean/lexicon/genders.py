"""Whether a full name is a woman's or a man's, and what tells so."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from itertools import pairwise

from mtclean.lexicon.people import (
    CHINESE_SURNAMES,
    KOREAN_SURNAMES,
    PUBLIC_FIGURES,
    ascii_letters,
    first_name_gender,
)
from mtclean.lexicon.surnames import surname_gender
from mtclean.lexicon.wordlist import listed
from mtclean.text.pattern import Pattern

__all__ = ["full_name_gender", "known_gender"]

_ALSO_WOMEN = listed("Aino Ana Catalina Lourdes Maria Mariana María Petra Pilar Rosemary")
"""Women where they begin a longer name; the list of first names is stricter."""

_ALSO_MEN = listed("José Jose")
_FRENCH_HEADS = {"Anne": "f", "Jean": "m", "Marie": "f"}
_VIETNAMESE_SURNAMES = listed(
    """Bui Cao Chu Dang Dao Dinh Do Doan Dong Duong Ha Ho Hoang Huynh La Lam Le Luong Luu Ly Mac
    Mai Ngo Nguyen Phan Pham Phung Quach Ta Thai To Tong Tran Trinh Truong Vo Vu Vuong"""
)
_VAN_IN_WOMENS_NAMES = listed(
    "Anh Chi Dung Giang Ha Hanh Hoa Huong Khanh Lam Linh Nga Ngoc Nhi Phuong Thao Thuy Trang"
)
_DAUGHTERS = frozenset({"bint", "Bint", "binti", "Binti", "binte", "Binte"})
_SONS = frozenset({"bin", "Bin"})
_FAMILIES_OF_BIN = frozenset({"Laden", "Ladin"})
_PLACES_OF_KUNYA = listed(
    """Akleh Al-Fahm al-Fahm Dhabi Dis Ghraib Ghosh Kamal Musa Nidal Qasr Qir Salim Sayyaf Simbel
    Zabi"""
)
_PINYIN = Pattern(
    r"(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?"
    r"(?:[aeiou]|ai|ei|ao|ou|an|en|ang|eng|ong|ia|ie|iu|ian|in|iang|ing|iong|ua|uo|ui|uai|uan|un|uang|ue))+",
    ignore_case=True,
)
_WESTERN_LIKE_PINYIN = listed(
    """Adan Aidan Alan Ana Angela Angelina Anna Anne Annie Dana Dean Diana Diane Dina Dinah Duane
    Eileen Elena Eliana Ethan Eugene Gina Hanna Helen Helena Ida Irene Jean Jeanne Jeannie Joan Juan
    Juliana Julie Juliet Lena Leo Liana Lili Lina Lisa Louise Luis Luisa Lena Lucia Lucie Maggie
    Marie Megan Melanie Mina Minnie Nadia Natalie Nathan Nina Rachel Regina Rene Renee Rita Ronan
    Rosanna Roxane Ryan Sara Sean Selina Sharon Sheila Sonia Sophia Sophie Stephanie Steven Susan
    Suzanne Tanya Tina Tatiana Titan Tiana Vivian Xenia Yvonne Zane"""
)

_MARKS = str.maketrans("", "", "-.' ")


@functools.lru_cache(maxsize=8192)
def full_name_gender(words: tuple[str, ...]) -> tuple[str, str] | None:
    """Return the gender of the bearer of a full name, with what tells it, or None.

    ``words`` are the words of the name without titles, two or more.

    >>> full_name_gender(("Angela", "Merkel"))
    ('f', 'known: Angela Merkel')
    >>> full_name_gender(("Angela", "Brown")), full_name_gender(("Robin", "Brown"))
    (('f', 'first name Angela'), None)
    >>> full_name_gender(("Sasha", "Popova")), full_name_gender(("Angela", "Popov"))
    (('f', 'surname Popova'), None)
    >>> full_name_gender(("Nguyen", "Thi", "Hoa")), full_name_gender(("Wang", "Hoa"))
    (('f', 'middle name Thi'), None)
    """
    if len(words) < 2:
        return None
    if words[-1].endswith("-san"):
        words = (*words[:-1], words[-1][:-4])
    known = known_gender(words)
    if known:
        return known, f"known: {' '.join(words)}"
    return unknown_name_gender(words)


def known_gender(words: Sequence[str]) -> str | None:
    """Return the gender of a public figure, with or without middle names.

    >>> known_gender(("Angela", "Dorothea", "Merkel")), known_gender(("Xi", "Jinping"))
    ('f', 'm')
    """
    known = _known()
    gender = known.get(_key("".join(words)))
    if gender or len(words) == 2 or words[0] in CHINESE_SURNAMES | KOREAN_SURNAMES:
        return gender
    return known.get(_key(words[0] + words[-1]))


def unknown_name_gender(words: tuple[str, ...]) -> tuple[str, str] | None:
    """Return what the parts of a name tell of somebody who is no public figure."""
    told = _link_gender(words)
    surname = surname_gender(words[-1])
    first = _given_gender(words)
    if told is None:
        told = first or ((surname, f"surname {words[-1]}") if surname else None)
    if told is None or surname not in (None, told[0]) or (first and first[0] != told[0]):
        return None
    return told


def _link_gender(words: tuple[str, ...]) -> tuple[str, str] | None:
    """Return what a small word within a name tells, or the first word of an Arabic by-name."""
    if words[0] in ("Umm", "Abu"):
        if words[1] in _PLACES_OF_KUNYA:
            return None
        return ("f" if words[0] == "Umm" else "m"), f"by-name {words[0]}"
    for word, after in pairwise(words[1:]):
        if word in _DAUGHTERS:
            return "f", f"“{word}” in the name"
        if word in _SONS and after not in _FAMILIES_OF_BIN:
            return "m", f"“{word}” in the name"
    if len(words) > 2 and ascii_letters(words[0]) in _VIETNAMESE_SURNAMES:
        middle = ascii_letters(words[1])
        if middle == "Thi":
            return "f", f"middle name {words[1]}"
        if middle == "Van" and len(words) == 3 and words[2] not in _VAN_IN_WOMENS_NAMES:
            return "m", f"middle name {words[1]}"
    return None


def _given_gender(words: tuple[str, ...]) -> tuple[str, str] | None:
    first = words[0]
    if first in CHINESE_SURNAMES or first in KOREAN_SURNAMES:
        return None
    if len(first) <= 2 and first[-1:] == "." and len(words) > 2:
        first = words[1]
    if (
        words[-1] in CHINESE_SURNAMES
        and first not in _WESTERN_LIKE_PINYIN
        and len(first) < 12
        and _PINYIN.fullmatch(first)
    ):
        return None
    gender = _first_gender(first)
    return (gender, f"first name {first}") if gender else None


def _first_gender(first: str) -> str | None:
    if first in _ALSO_WOMEN:
        return "f"
    if first in _ALSO_MEN:
        return "m"
    return first_name_gender(first) or (_compound_gender(first) if "-" in first else None)


def _compound_gender(first: str) -> str | None:
    """Return what a name of two first names tells: in French the first of them decides."""
    head, _, rest = first.partition("-")
    if head in _FRENCH_HEADS and rest[:1].isupper():
        return _FRENCH_HEADS[head]
    gender = first_name_gender(head)
    return gender if gender == first_name_gender(rest) else None


@functools.cache
def _known() -> Mapping[str, str]:
    keys = _key("\n".join(PUBLIC_FIGURES)).split("\n")
    return dict(zip(keys, PUBLIC_FIGURES.values(), strict=True))


def _key(name: str) -> str:
    """Return a name without accents, hyphens, points, capitals and other ways to write it.

    German digraphs count as the vowel alone; *xue*, *yue* and *que* are Chinese.
    """
    letters = ascii_letters(name).lower().translate(_MARKS)
    for chinese in ("xue", "yue", "que"):
        letters = letters.replace(chinese, chinese.replace("u", "U"))
    return letters.replace("ae", "a").replace("oe", "o").replace("ue", "u")
