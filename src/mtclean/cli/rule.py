"""``mtclean rule CODE``: everything about a rule, made from its declaration."""

from __future__ import annotations

from collections.abc import Sequence

import click

from mtclean.cleaner import Cleaner
from mtclean.cli.options import fail
from mtclean.glossary.own import CODE, NAME
from mtclean.registry import all_rules, named


@click.command("rule")
@click.argument("code")
@click.option(
    "--glossary",
    metavar="FILE",
    type=click.Path(),
    multiple=True,
    help="Explain the rows of FILE too, which are the rule TRM090.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(code: str, glossary: Sequence[str], as_json: bool) -> None:
    """Explain the rule with this CODE or name: why, when not, and its examples."""
    from mtclean.report.rule import rule_data, rule_page

    if not glossary and code in (CODE, NAME):
        fail(f"{CODE} {NAME} applies your own glossary: name its file with --glossary")
    try:
        rules = named(Cleaner(glossary=glossary).rules if glossary else all_rules(), code)
    except ValueError as error:
        fail(str(error))
    if as_json:
        import json

        data = [rule_data(rule) for rule in rules]
        click.echo(json.dumps(data[0] if len(data) == 1 else data, ensure_ascii=False, indent=2))
        return
    click.echo("\n\n".join(rule_page(rule) for rule in rules))
