"""Terms: slogans, posts and party language of China as engines render them from Chinese.

Compiled by hand from machine-translated news and the usage of official English and the big
agencies; facts, under the licence of the project. Names that outlets choose on purpose stay.
"""

from __future__ import annotations

from mtclean.lexicon.apostrophes import either
from mtclean.lexicon.packs.common import CHINA
from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_IN_CHINA = When(region=CHINA)
_PARTY = (
    "cpc",
    "party committee*",
    "party member*",
    "party branch*",
    "communist party",
    "plenary session",
    "xi jinping*",
    "party building",
)
_BY_PARTY = _IN_CHINA._replace(near=_PARTY)
_OF_A_BODY = (
    "of the ministry",
    "of the national",
    "of the state",
    "of the municipal",
    "of the provincial",
    "of the general administration",
    "of the supreme",
    "of the public security",
    "of the people's bank",
    "of the people’s bank",
    "of the china securities",
    "of the central",
    "of the office of",
)
_SENTENCE_GOES_ON = (
    ",",
    ".",
    "and",
    "decided",
    "has",
    "held",
    "in",
    "on",
    "proposed",
    "report",
    "spirit",
    "to",
    "was",
)
_ORDINALS = {"18": "eighteen", "19": "nineteen", "20": "twenty"}

