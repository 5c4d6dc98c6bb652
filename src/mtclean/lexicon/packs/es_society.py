"""Terms: society and places of the Spanish-speaking countries, rendered word by word.

Compiled by hand from machine-translated news and the usage of the big agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_SPAIN = ("Spain",)
_MEXICO = ("Mexico",)

ROWS = (
    Row(
        "es-long-weekend",
        (
            "Constitution bridge",
            "bridge of the Constitution",
            "December bridge",
            "May bridge",
            "bridge of May",
            "All Saints bridge",
            "bridge of All Saints",
            "Immaculate bridge",
            "Pilar bridge",
            "bridge of the Pilar",
        ),
        "long weekend",
        bad=(
            (
                "In Spain, hotels are full for the Constitution bridge.",
                "In Spain, hotels are full for the long weekend.",
            ),
        ),
        good=(
            (
                "In Spain, boats and travelers pass the Constitution Bridge in the bay of "
                "Cadiz to their hotel."
            ),
        ),
        when=When(
            region=_SPAIN,
            near=("hotel*", "traffic", "travel*", "holiday*", "occupancy"),
            far=("bay", "river", "boats", "engineer*"),
        ),
    ),
    Row(
        "es-running-of-the-bulls",
        (
            "bull confinement",
            "bull closure",
            "confinement of the bulls",
            "confinement of San Fermin",
            "confinement of San Fermín",
            "confinements of San Fermín",
            "confinements of San Fermin",
            "San Fermin confinement",
            "San Fermín confinement",
            "closing of the bulls",
            "enclosure of San Fermín",
            "bull lockdown",
        ),
        "running of the bulls",
        bad=(
            (
                "Six men were hurt in the bull confinement in Pamplona.",
                "Six men were hurt in the running of the bulls in Pamplona.",
            ),
        ),
        good=("The confinement of bullies is no answer.",),
        when=When(near=("pamplona", "fermin", "fermín", "bulls", "gored", "hurt")),
    ),
    Row(
        "es-three-kings",
        ("Magic Kings", "Wizard Kings", "Kings Magi", "Kings Magicians", "Magician Kings"),
        "Three Kings",
        bad=(
            (
                "Children in Madrid wrote to the Magic Kings.",
                "Children in Madrid wrote to the Three Kings.",
            ),
        ),
        good=("The Magic, Kings and Heat won in the NBA.",),
        when=When(
            quoted=True,
            not_before=("game*", "and", "vs"),
            not_after=("orlando",),
            not_domain=("sport",),
        ),
        exact=True,
    ),
    Row(
        "es-el-gordo",
        ("the Fat One",),
        "El Gordo",
        bad=(
            (
                "In Spain, the Fat One of the Christmas lottery fell in Soria.",
                "In Spain, El Gordo of the Christmas lottery fell in Soria.",
            ),
        ),
        good=("The Fat One, a Spanish wrestler, bought a ticket.",),
        when=When(region=_SPAIN, near=("lottery", "draw", "prize"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-older-people",
        (
            "people of the third age",
            "persons of the third age",
            "people of third age",
            "adults of the third age",
            "citizens of the third age",
        ),
        "older people",
        bad=(
            (
                "The bus is free for people of the third age.",
                "The bus is free for older people.",
            ),
        ),
        good=("The University of the Third Age teaches pottery.",),
    ),
    Row(
        "es-attending-people",
        ("assistants to the event", "assistants at the event", "assistants to the act"),
        "people at the event",
        bad=(
            (
                "The assistants to the event sang with him.",
                "The people at the event sang with him.",
            ),
        ),
        good=("The assistants to the events manager sang.",),
    ),
    Row(
        "es-went-viral",
        ("was viralized", "were viralized", "became viralized"),
        "went viral",
        bad=(
            (
                "The video was viralized in hours.",
                "The video went viral in hours.",
            ),
        ),
        good=("The cells were viralised in the lab's jargon; no virus was seen.",),
        when=When(far=("cell*", "lab", "gene*")),
    ),
    Row(
        "es-has-gone-viral",
        ("been viralized",),
        "gone viral",
        bad=(
            (
                "The video has been viralized in Peru.",
                "The video has gone viral in Peru.",
            ),
        ),
        good=("The cells have been viralized in the lab.",),
        when=When(far=("cell*", "lab", "gene*")),
    ),
    Row(
        "es-currently",
        ("in the actuality",),
        "currently",
        bad=(
            (
                "In the actuality, 40 families live there.",
                "Currently, 40 families live there.",
            ),
        ),
        good=("In the actuality show, Tom lives in a hut.",),
        when=When(not_before=("show", "of", "that", "program*", "and")),
    ),
    Row(
        "es-news-conference",
        ("press wheel", "wheel of press", "conference of press", "wheel of the press"),
        "press conference",
        bad=(
            (
                "The minister said so in a press wheel.",
                "The minister said so in a press conference.",
            ),
        ),
        good=("The press, wheel and all, was sold.",),
        plural="press conferences",
    ),
    Row(
        "es-residents",
        ("neighbors of the municipality",),
        "residents of the municipality",
        bad=(
            (
                "The neighbors of the municipality closed the road.",
                "The residents of the municipality closed the road.",
            ),
        ),
        good=("Neighbors of the municipal dump closed the road.",),
    ),
    Row(
        "es-residents-neighborhood",
        (
            "neighbors of the neighborhood",
            "neighbors of the colony",
            "neighbors of the sector",
            "neighbors of the barrio",
        ),
        "residents of the neighborhood",
        bad=(
            (
                "The neighbors of the neighborhood closed the road.",
                "The residents of the neighborhood closed the road.",
            ),
        ),
        good=("Neighbors of the neighborly sort help.",),
    ),
    Row(
        "es-in-the-neighborhood",
        ("in the colony",),
        "in the neighborhood",
        bad=(
            (
                (
                    "In Mexico, police found two bodies in the colony of Doctores. "
                    "Police released one suspect on Monday."
                ),
                (
                    "In Mexico, police found two bodies in the neighborhood of Doctores. "
                    "Police released one suspect on Monday."
                ),
            ),
        ),
        good=(
            ("In Mexico, police counted seals in the colony. Police asked the victims to testify."),
        ),
        when=When(
            region=_MEXICO,
            domain=("crime",),
            before=("of",),
            far=(
                "seal*",
                "bee",
                "bees",
                "ant",
                "ants",
                "bird*",
                "spanish crown",
                "mennonite*",
                "century",
                "leper*",
                "art*",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "es-puerta-del-sol",
        ("Door of the Sun", "Gate of the Sun", "Sun Gate", "Puerta of the Sun", "Sun Door"),
        "Puerta del Sol",
        bad=(
            (
                "Madrid's Door of the Sun was full.",
                "Madrid's Puerta del Sol was full.",
            ),
        ),
        good=("From Madrid she flew to see the Gate of the Sun in Bolivia.",),
        when=When(
            near=("madrid",),
            far=("bolivia*", "tiwanaku", "tiahuanaco", "peru*", "machu picchu", "inca*"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "es-plaza-de-mayo",
        ("May Square", "Square of May", "Plaza of May", "Mayo Square"),
        "Plaza de Mayo",
        bad=(
            (
                "The march in Argentina ended in the May Square.",
                "The march in Argentina ended in Plaza de Mayo.",
            ),
        ),
        good=("In Argentina, in May, Square Inc. opened.",),
        when=When(region=("Argentina",), quoted=True),
        article="none",
        exact=True,
    ),
    Row(
        "es-sagrada-familia",
        (
            "Holy Family Basilica",
            "Basilica of the Holy Family",
            "Temple of the Holy Family",
            "Expiatory Temple of the Holy Family",
            "Sacred Family",
            "Sagrada Family",
            "Holy Family temple",
        ),
        "Sagrada Familia",
        bad=(
            (
                "Barcelona's Temple of the Holy Family gets its last tower.",
                "Barcelona's Sagrada Familia gets its last tower.",
            ),
        ),
        good=("The Basilica of the Holy Family in Nazareth has a bell from Barcelona.",),
        when=When(
            near=("gaudí", "gaudi", "barcelona"),
            far=("nazareth", "zagreb", "painting", "nairobi"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "es-paseo-de-la-reforma",
        (
            "Reform Walk",
            "Walk of the Reform",
            "Promenade of the Reform",
            "Reform Promenade",
            "Paseo of the Reform",
            "Reforma Promenade",
            "Paseo of Reform",
        ),
        "Paseo de la Reforma",
        bad=(
            (
                "The march in Mexico City went along Reform Walk.",
                "The march in Mexico City went along Paseo de la Reforma.",
            ),
        ),
        good=("Mexico's reform, walk or run, is near.",),
        when=When(region=_MEXICO, quoted=True),
        exact=True,
    ),
    Row(
        "es-el-salvador",
        ("the Savior", "The Savior"),
        "El Salvador",
        bad=(
            (
                "Bukele, the president of The Savior, built a prison.",
                "Bukele, the president of El Salvador, built a prison.",
            ),
        ),
        good=("The bishop of San Salvador prayed to the Savior.",),
        when=When(
            near=("bukele", "salvadoran*", "honduras", "guatemala"),
            far=("jesus", "christ", "church", "pray*", "bishop", "cathedral"),
            quoted=True,
            before=("has", "and", ",", ".", "is", "will", "in", "on"),
            after=("of", "in", "to", "from", "and"),
        ),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "es-la-paz",
        ("The Peace",),
        "La Paz",
        bad=(
            (
                "The president of Bolivia spoke in The Peace on Monday.",
                "The president of Bolivia spoke in La Paz on Monday.",
            ),
        ),
        good=("Bolivia's poet wrote of The Peace of Westphalia.",),
        when=When(
            about=("Bolivia",),
            after=("in", "to", "from", "near"),
            not_before=("of", "conference", "treaty", "corps", "prize", "palace"),
            quoted=True,
        ),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "es-la-rioja",
        ("The Rioja",),
        "La Rioja",
        bad=(
            (
                "Vines froze in The Rioja on Monday.",
                "Vines froze in La Rioja on Monday.",
            ),
        ),
        good=("The Rioja they drank was from 2010.",),
        when=When(
            after=("in", "of", "from", "to"),
            not_before=("they", "he", "we", "she", "wine*", "tast*", "bottle*", "harvest"),
            quoted=True,
        ),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "es-la-palma",
        ("The Palm",),
        "La Palma",
        bad=(
            (
                "The volcano on the island of The Palm is silent in the Canary Islands.",
                "The volcano on the island of La Palma is silent in the Canary Islands.",
            ),
        ),
        good=("The volcano hotel on The Palm in Dubai has a Canary Island palm.",),
        when=When(near=("canary", "canaries", "cumbre vieja"), far=("dubai",), quoted=True),
        exact=True,
    ),
    Row(
        "es-santa-cruz",
        ("Holy Cross of Tenerife", "Saint Cross of Tenerife", "Santa Cross of Tenerife"),
        "Santa Cruz de Tenerife",
        bad=(
            (
                "The boat reached Holy Cross of Tenerife.",
                "The boat reached Santa Cruz de Tenerife.",
            ),
        ),
        good=("The holy cross of the Tenerife fishers is carried.",),
        when=When(quoted=True),
    ),
    Row(
        "es-las-palmas",
        (
            "The Palms of Gran Canaria",
            "Palms of Gran Canaria",
            "The Palmas of Gran Canaria",
            "Palmas of Gran Canaria",
        ),
        "Las Palmas de Gran Canaria",
        bad=(
            (
                "The boat reached The Palms of Gran Canaria.",
                "The boat reached Las Palmas de Gran Canaria.",
            ),
        ),
        good=("The palms of Gran Canaria's beach bent in the wind.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-nuevo-leon",
        ("New Lion", "New León", "New Leon"),
        "Nuevo León",
        bad=(
            (
                "The governor of New Lion, in Mexico, sent trucks.",
                "The governor of Nuevo León, in Mexico, sent trucks.",
            ),
        ),
        good=("In Mexico, the zoo has a new lion.",),
        when=When(region=_MEXICO, quoted=True, far=("zoo",)),
        exact=True,
    ),
    Row(
        "es-baja-california-sur",
        (
            "Baja California South",
            "South Baja California",
            "Lower California South",
            "Southern Lower California",
            "Low California South",
        ),
        "Baja California Sur",
        bad=(
            (
                "The storm reached South Baja California.",
                "The storm reached Baja California Sur.",
            ),
        ),
        good=("South of Baja California, the storm died.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
)
