"""``mtclean learn``, as a user calls it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

MACHINE = "The net red from {} can not sing.\n"
EDITED = "The influencer from {} cannot sing.\n"
TOWNS = ("Lund", "Bari", "Cork")


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mtclean", "learn", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "PYTHONUTF8": "1"},
    )


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    for name, text in (("mt", MACHINE), ("edited", EDITED)):
        (tmp_path / name).mkdir()
        for town in TOWNS:
            (tmp_path / name / f"{town}.txt").write_text(text.format(town), encoding="utf-8")
    return tmp_path / "mt", tmp_path / "edited"


def test_folders(folders: tuple[Path, Path]) -> None:
    done = run(*folders)
    assert done.returncode == 0, done.stderr
    (row,) = tomllib.loads(done.stdout)["row"]
    assert (row["phrases"], row["becomes"], row["level"]) == (["net red"], "influencer", "safe")
    assert done.stderr.endswith(
        "Read 3 documents, 3 sentences; proposed 1 safe row and 0 likely rows.\n"
    )


def test_the_file_is_not_replaced_unless_asked_to(folders: tuple[Path, Path]) -> None:
    output = folders[0].parent / "rows.toml"
    assert run(*folders, "-o", output).stdout == ""
    written = output.read_bytes()
    again = run(*folders, "-o", output)
    assert again.returncode == 2
    assert "is there already; replace it with --force" in again.stderr
    assert run(*folders, "-o", output, "--force").returncode == 0
    assert output.read_bytes() == written


def test_tables(tmp_path: Path) -> None:
    tsv, jsonl = tmp_path / "a.tsv", tmp_path / "a.jsonl"
    pairs = [(MACHINE.format(town).strip(), EDITED.format(town).strip()) for town in TOWNS]
    tsv.write_text("".join(f"{a}\t{b}\n" for a, b in pairs), encoding="utf-8")
    jsonl.write_text("".join(json.dumps({"x": a, "y": b}) + "\n" for a, b in pairs))
    rows = tomllib.loads(run(tsv).stdout)
    assert len(rows["row"]) == 1
    assert tomllib.loads(run(jsonl, "--mt", "x", "--edited", "y").stdout) == rows
    assert "row" not in tomllib.loads(run(tsv, "--support", "4").stdout)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "nothing to learn from"),
        (("a.txt",), "a.txt: neither a folder nor a file that ends in .tsv or .jsonl"),
        ((".",), "give two folders"),
        (("missing.tsv",), "missing.tsv: cannot be read"),
        (("--git", "."), "--git needs --glob"),
        (("--git", ".", "--glob", "*", "a.tsv"), "give either --git or files, not both"),
        (("--git", "missing", "--glob", "*"), "missing"),
    ],
)
def test_errors_are_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("mtclean: ")
    assert message in done.stderr
    assert done.stderr.count("\n") == 1
