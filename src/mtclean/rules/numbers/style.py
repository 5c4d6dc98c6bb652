"""What the figures of a document prove: how it marks thousands, decimals and percentages."""

from __future__ import annotations

from mtclean.lexicon.numbers_units import MONTHS
from mtclean.text.pattern import Pattern, alternation

_COMMA_GROUPS = Pattern(r"(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,]*\d)")
_POINT = Pattern(r"(?<![\d.,:/])\d{1,3}\.\d{1,2}(?![\d.:/]|,\d)")
_CLOSED_PERCENT = Pattern(r"\d%")
_AMERICAN = Pattern(
    rf"\bpercent\b|\bU\.S\.|\b{alternation(MONTHS)} [1-3]?\d(?:st|nd|rd|th)?\b|\d [ap]\.m\."
)
_SPACE_STYLE = Pattern(rf"\bR ?\d|\b[1-3]?\d {alternation(MONTHS)}\b|\bSouth African?\b")


def groups_by_comma(text: str) -> bool:
    """Tell whether a number such as 1,234 stands in ``text``."""
    return _COMMA_GROUPS.search(text) is not None


def is_american(text: str) -> bool:
    """Tell whether ``text`` writes a date, a time or percent as Americans do.

    Papers that set a space between thousands, in South Africa, in science and at the United
    Nations, write 26 July and per cent.
    """
    return _AMERICAN.search(text) is not None


def commas_are_due(text: str) -> bool:
    """Tell whether the thousands of ``text`` want commas."""
    return groups_by_comma(text) or is_american(text)


def groups_by_space(text: str) -> bool:
    """Tell whether ``text`` has the sums or dates of papers whose style is a space."""
    return _SPACE_STYLE.search(text) is not None


def writes_points(text: str) -> bool:
    """Tell whether a decimal such as 3.5 stands in ``text``."""
    return _POINT.search(text) is not None


def closed_percents(text: str) -> int:
    """Return how many percent signs of ``text`` are closed up to their number."""
    return sum(1 for _ in _CLOSED_PERCENT.finditer(text))
