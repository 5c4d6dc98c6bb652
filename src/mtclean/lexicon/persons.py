"""Persons whose established English name is not the reading that engines give them.

Compiled by hand from general knowledge: public names, under the licence of the project.
"""

from __future__ import annotations

from typing import NamedTuple

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = [
    "HONG_KONG_CHIEFS",
    "MACAO_CHIEFS",
    "NAME_VARIANTS",
    "PERSONS",
    "SLIP_ROWS",
    "Person",
]


class Person(NamedTuple):
    """A person by the wrong readings of the name, and by the name in English.

    ``slips`` are full names; ``short`` are the wrong forms of the surname alone; ``region`` are
    countries of which the document must name one, empty where the slip means nobody else.
    """

    slips: tuple[str, ...]
    name: str
    short: tuple[str, ...]
    surname: str
    region: tuple[str, ...] = ()


_HK = ("Hong Kong",)
_TW = ("Taiwan",)

PERSONS = (
    Person(
        ("Li Jiachao", "Lee Ka-chao", "Lee Ka-kiu", "Li Ka-chao", "Lee Jiachao"),
        "John Lee",
        ("Li",),
        "Lee",
        _HK,
    ),
    Person(
        (
            "Lin Zheng Yue'e",
            "Lin Zheng Yue’e",
            "Lin Zhengyue'e",
            "Lin Zhengyue’e",
            "Lin Zheng Yue E",
            "Lin Zheng Yuet-ngor",
            "Carrie Lin",
            "Cheng Ngor Yue",
        ),
        "Carrie Lam",
        ("Lin Zheng", "Lam Cheng", "Lin-Zheng", "Lin"),
        "Lam",
        _HK,
    ),
    Person(("Chen Maobo", "Chan Maobo"), "Paul Chan", ("Chen",), "Chan", _HK),
    Person(("Zhang Jianzong",), "Matthew Cheung", ("Zhang",), "Cheung", _HK),
    Person(("Liang Zhenying", "Leung Chunying"), "Leung Chun-ying", ("Liang",), "Leung", _HK),
    Person(("Zeng Junhua", "Tsang Junhua"), "John Tsang", ("Zeng",), "Tsang", _HK),
    Person(("Zeng Yinquan",), "Donald Tsang", ("Zeng",), "Tsang", _HK),
    Person(("Dong Jianhua",), "Tung Chee-hwa", ("Dong",), "Tung", _HK),
    Person(("Qiu Tenghua",), "Edward Yau", ("Qiu",), "Yau", _HK),
    Person(("Mai Meijuan",), "Alice Mak", ("Mai",), "Mak", _HK),
    Person(("Zhang Guojun",), "Horace Cheung", ("Zhang",), "Cheung", _HK),
    Person(("Tan Yaozong",), "Tam Yiu-chung", ("Tan",), "Tam", _HK),
    Person(("Zheng Ruohua",), "Teresa Cheng", ("Zheng",), "Cheng", _HK),
    Person(("Deng Bingqiang",), "Chris Tang", ("Deng",), "Tang", _HK),
    Person(("Lin Dingguo",), "Paul Lam", ("Lin",), "Lam", _HK),
    Person(("Li Zhiying",), "Jimmy Lai", ("Li",), "Lai", _HK),
    Person(("He Yicheng",), "Ho Iat Seng", ("He",), "Ho", ("Macao",)),
    Person(("Cen Haohui",), "Sam Hou Fai", ("Cen",), "Sam", ("Macao",)),
    Person(("Cui Shi'an", "Cui Shi’an"), "Fernando Chui", ("Cui",), "Chui", ("Macao",)),
    Person(("Cai Yingwen", "tsai Ing-wen"), "Tsai Ing-wen", ("Cai",), "Tsai", _TW),
    Person(("Lai Qingde",), "Lai Ching-te", (), "Lai", _TW),
    Person(("Xiao Meiqin",), "Hsiao Bi-khim", ("Xiao",), "Hsiao", _TW),
    Person(("Ke Wenzhe",), "Ko Wen-je", ("Ke",), "Ko", _TW),
    Person(("Ma Yingjiu",), "Ma Ying-jeou", (), "Ma", _TW),
    Person(("Su Zhenchang",), "Su Tseng-chang", (), "Su", _TW),
    Person(("Han Guoyu",), "Han Kuo-yu", (), "Han", _TW),
    Person(("Hou Youyi",), "Hou Yu-ih", (), "Hou", _TW),
    Person(("Zhu Lilun",), "Eric Chu", ("Zhu",), "Chu", _TW),
    Person(("Guo Taiming",), "Terry Gou", ("Guo",), "Gou", _TW),
    Person(("Anbei Jinsan", "An Bei Jinsan"), "Shinzo Abe", ("Anbei",), "Abe", ("Japan",)),
    Person(("Kan Yiwei", "Jian Yiwei"), "Yoshihide Suga", ("Kan", "Jian"), "Suga", ("Japan",)),
    Person(("Antian Wenxiong",), "Fumio Kishida", ("Antian",), "Kishida", ("Japan",)),
    Person(("Shi Pomao",), "Shigeru Ishiba", ("Shi Po",), "Ishiba", ("Japan",)),
    Person(("Gaoshi Zaomiao",), "Sanae Takaichi", ("Gaoshi",), "Takaichi", ("Japan",)),
    Person(("Wen Zaiyin", "Wen Zai-yin"), "Moon Jae-in", ("Wen",), "Moon", ("South Korea",)),
    Person(("Yin Xiyue",), "Yoon Suk-yeol", ("Yin",), "Yoon", ("South Korea",)),
    Person(("Li Zaiming",), "Lee Jae-myung", ("Li",), "Lee", ("South Korea",)),
    Person(
        ("Jin Zhengen", "Jin Zheng'en"),
        "Kim Jong-un",
        ("Jin",),
        "Kim",
        ("North Korea", "South Korea"),
    ),
)

