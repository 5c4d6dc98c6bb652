"""Prepositions, conjunctions, pronouns and auxiliaries with a capital inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtclean.lexicon.casing import DAYS, MONTHS, SAYING, common_words
from mtclean.lexicon.places import CITIES, COUNTRIES
from mtclean.rule import Alters, Exact, View, rule
from mtclean.rules.casing.frames import (
    LETTERS,
    after_title_noun,
    goes_on_after,
    in_title,
    opening_word,
    previous_word,
    sentence_windows,
)
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_NEVER_FIRST = (
    "Of",
    "And",
    "To",
    "Is",
    "Was",
    "Are",
    "Has",
    "Be",
    "Have",
    "Had",
    "Were",
    "Or",
    "That",
    "Which",
    "Been",
    "Than",
)
"""These hardly ever begin a sentence, so there is no doubt where the sentence goes on."""
_MAY_BE_FIRST = (
    "In",
    "On",
    "At",
    "For",
    "With",
    "By",
    "From",
    "As",
    "But",
    "It",
    "This",
    "Their",
    "When",
    "While",
)
_MAY_OPEN = frozenset({*_MAY_BE_FIRST, "And", "To", "That"})
_LAST_LETTERS = "acdefghklmnoprstwy,"
"""Letters that words end in, but for few."""
_VERBS = frozenset({"Is", "Was", "Are", "Has", "Have", "Had", "Were"})
_WORDS = (*_NEVER_FIRST, *_MAY_BE_FIRST)

_SMALL = Pattern(
    rf"(?<=[a-z,] )(?P<word>{'|'.join(_WORDS)}) (?:"
    r"(?P<lower>[a-z][a-z'’-]*)(?P<name> [A-Z])?"
    r"|(?P<digit>\d)|(?P<article>The) [a-z]"
    rf"|(?P<date>(?:{'|'.join((*MONTHS, *DAYS))})s?\b)"
    r"|(?P<place>[A-Z][a-z]+)(?=[,.;)]| [a-z])"
    r")"
    rf"|(?<=[a-z,] )(?P<last>{'|'.join(_WORDS)})(?=[.,;?!])"
)
_ARTICLES = frozenset(
    {"a", "an", "the", "my", "your", "his", "her", "its", "our", "their", "this", "that", "no"}
)
_BEFORE_PLACE = frozenset({"In", "From", "To", "Of", "At", "For", "With", "And", "By"})
_OWN_CLAUSE = Pattern(
    r", (?!and|or|but|said|who|which|according|had|has|with|when|while|where|less|more|he said"
    r"|he added|she said|she added|they said|officials said|police said)"
    r"|\b(?:are|is|was|were|has|have|had|will|would|can|could)\b"
)
_CLAUSES = frozenset({"It", "This", "Their", "When", "While", "But"})
_VOWEL_ARTICLE = Pattern(
    r"An (?!(?:and|are|into|over|under|after|about|also|again|only|even)\b)[aeiou][a-z]{2,}"
)


@rule(
    code="CAS002",
    name="capital-small-word-inside-sentence",
    summary="Write a small word inside a sentence with a small letter.",
    triggers=(
        *(Exact(f" {word} ") for word in _WORDS if word not in _MAY_OPEN),
        *(
            Exact(f"*{end} {word} ")
            for end in _LAST_LETTERS
            for word in _WORDS
            if word in _MAY_OPEN
        ),
        *(Exact(f" {word}{mark}") for mark in ".,;?!" for word in ("Of", "And", "To", "In", "On")),
    ),
    alters=Alters.CASE,
    bad=[
        (
            "The tunnel will be opened On Friday, and trains Of both lines will use it.",
            "The tunnel will be opened on Friday, and trains of both lines will use it.",
        ),
        (
            "The number Of visitors rose, In contrast to earlier years.",
            "The number of visitors rose, in contrast to earlier years.",
        ),
        (
            "Doctors said That the vaccine Was kept In cold rooms.",
            "Doctors said that the vaccine was kept in cold rooms.",
        ),
        (
            "The plant that burned In Japan is closed At night.",
            "The plant that burned in Japan is closed at night.",
        ),
    ],
    good=[
        "The play In the Distance is sold out, and so is Who Wants to Be a Millionaire.",
        "Critics loved the film In Bruges and the song Is this love.",
        "She sang “The Lady Is a tramp” and then went home.",
        "He asked, Is this the way to go?",
        "The dam could hold no more water In the valley, people were afraid.",
        "They closed the road On Monday, workers came.",
        "What Is to Be done About it",
        "The exhibition, Of Mice And Men And Machines, runs until June.",
        "The book, In and out of focus, costs 25 euros.",
    ],
)
def capital_small_word(view: View) -> Iterator[Edit]:
    """Chunks that were translated alone begin with a capital wherever they stand afterwards.

    Prepositions, conjunctions and auxiliaries with a capital are right in titles and headlines,
    and where two sentences have run together without a stop; both are left alone.
    """
    text = view.text
    sentence = sentence_windows(view)
    for match in _SMALL.finditer(text):
        start = match.start()
        word, comma = previous_word(text, start)
        capital = match["word"] or match["last"]
        word = word or opening_word(text, start) or _amount(text, start, match)
        if not (word or comma) and not (capital in _VERBS and match["lower"]):
            continue
        plain = capital in ("Of", "Which", "Than", "Been") and match["lower"] and word
        if (not plain and after_title_noun(text, start)) or in_title(text, start):
            continue
        if comma and (word in SAYING or _is_title_after_comma(text, match)):
            continue
        if match["name"] and match["lower"] in _ARTICLES:
            known = _names_place_or_date(text, match.end() - 1)
            if not known and not (word and _goes_on_beyond_name(text, match, capital)):
                continue
        elif match["place"] and not (capital in _BEFORE_PLACE and _is_place(match["place"])):
            continue
        bounds = sentence(start)
        if bounds is None:
            continue
        goes_on = goes_on_after(text, start, word)
        if _goes_on(match, goes_on, comma, capital, text[match.end() : bounds[1]]):
            yield view.with_initial(start, capital[0].lower())


_AMOUNT = Pattern(
    r"(?:\A|[.!?][\"”’)]? )[\"“‘]?(One|Some|Many|Most|Part|Half|All|Each|Several|Dozens|Hundreds"
    r"|Thousands|Millions|Two|Three|Four) \Z"
)


def _amount(text: str, at: int, match: re.Match[str]) -> str:
    """Return the word of amount that opens the sentence before *Of* and a common word."""
    if match["word"] != "Of" or not match["lower"]:
        return ""
    found = _AMOUNT.search(text[max(0, at - 20) : at])
    return found[1].lower() if found else ""


def _goes_on(match: re.Match[str], goes_on: bool, comma: str, capital: str, after: str) -> bool:
    """Tell whether the sentence goes on with ``capital``; ``after`` is the rest of it."""
    if comma or goes_on or capital in _NEVER_FIRST:
        return True
    if capital in _CLAUSES:
        return False
    if match["date"] or match["place"]:
        return not after.startswith(",")
    if match["lower"] in ("which", "whom", "addition", "order", "particular"):
        return True
    return not _OWN_CLAUSE.search(after[:80])


def _is_title_after_comma(text: str, match: re.Match[str]) -> bool:
    """Tell whether a phrase between commas may be a title: *the book, In and out of focus, …*."""
    if not match["lower"] or match["name"]:
        return bool(match["name"])
    return match["word"] != "And" and "," in text[match.end() : match.end() + 30]


def _is_place(name: str) -> bool:
    return name in COUNTRIES or name in CITIES


_NAME_AND_NOUN = Pattern(
    r"[A-Z][\w-]*(?: (?:of |and )?[A-Z][\w-]*){0,5}(?:['’]s)? (?P<next>[a-z]+)"
)


def _goes_on_beyond_name(text: str, match: re.Match[str], capital: str) -> bool:
    """Tell whether no title begins here: *president Of the White House*, *On the NEA's website*."""
    if capital == "Of":
        return True
    name = _NAME_AND_NOUN.match(text, match.end() - 1)
    if not name or capital not in _BEFORE_PLACE | {"On"}:
        return False
    return name["next"] in common_words().nouns


