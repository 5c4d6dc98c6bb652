"""Capitals inside sentences: what is a name, and what is not."""

from __future__ import annotations

from pathlib import Path

import pytest

import mtclean

TRAPS = [
    line
    for line in Path(__file__).with_name("casing_traps.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]

NAMES = [
    "The company behind the game said that Legends would be its next one.",
    "Investors sold Snap and bought Twitter shares as soon as trading began.",
    "The train, the Flying Scotsman, was passed by the Mallard near York.",
    "The hotel, the Grand, and the theatre, the Playhouse, were closed.",
    "The mayor of Split and the bishop of Sale met in Nice last week.",
    "He flew to Phoenix and on to Orlando, where the Magic beat the Heat.",
    "On Sunday, Faith met with Charity to talk about the trip.",
    "The bill would let the Senate call witnesses before the Committee meets.",
    "The Treaty obliges the Parties to act, and the Protocol came into force in 2005.",
    "The chain opened a Subway near a Boots and a Next on the main street.",
    "The police dog Rebel found the boy; Rebel had trained for years.",
    "The former Labour leader told Sky that Brexit had failed them.",
]
COMMON = [
    ("Prices rose Sharply after the drought.", "Sharply"),
    ("The company was Fined for the leak.", "Fined"),
    ("They asked for a more Reliable ferry.", "Reliable"),
    ("She refused to Testify against the guard.", "Testify"),
    ("The fire destroyed 30 Warehouses by the canal.", "Warehouses"),
    ("The court found no Evidence of fraud, and evidence was what it wanted.", "Evidence"),
    ("Nobody could explain the Disappearance of the files.", "Disappearance"),
    ("The men were Seen near the bank on Monday.", "Seen"),
    ("Nobody knows what will become of a Towering tree by the road.", "Towering"),
    ("She was taken to Hospital after the crash.", "Hospital"),
    ("The storm, the worst in years, Flattened the barn.", "Flattened"),
    ("Doctors fear that Outbreaks will come back in winter.", "Outbreaks"),
    ("On Monday Afternoon the road was closed.", "Afternoon"),
    ("The court heard about a Publicity stunt on the roof.", "Publicity"),
    ("Neighbours spoke of a Surge in thefts.", "Surge"),
    ("The Findings of the team were sent to a lab.", "Findings"),
    ("Chile's Attempts to lend money failed.", "Attempts"),
    ("The firm said it would Resume flights in May.", "Resume"),
    ("Prices rose because Farmers kept back their grain.", "Farmers"),
    ("People Living near the dam were told to leave.", "Living"),
]


@pytest.mark.parametrize("text", NAMES + TRAPS)
def test_names_keep_their_capital(text: str) -> None:
    assert mtclean.clean(text, level="likely") == text


STORY = """

It rained all night, and by dawn the brook had left its bed.
Nobody in the valley had slept. Those who had a boat tied it to the porch.
The baker lit his oven at three, as he had done for forty years, and sold nothing until noon.
Two cows were found in the choir loft, and it took the whole morning to talk them down again.
When the sun came out at last, the children counted eels on the football pitch.
A plumber from the next town lent his pumps and would not be paid for them.
By evening most cellars were dry, although the smell of mud stayed in the rooms for weeks.
The old miller said that his grandfather had cut a notch in the door in a wetter year than this.
So they went to look for it, with lamps, and there it was, a hand above the water line.
Next day the road was swept, and the bus came through with its first passengers since the storm.
"""
"""What makes a text so long that it tells what is a name in it."""


@pytest.mark.parametrize(("text", "word"), COMMON)
def test_common_words_lose_theirs(text: str, word: str) -> None:
    assert mtclean.clean(text + STORY) == text.replace(word, word.lower()) + STORY


def test_a_short_text_tells_too_little_of_its_nouns() -> None:
    assert mtclean.clean("Neighbours spoke of a Pagoda in ruins.").count("Pagoda") == 1


def test_the_own_usage_of_a_document_stays() -> None:
    text = "The Charter binds the Unions. Each of the Unions has a vote, and so have other unions."
    assert mtclean.clean(text) == text
