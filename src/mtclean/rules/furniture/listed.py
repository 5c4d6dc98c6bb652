"""Lines that stand in a list, to which an editor adds those of the pages at hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtclean.lexicon.furniture.listed import LINES
from mtclean.rule import Alters, LeadByte, Rule, Scope, View
from mtclean.rules.furniture.lines import hits_by_line, removals
from mtclean.text.edit import Edit

LEAST_LETTERS = 4
"""So many letters a pattern needs in a row: with fewer it would match far too much."""


class PatternError(ValueError):
    """A line of furniture that would match too much; the message says what to do."""


def listed_rule(added: Sequence[str] = ()) -> Rule:
    """Return the rule for the lines of the lexicon and those ``added`` in the configuration.

    Raises :class:`PatternError` for one that would match too much.
    """
    patterns = [LinePattern(line) for line in LINES]
    patterns += [LinePattern(line, added=True) for line in added]
    triggers: dict[str, list[LinePattern]] = {}
    for pattern in patterns:
        for trigger in pattern.triggers:
            triggers.setdefault(trigger, []).append(pattern)
    waiting = list(triggers.values())

    def listed_line(view: View) -> Iterator[Edit]:
        """Sites put their name, a banner or a note of their own between the paragraphs.

        A line goes if it is one of a list, as a whole and regardless of case; the list has
        what was seen on many sites, and an editor adds the lines of others. The same words
        within a longer line are prose and stay.
        """
        text = view.document.text
        lines = view.document.paragraphs
        found = {}
        for number, trigger in sorted(set(hits_by_line(view))):
            line = text[slice(*lines[number])].strip().casefold()
            match = next((pattern for pattern in waiting[trigger] if pattern.matches(line)), None)
            if match:
                found[number] = match.what
        yield from removals(view, found)

    return Rule(
        listed_line,
        code="FUR090",
        name="listed-line",
        summary="Remove a line of the list of furniture, which the configuration extends.",
        doc=listed_line.__doc__ or "",
        triggers=tuple(triggers),
        bad=[
            (
                "Teller Report\n\nThe bridge was shut on Monday, the city said.",
                "The bridge was shut on Monday, the city said.",
            ),
            (
                "The bridge was shut on Monday.\nNow you can see non-English news...\nIt is old.",
                "The bridge was shut on Monday.\nIt is old.",
            ),
        ],
        good=[
            "Teller Report is a site that is filled by a machine, the court heard.",
            "The site is called\nThe Limited Times of York\nand has 12 readers.",
            "The Trust Project began in 2014.\nIts standards are eight.",
        ],
        alters=Alters.LINES,
        scope=Scope.DOCUMENT,
    )


class LinePattern:
    """A whole line as plain text, with ``*`` for anything.

    Raises :class:`PatternError` for one that would match too much. ``triggers`` are literals of
    which one stands in every line that matches, ``what`` is what a report calls it.
    """

    __slots__ = ("_parts", "triggers", "what")

    def __init__(self, written: str, *, added: bool = False) -> None:
        parts = written.strip().split("*")
        longest = max(parts, key=_letters)
        if _letters(longest) < LEAST_LETTERS:
            raise PatternError(
                f"the furniture line {written!r} would match too much: write at least"
                f" {LEAST_LETTERS} letters in a row, and * only for what varies"
            )
        self._parts = [part.casefold() for part in parts]
        self.triggers = _triggers(longest)
        self.what = f"the furniture line “{written.strip()}”" if added else "the name of a site"

    def matches(self, line: str) -> bool:
        """Tell whether the casefolded ``line`` is of this pattern."""
        first, *middle = self._parts
        if not middle:
            return line == first
        last = middle.pop()
        if not line.startswith(first):
            return False
        at = len(first)
        for part in middle:
            at = line.find(part, at)
            if at < 0:
                return False
            at += len(part)
        return len(line) - len(last) >= at and line.endswith(last)


def _letters(part: str) -> int:
    return sum(char.isalnum() for char in part)


def _triggers(part: str) -> tuple[str, ...]:
    """Return literals of which one stands in every text that holds ``part`` in any case.

    Only ASCII is looked for in any case. Of other scripts the lead byte of a letter is.
    """
    run = max(_ascii_runs(part), key=_letters, default="")
    if _letters(run) >= LEAST_LETTERS:
        return (f"*{run.lower()}*",)
    letter = next(char for char in part if char.isalnum() and char > "\x7f")
    return tuple({LeadByte(c[0]).encode()[:1]: LeadByte(c[0]) for c in _cases(letter)}.values())


def _cases(letter: str) -> tuple[str, ...]:
    return letter, letter.lower(), letter.upper()


def _ascii_runs(part: str) -> list[str]:
    """Return the runs of ASCII that case folding leaves alone but for the case."""
    masked = "".join(char if " " <= char < "\x7f" else "\n" for char in part)
    return [run.strip() for run in masked.split("\n") if run.strip()]


LISTED_LINE = listed_rule()
