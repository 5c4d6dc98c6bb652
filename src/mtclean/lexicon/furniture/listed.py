"""Lines that are removed wherever they stand, as plain text, with ``*`` for anything.

They are the names and banners of sites that carry machine-translated news. An editor adds lines of
the same kind in the configuration.
"""

from __future__ import annotations

LINES: tuple[str, ...] = (
    "An important disclaimer is at the bottom of this *",
    "Archyde",
    "Archysport",
    "Breaking Latest News",
    "DayDayNews",
    "Learn more about our standards*",
    "MIL OSI",
    "Nation World News",
    "NewsRnd",
    "Newsbeezer",
    "Now you can see non-English news*",
    "Pledge Times",
    "Quality content at any time!",
    "Teller Report",
    "TellerReport",
    "The Limited Times",
    "The Press Stories",
    "The Trust Project",
    "The text below may differ from the actual broadcast*",
    "World Today News",
    "laitimes",
)
