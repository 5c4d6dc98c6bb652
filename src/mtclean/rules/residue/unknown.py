"""The token that stands for what a model does not know."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.parts_of_speech import Part, parts_of
from mtclean.rule import Alters, View, rule
from mtclean.rules.cuts import cut, runs
from mtclean.rules.gap import Fit, fit
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit, Safety
from mtclean.text.language import language_of
from mtclean.text.pattern import Pattern

_EVERYTHING = Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS
_UNKNOWN = Pattern(r"< ?/?unk ?>|\[UNK\]|⁇", ignore_case=True)
_TRIGGERS = ("<unk*", "< unk*", "</unk*", "< /unk*", "[UNK]", "⁇")
_EMPTY = ('""', "“”", "()")
_NEEDS_MORE = (
    Part.DETERMINER
    | Part.PREPOSITION
    | Part.TO
    | Part.AND
    | Part.THAT
    | Part.WHEN
    | Part.WHO
    | Part.BE
    | Part.HAVE
    | Part.DO
    | Part.MODAL
)
_NAMING = frozenset(
    str.split("named called known titled entitled name names word words term terms")
)


@rule(
    code="RES011",
    name="unknown-word",
    after=("RES015",),
    summary="Remove a token that stands for an unknown sign.",
    triggers=_TRIGGERS,
    alters=_EVERYTHING,
    bad=[
        (
            "The council said <unk> on Monday that it agreed.",
            "The council said on Monday that it agreed.",
        ),
        (
            "The officials ⁇ approved the plan. [UNK] The work begins.",
            "The officials approved the plan. The work begins.",
        ),
    ],
    good=[
        "The model wrote <unk> wherever it met a rare token, its programmers said.",
        "In February, Real lost 1 ⁇ 2 to Manchester City.",
        "The model wrote “unk” for it.",
        "He is at <unk> of the ministry; the <unk> was closed.",
    ],
)
def unknown_word(view: View) -> Iterator[Edit]:
    """A model writes <unk> for what is not in its vocabulary: often a mark, sometimes a word.

    Where the sentence reads on without it, post-editors strike it out. Where a word is missing,
    as after an article, or in a score, it stays and is left to an editor.
    """
    text = view.text
    if about_markup(text):
        return
    for group in runs(text, _UNKNOWN.finditer(text)):
        start, end = group[0].start(), group[-1].end()
        safety = _without(text, start, end, len(group))
        if safety is not None:
            yield view.replace(*cut(text, start, end), safety=safety)


def _without(text: str, start: int, end: int, count: int) -> Safety | None:
    """Return how sure it is that nothing is missing when ``text[start:end]`` goes."""
    language = language_of(text[max(0, start - 200) : end + 200])
    if language not in ("", "en"):
        return None
    before = text[max(0, start - 60) : start].rstrip()
    after = text[end : end + 60].lstrip()
    if text[start - 1 : start].isalnum() or (before + after).endswith(("-", "–", "/")):
        return None
    if text[end : end + 1].isalnum():
        return Safety.LIKELY if after[:2].isalpha() and count == 1 else None
    if text[start - 1 : start] in ("-", "–", "/") or after[:1] in ("-", "–", "/"):
        return None
    if before[-1:].isdigit() or after[:1].isdigit() or before[-1:] + after[:1] in _EMPTY:
        return None
    left = before.rsplit(maxsplit=1)[-1].lstrip('"“‘(').lower() if before else ""
    if left in _NAMING or after[:2] in ("'s", "’s"):
        return None
    if not before or before[-1] in '.!?”"' or not after:
        whole = after[:1].isupper() if after else before[-1:] in (".", "!", "?", "”", '"')
        return Safety.SAFE if count == 1 and whole else Safety.LIKELY
    if not after[0].isalpha():
        return None if parts_of(left.rstrip(",")) & _NEEDS_MORE else Safety.LIKELY
    found = fit(text, start, end)
    if found is Fit.NO:
        return None
    sure = found is Fit.YES and count == 1 and language == "en"
    return Safety.SAFE if sure else Safety.LIKELY


_LOOP = Pattern(r"(< ?/?unk ?>|\[UNK\]|⁇)(?: ?\1){2,}", ignore_case=True)


@rule(
    code="RES016",
    name="unknown-word-loop",
    summary="Keep one of many tokens for unknown words in a row.",
    triggers=("<unk> <unk> <unk*", "<unk><unk><unk*", "⁇ ⁇ ⁇", "⁇⁇⁇", "[UNK] [UNK] [UNK]"),
    alters=_EVERYTHING,
    bad=[
        (
            "The council named <unk> <unk> <unk> <unk> as its head.",
            "The council named <unk> as its head.",
        ),
        (
            "The ferry is called ⁇ ⁇ ⁇ ⁇ ⁇ and sails on Friday.",
            "The ferry is called ⁇ and sails on Friday.",
        ),
    ],
    good=[
        "The model wrote <unk> <unk> <unk> for the line, its programmers said.",
        "The council named <unk> as its head.",
        "“What???” she wrote.",
    ],
)
def unknown_word_loop(view: View) -> Iterator[Edit]:
    """A model that has lost its thread writes the token for an unknown word again and again.

    Many of them say no more than one, which stays to tell that something is missing.
    """
    if about_markup(view.text):
        return
    for match in _LOOP.finditer(view.text):
        yield view.replace(match.end(1), match.end(), "")


_APOSTROPHE = Pattern(
    r"\b(?P<verb>do|wo|ca|is|are|was|were|has|have|had|did|does|could|would|should)n"
    r"(?P<not> ?(?:<unk>|⁇) ?)t\b"
    r"|(?<=[a-z])(?P<of> ?(?:<unk>|⁇) ?)s\b"
    r"|\b(?:I|you|we|they|it|he|she|that)(?P<verbal> ?(?:<unk>|⁇) ?)(?:re|ve|ll|d|m)\b",
    ignore_case=True,
)


@rule(
    code="RES015",
    name="unknown-apostrophe",
    summary="Put an apostrophe for a token that stands for an unknown sign.",
    triggers=("<unk>*", "*<unk>*", "*⁇*"),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS,
    bad=[
        ("I haven <unk> t been to Istanbul.", "I haven't been to Istanbul."),
        ("The city ⁇ s mayor says they<unk>re late.", "The city's mayor says they're late."),
    ],
    good=[
        "The model wrote <unk> tokens, its programmers said.",
        "He has an <unk>.",
        "They haven't been there.",
    ],
)
def unknown_apostrophe(view: View) -> Iterator[Edit]:
    """A model whose vocabulary lacks the curly apostrophe writes <unk> in its place.

    Inside a contraction or before a lone *s* no other sign can have stood there.
    """
    text = view.text
    mark = "’" if "’" in text else "'"
    for match in _APOSTROPHE.finditer(text):
        kind = "not" if match["not"] else "of" if match["of"] else "verbal"
        yield view.replace(match.start(kind), match.end(kind), mark)


@rule(
    code="RES012",
    name="lost-word",
    summary="A word was lost here; look it up in the source.",
    triggers=_TRIGGERS,
    safety=Safety.FLAG,
    alters=Alters.NOTHING,
    bad=[
        "He saw the [[<unk>]] of the ministry.",
        "Real lost 1 [[⁇]] 2 to City.",
    ],
    good=[
        "The model wrote <unk> wherever it met a rare token, its programmers said.",
        "The model wrote “unk” for it.",
        "He met the head of the ministry.",
    ],
)
def lost_word(view: View) -> Iterator[Edit]:
    """A model wrote <unk> for a word it did not know, and the sentence needs a word there.

    Only the source tells which. In a text on language models the token is the subject.
    """
    text = view.text
    if about_markup(text):
        return
    for group in runs(text, _UNKNOWN.finditer(text)):
        start, end = group[0].start(), group[-1].end()
        if _without(text, start, end, len(group)) is None:
            yield view.flag(start, end)
