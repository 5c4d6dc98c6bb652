"""The rule made of the packs for Japanese."""

from __future__ import annotations

from mtclean.lexicon.packs import ja, ja_land, ja_law, ja_society
from mtclean.table import table_rule

japanese_terms = table_rule(
    code="TRM031",
    name="literal-japanese-term",
    summary="Use the established English of Japanese news.",
    doc="""Terms of Japanese police, courts, politics and weather have fixed English forms which
    engines replace by the sum of their characters: 書類送検, a referral to prosecutors, becomes a
    document inspection and 接続水域, the contiguous zone, connection waters. Many words are right
    elsewhere, so those rows ask for Japan or for a word of their field nearby.
    """,
    rows=(*ja.ROWS, *ja_law.ROWS, *ja_land.ROWS, *ja_society.ROWS),
)
