"""Pronouns: the gender of the person who speaks, and possessives of institutions."""
