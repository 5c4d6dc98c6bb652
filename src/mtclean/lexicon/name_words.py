"""Names that engines write small, or read as words of the language; acronyms that are words.

Compiled by hand from general knowledge of the languages (facts, under the licence of the project).
"""

from __future__ import annotations

from mtclean.lexicon.wordlist import listed

__all__ = [
    "ACRONYMS_READ",
    "EASTERN_NAMES_READ",
    "FIRST_NAMES_THAT_ARE_WORDS",
    "NO_ENGLISH_WORDS",
    "OFFICES_OF_NAMES_READ",
    "VERBS_OF_NAMES_READ",
    "WESTERN_NAMES_READ",
]

NO_ENGLISH_WORDS = listed(
    """biden bolsonaro cai choi deng duterte erdogan feng gao guo huang hwang jair jeong jiang
    jinping kishida kwon liang liu lukashenko luo macron maduro merkel navalny netanyahu nguyen
    peng pham putin recep tayyip tsai vladimir volodymyr widodo xie xu yoon zelensky zeng zhang
    zhao zheng zhong zhou zhu"""
)
"""Names, in small letters, that are nothing else in English."""

FIRST_NAMES_THAT_ARE_WORDS = listed("chuck dean frank jack mark nick pat rob")
"""First names, in small letters, that are words as well."""

EASTERN_NAMES_READ: dict[str, str] = {
    "hand": "Son",
    "old": "Noh",
    "horse": "Ma",
    "river": "Jiang",
    "dragon": "Long",
    "bear": "Xiong",
    "cow": "Niu",
    "plum": "Li",
    "king": "Wang",
    "gourd": "Park",
    "yellow": "Huang",
    "stone": "Shi",
    "money": "Qian",
}
"""What a Korean or Chinese surname means as a word, and the surname."""

OFFICES_OF_NAMES_READ = (
    "prosecutor",
    "minister",
    "lawmaker",
    "lawyer",
    "spokesman",
    "spokesperson",
    "professor",
)

WESTERN_NAMES_READ: dict[str, str] = {
    "bald": "Calvo",
    "blond": "Rubio",
    "castle": "Castillo",
    "caves": "Cuevas",
    "churches": "Iglesias",
    "cossack": "Kozak",
    "fear": "Temer",
    "frost": "Moroz",
    "lightning": "Yıldırım",
    "lira": "Lira",
    "mature": "Maduro",
    "mayan": "Maia",
    "melons": "Meloni",
    "milk": "Leite",
    "muddy": "Barroso",
    "noble": "Soylu",
    "rabbit": "Coelho",
    "ripe": "Maduro",
    "shoemaker": "Zapatero",
    "squid": "Lula",
    "strap": "Correa",
    "wedge": "Cunha",
}
"""What a surname of another language means as a word, and the surname."""

VERBS_OF_NAMES_READ = ("said", "told", "added", "announced", "stated", "explained", "tweeted")

ACRONYMS_READ: dict[str, tuple[str, ...]] = {
    "KAMI": ("WE", "OUR"),
    "KITA": ("WE", "OUR"),
    "BERSIH": ("CLEAN",),
    "MAS": ("MORE", "PLUS"),
    "NOVO": ("NEW",),
    "PODEMOS": ("WE CAN",),
    "REDE": ("NETWORK", "NET"),
    "SUMAR": ("ADD", "ADDING"),
    "UNE": ("UNITES", "JOINS"),
    "ELLES": ("THEY",),
    "SINAR": ("RAY", "LIGHT"),
    "SOL": ("SUN",),
    "PAZ": ("PEACE",),
    "MIR": ("WORLD", "PEACE"),
    "VOLT": ("VAULT",),
}
"""An acronym that is a word of its language, and what engines make of it."""
