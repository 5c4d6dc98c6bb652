"""The tables in ``docs/json.md`` are the fields of the report, and those of its schema."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from doc_pages import DOCS, SOURCE

from mtclean import Edit, Safety
from mtclean.engine import Outcome
from mtclean.report import Report

SCHEMA = SOURCE / "mtclean" / "report" / "schema.json"
TYPES = {
    str: "string",
    int: "integer",
    float: "number",
    type(None): "null",
    list: "array",
}


def tables() -> dict[str, dict[str, str]]:
    """Return the tables of the page: heading, then field and its type."""
    found: dict[str, dict[str, str]] = {}
    heading = ""
    for line in (DOCS / "json.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            heading = line[3:]
        elif row := re.match(r"\| `(\w+)` \| ([^|]+) \|", line):
            found.setdefault(heading, {})[row[1]] = row[2].strip()
    return found


def full_report() -> dict[str, Any]:
    part = Edit("GRA001", 0, 1, "a", "b")
    edit = Edit("GRA001", 0, 1, "a", "c", evidence=("x",), suggestions=("y",), via=(part, part))
    outcome = Outcome("c", [edit], [edit._replace(safety=Safety.FLAG)], [edit], ("GRA001",), [edit])
    return Report("a", outcome, Safety.SAFE).to_dict()


def test_tables_are_those_of_the_report() -> None:
    data = full_report()
    edit = data["edits"][0]
    shown = tables()
    for heading, values in (
        ("The report", data),
        ("An edit", edit),
        ("A part", edit["via"][0]),
    ):
        assert list(shown[heading]) == list(values)
        for field, value in values.items():
            kinds = [kind.split(" ")[0] for kind in shown[heading][field].split(" or ")]
            assert TYPES[type(value)] in kinds, f"{heading}: {field}"


@pytest.mark.skipif(not SCHEMA.exists(), reason="there is no schema of the report yet")
def test_tables_are_those_of_the_schema() -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    named = {frozenset(found) for found in _properties(schema)}
    for heading, fields in tables().items():
        extra = [{"path"}] if heading == "The report" else []
        forms = [frozenset(fields), *(frozenset(fields) | more for more in extra)]
        assert any(form in named for form in forms), heading


def _properties(schema: object) -> list[dict[str, Any]]:
    """Return every ``properties`` of a schema, at any depth."""
    if isinstance(schema, list):
        return [found for item in schema for found in _properties(item)]
    if not isinstance(schema, dict):
        return []
    here = [schema["properties"]] if isinstance(schema.get("properties"), dict) else []
    return here + [found for item in schema.values() for found in _properties(item)]
