"""Media: newspapers, broadcasters and websites of China as engines render them from Chinese.

Compiled by hand from machine-translated news and the English names of the outlets; facts, under
the licence of the project. Names made of everyday words count only where a source is named.
"""

from __future__ import annotations

from mtclean.lexicon.apostrophes import either
from mtclean.table import Row, When

__all__ = ["ROWS"]

_CHINESE = ("China", "Hong Kong", "Macao", "Taiwan")
_NAME = When(quoted=True)
_IN_CHINA = When(region=_CHINESE, quoted=True)
_CREDIT = When(region=_CHINESE, place="credit", quoted=True)
_IN_TAIWAN = _CREDIT._replace(region=("Taiwan",))


def _outlet(
    key: str,
    phrases: tuple[str, ...],
    becomes: str,
    bad: tuple[str, str],
    good: str,
    when: When = _NAME,
) -> Row:
    return Row(
        key,
        phrases,
        becomes,
        bad=(bad,),
        good=(good,),
        when=when,
        exact=True,
        hyphens=False,
        article="none" if becomes.startswith("The ") else "",
    )


ROWS = (
    _outlet(
        "zh-guangming-online",
        ("Bright Web", "Guangming Net", "Guangming Network", "Light Net", "Guangming Website"),
        "Guangming Online",
        (
            "The price has doubled in Wuhan, according to Guangming Net.",
            "The price has doubled in Wuhan, according to Guangming Online.",
        ),
        "The Bright Web of the spider in the Wuhan zoo drew visitors.",
        _CREDIT,
    ),
    _outlet(
        "zh-guangming-daily",
        ("Light Daily", "Bright Daily", "Guangming Newspaper", "Brightness Daily"),
        "Guangming Daily",
        (
            "Teachers in Wuhan are poor, according to the Light Daily.",
            "Teachers in Wuhan are poor, according to the Guangming Daily.",
        ),
        "Light Daily, a soap, is sold in Wuhan.",
        _CREDIT,
    ),
    _outlet(
        "zh-huanqiu",
        ("Global Network", "Global Net", "Universal Network", "Global Network Report"),
        "Huanqiu.com",
        (
            "The plane turned back to Beijing, according to Global Network.",
            "The plane turned back to Beijing, according to Huanqiu.com.",
        ),
        "According to Global Network on Safe Rivers, a charity in Beijing, 40 dams are old.",
        _CREDIT._replace(not_before=("for", "of", "on", "against", "initiative*")),
    ),
    _outlet(
        "zh-people-online",
        (
            *either(
                "People's Network", "People's Net", "People's Daily Network", "People's Daily Net"
            ),
            "Renmin Net",
            "Renmin Network",
        ),
        "People's Daily Online",
        (
            "Rents in Beijing fell, according to People's Network.",
            "Rents in Beijing fell, according to People's Daily Online.",
        ),
        "The People's Network for Peace marched in London against a Beijing firm.",
        _CREDIT._replace(not_before=("for", "of", "against")),
    ),
    _outlet(
        "zh-peoples-daily",
        ("People Daily", "Peoples Daily", "Peoples' Daily", "Daily of the People"),
        "People's Daily",
        (
            "The Peoples Daily in Beijing called it a mistake.",
            "The People's Daily in Beijing called it a mistake.",
        ),
        "Kenya's People Daily wrote about a Beijing builder in Nairobi.",
        When(about=("China",), quoted=True, far=("kenya*", "nairobi")),
    ),
    _outlet(
        "zh-xinhuanet",
        ("Xinhua Network", "New China Net", "Xinhua Website"),
        "Xinhuanet",
        (
            "Trains were late, according to Xinhua Network.",
            "Trains were late, according to Xinhuanet.",
        ),
        "Xinhua Net wrote that trains were late.",
    ),
    _outlet(
        "zh-xinhua",
        ("Xinhua New Agency", "Xinhua Society", "Xinhua News Society", "Xin Hua She"),
        "Xinhua News Agency",
        (
            "The Xinhua News Society reported 12 injured.",
            "The Xinhua News Agency reported 12 injured.",
        ),
        "Xinhua, society pages show, has an office in Rome.",
    ),
    _outlet(
        "zh-china-news-service",
        (
            "Zhongxin News Agency",
            "Zhongxin News",
            "Zhongxin Net",
            "Zhongxinnet",
            "China New Network",
            "China News Net",
            "China New Agency",
        ),
        "China News Service",
        (
            "The bridge is open again, Zhongxin News Agency reported.",
            "The bridge is open again, China News Service reported.",
        ),
        "In China new networks carry the data.",
    ),
    _outlet(
        "zh-china-news-agency",
        ("China News Agency", "China News Network"),
        "China News Service",
        (
            "Snow closed the road in Gansu, according to China News Network.",
            "Snow closed the road in Gansu, according to China News Service.",
        ),
        "He joined a China news agency in Gansu.",
        _CREDIT,
    ),
    _outlet(
        "zh-cns-jingwei",
        (
            "China-Singapore Jingwei",
            "Sino-Singapore Jingwei",
            "Sino-New Jingwei",
            "Zhongxin Jingwei",
            "China-Singapore Latitude and Longitude",
            "Sino-Singapore Latitude and Longitude",
            "China New Jingwei",
        ),
        "CNS Jingwei",
        (
            "The bank cut its rate, Sino-Singapore Jingwei reported.",
            "The bank cut its rate, CNS Jingwei reported.",
        ),
        "The Sino-Singapore Tianjin Eco-City has 100,000 residents.",
    ),
    _outlet(
        "zh-cctv",
        (
            "China Central TV Station",
            "China Central Television Station",
            "Chinese Central Television",
            "Chinese Central TV",
            "CCTV Station",
        ),
        "China Central Television",
        (
            "The gala was shown by China Central TV Station.",
            "The gala was shown by China Central Television.",
        ),
        "Korean Central Television showed the parade.",
    ),
    _outlet(
        "zh-cctv-credit",
        ("Central Vision", "Yangshi", "Yangshi News", "Central Vision News"),
        "CCTV",
        (
            "Four dams in Henan are full, according to Yangshi.",
            "Four dams in Henan are full, according to CCTV.",
        ),
        "Her Central Vision, the eye doctor in Henan said, is fine.",
        _CREDIT,
    ),
    _outlet(
        "zh-china-media-group",
        (
            "Central Radio and Television General Station",
            "Central Radio and Television Main Station",
            "Central Radio and Television Station",
            "China Central Radio and Television Station",
            "China Central Radio and Television General Station",
            "Central Broadcasting and Television General Station",
            "Central Radio and Television Headquarters",
            "China Central Radio and Television",
            "Central Radio and TV Station",
            "Central Radio and Television",
        ),
        "China Media Group",
        (
            "A reporter of the Central Radio and Television General Station was there.",
            "A reporter of the China Media Group was there.",
        ),
        "The central radio and television tower of Tallinn is lit.",
        _NAME._replace(
            not_before=(
                "university",
                "academy",
                "administration*",
                "tower",
                "council",
                "commission",
            )
        ),
    ),
    _outlet(
        "zh-china-radio-international",
        (
            "China International Broadcasting Station",
            "China International Radio Station",
            "China International Radio",
            "International Radio of China",
        ),
        "China Radio International",
        (
            "He read the news at China International Radio.",
            "He read the news at China Radio International.",
        ),
        "China Radio International has 60 services.",
    ),
    _outlet(
        "zh-dahe-daily",
        ("Big River Newspaper", "Big River Daily", "Great River Daily", "Dahe Newspaper"),
        "Dahe Daily",
        (
            "Rain flooded Zhengzhou, according to the Big River Daily.",
            "Rain flooded Zhengzhou, according to the Dahe Daily.",
        ),
        "The Big River Daily of Iowa was sold.",
        _IN_CHINA._replace(far=("iowa", "oregon")),
    ),
    _outlet(
        "zh-ithome",
        ("IT House", "IT Home", "ITHouse"),
        "ITHome",
        (
            ("The phone is made in Shenzhen, according to IT House, and folds."),
            ("The phone is made in Shenzhen, according to ITHome, and folds."),
        ),
        "The IT House in Shenzhen is an office block.",
        _CREDIT,
    ),
    _outlet(
        "zh-the-paper",
        (
            "Surging News",
            "Surge News",
            "Pengpai News",
            "The Paper News",
            "Surging Journalism",
            "Peng Pai News",
        ),
        "The Paper",
        (
            "The school in Ningbo is closed, according to Pengpai News.",
            "The school in Ningbo is closed, according to The Paper.",
        ),
        "Surge News of Texas wrote about a Ningbo firm.",
        _IN_CHINA._replace(not_before=("of",)),
    ),
    _outlet(
        "zh-jiemian",
        ("Interface News", "Interface Journalism", "Interface Finance"),
        "Jiemian News",
        (
            "The Hangzhou firm is for sale, according to Interface News.",
            "The Hangzhou firm is for sale, according to Jiemian News.",
        ),
        "Hangzhou engineers read Interface News, a journal on cables.",
        _CREDIT,
    ),
    _outlet(
        "zh-yicai",
        (
            "First Finance",
            "First Financial",
            "First Financial Daily",
            "First Finance and Economics",
        ),
        "Yicai",
        (
            "Loans in Shanghai grew, according to First Finance.",
            "Loans in Shanghai grew, according to Yicai.",
        ),
        "The First Financial branch in Shanghai was robbed.",
        _CREDIT._replace(not_before=("bank*", "corp*", "group", "holding*", "inc*", "minist*")),
    ),
    _outlet(
        "zh-national-business-daily",
        (
            "Daily Economic News",
            "Daily Economy News",
            "Every Economic News",
            "Every Day Economic News",
        ),
        "National Business Daily",
        (
            "The broker in Chengdu cut 90 jobs, according to the Daily Economic News.",
            "The broker in Chengdu cut 90 jobs, according to the National Business Daily.",
        ),
        "Daily Economic News from Chengdu is boring, she said.",
        _CREDIT,
    ),
    _outlet(
        "zh-china-securities-journal",
        ("China Securities News", "China Securities Newspaper"),
        "China Securities Journal",
        (
            "Three funds were closed, according to the China Securities Newspaper.",
            "Three funds were closed, according to the China Securities Journal.",
        ),
        "The China Securities Journal reported a loss.",
    ),
    _outlet(
        "zh-shanghai-securities-news",
        ("Shanghai Securities Newspaper", "Shanghai Stock News", "Shanghai Securities Report"),
        "Shanghai Securities News",
        (
            "Three funds were closed, the Shanghai Stock News reported.",
            "Three funds were closed, the Shanghai Securities News reported.",
        ),
        "Shanghai stock prices fell.",
    ),
    _outlet(
        "zh-economic-information-daily",
        (
            "Economic Reference News",
            "Economic Reference Newspaper",
            "Economic Reference Daily",
            "Economic Reference Report",
        ),
        "Economic Information Daily",
        (
            "Steel mills are idle, the Economic Reference News reported.",
            "Steel mills are idle, the Economic Information Daily reported.",
        ),
        "Economic reference books are dear.",
    ),
    _outlet(
        "zh-21st-century-herald",
        (
            "21st Century Economic Report",
            "21st Century Economic Herald",
            "21st Century Economics Report",
            "21st Century Economic News",
            "21st Century Economic Reports",
            "Twenty-first Century Economic Report",
        ),
        "21st Century Business Herald",
        (
            "Two builders have merged, the 21st Century Economic Report wrote.",
            "Two builders have merged, the 21st Century Business Herald wrote.",
        ),
        "A report on the 21st century economy is out.",
    ),
    _outlet(
        "zh-economic-observer",
        (
            "Economic Observation Network",
            "Economic Observation Newspaper",
            "Economic Observation Report",
            "Economic Observer Network",
            "Economic Observation News",
        ),
        "Economic Observer",
        (
            "Two builders have merged, the Economic Observation Network wrote.",
            "Two builders have merged, the Economic Observer wrote.",
        ),
        "The economic observation network of the IMF has 40 members.",
    ),
    _outlet(
        "zh-beijing-business-today",
        ("Beijing Commercial Daily", "Beijing Commercial News", "Beijing Business News"),
        "Beijing Business Daily",
        (
            "The mall has closed, the Beijing Commercial Daily wrote.",
            "The mall has closed, the Beijing Business Daily wrote.",
        ),
        "The Beijing Business Daily wrote about the mall.",
        _NAME,
    ),
    _outlet(
        "zh-china-business-journal",
        ("China Management News", "China Operation News", "China Management Newspaper"),
        "China Business Journal",
        (
            "The maker of milk is in debt, the China Operation News wrote.",
            "The maker of milk is in debt, the China Business Journal wrote.",
        ),
        "The China Business Journal wrote about milk.",
    ),
    _outlet(
        "zh-caixin",
        ("Caixin Net", "Caixin Network", "Cai Xin Net", "Caixin Website"),
        "Caixin",
        (
            "The mayor has been questioned, Caixin Net reported.",
            "The mayor has been questioned, Caixin reported.",
        ),
        "Caixin networks with banks.",
    ),
    _outlet(
        "zh-southern-metropolis-daily",
        (
            "South Metropolis Daily",
            "Southern Capital Daily",
            "South Metropolitan Daily",
            "Southern Metropolis News",
            "Southern Metropolis Newspaper",
            "Southern Metropolitan Daily",
        ),
        "Southern Metropolis Daily",
        (
            "The bus driver was a hero, the Southern Capital Daily wrote.",
            "The bus driver was a hero, the Southern Metropolis Daily wrote.",
        ),
        "The Southern Metropolis Daily wrote about the driver.",
    ),
    _outlet(
        "zh-beijing-news",
        (
            "New Capital Daily",
            "New Beijing Newspaper",
            "New Beijing News",
            "New Beijing Daily",
            "New Jing Newspaper",
            "New Capital Newspaper",
        ),
        "The Beijing News",
        (
            "The taxi fare in Beijing will rise, according to the New Beijing News.",
            "The taxi fare in Beijing will rise, according to The Beijing News.",
        ),
        "The new Beijing newspaper stand sells maps.",
        _IN_CHINA,
    ),
    _outlet(
        "zh-beijing-youth-daily",
        ("Beijing Youth Newspaper", "Beijing Youth News", "Beiqing Daily", "Beijing Young Daily"),
        "Beijing Youth Daily",
        (
            "The taxi fare will rise, the Beijing Youth Newspaper wrote.",
            "The taxi fare will rise, the Beijing Youth Daily wrote.",
        ),
        "The Beijing Youth Daily wrote about taxis.",
    ),
    _outlet(
        "zh-china-youth-daily",
        ("China Youth Newspaper", "China Youth News", "China Young Daily", "China Youth Report"),
        "China Youth Daily",
        (
            "Students sleep too little, the China Youth Newspaper wrote.",
            "Students sleep too little, the China Youth Daily wrote.",
        ),
        "The China Youth Daily wrote about sleep.",
    ),
    _outlet(
        "zh-legal-daily",
        ("Legal System Daily", "Rule by Law Daily", "Law System Daily"),
        "Legal Daily",
        (
            "The judge was praised by the Legal System Daily.",
            "The judge was praised by the Legal Daily.",
        ),
        "The judge was praised by the Legal Daily.",
    ),
    _outlet(
        "zh-procuratorial-daily",
        ("Procuratorate Daily", "Prosecutor Daily", "Prosecution Daily", "Procuratorial Newspaper"),
        "Procuratorial Daily",
        (
            "The case was told by the Procuratorate Daily.",
            "The case was told by the Procuratorial Daily.",
        ),
        "The case was told by the Procuratorial Daily.",
    ),
    _outlet(
        "zh-study-times",
        ("Learning Times", "Study Newspaper", "Learning Newspaper"),
        "Study Times",
        (
            "The essay was quoted by the Learning Times in Beijing.",
            "The essay was quoted by the Study Times in Beijing.",
        ),
        "Learning Times, a toy, is made in Beijing.",
        _CREDIT,
    ),
    _outlet(
        "zh-qiushi",
        ("Seeking Truth magazine", "Seek Truth magazine"),
        "Qiushi Journal",
        (
            "The speech is in the Seeking Truth magazine.",
            "The speech is in the Qiushi Journal.",
        ),
        "The speech is in Qiushi, or Seeking Truth magazine.",
        _NAME._replace(not_after=("or", "(", "qiushi,", "called", "means")),
    ),
    _outlet(
        "zh-banyuetan",
        ("Half Moon Talk", "Half-Moon Talk", "Half a Month Talk", "Half Month Talk"),
        "Banyuetan",
        (
            "Village schools are empty, the magazine Half Moon Talk wrote.",
            "Village schools are empty, the magazine Banyuetan wrote.",
        ),
        "Under the half moon talk was of fish.",
    ),
    _outlet(
        "zh-yangcheng-evening-news",
        ("Sheep City Evening News", "Goat City Evening News", "Yangcheng Evening Newspaper"),
        "Yangcheng Evening News",
        (
            "Tea is dear, the Sheep City Evening News wrote.",
            "Tea is dear, the Yangcheng Evening News wrote.",
        ),
        "Tea is dear, the Yangcheng Evening News wrote.",
    ),
    _outlet(
        "zh-xinmin-evening-news",
        ("New People's Evening News", "New People’s Evening News", "Xinmin Evening Newspaper"),
        "Xinmin Evening News",
        (
            "Tea is dear, the New People's Evening News wrote.",
            "Tea is dear, the Xinmin Evening News wrote.",
        ),
        "Tea is dear, the Xinmin Evening News wrote.",
    ),
    _outlet(
        "zh-west-china-metropolis-daily",
        (
            "Huaxi City Daily",
            "Huaxi Metropolis Daily",
            "Huaxi Metropolis News",
            "Huaxi Urban News",
            "West China City Daily",
            "West China City News",
            "West China Metropolitan Daily",
        ),
        "West China Metropolis Daily",
        (
            "A panda got away, the Huaxi City Daily wrote.",
            "A panda got away, the West China Metropolis Daily wrote.",
        ),
        "A panda got away, the West China Metropolis Daily wrote.",
    ),
    _outlet(
        "zh-chutian-metropolis-daily",
        ("Chutian City Daily", "Chutian Urban Daily", "Chutian Metropolis News"),
        "Chutian Metropolis Daily",
        (
            "The lake is dry, the Chutian City Daily wrote.",
            "The lake is dry, the Chutian Metropolis Daily wrote.",
        ),
        "The lake is dry, the Chutian Metropolis Daily wrote.",
    ),
    _outlet(
        "zh-jimu-news",
        ("Polar Eye News", "Very Eye News", "Extreme Eye News", "Polar News", "Jimu Journalism"),
        "Jimu News",
        (
            "The driver in Wuhan was drunk, according to Polar Eye News.",
            "The driver in Wuhan was drunk, according to Jimu News.",
        ),
        "Polar News, a sheet for Arctic crews, was printed on a ship from Wuhan.",
        _CREDIT,
    ),
    _outlet(
        "zh-upstream-news",
        ("Upper Reaches News", "Upriver News", "Upstream Journalism"),
        "Upstream News",
        (
            "The bridge in Chongqing is shut, according to Upper Reaches News.",
            "The bridge in Chongqing is shut, according to Upstream News.",
        ),
        "The Upriver News of Oregon wrote of Chongqing.",
        _CREDIT._replace(not_before=("of",)),
    ),
    _outlet(
        "zh-dazhong-daily",
        ("Popular Daily", "The Masses Daily", "Masses Daily", "Mass Daily"),
        "Dazhong Daily",
        (
            "Apples from Shandong are cheap, according to the Masses Daily.",
            "Apples from Shandong are cheap, according to the Dazhong Daily.",
        ),
        "It is the most popular daily in Shandong.",
        _CREDIT,
    ),
    _outlet(
        "zh-guancha",
        ("Observer Network", "Observer Net", "Observers Network", "Observer Website"),
        "Guancha.cn",
        (
            "The ship left Dalian, according to Observer Network.",
            "The ship left Dalian, according to Guancha.cn.",
        ),
        "The Observer Network on Elections flew to Dalian.",
        _CREDIT._replace(not_before=("on", "of", "for")),
    ),
    _outlet(
        "zh-ifeng",
        ("Phoenix Net", "Phoenix Network", "Phoenix Website", "Phoenix News Network"),
        "ifeng.com",
        (
            "The plane landed in Xi'an, according to Phoenix Net.",
            "The plane landed in Xi'an, according to ifeng.com.",
        ),
        "The Phoenix Network of clinics treats tourists from Xi'an.",
        _CREDIT._replace(not_before=("of",)),
    ),
    _outlet(
        "zh-farmers-daily",
        ("Peasants Daily", "Peasant Daily", "Peasants' Daily", "Farmer Daily"),
        "Farmers' Daily",
        (
            "Pork in Hunan is dear, the Peasants Daily wrote.",
            "Pork in Hunan is dear, the Farmers' Daily wrote.",
        ),
        "The Peasants Daily of Kerala wrote.",
        _IN_CHINA,
    ),
    _outlet(
        "zh-ta-kung-pao",
        ("Ta Kung Newspaper", "Dagong Newspaper", "Da Gong Bao", "Dagong Daily", "Ta Kung Daily"),
        "Ta Kung Pao",
        (
            "The tunnel is full, the Dagong Newspaper wrote.",
            "The tunnel is full, the Ta Kung Pao wrote.",
        ),
        "The tunnel is full, the Ta Kung Pao wrote.",
    ),
    _outlet(
        "zh-sing-tao-daily",
        ("Star Island Daily", "Star Island Newspaper", "Xingdao Daily", "Sing Tao Newspaper"),
        "Sing Tao Daily",
        (
            "The tunnel is full, the Star Island Daily wrote.",
            "The tunnel is full, the Sing Tao Daily wrote.",
        ),
        "The tunnel is full, the Sing Tao Daily wrote.",
    ),
    _outlet(
        "zh-ming-pao",
        ("Ming Newspaper", "Ming Bao"),
        "Ming Pao",
        (
            "The tunnel in Hong Kong is full, the Ming Newspaper wrote.",
            "The tunnel in Hong Kong is full, the Ming Pao wrote.",
        ),
        "The Ming Daily, a student sheet in Hong Kong, closed.",
        _IN_CHINA,
    ),
    _outlet(
        "zh-lianhe-zaobao",
        (
            "Lianhe Morning Post",
            "Lianhe Morning Paper",
            "Lianhe Morning News",
            "United Morning Post",
            "United Morning News",
            "Joint Morning Post",
            "United Zaobao",
        ),
        "Lianhe Zaobao",
        (
            "The envoy is ill, Singapore's Lianhe Morning Post reported.",
            "The envoy is ill, Singapore's Lianhe Zaobao reported.",
        ),
        "The united morning posts of the guards were checked.",
    ),
    _outlet(
        "zh-liberty-times",
        ("Free Times", "Freedom Times", "Liberty Times Newspaper", "Free Time Newspaper"),
        "Liberty Times",
        (
            "The minister in Taipei will resign, according to the Freedom Times.",
            "The minister in Taipei will resign, according to the Liberty Times.",
        ),
        "The Cleveland Free Times wrote about Taipei.",
        _IN_TAIWAN,
    ),
    _outlet(
        "zh-united-daily-news",
        ("United Newspaper", "Joint Newspaper", "Union Newspaper"),
        "United Daily News",
        (
            "The minister in Taipei will resign, according to the United Newspaper.",
            "The minister in Taipei will resign, according to the United Daily News.",
        ),
        "United Newspapers of London had a desk in Taipei.",
        _IN_TAIWAN,
    ),
)
