from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from mtclean.formats.files import InputError
from mtclean.learn.pairs import Story, read_folders, read_git, read_jsonl, read_tsv


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_folders_pair_files_of_the_same_name(tmp_path: Path) -> None:
    _write(tmp_path / "mt/b.txt", "B machine")
    _write(tmp_path / "mt/day/a.txt", "A machine")
    _write(tmp_path / "mt/alone.txt", "x")
    _write(tmp_path / "mt/.hidden", "x")
    _write(tmp_path / "ed/b.txt", "B edited")
    _write(tmp_path / "ed/day/a.txt", "A edited")
    _write(tmp_path / "ed/.hidden", "x")
    assert read_folders(str(tmp_path / "mt"), str(tmp_path / "ed")) == [
        Story("b.txt", (("B machine", "B edited"),)),
        Story(os.path.join("day", "a.txt"), (("A machine", "A edited"),)),
    ]


def test_folders_without_a_common_name_are_an_error(tmp_path: Path) -> None:
    _write(tmp_path / "mt/a.txt", "")
    _write(tmp_path / "ed/b.txt", "")
    with pytest.raises(InputError, match="no file stands in both"):
        read_folders(str(tmp_path / "mt"), str(tmp_path / "ed"))


def test_tsv_has_a_document_a_line_or_names_it(tmp_path: Path) -> None:
    path = str(_write(tmp_path / "a.tsv", 'one\tuno\n\n"two\tdue"\r\n'))
    assert read_tsv(path) == [
        Story(f"{path}:1", (("one", "uno"),)),
        Story(f"{path}:3", (('"two', 'due"'),)),
    ]
    path = str(_write(tmp_path / "b.tsv", "one\tuno\tx\ntwo\tdue\tx\nthree\ttre\ty\n"))
    assert [story.parts for story in read_tsv(path)] == [
        (("one", "uno"), ("two", "due")),
        (("three", "tre"),),
    ]


def test_tsv_with_a_bad_row_names_file_and_line(tmp_path: Path) -> None:
    path = str(_write(tmp_path / "a.tsv", "one\tuno\nalone\n"))
    with pytest.raises(InputError, match=r"a\.tsv:2: 1 columns"):
        read_tsv(path)


def test_jsonl_with_named_fields(tmp_path: Path) -> None:
    rows = [
        {"raw": "one", "final": "uno", "day": 1, "id": "x"},
        {"raw": "two", "final": "due", "day": 1, "id": "x"},
    ]
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, rows)).encode()))
    assert read_jsonl(str(path), "raw", "final", ("day", "id")) == [
        Story("1/x", (("one", "uno"), ("two", "due")))
    ]
    assert len(read_jsonl(str(path), "raw", "final")) == 2


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "a.jsonl:1: no JSON"),
        ("[]", "a.jsonl:1: no JSON object"),
        ('{"mt": "x"}', "a.jsonl:1: no field 'edited'; there are: mt"),
        ('{"mt": "x", "edited": 3}', "a.jsonl:1: the field 'edited' holds no text"),
    ],
)
def test_jsonl_with_a_bad_row_names_file_and_line(tmp_path: Path, line: str, message: str) -> None:
    path = str(_write(tmp_path / "a.jsonl", line + "\n"))
    with pytest.raises(InputError, match=message):
        read_jsonl(path)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    path = tmp_path / "desk"
    path.mkdir()
    _git(path, "init", "--quiet", "--initial-branch=main")
    return path


def _git(repository: Path, *arguments: str) -> str:
    identity = {"NAME": "Desk", "EMAIL": "desk@example.org"}
    people = {f"GIT_{who}_{k}": v for who in ("AUTHOR", "COMMITTER") for k, v in identity.items()}
    return subprocess.run(
        ["git", "-C", str(repository), *arguments],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, **people, "GIT_CONFIG_GLOBAL": os.devnull},
    ).stdout.strip()


def _commit(repository: Path, **texts: str) -> str:
    for name, text in texts.items():
        _write(repository / "news" / f"{name} é.txt", text)
    _git(repository, "add", "--all")
    _git(repository, "commit", "--quiet", "--message", "Edit")
    return _git(repository, "rev-parse", "HEAD")


def test_git_pairs_the_first_version_with_the_last(repository: Path) -> None:
    _commit(repository, a="machine a", b="machine b", c="machine c")
    _write(repository / "notes.md", "note")
    _commit(repository, a="draft a")
    (repository / "notes.md").write_text("other note")
    last = _commit(repository, a="edited a", b="edited b", d="new")
    assert read_git(str(repository), "news/*.txt") == [
        Story("news/a é.txt", (("machine a", "edited a"),)),
        Story("news/b é.txt", (("machine b", "edited b"),)),
    ]
    assert read_git(str(repository), "*a*", f"{last}^!") == [
        Story("news/a é.txt", (("draft a", "edited a"),)),
    ]
    assert [story.name for story in read_git(str(repository / "news"), "*.md")] == ["notes.md"]


def test_git_history_without_such_a_file_is_an_error(repository: Path) -> None:
    _commit(repository, a="machine a")
    with pytest.raises(InputError, match=r"no commit changes a file that fits '\*\.md'"):
        read_git(str(repository), "*.md")
    with pytest.raises(InputError, match="bad revision 'nowhere'"):
        read_git(str(repository), "*", "nowhere")
    with pytest.raises(InputError, match="no revisions"):
        read_git(str(repository), "*", "--output=x")


def test_links_and_other_encodings(repository: Path) -> None:
    (repository / "news").mkdir()
    link, story = repository / "news/link.txt", repository / "news/a.txt"
    for text in ("café one", "café two"):
        story.write_bytes(text.encode("cp1252"))
        link.unlink(missing_ok=True)
        link.symlink_to(text)
        _commit(repository)
    with pytest.raises(InputError, match=r"news/a\.txt: byte 3"):
        read_git(str(repository), "news/*")
    assert read_git(str(repository), "news/*", encoding="cp1252") == [
        Story("news/a.txt", (("café one", "café two"),))
    ]


def test_nothing_of_a_repository_is_run(repository: Path, tmp_path: Path) -> None:
    _commit(repository, a="machine a")
    trap = f"touch {tmp_path / 'sprung'}"
    _write(repository / ".gitattributes", "*.txt diff=trap filter=trap\n")
    _commit(repository, a="edited a")
    for key in ("diff.trap.textconv", "diff.trap.command", "filter.trap.smudge", "core.pager"):
        _git(repository, "config", key, trap)
    _git(repository, "config", "diff.external", trap)
    assert read_git(str(repository), "news/*")
    assert not (tmp_path / "sprung").exists()


def test_git_says_what_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if shutil.which("git") is not None:
        monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
        with pytest.raises(InputError, match="not a git repository"):
            read_git(str(tmp_path), "*")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(InputError, match="git is not installed"):
        read_git(str(tmp_path), "*")
