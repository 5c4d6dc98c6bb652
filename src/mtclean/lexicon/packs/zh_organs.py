"""Institutions: party organs, congresses, courts and mass organizations of China.

Compiled by hand from machine-translated news and the English names these bodies and the big
agencies use; facts, under the licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.apostrophes import either
from mtclean.lexicon.packs.zh_institutions import ABOUT_CHINA, IN_CHINA, NAME, body

__all__ = ["ROWS"]

ROWS = (
    body(
        "zh-commission-of-supervision",
        (
            "State Supervision Committee",
            "National Supervisory Committee",
        ),
        "National Commission of Supervision",
        (
            "The State Supervision Committee in Beijing has opened a case.",
            "The National Commission of Supervision in Beijing has opened a case.",
        ),
        "The State Supervision Committee of Kerala invited Chinese judges.",
        IN_CHINA._replace(not_before=("of", "for")),
    ),
    body(
        "zh-provincial-discipline",
        (
            "Provincial Disciplinary Committee",
            "Provincial Discipline Committee",
            "Provincial Commission for Discipline and Inspection",
        ),
        "Provincial Commission for Discipline Inspection",
        (
            "The Hunan Provincial Disciplinary Committee is looking into bribes.",
            "The Hunan Provincial Commission for Discipline Inspection is looking into bribes.",
        ),
        "The provincial disciplinary committee of Ontario's nurses met a Chinese delegation.",
        IN_CHINA._replace(
            near=("brib*", "corrupt*", "graft", "supervis*", "party"), not_before=("of",)
        ),
    ),
    body(
        "zh-publicity-team",
        (
            "Central Propaganda Group",
            "Central Propaganda Team",
            "Central Lecture Group",
            "Central Lecturer Group",
            "Central Preaching Group",
            "Central Preaching Team",
        ),
        "publicity team of the CPC Central Committee",
        (
            "The Central Preaching Group spoke on the congress in Jinan.",
            "The publicity team of the CPC Central Committee spoke on the congress in Jinan.",
        ),
        "The central preaching group of the church went to Jinan.",
        IN_CHINA._replace(near=("congress", "plenary"), far=("church*", "gospel")),
    ),
    body(
        "zh-political-and-legal",
        (
            "Political and Legal Committee",
            "Politics and Law Committee",
            "Politics and Law Commission",
            "Political and Law Commission",
            "Political and Law Committee",
            "Political and Legal Commission",
            "Political-Legal Committee",
        ),
        "Political and Legal Affairs Commission",
        (
            "He is secretary of the Politics and Law Committee of Shanxi.",
            "He is secretary of the Political and Legal Affairs Commission of Shanxi.",
        ),
        "The UN's political and legal committee met on China's proposal.",
        IN_CHINA._replace(not_after=("un's", "un’s", "assembly's", "assembly’s", "aalco's")),
    ),
    body(
        "zh-united-front",
        (
            "Ministry of United Front Work",
            "Ministry of United Front",
            "Unified War Department",
            "United War Department",
        ),
        "United Front Work Department",
        (
            "The Unified War Department of the province held a meeting.",
            "The United Front Work Department of the province held a meeting.",
        ),
        "North Korea's United Front Department sent the letter.",
    ),
    body(
        "zh-head-of-united-front",
        (
            "Minister of the United Front Department",
            "Minister of the United Front Work Department",
            "Minister of United Front Work",
            "United Front Work Minister",
            "Minister of the United Front",
        ),
        "head of the United Front Work Department",
        (
            "Sun, Minister of the United Front Work Department of Gansu, came.",
            "Sun, head of the United Front Work Department of Gansu, came.",
        ),
        "The minister of the United Front government in Colombo met Chinese envoys.",
        IN_CHINA._replace(not_before=("government", "cabinet", "coalition")),
    ),
    body(
        "zh-head-of-publicity",
        ("Minister of the Publicity Department", "Publicity Department Minister"),
        "head of the Publicity Department",
        (
            "Liu is Minister of the Publicity Department of the Anhui committee.",
            "Liu is head of the Publicity Department of the Anhui committee.",
        ),
        "Liu is head of the Publicity Department of the Anhui committee.",
        IN_CHINA,
    ),
    body(
        "zh-head-of-propaganda",
        ("Minister of the Propaganda Department", "Propaganda Department Minister"),
        "head of the Propaganda Department",
        (
            "Liu is Minister of the Propaganda Department of the Anhui committee.",
            "Liu is head of the Propaganda Department of the Anhui committee.",
        ),
        "Goebbels was minister of propaganda before China joined the war.",
        IN_CHINA,
    ),
    body(
        "zh-propaganda-chief",
        ("Minister of Propaganda of the", "Propaganda Minister of the"),
        "propaganda chief of the",
        (
            "Sun, Propaganda Minister of the Provincial Party Committee, opened the fair.",
            "Sun, propaganda chief of the Provincial Party Committee, opened the fair.",
        ),
        "The propaganda minister of the party in Pyongyang spoke.",
        NAME._replace(before=("provincial party", "municipal party", "prefectural party")),
    ),
    body(
        "zh-head-of-organization",
        ("Minister of the Organization Department", "Organization Department Minister"),
        "head of the Organization Department",
        (
            "Ma became Minister of the Organization Department of Yunnan.",
            "Ma became head of the Organization Department of Yunnan.",
        ),
        "Ma became head of the Organization Department of Yunnan.",
    ),
    body(
        "zh-organization-minister",
        ("Minister of Organization of the", "Organization Minister of the"),
        "head of the Organization Department of the",
        (
            "Ma, Organization Minister of the Provincial Party Committee, opened the fair.",
            (
                "Ma, head of the Organization Department of the Provincial Party Committee, opened"
                " the fair."
            ),
        ),
        "The minister of organization of the games opened the fair.",
        NAME._replace(before=("provincial party", "municipal party", "prefectural party")),
    ),
    body(
        "zh-organization-department",
        (
            "Central Organization Ministry",
            "Ministry of Organization of the CPC",
            "Central Ministry of Organization",
        ),
        "Organization Department of the CPC",
        (
            "The Ministry of Organization of the CPC chose him.",
            "The Organization Department of the CPC chose him.",
        ),
        "The Central Organization Department chose him.",
    ),
    body(
        "zh-military-commission",
        (
            "Central Military Committee",
            "Military Central Commission",
            "Central Army Commission",
            "Central Military Affairs Committee",
        ),
        "Central Military Commission",
        (
            "Xi Jinping, who heads the Central Military Committee, watched the drill.",
            "Xi Jinping, who heads the Central Military Commission, watched the drill.",
        ),
        "North Korea's Central Military Committee congratulated Beijing.",
        NAME._replace(
            near=("xi jinping", "pla", "liberation army", "beijing"), far=("korea*", "pyongyang")
        ),
    ),
    body(
        "zh-permanent-committee",
        ("Permanent Committee of the", "Permanent Commission of the"),
        "Standing Committee of the",
        (
            "He sits on the Permanent Committee of the Political Bureau in Beijing.",
            "He sits on the Standing Committee of the Political Bureau in Beijing.",
        ),
        "The Permanent Committee of the Rights of the Child met in Beijing.",
        IN_CHINA._replace(
            before=("political bureau", "politburo", "npc", "national people", "cpc", "communist")
        ),
    ),
    body(
        "zh-national-peoples-congress",
        either(
            "National People's Representative Congress",
            "National People's Representative Assembly",
            "National Congress of People's Representatives",
            "National People's Conference",
            "National Popular Congress",
            "National Popular Assembly",
            "National People's Assembly",
            "People's National Congress",
        ),
        "National People's Congress",
        (
            "The National Popular Assembly in Beijing passed the law on Hong Kong.",
            "The National People's Congress in Beijing passed the law on Hong Kong.",
        ),
        "Guinea-Bissau's National People's Assembly thanked China.",
        ABOUT_CHINA._replace(far=("algeria*", "guyana*", "laos", "angola*")),
    ),
    body(
        "zh-cppcc",
        either(
            "Chinese People's Political Consultation Conference",
            "Chinese People's Consultative Political Conference",
            "Chinese Political Consultative Conference",
            "Chinese People's Consultative Conference",
            "Political Consultative Conference of the Chinese People",
            "Consultative Political Conference of the Chinese People",
            "China People's Political Consultative Conference",
        ),
        "Chinese People's Political Consultative Conference",
        (
            "He led the Political Consultative Conference of the Chinese People.",
            "He led the Chinese People's Political Consultative Conference.",
        ),
        "The Chinese People's Political Consultative Conference opened.",
    ),
    body(
        "zh-cppcc-national-committee",
        ("National CPPCC", "National Committee CPPCC"),
        "CPPCC National Committee",
        (
            "The National CPPCC held its closing meeting.",
            "The CPPCC National Committee held its closing meeting.",
        ),
        "The National Committee of the CPPCC held its closing meeting.",
    ),
    body(
        "zh-supreme-procuratorate",
        either(
            "Supreme People's Prosecutor's Office",
            "Supreme People's Prosecution Office",
            "Supreme People's Inspectorate",
            "Highest People's Procuratorate",
            "Supreme People's Public Prosecutor's Office",
            "People's Supreme Procuratorate",
            "Supreme Popular Procuratorate",
        ),
        "Supreme People's Procuratorate",
        (
            "The Supreme People's Inspectorate in Beijing appealed.",
            "The Supreme People's Procuratorate in Beijing appealed.",
        ),
        "The Supreme People's Prosecutor's Office in Hanoi appealed.",
        IN_CHINA._replace(far=("vietnam*", "hanoi")),
    ),
    body(
        "zh-supreme-court",
        either(
            "Highest People's Court",
            "Supreme Popular Court",
            "People's Supreme Court",
            "Popular Supreme Court",
            "Supreme Court of the People",
        ),
        "Supreme People's Court",
        (
            "The Supreme Popular Court in Beijing upheld the sentence.",
            "The Supreme People's Court in Beijing upheld the sentence.",
        ),
        "Vietnam's People's Supreme Court freed a trader from Beijing.",
        IN_CHINA._replace(far=("vietnam*", "hanoi", "laos")),
    ),
    body(
        "zh-two-supreme-bodies",
        (
            "Supreme Law and Supreme Inspection",
            "Supreme Law and the Supreme Procuratorate",
            "Supreme Law and Supreme Procuratorate",
            "Supreme Court and Supreme Inspection",
        ),
        "Supreme People's Court and Supreme People's Procuratorate",
        (
            "The Supreme Law and Supreme Procuratorate agreed.",
            "The Supreme People's Court and Supreme People's Procuratorate agreed.",
        ),
        "The supreme law and the courts agree.",
    ),
    body(
        "zh-intermediate-court",
        either(
            "Intermediate People Court",
            "Middle People's Court",
            "Medium People's Court",
            "Intermediate Popular Court",
            "Mid-level People's Court",
            "Medium-level People's Court",
        ),
        "Intermediate People's Court",
        (
            "The Intermediate Popular Court of Dalian sentenced him to death.",
            "The Intermediate People's Court of Dalian sentenced him to death.",
        ),
        "The Intermediate People's Court of Dalian sentenced him to death.",
    ),
    body(
        "zh-higher-court",
        either(
            "Superior People's Court",
            "Higher Popular Court",
            "Senior People's Court",
            "Advanced People's Court",
            "Higher People Court",
            "Superior Popular Court",
        ),
        "Higher People's Court",
        (
            "The Superior People's Court of Liaoning rejected the appeal.",
            "The Higher People's Court of Liaoning rejected the appeal.",
        ),
        "The Higher People's Court of Liaoning rejected the appeal.",
        NAME._replace(far=("vietnam*", "hanoi")),
    ),
    body(
        "zh-armed-police",
        either(
            "Popular Armed Police",
            "Armed People's Police",
            "People's Armed Forces Police",
            "Armed Police of the People",
            "Chinese Popular Armed Police",
        ),
        "People's Armed Police",
        (
            "The Popular Armed Police of China sent 300 men.",
            "The People's Armed Police of China sent 300 men.",
        ),
        "Armed people, police in China say, stopped the bus.",
        IN_CHINA,
    ),
    body(
        "zh-youth-league",
        (
            "Communist Youth Corps",
            "Communist Youth Regiment",
            "Communist Youth Delegation",
            "Communist Youth Group of China",
        ),
        "Communist Youth League",
        (
            "The Communist Youth Corps in Wuhan planted trees.",
            "The Communist Youth League in Wuhan planted trees.",
        ),
        "The Young Communist League of Cuba sent books to Wuhan.",
        IN_CHINA,
    ),
    body(
        "zh-youth-league-committee",
        ("Regiment Central Committee", "Corps Central Committee", "Central Committee of the Corps"),
        "Central Committee of the Communist Youth League",
        (
            "The Regiment Central Committee praised ten students in Beijing.",
            "The Central Committee of the Communist Youth League praised ten students in Beijing.",
        ),
        "The Peace Corps central committee had no office in Beijing.",
        IN_CHINA._replace(not_after=("peace", "youth")),
    ),
    body(
        "zh-womens-federation",
        either(
            "National Women's Federation",
            "National Women's Association of China",
            "All-China Federation of Women",
            "All-China Women's Association",
        ),
        "All-China Women's Federation",
        (
            "The National Women's Federation in Beijing runs a hotline for wives.",
            "The All-China Women's Federation in Beijing runs a hotline for wives.",
        ),
        "The Swedish National Women's Federation flew to Beijing.",
        ABOUT_CHINA._replace(far=("sweden", "swedish", "korea*", "iraq*", "japan*")),
    ),
    body(
        "zh-trade-unions",
        (
            "National General Labor Union",
            "National General Trade Union",
            "All-China General Trade Union",
            "All-China General Labor Union",
            "All-China Trade Union",
            "China National Federation of Trade Unions",
        ),
        "All-China Federation of Trade Unions",
        (
            "The National General Trade Union in Beijing has 300 million members.",
            "The All-China Federation of Trade Unions in Beijing has 300 million members.",
        ),
        "In 1925 the All-China General Labor Union called a strike.",
        IN_CHINA._replace(years=(1949, None)),
    ),
    body(
        "zh-science-association",
        (
            "China Science Association",
            "China Association of Science and Technology",
            "Chinese Science and Technology Association",
            "China Science and Technology Association",
            "Chinese Association for Science and Technology",
        ),
        "China Association for Science and Technology",
        (
            "The China Science and Technology Association honored 90 women.",
            "The China Association for Science and Technology honored 90 women.",
        ),
        "The China Association for Science and Technology honored 90 women.",
    ),
    body(
        "zh-disabled-federation",
        (
            "China Disabled Federation",
            "China Disabled Persons Federation",
            "Chinese Disabled Federation",
            "China Federation of Disabled Persons",
            "China Federation of the Disabled",
            "Chinese Disabled Persons Federation",
        ),
        "China Disabled Persons' Federation",
        (
            "The China Disabled Federation gave out 9,000 wheelchairs.",
            "The China Disabled Persons' Federation gave out 9,000 wheelchairs.",
        ),
        "The China Disabled Persons' Federation gave out 9,000 wheelchairs.",
    ),
    body(
        "zh-literary-circles",
        (
            "China Federation of Literature and Art",
            "Chinese Federation of Literature and Art",
            "China Literary and Art Federation",
            "China Literature Federation",
            "China Federation of Literary and Art Circle",
        ),
        "China Federation of Literary and Art Circles",
        (
            "The China Literary and Art Federation held a show.",
            "The China Federation of Literary and Art Circles held a show.",
        ),
        "The China Federation of Literary and Art Circles held a show.",
    ),
    body(
        "zh-economic-work-conference",
        (
            "Central Economic Work Meeting",
            "Central Economic Working Conference",
            "Central Economy Work Conference",
            "Central Economic Working Meeting",
            "Central Conference on Economic Work",
        ),
        "Central Economic Work Conference",
        (
            "The Central Economic Work Meeting set the goals for next year.",
            "The Central Economic Work Conference set the goals for next year.",
        ),
        "The Central Economic Work Conference set the goals for next year.",
    ),
    body(
        "zh-rural-work-conference",
        (
            "Central Rural Work Meeting",
            "Central Countryside Work Conference",
            "Central Rural Working Conference",
            "Central Village Work Conference",
        ),
        "Central Rural Work Conference",
        (
            "The Central Rural Work Meeting was held in December.",
            "The Central Rural Work Conference was held in December.",
        ),
        "The Central Rural Work Conference was held in December.",
    ),
)
