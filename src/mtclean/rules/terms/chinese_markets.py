"""The rule made of the pack for the stock markets of China."""

from __future__ import annotations

from mtclean.lexicon.packs import zh_exchanges, zh_markets
from mtclean.table import table_rule

chinese_markets = table_rule(
    code="TRM023",
    name="literal-chinese-market-term",
    summary="Use the established English of Chinese market reports.",
    doc="""Reports on the bourses of Shanghai, Shenzhen and Hong Kong have words of their own that
    engines translate by their parts: 板块, a sector, becomes a "plate", 盘面 "the disk", 散户
    "scattered households". Most rows need a report on shares that names China; the names of
    indexes and boards stand by themselves.
    """,
    rows=(*zh_exchanges.ROWS, *zh_markets.ROWS),
)
