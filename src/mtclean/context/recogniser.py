"""Recognisers: what finds the names of a document and says what each is the name of."""

from __future__ import annotations

from typing import Protocol

from mtclean.context.places import Name, Prose


class Recogniser(Protocol):
    """Finds the names of a document; :func:`mtclean.context.places.names` is the one built in.

    One recogniser serves all documents and threads of a process. For the same document it must
    give the same names, whatever it has seen before.
    """

    def __call__(self, text: str, prose: Prose) -> list[Name]:
        """Return the names outside quotations in order.

        ``text`` is the document with its zones masked, ``prose`` the same with its quotations
        masked too; offsets are those of both.
        """
        ...
