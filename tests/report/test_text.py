from __future__ import annotations

from making import checked
from mtclean import all_rules, check
from mtclean.report.rule import rule_data, rule_page
from mtclean.report.text import change_lines, finding_lines, summary

SCARRED = 'Fine.\n\nLam" target="_BLANK">expressed hope. They can not wait.\n'


def test_a_finding_is_one_line_with_place_code_safety_words_and_reason() -> None:
    lines = list(finding_lines(checked(SCARRED)))
    assert lines == [
        'story.txt:3:4: MRK001 safe: “" target="_BLANK">” → “ ”: '
        + check(SCARRED).applied[0].message,
        "story.txt:3:43: GRA001 safe: “can not” → “cannot”: " + check(SCARRED).applied[1].message,
    ]


def test_changes_stand_in_their_line_with_their_code() -> None:
    text = "\n".join(change_lines(checked(SCARRED)))
    assert "[-can not-]{+cannot+}(GRA001) wait." in text
    assert "line 3" in text
    assert "\x1b[" not in text


def test_colour_is_written_only_when_asked_for() -> None:
    text = "\n".join(change_lines(checked(SCARRED), color=True))
    assert "\x1b[31;9mcan not\x1b[0m\x1b[32mcannot\x1b[0m" in text


def test_nothing_is_shown_of_a_good_text() -> None:
    report = checked("The minister cannot attend.")
    assert list(change_lines(report)) == []
    assert summary([report]) == "Nothing found in 1 text."


def test_the_summary_counts() -> None:
    assert summary([checked(SCARRED), checked("Fine.")]) == "Found 2 edits in 2 texts."


def test_the_page_of_a_rule_comes_from_its_declaration() -> None:
    (rule,) = [r for r in all_rules() if r.code == "GRA001"]
    page = rule_page(rule)
    data = rule_data(rule)
    assert page.startswith(f"# GRA001 {rule.name}\n\n{rule.summary}")
    for example in rule.bad:
        assert example.scarred in page
    for text in (*rule.good, data["explanation"]):
        assert text in page
    assert data["alters"] == ["whitespace"]
