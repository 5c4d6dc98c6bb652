"""The server: documents are checked when they are opened and while they are written."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from mtclean.formats.files import InputError
from mtclean.integrations.lsp.actions import KINDS, actions_on
from mtclean.integrations.lsp.checked import CheckedDocument
from mtclean.report.rule import rule_page
from mtclean.version import __version__
from mtclean.workspace import Workspace

DELAY = 0.25
"""Seconds without a change after which a document is checked again."""

_WATCH_SETTINGS = types.RegistrationParams(
    [
        types.Registration(
            id="mtclean-settings",
            method=types.WORKSPACE_DID_CHANGE_WATCHED_FILES,
            register_options=types.DidChangeWatchedFilesRegistrationOptions(
                [types.FileSystemWatcher("**/{mtclean,.mtclean,pyproject}.toml")]
            ),
        )
    ]
)


class Server(LanguageServer):
    """A language server that checks documents in a workspace.

    The whole text is asked for with each change: positions are then right whatever characters a
    client takes for the end of a line.
    """

    def __init__(self, desk: Workspace) -> None:
        super().__init__(
            "mtclean", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full
        )
        self.desk = desk
        self.checked: dict[str, CheckedDocument] = {}

    def document(self, uri: str) -> CheckedDocument | None:
        """Return an open document as it was checked, checked now if it changed since then.

        None for a document that cannot be checked; the reason is shown to the user.
        """
        source = self.workspace.get_text_document(uri)
        known = self.checked.get(uri)
        if known is not None and known.version == source.version:
            return known
        try:
            report = self.desk.check_text(source.source, to_fs_path(uri) or uri)
        except InputError as error:
            self.window_log_message(
                types.LogMessageParams(types.MessageType.Warning, f"mtclean: {error}")
            )
            return None
        units = self.workspace.position_codec.client_num_units
        self.checked[uri] = CheckedDocument(uri, source.version, report, units)
        return self.checked[uri]

    def publish(self, uri: str) -> None:
        """Show the findings in a document."""
        document = self.document(uri)
        self.text_document_publish_diagnostics(
            types.PublishDiagnosticsParams(
                uri,
                diagnostics=document.diagnostics() if document else [],
                version=document.version if document else None,
            )
        )


def make_server(make_desk: Callable[[], Workspace]) -> Server:
    """Return a server; ``make_desk`` reads the settings, again when their files change."""
    server = Server(make_desk())

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def did_open(server: Server, params: types.DidOpenTextDocumentParams) -> None:
        server.publish(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def did_change(server: Server, params: types.DidChangeTextDocumentParams) -> None:
        uri, version = params.text_document.uri, params.text_document.version
        await asyncio.sleep(DELAY)
        if server.workspace.get_text_document(uri).version == version:
            server.publish(uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def did_close(server: Server, params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        server.checked.pop(uri, None)
        server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    @server.feature(types.INITIALIZED)
    async def initialized(server: Server, params: types.InitializedParams) -> None:  # noqa: ARG001
        if _can_watch(server.client_capabilities):
            await server.client_register_capability_async(_WATCH_SETTINGS)

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def settings_changed(server: Server, params: types.DidChangeWatchedFilesParams) -> None:  # noqa: ARG001
        server.desk = make_desk()
        server.checked.clear()
        for uri in server.workspace.text_documents:
            server.publish(uri)

    @server.feature(
        types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=KINDS)
    )
    def code_action(server: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
        document = server.document(params.text_document.uri)
        if document is None:
            return []
        asked = params.context.only
        only = None if asked is None else [str(getattr(kind, "value", kind)) for kind in asked]
        return list(actions_on(document, params.range, only))

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(server: Server, params: types.HoverParams) -> types.Hover | None:
        document = server.document(params.text_document.uri)
        if document is None:
            return None
        here = types.Range(params.position, params.position)
        for finding in document.findings_in(here):
            edit = finding.edit
            rules = {rule.code: rule for rule in server.desk.rules_for(document.report.path)}
            parts = [f"**{edit.rule}** {edit.message}", *(f"- {item}" for item in edit.evidence)]
            if edit.rule in rules:
                parts += ["", "---", "", rule_page(rules[edit.rule])]
            span = document.lines.range(finding.place.start, finding.place.end)
            value = types.MarkupContent(types.MarkupKind.Markdown, "\n".join(parts))
            return types.Hover(value, span)
        return None

    return server


def _can_watch(capabilities: types.ClientCapabilities) -> bool:
    """Tell whether a client watches files when it is asked to."""
    watched = capabilities.workspace and capabilities.workspace.did_change_watched_files
    return bool(watched and watched.dynamic_registration)
