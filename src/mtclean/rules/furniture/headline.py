"""What a template hangs on the headline: the name of the site, the language of the original."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.furniture.sites import SITES
from mtclean.rule import Alters, Exact, Scope, View, rule
from mtclean.rules.furniture._probes import HEADLINE
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_LANGUAGES = (
    "Spanish|Chinese|Russian|French|Arabic|German|Portuguese|Japanese|Korean|Turkish|Indonesian"
    "|Ukrainian|Italian|Polish|Persian|Dutch"
)
_PREFIX = Pattern(rf"\s*[Tt]ranslated from (?:the )?(?:{_LANGUAGES})\s?[:;]\s?(?=\S)")
_MARK = Pattern(r"\s{1,3}(?:[-–—=»·_|]|::)\s{1,3}|\|\s?")
_LONGEST_NAME = 44
_DOMAIN = Pattern(r"[\w-]{2,30}(?:\.[a-z]{2,12})?\.(?:com|net|org|info|news|cn|ru|ua|tv|eu|io)")
_LEAST_WORDS = 3


@rule(
    code="FUR020",
    name="site-name-after-headline",
    summary="Remove the name of the site behind the headline.",
    triggers=(),
    probes=(HEADLINE,),
    scope=Scope.DOCUMENT,
    safety=Safety.LIKELY,
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS | Alters.CASE,
    bad=[
        (
            "City shuts old bridge over river - Teller Report\n\nThe bridge was shut on Monday.",
            "City shuts old bridge over river\n\nThe bridge was shut on Monday.",
        ),
        (
            "City shuts old bridge over the river | FRANCE 24\nThe bridge was shut on Monday.",
            "City shuts old bridge over the river\nThe bridge was shut on Monday.",
        ),
        (
            "City shuts old bridge - example-news.com\n\nThe bridge was shut on Monday.",
            "City shuts old bridge\n\nThe bridge was shut on Monday.",
        ),
    ],
    good=[
        "City shuts old bridge - mayor\n\nThe bridge was shut on Monday.",
        "Minister to resign – The Times\n\nThe paper did not name a source.",
        "A story of two papers - Le Monde and Le Figaro\n\nBoth were sold on Monday.",
        "The man who bought Amazon.com\n\nHe sold it on Monday, and it rained.",
        "He reads three papers - China Daily.\n\nThe bridge was shut on Monday.",
    ],
)
def site_name_after_headline(view: View) -> Iterator[Edit]:
    """The title of a page is the headline and the site, with a dash or a bar between them.

    A dash may also lead to a subtitle, or to the paper a story is told after; so only the names
    of a list go, and addresses, and only from the first line of a text. Some editors keep them.
    """
    for start, _ in view.hits:
        line = view.text[start : view.text.find("\n", start)]
        marks = list(_MARK.finditer(line, max(0, len(line) - _LONGEST_NAME)))
        if not marks:
            continue
        mark = marks[-1]
        if len(line[: mark.start()].split()) < _LEAST_WORDS:
            continue
        name = line[mark.end() :].strip()
        if name.casefold() in SITES or _is_address(view, start + mark.end(), name):
            yield view.replace(start + mark.start(), start + len(line.rstrip()), "")


def _is_address(view: View, start: int, name: str) -> bool:
    written = view.document.text[start : start + len(name)]
    return _DOMAIN.fullmatch(written.casefold()) is not None


@rule(
    code="FUR021",
    name="translated-from-before-headline",
    summary="Remove the note on the source language in front of a headline.",
    triggers=(Exact("Translated from"), Exact("translated from")),
    scope=Scope.DOCUMENT,
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS,
    bad=[
        (
            "Translated from Spanish: City shuts old bridge\n\nThe bridge was shut on Monday.",
            "City shuts old bridge\n\nThe bridge was shut on Monday.",
        ),
        (
            "translated from Chinese; City shuts old bridge\nThe bridge was shut on Monday.",
            "City shuts old bridge\nThe bridge was shut on Monday.",
        ),
    ],
    good=[
        "Translated from Spanish by his daughter: the diary of a bridge keeper\n\nIt sold well.",
        "Translated from Spanish, the novel sold well.\nIt has 300 pages.",
        "The note read:\ntranslated from Chinese: nobody knows by whom\nIt had no date.",
    ],
)
def translated_from_before_headline(view: View) -> Iterator[Edit]:
    """Some sites write the language of the original into the title of every translation.

    It stands in front of the first line, with a colon or a semicolon. A book that was translated
    by somebody has a name or a comma there.
    """
    match = _PREFIX.match(view.text)
    if match and "\n" in view.text[match.end() :]:
        yield view.replace(len(match[0]) - len(match[0].lstrip()), match.end(), "")
