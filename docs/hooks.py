"""Writes the generated parts of the site: a page for each rule, their table, the stages.

MkDocs calls the functions that begin with ``on_``. Nothing is written into ``docs/``: the pages
exist only in the build.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mtclean import Rule, Safety, Stage, all_rules, check
from mtclean.report.rule import rule_page

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

DOCS = Path(__file__).parent

STAGES = {
    Stage.ENCODING: "Mojibake, control characters and zero-width characters.",
    Stage.MARKUP: "What is left of tags, attributes, entities and placeholders.",
    Stage.FURNITURE: "Site furniture: share buttons, teasers, logins, lists of tags.",
    Stage.WIRE: "Wire furniture: end marks, credits and notes of editors.",
    Stage.RESIDUE: "What tokenizers leave behind, stray letters, halves of abbreviations.",
    Stage.TYPOGRAPHY: "Spaces around punctuation, foreign marks, unpaired quotation marks.",
    Stage.NUMBERS: "Decimal and thousands marks, split numbers, multiples, dates and times.",
    Stage.REPETITION: "Doubled words and phrases, loops, sentences that come twice.",
    Stage.LEFTOVERS: "Words and sentences that were not translated.",
    Stage.TERMS: "Terms that a language is known to bring over wrongly.",
    Stage.OFFICES: "Titles and offices, of persons and of institutions.",
    Stage.CASING: "Capitals where none belong, and names without them.",
    Stage.GRAMMAR_LITE: "Articles, prepositions and fixed patterns.",
    Stage.NAMES: "One person or place in several spellings.",
    Stage.PRONOUNS: "Pronouns that do not fit their person or institution.",
    Stage.GRAMMAR: "Optional checks by LanguageTool.",
    Stage.SOURCE: "Checks against the source text, where it is given.",
}

_FENCE = re.compile(r"^(`{3,})[^\n]*\n.*?^\1$", re.MULTILINE | re.DOTALL)
_CODE_SPAN = re.compile(r"`+[^`\n]+`+")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages of the rules, and put them into the navigation."""
    from mkdocs.structure.files import File

    rules = all_rules()
    pages = {f"rules/{rule.code}.md": page_of_rule(rule, rules) for rule in rules}
    pages["rules/index.md"] = index_of_rules(rules)
    for path, content in pages.items():
        files.append(File.generated(config, path, content=content))
    if config.nav:
        config.nav = [
            {"Rules": navigation(rules)} if entry == "RULES" else entry for entry in config.nav
        ]
    return files


def on_page_markdown(markdown: str, **_: object) -> str:
    """Put the generated parts where a page asks for them."""
    return filled(markdown)


def filled(markdown: str) -> str:
    """Return ``markdown`` with ``<!-- generated: NAME -->`` replaced."""
    return re.sub(r"<!-- generated: ([\w-]+) -->", lambda match: PARTS[match[1]](), markdown)


def page_of_rule(rule: Rule, rules: tuple[Rule, ...]) -> str:
    """Return the page of a rule, with the rules that it names linked."""
    here = [other for other in rules if other.stage is rule.stage]
    page = _outside_code(rule_page(rule), lambda text: _linked(_escaped(text), rule, rules))
    others = ", ".join(f"[{o.code} {o.name}]({o.code}.md)" for o in here if o is not rule)
    lines = [page, ""]
    if "‹U+" in page:
        lines += ["‹U+200B› and the like stand for characters that cannot be seen.", ""]
    lines += ["## See also", ""]
    if others:
        lines += [f"- Rules of the same stage, {rule.stage.label}: {others}"]
    lines += [
        "- [All rules](index.md)",
        "- [What safe, likely and flag mean](../tutorial.md#levels)",
        "",
    ]
    return "\n".join(lines)


