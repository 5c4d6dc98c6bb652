"""Comments of a file that say what is to stay as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtclean.formats.passage import Passage
from mtclean.text.ignores import Ignore

_IGNORE = re.compile(
    r"\s*mtclean:\s*ignore(?:\[(?P<rules>[^\]]*)\])?(?:\s+--\s*.*)?\s*\Z", re.DOTALL
)


def ignores_of(passage: Passage) -> list[Ignore]:
    """Return the places of a passage that its comments say are to stay."""
    return list(_ignores(passage))


def _ignores(passage: Passage) -> Iterator[Ignore]:
    """Yield the paragraph that each comment stands in or, if it stands between two, before."""
    for comment in passage.comments:
        match = _IGNORE.match(comment.text)
        if match:
            text = passage.text
            start = text.rfind("\n", 0, comment.at) + 1
            if not text[start : comment.at].strip():
                start = comment.at + len(text[comment.at :]) - len(text[comment.at :].lstrip())
            end = text.find("\n", start)
            rules = tuple(rule.strip().upper() for rule in (match["rules"] or "").split(","))
            yield Ignore(start, len(text) if end < 0 else end, tuple(filter(None, rules)))
