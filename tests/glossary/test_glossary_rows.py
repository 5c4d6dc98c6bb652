"""Rows of the user in the chain: they apply, they win, and their words stay."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from mtclean import Cleaner, Config, Row, Safety, When, all_rules
from mtclean.glossary import Glossary, GlossaryError, glossary_of


def row(*phrases: str, becomes: str = "mayor", name: str = "row", **fields: Any) -> Row:
    return Row(name, phrases, becomes, **fields)


def clean(text: str, *rows: Row, level: str = "safe") -> str:
    cleaner = Cleaner(Config.of(level), glossary=rows)
    report = cleaner.check(text)
    assert report.unstable == ()
    assert cleaner.clean(report.text) == report.text
    return report.text


def test_a_row_applies_with_its_case_and_article() -> None:
    ours = row("odd head", becomes="elder")
    assert clean("A odd head came.", ours) == "An elder came."
    assert clean("Odd-heads met the ODD HEAD.", ours._replace(plural="elders")) == (
        "Elders met the elder."
    )


def test_conditions_hold() -> None:
    ours = row("shoe city", becomes="Jinjiang", when=When(near=("Fuj*",)))
    assert clean("The shoe city in Fujian grew.", ours) == "The Jinjiang in Fujian grew."
    assert clean("The shoe city grew.", ours) == "The shoe city grew."


def test_levels() -> None:
    likely = row("village head", safety=Safety.LIKELY)
    assert clean("A village head came.", likely) == "A village head came."
    assert clean("A village head came.", likely, level="likely") == "A mayor came."
    (flag,) = (
        Cleaner(glossary=row("village head", safety=Safety.FLAG)).check("A village head.").flags
    )
    assert (flag.before, flag.suggestions, flag.row) == ("village head", ("mayor",), "row")


def test_the_report_names_the_row_and_its_note() -> None:
    ours = [row("village head", name="one"), row("town head", name="two", note="So we write it.")]
    edits = Cleaner(glossary=ours).check("A village head and a town head came.").applied
    assert [(edit.rule, edit.row, edit.message) for edit in edits] == [
        ("TRM090", "one", "Use the term of your glossary (row one)."),
        ("TRM090", "two", "So we write it (row two)."),
    ]


SHIPPED = "He has new crown pneumonia, the hospital said."


def test_a_row_wins_over_a_shipped_one_for_the_same_words() -> None:
    assert "COVID-19" in Cleaner().clean(SHIPPED)
    ours = row("new crown", becomes="novel corona")
    report = Cleaner(glossary=ours).check(SHIPPED)
    assert report.text == "He has novel corona pneumonia, the hospital said."
    assert [edit.rule for edit in report.superseded] == ["TRM001"]


def test_no_shipped_rule_takes_the_words_of_a_row_away() -> None:
    ours = row("new corona disease", becomes="new crown pneumonia")
    text = "He has new corona disease, the hospital said."
    assert clean(text, ours) == SHIPPED
    assert clean("They can not come.", row("can't", becomes="can not")) == "They can not come."


def test_later_stages_keep_the_words_of_a_row_too() -> None:
    text = "The Chief Executive of Hong Kong met the executive director of Hong Kong."
    assert "executive director" not in Cleaner().clean(text)
    ours = row("Chief Executive", becomes="executive director")
    assert clean(text, ours) == (
        "The executive director of Hong Kong met the executive director of Hong Kong."
    )


def test_lines_with_the_words_of_a_row_still_go() -> None:
    text = "The bridge was shut on Monday.\n\nTeller Report\n\nIt is old."
    assert clean(text, row("odd report", becomes="Teller Report")) == (
        "The bridge was shut on Monday.\n\nIt is old."
    )


def test_rows_that_do_not_match_change_nothing_else() -> None:
    rows = [row("odd-1", becomes="COVID-19", name="a"), row("odd-2", becomes="China", name="b")]
    ours, base = Cleaner(glossary=rows, do_not_touch=["Odd Inn"]), Cleaner()
    for rule in all_rules():
        for example in rule.bad[:2]:
            assert ours.clean(example.scarred) == base.clean(example.scarred), rule.code


def test_what_a_row_writes_may_be_doubled_by_mistake_and_is_then_still_repaired() -> None:
    ours = row("odd words", becomes="proper term")
    doubled = "He saw the proper term the proper term on Monday."
    assert clean(doubled, ours) == Cleaner().clean(doubled)


def test_a_phrase_within_its_own_words_is_finished() -> None:
    ours = row("Belt and Road", becomes="Belt and Road Initiative")
    text = "Belt and Road is old. The belt and road initiative is not."
    assert clean(text, ours) == (
        "Belt and Road Initiative is old. The belt and road initiative is not."
    )


def test_the_article_is_part_of_what_a_row_writes() -> None:
    ours = row("the road", becomes="Road Initiative", article="the")
    assert clean("They see the road.", ours) == "They see the Road Initiative."
    ours = row("belt and road", becomes="Belt and Road", article="the")
    assert clean("On the belt and road.", ours) == "On the Belt and Road."
    assert clean("On the road.", row("the", becomes="big", article="the")) == "On the big road."


def test_rows_that_undo_each_other_change_nothing() -> None:
    ours = [row("red town", becomes="blue town", name="a"), row("blue town", becomes="red town")]
    assert clean("A red town and a blue town.", *ours) == "A red town and a blue town."


def test_a_row_may_change_case_alone() -> None:
    assert clean("The internet and INTERNET.", row("internet", becomes="Internet")) == (
        "The Internet and INTERNET."
    )


def test_words_of_other_scripts_match_in_their_usual_cases() -> None:
    ours = row("état major", becomes="general staff")
    assert clean("The état major. État major.", ours) == "The general staff. General staff."


def test_an_apostrophe_is_straight_or_curly_and_stays_as_it_is() -> None:
    ours = row("people's head", becomes="people's mayor")
    text = "A people's head and a people’s head."
    assert clean(text, ours) == "A people's mayor and a people’s mayor."
    assert clean(text, row("people’s head")) == "A mayor and a mayor."


def test_what_a_flag_suggests_another_row_may_change() -> None:
    flag = row("odd head", becomes="village head", safety=Safety.FLAG, name="flag")
    assert clean("An odd head, a village head.", flag, row("village head")) == (
        "An odd head, a mayor."
    )


def test_a_long_phrase_takes_no_longer() -> None:
    phrase = " ".join(f"odd{number}" for number in range(40))
    assert clean(f"The {phrase} came.", row(phrase)) == "The mayor came."


def test_of_equal_phrases_the_first_row_is_taken() -> None:
    ours = [row("odd head", becomes="one", name="a"), row("odd head", becomes="two", name="b")]
    assert clean("An odd head.", *ours) == "A one."


@pytest.mark.parametrize("select", ["TRM", "TRM090", "own-term"])
def test_the_rule_is_selected_like_others(select: str) -> None:
    ours = row("odd head")
    text = "An odd head can not come."
    only = Cleaner(Config.of(select=select, glossary=ours)).clean(text)
    without = Cleaner(Config.of(ignore=select, glossary=ours)).clean(text)
    assert (only, without) == ("A mayor can not come.", "An odd head cannot come.")


def test_a_row_made_with_lists_is_put_right() -> None:
    ours = Row("x", ["odd head"], "mayor", when=When(before=["Said"]))  # type: ignore[arg-type]
    assert clean("An odd head said so.", ours) == "A mayor said so."


@pytest.mark.parametrize(
    ("ours", "message"),
    [
        (row("odd*"), "the row 'row': 'phrases': 'odd*': words stand as they are here"),
        (row(), "the row 'row': 'phrases': this list is empty"),
        (row("a\nb"), "more than one line"),
        (row("\ud800"), r"U\+D800"),
        (row("x", becomes=""), "'becomes': this is empty"),
        (row("x", when=When(region=("Chna",))), "'Chna'; did you mean 'China'"),
        (row("x", when=When(after=("law*",))), "may stand in front of a word, and nowhere else"),
        (row("mayor"), "the row changes nothing"),
    ],
)
def test_a_wrong_row_is_refused(ours: Row, message: str) -> None:
    with pytest.raises(GlossaryError, match=message.replace("*", r"\*")):
        Cleaner(glossary=ours)


def test_what_is_no_row_is_refused() -> None:
    with pytest.raises(TypeError, match="made of paths and rows, not of int"):
        Cleaner(glossary=[3])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="'when' is a When"):
        Cleaner(glossary=Row("x", ("y",), "z", when={"near": "a"}))  # type: ignore[arg-type]


def test_cleaners_with_a_glossary_can_be_pickled_and_compared() -> None:
    cleaner = Cleaner(glossary=row("odd head"), do_not_touch=["Odd head Inn"])
    copy = pickle.loads(pickle.dumps(cleaner))
    assert copy.config == cleaner.config
    assert hash(copy.config) == hash(cleaner.config)
    assert copy.clean("An odd head in Odd head Inn.") == "A mayor in Odd head Inn."


def test_an_empty_glossary_is_none() -> None:
    assert Config.of(glossary=[]).glossary is None
    assert Config.of(glossary=Glossary()) == Config()
    assert len(glossary_of([row("a b"), row("c d")])) == 2


def test_thousands_of_rows_make_one_cleaner() -> None:
    rows = [row(f"odd head {n}", becomes=f"mayor {n}", name=f"r{n}") for n in range(3000)]
    cleaner = Cleaner(glossary=rows)
    assert cleaner.clean("We met odd head 2999. " * 3) == "We met mayor 2999. " * 3
