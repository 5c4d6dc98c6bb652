"""The rules made of the packs that belong to no single language."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from mtclean.lexicon.packs import acronyms, world
from mtclean.table import Match, table_rule

if TYPE_CHECKING:
    from mtclean.text.document import Document


def _un_name(document: Document, match: Match) -> str:
    return "U.N." if match.becomes == "UN" and _has_points(document.masked) else match.becomes


@lru_cache(maxsize=8)
def _has_points(text: str) -> bool:
    return "U.N." in text


romance_acronyms = table_rule(
    code="TRM009",
    name="foreign-acronym",
    summary="Use the English acronym of the body.",
    doc="""Acronyms of Spanish, Portuguese and French texts pass through engines unchanged, as OTAN
    for NATO. The letters can name another body too (OMS, FMI, PIB), so most rows need words of
    the field in the document and none of the other one; foreign words in front protect them.
    """,
    rows=acronyms.ROWS,
    adapt=_un_name,
)

world_terms = table_rule(
    code="TRM010",
    name="literal-world-term",
    summary="Use the established English term.",
    doc="""Phrases of Russian, German, French, Hebrew, Portuguese and Korean news whose literal
    translation is not English, or means something else; each row is bound to its country or to
    words of its field.
    """,
    rows=world.ROWS,
)
