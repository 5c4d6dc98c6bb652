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
    The A An He She It We They You I This That These Those There Here His Her Its Our Their My
    In On At By For From With Without If But And Or So Yet Because Since After Before During
    Until Among Amid Although Though While When Where Whether Who What Why How Which However
    Meanwhile Moreover Furthermore Nevertheless Therefore Thus Instead Besides Despite According
    About Some Many Several Both Each Every Most Nearly Neither Either Almost Unlike Another
    Nobody Nothing Not No Then Later Also Only Even Still Perhaps As To
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


WORDS_BEFORE_FIGURE = frozenset(
    listed(
        """
    at of to by from with and the than about over only least most nearly almost some another
    between for after before until since around or under was were is are has have had more less
    total reached exceeded
    """
    )
)
"""Small words to which a figure may be glued, and which begin no name with a figure."""

WORDS_BEFORE_CAPITAL = frozenset(
    listed("that the and with from which said by of while when because but than into between")
)
"""Small words that begin no name which goes on with a capital, but for ``CAMEL_NAMES``."""

GLUED_PAIRS = {
    left + right: len(left)
    for lefts, rights in (
        (
            "of in to on at for by from with and as is was are were that over under into after",
            "the this these those",
        ),
        ("of for by from with to and at", "their his its which"),
        ("has have had", "been"),
        ("will would should could must can may", "have"),
        ("will would should could must can", "be"),
        ("he she they it who", "said was were has had will would"),
        ("that which", "is was were has have will they there"),
    )
    for left in lefts.split()
    for right in rights.split()
    if left + right != "athis"
}
"""Two small words run together that are no word, with the length of the first one."""

CAMEL_NAMES = frozenset(listed("theScore theSkimm theHub theBoard"))
"""Names of firms that begin with a small word and go on with a capital."""

FRAGMENTS_AFTER = frozenset(
    listed(
        """
    ance ances ation ations bruary cated cation ceeded ceive ceived cember cently cess cesses
    cessful cial cially cided cient cieties ciety cinated cious cision cisions clare clared
    clude cluded cluding cording dential dition ditions duced ence ences ernment fective
    fectively ficial ficials ficient finitely ible ibly ically lated litic litical mation ment
    mently ments mitted mittee nated nomic nomics nomy nuary ously pital pitals portant quence
    quested quire quired quiring rities rity sion sions sities sity spect spected spond sponded
    sponse sponsible strictions sured tain tained taining tant tated tected tection tember
    ternational tially tinue tinued tinues tinuing tion tional tionally tions tious tive tives
    tling tober tracted tributed troduce troduced trol trolled ture tures velop veloped veloping
    velopment vember vern verning vernment vide vided viding
    """
    )
)
"""Second pieces of words that are hardly ever words of their own."""

FRAGMENTS_BEFORE = frozenset(
    listed(
        """
    agri appro authori commu commun coun deci devel econ econo educa environ experi fas inter govern
    hos indus informa interna internat inves measu minis nego oppor organiza particu
    politi popula possi presi produc recom respon responsi secu seri signi signifi situa
    technolo
    """
    )
)
"""First pieces of words that are hardly ever words of their own."""


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
