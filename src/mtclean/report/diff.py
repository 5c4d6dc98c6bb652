"""Diffs: line by line for tools, word by word for people."""

from __future__ import annotations

from difflib import unified_diff as difflib_unified_diff


def unified_diff(original: str, repaired: str, *, name: str, color: bool = False) -> str:
    """Return the unified diff of two texts; a missing newline at the end is said so."""
    lines = []
    name = name.lstrip("/")
    for line in difflib_unified_diff(_lines(original), _lines(repaired), f"a/{name}", f"b/{name}"):
        ended = line.endswith("\n")
        lines.append(_painted(line.rstrip("\n"), color) + "\n")
        if not ended:
            lines.append("\\ No newline at end of file\n")
    return "".join(lines)


def _lines(text: str) -> list[str]:
    r"""Return the lines with their ends; only ``\n`` ends a line, as for patch and git."""
    lines = [line + "\n" for line in text.split("\n")]
    last = lines.pop()[:-1]
    return [*lines, last] if last else lines


def _painted(line: str, color: bool) -> str:
    if not color:
        return line
    for prefix, code in (("+++", "1"), ("---", "1"), ("@@", "36"), ("+", "32"), ("-", "31")):
        if line.startswith(prefix):
            return f"\x1b[{code}m{line}\x1b[0m"
    return line
