"""Terms: courts, religion, media, economy and sport of Arabic and Persian news.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project. Words that outlets of a side choose on purpose are left alone.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_CASSATION = ("Bahrain", "Iraq", "Jordan", "Kuwait", "Lebanon", "Qatar", "United Arab Emirates")
_NAME = When(quoted=True)
_IRAN = When(region=("Iran",), quoted=True)
_IRAN_TERM = When(region=("Iran",))
_SAUDI = When(region=("Saudi Arabia",), quoted=True)
_COVID = ("covid*", "coronavirus", "pandemic", "vaccin*", "infect*", "who")

_COURTS = (
    Row(
        "ar-court-of-cassation",
        ("Court of Discrimination", "Discrimination Court"),
        "Court of Cassation",
        bad=(
            (
                "Kuwait's Court of Discrimination upheld the verdict.",
                "Kuwait's Court of Cassation upheld the verdict.",
            ),
            (
                "In Baghdad, the Discrimination Court freed the three men.",
                "In Baghdad, the Court of Cassation freed the three men.",
            ),
        ),
        good=(
            "In a court of discrimination cases, a Kuwaiti nurse won.",
            "The Court of Discrimination Appeals sits in Ottawa.",
        ),
        when=When(region=_CASSATION, not_before=("appeals", "cases"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-lebanon-prosecutor",
        (
            "Discriminatory Public Prosecutor",
            "Discriminatory Prosecutor",
            "Discriminatory Attorney General",
            "Public Discriminatory Prosecutor",
            "discriminatory public prosecutor",
            "discriminatory attorney general",
        ),
        "top prosecutor",
        bad=(
            (
                "Lebanon's Discriminatory Public Prosecutor, Ghassan Oueidat, froze the case.",
                "Lebanon's top prosecutor, Ghassan Oueidat, froze the case.",
            ),
        ),
        good=("A discriminatory prosecutor lost his post in Georgia.",),
        when=When(region=("Lebanon",)),
        exact=True,
    ),
    Row(
        "ar-court-of-appeal",
        ("Court of Resumption", "Resumption Court", "Court of Resumptions"),
        "Court of Appeal",
        bad=(
            (
                "The Court of Resumption in Amman doubled the fine.",
                "The Court of Appeal in Amman doubled the fine.",
            ),
        ),
        good=("The court of resumption orders is closed.",),
        when=_NAME,
        exact=True,
    ),
    Row(
        "ar-first-instance",
        ("Primitive Court", "Elementary Court", "Court of Beginning"),
        "Court of First Instance",
        bad=(
            (
                "The Primitive Court in Rabat sent her to prison for a year.",
                "The Court of First Instance in Rabat sent her to prison for a year.",
            ),
        ),
        good=(
            "Primitive court dress is shown in a museum in Tunis.",
            "Elementary Court Reporting is a course in Ohio.",
        ),
        when=When(region=("Morocco", "Tunisia", "Algeria"), quoted=True),
        exact=True,
    ),
    Row(
        "ar-money-laundering",
        (
            "money whitening",
            "money bleaching",
            "whitening of money",
            "bleaching of money",
            "whitening of funds",
            "bleaching of funds",
        ),
        "money laundering",
        bad=(
            (
                "He is tried for fraud and money whitening.",
                "He is tried for fraud and money laundering.",
            ),
            (
                "The whitening of funds is a crime under the law.",
                "Money laundering is a crime under the law.",
            ),
        ),
        good=("He put the money whitening his shed into a fund.", "Tooth whitening costs money."),
        article="none",
        when=When(far=("teeth", "tooth", "dentist*", "shed", "wall*", "notes")),
    ),
    Row(
        "fa-revolutionary-court",
        (
            "Revolution Court",
            "Court of Revolution",
            "Court of the Revolution",
            "Islamic Revolution Court",
            "Court of the Islamic Revolution",
        ),
        "Revolutionary Court",
        bad=(
            (
                "Branch 15 of the Tehran Revolution Court jailed her for five years.",
                "Branch 15 of the Tehran Revolutionary Court jailed her for five years.",
            ),
        ),
        good=("In the revolution, court dress went out of use, in Iran as elsewhere.",),
        when=_IRAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "fa-evin-prison",
        ("Ovin prison", "Avin prison", "Owain prison", "Evin's prison"),
        "Evin prison",
        bad=(("He was taken to Ovin Prison in Tehran.", "He was taken to Evin prison in Tehran."),),
        good=("Owain's prison was Conwy castle.",),
        when=_IRAN,
    ),
    Row(
        "fa-morality-police",
        ("Irshad Patrol", "Ershad Patrol", "guidance patrol", "Guidance Patrol", "Guidance Police"),
        "morality police",
        bad=(
            (
                "In Tehran, she was stopped by the guidance patrol.",
                "In Tehran, she was stopped by the morality police.",
            ),
        ),
        good=(
            "Iran's morality police is called the Guidance Patrol.",
            "A missile guidance patrol left Iran's coast.",
        ),
        when=_IRAN_TERM._replace(
            far=("morality police", "morals police", "gasht-e", "missile"),
            not_after=("missile", "torpedo"),
            not_before=("boat*", "ship*", "vessel*", "plane*", "aircraft"),
        ),
    ),
)

_IRANIAN = (
    Row(
        "fa-nuclear-deal",
        ("Barjam", "BARJAM", "Borjam", "BORJAM"),
        "JCPOA",
        bad=(
            (
                "Iran will return to Barjam if sanctions go.",
                "Iran will return to the JCPOA if sanctions go.",
            ),
            (
                "The Barjam talks in Vienna ended, an Iranian envoy said.",
                "The JCPOA talks in Vienna ended, an Iranian envoy said.",
            ),
        ),
        good=(
            "The JCPOA, known as Barjam in Iran, was signed in 2015.",
            "Barjam is a village in Mali.",
        ),
        article="the",
        heads=("talks", "negotiation*", "agreement*", "member*", "commission", "meeting*"),
        when=_IRAN_TERM._replace(far=("jcpoa",)),
        exact=True,
    ),
    Row(
        "fa-food-voucher",
        (
            "Calaberg",
            "Kalaberg",
            "Calabarg",
            "Kalabarg",
            "electronic Calaberg",
            "electronic Kalaberg",
            "electronic Kalabarg",
            "electronic goods leaf",
        ),
        "electronic food voucher",
        bad=(
            (
                "The Kalaberg project in Iran begins in March.",
                "The electronic food voucher project in Iran begins in March.",
            ),
        ),
        good=(
            "The Kalaberg family lives in Tromsø.",
            "An electronic food voucher, or kalabarg, is given out in Iran.",
        ),
        plural="electronic food vouchers",
        when=_IRAN_TERM._replace(far=("food voucher*",)),
    ),
    Row(
        "fa-state-broadcaster",
        (
            "Voice and Sima",
            "Sound and Sima",
            "Seda and Sima",
            "Voice and Vision Organization",
            "Sound and Vision Organization",
            "Voice and Face Organization",
            "Radio and Sima",
        ),
        "IRIB",
        bad=(
            (
                "Iran's Seda and Sima showed the talk on Monday.",
                "Iran's IRIB showed the talk on Monday.",
            ),
        ),
        good=("The Sound and Vision Organization of Leeds is a club.",),
        when=_IRAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "fa-friday-prayer-leader",
        ("Friday Imam", "Imam Friday", "Imam of Friday", "Friday's Imam"),
        "Friday prayer leader",
        bad=(
            (
                "The Friday Imam of Mashhad, Ahmad Alamolhoda, spoke in Iran.",
                "The Friday prayer leader of Mashhad, Ahmad Alamolhoda, spoke in Iran.",
            ),
        ),
        good=(
            "On Friday imam of the mosque in Tehran was Reza.",
            "Last Friday Imam Sadegh University in Iran was closed.",
        ),
        plural="Friday prayer leaders",
        when=_IRAN_TERM._replace(
            before=("of", ",", "in"),
            not_after=("on", "last", "next", "this", "since", "by", "until", "every", "each"),
        ),
    ),
    Row(
        "fa-azad-university",
        (
            "Free Islamic University",
            "Islamic Free University",
            "Free University of Islam",
            "Azad Islamic University",
        ),
        "Islamic Azad University",
        bad=(
            (
                "She studied at the Free Islamic University in Tehran.",
                "She studied at the Islamic Azad University in Tehran.",
            ),
        ),
        good=("A free Islamic university was planned in Iran.",),
        when=_IRAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "fa-fire-festival",
        ("Wednesday Suri", "Wednesday Souri", "Wednesday Soori", "Chaharshanbeh Wednesday"),
        "Chaharshanbe Suri",
        bad=(
            (
                "Doctors in Iran treated 90 people on Wednesday Suri.",
                "Doctors in Iran treated 90 people on Chaharshanbe Suri.",
            ),
        ),
        good=("On Wednesday Suri Cruise went to school.",),
        when=_IRAN._replace(not_before=("cruise",)),
        exact=True,
    ),
    Row(
        "fa-esteghlal",
        ("Independence of Tehran", "Tehran Independence", "Independence Tehran"),
        "Esteghlal",
        bad=(
            (
                "Goals by two strikers gave Independence of Tehran the league title.",
                "Goals by two strikers gave Esteghlal the league title.",
            ),
        ),
        good=(
            "The independence of Tehran's coach from the league was doubted.",
            "The Independence of Tehran's courts was not the goal.",
        ),
        article="none",
        when=When(region=("Iran",), domain=("football",), not_domain=("court",), quoted=True),
        exact=True,
    ),
    Row(
        "fa-foolad",
        ("Steel Khuzestan", "Khuzestan's Steel", "Steel of Khuzestan"),
        "Foolad Khuzestan",
        bad=(
            (
                "Persepolis beat Steel Khuzestan with a goal by a defender in Iran's league.",
                "Persepolis beat Foolad Khuzestan with a goal by a defender in Iran's league.",
            ),
        ),
        good=(
            "The steel of Khuzestan is the goal of a league of firms in Iran.",
            "Khuzestan's steel went to Persepolis.",
        ),
        when=When(region=("Iran",), domain=("football",), not_domain=("economy",), quoted=True),
        exact=True,
    ),
)

_RELIGION = (
    Row(
        "ar-custodian-of-the-mosques",
        (
            "Servant of the Two Holy Mosques",
            "Servant of the Two Holy Sanctuaries",
            "Servant of the Two Holy Shrines",
            "Custodian of the Two Holy Sanctuaries",
            "Guardian of the Two Holy Mosques",
            "Servant of the Two Noble Sanctuaries",
        ),
        "Custodian of the Two Holy Mosques",
        bad=(
            (
                "The Servant of the Two Holy Mosques, King Salman, sent a cable.",
                "The Custodian of the Two Holy Mosques, King Salman, sent a cable.",
            ),
        ),
        good=("The custodian of the two mosques in Leeds retired.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-grand-mosque",
        ("Forbidden Mosque", "Forbidden House Mosque"),
        "Grand Mosque",
        bad=(
            (
                "Pilgrims prayed in the Forbidden Mosque in Mecca, Saudi Arabia.",
                "Pilgrims prayed in the Grand Mosque in Mecca, Saudi Arabia.",
            ),
        ),
        good=("To him, a Saudi, it was a forbidden mosque.",),
        when=_SAUDI,
        exact=True,
    ),
    Row(
        "ar-prophets-mosque",
        ("Prophetic Mosque", "Prophet Mosque", "Prophetic Holy Mosque", "Prophetical Mosque"),
        "Prophet's Mosque",
        bad=(
            (
                "The gates of the Prophetic Mosque in Medina were opened.",
                "The gates of the Prophet's Mosque in Medina were opened.",
            ),
        ),
        good=(
            "The Prophet's Mosque in Medina was opened.",
            "Its prophetic mosque design of 1911 was never built.",
        ),
        when=_NAME,
        exact=True,
    ),
    Row(
        "ar-medina",
        (
            "Enlightened Medina",
            "Illuminated Medina",
            "Radiant Medina",
            "Madinah the Radiant",
            "Medina the Radiant",
            "Illuminated Madinah",
            "Enlightened City of Medina",
        ),
        "Medina",
        bad=(
            (
                "The flight to Enlightened Medina left Riyadh at noon.",
                "The flight to Medina left Riyadh at noon.",
            ),
        ),
        good=("In the night an illuminated Medina could be seen from the Saudi road.",),
        when=_SAUDI,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-al-aqsa-mosque",
        ("Furthest Mosque", "Farthest Mosque", "Remotest Mosque"),
        "Al-Aqsa Mosque",
        bad=(
            (
                "Police closed the Furthest Mosque in Jerusalem.",
                "Police closed the Al-Aqsa Mosque in Jerusalem.",
            ),
        ),
        good=(
            "Al-Aqsa, Arabic for the Farthest Mosque, was closed.",
            "It is the world's farthest mosque from Mecca.",
        ),
        when=When(far=("aqsa", "al-aqsa", "quran", "koran"), quoted=True),
        exact=True,
    ),
    Row(
        "ar-dar-al-ifta",
        (
            "Fatwa House",
            "House of Fatwa",
            "House of Fatwas",
            "House of Iftaa",
            "Iftaa House",
            "Fatwas House",
        ),
        "Dar al-Ifta",
        bad=(
            (
                "The Egyptian Fatwa House said the month begins on Tuesday.",
                "The Egyptian Dar al-Ifta said the month begins on Tuesday.",
            ),
        ),
        good=("The council in Egypt, a house of fatwas, he said, is closed.",),
        when=When(region=("Egypt", "Lebanon", "Jordan", "Libya", "Palestine"), quoted=True),
        exact=True,
    ),
    Row(
        "ar-hajj-guests",
        (
            "guests of Rahman",
            "guests of the Rahman",
            "guests of Al-Rahman",
            "pilgrims of the Sacred House of God",
            "pilgrims of the Holy House of God",
        ),
        "pilgrims",
        bad=(
            (
                "Mecca, in Saudi Arabia, is ready for the guests of Rahman.",
                "Mecca, in Saudi Arabia, is ready for the pilgrims.",
            ),
        ),
        good=("The guests of Rahman Khan came to the wedding.",),
        when=When(region=("Saudi Arabia",), near=("hajj", "umrah", "mecca", "makkah")),
        safety=Safety.LIKELY,
    ),
)

_MEDIA = (
    Row(
        "ar-emarat-al-youm",
        ("Emirates Today",),
        "Emarat Al Youm",
        bad=(
            (
                "An official in Dubai told Emirates Today that the road is open.",
                "An official in Dubai told Emarat Al Youm that the road is open.",
            ),
        ),
        good=(
            "In the Emirates today it rains.",
            "“This is the Emirates Today,” she told a class in Dubai.",
        ),
        when=When(
            region=("United Arab Emirates",),
            after=("told", "source:", "newspaper", "by", "to", "with"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "ar-youm7",
        ("The Seventh Day", "the Seventh Day", "Seventh Day"),
        "Youm7",
        bad=(
            (
                "The ministry in Cairo told the Seventh Day that the price is fixed.",
                "The ministry in Cairo told Youm7 that the price is fixed.",
            ),
        ),
        good=(
            "She told Seventh Day Adventists in Egypt about it.",
            "On the Seventh Day God rested, the Coptic pope told Egypt.",
        ),
        when=When(
            region=("Egypt",),
            after=("told", "newspaper", "source:", "statements to"),
            not_before=("advent*", "of", "baptist*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-al-masry-al-youm",
        (
            "Al-Masry Today",
            "Al-Masri Today",
            "Egyptian Today newspaper",
            "newspaper Egyptian Today",
        ),
        "Al-Masry Al-Youm",
        bad=(
            (
                "He told Al-Masry Today that he will run.",
                "He told Al-Masry Al-Youm that he will run.",
            ),
        ),
        good=("Al-Masry today signed for Port Said.", "An Egyptian today newspapers call a hero."),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-asharq-al-awsat",
        ("Middle East newspaper", "the Middle East newspaper", "Middle East daily newspaper"),
        "Asharq Al-Awsat",
        bad=(
            (
                "A source in Beirut told the Middle East newspaper that talks failed.",
                "A source in Beirut told Asharq Al-Awsat that talks failed.",
            ),
        ),
        good=(
            "He told Middle East newspaper editors a joke.",
            "A Middle East newspaper printed it.",
        ),
        when=When(
            after=("told", "interview with", "statements to", "spoke to"),
            not_before=("editor*", "reader*", "market*", "owner*", "s", "report*", "group*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-sky-news-arabia",
        ("Sky News Arabic", "Sky News Arab", "Sky News Arabiya", "Sky News in Arabic"),
        "Sky News Arabia",
        bad=(
            (
                "She told Sky News Arabic that she was safe.",
                "She told Sky News Arabia that she was safe.",
            ),
        ),
        good=("Sky News Arabia showed it.", "On Sky News, Arabic songs were played."),
        when=When(
            not_before=("service*", "speak*", "-speak*", "language", "channel*"), quoted=True
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-independent-arabia",
        (
            "Independent Arabic",
            "Arab Independent",
            "The Arab Independent",
            "The Independent Arabic",
        ),
        "Independent Arabia",
        bad=(
            (
                "The minister told Independent Arabic that he resigned.",
                "The minister told Independent Arabia that he resigned.",
            ),
        ),
        good=(
            "She told Independent Arabic teachers to come.",
            "An independent Arabic paper wrote it.",
        ),
        when=When(
            after=("told", "interview with", "spoke to", "statement to", "statements to"),
            before=("that", ",", ".", "on", "in", "by", "he", "she", "the"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "ar-saudi-press-agency",
        ("Saudi News Agency", "Saudi Arabian News Agency", "Saudi Arabia News Agency"),
        "Saudi Press Agency",
        bad=(
            (
                "The Saudi News Agency reported two deaths.",
                "The Saudi Press Agency reported two deaths.",
            ),
        ),
        good=("A Saudi news agency reported it.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-kuwait-news-agency",
        ("Kuwaiti News Agency", "Kuwait's News Agency", "Kuwaiti Press Agency"),
        "Kuwait News Agency",
        bad=(
            (
                "The Kuwaiti News Agency (KUNA) has the list.",
                "The Kuwait News Agency (KUNA) has the list.",
            ),
        ),
        good=("A Kuwaiti news agency has the list.",),
        when=_NAME,
        exact=True,
    ),
    Row(
        "ar-qatar-news-agency",
        ("Qatari News Agency", "Qatar's News Agency", "Qatari Press Agency"),
        "Qatar News Agency",
        bad=(
            (
                "The emir spoke, the Qatari News Agency said.",
                "The emir spoke, the Qatar News Agency said.",
            ),
        ),
        good=("A Qatari news agency said so.",),
        when=_NAME,
        exact=True,
    ),
    Row(
        "ar-jordan-news-agency",
        ("Jordanian News Agency", "Jordan's News Agency", "Jordanian Press Agency"),
        "Jordan News Agency",
        bad=(
            (
                "The king spoke, the Jordanian News Agency (Petra) said.",
                "The king spoke, the Jordan News Agency (Petra) said.",
            ),
        ),
        good=("A Jordanian news agency said so.",),
        when=_NAME,
        exact=True,
    ),
)

_SPORT_AND_HEALTH = (
    Row(
        "ar-penalties",
        (
            "weighting kicks",
            "tipping kicks",
            "preference kicks",
            "probability kicks",
            "likelihood kicks",
            "kicks of weighting",
        ),
        "penalties",
        bad=(
            ("Al-Ahly won the cup on weighting kicks.", "Al-Ahly won the cup on penalties."),
            (
                "The final was decided by preference kicks after a goalless game.",
                "The final was decided by penalties after a goalless game.",
            ),
        ),
        good=(
            "He argues that the weighting kicks in at 5 percent.",
            "The likelihood kicks in only later.",
        ),
        when=When(not_before=("in", "off", "out", "up")),
    ),
    Row(
        "ar-first-leg",
        ("going leg", "go leg", "going match leg", "departure leg"),
        "first leg",
        bad=(
            (
                "In the semifinal, Zamalek lost the going leg by two goals.",
                "In the semifinal, Zamalek lost the first leg by two goals.",
            ),
        ),
        good=(
            "The easy-going leg of the tour for the league's coach was in Spain.",
            "On one go leg two of the goal post broke.",
        ),
        when=When(
            after=("the",),
            near=("semifinal*", "final", "quarterfinal*", "second leg", "return leg", "tie"),
            not_before=("of the tour", "two"),
        ),
    ),
    Row(
        "ar-omicron-variant",
        ("Omicron mutant", "mutant Omicron", "Omicron mutated", "Omicron mutator"),
        "Omicron variant",
        bad=(
            (
                "Two cases of the Omicron mutant were found in the WHO's count.",
                "Two cases of the Omicron variant were found in the WHO's count.",
            ),
            (
                "The mutant Omicron was found in vaccinated people.",
                "The Omicron variant was found in vaccinated people.",
            ),
        ),
        good=("“Omicron Mutant” is a comic of 1987.", "Omicron mutated again, the WHO said."),
        plural="Omicron variants",
        when=When(
            near=_COVID,
            after=("the", "of", "called", "new"),
            not_before=("again", "into", "in ", "and"),
        ),
    ),
    Row(
        "ar-novel-coronavirus",
        (
            "emerging corona virus",
            "emerging coronavirus",
            "developing corona virus",
            "emerging Corona",
        ),
        "novel coronavirus",
        bad=(
            (
                "Egypt counted 90 cases of the emerging coronavirus.",
                "Egypt counted 90 cases of the novel coronavirus.",
            ),
        ),
        good=("An emerging coronavirus may jump to people, scientists in Egypt said.",),
        when=When(
            language=("ar", "fa"),
            years=(2019, 2023),
            after=("the", "with", "of", "the new", "against the"),
        ),
        safety=Safety.LIKELY,
    ),
)

ROWS = _COURTS + _IRANIAN + _RELIGION + _MEDIA + _SPORT_AND_HEALTH
