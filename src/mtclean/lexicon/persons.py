"""Persons whose established English name is not the reading that engines give them.

Compiled by hand from general knowledge: public names, under the licence of the project.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mtclean.lexicon.persons_by_region import GROUPS
from mtclean.lexicon.wordlist import listed
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
    countries of which the document must name one, ``near`` words of which one must stand in the
    paragraph of a slip. Both are empty where the slip means nobody else.
    """

    slips: tuple[str, ...]
    name: str
    short: tuple[str, ...]
    surname: str
    region: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


_HK = ("Hong Kong",)
_WORDS = listed("An Fan He Hong Long Man Mao Min Pan Song Sun Yuan You")
"""Surnames that may be another word where they stand alone."""


def _grouped() -> Iterator[Person]:
    """Yield the persons of the table by region."""
    for group in GROUPS:
        for line in group.persons.replace(",\n", ",").strip().splitlines():
            readings, _, name = line.partition(" = ")
            slips = tuple(reading.strip() for reading in readings.split(","))
            given, star, surname = name.rpartition("*")
            full = given + surname
            if not given:
                surname = surname.split()[0]
            at = -1 if group.last else 0
            short = {slip.split()[at]: None for slip in slips if star}
            alone = tuple(word for word in short if word != surname and word not in _WORDS)
            yield Person(slips, full, alone, surname, group.region, group.near)


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
    *_grouped(),
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
        "president-xi-jinping",
        ("Shi Jinping", "Shi Jin Ping", "Xi Jinjing", "Xi Jinpeng"),
        "Xi Jinping",
        bad=(
            (
                "Chinese President Shi Jinping left for Moscow.",
                "Chinese President Xi Jinping left for Moscow.",
            ),
        ),
        good=(
            "The painter Shi Jinping met President Xi Jinping in Wuhan.",
            "The company's president, Shi Jinping, lives in Beijing.",
        ),
        when=When(
            after=("chinese president", "china's president", "chinese leader", "general secretary"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "ursula-von-der-leyen",
        (
            "von der Lyayen",
            "von der Leien",
            "von der Leyn",
            "von der Lein",
            "von der Lain",
            "von der Leyden",
            "von der Laien",
        ),
        "von der Leyen",
        bad=(
            (
                "The European Commission's head Ursula von der Lein left Kyiv.",
                "The European Commission's head Ursula von der Leyen left Kyiv.",
            ),
            (
                "The EU is ready, von der Lyayen said in Brussels.",
                "The EU is ready, von der Leyen said in Brussels.",
            ),
        ),
        good=(
            "The pianist Karin von der Lain played in Essen.",
            "A bust of Friedrich von der Leyen stands in Krefeld.",
        ),
        when=When(near=("ursula", "european commission", "brussels"), not_after=("karin",)),
        exact=True,
    ),
    Row(
        "antonio-guterres",
        (
            "Antonio Gutierrez",
            "Antonio Gutierres",
            "Antonio Guterrez",
            "Antonio Gutteres",
            "Antonio Guterrish",
            "Antonio Guterrich",
        ),
        "Antonio Guterres",
        bad=(
            (
                "UN Secretary-General Antonio Gutierrez spoke in Geneva.",
                "UN Secretary-General Antonio Guterres spoke in Geneva.",
            ),
        ),
        good=(
            "The goalkeeper Antonio Gutierrez met the UN secretary-general.",
            "The union's secretary-general Antonio Gutierrez called a strike in Madrid.",
        ),
        when=When(
            after=(
                "un secretary-general",
                "un secretary general",
                "u.n. secretary-general",
                "united nations secretary-general",
                "united nations secretary general",
                "un chief",
                "u.n. chief",
                "secretary-general of the united nations",
                "secretary-general of the un",
            ),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "theresa-may",
        ("Teresa May", "Theresa Mei", "Teresa Mei", "Tereza May"),
        "Theresa May",
        bad=(
            (
                "British Prime Minister Teresa May resigned in 2019.",
                "British Prime Minister Theresa May resigned in 2019.",
            ),
        ),
        good=("Teresa May, a nurse from Kent, wrote to the prime minister.",),
        when=When(
            after=("prime minister", "british prime minister", "premier", "conservative leader"),
            quoted=True,
        ),
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
