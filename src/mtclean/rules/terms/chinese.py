"""The rules made of the packs for Chinese."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtclean.lexicon.packs import (
    zh_economy,
    zh_epidemic,
    zh_epidemic_care,
    zh_epidemic_control,
    zh_epidemic_measures,
    zh_firms,
    zh_law,
    zh_net,
    zh_party,
    zh_platforms,
    zh_policy,
    zh_politics,
    zh_society,
    zh_street,
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


covid_vocabulary = table_rule(
    code="TRM001",
    name="literal-covid-term",
    summary="Use the English name of the disease.",
    doc="""Chinese, Japanese and Korean name COVID-19 by other words: 新冠肺炎 is literally "new
    crown pneumonia", 코로나19 "Corona 19". Romance languages space or respell the name. A crown is
    right on a head, on a tooth and in the name of a court, Corona is a beer and the rim of the sun.
    """,
    rows=(
        *zh_epidemic.ROWS,
        *zh_epidemic_care.ROWS,
        *zh_epidemic_control.ROWS,
        *zh_epidemic_measures.ROWS,
    ),
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
    rows=zh_politics.BELT_AND_ROAD_ROWS,
)

chinese_politics = table_rule(
    code="TRM005",
    name="literal-chinese-politics-term",
    summary="Use the established English of Chinese politics.",
    doc="""Fixed formulas of Chinese politics have an official English form that engines do not
    know and translate word by word. In quotations they stay, and where the words could mean
    something else the document must name China or Hong Kong.
    """,
    rows=zh_politics.ROWS + zh_party.ROWS + zh_law.ROWS,
)

chinese_economy = table_rule(
    code="TRM006",
    name="literal-chinese-economy-term",
    summary="Use the established English of Chinese statistics, policy and firms.",
    doc="""Terms of Chinese statistics and economic policy are translated word by word, as "social
    consumer goods" for 社会消费品, and so are the names of firms, as "Ningde Times" for CATL. The
    rows hold phrases that English does not have, and others only where the document names China.
    """,
    rows=(*zh_economy.ROWS, *zh_policy.ROWS, *zh_firms.ROWS),
)

chinese_society = table_rule(
    code="TRM007",
    name="literal-chinese-society-term",
    summary="Use the established English of Chinese society and its net.",
    doc="""Slang of the Chinese internet and names of its platforms come out as their literal parts,
    as "net red" for 网红, an internet celebrity, or "Tremolo" for 抖音, Douyin. Most rows need a
    word of that world nearby.
    """,
    rows=(*zh_society.ROWS, *zh_net.ROWS, *zh_street.ROWS, *zh_platforms.ROWS),
)
