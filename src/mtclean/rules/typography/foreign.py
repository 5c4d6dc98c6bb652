"""Marks of other scripts and languages in English text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from mtclean.lexicon.typography_words import FOREIGN_WORDS, FUNCTION_WORDS
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.typography.marks import Marks
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_MARKS = {
    "，": ",",
    "、": ",",
    "。": ".",
    "｡": ".",
    "．": ".",
    "：": ":",
    "；": ";",
    "！": "!",
    "？": "?",
    "％": "%",
    "＂": '"',
    "（": "(",
    "）": ")",
    "،": ",",
    "؛": ";",
    "؟": "?",
    "।": ".",
}
_SPACES = "[ \u00a0\u3000]{0,3}"
_FOREIGN_MARK = Pattern(rf"{_SPACES}([{''.join(_MARKS)}]{{1,200}}){_SPACES}")
_OTHER_SCRIPT = Pattern(
    r"[\u0590-\u08ff\u0900-\u0dff\u1100-\u11ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
    r"\uf900-\ufaff]"
)
_SKIPPED = frozenset(_MARKS) | frozenset(" \u00a0\u3000「」『』《》〈〉【】“”\"'·…—")


def _in_other_script(text: str, start: int, end: int) -> bool:
    """Tell whether the letter nearest to a mark, on either side, is of the mark's own script."""
    low = max(0, start - 12)
    while start > low and text[start - 1] in _SKIPPED:
        start -= 1
    if start and _OTHER_SCRIPT.match(text, start - 1) and text[start - 1] not in _MARKS:
        return True
    limit = min(len(text), end + 8)
    while end < limit and text[end] in _SKIPPED:
        end += 1
    return bool(_OTHER_SCRIPT.match(text, end)) and text[end] not in _MARKS


@rule(
    code="TYP030",
    name="foreign-punctuation",
    summary="Write the English mark for a full-width or Arabic one.",
    triggers=tuple(_MARKS),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        ("On Sunday，the office said。Schools open。", "On Sunday, the office said. Schools open."),
        ("Most came from Africa （31 percent）.", "Most came from Africa (31 percent)."),
        ("Nobody knows why they stop at dawn 。", "Nobody knows why they stop at dawn."),
        (
            "Some 1，200 apples、pears at 10：30，up 5％ on Tuesday، he said",
            "Some 1,200 apples, pears at 10:30, up 5% on Tuesday, he said",
        ),
    ],
    good=[
        "The sign reads 「本日休業」 and the book 《平凡的世界》，出版于1986年。",
        "The city of Xi'an（西安）has a wall. He wrote: 你好，世界！",
        "The paper asked ماذا، ومتى؟ and said no more.",
        "Prices rose by 5% (in May), he said; then they fell.",
    ],
)
def foreign_punctuation(view: View) -> Iterator[Edit]:
    """Full-width marks of Chinese and Japanese and the comma of Arabic survive the translation.

    They are right next to letters of their own script, where the original is quoted.
    """
    text = view.text
    straight = Marks(text)
    for match in _FOREIGN_MARK.finditer(text):
        start, end = match.span(1)
        if _in_other_script(text, start, end):
            continue
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        lead, tail = text[match.start() : start], text[end : match.end()]
        marks = "".join(_MARKS[mark] for mark in match[1])
        first, last = marks[0], marks[-1]
        if first == "(":
            lead = " " if before.isalnum() or (before and before in ")%,.;:") else lead
        elif first not in '"%' or (first == "%" and not before.isdigit()):
            lead = ""
        if last == "(":
            tail = ""
        elif tail:
            tail = " " if after or last == '"' else tail
        elif last in "),.:;!?" and after:
            digits = before.isdigit() and after.isdigit() and marks in (",", ".", ":")
            quoted = after == '"' and straight.odd(start) is False
            if (after.isalnum() and not digits) or after in "“‘(（「『《«$€£" or quoted:
                tail = " "
        if last == ")" and after and after in ",.;:!?)":
            tail = ""
        middle = _OPENING_INSIDE.compiled.sub(r"\1 (", marks)
        yield view.replace(match.start(), match.end(), lead + middle + tail)


_OPENING_INSIDE = Pattern(r"([),.;:!?%])\(")
_PAIRS = {
    "«": "»",
    "»": "«",
    "„": '“”"„',
    "「": "」",
    "『": "』",
    "《": "》",
    "〈": "〉",
    "〝": "〞〟",
    "‹": "›",
    "‟": "”",
}
_FOREIGN_PAIR = Pattern(
    r"«[ \u00a0\u202f]{0,2}(?P<a>[^«»\n]{1,600}?)[ \u00a0\u202f]{0,2}»"
    r"|»(?P<b>\S[^«»\n]{0,600}?)(?<=\S)«"
    r"|„ ?(?P<c>[^„“”\"\n]{1,600}?) ?[“”\"](?!\w)"
    r"|「 ?(?P<d>[^「」\n]{1,600}?) ?」|『 ?(?P<e>[^『』\n]{1,600}?) ?』"
    r"|《 ?(?P<f>[^《》\n]{1,200}?) ?》|〈 ?(?P<g>[^〈〉\n]{1,200}?) ?〉"
    r"|〝 ?(?P<h>[^〝〞〟\n]{1,600}?) ?[〞〟]|‹ ?(?P<i>[^‹›\n]{1,200}?) ?›"
    r"|‟ ?(?P<j>[^‟”\n]{1,600}?) ?”"
)
_WORD = Pattern(r"[^\W\d_]+")
_ACCENT = Pattern(r"[^\x00-\x7f‘’“”–—…]")


