"""Articles and small words that belong to names of countries, bodies and cities."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.grammar import BARE_CITIES
from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_WITH_ARTICLE = (
    *("United States", "United Kingdom", "European Union", "Soviet Union", "Czech Republic"),
    *("Dominican Republic", "United Arab Emirates", "Middle East", "United Nations", "Philippines"),
    *("Netherlands", "Maldives", "Bahamas", "Balkans", "Persian Gulf", "Far East", "Kremlin"),
)
_PREPOSITIONS = ("in", "to", "from", "of", "by", "with", "for", "against", "into", "between")
_BARE = Pattern(
    rf"(?<![\w’'])[a-z’']+,? (?:{'|'.join(_PREPOSITIONS)}) (?P<name>{alternation(_WITH_ARTICLE)})"
    r"(?=[.,;!?](?!\w)| (?:and|in|is|was|has|had|will|to|from|by|with|on|were|are|have|but|for|that"
    r"|which|where|after|before|since|as|would|said)\b)"
)
_ARTICLE = Pattern(r"\b(?:the|a|an)\b", ignore_case=True)


@rule(
    code="GRA036",
    name="missing-article",
    summary="Set the article that belongs to the name.",
    triggers=tuple(Exact(f"{word} {name}") for word in _PREPOSITIONS for name in _WITH_ARTICLE),
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        (
            "The firm sells the drug in United States and in Netherlands.",
            "The firm sells the drug in the United States and in the Netherlands.",
        ),
        (
            "He was the envoy of European Union, and a friend of Soviet Union.",
            "He was the envoy of the European Union, and a friend of the Soviet Union.",
        ),
    ],
    good=[
        "Flood in United States",
        "A man of United States descent came to United Nations Plaza.",
        "Fires rage in Middle East, says UN",
        "He flew from United Arab Emirates airports with the Bahamas team.",
    ],
)
def missing_article(view: View) -> Iterator[Edit]:
    """Russian, Chinese, Czech and other languages without articles leave it out before names.

    Headlines leave it out as well, so the line must end with a stop and have another article.
    """
    text = view.text
    for match in view.matches(_BARE):
        low = text.rfind("\n", 0, match.start()) + 1
        high = text.find("\n", match.end())
        line = text[low : high if high >= 0 else len(text)].rstrip()
        if line.endswith((".", ".”", '."', "!", "?")) and _ARTICLE.search(line):
            yield view.replace(match.start("name"), match.start("name"), "the ")


_TOWN = Pattern(
    rf"\b(?:[Tt]he|[Tt]his|an?|old|port|capital|southern|northern|eastern|western) "
    rf"(?:city|town)(?P<of>) (?:{alternation(BARE_CITIES)})"
    r"(?=[.;]| (?:in|on|and|where|with|after|by|to)\b|, (?:where|which|and|but|in|the|he|she|they|a"
    r"|about)\b)"
)


@rule(
    code="GRA037",
    name="city-without-of",
    summary="Join city and its name with of.",
    triggers=(
        *(Exact(f"city {name}") for name in BARE_CITIES),
        *(Exact(f"town {name}") for name in BARE_CITIES),
    ),
    alters=Alters.WORDS | Alters.WHITESPACE,
    safety=Safety.LIKELY,
    bad=[
        ("He was born in the city Wuhan in 1950.", "He was born in the city of Wuhan in 1950."),
        ("They fled from the city Donetsk.", "They fled from the city of Donetsk."),
    ],
    good=[
        "In the city Paris was in 1900, the city London built, the city Moscow chose.",
        "The port city of Odesa and the host city Tokyo, which won; inner-city Berlin.",
        "The capital city, Cairo, is large.",
    ],
)
def city_without_of(view: View) -> Iterator[Edit]:
    """German *die Stadt Wien* and Russian *город Москва* have the name directly after the noun.

    A relative clause may follow by right (*the city London built*), so the clause must end after
    the name, or go on with a small word.
    """
    for match in view.matches(_TOWN):
        yield view.replace(match.start("of"), match.end("of"), " of")


_SAYING = (
    "said|added|noted|stressed|explained|announced|emphasized|emphasised|stated|warned|believes"
    "|claimed|claims|reported|reports|confirmed|says|pointed out|admitted|declared|argued|revealed"
)
_CLAUSE = r"(?:the|an?|he|she|they|we|there|his|her|its|their|no|many|some|it|all|such) [a-z]"
_COMMA_THAT = Pattern(
    rf"(?:^|[.!?] )(?!As |Like |What |That |If |When |Although |While |It )"
    rf"[A-Z][^.,;:!?()\"“”\n]{{1,70}} (?:{_SAYING})(?P<comma>,) that (?={_CLAUSE})",
    multiline=True,
)
_MORE_SAYING = (
    "believes|claimed|claims|reported|reports|confirmed|says|pointed out|admitted|declared"
)
_COLON_THAT = Pattern(rf"\b(?:{_MORE_SAYING}|argued|revealed)(?P<colon>:) that (?={_CLAUSE})")
_THAT_COLON = Pattern(rf"\b(?:{_MORE_SAYING}|argued|revealed) that(?P<colon>:) (?=[a-z])")


@rule(
    code="GRA038",
    name="mark-before-that",
    summary="Drop the mark between a verb of saying and that.",
    triggers=(
        *(f"{verb}, that" for verb in _SAYING.split("|")),
        *(f"{verb}: that" for verb in (*_MORE_SAYING.split("|"), "argued", "revealed")),
        *(f"{verb} that: " for verb in (*_MORE_SAYING.split("|"), "argued", "revealed")),
    ),
    alters=Alters.PUNCTUATION,
    bad=[
        ("The mayor said, that the road is safe.", "The mayor said that the road is safe."),
        (
            "He pointed out: that the dam has a crack. The firm claims that: prices will fall.",
            "He pointed out that the dam has a crack. The firm claims that prices will fall.",
        ),
        ("The police confirmed, that a man was hurt.", "The police confirmed that a man was hurt."),
    ],
    good=[
        "It is, he said, that the road is safe. As he said, that the road is safe is no wonder.",
        "The plan, Lee added, that the mayor backs is old. He says: that is enough.",
        "What he said, that the road is safe, is wrong. She claims that: “All is well.”",
    ],
)
def mark_before_that(view: View) -> Iterator[Edit]:
    """German, Russian, Polish and Czech have a comma before *that*, Chinese a colon after *said*.

    A parenthesis may stand between commas (*it is, he said, that the road is safe*), so the
    sentence must run to the verb without a mark.
    """
    for match in view.matches(_COMMA_THAT):
        yield view.replace(*match.span("comma"), "")
    for match in view.matches(_COLON_THAT):
        yield view.replace(*match.span("colon"), "")
    for match in view.matches(_THAT_COLON):
        yield view.replace(*match.span("colon"), "")
