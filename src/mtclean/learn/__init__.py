"""Learns rows of a glossary from machine translations and what editors made of them.

:mod:`~mtclean.learn.pairs` reads the texts, :mod:`~mtclean.learn.align` finds what was changed,
:mod:`~mtclean.learn.mine` counts and judges, :mod:`~mtclean.learn.propose` writes the rows for a
person to review.
"""
