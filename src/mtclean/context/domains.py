"""Domains: what a document is about, told by its vocabulary."""

from __future__ import annotations

from functools import cache

from mtclean.lexicon.domains import DOMAINS
from mtclean.text.pattern import Pattern, alternation

_DISTINCT = 2
"""How many different words of a domain a document must have to be about it."""


class Domains:
    """Which domains a text is about; each is looked for when it is first asked for."""

    __slots__ = ("_known", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[str, bool] = {}

    def __contains__(self, domain: str) -> bool:
        """Tell whether the text is about ``domain``, a key of :data:`mtclean.lexicon.DOMAINS`.

        Raises :class:`KeyError` for a domain that is not known.

        >>> "court" in Domains("The judge opened the trial on Monday.")
        True
        """
        if domain not in self._known:
            self._known[domain] = self._has(domain)
        return self._known[domain]

    def _has(self, domain: str) -> bool:
        found: set[str] = set()
        for match in _words_of(domain).finditer(self._text):
            found.add(match[0].lower())
            if len(found) >= _DISTINCT:
                return True
        return False


@cache
def _words_of(domain: str) -> Pattern:
    words = DOMAINS[domain]
    whole = sorted(word for word in words if not word.endswith("*"))
    begun = sorted(word[:-1] for word in words if word.endswith("*"))
    return Pattern(
        rf"\b(?:{alternation(whole)}\b|{alternation(begun)})"
        if whole
        else rf"\b{alternation(begun)}",
        ignore_case=True,
    )
