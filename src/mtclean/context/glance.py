"""A glance back from a pronoun: whether the nearest hint of a gender before it is a woman's.

Nearly every story has *he said*, and nearly all of them are right. A few words before the pronoun
tell so at once, long before anybody has parsed the document.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from mtclean.text.pattern import Pattern

_REACH = 600
_STEPS = ((0, 160), (160, _REACH))
"""How far back is looked, in code points, step by step until something is told."""

_HINT = Pattern(
    r"\b(?:[A-Z][^\W\d_]+(?:-[^\W\d_]+)*|(?<!or )she|he|h(?:is|im|ers?|imself|erself)"
    r"|(?:spokes|chair|business|council|congress)?woman|actress|headmistress)\b"
)
_PRONOUNS = {
    **dict.fromkeys(("he", "his", "him", "himself", "He", "His"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself", "She", "Her"), "f"),
}
_MASCULINE = (" he ", " his ", "He ", " him ")
_FEMININE = Pattern(r"\b(?:she|hers?|herself)\b", ignore_case=True)
_WOMAN_SURNAME = Pattern(r"[A-Z][a-z]{2,}(?:ova|eva|skaya|skaia|ová|dóttir|dottir|tna)")
_OPENING = {'"': '"', "”": "“"}
_LONGEST_QUOTATION = 1500
_LONGEST_NAME = 3
_STOPS = (",", ";", ":", "?", "!")
_PARTICLES = frozenset({"al", "ben", "bin", "da", "de", "del", "der", "di", "dos", "van", "von"})


class Glance:
    """Looks back from masculine pronouns of one text.

    ``genders`` remembers what its words told, for all who look. ``accepted`` holds where
    pronouns stand that were found to mean a woman: they tell nothing.
    """

    __slots__ = ("_genders", "_text", "accepted")

    def __init__(self, text: str, genders: dict[str, str]) -> None:
        self._text = text
        self._genders = genders
        self.accepted: set[int] = set()

    def is_after_woman(self, offset: int, *, named: bool = False) -> bool:
        """Tell whether the nearest hint of a gender before ``offset`` is a woman's.

        Quotations that end there are passed over; one that speaks of a woman settles that its
        speaker is not she. So does a man in the sentence of the hint or in the one before. If
        the woman is to be ``named``, feminine pronouns tell nothing.
        """
        at = self._before_quotations(offset)
        hint = self._last_hint(at, named) if at is not None else None
        if hint is None or hint[1] != "f":
            return False
        start = self._text.rfind(". ", 0, max(0, hint[0] - 1))
        start = self._text.rfind(". ", max(0, start - 400), max(0, start - 3)) if start > 0 else 0
        return not self._has_man(max(0, start), hint[0])

    def _last_hint(self, offset: int, named: bool) -> tuple[int, str] | None:
        """Return where the nearest hint before ``offset`` stands and what it tells."""
        text = self._text
        he = -1
        if not self.accepted:
            low = max(0, offset - _REACH)
            he = max([text.rfind(pronoun, low, offset) for pronoun in _MASCULINE])
        for near, far in _STEPS:
            low, high = max(he, offset - far, 0), offset - near
            if high <= low:
                break
            for match in reversed(list(_HINT.finditer(text, low, high))):
                gender = self._told(match[0])
                if not gender or match.start() in self.accepted:
                    continue
                if not (named and gender == "f" and match[0] in _PRONOUNS):
                    return match.start(), gender
        return (he, "m") if he >= 0 else None

    def _has_man(self, low: int, high: int) -> bool:
        return any(
            self._told(match[0]) == "m" and match.start() not in self.accepted
            for match in _HINT.finditer(self._text, low, high)
        )

    def _before_quotations(self, offset: int) -> int | None:
        """Return where the quotations begin that end before ``offset``, or None for one of her."""
        text = self._text
        while True:
            end = offset
            while end and text[end - 1] in " \n\r":
                end -= 1
            opening = _OPENING.get(text[end - 1 : end])
            if opening is None:
                return offset
            start = text.rfind(opening, max(0, end - _LONGEST_QUOTATION), end - 1)
            if start < 0:
                return offset
            if _FEMININE.search(text, start, end):
                return None
            offset = start

    def _told(self, word: str) -> str:
        gender = self._genders.get(word)
        if gender is None:
            gender = self._genders[word] = self._gender(word)
        return gender

    def _gender(self, word: str) -> str:
        """Return what a word tells: ``f``, ``m`` or nothing."""
        if word in _PRONOUNS:
            return _PRONOUNS[word]
        tables = _tables()
        told = tables.titles.get(word)
        if told or tables.is_place(word):
            return told or ""
        if word[0].islower():
            return "f"
        told = self._gender_by_first_name(word) or tables.first_name(word)
        return told or self._gender_by_ending(word)

    def _gender_by_first_name(self, surname: str) -> str:
        """Return the gender that the words before the first mention of a surname tell."""
        text = self._text
        tables = _tables()
        at = text.find(surname)
        last = surname
        for _ in range(_LONGEST_NAME):
            end = at - 1
            if end <= 0 or text[end] != " ":
                break
            at = max(text.rfind(" ", 0, end), text.rfind("\n", 0, end), end - 30) + 1
            word = text[at:end].strip("“”\"'’(")
            if word[-1:] in _STOPS:
                break
            bare = word.rstrip(".")
            known = tables.known.get((bare, last)) or tables.titles.get(bare)
            told = known or tables.first_name(bare)
            if told:
                return told
            if not (bare[:1].isupper() or bare in _PARTICLES):
                break
            last = bare
        return ""

    def _gender_by_ending(self, surname: str) -> str:
        return "f" if _WOMAN_SURNAME.fullmatch(surname) else ""


class _Tables:
    """The tables of the lexicon that a glance needs."""

    def __init__(self) -> None:
        from mtclean.context.places import first_name
        from mtclean.lexicon.places import is_place
        from mtclean.lexicon.public_figures import MEN, WOMEN
        from mtclean.lexicon.roles import FEMALE_TITLES, MALE_TITLES

        self.first_name = cache(first_name)
        self.is_place = cache(is_place)
        self.titles: dict[str, str] = {
            **dict.fromkeys((title.rstrip(".") for title in MALE_TITLES), "m"),
            **dict.fromkeys((title.rstrip(".") for title in FEMALE_TITLES), "f"),
        }
        self.known: dict[tuple[str, str], str] = {}
        for gender, names in (("m", MEN), ("f", WOMEN)):
            for name in names:
                words = name.replace("von der ", "").split()
                for one, other in pairwise(words):
                    self.known[one, other] = gender


@cache
def _tables() -> _Tables:
    return _Tables()
