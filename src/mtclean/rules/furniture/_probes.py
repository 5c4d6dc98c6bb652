"""Where furniture may stand that no literal gives away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mtclean.lexicon.furniture.sites import SITES
from mtclean.rule import Probe

SHORTEST_REPEAT = 20
"""A line with fewer code points may stand twice for many a reason."""
MOST_LONGER = 20
"""By how many code points a near repeat may be longer than what it repeats."""
CUT_MARKS = ("...", "…")
CAPTION_HEADS = ("Image of ", "Photo of ", "Picture of ")
_CAPTION_INITIALS = frozenset("IP")
MARGINS = " \t\r“”\"'‘’«»-–—*#•>|."
_SHORT = 48
_STAMP_DIGITS = 7
_LONGEST_NAME = 44
_TITLE_MARKS = (*(f" {mark} " for mark in "-–—|=»·_"), "|", " :: ")


def _short_lines(text: str) -> dict[str, list[int]]:
    """Return where short lines stand that may be a stamp, a number plate or initials."""
    found: dict[str, list[int]] = {}
    at = 0
    for line in text.split("\n"):
        if 3 < len(line) < _SHORT:
            bare = line.strip()
            kind = ""
            if bare[:1] == "(" and bare[-1:] == ")" and " " not in bare:
                kind = "bracketed lines"
            elif bare[:2].isdigit() and bare[2:3] in (" ", "-") and bare[3:].isalpha():
                kind = "plate lines"
            elif ":" in bare and sum(char.isdigit() for char in bare) >= _STAMP_DIGITS:
                kind = "stamped lines"
            if kind:
                found.setdefault(kind, []).append(at)
        at += len(line) + 1
    return found


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


def _lines_of_text(text: str) -> dict[str, Iterable[int]]:
    """Return where lines stand that tell something only in the whole of a text."""
    found: dict[str, Iterable[int]] = {}
    lines = text.split("\n")
    if len(lines) > 1 and _ends_in_site(lines[0]):
        found["headline"] = (0,)
    body = text.rstrip()
    if body and (body[-1] not in ".!?\"”’')»:;" or body.endswith(("...", "[…]"))):
        found["open end"] = (body.rfind("\n") + 1,)
    keys = [beginning(line) for line in lines if len(line) >= SHORTEST_REPEAT]
    if len(set(keys)) < len(keys):
        found["repeated lines"] = list(_repeated_lines(lines))
    return found


def _ends_in_site(line: str) -> bool:
    """Tell whether a line may end in the name of a site behind a dash or a bar."""
    tail = line[-_LONGEST_NAME:]
    last = max(tail.rfind(mark) for mark in _TITLE_MARKS)
    name = tail[last + 1 :].lstrip(" -–—|=»·_:").strip() if last >= 0 else ""
    return bool(name) and (name.casefold() in SITES or ("." in name and " " not in name))


def _repeated_lines(lines: list[str]) -> Iterator[int]:
    """Yield the lines that begin as one above does, and are about as long or cut off."""
    seen: dict[str, list[str]] = {}
    at = 0
    for line in lines:
        if len(line) >= SHORTEST_REPEAT:
            above = seen.setdefault(beginning(line), [])
            if any(_may_repeat(other, line) for other in above):
                yield at
            above.append(line)
        at += len(line) + 1


def _may_repeat(one: str, other: str) -> bool:
    return (
        abs(len(one) - len(other)) <= MOST_LONGER
        or one.rstrip().endswith(CUT_MARKS)
        or other.rstrip().endswith(CUT_MARKS)
    )


def beginning(line: str) -> str:
    """Return what lines that are near repeats of each other begin with."""
    if line[:1] in _CAPTION_INITIALS and line.startswith(CAPTION_HEADS):
        line = line.split(" of ", 1)[1]
    return line[:40].casefold().strip(MARGINS)[:16]


BRACKETED_LINES = Probe("bracketed lines", _short_lines)
INITIALLED_LINES = Probe("initialled lines", _initialled_lines)
HEADLINE = Probe("headline", _lines_of_text, wide=True)
PLATE_LINES = Probe("plate lines", _short_lines)
STAMPED_LINES = Probe("stamped lines", _short_lines)
OPEN_END = Probe("open end", _lines_of_text, wide=True)
REPEATED_LINES = Probe("repeated lines", _lines_of_text, wide=True)
