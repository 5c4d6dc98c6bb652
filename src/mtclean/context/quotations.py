"""Quotations: what is somebody else's words."""

from __future__ import annotations

from mtclean.text.document import Document, Span
from mtclean.text.pattern import Pattern

_MARK = Pattern('["“”«»„]')


def quotations(document: Document) -> list[Span]:
    """Return the spans in double quotation marks, the marks included, in order.

    Straight marks open after a space, a bracket or nothing and close otherwise. A mark that is
    not closed holds to the end of its paragraph; where the next paragraph begins with an opening
    mark, that is how a quotation of several paragraphs is written.
    """
    text = document.text
    found: list[Span] = []
    marks = [match.start() for match in _MARK.finditer(text)]
    if not marks:
        return found
    marks.append(len(text))
    number = 0
    for start, end in document.paragraphs:
        opened = -1
        low = False
        while marks[number] < end:
            at = marks[number]
            number += 1
            if _opens(text, at, start, opened >= 0, low):
                opened = at if opened < 0 else opened
            elif opened >= 0:
                found.append((opened, at + 1))
                opened = -1
            if text[at] in "„“":
                low = text[at] == "„"
        if opened >= 0:
            found.append((opened, end))
    return found


def _opens(text: str, at: int, start: int, inside: bool, low: bool) -> bool:
    """Tell whether the mark at ``at`` opens a quotation.

    ``low`` says that „ was the last mark of its kind, which “ then closes.
    """
    mark = text[at]
    if mark != '"':
        return mark in "“«„" and not (mark == "“" and inside and low)
    before = text[at - 1] if at > start else " "
    after = text[at + 1 : at + 2]
    if before.isspace() or before in "([{—–-‘'":
        return not inside or bool(after and not after.isspace() and after not in ".,;:!?)")
    return False
