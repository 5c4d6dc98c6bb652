"""Offices and bodies of Hong Kong as engines render them, bound to those who held them.

Compiled by hand from the English titles the government uses; facts, under the licence of the
project.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["HONG_KONG_ROWS"]

_HK = ("Hong Kong",)
_MACAO = ("Macao",)
_ABOUT_HK = When(about=_HK, quoted=True)


def _of(*persons: str) -> When:
    """Return the condition that one of ``persons`` follows, with a comma or without."""
    return When(
        region=_HK,
        before=tuple(mark + name.lower() for name in persons for mark in ("", ", ")),
        quoted=True,
    )


def _secretary(office: str, bureau: str, *holders: str, others: tuple[str, ...] = ()) -> Row:
    """Return the row of the head of a bureau that no other place has under this name."""
    low = office.lower().replace(",", "")
    return Row(
        "hk-" + low.replace(" ", "-"),
        (
            f"director of the {bureau}",
            f"director of {bureau}",
            f"{bureau} director",
            f"director of the Bureau of {bureau.removesuffix(' Bureau')}",
            f"Secretary of the {bureau}",
            f"minister of the {bureau}",
            *others,
        ),
        office,
        bad=(
            (
                f"In Hong Kong, {holders[0]}, director of the {bureau}, spoke.",
                f"In Hong Kong, {holders[0]}, {office}, spoke.",
            ),
        ),
        good=(
            f"A deputy director of the {bureau} in Hong Kong spoke.",
            f"The {office}, {holders[0]}, spoke in Hong Kong.",
        ),
        when=When(
            region=_HK,
            not_after=("deputy", "assistant", "vice", "executive", "permanent", "under"),
            quoted=True,
        ),
        hyphens=False,
    )


def _held(
    office: str, titles: tuple[str, ...], *holders: str, region: tuple[str, ...] = _HK
) -> Row:
    """Return the row of an office whose literal titles others have too."""
    place = region[0]
    return Row(
        f"{place.split()[-1].lower()}-held-" + office.lower().replace(",", "").replace(" ", "-"),
        titles,
        office,
        bad=(
            (
                f"{place}'s {titles[0]} {holders[0]} spoke on Monday.",
                f"{place}'s {office} {holders[0]} spoke on Monday.",
            ),
        ),
        good=(f"{titles[0]} Ann Pryce left the {place} firm.",),
        when=_of(*holders)._replace(region=region),
        exact=True,
        hyphens=False,
    )


def _body(row_id: str, name: str, *phrases: str, region: tuple[str, ...] = _HK) -> Row:
    """Return the row of a body, by names that no other body there has."""
    place = region[0]
    return Row(
        "hk-body-" + row_id,
        phrases,
        name,
        bad=((f"{place}'s {phrases[0]} gave advice.", f"{place}'s {name} gave advice."),),
        good=(f"The {phrases[0]} of Ohio gave advice.",),
        when=When(region=region, quoted=True),
        exact=True,
        hyphens=False,
    )


HONG_KONG_ROWS = (
    Row(
        "financial-secretary",
        (
            "Finance Director",
            "Financial Director",
            "Director of Finance",
            "Secretary of Finance",
            "Finance Secretary",
            "Treasury Director",
        ),
        "Financial Secretary",
        bad=(
            (
                "Hong Kong's Finance Director Paul Chan gave a budget speech.",
                "Hong Kong's Financial Secretary Paul Chan gave a budget speech.",
            ),
        ),
        good=(
            "The finance director of a Hong Kong bank, Paul Chang, left.",
            "Finance Director Ann Pryce left the Hong Kong firm.",
        ),
        when=_of(
            "Paul Chan", "Chan Mo-po", "John Tsang", "Chen Maobo", "Zeng Junhua", "Tsang Junhua"
        ),
    ),
    Row(
        "chief-secretary",
        (
            "Director of Government Affairs",
            "Chief Affairs Director",
            "Administration Director",
            "Director of Administration",
            "Director of the Government Affairs",
            "Secretary of Administration",
            "Chief Secretary of Administration",
        ),
        "Chief Secretary for Administration",
        bad=(
            (
                "In Hong Kong, Chief Affairs Director Matthew Cheung opened the fair.",
                "In Hong Kong, Chief Secretary for Administration Matthew Cheung opened the fair.",
            ),
        ),
        good=("Administration Director Ann Pryce opened the Hong Kong fair.",),
        when=_of(
            "Matthew Cheung",
            "Carrie Lam",
            "John Lee",
            "Eric Chan",
            "Zhang Jianzong",
            "Chan Kwok-ki",
        ),
    ),
    Row(
        "secretary-for-justice",
        (
            "Secretary of Justice",
            "Director of Legal Affairs",
            "Secretary of the Department of Justice",
            "Director of Justice",
        ),
        "Secretary for Justice",
        bad=(
            (
                "Hong Kong's Secretary of Justice Teresa Cheng met lawyers.",
                "Hong Kong's Secretary for Justice Teresa Cheng met lawyers.",
            ),
        ),
        good=("The secretary of justice of Puerto Rico met lawyers from Hong Kong.",),
        when=_of(
            "Teresa Cheng",
            "Paul Lam",
            "Rimsky Yuen",
            "Zheng Ruohua",
            "Lin Dingguo",
            "Wong Yan Lung",
        ),
    ),
    Row(
        "secretary-for-security",
        (
            "Secretary of Security",
            "Director of Security",
            "Security Director",
            "Director of the Security Bureau",
            "Security Bureau Director",
        ),
        "Secretary for Security",
        bad=(
            (
                "Hong Kong's Director of Security Chris Tang thanked the police.",
                "Hong Kong's Secretary for Security Chris Tang thanked the police.",
            ),
        ),
        good=("The Hong Kong bank's director of security, Chris Tong, resigned.",),
        when=_of(
            "Chris Tang", "John Lee", "Li Jiachao", "Deng Bingqiang", "Ambrose Lee", "Lai Tung-kwok"
        ),
    ),
    Row(
        "commissioner-of-police",
        (
            "Director of Police",
            "Police Director",
            "Director of the Police Department",
            "Police Chief Director",
        ),
        "Commissioner of Police",
        bad=(
            (
                "Hong Kong's Police Director Chris Tang spoke to reporters.",
                "Hong Kong's Commissioner of Police Chris Tang spoke to reporters.",
            ),
        ),
        good=("A former police director of Macon, Chris Toll, visited Hong Kong.",),
        when=_of("Chris Tang", "Raymond Siu", "Stephen Lo", "Deng Bingqiang", "Joe Chow"),
    ),
    Row(
        "legislative-council",
        (
            "Legislature Council",
            "Legislation Council",
            "Legislative Assembly of Hong Kong",
            "Hong Kong Legislative Assembly",
        ),
        "Legislative Council",
        bad=(
            (
                "Hong Kong's Legislature Council met on Wednesday.",
                "Hong Kong's Legislative Council met on Wednesday.",
            ),
        ),
        good=("A bill went to Macao's Legislative Assembly and Hong Kong's Legislative Council.",),
        when=When(region=_HK, quoted=True),
        exact=True,
    ),
    Row(
        "executive-council",
        ("Executive Assembly", "Administrative Council"),
        "Executive Council",
        bad=(
            (
                "Members of the Executive Assembly met in Hong Kong.",
                "Members of the Executive Council met in Hong Kong.",
            ),
        ),
        good=("The Administrative Council of the university has members from Hong Kong.",),
        when=When(
            region=_HK,
            far=("university", "school", "church"),
            near=("chief executive", "convenor", "members of"),
            quoted=True,
        ),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "affairs-office",
        (
            "Hong Kong and Macau Office",
            "Hong Kong and Macao Office",
            "Port and Macao Office",
            "Port and Macau Office",
        ),
        "Hong Kong and Macao Affairs Office",
        bad=(
            (
                "The Hong Kong and Macao Office of the State Council issued a statement.",
                "The Hong Kong and Macao Affairs Office of the State Council issued a statement.",
            ),
        ),
        good=("The bank's Hong Kong and Macao office is hiring.",),
        when=When(before=("of the state council", "of the cpc"), quoted=True),
        exact=True,
    ),
    _secretary(
        "Secretary for Commerce and Economic Development",
        "Commerce and Economic Development Bureau",
        "Edward Yau",
    ),
    _secretary(
        "Secretary for Financial Services and the Treasury",
        "Financial Services and the Treasury Bureau",
        "Christopher Hui",
        others=(
            "director of the Financial Affairs and Treasury Bureau",
            "director of the Bureau of Financial Affairs and the Treasury",
            "Secretary of Financial Services and the Treasury",
            "Secretary for Financial Affairs and the Treasury",
            "Secretary for Financial Affairs and Treasury",
            "Secretary for Financial Services and Treasury",
        ),
    ),
    _secretary(
        "Secretary for Constitutional and Mainland Affairs",
        "Constitutional and Mainland Affairs Bureau",
        "Erick Tsang",
        others=(
            "director of the Political System and Mainland Affairs Bureau",
            "Secretary of Constitutional and Mainland Affairs",
        ),
    ),
    _secretary(
        "Secretary for Food and Health",
        "Food and Health Bureau",
        "Sophia Chan",
        others=("director of the Food and Hygiene Bureau", "Food and Hygiene Bureau director"),
    ),
    _secretary("Secretary for Transport and Housing", "Transport and Housing Bureau", "Frank Chan"),
    _secretary(
        "Secretary for Transport and Logistics", "Transport and Logistics Bureau", "Lam Sai-hung"
    ),
    _secretary(
        "Secretary for Home and Youth Affairs", "Home and Youth Affairs Bureau", "Alice Mak"
    ),
    _secretary(
        "Secretary for Innovation, Technology and Industry",
        "Innovation, Technology and Industry Bureau",
        "Sun Dong",
    ),
    _secretary(
        "Secretary for Environment and Ecology", "Environment and Ecology Bureau", "Tse Chin-wan"
    ),
    _secretary("Secretary for Labour and Welfare", "Labour and Welfare Bureau", "Chris Sun"),
    _held(
        "Secretary for Education",
        (
            "Director of Education",
            "Education Director",
            "Education Bureau Director",
            "Secretary of Education",
        ),
        "Kevin Yeung",
        "Christine Choi",
        "Yang Runxiong",
        "Cai Ruolian",
    ),
    _held(
        "Secretary for Health",
        (
            "Director of Medical and Health",
            "Medical and Health Director",
            "Director of Health Bureau",
            "Director of the Health Bureau",
            "Secretary of Health",
            "Director of Medical and Health Bureau",
        ),
        "Lo Chung-mau",
        "Lu Chongmao",
    ),
    _held(
        "Secretary for Development",
        (
            "Director of Development",
            "Development Director",
            "Director of the Development Bureau",
            "Secretary of Development",
        ),
        "Michael Wong",
        "Bernadette Linn",
        "Huang Weilun",
        "Ning Hanhao",
    ),
    _held(
        "Secretary for the Civil Service",
        (
            "Director of Civil Service",
            "Director of the Civil Service Bureau",
            "Civil Service Director",
            "Secretary of the Civil Service",
            "Secretary of Civil Service",
            "Civil Service Bureau Director",
        ),
        "Ingrid Yeung",
        "Patrick Nip",
        "Nie Dequan",
        "Joshua Law",
    ),
    _held(
        "Secretary for Home Affairs",
        (
            "Director of Civil Affairs",
            "Civil Affairs Director",
            "Home Affairs Director",
            "Director of Home Affairs",
            "Civil Affairs Bureau Director",
            "Director of the Civil Affairs Bureau",
            "Secretary of Home Affairs",
        ),
        "Caspar Tsui",
        "Lau Kong-wah",
        "Xu Yingwei",
        "Liu Jianghua",
    ),
    _held(
        "Secretary for Culture, Sports and Tourism",
        (
            "Director of Culture, Sports and Tourism",
            "Culture, Sports and Tourism Director",
            "Secretary of Culture, Sports and Tourism",
            "Director of the Culture, Sports and Tourism Bureau",
        ),
        "Kevin Yeung",
        "Rosanna Law",
        "Yang Runxiong",
        "Luo Shupei",
    ),
    _held(
        "Secretary for Housing",
        (
            "Director of Housing",
            "Housing Director",
            "Director of the Housing Bureau",
            "Secretary of Housing",
        ),
        "Winnie Ho",
        "He Yongxian",
    ),
    _held(
        "Deputy Chief Secretary for Administration",
        (
            "Deputy Director of Government Affairs",
            "Deputy Director of Administration",
            "Deputy Secretary of Administration",
            "Deputy Administration Director",
        ),
        "Warner Cheuk",
        "Cheuk Wing-hing",
        "Zhuo Yongxing",
    ),
    _held(
        "Commissioner of Customs and Excise",
        ("Customs Director", "Director of Customs", "Customs Commissioner", "Chief of Customs"),
        "Louise Ho",
        "Hermes Tang",
    ),
    _held(
        "President of the Legislative Council",
        (
            "Chairman of the Legislative Council",
            "Speaker of the Legislative Council",
            "Chairman of the Legislative Assembly",
            "Chairman of the Legislature",
        ),
        "Andrew Leung",
        "Starry Lee",
        "Jasper Tsang",
        "Liang Junyan",
        "Li Huiqiong",
        "Zeng Yucheng",
    ),
    _held(
        "Secretary for Economy and Finance",
        (
            "Director of Economic and Financial Affairs",
            "Economic and Financial Director",
            "Director of Economy and Finance",
            "Economic and Financial Secretary",
            "Secretary of Economy and Finance",
        ),
        "Lei Wai Nong",
        "Tai Kin Ip",
        "Li Weinong",
        "Lionel Leong",
        region=_MACAO,
    ),
    _held(
        "Secretary for Social Affairs and Culture",
        (
            "Director of Social and Cultural Affairs",
            "Social and Cultural Director",
            "Director of Social Affairs and Culture",
            "Secretary of Social and Cultural Affairs",
            "Social and Cultural Secretary",
        ),
        "Ao Ieong U",
        "Alexis Tam",
        "O Lam",
        region=_MACAO,
    ),
    _held(
        "Secretary for Security",
        (
            "Director of Security",
            "Security Director",
            "Secretary of Security",
            "Public Security Director",
        ),
        "Wong Sio Chak",
        "Huang Shaoze",
        region=_MACAO,
    ),
    _held(
        "Secretary for Administration and Justice",
        (
            "Director of Administration and Law",
            "Director of Administrative and Legal Affairs",
            "Administrative and Legal Director",
            "Secretary of Administration and Law",
            "Secretary of Administrative and Legal Affairs",
        ),
        "Andre Cheong",
        "Cheong Weng Chon",
        "Sonia Chan",
        region=_MACAO,
    ),
    _body(
        "icac",
        "Independent Commission Against Corruption",
        "Integrity Commission",
        "Clean Government Commission",
        "Lianzheng Commission",
        "Independent Commission of Integrity",
        "Independent Anti-Corruption Commission",
        "Incorruptible Commission",
    )._replace(when=_ABOUT_HK),
    _body(
        "hospital-authority",
        "Hospital Authority",
        "Hospital Management Bureau",
        "Medical Management Bureau",
        "Hospital Administration Bureau",
        "Medical Administration Bureau",
        "Hospital Authority Bureau",
    )._replace(when=_ABOUT_HK),
    _body(
        "health-protection",
        "Centre for Health Protection",
        "Health Protection Center",
        "Health Protection Centre",
        "Health Protective Center",
        "Sanitary Protection Center",
        "Hygiene Protection Center",
        "Health Prevention Center",
    )._replace(when=_ABOUT_HK),
    _body(
        "immigration",
        "Immigration Department",
        "Immigration Affairs Department",
        "Immigration Affairs Office",
        "Entry Affairs Department",
        "Entry Affairs Office",
        "Entry Affairs Bureau",
    )._replace(when=_ABOUT_HK),
    _body(
        "leisure",
        "Leisure and Cultural Services Department",
        "Leisure and Cultural Affairs Department",
        "Leisure and Culture Department",
        "Kangwen Department",
        "Recreation and Culture Department",
        "Leisure and Cultural Affairs Office",
    )._replace(when=_ABOUT_HK),
    _body(
        "food-hygiene",
        "Food and Environmental Hygiene Department",
        "Food and Environmental Sanitation Department",
        "Food Environmental Sanitation Department",
        "Food Environmental Hygiene Department",
        "Food and Environmental Hygiene Office",
        "Food and Environmental Health Department",
    )._replace(when=_ABOUT_HK),
    _body(
        "statistics",
        "Census and Statistics Department",
        "Government Statistics Office",
        "Census and Statistics Office",
        "Government Statistical Office",
        "Statistics and Census Department",
    )._replace(when=_ABOUT_HK),
    _body(
        "observatory",
        "Hong Kong Observatory",
        "Hong Kong Astronomical Observatory",
        "Hong Kong Astronomical Station",
        "Hong Kong Celestial Observatory",
    )._replace(
        bad=(
            (
                "The Hong Kong Astronomical Observatory warned of rain.",
                "The Hong Kong Observatory warned of rain.",
            ),
        ),
        good=("Hong Kong astronomical observers met.",),
        when=When(quoted=True),
    ),
    _body(
        "monetary-authority",
        "Hong Kong Monetary Authority",
        "Hong Kong Financial Management Bureau",
        "Hong Kong Financial Management Authority",
        "Hong Kong Monetary Bureau",
        "Hong Kong Monetary Management Bureau",
        "Hong Kong Finance Management Bureau",
    )._replace(
        bad=(
            (
                "The Hong Kong Financial Management Bureau bought dollars.",
                "The Hong Kong Monetary Authority bought dollars.",
            ),
        ),
        good=("A Hong Kong financial management bureau chief of the bank left.",),
        when=When(quoted=True),
    ),
    _body(
        "futures",
        "Securities and Futures Commission",
        "Hong Kong Securities Regulatory Commission",
        "Hong Kong Securities Supervisory Commission",
        "Hong Kong Securities Supervision Commission",
        "Hong Kong Securities Regulatory Bureau",
    )._replace(
        bad=(
            (
                "The Hong Kong Securities Regulatory Commission fined the bank.",
                "The Securities and Futures Commission fined the bank.",
            ),
        ),
        good=("In Hong Kong, securities regulatory commissions are studied.",),
        when=When(quoted=True),
    ),
    _body(
        "home-affairs-department",
        "Home Affairs Department",
        "Civil Affairs General Office",
        "Civil Affairs General Department",
        "Civil Affairs Administration Department",
        "General Administration of Home Affairs",
    )._replace(when=_ABOUT_HK),
    _body(
        "home-youth",
        "Home and Youth Affairs Bureau",
        "Civil and Youth Affairs Bureau",
        "Civil Affairs and Youth Bureau",
        "Civil Affairs and Youth Affairs Bureau",
        "Home Affairs and Youth Bureau",
        "Home Affairs and Youth Affairs Bureau",
    ),
    _body(
        "commerce",
        "Commerce and Economic Development Bureau",
        "Business and Economic Development Bureau",
        "Commerce and Economic Bureau",
        "Commercial and Economic Development Bureau",
        "Business and Economic Bureau",
    )._replace(when=_ABOUT_HK),
    _body(
        "constitutional",
        "Constitutional and Mainland Affairs Bureau",
        "Political System and Mainland Affairs Bureau",
        "Political and Mainland Affairs Bureau",
        "Constitutional System and Mainland Affairs Bureau",
        "Government and Mainland Affairs Bureau",
    ),
    _body(
        "treasury",
        "Financial Services and the Treasury Bureau",
        "Financial Affairs and Treasury Bureau",
        "Financial Affairs and the Treasury Bureau",
        "Finance Affairs and Treasury Bureau",
        "Financial and Treasury Affairs Bureau",
        "Bureau of Financial Affairs and Treasury",
    ),
    _body(
        "civil-service",
        "Civil Service Bureau",
        "Civil Servants Affairs Bureau",
        "Civil Servant Affairs Bureau",
        "Public Servants Affairs Bureau",
        "Civil Servants Bureau",
        "Civil Service Affairs Bureau",
    )._replace(when=_ABOUT_HK),
    _body(
        "department-of-justice",
        "Department of Justice",
        "Legal and Political Department",
        "Law and Politics Department",
        "Department of Law and Politics",
        "Law and Political Department",
        "Lvzheng Department",
    )._replace(when=_ABOUT_HK),
    _body(
        "final-appeal",
        "Court of Final Appeal",
        "Court of Last Instance",
        "Final Appeal Court",
        "Court of Final Judgment",
        "Final Appellate Court",
        "Final Court of Appeals",
    )._replace(when=_ABOUT_HK),
    _body(
        "first-instance",
        "Court of First Instance",
        "Court of Original Jurisdiction",
        "Original Litigation Court",
        "Original Trial Court",
        "Original Court",
        "Court of Original Litigation",
    )._replace(when=_ABOUT_HK),
    _body(
        "magistrates-court",
        "Magistrates' Courts",
        "Referee Court",
        "Refereeing Court",
        "Umpire Court",
        "Adjudication Law Court",
    ),
)
