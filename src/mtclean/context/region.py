"""Regions: which countries and territories a document names, and how often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache

from mtclean.text.document import Document
from mtclean.text.pattern import Pattern

_CAPITAL = Pattern(r"[A-Z](?<!\w[A-Z])[\w-]*")
"""A word with a capital; as the capital comes first, :mod:`re` finds it four times faster."""
_MARKS = ".,;:!?'’\"”)"
_LONGEST_NAME = 60
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
        markers, longest = _markers()
        text = document.masked
        end = 0
        for match in _CAPITAL.finditer(text):
            first = match[0]
            shouted = len(first) > 3 and first.isupper()
            most = longest.get(first) or (longest.get(first.title()) if shouted else None)
            if most is None or match.start() < end:
                continue
            words = text[match.start() : match.start() + _LONGEST_NAME].split(maxsplit=most)[:most]
            for size in range(len(words), 0, -1):
                name = _bare(" ".join(words[:size]))
                found = markers.get(name) or (markers.get(name.title()) if shouted else None)
                if found:
                    self._counts.update(found)
                    end = match.start() + len(name)
                    break

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


def _bare(name: str) -> str:
    """Return a name without the marks and the possessive behind it."""
    return name.rstrip(_MARKS).removesuffix("'s").removesuffix("’s")


@cache
def _markers() -> tuple[dict[str, tuple[str, ...]], dict[str, int]]:
    """Return what names tell, and how many words names have at the most by their beginning."""
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
    longest: dict[str, int] = {}
    for name in found:
        begins = _CAPITAL.match(name)
        if begins:
            longest[begins[0]] = max(longest.get(begins[0], 0), name.count(" ") + 1)
    return {_bare(name): countries for name, countries in found.items()}, longest
