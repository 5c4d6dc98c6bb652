"""Edits: the one thing everything else in mtclean is a view of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import NamedTuple


class Safety(IntEnum):
    """How sure an edit is; the smaller the value, the surer.

    ``SAFE`` edits are applied by :func:`mtclean.clean`, ``LIKELY`` ones on request, and a
    ``FLAG`` is only reported: it changes nothing by itself.

    >>> Safety.parse("likely") is Safety.LIKELY
    True
    """

    SAFE = 0
    LIKELY = 1
    FLAG = 2

    @classmethod
    def parse(cls, value: str | Safety) -> Safety:
        """Return the safety named ``value``; raise ``ValueError`` for an unknown name."""
        if isinstance(value, Safety):
            return value
        try:
            return cls[value.upper()]
        except (KeyError, AttributeError):
            known = ", ".join(s.label for s in cls)
            raise ValueError(f"unknown level {value!r}: use one of {known}") from None

    @property
    def label(self) -> str:
        return self.name.lower()


class Edit(NamedTuple):
    """One change, with its rule, its reason and its place.

    ``start`` and ``end`` are code points, ``end`` exclusive. In a report they count in the
    original text, in a rule in the text the rule was shown. A flag has ``before == after``;
    what could stand instead is in ``suggestions``. An edit that changes what an earlier edit had
    written is one edit with it: ``via`` then lists the parts in the order they were made.

    >>> Edit("GRA001", 3, 6, "can not", "cannot").span
    (3, 6)
    """

    rule: str
    start: int
    end: int
    before: str
    after: str
    safety: Safety = Safety.SAFE
    message: str = ""
    evidence: tuple[str, ...] = ()
    confidence: float | None = None
    row: str | None = None
    suggestions: tuple[str, ...] = ()
    via: tuple[Edit, ...] = ()

    @property
    def span(self) -> tuple[int, int]:
        return self.start, self.end

    @property
    def is_flag(self) -> bool:
        return self.safety is Safety.FLAG

    def moved(self, by: int) -> Edit:
        """Return the same edit ``by`` code points further on."""
        return self._replace(start=self.start + by, end=self.end + by) if by else self


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Return ``text`` with ``edits`` applied; they must be ordered and must not overlap.

    >>> apply("He can not go.", [Edit("GRA001", 3, 10, "can not", "cannot")])
    'He cannot go.'
    """
    pieces: list[str] = []
    position = 0
    for edit in edits:
        if edit.start < position:
            raise ValueError(f"edit at {edit.start} overlaps the edit that ends at {position}")
        pieces.append(text[position : edit.start])
        pieces.append(edit.after)
        position = edit.end
    pieces.append(text[position:])
    return "".join(pieces)


def invert(edits: Iterable[Edit]) -> list[Edit]:
    """Return the edits that turn the repaired text back into the original.

    >>> invert([Edit("GRA001", 3, 10, "can not", "cannot")])[0][1:5]
    (3, 9, 'cannot', 'can not')
    """
    inverted: list[Edit] = []
    shift = 0
    for edit in edits:
        start = edit.start + shift
        end = start + len(edit.after)
        inverted.append(edit._replace(start=start, end=end, before=edit.after, after=edit.before))
        shift += len(edit.after) - len(edit.before)
    return inverted


def trim(before: str, after: str) -> tuple[int, int]:
    """Return how much ``before`` and ``after`` share at both ends, in whole words.

    The cut never falls inside a word of either string, so that an edit reads as the words it
    changes. Returns the lengths of the shared head and tail in code points.

    >>> trim("said he today", "said she today")
    (5, 6)
    >>> trim("can not", "cannot")
    (0, 0)
    >>> trim("th the", "the")
    (0, 3)
    """
    if before[:1] != after[:1] and before[-1:] != after[-1:]:
        return 0, 0
    most = min(len(before), len(after))
    head = 0
    while head < most and before[head] == after[head]:
        head += 1
    while head and (_inside_word(before, head) or _inside_word(after, head)):
        head -= 1
    most -= head
    tail = 0
    while tail < most and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    while tail and (
        _inside_word(before, len(before) - tail) or _inside_word(after, len(after) - tail)
    ):
        tail -= 1
    return head, tail


def _inside_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def compose(
    original: str, current: str, earlier: Sequence[Edit], later: Iterable[Edit]
) -> list[Edit]:
    """Return one list of edits of ``original`` that does what two lists do one after the other.

    ``earlier`` turns ``original`` into ``current``, ``later`` edits ``current``; both are ordered
    and free of overlaps, and so is the result. Edits that meet become one, with its parts in
    ``via``; parts that cancel each other out vanish.
    """
    result: list[Edit] = []
    queue = list(earlier)
    at = 0
    shift = 0
    pending = sorted(later, key=_place)
    index = 0
    while index < len(pending) or at < len(queue):
        edit = pending[index] if index < len(pending) else None
        if edit is None or (at < len(queue) and _ends_before(queue[at], shift, edit)):
            result.append(queue[at])
            shift += len(queue[at].after) - len(queue[at].before)
            at += 1
            continue
        start, end = edit.start, edit.end
        old: list[Edit] = []
        new: list[Edit] = [edit]
        index += 1
        inner = shift
        grown = True
        while grown:
            grown = False
            while at < len(queue) and _meets(queue[at], inner, start, end):
                part = queue[at]
                low = part.start + inner
                start, end = min(start, low), max(end, low + len(part.after))
                inner += len(part.after) - len(part.before)
                old.append(part)
                at += 1
                grown = True
            while index < len(pending) and pending[index].start < end:
                end = max(end, pending[index].end)
                new.append(pending[index])
                index += 1
                grown = True
        result_edit = _merge(
            original, current, old, new, (start, end), (start - shift, end - inner)
        )
        if result_edit is not None:
            result.append(result_edit)
        shift = inner
    return result


def _place(edit: Edit) -> tuple[int, int]:
    return edit.start, edit.end


def _ends_before(part: Edit, shift: int, edit: Edit) -> bool:
    low = part.start + shift
    return low + len(part.after) <= edit.start and not _meets(part, shift, edit.start, edit.end)


def _meets(part: Edit, shift: int, start: int, end: int) -> bool:
    low = part.start + shift
    high = low + len(part.after)
    if low == high or start == end:
        return low <= end and start <= high
    return low < end and start < high


def _merge(
    original: str,
    current: str,
    old: list[Edit],
    new: list[Edit],
    here: tuple[int, int],
    there: tuple[int, int],
) -> Edit | None:
    before = original[there[0] : there[1]]
    after = apply(current[here[0] : here[1]], [e.moved(-here[0]) for e in new])
    if before == after:
        return None
    last = new[-1]
    parts = (*(p for e in old for p in (e.via or (e,))), *new)
    if len(parts) == 1:
        return last._replace(start=there[0], end=there[1], before=before)
    evidence = dict.fromkeys(item for part in parts for item in part.evidence)
    return last._replace(
        start=there[0],
        end=there[1],
        before=before,
        after=after,
        safety=max(part.safety for part in parts),
        evidence=tuple(evidence),
        via=parts,
    )
