"""Terms: elections and offices of the Spanish-speaking countries, rendered word by word.

Compiled by hand from machine-translated news and the usage of the big agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import HISPANIC, LATIN
from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["CHANCELLOR_ROWS", "ROWS"]

_SPAIN = ("Spain",)

ROWS = (
    Row(
        "es-ballotage",
        ("ballotage", "balotage", "ballottage", "balotaje", "second electoral round"),
        "runoff",
        bad=(
            (
                (
                    "The ballotage will be on November 19, the electoral court said. "
                    "Turnout in the election was 61 percent."
                ),
                (
                    "The runoff will be on November 19, the electoral court said. "
                    "Turnout in the election was 61 percent."
                ),
            ),
        ),
        good=(
            "Ballotage is the French word for a second vote.",
            "The ballotage of a runner means blotting paper, the vote clerk joked.",
        ),
        when=When(domain=("election", "politics"), not_before=("is", "of a", "means", "(")),
    ),
    Row(
        "es-electoral-roll",
        (
            "electoral padron",
            "electoral padrón",
            "padron electoral",
            "padrón electoral",
            "electoral pattern roll",
        ),
        "electoral roll",
        bad=(
            (
                "The electoral padron has 12 million names.",
                "The electoral roll has 12 million names.",
            ),
        ),
        good=("He smoked a Padron on election day.",),
    ),
    Row(
        "es-to-the-urns",
        ("to the urns", "at the urns", "in the urns"),
        "at the polls",
        bad=(
            (
                "Voters in Peru defeated the plan at the urns in the election.",
                "Voters in Peru defeated the plan at the polls in the election.",
            ),
        ),
        good=(
            (
                "Ashes are put in the urns on election day too. "
                "Turnout in the election was 61 percent."
            ),
        ),
        when=When(
            domain=("election",),
            far=(
                "ash*",
                "cremat*",
                "funeral*",
                "museum*",
                "archaeolog*",
                "tomb*",
                "flowers",
                "ballots in the urns",
            ),
            after=(
                "defeated",
                "win",
                "won",
                "victory",
                "lost",
                "defeat",
                "punished",
                "decided",
                "him",
                "them",
                "results",
                "triumph",
                "plan",
                "success",
            ),
        ),
    ),
    Row(
        "es-go-to-the-urns",
        ("go to the urns", "goes to the urns", "going to the urns"),
        "go to the polls",
        bad=(
            (
                "Voters will go to the urns on Sunday to elect a president.",
                "Voters will go to the polls on Sunday to elect a president.",
            ),
        ),
        good=(("Mourners go to the urns after the election of a priest. Voter turnout was high."),),
        when=When(
            domain=("election", "politics"),
            far=("ash*", "cremat*", "funeral*", "mourner*", "museum*", "tomb*"),
        ),
    ),
    Row(
        "es-went-to-the-urns",
        ("went to the urns", "have gone to the urns"),
        "went to the polls",
        bad=(
            (
                (
                    "Ecuadorians went to the urns on Sunday to elect a president. "
                    "Voter turnout was high."
                ),
                (
                    "Ecuadorians went to the polls on Sunday to elect a president. "
                    "Voter turnout was high."
                ),
            ),
        ),
        good=(
            (
                "The priest went to the urns and wept; the vote was later. "
                "The candidates ended their campaign."
            ),
        ),
        when=When(
            domain=("election", "politics"),
            far=("ash*", "cremat*", "funeral*", "mourner*", "museum*", "tomb*", "priest", "wept"),
        ),
    ),
    Row(
        "es-called-to-the-urns",
        ("called to the urns", "summoned to the urns"),
        "called to the polls",
        bad=(
            (
                "Nine million voters are called to the urns.",
                "Nine million voters are called to the polls.",
            ),
        ),
        good=("They called to the urn seller.",),
    ),
    Row(
        "es-ballot-boxes",
        ("electoral urns", "voting urns", "ballot urns"),
        "ballot boxes",
        bad=(
            (
                "Soldiers guard the electoral urns.",
                "Soldiers guard the ballot boxes.",
            ),
        ),
        good=("Greek voting urns from 400 B.C. are on show at the museum.",),
        when=When(far=("museum", "b.c.", "bc", "athens", "ancient")),
    ),
    Row(
        "es-vote-count",
        (
            "scrutiny of the votes",
            "scrutiny of votes",
            "scrutiny of the ballots",
            "electoral scrutiny of votes",
            "scrutiny of the vote",
        ),
        "vote count",
        bad=(
            (
                "In Honduras, the scrutiny of the votes in the election took two days.",
                "In Honduras, the vote count in the election took two days.",
            ),
        ),
        good=("In the election, scrutiny of the votes of senators on arms grew in Peru.",),
        when=When(region=HISPANIC, domain=("election",), not_before=("of", "by", "cast by")),
    ),
    Row(
        "es-percent-of-scrutiny",
        ("of the scrutiny", "of scrutiny"),
        "of the votes counted",
        bad=(
            (
                (
                    "In Ecuador's election, with 90 percent of the scrutiny, he leads. "
                    "Voter turnout was high."
                ),
                (
                    "In Ecuador's election, with 90 percent of the votes counted, he leads. "
                    "Voter turnout was high."
                ),
            ),
        ),
        good=(
            (
                "In Ecuador's election, 90 percent of scrutiny by the press is of one party. "
                "The candidates ended their campaign."
            ),
        ),
        when=When(
            after=("percent", "%", "per cent"),
            domain=("election",),
            region=HISPANIC,
            not_before=("by",),
        ),
    ),
    Row(
        "es-polling-stations",
        ("polling tables", "voting tables", "electoral tables"),
        "polling stations",
        bad=(
            (
                (
                    "In Bolivia, the voting tables opened at 8 a.m. in the election. "
                    "Turnout in the election was 61 percent."
                ),
                (
                    "In Bolivia, the polling stations opened at 8 a.m. in the election. "
                    "Turnout in the election was 61 percent."
                ),
            ),
        ),
        good=(
            (
                "In Bolivia's parliament, the voting tables show who missed the election "
                "debate. The candidates ended their campaign."
            ),
        ),
        when=When(
            region=HISPANIC, domain=("election",), not_before=("show*", "list*", "are published")
        ),
    ),
    Row(
        "es-polling-colleges",
        ("electoral colleges", "voting colleges"),
        "polling stations",
        bad=(
            (
                "In Spain, the electoral colleges opened at 9 a.m.",
                "In Spain, the polling stations opened at 9 a.m.",
            ),
        ),
        good=("Spain's historians compared the electoral colleges of Germany and America.",),
        when=When(
            about=_SPAIN,
            within=Scope.SENTENCE,
            near=("open*", "close*", "queue*", "police", "turnout"),
            far=("germany", "america*", "u.s.", "states"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "es-voting-intention",
        ("intention of vote", "intention to vote of", "vote intention", "intention of voting"),
        "voting intention",
        bad=(
            (
                "The party has 28 percent of the intention of vote, the poll found.",
                "The party has 28 percent of the voting intention, the poll found.",
            ),
        ),
        good=(
            "The intention of vote-counters is clear.",
            "Her intention to vote is clear.",
        ),
        when=When(not_before=("counter*", "counting", "the", "his")),
    ),
    Row(
        "es-blank-and-null",
        (
            "white and null votes",
            "white and null ballots",
            "null and white votes",
            "votes in white and null",
            "null and blank votes",
            "blank and null votes",
        ),
        "blank and spoiled ballots",
        bad=(
            (
                "There were 40,000 blank and null votes in Bolivia.",
                "There were 40,000 blank and spoiled ballots in Bolivia.",
            ),
        ),
        good=("The judge held the vote null and void.",),
    ),
    Row(
        "es-null-votes",
        ("null votes", "void votes", "annulled ballots cast"),
        "spoiled ballots",
        bad=(
            (
                "The commission counted 3,000 null votes in the election.",
                "The commission counted 3,000 spoiled ballots in the election.",
            ),
        ),
        good=("The court may null votes of shareholders, the election lawyer said.",),
        when=When(domain=("election",), not_after=("may", "can", "to", "will", "would")),
        safety=Safety.LIKELY,
    ),
    Row(
        "es-ruling-party",
        ("officialism", "the officialism", "Peronist officialism"),
        "ruling party",
        bad=(
            (
                "In Argentina, officialism lost the vote in Congress.",
                "In Argentina, the ruling party lost the vote in Congress.",
            ),
        ),
        good=(
            (
                "Officialism, the essayist wrote, breeds clerks. "
                "The coalition may lose its majority in parliament."
            ),
        ),
        when=When(region=LATIN, domain=("politics", "election")),
        article="the",
    ),
    Row(
        "es-pro-government",
        ("officialist",),
        "pro-government",
        bad=(
            (
                "In Argentina, an officialist deputy left the session.",
                "In Argentina, a pro-government deputy left the session.",
            ),
        ),
        good=("The officialist was fined in Texas.",),
        when=When(
            region=LATIN,
            before=(
                "deput*",
                "senator*",
                "candidate*",
                "bloc",
                "bench",
                "lawmaker*",
                "legislator*",
                "party",
                "parties",
                "coalition",
                "alliance",
                "majority",
                "list",
                "press",
                "media",
                "caucus",
                "block",
            ),
        ),
    ),
    Row(
        "es-chavista",
        ("Chavist", "Chavistic"),
        "Chavista",
        bad=(
            (
                "In Venezuela, a Chavist leader spoke in Maracay.",
                "In Venezuela, a Chavista leader spoke in Maracay.",
            ),
        ),
        good=("Chavistas in Venezuela marched.",),
        when=When(region=("Venezuela",)),
        plural="Chavistas",
    ),
    Row(
        "es-mandatary",
        ("mandatary", "first mandatary"),
        "leader",
        bad=(
            (
                (
                    "The Bolivian mandatary flew to Lima. "
                    "The coalition may lose its majority in parliament."
                ),
                (
                    "The Bolivian leader flew to Lima. "
                    "The coalition may lose its majority in parliament."
                ),
            ),
        ),
        good=(
            (
                "Under the Civil Code of Bolivia, the mandatary acts for the mandator. "
                "Two ministers left the government."
            ),
        ),
        when=When(
            region=HISPANIC,
            domain=("politics", "election"),
            far=("mandator", "civil code", "quebec"),
        ),
    ),
    Row(
        "es-mandataries",
        ("mandataries",),
        "leaders",
        bad=(
            (
                "The mandataries of Chile and Peru met.",
                "The leaders of Chile and Peru met.",
            ),
        ),
        good=("The mandataries of the deceased in Peru sold the house to the mandator.",),
        when=When(region=HISPANIC, far=("mandator", "civil code", "quebec", "deceased")),
    ),
    Row(
        "es-interior-minister-mexico",
        (
            "Secretary of Governance",
            "Governance Secretary",
            "Secretary of Governorship",
            "Secretary of the Governance",
        ),
        "Interior Minister",
        bad=(
            (
                "Mexico's Secretary of Governance Olga Sánchez Cordero resigned.",
                "Mexico's Interior Minister Olga Sánchez Cordero resigned.",
            ),
        ),
        good=("Mexico's bank named a secretary of governance and risk.",),
        when=When(region=("Mexico",), not_before=("and",), quoted=True),
        exact=True,
    ),
    Row(
        "es-interior-ministry-mexico",
        (
            "Secretariat of Governance",
            "Governance Secretariat",
            "Ministry of Governance",
            "Secretariat of the Governance",
        ),
        "Interior Ministry",
        bad=(
            (
                "Mexico's Secretariat of Governance published the list.",
                "Mexico's Interior Ministry published the list.",
            ),
        ),
        good=("Mexico's bank has a secretariat of governance.",),
        when=When(
            region=("Mexico", "Guatemala", "El Salvador", "Honduras", "Nicaragua", "Costa Rica"),
            not_before=("and",),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "es-finance-ministry",
        (
            "Ministry of Hacienda",
            "Hacienda Ministry",
            "Ministry of the Hacienda",
            "Secretariat of Hacienda",
            "Ministry of Finance and Hacienda",
        ),
        "Finance Ministry",
        bad=(
            (
                "Colombia's Ministry of Hacienda cut its forecast.",
                "Colombia's Finance Ministry cut its forecast.",
            ),
        ),
        good=("The hacienda ministry of coffee was a joke in Colombia.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "es-finance-minister",
        (
            "Minister of Hacienda",
            "Hacienda Minister",
            "Secretary of Hacienda",
            "Hacienda Secretary",
        ),
        "Finance Minister",
        bad=(
            (
                "Chile's Minister of Hacienda Mario Marcel spoke.",
                "Chile's Finance Minister Mario Marcel spoke.",
            ),
        ),
        good=("The hacienda's ministers prayed.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "es-hacienda-minister-lower",
        (
            "minister of Hacienda",
            "Hacienda minister",
            "minister of hacienda",
            "secretary of Hacienda",
        ),
        "finance minister",
        bad=(
            (
                "The Hacienda minister of Colombia cut the forecast.",
                "The finance minister of Colombia cut the forecast.",
            ),
        ),
        good=("The hacienda ministers to pilgrims.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "es-no-confidence",
        (
            "motion of distrust",
            "vote of distrust",
            "motion of mistrust",
            "vote of mistrust",
            "distrust motion",
            "mistrust motion",
        ),
        "no-confidence motion",
        bad=(
            (
                "The opposition filed a motion of mistrust in parliament.",
                "The opposition filed a no-confidence motion in parliament.",
            ),
        ),
        good=(
            (
                "In a motion of distrust she drew back her hand. "
                "The opposition will vote in parliament."
            ),
        ),
        when=When(domain=("politics", "election"), far=("hand",)),
    ),
    Row(
        "es-to-morena",
        (
            "brunette deputies",
            "brunette senators",
            "brunette legislators",
            "brunette bench",
            "Brunette deputies",
            "Brunette senators",
        ),
        "Morena lawmakers",
        bad=(
            (
                (
                    "In Mexico, brunette deputies approved the reform in Congress. "
                    "Two ministers left the government."
                ),
                (
                    "In Mexico, Morena lawmakers approved the reform in Congress. "
                    "Two ministers left the government."
                ),
            ),
        ),
        good=(
            ("Mexico's brunette and blonde deputies laughed. Two ministers left the government."),
        ),
        when=When(region=("Mexico",), domain=("politics",)),
    ),
    Row(
        "es-popular-force-caucus",
        (
            "bench of Popular Force",
            "bench of Fuerza Popular",
            "Popular Force bench",
            "Fuerza Popular bench",
        ),
        "Popular Force caucus",
        bad=(
            (
                "In Peru, the bench of Fuerza Popular walked out.",
                "In Peru, the Popular Force caucus walked out.",
            ),
        ),
        good=("The bench the popular force sat on was wet.",),
        when=When(quoted=True),
    ),
    Row(
        "es-morena-caucus",
        ("Morena bench", "bench of Morena"),
        "Morena caucus",
        bad=(
            (
                "In Mexico, the bench of Morena walked out.",
                "In Mexico, the Morena caucus walked out.",
            ),
        ),
        good=("Morena Baccarin sat on a bench in Mexico.",),
        when=When(region=("Mexico",), quoted=True),
    ),
    Row(
        "es-parliamentary-bench",
        ("congressional bench", "legislative bench", "parliamentary bench"),
        "caucus",
        bad=(
            (
                "In Peru, the congressional bench will vote against the minister in Congress.",
                "In Peru, the caucus will vote against the minister in Congress.",
            ),
        ),
        good=(
            (
                "A congressional bench in Peru was sold by the museum. "
                "The coalition may lose its majority in parliament."
            ),
        ),
        when=When(region=LATIN, domain=("politics",), far=("museum",)),
        safety=Safety.LIKELY,
    ),
    Row(
        "es-institutional-revolutionary",
        (
            "Party of the Institutional Revolution",
            "Revolutionary Institutional Party",
            "Institutional Party Revolutionary",
            "Party Revolutionary Institutional",
        ),
        "Institutional Revolutionary Party",
        bad=(
            (
                "Mexico's Revolutionary Institutional Party lost the state.",
                "Mexico's Institutional Revolutionary Party lost the state.",
            ),
        ),
        good=("The Institutional Revolutionary Party lost the state.",),
        when=When(quoted=True),
    ),
    Row(
        "es-mananera",
        (
            "the mornings of López Obrador",
            "López Obrador's morning",
            "Lopez Obrador's morning",
            "AMLO's morning",
            "Sheinbaum's morning",
            "AMLO's mornings",
            "Sheinbaum's mornings",
        ),
        "daily news conference",
        bad=("The minister spoke at [[Sheinbaum's morning]], as the daily talk is called.",),
        good=("Sheinbaum's morning news conference lasted two hours.",),
        when=When(not_before=("news", "press", "conference*", "briefing*", "routine")),
        safety=Safety.FLAG,
        note="Probably la mañanera, the president's daily morning news conference.",
    ),
    Row(
        "es-the-executive",
        (
            "the Spanish Executive",
            "the Mexican Executive",
            "the Argentine Executive",
            "the Peruvian Executive",
            "the Colombian Executive",
            "the Chilean Executive",
            "the Venezuelan Executive",
        ),
        "government",
        bad=("In Madrid, [[the Spanish Executive]] approved the decree.",),
        good=("The Spanish executive of the bank resigned.",),
        when=When(
            not_before=("branch", "power", "committee", "council", "director*", "board", "vice")
        ),
        exact=True,
        safety=Safety.FLAG,
        note="Probably el Ejecutivo: the government.",
        hyphens=False,
    ),
)

_CHANCELLORS = (
    "Argentine",
    "Bolivian",
    "Chilean",
    "Colombian",
    "Cuban",
    "Ecuadorian",
    "Guatemalan",
    "Honduran",
    "Mexican",
    "Nicaraguan",
    "Panamanian",
    "Paraguayan",
    "Peruvian",
    "Salvadoran",
    "Uruguayan",
    "Venezuelan",
)
CHANCELLOR_ROWS = tuple(
    Row(
        f"es-{adjective.lower()}-{literal.lower()}",
        (f"{adjective} {literal}",),
        f"{adjective} {becomes}",
        bad=((f"{adjective} {literal} {tail}", f"{adjective} {becomes} {tail}"),),
        good=(f"The {adjective} {literal} of the University of Bonn resigned.",),
        when=When(not_before=("of the university",), quoted=True),
        exact=True,
    )
    for adjective in _CHANCELLORS
    for literal, becomes, tail in (
        ("Chancellor", "Foreign Minister", "Ana Duarte flew to Lisbon."),
        ("Chancellery", "Foreign Ministry", "officials flew to Lisbon."),
    )
)
"""In Latin America a canciller is the foreign minister, and the Cancillería the ministry."""
