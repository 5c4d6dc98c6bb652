"""Romanisation: whether two words may be one name, written by two systems.

The tables are those of :mod:`mtclean.lexicon.transliteration`.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from mtclean.lexicon.transliteration import (
    FAMILIES,
    INSERTED,
    LONG_VOWELS,
    PINYIN_SYLLABLE,
    SOUNDS,
    SWAPPED,
    VOWELS_SWAPPED,
    WADE_GILES,
    WITHOUT_DECOMPOSITION,
)
from mtclean.text.pattern import Pattern

_MARKS = Pattern(r"[\u0300-\u036f'’ʻʼ‘`´ʹ\- \xa0]+")
_DOUBLED = Pattern(r"([b-df-hj-np-tv-xz])\1+")
_SOUND = Pattern(lambda: "|".join(f"({letters})" for letters, _ in SOUNDS))
PINYIN = Pattern(rf"(?:{PINYIN_SYLLABLE}){{1,3}}")
_KOREAN_SYLLABLE = (
    r"(?:ch|ky|hy|my|py|by|gy|ny|sh|[bcdghjkmnprstwy])?(?:yeo|yoo|ae|eo|eu|oo|ee|ye|wo|wa|ui|[aeiou])"
    r"(?:ng|[nklmp])?"
)
_SYLLABLE = Pattern(rf"{PINYIN_SYLLABLE}|{_KOREAN_SYLLABLE}")
ONE_SYLLABLE = Pattern(r"[^aeiouy]{0,2}[aeiouy]{1,3}(?:ng|[nrklmpth])?", ignore_case=True)
_OPEN_SYLLABLES = Pattern(
    r"(?:(?:sh|ch|ts|[kgnhbmpr]y|sy|ty|zy|[kgsztdnhbpmyrwfj])?(?:[aiueo]{1,2}|oh(?![aiueo]))|n(?![aiueoy]))+"
)
_HOOKS_BY_SOUND = ("çčćĉ", "šşśșŝ", "žż", "ë", "â", "û", "ğĝ")
_HOOKS = Pattern(f"[{''.join(_HOOKS_BY_SOUND)}]")
_WITHOUT_HOOKS = ("ch", "sh", "zh", "yo", "ya", "yu", "gh")
_SILENT = str.maketrans("zSTCJvdbq", "sssssftpk", "aeiouyAEYUOhHjg")
_ENOUGH = 3
"""The letters a spelling must have to be compared."""


def divisions(word: str) -> list[tuple[str, str]]:
    """Return how a word in small letters falls into two syllables of Chinese or Korean.

    >>> divisions("weiguang"), divisions("jaemyung"), divisions("ivanov")
    ([('wei', 'guang')], [('jae', 'myung'), ('jaem', 'yung')], [])
    """
    if not 3 < len(word) < 13:
        return []
    return [
        (word[:at], word[at:])
        for at in range(2, len(word) - 1)
        if _SYLLABLE.fullmatch(word, 0, at) and _SYLLABLE.fullmatch(word, at)
    ]


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Return a word in small letters without diacritics, apostrophes, hyphens and spaces.

    >>> fold("Wei-Guang"), fold("Erdoğan")
    ('weiguang', 'erdogan')
    """
    lower = word.lower().translate(WITHOUT_DECOMPOSITION)
    if not lower.isascii():
        lower = unicodedata.normalize("NFKD", lower)
    return _MARKS.compiled.sub("", lower)


@lru_cache(maxsize=4096)
def sounds(word: str) -> str:
    """Return the sounds of a word, one sign for each; see :data:`SOUNDS`.

    >>> sounds("Khrushchev") == sounds("Khruschew"), sounds("Sergey")
    (True, 'sergE')
    """
    letters = _DOUBLED.compiled.sub(r"\1", fold(word))
    return _SOUND.compiled.sub(_code, letters)


def _code(match: re.Match[str]) -> str:
    return SOUNDS[(match.lastindex or 1) - 1][1]


def skeletons(word: str) -> set[str]:
    """Return what all spellings of a name have in common: its harder consonants."""
    found = set()
    for heard in _readings(word):
        found.add(heard.translate(_SILENT))
        if "j" in heard:
            found.add(heard.replace("j", "J").translate(_SILENT))
    return found


def _readings(word: str) -> set[str]:
    """Return the sounds of a word: its J may be French, letters with hooks may be plain ones."""
    found = {sounds(word)}
    low = word.lower()
    if "j" in low:
        found.add(sounds(low.replace("j", "zh")))
    if not word.isascii():
        found.add(sounds(_HOOKS.compiled.sub(_unhooked, low)))
    return found


