"""The laws of edits, offsets, documents and zones, on any texts and edits."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from strategies import GLUE, NASTY, PROTECTED

from mtclean import Edit, Safety
from mtclean.text.document import Document
from mtclean.text.edit import apply, compose, invert, trim
from mtclean.text.offsets import LineIndex, OffsetMap, from_utf16, to_utf16
from mtclean.text.zones import MASK, address_zones, code_zones, mask, merge_zones

ANY = st.text(st.characters(exclude_categories=()))
FEW = st.text("ab \n,")
MIXED = st.lists(st.sampled_from((*GLUE, *NASTY, *PROTECTED, "word", "x "))).map("".join)
TEXTS = st.one_of(FEW, MIXED, ANY)
LINES = st.lists(st.sampled_from(("", "\r", " ", "a", "b ", "c\r", " d"))).map("\n".join)


@st.composite
def edits_of(draw: st.DrawFn, text: str, rule: str) -> list[Edit]:
    """Draw ordered edits of ``text`` that do not overlap."""
    bounds = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    found: list[Edit] = []
    for start, end in zip(bounds[::2], bounds[1::2], strict=False):
        after = draw(st.text("ab c", max_size=4))
        level = draw(st.sampled_from((Safety.SAFE, Safety.LIKELY)))
        twice = found and found[-1].span == (start, end) and start == end
        if text[start:end] != after and not twice:
            found.append(Edit(rule, start, end, text[start:end], after, level))
    return found


@st.composite
def runs(draw: st.DrawFn) -> tuple[str, list[list[Edit]]]:
    """Draw a text and lists of edits, each of what the ones before it make."""
    text = current = draw(st.text("ab cd", max_size=20))
    lists = []
    for number in range(draw(st.integers(1, 4))):
        lists.append(draw(edits_of(current, f"GRA{number:03}")))
        current = apply(current, lists[-1])
    return text, lists


def composed(text: str, lists: list[list[Edit]]) -> tuple[str, list[Edit]]:
    current, total = text, list[Edit]()
    for edits in lists:
        total = compose(text, current, total, edits)
        current = apply(current, edits)
    return current, total


@given(runs())
def test_compose_does_what_one_after_the_other_does(run: tuple[str, list[list[Edit]]]) -> None:
    text, lists = run
    current, total = composed(text, lists)
    assert apply(text, total) == current


@given(runs())
def test_composed_edits_are_sound(run: tuple[str, list[list[Edit]]]) -> None:
    text, lists = run
    _, total = composed(text, lists)
    at = 0
    for edit in total:
        assert at <= edit.start <= edit.end <= len(text)
        at = edit.end
        assert edit.before == text[edit.start : edit.end] != edit.after
        assert not any(part.via for part in edit.via)
        assert edit.safety == max(part.safety for part in (edit.via or (edit,)))


@given(runs())
def test_every_edit_is_somewhere_or_was_cancelled(run: tuple[str, list[list[Edit]]]) -> None:
    text, lists = run
    _, total = composed(text, lists)
    parts = [part for edit in total for part in (edit.via or (edit,))]
    assert len(parts) <= sum(map(len, lists))
    if len(lists) == 1:
        assert total == lists[0]


@given(runs())
def test_inverted_edits_lead_back(run: tuple[str, list[list[Edit]]]) -> None:
    text, lists = run
    current, total = composed(text, lists)
    assert apply(current, invert(total)) == text
    assert [edit[:5] for edit in invert(invert(total))] == [edit[:5] for edit in total]


@given(runs())
def test_offset_map_is_monotone_and_consistent(run: tuple[str, list[list[Edit]]]) -> None:
    text, lists = run
    current, total = composed(text, lists)
    there = OffsetMap(total)
    for last in (False, True):
        to_current = [there.to_current(at, end=last) for at in range(len(text) + 1)]
        to_original = [there.to_original(at, end=last) for at in range(len(current) + 1)]
        assert to_current == sorted(to_current)
        assert to_original == sorted(to_original)
        assert set(to_current) <= set(range(len(current) + 1))
        assert set(to_original) <= set(range(len(text) + 1))


@given(runs())
def test_what_no_edit_touches_maps_to_itself(run: tuple[str, list[list[Edit]]]) -> None:
    text, lists = run
    current, total = composed(text, lists)
    there = OffsetMap(total)
    for at, character in enumerate(text):
        if any(edit.start <= at < edit.end for edit in total):
            continue
        low, high = there.to_current(at), there.to_current(at + 1, end=True)
        assert current[low:high] == character
        assert there.span_to_original(low, high) == (at, at + 1)


@given(runs())
def test_a_span_of_the_result_covers_its_edits(run: tuple[str, list[list[Edit]]]) -> None:
    text, lists = run
    _, total = composed(text, lists)
    there = OffsetMap(total)
    shift = 0
    for edit in total:
        start = edit.start + shift
        shift += len(edit.after) - len(edit.before)
        if edit.after:
            assert there.span_to_original(start, start + len(edit.after)) == edit.span


@given(FEW, FEW)
def test_trim_leaves_what_differs(before: str, after: str) -> None:
    head, tail = trim(before, after)
    assert head + tail <= min(len(before), len(after))
    assert before[:head] == after[:head]
    assert before[len(before) - tail :] == after[len(after) - tail :]
    rest = before[head : len(before) - tail], after[head : len(after) - tail]
    assert trim(*rest) == (0, 0)


@given(FEW, FEW, FEW)
def test_trim_keeps_an_insertion_between_words_as_one(before: str, new: str, after: str) -> None:
    old = f"{before} {after}"
    longer = f"{before} {new} {after}"
    head, tail = trim(old, longer)
    assert head + tail == len(old)


@given(TEXTS)
def test_lines_and_columns(text: str) -> None:
    index = LineIndex(text)
    for offset in range(len(text) + 1):
        line, column = index.position(offset)
        assert line == text.count("\n", 0, offset) + 1
        assert text[offset - column + 1 : offset].count("\n") == 0
        assert index.offset(line, column) == offset


@given(TEXTS)
def test_utf16_units(text: str) -> None:
    for offset in range(len(text) + 1):
        units = to_utf16(text, offset)
        assert units == len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
        assert from_utf16(text, units) == offset


@given(TEXTS)
def test_zones_are_ordered_and_masked_at_their_length(text: str) -> None:
    zones = merge_zones([*code_zones(text), *address_zones(text)])
    at = 0
    for zone in zones:
        assert at <= zone.start < zone.end <= len(text)
        at = zone.end
    masked = mask(text, zones)
    assert len(masked) == len(text)
    for offset, (shown, real) in enumerate(zip(masked, text, strict=True)):
        inside = any(zone.start <= offset < zone.end for zone in zones)
        assert shown == (MASK if inside else real)


@given(TEXTS)
def test_paragraphs_are_the_lines_with_something_in_them(text: str) -> None:
    document = Document(text)
    lines = [text[start:end] for start, end in document.paragraphs]
    *ended, last = text.split("\n")
    bare = [*(line.removesuffix("\r") for line in ended), last]
    assert lines == [line for line in bare if line.strip()]
    for start, end in document.paragraphs:
        assert document.paragraph_at(start) == document.paragraph_at(end) == (start, end)


@given(LINES, st.data())
def test_removed_lines_leave_the_others_as_they_were(text: str, data: st.DataObject) -> None:
    document = Document(text)
    if not document.paragraphs:
        return
    number = data.draw(st.integers(0, len(document.paragraphs) - 1))
    start, end = document.paragraphs[number]
    low, high = document.removal(start, end)
    assert low <= start < end <= high
    left = Document(text[:low] + text[high:])
    others = [text[a:b] for a, b in document.paragraphs if (a, b) != (start, end)]
    assert [left.text[a:b] for a, b in left.paragraphs] == others
