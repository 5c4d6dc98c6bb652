"""A glance at a text: whether a masculine pronoun stands where a woman may be meant.

Nearly every story has *he said*, and nearly all of them are right. A few words before the pronoun
tell so at once, long before anybody has parsed the document.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise

from mtclean.rule import Probe
from mtclean.text.pattern import Pattern

_REACH = 600
"""How far back a woman is looked for, in code points."""
_NEAR = 400
"""A masculine pronoun so far back, at most one sentence away, is the same man's."""
_LONGEST_NAME = 3
_SHE_TOO = Pattern(
    r"\b(?:ships?|boats?|vessel|yacht|ferry|tanker|freighter|submarine|frigate|trawler|schooner|cruiser"
    r"|liner|sailed|aboard|mare|cow|dog|cat|horse|lioness|tigress|elephant|whale|bear|panda|storm"
    r"|hurricane|typhoon|motherland|nation|church|locomotive|aircraft|plane|car|engine)s?\b",
    ignore_case=True,
)
_FEW = 2
"""More feminine pronouns than so many are no slip."""

_HE = Pattern(r"[Hh](?<!\w.)(?:e|is|im(?:self)?)\b")
_GOES_ON = Pattern(r" (?:also |further )?(?:added|adds|continued|continues|went on|concluded)\b")
_PRONOUN = "[Ss]he|[Hh]ers?|[Hh]erself"
_NAMED = (
    r"\w*[Ww]oman|[Aa]ctress|[Mm]other|[Dd]aughter|[Ww]ife|[Ww]idow|[Ss]ister|[Gg]irl|Ms|Mrs|Miss"
    r"|Mme|Madam|Lady|[Qq]ueen|[Pp]rincess|Dame|[Hh]eadmistress|[Ss]oprano|[Nn]un|[Aa]unt|[Nn]iece"
    r"|[Gg]randmother|[Hh]eroine|[Ff]emale|[Bb]ride|[Ss]choolgirl|[Bb]allerina|[Ww]aitress|[Hh]ostess"
)
_WOMAN = Pattern(rf"\b(?:{_PRONOUN}|{_NAMED})\b")
_WOMAN_NAMED = Pattern(rf"\b(?:{_NAMED})\b")
_SHE = Pattern(r"[SsHh](?<!\w.)(?:(?<=[Ss])he|(?<=[Hh])er(?:s|self)?)\b")
_MAN = Pattern(r"\b(?:[Hh]e|[Hh]is|him|Mr|President|Minister|Prince|King|spokesman|father)\b")
_CAPITALISED = Pattern(r"\b[A-Z\u00c0-\u017f][^\W\d_]+(?:-[^\W\d_]+)*")
_STOPS = (",", ";", ":", "?", "!")
_HERS = ("",)
"""Stands for words of which one tells that a woman is spoken of."""
_PARTICLES = frozenset({"al", "ben", "bin", "da", "de", "del", "der", "di", "dos", "van", "von"})


def _he_after_woman(text: str) -> tuple[int, ...]:
    """Return where the first masculine pronoun stands that may mean a woman, if one does."""
    earlier = -_NEAR
    told: dict[str, bool] = {}
    for match in _HE.finditer(text):
        at = match.start()
        is_his = (
            at - earlier < _NEAR
            and text.count(". ", earlier, at) < 2
            and not _GOES_ON.match(text, match.end())
        )
        earlier = at
        if not is_his and _is_after_woman(text, at, told):
            return (at,)
    return ()


HE_AFTER_WOMAN = Probe("he after a woman", _he_after_woman, wide=True)


def _she_without_woman(text: str) -> tuple[int, ...]:
    """Return where the feminine pronouns stand, if there are two at the most, and no woman."""
    found = []
    for match in _SHE.finditer(text):
        found.append(match.start())
        if len(found) > _FEW:
            return ()
    if not found or _MAN.search(text) is None:
        return ()
    return () if _WOMAN_NAMED.search(text) or _SHE_TOO.search(text) else tuple(found)


SHE_WITHOUT_WOMAN = Probe("she without a woman", _she_without_woman, wide=True)


def _is_after_woman(text: str, offset: int, told: dict[str, bool]) -> bool:
    """Tell whether a woman is spoken of shortly before a place."""
    low = max(0, offset - _REACH)
    if low and _is_in_word(text[low - 1]):
        while _is_in_word(text[low]):
            low += 1
    unsure = [words for words in map(_named_in, text[low:offset].split()) if words]
    if _HERS in unsure:
        return True
    for words in unsure:
        for word in words:
            if word not in told:
                told[word] = _is_named_after_woman(text, word)
            if told[word]:
                return True
    return False


def _is_in_word(character: str) -> bool:
    return character.isalnum() or character == "_"


@lru_cache(maxsize=16384)
def _named_in(chunk: str) -> tuple[str, ...]:
    """Return what may be surnames in what stands between spaces, or that it tells of a woman."""
    if _WOMAN.search(chunk):
        return _HERS
    tables = _tables()
    found = []
    for match in _CAPITALISED.finditer(chunk):
        word = match[0]
        if tables.is_place(word):
            continue
        if word in tables.titles or tables.first_name(word) == "f" or tables.surname(word) == "f":
            return _HERS
        found.append(word)
    return tuple(found)


def _is_named_after_woman(text: str, word: str) -> bool:
    """Tell whether a surname is first told with the name, or the title, of a woman."""
    tables = _tables()
    at = text.find(word)
    last = word
    for _ in range(_LONGEST_NAME):
        end = at - 1
        if end <= 0 or text[end] != " ":
            break
        low = max(0, end - 30)
        at = max(text.rfind(" ", low, end), text.rfind("\n", low, end), end - 30) + 1
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

        self.first_name = first_name
        self.surname = surname_gender
        self.is_place = is_place
        self.titles = frozenset(title.rstrip(".") for title in FEMALE_TITLES)
        self.known = _pairs(words("public_figures_f"))


def _pairs(names: frozenset[str]) -> frozenset[str]:
    """Return each two words that stand next to each other in a name."""
    longer = (name.split(" ") for name in names if name.count(" ") > 1)
    return names.union(" ".join(pair) for parts in longer for pair in pairwise(parts))


@cache
def _tables() -> _Tables:
    return _Tables()
