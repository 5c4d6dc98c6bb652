"""Surnames that tell a woman from a man.

In most Slavic languages, in Lithuanian, Greek and Icelandic a woman's surname has another ending
than her father's.  The patterns hold the endings that are certain; the tables beside them hold
surnames that end so and are borne by both, because they come from another language.
Compiled by hand: facts of the languages, under the licence of the project.
"""

from __future__ import annotations

from functools import lru_cache

from mtclean.lexicon.wordlist import listed
from mtclean.text.pattern import Pattern

__all__ = ["surname_gender"]

_WOMAN = Pattern(
    r"[A-ZÀ-ŽА-Я][\w’']+(?:"
    r"[^\W\daeiou](?:ova|eva)|[iy]eva|ová|ská|cká"
    r"|[bdfgklmnprstvz]skaya|[bdfgklmnprstvz]skaia|[bdfgklmnprstvz]skaja|[^\W_]tskaya"
    r"|d[óo]ttir"
    r"|ienė|aitė|utė|ytė"
    r"|opoulou|\w\widou|\wiadou|\w\w(?<!ou)akou"
    r")"
)
_MAN = Pattern(
    r"[A-ZÀ-ŽА-Я][\w’']+(?:"
    r"[^\W\daeiou](?:ov|ev)|[iy]ev|opoulos|ský|cký"
    r"|[áéíóúýðþæ]\w*sson"
    r")"
)

_NOT_WOMEN = listed(
    """Baldeva Bonanova Bossanova Canova Casanova Cordova Cova Geneva Genova Gurudeva Jayadeva
    Jehova Kaleva Khalidou Kosova Mahadeva Mantova Moldova Namdeva Nova Padova Pompidou Rachidou
    Sachdeva Sahadeva Sanjeva Sukhdeva Supernova Terranova Vasudeva Vilanova Villanova Villanueva"""
)
"""Surnames that men bear as well, and other words, though they end as a woman's."""

_NOT_MEN = listed("""Kiev Lev Negev Regev Rostov""")
"""Names that end as a man's, but are a place's or are borne by women as well."""


@lru_cache(maxsize=8192)
def surname_gender(surname: str) -> str | None:
    """Return ``"f"`` or ``"m"`` where the ending of a surname tells the gender.

    >>> surname_gender("Popova"), surname_gender("Popov"), surname_gender("Casanova")
    ('f', 'm', None)
    >>> surname_gender("Jakobsdóttir"), surname_gender("Grybauskaitė"), surname_gender("Novak")
    ('f', 'f', None)
    """
    if surname in _NOT_WOMEN or surname in _NOT_MEN:
        return None
    last = surname.rpartition("-")[2]
    if _WOMAN.fullmatch(last):
        return None if last in _NOT_WOMEN else "f"
    if "-" not in surname and _MAN.fullmatch(last):
        return "m"
    return None
