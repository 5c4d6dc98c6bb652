"""``mtclean.toml``: what the options of the command line are by default."""

from __future__ import annotations

import os
from difflib import get_close_matches
from typing import Any

from mtclean.cli.options import fail

NAME = "mtclean.toml"
COMMANDS = ("check", "fix", "diff")
_LISTS = ("select", "ignore")
_FILES = ("furniture-lines", "do-not-touch")
_KEYS = ("level", *_LISTS, "source-lang", *_FILES, "glossary", "resolver", "encoding")


def default_map(folder: str) -> dict[str, dict[str, Any]]:
    """Return the defaults of the commands that the nearest ``mtclean.toml`` sets.

    The file is looked for in ``folder`` and the folders above it. Paths in it are relative to the
    folder it stands in. Fails with one line for a file that is no TOML, for a key that is not
    known, and for a value of another kind.
    """
    path = _nearest(os.path.abspath(folder))
    if path is None:
        return {}
    values = _defaults(path)
    return dict.fromkeys(COMMANDS, values)


def _nearest(folder: str) -> str | None:
    while True:
        path = os.path.join(folder, NAME)
        if os.path.isfile(path):
            return path
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above


def _defaults(path: str) -> dict[str, Any]:
    import tomllib

    try:
        with open(path, "rb") as file:
            written = tomllib.load(file)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        fail(f"{path}: cannot be read: {error}")
    found: dict[str, Any] = {}
    for key, value in written.items():
        if key not in _KEYS:
            near = get_close_matches(key, _KEYS, n=1)
            hint = f"; did you mean {near[0]}?" if near else f"; there are {', '.join(_KEYS)}"
            fail(f"{path}: no setting {key!r}{hint}")
        found[key.replace("-", "_")] = _value(path, key, value)
    return found


def _value(path: str, key: str, value: Any) -> Any:
    """Return a value as the option takes it."""
    folder = os.path.dirname(path)
    items = value if isinstance(value, list) else [value]
    if not all(isinstance(item, str) for item in items):
        fail(f"{path}: {key} takes text, or a list of texts, and not {value!r}")
    if key in _LISTS:
        return ",".join(items)
    if key == "glossary":
        return [os.path.join(folder, item) for item in items]
    if isinstance(value, list):
        fail(f"{path}: {key} takes one text and no list")
    return os.path.join(folder, value) if key in _FILES else value
