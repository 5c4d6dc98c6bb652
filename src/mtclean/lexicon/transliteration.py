"""Ways to write one foreign name in Latin letters: sounds, families of first names, syllables.

Compiled by hand from the romanisation systems in use (facts, under the licence of the project):
for Cyrillic those of BGN/PCGN, passports, scholars, and of the German, French, Czech and Polish
press; for Arabic and Persian the English and the French habit; for Korean the Revised one,
McCune–Reischauer and the habits of families; for Chinese pinyin and Wade–Giles.
"""

from __future__ import annotations

from mtclean.lexicon.persons import NAME_VARIANTS
from mtclean.lexicon.wordlist import listed

__all__ = [
    "FAMILIES",
    "INSERTED",
    "KOREAN_SURNAMES_ALIKE",
    "LONG_VOWELS",
    "OF_LATIN_SCRIPT",
    "PINYIN_SYLLABLE",
    "SOUNDS",
    "SWAPPED",
    "VOWELS_SWAPPED",
    "WADE_GILES",
    "WITHOUT_DECOMPOSITION",
]

WITHOUT_DECOMPOSITION = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"}
)

SOUNDS: tuple[tuple[str, str], ...] = (
    (r"schtsch|stsch|shch|sch|sh", "S"),
    (r"tsch|tch|tsh|ch|cz", "C"),
    (r"dzh|dsch|dsh|dj|zh", "J"),
    (r"kh", "H"),
    (r"gh", "g"),
    (r"ph", "f"),
    (r"th", "t"),
    (r"dh", "d"),
    (r"ck|q", "k"),
    (r"tz|ts|c(?=[eiy])", "T"),
    (r"c", "k"),
    (r"x", "ks"),
    (r"w", "v"),
    (r"iya|ija|iia|ia|ya|ja", "A"),
    (r"iye|iie|ye|je|ie", "Y"),
    (r"iyu|iju|yu|iu|ju", "U"),
    (r"you|iou|jou", "U"),
    (r"yo|io|jo", "O"),
    (r"(?:ay|ai|ey|ei)e(?=v)|a[yij]|e[yij]|ae|ee(?=v)", "E"),
    (r"iy|ij|yj|yi|[iy]{1,2}|ee", "i"),
    (r"ou|oo|uu|u", "u"),
)
"""Letters that stand for one sound, the longer ones first; the other letters stand for themselves.

They are looked for in folded words, in which consonants are never doubled.
"""

SWAPPED = frozenset(
    map(
        frozenset,
        (
            "YE",
            "Ye",
            "Yi",
            "Uu",
            "Oo",
            "Oe",
            "Ei",
            "Ee",
            "Hh",
            "HC",
            "jJ",
            "ji",
            "jg",
            "gJ",
            "OY",
            "SC",
            "sz",
            "SJ",
            "zT",
            "zT",
        ),
    )
)
"""Sounds of which one may stand for the other: *kh* and *h*, *ye* and *e*, *yu* and *u*."""

VOWELS_SWAPPED = frozenset(map(frozenset, ("ae", "ou", "ie", "aE")))
"""Vowels that Arabic and the Turkic languages leave open: *Khaled* and *Khalid*."""

INSERTED = frozenset("h")
"""Sounds that one spelling has and the other leaves out."""

