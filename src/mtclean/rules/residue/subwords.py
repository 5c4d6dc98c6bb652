"""Subwords: the marks that tokenizers put at the edges of pieces of words."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, View, rule
from mtclean.rules.cuts import cut, runs
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_META = Pattern(r"(?<![▁-█])▁{1,3}(?![▁-█])")


@rule(
    code="RES001",
    name="sentencepiece-mark",
    summary="Take the word marks of SentencePiece away.",
    triggers=("▁",),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        ("Farmers keep ▁their ▁seedlings in ▁ sheds.", "Farmers keep their seedlings in sheds."),
        ("▁He▁left ▁.", "He left."),
    ],
    good=[
        "The chart ▁▂▃▄▅ shows a rise.",
        "The chart fell: ▇▅▃▁",
        "A name such as max_speed has an underscore.",
    ],
)
def sentencepiece_mark(view: View) -> Iterator[Edit]:
    """SentencePiece writes a space as ▁, and a decoder that knows no better leaves it there.

    The sign is right in small charts made of blocks, where other blocks stand beside it.
    """
    text = view.text
    for group in runs(text, _META.finditer(text)):
        start, end = group[0].start(), group[-1].end()
        yield view.replace(*cut(text, start, end, apart=True))


_PIECE = Pattern(
    r"(?<=[^\W_])(?:@@|￭) ?(?=[^\W_])|(?<=[^\W_])(?:@@|￭)(?= ?[.,;:!?)\"”’]| |$)| ?￭(?=[.,;:!?)”’])"
    r"|(?<=[a-z]) ##(?=[a-z])"
)


@rule(
    code="RES002",
    name="subword-joint",
    summary="Join the pieces of a word.",
    triggers=("*@@*", "￭", "*##*"),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        ("Taxes on elec@@ tric@@ ity will fall.", "Taxes on electricity will fall."),
        ("The govern ##ment met; plum@@ s are lo@@ st.", "The government met; plums are lost."),
        ("The mayor ￭, too￭, agreed.", "The mayor, too, agreed."),
    ],
    good=[
        "The patch begins with @@ -1,3 +1,4 @@ and ends there.",
        "A heading begins with ## and a space.",
        "The account @metoffice warned of ice.",
    ],
)
def subword_joint(view: View) -> Iterator[Edit]:
    """Byte-pair encoding marks a cut inside a word by @@, other tokenizers by ## or ￭.

    The marks are right in a listing of changes to a program and before a Markdown heading,
    where no letter touches them.
    """
    for match in _PIECE.finditer(view.text):
        yield view.replace(match.start(), match.end(), "")


_ESCAPED = Pattern(r" ?@(?P<mark>[-,./:–&'])@ ?")


@rule(
    code="RES003",
    name="moses-joint",
    summary="Close up a hyphen or a number that the Moses tokenizer split.",
    triggers=tuple(f"@{mark}@" for mark in "-,./:–&'"),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        (
            "A far @-@ away galaxy is 13 @.@ 1 billion years old.",
            "A far-away galaxy is 13.1 billion years old.",
        ),
        ("They drilled 1 @,@ 100 meters at 10 @:@ 30.", "They drilled 1,100 meters at 10:30."),
    ],
    good=[
        "The account @metoffice warned of ice.",
        "His sign was @_@ on the screen.",
        "Write to a@b.example or c@d.example.",
    ],
)
def moses_joint(view: View) -> Iterator[Edit]:
    """The Moses tokenizer sets hyphens and number marks apart with @ on both sides.

    Its detokenizer closes them up; where that step is left out they stay. No English is written so.
    """
    for match in _ESCAPED.finditer(view.text):
        yield view.replace(match.start(), match.end(), match["mark"])


_BRACKETS = {"LRB": "(", "RRB": ")", "LSB": "[", "RSB": "]", "LCB": "{", "RCB": "}"}
_BRACKET = Pattern(r"-(?P<kind>[LR][RSC]B)-(?P<gap> ?)", ignore_case=True)


@rule(
    code="RES004",
    name="treebank-bracket",
    summary="Write a bracket for its name in the Penn Treebank.",
    triggers=tuple(f"-{name}-*" for name in _BRACKETS),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS,
    bad=[
        ("The fair -LRB- its 15th -RRB- opened.", "The fair (its 15th) opened."),
        ("The fair -lrb- a small one -rrb-.", "The fair (a small one)."),
    ],
    good=[
        "The fair (its 15th) opened.",
        "The LRB is a review of books; the RRB hires railway staff.",
        "An LRB-led list was drawn up.",
    ],
)
def treebank_bracket(view: View) -> Iterator[Edit]:
    """Tools trained on the Penn Treebank write brackets as -LRB- and -RRB-.

    Between hyphens on both sides the letters mean nothing else.
    """
    text = view.text
    for match in _BRACKET.finditer(text):
        sign = _BRACKETS[match["kind"].upper()]
        start, end = match.span()
        if sign in "([{":
            yield view.replace(start, end, sign)
        else:
            left = start - 1 if start and text[start - 1] == " " else start
            closed = text[end : end + 1] in (".", ",", ";", ":", "!", "?")
            yield view.replace(left, end, sign if closed else sign + match["gap"])
