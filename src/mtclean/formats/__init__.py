"""Formats: how a file is read into a text and written back with untouched bytes untouched."""
