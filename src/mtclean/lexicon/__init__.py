"""Data that the rules read: tables of words, with their provenance."""
