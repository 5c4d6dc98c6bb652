"""Special tokens of translation models."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, View, rule
from mtclean.rules.cuts import cut, runs
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_EVERYTHING = Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS
_ENDS = str.split("s pad bos eos sos sep cls go")
_SPECIAL = Pattern(
    rf"< ?/? ?{alternation(_ENDS)} ?>"
    r"|<\|(?:endoftext|startoftext|im_start|im_end|eot_id|begin_of_text|end_of_text|pad)\|>"
    r"|<extra_id_\d{1,2}>|\[(?:CLS|SEP|PAD|BOS|EOS)\]"
    r"|>>[a-z]{2,3}(?:_[A-Z][a-z]{3})?<<|<2[a-z]{2,3}>|(?<![\w_])__(?:[a-z]{2,3}|opt_\w{1,12})__(?![\w_])"
)


@rule(
    code="RES010",
    name="special-token",
    summary="Remove the tokens by which a model marks the ends and the language of a sentence.",
    triggers=(
        *(f"<{gap}{name}" for name in _ENDS for gap in ("", "/", " ", " /", "/ ", " / ")),
        *("<|*", "<extra_id_*", "[CLS]", "[SEP]", "[PAD]", "[BOS]", "[EOS]", ">>*", "<2*", "__*"),
    ),
    alters=_EVERYTHING,
    bad=[
        ("<s> The effect was larger. </s> It lasts.", "The effect was larger. It lasts."),
        (">>eng<< Boats are banned <2en> on the lake.", "Boats are banned on the lake."),
        ("The pier [SEP] is closed.<|endoftext|>", "The pier is closed."),
    ],
    good=[
        "The tag <s> strikes words out, a tag like <b> makes them bold.",
        "Write `</s>` at the end.",
        "See >> more << and 3 <2 in the notes.",
        "He typed __init__ and __name__.",
        "Thank you all <3, he wrote.",
    ],
)
def special_token(view: View) -> Iterator[Edit]:
    """Models mark where a sentence begins and ends, and in which language it is to be.

    Such a token stands for no word of the text, so nothing is lost with it. In code, and in a text
    on markup, it is right.
    """
    text = view.text
    if about_markup(text):
        return
    for group in runs(text, _SPECIAL.finditer(text)):
        yield view.replace(*cut(text, group[0].start(), group[-1].end()))
