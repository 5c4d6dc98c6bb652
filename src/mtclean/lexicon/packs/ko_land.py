"""Terms: epidemic, places and weather of Korea as engines render them from Korean.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project. The places are words or Chinese cities too.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import KOREAN
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_IN_KOREA = When(near=KOREAN)
_NAME = When(quoted=True)

ROWS = (
    Row(
        "ko-vaccine-pass",
        (
            "quarantine pass",
            "anti virus pass",
            "defense pass",
            "prevention pass",
        ),
        "vaccine pass",
        bad=(
            (
                "South Korea dropped the quarantine pass for cafes as COVID-19 cases fell.",
                "South Korea dropped the vaccine pass for cafes as COVID-19 cases fell.",
            ),
        ),
        good=("A defense pass split the Korean team in the pandemic.",),
        plural="vaccine passes",
        when=When(
            near=("covid*", "coronavirus"),
            region=("South Korea",),
            years=(2021, None),
            far=("quarterback*", "midfield*"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-quarantine-authorities",
        ("quarantine authorities",),
        "health authorities",
        bad=("South Korea's [[quarantine authorities]] counted 621 new COVID-19 cases.",),
        good=(("South Korea's quarantine authorities stopped pork from a farm with swine fever."),),
        when=When(
            region=("South Korea",),
            near=("covid*", "coronavirus"),
            far=(
                "livestock",
                "pork",
                "pig*",
                "swine",
                "poultry",
                "avian",
                "cattle",
                "animal*",
                "plant*",
                "fruit",
            ),
        ),
        safety=Safety.FLAG,
        note=(
            "Probably the health authorities: the Korean word means the prevention of epidemics."
        ),
    ),
    Row(
        "ko-relief-money",
        (
            "emergency disaster support fund",
            "emergency disaster subsidy",
            "emergency disaster support money",
            "emergency disaster aid money",
            "national disaster support money",
        ),
        "emergency relief payment",
        bad=(
            (
                "Each family in Korea got an emergency disaster subsidy of 1 million won.",
                "Each family in Korea got an emergency relief payment of 1 million won.",
            ),
        ),
        good=("In an emergency, disaster support money comes late.",),
        plural="emergency relief payments",
        when=_IN_KOREA,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-cheongdo",
        ("Qingdao",),
        "Cheongdo",
        bad=(
            (
                "Patients of a hospital in Qingdao, near Daegu, tested positive.",
                "Patients of a hospital in Cheongdo, near Daegu, tested positive.",
            ),
        ),
        good=("A ferry from Qingdao in Shandong brought pupils to Daegu.",),
        when=When(
            near=("daegu", "north gyeongsang", "gyeongbuk", "daenam*"),
            far=("shandong", "china*", "chinese", "beer*", "ferry", "beijing"),
            quoted=True,
        ),
    ),
    Row(
        "ko-hwaseong",
        (
            "Mars City",
            "Mars si",
        ),
        "Hwaseong",
        bad=(
            (
                "A factory in Mars City, Gyeonggi Province, burned down.",
                "A factory in Hwaseong, Gyeonggi Province, burned down.",
            ),
        ),
        good=(("The film Mars City was shot in Gyeonggi Province; Mars's city limits are red."),),
        when=When(near=("gyeonggi*",), quoted=True, far=("film", "game", "planet", "musk")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-jinju",
        ("Pearl City",),
        "Jinju",
        bad=(
            (
                "A parade in Pearl City, South Gyeongsang Province, drew crowds.",
                "A parade in Jinju, South Gyeongsang Province, drew crowds.",
            ),
        ),
        good=("Hyderabad, the Pearl City, signed a pact with Seoul.",),
        when=When(
            near=("south gyeongsang*", "gyeongnam"),
            far=("hyderabad", "manama", "hawaii*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-sacheon",
        ("Sichuan City",),
        "Sacheon",
        bad=(
            (
                "The jets are built in Sichuan City, South Gyeongsang Province.",
                "The jets are built in Sacheon, South Gyeongsang Province.",
            ),
        ),
        good=("Chengdu is a Sichuan city that trades with South Gyeongsang.",),
        when=When(
            near=("south gyeongsang*", "gyeongnam"),
            far=("chengdu", "china*", "chinese"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-gongju",
        ("Princess City",),
        "Gongju",
        bad=(
            (
                "Farmers in Princess City, South Chungcheong Province, harvest chestnuts.",
                "Farmers in Gongju, South Chungcheong Province, harvest chestnuts.",
            ),
        ),
        good=("The theme park Princess City opens in Seoul.",),
        when=When(near=("south chungcheong*", "chungnam"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-yellow-dust",
        ("yellow sand",),
        "yellow dust",
        bad=(
            (
                "Yellow sand from the Gobi covered Seoul, the weather agency said.",
                "Yellow dust from the Gobi covered Seoul, the weather agency said.",
            ),
        ),
        good=("The yellow sand of the Korean beach is fine dust to some.",),
        when=When(
            region=("South Korea",),
            near=(
                "gobi",
                "mongolia*",
                "inner mongolia",
                "weather agency",
                "meteorological",
                "particulate*",
            ),
            far=("beach*", "japan*"),
        ),
    ),
    Row(
        "ko-heavy-rain-alert",
        (
            "heavy rain special report",
            "special heavy rain report",
            "special report of heavy rain",
        ),
        "heavy rain alert",
        bad=(
            (
                "A heavy rain special report is in force for Busan.",
                "A heavy rain alert is in force for Busan.",
            ),
        ),
        good=("After heavy rain, special reporters went to Busan.",),
        plural="heavy rain alerts",
        hyphens=False,
    ),
    Row(
        "ko-heat-wave-alert",
        (
            "heat wave special report",
            "special heat wave report",
            "heatwave special report",
            "special report of heat wave",
            "special heat report",
        ),
        "heat wave alert",
        bad=(
            (
                "The heatwave special report was extended to Daegu.",
                "The heat wave alert was extended to Daegu.",
            ),
        ),
        good=("Our heat wave reports: special report on Daegu's poor.",),
        plural="heat wave alerts",
        when=When(near=(*KOREAN, "degrees")),
        hyphens=False,
    ),
    Row(
        "ko-cold-wave-alert",
        (
            "cold wave special report",
            "special cold wave report",
            "special report of cold wave",
        ),
        "cold wave alert",
        bad=(
            (
                "A cold wave special report was issued for Gangwon Province.",
                "A cold wave alert was issued for Gangwon Province.",
            ),
        ),
        good=("The cold wave, a special report says, will last.",),
        plural="cold wave alerts",
        hyphens=False,
    ),
    Row(
        "ko-snow-alert",
        (
            "heavy snow special report",
            "special heavy snow report",
            "snow special report",
            "special report of heavy snow",
        ),
        "heavy snow alert",
        bad=(
            (
                "A heavy snow special report is in force for Jeju.",
                "A heavy snow alert is in force for Jeju.",
            ),
        ),
        good=("In heavy snow, special report crews drove to Jeju.",),
        plural="heavy snow alerts",
        hyphens=False,
    ),
    Row(
        "ko-monsoon-rain",
        (
            "jangma rain",
            "jangmatbi",
            "rainy rain",
            "jangmat rain",
        ),
        "monsoon rain",
        bad=(
            (
                "Jangma rain will fall in Gwangju until Friday.",
                "Monsoon rain will fall in Gwangju until Friday.",
            ),
        ),
        good=("A rainy, rain-soaked week in Gwangju ended.",),
    ),
    Row(
        "ko-apparent-temperature",
        (
            "sensory temperature",
            "bodily sensation temperature",
            "sensation temperature",
            "haptic temperature",
            "body feeling temperature",
        ),
        "apparent temperature",
        bad=(
            (
                (
                    "The sensory temperature in Seoul fell to minus 20 degrees in the snow, the "
                    "forecast said."
                ),
                (
                    "The apparent temperature in Seoul fell to minus 20 degrees in the snow, the "
                    "forecast said."
                ),
            ),
        ),
        good=("The robot's sensory temperature in Seoul was 40 degrees, as rain fell.",),
        when=When(domain=("weather",), near=("degrees", "celsius"), far=("robot*",)),
    ),
    Row(
        "ko-central-disaster-hq",
        (
            "Central Disaster and Safety Countermeasure Headquarters",
            "Central Disaster Safety Countermeasures Headquarters",
            "Central Disaster Safety Headquarters",
            "Central Disaster and Safety Measures Headquarters",
            "Central Disaster Countermeasures Headquarters",
            "Central Accident Response Headquarters",
        ),
        "Central Disaster and Safety Countermeasures Headquarters",
        bad=(
            (
                "The Central Disaster Safety Headquarters counted 15 dead in Osong.",
                (
                    "The Central Disaster and Safety Countermeasures Headquarters counted 15 "
                    "dead in Osong."
                ),
            ),
        ),
        good=("The Central Disaster and Safety Countermeasures Headquarters met.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
)
