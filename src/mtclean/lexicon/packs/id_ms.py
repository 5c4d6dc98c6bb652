"""Terms: police, courts and politics of Indonesian and Malay news.

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
                "car",
                "cars",
                "vehicle*",
                "truck*",
                "weapon*",
                "phone*",
                "package*",
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
        ("author of the",),
        "perpetrator of the",
        bad=(
            (
                "The author of the stabbing fled in Padang, Indonesia.",
                "The perpetrator of the stabbing fled in Padang, Indonesia.",
            ),
        ),
        good=(
            "The author of the theft report, police in Indonesia said, is a lawyer.",
            "The author of the murder novel is Indonesian.",
        ),
        when=When(
            region=_MALAY,
            before=(
                "stabbing",
                "persecution",
                "theft",
                "beating",
                "molestation",
                "robbery",
                "murder",
                "mutilation",
            ),
            not_before=("theft report", "theft manual", "murder novel", "murder myster*"),
            near=("police", "fled", "arrest*", "victim*"),
            far=("novel*", "book*", "study", "stor*", "film*"),
        ),
        safety=Safety.LIKELY,
        hyphens=False,
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

ROWS = _POLICE + _POLITICS
