"""Terms: Israeli politics, services, society and media.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project. Names of disputed places and acts are left as they stand.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["OFFICE_ROWS", "ROWS"]

_ISRAEL = ("Israel",)
_IN_ISRAEL = When(region=_ISRAEL, quoted=True)
_KNESSET = ("knesset", "netanyahu", "lapid", "gantz", "coalition", "party", "likud")
_LIKELY = Safety.LIKELY

ROWS = (
    Row(
        "he-army-radio",
        (
            "IDF Galya",
            "IDF Galya radio station",
            "IDF Galey",
            "IDF waves",
            "IDF Waves",
            "Galei IDF",
            "Waves of the IDF",
            "Galey Tzahal",
            "Galei Zahal radio",
            "Galey IDF",
        ),
        "Army Radio",
        bad=(
            (
                "The minister told IDF Waves that he would stay.",
                "The minister told Army Radio that he would stay.",
            ),
            (
                "On the IDF Galya radio station she denied it.",
                "On the Army Radio she denied it.",
            ),
        ),
        good=("The IDF waves visitors through the gate.", "The IDF waves flags."),
        when=When(
            after=("told", "told the", "on", "on the", "by", "by the", "with", "radio", "to"),
            not_before=("its", "their", "flags", "visitors", "a"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-blue-and-white",
        (
            "Kajol-Laban",
            "Kahol-Laban",
            "Kachol-Lavan",
            "Blue-White",
            "Kakhol-Lavan",
            "Kahol-Lavan",
            "White-Blue",
        ),
        "Blue and White",
        bad=(
            (
                "Benny Gantz's Kajol-Laban lost seats.",
                "Benny Gantz's Blue and White lost seats.",
            ),
            (
                "Benny Gantz of the Blue-White party agreed.",
                "Benny Gantz of the Blue and White party agreed.",
            ),
        ),
        good=("The blue-white flag flew over Gantz's house in Israel.",),
        when=When(
            near=("gantz", "netanyahu", "knesset"), not_before=("flag*", "shirt*"), quoted=True
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-yesh-atid",
        ("There is a Future", "There Is a Future", "There's a Future", "Esh Atid", "Yesh Atyd"),
        "Yesh Atid",
        bad=(
            (
                "Yair Lapid's party There is a Future gained.",
                "Yair Lapid's party Yesh Atid gained.",
            ),
        ),
        good=("“There is a future,” said Lapid.",),
        when=When(near=("lapid", "knesset"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-yisrael-beiteinu",
        (
            "Israel Our Home",
            "Our Home Israel",
            "Our Home is Israel",
            "Israel is Our Home",
            "NDI party",
        ),
        "Yisrael Beiteinu",
        bad=(
            (
                "Avigdor Lieberman's Our Home Israel will not join.",
                "Avigdor Lieberman's Yisrael Beiteinu will not join.",
            ),
            (
                "Avigdor Lieberman of the NDI party will not join.",
                "Avigdor Lieberman of the Yisrael Beiteinu will not join.",
            ),
        ),
        good=("In Israel, our home is open.",),
        when=When(near=("lieberman", "liberman", "knesset"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-jewish-home",
        ("Jewish House", "Beit Yehudi", "Habait Hayehudi", "House Jewish"),
        "Jewish Home",
        bad=(
            (
                "In Israel, Naftali Bennett led the Jewish House party.",
                "In Israel, Naftali Bennett led the Jewish Home party.",
            ),
        ),
        good=("A Jewish House Museum opened in Israel.",),
        when=When(region=_ISRAEL, before=("party", "faction", "leader", "lawmaker*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-religious-zionism",
        (
            "Religious Zionism Party",
            "National-Religious Zionism",
            "Tzionut Datit",
            "Tsionut Datit",
            "HaTzionut HaDatit",
        ),
        "Religious Zionist Party",
        bad=(
            (
                "Bezalel Smotrich of Tzionut Datit spoke.",
                "Bezalel Smotrich of Religious Zionist Party spoke.",
            ),
        ),
        good=("Religious Zionism began before 1900, Smotrich said.",),
        when=When(near=("smotrich",), quoted=True),
        exact=True,
        hyphens=False,
        safety=_LIKELY,
    ),
    Row(
        "he-otzma-yehudit",
        ("Jewish Force", "Jewish Strength", "Jewish Might", "Otsma Yehudit"),
        "Otzma Yehudit",
        bad=(
            (
                "Itamar Ben-Gvir's Jewish Strength walked out.",
                "Itamar Ben-Gvir's Otzma Yehudit walked out.",
            ),
        ),
        good=("Otzma Yehudit, or Jewish Power, is led by Ben-Gvir.",),
        when=When(near=("ben gvir", "ben-gvir"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-new-hope",
        ("Tikva Hadasha", "Tikva Hadash", "Tiqva Hadasha", "Tikwa Hadasha"),
        "New Hope",
        bad=(
            (
                "Gideon Sa'ar's Tikva Hadasha gained.",
                "Gideon Sa'ar's New Hope gained.",
            ),
        ),
        good=("Gideon Sa'ar's New Hope gained.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-united-torah-judaism",
        (
            "Judaism of the Torah",
            "Torah Jewry",
            "Yahadut ha-Tora",
            "Yahadut Hatora",
            "Yahadut HaTorah",
            "Judaism of Torah",
            "United Judaism of the Torah",
        ),
        "United Torah Judaism",
        bad=(
            (
                "Moshe Gafni of Yahadut Hatora voted no.",
                "Moshe Gafni of United Torah Judaism voted no.",
            ),
        ),
        good=("The Judaism of the Torah scrolls is studied at Yale.",),
        when=When(near=("knesset", "gafni", "goldknopf", "litzman", "coalition"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-joint-list",
        (
            "United Arab list",
            "Joint Arab List",
            "Unified List",
            "United List",
            "Common List",
            "Arab Joint List",
        ),
        "Joint List",
        bad=(
            (
                "Ayman Odeh of the Unified List spoke in the Knesset.",
                "Ayman Odeh of the Joint List spoke in the Knesset.",
            ),
        ),
        good=("Mansour Abbas of the United Arab List, not Ayman Odeh, spoke.",),
        when=When(near=("odeh", "tibi"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-bagatz",
        ("BAGATZ", "Bagatz", "BAGATS", "Bagats"),
        "High Court of Justice",
        bad=(
            (
                "Israel's Bagatz froze the law.",
                "Israel's High Court of Justice froze the law.",
            ),
            (
                "Bagatz rejected the petition.",
                "The High Court of Justice rejected the petition.",
            ),
        ),
        good=("The High Court of Justice (“bagatz” in Hebrew) froze the law.",),
        article="the",
        heads=("ruling*", "judge*", "petition*"),
        when=When(not_before=("in hebrew",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-legal-adviser",
        (
            "legal adviser to the government",
            "legal advisor to the government",
            "legal adviser of the government",
            "government legal adviser",
            "government's legal adviser",
            "government legal advisor",
        ),
        "attorney general",
        bad=(
            (
                "The legal adviser to the government, Gali Baharav-Miara, warned Israel.",
                "The attorney general, Gali Baharav-Miara, warned Israel.",
            ),
        ),
        good=("A legal adviser to the government of Ghana flew to Israel.",),
        when=When(
            about=_ISRAEL,
            near=("mandelblit", "baharav*", "indict*", "knesset", "netanyahu", "weinstein"),
            not_before=("of",),
            quoted=True,
        ),
        hyphens=False,
    ),
    Row(
        "he-red-alert",
        ("Color Red", "Tseva Adom", "Tzeva Adom", "Color red", "Red Color"),
        "Red Alert",
        bad=(
            (
                "The Color Red siren sounded in Sderot.",
                "The Red Alert siren sounded in Sderot.",
            ),
            (
                "The Tzeva Adom alarm sounded in Sderot.",
                "The Red Alert alarm sounded in Sderot.",
            ),
        ),
        good=("In Israel, Tzeva Adom means red color.",),
        when=When(
            before=("siren*", "alarm*", "signal*", "system*", "alert*", "warning*", "sounded"),
            near=("israel*", "gaza", "sderot", "ashkelon", "rocket*"),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-iron-dome",
        ("Iron Cap", "Steel Dome", "Iron Cupola", "Iron Hood", "iron cap system"),
        "Iron Dome",
        bad=(
            (
                "Israel's Iron Cap system shot down nine rockets from Gaza.",
                "Israel's Iron Dome system shot down nine rockets from Gaza.",
            ),
        ),
        good=("Turkey's Steel Dome system will shoot at rockets.",),
        when=When(
            region=_ISRAEL,
            near=("rocket*", "missile*", "intercept*"),
            far=("turkey", "turkish"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-davids-sling",
        ("Magic Wand system", "Magic Wand missile system", "Sling of David", "Prashcha of David"),
        "David's Sling system",
        bad=(
            (
                "Israel used the Magic Wand system against missiles.",
                "Israel used the David's Sling system against missiles.",
            ),
        ),
        good=("Israel's games shop sells a Magic Wand set.",),
        when=When(region=_ISRAEL, near=("rocket*", "missile*", "intercept*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-magen-david-adom",
        (
            "Red Star of David",
            "Red Shield of David",
            "Red Magen David",
            "MADA paramedics",
            "Magen David Red",
        ),
        "Magen David Adom",
        bad=(
            (
                "Red Shield of David medics treated nine people in Haifa.",
                "Magen David Adom medics treated nine people in Haifa.",
            ),
        ),
        good=("The Red Star of David is painted on ambulances.",),
        when=When(
            before=(
                "medic*",
                "paramedic*",
                "ambulance*",
                "volunteer*",
                "team*",
                "crew*",
                "doctor*",
                "service",
            ),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-home-front-command",
        (
            "Rear Command",
            "Home Front Headquarters",
            "Command of the Rear",
            "Rear Front Command",
            "Homefront Command",
            "Command of the Home Front",
        ),
        "Home Front Command",
        bad=(
            (
                "Israel's Rear Command told people to stay in shelters.",
                "Israel's Home Front Command told people to stay in shelters.",
            ),
        ),
        good=("Israel's Home Front Command spoke.",),
        when=_IN_ISRAEL,
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-shin-bet",
        ("Shabak", "SHABAK", "Shabaq"),
        "Shin Bet",
        bad=(
            (
                "In Israel, Shabak chief Ronen Bar resigned.",
                "In Israel, Shin Bet chief Ronen Bar resigned.",
            ),
        ),
        good=("Ethnic Shabak live near Mosul.", "The Shin Bet is known as Shabak."),
        when=When(
            near=("israel*", "gaza", "hamas"),
            before=(
                "chief",
                "head",
                "director",
                "agent*",
                "officer*",
                "arrested",
                "said",
                "foiled",
            ),
            far=("mosul", "iraq*", "shin bet"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
        safety=_LIKELY,
    ),
    Row(
        "he-yedioth",
        (
            "Latest News daily",
            "Latest News newspaper",
            "newspaper Latest News",
            "Yediot Akhronot",
            "Edioth Aharonot",
            "Ediot Ahronot",
        ),
        "Yedioth Ahronoth",
        bad=(
            (
                "He told Edioth Aharonot that he would stay.",
                "He told Yedioth Ahronoth that he would stay.",
            ),
        ),
        good=("The latest news: daily flights to Tel Aviv.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-israel-hayom",
        (
            "Israel Today newspaper",
            "newspaper Israel Today",
            "Israel a-yom",
            "Israel ha-Yom",
            "Yisrael Hayom",
        ),
        "Israel Hayom",
        bad=(
            (
                "The newspaper Israel Today has the list.",
                "The Israel Hayom has the list.",
            ),
        ),
        good=("He flies to Israel today; newspaper men wait.",),
        when=When(quoted=True),
        article="",
        exact=True,
        hyphens=False,
        safety=_LIKELY,
    ),
    Row(
        "he-kan",
        ("public broadcaster Here", "Here channel", "broadcaster Here", "TV channel Here"),
        "public broadcaster Kan",
        bad=(
            (
                "The public broadcaster Here in Jerusalem showed the film.",
                "The public broadcaster Kan in Jerusalem showed the film.",
            ),
        ),
        good=("Here, channel water flows in Israel.",),
        when=_IN_ISRAEL,
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-haaretz",
        (
            "The Land newspaper",
            "newspaper The Land",
            "newspaper The Country",
            "newspaper Aaretz",
            "newspaper Gaaretz",
        ),
        "newspaper Haaretz",
        bad=(
            (
                "The newspaper The Land in Tel Aviv has the list.",
                "The newspaper Haaretz in Tel Aviv has the list.",
            ),
        ),
        good=("The newspaper The Landmark reached Israel.",),
        when=_IN_ISRAEL,
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-coronavirus-czar",
        (
            "Corona commissioner",
            "Crown commissioner",
            "corona project manager",
            "Crown Projector",
            "Corona projector",
            "corona projector",
            "Corona projectionist",
        ),
        "coronavirus czar",
        bad=(
            (
                "Israel's corona project manager Ronni Gamzu quit.",
                "Israel's coronavirus czar Ronni Gamzu quit.",
            ),
        ),
        good=("Israel thanked the Crown Commissioner of Jersey.",),
        when=When(
            region=_ISRAEL,
            near=("gamzu", "ash", "zarka", "covid*", "coronavirus", "lockdown*"),
            far=("jersey",),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
)

OFFICE_ROWS = (
    Row(
        "he-mossad-institute",
        (
            "Institute for Intelligence and Special Tasks",
            "Institute for Intelligence and Special Missions",
            "Institution for Intelligence and Special Tasks",
        ),
        "Mossad",
        bad=(
            (
                "David Barnea heads the Institute for Intelligence and Special Tasks.",
                "David Barnea heads the Mossad.",
            ),
        ),
        good=("The Mossad is led by David Barnea.",),
        when=When(near=("israel*", "barnea", "cohen"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-bank-of-israel",
        ("Bank Israel", "Israel Bank"),
        "Bank of Israel",
        bad=(
            (
                "Bank Israel raised the interest rate.",
                "The Bank of Israel raised the interest rate.",
            ),
        ),
        good=("At the Bank Israel trusts, the interest rate fell.",),
        article="the",
        heads=("governor*",),
        when=When(
            near=("interest rate", "inflation", "shekel", "monetary"),
            not_before=("discount", "leumi", "trusts", "of"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
        safety=_LIKELY,
    ),
    Row(
        "he-chief-of-staff",
        (
            "Chief of the General Headquarters",
            "head of the General Headquarters",
            "Chief of General Headquarters",
            "Head of the General Headquarters",
        ),
        "Chief of the General Staff",
        bad=(
            (
                "The Chief of the General Headquarters of the IDF, Herzi Halevi, spoke.",
                "The Chief of the General Staff of the IDF, Herzi Halevi, spoke.",
            ),
        ),
        good=("He was chief of general headquarters in Tokyo.",),
        when=When(near=("idf", "israel*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-national-insurance",
        (
            "Institute of National Insurance",
            "National Insurance Institution",
            "Social Insurance Institute Israel",
        ),
        "National Insurance Institute",
        bad=(
            (
                "Israel's Institute of National Insurance paid 2 billion shekels.",
                "Israel's National Insurance Institute paid 2 billion shekels.",
            ),
        ),
        good=("Israel's National Insurance Institute paid.",),
        when=_IN_ISRAEL,
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-land-authority",
        ("Land Administration of Israel", "Israel Land Administration", "Israel Lands Management"),
        "Israel Land Authority",
        bad=(
            (
                "The Israel Lands Management sold the plot.",
                "The Israel Land Authority sold the plot.",
            ),
        ),
        good=("The Israel Land Administration became an authority in 2013.",),
        when=When(far=("became",), quoted=True, years=(2013, None)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "he-broadcasting-corporation",
        ("Corporation of Public Broadcasting", "Corporation of the Public Broadcasting"),
        "Public Broadcasting Corporation",
        bad=(
            (
                "Israel's Corporation of Public Broadcasting went on strike.",
                "Israel's Public Broadcasting Corporation went on strike.",
            ),
        ),
        good=("A corporation of public broadcasting stations met in Israel.",),
        when=_IN_ISRAEL,
        exact=True,
        hyphens=False,
    ),
)
