"""Glossaries in TOML, CSV, TSV and TBX: what is read, what is refused, and where."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from mtclean import Config, Row, Safety, When
from mtclean.glossary import Entry, GlossaryError, load, rows_of
from mtclean.glossary.files import written
from mtclean.rule import Scope

FULL = Row(
    "full",
    ("odd head", "odd chief"),
    "mayor",
    (("An odd head.", "A mayor."),),
    ("The odd headline.",),
    When(
        near=("town", "cit*"),
        far=("village",),
        within=Scope.SENTENCE,
        region=("China", "Hong Kong"),
        about=("China",),
        domain=("politics",),
        not_domain=("sport",),
        language=("zh",),
        years=(2019, None),
        person="after",
        place="headline",
        after=("*ing",),
        before=("of",),
        not_after=("the",),
        not_before=("in*",),
        quoted=True,
    ),
    "the",
    ("office*",),
    "mayors",
    True,
    False,
    Safety.LIKELY,
    'They say "mayor" & <b>; it\'s so.',
)
ROWS = [
    FULL,
    Row("plain", ("état major",), "general staff"),
    Row("2 words", ("WHO",), "World Health Organization", exact=True),
    Row("any-case", ("OPEC",), "Opec", exact=False),
    Row("years", ("a b",), "c", when=When(years=(None, 2020))),
    Row("flag", ("main table",), "board", ("A [[main table]].",), safety=Safety.FLAG),
]


def put(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def problems(path: Path) -> list[str]:
    with pytest.raises(GlossaryError) as caught:
        load(path)
    found = [str(problem).removeprefix(f"{path}") for problem in caught.value.problems]
    assert str(caught.value).splitlines() == [f"{path}{one}" for one in found]
    return found


@pytest.mark.parametrize("form", ["toml", "csv", "tsv", "tbx"])
def test_what_is_written_is_read_back(tmp_path: Path, form: str) -> None:
    path = put(tmp_path, f"all.{form}", written([Entry(row) for row in ROWS], form))
    assert rows_of(path) == ROWS


@pytest.mark.parametrize("form", ["toml", "csv", "tsv"])
def test_an_empty_glossary_is_written_and_read(tmp_path: Path, form: str) -> None:
    assert rows_of(put(tmp_path, f"none.{form}", written([], form))) == []


def test_words_that_a_table_cannot_hold_are_refused() -> None:
    entries = [Entry(Row("x", ("a|b",), "c"), "house.toml", 3)]
    with pytest.raises(GlossaryError, match=r"house.toml:3: 'phrases' holds \| or =>"):
        written(entries, "csv")


LEARNED = """\
# Rows that mtclean learned from edited texts.

[[row]]
id = "new-crown"
phrases = ["new crown", "new crown’s"]
becomes = "COVID-19"
level = "likely"
when = { after = ["the"], near = ["virus"], within = "sentence" }
article = "the"
exact = true
note = "The editors write “COVID-19” for “new crown” in this case."
support = 7
documents = 4
against = 1
against_documents = 1
used = 0
otherwise = 2
seen = [
  ["He has the new crown virus.", "He has the COVID-19 virus."],
]
left = ["The new crown was made of gold."]
"""


def test_what_mtclean_learned_is_read_and_its_evidence_ignored(tmp_path: Path) -> None:
    (row,) = rows_of(put(tmp_path, "learned.toml", LEARNED))
    assert row == Row(
        "new-crown",
        ("new crown", "new crown’s"),
        "COVID-19",
        when=When(after=("the",), near=("virus",), within=Scope.SENTENCE),
        article="the",
        exact=True,
        safety=Safety.LIKELY,
        note="The editors write “COVID-19” for “new crown” in this case.",
    )


def test_toml_is_read_as_people_write_it(tmp_path: Path) -> None:
    text = """\
\ufeff[[ row ]]  # one
phrase = "Odd Head"
becomes = "mayor"
safety = "Likely"

[row.when]
near = "town"
years = [2019, 2021]

