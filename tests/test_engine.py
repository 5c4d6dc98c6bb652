from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

import pytest

from making import ALL, flagging, removing_lines, replacing
from mtclean import Alters, Edit, Probe, Rule, Safety, Scope, View, rule
from mtclean.engine import Engine, Outcome, ProtectedZoneError
from mtclean.text.zones import MASK, Zone

LIKELY = Safety.LIKELY


def run(text: str, *rules: Rule, level: Safety = Safety.SAFE, **given: object) -> Outcome:
    return Engine(rules).run(text, level=level, report=True, **given)  # type: ignore[arg-type]


# Who wins where two want the same words.


def test_the_rule_named_in_after_wins() -> None:
    first = replacing("one two", "first", "GRA901", after=("GRA902",))
    second = replacing("two", "second", "GRA902", edit_safety=LIKELY)
    outcome = run("one two", first, second, level=LIKELY)
    assert outcome.text == "one second"
    assert [edit.rule for edit in outcome.superseded] == ["GRA901"]


def test_after_counts_through_a_third_rule() -> None:
    first = replacing("one two", "first", "GRA901", after=("GRA902",))
    second = replacing("nothing", "second", "GRA902", after=("GRA903",))
    third = replacing("two", "third", "GRA903", edit_safety=LIKELY)
    assert run("one two", first, second, third, level=LIKELY).text == "one third"


def test_after_says_nothing_about_other_rules() -> None:
    sure = replacing("two", "sure", "GRA901", after=("GRA902",))
    other = replacing("six", "other", "GRA902")
    unsure = replacing("one two", "unsure", "GRA903", edit_safety=LIKELY)
    for rules in permutations((sure, other, unsure)):
        assert run("one two", *rules, level=LIKELY).text == "one sure"


def test_after_counts_only_where_the_winner_is_not_beaten_itself() -> None:
    loser = replacing("one two", "loser", "GRA901", after=("GRA902",))
    winner = replacing("two six", "winner", "GRA902", edit_safety=LIKELY)
    surer = replacing("six", "surer", "GRA903")
    for rules in permutations((loser, winner, surer)):
        outcome = run("one two six", *rules, level=LIKELY)
        assert outcome.text == "loser surer"
        assert [edit.rule for edit in outcome.superseded] == ["GRA902"]


def test_the_surer_edit_wins() -> None:
    unsure = replacing("one two", "unsure", "GRA901", edit_safety=LIKELY)
    assert run("one two", unsure, replacing("two", "sure", "GRA902"), level=LIKELY).text == (
        "one sure"
    )


def test_the_longer_edit_wins() -> None:
    short, long = replacing("two", "short", "GRA901"), replacing("one two", "long", "GRA902")
    assert run("one two", short, long).text == "long"


def test_the_earlier_edit_wins() -> None:
    late, early = replacing("two six", "late", "GRA901"), replacing("one two", "early", "GRA902")
    assert run("one two six", late, early).text == "early six"


def test_the_lower_code_wins() -> None:
    rules = replacing("one", "second", "GRA902"), replacing("one", "first", "GRA901")
    assert run("one", *rules).text == "first"


def test_a_surer_later_edit_at_a_place_of_its_own_is_applied_with_the_winner() -> None:
    wide = replacing("one two six", "wide", "GRA901", edit_safety=LIKELY)
    left, right = replacing("one", "1", "GRA902"), replacing("six", "6", "GRA903")
    outcome = run("one two six", wide, left, right, level=LIKELY)
    assert outcome.text == "1 two 6"
    assert [edit.rule for edit in outcome.superseded] == ["GRA901"]


def test_two_insertions_at_one_place_are_rivals() -> None:
    rules = [replacing(r"(?<=one) (?=two)", f" {n} ", f"GRA90{n}") for n in (1, 2)]
    outcome = run("one two", *rules)
    assert outcome.text == "one 1 two"


def test_identical_edits_are_one() -> None:
    outcome = run("one", replacing("one", "1", "GRA901"), replacing("one", "1", "GRA902"))
    assert [edit.rule for edit in outcome.edits] == ["GRA901"]
    assert outcome.superseded == []


