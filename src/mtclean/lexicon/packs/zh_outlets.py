"""Terms: papers, agencies, stations and news sites of the Chinese press as engines render them.

Compiled by hand from the names the outlets use in English and from machine-translated news; facts,
under the licence of the project. Names that could be another outlet need a place of China near.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_NAME = When(quoted=True)
_IN_CHINA = When(region=("China", "Hong Kong", "Macao"), quoted=True)
_CREDIT = When(region=("China",), place="credit", quoted=True)

ROWS = (
    Row(
        "zh-haiwainet",
        ("People's Daily Overseas Network", "People’s Daily Overseas Network", "Haiwai Net"),
        "Haiwainet",
        bad=(
            (
                "People's Daily Overseas Network wrote of the pandas.",
                "Haiwainet wrote of the pandas.",
            ),
        ),
        good=("The People's Daily Overseas Edition wrote of the pandas.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-new-china-news-agency",
        ("New China News Agency",),
        "Xinhua News Agency",
        bad=(
            (
                "According to New China News Agency, the port of Dalian opened in 2021.",
                "According to Xinhua News Agency, the port of Dalian opened in 2021.",
            ),
        ),
        good=(
            "Hostages were freed, according to New China News Agency, in Peking in 1967.",
            "The New China News Agency was for decades the de facto embassy in Hong Kong.",
        ),
        when=_CREDIT._replace(
            near=("200*", "201*", "202*"), far=("peking", "mao", "ncna", "history")
        ),
        exact=True,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
)
