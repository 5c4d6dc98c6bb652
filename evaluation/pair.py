"""Shows how far mtclean brings a scarred text to its repaired form, line by line.

    python evaluation/pair.py SCARRED.txt REPAIRED.txt [--level likely]

Prints the unified diff between what was expected and what came out (nothing if they are the
same), then the edits and flags. The exit code is 0 when they are the same.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from mtclean import check
from mtclean.report.diff import unified_diff
from mtclean.report.text import finding_lines


def main() -> None:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("scarred", type=Path)
    parser.add_argument("repaired", type=Path)
    parser.add_argument("--level", default="safe")
    options = parser.parse_args()
    report = check(options.scarred.read_text(encoding="utf-8"), level=options.level)
    expected = options.repaired.read_text(encoding="utf-8")
    sys.stdout.write(unified_diff(expected, report.text, name=options.repaired.name))
    for line in finding_lines(report, options.scarred.name):
        print(line)
    same = report.text == expected
    print("exactly repaired" if same else "NOT as expected", f"({len(report.applied)} edits)")
    raise SystemExit(0 if same else 1)


if __name__ == "__main__":
    main()
