"""Glossaries: a table for each source language and domain, for the rules of terms."""
