"""Protected zones: spans that are not prose and that no rule may change."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mtclean.text.edit import Edit
from mtclean.text.offsets import OffsetMap
from mtclean.text.pattern import Pattern

MASK = "\ufffc"
"""Stands in a rule's view for every protected code point (U+FFFC, object replacement)."""


ADDRESSES = frozenset({"url", "email", "handle"})
"""Kinds of zones that may go with the line they stand in; all others stay."""


class Zone(NamedTuple):
    """A protected span of code points and what it is (``code``, ``url``, ``email`` …)."""

    start: int
    end: int
    kind: str


_CODE = Pattern(
    r"^(?P<fence>```++|~~~++)[^\n]*\n(?s:.*?)(?:^(?P=fence)[^\n]*$|\Z)"
    r"|(?<!`)(?P<tick>`{1,2})(?!`)(?=\S)[^`\n]{1,300}?(?<=\S)(?P=tick)(?!`)",
    multiline=True,
)
_FRONT_MATTER = Pattern(r"\A(---|\+\+\+)\n(?s:.{0,20000}?)\n\1(?=\n|\Z)")
_ADDRESS = Pattern(
    r"(?P<url>(?:\b(?:https?|ftp)://|\bwww\.)[^\s<>\"“”\ufffc]+(?<![.,;:!?'’)\]]))"
    r"|(?P<email>\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\b)"
    r"|(?P<handle>(?<![\w.@])@\w{2,30}\b)"
)


def code_zones(text: str) -> list[Zone]:
    """Return the code blocks, code spans and front matter of ``text``, in order.

    These are found before any rule runs, as markup inside them is there on purpose.
    """
    zones = []
    if text.startswith(("---\n", "+++\n")):
        match = _FRONT_MATTER.match(text)
        if match:
            zones.append(Zone(0, match.end(), "front-matter"))
    if "`" in text or "~~~" in text:
        after = zones[-1].end if zones else 0
        for match in _CODE.finditer(text):
            opening = match["tick"]
            is_quotation = opening == "``" and "''" in match[0]
            if match.start() >= after and not is_quotation:
                zones.append(Zone(match.start(), match.end(), "code"))
    return zones


def address_zones(text: str) -> list[Zone]:
    """Return the URLs, e-mail addresses and handles of ``text``, in order."""
    if "://" not in text and "@" not in text and "www." not in text:
        return []
    return [
        Zone(match.start(), match.end(), match.lastgroup or "url")
        for match in _ADDRESS.finditer(text)
    ]


def merge_zones(zones: Iterable[Zone]) -> list[Zone]:
    """Return ``zones`` in order, those that lie inside or across another one dropped or cut."""
    merged: list[Zone] = []
    for zone in sorted(zones):
        low = merged[-1].end if merged else 0
        if zone.end > low:
            merged.append(zone._replace(start=max(low, zone.start)))
    return merged


def mask(text: str, zones: Iterable[Zone]) -> str:
    """Return ``text`` with every protected code point replaced, at the same length."""
    pieces = []
    at = 0
    for start, end, _ in zones:
        pieces.append(text[at:start])
        pieces.append(MASK * (end - start))
        at = end
    if not at:
        return text
    pieces.append(text[at:])
    return "".join(pieces)


def changes_zone(zones: Sequence[Zone], edit: Edit) -> bool:
    """Tell whether an edit changes a zone; to remove a line with an address in it is allowed."""
    if edit.is_flag:
        return False
    for at in range(bisect_right(zones, edit.start, key=_end), len(zones)):
        zone = zones[at]
        if zone.start >= edit.end:
            return False
        removed = not edit.after and edit.start <= zone.start and zone.end <= edit.end
        if not (removed and zone.kind in ADDRESSES):
            return True
    return False


def carried(zones: Iterable[Zone], edits: Sequence[Edit]) -> list[Zone]:
    """Return the zones where they stand after ``edits``; those that were removed are dropped."""
    there = OffsetMap(edits)
    moved = []
    for start, end, kind in zones:
        low, high = there.to_current(start), there.to_current(end, end=True)
        if high > low:
            moved.append(Zone(low, high, kind))
    return moved


def _end(zone: Zone) -> int:
    return zone.end
