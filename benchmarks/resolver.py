"""Speed of the resolver of pronouns, and what it costs a text that does not need it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from benchmarks import texts
from benchmarks.timing import interleaved, table
from mtclean.context import Context
from mtclean.context.glance import HE_AFTER_WOMAN
from mtclean.text.document import Document
from mtclean.text.pattern import Pattern

TARGET = 2.0
"""Megabytes a second of names, people, cast and referents where there are pronouns."""

_PARTS: Mapping[str, Callable[[Context], object]] = {
    "quotations": lambda context: context.quotations,
    "prose": lambda context: context.prose,
    "names": lambda context: context.names,
    "people": lambda context: context.people,
    "cast": lambda context: context.cast,
    "referents": lambda context: context.referents,
}
_PRONOUN = Pattern(r"\b(?:he|him|his|himself|she|hers?|herself)\b", ignore_case=True)


def resolve(text: str, last: str = "referents") -> object:
    """Return the referents of a text, or the part of the way to them that is named."""
    return _PARTS[last](Context(Document(text)))


def look(text: str) -> object:
    """Return where the resolver is needed in a text, if it is."""
    return HE_AFTER_WOMAN.find(text)


def main() -> None:
    """Print the time of each part, the speed of all, and the time of the look beforehand."""
    passages = [*texts.passages("clean", "text"), *texts.passages("scarred", "scarred")]
    needed = texts.documents(filter(_PRONOUN.search, passages))
    without = texts.documents(text for text in passages if not _PRONOUN.search(text))
    print(f"{len(needed)} documents with pronouns, {len(without)} without, of about 3 kB\n")
    rows: list[list[object]] = []
    ways = {part: partial(resolve, last=part) for part in _PARTS}
    times = interleaved(ways, needed)
    before = 0.0
    for part, seconds in times.items():
        rows.append([part, f"{1e6 * (seconds - before) / _kilobytes(needed):.1f}"])
        before = seconds
    for label, documents in (("with", needed), ("without", without)):
        seconds = interleaved({"look": look}, documents)["look"]
        rows.append([f"look, {label} pronouns", f"{1e6 * seconds / _kilobytes(documents):.1f}"])
    print(table(["part", "µs a kB"], rows) + "\n")
    speed = _kilobytes(needed) / 1000 / before
    print(f"the resolver: {speed:.1f} MB/s (target {TARGET:.0f} MB/s)\n")


def _kilobytes(documents: list[str]) -> float:
    return sum(len(text.encode()) for text in documents) / 1000


if __name__ == "__main__":
    main()
