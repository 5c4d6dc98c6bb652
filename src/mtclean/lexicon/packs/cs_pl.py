"""Terms: Czech, Slovak and Polish politics, society, sport and media.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["OFFICE_ROWS", "ROWS"]

_CZECH = ("Czech Republic", "Slovakia")
_POLAND = ("Poland",)
_COVID = ("covid*", "coronavirus", "epidemic", "pandemic", "quarantine", "infect*")
_LIKELY = Safety.LIKELY

ROWS = (
    Row(
        "cs-ano-movement",
        ("Yes movement", "YES movement", "YES Movement", "movement YES", "movement Yes"),
        "ANO movement",
        bad=(
            (
                "Andrej Babiš of the YES movement lost.",
                "Andrej Babiš of the ANO movement lost.",
            ),
        ),
        good=("Scotland's Yes movement marched in Glasgow.",),
        when=When(
            near=("babiš", "babis", "czech*", "prague"), far=("scot*", "catal*"), quoted=True
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "cs-for-ano",
        ("for YES", "for Yes", "(YES)"),
        "for ANO",
        bad=("Karel Havlíček, minister of industry [[for YES]], spoke in Prague.",),
        good=("Czech voters were 70 percent for Yes in 2003.",),
        when=When(
            near=("babiš", "babis", "zeman", "hamáček", "hamacek", "havlíček", "havlicek"),
            region=("Czech Republic",),
        ),
        exact=True,
        hyphens=False,
        safety=Safety.FLAG,
        note="Probably the Czech party ANO, whose name is also the word for yes.",
    ),
    Row(
        "cs-covid-disease",
        ("COVID-19 disease", "covid-19 disease", "disease COVID-19", "disease covid-19"),
        "COVID-19",
        bad=(
            (
                "In Brno, 12 people died of the COVID-19 disease.",
                "In Brno, 12 people died of COVID-19.",
            ),
        ),
        good=(
            "Prague doctors study COVID-19 disease severity.",
            "The pathogen and the disease COVID-19 causes are studied in Brno.",
        ),
        when=When(
            region=_CZECH,
            after=("of", "with", "the", "from", "by", "against"),
            not_before=(
                "sever*",
                "causes",
                "course",
                "is",
                "activity",
                "burden",
                "progress*",
                "control",
                "spread",
                "outcome*",
            ),
        ),
        article="none",
        exact=True,
        hyphens=False,
        safety=_LIKELY,
    ),
    Row(
        "cs-face-masks",
        ("veils", "drapes"),
        "masks",
        bad=(
            (
                "In Prague, people must wear veils on trams, the health ministry said of COVID.",
                "In Prague, people must wear masks on trams, the health ministry said of COVID.",
            ),
            (
                "Wearing veils helps against the coronavirus, Prague doctors say.",
                "Wearing masks helps against the coronavirus, Prague doctors say.",
            ),
        ),
        good=("Prague's Muslim women wear veils in the pandemic too.",),
        when=When(
            region=_CZECH,
            near=_COVID,
            far=("muslim*", "islam*", "women", "brides", "nuns", "bride"),
            after=("wear", "wearing", "wore", "without"),
        ),
    ),
    Row(
        "cs-obligation-to-wear-masks",
        ("obligation of veils", "veil obligation", "drape obligation", "duty of veils"),
        "mask requirement",
        bad=(
            (
                "The Czech government ended the veil obligation in schools.",
                "The Czech government ended the mask requirement in schools.",
            ),
        ),
        good=("Iran's veil obligation upset a Czech tourist.",),
        when=When(region=_CZECH, far=("iran*", "muslim*", "islam*")),
    ),
    Row(
        "cs-smart-quarantine",
        ("clever quarantine", "wise quarantine"),
        "smart quarantine",
        bad=(
            (
                "The clever quarantine has found 300 contacts.",
                "The smart quarantine has found 300 contacts.",
            ),
        ),
        good=("Clever: quarantine your plants.",),
        when=When(near=("covid*", "coronavirus", "czech*", "slovak*", "contacts")),
    ),
    Row(
        "cs-news-site",
        ("news server", "Internet server", "internet news server"),
        "news site",
        bad=(
            (
                "The minister told the news server Novinky.cz in Prague so.",
                "The minister told the news site Novinky.cz in Prague so.",
            ),
            (
                "Prague will pay, the news server iDNES.cz writes.",
                "Prague will pay, the news site iDNES.cz writes.",
            ),
        ),
        good=("Old readers in Prague remember the Usenet news server software.",),
        plural="news sites",
        when=When(
            region=_CZECH,
            before=(
                "novinky",
                "idnes",
                "aktuálně",
                "aktualne",
                "seznam",
                "irozhlas",
                "lidovky",
                "deník",
                "denik",
                "info.cz",
                "blesk",
                "ihned",
                "hn",
                "ct24",
                "čt24",
                "forum24",
                "\ufffc*",
                "sport.cz",
                "isport",
                "sme",
                "aktuality",
                "echo24",
                "neovlivní",
            ),
        ),
    ),
    Row(
        "cs-postal-vote",
        ("correspondence election", "correspondence vote", "correspondence voting"),
        "postal voting",
        bad=(
            (
                "The Czech opposition rejects the correspondence election.",
                "The Czech opposition rejects the postal voting.",
            ),
        ),
        good=("Czech chess players know correspondence; voting is by mail.",),
        when=When(region=(*_CZECH, "Poland")),
        safety=_LIKELY,
    ),
    Row(
        "cs-induced-coma",
        ("artificial sleep", "artificial deep sleep"),
        "induced coma",
        bad=(
            (
                "Doctors keep the cyclist in artificial sleep.",
                "Doctors keep the cyclist in an induced coma.",
            ),
            (
                "The boy was put into an artificial sleep in hospital.",
                "The boy was put into an induced coma in hospital.",
            ),
        ),
        good=("In the film, doctors put astronauts into artificial sleep for Mars.",),
        when=When(
            near=("doctor*", "hospital*", "injur*"),
            after=("an",),
            far=("film", "mars", "spacecraft", "astronaut*"),
        ),
    ),
    Row(
        "cs-an-induced-coma",
        ("in artificial sleep", "into artificial sleep", "to artificial sleep"),
        "in an induced coma",
        bad=(
            (
                "The injured man is in artificial sleep, doctors in Brno say.",
                "The injured man is in an induced coma, doctors in Brno say.",
            ),
        ),
        good=("In the film, doctors keep astronauts in artificial sleep.",),
        when=When(
            near=("doctor*", "hospital*", "injur*"),
            far=("film", "mars", "spacecraft", "astronaut*"),
        ),
        hyphens=False,
    ),
    Row(
        "cs-hygiene-station",
        ("hygienic station", "sanitation station", "sanitary station", "hygiene station"),
        "public health office",
        bad=(
            (
                "The regional hygienic station in Ostrava counted 40 cases.",
                "The regional public health office in Ostrava counted 40 cases.",
            ),
        ),
        good=("The café in Ostrava set up a hygiene station with soap.",),
        plural="public health offices",
        when=When(
            region=_CZECH,
            after=("regional", "prague", "the regional", "the prague", "district", "moravian"),
        ),
        safety=_LIKELY,
    ),
    Row(
        "cs-public-health-officers",
        ("hygienists", "sanitarians"),
        "public health officers",
        bad=(
            (
                "Hygienists in Ostrava traced the contacts of the infected.",
                "Public health officers in Ostrava traced the contacts of the infected.",
            ),
        ),
        good=("Dental hygienists in Ostrava may be infected.",),
        when=When(
            region=(*_CZECH, "Slovenia"),
            near=("covid*", "coronavirus", "infected", "quarantine*"),
            not_after=("dental", "industrial", "oral", "occupational"),
            far=("dental", "dentist*"),
        ),
        safety=_LIKELY,
    ),
    Row(
        "cs-chief-hygienist",
        ("main hygienist", "chief hygienist", "head hygienist"),
        "chief public health officer",
        bad=(
            (
                "Czech chief hygienist Jarmila Rážová spoke.",
                "Czech chief public health officer Jarmila Rážová spoke.",
            ),
        ),
        good=("The Czech dentist's chief hygienist quit.",),
        when=When(region=_CZECH, far=("dental", "dentist*"), quoted=True),
    ),
    Row(
        "cs-czech-savings-bank",
        ("Czech Savings Bank", "Czech Savings", "Czech savings bank"),
        "Ceska sporitelna",
        bad=("Clients of the [[Czech Savings Bank]] paid twice.",),
        good=("A Czech savings club met.",),
        safety=Safety.FLAG,
        exact=True,
        hyphens=False,
        note="Probably the bank Česká spořitelna.",
    ),
    Row(
        "cs-czech-television",
        ("Czech television", "Czech TV"),
        "Czech Television",
        bad=(
            (
                "The minister told Czech television so.",
                "The minister told Czech Television so.",
            ),
        ),
        good=("She likes Czech television series.",),
        when=When(
            after=("told", "told the", "broadcaster"),
            not_before=(
                "series",
                "show*",
                "viewers",
                "audience*",
                "channel*",
                "news",
                "film*",
                "crew*",
                "station*",
                "reporter*",
            ),
        ),
        exact=True,
        hyphens=False,
        safety=_LIKELY,
    ),
    Row(
        "cs-lidove-noviny",
        ("People's Newspaper", "People's News", "Folk Newspaper", "People’s Newspaper"),
        "Lidové noviny",
        bad=(
            (
                "He told People's Newspaper in Prague so.",
                "He told Lidové noviny in Prague so.",
            ),
        ),
        good=("In Prague, the People's Newspaper of Laos opened an office.",),
        when=When(about=("Czech Republic",), after=("told", "daily", "newspaper"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "cs-hospodarske-noviny",
        ("Economic Newspaper", "Economic News daily", "Economics Newspaper"),
        "Hospodářské noviny",
        bad=(
            (
                "He told the Economic Newspaper in Prague so.",
                "He told the Hospodářské noviny in Prague so.",
            ),
        ),
        good=("A Czech economic newspaper said so.",),
        when=When(region=_CZECH, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "cs-mlada-fronta",
        ("Young Front", "Young Front Today", "Young Front DNES", "Youth Front DNES"),
        "Mladá fronta DNES",
        bad=(
            (
                "He told the Young Front Today daily in Prague so.",
                "He told the Mladá fronta DNES daily in Prague so.",
            ),
        ),
        good=("The Belarusian Young Front marched in Prague.",),
        when=When(
            region=("Czech Republic",),
            before=("daily", "newspaper"),
            far=("belarus*",),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "cs-mayors-party",
        ("Mayors and Independent", "Mayors and the Independents", "Mayors and Independent party"),
        "Mayors and Independents",
        bad=(
            (
                "Vít Rakušan leads the Mayors and Independent.",
                "Vít Rakušan leads the Mayors and Independents.",
            ),
        ),
        good=("Mayors and independent experts met.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "cs-freedom-and-direct-democracy",
        (
            "Freedom and direct democracy",
            "Liberty and Direct Democracy",
            "Freedom and the Direct Democracy",
        ),
        "Freedom and Direct Democracy",
        bad=(
            (
                "Tomio Okamura's Liberty and Direct Democracy gained.",
                "Tomio Okamura's Freedom and Direct Democracy gained.",
            ),
        ),
        good=("Swiss freedom and direct democracy thrive.",),
        when=When(near=("okamura", "spd", "czech*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "cs-civic-democrats",
        ("Civil Democratic Party", "Citizen Democratic Party", "Civilian Democratic Party"),
        "Civic Democratic Party",
        bad=(
            (
                "Petr Fiala of the Civil Democratic Party won.",
                "Petr Fiala of the Civic Democratic Party won.",
            ),
        ),
        good=("The Civic Democratic Party won.",),
        when=When(near=("czech*", "prague", "fiala", "ods"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "sk-ordinary-people",
        (
            "Common People and Independent Personalities",
            "Ordinary people and independent personalities",
            "Ordinary people and independent personality",
        ),
        "Ordinary People and Independent Personalities",
        bad=(
            (
                "Igor Matovič of the Common People and Independent Personalities won.",
                "Igor Matovič of the Ordinary People and Independent Personalities won.",
            ),
        ),
        good=("Ordinary People and Independent Personalities won.",),
        when=When(quoted=True, near=("matovič", "matovic", "slovak*", "olano", "oľano")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "sk-direction-party",
        (
            "Direction party",
            "Direction - Social Democracy",
            "Direction – Social Democracy",
            "Course-SD",
        ),
        "Smer party",
        bad=(
            (
                "Robert Fico's Direction party won in Slovakia.",
                "Robert Fico's Smer party won in Slovakia.",
            ),
        ),
        good=("In Slovakia, a New Direction party was founded, Robert Fico's rival said.",),
        when=When(near=("fico", "pellegrini", "slovak*"), not_after=("new",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "sk-voice-party",
        ("Voice party", "Voice-SD", "Voice - Social Democracy", "party Voice"),
        "Hlas party",
        bad=(
            (
                "Peter Pellegrini's Voice party came third in Slovakia.",
                "Peter Pellegrini's Hlas party came third in Slovakia.",
            ),
        ),
        good=("The Voice party of NBC had a guest from Slovakia.",),
        when=When(near=("pellegrini", "fico", "šutaj eštok"), far=("nbc",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pl-gazeta-wyborcza",
        ("Election Newspaper", "Electoral Newspaper", "Election Gazette", "Electoral Gazette"),
        "Gazeta Wyborcza",
        bad=(
            (
                "She told the Election Gazette in Warsaw so.",
                "She told the Gazeta Wyborcza in Warsaw so.",
            ),
        ),
        good=("The election newspaper of the OSCE is printed in Warsaw.",),
        when=When(region=_POLAND, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pl-rzeczpospolita",
        ("newspaper Republic", "daily Republic", "the Republic daily", "newspaper Commonwealth"),
        "newspaper Rzeczpospolita",
        bad=(
            (
                "He told the daily Republic in Warsaw so.",
                "He told the newspaper Rzeczpospolita in Warsaw so.",
            ),
        ),
        good=("Chile's newspaper Republic Daily has a man in Warsaw.",),
        when=When(about=_POLAND, far=("turk*", "arizona"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pl-law-and-justice",
        ("Right and Justice", "Law & Justice", "Rights and Justice"),
        "Law and Justice",
        bad=(
            (
                "Jarosław Kaczyński's Right and Justice lost Warsaw.",
                "Jarosław Kaczyński's Law and Justice lost Warsaw.",
            ),
        ),
        good=("A Rights and Justice Center opened in Warsaw.",),
        when=When(
            region=_POLAND,
            near=("kaczyński", "kaczynski", "pis", "morawiecki", "duda", "szydło"),
            not_before=("center", "centre"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pl-civic-platform",
        ("Citizen Platform", "Citizens' Platform", "Civil Platform", "Citizens Platform"),
        "Civic Platform",
        bad=(
            (
                "Donald Tusk's Citizens' Platform won in Poland.",
                "Donald Tusk's Civic Platform won in Poland.",
            ),
        ),
        good=("Italy's citizen platform wrote to Tusk in Poland.",),
        when=When(region=_POLAND, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pl-civic-coalition",
        ("Citizens' Coalition", "Citizen Coalition", "Civil Coalition", "Citizens Coalition"),
        "Civic Coalition",
        bad=(
            (
                "Donald Tusk's Citizens' Coalition won in Poland.",
                "Donald Tusk's Civic Coalition won in Poland.",
            ),
        ),
        good=("A citizens' coalition against noise met in Poland.",),
        when=When(region=_POLAND, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pl-peoples-party",
        ("Polish Popular Party", "Polish Folk Party", "Polish Peasant's Party"),
        "Polish People's Party",
        bad=(
            (
                "Władysław Kosiniak-Kamysz of the Polish Folk Party spoke.",
                "Władysław Kosiniak-Kamysz of the Polish People's Party spoke.",
            ),
        ),
        good=("A Polish folk party was held in Chicago.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pl-united-poland",
        ("Solidarity Poland", "Solidary Poland", "Solidarity Poland party", "Poland Solidary"),
        "United Poland",
        bad=(
            (
                "Zbigniew Ziobro of Solidary Poland spoke.",
                "Zbigniew Ziobro of United Poland spoke.",
            ),
        ),
        good=("With Solidarity, Poland changed, Ziobro said.",),
        when=When(near=("ziobro",), not_before=("was", "changed"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "cs-video-referee",
        ("video-referee", "videoreferee"),
        "video assistant referee",
        bad=(
            (
                "The videoreferee ruled out Slavia's goal against Sparta Prague.",
                "The video assistant referee ruled out Slavia's goal against Sparta Prague.",
            ),
        ),
        good=("Rugby's video referee ruled the try out.",),
        when=When(near=("goal*", "penalty", "offside"), far=("rugby", "try")),
        exact=True,
        hyphens=False,
        safety=_LIKELY,
    ),
)

OFFICE_ROWS = (
    Row(
        "cs-supreme-audit-office",
        ("Supreme Control Office", "Highest Control Office", "Supreme Inspection Office"),
        "Supreme Audit Office",
        bad=(
            (
                "The Czech Supreme Control Office faulted the ministry.",
                "The Czech Supreme Audit Office faulted the ministry.",
            ),
        ),
        good=("The Czech Supreme Audit Office faulted the ministry.",),
        when=When(region=(*_CZECH, "Poland"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pl-supreme-audit-office",
        ("Supreme Chamber of Control", "Supreme Control Chamber", "Highest Chamber of Control"),
        "Supreme Audit Office",
        bad=(
            (
                "Marian Banaś heads Poland's Supreme Chamber of Control.",
                "Marian Banaś heads Poland's Supreme Audit Office.",
            ),
        ),
        good=("Poland's Supreme Audit Office has a new head.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "cs-chamber-of-deputies",
        ("House of Deputies", "Deputies' Chamber", "Deputy Chamber", "Chamber of deputies"),
        "Chamber of Deputies",
        bad=(
            (
                "The Czech House of Deputies passed the bill.",
                "The Czech Chamber of Deputies passed the bill.",
            ),
        ),
        good=("Egypt's House of Deputies greeted the Czech guest.",),
        when=When(about=("Czech Republic",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "cs-security-information-service",
        (
            "Safety Information Service",
            "Security Intelligence Service",
            "Secure Information Service",
        ),
        "Security Information Service",
        bad=(
            (
                "The Czech Safety Information Service (BIS) warned of spies.",
                "The Czech Security Information Service (BIS) warned of spies.",
            ),
        ),
        good=("Canada's Security Intelligence Service wrote to Prague.",),
        when=When(near=("bis",), region=("Czech Republic",), far=("canad*",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "cs-organized-crime-center",
        (
            "National Center against Organized Crime",
            "National Center for Organized Crime",
            "National Headquarters against Organized Crime",
            "National Head Office against Organized Crime",
            "National Headquarters for Organized Crime",
        ),
        "National Organized Crime Agency",
        bad=(
            (
                "The Czech National Headquarters against Organized Crime arrested him.",
                "The Czech National Organized Crime Agency arrested him.",
            ),
        ),
        good=("Mexico's national center for organized crime data wrote to Prague.",),
        when=When(region=("Czech Republic",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "cs-state-prosecutor",
        (
            "State Attorney's Office",
            "State Attorney’s Office",
            "state representation office",
            "State Representation",
        ),
        "Public Prosecutor's Office",
        bad=(
            (
                "The Supreme State Attorney's Office in Brno dropped the case.",
                "The Supreme Public Prosecutor's Office in Brno dropped the case.",
            ),
        ),
        good=("Florida's State Attorney's Office wrote to Prague.",),
        when=When(
            about=("Czech Republic",),
            after=("supreme", "high", "municipal", "regional"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pl-institute-of-remembrance",
        (
            "Institute of National Memory",
            "National Memory Institute",
            "Institute for National Memory",
            "National Remembrance Institute",
        ),
        "Institute of National Remembrance",
        bad=(
            (
                "Poland's Institute of National Memory opened the file.",
                "Poland's Institute of National Remembrance opened the file.",
            ),
        ),
        good=("Ukraine's Institute of National Memory wrote a letter.",),
        when=When(about=_POLAND, far=("ukrain*", "slovak*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pl-ombudsman",
        (
            "Spokesman for Civil Rights",
            "Civil Rights Spokesman",
            "Spokesman for Citizens' Rights",
            "Spokesperson for Citizens' Rights",
            "Citizens' Rights Spokesman",
        ),
        "human rights ombudsman",
        bad=(
            (
                "Poland's Civil Rights Spokesman Adam Bodnar went to court.",
                "Poland's human rights ombudsman Adam Bodnar went to court.",
            ),
        ),
        good=("A civil rights spokesman for the NAACP flew to Poland.",),
        when=When(region=_POLAND, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pl-internal-security",
        ("Agency of Internal Security", "Agency for Internal Security", "Inner Security Agency"),
        "Internal Security Agency",
        bad=(
            (
                "Poland's Agency of Internal Security held a spy.",
                "Poland's Internal Security Agency held a spy.",
            ),
        ),
        good=("Poland's Internal Security Agency held a spy.",),
        when=When(region=_POLAND, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pl-anticorruption-bureau",
        (
            "Central Anticorruption Office",
            "Central Anti-Corruption Office",
            "Central Anti-corruption Office",
        ),
        "Central Anticorruption Bureau",
        bad=(
            (
                "Poland's Central Anti-Corruption Office held the mayor.",
                "Poland's Central Anticorruption Bureau held the mayor.",
            ),
        ),
        good=("Poland's Central Anticorruption Bureau held the mayor.",),
        when=When(region=_POLAND, quoted=True),
        exact=True,
        hyphens=False,
    ),
)
