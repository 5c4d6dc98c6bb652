"""Money: currency signs that stand apart, behind the number or twice."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Example, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_DIGITS = "0123456789"
_SIGNS = "$€£¥₩₹₽₺₴₱"
_NUMBER = r"\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,4})?|\d{1,15}(?:\.\d{1,4})?"

_SPACED_SIGN = Pattern(
    rf"(?:(?P<prefix>\b(?:US|HK|NT|R|A|C|S|NZ|Mex|CDN|AUD|CAD))(?P<outer> ?))?(?P<sign>[{_SIGNS}])"
    r"(?P<inner>[ \u00a0]?)(?=\d)"
)
_NUMBER_BEFORE = Pattern(r"\d(?: (?:million|billion|trillion))? ?$")
_SIGN_ALONE = Pattern(r"\b(?:the|The) $")
_SUM = Pattern(r"[\d.,]{1,12} ?(?:million|billion|trillion|m|bn|k)\b")
_SUM_BEFORE = Pattern(
    r"\b(?:about|around|some|nearly|almost|over|than|of|for|to|at|by|from|worth|only|were|was|is|"
    r"least|approximately|and|raised|spent|paid|earned|costs?|lost|exceeded|reached|or|another)"
    r" $|\($"
)


@rule(
    code="NUM020",
    name="spaced-currency-sign",
    summary="Close the space between a currency sign and its number.",
    triggers=(
        *(f"{sign} {digit}*" for sign in _SIGNS for digit in _DIGITS if sign in "$€£¥"),
        *(f"{sign} " for sign in _SIGNS if sign not in "$€£¥"),
        *(f"{prefix} $*" for prefix in ("US", "HK", "NT", "R")),
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
        (
            "It spent about US $4.2 billion on the £ 10m renovation.",
            "It spent about US$4.2 billion on the £10m renovation.",
        ),
    ],
    good=[
        "In the US $5 buys a meal, and the rate of the £ 2020 was low.",
        "It gave US $5 billion in aid, and fines in US $2 billion markets rose.",
        "The bill is 5 $ 10 or so, in A$5 and $5 notes.",
        "The prices in € are in the table.",
        "The sign $ stands before 5.",
    ],
)
def spaced_currency_sign(view: View) -> Iterator[Edit]:
    """A tokeniser sets the sign apart from its number.

    The space is right where the sign is a word of its own, as after *the*, where the sign
    belongs to the number before it, and in *the US $5 buys a meal*: so before *US $5* a word must
    stand that wants a sum.
    """
    text = view.text
    for match in _SPACED_SIGN.finditer(text):
        head = text[max(0, match.start() - 24) : match.start()]
        inner, outer = match["inner"], match["outer"] or ""
        if not inner and not outer:
            continue
        sure = inner or match["prefix"] in ("R", "HK", "NT")
        if not sure and not (match["prefix"] == "US" and _SUM_BEFORE.search(head)):
            continue
        if _NUMBER_BEFORE.search(head):
            continue
        if _SIGN_ALONE.search(head) and not _SUM.match(text, match.end()):
            continue
        prefix = match["prefix"] or ""
        yield view.replace(match.start(), match.end(), prefix + match["sign"])


_SIGN_BEHIND = Pattern(
    rf"(?<![\w$€£¥.,:/-])(?P<number>{_NUMBER})"
    r"(?P<scale> (?:million|billion|trillion))? (?P<sign>(?:US|HK|NT|A|C)\$|[$€£¥])"
    r"(?! ?[\d$€£¥])(?=[\s.,;:!?)\"”’]|$)"
)


@rule(
    code="NUM021",
    name="currency-sign-behind-number",
    summary="Write the currency sign before the number.",
    triggers=(
        *(f"*{digit} {sign}" for digit in _DIGITS for sign in "$€£¥"),
        *(f"{scale} {sign}" for scale in ("million", "billion", "trillion") for sign in "$€£¥"),
        *(f" {prefix}$" for prefix in ("US", "HK", "NT", "A", "C")),
    ),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS,
    bad=[
        ("A ticket costs 25 $ and a room 1,200 €.", "A ticket costs $25 and a room €1,200."),
        ("The bridge cost 3.5 million € in 1990.", "The bridge cost €3.5 million in 1990."),
        ("He owes 36.4 billion $ to the bank.", "He owes $36.4 billion to the bank."),
        ("The prize is 3 million US$, not 25 HK$.", "The prize is US$3 million, not HK$25."),
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


_CODED = Pattern(
    rf"\b(?P<code>RMB|CNY|USD) ?(?:{_NUMBER})(?: (?:million|billion|trillion))?"
    r"(?P<name> (?:yuan|(?:US |U\.S\. )?dollars))\b(?! (?:a|per)\b)"
)
_CODE_TOO = Pattern(
    r"(?<=[\dn])(?P<both> (?:(?:RMB|CNY) (?P<yuan>yuan)|(?P<yuans>yuan) (?:RMB|CNY)"
    r"|EUR (?P<euros>euros)|(?P<euro>euros) EUR|USD? dollars (?P<usd>USD)|dollars (?P<us>USD)"
    r"|(?P<dollars>USD) dollars))\b"
)
_MIXED_SIGN = Pattern(r"\bUS(?P<tail>D ?)\$(?=\d)")


@rule(
    code="NUM026",
    name="currency-code-and-name",
    summary="Name the currency by its code or its name.",
    triggers=(
        *("RMB yuan", "CNY yuan", "yuan RMB", "yuan CNY", "EUR euros", "euros EUR"),
        *("USD dollars", "dollars USD", "USD $*", "USD$*", "CNY *"),
        *(f"RMB{gap}{digit}*" for gap in ("", " ") for digit in _DIGITS),
        *(f"USD {digit}*" for digit in _DIGITS),
    ),
    requires=("yuan", "dollars", "USD $*", "USD$*", "EUR"),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS,
    bad=[
        ("The car costs 150,000 RMB yuan.", "The car costs 150,000 yuan."),
        ("He paid RMB 3 million yuan more.", "He paid RMB 3 million more."),
        Example(
            "He paid 150,000 yuan (USD $21,429).",
            "He paid 150,000 yuan (US$21,429).",
            Safety.LIKELY,
        ),
        ("The fee is 20 euros EUR or 50 dollars USD.", "The fee is 20 euros or 50 USD."),
    ],
    good=[
        "The RMB yuan, or renminbi, fell; USD 500 and 500 USD are the same.",
        "They hold RMB 5 million, dollars and yuan; RMB 7 yuan-denominated bonds.",
        "It cost $5 USD and €3.",
    ],
)
def currency_code_and_name(view: View) -> Iterator[Edit]:
    """Banks write codes and people names, and translations of price lists keep both.

    Of *dollars USD* the code stays, as it says whose dollars; a yuan and a euro need none. A
    code without a number before or behind it names the currency itself and stays, and *USD $5* is
    written by choice now and then.
    """
    text = view.text
    for match in _CODED.finditer(text):
        same = match["name"].endswith("yuan") == (match["code"] != "USD")
        if same and not text.startswith("-", match.end()):
            yield view.replace(match.start("name"), match.end("name"), "")
    for match in _CODE_TOO.finditer(text):
        kept = next(value for name, value in match.groupdict().items() if value and name != "both")
        yield view.replace(match.start("both"), match.end("both"), f" {kept}")
    for match in _MIXED_SIGN.finditer(text):
        yield view.replace(match.start("tail"), match.end("tail"), "", safety=Safety.LIKELY)
