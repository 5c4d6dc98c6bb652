"""The rules made of the term tables."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from mtclean.lexicon.terms_acronyms import ACRONYM_ROWS
from mtclean.lexicon.terms_covid import COVID_ROWS
from mtclean.lexicon.terms_world import WORLD_ROWS
from mtclean.lexicon.terms_zh import (
    BELT_AND_ROAD_ROWS,
    ECONOMY_ROWS,
    POLITICS_ROWS,
    SOCIETY_ROWS,
)
from mtclean.rules.terms.covid import covid_spelling
from mtclean.table import Match, table_rule

if TYPE_CHECKING:
    from mtclean.text.document import Document


def _covid_name(document: Document, match: Match) -> str:
    """Return the replacement, with the name of the disease as the document writes it."""
    if "COVID-19" not in match.becomes:
        return match.becomes
    spelling = covid_spelling(document.masked, match.start, match.end)
    return match.becomes.replace("COVID-19", spelling)


def _un_name(document: Document, match: Match) -> str:
    return "U.N." if match.becomes == "UN" and _has_points(document.masked) else match.becomes


@lru_cache(maxsize=8)
def _has_points(text: str) -> bool:
    return "U.N." in text


covid_vocabulary = table_rule(
    code="TRM001",
    name="literal-covid-term",
    summary="Use the English name of the disease.",
    doc="""Chinese, Japanese and Korean name COVID-19 by other words: 新冠肺炎 is literally "new
    crown pneumonia", 코로나19 "Corona 19". Romance languages space or respell the name. A crown is
    right on a head, on a tooth and in the name of a court, Corona is a beer and the rim of the sun.
    """,
    rows=COVID_ROWS,
    adapt=_covid_name,
)

belt_and_road = table_rule(
    code="TRM004",
    name="literal-belt-and-road",
    summary="Write the name of the Belt and Road.",
    doc="""The Chinese 一带一路 comes back from Spanish as "belts and roads" and from other engines
    as "Belt and Route"; the words are right where belts and roads are meant, so the document must
    be about China and no seat belt or green belt may stand in front.
    """,
    rows=BELT_AND_ROAD_ROWS,
)

chinese_politics = table_rule(
    code="TRM005",
    name="literal-chinese-politics-term",
    summary="Use the established English of Chinese politics.",
    doc="""Fixed formulas of Chinese politics have an official English form that engines do not
    know and translate word by word. In quotations they stay, and where the words could mean
    something else the document must name China or Hong Kong.
    """,
    rows=POLITICS_ROWS,
)

chinese_economy = table_rule(
    code="TRM006",
    name="literal-chinese-economy-term",
    summary="Use the established English of Chinese statistics and economy.",
    doc="""Terms of Chinese statistics and economic policy are translated word by word, as "social
    consumer goods" for 社会消费品. The rows hold phrases that English does not have, and others
    only where the document names China.
    """,
    rows=ECONOMY_ROWS,
)

chinese_society = table_rule(
    code="TRM007",
    name="literal-chinese-society-term",
    summary="Use the established English of Chinese society and media.",
    doc="""Slang of the Chinese internet and names of its media come out as their literal parts, as
    "net red" for 网红, an internet celebrity. Most rows need a word of that world nearby.
    """,
    rows=SOCIETY_ROWS,
)

romance_acronyms = table_rule(
    code="TRM009",
    name="foreign-acronym",
    summary="Use the English acronym of the body.",
    doc="""Acronyms of Spanish, Portuguese and French texts pass through engines unchanged, as OTAN
    for NATO. The letters can name another body too (OMS, FMI, PIB), so most rows need words of
    the field in the document and none of the other one; foreign words in front protect them.
    """,
    rows=ACRONYM_ROWS,
    adapt=_un_name,
)

world_terms = table_rule(
    code="TRM010",
    name="literal-world-term",
    summary="Use the established English term.",
    doc="""Phrases of Russian, German, French, Hebrew, Portuguese and Korean news whose literal
    translation is not English, or means something else; each row is bound to its country or to
    words of its field.
    """,
    rows=WORLD_ROWS,
)
