"""The report on a text, and the forms it is shown in."""

from mtclean.report.report import Report

__all__ = ["Report"]
