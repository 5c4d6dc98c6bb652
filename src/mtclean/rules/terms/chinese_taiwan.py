"""The rule made of the pack for Taiwan."""

from __future__ import annotations

from mtclean.lexicon.packs import zh_taiwan
from mtclean.table import table_rule

taiwan = table_rule(
    code="TRM027",
    name="literal-taiwan-term",
    summary="Use the English name that is used for it in Taiwan or by the agencies.",
    doc="""Bodies, parties, papers and firms of Taiwan have English names that engines do not know:
    民进党 becomes "Minjin Party", 陆委会 a land commission, 立法院 a legislative court. The names
    of other countries' bodies are made of the same words, so the document must name Taiwan or be
    about it. What one side says on purpose is flagged at the most.
    """,
    rows=zh_taiwan.ROWS,
)
