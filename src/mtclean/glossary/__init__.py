"""The user's own glossary: rows from TOML, CSV, TSV and TBX files or from Python."""

from __future__ import annotations

from mtclean.glossary.entries import Entry, Glossary
from mtclean.glossary.errors import GlossaryError, Problem
from mtclean.glossary.files import glossary_of, load, rows_of

__all__ = ["Entry", "Glossary", "GlossaryError", "Problem", "glossary_of", "load", "rows_of"]
