"""Terms: railways, roads and airports of China as engines render them.

Compiled by hand from machine-translated news and the usage of the operators; facts, under the
licence of the project. Words that are right elsewhere need the railway or the road near.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import CHINA
from mtclean.rule import Scope
from mtclean.table import Row, When

__all__ = ["ROWS"]

_ANYWHERE = When()
_NAME = When(quoted=True)
_NAME_IN_CHINA = When(region=CHINA, quoted=True)
_RAIL = When(
    region=CHINA,
    near=("railway*", "train*", "station*", "rail", "passenger*", "high-speed*"),
)

ROWS = (
    Row(
        "zh-passengers-sent",
        (
            "passenger sending volume",
            "passenger dispatch volume",
        ),
        "passenger trips",
        bad=(
            (
                "The passenger sending volume of Xiamen station fell 9 percent.",
                "The passenger trips of Xiamen station fell 9 percent.",
            ),
        ),
        good=("The number of passengers sent home from China rose.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-motor-train",
        (
            "motor train group",
            "motor train unit",
            "motor car group",
            "motor train set",
            "EMU train group",
        ),
        "bullet train",
        bad=(
            ("A motor train group left Hangzhou at noon.", "A bullet train left Hangzhou at noon."),
            (
                "Two motor train units left Hangzhou at noon.",
                "Two bullet trains left Hangzhou at noon.",
            ),
        ),
        good=(
            "The motor train grouped in Hangzhou was old.",
            "He jumped from a moving train in China.",
        ),
        when=_RAIL,
        plural="bullet trains",
        hyphens=False,
    ),
    Row(
        "zh-reconnection-trains",
        (
            "reconnection train",
            "heavy joint train",
            "reconnected EMU train",
        ),
        "coupled train",
        bad=(
            (
                "The bureau ran 40 reconnection trains between Wuhan and Guangzhou.",
                "The bureau ran 40 coupled trains between Wuhan and Guangzhou.",
            ),
        ),
        good=("The reconnection trained crews in China.",),
        when=_RAIL,
        plural="coupled trains",
        hyphens=False,
    ),
    Row(
        "zh-travel-rush",
        (
            "spring transportation",
            "Spring Festival transportation",
            "Spring Festival movement",
            "spring movement",
        ),
        "Spring Festival travel rush",
        bad=(
            (
                "Railways in China carried 9 million people in this year's spring transportation.",
                (
                    "Railways in China carried 9 million people in this year's Spring "
                    "Festival travel rush."
                ),
            ),
        ),
        good=("Spring transport fares in China: trains and buses.",),
        when=_RAIL._replace(
            near=("railway*", "train*", "passenger*", "rail", "home", "trips", "festival"),
            not_before=(
                "fares",
                "of",
                "bureau",
                "department",
                "plan",
                "work",
                "service*",
                "season",
            ),
            far=("chunyun",),
        ),
        hyphens=False,
    ),
    Row(
        "zh-chunyun",
        ("Chunyun",),
        "Spring Festival travel rush",
        bad=(
            (
                "Chunyun began, and stations in Wuhan filled.",
                "The Spring Festival travel rush began, and stations in Wuhan filled.",
            ),
        ),
        good=(
            "Known as chunyun, the Spring Festival travel rush began.",
            "Li Chunyun runs a station in Wuhan.",
        ),
        when=_RAIL._replace(
            not_after=("as", "called", "or", "(", "li", "wang", "zhang", "chen", "liu", "zhao"),
            before=(
                "began",
                "begins",
                "starts",
                "started",
                "period",
                "will",
                "is",
                "has",
                "ended",
                "ends",
                "trains",
                "tickets",
            ),
            far=("mr", "ms"),
        ),
        article="the",
        heads=("trains", "tickets", "period"),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-summer-travel",
        (
            "summer vacation transport",
            "summer vacation transportation",
            "summer holiday transportation",
        ),
        "summer travel rush",
        bad=(
            (
                "Xiamen station expects 3.7 million passengers in the summer vacation transport.",
                "Xiamen station expects 3.7 million passengers in the summer travel rush.",
            ),
        ),
        good=("Summer transport passes for students in China cost 40 yuan; trains are included.",),
        when=_RAIL._replace(
            after=("the", "this year's", "this year’s", "during"),
            not_before=(
                "pass*",
                "ticket*",
                "plan*",
                "network",
                "camp*",
                "strike*",
                "schedule*",
                "service*",
            ),
        ),
        hyphens=False,
    ),
    Row(
        "zh-fuxing",
        (
            "Revival bullet train",
            "Rejuvenation bullet train",
            "Renaissance bullet train",
            "Revival high-speed train",
            "Revival EMU",
            "Rejuvenation EMU",
            "Renaissance EMU",
        ),
        "Fuxing bullet train",
        bad=(
            ("A Revival EMU reached Lhasa.", "A Fuxing bullet train reached Lhasa."),
            ("Revival EMUs run to Lhasa.", "Fuxing bullet trains run to Lhasa."),
        ),
        good=("The religious revival trained preachers in China.",),
        when=_NAME_IN_CHINA,
        plural="Fuxing bullet trains",
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-hexie",
        (
            "Harmony EMU",
            "Harmony bullet train",
            "Harmony high-speed train",
        ),
        "Hexie bullet train",
        bad=(("A Harmony EMU stopped in Wuhan.", "A Hexie bullet train stopped in Wuhan."),),
        good=("Harmony, emu and ostrich farms said, reigned in China.",),
        when=_NAME_IN_CHINA,
        plural="Hexie bullet trains",
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-green-skin-train",
        (
            "green skin train",
            "green leather train",
            "green-skinned train",
        ),
        "old-style green train",
        bad=(
            (
                "A green-skin train still climbs to Dali.",
                "An old-style green train still climbs to Dali.",
            ),
            (
                "Students miss the green leather trains.",
                "Students miss the old-style green trains.",
            ),
        ),
        good=("Green leather trains of dresses are out of fashion, the show on trains said.",),
        when=When(not_before=("of",)),
        plural="old-style green trains",
    ),
    Row(
        "zh-railway-12306",
        (
            "12306 website of railway",
            "railway 12306 website",
        ),
        "12306 railway website",
        bad=(
            (
                "Tickets sold out on the railway 12306 website.",
                "Tickets sold out on the 12306 railway website.",
            ),
        ),
        good=("The 12306 railway website was down.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-railway-corporation",
        (
            "China Railway General Corporation",
            "China Railway General Company",
            "China Railway Head Office",
            "China Railway Main Company",
        ),
        "China Railway Corporation",
        bad=(
            (
                "The China Railway General Company sold bonds.",
                "The China Railway Corporation sold bonds.",
            ),
        ),
        good=("China Railway, general contractors say, pays late.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-motor-vehicles-highspeed",
        (
            "high iron",
            "high speed iron",
        ),
        "high-speed rail",
        bad=(
            (
                "High-iron trains leave Wuhan each hour.",
                "High-speed rail trains leave Wuhan each hour.",
            ),
        ),
        good=("High iron in the blood of passengers from China is rare.",),
        when=_RAIL._replace(
            before=("station*", "line*", "train*", "ticket*", "network", "seat*", "lunch*"),
            not_after=("a", "the high"),
            within=Scope.SENTENCE,
        ),
    ),
    Row(
        "zh-high-speed-rail-harbour",
        (
            "Guangzhou-Shenzhen-Hong Kong High-speed Iron",
            "Guangshengang High-speed Railway",
            "Guangshen Port High-speed Rail",
            "Guangzhou-Shenzhen Port High-speed Rail",
            "Guangshen-Hong Kong High-speed Railway",
        ),
        "Guangzhou-Shenzhen-Hong Kong Express Rail Link",
        bad=(
            (
                "The Guangshengang High-speed Railway opened in 2018.",
                "The Guangzhou-Shenzhen-Hong Kong Express Rail Link opened in 2018.",
            ),
        ),
        good=("The Guangzhou-Shenzhen railway opened in 1911.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-online-car-hailing",
        (
            "online car hailing",
            "net car hailing",
            "network car hailing",
            "network about car",
            "net about car",
        ),
        "ride-hailing",
        bad=(
            (
                "Hangzhou has 40,000 online car-hailing drivers.",
                "Hangzhou has 40,000 ride-hailing drivers.",
            ),
        ),
        good=("The online car, hailing from Hangzhou, sold.",),
        when=_ANYWHERE,
    ),
    Row(
        "zh-shared-bicycles",
        (
            "sharing bicycle",
            "sharing bike",
            "sharing single car",
            "shared single car",
        ),
        "shared bike",
        bad=(
            (
                "Sharing bicycles block the pavement in Beijing.",
                "Shared bikes block the pavement in Beijing.",
            ),
        ),
        good=(
            "Sharing bicycles with friends is fun in Beijing.",
            "She likes sharing bikes in Beijing.",
        ),
        when=When(
            region=CHINA,
            near=(
                "mobike",
                "ofo",
                "hellobike",
                "operator*",
                "deposit*",
                "pavement",
                "dockless",
                "meituan",
                "app",
                "apps",
            ),
            not_before=("with", "among", "between", "is", "was", "in"),
            not_after=("like", "likes", "of", "by", "for", "are", "is"),
        ),
        plural="shared bikes",
        hyphens=False,
    ),
    Row(
        "zh-hit-and-run",
        (
            "traffic accident escape",
            "hit and run escape",
        ),
        "hit-and-run",
        bad=(
            (
                "A traffic accident escape in Hefei was solved in two days.",
                "A hit-and-run in Hefei was solved in two days.",
            ),
        ),
        good=("After the traffic accident, escape was not possible.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-battery-car",
        ("electric donkey",),
        "electric scooter",
        bad=(
            (
                "A courier's electric donkey caught fire in Nanjing.",
                "A courier's electric scooter caught fire in Nanjing.",
            ),
            (
                "Electric donkeys fill the lanes of Nanjing.",
                "Electric scooters fill the lanes of Nanjing.",
            ),
        ),
        good=("Electric donkeys at the toy fair in Seattle bray.",),
        when=When(region=CHINA, far=("toy*", "robot*", "bray*")),
        plural="electric scooters",
        hyphens=False,
    ),
    Row(
        "zh-black-flight",
        ("black flight",),
        "unauthorized flight",
        bad=(
            (
                "Police in Chengdu fined him for the black flight of his drone.",
                "Police in Chengdu fined him for the unauthorized flight of his drone.",
            ),
        ),
        good=("A black flight suit was found by police in Chengdu.",),
        when=When(
            region=CHINA,
            within=Scope.SENTENCE,
            near=("drone*", "unmanned", "uav*"),
            not_before=(
                "suit*",
                "recorder*",
                "jacket*",
                "attendant*",
                "crew*",
                "case*",
                "bag*",
                "data",
            ),
        ),
        plural="unauthorized flights",
        hyphens=False,
    ),
    Row(
        "zh-large-aircraft",
        (
            "domestic large aircraft",
            "domestic large plane",
            "domestic big plane",
            "domestic large airplane",
        ),
        "homegrown large passenger jet",
        bad=(
            (
                "The C919, a domestic large aircraft of China, took off.",
                "The C919, a homegrown large passenger jet of China, took off.",
            ),
        ),
        good=("Domestic large aircraft leases rose in Chile; China bought.",),
        when=When(region=CHINA, near=("c919", "comac", "arj21"), not_before=("lease*",)),
        hyphens=False,
    ),
    Row(
        "zh-comac",
        (
            "China Commercial Aircraft",
            "Zhongguo Shangfei",
            "China Merchant Aircraft",
        ),
        "COMAC",
        bad=(("China Commercial Aircraft has 900 orders.", "COMAC has 900 orders."),),
        good=("Of China, commercial aircraft makers expect growth.",),
        when=_NAME._replace(not_before=("corp*", "co", "company", "ltd", "market*", "leas*", "f")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-capital-airport",
        (
            "Shoudu Airport",
            "Beijing Shoudu Airport",
            "Capital International Airport of Beijing",
        ),
        "Beijing Capital International Airport",
        bad=(
            (
                "He landed at Shoudu Airport at 4 a.m.",
                "He landed at Beijing Capital International Airport at 4 a.m.",
            ),
        ),
        good=("Beijing Capital Airport Police found it.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-baiyun-airport",
        (
            "Guangzhou White Cloud Airport",
            "Guangzhou White Cloud International Airport",
        ),
        "Guangzhou Baiyun International Airport",
        bad=(
            (
                "Fog closed Guangzhou White Cloud Airport.",
                "Fog closed Guangzhou Baiyun International Airport.",
            ),
        ),
        good=("A white cloud: airport crews in Guangzhou feared hail.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
)
