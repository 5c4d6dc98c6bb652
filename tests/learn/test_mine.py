from __future__ import annotations

from collections.abc import Iterable

import pytest

from mtclean import Cleaner, Safety
from mtclean.learn.mine import Limits, Proposal, gather, mine
from mtclean.learn.pairs import Story
from mtclean.rule import Scope

PLACES = ("Lund", "Bari", "Cork", "Graz", "Porto", "Turku", "Ghent", "Split", "Brno", "Vigo")


def _learned(pairs: Iterable[tuple[str, str]], **limits: int) -> list[Proposal]:
    stories = [Story(str(number), (pair,)) for number, pair in enumerate(pairs)]
    return mine(gather(stories, Cleaner()), Limits(**limits))


def _pairs(machine: str, edited: str, count: int = 4, skip: int = 0) -> list[tuple[str, str]]:
    places = PLACES[skip : skip + count]
    return [(machine.format(place), edited.format(place)) for place in places]


def test_a_correction_that_comes_again_is_a_safe_row() -> None:
    (row,) = _learned(
        _pairs("The net red from {} sold lipstick.", "The influencer from {} sold lipstick.")
    )
    assert (row.phrase, row.becomes, row.safety) == ("net red", "influencer", Safety.SAFE)
    assert (row.support, row.documents, row.against, row.used, row.otherwise) == (4, 4, 0, 0, 0)
    assert row.seen[0] == (
        "The net red from Lund sold lipstick.",
        "The influencer from Lund sold lipstick.",
    )


def test_support_is_counted_in_sentences_and_documents() -> None:
    pairs = _pairs("The net red from {} left.", "The influencer from {} left.", 3)
    assert len(_learned(pairs)) == 1
    assert not _learned(pairs[:2])
    assert not _learned([pairs[0]] * 5)
    assert len(_learned(pairs[:2], support=2)) == 1
    story = Story("one", tuple(pairs))
    assert not mine(gather([story], Cleaner()))
    assert len(mine(gather([story], Cleaner()), Limits(documents=1))) == 1


def test_a_name_of_one_document_is_no_row() -> None:
    parts = tuple(_pairs("Mr Lijachao went to {} again.", "Mr Lee went to {} again."))
    assert not mine(gather([Story("one", parts)], Cleaner()), Limits(documents=1))


def test_what_editors_left_now_and_then_is_likely() -> None:
    pairs = _pairs("The net red of {} sang.", "The influencer of {} sang.", 8)
    pairs += _pairs("A net red hangs in {} today.", "A net red hangs in {} today.", 1, 8)
    (row,) = _learned(pairs)
    assert (row.safety, row.against, row.against_documents) == (Safety.LIKELY, 1, 1)
    assert row.left == ("A net red hangs in Brno today.",)


def test_what_editors_left_often_is_no_row() -> None:
    pairs = _pairs("The net red of {} sang.", "The influencer of {} sang.")
    pairs += _pairs("We saw a net red in {} then.", "We saw a net red in {} then.", 4, 4)
    assert not _learned(pairs)


def test_what_editors_write_themselves_is_not_safe() -> None:
    pairs = _pairs("The net red of {} sang.", "The influencer of {} sang.", 8)
    pairs += _pairs("The red mesh hangs in {}.", "The net red hangs in {}.", 1, 8)
    (row,) = _learned(pairs)
    assert (row.safety, row.against, row.used) == (Safety.LIKELY, 0, 1)


def test_other_corrections_count() -> None:
    pairs = _pairs("The net red of {} sang.", "The influencer of {} sang.", 4)
    pairs += _pairs("The net red of {} sang.", "The star of {} sang.", 2, 4)
    (row,) = _learned(pairs)
    assert (row.safety, row.otherwise) == (Safety.LIKELY, 2)


@pytest.mark.parametrize(
    ("left", "condition"),
    [
        ("The home tour of {} won the race.", "before"),
        ("The big house master of {} spoke.", "after"),
    ],
)
def test_a_word_beside_the_phrase_is_its_condition(left: str, condition: str) -> None:
    corrected = {
        "before": ("The home secretariat of {} spoke.", "The interior secretariat of {} spoke."),
        "after": ("The state house master of {} spoke.", "The state speaker of {} spoke."),
    }[condition]
    pairs = _pairs(*corrected, 10)
    pairs += _pairs(left, left, 10)
    (row,) = _learned(pairs)
    assert row.against == 0
    assert getattr(row.when, condition) == (
        ("secretariat",) if condition == "before" else ("state",)
    )


