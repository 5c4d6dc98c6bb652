"""Terms: politics, police and media of Italy, Romania and Catalonia, rendered word by word.

Compiled by hand from machine-translated news and the usage of the big agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_ITALY = ("Italy",)
_ROMANIA = ("Romania", "Moldova")
_PREMIERS = tuple(
    mark + name
    for name in (
        "giorgia meloni",
        "mario draghi",
        "giuseppe conte",
        "matteo renzi",
        "paolo gentiloni",
        "enrico letta",
        "mario monti",
        "silvio berlusconi",
        "meloni",
        "draghi",
        "conte",
        "renzi",
        "gentiloni",
        "berlusconi",
    )
    for mark in ("", ", ")
)

ROWS = (
    Row(
        "it-prime-minister",
        (
            "President of the Council",
            "President of the Council of Ministers",
            "Council President",
            "President of Council",
        ),
        "Prime Minister",
        bad=(
            (
                "President of the Council Giorgia Meloni flew to Tunis.",
                "Prime Minister Giorgia Meloni flew to Tunis.",
            ),
            (
                "The President of the Council, Giuseppe Conte, spoke.",
                "The Prime Minister, Giuseppe Conte, spoke.",
            ),
        ),
        good=("The President of the Council met Draghi.",),
        when=When(before=_PREMIERS, quoted=True),
        exact=True,
    ),
    Row(
        "it-prime-minister-lower",
        (
            "president of the Council",
            "president of the Council of Ministers",
            "president of the council",
        ),
        "prime minister",
        bad=(
            (
                "The president of the Council, Mario Draghi, resigned.",
                "The prime minister, Mario Draghi, resigned.",
            ),
        ),
        good=("The president of the council of elders, Ada Conte, resigned.",),
        when=When(before=_PREMIERS, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "it-palazzo-chigi",
        ("Palace Chigi", "Palazzo Ghigi", "Building Chigi"),
        "Palazzo Chigi",
        bad=(
            (
                "The talks at Palace Chigi lasted till dawn.",
                "The talks at Palazzo Chigi lasted till dawn.",
            ),
        ),
        good=("Palazzo Chigi was silent.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "it-palazzo-madama",
        ("Palace Madama", "Madama Palace", "Madam Palace", "Palace Madame"),
        "Palazzo Madama",
        bad=(
            (
                "The senators met at Palace Madama in Rome, Italy.",
                "The senators met at Palazzo Madama in Rome, Italy.",
            ),
        ),
        good=("Madam, palace tours in Italy begin at nine.",),
        when=When(region=_ITALY, quoted=True),
        exact=True,
    ),
    Row(
        "it-prosecutor",
        ("public minister", "Public Minister"),
        "prosecutor",
        bad=(
            (
                (
                    "In Italy, the public minister asked the court for nine years. "
                    "The trial will end in June, his lawyer said."
                ),
                (
                    "In Italy, the prosecutor asked the court for nine years. "
                    "The trial will end in June, his lawyer said."
                ),
            ),
        ),
        good=(
            (
                "In Italy, the court heard of the church's public ministers. "
                "His lawyer told the judge of an appeal."
            ),
        ),
        when=When(region=("Italy", "San Marino"), domain=("court", "crime")),
    ),
    Row(
        "it-finance-police",
        (
            "Guard of Finance",
            "Finance Guard",
            "Financial Guard",
            "Guardia of Finance",
            "Guard of Finances",
            "Guardia di Finance",
            "Finance Guards",
        ),
        "Guardia di Finanza",
        bad=(
            (
                "Italy's Guard of Finance seized the yacht.",
                "Italy's Guardia di Finanza seized the yacht.",
            ),
        ),
        good=("The finance guard dog app warned Italians.",),
        when=When(region=_ITALY, quoted=True),
        exact=True,
    ),
    Row(
        "it-carabinieri",
        ("carabineers", "carabiniers", "Carabineers", "Carabiniers"),
        "Carabinieri",
        bad=(
            (
                "In Italy, carabineers found the painting.",
                "In Italy, Carabinieri found the painting.",
            ),
        ),
        good=("In Italy, Garibaldi's Genoese Carabineers fought in 1860.",),
        when=When(
            about=_ITALY,
            far=("garibaldi*", "18*", "napoleon*", "genoese", "regiment*", "cavalry", "rifle"),
            quoted=True,
        ),
    ),
    Row(
        "it-state-police",
        ("Police of State", "Police of the State", "State's Police"),
        "State Police",
        bad=(
            (
                "Italy's Police of State closed the bridge.",
                "Italy's State Police closed the bridge.",
            ),
        ),
        good=("Italy became a police state then.",),
        when=When(region=_ITALY, quoted=True),
        exact=True,
    ),
    Row(
        "it-turncoat",
        (
            "repentant of the mafia",
            "mafia repentant",
            "repentant of justice",
            "repentant mafioso",
            "repentant of the Camorra",
            "collaborator of justice",
            "justice collaborator",
        ),
        "mafia turncoat",
        bad=(
            (
                (
                    "A collaborator of justice led police to the grave in Sicily, Italy. "
                    "Police asked the victims to testify."
                ),
                (
                    "A mafia turncoat led police to the grave in Sicily, Italy. "
                    "Police asked the victims to testify."
                ),
            ),
        ),
        good=("In Italy, a mafia, repentant or not, kills. Police hold two suspects.",),
        when=When(region=_ITALY, domain=("crime", "court")),
        plural="mafia turncoats",
        safety=Safety.LIKELY,
    ),
    Row(
        "it-data-protection",
        (
            "Privacy Guarantor",
            "Guarantor of Privacy",
            "Guarantor for Privacy",
            "Guarantor of the Privacy",
            "Guarantor for the protection of personal data",
            "Guarantor for the Protection of Personal Data",
            "Authority Guarantor for Privacy",
        ),
        "Data Protection Authority",
        bad=(
            (
                "Italy's Privacy Guarantor blocked the app.",
                "Italy's Data Protection Authority blocked the app.",
            ),
        ),
        good=("A guarantor of privacy is the curtain.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "it-antitrust",
        (
            "Guarantor Authority of Competition",
            "Guarantor Authority for Competition and the Market",
            "Competition and Market Guarantor Authority",
            "Guarantor of Competition",
            "Guarantor Authority of Competition and the Market",
            "Authority Guarantor of Competition and Market",
        ),
        "antitrust authority",
        bad=(
            (
                "Italy's Guarantor of Competition fined the bank.",
                "Italy's antitrust authority fined the bank.",
            ),
        ),
        good=("Openness is a guarantor of competition.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "it-forza-italia",
        (
            "Force Italy",
            "Strength Italy",
            "Come on Italy",
            "Forward Italy",
            "Go Italy",
            "Let's go Italy",
        ),
        "Forza Italia",
        bad=(
            (
                "Antonio Tajani of Force Italy will vote for the budget.",
                "Antonio Tajani of Forza Italia will vote for the budget.",
            ),
        ),
        good=("“Go Italy!” Berlusconi's nephew shouted.",),
        when=When(
            near=("tajani", "berlusconi", "ronzulli", "gelmini", "brunetta", "bernini"),
            not_before=("!",),
        ),
        exact=True,
    ),
    Row(
        "it-italia-viva",
        ("Italy Viva", "Italy Alive", "Viva Italy", "Living Italy", "Long Live Italy"),
        "Italia Viva",
        bad=(
            (
                "Matteo Renzi's Italy Alive left the coalition.",
                "Matteo Renzi's Italia Viva left the coalition.",
            ),
        ),
        good=("Renzi cried: Viva Italy!",),
        when=When(near=("renzi", "boschi", "bellanova"), not_before=("!",)),
        exact=True,
    ),
    Row(
        "it-five-star",
        (
            "Movement 5 Stars",
            "Movement Five Stars",
            "5 Stars Movement",
            "Five Stars Movement",
            "Movement 5 Star",
            "5-Stelle Movement",
        ),
        "5-Star Movement",
        bad=(
            (
                "Giuseppe Conte's Movement 5 Stars will abstain.",
                "Giuseppe Conte's 5-Star Movement will abstain.",
            ),
        ),
        good=("The 5-Star Movement will abstain.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "it-brothers-of-italy",
        (
            "Brotherhood of Italy",
            "Italy's Brothers",
            "Italian Brothers party",
            "Brothers d'Italia",
            "Fratelli of Italy",
        ),
        "Brothers of Italy",
        bad=(
            (
                "Giorgia Meloni's Fratelli of Italy won the vote.",
                "Giorgia Meloni's Brothers of Italy won the vote.",
            ),
        ),
        good=("The Brotherhood of Italy's bakers met.",),
        when=When(near=("meloni", "la russa", "lollobrigida"), quoted=True, not_before=("'s",)),
        exact=True,
    ),
    Row(
        "it-corriere",
        (
            "Evening Courier",
            "Courier of the Evening",
            "Courier della Sera",
            "Corriere of the Evening",
            "Courier of Evening",
            "Evening Corriere",
        ),
        "Corriere della Sera",
        bad=(
            (
                "He told the Courier of the Evening that he would run.",
                "He told the Corriere della Sera that he would run.",
            ),
        ),
        good=("The Evening Courier of Halifax closed.",),
        when=When(
            after=(
                "told",
                "told the",
                "newspaper",
                "daily",
                "the daily",
                "with the",
                "to the",
                "by the",
            ),
            far=("halifax", "yorkshire", "england"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "it-la-stampa",
        (
            "newspaper The Press",
            "daily The Press",
            "newspaper The Stamp",
            "newspaper The Print",
            "newspaper The Printing",
            "daily The Stamp",
        ),
        "newspaper La Stampa",
        bad=(
            (
                "He told the newspaper The Stamp in Turin, Italy, that he would run.",
                "He told the newspaper La Stampa in Turin, Italy, that he would run.",
            ),
        ),
        good=("The newspaper The Press of Christchurch wrote of Italy.",),
        when=When(about=_ITALY, quoted=True, far=("christchurch", "zealand")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "it-repubblica",
        ("newspaper The Republic", "daily The Republic", "The Republic newspaper"),
        "newspaper La Repubblica",
        bad=(
            (
                "He told the newspaper The Republic in Italy that he would run.",
                "He told the newspaper La Repubblica in Italy that he would run.",
            ),
        ),
        good=("The newspaper The Republic of Phoenix, Arizona, wrote of Italy.",),
        when=When(about=_ITALY, quoted=True, far=("arizona", "phoenix")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "it-il-messaggero",
        ("newspaper The Messenger", "daily The Messenger", "The Messenger newspaper"),
        "newspaper Il Messaggero",
        bad=(
            (
                "He told the newspaper The Messenger in Italy that he would run.",
                "He told the newspaper Il Messaggero in Italy that he would run.",
            ),
        ),
        good=("The newspaper The Messenger of Athens wrote of Italy.",),
        when=When(about=_ITALY, quoted=True, not_before=("of",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "it-sole-24-ore",
        (
            "Sun 24 Hours",
            "The Sun 24 Hours",
            "Sole 24 Hours",
            "Sun 24 Ore",
            "The Sole 24 Ore",
            "Il Sun 24 Ore",
            "24 Hours Sun",
        ),
        "Il Sole 24 Ore",
        bad=(
            (
                "The bank told Sun 24 Hours that it would sell.",
                "The bank told Il Sole 24 Ore that it would sell.",
            ),
        ),
        good=("At the pole the sun, 24 hours a day, shines.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "it-gazzetta",
        (
            "Gazette dello Sport",
            "Gazette of Sport",
            "Gazette of the Sport",
            "Sport Gazette",
            "Sports Gazette",
            "Gazzetta of Sport",
            "Gazzetta of the Sport",
        ),
        "Gazzetta dello Sport",
        bad=(
            (
                "He told the Gazette of Sport that he would stay.",
                "He told the Gazzetta dello Sport that he would stay.",
            ),
        ),
        good=("Guyana's Sports Gazette closed.",),
        when=When(
            after=("told the", "the", "daily", "newspaper"),
            near=("italy", "italian*", "milan", "inter", "juventus", "roma", "napoli", "told"),
            far=("guyana",),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "it-giro",
        ("Tour of Italy", "Turn of Italy", "Lap of Italy", "Ride of Italy", "Spin of Italy"),
        "Giro d'Italia",
        bad=(
            (
                "The Tour of Italy begins in Turin; riders from 30 nations arrive.",
                "The Giro d'Italia begins in Turin; riders from 30 nations arrive.",
            ),
        ),
        good=(
            ("The singer's Tour of Italy had nine stages with riders on horses at each concert."),
        ),
        when=When(
            near=("stage*", "cyclist*", "rider*", "peloton", "pink jersey"),
            far=("concert*", "singer*", "album"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "it-pink-jersey",
        ("pink mesh", "pink shirt of the Giro", "pink maillot", "pink sweater of the Giro"),
        "pink jersey",
        bad=(
            (
                "He wore the pink mesh for nine days at the Giro d'Italia.",
                "He wore the pink jersey for nine days at the Giro d'Italia.",
            ),
        ),
        good=("The dress has a pink mesh; no stage of the Giro saw it.",),
        when=When(near=("cycl*", "giro", "stage", "peloton"), far=("dress",)),
    ),
    Row(
        "it-coach",
        ("technical commissioner",),
        "national team coach",
        bad=(
            (
                (
                    "Italy's technical commissioner named three goalkeepers for the match. "
                    "The striker scored the only goal of the league match."
                ),
                (
                    "Italy's national team coach named three goalkeepers for the match. "
                    "The striker scored the only goal of the league match."
                ),
            ),
        ),
        good=(
            (
                "The coach met the technical commissioner of the bridge works, and the "
                "league thanked its players."
            ),
        ),
        when=When(
            domain=("football", "sport"),
            region=_ITALY,
            far=("bridge", "works", "road*", "government"),
        ),
    ),
    Row(
        "it-maxi-trial-penalty",
        ("penalty series",),
        "penalty shootout",
        bad=(
            (
                "Roma won after the penalty series, and the goalkeeper wept.",
                "Roma won after the penalty shootout, and the goalkeeper wept.",
            ),
        ),
        good=("The league's penalty series of fines was long; its coach paid.",),
        when=When(domain=("football",), not_before=("of",)),
    ),
    Row(
        "it-minister-of-interior",
        ("Interiors Ministry",),
        "Interior Ministry",
        bad=(
            (
                "Italy's Interiors Ministry closed the port.",
                "Italy's Interior Ministry closed the port.",
            ),
        ),
        good=("The ministry of the interior's design won.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "ro-national-liberal",
        ("National Party Liberal", "Party National Liberal", "Liberal National Party of Romania"),
        "National Liberal Party",
        bad=(
            (
                "Romania's Party National Liberal won 30 percent.",
                "Romania's National Liberal Party won 30 percent.",
            ),
        ),
        good=("The Liberal National Party governs Queensland.",),
        when=When(region=_ROMANIA, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ro-anticorruption",
        (
            "National Anticorruption Direction",
            "National Direction Anticorruption",
            "National Anti-Corruption Direction",
            "National Anticorruption Department",
            "Direction National Anticorruption",
        ),
        "National Anticorruption Directorate",
        bad=(
            (
                "Romania's National Anticorruption Direction charged the mayor.",
                "Romania's National Anticorruption Directorate charged the mayor.",
            ),
        ),
        good=("A national anticorruption direction was set.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ro-cotroceni",
        ("Palace Cotroceni", "Palace of Cotroceni", "Cotroceni's Palace"),
        "Cotroceni Palace",
        bad=(
            (
                "The president spoke at Palace Cotroceni.",
                "The president spoke at Cotroceni Palace.",
            ),
        ),
        good=("The Cotroceni Palace has a garden.",),
        when=When(quoted=True),
    ),
    Row(
        "ro-victoria-palace",
        ("Palace Victoria", "Palace of Victoria", "Victory Palace"),
        "Victoria Palace",
        bad=(
            (
                "In Bucharest, Romania, the ministers met at Victory Palace.",
                "In Bucharest, Romania, the ministers met at Victoria Palace.",
            ),
        ),
        good=("In Romania, a palace of Victoria's age stands.",),
        when=When(
            region=_ROMANIA, quoted=True, not_before=("station", "theatre", "theater", "hotel")
        ),
        exact=True,
    ),
    Row(
        "ca-generalitat",
        (
            "Generality of Catalonia",
            "Generality of Catalunya",
            "Catalan Generality",
            "Generalidad of Catalonia",
            "Generality of Valencia",
            "Valencian Generality",
        ),
        "Generalitat",
        bad=(
            (
                "The Generality of Catalonia closed the bars.",
                "The Generalitat closed the bars.",
            ),
        ),
        good=("A generality of Catalan taste is garlic.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "ca-mossos",
        (
            "Squad Boys",
            "Squad Lads",
            "Boys of the Squad",
            "Mozos of Squad",
            "Mozos de Squadra",
            "Lads of Squad",
            "Mossos of Squad",
            "Mossos d'Squad",
            "Mozos d'Esquadra",
            "Squadron Lads",
        ),
        "Mossos d'Esquadra",
        bad=(
            (
                "The Boys of the Squad closed Barcelona's port.",
                "The Mossos d'Esquadra closed Barcelona's port.",
            ),
        ),
        good=("The boys of the squad swam in Barcelona.",),
        when=When(region=("Spain",), quoted=True),
        exact=True,
    ),
)
