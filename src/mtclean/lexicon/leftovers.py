"""Words of source languages that engines leave between English ones, and what they stand for.

Only words that name a unit, a scale or a conjunction, whose English is the same in every
context; the tables are our own.
"""

from __future__ import annotations

from typing import NamedTuple


class Unit(NamedTuple):
    """A word after a number: its English for one and for more, and what the number is times."""

    one: str
    many: str
    times: int = 1


UNITS: dict[str, Unit] = {
    "км": Unit("km", "km"),
    "кг": Unit("kg", "kg"),
    "см": Unit("cm", "cm"),
    "мм": Unit("mm", "mm"),
    "га": Unit("hectare", "hectares"),
    "млн": Unit("million", "million"),
    "млрд": Unit("billion", "billion"),
    "тыс": Unit("thousand", "thousand"),
    "руб": Unit("ruble", "rubles"),
    "рублей": Unit("ruble", "rubles"),
    "грн": Unit("hryvnia", "hryvnias"),
    "гривен": Unit("hryvnia", "hryvnias"),
    "человек": Unit("person", "people"),
    "часов": Unit("hour", "hours"),
    "часа": Unit("hour", "hours"),
    "минут": Unit("minute", "minutes"),
    "лет": Unit("year", "years"),
    "дней": Unit("day", "days"),
    "公里": Unit("kilometer", "kilometers"),
    "公斤": Unit("kilogram", "kilograms"),
    "公顷": Unit("hectare", "hectares"),
    "平方米": Unit("square meter", "square meters"),
    "平方公里": Unit("square kilometer", "square kilometers"),
    "万": Unit("", "", 10_000),
    "萬": Unit("", "", 10_000),
    "億": Unit("million", "million", 100),
    "亿": Unit("million", "million", 100),
    "人": Unit("person", "people"),
    "名": Unit("person", "people"),
    "元": Unit("yuan", "yuan"),
    "円": Unit("yen", "yen"),
    "원": Unit("won", "won"),
    "명": Unit("person", "people"),
    "kişi": Unit("person", "people"),
    "días": Unit("day", "days"),
    "años": Unit("year", "years"),
}

PARTICLES = (
    *("的", "了", "着", "们", "吗", "呢", "吧", "之", "們", "嗎"),
    *("を", "が", "は", "の", "と", "に", "で", "も", "へ", "や", "ね", "よ", "か", "から", "・"),
    *("은", "는", "이", "가", "을", "를", "의", "에", "에서", "도", "으로"),
    *("का", "की", "के", "ने", "को", "کا", "کی", "کے", "نے", "کو", "را"),
    *("же", "ли", "бы"),
)
"""Particles that mean nothing without the words they belonged to."""

THAT = ("что", "що", "че", "أن", "إن", "که", "کہ", "कि")
"""Conjunctions before reported speech."""

SMALL_WORDS = (
    *("в", "на", "с", "из", "для", "от", "до", "за", "об", "у", "к", "при", "как", "это", "во"),
    *("по", "із", "від", "як", "для", "під", "при"),
    *("في", "من", "على", "إلى", "عن", "مع", "در", "به", "از", "با", "میں", "سے", "में", "से", "पर"),
    *("של", "את", "על", "עם", "在", "是", "对", "從", "从"),
)
"""Prepositions and their like: English has its own beside them, or one is missing."""

SCRIPT_LEADS = "ЀрҀӀאءـڀۀกァ一倀怀栀瀀耀退가뀀쀀퀀"
"""One letter for each first byte of the UTF-8 form of the scripts in ``SCRIPTS``."""

REPORTER_BRACKETS = ("（记者）", "(记者)", "（記者）", "（기자）")

CONJUNCTIONS: dict[str, str] = {
    "и": "and",
    "та": "and",
    "і": "and",
    "й": "and",
    "или": "or",
    "або": "or",
    "но": "but",
    "和": "and",
    "与": "and",
    "與": "and",
    "及": "and",
    "و": "and",
    "أو": "or",
    "או": "or",
    "اور": "and",
    "और": "and",
    "및": "and",
    "και": "and",
}

NOT_JOINED = frozenset(
    (
        *("the", "a", "an", "of", "in", "on", "at", "to", "for", "with", "by", "from", "and", "or"),
        *("but", "as", "that", "this", "its", "their", "his", "her", "our", "is", "was", "are"),
        *("were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "may"),
        *("must", "not", "who", "which", "than", "if", "when", "while", "into", "over", "under"),
        *("about", "after", "before", "between", "during", "no", "very", "so", "also", "more"),
        "most",
    )
)
"""Words after which a conjunction has nothing to join."""

SCRIPTS: dict[str, str] = {
    "Han": "㐀-䶿一-鿿\uf900-\ufaff",
    "Kana": "ぁ-ゖァ-ヺー",
    "Hangul": "가-힣",
    "Cyrillic": "Ѐ-ӿ",
    "Arabic": "؀-ۿ",
    "Hebrew": "א-ת",
    "Thai": "ก-๛",
    "Devanagari": "ऀ-ॿ",
}

FREQUENT: dict[str, str] = {
    "Han": (
        "一不在有人这中大来上国个到说们为子和地出道也时年得就那要下以生会自着去之过家学对可她里后小"
        "天多日月本部市区省县山川州京海江河湖島岛田村町城口東西南北京新民公司政府社會会議议長长員员"
        "者記记院法物水火木金土电電車车路局行金万億亿元円名号號次回目岡阪静京福報报華华文化体體院語语話话"
    ),
    "Kana": (
        "あいうえおかきくけこさしすせそたちつてとなにのはひふほまみめもやよらりるれろわをんアイウ"
        "エオカキクコサシスセソタチツテトナニノハヒフホマミムメモラリルレロワンー"
    ),
    "Hangul": "의이다는에을를은가원명한국고하지도서대인정사시부장기자로과와년월일전성신아안",
    "Cyrillic": "аеиоуыяюэАЕИОУЯЮЭіїєІЇЄ",
    "Arabic": "اليمنوتربعدسفقك",
    "Hebrew": "יוהלאתמרנבש",
    "Thai": "านรอกเงมยลวดท",
    "Devanagari": "ािेरकनसतमलय",
}
"""The letters of each script of which nearly every word has one."""
