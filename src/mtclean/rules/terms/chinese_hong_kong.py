"""The rule made of the packs for Hong Kong and Macao."""

from __future__ import annotations

from mtclean.lexicon.packs import zh_hong_kong, zh_hong_kong_names
from mtclean.table import table_rule

hong_kong_and_macao = table_rule(
    code="TRM026",
    name="literal-hong-kong-term",
    summary="Use the English name that Hong Kong or Macao uses.",
    doc="""Hong Kong and Macao have English names for their parties, papers, schools, hospitals and
    districts, which engines cannot guess from the characters: 铜锣湾 is read *Tongluowan* in
    Mandarin, 港 taken for a port and 澳 for Australia. The same words are right elsewhere, so most
    rows ask that the document names the place, or is mostly about it.
    """,
    rows=zh_hong_kong.ROWS + zh_hong_kong_names.ROWS,
)
