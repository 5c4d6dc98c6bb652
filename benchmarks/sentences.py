"""Compare the sentence splitter with its peers: speed, agreement, recall of known bounds.

usage: python benchmarks/sentences.py [PATH] [--extra N] [--missed N] [--megabytes X]

PATH is plain text (a line is a paragraph) or JSON lines (`.gz` or not) with `doc` and `text`, where
a row is a segment: 5 to 8 segments of one document become a paragraph, and the bounds of the
segments are taken as known. Without PATH a built-in sample is used. Peers (pysbd, syntok) are
measured when they are installed.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import itertools
import json
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from mtclean.text.sentences import sentence_spans

Spans = list[tuple[int, int]]
Paragraph = tuple[str, list[int]]  # the text, and the ends of its segments but the last

CLOSING: Final = (".", "!", "?", "…")
SAMPLE: Final = (
    [
        "HARBOUR CITY, Nov. 19 (Wire) -- The port authority signed a contract with Blue Crane Ltd.",
        "The firm, based in the U.S. state of Ohio, will invest $4.5 million by 2027.",
        '"We have waited long for this," said Mayor J. R. Holm.',
        '"Will it bring work?" a reporter asked him.',
        "He said that 300 people, among them Dr. Lind and Mr. Osei, had applied by 5 p.m. Monday.",
    ],
    [
        "The river rose by 2.3 meters on Sunday night.",
        "Residents of the old town left their houses... and some did not come back.",
        "“Nobody warned us!”",
        "The head of the service, Gen. Maria Toth, disagreed.",
        "According to her, No. 4 station had sent the alarm at 3 a.m.",
        "The council meets again on Dec. 2.",
    ],
)


def peers() -> dict[str, Callable[[str], Spans]]:
    found: dict[str, Callable[[str], Spans]] = {"mtclean": sentence_spans}
    if importlib.util.find_spec("syntok"):
        from syntok import segmenter

        def syntok_spans(text: str) -> Spans:
            return [
                (tokens[0].offset, tokens[-1].offset + len(tokens[-1].value))
                for paragraph in segmenter.analyze(text)
                for tokens in map(list, paragraph)
            ]

        found["syntok"] = syntok_spans
    if importlib.util.find_spec("pysbd"):
        import pysbd

        splitter = pysbd.Segmenter(language="en", clean=False, char_span=True)

        def pysbd_spans(text: str) -> Spans:
            return [
                (span.start, span.start + len(span.sent.rstrip()))
                for span in splitter.segment(text)
            ]

        found["pysbd"] = pysbd_spans
    return found


def join(segments: list[str]) -> Paragraph:
    segments = [" ".join(segment.split()) for segment in segments]
    ends = list(itertools.accumulate(len(segment) + 1 for segment in segments))
    return " ".join(segments), [end - 1 for end in ends[:-1]]


def read(path: Path) -> Iterator[Paragraph]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        if ".jsonl" not in path.name:
            yield from ((line.strip(), []) for line in lines if line.strip())
            return
        rows = [json.loads(line) for line in lines]
    chance = random.Random(7)
    for _, group in itertools.groupby(rows, key=lambda row: (row.get("set"), row["doc"])):
        segments = [row["text"] for row in group if row["text"].strip()]
        # A headline has no stop; what follows it cannot be told apart in a running text.
        segments = [text for text in segments if text.rstrip(" \"”’')")[-1:] in CLOSING]
        while segments:
            size = chance.randint(5, 8)
            yield join(segments[:size])
            segments = segments[size:]


def seconds(split: Callable[[str], Spans], paragraphs: list[Paragraph], rounds: int) -> float:
    best = float("inf")
    for _ in range(rounds):
        began = time.perf_counter()
        for text, _ends in paragraphs:
            split(text)
        best = min(best, time.perf_counter() - began)
    return best


def show(title: str, text: str, places: list[int]) -> None:
    for end in places:
        print(f"{title}: …{text[max(0, end - 60) : end]} ¦ {text[end : end + 50].strip()}…")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("path", nargs="?", type=Path)
    parser.add_argument("--extra", type=int, default=0, help="print N splits inside segments")
    parser.add_argument("--missed", type=int, default=0, help="print N known bounds not found")
    parser.add_argument("--megabytes", type=float, default=0.3, help="text for the slow peers")
    options = parser.parse_args()
    paragraphs = list(read(options.path)) if options.path else [join(list(s)) for s in SAMPLE]
    some: list[Paragraph] = []
    budget = options.megabytes * 1e6
    for paragraph in paragraphs:
        if budget < 0:
            break
        some.append(paragraph)
        budget -= len(paragraph[0].encode())
    reference = [[end for _, end in sentence_spans(text)] for text, _ in some]
    print(f"{len(paragraphs)} paragraphs, of these {len(some)} for agreement and peers")
    print(f"{'splitter':10}{'MB/s':>8}{'splits':>9}{'recall':>9}{'inside':>8}{'same':>8}")
    for name, split in peers().items():
        chosen = paragraphs if name == "mtclean" else some
        size = sum(len(text.encode()) for text, _ in chosen)
        spent = seconds(split, chosen, 5 if name == "mtclean" else 1)
        found = [[end for _, end in split(text)] for text, _ in chosen]
        known = sum(len(ends) for _, ends in chosen)
        hits = sum(len(set(ends) & set(f)) for (_, ends), f in zip(chosen, found, strict=True))
        splits = sum(len(f) - 1 for f in found)
        same = sum(f == r for f, r in zip(found, reference, strict=False)) / len(some)
        recall = f"{hits / known:.2%}" if known else "-"
        print(
            f"{name:10}{size / spent / 1e6:8.2f}{splits:9}{recall:>9}{splits - hits:8}{same:8.1%}"
        )
    inside = []
    missed = []
    for text, ends in paragraphs:
        found_ends = [end for _, end in sentence_spans(text)][:-1]
        inside += [(text, end) for end in found_ends if end not in set(ends)]
        missed += [(text, end) for end in ends if end not in set(found_ends)]
    chance = random.Random(7)
    for title, places, count in (
        ("inside", inside, options.extra),
        ("missed", missed, options.missed),
    ):
        for text, end in chance.sample(places, min(count, len(places))):
            show(title, text, [end])


if __name__ == "__main__":
    main()
