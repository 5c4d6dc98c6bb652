"""Nouns by their number, for the rules of grammar-lite.

Written by hand for this project from general knowledge.
"""

from __future__ import annotations


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split())


UNCOUNTED_NOUNS = _list(
    """news information advice equipment knowledge furniture evidence luggage homework software
    machinery scenery progress"""
)
"""Nouns without a plural, which English treats as singular."""

COUNTED_NOUNS = _list(
    """activity area book car case child city company country crime day event factory family farmer
    game group hospital hotel house idea island item law man mistake month murder nation newspaper
    organisation organization patient person photo plan player politician problem project region
    reporter resident school soldier student teacher team tourist town train vehicle victim village
    visitor voter week woman worker year"""
)
"""Nouns that are neither verbs nor adjectives before the end of a clause."""

IRREGULAR_PLURALS = {"child": "children", "man": "men", "person": "people", "woman": "women"}

FAULTY_PLURALS = {
    "informations": "information",
    "advices": "advice",
    "equipments": "equipment",
    "furnitures": "furniture",
    "luggages": "luggage",
    "homeworks": "homework",
    "aircrafts": "aircraft",
    "offsprings": "offspring",
    "machineries": "machinery",
    "sceneries": "scenery",
    "criterias": "criteria",
    "phenomenas": "phenomena",
    "bacterias": "bacteria",
    "sheeps": "sheep",
    "policemans": "policemen",
    "firemans": "firemen",
    "fishermans": "fishermen",
    "businessmans": "businessmen",
    "salesmans": "salesmen",
    "spacecrafts": "spacecraft",
}
"""Plurals that English does not have."""