def test_a_circle_of_after_is_refused() -> None:
    one = replacing("a", "b", "GRA901", after=("GRA902",))
    two = replacing("a", "b", "GRA902", after=("GRA901",))
    with pytest.raises(ValueError, match="circle"):
        Engine([one, two])


def test_after_may_name_a_rule_that_was_not_selected() -> None:
    assert run("a", replacing("a", "b", after=("GRA999",))).text == "b"


# Rounds and passes.


def test_a_stage_repeats_until_it_is_silent() -> None:
    outcome = run("a", replacing("b", "c", "GRA901"), replacing("a", "b", "GRA902"))
    assert outcome.text == "c"


def test_earlier_stages_see_what_later_ones_wrote() -> None:
    outcome = run("a", replacing("b", "c", "TYP900"), replacing("a", "b", "GRA900"))
    assert outcome.text == "c"
    assert outcome.unstable == ()


def test_stages_run_in_the_order_given() -> None:
    outcome = run("a", replacing("a", "b", "TYP900"), replacing("a", "c", "GRA900"))
    assert outcome.text == "b"


def test_rules_that_undo_each_other_are_left_out_and_named() -> None:
    there, back = replacing("a", "b", "GRA901"), replacing("b", "a", "GRA902")
    outcome = run("a x", there, back, replacing("x", "y", "GRA903"))
    assert outcome.text == "a y"
    assert outcome.unstable == ("GRA901", "GRA902")
    assert [edit.rule for edit in outcome.edits] == ["GRA903"]


def test_rules_that_undo_each_other_across_stages() -> None:
    there, back = replacing("a", "b", "TYP900"), replacing("b", "a", "GRA900")
    outcome = run("a x", there, back)
    assert (outcome.text, set(outcome.unstable)) == ("a x", {"TYP900", "GRA900"})


def test_a_rule_that_never_rests_is_left_out() -> None:
    outcome = run("a x", replacing("a", "a b"), replacing("x", "y", "TYP900"))
    assert (outcome.text, outcome.unstable) == ("a y", ("GRA900",))


def test_an_edit_that_changes_an_edit_is_one_with_it() -> None:
    outcome = run("one a two", replacing("a", "b", "TYP900"), replacing("b", "c", "GRA900"))
    (edit,) = outcome.edits
    assert edit[:5] == ("GRA900", 4, 5, "a", "c")
    assert [part.rule for part in edit.via] == ["TYP900", "GRA900"]
    assert [part.after for part in edit.via] == ["b", "c"]


# Levels, proposals and flags.


def test_likely_edits_are_proposed_at_the_level_safe() -> None:
    likely = replacing("one", "1", safety=LIKELY)
    outcome = run("one", likely)
    assert (outcome.text, outcome.edits) == ("one", [])
    assert [edit[1:5] for edit in outcome.proposals] == [(0, 3, "one", "1")]
    assert run("one", likely, level=LIKELY).text == "1"


def test_an_edit_is_never_surer_than_its_rule() -> None:
    rule = replacing("one", "1", safety=LIKELY, edit_safety=Safety.SAFE)
    assert run("one", rule).proposals[0].safety is LIKELY


def test_a_rule_may_be_less_sure_of_an_edit() -> None:
    outcome = run("one", replacing("one", "1", edit_safety=LIKELY))
    assert outcome.proposals[0].safety is LIKELY


def test_proposals_are_for_the_final_text_and_count_in_the_original() -> None:
    grow = replacing(r"\bgo\b", "going", "TYP900")
    outcome = run("go one", grow, replacing("one", "1", "GRA900", safety=LIKELY))
    assert outcome.text == "going one"
    assert [edit[1:5] for edit in outcome.proposals] == [(3, 6, "one", "1")]


def test_a_proposal_that_changes_an_edit_takes_it_in() -> None:
    first = replacing("a", "b", "TYP900")
    (proposal,) = run("x a", first, replacing("b", "c", "GRA900", safety=LIKELY)).proposals
    assert proposal[1:5] == (2, 3, "a", "c")
    assert [part.rule for part in proposal.via] == ["TYP900", "GRA900"]


