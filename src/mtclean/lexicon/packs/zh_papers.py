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
        "zh-21st-century-herald",
        (
            "21st Century Economic Report",
            "21st Century Economic Reports",
            "21st Century Economic Reporter",
            "21st Century Economic Herald",
            "21st Century Economics Report",
        ),
        "21st Century Business Herald",
        bad=(
            (
                "He told 21st Century Economic Report that rents fell.",
                "He told 21st Century Business Herald that rents fell.",
            ),
        ),
        good=("The 21st century economic report of the party is long.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-yicai",
        (
            "First Finance and Economics",
            "First Financial Daily",
            "First Finance Daily",
            "First Finance News",
            "First Caijing",
        ),
        "Yicai",
        bad=(
            (
                "First Finance Daily asked four banks in Shanghai.",
                "Yicai asked four banks in Shanghai.",
            ),
        ),
        good=(
            "First Financial Bank of Ohio opened a desk in Shanghai.",
            "First, finance and economics are taught in Shanghai.",
        ),
        when=_IN_CHINA,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-yicai-reporter",
        (
            "First Finance",
            "First Financial",
        ),
        "Yicai",
        bad=(
            (
                "A First Finance reporter saw the contract in Shenzhen.",
                "A Yicai reporter saw the contract in Shenzhen.",
            ),
        ),
        good=("First Financial Bank of Ohio opened a desk in Shenzhen.",),
        when=_IN_CHINA._replace(before=("reporter*", "journalist*", "learned", "reported")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-national-business-daily",
        (
            "Daily Economic News",
            "Every Day Economic News",
            "Daily Economic Newspaper",
            "Daily Economy News",
        ),
        "National Business Daily",
        bad=(
            (
                "Daily Economic News called the plant in Chengdu.",
                "National Business Daily called the plant in Chengdu.",
            ),
        ),
        good=("Maeil Business is the Daily Economic News of Seoul. China has none.",),
        when=_IN_CHINA._replace(about=("China",), far=("maeil", "seoul", "korea*")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-economic-observer",
        (
            "Economic Observation Newspaper",
            "Economic Observation Net",
            "Economic Observation Network",
            "Economic Observer Network",
            "Economic Observer Net",
        ),
        "Economic Observer",
        bad=(
            (
                "The Economic Observation Network named the buyer.",
                "The Economic Observer named the buyer.",
            ),
            (
                "He told Economic Observation Newspaper about it.",
                "He told the Economic Observer about it.",
            ),
        ),
        good=("Economic observation networks count trucks.",),
        when=_NAME,
        article="the",
        heads=("reporter*",),
        exact=True,
        hyphens=False,
    ),
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
        "zh-china-securities-journal",
        (
            "China Securities Newspaper",
            "China Securities News",
            "China Securities Daily",
        ),
        "China Securities Journal",
        bad=(
            (
                "China Securities Newspaper put the figure at 3 billion.",
                "China Securities Journal put the figure at 3 billion.",
            ),
        ),
        good=(
            "China securities news is on page 3.",
            "The China Securities Journal put it at 3 billion.",
        ),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-shanghai-securities-news",
        (
            "Shanghai Securities Newspaper",
            "Shanghai Securities Journal",
            "Shanghai Securities Daily",
        ),
        "Shanghai Securities News",
        bad=(
            (
                "The Shanghai Securities Journal printed the list.",
                "The Shanghai Securities News printed the list.",
            ),
        ),
        good=("Shanghai Securities, journal entries show, lost money.",),
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
        "zh-jiemian",
        ("Interface News",),
        "Jiemian News",
        bad=(
            (
                "The owner in Wuhan told Interface News that he was tired.",
                "The owner in Wuhan told Jiemian News that he was tired.",
            ),
        ),
        good=(
            "User Interface News, a Chinese blog, closed.",
            "The interface news of Chinese phone makers is dull.",
        ),
        when=_IN_CHINA._replace(not_after=("user", "graphic", "brain")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-caixin",
        (
            "Caixin Net",
            "Caixin Network",
            "Caixinwang",
            "Cai Xin Network",
        ),
        "Caixin",
        bad=(("Caixin Net published the letter.", "Caixin published the letter."),),
        good=("Caixin's network of reporters is good.",),
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
        "zh-upstream-news",
        (
            "Shangyou News",
            "Up-stream News",
        ),
        "Upstream News",
        bad=(("Shangyou News showed the bill.", "Upstream News showed the bill."),),
        good=("Upstream, news of the flood spread.",),
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
        "zh-chutian-metropolis-daily",
        (
            "Chutian Metropolis News",
            "Chutian Metropolis Newspaper",
            "Chutian Metropolitan Newspaper",
            "Chutian City Newspaper",
            "Chutian Capital Newspaper",
        ),
        "Chutian Metropolis Daily",
        bad=(
            (
                "Chutian Metropolis Newspaper counted the boats.",
                "Chutian Metropolis Daily counted the boats.",
            ),
        ),
        good=("Chutian city newspapers are two.",),
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
        "zh-yangcheng-evening-news",
        (
            "Sheep City Evening News",
            "Goat City Evening News",
            "Yangcheng Evening Newspaper",
            "Yangcheng Evening Paper",
            "Yangcheng Evening Post",
        ),
        "Yangcheng Evening News",
        bad=(("Sheep City Evening News ran a poem.", "Yangcheng Evening News ran a poem."),),
        good=("In the sheep city evening news travels fast.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-xinmin-evening-news",
        (
            "New People Evening News",
            "New People's Evening News",
            "New Citizen Evening News",
            "Xinmin Evening Newspaper",
            "Xinmin Evening Paper",
        ),
        "Xinmin Evening News",
        bad=(("The New People's Evening News ran a poem.", "The Xinmin Evening News ran a poem."),),
        good=("New people evening news bulletins hire are young.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-beijing-youth-daily",
        (
            "Beijing Youth Newspaper",
            "Beijing Youth News",
            "North Youth Daily",
            "Northern Youth Daily",
            "Beiqing Daily",
            "Beiqing Newspaper",
            "North Green Newspaper",
        ),
        "Beijing Youth Daily",
        bad=(
            ("Beiqing Newspaper phoned the ministry.", "Beijing Youth Daily phoned the ministry."),
        ),
        good=("Beijing youth news is rare.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-china-youth-daily",
        (
            "China Youth Newspaper",
            "Chinese Youth Newspaper",
            "China Youth News",
            "China Qingnian Daily",
            "China Green Newspaper",
        ),
        "China Youth Daily",
        bad=(
            (
                "China Youth Newspaper polled 2,000 students.",
                "China Youth Daily polled 2,000 students.",
            ),
        ),
        good=("A Chinese youth newspaper polled students.",),
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
        "zh-legal-daily",
        (
            "Legal System Daily",
            "Legal System Newspaper",
            "Rule by Law Daily",
            "Law System Daily",
            "Fazhi Daily",
        ),
        "Legal Daily",
        bad=(("Legal System Daily printed the ruling.", "Legal Daily printed the ruling."),),
        good=("The legal system daily proves slow.",),
        when=_NAME,
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
