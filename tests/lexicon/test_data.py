"""The lists in ``lexicon/data``: each is sorted and has its provenance in the README."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mtclean import lexicon

DATA = Path(lexicon.__file__).parent / "data"
LISTS = sorted(DATA.glob("*.txt"))


def test_every_list_has_its_row_in_the_readme() -> None:
    readme = (DATA / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(.+?)` \|", readme, re.MULTILINE) == [path.name for path in LISTS]


@pytest.mark.parametrize("path", LISTS, ids=[path.stem for path in LISTS])
def test_a_list_is_sorted_without_doubles(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    entries = [line for line in lines if not line.startswith("#")]
    assert lines[0].startswith("#")
    assert entries == sorted(set(entries))
    assert all(entry == entry.strip() and entry for entry in entries)


def test_each_common_noun_has_its_plural() -> None:
    nouns, plurals = (
        (DATA / f"common_{name}.txt").read_text(encoding="utf-8").splitlines()
        for name in ("nouns", "plurals")
    )
    assert len(nouns) == len(plurals)
