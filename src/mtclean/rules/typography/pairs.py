"""Quotation marks whose halves do not belong together, and doubled ones."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.typography_words import SAYING
from mtclean.rule import Alters, Probe, Scope, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_ANY_MARK = Pattern('["“”„]')
_MOST = 400
_MARKS = frozenset('"“”')
_SPACES = frozenset(" \u00a0\n")
_AFTER_CLOSING = frozenset(" \u00a0\n.,;:!?)]-–—'’")
_BEFORE_OPENING = frozenset(" \u00a0\n([-–—'‘")


def _opens(text: str, at: int) -> bool:
    """Tell whether the mark at ``at`` stands as an opening one does."""
    after = text[at + 1 : at + 2]
    before = text[at - 1 : at]
    return (
        bool(after)
        and after not in _AFTER_CLOSING | _MARKS
        and (not before or before in _BEFORE_OPENING)
    )


def _closes(text: str, at: int) -> bool:
    """Tell whether the mark at ``at`` stands as a closing one does."""
    after = text[at + 1 : at + 2]
    before = text[at - 1 : at]
    return (
        bool(before) and before not in _MARKS | _SPACES and (not after or after in _AFTER_CLOSING)
    )


def _paired(text: str, start: int, end: int) -> list[tuple[int, int]] | None:
    """Return the pairs of a line, or nothing if a mark of it does not fit in."""
    spots = [match.start() for match in _ANY_MARK.finditer(text, start, end)]
    if not spots or len(spots) % 2 or len(spots) > _MOST or "„" in text[start:end]:
        return None
    pairs = list(zip(spots[::2], spots[1::2], strict=True))
    if all(_opens(text, low) and _closes(text, high) for low, high in pairs):
        return pairs
    return None


_NO_MARKS = bytes(set(range(256)) - set(b'\x9c\x9d"\n'))
"""All bytes but those of line ends and straight marks, and the last ones of curly marks."""
_MATCHED = {b"\x9c\x9d", b'""'}
_MISMATCHED = (b"\x9c\x9c", b"\x9d\x9d", b'\x9c"', b'"\x9d')


def _mismatched(text: str) -> list[int]:
    """Return where the first curly mark stands if those of a line pair, but not by kind."""
    if "“" not in text and "”" not in text:
        return []
    marks = text.encode("utf-8", "surrogatepass").translate(None, _NO_MARKS)
    if not any(pair in marks for pair in _MISMATCHED):
        return []
    for line in marks.split(b"\n"):
        pairs = {line[at : at + 2] for at in range(0, len(line), 2)}
        if len(line) % 2 == 0 and not pairs <= _MATCHED:
            return [min(at for mark in "“”" if (at := text.find(mark)) >= 0)]
    return []


_REVERSED = Pattern(rf"(?<=[A-Za-z][,!?])“(?= (?:(?:he|she|they|it) )?{alternation(SAYING)}\b)")


@rule(
    code="TYP022",
    name="mixed-quotation-marks",
    summary="Let both halves of a pair of quotation marks be of one kind.",
    triggers=(",“ ", "!“ ", "?“ "),
    probes=(Probe("mismatched curly marks", _mismatched),),
    scope=Scope.DOCUMENT,
    alters=Alters.PUNCTUATION,
    bad=[
        (
            'He said “we go". She called it "a good plan”, and "we” left.',
            "He said “we go”. She called it “a good plan”, and “we” left.",
        ),
        (
            "The ”old bridge” and the “new ferry“ belong to “the town“.",
            "The “old bridge” and the “new ferry” belong to “the town”.",
        ),
        (
            '"Yes," he said. "No," she said. “Why", he asked, and "how”? “When"?',
            '"Yes," he said. "No," she said. "Why", he asked, and "how"? "When"?',
        ),
        ("We shall need the boat,“ says Axel.", "We shall need the boat,” says Axel."),
    ],
    good=[
        "“I came here in 1961. My brother had gone.\n\n“The second winter I had sheep.”",
        'The pipe is 6" wide; he said “no” and left with a 12" ladder.',
        '“She called it “odd” and left,” he said. “He called it "good", too.”',
        'The “re”election was "free", he said, and “fair”.',
        "The man is 6'2\" and said: “No.”",
    ],
)
def mixed_quotation_marks(view: View) -> Iterator[Edit]:
    """Each sentence is translated by itself, and the marks come from several source languages.

    One half of a pair is then curly and the other straight, or both halves are the same curly
    mark, as in Swedish and Finnish. All marks of a line must pair. Authors slip, too; a document
    in which it happens three times is taken to need it.
    """
    text = view.text
    mixed = []
    curly = straight = 0
    start = 0
    while start <= len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        for low, high in _paired(text, start, end) or ():
            kind = text[low] + text[high]
            if kind == "“”":
                curly += 1
            elif kind == '""':
                straight += 1
            else:
                mixed.append((low, high))
        if "„" not in text[start:end]:
            for match in _REVERSED.finditer(text, start, end):
                yield view.replace(match.start(), match.end(), "”")
                mixed = [pair for pair in mixed if match.start() not in pair]
        start = end + 1
    left, right = ("“", "”") if curly >= straight else ('"', '"')
    safety = Safety.SAFE if len(mixed) > 2 else Safety.LIKELY
    for low, high in mixed:
        for at, mark in ((low, left), (high, right)):
            if text[at] != mark:
                yield view.replace(at, at + 1, mark, safety=safety)


_DOUBLED = Pattern(
    r"““(?P<a>[^“”\"\n]{1,600})””|\"“(?P<b>[^“”\"\n]{1,600})”\"|“\"(?P<c>[^“”\"\n]{1,600})\"”"
)


@rule(
    code="TYP023",
    name="doubled-quotation-marks",
    summary="Keep one of two pairs of quotation marks around the same words.",
    triggers=("““", '"“', '“"'),
    alters=Alters.PUNCTUATION,
    bad=[
        ("““We go,”” he said. ““We stay.””", "“We go,” he said. “We stay.”"),
        (
            'The "“old bridge”" and the “"new ferry"” closed.',
            "The “old bridge” and the “new ferry” closed.",
        ),
    ],
    good=[
        "“‘“We” is the town,’” he said, and “We” was all.",
        'He wrote "“We” is the town" on the wall.',
        'She said “the "old" bridge”, not "the “new” one".',
        '“No.” “Yes.” "No." "Yes." ‘“Perhaps.”’',
    ],
)
def doubled_quotation_marks(view: View) -> Iterator[Edit]:
    """An engine adds its own marks to those that it keeps from the source.

    Two pairs are right where one quotation begins with another, so both must stand together at
    either end.
    """
    for match in _DOUBLED.finditer(view.text):
        content = match[match.lastgroup or 0]
        if content.strip() and content[0] != " ":
            yield view.replace(match.start(), match.start() + 2, "“")
            yield view.replace(match.end() - 2, match.end(), "”")
