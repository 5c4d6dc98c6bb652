"""No rule of the chain changes the value of a number that could be read in one way only.

A reader of its own takes the numbers of a text as an English reader would, whatever their
notation; what has more than one reading (``1 234``, ``1.234``, ``12, 345``) it leaves out. For
those, sentences are made from numbers whose value is known.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import examples, examples_of, news, passages

from mtclean import Cleaner, Config, Edit, Rule, Safety, clean

CLEANER = Cleaner(Config.of(Safety.SAFE))

POWERS = {
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12,
    "тыс": 3, "млн": 6, "млрд": 9, "трлн": 12,
    "thous": 3, "mio": 6, "mln": 6, "mrd": 9, "mlrd": 9, "bln": 9,
    "万": 4, "亿": 8, "만": 4, "억": 8, "조": 12,
}  # fmt: skip
_SCALE = (
    r"(?:(?:thousand|million|billion|trillion|тыс|млн|млрд|трлн|thous|mio|mln|mrd|mlrd|bln)\b|"
    r"[万亿만억조])"
)
_PLAIN = r"\d+(?:\.\d+)?"
_GROUPED = r"[1-9]\d{0,2},\d{3}"
_CLUSTER = re.compile(
    rf"(?P<chain>{_PLAIN} {_SCALE}(?:(?: {_PLAIN} {_SCALE})+(?: {_GROUPED}\b)?| {_GROUPED}\b))"
    rf"|(?P<tens>{_PLAIN}) ?w\b"
    r"|(?P<figures>\d+(?:(?:(?: ?[.,:'’] ?| )\d+)|(?:(?: ?[.,:'’] ?)\d+))*)"
    rf"(?P<scale>(?: ?{_SCALE})*)(?P<exact>\s?(?:%|percent\b|per cent\b))?"
)
_LINK = re.compile(rf"({_PLAIN}) ({_SCALE})")
_ENGLISH = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_RAISED = re.compile(r"[⁰¹²³⁴-⁹]+|<su[pb]>\d+</su[pb]>")
_SPACE_ENTITY = re.compile(r"&\s?(?:nbsp|#160|thinsp|ensp|emsp)\s?;?", re.IGNORECASE)
_SEPARATE = re.compile(r"(?<=\d), (?=\d{4}(?!\d))")


def readings(text: str) -> Counter[Decimal]:
    """Return the values of the numbers in ``text`` that have one reading only."""
    text = in_ascii(text).lower()
    found: Counter[Decimal] = Counter()
    for match in _CLUSTER.finditer(text):
        head = text[max(0, match.start() - 2) : match.start()]
        if re.search(r"[a-z]-?$|[.,:'’]$", head):
            continue
        if match["chain"]:
            value = chained(match["chain"])
            if value is not None:
                found[value] += 1
        elif match["tens"]:
            found[Decimal(match["tens"]) * 10_000] += 1
        else:
            power = sum(POWERS[scale] for scale in re.findall(_SCALE, match["scale"]))
            decimal = bool(power or match["exact"])
            for figures in _SEPARATE.split(match["figures"]):
                value = reading(figures, decimal=decimal)
                if value is not None:
                    found[value.scaleb(power).normalize()] += 1
    return Counter({value.normalize(): count for value, count in found.items()})


def in_ascii(text: str) -> str:
    """Return ``text`` with the digits and marks of other scripts, or of tokenisers, as English."""
    text = _RAISED.sub(" ", _SPACE_ENTITY.sub(" ", text))
    plain = unicodedata.normalize("NFKC", text).replace(" @.@ ", ".").replace(" @,@ ", ",")
    digits = (str(unicodedata.decimal(char)) if char.isdecimal() else char for char in plain)
    return "".join(digits).translate(str.maketrans("٫٬億萬", ".,亿万"))


def reading(figures: str, *, decimal: bool) -> Decimal | None:
    """Return the value of ``figures``; None if there is more than one, or none."""
    if _ENGLISH.fullmatch(figures):
        return Decimal(figures.replace(",", ""))
    if figures.isdecimal() and len(figures) < 20:
        return Decimal(figures)
    if re.fullmatch(r"\d+\.\d+", figures):
        places = len(figures.rpartition(".")[2])
        if places != 3 or decimal or figures.startswith("0."):
            return Decimal(figures)
    return None


def chained(chain: str) -> Decimal | None:
    """Return the sum of a chain of units that fall; a thousand millions counts as a billion."""
    links = [(Decimal(number), POWERS[scale]) for number, scale in _LINK.findall(chain)]
    if rest := re.search(rf" ({_GROUPED})$", chain):
        links.append((Decimal(rest[1].replace(",", "")), 0))
    if len(links) == 2 and links[0][1] == 3 < links[1][1]:
        links[0] = (links[0][0], 3 + links[1][1])
    for (_, high), (number, low) in pairwise(links):
        if low >= high or number.scaleb(low) >= Decimal(10) ** high:
            return None
    return sum((number.scaleb(power) for number, power in links), Decimal(0))


def changes(text: str, edit: Edit) -> tuple[Counter[Decimal], Counter[Decimal]]:
    """Return the values that ``edit`` alone takes from ``text``, and those it brings."""
    low = text.rfind("\n", 0, edit.start) + 1
    high = text.find("\n", edit.end)
    high = len(text) if high < 0 else high
    before = readings(text[low:high])
    after = readings(text[low : edit.start] + edit.after + text[edit.end : high])
    return before - after, after - before


def keeps_values(text: str) -> None:
    for edit in CLEANER.check(text).applied:
        lost, brought = changes(text, edit)
        assert not (lost and brought), f"{edit} makes {dict(brought)} of {dict(lost)} in {text!r}"


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("He paid 1,234.5 and 12 and 3.25.", ["1234.5", "12", "3.25"]),
        ("It was 10 billion 970 million, so 10.97 billion.", ["10970000000"] * 2),
        ("Of 7.7w netizens, 77,000 came: 5 million 300,000.", ["77000", "77000", "5300000"]),
        (
            "It is 4.176 million or 4.176 percent, on July 3, 2020.",
            ["4176000", "4.176", "3", "2020"],
        ),
        ("4 thousand 475.5 million; 12 thousand million", ["4475500000", "12000000000"]),
        ("Of １２ or 2.5万: 1 234, 1.234; 12, 345 and 7:30", ["12", "25000"]),
    ],
)
def test_the_reader(text: str, values: list[str]) -> None:
    wanted = Counter(Decimal(value).normalize() for value in values)
    assert readings(text) == wanted


def test_the_law_can_fail() -> None:
    text = "It rose 3.5 percent."
    lost, brought = changes(text, Edit("NUM002", 9, 10, ".", "", Safety.SAFE, "x"))
    assert lost == {Decimal("3.5"): 1}
    assert brought == {Decimal(35): 1}


def test_examples_keep_values(any_rule: Rule) -> None:
    for text in examples_of(any_rule):
        keeps_values(text)


def test_corpora_keep_values() -> None:
    for text in passages():
        keeps_values(text)


@examples(100)
@given(news())
def test_news_keeps_values(text: str) -> None:
    keeps_values(text)


WHOLE = st.integers(1_000, 9_999_999)
GROUP = st.integers(100, 999)
COUNTED = st.sampled_from(
    ["people", "euros", "houses", "cubic meters of water", "tons of rice", "dollars", "votes"]
)
MEASURED = st.sampled_from(
    ["tons", "meters", "kilometers", "kg", "points", "seconds", "liters", "degrees", "million",
     "billion yuan", "percent", "dollars per gallon", "yuan per dollar"]
)  # fmt: skip
PROOF = st.sampled_from(
    [
        "",
        "\nOn July 26, the U.S. office counted 12,345 forms.",
        "\nThe share rose 4.5 percent, to 30%.",
        "\nThe other side named 188.370 voters and 1.250.000 people.",
        "\nThe rate was 1,2 percent and the fine 3 , 500 euros.",
    ]
)
SENTENCES = st.sampled_from(
    [
        "The storm cost the region {} {} last year.",
        "More than {} {} were counted.",
        "A total of {} {} came, the office said.",
        "{} {} are missing.",
        "In spring, {} {} arrived from abroad.",
    ]
)
RANGES = st.just("The limit is between 1,000 and {} {}.")


def said(sentence: str, noun: str, cleaned: str) -> str:
    """Return what stands in the place of the number of ``sentence`` after cleaning."""
    first = cleaned.split("\n")[0]
    head, _, tail = sentence.partition("{}")
    tail = tail.format(noun)
    assert first.startswith(head), first
    assert first.endswith(tail), first
    return first[len(head) : len(first) - len(tail)]


@examples(100)
@given(
    SENTENCES | RANGES, WHOLE, st.sampled_from([".", " ", ", ", " ,", " , ", "'"]), COUNTED, PROOF
)
def test_thousands_keep_their_value(
    sentence: str, value: int, mark: str, noun: str, proof: str
) -> None:
    figures = f"{value:,}".replace(",", mark)
    after = said(sentence, noun, clean(sentence.format(figures, noun) + proof))
    assert re.sub(r"\D", "", after) == str(value)
    if after != figures and re.fullmatch(r"[\d,]+", after):
        assert after == f"{value:,}"


@examples(100)
@given(
    SENTENCES, st.integers(1, 999), st.integers(1, 999), st.sampled_from([".", ",", ". "]),
    MEASURED, PROOF,
)  # fmt: skip
def test_decimals_keep_their_value(
    sentence: str, whole: int, part: int, mark: str, noun: str, proof: str
) -> None:
    places = f"{part:03}".rstrip("0")
    figures = f"{whole}{mark}{places}"
    after = said(sentence, noun, clean(sentence.format(figures, noun) + proof))
    assert after in (figures, f"{whole}.{places}")


@examples(100)
@given(
    st.sampled_from(
        [
            "In {year}, {group} people were poor.",
            "On July {small}, {group} cases were confirmed.",
            "As of 24:00 on July {small}, {group} people had left.",
            "At the age of {small}, {group} boys left the school.",
            "Of the {small}, {group} people do not count.",
            "In groups of {small}, {group} people fell ill.",
            "In Room {small}, {group} chairs stand.",
            "The numbers are {small}, {group} and 7.",
            "On May {small} {group} people came.",
            "In Formula {small} {group} cars raced.",
            "At {small} {group} people had come.",
            "In phase {small} {group} tests were made.",
            "Call {small} {group} 000 for help.",
            "She read Psalm {small}. {group} people sang.",
            "They won 3 to {small}. {small} minutes later it rained.",
            "He was {small}. {small} years later he married.",
            "Lots {small},{small} and 7 are sold.",
            "It opened on page {small},{group} words in all.",
            "Version {small}.{group} is out.",
        ]
    ),
    st.integers(1_950, 2_040),
    st.integers(1, 31),
    GROUP,
    PROOF,
)
def test_two_numbers_stay_two(sentence: str, year: int, small: int, group: int, proof: str) -> None:
    text = sentence.format(year=year, small=small, group=group)
    assert clean(text + proof).split("\n")[0] == text
