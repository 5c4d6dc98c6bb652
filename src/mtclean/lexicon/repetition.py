"""Words that a decoder doubles, and words that are doubled on purpose or by grammar.

The tables are our own.
"""

from __future__ import annotations

from mtclean.lexicon.casing import common_words
from mtclean.lexicon.wordlist import listed

SURE = listed(
    """the a an and or but their its our my your these into than because although though if
    since until during between among against without within under toward towards also only would
    could should must might shall we they she which where per whose both each every some such
    any another at upon onto whether nor unless amid despite via when"""
)
"""Function words that never stand twice in a row, but for names."""

STRANDABLE = listed(
    """in on for with by from to of about as through up out off down over around along across
    back away before after above behind near past"""
)
"""Prepositions and particles that may stand twice, the first belonging to the verb before it."""

LINKING = listed("is was are were has have does did")
"""Verbs that may meet at the seam of two clauses: *what it is is clear*."""

AUXILIARIES = LINKING | listed(
    "am be been being had do can could will would shall should may might must cannot"
)

UNSURE = listed("his him he who what how this those can will not it all while i me us them be been")
"""Words that grammar may double, but seldom does: *gave her her book*, *free will will*."""

NEVER_JUDGED = listed(
    """that had her you one do here there then now no so much more most very other first second
    third last next own will can may same like well yes even still too just half double right left
    time times"""
)
"""Words that stand twice for too many good reasons."""

EMPHATIC = listed(
    """really far long big old good bad great huge deep dark hot cold sad nice young little small
    high low hard fast slow late early rich poor wide many never again always please true super
    quite rather soon often truly absolutely extremely totally completely hardly gently softly
    slowly quickly higher lower deeper longer further closer louder faster better worse tiny
    """
)
"""Words that are doubled for emphasis."""

SOUNDS = listed(
    """ha ho hee la na bye knock tut boo hey oh blah bla yum chop night beep tick tock toot honk
    quack woof meow choo bang boom click clap tap hush goody hear come yo aye bling tuk boda piri
    pili gado mahi agar beri dum chow chin pom tom cha dik hula muu tata papa mama dada bora walla
    wagga pago baden yada mumble chatter clip clop hubba pooh cous rah ding dong ta tum row hip
    easy steady wait run whoosh buzz whirr drip plop nom squeak murmur"""
)
"""Sounds, games, vehicles and dishes that are a word said twice or more often."""

DOUBLED = listed(
    """kiss ring food meat girl boy people fish police buffalo talk stop go win zero hundred
    thousand million billion trillion twenty thirty forty fifty sixty seventy eighty ninety"""
)
"""Words that are said twice for other reasons."""

NAME_OR_WORD = listed(
    """will may march mark grant rose sue pat drew chase hunter frank rob skip wade reed brown
    green young long king price bush rice may august bill sing june april hope grace joy faith
    park wood field ford may hill rush gates best love little short day moon sun ray art guy jack
    josh dean miles page case cook baker mason page bond stone ash heath cliff dale glen rock"""
)
"""Words that are names as well: *Rose rose to speak*."""

STRANDING = listed(
    """taken took take takes taking moved move moves moving come came comes coming sworn checked
    check checking let brought bring locked logged log tuned tune gone went go goes going carried
    carry carries put puts live lived lives living work worked works working play played plays
    playing born based look looked looks looking ask asked asks asking wait waited waits waiting
    pay paid pays paying hope hoped hoping call called calls calling care cared search searched
    searching account accounted apply applied vote voted voting fight fought fighting known think
    thought thinking hear heard dream dreamed dreamt speak spoke spoken speaking talk talked
    talking deal dealt dealing cope start started begin began agree agreed rely relied relying
    depend depended depends stand stood standing pass passed passing stay stayed staying sign
    signed believe believed believing interested involved see saw seen use used sent send find
    found make made die died grow grew grown happen happened engage engaged participate
    participated invest invested arrive arrived end ended ending turn turned turning join joined
    give gave given cash settle settled break broke broken drop dropped fill filled filling sit
    sat sitting sleep slept write wrote written get got getting belong belonged refer referred
    listen listened listening subject attached lead led kick kicked keep kept hand handed step
    stepped stepping drive drove driven driving run ran running train trained trapped held hold
    walk walked walking fly flew flown travel sail sailed stopped stop buy bought sell sold drag
    dragged chip chipped plug plugged phone phoned set sets setting zoom zoomed zoned move want
    wants wanted have has had need needs needed able ought try tried like liked due be is are was
    were been read show showed shown know charged hunted pushed pulled dial dialled reign"""
)
"""Words after which a preposition may end its clause."""

"""Words after which a preposition may end its clause."""

DETERMINERS = listed("the a an its their his our this these my your her that those")

PRONOUNS = listed("it he she they we i you there that this who what which whoever whatever")

OPEN_ENDED = DETERMINERS - {"his", "this", "that", "these", "those", "her"} | listed(
    """and or but nor of at from with into than because although since until during between among
        against without under toward towards would could should must might whose each every such for
        per to by as is are was were be been has have will which who where when while whether if"""
)
"""Words that cannot end a clause, or hardly; a phrase that ends in one was broken off."""

