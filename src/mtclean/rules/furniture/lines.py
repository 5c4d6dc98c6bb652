"""Finds the lines of a document that are furniture and proposes that they go."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from mtclean.lexicon.furniture import BESIDE_ROWS, Row
from mtclean.rule import View
from mtclean.text.document import Span
from mtclean.text.edit import Edit

LONGEST = 260
"""A line with more code points than this is text, whatever it begins with."""
_STORY_WORDS = 6


def triggers(rows: Iterable[Row]) -> tuple[str, ...]:
    """Return the triggers of ``rows``, each once, in order."""
    return tuple(dict.fromkeys(trigger for row in rows for trigger in row.triggers))


def stripped(text: str, span: Span) -> str:
    """Return the line at ``span`` without the spaces around it, or nothing if it is long."""
    start, end = span
    return text[start:end].strip() if end - start <= LONGEST else ""


def hit_lines(view: View) -> list[int]:
    """Return the numbers of the lines that hold a trigger, each once."""
    return sorted({number for number, _ in hits_by_line(view)})


def hits_by_line(view: View) -> Iterator[tuple[int, int]]:
    """Yield the line of each trigger that was hit and the index of the trigger."""
    starts = [start for start, _ in view.document.paragraphs]
    for offset, trigger in view.hits:
        yield bisect_right(starts, offset) - 1, trigger


def remove_rows(view: View, rows: Sequence[Row]) -> Iterator[Edit]:
    """Yield the removal of the lines of ``rows`` and of weak furniture right beside them."""
    lines = view.document.paragraphs
    found: dict[int, str] = {}
    for number in hit_lines(view):
        line = stripped(view.text, lines[number])
        row = next((row for row in rows if line and row.pattern.fullmatch(line)), None)
        if row:
            found[number] = row.what
    sure = sorted(found)
    for number in sure:
        for step in (-1, 1):
            beside = number + step
            while 0 <= beside < len(lines) and beside not in found:
                what = weak(stripped(view.text, lines[beside]))
                if not what:
                    break
                found[beside] = what
                beside += step
    yield from remove(view, found)


def weak(line: str) -> str:
    """Return what kind of furniture ``line`` is beside other furniture, or nothing."""
    if not line:
        return ""
    return next((row.what for row in BESIDE_ROWS if row.pattern.fullmatch(line)), "")


def remove(view: View, found: dict[int, str]) -> Iterator[Edit]:
    """Yield the removal of lines, by number; ``found`` tells what each is.

    Neighbours go in one edit. A text of which nothing would be left is no story with furniture
    around it, and stays.
    """
    if found and _story_remains(view, found.__contains__):
        yield from removals(view, found)


def removals(view: View, found: dict[int, str]) -> Iterator[Edit]:
    """Yield the removal of lines, by number, but for those that hold code."""
    lines = view.document.paragraphs
    run: list[int] = []
    for number in sorted(found):
        if not view.document.may_go(*lines[number]):
            continue
        if run and number > run[-1] + 1:
            yield _removal(view, run, found)
            run = []
        run.append(number)
    if run:
        yield _removal(view, run, found)


def _removal(view: View, run: list[int], found: dict[int, str]) -> Edit:
    lines = view.document.paragraphs
    kinds = dict.fromkeys(found[number] for number in run)
    message = f"Remove what is no part of the story: {', '.join(kinds)}."
    return view.remove_lines(lines[run[0]][0], lines[run[-1]][1], message)


def _story_remains(view: View, gone: Callable[[int], bool]) -> bool:
    for number, (start, end) in enumerate(view.document.paragraphs):
        if not gone(number) and len(view.text[start:end].split(None, _STORY_WORDS)) >= _STORY_WORDS:
            return True
    return False
