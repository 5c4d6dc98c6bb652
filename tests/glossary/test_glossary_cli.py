"""The glossary on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mtclean.cli import main

HOUSE = """\
[[row]]
id = "head"
phrases = ["village head"]
becomes = "mayor"
bad = [["A village head.", "A mayor."]]
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "house.toml").write_text(HOUSE, encoding="utf-8")
    (tmp_path / "more.csv").write_text("phrase,becomes\ntown head,mayor\n", encoding="utf-8")
    (tmp_path / "bad.toml").write_text("[[row]]\nphrase = 'a'\nbecoms = 'b'\n", encoding="utf-8")
    (tmp_path / "names.txt").write_text("# ours\nVillage Head Inn\n", encoding="utf-8")
    return tmp_path


def run(*arguments: str, stdin: str = "") -> Result:
    return CliRunner().invoke(main, arguments, input=stdin)


STORY = "The village head and the town head met in Village Head Inn.\n"
OPTIONS = ["--glossary", "house.toml", "--glossary", "more.csv", "--do-not-touch", "names.txt"]


def test_fix_applies_glossaries_and_leaves_names(folder: Path) -> None:
    (folder / "story.txt").write_text(STORY, encoding="utf-8")
    assert run("fix", *OPTIONS, "story.txt").exit_code == 1
    fixed = (folder / "story.txt").read_text(encoding="utf-8")
    assert fixed == "The mayor and the mayor met in Village Head Inn.\n"


def test_check_and_diff_name_file_and_row() -> None:
    for command in ("check", "diff"):
        done = run(command, *OPTIONS, stdin=STORY)
        assert "(row head, house.toml:1)" in done.stdout
        assert "(row town-head, more.csv:2)" in done.stdout
    data = json.loads(run("check", "--json", *OPTIONS, stdin=STORY).stdout)
    assert [edit["row"] for edit in data["edits"]] == ["head", "town-head"]


@pytest.mark.parametrize("command", ["check", "fix", "diff"])
def test_an_error_ends_the_command_before_anything_is_done(command: str, folder: Path) -> None:
    (folder / "story.txt").write_text(STORY, encoding="utf-8")
    done = run(command, "--glossary", "bad.toml", "--glossary", "none.tbx", "story.txt")
    assert done.exit_code == 2
    assert done.stderr == (
        "mtclean: bad.toml:3: unknown key 'becoms'; did you mean 'becomes'?\n"
        "none.tbx: cannot be read: No such file or directory\n"
    )
    assert (folder / "story.txt").read_text(encoding="utf-8") == STORY


def test_a_list_of_names_that_is_not_there() -> None:
    done = run("check", "--do-not-touch", "none.txt", stdin=STORY)
    assert (done.exit_code, done.stderr) == (
        2,
        "mtclean: none.txt: cannot be read: No such file or directory\n",
    )


def test_glossary_check() -> None:
    done = run("glossary", "check", "house.toml", "more.csv")
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == "house.toml: 1 row\nmore.csv: 1 row\nNo errors.\n"
    done = run("glossary", "check", "bad.toml", "house.toml")
    assert done.exit_code == 1
    assert done.stdout == "bad.toml:3: unknown key 'becoms'; did you mean 'becomes'?\n"
    assert done.stderr == "house.toml: 1 row\n1 error.\n"


@pytest.mark.parametrize("form", ["tbx", "csv", "tsv", "toml"])
def test_export_and_import_are_ways_and_back(form: str, folder: Path) -> None:
    assert run("glossary", "export", "house.toml", "--to", form, "-o", f"x.{form}").exit_code == 0
    back = run("glossary", "import", f"x.{form}")
    assert (back.exit_code, back.stdout) == (0, HOUSE)


def test_what_cannot_be_read_or_written() -> None:
    done = run("glossary", "import", "bad.toml")
    assert (done.exit_code, done.stderr) == (
        2,
        "mtclean: bad.toml:3: unknown key 'becoms'; did you mean 'becomes'?\n",
    )
    done = run("glossary", "export", "house.toml", "-o", "no/x.tbx")
    assert (done.exit_code, done.stderr) == (
        2,
        "mtclean: no/x.tbx: not written: No such file or directory\n",
    )


def test_the_rule_is_explained_with_its_rows() -> None:
    done = run("rule", "own-term", "--glossary", "house.toml")
    assert "`head`: village head → mayor" in done.stdout
    done = run("rule", "TRM090")
    assert done.exit_code == 2
    assert done.stderr.endswith("applies your own glossary: name its file with --glossary\n")
