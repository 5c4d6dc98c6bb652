"""Repetition: words, phrases, loops and sentences that a decoder wrote twice."""
