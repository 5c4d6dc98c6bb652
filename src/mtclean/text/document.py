"""Documents: a text with its protected zones and, where it is known, its source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from mtclean.text.sentences import sentence_spans
from mtclean.text.zones import ADDRESSES, Zone, mask

Span = tuple[int, int]


class Document:
    """A text as the rules see it; immutable, everything beyond the text is computed when asked.

    A paragraph is a line that is not blank, without its line end (``\\n`` or ``\\r\\n``).
    ``masked`` is the text with its zones made unreadable at the same length, so that offsets are
    those of ``text``.

    >>> document = Document("One. Two.\\n\\nThree.")
    >>> [document.text[start:end] for start, end in document.paragraphs]
    ['One. Two.', 'Three.']
    """

    __slots__ = ("_masked", "_paragraphs", "_sentences", "source", "source_lang", "text", "zones")

    def __init__(
        self,
        text: str,
        zones: Sequence[Zone] = (),
        *,
        source: str | None = None,
        source_lang: str | None = None,
    ) -> None:
        self.text = text
        self.zones = zones
        self.source = source
        self.source_lang = source_lang
        self._masked: str | None = None
        self._paragraphs: list[Span] | None = None
        self._sentences: dict[Span, list[Span]] = {}

    @property
    def masked(self) -> str:
        if self._masked is None:
            self._masked = mask(self.text, self.zones) if self.zones else self.text
        return self._masked

    @property
    def paragraphs(self) -> list[Span]:
        if self._paragraphs is None:
            self._paragraphs = list(_lines(self.text))
        return self._paragraphs

    def paragraph_at(self, offset: int) -> Span:
        """Return the span of the line that holds ``offset``, blank or not."""
        return line_at(self.text, offset)

    def sentences(self, start: int, end: int) -> list[Span]:
        """Return the spans of the sentences between ``start`` and ``end``."""
        found = self._sentences.get((start, end))
        if found is None:
            found = [(start + a, start + b) for a, b in sentence_spans(self.masked[start:end])]
            self._sentences[start, end] = found
        return found

    def may_go(self, start: int, end: int) -> bool:
        """Tell whether nothing but prose and addresses stands between ``start`` and ``end``."""
        at = bisect_right(self.zones, start, key=_end)
        while at < len(self.zones) and self.zones[at].start < end:
            if self.zones[at].kind not in ADDRESSES:
                return False
            at += 1
        return True

    def removal(self, start: int, end: int) -> Span:
        """Return what must go when the lines between ``start`` and ``end`` go.

        The smaller of the gaps above and below goes with them, so that the paragraphs around
        them stay apart as they were; the last line that stays keeps its line end.
        """
        text = self.text
        low = text.rfind("\n", 0, start) + 1
        high = text.find("\n", end)
        high = len(text) if high < 0 else high
        above, below = low, high
        while above and text[above - 1].isspace():
            above -= 1
        while below < len(text) and text[below].isspace():
            below += 1
        if below == len(text):
            return text.find("\n", above) + 1 if above else 0, below
        first = text.rfind("\n", 0, below) + 1
        if not above:
            return 0, first
        if text.count("\n", above, low) >= text.count("\n", high, below):
            return low, first
        return text.find("\n", above), high


def _end(zone: Zone) -> int:
    return zone.end


def line_at(text: str, offset: int) -> Span:
    """Return the span of the line of ``text`` that holds ``offset``, without its line end."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    if end < 0:
        return start, len(text)
    return start, end - 1 if end > start and text[end - 1] == "\r" else end


def _lines(text: str) -> Iterator[Span]:
    last = text.rfind("\n") + 1
    start = 0
    for line in text.split("\n"):
        if line.strip():
            end = start + len(line)
            yield start, end - 1 if line[-1] == "\r" and start < last else end
        start += len(line) + 1
