"""Speed of the chain beside its peers, on one core, in one run."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

import ftfy

from benchmarks import texts
from benchmarks.timing import Subject, interleaved, table
from mtclean import check, clean

TARGETS = {"good, ASCII": 10.0, "good, typographic": 10.0, "one scar in 60 words": 2.0}


def peers() -> dict[str, Subject]:
    """Return what is timed beside mtclean: ftfy always, others where they are installed."""
    found: dict[str, Subject] = {
        "ftfy.fix_text": ftfy.fix_text,
        "ftfy.fix_encoding": ftfy.fix_encoding,
    }
    for name, module, make in (
        ("clean-text", "cleantext", lambda m: lambda text: m.clean(text, lower=False)),
        ("sacremoses", "sacremoses", lambda m: m.MosesPunctNormalizer().normalize),
        ("proselint", "proselint.tools", lambda m: m.lint),
    ):
        try:
            found[name] = make(import_module(module))
        except (ImportError, AttributeError):
            continue
    return found


def main() -> None:
    """Print a table: rows are tools, columns texts, cells MB/s and the ratio to ftfy.fix_text."""
    corpora: dict[str, Callable[[], list[str]]] = {
        "good, ASCII": texts.good_ascii,
        "good, typographic": texts.good_typographic,
        "good, full of traps": texts.traps,
        "one scar in 60 words": texts.scarred,
    }
    subjects: dict[str, Subject] = {"mtclean.clean": clean, "mtclean.check": check, **peers()}
    rows: dict[str, list[object]] = {name: [name] for name in subjects}
    verdicts = []
    for label, make in corpora.items():
        documents = make()
        size = sum(len(text.encode()) for text in documents) / 1e6
        times = interleaved(subjects, documents)
        for name, seconds in times.items():
            ratio = times["ftfy.fix_text"] / seconds
            rows[name].append(f"{size / seconds:.1f} MB/s ({ratio:.1f} x)")
        if label in TARGETS:
            ratio = times["ftfy.fix_text"] / times["mtclean.clean"]
            verdicts.append(f"{label}: {ratio:.1f} x ftfy.fix_text (target {TARGETS[label]:.0f} x)")
        words = sum(len(text.split()) for text in documents)
        edits = sum(len(check(text).applied) for text in documents)
        average = 1000 * size / len(documents)
        print(
            f"{label}: {len(documents)} documents of {average:.1f} kB, {words} words, {edits} edits"
        )
    print("\n" + table(["one core", *corpora], list(rows.values())) + "\n")
    print("\n".join(verdicts) + "\n")


if __name__ == "__main__":
    main()