[[row]]
phrases = ['''
[[row]]''', "WHO"]
becomes = "x"
"""
    path = put(tmp_path, "x.toml", text.replace("'''\n[[row]]'''", "'[[row]] # \"'"))
    first, second = load(path)
    assert first == Entry(
        Row(
            "odd-head",
            ("Odd Head",),
            "mayor",
            when=When(("town",), years=(2019, 2021)),
            safety=Safety.LIKELY,
        ),
        str(path),
        1,
    )
    assert (second.line, second.row.exact) == (10, False)
    assert rows_of(put(tmp_path, "y.toml", 'row = [{ phrase = "WHO", becomes = "x" }]'))[0].exact


TOML_ERRORS = [
    ("[[row]]\nphrases = [\n", ":3: this is not TOML: "),
    ("\n[[row]\n", ":2: this is not TOML: "),
    ("[[rows]]\nphrases = ['a']", ":1: unknown key 'rows'; did you mean 'row'?"),
    ("[row]\nphrases = ['a']", ":1: write [[row]], in double brackets, over a row"),
    ("[[row]]\nbecomes = 'a'", ":1: this row has no 'phrases': every row needs"),
    ("[[row]]\n\nphrases = ['a']", ":1: this row has no 'becomes': every row needs"),
    ("[[row]]\nphrases = ['a']\nbecoms = 'b'", ":3: unknown key 'becoms'; did you mean 'becomes'?"),
    ("[[row]]\nphrases = 3\nbecomes = 'b'", ":2: 'phrases': a list is needed, not the number 3"),
    ("[[row]]\nphrases = [3]\nbecomes = 'b'", ":2: 'phrases': a text in quotation marks is needed"),
    ("[[row]]\nphrases = ['a']\nbecomes = true", ":3: 'becomes': a text in quotation marks is"),
    ("[[row]]\nphrase = 'a'\nphrases = ['a']\nbecomes = 'b'", ":3: 'phrases' says again what"),
    ("[[row]]\nphrases = ['a']\nbecomes = 'a'", ":2: the phrase 'a' is what it becomes"),
    ("[[row]]\nphrases = ['-']\nbecomes = 'a'", ":2: 'phrases': '-' has no letter and no digit"),
    ("[[row]]\nphrases = ['a']\nbecomes = 'b'\nexact = 'yes'", ":4: 'exact': true or false is"),
    (
        "[[row]]\nphrases = ['a']\nbecomes = 'b'\nlevel = 'sure'",
        ":4: 'level': unknown value 'sure'",
    ),
    ("[[row]]\nphrases = ['a']\nbecomes = 'b'\nnear = ['c']", ":4: unknown key 'near': conditions"),
    ("[[row]]\nphrases = ['a']\nbecomes = 'b'\nwhen = 'now'", ":4: 'when' is a table of"),
    (
        "[[row]]\nphrases = ['a']\nbecomes = 'b'\n[row.when]\nnaer = ['c']\nexact = true",
        ":5: unknown condition 'naer'; did you mean 'near'?",
    ),
    (
        "[[row]]\nphrases = ['a']\nbecomes = 'b'\nwhen = { level = 'safe' }",
        ":4: unknown condition 'level': it is no condition, write it beside 'when'",
    ),
    (
        "[[row]]\nphrases = ['a']\nbecomes = 'b'\nwhen = { domain = ['econmy'] }",
        ":4: 'domain': unknown domain 'econmy'; did you mean 'economy'?",
    ),
    (
        "[[row]]\nphrases = ['a']\nbecomes = 'b'\nwhen = { language = ['Chinese'] }",
        ":4: 'language': no language code: 'Chinese'; use ISO 639-1, for instance zh, es, ru",
    ),
    (
        "[[row]]\nphrases = ['a']\nbecomes = 'b'\nwhen = { years = '2021-2019' }",
        ":4: 'years': the first year, 2021, is after the last, 2019",
    ),
    (
        "[[row]]\nphrases = ['a']\nbecomes = 'b'\nbad = ['x y']",
        ":2: 'bad' needs pairs of a text and its repair",
    ),
    (
        "[[row]]\nphrases = ['a']\nbecomes = 'b'\n\n[[row]]\nphrases = ['A']\nbecomes = 'c'",
        ":5: the row of line 1 is named 'a' too: give one of them another 'id'",
    ),
]


@pytest.mark.parametrize(("text", "message"), TOML_ERRORS, ids=[m for _, m in TOML_ERRORS])
def test_an_error_in_toml_has_its_line(tmp_path: Path, text: str, message: str) -> None:
    assert problems(put(tmp_path, "x.toml", text))[0].startswith(message)


def test_all_errors_are_listed_in_the_order_of_the_lines(tmp_path: Path) -> None:
    one = put(tmp_path, "one.toml", "[[row]]\nphrases = ['-']\nbecoms = 'b'\n[x]\n[[row]]\nlevel=1")
    two = put(tmp_path, "two.csv", "phrase,becoms\na,b\n")
    with pytest.raises(GlossaryError) as caught:
        Config.of(glossary=[one, two])
    places = [(Path(p.file).name, p.line) for p in caught.value.problems]
    assert places == [
        ("one.toml", 2),
        ("one.toml", 3),
        ("one.toml", 4),
        ("one.toml", 6),
        ("two.csv", 1),
    ]


def test_tables_are_read_as_spreadsheets_write_them(tmp_path: Path) -> None:
    row = Row(
        "odd-head", ("odd head", "odd chief"), "mayor", when=When(("town, big",), quoted=True)
    )
    header = "Phrase(s)"[:6] + ",becomes,near,not before,Quoted,note,support\r\n"
    text = f'\ufeff{header}\r\nodd head | odd chief,mayor,"town, big",,yes,,7\r\n'
    (entry,) = load(put(tmp_path, "x.csv", text))
    assert entry[0::2] == (row, 3)
    semicolons = "phrases;becomes;near;quoted\nodd head|odd chief;mayor;town, big;x\n"
    assert rows_of(put(tmp_path, "y.csv", semicolons)) == [row]
    tabs = semicolons.replace(";", "\t")
    assert rows_of(put(tmp_path, "z.tsv", tabs)) == [row]
    assert rows_of(put(tmp_path, "w.csv", tabs.encode("utf-16"))) == [row]
    lines = 'phrases,becomes,note\na b,c,"one\ntwo"\nd e,f\n'
    assert [entry.line for entry in load(put(tmp_path, "v.csv", lines))] == [2, 4]


TABLE_ERRORS = [
    ("phrase,becoms\na,b\n", ":1: unknown column 'becoms'; did you mean 'becomes'?"),
    ("a b,c d\ne,f\n", ":1: unknown column 'a b'; "),
    ("phrases,note\na,b\n", ":1: no column 'becomes': the first line names the columns"),
    ("phrase,phrases,becomes\na,b,c\n", ":1: two columns are named 'phrases'"),
    ("phrase,,becomes\na,b,c\n", ":1: column 2 has no name in the header"),
    ("phrase,becomes\na,b,c\n", ":2: this row has 3 cells, the header has 2: put a cell that"),
    ("phrase,becomes\n\na,\n", ":3: 'becomes': this is empty"),
    ("phrase,becomes\n|,b\n", ":2: 'phrases': this list is empty"),
    ("phrase,becomes,level\na,b,sure\n", ":2: 'level': unknown value 'sure'; values are safe"),
    ("phrase,becomes,quoted\na,b,sure\n", ":2: 'quoted': yes or no is needed, not 'sure'"),
    ("phrase,becomes,region\na,b,Span\n", ":2: 'region': unknown country or territory 'Span'"),
    ('phrase,becomes\na,"b\n', ":2: this is no table: unexpected end of data"),
    ('phrase,becomes\n"a" c,b\n', ":2: this is no table: "),
]


@pytest.mark.parametrize(("text", "message"), TABLE_ERRORS, ids=[m for _, m in TABLE_ERRORS])
def test_an_error_in_a_table_has_its_line(tmp_path: Path, text: str, message: str) -> None:
    assert problems(put(tmp_path, "x.csv", text))[0].startswith(message)


def test_files_that_are_no_glossaries(tmp_path: Path) -> None:
    assert problems(tmp_path / "x.toml") == [": cannot be read: No such file or directory"]
    assert problems(put(tmp_path, "x.txt", "")) == [
        ": not a glossary by its name: the suffixes are .toml, .csv, .tsv, .tbx"
    ]
    latin = put(tmp_path, "x.csv", "phrase,becomes\nétat,b\n".encode("latin-1"))
    assert problems(latin) == [":2: this is not UTF-8: save the file as UTF-8"]


def _terms(*terms: tuple[str, str], language: str = "en") -> str:
    sections = "".join(
        f'<tig><term>{words}</term><termNote type="administrativeStatus">{status}</termNote></tig>'
        if status
        else f"<tig><term>{words}</term></tig>"
        for words, status in terms
    )
    return f'<langSet xml:lang="{language}">{sections}</langSet>'


def _v2(*languages: str, before: str = "") -> str:
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
{before}<martif type="TBX-Basic" xml:lang="en"><martifHeader/><text><body>
<termEntry id="c1">
{"".join(languages)}
</termEntry></body></text></martif>
"""


