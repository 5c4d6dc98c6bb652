"""Terms: stations of China, and papers of Hong Kong, Taiwan and Singapore, as engines render them.

Compiled by hand from the names the outlets use in English and from machine-translated news; facts,
under the licence of the project. Names that could be another outlet need a place of China near.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_NAME = When(quoted=True)
_IN_CHINA = When(region=("China",), quoted=True)
_IN_HONG_KONG = When(region=("Hong Kong", "Macao"), quoted=True)
_IN_TAIWAN = When(region=("Taiwan",), quoted=True)

ROWS = (
    Row(
        "zh-central-television",
        (
            "Central Television Station",
            "Central TV Station",
            "CCTV Central Television",
        ),
        "China Central Television",
        bad=(
            (
                "Central TV Station broadcast the Chinese final.",
                "China Central Television broadcast the Chinese final.",
            ),
        ),
        good=(
            "China Central Television broadcast it.",
            "Sichuan's central television station broadcast it.",
        ),
        when=_IN_CHINA._replace(about=("China",), not_after=("china", "korean", "chinese")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-cnr",
        (
            "Central People's Broadcasting Station",
            "Central People’s Broadcasting Station",
            "Central People's Radio",
            "Central People’s Radio",
            "Central People's Radio Station",
            "Central People’s Radio Station",
            "Yangguang Network",
        ),
        "China National Radio",
        bad=(
            (
                "He was an announcer of the Central People's Broadcasting Station.",
                "He was an announcer of China National Radio.",
            ),
        ),
        good=("China National Radio was on.",),
        when=_NAME,
        article="none",
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-yangshi",
        (
            "Yangshi News",
            "Yangshi Network",
            "Yangshi reporter",
            "Central Vision News",
            "Yang Shi News",
        ),
        "CCTV News",
        bad=(("Yangshi News showed the flood.", "CCTV News showed the flood."),),
        good=("Yangshi is a street; news spread there.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-yangshipin",
        (
            "Central Video",
            "CCTV Video",
        ),
        "Yangshipin",
        bad=(
            (
                "The gala was on Central Video, an app from Beijing.",
                "The gala was on Yangshipin, an app from Beijing.",
            ),
        ),
        good=("The central video wall in Beijing runs an app.",),
        when=_IN_CHINA._replace(
            near=("app", "apps", "platform*", "cctv"),
            not_before=("wall", "system*", "surveillance"),
        ),
        safety=Safety.LIKELY,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-phoenix-tv",
        (
            "Phoenix Net",
            "Fenghuang Net",
            "Fenghuang Network",
            "Phoenix.com",
        ),
        "ifeng.com",
        bad=(
            (
                "Beijing portals such as Phoenix Net led with it.",
                "Beijing portals such as ifeng.com led with it.",
            ),
        ),
        good=("The phoenix net game is Chinese.",),
        when=_IN_CHINA,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-oriental-daily",
        (
            "Eastern Daily",
            "East Daily",
        ),
        "Oriental Daily News",
        bad=(
            (
                "Eastern Daily broke the story in Hong Kong.",
                "Oriental Daily News broke the story in Hong Kong.",
            ),
        ),
        good=(
            "Norwich's Eastern Daily Press wrote of Hong Kong.",
            "Trains go east daily in Hong Kong.",
        ),
        when=_IN_HONG_KONG._replace(not_before=("press",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-hk01",
        (
            "Hong Kong 01",
            "Hong Kong01",
        ),
        "HK01",
        bad=(("Hong Kong 01 filmed the bus.", "HK01 filmed the bus."),),
        good=("Hong Kong, 01.05.2020.",),
        when=_NAME._replace(not_before=(".", "/", ":")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-apple-daily",
        ("Apple Newspaper",),
        "Apple Daily",
        bad=(
            (
                "The Hong Kong paper Apple Newspaper printed a last edition.",
                "The Hong Kong paper Apple Daily printed a last edition.",
            ),
        ),
        good=("The apple newspaper of Washington State is free; Hong Kong buys the fruit.",),
        when=When(region=("Hong Kong", "Taiwan"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-china-times",
        (
            "China Times Electronic News",
            "Zhongshi Electronic News",
            "Zhongshi Electronic Newspaper",
            "Zhongshi News Network",
            "China Times Electronic Newspaper",
            "China Times News Network",
        ),
        "China Times",
        bad=(("Zhongshi News Network showed the ballot.", "China Times showed the ballot."),),
        good=("The China Times electronic edition is free.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-central-news-agency",
        (
            "Central Society",
            "Central Agency",
            "Central News Service",
            "Taiwan Central Agency",
        ),
        "Central News Agency",
        bad=(
            (
                "Central Society reported from Taipei that the pier was shut.",
                "Central News Agency reported from Taipei that the pier was shut.",
            ),
        ),
        good=("The Central Agency for Statistics wrote of Taiwan.",),
        when=_IN_TAIWAN._replace(before=("report*", "said", "quoted"), not_before=("reporting",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-ettoday",
        (
            "Dongsen News Cloud",
            "East Forest News Cloud",
            "Dong Sen News Cloud",
            "Eastern News Cloud",
        ),
        "ETtoday",
        bad=(("Dongsen News Cloud showed the ballot.", "ETtoday showed the ballot."),),
        good=("An eastern news cloud gathers.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-set-news",
        (
            "Sanli News",
            "Sanli News Network",
            "Three Li News",
            "Sanlih News",
        ),
        "SET News",
        bad=(("Sanli News showed the ballot.", "SET News showed the ballot."),),
        good=("Sanli has news for buyers.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-storm-media",
        (
            "Wind Media",
            "Wind Biography Media",
            "Wind Legend Media",
        ),
        "Storm Media",
        bad=(
            ("Taiwan's Wind Media showed the ballot.", "Taiwan's Storm Media showed the ballot."),
        ),
        good=("Taiwan's wind media day drew builders of turbines.",),
        when=_IN_TAIWAN,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-hk-economic-times",
        (
            "Hong Kong Economic Daily",
            "Hong Kong Economic Newspaper",
        ),
        "Hong Kong Economic Times",
        bad=(
            (
                "Hong Kong Economic Daily put rents 4 percent lower.",
                "Hong Kong Economic Times put rents 4 percent lower.",
            ),
        ),
        good=("Hong Kong economic daily life is hard.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
)
