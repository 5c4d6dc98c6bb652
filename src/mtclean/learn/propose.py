"""Writes proposed rows as TOML, with their evidence, for a person to review."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from mtclean.learn.mine import Proposal
from mtclean.rule import Scope
from mtclean.table.rows import Row, When

__all__ = ["as_rows", "as_toml"]

HEADER = """\
# Rows that mtclean learned from edited texts. Review each one: delete what is not always right,
# and take the rest into your glossary.
#
# [[row]]
# id         name of the row
# phrases    what is looked for, at word edges and in any case
# becomes    what stands instead, without an article
# level      safe: the editors never left or used the phrase, and corrected it in just this way;
#            likely: they did not always, or there is too little to tell
# when       the condition, if there is one:
#              after, before   words of which one stands directly in front of the phrase, behind it
#              near            words of which one stands within the sentence or the document
#              within          "sentence" or "document"
# article    "the" where the new words need it
# exact      true where the phrase is meant in just this case
# note       what an editor reads in a report
#
# The evidence, which no glossary needs:
# support, documents            sentences that the editors corrected so, documents they stand in
# against, against_documents    sentences in which they left the phrase, where the condition is met
# used                          edited sentences in which they wrote the phrase by themselves
# otherwise                     sentences in which they wrote something else for it
# seen                          sentences that were corrected, and what they became
# left                          sentences in which the phrase was left
"""
_DEFAULTS = When()
_APOSTROPHES = ("’", "'"), ("'", "’")


def as_toml(proposals: Sequence[Proposal], examples: int = 3) -> str:
    """Return ``proposals`` as a TOML file with at most ``examples`` sentences of each kind."""
    tables = (_table(row, proposal, examples) for row, proposal in _numbered(proposals))
    return "\n".join([HEADER, *tables])


def as_rows(proposals: Sequence[Proposal]) -> list[Row]:
    """Return ``proposals`` as rows that a table rule can be made of."""
    return [row for row, _ in _numbered(proposals)]


def _numbered(proposals: Iterable[Proposal]) -> Iterator[tuple[Row, Proposal]]:
    """Yield the rows; where two would have one id, the later has a number."""
    taken: set[str] = set()
    for proposal in proposals:
        name = base = re.sub(r"[\W_]+", "-", proposal.phrase.lower()).strip("-")
        number = 1
        while name in taken:
            number += 1
            name = f"{base}-{number}"
        taken.add(name)
        yield (
            Row(
                name,
                tuple(dict.fromkeys(proposal.phrase.replace(*marks) for marks in _APOSTROPHES)),
                proposal.becomes,
                bad=(),
                good=(),
                when=proposal.when,
                article=proposal.article,
                exact=proposal.exact,
                safety=proposal.safety,
                note=_note(proposal),
            ),
            proposal,
        )


def _note(proposal: Proposal) -> str:
    cased = " in this case" if proposal.exact else ""
    return f"The editors write “{proposal.becomes}” for “{proposal.phrase}”{cased}."


def _table(row: Row, proposal: Proposal, examples: int) -> str:
    lines = [
        "[[row]]",
        f"id = {_value(row.id)}",
        f"phrases = {_value(row.phrases)}",
        f"becomes = {_value(row.becomes)}",
        f"level = {_value(row.safety.label)}",
    ]
    if row.when != _DEFAULTS:
        conditions = ", ".join(f"{key} = {_value(value)}" for key, value in _conditions(row.when))
        lines.append(f"when = {{ {conditions} }}")
    if row.article:
        lines.append(f"article = {_value(row.article)}")
    if row.exact:
        lines.append("exact = true")
    lines += [
        f"note = {_value(row.note)}",
        f"support = {proposal.support}",
        f"documents = {proposal.documents}",
        f"against = {proposal.against}",
        f"against_documents = {proposal.against_documents}",
        f"used = {proposal.used}",
        f"otherwise = {proposal.otherwise}",
        "seen = [",
        *(f"  {_value(pair)}," for pair in proposal.seen[:examples]),
        "]",
    ]
    if proposal.left and examples:
        lines += ["left = [", *(f"  {_value(text)}," for text in proposal.left[:examples]), "]"]
    return "\n".join(lines) + "\n"


def _conditions(when: When) -> Iterator[tuple[str, Any]]:
    """Yield the conditions that are not what they would be without one."""
    for key in ("after", "before", "near"):
        if words := getattr(when, key):
            yield key, words
    if when.near:
        yield "within", when.within


def _value(value: Any) -> str:
    """Return a value as TOML; the escapes of JSON are those of TOML but for one."""
    if isinstance(value, (tuple, list)):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, Scope):
        return _value(value.value)
    sound = value.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(sound, ensure_ascii=False).replace("\x7f", "\\u007F")
