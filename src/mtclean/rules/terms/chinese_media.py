"""The rule made of the pack for the Chinese press."""

from __future__ import annotations

from mtclean.lexicon.packs import zh_outlets, zh_papers, zh_stations
from mtclean.table import table_rule

chinese_media = table_rule(
    code="TRM025",
    name="literal-chinese-outlet",
    summary="Use the English name of the Chinese paper or site.",
    doc="""Papers, agencies and sites of the Chinese press have an English name of their own;
    engines that do not know it translate the parts or spell them, as "China New Network" for
    中新网 and "Big River Newspaper" for 大河报. Names that elsewhere belong to others need a
    place of China in the document, or the line of a source.
    """,
    rows=(*zh_outlets.ROWS, *zh_papers.ROWS, *zh_stations.ROWS),
)
