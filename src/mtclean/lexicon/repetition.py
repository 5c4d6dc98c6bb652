"""Words that a decoder doubles, and words that are doubled on purpose or by grammar.

The tables are our own.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SURE = _words(
    """the a an and or but their its our my your these into than because although though if while
    since until during between among against without within under toward towards also only would
    could should must might shall we they she which where per whose both each every some such
    any other another"""
)
"""Function words that never stand twice in a row, but for names and quotations."""

STRANDABLE = _words("in on at for with by from to of about as through")
"""Prepositions that may stand twice, the first belonging to the verb before it."""

UNSURE = _words("is was are were has have will can this those when who he his him")
"""Words that grammar may double: *what it is is clear*, *those who can can teach*."""

STRANDING = _words(
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

DETERMINERS = _words("the a an its their his our this these my your")

COMMON = _words(
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

IDIOMS = _words("and after by upon to or for on in is was at against over")
"""Middle words of *again and again and again*, *day after day after day*, *a rose is a rose*."""

CHANTED = _words(
    """ha ho la na no yes very so many much more really long far bye knock tut go out boo hey
    oh"""
)

BEFORE_SEAM = _words("the a an its their our")
AFTER_SEAM = _words(
    """of in on at for with by from to into during between against and or is was are were has have
    will would that"""
)
"""A word of the first set before one of the second is rare, but for the seam of a repetition."""

DAYS = _words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
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
PRONOUNS = _words("it he she they we i you there that this who what")
