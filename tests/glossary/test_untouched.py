"""Phrases that no rule may touch."""

from __future__ import annotations

import pytest

from mtclean import Cleaner, Config, Row
from mtclean.glossary.untouched import Untouched
from mtclean.text.zones import Zone

TEXT = "They can not see Can Not Stop; can not stop is another."


def test_nothing_changes_in_a_phrase() -> None:
    assert Cleaner(do_not_touch=["Can Not Stop"]).clean(TEXT) == (
        "They cannot see Can Not Stop; cannot stop is another."
    )
    assert Cleaner(do_not_touch=["can not"]).clean(TEXT) is TEXT


def test_rows_of_the_user_do_not_touch_it_either() -> None:
    cleaner = Cleaner(glossary=Row("r", ("odd head",), "mayor"), do_not_touch=["Odd Head Inn"])
    assert cleaner.clean("An odd head left Odd Head Inn.") == "A mayor left Odd Head Inn."


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("odd inn", "Odd Inn, ODD INN and bodd inn, odd inns", ["Odd Inn", "ODD INN"]),
        ("Odd Inn", "Odd Inn, ODD INN and odd inn", ["Odd Inn"]),
        ("émile", "Émile, émile, émiles, ÉMILE", ["Émile", "émile", "ÉMILE"]),
        ("f***", "a f*** b", ["f***"]),
        ("***k", "a ***k b", ["***k"]),
        ("#MeToo", "the #MeToo case", ["#MeToo"]),
        ("Yahoo!", "at Yahoo! today", ["Yahoo!"]),
        ("新冠", "A 新冠 B", ["新冠"]),
        ("new crown", "é new crown é", ["new crown"]),
    ],
)
def test_where_a_phrase_stands(phrase: str, text: str, found: list[str]) -> None:
    zones = Untouched([phrase]).zones(text)
    assert [text[zone.start : zone.end] for zone in zones] == found
    assert {zone.kind for zone in zones} <= {"glossary"}


def test_zones_of_the_caller_are_kept() -> None:
    cleaner = Cleaner(do_not_touch=["Can Not Stop"])
    assert cleaner.clean(TEXT, zones=[Zone(0, 12, "name")]) == (
        "They can not see Can Not Stop; cannot stop is another."
    )


def test_a_text_is_read_as_a_file() -> None:
    config = Config.of(do_not_touch="# ours\n#\n\n#MeToo\n Odd Inn \nOdd Inn\n")
    assert config.do_not_touch == ("#MeToo", "Odd Inn")


@pytest.mark.parametrize("phrase", [",", "…", "a\nb"])
def test_a_phrase_without_words_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match="write words, one phrase a line"):
        Config.of(do_not_touch=[phrase])
