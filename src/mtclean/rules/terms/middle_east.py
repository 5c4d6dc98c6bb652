"""The rules made of the packs for Arabic, Persian and Turkish."""

from __future__ import annotations

from mtclean.lexicon.packs import ar_fa, ar_fa_society, tr
from mtclean.table import table_rule

arabic_and_persian = table_rule(
    code="TRM041",
    name="literal-arabic-or-persian-term",
    summary="Use the established English of news from the Arab countries and Iran.",
    doc="""Arabic and Persian names of movements, courts, feasts and media are translated word by
    word, as "Popular Crowd" for Iraq's Popular Mobilization Forces, and a drone becomes a marching
    plane. Glosses that an outlet gives beside the usual name stay, and so does what outlets of one
    side choose to write.
    """,
    rows=ar_fa.ROWS + ar_fa_society.ROWS,
)

turkish = table_rule(
    code="TRM042",
    name="literal-turkish-term",
    summary="Use the established English of news from Turkey.",
    doc="""Turkish titles, courts, feasts and newspapers are translated word by word: a genel başkan
    is the chairman of a party, ferries run services and no expeditions, and the district of Sincan
    is taken for Xinjiang. Nearly every row asks for a document that names Turkey.
    """,
    rows=tr.ROWS,
)
