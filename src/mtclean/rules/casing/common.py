"""Common words with a capital inside a sentence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from mtclean.lexicon.casing import FINITE_VERBS, plain_words
from mtclean.rule import Alters, Example, Probe, Scope, View, rule
from mtclean.rules.casing.capitals import Place, capitals, place_at
from mtclean.rules.casing.frames import in_title, is_headline, is_title_case, words_in
from mtclean.rules.casing.judgement import judge
from mtclean.rules.casing.ties import is_tied
from mtclean.rules.casing.usage import is_own_usage
from mtclean.text.edit import Edit, Safety


def _places(text: str) -> Iterator[int]:
    """Yield where a word with a capital stands that may be common and has no name tied to it."""
    for place in capitals(text):
        if not is_tied(text, place) and judge(text, place) is not None:
            yield place.start - 1


_CAPITALS = Probe("capitals-inside", lambda text: tuple(_places(text)), wide=True)


@rule(
    code="CAS004",
    name="capital-common-word",
    summary="Write a common word inside a sentence with a small letter.",
    probes=[_CAPITALS],
    alters=Alters.CASE,
    scope=Scope.DOCUMENT,
    bad=[
        (
            "The fair drew 450 Exporters from two provinces.",
            "The fair drew 450 exporters from two provinces.",
        ),
        (
            "They want to foster commercial Cooperation, said Yim.",
            "They want to foster commercial cooperation, said Yim.",
        ),
        (
            "Both sides have Agreed to meet, and they Quickly signed a paper.",
            "Both sides have agreed to meet, and they quickly signed a paper.",
        ),
        (
            "The government raised the tax. Drivers blame the Government for it.",
            "The government raised the tax. Drivers blame the government for it.",
        ),
        Example(
            "The mill sells to Investors in town.",
            "The mill sells to investors in town.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "The Innovation and Technology Commission met Professionals Australia.",
        "The film Cooperation was shown to 300 people, and the band Exporters played.",
        "Under the agreement, the Buyer must pay the Seller on delivery.",
        "He reads in Innovation that the Exporter of the Year has been named.",
        "Growth And Investment In The Region",
        "This Decision shall enter into force on 1 May; the measures under this Decision are new.",
        "He sang “Agreed to disagree” and Department of Exports staff laughed.",
        "She rode Innovator, a horse, to victory on Exporter's day.",
    ],
)
def capital_common_word(view: View) -> Iterator[Edit]:
    """Chunked and round-trip translation gives a capital to words at the edge of a link or chunk.

    The words are from lists of those that are hardly ever names. The capital is right in names of
    bodies and works and for terms that a contract defines. So a word that has its capital twice is
    left alone, and one that may be a name needs a frame that no name stands in (*450 Exporters*),
    or the same frame in lower case elsewhere in the document.
    """
    text = view.text
    for at, _ in view.hits:
        place = place_at(text, at)
        if place is None:
            continue
        safety = judge(text, place)
        if safety is None or is_own_usage(text, place):
            continue
        if not (_in_title(text, place) or _is_heading(view, place)):
            yield view.replace(place.start, place.end, place.word, safety=safety)


def _in_title(text: str, place: Place) -> bool:
    """Tell whether the word stands in quotation marks that hold no sentence."""
    if not in_title(text, place.start):
        return False
    low = max(text.rfind(mark, max(0, place.start - 80), place.start) for mark in "\"“„«‘'")
    inside = text[low + 1 : place.start]
    verb = FINITE_VERBS.intersection(inside.split())
    return not verb or not _small_words(inside + text[place.end : place.end + 40])


def _is_heading(view: View, place: Place) -> bool:
    text = view.text
    low, high = view.document.paragraph_at(place.start)
    headline = high - low < 300 and is_headline(text[low:high])
    words = [*words_in(text[max(low, place.start - 300) : place.start])[1:]]
    words += words_in(text[place.end : min(high, place.end + 300)])
    known = plain_words().all
    others = [word for word in words if word[0].isupper() and word.lower() in known]
    if (
        headline
        and place.word in plain_words().verbal
        and not (others or _small_words(" ".join(words)) < 2)
    ):
        return False
    if headline and _small_words(text[low:high]) < 3:
        return True
    if not headline:
        words = [word for word in words if word[0].islower() or word in others]
    if (headline or len(words) > 2) and is_title_case(" ".join(words)):
        return True
    start, end = view.sentence_at(place.start)
    low, high = max(low, place.start - 300, start), min(high, place.end + 300, end)
    first = bisect_left(view.hits, low, key=_offset)
    hits = view.hits[first : bisect_left(view.hits, high, key=_offset)]
    return len(hits) > 2 and _small_words(text[low:high]) < 2 * len(hits)


def _offset(hit: tuple[int, int]) -> int:
    return hit[0]


def _small_words(text: str) -> int:
    """Return how many words of four letters and more are in lower case."""
    return sum(1 for word in words_in(text) if len(word) > 3 and word.islower())
