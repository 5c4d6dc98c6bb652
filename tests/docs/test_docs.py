"""Everything that the documentation shows is run, and everything it names is there."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from doc_pages import DOCS, ROOT, blocks, run_page

PAGES = sorted(DOCS.glob("*.md"))


@pytest.mark.skipif(shutil.which("bash") is None, reason="the console blocks need bash")
@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_code_on_the_page(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    known = set(sys.modules)
    try:
        run_page(page, tmp_path)
    finally:
        for name in set(sys.modules) - known:
            file = getattr(sys.modules[name], "__file__", None)
            if file and Path(file).is_relative_to(tmp_path):
                del sys.modules[name]


def test_the_tutorial_holds_no_code_that_is_not_run() -> None:
    for block in blocks(DOCS / "tutorial.md"):
        assert block.is_file or block.language in ("pycon", "console"), f"line {block.line}"


@pytest.mark.parametrize("name", ["CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_of_the_other_pages(name: str) -> None:
    for link in re.findall(r"\]\(([^)\s]+)\)", (ROOT / name).read_text(encoding="utf-8")):
        path, _, place = link.partition("#")
        if not path.startswith("https://"):
            text = (ROOT / path).read_text(encoding="utf-8")
            headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
            assert not place or place in [head.lower().replace(" ", "-") for head in headings]


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_make_targets() -> None:
    done = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True)
    listed = set(re.findall(r"^make (\w+)", done.stdout, re.MULTILINE)) - {"help"}
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `make (\w+)`", text, re.MULTILINE)) == listed
    for page in PAGES:
        used = set(re.findall(r"`make (\w+)`", page.read_text(encoding="utf-8")))
        assert used <= listed
