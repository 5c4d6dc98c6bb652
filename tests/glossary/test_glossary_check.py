"""``mtclean glossary check``: examples through the whole chain, and rows that are in vain."""

from __future__ import annotations

from typing import Any

import pytest

from mtclean import Row, Safety, When
from mtclean.glossary import Entry
from mtclean.glossary.check import problems_of

HEAD = Row("head", ("village head",), "mayor")


def found(*rows: Row) -> list[str]:
    entries = [Entry(row, "house.toml", number) for number, row in enumerate(rows, 1)]
    return [str(problem) for problem in problems_of(entries)]


@pytest.mark.parametrize(
    "fields",
    [
        {"bad": (("A village head came.", "A mayor came."),)},
        {"bad": (("Village heads.", "Mayors."),), "plural": "mayors"},
        {"bad": (("A village head.", "A mayor."),), "safety": Safety.LIKELY},
        {"bad": ("A [[village head]] came.",), "safety": Safety.FLAG},
        {"good": ("The headline.",)},
        {"good": ("A village head.",), "when": When(near=("city",))},
        {"good": ('"The village head came," he said.',)},
    ],
)
def test_right_examples(fields: dict[str, Any]) -> None:
    assert found(HEAD._replace(**fields)) == []


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (
            {"bad": (("A village head.", "The mayor."),)},
            "the example 'A village head.' becomes 'A mayor.', not 'The mayor.'",
        ),
        (
            {"bad": (("A village head can not come.", "A mayor can not come."),)},
            (
                "the example 'A village head can not come.' becomes 'A mayor cannot come.', "
                "not 'A mayor can not come.' (by GRA001)"
            ),
        ),
        (
            {"bad": (("A village head.", "A mayor."),), "when": When(near=("city",))},
            "the example 'A village head.' becomes 'A village head.', not 'A mayor.'",
        ),
        (
            {"good": ("A village head.",)},
            "the good example 'A village head.' becomes 'A mayor.': it should not",
        ),
        (
            {"good": ("A village head.",), "safety": Safety.FLAG},
            "the good example 'A village head.' is flagged: it should not",
        ),
        (
            {"good": ("You can not.",)},
            "the good example 'You can not.' becomes 'You cannot.' (by GRA001): it should not",
        ),
        (
            {"bad": ("A village head.",), "safety": Safety.FLAG},
            "the example 'A village head.' marks no words: put [[ ]] around them",
        ),
        (
            {"bad": ("A [[village]] head.",), "safety": Safety.FLAG},
            "in the example 'A village head.' 'village head' is flagged, not ['village']",
        ),
        (
            {"bad": ("A [[head]].",), "safety": Safety.FLAG},
            "in the example 'A head.' nothing is flagged, not ['head']",
        ),
    ],
)
def test_wrong_examples(fields: dict[str, Any], message: str) -> None:
    assert found(HEAD._replace(**fields)) == [f"house.toml:1: {message}"]


def test_a_row_behind_one_with_the_same_phrase_is_in_vain() -> None:
    other = Row("other", ("Village Head",), "elder")
    assert found(HEAD, other) == [
        (
            "house.toml:2: the phrase 'Village Head' stands in row head, house.toml:1 with the "
            "same condition, which comes first: delete one of them"
        )
    ]
    assert found(HEAD, other._replace(when=When(near=("city",)))) == []
    exact = HEAD._replace(exact=True)
    assert found(exact, other._replace(exact=True)) == []
    assert len(found(exact, exact._replace(id="again"))) == 1


def test_a_phrase_that_another_row_writes_is_in_vain() -> None:
    assert found(HEAD, Row("mayor", ("Mayor",), "elder")) == [
        (
            "house.toml:2: the phrase 'Mayor' is what row head, house.toml:1 writes, so that it is "
            "never changed: delete one of them"
        )
    ]
    assert found(HEAD._replace(safety=Safety.FLAG), Row("mayor", ("Mayor",), "elder")) == []
