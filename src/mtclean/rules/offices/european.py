"""The rule made of the offices and bodies of northern, central and eastern Europe and Israel."""

from __future__ import annotations

from mtclean.lexicon.packs import cs_pl, de_offices, he, nordic, ru_uk_offices
from mtclean.table import table_rule

european_offices = table_rule(
    code="OFF014",
    name="literal-european-office",
    summary="Use the established English of the office or body.",
    doc="""Offices and bodies of German, Dutch, Nordic, Slavic and Israeli news have established
    English names that a literal translation misses, as "Military Shielding Service" for Germany's
    MAD. Each row is bound to its country or to an abbreviation, or names no other body.
    """,
    rows=(
        de_offices.OFFICE_ROWS
        + nordic.OFFICE_ROWS
        + ru_uk_offices.OFFICE_ROWS
        + cs_pl.OFFICE_ROWS
        + he.OFFICE_ROWS
    ),
)
