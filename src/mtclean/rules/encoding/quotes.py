"""Apostrophes and quotation marks whose byte was read as another character."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_TAILS = str.split("t s re ve ll m d")
_SWAPPED = "?¿¹â"
_CAPITALS = "ÕÆ"
_ANY = f"[{_SWAPPED}{_CAPITALS}]"
_APOSTROPHE = Pattern(
    r"(?<![\w/&=.?-])(?i:(?:do|ca|wo|is|are|was|were|did|does|had|has|have|could|would|should)n"
    rf"(?P<a>{_ANY})t|I(?P<b>{_ANY})(?:m|ve|ll|d)|(?:you|we|they)(?P<c>{_ANY})(?:re|ve|ll|d)"
    rf"|(?:it|that|there|he|she|what|who|let)(?P<d>{_ANY})s)(?![\w=/&?])"
    r"|(?<=[a-z]{2})(?P<e>[?¿¹])s(?= [a-z])"
    rf"|(?<=[a-z])(?P<f>[{_CAPITALS}])(?=[a-z])"
    r"|\b[ODLdl](?P<g>Õ)(?=[A-Z][a-z])",
)


_CURLY = "’“”" + _CAPITALS


@rule(
    code="ENC006",
    name="changed-apostrophe",
    summary="Put an apostrophe for the character that its byte was read as.",
    triggers=(
        *(f"*{mark}{tail}" for mark in _SWAPPED for tail in _TAILS),
        *(f"*{mark}*" for mark in _CAPITALS),
    ),
    alters=Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS,
    after=("ENC001", "ENC002"),
    bad=[
        ("They don?t know, and it?s late.", "They don't know, and it's late."),
        ("The city?s budget and the mayor¹s plan.", "The city's budget and the mayor's plan."),
        ("“It¿s late”; theyÕre the cityÕs best.", "“It’s late”; they’re the city’s best."),
        ("We donât know, Marie OÕNeill said.", "We don’t know, Marie O’Neill said."),
    ],
    good=[
        "See example.com/?s=it?s&t=don?t for more.",
        "Why? So that he could come? Is it his or hers?",
        "The dégât was small; Abbâs and Ægisson met in LÕUNA.",
        "“Are you coming?” she asked.",
        "The result¹ stands.",
    ],
)
def changed_apostrophe(view: View) -> Iterator[Edit]:
    """A curly apostrophe is another character in the code pages of old Mac, DOS and mail programs.

    A program that has no place for it writes a question mark. In a contraction, before a final s
    and between small letters nothing but an apostrophe can have stood.
    """
    text = view.text
    mark = "’" if any(sign in text for sign in _CURLY) else "'"
    for match in _APOSTROPHE.finditer(text):
        at = match.start(match.lastgroup or 0)
        yield view.replace(at, at + 1, mark)


_PAIRS = Pattern(
    r"(?<![^\W_])Ò(?=\w)[^ÒÓ\n]{1,400}?[a-z0-9.,;!?…)]Ó(?![^\W_])"
    r"|(?<![^\W_])ô(?=[A-Z])[^ôö\n]{1,400}?[.,!?]ö(?![^\W_])"
    r"|(?<!\w)³(?=[A-Z])[^³²\n]{1,400}?[.,!?]²(?!\w)"
    r"|(?<![^\s(])\ufffd(?=[A-Z])[^\ufffd\n]{1,400}?[a-z][.,!?]\ufffd(?![^\s.,;:)])"
)


@rule(
    code="ENC007",
    name="changed-quotation-marks",
    summary="Put quotation marks for the characters that their bytes were read as.",
    triggers=("Ò*", *(f"{stop}{mark}" for stop in ".,!?" for mark in "ö²\ufffd")),
    alters=Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS,
    after=("ENC001", "ENC002"),
    bad=[
        ("The play is ÒgoodÓ, a critic said.", "The play is “good”, a critic said."),
        ("ôWe agree,ö the mayor said.", "“We agree,” the mayor said."),
        ("³We agree,² the mayor said.", "“We agree,” the mayor said."),
        ("\ufffdWe agree,\ufffd the mayor said.", "“We agree,” the mayor said."),
    ],
    good=[
        "The Òmnium gave ÒSCAR a prize in CASTELLÓ.",
        "Ó Briain and Ô Canada were on the bill.",
        "The ³He probe of 5 cm² was cooled, and 3 m².",
        "The tenor sang in Malmö, Växjö and Umeå.",
    ],
)
def changed_quotation_marks(view: View) -> Iterator[Edit]:
    """Curly marks of one code page were read with another one, so that each is a letter or sign.

    Old Mac files give Ò and Ó, DOS ones ô and ö, mail programs ³ and ². Only a pair counts, with
    a word behind the first and a stop or a small letter before the second.
    """
    for match in _PAIRS.finditer(view.text):
        yield view.replace(match.start(), match.start() + 1, "“")
        yield view.replace(match.end() - 1, match.end(), "”")


_OPENERS = str.split("The This We It I In With If They There Our He She You As At What When No Yes")
_LETTERS = Pattern(
    r"\b(?:said|says|added|stated|told|asked|explained|noted)[,:]? "
    rf"(?P<mark>(?:cı|an|ı) (?:{'|'.join(_OPENERS)}))(?![\w-])"
)


@rule(
    code="ENC008",
    name="quotation-mark-turned-into-letters",
    summary="Letters stand where a quotation mark is likely.",
    triggers=("cı", "ı ", *(Exact(f"an {word}") for word in _OPENERS)),
    safety=Safety.FLAG,
    alters=Alters.NOTHING,
    bad=[
        "The minister said, [[cı The]] purpose is clear.",
        "The coach said, [[an With]] us he is safe.",
    ],
    good=[
        "The minister said an apple a day helps.",
        "She said, an hour later, that it was over.",
        "He added, an In-N-Out burger in hand, that he was hungry.",
    ],
)
def quotation_mark_turned_into_letters(view: View) -> Iterator[Edit]:
    """Turkish code pages and engines turn the bytes of an opening mark into small words.

    The second mark is mostly lost, so that only the source tells where the quotation ends.
    """
    for match in _LETTERS.finditer(view.text):
        yield view.flag(match.start("mark"), match.end("mark"))
