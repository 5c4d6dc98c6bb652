"""Cost and memory as a document grows: both must be linear."""

from __future__ import annotations

import subprocess
import sys
import time

from benchmarks import texts
from benchmarks.timing import table
from mtclean import clean

MEMORY = """
from benchmarks.length import grown, memory
from mtclean import clean
text = grown({kind!r}, {size})
clean(text[:20000])
open("/proc/self/clear_refs", "w").write("5")
before = memory("VmRSS")
clean(text)
print((memory("VmHWM") - before) / len(text.encode()))
"""
"""Prints how far the peak lies above what the text itself takes; Linux only."""


def memory(field: str) -> int:
    """Return a line of the status of this process in bytes."""
    with open("/proc/self/status", encoding="ascii") as file:
        return next(1024 * int(line.split()[1]) for line in file if line.startswith(field))


def grown(kind: str, size: int) -> str:
    """Return a document of about ``size`` bytes, good or scarred."""
    parts = texts.good_typographic() if kind == "good" else texts.scarred()
    text = "\n\n".join(parts)
    return (text + "\n\n") * (size // len(text) + 1) if size > len(text) else text[:size]


def main() -> None:
    """Print the time a MB for documents from 10 kB to 10 MB, and the peak memory for 10 MB."""
    rows = []
    for kind in ("good", "scarred"):
        row: list[object] = [kind]
        for size in (10_000, 100_000, 1_000_000, 10_000_000):
            text = grown(kind, size)
            started = time.process_time()
            clean(text)
            row.append(f"{1e9 * (time.process_time() - started) / len(text.encode()):.0f} ms/MB")
        program = MEMORY.format(kind=kind, size=10_000_000)
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
        row.append(f"{float(done.stdout):.1f} x")
        rows.append(row)
    head = [
        "one document",
        "10 kB",
        "100 kB",
        "1 MB",
        "10 MB",
        "peak memory at 10 MB (target < 20 x)",
    ]
    print(table(head, rows) + "\n")


if __name__ == "__main__":
    main()
