"""How reporters of television sign off, and who employs them.

Provenance: written for this project from general knowledge.
"""

from __future__ import annotations

from mtclean.rule import Exact
from mtclean.text.pattern import Pattern, alternation

_BROADCASTERS = (
    *("SBS", "MBC", "KBS", "YTN", "JTBC", "MBN", "TBS", "OBS", "EBS", "TV Chosun", "Channel A"),
    *("Yonhap News TV", "Arirang", "CCTV", "CGTN", "TVBS", "NTDTV"),
)
_STATION = rf"(?:{alternation(_BROADCASTERS)})(?: News)?"
_GIVEN = r"[A-Z][a-z]+(?:-[A-Za-z][a-z]*| [A-Z][a-z]+(?:-[a-z]+)?)?"
_PERSON = rf"[A-Z][a-z]+ {_GIVEN}"
_OPENING = r"(?:(?:This|It|That) (?:is|was)|It[’']s|This has been|I[’']m|I am|I was)"

SIGN_OFF = Pattern(
    rf"(?<![\w\"“‘'])(?:{_OPENING} (?:{_STATION}(?:[’']s)?,? (?:reporter )?{_PERSON}"
    rf"|(?:reporter )?{_PERSON},? (?:from|of|with|at|for|,) {_STATION}|reporter {_PERSON})"
    rf"|{_STATION},? (?:reporter )?{_PERSON}(?: \[\ufffc+\])?"
    rf"|Reporter {_PERSON} (?:reports|reported|has the story|covered (?:it|this)|has more)"
    r")\.?\Z"
)
SIGN_OFF_TRIGGERS = (
    *map(Exact, (name for name in _BROADCASTERS if name != "CCTV")),
    *map(Exact, ("is CCTV", "'s CCTV", "’s CCTV", "of CCTV", "from CCTV", "for CCTV", "with CCTV")),
    *(Exact("Reporter"), "is reporter", "was reporter", "I'm reporter", "I’m reporter"),
)
