"""Cannot as two words."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_CAN_NOT = Pattern(
    r"\b(can) not\b(?![-‐])(?! (?:only|just|merely|simply|solely|but|necessarily)\b)",
    ignore_case=True,
)
_CONTAINER = Pattern(
    r"(?:\b(?:a|an|the|each|every|this|that|tin|beer|soda|garbage|trash|petrol|gas|watering|spray"
    r"|drinks?|soup|empty|aluminium|aluminum|paint|steel|one|per|or)"
    r"|\bcan [^.;:!?]{1,40}\b(?:and|or) (?:\w{1,12} )?)\s?\Z",
    ignore_case=True,
)


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
        "You can vote, and you can not vote.",
        "He found a soda can not far from the road.",
        "They cannot leave.",
    ],
)
def split_cannot(view: View) -> Iterator[Edit]:
    """Older engines and many translations from Chinese write *cannot* as two words.

    Two words are right where *not* belongs to what follows (*can not only … but also*, *you can
    vote and you can not vote*), and where the can is a tin.
    """
    text = view.text
    for match in _CAN_NOT.finditer(text):
        if not _CONTAINER.search(text[max(0, match.start() - 60) : match.start()]):
            yield view.replace(
                match.start(), match.end(), match[1] + ("NOT" if match[1].isupper() else "not")
            )
