"""Terms: Japan as engines render it from Japanese, and from Chinese reports about Japan.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project. Politics and parties, police and courts, defence, weather and disasters,
economy, society, awards, sumo and media; the words of baseball are in the pack of Korea.
"""

from __future__ import annotations

from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_JAPANESE = ("japan*", "tokyo", "osaka", "kyodo", "kyoto", "nagoya", "hokkaido", "okinawa")
_KOREAN_OR_JAPANESE = ("korea*", "seoul", "busan", *_JAPANESE)
_IN_JAPAN = When(near=_JAPANESE)
_NAME = When(quoted=True)
_NAME_IN_JAPAN = When(near=(*_JAPANESE, "saitama", "edano"), quoted=True)

ROWS = (
    Row(
        "ja-komeito",
        (
            "Komei Party",
            "Komei Political Party",
            "Fair Party",
            "Komeito Party",
            "Gongming Party",
            "Public Party Komei",
        ),
        "Komeito",
        bad=(
            (
                "The Komei Party left the coalition in Tokyo.",
                "The Komeito left the coalition in Tokyo.",
            ),
        ),
        good=("In Japan, a fair party system needs rules.",),
        article="none",
        when=When(near=_JAPANESE, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-cdp",
        (
            "Rikken Democratic Party",
            "Rikken Minshuto",
            "Constitutional Democracy Party",
            "Constitutional People's Party",
            "Constitutional People’s Party",
            "Constitutionalist Democratic Party",
        ),
        "Constitutional Democratic Party",
        bad=(
            (
                "Yukio Edano of the Rikken Democratic Party spoke in Saitama.",
                "Yukio Edano of the Constitutional Democratic Party spoke in Saitama.",
            ),
        ),
        good=("The Constitutional Democratic Party of Japan spoke in Saitama.",),
        when=_NAME_IN_JAPAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-dpfp",
        (
            "National Democratic Party",
            "People's Democratic Party",
            "People’s Democratic Party",
            "Democratic People's Party",
            "Democratic People’s Party",
            "Citizens' Democratic Party",
        ),
        "Democratic Party for the People",
        bad=(
            (
                "Yuichiro Tamaki of Japan's National Democratic Party spoke.",
                "Yuichiro Tamaki of Japan's Democratic Party for the People spoke.",
            ),
        ),
        good=(
            "Fiji's National Democratic Party spoke to Japan's envoy.",
            "In Japan, Nigerians of the People's Democratic Party met.",
        ),
        when=When(
            near=("tamaki", "yuichiro tamaki", "shinba", "otsuka kohei"),
            region=("Japan",),
            years=(2018, None),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-ishin",
        (
            "Japan Restoration Association",
            "Nippon Ishin Association",
            "Japan Ishin Association",
            "Japan Restoration Society",
            "Japanese Restoration Party",
            "Japan Restoration Association Party",
            "Nippon Restoration Party",
            "Japan Maintenance Party",
            "Japanese Restoration Association",
            "Japan Ishin Party",
        ),
        "Japan Innovation Party",
        bad=(
            (
                "The Japan Restoration Association won 41 seats.",
                "The Japan Innovation Party won 41 seats.",
            ),
        ),
        good=("The Japan Restoration Party of Shintaro Ishihara won 54 seats in 2012.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-reiwa-shinsengumi",
        (
            "Reiwa New Election Group",
            "Reiwa Shinsen group",
            "Reiwa Newly Selected Group",
            "Reiwa Shin Sengumi",
            "Reiwa Shinsen-gumi",
            "Reiwa New Group",
            "Reiwa New Selection Group",
            "Linghe Shinsengumi",
            "Reiwa Xinxuan group",
            "Linghe Xinxuan group",
        ),
        "Reiwa Shinsengumi",
        bad=(
            (
                "Taro Yamamoto of the Reiwa New Election Group spoke.",
                "Taro Yamamoto of the Reiwa Shinsengumi spoke.",
            ),
        ),
        good=("Taro Yamamoto leads Reiwa Shinsengumi.",),
        article="none",
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ja-sanseito",
        (
            "Sansei Party",
            "Political Participation Party",
            "Suffrage Party",
            "Sansei political party",
            "Party of Political Participation",
            "Participate Party",
        ),
        "Sanseito",
        bad=(
            (
                "The Political Participation Party won 14 seats in Japan.",
                "The Sanseito won 14 seats in Japan.",
            ),
        ),
        good=("Women founded a suffrage party and a political participation party in Japan.",),
        article="none",
        when=_NAME_IN_JAPAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-ldp",
        (
            "Jimin Party",
            "Jimin-to",
            "Zimin Party",
            "Jiminto",
        ),
        "Liberal Democratic Party",
        bad=(
            (
                "Japan's Jimin Party lost its majority in the Diet.",
                "Japan's Liberal Democratic Party lost its majority in the Diet.",
            ),
        ),
        good=("Jimin, party guest of the year, sang in Seoul.",),
        when=When(
            near=("diet", "japan's", "japan’s", "tokyo", "prime minister"),
            far=("bts", "jimin said"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-house-of-councillors",
        (
            "House of Counselors",
            "House of Counsellors",
            "House of Senators",
            "House of Consultants",
            "House of Advisers",
            "House of Advisors",
            "House of Councils",
        ),
        "House of Councillors",
        bad=(
            (
                "The House of Counselors passed the bill in Tokyo.",
                "The House of Councillors passed the bill in Tokyo.",
            ),
        ),
        good=(
            (
                "The House of Councilors and the House of Councillors are one body in Japan. "
                "A house of counselors was built in Kobe."
            ),
        ),
        article="the",
        heads=("election*", "member*"),
        when=_NAME_IN_JAPAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-upper-house-election",
        (
            "House of Senators election",
            "councilors election",
            "counselors election",
        ),
        "upper house election",
        bad=(
            (
                "Japan's councilors election will be held in July.",
                "Japan's upper house election will be held in July.",
            ),
        ),
        good=("In Tokyo, traders watched the U.S. Senate election.",),
        plural="upper house elections",
        when=When(
            about=("Japan",),
            near=(
                "diet",
                "ldp",
                "liberal democratic party",
                "prime minister",
                "japan's",
                "japan’s",
            ),
            far=(
                "u.s. senate",
                "us senate",
                "republican*",
                "australia*",
                "philippine*",
                "france",
                "french",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-snap-election",
        (
            "dissolution general election",
            "dissolution and general election",
            "disbandment general election",
            "dissolved general election",
            "disbanding general election",
        ),
        "snap election",
        bad=(
            (
                "The prime minister hinted at a dissolution general election in October.",
                "The prime minister hinted at a snap election in October.",
            ),
        ),
        good=("After dissolution, general elections follow in Japan.",),
        plural="snap elections",
        hyphens=False,
    ),
    Row(
        "ja-reshuffle",
        (
            "cabinet remodeling",
            "cabinet renovation",
            "cabinet reconstruction",
            "cabinet modification",
            "cabinet reform and personnel",
            "cabinet refurbishment",
        ),
        "cabinet reshuffle",
        bad=(
            (
                "Japan's Kishida plans a cabinet remodeling in September.",
                "Japan's Kishida plans a cabinet reshuffle in September.",
            ),
        ),
        good=("In Tokyo, kitchen cabinet remodeling is the minister's hobby.",),
        plural="cabinet reshuffles",
        when=When(
            near=("minister*", "ldp", "kishida", "abe", "suga", "ishiba"),
            region=("Japan", "South Korea"),
            far=("kitchen*", "furniture", "wood*"),
        ),
    ),
    Row(
        "ja-ldp-presidential-election",
        (
            "LDP governor election",
            "LDP president's election",
            "LDP president’s election",
            "LDP governor's election",
            "LDP governor’s election",
            "Liberal Democratic Party governor election",
            "Liberal Democratic Party governor's election",
            "LDP president election",
            "LDP presidency election",
        ),
        "LDP presidential election",
        bad=(
            (
                "Four candidates run in the LDP governor's election.",
                "Four candidates run in the LDP presidential election.",
            ),
        ),
        good=("The LDP governor of Osaka won the election.",),
        plural="LDP presidential elections",
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ja-prime-minister-vote",
        (
            "prime minister nomination election",
            "prime minister's nomination election",
            "prime minister’s nomination election",
            "prime ministerial nomination election",
            "first class nomination election",
            "prime minister designation election",
        ),
        "vote for prime minister",
        bad=(
            (
                "The Diet held the prime minister nomination election on Tuesday.",
                "The Diet held the vote for prime minister on Tuesday.",
            ),
        ),
        good=("After the prime minister's nomination, elections were called.",),
        plural="votes for prime minister",
        hyphens=False,
    ),
    Row(
        "ja-diet",
        (
            "Japan's National Assembly",
            "Japan’s National Assembly",
        ),
        "Japan's Diet",
        bad=(
            (
                "Japan's National Assembly passed the budget on Friday.",
                "Japan's Diet passed the budget on Friday.",
            ),
        ),
        good=("Japan's envoy spoke to the National Assembly in Seoul.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ja-japanese-diet",
        (
            "Japanese National Assembly",
            "National Assembly of Japan",
            "Japanese National Congress",
            "National Congress of Japan",
        ),
        "Japanese Diet",
        bad=(
            (
                "The Japanese National Assembly passed the budget on Friday.",
                "The Japanese Diet passed the budget on Friday.",
            ),
        ),
        good=("The Japanese envoy and the National Assembly of Nepal met.",),
        article="the",
        heads=("member*", "building*"),
        when=When(quoted=True, not_before=("hall",)),
        hyphens=False,
    ),
    Row(
        "ja-prefectural-assembly",
        (
            "prefectural council",
            "prefectural parliament",
            "prefectural congress",
            "prefecture council",
            "prefectural house",
        ),
        "prefectural assembly",
        bad=(
            (
                "The prefectural council of Nagasaki passed the plan by 25 votes.",
                "The prefectural assembly of Nagasaki passed the plan by 25 votes.",
            ),
        ),
        good=("A prefectural council in Greece thanked Japan.",),
        plural="prefectural assemblies",
        when=When(
            region=("Japan",),
            far=("greece", "greek", "shinto", "sports", "social welfare"),
            not_before=("of social", "for", "on"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-board-of-education",
        ("education committee",),
        "board of education",
        bad=(
            (
                "The prefectural education committee in Nagano suspended the teacher.",
                "The prefectural board of education in Nagano suspended the teacher.",
            ),
        ),
        good=("The teachers' education committee met in Nagano.",),
        plural="boards of education",
        when=When(
            after=(
                "prefectural",
                "metropolitan",
                "municipal",
                "city",
                "prefecture",
                "prefecture's",
                "town",
                "village",
            ),
            about=("Japan",),
            quoted=True,
        ),
        hyphens=False,
    ),
    Row(
        "ja-reiwa-year",
        (
            "Linghe era",
            "Ling He era",
            "Linghe period",
        ),
        "Reiwa era",
        bad=(
            (
                "The Linghe era began in May 2019 in Japan.",
                "The Reiwa era began in May 2019 in Japan.",
            ),
        ),
        good=("The Reiwa era began in May 2019.",),
        when=_NAME,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-referred-to-prosecutors",
        (
            "sent for document inspection",
            "sent to document inspection",
            "sent for documents inspection",
            "sent for documentary inspection",
            "sent to documents inspection",
            "sent for paper inspection",
            "sent for document review",
            "sent to the document inspection",
        ),
        "referred to prosecutors",
        bad=(
            (
                (
                    "A bus driver in Kobe was sent for document inspection on suspicion of "
                    "negligence."
                ),
                "A bus driver in Kobe was referred to prosecutors on suspicion of negligence.",
            ),
        ),
        good=("The ship was stopped and its crew sent for. Document inspection took hours.",),
        when=When(near=("police", "suspicion", "suspected", "violation", "negligence")),
        hyphens=False,
    ),
    Row(
        "ja-sent-to-prosecutors",
        (
            "sent for inspection",
            "sent to inspection",
            "sent to the inspection",
            "sent for prosecution",
        ),
        "sent to prosecutors",
        bad=(
            (
                ("The suspect was sent for inspection from a police station in Kyoto on Friday."),
                ("The suspect was sent to prosecutors from a police station in Kyoto on Friday."),
            ),
        ),
        good=("Meat was sent for inspection in Kyoto, police said.",),
        when=When(
            region=("Japan",),
            near=("suspect", "suspects", "arrested"),
            within=Scope.SENTENCE,
            far=("meat", "samples", "cars", "goods", "food", "parts"),
        ),
        hyphens=False,
    ),
    Row(
        "ja-voluntary-questioning",
        (
            "voluntary accompaniment",
            "voluntary accompanying",
            "arbitrary accompaniment",
            "arbitrary questioning",
            "arbitrary hearing",
            "arbitrary interrogation",
            "voluntary interrogation",
            "optional questioning",
            "optional accompaniment",
        ),
        "voluntary questioning",
        bad=(
            (
                "Police in Sapporo asked the man for arbitrary questioning.",
                "Police in Sapporo asked the man for voluntary questioning.",
            ),
        ),
        good=("Arbitrary questioning by the police is banned in Japan's law.",),
        when=When(
            region=("Japan", "South Korea"),
            near=("police", "investigators"),
            within=Scope.SENTENCE,
            after=("for", "a", "for a", "under", "into", "by", "asked for"),
            not_before=("by",),
        ),
    ),
    Row(
        "ja-questioned",
        (
            "hearing of the circumstances",
            "hearing of circumstances",
            "circumstance hearing",
            "listening to circumstances",
            "situation hearing",
            "listening to the circumstances",
            "circumstances hearing",
        ),
        "questioning",
        bad=(
            (
                ("The aide was called in by prosecutors in Tokyo for a hearing of circumstances."),
                "The aide was called in by prosecutors in Tokyo for questioning.",
            ),
        ),
        good=("The judge in Tokyo ended the hearing. Of circumstances, police said little.",),
        article="none",
        when=When(
            region=("Japan",),
            near=("police", "prosecutors", "investigators"),
            within=Scope.SENTENCE,
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-special-investigation",
        (
            "special search department",
            "special search division",
            "special search section",
            "special search unit of the district public prosecutors office",
            "special search squad",
            "special investigative headquarters",
        ),
        "special investigation squad",
        bad=(
            (
                "The special search department of the Tokyo prosecutors raided the office.",
                "The special investigation squad of the Tokyo prosecutors raided the office.",
            ),
        ),
        good=("A special search unit of the Tokyo police found the boy.",),
        when=When(
            near=("prosecutors", "prosecutor's", "prosecutors'", "prosecution"), region=("Japan",)
        ),
        hyphens=False,
    ),
    Row(
        "ja-self-described",
        (
            "self proclaimed",
            "self claimed",
        ),
        "self-described",
        bad=(
            (
                "Police arrested a self-proclaimed part-time worker, 30, in Tokyo.",
                "Police arrested a self-described part-time worker, 30, in Tokyo.",
            ),
        ),
        good=(
            "Police in Tokyo arrested a self-proclaimed prophet.",
            ("In Japan, a self-proclaimed company employee of the year was praised by police."),
        ),
        when=When(
            before=(
                "part time worker",
                "part-time worker",
                "part timer",
                "part-timer",
                "office worker",
                "company employee",
                "company executive",
                "construction worker",
                "unemployed",
                "self-employed",
                "temporary worker",
                "freeter",
            ),
            near=("arrest*", "suspect*"),
            region=("Japan",),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-lay-judge-trial",
        (
            "citizen judge trial",
            "judge member trial",
            "court member trial",
            "judicial member trial",
            "jury member trial",
            "civil judge trial",
            "saiban in trial",
        ),
        "lay judge trial",
        bad=(
            ("The court member trial began in Yokohama.", "The lay judge trial began in Yokohama."),
        ),
        good=("In Yokohama the court; member trials of the gym begin in May.",),
        plural="lay judge trials",
        when=When(near=("court", "judge*", "murder*", "defendant*"), region=("Japan",)),
        hyphens=False,
    ),
    Row(
        "ja-suspended-sentence",
        (
            "execution probation",
            "execution grace",
            "execution grace period",
            "probationary execution",
            "execution postponement",
            "execution suspension",
            "suspended execution",
            "suspension of execution",
        ),
        "suspended sentence",
        bad=(
            (
                (
                    "The court in Osaka gave him three years in prison, with an execution grace "
                    "period, the judge said."
                ),
                (
                    "The court in Osaka gave him three years in prison, with a suspended "
                    "sentence, the judge said."
                ),
            ),
        ),
        good=(
            "The suspension of execution by hanging in Japan was debated.",
            "The Seoul court ordered a suspension of execution of the dismissal.",
        ),
        when=When(
            near=_KOREAN_OR_JAPANESE,
            domain=("court",),
            not_before=("of", "by"),
            far=(
                "hang*",
                "death penalty",
                "death row",
                "injunction",
                "disposition",
                "suspend the execution",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-professional-negligence",
        (
            "business negligence manslaughter",
            "business manslaughter",
            "manslaughter by business negligence",
            "death by business negligence",
            "business negligence causing death",
            "business negligent homicide",
            "occupational negligence manslaughter",
            "work negligence manslaughter",
            "negligent homicide in business",
        ),
        "professional negligence resulting in death",
        bad=(
            (
                "The captain was charged with business negligence manslaughter.",
                "The captain was charged with professional negligence resulting in death.",
            ),
        ),
        good=("A fire, business negligence and manslaughter were named in the file.",),
    ),
    Row(
        "ja-professional-negligence-injury",
        (
            "business negligence injury",
            "business negligent injury",
            "injury by business negligence",
            "business negligence causing injury",
            "occupational negligence injury",
            "business injury negligence",
        ),
        "professional negligence resulting in injury",
        bad=(
            (
                "The driver was charged with business negligence injury.",
                "The driver was charged with professional negligence resulting in injury.",
            ),
        ),
        good=("After business negligence, injury claims rose.",),
        hyphens=False,
    ),
    Row(
        "ja-dangerous-driving",
        (
            "dangerous driving deadly injury",
            "dangerous driving fatal injury",
            "dangerous driving death and injury",
            "dangerous driving death or injury",
            "dangerous driving manslaughter and injury",
            "dangerous driving killing and wounding",
        ),
        "dangerous driving resulting in death or injury",
        bad=(
            (
                "He was indicted for dangerous driving fatal injury in Oita.",
                "He was indicted for dangerous driving resulting in death or injury in Oita.",
            ),
        ),
        good=("After dangerous driving, death and injury follow.",),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-abandoning-body",
        (
            "corpse abandonment",
            "dead body abandonment",
            "corpse dumping",
            "body abandonment",
            "dead body disposal",
        ),
        "abandoning a body",
        bad=(
            (
                "He was arrested on suspicion of corpse abandonment in Chiba.",
                "He was arrested on suspicion of abandoning a body in Chiba.",
            ),
        ),
        good=("Corpse abandonment is a crime in Japan.",),
        when=When(
            after=("suspicion of", "charge of", "charges of", "suspected of", "accused of", "for"),
            region=("Japan", "South Korea"),
            quoted=True,
        ),
        hyphens=False,
    ),
    Row(
        "ja-bodily-injury-death",
        (
            "injury death",
            "injury and death crime",
            "injurious death",
            "injury fatality",
            "wounding death",
        ),
        "bodily injury resulting in death",
        bad=(
            (
                "He was arrested on suspicion of injury death in Osaka.",
                "He was arrested on suspicion of bodily injury resulting in death in Osaka.",
            ),
        ),
        good=("Risk of injury, death or theft in Japan is low.",),
        when=When(
            after=(
                "suspicion of",
                "charge of",
                "charges of",
                "suspected of",
                "charged with",
                "for",
            ),
            region=("Japan", "South Korea"),
        ),
    ),
    Row(
        "ja-stimulants-law",
        (
            "Stimulant Drug Control Law",
            "Stimulants Control Act",
            "Awakening Drug Control Law",
            "Stimulant Control Law",
            "Awakening Agent Control Law",
            "Stimulant Drugs Control Law",
            "Awakening Drugs Control Act",
            "Wake up Drug Control Law",
        ),
        "Stimulants Control Law",
        bad=(
            (
                "The actor broke the Awakening Drug Control Law, police said.",
                "The actor broke the Stimulants Control Law, police said.",
            ),
        ),
        good=("The Stimulants Control Law was tightened in Japan.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-sdf",
        (
            "Self Defense Corps",
            "Self Defense Army",
            "Self Defense Team",
            "Self Defense Units",
            "Self Defense Group",
            "Self Defence Corps",
            "Self-Defense Corps",
            "Self-Defense Army",
            "Self-Defense Team",
            "Self-Defense Units",
        ),
        "Self-Defense Forces",
        bad=(
            (
                "The Self-Defense Corps sent 300 troops to Kumamoto.",
                "The Self-Defense Forces sent 300 troops to Kumamoto.",
            ),
        ),
        good=(
            (
                "The Ukrainian self-defense corps met Japan's envoy. Taiwan's Self-Defense "
                "Team trained in Osaka."
            ),
        ),
        when=When(
            region=("Japan",),
            near=(
                "troops",
                "missile*",
                "defense ministry",
                "ministry of defense",
                "disaster",
                "earthquake",
                "destroyer*",
                "drill*",
                "japan's",
                "japan’s",
            ),
            not_after=("maritime", "air", "ground", "sea", "land", "marine", "aviation", "women's"),
            far=("karate", "judo", "taiwan's", "ukrain*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-msdf",
        (
            "Marine Self Defense Force",
            "Maritime Self Defense Corps",
            "Sea Self Defense Force",
            "Maritime Self Defense Team",
            "Maritime Self Defense Army",
            "Marine Self-Defense Force",
            "Maritime Self-Defense Corps",
            "Sea Self-Defense Force",
            "Maritime Self-Defense Team",
            "Sea Self-Defense Forces",
            "Marine Self-Defense Corps",
        ),
        "Maritime Self-Defense Force",
        bad=(
            (
                "A destroyer of the Maritime Self-Defense Corps left Kure.",
                "A destroyer of the Maritime Self-Defense Force left Kure.",
            ),
        ),
        good=("The Maritime Self-Defense Force is Japan's navy.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-asdf",
        (
            "Aviation Self-Defense Force",
            "Air Self-Defense Corps",
            "Aeronautical Self-Defense Force",
            "Aviation Self-Defense Forces",
            "Air Self-Defense Army",
            "Air Self-Defense Team",
            "Aviation Self-Defense Corps",
            "Sky Self-Defense Force",
        ),
        "Air Self-Defense Force",
        bad=(
            (
                "The Aviation Self-Defense Force sent up two jets.",
                "The Air Self-Defense Force sent up two jets.",
            ),
        ),
        good=("The Air Self-Defense Force sent up two jets.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-gsdf",
        (
            "Land Self-Defense Force",
            "Ground Self-Defense Corps",
            "Land Self-Defense Corps",
            "Land Self-Defense Forces",
            "Ground Self-Defense Army",
            "Ground Self-Defense Team",
            "Army Self-Defense Force",
            "Terrestrial Self-Defense Force",
        ),
        "Ground Self-Defense Force",
        bad=(
            (
                "The Land Self-Defense Force built a bridge.",
                "The Ground Self-Defense Force built a bridge.",
            ),
        ),
        good=("The Ground Self-Defense Force built a bridge.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-contiguous-zone",
        (
            "connection water area",
            "connected water area",
            "connecting waters",
            "connection waters",
            "connected waters",
            "connection sea area",
            "contiguous water area",
            "connecting water area",
            "continuous water area",
        ),
        "contiguous zone",
        bad=(
            (
                (
                    "Four Chinese ships sailed in the connection waters off the Senkakus, the "
                    "Japan Coast Guard said."
                ),
                (
                    "Four Chinese ships sailed in the contiguous zone off the Senkakus, the "
                    "Japan Coast Guard said."
                ),
            ),
        ),
        good=("The ducks live in connected waters near Tokyo, the coast guard said.",),
        when=When(near=("senkaku*", "diaoyu*", "territorial waters", "territorial sea")),
    ),
    Row(
        "ja-eez",
        (
            "exclusive economic water area",
            "exclusive economic waters",
            "exclusive economic sea area",
            "exclusive economic waters area",
            "exclusive economic area",
            "exclusive economic water",
        ),
        "exclusive economic zone",
        bad=(
            (
                "The missile fell outside Japan's exclusive economic waters.",
                "The missile fell outside Japan's exclusive economic zone.",
            ),
        ),
        good=("In the exclusive economic area of Tokyo, clubs are dear.",),
        plural="exclusive economic zones",
        when=When(near=("missile*", "vessel*", "ship*", "fishing", "boats", "islands", "sea")),
        hyphens=False,
    ),
    Row(
        "ja-adiz",
        (
            "air defense identification circle",
            "air defense identification area",
            "air defense identification sphere",
            "air defense recognition zone",
            "air defense recognition area",
            "air defense identification range",
        ),
        "air defense identification zone",
        bad=(
            (
                "Bombers entered the air defense identification area without notice.",
                "Bombers entered the air defense identification zone without notice.",
            ),
        ),
        good=("An air defense identification zone was declared by Japan.",),
        plural="air defense identification zones",
        hyphens=False,
    ),
    Row(
        "ja-abductees",
        (
            "North Korean kidnapping problem",
            "North Korean kidnapping issue",
            "North Korea kidnapping issue",
            "North Korea kidnapping problem",
            "North Korean abduction problem",
        ),
        "North Korean abduction issue",
        bad=(
            (
                (
                    "The prime minister raised the North Korean kidnapping problem with the "
                    "envoy of Japan."
                ),
                (
                    "The prime minister raised the North Korean abduction issue with the envoy "
                    "of Japan."
                ),
            ),
        ),
        good=("Kidnapping is no North Korean problem alone.",),
        hyphens=False,
    ),
    Row(
        "ja-intensity-five-strong",
        (
            "intensity of 5 strong",
            "intensity 5 strong",
        ),
        "intensity of upper 5",
        bad=(
            (
                "The quake had a seismic intensity of 5 strong in Ishikawa, Japan.",
                "The quake had a seismic intensity of upper 5 in Ishikawa, Japan.",
            ),
        ),
        good=("The quake in Japan had an intensity of 5. Strong aftershocks came.",),
        when=When(near=("quake*", "earthquake*", "seismic")),
        hyphens=False,
    ),
    Row(
        "ja-intensity-five-weak",
        (
            "intensity of 5 weak",
            "intensity 5 weak",
        ),
        "intensity of lower 5",
        bad=(
            (
                "The quake had a seismic intensity of 5 weak in Ishikawa, Japan.",
                "The quake had a seismic intensity of lower 5 in Ishikawa, Japan.",
            ),
        ),
        good=("The quake in Japan had an intensity of 5. Weak aftershocks came.",),
        when=When(near=("quake*", "earthquake*", "seismic")),
        hyphens=False,
    ),
    Row(
        "ja-intensity-six-strong",
        (
            "intensity of 6 strong",
            "intensity 6 strong",
        ),
        "intensity of upper 6",
        bad=(
            (
                "The quake had a seismic intensity of 6 strong in Ishikawa, Japan.",
                "The quake had a seismic intensity of upper 6 in Ishikawa, Japan.",
            ),
        ),
        good=("The quake in Japan had an intensity of 6. Strong aftershocks came.",),
        when=When(near=("quake*", "earthquake*", "seismic")),
        hyphens=False,
    ),
    Row(
        "ja-intensity-six-weak",
        (
            "intensity of 6 weak",
            "intensity 6 weak",
        ),
        "intensity of lower 6",
        bad=(
            (
                "The quake had a seismic intensity of 6 weak in Ishikawa, Japan.",
                "The quake had a seismic intensity of lower 6 in Ishikawa, Japan.",
            ),
        ),
        good=("The quake in Japan had an intensity of 6. Weak aftershocks came.",),
        when=When(near=("quake*", "earthquake*", "seismic")),
        hyphens=False,
    ),
    Row(
        "ja-tsunami-advisory",
        (
            "tsunami caution",
            "tsunami attention report",
            "tsunami warning attention",
            "tsunami notice warning",
            "tsunami attention alert",
        ),
        "tsunami advisory",
        bad=(
            (
                "A tsunami caution was issued for the coast of Miyagi, Japan.",
                "A tsunami advisory was issued for the coast of Miyagi, Japan.",
            ),
        ),
        good=("After the tsunami, caution rules in Japan.",),
        plural="tsunami advisories",
        when=When(near=(*_JAPANESE, "quake*"), after=("a", "the", "no", "any", "new")),
    ),
    Row(
        "ja-linear-rainband",
        (
            "linear precipitation belt",
            "linear precipitation zone",
            "line shaped precipitation zone",
            "linear precipitation band",
            "linear rain belt",
            "linear precipitation area",
            "line precipitation zone",
            "linear rainfall zone",
        ),
        "linear rainband",
        bad=(
            (
                "A linear precipitation belt formed over Kumamoto.",
                "A linear rainband formed over Kumamoto.",
            ),
        ),
        good=("Linear precipitation models were used in Kumamoto.",),
        plural="linear rainbands",
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-landslide",
        (
            "earth and sand disaster",
            "soil and sand disaster",
            "earth sand disaster",
        ),
        "landslide",
        bad=(
            (
                "Residents of Hiroshima were warned of earth and sand disasters.",
                "Residents of Hiroshima were warned of landslides.",
            ),
        ),
        good=("Earth and sand: disaster art came to Hiroshima.",),
        plural="landslides",
        hyphens=False,
    ),
    Row(
        "ja-seasonal-rain-front",
        (
            "long rain front",
            "jangma front",
            "rainy season front",
            "plum rain front",
            "plum rainy season front",
            "rain season front",
            "baiu rain front",
            "long rainy front",
        ),
        "seasonal rain front",
        bad=(("The plum rain front will move north.", "The seasonal rain front will move north."),),
        good=("In the rainy season, front doors swell.",),
        plural="seasonal rain fronts",
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-end-of-rainy-season",
        (
            "dawn of the rainy season",
            "rainy season dawn",
            "rainy season opening",
            "rainy season dawning",
            "opening of the rainy season",
            "plum rain dawn",
        ),
        "end of the rainy season",
        bad=(
            (
                (
                    "The agency announced the dawn of the rainy season in Nagasaki, and the heat "
                    "of summer came."
                ),
                (
                    "The agency announced the end of the rainy season in Nagasaki, and the heat "
                    "of summer came."
                ),
            ),
        ),
        good=("The dawn of the rainy season in Darwin came late.",),
        article="the",
        when=When(
            region=("Japan",),
            near=("heat*", "summer", "sunny", "hot"),
            far=("began", "umbrella*", "start of"),
        ),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-evacuation-order",
        (
            "evacuation instruction",
            "evacuation directions",
            "evacuation direction",
        ),
        "evacuation order",
        bad=(
            (
                "Evacuation instructions were issued to 4,000 households in Kagoshima.",
                "Evacuation orders were issued to 4,000 households in Kagoshima.",
            ),
        ),
        good=("Read the evacuation instructions on the door of your room in Tokyo.",),
        plural="evacuation orders",
        when=When(
            region=("Japan",),
            near=("households", "residents", "people in", "rain*", "tsunami"),
            before=(
                "was issued",
                "were issued",
                "has been issued",
                "have been issued",
                "for",
                "to",
                "was lifted",
                "were lifted",
                "in effect",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-wildfire",
        (
            "mountain fire",
            "mountain forest fire",
            "forest mountain fire",
        ),
        "wildfire",
        bad=(
            (
                "A mountain fire in Ofunato, Iwate, burned 2,000 hectares in Japan.",
                "A wildfire in Ofunato, Iwate, burned 2,000 hectares in Japan.",
            ),
        ),
        good=("The film Mountain Fire is set near a shrine in Japan.",),
        plural="wildfires",
        when=When(
            region=("Japan", "South Korea"),
            near=("hectares", "firefighters", "helicopter*", "burned", "burnt", "spread"),
            far=("festival", "film"),
            after=(
                "a",
                "the",
                "of",
                "by a",
                "in a",
                "large",
                "large-scale",
                "another",
                "two",
                "three",
                "that",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-sediment-disaster",
        (
            "sediment related disaster",
            "sediment disaster",
        ),
        "landslide",
        bad=(
            (
                (
                    "Residents of Nagasaki were warned of sediment-related disasters as the rain "
                    "goes on."
                ),
                "Residents of Nagasaki were warned of landslides as the rain goes on.",
            ),
        ),
        good=(
            (
                "In Nagasaki, sediment disaster research has a chair. After the flood and "
                "its sediment, disaster aid came."
            ),
        ),
        plural="landslides",
        when=When(
            region=("Japan",),
            near=("rain*", "typhoon*", "flood*"),
            not_before=("research*", "warning*", "prevention", "control", "alert*", "hazard*"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-close-contact",
        (
            "dense contact",
            "rich contact",
            "thick contact",
            "concentrated contact",
            "deep contact person",
            "rich contact person",
            "dense contact person",
            "thick contact person",
        ),
        "close contact",
        bad=(
            (
                (
                    "Two dense contacts of the patient in Sendai tested positive for the "
                    "coronavirus."
                ),
                (
                    "Two close contacts of the patient in Sendai tested positive for the "
                    "coronavirus."
                ),
            ),
        ),
        good=("A dense contact network in Sendai slowed the coronavirus app.",),
        plural="close contacts",
        when=When(domain=("epidemic",), not_before=("network*", "pattern*", "sport*", "matri*")),
    ),
    Row(
        "ja-temp-worker",
        (
            "dispatch worker",
            "dispatch employee",
            "dispatch company employee",
            "dispatch staff member",
            "dispatch labourer",
            "temporary dispatch worker",
        ),
        "temporary worker",
        bad=(
            (
                "A dispatch worker at the plant in Nagoya lost her job.",
                "A temporary worker at the plant in Nagoya lost her job.",
            ),
        ),
        good=("A dispatch worker at Tokyo's 119 call center took the call.",),
        plural="temporary workers",
        when=When(
            region=("Japan",),
            far=(
                "call center",
                "call centre",
                "emergency call*",
                "fire department",
                "taxi*",
                "ambulance*",
            ),
        ),
    ),
    Row(
        "ja-special-fraud",
        (
            "ore ore fraud",
            "ore-ore fraud",
            "oreore fraud",
            "it's me fraud",
            "it’s me fraud",
            "it is me fraud",
            "me me fraud",
            "oreore scam",
            "ore ore scam",
            "it's me it's me fraud",
        ),
        "impostor phone scam",
        bad=(
            (
                "A pensioner in Chiba lost 3 million yen in an ore ore fraud.",
                "A pensioner in Chiba lost 3 million yen in an impostor phone scam.",
            ),
        ),
        good=("The ore, ore fraud victims said, was fake.",),
        plural="impostor phone scams",
        when=When(near=("police", "yen", "elderly", "victim*")),
        hyphens=False,
    ),
    Row(
        "ja-red-and-white",
        (
            "Red and White Singing Contest",
            "Red and White Song Battle",
            "Red White Singing Battle",
            "Red and White Song Contest",
            "Red White Song Battle",
            "Red and White Singing Battle",
            "Kohaku Singing Battle",
            "Red and White Song Festival",
            "Kohaku Song Battle",
        ),
        "Kohaku Uta Gassen",
        bad=(
            (
                "She will sing in NHK's Red and White Song Battle on New Year's Eve.",
                "She will sing in NHK's Kohaku Uta Gassen on New Year's Eve.",
            ),
        ),
        good=("NHK's Kohaku Uta Gassen is a song contest of a red and a white team.",),
        when=When(near=("nhk", "new year*"), far=("kohaku uta gassen",), quoted=True),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-taiga-drama",
        (
            "big river drama",
            "great river drama",
            "large river drama",
            "major river drama",
            "Taiga historical play",
        ),
        "taiga drama",
        bad=(("He stars in the NHK big river drama.", "He stars in the NHK taiga drama."),),
        good=("A great river drama unfolds on the Mekong, NHK showed.",),
        plural="taiga dramas",
        when=When(near=("nhk",), within=Scope.PARAGRAPH, far=("mekong", "amazon", "flood*")),
        hyphens=False,
    ),
    Row(
        "ja-record-gold",
        (
            "Japan Record Grand Prix",
            "Japan Record Award",
            "Japanese Record Award",
            "Japan Record Awards Grand Prize",
            "Japan Record Prize",
        ),
        "Japan Record Awards",
        bad=(
            (
                "The song won at the Japan Record Grand Prix.",
                "The song won at the Japan Record Awards.",
            ),
        ),
        good=("The Japan Record Awards were held.",),
        when=When(
            after=("at the", "of the", "at", "annual", "th", "st", "rd", "nd"),
            not_before=("for", "winner*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-akutagawa",
        (
            "Akutagawa Award",
            "Akutagawa Literature Award",
            "Akutagawa Literary Award",
            "Akutagawa Literature Prize",
            "Ryunosuke Akutagawa Award",
        ),
        "Akutagawa Prize",
        bad=(("Her novel won the Akutagawa Award.", "Her novel won the Akutagawa Prize."),),
        good=("Her novel won the Akutagawa Prize.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ja-naoki",
        (
            "Naoki Award",
            "Naoki Literature Award",
            "Naoki Literary Award",
            "Naoki Sanjugo Award",
            "Naoki Literature Prize",
        ),
        "Naoki Prize",
        bad=(("Her novel won the Naoki Award.", "Her novel won the Naoki Prize."),),
        good=("Her novel won the Naoki Prize.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "ja-koshien",
        (
            "Jiazi Garden",
            "Jiaziyuan",
            "Koushien",
            "Kosien",
        ),
        "Koshien",
        bad=(
            (
                "The team will play at Jiaziyuan in August.",
                "The team will play at Koshien in August.",
            ),
        ),
        good=("The team will play at Koshien in August.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-one-out",
        (
            "with one death",
            "with 1 death",
            "with one dead",
            "with 1 dead",
        ),
        "with one out",
        bad=(
            (
                (
                    "In the third inning, with one death and a runner on second base, Tanaka hit "
                    "a home run."
                ),
                (
                    "In the third inning, with one out and a runner on second base, Tanaka hit a "
                    "home run."
                ),
            ),
        ),
        good=("A crash with one death kept the fans from the third inning.",),
        when=When(
            near=(
                "inning*",
                "first base",
                "second base",
                "third base",
                "2nd base",
                "3rd base",
                "two bases",
                "bases loaded",
                "full bases",
            ),
            within=Scope.SENTENCE,
            far=("covid*", "police", "accident*", "crash*", "killed", "attack*", "troops"),
            not_domain=("military",),
        ),
        hyphens=False,
    ),
    Row(
        "ja-two-outs",
        (
            "with two deaths",
            "with two death",
            "with 2 deaths",
            "with two dead",
            "with 2 dead",
        ),
        "with two outs",
        bad=(
            (
                "With two dead and the bases loaded in the fifth inning, he struck out.",
                "With two outs and the bases loaded in the fifth inning, he struck out.",
            ),
        ),
        good=("With two dead in the police report, the third inning of talks began.",),
        when=When(
            near=(
                "inning*",
                "first base",
                "second base",
                "third base",
                "2nd base",
                "3rd base",
                "two bases",
                "bases loaded",
                "full bases",
            ),
            within=Scope.SENTENCE,
            far=("covid*", "police", "accident*", "crash*", "killed", "attack*", "troops"),
            not_domain=("military",),
        ),
        hyphens=False,
    ),
    Row(
        "ja-no-outs",
        (
            "with no death",
            "with no deaths",
            "with no dead",
            "with zero deaths",
            "with 0 dead",
        ),
        "with no outs",
        bad=(
            (
                ("With no death and runners on first base and third base, the coach called time."),
                ("With no outs and runners on first base and third base, the coach called time."),
            ),
        ),
        good=("With no deaths from COVID-19, the ninth inning of the crisis ended.",),
        when=When(
            near=(
                "inning*",
                "first base",
                "second base",
                "third base",
                "2nd base",
                "3rd base",
                "two bases",
                "bases loaded",
                "full bases",
            ),
            within=Scope.SENTENCE,
            far=("covid*", "police", "accident*", "crash*", "killed", "attack*", "troops"),
            not_domain=("military",),
        ),
        hyphens=False,
    ),
    Row(
        "ja-bases-loaded",
        (
            "with full bases",
            "with the full bases",
            "with full base",
        ),
        "with the bases loaded",
        bad=(
            (
                "He struck out with full bases in the ninth inning.",
                "He struck out with the bases loaded in the ninth inning.",
            ),
        ),
        good=("With full basements, the third inning's flood ended.",),
        when=When(
            near=("inning*", "outs", "pitcher*", "batter*", "struck out", "dead", "deaths"),
            within=Scope.SENTENCE,
        ),
        hyphens=False,
    ),
    Row(
        "ja-hit-by-pitch",
        ("dead ball",),
        "hit by pitch",
        bad=("He reached first in the fifth inning with a [[dead ball]] in Osaka.",),
        good=("In the dead ball era, a Japanese pitcher threw nine innings.",),
        when=When(
            region=("Japan", "South Korea"),
            near=("inning*",),
            within=Scope.SENTENCE,
            not_before=("era", "zone", "special*"),
        ),
        safety=Safety.FLAG,
        note="In Japanese and Korean baseball a dead ball is a batter hit by a pitch.",
    ),
    Row(
        "ja-yokozuna-class",
        (
            "horizontal rope",
            "yokozuna rope rank",
            "yokozuna rope",
        ),
        "yokozuna",
        bad=(
            (
                "The horizontal rope won his eighth bout in Tokyo on Sunday.",
                "The yokozuna won his eighth bout in Tokyo on Sunday.",
            ),
        ),
        good=("The sumo hall has a horizontal rope on its roof.",),
        when=When(
            near=("bout*", "wins", "won", "ozeki", "lost to"),
            region=("Japan",),
            within=Scope.SENTENCE,
            far=("roof", "climb*"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-sumo-tournament",
        (
            "sumo place",
            "sumo location",
            "summer place sumo",
            "sumo wrestling place",
            "grand sumo place",
            "grand sumo location",
            "sumo site tournament",
        ),
        "sumo tournament",
        bad=(("The grand sumo place opened in Nagoya.", "The sumo tournament opened in Nagoya."),),
        good=("The sumo place mats in Nagoya sold well.",),
        plural="sumo tournaments",
        when=When(
            near=("yokozuna", "ozeki", "wrestler*", "bout*", "nagoya", "tokyo", "osaka", "fukuoka"),
            not_before=("mat*", "name*", "where"),
        ),
    ),
    Row(
        "ja-asahi",
        (
            "Asahi Newspaper",
            "Chaori Shimbun",
            "Asahi Daily News",
            "Asahi News Newspaper",
            "Chaori News",
        ),
        "Asahi Shimbun",
        bad=(
            (
                "The minister told the Asahi Newspaper that he would stay.",
                "The minister told the Asahi Shimbun that he would stay.",
            ),
        ),
        good=("The Asahi Shimbun polled voters.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-yomiuri",
        (
            "Yomiuri Newspaper",
            "Yomiuri Daily",
            "Reading and Selling Newspaper",
            "Yomiuri News Newspaper",
        ),
        "Yomiuri Shimbun",
        bad=(
            (
                "The minister told the Yomiuri Newspaper that he would stay.",
                "The minister told the Yomiuri Shimbun that he would stay.",
            ),
        ),
        good=("The Yomiuri Shimbun and the Daily Yomiuri polled voters.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-mainichi",
        (
            "Mainichi Newspaper",
            "Every Day Newspaper",
            "Everyday Shimbun",
            "Daily Newspaper of Japan",
        ),
        "Mainichi Shimbun",
        bad=(
            (
                "A poll by the Mainichi Newspaper put support at 30 percent.",
                "A poll by the Mainichi Shimbun put support at 30 percent.",
            ),
        ),
        good=("The Mainichi Newspapers Co. and the Mainichi Shimbun polled voters.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-sankei",
        (
            "Sankei Newspaper",
            "Industrial and Economic News",
            "Industrial and Economic Newspaper",
            "Industrial Economic Newspaper",
            "Industry and Economic News",
        ),
        "Sankei Shimbun",
        bad=(
            (
                "The Sankei Newspaper reported the visit to Tokyo.",
                "The Sankei Shimbun reported the visit to Tokyo.",
            ),
        ),
        good=(
            (
                "Japan's Sankei Shimbun reported the visit; the industrial and economic news "
                "was bad."
            ),
        ),
        when=_NAME_IN_JAPAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-nikkei",
        (
            "Japan Economic News",
            "Japan Economic Newspaper",
            "Nihon Keizai Newspaper",
            "Nikkei Newspaper",
            "Japanese Economic News",
            "Japanese Economic Newspaper",
            "Nihon Keizai News",
            "Nippon Keizai Newspaper",
        ),
        "Nihon Keizai Shimbun",
        bad=(
            (
                "The Japan Economic Newspaper said the merger was near.",
                "The Nihon Keizai Shimbun said the merger was near.",
            ),
        ),
        good=("The Nihon Keizai Shimbun, or Nikkei, said so.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-kyodo",
        (
            "Common News Agency",
            "Joint News Agency",
            "Kyodo Communications",
            "Kyodo Tsushin",
            "Joint Communication Agency",
            "Kyodo Communication",
            "Kyodo Communications Agency",
            "Kyodo Communication Agency",
            "Common Communication Agency",
        ),
        "Kyodo News",
        bad=(
            (
                "Japan's Kyodo Tsushin reported the launch.",
                "Japan's Kyodo News reported the launch.",
            ),
        ),
        good=("Kyodo News of Japan reported the launch. A joint news agency was planned.",),
        article="none",
        when=_NAME_IN_JAPAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-jiji",
        (
            "Current Affairs News Agency",
            "Current Affairs Press",
            "Jiji News Agency",
            "Jiji Communications",
            "Jiji Tsushin",
            "Current Affairs Communication",
            "Current Affairs News Service",
            "Jiji Communication",
            "Jiji Press Agency",
            "Shiji News Agency",
        ),
        "Jiji Press",
        bad=(
            (
                "Japan's Current Affairs News Agency reported the launch.",
                "Japan's Jiji Press reported the launch.",
            ),
        ),
        good=("Jiji Press of Japan reported the launch.",),
        article="none",
        when=_NAME_IN_JAPAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-nhk",
        (
            "Japan Broadcasting Association",
            "Japanese Broadcasting Association",
            "Japanese Broadcasting Corporation",
            "Japan Broadcasting Association Television",
            "Japan Broadcast Association",
            "Japanese Broadcast Association",
        ),
        "Japan Broadcasting Corporation",
        bad=(
            (
                "The Japanese Broadcasting Association showed the damage.",
                "The Japan Broadcasting Corporation showed the damage.",
            ),
        ),
        good=("NHK, the Japan Broadcasting Corporation, showed the damage.",),
        article="the",
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-nippon-tv",
        (
            "Nihon TV",
            "Japan TV",
            "Japan Television",
            "Nihon Television",
            "Nippon Television Station",
            "Japan TV Station",
        ),
        "Nippon TV",
        bad=(
            (
                "The coach told Nihon TV in Osaka that he would go.",
                "The coach told Nippon TV in Osaka that he would go.",
            ),
        ),
        good=("On Japan TV sales fell. Nippon TV is a Japanese network.",),
        when=When(
            near=_JAPANESE,
            after=("told", "by", "reported by", "on", "to", "with", "from"),
            not_before=("sales", "set*", "maker*", "market"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-bunshun",
        (
            "Weekly Bunharu",
            "Weekly Wenchun",
            "Weekly Sentence Spring",
            "Weekly Article Spring",
            "Weekly Bunchun",
            "Weekly Literary Spring",
            "Weekly Text Spring",
            "Weekly Fumiharu",
            "Zhou Kan Wenchun",
            "Shukan Bunharu",
        ),
        "Shukan Bunshun",
        bad=(
            (
                "The magazine Weekly Bunharu reported the affair.",
                "The magazine Shukan Bunshun reported the affair.",
            ),
        ),
        good=("The magazine Shukan Bunshun reported the affair; Weekly Bunshun, some say.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-sports-hochi",
        (
            "Sports Notification",
            "Sports Report Newspaper",
            "Sport Hochi",
            "Hochi Sports Newspaper",
        ),
        "Sports Hochi",
        bad=(
            (
                "The pitcher told Sports Notification in Tokyo that his arm was fine.",
                "The pitcher told Sports Hochi in Tokyo that his arm was fine.",
            ),
        ),
        good=("Sports notifications of the Japanese app are late.",),
        when=When(near=_JAPANESE, far=("app*", "phone*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-private-sector-bid",
        (
            "public opening purchase",
            "publicly opened purchase",
            "stock public purchase",
            "public stock purchase offer",
        ),
        "tender offer",
        bad=(
            (
                "The fund launched a public opening purchase for the shares in Tokyo.",
                "The fund launched a tender offer for the shares in Tokyo.",
            ),
        ),
        good=("At the public opening, purchases in Tokyo soared.",),
        plural="tender offers",
        when=When(near=("shares", "stake", "stock*")),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-civil-rehabilitation",
        (
            "Civil Regeneration Law",
            "Civil Revival Law",
            "Civil Regeneration Act",
            "Private Rehabilitation Law",
            "Civil Revitalization Law",
            "Civil Recovery Law",
        ),
        "Civil Rehabilitation Law",
        bad=(
            (
                (
                    "The hotel in Nara filed under the Civil Regeneration Law with debts of 3 "
                    "billion yen."
                ),
                (
                    "The hotel in Nara filed under the Civil Rehabilitation Law with debts of 3 "
                    "billion yen."
                ),
            ),
        ),
        good=("The Civil Rehabilitation Act is Japanese.",),
        when=When(near=("yen", "japan*", "debt*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ja-next-term-outlook",
        (
            "consolidated account settlement",
            "financial settlement announcement",
            "account settlement announcement",
            "settlement of accounts announcement",
        ),
        "earnings report",
        bad=(
            (
                (
                    "In its account settlement announcement, the Nagoya carmaker cut its "
                    "forecast for net profit."
                ),
                "In its earnings report, the Nagoya carmaker cut its forecast for net profit.",
            ),
        ),
        good=("Its account, settlement announcement aside, made a profit in Tokyo.",),
        plural="earnings reports",
        when=When(
            region=("Japan",),
            near=("profit*", "sales", "fiscal year", "operating"),
            far=("plaintiff*", "lawsuit*", "court", "claims"),
            after=("its", "the", "their", "in its", "an", "a"),
        ),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-sales-tax-hike",
        (
            "consumption tax increase rate",
            "consumption tax raise",
            "consumption tax raising",
            "consumption tax increasing",
        ),
        "consumption tax hike",
        bad=(
            (
                "Abe put off the consumption tax raise until 2019.",
                "Abe put off the consumption tax hike until 2019.",
            ),
        ),
        good=("Consumption, tax raises and debt hurt Japan.",),
        plural="consumption tax hikes",
        hyphens=False,
    ),
    Row(
        "ja-hometown-tax",
        (
            "hometown tax payment",
            "hometown tax donation",
            "hometown tax pay",
            "furusato tax payment",
            "hometown tax contribution",
            "native place tax payment",
        ),
        "hometown tax",
        bad=(
            (
                "The town in Japan lives on the hometown tax payment system.",
                "The town in Japan lives on the hometown tax system.",
            ),
        ),
        good=("In his hometown, tax payments in Japan are late.",),
        when=_IN_JAPAN,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-bullet-train",
        (
            "new trunk line",
            "Xinganxian",
            "new main line train",
            "Shinkansen new trunk line",
            "shinkansen bullet line",
            "Xingan line",
        ),
        "Shinkansen",
        bad=(
            (
                (
                    "The new trunk line to Kanazawa was halted by snow; JR West trains in Tokyo "
                    "ran late."
                ),
                (
                    "The Shinkansen to Kanazawa was halted by snow; JR West trains in Tokyo ran "
                    "late."
                ),
            ),
        ),
        good=("A new trunk line for gas was laid to Kanazawa in Japan.",),
        when=When(
            region=("Japan",),
            near=("train*", "jr east", "jr west", "jr central", "jr tokai", "passenger*"),
            far=("gas", "pipe*", "cable*", "freight"),
        ),
        safety=Safety.LIKELY,
    ),
)