HONG_KONG_CHIEFS = (
    "Tung Chee-hwa",
    "Donald Tsang",
    "Leung Chun-ying",
    "C.Y. Leung",
    "CY Leung",
    "Carrie Lam Cheng Yuet-ngor",
    "Carrie Lam",
    "John Lee Ka-chiu",
    "John Lee",
    *(
        slip
        for person in PERSONS
        if person.name in ("John Lee", "Carrie Lam")
        for slip in person.slips
    ),
    "Dong Jianhua",
    "Zeng Yinquan",
    "Liang Zhenying",
    "Lin Zheng",
)
MACAO_CHIEFS = (
    "Edmund Ho Hau Wah",
    "Edmund Ho",
    "Fernando Chui Sai On",
    "Fernando Chui",
    "Chui Sai On",
    "Ho Iat Seng",
    "Sam Hou Fai",
    "He Yicheng",
    "Cen Haohui",
    "Cui Shi'an",
)

NAME_VARIANTS: tuple[tuple[str, ...], ...] = (
    ("Ahmed", "Ahmad", "Ahmet"),
    ("Alexei", "Alexey", "Aleksei", "Aleksey", "Oleksiy"),
    ("Andrey", "Andrei", "Andriy"),
    ("Choi", "Choe"),
    ("Dmitry", "Dmitri", "Dmitriy", "Dmytro"),
    ("Evgeny", "Yevgeny", "Evgeniy", "Yevgeniy", "Yevhen"),
    ("Hossein", "Hussein", "Hussain", "Husain", "Husayn"),
    ("Ibrahim", "Ebrahim", "Ibraheem"),
    ("Ivan", "Iván"),
    ("José", "Jose"),
    ("Joumana", "Jumana"),
    ("Julia", "Yulia", "Iuliia", "Yuliya"),
    ("Khaled", "Khalid"),
    ("Lee", "Rhee"),
    ("Luis", "Luís", "Luiz"),
    ("María", "Maria", "Mariya"),
    ("Marta", "Martha"),
    ("Mikhail", "Mykhailo", "Mihail"),
    ("Muhammad", "Mohammed", "Mohamed", "Mohammad", "Muhammed", "Mohamad"),
    ("Mustafa", "Mostafa", "Moustafa"),
    ("Nikolay", "Nikolai", "Mykola"),
    ("Aleksandr", "Oleksandr", "Olexandr"),
    ("Osama", "Usama"),
    ("Park", "Pak", "Bak"),
    ("Sergey", "Sergei", "Serhiy", "Sergii", "Serhii"),
    ("Simon", "Simón"),
    ("Sofia", "Sofía"),
    ("Svetlana", "Svitlana"),
    ("Tatiana", "Tatyana", "Tetiana", "Tetyana"),
    ("Tigist", "Tigest"),
    ("Vasily", "Vasiliy", "Vasyl"),
    ("Viktor", "Victor", "Viktar"),
    ("Vitaly", "Vitaliy", "Vitalii", "Vitali"),
    ("Yekaterina", "Ekaterina", "Kateryna"),
    ("Yelena", "Elena", "Olena", "Helena"),
    ("Yusuf", "Youssef", "Yousef", "Yousuf", "Yusef"),
    ("Yuri", "Yury", "Yuriy", "Yurii"),
)
"""Spellings of one name, the commonest first, in the first place of a person's full name."""