def test_rival_proposals_are_superseded() -> None:
    rules = [replacing("one", str(n), f"GRA90{n}", safety=LIKELY) for n in (1, 2)]
    outcome = run("one", *rules)
    assert [edit.after for edit in outcome.proposals] == ["1"]
    assert [edit.after for edit in outcome.superseded] == ["2"]


def test_flags_change_nothing_and_count_in_the_original() -> None:
    flag = flagging("one", suggestions=("1", "I"))
    outcome = run("go one", replacing(r"\bgo\b", "going", "TYP900"), flag, level=LIKELY)
    assert outcome.text == "going one"
    (found,) = outcome.proposals
    assert found[1:5] == (3, 6, "one", "one")
    assert found.suggestions == ("1", "I")
    assert found.is_flag


def test_edits_that_change_nothing_are_dropped() -> None:
    assert run("one", replacing("one", "one"))[1:] == ([], [], [], (), [])


def test_without_a_report_only_the_text_is_made() -> None:
    outcome = Engine([replacing("a", "b"), flagging("x", "GRA901")]).run("a x")
    assert outcome == ("b x", [], [], [], (), [])


def test_text_in_which_nothing_fires_is_returned_itself() -> None:
    text = "".join(["no", "thing"])
    assert Engine([replacing("x", "y")]).run(text).text is text
    assert Engine([]).run(text).text is text


# Which rules run, and on what.


def test_rules_of_other_source_languages_are_left_out() -> None:
    rule = replacing("a", "b", sources=("zh", "ja"))
    assert run("a", rule).text == run("a", rule, source_lang="ja").text == "b"
    assert run("a", rule, source_lang="ru").text == "a"


def test_rules_that_need_the_source_wait_for_it() -> None:
    rule = replacing("a", "b", needs=("source",))
    assert run("a", rule).text == "a"
    assert run("a", rule, source="甲").text == "b"


def test_without_a_trigger_a_rule_is_not_asked() -> None:
    assert run("a\nb", replacing("[ab]", "c", triggers=["b"])).text == "a\nc"


def test_a_trigger_written_by_another_rule_counts() -> None:
    second = replacing("b|y", "c", "GRA902", triggers=["b"])
    assert run("a y", replacing("a", "b", "GRA901"), second).text == "c c"


def test_a_requirement_written_by_another_rule_counts() -> None:
    second = replacing("y", "z", "GRA902", requires=["b"])
    assert run("y\nx", second).text == "y\nx"
    assert run("y\na", replacing("a", "b", "GRA901"), second).text == "z\nb"


@pytest.mark.parametrize(
    ("scope", "shown"),
    [
        (Scope.SENTENCE, ["One box.", "A fox."]),
        (Scope.PARAGRAPH, ["One box. Two.", "A fox."]),
        (Scope.DOCUMENT, ["One box. Two.\n\nNone.\nA fox.\n"]),
    ],
)
def test_scope(scope: Scope, shown: list[str]) -> None:
    seen: list[str] = []

    @rule(
        code="GRA900",
        name="watching",
        summary="Watch.",
        triggers=("*x*",),
        bad=[],
        good=[],
        alters=ALL,
        scope=scope,
    )
    def watching(view: View) -> Iterator[Edit]:
        seen.append(view.text)
        for offset, trigger in view.hits:
            assert view.text[offset] == "x"
            assert trigger == 0
        assert view.document.text.startswith(view.text, view.start)
        yield from ()

    Engine([watching]).run("One box. Two.\n\nNone.\nA fox.\n")
    assert seen == shown


def test_only_edited_paragraphs_are_asked_again() -> None:
    seen: list[str] = []

    @rule(
        code="GRA900",
        name="watching",
        summary="Watch.",
        triggers=("*x*",),
        bad=[],
        good=[],
        alters=ALL,
    )
    def watching(view: View) -> Iterator[Edit]:
        seen.append(view.text)
        if "a" in view.text:
            yield view.replace(0, 1, "b")

    assert Engine([watching]).run("x\na x\nx").text == "x\nb x\nx"
    assert seen == ["x", "a x", "x", "b x"]


