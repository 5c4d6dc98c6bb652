"""Bodies by the parts of their names, and the orders in which engines put these parts.

Compiled by hand; facts, under the licence of the project.
"""

from __future__ import annotations

__all__ = ["INVERTED_BODIES"]

_OF_A_FIELD = (
    ("African", "Development", "Bank"),
    ("Asian", "Development", "Bank"),
    ("Asian", "Infrastructure Investment", "Bank"),
    ("European", "Investment", "Bank"),
    ("Gulf", "Cooperation", "Council"),
    ("International", "Energy", "Agency"),
    ("National", "Development and Reform", "Commission"),
    ("Shanghai", "Cooperation", "Organization"),
    ("World", "Boxing", "Association"),
    ("World", "Boxing", "Council"),
    ("World", "Intellectual Property", "Organization"),
    ("World", "Tourism", "Organization"),
    ("World", "Trade", "Organization"),
)
"""What marks the body off, its field, a noun, and what kind of body it is."""
_OF_A_KIND = (
    ("International", "Criminal", "Court"),
    ("International", "Monetary", "Fund"),
    ("International", "Olympic", "Committee"),
    ("World", "Economic", "Forum"),
)
"""The same where the field is an adjective."""
_OTHERS = {
    "Academy of Engineering of China": "Chinese Academy of Engineering",
    "Academy of Sciences of China": "Chinese Academy of Sciences",
    "Academy of Sciences of Russia": "Russian Academy of Sciences",
    "Academy of Social Sciences of China": "Chinese Academy of Social Sciences",
    "Administration of Meteorology of China": "China Meteorological Administration",
    "Agency International of Atomic Energy": "International Atomic Energy Agency",
    "Commission European": "European Commission",
    "Commission of Health of China": "National Health Commission of China",
    "Commission of National Health": "National Health Commission",
    "Committee International of the Red Cross": "International Committee of the Red Cross",
    "Cooperation Council of the Gulf": "Gulf Cooperation Council",
    "Council European": "European Council",
    "Council of State of China": "State Council of China",
    "Court International of Justice": "International Court of Justice",
    "Fund of the United Nations for Children": "United Nations Children's Fund",
    "Fund of the United Nations for Childhood": "United Nations Children's Fund",
    "High Commissioner of the United Nations for": "United Nations High Commissioner for",
    "Organization of the United Nations": "United Nations",
    "Organization of United Nations": "United Nations",
    "Organization of the United Nations for Education, Science and Culture": (
        "United Nations Educational, Scientific and Cultural Organization"
    ),
    "Organization of the United Nations for Food and Agriculture": (
        "Food and Agriculture Organization of the United Nations"
    ),
    "Organization of the United Nations for Agriculture and Food": (
        "Food and Agriculture Organization of the United Nations"
    ),
    "Parliament European": "European Parliament",
    "Popular Supreme Court": "Supreme People's Court",
    "Program of the United Nations for Development": "United Nations Development Programme",
    "Program of the United Nations for the Development": "United Nations Development Programme",
    "Programme of the United Nations for Development": "United Nations Development Programme",
    "Regulatory Commission of Banking and Insurance of China": (
        "China Banking and Insurance Regulatory Commission"
    ),
    "Regulatory Commission of Securities of China": "China Securities Regulatory Commission",
    "Reserve Federal": "Federal Reserve",
    "Supreme Popular Court": "Supreme People's Court",
    "Supreme Popular Procuratorate": "Supreme People's Procuratorate",
    "Autonomous Region of Inner Mongolia": "Inner Mongolia Autonomous Region",
    "Autonomous Region of Tibet": "Tibet Autonomous Region",
}
_EXCHANGES = (
    "Frankfurt",
    "Johannesburg",
    "London",
    "Madrid",
    "Moscow",
    "New York",
    "Shanghai",
    "Shenzhen",
    "Taiwan",
    "Tokyo",
    "Toronto",
)
"""Places of exchanges that no other order of words names."""


def _inverted() -> dict[str, str]:
    """Return the English name of each body by the forms its parts give in another order."""
    found = dict(_OTHERS)
    for mark, field, kind in _OF_A_FIELD:
        for form in (
            f"{kind} {mark} of {field}",
            f"{mark} {kind} of {field}",
            f"{mark} {kind} of the {field}",
            f"{kind} of {mark} {field}",
            f"{kind} of {field} {mark}",
            f"{kind} of {field} of {mark}",
        ):
            found[form] = f"{mark} {field} {kind}"
    for mark, field, kind in _OF_A_KIND:
        for form in (
            f"{kind} {field} {mark}",
            f"{kind} {mark} {field}",
            f"{field} {mark} {kind}",
            f"{mark} {kind} {field}",
        ):
            found[form] = f"{mark} {field} {kind}"
    for place in _EXCHANGES:
        found[f"Stock Exchange of {place}"] = f"{place} Stock Exchange"
    return found


INVERTED_BODIES = _inverted()
