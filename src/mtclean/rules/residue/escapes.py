"""Escapes that were written out, and marks that stand alone."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase

from mtclean.rule import Alters, Exact, View, rule
from mtclean.rules.cuts import cut, joined
from mtclean.rules.gap import Fit, fit
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_EVERYTHING = Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS
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
    r"(?:(?<=[a-z]{2}[,’'] )|(?<=[a-z]{2} )|(?<= [Ia] ))[\\_|](?= (?:[a-z]{2}|a [a-z]))"
)
_MARKS = Pattern(r"[\\|]| _ |\[\[|\]\]|\b[ur] ?/|\w_\w|_{2}")


@rule(
    code="RES014",
    name="stray-mark",
    summary="Remove a lone backslash, bar or underscore between words.",
    triggers=(" \\ ", " _ ", *(Exact(f" | {letter}*") for letter in ascii_lowercase)),
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
        (
            "Swimmers were told to leave _ the lake at once.",
            "Swimmers were told to leave the lake at once.",
        ),
    ],
    good=[
        "news | sport | weather",
        "| name | age of the owner |",
        "Fill in the _ and the _ with a word.",
        "Home | World news | a new plan for the port of the city",
        "The hangman's riddle read: a _ was lost in the garden.",
    ],
)
def stray_mark(view: View) -> Iterator[Edit]:
    """The edge of a cell, a link or a cut line becomes a mark between two words of a sentence.

    Menus, tables and forms have such marks by right, so there is one of a kind only, in a full
    sentence. An underscore may stand for a dash or for a word to be found, so the words beside it
    must fit together.
    """
    text = view.text
    found = list(_LONE.finditer(text))
    kinds = {match[0] for match in found}
    if len(kinds) < len(found) or sum(1 for _ in _MARKS.finditer(text)) > len(found):
        return
    if len(text) < 30 or text.rstrip()[-1:] not in '.!?”"':
        return
    for mark in found:
        how = fit(text, *mark.span()) if mark[0] == "_" else Fit.YES
        if how is Fit.NO:
            continue
        safety = Safety.SAFE if how is Fit.YES else Safety.LIKELY
        yield view.replace(*cut(text, *mark.span()), safety=safety)
