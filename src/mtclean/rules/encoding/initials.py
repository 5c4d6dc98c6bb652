"""Drop caps: the large first letter of a paragraph that was kept apart from its word."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.wordlist import listed
from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_OPENERS = listed("""According After Although Amid Despite During For Four From The Their There
    These They This Those Three Through When While With Without""")
_BEGINNINGS = sorted({word[:3] for word in _OPENERS})
_DROPPED = Pattern(
    r"(?:\A|(?<=\n))[“\"]?(?P<letter>[A-Z])(?P<word>[A-Z][a-z]{1,12})(?=,? [a-z0-9]| [A-Z][a-z])",
)


@rule(
    code="ENC030",
    name="drop-cap-before-word",
    summary="Remove the drop cap of the source before the first word.",
    triggers=tuple(
        Exact(f"{letter}{word}*") for letter in "ABDEFGIKLMNPSTUVWZ" for word in _BEGINNINGS
    ),
    alters=Alters.WORDS | Alters.CASE,
    bad=[
        ("DAccording to police, nobody was hurt.", "According to police, nobody was hurt."),
        ("BWhen the train left, it was late.", "When the train left, it was late."),
        ("“SThe lake is frozen,” he said.", "“The lake is frozen,” he said."),
    ],
    good=[
        "TheThe played, and AFor is a firm.",
        "DThomson met BFrance and IForum.",
        "McDonald and DeAndre met.",
        "The class DThe was removed.",
        "IThemba, a charity, is at work.",
    ],
)
def drop_cap_before_word(view: View) -> Iterator[Edit]:
    """The large first letter of a page is an element of its own, so only the rest is translated.

    Then the letter of the source stands before an English word, at the start of a paragraph. Names
    with two capitals do not go on with a common first word of sentences.
    """
    for match in _DROPPED.finditer(view.text):
        if match["word"] in _OPENERS:
            yield view.replace(match.start("letter"), match.end("letter"), "")


_SPACED = """A ccording|A fter|A lthough|A mid|B efore|B y|D espite|D uring|F or|F rom|I n|I t|M any
M ost|O n|P olice|P resident|S ince|T he|T hey|T heir|T here|T hese|T his|T hose|T hree|T wo|W e
W hat|W hen|W here|W hile|W ith|Y ou""".replace("\n", "|").split("|")
_APART = Pattern(
    rf"(?:\A|(?<=\n))[“\"]?(?P<first>[A-Z])(?P<gap> )(?={'|'.join(w[2:] for w in _SPACED)})[a-z]+ "
)


@rule(
    code="ENC031",
    name="drop-cap-apart",
    summary="Join the first letter of a paragraph with its word.",
    triggers=tuple(Exact(word) for word in _SPACED),
    alters=Alters.WHITESPACE,
    bad=[
        ("T he vote was held in May.", "The vote was held in May."),
        ("A ccording to police, nobody was hurt.", "According to police, nobody was hurt."),
        ("“W hen we left, it rained,” he said.", "“When we left, it rained,” he said."),
    ],
    good=[
        "Mr T he said was late; plan A for now.",
        "Plan B efore plan A was how the joke ran: he was late.",
        "A few votes were held in May.",
        "I need you.",
    ],
)
def drop_cap_apart(view: View) -> Iterator[Edit]:
    """A large first letter is set as an element of its own, so copying puts a space behind it.

    Only at the start of a paragraph, and only where letter and rest are a common first word.
    """
    for match in _APART.finditer(view.text):
        word = match[0].strip(' “"')
        if word in _SPACED:
            yield view.replace(match.start("gap"), match.end("gap"), "")
