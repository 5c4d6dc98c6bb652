"""Cuts: taking a piece out of a line so that what stays reads on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtclean.text.zones import MASK

_SPACES = " \t\xa0"
_CLOSING = ",.;:!?)]}”’»%…"
_OPENING = "([{“‘«"
_CODE = "`\ufffc"  # two spans of code must not become one


def runs(text: str, matches: Iterable[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Yield ``matches`` in groups: those with nothing but spaces between them belong together.

    One that holds something protected is left out.
    """
    group: list[re.Match[str]] = []
    for match in matches:
        if MASK in match[0]:
            continue
        if group and text[group[-1].end() : match.start()].strip(_SPACES):
            yield group
            group = []
        group.append(match)
    if group:
        yield group


def joined(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield ``spans``, those with nothing but spaces between them as one.

    One that holds something protected is left out.

    >>> list(joined("a | | b", [(2, 3), (4, 5)]))
    [(2, 5)]
    """
    start = end = -1
    for low, high in spans:
        if MASK in text[low:high]:
            continue
        if end >= 0 and text[end:low].strip(_SPACES):
            yield start, end
            start = low
        elif end < 0:
            start = low
        end = high
    if end >= 0:
        yield start, end


def cut(text: str, start: int, end: int, *, apart: bool = False) -> tuple[int, int, str]:
    """Return what to replace, and by what, so that ``text[start:end]`` goes without a trace.

    Of spaces on both sides one stays, or none at a line edge and before closing punctuation.
    With ``apart`` the words on both sides are kept apart even where no space stood.

    >>> cut("to <s> go", 3, 6)
    (2, 7, ' ')
    >>> cut("a</p>b", 1, 5, apart=True)
    (1, 5, ' ')
    """
    low, high = start, end
    while low and text[low - 1] in _SPACES:
        low -= 1
    while high < len(text) and text[high] in _SPACES:
        high += 1
    before, after = text[low - 1 : low], text[high : high + 1]
    if before in ("", "\n") or after in ("", "\n", "\r"):
        return low, high, ""
    left, right = low < start, high > end
    if not left and not right and before in _CODE and after in _CODE:
        return start, end, " "
    if left and right:
        return low, high, "" if after in _CLOSING or before in _OPENING else " "
    if left and after in _CLOSING:
        return low, end, ""
    if right and before in _OPENING:
        return start, high, ""
    if left or right or not apart:
        return start, end, ""
    wordy = after.isalnum() or after in "“‘«([$€£\"'"
    return start, end, " " if wordy and before not in _OPENING + "\"'" else ""
