from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from mtclean import Alters, Edit, Exact, Example, Rule, Safety, Stage, View, all_rules
from mtclean.registry import RuleError, UnknownRuleError, arrange, named, problems, select_rules
from mtclean.rule import Probe, Scope
from mtclean.rule import rule as declare_rule

DOC = """The scar comes from one tool, and from it alone, as far as anybody knows.

    The pattern is right in poems.
    """


def declared(**fields: Any) -> Rule:
    given: dict[str, Any] = {
        "code": "GRA901",
        "name": "a-scar",
        "summary": "Repair a scar.",
        "triggers": ["foo"],
        "bad": [("A foo.", "A bar."), ("Two foo.", "Two bar.")],
        "good": ["One.", "Two.", "Three."],
        "alters": Alters.WORDS,
    }
    doc = fields.pop("doc", DOC)

    def function(view: View) -> Any:
        yield from list[Edit]()

    function.__doc__ = doc
    return declare_rule(**{**given, **fields})(function)


@pytest.mark.parametrize("shipped", all_rules(), ids=lambda rule: rule.code)
def test_a_shipped_rule_has_no_problems(shipped: Rule) -> None:
    assert list(problems(shipped)) == []


def test_a_right_declaration_has_no_problems() -> None:
    assert list(problems(declared())) == []
    flag = declared(safety=Safety.FLAG, alters=Alters.NOTHING, bad=["A [[foo]].", "[[foo]]"])
    assert list(problems(flag)) == []


_WIDE = Probe("everywhere", lambda _: (0,), wide=True)


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"code": "GRA01"}, "a code is"),
        ({"code": "GRA0001"}, "a code is"),
        ({"name": "A-Scar"}, "kebab case"),
        ({"name": "a_scar"}, "kebab case"),
        ({"name": "a--scar"}, "kebab case"),
        ({"summary": "Repair a scar"}, "full stop"),
        ({"summary": "Repair\na scar."}, "one line"),
        ({"doc": None}, "docstring"),
        ({"doc": "Too short."}, "docstring"),
        ({"triggers": []}, "needs triggers"),
        ({"probes": [_WIDE], "scope": Scope.DOCUMENT}, "no other triggers"),
        ({"probes": [_WIDE], "triggers": []}, "sees the document"),
        ({"triggers": ["foo", ""]}, "'' is empty"),
        ({"triggers": ["foo", "**"]}, "is empty"),
        ({"triggers": ["foo", "two\nlines"]}, "beyond its line"),
        ({"requires": [""]}, "is empty"),
        ({"bad": [("A foo.", "A bar.")]}, "two bad examples"),
        ({"good": ["One.", "Two."]}, "three good examples"),
        ({"alters": Alters.NOTHING}, "what it alters"),
        ({"safety": Safety.FLAG}, "a flag alters nothing"),
        ({"bad": [("A foo.", "A bar."), ("A fob.", "A bar.")]}, "no trigger stands in .*fob"),
        ({"triggers": [Exact("Foo")]}, "no trigger stands in"),
        ({"bad": [("A foo.", "A bar."), ("foo", "foo")]}, "is not repaired"),
        ({"bad": [("A foo.", "A bar."), Example("foo", "foo", Safety.LIKELY)]}, "not repaired"),
    ],
)
def test_every_problem_is_named(fields: dict[str, Any], problem: str) -> None:
    with pytest.raises(RuleError, match=rf"^GRA0*9?01 [Aa].*: .*{problem}"):
        arrange([declared(**fields)])


@pytest.mark.parametrize("code", ["XYZ001", "gra001", ""])
def test_a_code_names_its_stage(code: str) -> None:
    with pytest.raises(ValueError, match="is not a valid Stage"):
        declared(code=code)


def test_codes_and_names_are_used_once() -> None:
    for other in (declared(name="other"), declared(code="GRA902")):
        with pytest.raises(RuleError, match="both use"):
            arrange([declared(), other])


@pytest.mark.parametrize("after", ["GRA999", "GRA901", "TYP901"])
def test_after_names_another_rule_of_the_stage(after: str) -> None:
    with pytest.raises(RuleError, match="'after' names"):
        arrange([declared(after=[after]), declared(code="TYP901", name="typed")])


