"""Every example of every rule, through the whole chain."""

from __future__ import annotations

from examples import cleaner, flagged_spans, report_on
from mtclean import Rule, Safety


def test_bad_examples_reach_their_repair(any_rule: Rule) -> None:
    for example in any_rule.bad:
        report = report_on(any_rule, example)
        if example.repaired is None:
            _, spans = flagged_spans(example.scarred)
            flags = [flag.span for flag in report.flags if flag.rule == any_rule.code]
            assert flags == spans, example.scarred
            continue
        assert report.text == example.repaired
        makers = {part.rule for edit in report.applied for part in (edit, *edit.via)}
        assert any_rule.code in makers, f"{example.scarred!r} was repaired by {makers}"


def test_good_examples_do_not_change(any_rule: Rule) -> None:
    for text in any_rule.good:
        report = cleaner(Safety.LIKELY).check(text)
        assert report.text == text, report.applied
        assert not [flag for flag in report.flags if flag.rule == any_rule.code]


def test_bad_examples_are_repaired_for_good(any_rule: Rule) -> None:
    for example in any_rule.bad:
        if example.repaired is not None:
            report = report_on(any_rule, example)
            again = cleaner(report.level, example.source_lang).check(
                report.text, source=example.source
            )
            assert again.applied == []
