"""Offices and bodies of the Arab countries, Iran and Southeast Asia as engines render them.

Compiled by hand from machine-translated news and the bodies' own English names; facts, under the
licence of the project. What outlets write on purpose beside the usual name is left alone.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import ARAB
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_ANYWHERE = When(quoted=True)
_EGYPT = When(region=("Egypt",), quoted=True)
_IRAN = When(region=("Iran",), quoted=True)
_INDONESIA = When(region=("Indonesia",), quoted=True)
_VIETNAM = When(region=("Vietnam",), quoted=True)

_ARABIC = (
    Row(
        "ar-arab-league",
        (
            "University of Arab States",
            "Arab States University",
            "University of the Arab States",
            "League of Arab Nations",
            "Arab Nations League",
            "League of the Arab States",
        ),
        "Arab League",
        bad=(
            (
                "Egypt called a meeting of the University of Arab States.",
                "Egypt called a meeting of the Arab League.",
            ),
        ),
        good=(
            "The League of Arab States met in Cairo.",
            "Each university of Arab states sent a team.",
        ),
        when=_ANYWHERE,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-house-speaker",
        (
            "President of the House of Representatives",
            "Head of the House of Representatives",
            "Chairman of the House of Representatives",
            "Chief of the House of Representatives",
        ),
        "Speaker of the House of Representatives",
        bad=(
            (
                "The President of the House of Representatives, Aguila Saleh, left Tobruk, Libya.",
                "The Speaker of the House of Representatives, Aguila Saleh, left Tobruk, Libya.",
            ),
        ),
        good=(
            "The President of the House of Representatives of Cyprus came to Cairo, Egypt.",
            "The Chairman of the House of Representatives Committee in Jordan came.",
        ),
        when=When(
            about=("Bahrain", "Egypt", "Iraq", "Jordan", "Lebanon", "Libya", "Yemen"),
            far=("cypr*", "belgi*", "nigeria*", "malta", "maltese"),
            not_before=("committee*", "of cyprus", "panel", "finance", "legal", "economic"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-deputy-prime-minister",
        (
            "Vice President of the Council of Ministers",
            "Vice President of the Cabinet",
            "Deputy President of the Council of Ministers",
            "Vice Chairman of the Council of Ministers",
            "Deputy Chairman of the Council of Ministers",
        ),
        "Deputy Prime Minister",
        bad=(
            (
                "The Vice President of the Council of Ministers flew to Kuwait.",
                "The Deputy Prime Minister flew to Kuwait.",
            ),
        ),
        good=(
            "The Vice President, Council of Ministers and king of Jordan met.",
            "Italy's Vice President of the Council of Ministers met the emir.",
        ),
        when=When(about=ARAB, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-prime-minister",
        (
            "President of the Council of Ministers",
            "Head of the Council of Ministers",
            "Chairman of the Council of Ministers",
        ),
        "Prime Minister",
        bad=(
            (
                "The President of the Council of Ministers, Najib Mikati, spoke in Beirut.",
                "The Prime Minister, Najib Mikati, spoke in Beirut.",
            ),
        ),
        good=(
            "The President of the Council of Ministers of Italy flew to Libya.",
            "Under the tsar, the Chairman of the Council of Ministers knew Egypt.",
        ),
        when=When(
            about=ARAB,
            not_after=("vice", "deputy", "general secretary to the"),
            not_before=("of italy", "of peru", "of the"),
            far=("ital*", "meloni", "peru*", "portug*", "poland", "polish", "soviet", "tsar*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-emir-of-kuwait",
        ("Prince of Kuwait", "Prince of the State of Kuwait"),
        "Emir of Kuwait",
        bad=(
            (
                "The Prince of Kuwait, Sheikh Mishal Al-Ahmad, went to Muscat.",
                "The Emir of Kuwait, Sheikh Mishal Al-Ahmad, went to Muscat.",
            ),
        ),
        good=(
            "The Crown Prince of Kuwait went to Muscat.",
            "The film “Prince of Kuwait City” was shown.",
        ),
        when=When(not_after=("crown",), not_before=("city",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-emir-of-qatar",
        ("Prince of Qatar", "Prince of the State of Qatar"),
        "Emir of Qatar",
        bad=(
            (
                "The Prince of Qatar, Sheikh Tamim, opened the stadium.",
                "The Emir of Qatar, Sheikh Tamim, opened the stadium.",
            ),
        ),
        good=("The crown prince of Qatar studied there.", "A Crown Prince of Qatar was named."),
        when=When(not_after=("crown",), not_before=("airways",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-high-council-of-state",
        (
            "Supreme State Council",
            "Supreme Council of State",
            "Supreme Council of the State",
            "Higher Council of State",
            "State Supreme Council",
            "Libyan Supreme State Council",
        ),
        "High Council of State",
        bad=(
            (
                "Libya's Supreme State Council chose Mohamed Takala.",
                "Libya's High Council of State chose Mohamed Takala.",
            ),
        ),
        good=("The Supreme State Council of Ethiopia's emperor wrote to Libya.",),
        when=When(
            about=("Libya",),
            not_before=("employees", "of"),
            far=("ethiopia*", "emperor"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-suez-canal-authority",
        (
            "Suez Canal Commission",
            "Suez Canal Corporation",
            "Suez Canal Board",
            "Suez Canal Organization",
            "Canal Suez Authority",
        ),
        "Suez Canal Authority",
        bad=(
            (
                "The Suez Canal Commission refloated the ship in Egypt.",
                "The Suez Canal Authority refloated the ship in Egypt.",
            ),
        ),
        good=(
            "In 1956, a Suez Canal Board of users was to run Egypt's waterway.",
            "The Suez Canal Company was founded in 1858.",
        ),
        when=_EGYPT._replace(far=("1956", "nasser", "eden", "1888", "1904")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-statistics-agency",
        (
            "Central Agency for General Mobilization and Statistics",
            "Central Agency for Mobilization and Statistics",
            "Central Bureau for Mobilization and Statistics",
            "Central Organization for Mobilization and Statistics",
            "Central Apparatus for Public Mobilization and Statistics",
        ),
        "Central Agency for Public Mobilization and Statistics",
        bad=(
            (
                "Prices rose, the Central Agency for General Mobilization and Statistics said.",
                "Prices rose, the Central Agency for Public Mobilization and Statistics said.",
            ),
        ),
        good=("Prices rose, the Central Agency for Public Mobilization and Statistics said.",),
        when=_ANYWHERE,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-auditing-organization",
        (
            "Central Accounting Agency",
            "Central Agency for Accounts",
            "Central Accountability Agency",
            "Central Accounts Agency",
            "Central Agency of Accounts",
            "Central Apparatus for Accounting",
        ),
        "Central Auditing Organization",
        bad=(
            (
                "Egypt's Central Accountability Agency audited the club.",
                "Egypt's Central Auditing Organization audited the club.",
            ),
        ),
        good=("The club's central accounting agency in Egypt was audited.",),
        when=_EGYPT,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-administrative-control",
        (
            "Administrative Supervision Authority",
            "Administrative Censorship Authority",
            "Administrative Oversight Authority",
            "Administrative Surveillance Authority",
            "Administrative Control Commission",
        ),
        "Administrative Control Authority",
        bad=(
            (
                "In Cairo, the Administrative Censorship Authority held a vet for taking bribes.",
                "In Cairo, the Administrative Control Authority held a vet for taking bribes.",
            ),
        ),
        good=("The Administrative Control Authority held him in Egypt.",),
        when=_EGYPT,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-algeria-assembly",
        (
            "National People's Assembly",
            "People's National Council",
            "National Popular Council",
            "Popular National Assembly",
            "National Popular Assembly",
            "National People's Council",
        ),
        "People's National Assembly",
        bad=(
            (
                "Algeria's National Popular Assembly passed the bill.",
                "Algeria's People's National Assembly passed the bill.",
            ),
        ),
        good=("Guinea-Bissau's National People's Assembly met Algeria's envoy.",),
        when=When(about=("Algeria",), far=("bissau", "sahrawi", "vietnam*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ar-mayor",
        (
            "head of the municipality of",
            "president of the municipality of",
            "chairman of the municipality of",
            "head of municipality of",
        ),
        "mayor of",
        bad=(
            (
                "The president of the municipality of Tyre, Lebanon, asked for water.",
                "The mayor of Tyre, Lebanon, asked for water.",
            ),
        ),
        good=(
            "The head of the municipality of Tyre's water office is Lebanese.",
            "The president of the municipality of the two towns' union in Lebanon came.",
        ),
        when=When(
            about=("Lebanon", "Libya", "Palestine", "Tunisia", "Algeria", "Jordan", "Egypt"),
            not_before=("the", "tyre's", "each", "any"),
            far=("deputy head", "office"),
        ),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
)

_IRANIAN = (
    Row(
        "fa-assembly-of-experts",
        (
            "Experts Assembly",
            "Council of Experts",
            "Assembly of Leadership Experts",
            "Leadership Experts Assembly",
            "House of Experts",
            "Assembly of Experts Leadership",
            "Parliament of Experts",
            "Experts' Assembly",
        ),
        "Assembly of Experts",
        bad=(("Iran's House of Experts met in Qom.", "Iran's Assembly of Experts met in Qom."),),
        good=(
            "A UN council of experts visited Iran.",
            "The Council of Experts on Sanctions met Iran's envoy.",
        ),
        when=_IRAN._replace(not_before=("on sanctions", "on climate", "on human", "for")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "fa-guardian-council",
        (
            "Guard Council",
            "Guardians Council",
            "Custodian Council",
            "Guardian's Council",
            "Guardians' Council",
            "Council of the Guardian",
        ),
        "Guardian Council",
        bad=(
            (
                "Iran's Guard Council barred him from the vote.",
                "Iran's Guardian Council barred him from the vote.",
            ),
        ),
        good=(
            "The Revolutionary Guard Council in Iran is not the one that vets candidates.",
            "The Council of Guardians barred him in Iran.",
        ),
        when=_IRAN._replace(not_after=("revolutionary", "national", "coast", "home")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "fa-expediency-council",
        (
            "Council for the Diagnosis of Expediency",
            "Expediency Diagnosis Council",
            "Expediency Diagnosis Assembly",
            "Expediency Recognition Assembly",
            "Expediency Recognition Council",
            "System Expediency Council",
            "Regime Expediency Council",
            "Expediency Detection Assembly",
            "Expediency Assembly",
            "Assembly for Diagnosis of Expediency",
        ),
        "Expediency Council",
        bad=(
            (
                "Iran's Expediency Recognition Assembly put off the vote.",
                "Iran's Expediency Council put off the vote.",
            ),
        ),
        good=("Iran's Expediency Discernment Council put off the vote.",),
        when=_IRAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "fa-security-council",
        (
            "Supreme Council of National Security",
            "High Council of National Security",
            "Higher National Security Council",
            "National Security Supreme Council",
        ),
        "Supreme National Security Council",
        bad=(
            (
                "In Tehran, the Supreme Council of National Security met.",
                "In Tehran, the Supreme National Security Council met.",
            ),
        ),
        good=("Iraq's High Council of National Security wrote to Iran.",),
        when=_IRAN._replace(far=("iraq*", "afghan*", "algeria*")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "fa-ministry-of-industry",
        (
            "Ministry of Silence",
            "Ministry of Samat",
            "Ministry of Samt",
            "SAMAT Ministry",
            "Samat Ministry",
            "Ministry of SAMAT",
        ),
        "Ministry of Industry, Mine and Trade",
        bad=(
            (
                "Iran's Ministry of Silence set the price of cars.",
                "Iran's Ministry of Industry, Mine and Trade set the price of cars.",
            ),
        ),
        good=("“The Ministry of Silence” is a novel about Iran and its prisons.",),
        when=_IRAN._replace(
            near=(
                "industr*",
                "trade",
                "mine*",
                "car",
                "cars",
                "price*",
                "import*",
                "export*",
                "steel",
                "factor*",
                "market*",
            ),
            far=("novel*", "poem*", "film*"),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "fa-minister-of-industry",
        (
            "Minister of Silence",
            "Minister of Samat",
            "Minister of Samt",
            "Minister of SAMAT",
            "Samat Minister",
        ),
        "Minister of Industry, Mine and Trade",
        bad=(
            (
                "Iran's Minister of Silence spoke about the price of cars.",
                "Iran's Minister of Industry, Mine and Trade spoke about the price of cars.",
            ),
        ),
        good=("“The Minister of Silence” is a novel about Iran's car trade.",),
        when=_IRAN._replace(
            near=(
                "industr*",
                "trade",
                "mine*",
                "car",
                "cars",
                "price*",
                "import*",
                "export*",
                "steel",
                "factor*",
                "market*",
            ),
            far=("novel*", "poem*", "film*"),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "fa-roads-ministry",
        (
            "of Roads and Urban Planning",
            "of Road and Urban Planning",
            "of Road and City Planning",
            "of Way and Urban Development",
            "of Roads and City Planning",
            "of Roads and Urbanism",
            "of Road and Urban Development",
            "of Road and Urbanism",
            "of Way and Urbanization",
            "of Roads and Urbanization",
        ),
        "of Roads and Urban Development",
        bad=(
            (
                "Iran's Ministry of Road and City Planning sold the land.",
                "Iran's Ministry of Roads and Urban Development sold the land.",
            ),
            (
                "The Minister of Roads and Urbanism spoke in Tehran.",
                "The Minister of Roads and Urban Development spoke in Tehran.",
            ),
        ),
        good=(
            "Moldova's Ministry of Roads and Urbanism bought Iran's asphalt.",
            "A history of roads and urban planning in Iran.",
        ),
        when=_IRAN._replace(
            after=("ministry", "minister", "department", "office"), far=("moldova*", "iraq*")
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "fa-agriculture-ministry",
        (
            "Ministry of Jihad Agriculture",
            "Ministry of Jihad for Agriculture",
            "Ministry of Agricultural Jihad",
            "Ministry of Jihad of Agriculture",
            "Ministry of Jihad and Agriculture",
            "Ministry of Jihad-e Agriculture",
        ),
        "Ministry of Agriculture",
        bad=(
            (
                "Iran's Ministry of Jihad Agriculture bought the wheat.",
                "Iran's Ministry of Agriculture bought the wheat.",
            ),
        ),
        good=("Iran's Ministry of Agriculture Jihad bought the wheat.",),
        when=_IRAN,
        exact=True,
        hyphens=False,
    ),
)

_SOUTHEAST_ASIAN = (
    Row(
        "id-regional-legislative-council",
        (
            "Regional People's Representative Council",
            "Regional People's Representatives Council",
            "Regional House of People's Representatives",
            "Regional People's House of Representatives",
            "Regional Council of People's Representatives",
        ),
        "Regional Legislative Council",
        bad=(
            (
                "The Jakarta Regional People's Representative Council (DPRD) cut the budget.",
                "The Jakarta Regional Legislative Council (DPRD) cut the budget.",
            ),
        ),
        good=("The Regional Representative Council (DPD) met in Indonesia.",),
        when=_INDONESIA,
        exact=True,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "id-house-of-representatives",
        (
            "People's Representative Council",
            "People's Representatives Council",
            "Council of People's Representatives",
            "House of People's Representatives",
            "House of People Representatives",
            "Indonesian People's Representative Council",
            "House of the People's Representatives",
        ),
        "House of Representatives",
        bad=(
            (
                "Indonesia's People's Representative Council (DPR) passed the bill.",
                "Indonesia's House of Representatives (DPR) passed the bill.",
            ),
        ),
        good=(
            "The Jakarta Provincial People's Representative Council met in Indonesia.",
            "Ethiopia's House of People's Representatives met Indonesia's envoy.",
        ),
        when=_INDONESIA._replace(
            not_after=("regional", "provincial", "regency", "city"),
            far=("ethiopia*", "1919", "german*"),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "id-consultative-assembly",
        (
            "People's Deliberative Assembly",
            "People's Consultative Council",
            "People's Deliberation Assembly",
            "People's Consultation Assembly",
            "Assembly of People's Consultative",
        ),
        "People's Consultative Assembly",
        bad=(
            (
                "Indonesia's People's Deliberative Assembly swore him in.",
                "Indonesia's People's Consultative Assembly swore him in.",
            ),
        ),
        good=("China's People's Consultative Council met Indonesia's envoy.",),
        when=_INDONESIA._replace(far=("china*", "chinese")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "id-corruption-eradication-commission",
        (
            "Corruption Eradication Committee",
            "Commission for the Eradication of Corruption",
            "Commission for Eradication of Corruption",
            "Corruption Elimination Commission",
            "Corruption Eradication Agency",
            "Eradication of Corruption Commission",
            "Commission of Corruption Eradication",
            "Corruption Extermination Commission",
        ),
        "Corruption Eradication Commission",
        bad=(
            (
                "The Corruption Eradication Committee (KPK) held a regent in Indonesia.",
                "The Corruption Eradication Commission (KPK) held a regent in Indonesia.",
            ),
        ),
        good=("The Corruption Eradication Commission held him in Indonesia.",),
        when=_INDONESIA,
        exact=True,
        hyphens=False,
    ),
    Row(
        "id-attorney-generals-office",
        (
            "Supreme Prosecutor's Office",
            "Supreme Attorney's Office",
            "Supreme Attorney Office",
            "Grand Prosecutor's Office",
            "Great Prosecutor's Office",
            "Supreme Prosecutors Office",
        ),
        "Attorney General's Office",
        bad=(
            (
                "In Jakarta, the Supreme Attorney's Office named two suspects.",
                "In Jakarta, the Attorney General's Office named two suspects.",
            ),
        ),
        good=("Seoul's Supreme Prosecutor's Office sent a man to Jakarta.",),
        when=When(about=("Indonesia",), far=("korea*", "seoul", "vietnam*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "id-meteorology-agency",
        (
            "Meteorology, Climatology and Geophysics Council",
            "Meteorology, Climatology and Geophysics Board",
            "Meteorology Climatology and Geophysics Council",
            "Meteorological, Climatological and Geophysical Council",
            "Meteorology, Climatology, and Geophysics Council",
            "Meteorology and Climatology and Geophysics Agency",
        ),
        "Meteorology, Climatology and Geophysics Agency",
        bad=(
            (
                "The Meteorology, Climatology and Geophysics Council (BMKG) warned of waves.",
                "The Meteorology, Climatology and Geophysics Agency (BMKG) warned of waves.",
            ),
        ),
        good=("The Meteorology, Climatology and Geophysics Agency warned of waves.",),
        when=_ANYWHERE,
        exact=True,
        hyphens=False,
    ),
    Row(
        "id-disaster-agency",
        (
            "National Agency for Disaster Countermeasure",
            "National Disaster Countermeasure Agency",
            "National Agency for Disaster Countermeasures",
            "National Disaster Countermeasures Agency",
            "National Disaster Management Council",
            "National Disaster Handling Agency",
            "National Disaster Prevention Agency",
        ),
        "National Disaster Management Agency",
        bad=(
            (
                "The National Disaster Countermeasures Agency (BNPB) counted 40 dead in Indonesia.",
                "The National Disaster Management Agency (BNPB) counted 40 dead in Indonesia.",
            ),
        ),
        good=("Thailand's National Disaster Prevention Agency wrote to Indonesia.",),
        when=_INDONESIA._replace(far=("thai*", "philippin*", "india")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "id-pdip",
        (
            "Indonesian Democratic Party Struggle",
            "Struggle Indonesian Democratic Party",
            "Indonesian Struggle Democratic Party",
            "Indonesia Democratic Party of Struggle",
            "Indonesian Democracy Party of Struggle",
            "Indonesian Democracy Party Struggle",
            "Democratic Party of Indonesia Struggle",
        ),
        "Indonesian Democratic Party of Struggle",
        bad=(
            (
                "Megawati leads the Indonesian Democratic Party Struggle.",
                "Megawati leads the Indonesian Democratic Party of Struggle.",
            ),
        ),
        good=("The Indonesian Democratic Party-Struggle named him.",),
        when=_ANYWHERE,
        exact=True,
        hyphens=False,
    ),
    Row(
        "id-prosperous-justice-party",
        (
            "Welfare Justice Party",
            "Justice Prosperous Party",
            "Justice and Welfare Party",
            "Prosperity Justice Party",
            "Justice Welfare Party",
        ),
        "Prosperous Justice Party",
        bad=(
            (
                "Indonesia's Welfare Justice Party (PKS) voted no.",
                "Indonesia's Prosperous Justice Party (PKS) voted no.",
            ),
        ),
        good=("Norway's Justice and Welfare Party met an envoy of Indonesia.",),
        when=_INDONESIA._replace(near=("pks",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "id-national-awakening-party",
        (
            "Nation Awakening Party",
            "National Rise Party",
            "Nation Revival Party",
            "National Revival Party",
            "Nation's Awakening Party",
            "National Resurrection Party",
        ),
        "National Awakening Party",
        bad=(
            (
                "Muhaimin of Indonesia's Nation Awakening Party spoke.",
                "Muhaimin of Indonesia's National Awakening Party spoke.",
            ),
        ),
        good=("Tajikistan's National Revival Party wrote to Indonesia.",),
        when=_INDONESIA._replace(near=("pkb", "muhaimin", "cak imin", "gus dur", "wahid")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "id-ulema-council",
        (
            "Assembly of Indonesian Ulama",
            "Indonesian Ulama Assembly",
            "Indonesian Ulema Assembly",
            "Council of Indonesian Ulama",
            "Indonesian Cleric Council",
            "Indonesian Scholars Council",
        ),
        "Indonesian Ulema Council",
        bad=(
            (
                "The Indonesian Ulama Assembly (MUI) called for calm.",
                "The Indonesian Ulema Council (MUI) called for calm.",
            ),
        ),
        good=("The Indonesian Ulema Council called for calm.",),
        when=_ANYWHERE,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ms-anti-corruption-commission",
        (
            "Malaysian Corruption Prevention Commission",
            "Malaysian Commission for the Prevention of Corruption",
            "Malaysian Prevention of Corruption Commission",
            "Malaysian Commission for Prevention of Corruption",
            "Malaysia Anti-Corruption Commission",
        ),
        "Malaysian Anti-Corruption Commission",
        bad=(
            (
                "The Malaysian Corruption Prevention Commission (SPRM) held him.",
                "The Malaysian Anti-Corruption Commission (SPRM) held him.",
            ),
        ),
        good=("Malaysia's Anti-Corruption Commission held him.",),
        when=_ANYWHERE,
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-labor-ministry",
        (
            "Labor, War Invalids and Social Affairs",
            "Labor War Invalids and Social Affairs",
            "Labor-War Invalids and Social Affairs",
            "Labor - Invalids and Social Affairs",
            "Labor - War Invalids and Social Affairs",
            "Labor, Wounded Soldiers and Social Affairs",
            "Labor Invalids and Social Affairs",
        ),
        "Labor, Invalids and Social Affairs",
        bad=(
            (
                "Hanoi's Ministry of Labor, War Invalids and Social Affairs pays it.",
                "Hanoi's Ministry of Labor, Invalids and Social Affairs pays it.",
            ),
            (
                "Vietnam's Ministry of Labor - Invalids and Social Affairs pays it.",
                "Vietnam's Ministry of Labor, Invalids and Social Affairs pays it.",
            ),
        ),
        good=("Vietnam's Ministry of Labor, Invalids and Social Affairs pays it.",),
        when=_VIETNAM,
        exact=True,
        hyphens=False,
    ),
    Row(
        "vi-peoples-committee",
        ("People's Commission", "Popular Committee", "People Committee", "Committee of People"),
        "People's Committee",
        bad=(
            (
                "The Da Nang Popular Committee in Vietnam closed the beach.",
                "The Da Nang People's Committee in Vietnam closed the beach.",
            ),
        ),
        good=(
            "In Sudan, a Popular Committee wrote to Vietnam.",
            "Vietnam's envoy met a people's commission of Norway.",
        ),
        when=When(
            about=("Vietnam",),
            after=(
                "city",
                "provincial",
                "district",
                "hanoi",
                "nang",
                "province",
                "ward",
                "commune",
                "phong",
                "tho",
                "minh",
                "hue",
            ),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
)

ROWS = _ARABIC + _IRANIAN + _SOUTHEAST_ASIAN