SHORT = listed(
    """ago end form age act aid air area arm army art bag ball bar base bed bill bit board boat
    body bond book born bus buy calf call camp card care case cash cat cell chair chief city
    claim class club coal coat code coin copy corn cost cow crew crop cup cut data date dead
    deal debt desk dog door drug duty east edge egg else eye face fact fair farm
    fear fee feet felt fine fire firm flat flow foot fuel full fund gap gas gate gave
    gift goal gold gone grew gun hair hall hand head heat held help hill hold hole
    host hour idea iron item job join jury kept kept key kid knew lack lady lake land law lead
    less life line link list loan loss lost lot love made main male map mark mass meal mean media
    met mind mine miss mode mood moon name navy neck need news none north note nurse
    oil paid pain pair park part past path peak plan poll pool port post pump race rail
    rain rank rate read rent rest rice ride rise risk road rock role roof room root rule
    safe said sale salt seat seed sell sent ship shop shot show sign site size skin snow soil
    sold song sort soul star stay step suit tank task tax team tell tent term test text
    tie till told tool top tour town tree trip type unit user vice view visit
    vote wage wall war wash water wave way weak wear week west wife wind wing wood word
    work yard yards year zone tests tax taxes towns goals seats staff state steel stock store storm
    story style table teach teeth theft title total touch tower track trade trail train treat
    trend trial tribe truck trust truth uncle union upper urban usage value video virus voice
    waste watch wheel whole woman women world worth wound write wrong wrote youth"""
)
"""Short common words."""

COMMON = listed(
    """said told added announced reported stated government minister ministry president state
    country countries people person police city year years month months week weeks day days
    million billion trillion percent company companies market economy economic development
    national international public political social health hospital patients cases epidemic
    pandemic virus vaccine school schools students education university world global area areas
    region regional province district county village town local central federal party parliament
    election elections vote voters campaign leader leaders official officials spokesman
    spokeswoman spokesperson security military army soldiers forces war attack attacks killed
    injured wounded arrested accident fire flood water rain weather system systems services
    service project projects construction building buildings road railway train airport traffic
    transport energy oil gas power electricity prices price money bank banks financial finance
    budget tax trade industry industrial production products product technology technologies
    science research study report reports data information media television newspaper internet
    online video film films music art culture cultural history historical sports football team
    teams player players match matches season game games goal goals club league championship
    court law legal judge lawyer prison crime case investigation decision agreement meeting
    conference forum summit talks relations cooperation support situation conditions measures
    measure plan plans program programs policy policies problem problems issue issues question
    questions result results number numbers rate level levels quality group groups members member
    organization committee council commission department office center centre agency members
    women men children family families young old new former current important large small high
    main major different various recent recently including according following between actively
    currently immediately quickly already finally previously especially approximately land
    agricultural farmers food animals environment environmental climate air sea river mountain
    quarantine mixed special general common several human rights foreign domestic chinese russian
    german japanese american european prime deputy director manager head chief teacher teachers
    doctor doctors workers work worked working residents citizens population society community
    villages cities homes house houses street streets hotel restaurant shop shops store stores
    island islands coast border north south east west northern southern eastern western first
    second third last next same total average final possible necessary impossible available
    increase increased increasing decrease decreased growth income investment investors shares
    order orders contract contracts sales sale customers consumer consumers goods car cars vehicle
    vehicles drivers driver passengers flights flight plane aircraft ship ships"""
)
"""Common words of the news; no verb is among them that is doubled across two clauses."""

IDIOMS = listed("and after by upon to or for on in is was at against over but")
"""Middle words of *again and again and again*, *day after day after day*, *a rose is a rose*."""

PAIRED = listed(
    """time face day week month year head back door end coast shoulder cheek heart side toe wall
    hand neck line nose mouth eye house bumper person place town shore arm step bit word man
    woman"""
)
"""Nouns of *face to face*, *from time to time*, *hand in hand*."""

KIN = listed(
    """mother father son daughter brother sister wife husband child children friend cousin uncle
    aunt grandson granddaughter nephew niece king head best worst end name heart rest half part
    cream"""
)
"""Nouns that may own themselves: *the mother of the mother*, *the best of the best*."""

EXPRESSIONS = frozenset(
    {
        ("and", "so", "on"),
        ("so", "on", "and"),
        ("and", "so", "forth"),
        ("and", "on"),
        ("very", "much"),
        ("so", "far"),
        ("the", "in"),
        ("bye", "bye"),
        ("to", "be"),
        ("one", "by"),
        ("side", "by"),
    }
)
"""Phrases that are said twice."""

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_SUFFIXES = tuple(
    listed(
        """ment tion sion ness ance ence ship ism ist ists ing ed ly ity ities ive ous able ible
        ical ful less ary ory ers ors ies ments tions sions ure ial ual ants ents age"""
    )
)


def is_english(word: str) -> bool:
    """Tell whether ``word`` is a common word of English, or has the ending of one."""
    common = common_words()
    return (
        word in COMMON
        or word in SHORT
        or word in common.nouns
        or word in common.plurals
        or word in common.mass
        or word in common.adjectives
        or word in common.verbs
        or word in common.adverbs
        or (len(word) > 6 and word.endswith(_SUFFIXES))
    )


def is_noun(word: str) -> bool:
    """Tell whether ``word`` is, among others, a common noun."""
    common = common_words()
    nouns = word in common.nouns or word in common.plurals or word in common.mass
    return nouns or word in COMMON or word in SHORT