PREFERRED, ADMITTED = "preferredTerm-admn-sts", "admittedTerm-admn-sts"
DEPRECATED, SUPERSEDED = "deprecatedTerm-admn-sts", "supersededTerm-admn-sts"
RIGHT_AND_WRONG = [("right term", PREFERRED), ("odd term", DEPRECATED)]


@pytest.mark.parametrize(
    ("terms", "phrases", "becomes"),
    [
        (RIGHT_AND_WRONG, ["odd term"], "right term"),
        ([("a b", SUPERSEDED), ("c d", ADMITTED), ("e f", "forbidden")], ["a b", "e f"], "c d"),
        ([("a b", "Deprecated"), ("c d", ADMITTED), ("e f", PREFERRED)], ["a b"], "e f"),
        ([("a b", "notRecommended"), ("c d", "")], ["a b"], "c d"),
        ([("a b", "obsolete"), ("c d", "preferred"), ("e f", "proposed")], ["a b"], "c d"),
        ([("a <hi>b</hi>\n c", DEPRECATED), ("d &amp; e", PREFERRED)], ["a b c"], "d & e"),
    ],
)
def test_deprecated_terms_become_the_preferred(
    tmp_path: Path, terms: Sequence[tuple[str, str]], phrases: list[str], becomes: str
) -> None:
    text = _v2(_terms(("mot", PREFERRED), language="fr"), _terms(*terms, language="en-GB"))
    (entry,) = load(put(tmp_path, "x.tbx", text))
    assert (entry.row.id, list(entry.row.phrases), entry.row.becomes) == ("c1", phrases, becomes)
    assert entry.line == 3


