"""Mojibake of several layers: text that was decoded wrongly more than once."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_RUN = Pattern(r"[^ \n\t]{0,60}[ÃÂ][\x80-\xbfƒ‚…¢][^ \n\t]{0,200}")
_SIGNS = ("Ã", "Â")


def _layered(text: str) -> str:
    """Return ``text`` as two wrong readings as Latin-1 leave it."""
    for _ in range(2):
        text = text.encode().decode("latin-1")
    return text


@rule(
    code="ENC005",
    name="mojibake-of-several-layers",
    summary="Decode what was read with the wrong code page more than once.",
    triggers=("Â\x80*", "Ã\x82*", "Ã\x83*", "Ã¢Â", "Ã\x85*", "Ã\x84*"),
    alters=Alters.PUNCTUATION | Alters.WORDS | Alters.CASE | Alters.WHITESPACE,
    bad=[
        (f"The {_layered('café')} is closed.", "The café is closed."),
        (f"It {_layered('isn’t')} open yet.", "It isn’t open yet."),
        (f"Trams in {_layered('Kraków')} stood still.", "Trams in Kraków stood still."),
    ],
    good=[
        "SÃO PAULO: A FUNDAÇÃO opened, and Âncora was there.",
        "The café in Łódź isn’t open.",
        "Ångström and Ãrea are words, and 5Â is none.",
    ],
)
def layered_mojibake(view: View) -> Iterator[Edit]:
    """A page that several programs read as Latin-1, one after the other, has layers of mojibake.

    The layers are taken off by ``ftfy.fix_encoding``, which asks whether the result is more
    likely text than what stood there. Control characters of the upper half never stand in good
    text, so nothing else is looked at.
    """
    for match in _RUN.finditer(view.text):
        from ftfy import fix_encoding

        fixed = fix_encoding(match[0])
        if len(fixed) < len(match[0]) and not any(sign in fixed for sign in _SIGNS):
            yield view.replace(match.start(), match.end(), fixed)
