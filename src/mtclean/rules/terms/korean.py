"""The rule made of the packs for Korean."""

from __future__ import annotations

from mtclean.lexicon.packs import (
    ko,
    ko_culture,
    ko_land,
    ko_law,
    ko_north,
    ko_society,
    ko_sport,
)
from mtclean.table import table_rule

korean_terms = table_rule(
    code="TRM030",
    name="literal-korean-term",
    summary="Use the established English of Korean news.",
    doc="""Korean writes one syllable for many words, and engines choose the wrong one: 여당, the
    ruling party, is a passport (여권), 전세, a lease against a deposit, a charter, and 신병, the
    custody of a person, a new recruit. Parties, papers and awards are translated by their parts.
    The words are right in other settings, so most rows ask for Korea and a word of their field.
    """,
    rows=(
        *ko.ROWS,
        *ko_law.ROWS,
        *ko_north.ROWS,
        *ko_society.ROWS,
        *ko_land.ROWS,
        *ko_sport.ROWS,
        *ko_culture.ROWS,
    ),
)
