"""Prosecutors, agencies and commissions of Korea as engines render them from Korean.

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
        "ko-prosecutor-general",
        (
            "President of the Prosecution",
            "Prosecution President",
            "Prosecutor President",
            "Prosecutor's President",
            "Prosecutor’s President",
            "Prosecutor Chief",
            "General Prosecutor",
            "President Prosecutor",
            "Prosecution General",
            "President of the Prosecutor's Office",
        ),
        "Prosecutor General",
        bad=(
            (
                "President of the Prosecution Yoon Seok-youl refused to resign in Seoul.",
                "Prosecutor General Yoon Seok-youl refused to resign in Seoul.",
            ),
        ),
        good=("The Seoul envoy of Ukraine's General Prosecutor Yuriy Lutsenko spoke.",),
        when=When(
            before=(
                "yoon seok*",
                "yoon suk*",
                "moon moo-il",
                "kim oh-soo",
                "lee one-seok",
                "lee won-seok",
                "shim woo-jung",
                "kim soo-nam",
                "han sang-dae",
                "chae dong-wook",
            ),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-prosecutor-general-yoon",
        (
            "Prosecutor Yoon",
            "Prosecution Chief Yoon",
            "President Prosecutor Yoon",
            "Prosecutor's General Yoon",
        ),
        "Prosecutor General Yoon",
        bad=(
            (
                (
                    "Prosecutor Yoon Seok-youl and Justice Minister Choo Mi-ae clashed in Seoul "
                    "in 2020."
                ),
                (
                    "Prosecutor General Yoon Seok-youl and Justice Minister Choo Mi-ae clashed "
                    "in Seoul in 2020."
                ),
            ),
        ),
        good=("Prosecutor Yoon Seok-youl led the team of the special prosecutor in 2016.",),
        when=When(
            near=("choo mi*", "cho kuk", "cho guk"),
            before=("seok*", "suk*"),
            years=(2019, 2021),
            region=("South Korea",),
            far=("former prosecutor", "2016", "special prosecutor"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-cio",
        (
            "Ministry of Airborne Affairs",
            "Airborne Service",
            "Airborne Office",
            "Air Transport Agency",
            "Public Security Service",
            "Airborne Department",
            "Senior Civil Servant Crime Investigation Office",
            "High-ranking Public Officials Crime Investigation Department",
            "High-ranking Civil Servant Crime Investigation Office",
            "High-ranking Public Official Crime Investigation Agency",
            "Senior Public Officials Crime Investigation Office",
            "Senior Public Official Crime Investigation Agency",
            "Air Defense Service",
        ),
        "Corruption Investigation Office for High-ranking Officials",
        bad=(
            (
                "Prosecutors of the Ministry of Airborne Affairs raided a flat in Seoul.",
                (
                    "Prosecutors of the Corruption Investigation Office for High-ranking "
                    "Officials raided a flat in Seoul."
                ),
            ),
        ),
        good=("Prosecutors in Seoul praised the Public Security Service of Kenya.",),
        when=When(
            region=("South Korea",),
            near=("prosecutor*", "warrant", "indict*"),
            far=("kenya*", "army", "aircraft", "airport*", "aviation"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-supreme-prosecutors-office",
        (
            "Grand Prosecutor's Office",
            "Grand Prosecutor’s Office",
            "Great Prosecutor's Office",
            "Grand Prosecutors' Office",
            "Grand Prosecutors’ Office",
            "Supreme Prosecution Service",
            "Great Prosecutors' Office",
            "Grand Prosecution Office",
            "Supreme Public Prosecutor's Office",
            "Large Prosecutors' Office",
        ),
        "Supreme Prosecutors' Office",
        bad=(
            (
                "The Grand Prosecutor's Office in Seoul opened an inquiry.",
                "The Supreme Prosecutors' Office in Seoul opened an inquiry.",
            ),
        ),
        good=("The Supreme Prosecutors' Office of South Korea opened an inquiry.",),
        when=_IN_KOREA,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-seoul-central-prosecutors",
        (
            "Seoul Central Prosecutor's Office",
            "Seoul Central Prosecutor’s Office",
            "Seoul Central District Public Prosecutor's Office",
            "Seoul Central District Prosecution Service",
            "Seoul Central Public Prosecutor's Office",
            "Seoul Central District Prosecutor's Bureau",
            "Seoul Central District Inspection",
            "Seoul Central District Attorney's Office",
            "Seoul Central District Attorney’s Office",
        ),
        "Seoul Central District Prosecutors' Office",
        bad=(
            (
                "The Seoul Central District Attorney's Office indicted him.",
                "The Seoul Central District Prosecutors' Office indicted him.",
            ),
        ),
        good=("The Seoul Central District Prosecutors' Office indicted him.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-kdca-after-country",
        (
            "Disease Management Agency",
            "Disease Control Agency",
            "Disease Administration",
            "Disease Administration Agency",
            "Disease Management Administration",
        ),
        "Disease Control and Prevention Agency",
        bad=(
            (
                "South Korea's Disease Management Agency counted 621 cases.",
                "South Korea's Disease Control and Prevention Agency counted 621 cases.",
            ),
        ),
        good=("South Korea's KDCA is a disease control agency.",),
        when=When(
            region=("South Korea",),
            after=("korea's", "korea’s", "korean", "korea"),
            near=("covid*", "coronavirus", "vaccin*", "infect*", "flu", "cases"),
            years=(2020, None),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-kdca",
        (
            "Disease Management Agency",
            "Disease Control Agency",
            "Disease Administration",
            "Disease Administration Agency",
            "Disease Management Administration",
        ),
        "Korea Disease Control and Prevention Agency",
        bad=(
            (
                "In Seoul, the Disease Management Agency counted 621 cases.",
                "In Seoul, the Korea Disease Control and Prevention Agency counted 621 cases.",
            ),
        ),
        good=("Sweden's Disease Control Agency advised South Korea on COVID-19.",),
        article="the",
        heads=("commissioner", "director", "official*", "data", "head", "chief"),
        when=When(
            region=("South Korea",),
            after=("the", "and the", "by", "at"),
            near=("covid*", "coronavirus", "vaccin*", "infect*", "flu", "cases"),
            years=(2020, None),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-kcdc",
        (
            "Disease Management Headquarters",
            "Disease Control Headquarters",
            "Disease Management Center",
            "Korea Disease Management Headquarters",
            "Disease Control and Prevention Headquarters",
        ),
        "Korea Centers for Disease Control and Prevention",
        bad=(
            (
                (
                    "Jung Eun-kyeong, head of the Disease Management Headquarters, spoke in "
                    "Osong, South Korea."
                ),
                (
                    "Jung Eun-kyeong, head of the Korea Centers for Disease Control and "
                    "Prevention, spoke in Osong, South Korea."
                ),
            ),
        ),
        good=("South Korea's Central Disease Control Headquarters met.",),
        when=When(
            region=("South Korea",),
            not_after=("central", "defense"),
            years=(None, 2020),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-cdch",
        (
            "Central Defense Response Headquarters",
            "Central Quarantine Countermeasures Headquarters",
            "Central Prevention Countermeasures Headquarters",
            "Central Anti-Epidemic Headquarters",
            "Central Quarantine Headquarters",
            "Central Defense Countermeasures Headquarters",
            "Central Epidemic Prevention Headquarters",
        ),
        "Central Disease Control Headquarters",
        bad=(
            (
                "The Central Quarantine Headquarters counted 31 new cases in Seoul.",
                "The Central Disease Control Headquarters counted 31 new cases in Seoul.",
            ),
        ),
        good=("North Korea set up a Central Emergency Epidemic Prevention Headquarters.",),
        when=When(region=("South Korea",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-nis",
        (
            "National Intelligence Agency",
            "National Intelligence Institute",
            "State Intelligence Service",
            "National Information Service",
            "National Information Agency",
            "National Intelligence Office",
            "State Intelligence Agency",
        ),
        "National Intelligence Service",
        bad=(
            (
                (
                    "South Korea's National Intelligence Institute told lawmakers that Kim had "
                    "lost weight."
                ),
                (
                    "South Korea's National Intelligence Service told lawmakers that Kim had "
                    "lost weight."
                ),
            ),
        ),
        good=("Nigeria's National Intelligence Agency sent an envoy to South Korea.",),
        when=When(
            about=("South Korea", "North Korea"),
            near=("lawmaker*", "spy*", "north korea*", "seoul"),
            far=(
                "nigeria*",
                "thai*",
                "lebanon",
                "indonesia*",
                "turkish",
                "turkey",
                "u.s. national",
            ),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-bai",
        (
            "Audit Office",
            "Auditor's Office",
            "Auditor’s Office",
            "Audit Institute",
            "Audit and Inspection Office",
            "Audit and Inspection Board",
            "Board of Inspection",
            "Court of Auditors",
        ),
        "Board of Audit and Inspection",
        bad=(
            (
                "South Korea's Audit Institute found that the ministry had hidden the memo.",
                (
                    "South Korea's Board of Audit and Inspection found that the ministry had "
                    "hidden the memo."
                ),
            ),
        ),
        good=("The European Court of Auditors looked into South Korea's batteries.",),
        when=When(
            after=("korea's", "korea’s", "south korean", "seoul's", "korean"),
            region=("South Korea",),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-nec",
        (
            "Central Election Management Committee",
            "Central Election Management Commission",
            "National Election Management Committee",
            "Central Election Committee",
            "National Election Management Commission",
            "Central Election Supervision Commission",
            "Central Election Commission",
        ),
        "National Election Commission",
        bad=(
            (
                ("South Korea's Central Election Management Committee put turnout at 66 percent."),
                "South Korea's National Election Commission put turnout at 66 percent.",
            ),
        ),
        good=(
            (
                "Russia's Central Election Commission told South Korea's envoy that turnout "
                "was fair."
            ),
        ),
        when=When(
            about=("South Korea",),
            far=(
                "russia*",
                "ukrain*",
                "moscow",
                "chinese",
                "taiwan*",
                "kazakh*",
                "mongolia*",
                "uzbek*",
                "georgia*",
                "north korea*",
            ),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-human-rights-commission",
        (
            "National Human Rights Committee",
            "State Human Rights Commission",
            "State Human Rights Committee",
            "National Human Right Commission",
        ),
        "National Human Rights Commission",
        bad=(
            (
                "The State Human Rights Committee in Seoul looked into the case.",
                "The National Human Rights Commission in Seoul looked into the case.",
            ),
        ),
        good=("Seoul's guest from India's National Human Rights Commission spoke.",),
        when=When(about=("South Korea",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-civil-rights-commission",
        (
            "National Rights Commission",
            "People's Rights Commission",
            "People’s Rights Commission",
            "National Rights and Interests Commission",
            "National Rights Interests Commission",
            "People's Rights and Interests Commission",
            "National Rights Committee",
            "Civil Rights and Interests Commission",
        ),
        "Anti-Corruption and Civil Rights Commission",
        bad=(
            (
                "South Korea's National Rights Commission closed the case of the handbag.",
                (
                    "South Korea's Anti-Corruption and Civil Rights Commission closed the case "
                    "of the handbag."
                ),
            ),
        ),
        good=("In Seoul, a civil rights commission from Ohio spoke.",),
        when=When(about=("South Korea",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-fsc",
        (
            "Financial Committee",
            "Financial Commission",
            "Finance Commission",
            "Financial Services Committee",
            "Finance Committee",
        ),
        "Financial Services Commission",
        bad=(
            (
                ("South Korea's Financial Services Committee extended the ban on short selling."),
                ("South Korea's Financial Services Commission extended the ban on short selling."),
            ),
        ),
        good=(
            "The Finance Committee of the U.S. Senate met South Korea's envoy.",
            "South Korea's club has a finance committee.",
        ),
        when=When(
            about=("South Korea",),
            near=(
                "household debt",
                "short selling",
                "short-selling",
                "lender*",
                "banks",
                "financial supervisory",
                "regulator*",
            ),
            not_before=("of",),
            far=("senate", "national assembly"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-fss",
        (
            "Financial Supervisory Agency",
            "Financial Supervision Service",
            "Financial Supervisory Board",
            "Financial Supervision Agency",
            "Financial Supervisory Institute",
            "Financial Supervisory Office",
            "Financial Supervision Institute",
            "Financial Supervisory Authority",
        ),
        "Financial Supervisory Service",
        bad=(
            (
                "South Korea's Financial Supervision Service fined two banks.",
                "South Korea's Financial Supervisory Service fined two banks.",
            ),
        ),
        good=("Japan's former Financial Supervisory Agency met South Korea's banks.",),
        when=When(
            about=("South Korea",),
            far=("japan*", "sweden", "danish", "denmark", "estonia*", "germany's", "romania*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-monetary-policy-board",
        (
            "Financial Currency Committee",
            "Financial Monetary Committee",
            "Financial and Monetary Committee",
            "Financial and Currency Committee",
            "Financial and Monetary Commission",
            "Finance and Monetary Committee",
            "Monetary and Financial Committee",
            "Financial Monetary Board",
        ),
        "Monetary Policy Board",
        bad=(
            (
                ("The Bank of Korea's Financial Monetary Committee kept the rate at 3.5 percent."),
                "The Bank of Korea's Monetary Policy Board kept the rate at 3.5 percent.",
            ),
        ),
        good=("The Monetary Policy Board of Korea met; the IMF's committee did not.",),
        when=When(near=("bank of korea", "bok"), not_after=("international",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-ftc",
        (
            "Fair Trade Committee",
            "Fair Trading Commission",
            "Fair Transaction Committee",
            "Fair Transactions Commission",
            "Fair Transaction Commission",
        ),
        "Fair Trade Commission",
        bad=(
            (
                "South Korea's Fair Trade Committee fined the search engine.",
                "South Korea's Fair Trade Commission fined the search engine.",
            ),
        ),
        good=("The Fair Trade Committee of Bristol sells coffee from Peru.",),
        when=When(
            about=("South Korea", "Japan"),
            near=(
                "fine*",
                "monopoly",
                "antitrust",
                "merger",
                "unfair",
                "cartel",
                "investigat*",
                "acquisition",
            ),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-pension-service",
        (
            "National Pension Corporation",
            "National Pension Service Corporation",
            "National Pension Management Corporation",
            "National Pension Agency",
            "National Pension Management Service",
            "National Pension Industrial Complex",
            "Korea Pension Service",
        ),
        "National Pension Service",
        bad=(
            (
                "South Korea's National Pension Corporation sold shares.",
                "South Korea's National Pension Service sold shares.",
            ),
        ),
        good=("South Korea's National Pension Service sold shares.",),
        when=When(about=("South Korea",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-nts",
        (
            "National Tax Office",
            "State Tax Service",
            "National Tax Agency",
            "State Tax Administration",
            "National Tax Bureau",
        ),
        "National Tax Service",
        bad=(
            (
                "South Korea's National Tax Agency audited the chip maker.",
                "South Korea's National Tax Service audited the chip maker.",
            ),
        ),
        good=("Japan's National Tax Agency audited the chip maker of South Korea.",),
        when=When(
            about=("South Korea",),
            after=("korea's", "korea’s", "the", "seoul's"),
            far=("japan*", "tokyo", "china's", "colombia*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
)
