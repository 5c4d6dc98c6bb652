"""American and British spelling of words that occur in terms.

Written by hand from general knowledge; facts, under the licence of the project.
"""

from __future__ import annotations

from functools import cache

from mtclean.text.pattern import Pattern, alternation

__all__ = ["BRITISH", "american_words", "british", "british_words", "variants"]

_PAIRS = """
    aging ageing, aluminum aluminium, analyze analyse, armor armour, behavior behaviour,
    canceled cancelled, catalog catalogue, center centre, centers centres, color colour,
    defense defence, favor favour, favorite favourite, fiber fibre, fulfill fulfil, gray grey,
    harbor harbour, honor honour, humor humour, judgment judgement,
    kilometer kilometre, kilometers kilometres, labor labour, labeled labelled,
    liter litre, modeling modelling, neighbor neighbour,
    neighbors neighbours, offense offence, pediatric paediatric, plow plough, program programme,
    programs programmes, rumor rumour, rumors rumours, skillful skilful, theater theatre,
    theaters theatres, traveler traveller, travelers travellers, vapor vapour
"""
BRITISH: dict[str, str] = dict(pair.strip().split(" ", 1) for pair in _PAIRS.split(","))
"""British spellings by American ones, in lower case."""

_SIZE = frozenset({"capsize", "capsized", "prize", "prizes", "seize", "seized", "size", "sizes"})
_IZE = Pattern(r"(?<=[a-z]{3})iz(?=(?:e|ed|er|ers|es|ing|ation|ations)\b)")
_WORD = Pattern(r"[A-Za-z]+")


def british(phrase: str) -> str:
    """Return ``phrase`` in British spelling, its capitals kept.

    >>> british("Labor Organization Center")
    'Labour Organisation Centre'
    """
    if "iz" not in phrase and BRITISH.keys().isdisjoint(phrase.lower().split()):
        return phrase

    def respelled(word: str) -> str:
        other = BRITISH.get(word.lower())
        if other is None:
            return word if word.lower() in _SIZE else _IZE.compiled.sub("is", word)
        return other.capitalize() if word[0].isupper() else other

    return _WORD.compiled.sub(lambda match: respelled(match[0]), phrase)


def variants(phrase: str) -> tuple[str, ...]:
    """Return ``phrase`` and, where it differs, its British spelling."""
    other = british(phrase)
    return (phrase,) if other == phrase else (phrase, other)


@cache
def british_words() -> Pattern:
    """Return the pattern of words that only British texts have."""
    return Pattern(
        rf"\b(?:{alternation(BRITISH.values())}|[a-z]{{3,20}}isation)\b", ignore_case=True
    )


@cache
def american_words() -> Pattern:
    """Return the pattern of words that only American texts have."""
    return Pattern(rf"\b(?:{alternation(BRITISH)}|[a-z]{{3,20}}ization)\b", ignore_case=True)
