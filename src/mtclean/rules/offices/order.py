"""Offices and regions whose words keep the order of the source."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Example, Scope, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_INVERTED = Pattern(
    r"(?<!\w)(?P<the>[Tt]he )?Special Administrative Region(?P<s>s of (?=.{5,13}and ))?(?(s)| of )"
    r"(?P<place>Hong Kong|Macao|Macau)(?(s) and (?P<second>Hong Kong|Macao|Macau))"
    r"(?![\w'’-]| [A-Z])"
)


@rule(
    code="OFF002",
    name="region-before-its-name",
    summary="Put the name in front of Special Administrative Region.",
    triggers=[
        f"Special Administrative Region{s} of {place}"
        for place in ("Hong Kong", "Macao", "Macau")
        for s in ("", "s")
    ],
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS | Alters.CASE | Alters.WHITESPACE,
    bad=[
        (
            "Ships left The Special Administrative Region of Macao on Monday.",
            "Ships left the Macao Special Administrative Region on Monday.",
        ),
        (
            "Macao, May 3 (Xinhua) -- The Special Administrative Region of Macao has 34 hotels.",
            "Macao, May 3 (Xinhua) -- The Macao Special Administrative Region has 34 hotels.",
        ),
        Example(
            "The law of the Special Administrative Region of Hong Kong forbids it.",
            "The law of the Hong Kong Special Administrative Region forbids it.",
            Safety.LIKELY,
        ),
        Example(
            "Ships sail between the Special Administrative Regions of Hong Kong and Macao.",
            "Ships sail between the Hong Kong and Macao Special Administrative Regions.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "The special administrative regions of Hong Kong and Macao have flags.",
        "The Macao Special Administrative Region has 34 hotels.",
        "Hong Kong is a special administrative region of China.",
        "The special administrative region of Macau has 34 hotels.",
    ],
)
def region_before_its_name(view: View) -> Iterator[Edit]:
    """Romance languages name the kind first: *la Región Administrativa Especial de Hong Kong*.

    English can say so too, though the official name is the other way round. It is certain in
    agency copy of Xinhua, which never does, and where a capital article inside the sentence shows
    the edge of a translated chunk.
    """
    text = view.text
    for match in _INVERTED.finditer(text):
        start, the, place = match.start(), match["the"] or "", match["place"]
        before = text[max(0, start - 6) : start].rstrip(" \"“'‘(")
        begins = not before or before[-1] in ".!?:\n-–—"
        scarred = the[:1] == "T" and not begins
        article = "the " if scarred else the
        if match["second"]:
            place = f"{place} and {match['second']}"
        yield view.replace(
            start,
            match.end(),
            f"{article}{place} Special Administrative Region" + "s" * bool(match["second"]),
            safety=Safety.SAFE if scarred or "(Xinhua)" in text else Safety.LIKELY,
        )


_SPOKESPERSON = Pattern(
    r"(?<!\w)(?P<the>[Tt]he )?(?P<title>[Oo]fficial representative) of the (?P<body>(?:Russian |"
    r"Ukrainian |Belarusian |Kazakh )?(?:Foreign|Defense|Defence|Interior) Ministry)"
    r"(?P<name> [A-Z][\w'’-]{1,20} [A-Z][\w'’-]{1,25})?(?!\w)"
)


@rule(
    code="OFF006",
    name="official-representative",
    summary="Call the official representative of a ministry its spokesperson.",
    triggers=("official representative of the",),
    alters=Alters.WORDS | Alters.CASE | Alters.WHITESPACE,
    bad=[
        (
            "Official representative of the Foreign Ministry Maria Zakharova answered.",
            "Foreign Ministry spokesperson Maria Zakharova answered.",
        ),
        (
            "It failed, the official representative of the Defense Ministry Ivan Petrov said.",
            "It failed, Defense Ministry spokesperson Ivan Petrov said.",
        ),
        Example(
            "The official representative of the Foreign Ministry, Maria Zakharova, answered.",
            "The spokesperson of the Foreign Ministry, Maria Zakharova, answered.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "He is the official representative of the company in Moscow.",
        "An official representative of the Foreign Ministry handed over the note.",
        "Official representatives of the Interior Ministry came.",
    ],
)
def official_representative(view: View) -> Iterator[Edit]:
    """Russian calls a spokesperson *официальный представитель*, an official representative.

    With a name directly behind, which English sets off by commas, the phrase is a translation for
    certain. With *an* in front it may be any envoy and stays.
    """
    text = view.text
    for match in _SPOKESPERSON.finditer(text):
        start, end = match.span()
        if match["name"]:
            yield view.replace(start, end, f"{match['body']} spokesperson{match['name']}")
        elif match["the"]:
            at, stop = match.span("title")
            yield view.replace(at, stop, "spokesperson", safety=Safety.LIKELY)
