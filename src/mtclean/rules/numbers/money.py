"""Money: currency signs that stand apart, behind the number or twice."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.numbers_units import CURRENCIES
from mtclean.rule import Alters, Scope, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_DIGITS = "0123456789"
_SIGNS = "$€£¥₩₹₽₺₴₱"
_NUMBER = r"\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,4})?"

_SPACED_SIGN = Pattern(
    rf"(?:(?P<prefix>\b(?:US|HK|NT|R|A|C|S|NZ|Mex|CDN|AUD|CAD))(?P<outer> ?))?(?P<sign>[{_SIGNS}])"
    r"(?P<inner>[ \u00a0]?)(?=\d)"
)
_NUMBER_BEFORE = Pattern(r"\d(?: (?:million|billion|trillion))? ?$")


@rule(
    code="NUM020",
    name="spaced-currency-sign",
    summary="Close the space between a currency sign and its number.",
    triggers=(
        *(f"{sign} {digit}*" for sign in _SIGNS for digit in _DIGITS if sign in "$€£¥"),
        *(f"{sign} " for sign in _SIGNS if sign not in "$€£¥"),
        *(f"{prefix} $" for prefix in ("US", "HK", "NT", "R")),
    ),
    alters=Alters.WHITESPACE,
    bad=[
        (
            "The city has a deficit of HK$ 101 billion and $ 5 in cash.",
            "The city has a deficit of HK$101 billion and $5 in cash.",
        ),
        (
            "The trial costs R $ 18 million or € 2 million a day.",
            "The trial costs R$18 million or €2 million a day.",
        ),
        ("They earned US $ 133.16 million in May.", "They earned US$133.16 million in May."),
    ],
    good=[
        "In the US $5 buys a meal, and the rate of the £ 2020 was low.",
        "The bill is 5 $ 10 or so, in A$5 and $5 notes.",
        "The prices in € are in the table.",
        "The sign $ stands before 5.",
    ],
)
def spaced_currency_sign(view: View) -> Iterator[Edit]:
    """A tokeniser sets the sign apart from its number.

    The space is right where the sign is a word of its own, as after *the*, and where the sign
    belongs to the number before it.
    """
    text = view.text
    for match in _SPACED_SIGN.finditer(text):
        head = text[max(0, match.start() - 24) : match.start()]
        inner, outer = match["inner"], match["outer"] or ""
        if not inner and not (outer and match["prefix"] in ("R", "HK", "NT")):
            continue
        if _NUMBER_BEFORE.search(head) or head.endswith(("the ", "The ")):
            continue
        prefix = match["prefix"] or ""
        yield view.replace(match.start(), match.end(), prefix + match["sign"])


_SIGN_BEHIND = Pattern(
    rf"(?<![\w$€£¥.,:/-])(?P<number>{_NUMBER})"
    r"(?P<scale> (?:million|billion|trillion))? (?P<sign>[$€£¥])(?! ?[\d$€£¥])(?=[\s.,;:!?)\"”’]|$)"
)


@rule(
    code="NUM021",
    name="currency-sign-behind-number",
    summary="Write the currency sign before the number.",
    triggers=tuple(f"*{digit} {sign}" for digit in _DIGITS for sign in "$€£¥")
    + tuple(f"{scale} {sign}" for scale in ("million", "billion", "trillion") for sign in "$€£¥"),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        ("A ticket costs 25 $ and a room 1,200 €.", "A ticket costs $25 and a room €1,200."),
        ("The bridge cost 3.5 million € in 1990.", "The bridge cost €3.5 million in 1990."),
        ("He owes 36.4 billion $ to the bank.", "He owes $36.4 billion to the bank."),
    ],
    good=[
        "The bill is 5 $ 10 or so; version 2.1.3 $ is a sign.",
        "It costs 25$ or 25€ in the shop, $25 in town.",
        "In the table, prices are in $ and €.",
    ],
)
def currency_sign_behind_number(view: View) -> Iterator[Edit]:
    """Most languages write the currency sign after the number, with a space.

    English sets it before; closed up, *25€*, it is a house style of its own and stays, and a sign
    that another number follows may belong to that one.
    """
    for match in _SIGN_BEHIND.finditer(view.text):
        after = match["sign"] + match["number"] + (match["scale"] or "")
        yield view.replace(match.start(), match.end(), after)


_NAMES = {
    "$": r"(?:US |U\.S\. |American )?dollars?",
    "€": r"euros?",
    "£": r"pounds?(?: sterling)?",
}
_DOUBLED = Pattern(
    rf"(?:US|HK|A|C|NT)?(?P<sign>[$€£]) ?(?:{_NUMBER})(?: (?:million|billion|trillion))?"
    r"(?P<name> (?:US |U\.S\. |American )?(?:dollars?|euros?|pounds?(?: sterling)?))\b"
    r"(?![- ]?(?:worth|a\b))"
)
_DOUBLED_NAMES = ("dollars", "US dollars", "U.S. dollars", "euros")
_SIGN_TOO = Pattern(
    r"\b(?P<name>dollars?|euros?|pounds?)(?P<sign> ?[$€£])(?=[\s.,;:!?)]|$)(?! ?\d)"
)
_SAME = {"$": "dollar", "€": "euro", "£": "pound"}


@rule(
    code="NUM022",
    name="currency-named-twice",
    summary="Name the currency once.",
    triggers=(
        *(f"*{digit}{us} dollars" for digit in _DIGITS for us in ("", " US")),
        *(f"{scale} {name}" for scale in ("million", "billion") for name in _DOUBLED_NAMES),
        "euros €",
        "dollars $",
        "pounds £",
        "euro €",
        "euros€",
        "dollars$",
    ),
    requires=("$", "€", "£"),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS,
    bad=[
        (
            "Mamani sells a boat for US$350 dollars to museums.",
            "Mamani sells a boat for US$350 to museums.",
        ),
        ("The airline wanted 15 euros € from a man.", "The airline wanted 15 euros from a man."),
        (
            "The trade came to $8.3 billion US dollars in May.",
            "The trade came to $8.3 billion in May.",
        ),
    ],
    good=[
        "He paid £5 and 20 dollars, she 30 euros or $33.",
        "A$5 dollar bill and $100 dollar-denominated bonds.",
        "It cost $5, dollars being scarce.",
    ],
)
def currency_named_twice(view: View) -> Iterator[Edit]:
    """The sign of the source and the word of the translation both survive.

    A sign and a word are right together where they belong to two sums or where *dollar* describes
    the noun behind it.
    """
    text = view.text
    for match in _DOUBLED.finditer(text):
        if _SAME[match["sign"]] in match["name"] and match["name"].rstrip("g").endswith(
            ("s", "sterlin")
        ):
            yield view.replace(match.start("name"), match.end("name"), "")
    for match in _SIGN_TOO.finditer(text):
        if match["name"].startswith(_SAME[match["sign"].strip()]):
            yield view.replace(match.start("sign"), match.end("sign"), "")


_SAME_BELOW = Pattern(
    r"[ \u00a0]?[(\[](?:[^()\[\]\n]{0,40}[,;:] ?)?"
    r"(?:the )?same (?:as )?(?:is true )?(?:below|hereinafter|hereafter)"
    r"(?:, ?(?:RMB|yuan|USD|in yuan))?[)\]]",
    ignore_case=True,
)
_BELOW = Pattern(r"[ \u00a0]?\((?:below|hereinafter), (?:RMB|yuan|the same)\)", ignore_case=True)
_MONEY_NOTE = Pattern(
    r"RMB|yuan|renminbi|currency|dollars?|unit|USD|\((?:the )?same", ignore_case=True
)


@rule(
    code="NUM023",
    name="same-below-note",
    summary="Remove the note that all sums below are in the same currency.",
    triggers=(
        "same below",
        "same hereinafter",
        "same hereafter",
        "same as below",
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
            head = text[max(0, match.start() - 14) : match.start()]
            alone = (
                match[0].strip().lower().startswith(("(the same", "(same", "[the same", "[same"))
            )
            if alone and not _MONEY_NOTE.search(head):
                continue
            if alone or _MONEY_NOTE.search(match[0]):
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
