"""The texts that are timed: news documents of about 3 kB, made from corpora/."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

from mtclean import check, clean

CORPORA = Path(__file__).parent.parent / "corpora"
SIZE = 3000
CURLY = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "..."})


def passages(folder: str, field: str, pattern: str = "*.toml") -> Iterator[str]:
    """Yield the passages of a corpus."""
    for path in sorted((CORPORA / folder).glob(pattern)):
        with path.open("rb") as file:
            for passage in tomllib.load(file)["passage"]:
                yield passage[field]


def documents(parts: Iterable[str]) -> list[str]:
    """Join passages to documents of about 3 kB, paragraphs apart by a blank line."""
    result = []
    gathered: list[str] = []
    for part in parts:
        gathered.append(part)
        if sum(map(len, gathered)) > SIZE:
            result.append("\n\n".join(gathered))
            gathered = []
    return result


def good_ascii() -> list[str]:
    """Plain news in which nothing fires, in ASCII."""
    plain = (text.translate(CURLY) for text in passages("clean", "text", "plain.toml"))
    return [text for text in documents(filter(str.isascii, plain)) if clean(text) is text]


def good_typographic() -> list[str]:
    """Plain news in which nothing fires, with typographic quotation marks."""
    curled = map(_curled, documents(passages("clean", "text", "plain.toml")))
    return [text for text in curled if clean(text) is text]


def traps() -> list[str]:
    """Good news that looks like scars, a trap in every passage."""
    return [text for text in documents(passages("clean", "text")) if clean(text) is text]


def scarred(words_a_scar: int = 60) -> list[str]:
    """News with about one scar in so many words, of all families."""
    good = list(passages("clean", "text", "plain.toml"))
    parts: list[str] = []
    words = scars = 0
    for number, text in enumerate(passages("scarred", "scarred")):
        parts.append(text)
        words += len(text.split())
        scars += max(1, len(check(text).applied))
        while words < words_a_scar * scars:
            filler = good[(number + len(parts)) % len(good)]
            parts.append(filler)
            words += len(filler.split())
    return documents(parts)


def _curled(text: str) -> str:
    pieces = text.translate(CURLY).split('"')
    marks = "“”"
    curled = pieces[0]
    for number, piece in enumerate(pieces[1:]):
        curled += marks[number % 2] + piece
    return curled.replace("'", "’")
