"""Terms: dailies, business papers and stations of China, Hong Kong and Taiwan as engines
render them.

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
        (
            "Redstar News",
            "Hongxing News",
        ),
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
    Row(
        "zh-china-media-group",
        (
            "Central Radio and Television General Station",
            "Central Radio and Television Headquarters",
            "Central Radio and Television Station",
            "Central Radio and Television Main Station",
            "China Central Radio and Television Station",
            "Central Broadcasting and Television Station",
            "China Central Radio and Television General Station",
        ),
        "China Media Group",
        bad=(
            (
                "The gala of the Central Radio and Television Headquarters has skits.",
                "The gala of the China Media Group has skits.",
            ),
        ),
        good=("China's central radio and television tower was lit.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
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
            "Central Broadcasting Network",
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
        "zh-cri",
        (
            "China International Radio Station",
            "China International Broadcasting Station",
            "China International Radio",
        ),
        "China Radio International",
        bad=(
            (
                "She sang for China International Radio in 1990.",
                "She sang for China Radio International in 1990.",
            ),
        ),
        good=("A China international radio link was tested.",),
        when=_NAME,
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
        "zh-ta-kung-pao",
        (
            "Ta Kung Newspaper",
            "Dagong Newspaper",
            "Dagong Bao",
            "Da Gong Bao",
            "Dagong Daily",
            "Da Gong Newspaper",
        ),
        "Ta Kung Pao",
        bad=(("Dagong Newspaper named him.", "Ta Kung Pao named him."),),
        good=("Dagong Global rates bonds; newspapers report it.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-ming-pao",
        (
            "Ming Newspaper",
            "Ming Bao",
            "Mingpao Daily",
            "Mingbao",
        ),
        "Ming Pao",
        bad=(
            (
                "A column in Ming Bao of Hong Kong named him.",
                "A column in Ming Pao of Hong Kong named him.",
            ),
        ),
        good=("Hong Kong has a Ming vase; newspapers wrote of it.",),
        when=_IN_HONG_KONG,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-wen-wei-po",
        (
            "Hong Kong Wenhui Daily",
            "Hong Kong Wenhui Newspaper",
            "Hong Kong Wen Wei Newspaper",
            "Hong Kong Wenhui Net",
            "Hong Kong Wenhuibao",
        ),
        "Hong Kong's Wen Wei Po",
        bad=(
            (
                "An essay in Hong Kong Wenhui Daily praised it.",
                "An essay in Hong Kong's Wen Wei Po praised it.",
            ),
        ),
        good=("Shanghai's Wenhui Daily praised it.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-sing-tao-daily",
        (
            "Star Island Daily",
            "Star Island Newspaper",
            "Xingdao Daily",
            "Sing Tao Newspaper",
            "Xing Dao Daily",
        ),
        "Sing Tao Daily",
        bad=(("Star Island Daily broke the story.", "Sing Tao Daily broke the story."),),
        good=("The star island daily draws tourists.",),
        when=_NAME,
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
        "zh-lianhe-zaobao",
        (
            "United Morning Post",
            "United Morning News",
            "United Morning Newspaper",
            "Joint Morning Post",
            "Joint Morning News",
            "Union Morning Post",
            "Lianhe Morning Post",
            "Lianhe Morning News",
            "Lianhe Zao Bao",
        ),
        "Lianhe Zaobao",
        bad=(
            (
                "Singapore's United Morning Post ran an interview.",
                "Singapore's Lianhe Zaobao ran an interview.",
            ),
        ),
        good=("The South China Morning Post ran an interview.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-united-daily-news",
        (
            "United Newspaper",
            "Joint Newspaper",
            "Union Newspaper",
            "Lianhe Bao",
            "Lianhebao",
            "Lianhe Newspaper",
        ),
        "United Daily News",
        bad=(
            (
                "Taipei's United Newspaper asked the ministry.",
                "Taipei's United Daily News asked the ministry.",
            ),
        ),
        good=("The United Newspaper Guild of Taipei met.",),
        when=_IN_TAIWAN._replace(not_before=("guild", "union", "group")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-liberty-times",
        (
            "Free Times",
            "Freedom Times",
            "Freedom Newspaper",
            "Liberty Newspaper",
            "Liberty Times Newspaper",
        ),
        "Liberty Times",
        bad=(
            (
                "Taipei's Freedom Times asked the ministry.",
                "Taipei's Liberty Times asked the ministry.",
            ),
        ),
        good=("In Taiwan, free times for swimmers are posted.",),
        when=_IN_TAIWAN,
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
