"""The pronoun I with a small letter."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_VERBS = (
    *("am", "was", "have", "had", "do", "did", "will", "would", "can", "could", "should", "must"),
    *("can't", "couldn't", "didn't", "don't", "haven't", "wasn't", "won't", "wouldn't"),
    *("can’t", "couldn’t", "didn’t", "don’t", "haven’t", "wasn’t", "won’t", "wouldn’t"),
    *("believe", "believed", "decided", "felt", "found", "hope", "hoped", "knew", "know"),
    *("saw", "think", "thought", "told", "want", "wanted", "wish", "went"),
)
_SHORT = tuple(f"{mark}{end}" for mark in "'’" for end in ("m", "ve", "ll", "d"))
_PRONOUN = Pattern(
    rf"(?:^|(?<=[.!?,;:—–\"“(] )|(?<=[.!?,;:—–\"“(])|(?<=[a-z] ))"
    rf"i(?=(?: (?:(?:never|also|still|just|really) )?(?:{alternation(_VERBS)})"
    rf"|{'|'.join(_SHORT)})\b(?! be\b))"
)
_NUMBERED = Pattern(
    r"\b(?:act|appendix|case|category|chapter|class|figure|grade|group|index|integer|item|letter"
    r"|level|line|node|part|phase|point|row|section|stage|step|symbol|table|tier|title|type"
    r"|variable|vitamin|volume|vowel|wars?|where|for|of)\s*\Z",
    ignore_case=True,
)
_CAPITAL = Pattern(r"[A-Z]")
_WINDOW = 12


@rule(
    code="CAS022",
    name="lower-case-i",
    summary="Write the pronoun I with a capital.",
    triggers=(
        *(Exact(f"i {verb}") for verb in _VERBS),
        *(Exact(f"i {adverb}") for adverb in ("never", "also", "still", "just", "really")),
        *(Exact(f"i{end}") for end in _SHORT),
    ),
    alters=Alters.CASE,
    bad=[
        (
            "On the 23rd i was admitted, and at night i couldn't sleep, Tanaka wrote.",
            "On the 23rd I was admitted, and at night I couldn't sleep, Tanaka wrote.",
        ),
        (
            "Tomorrow i'll see Osaka, and i don't know when i will return.",
            "Tomorrow I'll see Osaka, and I don't know when I will return.",
        ),
    ],
    good=[
        "A tunnel of class i was built near Wuhan.",
        "The sum is over all i, and i can be any prime, Euler wrote.",
        "Part i can be read first, the Court said.",
        "i don't know, i can't say, lol",
        'She texted: "i can\'t come", and Anna laughed.',
        "The letter i was missing on the keyboard of Mr. Brown.",
    ],
)
def lower_case_i(view: View) -> Iterator[Edit]:
    """Engines trained on chats and subtitles keep the small letter of *i*.

    It stays as a Roman numeral, a variable or a letter, in messages that are quoted as they were
    typed, and where a whole paragraph has no capital at all.
    """
    text = view.text
    if not _CAPITAL.search(text):
        return
    for match in _PRONOUN.finditer(text):
        at = match.start()
        if _NUMBERED.search(text, max(0, at - _WINDOW), at):
            continue
        straight, opened = text.count('"', 0, at), text.rfind("“", 0, at)
        if straight % 2 == 0 and opened <= text.rfind("”", 0, at):
            yield view.replace(at, at + 1, "I")
