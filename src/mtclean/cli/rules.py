"""``mtclean rules``: the table of the rules."""

from __future__ import annotations

import click

from mtclean.cli.options import fail
from mtclean.registry import UnknownRuleError, all_rules, select_rules


@click.command("rules")
@click.argument("select", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(select: tuple[str, ...], as_json: bool) -> None:
    """List the rules, in the order of the chain: all, or those that SELECT names.

    SELECT is a code, the beginning of one (MRK), or a name.
    """
    try:
        rules = select_rules(all_rules(), select)
    except UnknownRuleError as error:
        fail(str(error))
    if as_json:
        import json

        from mtclean.report.rule import rule_data

        click.echo(json.dumps([rule_data(rule) for rule in rules], ensure_ascii=False, indent=2))
        return
    width = max(len(rule.name) for rule in rules)
    stage = None
    for rule in rules:
        if rule.stage is not stage:
            stage = rule.stage
            click.echo(f"\n{stage.label}" if rule is not rules[0] else stage.label)
        name = rule.name.ljust(width)
        click.echo(f"  {rule.code}  {name}  {rule.safety.label:<6}  {rule.summary}")
