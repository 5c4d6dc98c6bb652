"""Shows how often the marks of a machine translation stand in a text before and after cleaning.

    python evaluation/detectors.py FILE.jsonl.gz... [--field mt] [--level likely] [--documents]
        [--samples 5]

The detectors know nothing of the rules: they are plain expressions for what human-written news
does not have (``artifact``, ``never``) or has seldom (``lean``). A file holds one JSON object a
line; with ``--documents`` the lines of one ``doc`` are joined, as the rules then see the document.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from edits import texts

from mtclean import Cleaner, Config

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_ENTITIES = "quot|amp|apos|lt|gt|nbsp|[lr][sd]quo|[nm]dash|hellip|middot|bull|copy|reg"
_REPEATABLE = {"that", "very", "many", "more", "much", "long", "really", "never", "bora", "years"}

Detector = Callable[[str], Iterator[str]]


def _expression(pattern: str, flags: int = 0) -> Detector:
    compiled = re.compile(pattern, flags)

    def find(text: str) -> Iterator[str]:
        return (_context(text, *match.span()) for match in compiled.finditer(text))

    return find


def _context(text: str, start: int, end: int) -> str:
    return f"{text[max(0, start - 30) : start]}[{text[start:end]}]{text[end : end + 30]}"


_SENTENCE = re.compile(r"[^.!?\n]{10,1000}[.!?]+[\"”’)]*")


def _duplicate_sentences(text: str) -> Iterator[str]:
    """Yield each sentence of three words or more that follows itself."""
    last = ""
    for match in _SENTENCE.finditer(text):
        sentence = match[0].strip()
        if sentence == last and sentence.count(" ") > 1:
            yield sentence
        last = sentence


_DOUBLED = re.compile(r"\b([A-Za-z]{4,30}) \1\b", re.IGNORECASE)


def _doubled_words(text: str) -> Iterator[str]:
    for match in _DOUBLED.finditer(text):
        if match[1].lower() not in _REPEATABLE:
            yield _context(text, *match.span())


DETECTORS: dict[str, tuple[str, Detector]] = {
    "tokenised-quotes": ("artifact", _expression(r"(?<!\S)\" [^\"\n]{1,300} \"(?![^\s.,;:!?)])")),
    "tokenised-apostrophe": (
        "artifact",
        _expression(r"(?<=[A-Za-z]) (?:['’](?:s|re|ve|ll|d|m)|n['’]t)(?=[\s.,;:!?]|$)"),
    ),
    "currency-space": ("artifact", _expression(r"[$€£¥] \d")),
    "subword-mark": ("artifact", _expression("▁")),
    "unknown-word": ("artifact", _expression(r"<unk>|⁇")),
    "duplicate-sentence": ("artifact", _duplicate_sentences),
    "new-crown": ("artifact", _expression(r"\bnew (?:crown|coronary|corona)\b", re.IGNORECASE)),
    "ordinal-dot-date": (
        "artifact",
        _expression(rf"(?<!\d)(?<!\d[.:])\b(?:[12]?\d|3[01])\. (?:{_MONTHS})\b"),
    ),
    "o-clock": ("artifact", _expression(r"\b\d{1,2}(?:[:.]\d\d)? ?o ?['’] ?clock\b")),
    "entity": ("never", _expression(r"&(?:[A-Za-z]{2,8}|#x?[0-9A-Fa-f]{2,5});")),
    "broken-entity": (
        "never",
        _expression(
            rf"&(?:{_ENTITIES})(?![\w;=])|& (?:amp ?; ?)*(?:(?:{_ENTITIES})\b|# ?\d{{2,5}}) ?;"
            rf"|(?<![&\w] )(?<![&\w])(?:{_ENTITIES}) ?;|(?<=\w)#\d{{2,4}};"
        ),
    ),
    "bpe-mark": ("never", _expression(r"@@(?!\S)")),
    "moses-mark": ("never", _expression(r"(?<!\S)@[-,.–]@(?!\S)")),
    "spaced-U-S": ("never", _expression(r"\bU\. S\.")),
    "lower-i": (
        "never",
        _expression(r"(?:(?<=^)|(?<=[a-z,\"“(] ))i(?=['’](?:m|ve|ll|d)\b| [a-z])"),
    ),
    "lower-month": (
        "never",
        _expression(
            r"\b(?:january|february|april|june|july|september|october|november|december"
            r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?![-_/@])"
        ),
    ),
    "US-dollar-space": ("never", _expression(r"\bUS \$ ?\d|\bUS\$ \d")),
    "doubled-word": ("lean", _doubled_words),
    "doubled-phrase": (
        "lean",
        _expression(r"\b([A-Za-z']{2,20}(?: [A-Za-z']{1,20}){1,5}),? \1\b"),
    ),
    "loop": (
        "lean",
        _expression(
            r"\b([A-Za-z']{2,20}(?:,? [A-Za-z']{1,20}){0,5})(?:,? \1){2,}\b", re.IGNORECASE
        ),
    ),
    "dot-thousands": ("lean", _expression(r"(?<![\d.,$])[1-9]\d{0,2}(?:\.\d{3})+(?![.,:]?\d)")),
    "spaced-decimal": (
        "lean",
        _expression(r"(?<![\d.])\d{1,4} \. ?\d|\d\. \d+(?=%| percent| [mb]illion)|\d, \d{3}(?!\d)"),
    ),
    "comma-without-space": ("lean", _expression(r"(?<=[a-z]{2}),(?=[A-Za-z]{2})")),
}


def main() -> None:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--field", default="mt")
    parser.add_argument("--level", default="safe")
    parser.add_argument("--documents", action="store_true")
    parser.add_argument("--samples", type=int, default=0, help="hits left, shown a detector")
    options = parser.parse_args()
    cleaner = Cleaner(Config.of(options.level))
    before: Counter[str] = Counter()
    after: Counter[str] = Counter()
    left: dict[str, list[str]] = defaultdict(list)
    count = 0
    for path in options.files:
        for text in texts(path, options.field, options.documents):
            count += 1
            cleaned = cleaner.clean(text)
            for name, (_, detector) in DETECTORS.items():
                hits = list(detector(text))
                before[name] += len(hits)
                if cleaned != text:
                    hits = list(detector(cleaned))
                after[name] += len(hits)
                if options.samples:
                    left[name] += hits
    print(f"{count} texts, level {options.level}; hits per 1,000 texts\n")
    print(f"{'detector':22}{'kind':10}{'before':>9}{'after':>9}{'left':>8}{'hits':>8}")
    for name, (kind, _) in DETECTORS.items():
        share = f"{after[name] / before[name]:.0%}" if before[name] else "-"
        rates = (1000 * hits[name] / max(1, count) for hits in (before, after))
        print(f"{name:22}{kind:10}", *(f"{r:8.3f}" for r in rates), f"{share:>7}{before[name]:8}")
    for kind in ("artifact", "never", "lean"):
        names = [name for name, (its, _) in DETECTORS.items() if its == kind]
        total, rest = (sum(hits[name] for name in names) for hits in (before, after))
        print(f"all {kind:10} {total} before, {rest} after: {rest / max(1, total):.1%}")
    for name, hits in left.items():
        for line in random.Random(7).sample(hits, min(options.samples, len(hits))):
            print(f"{name}: {line}".replace("\n", "⏎"))


if __name__ == "__main__":
    main()
