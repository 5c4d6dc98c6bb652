"""Print the benchmark: ``python -m benchmarks [speed|length|start|resolver|rules|matchers]``."""

from __future__ import annotations

import argparse

from benchmarks import length, matchers, resolver, rules, speed, start

PARTS = {
    "speed": speed.main,
    "length": length.main,
    "start": start.main,
    "resolver": resolver.main,
    "rules": rules.main,
    "matchers": matchers.main,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"which parts: {', '.join(PARTS)}; all if none")
    parts = parser.parse_args().parts or list(PARTS)
    unknown = [part for part in parts if part not in PARTS]
    if unknown:
        parser.error(f"no part {unknown[0]!r}; there are {', '.join(PARTS)}")
    for part in parts:
        PARTS[part]()


if __name__ == "__main__":
    main()
