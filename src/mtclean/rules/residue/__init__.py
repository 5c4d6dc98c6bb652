"""Residue: what tokenizers, vocabularies and broken abbreviations leave between the words."""
