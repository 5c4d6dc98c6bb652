"""Encoding: bytes read with the wrong table, marks nobody sees, letters of the wrong alphabet."""
