"""Origin: from which language a document was translated, and of which years it tells."""

from __future__ import annotations

from mtclean.context.region import Regions
from mtclean.lexicon.languages import LANGUAGES_OF
from mtclean.text.document import Document
from mtclean.text.pattern import Pattern

_YEAR = Pattern(r"(?<![\w.,/$€£-])(?:19[4-9]\d|20[0-4]\d)(?![\w%/]|[.,]\d)")


def languages(document: Document, regions: Regions) -> frozenset[str]:
    """Return the languages (ISO 639-1) the document may be translated from.

    The one that is given counts alone. Otherwise it is told by the country that is named most;
    the set is empty where none is named.
    """
    if document.source_lang:
        return frozenset({document.source_lang})
    return LANGUAGES_OF.get(regions.main or "", frozenset())


def latest_year(text: str) -> int | None:
    """Return the latest year that a text names, which is about when it was written.

    >>> latest_year("In 2019 it had 2,000 members, in 2021 more.")
    2021
    """
    return max((int(match[0]) for match in _YEAR.finditer(text)), default=None)
