"""The condition of a row in words, for the explanation of its rule."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Scope
from mtclean.table.rows import Row, When
from mtclean.text.edit import Safety

_LISTED = 8
"""How many words of a list are shown."""
_WITHIN = {Scope.SENTENCE: "sentence", Scope.PARAGRAPH: "paragraph", Scope.DOCUMENT: "document"}
_PLACES = {
    "headline": "it stands in a headline",
    "dateline": "it stands in a dateline",
    "credit": "it stands where a source is named",
}
_PERSONS = {"before": "a person is named right before it", "after": "a person is named right after"}


def row_data(row: Row) -> dict[str, object]:
    """Return what an editor wants to know of a row, as data for JSON."""
    return {
        "id": row.id,
        "phrases": list(row.phrases),
        "becomes": row.becomes,
        "when": list(conditions(row.when)),
        "level": row.safety.label,
        "note": row.note,
    }


def row_line(row: Row) -> str:
    """Return a row as one item of a Markdown list.

    >>> row_line(Row("id", ("odd word",), "term", (), (), When(before=("law*",))))
    '`id`: odd word → term, if “law…” follows'
    """
    head = f"`{row.id}`: {' / '.join(row.phrases)}"
    if row.becomes:
        head += f" → {row.becomes}"
    if row.safety is not Safety.SAFE:
        head += f" ({row.safety.label})"
    return ", ".join([head, *_joined(conditions(row.when))])


def _joined(items: Iterator[str]) -> list[str]:
    text = "; ".join(items)
    return [f"if {text}"] if text else []


def conditions(when: When) -> Iterator[str]:
    """Yield each part of a condition in words."""
    within = _WITHIN[when.within]
    for words, told in (
        (when.near, f"{{}} stands in the {within}"),
        (when.far, f"no {{}} stands in the {within}"),
        (when.before, "{} follows"),
        (when.not_before, "no {} follows"),
        (when.after, "{} stands before it"),
        (when.not_after, "no {} stands before it"),
        (when.region, "the document names {}"),
        (when.about, "the document names {} most"),
        (when.domain, "the document is about {}"),
        (when.not_domain, "the document is not about {}"),
        (when.language, "the source language is {}"),
    ):
        if words:
            yield told.format(_listed(words))
    first, last = when.years
    if first or last:
        yield f"the years told are {first or ''}–{last or ''}"
    if when.person:
        yield _PERSONS[when.person]
    if when.place:
        yield _PLACES[when.place]
    if when.quoted:
        yield "in quotations too"


def _listed(words: tuple[str, ...]) -> str:
    shown = [f"“{word.replace('*', '…')}”" for word in words[:_LISTED]]
    if len(words) > _LISTED:
        shown.append(f"{len(words) - _LISTED} more")
    return " or ".join(shown)
