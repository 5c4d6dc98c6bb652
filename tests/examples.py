"""Judges the examples of a rule by the whole chain; used by the tests and by the laws."""

from __future__ import annotations

import re

from mtclean import Cleaner, Config, Example, Rule, Safety
from mtclean.report import Report

FLAGGED = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


def cleaner(level: Safety, source_lang: str | None = None) -> Cleaner:
    return Cleaner(Config.of(level, source_lang=source_lang))


def level_of(rule: Rule, example: Example) -> Safety:
    level = rule.safety if example.level is None else example.level
    return Safety.SAFE if level is Safety.FLAG else level


def flagged_spans(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the text without its marks and the spans that were marked."""
    spans = []
    shift = 0
    for match in FLAGGED.finditer(marked):
        start = match.start() - shift
        spans.append((start, start + len(match[1])))
        shift += 4
    return FLAGGED.sub(r"\1", marked), spans


def report_on(rule: Rule, example: Example) -> Report:
    flags = example.repaired is None
    text = flagged_spans(example.scarred)[0] if flags else example.scarred
    return cleaner(level_of(rule, example), example.source_lang).check(text, source=example.source)
