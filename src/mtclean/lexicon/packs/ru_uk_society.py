"""Terms: economy, society, sport and media of Russia, Ukraine, Belarus and the Baltic states.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import SOVIET
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_IN_SOVIET = When(region=SOVIET)
_LIKELY = Safety.LIKELY
_HOCKEY = ("khl", "nhl", "hockey", "puck", "power play")
_AGENCIES = (
    "ria",
    "tass",
    "interfax",
    "unian",
    "ukrinform",
    "rbc",
    "reuters",
    "bloomberg",
    "kommersant",
    "izvestia",
    "cnn",
    "the new york times",
    "the guardian",
    "the washington post",
    "the wall street journal",
    "ukrainska pravda",
    "meduza",
    "delfi",
    "lenta",
    "gazeta",
    "belta",
    "afp",
    "the associated press",
    "bbc",
)

ROWS = (
    Row(
        "ru-gold-reserves",
        ("gold-currency reserves", "gold and currency reserves", "gold-exchange reserves"),
        "foreign exchange and gold reserves",
        bad=(
            (
                "Ukraine's gold and currency reserves grew in May.",
                "Ukraine's foreign exchange and gold reserves grew in May.",
            ),
        ),
        good=("The vault holds gold and currency; reserves of oil are small.",),
        when=_IN_SOVIET,
    ),
    Row(
        "ru-maternity-capital",
        (
            "mother capital",
            "mother's capital",
            "matkapital",
            "parent capital",
            "motherhood capital",
        ),
        "maternity capital",
        bad=(
            (
                "In Russia, mother's capital will rise for a second child.",
                "In Russia, maternity capital will rise for a second child.",
            ),
        ),
        good=("The firm's parent capital came from Russia.",),
        when=When(
            region=("Russia",),
            near=("child*", "famil*", "birth*"),
            not_after=("firm's", "company's"),
        ),
    ),
    Row(
        "ru-subsistence-minimum",
        ("living minimum", "minimum of subsistence", "cost of living minimum"),
        "subsistence minimum",
        bad=(
            (
                "The living minimum in Russia will rise by 3 percent.",
                "The subsistence minimum in Russia will rise by 3 percent.",
            ),
        ),
        good=("A living minimum-wage worker moved to Russia.",),
        when=When(region=(*SOVIET, "Estonia", "Latvia", "Lithuania"), not_before=("wage", "-wage")),
    ),
    Row(
        "ru-public-sector-workers",
        ("budget workers", "budgetary workers", "budgeters", "workers of the budgetary sphere"),
        "public sector workers",
        bad=(
            (
                "Budget workers in Omsk will get a raise.",
                "Public sector workers in Omsk will get a raise.",
            ),
        ),
        good=("In Russia the budget, workers say, is small.",),
        when=When(region=SOVIET, not_before=("out", "festival")),
        safety=_LIKELY,
    ),
    Row(
        "ru-corporate-raid",
        ("raider seizure", "raider capture", "raiding seizure", "raider takeover"),
        "corporate raid",
        bad=(
            (
                "The farm near Poltava fell to a raider seizure.",
                "The farm near Poltava fell to a corporate raid.",
            ),
        ),
        good=("The Raiders seized the lead.",),
        plural="corporate raids",
        when=When(
            near=(
                "compan*",
                "farm*",
                "firm*",
                "plant",
                "business*",
                "shares",
                "enterprise*",
                "land",
            )
        ),
        safety=_LIKELY,
    ),
    Row(
        "ru-utility-bills",
        ("communal payments", "communal bills", "utility communal payments"),
        "utility bills",
        bad=(
            (
                "Pensioners in Kharkiv cannot pay communal payments.",
                "Pensioners in Kharkiv cannot pay utility bills.",
            ),
        ),
        good=("The kibbutz makes communal payments to Ukraine.",),
        when=When(region=SOVIET, not_after=("makes", "make", "made")),
    ),
    Row(
        "ru-utility-rates",
        ("communal tariffs", "communal services tariffs", "tariffs for communal services"),
        "utility rates",
        bad=(
            (
                "Communal tariffs in Ukraine will rise in July.",
                "Utility rates in Ukraine will rise in July.",
            ),
        ),
        good=("The trade bloc has communal tariffs against Ukraine.",),
        when=When(region=SOVIET, far=("trade",)),
    ),
    Row(
        "ru-utility-workers",
        ("communal workers", "communal services workers", "workers of communal services"),
        "utility workers",
        bad=(
            (
                "Communal workers cleared snow in Minsk.",
                "Utility workers cleared snow in Minsk.",
            ),
        ),
        good=("A farm of communal workers stood near Minsk in 1930.",),
        when=When(region=SOVIET, far=("farm", "commune*")),
    ),
    Row(
        "ru-natural-gas",
        ("blue fuel",),
        "natural gas",
        bad=(
            (
                "Gazprom cut supplies of blue fuel to Moldova.",
                "Gazprom cut supplies of natural gas to Moldova.",
            ),
        ),
        good=("Hydrogen, the blue fuel, may replace Gazprom's gas.",),
        when=When(
            near=("gazprom", "naftogaz", "cubic meters", "cubic metres", "pipeline*"),
            far=("hydrogen", "ammonia"),
        ),
    ),
    Row(
        "ru-energy-prices",
        (
            "prices for energy carriers",
            "prices of energy carriers",
            "energy carrier prices",
            "energy carriers prices",
        ),
        "energy prices",
        bad=(
            (
                "High prices for energy carriers hit bakers.",
                "High energy prices hit bakers.",
            ),
        ),
        good=("Hydrogen is one of the energy carriers; prices fall.",),
        hyphens=False,
    ),
    Row(
        "ru-nuclear-power-plant",
        ("atomic electric station", "atomic power station", "atomic station", "nuclear station"),
        "nuclear power plant",
        bad=(
            (
                "The Kursk atomic station shut down a reactor.",
                "The Kursk nuclear power plant shut down a reactor.",
            ),
        ),
        good=("Russia's first atomic station opened in Obninsk in 1954.",),
        plural="nuclear power plants",
        when=When(
            region=("Russia", "Ukraine", "Belarus", "Armenia", "Lithuania"),
            near=("reactor*", "rosatom", "energoatom", "power unit*", "iaea"),
            far=("1954", "195*", "metro", "museum"),
        ),
    ),
    Row(
        "ru-unified-state-exam",
        (
            "Single State Exam",
            "Single State Examination",
            "Uniform State Exam",
            "United State Exam",
        ),
        "Unified State Exam",
        bad=(
            (
                "Pupils in Kazan passed the Single State Exam.",
                "Pupils in Kazan passed the Unified State Exam.",
            ),
        ),
        good=("Not a single state exam was failed.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-minibus",
        ("route taxi", "shuttle taxi", "fixed-route taxi", "fixed-run taxi"),
        "minibus",
        bad=(
            (
                "A route taxi and a truck collided in Odesa.",
                "A minibus and a truck collided in Odesa.",
            ),
        ),
        good=("The app shows each driver the route; taxis in Odesa are cheap.",),
        plural="minibuses",
        when=_IN_SOVIET,
    ),
    Row(
        "ru-commuter-train",
        ("suburban electric train", "electric suburban train", "elektrichka"),
        "commuter train",
        bad=(
            (
                "The elektrichka to Tver was late.",
                "The commuter train to Tver was late.",
            ),
        ),
        good=("An electric train left the suburb.",),
        plural="commuter trains",
        safety=_LIKELY,
    ),
    Row(
        "ru-online",
        ("in the Network", "in the Net"),
        "online",
        bad=(
            (
                "A video of the fight in Perm appeared in the Network.",
                "A video of the fight in Perm appeared online.",
            ),
        ),
        good=("Russia has a node in the Network of Schools, with video.",),
        when=When(
            region=SOVIET,
            after=(
                "appeared",
                "published",
                "posted",
                "spread",
                "popular",
                "leaked",
                "circulating",
                "video",
                "discussed",
                "distributed",
            ),
            not_before=("of", "for", "rail"),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-internet-users",
        ("users of the Network", "Network users", "Users of the Network"),
        "internet users",
        bad=(
            (
                "Users of the Network laughed at the mayor of Omsk.",
                "Internet users laughed at the mayor of Omsk.",
            ),
        ),
        good=("Users of the Network Rail app in London met a man from Omsk.",),
        when=When(region=SOVIET, not_before=("rail", "of")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-tg-channel",
        ("tg channel", "TG channel", "telegraph channel"),
        "Telegram channel",
        bad=(
            (
                "He wrote this in his tg-channel.",
                "He wrote this in his Telegram channel.",
            ),
        ),
        good=("The channel of the telegraph cable was dredged.",),
        plural="Telegram channels",
        when=When(quoted=True),
    ),
    Row(
        "ru-video-platform",
        ("video hosting YouTube", "video-hosting YouTube", "videohosting YouTube"),
        "video platform YouTube",
        bad=(
            (
                "The film is on the video hosting YouTube.",
                "The film is on the video platform YouTube.",
            ),
        ),
        good=("The video hosting YouTube offers is free.",),
        when=When(not_before=("offers", "provides", "does")),
    ),
    Row(
        "ru-video-address",
        ("video treatment",),
        "video address",
        bad=(
            (
                "In a video treatment, Zelensky thanked the soldiers of Ukraine.",
                "In a video address, Zelensky thanked the soldiers of Ukraine.",
            ),
        ),
        good=("The band wants a video treatment for its song from Ukraine.",),
        when=When(
            region=SOVIET,
            near=("president*", "zelensk*", "putin", "lukashenk*", "governor", "minister*"),
            far=("song", "film*", "band", "patient*"),
        ),
        safety=_LIKELY,
    ),
    Row(
        "ru-earlier",
        (
            "We will remind, earlier",
            "We remind, earlier",
            "We will remind that earlier",
            "We remind you that earlier",
            "Recall that earlier",
            "Recall, earlier",
            "Let us recall that earlier",
            "Let's remind, earlier",
            "We recall that earlier",
        ),
        "Earlier,",
        bad=(
            (
                "We will remind, earlier the court fined him.",
                "Earlier, the court fined him.",
            ),
            (
                "Recall that earlier the mayor resigned.",
                "Earlier, the mayor resigned.",
            ),
        ),
        good=("Earlier, the court fined him.", "Recall that earlier this year rents fell."),
        when=When(
            before=("the", "it", "he", "she", "they", "in", "a", "president", "russia", "ukraine"),
        ),
        exact=True,
        hyphens=False,
        safety=_LIKELY,
    ),
    Row(
        "ru-editors-note",
        ("approx. ed", "approx. edit", "approx. red", "note ed", "approx. author"),
        "editor's note",
        bad=(
            (
                "The bloc (NATO - approx. ed.) will not vote.",
                "The bloc (NATO - editor's note.) will not vote.",
            ),
        ),
        good=("Please note Ed. Smith's letter (page 4).",),
        when=When(before=(".)", ")", ". )")),
        exact=True,
        hyphens=False,
        safety=_LIKELY,
    ),
    Row(
        "ru-the-publication",
        ("edition writes", "edition reports", "edition informs"),
        "publication reports",
        bad=(
            (
                "The rubles were stolen, the edition writes.",
                "The rubles were stolen, the publication reports.",
            ),
        ),
        good=("The editor of the edition writes and edits.",),
        when=When(after=("the",), not_after=("of the",), not_before=("and",)),
        safety=_LIKELY,
    ),
    Row(
        "ru-according-to-the-publication",
        ("according to the edition", "told the edition", "interview with the edition"),
        "according to the publication",
        bad=("In Kyiv, [[according to the edition]], the talks failed.",),
        good=("Pages in Kyiv differ according to the edition of the book.",),
        when=When(region=SOVIET, not_before=("of", "used", "in")),
        safety=Safety.FLAG,
        note="Probably издание: a newspaper or news site.",
        hyphens=False,
    ),
    Row(
        "ru-gagarin-cup",
        ("Cup of Gagarin", "Gagarin's Cup"),
        "Gagarin Cup",
        bad=(("CSKA won the Cup of Gagarin.", "CSKA won the Gagarin Cup."),),
        good=("A cup of Gagarin tea costs a ruble.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-russian-cup",
        ("Cup of Russia",),
        "Russian Cup",
        bad=(
            (
                "Zenit won the Cup of Russia after a penalty.",
                "Zenit won the Russian Cup after a penalty.",
            ),
        ),
        good=("She skated at the Cup of Russia, a Grand Prix event.",),
        when=When(domain=("football",), far=("grand prix", "skat*", "figure", "isu"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-super-cup",
        ("Supercup of Russia", "Super Cup of Russia", "Russian Supercup"),
        "Russian Super Cup",
        bad=(("Zenit won the Supercup of Russia.", "Zenit won the Russian Super Cup."),),
        good=("The Super Cup of Europe came to Russia.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-hockey-goal",
        ("abandoned puck", "thrown puck", "scored puck"),
        "goal",
        bad=(
            (
                "Ovechkin has 30 abandoned pucks in the NHL season.",
                "Ovechkin has 30 goals in the NHL season.",
            ),
        ),
        good=("A thrown puck hit a fan at the NHL game.",),
        plural="goals",
        when=When(
            near=_HOCKEY,
            not_before=("hit", "struck"),
            far=("fan", "injur*"),
        ),
    ),
    Row(
        "ru-hockey-goals",
        ("washers",),
        "goals",
        bad=(
            (
                "The forward scored two washers for Avangard in the KHL.",
                "The forward scored two goals for Avangard in the KHL.",
            ),
        ),
        good=("The rink's staff has two washers for the hockey kit.",),
        when=When(
            near=("khl", "nhl", "hockey"),
            after=(
                "scored two",
                "scored three",
                "scored four",
                "threw two",
                "threw three",
                "scored five",
                "scored",
                "thrown",
            ),
        ),
    ),
    Row(
        "ru-hockey-shootout",
        ("series of bullets", "bullet series", "series of bullits", "shootout series of bullets"),
        "shootout",
        bad=(
            (
                "SKA beat Dynamo in a series of bullets in the KHL.",
                "SKA beat Dynamo in a shootout in the KHL.",
            ),
        ),
        good=("A series of bullets hit the bus of the KHL club.",),
        when=When(
            near=_HOCKEY,
            after=("in a", "in the", "after a", "the"),
            not_before=("hit", "struck", "fired", "from"),
        ),
    ),
    Row(
        "ru-foreign-player",
        ("legionnaire", "legionary"),
        "foreign player",
        bad=(
            (
                "Spartak Moscow may sign one more legionnaire before the match.",
                "Spartak Moscow may sign one more foreign player before the match.",
            ),
        ),
        good=("The match in Moscow was seen by a legionnaire from France.",),
        plural="foreign players",
        when=When(
            region=(*SOVIET, "Latvia", "Poland"),
            near=("match*", "squad", "transfer*", "club*", "season"),
            far=("foreign legion", "france", "french", "roman", "disease", "rome"),
        ),
    ),
    Row(
        "ru-head-coach",
        ("main coach", "main trainer", "chief trainer", "senior trainer", "head trainer"),
        "head coach",
        bad=(
            (
                "The main coach of Dynamo Kyiv, Mircea Lucescu, praised the team.",
                "The head coach of Dynamo Kyiv, Mircea Lucescu, praised the team.",
            ),
        ),
        good=("The Kyiv team came in its main coach, a bus.",),
        when=When(
            region=SOVIET,
            domain=("football", "sport"),
            before=("of", "mircea", "serhiy", "sergei", "said", "valery", "andriy", "stanislav"),
            not_before=("of the train",),
        ),
    ),
    Row(
        "ru-komsomolskaya-pravda",
        ("Komsomol Truth", "Komsomol truth", "Komsomol Pravda"),
        "Komsomolskaya Pravda",
        bad=(
            (
                "She told Komsomol Truth that she was well.",
                "She told Komsomolskaya Pravda that she was well.",
            ),
        ),
        good=("The Komsomol's truth was not that of Pravda.",),
        when=When(
            after=("told", "the", "newspaper", "by", "with", "of"),
            not_after=("of the",),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-rossiyskaya-gazeta",
        ("Russian Newspaper",),
        "Rossiyskaya Gazeta",
        bad=(
            (
                "He told the Russian Newspaper of the plan.",
                "He told the Rossiyskaya Gazeta of the plan.",
            ),
        ),
        good=("The Russian Newspaper Publishers Union was told of the plan.",),
        when=When(
            after=("told the", "told", "by the", "interview with the", "newspaper"),
            not_before=("publish*", "market", "guild"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
        safety=_LIKELY,
    ),
    Row(
        "ru-nezavisimaya-gazeta",
        ("Independent Newspaper", "Independent newspaper"),
        "Nezavisimaya Gazeta",
        bad=(
            (
                "The Independent Newspaper in Moscow has seen the draft.",
                "The Nezavisimaya Gazeta in Moscow has seen the draft.",
            ),
        ),
        good=("Britain's Independent newspaper reported from Moscow.",),
        when=When(
            about=("Russia",),
            far=("british", "britain*", "uk", "london"),
            after=("the",),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
        safety=_LIKELY,
    ),
    Row(
        "ru-novaya-gazeta",
        ("New Newspaper",),
        "Novaya Gazeta",
        bad=(
            (
                "Dmitry Muratov of the New Newspaper won the prize in Moscow.",
                "Dmitry Muratov of the Novaya Gazeta won the prize in Moscow.",
            ),
        ),
        good=("The New Newspaper Readers award was given in Moscow.",),
        when=When(region=("Russia",), not_before=("reader*", "award*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-moskovsky-komsomolets",
        ("Moscow Komsomolets", "Moscow Komsomol"),
        "Moskovsky Komsomolets",
        bad=(
            (
                "He told the Moscow Komsomolets newspaper so.",
                "He told the Moskovsky Komsomolets newspaper so.",
            ),
        ),
        good=("The Moscow Komsomol of 1930 built the metro.",),
        when=When(before=("newspaper", "reported", "writes", "said", "daily"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-channel-one",
        ("First Channel", "First TV Channel", "Channel First"),
        "Channel One",
        bad=(
            (
                "Russia's First Channel showed the talks.",
                "Russia's Channel One showed the talks.",
            ),
        ),
        good=("The First Channel Tunnel rail link thrilled Russia.",),
        when=When(region=("Russia",), not_before=("tunnel", "crossing", "swim"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "uk-ukrainska-pravda",
        ("Ukrainian Truth", "Ukrainian truth", "Ukraine Truth", "Ukrainian Pravda"),
        "Ukrainska Pravda",
        bad=(
            (
                "This was reported by Ukrainian Truth.",
                "This was reported by Ukrainska Pravda.",
            ),
        ),
        good=("The Ukrainian truth about the famine was hidden.",),
        when=When(not_before=("about", "is", "commission"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-current-time",
        ("Present Time channel", "Present Time TV channel", "Real Time TV channel"),
        "Current Time channel",
        bad=(
            (
                "She told the Present Time TV channel in Prague so.",
                "She told the Current Time channel in Prague so.",
            ),
        ),
        good=("At the present time, TV channels in Prague are free.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-tv-rain",
        ("TV channel Rain", "channel Rain", "Rain TV channel", "TV channel “Rain”"),
        "TV Rain channel",
        bad=(
            (
                "She worked for the Rain TV channel in Moscow.",
                "She worked for the TV Rain channel in Moscow.",
            ),
        ),
        good=("The channel Rain fell into was dry, Moscow said.",),
        when=When(region=("Russia", "Latvia"), not_before=("fell", "has", "water"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "lt-lietuvos-rytas",
        ("Lithuanian Morning", "Lithuania Morning", "Lithuania's Morning"),
        "Lietuvos rytas",
        bad=(
            (
                "She told the daily Lithuanian Morning so.",
                "She told the daily Lietuvos rytas so.",
            ),
        ),
        good=("It was a cold Lithuanian morning.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "lv-latvijas-avize",
        ("Latvian Newspaper", "Latvia's Newspaper", "Latvia Newspaper"),
        "Latvijas Avīze",
        bad=(
            (
                "She told the daily Latvian Newspaper so.",
                "She told the daily Latvijas Avīze so.",
            ),
        ),
        good=("A Latvian newspaper said so.", "The Latvian Newspaper Publishers Union met."),
        when=When(after=("daily", "told the", "told"), not_before=("publish*",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ee-postimees",
        ("newspaper Postman", "daily Postman", "portal Postman"),
        "newspaper Postimees",
        bad=(
            (
                "She told the newspaper Postman in Tallinn so.",
                "She told the newspaper Postimees in Tallinn so.",
            ),
        ),
        good=("The daily postman's round in Tallinn is long.",),
        when=When(region=("Estonia",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ee-paevaleht",
        ("Estonian Daily", "Estonian Daily Newspaper", "Estonia Daily"),
        "Eesti Päevaleht",
        bad=(
            (
                "She told the Estonian Daily so.",
                "She told the Eesti Päevaleht so.",
            ),
        ),
        good=("The Estonian Daily Life museum opened.",),
        when=When(after=("told the", "told", "newspaper", "reported by the"), quoted=True),
        exact=True,
        hyphens=False,
    ),
)
