"""Taking markup out of a line so that the words on both sides stay apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtclean.rule import Alters, View
from mtclean.rules.cuts import cut, runs
from mtclean.text.edit import Edit

EVERYTHING = Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS


def removals(view: View, matches: Iterable[re.Match[str]], *, apart: bool) -> Iterator[Edit]:
    """Yield the edits that remove ``matches``; neighbours go together with the spaces between.

    With ``apart`` a space comes where none stood; so it does for one between two neighbours.
    """
    for group in runs(view.text, matches):
        yield removal(view, group, apart=apart)


def removal(view: View, group: list[re.Match[str]], *, apart: bool) -> Edit:
    """Return the edit that removes a group of neighbours."""
    start, end = group[0].start(), group[-1].end()
    width = sum(len(match[0]) for match in group)
    return view.replace(*cut(view.text, start, end, apart=apart or width < end - start))
