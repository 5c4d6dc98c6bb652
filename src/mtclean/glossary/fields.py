"""The keys of a row as people write them, what each may hold, and what is wrong with a value."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from mtclean.glossary.errors import Problem, nearest
from mtclean.rule import Scope
from mtclean.table.rows import Row, When
from mtclean.text.edit import Safety

__all__ = ["ALIASES", "CONDITIONS", "EVIDENCE", "KEYS", "row_of", "row_values", "slug"]

Convert = Callable[[Any], Any]
"""Turns what was written into the value of a field, or raises ``ValueError`` with the reason."""

EVIDENCE = frozenset(
    {"support", "documents", "against", "against_documents", "used", "otherwise", "seen", "left"}
)
"""Keys that ``mtclean learn`` adds for the person who reviews its rows; they mean nothing here."""
ALIASES = {"phrase": "phrases", "safety": "level"}
"""Other names of keys that people are likely to write."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_YEARS = re.compile(r"\s*(\d{4})?\s*[-–]\s*(\d{4})?\s*")


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


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"a text in quotation marks is needed, not {_kind(value)}")
    bad = _CONTROL.search(value)
    if bad:
        raise ValueError(f"the character U+{ord(bad[0]):04X} cannot stand in a glossary")
    return value.strip()


def _line(value: Any) -> str:
    text = _text(value)
    if "\n" in text:
        raise ValueError("this goes over more than one line; write it in one")
    if not text:
        raise ValueError("this is empty")
    return re.sub(r"[ \t]+", " ", text)


def _words(value: Any) -> str:
    text = _line(value)
    if text.startswith("*") or text.endswith("*"):
        raise ValueError(f"{text!r}: words stand as they are here, * for anything is not known")
    if not any(char.isalnum() for char in text):
        raise ValueError(f"{text!r} has no letter and no digit")
    return text


def _phrase(value: Any) -> str:
    return " ".join(_words(value).split())


def _note(value: Any) -> str:
    return " ".join(_text(value).split())


def _optional(convert: Convert) -> Convert:
    return lambda value: value if value == "" else convert(value)


def _each(convert: Convert, *, empty: bool = True) -> Convert:
    def converted(value: Any) -> tuple[Any, ...]:
        if isinstance(value, str):
            value = [value]
        if not isinstance(value, Sequence):
            raise ValueError(f"a list is needed, not {_kind(value)}")
        items = tuple(dict.fromkeys(convert(item) for item in value))
        if not items and not empty:
            raise ValueError("this list is empty")
        return items

    return converted


def _starred(end: str, *, lower: bool = False) -> Convert:
    """Return the converter of words that may have ``*`` in ``front`` or at the ``end``."""

    def converted(value: Any) -> str:
        word = _line(value)
        bare = word.removeprefix("*") if end == "front" else word.removesuffix("*")
        if not bare or "*" in bare:
            place = "in front" if end == "front" else "at the end"
            raise ValueError(f"{word!r}: * may stand {place} of a word, and nowhere else")
        return word.lower() if lower else word

    return converted


def _choice(*allowed: str) -> Convert:
    def converted(value: Any) -> str:
        word = _text(value).lower()
        if word and word not in allowed:
            raise ValueError(f"unknown value {value!r}{nearest(word, allowed, 'values')}")
        return word

    return converted


def _level(value: Any) -> Safety:
    label = _choice("safe", "likely", "flag")(value)
    return Safety.parse(label) if label else Safety.SAFE


def _scope(value: Any) -> Scope:
    if isinstance(value, Scope):
        return value
    return Scope(_choice("sentence", "paragraph", "document")(value) or "document")


def _yes_no(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"true or false is needed, not {_kind(value)}")
    return value


def _years(value: Any) -> tuple[int | None, int | None]:
    if isinstance(value, str):
        match = _YEARS.fullmatch(value)
        if match:
            value = [int(year) if year else None for year in match.groups()]
        elif re.fullmatch(r"\s*\d{4}\s*", value):
            value = int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        value = [value, value]
    if not (
        isinstance(value, Sequence)
        and not isinstance(value, str)
        and len(value) == 2
        and all(year is None or type(year) is int for year in value)
    ):
        raise ValueError(f'years are "2019-2023", "2019-", "-2023" or [2019, 2023], not {value!r}')
    first, last = value
    if first and last and first > last:
        raise ValueError(f"the first year, {first}, is after the last, {last}")
    return first, last


def _country(value: Any) -> str:
    from mtclean.lexicon.places import COUNTRIES

    name = _line(value)
    if name not in COUNTRIES:
        raise ValueError(f"unknown country or territory {name!r}{nearest(name, COUNTRIES, '')}")
    return name


def _domain(value: Any) -> str:
    from mtclean.lexicon.domains import DOMAINS

    name = _line(value)
    if name not in DOMAINS:
        raise ValueError(f"unknown domain {name!r}{nearest(name, DOMAINS, 'domains')}")
    return name


def _language(value: Any) -> str:
    from mtclean.config import language_code

    return language_code(_line(value)) or ""


def _repair(value: Any) -> tuple[str, str] | str:
    if isinstance(value, str):
        return _text(value)
    if not isinstance(value, Sequence) or len(value) != 2:
        raise ValueError('an example is a pair of texts, ["before", "after"]')
    before, after = map(_text, value)
    return before, after


def _repairs(value: Any) -> tuple[Any, ...]:
    if not isinstance(value, Sequence):
        raise ValueError(f"a list of pairs is needed, not {_kind(value)}")
    if isinstance(value, str):
        value = [value]
    if len(value) == 2 and all(isinstance(item, str) and "[[" not in item for item in value):
        value = [value]
    return tuple(_repair(item) for item in value)


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, str):
        return f"the text {value!r}"
    if isinstance(value, (int, float)):
        return f"the number {value}"
    if isinstance(value, Mapping):
        return "a table"
    return "a list" if isinstance(value, Sequence) else type(value).__name__


KEYS: dict[str, Convert] = {
    "id": _line,
    "phrases": _each(_phrase, empty=False),
    "becomes": _words,
    "plural": _optional(_words),
    "article": _choice("the", "none"),
    "heads": _each(_starred("end", lower=True)),
    "exact": _yes_no,
    "hyphens": _yes_no,
    "level": _level,
    "note": _note,
    "bad": _repairs,
    "good": _each(_text),
}
"""The keys of a row beside ``when``."""
CONDITIONS: dict[str, Convert] = {
    "near": _each(_starred("end")),
    "far": _each(_starred("end")),
    "within": _scope,
    "region": _each(_country),
    "about": _each(_country),
    "domain": _each(_domain),
    "not_domain": _each(_domain),
    "language": _each(_language),
    "years": _years,
    "person": _choice("before", "after"),
    "place": _choice("headline", "dateline", "credit"),
    "after": _each(_starred("front", lower=True)),
    "before": _each(_starred("end", lower=True)),
    "not_after": _each(_starred("front", lower=True)),
    "not_before": _each(_starred("end", lower=True)),
    "quoted": _yes_no,
}
"""The keys of ``when``."""

_ALWAYS = When()
_DEFAULTS: dict[str, Any] = {"bad": (), "good": (), **Row._field_defaults}
