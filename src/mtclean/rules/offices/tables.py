"""The rules made of the tables of offices and bodies."""

from __future__ import annotations

from mtclean.lexicon.offices_hk import HONG_KONG_ROWS
from mtclean.lexicon.offices_world import BODY_ROWS, OFFICE_ROWS
from mtclean.table import table_rule

hong_kong_offices = table_rule(
    code="OFF003",
    name="literal-hong-kong-office",
    summary="Use the title that Hong Kong gives the office.",
    doc="""The offices of Hong Kong and Macao have English titles of their own, which engines
    cannot know when they translate 财政司司长 or 律政司司长, and so have their bureaus and courts.
    Every row asks for the place and, where the words are titles of companies too, for one of
    those who held the office.
    """,
    rows=HONG_KONG_ROWS,
)

literal_offices = table_rule(
    code="OFF004",
    name="literal-office",
    summary="Use the established English of the office.",
    doc="""Titles of offices are translated word by word: Spain's *presidente del Gobierno* is its
    prime minister, the head of the WHO is a director-general, and Brazil's *ministros do Supremo*
    are justices. Each row is bound to its country, to a name or to a body.
    """,
    rows=OFFICE_ROWS,
)

inverted_bodies = table_rule(
    code="OFF005",
    name="inverted-body-name",
    summary="Use the established name of the body.",
    doc="""Names of bodies keep the order of the source, as "Commission of National Development and
    Reform", or hold a word of it twice, as "National Health and Health Commission" for 卫生健康.
    The rows hold names that no other body has.
    """,
    rows=BODY_ROWS,
)
