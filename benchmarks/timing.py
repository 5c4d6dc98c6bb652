"""Timing: everything in turn, again and again, so that a slow moment of the machine hits all."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from statistics import median

Subject = Callable[[str], object]


def interleaved(
    subjects: Mapping[str, Subject], texts: Sequence[str], repeats: int = 11
) -> dict[str, float]:
    """Return for each subject the median of the CPU seconds it takes for all texts."""
    times: dict[str, list[float]] = {name: [] for name in subjects}
    for subject in subjects.values():
        for text in texts:
            subject(text)
    for _ in range(repeats):
        for name, subject in subjects.items():
            started = time.process_time()
            for text in texts:
                subject(text)
            times[name].append(time.process_time() - started)
    return {name: median(values) for name, values in times.items()}


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Return rows as a Markdown table."""
    cells = [[str(cell) for cell in row] for row in (head, *rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(head))]
    lines = [
        "| " + " | ".join(c.ljust(w) for c, w in zip(r, widths, strict=True)) + " |" for r in cells
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)
