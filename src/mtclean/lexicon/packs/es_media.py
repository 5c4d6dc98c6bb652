"""Terms: media of the Spanish-speaking countries, rendered word by word.

Compiled by hand from machine-translated news and the usage of the big agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.table import Row, When

__all__ = ["ROWS"]

_SPAIN = ("Spain",)
_MEXICO = ("Mexico",)

ROWS = (
    Row(
        "es-newspaper-el-pais",
        (
            "newspaper The Country",
            "daily The Country",
            "The Country newspaper",
            "the daily The Country",
        ),
        "newspaper El País",
        bad=(
            (
                "He told the newspaper The Country that he would run.",
                "He told the newspaper El País that he would run.",
            ),
        ),
        good=("The country's newspapers printed it.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-newspaper-el-mundo",
        ("newspaper The World", "daily The World", "The World newspaper"),
        "newspaper El Mundo",
        bad=(
            (
                "He told the newspaper The World in Spain that he would run.",
                "He told the newspaper El Mundo in Spain that he would run.",
            ),
        ),
        good=("The newspaper The World of New York had a man in Spain.",),
        when=When(about=_SPAIN, quoted=True, not_before=("of",), far=("new york", "pulitzer")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-newspaper-la-vanguardia",
        ("newspaper The Vanguard", "daily The Vanguard", "The Vanguard newspaper"),
        "newspaper La Vanguardia",
        bad=(
            (
                "He told the newspaper The Vanguard in Barcelona that he would run.",
                "He told the newspaper La Vanguardia in Barcelona that he would run.",
            ),
        ),
        good=("The newspaper The Vanguard in Lagos wrote of Spain and Nigeria.",),
        when=When(region=_SPAIN, quoted=True, far=("lagos", "nigeria*")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-newspaper-la-razon",
        ("newspaper The Reason", "daily The Reason", "The Reason newspaper"),
        "newspaper La Razón",
        bad=(
            (
                "He told the newspaper The Reason in Spain that he would run.",
                "He told the newspaper La Razón in Spain that he would run.",
            ),
        ),
        good=("The reason newspapers close is plain.",),
        when=When(quoted=True, region=("Spain", "Bolivia", "Ecuador")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-newspaper-la-nacion",
        ("newspaper The Nation", "daily The Nation", "The Nation newspaper"),
        "newspaper La Nación",
        bad=(
            (
                ("He told the newspaper The Nation in Buenos Aires, Argentina, that he would run."),
                "He told the newspaper La Nación in Buenos Aires, Argentina, that he would run.",
            ),
        ),
        good=("The newspaper The Nation in Lahore wrote of Argentina.",),
        when=When(
            about=("Argentina", "Costa Rica", "Paraguay"),
            quoted=True,
            far=("lahore", "pakistan*", "thai*", "nigeria*", "kenya*", "barbados"),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-newspaper-la-jornada",
        (
            "newspaper The Day",
            "daily The Day",
            "The Day newspaper",
            "newspaper The Journey",
            "newspaper The Workday",
            "newspaper The Conference",
        ),
        "newspaper La Jornada",
        bad=(
            (
                "He told the newspaper The Day in Mexico that he would run.",
                "He told the newspaper La Jornada in Mexico that he would run.",
            ),
        ),
        good=("The newspaper The Day of New London wrote of Mexico.",),
        when=When(about=_MEXICO, quoted=True, not_before=("of new",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-newspaper-el-comercio",
        (
            "newspaper The Commerce",
            "newspaper The Trade",
            "daily The Commerce",
            "newspaper The Comercio",
        ),
        "newspaper El Comercio",
        bad=(
            (
                "He told the newspaper The Commerce in Lima, Peru, that he would run.",
                "He told the newspaper El Comercio in Lima, Peru, that he would run.",
            ),
        ),
        good=("Peru's newspaper of commerce closed.",),
        when=When(region=("Peru", "Ecuador", "Spain"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-newspaper-el-tiempo",
        (
            "newspaper The Time",
            "newspaper The Weather",
            "daily The Time",
            "The Time newspaper",
            "newspaper El Time",
        ),
        "newspaper El Tiempo",
        bad=(
            (
                "He told the newspaper The Time in Colombia that he would run.",
                "He told the newspaper El Tiempo in Colombia that he would run.",
            ),
        ),
        good=("In Colombia, newspaper time is early.",),
        when=When(region=("Colombia",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-newspaper-el-espectador",
        (
            "newspaper The Spectator",
            "daily The Spectator",
            "The Spectator newspaper",
            "newspaper The Viewer",
        ),
        "newspaper El Espectador",
        bad=(
            (
                "He told the newspaper The Spectator in Colombia that he would run.",
                "He told the newspaper El Espectador in Colombia that he would run.",
            ),
        ),
        good=("The newspaper The Spectator of Hamilton, Canada, wrote of Colombia.",),
        when=When(about=("Colombia",), quoted=True, far=("hamilton", "london")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-newspaper-la-tercera",
        ("newspaper The Third", "daily The Third", "The Third newspaper"),
        "newspaper La Tercera",
        bad=(
            (
                "He told the newspaper The Third in Chile that he would run.",
                "He told the newspaper La Tercera in Chile that he would run.",
            ),
        ),
        good=("The third newspaper in Chile closed.",),
        when=When(region=("Chile",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-newspaper-el-mercurio",
        ("newspaper The Mercury", "daily The Mercury", "The Mercury newspaper"),
        "newspaper El Mercurio",
        bad=(
            (
                "He told the newspaper The Mercury in Chile that he would run.",
                "He told the newspaper El Mercurio in Chile that he would run.",
            ),
        ),
        good=("The newspaper The Mercury of Hobart, Australia, wrote of Chile.",),
        when=When(about=("Chile",), quoted=True, far=("hobart", "tasmania*", "san jose", "durban")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-newspaper-clarin",
        ("newspaper Clarion", "Clarion newspaper", "daily Clarion", "newspaper The Clarion"),
        "newspaper Clarín",
        bad=(
            (
                "He told the newspaper Clarion in Argentina that he would run.",
                "He told the newspaper Clarín in Argentina that he would run.",
            ),
        ),
        good=("The newspaper Clarion Ledger of Mississippi wrote of Argentina.",),
        when=When(region=("Argentina",), quoted=True, not_before=("ledger",)),
        exact=True,
    ),
    Row(
        "es-europa-press",
        ("Europe Press", "Europe press agency", "Press Europe agency"),
        "Europa Press",
        bad=(
            (
                "She told Europe Press that the beach was open.",
                "She told Europa Press that the beach was open.",
            ),
        ),
        good=("The Europe Press Office of the bank told Spain's papers.",),
        when=When(
            after=("told", "to", "with", "by", "from", "for", "agency", "informed"),
            not_before=("office*", "association", "freedom", "club", "tour", "conference"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "es-cadena-ser",
        (
            "Chain Ser",
            "Chain SER",
            "Ser Chain",
            "SER Chain",
            "Chain Be",
            "Be Chain",
            "SER Network",
            "Ser Network",
        ),
        "Cadena SER",
        bad=(
            (
                "He told Chain SER that he would not run.",
                "He told Cadena SER that he would not run.",
            ),
        ),
        good=("The chain ser verbs form is long.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "es-cadena-cope",
        ("Chain COPE", "Chain Cope", "COPE Chain", "Cope Chain", "COPE Network"),
        "Cadena COPE",
        bad=(
            (
                "He told Chain COPE that he would not run.",
                "He told Cadena COPE that he would not run.",
            ),
        ),
        good=("A chain: cope, adapt, go on.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "es-onda-cero",
        ("Zero Wave", "Wave Zero", "Zero Onda", "Onda Zero"),
        "Onda Cero",
        bad=(
            (
                "He told Zero Wave that he would not run.",
                "He told Onda Cero that he would not run.",
            ),
        ),
        good=("Zero Wave Energy sank.",),
        when=When(
            after=("told", "on", "to", "in", "with", "by"), quoted=True, not_before=("energy",)
        ),
        exact=True,
    ),
    Row(
        "es-antena-3",
        ("Antenna 3", "Antenna Three", "Aerial 3"),
        "Antena 3",
        bad=(
            (
                "He told Antenna 3 that he would not run.",
                "He told Antena 3 that he would not run.",
            ),
        ),
        good=("At the base, antenna 3 fell; Antenna 3 weighs a ton.",),
        when=When(
            after=("told", "on", "to", "in", "with", "by", "channel", "network"),
            quoted=True,
            far=("dish", "base", "radio telescope", "mast", "gain"),
        ),
        exact=True,
    ),
    Row(
        "es-tv-azteca",
        ("TV Aztec", "Aztec TV", "Aztec Television", "Television Aztec"),
        "TV Azteca",
        bad=(
            (
                "He told Aztec TV that he would not run.",
                "He told TV Azteca that he would not run.",
            ),
        ),
        good=("An Aztec television drama won a prize.",),
        when=When(quoted=True, not_before=("drama*", "serie*", "show*")),
        exact=True,
    ),
    Row(
        "es-mundo-deportivo",
        (
            "newspaper Sports World",
            "newspaper Sport World",
            "newspaper World Sports",
            "daily Sports World",
            "newspaper Sporting World",
            "newspaper The Sports World",
        ),
        "newspaper Mundo Deportivo",
        bad=(
            (
                "He told the newspaper Sports World that he would stay.",
                "He told the newspaper Mundo Deportivo that he would stay.",
            ),
        ),
        good=("The newspaper's sports world shrank.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-marca",
        ("newspaper The Brand", "sports daily The Brand", "newspaper The Mark"),
        "newspaper Marca",
        bad=(
            (
                "He told the newspaper The Brand in Madrid that he would stay.",
                "He told the newspaper Marca in Madrid that he would stay.",
            ),
        ),
        good=("The newspaper Brand Eins of Hamburg sent a man to Madrid, Spain.",),
        when=When(region=_SPAIN, quoted=True, not_before=("eins",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-official-state-gazette",
        (
            "Official Bulletin of the State",
            "Official State Bulletin",
            "State Official Bulletin",
            "Official State Newsletter",
            "Official Newsletter of the State",
            "State Official Gazette",
            "Official Gazette of the State",
        ),
        "Official State Gazette",
        bad=(
            (
                "The decree is in Spain's Official Bulletin of the State.",
                "The decree is in Spain's Official State Gazette.",
            ),
        ),
        good=("An official state bulletin on bears was read in Spain.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-official-gazette-mexico",
        (
            "Official Journal of the Federation",
            "Official Newspaper of the Federation",
            "Official Diary of the Federation",
            "Federation's Official Gazette",
            "Official Daily of the Federation",
            "Federal Official Journal",
        ),
        "Official Gazette of the Federation",
        bad=(
            (
                "The decree is in Mexico's Official Diary of the Federation.",
                "The decree is in Mexico's Official Gazette of the Federation.",
            ),
        ),
        good=("The official journal of the federation of bakers closed.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
)
