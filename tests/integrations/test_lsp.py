"""The language server as a real client meets it, over standard input and output."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from lsprotocol import types
from pygls.lsp.client import LanguageClient

SCARRED = '😀 The minister can not attend.\r\nLam" target="_BLANK">expressed hope.\n'
REPAIRED = "😀 The minister cannot attend.\r\nLam expressed hope.\n"

Talk = Callable[["Client"], Awaitable[None]]


class Client(LanguageClient):
    """A client that remembers the diagnostics of each document."""

    def __init__(self) -> None:
        super().__init__("tests", "1")
        self.diagnostics: dict[str, asyncio.Queue[types.PublishDiagnosticsParams]] = {}

        @self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)  # type: ignore[untyped-decorator]
        def published(params: types.PublishDiagnosticsParams) -> None:
            self.queue(params.uri).put_nowait(params)

    def queue(self, uri: str) -> asyncio.Queue[types.PublishDiagnosticsParams]:
        return self.diagnostics.setdefault(uri, asyncio.Queue())

    async def published(self, uri: str) -> types.PublishDiagnosticsParams:
        return await asyncio.wait_for(self.queue(uri).get(), 20)

    def open(self, uri: str, text: str) -> None:
        self.text_document_did_open(
            types.DidOpenTextDocumentParams(types.TextDocumentItem(uri, "plaintext", 1, text))
        )

    async def actions(
        self, uri: str, span: types.Range, only: list[types.CodeActionKind | str] | None = None
    ) -> list[types.CodeAction]:
        found = await self.text_document_code_action_async(
            types.CodeActionParams(
                types.TextDocumentIdentifier(uri), span, types.CodeActionContext([], only)
            )
        )
        assert found is not None
        return [action for action in found if isinstance(action, types.CodeAction)]


def with_client(talk: Talk) -> None:
    async def session() -> None:
        client = Client()
        await client.start_io(sys.executable, "-m", "mtclean", "lsp")
        started = await client.initialize_async(
            types.InitializeParams(capabilities=types.ClientCapabilities())
        )
        assert started.server_info is not None
        assert started.server_info.name == "mtclean"
        client.initialized(types.InitializedParams())
        try:
            await talk(client)
        finally:
            await client.shutdown_async(None)
            client.exit(None)
            await client.stop()  # type: ignore[no-untyped-call]

    asyncio.run(session())


def applied(text: str, action: types.CodeAction) -> str:
    """Return ``text`` with an action done as an editor does it, in UTF-16 units."""
    assert action.edit is not None
    assert action.edit.document_changes is not None
    (change,) = action.edit.document_changes
    assert isinstance(change, types.TextDocumentEdit)
    assert change.text_document.version == 1
    units = text.encode("utf-16-le")
    starts = [0, *(at + 1 for at, letter in enumerate(text) if letter == "\n")]

    def place(position: types.Position) -> int:
        before = text[: starts[position.line]].encode("utf-16-le")
        return len(before) + 2 * position.character

    edits = [edit for edit in change.edits if isinstance(edit, types.TextEdit)]
    for edit in sorted(edits, key=lambda edit: place(edit.range.start), reverse=True):
        new = edit.new_text.encode("utf-16-le")
        units = units[: place(edit.range.start)] + new + units[place(edit.range.end) :]
    return units.decode("utf-16-le")


@pytest.fixture
def uri(tmp_path: Path) -> str:
    return (tmp_path / "story.txt").as_uri()


def test_findings_are_shown_with_their_place_and_fixed_one_by_one(uri: str) -> None:
    async def talk(client: Client) -> None:
        client.open(uri, SCARRED)
        shown = (await client.published(uri)).diagnostics
        assert [diagnostic.code for diagnostic in shown] == ["GRA001", "MRK001"]
        assert shown[0].range == types.Range(types.Position(0, 16), types.Position(0, 23))
        actions = await client.actions(uri, shown[0].range, [types.CodeActionKind.QuickFix])
        assert [action.title for action in actions] == ["“can not” → “cannot” (GRA001)"]
        assert applied(SCARRED, actions[0]) == SCARRED.replace("can not", "cannot")

    with_client(talk)


def test_all_is_fixed_at_once_as_on_save(uri: str) -> None:
    async def talk(client: Client) -> None:
        client.open(uri, SCARRED)
        await client.published(uri)
        start = types.Position(0, 0)
        actions = await client.actions(uri, types.Range(start, start), ["source.fixAll"])
        (fix,) = actions
        assert fix.kind == "source.fixAll.mtclean"
        assert applied(SCARRED, fix) == REPAIRED

    with_client(talk)


def test_a_change_is_checked_again_and_a_closed_document_is_silent(uri: str) -> None:
    async def talk(client: Client) -> None:
        client.open(uri, "Fine.\n")
        assert not (await client.published(uri)).diagnostics
        for version, text in ((2, "He can"), (3, "He can not go.\n")):
            client.text_document_did_change(
                types.DidChangeTextDocumentParams(
                    types.VersionedTextDocumentIdentifier(version, uri),
                    [types.TextDocumentContentChangeWholeDocument(text)],
                )
            )
        shown = await client.published(uri)
        assert (shown.version, len(shown.diagnostics)) == (3, 1)
        client.text_document_did_close(
            types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri))
        )
        assert not (await client.published(uri)).diagnostics

    with_client(talk)


def test_hover_tells_the_reason_and_the_page_of_the_rule(uri: str) -> None:
    async def talk(client: Client) -> None:
        client.open(uri, SCARRED)
        await client.published(uri)
        told = await client.text_document_hover_async(
            types.HoverParams(types.TextDocumentIdentifier(uri), types.Position(0, 18))
        )
        assert told is not None
        assert isinstance(told.contents, types.MarkupContent)
        assert "# GRA001 split-cannot" in told.contents.value
        nothing = await client.text_document_hover_async(
            types.HoverParams(types.TextDocumentIdentifier(uri), types.Position(0, 5))
        )
        assert nothing is None

    with_client(talk)
