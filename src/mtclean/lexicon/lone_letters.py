"""Words beside which a lone small letter is right: *vitamin b*, *t cells*, *e commerce*.

Written for mtclean from general knowledge.
"""

from __future__ import annotations

from mtclean.lexicon.wordlist import listed

AFTER_KIND = listed(
    """vitamin vitamins hepatitis influenza type types class classes group groups plan plans letter
    letters section sections item items paragraph paragraphs article clause exhibit annex
    appendix point points line lines step steps variable variables constant number value factor
    double triple triples tripple single size sizes model grade grades note notes key keys part
    parts option options figure table row rows column columns series platform gate terminal
    level levels tier category categories division league pool court team squad phase stage
    block zone area sector strain variant lineage subtype protein gene formula parameter
    parameters function distance node player person brand project mister miss agent witness
    victim patient student suspect suspects schedule tab chord string strings major minor bus
    train tram route exit room hall pier wing building unit thousand million billion hundred
    width height length speed weight wave ray gang question answer spearman pearson student
    programming language drive drum rock guns fish salt pick cut zero one two three four five
    six seven eight nine ten twenty thirty forty fifty sixty"""
)
"""Kinds whose members are told apart by letters, and numbers, after which a letter is a unit."""

BEFORE_COMPOUND = {
    "b": "movie movies side sides roll school team teams sample boy boys girl girls ball list cell"
    " cells cup word minor major flat sharp",
    "c": "section sections suite class word note major minor sharp flat span clamp diff",
    "d": "day days list word link minor major flat sharp",
    "e": "",
    "f": "word words bomb bombs stop stops sharp minor major test tests number",
    "g": "string strings force forces spot minor major flat sharp suit",
    "h": "index bomb bombs bar drive",
    "j": "pop rock league horror",
    "k": "pop drama dramas beauty rail pops means mart hole town",
    "l": "shaped shape bracket",
    "m": "commerce health pesa money dash",
    "n": "word words type gram grams dash",
    "p": "value values type hacking adic orbital wave waves plates trap traps",
    "q": "tip tips factor fever anon score",
    "r": "value values number numbers rate rated squared factor package and",
    "s": "bend bends curve curves train trains bahn class pen wave waves shaped orbital hook",
    "t": "shirt shirts test tests cell cells bone bones junction junctions bar ball rex shaped"
    " statistic statistics distribution distributions helper lymphocyte lymphocytes top tops square"
    " bill bills",
    "u": "turn turns boat boats shaped shape bend bahn",
    "v": "neck necks shaped shape sign signs formation",
    "w": "shaped shape sitting",
    "x": "ray rays axis axes factor chromosome chromosomes wing rated games box marks men",
    "y": "axis axes chromosome chromosomes fronts",
    "z": "axis axes score scores list",
}
"""What follows some letters in compounds that are written without their hyphen."""

BEFORE_ANY = listed(
    """word words axis axes value values shaped shape type types class classes number numbers
    dimension coordinate direction factor minus plus is was equals times"""
)

SHORT_FOR = {
    "b": listed("to will would can could may might must should not gonna"),
    "c": listed("i you we they to can u"),
    "n": listed("you me him her them us mom dad mum here now up down"),
    "r": listed("you we they what how where who why these those there things kids people"),
    "u": frozenset[str](),
    "v": frozenset[str](),
    "w": frozenset[str](),
    "y": frozenset[str](),
}
"""Words after which a letter is short for a word in the writing of messages: *how r you*."""

CONTRACTED = {
    "s": listed(
        """it he she that there what who let here where how everyone someone nobody one everybody
        something nothing everything anything"""
    ),
    "t": listed(
        """don won can isn aren wasn weren hasn haven hadn didn doesn couldn wouldn shouldn ain
        needn mustn mightn"""
    ),
    "d": listed("i he she it we you they that there who"),
    "m": listed("i"),
}
"""Beginnings of contractions, whose apostrophe was lost."""
