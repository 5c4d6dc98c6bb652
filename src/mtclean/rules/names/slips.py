"""Slips in the names of persons often in the news."""

from __future__ import annotations

from mtclean.lexicon.persons import SLIP_ROWS
from mtclean.table import table_rule

known_name_slips = table_rule(
    code="NAM002",
    name="slip-of-a-known-name",
    summary="Spell the name of this person rightly.",
    doc="""Names of persons often in the news are mistaken for a similar one or lose their capital:
    Zhao Lijian becomes "Zhao Lijiang", Esper's first name the verb "mark". Somebody else may bear
    the other name, so every row asks for the office or the place of the person.
    """,
    rows=SLIP_ROWS,
)
