"""Insertions: labels of emoji and advertising phrases in the middle of sentences."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Exact, View, rule
from mtclean.rules.cuts import cut, joined
from mtclean.rules.markup.removal import EVERYTHING
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_LABEL = Pattern(
    r"(?<![\w:]):(?:[a-z]{2,20}(?:_[a-z]{2,20}){1,5}|smile|joy|heart|thumbsup|clap|pray|tada|sob):"
    r"(?![\w:])"
)


@rule(
    code="MRK024",
    name="emoji-label",
    summary="Remove the label that stands for an emoji.",
    triggers=(
        *("*_face:", "*_eyes:", "*_heart:", "*_hands:", "*_sign:", "*_up:", "*_down:", "*_mark:"),
        *("*_flag:", "*_right:", "*_left:", "*_fire:", "*_hearts:", "*_tears_of_joy:", "*_hand:"),
        *(":smile:", ":joy:", ":heart:", ":thumbsup:", ":clap:", ":pray:", ":tada:", ":sob:"),
    ),
    alters=EVERYTHING,
    bad=[
        ("The port closed :crying_face: again.", "The port closed again."),
        ("We won! :tada: :thumbs_up:", "We won!"),
    ],
    good=[
        "The times were 10:30:15 and the ratio a:b:c.",
        "Write `:smile:` for an emoji.",
        "The placeholder :smile: is replaced by a picture.",
        "Note: heart: a muscle; the file is my_face: see there.",
    ],
)
def emoji_label(view: View) -> Iterator[Edit]:
    """Chat programs write an emoji as a name between colons, and a copy keeps the name.

    Such a name is one word, or has underscores, with a colon on both sides; in code, and in a
    text on programming, it is the subject.
    """
    text = view.text
    if about_markup(text):
        return
    for start, end in joined(text, (match.span() for match in _LABEL.finditer(text))):
        yield view.replace(*cut(text, start, end))


_SPAM = str.split(
    "Malaysia Sugar,Malaysian Sugardaddy,Malaysian Escort,KL Escorts,Southafrica Sugar,ZA Escorts"
    ",Philippines Sugar,Sugar daddy Philippines,Escort manila,Afrikaner Escort",
    ",",
)
_INSERTED = Pattern(rf"\b{alternation(_SPAM)}(?= (?:[a-z]|$)|[.,;:!?]|$)")


@rule(
    code="MRK025",
    name="inserted-spam",
    summary="A phrase that advertises was put into the text.",
    triggers=tuple(Exact(phrase) for phrase in _SPAM),
    safety=Safety.FLAG,
    alters=Alters.NOTHING,
    bad=[
        "The mayor [[Malaysia Sugar]] opened the fair on Monday.",
        "She ran back to [[KL Escorts]], where the others were.",
    ],
    good=[
        "Malaysia Sugar Manufacturers raised its price.",
        "The price of Malaysia sugar rose.",
        "Philippines Sugar Regulatory Administration officials agreed.",
    ],
)
def inserted_spam(view: View) -> Iterator[Edit]:
    """Copied Chinese news is sold as a place for links: phrases stand in the middle of sentences.

    Where words stood before them, nobody knows; firms of such a name go on with a capital.
    """
    for match in _INSERTED.finditer(view.text):
        yield view.flag(match.start(), match.end())
