"""Terms: crime and prosecutors of the Spanish-speaking countries, rendered word by word.

Compiled by hand from machine-translated news and the usage of the big agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import HISPANIC
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_SPAIN = ("Spain",)
_CRIMES = (
    "of the assassination",
    "of the attack",
    "of the attacks",
    "of the crime",
    "of the crimes",
    "of the homicide",
    "of the kidnapping",
    "of the killing",
    "of the killings",
    "of the massacre",
    "of the murder",
    "of the murders",
    "of the robbery",
    "of the shooting",
)
_TERMS = (
    *(f"*{digit}" for digit in range(10)),
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "twelve",
    "fifteen",
    "twenty",
    "thirty",
)

ROWS = (
    Row(
        "es-hate-crime",
        ("crime of hate",),
        "hate crime",
        bad=(
            (
                (
                    "Prosecutors call the beating a crime of hate. "
                    "The trial will end in June, his lawyer said."
                ),
                (
                    "Prosecutors call the beating a hate crime. "
                    "The trial will end in June, his lawyer said."
                ),
            ),
        ),
        good=(
            (
                "It was a crime of hate and love, the novelist wrote. "
                "The judge will hear two lawyers."
            ),
            (
                "The crime of hate speech carries a fine. "
                "The trial will end in June, his lawyer said."
            ),
        ),
        when=When(domain=("court", "crime"), not_before=("and", "speech", "or", "against")),
    ),
    Row(
        "es-intellectual-author",
        ("intellectual author",),
        "mastermind",
        bad=(
            (
                "The intellectual author of the murder lives abroad.",
                "The mastermind of the murder lives abroad.",
            ),
        ),
        good=(
            "She is the intellectual author of the reform.",
            "The intellectual author of the New Deal was an economist.",
        ),
        when=When(before=_CRIMES),
        plural="masterminds",
    ),
    Row(
        "es-material-author",
        (
            "material author",
            "presumed author",
            "presumed material author",
            "alleged author",
            "suspected author",
            "alleged material author",
        ),
        "suspected perpetrator",
        bad=(
            (
                "The presumed author of the murder is 19.",
                "The suspected perpetrator of the murder is 19.",
            ),
        ),
        good=(
            "The presumed author of the gospel was a doctor.",
            "The alleged author of the leak resigned.",
        ),
        when=When(before=_CRIMES),
        plural="suspected perpetrators",
    ),
    Row(
        "es-fatal-victims",
        ("fatal victims", "mortal victims", "deadly victims"),
        "fatalities",
        bad=(
            (
                "The storm left 14 fatal victims in Honduras.",
                "The storm left 14 fatalities in Honduras.",
            ),
        ),
        good=(
            "A fatal victim-blaming habit, the nurse called it.",
            "Of the fatal, victims' families said nothing.",
        ),
    ),
    Row(
        "es-fatal-victim",
        ("fatal victim", "mortal victim"),
        "fatality",
        bad=(
            (
                "The accident left one fatal victim and six injured.",
                "The accident left one fatality and six injured.",
            ),
        ),
        good=("A fatal victim support failure was found.",),
        when=When(not_before=("support", "blaming", "impact")),
    ),
    Row(
        "es-seriously-injured",
        ("wounded of consideration", "injured of consideration"),
        "seriously injured",
        bad=(
            (
                "The crash left four injured of consideration.",
                "The crash left four seriously injured.",
            ),
        ),
        good=("The injured, of consideration to all, were few.",),
    ),
    Row(
        "es-armed-subjects",
        ("armed subjects", "hooded and armed subjects"),
        "gunmen",
        bad=(
            (
                (
                    "Police say armed subjects stopped the bus near Culiacan. "
                    "Police asked the victims to testify."
                ),
                (
                    "Police say gunmen stopped the bus near Culiacan. "
                    "Police asked the victims to testify."
                ),
            ),
        ),
        good=(
            (
                "The king's armed subjects rose; police archives in Seville say so. "
                "Police released one suspect on Monday."
            ),
        ),
        when=When(
            domain=("crime",),
            far=("king", "queen", "king's", "crown", "study", "experiment*", "emperor", "colonial"),
            not_after=("his", "her", "loyal", "the king's", "king’s", "their"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "es-armed-subject",
        ("armed subject",),
        "gunman",
        bad=(
            (
                (
                    "Police say an armed subject robbed the pharmacy in Puebla. "
                    "Police asked the victims to testify."
                ),
                (
                    "Police say a gunman robbed the pharmacy in Puebla. "
                    "Police asked the victims to testify."
                ),
            ),
        ),
        good=("Police said the armed subject was shot in Ohio.",),
        when=When(
            domain=("crime",), region=HISPANIC, far=("king", "queen", "study", "experiment*")
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "es-hooded-subjects",
        ("hooded subjects", "masked subjects"),
        "masked men",
        bad=(
            (
                (
                    "Police in Colombia say hooded subjects burned the bus. "
                    "Police asked the victims to testify."
                ),
                (
                    "Police in Colombia say masked men burned the bus. "
                    "Police asked the victims to testify."
                ),
            ),
        ),
        good=(
            (
                "The painter's hooded subjects in Spain look like police. "
                "Police asked the victims to testify."
            ),
        ),
        when=When(
            region=HISPANIC,
            domain=("crime",),
            not_after=(
                "his",
                "her",
                "the painter's",
                "painter's",
                "painter’s",
                "artist's",
                "artist’s",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "es-police-elements",
        (
            "police elements",
            "elements of the police",
            "elements of the Municipal Police",
            "elements of the State Police",
            "elements of the municipal police",
            "elements of the state police",
        ),
        "police officers",
        bad=(
            (
                "In Mexico, police elements closed the street.",
                "In Mexico, police officers closed the street.",
            ),
        ),
        good=("Mexico's plan has police elements and social ones.",),
        when=When(
            region=("Mexico", "Guatemala", "Honduras", "El Salvador"),
            not_before=("and", "in", "within"),
            not_after=("rogue", "corrupt", "some", "key", "criminal"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "es-guard-elements",
        ("elements of the National Guard",),
        "members of the National Guard",
        bad=(
            (
                "In Mexico, elements of the National Guard found the truck.",
                "In Mexico, members of the National Guard found the truck.",
            ),
        ),
        good=("The elements of the National Guard budget are public in Mexico.",),
        when=When(region=("Mexico",), not_before=("budget", "plan", "law", "reform", "bill")),
        safety=Safety.LIKELY,
    ),
    Row(
        "es-plagiarism-kidnapping",
        ("plagiarism of the",),
        "kidnapping of the",
        bad=(
            (
                "Police in Mexico link the gang to the [[plagiarism of the]] businessman and "
                "the ransom."
            ),
        ),
        good=("In Mexico, the plagiarism of the judge's thesis was proved.",),
        when=When(
            region=("Mexico", "Guatemala", "Honduras", "Venezuela", "Peru"),
            near=("ransom", "kidnap*", "gang"),
        ),
        safety=Safety.FLAG,
        note="Probably plagio in the sense of a kidnapping.",
    ),
    Row(
        "es-sequestered",
        ("was sequestered by", "were sequestered by", "been sequestered by"),
        "was kidnapped by",
        bad=(
            (
                "In Colombia, the mayor [[was sequestered by]] gunmen for a ransom. "
                "Police hold two suspects."
            ),
        ),
        good=(
            (
                "In Colombia, carbon was sequestered by trees near the gang's camp. "
                "Police released one suspect on Monday."
            ),
        ),
        when=When(
            region=HISPANIC,
            domain=("crime",),
            near=("ransom", "gunmen", "gang*", "guerrilla*", "cartel*", "kidnap*"),
            far=("carbon", "jury"),
        ),
        safety=Safety.FLAG,
        note="Probably secuestrado: kidnapped.",
    ),
    Row(
        "es-state-attorney",
        (
            "State Bar",
            "State Advocacy",
            "Advocacy of the State",
            "State Legal Profession",
            "State Lawyer's Office",
            "State's Attorney's Bar",
        ),
        "State Attorney's Office",
        bad=(
            (
                (
                    "In Spain, the State Advocacy asked for seven years. "
                    "His lawyer told the judge of an appeal."
                ),
                (
                    "In Spain, the State Attorney's Office asked for seven years. "
                    "His lawyer told the judge of an appeal."
                ),
            ),
            (
                "Spain's State Bar will not appeal to the court.",
                "Spain's State Attorney's Office will not appeal to the court.",
            ),
        ),
        good=(
            "A lawyer of the State Bar of California moved to Spain, the court heard.",
            (
                "The State Bar Association invited a judge from Spain. "
                "His lawyer told the judge of an appeal."
            ),
        ),
        when=When(
            about=_SPAIN,
            domain=("court",),
            not_before=("of", "association", "exam*", "card", "court"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "es-attorney-general-of-the-state",
        (
            "State General Prosecutor",
            "General Prosecutor of the State",
            "Attorney General of the State",
            "Fiscal General of the State",
            "State Fiscal General",
        ),
        "Attorney General",
        bad=(
            (
                "Spain's Attorney General of the State denied the leak in court.",
                "Spain's Attorney General denied the leak in court.",
            ),
        ),
        good=("The Attorney General of the State of New York sued a bank of Spain.",),
        when=When(region=_SPAIN, not_before=("of",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-general-prosecutors-office-of-the-state",
        (
            "State General Prosecutor's Office",
            "General Prosecutor's Office of the State",
            "State Attorney General's Office",
            "General State Prosecutor's Office",
        ),
        "Attorney General's Office",
        bad=(
            (
                "Spain's State General Prosecutor's Office opened the file.",
                "Spain's Attorney General's Office opened the file.",
            ),
        ),
        good=("The New York State Attorney General's Office wrote to a firm in Spain.",),
        when=When(
            about=_SPAIN, not_after=("york", "washington", "ohio", "texas", "the ohio"), quoted=True
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-nations-prosecutor",
        (
            "Nation's Prosecutor",
            "Prosecutor of the Nation",
            "Attorney of the Nation",
            "Attorney General of the Nation",
            "Nation's Attorney General",
            "Fiscal of the Nation",
            "Nation's Attorney",
        ),
        "Attorney General",
        bad=(
            (
                "Peru's Prosecutor of the Nation questioned the president.",
                "Peru's Attorney General questioned the president.",
            ),
            (
                "In Lima, Nation's Prosecutor Zoraida Ávalos resigned.",
                "In Lima, Attorney General Zoraida Ávalos resigned.",
            ),
        ),
        good=("Peru's prosecutor of the nation's biggest graft case resigned.",),
        when=When(region=("Peru", "Colombia"), quoted=True),
        exact=True,
    ),
    Row(
        "es-attorney-generals-office-of-the-nation",
        (
            "Attorney General's Office of the Nation",
            "Office of the Attorney General of the Nation",
            "Nation's Attorney General's Office",
            "Prosecutor's Office of the Nation",
            "General Prosecutor's Office of the Nation",
            "Attorney's Office of the Nation",
        ),
        "Attorney General's Office",
        bad=(
            (
                "Colombia's Attorney General's Office of the Nation charged six men.",
                "Colombia's Attorney General's Office charged six men.",
            ),
        ),
        good=("Colombia's attorney general opened an office of the nation's first gem bank.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-ombudsman",
        (
            "Defender of the People",
            "People's Defender",
            "Defender of the Town",
            "Defender of the Village",
            "Advocate of the People",
        ),
        "ombudsman",
        bad=(
            (
                "Ecuador's Defender of the People visited the prison.",
                "Ecuador's ombudsman visited the prison.",
            ),
        ),
        good=(
            "He was a defender of the people of Ecuador.",
            "The People's Defender Party won two seats in Peru.",
        ),
        when=When(region=HISPANIC, not_before=("party", "of"), quoted=True),
        exact=True,
    ),
    Row(
        "es-ombudsmans-office",
        (
            "Defender of the People's Office",
            "People's Defender's Office",
            "Office of the Defender of the People",
            "Defensoria of the People",
            "Defensoría of the People",
            "Ombudsman of the People",
            "Ombudsman's Office of the People",
        ),
        "Ombudsman's Office",
        bad=(
            (
                "Peru's Office of the Defender of the People counted 90 wounded.",
                "Peru's Ombudsman's Office counted 90 wounded.",
            ),
        ),
        good=("Peru's Ombudsman's Office counted 90 wounded.",),
        when=When(region=HISPANIC, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-public-ministry",
        ("Public Ministry",),
        "Public Prosecutor's Office",
        bad=(
            (
                (
                    "In Peru, the Public Ministry raided the mayor's house. "
                    "His lawyer told the judge of an appeal."
                ),
                (
                    "In Peru, the Public Prosecutor's Office raided the mayor's house. "
                    "His lawyer told the judge of an appeal."
                ),
            ),
        ),
        good=(
            (
                "In Peru, the judge's public ministry as a preacher lasted ten years. "
                "His lawyer told the judge of an appeal."
            ),
            (
                "A judge in Peru met the Public Ministry of Health union. "
                "The trial will end in June, his lawyer said."
            ),
        ),
        when=When(
            region=(
                "Argentina",
                "Bolivia",
                "Chile",
                "Costa Rica",
                "Guatemala",
                "Honduras",
                "Mexico",
                "Panama",
                "Paraguay",
                "Peru",
                "Venezuela",
                "Dominican Republic",
            ),
            domain=("court", "crime"),
            not_before=("of",),
            quoted=True,
        ),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "es-imputed",
        (
            "imputed for the crime of",
            "imputed for the crimes of",
            "imputed for the alleged crime of",
            "imputed for the alleged crimes of",
        ),
        "charged with",
        bad=(
            (
                "The former mayor was imputed for the crime of bribery.",
                "The former mayor was charged with bribery.",
            ),
        ),
        good=("Income is imputed for the tax year.",),
    ),
    Row(
        "es-breach-of-duty",
        (
            "crime of prevarication",
            "crimes of prevarication",
            "alleged prevarication",
            "administrative prevarication",
        ),
        "malfeasance",
        bad=(
            (
                "A judge in Spain accused the mayor of [[administrative prevarication]] in "
                "the land deal. The trial will end in June, his lawyer said."
            ),
        ),
        good=(
            (
                "A judge in Spain grew tired of the witness's prevarication. "
                "The judge will hear two lawyers."
            ),
        ),
        when=When(region=HISPANIC, domain=("court", "crime")),
        safety=Safety.FLAG,
        note="Probably prevaricación: malfeasance, an unjust decision of an official.",
    ),
    Row(
        "es-public-flows",
        (
            "embezzlement of public flows",
            "misappropriation of public flows",
            "embezzlement of public caudals",
            "embezzlement of flows",
        ),
        "embezzlement of public funds",
        bad=(
            (
                "The mayor was tried for embezzlement of public flows.",
                "The mayor was tried for embezzlement of public funds.",
            ),
        ),
        good=("Embezzlement of public funds flows from weak audits.",),
        article="none",
    ),
    Row(
        "es-diversion-of-funds",
        (
            "deviation of public resources",
            "deviation of public funds",
            "deviation of resources",
            "deviation of funds",
            "detour of funds",
            "detour of public resources",
            "detour of public funds",
            "detour of resources",
        ),
        "diversion of public funds",
        bad=(
            (
                (
                    "The governor of Veracruz is accused of deviation of public resources. "
                    "Prosecutors will appeal against the verdict."
                ),
                (
                    "The governor of Veracruz is accused of diversion of public funds. "
                    "Prosecutors will appeal against the verdict."
                ),
            ),
            (
                (
                    "Prosecutors suspect detour of funds at the institute. "
                    "The judge will hear two lawyers."
                ),
                (
                    "Prosecutors suspect diversion of public funds at the institute. "
                    "The judge will hear two lawyers."
                ),
            ),
        ),
        good=(
            (
                "The standard deviation of funds in the index fell, the prosecutor's expert "
                "said. The judge will hear two lawyers."
            ),
        ),
        when=When(domain=("court", "crime"), not_after=("standard", "mean")),
    ),
    Row(
        "es-summary-secret",
        (
            "secret of summary",
            "summary secret",
            "secrecy of the summary",
            "the secret of the summary",
            "summary secrecy",
            "secrecy of summary proceedings",
        ),
        "judicial secrecy",
        bad=(
            (
                (
                    "The judge in Malaga put the case under summary secrecy. "
                    "His lawyer told the judge of an appeal."
                ),
                (
                    "The judge in Malaga put the case under judicial secrecy. "
                    "His lawyer told the judge of an appeal."
                ),
            ),
        ),
        good=(
            (
                "The secret of the summary is to be short. "
                "Prosecutors will appeal against the verdict."
            ),
        ),
        when=When(domain=("court",), after=("under", "decreed", "lifted", "of", "lift")),
        safety=Safety.LIKELY,
    ),
    Row(
        "es-oral-view",
        ("oral view",),
        "trial",
        bad=(
            (
                (
                    "The oral view against the banker begins in Madrid on May 4, the court said. "
                    "The trial will end in June, his lawyer said."
                ),
                (
                    "The trial against the banker begins in Madrid on May 4, the court said. "
                    "The trial will end in June, his lawyer said."
                ),
            ),
        ),
        good=(
            (
                "The court in Spain noted her oral view on the matter. "
                "Prosecutors will appeal against the verdict."
            ),
        ),
        when=When(
            region=_SPAIN,
            domain=("court",),
            before=("against", "begins", "will", "opens", "was", "of the case"),
            after=("the",),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "es-private-prosecution",
        ("particular accusation", "particular accusations"),
        "private prosecution",
        bad=(
            (
                (
                    "In Madrid, the particular accusation asked the court for 12 years. "
                    "His lawyer told the judge of an appeal."
                ),
                (
                    "In Madrid, the private prosecution asked the court for 12 years. "
                    "His lawyer told the judge of an appeal."
                ),
            ),
        ),
        good=(
            (
                "A court in Spain threw out one particular accusation of theft. "
                "Prosecutors will appeal against the verdict."
            ),
        ),
        when=When(
            region=_SPAIN,
            domain=("court",),
            before=(
                "asked",
                "asks",
                "requests",
                "requested",
                "and the",
                "will",
                "has",
                "also",
                "appealed",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "es-sexual-assaults",
        ("sexual aggressions",),
        "sexual assaults",
        bad=(
            (
                "Police in Spain counted 12 sexual aggressions at the festival.",
                "Police in Spain counted 12 sexual assaults at the festival.",
            ),
        ),
        good=("Male sexual aggression in macaques was filmed in Spain.",),
    ),
    Row(
        "es-sexual-assault",
        ("sexual aggression",),
        "sexual assault",
        bad=(
            (
                "Police in Spain arrested a man for an alleged sexual aggression.",
                "Police in Spain arrested a man for an alleged sexual assault.",
            ),
        ),
        good=(
            (
                "The court heard a study on sexual aggression in young men. "
                "His lawyer told the judge of an appeal."
            ),
        ),
        when=When(
            domain=("court", "crime"), after=("a", "alleged", "another", "crime of", "reported")
        ),
    ),
    Row(
        "es-sexist-violence",
        ("machist violence", "machista violence", "macho violence", "male chauvinist violence"),
        "gender violence",
        bad=(
            (
                "Three women were killed by machist violence in May.",
                "Three women were killed by gender violence in May.",
            ),
        ),
        good=("The film shows macho, violence-loving cops.",),
        article="none",
    ),
    Row(
        "es-minor-of-age",
        ("minor of age", "minor of legal age"),
        "minor",
        bad=(
            (
                "Police found a minor of age in the car.",
                "Police found a minor in the car.",
            ),
        ),
        good=("He was a minor of Age Concern's donors.",),
        when=When(not_before=("concern", "15", "16", "17")),
    ),
    Row(
        "es-minors-of-age",
        ("minors of age", "minors under age"),
        "minors",
        bad=(
            (
                "The bar sold beer to minors of age.",
                "The bar sold beer to minors.",
            ),
        ),
        good=("The minors of Age UK's choir sang.",),
        when=When(not_before=("concern", "uk")),
    ),
    Row(
        "es-years-of-prison",
        ("years of prison", "years of jail", "years in the prison"),
        "years in prison",
        bad=(
            (
                (
                    "The court gave him eight years of prison. "
                    "The trial will end in June, his lawyer said."
                ),
                (
                    "The court gave him eight years in prison. "
                    "The trial will end in June, his lawyer said."
                ),
            ),
            (
                (
                    "She was sentenced to 12 years of prison for fraud. "
                    "The judge will hear two lawyers."
                ),
                (
                    "She was sentenced to 12 years in prison for fraud. "
                    "The judge will hear two lawyers."
                ),
            ),
        ),
        good=(
            (
                "After 12 years of prison reform, the court saw no change. "
                "The trial will end in June, his lawyer said."
            ),
            ("After years of prison, he was free. The trial will end in June, his lawyer said."),
        ),
        when=When(
            domain=("court", "crime"),
            after=_TERMS,
            not_before=(
                "reform*",
                "life",
                "time",
                "work",
                "experience",
                "overcrowding",
                "service",
                "labor",
                "labour",
                "and",
                "sentences",
                "expansion",
                "ministry",
                "building",
                "construction",
            ),
        ),
    ),
    Row(
        "es-months-of-prison",
        ("months of prison", "months of jail"),
        "months in prison",
        bad=(
            (
                (
                    "The court gave him eight months of prison. "
                    "Prosecutors will appeal against the verdict."
                ),
                (
                    "The court gave him eight months in prison. "
                    "Prosecutors will appeal against the verdict."
                ),
            ),
        ),
        good=(
            (
                "It took eight months of prison visits, the court heard. "
                "The trial will end in June, his lawyer said."
            ),
        ),
        when=When(
            domain=("court", "crime"),
            after=_TERMS,
            not_before=(
                "reform*",
                "life",
                "time",
                "work",
                "visits",
                "overcrowding",
                "service",
                "labor",
                "labour",
                "and",
            ),
        ),
    ),
    Row(
        "es-complaint-filed",
        (
            "filed a denunciation",
            "presented a denunciation",
            "interposed a denunciation",
            "put a denunciation",
        ),
        "filed a complaint",
        bad=(
            (
                "The family presented a denunciation at the police station.",
                "The family filed a complaint at the police station.",
            ),
        ),
        good=("The bishop published a denunciation of usury.",),
        when=When(not_before=("of the",)),
    ),
    Row(
        "es-disabled-from-office",
        (
            "disabled from holding public office",
            "disabled to hold public office",
            "disabled from exercising public office",
            "disabled for public office",
            "disabled to exercise public office",
            "disqualified to hold public office",
            "inhabilitated from holding public office",
        ),
        "barred from holding public office",
        bad=(
            (
                "The leader was disabled to hold public office for 15 years.",
                "The leader was barred from holding public office for 15 years.",
            ),
        ),
        good=("Disabled people from holding firms to public offices came.",),
    ),
    Row(
        "es-ban-from-office",
        (
            "disablement for public office",
            "disqualification for public office",
            "disabling from public office",
            "inhabilitation for public office",
        ),
        "ban from public office",
        bad=(
            (
                "He asked for an eight-year disablement for public office.",
                "He asked for an eight-year ban from public office.",
            ),
        ),
        good=("The disablement payment for public office workers rose.",),
    ),
    Row(
        "es-mass-trial",
        ("macro trial", "macrotrial", "macro judgment", "macrojudgment", "macro-judgement"),
        "mass trial",
        bad=(
            (
                (
                    "The macro-trial over the fraud begins in May. "
                    "Prosecutors will appeal against the verdict."
                ),
                (
                    "The mass trial over the fraud begins in May. "
                    "Prosecutors will appeal against the verdict."
                ),
            ),
        ),
        good=(
            (
                "The macro trial version of the software is free. "
                "The trial will end in June, his lawyer said."
            ),
        ),
        when=When(domain=("court", "crime"), not_before=("version", "period")),
    ),
    Row(
        "es-large-operation",
        ("macro operation", "macrooperation", "macro police operation"),
        "large-scale operation",
        bad=(
            (
                "Police arrested 40 people in a macro-operation.",
                "Police arrested 40 people in a large-scale operation.",
            ),
        ),
        good=(
            (
                "In a spreadsheet, each macro operation leaves a log, the police trainer "
                "said. Police released one suspect on Monday."
            ),
        ),
        when=When(domain=("crime",), far=("spreadsheet*", "software", "excel", "code")),
    ),
)
