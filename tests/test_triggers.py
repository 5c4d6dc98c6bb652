from __future__ import annotations

import pytest

from mtclean import Exact
from mtclean.rule import Loose, Probe
from mtclean.triggers import Hit, TriggerIndex


def offsets(trigger: str, text: str) -> list[int]:
    hits, _ = TriggerIndex([[trigger]], [[]]).scan(text)
    return [hit.offset for hit in hits]


@pytest.mark.parametrize(
    ("trigger", "text", "found"),
    [
        ("can not", "can not, CAN NOT, Can not", [0, 9, 18]),
        ("can not", "toucan not, can nothing, can  not, can\nnot", []),
        ("can not", "_can not_ -can not-", [1, 11]),
        ("*monia", "pneumonia monia monial", [4, 10]),
        ("pneu*", "pneumonia, apneu", [0]),
        ("*e*", "see", [1, 2]),
        ("*", "2 * 2", [2]),
        ("<>", "a<>b <>", [1, 5]),
        ("target=", 'x target="y" mytarget=', [2]),
        (".UU", "EE.UU. x", [2]),
        (Exact("EndItem"), "EndItem enditem ENDITEM xEndItem", [0]),
        (Exact("*Item"), "EndItem Enditem", [3]),
        ("Müller", "Müller müller MÜLLER", [0]),
        ("mu", "mu müller MU", [0, 10]),
        ("。", "end。next。", [3, 8]),
        ("aa", "aa a aaa", [0]),
    ],
)
def test_where_a_trigger_stands(trigger: str, text: str, found: list[int]) -> None:
    assert offsets(trigger, text) == found


def test_offsets_are_code_points() -> None:
    text = "é😀\ud800中 foo é foo"
    assert offsets("foo", text) == [5, 11]


def test_hits_name_rule_and_trigger_in_the_order_of_the_text() -> None:
    index = TriggerIndex([["two", "one"], [Exact("One"), "two"]], [[], []])
    hits, satisfied = index.scan("One two")
    assert hits == [Hit(0, 0, 1), Hit(0, 1, 0), Hit(4, 0, 0), Hit(4, 1, 1)]
    assert satisfied == 0b11


def test_requirements_may_stand_anywhere() -> None:
    index = TriggerIndex([["foo"], ["foo"]], [["bar", Exact("Baz")], []])
    assert index.scan("foo") == ([Hit(0, 1, 0)], 0b10)
    for other in ("foo\n\nBAR", "Baz\n\nfoo"):
        hits, satisfied = index.scan(other)
        assert {hit.rule for hit in hits} == {0, 1}
        assert satisfied == 0b11
    assert index.scan("baz foo")[1] == 0b10


def test_requirements_known_to_be_met_stay_met() -> None:
    index = TriggerIndex([["foo"]], [["bar"]])
    assert index.scan("foo", 1) == ([Hit(0, 0, 0)], 1)


def test_no_rules_no_hits() -> None:
    assert TriggerIndex([], []).scan("text") == ([], 0)


def test_overlapping_triggers_are_all_found() -> None:
    index = TriggerIndex([["a b", "b c", "b"]], [[]])
    assert [hit.trigger for hit in index.scan("a b c")[0]] == [0, 1, 2]


def test_many_triggers() -> None:
    words = [f"word{number}x" for number in range(4000)]
    index = TriggerIndex([words], [[]])
    assert index.scan("a word3999x b")[0] == [Hit(2, 0, 3999)]


def test_loose_triggers_match_hyphens_and_spaces_alike() -> None:
    assert offsets(Loose("new-type crown"), "The New type-crown, a new-type  crown") == [4]
    assert offsets(Loose("crown"), "crowned Crown") == [8]


def test_probes_are_counted_on_from_the_triggers() -> None:
    dashes = Probe("dashes", lambda text: [at for at, c in enumerate(text) if c == "–"])
    index = TriggerIndex([["one", "two"], []], [[], []], [[dashes], [dashes]])
    hits, _ = index.scan("é – two")
    assert hits == [Hit(2, 0, 2), Hit(2, 1, 0), Hit(4, 0, 1)]


def test_wide_probes_have_no_hits_in_a_part() -> None:
    wide = Probe("everything", lambda text: [0], wide=True)
    index = TriggerIndex([[]], [[]], [[wide]])
    assert index.wide_rules == 1
    assert index.scan("text")[0] == [Hit(0, 0, 0)] == index.wide_hits("text", 1)
    assert index.scan("text", part=True)[0] == []


def test_rules_left_out_have_no_hits() -> None:
    probed: list[str] = []

    def find(text: str) -> list[int]:
        probed.append(text)
        return [0]

    probe = Probe("asked", find)
    index = TriggerIndex([["foo"], []], [[], []], [[], [probe]])
    assert index.scan("foo", left_out=0b11)[0] == []
    assert probed == []
