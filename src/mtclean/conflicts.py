"""Which edits win where rules of one stage want the same words.

Rules give way to those they name in ``after``; then the surer edit wins, then the longer, the
earlier, the one of the lower code.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence

from mtclean.rule import Rule
from mtclean.text.edit import Edit

Proposal = tuple[int, Edit]
"""The number of a rule, and an edit that it proposes."""


def winners(rules: Sequence[Rule]) -> list[int]:
    """Return for each rule the set of those that it gives way to, at one remove or more."""
    numbers = {rule.code: number for number, rule in enumerate(rules)}
    above = [sum({1 << numbers[c] for c in rule.after if c in numbers}) for rule in rules]
    bound = [number for number, rivals in enumerate(above) if rivals]
    for middle in bound:
        for number in bound:
            if above[number] >> middle & 1:
                above[number] |= above[middle]
    if any(above[number] >> number & 1 for number in bound):
        raise ValueError("the rules give way to each other in a circle: look at their 'after'")
    return above


def choose(proposed: list[Proposal], winners: Sequence[int]) -> tuple[list[Proposal], list[Edit]]:
    """Return the edits to apply, in order, and those that had to give way to them.

    ``winners`` are what the function of this name returns for the rules.
    """
    if len(proposed) == 1:
        return proposed, []
    proposed.sort(key=_place)
    chosen: list[Proposal] = []
    lost: list[Edit] = []
    cluster = [proposed[0]]
    reach = proposed[0][1].end
    for item in proposed[1:]:
        if item[1].start >= reach and item[1].start > cluster[-1][1].start:
            _settle(cluster, winners, chosen, lost)
            cluster = []
        cluster.append(item)
        reach = max(reach, item[1].end)
    _settle(cluster, winners, chosen, lost)
    return chosen, lost


def _settle(
    cluster: list[Proposal], winners: Sequence[int], chosen: list[Proposal], lost: list[Edit]
) -> None:
    """Decide between edits that meet, the first by :func:`_priority` first.

    An edit is decided upon only after those that meet it and that its rule gives way to.
    """
    if len(cluster) == 1:
        chosen.append(cluster[0])
        return
    kept: list[Proposal] = []
    for number, edit in _in_turn(cluster, winners):
        at = bisect_left(kept, edit.start, key=_end_of)
        rivals = []
        while at < len(kept) and kept[at][1].start <= edit.end:
            if _overlap(kept[at][1], edit):
                rivals.append(kept[at][1])
            at += 1
        if not rivals:
            insort(kept, (number, edit), key=_place)
        elif all((rival.span, rival.after) != (edit.span, edit.after) for rival in rivals):
            lost.append(edit)
    chosen += kept


def _in_turn(cluster: list[Proposal], winners: Sequence[int]) -> Iterator[Proposal]:
    """Yield the edits in the order in which they are decided upon."""
    queue = sorted(cluster, key=_priority)
    present = sum({1 << number for number, _ in queue})

    def waits(number: int, edit: Edit) -> bool:
        above = winners[number] & present
        return above > 0 and any(
            above >> other & 1 and _overlap(edit, rival) for other, rival in queue
        )

    while queue:
        yield queue.pop(next(at for at in range(len(queue)) if not waits(*queue[at])))


def _priority(item: Proposal) -> tuple[int, int, int, str, str]:
    """The surer edit comes first, then the longer, the earlier, the one of the lower code."""
    edit = item[1]
    return edit.safety, edit.start - edit.end, edit.start, edit.rule, edit.after


def _place(item: Proposal) -> tuple[int, int]:
    return item[1].span


def _end_of(item: Proposal) -> int:
    return item[1].end


def _overlap(one: Edit, other: Edit) -> bool:
    if one.start == one.end == other.start == other.end:
        return True
    return one.start < other.end and other.start < one.end
