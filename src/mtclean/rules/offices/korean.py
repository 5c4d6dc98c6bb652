"""The rule made of the table of Korean offices and bodies."""

from __future__ import annotations

from mtclean.lexicon.packs import ko_bodies, ko_offices
from mtclean.table import table_rule

korean_offices = table_rule(
    code="OFF010",
    name="literal-korean-office",
    summary="Use the English name of the Korean office or body.",
    doc="""Bodies of Korea are called by short forms that are other words too: 공수처, the office
    that investigates high officials, is read as an airborne one, and 외무상, a foreign minister,
    as an award. Others are put together from their parts though they have an English name of their
    own. Names that other countries use ask for a story that is about Korea.
    """,
    rows=(*ko_bodies.ROWS, *ko_offices.ROWS),
)
