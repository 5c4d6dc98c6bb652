"""Finds the rules: those of :mod:`mtclean.rules` and those of plug-ins; checks them all."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module

from mtclean.rule import Alters, Rule, Scope, Stage
from mtclean.text.edit import Safety
from mtclean.triggers import TriggerIndex

PLUGIN_GROUP = "mtclean.rules"
"""Entry points of this group name modules (or functions returning rules) with further rules."""

_STAGE_ORDER = {stage: number for number, stage in enumerate(Stage)}
_CODE = re.compile(r"[A-Z]{3}\d{3}")
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class RuleError(ValueError):
    """A rule is declared wrongly; the message says which and what to do."""


class UnknownRuleError(ValueError):
    """No rule has the code, prefix or name that was asked for."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule, checked, in the order of the chain.

    Raises :class:`RuleError` when a rule is declared wrongly.
    """
    return arrange(_plugged_in(), _built_in())


def arrange(rules: Iterable[Rule], tested: Iterable[Rule] = ()) -> tuple[Rule, ...]:
    """Return ``rules`` in the order of the chain after checking each and all.

    The declarations of those that are ``tested`` are not checked again: that would take longer
    than all else at the start.
    """
    checked = list(rules)
    for rule in checked:
        for problem in problems(rule):
            raise RuleError(f"{rule.code} {rule.name}: {problem}")
    ordered = sorted([*tested, *checked], key=lambda rule: (_STAGE_ORDER[rule.stage], rule.code))
    seen: dict[str, Rule] = {}
    for rule in ordered:
        for label in (rule.code, rule.name):
            if label in seen:
                raise RuleError(f"{rule!r} and {seen[label]!r} both use {label!r}")
            seen[label] = rule
    for rule in ordered:
        for code in rule.after:
            if code not in seen or seen[code].stage is not rule.stage or code == rule.code:
                raise RuleError(f"{rule.code}: 'after' names {code}, no other rule of its stage")
    return tuple(ordered)


def problems(rule: Rule) -> Iterator[str]:
    """Yield what is wrong with the declaration of ``rule``."""
    if not _CODE.fullmatch(rule.code):
        yield "a code is the three letters of its stage and three digits"
    if not _NAME.fullmatch(rule.name):
        yield "a name is in kebab case"
    if not rule.summary.endswith(".") or "\n" in rule.summary:
        yield "the summary is one line that ends with a full stop"
    if len(rule.doc.split()) < 12:
        yield "the docstring explains why the scar happens and when the pattern is right"
    if not rule.triggers and not rule.probes:
        yield "a rule needs triggers or probes"
    if rule.scope is not Scope.DOCUMENT and any(probe.wide for probe in rule.probes):
        yield "a rule with a wide probe sees the document"
    wide = [probe.wide for probe in rule.probes]
    if any(wide) and not (all(wide) and not rule.triggers):
        yield "a rule with a wide probe has no other triggers or probes: they are found anew alone"
    literals = [trigger if trigger == "*" else trigger.strip("*") for trigger in rule.triggers]
    for literal in (*literals, *rule.requires):
        if not literal or "\n" in literal:
            yield f"the trigger {literal!r} is empty or goes beyond its line"
    if len(rule.bad) < 2:
        yield "a rule needs at least two bad examples"
    if len(rule.good) < 3:
        yield "a rule needs at least three good examples"
    if (rule.alters is Alters.NOTHING) != (rule.safety is Safety.FLAG):
        yield "a rule declares what it alters; a flag alters nothing"
    index = TriggerIndex([rule.triggers], [()], [rule.probes])
    for example in rule.bad:
        if not index.scan(example.scarred.replace("[[", "").replace("]]", ""))[0]:
            yield f"no trigger stands in the bad example {example.scarred!r}"
        if example.repaired == example.scarred:
            yield f"the bad example {example.scarred!r} is not repaired"


def select_rules(
    rules: Sequence[Rule], select: Sequence[str] = (), ignore: Sequence[str] = ()
) -> tuple[Rule, ...]:
    """Return the rules that ``select`` names (all, if empty) and ``ignore`` does not.

    Each item is a code, the beginning of one (``MRK``), or a name.
    Raises :class:`UnknownRuleError` for an item that names nothing.
    """
    chosen = {rule.code for item in select for rule in named(rules, item)}
    dropped = {rule.code for item in ignore for rule in named(rules, item)}
    return tuple(
        rule for rule in rules if (not select or rule.code in chosen) and rule.code not in dropped
    )


def named(rules: Sequence[Rule], item: str) -> list[Rule]:
    """Return the rules that ``item`` (a code, a prefix of codes, or a name) stands for."""
    label = item.strip()
    prefix = label.upper()
    found = [r for r in rules if r.name == label or (prefix and r.code.startswith(prefix))]
    if not found:
        from difflib import get_close_matches

        known = [name for r in rules for name in (r.code, r.name)]
        near = get_close_matches(label, known, 1) or get_close_matches(prefix, known, 1)
        hint = f"; did you mean {near[0]}?" if near else "; 'mtclean rules' lists them"
        raise UnknownRuleError(f"no rule {label!r}{hint}")
    return found


def rules_of(module: object) -> list[Rule]:
    """Return the rules that a module declares."""
    found = {id(value): value for value in vars(module).values() if isinstance(value, Rule)}
    return list(found.values())


def _built_in() -> Iterator[Rule]:
    import mtclean.rules as package

    for name in _modules(package.__path__[0], package.__name__):
        yield from rules_of(import_module(name))


def _modules(folder: str, package: str) -> Iterator[str]:
    """Yield the names of the modules below ``folder``; those with an underscore hold no rules."""
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        name, dot, suffix = entry.name.partition(".")
        if name.startswith("_"):
            continue
        if suffix == "py":
            yield f"{package}.{name}"
        elif not dot and entry.is_dir():
            yield from _modules(entry.path, f"{package}.{name}")


def _plugged_in() -> Iterator[Rule]:
    if not any(_declares_plugins(folder) for folder in sys.path):
        return
    from importlib.metadata import entry_points

    for point in entry_points(group=PLUGIN_GROUP):
        loaded = point.load()
        yield from loaded() if callable(loaded) else rules_of(loaded)


def _declares_plugins(folder: str) -> bool:
    """Tell whether a package in ``folder`` names the group, at a tenth of what metadata costs."""
    try:
        packages = os.listdir(folder or ".")
    except OSError:
        return False
    for package in packages:
        if package.endswith((".dist-info", ".egg-info")):
            try:
                with open(os.path.join(folder, package, "entry_points.txt"), "rb") as file:
                    if PLUGIN_GROUP.encode() in file.read():
                        return True
            except OSError:
                continue
    return False
