"""The rules made of the packs for South and Southeast Asia and for Africa."""

from __future__ import annotations

from mtclean.lexicon.packs import id_ms, south_asia_africa, vi
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
    rows=id_ms.ROWS + vi.ROWS,
)

south_asian_and_african = table_rule(
    code="TRM044",
    name="literal-south-asian-or-african-term",
    summary="Use the established English of news from South Asia and Africa.",
    doc="""Party names of Hindi, Urdu, Bengali and Swahili are translated word by word, though the
    press leaves them as they are; the word for a party is that for a team in Bengali, and Hausa
    has one word for kings, emirs and heads. Glosses beside the usual name stay.
    """,
    rows=south_asia_africa.ROWS,
)
