"""Shows what mtclean does to the texts of a file: edits by rule, with their context.

    python evaluation/edits.py FILE.jsonl.gz... [--field text] [--rule CAS] [--level likely]
        [--documents] [--samples 20]

Run on good English it measures harm (edits per 10,000 words), on translations it shows what is
repaired. A file holds one JSON object a line; with ``--documents`` the lines of one ``doc`` are
joined, as the rules then see the document.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from mtclean import Cleaner, Config, Edit


def texts(path: Path, field: str, documents: bool) -> Iterator[str]:
    """Yield the texts of a JSONL file, or its documents."""
    opener = gzip.open if path.suffix == ".gz" else open
    joined: dict[tuple[object, ...], list[str]] = {}
    with opener(path, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            if not documents or not row.get("doc"):
                yield row[field]
                continue
            key = (row.get("set"), row.get("system"), row["doc"])
            joined.setdefault(key, []).append(row[field].replace("\n", " "))
    for lines in joined.values():
        yield "\n".join(lines)


def shown(text: str, edit: Edit, width: int = 60) -> str:
    """Return an edit in its context on one line."""
    before = text[max(0, edit.start - width) : edit.start]
    after = text[edit.end : edit.end + width]
    marked = f"{before}[{edit.before}→{edit.after}]{after}".replace("\n", "⏎")
    return f"{edit.rule} {edit.row or ''} {edit.safety.label}: {marked}"


def main() -> None:
    """Run as a program."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else None)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--field", default="text")
    parser.add_argument("--rule", default="")
    parser.add_argument("--level", default="safe")
    parser.add_argument("--documents", action="store_true")
    parser.add_argument("--flags", action="store_true", help="show proposals and flags too")
    parser.add_argument("--samples", type=int, default=20, help="edits shown a rule")
    options = parser.parse_args()
    cleaner = Cleaner(Config.of(options.level, select=options.rule))
    found: dict[str, list[str]] = defaultdict(list)
    words = changed = count = 0
    safety: Counter[str] = Counter()
    for path in options.files:
        for text in texts(path, options.field, options.documents):
            count += 1
            words += len(text.split())
            if not options.flags and cleaner.clean(text) is text:
                continue
            report = cleaner.check(text)
            changed += bool(report.applied)
            for edit in report.findings if options.flags else report.applied:
                found[edit.rule].append(shown(text, edit))
                safety[edit.safety.label] += 1
    for rule, edits in sorted(found.items()):
        print(f"\n{rule}: {len(edits)} edits")
        for line in random.Random(7).sample(edits, min(options.samples, len(edits))):
            print("  " + line)
    total = sum(map(len, found.values()))
    rate = 10_000 * total / max(1, words)
    print(f"\n{count} texts, {words} words, {changed} changed; {total} edits {dict(safety)}")
    print(f"{rate:.2f} edits per 10,000 words")


if __name__ == "__main__":
    main()