def test_removed_lines_close_their_gap() -> None:
    outcome = run("One.\n\nRead more x\n\nTwo.", removing_lines("Read more"))
    assert outcome.text == "One.\n\nTwo."
    assert run("Read more a\nRead more b\n\nTwo.", removing_lines("Read more")).text == "Two."


# Protected zones.


CODE = "Use `one` here."


@pytest.mark.parametrize("text", [CODE, "See www.one.org now.", "Ask one@example.org now."])
def test_zones_are_masked(text: str) -> None:
    assert run(text, replacing("one", "1")).text == text


def test_addresses_are_open_to_markup() -> None:
    assert run("See www.one.org", replacing("one", "1", "MRK900")).text == "See www.1.org"
    assert run(CODE, replacing("one", "1", "MRK900")).text == CODE


@pytest.mark.parametrize("text", [CODE, "See www.one.org now."])
def test_an_edit_across_a_zone_is_dropped_or_raised(text: str) -> None:
    rule = replacing(f".{MASK}+", "!")
    assert run(text, rule).text == text
    with pytest.raises(ProtectedZoneError, match="GRA900"):
        Engine([rule], strict=True).run(text)


def test_a_line_may_be_removed_with_its_address_but_not_with_its_code() -> None:
    rule = removing_lines("Read more")
    assert run("One.\n\nRead more: www.one.org.", rule).text == "One.\n"
    assert run("Read more: `one`", rule).text == "Read more: `one`"
    with pytest.raises(ProtectedZoneError):
        Engine([rule], strict=True).run("Read more: `one`")


def test_zones_move_with_the_text() -> None:
    grow = replacing(r"\bgo\b", "going", "TYP900")
    outcome = run("go `one go` go one", grow, replacing("one", "1", "GRA900"))
    assert outcome.text == "going `one go` going 1"


def test_declared_zones_are_protected_from_the_start() -> None:
    rule = replacing("one", "1", "MRK900")
    assert run("one one", rule, zones=[Zone(0, 3, "tag")]).text == "one 1"


def test_many_zones_and_edits_side_by_side() -> None:
    text = "one www.one.org " * 50
    assert run(text, replacing("one", "1")).text == "1 www.one.org " * 50


# Views.


def test_sentence_at_and_sentences() -> None:
    found: list[tuple[int, int]] = []

    @rule(
        code="GRA900",
        name="asking",
        summary="Ask.",
        triggers=("box",),
        bad=[],
        good=[],
        alters=ALL,
    )
    def asking(view: View) -> Iterator[Edit]:
        found.extend(view.sentence_at(offset) for offset, _ in view.hits)
        assert view.sentences() == [(0, 8), (9, 17)]
        yield from ()

    Engine([asking]).run("Before.\nOne box. Two box.")
    assert found == [(0, 8), (9, 17)]


# Probes.


def _repeats(text: str) -> Iterator[int]:
    """Yield where a line stands that stood before."""
    seen = set()
    at = 0
    for line in text.split("\n"):
        if line and line in seen:
            yield at
        seen.add(line)
        at += len(line) + 1


def without_repeats() -> Rule:
    @rule(
        code="REP901",
        name="repeats",
        summary="Repeats.",
        probes=(Probe("repeats", _repeats, wide=True),),
        alters=Alters.LINES,
        scope=Scope.DOCUMENT,
        bad=(),
        good=(),
    )
    def repeats(view: View) -> Iterator[Edit]:
        """Remove lines that stood before."""
        for at, _ in view.hits:
            yield view.remove_lines(at, at)

    return repeats


def test_a_wide_probe_sees_what_edits_make_equal() -> None:
    outcome = run("a two b\nkept\na 2 b\nlast", replacing("two", "2"), without_repeats())
    assert outcome.text == "a 2 b\nkept\nlast"


def test_a_wide_probe_forgets_what_edits_make_different() -> None:
    only_first = replacing("two six", "2", "MRK901")
    outcome = run("b\na\nb\ntwo six", only_first, without_repeats())
    assert outcome.text == "b\na\n2"


def test_hits_of_a_wide_probe_move_with_the_edits_before_them() -> None:
    outcome = run("b\ntwo two\n\nb\nc", replacing("two", "22222", "MRK901"), without_repeats())
    assert outcome.text == "b\n22222 22222\n\nc"
