"""Grammar-lite: closed patterns that machine translation gets wrong."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_CAN_NOT = Pattern(r"\b(can) not\b(?! (?:only|just|merely|simply|solely)\b)", ignore_case=True)


@rule(
    code="GRA001",
    name="split-cannot",
    summary="Write cannot as one word.",
    triggers=("can not",),
    alters=Alters.WHITESPACE,
    bad=[
        ("The epidemic can not stop the fair.", "The epidemic cannot stop the fair."),
        ("“We Can not wait,” Li said.", "“We Cannot wait,” Li said."),
    ],
    good=[
        "The plan can not only cut costs but also save jobs.",
        "A minister can not just promise; she can deliver.",
        "They cannot leave.",
    ],
)
def split_cannot(view: View) -> Iterator[Edit]:
    """Older engines and many translations from Chinese write *cannot* as two words.

    Two words are right where *not* belongs to what follows: *can not only … but also*.
    """
    for match in _CAN_NOT.finditer(view.text):
        yield view.replace(match.start(), match.end(), match[1] + match[0][4:])
