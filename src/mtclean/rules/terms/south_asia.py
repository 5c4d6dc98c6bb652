"""The rules made of the packs for South and Southeast Asia and for Africa."""

from __future__ import annotations

from mtclean.lexicon.packs import id_vi
from mtclean.table import table_rule

southeast_asian = table_rule(
    code="TRM043",
    name="literal-southeast-asian-term",
    summary="Use the established English of news from Indonesia, Malaysia and Vietnam.",
    doc="""Indonesian police secure (detain) people and pocket their identities, a sting operation
    is one that catches hands; Vietnamese writes an epidemic and a translation with one word. The
    rows hold such phrases of Indonesian, Malay and Vietnamese news, most of them bound to the
    country.
    """,
    rows=id_vi.ROWS,
)
