"""Words of European languages in Latin script that engines leave in English.

Own tables, from general knowledge. Only words that have one meaning between English words.
"""

from __future__ import annotations

from mtclean.lexicon.repetition import MONTHS
from mtclean.lexicon.wordlist import listed

JOINING = {
    "y": "and",
    "und": "and",
    "et": "and",
    "och": "and",
    "oraz": "and",
    "ve": "and",
    "oder": "or",
    "eller": "or",
}
"""Conjunctions that are no English word."""

ACCORDING = {
    **dict.fromkeys(("Segundo", "Según", "Selon", "Laut", "Secondo", "Volgens"), "According to"),
    **dict.fromkeys(("Enligt", "Ifølge", "Według", "Conform", "Согласно"), "According to"),
}
"""Prepositions before the source of a report, at the beginning of a sentence."""

SOURCES = listed(
    """the a an his her its their this these official officials local data figures reports report
    police media experts witnesses authorities scientists researchers doctors estimates statistics
    sources some several one two"""
)
"""English words that begin the name of a source."""

_ROMANCE = {
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
    " diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro"
    " dezembro",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
    " dicembre",
}
_GERMANIC = {
    "no": "januar februar mars april mai juni juli august september oktober november desember",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}


def _numbered(tables: dict[str, str]) -> dict[str, str]:
    return {
        name: month
        for months in tables.values()
        for name, month in zip(months.split(), MONTHS, strict=True)
    }


ROMANCE_MONTHS = _numbered(_ROMANCE)
"""Months after *de*, or after an article and a figure, with their English names."""

GERMANIC_MONTHS = {
    name: month for name, month in _numbered(_GERMANIC).items() if name != month.lower()
}
"""Months after an ordinal with a full stop, without those that are spelt as in English."""

TELLING = {
    "es": "que está pero porque también según fue una",
    "fr": "est dans avec une sont été",
    "de": "nicht ist wird auch sich wurde eine werden dass",
    "it": "che della sono più anche",
    "pt": "não uma foi são também mais",
    "nl": "een niet voor zijn",
    "tr": "bir için olarak",
    "id": "yang dengan untuk",
    "vi": "của không",
    "pl": "nie się jest że",
    "cs": "že jsou který",
    "sv": "och är inte att",
    "fi": "että joka mutta",
    "ro": "și este pentru",
    "hu": "hogy nem",
}
"""Frequent words that hardly ever stand in English news, not even in names."""
