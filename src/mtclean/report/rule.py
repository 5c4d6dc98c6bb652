"""The page of a rule, as Markdown and as data, made from its declaration."""

from __future__ import annotations

import inspect
import re
from typing import Any
from unicodedata import category

from mtclean.rule import Alters, Rule
from mtclean.table.explain import row_data, row_line

_UNSEEN = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp", "Zs"}


def rule_data(rule: Rule) -> dict[str, Any]:
    """Return everything about a rule as data for JSON."""
    return {
        "code": rule.code,
        "name": rule.name,
        "summary": rule.summary,
        "explanation": inspect.cleandoc(rule.doc),
        "stage": rule.stage.label,
        "scope": rule.scope.value,
        "safety": rule.safety.label,
        "alters": _alters(rule.alters),
        "triggers": list(rule.triggers),
        "probes": [probe.name for probe in rule.probes],
        "requires": list(rule.requires),
        "after": list(rule.after),
        "sources": list(rule.sources),
        "needs": list(rule.needs),
        "since": rule.since,
        "status": rule.status,
        "bad": [
            {
                "scarred": example.scarred,
                "repaired": example.repaired,
                "level": (rule.safety if example.level is None else example.level).label,
            }
            for example in rule.bad
        ],
        "good": list(rule.good),
        "rows": [row_data(row) for row in rule.rows],
    }


def rule_page(rule: Rule) -> str:
    """Return the page of a rule in Markdown."""
    facts = [
        ("stage", rule.stage.label),
        ("safety", rule.safety.label),
        ("sees", f"a {rule.scope.value} at a time"),
        ("alters", ", ".join(_alters(rule.alters)) or "nothing"),
        ("gives way to", ", ".join(rule.after)),
        ("source languages", ", ".join(rule.sources)),
        ("needs", ", ".join(rule.needs)),
        ("since", rule.since if rule.status == "stable" else f"{rule.since} ({rule.status})"),
    ]
    lines = [f"# {rule.code} {rule.name}", "", rule.summary, ""]
    lines += [f"- {label}: {value}" for label, value in facts if value]
    lines += ["", inspect.cleandoc(rule.doc), "", "## Scars and their repair", ""]
    for example in rule.bad:
        if example.source is not None:
            lines += _quoted("source", example.source)
        lines += _quoted("before" if example.repaired is not None else "flagged", example.scarred)
        if example.repaired is not None:
            lines += _quoted("after", example.repaired)
    if rule.rows:
        lines += ["## The table", "", *(f"- {row_line(row)}" for row in rule.rows), ""]
    lines += ["## What stays as it is", ""]
    for text in rule.good:
        lines += _quoted("stays", text)
    return "\n".join(lines).rstrip()


def _alters(alters: Alters) -> list[str]:
    return [(member.name or "").lower() for member in alters]


def _quoted(label: str, text: str) -> list[str]:
    """Return ``text`` as a code block that no line of it can end."""
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return [f'{fence}text title="{label}"', *_visible(text).split("\n"), fence, ""]


def _visible(text: str) -> str:
    """Return ``text`` with the characters that cannot be seen or printed as their numbers.

    >>> _visible("zero\\u200bwidth")
    'zero‹U+200B›width'
    """
    return "".join(
        f"‹U+{ord(character):04X}›"
        if category(character) in _UNSEEN and character not in " \n"
        else character
        for character in text
    )
