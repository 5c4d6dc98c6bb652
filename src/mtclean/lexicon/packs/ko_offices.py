"""Ministries, parliament and posts of both Koreas as engines render them from Korean.

Compiled by hand from machine-translated news and the English names that the bodies use
themselves; facts, under the licence of the project.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_NAME = When(quoted=True)
_IN_KOREA = When(near=("korea*", "seoul", "sejong", "busan", "daegu"), quoted=True)

ROWS = (
    Row(
        "ko-mpva",
        (
            "Veterans Affairs Office",
            "Ministry of Patriots and Veterans",
            "Ministry of National Veterans Affairs",
            "National Veterans Affairs Office",
            "Ministry of Veterans",
            "Patriots Veterans Affairs Agency",
            "National Reward Agency",
            "Ministry of National Rewards",
            "Ministry of National Reward",
        ),
        "Ministry of Patriots and Veterans Affairs",
        bad=(
            (
                "The Ministry of Patriots and Veterans in Seoul raised the allowance.",
                "The Ministry of Patriots and Veterans Affairs in Seoul raised the allowance.",
            ),
        ),
        good=(
            (
                "The Seoul envoy met Croatia's Ministry of Veterans and the Veterans Affairs "
                "Office of Ohio. The Ministry of Patriots and Veterans Affairs agreed."
            ),
        ),
        when=When(
            about=("South Korea",),
            not_before=("affairs", "of", "and"),
            far=("croatia*", "u.s.", "ohio", "ukrain*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-msit",
        (
            "Ministry of Science and Technology Information and Communication",
            "Ministry of Science and Technology and Information and Communication",
            "Ministry of Science, Technology, Information and Communication",
            "Ministry of Science and Technology Information",
            "Ministry of Science and Technology, Information and Communication",
            "Ministry of Science and Information Communication",
            "Ministry of Science and Information and Communication",
            "Ministry of Science, Technology and Information",
        ),
        "Ministry of Science and ICT",
        bad=(
            (
                (
                    "The Ministry of Science and Technology Information and Communication in "
                    "Sejong, South Korea, opened the bids."
                ),
                "The Ministry of Science and ICT in Sejong, South Korea, opened the bids.",
            ),
        ),
        good=("South Korea's Ministry of Science and ICT opened the bids.",),
        when=When(
            about=("South Korea",),
            not_before=("communication*", "and"),
            years=(2017, None),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-molit",
        (
            "Ministry of Land and Transport",
            "Ministry of Land Transport",
            "Ministry of National Land and Transport",
            "Ministry of Land, Transport",
            "Ministry of Land Transportation",
            "Ministry of Land and Transportation",
            "Ministry of National Transport",
            "Ministry of Land, Infrastructure and Transportation",
        ),
        "Ministry of Land, Infrastructure and Transport",
        bad=(
            (
                "South Korea's Ministry of Land and Transport grounded the jets.",
                ("South Korea's Ministry of Land, Infrastructure and Transport grounded the jets."),
            ),
        ),
        good=("Scotland's old Ministry of Land and Transport met Korea's.",),
        when=When(
            about=("South Korea",),
            not_before=("and maritime*", "and infra*", "maritime*", ",*"),
            far=("scotland*",),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-gender-ministry",
        (
            "Ministry of Women and Family",
            "Ministry of Women's Family",
            "Ministry of Women’s Family",
            "Ministry of Female Family",
            "Ministry of Women and Families",
            "Ministry of Women's and Family",
            "Ministry of Women's Affairs and Family",
            "Ministry of Female Families",
            "Women and Family Ministry",
            "Ministry of Women Family",
        ),
        "Ministry of Gender Equality and Family",
        bad=(
            (
                "South Korea's Ministry of Women and Family is to be closed.",
                "South Korea's Ministry of Gender Equality and Family is to be closed.",
            ),
        ),
        good=("Malaysia's Ministry of Women, Family and Community met South Korea's.",),
        when=When(about=("South Korea",), far=("malaysia*", "tunisia*", "senegal*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-interior-and-safety",
        (
            "Ministry of Administration and Safety",
            "Ministry of Administrative Safety",
            "Ministry of Public Administration and Safety",
            "Ministry of Administrative and Safety",
            "Ministry of Administrative Security",
            "Ministry of Public Safety and Administration",
            "Ministry of Interior Safety",
        ),
        "Ministry of the Interior and Safety",
        bad=(
            (
                "South Korea's Ministry of Administrative Safety sent texts to all phones.",
                "South Korea's Ministry of the Interior and Safety sent texts to all phones.",
            ),
        ),
        good=("South Korea had a Ministry of Public Administration and Security until 2013.",),
        when=When(about=("South Korea",), years=(2017, None), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-finance-ministry",
        (
            "Ministry of Planning and Finance",
            "Ministry of Strategy Finance",
            "Ministry of Planning Finance",
            "Ministry of Finance Planning",
            "Ministry of Technology and Finance",
            "Ministry of Material Finance",
            "Ministry of Planning, Finance",
        ),
        "Ministry of Economy and Finance",
        bad=(
            (
                "South Korea's Ministry of Planning and Finance cut its forecast of growth.",
                "South Korea's Ministry of Economy and Finance cut its forecast of growth.",
            ),
        ),
        good=("South Korea's envoy met Peru's Ministry of Planning and Finance.",),
        when=When(
            after=("korea's", "korea’s", "the", "korean"),
            about=("South Korea",),
            near=("growth", "budget", "tax*", "won"),
            far=("peru*", "south sudan*", "nepal*"),
            years=(2013, 2025),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-motie",
        (
            "Ministry of Industry and Trade Resources",
            "Ministry of Industrial Trade Resources",
            "Ministry of Industry, Commerce and Resources",
            "Ministry of Trade, Industry and Resource",
            "Ministry of Industry Trade and Resources",
            "Ministry of Industry, Trade and Natural Resources",
            "Ministry of Commerce, Industry and Resources",
        ),
        "Ministry of Trade, Industry and Energy",
        bad=(
            (
                "South Korea's Ministry of Industry and Trade Resources said exports rose.",
                "South Korea's Ministry of Trade, Industry and Energy said exports rose.",
            ),
        ),
        good=("South Korea's Ministry of Trade, Industry and Resources was renamed in 2025.",),
        when=When(about=("South Korea",), years=(2013, 2025), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-mss",
        (
            "Ministry of Small and Medium Venture Business",
            "Ministry of Small and Medium Business",
            "Ministry of Small and Medium Venture Businesses",
            "Small and Medium Venture Business Department",
            "Ministry of Small and Medium Ventures",
            "Ministry of SMEs and Venture Business",
            "Ministry of SME Venture Business",
            "Ministry of Small and Medium Venture Enterprises",
            "Ministry of SMEs and Ventures",
        ),
        "Ministry of SMEs and Startups",
        bad=(
            (
                (
                    "The Ministry of Small and Medium Venture Business in Seoul will pay 3 "
                    "million won."
                ),
                "The Ministry of SMEs and Startups in Seoul will pay 3 million won.",
            ),
        ),
        good=("Ministry of SMEs and Startups officials met in Seoul.",),
        when=_IN_KOREA,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-unification-ministry",
        (
            "Ministry of Reunification",
            "Ministry of National Reunification",
        ),
        "Ministry of Unification",
        bad=(
            (
                "South Korea's Ministry of Reunification regretted the launch by North Korea.",
                "South Korea's Ministry of Unification regretted the launch by North Korea.",
            ),
        ),
        good=("South Korea's Ministry of Unification regretted the launch.",),
        when=When(
            about=("South Korea", "North Korea"),
            not_before=("of the workers*", "of the party"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-communications-commission",
        (
            "Broadcasting and Communication Commission",
            "Broadcasting and Communications Commission",
            "Korea Communications Committee",
            "Broadcasting Communications Commission",
            "Broadcasting Communication Commission",
            "Broadcasting and Communications Committee",
            "Broadcasting and Communication Committee",
        ),
        "Korea Communications Commission",
        bad=(
            (
                (
                    "The head of the Broadcasting and Communication Commission was impeached in "
                    "Seoul."
                ),
                "The head of the Korea Communications Commission was impeached in Seoul.",
            ),
        ),
        good=("The Korea Communications Commission fined MBC.",),
        when=When(about=("South Korea",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-meteorological-administration",
        (
            "Korea Meteorological Agency",
            "Korean Meteorological Agency",
            "Korea Meteorological Office",
            "Korean Meteorological Administration",
            "Korean Weather Agency",
            "Korea Weather Service",
            "Korea Meteorological Service",
            "Korea Weather Agency",
        ),
        "Korea Meteorological Administration",
        bad=(
            (
                "The Korea Meteorological Agency put the magnitude at 4.8.",
                "The Korea Meteorological Administration put the magnitude at 4.8.",
            ),
        ),
        good=("The Korea Meteorological Administration put the magnitude at 4.8.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-seoul-police",
        (
            "Seoul Police Agency",
            "Seoul Local Police Agency",
            "Seoul Provincial Police Agency",
            "Seoul Regional Police Agency",
            "Seoul District Police Agency",
            "Seoul Metropolitan Police Office",
            "Seoul Metropolitan Police Department",
            "Seoul Metropolitan Police Station",
            "Seoul City Police Agency",
        ),
        "Seoul Metropolitan Police Agency",
        bad=(
            (
                "The Seoul Local Police Agency questioned the singer.",
                "The Seoul Metropolitan Police Agency questioned the singer.",
            ),
        ),
        good=("The Seoul Metropolitan Police Agency questioned the singer.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-gyeonggi-nambu-police",
        (
            "Gyeonggi Southern Police Agency",
            "Southern Gyeonggi Police Agency",
            "Gyeonggi South Police Agency",
            "Gyeonggi Nambu Police Agency",
            "South Gyeonggi Police Agency",
            "Gyeonggi Southern Police Department",
        ),
        "Gyeonggi Nambu Provincial Police Agency",
        bad=(
            (
                "The Gyeonggi Southern Police Agency raided the firm.",
                "The Gyeonggi Nambu Provincial Police Agency raided the firm.",
            ),
        ),
        good=("The Gyeonggi Nambu Provincial Police Agency raided the firm.",),
        when=_NAME,
        exact=True,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-speaker",
        (
            "President of the National Assembly",
            "Chairman of the National Assembly",
            "National Assembly Chairman",
            "Chairperson of the National Assembly",
            "National Assembly President",
            "Chairman of National Assembly",
        ),
        "National Assembly Speaker",
        bad=(
            (
                "National Assembly Chairman Woo Won-shik opened the session.",
                "National Assembly Speaker Woo Won-shik opened the session.",
            ),
        ),
        good=("France's President of the National Assembly met Woo Won-shik.",),
        when=When(
            before=(
                "woo won*",
                "kim jin-pyo",
                "park byeong-seug",
                "park byung-seok",
                "moon hee-sang",
                "chung sye-kyun",
                "kang chang-hee",
                "chung ui-hwa",
            ),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-judiciary-committee",
        (
            "Judicial Committee",
            "Law and Judiciary Committee",
            "Legal and Judicial Committee",
            "Judicial and Legislative Committee",
            "Legislative and Judicial Committee",
            "Legislative Judiciary Committee",
            "Law and Judicial Committee",
            "Legislation and Judicial Committee",
            "Legal Affairs and Judiciary Committee",
        ),
        "Legislation and Judiciary Committee",
        bad=(
            (
                (
                    "The Law and Judiciary Committee of the National Assembly in Seoul passed "
                    "the bill."
                ),
                (
                    "The Legislation and Judiciary Committee of the National Assembly in Seoul "
                    "passed the bill."
                ),
            ),
        ),
        good=("The Judicial Committee of the Privy Council heard the Seoul firm.",),
        when=When(
            about=("South Korea",),
            near=("national assembly",),
            not_before=("of the privy",),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-cabinet-meeting",
        (
            "State Council meeting",
            "state council meeting",
            "State Council Meeting",
            "state meeting of the cabinet",
            "National Council meeting",
            "State Affairs meeting",
            "State Affairs Meeting",
            "state affairs meeting",
        ),
        "Cabinet meeting",
        bad=(
            (
                "Moon Jae-in opened a State Council meeting at Cheong Wa Dae in Seoul.",
                "Moon Jae-in opened a Cabinet meeting at Cheong Wa Dae in Seoul.",
            ),
        ),
        good=("China's State Council meeting on South Korea was short.",),
        plural="Cabinet meetings",
        when=When(
            about=("South Korea",),
            far=("china*", "chinese", "beijing", "li keqiang", "li qiang", "north korea*"),
        ),
        exact=True,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-chief-of-staff",
        (
            "Presidential Secretary Chief",
            "Presidential Secretariat Chief",
            "Chief of Presidential Secretary",
            "Presidential Chief Secretary",
            "presidential secretary chief",
            "presidential secretariat chief",
            "Chief Presidential Secretary",
            "chief presidential secretary",
        ),
        "presidential chief of staff",
        bad=(
            (
                "The presidential secretary chief resigned in Seoul.",
                "The presidential chief of staff resigned in Seoul.",
            ),
        ),
        good=("The Philippine president's chief secretary met South Korea's envoy.",),
        when=When(
            about=("South Korea",),
            not_before=("for",),
            far=("senior presidential secretary",),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-vice-department-director",
        (
            "First Vice Minister",
            "Vice Minister",
            "First Deputy Minister",
            "Deputy Minister",
            "First Vice Director",
            "First Deputy Director",
            "First Vice Manager",
            "First Vice-Minister",
            "Vice Manager",
            "Deputy Manager",
            "Deputy Director",
        ),
        "vice department director",
        bad=(
            (
                "Deputy Manager Kim Yo-jong called the drill a threat, Pyongyang said.",
                ("Vice department director Kim Yo-jong called the drill a threat, Pyongyang said."),
            ),
        ),
        good=("Deputy Director Kim Yong-hwa of a Seoul bank left.",),
        when=When(
            before=("kim yo-jong", "kim yo jong", "kim yeo-jeong", "kim yo-jung"), quoted=True
        ),
        exact=True,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-state-affairs-president",
        (
            "State Council Chairman",
            "Chairman of the State Council",
            "State Affairs Committee Chairman",
            "Chairman of the State Affairs Committee",
            "National Affairs Chairman",
            "Chairman of State Affairs",
            "State Affairs Chairman",
            "National Affairs Commission Chairman",
            "Chairman of the National Affairs Commission",
            "State Commission Chairman",
        ),
        "State Affairs Commission Chairman",
        bad=(
            (
                "State Council Chairman Kim Jong-un watched the launch.",
                "State Affairs Commission Chairman Kim Jong-un watched the launch.",
            ),
        ),
        good=("North Korea's guest, the Chairman of the State Council of Cuba, watched.",),
        when=When(before=("kim jong*",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-spa",
        (
            "Supreme People's Conference",
            "Supreme People’s Conference",
            "Highest People's Assembly",
            "Highest People’s Assembly",
            "Supreme People's Council",
            "Supreme People's Congress",
            "Supreme People’s Congress",
            "Supreme People's Meeting",
        ),
        "Supreme People's Assembly",
        bad=(
            (
                "North Korea's Supreme People's Conference will meet in Pyongyang.",
                "North Korea's Supreme People's Assembly will meet in Pyongyang.",
            ),
        ),
        good=(
            (
                "The Supreme People's Assembly is North Korea's parliament. Yemen had a "
                "supreme people's council."
            ),
        ),
        when=When(near=("pyongyang", "north korea*", "kim jong*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-foreign-affairs-award",
        (
            "Foreign Affairs Award",
            "Foreign Minister Award",
            "Foreign Affairs Prize",
            "Foreign Award",
            "Foreign Prize",
        ),
        "Foreign Minister",
        bad=(
            (
                "North Korea's Foreign Affairs Award Choe Son-hui flew to Moscow.",
                "North Korea's Foreign Minister Choe Son-hui flew to Moscow.",
            ),
        ),
        good=("The Foreign Affairs Award went to Ri Jones of Wales and North Korea's envoy.",),
        when=When(
            before=(
                "choe son*",
                "choi sun*",
                "choi seon*",
                "ri yong*",
                "ri son*",
                "lee yong-ho",
                "ri su*",
            ),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-ksoc",
        (
            "Korea Sports Association",
            "Korean Sports Association",
            "Korea Sports Council",
            "Korean Sports Council",
            "Korean Athletic Association",
            "Korea Athletic Association",
            "Korean Sports Federation",
            "Korea Sports Federation",
            "Korean Physical Education Association",
        ),
        "Korean Sport & Olympic Committee",
        bad=(
            (
                "The Korea Sports Association chose 143 athletes for Paris.",
                "The Korean Sport & Olympic Committee chose 143 athletes for Paris.",
            ),
        ),
        good=("The Korean Sport & Olympic Committee chose 143 athletes.",),
        when=When(
            near=(
                "olympic*",
                "asian games",
                "athletes",
                "national team",
                "lee kee-heung",
                "ryu seung-min",
            ),
            far=("japan*", "north korea*", "track and field"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-kfa",
        (
            "Korean Football Association",
            "Korea Soccer Association",
            "Korean Soccer Association",
            "Korea Football Federation",
            "Korean Football Federation",
            "Korea Soccer Federation",
        ),
        "Korea Football Association",
        bad=(
            (
                "The Korean Soccer Association fired the coach in Seoul.",
                "The Korea Football Association fired the coach in Seoul.",
            ),
        ),
        good=(("The North Korean Football Association and the Korea Football Association met."),),
        when=When(
            not_after=("north", "dpr", "south"), far=("north korea*", "dpr korea"), quoted=True
        ),
        exact=True,
        hyphens=False,
    ),
)
