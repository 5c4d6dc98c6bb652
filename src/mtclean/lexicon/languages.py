"""Languages: which one the news of a country is most often translated from.

Written by hand from general knowledge; facts, under the licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.wordlist import listed

__all__ = ["LANGUAGES_OF"]

_COUNTRIES = {
    "ar": """Algeria Bahrain Egypt Iraq Jordan Kuwait Lebanon Libya Mauritania Morocco Oman
        Palestine Qatar Saudi_Arabia Sudan Syria Tunisia United_Arab_Emirates Yemen""",
    "bg": "Bulgaria",
    "cs": "Czech_Republic",
    "da": "Denmark Faroe_Islands Greenland",
    "de": "Austria Germany Liechtenstein Switzerland",
    "el": "Cyprus Greece",
    "es": """Argentina Bolivia Chile Colombia Costa_Rica Cuba Dominican_Republic Ecuador El_Salvador
        Equatorial_Guinea Guatemala Honduras Mexico Nicaragua Panama Paraguay Peru Puerto_Rico Spain
        Uruguay Venezuela""",
    "et": "Estonia",
    "fa": "Afghanistan Iran",
    "fi": "Finland",
    "fr": """Belgium Benin Burkina_Faso Cameroon Central_African_Republic Chad France Gabon Guinea
        Haiti Ivory_Coast Luxembourg Madagascar Mali Monaco Niger Republic_of_Congo Senegal
        Switzerland Togo""",
    "he": "Israel",
    "hu": "Hungary",
    "id": "Indonesia",
    "is": "Iceland",
    "it": "Italy San_Marino Switzerland Vatican",
    "ja": "Japan",
    "ko": "North_Korea South_Korea",
    "lt": "Lithuania",
    "lv": "Latvia",
    "ms": "Brunei Malaysia",
    "nl": "Belgium Netherlands Suriname",
    "no": "Norway",
    "pl": "Poland",
    "pt": "Angola Brazil Cape_Verde East_Timor Mozambique Portugal",
    "ro": "Moldova Romania",
    "ru": "Belarus Kazakhstan Kyrgyzstan Russia Tajikistan Turkmenistan Uzbekistan Ukraine",
    "sk": "Slovakia",
    "sr": "Bosnia_and_Herzegovina Montenegro Serbia",
    "sv": "Finland Sweden",
    "th": "Thailand",
    "tr": "Turkey",
    "uk": "Ukraine",
    "vi": "Vietnam",
    "zh": "China Hong_Kong Macao Singapore Taiwan",
}

LANGUAGES_OF: dict[str, frozenset[str]] = {}
"""The languages (ISO 639-1) of the press of a country, by its name in the lexicon of places."""
for _language, _names in _COUNTRIES.items():
    for _name in listed(_names):
        _country = _name.replace("_", " ")
        LANGUAGES_OF[_country] = LANGUAGES_OF.get(_country, frozenset()) | {_language}
