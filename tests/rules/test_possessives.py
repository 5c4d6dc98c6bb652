"""*His* and *himself* of institutions: a hundred passages, and persons near institutions."""

from __future__ import annotations

import re
import time
import tomllib
from pathlib import Path

import pytest

from conftest import ROOT
from mtclean import Cleaner, Config, Safety

_MARKED = re.compile(r"\{(\w+)\|(\w+)\}")
_LINES = (Path(__file__).parent / "institutions.txt").read_text(encoding="utf-8").splitlines()
PASSAGES = [line for line in _LINES if line and not line.startswith("#")]
TRAPS = tomllib.loads((ROOT / "corpora/clean/possessives.toml").read_text(encoding="utf-8"))


def scarred(passage: str) -> str:
    return _MARKED.sub(r"\1", passage)


def right(passage: str) -> str:
    return _MARKED.sub(r"\2", passage)


@pytest.fixture(scope="module")
def safe() -> Cleaner:
    return Cleaner(Config.of(Safety.SAFE, select="PRO"))


@pytest.fixture(scope="module")
def likely() -> Cleaner:
    return Cleaner(Config.of(Safety.LIKELY, select="PRO"))


def share(cleaner: Cleaner) -> float:
    repaired = [cleaner.clean(scarred(passage)) == right(passage) for passage in PASSAGES]
    return sum(repaired) / len(repaired)


def test_most_passages_are_repaired(safe: Cleaner, likely: Cleaner) -> None:
    assert len(PASSAGES) >= 100
    assert share(safe) >= 0.7
    assert share(likely) >= 0.88


def test_right_passages_stay(likely: Cleaner) -> None:
    for passage in PASSAGES:
        assert likely.clean(right(passage)) == right(passage)


@pytest.mark.parametrize("trap", TRAPS["passage"], ids=lambda trap: str(trap["trap"]))
def test_persons_near_institutions_keep_their_pronouns(
    likely: Cleaner, trap: dict[str, str]
) -> None:
    assert likely.check(trap["text"]).findings == []


def test_an_edit_says_why(safe: Cleaner) -> None:
    edit = safe.check("The insurer sold 12 of his subsidiaries in May.").applied[0]
    assert edit.after == "its"
    assert edit.evidence == ("the subject is The insurer", "no person is near")


@pytest.mark.parametrize(
    "unit",
    ["The bank raised his key rate. ", "his plant ", "Macron, it has announced ", "” it said"],
)
def test_long_lines_take_little_time(likely: Cleaner, unit: str) -> None:
    line = unit * (60_000 // len(unit))
    began = time.perf_counter()
    likely.check(line)
    assert time.perf_counter() - began < 20
