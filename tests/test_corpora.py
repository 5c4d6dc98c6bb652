"""The corpora: good English stays, scarred English is repaired, and the gate holds."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from conftest import ROOT
from mtclean import all_rules, check, clean
from mtclean.triggers import TriggerIndex

CORPORA = ROOT / "corpora"


def passages(folder: str) -> Iterator[Any]:
    for path in sorted((CORPORA / folder).glob("*.toml")):
        with path.open("rb") as file:
            for number, passage in enumerate(tomllib.load(file)["passage"], 1):
                label = passage.get("id", f"{path.stem}-{number}")
                yield pytest.param(passage, id=f"{path.stem}:{label}")


@pytest.mark.parametrize("passage", list(passages("clean")))
def test_good_english_does_not_change(passage: dict[str, str]) -> None:
    text = passage["text"]
    assert check(text, level="likely").applied == []
    assert clean(text) is text


@pytest.mark.parametrize("passage", list(passages("scarred")))
def test_scars_are_repaired(passage: dict[str, str]) -> None:
    assert clean(passage["scarred"]) == passage["repaired"]
    assert clean(passage["repaired"]) == passage["repaired"]


@pytest.mark.xfail(reason="a known failure: move it to scarred/ once it is repaired", strict=True)
@pytest.mark.parametrize("passage", list(passages("known_failures")))
def test_known_failures_still_fail(passage: dict[str, str]) -> None:
    assert clean(passage["scarred"]) == passage["repaired"]


def test_the_article_is_repaired() -> None:
    scarred = (CORPORA / "scarred" / "article.txt").read_text(encoding="utf-8")
    repaired = (CORPORA / "scarred" / "article.clean.txt").read_text(encoding="utf-8")
    assert clean(scarred) == repaired
    assert clean(repaired) == repaired


def test_the_gate_holds() -> None:
    with (CORPORA / "gate.toml").open("rb") as file:
        gate = tomllib.load(file)
    good = [p.values[0]["text"] for p in passages("clean")]
    repaired = list(passages("scarred"))
    assert len(good) >= gate["clean"]["passages"]
    assert sum(len(text.split()) for text in good) >= gate["clean"]["words"]
    assert len(repaired) >= gate["scarred"]["passages"]
    assert len(list(passages("known_failures"))) <= gate["known_failures"]["passages"]
    plain = [p.values[0]["text"] for p in passages("clean") if str(p.id).startswith("plain:")]
    assert plain
    assert hits_per_kilobyte(plain) <= gate["clean"]["trigger_hits_per_kilobyte"]


def test_every_passage_has_its_name() -> None:
    folders = ("scarred", "known_failures")
    ids = [p.values[0]["id"] for folder in folders for p in passages(folder)]
    assert len(set(ids)) == len(ids)


def test_every_stage_repairs_passages() -> None:
    with (CORPORA / "gate.toml").open("rb") as file:
        floor = tomllib.load(file)["scarred"]["passages_per_stage"]
    repairs = Counter(
        family for p in passages("scarred") for family in families_at_work(p.values[0]["scarred"])
    )
    assert not {rule.code[:3] for rule in all_rules() if repairs[rule.code[:3]] < floor}


@pytest.mark.parametrize("passage", list(passages("scarred")))
def test_a_passage_names_the_families_that_repair_it(passage: dict[str, Any]) -> None:
    assert set(passage["families"]) == families_at_work(passage["scarred"])


def families_at_work(text: str) -> set[str]:
    """Return the families whose rules repair ``text``, on the way or at the end."""
    return {part.rule[:3] for edit in check(text).applied for part in (edit, *edit.via)}


def hits_per_kilobyte(texts: list[str]) -> float:
    """Return how many triggers stand in good English: the cost of the rules, without noise.

    Rules that need the source text are left out, as the engine leaves them out without one.
    """
    rules = [rule for rule in all_rules() if "source" not in rule.needs]
    index = TriggerIndex.of(rules)
    hits = sum(len(index.scan(text)[0]) for text in texts)
    return 1000 * hits / sum(len(text.encode()) for text in texts)
