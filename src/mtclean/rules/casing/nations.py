"""Countries, peoples and their adjectives with a small letter."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.places import ADJECTIVES, COUNTRIES
from mtclean.lexicon.small_letters import NEVER_A_NATION, SMALL_BEFORE
from mtclean.rule import Alters, Exact, Scope, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation


def _small(names: frozenset[str] | set[str]) -> list[str]:
    """Return the names of one plain word in small letters that are no words of their own."""
    plain = (n.lower() for n in names if n.isascii() and n.isalpha() and len(n) > 4)
    return sorted(n for n in plain if n not in NEVER_A_NATION)


_NATIONAL = _small(set(ADJECTIVES))
_COUNTRIES = _small(set(COUNTRIES))
_PEOPLE = [name + "s" for name in _NATIONAL if name.endswith(("an", "i"))]
_DOUBTFUL = ("china", "turkey", "japan", "jordan", "chile", "cuba", "lebanon", "georgia", "panama")

_NAME = Pattern(
    r"(?<![\w.@#/&'’_-])(?<![a-z]: )"
    rf"(?P<name>{alternation([*_NATIONAL, *_COUNTRIES, *_PEOPLE])})"
    r"(?![\w@/_]|\.\w|-[a-z]{1,12}(?:com|org)\b)(?P<next> [a-z]+)?"
)
_SENTENCE = Pattern(r"(?m)^[^a-z]{0,6}[A-Z]|[.!?:][\"”’)]? [A-Z]")


@rule(
    code="CAS011",
    name="lower-case-nation",
    summary="Write the names of nations and their adjectives with a capital.",
    triggers=tuple(Exact(name) for name in (*_NATIONAL, *_COUNTRIES, *_PEOPLE)),
    alters=Alters.CASE,
    bad=[
        (
            "The norwegian shipyard sold two ferries to iceland.",
            "The Norwegian shipyard sold two ferries to Iceland.",
        ),
        (
            "Dozens of estonians asked the german embassy for help.",
            "Dozens of Estonians asked the German embassy for help.",
        ),
        (
            "A brazilian-led team won in austria.",
            "A Brazilian-led team won in Austria.",
        ),
    ],
    good=[
        "She closed the french windows and ate brazil nuts and danish pastry.",
        "The china is old, the turkey was roasted, and the polish is dry.",
        "He was on an indian summer holiday and spoke at russian.example.com.",
        "They went dutch, and the roman numerals were carved in panama wood.",
        "The tag #germany and the account @italian_food are new.",
        "the german office is closed and everything here is lower case",
    ],
)
def lower_case_nation(view: View) -> Iterator[Edit]:
    """Most European languages write adjectives of nations small, and some engines keep that.

    The small letter is right in the kitchen and the house (*french fries*, *venetian blinds*), in
    addresses and tags, and in texts without any capitals. Words that mean something else when
    they are small (*china*, *turkey*, *polish*) are another rule's.
    """
    text = view.text
    if not _SENTENCE.search(text):
        return
    for match in _NAME.finditer(text):
        following = (match["next"] or "").strip()
        start = match.start()
        if following in SMALL_BEFORE or text[max(0, start - 5) : start].endswith(("go ", "went ")):
            continue
        yield view.with_initial(start, text[start].upper())


_HOMOGRAPH = Pattern(
    r"\b(?:in|from|to|across|throughout|outside|with|of|between|and|against) "
    rf"(?P<name>{alternation(_DOUBTFUL)})(?=[.,;)]| (?:and|has|had|will|is|was|said)\b|['’]s )"
)


@rule(
    code="CAS012",
    name="lower-case-country-homograph",
    summary="Write the name of the country with a capital, as elsewhere in the text.",
    triggers=tuple(
        Exact(f"{word} {name}")
        for word in ("in", "from", "to", "across", "with", "of", "between", "and", "against")
        for name in _DOUBTFUL
    ),
    requires=tuple(Exact(name.capitalize() + "*") for name in _DOUBTFUL),
    alters=Alters.CASE,
    scope=Scope.DOCUMENT,
    bad=[
        (
            "China exports more. Prices in china, the bureau said, are stable.",
            "China exports more. Prices in China, the bureau said, are stable.",
        ),
        (
            "The team left Turkey. It came to turkey, the agency said, on Monday.",
            "The team left Turkey. It came to Turkey, the agency said, on Monday.",
        ),
    ],
    good=[
        "The shop deals in china and glass from Limoges.",
        "China is far away. The dealer in china, a widow, has closed.",
        "The dinner of turkey, from Turkey or not, was cold.",
        "Soup of turkey and chile was served.",
    ],
)
def lower_case_homograph(view: View) -> Iterator[Edit]:
    """Names of countries that are words too lose their capital like all others.

    They are put right only where the document writes the country with a capital elsewhere and no
    porcelain, poultry or lacquer is spoken of.
    """
    text = view.text
    goods = _GOODS.search(text)
    for match in _HOMOGRAPH.finditer(text):
        name = match["name"]
        if not goods and name.capitalize()[:5] in text:
            start = match.start("name")
            yield view.with_initial(start, name[0].upper())


_GOODS = Pattern(
    r"\b(?:porcelain|crockery|dealers?|ceramics?|glass|plates?|teapots?|cups?|dinner|roast(?:ed)?"
    r"|meat|soup|poultry|farm(?:s|er|ers)|birds?|lacquer|pepper|sauce|spoon|hats?|cook|shops?)\b",
    ignore_case=True,
)
