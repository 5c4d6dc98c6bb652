"""A glance at a document: which masculine pronouns are worth a closer look.

Nearly every story has *he said*, and nearly all of them are right. What tells so at once is a
man's first name or title as the nearest name before it.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

from mtclean.context.places import first_name
from mtclean.lexicon.public_figures import MEN, WOMEN
from mtclean.lexicon.roles import FEMALE_TITLES, MALE_TITLES
from mtclean.text.pattern import Pattern

_REACH = 500
_PAIR = Pattern(r"([A-Z][^\W\d_]*\.?) (?=(?:(?:v[ao]n|de[rn]?) |al-)?([A-Z][\w-]+))")
_NAME = Pattern(r"\b[A-Z][^\W\d_]+")
_SIGNS = (" she ", "She ", "woman", "actress", "girl", "mother", "daughter", "wife")
_TITLES = {
    **dict.fromkeys(MALE_TITLES, "m"),
    **dict.fromkeys(FEMALE_TITLES, "f"),
}


class Glance:
    """What the pairs of capitalised words in a document tell of women and men."""

    __slots__ = ("_gender", "_text", "_told", "has_women")

    def __init__(self, text: str) -> None:
        self._text = text
        self._gender: dict[str, str] = {}
        self._told: list[int] | None = None
        known = _known()
        for first, second in _PAIR.compiled.findall(text):
            gender = _TITLES.get(first) or known.get((first, second)) or first_name(first)
            if gender:
                self._gender[first] = gender
                if self._gender.setdefault(second, gender) != gender:
                    self._gender[second] = ""
        self.has_women = "f" in self._gender.values() or any(sign in text for sign in _SIGNS)

    def is_after_man(self, offset: int) -> bool:
        """Tell whether the nearest name before ``offset`` that tells anything is a man's."""
        if self._told is None:
            gender = self._gender
            self._told = [m.start() for m in _NAME.finditer(self._text) if gender.get(m[0])]
        index = bisect_left(self._told, offset) - 1
        if index < 0 or offset - self._told[index] > _REACH:
            return False
        name = _NAME.match(self._text, self._told[index])
        return name is not None and self._gender[name[0]] == "m"


@cache
def _known() -> dict[tuple[str, str], str]:
    """Return the first two words of the names of persons much in the news."""
    pairs = {}
    for gender, names in (("m", MEN), ("f", WOMEN)):
        for name in names:
            words = name.replace("von der ", "").split()
            if len(words) > 1:
                pairs[words[0], words[1]] = gender
    return pairs
