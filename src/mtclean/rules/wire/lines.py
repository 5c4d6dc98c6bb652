"""Finds the lines of a document that are credits and proposes that they go."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.wire import SIGNS
from mtclean.lexicon.wire_credits import Grade, grade
from mtclean.rule import View
from mtclean.rules.furniture.lines import hit_lines, remove, stripped, weak
from mtclean.text.edit import Edit, Safety


def remove_credits(view: View, wanted: Grade, what: str) -> Iterator[Edit]:
    """Yield the removal of the credits from a grade on, and of lesser ones and furniture beside.

    Credits in words that people use too go for sure only beside a surer one, or where the
    document shows elsewhere that a machine made it from agency copy.
    """
    lines = view.document.paragraphs
    graded: dict[int, Grade | None] = {}

    def grade_of(number: int) -> Grade | None:
        if number not in graded:
            line = stripped(view.text, lines[number])
            graded[number] = grade(line) if line else None
        return graded[number]

    found = {number: what for number in hit_lines(view) if (grade_of(number) or 0) >= wanted}
    for number in sorted(found):
        for step in (-1, 1):
            beside = number + step
            while 0 <= beside < len(lines) and beside not in found:
                lesser = grade_of(beside) or wanted
                kind = what if lesser < wanted else weak(stripped(view.text, lines[beside]))
                if not kind:
                    break
                found[beside] = kind
                beside += step
    proven = wanted is Grade.SURE or SIGNS.search(view.text) is not None
    for edit in remove(view, found):
        proven = proven or any(grade_of(number) is Grade.SURE for number in range(len(lines)))
        yield edit if proven else edit._replace(safety=Safety.LIKELY)
