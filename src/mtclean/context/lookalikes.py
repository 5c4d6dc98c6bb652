"""Look-alikes: where a text holds words that may be two spellings of one name."""

from __future__ import annotations

from itertools import islice

from mtclean.context.romanisation import (
    PINYIN,
    alike,
    divisions,
    fold,
    skeletons,
    wade_giles,
    without_length,
    without_y,
)
from mtclean.lexicon.places import ADJECTIVES, is_place
from mtclean.lexicon.transliteration import FAMILIES
from mtclean.lexicon.wordlist import listed, words
from mtclean.text.pattern import Pattern

_UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f\u0218-\u021b\u1e00-\u1eff"
_CAPITALISED = Pattern(rf"[{_UPPER}][a-z\u00df-\u024f][\w-]+")
_NO_NAMES = listed(
    """About After Also Although Among Another April August Because Before Both But December
    Despite During Each Earlier Even Every February First For Friday From Further Have Here How
    However January July June Last Later Like Many March Meanwhile Monday More Most Much Not
    November Now October Once One Only Other Our Over People President Minister Ministry Prime
    Saturday Second September She Since Some Such Sunday Than That The Their Them Then There These
    They This Those Three Through Thursday Thus Today Tuesday Under Until Was Wednesday Well Were
    What When Where Which While Who Will With Without Would Yesterday Yet You Your State States
    United National Council Party Police Policy University Government International Center Centre"""
)
_COMMON_WORDS = (
    "common_nouns", "common_plurals", "common_verbs", "common_adjectives", "common_adverbs"
)  # fmt: skip
_SHORTEST, _LONGEST = 3, 40
_CROWD = 50
"""So many words with one key are no spellings of one name."""


def variants(text: str) -> list[int]:
    """Return where the first capitalised word stands, if two words may be one name.

    >>> variants("Lavrov left. Lavroff had said so."), variants("Ivanov left. Ivanova stayed.")
    ([0], [])
    """
    capitalised = set(_CAPITALISED.compiled.findall(text))
    if _has_twins(capitalised) or _is_divided(capitalised, text):
        return [match.start() for match in islice(_CAPITALISED.finditer(text), 1)]
    return []


def _is_divided(capitalised: set[str], text: str) -> bool:
    """Tell whether a given name stands as two words, too, or once behind and once before a word."""
    for word in filter(_DIVISIBLE.__contains__, capitalised):
        for two, names in _DIVISIBLE.get(word, ()):
            if capitalised.issuperset(names) and two in text:
                return True
        if "-" in word and _turns(word, text):
            return True
    return False


def _has_twins(capitalised: set[str]) -> bool:
    """Tell whether two of the words share a key and may be one name."""
    keys = [key for word in capitalised for key in _KEYS[word]]
    if len(set(keys)) == len(keys):
        return False
    first: dict[str, str] = {}
    others: dict[str, list[str]] = {}
    for word in capitalised:
        for key in _KEYS[word]:
            known = first.setdefault(key, word)
            if known is word:
                continue
            more = others.setdefault(key, [])
            if len(more) < _CROWD and any(_are_twins(word, other) for other in (known, *more)):
                return True
            more.append(word)
    return False


def _turns(word: str, text: str) -> bool:
    """Tell whether a given name stands before a word and behind it: Jae-in Moon, Moon Jae-in."""
    start = text.find(word)
    if text.find(word, start + 1) < 0:
        return False
    for _ in range(_CROWD):
        before = text[max(0, start - 20) : start].split(" ")[-2:]
        if len(before) == 2 and before[0][:1].isupper() and f"{word} {before[0]}" in text:
            return True
        start = text.find(word, start + 1)
        if start < 0:
            break
    return False


def _are_twins(word: str, other: str) -> bool:
    return alike(word, other) is not None or "-" in word or "-" in other


class _Keys(dict[str, tuple[str, ...]]):
    """What words are looked for by: all spellings of a name have one key in common."""

    def __missing__(self, word: str) -> tuple[str, ...]:
        if len(self) > _REMEMBERED:
            self.clear()
            _DIVISIBLE.clear()
        found: set[str] = set()
        if not word.isupper() and len(word) < _LONGEST:
            found.update(f"*{number}" for number in FAMILIES.get(word, ()))
            if found or not is_plain(word):
                found |= _keys(word)
        keys = self[word] = tuple(found)
        return keys


_KEYS = _Keys()
_DIVISIBLE: dict[str, list[tuple[str, list[str]]]] = {}
"""Words of two syllables, how they are written as two words, and which of these are names."""
_REMEMBERED = 50_000
"""What words are like is kept for so many of them."""


def keys_of(word: str) -> tuple[str, ...]:
    """Return what a word is looked for by: all spellings of a name have one key in common."""
    return _KEYS[word]


def _keys(word: str) -> set[str]:
    low = word.lower()
    found = {key for key in skeletons(word) if len(key) > 1}
    parts = tuple(low.split("-"))
    if len(parts) > 1:
        found |= {fold(word), without_y(fold(word))}
    elif PINYIN.fullmatch(low):
        found |= {low, without_y(wade_giles(low))}
    if kana := without_length(fold(word)):
        found.add(f"~{kana}")
    pairs = [parts] if len(parts) == 2 and len(word) < 14 else divisions(low)
    if pairs:
        halves = [[half.capitalize() for half in pair] for pair in pairs]
        _DIVISIBLE[word] = [
            (" ".join(pair), [half for half in pair if len(half) >= _SHORTEST]) for pair in halves
        ]
    return found


def is_plain(word: str) -> bool:
    """Tell whether a word is known as something else than a foreign name."""
    low = word.lower()
    return (
        word in _NO_NAMES
        or word in ADJECTIVES
        or is_place(word)
        or any(low in words(table) for table in _COMMON_WORDS)
    )