_MORE_FAMILIES: tuple[tuple[str, ...], ...] = (
    ("Abdullah", "Abdallah", "Abdulla", "Abdalla"),
    ("Abdulrahman", "Abdelrahman", "Abdurrahman", "Abderrahmane", "Abdirahman"),
    ("Abdulaziz", "Abdelaziz", "Abdul-Aziz", "Abdel-Aziz"),
    ("Aisha", "Ayesha", "Aysha", "Aicha", "Aishah"),
    ("Alexander", "Alexandr", "Aleksandr", "Aleksander", "Oleksandr", "Olexandr", "Alyaksandr"),
    ("Alexandra", "Aleksandra", "Oleksandra"),
    ("Anatoly", "Anatoli", "Anatoliy", "Anatolii", "Anatolij"),
    ("Artem", "Artyom", "Artiom"),
    ("Daria", "Darya", "Dariya", "Daryna"),
    ("Denis", "Denys", "Dzianis"),
    ("Eduard", "Edouard", "Edward"),
    ("Fatima", "Fatma", "Fatema", "Fatimah", "Fatemeh"),
    ("Fyodor", "Fedor", "Fiodor", "Fjodor"),
    ("Gennady", "Gennadi", "Gennadiy", "Gennadii", "Hennadiy", "Hennadii"),
    ("Georgy", "Georgi", "Georgiy", "Georgii", "Heorhiy", "Heorhii"),
    ("Giorgi", "Georgi"),
    ("Grigory", "Grigori", "Grigoriy", "Grigorii", "Hryhoriy", "Hryhorii"),
    ("Hassan", "Hasan", "Hassane", "Hasen"),
    ("Igor", "Ihor", "Ihar"),
    ("Irina", "Iryna", "Iryne"),
    ("Jamal", "Gamal", "Djamal", "Djamel", "Cemal"),
    ("Karim", "Kareem", "Kerim"),
    ("Konstantin", "Constantin", "Kostyantyn", "Kanstantsin"),
    ("Leila", "Layla", "Laila", "Leyla"),
    ("Leonid", "Leonyd"),
    ("Lyudmila", "Ludmila", "Liudmila", "Ljudmila", "Lyudmyla", "Liudmyla"),
    ("Mahmoud", "Mahmud", "Mahmood", "Mehmood", "Mahmut"),
    ("Matvei", "Matvey", "Matviy"),
    ("Natalia", "Natalya", "Nataliya", "Nataliia", "Natalja"),
    ("Nikita", "Mykyta"),
    ("Oksana", "Oxana", "Aksana"),
    ("Oleg", "Oleh", "Aleh"),
    ("Olga", "Olha", "Volha"),
    ("Omar", "Umar", "Omer", "Oumar"),
    ("Pavel", "Pavlo"),
    ("Peter", "Pyotr", "Petr", "Petro", "Piotr"),
    ("Qasim", "Qassem", "Kassem", "Kasim", "Qasem"),
    ("Said", "Saeed", "Sayed", "Saïd", "Sa'id", "Saeid"),
    ("Salim", "Saleem", "Selim"),
    ("Semyon", "Semion", "Semen"),
    ("Stanislav", "Stanislaw", "Stanisław"),
    ("Stepan", "Stefan"),
    ("Taras", "Tarass"),
    ("Vadim", "Vadym", "Wadim"),
    ("Valentina", "Valentyna", "Walentina"),
    ("Valery", "Valeri", "Valeriy", "Valerii", "Waleri"),
    ("Vladimir", "Volodymyr", "Wladimir", "Uladzimir", "Wolodymyr"),
    ("Vladislav", "Vladyslav", "Wladislaw"),
    ("Vyacheslav", "Viacheslav", "Vjacheslav", "Wjatscheslaw"),
    ("Yakov", "Jakov", "Iakov", "Yakiv"),
    ("Yaroslav", "Jaroslav", "Iaroslav", "Jaroslaw"),
    ("Zainab", "Zaynab", "Zeinab", "Zeynab", "Zeynep"),
)

_OF_KOREA = ("Choi", "Lee", "Park")
FAMILIES: dict[str, frozenset[int]] = {}
"""For a first name the numbers of the families of spellings it belongs to."""
for _number, _family in enumerate(
    family for family in (*NAME_VARIANTS, *_MORE_FAMILIES) if family[0] not in _OF_KOREA
):
    for _name in _family:
        FAMILIES[_name] = FAMILIES.get(_name, frozenset()) | {_number}

OF_LATIN_SCRIPT = listed(
    """Alan Allan Allen Andersen Anderson Andre Ann Anne Anthony Antony Brian Bryan Brown Browne
    Carl Karl Catherine Katherine Kathryn Katharine Christian Kristian Christina Kristina Clark
    Clarke Cole Coles Davis Davies Deborah Debora Elisabeth Elizabeth Eric Erik Erika Erica Evans
    Frederick Frederik Friedrich Geoffrey Gray Grey Hanna Hannah Hansen Hanssen Harris Herman
    Hermann Hoffman Hoffmann Hofmann Isaac Isak Jacob Jakob Jansen Janssen Jenny Jennie John Jon
    Joseph Josef Judith Kate Kelley Kelly Kristin Kristen Larsen Larson Lawrence Laurence Leslie
    Lesley Lewis Louis Lindsay Lindsey Lucas Lukas Marc Mark Marcus Markus Marta Martha Mathew
    Matthew Mathews Matthews Maier Mayer Meier Meyer Moor Moore Michel Nicholas Nicolas Nikolas
    Nielsen Nilsen Olsen Philip Phillip Philips Phillips Pierce Price Rebecca Reed Reid Reilly Riley
    Roberts Robin Robyn Rodriguez Rodrigues Sara Sarah Schmid Schmidt Schmitt Schulz Schultz Smith
    Smyth Sofia Sophia Sophie Stephan Stephen Stefan Steven Stephens Stevens Stewart Stuart Susana
    Susanna Teresa Theresa Thomas Tomas Thomsen Thomson Thompson Victor Victoria Viktoria Walter
    Walther White Whyte Zimmerman Zimmermann Sousa Souza Luis Luiz Gomes Gomez Lopes Lopez Fernandes
    Fernandez Gonzales Gonzalez Perez Peres Jeffrey Jeffery Neil Neal Niel Shaun Sean Shawn"""
)
"""Names of languages with Latin letters: each bearer has a spelling of one's own."""

