"""What the conditions of several packs share: groups of countries, and words that tell a place."""

from __future__ import annotations

ARAB = (
    "Algeria",
    "Bahrain",
    "Egypt",
    "Iraq",
    "Jordan",
    "Kuwait",
    "Lebanon",
    "Libya",
    "Morocco",
    "Oman",
    "Palestine",
    "Qatar",
    "Saudi Arabia",
    "Sudan",
    "Syria",
    "Tunisia",
    "United Arab Emirates",
    "Yemen",
)
BALTIC = ("Estonia", "Latvia", "Lithuania")
CHINA = ("China", "Hong Kong", "Macao")
FRENCH = (
    "Algeria",
    "Belgium",
    "Benin",
    "Burkina Faso",
    "Cameroon",
    "Chad",
    "France",
    "Gabon",
    "Guinea",
    "Ivory Coast",
    "Luxembourg",
    "Madagascar",
    "Mali",
    "Monaco",
    "Morocco",
    "Niger",
    "Senegal",
    "Switzerland",
    "Togo",
    "Tunisia",
)
GERMAN = ("Germany", "Austria", "Switzerland")
LATIN = (
    "Argentina",
    "Bolivia",
    "Chile",
    "Colombia",
    "Costa Rica",
    "Cuba",
    "Dominican Republic",
    "Ecuador",
    "El Salvador",
    "Guatemala",
    "Honduras",
    "Mexico",
    "Nicaragua",
    "Panama",
    "Paraguay",
    "Peru",
    "Uruguay",
    "Venezuela",
)
HISPANIC = (*LATIN, "Spain")
SOVIET = ("Russia", "Ukraine", "Belarus", "Kazakhstan", "Moldova", "Kyrgyzstan", "Uzbekistan")
JAPANESE = ("japan*", "tokyo", "osaka", "kyodo", "kyoto", "nagoya", "hokkaido", "okinawa")
KOREAN = ("korea*", "seoul", "busan", "pyongyang", "yonhap", "daegu", "incheon", "gwangju")
SURE_OF_COVID = (
    "covid*",
    "coronavirus*",
    "nucleic acid",
    "sars-cov*",
    "crown pneumonia",
    "omicron",
)


def with_article(*names: str) -> tuple[str, ...]:
    """Return ``names`` alone and behind the article, which goes with them."""
    return tuple(article + name for article in ("", "the ", "The ") for name in names)
