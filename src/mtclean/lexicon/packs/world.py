"""Terms: Russian, Ukrainian, German, French, Spanish, Hebrew and Turkish phrases, word by word.

Compiled by hand from machine-translated news; facts, under the licence of the project.
"""

from __future__ import annotations

from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_AGENCIES = (
    "agence france",
    "afp",
    "anadolu",
    "ap",
    "belta",
    "bloomberg",
    "cnn",
    "forbes",
    "interfax",
    "kommersant",
    "meduza",
    "reuters",
    "ria novosti",
    "rbc",
    "sputnik",
    "tass",
    "the associated press",
    "the agency",
    "the belta",
    "the guardian",
    "the new york times",
    "the newspaper",
    "the portal",
    "the press service",
    "the ria",
    "the tass",
    "the telegram channel",
    "the website",
    "ukrinform",
    "unian",
    "xinhua",
)

ROWS = (
    Row(
        "with-reference-to",
        ("with reference to",),
        "citing",
        bad=(
            (
                "The plant opened in May, RBC reported with reference to Reuters.",
                "The plant opened in May, RBC reported citing Reuters.",
            ),
            (
                "This was written with reference to the TASS agency.",
                "This was written citing the TASS agency.",
            ),
        ),
        good=(
            "With reference to the agency's letter of May 4, we enclose the form.",
            "The judge spoke with reference to Reuters v. Smith.",
            "Prices are set with reference to the oil price, TASS reported.",
        ),
        when=When(
            within=Scope.SENTENCE,
            near=(
                "report",
                "reports",
                "reported",
                "writes",
                "wrote",
                "written",
                "informs",
                "informed",
            ),
            before=_AGENCIES,
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "internet-portal",
        ("Telegram-channel",),
        "Telegram channel",
        bad=(
            (
                "The Telegram-channel Baza showed the film.",
                "The Telegram channel Baza showed the film.",
            ),
        ),
        good=("The telegram, channel and all, was kept.",),
        plural="Telegram channels",
        exact=True,
    ),
    Row(
        "crown-cabinet",
        ("Crown Cabinet", "Corona Cabinet"),
        "coronavirus cabinet",
        bad=(
            (
                "Israel's Crown Cabinet closed the beaches.",
                "Israel's coronavirus cabinet closed the beaches.",
            ),
        ),
        good=("The Crown Cabinet of relics is in the Tower of London.",),
        when=When(region=("Israel",), quoted=True),
        exact=True,
    ),
    Row(
        "editorial-network-germany",
        ("editorial network Germany", "editorial network of Germany"),
        "RedaktionsNetzwerk Deutschland",
        bad=(
            (
                "She told the editorial network Germany that she would run.",
                "She told RedaktionsNetzwerk Deutschland that she would run.",
            ),
        ),
        good=("RedaktionsNetzwerk Deutschland is an editorial network in Germany.",),
        article="none",
        when=When(quoted=True),
    ),
    Row(
        "kanzleramt-boss",
        ("Kanzleramt boss", "Chancellery boss", "chancellor's office boss"),
        "Chancellery chief",
        bad=(
            (
                "Kanzleramt boss Helge Braun spoke in Berlin.",
                "Chancellery chief Helge Braun spoke in Berlin.",
            ),
        ),
        good=("The boss of the Chancellery canteen in Berlin is a vegetarian.",),
        when=When(region=("Germany",)),
        safety=Safety.LIKELY,
    ),
    Row(
        "country-leaders",
        ("country chiefs", "country princes"),
        "state premiers",
        bad=(
            (
                "Merkel met the 16 country chiefs in Berlin.",
                "Merkel met the 16 state premiers in Berlin.",
            ),
        ),
        good=("Unilever sent its country chiefs to Berlin.",),
        when=When(
            region=("Germany",),
            near=("merkel", "scholz", "merz", "bundesrat"),
            after=("the", "16", "federal"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "barrier-gestures",
        ("barrier gestures", "barrier gesture"),
        "preventive measures",
        bad=(
            (
                "The mayor of Lyon asked for barrier gestures against COVID-19.",
                "The mayor of Lyon asked for preventive measures against COVID-19.",
            ),
        ),
        good=("“Barrier gestures” is what France calls them.",),
        when=When(
            near=("covid*", "coronavirus", "epidemic", "pandemic"), far=("what france calls",)
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "forces-of-order",
        ("forces of order",),
        "security forces",
        bad=(
            (
                "In Nantes, the forces of order fired tear gas.",
                "In Nantes, the security forces fired tear gas.",
            ),
        ),
        good=("In France the forces of order and of chaos met on the screen.",),
        when=When(
            region=("France", "Belgium", "Algeria", "Tunisia", "Mexico", "Spain"),
            near=("tear gas", "protest*", "curfew", "demonstrat*", "arrest*"),
            not_before=("and",),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "yellow-jackets",
        ("yellow jackets",),
        "yellow vests",
        bad=(
            (
                "In Paris, the yellow jackets marched against Macron.",
                "In Paris, the yellow vests marched against Macron.",
            ),
        ),
        good=(
            "Stewards in yellow jackets led the protest in Paris.",
            "A nest of yellow jackets closed a school in Paris, Texas.",
        ),
        when=When(
            region=("France",),
            near=("macron", "movement", "demonstrat*", "protest*"),
            far=("nest", "wasp*", "sting*", "stung"),
            not_after=("in", "wearing", "wore", "bright", "their", "with", "of", "donned"),
            before=("movement", "protest*", "march*", "demonstrat*", "demand*", "crisis", "rally"),
        ),
    ),
    Row(
        "lava-jato",
        ("lava flow operation", "operation lava flow", "lava jet operation", "operation lava jet"),
        "Operation Car Wash",
        bad=(
            (
                "Prosecutors in Brazil closed the Lava Jet operation.",
                "Prosecutors in Brazil closed the Operation Car Wash.",
            ),
        ),
        good=("A lava flow operation was filmed by geologists in Iceland.",),
        when=When(region=("Brazil",), quoted=True),
        safety=Safety.LIKELY,
    ),
    Row(
        "perjury-teacher",
        ("perjury teacher", "teacher of perjury"),
        "subornation of perjury",
        bad=(
            (
                "A court in Seoul heard the perjury teacher case.",
                "A court in Seoul heard the subornation of perjury case.",
            ),
        ),
        good=("In Seoul, a teacher was tried for perjury.",),
        when=When(region=("South Korea",)),
    ),
)
