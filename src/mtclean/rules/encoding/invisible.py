"""Characters that nobody sees, and spaces that are none of the keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtclean.lexicon.wordlist import listed
from mtclean.rule import Alters, View, rule
from mtclean.rules.cuts import cut
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_MARKS = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063"
_ISOLATES = "\u2066\u2067\u2068\u2069"
_OTHER = "\ufeff\xad\ufff9\ufffa\ufffb"
_CONTROLS = "".join(chr(c) for c in (*range(9), *range(14, 32), 127))
_BIDI = set("\u200e\u200f\u202a\u202b\u202c\u202d\u202e" + _ISOLATES)
_ALL = _MARKS + _ISOLATES + _OTHER
_RUN = Pattern(rf"[{_ALL}]++(?:[ \t\xa0]++[{_ALL}]++)*+")
_RIGHT_TO_LEFT = Pattern(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def _latin(character: str) -> bool:
    """Tell whether ``character`` (or none) belongs to English text."""
    return (
        character < "\u0250"
        or "\u1e00" <= character < "\u1f00"
        or ("\u2010" <= character < "\u2028" or "\u20a0" <= character < "\u20d0")
    )


@rule(
    code="ENC010",
    name="invisible-character",
    summary="Remove characters without width from English words.",
    triggers=tuple(_ALL),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    after=("ENC001",),
    bad=[
        ("Wild be\u200bes and Garden\xaders met.", "Wild bees and Gardeners met."),
        ('\ufeffThe lake\u200c. \u200f"We drove."', 'The lake. "We drove."'),
        (
            "An area of \u200b\u200bslippage and a wall \u200b ahead.",
            "An area of slippage and a wall ahead.",
        ),
        ("Wild\u200b \u200bbees met.", "Wild bees met."),
    ],
    good=[
        "Her post had two signs, 👩\u200d🚀 and ❤️.",
        "The slogan می\u200cخواهیم appeared on a wall.",
        "The word \u200fשלום\u200f means peace.",
        "In Thai, ภาษา\u200bไทย has no spaces.",
    ],
)
def invisible_character(view: View) -> Iterator[Edit]:
    """Web pages hide word breaks, joiners, direction marks and soft hyphens in their text.

    They stay when the text is copied and split words for every later program. Persian, Indian and
    Thai words, text from right to left and composed emoji need them.
    """
    text = view.text
    foreign: bool | None = None
    for match in _RUN.finditer(text):
        start, end = match.span()
        before, after = text[start - 1 : start], text[end : end + 1]
        if not (_latin(before) and _latin(after)):
            continue
        if not _BIDI.isdisjoint(match[0]):
            foreign = _right_to_left(text) if foreign is None else foreign
            if foreign:
                continue
        space = next(filter(str.isspace, match[0]), "")
        if space and before.strip() and after.strip():
            yield view.replace(start, end, space)
        else:
            yield view.replace(*cut(text, start, end))


def _right_to_left(text: str) -> bool:
    return any(match[0].isalpha() for match in _RIGHT_TO_LEFT.finditer(text))


_CONTROL = Pattern(r"[\x00-\x08\x0e-\x1f\x7f]+|[\x80-\x9f]")
_C1 = {c: bytes([c]).decode("cp1252", "ignore") for c in range(0x80, 0xA0)}


@rule(
    code="ENC011",
    name="control-character",
    summary="Remove control characters, or put the mark that the byte stands for.",
    triggers=(*_CONTROLS, *(chr(c) for c in _C1)),
    alters=Alters.PUNCTUATION | Alters.WORDS | Alters.WHITESPACE,
    after=("ENC001",),
    bad=[
        (
            "The city\x92s \x93plan\x94 \x96 a draft \x96 failed.",
            "The city’s “plan” – a draft – failed.",
        ),
        ("The plan\x00 failed \x1fin May.", "The plan failed in May."),
    ],
    good=[
        "The plan\tfailed.",
        "The city’s “plan” – a draft – failed.",
        "A carriage return\r\nends a line in some files.",
    ],
)
def control_character(view: View) -> Iterator[Edit]:
    """Bytes of windows-1252 were read as Latin-1, so that quotation marks became control codes.

    No control code but a tab or a line end has a place in text; those between 0x80 and 0x9F are
    the marks that windows-1252 has there, as every browser reads them.
    """
    for match in _CONTROL.finditer(view.text):
        yield view.replace(match.start(), match.end(), _C1.get(ord(match[0][0]), ""))


_ODD = (
    "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f"
    "\u205f\u3000"
)
_NARROW = set("\xa0\u2006\u2007\u2008\u2009\u200a\u202f ")
_BREAKS = set("\u2028\u2029")
_GAP = Pattern(rf"(?<! )[ ]{{0,8}}[{_ODD}][ {_ODD}]{{0,8}}")
_BEFORE = Pattern(r"(?P<word>[A-Za-z]+|\d)(?P<stop>[.,;:!?…”\"’)\]%]{0,4})\Z")
_AFTER = Pattern(r"[“\"(‘\[$€£]{0,3}(?P<word>[A-Za-z]+|\d)")
_REACH = 40
_MANY = 4

_BINDS_BEFORE = listed("""van von de di da del la le bin al el vs mr mrs ms dr st prof gen sen gov
    no nos vol fig page chapter part""")
_BINDS_AFTER = listed("""million billion trillion percent per km kg cm mm mph kph lb lbs ft am pm bn
    yuan euros dollars pounds""")
_FUNCTION = listed("""a about after all also an and any are as at be been before but by during for
    from had has have he her his i if in into is it its more most not of on or our over she some
    than that the their there these they this those to was we were when which while who will with
    would you your""")


@rule(
    code="ENC012",
    name="odd-space",
    summary="Put a plain space for an odd one between English words.",
    triggers=tuple(_ODD),
    alters=Alters.WHITESPACE,
    after=("ENC001",),
    bad=[
        ("The mayor of\xa0the city spoke.", "The mayor of the city spoke."),
        ("The plan\u3000failed, said\u2009the chief.", "The plan failed, said the chief."),
        ("The plan failed.\xa0 Nobody knew why.", "The plan failed. Nobody knew why."),
        ("In\xa0May, Mayor Roca\u202fleft for\u20093 days.", "In May, Mayor Roca left for 3 days."),
        ("\u3000\u3000The talks in\u2028Geneva\u2028ended.\xa0", "The talks in Geneva ended."),
    ],
    good=[
        "It is 30\xa0km and 5\u202fpercent, or $5\xa0million\xa0dollars.",
        "Mr.\xa0Smith met Dr\xa0Jones and J.\xa0K. Li in World War\xa0II.",
        "The banner said «\xa0Où est notre pain\u202f?\xa0» twice.",
        "He left\xa0– at last; it cost 10\u202f000\xa0yen at 8\u2009p.\u2009m.",
        "The sign 東京\u3000大阪 hung there.",
        "Vincent van\xa0Gogh painted it; vitamin\xa0C is in it, and U.S.\xa0Rep. Low said so.",
    ],
)
def odd_space(view: View) -> Iterator[Edit]:
    """Editors of web pages and Chinese or Japanese typesetting leave spaces of other widths.

    Between two plain words they bind nothing and hide word boundaries. Between a number and its
    unit, in names and beside dashes or French marks they are a style of the house, unless a text
    has hardly any other space.
    """
    text = view.text
    many = text.count("\xa0")
    dense = many >= _MANY and many > text.count(" ") / 2
    for match in _GAP.finditer(text):
        start, end = match.span()
        before = _BEFORE.search(text, max(0, start - _REACH), start)
        after = _AFTER.match(text, end, end + _REACH)
        if text[start - 1 : start] in ("", "\n") or start == 0:
            if after:
                yield view.replace(start, end, "")
        elif text[end : end + 1] in ("", "\n", "\r"):
            if before and _BREAKS.isdisjoint(match[0]):
                yield view.replace(start, end, "")
        elif not _NARROW.issuperset(match[0]):
            left, right = text[start - 1], text[end]
            plain = left < "\u0250" or left in "”’…"
            if not _BREAKS.isdisjoint(match[0]):
                plain = bool(before and after and not before["stop"].strip(",")) or (
                    plain and right.islower()
                )
            if plain and (right < "\u0250" or right in "“‘"):
                yield view.replace(start, end, " ")
        elif before and after and (dense or end - start > 1 or not _binds(before, after)):
            yield view.replace(start, end, " ")


def _binds(before: re.Match[str], after: re.Match[str]) -> bool:
    """Tell whether a house may want the words on both sides of a space on one line."""
    left, stop, right = before["word"], before["stop"], after["word"]
    low, high = left.lower(), right.lower()
    if left.isdigit() or right.isdigit():
        return not (stop.strip("%") or (high if left.isdigit() else low) in _FUNCTION)
    if low in _BINDS_BEFORE or high in _BINDS_AFTER:
        return True
    if stop:
        return stop == "." and (len(left) == 1 or (left[0].isupper() and len(left) < 5))
    if low in _FUNCTION:
        return False
    if right.isupper() and right not in ("A", "I"):
        return True
    return left[0].isupper() and right[0].isupper()
