"""The command line, as a user calls it: a real process on real files."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

SCARRED = "The minister can not attend.\n"
REPAIRED = "The minister cannot attend.\n"


def run(*arguments: str | Path, stdin: bytes | None = None, **environment: str) -> Run:
    done = subprocess.run(
        [sys.executable, "-m", "mtclean", *map(str, arguments)],
        input=stdin if stdin is not None else b"",
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
    )
    return Run(done.returncode, done.stdout.decode(), done.stderr.decode())


class Run:
    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(SCARRED, encoding="utf-8")
    return path


def test_check_names_place_code_and_reason_and_changes_nothing(story: Path) -> None:
    done = run("check", story)
    assert done.code == 1
    assert done.out.startswith(f"{story}:1:14: GRA001 safe: “can not” → “cannot”: ")
    assert done.err == "Found 1 edit in 1 text.\n"
    assert story.read_text(encoding="utf-8") == SCARRED


def test_check_of_a_good_text_says_nothing_and_exits_with_0(tmp_path: Path) -> None:
    path = tmp_path / "good.txt"
    path.write_text(REPAIRED, encoding="utf-8")
    done = run("check", path)
    assert (done.code, done.out) == (0, "")


def test_check_prints_json(story: Path) -> None:
    data = json.loads(run("check", "--json", story).out)
    assert data["path"] == str(story)
    assert data["edits"][0]["rule"] == "GRA001"


def test_fix_writes_only_what_changed(story: Path, tmp_path: Path) -> None:
    good = tmp_path / "good.md"
    good.write_text(REPAIRED, encoding="utf-8")
    os.utime(good, (1, 1))
    done = run("fix", tmp_path)
    assert done.code == 1
    assert done.err == f"Fixed {story}\n"
    assert story.read_text(encoding="utf-8") == REPAIRED
    assert good.stat().st_mtime == 1
    assert run("fix", tmp_path).code == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["good.md", "story.txt"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "gb18030"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_fix_keeps_encoding_mark_and_line_endings(
    tmp_path: Path, encoding: str, ending: str
) -> None:
    path = tmp_path / "story.txt"
    text = f"Fine.{ending}{ending}The café can not open.{ending}Fine.\n"
    path.write_bytes(text.encode(encoding))
    options = [] if encoding.startswith("utf") else ["--encoding", encoding]
    assert run("fix", *options, path).code == 1
    assert path.read_bytes() == text.replace("can not", "cannot").encode(encoding)


def test_fix_keeps_permissions_and_symbolic_links(story: Path, tmp_path: Path) -> None:
    story.chmod(0o640)
    link = tmp_path / "link.txt"
    link.symlink_to(story)
    assert run("fix", link).code == 1
    assert link.is_symlink()
    assert story.read_text(encoding="utf-8") == REPAIRED
    assert stat.S_IMODE(story.stat().st_mode) == 0o640


def test_without_files_standard_input_is_repaired_onto_standard_output() -> None:
    done = run("fix", stdin=SCARRED.replace("\n", "\r\n").encode())
    assert (done.code, done.out, done.err) == (0, REPAIRED.replace("\n", "\r\n"), "")
    assert run("check", stdin=SCARRED.encode()).out.startswith("<stdin>:1:14: GRA001")
    assert "[-can not-]{+cannot+}(GRA001)" in run("diff", "-", stdin=SCARRED.encode()).out


def test_diff_shows_what_git_can_apply(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(story.parent)
    shown = run("diff", story)
    assert shown.code == 0
    assert "[-can not-]{+cannot+}(GRA001)" in shown.out
    unified = run("diff", "--unified", "--exit-code", story.name)
    assert unified.code == 1
    subprocess.run(["git", "apply"], input=unified.out.encode(), check=True)
    assert story.read_text(encoding="utf-8") == REPAIRED


def test_colour_follows_the_option_and_no_color(story: Path) -> None:
    assert "\x1b[" not in run("diff", story).out
    assert "\x1b[" in run("diff", "--color", "always", story).out
    assert "\x1b[" not in run("diff", "--color", "never", story).out


def test_level_and_selection_reach_the_rules(story: Path) -> None:
    assert run("check", "--ignore", "GRA", story).code == 0
    assert run("check", "--select", "split-cannot", story).code == 1
    assert run("check", "--select", "MRK", story).code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing.txt"], "missing.txt: no such file"),
        (["empty"], "empty: no text files in this folder"),
        (["latin.txt"], "latin.txt: byte 3 (0xe9) is not utf-8; name the encoding"),
        (["story.txt", "missing.txt"], "missing.txt: no such file"),
        (["--select", "GRA1", "story.txt"], "no rule 'GRA1'; did you mean GRA"),
        (["--select", "split-canot", "story.txt"], "did you mean split-cannot?"),
        (["--source-lang", "Chinese", "story.txt"], "no language code: 'Chinese'"),
        (["--encoding", "utf-99", "story.txt"], "unknown encoding 'utf-99'"),
    ],
)
@pytest.mark.parametrize("command", ["check", "fix", "diff"])
def test_bad_input_is_one_clear_line_and_touches_no_file(
    story: Path, command: str, arguments: list[str], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(story.parent)
    Path("empty").mkdir()
    Path("latin.txt").write_bytes("caf\xe9 can not".encode("latin-1"))
    done = run(command, *arguments)
    assert done.code == 2
    assert done.err.startswith("mtclean: ")
    assert message in done.err
    assert done.err.count("\n") == 1
    assert done.out == ""
    assert story.read_text(encoding="utf-8") == SCARRED


def test_a_file_that_cannot_be_read_does_not_keep_the_others_from_repair(story: Path) -> None:
    latin = story.parent / "latin.txt"
    latin.write_bytes("caf\xe9 can not".encode("latin-1"))
    done = run("fix", latin, story)
    assert done.code == 2
    assert f"mtclean: {latin}: byte 3 (0xe9) is not utf-8" in done.err
    assert f"Fixed {story}\n" in done.err
    assert story.read_text(encoding="utf-8") != SCARRED
    assert latin.read_bytes() == "caf\xe9 can not".encode("latin-1")


def test_a_full_disk_leaves_the_file_as_it_was(story: Path) -> None:
    limited = ["sh", "-c", 'ulimit -f 0; exec "$@"', "sh", sys.executable, "-m", "mtclean"]
    done = subprocess.run([*limited, "fix", str(story)], capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr.decode() == f"mtclean: {story}: not written: File too large\n"
    assert story.read_text(encoding="utf-8") == SCARRED
    assert [path.name for path in story.parent.iterdir()] == ["story.txt"]


def test_what_the_encoding_cannot_hold_is_said_and_the_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(b"Prices rose 5\xa0% \x93as can not be\x94.\n")
    done = run("fix", "--encoding", "cp1252", path)
    assert done.code == 1
    assert path.read_bytes() == b"Prices rose 5\xa0% \x93as cannot be\x94.\n"


def test_rules_are_listed_and_explained() -> None:
    table = run("rules").out
    assert "GRA001  split-cannot" in table
    assert "GRA001" not in run("rules", "MRK").out
    assert run("rule", "GRA001").out == run("rule", "split-cannot").out
    assert json.loads(run("rule", "GRA001", "--json").out)["name"] == "split-cannot"
    assert {rule["code"] for rule in json.loads(run("rules", "--json").out)} >= {"GRA001", "MRK001"}
    unknown = run("rule", "XXX999")
    assert (unknown.code, unknown.out) == (2, "")


def test_version_and_help() -> None:
    from mtclean import __version__

    assert run("--version").out == f"mtclean {__version__}\n"
    assert "check" in run("--help").out
    assert run("check", "--nonsense").code == 2
