"""The rules made of the packs for Spanish, Portuguese, French, Italian and Romanian."""

from __future__ import annotations

from mtclean.lexicon.packs import (
    es_crime,
    es_economy,
    es_justice,
    es_media,
    es_parties,
    es_politics,
    es_society,
    fr_justice,
    fr_media,
    fr_society,
    it,
    pt_places,
    pt_politics,
    romance,
    romance_sport,
)
from mtclean.table import table_rule

spanish_terms = table_rule(
    code="TRM032",
    name="literal-spanish-term",
    summary="Use the established English of the Spanish term.",
    doc="""Terms of politics, courts, the economy, health and sport in Spain and Latin America are
    translated word by word, as "instruction judge" for an investigating judge. Where English has
    the same words in another sense, the row asks for a country or for words of the field.
    """,
    rows=(
        *es_parties.ROWS,
        *es_politics.ROWS,
        *es_politics.CHANCELLOR_ROWS,
        *es_justice.ROWS,
        *es_crime.ROWS,
        *es_economy.ROWS,
        *es_society.ROWS,
        *es_media.ROWS,
    ),
)

portuguese_terms = table_rule(
    code="TRM033",
    name="literal-portuguese-term",
    summary="Use the established English of the Portuguese term.",
    doc="""Terms of Brazil and Portugal, and names of states, programmes and papers, are translated
    word by word: "awarded collaboration" is a plea bargain, "General Mines" Minas Gerais. Common
    English words ask for the country; prefectures stay prefectures outside Brazil.
    """,
    rows=(
        *pt_politics.ROWS,
        *pt_places.ROWS,
    ),
)

french_terms = table_rule(
    code="TRM034",
    name="literal-french-term",
    summary="Use the established English of the French term.",
    doc="""Terms of French courts, politics and health care, and names of regions and papers, are
    translated word by word: "guarded view" for garde à vue is police custody, "Not-de-Calais" a
    part of France. Where English has the words too, the row asks for France or for its field.
    """,
    rows=(
        *fr_justice.ROWS,
        *fr_society.ROWS,
        *fr_media.ROWS,
    ),
)

romance_terms = table_rule(
    code="TRM035",
    name="literal-romance-term",
    summary="Use the established English of the term.",
    doc="""Terms that Romance languages share, and those of Italian and Romanian, are translated
    word by word: "eighths of final" is the round of 16, "power of purchase" purchasing power.
    Everyday words ask for their field, as football or the economy.
    """,
    rows=(
        *romance.ROWS,
        *romance_sport.ROWS,
        *it.ROWS,
    ),
)