def _is_foreign(content: str) -> bool:
    """Tell whether quoted words are no English: of another script, or of another language."""
    if _OTHER_SCRIPT.search(content) or any("\u0370" <= c <= "\u052f" for c in content):
        return True
    words = [match[0].lower() for match in _WORD.finditer(content)]
    if any(word in FUNCTION_WORDS or word in ("we", "you", "i") for word in words):
        return False
    accented = bool(_ACCENT.search(content)) and (len(words) > 1 or content[-2:-1] in " \u00a0")
    return accented or any(word in FOREIGN_WORDS for word in words)


def curly_style(text: str) -> bool:
    """Tell whether a text uses curly quotation marks rather than straight ones."""
    curly = text.count("“") + text.count("”") - 2 * text.count("„")
    straight = text.count('"')
    if curly > 0 or straight:
        return curly > straight
    return text.count("’") > text.count("'")


@rule(
    code="TYP031",
    name="foreign-quotation-marks",
    summary="Write the quotation marks the document uses for foreign ones.",
    triggers=tuple(_PAIRS),
    scope=Scope.DOCUMENT,
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        (
            "«We sing when there is light», said the soprano.",
            '"We sing when there is light", said the soprano.',
        ),
        ("“Yes,” he said. « No », she said.", "“Yes,” he said. “No”, she said."),
        (
            "She saw「The Last Lamp」and „Nosferatu“ in May.",
            'She saw "The Last Lamp" and "Nosferatu" in May.',
        ),
        ('"I saw 《The Last Lamp》 twice," he said.', "\"I saw 'The Last Lamp' twice,\" he said."),
    ],
    good=[
        "The banner said « Où est notre pain ? » and, below it, « Liberté ! »",
        "The sign above the door reads 「本日休業」 and the book is 《平凡的世界》.",
        "The title is «Der Tod und das Mädchen» in German.",
        "He shouted «Слава» twice.",
        "Press » to go on and « to go back.",
    ],
)
def foreign_quotation_marks(view: View) -> Iterator[Edit]:
    """Guillemets, low marks and corner brackets are the quotation marks of the source language.

    They are right around words of that language. The document says whether straight or curly
    marks replace them; inside a quotation the marks become single.
    """
    text = view.text
    curly = curly_style(text)
    for match in _FOREIGN_PAIR.finditer(text):
        inner, outer = match.span(match.lastgroup or 0)
        content = text[inner:outer]
        if not content.strip() or _is_foreign(content):
            continue
        start, end = match.span()
        line = max(text.rfind("\n", max(0, start - 3000), start), start - 3000, -1) + 1
        inside = text.rfind("“", line, start) > text.rfind("”", line, start) or (
            text.count('"', line, start) % 2 and text.count('"', end, _line_end(text, end)) % 2
        )
        if inside and match[0][0] == "„":
            continue
        opening, closing = ("‘’" if inside else "“”") if curly else ("''" if inside else '""')
        before, after = text[start - 1 : start], text[end : end + 1]
        lead = " " if before.isalnum() or (before and before in ",;:.") else ""
        tail = " " if after.isalnum() else ""
        yield view.replace(start, inner, lead + opening)
        yield view.replace(outer, end, closing + tail)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at, at + 3000)
    return at + 3000 if end < 0 else end


_HALF = Pattern(r"[「」『』]")


@rule(
    code="TYP032",
    name="half-foreign-quotation",
    summary="Pair a foreign quotation mark with the English one it belongs to.",
    triggers=("「", "」", "『", "』"),
    safety=Safety.LIKELY,
    alters=Alters.PUNCTUATION,
    bad=[
        (
            '"I was able to hit the ball with my heart」 he said.',
            '"I was able to hit the ball with my heart" he said.',
        ),
        ('「We are late," he said.', '"We are late," he said.'),
    ],
    good=[
        "The sign above the door reads 「本日休業」 and has done so since 1994.",
        "The mark 「 opens a quotation in Japanese.",
        'He said "no" and wrote 「 on the board, then "yes".',
    ],
)
def half_foreign_quotation(view: View) -> Iterator[Edit]:
    """One engine maps one half of a Japanese pair and leaves the other.

    A single corner bracket is right where the text speaks of the mark itself, so the paragraph
    must have an odd number of straight marks.
    """
    text = view.text
    halves = list(islice(_HALF.finditer(text), 2))
    if len(halves) != 1 or text.count('"') % 2 == 0:
        return
    at = halves[0].start()
    opens = text[at] in "「『"
    if opens == (text.count('"', 0, at) % 2 == 0):
        yield view.replace(at, at + 1, '"')


