"""Words that are glued together or split, and figures that are glued to words."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.places import COUNTRIES, is_place
from mtclean.lexicon.typography_words import (
    CAMEL_NAMES,
    FRAGMENTS_AFTER,
    FRAGMENTS_BEFORE,
    FUNCTION_WORDS,
    GLUED_PAIRS,
    WORDS_BEFORE_CAPITAL,
    WORDS_BEFORE_FIGURE,
    english_words,
)
from mtclean.rule import Alters, Exact, View, rule
from mtclean.rules.typography.shapes import ONE_SIDED, shapes
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_FIGURE = Pattern(
    r"(?<![\w.@/_#-])(?P<word>[A-Za-z][a-z]{1,8})(?=\d[\d,.]*(?:[ %,;)]|\.?$|-[a-z]))"
    r"|(?<=\d)%(?=(?P<after>[a-z]{2,12})\b)"
    r"|(?<![\w.,/_-])(?P<figure>\d[\d,.]{0,11})(?=(?P<noun>[a-z]{4,14})\b(?![.@_/]\w))"
)
_COUNTED = frozenset({"people", "yuan", "percent", "children", "women", "police", "other", "more"})
_NO_COUNT = frozenset({"bits", "plus", "ways", "ness", "less"})


@rule(
    code="TYP013",
    name="figure-glued-to-word",
    summary="Put a space between a figure and the word beside it.",
    probes=(shapes("figures in words", "a0", "0aaaa", "%a", cased=True),),
    alters=Alters.WHITESPACE,
    bad=[
        (
            "They are vaccinated at30 centers, 50%of them in tents.",
            "They are vaccinated at 30 centers, 50% of them in tents.",
        ),
        (
            "About 12people and nearly200 sheep were in the barn.",
            "About 12 people and nearly 200 sheep were in the barn.",
        ),
        (
            "It cost 3 million euros; the tax was cut by5.2%and will stay.",
            "It cost 3 million euros; the tax was cut by 5.2% and will stay.",
        ),
    ],
    good=[
        "The A4, an F16, the G20, sars2, h5n1, mp3, a 4x4 and the i30 on 5G.",
        "The 1990s, the 19th, 50km, 90kmh, 7eleven and 4chan, at 20mph and 10pm.",
        "Call sha256 or in2csv, use utf8, and see 50%discount or %s, %d and 100%.",
        "The tag #of50, the file at30.txt and the user @in24; 5million came and 3million left.",
        "He paid £101million and pip.tc260.org.cn said so.",
    ],
)
def figure_glued_to_word(view: View) -> Iterator[Edit]:
    """Figures are often links or bold; the space at the edge of the link is lost.

    Letters and digits belong together in names of things (*A4*, *COVID19*, *5G*) and in units;
    so before a figure only small words count, and behind it only words of four letters and more.
    """
    text = view.text
    for match in _FIGURE.finditer(text):
        if match["word"] is not None:
            glued = match["word"].lower() in WORDS_BEFORE_FIGURE
        elif match["after"] is not None:
            glued = match["after"] in FUNCTION_WORDS
        else:
            noun = match["noun"]
            glued = text[match.start() - 1 : match.start()] not in tuple("$£€¥") and (
                noun in _COUNTED
                or (noun.endswith("s") and noun not in _NO_COUNT and noun in english_words())
            )
        if glued:
            yield view.replace(match.end(), match.end(), " ")


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_PLACE = Pattern(rf"(?<![\w-])(?P<place>[A-Z][a-z]{{3,15}})(?=on {alternation(_DAYS)})")
_CAMEL = Pattern(
    r"(?<![\w.@/#_’'-])(?P<left>[a-z]{2,15})(?=(?P<right>[A-Z][a-z]{1,20})\b(?![(_./]\w))"
)
_DATELINE = Pattern(r"^(?P<city>[A-Z]{3,15})(?=[A-Z][a-z]{2,20}\b)", multiline=True)
_PAIR = Pattern(rf"(?<![\w-])(?:{alternation(GLUED_PAIRS)})(?![\w-])", ignore_case=True)


@rule(
    code="TYP014",
    name="glued-words",
    summary="Put a space between two words that were run together.",
    triggers=(
        *GLUED_PAIRS,
        *(f"*{letter}on {day}" for letter in "adegilmnorsty" for day in _DAYS),
    ),
    probes=(shapes("capitals in words", " aaA", " aaaA", " aaaaA", "AAAAaa", cased=True),),
    alters=Alters.WHITESPACE,
    bad=[
        (
            "Many ofthe farmers live inthe hills tothe north.",
            "Many of the farmers live in the hills to the north.",
        ),
        (
            "He said thatChina and theWorld Bank had met.",
            "He said that China and the World Bank had met.",
        ),
        (
            "The office in Chileon Monday said that prices fell.",
            "The office in Chile on Monday said that prices fell.",
        ),
        (
            "JAKARTAPolice detained 12 people on Friday.",
            "JAKARTA Police detained 12 people on Friday.",
        ),
    ],
    good=[
        "The easyJet app, deCode Genetics, theScore, inDrive and a toString() call.",
        "Use forEach and isEmpty; openSUSE and airBaltic are names, as is vanHalen.",
        "The season Monday began; Clinton Monday said; they begin 2019 and win 2020.",
        "NATOs and USDollar, BBCWorld, IBMers and McDonald's.",
        "Absinthe, bathe, lithe and the Athis canal; he is at his best.",
    ],
)
def glued_words(view: View) -> Iterator[Edit]:
    """A link or a line ends, and the next word follows without a space.

    A capital inside a word is right in names of firms and programs, so the first half must be a
    small word that begins no such name; two small words are known by a list, and a place by what
    follows: *Chileon Monday*.
    """
    text = view.text
    for match in _PAIR.finditer(text):
        at = match.start() + GLUED_PAIRS[match[0].lower()]
        yield view.replace(at, at, " ")
    for match in _CAMEL.finditer(text):
        left, right = match["left"], match["right"]
        if left not in WORDS_BEFORE_CAPITAL or left + right in CAMEL_NAMES:
            continue
        if right.lower() in english_words() or is_place(right):
            yield view.replace(match.end(), match.end(), " ")
    for match in _PLACE.finditer(text):
        if match["place"] in COUNTRIES:
            yield view.replace(match.end(), match.end(), " ")
    for match in _DATELINE.finditer(text):
        if is_place(match["city"].title()):
            yield view.replace(match.end(), match.end(), " ")


_SPLIT = Pattern(r"(?<![\w’'@-])(?P<left>[a-z]{1,12}) (?P<right>[a-z]{1,12})(?![\w’'@-])")


_BROKEN = Pattern(r"(?<![\w’'@-])(?P<left>[a-z]{2,12})- (?P<right>[a-z]{2,12})(?![\w’'@-])")


@rule(
    code="TYP015",
    name="split-word",
    summary="Join the halves of a word that was split.",
    triggers=(
        *(f" {fragment}" for fragment in FRAGMENTS_AFTER),
        *(Exact(f"{fragment} ") for fragment in FRAGMENTS_BEFORE),
    ),
    probes=(ONE_SIDED,),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        (
            "She was fas cinated and will de finitely return.",
            "She was fascinated and will definitely return.",
        ),
        (
            "The govern ment will open a hos pital for the popula tion.",
            "The government will open a hospital for the population.",
        ),
        ("The inter national fair is open.", "The international fair is open."),
        ("A develop- ment of the har- bour", "A development of the harbour"),
    ],
    good=[
        "He was in formation, to day and night, a con artist, an ex minister.",
        "Two- and three-year-olds, pre- and post-war.",
        "De facto, per se, ad hoc, pro rata and sub judice are Latin.",
        "The tion is no word, and ment is none.",
        "The fas and the nefas of Rome; a hos account.",
    ],
)
def split_word(view: View) -> Iterator[Edit]:
    """Soft hyphens and ligatures are lost with a space in their place, and a word falls apart.

    The whole must be a frequent word and the halves none, as *in formation* may be right.
    """
    text = view.text
    at = 0
    while match := _SPLIT.search(text, at):
        left, right = match["left"], match["right"]
        known = english_words()
        if (
            (right in FRAGMENTS_AFTER or left in FRAGMENTS_BEFORE)
            and len(left) > 1
            and left + right in known
            and not (left in known and right in known)
        ):
            yield view.replace(match.end("left"), match.start("right"), "")
            at = match.end()
        else:
            at = match.end("left")
    for match in _BROKEN.finditer(text):
        left, right = match["left"], match["right"]
        if left + right in english_words() and right not in english_words():
            yield view.replace(match.end("left"), match.start("right"), "")


_OPENINGS = ("A total of ", "In addition, ", "At present, ")
_NO_STOP = Pattern(r"(?P<before>\b[a-z]{3,20})(?= (?:A total of \d|In addition, |At present, ))")
_WITH_LETTER = frozenset(
    {"vitamin", "hepatitis", "grade", "class", "group", "type", "plan", "influenza", "serie"}
)


def _is_opening(text: str, at: int) -> bool:
    return text.startswith(_OPENINGS, at + 2)


_UNPARTED = shapes(
    "unparted openings",
    "a A aaaaa aa 0",
    "a Aa aaaaaaaa, ",
    "a Aa aaaaaaa, ",
    test=_is_opening,
    cased=True,
)


@rule(
    code="TYP016",
    name="missing-stop-between-sentences",
    summary="Put a stop between two sentences.",
    probes=(_UNPARTED,),
    alters=Alters.PUNCTUATION,
    bad=[
        (
            "In the flood 1,770 were dead A total of 300 were missing.",
            "In the flood 1,770 were dead. A total of 300 were missing.",
        ),
        (
            "Schools will open again In addition, the ferry runs.",
            "Schools will open again. In addition, the ferry runs.",
        ),
    ],
    good=[
        "A total of 300 were missing. In addition, the ferry runs.",
        "A dose of vitamin A total of 5 mg is enough.",
        "He said: A total of 12 came. “In addition, the road is closed.”",
    ],
)
def missing_stop(view: View) -> Iterator[Edit]:
    """Items of a list become one line, and the stop between them is missing.

    Only openings that hardly ever stand within a sentence count; a capital alone may belong to a
    name or a title.
    """
    for match in _NO_STOP.finditer(view.text):
        if match["before"] not in _WITH_LETTER and match["before"] not in FUNCTION_WORDS:
            yield view.replace(match.end(), match.end(), ".")
