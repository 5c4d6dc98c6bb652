"""Lines that stand twice: the headline, the lead or a caption as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtclean.lexicon.wordlist import listed
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.furniture._probes import (
    CAPTION_HEADS,
    CUT_MARKS,
    MARGINS,
    MOST_LONGER,
    REPEATED_LINES,
    SHORTEST_REPEAT,
    beginning,
)
from mtclean.rules.furniture.lines import hit_lines, remove
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_PROSE_WORDS = 12
_HEADLINE_WORDS = 5
_TOP = 3
_NEAR = 93
_SAME_WORD = 75
_NEAR_LENGTH = 40
_MOST_DIFFERENT = 3
_SMALL = listed(
    "a an the of to in on at for by with from and as is are was were be been has have had will"
    " would that this its their his her said says it"
)
_WORD = Pattern(r"[\w’'-]+")
_CLAUSE = Pattern(r"[(\[]?(?:\w{1,3}[.)\]]|(?:Article|Section|Clause|Rule|Act|Item|Point) |§|\d)")
_PROSE_ENDS = (".", "!", "?", "”", '"')
_SENTENCE_WORDS = 6


@rule(
    code="FUR013",
    name="repeated-line",
    summary="Remove a headline, a lead or a caption that stands in the text once more.",
    triggers=(),
    probes=(REPEATED_LINES,),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            (
                "Bridge over the river shut until June\n\nBridge over the river shut until June\n\n"
                "The bridge was shut on Monday, the city said."
            ),
            (
                "Bridge over the river shut until June\n\n"
                "The bridge was shut on Monday, the city said."
            ),
        ),
        (
            (
                "Bridge shut until June\n\nThe old bridge over the river was shut on Monday, and"
                " lorries drive through the town.\nAn engineer measures a pier.\n\nThe old"
                " bridge over the river was shut on Monday and lorries drive through the town."
            ),
            (
                "Bridge shut until June\n\nThe old bridge over the river was shut on Monday, and"
                " lorries drive through the town.\nAn engineer measures a pier.\n"
            ),
        ),
        (
            (
                "Photo of City shuts bridge over the river\nCity shuts bridge over the river\n\n"
                "The bridge was shut on Monday, the city said."
            ),
            "City shuts bridge over the river\n\nThe bridge was shut on Monday, the city said.",
        ),
        (
            (
                "The old bridge over the river was shut on Monday after...\n\nThe old bridge over"
                " the river was shut on Monday after a lorry had hit a pier."
            ),
            "The old bridge over the river was shut on Monday after a lorry had hit a pier.",
        ),
    ],
    good=[
        (
            "The song of the ferrymen\n\nRow on, row on, the river is wide\nThe stars are over the"
            " town\nRow on, row on, the river is wide\nAnd nobody sees us drown"
        ),
        (
            "What did you see when you came to the bridge?\n\nThe first witness said that he had"
            " seen nothing.\n\nWhat did you see when you came to the bridge?\n\nThe second witness"
            " said that she had seen a lorry."
        ),
        (
            "Stocks in Tokyo and the rest of Asia rose 2 percent on Monday, dealers said.\n"
            "Stocks in Tokyo and the rest of Asia fell 2 percent on Monday, dealers said."
        ),
        (
            "Article 4. The lessee shall pay the rent on the first day of each month in cash.\n"
            "Article 5. The lessee shall keep a dog.\n"
            "Article 4. The lessee shall pay the rent on the first day of each month in cash."
        ),
        (
            "The mayor of Lyon opened the new bridge over the river on Monday morning.\n"
            "The mayor of Arles opened the new bridge over the river on Monday morning."
        ),
        (
            "Results of the second round\nThe winner is the favourite of the crowd\nResults of the"
            " third round of the cup\nThe winner is the favourite of the crowd"
        ),
    ],
)
def repeated_line(view: View) -> Iterator[Edit]:
    """Templates print the headline, the lead and the caption in more than one place.

    The first one is kept, whole paragraphs before those that are cut. A refrain, a question of an
    interview, a clause of a law or an entry of a list may come back and stays; so do lines that
    differ in a name, a number or a word that matters.
    """
    lines = [view.text[start:end].strip() for start, end in view.document.paragraphs]
    hits = set(hit_lines(view))
    by_beginning: dict[str, list[int]] = {}
    verse = _is_verse(lines)
    found: dict[int, str] = {}
    for number, line in enumerate(lines):
        if len(line) < SHORTEST_REPEAT:
            continue
        above = by_beginning.setdefault(beginning(line), [])
        if number in hits:
            for other in dict.fromkeys((*above[:_TOP], *above[-1:])):
                gone = _repeat(lines, other, number, verse)
                if gone >= 0:
                    found[gone] = "a line that stands twice"
                    break
        if number not in found:
            above.append(number)
    yield from remove(view, found)


def _repeat(lines: Sequence[str], first: int, second: int, verse: bool) -> int:
    """Return which of two lines that begin alike repeats the other, or -1."""
    one, two = lines[first], lines[second]
    if one.startswith(CAPTION_HEADS) != two.startswith(CAPTION_HEADS):
        caption, other = (first, two) if one.startswith(CAPTION_HEADS) else (second, one)
        named = lines[caption].split(" of ", 1)[1]
        return caption if named.strip(MARGINS).casefold() == other.strip(MARGINS).casefold() else -1
    for cut, whole in ((first, second), (second, first)):
        if _is_cut_from(lines[cut], lines[whole]):
            return cut
    if verse or _CLAUSE.match(two) or two.startswith(("“", '"', "‘", "«", "- ", "– ", "— ")):
        return -1
    beside = second == first + 1
    if two.endswith("?") and not beside:
        return -1
    least = _PROSE_WORDS if two.endswith((".", "!", "”", '"')) else _HEADLINE_WORDS
    if len(two.split(None, least)) < least:
        return -1
    same = " ".join(one.split()).strip(MARGINS).casefold() == (
        " ".join(two.split()).strip(MARGINS).casefold()
    )
    headline = first == 0 or beside
    if least == _PROSE_WORDS:
        return second if same or ((headline or first < _TOP) and _is_near(one, two)) else -1
    return second if headline and (same or _is_near(one, two)) else -1


def _is_cut_from(cut: str, whole: str) -> bool:
    """Tell whether ``cut`` is the beginning of ``whole`` and ends in an ellipsis."""
    if not cut.endswith(CUT_MARKS) or len(cut) >= len(whole):
        return False
    body = cut.rstrip(" .…")
    return len(body) >= _NEAR_LENGTH and whole.startswith(body)


def _is_near(one: str, two: str) -> bool:
    """Tell whether lines differ in marks, case, small words and forms of a word alone."""
    if min(len(one), len(two)) < _NEAR_LENGTH or abs(len(one) - len(two)) > MOST_LONGER:
        return False
    from rapidfuzz import fuzz

    if fuzz.ratio(one.casefold(), two.casefold(), score_cutoff=_NEAR) < _NEAR:
        return False
    words, others = (
        [match[0].casefold().replace("’", "'") for match in _WORD.finditer(line)]
        for line in (one, two)
    )
    left = [word for word in set(words) - set(others) if word not in _SMALL]
    right = [word for word in set(others) - set(words) if word not in _SMALL]
    if len(left) != len(right) or len(left) > _MOST_DIFFERENT:
        return False
    return all(
        not any(char.isdigit() for char in word)
        and any(fuzz.ratio(word, other) >= _SAME_WORD and word[:3] == other[:3] for other in right)
        for word in left
    )


def _is_verse(lines: Sequence[str]) -> bool:
    """Tell whether there is no prose or hardly any: verse, a list or a table."""
    prose = sum(
        line.endswith(_PROSE_ENDS) and len(line.split(None, _SENTENCE_WORDS)) >= _SENTENCE_WORDS
        for line in lines
    )
    return not prose or (len(lines) > 2 * _TOP and 3 * prose < len(lines))
