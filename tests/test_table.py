from __future__ import annotations

from typing import Any

import pytest

from mtclean.context.region import Regions
from mtclean.engine import Engine
from mtclean.rule import Rule, Scope
from mtclean.table import Row, When, table_rule, within
from mtclean.table.explain import row_line
from mtclean.text.document import Document
from mtclean.text.edit import Safety


def _table(*rows: Row, safety: Safety = Safety.SAFE) -> Rule:
    return table_rule(
        code="TRM999",
        name="made-up-term",
        summary="Use the term.",
        doc="Terms that exist for these tests alone, to try each condition by itself.",
        rows=rows,
        safety=safety,
    )


def _row(*phrases: str, becomes: str = "proper term", **fields: Any) -> Row:
    return Row("row", phrases, becomes, (("odd words", "proper term"),), ("none",))._replace(
        **fields
    )


def _repaired(row: Row, text: str) -> str:
    return Engine([_table(row)], strict=True).run(text, level=Safety.LIKELY).text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The odd words came.", "The proper term came."),
        ("Odd words came.", "Proper term came."),
        ("Then Odd Words came.", "Then proper term came."),
        ("THE ODD WORDS HAVE COME", "THE PROPER TERM HAVE COME"),
        ("Mayor Praises Odd Words Before Vote", "Mayor Praises Proper Term Before Vote"),
        ("The odd-words law.", "The proper term law."),
        ("The odd words' law and the odd words's.", "The proper term' law and the proper term's."),
        ("The oddwords and nodd words came.", "The oddwords and nodd words came."),
        ('"Odd words," he said.', '"Odd words," he said.'),
    ],
)
def test_phrases_carry_case_and_edges(text: str, expected: str) -> None:
    assert _repaired(_row("odd words"), text) == expected


@pytest.mark.parametrize(
    ("becomes", "text", "expected"),
    [
        ("inner term", "A odd words law.", "An inner term law."),
        ("union term", "An odd words law.", "A union term law."),
        ("IMF", "An odd words law.", "An IMF law."),
        ("UN", "An odd words law.", "A UN law."),
    ],
)
def test_the_article_follows_the_new_sound(becomes: str, text: str, expected: str) -> None:
    assert _repaired(_row("odd words", becomes=becomes), text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the markets of odd words", "the markets of the Proper Term"),
        ("the markets of the odd words", "the markets of the Proper Term"),
        ("China's odd words", "China's Proper Term"),
        ("odd words countries", "Proper Term countries"),
        ("Odd words matter.", "The Proper Term matter."),
    ],
)
def test_an_article_is_added_where_the_term_is_a_noun(text: str, expected: str) -> None:
    row = _row("odd words", becomes="Proper Term", article="the", heads=("countr*",))
    assert _repaired(row, text) == expected


def test_an_article_goes_where_the_term_takes_none() -> None:
    row = _row("odd words", becomes="COVID-19", article="none")
    assert _repaired(row, "after the odd words, and") == "after COVID-19, and"
    assert _repaired(row, "after the odd words wave") == "after the COVID-19 wave"


@pytest.mark.parametrize(
    ("when", "fires", "stays"),
    [
        (When(near=("virus*",)), "Viruses came.\nodd words", "odd words"),
        (When(near=("sea",), within=Scope.PARAGRAPH), "odd words. A sea.", "odd words.\nA sea."),
        (
            When(near=("sea",), within=Scope.SENTENCE),
            "odd words at sea.",
            "It was odd words. A sea.",
        ),
        (When(far=("ship",)), "odd words", "odd words on a ship"),
        (When(region=("China",)), "odd words in Shanghai", "odd words in Peru"),
        (When(about=("China",)), "odd words, China", "odd words, China, Peru, Lima"),
        (When(after=("of",)), "of odd words", "often odd words"),
        (When(before=("in",)), "odd words in May", "odd words at sea"),
        (When(not_after=("of",)), "often odd words", "of odd words"),
        (When(not_before=("law*",)), "odd words", "odd words lawyers"),
    ],
)
def test_conditions(when: When, fires: str, stays: str) -> None:
    row = _row("odd words", when=when)
    assert "proper term" in _repaired(row, fires)
    assert _repaired(row, stays) == stays


