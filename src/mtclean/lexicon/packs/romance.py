"""Terms: economy, crime and health in the news of Romance countries, rendered word by word.

Compiled by hand from machine-translated news and the usage of the big agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_ROMANCE = (
    "Argentina",
    "Bolivia",
    "Brazil",
    "Chile",
    "Colombia",
    "Ecuador",
    "France",
    "Honduras",
    "Italy",
    "Mexico",
    "Paraguay",
    "Peru",
    "Portugal",
    "Romania",
    "Spain",
    "Uruguay",
    "Venezuela",
)

ROWS = (
    Row(
        "rom-purchasing-power",
        ("power of purchase", "purchase power", "acquisitive power"),
        "purchasing power",
        bad=(
            (
                "Families lost power of purchase.",
                "Families lost purchasing power.",
            ),
            (
                "The acquisitive power of pensions fell.",
                "The purchasing power of pensions fell.",
            ),
        ),
        good=("The utility signed a purchase power agreement.",),
        when=When(
            not_before=(
                "agreement*",
                "contract*",
                "deal*",
                "from",
                "of attorney",
                "plant*",
                "at",
                "for",
            )
        ),
    ),
    Row(
        "rom-bill",
        (
            "project of law",
            "proposition of law",
            "law proposition",
            "proposal of law",
            "draft of law",
            "law project",
        ),
        "bill",
        bad=(
            (
                ("Parliament passed a project of law on rents. Two ministers left the government."),
                "Parliament passed a bill on rents. Two ministers left the government.",
            ),
        ),
        good=("The Innocence Law Project filed for him; lawmakers in parliament voted.",),
        when=When(domain=("politics",), not_after=("innocence",)),
        safety=Safety.LIKELY,
    ),
    Row(
        "rom-bills",
        (
            "projects of law",
            "propositions of law",
            "law propositions",
            "proposals of law",
            "drafts of law",
        ),
        "bills",
        bad=(
            (
                (
                    "Parliament passed two projects of law on rents. "
                    "The coalition may lose its majority in parliament."
                ),
                (
                    "Parliament passed two bills on rents. "
                    "The coalition may lose its majority in parliament."
                ),
            ),
        ),
        good=("The projects of law students won a vote in parliament.",),
        when=When(domain=("politics",), not_before=("student*", "school*", "firm*", "professor*")),
        safety=Safety.LIKELY,
    ),
    Row(
        "rom-vat",
        ("tax on added value", "tax on the added value", "added value tax"),
        "value-added tax",
        bad=(
            (
                "The tax on the added value on books is 4 percent.",
                "The value-added tax on books is 4 percent.",
            ),
        ),
        good=("The added value taxes no one.",),
    ),
    Row(
        "rom-tax-fraud",
        ("fiscal fraud", "fraud fiscal"),
        "tax fraud",
        bad=(
            (
                (
                    "He was jailed for fiscal fraud in Spain. "
                    "His lawyer told the judge of an appeal."
                ),
                "He was jailed for tax fraud in Spain. His lawyer told the judge of an appeal.",
            ),
        ),
        good=(
            (
                "A fiscal, fraud-free year ended in Peru. "
                "The trial will end in June, his lawyer said."
            ),
        ),
        when=When(region=_ROMANCE, domain=("court", "crime", "economy")),
        article="none",
    ),
    Row(
        "rom-tax-evasion",
        ("fiscal evasion", "evasion fiscal", "tributary evasion"),
        "tax evasion",
        bad=(
            (
                "He was jailed for fiscal evasion.",
                "He was jailed for tax evasion.",
            ),
        ),
        good=("The fiscal, evasion aside, went well.",),
        when=When(not_before=("and the", "convention"), not_after=("prevention of", "preventing")),
        article="none",
    ),
    Row(
        "rom-tax-haven",
        (
            "fiscal paradise",
            "tributary paradise",
            "impositive paradise",
            "fiscal haven",
            "paradise fiscal",
        ),
        "tax haven",
        bad=(
            (
                "The money lay in a fiscal paradise.",
                "The money lay in a tax haven.",
            ),
        ),
        good=("A fiscal paradigm was lost.",),
        plural="tax havens",
    ),
    Row(
        "rom-tax-residence",
        ("fiscal residence", "fiscal domicile", "tributary domicile"),
        "tax residence",
        bad=(
            (
                "The singer moved her fiscal residence to Andorra.",
                "The singer moved her tax residence to Andorra.",
            ),
        ),
        good=("The residence, fiscal or not, was cheap.",),
    ),
    Row(
        "rom-quarter",
        ("trimester of",),
        "quarter of",
        bad=(
            (
                "Profits fell in the second trimester of 2020 as exports and growth slowed.",
                "Profits fell in the second quarter of 2020 as exports and growth slowed.",
            ),
        ),
        good=(
            (
                "In the second trimester of 2020 she was pregnant; inflation and growth were "
                "far from her mind."
            ),
        ),
        when=When(
            after=(
                "first",
                "second",
                "third",
                "fourth",
                "last",
                "1st",
                "2nd",
                "3rd",
                "4th",
                "final",
            ),
            before=("20*", "the year", "this year", "last year", "the fiscal"),
            domain=("economy", "stock-market"),
            far=(
                "pregnan*",
                "school*",
                "student*",
                "fetus",
                "foetus",
                "college*",
                "baby",
                "babies",
                "birth*",
                "mother*",
                "midwi*",
                "womb",
            ),
        ),
    ),
    Row(
        "rom-first-half",
        ("first semester of", "1st semester of"),
        "first half of",
        bad=(
            (
                "Exports rose 4 percent in the first semester of 2021 as the economy grew.",
                "Exports rose 4 percent in the first half of 2021 as the economy grew.",
            ),
        ),
        good=(("Students paid fees for the first semester of 2021 as inflation and growth rose."),),
        when=When(
            before=("20*", "the year", "this year", "last year", "the fiscal"),
            domain=("economy", "stock-market"),
            not_domain=("education",),
            far=("school*", "student*", "universit*", "college*"),
        ),
    ),
    Row(
        "rom-second-half",
        ("second semester of", "2nd semester of", "last semester of"),
        "second half of",
        bad=(
            (
                "Exports rose 4 percent in the second semester of 2021 as the economy grew.",
                "Exports rose 4 percent in the second half of 2021 as the economy grew.",
            ),
        ),
        good=(
            ("Students paid fees for the second semester of 2021 as inflation and growth rose."),
        ),
        when=When(
            before=("20*", "the year", "this year", "last year", "the fiscal"),
            domain=("economy", "stock-market"),
            not_domain=("education",),
            far=("school*", "student*", "universit*", "college*"),
        ),
    ),
    Row(
        "rom-drug-trafficking",
        ("traffic of drugs", "traffic in drugs", "traffic of narcotics", "drugs traffic"),
        "drug trafficking",
        bad=(
            (
                "Nine men were held for traffic of drugs.",
                "Nine men were held for drug trafficking.",
            ),
        ),
        good=("The drugs traffic police carry were logged.",),
        when=When(not_before=("police", "officer*", "cop*")),
        article="none",
    ),
    Row(
        "rom-arms-trafficking",
        (
            "traffic of arms",
            "traffic of weapons",
            "traffic in weapons",
            "weapons traffic",
            "arms traffic",
        ),
        "arms trafficking",
        bad=(
            (
                "Nine men were held for traffic of weapons.",
                "Nine men were held for arms trafficking.",
            ),
        ),
        good=("With open arms traffic police met the bride.",),
        when=When(
            not_before=("police", "officer*", "light*", "warden*"), not_after=("open", "raised")
        ),
        article="none",
    ),
    Row(
        "rom-human-trafficking",
        (
            "traffic of persons",
            "traffic of people",
            "traffic of human beings",
            "trafficking of persons",
            "traffic in human beings",
            "traffic of women",
            "persons traffic",
        ),
        "human trafficking",
        bad=(
            (
                (
                    "The bar owner was held for traffic of persons. "
                    "Police released one suspect on Monday."
                ),
                (
                    "The bar owner was held for human trafficking. "
                    "Police released one suspect on Monday."
                ),
            ),
        ),
        good=(
            ("The traffic of people on the quay is heavy. Police asked the victims to testify."),
        ),
        when=When(
            domain=("crime", "court"), not_before=("on", "through", "along", "at", "in", "and")
        ),
        article="none",
    ),
    Row(
        "rom-influence-peddling",
        (
            "traffic of influence",
            "traffic of influences",
            "influence traffic",
            "influence trafficking",
            "trafficking of influence",
            "trafficking of influences",
            "traffic in influences",
            "influences traffic",
            "trafficking in influence",
        ),
        "influence peddling",
        bad=(
            (
                (
                    "A court in Lima tried him for traffic of influences. "
                    "Prosecutors will appeal against the verdict."
                ),
                (
                    "A court in Lima tried him for influence peddling. "
                    "Prosecutors will appeal against the verdict."
                ),
            ),
        ),
        good=(
            ("Roadworks influence traffic, a court heard. His lawyer told the judge of an appeal."),
        ),
        when=When(
            domain=("court", "crime", "politics"),
            not_after=(
                "roadworks",
                "to",
                "can",
                "may",
                "that",
                "which",
                "will",
                "signals",
                "lights",
                "not",
                "also",
                "could",
                "directly",
            ),
        ),
        article="none",
    ),
    Row(
        "rom-attended",
        ("assisted to the",),
        "attended the",
        bad=(
            (
                "Some 4,000 people assisted to the concert.",
                "Some 4,000 people attended the concert.",
            ),
            (
                "The king assisted to the funeral in Lisbon.",
                "The king attended the funeral in Lisbon.",
            ),
        ),
        good=("She was assisted to the ceremony by her son.",),
        when=When(
            before=(
                "ceremony",
                "meeting",
                "inauguration",
                "event",
                "mass",
                "funeral",
                "summit",
                "opening",
                "concert",
                "match",
                "wedding",
                "session",
                "conference",
                "game",
                "burial",
                "march",
                "premiere",
                "swearing",
            ),
            not_after=("was", "were", "being", "been", "is", "are", "be", "and", "then", "get"),
        ),
    ),
    Row(
        "rom-mixed",
        ("in case of an eventual", "in the case of an eventual", "case of eventual"),
        "in case of a possible",
        bad=(
            (
                "The army stands by in case of an eventual attack.",
                "The army stands by in case of a possible attack.",
            ),
        ),
        good=("In the case of eventual winner Ada Ruiz, luck helped.",),
        when=When(not_before=("winner*", "champion*", "return to", "president")),
        safety=Safety.LIKELY,
    ),
    Row(
        "rom-sensitive-data",
        ("sensible data",),
        "sensitive data",
        bad=(
            (
                "The hackers stole sensible data of 900 patients.",
                "The hackers stole sensitive data of 900 patients.",
            ),
        ),
        good=("Sensible data handling protects patients.",),
        when=When(
            near=("stole*", "hack*", "leak*", "breach*", "privacy", "theft"),
            not_before=("handling", "use", "policy", "rules", "protection", "practices"),
        ),
    ),
    Row(
        "rom-sensitive-information",
        ("sensible information",),
        "sensitive information",
        bad=(
            (
                "The spy sold sensible information to the hackers.",
                "The spy sold sensitive information to the hackers.",
            ),
        ),
        good=("Sensible information for hikers who hack a path is on the map.",),
        when=When(
            near=(
                "stole*",
                "hack*",
                "leak*",
                "spy",
                "spies",
                "privacy",
                "theft",
                "secret*",
                "classified",
            ),
            not_before=("for", "handling", "policy"),
        ),
    ),
    Row(
        "rom-unprecedented",
        ("unpublished", "inedited", "un-published"),
        "unprecedented",
        bad=(
            (
                "The court faces an unpublished situation.",
                "The court faces an unprecedented situation.",
            ),
        ),
        good=("The unpublished decision of the court was leaked.",),
        when=When(
            before=("situation", "crisis", "scenario", "challenge", "context in"),
            after=("an", "this", "the", "totally", "completely", "absolutely", "is"),
        ),
    ),
    Row(
        "rom-death-toll",
        (
            "balance of victims",
            "balance of the victims",
            "balance of deaths",
            "balance of the dead",
            "balance of dead",
            "mortal balance",
            "fatal balance",
            "deadly balance",
            "victim balance",
            "victims balance",
        ),
        "death toll",
        bad=(
            (
                "The balance of deaths in the quake rose to 41.",
                "The death toll in the quake rose to 41.",
            ),
        ),
        good=("Births and the balance of deaths are in the census report.",),
        when=When(
            near=(
                "quake",
                "earthquake",
                "killed",
                "injured",
                "wounded",
                "flood*",
                "rescue*",
                "attack*",
                "storm",
                "hurricane",
                "crash",
                "explosion",
                "virus",
                "covid*",
                "fire",
            ),
            not_before=("who", "that", "and"),
            far=("census", "births", "poise"),
        ),
    ),
    Row(
        "rom-provisional-toll",
        ("provisional balance",),
        "provisional toll",
        bad=(
            (
                "The provisional balance of the quake is 41 dead, rescuers said.",
                "The provisional toll of the quake is 41 dead, rescuers said.",
            ),
        ),
        good=(
            (
                "The provisional balance sheet of the bank was filed after the fire killed "
                "its clerk."
            ),
        ),
        when=When(
            near=("dead", "killed", "injured", "wounded"),
            far=("bank", "account*", "euros", "dollars", "profit*", "audit*"),
        ),
    ),
    Row(
        "rom-herd-immunity",
        (
            "flock immunity",
            "immunity of herd",
            "immunity of the herd",
            "immunity of flock",
            "immunity of the flock",
            "gregarious immunity",
            "pack immunity",
            "cattle immunity",
        ),
        "herd immunity",
        bad=(
            (
                "The country is far from flock immunity. COVID-19 vaccines arrived on Monday.",
                "The country is far from herd immunity. COVID-19 vaccines arrived on Monday.",
            ),
        ),
        good=("The vet tested the immunity of the herd. COVID-19 vaccines arrived on Monday.",),
        when=When(domain=("epidemic",), far=("vet", "vets", "cow*", "sheep", "farmer*")),
        article="none",
    ),
    Row(
        "rom-booster",
        (
            "reinforcement dose",
            "dose of reinforcement",
            "reinforcing dose",
            "dose of booster",
            "recall dose",
            "dose of recall",
        ),
        "booster dose",
        bad=(
            (
                "Nurses gave 900 reinforcement doses on Monday.",
                "Nurses gave 900 booster doses on Monday.",
            ),
            (
                "She got a reinforcement dose in May.",
                "She got a booster dose in May.",
            ),
        ),
        good=("The reinforcement dosed with steel held.",),
        plural="booster doses",
    ),
    Row(
        "rom-health-pass",
        ("sanitary pass", "sanitary passport", "health sanitary pass", "pass sanitary"),
        "health pass",
        bad=(
            (
                "Diners must show a sanitary pass.",
                "Diners must show a health pass.",
            ),
        ),
        good=("The sanitary passenger toilets are blue.",),
        plural="health passes",
    ),
    Row(
        "rom-sanitary-authorities",
        ("sanitary authorities",),
        "health authorities",
        bad=(
            (
                (
                    "Spain's sanitary authorities counted 90 infections. "
                    "COVID-19 vaccines arrived on Monday."
                ),
                (
                    "Spain's health authorities counted 90 infections. "
                    "COVID-19 vaccines arrived on Monday."
                ),
            ),
        ),
        good=(
            (
                "Port sanitary authorities in London tested the water for the virus. "
                "COVID-19 vaccines arrived on Monday."
            ),
        ),
        when=When(domain=("epidemic",), region=_ROMANCE, not_after=("port",)),
    ),
    Row(
        "rom-health-workers",
        ("sanitary personnel", "sanitary workers", "sanitary professionals", "sanitary staff"),
        "health workers",
        bad=(
            (
                (
                    "Spain's sanitary personnel got masks against the virus. "
                    "The coronavirus pandemic is not over."
                ),
                (
                    "Spain's health workers got masks against the virus. "
                    "The coronavirus pandemic is not over."
                ),
            ),
        ),
        good=(
            (
                "Sanitary workers in Delhi cleaned the streets; Spain sent masks against the "
                "virus. The coronavirus pandemic is not over."
            ),
        ),
        when=When(
            domain=("epidemic",),
            region=(
                "Spain",
                "Italy",
                "Mexico",
                "Argentina",
                "Chile",
                "Colombia",
                "Ecuador",
                "Peru",
            ),
            far=(
                "street*",
                "sewer*",
                "garbage",
                "waste",
                "india*",
                "delhi",
                "china",
                "chinese",
                "cleaned",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "rom-health-alert",
        ("sanitary alert", "sanitary contingency", "sanitary alarm", "sanitary catastrophe"),
        "health emergency",
        bad=(
            (
                (
                    "Mexico declared a sanitary contingency over the coronavirus. "
                    "COVID-19 vaccines arrived on Monday."
                ),
                (
                    "Mexico declared a health emergency over the coronavirus. "
                    "COVID-19 vaccines arrived on Monday."
                ),
            ),
        ),
        good=(
            (
                "The plant's sanitary alert lamp blinked before the coronavirus. "
                "COVID-19 vaccines arrived on Monday."
            ),
        ),
        when=When(domain=("epidemic",), not_before=("lamp", "system*")),
    ),
    Row(
        "rom-lockdown-general",
        (
            "general confinement",
            "strict confinement",
            "total confinement",
            "national confinement",
            "second confinement",
            "first confinement",
            "mandatory confinement",
            "obligatory confinement",
            "perimeter confinement",
            "perimetral confinement",
        ),
        "lockdown",
        bad=(
            (
                (
                    "Italy will end its national confinement on May 4 as infections fall. "
                    "Coronavirus infections rose."
                ),
                (
                    "Italy will end its lockdown on May 4 as infections fall. "
                    "Coronavirus infections rose."
                ),
            ),
        ),
        good=(
            (
                "The bear's second confinement ended; the coronavirus kept visitors away. "
                "The coronavirus pandemic is not over."
            ),
        ),
        when=When(
            domain=("epidemic",), region=_ROMANCE, far=("prison*", "solitary", "animal*", "bear*")
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "rom-reconfinement",
        ("reconfinement", "re-confinement", "re confinement"),
        "new lockdown",
        bad=(
            (
                "France fears a reconfinement. Coronavirus infections rose.",
                "France fears a new lockdown. Coronavirus infections rose.",
            ),
        ),
        good=(
            ("The prisoner's reconfinement followed parole. The coronavirus pandemic is not over."),
        ),
        when=When(domain=("epidemic", "politics"), far=("prison*", "parole", "inmate*")),
    ),
    Row(
        "rom-deconfinement",
        ("deconfinement", "de-confinement", "deconfining", "unconfinement", "disconfinement"),
        "easing of the lockdown",
        bad=(
            (
                (
                    "France prepares the deconfinement as infections fall. "
                    "COVID-19 vaccines arrived on Monday."
                ),
                (
                    "France prepares the easing of the lockdown as infections fall. "
                    "COVID-19 vaccines arrived on Monday."
                ),
            ),
        ),
        good=(
            (
                "Quark deconfinement was seen at CERN; the virus closed the lab. "
                "COVID-19 vaccines arrived on Monday."
            ),
        ),
        when=When(domain=("epidemic",), after=("the",), far=("quark*", "gluon*", "cern")),
    ),
)
