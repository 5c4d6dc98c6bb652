"""The rules made of the packs of Romance offices and bodies."""

from __future__ import annotations

from mtclean.lexicon.packs import es_offices, fr_offices
from mtclean.table import table_rule

spanish_offices = table_rule(
    code="OFF012",
    name="literal-iberian-office",
    summary="Use the established name of the Spanish or Portuguese office.",
    doc="""Names of bodies keep the words and the order of Spanish and Portuguese: the Junta de
    Andalucía comes out as a "board", Exteriores as a "Ministry of Exteriors", the IAEA as an
    "International Organism of Atomic Energy". The rows hold names that no other body has.
    """,
    rows=es_offices.ROWS,
)

french_offices = table_rule(
    code="OFF013",
    name="literal-french-office",
    summary="Use the established English of the French office.",
    doc="""Titles of French offices are translated word by word: the Keeper of the Seals is the
    justice minister, a director of cabinet a chief of staff. Rows ask for France or a country of
    its language, or for the name of one who held the office.
    """,
    rows=fr_offices.ROWS,
)
