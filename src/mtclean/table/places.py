"""Where a phrase stands: beside a person, in a dateline, in the line of a source."""

from __future__ import annotations

from typing import Literal

from mtclean.text.pattern import Pattern

_LONGEST_CREDIT = 100
_REACH = 60
_AFTER = Pattern(r",?[ \xa0]((?:[A-Z][\w’'-]*\.?[ \xa0]?){1,4})")
_DATELINE = Pattern(r"[^.!?\n]{2,80}?(?: ?\([^()\n]{2,40}\))? ?(?:--|[-–—]) ")
_SOURCE = Pattern(
    r"\b(?:according to|reported|reports|told|quoted by|quoting|cited by|citing|said by|via|source)"
    r"s?:? (?:the )?[\"“‘']?\Z",
    ignore_case=True,
)


def has_person(text: str, start: int, end: int, side: Literal["before", "after"]) -> bool:
    """Tell whether the name of a person stands right before ``start`` or right after ``end``."""
    from mtclean.context.places import is_person

    if side == "after":
        match = _AFTER.match(text, end)
        return match is not None and is_person(match[1].split())
    words: list[str] = []
    low = max(0, start - _REACH)
    for word in reversed(text[low:start].replace(",", " ").split()):
        if not word[0].isupper():
            break
        words.insert(0, word)
    return is_person(words[-4:])


def is_in_dateline(text: str, start: int, end: int) -> bool:
    """Tell whether ``end`` lies in the dateline of the line that begins at ``start``."""
    match = _DATELINE.match(text, start)
    return match is not None and end <= match.end()


def is_credit(text: str, low: int, high: int, at: int) -> bool:
    """Tell whether the line is one of a source, or ``at`` follows words that name one."""
    line = text[low:high].rstrip()
    if len(line) <= _LONGEST_CREDIT and not line.endswith((".", "!", "?", '"', "”")):
        return True
    return _SOURCE.search(text, max(low, at - _REACH), at) is not None