def test_a_word_near_the_phrase_is_its_condition() -> None:
    corrected = "The executive director of {} spoke about the Hongkong budget."
    left = "The executive director of {} opened the spring show."
    pairs = _pairs(corrected, corrected.replace("executive director", "Chief Executive"), 10)
    pairs += _pairs(left, left, 10)
    (row,) = _learned(pairs)
    assert (row.phrase, row.becomes) == ("executive director", "Chief Executive")
    assert (row.when.near, row.when.within) == (("budget", "hongkong", "spoke"), Scope.SENTENCE)
    assert row.safety is Safety.SAFE


def test_a_single_common_word_needs_more() -> None:
    machine, edited = "The battle of {} ended at dawn.", "The siege of {} ended at dawn."
    assert [row.safety for row in _learned(_pairs(machine, edited, 4))] == [Safety.LIKELY]
    assert [row.safety for row in _learned(_pairs(machine, edited, 5))] == [Safety.SAFE]


def test_a_part_that_is_only_ever_a_part_is_no_row() -> None:
    rows = _learned(
        _pairs("The lines and roads of {} grew.", "The Belt and Road of {} grew."),
    )
    assert [(row.phrase, row.becomes) for row in rows] == [("lines and roads", "Belt and Road")]


def test_the_article_is_left_to_the_row() -> None:
    rows = _learned(_pairs("Firms from {} joined belts plan.", "Firms from {} joined the Belt."))
    assert [(row.phrase, row.article, row.becomes) for row in rows] == [
        ("belts plan", "the", "Belt")
    ]
    rows = _learned(_pairs("In {} an evil pest raged.", "In {} a plague raged."))
    assert [(row.phrase, row.becomes) for row in rows] == [("evil pest", "plague")]


def test_case_is_learned_of_phrases_and_not_of_the_start_of_sentences() -> None:
    rows = _learned(_pairs("In {} the red crescent helped.", "In {} the Red Crescent helped."))
    assert [(row.phrase, row.becomes, row.exact) for row in rows] == [
        ("red crescent", "Red Crescent", True)
    ]
    pairs = _pairs("Net reds of {} sang on.", "Influencers of {} sang on.")
    pairs += [("Many influencers came here.", "Many influencers came here.")]
    assert [(row.phrase, row.becomes) for row in _learned(pairs)] == [("net reds", "influencers")]


@pytest.mark.parametrize(
    ("machine", "edited"),
    [
        ("In {} he paid 300 crowns.", "In {} he paid 500 crowns."),
        ("In {} he paid three crowns.", "In {} he paid 3 crowns."),
        ("In {} the co operation failed.", "In {} the cooperation failed."),
        ("In {} the long term plan failed.", "In {} the long-term plan failed."),
        ("In {} the «big» plan failed.", "In {} the “big” plan failed."),
        ("In {} the king left.", "In {} the King left."),
        ("In {} the colour faded.", "In {} the color faded."),
        ("In {} the king lives well.", "In {} the king lived well."),
        ("It was of {} the king spoke.", "It was about {} the king spoke."),
        ("In {} the king has spoken.", "In {} king had spoken."),
        ("In {} the king spoke.", "In {} the young king spoke."),
        ("The editor can not see {} well.", "The editor cannot see {} well."),
    ],
)
def test_what_is_no_matter_of_a_glossary(machine: str, edited: str) -> None:
    assert not _learned(_pairs(machine, edited, 6))


def test_the_order_is_always_the_same() -> None:
    pairs = _pairs("The net red of {} ate paddy.", "The influencer of {} ate rice.", 5)
    pairs += _pairs("The car tyre king of {} left.", "The tire baron of {} left.", 4)
    rows = _learned(pairs)
    assert rows == _learned(pairs)
    assert [row.phrase for row in rows] == ["net red", "paddy", "car tyre king"]


def test_hyphens_make_no_difference_to_the_counts() -> None:
    pairs = _pairs("The net red of {} sang.", "The influencer of {} sang.", 8)
    pairs += _pairs("The net-red of {} is a fish.", "The net-red of {} is a fish.", 1, 8)
    (row,) = _learned(pairs)
    assert row.against == 1


def test_phrases_at_the_end_of_a_sentence_are_counted() -> None:
    pairs = _pairs("In {} came netred", "In {} came influencer", 8)
    pairs += _pairs("From {} came netred kings", "From {} came star barons")
    rows = _learned(pairs)
    assert {(row.phrase, row.becomes) for row in rows} == {
        ("netred", "influencer"),
        ("netred kings", "star barons"),
    }


def test_a_misspelt_name_is_no_form_of_a_word() -> None:
    pairs = _pairs("In {} the men of Calendas met.", "In {} the men of Calendass met.")
    assert [(row.phrase, row.becomes) for row in _learned(pairs)] == [("calendas", "Calendass")]
