"""Nouns, verbs and small words by which subjects and persons are told; written for mtclean."""

from __future__ import annotations

from mtclean.lexicon.institutions import INSTITUTION_NOUNS
from mtclean.lexicon.possessions import COMPANIES, OTHERS_VERBS, OWN_VERBS, forms
from mtclean.lexicon.roles import (
    ANIMAL_NOUNS,
    DEFAULT_MALE_NOUNS,
    FEMALE_NOUNS,
    MALE_NOUNS,
    NEUTRAL_PERSON_NOUNS,
    OFFICE_NOUNS,
    VERBS_OF_SAYING,
)
from mtclean.lexicon.wordlist import listed

AS_SUBJECTS = (
    INSTITUTION_NOUNS
    - listed(
        "house press establishment body mission paper campaign presidency kremlin bench church"
    )
    - {"vatican", "congregation", "monastery", "cathedral", "police", "division", "unit", "section"}
) | listed(
    """airfield alliance archipelago arsenal automaker bloc brewery capital carrier
    cathedral city company conservatory council country dairy district emirate emirates
    exporter factory farm festival channel junta gallery giant importer insurer island
    kingdom lender library metropolis mill mint municipality museum orchestra parish
    peninsula principality racecourse start-up steelworks sultanate theatre town valley
    vineyard wholesaler winery zoo"""
)
"""What institutions and places are called where they are the subject."""

COMPANY_WORDS = frozenset(name.split()[0] for name in COMPANIES) | {"Red"}
"""What the names of companies and clubs begin with."""

STATES = listed("city country emirate island kingdom nation province region state town village")
"""Those that are places, with people and borders."""

LAST_WORDS = AS_SUBJECTS | listed(
    "nations states emirates cup games league sea ocean parliament union"
)
"""What the name of no person ends with."""

VERBS = (
    OWN_VERBS
    | OTHERS_VERBS
    | VERBS_OF_SAYING
    | forms(
        """agree aim appear apply arrive assist attempt attend attribute await base become
        belong call carry cause close commit compare compete consider consist contain
        continue contribute create deal decide declare demand depend disappear distance
        draw drive drop emerge employ enjoy expect experience fail feel fight gain get
        go guarantee handle help hire hope impose include intend join lack lead learn
        lend lie live long love mark name need oblige obtain pass point possess prepare
        propose protect prove pursue put rank reach react relocate rely remain require
        rise run say see seek share shift sign sit speak stand start stay struggle
        suffer take tell tend think treat try turn use value want warn watch wear
        welcome wish work"""
    )
    | listed(
        """are ate be became been began bore broke came can cannot caught could dealt did
        do does drew drove fell felt fought got grew had has have is knew lay led lent
        may might must put ran rose said sank sat saw sent should sought spoke stood
        thought told was went were will would wrote"""
    )
)
"""Verb forms that may follow a subject."""

_ALL_PERSONS = NEUTRAL_PERSON_NOUNS | DEFAULT_MALE_NOUNS | MALE_NOUNS | FEMALE_NOUNS

_LIKE_INSTITUTIONS = listed(
    """aggressor ally broadcaster builder buyer competitor contractor developer distributor
    donor exporter guide host importer insurer lender manufacturer model newcomer
    operator partner pioneer producer publisher responder retailer rival seller sponsor
    star supplier vendor"""
)

_LIKE_ADJECTIVES = listed(
    """adult conservative elder general human individual juvenile liberal local major minor
    national nationalist native principal professional radical republican socialist
    superior"""
)

PERSONS = (
    (
        frozenset(noun for noun in _ALL_PERSONS | OFFICE_NOUNS | ANIMAL_NOUNS if " " not in noun)
        | listed(
            """anybody anyone bear boy brother bull cat crown dog everybody everyone father
            footballer forward genius goalkeeper god gunman guy hero hitman horse
            husband legend lord man midfielder monarch nobody one's pitcher pontiff pope
            prince prophet quarterback rookie ruler saint skipper somebody someone son
            sovereign striker teen throne uncle winger wolf"""
        )
    )
    - _LIKE_INSTITUTIONS
    - _LIKE_ADJECTIVES
    - listed("bear seal fish duck swallow crane bat fly")
)
"""Nouns that mean a single person, or an animal."""

ATTRIBUTIVE = listed(
    """child citizen client consumer customer employee farmer head investor member migrant
    passenger patient player refugee student taxpayer tourist user visitor voter worker"""
)
"""Those that often stand before another noun: *customer service*."""

PERSONAL_PRONOUNS = listed(
    """he he'd he'll he's her hers herself he’d he’ll he’s him himself his i man's me my
    she she's she’s who whom"""
)
"""Pronouns that tell of a single person close by."""

THIRD_PERSONS = listed("he him himself she herself his her he's he’s")
"""Pronouns that tell of a single person anywhere."""

OPENERS = listed(
    """A After Aid All An Another At Before Both Commerce Congress Demand Each Everybody
    Everyone Everything For From Gas Government Growth Half He Help Here I In Industry
    It Little Many Money More Most Much Nobody Nothing Oil On One Output Parliament
    People Police Rain She Snow Some Someone That The There These They This Those Three
    Trade Traffic Two Water We What Wheat Which Who With Work You"""
)
"""Words that begin a sentence before its verb and are no names."""

AT_PLACES = listed(
    """across against around at between from in inside into near outside through throughout
    to toward towards via"""
)
"""Prepositions after which a lone unknown name is that of a place."""

NO_PERSONS = listed(
    """Africa America Asia Christmas East Easter Europe Friday Monday North Ocean Ramadan
    Saturday Sea South Sunday Thursday Tuesday Wednesday West"""
)
"""Capitalised words that are no persons."""

MAKERS = listed(
    """bank company cooperative utility airline agency automaker brewery broadcaster
    carmaker carrier chain conglomerate insurer lender manufacturer newspaper operator
    producer publisher retailer shipyard startup start-up steelmaker supermarket website
    wholesaler giant group"""
)
"""Kinds of companies after which the name stands: *the carmaker X*."""

KINDS = MAKERS | listed(
    """bank club company cooperative corporation developer exporter firm foundation holding
    importer maker museum organisation organization party provider subsidiary supplier
    union university utility"""
)
"""Kinds of institutions of which a name is said to be one: *X, a party of the centre*."""
