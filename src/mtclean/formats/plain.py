"""Plain text: the whole file is one passage."""

from __future__ import annotations

from mtclean.formats import Options
from mtclean.formats.files import TextFile
from mtclean.formats.passage import Passage, PassageBuilder


def parse(file: TextFile, name: str, options: Options) -> list[Passage]:  # noqa: ARG001
    """Return the passage that the text of ``file`` is."""
    building = PassageBuilder(file.text)
    building.literal(0, len(file.text))
    return [building.passage()]
