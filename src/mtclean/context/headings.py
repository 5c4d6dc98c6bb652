"""Headings: lines that stand for themselves and say what follows."""

from __future__ import annotations

from mtclean.text.document import Document, Span

_LONGEST = 120
_CLOSING = (".", "!", "?", ":", ";", ",", '"', "”", "…")


def headings(document: Document) -> list[Span]:
    """Return the lines that are headings: Markdown ones, and short ones that end without a stop.

    A line counts when it has two to sixteen words, begins with a capital or a digit, ends
    without punctuation, and is the first line or stands apart between blank lines.
    """
    text = document.text
    found = []
    for start, end in document.paragraphs:
        line = text[start:end].strip()
        if line.startswith("#"):
            found.append((start, end))
            continue
        if len(line) > _LONGEST or line.endswith(_CLOSING) or not 2 <= len(line.split()) <= 16:
            continue
        apart = text[:start].endswith("\n\n") and text[end:].startswith("\n\n")
        if (line[0].isupper() or line[0].isdigit()) and (start == 0 or apart):
            found.append((start, end))
    return found
