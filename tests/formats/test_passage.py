"""Edits of a passage come back into the file, and markup between the words stays."""

from __future__ import annotations

import re
from html import escape, unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtclean.formats.passage import Passage, PassageBuilder, replaced
from mtclean.text.edit import Edit, apply

_PARTS = re.compile(r"(?P<tag><[^>]*>)|(?P<entity>&\w+;)|(?P<text>[^<&]+)")


def passage_of(raw: str) -> Passage:
    building = PassageBuilder(raw, lambda text: escape(text, quote=False))
    opened = 0
    for match in _PARTS.finditer(raw):
        if match["text"]:
            building.literal(*match.span())
        elif match["entity"]:
            building.decoded(*match.span(), unescape(match[0]))
        elif match[0] == "<p>":
            opened = match.start()
        elif match[0] == "</p>":
            building.block(opened, match.end())
            building.virtual("\n")
    return building.passage()


def edit(passage: Passage, before: str, after: str) -> Edit:
    start = passage.text.index(before)
    return Edit("GRA001", start, start + len(before), before, after)


@pytest.mark.parametrize(
    ("raw", "before", "after", "repaired"),
    [
        ("They can not go.", "can not", "cannot", "They cannot go."),
        ("They <b>can</b> not go.", "can not", "cannot", "They <b>cannot</b> go."),
        ("<i>He</i> said", "He", "She", "<i>She</i> said"),
        ("a &amp; b can not", "can not", "cannot", "a &amp; b cannot"),
        ("salt&nbsp;&amp; can not", "& can not", "& cannot", "salt&nbsp;&amp; cannot"),
        (
            "th<b>e</b>re can <i>not</i>",
            "there can not",
            "there cannot",
            "th<b>e</b>re cannot<i></i>",
        ),
        ("<p>One.</p><p>EndItem</p><p>Two.</p>", "EndItem\n", "", "<p>One.</p><p>Two.</p>"),
        ("<p>One <b>EndItem</b></p>", " EndItem", "", "<p>One<b></b></p>"),
        ("<p>A, B</p>", ", B", " < B", "<p>A &lt; B</p>"),
        ("word<br>next", "word", "words", "words<br>next"),
    ],
)
def test_an_edit_comes_back_into_the_file(raw: str, before: str, after: str, repaired: str) -> None:
    passage = passage_of(raw)
    assert replaced(raw, passage.replacements([edit(passage, before, after)])) == repaired


def test_words_are_added_beside_the_words_they_follow() -> None:
    passage = passage_of("<b>One</b> two")
    added = Edit("GRA001", 3, 3, "", ",")
    assert replaced("<b>One</b> two", passage.replacements([added])) == "<b>One,</b> two"


_MARKED = st.lists(
    st.sampled_from(["<b>", "</b>", "<p>x", "</p>", "&amp;", "&nbsp;", "can", " ", "not", "a b"])
).map("".join)


@given(_MARKED, st.data())
def test_the_file_reads_as_the_repaired_passage(raw: str, data: st.DataObject) -> None:
    passage = passage_of(raw)
    text = passage.text
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 12)))
    words = data.draw(st.sampled_from(["", "cannot", "a & b", " "]))
    change = Edit("GRA001", start, end, text[start:end], words)
    made = passage.replacements([change])
    repaired = replaced(raw, made)
    wanted = "".join(apply(text, [change]).split())
    if made:
        assert "".join(passage_of(repaired).text.split()) == wanted
    assert passage.replacements([]) == []
    if "p>" not in raw:
        assert re.findall("<.*?>", repaired) == re.findall("<.*?>", raw)
