"""A glance at a text: whether a masculine pronoun stands where a woman may be meant.

Nearly every story has *he said*, and nearly all of them are right. A few words before the pronoun
tell so at once, long before anybody has parsed the document.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from mtclean.rule import Probe
from mtclean.text.pattern import Pattern

_REACH = 600
"""How far back a woman is looked for, in code points."""
_NEAR = 400
"""A masculine pronoun so far back, at most one sentence away, is the same man's."""
_LONGEST_NAME = 3

_HE = Pattern(r"\b(?:[Hh]e|[Hh]is|[Hh]im|[Hh]imself)\b")
_GOES_ON = Pattern(r" (?:also |further )?(?:added|adds|continued|continues|went on|concluded)\b")
_WOMAN = Pattern(
    r"\b(?:[Ss]he|[Hh]ers?|[Hh]erself|\w*[Ww]oman|[Aa]ctress|[Mm]other|[Dd]aughter|[Ww]ife|[Ww]idow"
    r"|[Ss]ister|[Gg]irl|Ms|Mrs|Miss|Mme|Madam|Lady|Queen|Princess|Dame|[Hh]eadmistress|[Ss]oprano"
    r"|[Nn]un|[Aa]unt|[Nn]iece|[Gg]randmother|[Hh]eroine|[Ff]emale|[Bb]ride|[Pp]rincess|[Qq]ueen"
    r"|[Ss]chool[Gg]irl|[Bb]allerina|[Ww]aitress|[Hh]ostess)\b"
)
_CAPITALISED = Pattern(r"\b[A-Z\u00c0-\u017f][^\W\d_]+(?:-[^\W\d_]+)*")
_STOPS = (",", ";", ":", "?", "!")
_PARTICLES = frozenset({"al", "ben", "bin", "da", "de", "del", "der", "di", "dos", "van", "von"})


def _he_after_woman(text: str) -> tuple[int, ...]:
    """Return where the first masculine pronoun stands that may mean a woman, if one does."""
    earlier = -_NEAR
    told: dict[str, bool] = {}
    for match in _HE.finditer(text):
        at = match.start()
        goes_on = _GOES_ON.match(text, match.end()) is not None
        is_his = at - earlier < _NEAR and text.count(". ", earlier, at) < 2 and not goes_on
        earlier = at
        if not is_his and _is_after_woman(text, at, told):
            return (at,)
    return ()


HE_AFTER_WOMAN = Probe("he after a woman", _he_after_woman, wide=True)


def _is_after_woman(text: str, offset: int, told: dict[str, bool]) -> bool:
    """Tell whether a woman is spoken of shortly before a place."""
    low = max(0, offset - _REACH)
    if _WOMAN.search(text, low, offset):
        return True
    for match in _CAPITALISED.finditer(text, low, offset):
        word = match[0]
        if word not in told:
            told[word] = _is_hers(text, word)
        if told[word]:
            return True
    return False


def _is_hers(text: str, word: str) -> bool:
    """Tell whether a capitalised word is a woman's name, or a surname first told with one."""
    tables = _tables()
    if tables.is_place(word):
        return False
    if word in tables.titles or tables.first_name(word) == "f" or tables.surname(word) == "f":
        return True
    at = text.find(word)
    last = word
    for _ in range(_LONGEST_NAME):
        end = at - 1
        if end <= 0 or text[end] != " ":
            break
        at = max(text.rfind(" ", 0, end), text.rfind("\n", 0, end), end - 30) + 1
        before = text[at:end].strip("“”\"'’(")
        if before[-1:] in _STOPS:
            break
        bare = before.rstrip(".")
        if tables.first_name(bare) == "f" or bare in tables.titles:
            return True
        if f"{bare} {last}" in tables.known:
            return True
        if not (bare[:1].isupper() or bare in _PARTICLES):
            break
        last = bare
    return False


class _Tables:
    """The tables of the lexicon that a glance needs."""

    def __init__(self) -> None:
        from mtclean.context.places import first_name
        from mtclean.lexicon.places import is_place
        from mtclean.lexicon.roles import FEMALE_TITLES
        from mtclean.lexicon.surnames import surname_gender
        from mtclean.lexicon.wordlist import words

        self.first_name = cache(first_name)
        self.surname = cache(surname_gender)
        self.is_place = cache(is_place)
        self.titles = frozenset(title.rstrip(".") for title in FEMALE_TITLES)
        self.known = _pairs(words("public_figures_f"))


def _pairs(names: frozenset[str]) -> frozenset[str]:
    """Return each two words that stand next to each other in a name."""
    longer = (name.split(" ") for name in names if name.count(" ") > 1)
    return names.union(" ".join(pair) for parts in longer for pair in pairwise(parts))


@cache
def _tables() -> _Tables:
    return _Tables()
