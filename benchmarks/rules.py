"""The time of each rule, and how often its triggers stand in good text."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator

from benchmarks import texts
from benchmarks.timing import table
from mtclean import Edit, Rule, View, all_rules
from mtclean.engine import Engine
from mtclean.triggers import TriggerIndex


def timed(rule: Rule, spent: Counter[str], calls: Counter[str]) -> Rule:
    """Return a copy of ``rule`` whose function counts its calls and its nanoseconds."""
    function = rule.function

    def counting(view: View) -> Iterator[Edit]:
        started = time.perf_counter_ns()
        edits = list(function(view))
        spent[rule.code] += time.perf_counter_ns() - started
        calls[rule.code] += 1
        return iter(edits)

    copy = object.__new__(Rule)
    for name in Rule.__slots__:
        setattr(copy, name, getattr(rule, name))
    copy.function = counting
    return copy


def main() -> None:
    """Print a row a rule: trigger hits in good text, calls and time in good and scarred text."""
    rules = all_rules()
    good = texts.good_ascii() + texts.good_typographic() + texts.traps()
    index = TriggerIndex.of(rules)
    hits = Counter(rules[hit.rule].code for text in good for hit in index.scan(text)[0])
    columns = []
    for documents in (good, texts.scarred()):
        spent: Counter[str] = Counter()
        calls: Counter[str] = Counter()
        engine = Engine([timed(rule, spent, calls) for rule in rules])
        for text in documents:
            engine.run(text)
        columns.append((documents, spent, calls))
    rows: list[list[object]] = []
    for rule in sorted(rules, key=lambda r: -columns[0][1][r.code]):
        row: list[object] = [f"{rule.code} {rule.name}", f"{hits[rule.code] / len(good):.2f}"]
        for documents, spent, calls in columns:
            row += [
                f"{calls[rule.code] / len(documents):.2f}",
                f"{spent[rule.code] / 1000 / len(documents):.2f}",
            ]
        rows.append(row)
    head = [
        "rule",
        "hits a good document",
        "calls, good",
        "µs, good",
        "calls, scarred",
        "µs, scarred",
    ]
    print(table(head, rows) + "\n")


if __name__ == "__main__":
    main()
