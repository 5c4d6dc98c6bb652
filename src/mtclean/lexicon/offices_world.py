"""Offices and bodies of other countries as engines render them.

Compiled by hand from machine-translated news; facts, under the licence of the project.
"""

from __future__ import annotations

from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["BODY_ROWS", "OFFICE_ROWS"]

_SPANISH = tuple(
    mark + name
    for name in (
        "pedro sánchez",
        "pedro sanchez",
        "mariano rajoy",
        "josé luis rodríguez zapatero",
        "jose luis rodriguez zapatero",
        "josé maría aznar",
        "jose maria aznar",
        "felipe gonzález",
    )
    for mark in ("", ", ")
)
_SPANISH_BEFORE = tuple(
    name + mark for name in _SPANISH if not name.startswith(",") for mark in (",", ", the")
)
_SPANISH_DEPUTIES = tuple(
    mark + name
    for name in (
        "carmen calvo",
        "yolanda díaz",
        "yolanda diaz",
        "nadia calviño",
        "nadia calvino",
        "pablo iglesias",
        "teresa ribera",
        "maría jesús montero",
        "maria jesus montero",
        "soraya sáenz de santamaría",
        "soraya saenz de santamaria",
    )
    for mark in ("", ", ")
)
_LAENDER = (
    "baden-württemberg",
    "baden-wuerttemberg",
    "bavaria",
    "brandenburg",
    "hesse",
    "lower saxony",
    "mecklenburg-western pomerania",
    "north rhine-westphalia",
    "rhineland-palatinate",
    "saarland",
    "saxony-anhalt",
    "saxony",
    "schleswig-holstein",
    "thuringia",
)
_CAPITALS = When(quoted=True)

