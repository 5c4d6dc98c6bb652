"""Leftovers: words of the source that stand untranslated in English."""
