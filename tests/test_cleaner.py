from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest

from mtclean import Cleaner, Config, Safety, check, clean
from mtclean.registry import UnknownRuleError

SCARRED = "The minister can not attend."
REPAIRED = "The minister cannot attend."


def test_clean() -> None:
    assert clean(SCARRED) == Cleaner().clean(SCARRED) == REPAIRED


def test_clean_text_is_returned_itself() -> None:
    for text in (REPAIRED, "", "".join(["Fine", " so far."])):
        assert clean(text) is text
        assert Cleaner(Config.of("likely")).clean(text) is text


@pytest.mark.parametrize("wrong", [SCARRED.encode(), None, 5, [SCARRED]])
def test_anything_but_a_string_is_refused(wrong: object) -> None:
    for function in (clean, check, Cleaner().clean, Cleaner().check):
        with pytest.raises(TypeError, match=f"works on str, not {type(wrong).__name__}; decode"):
            function(wrong)  # type: ignore[arg-type]


def test_strings_of_a_class_of_ones_own() -> None:
    class Text(str):
        __slots__ = ()

    assert clean(Text(SCARRED)) == REPAIRED


def test_configuration() -> None:
    assert Cleaner(Config.of(ignore="GRA")).clean(SCARRED) == SCARRED
    assert Cleaner(Config.of(select="split-cannot")).clean(SCARRED) == REPAIRED
    assert clean(SCARRED, config=Config.of(ignore="split-cannot")) == SCARRED
    assert [rule.code for rule in Cleaner(Config.of(select="GRA001, MRK001")).rules] == [
        "MRK001",
        "GRA001",
    ]


def test_unknown_rules_are_refused_at_once() -> None:
    with pytest.raises(UnknownRuleError, match="no rule 'GRA9999'"):
        Cleaner(Config.of(select="GRA9999"))


@pytest.mark.parametrize("level", ["flag", Safety.FLAG, "sure"])
def test_levels_that_cannot_be_applied(level: str | Safety) -> None:
    with pytest.raises(ValueError, match="level"):
        clean(SCARRED, level=level)
    with pytest.raises(ValueError, match="level"):
        Config.of(level)


def test_config_of() -> None:
    config = Config.of("LIKELY", [" MRK", "", "GRA001 "], "TYP,, NUM ", "zh-Hans")
    assert config == Config(Safety.LIKELY, ("MRK", "GRA001"), ("TYP", "NUM"), "zh")
    assert Config.of() == Config()


def test_the_config_goes_before_the_level() -> None:
    assert check(SCARRED, level="likely", config=Config()).level is Safety.SAFE


def test_pickled() -> None:
    cleaner = pickle.loads(pickle.dumps(Cleaner(Config.of("likely", ignore="MRK"))))
    assert cleaner.config == Config.of("likely", ignore="MRK")
    assert cleaner.clean(SCARRED) == REPAIRED
    assert "MRK001" not in [rule.code for rule in cleaner.rules]


def test_threads_may_share_a_cleaner() -> None:
    cleaner = Cleaner()
    texts = [f"Minister {number} can not attend." for number in range(200)]
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(cleaner.clean, texts))
    assert found == [f"Minister {number} cannot attend." for number in range(200)]


def test_clean_many_is_lazy_and_in_order() -> None:
    endless = iter(lambda: SCARRED, None)
    found = Cleaner().clean_many(endless)
    assert [next(found), next(found)] == [REPAIRED, REPAIRED]


def test_check() -> None:
    report = check(SCARRED)
    assert (report.original, report.text, report.level) == (SCARRED, REPAIRED, Safety.SAFE)
    assert [edit.rule for edit in report.edits] == ["GRA001"]
    assert check(SCARRED, level="likely").level is Safety.LIKELY
