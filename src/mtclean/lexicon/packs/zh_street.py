"""Terms: the street, school, court and feast days of China as engines render them.

Compiled by hand from machine-translated news and the usage of the agencies; facts, under the
licence of the project. Most rows need a word of that world near, or a place of China.
"""

from __future__ import annotations

from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_ANYWHERE = When()
_IN_CHINA = When(region=("China", "Hong Kong", "Macao"))

ROWS = (
    Row(
        "zh-express-brother",
        (
            "express brother",
            "courier brother",
            "express little brother",
            "courier little brother",
            "express delivery brother",
        ),
        "courier",
        bad=(
            (
                "An express brother returned the wallet in Xi'an.",
                "A courier returned the wallet in Xi'an.",
            ),
            ("Courier brothers work until midnight.", "Couriers work until midnight."),
        ),
        good=("Express, brother of Echo, is a horse.",),
        when=When(not_after=("american", "her", "his", "my")),
        plural="couriers",
        hyphens=False,
    ),
    Row(
        "zh-takeaway-brother",
        (
            "takeaway brother",
            "takeaway little brother",
            "takeout brother",
            "take-out brother",
            "take-away brother",
            "takeaway younger brother",
            "food delivery brother",
            "takeout little brother",
        ),
        "food delivery rider",
        bad=(
            (
                "A takeaway brother saved the child in Ningbo.",
                "A food delivery rider saved the child in Ningbo.",
            ),
            ("Takeaway brothers ran red lights.", "Food delivery riders ran red lights."),
        ),
        good=("The takeaway brothers Ali and Omar own was sold.",),
        when=When(not_after=("the",), not_before=("s ali",)),
        plural="food delivery riders",
        hyphens=False,
    ),
    Row(
        "zh-square-dance-aunt",
        (
            "square dance aunt",
            "square dancing aunt",
            "plaza dance aunt",
            "square dance dama",
        ),
        "square-dancing woman",
        bad=(
            (
                "Two square-dance aunts won a prize in Hefei.",
                "Two square-dancing women won a prize in Hefei.",
            ),
            (
                "The plaza dance aunts moved to the river.",
                "The square-dancing women moved to the river.",
            ),
        ),
        good=("After the square dance, aunts served pie.",),
        when=_ANYWHERE,
        plural="square-dancing women",
    ),
    Row(
        "zh-chengguan",
        (
            "urban management team member",
            "city management team member",
            "urban management law enforcement team member",
            "city management law enforcement personnel",
        ),
        "urban management officer",
        bad=(
            (
                "Two urban management team members hit the vendor in Yan'an.",
                "Two urban management officers hit the vendor in Yan'an.",
            ),
        ),
        good=("Urban management: team members of the Ohio course met.",),
        when=_ANYWHERE,
        plural="urban management officers",
        hyphens=False,
    ),
    Row(
        "zh-gaokao-repeaters",
        (
            "college entrance examination champion",
            "champion of the college entrance examination",
            "college entrance exam champion",
            "gaokao champion",
            "college entrance examination number one",
        ),
        "gaokao top scorer",
        bad=(
            (
                "The college entrance examination champion chose Tsinghua.",
                "The gaokao top scorer chose Tsinghua.",
            ),
        ),
        good=("After the college entrance examination, champion swimmers train.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-repeat-students",
        (
            "re-reading students",
            "reread students",
            "rereading students",
            "repeat reading students",
            "repetition students",
        ),
        "students retaking the exam",
        bad=(
            (
                "The Hefei school takes only rereading students for the gaokao.",
                "The Hefei school takes only students retaking the exam for the gaokao.",
            ),
        ),
        good=("Rereading, students say, helps before the gaokao.",),
        when=When(near=("gaokao", "college entrance", "entrance exam*")),
        hyphens=False,
    ),
    Row(
        "zh-kaoyan",
        (
            "postgraduate entrance examination party",
            "postgraduate examination party",
            "graduate examination party",
            "exam research party",
        ),
        "candidates for postgraduate exams",
        bad=(
            (
                "Libraries filled with the postgraduate entrance examination party.",
                "Libraries filled with the candidates for postgraduate exams.",
            ),
        ),
        good=("After the postgraduate entrance examination, parties began.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-double-first-class",
        (
            "double first-rate",
            "double first rate",
            "double top-class",
        ),
        "Double First-Class",
        bad=(
            (
                "China's double first-rate universities take more students.",
                "China's Double First-Class universities take more students.",
            ),
        ),
        good=("A double first-rate show of Chinese art opened for universities.",),
        when=_IN_CHINA._replace(
            before=(
                "universit*",
                "initiative",
                "construction",
                "college*",
                "plan",
                "program*",
                "discipline*",
            )
        ),
        hyphens=False,
    ),
    Row(
        "zh-nine-year-compulsory",
        (
            "obligation education",
            "obligatory duty education",
        ),
        "compulsory education",
        bad=(
            (
                "China has nine years of obligation education.",
                "China has nine years of compulsory education.",
            ),
        ),
        good=("An obligation: education of girls in China.",),
        when=_IN_CHINA,
        hyphens=False,
    ),
    Row(
        "zh-training-institutions-off-campus",
        (
            "off-campus training institution",
            "out-of-school training institution",
            "outside-school training institution",
            "off-school training institution",
        ),
        "after-school tutoring firm",
        bad=(
            (
                "To cut homework, Beijing closed 900 off-campus training institutions.",
                "To cut homework, Beijing closed 900 after-school tutoring firms.",
            ),
        ),
        good=("An off-campus training institution for pilots opened in Ohio.",),
        when=_IN_CHINA._replace(
            near=(
                "pupil*",
                "homework",
                "double reduction",
                "tutoring",
                "student*",
                "children",
                "burden*",
                "education",
            )
        ),
        plural="after-school tutoring firms",
    ),
    Row(
        "zh-left-behind",
        (
            "stay-behind children",
            "leave-behind children",
            "staying-behind children",
        ),
        "left-behind children",
        bad=(
            (
                "The Guizhou school feeds 90 stay-behind children.",
                "The Guizhou school feeds 90 left-behind children.",
            ),
        ),
        good=("If you stay behind, children, the Chinese teacher said, be quiet.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-empty-nest-elderly",
        (
            "empty-nest old people",
            "empty nest old people",
            "empty-nester old people",
        ),
        "elderly people living alone",
        bad=(
            (
                "Volunteers in Suzhou visit empty-nest old people.",
                "Volunteers in Suzhou visit elderly people living alone.",
            ),
        ),
        good=("In the empty nest, old people found a ring.",),
        when=_ANYWHERE,
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "zh-touch-porcelain",
        (
            "touching porcelain",
            "bumping porcelain",
            "porcelain bumping",
            "porcelain touching",
        ),
        "staging accidents for compensation",
        bad=(
            (
                "A driver in Xuzhou was jailed for touching porcelain.",
                "A driver in Xuzhou was jailed for staging accidents for compensation.",
            ),
        ),
        good=(
            "Touching porcelain in the Chinese museum is an offense.",
            "He was jailed in China for hitting porcelain.",
        ),
        when=_IN_CHINA._replace(
            near=("driver*", "car", "cars", "traffic", "fraud", "extort*"),
            far=("pengci", "museum*", "vase*", "kiln*", "ceramic*"),
        ),
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "zh-old-lai",
        (
            "Laolai",
            "Old Lai",
        ),
        "debt defaulter",
        bad=(
            (
                "A court in Wuhu named the Laolai, who owes 9 million yuan.",
                "A court in Wuhu named the debt defaulter, who owes 9 million yuan.",
            ),
        ),
        good=(
            "Known as laolai, the debtors owe courts in China 9 million yuan.",
            "Old Lai, a farmer in Wuhu, owes the court nothing but his name.",
        ),
        when=_IN_CHINA._replace(
            near=("court*", "debt*", "owes", "owed", "blacklist*"),
            not_after=("as", "called", "or", "(", "uncle", "mr", "named"),
            not_before=(", a", "said", "told", "'s"),
        ),
        safety=Safety.LIKELY,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-breaking-promises-executed",
        (
            "dishonest executed person",
            "dishonest person subject to execution",
            "untrustworthy person subject to execution",
            "untrustworthy executed person",
            "dishonest person subject to enforcement",
        ),
        "defaulting judgment debtor",
        bad=(
            (
                "He was listed as a dishonest executed person.",
                "He was listed as a defaulting judgment debtor.",
            ),
            (
                "The untrustworthy executed persons may not fly.",
                "The defaulting judgment debtors may not fly.",
            ),
        ),
        good=("The dishonest executor of the will fled.",),
        when=_ANYWHERE,
        plural="defaulting judgment debtors",
        hyphens=False,
    ),
    Row(
        "zh-person-subject-to-execution",
        (
            "dishonest persons subject to execution",
            "untrustworthy persons subject to execution",
            "dishonest persons subject to enforcement",
        ),
        "defaulting judgment debtors",
        bad=(
            (
                "Dishonest persons subject to execution may not fly.",
                "Defaulting judgment debtors may not fly.",
            ),
        ),
        good=("In Ohio, persons subject to execution may appeal.",),
        when=_ANYWHERE,
        hyphens=False,
    ),
    Row(
        "zh-compulsory-measures",
        (
            "taken criminal compulsory measures against",
            "taken criminal coercive measures against",
            "adopted criminal compulsory measures against",
            "taken compulsory criminal measures against",
            "took criminal compulsory measures against",
            "adopted criminal coercive measures against",
        ),
        "detained",
        bad=(
            (
                "Police in Hefei have taken criminal compulsory measures against Wang.",
                "Police in Hefei have detained Wang.",
            ),
        ),
        good=("The police took criminal, compulsory and other measures against fraud in China.",),
        when=_IN_CHINA._replace(not_before=("crime*", "fraud", "gambling", "drug*")),
        hyphens=False,
    ),
    Row(
        "zh-yin-yang-contracts",
        (
            "Yin and Yang contract",
            "yin and yang contract",
            "negative and positive contract",
        ),
        "yin-yang contract",
        bad=(
            (
                "The actress signed a Yin and Yang contract.",
                "The actress signed a yin-yang contract.",
            ),
        ),
        good=("Yin and yang: contracts of opposites.",),
        when=_ANYWHERE,
        plural="yin-yang contracts",
        hyphens=False,
    ),
    Row(
        "zh-small-fresh-meat",
        (
            "small fresh meat",
            "little fresh meat",
        ),
        "young male idols",
        bad=("Film studios pay [[small fresh meat]] too much, the Chinese director said.",),
        good=("Small, fresh meat cuts sell well in China.",),
        when=_IN_CHINA._replace(
            near=("actor*", "idol*", "star", "stars", "fans", "film*", "drama*"),
            far=("cook*", "butcher*", "pork", "beef"),
        ),
        safety=Safety.FLAG,
        note="Slang for young male idols",
        hyphens=False,
    ),
    Row(
        "zh-rice-circle",
        (
            "rice circle",
            "meal circle",
        ),
        "fan community",
        bad=(
            (
                "China cracks down on the chaos of the rice circle of idols.",
                "China cracks down on the chaos of the fan community of idols.",
            ),
        ),
        good=("A rice circle in a Chinese field puzzled fans of the idol.",),
        when=_IN_CHINA._replace(
            near=("idol*", "fans", "celebrit*", "chaos", "cyberspace"),
            far=("field*", "farm*", "crop*", "paddy"),
        ),
        plural="fan communities",
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "zh-variety-show",
        (
            "variety art show",
            "comprehensive art show",
            "variety art program",
        ),
        "variety show",
        bad=(
            (
                "She sang in a variety art program on Hunan TV.",
                "She sang in a variety show on Hunan TV.",
            ),
        ),
        good=("A comprehensive art program for schools on TV is planned in China.",),
        when=_ANYWHERE,
        plural="variety shows",
        hyphens=False,
    ),
    Row(
        "zh-spring-gala",
        (
            "CCTV Spring Evening",
            "CCTV Spring Festival Evening",
            "CCTV Spring Festival Party",
            "CCTV Spring Festival evening party",
            "CCTV Spring Festival Evening Party",
            "CCTV Spring Late Show",
        ),
        "CCTV Spring Festival Gala",
        bad=(
            (
                "He sang at the CCTV Spring Evening in 1990.",
                "He sang at the CCTV Spring Festival Gala in 1990.",
            ),
        ),
        good=("On a spring evening, CCTV showed a film.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-ching-ming",
        (
            "Clear and Bright Festival",
            "Clear Bright Festival",
            "Clear Brightness Festival",
        ),
        "Tomb-Sweeping Day",
        bad=(
            (
                "Families in Xiamen met on the Clear and Bright Festival.",
                "Families in Xiamen met on Tomb-Sweeping Day.",
            ),
        ),
        good=("Qingming, the Pure Brightness Festival, is in April.",),
        when=When(quoted=True),
        article="none",
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-double-ninth",
        (
            "Heavy Yang Festival",
            "Heavy Sun Festival",
            "Double Yang Festival",
            "Double Sun Festival",
        ),
        "Double Ninth Festival",
        bad=(
            (
                "The elderly in Xiamen climb hills on the Heavy Yang Festival.",
                "The elderly in Xiamen climb hills on the Double Ninth Festival.",
            ),
        ),
        good=("The Double Ninth Festival falls on October 14.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-dragon-boat",
        (
            "End Noon Festival",
            "Terminal Midday Festival",
        ),
        "Dragon Boat Festival",
        bad=(
            (
                "Trains fill before the End Noon Festival.",
                "Trains fill before the Dragon Boat Festival.",
            ),
        ),
        good=("Duanwu, or Dragon Boat Festival, is in June.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-labor-day-golden",
        (
            "Eleven Golden Week",
            "Eleventh Golden Week",
        ),
        "National Day Golden Week",
        bad=(
            (
                "Hotels in Sanya are full in the Eleven Golden Week.",
                "Hotels in Sanya are full in the National Day Golden Week.",
            ),
        ),
        good=("Japan's Golden Week begins on April 29.",),
        when=_IN_CHINA,
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-shanzhai",
        (
            "cottage mobile phone",
            "mountain village mobile phone",
            "mountain village phone",
        ),
        "knock-off phone",
        bad=(("Shenzhen makes cottage mobile phones.", "Shenzhen makes knock-off phones."),),
        good=("The cottage phone in the Chinese hills was dead.",),
        when=_IN_CHINA,
        plural="knock-off phones",
        hyphens=False,
    ),
    Row(
        "zh-yellow-cattle",
        (
            "yellow cow",
            "yellow bull",
            "yellow ox",
        ),
        "ticket scalper",
        bad=(
            (
                "Yellow cows sold tickets at twice the price in Beijing.",
                "Ticket scalpers sold tickets at twice the price in Beijing.",
            ),
            (
                "Police in Beijing held a yellow cow with 90 tickets.",
                "Police in Beijing held a ticket scalper with 90 tickets.",
            ),
        ),
        good=("Yellow cows graze where tickets to the Chinese park are sold.",),
        when=_IN_CHINA._replace(
            within=Scope.SENTENCE,
            near=("ticket*", "resold", "resell*", "scalp*", "registration*"),
            not_after=("as", "called", "or"),
            far=("graz*", "huangniu", "farm*", "herd*", "milk", "beef", "park*", "wall street"),
        ),
        plural="ticket scalpers",
        safety=Safety.LIKELY,
        hyphens=False,
    ),
)
