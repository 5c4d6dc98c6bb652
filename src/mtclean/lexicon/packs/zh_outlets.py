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
        "zh-china-news-service",
        ("China News Agency", "China New Agency", "Zhongxin News Agency", "Zhongxin Agency"),
        "China News Service",
        bad=(
            (
                "She told the China News Agency that the lake had frozen.",
                "She told the China News Service that the lake had frozen.",
            ),
        ),
        good=(
            "Edgar Snow was quoted by the New China News Agency.",
            "China News Service has bureaus abroad.",
        ),
        when=_NAME._replace(not_after=("new", "xinhua", "south", "east", "united")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-chinanews-com",
        (
            "China News Network",
            "China New Network",
            "China News Net",
            "China New Net",
            "Zhongxin Network",
            "Zhongxin Net",
            "Zhongxin.com",
            "Zhongxinwang",
        ),
        "Chinanews.com",
        bad=(
            (
                "He told China New Network that the nets were empty.",
                "He told Chinanews.com that the nets were empty.",
            ),
        ),
        good=(
            "China Xinhua News Network Corporation runs the channel.",
            "China News Network Corporation opened a studio.",
            "China's new network of canals is open.",
        ),
        when=_NAME._replace(not_before=("corp*", "company", "co.")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-cns-jingwei",
        (
            "Sino-Singapore Jingwei",
            "China-Singapore Jingwei",
            "Zhongxin Jingwei",
            "Sino-Singapore Latitude and Longitude",
            "China-Singapore Latitude and Longitude",
        ),
        "CNS Jingwei",
        bad=(
            (
                "The analyst told Zhongxin Jingwei that prices were high.",
                "The analyst told CNS Jingwei that prices were high.",
            ),
        ),
        good=("The Sino-Singapore Tianjin Eco-city began in 2008.",),
        when=_NAME,
        hyphens=False,
    ),
    Row(
        "zh-peoples-daily-online",
        ("Renmin Net", "Renmin Network", "Renminwang", "People's Daily Net", "People’s Daily Net"),
        "People's Daily Online",
        bad=(
            (
                "Renmin Network printed an essay on tea.",
                "People's Daily Online printed an essay on tea.",
            ),
        ),
        good=("The People's Daily net profit rose.", "Renmin University has a net of alumni."),
        when=_NAME._replace(not_before=("profit*", "income", "loss*", "university")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-peoples-network",
        ("People's Network", "People's Net", "People’s Network", "People’s Net"),
        "People's Daily Online",
        bad=(
            (
                "According to People's Network, the Xiamen line opened on Friday.",
                "According to People's Daily Online, the Xiamen line opened on Friday.",
            ),
        ),
        good=(
            "According to People's Network for Clean Air, smog in Beijing is worse.",
            "China's People's Network Party is a club of gamers.",
        ),
        when=_CREDIT._replace(not_before=("for", "of", "against", "on", "party", "worth")),
        exact=True,
        hyphens=False,
    ),
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
        "zh-xinhuanet",
        ("Xinhua Network", "Xinhua Web", "New China Net", "New China Network"),
        "Xinhuanet",
        bad=(
            (
                "Pictures on Xinhua Network showed the dam.",
                "Pictures on Xinhuanet showed the dam.",
            ),
        ),
        good=("The Xinhua net of bureaus is wide.", "A new China network of sensors is planned."),
        when=_NAME._replace(not_before=("corp*",)),
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
    Row(
        "zh-huanqiu",
        ("Huanqiu Network", "Huanqiu Net", "Huanqiuwang", "Global Times Network"),
        "Huanqiu.com",
        bad=(
            ("Huanqiu Network carried the interview.", "Huanqiu.com carried the interview."),
            (
                "According to Global Times Network, the ship sank.",
                "According to Huanqiu.com, the ship sank.",
            ),
        ),
        good=("The Global Times network of stringers is large.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-global-network",
        ("Global Network", "Universal Network"),
        "Huanqiu.com",
        bad=(
            (
                "According to Global Network, two Chinese students won.",
                "According to Huanqiu.com, two Chinese students won.",
            ),
        ),
        good=(
            "According to Global Network Initiative data, China blocks more sites.",
            "China joined the Global Network against fraud.",
        ),
        when=_CREDIT._replace(
            about=("China",),
            not_before=(
                *("for", "of", "on", "against", "to", "in", "initiative", "operation*", "cent*"),
                *("against", "technolog*", "security", "service*", "corp*", "group", "co"),
            ),
        ),
        exact=True,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-guangming-online",
        ("Guangming Net", "Guangming Network", "Bright Web", "Guangmingwang"),
        "Guangming Online",
        bad=(
            (
                "Guangming Net said the school was right.",
                "Guangming Online said the school was right.",
            ),
        ),
        good=("A bright web of lights hangs over the Guangming district.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-guangming-daily",
        ("Light Daily", "Bright Daily", "Brightness Daily", "Guangming Newspaper"),
        "Guangming Daily",
        bad=(
            (
                "Bright Daily reported on the Chinese library.",
                "Guangming Daily reported on the Chinese library.",
            ),
        ),
        good=("The China Light Daily Use Chemicals fair opened.",),
        when=_IN_CHINA._replace(not_before=("use", "necessit*", "industr*"), not_after=("china",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-dahe-daily",
        ("Big River Newspaper", "Big River Daily", "Great River Newspaper", "Dahe Newspaper"),
        "Dahe Daily",
        bad=(
            (
                "Big River Newspaper reported the fire in Zhengzhou.",
                "Dahe Daily reported the fire in Zhengzhou.",
            ),
        ),
        good=("The Big River daily ferry crosses the Yangtze in China.",),
        when=_IN_CHINA,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-ithome",
        ("IT House", "IT Home"),
        "ITHome",
        bad=(
            (
                "IT House reported that the phone was late.",
                "ITHome reported that the phone was late.",
            ),
            ("IT House learned of a third model.", "ITHome learned of a third model."),
        ),
        good=("The bank hired an IT House said to be cheap.", "It house prices that worry us."),
        when=_NAME._replace(
            before=("reported", "reports", "learned", "noticed", "news", "netizens", "editor"),
            not_after=("a", "an", "the"),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-the-paper",
        (
            "Surging News",
            "the Surging News",
            "The Surging News",
            "Surge News",
            "Peng Pai News",
            "the Peng Pai News",
        ),
        "The Paper",
        bad=(
            (
                "Surging News visited the village in Gansu.",
                "The Paper visited the village in Gansu.",
            ),
            (
                "The farmer told the Surging News of his loss in Gansu.",
                "The farmer told The Paper of his loss in Gansu.",
            ),
        ),
        good=(
            "Surging news traffic helped Chinese portals.",
            "Storm Surge News is a blog on typhoons in China.",
        ),
        when=_IN_CHINA._replace(not_after=("storm",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-jimu-news",
        ("Polar Eye News", "Very Eye News", "Extreme Eye News", "Polar View News", "Jimu news"),
        "Jimu News",
        bad=(
            (
                "Polar Eye News spoke to the driver.",
                "Jimu News spoke to the driver.",
            ),
        ),
        good=("Polar News and Eye News are newsletters.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-southern-metropolis-daily",
        (
            "Southern Capital Daily",
            "Southern Capital Newspaper",
            "South Metropolis Daily",
            "Southern Metropolis Newspaper",
            "Southern Metropolis News",
            "Nandu Daily",
        ),
        "Southern Metropolis Daily",
        bad=(
            (
                "He wrote for the South Metropolis Daily.",
                "He wrote for the Southern Metropolis Daily.",
            ),
        ),
        good=("Nanjing was the southern capital; daily boats went north.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-beijing-news",
        (
            "New Beijing News",
            "New Beijing Newspaper",
            "New Capital Newspaper",
            "Xinjing News",
            "Xinjing Newspaper",
            "Xinjing Daily",
        ),
        "Beijing News",
        bad=(
            (
                "A photo in the New Beijing Newspaper showed the hole.",
                "A photo in the Beijing News showed the hole.",
            ),
            (
                "Xinjing Newspaper printed both letters.",
                "The Beijing News printed both letters.",
            ),
        ),
        good=("A new Beijing news conference is set for May.",),
        when=_NAME._replace(not_before=("conference*", "center", "centre")),
        article="the",
        heads=("reporter*", "journalist*", "photographer*", "editorial*"),
        exact=True,
        hyphens=False,
    ),
)
