"""Terms: sport in the news of Romance countries, rendered word by word.

Compiled by hand from machine-translated news and the usage of the big agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

ROWS = (
    Row(
        "sp-round-of-16",
        (
            "eighths of final",
            "eighth of final",
            "eighths of the final",
            "eighth finals",
            "eighths final",
            "round of eighths",
            "8th finals",
            "octaves of final",
            "eights of final",
            "eighth-final",
        ),
        "round of 16",
        bad=(
            (
                "Peru reached the eighths of final of the cup.",
                "Peru reached the round of 16 of the cup.",
            ),
        ),
        good=("Two eighths of final grades were wrong.",),
        when=When(
            before=("of", "against", ".", ",", "and", "in", "on", "with", "after", "at"),
            not_before=("of the grade", "grades"),
        ),
    ),
    Row(
        "sp-quarterfinals",
        (
            "quarters of final",
            "quarter of final",
            "fourths of final",
            "rooms of final",
            "fourth of final",
            "quarters of the final",
            "quarter of finals",
        ),
        "quarterfinals",
        bad=(
            (
                (
                    "Chile lost in the quarters of final. "
                    "The striker scored the only goal of the league match."
                ),
                (
                    "Chile lost in the quarterfinals. "
                    "The striker scored the only goal of the league match."
                ),
            ),
        ),
        good=("A quarter of final-year students play. The midfielder thanked his coach.",),
        when=When(domain=("football", "sport"), not_before=("year", "exam*", "grade*", "votes")),
    ),
    Row(
        "sp-round-of-32",
        (
            "sixteenths of final",
            "sixteenth finals",
            "sixteenths final",
            "dieciseisavos",
            "sixteenths of the final",
            "thirty-seconds of final",
        ),
        "round of 32",
        bad=(
            (
                "The club lost in the sixteenths of final.",
                "The club lost in the round of 32.",
            ),
        ),
        good=("Three sixteenths of a final inch are missing.",),
    ),
    Row(
        "sp-semifinal",
        ("demi final", "half final"),
        "semifinal",
        bad=(
            (
                "Lyon won the demi-final on penalties. The coach praised the goalkeeper.",
                "Lyon won the semifinal on penalties. The coach praised the goalkeeper.",
            ),
        ),
        good=("The half-finalized deal failed; the coach left the match.",),
        when=When(domain=("football", "sport")),
        plural="semifinals",
    ),
    Row(
        "sp-first-leg",
        (
            "one way match",
            "outward match",
            "outbound match",
            "outward leg",
            "outbound leg",
            "going match",
            "match of going",
            "one-way leg",
            "match of ida",
            "going leg",
        ),
        "first leg",
        bad=(
            (
                "Boca won the outward match 1-0. The midfielder thanked his coach.",
                "Boca won the first leg 1-0. The midfielder thanked his coach.",
            ),
        ),
        good=("The outbound leg of the team's flight to the match was late, the coach said.",),
        when=When(
            domain=("football", "sport"), far=("flight*", "plane", "train*", "airline*", "ferry")
        ),
    ),
    Row(
        "sp-qualified",
        ("classified for the", "classified to the"),
        "qualified for the",
        bad=(
            (
                "Honduras classified for the final of the cup in the last match.",
                "Honduras qualified for the final of the cup in the last match.",
            ),
        ),
        good=("The match report was classified for the final time by the team's army doctor.",),
        when=When(
            domain=("football", "sport"),
            before=(
                "final",
                "semi*",
                "quarter*",
                "world cup",
                "round",
                "next round",
                "playoff*",
                "play-off*",
                "knockout",
                "champions",
                "olympic*",
                "tournament",
                "eighths",
            ),
            not_before=("final time",),
            not_after=("was", "were", "is", "are", "be", "been"),
        ),
    ),
    Row(
        "sp-in-standings",
        ("top of the classification", "head of the classification"),
        "top of the standings",
        bad=(
            (
                (
                    "Napoli are at the top of the classification in the league, and the coach "
                    "smiles."
                ),
                "Napoli are at the top of the standings in the league, and the coach smiles.",
            ),
        ),
        good=(
            (
                "At the top of the classification of stars stands type O; a coach and his "
                "team saw it in a match. The midfielder thanked his coach."
            ),
        ),
        when=When(
            domain=("football",),
            far=("tour", "giro", "vuelta", "cycl*", "stage", "star", "stars", "species"),
        ),
    ),
    Row(
        "sp-national-team",
        ("national selection", "selection national"),
        "national team",
        bad=(
            (
                "The national selection lost 2-0, and the goalkeeper blamed his coach.",
                "The national team lost 2-0, and the goalkeeper blamed his coach.",
            ),
        ),
        good=("The coach sits on the national selection committee of the league.",),
        when=When(
            domain=("football",),
            not_before=(
                "committee",
                "panel",
                "process",
                "criteria",
                "policy",
                "trial*",
                "board",
                "meeting",
                "policies",
            ),
        ),
        plural="national teams",
    ),
    Row(
        "sp-top-scorer",
        (
            "top gunner",
            "maximum gunner",
            "top artilleryman",
            "maximum artilleryman",
            "maximum scorer",
            "maximum goal scorer",
            "maximum goalscorer",
            "top artillery man",
            "maximum artillery man",
        ),
        "top scorer",
        bad=(
            (
                "He is the maximum scorer of the league.",
                "He is the top scorer of the league.",
            ),
        ),
        good=("The top gunner of the tank crew plays football for his league coach.",),
        when=When(
            domain=("football", "sport"),
            far=("tank", "army", "artillery regiment", "helicopter", "navy", "crew", "arsenal"),
        ),
        plural="top scorers",
    ),
    Row(
        "sp-penalty-shootout",
        (
            "penalty batch",
            "batch of penalties",
            "penalties batch",
            "round of penalties",
            "session of penalties",
            "penalties session",
            "session of shots on goal",
            "shots on goal session",
            "penalties round",
            "penalty lot",
            "launch of penalties",
        ),
        "penalty shootout",
        bad=(
            (
                (
                    "Lima won in the batch of penalties, and the goalkeeper danced. "
                    "The coach praised the goalkeeper."
                ),
                (
                    "Lima won in the penalty shootout, and the goalkeeper danced. "
                    "The coach praised the goalkeeper."
                ),
            ),
        ),
        good=(
            (
                "The union fears a new round of penalties for late pay, the coach and the "
                "league said."
            ),
        ),
        when=When(domain=("football",), not_before=("for", "against", "on", "imposed")),
    ),
    Row(
        "sp-second-half",
        (
            "complementary stage",
            "complementary time",
            "complementary half",
            "complementary part",
            "complement half",
            "complementary period",
        ),
        "second half",
        bad=(
            (
                "The goal came in the complementary stage, and the coach smiled.",
                "The goal came in the second half, and the coach smiled.",
            ),
        ),
        good=("The trial's complementary part has no goal, the coach of the patients said.",),
        when=When(domain=("football",), far=("trial*", "study", "therapy", "course*")),
    ),
    Row(
        "sp-stoppage-time",
        (
            "discount time",
            "time of discount",
            "discount minutes",
            "replacement time",
            "reposition time",
            "time of reposition",
        ),
        "stoppage time",
        bad=(
            (
                "The goal came in discount time, and the coach smiled.",
                "The goal came in stoppage time, and the coach smiled.",
            ),
        ),
        good=("It is discount time at the league store; a goal and a coach are on the shirt.",),
        when=When(
            domain=("football",),
            not_after=("is", "it's", "it’s"),
            not_before=("at the", "for shoppers"),
        ),
    ),
    Row(
        "sp-extra-time",
        ("the prolongation", "the prorogation", "the prolongations"),
        "extra time",
        bad=(
            (
                "The goal came in the prolongation, and the coach smiled.",
                "The goal came in extra time, and the coach smiled.",
            ),
        ),
        good=("The coach asked for the prolongation of his contract; the league agreed.",),
        when=When(
            domain=("football",),
            after=("in", "during", "to", "of", "after", "before"),
            not_before=("of",),
        ),
    ),
    Row(
        "sp-goalless",
        (
            "draw without goals",
            "tie without goals",
            "draw to zero",
            "tie to zero",
            "tie at zero goals",
            "zero draw",
            "equality without goals",
            "draw at zero",
        ),
        "goalless draw",
        bad=(
            (
                "It ended in a draw without goals, and the coach sighed.",
                "It ended in a goalless draw, and the coach sighed.",
            ),
        ),
        good=("They draw to zero in on the goal, the coach said of the league's map.",),
        when=When(domain=("football",), after=("a", "the", "another", "second", "third")),
    ),
    Row(
        "sp-red-card",
        ("red cardboard", "red carton", "carton red", "cardboard red", "red pasteboard"),
        "red card",
        bad=(
            (
                "The defender saw a red carton for a foul, the coach said.",
                "The defender saw a red card for a foul, the coach said.",
            ),
        ),
        good=("A red carton of milk in the stadium shop bears the league's coach and a goal.",),
        when=When(
            domain=("football",),
            not_before=("of",),
            within=Scope.SENTENCE,
            near=(
                "foul*",
                "minute*",
                "referee",
                "defender",
                "midfielder",
                "striker",
                "sent off",
                "second half",
                "first half",
            ),
            far=("milk", "juice", "egg*", "box*"),
        ),
    ),
    Row(
        "sp-yellow-card",
        (
            "yellow cardboard",
            "yellow carton",
            "carton yellow",
            "cardboard yellow",
            "yellow pasteboard",
        ),
        "yellow card",
        bad=(
            (
                "The defender saw a yellow carton for a foul, the coach said.",
                "The defender saw a yellow card for a foul, the coach said.",
            ),
        ),
        good=("A yellow carton of eggs fed the league's coach before the goal.",),
        when=When(
            domain=("football",),
            not_before=("of",),
            within=Scope.SENTENCE,
            near=(
                "foul*",
                "minute*",
                "referee",
                "defender",
                "midfielder",
                "striker",
                "sent off",
                "second half",
                "first half",
            ),
            far=("milk", "juice", "egg*", "box*"),
        ),
        plural="yellow cards",
    ),
    Row(
        "sp-sent-off",
        ("was expelled",),
        "was sent off",
        bad=(
            (
                "The defender was expelled in the 60th minute for a foul on the goalkeeper.",
                "The defender was sent off in the 60th minute for a foul on the goalkeeper.",
            ),
        ),
        good=("The coach said the club was expelled from the league.",),
        when=When(
            domain=("football",),
            within=Scope.SENTENCE,
            near=(
                "minute",
                "red card",
                "second yellow",
                "double yellow",
                "half-time",
                "halftime",
                "the referee",
            ),
            not_before=(
                "from the league",
                "from the cup",
                "from school",
                "from the country",
                "from the club",
                "from the competition",
                "from the party",
            ),
        ),
    ),
    Row(
        "sp-handball",
        (
            "penalty for hand",
            "penalty for hands",
            "penalty for a hand",
            "penalty by hand",
            "penalty for hand of",
            "penalty for the hand",
        ),
        "penalty for handball",
        bad=(
            (
                "The referee gave a penalty for hand.",
                "The referee gave a penalty for handball.",
            ),
        ),
        good=("The penalty for hand-held calls is $90.",),
        when=When(not_before=("held", "luggage", "made", "guns", "washing", "of god")),
    ),
    Row(
        "sp-referee",
        ("collegiate",),
        "referee",
        bad=(
            (
                "The collegiate Mateu Lahoz showed him a red card; the coach wept.",
                "The referee Mateu Lahoz showed him a red card; the coach wept.",
            ),
        ),
        good=("The collegiate Mike Trout award went to a coach of the football league.",),
        when=When(
            domain=("football",),
            person="after",
            after=("the",),
            far=("ncaa", "college*", "award*", "baseball"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "sp-brace",
        ("doublet", "doblete", "doppietta"),
        "brace",
        bad=(
            (
                (
                    "Haaland scored a doublet, and his coach clapped. "
                    "The coach praised the goalkeeper."
                ),
                (
                    "Haaland scored a brace, and his coach clapped. "
                    "The coach praised the goalkeeper."
                ),
            ),
        ),
        good=("The king's doublet hangs in the league's museum, the coach said of the goal.",),
        when=When(
            domain=("football",),
            after=("a", "his", "with a", "second", "another", "the"),
            far=("museum", "hose", "velvet", "words", "king", "costume*"),
            not_before=("and hose", "of words"),
        ),
    ),
    Row(
        "sp-runner-up",
        ("vice champion", "subchampion", "sub champion", "vicechampion", "under champion"),
        "runner-up",
        bad=(
            (
                (
                    "Croatia was world vice-champion in 2018. "
                    "The striker scored the only goal of the league match."
                ),
                (
                    "Croatia was world runner-up in 2018. "
                    "The striker scored the only goal of the league match."
                ),
            ),
        ),
        good=("The goal brought the club the vice-champion title, its coach said.",),
        when=When(
            domain=("football", "sport"),
            not_before=("title*",),
            not_after=("title of", "titles of"),
        ),
        safety=Safety.LIKELY,
        plural="runners-up",
    ),
    Row(
        "sp-second-place",
        ("subchampionship", "sub championship", "vice championship"),
        "second place",
        bad=(
            (
                "Lanus ended the season with the subchampionship.",
                "Lanus ended the season with second place.",
            ),
        ),
        good=("The goal brought the club the vice-championship title.",),
        when=When(not_before=("title*",), not_after=("title of",)),
        article="none",
    ),
    Row(
        "sp-nations-league",
        ("League of Nations",),
        "Nations League",
        bad=(
            (
                "France won the League of Nations in 2021, and the goalkeeper danced.",
                "France won the Nations League in 2021, and the goalkeeper danced.",
            ),
        ),
        good=(
            ("In 1920 the League of Nations met in Geneva; the coach of a football team saw it."),
        ),
        when=When(
            domain=("football",),
            near=("uefa", "semifinal*", "goal*", "coach", "final four", "group"),
            far=(
                "geneva",
                "1919",
                "1920",
                "1930s",
                "mandate*",
                "treaty",
                "world war",
                "wilson",
                "193*",
                "192*",
            ),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "sp-champions-league",
        ("League of Champions", "Leagues of Champions", "Champions of League"),
        "Champions League",
        bad=(
            (
                "Porto plays in the League of Champions.",
                "Porto plays in the Champions League.",
            ),
        ),
        good=("A league of champions of the poor met.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "sp-europa-league",
        ("Europe League", "League Europe", "League Europa", "League of Europe"),
        "Europa League",
        bad=(
            (
                "Sevilla won the Europe League, and the coach danced.",
                "Sevilla won the Europa League, and the coach danced.",
            ),
        ),
        good=("The Europe League for Economic Cooperation met; a coach spoke of a goal.",),
        when=When(domain=("football", "sport"), not_before=("for", "of"), quoted=True),
        exact=True,
    ),
    Row(
        "sp-club-world-cup",
        (
            "World of Clubs",
            "Clubs World Cup",
            "World Cup of Clubs",
            "Mundial of Clubs",
            "Clubs' World Cup",
        ),
        "Club World Cup",
        bad=(
            (
                "Chelsea won the World Cup of Clubs.",
                "Chelsea won the Club World Cup.",
            ),
        ),
        good=("The world of clubs and bars sleeps.",),
        when=When(quoted=True, not_before=("and", "in")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "sp-copa-libertadores",
        (
            "Libertadores Cup",
            "Cup Libertadores",
            "Liberators Cup",
            "Cup of the Liberators",
            "Liberators' Cup",
            "Liberators of America Cup",
            "Copa Liberators",
            "Cup of Liberators",
        ),
        "Copa Libertadores",
        bad=(
            (
                "River won the Liberators Cup.",
                "River won the Copa Libertadores.",
            ),
        ),
        good=("The cup the liberators drank from is lost.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "sp-copa-sudamericana",
        (
            "Cup South American",
            "South American Cup",
            "Sudamericana Cup",
            "Cup Sudamericana",
            "Copa South American",
        ),
        "Copa Sudamericana",
        bad=(
            (
                (
                    "Lanus won the Sudamericana Cup. "
                    "The striker scored the only goal of the league match."
                ),
                (
                    "Lanus won the Copa Sudamericana. "
                    "The striker scored the only goal of the league match."
                ),
            ),
        ),
        good=(
            (
                "The South American Cup of chess, a sport for a team of four, was in Peru. "
                "The midfielder thanked his coach."
            ),
        ),
        when=When(
            domain=("football",), far=("chess", "rugby", "basketball", "hockey"), quoted=True
        ),
        exact=True,
    ),
    Row(
        "sp-copa-america",
        ("Cup America", "Cup of America", "Copa of America"),
        "Copa America",
        bad=(
            (
                "Chile won the Cup America, and the goalkeeper danced.",
                "Chile won the Copa America, and the goalkeeper danced.",
            ),
        ),
        good=("A cup of America's best coffee woke the coach; the goal was breakfast.",),
        when=When(domain=("football",), quoted=True, not_before=("'s", "’s")),
        exact=True,
    ),
    Row(
        "sp-copa-del-rey",
        (
            "King's Cup",
            "King’s Cup",
            "Cup of the King",
            "Cup of King",
            "Kings Cup",
            "Copa of the King",
            "Copa of King",
        ),
        "Copa del Rey",
        bad=(
            (
                "In Spain, Betis won the King's Cup, and the goalkeeper danced.",
                "In Spain, Betis won the Copa del Rey, and the goalkeeper danced.",
            ),
        ),
        good=("In Saudi Arabia, a goalkeeper and a coach from Spain won the King's Cup.",),
        when=When(
            about=("Spain",),
            domain=("football", "sport"),
            far=("saudi*", "bahrain*", "thai*", "sailing", "regatta", "jordan*", "elephant*"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "sp-ballon-dor",
        (
            "Ball of Gold",
            "Gold Ball",
            "Balloon of Gold",
            "Golden Balloon",
            "Balloon d'Or",
            "Balon d'Or",
            "Ballon of Gold",
        ),
        "Ballon d'Or",
        bad=(
            (
                (
                    "Messi won the Ball of Gold again, and his coach wept. "
                    "The midfielder thanked his coach."
                ),
                (
                    "Messi won the Ballon d'Or again, and his coach wept. "
                    "The midfielder thanked his coach."
                ),
            ),
        ),
        good=("A gold ball hangs on the tree of the football coach; the goal is joy.",),
        when=When(domain=("football",), quoted=True),
        exact=True,
    ),
    Row(
        "sp-atletico-madrid",
        (
            "Athletic of Madrid",
            "Athletic Madrid",
            "Athletico of Madrid",
            "Atletico of Madrid",
            "Atlético of Madrid",
        ),
        "Atletico Madrid",
        bad=(
            (
                "Athletic of Madrid drew 1-1.",
                "Atletico Madrid drew 1-1.",
            ),
        ),
        good=("The athletics of Madrid's schools grew.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "sp-real-madrid",
        ("Royal Madrid", "Madrid Royal"),
        "Real Madrid",
        bad=(
            (
                (
                    "Royal Madrid drew 1-1, and the coach shrugged. "
                    "The midfielder thanked his coach."
                ),
                ("Real Madrid drew 1-1, and the coach shrugged. The midfielder thanked his coach."),
            ),
        ),
        good=("On a tour of royal Madrid the coach and his goalkeeper rested.",),
        when=When(
            domain=("football", "sport"),
            quoted=True,
            not_before=("palace", "theatre", "theater", "botanic*"),
        ),
        exact=True,
    ),
    Row(
        "sp-real-sociedad",
        (
            "Real Society",
            "Royal Society of San Sebastian",
            "Royal Society of San Sebastián",
            "Real Society of San Sebastian",
        ),
        "Real Sociedad",
        bad=(
            (
                "Real Society drew 1-1. The striker scored the only goal of the league match.",
                "Real Sociedad drew 1-1. The striker scored the only goal of the league match.",
            ),
        ),
        good=(
            ("In real society, nobody wins. The striker scored the only goal of the league match."),
        ),
        when=When(domain=("football", "sport"), quoted=True),
        exact=True,
    ),
    Row(
        "sp-celta-vigo",
        ("Celtic of Vigo", "Celtic Vigo", "Celta of Vigo", "Celtic de Vigo"),
        "Celta Vigo",
        bad=(
            (
                "Celta of Vigo drew 1-1.",
                "Celta Vigo drew 1-1.",
            ),
        ),
        good=("The Celtic songs of Vigo are old.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "sp-rayo-vallecano",
        (
            "Lightning Vallecano",
            "Ray Vallecano",
            "Thunderbolt Vallecano",
            "Lightning of Vallecas",
            "Ray of Vallecas",
        ),
        "Rayo Vallecano",
        bad=(
            (
                "Lightning Vallecano drew 1-1.",
                "Rayo Vallecano drew 1-1.",
            ),
        ),
        good=("Lightning over Vallecas lit the night.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "sp-boca-juniors",
        ("Mouth Juniors", "Boca Juvenil", "Mouth Junior"),
        "Boca Juniors",
        bad=(
            (
                "Mouth Juniors drew 1-1.",
                "Boca Juniors drew 1-1.",
            ),
        ),
        good=("The mouth of junior swimmers stays shut.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "sp-cruz-azul",
        ("Blue Cross",),
        "Cruz Azul",
        bad=(
            (
                "In Mexico, Blue Cross drew 1-1, and the coach shrugged at his goalkeeper.",
                "In Mexico, Cruz Azul drew 1-1, and the coach shrugged at his goalkeeper.",
            ),
        ),
        good=("In Mexico, Blue Cross insurance paid for the football coach's league.",),
        when=When(
            about=("Mexico",),
            domain=("football",),
            far=("insur*", "health*", "shield", "hospital*"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "sp-estudiantes",
        ("Students of La Plata", "Students de La Plata", "Students of the Silver"),
        "Estudiantes de La Plata",
        bad=(
            (
                (
                    "Students of La Plata drew 1-1, and the coach shrugged. "
                    "The coach praised the goalkeeper."
                ),
                (
                    "Estudiantes de La Plata drew 1-1, and the coach shrugged. "
                    "The coach praised the goalkeeper."
                ),
            ),
        ),
        good=(
            (
                "The students of La Plata's university marched; a football coach joined them "
                "for the league."
            ),
        ),
        when=When(
            domain=("football",), quoted=True, not_before=("university", "'s", "’s", "march*")
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "sp-stadium-metropolitano",
        (
            "Wanda Metropolitan",
            "Metropolitan Wanda",
            "Civitas Metropolitan",
            "Metropolitan Civitas",
        ),
        "Metropolitano",
        bad=(
            (
                "The final is at the Wanda Metropolitan in Madrid.",
                "The final is at the Metropolitano in Madrid.",
            ),
        ),
        good=("Wanda, Metropolitan police said, is well.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "sp-f1-driver",
        (
            "Formula 1 pilot",
            "F1 pilot",
            "Formula One pilot",
            "pilot of Formula 1",
            "pilot of Formula One",
            "pilot of F1",
        ),
        "Formula 1 driver",
        bad=(
            (
                "The Formula 1 pilot hit a wall in Monaco.",
                "The Formula 1 driver hit a wall in Monaco.",
            ),
        ),
        good=("The Formula 1 pilot program for schools ended.",),
        when=When(not_before=("program*", "project", "scheme", "episode", "test")),
        safety=Safety.LIKELY,
        plural="Formula 1 drivers",
    ),
    Row(
        "sp-ferrari-driver",
        ("Ferrari pilot",),
        "Ferrari driver",
        bad=(
            (
                "The Ferrari pilot hit a wall in Monaco.",
                "The Ferrari driver hit a wall in Monaco.",
            ),
        ),
        good=("A Ferrari pilot plant makes batteries.",),
        when=When(not_before=("plant", "project*", "program*", "line")),
        plural="Ferrari drivers",
    ),
    Row(
        "sp-motogp-rider",
        ("MotoGP pilot", "Moto GP pilot", "pilot of MotoGP"),
        "MotoGP rider",
        bad=(
            (
                "The MotoGP pilot broke an arm in Jerez.",
                "The MotoGP rider broke an arm in Jerez.",
            ),
        ),
        good=("The MotoGP pilot program for e-bikes ended.",),
        when=When(not_before=("program*", "project", "scheme")),
        plural="MotoGP riders",
    ),
    Row(
        "sp-grand-prix",
        ("Great Prize of", "Grand Prize of", "Big Prize of"),
        "Grand Prix of",
        bad=(
            (
                "The Formula 1 Great Prize of Hungary is on Sunday.",
                "The Formula 1 Grand Prix of Hungary is on Sunday.",
            ),
        ),
        good=("The Grand Prize of the lottery is $90; Formula 1 is on at nine.",),
        when=When(
            near=("formula 1", "formula one", "f1", "motogp", "ferrari", "yamaha", "ducati"),
            not_before=("the", "$", "a", "1*", "2*", "5*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "sp-weightlifting",
        ("halterophilia", "halterofilia", "halterophily"),
        "weightlifting",
        bad=(
            (
                "She won gold in halterophilia.",
                "She won gold in weightlifting.",
            ),
        ),
        good=("“Halterofilia” is Spanish.",),
        article="none",
    ),
)
