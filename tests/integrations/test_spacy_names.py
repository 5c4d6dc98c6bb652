"""The resolver that asks spaCy, with the real model."""

from __future__ import annotations

import pickle
import tomllib
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import ROOT
from mtclean import Cleaner, Config
from mtclean.context import Context
from mtclean.context.places import Kind
from mtclean.integrations import spacy_entities
from mtclean.integrations.spacy_entities import MODELS, EntityReader
from mtclean.integrations.spacy_names import spacy_names
from mtclean.text.document import Document

pytestmark = pytest.mark.skipif(
    find_spec("spacy") is None or not any(map(find_spec, MODELS)),
    reason="needs the extra nlp: pip install 'mtclean[nlp]'",
)

MAYOR = "Mayor Anna Lam spoke on Monday. "
PLACE = MAYOR + (
    "The flood destroyed Quelimane. Trucks reach Quelimane again. Food is scarce, he said."
)
MEN = [line for line in (ROOT / "tests/rules/men.txt").read_text("utf-8").splitlines() if line]


@pytest.fixture(scope="module")
def cleaner() -> Cleaner:
    return Cleaner(Config.of("likely", select="PRO", resolver="spacy"))


def kinds(text: str) -> dict[str, Kind]:
    context = Context(Document(text), spacy_names())
    return {" ".join(name.words): name.kind for name in context.names}


def test_a_name_of_no_person_does_not_bar_the_repair(cleaner: Cleaner) -> None:
    assert Cleaner(Config.of(select="PRO")).clean(PLACE) == PLACE
    assert cleaner.clean(PLACE) == PLACE.replace("he said", "she said")
    assert kinds(PLACE)["Quelimane"] is Kind.OTHER


@pytest.mark.parametrize(
    "text",
    [
        MAYOR + "The board thanked Maxim Petronevich. The work was good, he said.",
        MAYOR + "The town honored Kopecký. The stone stands in the park, he said.",
        MAYOR + "The flood destroyed Quelimane. Food is scarce, he said.",
        "Judge Carla Ruiz adjourned the hearing. Benino wept. He said he had not slept.",
        MAYOR + "Rakoczi draws thousands. The hotels are full, he said.",
        MAYOR + "Ferenc Rakoczi came. The town likes Rakoczi. The hotels are full, he said.",
        MAYOR + "The town likes Rakoczi, 61. The hotels are full, he said.",
        MAYOR + "The town likes the baker Rakoczi. The hotels are full, he said.",
        MAYOR + "The town likes Rakoczi, a baker from Passau. The hotels are full, he said.",
        *MEN,
    ],
)
def test_who_may_be_a_man_bars_it(cleaner: Cleaner, text: str) -> None:
    assert cleaner.clean(text) == text


def test_good_english_does_not_change(cleaner: Cleaner) -> None:
    for path in sorted((ROOT / "corpora/clean").glob("pronouns*.toml")):
        for passage in tomllib.loads(path.read_text("utf-8"))["passage"]:
            assert cleaner.clean(passage["text"]) == passage["text"]


def test_persons_that_only_spacy_sees() -> None:
    text = "It rained. Okereke ran the shop for ten years."
    assert Context(Document(text)).names == []
    assert kinds(text) == {"Okereke": Kind.PERSON}


def test_the_same_names_for_a_line_whatever_stands_around() -> None:
    lines = PLACE, "Visitors came to Hodonín and Klatovy.", "Maria Costa sold Stálskip in May."
    for first, second in product(lines, lines):
        together = kinds(f"{first}\n\n{second}\n")
        assert kinds(first).items() <= together.items() | kinds(second).items()
    alone = [EntityReader(_model()).read(line) for line in lines]
    reader = EntityReader(_model())
    reader.read("\n".join(lines))
    assert [reader.read(line) for line in lines] == alone


def test_threads_share_the_model_and_a_cleaner_is_pickled_without_it(cleaner: Cleaner) -> None:
    texts = [PLACE.replace("Monday", day) for day in ("Monday", "Tuesday", "Friday", "Sunday")] * 5
    expected = list(map(cleaner.clean, texts))
    copy = pickle.loads(pickle.dumps(cleaner))
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(copy.clean, texts)) == expected
    assert copy.config == cleaner.config
    assert spacy_names() is spacy_names()


def test_few_lines_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spacy_entities, "_MOST_LINES", 2)
    reader = EntityReader(_model())
    reader.read("One line.\nTwo lines.\nThree lines.")
    assert len(reader._read) == 2


@settings(max_examples=30)
@given(st.lists(st.text(max_size=40), max_size=4))
def test_no_text_makes_it_fail(parts: list[str]) -> None:
    context = Context(Document(PLACE + "\ud800\x00".join(parts)), spacy_names())
    starts = [name.start for name in context.names]
    assert starts == sorted(starts)
    assert all(0 <= name.start < name.end <= len(context.document.text) for name in context.names)


def test_a_long_line_takes_no_longer_than_a_short_one() -> None:
    reader = EntityReader(_model())
    assert len(reader.read("Anna Lam met Quelimane. " * 10_000)) < 5_000


def _model() -> str:
    return next(model for model in MODELS if find_spec(model) is not None)
