"""Which marks of a paragraph are open where, and which are half of an entity."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from mtclean.text.pattern import Pattern

_ENTITY = Pattern(r"& ?#?\w{1,8}$")


def ends_entity(text: str, at: int) -> bool:
    """Tell whether the semicolon at ``at`` ends what is left of an HTML entity."""
    return text[at : at + 1] == ";" and bool(_ENTITY.search(text, max(0, at - 11), at))


class Marks:
    """The quotation marks of a paragraph: which are open at an offset."""

    __slots__ = ("_closing", "_opening", "_straight")

    def __init__(self, text: str) -> None:
        self._straight = [at for at, char in enumerate(text) if char == '"']
        self._opening = [at for at, char in enumerate(text) if char == "“"]
        self._closing = [at for at, char in enumerate(text) if char == "”"]

    def odd(self, at: int) -> bool:
        """Tell whether a straight mark is open before ``at``."""
        return bisect_left(self._straight, at) % 2 == 1

    def odd_after(self, at: int) -> bool:
        return (len(self._straight) - bisect_right(self._straight, at)) % 2 == 1

    def curly(self, at: int) -> bool:
        """Tell whether a curly mark is open before ``at``."""
        opened = bisect_left(self._opening, at)
        closed = bisect_left(self._closing, at)
        return opened > 0 and (not closed or self._opening[opened - 1] > self._closing[closed - 1])

    def unopened(self, at: int) -> bool:
        """Tell whether more curly marks were closed than opened before ``at``."""
        return bisect_left(self._closing, at) > bisect_left(self._opening, at)
