"""Special tokens of translation models, and escapes that were written out."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, View, rule
from mtclean.rules.cuts import cut, joined, runs
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit, Safety
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


_UNKNOWN = Pattern(r"< ?/?unk ?>|\[UNK\]|⁇", ignore_case=True)
_FUNCTION = frozenset(
    _word
    for _word in str.split(
        """a an the this that these those my your his her its our their some any each every no
        of in on at by to from for with into onto about after before between among against through
        during under over without within and or but nor as than if because while when where which
        who whose is are was were be been being has have had will would can could may might must
        shall should do does did not very more most so such both all near per via"""
    )
)
_NAMING = frozenset(
    str.split("named called known titled entitled name names word words term terms as like means")
)
_AFTER_NOUN = frozenset(
    str.split(
        """of and or was were is are be been has had have will would can could may might must shall
        should do does did who whose which said says told"""
    )
)
_OPEN_WORDS = _FUNCTION - frozenset(str.split("this that these those some all both not so such"))


@rule(
    code="RES011",
    name="unknown-word",
    after=("RES015",),
    summary="Remove a token that stands for an unknown sign.",
    triggers=("<unk*", "< unk*", "</unk*", "< /unk*", "[UNK]", "⁇"),
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
    before = text[max(0, start - 60) : start].rstrip()
    after = text[end : end + 60].lstrip()
    glued = any(
        c.isalnum() or c in "-–/" for c in text[max(0, start - 1) : start] + text[end : end + 1]
    )
    left = before.rsplit(maxsplit=1)[-1].lstrip('"“‘(') if before else ""
    right = after.split(maxsplit=1)[0] if after else ""
    if left.lower() in _NAMING or before[-1:] + after[:1] in ('""', "“”", "()"):
        return None
    if glued or left[-1:].isdigit() or right[:1].isdigit():
        return None
    if not before or before[-1] in '.!?”"' or not after:
        whole = right[:1].isupper() if after else bool(before) and before[-1] in '.!?”"'
        return Safety.SAFE if count == 1 and whole else Safety.LIKELY
    if not right[0].isalpha():
        return Safety.LIKELY if left.lower() not in _OPEN_WORDS else None
    if left.lower() in _OPEN_WORDS:
        return None if right.lower() in _FUNCTION else Safety.LIKELY
    if count > 1 or right in _AFTER_NOUN or not right.islower() or left[:1].isupper():
        return Safety.LIKELY
    return Safety.SAFE


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
    triggers=("<unk*", "< unk*", "</unk*", "< /unk*", "[UNK]", "⁇"),
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


_ESCAPE = Pattern(
    r"(?P<break>(?:\\r\\n|\\n|\\r|\\t|_x000[DdAa]_|&#xD;)+)"
    r"|\\u(?P<code>[012][0-9a-fA-F]{3})(?![0-9a-fA-F])|\\(?P<quote>[\"'“”’])"
)
_PATH = Pattern(r"\b[A-Za-z]:\\|\\\\\w|\\(?:begin|end|text|frac|section)\w*\{")


@rule(
    code="RES013",
    name="written-out-escape",
    summary="Take out line ends and marks that are written as escapes.",
    triggers=(
        *("*\\n*", "*\\r*", "*\\t*", "*_x000d_*", "*_x000a_*", "*\\u0*", "*\\u2*", "*\\u1*"),
        *('*\\"*', "*\\'*", "*\\“*", "*\\”*", "*\\’*"),
    ),
    alters=_EVERYTHING,
    bad=[
        ("The bank agreed.\\nThe union did not. \\n", "The bank agreed. The union did not."),
        ("The bank agreed._x000D_ It paid.\\r\\n", "The bank agreed. It paid."),
        ('"We agree,\\" he said in Malm\\u00f6.', '"We agree," he said in Malmö.'),
    ],
    good=[
        "The file lies in C:\\new\\table and \\\\server\\news.",
        "In the formula, \\nu and \\tau are Greek letters.",
        "Write `\\n` for a new line.",
        "Run D:\\reports\\nightly today.",
        "The path news\\today\\report was lost.",
    ],
)
def written_out_escape(view: View) -> Iterator[Edit]:
    """A file format writes line ends and quotation marks as escapes, and they were read as text.

    Paths of Windows and formulas have a backslash before a word in small letters, so a line end
    must stand before a capital, a space or the end.
    """
    text = view.text
    if _PATH.search(text) or about_markup(text):
        return
    breaks: list[tuple[int, int]] = []
    for match in _ESCAPE.finditer(text):
        start, end = match.span()
        if match["quote"]:
            yield view.replace(start, end, match["quote"])
        elif match["code"]:
            character = chr(int(match["code"], 16))
            if character.isprintable() and not "\ud800" <= character <= "\udfff":
                yield view.replace(start, end, character)
        elif _is_break(text, start, end):
            breaks.append((start, end))
    for start, end in joined(text, breaks):
        yield view.replace(*cut(text, start, end, apart=True))


def _is_break(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if "`" in (before, after) or "\ufffc" in (before, after):
        return False
    if text[start] in "_&":
        return True
    if after.islower() or after.isdigit() or after == "\\":
        return end - start > 2 and not before.isalnum()
    return not after.isupper() or not (before.islower() or before.isupper()) or end - start > 2


_LONE = Pattern(
    r"(?<=[a-z]{2}[ ,] )(?P<mark>[\\_|])(?= [a-z]{2})|(?<=[a-z]{2} )(?P<other>[\\_|])(?= [a-z]{2})"
)


@rule(
    code="RES014",
    name="stray-mark",
    summary="Remove a lone backslash, bar or underscore between words.",
    triggers=(" \\ ", " _ ", " | "),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        (
            "The council voted \\ for the plan on Monday.",
            "The council voted for the plan on Monday.",
        ),
        (
            "The council voted | for the plan on Monday.",
            "The council voted for the plan on Monday.",
        ),
    ],
    good=[
        "news | sport | weather",
        "| name | age of the owner |",
        "Fill in the _ and the _ with a word.",
        "Home | World news | a new plan for the port of the city",
    ],
)
def stray_mark(view: View) -> Iterator[Edit]:
    """The edge of a cell, a link or a cut line becomes a mark between two words of a sentence.

    Menus, tables and forms have such marks by right, so there is one only, in a full sentence.
    """
    text = view.text
    found = list(_LONE.finditer(text))
    if len(found) != 1 or text.count("|") + text.count(" _ ") + text.count("\\") > 1:
        return
    if len(text) < 40 or text.rstrip()[-1:] not in '.!?”"':
        return
    safety = Safety.LIKELY if "_" in found[0][0] else Safety.SAFE
    yield view.replace(*cut(text, *found[0].span()), safety=safety)
