from __future__ import annotations

import pytest

from mtclean.learn.align import align


def _changes(machine: str, edited: str) -> list[tuple[str, str]]:
    return [
        (
            sentence.machine.written(change.start, change.end),
            sentence.edited.written(change.low, change.high),
        )
        for sentence in align(0, machine, edited)
        for change in sentence.changes
    ]


@pytest.mark.parametrize(
    ("machine", "edited", "changes"),
    [
        ("The net red came.", "The influencer came.", [("net red", "influencer")]),
        ("It hit in the new-crown year.", "It hit in the virus year.", [("new-crown", "virus")]),
        ("The COVID-20 ward is full.", "The COVID-19 ward is full.", [("COVID-20", "COVID-19")]),
        ("Milan's mayor left the hall.", "Rome's mayor left the hall.", [("Milan", "Rome")]),
        ("He doesn't see the sea.", "He does not see the sea.", [("doesn't", "does not")]),
        ("“Yes”, he said today.", '"Yes", he said today.', []),
        ("The port 's quay sank .", "The port's quay sank.", []),
        ("the quay sank today.", "The quay sank today.", []),
        ("They saw king in town.", "They saw the king in town.", [("", "the")]),
        ("A red big boat sank here.", "A large boat sank here.", [("red big", "large")]),
    ],
)
def test_changes_are_whole_phrases(
    machine: str, edited: str, changes: list[tuple[str, str]]
) -> None:
    assert _changes(machine, edited) == changes


def test_sentences_are_found_beside_each_other() -> None:
    machine = (
        "Subscribe to our letter now!\n\nThe net red opened a shop in town. Many fans came to the "
        "opening. They waited for hours in the rain.\n\nThe mayor was not there on the day."
    )
    edited = (
        "The influencer opened a shop in town.\n\nMany fans came to the opening, and they waited "
        "for hours in the rain. Police were called by neighbours at noon. The mayor was not there "
        "on the day."
    )
    found = [(pair.machine.sentence, pair.edited.sentence) for pair in align(0, machine, edited)]
    assert found == [
        ("The net red opened a shop in town.", "The influencer opened a shop in town."),
        (
            "Many fans came to the opening. They waited for hours in the rain.",
            "Many fans came to the opening, and they waited for hours in the rain.",
        ),
        ("The mayor was not there on the day.", "The mayor was not there on the day."),
    ]


def test_a_sentence_written_anew_has_no_counterpart() -> None:
    assert not list(align(0, "Snow fell on all roads.", "Nobody knew who had won."))
    assert not list(align(0, "", "Nobody knew."))
    assert not list(align(0, "Nobody knew.", ""))


@pytest.mark.parametrize(("ours", "theirs"), [(1, 300), (300, 1), (500, 40), (40, 500)])
def test_the_ends_of_texts_of_any_length_meet(ours: int, theirs: int) -> None:
    machine = "A sad man sang. " * ours + "The net red of Lund sold seven boats."
    edited = "Nobody had come there! " * theirs + "The influencer of Lund sold seven boats."
    (pair,) = align(0, machine, edited)
    assert pair.edited.sentence == "The influencer of Lund sold seven boats."


def test_what_is_no_sentence_is_left_aside() -> None:
    machine = "boat " * 100_000
    assert not list(align(0, machine, machine + "net"))


def test_long_texts_are_aligned_in_reasonable_time() -> None:
    machine = " ".join(f"Ship number {n} sank in bay {n % 7}." for n in range(600))
    edited = " ".join(f"Vessel number {n} went down in bay {n % 7}." for n in range(600))
    assert len(list(align(0, machine, edited))) == 600
