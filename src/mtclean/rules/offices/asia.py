"""The rules made of the tables of offices and bodies of Turkey, the Middle East and Asia."""

from __future__ import annotations

from mtclean.lexicon.packs import offices_asia, offices_turkey
from mtclean.table import table_rule

turkish_offices = table_rule(
    code="OFF015",
    name="literal-turkish-office",
    summary="Use the established English of the Turkish office or body.",
    doc="""Turkish names most bodies by a word for presidency, institution or directorate, and every
    head is a başkan, a president. The rows give speakers, mayors and bodies of Turkey the
    English names that they use themselves, where the document is about Turkey.
    """,
    rows=offices_turkey.ROWS,
)

asian_offices = table_rule(
    code="OFF016",
    name="literal-asian-office",
    summary="Use the established English of the office or body.",
    doc="""Arabic names a league and a university by one word, Persian has a ministry whose initials
    spell silence, and Indonesian and Vietnamese bodies come out in many orders. The rows hold
    names that no other body has, or are bound to the country and to words of the field.
    """,
    rows=offices_asia.ROWS,
)
