"""Shows how far rows that were learned from one half of edited texts hold on the other half.

    python evaluation/learned.py FILE.jsonl.gz... [--edited pe] [--document pair,doc] [--samples 10]

A file holds one JSON object a line with a machine translation (``mt``) and the edited text. The
documents are parted by a checksum of their names; each half is learned from and tried on the
other. Each edit of a row is applied alone: *agree*, *other* and *kept* are those of
``post_edits.py``; *says* counts, whatever their place, the new words that stand in the edited text
while the old ones do not.
"""

from __future__ import annotations

import argparse
import random
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from zlib import crc32

from post_edits import verdict, words

from mtclean import Cleaner, Config, Edit, Safety
from mtclean.engine import Engine
from mtclean.learn.mine import Limits, Proposal, cleaned, gather, mine
from mtclean.learn.pairs import Story, read_jsonl
from mtclean.learn.propose import as_rows
from mtclean.table import Row, When, table_rule


def halves(stories: Sequence[Story]) -> tuple[list[Story], list[Story]]:
    """Return the stories in two parts; those of one document are in the same."""
    parts: tuple[list[Story], list[Story]] = [], []
    for story in stories:
        parts[crc32(story.name.encode()) % 2].append(story)
    return parts


def fired(
    rows: Sequence[Row], stories: Sequence[Story], cleaner: Cleaner
) -> Iterator[tuple[str, Edit, str, str]]:
    """Yield each edit of ``rows`` with the name of the row, the segment and its edited text."""
    rule = table_rule(
        code="TRM999",
        name="learned-term",
        summary="Use the term.",
        doc="Rows that were learned.",
        rows=rows,
    )
    engine = Engine([rule])
    for story in stories:
        parts = list(cleaned(story, cleaner))
        starts = [0, *accumulate(len(machine) + 1 for machine, _ in parts)]
        text = "\n".join(machine for machine, _ in parts)
        for edit in engine.run(text, level=Safety.LIKELY, report=True).edits:
            part = bisect_right(starts, edit.start) - 1
            machine, edited = parts[part]
            offset = starts[part]
            moved = edit._replace(start=edit.start - offset, end=edit.end - offset)
            yield edit.row or "", moved, machine, edited


def says(edit: Edit, edited: str) -> bool:
    """Tell whether the edited text has the new words and not the old ones."""
    before, after, text = (
        f" {' '.join(words(part)).lower()} " for part in (edit.before, edit.after, edited)
    )
    return (not after.strip() or after in text) and (not before.strip() or before not in text)


def kind(proposal: Proposal) -> str:
    """Return the line of the table that a row belongs to."""
    if proposal.safety is not Safety.SAFE:
        return "likely"
    if proposal.exact:
        return "safe, case only"
    return "safe" if proposal.when == When() else "safe, with a condition"


def main() -> None:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--edited", default="pe", help="field of the edited text")
    parser.add_argument("--document", default="pair,doc", help="fields that tell documents apart")
    parser.add_argument("--support", type=int, default=Limits().support)
    parser.add_argument("--documents", type=int, default=Limits().documents)
    parser.add_argument("--agreement", type=float, default=Limits().agreement)
    parser.add_argument("--samples", type=int, default=0, help="disagreements shown of each kind")
    options = parser.parse_args()
    fields = options.document.split(",")
    limits = Limits(options.support, options.documents, options.agreement)
    cleaner = Cleaner(Config())
    rows: Counter[str] = Counter()
    used: dict[str, set[tuple[int, str]]] = defaultdict(set)
    tallies: dict[str, Counter[str]] = defaultdict(Counter)
    shown: dict[str, list[str]] = defaultdict(list)
    for file in options.files:
        parts = halves(read_jsonl(str(file), "mt", options.edited, fields))
        for number, (known, unknown) in enumerate((parts, parts[::-1])):
            proposals = mine(gather(known, cleaner), limits)
            learned = as_rows(proposals)
            kinds = {row.id: kind(p) for row, p in zip(learned, proposals, strict=True)}
            rows.update(kinds.values())
            for row, edit, machine, edited in fired(learned, unknown, cleaner):
                judged = verdict(machine, edit, words(edited)) or "agree"
                tallies[kinds[row]][judged] += 1
                tallies[kinds[row]]["says"] += says(edit, edited)
                used[kinds[row]].add((number, f"{file}{row}"))
                if judged != "agree":
                    low, high = max(0, edit.start - 50), edit.end + 50
                    marked = f"{machine[low : edit.start]}[{edit.before}→{edit.after}]"
                    shown[kinds[row]].append(
                        f"{judged} {row}: {marked}{machine[edit.end : high]} | {edited}"
                    )
    report(rows, used, tallies)
    for name, lines in sorted(shown.items()):
        for line in random.Random(1).sample(lines, min(options.samples, len(lines))):
            print(f"{name}: {line}")


def report(
    rows: Counter[str],
    used: dict[str, set[tuple[int, str]]],
    tallies: dict[str, Counter[str]],
) -> None:
    """Print the table: rows learned, rows that fired elsewhere, and what the editors did there."""
    names = ("rows", "fired", "edits", "agree", "other", "kept", "says")
    print(f"{'':24}" + "".join(f"{name:>7}" for name in names) + f"{'of all':>8}{'of changed':>12}")
    for name in sorted(rows):
        tally = tallies[name]
        both = tally["agree"] + tally["other"]
        edits = both + tally["kept"]
        counts = (rows[name], len(used[name]), edits, *(tally[n] for n in names[3:]))
        shares = (
            f"{100 * tally['agree'] / edits:.0f} %" if edits else "–",
            f"{100 * tally['agree'] / both:.0f} %" if both else "–",
        )
        line = "".join(f"{count:>7}" for count in counts)
        print(f"{name:24}{line}{shares[0]:>8}{shares[1]:>12}")


if __name__ == "__main__":
    main()
