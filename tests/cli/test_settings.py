"""mtclean.toml: the defaults of the options."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


def run(folder: Path, *arguments: str, stdin: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mtclean", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=folder,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inner = tmp_path / "desk" / "today"
    inner.mkdir(parents=True)
    return inner


def settings(folder: Path, text: str) -> Path:
    path = folder.parent / "mtclean.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_nearest_file_sets_the_options(folder: Path) -> None:
    (folder.parent / "lines.txt").write_text("Download the * app\n", encoding="utf-8")
    (folder.parent / "terms.csv").write_text(
        "phrase,becomes\nblue house,Blue House\n", encoding="utf-8"
    )
    settings(
        folder,
        'ignore = ["GRA001"]\nfurniture-lines = "lines.txt"\nglossary = ["terms.csv"]\n',
    )
    story = "The blue house can not burn.\n\nDownload the Harbour app\n\nIt is of stone.\n"
    done = run(folder, "fix", stdin=story)
    assert done.stdout == "The Blue House can not burn.\n\nIt is of stone.\n", done.stderr


def test_the_command_line_counts_more(folder: Path) -> None:
    settings(folder, 'select = "MRK"\n')
    assert run(folder, "fix", stdin="He can not go.\n").stdout == "He can not go.\n"
    done = run(folder, "fix", "--select", "GRA", stdin="He can not go.\n")
    assert done.stdout == "He cannot go.\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("glosary = []", "no setting 'glosary'; did you mean glossary?"),
        ("colour = 1", "no setting 'colour'; there are level, select"),
        ("level = 3", "level takes text, or a list of texts, and not 3"),
        ('encoding = ["utf-8"]', "encoding takes one text and no list"),
        ("level =", "cannot be read"),
    ],
)
def test_errors_name_the_file_and_the_key(folder: Path, text: str, message: str) -> None:
    path = settings(folder, text)
    done = run(folder, "check", stdin="It rained.\n")
    assert done.returncode == 2
    assert done.stderr.startswith(f"mtclean: {path}: ")
    assert message in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_wrong_level_is_refused(folder: Path) -> None:
    settings(folder, 'level = "certain"')
    assert run(folder, "check", stdin="It rained.\n").returncode == 2
