"""Terms: politics, courts, police, economy, feasts, media and football of Turkish news.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project. Words that outlets of a side choose on purpose are left alone.
"""

from __future__ import annotations

from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_TURKEY = When(region=("Turkey",))
_NAME = When(region=("Turkey",), quoted=True)
_AZERBAIJAN_TOO = ("Turkey", "Azerbaijan", "Cyprus")
_COVID = ("covid*", "coronavirus", "pandemic", "vaccin*", "infect*")
_TOWNS = (
    "provincial",
    "district",
    "istanbul",
    "ankara",
    "izmir",
    "antalya",
    "bursa",
    "adana",
    "konya",
    "gaziantep",
    "diyarbakır",
    "diyarbakir",
    "van",
    "mersin",
    "kayseri",
    "trabzon",
    "samsun",
    "erzurum",
    "city",
    "şanlıurfa",
    "sanliurfa",
    "hatay",
    "mardin",
    "kocaeli",
)

_POLITICS = (
    Row(
        "tr-party-chairman",
        ("General President", "General Chairman", "General Head"),
        "Chairman",
        bad=(
            (
                "CHP General President Kemal Kılıçdaroğlu spoke in Ankara.",
                "CHP Chairman Kemal Kılıçdaroğlu spoke in Ankara.",
            ),
            (
                "The party's Deputy General Chairman flew to Turkey.",
                "The party's Deputy Chairman flew to Turkey.",
            ),
        ),
        good=(
            "The Attorney General President Erdogan met is a Turkish lawyer.",
            "The Secretary General President Erdogan met flew home from Turkey.",
        ),
        when=_NAME._replace(
            not_after=(
                "attorney",
                "secretary",
                "major",
                "brigadier",
                "director",
                "consul",
                "lieutenant",
                "governor",
                "surgeon",
                "postmaster",
            ),
            not_before=("erdo*",),
        ),
        exact=True,
    ),
    Row(
        "tr-said",
        (
            "used the following expressions",
            "used the following statements",
            "used the expressions",
            "gave place to the following expressions",
            "gave place to the following statements",
            "gave place to these statements",
            "included the following expressions",
            "used these expressions",
        ),
        "said",
        bad=(
            (
                "In Ankara, Erdogan used the following expressions: “The bridge is open.”",
                "In Ankara, Erdogan said: “The bridge is open.”",
            ),
            (
                "In Ankara, the minister used the following statements:",
                "In Ankara, the minister said:",
            ),
        ),
        good=(
            "A Turkish class used the following expressions in its essay.",
            'Turkish players used the expressions "hope" and "luck" often.',
        ),
        when=_TURKEY._replace(
            region=_AZERBAIJAN_TOO,
            before=(":", "in his speech:", "in its report:"),
            not_domain=("education",),
        ),
    ),
    Row(
        "tr-saying",
        (
            "using the following expressions",
            "using the following statements",
            "using the expressions",
        ),
        "saying",
        bad=(
            (
                "The governor thanked Ankara, using the following expressions: “Well done.”",
                "The governor thanked Ankara, saying: “Well done.”",
            ),
        ),
        good=("Write a letter in Turkish using the following expressions.",),
        when=_TURKEY._replace(
            region=_AZERBAIJAN_TOO,
            before=(":", "in his speech:", "in its report:"),
            not_domain=("education",),
            far=("exercise*", "essay*"),
        ),
    ),
    Row(
        "tr-ak-party",
        ("White Party", "AK-Party", "Ak-Party"),
        "AK Party",
        bad=(
            (
                "The White Party won Konya, Erdogan said in Ankara.",
                "The AK Party won Konya, Erdogan said in Ankara.",
            ),
        ),
        good=("The White Party at the embassy in Ankara had a dress code.",),
        when=_NAME._replace(
            near=("erdogan", "erdoğan", "chp", "mhp", "yildirim", "yıldırım"),
            far=("dress code", "dance*"),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-istanbul-mayor",
        (
            "IBB President",
            "İBB President",
            "IMM President",
            "IBB Chairman",
            "İBB Chairman",
            "IBB Mayor",
            "İBB Mayor",
        ),
        "Istanbul Mayor",
        bad=(
            (
                "IBB President Ekrem İmamoğlu opened the park.",
                "Istanbul Mayor Ekrem İmamoğlu opened the park.",
            ),
        ),
        good=("IBB, President Erdogan said, is in debt.", "The IBB presidents met in Basel."),
        when=When(
            before=("ekrem", "imamoğlu", "imamoglu", "kadir", "mevlüt", "nuri", "i̇mamoğlu"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "tr-ankara-mayor",
        ("ABB President", "ABB Chairman", "ABB Mayor"),
        "Ankara Mayor",
        bad=(
            (
                "ABB President Mansur Yavaş opened the line.",
                "Ankara Mayor Mansur Yavaş opened the line.",
            ),
        ),
        good=("ABB President Ulrich Spiesshofer opened a plant in Ankara.",),
        when=When(before=("mansur", "yavaş", "yavas", "melih"), quoted=True),
        exact=True,
    ),
    Row(
        "tr-district-governor",
        ("Kaymakam", "Kaimakam"),
        "District Governor",
        bad=(
            (
                "Kaymakam Ali Demir opened the school in Bodrum, Turkey.",
                "District Governor Ali Demir opened the school in Bodrum, Turkey.",
            ),
        ),
        good=("The Ottoman Kaymakam Mehmed Bey was tried in Turkey in 1919.",),
        when=_NAME._replace(
            person="after",
            far=("ottoman", "1915", "1919", "armenian*", "sultan"),
            not_before=("restaurant*",),
        ),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "tr-governors-office",
        ("Governorship",),
        "Governor's Office",
        bad=(
            (
                "The Istanbul Governorship closed the road to Turkey's border.",
                "The Istanbul Governor's Office closed the road to Turkey's border.",
            ),
        ),
        good=(
            "Her Governorship of Alaska ended before she saw Turkey.",
            "In Turkey, he lost the governorship.",
        ),
        when=When(about=("Turkey",), after=_TOWNS, quoted=True),
        exact=True,
    ),
)

_COURTS = (
    Row(
        "tr-chief-public-prosecutor",
        (
            "Republican Chief Prosecutor",
            "Republic Chief Prosecutor",
            "Chief Republic Prosecutor",
            "Republic's Chief Prosecutor",
            "Chief Republican Prosecutor",
            "Republican Chief Public Prosecutor",
        ),
        "Chief Public Prosecutor",
        bad=(
            (
                "The Ankara Republic Chief Prosecutor's Office opened a case.",
                "The Ankara Chief Public Prosecutor's Office opened a case.",
            ),
        ),
        good=(
            "The republic's chief prosecutor spoke in Grozny.",
            "A Republican chief prosecutor in Ohio visited Turkey.",
        ),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-public-prosecutor",
        ("Republic Prosecutor", "Republican Prosecutor", "Prosecutor of the Republic"),
        "Public Prosecutor",
        bad=(
            (
                "Republic Prosecutor Ali Er came to the scene in Bursa, Turkey.",
                "Public Prosecutor Ali Er came to the scene in Bursa, Turkey.",
            ),
        ),
        good=("He met a prosecutor of the republic in Turkey.",),
        plural="Public Prosecutors",
        when=When(about=("Turkey",), far=("france", "paris", "republicans", "democrat*")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-criminal-judgeship-of-peace",
        (
            "Peace Criminal Judgeship",
            "Penal Judgeship of Peace",
            "Peace Penal Judgeship",
            "Sulh Criminal Judgeship",
            "Criminal Peace Judgeship",
            "Magistrate Criminal Judgeship",
        ),
        "Criminal Judgeship of Peace",
        bad=(
            (
                "The 4th Peace Criminal Judgeship in Izmir arrested two men.",
                "The 4th Criminal Judgeship of Peace in Izmir arrested two men.",
            ),
        ),
        good=("The Criminal Judgeship of Peace in Izmir freed him.",),
        plural="Criminal Judgeships of Peace",
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-high-criminal-court",
        (
            "Heavy Penalty Court",
            "Heavy Punishment Court",
            "Heavy Crime Court",
            "Heavy Crimes Court",
            "Heavy Criminals Court",
            "Heavy Sentence Court",
        ),
        "High Criminal Court",
        bad=(
            (
                "The 2nd Heavy Penalty Court of Antalya freed the pilot.",
                "The 2nd High Criminal Court of Antalya freed the pilot.",
            ),
        ),
        good=(
            "A heavy penalty court documents mention was paid in Ankara.",
            "The Heavy Penal Court in Ankara met.",
        ),
        plural="High Criminal Courts",
        when=_NAME,
        exact=True,
    ),
    Row(
        "tr-police-department",
        ("Security Directorate", "Directorate of Security"),
        "Police Department",
        bad=(
            (
                "Teams of the Istanbul Security Directorate raided two flats in Turkey.",
                "Teams of the Istanbul Police Department raided two flats in Turkey.",
            ),
        ),
        good=(
            "The General Directorate of Security in Ankara counted 900 raids in Turkey.",
            "Ankara knows that the National Security Directorate of Jordan is small.",
        ),
        plural="Police Departments",
        when=When(about=("Turkey",), after=_TOWNS, quoted=True),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "tr-police-chief",
        ("Security Director", "Director of Security", "Security Manager"),
        "Police Chief",
        bad=(
            (
                "Bursa Provincial Security Director Tacettin Aslan visited Turkey's north.",
                "Bursa Provincial Police Chief Tacettin Aslan visited Turkey's north.",
            ),
        ),
        good=(
            "The hotel's Security Director in Istanbul called Turkey's police.",
            "The City Security Director of Reykjavik flew to Ankara.",
        ),
        plural="Police Chiefs",
        when=When(
            about=("Turkey",), after=("provincial", "district"), far=("hotel*", "mall"), quoted=True
        ),
        exact=True,
    ),
    Row(
        "tr-taken-into-custody",
        ("taken under custody", "taken under detention", "taken under arrest"),
        "taken into custody",
        bad=(
            (
                "Three suspects were taken under custody in Izmir.",
                "Three suspects were taken into custody in Izmir.",
            ),
        ),
        good=(
            "The photo was taken under custody rules.",
            "Of the oath taken under detention he said nothing.",
        ),
        when=When(
            near=("police", "suspect*", "gendarme*", "arrest*", "raid*", "operation*", "accused"),
            not_before=("rules", "law*", "he said"),
            after=("were", "was", "been", "be", "being"),
        ),
    ),
)

_ECONOMY = (
    Row(
        "tr-lira",
        ("Turkish pound", "Turkish pounds", "Turkish Pound", "Turkish Pounds"),
        "Turkish lira",
        bad=(
            ("The ring cost 9,000 Turkish pounds.", "The ring cost 9,000 Turkish lira."),
            ("The Turkish pound fell to 18 per dollar.", "The Turkish lira fell to 18 per dollar."),
        ),
        good=(
            "The Ottomans paid the clerk ten Turkish pounds in gold.",
            "In 1911, a Turkish pound bought a sheep.",
        ),
        when=When(
            far=(
                "ottoman*",
                "sultan",
                "gallipoli",
                "1908",
                "1911",
                "1912",
                "1913",
                "1914",
                "1915",
                "19th century",
                "first world war",
                "world war i",
                "cake*",
                "cats",
            ),
            years=(1985, None),
        ),
        exact=True,
    ),
    Row(
        "tr-policy-rate",
        ("policy interest",),
        "policy rate",
        bad=(
            (
                "The Central Bank in Ankara left the policy interest at 14 percent.",
                "The Central Bank in Ankara left the policy rate at 14 percent.",
            ),
        ),
        good=(
            "The central bank of Turkey cut the policy interest rate.",
            "Ankara's foreign policy interest is clear to the bank.",
        ),
        when=_TURKEY._replace(
            near=("central bank", "percent", "basis points", "bank"),
            not_after=("foreign", "public", "security"),
            not_before=("rate*", "in", "group*", "and", "is", "was"),
        ),
    ),
    Row(
        "tr-borsa-istanbul",
        (
            "Exchange Istanbul",
            "Stock Exchange Istanbul",
            "Bourse Istanbul",
            "Stock Market Istanbul",
            "Stock Istanbul",
        ),
        "Borsa Istanbul",
        bad=(
            (
                "Shares on Exchange Istanbul rose 2 percent.",
                "Shares on Borsa Istanbul rose 2 percent.",
            ),
        ),
        good=("In the exchange Istanbul got two prisoners.",),
        when=When(near=("shares", "index", "points", "bist*", "stock*", "lira"), quoted=True),
        exact=True,
    ),
    Row(
        "tr-minimum-wage",
        ("minimum fee",),
        "minimum wage",
        bad=(
            (
                "In Turkey, workers want a minimum fee of 11,000 lira net.",
                "In Turkey, workers want a minimum wage of 11,000 lira net.",
            ),
        ),
        good=(
            "Turkish banks take a minimum fee of 5 lira a transfer.",
            "The minimum fee for lawyers in Turkey rose, not for workers at banks.",
        ),
        when=_TURKEY._replace(
            near=("worker*", "employee*", "employer*", "labor", "labour", "union*"),
            far=("lawyer*", "transfer*", "notar*", "bank*", "doctor*", "visa*", "permit*"),
            within=Scope.PARAGRAPH,
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "tr-services",
        ("expeditions",),
        "services",
        bad=(
            (
                "In Istanbul, ferry expeditions were canceled because of fog.",
                "In Istanbul, ferry services were canceled because of fog.",
            ),
            (
                "Metro expeditions in Ankara run until 2 a.m.",
                "Metro services in Ankara run until 2 a.m.",
            ),
        ),
        good=(
            "Two boat expeditions left Istanbul to look for the wreck.",
            "Expeditions by train were Turkish nobles' way to travel.",
        ),
        when=_TURKEY._replace(
            after=(
                "ferry",
                "metro",
                "tram",
                "subway",
                "marmaray",
                "metrobus",
                "sea bus",
                "seabus",
                "bus",
                "commuter train",
                "suburban train",
                "passenger train",
                "yht",
            ),
            far=("wreck*", "explor*", "scientist*"),
        ),
    ),
    Row(
        "tr-flights",
        (
            "flight expeditions",
            "plane expeditions",
            "aircraft expeditions",
            "airplane expeditions",
            "aeroplane expeditions",
        ),
        "flights",
        bad=(
            (
                "In Istanbul, 30 plane expeditions were canceled.",
                "In Istanbul, 30 flights were canceled.",
            ),
        ),
        good=("By plane, expeditions reach the pole from Turkey in a day.",),
        when=_TURKEY,
    ),
    Row(
        "tr-sincan-metro",
        ("Xinjiang Subway", "Xinjiang Metro", "Xinjiang subway line", "Xinjiang metro line"),
        "Sincan metro",
        bad=(
            (
                "In Ankara, a man fell in the Xinjiang Subway.",
                "In Ankara, a man fell in the Sincan metro.",
            ),
        ),
        good=("An Ankara firm built a Xinjiang subway line in Urumqi, China, with Turkey's help.",),
        when=When(
            about=("Turkey",),
            near=("ankara",),
            quoted=True,
            far=("china*", "chinese", "uyghur*", "uighur*", "uygur*", "urumqi", "beijing"),
        ),
    ),
    Row(
        "tr-sincan-prison",
        ("Xinjiang Prison", "Xinjiang Closed Prison", "Xinjiang F-Type Prison"),
        "Sincan Prison",
        bad=(
            (
                "He was taken from court in Ankara to Xinjiang Prison.",
                "He was taken from court in Ankara to Sincan Prison.",
            ),
        ),
        good=("Ankara asked China about a Xinjiang prison, and Turkey waits.",),
        when=When(
            about=("Turkey",),
            near=("ankara",),
            quoted=True,
            far=("china*", "chinese", "uyghur*", "uighur*", "uygur*", "urumqi", "beijing"),
        ),
    ),
    Row(
        "tr-canal-istanbul",
        ("Channel Istanbul", "Istanbul Channel Project", "Channel Istanbul Project"),
        "Canal Istanbul",
        bad=(
            (
                "Work on Channel Istanbul, a waterway to the Black Sea, begins.",
                "Work on Canal Istanbul, a waterway to the Black Sea, begins.",
            ),
        ),
        good=("She works for the TV channel Istanbul Bir.", "The Channel Istanbul TV was sold."),
        when=When(
            near=("waterway", "project", "bosphorus", "black sea", "marmara", "tender", "ships"),
            not_before=("tv", "television"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-contact-tracing",
        ("filiation",),
        "contact tracing",
        bad=(
            (
                "In Turkey, filiation teams visited 900 COVID-19 patients.",
                "In Turkey, contact tracing teams visited 900 COVID-19 patients.",
            ),
        ),
        good=("The court in Turkey heard a filiation case in the pandemic.",),
        when=_TURKEY._replace(
            near=_COVID,
            far=("paternity", "affiliation"),
            before=("team*", "work*", "stud*", "process", "was", "is", "and", "system", "rate"),
        ),
    ),
    Row(
        "tr-contacts",
        ("themed people", "themed persons", "themed citizens", "themed individuals"),
        "contacts",
        bad=(
            (
                "In Bursa, Turkey, 40 themed people wait for COVID-19 tests.",
                "In Bursa, Turkey, 40 contacts wait for COVID-19 tests.",
            ),
        ),
        good=("The pandemic-themed people carrier toured Turkey with a vaccine.",),
        when=_TURKEY._replace(near=_COVID, not_before=("carrier*",), not_after=("pandemic", "-")),
    ),
)

_FEASTS = (
    Row(
        "tr-eid-al-adha",
        (
            "Sacrifice Feast",
            "Sacrifice Holiday",
            "Feast of the Sacrifice",
            "Sacrificial Feast",
            "Sacrifice Bayram",
            "Sacrifice Eid",
            "Eid al-Sacrifice",
            "Festival of Sacrifices",
        ),
        "Eid al-Adha",
        bad=(
            (
                "Roads in Turkey are full before the Sacrifice Holiday.",
                "Roads in Turkey are full before Eid al-Adha.",
            ),
        ),
        good=(
            "Eid al-Adha, the Feast of the Sacrifice, begins in Turkey.",
            "The Aztec sacrificial feast is shown in Ankara.",
        ),
        article="none",
        when=_NAME._replace(far=("eid al-adha", "eid-al-adha", "aztec*", "kurban bayram*")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-eid-al-fitr",
        (
            "Ramadan Feast",
            "Ramadan Holiday",
            "Ramadan Bayram",
            "Sugar Feast",
            "Candy Feast",
            "Candy Holiday",
            "Sugar Holiday",
        ),
        "Eid al-Fitr",
        bad=(
            (
                "Banks in Turkey close for the Ramadan Feast.",
                "Banks in Turkey close for Eid al-Fitr.",
            ),
        ),
        good=(
            "Eid al-Fitr, in Turkey the Sugar Feast, begins.",
            "A Ramadan feast for the poor was held in Istanbul.",
        ),
        article="none",
        when=_NAME._replace(
            not_before=("shop*", "inn*", "sale*"), far=("eid al-fitr", "eid-al-fitr")
        ),
        exact=True,
    ),
    Row(
        "tr-republic-day",
        ("Republic Feast", "Republic Holiday", "Republic Bayram", "Feast of the Republic"),
        "Republic Day",
        bad=(
            (
                "The October 29 Republic Feast was marked in Izmir.",
                "The October 29 Republic Day was marked in Izmir.",
            ),
        ),
        good=("The Banana Republic Holiday catalog came to Istanbul.",),
        when=_NAME._replace(not_after=("banana",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-victory-day",
        ("Victory Feast", "Victory Holiday", "Victory Bayram", "Feast of Victory"),
        "Victory Day",
        bad=(
            (
                "The August 30 Victory Feast was marked in Ankara.",
                "The August 30 Victory Day was marked in Ankara.",
            ),
        ),
        good=("A Victory Holiday Inn opened in Ankara.",),
        when=_NAME._replace(not_before=("inn*",)),
        exact=True,
    ),
)

_MEDIA = (
    Row(
        "tr-anadolu-agency",
        (
            "Anatolian Agency",
            "Anatolia Agency",
            "Anatolian News Agency",
            "Anatolia News Agency",
            "Anadolu News Agency",
        ),
        "Anadolu Agency",
        bad=(
            (
                "The pilots were found, the Anatolian Agency reported.",
                "The pilots were found, the Anadolu Agency reported.",
            ),
        ),
        good=(
            "An Anatolian agency sells the houses.",
            "In 2009, the Anatolia News Agency, as it was then, had 900 staff.",
        ),
        when=When(years=(2013, None), quoted=True),
        exact=True,
    ),
    Row(
        "tr-hurriyet",
        ("Freedom newspaper", "newspaper Freedom", "Liberty newspaper", "newspaper Liberty"),
        "Hürriyet newspaper",
        bad=(
            (
                "She told the Freedom newspaper in Istanbul that she was free.",
                "She told the Hürriyet newspaper in Istanbul that she was free.",
            ),
        ),
        good=(
            "The newspaper Freedom of Speech lists was sold in Turkey.",
            "Turkey's freedom newspaper readers enjoy is small.",
        ),
        when=_NAME._replace(not_before=("of", "house"), far=("egypt*", "pennsylvania")),
        exact=True,
    ),
    Row(
        "tr-cumhuriyet",
        ("Republic newspaper", "newspaper Republic", "Republic Newspaper"),
        "Cumhuriyet newspaper",
        bad=(
            (
                "He writes for the Republic newspaper in Ankara.",
                "He writes for the Cumhuriyet newspaper in Ankara.",
            ),
        ),
        good=("The Arizona Republic newspaper sent a reporter to Turkey.",),
        when=_NAME._replace(not_after=("arizona", "the arizona", "springfield", "new")),
        exact=True,
    ),
    Row(
        "tr-milliyet",
        ("Nationality newspaper", "newspaper Nationality"),
        "Milliyet newspaper",
        bad=(
            (
                "The Nationality newspaper in Istanbul printed the list.",
                "The Milliyet newspaper in Istanbul printed the list.",
            ),
        ),
        good=("By nationality, newspaper sellers in Turkey are a mixed lot.",),
        when=_NAME,
        exact=True,
    ),
    Row(
        "tr-yeni-safak",
        ("New Dawn newspaper", "newspaper New Dawn", "New Shafak newspaper"),
        "Yeni Şafak newspaper",
        bad=(
            (
                "Turkey's New Dawn newspaper printed the list.",
                "Turkey's Yeni Şafak newspaper printed the list.",
            ),
        ),
        good=("Kosovo's New Dawn newspaper printed the list.",),
        when=When(about=("Turkey",), quoted=True),
        exact=True,
    ),
)

_FOOTBALL = (
    Row(
        "tr-coach",
        ("technical director", "Technical Director"),
        "coach",
        bad=(
            (
                "Galatasaray technical director Fatih Terim praised the goals in Turkey's league.",
                "Galatasaray coach Fatih Terim praised the goals in Turkey's league.",
            ),
        ),
        good=(
            "Turkey's technical director of the league, a coach, spoke of goals.",
            "The film's technical director Ali Er shot the goals in Istanbul.",
        ),
        when=_TURKEY._replace(
            domain=("football",),
            person="after",
            after=(
                "galatasaray",
                "fenerbahçe",
                "fenerbahce",
                "beşiktaş",
                "besiktas",
                "trabzonspor",
                "başakşehir",
                "basaksehir",
                "*spor",
                "national team",
                "the club's",
                "s",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "tr-national-team",
        (
            "A National Football Team",
            "A National Team",
            "A National Soccer Team",
            "A-National Team",
            "A National Men's Football Team",
        ),
        "national team",
        bad=(
            (
                "Turkey's A National Football Team will play Croatia.",
                "Turkey's national team will play Croatia.",
            ),
        ),
        good=("A National Team in Turkey Is Born",),
        when=_TURKEY._replace(after=("the", "turkey's", "turkey’s", "turkish", "our"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "tr-away-from-home",
        (
            "on the away field",
            "in the away field",
            "on the away pitch",
            "in away field",
            "on away field",
        ),
        "away from home",
        bad=(
            (
                "Beşiktaş lost two goals on the away field.",
                "Beşiktaş lost two goals away from home.",
            ),
        ),
        good=("On the away field of play the flags were torn.",),
        when=When(
            near=("goal*", "match*", "league", "win", "won", "lost", "beat", "draw", "points"),
            not_before=("of", "goal*"),
        ),
    ),
)

ROWS = _POLITICS + _COURTS + _ECONOMY + _FEASTS + _MEDIA + _FOOTBALL
