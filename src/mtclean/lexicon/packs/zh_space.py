"""Terms: space flight of China as engines render them.

Compiled by hand from machine-translated news and the usage of the agencies; facts, under the
licence of the project. Words that are right elsewhere need a rocket or an orbit near.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import CHINA
from mtclean.table import Row, When

__all__ = ["ROWS"]

_ANYWHERE = When()
_NAME = When(quoted=True)
_SPACE = When(
    region=CHINA,
    near=(
        *("spacecraft", "space", "orbit*", "rocket*", "launch*", "astronaut*", "taikonaut*"),
        *("lunar", "moon", "mars", "satellite*", "docking"),
    ),
    quoted=True,
)

ROWS = (
    Row(
        "zh-shenzhou",
        (
            "Divine Boat",
            "God Boat",
            "Divine Ship",
            "Divine Vessel",
            "Magic Boat",
        ),
        "Shenzhou",
        bad=(
            ("China launched a Divine Boat spacecraft.", "China launched a Shenzhou spacecraft."),
            (
                "The crew of God Boat 12 returned from space to China.",
                "The crew of Shenzhou 12 returned from space to China.",
            ),
        ),
        good=("China's museum shows the god boat of the moon.",),
        when=_SPACE,
        article="none",
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-tiangong",
        (
            "Heavenly Palace space station",
            "Sky Palace space station",
            "Celestial Palace space station",
            "Heaven Palace space station",
        ),
        "Tiangong space station",
        bad=(
            (
                "The crew entered the Heavenly Palace space station.",
                "The crew entered the Tiangong space station.",
            ),
        ),
        good=("Tiangong, or Heavenly Palace, is a space station.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-tianhe",
        (
            "Tianhe core cabin",
            "Tianhe core capsule",
            "Tianhe core compartment",
            "Tianhe nuclear cabin",
            "Tianhe core chamber",
        ),
        "Tianhe core module",
        bad=(
            (
                "They left the Tianhe core cabin after six hours.",
                "They left the Tianhe core module after six hours.",
            ),
        ),
        good=("The Tianhe district has a core of cabins.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-wentian-mengtian",
        (
            "Wentian experimental cabin",
            "Wentian experiment cabin",
            "Wentian laboratory cabin",
            "Wentian experimental capsule",
        ),
        "Wentian lab module",
        bad=(
            (
                "The Wentian experimental cabin docked at noon.",
                "The Wentian lab module docked at noon.",
            ),
        ),
        good=("In Wentian, experimental cabins of wood were built.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-mengtian",
        (
            "Mengtian experimental cabin",
            "Mengtian experiment cabin",
            "Mengtian laboratory cabin",
            "Dream Sky experimental cabin",
            "Dreaming of the Sky experimental cabin",
            "Mengtian experimental capsule",
        ),
        "Mengtian lab module",
        bad=(
            (
                "The Mengtian experiment cabin docked at noon.",
                "The Mengtian lab module docked at noon.",
            ),
        ),
        good=("In Mengtian, experimental cabins of wood were built.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-tianzhou",
        (
            "Tianzhou freight ship",
            "Tianzhou cargo boat",
            "Tianzhou freight boat",
            "Tianzhou cargo vessel",
        ),
        "Tianzhou cargo spacecraft",
        bad=(
            (
                "The Tianzhou freight ship carries water and fuel.",
                "The Tianzhou cargo spacecraft carries water and fuel.",
            ),
        ),
        good=("Tianzhou freight shippers are on strike.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-manned-ship",
        (
            "manned airship",
            "manned flying ship",
        ),
        "crewed spacecraft",
        bad=(
            (
                "The Shenzhou 12 manned airship docked at 3 p.m. Beijing time.",
                "The Shenzhou 12 crewed spacecraft docked at 3 p.m. Beijing time.",
            ),
        ),
        good=(
            "A manned airship of 1910 hangs in the Beijing museum.",
            "Shenzhou is a crewed spacecraft; a manned airship is slower.",
        ),
        when=_SPACE._replace(
            quoted=False, near=("shenzhou*", "shenzhou-12"), not_after=("a", "an")
        ),
        hyphens=False,
    ),
    Row(
        "zh-long-march",
        ("Changzheng",),
        "Long March",
        bad=(
            (
                "A Changzheng rocket took off from Wenchang in China.",
                "A Long March rocket took off from Wenchang in China.",
            ),
            (
                "The Changzheng-5 rocket took off from Wenchang in China.",
                "The Long March-5 rocket took off from Wenchang in China.",
            ),
        ),
        good=(
            "A street called Changzheng leads to the rocket site in Wenchang.",
            "Known as Changzheng in China, the Long March rocket is old.",
        ),
        when=_SPACE._replace(
            before=(
                "rocket*",
                "carrier*",
                "launch*",
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "11",
                "2f",
                "3b",
                "5b",
            ),
            not_before=("hospital", "road"),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-carrier-rocket-remote",
        (
            "remote one carrier rocket",
            "remote two carrier rocket",
            "remote three carrier rocket",
            "remote twelve carrier rocket",
            "remote thirteen carrier rocket",
            "remote four carrier rocket",
            "remote five carrier rocket",
        ),
        "carrier rocket",
        bad=(
            (
                "The Long March 2F remote twelve carrier rocket stood ready.",
                "The Long March 2F carrier rocket stood ready.",
            ),
        ),
        good=("A remote carrier rocket of two stages stood ready.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-yutu",
        (
            "Jade Hare",
            "Jade Bunny",
            "Jade Rabbit No. 2",
        ),
        "Jade Rabbit",
        bad=(
            (
                "The Jade Hare rover crossed a crater on the moon for China.",
                "The Jade Rabbit rover crossed a crater on the moon for China.",
            ),
        ),
        good=("The jade hare on the moon is a Chinese tale.",),
        when=_SPACE._replace(before=("rover", "lunar", "moon", "2", "no.")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-zhurong",
        (
            "Zhu Rong rover",
            "Zhu Rong Mars rover",
            "Zhurong Mars car",
            "Zhu Rong Mars car",
            "Zhurong fire rover",
        ),
        "Zhurong rover",
        bad=(("The Zhu Rong Mars car sent a picture.", "The Zhurong rover sent a picture."),),
        good=("Zhu Rong roves Mars in the novel.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-tianwen",
        (
            "Sky Question No. 1",
            "Heaven Question No. 1",
            "Sky Asking No. 1",
            "Questions to Heaven No. 1",
            "Heavenly Question 1",
            "Sky Question 1",
            "Tianwen No. 1",
            "Heavenly Questions No. 1",
            "Heavenly Questions 1",
            "Tianwen One",
        ),
        "Tianwen-1",
        bad=(
            ("Tianwen No. 1 left for Mars in 2020.", "Tianwen-1 left for Mars in 2020."),
            ("The Sky Question 1 probe left for Mars.", "The Tianwen-1 probe left for Mars."),
        ),
        good=("Tianwen-1 means questions to heaven.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-beidou",
        ("Big Dipper",),
        "BeiDou",
        bad=(
            (
                "China's Big Dipper navigation satellite system is complete.",
                "China's BeiDou navigation satellite system is complete.",
            ),
        ),
        good=(
            "In China sailors knew the Big Dipper for navigation.",
            "The Big Dipper system of stars is seen from China.",
        ),
        when=_SPACE._replace(
            before=(
                "navigation",
                "satellite*",
                "global navigation",
                "positioning",
                "no. 3",
                "3",
                "iii",
                "terminal*",
                "short message",
                "chip*",
            )
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-mozi-satellite",
        (
            "Mozi satellite",
            "Mozi quantum satellite",
            "Mo Zi satellite",
            "Mo Zi quantum satellite",
        ),
        "Micius satellite",
        bad=(
            (
                "The Mozi quantum satellite sent keys to Vienna.",
                "The Micius satellite sent keys to Vienna.",
            ),
        ),
        good=("Mozi, satellite thinkers said, was a pacifist.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-jiuquan",
        (
            "Jiuquan Satellite Launching Center",
            "Jiuquan Launching Center",
            "Jiuquan Satellite Launching Base",
            "Jiuquan Satellite Emission Center",
            "Wine Spring Satellite Launch Center",
            "Jiuquan Satellite Transmission Center",
        ),
        "Jiuquan Satellite Launch Center",
        bad=(
            (
                "It left from the Jiuquan Satellite Launching Center.",
                "It left from the Jiuquan Satellite Launch Center.",
            ),
        ),
        good=("It left from the Jiuquan Satellite Launch Center.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-xichang",
        (
            "Xichang Satellite Launching Center",
            "Xichang Satellite Launching Base",
            "Xichang Satellite Emission Center",
            "Xichang Satellite Transmission Center",
            "Xichang Launching Center",
        ),
        "Xichang Satellite Launch Center",
        bad=(
            (
                "It left from the Xichang Satellite Launching Center.",
                "It left from the Xichang Satellite Launch Center.",
            ),
        ),
        good=("It left from the Xichang Satellite Launch Center.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-taiyuan",
        (
            "Taiyuan Satellite Launching Center",
            "Taiyuan Satellite Launching Base",
            "Taiyuan Satellite Emission Center",
            "Taiyuan Satellite Transmission Center",
            "Taiyuan Launching Center",
        ),
        "Taiyuan Satellite Launch Center",
        bad=(
            (
                "It left from the Taiyuan Satellite Launching Center.",
                "It left from the Taiyuan Satellite Launch Center.",
            ),
        ),
        good=("It left from the Taiyuan Satellite Launch Center.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-casc",
        (
            "China Aerospace Science and Technology Group",
            "China Aerospace Science & Technology Group",
            "Aerospace Science and Technology Group of China",
            "China Aerospace Technology Group",
        ),
        "China Aerospace Science and Technology Corporation",
        bad=(
            (
                "The rocket was made by China Aerospace Science and Technology Group.",
                "The rocket was made by China Aerospace Science and Technology Corporation.",
            ),
        ),
        good=("The China Aerospace Science and Industry Corporation makes missiles.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-casic",
        (
            "China Aerospace Science and Industry Group",
            "China Aerospace Science & Industry Group",
            "China Aerospace Industry Group",
        ),
        "China Aerospace Science and Industry Corporation",
        bad=(
            (
                "The missile was made by China Aerospace Science and Industry Group.",
                "The missile was made by China Aerospace Science and Industry Corporation.",
            ),
        ),
        good=("The China Aerospace Science and Technology Corporation makes rockets.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-cnsa",
        (
            "China National Aerospace Administration",
            "National Space Administration of China",
            "China National Space Bureau",
            "China State Space Administration",
            "National Aerospace Administration of China",
            "China National Space Agency",
        ),
        "China National Space Administration",
        bad=(
            (
                "The China National Space Bureau thanked its partners.",
                "The China National Space Administration thanked its partners.",
            ),
        ),
        good=("The China National Space Administration thanked its partners.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-out-of-cabin",
        (
            "out of cabin activities",
            "outside cabin activities",
        ),
        "spacewalks",
        bad=(
            (
                "The Chinese crew trained for out-of-cabin activities in orbit.",
                "The Chinese crew trained for spacewalks in orbit.",
            ),
        ),
        good=("Out of cabin, activities for children in China start at 9.",),
        when=_SPACE,
    ),
    Row(
        "zh-return-capsule",
        (
            "return cabin",
            "returning cabin",
        ),
        "return capsule",
        bad=(
            (
                "The return cabin of Shenzhou 12 landed in northern China.",
                "The return capsule of Shenzhou 12 landed in northern China.",
            ),
        ),
        good=("A return cabin crew flight to China was cut; the satellite link failed.",),
        when=_SPACE._replace(
            quoted=False,
            near=("shenzhou*", "astronaut*", "taikonaut*", "chang'e*"),
            not_before=("crew", "baggage", "bag*", "fare*"),
        ),
        hyphens=False,
    ),
)
