"""Institutions: ministries, commissions and agencies of China.

Compiled by hand from machine-translated news and the English names these bodies and the big
agencies use; facts, under the licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.apostrophes import either
from mtclean.table import Row, When

__all__ = ["ABOUT_CHINA", "IN_CHINA", "NAME", "ROWS", "body"]

NAME = When(quoted=True)
IN_CHINA = When(region=("China", "Hong Kong", "Macao"), quoted=True)
ABOUT_CHINA = When(about=("China",), quoted=True)


def body(
    key: str,
    phrases: tuple[str, ...],
    becomes: str,
    bad: tuple[str, str],
    good: str,
    when: When = NAME,
) -> Row:
    """Return the row of a body, whose name is put right in quotations too."""
    return Row(key, phrases, becomes, bad=(bad,), good=(good,), when=when, hyphens=False)


ROWS = (
    body(
        "zh-information-office",
        (
            "State Council Press Office",
            "State Council's News Office",
            "Press Office of the State Council",
            "News Office of the State Council",
            "Information Bureau of the State Council",
        ),
        "State Council Information Office",
        (
            "The Press Office of the State Council held a press conference at 10 a.m.",
            "The State Council Information Office held a press conference at 10 a.m.",
        ),
        "The press office of the state council of nurses in Albany is closed.",
        NAME._replace(not_before=("of",)),
    ),
    body(
        "zh-taiwan-affairs-office",
        (
            "National Taiwan Affairs Office",
            "Country Taiwan Office",
            "Guotai Office",
            "Guotaiban",
        ),
        "Taiwan Affairs Office",
        (
            "Zhu, spokeswoman for the National Taiwan Affairs Office, called it a mistake.",
            "Zhu, spokeswoman for the Taiwan Affairs Office, called it a mistake.",
        ),
        "The National Taiwan Museum office is closed.",
    ),
    body(
        "zh-ndrc",
        (
            "National Development Commission",
            "State Development Reform Commission",
            "National Development Reform Commission",
            "National Development and Reform Committee",
            "National Reform and Development Commission",
            "National Commission for Development and Reform",
            "National Commission on Development and Reform",
            "NDRC Commission",
        ),
        "National Development and Reform Commission",
        (
            "The National Commission for Development and Reform in Beijing cut fuel prices.",
            "The National Development and Reform Commission in Beijing cut fuel prices.",
        ),
        "Tanzania's National Development Commission met envoys from Beijing.",
        ABOUT_CHINA._replace(
            not_after=("tanzania's", "tanzania’s", "zambia's", "zambia’s"), not_before=("of",)
        ),
    ),
    body(
        "zh-miit",
        (
            "Ministry of Industry and Information",
            "Ministry of Industry and Informatization",
            "Ministry of Industry and Informationization",
            "Ministry of Industry and Information Industry",
            "Industry and Information Ministry",
            "Ministry of Industry and Letters",
        ),
        "Ministry of Industry and Information Technology",
        (
            "The Ministry of Industry and Informatization in Beijing named 19 firms.",
            "The Ministry of Industry and Information Technology in Beijing named 19 firms.",
        ),
        "The Ministry of Industry and Information Technology in Beijing named 19 firms.",
        IN_CHINA._replace(not_before=("technolog*", "industr*", "and communication*")),
    ),
    body(
        "zh-mohrss",
        (
            "Ministry of Human Resources and Society",
            "Ministry of Human Resources and Social Affairs",
            "Ministry of Human and Social Affairs",
            "Ministry of Human Society",
            "Ministry of People and Society",
            "Ministry of Manpower and Social Security",
            "Ministry of Human Resources and Social Insurance",
        ),
        "Ministry of Human Resources and Social Security",
        (
            "The Ministry of Human Society of China counted 9 million graduates.",
            (
                "The Ministry of Human Resources and Social Security of China counted 9 million"
                " graduates."
            ),
        ),
        "Saudi Arabia's Ministry of Human Resources and Social Development wrote to China.",
        ABOUT_CHINA,
    ),
    body(
        "zh-human-resources-bureau",
        (
            "Human Society Bureau",
            "Bureau of Human Society",
            "Human and Social Affairs Bureau",
            "Human Resources and Social Bureau",
            "People's Society Bureau",
            "Bureau of Human Resources and Society",
        ),
        "Bureau of Human Resources and Social Security",
        (
            "The Human Society Bureau of Yiwu, China, paid the wages.",
            "The Bureau of Human Resources and Social Security of Yiwu, China, paid the wages.",
        ),
        "A human society bureau was mocked in the Chinese play.",
        IN_CHINA._replace(not_after=("a",)),
    ),
    body(
        "zh-civil-affairs",
        ("Ministry of Civil Administration", "Ministry of Civil Politics", "Civil Politics Bureau"),
        "Ministry of Civil Affairs",
        (
            "The Ministry of Civil Administration in Beijing runs 40,000 homes.",
            "The Ministry of Civil Affairs in Beijing runs 40,000 homes.",
        ),
        "The Ministry of Civil Affairs in Beijing runs 40,000 homes.",
        ABOUT_CHINA,
    ),
    body(
        "zh-housing-ministry",
        (
            "Ministry of Housing and Urban-Rural Construction",
            "Ministry of Housing and Urban and Rural Construction",
            "Ministry of Housing and Urban and Rural Development",
            "Ministry of Housing and Rural-Urban Development",
            "Ministry of Housing, Urban and Rural Development",
            "Ministry of Housing, Urban and Rural Construction",
            "Ministry of Housing and Urban Rural Construction",
            "Ministry of Residence and Construction",
        ),
        "Ministry of Housing and Urban-Rural Development",
        (
            "The Ministry of Housing and Urban-Rural Construction will check 600 towers.",
            "The Ministry of Housing and Urban-Rural Development will check 600 towers.",
        ),
        "Israel's Ministry of Housing and Construction will build 600 flats.",
    ),
    body(
        "zh-housing-ministry-short",
        ("Ministry of Housing and Construction", "Ministry of Housing Construction"),
        "Ministry of Housing and Urban-Rural Development",
        (
            "The Ministry of Housing and Construction in Beijing will check 600 towers.",
            (
                "The Ministry of Housing and Urban-Rural Development in Beijing will check 600"
                " towers."
            ),
        ),
        "Israel's Ministry of Housing and Construction hired 600 workers in Beijing.",
        ABOUT_CHINA._replace(far=("israel*", "jerusalem")),
    ),
    body(
        "zh-ecology-ministry",
        (
            "Ministry of Ecological Environment",
            "Ministry of Ecology Environment",
            "Ministry of the Ecological Environment",
            "Ministry of Ecology and the Environment",
            "Ministry of Ecological Environment and Protection",
            "Ministry of Ecological and Environment",
        ),
        "Ministry of Ecology and Environment",
        (
            "The Ministry of Ecological Environment measured the smog.",
            "The Ministry of Ecology and Environment measured the smog.",
        ),
        "The Ministry of Ecology and Environment measured the smog.",
        NAME._replace(far=("quebec", "france", "french")),
    ),
    body(
        "zh-ecology-bureau",
        (
            "Ecological Environment Bureau",
            "Bureau of Ecological Environment",
            "Eco-environmental Bureau",
        ),
        "Ecology and Environment Bureau",
        (
            "The Wuxi Ecological Environment Bureau fined the plant.",
            "The Wuxi Ecology and Environment Bureau fined the plant.",
        ),
        "The Bureau of Ecology and Environment fined the plant.",
    ),
    body(
        "zh-agriculture-ministry",
        (
            "Ministry of Agriculture and Rural Areas",
            "Ministry of Agriculture and Villages",
            "Ministry of Agriculture and Countryside",
            "Ministry of Agriculture and the Countryside",
            "Ministry of Agricultural and Rural Affairs",
            "Ministry of Agricultural and Rural Areas",
            "Ministry of Agriculture and Rural",
        ),
        "Ministry of Agriculture and Rural Affairs",
        (
            "The Ministry of Agriculture and Rural Areas of China expects a good harvest.",
            "The Ministry of Agriculture and Rural Affairs of China expects a good harvest.",
        ),
        "Ghana's Ministry of Agriculture and Rural Development bought tractors from China.",
        IN_CHINA._replace(not_before=("development", "affairs", "reform", "infrastructure")),
    ),
    body(
        "zh-culture-ministry",
        (
            "Ministry of Literature and Tourism",
            "Ministry of Culture and Travel",
            "Ministry of Text and Tourism",
            "Ministry of Cultural and Tourism",
            "Ministry of Cultural Tourism",
            "Ministry of Arts and Travel",
        ),
        "Ministry of Culture and Tourism",
        (
            "The Ministry of Literature and Tourism in Beijing counted 200 million trips.",
            "The Ministry of Culture and Tourism in Beijing counted 200 million trips.",
        ),
        "A ministry of culture, and tourism boards, met in Beijing.",
        IN_CHINA,
    ),
    body(
        "zh-culture-bureau",
        (
            "Culture and Travel Bureau",
            "Cultural and Travel Bureau",
            "Cultural Travel Bureau",
            "Literature and Tourism Bureau",
            "Text Travel Bureau",
            "Wenlv Bureau",
        ),
        "Culture and Tourism Bureau",
        (
            "The Literature and Tourism Bureau of Zibo thanked its guests.",
            "The Culture and Tourism Bureau of Zibo thanked its guests.",
        ),
        "The culture editor and the travel bureau of Zibo met.",
    ),
    body(
        "zh-veterans-ministry",
        (
            "Ministry of Retired Military Affairs",
            "Ministry of Retired Soldiers",
            "Ministry of Retired Soldiers' Affairs",
            "Ministry of Retired Soldiers Affairs",
            "Ministry of Retired Servicemen's Affairs",
            "Ministry of Retired Servicemen",
            "Ministry of Retired Military Personnel",
            "Ministry of Retired Servicemen Affairs",
        ),
        "Ministry of Veterans Affairs",
        (
            "The Ministry of Retired Soldiers opened a hotline.",
            "The Ministry of Veterans Affairs opened a hotline.",
        ),
        "The ministry retired soldiers at 50.",
    ),
    body(
        "zh-emergency-ministry",
        ("Ministry of Emergency Administration", "Ministry of Emergency Affairs"),
        "Ministry of Emergency Management",
        (
            "The Ministry of Emergency Administration in Beijing sent tents.",
            "The Ministry of Emergency Management in Beijing sent tents.",
        ),
        "Russia's Ministry of Emergency Situations sent tents to China.",
        ABOUT_CHINA,
    ),
    body(
        "zh-transport-ministry",
        (
            "Ministry of Transportation and Transport",
            "Ministry of Traffic and Transportation",
            "Ministry of Traffic and Transport",
            "Ministry of Communications and Transportation",
        ),
        "Ministry of Transport",
        (
            "The Ministry of Traffic and Transportation in Beijing expects 3 billion trips.",
            "The Ministry of Transport in Beijing expects 3 billion trips.",
        ),
        "Spain's Ministry of Transport expects tourists from China.",
        ABOUT_CHINA,
    ),
    body(
        "zh-public-security-ministry",
        ("Ministry of Public Safety", "Public Safety Ministry", "Ministry of Citizen Security"),
        "Ministry of Public Security",
        (
            "The Ministry of Public Safety in Beijing has caught 900 swindlers in China.",
            "The Ministry of Public Security in Beijing has caught 900 swindlers in China.",
        ),
        "Canada's Ministry of Public Safety warned of swindlers from China.",
        ABOUT_CHINA._replace(
            not_after=("canada's", "canada’s", "vietnam's", "vietnam’s", "korea's"),
            not_before=("of", "canada"),
            far=("canada", "costa rica", "south korea", "ontario"),
        ),
    ),
    body(
        "zh-market-regulation",
        (
            "State Market Supervision Administration",
            "State Administration of Market Supervision",
            "State Administration for Market Supervision",
            "State Administration of Market Supervision and Administration",
            "State General Administration of Market Supervision",
            "General Administration of Market Supervision",
            "General Administration of Market Regulation",
            "National Market Supervision Administration",
            "State Administration of Market Regulation",
            "State Market Regulatory Administration",
            "State General Administration of Market Regulation",
        ),
        "State Administration for Market Regulation",
        (
            "The General Administration of Market Supervision fined the platform.",
            "The State Administration for Market Regulation fined the platform.",
        ),
        "The State Administration for Market Regulation fined the platform.",
    ),
    body(
        "zh-csrc",
        (
            "China Securities Supervision Commission",
            "China Securities Supervisory Commission",
            "China Securities Regulatory Committee",
            "China Securities Supervision Committee",
            "China Securities and Regulatory Commission",
            "China Certificate Regulatory Commission",
            "Chinese Securities Supervision Commission",
        ),
        "China Securities Regulatory Commission",
        (
            "The China Securities Supervision Commission approved two listings.",
            "The China Securities Regulatory Commission approved two listings.",
        ),
        "The China Securities Regulatory Commission approved two listings.",
    ),
    body(
        "zh-cbirc",
        (
            "Bank of China Insurance Regulatory Commission",
            "Bank of China Insurance Supervision Commission",
            "China Banking and Insurance Supervision Commission",
            "China Banking Insurance Regulatory Commission",
            "China Bank Insurance Regulatory Commission",
            "China Bank and Insurance Regulatory Commission",
            "China Silver Insurance Regulatory Commission",
            "China Banking and Insurance Regulatory Committee",
            "China Silver and Insurance Regulatory Commission",
        ),
        "China Banking and Insurance Regulatory Commission",
        (
            "The Bank of China Insurance Regulatory Commission warned of risks.",
            "The China Banking and Insurance Regulatory Commission warned of risks.",
        ),
        "The Bank of China, Insurance Regulatory Commission data show, lent less.",
    ),
    body(
        "zh-financial-regulator",
        (
            "State Financial Supervision Administration",
            "National Financial Supervision Administration",
            "State Administration of Financial Supervision",
            "State Administration of Financial Supervision and Administration",
            "General Administration of Financial Supervision",
            "State General Administration of Financial Supervision",
            "State Administration of Financial Regulation",
            "State Financial Regulatory Administration",
        ),
        "National Financial Regulatory Administration",
        (
            "The General Administration of Financial Supervision in Beijing opened in May.",
            "The National Financial Regulatory Administration in Beijing opened in May.",
        ),
        "The National Financial Regulatory Administration in Beijing opened in May.",
        IN_CHINA,
    ),
    body(
        "zh-peoples-bank",
        either(
            "Popular Bank of China",
            "Bank of the People of China",
            "Chinese People's Bank",
            "China People's Bank",
            "Central People's Bank of China",
            "Bank of the Chinese People",
        ),
        "People's Bank of China",
        (
            "The Popular Bank of China cut its rate to 3.45 percent.",
            "The People's Bank of China cut its rate to 3.45 percent.",
        ),
        "The People's Bank of China cut its rate to 3.45 percent.",
    ),
    body(
        "zh-sasac",
        (
            "State-owned Assets Supervision and Administration Committee",
            "State Assets Supervision and Administration Commission",
            "State-owned Assets Supervision Commission",
            "State-owned Assets Commission",
            "State Assets Commission",
            "State-owned Assets Supervision and Management Commission",
            "State Owned Assets Management Commission",
        ),
        "State-owned Assets Supervision and Administration Commission",
        (
            "The State Assets Commission in Beijing owns 97 firms.",
            (
                "The State-owned Assets Supervision and Administration Commission in Beijing owns"
                " 97 firms."
            ),
        ),
        "Laos has a state assets commission of its own, a Chinese banker said.",
        ABOUT_CHINA._replace(not_after=("a",)),
    ),
    body(
        "zh-safe",
        (
            "State Foreign Exchange Administration",
            "National Foreign Exchange Administration",
            "National Administration of Foreign Exchange",
            "State Administration of Foreign Currency",
            "State Foreign Exchange Bureau",
            "National Foreign Exchange Bureau",
            "State Administration of Foreign Exchange Control",
        ),
        "State Administration of Foreign Exchange",
        (
            "The State Foreign Exchange Administration put reserves at 3.2 trillion dollars.",
            "The State Administration of Foreign Exchange put reserves at 3.2 trillion dollars.",
        ),
        "The State Administration of Foreign Exchange put reserves at 3.2 trillion dollars.",
    ),
    body(
        "zh-statistics-bureau",
        (
            "State Statistics Bureau",
            "State Bureau of Statistics",
            "National Statistical Bureau",
            "National Bureau of Statistic",
        ),
        "National Bureau of Statistics",
        (
            "The State Bureau of Statistics in Beijing put growth at 5 percent.",
            "The National Bureau of Statistics in Beijing put growth at 5 percent.",
        ),
        "In 1985 the State Statistics Bureau in Beijing put growth at 13 percent.",
        ABOUT_CHINA._replace(years=(1999, None)),
    ),
    body(
        "zh-taxation",
        (
            "State General Administration of Taxation",
            "General Administration of Taxation",
            "State Tax Administration",
            "State Administration of Tax",
            "National Administration of Taxation",
        ),
        "State Taxation Administration",
        (
            "The General Administration of Taxation in Beijing fined the actress.",
            "The State Taxation Administration in Beijing fined the actress.",
        ),
        "Moldova's State Tax Administration fined a Chinese firm.",
        ABOUT_CHINA._replace(
            years=(2018, None), not_before=("of",), not_after=("moldova's", "moldova’s")
        ),
    ),
    body(
        "zh-energy-administration",
        ("State Energy Administration", "National Energy Bureau", "State Energy Bureau"),
        "National Energy Administration",
        (
            "The National Energy Bureau in Beijing counted 300 gigawatts of wind power.",
            "The National Energy Administration in Beijing counted 300 gigawatts of wind power.",
        ),
        "The state energy bureau of Ohio bought panels from China.",
        ABOUT_CHINA._replace(not_before=("of",)),
    ),
    body(
        "zh-medical-products",
        (
            "State Drug Administration",
            "National Drug Administration",
            "State Pharmaceutical Administration",
            "National Drug Supervision Administration",
            "State Medicine Administration",
            "National Food and Drug Administration",
            "State Drug Supervision Administration",
        ),
        "National Medical Products Administration",
        (
            "The National Drug Administration in Beijing approved the pill in 2021.",
            "The National Medical Products Administration in Beijing approved the pill in 2021.",
        ),
        "In 2002 the State Drug Administration in Beijing approved the pill.",
        ABOUT_CHINA._replace(years=(2018, None), not_before=("of",)),
    ),
    body(
        "zh-healthcare-security",
        (
            "State Medical Insurance Bureau",
            "National Medical Insurance Bureau",
            "National Medical Insurance Administration",
            "National Medical Security Bureau",
            "National Medical Security Administration",
            "State Medical Security Administration",
            "State Medical Insurance Administration",
            "National Medical Protection Bureau",
        ),
        "National Healthcare Security Administration",
        (
            "The National Medical Insurance Bureau in Beijing cut the price of stents.",
            "The National Healthcare Security Administration in Beijing cut the price of stents.",
        ),
        "The National Healthcare Security Administration in Beijing cut the price of stents.",
        IN_CHINA,
    ),
    body(
        "zh-cyberspace-administration",
        (
            "National Internet Information Office",
            "National Network Information Office",
            "State Network Information Office",
            "National Netcom Office",
            "State Netcom Office",
            "Central Netcom Office",
            "Central Net Letter Office",
            "National Net Letter Office",
            "Central Network Information Office",
            "National Cyberspace Office",
            "Central Cyberspace Office",
            "State Cyberspace Office",
            "State Cyberspace Administration of China",
            "National Cyberspace Administration of China",
            "State Cyberspace Administration",
            "National Networking Office",
        ),
        "Cyberspace Administration of China",
        (
            "The Central Netcom Office ordered apps to ask for age.",
            "The Cyberspace Administration of China ordered apps to ask for age.",
        ),
        "The National Cyber Office of Israel ordered apps to ask for age.",
    ),
    body(
        "zh-local-cyberspace",
        ("Net Letter Office", "Network Letter Office", "Netcom Office", "Internet Letter Office"),
        "cyberspace administration",
        (
            "The Net Letter Office of Shanghai closed 400 accounts.",
            "The cyberspace administration of Shanghai closed 400 accounts.",
        ),
        "China Netcom offices in Shanghai closed in 2008.",
        IN_CHINA._replace(not_after=("china", "national", "state", "central")),
    ),
    body(
        "zh-radio-and-television",
        (
            "State Administration of Radio and Television",
            "State Radio and Television Administration",
            "National Radio and Television Bureau",
            "General Administration of Radio and Television",
            "State General Administration of Radio and Television",
            "Radio and Television General Administration",
            "State Administration of Radio and TV",
        ),
        "National Radio and Television Administration",
        (
            "The General Administration of Radio and Television in Beijing banned the show.",
            "The National Radio and Television Administration in Beijing banned the show.",
        ),
        "In 2012 the State Administration of Radio, Film and Television in Beijing banned it.",
        IN_CHINA._replace(years=(2018, None)),
    ),
    body(
        "zh-press-and-publication",
        (
            "State Press and Publication Administration",
            "State Administration of Press and Publication",
            "National News and Publication Administration",
            "State News and Publication Administration",
            "National News Publishing Administration",
            "State News and Publishing Administration",
            "National Press and Publication Bureau",
        ),
        "National Press and Publication Administration",
        (
            "The State News and Publication Administration in Beijing licensed 86 games.",
            "The National Press and Publication Administration in Beijing licensed 86 games.",
        ),
        "The National Press and Publication Administration in Beijing licensed 86 games.",
        IN_CHINA._replace(years=(2018, None)),
    ),
    body(
        "zh-illegal-publications",
        (
            "National Sweep Pornography and Crack Down Office",
            "National Anti-Pornography and Anti-Illegal Office",
            "National Office for Anti-Pornography and Illegal",
            "National Anti-Pornography and Illegal Publications Office",
            "National Sweep Yellow and Fight Illegal Office",
        ),
        "National Office Against Pornographic and Illegal Publications",
        (
            "The National Anti-Pornography and Anti-Illegal Office shut 12 websites.",
            "The National Office Against Pornographic and Illegal Publications shut 12 websites.",
        ),
        "The national anti-pornography office of the party shut 12 websites.",
    ),
    body(
        "zh-sport-administration",
        (
            "State Sports General Administration",
            "State General Administration of Sports",
            "State General Administration of Sport",
            "National Sports General Administration",
            "General Administration of Sports of China",
            "State Sport General Administration",
            "State Administration of Sports",
        ),
        "General Administration of Sport of China",
        (
            "The State Sports General Administration named the swimmers.",
            "The General Administration of Sport of China named the swimmers.",
        ),
        "The General Administration of Sport of China named the swimmers.",
    ),
    body(
        "zh-post-bureau",
        (
            "National Postal Administration",
            "State Postal Administration",
            "National Post Bureau",
            "State Postal Bureau",
            "National Postal Bureau",
        ),
        "State Post Bureau",
        (
            "The National Postal Administration in Beijing counted 100 billion parcels.",
            "The State Post Bureau in Beijing counted 100 billion parcels.",
        ),
        "Moscow's state postal administration counted parcels from China.",
        ABOUT_CHINA._replace(not_before=("of",), far=("russia*", "moscow*")),
    ),
    body(
        "zh-civil-aviation",
        (
            "China Civil Aviation Administration",
            "Chinese Civil Aviation Administration",
            "China Civil Aviation Bureau",
            "Chinese Civil Aviation Bureau",
            "Civil Aviation Bureau of China",
            "Civil Aviation Authority of China",
        ),
        "Civil Aviation Administration of China",
        (
            "The Civil Aviation Bureau of China allowed the flights.",
            "The Civil Aviation Administration of China allowed the flights.",
        ),
        "Japan's Civil Aviation Bureau allowed the flights.",
    ),
    body(
        "zh-meteorological-center",
        (
            "Central Meteorological Observatory",
            "Central Meteorological Station",
            "Central Meteorological Platform",
            "Central Weather Observatory",
            "Central Weather Station",
        ),
        "National Meteorological Center",
        (
            "The Central Meteorological Station in Beijing renewed a blue alert.",
            "The National Meteorological Center in Beijing renewed a blue alert.",
        ),
        "The Central Meteorological Observatory in Tokyo warned ships from China.",
        ABOUT_CHINA._replace(far=("tokyo", "japan*", "korea*", "taiwan*", "hong kong")),
    ),
    body(
        "zh-meteorological-administration",
        (
            "China Meteorological Bureau",
            "Chinese Meteorological Bureau",
            "China Weather Bureau",
            "Chinese Weather Bureau",
            "National Meteorological Administration of China",
        ),
        "China Meteorological Administration",
        (
            "The China Meteorological Bureau issued a red alert.",
            "The China Meteorological Administration issued a red alert.",
        ),
        "The China Weather Bureau, as the report calls the bureau of Taiwan, issued an alert.",
        NAME._replace(far=("taiwan*", "taipei")),
    ),
    body(
        "zh-earthquake-networks",
        (
            "China Earthquake Network Center",
            "China Seismic Network Center",
            "China Seismological Network Center",
            "China Earthquake Station Network Center",
            "China Earthquake Table Network",
            "China Seismic Table Network",
            "China Seismological Network",
            "China Seismic Networks Center",
        ),
        "China Earthquake Networks Center",
        (
            "The quake struck at 8:04 a.m., the China Seismic Network Center said.",
            "The quake struck at 8:04 a.m., the China Earthquake Networks Center said.",
        ),
        "The quake struck at 8:04 a.m., the China Earthquake Networks Center said.",
    ),
    body(
        "zh-flood-headquarters",
        (
            "National Flood Control and Drought Relief Headquarters",
            "National Flood Control and Drought Resistance Headquarters",
            "State Flood Control and Drought Resistance Headquarters",
            "National Flood Prevention and Drought Relief Headquarters",
            "State Flood Prevention and Drought Relief Headquarters",
            "National Flood Prevention General",
            "National Flood Control General",
        ),
        "State Flood Control and Drought Relief Headquarters",
        (
            "The National Flood Prevention General in Beijing sent a team to Henan.",
            (
                "The State Flood Control and Drought Relief Headquarters in Beijing sent a team to"
                " Henan."
            ),
        ),
        "National flood prevention, generals in Beijing said, is vital.",
        IN_CHINA,
    ),
    body(
        "zh-forestry-and-grassland",
        (
            "State Forestry and Grass Administration",
            "National Forestry and Grass Administration",
            "State Forestry and Grassland Administration",
            "State Forestry and Grassland Bureau",
            "National Forest and Grass Administration",
            "State Administration of Forestry and Grassland",
            "National Forestry and Grass Bureau",
            "State Administration of Forestry and Grass",
        ),
        "National Forestry and Grassland Administration",
        (
            "The State Forestry and Grass Administration counted 1,864 pandas.",
            "The National Forestry and Grassland Administration counted 1,864 pandas.",
        ),
        "The National Forestry and Grassland Administration counted 1,864 pandas.",
    ),
    body(
        "zh-cultural-heritage",
        (
            "State Cultural Relics Bureau",
            "National Cultural Relics Bureau",
            "National Cultural Relics Administration",
            "State Administration of Cultural Relics",
            "State Cultural Relics Administration",
            "National Bureau of Cultural Relics",
        ),
        "National Cultural Heritage Administration",
        (
            "The National Cultural Relics Bureau in Beijing will restore the tomb.",
            "The National Cultural Heritage Administration in Beijing will restore the tomb.",
        ),
        "In 1996 the State Administration of Cultural Relics in Beijing opened the tomb.",
        IN_CHINA._replace(years=(2018, None)),
    ),
    body(
        "zh-immigration",
        (
            "State Immigration Administration",
            "National Immigration Bureau",
            "State Immigration Bureau",
            "State Administration of Immigration",
        ),
        "National Immigration Administration",
        (
            "The State Immigration Administration in Beijing counted the arrivals.",
            "The National Immigration Administration in Beijing counted the arrivals.",
        ),
        "The National Immigration Bureau of Sweden turned away a man from China.",
        ABOUT_CHINA._replace(not_before=("of",)),
    ),
    body(
        "zh-rural-revitalization",
        (
            "National Rural Revitalization Bureau",
            "State Rural Revitalization Bureau",
            "National Rural Rejuvenation Bureau",
            "National Village Revitalization Bureau",
            "State Rural Revitalization Administration",
        ),
        "National Rural Revitalization Administration",
        (
            "The National Rural Revitalization Bureau named 160 counties.",
            "The National Rural Revitalization Administration named 160 counties.",
        ),
        "The National Rural Revitalization Administration named 160 counties.",
    ),
    body(
        "zh-ethnic-affairs",
        ("State People's Committee", "State People’s Committee", "National Civil Committee"),
        "National Ethnic Affairs Commission",
        (
            "The State People's Committee in Beijing met on ethnic unity in China.",
            ("The National Ethnic Affairs Commission in Beijing met on ethnic unity in China."),
        ),
        "The state people's committee of ethnic Ruthenians wrote to Beijing.",
        ABOUT_CHINA._replace(near=("ethnic*",), not_before=("of",)),
    ),
    body(
        "zh-space-administration",
        (
            "National Aerospace Administration",
            "China National Aerospace Administration",
            "Chinese National Aerospace Administration",
            "State Aerospace Administration",
            "State Space Administration",
            "National Aerospace Bureau",
        ),
        "China National Space Administration",
        (
            "The State Aerospace Administration in Beijing showed photos of the moon.",
            "The China National Space Administration in Beijing showed photos of the moon.",
        ),
        "NASA, the National Aerospace Administration of the United States, wrote to China.",
        ABOUT_CHINA._replace(not_before=("of",), far=("nasa",)),
    ),
    body(
        "zh-manned-space",
        (
            "China Manned Space Engineering Office",
            "China Manned Spaceflight Engineering Office",
            "China Manned Aerospace Engineering Office",
            "China Manned Space Flight Engineering Office",
            "Chinese Manned Space Engineering Office",
        ),
        "China Manned Space Agency",
        (
            "The crew is well, the China Manned Spaceflight Engineering Office said in 2022.",
            "The crew is well, the China Manned Space Agency said in 2022.",
        ),
        "In 2008 the China Manned Space Engineering Office showed the suit.",
        NAME._replace(years=(2018, None)),
    ),
    body(
        "zh-state-railway",
        (
            "National Iron Group",
            "Guotie Group",
            "State Iron Group",
            "China National Railway Group",
        ),
        "China State Railway Group",
        (
            "The Guotie Group expects 300 million passengers.",
            "The China State Railway Group expects 300 million passengers.",
        ),
        "The China State Railway Group expects 300 million passengers.",
    ),
)
