"""Terms: politics and institutions of China as engines render them from Chinese.

Compiled by hand from machine-translated news and the usage of official English; facts, under the
licence of the project. Only phrases that mean nothing else, or whose condition settles it.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import CHINA
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["BELT_AND_ROAD_ROWS", "ROWS"]

_IN_CHINA = When(region=CHINA)
_BELT_HEADS = (
    "agreement*",
    "area*",
    "construction",
    "cooperation",
    "countr*",
    "development",
    "econom*",
    "forum",
    "fund*",
    "initiative*",
    "investment*",
    "market*",
    "nation*",
    "partner*",
    "plan*",
    "policy",
    "program*",
    "project*",
    "region*",
    "route*",
    "states",
    "strategy",
    "summit",
    "trade",
)
_OTHER_BELTS = (
    "asteroid",
    "black",
    "conveyor",
    "copper",
    "fan",
    "green",
    "life",
    "lap",
    "mountain",
    "radiation",
    "rust",
    "safety",
    "seat",
    "storm",
    "title",
    "tool",
)

BELT_AND_ROAD_ROWS = (
    Row(
        "belts-and-roads",
        ("belts and roads", "belt and roads", "belts and road"),
        "Belt and Road",
        bad=(
            (
                "Firms in Xi'an sell tractors to the markets of belts and roads.",
                "Firms in Xi'an sell tractors to the markets of the Belt and Road.",
            ),
            (
                "Belts and roads countries bought Chinese buses.",
                "Belt and Road countries bought Chinese buses.",
            ),
            (
                "China and Kenya are building the belts and roads together.",
                "China and Kenya are building the Belt and Road together.",
            ),
        ),
        good=(
            "China checks seat belts and roads before every holiday.",
            "Fog lay over the green belts and roads of Cheshire.",
            "There were belts of fog along the coast of China, and roads were closed.",
        ),
        when=When(region=CHINA, not_after=_OTHER_BELTS),
        article="the",
        heads=_BELT_HEADS,
    ),
    Row(
        "belt-and-route",
        (
            "one belt and one road",
            "belt and route",
            "strip and road",
            "one belt one way",
            "one strip one road",
        ),
        "Belt and Road",
        bad=(
            (
                "The One Belt and One Road initiative links China with Europe.",
                "The Belt and Road initiative links China with Europe.",
            ),
            (
                "Chinese banks lend along the Belt and Route.",
                "Chinese banks lend along the Belt and Road.",
            ),
        ),
        good=(
            "A storm belt and route closures delayed the Chinese ferry.",
            "One belt, one road: the boxer from China knows both.",
        ),
        when=When(region=CHINA, not_after=_OTHER_BELTS),
        article="the",
        heads=_BELT_HEADS,
    ),
    Row(
        "lower-case-belt-and-road",
        ("belt and road",),
        "Belt and Road",
        bad=(
            (
                "China signed belt and road agreements with Fiji.",
                "China signed Belt and Road agreements with Fiji.",
            ),
            (
                "The belt and road initiative began in China in 2013.",
                "The Belt and Road initiative began in China in 2013.",
            ),
        ),
        good=(
            "The green belt and road traffic worry the Chinese embassy's neighbours.",
            "China's Belt and Road Initiative is ten years old.",
        ),
        when=When(region=CHINA, before=_BELT_HEADS, not_after=(*_OTHER_BELTS, "a", "one")),
    ),
)

ROWS = (
    Row(
        "state-president-xi",
        (
            "State President Xi",
            "National President Xi",
            "State Chairman Xi",
            "National Chairman Xi",
        ),
        "President Xi",
        bad=(
            (
                "State President Xi Jinping left Beijing on Monday.",
                "President Xi Jinping left Beijing on Monday.",
            ),
            (
                "The envoy met National Chairman Xi Jinping.",
                "The envoy met President Xi Jinping.",
            ),
        ),
        good=("State President P.W. Botha was in office when Xi was a county official.",),
    ),
    Row(
        "xi-general-secretary",
        ("the General Secretary Xi", "Xi General Secretary"),
        "General Secretary Xi",
        bad=(
            (
                "Officials studied a speech of the General Secretary Xi Jinping.",
                "Officials studied a speech of General Secretary Xi Jinping.",
            ),
        ),
        good=("General Secretary Xi Jinping spoke first.",),
    ),
    Row(
        "four-self-confidences",
        ("four self confidences", "four self confidence"),
        "four-sphere confidence",
        bad=(
            (
                "Party members should strengthen the four self-confidences.",
                "Party members should strengthen the four-sphere confidence.",
            ),
        ),
        good=("The school ran four self-confidence courses for girls.",),
        when=When(not_before=("class*", "course*", "exercise*", "lesson*", "test*", "workshop*")),
    ),
    Row(
        "four-comprehensives",
        ("four comprehensives", "four comprehensive strategic layout"),
        "Four-Pronged Comprehensive Strategy",
        bad=(
            (
                "The Hunan county has carried out the four comprehensives.",
                "The Hunan county has carried out the Four-Pronged Comprehensive Strategy.",
            ),
        ),
        good=(
            "The city runs four comprehensive schools.",
            "Two of the four comprehensives in the borough failed their inspection in England.",
        ),
        when=_IN_CHINA._replace(far=("school*", "pupil*")),
        safety=Safety.LIKELY,
    ),
    Row(
        "five-in-one-layout",
        ("five in one overall layout", "five in one general layout"),
        "Five-Sphere Integrated Plan",
        bad=(
            (
                "Hunan will advance the five-in-one overall layout.",
                "Hunan will advance the Five-Sphere Integrated Plan.",
            ),
        ),
        good=("The five-in-one printer has an overall layout that confuses people.",),
    ),
    Row(
        "common-destiny",
        (
            "community of common destiny for mankind",
            "community of human destiny",
            "community of destiny for mankind",
            "community with a common destiny for mankind",
        ),
        "community with a shared future for humanity",
        bad=(
            (
                "China wants a community of human destiny, it said.",
                "China wants a community with a shared future for humanity, it said.",
            ),
        ),
        good=(
            '"We build a community of common destiny for mankind," China\'s envoy said in 2014.',
            "A community of artists took human destiny as the theme of a show in China.",
        ),
        when=_IN_CHINA,
        safety=Safety.LIKELY,
    ),
    Row(
        "cadres-and-masses",
        ("cadres and the masses", "cadres and masses"),
        "officials and the public",
        bad=(
            (
                "In Yan'an, cadres and the masses planted trees.",
                "In Yan'an, officials and the public planted trees.",
            ),
        ),
        good=('"Cadres and the masses are one," Mao wrote in Yan\'an.',),
        when=_IN_CHINA._replace(far=("Mao", "Marx*", "Lenin*")),
        safety=Safety.LIKELY,
    ),
    Row(
        "responsible-comrades",
        ("responsible comrades",),
        "leading officials",
        bad=(
            (
                "Responsible comrades of the Ministry of Finance in Beijing attended.",
                "Leading officials of the Ministry of Finance in Beijing attended.",
            ),
        ),
        good=('"We were responsible comrades," the old miner from Durham said.',),
        when=_IN_CHINA,
        safety=Safety.LIKELY,
    ),
    Row(
        "one-country-and-two-systems",
        ("one country and two systems", "one country with two systems", "one country, two-system"),
        "one country, two systems",
        bad=(
            (
                "Hong Kong is governed by one country and two systems.",
                "Hong Kong is governed by one country, two systems.",
            ),
        ),
        good=(
            "“One country, two systems” is Hong Kong's formula.",
            "The company serves one country and two systems of measurement.",
        ),
        when=When(region=("Hong Kong", "Macao", "Taiwan")),
    ),
    Row(
        "patriots-ruling",
        ("patriots ruling Hong Kong", "patriots governing Hong Kong", "patriots rule Hong Kong"),
        "patriots administering Hong Kong",
        bad=(
            (
                "He defended the principle of patriots ruling Hong Kong.",
                "He defended the principle of patriots administering Hong Kong.",
            ),
        ),
        good=("Patriots who rule Hong Kong must swear an oath.",),
        when=When(after=("principle of", "of", "with")),
        safety=Safety.LIKELY,
    ),
    Row(
        "hong-kong-version-of-the-law",
        (
            "Hong Kong version of the National Security Law",
            "Hong Kong District National Security Law",
        ),
        "Hong Kong national security law",
        bad=(
            (
                "The Hong Kong version of the National Security Law took effect in 2020.",
                "The Hong Kong national security law took effect in 2020.",
            ),
        ),
        good=("The Hong Kong national security law has 66 articles.",),
    ),
    Row(
        "stopping-violence",
        (
            "stopping violence and controlling chaos",
            "stop violence and control chaos",
            "stopping violence and curbing chaos",
        ),
        "ending violence and restoring order",
        bad=(
            (
                "The police were praised for stopping violence and controlling chaos.",
                "The police were praised for ending violence and restoring order.",
            ),
        ),
        good=("Stopping violence took a week; controlling the chaos took a month.",),
        safety=Safety.LIKELY,
    ),
    Row(
        "great-bay-area",
        ("Great Bay Area", "Big Bay Area", "Dawan District"),
        "Greater Bay Area",
        bad=(
            (
                "Shops in the Great Bay Area accept Hong Kong cards.",
                "Shops in the Greater Bay Area accept Hong Kong cards.",
            ),
        ),
        good=(
            "Oakland, in the great Bay Area of California, has an airport.",
            "A great bay area south of Guangzhou silted up.",
        ),
        when=When(
            region=("Hong Kong", "Macao", "China"),
            near=("guangdong*", "hong kong", "macao", "macau", "shenzhen", "guangzhou", "zhuhai"),
            far=("california", "san francisco", "oakland", "florida", "tampa"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "inspect-discipline",
        (
            "Central Disciplinary Committee",
            "Central Discipline Commission",
            "Central Discipline Inspection Committee",
        ),
        "CPC Central Commission for Discipline Inspection",
        bad=(
            (
                "The Central Discipline Commission named two Beijing officials.",
                "The CPC Central Commission for Discipline Inspection named two Beijing officials.",
            ),
        ),
        good=("The football association's central disciplinary committee met in Beijing.",),
        when=_IN_CHINA._replace(quoted=True, near=("party", "official*", "corrupt*", "bribe*")),
        exact=True,
        safety=Safety.LIKELY,
    ),
)