OFFICE_ROWS = (
    Row(
        "spanish-prime-minister",
        ("President of the Government", "Government President"),
        "Prime Minister",
        bad=(
            (
                "President of the Government Pedro Sánchez flew to Rabat.",
                "Prime Minister Pedro Sánchez flew to Rabat.",
            ),
            (
                "Spain's President of the Government, Pedro Sánchez, flew to Rabat.",
                "Spain's Prime Minister, Pedro Sánchez, flew to Rabat.",
            ),
            (
                "Former Government President José María Aznar was in Madrid.",
                "Former Prime Minister José María Aznar was in Madrid.",
            ),
        ),
        good=(
            "The President of the Government of Navarre, María Chivite, met Pedro Sánchez.",
            "Pedro Sánchez became president of the government in 2018.",
        ),
        when=When(before=_SPANISH, quoted=True),
        exact=True,
    ),
    Row(
        "spanish-prime-minister-mixed",
        ("president of the Government", "Government president"),
        "prime minister",
        bad=(
            (
                "The former president of the Government Mariano Rajoy was in Madrid.",
                "The former prime minister Mariano Rajoy was in Madrid.",
            ),
        ),
        good=("The president of the Government of Navarre, María Chivite, met Pedro Sánchez.",),
        when=When(before=_SPANISH, quoted=True),
        exact=True,
    ),
    Row(
        "spanish-prime-minister-lower",
        ("president of the government", "government president"),
        "prime minister",
        bad=(
            (
                "The president of the government, Pedro Sánchez, flew to Rabat.",
                "The prime minister, Pedro Sánchez, flew to Rabat.",
            ),
        ),
        good=("The president of the government relations committee, Ellen Pryce, came.",),
        when=When(before=_SPANISH, quoted=True),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "spanish-prime-minister-after",
        ("president of the Government",),
        "prime minister",
        bad=(
            (
                "Pedro Sánchez, the president of the Government, flew to Rabat.",
                "Pedro Sánchez, the prime minister, flew to Rabat.",
            ),
        ),
        good=("María Chivite met Pedro Sánchez as President of the Government of Navarre.",),
        when=When(after=_SPANISH_BEFORE, not_before=("of",), quoted=True),
        exact=True,
    ),
    Row(
        "spanish-prime-minister-after-capital",
        ("President of the Government",),
        "Prime Minister",
        bad=(
            (
                "Pedro Sánchez, President of the Government, flew to Rabat.",
                "Pedro Sánchez, Prime Minister, flew to Rabat.",
            ),
        ),
        good=("After Pedro Sánchez, President of the Government of Navarre María Chivite spoke.",),
        when=When(after=_SPANISH_BEFORE, not_before=("of",), quoted=True),
        exact=True,
    ),
    Row(
        "prime-minister-of-spain",
        ("President of the Government of Spain",),
        "Prime Minister of Spain",
        bad=(
            (
                "The President of the Government of Spain will fly to Rabat.",
                "The Prime Minister of Spain will fly to Rabat.",
            ),
        ),
        good=("The Prime Minister of Spain will fly to Rabat.",),
        when=_CAPITALS,
        exact=True,
    ),
    Row(
        "prime-minister-of-spain-lower",
        ("president of the Government of Spain", "president of the government of Spain"),
        "prime minister of Spain",
        bad=(
            (
                "He met the president of the Government of Spain, Pedro Sánchez.",
                "He met the prime minister of Spain, Pedro Sánchez.",
            ),
        ),
        good=("He met the prime minister of Spain, Pedro Sánchez.",),
        when=_CAPITALS,
        exact=True,
    ),
    Row(
        "president-of-the-spanish-government",
        ("President of the Spanish Government", "Spanish Government President"),
        "Spanish Prime Minister",
        bad=(
            (
                "Spanish Government President Mariano Rajoy left.",
                "Spanish Prime Minister Mariano Rajoy left.",
            ),
        ),
        good=("The presidents of the Spanish Government's museums met.",),
        when=_CAPITALS,
        exact=True,
    ),
    Row(
        "president-of-the-spanish-government-lower",
        (
            "president of the Spanish Government",
            "president of the Spanish government",
            "Spanish government president",
        ),
        "Spanish prime minister",
        bad=(
            (
                "The president of the Spanish government, Pedro Sánchez, left.",
                "The Spanish prime minister, Pedro Sánchez, left.",
            ),
        ),
        good=("The president of the Spanish government's railway, Pardo de Vera, left.",),
        when=When(not_before=("'s", "’s"), quoted=True),
        exact=True,
    ),
    Row(
        "spains-president",
        ("President of the Government",),
        "Prime Minister",
        bad=(
            (
                "Spain's President of the Government will travel to Rabat.",
                "Spain's Prime Minister will travel to Rabat.",
            ),
        ),
        good=("Spain's kings have received the President of the Government in August.",),
        when=When(
            after=("spain's", "spain’s", "spanish"),
            not_before=("of",),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "spanish-deputy-prime-minister",
        (
            "vice president of the Government",
            "vice president of the government",
            "Vice President of the Government",
            "government vice president",
            "Government Vice President",
        ),
        "deputy prime minister",
        bad=(
            (
                "The second vice-president of the Government, Yolanda Díaz, met the unions.",
                "The second deputy prime minister, Yolanda Díaz, met the unions.",
            ),
        ),
        good=(
            "The vice president of the government of Navarre met Yolanda Díaz.",
            "Ann Calvo, vice president of the government relations office, left.",
        ),
        when=When(before=_SPANISH_DEPUTIES, quoted=True),
        exact=True,
    ),
    Row(
        "supreme-court-justice",
        (
            "minister of the STF",
            "STF minister",
            "Supreme minister",
            "minister of the Supreme Federal Court",
            "minister of the Federal Supreme Court",
        ),
        "Supreme Court justice",
        bad=(
            (
                "In Brasilia, STF minister Alexandre de Moraes ruled on the case.",
                "In Brasilia, Supreme Court justice Alexandre de Moraes ruled on the case.",
            ),
        ),
        good=("Brazil's supreme minister of taste, the cook joked, is the mother-in-law.",),
        plural="Supreme Court justices",
        when=When(
            region=("Brazil",),
            near=("court", "justice", "ruled", "ruling", "stf", "case", "decision"),
            not_before=("of",),
            quoted=True,
        ),
    ),
    Row(
        "mayor-in-mexico",
        ("municipal president",),
        "mayor",
        bad=(
            (
                "The municipal president of Oaxaca, in Mexico, opened the market.",
                "The mayor of Oaxaca, in Mexico, opened the market.",
            ),
        ),
        good=(
            "The municipal president of a Mexican workers' union, the office is called.",
            "The president of the municipal council in Mexico City spoke.",
        ),
        plural="mayors",
        when=When(region=("Mexico",), before=("of",), not_before=("of a",), quoted=True),
        safety=Safety.LIKELY,
    ),
    Row(
        "mayor-in-turkey",
        ("Metropolitan Municipality President", "Metropolitan Mayor President"),
        "Metropolitan Municipality Mayor",
        bad=(
            (
                "Izmir Metropolitan Municipality President Tunç Soyer opened the line.",
                "Izmir Metropolitan Municipality Mayor Tunç Soyer opened the line.",
            ),
        ),
        good=("The Metropolitan Municipality and President Erdogan disagreed in Turkey.",),
        when=When(not_before=("erdogan", "erdoğan"), quoted=True),
        exact=True,
    ),
    Row(
        "mayor-in-turkey-lower",
        ("Metropolitan Municipality president",),
        "Metropolitan Municipality mayor",
        bad=(
            (
                "Ankara Metropolitan Municipality president Mansur Yavaş opened the line.",
                "Ankara Metropolitan Municipality mayor Mansur Yavaş opened the line.",
            ),
        ),
        good=("In Turkey, the metropolitan municipality president Erdogan led was Istanbul's.",),
        when=When(not_before=("erdogan", "erdoğan"), quoted=True),
        exact=True,
    ),
    Row(
        "municipality-president",
        ("Municipality President", "President of the Municipality"),
        "Mayor",
        bad=(
            (
                "Konya Municipality President Ali Er spoke in Turkey.",
                "Konya Mayor Ali Er spoke in Turkey.",
            ),
        ),
        good=("In Turkey, the municipality president Erdogan led was Istanbul's.",),
        plural="Mayors",
        when=When(
            region=("Turkey",),
            not_before=("erdogan", "erdoğan"),
            not_after=("metropolitan",),
            quoted=True,
        ),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "municipality-president-lower",
        ("president of the Municipality", "president of the municipality"),
        "mayor",
        bad=(
            (
                "The president of the Municipality of Bursa, in Turkey, planted a tree.",
                "The mayor of Bursa, in Turkey, planted a tree.",
            ),
        ),
        good=("The president of the municipality workers' union in Turkey planted a tree.",),
        when=When(region=("Turkey",), before=("of",), quoted=True),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "municipality-president-after-its-name",
        ("Municipality president",),
        "mayor",
        bad=(
            (
                "Bursa Municipality president Alinur Aktaş planted a tree in Turkey.",
                "Bursa mayor Alinur Aktaş planted a tree in Turkey.",
            ),
        ),
        good=("In Turkey, the municipality president Erdogan led was Istanbul's.",),
        when=When(
            region=("Turkey",),
            not_before=("erdogan", "erdoğan"),
            not_after=("metropolitan",),
            quoted=True,
        ),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "state-premier",
        ("Prime Minister of",),
        "state premier of",
        bad=(
            (
                "The Prime Minister of Saxony, Michael Kretschmer, was there.",
                "The state premier of Saxony, Michael Kretschmer, was there.",
            ),
        ),
        good=(
            "The Prime Minister of Luxembourg flew to Bavaria.",
            "The premier of Bavaria, Markus Söder, spoke.",
        ),
        when=When(before=_LAENDER, far=("kingdom of", "19th century", "1866", "1871"), quoted=True),
    ),
    Row(
        "peoples-deputy",
        ("people's deputy", "people’s deputy"),
        "member of parliament",
        bad=(
            (
                "KYIV - People's deputy Iryna Solovey expects a vote.",
                "KYIV - Member of parliament Iryna Solovey expects a vote.",
            ),
        ),
        good=(
            "He was a people's deputy of the USSR before Ukraine was free.",
            "The Congress of People's Deputies met in Moscow, not in Kyiv.",
        ),
        when=When(
            region=("Ukraine",),
            far=("ussr", "soviet", "1989", "1990", "congress of people*"),
            quoted=True,
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "interior-minister",
        ("Ministry of internal Affairs",),
        "Ministry of Internal Affairs",
        bad=(
            (
                "The Ministry of internal Affairs counted 900 people.",
                "The Ministry of Internal Affairs counted 900 people.",
            ),
        ),
        good=("The Ministry of Internal Affairs counted 900 people.",),
        when=_CAPITALS,
        exact=True,
    ),
)

BODY_ROWS = (
    Row(
        "national-health-commission",
        (
            "National Health and Health Commission",
            "National Health Construction Commission",
            "National Sanitary and Health Commission",
        ),
        "National Health Commission",
        bad=(
            (
                "The National Health and Health Commission counted 12 cases.",
                "The National Health Commission counted 12 cases.",
            ),
        ),
        good=("The National Health Commission counted 12 cases.",),
        when=_CAPITALS,
    ),
    Row(
        "health-commission",
        ("Health and Health Commission", "Health and Health Committee"),
        "Health Commission",
        bad=(
            (
                "The Provincial Health and Health Commission reported two cases.",
                "The Provincial Health Commission reported two cases.",
            ),
        ),
        good=("The Mental Health and Health Services Commission met.",),
        when=_CAPITALS,
    ),
    Row(
        "development-and-reform",
        (
            "Commission of National Development and Reform",
            "National Commission of Development and Reform",
            "Commission of Development and Reform National",
            "National Commission of Reform and Development",
        ),
        "National Development and Reform Commission",
        bad=(
            (
                "The Commission of National Development and Reform cut fuel prices.",
                "The National Development and Reform Commission cut fuel prices.",
            ),
        ),
        good=("The commission of inquiry studied national development and reform.",),
        when=_CAPITALS,
        exact=True,
    ),
    Row(
        "foreign-affairs",
        (
            "Ministry of Affairs Foreign",
            "Ministry of Foreign Affair",
            "Ministry Foreign of Affairs",
        ),
        "Ministry of Foreign Affairs",
        bad=(
            (
                "The Ministry of Affairs Foreign called in the envoy.",
                "The Ministry of Foreign Affairs called in the envoy.",
            ),
        ),
        good=("The Ministry of Foreign Affairs called in the envoy.",),
        when=_CAPITALS,
        exact=True,
    ),
    Row(
        "supervision-commission",
        (
            "State Supervision Commission",
            "State Supervisory Committee",
            "State Supervisory Commission",
            "National Supervision Committee",
        ),
        "National Commission of Supervision",
        bad=(
            (
                "In Beijing, the State Supervision Commission opened a case.",
                "In Beijing, the National Commission of Supervision opened a case.",
            ),
        ),
        good=("The State Supervisory Commission of Bavaria opened a case.",),
        when=When(region=("China",), near=("discipline", "party", "case", "corrupt*"), quoted=True),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "united-front-work",
        ("United Front Ministry", "unified warfare department", "United Front Labor Department"),
        "United Front Work Department",
        bad=(
            (
                "She led the United Front Ministry of the CPC.",
                "She led the United Front Work Department of the CPC.",
            ),
        ),
        good=("The United Front and the ministry disagreed.",),
        when=When(region=("China",), quoted=True),
    ),
    Row(
        "information-office",
        (
            "State New Office",
            "National New Office",
            "State Council New Office",
            "State Council News Office",
        ),
        "State Council Information Office",
        bad=(
            (
                "The State New Office held a news conference.",
                "The State Council Information Office held a news conference.",
            ),
        ),
        good=("The state's new office opened in Albany.", "A National News Office opened."),
        when=_CAPITALS,
        exact=True,
    ),
    Row(
        "taiwan-affairs-office",
        ("National Taiwan Office", "State Taiwan Office"),
        "Taiwan Affairs Office",
        bad=(
            (
                "The State Taiwan Office in Beijing held a news conference.",
                "The Taiwan Affairs Office in Beijing held a news conference.",
            ),
        ),
        good=("A state's Taiwan office promotes trade.",),
        when=When(region=("China",), quoted=True),
        exact=True,
    ),
    Row(
        "security-council",
        ("Council of Security",),
        "Security Council",
        bad=(
            (
                "The Council of Security of the UN met at night.",
                "The Security Council of the UN met at night.",
            ),
        ),
        good=("The council of security guards asked the UN for pay.",),
        when=When(near=("un", "u.n.", "united nations", "onu"), quoted=True, not_before=("and",)),
        exact=True,
    ),
    Row(
        "world-health-organization",
        (
            "World Organization of Health",
            "World Organization of the Health",
            "Organization World Health",
            "World Organisation of Health",
            "Global Health Organization",
        ),
        "World Health Organization",
        bad=(
            (
                "The World Organization of Health sent doctors.",
                "The World Health Organization sent doctors.",
            ),
        ),
        good=(
            "A world organization of health clubs met.",
            "The Global Health Organizations Forum met.",
        ),
        when=When(quoted=True, not_before=("forum",), far=("world health organization",)),
        exact=True,
    ),
    Row(
        "world-trade-organization",
        (
            "World Organization of Trade",
            "World Organization of Commerce",
            "World Organization of the Trade",
        ),
        "World Trade Organization",
        bad=(
            (
                "China joined the World Organization of Trade in 2001.",
                "China joined the World Trade Organization in 2001.",
            ),
        ),
        good=("A world organization of trade unions met.",),
        when=_CAPITALS,
        exact=True,
    ),
    Row(
        "monetary-fund",
        (
            "Fund Monetary International",
            "International Fund Monetary",
            "Monetary International Fund",
        ),
        "International Monetary Fund",
        bad=(
            (
                "The Monetary International Fund lent Peru money.",
                "The International Monetary Fund lent Peru money.",
            ),
        ),
        good=("The International Monetary Fund lent Peru money.",),
        when=_CAPITALS,
        exact=True,
    ),
    Row(
        "european-bodies",
        ("European Bank Central", "Bank Central European", "Central European Bank"),
        "European Central Bank",
        bad=(
            (
                "Christine Lagarde of the Central European Bank spoke on the eurozone.",
                "Christine Lagarde of the European Central Bank spoke on the eurozone.",
            ),
        ),
        good=(
            "A Central European bank, Erste, will leave the eurozone's market in Croatia.",
            "Raiffeisen, the largest Central European Bank Group, has assets in the eurozone.",
        ),
        when=When(
            near=("lagarde", "draghi", "eurozone", "ecb"),
            not_before=("group", "of", "for"),
            within=Scope.PARAGRAPH,
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "autonomous-region-xinjiang",
        (
            "Autonomous Region of Xinjiang Uygur",
            "Autonomous Region of Xinjiang Uyghur",
            "Autonomous Region Xinjiang Uygur",
            "Uygur Autonomous Region of Xinjiang Uygur",
        ),
        "Xinjiang Uygur Autonomous Region",
        bad=(
            (
                "A road in the Autonomous Region of Xinjiang Uygur was closed.",
                "A road in the Xinjiang Uygur Autonomous Region was closed.",
            ),
        ),
        good=("The Xinjiang Uygur Autonomous Region closed a road.",),
        when=_CAPITALS,
        exact=True,
    ),
    Row(
        "autonomous-region-guangxi",
        ("Autonomous Region of Guangxi Zhuang", "Autonomous Region Guangxi Zhuang"),
        "Guangxi Zhuang Autonomous Region",
        bad=(
            (
                "Ships left the Autonomous Region of Guangxi Zhuang.",
                "Ships left the Guangxi Zhuang Autonomous Region.",
            ),
        ),
        good=("The Guangxi Zhuang Autonomous Region has ports.",),
        when=_CAPITALS,
        exact=True,
    ),
    Row(
        "autonomous-region-ningxia",
        ("Autonomous Region of Ningxia Hui", "Autonomous Region Ningxia Hui"),
        "Ningxia Hui Autonomous Region",
        bad=(
            (
                "Wine from the Autonomous Region of Ningxia Hui won a prize.",
                "Wine from the Ningxia Hui Autonomous Region won a prize.",
            ),
        ),
        good=("The Ningxia Hui Autonomous Region makes wine.",),
        when=_CAPITALS,
        exact=True,
    ),
)
