"""Ages, attributions and comparisons in fixed patterns."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.casing import common_words
from mtclean.rule import Alters, Example, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_PERSONS = (
    "man|woman|boy|girl|child|student|teacher|driver|resident|citizen|soldier|player|striker"
    "|midfielder|defender|goalkeeper|singer|actor|actress|mother|father|farmer|patient|suspect"
    "|victim|teenager|pensioner|daughter|son|baby|youth|worker|nurse|doctor|politician"
)
_AGE = Pattern(
    r"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Tt]his|[Aa]nother|[Mm]y|[Oo]ur) "
    rf"\d{{1,3}}(?P<age>[- ]years[- ]olds?)(?= (?:[A-Z]?[a-z]{{3,12}} )?(?:{_PERSONS})\b)"
)


@rule(
    code="GRA009",
    name="plural-years-old",
    summary="Write an age before a noun with hyphens and in the singular.",
    triggers=("years old", "years-old", "years olds", "years-olds"),
    alters=Alters.WORDS | Alters.PUNCTUATION | Alters.WHITESPACE,
    bad=[
        ("A 62 years old man was hurt.", "A 62-year-old man was hurt."),
        (
            "The 8-years-old Chinese girl and her 40 years old mother came.",
            "The 8-year-old Chinese girl and her 40-year-old mother came.",
        ),
    ],
    good=[
        "The man is 62 years old. A 62-year-old man was hurt.",
        "At 62 years old men may retire, and at 60 years old women.",
        "The bridge, 62 years old, is closed. The 5 years old saplings died.",
    ],
)
def plural_years_old(view: View) -> Iterator[Edit]:
    """Languages without compound adjectives say *a 62 years old man*.

    The plural is right after a verb (*he is 62 years old*) and after *at*, so an article or its
    like must stand before the number and a person after it.
    """
    for match in _AGE.finditer(view.text):
        yield view.replace(match.start("age"), match.end("age"), "-year-old")


_SAID = "said|added|noted|stressed|explained|announced|emphasized|emphasised|stated|warned"
_SAID_THAT = Pattern(
    rf"\b(?:{_SAID})(?P<mark>:|,)(?P<that> that) "
    r"(?=(?:the|a|an|he|she|they|we|there|his|her|its|their|no|more|many|some) [a-z])"
)
_SAYING_THAT = Pattern(rf"(?:, |\b)(?:{_SAID}) that(?P<colon>:) (?=[a-z])")


@rule(
    code="GRA011",
    name="colon-before-that",
    summary="Drop the mark between a verb of saying and its clause.",
    triggers=(
        *(f"{verb}: that" for verb in _SAID.split("|")),
        *(f"{verb} that: " for verb in _SAID.split("|")),
    ),
    alters=Alters.PUNCTUATION,
    bad=[
        ("The mayor said: that the road is safe.", "The mayor said that the road is safe."),
        ("Lee added that: the port will grow.", "Lee added that the port will grow."),
    ],
    good=[
        "The mayor said: “That the road is safe is clear.”",
        "He said: that is enough. She added: that was all.",
        "As he said, that road is safe. The report stated that: “All is well.”",
    ],
)
def colon_before_that(view: View) -> Iterator[Edit]:
    """Chinese and Russian put a colon after the verb of saying, and the engine adds *that* to it.

    A colon is right before direct speech (*he said: that is enough*), where a verb follows *that*,
    or where quotation marks or a capital follow.
    """
    text = view.text
    for match in _SAID_THAT.finditer(text):
        if match["mark"] == ":":
            yield view.replace(match.start("mark"), match.end("mark"), "")
    for match in _SAYING_THAT.finditer(text):
        yield view.replace(match.start("colon"), match.end("colon"), "")


_COMPARATIVES = (
    "better|worse|easier|bigger|larger|smaller|stronger|faster|higher|lower|cheaper|safer|longer"
    "|shorter|taller|wider|older|younger|richer|poorer|harder|clearer|closer|earlier"
)
_DOUBLE = Pattern(
    r"(?<!\b[Tt]here )\b(?:is|are|was|were|be|been|become|becomes|became|much|even|far|get|gets|got"
    r"|getting|grow|grew|feel|look|makes? it|made it) (?P<more>more )"
    rf"(?:{_COMPARATIVES})\b(?![-‐])"
    r"(?=[.,;]| (?P<next>than|for|to|and|in)\b)(?! than ever before\b)"
)


@rule(
    code="GRA012",
    name="double-comparative",
    summary="Drop more before a comparative.",
    triggers=tuple(f"more {word}" for word in _COMPARATIVES.split("|")),
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        (
            "The new road is more better than the old one.",
            "The new road is better than the old one.",
        ),
        Example(
            "Payment became more easier, he said.",
            "Payment became easier, he said.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "They need more better-paid jobs and two more bigger houses.",
        "There are more older people than ever, and more lower floors.",
        "The more, the better. Once more easier said than done.",
    ],
)
def double_comparative(view: View) -> Iterator[Edit]:
    """Languages that compare with a word (*más*, *plus*, *более*) double the English ending.

    *More* is right where it counts (*more older people*), so a verb must stand before it and no
    noun after the comparative. With *than* behind it the edit is safe, otherwise it is likely.
    """
    for match in _DOUBLE.finditer(view.text):
        safety = Safety.SAFE if match["next"] == "than" else Safety.LIKELY
        yield view.replace(match.start("more"), match.end("more"), "", safety=safety)


_MODALS = ("must", "should", "would", "could", "might", "shall")
_SECOND = ("can", "could", "must", "will", "would", "should", "might")
_PAIRS = tuple(f"{one} {two}" for one in _MODALS for two in _SECOND if one != two)
_MODAL = Pattern(
    rf"(?<!\b[Aa] )(?<!\bthe )(?<!\bof )\b(?P<pair>{'|'.join(_PAIRS)}) "
    r"(?!(?:and|or|be a must)\b)[a-z]"
)


@rule(
    code="GRA013",
    name="double-modal",
    summary="Two modal verbs stand side by side.",
    triggers=_PAIRS,
    alters=Alters.NOTHING,
    safety=Safety.FLAG,
    bad=[
        "The city [[should can]] build more homes.",
        "Visitors [[must will]] show a ticket.",
    ],
    good=[
        "All the might can buy is fear; a must can be a must.",
        "They could and should go. He said he could, would they?",
        "The country should, must and will help.",
    ],
)
def double_modal(view: View) -> Iterator[Edit]:
    """Chinese and German let modal verbs follow each other; English needs *be able to* or one verb.

    Which of the two was meant nobody can tell from the text, so the place is only flagged.
    """
    for match in _MODAL.finditer(view.text):
        yield view.flag(match.start("pair"), match.end("pair"))


_SUPERLATIVES = (
    "biggest|largest|best|greatest|oldest|richest|poorest|strongest|main|leading|highest|worst"
    "|most [a-z]{4,14}|key"
)
_COLLECTIVES = frozenset({"crew", "majority", "minority", "personnel", "staff"})
_ONE_OF = Pattern(
    rf"\b[Oo]ne of the (?:world's |country's )?(?:{_SUPERLATIVES}) (?P<noun>[a-z]{{4,16}})"
    r"(?=[.,;]| (?:in|that|who|which|is|was|has) )"
)


@rule(
    code="GRA014",
    name="one-of-the-singular",
    summary="One of the needs a plural.",
    triggers=(
        *("one of the biggest", "one of the largest", "one of the best", "one of the main"),
        *("one of the most", "one of the oldest", "one of the leading", "one of the highest"),
        *("one of the greatest", "one of the key"),
    ),
    alters=Alters.NOTHING,
    safety=Safety.FLAG,
    bad=[
        "It is one of the largest [[airline]] in Asia.",
        "She is one of the best [[teacher]].",
    ],
    good=[
        "It is one of the largest airlines in Asia and one of the main airline groups.",
        "One of the most important means is one of the best series.",
        "One of the best staff is here, and one of the first crew.",
    ],
)
def one_of_the_singular(view: View) -> Iterator[Edit]:
    """Languages without a plural, such as Chinese and Japanese, lose the *-s* after *one of the*.

    A singular is right where another noun follows it (*one of the main airline groups*).
    """
    common = common_words()
    for match in _ONE_OF.finditer(view.text):
        noun = match["noun"]
        if noun in common.nouns - common.mass - common.plurals - _COLLECTIVES:
            yield view.flag(match.start("noun"), match.end("noun"))
