"""Offices and bodies of Hong Kong as engines render them, bound to those who held them.

Compiled by hand from the English titles the government uses; facts, under the licence of the
project.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["HONG_KONG_ROWS"]

_HK = ("Hong Kong",)


def _of(*persons: str) -> When:
    """Return the condition that one of ``persons`` follows, with a comma or without."""
    return When(
        region=_HK,
        before=tuple(mark + name.lower() for name in persons for mark in ("", ", ")),
        quoted=True,
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
)
