"""Terms: economy, energy, society, sport and media of Germany, Austria and the Netherlands.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import GERMAN
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_GERMANY = ("Germany",)
_LIKELY = Safety.LIKELY
_UNION = (
    "verdi",
    "ver.di",
    "ig metall",
    "evg",
    "gdl",
    "warning strike*",
    "marburger bund",
    "employers' association*",
    "employers’ association*",
)
_CUSTOMS = ("trump", "customs", "import duties", "trade war", "wto", "imports")
_WAGES = When(near=_UNION, far=_CUSTOMS)
_FOOTBALL = ("bundesliga", "uefa", "bayern munich", "dortmund", "champions league", "eredivisie")

ROWS = (
    Row(
        "de-wage-dispute",
        ("tariff dispute", "tariff conflict"),
        "wage dispute",
        bad=(
            (
                "In the tariff dispute, Verdi called for new strikes.",
                "In the wage dispute, Verdi called for new strikes.",
            ),
        ),
        good=("IG Metall fears the tariff dispute that Trump began.",),
        when=_WAGES,
    ),
    Row(
        "de-wage-talks",
        ("tariff negotiations", "tariff talks", "tariff round"),
        "wage talks",
        bad=(
            (
                "The tariff negotiations between GDL and the railway failed.",
                "The wage talks between GDL and the railway failed.",
            ),
        ),
        good=("Tariff negotiations between Trump and the EU worry IG Metall.",),
        when=_WAGES,
    ),
    Row(
        "de-collective-agreement",
        ("tariff contract", "tariff agreement"),
        "collective agreement",
        bad=(
            (
                "IG Metall signed a tariff agreement for the nurses.",
                "IG Metall signed a collective agreement for the nurses.",
            ),
        ),
        good=("The tariff agreement with the WTO pleased IG Metall.",),
        plural="collective agreements",
        when=_WAGES,
    ),
    Row(
        "de-wage-parties",
        ("tariff partners", "tariff parties"),
        "employers and unions",
        bad=(
            (
                "IG Metall said the tariff partners should decide.",
                "IG Metall said the employers and unions should decide.",
            ),
        ),
        good=("Tariff partners of the WTO met, Verdi noted.",),
        when=_WAGES,
        safety=_LIKELY,
    ),
    Row(
        "de-works-council",
        ("operating council", "company council", "enterprise council"),
        "works council",
        bad=(
            (
                "The operating council of VW in Wolfsburg fears for jobs.",
                "The works council of VW in Wolfsburg fears for jobs.",
            ),
        ),
        good=("In the Netherlands, an operating councillor spoke to IG Metall.",),
        plural="works councils",
        when=When(region=("Germany", "Austria", "Netherlands"), near=("jobs", "workers", "union*")),
    ),
    Row(
        "de-train-drivers",
        ("locomotive drivers", "locomotive leaders", "locomotive operators"),
        "train drivers",
        bad=(
            (
                "The locomotive leaders of GDL will strike in Germany.",
                "The train drivers of GDL will strike in Germany.",
            ),
        ),
        good=("The steam museum trains locomotive drivers in Germany.",),
        when=When(region=GERMAN, near=("gdl", "deutsche bahn", "strike*", "union")),
    ),
    Row(
        "de-supervisory-board-chair",
        ("supervisory board boss", "supervisory board chief"),
        "supervisory board chair",
        bad=(
            (
                "Supervisory board boss Hans Dieter Pötsch spoke.",
                "Supervisory board chair Hans Dieter Pötsch spoke.",
            ),
        ),
        good=("The supervisory board bossed the managers about.",),
        hyphens=False,
    ),
    Row(
        "de-chief-executive",
        ("board boss", "board chief", "executive board boss", "management board boss"),
        "chief executive",
        bad=(
            (
                "SAP board boss Christian Klein spoke in Walldorf, Germany.",
                "SAP chief executive Christian Klein spoke in Walldorf, Germany.",
            ),
        ),
        good=(
            "The school board chief Ann Moss came from Germany.",
            "Supervisory board chair Pötsch spoke in Germany.",
        ),
        when=When(
            about=GERMAN,
            person="after",
            not_after=(
                "school",
                "health",
                "water",
                "supervisory",
                "examination",
                "executive",
                "medical",
                "county",
                "housing",
                "fire",
            ),
        ),
        safety=_LIKELY,
    ),
    Row(
        "de-economic-advisers",
        (
            "economic wise men",
            "economic sages",
            "business wise men",
            "economy wise men",
            "five economic wise men",
        ),
        "government's economic advisers",
        bad=(
            (
                "The economic wise men in Berlin expect growth of 1 percent.",
                "The government's economic advisers in Berlin expect growth of 1 percent.",
            ),
        ),
        good=("The economic advice of wise men is rarely heard in Berlin.",),
        when=When(region=_GERMANY),
        article="the",
        safety=_LIKELY,
    ),
    Row(
        "de-bailout-fund",
        ("rescue umbrella", "rescue parachute", "bailout umbrella"),
        "rescue package",
        bad=(
            (
                "The rescue umbrella for hospitals is worth 2 billion euros.",
                "The rescue package for hospitals is worth 2 billion euros.",
            ),
        ),
        good=("The pilot opened his rescue parachute.",),
        plural="rescue packages",
        when=When(near=("billion", "euro zone", "eurozone", "hospitals", "companies", "esm")),
    ),
    Row(
        "de-benchmark-index",
        ("leading index Dax", "German leading index Dax", "lead index Dax", "guiding index Dax"),
        "benchmark index DAX",
        bad=(
            (
                "The leading index Dax closed at 13,000 points.",
                "The benchmark index DAX closed at 13,000 points.",
            ),
        ),
        good=("The Conference Board's leading index and the DAX rose.",),
        safety=_LIKELY,
        hyphens=False,
    ),
    Row(
        "de-child-benefit",
        ("child money", "children's money", "kid's money"),
        "child benefit",
        bad=(
            (
                "Germany will raise the child money by 25 euros.",
                "Germany will raise the child benefit by 25 euros.",
            ),
        ),
        good=("In Germany, parents who give a child money for sweets spend 5 euros.",),
        when=When(
            region=("Germany", "Austria"),
            near=("euros", "parents", "famil*"),
            not_after=("a", "the child's", "your", "their", "his", "her", "every", "each"),
            after=("the", "higher", "raise", "more", "of", "for", "and", "receive", "get"),
            not_before=("for", "to", "and"),
        ),
        safety=_LIKELY,
    ),
    Row(
        "de-parental-allowance",
        ("parents' money", "parental money", "parent money"),
        "parental allowance",
        bad=(
            (
                "Germany will cut the parental money for rich couples.",
                "Germany will cut the parental allowance for rich couples.",
            ),
        ),
        good=("Students in Germany live on their parents' money for years.",),
        when=When(region=_GERMANY, after=("the", "receive", "of", "on", "cut", "draw")),
    ),
    Row(
        "de-citizens-income",
        ("citizen money", "citizen's money", "citizens' money"),
        "citizen's benefit",
        bad=(
            (
                "The SPD will not cut the citizen money, said minister Heil.",
                "The SPD will not cut the citizen's benefit, said minister Heil.",
            ),
        ),
        good=("The FDP says the state wastes citizens' money.",),
        when=When(
            near=("hartz*", "jobless", "unemploy*", "heil", "job center*", "recipients"),
            after=("the", "so-called", "new", "receive", "on", "from"),
        ),
        safety=_LIKELY,
    ),
    Row(
        "de-housing-benefit",
        ("living money", "housing money", "residential money"),
        "housing benefit",
        bad=(
            (
                "More households in Germany will receive housing money.",
                "More households in Germany will receive housing benefit.",
            ),
        ),
        good=("In Germany the ministry has no housing money for refugees left.",),
        when=When(
            region=_GERMANY,
            near=("households", "tenants", "rent*"),
            after=("receive", "the", "entitled to", "of", "apply for", "get"),
            not_before=("for",),
        ),
        safety=_LIKELY,
    ),
    Row(
        "de-energy-transition",
        ("energy turnaround", "energy turnabout", "energy turn"),
        "energy transition",
        bad=(
            (
                "The energy turnaround in Germany needs more wind power.",
                "The energy transition in Germany needs more wind power.",
            ),
        ),
        good=("The striker brought energy; turn by turn, Germany came back.",),
        when=When(region=GERMAN, domain=("energy", "politics", "economy")),
    ),
    Row(
        "de-transport-transition",
        (
            "traffic turnaround",
            "traffic turn",
            "transport turnaround",
            "mobility turnaround",
            "traffic transition",
        ),
        "transport transition",
        bad=(
            (
                "Germany's Greens want a faster traffic turnaround.",
                "Germany's Greens want a faster transport transition.",
            ),
        ),
        good=("Drivers in Germany may not stop where traffic turns left.",),
        when=When(
            region=GERMAN,
            near=("greens", "minister*", "climate", "bicycle*", "rail"),
            not_before=("right", "left", "in", "lane*", "around"),
        ),
        safety=_LIKELY,
    ),
    Row(
        "de-coal-phase-out",
        ("coal exit", "coal outlet"),
        "coal phase-out",
        bad=(
            (
                "The German coal exit should come by 2030.",
                "The German coal phase-out should come by 2030.",
            ),
        ),
        good=("BHP's coal exit pleased a German fund.",),
        when=When(
            region=("Germany", "Poland"),
            after=("the", "german", "a", "germany's", "germany’s", "early", "accelerated"),
            near=("2030", "2038", "lignite", "climate", "government"),
            not_before=("of",),
        ),
        safety=_LIKELY,
    ),
    Row(
        "de-nuclear-phase-out",
        ("atomic exit", "atom exit", "nuclear power exit", "nuclear exit"),
        "nuclear phase-out",
        bad=(
            (
                "Germany's nuclear exit came after Fukushima.",
                "Germany's nuclear phase-out came after Fukushima.",
            ),
        ),
        good=("Germany watched the nuclear exit talks with Iran.",),
        when=When(
            region=GERMAN,
            near=("fukushima", "power plant*", "reactor*", "energy"),
            not_before=("talk*", "tax"),
        ),
        safety=_LIKELY,
    ),
    Row(
        "de-nuclear-plant",
        ("atomic power plant", "atomic power station"),
        "nuclear power plant",
        bad=(
            (
                "The atomic power plant Isar 2 near Munich was shut down.",
                "The nuclear power plant Isar 2 near Munich was shut down.",
            ),
        ),
        good=("In 1957 the Shippingport atomic power station amazed Germany.",),
        plural="nuclear power plants",
        when=When(
            region=(*GERMAN, "Belgium", "France"),
            far=("195*", "196*", "museum"),
            not_before=("company",),
        ),
        hyphens=False,
    ),
    Row(
        "de-wind-turbine",
        ("wind wheel",),
        "wind turbine",
        bad=(
            (
                "Bavaria has few wind wheels and needs electricity.",
                "Bavaria has few wind turbines and needs electricity.",
            ),
        ),
        good=("Children in Munich made wind wheels of paper.",),
        plural="wind turbines",
        when=When(
            near=("electricity", "megawatt*", "renewable*", "offshore", "onshore"),
            far=("paper", "toy*", "craft*"),
        ),
    ),
    Row(
        "de-work-from-home-rule",
        ("home office obligation", "home office duty", "home office requirement"),
        "work-from-home requirement",
        bad=(
            (
                "Germany ended its home office obligation in March.",
                "Germany ended its work-from-home requirement in March.",
            ),
        ),
        good=("A British Home Office requirement is met.",),
        when=When(region=GERMAN, not_before=("to",)),
        hyphens=False,
    ),
    Row(
        "de-working-from-home",
        ("working in the home office", "work in the home office", "working in home office"),
        "working from home",
        bad=(
            (
                "Half of Germany's employees are working in the home office.",
                "Half of Germany's employees are working from home.",
            ),
        ),
        good=(
            "In London, officials working in the Home Office met Germany's employees.",
            "Germany's officials met Britons working in the Home Office on the pandemic.",
        ),
        when=When(
            region=(*GERMAN, "Netherlands"),
            near=("employee*", "pandemic", "compan*", "lockdown*"),
            far=("home secretary", "british", "britain", "london", "uk"),
            after=("are", "were", "is", "was", "still", "been", "from", "be"),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-lifeguard",
        ("swimming master", "bath master", "bathing master", "pool master"),
        "lifeguard",
        bad=(
            (
                "The swimming master pulled the boy out of the pool.",
                "The lifeguard pulled the boy out of the pool.",
            ),
        ),
        good=("The swimming masters championships filled the pool.",),
        plural="lifeguards",
        when=When(near=("pool*", "drown*"), not_before=("championship*", "event*", "plan*")),
    ),
    Row(
        "de-outdoor-pool",
        ("free bath", "open-air bath", "outdoor bath"),
        "outdoor pool",
        bad=(
            (
                "The open-air baths in Berlin will open, with fewer swimmers.",
                "The outdoor pools in Berlin will open, with fewer swimmers.",
            ),
        ),
        good=("The open-air baths of Bad Ischl in Austria are Roman; swimmers stay out.",),
        plural="outdoor pools",
        when=When(
            region=("Germany", "Switzerland"),
            near=("swimmer*", "swimming", "pool*", "bathing season"),
            far=("roman", "thermal", "hot spring*"),
        ),
        safety=_LIKELY,
    ),
    Row(
        "de-volunteer-fire",
        ("voluntary fire",),
        "volunteer fire",
        bad=(
            (
                "The voluntary fire department of Hof put out the fire.",
                "The volunteer fire department of Hof put out the fire.",
            ),
        ),
        good=("Voluntary fire drills are held in June.",),
        when=When(before=("department*", "brigade*", "service", "fighter*", "company")),
    ),
    Row(
        "de-champions-league",
        ("royal class", "king's class", "kings' class", "premier class", "queen's class"),
        "Champions League",
        bad=(
            (
                "Dortmund are back in the royal class after a win in the Bundesliga.",
                "Dortmund are back in the Champions League after a win in the Bundesliga.",
            ),
        ),
        good=(
            "The MotoGP rider, a Dortmund fan, won in the premier class.",
            "Formula One is the premier class of racing.",
        ),
        when=When(
            near=_FOOTBALL,
            after=("the", "football's", "football’s"),
            far=("motogp", "formula*", "moto2", "motorsport", "rider*", "driver*", "racing"),
            not_before=("of", "carriage"),
        ),
    ),
    Row(
        "de-second-yellow",
        ("yellow-red card", "yellow-red", "yellow/red card"),
        "second yellow card",
        bad=(
            (
                "Hummels was sent off with a yellow-red card in Dortmund.",
                "Hummels was sent off with a second yellow card in Dortmund.",
            ),
        ),
        good=("The leaves are a yellow-red mixture, said the painter's wife.",),
        when=When(
            near=("sent off", "referee", "bundesliga", "minute"),
            after=("a", "the", "with", "saw"),
            not_before=("shirt*", "scarf", "scarves", "jersey*", "mix*", "color*", "colour*"),
        ),
        hyphens=False,
    ),
    Row(
        "de-show-red",
        ("saw the red card", "saw a red card", "saw the yellow card", "saw the red"),
        "was shown a card",
        bad=("In the Bundesliga, the goalkeeper [[saw the red card]] after a foul.",),
        good=("I saw the red card in the drawer.",),
        when=When(
            domain=("football",),
            near=("referee", "foul*", "minute"),
            not_after=("i", "fans", "we", "crowd", "who", "and", "viewers", "everyone"),
        ),
        safety=Safety.FLAG,
        note="A player is shown a card; “saw” is the idiom of the source.",
        hyphens=False,
    ),
    Row(
        "de-brace",
        ("double pack", "two-pack"),
        "brace",
        bad=(
            (
                "Kane's double pack won the match against Dortmund in the Bundesliga.",
                "Kane's brace won the match against Dortmund in the Bundesliga.",
            ),
        ),
        good=("The Bundesliga fan shop sells scarves in a double pack.",),
        when=When(
            near=("bundesliga",),
            far=("shop*", "price*", "sells", "beer"),
        ),
    ),
    Row(
        "de-top-scorer",
        ("goalscorer king", "goal scorer king", "top scorer king", "goal shooter king"),
        "top scorer",
        bad=(
            (
                "Lewandowski became the league's goal scorer king again.",
                "Lewandowski became the league's top scorer again.",
            ),
        ),
        good=("The goal scorer, King, ran to the fans.",),
        plural="top scorers",
        when=When(not_before=("and",)),
    ),
    Row(
        "de-threat-of-relegation",
        ("relegation ghost", "relegation specter", "ghost of relegation"),
        "threat of relegation",
        bad=(
            (
                "Schalke cannot shake off the relegation ghost.",
                "Schalke cannot shake off the threat of relegation.",
            ),
        ),
        good=("The relegation, ghosts and all, is forgotten.",),
        when=When(not_before=("of", "and")),
        safety=_LIKELY,
    ),
    Row(
        "de-relegation-play-off",
        ("relegation against", "relegation duel against"),
        "relegation play-off against",
        bad=(
            (
                "In the relegation against Heidenheim, Werder were lucky in the Bundesliga.",
                (
                    "In the relegation play-off against Heidenheim, Werder were lucky in the "
                    "Bundesliga."
                ),
            ),
        ),
        good=("They fought relegation against all odds in the Bundesliga.",),
        when=When(
            near=("bundesliga",), after=("in the", "of the", "the"), not_before=("all", "the odds")
        ),
        safety=_LIKELY,
    ),
    Row(
        "nl-national-coach",
        ("bond coach", "union coach", "federation coach"),
        "national team coach",
        bad=(
            (
                "Dutch bond coach Louis van Gaal named his squad for the World Cup match.",
                "Dutch national team coach Louis van Gaal named his squad for the World Cup match.",
            ),
        ),
        good=("A Dutch credit union coach helps players to save.",),
        when=When(
            region=("Netherlands", "Belgium"),
            domain=("football", "sport"),
            not_after=("credit", "european", "students", "rugby"),
        ),
    ),
    Row(
        "de-spiegel",
        (
            "news magazine Mirror",
            "news magazine The Mirror",
            "newsmagazine Mirror",
            "news magazine The mirror",
            "magazine Mirror",
        ),
        "news magazine Der Spiegel",
        bad=(
            (
                "In Berlin, she told the news magazine Mirror that Merkel knew.",
                "In Berlin, she told the news magazine Der Spiegel that Merkel knew.",
            ),
        ),
        good=("The magazine Mirror Images shows art.",),
        when=When(region=GERMAN, not_before=("image*", "world*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-bild",
        ("Picture newspaper", "Image newspaper", "Picture Newspaper", "newspaper Picture"),
        "Bild newspaper",
        bad=(
            (
                "The Picture newspaper reported this in Berlin.",
                "The Bild newspaper reported this in Berlin.",
            ),
        ),
        good=("The Picture newspaper of 1920s London reached Berlin.",),
        when=When(region=_GERMANY, far=("london", "1920s"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-bild-am-sonntag",
        ("Picture on Sunday", "Image on Sunday"),
        "Bild am Sonntag",
        bad=(
            (
                "Habeck told Picture on Sunday that Germany has gas.",
                "Habeck told Bild am Sonntag that Germany has gas.",
            ),
        ),
        good=("Cinemas in Germany show the Best Picture on Sunday.",),
        when=When(region=_GERMANY, not_after=("best", "motion"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-welt-am-sonntag",
        ("World on Sunday",),
        "Welt am Sonntag",
        bad=(
            (
                "Lindner told World on Sunday that Germany must save.",
                "Lindner told Welt am Sonntag that Germany must save.",
            ),
        ),
        good=("Germany plays at Disney World on Sunday.", "Germany won the Miss World on Sunday."),
        when=When(
            region=_GERMANY,
            after=("told", "told the", "newspaper", "by the", "paper", '"', "“"),
            not_before=("in", "at", "when"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-sueddeutsche",
        (
            "South German newspaper",
            "South German Newspaper",
            "Southern German Newspaper",
            "Southgerman newspaper",
            "Southgerman Newspaper",
        ),
        "Süddeutsche Zeitung",
        bad=(
            (
                "This was reported by the South German Newspaper.",
                "This was reported by the Süddeutsche Zeitung.",
            ),
        ),
        good=("He worked at a South German newspaper.",),
        when=When(after=("the",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-faz",
        (
            "Frankfurt General Newspaper",
            "Frankfurter General Newspaper",
            "Frankfurt General newspaper",
            "Frankfurter General newspaper",
            "General Frankfurt Newspaper",
        ),
        "Frankfurter Allgemeine Zeitung",
        bad=(
            (
                "The Frankfurter General Newspaper doubts it.",
                "The Frankfurter Allgemeine Zeitung doubts it.",
            ),
        ),
        good=("A Frankfurt newspaper doubts it.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-nzz",
        ("New Zurich newspaper", "New Zurich Newspaper", "New Zurich Times"),
        "Neue Zürcher Zeitung",
        bad=(
            (
                "She told the New Zurich Newspaper so.",
                "She told the Neue Zürcher Zeitung so.",
            ),
        ),
        good=("A new Zurich newspaper will appear in May.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-freie-presse",
        ("Chemnitz Free Press", "Free Press Chemnitz", "Chemnitzer Free Press"),
        "Freie Presse",
        bad=(
            (
                "The Chemnitz Free Press reported on the fire.",
                "The Freie Presse reported on the fire.",
            ),
        ),
        good=("The free press in Chemnitz is in danger.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-regional-daily",
        ("Augsburg General", "Augsburger General", "Augsburg General Newspaper"),
        "Augsburger Allgemeine",
        bad=(
            (
                "He told the Augsburger General that he was well.",
                "He told the Augsburger Allgemeine that he was well.",
            ),
        ),
        good=("The Augsburg General Hospital is full.",),
        when=When(not_before=("hospital", "assembly", "strike"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-rheinische-post",
        ("Rhenish Post", "Rhine Post"),
        "Rheinische Post",
        bad=(
            (
                "Laschet told the Rhenish Post that he would wait.",
                "Laschet told the Rheinische Post that he would wait.",
            ),
        ),
        good=("The Rhine post of the Roman army lay near Bonn.",),
        when=When(after=("the", "newspaper", "told"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-saechsische-zeitung",
        ("Saxon Newspaper", "Saxony Newspaper", "Saxon newspaper"),
        "Sächsische Zeitung",
        bad=(
            (
                "Police told the Saxon Newspaper of nine arrests.",
                "Police told the Sächsische Zeitung of nine arrests.",
            ),
        ),
        good=("The first Saxon newspaper appeared in Leipzig in 1650.",),
        when=When(after=("told the", "to the", "by the"), not_before=("of the", "in"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-zdf",
        ("Second German Television", "Second German TV"),
        "ZDF",
        bad=(
            (
                "In a poll by Second German Television, the CDU lost.",
                "In a poll by ZDF, the CDU lost.",
            ),
        ),
        good=("She made a second German television film.",),
        when=When(not_before=("film*", "series", "channel*"), quoted=True),
        article="none",
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-mdr",
        ("Middle German Broadcasting", "Central German Broadcasting", "Middle German Radio"),
        "MDR",
        bad=(
            (
                "Central German Broadcasting filmed the march in Leipzig.",
                "MDR filmed the march in Leipzig.",
            ),
        ),
        good=("Central German broadcasting rights were sold.",),
        article="none",
        when=When(not_before=("corporation",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-ndr",
        ("North German Broadcasting", "Northern German Broadcasting", "North German Radio"),
        "NDR",
        bad=(
            (
                "North German Radio filmed the flood in Hamburg.",
                "NDR filmed the flood in Hamburg.",
            ),
        ),
        good=("The North German Radio Symphony Orchestra played in Hamburg.",),
        article="none",
        when=When(not_before=("symphony", "orchestra", "choir", "corporation"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-stiftung-warentest",
        ("Foundation Warentest", "Warentest Foundation", "Foundation Product Testing"),
        "Stiftung Warentest",
        bad=(
            (
                "The Warentest Foundation tested 20 creams.",
                "The Stiftung Warentest tested 20 creams.",
            ),
        ),
        good=("Stiftung Warentest, a foundation, tested 20 creams.",),
        when=When(quoted=True),
    ),
    Row(
        "de-deutschlandfunk",
        ("Germany Radio", "Germany radio", "Radio Germany", "Germany Funk"),
        "Deutschlandfunk",
        bad=(
            (
                "She told Germany Radio that the party would wait.",
                "She told Deutschlandfunk that the party would wait.",
            ),
        ),
        good=("Germany radio listeners grow older.",),
        when=When(
            after=("told", "told the", "on", "interview with"),
            not_before=("listener*", "station*", "and", "show*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-deutsche-post",
        ("German Post",),
        "Deutsche Post",
        bad=(
            (
                "German Post will raise the price of stamps in Germany.",
                "Deutsche Post will raise the price of stamps in Germany.",
            ),
        ),
        good=("The German Post Office of 1910 sold stamps to parcel clerks.",),
        when=When(
            near=("letters", "parcel*", "stamps", "dhl", "postage"),
            not_before=("office*", "museum", "war"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-deutsche-telekom",
        ("German Telekom", "German Telecom"),
        "Deutsche Telekom",
        bad=(
            (
                "German Telekom sold its masts.",
                "Deutsche Telekom sold its masts.",
            ),
        ),
        good=("German telecom firms sold masts.", "A German Telecoms Award was given."),
        when=When(quoted=True, not_before=("award*", "act", "law", "market", "regulat*")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "nl-algemeen-dagblad",
        ("General Daily Newspaper", "General Daily", "General Dagblad"),
        "Algemeen Dagblad",
        bad=(
            (
                "Rutte told the General Daily in The Hague that he would stay.",
                "Rutte told the Algemeen Dagblad in The Hague that he would stay.",
            ),
        ),
        good=("The General Daily Allowance is paid in The Hague.",),
        when=When(region=("Netherlands",), not_before=("allowance", "rate"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "nl-volkskrant",
        ("People's Newspaper", "People's newspaper"),
        "Volkskrant",
        bad=(
            (
                "A poll by the People's Newspaper in Amsterdam says so.",
                "A poll by the Volkskrant in Amsterdam says so.",
            ),
        ),
        good=("The Daily Worker was the people's newspaper in Amsterdam.",),
        when=When(about=("Netherlands",), quoted=True),
        exact=True,
        hyphens=False,
    ),
)
