"""Rows as people write them: keys and values on the one side, a row or errors on the other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from mtclean.glossary.errors import Problem, nearest
from mtclean.glossary.values import CONDITIONS, KEYS, Convert
from mtclean.table.rows import Row, When
from mtclean.text.edit import Safety

__all__ = ["ALIASES", "EVIDENCE", "row_of", "row_values", "slug"]

EVIDENCE = frozenset(
    {"support", "documents", "against", "against_documents", "used", "otherwise", "seen", "left"}
)
"""Keys that ``mtclean learn`` adds for the person who reviews its rows; they mean nothing here."""
ALIASES = {"phrase": "phrases", "safety": "level"}
"""Other names of keys that people are likely to write."""

_ALWAYS = When()
_DEFAULTS: dict[str, Any] = Row._field_defaults


def row_of(
    values: Mapping[str, Any], file: str, line_of: Callable[[str], int], problems: list[Problem]
) -> Row | None:
    """Return the row that ``values`` describe, or None after adding what is wrong with them.

    The conditions are a mapping under ``when``; ``line_of`` tells the line a key stands in.
    """
    known = len(problems)

    def wrong(key: str, message: str) -> None:
        problems.append(Problem(file, line_of(key), message))

    fields = _converted(values, KEYS, wrong)
    written = values.get("when", {})
    if isinstance(written, Mapping):
        conditions = _converted(written, CONDITIONS, wrong, kind="condition")
    else:
        wrong("when", "'when' is a table of conditions, for instance when = { near = [\"virus\"] }")
    for key in ("phrases", "becomes"):
        if key not in fields and len(problems) == known:
            wrong("", f"this row has no {key!r}: every row needs 'phrases' and 'becomes'")
    if len(problems) > known:
        return None
    level = fields.pop("level", Safety.SAFE)
    fields.setdefault("id", slug(fields["phrases"][0]))
    fields.setdefault("exact", _are_abbreviations(fields["phrases"]))
    fields.setdefault("bad", ())
    fields.setdefault("good", ())
    row = Row(**fields, when=When(**conditions), safety=level)
    for message in _contradictions(row):
        wrong("phrases", message)
    return row if len(problems) == known else None


def row_values(row: Row) -> dict[str, Any]:
    """Return what is not the default in ``row``, as a glossary file would have it."""
    values: dict[str, Any] = {}
    for key in KEYS:
        if key == "level":
            if row.safety is not Safety.SAFE:
                values[key] = row.safety.label
        elif key == "exact":
            if row.exact != _are_abbreviations(row.phrases):
                values[key] = row.exact
        elif key in ("id", "phrases", "becomes") or getattr(row, key) != _DEFAULTS[key]:
            values[key] = getattr(row, key)
    conditions = {
        key: _written(key, getattr(row.when, key))
        for key in CONDITIONS
        if getattr(row.when, key) != getattr(_ALWAYS, key)
    }
    if conditions:
        values["when"] = conditions
    return values


def _are_abbreviations(phrases: Sequence[str]) -> bool:
    """Tell whether all phrases are words in capitals: in another case they are other words."""
    return all(phrase.isupper() and " " not in phrase for phrase in phrases)


def slug(phrase: str) -> str:
    """Return ``phrase`` in kebab case, as the name of a row.

    >>> slug("New-crown Pneumonia's")
    'new-crown-pneumonia-s'
    """
    return re.sub(r"[\W_]+", "-", phrase.lower()).strip("-") or "row"


def _converted(
    values: Mapping[str, Any],
    converters: Mapping[str, Convert],
    wrong: Callable[[str, str], None],
    kind: str = "key",
) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for written, value in values.items():
        key = _known_as(written)
        if key in EVIDENCE or (kind == "key" and key == "when"):
            continue
        if key not in converters:
            if key in CONDITIONS:
                hint = f": conditions stand in a table, when = {{ {written} = … }}"
            elif key in KEYS:
                hint = ": it is no condition, write it beside 'when'"
            else:
                hint = nearest(written, converters, f"{kind}s")
            wrong(written, f"unknown {kind} {written!r}{hint}")
        elif key in found:
            wrong(written, f"{written!r} says again what {key!r} says: keep one of them")
        else:
            try:
                found[key] = converters[key](value)
            except ValueError as error:
                wrong(written, f"{written!r}: {error}")
                found[key] = None
    return found


def _known_as(key: str) -> str:
    return ALIASES.get(key, key)


def _written(key: str, value: Any) -> Any:
    if key == "within":
        return value.value
    if key == "years":
        first, last = value
        return f"{first or ''}-{last or ''}"
    return value


def _contradictions(row: Row) -> Iterable[str]:
    """Yield why ``row`` can never do anything."""
    for phrase in row.phrases:
        if phrase == row.becomes:
            yield f"the phrase {phrase!r} is what it becomes: the row changes nothing"
    if row.safety is not Safety.FLAG and any(isinstance(bad, str) for bad in row.bad):
        yield "'bad' needs pairs of a text and its repair, but in a row of level 'flag'"
    if row.safety is Safety.FLAG and any(not isinstance(bad, str) for bad in row.bad):
        yield "a row of level 'flag' repairs nothing: in 'bad' mark the flagged words with [[ ]]"
