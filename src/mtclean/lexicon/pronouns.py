"""Words that the rules on pronouns look for in the text; written for mtclean."""

from __future__ import annotations

from mtclean.rule import Exact

HER_OWN = ("own", "husband", "ex-husband", "late husband")
"""What *his* is wrong before, or may be, in the sentence of the woman herself."""

FEMALE_SIGNS = (
    *(Exact(title) for title in ("Ms", "Mrs", "Miss", "Mme", "Madam", "Madame", "Lady")),
    *("she ", " her ", "Queen", "Princess"),
    *("*woman", "actress", "mother", "daughter", "sister", "wife", "widow", "girl", "headmistress"),
)
"""Literals of which one stands where more than a name tells that somebody is a woman."""