SLIP_ROWS = (
    Row(
        "zhao-lijian",
        ("Zhao Lijiang", "Zhao Li Jian", "Zhao Lijan"),
        "Zhao Lijian",
        bad=(
            (
                "Foreign Ministry spokesperson Zhao Lijiang rejected the report.",
                "Foreign Ministry spokesperson Zhao Lijian rejected the report.",
            ),
        ),
        good=("Zhao Lijiang, a baker from Yunnan, won the race.",),
        when=When(near=("foreign ministry", "ministry of foreign affairs", "spokes*"), quoted=True),
        exact=True,
    ),
    Row(
        "maria-zakharova",
        ("Mikhail Zakharova", "Maria Zacharova", "Maria Sakharova", "Mariya Sakharova"),
        "Maria Zakharova",
        bad=(
            (
                "Mikhail Zakharova of the Russian Foreign Ministry declined to answer.",
                "Maria Zakharova of the Russian Foreign Ministry declined to answer.",
            ),
        ),
        good=("The pianist Maria Sakharova played in Riga.",),
        when=When(near=("foreign ministry", "moscow", "kremlin", "foreign affairs"), quoted=True),
        exact=True,
    ),
    Row(
        "antony-blinken",
        (
            "Antony Brinken",
            "Anthony Brinken",
            "Antony Blincoln",
            "Antony Brillin",
            "Anthony Blinken",
        ),
        "Antony Blinken",
        bad=(
            (
                "Secretary of State Antony Brinken flew to Seoul.",
                "Secretary of State Antony Blinken flew to Seoul.",
            ),
        ),
        good=("The grocer Anthony Brinken moved to Utrecht.",),
        when=When(
            near=("secretary of state", "state department", "biden", "washington"), quoted=True
        ),
        exact=True,
    ),
    Row(
        "secretary-blinken",
        ("Brinken", "Blincoln", "Brillin"),
        "Blinken",
        bad=(
            (
                "US Secretary of State Brinken left Kyiv.",
                "US Secretary of State Blinken left Kyiv.",
            ),
        ),
        good=("The Secretary of State met the grocer Peter Brinken.",),
        when=When(after=("secretary of state", "us secretary of state"), quoted=True),
        exact=True,
    ),
    Row(
        "gina-raimondo",
        ("Raymond Doro", "Lei Mengduo"),
        "Gina Raimondo",
        bad=(
            (
                "US Secretary of Commerce Raymond Doro visited Beijing.",
                "US Secretary of Commerce Gina Raimondo visited Beijing.",
            ),
        ),
        good=("The tenor Raymond Doro sang in Beijing.",),
        when=When(
            near=("secretary of commerce", "commerce secretary", "commerce department"), quoted=True
        ),
        exact=True,
    ),
    Row(
        "mark-esper",
        ("mark Esper", "Mark Espo", "Mark Espe"),
        "Mark Esper",
        bad=(
            (
                "Defense Secretary mark Esper will visit Seoul.",
                "Defense Secretary Mark Esper will visit Seoul.",
            ),
        ),
        good=("The Pentagon held a parade to mark Esper's last day as defense secretary.",),
        when=When(
            near=("defense", "pentagon"),
            after=("secretary", "chief", "head", "and", "with", "by", "minister", "of defense"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "benny-gantz",
        ("Benny Ganz", "Beni Ganz", "Beni Gantz", "Beni Ghanaian", "Benny Ghanaian"),
        "Benny Gantz",
        bad=(
            (
                "Defense Minister Beni Ghanaian left Jerusalem.",
                "Defense Minister Benny Gantz left Jerusalem.",
            ),
        ),
        good=("The violinist Benny Ganz gave a concert in Vienna.",),
        when=When(region=("Israel",), quoted=True),
        exact=True,
    ),
    Row(
        "yoshimasa-hayashi",
        ("Lin Fangzheng",),
        "Yoshimasa Hayashi",
        bad=(
            (
                "Japanese Foreign Minister Lin Fangzheng spoke in Tokyo.",
                "Japanese Foreign Minister Yoshimasa Hayashi spoke in Tokyo.",
            ),
        ),
        good=("Lin Fangzheng sells tea in Fujian.",),
        when=When(region=("Japan",), near=("minister", "cabinet", "secretary"), quoted=True),
        exact=True,
        safety=Safety.LIKELY,
    ),
)
