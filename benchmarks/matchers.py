"""Multi-pattern matchers on the triggers of the rules: why ahocorasick-rs was chosen.

Peers that are not installed are left out: ``pip install 'mtclean[bench]'`` brings them.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from benchmarks import texts
from benchmarks.timing import interleaved, table
from mtclean import all_rules

Finder = Callable[[str], object]


def literals(phrases: int) -> list[bytes]:
    """Return the folded triggers of all rules and ``phrases`` made-up glossary phrases more."""
    triggers = {
        trigger.strip("*").lower().encode() or b"*"
        for rule in all_rules()
        for trigger in rule.triggers
        if trigger.__class__ is str and trigger.isascii() and trigger.isprintable()
    }
    words = sorted({w for text in texts.traps() for w in text.lower().split() if w.isalpha()})
    made_up = {f"{words[i % len(words)]} {words[i * 7 % len(words)]} {i}" for i in range(phrases)}
    return sorted(triggers | {phrase.encode() for phrase in made_up})


def matchers(patterns: list[bytes]) -> dict[str, Callable[[], Finder]]:
    """Return constructors of the matchers that are installed, by name."""

    def ahocorasick_dfa() -> Finder:
        from ahocorasick_rs import BytesAhoCorasick, Implementation

        found = BytesAhoCorasick(patterns, implementation=Implementation.DFA)
        return lambda text: found.find_matches_as_indexes(fold(text), overlapping=True)

    def ahocorasick_nfa() -> Finder:
        from ahocorasick_rs import BytesAhoCorasick, Implementation

        found = BytesAhoCorasick(patterns, implementation=Implementation.ContiguousNFA)
        return lambda text: found.find_matches_as_indexes(fold(text), overlapping=True)

    def daachorse() -> Finder:
        from daachorse import DoubleArrayAhoCorasick

        found = DoubleArrayAhoCorasick(patterns)
        return lambda text: found.find_overlapping(fold(text))

    def hyperscan() -> Finder:
        import hyperscan

        base = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
        base.compile(
            expressions=patterns,
            ids=list(range(len(patterns))),
            elements=len(patterns),
            literal=True,
            flags=hyperscan.HS_FLAG_SOM_LEFTMOST,
        )
        hits: list[tuple[int, int]] = []

        def note(number: int, start: int, end: int, flags: int, context: object) -> None:  # noqa: ARG001
            hits.append((number, start))

        def find(text: str) -> object:
            hits.clear()
            base.scan(fold(text), match_event_handler=note)
            return hits

        return find

    def re2_set() -> Finder:
        import re2

        found = re2.Set.SearchSet()
        for pattern in patterns:
            found.Add(re2.escape(pattern.decode()))
        found.Compile()
        return lambda text: found.Match(text.lower())

    return {
        "ahocorasick-rs, DFA": ahocorasick_dfa,
        "ahocorasick-rs, NFA": ahocorasick_nfa,
        "daachorse": daachorse,
        "hyperscan, literals": hyperscan,
        "google-re2 Set": re2_set,
    }


def fold(text: str) -> bytes:
    return text.encode().lower()


def main() -> None:
    """Print speed and build time of each matcher for the triggers, and with 5,000 phrases."""
    documents = texts.good_ascii() + texts.good_typographic()
    size = sum(len(text.encode()) for text in documents) / 1e6
    rows: dict[str, list[object]] = {}
    head: list[str] = ["matcher"]
    for phrases in (0, 5000):
        patterns = literals(phrases)
        head += [f"{len(patterns)} literals", "build"]
        subjects: dict[str, Finder] = {}
        built: dict[str, float] = {}
        for name, make in matchers(patterns).items():
            try:
                started = time.perf_counter()
                subjects[name] = make()
                built[name] = time.perf_counter() - started
            except ImportError:
                continue
        for name, seconds in interleaved(subjects, documents).items():
            row = rows.setdefault(name, [name])
            row += [f"{size / seconds:.0f} MB/s", f"{1000 * built[name]:.0f} ms"]
    print(table(head, list(rows.values())) + "\n")


if __name__ == "__main__":
    main()
