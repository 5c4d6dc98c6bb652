"""Markup: what is left of tags, entities, codes of other systems and placeholders in the text."""
