"""Letters and digits of another alphabet or width inside English."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, LeadByte, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_WIDE = {n + 0xFF00: n + 0x20 for n in range(1, 0x5F)}
_WIDE_RUN = Pattern(
    r"[０-９Ａ-Ｚａ-ｚ]+(?:[．，：][０-９]+|[－／＆＋．][０-９Ａ-Ｚａ-ｚ]+){0,8}[％]?"
    r"|(?<=[0-9A-Za-z])[－／＆＋](?=[０-９Ａ-Ｚａ-ｚ])|(?<=[0-9])％"
)


def _foreign_beside(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return any("\u3040" <= c < "\ufb00" or c >= "\uff66" for c in (before, after) if c)


@rule(
    code="ENC020",
    name="full-width-character",
    summary="Write digits and letters of English text in their normal width.",
    triggers=(LeadByte("Ａ"),),
    alters=Alters.WORDS | Alters.DIGITS | Alters.PUNCTUATION,
    bad=[
        ("They drilled ３２０ meters.", "They drilled 320 meters."),
        ("Prices rose ３．５％ in Ｍay.", "Prices rose 3.5% in May."),
        ("The ＮＨＫ report came at １０：３０.", "The NHK report came at 10:30."),
        ("The ＣＯＶＩＤ－１９ wards of ＡＢ＆Ｃ closed.", "The COVID-19 wards of AB&C closed."),
    ],
    good=[
        "The sign read Ｊリーグ in red.",
        "The title is 第３章 of the book.",
        "They drilled 320 meters.",
    ],
)
def full_width_character(view: View) -> Iterator[Edit]:
    """Chinese and Japanese type sets digits and letters as wide as a character of their own.

    Engines often copy them into English as they are. Beside Chinese or Japanese characters they
    belong to a quotation and stay.
    """
    text = view.text
    for match in _WIDE_RUN.finditer(text):
        if not _foreign_beside(text, *match.span()):
            yield view.replace(match.start(), match.end(), match[0].translate(_WIDE))


_OTHER_ZEROS = "٠۰߀၀០᠐\U0001d7ce\U0001d7d8\U0001d7e2\U0001d7ec\U0001d7f6"
_ZEROS = "०০੦૦୦௦౦೦൦๐໐༠" + _OTHER_ZEROS
_DIGITS = {ord(zero) + n: 0x30 + n for zero in _ZEROS for n in range(10)}
_SIGNS = _DIGITS | {ord("٫"): ord("."), ord("٬"): ord(","), ord("٪"): ord("%")}
_CLASS = "".join(chr(c) for c in _DIGITS)
_NATIVE = Pattern(rf"[{_CLASS}]+(?:[٫٬.,:/–-][{_CLASS}]+){{0,6}}[٪]?")
_ABOUT_DIGITS = Pattern(r"\b(?:numerals?|digits?|scripts?|alphabet|glyphs?)\b", ignore_case=True)
_REACH = 30


def _in_latin(text: str, start: int, end: int) -> bool:
    """Tell whether the nearest letters on both sides, if any, are Latin, and one is."""
    low, high = start, end
    while low and start - low < _REACH and not text[low - 1].isalpha():
        low -= 1
    while high < len(text) and high - end < _REACH and not text[high].isalpha():
        high += 1
    letters = [c for c in (text[low - 1 : low], text[high : high + 1]) if c.isalpha()]
    return bool(letters) and all(c < "\u0250" for c in letters)


@rule(
    code="ENC021",
    name="native-digits",
    summary="Write Arabic, Persian, Indian and Thai digits of English text as 0 to 9.",
    triggers=(
        LeadByte("०"),  # and all scripts from Devanagari to Tibetan
        *(chr(ord(zero) + n) for zero in _OTHER_ZEROS for n in range(10)),
    ),
    alters=Alters.DIGITS | Alters.PUNCTUATION,
    bad=[
        ("The museum received ١٥٠ objects.", "The museum received 150 objects."),
        (
            "Rangers counted ۲۴۰۰ birds, or ۳٫۵ percent.",
            "Rangers counted 2400 birds, or 3.5 percent.",
        ),
        ("About २५ children came.", "About 25 children came."),
        ("The G۲۰ paid $១២ in ૨૦૧૯–૨૦૨૦.", "The G20 paid $12 in 2019–2020."),
    ],
    good=[
        "The slogan of سال ۱۴۰۱ was seen.",
        "The sign read “شارع ٢٣ يوليو” in green.",
        "The numeral ٣ looks like a bird to her.",
        "The museum received 150 objects.",
    ],
)
def native_digits(view: View) -> Iterator[Edit]:
    """Engines for Arabic, Persian, Hindi or Thai copy the digits of the source.

    The number is the same, only its signs change. Beside words in the script of the source the
    digits belong to a quotation and stay, as they do where a text speaks about numerals.
    """
    text = view.text
    if _ABOUT_DIGITS.search(text):
        return
    for match in _NATIVE.finditer(text):
        if _in_latin(text, *match.span()):
            yield view.replace(match.start(), match.end(), match[0].translate(_SIGNS))


_LOOKALIKES = dict(
    zip(
        "аеорсхуіјѕһԁԛԝАВЕЅІЈКМНОРСТХУοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
        "aeopcxyijshdqwABESIJKMHOPCTXYoABEZHIKMNOPTYX",
        strict=True,
    )
)
_TRANSLATION = str.maketrans(_LOOKALIKES)
_WORD = Pattern(r"[^\W\d_]{2,}")
_FOREIGN = Pattern(r"[Ͱ-Ͽἀ-῿Ѐ-ԯ]")


@rule(
    code="ENC022",
    name="look-alike-letter",
    summary="Write an English word in Latin letters only.",
    triggers=tuple(f"*{letter}*" for letter in _LOOKALIKES),
    alters=Alters.WORDS,
    bad=[
        ("The gоvernment met.", "The government met."),
        ("Сhina and the mіnister agreed.", "China and the minister agreed."),
        ("The Ηouse voted.", "The House voted."),
    ],
    good=[
        "On the wall stood Не курить and сор.",
        "The band KoЯn and the αβ test are real.",
        "The dust was 2.5 µm across; Δx is small.",
        "The ministry (МИД) replied.",
    ],
)
def look_alike_letter(view: View) -> Iterator[Edit]:
    """Russian, Ukrainian and Greek keyboards have letters that look like Latin ones.

    One of them inside an English word hides it from every search. A word that is foreign for the
    most part, or has a letter without a Latin twin, is a foreign word and stays.
    """
    for match in _WORD.finditer(view.text):
        word = match[0]
        if word.isascii():
            continue
        foreign = sum(1 for _ in _FOREIGN.finditer(word))
        written = word.translate(_TRANSLATION)
        if foreign and 2 * foreign <= len(word) and not _FOREIGN.search(written):
            yield view.replace(match.start(), match.end(), written)
