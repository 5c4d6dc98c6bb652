"""Terms: politics, war, courts, religion, media and sport of Arabic and Persian news.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project. Words that outlets of a side choose on purpose are left alone.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import ARAB, with_article
from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_NAME = When(quoted=True)
_IRAN = When(region=("Iran",), quoted=True)
_IRAN_TERM = When(region=("Iran",))
_IRAQ = When(region=("Iraq",), quoted=True)
_LEBANON = When(region=("Lebanon",), quoted=True)
_SYRIA = When(region=("Syria",), quoted=True)
_SAUDI = When(region=("Saudi Arabia",), quoted=True)
_TOLD = ("told", "told the", "told the newspaper", "told the daily", "told the website")


_FORCES = (
    Row(
        "ar-popular-mobilization",
        ("Popular Crowd Forces", "Popular Crowd", "People's Crowd", "Popular Crowd Authority"),
        "Popular Mobilization Forces",
        bad=(
            (
                "In Iraq, the Popular Crowd took the town of Baiji.",
                "In Iraq, the Popular Mobilization Forces took the town of Baiji.",
            ),
            (
                "Two Popular Crowd Forces bases near Baghdad were hit.",
                "Two Popular Mobilization Forces bases near Baghdad were hit.",
            ),
        ),
        good=(
            "The popular crowd at her school in Baghdad ignored her.",
            "The Popular Crowd is a novel about a school in Ohio.",
        ),
        when=_IRAQ,
        exact=True,
    ),
    Row(
        "ar-rapid-support-forces",
        (
            "Quick Support Forces",
            "Fast Support Forces",
            "Rapid Backup Forces",
            "Speedy Support Forces",
        ),
        "Rapid Support Forces",
        bad=(
            (
                "The Quick Support Forces hold the airport in Khartoum.",
                "The Rapid Support Forces hold the airport in Khartoum.",
            ),
        ),
        good=(
            "Quick support forces a rethink at the help desk.",
            "The Rapid Support Forces hold the airport in Khartoum.",
        ),
        when=_NAME,
        exact=True,
    ),
    Row(
        "ar-freedom-and-change",
        (
            "Freedom and Change Forces",
            "Forces of Liberty and Change",
            "Forces of Freedom and Changing",
            "Liberty and Change Forces",
        ),
        "Forces of Freedom and Change",
        bad=(
            (
                "In Khartoum, the Freedom and Change Forces rejected the plan.",
                "In Khartoum, the Forces of Freedom and Change rejected the plan.",
            ),
        ),
        good=("Freedom and change forces a family apart in the film.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-syrian-democratic-forces",
        (
            "Democratic Syria Forces",
            "Syria Democratic Forces",
            "Democratic Forces of Syria",
            "Forces of Democratic Syria",
        ),
        "Syrian Democratic Forces",
        bad=(
            (
                "The Democratic Syria Forces took the dam.",
                "The Syrian Democratic Forces took the dam.",
            ),
        ),
        good=("A democratic Syria forces nobody to flee, he said.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-sdf-letters",
        ("QSD", "Qasad", "Qasd"),
        "SDF",
        bad=(
            (
                "A patrol of QSD was hit near Raqqa, Syria.",
                "A patrol of SDF was hit near Raqqa, Syria.",
            ),
            (
                "Qasd militants left the Syrian town of Manbij.",
                "SDF militants left the Syrian town of Manbij.",
            ),
        ),
        good=(
            "QSD shares fell in New York.",
            "Qasd, the Arabic word for intention, is hard to translate.",
            "The SDF, known in Arabic as QSD, left the Syrian town.",
        ),
        when=_SYRIA._replace(far=("known in arabic", "arabic acronym", "arabic word")),
        exact=True,
    ),
    Row(
        "ar-nusra-front",
        ("Victory Front", "Front of Victory", "Al-Nasra Front", "Al-Nosra Front"),
        "Nusra Front",
        bad=(
            (
                "In Idlib, the Front of Victory left the Syrian army's zone.",
                "In Idlib, the Nusra Front left the Syrian army's zone.",
            ),
        ),
        good=(
            "The Victory Front won three seats in Bihar.",
            "The Nusra Front, or Victory Front, fought in Syria until 2017.",
        ),
        when=_SYRIA._replace(
            near=("militant*", "idlib", "qaeda", "al-qaeda", "fighter*", "rebel*", "jihadist*"),
            far=("nusra*", "al-nusra*"),
        ),
        exact=True,
    ),
    Row(
        "ar-tahrir-al-sham",
        with_article(
            "Sham Liberation Organization",
            "Levant Liberation Organization",
            "Sham Liberation Authority",
            "Levant Liberation Authority",
            "Sham Liberation Committee",
            "Levant Liberation Committee",
            "Liberation of the Levant Organization",
            "Organization for the Liberation of the Levant",
            "Body for the Liberation of the Levant",
        ),
        "Hayat Tahrir al-Sham",
        bad=(
            (
                "Fighters of the Levant Liberation Committee entered Idlib.",
                "Fighters of Hayat Tahrir al-Sham entered Idlib.",
            ),
            (
                "The Sham Liberation Organization closed the road.",
                "Hayat Tahrir al-Sham closed the road.",
            ),
        ),
        good=("Hayat Tahrir al-Sham (Organization for the Liberation of the Levant) closed it.",),
        article="none",
        when=When(far=("tahrir al-sham", "hts"), quoted=True),
        exact=True,
    ),
    Row(
        "ar-hezbollah",
        with_article("Party of God"),
        "Hezbollah",
        bad=(
            (
                "In Beirut, the deputy head of the Party of God met the Lebanese president.",
                "In Beirut, the deputy head of Hezbollah met the Lebanese president.",
            ),
        ),
        good=(
            "Hezbollah, Arabic for Party of God, was founded in Lebanon in 1982.",
            "The party of God-fearing men met in Beirut.",
        ),
        article="none",
        when=_LEBANON._replace(far=("hezbollah", "hizbullah", "hizbollah", "arabic for")),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "ar-ansar-allah",
        ("Ansar God", "Ansarollah God", "Supporters of God group", "God's Supporters group"),
        "Ansar Allah",
        bad=(
            (
                "The Ansar God movement sent envoys to Muscat.",
                "The Ansar Allah movement sent envoys to Muscat.",
            ),
        ),
        good=("The supporters of God's Own Country FC sang.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-qassam-brigades",
        (
            "Qassam Battalions",
            "Qassam Phalanges",
            "Battalions of Izz al-Din al-Qassam",
            "Qassam Kataib",
        ),
        "Qassam Brigades",
        bad=(
            ("The al-Qassam Battalions showed a video.", "The al-Qassam Brigades showed a video."),
        ),
        good=("The Qassam Brigades have several battalions.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-quds-brigades",
        ("Jerusalem Brigades", "Al-Quds Companies", "Saraya Jerusalem", "Jerusalem Companies"),
        "Al-Quds Brigades",
        bad=(
            (
                "The Jerusalem Brigades, the arm of Islamic Jihad, fired rockets.",
                "The Al-Quds Brigades, the arm of Islamic Jihad, fired rockets.",
            ),
        ),
        good=("Two Jerusalem Brigades fought in the war of 1948.",),
        when=When(near=("islamic jihad", "jihad movement", "hamas"), quoted=True),
        exact=True,
    ),
    Row(
        "fa-quds-force",
        ("Jerusalem Force", "Quds Corps", "Al-Quds Corps", "Jerusalem Corps", "Corps of Jerusalem"),
        "Quds Force",
        bad=(
            (
                "Iran's Jerusalem Force has a new commander.",
                "Iran's Quds Force has a new commander.",
            ),
            (
                "The commander of the Quds Corps left Tehran.",
                "The commander of the Quds Force left Tehran.",
            ),
        ),
        good=(
            "Iran watched as the Jerusalem force of the UN was built up.",
            "In Jerusalem, force was used; Iran protested.",
        ),
        when=_IRAN,
        exact=True,
    ),
    Row(
        "fa-revolutionary-guard",
        (
            "Guardians of the Islamic Revolution Corps",
            "Corps of Guardians of the Revolution",
            "Corps of the Guardians of the Islamic Revolution",
            "Revolutionary Guardian Army",
            "Corps of Guardians of the Islamic Revolution",
            "Revolutionary Guards Army",
            "Islamic Revolutionary Guards Army",
            "Islamic Revolution Guardian Corps",
            "Army of the Revolutionary Guards",
            "Army of the Guardians of the Revolution",
        ),
        "Revolutionary Guard Corps",
        bad=(
            (
                "A boat of the Corps of Guardians of the Islamic Revolution sank.",
                "A boat of the Revolutionary Guard Corps sank.",
            ),
            (
                "The Revolutionary Guards Army held a drill in the Gulf.",
                "The Revolutionary Guard Corps held a drill in the Gulf.",
            ),
        ),
        good=(
            "The Islamic Revolution Guards Corps said its boats were near.",
            "The Islamic Revolutionary Guard Corps held a drill.",
        ),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-car-bomb",
        ("booby-trapped car", "booby-trapped vehicle", "trapped car bomb"),
        "car bomb",
        bad=(
            (
                "A booby-trapped car exploded at a market in Kirkuk, Iraq.",
                "A car bomb exploded at a market in Kirkuk, Iraq.",
            ),
            ("Two booby-trapped cars went off in Damascus.", "Two car bombs went off in Damascus."),
        ),
        good=(
            "Sappers in Mosul, Iraq, found a booby-trapped car beside the school.",
            "The lodge's booby-trapped car exploded on the film set in Burbank.",
        ),
        plural="car bombs",
        when=When(
            region=ARAB, before=("explo*", "detonat*", "went off", "blew up", "attack*", "blast*")
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ar-sticky-bomb",
        (
            "adhesive bomb",
            "adhesive explosive device",
            "adhesive IED",
            "sticking bomb",
            "adhesive explosive charge",
        ),
        "sticky bomb",
        bad=(
            (
                "An adhesive bomb under his car killed the judge.",
                "A sticky bomb under his car killed the judge.",
            ),
        ),
        good=(
            "The adhesive, bomb experts said, came from a shop.",
            "A bomb with adhesive tape around it was found.",
        ),
        plural="sticky bombs",
    ),
    Row(
        "ar-drone",
        ("marching plane", "march plane", "marching airplane", "marching drone", "unmanned march"),
        "drone",
        bad=(
            (
                "The army shot down a marching plane over Marib.",
                "The army shot down a drone over Marib.",
            ),
            ("Three marching planes hit the airport.", "Three drones hit the airport."),
        ),
        good=(
            "The marching, plane spotters said, was loud.",
            "The band was marching; planes flew past.",
        ),
        plural="drones",
        when=When(not_after=("a band of", "were", "was"), far=("parade*", "marching band*")),
    ),
    Row(
        "ar-armed-drone",
        ("booby-trapped march", "bomb-laden march", "explosive-laden march", "trapped march"),
        "explosive-laden drone",
        bad=(
            (
                "The coalition destroyed a booby-trapped march over Jizan, Saudi Arabia.",
                "The coalition destroyed an explosive-laden drone over Jizan, Saudi Arabia.",
            ),
        ),
        good=(
            "Rain trapped marchers under the bridge in Riyadh.",
            "A trapped March hare was freed in Devon.",
        ),
        when=When(region=("Saudi Arabia", "Yemen", "United Arab Emirates", "Iraq", "Syria")),
    ),
    Row(
        "ar-armed-drones",
        ("booby-trapped marches", "bomb-laden marches", "explosive-laden marches"),
        "explosive-laden drones",
        bad=(
            (
                "The coalition destroyed two booby-trapped marches over Jizan.",
                "The coalition destroyed two explosive-laden drones over Jizan.",
            ),
        ),
        good=("The marches were booby-trapped, the marshal of the rally feared.",),
    ),
)

_POLITICS = (
    Row(
        "ar-coordination-framework",
        (
            "Coordinating Framework",
            "Coordinative Framework",
            "Coordinate Framework",
            "Framework of Coordination",
        ),
        "Coordination Framework",
        bad=(
            (
                "Iraq's Coordinating Framework named a candidate for premier.",
                "Iraq's Coordination Framework named a candidate for premier.",
            ),
        ),
        good=(
            "The World Bank and Iraq signed a coordinating framework for aid.",
            "Unilever's Coordinating Framework was praised.",
        ),
        when=_IRAQ,
        exact=True,
    ),
    Row(
        "ar-state-of-law",
        (
            "Rule of Law Coalition",
            "Law State Coalition",
            "Coalition of the State of Law",
            "Coalition of Rule of Law",
        ),
        "State of Law Coalition",
        bad=(
            (
                "Maliki's Rule of Law Coalition left the session in Baghdad.",
                "Maliki's State of Law Coalition left the session in Baghdad.",
            ),
        ),
        good=(
            "The Rule of Law Coalition of Ohio sued the county.",
            "A coalition for the rule of law was formed in Iraq.",
        ),
        when=_IRAQ,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-sadrist-movement",
        ("Sadrist current", "Sadrist stream", "Sadrist tide", "Sadr current", "Sadrian movement"),
        "Sadrist movement",
        bad=(
            (
                "Deputies of the Sadrist current resigned.",
                "Deputies of the Sadrist movement resigned.",
            ),
        ),
        good=("Sadrists' current plans are not known.",),
        when=_NAME,
    ),
    Row(
        "ar-free-patriotic-movement",
        (
            "Free Patriotic Current",
            "Free National Current",
            "Free Patriotic Stream",
            "Free National Movement",
            "National Free Movement",
        ),
        "Free Patriotic Movement",
        bad=(
            (
                "In Beirut, Gebran Bassil leads the Free National Current.",
                "In Beirut, Gebran Bassil leads the Free Patriotic Movement.",
            ),
        ),
        good=("The Free National Movement won the vote in the Bahamas.",),
        when=_LEBANON,
        exact=True,
    ),
    Row(
        "ar-future-movement",
        ("Future Current", "Future Stream", "Al-Mustaqbal Current", "Current of the Future"),
        "Future Movement",
        bad=(
            (
                "Saad Hariri of Lebanon said the Future Current would stay out.",
                "Saad Hariri of Lebanon said the Future Movement would stay out.",
            ),
        ),
        good=("A future current account deficit worries Lebanon's bank.",),
        when=_LEBANON._replace(not_before=("account*",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-southern-suburbs",
        ("southern suburb",),
        "southern suburbs",
        bad=(
            (
                "A rocket hit the southern suburb of the Lebanese capital.",
                "A rocket hit the southern suburbs of the Lebanese capital.",
            ),
        ),
        good=(
            "A rocket hit the southern suburb of Haret Hreik in Beirut.",
            "Marrickville is a southern suburb of the Australian city.",
        ),
        when=When(
            about=("Lebanon",),
            after=("the", "beirut's", "beirut’s", "capital's", "capital’s"),
            not_before=(
                "of beirut is",
                "of haret",
                "of choueifat",
                "of ghobeiry",
                "of hadath",
                "of ouzai",
                "of burj",
                "of jnah",
                "municipalit*",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ar-mount-lebanon",
        ("Mountain Lebanon", "Mountain of Lebanon"),
        "Mount Lebanon",
        bad=(
            (
                "A judge in Mountain Lebanon, north of Beirut, freed him.",
                "A judge in Mount Lebanon, north of Beirut, freed him.",
            ),
        ),
        good=("Each mountain Lebanon has was snowed in, a guide in Beirut said.",),
        when=_LEBANON,
        exact=True,
    ),
    Row(
        "ar-ennahda",
        with_article("Renaissance Movement", "Renaissance Party", "Renaissance Movement Party"),
        "Ennahda",
        bad=(
            (
                "In Tunis, Ghannouchi's Renaissance Movement lost seats.",
                "In Tunis, Ghannouchi's Ennahda lost seats.",
            ),
            ("The Renaissance Party won the vote in Tunisia.", "Ennahda won the vote in Tunisia."),
        ),
        good=(
            "Ennahda, or the Renaissance Party, won the vote in Tunisia.",
            "Macron's Renaissance party lost seats, a paper in Tunis wrote.",
        ),
        article="none",
        when=When(
            about=("Tunisia",),
            not_before=("of",),
            far=("ennahda", "ennahdha", "macron", "nahda"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "ar-tunisian-union",
        (
            "Tunisian General Union of Labor",
            "General Tunisian Labor Union",
            "Tunisian General Work Union",
            "Tunisian General Union for Work",
            "Tunisian General Federation of Labor",
            "General Tunisian Union of Labor",
        ),
        "Tunisian General Labor Union",
        bad=(
            (
                "The Tunisian General Union of Labor called a strike.",
                "The Tunisian General Labor Union called a strike.",
            ),
        ),
        good=("The Tunisian General Labor Union called a strike.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-istiqlal",
        ("Independence Party", "Party of Independence"),
        "Istiqlal Party",
        bad=(
            (
                "In Rabat, Nizar Baraka leads the Independence Party.",
                "In Rabat, Nizar Baraka leads the Istiqlal Party.",
            ),
        ),
        good=(
            "The Istiqlal, or Independence Party, was founded in Morocco in 1944.",
            "Iceland's Independence Party won; a Moroccan-born deputy came in.",
        ),
        when=When(
            not_before=("of",), about=("Morocco",), far=("istiqlal", "iceland*"), quoted=True
        ),
        exact=True,
    ),
    Row(
        "ar-authenticity-and-modernity",
        (
            "Originality and Contemporary Party",
            "Authenticity and Contemporaneity Party",
            "Originality and Modernity Party",
            "Authenticity and Contemporary Party",
            "Party of Originality and Contemporary",
        ),
        "Authenticity and Modernity Party",
        bad=(
            (
                "The Originality and Contemporary Party held a congress.",
                "The Authenticity and Modernity Party held a congress.",
            ),
        ),
        good=("A contemporary party of great originality was held in Rabat.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-rally-of-independents",
        (
            "National Rally of the Free",
            "National Gathering of the Free",
            "National Gathering of Liberals",
            "National Rally of Liberals",
            "National Grouping of Liberals",
            "National Gathering of Independents",
        ),
        "National Rally of Independents",
        bad=(
            (
                "Morocco's National Gathering of the Free came first.",
                "Morocco's National Rally of Independents came first.",
            ),
        ),
        good=("A national gathering of liberals from Morocco was held.",),
        when=When(region=("Morocco",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-libya-accord-government",
        (
            "Al-Wefaq government",
            "Wefaq government",
            "Al-Wefaq Government",
            "Wifaq government",
            "Al-Wifaq government",
        ),
        "Government of National Accord",
        bad=(
            (
                "Forces of the Al-Wefaq government entered Sirte, Libya.",
                "Forces of the Government of National Accord entered Sirte, Libya.",
            ),
        ),
        good=("The Al-Wefaq society and the government of Bahrain disagreed.",),
        article="the",
        when=When(region=("Libya",), quoted=True),
    ),
    Row(
        "ar-renaissance-dam",
        (
            "Al-Nahda Dam",
            "Nahda Dam",
            "Dam of Renaissance",
            "Dam of the Renaissance",
            "Rebirth Dam",
        ),
        "Renaissance Dam",
        bad=(
            (
                "Egypt and Ethiopia spoke about the Al-Nahda Dam.",
                "Egypt and Ethiopia spoke about the Renaissance Dam.",
            ),
        ),
        good=("The Nahda dam of a village in Morocco broke.",),
        when=When(region=("Egypt", "Ethiopia", "Sudan"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-official-source",
        ("responsible source",),
        "official source",
        bad=(
            (
                "A responsible source at the Ministry of Health in Cairo denied the report.",
                "An official source at the Ministry of Health in Cairo denied the report.",
            ),
            (
                "Responsible sources told the paper in Kuwait that the road is closed.",
                "Official sources told the paper in Kuwait that the road is closed.",
            ),
        ),
        good=(
            "Its cotton comes from responsible sources in Egypt.",
            "A responsible source of protein, the Egyptian farmer said, is beans.",
        ),
        plural="official sources",
        when=When(
            region=ARAB,
            before=(
                "at the ministry*",
                "in the ministry*",
                "in the government",
                "said",
                "told",
                "at the presidency",
                "revealed",
                "confirmed",
                "denied",
                "at the foreign*",
                "at the interior*",
                "from the ministry*",
            ),
        ),
    ),
    Row(
        "ar-sidelines",
        ("on the margin of", "at the margin of"),
        "on the sidelines of",
        bad=(
            (
                "The ministers met on the margin of the summit in Jeddah.",
                "The ministers met on the sidelines of the summit in Jeddah.",
            ),
            (
                "They spoke on the margin of the UN General Assembly.",
                "They spoke on the sidelines of the UN General Assembly.",
            ),
        ),
        good=(
            "He wrote it on the margin of the meeting's minutes.",
            "They live on the margin of society.",
            "The tax matters at the margin of the budget.",
        ),
        when=When(
            within=Scope.SENTENCE,
            near=("met", "meets", "spoke", "talks", "held", "meeting", "discussed", "signed"),
            before=(
                "the summit",
                "the un general assembly",
                "the conference in",
                "the forum",
                "the g20",
                "the meetings of",
                "the works of",
                "the nato summit",
                "the arab summit",
                "the munich",
                "the economic forum",
                "the exhibition",
                "the participation",
                "his participation",
                "a summit",
                "the session of",
            ),
        ),
    ),
)

ROWS = _FORCES + _POLITICS
