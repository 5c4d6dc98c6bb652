"""Terms: Taiwan as engines render it from Chinese.

Compiled by hand from machine-translated news and from the English names that agencies use; facts,
under the licence of the project. Words that a side uses on purpose stay or are only flagged.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_TAIWAN = ("Taiwan",)
_NAME = When(region=_TAIWAN, quoted=True)
_ABOUT = When(about=_TAIWAN)
_CHIPS = ("chip*", "semiconductor*", "apple", "wafer*", "supplier*", "shares")


def _name(row_id: str, becomes: str, *phrases: str, text: str, good: str) -> Row:
    """Return the row of a proper name; ``text`` holds ``{}`` where the name stands."""
    return Row(
        row_id,
        phrases,
        becomes,
        bad=((text.format(phrases[0]), text.format(becomes)),),
        good=(good,),
        when=_NAME,
        exact=True,
        hyphens=False,
    )


def _place(reading: str, name: str, *more: str) -> Row:
    return Row(
        "tw-" + name.lower().replace(" ", "-"),
        (reading, *more),
        name,
        bad=(
            (
                f"Rain fell in {reading}, Taiwan, on Monday.",
                f"Rain fell in {name}, Taiwan, on Monday.",
            ),
        ),
        good=(f"A shop called {reading} Noodles opened in Hefei.",),
        when=When(region=_TAIWAN, quoted=True),
        exact=True,
        hyphens=False,
    )


def _yuan(name: str, *phrases: str) -> Row:
    return _name(
        "tw-" + name.lower().replace(" ", "-"),
        name,
        *phrases,
        text="Taiwan's {} met in Taipei.",
        good=f"The {phrases[0]} of Ohio met.",
    )


ROWS = (
    Row(
        "tw-minjin-party",
        ("Minjin Party", "Min Jin Party", "Mingjin Party", "Minjindang"),
        "Democratic Progressive Party",
        bad=(
            (
                "The Minjin Party won 51 seats.",
                "The Democratic Progressive Party won 51 seats.",
            ),
        ),
        good=("Min Jin, party to the deal, left.",),
        when=When(quoted=True),
    ),
    Row(
        "tw-people-s-progressive-party",
        ("People's Progressive Party", "Civil Progressive Party", "Civic Progressive Party"),
        "Democratic Progressive Party",
        bad=(
            (
                "Taiwan's ruling People's Progressive Party lost the vote in Taipei.",
                "Taiwan's ruling Democratic Progressive Party lost the vote in Taipei.",
            ),
        ),
        good=("The People's Progressive Party of Guyana thanked Taiwan.",),
        when=When(about=_TAIWAN, far=("guyana*", "gambia*", "malaysia*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tw-guomin-party",
        ("Guomin Party", "Kuomin Party", "Guo Min Party", "National People's Party"),
        "Kuomintang",
        bad=(("Taiwan's Guomin Party chose a mayor.", "Taiwan's Kuomintang chose a mayor."),),
        good=("South Africa's National People's Party has friends in Taiwan.",),
        when=When(about=_TAIWAN, not_after=("africa's",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tw-blue-camp",
        ("blue camp",),
        "pan-Blue camp",
        bad=(
            (
                "Voters of the blue camp stayed at home in Taipei, the KMT said.",
                "Voters of the pan-Blue camp stayed at home in Taipei, the KMT said.",
            ),
        ),
        good=("A blue camp stove was sold in Taipei.",),
        when=When(
            about=_TAIWAN,
            near=("kmt", "kuomintang", "dpp", "green camp"),
            not_after=("pan", "a"),
            not_before=("stove", "bed", "chair"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "tw-green-camp",
        ("green camp",),
        "pan-Green camp",
        bad=(
            (
                "The green camp and the DPP lost seats in Tainan.",
                "The pan-Green camp and the DPP lost seats in Tainan.",
            ),
        ),
        good=("A green camp site opened in Tainan.",),
        when=When(
            about=_TAIWAN,
            near=("kmt", "kuomintang", "dpp", "blue camp"),
            not_after=("pan", "a"),
            not_before=("site*", "ground*", "bed", "chair"),
        ),
        safety=Safety.LIKELY,
    ),
    _yuan(
        "Legislative Yuan",
        "Legislative Court",
        "Legislative Institute",
        "Legislature Institute",
        "Legislation Yuan",
    ),
    _yuan("Executive Yuan", "Executive Court", "Executive Institute", "Administrative Yuan"),
    _yuan(
        "Control Yuan",
        "Supervision Yuan",
        "Supervisory Yuan",
        "Supervisory Court",
        "Monitoring Yuan",
    ),
    _yuan("Judicial Yuan", "Judiciary Yuan", "Judicial Institute", "Justice Yuan"),
    _yuan("Examination Yuan", "Exam Yuan", "Examination Institute", "Examination Court"),
    Row(
        "tw-premier",
        ("dean of the Executive Yuan", "dean of Executive Yuan", "Executive Yuan dean"),
        "premier",
        bad=(
            (
                "He met the dean of the Executive Yuan in Taipei.",
                "He met the premier in Taipei.",
            ),
        ),
        good=("The dean of the executive school flew to Taipei.",),
    ),
    Row(
        "tw-speaker",
        ("dean of the Legislative Yuan", "dean of Legislative Yuan"),
        "speaker of the Legislative Yuan",
        bad=(
            (
                "The dean of the Legislative Yuan, Han Kuo-yu, flew to Prague.",
                "The speaker of the Legislative Yuan, Han Kuo-yu, flew to Prague.",
            ),
        ),
        good=("The dean of the law school spoke to the Legislative Yuan.",),
    ),
    Row(
        "tw-control-yuan-president",
        ("dean of the Control Yuan", "dean of Control Yuan"),
        "president of the Control Yuan",
        bad=(
            ("Chen Chu is dean of the Control Yuan.", "Chen Chu is president of the Control Yuan."),
        ),
        good=("A dean told the Control Yuan of the case.",),
    ),
    Row(
        "tw-mainland-affairs-council",
        (
            "Land Commission",
            "Land Committee",
            "Lu Committee",
            "Lu Commission",
            "Mainland Commission",
            "Mainland Committee",
            "Mainland Affairs Committee",
            "Mainland Affairs Commission",
        ),
        "Mainland Affairs Council",
        bad=(
            (
                "Taiwan's Land Commission answered Beijing on Friday.",
                "Taiwan's Mainland Affairs Council answered Beijing on Friday.",
            ),
        ),
        good=("Kenya's Land Commission wrote to Taiwan about Beijing.",),
        when=When(
            about=_TAIWAN,
            near=("cross-strait", "beijing", "mainland", "china"),
            far=("kenya*", "farmland"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    _name(
        "tw-straits-exchange-foundation",
        "Straits Exchange Foundation",
        "Haiji Association",
        "Haiji Foundation",
        "Haijihui",
        "Sea Foundation",
        "Straits Foundation",
        text="Taiwan's {} sent a letter to the mainland.",
        good="The Sea Foundation of Bath cleans beaches.",
    ),
    _name(
        "tw-arats",
        "Association for Relations Across the Taiwan Straits",
        "Haixie Association",
        "Haixiehui",
        "Haixie",
        "Sea Association",
        text="The mainland's {} did not reply to Taiwan.",
        good="The Sea Association of Bath cleans beaches.",
    ),
    Row(
        "tw-1992-consensus",
        ("92 Consensus", "Nine-Two Consensus", "Ninety-Two Consensus", "92 Consensuses"),
        "1992 Consensus",
        bad=(
            (
                "Beijing wants Taiwan to accept the 92 Consensus.",
                "Beijing wants Taiwan to accept the 1992 Consensus.",
            ),
        ),
        good=(
            "Taiwan and the '92 Consensus are the theme of the book.",
            "The 1992 Consensus is disputed in Taiwan.",
        ),
        when=When(region=_TAIWAN, not_after=("'", "’", "‘")),
    ),
    Row(
        "tw-diplomatic-allies",
        ("diplomatic countries", "diplomatic states", "friendship countries", "bond countries"),
        "diplomatic allies",
        bad=(
            (
                "Taiwan has 13 diplomatic countries left after Honduras broke off relations.",
                "Taiwan has 13 diplomatic allies left after Honduras broke off relations.",
            ),
        ),
        good=("Most diplomatic countries of the 1950s had an embassy in Seoul.",),
        when=When(about=_TAIWAN, near=("relations", "ties", "recogni*")),
    ),
    Row(
        "tw-diplomatic-ally",
        ("diplomatic country", "friendship country", "state of friendship"),
        "diplomatic ally",
        bad=(
            (
                "Eswatini is Taiwan's only diplomatic country in Africa that has ties with it.",
                "Eswatini is Taiwan's only diplomatic ally in Africa that has ties with it.",
            ),
        ),
        good=("Relations with Taiwan were in a state of friendship and calm.",),
        when=When(
            region=_TAIWAN,
            near=("relations", "ties", "recogni*"),
            after=("only", "taiwan's", "last", "taiwan’s", "former", "remaining"),
        ),
    ),
    Row(
        "tw-legislators",
        ("legislative commissioner", "legislature member", "legislation committee member"),
        "legislator",
        bad=(
            (
                "Two legislative commissioners of the KMT left Taipei.",
                "Two legislators of the KMT left Taipei.",
            ),
        ),
        good=("A legislative commissioner of Guam flew home.",),
        plural="legislators",
        when=_ABOUT,
    ),
    Row(
        "tw-taiwan-independence",
        ("platform independence", "stage independence", "Taidu", "Tai Du"),
        "Taiwan independence",
        bad=(
            (
                "Beijing warned forces of platform independence in Taipei.",
                "Beijing warned forces of Taiwan independence in Taipei.",
            ),
        ),
        good=("A Taipei firm praises the platform independence of Java.",),
        when=When(
            region=_TAIWAN,
            near=("beijing", "separatis*", "mainland", "strait"),
            far=("java", "software"),
        ),
    ),
    Row(
        "tw-unification-by-force",
        (
            "martial unification",
            "martial reunification",
            "Wu Tong",
            "military unity",
            "force unification",
        ),
        "unification by force",
        bad=("In Taiwan he warned of [[martial unification]] by Beijing.",),
        good=("The poet Wu Tong was born in Wuxi.",),
        when=When(region=_TAIWAN, near=("beijing", "pla", "strait")),
        safety=Safety.FLAG,
        note="Probably 武统: unification by force.",
    ),
    Row(
        "tw-communist-aircraft",
        ("common machine", "common aircraft", "communist machine", "communist plane"),
        "PLA aircraft",
        bad=("Taiwan saw 30 [[communist planes]] near its airspace.",),
        good=("A common machine in Taiwan makes screws.",),
        plural="PLA aircraft",
        when=When(
            about=_TAIWAN, near=("airspace", "identification zone", "median line", "sortie*")
        ),
        safety=Safety.FLAG,
        note="Probably 共机: PLA aircraft.",
    ),
    Row(
        "tw-national-army",
        ("state army", "common army", "communist army"),
        "military",
        bad=("The [[common army]] sent ships into Taiwan's airspace zone.",),
        good=("In 1949 the communist army took Nanjing; Taiwan was the last refuge.",),
        when=When(about=_TAIWAN, near=("airspace", "drill*", "warship*"), far=("1949",)),
        safety=Safety.FLAG,
        note="Probably 共军 (the PLA) or 国军 (Taiwan's military).",
    ),
    Row(
        "tw-courting-foreign-support",
        (
            "relying on foreign self-respect",
            "relying on foreigners for independence",
            "holding foreigners to self respect",
            "relying on foreign countries for self-respect",
        ),
        "courting foreign support",
        bad=("Beijing accused Taipei of [[relying on foreign self-respect]].",),
        good=("He accused the firm of relying on foreign workers in Taipei.",),
        when=When(region=_TAIWAN),
        safety=Safety.FLAG,
        note="Probably 挟洋自重: to court foreign support.",
    ),
    Row(
        "tw-taiwan-affairs-office-of-the-council",
        ("Taiwan Office of the State Council", "State Council Taiwan Office"),
        "Taiwan Affairs Office of the State Council",
        bad=(
            (
                "The Taiwan Office of the State Council held a press conference.",
                "The Taiwan Affairs Office of the State Council held a press conference.",
            ),
        ),
        good=("The Taiwan Affairs Office of the State Council met.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tw-american-institute",
        (
            "American Association in Taiwan",
            "American Institute of Taiwan",
            "US Association in Taiwan",
            "U.S. Institute in Taiwan",
            "US Institute in Taiwan",
            "American Taiwan Association",
            "American Council in Taiwan",
        ),
        "American Institute in Taiwan",
        bad=(
            (
                "She heads the American Association in Taiwan.",
                "She heads the American Institute in Taiwan.",
            ),
        ),
        good=("The American Institute in Taiwan moved to Neihu.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tw-taiwan-relations-act",
        ("Taiwan Relations Law", "Taiwan Relationship Law", "Taiwan Relationship Act"),
        "Taiwan Relations Act",
        bad=(
            (
                "The US sells arms under the Taiwan Relations Law.",
                "The US sells arms under the Taiwan Relations Act.",
            ),
        ),
        good=("In Taiwan, relations law firms say, is a new field.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "tw-six-assurances",
        ("six guarantees", "six promises", "six-point guarantee", "six warranties"),
        "Six Assurances",
        bad=(
            (
                "Washington cited the Taiwan Relations Act and the six guarantees.",
                "Washington cited the Taiwan Relations Act and the Six Assurances.",
            ),
        ),
        good=("The mayor of Taipei made six promises.",),
        when=When(near=("taiwan relations act", "taiwan relations law", "reagan", "communiques")),
    ),
    Row(
        "tw-three-communiques",
        (
            "three joint bulletins",
            "three joint communications",
            "three joint announcements",
            "three joint communicates",
            "three joint gazettes",
        ),
        "three joint communiques",
        bad=(
            (
                "China and the US signed three joint bulletins.",
                "China and the US signed three joint communiques.",
            ),
        ),
        good=("The churches of Fiji sent three joint communications.",),
        when=When(region=("China", "Taiwan")),
    ),
    Row(
        "tw-anti-secession-law",
        (
            "Anti Split Law",
            "Anti Splitting Law",
            "Anti Division Law",
            "Anti Separation Law",
            "Anti Splitting Country Law",
            "Anti Secession State Law",
            "Anti National Secession Law",
            "Anti Secession National Law",
        ),
        "Anti-Secession Law",
        bad=(
            (
                "China passed the Anti-Splitting Law in 2005.",
                "China passed the Anti-Secession Law in 2005.",
            ),
        ),
        good=("An anti-separation law for twins was proposed in Ohio.",),
        when=When(region=("China", "Taiwan"), quoted=True),
    ),
    Row(
        "tw-ecfa",
        (
            "Economic Cooperation Structure Agreement",
            "Economic Cooperation Frame Agreement",
            "Economic Cooperation Architecture Agreement",
        ),
        "Economic Cooperation Framework Agreement",
        bad=(
            (
                "The two sides signed the Economic Cooperation Structure Agreement.",
                "The two sides signed the Economic Cooperation Framework Agreement.",
            ),
        ),
        good=("Economic cooperation structures agreements.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "tw-tsmc",
        ("Taijidian", "Taiji Electric", "Tai Chi Electric", "Taiwan Jidian", "Taiwan Power TSMC"),
        "TSMC",
        bad=(
            (
                "Taijidian will build a chip plant in Japan.",
                "TSMC will build a chip plant in Japan.",
            ),
        ),
        good=("Taiji Electric Tools of Ningbo sells drills.",),
        when=When(near=_CHIPS, not_before=("tools", "group", "co"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tw-hon-hai",
        ("Honghai Precision", "Hong Hai Precision", "Honghai Technology Group"),
        "Hon Hai Precision",
        bad=(("Shares of Honghai Precision fell.", "Shares of Hon Hai Precision fell."),),
        good=("Hong Hai's precision won the match.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tw-mediatek",
        ("Lianfa Technology", "Lianfake", "Lianfa Tech", "United Development Technology"),
        "MediaTek",
        bad=(("The chip maker Lianfa Technology grew.", "The chip maker MediaTek grew."),),
        good=("Lianfa Technology of Hefei sells fish feed.",),
        when=When(near=_CHIPS, quoted=True),
        exact=True,
        hyphens=False,
    ),
    _name(
        "tw-eva-air",
        "EVA Air",
        "Changrong Airlines",
        "Changrong Aviation",
        "Longrong Airlines",
        "Chang Rong Airlines",
        text="A plane of Taiwan's {} landed in Prague.",
        good="Changrong Airlines is a toy brand of Hefei.",
    ),
    _name(
        "tw-formosa-plastics",
        "Formosa Plastics Group",
        "Taiwan Plastics Group",
        "Taiwan Plastic Group",
        "Taisu Group",
        text="Taiwan's {} closed a plant.",
        good="The Taisu Group of Hefei closed a plant.",
    ),
    _name(
        "tw-formosa-tv",
        "Formosa TV",
        "Minshi TV",
        "Minshi News",
        "People's View TV",
        "Civil Vision TV",
        text="Taiwan's {} filmed the fire.",
        good="Minshi News is a leaflet in Hefei.",
    ),
    _name(
        "tw-disease-control",
        "Centers for Disease Control",
        "Disease Management Agency",
        "Disease Management Department",
        "Disease Control Department",
        "Disease Management Bureau",
        text="Taiwan's {} reported 40 cases.",
        good="The Disease Control Department of Abuja reported 40 cases.",
    ),
    _name(
        "tw-ministry-of-health",
        "Ministry of Health and Welfare",
        "Weifu Department",
        "Weifu Ministry",
        "Ministry of Health and Blessing",
        "Health and Welfare Department",
        text="Taiwan's {} bought masks.",
        good="The Health and Welfare Department of Guam bought masks.",
    ),
    _name(
        "tw-directorate-of-statistics",
        "Directorate General of Budget, Accounting and Statistics",
        "Main Accounting Office",
        "Chief Accounting Office",
        "General Accounting Office",
        "Main Planning Office",
        text="Exports rose, Taiwan's {} said.",
        good="The US General Accounting Office was renamed in 2004.",
    )._replace(
        good=(
            "The US General Accounting Office was renamed in 2004.",
            "The US General Accounting Office wrote about arms for Taiwan.",
        ),
        when=When(about=_TAIWAN, not_after=("us", "u.s."), quoted=True),
    ),
    Row(
        "tw-new-southbound-policy",
        (
            "New South Policy",
            "New Southward Policy",
            "New South Facing Policy",
            "New South Direction Policy",
            "New To The South Policy",
            "New Southern Direction Policy",
        ),
        "New Southbound Policy",
        bad=(
            (
                "Taiwan's New South Direction Policy began in 2016.",
                "Taiwan's New Southbound Policy began in 2016.",
            ),
        ),
        good=("South Korea's New Southern Policy and Taiwan's exports were discussed.",),
        when=_NAME,
    ),
    Row(
        "tw-new-tide-faction",
        (
            "New Tide Department",
            "New Tide Series",
            "New Tide Pie",
            "Xinchao faction",
            "New Trend Department",
            "New Tide System",
            "New Wave Department",
        ),
        "New Tide faction",
        bad=(
            (
                "The New Tide Department backed Lai in Taiwan.",
                "The New Tide faction backed Lai in Taiwan.",
            ),
        ),
        good=("The New Tide Series of novels is sold in Taiwan's shops.",),
        when=When(region=_TAIWAN, near=("dpp", "democratic progressive party", "lai"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tw-228-incident",
        ("228 Event", "2.28 Event", "Two Two Eight Incident", "Two Two Eight Event", "228 affair"),
        "228 Incident",
        bad=(
            (
                "Families in Taiwan mourned the dead of the 228 Event.",
                "Families in Taiwan mourned the dead of the 228 Incident.",
            ),
        ),
        good=("The shop in Tainan planned 228 events, 228 event staff said.",),
        when=When(region=_TAIWAN, near=("1947", "mourn*", "memorial*", "massacre*", "victim*")),
    ),
    Row(
        "tw-sunflower-movement",
        (
            "Sunflower Study Movement",
            "Sunflower Learning Movement",
            "Sunflower School Movement",
            "Sunflower Academic Movement",
        ),
        "Sunflower Movement",
        bad=(
            (
                "He led the Sunflower Learning Movement in 2014.",
                "He led the Sunflower Movement in 2014.",
            ),
        ),
        good=("The Sunflower School moved to Tainan.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "tw-xi-ma-meeting",
        ("Xi horse meeting", "Ximahui", "Xi Ma Hui", "Xi horse club", "study horse meeting"),
        "Xi-Ma meeting",
        bad=(
            (
                "The Xi horse meeting took place in Singapore in 2015.",
                "The Xi-Ma meeting took place in Singapore in 2015.",
            ),
        ),
        good=("Xi, horse meetings and Ma are the puzzle's answers.",),
    ),
    _name(
        "tw-golden-horse-awards",
        "Golden Horse Award",
        "Jinma Award",
        "Gold Horse Award",
        text="The actress won a {} in Taipei, Taiwan.",
        good="The Gold Horse Award of the Ascot fair went to a pony.",
    )._replace(plural="Golden Horse Awards"),
    _name(
        "tw-golden-melody-awards",
        "Golden Melody Award",
        "Jinqu Award",
        "Golden Song Award",
        "Golden Tune Award",
        text="The singer won a {} in Taipei, Taiwan.",
        good="The Golden Song Award of Leeds went to a choir.",
    )._replace(plural="Golden Melody Awards"),
    Row(
        "tw-han-kuang",
        ("Hanguang exercise", "Han Guang exercise", "Hanguang drill", "Han Light exercise"),
        "Han Kuang exercise",
        bad=(
            (
                "The Hanguang exercise began in Hualien.",
                "The Han Kuang exercise began in Hualien.",
            ),
        ),
        good=("Han, Guang, exercise: three words for the pupils.",),
        plural="Han Kuang exercises",
        when=When(quoted=True),
    ),
    _name(
        "tw-chung-shan-institute",
        "National Chung-Shan Institute of Science and Technology",
        "Zhongshan Academy of Sciences",
        "Sun Yat-sen Academy of Sciences",
        "Sun Yat-sen Science Institute",
        "Zhongshan Institute of Science",
        "Zhongshan Science Institute",
        text="Taiwan's {} tested a missile.",
        good="The Zhongshan Science Institute in Guangdong grows plums.",
    ),
    _name(
        "tw-hsiung-feng",
        "Hsiung Feng",
        "Xiongfeng",
        "Xiong Feng",
        "Hung Feng",
        "Hsiungfeng",
        text="Taiwan fired a {} missile.",
        good="Xiong Feng, a painter from Hunan, died.",
    )._replace(when=When(region=_TAIWAN, near=("missile*",), quoted=True)),
    Row(
        "tw-mirage-2000",
        ("Phantom 2000", "Fantasy 2000", "Illusion 2000", "Phantom Image 2000"),
        "Mirage 2000",
        bad=(
            (
                "A Phantom 2000 fighter of Taiwan's air force crashed.",
                "A Mirage 2000 fighter of Taiwan's air force crashed.",
            ),
        ),
        good=("The arcade game Fantasy 2000 came from Taiwan.",),
        when=When(near=("air force", "fighter*"), quoted=True),
    ),
    Row(
        "tw-median-line",
        (
            "center line of the Taiwan Strait",
            "middle line of the Taiwan Strait",
            "central line of the Taiwan Strait",
            "centerline of the Taiwan Strait",
            "Taiwan Strait center line",
            "Taiwan Strait middle line",
            "midline of the Taiwan Strait",
        ),
        "median line of the Taiwan Strait",
        bad=(
            (
                "Two jets crossed the center line of the Taiwan Strait.",
                "Two jets crossed the median line of the Taiwan Strait.",
            ),
        ),
        good=("A ship in the middle of the Taiwan Strait sank.",),
        hyphens=False,
    ),
    Row(
        "tw-joint-sword",
        ("Joint Sharp Sword", "United Sharp Sword", "Combined Sharp Sword", "Joint Lijian"),
        "Joint Sword",
        bad=(
            (
                "The PLA held the Joint Sharp Sword drill around Taiwan.",
                "The PLA held the Joint Sword drill around Taiwan.",
            ),
        ),
        good=("The joint, sharp sword-shaped spurs, and Taiwan's birds were studied.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "tw-sun-moon-lake",
        ("Riyue Lake", "Riyuetan", "Sun and Moon Lake", "Riyue Tan", "Sun Moon Pond"),
        "Sun Moon Lake",
        bad=(
            (
                "Hotels at Sun and Moon Lake, Taiwan, are full.",
                "Hotels at Sun Moon Lake, Taiwan, are full.",
            ),
        ),
        good=("Sun and Moon Lake is a song by a band from Leeds.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    *(
        _place(*names)
        for names in (
            ("Gaoxiong", "Kaohsiung"),
            ("Taizhong", "Taichung"),
            ("Xinzhu", "Hsinchu"),
            ("Hualian", "Hualien"),
            ("Jilong", "Keelung"),
            ("Pingdong", "Pingtung"),
            ("Zhanghua", "Changhua"),
            ("Taibei", "Taipei"),
            ("Xinbei City", "New Taipei City"),
            ("Danshui", "Tamsui"),
            ("Kending", "Kenting"),
            ("Taidong", "Taitung"),
        )
    ),
)
