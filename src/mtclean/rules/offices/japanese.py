"""The rule made of the table of Japanese offices and bodies."""

from __future__ import annotations

from mtclean.lexicon.packs import ja_bodies, ja_offices
from mtclean.table import table_rule

japanese_offices = table_rule(
    code="OFF011",
    name="literal-japanese-office",
    summary="Use the English name of the Japanese office or body.",
    doc="""Ministries, agencies and posts of Japan have English names that their characters do not
    tell: 官房長官 is the Chief Cabinet Secretary, 宮内庁 the Imperial Household Agency, and 国対,
    a party's Diet affairs committee, comes out as one for countermeasures. Names that other
    countries use ask for a story that is about Japan, titles for one who held the office.
    """,
    rows=(*ja_offices.ROWS, *ja_bodies.ROWS),
)