def test_rules_stand_in_the_order_of_the_chain() -> None:
    codes = ["PRO901", "GRA902", "GRA901", "ENC901"]
    rules = arrange(declared(code=code, name=code.lower()) for code in codes)
    assert [rule.code for rule in rules] == ["ENC901", "GRA901", "GRA902", "PRO901"]


def test_all_rules_are_there_and_in_order() -> None:
    rules = all_rules()
    assert {"GRA001", "MRK001"} <= {rule.code for rule in rules}
    stages = list(Stage)
    places = [(stages.index(rule.stage), rule.code) for rule in rules]
    assert places == sorted(places)


RULES = (
    declared(code="MRK901", name="tag"),
    declared(code="MRK902", name="entity"),
    declared(code="GRA901", name="article"),
)


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        ((), (), "MRK901 MRK902 GRA901"),
        (("MRK",), (), "MRK901 MRK902"),
        (("mrk902",), (), "MRK902"),
        ((" article ", "MRK901"), (), "MRK901 GRA901"),
        ((), ("MRK", "article"), ""),
        (("MRK",), ("entity",), "MRK901"),
        (("M", "G"), ("GRA9",), "MRK901 MRK902"),
    ],
)
def test_selection(select: tuple[str, ...], ignore: tuple[str, ...], codes: str) -> None:
    assert [rule.code for rule in select_rules(RULES, select, ignore)] == codes.split()


@pytest.mark.parametrize(
    ("item", "hint"),
    [
        ("artcle", "did you mean article?"),
        ("MRK903", "did you mean MRK90"),
        ("gra902", "did you mean GRA901?"),
        ("", "'mtclean rules' lists them"),
        ("something quite different", "'mtclean rules' lists them"),
    ],
)
def test_unknown_rules_are_answered_with_a_hint(item: str, hint: str) -> None:
    with pytest.raises(UnknownRuleError) as caught:
        named(RULES, item)
    assert str(caught.value).startswith(f"no rule {item!r}; ")
    assert hint in str(caught.value)


@pytest.mark.parametrize("argument", ["select", "ignore"])
def test_unknown_rules_are_not_passed_over(argument: str) -> None:
    with pytest.raises(UnknownRuleError):
        select_rules(RULES, **{argument: ("MRK", "XXX")})


# A plug-in is installed in a folder of its own and found by another Python.

PLUGIN = '''
from mtclean import Alters, rule

@rule(
    code="{code}",
    name="{name}",
    summary="Write bar for foo.",
    triggers=("foo",),
    bad=[("A foo.", "A bar."), ("Two foo.", "Two bar.")],
    good=["One.", "Two.", "Three."],
    alters=Alters.WORDS,
)
def foo(view):
    """House rule of a newspaper that never ever says foo in print, except perhaps in a poem."""
    for at, _ in view.hits:
        yield view.replace(at, at + 3, "bar")

def rules():
    return [foo]
'''


def ask(folder: Path, statement: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join([str(folder), *filter(None, sys.path)])
    return subprocess.run(
        [sys.executable, "-c", f"import mtclean; {statement}"],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


def install(folder: Path, target: str, code: str = "GRA950", name: str = "no-foo") -> None:
    (folder / "house_rules.py").write_text(PLUGIN.format(code=code, name=name), "utf-8")
    info = folder / "house_rules-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: house-rules\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[mtclean.rules]\nhouse = {target}\n")


@pytest.mark.parametrize("target", ["house_rules", "house_rules:rules"])
def test_plug_ins_are_found(tmp_path: Path, target: str) -> None:
    install(tmp_path, target)
    answer = ask(tmp_path, "print(mtclean.clean('A foo can not stay.'))")
    assert (answer.stdout, answer.stderr) == ("A bar cannot stay.\n", "")


def test_without_a_plug_in_there_is_none(tmp_path: Path) -> None:
    assert ask(tmp_path, "print(mtclean.clean('A foo.'))").stdout == "A foo.\n"


@pytest.mark.parametrize(
    ("code", "name", "problem"),
    [("GRA001", "no-foo", "both use 'GRA001'"), ("GRA950", "No Foo", "kebab case")],
)
def test_wrong_plug_ins_are_refused(tmp_path: Path, code: str, name: str, problem: str) -> None:
    install(tmp_path, "house_rules", code, name)
    answer = ask(tmp_path, "mtclean.all_rules()")
    assert answer.returncode == 1
    assert problem in answer.stderr
