from __future__ import annotations

import json
from importlib.resources import files

import jsonschema
import pytest

from mtclean import Rule, check

SCHEMA = json.loads(files("mtclean.report").joinpath("schema.json").read_text(encoding="utf-8"))


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMA)


def test_reports_on_examples_fit_the_schema(any_rule: Rule) -> None:
    for example in any_rule.bad:
        jsonschema.validate(json.loads(check(example.scarred).to_json()), SCHEMA)


def test_places_are_counted_from_one_and_ends_are_exclusive() -> None:
    report = check("Fine.\nThe minister can not attend.\n")
    (edit,) = report.to_dict()["edits"]
    assert (edit["start"], edit["end"]) == (19, 26)
    assert (edit["line"], edit["column"], edit["end_line"], edit["end_column"]) == (2, 14, 2, 21)


def test_an_unknown_field_or_level_does_not_fit() -> None:
    data = check("The minister can not attend.").to_dict()
    for spoiled in ({**data, "level": "bold"}, {**data, "schema": 2}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(spoiled, SCHEMA)
