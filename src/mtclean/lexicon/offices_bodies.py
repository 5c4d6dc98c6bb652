"""The titles of those who head international bodies, and what engines make of them.

Compiled by hand from the statutes of the bodies; facts, under the licence of the project.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["HEADED_BODIES", "Headed"]


class Headed(NamedTuple):
    """Bodies whose heads bear one title.

    ``names`` are without an article; ``wrong`` are titles nobody of these bodies bears, ``weak``
    those that others of them bear or that people use loosely: they ask for one of ``heads``.
    """

    title: str
    names: tuple[str, ...]
    wrong: tuple[str, ...]
    weak: tuple[str, ...]
    heads: tuple[str, ...]


_SECRETARY = ("secretary general", "general secretary")
_DIRECTOR = ("director general", "general director")

HEADED_BODIES = (
    Headed(
        "director-general",
        (
            "WHO",
            "World Health Organization",
            "World Health Organisation",
            "WTO",
            "World Trade Organization",
            "World Trade Organisation",
            "UNESCO",
            "Unesco",
            "FAO",
            "Food and Agriculture Organization",
            "ILO",
            "International Labour Organization",
            "International Labor Organization",
            "OPCW",
            "WIPO",
        ),
        (*_SECRETARY, "general director"),
        ("president", "chairman"),
        (
            "Tedros",
            "Margaret Chan",
            "Roberto Azevedo",
            "Roberto Azevêdo",
            "Ngozi Okonjo-Iweala",
            "Audrey Azoulay",
            "Irina Bokova",
            "Qu Dongyu",
            "Guy Ryder",
            "Gilbert Houngbo",
            "Fernando Arias",
            "Pascal Lamy",
        ),
    ),
    Headed(
        "director general",
        ("IAEA", "International Atomic Energy Agency", "International Organization for Migration"),
        (*_SECRETARY, "general director"),
        ("president", "chairman"),
        ("Rafael Grossi", "Rafael Mariano Grossi", "Yukiya Amano", "Mohamed ElBaradei"),
    ),
    Headed(
        "managing director",
        ("IMF", "International Monetary Fund"),
        (*_SECRETARY, *_DIRECTOR),
        ("president", "chairman", "chairwoman", "executive director"),
        ("Kristalina Georgieva", "Christine Lagarde", "Dominique Strauss-Kahn", "Rodrigo Rato"),
    ),
    Headed(
        "secretary-general",
        (
            "UN",
            "U.N.",
            "United Nations",
            "NATO",
            "Nato",
            "OPEC",
            "ASEAN",
            "Arab League",
            "League of Arab States",
            "OECD",
            "Shanghai Cooperation Organization",
            "Shanghai Cooperation Organisation",
            "Organization of American States",
        ),
        ("general secretary",),
        (*_DIRECTOR, "chairman", "president"),
        (
            "António Guterres",
            "Antonio Guterres",
            "Ban Ki-moon",
            "Kofi Annan",
            "Jens Stoltenberg",
            "Mark Rutte",
            "Anders Fogh Rasmussen",
            "Mohammad Barkindo",
            "Ahmed Aboul Gheit",
            "Luis Almagro",
            "Mathias Cormann",
            "Angel Gurria",
            "Ángel Gurría",
        ),
    ),
    Headed(
        "president",
        (
            "ECB",
            "European Central Bank",
            "European Commission",
            "European Council",
            "European Parliament",
            "IOC",
            "International Olympic Committee",
            "World Bank",
            "FIFA",
            "UEFA",
            "ICRC",
            "International Committee of the Red Cross",
        ),
        (),
        ("chairman", "chairwoman", "governor", *_DIRECTOR),
        (
            "Christine Lagarde",
            "Mario Draghi",
            "Jean-Claude Trichet",
            "Ursula von der Leyen",
            "Jean-Claude Juncker",
            "José Manuel Barroso",
            "Jose Manuel Barroso",
            "Charles Michel",
            "Donald Tusk",
            "Herman Van Rompuy",
            "Martin Schulz",
            "Antonio Tajani",
            "David Sassoli",
            "Roberta Metsola",
            "Thomas Bach",
            "Jacques Rogge",
            "Kirsty Coventry",
            "David Malpass",
            "Ajay Banga",
            "Jim Yong Kim",
            "Gianni Infantino",
            "Sepp Blatter",
            "Aleksander Ceferin",
            "Aleksander Čeferin",
            "Michel Platini",
            "Peter Maurer",
        ),
    ),
)
