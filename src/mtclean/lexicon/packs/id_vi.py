"""Terms: police, courts, politics and sport of Indonesian, Malay and Vietnamese news.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_MALAY = ("Indonesia", "Malaysia", "Brunei")
_INDONESIA = When(region=("Indonesia",))
_INDONESIAN_NAME = When(region=("Indonesia",), quoted=True)
_VIETNAM = When(region=("Vietnam",))
_VIETNAMESE_NAME = When(region=("Vietnam",), quoted=True)
_SUSPECTS = (
    "suspect*",
    "perpetrator*",
    "thief",
    "thieves",
    "dealer*",
    "youth*",
    "teenager*",
    "student*",
    "demonstrator*",
    "protester*",
    "robber*",
    "accomplice*",
    "he",
    "she",
    "they",
)
_FOOTBALL = ("match*", "league", "cup", "coach", "goal*", "football", "afc", "aff", "u23", "fifa")
_OFFICER = (
    "of",
    "said",
    "told",
    "explained",
    "added",
    ",",
    "akbp",
    "kombes",
    "akp",
    "iptu",
    "kompol",
    "inspector*",
    "commissioner*",
    "adjunct*",
    "general",
    "senior",
    "irjen",
    "grand",
)


def _with_article(*names: str) -> tuple[str, ...]:
    """Return ``names`` alone and behind the article, which goes with them."""
    return tuple(article + name for article in ("", "the ") for name in names)


_POLICE = (
    Row(
        "id-detained",
        (
            "secured by the police",
            "secured by police",
            "secured by officers",
            "secured by the officers",
            "secured by police officers",
        ),
        "detained by police",
        bad=(
            (
                "In Bandung, two suspects were secured by the police.",
                "In Bandung, two suspects were detained by police.",
            ),
        ),
        good=(
            "The house of the suspect in Bandung was secured by police.",
            "The area in Medan was secured by the police before he came.",
        ),
        when=_INDONESIA._replace(
            within=Scope.SENTENCE,
            near=_SUSPECTS,
            far=(
                "area",
                "house",
                "evidence",
                "scene",
                "location",
                "road",
                "building",
                "office",
                "knife",
                "motorcycle",
                "money",
                "rupiah",
                "goods",
                "site",
                "venue",
                "perimeter",
                "school",
                "station",
                "hotel",
            ),
            after=("were", "was", "been", "successfully"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "id-insured",
        (
            "insured by the police",
            "insured by police",
            "insured by officers",
            "insured by the officers",
        ),
        "detained by police",
        bad=(
            (
                "In Surabaya, the student was insured by the police.",
                "In Surabaya, the student was detained by police.",
            ),
        ),
        good=("In Jakarta, cars insured by the police union were burned.",),
        when=_INDONESIA._replace(
            after=("were", "was", "been", "successfully"), not_before=("union", "fund")
        ),
    ),
    Row(
        "id-identified",
        (
            "pocketed the names of",
            "pocketed the name of",
            "pocketed the identity of",
            "pocketed the identities of",
            "pocketing the identity of",
        ),
        "identified",
        bad=(
            (
                "Police have pocketed the identity of the attacker.",
                "Police have identified the attacker.",
            ),
        ),
        good=("He pocketed the list with the names of the winners.",),
        when=When(near=("police*", "officer*", "investigat*", "commission", "prosecutor*")),
    ),
    Row(
        "id-perpetrator",
        (
            "author of the stabbing",
            "author of the persecution",
            "author of the theft",
            "author of the beating",
            "author of the molestation",
        ),
        "perpetrator",
        bad=(
            (
                "The author of the stabbing fled in Padang, Indonesia.",
                "The perpetrator fled in Padang, Indonesia.",
            ),
        ),
        good=("The author of the theft manual is Indonesian.",),
        when=_INDONESIA._replace(
            near=("police", "fled", "arrest*", "victim*"),
            not_before=("manual", "story", "novel", "law", "article"),
        ),
    ),
    Row(
        "id-crime-scene",
        ("TKP", "TKP crime scene", "crime scene TKP", "TKP location", "crime scene (TKP)"),
        "crime scene",
        bad=(
            (
                "Police in Bekasi, Indonesia, taped off the TKP.",
                "Police in Bekasi, Indonesia, taped off the crime scene.",
            ),
            (
                "They came to the TKP location in Jakarta.",
                "They came to the crime scene in Jakarta.",
            ),
        ),
        good=(
            "The TKP, a Turkish party, sent guests to Jakarta.",
            "The crime scene, in Indonesian TKP, was taped off.",
        ),
        article="the",
        when=_INDONESIA._replace(far=("turkish", "turkey", "in indonesian")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "id-being-investigated",
        (
            "still being deepened",
            "being deepened by the police",
            "being deepened by police",
            "being deepened by investigators",
        ),
        "being investigated",
        bad=(
            (
                "The motive is being deepened by investigators, police in Jakarta said.",
                "The motive is being investigated, police in Jakarta said.",
            ),
        ),
        good=("The harbor in Jakarta is still being deepened, police said.",),
        when=_INDONESIA._replace(
            near=("police*", "investigator*", "prosecutor*", "kpk"),
            far=(
                "harbor*",
                "harbour*",
                "port",
                "river*",
                "canal*",
                "channel*",
                "well",
                "dredg*",
                "cooperation",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "id-violent-acts",
        (
            "anarchist actions",
            "anarchic actions",
            "anarchistic actions",
            "anarchic acts",
            "anarchist acts",
        ),
        "violent acts",
        bad=(
            (
                "The rally in Makassar, Indonesia, ended in anarchist actions.",
                "The rally in Makassar, Indonesia, ended in violent acts.",
            ),
        ),
        good=("Indonesian anarchists planned anarchist actions of their own.",),
        when=_INDONESIA._replace(far=("anarchists", "anarchism", "bakunin")),
        safety=Safety.LIKELY,
    ),
    Row(
        "id-jakarta-police",
        (
            "Polda Metro Jaya",
            "Metro Jaya Regional Police",
            "Metro Jaya Polda",
            "Metro Jaya Police",
            "Metropolitan Jaya Police",
            "Greater Jakarta Regional Police",
        ),
        "Jakarta Metropolitan Police",
        bad=(
            (
                "Polda Metro Jaya named two suspects.",
                "The Jakarta Metropolitan Police named two suspects.",
            ),
            (
                "The Metro Jaya Regional Police spokesman was not there.",
                "The Jakarta Metropolitan Police spokesman was not there.",
            ),
        ),
        good=("The Jakarta Metropolitan Police named two suspects.",),
        article="the",
        heads=("spokes*", "chief*", "headquarters", "officer*", "building", "director*", "public"),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "id-kapolri",
        ("Kapolri",),
        "National Police chief",
        bad=(
            (
                "Kapolri General Listyo Sigit flew to Papua.",
                "National Police chief General Listyo Sigit flew to Papua.",
            ),
        ),
        good=(
            "The title of Kapolri has changed its meaning in Indonesia.",
            "The National Police chief (Kapolri) flew to Papua.",
        ),
        when=When(before=("general", "gen*", "listyo", "tito", "idham", "said")),
        exact=True,
    ),
    Row(
        "id-kapolda",
        ("Kapolda",),
        "regional police chief",
        bad=(
            (
                "The West Java Kapolda, Inspector General Suntana, came.",
                "The West Java regional police chief, Inspector General Suntana, came.",
            ),
        ),
        good=("The regional police chief (Kapolda) came.",),
        when=When(before=_OFFICER),
        exact=True,
    ),
    Row(
        "id-kapolres",
        ("Kapolres",),
        "district police chief",
        bad=(
            (
                "The Kapolres of Garut said a man was killed.",
                "The district police chief of Garut said a man was killed.",
            ),
        ),
        good=("A district police chief, or Kapolres, came.", "Kapolres Garut came."),
        when=When(before=_OFFICER, not_after=("or",)),
        exact=True,
    ),
    Row(
        "id-kapolsek",
        ("Kapolsek",),
        "subdistrict police chief",
        bad=(
            (
                "The Kapolsek of Cilandak said a man was killed.",
                "The subdistrict police chief of Cilandak said a man was killed.",
            ),
        ),
        good=("A subdistrict police chief, or Kapolsek, came.",),
        when=When(before=_OFFICER, not_after=("or",)),
        exact=True,
    ),
    Row(
        "id-named-a-suspect",
        (
            "determined as a suspect",
            "established as a suspect",
            "set as a suspect",
            "stipulated as a suspect",
            "assigned as a suspect",
            "determined to be a suspect",
        ),
        "named a suspect",
        bad=(
            (
                "The regent was determined as a suspect on Monday.",
                "The regent was named a suspect on Monday.",
            ),
        ),
        good=("She was not yet determined, as a suspect would have to be.",),
        when=When(after=("was", "been", "is", "were", "be", "being", "officially")),
    ),
    Row(
        "id-named-suspects",
        (
            "determined as suspects",
            "established as suspects",
            "set as suspects",
            "stipulated as suspects",
            "assigned as suspects",
        ),
        "named as suspects",
        bad=(("Two officials were set as suspects.", "Two officials were named as suspects."),),
        good=("They were named as suspects.",),
        when=When(after=("was", "been", "is", "are", "were", "be", "being", "officially")),
    ),
    Row(
        "id-sting-operation",
        (
            "hand-catching operation",
            "catch-hand operation",
            "hand arrest operation",
            "hand capture operation",
            "operation to catch hands",
            "catching hands operation",
            "hand-catch operation",
            "catch hands operation",
            "operation catch hand",
        ),
        "sting operation",
        bad=(
            (
                "The KPK held the mayor in a hand-catching operation.",
                "The KPK held the mayor in a sting operation.",
            ),
        ),
        good=("The hand operation arrested the growth of the tumor.",),
        plural="sting operations",
    ),
    Row(
        "id-charged-under-article",
        (
            "ensnared with Article",
            "ensnared by Article",
            "entangled with Article",
            "ensnared under Article",
            "snared with Article",
            "ensnared in Article",
            "ensnared with Articles",
        ),
        "charged under Article",
        bad=(
            (
                "The two men are ensnared with Article 340 of the penal code.",
                "The two men are charged under Article 340 of the penal code.",
            ),
        ),
        good=("They were ensnared by articles of clothing.",),
        when=When(not_before=("s",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "id-faces-a-maximum",
        ("is threatened with a maximum",),
        "faces a maximum",
        bad=(
            (
                "He is threatened with a maximum sentence of 15 years in prison.",
                "He faces a maximum sentence of 15 years in prison.",
            ),
        ),
        good=("The dam is threatened with a maximum flood.",),
        when=When(
            within=Scope.SENTENCE,
            near=("prison", "imprisonment", "jail", "penalty", "fine"),
            far=("dam", "flood*"),
        ),
        hyphens=False,
    ),
    Row(
        "id-face-a-maximum",
        ("are threatened with a maximum",),
        "face a maximum",
        bad=(
            (
                "They are threatened with a maximum of 15 years in prison.",
                "They face a maximum of 15 years in prison.",
            ),
        ),
        good=("The dams are threatened with a maximum flood.",),
        when=When(
            within=Scope.SENTENCE,
            near=("prison", "imprisonment", "jail", "penalty", "fine"),
            far=("dams", "flood*"),
        ),
        hyphens=False,
    ),
    Row(
        "id-to-court",
        ("to the green table",),
        "to court",
        bad=(
            (
                "In Jakarta, the singer took the label to the green table.",
                "In Jakarta, the singer took the label to court.",
            ),
        ),
        good=(
            "In Jakarta, the waiter took the soup to the green table.",
            "The tailor's suit in Jakarta was brought to the green table.",
        ),
        when=When(
            region=_MALAY,
            within=Scope.SENTENCE,
            near=("case", "lawsuit", "dispute", "sued", "label", "accused", "charges", "suspect*"),
            far=("waiter*", "soup", "dish*", "casino*", "cue", "billiard*", "snooker"),
        ),
    ),
)

_POLITICS = (
    Row(
        "id-party-chairman",
        ("General Chairman",),
        "Chairman",
        bad=(
            (
                "Golkar General Chairman Airlangga Hartarto came to Bali, Indonesia.",
                "Golkar Chairman Airlangga Hartarto came to Bali, Indonesia.",
            ),
        ),
        good=("Indonesia's envoy met the Attorney General, Chairman Powell and others.",),
        when=_INDONESIAN_NAME._replace(not_after=("attorney", "secretary", "director")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "id-party-chairperson",
        ("General Chairperson", "General Chair"),
        "Chairperson",
        bad=(
            (
                "PDI-P General Chairperson Megawati Soekarnoputri came to Bali, Indonesia.",
                "PDI-P Chairperson Megawati Soekarnoputri came to Bali, Indonesia.",
            ),
        ),
        good=("The Attorney General, chair of the board in Jakarta, came.",),
        when=_INDONESIAN_NAME._replace(not_after=("attorney", "secretary", "director")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "id-bupati",
        ("Bupati",),
        "Regent",
        bad=(
            (
                "Bupati of Bogor Ade Yasin opened the road.",
                "Regent of Bogor Ade Yasin opened the road.",
            ),
        ),
        good=("Bupati is a word of Sanskrit origin.", "The regent, or Bupati of old, had a court."),
        when=When(before=("of",), not_before=("of old",), not_after=("or",)),
        exact=True,
    ),
    Row(
        "id-mayor",
        ("Walikota", "Wali Kota"),
        "Mayor",
        bad=(("The Walikota of Bogor, Bima Arya, came.", "The Mayor of Bogor, Bima Arya, came."),),
        good=("The mayor is called Walikota in Indonesian.",),
        when=When(before=("of", ",")),
        exact=True,
    ),
    Row(
        "id-vote-buying",
        ("dawn attack", "dawn raid attack"),
        "vote buying",
        bad=(
            (
                "The election agency in Indonesia warned of money politics and dawn attacks.",
                "The election agency in Indonesia warned of money politics and vote buying.",
            ),
        ),
        good=("Troops made a dawn attack before the election in Papua, Indonesia.",),
        plural="vote buying",
        when=_INDONESIA._replace(
            near=("money politics", "bawaslu", "vote buying", "voters"),
            far=("troops", "army", "separatist*", "militant*", "rebel*"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "id-china",
        _with_article(
            "Bamboo Curtain country",
            "Country of Bamboo Curtain",
            "Land of Bamboo Curtain",
            "Country of the Bamboo Curtain",
            "Bamboo Curtain State",
        ),
        "China",
        bad=(
            (
                "Imports from the Bamboo Curtain country rose, a bank in Jakarta said.",
                "Imports from China rose, a bank in Jakarta said.",
            ),
        ),
        good=("Behind the bamboo curtain, country folk drank tea.",),
        article="none",
        when=When(region=("Indonesia", "Malaysia", "China")),
        hyphens=False,
    ),
    Row(
        "id-united-states",
        (
            "Uncle Sam's country",
            "Uncle Sam country",
            "country of Uncle Sam",
            "land of Uncle Sam",
            "Uncle Sam's Country",
        ),
        "United States",
        bad=(
            (
                "Shrimp from Indonesia is sold to Uncle Sam's country.",
                "Shrimp from Indonesia is sold to the United States.",
            ),
        ),
        good=("“In the land of Uncle Sam” is a song of Indonesia's The Tigers.",),
        article="the",
        when=When(region=("Indonesia", "Malaysia", "Vietnam")),
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "id-south-korea",
        _with_article(
            "Ginseng Country",
            "Land of Ginseng",
            "Country of Ginseng",
            "land of kimchi",
            "country of kimchi",
        ),
        "South Korea",
        bad=(
            (
                "In Indonesia, bands from the Land of Ginseng fill stadiums.",
                "In Indonesia, bands from South Korea fill stadiums.",
            ),
        ),
        good=(
            "Wisconsin is ginseng country.",
            "South Korea, the land of kimchi, played Indonesia.",
        ),
        article="none",
        when=When(
            region=("Indonesia", "Malaysia", "Vietnam"),
            not_after=("korea,", "or", "as"),
            far=("korea, the land", "korea, land"),
        ),
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "ms-menteri-besar",
        ("Great Minister", "Big Minister", "Grand Minister"),
        "Menteri Besar",
        bad=(
            (
                "Selangor Big Minister Amirudin Shari met Malaysia's king.",
                "Selangor Menteri Besar Amirudin Shari met Malaysia's king.",
            ),
        ),
        good=("A Great Minister, said Malaysia's paper of Lee, has died.",),
        when=When(
            region=("Malaysia",),
            quoted=True,
            after=(
                "selangor",
                "kedah",
                "johor",
                "perak",
                "pahang",
                "kelantan",
                "terengganu",
                "perlis",
                "negeri sembilan",
                "the",
                "former",
            ),
        ),
        exact=True,
    ),
    Row(
        "ms-dewan-rakyat",
        ("People's Hall", "Hall of the People", "People's Council Hall"),
        "Dewan Rakyat",
        bad=(
            (
                "Members of the People's Hall in Kuala Lumpur passed the bill.",
                "Members of the Dewan Rakyat in Kuala Lumpur passed the bill.",
            ),
        ),
        good=(
            "A concert in Malaysia at the People's Hall was free.",
            "The Great Hall of the People in Beijing hosted Malaysia's king.",
        ),
        when=When(
            region=("Malaysia",),
            near=("bill", "speaker", "members", "lawmaker*", "parliament"),
            not_after=("great",),
            far=("concert*",),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ms-movement-control-order",
        (
            "Movement Control Command",
            "Motion Control Order",
            "Movement Control Instruction",
            "Control Movement Order",
            "Order of Movement Control",
        ),
        "Movement Control Order",
        bad=(
            (
                "Malaysia's Motion Control Order ends in May.",
                "Malaysia's Movement Control Order ends in May.",
            ),
        ),
        good=(
            "A motion control order was sent to the robot.",
            "The 599th Movement Control Command is in Kansas.",
        ),
        when=When(region=("Malaysia",), quoted=True),
        exact=True,
        hyphens=False,
    ),
)

_VIETNAMESE = (
    Row(
        "vi-politburo",
        ("Ministry of Politics", "Political Ministry"),
        "Politburo",
        bad=(
            (
                "Vietnam's Ministry of Politics met on Tuesday.",
                "Vietnam's Politburo met on Tuesday.",
            ),
        ),
        good=("A ministry of politics and lies, he said in Hanoi.",),
        when=_VIETNAMESE_NAME._replace(not_before=("and",)),
        exact=True,
    ),
    Row(
        "vi-general-secretary",
        ("Secretary General",),
        "General Secretary",
        bad=(
            (
                "In Hanoi, Secretary General Nguyen Phu Trong met the envoy.",
                "In Hanoi, General Secretary Nguyen Phu Trong met the envoy.",
            ),
            ("Party Secretary-General To Lam spoke.", "Party General Secretary To Lam spoke."),
        ),
        good=(
            "UN Secretary General António Guterres met To Lam.",
            "The Secretary General to Lam sent a letter.",
        ),
        when=When(
            before=("nguyen phu trong", "nguyễn phú trọng", "to lam", "tô lâm", "nong duc manh"),
            not_after=("un", "the"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "vi-covid-epidemic",
        (
            "Covid-19 translation",
            "COVID-19 translation",
            "translation Covid-19",
            "translation COVID-19",
        ),
        "COVID-19 epidemic",
        bad=(
            (
                "Hanoi has put the COVID-19 translation under control.",
                "Hanoi has put the COVID-19 epidemic under control.",
            ),
        ),
        good=(
            "In Vietnam, a COVID-19 translation service helps Hmong patients.",
            "A Hanoi poet won a COVID-19 translation prize.",
        ),
        when=_VIETNAM._replace(
            not_before=(
                "service*",
                "of",
                "into",
                "app*",
                "project*",
                "prize*",
                "error*",
                "team*",
                "tool*",
                "work",
            ),
            after=("the", "of", "against", "to", "with"),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-anti-epidemic",
        ("anti-translation", "translation prevention", "translation prevention and control"),
        "anti-epidemic",
        bad=(
            (
                "In Hanoi, soldiers joined the anti-translation work against COVID-19.",
                "In Hanoi, soldiers joined the anti-epidemic work against COVID-19.",
            ),
        ),
        good=("The anti-translation school of poets met in Hanoi after the pandemic.",),
        when=_VIETNAM._replace(
            near=("covid*", "coronavirus"),
            before=("work", "force*", "measure*", "task*", "fund*", "equipment", "effort*"),
        ),
        hyphens=False,
    ),
    Row(
        "vi-f0",
        ("F0",),
        "COVID-19 patient",
        bad=(
            (
                "Hanoi counted 900 F0s, one of them a doctor, in 2022.",
                "Hanoi counted 900 COVID-19 patients, one of them a doctor, in 2022.",
            ),
        ),
        good=(
            "An F0, or patient, must stay at home in Vietnam's COVID-19 plan.",
            "An F0 tornado hit Hanoi in the pandemic.",
        ),
        plural="COVID-19 patients",
        when=_VIETNAM._replace(
            years=(2020, 2023),
            near=("covid*", "coronavirus", "infect*", "patient*", "quarantine*", "counted"),
            before=(",", "is", "are", "was", "were", "in", "at", "who", "must", "and", "."),
            not_before=(", or", "(", "and f"),
            far=("tornado*", "or patient"),
        ),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "vi-f1",
        ("F1",),
        "close contact",
        bad=(
            (
                "In Vietnam, 40 F1s are in quarantine after a COVID-19 infection.",
                "In Vietnam, 40 close contacts are in quarantine after a COVID-19 infection.",
            ),
        ),
        good=(
            "The F1 race in Hanoi was canceled because of COVID-19.",
            "In Vietnam, F1s, or close contacts of COVID-19 patients, stay at home.",
        ),
        plural="close contacts",
        when=_VIETNAM._replace(
            years=(2020, 2023),
            near=("covid*", "coronavirus"),
            far=("formula*", "grand prix", "race*", "driver*", "circuit", "close contact*"),
            before=("is", "are", "was", "were", "who", "must", "in"),
        ),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "vi-fatherland-front",
        (
            "Front of the Fatherland",
            "Homeland Front",
            "Motherland Front",
            "National Fatherland Front",
        ),
        "Fatherland Front",
        bad=(
            (
                "Vietnam's Homeland Front gave the town a school.",
                "Vietnam's Fatherland Front gave the town a school.",
            ),
        ),
        good=("On the homeland front, Vietnam's economy grew.",),
        when=_VIETNAMESE_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-peoples-procuracy",
        (
            "Institute of Procuracy",
            "Procuracy Institute",
            "People's Control Institute",
            "People's Institute of Procuracy",
            "Institute of People's Procuracy",
            "People's Procuracy Institute",
            "People's Prosecution Institute",
        ),
        "People's Procuracy",
        bad=(
            (
                "Hanoi's Institute of People's Procuracy charged the director.",
                "Hanoi's People's Procuracy charged the director.",
            ),
        ),
        good=("The People's Procuracy charged the director in Hanoi.",),
        when=_VIETNAMESE_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-ho-chi-minh-city",
        (
            "TP.HCM",
            "TP HCM",
            "TPHCM",
            "TP. HCM",
            "Tp.HCM",
            "Tp. HCM",
            "TP.Ho Chi Minh",
            "TP Ho Chi Minh",
            "TP. Ho Chi Minh",
            "City. HCM",
            "HCMC City",
        ),
        "Ho Chi Minh City",
        bad=(
            ("A bridge in TP.HCM was closed.", "A bridge in Ho Chi Minh City was closed."),
            ("Trains from TP Ho Chi Minh were full.", "Trains from Ho Chi Minh City were full."),
        ),
        good=("The trail bears the name of Ho Chi Minh.", "HCMC is short for the city's name."),
        when=When(not_before=("city",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-motorbike-taxi",
        (
            "hug car",
            "hugging car",
            "car hug",
            "hugging motorbike",
            "hug motorbike",
            "hug motorbike taxi",
        ),
        "motorbike taxi",
        bad=(
            (
                "A hug car driver in Hanoi returned the bag.",
                "A motorbike taxi driver in Hanoi returned the bag.",
            ),
        ),
        good=(
            "Fans in Hanoi hug cars of their idols.",
            "He gave the man in the car a hug, a paper in Hanoi wrote.",
        ),
        plural="motorbike taxis",
        when=_VIETNAM._replace(
            before=("driver*", "service*", "in", "to", "and", "app*"),
            not_after=("fans", "to", "they", "hanoi"),
        ),
    ),
    Row(
        "vi-national-team",
        ("DT Vietnam", "Vietnam Tel", "Tel Vietnam", "the Vietnam Tel", "the DT Vietnam"),
        "Vietnam",
        bad=(
            ("Coach Park said DT Vietnam needs a goal.", "Coach Park said Vietnam needs a goal."),
        ),
        good=("The firm Vietnam Tel sold its league rights.",),
        when=When(near=_FOOTBALL, far=("firm", "telecom*", "shares"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-coach-and-players",
        (
            "teachers and students of coach",
            "teacher and students of coach",
            "teachers and students coach",
        ),
        "team of coach",
        bad=(
            (
                "The teachers and students of coach Park Hang-seo won the cup.",
                "The team of coach Park Hang-seo won the cup.",
            ),
        ),
        good=("Teachers and students of Coach Carter's school went on strike.",),
        article="the",
        when=When(near=_FOOTBALL, far=("school",)),
        hyphens=False,
    ),
    Row(
        "vi-sea-games",
        (
            "Southeast Asian Sports Congress",
            "Southeast Asian Sports Festival",
            "Southeast Asia Games",
            "Southeast Asian Sports Games",
            "South East Asia Games",
        ),
        "Southeast Asian Games",
        bad=(
            (
                "She won gold at the Southeast Asian Sports Congress.",
                "She won gold at the Southeast Asian Games.",
            ),
        ),
        good=("A Southeast Asia games studio won.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-news-agency",
        ("Vietnamese News Agency", "News Agency of Vietnam"),
        "Vietnam News Agency",
        bad=(
            (
                "The train is new, the Vietnamese News Agency reported.",
                "The train is new, the Vietnam News Agency reported.",
            ),
        ),
        good=("A Vietnamese news agency reported it.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-nguoi-lao-dong",
        (
            "Laborer newspaper",
            "Workers newspaper",
            "Laborer Newspaper",
            "Worker Newspaper",
            "newspaper Laborer",
        ),
        "Nguoi Lao Dong newspaper",
        bad=(
            (
                "He told the Laborer Newspaper in Ho Chi Minh City that he left.",
                "He told the Nguoi Lao Dong newspaper in Ho Chi Minh City that he left.",
            ),
        ),
        good=("A Vietnam-born laborer, newspaper in hand, came in.",),
        when=_VIETNAMESE_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-tien-phong",
        ("Pioneer newspaper", "Pioneer Newspaper", "Vanguard newspaper", "Vanguard Newspaper"),
        "Tien Phong newspaper",
        bad=(
            (
                "The Vanguard newspaper in Hanoi gave the runners a prize.",
                "The Tien Phong newspaper in Hanoi gave the runners a prize.",
            ),
        ),
        good=(
            "Nigeria's Vanguard newspaper sent a man to Vietnam.",
            "India's Pioneer newspaper wrote about Hanoi.",
        ),
        when=_VIETNAMESE_NAME._replace(far=("nigeria*", "india*", "lagos", "delhi")),
        exact=True,
        hyphens=False,
    ),
)

ROWS = _POLICE + _POLITICS + _VIETNAMESE
