"""Where words of a paragraph are repeated right after themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mtclean.rule import View
from mtclean.table import within
from mtclean.text.pattern import Pattern

_LONGEST_PERIOD = 12
_TOKEN = Pattern(r"\S+")
_PARTS = Pattern(r"[(\[{\"“‘„«'’]*")
_CLOSING = ",.;:!?\"”’)]}»'…"
_STOPS = '.;:!?"”)]}»…'


class Token(NamedTuple):
    """A word between two spaces, without the marks around it."""

    start: int
    end: int
    word: str
    head: str
    tail: str


class Repeat(NamedTuple):
    """Words that are repeated: ``tokens[first:last]`` are ``times`` equal units.

    ``start`` and ``end`` bound what goes: all units but the first. ``rest`` is how many words of
    one more unit follow. ``commas`` tells whether the units have commas between them.
    """

    first: int
    last: int
    period: int
    times: int
    rest: int
    commas: bool
    start: int
    end: int
    unit: Sequence[str]
    tokens: Sequence[Token]

    def before(self, distance: int = 1) -> str:
        """Return the word some words before the first unit, in small letters, if any."""
        at = self.first - distance
        return self.tokens[at].word.lower() if at >= 0 else ""

    @property
    def opens_sentence(self) -> bool:
        return not self.first or self.tokens[self.first - 1].tail.endswith(tuple('.!?:”"'))

    @property
    def after_comma(self) -> bool:
        return self.first > 0 and self.tokens[self.first - 1].tail[:1] in (",", ";")

    @property
    def following(self) -> str:
        """Return the word after the last unit, in small letters, if no mark stands between."""
        if self.tokens[self.last - 1].tail or self.last >= len(self.tokens):
            return ""
        return self.tokens[self.last].word.lower()


def repeats(view: View) -> list[Repeat]:
    """Return what is repeated word for word in the paragraph, in order."""
    tokens = [_token(match.start(), match[0]) for match in _TOKEN.finditer(view.text)]
    keys = [token.word.lower() for token in tokens]
    found: list[Repeat] = []
    taken = bytearray(len(keys))
    for period in range(1, min(_LONGEST_PERIOD, len(keys) // 2) + 1):
        for begin, run in _runs(keys, period):
            times = 1 + run // period
            size = period * times
            if 1 in taken[begin : begin + size]:
                continue
            for shift in range(run % period + 1):
                first, last = begin + shift, begin + shift + size
                commas = _is_whole(view.text, tokens, first, period, times)
                if commas is not None:
                    break
            else:
                continue
            taken[first:last] = bytes((1,)) * size
            kept, final = tokens[first + period - 1], tokens[last - 1]
            start, end = kept.end - len(kept.tail), final.end - len(final.tail)
            rest = run % period - shift
            unit = keys[first : first + period]
            found.append(Repeat(first, last, period, times, rest, commas, start, end, unit, tokens))
    return sorted(found)


def _token(start: int, text: str) -> Token:
    head = _PARTS.match(text)
    opening = head[0] if head else ""
    word = text[len(opening) :].rstrip(_CLOSING)
    tail = text[len(opening) + len(word) :]
    return Token(start, start + len(text), word, opening, tail)


def _runs(keys: Sequence[str], period: int) -> Iterator[tuple[int, int]]:
    """Yield where words equal those one period on, and how many do."""
    run = 0
    size = len(keys) - period
    for at in range(size):
        if keys[at] == keys[at + period]:
            run += 1
            continue
        if run >= period:
            yield at - run, run
        run = 0
    if run >= period:
        yield size - run, run


def _is_whole(
    text: str, tokens: Sequence[Token], first: int, period: int, times: int
) -> bool | None:
    """Tell whether the units have commas between them; nothing if other marks break them up."""
    last = first + period * times - 1
    commas = 0
    for at in range(first, last + 1):
        token = tokens[at]
        if not token.word or (at > first and token.head):
            return None
        if at == last:
            break
        seam = (at - first) % period == period - 1
        if token.tail and not (seam and token.tail == ","):
            return None
        commas += bool(token.tail)
        if text[token.end : tokens[at + 1].start] != " ":
            return None
    unit = tokens[first : first + period]
    for at in range(first + period, last + 1):
        before, here = unit[(at - first) % period].word, tokens[at].word
        if before != here and (here[0].isupper() or not before[0].isupper()):
            return None
    if not any(token.word[0].isalpha() for token in unit) or commas not in (0, times - 1):
        return None
    return bool(commas)


class Quoted:
    """Where a paragraph is somebody else's words; looked up when first asked."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._spans: list[tuple[int, int]] | None = None

    def at(self, offset: int) -> bool:
        if self._spans is None:
            from mtclean.context.quotations import quotations
            from mtclean.text.document import Document

            self._spans = quotations(Document(self._view.text))
        return within(self._spans, offset)
