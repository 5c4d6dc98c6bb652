"""Makes small rules and reports for tests that look at the machinery and not at a rule."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from mtclean import Alters, Config, Edit, Rule, Safety, View, rule
from mtclean.report.file_report import FileReport
from mtclean.settings import Settings
from mtclean.workspace import Workspace

ALL = Alters.WHITESPACE | Alters.PUNCTUATION | Alters.CASE | Alters.WORDS | Alters.DIGITS


def checked(text: str, name: str = "story.txt", level: str = "safe") -> FileReport:
    """Return the report on a file of that name and text."""
    return Workspace(Settings(Config.of(level))).check_bytes(text.encode(), name)


def replacing(old: str, new: str, code: str = "GRA900", **declared: Any) -> Rule:
    """Return a rule that puts ``new`` for the pattern ``old``; it triggers on any letter."""
    safety = declared.pop("edit_safety", None)

    def function(view: View) -> Iterator[Edit]:
        for match in re.finditer(old, view.text):
            yield view.replace(*match.span(), match.expand(new), f"{code} says", safety=safety)

    return _declared(function, code, declared)


def flagging(old: str, code: str = "GRA900", suggestions: Sequence[str] = ()) -> Rule:
    """Return a rule that flags the pattern ``old``."""

    def function(view: View) -> Iterator[Edit]:
        for match in re.finditer(old, view.text):
            yield view.flag(*match.span(), suggestions=suggestions)

    return _declared(function, code, {"safety": Safety.FLAG, "alters": Alters.NOTHING})


def removing_lines(old: str, code: str = "FUR900", **declared: Any) -> Rule:
    """Return a rule that removes the lines with the pattern ``old``."""

    def function(view: View) -> Iterator[Edit]:
        for match in re.finditer(old, view.text):
            yield view.remove_lines(*match.span())

    return _declared(function, code, {"alters": Alters.LINES, **declared})


def _declared(function: Any, code: str, declared: dict[str, Any]) -> Rule:
    fields: dict[str, Any] = {
        "name": f"rule-{code.lower()}",
        "summary": f"Do what {code} does.",
        "triggers": [f"*{letter}*" for letter in "abcdefghijklmnopqrstuvwxyz"],
        "bad": [],
        "good": [],
        "alters": ALL,
    }
    return rule(code=code, **{**fields, **declared})(function)
