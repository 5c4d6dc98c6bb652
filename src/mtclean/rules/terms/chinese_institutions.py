"""The rule made of the packs of Chinese institutions and media."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtclean.lexicon.packs import zh_institutions, zh_media, zh_organs
from mtclean.table import Match, table_rule

if TYPE_CHECKING:
    from mtclean.text.document import Document


def with_apostrophe(document: Document, match: Match) -> str:
    """Return the replacement with the apostrophe that ``document`` uses."""
    text = document.text
    if "'" in match.becomes and text.count("’") > text.count("'"):
        return match.becomes.replace("'", "’")
    return match.becomes


chinese_institutions = table_rule(
    code="TRM021",
    name="literal-chinese-institution",
    summary="Use the English name of the Chinese institution or outlet.",
    doc="""Chinese bodies and media have English names of their own, which engines do not know:
    国家网信办 comes out as the National Net Letter Office, 界面新闻 as Interface News. Names that
    other countries have too need China as the country the document names most, and names made of
    everyday words must stand where a source is named.
    """,
    rows=zh_institutions.ROWS + zh_organs.ROWS + zh_media.ROWS,
    adapt=with_apostrophe,
)
