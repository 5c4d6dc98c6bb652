"""``mtclean rule CODE``: everything about a rule, made from its declaration."""

from __future__ import annotations

import click

from mtclean.cli.options import fail
from mtclean.registry import UnknownRuleError, all_rules, named


@click.command("rule")
@click.argument("code")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(code: str, as_json: bool) -> None:
    """Explain the rule with this CODE or name: why, when not, and its examples."""
    from mtclean.report.rule import rule_data, rule_page

    try:
        rules = named(all_rules(), code)
    except UnknownRuleError as error:
        fail(str(error))
    if as_json:
        import json

        data = [rule_data(rule) for rule in rules]
        click.echo(json.dumps(data[0] if len(data) == 1 else data, ensure_ascii=False, indent=2))
        return
    click.echo("\n\n".join(rule_page(rule) for rule in rules))
