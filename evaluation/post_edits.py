"""Shows where human post-editors agree with mtclean: by rule, with samples of the rest.

    python evaluation/post_edits.py FILE.jsonl.gz... [--rule REP] [--level likely] [--samples 10]

A file holds one JSON object a line with a machine translation (``mt``) and its post-edit by a
human (``pe``). Each edit is applied alone. *agree*: the words come nearer to the post-edit;
*other*: they do not, but the human changed the same place; *kept*: the human left it alone.
Spacing and the style of quotes and dashes do not count.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from mtclean import Cleaner, Config, Edit

WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
ONE_STYLE = str.maketrans("“”„«»‘’‚`–—", '"""""\'\'\'\'--')


def words(text: str) -> list[str]:
    """Return the words and marks of a text, whatever the spaces and the style of quotes."""
    return WORD.findall(text.translate(ONE_STYLE))


def verdict(text: str, edit: Edit, post_edit: list[str]) -> str:
    """Return what the post-editor says of an edit; empty where only spacing or style changes."""
    before = words(text)
    after = words(text[: edit.start] + edit.after + text[edit.end :])
    if before == after:
        return ""
    if Levenshtein.distance(after, post_edit) < Levenshtein.distance(before, post_edit):
        return "agree"
    changed = [op for op in Levenshtein.opcodes(before, post_edit) if op.tag != "equal"]
    for op in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if op[0] == "equal":
            continue
        if any(c.src_start <= op[2] and op[1] <= c.src_end for c in changed):
            return "other"
    return "kept"


def pairs(paths: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """Yield the translations and post-edits of files."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for line in file:
                row = json.loads(line)
                yield row["mt"], row["pe"]


def main() -> None:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--rule", default="", help="codes or beginnings of codes")
    parser.add_argument("--level", default="safe")
    parser.add_argument("--samples", type=int, default=0, help="disagreements shown a rule")
    options = parser.parse_args()
    cleaner = Cleaner(Config.of(options.level, select=options.rule))
    tallies: dict[str, Counter[str]] = defaultdict(Counter)
    shown: dict[str, list[str]] = defaultdict(list)
    for text, human in pairs(options.files):
        for edit in cleaner.check(text).edits:
            judged = verdict(text, edit, words(human))
            if not judged:
                continue
            tallies[edit.rule][judged] += 1
            if judged != "agree":
                low, high = max(0, edit.start - 50), edit.end + 50
                marked = f"{text[low : edit.start]}[{edit.before}→{edit.after}]"
                shown[edit.rule].append(f"{judged}: {marked}{text[edit.end : high]} | {human}")
    total: Counter[str] = sum(tallies.values(), Counter())
    print(f"{'rule':8}{'edits':>7}{'agree':>7}{'other':>7}{'kept':>7}{'agree of both':>15}")
    for rule, tally in [*sorted(tallies.items()), ("all", total)]:
        both = tally["agree"] + tally["other"]
        share = f"{100 * tally['agree'] / both:.0f} %" if both else "–"
        counts = "".join(f"{tally[name]:>7}" for name in ("agree", "other", "kept"))
        print(f"{rule:8}{tally.total():>7}{counts}{share:>15}")
    for rule, lines in sorted(shown.items()):
        for line in random.Random(1).sample(lines, min(options.samples, len(lines))):
            print(f"{rule} {line}")


if __name__ == "__main__":
    main()
