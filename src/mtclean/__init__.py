"""mtclean repairs the scars of machine translation in English news and leaves good English alone.

>>> from mtclean import clean
>>> clean("The minister can not attend.")
'The minister cannot attend.'

The public names are loaded when they are first used, so that the command line starts fast. Only
``rule`` is there at once: the module of that name would take its place otherwise.
"""

from __future__ import annotations

from mtclean.rule import rule as rule
from mtclean.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from mtclean.cleaner import Cleaner as Cleaner
    from mtclean.cleaner import check as check
    from mtclean.cleaner import clean as clean
    from mtclean.config import Config as Config
    from mtclean.registry import all_rules as all_rules
    from mtclean.report import Report as Report
    from mtclean.rule import Alters as Alters
    from mtclean.rule import Exact as Exact
    from mtclean.rule import Example as Example
    from mtclean.rule import LeadByte as LeadByte
    from mtclean.rule import Loose as Loose
    from mtclean.rule import Probe as Probe
    from mtclean.rule import Rule as Rule
    from mtclean.rule import Scope as Scope
    from mtclean.rule import Stage as Stage
    from mtclean.rule import View as View
    from mtclean.table.rows import Row as Row
    from mtclean.table.rows import When as When
    from mtclean.text.edit import Edit as Edit
    from mtclean.text.edit import Safety as Safety

_HOMES = {
    "Alters": "mtclean.rule",
    "Cleaner": "mtclean.cleaner",
    "Config": "mtclean.config",
    "Edit": "mtclean.text.edit",
    "Exact": "mtclean.rule",
    "Example": "mtclean.rule",
    "LeadByte": "mtclean.rule",
    "Loose": "mtclean.rule",
    "Probe": "mtclean.rule",
    "Report": "mtclean.report",
    "Row": "mtclean.table.rows",
    "Rule": "mtclean.rule",
    "Safety": "mtclean.text.edit",
    "Scope": "mtclean.rule",
    "Stage": "mtclean.rule",
    "View": "mtclean.rule",
    "When": "mtclean.table.rows",
    "all_rules": "mtclean.registry",
    "check": "mtclean.cleaner",
    "clean": "mtclean.cleaner",
}

__all__ = ["__version__", *_HOMES, "rule"]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
