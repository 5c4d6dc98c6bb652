"""Terms: tests, cases and quarantine of the COVID-19 years as engines render them from Chinese.

Compiled by hand from machine-translated news and the usage of official English and the big
agencies; facts, under the licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import CHINA, SURE_OF_COVID
from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_COVID = When(near=SURE_OF_COVID)
_COVID_IN_CHINA = When(near=SURE_OF_COVID, region=CHINA)
_EPIDEMIC = When(near=(*SURE_OF_COVID, "epidemic"), region=CHINA)
_CITY = ("city", "citywide", "district*", "county", "residents", "township", "province", "region")
_ONE_HOUSE = ("company", "employer", "factory", "hospital*", "plant", "school", "workplace")

ROWS = (
    Row(
        "zh-crown-disease",
        ("crown disease",),
        "COVID-19",
        bad=(
            (
                "The city found nine cases of crown disease by nucleic acid tests.",
                "The city found nine cases of COVID-19 by nucleic acid tests.",
            ),
        ),
        good=("Crown disease of oil palms spread in Borneo in the year of the coronavirus.",),
        when=_COVID._replace(
            far=("dental", "dentist*", "palm*", "tooth", "teeth", "tree*", "turf"), quoted=True
        ),
        article="none",
    ),
    Row(
        "zh-pneumonia-by-coronavirus",
        (
            "new crown virus pneumonia",
            "new coronary virus pneumonia",
            "pneumonia infected by the new coronavirus",
            "pneumonia infected with the new coronavirus",
            "new coronavirus infected pneumonia",
            "new coronavirus infection pneumonia",
        ),
        "COVID-19",
        bad=(
            (
                "Two cases of pneumonia infected by the new coronavirus were found in Jilin.",
                "Two cases of COVID-19 were found in Jilin.",
            ),
            (
                "The new crown virus pneumonia has closed the museum.",
                "COVID-19 has closed the museum.",
            ),
        ),
        good=("His pneumonia, infected wounds and the new coronavirus kept him in bed.",),
        article="none",
        hyphens=False,
    ),
    Row(
        "zh-new-coronavirus-pneumonia",
        ("new coronavirus pneumonia", "new type of coronavirus pneumonia"),
        "COVID-19",
        bad=(
            (
                "COVID-19 is back: 12 cases of new coronavirus pneumonia were reported.",
                "COVID-19 is back: 12 cases of COVID-19 were reported.",
            ),
        ),
        good=("In January the new coronavirus pneumonia had no name yet.",),
        when=When(near=("covid*",)),
        article="none",
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-epidemic-situation",
        ("epidemic situation",),
        "epidemic",
        bad=(
            (
                "The prevention and control of the epidemic situation cannot be relaxed.",
                "The prevention and control of the epidemic cannot be relaxed.",
            ),
            (
                "Since the outbreak of the epidemic situation, flights have stopped.",
                "Since the outbreak of the epidemic, flights have stopped.",
            ),
        ),
        good=("Because of the epidemic situation in Jilin, the fair was put off.",),
        when=When(
            after=(
                "control of the",
                "fight against the",
                "outbreak of the",
                "spread of the",
                "end of the",
                "hit by the",
            ),
            not_before=("room*", "report*", "map*"),
        ),
    ),
    Row(
        "zh-epidemic-situation-prevention",
        ("epidemic situation prevention", "epidemic defense and control"),
        "epidemic prevention",
        bad=(
            (
                "The meeting on epidemic situation prevention lasted two hours.",
                "The meeting on epidemic prevention lasted two hours.",
            ),
        ),
        good=("The epidemic situation, prevention work and vaccines were discussed.",),
        when=When(not_before=("is", "was")),
    ),
    Row(
        "zh-clustered-epidemic",
        (
            "aggregated epidemic",
            "aggregation epidemic",
            "aggregative epidemic",
            "gathering epidemic",
            "gathered epidemic",
            "clustering epidemic",
        ),
        "cluster outbreak",
        bad=(
            (
                "An aggregated epidemic was found at a bathhouse in Tianjin.",
                "A cluster outbreak was found at a bathhouse in Tianjin.",
            ),
        ),
        good=("The gathering, epidemic or not, went ahead.",),
        plural="cluster outbreaks",
    ),
    Row(
        "zh-nucleic-acid-detection",
        ("nucleic acid detection", "nucleic acid inspection"),
        "nucleic acid testing",
        bad=(
            (
                "Residents of Wuxi lined up for nucleic acid detection as infections rose.",
                "Residents of Wuxi lined up for nucleic acid testing as infections rose.",
            ),
        ),
        good=("Chinese labs developed a nucleic acid detection method in the pandemic.",),
        when=_EPIDEMIC._replace(
            near=("citizens", "people", "residents", "round*", "passengers", "personnel"),
            not_before=(
                "assay*",
                "device*",
                "equipment",
                "kit*",
                "machine*",
                "method*",
                "platform*",
                "reagent*",
                "result*",
                "system*",
                "techni*",
                "technolog*",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-all-member-nucleic-acid",
        (
            "full-member nucleic acid",
            "all-member nucleic acid",
            "all-members nucleic acid",
            "whole-member nucleic acid",
            "full-person nucleic acid",
            "whole-people nucleic acid",
        ),
        "mass nucleic acid",
        bad=(
            (
                "A third round of full-member nucleic acid testing began.",
                "A third round of mass nucleic acid testing began.",
            ),
        ),
        good=("The club gave all members nucleic-acid drinks.",),
        when=When(before=("test*", "detect*", "screen*", "sampl*", "inspection*")),
        hyphens=False,
    ),
    Row(
        "zh-all-staff-nucleic-acid",
        (
            "all-staff nucleic acid",
            "all staff nucleic acid",
            "all-employee nucleic acid",
            "all employee nucleic acid",
            "full-staff nucleic acid",
            "full staff nucleic acid",
            "whole staff nucleic acid",
        ),
        "mass nucleic acid",
        bad=(
            (
                "The city of Dalian began all-staff nucleic acid testing on Monday.",
                "The city of Dalian began mass nucleic acid testing on Monday.",
            ),
        ),
        good=("The hospital in the city held all-staff nucleic acid tests on Monday.",),
        when=When(
            near=_CITY,
            far=_ONE_HOUSE,
            within=Scope.SENTENCE,
            before=("test*", "detect*", "screen*", "sampl*", "inspection*"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-global-nucleic-acid",
        ("global nucleic acid", "full-area nucleic acid", "whole-area nucleic acid"),
        "mass nucleic acid",
        bad=(
            (
                "Xi'an will begin a round of global nucleic acid screening at noon.",
                "Xi'an will begin a round of mass nucleic acid screening at noon.",
            ),
        ),
        good=("A Shanghai firm leads the global nucleic acid testing market.",),
        when=When(
            region=CHINA,
            before=("test*", "detect*", "screen*", "sampl*"),
            far=("market*", "sales", "revenue*", "industry"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-person-times-of-tests",
        (
            "person-times of nucleic acid testing",
            "person-times of nucleic acid tests",
            "person-times of nucleic acid sampling",
            "person-times of nucleic acid detection",
            "person times of nucleic acid testing",
            "person times of nucleic acid tests",
            "person times of nucleic acid",
        ),
        "nucleic acid tests",
        bad=(
            (
                "The county carried out 61,000 person-times of nucleic acid testing.",
                "The county carried out 61,000 nucleic acid tests.",
            ),
        ),
        good=("The study covers 61,000 person-times, and nucleic acid tests of each.",),
        hyphens=False,
    ),
    Row(
        "zh-do-nucleic-acid",
        ("do nucleic acid", "do the nucleic acid", "do a nucleic acid"),
        "take a nucleic acid test",
        bad=(
            (
                "Drivers must do nucleic acid before they enter the market.",
                "Drivers must take a nucleic acid test before they enter the market.",
            ),
        ),
        good=("Only three labs in the province do nucleic acid extraction.",),
        when=When(before=(",", ".", "at", "again", "before", "every", "in", "on", "once", "twice")),
        hyphens=False,
    ),
    Row(
        "zh-doing-nucleic-acid",
        ("doing nucleic acid", "doing the nucleic acid"),
        "taking nucleic acid tests",
        bad=(
            (
                "Students stood in the rain, doing nucleic acid.",
                "Students stood in the rain, taking nucleic acid tests.",
            ),
        ),
        good=("Students are doing nucleic acid research.",),
        when=When(before=(",", ".", "at", "again", "before", "every", "in", "on", "once", "twice")),
        hyphens=False,
    ),
    Row(
        "zh-nucleic-acid-point",
        (
            "nucleic acid sampling point",
            "nucleic acid detection point",
            "nucleic acid testing point",
            "nucleic acid test point",
            "nucleic acid collection point",
            "nucleic acid inspection point",
        ),
        "nucleic acid testing site",
        bad=(
            (
                "The nearest nucleic acid sampling point opens at 7 a.m.",
                "The nearest nucleic acid testing site opens at 7 a.m.",
            ),
            (
                "Nucleic acid detection points were set up at all exits.",
                "Nucleic acid testing sites were set up at all exits.",
            ),
        ),
        good=("The nucleic acid test points to an infection in March.",),
        when=When(not_before=("to", "at", "toward", "towards")),
        plural="nucleic acid testing sites",
        hyphens=False,
    ),
    Row(
        "zh-nucleic-acid-certificate",
        ("negative nucleic acid certificate", "nucleic acid negative certificate"),
        "negative nucleic acid test certificate",
        bad=(
            (
                "Visitors need a nucleic acid negative certificate within 48 hours.",
                "Visitors need a negative nucleic acid test certificate within 48 hours.",
            ),
        ),
        good=("Visitors need a negative nucleic acid test certificate.",),
        plural="negative nucleic acid test certificates",
        hyphens=False,
    ),
    Row(
        "zh-nucleic-acid-proof",
        (
            "nucleic acid negative proof",
            "negative proof of nucleic acid",
            "nucleic acid test negative proof",
            "negative nucleic acid proof",
        ),
        "proof of a negative nucleic acid test",
        bad=(
            (
                "Passengers must show nucleic acid negative proof at the station.",
                "Passengers must show proof of a negative nucleic acid test at the station.",
            ),
        ),
        good=("The nucleic acid test was negative; proof was sent by mail.",),
        hyphens=False,
    ),
    Row(
        "zh-nucleic-acid-mining",
        ("nucleic acid mining", "nucleic acid picking"),
        "nucleic acid sampling",
        bad=(
            (
                "Volunteers keep order at the nucleic acid mining site.",
                "Volunteers keep order at the nucleic acid sampling site.",
            ),
        ),
        good=("Mining for nucleic acid data is slow.",),
        when=When(far=("algorithm*", "data mining", "database*")),
        hyphens=False,
    ),
    Row(
        "zh-single-mining",
        (
            "single mining and single inspection",
            "single mining and single testing",
            "single mining single inspection",
            "single collection and single inspection",
            "single sampling and single inspection",
            "single picking and single inspection",
        ),
        "individual testing",
        bad=(
            (
                "Tube results are checked by single mining and single inspection.",
                "Tube results are checked by individual testing.",
            ),
        ),
        good=("A single mining accident and a single inspection led to the law.",),
        hyphens=False,
    ),
    Row(
        "zh-mixed-mining",
        (
            "mixed mining test",
            "mixed mining and testing",
            "mixed collection and testing",
            "mixed mining and mixed inspection",
            "ten-in-one mixed mining",
            "10-in-1 mixed mining",
            "10-in-1 mixed collection",
            "20-in-1 mixed mining",
        ),
        "pooled testing",
        bad=(
            (
                "Seven tubes of a mixed mining test were positive for the coronavirus.",
                "Seven tubes of a pooled testing were positive for the coronavirus.",
            ),
        ),
        good=("A mixed mining test range for coal and gold was shut in the coronavirus year.",),
        when=_COVID._replace(far=("coal", "gold", "ore", "mines"), within=Scope.DOCUMENT),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-two-tests-in-three-days",
        (
            "two inspections in three days",
            "three days and two inspections",
            "three days two inspections",
            "3 days and 2 inspections",
        ),
        "two tests in three days",
        bad=(
            (
                "Arrivals go through nucleic acid screening with three days and two inspections.",
                "Arrivals go through nucleic acid screening with two tests in three days.",
            ),
        ),
        good=("The kitchen passed two inspections in three days.",),
        when=When(near=("nucleic acid",), within=Scope.PARAGRAPH),
        hyphens=False,
    ),
    Row(
        "zh-landing-inspection",
        ("landing inspection", "floor inspection"),
        "on-arrival test",
        bad=(
            (
                "Travelers take a landing inspection, a nucleic acid test at the station.",
                "Travelers take an on-arrival test, a nucleic acid test at the station.",
            ),
        ),
        good=("The landing inspection of the aircraft took an hour; no nucleic acid was found.",),
        when=When(near=("nucleic acid",), far=("aircraft", "landing gear", "factory", "shop")),
        plural="on-arrival tests",
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-pharynx-swab",
        ("pharynx swab", "throat wipe", "pharyngeal wipe"),
        "throat swab",
        bad=(("A pharynx swab takes ten seconds.", "A throat swab takes ten seconds."),),
        good=("A throat swab takes ten seconds.",),
        plural="throat swabs",
    ),
    Row(
        "zh-forehead-gun",
        ("forehead temperature gun", "forehead thermometer gun"),
        "infrared thermometer",
        bad=(
            (
                "A guard with a forehead temperature gun stood at the gate.",
                "A guard with an infrared thermometer stood at the gate.",
            ),
        ),
        good=("A guard took her temperature; a gun lay on the table.",),
        plural="infrared thermometers",
    ),
    Row(
        "zh-overseas-input-case",
        (
            "overseas input case",
            "foreign input case",
            "outside input case",
            "overseas inputted case",
            "overseas entry case",
            "external input case",
            "offshore input case",
        ),
        "imported case",
        bad=(
            (
                "All six coronavirus infections were overseas input cases.",
                "All six coronavirus infections were imported cases.",
            ),
        ),
        good=("The external input case of the software failed in the coronavirus app.",),
        when=_COVID._replace(far=("software", "interface", "algorithm")),
        plural="imported cases",
    ),
    Row(
        "zh-input-from-abroad",
        (
            "cases imported from overseas input",
            "cases of overseas input",
            "cases of foreign input",
            "cases input from abroad",
            "cases input from overseas",
            "cases inputted from abroad",
            "cases entered from overseas",
        ),
        "imported cases",
        bad=(
            (
                "Shanghai reported four new cases of overseas input.",
                "Shanghai reported four new imported cases.",
            ),
        ),
        good=("In most cases, input from abroad was ignored.",),
        hyphens=False,
    ),
    Row(
        "zh-native-case",
        ("native case", "native confirmed case", "local native case", "native infection"),
        "locally transmitted case",
        bad=(
            (
                "Liaoning reported 12 native cases and two imported cases of COVID-19.",
                (
                    "Liaoning reported 12 locally transmitted cases and two imported cases of"
                    " COVID-19."
                ),
            ),
        ),
        good=("A native case of wood from Hainan was shown after the pandemic.",),
        when=When(
            about=CHINA,
            near=("covid*", "coronavirus*", "nucleic acid", "asymptomatic"),
            not_before=("study", "studies"),
        ),
        plural="locally transmitted cases",
    ),
    Row(
        "zh-indigenous-case",
        ("indigenous case", "indigenous confirmed case"),
        "locally transmitted case",
        bad=(
            (
                "Henan found 31 indigenous cases and one imported case of COVID-19.",
                "Henan found 31 locally transmitted cases and one imported case of COVID-19.",
            ),
        ),
        good=("China has had no indigenous case of malaria since 2017, COVID-19 or not.",),
        when=When(
            about=CHINA,
            near=("covid*", "coronavirus*", "nucleic acid"),
            far=("malaria", "measles", "polio", "dengue", "rabies"),
        ),
        plural="locally transmitted cases",
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-newly-increased",
        ("newly increased", "newly-increased"),
        "new",
        bad=(
            (
                "There were 17 newly increased confirmed cases in Hebei.",
                "There were 17 new confirmed cases in Hebei.",
            ),
        ),
        good=("The newly increased case load of the court worries judges.",),
        when=When(
            before=(
                "asymptomatic",
                "cases",
                "confirmed",
                "deaths",
                "imported case*",
                "indigenous case*",
                "infections",
                "local case*",
                "suspected",
            )
        ),
        hyphens=False,
    ),
    Row(
        "zh-zero-new-additions",
        ("zero new additions", "zero new addition", "zero additions of new cases"),
        "no new cases",
        bad=(
            (
                "Wuhan had zero new additions for five days, and the epidemic seemed over.",
                "Wuhan had no new cases for five days, and the epidemic seemed over.",
            ),
        ),
        good=("There were zero new additions to the list of vaccines.",),
        when=_EPIDEMIC._replace(
            near=(*SURE_OF_COVID, "epidemic", "confirmed case*"), not_before=("to", "of")
        ),
    ),
    Row(
        "zh-asymptomatic-infector",
        ("asymptomatic infector", "asymptomatic infectee", "asymptomatic infection person"),
        "asymptomatic carrier",
        bad=(
            (
                "Nine asymptomatic infectors are under observation.",
                "Nine asymptomatic carriers are under observation.",
            ),
        ),
        good=("Nine asymptomatic patients infected others.",),
        plural="asymptomatic carriers",
    ),
    Row(
        "zh-asymptomatic-infected-person",
        ("asymptomatic infected person", "asymptomatically infected person"),
        "asymptomatic case",
        bad=(
            (
                "Jilin added 988 asymptomatic infected persons, health officials said.",
                "Jilin added 988 asymptomatic cases, health officials said.",
            ),
        ),
        good=("An asymptomatic infected person can infect a household, the Oslo study found.",),
        when=When(
            about=CHINA,
            not_before=("can", "may", "who", "is", "are", "could"),
            not_after=("case of", "cases of"),
        ),
        plural="asymptomatic cases",
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-positive-infected-person",
        ("positive infected person", "positive infected patient", "nucleic acid positive person"),
        "infected person",
        bad=(
            (
                "A positive infected person had visited the gym.",
                "An infected person had visited the gym.",
            ),
        ),
        good=("HIV-positive, infected persons may call the clinic.",),
        when=When(not_after=("hiv",)),
        plural="infected people",
    ),
    Row(
        "zh-case-types",
        ("light type case", "light-type case", "light type patient"),
        "mild case",
        bad=(
            (
                "Of the patients, 14 are light-type cases of COVID-19.",
                "Of the patients, 14 are mild cases of COVID-19.",
            ),
        ),
        good=("A light, type case for printers was sold in the coronavirus year.",),
        when=_COVID,
        plural="mild cases",
        hyphens=False,
    ),
    Row(
        "zh-ordinary-type-case",
        ("ordinary type case", "ordinary-type case", "common type case", "common-type case"),
        "moderate case",
        bad=(
            (
                "Nine of the COVID-19 patients are ordinary-type cases.",
                "Nine of the COVID-19 patients are moderate cases.",
            ),
        ),
        good=("A common type of case in the pandemic was fraud with coronavirus grants.",),
        when=_COVID,
        plural="moderate cases",
        hyphens=False,
    ),
    Row(
        "zh-heavy-type-case",
        ("heavy type case", "heavy-type case", "heavy illness patient", "severe type case"),
        "severe case",
        bad=(
            (
                "Two heavy-type cases of COVID-19 are in intensive care.",
                "Two severe cases of COVID-19 are in intensive care.",
            ),
        ),
        good=("The heavy type, case and press were stored in the coronavirus year.",),
        when=_COVID,
        plural="severe cases",
        hyphens=False,
    ),
    Row(
        "zh-sub-close-contact",
        (
            "sub-close contact",
            "sub-close contactor",
            "sub-close connection",
            "sub-secret contact",
            "sub-secret connection",
            "sub-dense contact",
            "sub-close contacter",
            "secondary secret contact",
        ),
        "secondary contact",
        bad=(
            (
                "The driver's 31 sub-close contacts were put in quarantine.",
                "The driver's 31 secondary contacts were put in quarantine.",
            ),
        ),
        good=("Secondary close contacts were put in quarantine.",),
        plural="secondary contacts",
        hyphens=False,
    ),
    Row(
        "zh-close-contact-person",
        (
            "close contact person",
            "close contactor",
            "close contacter",
            "close contact personnel",
            "intimate contactor",
        ),
        "close contact",
        bad=(
            (
                "All 44 close contactors of the coronavirus patient in Ningbo are in isolation.",
                "All 44 close contacts of the coronavirus patient in Ningbo are in isolation.",
            ),
        ),
        good=("The Chinese relay has a close contactor K1; the coronavirus halted its sale.",),
        when=_COVID_IN_CHINA._replace(
            near=(*SURE_OF_COVID, "epidemic"),
            far=("relay", "voltage", "electrical", "emergency contact"),
        ),
        plural="close contacts",
    ),
    Row(
        "zh-secret-connection",
        (
            "secret receiver",
            "dense receiver",
            "secret connector",
            "dense connector",
            "secret connection",
            "dense connection",
            "secret contact",
        ),
        "close contact",
        bad=(
            (
                "Wuxi in China traced 212 secret connections of the nucleic acid positive cook.",
                "Wuxi in China traced 212 close contacts of the nucleic acid positive cook.",
            ),
        ),
        good=("The spy had a secret contact in the lab that made nucleic acid kits.",),
        when=When(
            region=CHINA,
            near=("nucleic acid", "confirmed case*", "quarantine*"),
            far=("spy", "spies", "espionage", "diplomat*"),
            within=Scope.PARAGRAPH,
        ),
        plural="close contacts",
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-flow-team",
        (
            "flow adjustment team",
            "flow investigation team",
            "flow transfer team",
            "flow tuning team",
            "flow regulation team",
            "streaming investigation team",
            "flow adjustment personnel",
            "flow investigation personnel",
        ),
        "epidemiological investigation team",
        bad=(
            (
                "Flow adjustment teams called each of the coronavirus patients.",
                "Epidemiological investigation teams called each of the coronavirus patients.",
            ),
        ),
        good=("The dam's flow regulation team worked on in the coronavirus year.",),
        when=_COVID._replace(far=("dam", "river*", "water*", "traffic", "valve*")),
        plural="epidemiological investigation teams",
    ),
    Row(
        "zh-streaming-survey",
        (
            "epidemiological flow investigation",
            "epidemic flow investigation",
            "epidemiological flow adjustment",
            "streaming survey",
            "streaming investigation",
            "flow tone",
            "epidemiological transfer",
        ),
        "epidemiological investigation",
        bad=(
            (
                "The streaming survey of the coronavirus case took six hours.",
                "The epidemiological investigation of the coronavirus case took six hours.",
            ),
        ),
        good=("A streaming survey of viewers was held in the coronavirus year.",),
        when=_COVID._replace(
            near=("nucleic acid", "confirmed case*", "close contact*", "coronavirus case*"),
            far=("viewer*", "netflix", "music", "water"),
        ),
        plural="epidemiological investigations",
    ),
    Row(
        "zh-flow-and-traceability",
        (
            "flow adjustment and traceability",
            "flow investigation and traceability",
            "flow adjustment traceability",
            "flow traceability",
            "epidemiological investigation and traceability",
            "epidemiological traceability",
        ),
        "epidemiological investigation and tracing",
        bad=(
            (
                "The flow adjustment and traceability of the outbreak goes on in Harbin.",
                "The epidemiological investigation and tracing of the outbreak goes on in Harbin.",
            ),
        ),
        good=("Gas flow traceability to the standards institute was kept in the pandemic.",),
        when=_EPIDEMIC._replace(
            near=(*SURE_OF_COVID, "epidemic", "outbreak"), far=("gas", "calibrat*")
        ),
    ),
    Row(
        "zh-virus-traceability",
        (
            "virus traceability",
            "coronavirus traceability",
            "new crown traceability",
        ),
        "virus origin-tracing",
        bad=(
            (
                "Experts discussed virus traceability at a forum in Wuhan.",
                "Experts discussed virus origin-tracing at a forum in Wuhan.",
            ),
        ),
        good=("Anti-virus traceability tools for software were shown in Wuhan.",),
        when=When(
            not_after=("anti", "computer"),
            not_before=("app*", "kit*", "software", "stud*", "system*", "test*", "tool*"),
        ),
    ),
    Row(
        "zh-traceability-of-the-virus",
        ("traceability of the",),
        "tracing of the origins of the",
        bad=(
            (
                "Beijing says traceability of the virus is a matter of science.",
                "Beijing says tracing of the origins of the virus is a matter of science.",
            ),
        ),
        good=("Buyers want traceability of the virus-free seeds.",),
        when=When(
            before=(
                "virus is",
                "virus,",
                "virus.",
                "virus and",
                "virus in",
                "virus should",
                "new coronavirus",
                "novel coronavirus",
                "coronavirus is",
                "coronavirus,",
                "coronavirus.",
                "coronavirus and",
                "new crown",
                "epidemic",
            )
        ),
        hyphens=False,
    ),
)
