"""Terms: economy of the Spanish-speaking countries, rendered word by word.

Compiled by hand from machine-translated news and the usage of the big agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.table import Row, When

__all__ = ["ROWS"]

ROWS = (
    Row(
        "es-tax-adjective",
        ("tributary", "impositive"),
        "tax",
        bad=(
            (
                "Colombia's tributary reform was withdrawn.",
                "Colombia's tax reform was withdrawn.",
            ),
        ),
        good=("The tributary system of the Magdalena floods in Colombia.",),
        when=When(
            before=(
                "reform*",
                "agency",
                "burden",
                "authorit*",
                "policy",
                "pressure",
                "administration",
                "law",
                "obligation*",
                "revenue*",
                "evasion",
            ),
            far=("river*", "basin", "dynasty", "emperor", "vassal*"),
        ),
    ),
    Row(
        "es-furlough-scheme",
        (
            "Temporary Employment Regulation File",
            "Temporary Employment Regulation Files",
            "Temporary Regulation of Employment File",
            "Temporary Employment Regulation Record",
            "Temporary Employment Regulation Proceeding",
            "temporary employment regulation file",
            "file of temporary regulation of employment",
            "temporary employment regulation records",
        ),
        "furlough scheme",
        bad=(
            (
                "The airline applied for a Temporary Employment Regulation File.",
                "The airline applied for a furlough scheme.",
            ),
        ),
        good=("The temporary file on employment regulation is lost.",),
    ),
    Row(
        "es-collective-layoff",
        (
            "Employment Regulation File",
            "employment regulation file",
            "Employment Regulation Record",
            "file of regulation of employment",
            "Employment Regulation Proceeding",
        ),
        "collective layoff",
        bad=(
            (
                "The bank opened an Employment Regulation File for 900 workers.",
                "The bank opened a collective layoff for 900 workers.",
            ),
        ),
        good=("The file on employment regulation is thick.",),
        plural="collective layoffs",
    ),
    Row(
        "es-minimum-wage",
        (
            "minimum interprofessional salary",
            "interprofessional minimum wage",
            "minimum interprofessional wage",
            "interprofessional minimum salary",
            "minimum inter-professional wage",
            "minimum inter-professional salary",
        ),
        "minimum wage",
        bad=(
            (
                "Spain raised the minimum interprofessional salary to 1,080 euros.",
                "Spain raised the minimum wage to 1,080 euros.",
            ),
        ),
        good=("Spain's interprofessional committee met.",),
    ),
    Row(
        "es-minimum-living-income",
        (
            "minimum vital income",
            "vital minimum income",
            "Vital Minimum Income",
            "Minimum Vital Income",
        ),
        "minimum living income",
        bad=(
            (
                "Spain pays the minimum vital income to 400,000 homes.",
                "Spain pays the minimum living income to 400,000 homes.",
            ),
        ),
        good=("Income of a minimum vital to survival was promised.",),
    ),
    Row(
        "es-self-employed-workers",
        ("autonomous workers",),
        "self-employed workers",
        bad=(
            (
                (
                    "Spain's autonomous workers asked for lower tax rates. "
                    "Exports rose and investment fell."
                ),
                (
                    "Spain's self-employed workers asked for lower tax rates. "
                    "Exports rose and investment fell."
                ),
            ),
        ),
        good=(
            ("Spain's robot maker calls its machines autonomous workers; exports and trade grew."),
        ),
        when=When(
            region=("Spain", "Italy", "Portugal", "Colombia", "Brazil"),
            domain=("economy", "politics"),
            far=("robot*", "drone*", "machine*", "software", "ai"),
        ),
    ),
    Row(
        "es-registered-workers",
        (
            "affiliates to Social Security",
            "affiliates to the Social Security",
            "Social Security affiliates",
            "affiliates of Social Security",
            "affiliated to the Social Security",
        ),
        "registered workers",
        bad=(
            (
                "Spain gained 12,000 affiliates to Social Security in May.",
                "Spain gained 12,000 registered workers in May.",
            ),
        ),
        good=("The union's affiliates spoke of Social Security in the U.S.",),
    ),
    Row(
        "es-savings-banks",
        ("savings boxes", "saving boxes", "boxes of savings", "boxes of saving"),
        "savings banks",
        bad=(
            (
                (
                    "Spain merged its savings boxes after 2010. "
                    "The economy grew, and inflation fell."
                ),
                (
                    "Spain merged its savings banks after 2010. "
                    "The economy grew, and inflation fell."
                ),
            ),
        ),
        good=(
            ("Children in Spain paint savings boxes of clay. Inflation slowed as exports grew."),
        ),
        when=When(
            region=("Spain", "Peru", "Colombia"),
            domain=("economy", "stock-market"),
            far=("children", "clay", "toy*"),
        ),
    ),
    Row(
        "es-tourist-flats",
        ("tourist floors", "touristic floors", "floors for tourist use"),
        "tourist apartments",
        bad=(
            (
                "Barcelona will close all tourist floors by 2028.",
                "Barcelona will close all tourist apartments by 2028.",
            ),
        ),
        good=("The ship has three tourist floors and a pool.",),
        when=When(far=("ship", "hotel has", "museum", "tower", "elevator*")),
    ),
    Row(
        "es-subsidized-housing",
        (
            "housing of official protection",
            "official protection housing",
            "protected official housing",
            "official protected housing",
        ),
        "subsidized housing",
        bad=(
            (
                "Madrid will build more housing of official protection.",
                "Madrid will build more subsidized housing.",
            ),
        ),
        good=("The official protection of housing rights grew.",),
        article="none",
    ),
    Row(
        "es-exchange-controls",
        (
            "exchange clamp",
            "exchange stocks",
            "exchange trap",
            "currency trap",
            "dollar clamp",
            "dollar trap",
            "exchange cepo",
            "cambiary clamp",
            "exchange rate clamp",
        ),
        "currency control system",
        bad=(
            (
                ("Argentina lifted the exchange clamp in April. Inflation slowed as exports grew."),
                (
                    "Argentina lifted the currency control system in April. "
                    "Inflation slowed as exports grew."
                ),
            ),
        ),
        good=(
            (
                "In Argentina, the heat exchange clamp of the truck broke. "
                "Inflation slowed as exports grew."
            ),
        ),
        when=When(region=("Argentina",), domain=("economy",), not_after=("heat", "stock")),
    ),
    Row(
        "es-exchange-rate",
        (
            "quotation of the dollar",
            "dollar quotation",
            "quote of the dollar",
            "dollar's quotation",
        ),
        "dollar exchange rate",
        bad=(
            (
                "In Caracas, the quotation of the dollar rose again.",
                "In Caracas, the dollar exchange rate rose again.",
            ),
        ),
        good=("The quotation of the Dollar General slogan was wrong.",),
        when=When(not_before=("general", "bill")),
    ),
    Row(
        "es-mexican-pesos",
        ("Mexican weights",),
        "Mexican pesos",
        bad=(
            (
                "The phone costs 4,000 Mexican weights.",
                "The phone costs 4,000 Mexican pesos.",
            ),
        ),
        good=("Mexican weightlifters won.",),
    ),
    Row(
        "es-argentine-pesos",
        ("Argentine weights", "Argentinean weights", "Argentinian weights"),
        "Argentine pesos",
        bad=(
            (
                "The bus costs 400 Argentine weights.",
                "The bus costs 400 Argentine pesos.",
            ),
        ),
        good=("Argentine weight classes differ.",),
    ),
    Row(
        "es-chilean-pesos",
        ("Chilean weights",),
        "Chilean pesos",
        bad=(
            (
                "The bus costs 800 Chilean weights.",
                "The bus costs 800 Chilean pesos.",
            ),
        ),
        good=("The Chilean weighs 80 kilos.",),
    ),
    Row(
        "es-colombian-pesos",
        ("Colombian weights",),
        "Colombian pesos",
        bad=(
            (
                "The bus costs 2,900 Colombian weights.",
                "The bus costs 2,900 Colombian pesos.",
            ),
        ),
        good=("The Colombian weighs 80 kilos.",),
    ),
    Row(
        "es-pesos",
        ("million weights",),
        "million pesos",
        bad=(
            (
                "Mexico's road cost 40 million weights.",
                "Mexico's road cost 40 million pesos.",
            ),
        ),
        good=("In Mexico's lab, a model with 40 million weights was trained.",),
        when=When(
            region=(
                "Mexico",
                "Argentina",
                "Chile",
                "Colombia",
                "Uruguay",
                "Cuba",
                "Dominican Republic",
                "Philippines",
            ),
            far=("model*", "neural", "network*", "parameter*"),
        ),
    ),
    Row(
        "es-soles",
        ("million suns", "million of suns"),
        "million soles",
        bad=(
            (
                "In Peru, the bridge cost 40 million suns.",
                "In Peru, the bridge cost 40 million soles.",
            ),
        ),
        good=("In Peru's desert, the telescope saw a galaxy of a million suns.",),
        when=When(
            region=("Peru",),
            far=("telescope*", "galax*", "star*", "black hole", "astronom*", "light", "mass*"),
        ),
    ),
    Row(
        "es-year-on-year",
        ("interannual", "inter annual"),
        "year-on-year",
        bad=(
            (
                (
                    "Spain's interannual inflation was 3.1 percent. "
                    "The economy grew, and inflation fell."
                ),
                (
                    "Spain's year-on-year inflation was 3.1 percent. "
                    "The economy grew, and inflation fell."
                ),
            ),
        ),
        good=(
            ("The interannual variability of rain in Spain grew; exports and inflation did not."),
        ),
        when=When(
            domain=("economy", "stock-market"),
            before=(
                "inflation",
                "growth",
                "increase",
                "rise",
                "drop",
                "fall",
                "decrease",
                "decline",
                "terms",
                "rate",
                "comparison",
            ),
            far=("climate", "rainfall", "ocean*"),
        ),
    ),
    Row(
        "es-month-on-month",
        ("intermonthly", "inter monthly"),
        "month-on-month",
        bad=(
            (
                "Intermonthly inflation was 0.4 percent.",
                "Month-on-month inflation was 0.4 percent.",
            ),
        ),
        good=("The inter-monthlies shelf held magazines.",),
        when=When(
            before=(
                "inflation",
                "growth",
                "increase",
                "rise",
                "drop",
                "fall",
                "decrease",
                "decline",
                "terms",
                "rate",
                "comparison",
                "variation",
            )
        ),
    ),
    Row(
        "es-quarter-on-quarter",
        ("intertrimestral", "intertrimester", "inter trimestral", "intertrimestrial"),
        "quarter-on-quarter",
        bad=(
            (
                "Intertrimestral growth was 0.4 percent.",
                "Quarter-on-quarter growth was 0.4 percent.",
            ),
        ),
        good=("The midwife's inter-trimester visit is free.",),
    ),
    Row(
        "es-risk-premium",
        ("risk prime", "prime of risk", "cousin of risk", "risk cousin", "premium of risk"),
        "risk premium",
        bad=(
            (
                ("Spain's prime of risk rose to 120 points. The economy grew, and inflation fell."),
                "Spain's risk premium rose to 120 points. The economy grew, and inflation fell.",
            ),
        ),
        good=("In its prime, of risk it knew nothing. The economy grew, and inflation fell.",),
        when=When(domain=("economy", "stock-market"), not_before=("it", "minister*")),
    ),
    Row(
        "es-madrid-stock-exchange",
        ("Madrid parquet", "Madrid stock parquet", "Spanish parquet", "parquet of Madrid"),
        "Madrid stock exchange",
        bad=(
            (
                (
                    "Shares rose on the Madrid parquet. "
                    "Shares of banks fell; the index lost 2 percent."
                ),
                (
                    "Shares rose on the Madrid stock exchange. "
                    "Shares of banks fell; the index lost 2 percent."
                ),
            ),
        ),
        good=("The Spanish parquet maker listed its shares in trading on the stock exchange.",),
        when=When(
            domain=("stock-market",), not_before=("maker*", "floor*", "firm*", "company", "tile*")
        ),
    ),
)