def test_the_longest_phrase_wins() -> None:
    short = _row("odd words", becomes="short")
    long = _row("odd words here", becomes="long")._replace(id="long")
    assert Engine([_table(short, long)]).run("odd words here").text == "long"


@pytest.mark.parametrize(
    "text", ["The account @odd_words19 was closed.", "See www.odd-words.org and `odd words`."]
)
def test_phrases_in_addresses_and_in_code_stay(text: str) -> None:
    assert _repaired(_row("odd", "words", "odd words"), text) == text


def test_a_plural_becomes_its_own_form() -> None:
    row = _row("odd word", becomes="term", plural="terms")
    assert _repaired(row, "An odd word, two odd words") == "A term, two terms"


def test_a_flag_suggests_and_changes_nothing() -> None:
    row = _row("odd words", safety=Safety.FLAG, note="Look here.")
    outcome = Engine([_table(row, safety=Safety.FLAG)]).run("The odd words.", report=True)
    assert outcome.text == "The odd words."
    assert [(flag.before, flag.suggestions, flag.row) for flag in outcome.proposals] == [
        ("odd words", ("proper term",), "row")
    ]


def test_within() -> None:
    spans = [(2, 4), (7, 9)]
    assert [at for at in range(10) if within(spans, at)] == [2, 3, 7, 8]


def test_regions_count_countries_by_their_cities_and_adjectives() -> None:
    regions = Regions(Document("BEIJING (Xinhua) - The Chinese envoy left Peru's capital, Lima."))
    assert regions.count("China") == 3
    assert regions.count("Peru") == 2
    assert regions.main == "China"
    assert regions.names(("Spain", "Peru"))
    assert not regions.names(("Spain",))


@pytest.mark.parametrize(
    ("when", "fires", "stays"),
    [
        (
            When(domain=("court",)),
            "The judge saw odd words in the trial.",
            "The judge saw odd words.",
        ),
        (
            When(not_domain=("football",)),
            "The judge saw odd words.",
            "The striker took the penalty, odd words.",
        ),
        (When(language=("es",)), "Lima, Peru: odd words", "Kyoto, Japan: odd words"),
        (When(language=("es",)), "Lima, Peru: odd words", "odd words alone"),
        (When(years=(2020, None)), "odd words of 2020", "odd words of 2019"),
        (When(years=(None, 2010)), "odd words", "odd words of 2008 and 2012"),
        (When(person="after"), "odd words Carrie Lam said", "odd words Hong Kong said"),
        (When(person="before"), "then Carrie Lam, odd words", "then Hong Kong, odd words"),
        (When(place="dateline"), "ODD WORDS, May 3 -- It rained.", "It rained on odd words."),
        (When(place="headline"), "Old odd words\n\nIt rained.", "It rained on odd words."),
        (When(place="credit"), "Odd words Daily", "The odd words daily came."),
        (When(place="credit"), "He died, according to odd words.", "He died of odd words."),
    ],
)
def test_conditions_on_the_document_and_the_place(when: When, fires: str, stays: str) -> None:
    row = _row("odd words", when=when)
    assert "proper term" in _repaired(row, fires).lower()
    assert _repaired(row, stays) == stays


def test_a_given_source_language_counts_alone() -> None:
    engine = Engine([_table(_row("odd words", when=When(language=("zh",))))])
    assert engine.run("Lima, Peru: odd words", source_lang="zh").text.endswith("proper term")
    assert engine.run("Wuhan, China: odd words", source_lang="es").text.endswith("odd words")


def test_phrases_match_in_both_spellings_and_the_document_decides_what_they_become() -> None:
    row = _row("ill control centers", becomes="disease centers of the labor ministry")
    text = "The ill control centres opened."
    assert "centres of the labour ministry opened" in _repaired(row, text)
    assert "centers of the labor ministry" in _repaired(row, "Ill control centers, a theater.")


def test_conditions_are_told_in_words() -> None:
    when = When(near=("virus*",), far=("king",), domain=("court",), years=(2020, None))
    row = _row("odd words", when=when, safety=Safety.LIKELY)
    assert row_line(row) == (
        "`row`: odd words → proper term (likely), if “virus…” stands in the document; no “king” "
        "stands in the document; the document is about “court”; the years told are 2020–"
    )
