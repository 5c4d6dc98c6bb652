"""XML as a tree that knows its lines, read without anything that could do harm."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NoReturn
from xml.parsers import expat

__all__ = ["Node", "XMLError", "parsed"]


class Node:
    """An element: its name without its namespace, and the line it begins in."""

    __slots__ = ("attributes", "children", "line", "name", "text")

    def __init__(self, name: str, attributes: dict[str, str], line: int) -> None:
        self.name = name
        self.attributes = attributes
        self.line = line
        self.children: list[Node] = []
        self.text: list[str] = []

    def found(self, *names: str) -> Iterator[Node]:
        """Yield the outermost elements of these names below this one, in order."""
        waiting = self.children[::-1]
        while waiting:
            node = waiting.pop()
            if node.name in names:
                yield node
            else:
                waiting += node.children[::-1]

    @property
    def words(self) -> str:
        return " ".join("".join(self.text).split())


class XMLError(ValueError):
    """The XML cannot be read, or must not be."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


def parsed(data: bytes) -> Node:
    """Return the root element; entities are refused, and nothing is loaded from elsewhere."""
    parser = expat.ParserCreate(namespace_separator=" ")
    top = Node("", {}, 1)
    stack = [top]

    def refuse(*_: object) -> NoReturn:
        raise XMLError(
            parser.CurrentLineNumber,
            "this file defines or uses XML entities, which mtclean does not read for safety: "
            "write the characters themselves",
        )

    def start(name: str, attributes: dict[str, str]) -> None:
        node = Node(name.rsplit(" ", 1)[-1], attributes, parser.CurrentLineNumber)
        stack[-1].children.append(node)
        stack.append(node)

    def end(_: str) -> None:
        node = stack.pop()
        if node.name in ("hi", "foreign"):
            stack[-1].text += node.text

    def text(words: str) -> None:
        stack[-1].text.append(words)

    parser.EntityDeclHandler = refuse
    parser.UnparsedEntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    parser.SkippedEntityHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise XMLError(error.lineno, f"this is not XML: {expat.ErrorString(error.code)}") from None
    except (LookupError, ValueError) as error:
        if isinstance(error, XMLError):
            raise
        raise XMLError(1, f"this is not XML: {error}") from None
    return top.children[0]
