"""Terms: Hong Kong and Macao as engines render them from Chinese.

Compiled by hand from machine-translated news and from the English names that the governments,
universities, hospitals and papers of the two places use; facts, under the licence of the project.
"""

from __future__ import annotations

from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_HK = ("Hong Kong",)
_MACAO = ("Macao",)
_BOTH = ("Hong Kong", "Macao")
_IN_HK = When(region=_HK)
_NAME_IN_HK = When(region=_HK, quoted=True)
_NAME_IN_MACAO = When(region=_MACAO, quoted=True)
_COUNCIL = ("legislative council", "legco", "lawmaker*", "election*")


ROWS = (
    Row(
        "hk-special-district",
        (
            "special administrative district",
            "special administrative zone",
            "special administrative area",
            "special administration region",
            "special administrative regional",
        ),
        "Special Administrative Region",
        bad=(
            (
                "The government of the Macao Special Administrative District gave out masks.",
                "The government of the Macao Special Administrative Region gave out masks.",
            ),
        ),
        good=(
            "Sinuiju became a special administrative zone in 2002.",
            "Fans in Hong Kong read of Sinuiju. It is a special administrative zone.",
        ),
        when=When(near=("hong kong", "macao", "macau"), within=Scope.SENTENCE, quoted=True),
    ),
    Row(
        "hk-special-district-government",
        ("special district government", "special zone government"),
        "SAR government",
        bad=(
            (
                "Hong Kong's budget was late, the Special District Government said.",
                "Hong Kong's budget was late, the SAR government said.",
            ),
        ),
        good=("A special district government runs the water works of Colorado Springs.",),
        when=When(about=_BOTH),
    ),
    Row(
        "hk-port-independence",
        ("port independence",),
        "Hong Kong independence",
        bad=(
            (
                "The court in Hong Kong said he had called for Port independence.",
                "The court in Hong Kong said he had called for Hong Kong independence.",
            ),
        ),
        good=(
            "The Piraeus port independence debate goes on.",
            "Hong Kong firms watch the port independence talks in Piraeus.",
        ),
        when=When(about=_HK, near=("protest*", "court*", "police", "separat*", "sedit*")),
    ),
    Row(
        "hk-port-government",
        ("Port Government", "Port Macao", "Port media"),
        "Hong Kong",
        bad=("Carrie Lam said in Hong Kong that the [[Port Government]] would pay.",),
        good=("The port government of Rotterdam wrote to Hong Kong.",),
        when=When(about=_HK, not_after=("free",)),
        exact=True,
        hyphens=False,
        safety=Safety.FLAG,
        note="Probably 港府, 港澳 or 港媒: Hong Kong, not a port.",
    ),
    Row(
        "hk-port-stocks",
        ("port stocks", "port shares"),
        "Hong Kong stocks",
        bad=("The Hang Seng fell, and [[port stocks]] lost 2 percent.",),
        good=("Port stocks such as COSCO's rose in Rotterdam.",),
        when=When(near=("hang seng",), not_after=("chinese", "mainland", "hong kong")),
        safety=Safety.FLAG,
        note="Perhaps 港股: Hong Kong stocks.",
    ),
    Row(
        "hk-hang-seng",
        ("Hengsheng Index", "Heng Seng Index", "Hang Sheng Index", "Heng Sheng Index"),
        "Hang Seng Index",
        bad=(("The Hengsheng Index rose by 1 percent.", "The Hang Seng Index rose by 1 percent."),),
        good=("Hengsheng indexes its rents to inflation.",),
        when=When(quoted=True),
        hyphens=False,
    ),
    Row(
        "hk-china-enterprises-index",
        (
            "state owned enterprises index",
            "state owned enterprise index",
            "state enterprise index",
            "state enterprises index",
        ),
        "Hang Seng China Enterprises Index",
        bad=(
            (
                "The Hang Seng rose, and the state-owned enterprise index fell.",
                "The Hang Seng rose, and the Hang Seng China Enterprises Index fell.",
            ),
        ),
        good=("The CSI State-owned Enterprises Index fell in Shanghai.",),
        when=When(near=("hang seng",), not_after=("csi", "central")),
    ),
    Row(
        "hk-shanghai-connect",
        (
            "Shanghai Hong Kong Tong",
            "Shanghai Hong Kong Pass",
            "Shanghai Hong Kong Stock Link",
            "Shanghai Hong Kong Stock Pass",
            "Shanghai Hong Kong stock through train",
            "Hugangtong",
        ),
        "Shanghai-Hong Kong Stock Connect",
        bad=(
            (
                "Money came in through the Shanghai-Hong Kong Pass.",
                "Money came in through the Shanghai-Hong Kong Stock Connect.",
            ),
        ),
        good=("A Shanghai-Hong Kong passenger train leaves at noon.",),
        when=When(quoted=True),
    ),
    Row(
        "hk-shenzhen-connect",
        (
            "Shenzhen Hong Kong Tong",
            "Shenzhen Hong Kong Pass",
            "Shenzhen Hong Kong Stock Link",
            "Shenzhen Hong Kong Stock Pass",
            "Shenzhen Hong Kong stock through train",
            "Shengangtong",
        ),
        "Shenzhen-Hong Kong Stock Connect",
        bad=(
            (
                "Trading in the Shenzhen-Hong Kong Stock Link began.",
                "Trading in the Shenzhen-Hong Kong Stock Connect began.",
            ),
        ),
        good=("The Shenzhen and Hong Kong stock exchanges were linked.",),
        when=When(quoted=True),
    ),
    Row(
        "hk-bond-connect",
        ("Bond Pass", "Bond Tong", "Debt Connect", "Bond Through"),
        "Bond Connect",
        bad=(
            (
                "Foreign investors used the Bond Tong between Hong Kong and the mainland.",
                "Foreign investors used the Bond Connect between Hong Kong and the mainland.",
            ),
        ),
        good=("The bond pass-through rate in Hong Kong is low.",),
        when=When(region=_HK, near=("investor*", "trading", "securities"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-wealth-connect",
        (
            "cross border wealth management pass",
            "cross border wealth management tong",
            "cross border financial management pass",
            "cross border wealth management link",
            "cross border finance pass",
        ),
        "Cross-boundary Wealth Management Connect",
        bad=(
            (
                "Banks in Hong Kong welcomed the cross-border wealth management pass.",
                "Banks in Hong Kong welcomed the Cross-boundary Wealth Management Connect.",
            ),
        ),
        good=("Cross-border wealth management passed a billion dollars.",),
        when=When(region=("Hong Kong", "Macao", "China")),
    ),
    Row(
        "hk-from-governance-to-prosperity",
        (
            "from governance to prosperity",
            "from rule to prosperity",
            "by governance to prosperity",
            "by governance and prosperity",
            "from governance to development",
        ),
        "from stability to prosperity",
        bad=(
            (
                "Hong Kong is moving from governance to prosperity, he said.",
                "Hong Kong is moving from stability to prosperity, he said.",
            ),
        ),
        good=("Her book on Botswana is called From Governance to Prosperity.",),
        when=When(about=_BOTH),
    ),
    Row(
        "hk-from-chaos-to-governance",
        ("from chaos to governance", "from chaos to rule", "by chaos to governance"),
        "from chaos to order",
        bad=(
            (
                "Hong Kong has gone from chaos to governance, the office said.",
                "Hong Kong has gone from chaos to order, the office said.",
            ),
        ),
        good=("Her book on Somalia is called From Chaos to Governance.",),
        when=When(about=_BOTH),
    ),
    Row(
        "hk-amendment-storm",
        (
            "amendment storm",
            "amendment turmoil",
            "revision turmoil",
            "revision storm",
            "repair case",
            "law revision storm",
        ),
        "turmoil over the extradition bill",
        bad=("Shops in Hong Kong closed in the [[amendment storm]] of 2019.",),
        good=("An amendment storm broke over the bill in Ohio.",),
        when=When(about=_HK, near=("2019", "extradit*", "protest*", "riot*")),
        safety=Safety.FLAG,
        note="Probably 修例风波: the protests of 2019 over the extradition bill.",
    ),
    Row(
        "hk-black-violence",
        ("black violence", "black riot", "black storm"),
        "violence by protesters in black",
        bad=("The district in Hong Kong was hit by [[black violence]] in 2019.",),
        good=("A black storm warning was issued in Kansas.",),
        when=When(about=_HK, near=("2019", "protest*", "riot*"), far=("rain*", "observatory")),
        safety=Safety.FLAG,
        note="Probably 黑暴, the violence of 2019.",
    ),
    Row(
        "hk-occupy-central",
        ("Occupy China", "Occupied Central", "illegal occupation of China", "Zhanzhong"),
        "Occupy Central",
        bad=(
            (
                "He joined the Occupy China movement in Hong Kong in 2014.",
                "He joined the Occupy Central movement in Hong Kong in 2014.",
            ),
        ),
        good=("Japan sent troops to occupy China; Hong Kong fell in 1941.",),
        when=When(region=_HK, near=("2014", "umbrella", "benny tai"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-ex-officio-members",
        ("of course member", "of course committee member"),
        "ex officio member",
        bad=(
            (
                "The Election Committee has 362 of-course members.",
                "The Election Committee has 362 ex officio members.",
            ),
        ),
        good=("There are of course members who voted for the Election Committee.",),
        plural="ex officio members",
        when=When(
            near=("election committee",), not_after=("are", "is", "has", "have", "were", "and")
        ),
    ),
    Row(
        "hk-election-committee",
        ("Election Commission", "Electoral Committee", "Electing Committee"),
        "Election Committee",
        bad=(
            (
                "The Election Commission will choose Hong Kong's next Chief Executive.",
                "The Election Committee will choose Hong Kong's next Chief Executive.",
            ),
        ),
        good=(
            "India's Election Commission wrote to the Chief Executive of a Hong Kong bank.",
            "The Election Commission of Kenya studied Hong Kong.",
        ),
        when=When(
            about=_HK,
            near=("chief executive",),
            far=("india*", "malaysia*", "kenya*", "thai*", "company", "bank"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "hk-electoral-affairs-commission",
        (
            "Election Management Committee",
            "Election Administration Committee",
            "Electoral Management Committee",
            "Election Management Commission",
            "Electoral Management Commission",
        ),
        "Electoral Affairs Commission",
        bad=(
            (
                "Hong Kong's Election Management Committee opened 600 polling stations.",
                "Hong Kong's Electoral Affairs Commission opened 600 polling stations.",
            ),
        ),
        good=(
            "The Electoral Management Commission of Macao met.",
            "The Election Management Committee of the union met in Seoul.",
        ),
        when=When(about=_HK, far=("macao", "macau"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-eligibility-review-committee",
        (
            "Candidate Qualification Examination Committee",
            "Candidate Qualification Review Committee",
            "Candidate Qualifications Review Committee",
            "Candidate Qualification Committee",
        ),
        "Candidate Eligibility Review Committee",
        bad=(
            (
                "The Candidate Qualification Review Committee met in Hong Kong.",
                "The Candidate Eligibility Review Committee met in Hong Kong.",
            ),
        ),
        good=("The Candidate Qualification Committee of the Iowa bar met.",),
        when=_NAME_IN_HK,
        hyphens=False,
    ),
    Row(
        "hk-functional-constituencies",
        ("functional sector", "functional circle", "function sector", "functional boundary"),
        "functional constituency",
        bad=(
            (
                "He won a seat in a functional sector of Hong Kong's Legislative Council.",
                "He won a seat in a functional constituency of Hong Kong's Legislative Council.",
            ),
        ),
        good=("Hong Kong's hospitals lack a functional sector for the old.",),
        plural="functional constituencies",
        when=When(region=_HK, near=("legislative council", "legco")),
    ),
    Row(
        "hk-pro-democracy-camp",
        (
            "pan democratic faction",
            "pan democracy faction",
            "pan people faction",
            "pan democratic school",
            "general democratic faction",
        ),
        "pro-democracy camp",
        bad=(
            (
                "The pan-democracy faction lost seats in Hong Kong.",
                "The pro-democracy camp lost seats in Hong Kong.",
            ),
        ),
        good=("The general democratic faction of the Chartists met in Leeds.",),
        when=_IN_HK,
    ),
    Row(
        "hk-pro-establishment-camp",
        (
            "establishment faction",
            "establishment school",
            "formation faction",
            "institutional faction",
            "construction faction",
        ),
        "pro-establishment camp",
        bad=(
            (
                "The establishment faction won 89 seats in Hong Kong's Legislative Council.",
                "The pro-establishment camp won 89 seats in Hong Kong's Legislative Council.",
            ),
        ),
        good=(
            "The establishment faction of the Republicans won in Ohio.",
            "In Hong Kong a British establishment faction ran the club.",
        ),
        when=When(about=_HK, near=_COUNCIL, not_after=("british", "republican", "old")),
    ),
    Row(
        "hk-dab",
        (
            "Minjianlian",
            "Democratic Construction Alliance",
            "Civil Construction Federation",
            "People's Construction Federation",
            "Democratic Construction Federation",
            "Democratic Alliance for Construction",
        ),
        "Democratic Alliance for the Betterment and Progress of Hong Kong",
        bad=(
            (
                "Starry Lee of the Democratic Construction Alliance spoke in Hong Kong.",
                (
                    "Starry Lee of the Democratic Alliance for the Betterment and Progress of Hong "
                    "Kong spoke in Hong Kong."
                ),
            ),
        ),
        good=("The Democratic Construction Alliance of Togo split.",),
        when=_NAME_IN_HK,
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-civic-party",
        ("Citizens Party", "Citizen Party", "Citizen's Party", "Citizens' Party"),
        "Civic Party",
        bad=(
            (
                "Alvin Yeung, who led the Citizen Party in Hong Kong, was arrested.",
                "Alvin Yeung, who led the Civic Party in Hong Kong, was arrested.",
            ),
        ),
        good=("Christine Loh founded the Citizens Party in Hong Kong in 1997.",),
        when=When(
            region=_HK,
            near=("alvin yeung", "alan leong", "audrey eu", "claudia mo", "yang yueqiao"),
            far=("christine loh",),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-league-of-social-democrats",
        (
            "Social Democratic Link",
            "Social Democrats Link",
            "Social Democratic Front",
            "Social People's Link",
            "Social Democratic Connection",
        ),
        "League of Social Democrats",
        bad=(
            (
                "Four members of the Social Democratic Front marched in Hong Kong.",
                "Four members of the League of Social Democrats marched in Hong Kong.",
            ),
        ),
        good=("The Social Democratic Front of Ghana was founded in 1979.",),
        when=When(about=_HK, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-demosisto",
        ("Hong Kong Zhongzhi", "Hong Kong Public Will", "Hong Kong Crowd Will"),
        "Demosisto",
        bad=(
            (
                "Joshua Wong left Hong Kong Zhongzhi in 2020.",
                "Joshua Wong left Demosisto in 2020.",
            ),
        ),
        good=("The Hong Kong public will vote in May.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-mandatory-provident-fund",
        (
            "compulsory provident fund",
            "mandatory accumulation fund",
            "forced provident fund",
            "compulsory accumulation fund",
        ),
        "Mandatory Provident Fund",
        bad=(
            (
                "Workers in Hong Kong pay into the compulsory provident fund.",
                "Workers in Hong Kong pay into the Mandatory Provident Fund.",
            ),
        ),
        good=("A compulsory provident fund covers workers in Nepal.",),
        when=When(about=_HK),
    ),
    Row(
        "hk-subdivided-flats",
        (
            "slaughter room",
            "slaughtered room",
            "slaughter house room",
            "chopped room",
            "carved room",
            "slaughter flat",
        ),
        "subdivided flat",
        bad=(
            (
                "Many poor people in Hong Kong rent slaughter rooms.",
                "Many poor people in Hong Kong rent subdivided flats.",
            ),
        ),
        good=("The pigs are led to the slaughter room of the Hong Kong plant.",),
        plural="subdivided flats",
        when=When(
            region=_HK,
            near=("housing", "rent", "rents", "tenant*", "landlord*"),
            far=("pig*", "pork", "meat", "abattoir*"),
        ),
    ),
    Row(
        "hk-light-public-housing",
        ("simple public housing", "simplified public housing", "minimalist public housing"),
        "Light Public Housing",
        bad=(
            (
                "Hong Kong will build 30,000 units of simple public housing.",
                "Hong Kong will build 30,000 units of Light Public Housing.",
            ),
        ),
        good=("Vienna is known for simple public housing of the 1920s.",),
        when=When(about=_HK, years=(2022, None)),
    ),
    Row(
        "hk-northern-metropolis",
        (
            "Northern Metropolitan Area",
            "Northern Metropolitan Region",
            "Northern Metropolitan Circle",
            "North Metropolitan Area",
            "Northern Metropolis Area",
        ),
        "Northern Metropolis",
        bad=(
            (
                "Hong Kong's Northern Metropolitan Area will house 2.5 million people.",
                "Hong Kong's Northern Metropolis will house 2.5 million people.",
            ),
        ),
        good=("The northern metropolitan area of Lima has no links to Hong Kong.",),
        when=When(about=_HK, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-lantau-tomorrow",
        (
            "Tomorrow Lantau",
            "Tomorrow's Lantau",
            "Tomorrow Dayu",
            "Tomorrow's Dayu",
            "Tomorrow's Great Island",
        ),
        "Lantau Tomorrow",
        bad=(
            (
                "The Tomorrow Lantau plan was dropped in Hong Kong.",
                "The Lantau Tomorrow plan was dropped in Hong Kong.",
            ),
        ),
        good=("Tomorrow, Lantau will have rain, the Hong Kong Observatory said.",),
        when=_NAME_IN_HK,
        exact=True,
        hyphens=False,
    ),
    Row(
        "hk-zhuhai-macao-bridge",
        (
            "Hong Kong Zhuhai Australia Bridge",
            "Port Zhuhai Macao Bridge",
            "Port Zhuhai Australia Bridge",
            "Hong Kong Pearl Macao Bridge",
            "Port Pearl Macao Bridge",
        ),
        "Hong Kong-Zhuhai-Macao Bridge",
        bad=(
            (
                "Buses cross the Hong Kong-Zhuhai-Australia Bridge.",
                "Buses cross the Hong Kong-Zhuhai-Macao Bridge.",
            ),
        ),
        good=("The Hong Kong-Zhuhai-Macao Bridge opened in 2018.",),
        when=When(quoted=True),
    ),
    Row(
        "hk-guangdong-hong-kong-macao",
        (
            "Guangdong Hong Kong Australia",
            "Guangdong, Hong Kong and Australia",
            "Guangdong Port Australia",
            "Yue Hong Kong Macao",
        ),
        "Guangdong-Hong Kong-Macao",
        bad=(
            (
                "The Guangdong-Hong Kong-Australia Greater Bay Area has 86 million people.",
                "The Guangdong-Hong Kong-Macao Greater Bay Area has 86 million people.",
            ),
        ),
        good=("The firm has shops in Guangdong, Hong Kong and Australia.",),
        when=When(
            before=("greater bay", "bay area", "great bay", "big bay", "cooperation"), quoted=True
        ),
    ),
    Row(
        "hk-macao-and-taiwan",
        ("Hong Kong, Australia and Taiwan", "Hong Kong, Australia, and Taiwan"),
        "Hong Kong, Macao and Taiwan",
        bad=(
            (
                "Compatriots from Hong Kong, Australia and Taiwan compatriots' groups came.",
                "Compatriots from Hong Kong, Macao and Taiwan compatriots' groups came.",
            ),
        ),
        good=("The singer toured Hong Kong, Australia and Taiwan.",),
        when=When(before=("compatriots", "affairs", "residents", "youth", "students"), quoted=True),
    ),
    Row(
        "macao-gaming-revenue",
        (
            "gross lottery revenue",
            "gross lottery income",
            "gross gambling income",
            "gross gaming income",
            "gross betting income",
            "gross income of gambling",
        ),
        "gross gaming revenue",
        bad=(
            (
                "Macao's gross lottery revenue rose by a third.",
                "Macao's gross gaming revenue rose by a third.",
            ),
        ),
        good=("Gross lottery revenue in Texas rose by a third.",),
        when=When(about=_MACAO),
    ),
    Row(
        "macao-gaming-bureau",
        (
            "Gaming Supervision and Coordination Bureau",
            "Lottery Supervision and Coordination Bureau",
            "Gambling Supervision and Coordination Bureau",
            "Gaming Monitoring and Coordination Bureau",
            "Gambling Inspection and Coordination Bureau",
        ),
        "Gaming Inspection and Coordination Bureau",
        bad=(
            (
                "Macao's Gaming Supervision and Coordination Bureau published the figures.",
                "Macao's Gaming Inspection and Coordination Bureau published the figures.",
            ),
        ),
        good=("The Gaming Inspection and Coordination Bureau of Macao published them.",),
        when=_NAME_IN_MACAO,
        hyphens=False,
    ),
)
