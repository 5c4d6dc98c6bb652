"""Terms: politics, war, police and courts of Russia, Ukraine, Belarus and the Baltic states.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project. Names that one side of the war has for it are left as they stand.
Economy, society, sport and media are in ``ru_uk_society``, offices in ``ru_uk_offices``.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import BALTIC, SOVIET
from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_IN_SOVIET = When(region=SOVIET)
_FIXED = When(quoted=True)
_LIKELY = Safety.LIKELY

ROWS = (
    Row(
        "ru-spokesperson",
        ("official representative of the",),
        "spokesperson for the",
        bad=(
            (
                "The official representative of the Kremlin in Moscow denied it.",
                "The spokesperson for the Kremlin in Moscow denied it.",
            ),
            (
                "In Minsk, the official representative of the Investigative Committee spoke.",
                "In Minsk, the spokesperson for the Investigative Committee spoke.",
            ),
        ),
        good=(
            "He was the official representative of the Kremlin museum at the fair in Moscow.",
            "She is the official representative of the emperor of Japan in Moscow.",
        ),
        when=When(
            region=SOVIET,
            before=(
                "kremlin",
                "investigative committee",
                "prosecutor",
                "state department",
                "pentagon",
                "white house",
                "general staff",
                "security service",
                "air force",
                "national guard",
            ),
            not_before=("kremlin museum*",),
        ),
        hyphens=False,
    ),
    Row(
        "ru-kremlin-spokesman",
        (
            "press secretary of the President of the Russian Federation",
            "press secretary of the Russian President",
            "press secretary of the President of Russia",
            "press secretary of the head of state",
            "press secretary of the Kremlin",
            "presidential press secretary",
        ),
        "Kremlin spokesman",
        bad=(
            (
                "This was said by the press secretary of the Russian president Dmitry Peskov.",
                "This was said by the Kremlin spokesman Dmitry Peskov.",
            ),
            (
                "Press secretary of the President of the Russian Federation Dmitry Peskov spoke.",
                "Kremlin spokesman Dmitry Peskov spoke.",
            ),
        ),
        good=("The presidential press secretary Karine Jean-Pierre named Dmitry Peskov.",),
        when=When(before=("dmitry peskov", ", dmitry peskov", "dmitriy peskov", "peskov")),
        hyphens=False,
    ),
    Row(
        "ru-duma-lawmaker",
        ("deputy of the State Duma", "deputy of the Russian State Duma"),
        "State Duma lawmaker",
        bad=(
            (
                "Vitaly Milonov, a deputy of the State Duma, wants a ban.",
                "Vitaly Milonov, a State Duma lawmaker, wants a ban.",
            ),
        ),
        good=("The chairman's deputy, of the State Duma's health panel, spoke.",),
        safety=_LIKELY,
        hyphens=False,
    ),
    Row(
        "ru-duma-lawmakers",
        ("deputies of the State Duma", "deputies of the Russian State Duma"),
        "State Duma lawmakers",
        bad=(
            (
                "Deputies of the State Duma backed the bill.",
                "State Duma lawmakers backed the bill.",
            ),
        ),
        good=("The deputies, of the State Duma and the council, met.",),
        safety=_LIKELY,
        hyphens=False,
    ),
    Row(
        "uk-lawmakers",
        ("people's deputies", "people’s deputies", "folk deputies", "nation's deputies"),
        "lawmakers",
        bad=(
            (
                "In Kyiv, 254 people's deputies voted for the budget.",
                "In Kyiv, 254 lawmakers voted for the budget.",
            ),
        ),
        good=(
            "The Congress of People's Deputies met in Moscow while Kyiv watched.",
            "The council of people's deputies of Soviet Kyiv met.",
        ),
        when=When(
            region=("Ukraine",),
            far=("ussr", "soviet", "1989", "1990", "congress of people*", "china"),
            not_after=("congress of", "council of", "soviet of"),
        ),
    ),
    Row(
        "ru-body-of-lawmakers",
        ("deputy corps", "deputies' corps", "corps of deputies", "deputy's corps"),
        "lawmakers",
        bad=(
            (
                "The governor of Tula met the deputy corps.",
                "The governor of Tula met the lawmakers.",
            ),
        ),
        good=("He was the deputy corps commander in Ukraine.",),
        when=When(
            region=SOVIET, not_before=("command*", "chief", "of", "leader", "engineer", "staff")
        ),
        safety=_LIKELY,
    ),
    Row(
        "ru-country-leaders",
        ("first persons of the state", "first persons of the country", "first faces of the state"),
        "country's leaders",
        bad=(
            (
                "The plane carries the first persons of the state.",
                "The plane carries the country's leaders.",
            ),
        ),
        good=("The first person of the state I met was the sheriff.",),
        hyphens=False,
    ),
    Row(
        "ru-deputy-prime-minister",
        ("vice premier", "vice prime minister"),
        "deputy prime minister",
        bad=(
            (
                "Russian vice premier Tatyana Golikova spoke in Moscow.",
                "Russian deputy prime minister Tatyana Golikova spoke in Moscow.",
            ),
            (
                "Ukrainian vice-premier Iryna Vereshchuk spoke in Kyiv.",
                "Ukrainian deputy prime minister Iryna Vereshchuk spoke in Kyiv.",
            ),
        ),
        good=("In Moscow, Russia's minister met Chinese Vice Premier Zhang Guoqing.",),
        plural="deputy prime ministers",
        when=When(
            about=("Russia", "Ukraine", "Belarus", "Kazakhstan", "Poland", "Bulgaria", "Moldova"),
            far=("china*", "chinese", "beijing", "taiwan*", "vietnam*", "korea*"),
        ),
    ),
    Row(
        "ru-deputy-speaker",
        ("vice-speaker",),
        "deputy speaker",
        bad=(
            (
                "Vice-speaker of the State Duma Pyotr Tolstoy spoke.",
                "Deputy speaker of the State Duma Pyotr Tolstoy spoke.",
            ),
        ),
        good=("The House's vice, speaker Johnson said, is haste.",),
        plural="deputy speakers",
        when=When(
            near=(
                "duma",
                "rada",
                "federation council",
                "seimas",
                "saeima",
                "riigikogu",
                "russian",
                "ukrainian",
                "parliament*",
            )
        ),
    ),
    Row(
        "ru-deputy-mayor",
        ("vice-mayor",),
        "deputy mayor",
        bad=(
            (
                "The former vice-mayor of Tomsk was arrested.",
                "The former deputy mayor of Tomsk was arrested.",
            ),
        ),
        good=("The vice mayor of Miami flew to Russia.",),
        plural="deputy mayors",
        when=When(about=(*SOVIET, *BALTIC)),
    ),
    Row(
        "ru-deputy-governor",
        ("vice-governor",),
        "deputy governor",
        bad=(
            (
                "The vice-governor of the Omsk region resigned.",
                "The deputy governor of the Omsk region resigned.",
            ),
        ),
        good=("The vice-governor of Hebei, in China, flew to Russia.",),
        plural="deputy governors",
        when=When(about=SOVIET, far=("china", "chinese", "indonesia*", "philippine*")),
    ),
    Row(
        "ru-security-agencies",
        ("force structures", "force ministries", "power departments", "siloviki structures"),
        "security agencies",
        bad=(
            (
                "Officers of the force structures came to his flat in Minsk.",
                "Officers of the security agencies came to his flat in Minsk.",
            ),
        ),
        good=("NATO's force structures in Ukraine's neighbours grow.",),
        when=When(region=SOVIET, not_after=("nato", "nato's", "task", "military")),
        safety=_LIKELY,
    ),
    Row(
        "ru-law-enforcement-agencies",
        ("law enforcement organs", "law enforcing organs", "right-protecting organs"),
        "law enforcement agencies",
        bad=(
            (
                "He did not go to the law enforcement organs.",
                "He did not go to the law enforcement agencies.",
            ),
        ),
        good=("Law enforcement found organs in the freezer.",),
    ),
    Row(
        "ru-internal-affairs-bodies",
        ("bodies of internal affairs", "organs of internal affairs", "internal affairs organs"),
        "police",
        bad=(
            (
                "She told the organs of internal affairs in Omsk.",
                "She told the police in Omsk.",
            ),
        ),
        good=("The bodies, of internal affairs officers, were found.",),
        when=When(region=SOVIET),
        safety=_LIKELY,
        hyphens=False,
    ),
    Row(
        "ru-fsb-officers",
        ("employees of the FSB", "FSB employees", "FSB workers"),
        "FSB officers",
        bad=(
            (
                "Employees of the FSB detained him in Perm.",
                "FSB officers detained him in Perm.",
            ),
        ),
        good=("FSB, employees say, pays late.",),
    ),
    Row(
        "uk-sbu-officers",
        ("employees of the SBU", "SBU employees", "SBU workers", "employees of SBU"),
        "SBU officers",
        bad=(
            (
                "SBU employees searched the monastery.",
                "SBU officers searched the monastery.",
            ),
        ),
        good=("SBU's employees' union met.",),
    ),
    Row(
        "ru-traffic-police-officers",
        (
            "employees of the traffic police",
            "traffic police employees",
            "employees of traffic police",
        ),
        "traffic police officers",
        bad=(
            (
                "Employees of the traffic police stopped the car.",
                "Traffic police officers stopped the car.",
            ),
        ),
        good=("Civilian traffic police employees type reports.",),
        when=When(not_after=("civilian", "civil")),
        hyphens=False,
    ),
    Row(
        "ru-law-enforcement-officers",
        (
            "employees of law enforcement agencies",
            "law enforcement agencies employees",
            "employees of law enforcement bodies",
            "workers of law enforcement agencies",
        ),
        "law enforcement officers",
        bad=(
            (
                "Employees of law enforcement agencies cordoned off the yard.",
                "Law enforcement officers cordoned off the yard.",
            ),
        ),
        good=("Civilian employees of law enforcement agencies get no badge.",),
        when=When(not_after=("civilian", "civil", "former")),
        safety=_LIKELY,
        hyphens=False,
    ),
    Row(
        "ru-intelligence-services",
        ("special services",),
        "intelligence services",
        bad=(
            (
                "Ukrainian special services recruited him in Odesa.",
                "Ukrainian intelligence services recruited him in Odesa.",
            ),
        ),
        good=("The church holds special services for Ukrainian refugees.",),
        when=When(
            region=SOVIET,
            after=("russian", "ukrainian", "western", "foreign", "enemy", "british", "american"),
            near=("recruit*", "spy", "spies", "agent*", "sabotage", "attack*", "fsb", "sbu"),
            far=("church*", "orthodox", "worship*"),
        ),
        safety=_LIKELY,
    ),
    Row(
        "ru-special-plane",
        ("special board",),
        "special plane",
        bad=(
            (
                "A special board of EMERCOM flew the children from Gaza to Moscow.",
                "A special plane of EMERCOM flew the children from Gaza to Moscow.",
            ),
        ),
        good=("A special board meeting of Aeroflot was held at the airport in Moscow.",),
        plural="special planes",
        when=When(
            region=SOVIET,
            near=("flew", "landed", "flight", "airport", "aboard", "evacuat*", "emercom"),
            not_before=("meeting*", "member*", "session*", "of directors", "of inquiry"),
        ),
        safety=_LIKELY,
    ),
    Row(
        "ru-air-ambulance",
        ("sanitary aviation", "sanaviation", "sanitary helicopter", "sanitary plane"),
        "air ambulance",
        bad=(
            (
                "Sanitary aviation took the boy to Chita.",
                "Air ambulance took the boy to Chita.",
            ),
            (
                "A sanitary helicopter took the boy to Chita.",
                "An air ambulance took the boy to Chita.",
            ),
        ),
        good=("The sanitary and aviation authorities met.",),
    ),
    Row(
        "ru-pledge-not-to-leave",
        (
            "subscription not to leave",
            "subscription about not leaving",
            "subscription on not leaving",
            "subscription of not leaving",
            "recognizance not to leave the place",
        ),
        "pledge not to leave",
        bad=(
            (
                "The court took from him a subscription not to leave.",
                "The court took from him a pledge not to leave.",
            ),
        ),
        good=("The club asks those with a subscription not to leave bags.",),
        when=When(near=("court", "investigat*", "suspect*", "accused", "criminal case")),
        safety=_LIKELY,
        hyphens=False,
    ),
    Row(
        "ru-pretrial-restriction",
        ("measure of restraint", "measure of suppression", "restraint measure"),
        "pretrial restriction",
        bad=(
            (
                "A court in Kyiv chose a measure of restraint in the form of house arrest.",
                "A court in Kyiv chose a pretrial restriction in the form of house arrest.",
            ),
        ),
        good=("The court in Kyiv showed a measure of restraint.",),
        when=When(
            region=SOVIET,
            near=("court", "judge"),
            before=("in the form", "for the", "was chosen", "in relation", "against"),
        ),
        safety=_LIKELY,
    ),
    Row(
        "ru-large-scale-fraud",
        (
            "fraud on an especially large scale",
            "fraud on a particularly large scale",
            "fraud on especially large scale",
            "fraud on particularly large scale",
            "fraud in an especially large amount",
            "fraud in a particularly large amount",
            "fraud in especially large size",
        ),
        "large-scale fraud",
        bad=(
            (
                "She is suspected of fraud on an especially large scale.",
                "She is suspected of large-scale fraud.",
            ),
        ),
        good=("It was fraud on a large scale.",),
        hyphens=False,
    ),
    Row(
        "ru-large-bribe",
        (
            "bribe on an especially large scale",
            "bribe on a particularly large scale",
            "bribe in an especially large amount",
            "bribe in a particularly large amount",
            "bribe of an especially large size",
            "bribe in an especially large size",
        ),
        "large bribe",
        bad=(
            (
                "He is accused of taking a bribe on an especially large scale.",
                "He is accused of taking a large bribe.",
            ),
        ),
        good=("He took bribes on a large scale.",),
        hyphens=False,
    ),
    Row(
        "ru-opened-a-case",
        (
            "excited a criminal case",
            "raised a criminal case",
            "instituted a criminal case",
            "brought up a criminal case",
            "aroused a criminal case",
        ),
        "opened a criminal case",
        bad=(
            (
                "Investigators in Omsk raised a criminal case on fraud.",
                "Investigators in Omsk opened a criminal case on fraud.",
            ),
        ),
        good=("In Omsk, the lawyer raised a criminal case from 2010.",),
        when=When(region=SOVIET, not_before=("from", "of", "in which", "that")),
        hyphens=False,
    ),
    Row(
        "ru-over-the-fact",
        ("on the fact of", "upon the fact of", "by the fact of"),
        "over",
        bad=(
            (
                "A criminal case was opened on the fact of the accident.",
                "A criminal case was opened over the accident.",
            ),
        ),
        good=("He insisted on the fact of the murder while the criminal case was opened.",),
        when=When(
            near=("criminal case", "criminal cases", "criminal proceedings"),
            within=Scope.SENTENCE,
            after=(
                "opened",
                "initiated",
                "case",
                "instituted",
                "started",
                "launched",
                "begun",
                "proceedings",
            ),
        ),
        hyphens=False,
    ),
    Row(
        "ru-strict-regime-colony",
        ("colony of strict regime", "colony of a strict regime", "strict mode colony"),
        "strict-regime penal colony",
        bad=(
            (
                "He got nine years in a colony of strict regime.",
                "He got nine years in a strict-regime penal colony.",
            ),
        ),
        good=("The British colony, of strict regime, was small.",),
        plural="strict-regime penal colonies",
        hyphens=False,
    ),
    Row(
        "ru-general-regime-colony",
        ("colony of general regime", "colony of a general regime", "general mode colony"),
        "general-regime penal colony",
        bad=(
            (
                "She will serve two years in a general mode colony.",
                "She will serve two years in a general-regime penal colony.",
            ),
        ),
        good=("The colony of General Franco's regime was Spanish Guinea.",),
        hyphens=False,
    ),
    Row(
        "ru-penal-colony",
        ("corrective colony", "correctional colony", "corrective labor colony"),
        "penal colony",
        bad=(
            (
                "Navalny was moved to Russia's correctional colony in Pokrov.",
                "Navalny was moved to Russia's penal colony in Pokrov.",
            ),
        ),
        good=("In Brazil, an agricultural correctional colony closed.",),
        plural="penal colonies",
        when=When(region=SOVIET),
        safety=_LIKELY,
    ),
    Row(
        "ru-detention-center",
        (
            "investigative isolator",
            "investigation isolator",
            "investigatory isolator",
            "pre-trial isolator",
            "detention isolator",
            "temporary detention isolator",
        ),
        "pretrial detention center",
        bad=(
            (
                "He is held in the Lefortovo investigative isolator.",
                "He is held in the Lefortovo pretrial detention center.",
            ),
        ),
        good=("The lab has an isolator for investigation of samples.",),
        plural="pretrial detention centers",
    ),
    Row(
        "ru-magistrate",
        ("world judge", "peaceful judge", "world justice of the peace"),
        "magistrate",
        bad=(
            (
                "A world judge in Tver fined the driver.",
                "A magistrate in Tver fined the driver.",
            ),
        ),
        good=("The world judges Russia by the war.",),
        when=When(
            region=SOVIET,
            after=("a", "the"),
            near=("fine*", "court", "case"),
            not_before=("of",),
        ),
    ),
    Row(
        "ru-dead-soldiers",
        ("two-hundredths",),
        "dead soldiers",
        bad=(
            (
                "Ukraine's brigade at Bakhmut has many two-hundredths.",
                "Ukraine's brigade at Bakhmut has many dead soldiers.",
            ),
        ),
        good=("The Ukrainian soldier won by two-hundredths of a second.",),
        when=When(
            region=("Russia", "Ukraine"),
            near=("brigade*", "losses", "troops", "soldier*", "wounded"),
            not_before=("of", "second*"),
        ),
        safety=_LIKELY,
    ),
    Row(
        "ru-bangs",
        ("claps were heard", "cotton was heard", "claps are heard", "clap was heard"),
        "bangs were heard",
        bad=(
            (
                "In Sevastopol, claps were heard when air defenses hit a drone.",
                "In Sevastopol, bangs were heard when air defenses hit a drone.",
            ),
        ),
        good=("In Sevastopol, claps were heard as the drone pilot left the stage.",),
        when=When(
            region=("Russia", "Ukraine"),
            near=("drone", "drones", "missile*", "air defense*", "air defence*", "shelling"),
            far=("applause", "stage", "audience"),
        ),
        safety=_LIKELY,
        hyphens=False,
    ),
    Row(
        "uk-missile-strike",
        ("missile arrival", "rocket arrival", "shell arrival"),
        "missile strike",
        bad=(
            (
                "There were two missile arrivals in Kharkiv, Ukraine.",
                "There were two missile strikes in Kharkiv, Ukraine.",
            ),
        ),
        good=("Ukraine thanked Norway for the missile arrival date.",),
        plural="missile strikes",
        when=When(region=("Russia", "Ukraine"), not_before=("date", "time", "from")),
    ),
    Row(
        "uk-enemy-strikes",
        ("enemy arrivals", "enemy arrival", "hostile arrivals"),
        "enemy strikes",
        bad=(
            (
                "Enemy arrivals were recorded in Sumy.",
                "Enemy strikes were recorded in Sumy.",
            ),
        ),
        good=("The radar warns of enemy arrival in the game.",),
        when=When(region=("Russia", "Ukraine"), far=("game", "radar")),
        safety=_LIKELY,
    ),
    Row(
        "uk-air-defenses-active",
        ("air defense is working", "air defense works", "air defense worked", "PVO is working"),
        "air defenses are active",
        bad=(
            (
                "Air defense is working in the Kyiv region, the mayor wrote.",
                "Air defenses are active in the Kyiv region, the mayor wrote.",
            ),
        ),
        good=("Experts in Kyiv explain how air defense is working well.",),
        when=When(
            region=("Russia", "Ukraine"),
            before=("in the", "over", "in kyiv", "in odesa", ".", ",", "on the"),
            not_after=("how", "that", "if", "because", "when"),
        ),
        safety=_LIKELY,
        hyphens=False,
    ),
    Row(
        "uk-shahed-drones",
        ("Shahids", "shahids", "martyr drones", "Shahid drones", "shahid drones"),
        "Shahed drones",
        bad=(
            (
                "Ukraine shot down 30 shahids over Odesa.",
                "Ukraine shot down 30 Shahed drones over Odesa.",
            ),
        ),
        good=("Shahids, martyrs in Islam, are mourned in Crimea, Ukraine.",),
        when=When(
            region=("Ukraine",),
            near=("shot down", "drone", "drones", "air defense*", "air defence*", "uav*"),
            far=("islam*", "martyrs", "palestin*"),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-ukrainian-armed-forces",
        ("APU", "VSU"),
        "Ukrainian armed forces",
        bad=(
            (
                "Units of the APU withdrew from a village near Bakhmut, Ukraine's army said.",
                (
                    "Units of the Ukrainian armed forces withdrew from a village near Bakhmut, "
                    "Ukraine's army said."
                ),
            ),
        ),
        good=(
            "The APU of the aircraft failed over Ukraine, said the army.",
            "VSU, a Virginia university, trains Ukraine's army doctors.",
        ),
        when=When(
            region=("Ukraine",),
            near=("army", "troops", "brigade*", "soldier*", "artillery", "front line"),
            after=("the",),
            far=("auxiliary", "aircraft", "engine*", "universit*", "turbine*", "airbus"),
            not_before=("of",),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-sabotage-group",
        (
            "diversionary group",
            "diversion group",
            "diversionist group",
            "diversionary reconnaissance group",
            "diversion and reconnaissance group",
        ),
        "sabotage group",
        bad=(
            (
                "The guards near Bryansk fought a diversionary group.",
                "The guards near Bryansk fought a sabotage group.",
            ),
        ),
        good=("The court's diversion group helps young offenders in Ukraine.",),
        plural="sabotage groups",
        when=When(region=SOVIET, far=("offender*", "youth")),
    ),
    Row(
        "ru-terrain-waters",
        ("water area of the", "water areas of the", "aquatory of the", "aquatorium of the"),
        "waters of the",
        bad=(
            (
                "Ships drilled in the water area of the Black Sea.",
                "Ships drilled in the waters of the Black Sea.",
            ),
        ),
        good=("The water area of the lake shrank by a third.",),
        when=When(
            before=(
                "black",
                "baltic",
                "barents",
                "caspian",
                "sea",
                "port",
                "gulf",
                "northern",
                "azov",
                "pacific",
                "neva",
                "bay",
                "kerch",
                "white sea",
            ),
            far=("square",),
        ),
        hyphens=False,
    ),
    Row(
        "ru-urban-type-settlement",
        ("settlement of urban type", "village of urban type", "settlement of city type"),
        "urban-type settlement",
        bad=(
            (
                "The shell hit the settlement of urban type of Velyka Pysarivka.",
                "The shell hit the urban-type settlement of Velyka Pysarivka.",
            ),
        ),
        good=("The settlement of urban disputes takes years.",),
        hyphens=False,
    ),
    Row(
        "uk-servant-of-the-people",
        ("Servants of the People", "People's Servant", "Servant of People"),
        "Servant of the People",
        bad=(
            (
                "The Servants of the People party lost in Kyiv.",
                "The Servant of the People party lost in Kyiv.",
            ),
        ),
        good=("Priests are Servants of the People, the bishop of Kyiv said.",),
        when=When(
            region=("Ukraine",),
            before=("party", "faction", "lawmaker*", "mp*", "deputy", "bloc"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "uk-batkivshchyna",
        ("Fatherland", "Motherland"),
        "Batkivshchyna",
        bad=(
            (
                "Yulia Tymoshenko's Fatherland party will vote no.",
                "Yulia Tymoshenko's Batkivshchyna party will vote no.",
            ),
        ),
        good=("Turkey's Motherland party and Yulia Tymoshenko met.",),
        when=When(
            near=("tymoshenko",),
            before=("party", "faction"),
            not_after=("turkey's", "turkish", "russia's", "russian"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "uk-holos",
        ("Voice party", "Voice faction", "Golos party"),
        "Holos party",
        bad=(
            (
                "Kira Rudyk of the Voice party spoke in Ukraine.",
                "Kira Rudyk of the Holos party spoke in Ukraine.",
            ),
        ),
        good=("The Voice party on NBC's stage had a star from Kyiv.",),
        when=When(near=("ukrain*", "rada"), far=("nbc", "coach*", "contestant*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-united-russia",
        ("One Russia party", "Unified Russia party", "Single Russia party", "Unified Russia"),
        "United Russia party",
        bad=(
            (
                "The One Russia party won in Tomsk.",
                "The United Russia party won in Tomsk.",
            ),
        ),
        good=("A unified Russia is his dream.",),
        when=When(
            before=("won", "lost", "has", "will", "proposed", "member*", "candidate*"), quoted=True
        ),
        exact=True,
        hyphens=False,
        safety=_LIKELY,
    ),
    Row(
        "ru-just-russia",
        ("Fair Russia", "Fair Russia party"),
        "A Just Russia",
        bad=(
            (
                "Sergei Mironov of Fair Russia spoke.",
                "Sergei Mironov of A Just Russia spoke.",
            ),
        ),
        good=("At the Toy Fair Russia had a stand.",),
        when=When(
            after=("of", "party", "from", '"', "“"), near=("duma", "mironov", "party"), quoted=True
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "lt-farmers-and-greens",
        (
            "Union of Peasants and Greens",
            "Union of Peasants and the Greens",
            "Peasants and Greens Union",
            "Peasant and Green Union",
            "Peasants and the Greens Union",
        ),
        "Farmers and Greens Union",
        bad=(
            (
                "The Lithuanian Peasants and Greens Union leads in the poll.",
                "The Lithuanian Farmers and Greens Union leads in the poll.",
            ),
        ),
        good=("A union of peasants and the Greens marched.",),
        when=_FIXED,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ee-centre-party",
        ("Centrist Party", "Centrist party", "centrist party"),
        "Centre Party",
        bad=(
            (
                "The Centrist Party of Mayor Mihhail Kõlvart won in Tallinn, Estonia.",
                "The Centre Party of Mayor Mihhail Kõlvart won in Tallinn, Estonia.",
            ),
        ),
        good=("Estonia has more than one centrist party.",),
        when=When(
            about=("Estonia",),
            after=("the", "estonian"),
            near=("kõlvart", "kolvart", "ratas", "savisaar", "kylvart"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "lv-harmony",
        ("Consent party", "party Consent", "Concord party", "party Concord", "Agreement party"),
        "Harmony party",
        bad=(
            (
                "Nils Ušakovs of the Consent party spoke in Riga.",
                "Nils Ušakovs of the Harmony party spoke in Riga.",
            ),
        ),
        good=("The consent party A gave was noted in Riga.",),
        when=When(region=("Latvia",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "lv-riga-council",
        ("Riga Duma", "Riga Thought", "Duma of Riga", "Riga City Duma"),
        "Riga City Council",
        bad=(
            (
                "The Riga Duma raised the fares.",
                "The Riga City Council raised the fares.",
            ),
        ),
        good=("In the Riga of 1877, the Duma of St. Petersburg was admired.",),
        when=When(far=("empire", "tsar*", "1877"), quoted=True),
        exact=True,
        hyphens=False,
    ),
)