DOCTYPE = '<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">\n'
NTIG = """\
<langSet xml:lang="en"><ntig><termGrp><term>odd term</term>
<termNote type="normativeAuthorization">deprecatedTerm</termNote></termGrp></ntig>
<ntig><termGrp><term>right term</term><termNoteGrp>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
</termNoteGrp></termGrp></ntig>
</langSet>"""
DCT = """\
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1"><min:subjectField>press</min:subjectField><langSec xml:lang="en">
<termSec><term>odd term</term><basic:termType>fullForm</basic:termType>
<min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
<termSec><term>right term</term>
<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
</langSec></conceptEntry></body></text></tbx>"""
MIN = """\
<TBX dialect="TBX-Min"><header><id>x</id></header><body><termEntry id="c1">
<langGroup xml:lang="en">
<termGroup><term>right term</term><termStatus>preferred</termStatus></termGroup>
<termGroup><term>odd term</term><termStatus>obsolete</termStatus></termGroup>
</langGroup></termEntry></body></TBX>"""


@pytest.mark.parametrize(
    "text",
    [
        _v2(_terms(*RIGHT_AND_WRONG), before=DOCTYPE),
        _v2(NTIG),
        _v2(_terms(*RIGHT_AND_WRONG, language="")),
        DCT,
        MIN,
        _v2(_terms(*RIGHT_AND_WRONG)).replace("UTF-8", "UTF-16").encode("utf-16"),
    ],
    ids=["v2-doctype", "v2-ntig", "v2-language-of-root", "v3-dct", "min", "utf-16"],
)
def test_all_versions_and_styles(tmp_path: Path, text: str | bytes) -> None:
    assert rows_of(put(tmp_path, "x.tbx", text)) == [Row("c1", ("odd term",), "right term")]


BOMB = '<!DOCTYPE t [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n'
TBX_ERRORS = [
    (_v2(before=BOMB), ":2: this file defines or uses XML entities, which mtclean does not read"),
    (
        _v2(before='<!DOCTYPE t [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n'),
        ":2: this file defines or uses XML entities",
    ),
    (_v2(_terms(("a&nbsp;b", "")), before=DOCTYPE), ":5: this file defines or uses XML entities"),
    (_v2(_terms(("a&nbsp;b", ""))), ":4: this is not XML: undefined entity"),
    ("<tbx>\n<text></tbx>", ":2: this is not XML: mismatched tag"),
    ("", ":1: this is not XML: no element found"),
    ('<?xml version="1.0" encoding="x-odd"?><tbx/>', ":1: this is not XML: unknown encoding"),
    ("\n<tmx/>", ":2: this is not TBX: it begins with <tmx>, not with <tbx> or <martif>"),
    (_v2(_terms(("a b", PREFERRED))), ": no concept has an English term that is deprecated"),
    (
        _v2(_terms(("a b", PREFERRED), ("c d", "depricated"))),
        ":4: unknown status of a term: 'depricated'; did you mean 'deprecated'?",
    ),
    (_v2(_terms(("a b", PREFERRED), ("*", DEPRECATED))), ":3: 'phrases': '*': words stand as"),
    (
        _v2("<note>mtclean row: { x </note>", _terms(*RIGHT_AND_WRONG)),
        ":4: the note that begins with 'mtclean row: ' is not as mtclean writes it",
    ),
]


@pytest.mark.parametrize(("text", "message"), TBX_ERRORS, ids=[m for _, m in TBX_ERRORS])
def test_an_error_in_tbx_has_its_line(tmp_path: Path, text: str, message: str) -> None:
    (problem,) = problems(put(tmp_path, "x.tbx", text))
    assert problem.startswith(message)


def test_deep_xml_is_read(tmp_path: Path) -> None:
    deep = "<x>" * 100_000 + "</x>" * 100_000
    text = _v2(deep, _terms(*RIGHT_AND_WRONG))
    assert rows_of(put(tmp_path, "x.tbx", text)) == [Row("c1", ("odd term",), "right term")]
