"""Data that the rules read, and its loaders.

Small tables are Python modules, one a subject (people, public figures, roles, places,
institutions); long word lists are plain text in ``data/``, read on first use, with provenance and
licence of each in ``data/README.md``.  The lexicon knows nothing of rules and imports none.
"""
