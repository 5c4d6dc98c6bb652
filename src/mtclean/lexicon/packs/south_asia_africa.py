"""Terms: Hindi, Urdu, Bengali and Nepali news, and Hausa and Swahili.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import with_article
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_SOUTH_ASIA = ("India", "Pakistan", "Bangladesh", "Nepal")
_INDIA = When(region=("India",), quoted=True)
_PAKISTAN = When(region=("Pakistan",), quoted=True)
_BANGLADESH = When(region=("Bangladesh",), quoted=True)
_NIGERIA = When(region=("Nigeria",), quoted=True)
_TANZANIA = When(region=("Tanzania",), quoted=True)
_CRICKET = (
    "cricket*",
    "wicket*",
    "innings",
    "batsm*",
    "batter*",
    "bowler*",
    "overs",
    "icc",
    "bcci",
)
_SPEAKERS = tuple(
    mark + name
    for name in ("yakubu dogara", "femi gbajabiamila", "tajudeen abbas", "aminu tambuwal", "dogara")
    for mark in ("", ", ", ", hon. ", ", rt. hon. ")
)


_INDIAN = (
    Row(
        "hi-chief-minister",
        ("Main Minister", "Head Minister", "Principal Minister"),
        "Chief Minister",
        bad=(
            (
                "Bihar's Main Minister Nitish Kumar went to Delhi.",
                "Bihar's Chief Minister Nitish Kumar went to Delhi.",
            ),
        ),
        good=(
            "The main minister in the Indian film is a thief.",
            "The Head Minister of the church in Delhi preached.",
        ),
        plural="Chief Ministers",
        when=_INDIA._replace(
            region=("India", "Pakistan"),
            far=("church", "gurdwara", "congregation", "minister at"),
            not_before=("of the church", "at", "road"),
        ),
        exact=True,
    ),
    Row(
        "ur-chief-minister-of-province",
        (
            "Prime Minister of Punjab",
            "Prime Minister of Sindh",
            "Prime Minister Punjab",
            "Prime Minister Sindh",
            "Prime Minister of Uttar Pradesh",
            "Prime Minister of Bihar",
            "Prime Minister of Balochistan",
            "Prime Minister Balochistan",
            "Prime Minister of Khyber Pakhtunkhwa",
            "Prime Minister of West Bengal",
            "Prime Minister of Maharashtra",
            "Prime Minister of Tamil Nadu",
            "Prime Minister of Kerala",
            "Prime Minister of Rajasthan",
        ),
        "provincial chief minister",
        bad=("The [[Prime Minister of Punjab]] opened the hospital in Lahore.",),
        good=(
            "Sikandar Hayat Khan was Prime Minister of Punjab from 1937.",
            "The Prime Minister of Pakistan opened the hospital in Punjab.",
        ),
        when=When(
            not_before=("'s", "’s", "is with"),
            far=("1937", "1942", "1946", "colonial", "partition", "british india", "raj"),
        ),
        exact=True,
        hyphens=False,
        safety=Safety.FLAG,
        note="Probably the chief minister of a province or state.",
    ),
    Row(
        "hi-bureau-of-investigation",
        (
            "Central Investigation Bureau",
            "Central Investigative Bureau",
            "Central Bureau of Inquiry",
            "Central Bureau of Investigations",
        ),
        "Central Bureau of Investigation",
        bad=(
            (
                "India's Central Investigation Bureau raided the bank.",
                "India's Central Bureau of Investigation raided the bank.",
            ),
        ),
        good=("Taiwan's Central Investigation Bureau raided the bank.",),
        when=_INDIA,
        exact=True,
    ),
    Row(
        "hi-bjp",
        (
            "Indian People's Party",
            "Indian Peoples Party",
            "People's Party of India",
            "Indian Public Party",
            "Indian Janata Party",
        ),
        "Bharatiya Janata Party",
        bad=(
            (
                "Modi's Indian People's Party won in Gujarat.",
                "Modi's Bharatiya Janata Party won in Gujarat.",
            ),
        ),
        good=(
            "The Bharatiya Janata Party, or Indian People's Party, won in Gujarat.",
            "The Indian People's Party of Fiji, not Modi's, was dissolved.",
        ),
        when=When(
            near=("modi", "amit shah", "bjp", "yogi", "nadda", "vajpayee"),
            far=("bharatiya", "fiji"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "hi-aam-aadmi-party",
        ("Common Man Party", "Common Man's Party", "Common Men Party", "Ordinary Man Party"),
        "Aam Aadmi Party",
        bad=(
            ("Kejriwal's Common Man Party rules Delhi.", "Kejriwal's Aam Aadmi Party rules Delhi."),
        ),
        good=(
            "The Aam Aadmi (Common Man) Party and its rivals met in Delhi.",
            "The Common Man Party of Ohio met.",
        ),
        when=_INDIA._replace(far=("aam aadmi", "aap")),
        exact=True,
    ),
    Row(
        "hi-samajwadi-party",
        ("Socialist Party",),
        "Samajwadi Party",
        bad=(
            (
                "Akhilesh Yadav's Socialist Party lost in Lucknow.",
                "Akhilesh Yadav's Samajwadi Party lost in Lucknow.",
            ),
        ),
        good=(
            "Lohia's Praja Socialist Party, Akhilesh Yadav said, is remembered.",
            "The Samajwadi (Socialist) Party of Akhilesh Yadav lost.",
        ),
        when=When(
            about=("India",),
            near=("akhilesh*", "mulayam*"),
            far=("samajwadi", "praja", "lohia", "jayaprakash", "1952", "1964"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "hi-shiv-sena",
        ("Shiv Army", "Shiva Army", "Shiv-Army", "Shivsena Army", "Army of Shiva party"),
        "Shiv Sena",
        bad=(
            (
                "In Mumbai, the Shiv Army called a strike.",
                "In Mumbai, the Shiv Sena called a strike.",
            ),
        ),
        good=(
            "Shiv Sena, or Shiva's Army, called a strike in Mumbai.",
            "Shiv, army doctor, lives in Delhi.",
        ),
        when=_INDIA._replace(far=("shiv sena",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hi-baton-charge",
        ("stick charge", "sticks charge", "lathi-stick charge", "charge of sticks"),
        "baton charge",
        bad=(
            (
                "Nine farmers were hurt in a stick charge by police in Karnal, India.",
                "Nine farmers were hurt in a baton charge by police in Karnal, India.",
            ),
        ),
        good=(
            "In India, the USB stick charges a phone, police said.",
            "The stick charge for golf bags on the Indian flight, police said, is new.",
        ),
        when=When(region=_SOUTH_ASIA, near=("police",), far=("golf", "usb", "battery", "hockey")),
    ),
    Row(
        "hi-half-century",
        ("semi-century", "semi century", "semi-centuries", "fifty-century"),
        "half-century",
        bad=(
            (
                "Kohli scored a semi-century in the second innings.",
                "Kohli scored a half-century in the second innings.",
            ),
        ),
        good=("Over a semi-century, cricket changed.", "The club marked its semi-centennial."),
        when=When(
            near=_CRICKET,
            after=("a", "his", "her", "first", "second", "third", "fourth"),
            not_after=("over a",),
        ),
    ),
    Row(
        "hi-one-day-international",
        (
            "single-day international",
            "single-day match",
            "one-day world match",
            "one-day global match",
        ),
        "one-day international",
        bad=(
            (
                "India won the third single-day international by six wickets.",
                "India won the third one-day international by six wickets.",
            ),
        ),
        good=(
            "A single-day international fair for bowlers opened in Leeds.",
            "It was cricket's first single-day match day.",
        ),
        plural="one-day internationals",
        when=When(near=_CRICKET, not_before=("fair", "day", "conference*", "event*", "festival*")),
    ),
    Row(
        "ne-uml",
        ("Emale", "Amale", "EMALE", "AMALE"),
        "CPN-UML",
        bad=(
            (
                "In Kathmandu, Emale chairman KP Oli met the press.",
                "In Kathmandu, CPN-UML chairman KP Oli met the press.",
            ),
        ),
        good=("CPN-UML, known as Emale in Nepal, met.", "Mr. Amale of Pune flew to Nepal."),
        when=When(
            region=("Nepal",), far=("uml", "cpn-uml"), not_after=("mr", "mr.", "ms"), quoted=True
        ),
        exact=True,
    ),
)

_PAKISTANI_AND_BENGALI = (
    Row(
        "ur-muslim-league-nawaz",
        (
            "Muslim League Noon",
            "Muslim League Nun",
            "Muslim League (Noon)",
            "Muslim League Nawaz",
            "Muslim League Nawaz Group",
            "Muslim League (Nawaz Group)",
        ),
        "Muslim League-Nawaz",
        bad=(
            (
                "The Muslim League Noon won a seat in Lahore.",
                "The Muslim League-Nawaz won a seat in Lahore.",
            ),
            (
                "Pakistan Muslim League Noon leaders met.",
                "Pakistan Muslim League-Nawaz leaders met.",
            ),
        ),
        good=(
            "For the Muslim League, noon was too early.",
            "The Pakistan Muslim League-Nawaz won.",
        ),
        when=When(not_before=("sharif",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ur-muslim-league-quaid",
        ("Muslim League Qaf", "Muslim League Kaf", "Muslim League (Qaf)", "Muslim League Q League"),
        "Muslim League-Quaid",
        bad=(
            (
                "The Muslim League Qaf left the coalition.",
                "The Muslim League-Quaid left the coalition.",
            ),
        ),
        good=("The Pakistan Muslim League-Quaid left.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ur-tehreek-e-insaf",
        (
            "Pakistan Justice Movement",
            "Pakistan Movement for Justice",
            "Pakistan Movement of Justice",
            "Justice Movement of Pakistan",
            "Movement for Justice of Pakistan",
            "Tehreek-e-Justice",
        ),
        "Pakistan Tehreek-e-Insaf",
        bad=(
            (
                "Imran Khan's Pakistan Justice Movement marched.",
                "Imran Khan's Pakistan Tehreek-e-Insaf marched.",
            ),
        ),
        good=("Tehreek-e-Insaf, the Pakistan Movement for Justice, marched.",),
        when=When(far=("tehreek-e-insaf", "tehrik-e-insaf", "tehreek e insaf"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ur-accountability-bureau",
        (
            "National Accountability Office",
            "National Bureau of Accountability",
            "National Accountability Agency",
            "National Accounting Bureau",
        ),
        "National Accountability Bureau",
        bad=(
            (
                "Pakistan's National Accountability Office held two men.",
                "Pakistan's National Accountability Bureau held two men.",
            ),
        ),
        good=("The National Accounting Bureau of Ghana held a meeting.",),
        when=_PAKISTAN,
        exact=True,
    ),
    Row(
        "ur-moon-sighting-committee",
        (
            "Royat Hilal Committee",
            "Rowayat Hilal Committee",
            "Rooet Hilal Committee",
            "Ruyat Hilal Committee",
            "Royat-e-Hilal Committee",
            "Moon Vision Committee",
            "Hilal Vision Committee",
            "Hilal Sighting Committee",
        ),
        "Ruet-e-Hilal Committee",
        bad=(
            (
                "The Central Royat Hilal Committee in Pakistan saw the moon.",
                "The Central Ruet-e-Hilal Committee in Pakistan saw the moon.",
            ),
        ),
        good=("The moon sighting committee in Pakistan met.",),
        when=_PAKISTAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "bn-nationalist-party",
        (
            "Bangladesh Nationalist Team",
            "Bangladesh National Team BNP",
            "Bangladesh Nationalist Group",
        ),
        "Bangladesh Nationalist Party",
        bad=(
            (
                "The Bangladesh Nationalist Team (BNP) will not vote.",
                "The Bangladesh Nationalist Party (BNP) will not vote.",
            ),
        ),
        good=("The Bangladesh national team will not play.",),
        when=_BANGLADESH,
        exact=True,
        hyphens=False,
    ),
    Row(
        "bn-jatiya-party",
        ("National Party",),
        "Jatiya Party",
        bad=(
            (
                "In Dhaka, Ershad's National Party chose a leader.",
                "In Dhaka, Ershad's Jatiya Party chose a leader.",
            ),
        ),
        good=(
            "The Jatiya (National) Party of Ershad chose a leader in Dhaka.",
            "New Zealand's National Party hosted Bangladesh's premier and Ershad's son.",
        ),
        when=_BANGLADESH._replace(
            near=("ershad", "gm quader", "raushan"), far=("jatiya", "zealand")
        ),
        exact=True,
    ),
    Row(
        "bn-ruling-party",
        ("ruling team",),
        "ruling party",
        bad=(
            (
                "In Dhaka, the election was won by the ruling team, the Awami League.",
                "In Dhaka, the election was won by the ruling party, the Awami League.",
            ),
        ),
        good=("Bangladesh's captain is part of cricket's ruling team.",),
        when=_BANGLADESH._replace(near=("awami", "bnp"), far=_CRICKET, quoted=False),
    ),
    Row(
        "bn-opposition-party",
        ("opposition team", "opponent political team", "opposing political team"),
        "opposition party",
        bad=(
            (
                "In Dhaka, the opposition team BNP called a strike.",
                "In Dhaka, the opposition party BNP called a strike.",
            ),
        ),
        good=("Bangladesh beat the opposition team, cricket fans of the BNP said.",),
        plural="opposition parties",
        when=_BANGLADESH._replace(
            near=("awami", "bnp"), far=(*_CRICKET, "match*", "football*"), quoted=False
        ),
    ),
    Row(
        "bn-anti-corruption-commission",
        (
            "Corruption Suppression Commission",
            "Corruption Prevention Commission",
            "Commission for Suppression of Corruption",
            "Commission for Prevention of Corruption",
            "Corruption Repression Commission",
        ),
        "Anti-Corruption Commission",
        bad=(
            (
                "Bangladesh's Corruption Suppression Commission sued the banker.",
                "Bangladesh's Anti-Corruption Commission sued the banker.",
            ),
        ),
        good=("Macedonia's Commission for Prevention of Corruption wrote to Bangladesh.",),
        when=When(about=("Bangladesh",), far=("macedonia*", "slovenia*", "vanuatu"), quoted=True),
        exact=True,
        hyphens=False,
    ),
)

_AFRICAN = (
    Row(
        "ha-house-speaker",
        (
            "Chairman of the House of Representatives",
            "President of the House of Representatives",
            "chairman of the House of Representatives",
            "president of the House of Representatives",
        ),
        "Speaker of the House of Representatives",
        bad=(
            (
                "Former chairman of the House of Representatives Yakubu Dogara left the PDP.",
                "Former Speaker of the House of Representatives Yakubu Dogara left the PDP.",
            ),
        ),
        good=(
            "The chairman of the House of Representatives Committee on NDDC left.",
            "The chairman of the House of Representatives on the NDDC, Nicholas Mutu, came.",
        ),
        when=When(before=_SPEAKERS, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ha-senate-president",
        (
            "Chairman of the Senate",
            "Speaker of the Senate",
            "chairman of the Senate",
            "speaker of the Senate",
        ),
        "President of the Senate",
        bad=(
            (
                "In Nigeria, the Speaker of the Senate, Ahmad Lawan, spoke.",
                "In Nigeria, the President of the Senate, Ahmad Lawan, spoke.",
            ),
        ),
        good=(
            "The chairman of the Senate Committee on Niger Delta in Nigeria, Nwaoboshi, came.",
            "The Speaker of the Senate of Canada visited Nigeria's Lawan.",
        ),
        when=When(
            about=("Nigeria",),
            near=("lawan", "saraki", "akpabio"),
            before=(",", "ahmad", "bukola", "godswill", "dr", "senator"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ha-electoral-commission",
        (
            "Independent National Election Commission",
            "National Independent Electoral Commission",
            "National Independent Election Commission",
            "Independent Electoral Commission of Nigeria",
        ),
        "Independent National Electoral Commission",
        bad=(
            (
                "Nigeria's Independent National Election Commission (INEC) printed the lists.",
                "Nigeria's Independent National Electoral Commission (INEC) printed the lists.",
            ),
        ),
        good=("Niger's Independent National Electoral Commission printed the lists.",),
        when=_NIGERIA,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ha-financial-crimes-commission",
        (
            "Economic and Financial Crime Commission",
            "Commission for Economic and Financial Crimes",
            "Commission against Economic and Financial Crimes",
            "Economic and Financial Corruption Commission",
            "Economic and Financial Crimes Committee",
        ),
        "Economic and Financial Crimes Commission",
        bad=(
            (
                "In Abuja, the Economic and Financial Crimes Committee (EFCC) froze the account.",
                "In Abuja, the Economic and Financial Crimes Commission (EFCC) froze the account.",
            ),
        ),
        good=("Nigeria's Economic and Financial Crimes Commission froze it.",),
        when=_NIGERIA,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ha-emir-of-kano",
        ("King of Kano", "Sultan of Kano", "King of the Kano"),
        "Emir of Kano",
        bad=(
            (
                "The King of Kano, Aminu Ado Bayero, came to Abuja.",
                "The Emir of Kano, Aminu Ado Bayero, came to Abuja.",
            ),
        ),
        good=("The Kano Chronicle names Bagauda as the first King of Kano in Nigeria's north.",),
        when=_NIGERIA._replace(far=("chronicle", "century", "1804", "1807", "bagauda", "ancient")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ha-sultan-of-sokoto",
        (
            "King of Muslims",
            "King of the Muslims",
            "King Muslims",
            "Emir of the Muslims",
            "Sarkin Musulmi",
        ),
        "Sultan of Sokoto",
        bad=(
            (
                "The King of Muslims, Sa'ad Abubakar, met Nigeria's president.",
                "The Sultan of Sokoto, Sa'ad Abubakar, met Nigeria's president.",
            ),
        ),
        good=(
            "The Sultan of Sokoto, whom Nigeria's Hausa call Sarkin Musulmi, came.",
            "He was king of Muslims and Christians.",
        ),
        when=_NIGERIA._replace(far=("sultan", "call*")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "sw-ccm",
        with_article("Revolutionary Party", "Party of the Revolution", "Revolution Party"),
        "Chama Cha Mapinduzi",
        bad=(
            (
                "Samia leads the Revolutionary Party (CCM) in Dodoma, Tanzania.",
                "Samia leads Chama Cha Mapinduzi (CCM) in Dodoma, Tanzania.",
            ),
        ),
        good=(
            "Chama Cha Mapinduzi, the Party of the Revolution, has ruled Tanzania since 1977.",
            "The All-African People's Revolutionary Party met in Tanzania.",
        ),
        article="none",
        when=_TANZANIA._replace(
            near=("ccm", "samia", "magufuli"),
            far=("chama cha",),
            not_after=("people's", "people’s"),
        ),
        exact=True,
    ),
    Row(
        "sw-chadema",
        with_article(
            "Democracy and Development Party",
            "Party of Democracy and Development",
            "Party for Democracy and Development",
        ),
        "Chadema",
        bad=(
            (
                "Freeman Mbowe of the Democracy and Development Party spoke in Tanzania.",
                "Freeman Mbowe of Chadema spoke in Tanzania.",
            ),
        ),
        good=("Chadema, or Party for Democracy and Development, lost seats in Tanzania.",),
        article="none",
        when=_TANZANIA._replace(far=("chadema",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "sw-regional-commissioner",
        ("Region Head", "Head of the Region", "Regional Head", "Chief of the Region"),
        "Regional Commissioner",
        bad=(
            (
                "Mwanza Regional Head John Mongella spoke in Tanzania.",
                "Mwanza Regional Commissioner John Mongella spoke in Tanzania.",
            ),
        ),
        good=("Barclays Regional Head of Tax Asha Ali spoke in Tanzania.",),
        when=When(about=("Tanzania",), not_before=("of", "for"), person="after", quoted=True),
        exact=True,
    ),
    Row(
        "sw-public-prosecutions",
        (
            "Director of Charges",
            "Director of Public Charges",
            "Director of Accusations",
            "Director of Prosecution Charges",
        ),
        "Director of Public Prosecutions",
        bad=(
            (
                "Kenya's Director of Charges dropped the case.",
                "Kenya's Director of Public Prosecutions dropped the case.",
            ),
        ),
        good=("A director of charges and fees was hired in Kenya.",),
        when=When(region=("Kenya", "Tanzania"), quoted=True),
        exact=True,
    ),
    Row(
        "sw-simba",
        ("Lion Sports Club", "Lion SC", "Lions SC", "Lion Sport Club"),
        "Simba SC",
        bad=(
            (
                "Lion SC beat Young Africans in Tanzania.",
                "Simba SC beat Young Africans in Tanzania.",
            ),
        ),
        good=("Lion SC of Iowa plays in a league.",),
        when=_TANZANIA,
        exact=True,
    ),
)

ROWS = _INDIAN + _PAKISTANI_AND_BENGALI + _AFRICAN
