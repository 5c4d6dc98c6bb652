"""Closed lists of words for the typography rules.

Provenance: written for this project from general knowledge of English.
"""

from __future__ import annotations

import functools

from mtclean.lexicon.wordlist import words


def listed(words: str) -> list[str]:
    """Return the words of a table that is written as running text."""
    return words.split()


STARTERS = frozenset(
    listed(
        """
    The A An He She It We They You I This That These Those There Here His Her Its Our Their My In
    On At By For From With Without If But And Or So Yet Because Since After Before During Until
    Among Amid Although Though While When Where Whether Who What Why How Which However Meanwhile
    Moreover Furthermore Nevertheless Therefore Thus Instead Besides Despite According About Some
    Many Several Another Nobody Nothing Not No Then Later Also Only Even Still Perhaps As To
    """
    )
)
"""Words that begin a sentence and hardly ever the second half of a name."""

DOMAIN_ENDINGS = frozenset(
    listed(
        """
    Com Net Org Io Js Tv Me Py Ts Info Biz Docx Pdf Txt Exe Ai Co Uk
    """
    )
)

ABBREVIATIONS = frozenset(
    listed(
        """
    mr mrs ms mx dr drs prof gen sen rep gov lt col maj capt sgt cpl adm hon rev fr st ste mt ft
    sr jr vs no nos vol fig art sec inc corp co ltd dept univ etc al approx ca cf e.g i.e ie eg
    bros messrs mme mlle insp supt pres jan feb mar apr jun jul aug sep sept oct nov dec ph ave
    blvd rd hwy
    """
    )
)
"""Abbreviations, in lower case, after which a stop ends no sentence."""

STATES = frozenset(
    listed(
        """
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb
    Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask Assn Bldg Comdr Intl Natl
    Attn Prop Cmdr
    """
    )
)
"""Abbreviations with a capital, of states above all, that are written before a stop."""

SAYING = frozenset(
    listed(
        """
    said says saying say added adds adding asked asks told tells wrote writes noted notes replied
    answered explained stressed warned declared announced stated commented continued recalled
    shouted cried emphasized insisted argued concluded read reads tweeted posted think thought
    believes believed
    """
    )
)

FUNCTION_WORDS = frozenset(
    listed(
        """
    a an the and or but of in on at to for from with by as is are was were be been has have had
    that which who will would can could should may might must also than then when while where
    because if into over under between during after before against about not it its he she they we
    """
    )
)
"""Words that may follow a closing quotation mark and hardly ever begin a quotation."""

PREFIXES = frozenset(
    listed(
        """
    ante anti auto contra counter cyber demi down euro extra hyper infra inter intra macro mega
    meta micro mini mono multi over para petro photo poly post proto pseudo quasi retro semi super
    tele trans turbo ultra under vice
    """
    )
)
"""First halves of words of four letters and more, which may be quoted alone."""

FOREIGN_WORDS = (
    frozenset(
        listed(
            """
    le la les des du et est une un aux avec pour sur dans qui que ne pas el los las del y en con
    por para una uno der die das und den dem ein eine ist nicht von mit zu im auf il lo gli dei
    della di e che non per och att det som av og i ikke na w z nie se je v do o os um uma de
    """
        )
    )
    - FUNCTION_WORDS
)
"""Function words of other languages that are no English words."""


@functools.cache
def english_words() -> frozenset[str]:
    """Return the frequent English words, in lower case: some seven thousand forms."""
    return FUNCTION_WORDS.union(
        *(
            words(name)
            for name in (
                "common_adjectives",
                "common_adverbs",
                "common_mass_nouns",
                "common_nouns",
                "common_plurals",
                "common_verbs",
                "often_capital",
                "further_words",
            )
        )
    )
