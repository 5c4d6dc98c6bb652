"""Quotation marks with the space on the wrong side, or on both."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mtclean.lexicon.typography_words import FUNCTION_WORDS, SAYING, listed
from mtclean.rule import Alters, View, rule
from mtclean.rules.typography.shapes import shapes
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_MARK = Pattern('"')
_WORD_AFTER = Pattern(r"\s?([A-Za-z][\w’'-]{0,30})(?: ([a-z]{2,20}))?(?: ([a-z]{2,20}))?")
_WORD_BEFORE = Pattern(r"([A-Za-z]{1,20})$")
_MOST = 400
_TRAILING = ("…", "..", ". .")
_INTRODUCING = frozenset(
    listed(
        """
    the a an of as is was and called named dubbed so-called word
    """
    )
)


class _Mark(NamedTuple):
    """A straight mark: its offset and what stands on either side."""

    at: int
    left: str
    right: str

    @property
    def spaced_left(self) -> bool:
        return not self.left or self.left.isspace()

    @property
    def spaced_right(self) -> bool:
        return not self.right or self.right.isspace()

    @property
    def opens(self) -> bool | None:
        """Tell what the spaces say: it opens, it closes, or (None) nothing."""
        if self.right and self.right in ",.;:!?)]":
            return False
        if self.left and self.left in "([{—–-":
            return True
        if self.spaced_left and self.spaced_right:
            if not self.left:
                return True
            return None if self.right else False
        if self.spaced_left:
            return True
        return False if self.spaced_right else None


_SAID = ("said", "says", "added", "adds", "told", "wrote", "noted", "explained", "stressed")
_WRONG_SIDE = (
    *(f'{word}" ' for word in ("said", "says", "called", "named", "the", "of", "as", "dubbed")),
    *(f' "{word} ' for word in (*_SAID, "of", "is", "was", "were", "has", "by", "that", "which")),
    *(f' "{who} {verb}' for who in ("he", "she", "they", "it") for verb in _SAID),
)


@rule(
    code="TYP020",
    name="spaced-quotation-marks",
    summary="Close the spaces inside straight quotation marks.",
    triggers=(
        *(f' "{right}' for right in " ,.;!?)"),
        *('? "', '! "', " ,", " ?", " !", " ;", " n't", " 's"),
        *_WRONG_SIDE,
    ),
    probes=(shapes("spaced straight marks", '\n" ', ' "\n'),),
    alters=Alters.WHITESPACE,
    bad=[
        ('" We stay, " he said. " The rest is talk. "', '"We stay," he said. "The rest is talk."'),
        (
            'It is a " win-win " for the " two rivers " plan.',
            'It is a "win-win" for the "two rivers" plan.',
        ),
        ('He said : " We go . "', 'He said: "We go."'),
        ('They named" the bridge" a gift.', 'They named "the bridge" a gift.'),
        ('"It is time, "he said. "We go."', '"It is time," he said. "We go."'),
        (
            'She called the plan "a mistake ", and he called it" a gift".',
            'She called the plan "a mistake", and he called it "a gift".',
        ),
        ('" The ship is late. We wait. "', '"The ship is late. We wait."'),
    ],
    good=[
        'A 32" television and a 12" ruler: the man is 6\' 2" tall.',
        '"I came here in 1961. My brother had gone to Canada.',
        "\"Then he said, 'Leave it to me,'\" she recalled. \"And I said, 'To you?'\"",
        'The word "the" and the word "a" are short. "Why?" "Because."',
        '"Is it?" she asked. "It is!" "No."',
    ],
)
def spaced_quotation_marks(view: View) -> Iterator[Edit]:
    """A tokeniser sets every straight mark apart, as it cannot tell an opening from a closing one.

    Marks are paired over the paragraph; where the pairs do not come out, as in a quotation that
    runs over several paragraphs, only marks beside which nothing else is possible are mended.
    A lone mark may stand for inches.
    """
    text = view.text
    marks = [
        _Mark(
            m.start(),
            text[m.start() - 1 : m.start()] if m.start() else "",
            text[m.end() : m.end() + 1],
        )
        for m in _MARK.finditer(text)
    ]
    if len(marks) > _MOST:
        return
    paired = len(marks) % 2 == 0 and all(
        mark.opens in (None, number % 2 == 0) for number, mark in enumerate(marks)
    )
    for number, mark in enumerate(marks):
        opens = number % 2 == 0 if paired else _certain(text, mark, len(marks))
        if opens is None or (mark.left.isdigit() and not mark.spaced_left):
            continue
        yield from _mended(view, mark, opens)
    if len(marks) % 2 == 0 and not paired:
        for number, mark in enumerate(marks):
            others = (m.opens in (None, n % 2 == 0) for n, m in enumerate(marks) if n != number)
            if mark.opens not in (None, number % 2 == 0) and all(others):
                several = len(marks) > 3 and not mark.left.isdigit()
                if several or _on_the_wrong_side(text, mark, opens=number % 2 == 0):
                    for each, other in enumerate(marks):
                        yield from _mended(view, other, each % 2 == 0)
                return


def _certain(text: str, mark: _Mark, count: int) -> bool | None:
    """Tell what a mark is where the marks of the paragraph do not pair."""
    if not (mark.spaced_left and mark.spaced_right):
        return None
    if not mark.left:
        return True
    if not mark.right:
        return False if count == 1 else None
    return True if text[: mark.at].rstrip(" ").endswith(":") and count == 1 else None


def _on_the_wrong_side(text: str, mark: _Mark, *, opens: bool) -> bool:
    """Tell whether a mark that pairing contradicts has its space on the wrong side."""
    if opens:
        word = _WORD_BEFORE.search(text, max(0, mark.at - 20), mark.at)
        return word is not None and word[1].lower() in _INTRODUCING | SAYING
    after = _WORD_AFTER.match(text, mark.at + 1)
    if not after:
        return False
    before = text[: mark.at].rstrip(" ")[-1:]
    first, *following = (word or "" for word in after.groups())
    if before in ",.!?":
        return first in SAYING or any(word in SAYING for word in following)
    return before.isalnum() and first in FUNCTION_WORDS


def _mended(view: View, mark: _Mark, opens: bool) -> Iterator[Edit]:
    text = view.text
    low, high = mark.at, mark.at + 1
    while low and text[low - 1] in " \u00a0":
        low -= 1
    while high < len(text) and text[high] in " \u00a0":
        high += 1
    if high - low == 1:
        return
    if opens and high < len(text):
        before = text[low : mark.at]
        if not before and mark.left and (mark.left.isalnum() or mark.left in ",.:;!?"):
            before = " "
        if before + '"' != text[low:high]:
            yield view.replace(low, high, before + '"')
    elif not opens and low:
        if text[max(0, low - 3) : low].endswith(_TRAILING):
            return
        after = text[mark.at + 1 : high]
        if not after and mark.right.isalpha():
            after = " "
        if '"' + after != text[low:high]:
            yield view.replace(low, high, '"' + after)


_CURLY = Pattern(r"“([^“”\n]{1,1500})”")
_LONE_OPENING = Pattern(r"^“ (?=[A-Za-z])", multiline=True)
_LONE_CLOSING = Pattern(
    r"(?<=[.,!?])(?<!\.\.)[ \u00a0]”"
    rf"(?=[ \u00a0]*$| (?:(?:he|she|they|it) )?{alternation(SAYING)}\b)",
    multiline=True,
)


@rule(
    code="TYP021",
    name="spaced-curly-quotation-marks",
    summary="Close the spaces inside curly quotation marks.",
    triggers=("“ ", " ”"),
    alters=Alters.WHITESPACE,
    bad=[
        ("“ The data are mixed ”, she said.", "“The data are mixed”, she said."),
        ("It is “inevitable, ”repeats the mayor.", "It is “inevitable,” repeats the mayor."),
        ("They call it“ the bridge ”in town.", "They call it “the bridge” in town."),
        (
            "“ We wait.\n\nThe water is still falling. ”",
            "“We wait.\n\nThe water is still falling.”",
        ),
    ],
    good=[
        "“We were on the bridge, and then … ” The tape ends there.",
        "He closed with the sign ” and opened with the sign “ in the book.",
        "“She said: ‘Nothing you can give me.’ ” He left.",
        "“They kept asking, ‘Who is “we”?’” said the mayor.",
    ],
)
def spaced_curly_quotation_marks(view: View) -> Iterator[Edit]:
    """A tokeniser sets the marks apart or puts the space on the wrong side of the closing one.

    A space is right after an ellipsis and between a single and a double closing mark, and an
    opening mark may close where German habits rule, so the marks must pair.
    """
    text = view.text
    paired = set()
    for match in _CURLY.finditer(text):
        start, end = match.span(1)
        paired |= {start - 1, end}
        inner = match[1].strip(" \u00a0")
        if not inner or inner.startswith('"') or inner.endswith('"'):
            continue
        left, right = text[max(0, start - 2) : start - 1], text[end + 1 : end + 2]
        if match[1][0].isspace():
            yield view.replace(start - 1, start + 1, " “" if left.isalnum() else "“")
        if match[1][-1].isspace() and not inner.endswith((*_TRAILING, "’")):
            yield view.replace(end - 1, end + 1, "” " if right.isalpha() else "”")
    for match in _LONE_OPENING.finditer(text):
        if match.start() not in paired:
            yield view.replace(match.start(), match.end(), "“")
    for match in _LONE_CLOSING.finditer(text):
        if match.end() - 1 not in paired:
            yield view.replace(match.start(), match.end(), "”")
