"""Notes on sums, and thousands in words."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.numbers_units import CURRENCIES
from mtclean.rule import Alters, Scope, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_SAME_BELOW = Pattern(
    r"[ \u00a0]?[(\[](?:[^()\[\]\n]{0,40}[,;:] ?)?"
    r"(?:the )?same (?:as )?(?:is true )?(?:below|hereinafter|hereafter)"
    r"(?:, ?(?:RMB|yuan|USD|in yuan))?[)\]]",
    ignore_case=True,
)
_BELOW = Pattern(
    r"[ \u00a0]?\((?:(?:RMB|yuan|USD), )?(?:below|hereinafter),? (?:RMB|yuan|the same)\)",
    ignore_case=True,
)
_MONEY_NOTE = Pattern(r"RMB|yuan|renminbi|currency|dollars?|euros?|unit|USD", ignore_case=True)


@rule(
    code="NUM023",
    name="same-below-note",
    summary="Remove the note that all sums below are in the same currency.",
    triggers=(
        "same below",
        "same hereinafter",
        "same hereafter",
        "same as below",
        "hereinafter the same",
        "(below, RMB",
        "(below, the same",
    ),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS,
    bad=[
        (
            "It sells for 98,000 yuan (RMB, the same below) from May.",
            "It sells for 98,000 yuan from May.",
        ),
        ("Assets of 20 million yuan (the same below) grew.", "Assets of 20 million yuan grew."),
        ("It owes 3 million yuan (hereinafter the same).", "It owes 3 million yuan."),
        (
            "A sum of 3,000 yuan (currency: RMB, same hereinafter) was paid.",
            "A sum of 3,000 yuan was paid.",
        ),
    ],
    good=[
        "The floor above is wet, and it is the same below.",
        "He used the same (see the same below deck).",
        "The colour (blue above, the same below) is rare.",
    ],
)
def same_below_note(view: View) -> Iterator[Edit]:
    """Chinese economic copy marks the first sum with 人民币，下同, which says nothing in English.

    The words are right where something is described above and below.
    """
    text = view.text
    for pattern in (_SAME_BELOW, _BELOW):
        for match in pattern.finditer(text):
            low = max(0, match.start() - 14)
            if _MONEY_NOTE.search(match[0]) or _MONEY_NOTE.search(text, low, match.start()):
                yield view.replace(match.start(), match.end(), "")


_THOUSAND = Pattern(
    rf"(?<![\d.,:/$€£-])(?P<number>[1-9]\d{{0,2}}) thousand (?P<noun>{alternation(CURRENCIES)})\b"
)


@rule(
    code="NUM024",
    name="thousand-as-word",
    summary="Write the thousands in figures where the document does.",
    triggers=tuple(f"thousand {noun}" for noun in CURRENCIES),
    scope=Scope.DOCUMENT,
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS,
    bad=[
        (
            "It costs 76 thousand dirhams and 12,000 dirhams more.",
            "It costs 76,000 dirhams and 12,000 dirhams more.",
        ),
        (
            "He paid 5 thousand rubles. The fine is 3,500 rubles.",
            "He paid 5,000 rubles. The fine is 3,500 rubles.",
        ),
    ],
    good=[
        '"It cost me $17 thousand and a marriage," the inventor said.',
        "A few thousand people paid 5 thousand euros.",
        "They own 3.5 thousand rubles and 2,000 rubles; 5 thousand people came.",
    ],
)
def thousand_as_word(view: View) -> Iterator[Edit]:
    """Arabic and Russian write thousands as a word behind figures.

    In loose style the word is right in English too; so the document must itself write sums of the
    same currency in figures.
    """
    text = view.text
    in_figures: dict[str, bool] = {}
    for match in _THOUSAND.finditer(text):
        noun = match["noun"]
        if noun not in in_figures:
            in_figures[noun] = bool(Pattern(rf"\d,\d{{3}} {noun}\b").search(text))
        if in_figures[noun]:
            yield view.replace(match.start(), match.end(), f"{match['number']},000 {noun}")
