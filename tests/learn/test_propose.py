from __future__ import annotations

import tomllib

from mtclean import Safety
from mtclean.engine import Engine
from mtclean.learn.mine import Proposal
from mtclean.learn.propose import as_rows, as_toml
from mtclean.rule import Scope
from mtclean.table import Row, When, table_rule

SURE = Proposal(
    phrase="net red",
    becomes="influencer",
    article="",
    exact=False,
    when=When(),
    safety=Safety.SAFE,
    support=3,
    documents=2,
    against=0,
    against_documents=0,
    used=0,
    otherwise=1,
    seen=(('A "net red" \\ came.\x7f', "An influencer came."), ("Net red!", "Influencer!")),
    left=(),
)
UNSURE = SURE._replace(
    becomes="Net",
    article="the",
    exact=True,
    when=When(near=("sport", "ball"), within=Scope.SENTENCE),
    safety=Safety.LIKELY,
    against=2,
    left=("A net red.", "B net red.", "\ud800"),
)


def test_rows_are_toml_with_the_keys_of_the_dataclass() -> None:
    rows = tomllib.loads(as_toml([SURE, UNSURE], examples=1))["row"]
    assert rows[0] == {
        "id": "net-red",
        "phrases": ["net red"],
        "becomes": "influencer",
        "level": "safe",
        "note": "The editors write “influencer” for “net red”.",
        "support": 3,
        "documents": 2,
        "against": 0,
        "against_documents": 0,
        "used": 0,
        "otherwise": 1,
        "seen": [['A "net red" \\ came.\x7f', "An influencer came."]],
    }
    assert rows[1]["id"] == "net-red-2"
    assert rows[1]["when"] == {"near": ["sport", "ball"], "within": "sentence"}
    assert (rows[1]["article"], rows[1]["exact"], rows[1]["left"]) == ("the", True, ["A net red."])
    known = {*Row._fields, "level"}
    evidence = {"support", "documents", "against", "against_documents", "used", "otherwise"}
    for row in rows:
        assert set(row) <= known | evidence | {"seen", "left"}
        assert set(row.get("when", {})) <= set(When._fields)


def test_a_phrase_has_either_apostrophe() -> None:
    rows = as_rows([SURE._replace(phrase="king’s town")])
    assert rows[0].phrases == ("king's town", "king’s town")


def test_no_proposals_are_a_file_too() -> None:
    assert tomllib.loads(as_toml([])) == {}


def test_text_that_cannot_be_written_is_no_error() -> None:
    assert tomllib.loads(as_toml([UNSURE]))["row"][0]["left"][2] == "?"


def test_rows_repair_what_they_were_learned_from() -> None:
    rule = table_rule(
        code="TRM999",
        name="learned-term",
        summary="Use the term.",
        doc="Rows that were learned.",
        rows=as_rows([SURE]),
    )
    assert Engine([rule]).run("A net red came.", level=Safety.SAFE).text == "An influencer came."
