"""Words that the rules of grammar-lite look at: actors, activities, forms of verbs.

Written by hand for this project from general knowledge.
"""

from __future__ import annotations

from mtclean.lexicon.wordlist import listed


def _list(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ACTORS = """activist actor adult agency airline ally animal applicant army artist association
    athlete attacker authority author bank board body boy broadcaster builder bus business buyer
    camp candidate capital carmaker carrier charity child church citizen city clan class clinic
    club coach college committee commuter community company competitor consumer contractor council
    country couple court crew criminal customer cyclist dealer defendant delegate democracy
    department developer dictator diplomat director doctor driver economy employee employer
    engineer enterprise expert exporter extremist factory family fan farm farmer father firm
    fisherman foreigner friend girl giant government governor graduate group guest hacker hospital
    hotel household husband immigrant importer individual industry inmate insurgent investor
    journalist judge kid landlord lawmaker lawyer leader lender local man manager manufacturer
    mayor member merchant migrant militant militia minister ministry minor monopoly mother
    motorist mountaineer nation neighbor neighbour newspaper nurse official operator opponent
    organization organisation outsider owner parent parliament participant partner party passenger
    patient pedestrian pensioner person pilot place player plant police politician port pregnant
    president prisoner producer professional protester province public publisher pupil rebel
    refugee region reporter republic resident restaurant retailer rival school scientist seller
    settler shareholder ship shop shopkeeper side smuggler soldier speculator spectator sportsman
    staff state student supplier supporter suspect talent teacher team teenager terrorist thief
    tourist town trader trainer traveler traveller tribe troop truck unemployed union university
    user village villager visitor volunteer voter wife witness woman worker writer youngster"""

_IRREGULAR = """children fishermen men mountaineers people police public sportsmen staff troops
    wives women youths thieves everyone anyone somebody someone anybody everybody others all
    parties cities countries companies families agencies authorities communities democracies
    economies factories industries militias ministries monopolies universities bodies businesses
    buses classes witnesses churches charities"""

PRONOUNS = listed("him her it them us me you himself herself itself themselves ourselves")

ACTORS = (
    listed(_ACTORS)
    | frozenset(word + "s" for word in _ACTORS.split() if not word.endswith("s"))
    | listed(_IRREGULAR)
)
"""Who can act: persons, places and groups."""

ACTIVITIES = listed(
    """access action collaboration commerce competition consultation contact cooperation
    coordination dialogue employment entry escape expansion export flight integration interaction
    interference intervention investment migration negotiation participation production
    re-election recruitment reunification rivalry settlement talks trade trading travel use"""
)
"""What somebody can be kept from doing, said with a noun."""

NOT_GERUNDS = listed(
    """being's boring breeding ceiling childbearing anything building declining developing drawing
    dwindling emerging everything evening exciting existing falling following growing including
    increasing interesting king leading living living's lying meaning military morning nothing
    ongoing opening outstanding pressing promising remaining ring rising shrinking something spring
    standing string surrounding thing varying wedding wing working differing"""
)
"""Words in *-ing* that are adjectives or nouns before another noun: *people of working age*."""

BEFORE_DAY_AS_NOUN = listed(
    """interest interested believe believes believed faith change named called"""
)
"""After these, *in Sunday* may be right."""

ABOUT_A_MONTH = listed(
    """report reports reported book books focus focused focuses based basis data figures light film
    decision impact depend depends depending comment comments commented information article
    talk lecture essay chapter up down rise rises rose fall fell increase increased decrease
    drop dropped gain gained improvement improved percent points reflect reflected
    reflecting look looked effect documentary study debate discussion page ban tax"""
)
"""After these, *on April 2019* may be right."""

BEFORE_PART_OF = listed(
    """one two three four five six seven eight nine ten some any no see saw seen hear heard even
    many much were was are is the a dozen get want wants need needs still several few"""
)
"""After these, *more of 12 suspects* may be right."""

BASE_VERBS = listed(
    """accept access achieve act add address admire admit adopt allow analyse analyze announce
    answer apply approve arrest arrive ask assess attack attend attract avoid begin block break
    bring build buy call carry cast catch cause change check choose claim clean close collect
    combine come commit communicate compare compete complete confirm connect consider contain
    continue contribute control convince cook cooperate count cover create cross cut damage deal
    decide defend deliver demand describe destroy detect determine develop discuss dismiss
    distribute divide do draw drink drive drop earn eat elect employ enable encourage enjoy ensure
    enter escape establish evacuate examine expand explain explore export face fall feed fight fill
    finance find finish flee fly follow force forget form gain generate get give go govern grow
    guarantee handle hear help hide hire hit hold identify ignore implement impose improve include
    increase influence inform inspect install interfere intervene invest invite join keep kill kiss
    knock know launch lay lead learn leave listen live look lose maintain make manage measure meet
    mention monitor move name negotiate obtain occur offer open operate organise organize overcome
    paint park participate pass pay perform permit persuade plan play predict prefer prepare
    preserve prevent print produce promote propose protect protest prove provide publish punish
    pursue put raise reach read realise realize receive recognise recognize record recover reduce
    refer regulate release remain remember remove renew repair repeat replace report require rescue
    resolve respect respond restore retain return reveal review reward rise rule run save say
    search secure see seek select sell send separate serve set settle share ship shoot shop show
    sign sing sit sleep smoke solve speak spend spin split spread stand start stay steal stop store
    strengthen study submit supply support surrender survive tackle take talk target teach tell
    test touch trade train transfer transmit transport travel treat try turn understand unite
    update use vaccinate visit vote wait walk warn wash watch wear welcome win wish withdraw wonder
    work write"""
)
"""Verbs of which the form in *-ing* is formed by rule, see :func:`gerund`."""

_DOUBLED = listed(
    """admit begin commit cut drop forget get hit let occur permit plan prefer put refer run set
    ship shop shut sit spin split stop submit swim transfer transmit win"""
)


def gerund(verb: str) -> str:
    """Return the form in *-ing* of one of :data:`BASE_VERBS`.

    >>> gerund("open"), gerund("make"), gerund("run"), gerund("flee")
    ('opening', 'making', 'running', 'fleeing')
    """
    if verb in _DOUBLED:
        return verb + verb[-1] + "ing"
    return (verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb) + "ing"


BARE_CITIES = _list(
    """Almaty Amsterdam Ankara Athens Baku Bangkok Barcelona Beijing Beirut Belgrade Berlin Bogota
    Brussels Bucharest Budapest Cairo Caracas Chisinau Copenhagen Damascus Donetsk Dubai
    Dublin Geneva Guangzhou Hanoi Helsinki Istanbul Jakarta Jerusalem Kabul Kazan Kharkiv
    Kyiv Kiev Lima Lisbon London Lviv Madrid Manila Milan Minsk Moscow Mumbai Munich Nairobi
    Odesa Odessa Oslo Paris Prague Riga Rome Santiago Seoul Shanghai Shenzhen Singapore
    Sochi Sofia Stockholm Sydney Taipei Tallinn Tashkent Tbilisi Tehran Tokyo Toronto Vienna
    Vilnius Vladivostok Warsaw Washington Wuhan Yerevan Zagreb Zurich"""
)
"""Cities that are no common word, and that have no article."""