def _unhooked(match: re.Match[str]) -> str:
    letter = match[0]
    for letters, plain in zip(_HOOKS_BY_SOUND, _WITHOUT_HOOKS, strict=True):
        if letter in letters:
            return plain
    return letter


@lru_cache(maxsize=4096)
def without_length(word: str) -> str:
    """Return a folded word with short vowels if it may be Japanese, else nothing.

    >>> without_length("shinzou") == without_length("sinzo"), without_length("ivanov")
    (True, '')
    """
    if not _OPEN_SYLLABLES.fullmatch(word):
        return ""
    for pattern, after in LONG_VOWELS:
        word = re.sub(pattern, after, word)
    return word


@lru_cache(maxsize=4096)
def alike(one: str, other: str) -> float | None:
    """Return how far two spellings are from each other, or None if they are two names.

    >>> alike("Zelenskyy", "Zelensky"), alike("Khaled", "Khalid"), alike("Yoko", "Yuko")
    (0.0, 0.5, None)
    """
    a, b = fold(one), fold(other)
    if a == b:
        return None if one.lower() == other.lower() else 0.0
    if min(len(a), len(b)) < _ENOUGH:
        return None
    families = FAMILIES.get(one)
    if families and families & FAMILIES.get(other, frozenset()):
        return 0.5
    foreign = not (one.isascii() and other.isascii())
    if (kana := without_length(a)) and kana == without_length(b):
        return 0.5
    open_vowels = min(len(a), len(b)) > 5 and not (
        _OPEN_SYLLABLES.fullmatch(a) or _OPEN_SYLLABLES.fullmatch(b)
    )
    found = [
        far
        for x in _readings(one)
        for y in _readings(other)
        if abs(len(x) - len(y)) < 3
        and (far := _distance(x, y, open_vowels=open_vowels, foreign=foreign)) is not None
    ]
    return min(found, default=None)


def _distance(a: str, b: str, *, open_vowels: bool, foreign: bool) -> float | None:
    from rapidfuzz.distance import Levenshtein

    cost = 0.0
    allowed = 1.0 if len(a) < 6 else 2.0
    for operation in Levenshtein.editops(a, b):
        kind, at, to = operation.tag, operation.src_pos, operation.dest_pos
        if kind == "replace":
            pair = frozenset((a[at], b[to]))
            ending = at == len(a) - 1 and to == len(b) - 1
            if pair in VOWELS_SWAPPED and open_vowels and not ending:
                cost += 1.0
            elif pair in SWAPPED or (pair == _V_F and ending):
                cost += 0.5
            else:
                return None
        else:
            word, place = (a, at) if kind == "delete" else (b, to)
            extra = word[place]
            umlaut = foreign and extra == "e" and word[place - 1 : place] in ("a", "o", "u")
            if not (place and extra in INSERTED) and not umlaut:
                return None
            cost += 0.5
    return cost if cost <= allowed else None


_V_F = frozenset("vf")


def without_y(word: str) -> str:
    """Return a word of Wade–Giles as in Ing-wen, for which some write Ying-wen."""
    return re.sub(r"(?:^|(?<=[^aeiou]))y(?=i)", "", word)


_KOREAN = (
    ("ae|ai", "e"), ("eo", "Q"), ("eu|oo|ou", "u"), ("ee", "i"), ("sh", "s"),
    ("ch", "j"), ("k", "g"), ("t", "d"), ("p", "b"), ("l", "r"), ("h(?![aeiouy])", ""),
    ("w?u", "u"),
)  # fmt: skip


def is_same_korean(one: str, other: str) -> bool:
    """Tell whether two folded given names may be one Korean name.

    >>> is_same_korean("jaemyung", "jaemyeong"), is_same_korean("jongun", "jongil")
    (True, False)
    """
    a, b = _korean(one), _korean(other)
    return len(a) == len(b) and all(x == y or {x, y} in _OPEN_O for x, y in zip(a, b, strict=True))


_OPEN_O = ({"Q", "o"}, {"Q", "u"})


@lru_cache(maxsize=512)
def _korean(word: str) -> str:
    for pattern, after in _KOREAN:
        word = re.sub(pattern, after, word)
    return word


@lru_cache(maxsize=512)
def wade_giles(word: str) -> str:
    """Return a word of pinyin in the letters of Wade–Giles.

    >>> wade_giles("xiao"), wade_giles("yingjiu")
    ('hsiao', 'yingchiu')
    """
    if not PINYIN.fullmatch(word):
        return word
    syllables = []
    for syllable in re.findall(PINYIN_SYLLABLE + r"(?![aeiou])", word):
        for pattern, after in WADE_GILES:
            syllable, count = re.subn(pattern, after, syllable)
            if count and pattern.endswith("$") and pattern.startswith("^"):
                break
        syllables.append(syllable)
    return "".join(syllables)
