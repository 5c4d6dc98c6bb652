"""Looks for what is wrong with rows that can be read: their examples, and rows that are in vain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mtclean.cleaner import Cleaner
from mtclean.config import Config
from mtclean.glossary.entries import Entry, Glossary
from mtclean.glossary.errors import Problem
from mtclean.glossary.own import CODE
from mtclean.report import Report
from mtclean.text.edit import Safety

_MARKED = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


def problems_of(entries: Sequence[Entry]) -> list[Problem]:
    """Return what is wrong with ``entries`` when they are used together, in their order."""
    return [*_in_vain(entries), *_examples(entries)]


def _in_vain(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield the phrases that an earlier row takes, and those that another row writes."""
    takers: dict[tuple[str, object], Entry] = {}
    writers: dict[str, Entry] = {}
    for entry in entries:
        if entry.row.safety is not Safety.FLAG:
            writers.setdefault(entry.row.becomes.lower(), entry)
    for entry in entries:
        for phrase in entry.row.phrases:
            first = takers.setdefault((phrase.lower(), entry.row.when), entry)
            if first is not entry and (not first.row.exact or phrase in first.row.phrases):
                message = (
                    f"the phrase {phrase!r} stands in {first.place} with the same condition, "
                    "which comes first: delete one of them"
                )
                yield _problem(entry, message)
            writer = writers.get(phrase.lower())
            if writer and writer is not entry:
                message = (
                    f"the phrase {phrase!r} is what {writer.place} writes, so that it is never "
                    "changed: delete one of them"
                )
                yield _problem(entry, message)


def _examples(entries: Sequence[Entry]) -> Iterator[Problem]:
    """Yield the examples that do not come out of the whole chain as their row says."""
    if not any(entry.row.bad or entry.row.good for entry in entries):
        return
    glossary = Glossary(entries)
    safe = Cleaner(Config.of(glossary=glossary))
    likely = Cleaner(Config.of(Safety.LIKELY, glossary=glossary))
    for entry in entries:
        for bad in entry.row.bad:
            if isinstance(bad, str):
                yield from _flagged(entry, safe, bad)
                continue
            report = (safe if entry.row.safety is Safety.SAFE else likely).check(bad[0])
            if report.text != bad[1]:
                yield _problem(
                    entry,
                    f"the example {bad[0]!r} becomes {report.text!r}, not {bad[1]!r}"
                    f"{_by(entry, report)}",
                )
        for good in entry.row.good:
            report = likely.check(good)
            fired = [edit for edit in report.findings if edit.rule == CODE]
            if report.text != good or any(edit.row == entry.row.id for edit in fired):
                words = "is flagged" if report.text == good else f"becomes {report.text!r}"
                yield _problem(
                    entry, f"the good example {good!r} {words}{_by(entry, report)}: it should not"
                )


def _flagged(entry: Entry, cleaner: Cleaner, marked: str) -> Iterator[Problem]:
    text = _MARKED.sub(r"\1", marked)
    wanted = _MARKED.findall(marked)
    report = cleaner.check(text)
    found = [flag.before for flag in report.flags if flag.row == entry.row.id]
    if not wanted:
        yield _problem(entry, f"the example {marked!r} marks no words: put [[ ]] around them")
    elif found != wanted:
        shown = ", ".join(map(repr, found)) or "nothing"
        yield _problem(entry, f"in the example {text!r} {shown} is flagged, not {wanted!r}")


def _by(entry: Entry, report: Report) -> str:
    """Return which rules changed a text, if it was not just the row."""
    parts = [part for edit in report.applied for part in edit.via or (edit,)]
    others = dict.fromkeys(
        f"row {part.row}" if part.rule == CODE else part.rule
        for part in parts
        if part.rule != CODE or part.row != entry.row.id
    )
    return f" (by {', '.join(others)})" if others else ""


def _problem(entry: Entry, message: str) -> Problem:
    return Problem(entry.file, entry.line, message)
