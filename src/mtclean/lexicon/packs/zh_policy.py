"""Terms: economic policy, regions and regulators of China as engines render them.

Compiled by hand from machine-translated news and the usage of official English; facts, under the
licence of the project. Only phrases that mean nothing else, or whose condition settles it.
"""

from __future__ import annotations

from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_ANYWHERE = When()
_NAME = When(quoted=True)
_IN_CHINA = When(region=("China", "Hong Kong", "Macao"))
_STATISTICS = ("percent", "per cent", "%", "cpi", "ppi", "prices", "sales", "output")

ROWS = (
    Row(
        "zh-month-on-month",
        (
            "ring on ring",
            "chain on chain",
        ),
        "month-on-month",
        bad=(
            (
                "China's CPI rose 0.3 percent ring-on-ring in July.",
                "China's CPI rose 0.3 percent month-on-month in July.",
            ),
        ),
        good=("In China a ring-on-ring joint rose by 2 percent.",),
        when=_IN_CHINA._replace(
            near=_STATISTICS, within=Scope.SENTENCE, far=("joint*", "quarter", "quarters")
        ),
    ),
    Row(
        "zh-ring-ratio",
        ("ring ratio",),
        "month-on-month comparison",
        bad=(
            (
                "The ring ratio of China's new home prices was flat at 0.1 percent in May.",
                (
                    "The month-on-month comparison of China's new home prices was flat at "
                    "0.1 percent in May."
                ),
            ),
        ),
        good=("The ring ratio of the Chinese gears, in percent, is fixed.",),
        when=_IN_CHINA._replace(near=("price*", "cpi", "ppi", "inflation"), within=Scope.SENTENCE),
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "zh-chain-decline",
        ("ring decline",),
        "month-on-month decline",
        bad=(
            (
                "The ring decline in China's PPI was 0.4 percent.",
                "The month-on-month decline in China's PPI was 0.4 percent.",
            ),
        ),
        good=("A ring decline press tones China's bodybuilders by a percent.",),
        when=_IN_CHINA._replace(
            near=("price*", "cpi", "ppi", "inflation", "sales"), within=Scope.SENTENCE
        ),
        hyphens=False,
    ),
    Row(
        "zh-chain-increase",
        (
            "ring increase",
            "ring growth",
        ),
        "month-on-month increase",
        bad=(
            (
                "The ring growth of China's retail sales was 1.4 percent.",
                "The month-on-month increase of China's retail sales was 1.4 percent.",
            ),
        ),
        good=("The ring growth of the Chinese tree was 2 percent.",),
        when=_IN_CHINA._replace(
            near=("price*", "cpi", "ppi", "inflation", "sales", "output"),
            within=Scope.SENTENCE,
            far=("tree*", "wood"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-well-off-society",
        (
            "well-off society",
            "moderately well-off society",
        ),
        "moderately prosperous society",
        bad=(
            (
                "China set out to build a well-off society in an all-round way.",
                "China set out to build a moderately prosperous society in an all-round way.",
            ),
        ),
        good=(
            "Well-off society ladies in China gave a ball.",
            "The well-off society of Victorian London loved China tea.",
        ),
        when=When(
            about=("China",),
            near=("all-round", "build*", "comprehensive*", "completed", "poverty"),
            not_after=("moderately",),
            not_before=("ladies", "lady", "women", "people", "figures", "of"),
        ),
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "zh-poverty-hat-base",
        (
            "take off the poverty hat",
            "take off the hat of poverty",
            "remove the poverty hat",
            "remove the hat of poverty",
            "take off the poverty cap",
        ),
        "shake off poverty",
        bad=(
            (
                "The county hopes to take off the poverty hat this year.",
                "The county hopes to shake off poverty this year.",
            ),
        ),
        good=("Take off the hat; poverty is no excuse.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-poverty-hat-past",
        (
            "took off the poverty hat",
            "took off the hat of poverty",
            "removed the poverty hat",
            "removed the hat of poverty",
            "took off the poverty cap",
        ),
        "shook off poverty",
        bad=(
            (
                "The county took off the poverty hat in 2019.",
                "The county shook off poverty in 2019.",
            ),
        ),
        good=("He took off the hat; poverty was behind him.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-poverty-hat-perfect",
        (
            "taken off the poverty hat",
            "taken off the hat of poverty",
        ),
        "shaken off poverty",
        bad=(
            (
                "All 40 counties have taken off the poverty hat.",
                "All 40 counties have shaken off poverty.",
            ),
        ),
        good=("Taken off the hat, poverty reliefs of brass shone.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-poverty-fight",
        (
            "poverty alleviation battle",
            "battle of poverty alleviation",
            "poverty alleviation hard battle",
            "poverty alleviation tough battle",
            "poverty alleviation tough fight",
        ),
        "fight against poverty",
        bad=(
            (
                "Xi called for victory in the poverty alleviation battle.",
                "Xi called for victory in the fight against poverty.",
            ),
        ),
        good=("Poverty alleviation, battle-tested ideas and money helped.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-filing-card-poor",
        (
            "poor households with established cards",
            "poor households with established files",
            "poor households with file cards",
            "poor households with filing cards",
            "poor households with files and cards",
            "card-filing poor households",
        ),
        "registered poor households",
        bad=(
            (
                "The village has 40 poor households with established cards.",
                "The village has 40 registered poor households.",
            ),
        ),
        good=("Poor households with library cards read more.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-common-prosperity",
        (
            "common affluence",
            "common richness",
        ),
        "common prosperity",
        bad=(
            (
                "Xi said common affluence is a goal of socialism in China.",
                "Xi said common prosperity is a goal of socialism in China.",
            ),
        ),
        good=("The common wealth of China's lakes is fish.",),
        when=_IN_CHINA,
        hyphens=False,
    ),
    Row(
        "zh-double-carbon",
        ("double carbon",),
        "dual carbon",
        bad=(
            (
                "Steel mills in China lag behind the double-carbon goals.",
                "Steel mills in China lag behind the dual carbon goals.",
            ),
        ),
        good=("A double carbon bond is found in Chinese fuels.",),
        when=_IN_CHINA._replace(before=("goal*", "target*", "strategy", "policy", "policies")),
    ),
    Row(
        "zh-carbon-peaking",
        (
            "carbon reaching the peak",
            "carbon reaching peak",
            "carbon to peak",
        ),
        "carbon peak",
        bad=(
            (
                "China's plan for carbon reaching the peak was published.",
                "China's plan for carbon peak was published.",
            ),
        ),
        good=("With carbon reaching the peak of the furnace, work stopped in China.",),
        when=_IN_CHINA._replace(
            not_before=("of", "in", "level*"),
            near=("neutral*", "2030", "2060", "emission*", "plan"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-srdi",
        (
            "specialized and special new",
            "specialized, special and new",
            "specialized special new",
            "specialized, special, and new",
            "specialized, fine, special and new",
            "specialized, refined, special and new",
            "specialization and special new",
        ),
        "specialized, refined, distinctive and innovative",
        bad=(
            (
                "Loans went to specialized and special new firms.",
                "Loans went to specialized, refined, distinctive and innovative firms.",
            ),
            (
                "It is a specialized, special and new enterprise.",
                "It is a specialized, refined, distinctive and innovative enterprise.",
            ),
        ),
        good=("A specialized and new machine arrived.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-little-giant",
        ("small giant enterprise",),
        "little giant enterprise",
        bad=(
            (
                "Beijing named 500 small giant enterprises.",
                "Beijing named 500 little giant enterprises.",
            ),
        ),
        good=("A small giant, enterprise software is dear in China.",),
        when=_IN_CHINA,
        plural="little giant enterprises",
        hyphens=False,
    ),
    Row(
        "zh-housing-not-for-speculation",
        (
            "houses are for living, not for frying",
            "houses are for living and not for frying",
            "houses are for living in, not for frying",
            "houses are used for living, not for frying",
            "houses are for living, not frying",
            "houses are used to live, not to fry",
            "houses are for living, not for stir-frying",
        ),
        "housing is for living in, not for speculation",
        bad=(
            (
                "He repeated that houses are for living, not for frying.",
                "He repeated that housing is for living in, not for speculation.",
            ),
        ),
        good=("Pans are for frying, houses are for living in.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-house-slaves",
        (
            "house frying",
            "real estate frying",
        ),
        "property speculation",
        bad=(
            (
                "The city curbs house frying with a tax.",
                "The city curbs property speculation with a tax.",
            ),
        ),
        good=("The fish house frying pans are new.",),
        when=When(not_before=("pan*", "oil"), not_after=("fish", "steak", "the", "chip")),
        hyphens=False,
    ),
    Row(
        "zh-real-estate-speculators",
        (
            "house frying regiment",
            "house frying group",
            "real estate frying regiment",
            "real estate frying group",
            "house speculation regiment",
        ),
        "band of property speculators",
        bad=(
            (
                "A house-frying regiment from Wenzhou bought 90 flats.",
                "A band of property speculators from Wenzhou bought 90 flats.",
            ),
        ),
        good=("A real estate group and a regiment shared the house.",),
        when=_ANYWHERE,
    ),
    Row(
        "zh-five-insurances",
        (
            "five insurances and one gold",
            "five insurances and one fund",
            "five insurance and one gold",
            "five social insurance and one fund",
            "five insurances and one housing fund",
            "five risks and one gold",
            "five insurances and a gold",
        ),
        "social insurance and housing fund",
        bad=(
            (
                "The firm pays no five insurances and one gold for its riders.",
                "The firm pays no social insurance and housing fund for its riders.",
            ),
        ),
        good=("Five insurances and one fund manager were sued.",),
        when=When(not_before=("manager*", "house*")),
        hyphens=False,
    ),
    Row(
        "zh-individual-households",
        (
            "individual industrial and commercial households",
            "individual business households",
            "self-employed industrial and commercial households",
            "individual industrial and commercial operators",
        ),
        "self-employed individuals",
        bad=(
            (
                "Tax cuts help individual industrial and commercial households.",
                "Tax cuts help self-employed individuals.",
            ),
        ),
        good=("Individual, industrial and commercial households pay for power.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-small-micro",
        (
            "small micro enterprises",
            "small and tiny enterprises",
        ),
        "small and micro enterprises",
        bad=(
            (
                "Banks lent more to small micro-enterprises.",
                "Banks lent more to small and micro enterprises.",
            ),
        ),
        good=("Small, micro and medium enterprises borrow.",),
        when=_ANYWHERE,
    ),
    Row(
        "zh-supply-side",
        (
            "supply side structure reform",
            "supply front structural reform",
            "supply lateral structural reform",
            "supply side structured reform",
        ),
        "supply-side structural reform",
        bad=(
            (
                "The plan stresses supply-side structure reform.",
                "The plan stresses supply-side structural reform.",
            ),
        ),
        good=("The supply side structures reform debates.",),
        when=_ANYWHERE,
    ),
    Row(
        "zh-yangtze-delta",
        (
            "Long Triangle",
            "Changsanjiao",
            "Yangtze River Triangle",
            "Yangtze Triangle",
            "Chang Sanjiao",
        ),
        "Yangtze River Delta",
        bad=(
            (
                "Firms in the Long Triangle of China share data.",
                "Firms in the Yangtze River Delta of China share data.",
            ),
            (
                "Four Chinese cities of the Yangtze River Triangle met.",
                "Four Chinese cities of the Yangtze River Delta met.",
            ),
        ),
        good=("The long triangle of land lies in China.",),
        when=_IN_CHINA._replace(quoted=True, not_before=("park", "hotel", "square")),
        article="the",
        heads=("region", "cities", "city", "integration", "railway"),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-pearl-delta",
        (
            "Zhusanjiao",
            "Pearl River Triangle",
            "Zhu Triangle",
            "Pearl Triangle",
        ),
        "Pearl River Delta",
        bad=(
            (
                "Factories in China's Pearl River Triangle hire.",
                "Factories in China's Pearl River Delta hire.",
            ),
        ),
        good=("The pearl triangle earrings are from China.",),
        when=_IN_CHINA._replace(quoted=True),
        article="the",
        heads=("region", "cities", "city", "integration", "railway"),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-jing-jin-ji",
        ("Beijing-Tianjin-Ji",),
        "Beijing-Tianjin-Hebei",
        bad=(
            (
                "Air in the Beijing-Tianjin-Ji region is better.",
                "Air in the Beijing-Tianjin-Hebei region is better.",
            ),
        ),
        good=("Beijing, Tianjin and Jinan trade.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-one-door",
        (
            "one network unified office",
            "One Netcom Office",
            "one network communication office",
            "One Net Communication Office",
        ),
        "unified online government service",
        bad=(
            (
                "Shanghai's one network unified office handles 3,000 matters.",
                "Shanghai's unified online government service handles 3,000 matters.",
            ),
        ),
        good=("One network office in Shanghai burned.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-negative-list",
        (
            "negative inventory",
            "negative checklist",
        ),
        "negative list",
        bad=(
            (
                "China cut the negative inventory for foreign investment.",
                "China cut the negative list for foreign investment.",
            ),
        ),
        good=("A negative inventory balance of Chinese goods hurt investment.",),
        when=_IN_CHINA._replace(
            near=("foreign investment", "market access", "free trade zone*", "foreign capital"),
            not_before=("balance*", "turnover", "change*", "level*"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-pilot-free-trade-zone",
        (
            "free trade test area",
            "free trade test zone",
            "free trade experimental zone",
            "free trade experimental area",
            "free trade trial zone",
            "free trade trial area",
        ),
        "pilot free trade zone",
        bad=(
            (
                "China opened a free trade test area on Hainan.",
                "China opened a pilot free trade zone on Hainan.",
            ),
        ),
        good=("Free trade, test area by area, he said.",),
        when=_ANYWHERE,
        plural="pilot free trade zones",
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-pilot-free-trade-zone-name",
        (
            "Free Trade Test Area",
            "Free Trade Test Zone",
            "Free Trade Experimental Zone",
            "Free Trade Experimental Area",
            "Free Trade Trial Zone",
            "Free Trade Trial Area",
        ),
        "Pilot Free Trade Zone",
        bad=(
            (
                "The Shanghai Free Trade Experimental Zone is ten years old.",
                "The Shanghai Pilot Free Trade Zone is ten years old.",
            ),
        ),
        good=("The Shanghai Pilot Free Trade Zone is ten years old.",),
        when=_NAME,
        plural="Pilot Free Trade Zones",
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-import-expo",
        (
            "China International Import Exposition",
            "China International Import Fair",
            "China International Import Exhibition",
            "China International Imports Expo",
            "Jinbohui",
        ),
        "China International Import Expo",
        bad=(
            (
                "He spoke at the China International Import Exposition.",
                "He spoke at the China International Import Expo.",
            ),
        ),
        good=("In China, international import fairs are many.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-canton-fair",
        (
            "Guangjiao Fair",
            "Guangjiaohui",
            "Guang Jiao Hui",
        ),
        "Canton Fair",
        bad=(
            ("Buyers at the Guangjiao Fair met online.", "Buyers at the Canton Fair met online."),
        ),
        good=("Guangjiao fairs well, his mother said.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-ciftis",
        (
            "China International Service Trade Fair",
            "China International Services Trade Fair",
            "Service Trade Fair of China",
            "China International Fair of Service Trade",
            "China International Trade in Services Fair",
            "China International Service Trade Exchange",
        ),
        "China International Fair for Trade in Services",
        bad=(
            (
                "The China International Service Trade Fair opened.",
                "The China International Fair for Trade in Services opened.",
            ),
        ),
        good=("In China, international service trade fairs help.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-customs",
        (
            "General Customs Administration of China",
            "General Customs Office of China",
            "General Administration of China Customs",
            "China Customs General Administration",
            "General Administration of Customs and Excise of China",
            "China General Customs Administration",
            "Chinese Customs General Administration",
        ),
        "General Administration of Customs of China",
        bad=(
            (
                "The China Customs General Administration seized the waste.",
                "The General Administration of Customs of China seized the waste.",
            ),
        ),
        good=("The General Administration of Customs of China seized it.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-nbs",
        (
            "State Statistics Bureau of China",
            "National Statistical Bureau of China",
            "China National Statistics Bureau",
            "State Statistical Bureau of China",
            "China Statistics Bureau",
            "National Bureau of Statistics of China Bureau",
            "China State Statistics Bureau",
            "National Statistics Bureau of China",
        ),
        "National Bureau of Statistics of China",
        bad=(
            (
                "The National Statistics Bureau of China polled 300 cities.",
                "The National Bureau of Statistics of China polled 300 cities.",
            ),
        ),
        good=("The National Bureau of Statistics of China polled 300 cities.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-no-1-document",
        (
            "Central No. 1 Document",
            "Central Committee No. 1 Document",
            "Central Number One Document",
        ),
        "No. 1 central document",
        bad=(
            (
                "Beijing issued the Central No. 1 Document on farms.",
                "Beijing issued the No. 1 central document on farms.",
            ),
        ),
        good=("The central document, No. 1 of 40, lists farms in China.",),
        when=_IN_CHINA,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-night-economy",
        (
            "ground stall economy",
            "land stall economy",
            "floor stall economy",
            "local stall economy",
            "earth stall economy",
        ),
        "street vendor economy",
        bad=(
            (
                "Chengdu praised the ground-stall economy.",
                "Chengdu praised the street vendor economy.",
            ),
        ),
        good=("On the ground, stall economy is strict.",),
        when=_ANYWHERE,
    ),
    Row(
        "zh-car-new-forces",
        (
            "new car making forces",
            "new car building forces",
            "new forces in car manufacturing",
            "new forces in car making",
            "new forces of car making",
            "new forces in car building",
            "new forces in automobile manufacturing",
        ),
        "electric vehicle startups",
        bad=(
            (
                "The new car-making forces of China lost money.",
                "The electric vehicle startups of China lost money.",
            ),
        ),
        good=("New forces in car parks keep order in China.",),
        when=_ANYWHERE,
    ),
)
