"""``mtclean lsp``: the language server for editors."""

from __future__ import annotations

import click

from mtclean.cli.options import fail
from mtclean.config import Config
from mtclean.integrations import MissingExtraError
from mtclean.settings import Settings
from mtclean.workspace import Workspace


@click.command("lsp")
@click.option("--tcp", metavar="PORT", type=int, help="Listen on this port of the local host.")
def command(tcp: int | None) -> None:
    """Serve an editor: findings while you write, repairs, explanations.

    Editors start it themselves and speak to it over standard input and output. It needs the
    extra lsp: pip install 'mtclean[lsp]'.
    """
    try:
        from mtclean.integrations.lsp.server import make_server
    except ImportError as error:
        fail(str(MissingExtraError("the language server", error.name or "pygls", "lsp")))
    server = make_server(lambda: Workspace(Settings(Config())))
    if tcp is None:
        server.start_io()
    else:
        server.start_tcp("127.0.0.1", tcp)
