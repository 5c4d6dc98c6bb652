"""Regions: which countries and territories a document names, and how often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache

from mtclean.text.document import Document
from mtclean.text.pattern import Pattern

_RUN = Pattern(r"(?:[A-Z][\w.’'-]{0,30} ?){1,6}")
_CLITIC = Pattern(r"['’]s?$|\.$")
_LONGEST = 3
_PROVINCES = [
    "Anhui",
    "Fujian",
    "Gansu",
    "Guangdong",
    "Guangxi",
    "Guizhou",
    "Hainan",
    "Hebei",
    "Heilongjiang",
    "Henan",
    "Hubei",
    "Hunan",
    "Jiangsu",
    "Jiangxi",
    "Jilin",
    "Liaoning",
    "Ningxia",
    "Qinghai",
    "Shaanxi",
    "Shandong",
    "Shanxi",
    "Sichuan",
    "Tibet",
    "Xinjiang",
    "Yunnan",
    "Zhejiang",
]
_MORE = {
    "Hong Kong": ("HKSAR", "Hongkong", "Kowloon", "LegCo", "Hong Konger", "Hong Kongers"),
    "Macao": ("MSAR", "Macanese"),
    "Taiwan": ("Kuomintang", "Legislative Yuan", "Executive Yuan"),
    "China": ("Xinhua", "PLA", "CPC", "CCTV", "HKSAR", *_PROVINCES),
    "Brazil": ("STF", "Planalto"),
    "Germany": ("Bundestag", "Bundesrat", "CDU", "SPD"),
    "Israel": ("Knesset", "IDF"),
    "Russia": ("Kremlin", "TASS", "RIA Novosti", "Interfax", "State Duma"),
    "South Korea": ("Yonhap", "Blue House"),
    "Spain": ("PSOE", "Podemos", "La Moncloa"),
    "Ukraine": ("Ukrinform", "Verkhovna Rada", "Rada", "Kiev"),
}
"""Names that tell a country or territory and that the lexicon of places does not hold."""


class Regions:
    """Counts of the countries and territories that a document names.

    A country counts by its name, its adjective, one of its cities and some of its institutions;
    the names are those of :data:`mtclean.lexicon.places.COUNTRIES`, such as ``Hong Kong``.
    """

    __slots__ = ("_counts",)

    def __init__(self, document: Document) -> None:
        self._counts: Counter[str] = Counter()
        markers = _markers()
        for match in _RUN.finditer(document.masked):
            words = [_CLITIC.compiled.sub("", word) for word in match[0].split()]
            at = 0
            while at < len(words):
                for size in range(_LONGEST, 0, -1):
                    name = " ".join(words[at : at + size])
                    found = markers.get(name.title() if len(name) > 3 and name.isupper() else name)
                    found = found or markers.get(name)
                    if found:
                        self._counts.update(found)
                        at += size - 1
                        break
                at += 1

    def count(self, country: str) -> int:
        """Return how often the document names ``country``."""
        return self._counts[country]

    def names(self, countries: Iterable[str]) -> bool:
        """Tell whether the document names one of ``countries``."""
        return any(self._counts[country] for country in countries)

    @property
    def main(self) -> str | None:
        """The country that is named most often; the first one named wins a draw."""
        return max(self._counts, key=self._counts.__getitem__, default=None)


@cache
def _markers() -> dict[str, tuple[str, ...]]:
    from mtclean.lexicon.places import CITIES, COUNTRIES, COUNTRY_ALIASES

    found: dict[str, tuple[str, ...]] = {city: (country,) for city, country in CITIES.items()}
    for alias, country in COUNTRY_ALIASES.items():
        found[alias] = (country,)
    for country, (adjectives, _) in COUNTRIES.items():
        for name in (country, *adjectives):
            found[name] = (country,)
    for country, names in _MORE.items():
        for name in names:
            found[name] = (*found.get(name, ()), country)
    return found
