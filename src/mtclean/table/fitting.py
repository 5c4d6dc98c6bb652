"""How new words are fitted into a sentence: their case and their articles."""

from __future__ import annotations

from mtclean.table.rows import Match
from mtclean.table.scene import OPENING, REACH, Scene, begins_with


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_DETERMINERS = _words(
    "the a an this that these those its his her their our my your no any each every some"
)
_NO_NOUNS = _words("""
    about after against among and are as at because before between brought but by can
    caused could despite did do does during exceeded exceeds for from had has have if in into is led
    like may might must near nor of off on or over reached shall should since so than that
    this though through to under until was were when where which while who will with within
    without worldwide would yet
""")
_SMALL = _words("a an and as at by for in of on or the to with")
_SPELLED_VOWEL = frozenset("AEFHILMNORSX")
_SOUNDS_LIKE_YOU = ("eu", "uni", "use", "usu", "uk", "one", "once", "ubiq", "uran")
_AS_A_WORD = frozenset({"COVID", "NATO", "OPEC", "UNESCO", "UNICEF"})


def fitted(scene: Scene, match: Match) -> tuple[int, int, str]:
    """Return the span to replace and the words that fit there in case and article."""
    text, (row, start, end, becomes) = scene.text, match
    upper, title = scene.capitals(start)
    before = text[start:end]
    words = becomes
    initial = False
    if upper and before.isupper():
        words = becomes.upper()
    elif title and before[0].isupper():
        words = _titled(becomes)
    elif before[0].isupper() and scene.begins_sentence(start):
        initial = True
    previous, at = _word_before(text, start)
    needs_the = row.article == "the" and not _is_modifier(text, end, row.heads)
    if needs_the and previous.lower() not in _DETERMINERS and not _possessive(previous):
        words = ("THE " if upper else "the ") + words
    elif row.article == "none" and previous.lower() in ("the", "a") and _is_noun(text, end):
        initial = previous[0].isupper()
        start = at
    if initial:
        words = words[0].upper() + words[1:]
    if previous.lower() in ("a", "an") and start > at:
        right = "an" if _vowel_sound(words) else "a"
        if previous.lower() != right:
            cased = right.capitalize() if previous[0].isupper() else right
            return at, end, cased + text[at + len(previous) : start] + words
    return start, end, words


def _word_before(text: str, start: int) -> tuple[str, int]:
    """Return the word in front of ``start`` after one space, and where it begins."""
    if start < 2 or text[start - 1] != " " or text[start - 2] == " ":
        return "", start
    low = max(0, start - REACH)
    words = text[low : start - 1].split()
    word = words[-1].lstrip(OPENING) if words else ""
    return word, start - 1 - len(word)


def _possessive(word: str) -> bool:
    return word.endswith(("'s", "’s", "s'", "s’"))


def _is_modifier(text: str, end: int, heads: tuple[str, ...]) -> bool:
    return text[end : end + 1] in (" ", "-") and begins_with(
        text[end + 1 : end + REACH].lower(), heads
    )


def _is_noun(text: str, end: int) -> bool:
    """Tell whether a phrase that ends at ``end`` modifies nothing: no noun follows it."""
    if text[end : end + 1] != " ":
        return text[end : end + 1] != "-"
    following = text[end : end + REACH].split()
    return not following or following[0].rstrip(",.;:!?").lower() in _NO_NOUNS


def _titled(words: str) -> str:
    return " ".join(
        word if word in _SMALL else word[:1].upper() + word[1:] for word in words.split(" ")
    )


def _vowel_sound(words: str) -> bool:
    word = words.split(" ", 1)[0].split("-", 1)[0]
    if word.isupper() and len(word) > 1 and word not in _AS_A_WORD:
        return word[0] in _SPELLED_VOWEL
    low = word.lower()
    if low in ("uk", "eu") or low.startswith(_SOUNDS_LIKE_YOU):
        return False
    return low[:1] in "aeiou" or low.startswith(("hour", "honest", "heir", "honour", "honor"))
