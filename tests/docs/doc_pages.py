"""Runs the code on a page of the documentation, from top to bottom, in one folder.

``pycon`` blocks are doctests that share their names; ``console`` blocks go through a shell, and
what follows a ``$`` command is its output; a block whose title is a file name is written to that
file. In all outputs ``...`` stands for anything. ``pip`` is a stand-in, as nothing is installed.
"""

from __future__ import annotations

import doctest
import os
import re
import stat
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import mtclean

ROOT = Path(__file__).parent.parent.parent
DOCS = ROOT / "docs"
SOURCE = Path(mtclean.__file__).parent.parent

_FENCE = re.compile(
    r"^(?P<fence>`{3,})(?P<language>[\w-]*)(?: title=\"(?P<title>[^\"]*)\")?\n"
    r"(?P<body>.*?)^(?P=fence)$",
    re.MULTILINE | re.DOTALL,
)
_FILE_NAME = re.compile(r"[\w-]+\.(?:txt|py|toml|jsonl|csv|tbx)")


class Block(NamedTuple):
    """A block of code: its language, its title, its text and the line it begins in."""

    language: str
    title: str
    body: str
    line: int

    @property
    def is_file(self) -> bool:
        return bool(_FILE_NAME.fullmatch(self.title))


def blocks(page: Path) -> Iterator[Block]:
    text = page.read_text(encoding="utf-8")
    for match in _FENCE.finditer(text):
        line = text.count("\n", 0, match.start("body")) + 1
        yield Block(match["language"], match["title"] or "", match["body"], line)


def run_page(page: Path, folder: Path) -> int:
    """Run every block of ``page``; return how many were run."""
    shell = Shell(folder)
    names: dict[str, Any] = {"__name__": "__main__"}
    count = 0
    for block in blocks(page):
        if block.is_file:
            (folder / block.title).write_text(block.body, encoding="utf-8")
        elif block.language == "pycon":
            run_doctest(block, names, page)
        elif block.language == "console":
            for command, expected in commands(block.body):
                got = shell.run(command)
                assert matches(expected, got), (
                    f"{page.name}:{block.line}: $ {command}\nexpected:\n{expected}\ngot:\n{got}"
                )
        else:
            continue
        count += 1
    return count


def run_doctest(block: Block, names: dict[str, Any], page: Path) -> None:
    test = doctest.DocTestParser().get_doctest(
        block.body, names, page.name, str(page), block.line - 1
    )
    assert test.examples, f"{page.name}:{block.line}: nothing to run"
    said: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS, verbose=False)
    failed = runner.run(test, out=said.append, clear_globs=False).failed
    names.update(test.globs)
    assert not failed, "".join(said)


def commands(body: str) -> Iterator[tuple[str, str]]:
    """Yield each command of a console block and the output it is followed by."""
    first, *parts = re.split(r"^\$ ", body, flags=re.MULTILINE)
    assert not first, f"a console block begins with a command, not with {first!r}"
    for part in parts:
        command, _, output = part.partition("\n")
        yield command, output


def matches(expected: str, got: str) -> bool:
    pattern = ".*?".join(re.escape(piece) for piece in expected.split("..."))
    return re.fullmatch(pattern, got, re.DOTALL) is not None


class Shell:
    """A shell in ``folder``; every command sees the exit code of the one before."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.code = 0
        programs = folder / ".bin"
        programs.mkdir()
        _script(programs / "python", f'exec "{sys.executable}" "$@"')
        _script(programs / "mtclean", f'exec "{sys.executable}" -m mtclean "$@"')
        _script(programs / "pip", f'exec "{sys.executable}" "{__file__}" pip "$@"')
        (folder / "evaluation").symlink_to(ROOT / "evaluation")
        self.environment = {
            "HOME": str(folder),
            "LC_ALL": "C.UTF-8",
            "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": f"{SOURCE}{os.pathsep}{folder}",
            "PYTHONUTF8": "1",
        }

    def run(self, command: str) -> str:
        """Return what ``command`` prints, on stdout and stderr together."""
        done = subprocess.run(
            ["bash", "-c", f"(exit {self.code})\n{command}"],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            timeout=60,
            check=False,
        )
        self.code = done.returncode
        return done.stdout.decode("utf-8")


def _script(path: Path, line: str) -> None:
    path.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def pip(arguments: list[str]) -> None:
    """Do what ``pip install -e .`` does for entry points, and for anything else nothing."""
    if arguments != ["install", "-e", "."]:
        return
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    metadata = Path(f"{project['name'].replace('-', '_')}-{project['version']}.dist-info")
    metadata.mkdir(exist_ok=True)
    lines = []
    for group, points in project["entry-points"].items():
        lines += [f"[{group}]", *(f"{name} = {target}" for name, target in points.items())]
    (metadata / "entry_points.txt").write_text("\n".join(lines), encoding="utf-8")
    name, version = project["name"], project["version"]
    about = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    (metadata / "METADATA").write_text(about, encoding="utf-8")


if __name__ == "__main__" and sys.argv[1:2] == ["pip"]:
    pip(sys.argv[2:])
