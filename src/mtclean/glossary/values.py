"""What each key of a row may hold: from what people write to the value of a field."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from mtclean.glossary.errors import nearest
from mtclean.rule import Scope
from mtclean.text.edit import Safety

__all__ = ["CONDITIONS", "KEYS", "Convert"]

Convert = Callable[[Any], Any]
"""Turns what was written into the value of a field, or raises ``ValueError`` with the reason."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_YEARS = re.compile(r"\s*(\d{4})?\s*[-–]\s*(\d{4})?\s*")


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
