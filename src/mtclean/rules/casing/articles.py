"""Articles with a capital inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtclean.lexicon.casing import BEFORE_ARTICLE, CONJUNCTIONS, PREPOSITIONS, SAYING
from mtclean.rule import Alters, Exact, View, rule
from mtclean.rules.casing.frames import (
    LETTERS,
    after_title_noun,
    goes_on_after,
    has_finite_verb,
    in_title,
    in_verb_group,
    opening_word,
    previous_word,
    sentence_windows,
)
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_BODIES = (
    "United States",
    "United Nations",
    "United Kingdom",
    "European Union",
    "European Commission",
    "World Health Organization",
    "Special Administrative Region",
    "Foreign Ministry",
    "White House",
    "Chief Executive",
)
_STRANDED = frozenset({"about", "down", "off", "over", "up"})
"""Prepositions that often end a clause."""
_CLAUSE_END = Pattern(r"[,;:]| (?:when|who|that|which|while|where|as|if)\b")
_THE = Pattern(
    r"(?<=[a-z,%] )The (?:"
    r"(?P<lower>[a-z][a-z'’-]+)"
    r"|(?:[1-3]?1st|[12]?2nd|[12]?3rd|[123]?\dth|(?:1[89]|20)\d0s)\b"
    rf"|(?P<body>{alternation(_BODIES)})\b"
    r")"
)


@rule(
    code="CAS001",
    name="capital-article-inside-sentence",
    summary="Write the article inside a sentence with a small letter.",
    triggers=(
        *(Exact(f"*{one} The {next_one}*") for one in "defhnorsty," for next_one in LETTERS),
        *(Exact(f"*{one} The ") for one in "abcgijklmpquvwxz%0123456789"),
        *(Exact(f" The {digit}*") for digit in "123456789"),
        *(Exact(f" The {name}") for name in _BODIES),
    ),
    alters=Alters.CASE,
    bad=[
        (
            "The province will invest in The renewal of its ports.",
            "The province will invest in the renewal of its ports.",
        ),
        (
            "In past seasons, The harvest was larger. By May 2021, The barns were full.",
            "In past seasons, the harvest was larger. By May 2021, the barns were full.",
        ),
        (
            "The summit opened on The 14th and nobody could boycott The opening.",
            "The summit opened on the 14th and nobody could boycott the opening.",
        ),
        (
            "A spokesman of The United Nations said that The talks had failed.",
            "A spokesman of the United Nations said that the talks had failed.",
        ),
    ],
    good=[
        "Judges in The Hague wrote to The Times, and The Guardian printed it.",
        "In recent years, The Merchant of Venice has been played more often.",
        "He played a gig with The 1975 and then joined The xx.",
        "She starred in the film The end of the affair and in “The cherry orchard”.",
        "The rule is simple: The winner takes all.",
        "The minister said, The bridge will be built.",
        "They flew to The Gambia and on to The Bahamas.",
    ],
)
def capital_article(view: View) -> Iterator[Edit]:
    """Text that was translated in chunks has a capital where each chunk began: often *The*.

    Links, bold type and line breaks of the source are the edges of such chunks, in translations
    from any language. The capital is right in the names of towns, newspapers, bands and works,
    and where a direct speech begins. After a noun two sentences may have run into each other:
    then it is flagged.
    """
    text = view.text
    sentence = sentence_windows(view)
    for match in _THE.finditer(text):
        start = match.start()
        word, comma = previous_word(text, start)
        word = word or opening_word(text, start)
        percent = not word and text[start - 2] == "%"
        if not (word or comma or percent) or after_title_noun(text, start) or in_title(text, start):
            continue
        if match["lower"] in ("xx", "the", "then"):
            continue
        bounds = sentence(start)
        if bounds is None:
            continue
        if _goes_on(text, match, word, comma, text[match.end() : bounds[1]]):
            yield view.with_initial(start, "t")
        elif not comma and not match["body"]:
            yield view.flag(start, start + 3, "Two sentences may have run into each other here.")


def _goes_on(text: str, match: re.Match[str], word: str, comma: str, after: str) -> bool:
    """Tell whether the sentence goes on with the article after ``word``."""
    if match["body"]:
        return word in PREPOSITIONS and not comma
    if comma:
        return word not in SAYING
    if word in CONJUNCTIONS or word in BEFORE_ARTICLE or word in SAYING:
        return True
    end = _CLAUSE_END.search(after)
    clause = after[: min(80, end.start() if end else 80)]
    if word in PREPOSITIONS:
        return word not in _STRANDED or not match["lower"] or not has_finite_verb(clause)
    if not goes_on_after(text, match.start(), word):
        return False
    return word.endswith("ing") or in_verb_group(text, match.start()) or not has_finite_verb(clause)
