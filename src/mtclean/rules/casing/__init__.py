"""Casing: capitals where none belong, names without them."""
