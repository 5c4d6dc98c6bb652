"""Where furniture may stand that no literal gives away."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.furniture.foreign import BUTTONS, LABELS, STARTS
from mtclean.lexicon.furniture.sites import SITES
from mtclean.rule import Probe

SHORTEST_REPEAT = 20
"""A line with fewer code points may stand twice for many a reason."""
CAPTION_HEADS = ("Image of ", "Photo of ", "Picture of ")
MARGINS = " \t\r“”\"'‘’«»-–—*#•>|."
_SHORT = 48
_STAMP_DIGITS = 7
_FOREIGN_LINE = 200
_LONGEST_NAME = 44
_TITLE_MARKS = (*(f" {mark} " for mark in "-–—|=»·_"), "|", " :: ")
_TAIL_MARKS = " »→›>.…:："


def _stamped_lines(text: str) -> Iterator[int]:
    """Yield the short lines with a colon and the digits of a date and a time."""
    for at, line in _short_lines(text):
        if ":" in line and sum(char.isdigit() for char in line) >= _STAMP_DIGITS:
            yield at


def _plate_lines(text: str) -> Iterator[int]:
    """Yield the short lines of two digits and a word."""
    for at, line in _short_lines(text):
        bare = line.strip()
        if bare[:2].isdigit() and bare[2:3] in (" ", "-") and bare[3:].isalpha():
            yield at


def _bracketed_lines(text: str) -> Iterator[int]:
    """Yield the lines of one word in brackets."""
    for at, line in _short_lines(text):
        bare = line.strip()
        if bare[:1] == "(" and bare[-1:] == ")" and " " not in bare:
            yield at


def _short_lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.split("\n"):
        if 3 < len(line) < _SHORT:
            yield at, line
        at += len(line) + 1


def _foreign_lines(text: str) -> Iterator[int]:
    """Yield the lines that are a foreign button or begin with a foreign label."""
    at = 0
    for line in text.split("\n"):
        if 1 < len(line) < _FOREIGN_LINE:
            head, colon, _ = line.replace("：", ":", 1).partition(":")
            if (colon and head.strip(" >»[(") in LABELS) or (
                line.strip(_TAIL_MARKS) in BUTTONS or line.startswith(STARTS)
            ):
                yield at
        at += len(line) + 1


def _initialled_lines(text: str) -> Iterator[int]:
    """Yield the lines that end in short words with slashes between them, in brackets."""
    at = text.find(")\n")
    while at >= 0:
        if "/" in text[max(0, at - 12) : at]:
            yield text.rfind("\n", 0, at) + 1
        at = text.find(")\n", at + 1)
    end = len(text.rstrip())
    if end and text[end - 1] == ")":
        yield text.rfind("\n", 0, end) + 1


def _open_end(text: str) -> Iterator[int]:
    """Yield the last line of a text that ends without a stop, or with an ellipsis."""
    body = text.rstrip()
    if not body or (body[-1] in ".!?\"”’')»:;" and not body.endswith(("...", "[…]"))):
        return
    yield body.rfind("\n") + 1


def _repeated_lines(text: str) -> Iterator[int]:
    """Yield the lines that begin as one above does."""
    seen: set[str] = set()
    at = 0
    for line in text.split("\n"):
        if len(line) >= SHORTEST_REPEAT:
            key = beginning(line)
            if key in seen:
                yield at
            seen.add(key)
        at += len(line) + 1


def beginning(line: str) -> str:
    """Return what lines that are near repeats of each other begin with."""
    if line.startswith(CAPTION_HEADS):
        line = line.split(" of ", 1)[1]
    return line[:40].casefold().strip(MARGINS)[:16]


def _headline(text: str) -> Iterator[int]:
    """Yield the first line of a text with more than one, if it ends in the name of a site."""
    end = text.find("\n")
    if end < 0:
        return
    last = max(text.rfind(mark, max(0, end - _LONGEST_NAME), end) for mark in _TITLE_MARKS)
    name = text[last + 1 : end].lstrip(" -–—|=»·_:").strip() if last >= 0 else ""
    if name and (name.casefold() in SITES or ("." in name and " " not in name)):
        yield 0


BRACKETED_LINES = Probe("bracketed lines", _bracketed_lines)
FOREIGN_LINES = Probe("foreign lines", _foreign_lines)
INITIALLED_LINES = Probe("initialled lines", _initialled_lines)
HEADLINE = Probe("headline", _headline, wide=True)
PLATE_LINES = Probe("plate lines", _plate_lines)
STAMPED_LINES = Probe("stamped lines", _stamped_lines)
OPEN_END = Probe("open end", _open_end, wide=True)
REPEATED_LINES = Probe("repeated lines", _repeated_lines, wide=True)
