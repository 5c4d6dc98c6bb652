"""The command line; each command has a file of its own and is loaded when it is called."""

from __future__ import annotations

from importlib import import_module

import click

from mtclean.version import __version__

COMMANDS = {
    "check": "mtclean.cli.check",
    "fix": "mtclean.cli.fix",
    "diff": "mtclean.cli.diff",
    "rules": "mtclean.cli.rules",
    "rule": "mtclean.cli.rule",
    "lsp": "mtclean.cli.lsp",
    "learn": "mtclean.cli.learn",
    "glossary": "mtclean.cli.glossary",
}


class _Commands(click.Group):
    """The commands, in the order in which people meet them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name]).command
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="mtclean %(version)s")
@click.pass_context
def main(context: click.Context) -> None:
    """Repair the scars of machine translation in English news.

    The options of check, fix and diff may stand in a file mtclean.toml, here or in a folder above.

    Exit codes: 0 nothing to say, 1 findings or changes, 2 error.
    """
    if context.invoked_subcommand in ("check", "fix", "diff"):
        from mtclean.cli.settings import default_map

        context.default_map = default_map(".")