ROWS = (
    Row(
        "zh-president-of-central-committee",
        ("President of the CPC Central Committee", "Chairman of the CPC Central Committee"),
        "general secretary of the CPC Central Committee",
        bad=(
            (
                "Xi Jinping, President of the CPC Central Committee, spoke.",
                "Xi Jinping, general secretary of the CPC Central Committee, spoke.",
            ),
        ),
        good=("Hua Guofeng was chairman of the CPC Central Committee before Hu and Xi Jinping.",),
        when=When(
            near=("xi jinping", "hu jintao", "jiang zemin"),
            far=("mao zedong", "chairman mao", "hua guofeng", "hu yaobang", "liu shaoqi"),
            within=Scope.PARAGRAPH,
            not_after=("vice", "deputy", "former"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-leading-party-group",
        ("leading party group", "party leading group"),
        "leading Party members' group",
        bad=(
            (
                "The leading party group of the Ministry of Justice in Beijing met.",
                "The leading Party members' group of the Ministry of Justice in Beijing met.",
            ),
        ),
        good=("The leading party group in the European Parliament met Chinese envoys.",),
        when=_IN_CHINA._replace(
            before=("of the", "secretary", "meeting", "members"),
            far=("european parliament", "coalition", "election*"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-party-group-secretary",
        ("party group secretary", "secretary of the party group", "secretary of the party team"),
        "secretary of the leading Party members' group",
        bad=(
            (
                "Wang, party group secretary of the Sichuan forestry bureau, was replaced.",
                (
                    "Wang, secretary of the leading Party members' group of the Sichuan forestry"
                    " bureau, was replaced."
                ),
            ),
        ),
        good=("The party group secretary in the Scottish council met Chinese guests.",),
        when=_IN_CHINA._replace(
            before=("of", "and", ","), far=("parliament*", "councillor*", "council", "mp")
        ),
    ),
    Row(
        "zh-prefectural-party-committee",
        ("State Party Committee", "State Party Committee Secretary"),
        "prefectural Party committee",
        bad=(
            (
                "The State Party Committee of Liangshan prefecture in China met.",
                ("The prefectural Party committee of Liangshan prefecture in China met."),
            ),
        ),
        good=("The Republican State Party Committee of Ohio spoke of China.",),
        when=_IN_CHINA._replace(
            near=("autonomous prefecture*", "prefecture*"), far=("republican", "democratic party")
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-person-in-charge",
        (
            "relevant person in charge",
            "relevant responsible person",
            "related responsible person",
            "related person in charge",
            "relevant principal",
        ),
        "relevant official",
        bad=(
            (
                "The relevant person in charge of the Ministry of Commerce in Beijing answered.",
                "The relevant official of the Ministry of Commerce in Beijing answered.",
            ),
        ),
        good=("The relevant person in charge of the department in Beijing must sign.",),
        when=_IN_CHINA._replace(before=_OF_A_BODY),
        hyphens=False,
    ),
    Row(
        "zh-persons-in-charge",
        (
            "relevant persons in charge",
            "relevant people in charge",
            "relevant responsible persons",
            "related responsible persons",
        ),
        "relevant officials",
        bad=(
            (
                "Relevant persons in charge of the National Energy Administration of China came.",
                "Relevant officials of the National Energy Administration of China came.",
            ),
        ),
        good=("Relevant persons in charge of Chinese building sites must wear helmets.",),
        when=_IN_CHINA._replace(before=_OF_A_BODY),
        hyphens=False,
    ),
    Row(
        "zh-two-establishes",
        ("two establishments", "two determinations"),
        "Two Establishes",
        bad=(
            (
                "Officials should grasp the two establishments and achieve the Two Upholds.",
                "Officials should grasp the Two Establishes and achieve the Two Upholds.",
            ),
        ),
        good=("The chef runs two establishments and two upholstery shops.",),
        when=When(
            near=(
                "two upholds",
                "two maintenance*",
                "two maintains",
                "four consciousness*",
                "four self-confidence*",
            ),
            quoted=True,
        ),
    ),
    Row(
        "zh-two-upholds",
        (
            "two maintenances",
            "two maintenance",
            "two maintains",
            "two safeguards",
            "two safeguarding",
        ),
        "Two Upholds",
        bad=(
            (
                "Party members should keep the four consciousnesses and the two safeguards.",
                "Party members should keep the Four Consciousnesses and the Two Upholds.",
            ),
        ),
        good=("The law has two safeguards for patients' data.",),
        when=When(
            near=(
                "two establishes",
                "four consciousness*",
                "four awareness*",
                "four self-confidence*",
                "four-sphere confidence",
            ),
            not_before=("work*", "crew*", "staff", "engineer*", "contract*", "team*"),
            quoted=True,
        ),
    ),
    Row(
        "zh-four-consciousnesses",
        ("four consciousnesses", "four awarenesses", "four awareness", "four consciousness"),
        "Four Consciousnesses",
        bad=(
            (
                "They must strengthen the four awareness, the CPC branch in Hunan said.",
                "They must strengthen the Four Consciousnesses, the CPC branch in Hunan said.",
            ),
        ),
        good=("The charity in Hunan held four awareness weeks, a CPC member said.",),
        when=When(
            near=(
                "cpc",
                "party members",
                "two upholds",
                "two safeguards",
                "two maintenances",
                "two establishes",
                "self-confidence*",
            ),
            not_before=("campaign*", "day*", "week*", "event*", "raising"),
            quoted=True,
        ),
    ),
    *(
        Row(
            f"zh-{number}th-congress",
            (
                *either(
                    f"party's {number} big",
                    f"party's {number}th big",
                    f"party's {words} big",
                    f"CPC's {number} big",
                ),
                f"{words} national congress",
                f"{number} national congress of the",
            ),
            f"{number}th CPC National Congress",
            bad=(
                (
                    f"The report of the {words} National Congress, Beijing said, is long.",
                    f"The report of the {number}th CPC National Congress, Beijing said, is long.",
                ),
            ),
            good=(f"The Chinese party's {number} big donors were at the congress.",),
            when=_IN_CHINA._replace(
                before=(*_SENTENCE_GOES_ON, "’s", "'s"), not_before=("of the", "of")
            ),
            hyphens=False,
        )
        for number, words in _ORDINALS.items()
    ),
    *(
        Row(
            f"zh-plenary-of-{number}th",
            (f"plenary session of the {number}th",),
            f"plenary session of the {number}th CPC Central Committee",
            bad=(
                (
                    f"The third plenary session of the {number}th in Beijing was long.",
                    (
                        f"The third plenary session of the {number}th CPC Central Committee"
                        " in Beijing was long."
                    ),
                ),
            ),
            good=(f"The plenary session of the {number}th meeting of the WTO upset China.",),
            when=_IN_CHINA._replace(before=_SENTENCE_GOES_ON),
            hyphens=False,
        )
        for number in _ORDINALS
    ),
    Row(
        "zh-middle-plenary",
        ("Middle Plenary Session", "Central Plenary Session", "Middle Plenum"),
        "Plenary Session",
        bad=(
            (
                "The Sixth Middle Plenary Session of the party was held in Beijing.",
                "The Sixth Plenary Session of the party was held in Beijing.",
            ),
        ),
        good=("The Central Plenary Session hall is in Geneva.",),
        when=When(
            after=("third", "fourth", "fifth", "sixth", "seventh", "second"),
            region=CHINA,
        ),
        hyphens=False,
    ),
    Row(
        "zh-first-centenary-goal",
        (
            "first century goal",
            "first hundred-year goal",
            "first hundred years goal",
            "first 100-year goal",
            "first hundred-year struggle goal",
            "first century struggle goal",
            "first one hundred years goal",
        ),
        "First Centenary Goal",
        bad=(
            (
                "China has reached its first hundred-year goal, the party says.",
                "China has reached its First Centenary Goal, the party says.",
            ),
        ),
        good=("His first century, goal or not, pleased the club from China.",),
        when=_IN_CHINA,
        hyphens=False,
    ),
    Row(
        "zh-second-centenary-goal",
        (
            "second century goal",
            "second hundred-year goal",
            "second hundred years goal",
            "second 100-year goal",
            "second hundred-year struggle goal",
            "second century struggle goal",
            "second one hundred years goal",
        ),
        "Second Centenary Goal",
        bad=(
            (
                "China marches toward the second century goal.",
                "China marches toward the Second Centenary Goal.",
            ),
        ),
        good=("Second-century goals of Rome were unlike those of Chinese emperors.",),
        when=_IN_CHINA,
        hyphens=False,
    ),
    Row(
        "zh-two-centenary-goals",
        (
            "two hundred-year goals",
            "two hundred years goals",
            "two 100-year goals",
            "two one-hundred-year goals",
            "two century goals",
            "two centuries goals",
            "two hundred-year struggle goals",
            "two century-old goals",
        ),
        "Two Centenary Goals",
        bad=(
            (
                "The plan serves the two hundred-year goals of China.",
                "The plan serves the Two Centenary Goals of China.",
            ),
        ),
        good=("Two centuries on, goals of the Chinese reformers remain.",),
        when=_IN_CHINA,
        hyphens=False,
    ),
    Row(
        "zh-original-aspiration",
        either(
            "don't forget the original intention",
            "don't forget the original heart",
            "don't forget your original heart",
            "don't forget your original intention",
            "do not forget the original intention",
            "do not forget the original heart",
            "never forget the original intention",
            "never forget the original heart",
        ),
        "stay true to the original aspiration",
        bad=(
            (
                "Party members in Hunan were told to never forget the original intention.",
                "Party members in Hunan were told to stay true to the original aspiration.",
            ),
        ),
        good=("Do not forget the original intention of the law, the Ohio judge said.",),
        when=_IN_CHINA._replace(near=(*_PARTY, "mission")),
        hyphens=False,
    ),
    Row(
        "zh-staying-true",
        ("not forgetting the original intention", "not forgetting the original heart"),
        "staying true to the original aspiration",
        bad=(
            (
                (
                    "A campaign on not forgetting the original intention and the mission began in"
                    " Beijing."
                ),
                (
                    "A campaign on staying true to the original aspiration and the mission began in"
                    " Beijing."
                ),
            ),
        ),
        good=("Not forgetting the original intention of its builder, Leeds kept the mill.",),
        when=_IN_CHINA._replace(near=(*_PARTY, "mission")),
        hyphens=False,
    ),
    Row(
        "zh-aspiration-and-mission",
        (
            "original intention and mission",
            "original heart and mission",
            "initial heart and mission",
            "initial intention and mission",
            "first heart and mission",
        ),
        "original aspiration and mission",
        bad=(
            (
                "The series tells Chinese readers of the original heart and mission.",
                "The series tells Chinese readers of the original aspiration and mission.",
            ),
        ),
        good=("The school's original intention and mission pleased the Chinese guests.",),
        when=_IN_CHINA._replace(not_after=("school's", "school’s", "company's", "company’s")),
        hyphens=False,
    ),
    Row(
        "zh-xi-thought",
        either(
            "Xi Jinping's new era of socialism with Chinese characteristics thought",
            "Xi Jinping's new era thought on socialism with Chinese characteristics",
            "Xi Jinping's thought on socialism with Chinese characteristics in the new era",
            "Xi Jinping's thought of socialism with Chinese characteristics in the new era",
            "Xi Jinping's thoughts on socialism with Chinese characteristics in the new era",
            "Xi Jinping's new era socialist thought with Chinese characteristics",
            "Xi Jinping's socialist thought with Chinese characteristics in the new era",
            "Xi Jinping's socialist thinking with Chinese characteristics in the new era",
            "Xi Jinping's new era of socialism with Chinese characteristics",
            "Xi Jinping Thought on Socialism with Chinese Characteristics in the New Era",
        ),
        "Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era",
        bad=(
            (
                (
                    "They studied Xi Jinping's thought on socialism with Chinese characteristics in"
                    " the new era."
                ),
                (
                    "They studied Xi Jinping Thought on Socialism with Chinese Characteristics"
                    " for a New Era."
                ),
            ),
        ),
        good=("Xi Jinping's new era began with socialism and Chinese characteristics.",),
        when=When(quoted=True),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-scientific-outlook",
        (
            "scientific development concept",
            "scientific concept of development",
            "scientific view of development",
            "scientific development view",
        ),
        "Scientific Outlook on Development",
        bad=(
            (
                "Hu Jintao put forward the scientific development concept in China.",
                "Hu Jintao put forward the Scientific Outlook on Development in China.",
            ),
        ),
        good=("A scientific view of development in children was taught in China.",),
        when=_IN_CHINA._replace(near=("hu jintao*", "three represents", "cpc", "xiaoping")),
    ),
    Row(
        "zh-three-represents",
        ("three representatives", "three representations", "three represent"),
        "Three Represents",
        bad=(
            (
                "Jiang's three representatives stand beside Deng Xiaoping Theory.",
                "Jiang's Three Represents stand beside Deng Xiaoping Theory.",
            ),
        ),
        good=("Three representatives of the firm spoke; Deng Xiaoping Theory was not a theme.",),
        when=When(
            near=("deng xiaoping theory", "deng xiaoping's theory", "important thought"),
            not_before=("of", "from", "were", "who", "have"),
        ),
    ),
    Row(
        "zh-deng-theory",
        either("Deng Xiaoping's theory", "Deng Xiaoping's theories"),
        "Deng Xiaoping Theory",
        bad=(
            (
                "Mao Zedong Thought and Deng Xiaoping's theory are in the charter.",
                "Mao Zedong Thought and Deng Xiaoping Theory are in the charter.",
            ),
        ),
        good=("Deng Xiaoping's theory of cats differs from Mao Zedong Thought.",),
        when=When(
            near=("mao zedong thought", "three represent*"), not_before=("of", "that", "about")
        ),
        hyphens=False,
    ),
    Row(
        "zh-all-round-well-off",
        (
            "comprehensive well-off society",
            "comprehensively well-off society",
            "overall well-off society",
            "full well-off society",
            "comprehensive well off society",
        ),
        "moderately prosperous society in all respects",
        bad=(
            (
                "The county wants to build an overall well-off society by 2020.",
                (
                    "The county wants to build a moderately prosperous society in all respects by"
                    " 2020."
                ),
            ),
        ),
        good=("A comprehensive plan for a well-off society was made.",),
        hyphens=False,
    ),
    Row(
        "zh-great-rejuvenation",
        (
            "great revival of the Chinese nation",
            "great renaissance of the Chinese nation",
            "great recovery of the Chinese nation",
            "great revitalization of the Chinese nation",
        ),
        "great rejuvenation of the Chinese nation",
        bad=(
            (
                "He spoke of the great revival of the Chinese nation.",
                "He spoke of the great rejuvenation of the Chinese nation.",
            ),
        ),
        good=('"The great revival of the Chinese nation has begun," Sun wrote.',),
        hyphens=False,
    ),
    Row(
        "zh-three-stricts",
        (
            "three stricts and three solids",
            "three stricts and three realities",
            "three strict and three real",
            "three stricts and three honests",
            "three strictnesses and three realities",
            "three strict and three honest",
        ),
        "Three Stricts and Three Earnests",
        bad=(
            (
                "The bureau held a class on the three strict and three real.",
                "The bureau held a class on the Three Stricts and Three Earnests.",
            ),
        ),
        good=("Three strict and three lenient teachers came.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "zh-eight-point-decision",
        (
            "spirit of the eight central regulations",
            "spirit of the central eight regulations",
            "spirit of the eight central provisions",
            "spirit of the central eight provisions",
            "spirit of the eight-point central regulations",
            "spirit of the eight provisions of the Central Committee",
            "spirit of the eight regulations of the Central Committee",
            "spirit of the Central Committee's eight regulations",
        ),
        "eight-point decision on improving conduct",
        bad=(
            (
                "The mayor seriously violated the spirit of the eight central regulations.",
                "The mayor seriously violated the eight-point decision on improving conduct.",
            ),
        ),
        good=("The spirit of the eight central banks' regulations is the same.",),
        hyphens=False,
    ),
    Row(
        "zh-four-winds",
        ("four winds",),
        "four forms of decadence",
        bad=(
            (
                (
                    "Formalism, hedonism and the rest of the four winds must go, a party"
                    " paper in Hunan said."
                ),
                (
                    "Formalism, hedonism and the rest of the four forms of decadence must go,"
                    " a party paper in Hunan said."
                ),
            ),
        ),
        good=("Dust came to China from the four winds; formalism had nothing to do with it.",),
        when=_IN_CHINA._replace(
            near=("formalism", "hedonism", "bureaucratism"), not_after=("from the", "to the")
        ),
    ),
    Row(
        "zh-party-conduct",
        (
            "party style and clean government",
            "party style and clean politics",
            "party wind and clean government",
            "party ethos and clean government",
            "party style and honest government",
        ),
        "Party conduct and clean government",
        bad=(
            (
                "A meeting on party style and clean government was held.",
                "A meeting on Party conduct and clean government was held.",
            ),
        ),
        good=("The party, its style and clean government were praised.",),
        hyphens=False,
    ),
    Row(
        "zh-party-building",
        ("party construction", "party construction work"),
        "Party building",
        bad=(
            (
                "The party branch in Hunan was praised for its party construction work.",
                "The party branch in Hunan was praised for its Party building.",
            ),
        ),
        good=("Third-party construction in Hunan worried the party branch.",),
        when=_BY_PARTY._replace(not_after=("third", "first", "second", "multi", "any", "working")),
        hyphens=False,
    ),
    Row(
        "zh-village-party-secretary",
        (
            "village branch book",
            "village party branch book",
            "village party book",
            "branch book of the village",
        ),
        "village Party secretary",
        bad=(
            (
                "Liu, a village branch book in Guizhou, sold plums online.",
                "Liu, a village Party secretary in Guizhou, sold plums online.",
            ),
        ),
        good=("The village branch booked a hall.",),
        plural="village Party secretaries",
    ),
    Row(
        "zh-primary-level-officials",
        (
            "base layer cadre",
            "base-level cadre",
            "ground floor cadre",
            "basic level cadre",
            "grass-root cadre",
            "foundation-level cadre",
        ),
        "primary-level official",
        bad=(
            (
                "Base-layer cadres went from house to house.",
                "Primary-level officials went from house to house.",
            ),
        ),
        good=("Grassroots cadres went from house to house.",),
        plural="primary-level officials",
    ),
    Row(
        "zh-three-rural-issues",
        (
            "three rural issues",
            "three rural problems",
            "three agricultural issues",
            "three agricultural problems",
            "three farmers issues",
            "three agriculture issues",
        ),
        "issues of agriculture, rural areas and farmers",
        bad=(
            (
                "The first document of the year in China is on the three rural issues.",
                (
                    "The first document of the year in China is on the issues of agriculture, rural"
                    " areas and farmers."
                ),
            ),
        ),
        good=("Three rural issues divided the parties in Iowa.",),
        when=_IN_CHINA._replace(not_before=("in", "that", "which")),
    ),
    Row(
        "zh-three-rural-work",
        ("three rural work", "three agricultural work", "three farmers work"),
        "work on agriculture, rural areas and farmers",
        bad=(
            (
                "A meeting on three rural work was held in Beijing.",
                "A meeting on work on agriculture, rural areas and farmers was held in Beijing.",
            ),
        ),
        good=("Three rural workers came to Beijing.",),
        when=_IN_CHINA,
    ),
    *(
        Row(
            f"zh-{water}-chief-system",
            (f"{water} long system", f"{water} length system", f"{water} chief long system"),
            f"{water} chief system",
            bad=(
                (
                    f"Hubei introduced the {water} long system in 2017.",
                    f"Hubei introduced the {water} chief system in 2017.",
                ),
            ),
            good=(f"The {water}, long systematically cleared, is a park in Hubei.",),
            when=When(not_after=("mile", "km", "kilometer")),
        )
        for water in ("river", "lake", "forest")
    ),
    Row(
        "zh-stability-maintenance",
        ("dimension stability", "dimensional stability", "stability dimension"),
        "stability maintenance",
        bad=(
            (
                "The county in Henan spent more on dimensional stability work.",
                "The county in Henan spent more on stability maintenance work.",
            ),
        ),
        good=("Plastic from Henan has a dimensional stability of 2 percent.",),
        when=_IN_CHINA._replace(
            before=("work", "fund*", "expenditure*", "personnel", "spending", "task*", "costs"),
            far=("plastic*", "polymer*", "fabric*", "wood", "material*", "steel"),
        ),
        safety=Safety.LIKELY,
    ),
    *(
        Row(
            f"zh-{verb}-the-spirit",
            (f"{verb} the spirit of",),
            f"{verb} the guiding principles of",
            bad=(
                (
                    f"Hunan met to {verb} the spirit of General Secretary Xi's talk.",
                    (f"Hunan met to {verb} the guiding principles of General Secretary Xi's talk."),
                ),
            ),
            good=(f"They {verb} the spirit of the season in Hunan.",),
            when=_IN_CHINA._replace(
                before=(
                    "general secretary*",
                    "xi jinping*",
                    "president xi*",
                    "the 19th",
                    "the 20th",
                    "the plenary",
                    "the important speech*",
                    "the important instruction*",
                    "the central*",
                    "the party*",
                )
            ),
            hyphens=False,
            safety=Safety.LIKELY,
        )
        for verb in ("convey", "implement", "study")
    ),
    Row(
        "zh-npc-deputy",
        (
            "NPC representative",
            "NPC delegate",
            "National People's Congress representative",
            "National People’s Congress representative",
            "people's congress representative",
            "people’s congress representative",
        ),
        "NPC deputy",
        bad=(
            (
                "Li, an NPC representative from Hunan, wants cheaper medicine.",
                "Li, an NPC deputy from Hunan, wants cheaper medicine.",
            ),
        ),
        good=("The NPC representative of Nigeria's petroleum council flew to Hunan.",),
        when=When(about=("China",), far=("nigeria*", "petroleum")),
        plural="NPC deputies",
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "zh-cppcc-member",
        (
            "CPPCC committee member",
            "committee member of the CPPCC",
            "CPPCC commissioner",
            "CPPCC committeeman",
        ),
        "CPPCC member",
        bad=(
            (
                "Zhou, a CPPCC committee member, spoke of the schools.",
                "Zhou, a CPPCC member, spoke of the schools.",
            ),
        ),
        good=("Zhou, a CPPCC National Committee member, spoke of the schools.",),
        plural="CPPCC members",
        hyphens=False,
    ),
    Row(
        "zh-two-sessions",
        (
            "national two meetings",
            "national two conferences",
            "two national meetings",
            "national two sessions",
        ),
        "two sessions",
        bad=(
            (
                "The NPC deputy from Hunan spoke before the national two meetings.",
                "The NPC deputy from Hunan spoke before the two sessions.",
            ),
        ),
        good=("The guild holds two national meetings a year.",),
        when=_IN_CHINA._replace(near=("npc", "cppcc", "congress", "political advis*")),
    ),
    *(
        Row(
            f"zh-{ministry.lower().replace(' ', '-')}-speaker",
            (f"{ministry} Speaker", f"Ministry of {of} Speaker", f"{ministry} addresser"),
            f"{ministry} spokesperson",
            bad=(
                (
                    f"{ministry} Speaker Hua told reporters in Beijing.",
                    f"{ministry} spokesperson Hua told reporters in Beijing.",
                ),
            ),
            good=(f"The {ministry}, Speaker Pelosi and Beijing disagreed.",),
            when=_IN_CHINA,
            hyphens=False,
        )
        for ministry, of in (
            ("Foreign Ministry", "Foreign Affairs"),
            ("Commerce Ministry", "Commerce"),
            ("Defense Ministry", "National Defense"),
        )
    ),
)