KOREAN_SURNAMES_ALIKE: dict[str, int] = {
    name: number
    for number, family in enumerate(
        (
            ("Ahn", "An"),
            ("Bae", "Pae"),
            ("Baek", "Paek", "Paik", "Baik"),
            ("Cho", "Jo"),
            ("Choi", "Choe"),
            ("Han", "Hahn"),
            ("Heo", "Huh", "Hur", "Ho"),
            ("Jang", "Chang"),
            ("Jeon", "Jun", "Chun", "Chon"),
            ("Jeong", "Jung", "Chung", "Chong"),
            ("Ju", "Joo", "Chu"),
            ("Kang", "Gang"),
            ("Kim", "Gim"),
            ("Ko", "Go", "Koh"),
            ("Koo", "Gu", "Ku"),
            ("Kwon", "Gwon"),
            ("Lee", "Rhee", "Yi", "Ri"),
            ("Lim", "Im", "Rim", "Yim"),
            ("Moon", "Mun"),
            ("Noh", "Roh", "No", "Ro"),
            ("Oh", "O"),
            ("Park", "Pak", "Bak"),
            ("Seo", "Suh", "So"),
            ("Shin", "Sin"),
            ("Son", "Sohn"),
            ("Sung", "Seong", "Song"),
            ("Woo", "U"),
            ("Yoo", "Yu", "Ryu", "You"),
            ("Yoon", "Yun", "Youn"),
        )
    )
    for name in family
}
"""Spellings of Korean surnames; those of one number may be one surname."""

LONG_VOWELS: tuple[tuple[str, str], ...] = (
    (r"o[uoh](?![aeiou])", "o"),
    (r"([aiue])\1", r"\1"),
    (r"shi|si|sy|sh", "S"),
    (r"ti|chi|ty|ch", "C"),
    (r"tu|tsu", "T"),
    (r"zi|ji|zy|j", "J"),
    (r"hu|fu", "F"),
)
"""What makes a Japanese word of Hepburn and one of Kunrei, with long vowels or short, the same."""

PINYIN_SYLLABLE = (
    r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ang|eng|ong|ing|ian|iao|uai|uan|üe|ue|ui|un|uo|ua|ai|ao|an|ei|en|er|ia|ie"
    r"|iu|in|ou|[aeiouü])"
)

WADE_GILES: tuple[tuple[str, str], ...] = (
    (r"^zhi$", "chih"),
    (r"^chi$", "chih"),
    (r"^shi$", "shih"),
    (r"^ri$", "jih"),
    (r"^[zc]i$", "tzu"),
    (r"^si$", "ssu"),
    (r"^yan$", "yen"),
    (r"^you$", "yu"),
    (r"^ye$", "yeh"),
    (r"^er$", "erh"),
    (r"^x", "hs"),
    (r"^q|^j|^zh", "ch"),
    (r"^[zc](?!h)", "ts"),
    (r"^r", "j"),
    (r"^b", "p"),
    (r"^d", "t"),
    (r"^g", "k"),
    (r"ong$", "ung"),
    (r"ian$", "ien"),
    (r"(?<=[^h])ie$|(?<=[ch]h)ie$|(?<=hs)ie$", "ieh"),
    (r"(?<=[tnlsj])uo$|(?<=ch)uo$|(?<=sh)uo$|(?<=ts)uo$", "o"),
    (r"(?<=k)ui$", "uei"),
    (r"ue$|üe$", "ueh"),
    (r"(?<=[kh])e$", "o"),
)
"""What makes a syllable of pinyin one of Wade–Giles, apostrophes and diaereses left out."""
