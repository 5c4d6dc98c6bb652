"""Terms: dailies and business papers of China as engines render them.

Compiled by hand from the names the outlets use in English and from machine-translated news; facts,
under the licence of the project. Names that could be another outlet need a place of China near.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_NAME = When(quoted=True)
_IN_CHINA = When(region=("China",), quoted=True)

ROWS = (
    Row(
        "zh-china-economic-net",
        (
            "China Economic Network",
            "China Economy Network",
            "China Economy Net",
        ),
        "China Economic Net",
        bad=(
            (
                "A reporter of China Economic Network went to the village.",
                "A reporter of China Economic Net went to the village.",
            ),
        ),
        good=("The China economic network of think tanks met in Bonn.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-securities-times",
        (
            "Securities Times Network",
            "Securities Times Net",
            "Stock Times Network",
        ),
        "Securities Times",
        bad=(
            (
                "Securities Times Network counted 40 filings.",
                "Securities Times counted 40 filings.",
            ),
        ),
        good=("Securities, times being hard, fell.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-cailian-press",
        (
            "Financial Associated Press",
            "Finance Associated Press",
            "Cailian News Agency",
            "Cailian Agency",
            "Cailianshe",
            "Cai Lianshe",
        ),
        "Cailian Press",
        bad=(
            (
                "Financial Associated Press learned of the deal.",
                "Cailian Press learned of the deal.",
            ),
        ),
        good=(
            "The Associated Press has a financial desk.",
            "Financial, Associated Press and sport desks moved.",
        ),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-red-star-news",
        ("Hongxing News",),
        "Red Star News",
        bad=(
            (
                "Her aunt told Hongxing News that she was well.",
                "Her aunt told Red Star News that she was well.",
            ),
        ),
        good=("Red Star news: Belgrade drew.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-cover-news",
        (
            "Fengmian News",
            "The Cover News",
        ),
        "Cover News",
        bad=(("Fengmian News showed the bill.", "Cover News showed the bill."),),
        good=("The cover news of the week is snow.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-jiupai-news",
        (
            "Nine Schools News",
            "Nine Pai News",
            "Jiu Pai News",
            "Nine Factions News",
        ),
        "Jiupai News",
        bad=(("Nine Pai News asked the zoo.", "Jiupai News asked the zoo."),),
        good=("In nine schools, news was read aloud.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-haibao-news",
        ("Poster News",),
        "Haibao News",
        bad=(
            (
                "The mayor of Jinan told Poster News that the bridge was safe.",
                "The mayor of Jinan told Haibao News that the bridge was safe.",
            ),
        ),
        good=("Poster news from the Chinese art fair is good.",),
        when=_IN_CHINA._replace(near=("shandong", "jinan", "qingdao", "yantai", "qilu*")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-xiaoxiang-morning-herald",
        (
            "Xiaoxiang Morning Post",
            "Xiaoxiang Morning News",
            "Xiaoxiang Morning Newspaper",
            "Xiaoxiang Chenbao",
        ),
        "Xiaoxiang Morning Herald",
        bad=(
            ("Xiaoxiang Morning News met the family.", "Xiaoxiang Morning Herald met the family."),
        ),
        good=("In Xiaoxiang, morning news is read aloud.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-qilu-evening-news",
        (
            "Qilu Evening Newspaper",
            "Qilu Evening Post",
            "Qilu Evening Daily",
            "Qilu Evening Paper",
        ),
        "Qilu Evening News",
        bad=(("Qilu Evening Newspaper met the family.", "Qilu Evening News met the family."),),
        good=("Qilu's evening paper is cheap.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-modern-express",
        (
            "Modern Express News",
            "Modern Express Newspaper",
            "Modern Express Daily",
            "Modern Fast Newspaper",
            "Modern Quick Newspaper",
        ),
        "Modern Express",
        bad=(
            (
                "The guard told Modern Express Newspaper that he ran.",
                "The guard told Modern Express that he ran.",
            ),
        ),
        good=("A modern express newspaper van is fast.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-yangtse-evening-post",
        (
            "Yangzi Evening News",
            "Yangzi Evening Newspaper",
            "Yangtze Evening Newspaper",
            "Yangtze Evening Paper",
            "Yangzi Evening Post",
            "Yangzi Evening Paper",
        ),
        "Yangtse Evening Post",
        bad=(
            (
                "Yangzi Evening News has seen the report.",
                "Yangtse Evening Post has seen the report.",
            ),
        ),
        good=("Yangtze evening cruises have news for guests.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-qianjiang-evening-news",
        (
            "Qianjiang Evening Newspaper",
            "Qianjiang Evening Post",
            "Money River Evening News",
            "Qianjiang Evening Paper",
        ),
        "Qianjiang Evening News",
        bad=(
            (
                "Qianjiang Evening Newspaper has seen the report.",
                "Qianjiang Evening News has seen the report.",
            ),
        ),
        good=("Qianjiang evening posts went out.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-huashang-daily",
        (
            "Huashang Newspaper",
            "Hua Shang Newspaper",
            "Chinese Businessmen Newspaper",
            "Chinese Business Newspaper",
        ),
        "Huashang Daily",
        bad=(
            (
                "Huashang Newspaper found the shop in Xi'an.",
                "Huashang Daily found the shop in Xi'an.",
            ),
        ),
        good=("A Chinese business newspaper found the shop.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-workers-daily",
        (
            "Worker's Daily",
            "Worker’s Daily",
            "Worker Daily",
        ),
        "Workers' Daily",
        bad=(
            (
                "The Worker Daily of Beijing wrote about sand.",
                "The Workers' Daily of Beijing wrote about sand.",
            ),
        ),
        good=(
            "The Chinese worker's daily wage is low.",
            "The Daily Worker closed.",
        ),
        when=_IN_CHINA._replace(not_before=("wage*", "pay", "ration*", "life", "routine")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-peoples-court-daily",
        (
            "People's Court Newspaper",
            "People’s Court Newspaper",
            "People's Court News",
            "People’s Court News",
        ),
        "People's Court Daily",
        bad=(
            (
                "The People's Court Newspaper printed the ruling.",
                "The People's Court Daily printed the ruling.",
            ),
        ),
        good=("The people's court news came late.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-reference-news",
        (
            "Reference Message",
            "Reference Message Network",
            "Reference Message Net",
            "Reference News Network",
            "Reference News Net",
            "Reference Information Network",
        ),
        "Reference News",
        bad=(
            (
                "Reference Message Network translated the Chinese article.",
                "Reference News translated the Chinese article.",
            ),
        ),
        good=("The reference message was sent to a Chinese ship.",),
        when=_IN_CHINA,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-science-and-technology-daily",
        (
            "Science and Technology Newspaper",
            "Sci-tech Newspaper",
            "Technology Daily",
        ),
        "Science and Technology Daily",
        bad=(
            (
                "Technology Daily praised the Chinese telescope.",
                "Science and Technology Daily praised the Chinese telescope.",
            ),
        ),
        good=(
            "Science and Technology Daily praised the Chinese telescope.",
            "National Journal's Technology Daily wrote of China.",
        ),
        when=_IN_CHINA._replace(
            about=("China",), not_after=("and", "&", "*journal's", "information")
        ),
        safety=Safety.LIKELY,
        exact=True,
        hyphens=False,
    ),
)