def index_of_rules(rules: tuple[Rule, ...]) -> str:
    """Return the page that lists the rules, a table for each stage."""
    lines = [
        "# Rules",
        "",
        f"There are {len(rules)} rules. They stand here in the order in which they run.",
        "[How it works](../how-it-works.md) explains that order. Safety says how sure a rule is",
        "at the best: see [levels](../tutorial.md#levels).",
        "",
    ]
    for stage in Stage:
        members = [rule for rule in rules if rule.stage is stage]
        if not members:
            continue
        lines += [f"## {stage.label.capitalize()}", "", STAGES[stage], ""]
        lines += ["| code | name | safety | what it does |", "|---|---|---|---|"]
        lines += [
            f"| [{rule.code}]({rule.code}.md) | [{rule.name}]({rule.code}.md) "
            f"| {rule.safety.label} | {_cell(rule.summary)} |"
            for rule in members
        ]
        lines.append("")
    return "\n".join(lines)


def navigation(rules: tuple[Rule, ...]) -> list[Any]:
    """Return the navigation of the rules: the table, then the stages."""
    entries: list[Any] = ["rules/index.md"]
    for stage in Stage:
        members = [rule for rule in rules if rule.stage is stage]
        if members:
            pages = [{f"{rule.code} {rule.name}": f"rules/{rule.code}.md"} for rule in members]
            entries.append({stage.label.capitalize(): pages})
    return entries


def table_of_stages() -> str:
    """Return the table of the stages, in their order."""
    lines = ["| stage | codes | what it is about | rules |", "|---|---|---|---|"]
    for stage in Stage:
        count = sum(rule.stage is stage for rule in all_rules())
        label = f"[{stage.label}](rules/index.md#{stage.label})" if count else stage.label
        lines.append(f"| {label} | {stage.value} | {STAGES[stage]} | {count} |")
    return "\n".join(lines)


def passage() -> str:
    """Return the scarred passage of the first page, its repair, and the reasons."""
    report = check((DOCS / "passage.txt").read_text(encoding="utf-8"), level=Safety.LIKELY)
    lines = ['```text title="before"', report.original.rstrip("\n"), "```", ""]
    lines += ['```text title="after"', report.text.rstrip("\n"), "```", ""]
    lines += ["| rule | before | after | why |", "|---|---|---|---|"]
    for edit in report.applied:
        after = _quoted(edit.after) or "*(removed)*"
        lines.append(
            f"| [{edit.rule}](rules/{edit.rule}.md) | {_quoted(edit.before)} "
            f"| {after} | {_cell(edit.message)} |"
        )
    return "\n".join(lines)


def _quoted(text: str) -> str:
    """Return ``text`` as code for a cell, with the spaces at its ends and line ends visible."""
    if not text:
        return ""
    shown = text.replace("\n", "⏎")
    shown = shown if shown.strip() else shown.replace(" ", "␣")
    return f"<code>{html.escape(shown).replace('|', '&#124;')}</code>"


def _cell(text: str) -> str:
    return _outside_code(text, _escaped).replace("|", r"\|")


def _outside_code(text: str, change: Callable[[str], str]) -> str:
    """Return ``text`` with ``change`` made to everything but code blocks and code spans."""
    pieces: list[str] = []
    at = 0
    for fence in [*_FENCE.finditer(text), None]:
        prose = text[at : fence.start() if fence else len(text)]
        inner = 0
        for span in _CODE_SPAN.finditer(prose):
            pieces += [change(prose[inner : span.start()]), span[0]]
            inner = span.end()
        pieces.append(change(prose[inner:]))
        if fence:
            pieces.append(fence[0])
            at = fence.end()
    return "".join(pieces)


def _escaped(text: str) -> str:
    """Return ``text`` with what Markdown takes for tags, entities and bold type made literal."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("__", r"\_\_")


def _linked(text: str, rule: Rule, rules: tuple[Rule, ...]) -> str:
    codes = {other.code for other in rules} - {rule.code}
    return re.sub(
        r"\b[A-Z]{3}\d{3}\b",
        lambda match: f"[{match[0]}]({match[0]}.md)" if match[0] in codes else match[0],
        text,
    )


PARTS: dict[str, Callable[[], str]] = {
    "number-of-rules": lambda: str(len(all_rules())),
    "passage": passage,
    "stages": table_of_stages,
}