def _names_place_or_date(text: str, at: int) -> bool:
    name = Pattern(r"[A-Z][a-z]+").match(text, at)
    return bool(name and (name[0] in MONTHS or name[0] in DAYS or _is_place(name[0])))


@rule(
    code="CAS003",
    name="capital-an-inside-sentence",
    summary="Write an inside a sentence with a small letter.",
    triggers=tuple(Exact(f"*{letter} An") for letter in LETTERS + ","),
    alters=Alters.CASE,
    bad=[
        (
            "The firm is looking for An investor from abroad.",
            "The firm is looking for an investor from abroad.",
        ),
        (
            "In the capital, An explosion damaged two houses.",
            "In the capital, an explosion damaged two houses.",
        ),
    ],
    good=[
        "He told the actress An Nguyen that she had won.",
        "The film An education was shown twice.",
        "She lives in An and works in Bo.",
        "He said, An investor will come.",
    ],
)
def capital_an(view: View) -> Iterator[Edit]:
    """The article *an* gets a capital at the edge of a chunk that was translated alone.

    *A* is left alone, as it is a letter too (*vitamin A*), and so is *An* as a name, which stands
    before another name or before a consonant.
    """
    text = view.text
    for match in _VOWEL_ARTICLE.finditer(text):
        start = match.start()
        word, comma = previous_word(text, start)
        if not word or (comma and word in SAYING) or after_title_noun(text, start):
            continue
        if (comma or goes_on_after(text, start, word)) and not in_title(text, start):
            yield view.with_initial(start, "a")
