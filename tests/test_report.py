from __future__ import annotations

import json
from itertools import combinations

import pytest

from making import flagging, replacing
from mtclean import Edit, Safety
from mtclean.engine import Engine
from mtclean.report import Report

TEXT = "one two\nthree four\nfive one"
ENGINE = Engine(
    [
        replacing("one", "1", "TYP901"),
        replacing("1 two", "12", "NUM901"),
        replacing("three", "3", "GRA901", safety=Safety.LIKELY),
        replacing("three four", "34", "GRA902", edit_safety=Safety.LIKELY),
        flagging("five", "GRA903", ["5"]),
    ]
)


def report(level: Safety = Safety.SAFE, text: str = TEXT) -> Report:
    return Report(text, ENGINE.run(text, level=level, report=True), level)


def changes(edits: list[Edit]) -> list[tuple[str, str, str]]:
    return [(edit.rule, edit.before, edit.after) for edit in edits]


def test_lists() -> None:
    found = report()
    assert found.text == "12\nthree four\nfive 1"
    assert changes(found.applied) == [("NUM901", "one two", "12"), ("TYP901", "one", "1")]
    assert changes(found.proposed) == [("GRA902", "three four", "34")]
    assert changes(found.superseded) == [("GRA901", "three", "3")]
    assert changes(found.flags) == [("GRA903", "five", "five")]
    assert [edit.rule for edit in found.edits] == ["NUM901", "GRA902", "TYP901"]
    assert [edit.rule for edit in found.findings] == ["NUM901", "GRA902", "GRA903", "TYP901"]
    assert found.unstable == ()


def test_apply_without_a_selection_is_the_text() -> None:
    assert report().apply() == report().text


@pytest.mark.parametrize(
    ("selection", "text"),
    [
        ("safe", "12\nthree four\nfive 1"),
        (Safety.LIKELY, "12\n34\nfive 1"),
        ("flag", "12\n34\nfive 1"),
        ([], TEXT),
        (lambda edit: edit.rule == "TYP901", "one two\nthree four\nfive 1"),
        (lambda edit: edit.safety is Safety.LIKELY, "one two\n34\nfive one"),
        (lambda edit: False, TEXT),
    ],
)
def test_apply(selection: object, text: str) -> None:
    assert report().apply(selection) == text  # type: ignore[arg-type]


def test_any_choice_of_edits_can_be_applied() -> None:
    found = report()
    for size in range(4):
        for chosen in combinations(reversed(found.edits), size):
            expected = TEXT
            for edit in sorted(chosen, reverse=True, key=lambda edit: edit.start):
                expected = expected[: edit.start] + edit.after + expected[edit.end :]
            assert found.apply(chosen) == expected


def test_a_proposal_that_builds_upon_an_applied_edit_takes_its_place() -> None:
    likely = replacing("1 two", "12", "GRA901", safety=Safety.LIKELY)
    engine = Engine([replacing("one", "1", "TYP901"), likely])
    found = Report(TEXT, engine.run(TEXT, report=True), Safety.SAFE)
    assert changes(found.proposed) == [("GRA901", "one two", "12")]
    assert found.apply("safe").startswith("1 two\n")
    assert found.apply("likely").startswith("12\n")
    assert found.apply(found.proposed).startswith("12\n")


def test_superseded_edits_can_be_chosen() -> None:
    found = report()
    assert found.apply(found.superseded) == "one two\n3 four\nfive one"


@pytest.mark.parametrize("level", [Safety.SAFE, Safety.LIKELY])
def test_revert(level: Safety) -> None:
    found = report(level)
    assert found.text != TEXT
    assert found.revert() == TEXT


def test_unknown_levels_are_refused() -> None:
    with pytest.raises(ValueError, match="unknown level"):
        report().apply("sure")


def test_diff() -> None:
    assert report(text="one\nsix").diff(name="x.txt") == (
        "--- a/x.txt\n+++ b/x.txt\n@@ -1,2 +1,2 @@\n-one\n+1\n six\n\\ No newline at end of file\n"
    )
    assert report(text="six\n").diff() == ""


def test_diff_in_colour() -> None:
    colored = report(text="one\n").diff(color=True).split("\n")
    assert colored[3:5] == ["\x1b[31m-one\x1b[0m", "\x1b[32m+1\x1b[0m"]


def test_diff_of_other_line_ends_is_one_line_a_line() -> None:
    diff = report(text="one\x0btwo\x85six\r\nsix\n").diff()
    assert diff.count("\n") == 6
    assert "-one\x0btwo\x85six\r\n" in diff


def test_json() -> None:
    found = report()
    data = json.loads(found.to_json(indent=1))
    assert data == found.to_dict()
    assert (data["schema"], data["level"], data["original"]) == (1, "safe", TEXT)
    assert data["text"] == found.text
    assert [len(data[key]) for key in ("edits", "proposed", "flags", "superseded")] == [2, 1, 1, 1]
    first, last = data["edits"]
    assert [part["rule"] for part in first["via"]] == ["TYP901", "NUM901"]
    place = [last[key] for key in ("start", "end", "line", "column", "end_line", "end_column")]
    assert place == [24, 27, 3, 6, 3, 9]
    assert (last["before"], last["after"], last["safety"]) == ("one", "1", "safe")
    assert last["message"] == "TYP901 says"
    assert data["flags"][0]["suggestions"] == ["5"]


def test_json_of_strange_text() -> None:
    found = report(text="one \ud800\x00 😀")
    assert json.loads(found.to_json())["text"] == "1 \ud800\x00 😀"


def test_offsets_and_lines() -> None:
    found = report()
    assert found.offsets.to_current(8) == 3
    assert found.lines.position(8) == (2, 1)
