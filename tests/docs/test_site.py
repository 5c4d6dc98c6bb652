"""The site builds, has a page for each rule, and needs nothing from elsewhere."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType
from urllib.parse import unquote, urlsplit

import pytest
from doc_pages import DOCS, ROOT, SOURCE

from mtclean import Alters, Example, Rule, Stage, all_rules, check
from mtclean.report.rule import rule_page

LOADS = {
    "audio": "src",
    "embed": "src",
    "iframe": "src",
    "img": "src",
    "link": "href",
    "object": "data",
    "script": "src",
    "source": "src",
    "video": "src",
}
STYLE_LOADS = re.compile(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//")
NO_LOAD = {"canonical", "next", "prev"}


class Parsed(HTMLParser):
    """What a page links to, what it loads, and the places in it that can be linked to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.places: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if "id" in found:
            self.places.add(found["id"])
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        load = LOADS.get(tag)
        if load and found.get(load) and found.get("rel") not in NO_LOAD:
            self.loads.append(found[load])
        self.loads += [part.split()[0] for part in found.get("srcset", "").split(",") if part]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    for needed in ("mkdocs", "material"):
        if importlib.util.find_spec(needed) is None:
            pytest.skip(f"{needed} is not installed; pip install 'mtclean[docs]'")
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(SOURCE), "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[Path, Parsed]:
    files = sorted(site.rglob("*.html"))
    return {file: Parsed(file.read_text(encoding="utf-8")) for file in files}


def test_every_rule_has_a_page(site: Path) -> None:
    built = {folder.name for folder in (site / "rules").iterdir() if folder.is_dir()}
    assert built == {rule.code for rule in all_rules()}
    index = (site / "rules" / "index.html").read_text(encoding="utf-8")
    for rule in all_rules():
        page = (site / "rules" / rule.code / "index.html").read_text(encoding="utf-8")
        assert f"{rule.code} {rule.name}" in page
        assert f'href="{rule.code}/"' in index
        # A page has all its sections, and each example is a block of code of its own.
        assert page.count('<span class="filename">') == _count_of_examples(rule)
        assert page.count("<h2") == 3 + bool(rule.rows)


def _count_of_examples(rule: Rule) -> int:
    blocks = len(rule.good)
    for example in rule.bad:
        blocks += 1 + (example.repaired is not None) + (example.source is not None)
    return blocks


def test_every_page_can_be_reached(pages: dict[Path, Parsed], site: Path) -> None:
    seen = {site / "index.html"}
    ahead = list(seen)
    while ahead:
        page = ahead.pop()
        for link in pages[page].links:
            target = _target(page, link, site)
            if target in pages and target not in seen:
                seen.add(target)
                ahead.append(target)
    assert seen == set(pages) - {site / "404.html"}


def test_internal_links_lead_somewhere(pages: dict[Path, Parsed], site: Path) -> None:
    broken = []
    for page, parsed in pages.items():
        for link in [*parsed.links, *parsed.loads]:
            target = _target(page, link, site)
            if target is None:
                continue
            place = unquote(urlsplit(link).fragment)
            known = target in pages and (not place or place in pages[target].places)
            if not known and not (target.is_file() and not place):
                broken.append(f"{page.relative_to(site)}: {link}")
    assert broken == []


def test_nothing_is_loaded_from_elsewhere(pages: dict[Path, Parsed], site: Path) -> None:
    for page, parsed in pages.items():
        for load in parsed.loads:
            address = urlsplit(load)
            assert not address.netloc, f"{page.relative_to(site)} loads {load}"
            assert address.scheme in ("", "data"), f"{page.relative_to(site)} loads {load}"
    for file in [*site.rglob("*.css"), *site.rglob("*.html")]:
        assert not STYLE_LOADS.search(file.read_text(encoding="utf-8")), file


def test_search_knows_the_rules(site: Path) -> None:
    index = (site / "search" / "search_index.json").read_text(encoding="utf-8")
    assert all(rule.name in index for rule in all_rules())


def test_nothing_is_left_to_fill_in(site: Path) -> None:
    for file in site.rglob("*.html"):
        assert "generated:" not in file.read_text(encoding="utf-8")
    assert not (site / "hooks.py").exists()


def _target(page: Path, link: str, site: Path) -> Path | None:
    """Return the file an internal link leads to, or nothing if the link is an external one."""
    address = urlsplit(link)
    if address.scheme or address.netloc:
        return None
    path = unquote(address.path)
    start = site if path.startswith("/") else page.parent
    target = (start / path.lstrip("/")).resolve() if path else page
    return target / "index.html" if target.is_dir() else target


@pytest.fixture(scope="module")
def hooks() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_hooks", DOCS / "hooks.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_stage_is_described(hooks: ModuleType) -> None:
    assert list(hooks.STAGES) == list(Stage)
    assert all(stage.value in hooks.table_of_stages() for stage in Stage)


def test_the_passage_shows_every_edit(hooks: ModuleType) -> None:
    report = check((DOCS / "passage.txt").read_text(encoding="utf-8"), level="likely")
    shown = hooks.passage()
    assert report.applied
    assert report.text.rstrip() in shown
    assert all(f"[{edit.rule}](rules/{edit.rule}.md)" in shown for edit in report.applied)


def test_pages_bear_awkward_rules(hooks: ModuleType) -> None:
    def function(view: object) -> None:
        """Tokenizers leave <unk> & &lt;, and __URL__ stays; `<unk>` in code stays. See ENC002."""

    def made(code: str, name: str) -> Rule:
        return Rule(
            function,  # type: ignore[arg-type]
            code=code,
            name=name,
            summary="Remove <unk> | and the like.",
            doc=function.__doc__ or "",
            triggers=("unk",),
            bad=[("```\nunk\n```", "````"), Example("a\u200bb \ud83d\u2028c", "ab c")],
            good=["one\r\ntwo"],
            alters=Alters.WORDS,
        )

    rules = (made("ENC001", "one"), made("ENC002", "two"))
    page = hooks.page_of_rule(rules[0], rules)
    assert r"leave &lt;unk> &amp; &amp;lt;, and \_\_URL\_\_ stays; `<unk>` in code" in page
    assert "See [ENC002](ENC002.md)" in page
    assert '````text title="before"\n```\nunk\n```\n````\n' in page
    assert '`````text title="after"\n````\n`````\n' in page
    assert "a‹U+200B›b ‹U+D83D›‹U+2028›c\n" in page
    assert "one‹U+000D›\ntwo\n" in page
    assert "stand for characters" in page
    page.encode()
    rule_page(rules[0]).encode()
    assert r"Remove &lt;unk> \| and" in hooks.index_of_rules(rules)
