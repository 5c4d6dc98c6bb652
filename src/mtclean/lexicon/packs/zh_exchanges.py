"""Terms: boards, indexes and regulators of the Chinese exchanges as engines render them.

Compiled by hand from machine-translated news and the usage of the exchanges and agencies; facts,
under the licence of the project. The words of the floor mean other things elsewhere: nearly all
rows need a report on shares that names China or Hong Kong.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import CHINA
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_NAME = When(quoted=True)
_SHARES = When(
    region=CHINA,
    near=(
        *("stock", "stocks", "shares", "share", "index", "indexes", "indices", "a-share*"),
        *("bourse*", "composite", "chinext", "investor*", "ipo", "ipos", "listing", "csi 300"),
    ),
)
ROWS = (
    Row(
        "zh-growth-enterprise-market",
        (
            "Growth Enterprise Index",
            "GEM index",
            "Growth Enterprise Market Index",
            "GEM finger",
        ),
        "ChiNext Index",
        bad=(
            (
                "In Shenzhen the GEM index fell 2 percent.",
                "In Shenzhen the ChiNext Index fell 2 percent.",
            ),
        ),
        good=(
            "Hong Kong's GEM index fell, and so did Shenzhen.",
            "The gem index of the Antwerp traders fell; China bought.",
        ),
        when=When(
            about=("China",),
            near=("shenzhen", "shanghai", "a-share*"),
            far=("hong kong", "gemston*", "diamond*", "jewel*"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-chinext-board",
        (
            "GEM board",
            "Growth Enterprise Board",
            "Growth Enterprise Market board",
        ),
        "ChiNext",
        bad=(
            (
                "The Growth Enterprise Board of Shenzhen admits small firms.",
                "ChiNext of Shenzhen admits small firms.",
            ),
        ),
        good=(
            "Hong Kong's GEM board admits firms turned down in Shenzhen.",
            "The gem board of Ceylon sells diamonds in Shenzhen.",
        ),
        when=When(
            about=("China",),
            near=("shenzhen", "shanghai", "a-share*"),
            far=("hong kong", "gemston*", "diamond*", "jewel*"),
        ),
        article="none",
        hyphens=False,
    ),
    Row(
        "zh-star-market",
        (
            "Science and Technology Innovation Board",
            "Sci-tech Innovation Board",
            "Science and Innovation Board",
            "Science Innovation Board",
            "Kechuang Board",
            "Kechuangban",
        ),
        "STAR Market",
        bad=(
            (
                (
                    "It will list on the Science and Technology Innovation Board in "
                    "Shanghai after the IPO."
                ),
                "It will list on the STAR Market in Shanghai after the IPO.",
            ),
            ("Shanghai's Kechuang Board has 300 stocks.", "Shanghai's STAR Market has 300 stocks."),
        ),
        good=(
            "The Texas Science and Technology Innovation Board met.",
            "The science and technology innovation board of the Chinese university met.",
        ),
        when=_SHARES._replace(quoted=True),
        article="the",
        heads=("company", "companies", "firm*", "stock*", "ipo*", "listing*", "50", "index"),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-star-50",
        (
            "Science and Technology Innovation 50",
            "Kechuang 50",
            "Science and Innovation 50",
            "Sci-tech Innovation 50",
        ),
        "STAR 50",
        bad=(
            (
                "The Science and Technology Innovation 50 Index closed higher.",
                "The STAR 50 Index closed higher.",
            ),
        ),
        good=("In science and technology, innovation 50 years ago was slow.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-national-equities-exchange",
        (
            "New Three Board",
            "New Third Board",
            "New Three Boards",
            "new OTC board",
        ),
        "National Equities Exchange and Quotations",
        bad=(
            (
                "It was quoted on the New Third Board before its Beijing listing.",
                (
                    "It was quoted on the National Equities Exchange and Quotations before "
                    "its Beijing listing."
                ),
            ),
        ),
        good=("A new third board of directors runs the Chinese bank.",),
        when=_SHARES._replace(quoted=True, not_before=("of",)),
        article="the",
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-shanghai-composite",
        (
            "Shanghai finger",
            "Shanghai Index finger",
            "Shanghai Composite Finger",
            "Shanghai stock finger",
            "Shanghai Securities Composite Index",
            "Shanghai Stock Composite Index",
            "Shanghai Stock Index finger",
        ),
        "Shanghai Composite Index",
        bad=(
            (
                "The Shanghai Securities Composite Index closed at 3,287.",
                "The Shanghai Composite Index closed at 3,287.",
            ),
            (
                "Stocks gained and the Shanghai finger closed at 3,287.",
                "Stocks gained and the Shanghai Composite Index closed at 3,287.",
            ),
        ),
        good=("A Shanghai finger puppet sold for 90 yuan; shares fell.",),
        when=_SHARES._replace(not_before=("puppet*", "food*", "print*", "surgeon*")),
        article="the",
        hyphens=False,
    ),
    Row(
        "zh-shenzhen-component",
        (
            "Shenzhen finger",
            "Shenzhen Component Finger",
            "deep finger",
            "Shencheng Index",
            "Shen Chengzhi",
            "Shenzhen into a finger",
            "Shenzhen Stock Component Index",
            "Shenzhen Securities Component Index",
        ),
        "Shenzhen Component Index",
        bad=(
            (
                "The Shencheng Index fell 1 percent and Shanghai shares rose.",
                "The Shenzhen Component Index fell 1 percent and Shanghai shares rose.",
            ),
        ),
        good=("A deep finger wound healed, the Chinese trader in shares said.",),
        when=_SHARES._replace(not_before=("wound*", "cut*", "puppet*", "print*", "tissue")),
        article="the",
        hyphens=False,
    ),
    Row(
        "zh-shanghai-shenzhen-300",
        (
            "Shanghai and Shenzhen 300",
            "Shanghai-Shenzhen 300",
            "Husheng 300",
            "Hushen 300",
        ),
        "CSI 300",
        bad=(("The Shanghai and Shenzhen 300 Index was flat.", "The CSI 300 Index was flat."),),
        good=("Firms in Shanghai and Shenzhen: 300 of them closed.",),
        when=_NAME._replace(
            before=("index", "fell", "rose", "etf*", "closed", "gained", "lost", "was", "futures")
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-main-board",
        (
            "motherboard",
            "mother board",
        ),
        "main board",
        bad=(
            (
                "It left ChiNext for the Shenzhen motherboard, where IPO rules differ.",
                "It left ChiNext for the Shenzhen main board, where IPO rules differ.",
            ),
        ),
        good=(
            ("The motherboard of the laptop was made in Shenzhen, and shares rose after the IPO."),
        ),
        when=_SHARES._replace(
            not_before=("maker*", "factory", "supplier*", "plant*"),
            after=(
                "shenzhen",
                "shanghai",
                "hong kong",
                "exchange's",
                "exchange’s",
                "sme board and",
                "hkex",
                "kong stock exchange",
            ),
            far=("computer*", "laptop*", "processor*", "pc", "intel"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-sme-board",
        (
            "small and medium-sized board",
            "medium and small board",
        ),
        "SME board",
        bad=(
            (
                "Its shares are on the small and medium-sized board in Shenzhen.",
                "Its shares are on the SME board in Shenzhen.",
            ),
        ),
        good=("A small and medium-sized board of trustees sits in Shenzhen.",),
        when=_SHARES._replace(after=("the", "shenzhen"), not_before=("of",)),
        hyphens=False,
    ),
    Row(
        "zh-sec-us",
        (
            "US Securities Regulatory Commission",
            "US Securities Supervision Commission",
        ),
        "US Securities and Exchange Commission",
        bad=(
            (
                "The US Securities Regulatory Commission asked for the books.",
                "The US Securities and Exchange Commission asked for the books.",
            ),
        ),
        good=("The China Securities Regulatory Commission asked for the books.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-sec-dotted",
        (
            "U.S. Securities Regulatory Commission",
            "U.S. Securities Supervision Commission",
        ),
        "U.S. Securities and Exchange Commission",
        bad=(
            (
                "The U.S. Securities Regulatory Commission asked for the books.",
                "The U.S. Securities and Exchange Commission asked for the books.",
            ),
        ),
        good=("The China Securities Regulatory Commission asked for the books.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-straight-flush",
        (
            "Straight Flush",
            "Flush Finance",
            "Straight Flush Finance",
        ),
        "Tonghuashun",
        bad=(
            (
                "Data from Straight Flush show 40 Shenzhen stocks up.",
                "Data from Tonghuashun show 40 Shenzhen stocks up.",
            ),
        ),
        good=("The Straight Flush casino in Macao sold shares.",),
        when=_SHARES._replace(far=("casino*", "poker", "cards"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-eastmoney",
        (
            "Oriental Fortune Network",
            "Oriental Wealth Network",
            "Eastern Fortune Network",
            "Dongfang Fortune",
            "Dongfang Fortune Network",
            "East Wealth Network",
        ),
        "East Money",
        bad=(
            (
                "Dongfang Fortune Network asked 2,000 investors.",
                "East Money asked 2,000 investors.",
            ),
        ),
        good=("The Oriental fortune of the family was in silk.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-hengsheng",
        (
            "Hang Sang Index",
            "Hengseng Index",
            "Hang Seng Finger",
        ),
        "Hang Seng Index",
        bad=(("The Hengseng Index fell 200 points.", "The Hang Seng Index fell 200 points."),),
        good=(
            "Hengsheng indexes its wages.",
            "The Hang Seng Index fell.",
        ),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-hstech",
        (
            "Hang Seng Science and Technology Index",
            "Hang Seng Technology Index",
            "Hengsheng Technology Index",
            "Hang Seng Technology index",
        ),
        "Hang Seng Tech Index",
        bad=(
            (
                "The Hang Seng Technology Index fell 200 points.",
                "The Hang Seng Tech Index fell 200 points.",
            ),
        ),
        good=("Hang Seng technology indexes files.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-dow",
        (
            "Dow Jones Industrial Index",
            "Dow Jones Finger",
            "Dow Jones Industrial Average Index",
        ),
        "Dow Jones Industrial Average",
        bad=(
            (
                "The Dow Jones Industrial Index lost 90 points.",
                "The Dow Jones Industrial Average lost 90 points.",
            ),
        ),
        good=("The Dow Jones industrial indexes of 1896 had 12 stocks.",),
        when=_NAME,
        safety=Safety.LIKELY,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-nasdaq",
        (
            "Nasdaq Comprehensive Index",
            "Nasdaq comprehensive index",
            "NASDAQ Comprehensive Index",
            "Nasdaq finger",
            "Nasdaq Finger",
        ),
        "Nasdaq Composite Index",
        bad=(
            (
                "The Nasdaq Comprehensive Index lost 90 points.",
                "The Nasdaq Composite Index lost 90 points.",
            ),
        ),
        good=("Nasdaq's comprehensive index list is long.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-sp500",
        (
            "Standard and Poor 500",
            "Standard Poor 500",
            "Standard & Poor 500",
            "Biaopu 500",
        ),
        "S&P 500",
        bad=(
            ("The Standard and Poor 500 Index lost 9 points.", "The S&P 500 Index lost 9 points."),
        ),
        good=("The Standard & Poor's 500 lost 9 points.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
)
