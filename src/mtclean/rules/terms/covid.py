"""The name of COVID-19: its place in the phrase, and one spelling in a document."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from mtclean.rule import Alters, Exact, Example, Scope, View, rule
from mtclean.table import within
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern
from mtclean.text.zones import MASK

_AGENCY = Pattern(r"\((?:Xinhua|AP|Reuters|UPI|Yonhap|TASS)\)")
_NOUNS = ("epidemic", "pandemic", "outbreak", "crisis", "vaccine")
_NAMES = ("Covid-19", "COVID-19")
_INVERTED = Pattern(
    r"(?<!\w)(?P<the>[Tt]he )?(?P<noun>[Ee]pidemic|[Pp]andemic|[Oo]utbreak|[Cc]risis|[Vv]accine)"
    r" (?:Covid|COVID)-19(?!\w)(?!-)(?P<next>[,.;:)]| (?:in|and|of|as|for|on)\b)?"
)
_RUNNING = Pattern(r"(?<![\w-])COVID-19(?! [A-Z]|\w)")


def covid_spelling(text: str, start: int, end: int) -> str:
    """Return how ``text`` spells COVID-19 outside of ``start`` to ``end``.

    Agencies that write COVID-19 settle it; otherwise Covid-19 counts where nothing else stands.
    """
    settled, british = _spellings(text)
    own = text.count("Covid-19", start, end)
    return "Covid-19" if british > own and not settled else "COVID-19"


@lru_cache(maxsize=8)
def _spellings(text: str) -> tuple[bool, int]:
    """Tell whether ``text`` has to spell COVID-19, and count how often it has Covid-19."""
    return "COVID" in text or _agency(text), text.count("Covid-19")


def _agency(text: str) -> bool:
    return _AGENCY.search(text) is not None


@rule(
    code="TRM002",
    name="name-after-epidemic",
    summary="Put the name of the disease in front of the noun.",
    triggers=[f"{noun} {name}" for noun in _NOUNS for name in ("Covid-19",)],
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS | Alters.CASE | Alters.DIGITS | Alters.PUNCTUATION | Alters.WHITESPACE,
    bad=[
        (
            "The Pandemic Covid-19, they said, is over.",
            "The COVID-19 pandemic, they said, is over.",
        ),
        (
            "Trade fell during The Epidemic Covid-19 and rose later.",
            "Trade fell during the COVID-19 epidemic and rose later.",
        ),
        ("Spain was hit by the epidemic COVID-19.", "Spain was hit by the COVID-19 epidemic."),
        Example(
            "The epidemic COVID-19 has closed the fair.",
            "The COVID-19 epidemic has closed the fair.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "The pandemic COVID-19 caused is over.",
        "After the epidemic, Covid-19 lived on.",
        "The disease COVID-19, which was new, spread.",
        "In a pandemic COVID-19 vaccines are scarce.",
        "The crisis COVID-19 patients know is another one.",
    ],
)
def name_after_epidemic(view: View) -> Iterator[Edit]:
    """Spanish, French and Portuguese put the name behind the noun: *la epidemia Covid-19*.

    A relative clause looks alike (*the pandemic COVID-19 caused*), so a small noun is changed for
    certain only where punctuation or a preposition follows. A capital inside the sentence, which
    engines leave at the edge of what they translated, is proof of its own.
    """
    text = view.text
    for match in _INVERTED.finditer(text):
        noun = match["noun"]
        if match["the"] is None and noun[0].islower():
            continue
        end = match.start("next") if match["next"] else match.end()
        safety = None
        if match["next"] is None and end < len(text) and text[end] != "\n":
            if noun[0].islower():
                if not text.startswith((" has ", " had ", " is ", " was "), end):
                    continue
                safety = Safety.LIKELY
            elif text[end] != " ":
                continue
        article = match["the"] or ""
        if article and not _begins_sentence(text, match.start()):
            article = "the "
        name = covid_spelling(text, match.start(), end)
        yield view.replace(match.start(), end, f"{article}{name} {noun.lower()}", safety=safety)


def _begins_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 8) : start].rstrip(" \"'“‘([")
    return not before or before[-1] in ".!?:\n" or before.endswith((" -", "--", "–", "—"))


@rule(
    code="TRM003",
    name="mixed-covid-spelling",
    summary="Spell the name of the disease in one way.",
    triggers=(Exact("Covid-19"),),
    requires=(Exact("COVID-19"),),
    scope=Scope.DOCUMENT,
    alters=Alters.CASE,
    bad=[
        (
            "Beijing, May 2 (Xinhua) -- COVID-19 is rare here. Two Covid-19 cases were found.",
            "Beijing, May 2 (Xinhua) -- COVID-19 is rare here. Two COVID-19 cases were found.",
        ),
        Example(
            "COVID-19 has many names. For COVID-19 it was Covid-19 here.",
            "COVID-19 has many names. For COVID-19 it was COVID-19 here.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "Covid-19 cases rose. The COVID-19 Bereaved Families want an inquiry into Covid-19.",
        'The label says "COVID-19". Nurses say Covid-19.',
        "London (Xinhua) -- Covid-19 cases rose, and Covid-19 vaccines ran out.",
    ],
)
def mixed_covid_spelling(view: View) -> Iterator[Edit]:
    """Engines translate sentence by sentence, so one document has *Covid-19* and *COVID-19*.

    Each is right as house style. Agencies that write *COVID-19* throughout settle it; without
    them the spelling with a clear majority is likely. Names of organisations and quotations keep
    theirs and do not count.
    """
    text = view.text
    quoted = view.context.quotations
    running = [m.start() for m in _RUNNING.finditer(text) if not within(quoted, m.start())]
    small = [
        offset
        for offset, _ in view.hits
        if text[offset] != MASK
        and not within(quoted, offset)
        and not text[offset + 8 : offset + 10].strip().isupper()
    ]
    if not running:
        return
    if _agency(text):
        safety = Safety.SAFE
    elif len(running) >= 2 * len(small):
        safety = Safety.LIKELY
    else:
        return
    for offset in small:
        yield view.replace(offset, offset + 8, "COVID-19", safety=safety)