_TEX = Pattern(
    r"(?<!`)``(?!`) ?(?P<a>[^`\n]{1,600}?) ?(?:(?<!')''(?!['\w])|(?<=[\w.,!?])\"(?!\w))"
    r"|(?<![^\s(]),,(?=[\w‘'])(?P<c>[^,“”\"\n][^“”\"\n]{0,600}?)(?:[“”\"](?!\w)|''(?!['\w]))"
    r"|(?<![^\s(])''(?!') ?(?P<b>[^'`\n](?:[^'`\n]|(?<=\w)'(?=\w)){0,600}?) ?(?<!')''(?!['\w])"
)


@rule(
    code="TYP033",
    name="doubled-apostrophes-as-quotation-marks",
    summary="Write quotation marks for doubled backticks and apostrophes.",
    triggers=("``", "''", ",,*"),
    scope=Scope.DOCUMENT,
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        ("``There was one other incident,'' he said.", '"There was one other incident," he said.'),
        ("The ''win-win'' plan isn't new.", 'The "win-win" plan isn\'t new.'),
        ("“Yes,” she said. `` No. ''", "“Yes,” she said. “No.”"),
        (",,We stay“, he said.", "“We stay”, he said."),
    ],
    good=[
        "Write ``code`` in a span of text.",
        "The cape lies at 34°21'25'' south, 18°28'' east.",
        "\"He said 'no','' she wrote in the play ''",
    ],
)
def doubled_apostrophes(view: View) -> Iterator[Edit]:
    """TeX writes quotation marks as doubled backticks and apostrophes, and so do some corpora.

    Two commas stand for the low mark of German and Polish where a keyboard lacks it.

    Two apostrophes are right for seconds of arc, and two backticks around code.
    """
    text = view.text
    curly = curly_style(text)
    for match in _TEX.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        if not text[start].isspace():
            marks = "“”" if curly else '""'
            yield view.replace(match.start(), start, marks[0])
            yield view.replace(end, match.end(), marks[1])


_APOSTROPHE = Pattern(r"(?<=[A-Za-z])[‘´`](?=(?:s|t|re|ve|ll|d|m)\b(?![’'`]))")


@rule(
    code="TYP035",
    name="wrong-apostrophe",
    summary="Write an apostrophe for an opening mark or an accent.",
    triggers=tuple(f"*{mark}{tail}" for mark in "‘´`" for tail in ("s", "t", "re", "ve", "ll")),
    scope=Scope.DOCUMENT,
    alters=Alters.PUNCTUATION,
    bad=[
        (
            "The firm‘s owner and the town‘s mayor met.",
            "The firm’s owner and the town’s mayor met.",
        ),
        ("The club´s coach didn´t come.", "The club's coach didn't come."),
        ("It`s raining, and we are late.", "It's raining, and we are late."),
    ],
    good=[
        "The word ‘s’ and the sign ‘t’ are short; he said ‘so’.",
        "The `s` in `print`s is code, and so is `t`.",
        "They wrote: ‘so be it’, ‘tell me’, ‘really’.",
    ],
)
def wrong_apostrophe(view: View) -> Iterator[Edit]:
    """Keyboards and engines set an accent or an opening mark where an apostrophe belongs.

    After a letter and before *s* or *t* nothing else is meant; an accent becomes the apostrophe
    that the document uses.
    """
    text = view.text
    style = "’" if text.count("’") > text.count("'") else "'"
    for match in _APOSTROPHE.finditer(text):
        yield view.replace(match.start(), match.end(), "’" if match[0] == "‘" else style)


_NUMBER_SIGN = Pattern(
    r"№ ?(?=\d)|\b[nN] ?° ?(?=\d{1,3}(?:,\d{3})?\b(?! ?[CFNSEW]\b))|\bn[º] ?(?=\d)"
)


@rule(
    code="TYP034",
    name="foreign-number-sign",
    summary="Write No. for the number sign of the source language.",
    triggers=("№", "n°", "n °", "N°", "N °", "nº"),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS,
    bad=[
        ("Library № 5 stays open, №7 is shut.", "Library No. 5 stays open, No. 7 is shut."),
        ("The winning ticket was n° 40,182.", "The winning ticket was No. 40,182."),
        ("He is public enemy n ° 2 in France.", "He is public enemy No. 2 in France."),
    ],
    good=[
        "A bottle of Chanel N°5 and one of Chanel N° 19.",
        "The sign № means number.",
        "It was 30 °C at 45° N, 2° E.",
    ],
)
def foreign_number_sign(view: View) -> Iterator[Edit]:
    """Russian writes №, French and Spanish write n° before a number, and engines copy the sign.

    It is right in names such as the perfume Chanel N°5, where a capital letter is part of it.
    """
    for match in _NUMBER_SIGN.finditer(view.text):
        head = view.text[max(0, match.start() - 10) : match.start()]
        if match[0].startswith("N") and head.rstrip()[-1:].isalpha() and "Chanel" in head:
            continue
        glued = " " if head[-1:].isalnum() else ""
        yield view.replace(match.start(), match.end(), glued + "No. ")
