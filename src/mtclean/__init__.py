"""mtclean repairs the scars of machine translation in English news and leaves good English alone.

>>> from mtclean import clean
>>> clean("The minister can not attend.")
'The minister cannot attend.'
"""

from __future__ import annotations

from mtclean.cleaner import Cleaner, check, clean
from mtclean.config import Config
from mtclean.registry import all_rules
from mtclean.rule import Alters, Exact, Example, Rule, Scope, Stage, View, rule
from mtclean.text.document import Document
from mtclean.text.edit import Edit, Safety
from mtclean.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from mtclean.report import Report

__all__ = [
    "Alters",
    "Cleaner",
    "Config",
    "Document",
    "Edit",
    "Exact",
    "Example",
    "Report",
    "Rule",
    "Safety",
    "Scope",
    "Stage",
    "View",
    "__version__",
    "all_rules",
    "check",
    "clean",
    "rule",
]


def __getattr__(name: str) -> object:
    if name == "Report":
        from mtclean.report import Report

        return Report
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
