"""Terms: politics, courts and money of Brazil and Portugal, rendered word by word.

Compiled by hand from machine-translated news and the usage of the big agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_BRAZIL = ("Brazil",)

ROWS = (
    Row(
        "pt-justice-stj-tse",
        (
            "STJ minister",
            "TSE minister",
            "minister of the STJ",
            "minister of the TSE",
            "minister of the Superior Electoral Court",
            "minister of the Superior Court of Justice",
            "TST minister",
            "minister of the TST",
        ),
        "top court justice",
        bad=(
            (
                (
                    "In Brazil, TSE minister Ana Prado suspended the ad. "
                    "Prosecutors will appeal against the verdict."
                ),
                (
                    "In Brazil, top court justice Ana Prado suspended the ad. "
                    "Prosecutors will appeal against the verdict."
                ),
            ),
        ),
        good=(
            (
                "The sports minister of the TSE club in Brazil spoke. "
                "The trial will end in June, his lawyer said."
            ),
        ),
        when=When(
            region=_BRAZIL,
            domain=("court", "election", "politics"),
            not_before=("club",),
            quoted=True,
        ),
        plural="top court justices",
        safety=Safety.LIKELY,
    ),
    Row(
        "pt-plea-bargain",
        (
            "awarded collaboration",
            "rewarded collaboration",
            "award winning collaboration",
            "award winning delation",
            "award winning testimony",
            "awarded delation",
            "rewarded denunciation",
            "awarded denunciation",
            "prized collaboration",
            "rewarded delation",
            "award winning denunciation",
            "prized delation",
        ),
        "plea bargain",
        bad=(
            (
                (
                    "In Brazil, the banker signed an awarded collaboration. "
                    "Prosecutors will appeal against the verdict."
                ),
                (
                    "In Brazil, the banker signed a plea bargain. "
                    "Prosecutors will appeal against the verdict."
                ),
            ),
            (
                (
                    "A judge in Curitiba approved the award-winning delation. "
                    "His lawyer told the judge of an appeal."
                ),
                (
                    "A judge in Curitiba approved the plea bargain. "
                    "His lawyer told the judge of an appeal."
                ),
            ),
        ),
        good=(
            (
                "The award-winning collaboration of two film directors opened the fair in "
                "Brazil; a judge was there. Prosecutors will appeal against the verdict."
            ),
        ),
        when=When(
            region=_BRAZIL,
            domain=("court", "crime"),
            far=("film*", "music*", "design*", "album*", "festival*", "novel*"),
        ),
        plural="plea bargains",
    ),
    Row(
        "pt-covid-inquiry",
        (
            "CPI of Covid",
            "Covid CPI",
            "CPI of the Pandemic",
            "Pandemic CPI",
            "CPI da Covid",
            "CPI of COVID",
            "COVID's CPI",
            "CPI of the COVID 19",
        ),
        "COVID-19 inquiry",
        bad=(
            (
                (
                    "In Brazil, the CPI of the Pandemic questioned the minister. "
                    "The opposition will vote in parliament."
                ),
                (
                    "In Brazil, the COVID-19 inquiry questioned the minister. "
                    "The opposition will vote in parliament."
                ),
            ),
        ),
        good=(
            (
                "The CPI of the pandemic years was 8 percent in Brazil. "
                "The coalition may lose its majority in parliament."
            ),
        ),
        when=When(
            region=_BRAZIL,
            domain=("politics", "health", "epidemic"),
            not_before=("year*", "period", "month*"),
            far=("consumer price*", "inflation"),
            quoted=True,
        ),
    ),
    Row(
        "pt-parliamentary-inquiry",
        ("Parliamentary Commission of Investigation", "Parliamentary Committee of Investigation"),
        "Parliamentary Inquiry Committee",
        bad=(
            (
                "Brazil's Parliamentary Commission of Investigation heard the general.",
                "Brazil's Parliamentary Inquiry Committee heard the general.",
            ),
        ),
        good=("The parliamentary commission of Brazil ended its inquiry.",),
        when=When(region=_BRAZIL, quoted=True),
        exact=True,
        safety=Safety.LIKELY,
        hyphens=False,
    ),
    Row(
        "pt-bolsonaro-supporters",
        (
            "Bosonarians",
            "Bosonarists",
            "pocketnarists",
            "pocketnaristas",
            "pocket narists",
            "Bolsonarians",
            "bolsonarians",
            "Bozonarists",
            "bag narists",
        ),
        "Bolsonaro supporters",
        bad=(
            (
                "Pocketnarists blocked a road in Brazil.",
                "Bolsonaro supporters blocked a road in Brazil.",
            ),
        ),
        good=("Bolsonaro's supporters blocked a road.",),
    ),
    Row(
        "pt-pro-bolsonaro",
        ("Bosonarian", "Bosonarist", "pocketnarist", "pocket narist", "Bolsonarian"),
        "pro-Bolsonaro",
        bad=(
            (
                "A Bosonarian deputy broke the rules of the house.",
                "A pro-Bolsonaro deputy broke the rules of the house.",
            ),
        ),
        good=("He is a Bolsonarian by name, the family of Brazil said.",),
        when=When(
            before=(
                "deput*",
                "senator*",
                "candidate*",
                "lawmaker*",
                "politician*",
                "governor*",
                "protest*",
                "march*",
                "base",
                "demonstrat*",
                "mayor*",
                "bloc",
                "camp",
                "general*",
            )
        ),
    ),
    Row(
        "pt-lula-da-silva",
        ("Squid da Silva",),
        "Lula da Silva",
        bad=(
            (
                "Luiz Inácio Squid da Silva spoke in Recife.",
                "Luiz Inácio Lula da Silva spoke in Recife.",
            ),
        ),
        good=("The squid, da Silva said, is fried.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-inacio-lula",
        ("Inácio Squid", "Inacio Squid"),
        "Inácio Lula",
        bad=(
            (
                "Luiz Inácio Squid spoke in Recife.",
                "Luiz Inácio Lula spoke in Recife.",
            ),
        ),
        good=("Ignacio's squid is fried.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "pt-lula",
        ("President Squid",),
        "President Lula",
        bad=(
            (
                "President Squid spoke in Recife.",
                "President Lula spoke in Recife.",
            ),
        ),
        good=("The squid, da Silva said, is fried.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "pt-chief-of-staff",
        (
            "Minister of the Civil House",
            "Chief Minister of the Civil House",
            "Civil House Minister",
            "Chief of the Civil House",
            "Minister Chief of the Civil House",
            "Civil House Chief",
            "Chief of Civil House",
            "Chief Minister of Civil House",
            "Minister of Civil House",
        ),
        "Chief of Staff",
        bad=(
            (
                "Brazil's Minister of the Civil House Rui Costa met the governors.",
                "Brazil's Chief of Staff Rui Costa met the governors.",
            ),
        ),
        good=("The chief of the Civil House insurance fund in Brazil resigned.",),
        when=When(quoted=True, not_before=("insurance", "fund")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-chief-of-staff-lower",
        (
            "minister of the Civil House",
            "chief minister of the Civil House",
            "Civil House minister",
            "chief of the Civil House",
            "minister of Civil House",
            "chief of Civil House",
        ),
        "chief of staff",
        bad=(
            (
                "The chief of the Civil House of Brazil resigned.",
                "The chief of staff of Brazil resigned.",
            ),
        ),
        good=("The chief of the Civil House insurance fund resigned.",),
        when=When(quoted=True, not_before=("insurance", "fund")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-farm-ministry",
        (
            "Ministry of Farm",
            "Ministry of the Farm",
            "Fazenda Ministry",
            "Ministry of Fazenda",
            "Ministry of the Fazenda",
        ),
        "Finance Ministry",
        bad=(
            (
                "Brazil's Ministry of Fazenda raised its forecast.",
                "Brazil's Finance Ministry raised its forecast.",
            ),
        ),
        good=("The ministry of farm and food met in Brazil.",),
        when=When(region=_BRAZIL, quoted=True, not_before=("and",)),
        exact=True,
    ),
    Row(
        "pt-farm-minister",
        (
            "Minister of Farm",
            "Minister of the Farm",
            "Fazenda Minister",
            "Minister of Fazenda",
            "Minister of the Fazenda",
        ),
        "Finance Minister",
        bad=(
            (
                "Brazil's Minister of the Farm Fernando Haddad raised the forecast.",
                "Brazil's Finance Minister Fernando Haddad raised the forecast.",
            ),
        ),
        good=("In Brazil, the minister of the farm church prayed.",),
        when=When(region=_BRAZIL, quoted=True),
        exact=True,
    ),
    Row(
        "pt-city-hall",
        ("prefecture of",),
        "city government of",
        bad=(
            (
                "In Brazil, the prefecture of Recife closed the beach.",
                "In Brazil, the city government of Recife closed the beach.",
            ),
        ),
        good=(
            "In Brazil, the apostolic prefecture of Tefé was founded in 1910.",
            ("In the prefecture of Gunma in Japan, Brazilians work for Brazil's Brasil Plaza."),
        ),
        when=When(
            about=_BRAZIL,
            far=("japan*", "france", "french", "apostolic", "china", "greek", "greece", "vatican"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "pt-municipal-prefecture",
        ("municipal prefecture", "city prefecture", "Municipal Prefecture", "City Prefecture"),
        "city government",
        bad=(
            (
                "In Brazil, the municipal prefecture closed the beach.",
                "In Brazil, the city government closed the beach.",
            ),
        ),
        good=("In Japan's Saga city, prefecture officials met Brazilians.",),
        when=When(region=_BRAZIL, not_before=("official*",)),
    ),
    Row(
        "pt-mayor",
        ("prefect of",),
        "mayor of",
        bad=(
            (
                "In Brazil, the prefect of Recife closed the beach.",
                "In Brazil, the mayor of Recife closed the beach.",
            ),
        ),
        good=("The prefect of the Vatican's office in Brazil is a Jesuit.",),
        when=When(
            about=_BRAZIL,
            far=(
                "vatican",
                "france",
                "french",
                "congregation",
                "dicastery",
                "school",
                "pope",
                "rome",
            ),
            not_before=("discipline", "studies", "the order", "police"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "pt-evangelical-bench",
        ("evangelical bench", "Evangelical Bench"),
        "evangelical caucus",
        bad=(
            (
                "Brazil's evangelical bench will vote against it.",
                "Brazil's evangelical caucus will vote against it.",
            ),
        ),
        good=("The evangelical bench pews were sold in Brazil.",),
        when=When(region=_BRAZIL, not_before=("pew*",)),
    ),
    Row(
        "pt-ruralist-bench",
        ("ruralist bench", "rural bench", "agribusiness bench", "bench of agribusiness"),
        "farm caucus",
        bad=(
            (
                (
                    "Brazil's ruralist bench backs the bill. "
                    "The coalition may lose its majority in parliament."
                ),
                (
                    "Brazil's farm caucus backs the bill. "
                    "The coalition may lose its majority in parliament."
                ),
            ),
        ),
        good=(
            (
                "In Brazil, a rural bench by the lake is carved of stone. "
                "The coalition may lose its majority in parliament."
            ),
        ),
        when=When(region=_BRAZIL, domain=("politics",), not_before=("by", "in", "at")),
    ),
    Row(
        "pt-bullet-bench",
        ("bullet bench", "bench of the bullet", "gun bench"),
        "pro-gun caucus",
        bad=(
            (
                "Brazil's bullet bench wants the law. Two ministers left the government.",
                "Brazil's pro-gun caucus wants the law. Two ministers left the government.",
            ),
        ),
        good=(
            (
                "The bullet bench at the lab in Brazil is steel; the president saw it. "
                "The coalition may lose its majority in parliament."
            ),
        ),
        when=When(region=_BRAZIL, domain=("politics",), not_before=("at", "in", "test*")),
    ),
    Row(
        "pt-big-center",
        ("Big Center", "Large Center", "Great Center", "Big Centre"),
        "Centrao",
        bad=(
            (
                "In Brazil, the Big Center bloc will vote with the government.",
                "In Brazil, the Centrao bloc will vote with the government.",
            ),
        ),
        good=(
            (
                "The Big Center Mall in Brazil opened; a minister came. "
                "Two ministers left the government."
            ),
        ),
        when=When(
            region=_BRAZIL,
            domain=("politics",),
            not_before=("mall", "hotel", "for", "of"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "pt-award-criminal-faction",
        ("criminal faction", "criminal factions"),
        "crime gang",
        bad=("In Brazil, the [[criminal faction]] runs two prisons, police said.",),
        good=(
            (
                "The party has a criminal faction, the columnist wrote of Brazil. "
                "Police released one suspect on Monday."
            ),
        ),
        when=When(region=_BRAZIL, domain=("crime",), far=("columnist",)),
        safety=Safety.FLAG,
        note="Probably facção criminosa: a gang.",
    ),
    Row(
        "pt-million-reais",
        ("million royals", "million reals", "million real"),
        "million reais",
        bad=(
            (
                "The road in Bahia cost 40 million royals, Brazil said.",
                "The road in Bahia cost 40 million reais, Brazil said.",
            ),
        ),
        good=(
            "Four million royals, said the stamp dealer, meant stamps of royals.",
            "A million real jobs were lost.",
        ),
        when=When(
            region=_BRAZIL,
            not_before=(
                "job*",
                "people",
                "users",
                "customers",
                "estate",
                "pounds",
                "dollars",
                "women",
                "men",
                "voters",
                "homes",
                "and",
            ),
        ),
    ),
    Row(
        "pt-billion-reais",
        ("billion royals", "billion reals"),
        "billion reais",
        bad=(
            (
                "Brazil will spend 3 billion royals on roads.",
                "Brazil will spend 3 billion reais on roads.",
            ),
        ),
        good=("Three billion Royals fans do not live in Brazil.",),
        when=When(region=_BRAZIL, not_before=("fan*",)),
    ),
    Row(
        "pt-thousand-reais",
        ("thousand royals", "thousand reals"),
        "thousand reais",
        bad=(
            (
                "In Brazil, the fine is two thousand royals.",
                "In Brazil, the fine is two thousand reais.",
            ),
        ),
        good=("A thousand Royals fans flew to Brazil.",),
        when=When(region=_BRAZIL, not_before=("fan*",)),
    ),
    Row(
        "pt-superavit",
        ("superavit", "superávit"),
        "surplus",
        bad=(
            (
                "Brazil had a trade superavit of $6 billion.",
                "Brazil had a trade surplus of $6 billion.",
            ),
            (
                "The primary superavit shrank.",
                "The primary surplus shrank.",
            ),
        ),
        good=("“Superavit” is Portuguese for surplus.",),
        plural="surpluses",
    ),
    Row(
        "pt-basic-interest",
        ("Selic basic rate", "basic Selic rate", "basic interest rate Selic"),
        "benchmark Selic rate",
        bad=(
            (
                "Brazil's central bank kept the basic Selic rate.",
                "Brazil's central bank kept the benchmark Selic rate.",
            ),
        ),
        good=("The benchmark Selic rate is 13.75 percent.",),
    ),
    Row(
        "pt-icu-beds",
        ("UTI beds", "beds of UTI", "beds in UTI", "UCI beds", "beds of UCI"),
        "ICU beds",
        bad=(
            (
                "In Brazil, 90 percent of UTI beds are taken.",
                "In Brazil, 90 percent of ICU beds are taken.",
            ),
            (
                "The hospital in Malaga has 12 UCI beds.",
                "The hospital in Malaga has 12 ICU beds.",
            ),
        ),
        good=("A UTI bedside test takes an hour.",),
        exact=True,
    ),
)
