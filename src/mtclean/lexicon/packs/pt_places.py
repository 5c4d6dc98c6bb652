"""Terms: sport, places and media of Brazil and Portugal, rendered word by word.

Compiled by hand from machine-translated news and the usage of the big agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_BRAZIL = ("Brazil",)
_PORTUGAL = ("Portugal",)
_LUSOPHONE = ("Angola", "Brazil", "Cape Verde", "Mozambique", "Portugal")

ROWS = (
    Row(
        "pt-carnival-samba-schools",
        ("schools of samba",),
        "samba schools",
        bad=(
            (
                "Twelve schools of samba will parade in Rio de Janeiro.",
                "Twelve samba schools will parade in Rio de Janeiro.",
            ),
        ),
        good=("Salsa and the school of samba, she said.",),
        when=When(
            before=("will", "paraded", "parade", "from", "in rio", "of rio", "of the special")
        ),
    ),
    Row(
        "pt-fluminense-etc",
        ("Botafogo of Football and Regattas",),
        "Botafogo",
        bad=(
            (
                "Botafogo of Football and Regattas won 2-0.",
                "Botafogo won 2-0.",
            ),
        ),
        good=("Botafogo won 2-0.",),
        when=When(quoted=True),
    ),
    Row(
        "pt-paulista-championship",
        ("Paulistão Championship", "Championship Paulista"),
        "Sao Paulo state championship",
        bad=(
            (
                "Palmeiras won the Championship Paulista.",
                "Palmeiras won the Sao Paulo state championship.",
            ),
        ),
        good=("Palmeiras paulista fans sang of the championship.",),
        when=When(quoted=True),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "pt-two-time-champion",
        ("bi champion", "bichampion"),
        "two-time champion",
        bad=(
            (
                "He is a bi-champion of the cup. The team won the match.",
                "He is a two-time champion of the cup. The team won the match.",
            ),
        ),
        good=("Bi champions itself: the bisexual choir won a cup. The team won the match.",),
        when=When(
            domain=("sport", "football"),
            after=(
                "a",
                "the",
                "is",
                "as",
                "was",
                "world",
                "current",
                "became",
                "state",
                "cup",
                "national",
                "consecutive",
            ),
        ),
    ),
    Row(
        "pt-three-time-champion",
        ("tri champion", "trichampion", "tri-champions"),
        "three-time champion",
        bad=(
            (
                "Brazil became tri-champion in 1970.",
                "Brazil became three-time champion in 1970.",
            ),
        ),
        good=("The tri champion of Ironman races swam, ran and cycled.",),
        when=When(not_before=("of ironman",), far=("triathlon*", "ironman")),
    ),
    Row(
        "pt-four-time-champion",
        ("tetra champion", "tetrachampion"),
        "four-time champion",
        bad=(
            (
                "Brazil became tetra-champion in 1994.",
                "Brazil became four-time champion in 1994.",
            ),
        ),
        good=("The tetra champions of the aquarium show are small fish.",),
        when=When(far=("aquarium", "fish")),
    ),
    Row(
        "pt-five-time-champion",
        ("penta champion", "pentachampion"),
        "five-time champion",
        bad=(
            (
                "The pentachampions lost to Peru.",
                "The five-time champions lost to Peru.",
            ),
        ),
        good=("The pentathlon champion lost.",),
        plural="five-time champions",
    ),
    Row(
        "pt-six-time-champion",
        ("hexa champion", "hexachampion"),
        "six-time champion",
        bad=(
            (
                "Brazil dreams of being hexa-champion.",
                "Brazil dreams of being six-time champion.",
            ),
        ),
        good=("Hexa, champion of hexagons, is a toy.",),
    ),
    Row(
        "pt-rout",
        ("won by goleada", "win by goleada", "thrashed by goleada"),
        "won in a rout",
        bad=(
            (
                "Flamengo won by goleada in Rio.",
                "Flamengo won in a rout in Rio.",
            ),
        ),
        good=("A goleada is a rout in Portuguese.",),
    ),
    Row(
        "pt-stoppage-time",
        ("in the additions", "in additions"),
        "in stoppage time",
        bad=(
            (
                "The striker scored in the additions. The coach praised the goalkeeper.",
                "The striker scored in stoppage time. The coach praised the goalkeeper.",
            ),
        ),
        good=("The league's budget is in the additions column, the coach said.",),
        when=When(domain=("football",), not_before=("column", "to", "and", "of", "list")),
    ),
    Row(
        "pt-rio-de-janeiro",
        ("River of January", "January River"),
        "Rio de Janeiro",
        bad=(
            (
                "Three buses burned in River of January.",
                "Three buses burned in Rio de Janeiro.",
            ),
        ),
        good=("The river of January 1953 drowned the town.",),
        when=When(
            quoted=True,
            not_before=("1*", "2*", "ice", "floods", "flood", "level*"),
            not_after=("the", "a"),
        ),
        exact=True,
    ),
    Row(
        "pt-minas-gerais",
        ("General Mines", "Mines General", "Mines Gerais", "Mines Generals", "Minas General"),
        "Minas Gerais",
        bad=(
            (
                "The dam in General Mines, in Brazil, broke.",
                "The dam in Minas Gerais, in Brazil, broke.",
            ),
        ),
        good=("In Brazil, the General Mines Company of 1850 failed.",),
        when=When(
            region=_BRAZIL,
            quoted=True,
            not_before=("company", "act", "inspector*", "corporation", "ltd"),
        ),
        exact=True,
    ),
    Row(
        "pt-rio-grande-do-sul",
        (
            "Rio Grande of the South",
            "Big River of the South",
            "Great River of the South",
            "Rio Grande of South",
            "Great Rio do Sul",
        ),
        "Rio Grande do Sul",
        bad=(
            (
                "Floods hit Rio Grande of the South.",
                "Floods hit Rio Grande do Sul.",
            ),
        ),
        good=("The rio, grand and of the south, rose.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-rio-grande-do-norte",
        ("Rio Grande of the North", "Big River of the North", "Rio Grande of North"),
        "Rio Grande do Norte",
        bad=(
            (
                "The wind farms of Rio Grande of the North grow.",
                "The wind farms of Rio Grande do Norte grow.",
            ),
        ),
        good=("The Rio Grande del Norte is a river of New Mexico.",),
        when=When(quoted=True, far=("new mexico", "texas", "colorado")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-mato-grosso-do-sul",
        (
            "Mato Grosso of the South",
            "Thick Forest of the South",
            "Thick Bush of the South",
            "Mato Grosso of South",
        ),
        "Mato Grosso do Sul",
        bad=(
            (
                "Fires burn in Mato Grosso of the South.",
                "Fires burn in Mato Grosso do Sul.",
            ),
        ),
        good=("Mato Grosso, of the southern states, burns.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-espirito-santo",
        ("state of the Holy Spirit", "state of Holy Spirit", "Holy Spirit state"),
        "state of Espirito Santo",
        bad=(
            (
                "Rain fell in the state of the Holy Spirit in Brazil.",
                "Rain fell in the state of Espirito Santo in Brazil.",
            ),
        ),
        good=("In Brazil, the preacher spoke of a state of holy spirit-filled joy.",),
        when=When(region=_BRAZIL, quoted=True, not_before=("filled", "led")),
    ),
    Row(
        "pt-state-of-sao-paulo",
        ("state of Saint Paul", "Saint Paul state", "State of Saint Paul"),
        "state of São Paulo",
        bad=(
            (
                "The state of Saint Paul, in Brazil, ordered vaccines.",
                "The state of São Paulo, in Brazil, ordered vaccines.",
            ),
        ),
        good=("The state of Saint Paul's Cathedral worries Brazil's envoy in London.",),
        when=When(region=_BRAZIL, quoted=True, far=("minnesota", "cathedral", "apostle")),
    ),
    Row(
        "pt-belo-horizonte",
        ("Beautiful Horizon", "Bello Horizonte", "Belo Horizon"),
        "Belo Horizonte",
        bad=(
            (
                "The match in Beautiful Horizon, in Brazil, was put off.",
                "The match in Belo Horizonte, in Brazil, was put off.",
            ),
        ),
        good=("The film Beautiful Horizon opens in Brazil.",),
        when=When(
            region=_BRAZIL,
            quoted=True,
            after=("in", "from", "to", "of"),
            far=("film", "song", "album", "hotel"),
        ),
        exact=True,
    ),
    Row(
        "pt-porto-alegre",
        ("Happy Port", "Joyful Port", "Cheerful Port", "Merry Port"),
        "Porto Alegre",
        bad=(
            (
                "The airport of Happy Port, in Brazil, was under water.",
                "The airport of Porto Alegre, in Brazil, was under water.",
            ),
        ),
        good=("In Brazil, a happy port drinker raised his glass.",),
        when=When(region=_BRAZIL, quoted=True),
        exact=True,
    ),
    Row(
        "pt-christ-the-redeemer",
        ("Christ Redeemer", "Redeemer Christ", "Christ Redentor"),
        "Christ the Redeemer",
        bad=(
            (
                "The statue of Christ Redeemer was lit in green.",
                "The statue of Christ the Redeemer was lit in green.",
            ),
        ),
        good=(
            "Christ, redeemer of all, is sung at noon.",
            "The Christ Redeemer Church in Omaha was lit.",
        ),
        when=When(
            near=("rio", "brazil", "corcovado", "statue"),
            quoted=True,
            not_before=("church", "parish", "lutheran", "school"),
        ),
        exact=True,
    ),
    Row(
        "pt-folha",
        (
            "Leaf of São Paulo",
            "Sheet of São Paulo",
            "Leaf of S. Paulo",
            "Leaf of Sao Paulo",
            "Sheet of S. Paulo",
            "Sheet of Sao Paulo",
            "Folha of São Paulo",
            "Folha of Sao Paulo",
        ),
        "Folha de S.Paulo",
        bad=(
            (
                "The Leaf of São Paulo reported the deal.",
                "The Folha de S.Paulo reported the deal.",
            ),
        ),
        good=("The leaf of São Paulo's city tree is yellow.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-estado",
        (
            "The State of São Paulo",
            "The State of S. Paulo",
            "The State of Sao Paulo",
            "newspaper State of S. Paulo",
            "State of S. Paulo newspaper",
        ),
        "O Estado de S. Paulo",
        bad=(
            (
                "The minister told The State of S. Paulo that he would resign.",
                "The minister told O Estado de S. Paulo that he would resign.",
            ),
        ),
        good=("The State of São Paulo has 46 million people.",),
        when=When(
            after=("told", "newspaper", "daily", "by", "with", "paper", "in"),
            not_before=("has", "is", "government"),
            near=("newspaper", "told", "reported", "interview", "daily"),
            within=Scope.SENTENCE,
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-o-globo",
        ("newspaper The Globe", "newspaper the Globe", "The Globe newspaper", "Globe newspaper"),
        "newspaper O Globo",
        bad=(
            (
                "The minister told the newspaper The Globe in Brazil that he would resign.",
                "The minister told the newspaper O Globo in Brazil that he would resign.",
            ),
        ),
        good=("In Brazil, a reporter of the Boston Globe newspaper was held.",),
        when=When(
            about=_BRAZIL,
            quoted=True,
            not_after=("boston", "london"),
            far=("boston", "canad*", "toronto"),
        ),
        exact=True,
    ),
    Row(
        "pt-tv-globo",
        ("Globe Network", "Globe TV", "TV Globe", "Net Globe", "Network Globe", "Globo Net"),
        "TV Globo",
        bad=(
            (
                "The film was shown by TV Globe in Brazil.",
                "The film was shown by TV Globo in Brazil.",
            ),
        ),
        good=("The Globe Network of explorers met in Brazil.",),
        when=When(region=_BRAZIL, quoted=True, not_before=("of",)),
        exact=True,
    ),
    Row(
        "pt-agencia-brasil",
        ("Agency Brazil", "Brazil Agency", "Agency Brasil"),
        "Agencia Brasil",
        bad=(
            (
                "The doctor told Agency Brazil that the drug works.",
                "The doctor told Agencia Brasil that the drug works.",
            ),
        ),
        good=("The Brazil Agency Act created a travel body; reporters said so.",),
        when=When(
            after=("told", "to", "with", "by", "from", "for"),
            before=("that", "on", ".", ",", "in", "about"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "pt-municipal-chamber-president",
        (
            "president of the Municipal Chamber",
            "President of the Municipal Chamber",
            "president of the municipal chamber",
            "president of the City Chamber",
        ),
        "mayor",
        bad=(
            (
                "The president of the Municipal Chamber of Braga, in Portugal, opened the park.",
                "The mayor of Braga, in Portugal, opened the park.",
            ),
        ),
        good=("In Brazil, the president of the municipal chamber is a councilor.",),
        when=When(about=_PORTUGAL, quoted=True, before=("of",)),
    ),
    Row(
        "pt-municipal-chamber",
        ("Municipal Chamber", "City Chamber"),
        "City Council",
        bad=(
            (
                "Portugal's Municipal Chamber of Braga bought the park.",
                "Portugal's City Council of Braga bought the park.",
            ),
        ),
        good=("The Municipal Chamber Orchestra of Braga played in Portugal.",),
        when=When(
            region=_LUSOPHONE,
            quoted=True,
            not_before=("orchestra", "music", "choir", "ensemble", "of commerce"),
        ),
        exact=True,
    ),
    Row(
        "pt-parish-council",
        (
            "Parish Board",
            "Junta of Parish",
            "Board of Parish",
            "Parish Junta",
            "Joint of Parish",
            "Junta of the Parish",
        ),
        "Parish Council",
        bad=(
            (
                "In Portugal, the Junta of Parish of Olivais closed the pool.",
                "In Portugal, the Parish Council of Olivais closed the pool.",
            ),
        ),
        good=("In Portugal, the church's Parish Board of Catechists met.",),
        when=When(region=_PORTUGAL, quoted=True, far=("church", "catholic", "catech*")),
        exact=True,
    ),
    Row(
        "pt-public-security-police",
        (
            "Police of Public Security",
            "Police of Public Safety",
            "Public Safety Police",
            "Security Public Police",
        ),
        "Public Security Police",
        bad=(
            (
                "Portugal's Police of Public Security closed the bridge.",
                "Portugal's Public Security Police closed the bridge.",
            ),
        ),
        good=("Portugal's police of public security fame sang.",),
        when=When(region=_PORTUGAL, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-republican-guard",
        (
            "Guard National Republican",
            "National Guard Republican",
            "Republican National Guard",
            "Guard Republican National",
        ),
        "National Republican Guard",
        bad=(
            (
                "Portugal's Republican National Guard found the boat.",
                "Portugal's National Republican Guard found the boat.",
            ),
        ),
        good=("The National Republican Guard found the boat in Portugal.",),
        when=When(region=_PORTUGAL, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-contraption",
        ("contraption",),
        "coalition of the left",
        bad=(
            (
                "In Portugal, the [[contraption]] held for four years, and the Socialist "
                "minister thanked it. Two ministers left the government."
            ),
        ),
        good=(
            (
                "In Portugal, a flying contraption by an artist and a minister's son fell "
                "into the sea. The opposition will vote in parliament."
            ),
        ),
        when=When(
            about=_PORTUGAL,
            domain=("politics",),
            near=("socialist*", "left bloc", "communist*", "costa"),
            far=("flying", "machine", "artist"),
        ),
        safety=Safety.FLAG,
        note="Probably the geringonça, the left-wing alliance of 2015.",
    ),
    Row(
        "pt-general-secretary-directorate-health",
        (
            "General Directorate of Health",
            "General Direction of Health",
            "Direction General of Health",
            "General-Directorate for Health",
            "General Health Directorate",
        ),
        "Directorate-General of Health",
        bad=(
            (
                "Portugal's General Direction of Health counted 90 cases.",
                "Portugal's Directorate-General of Health counted 90 cases.",
            ),
        ),
        good=("Cameroon's General Direction of Health Training met.",),
        when=When(region=_PORTUGAL, quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-brazilian-real-estate-auxiliary",
        ("Aid Brazil", "Auxílio Brazil", "Help Brazil", "Brazil Aid program"),
        "Auxilio Brasil",
        bad=(
            (
                "The Aid Brazil program pays 400 reais a month.",
                "The Auxilio Brasil program pays 400 reais a month.",
            ),
        ),
        good=("They came to aid Brazil after the flood.",),
        when=When(
            quoted=True, before=("program*", "payment*", "benefit*", "beneficiar*", "will", "card*")
        ),
        exact=True,
    ),
    Row(
        "pt-bolsa-familia",
        (
            "Family Purse",
            "Bag Family",
            "Family Scholarship",
            "Family Stipend",
            "Family Bag",
            "Bolsa Family",
            "Family Exchange",
            "Scholarship Family",
            "Family Grant program",
        ),
        "Bolsa Familia",
        bad=(
            (
                "In Brazil, the Family Purse program feeds 14 million homes.",
                "In Brazil, the Bolsa Familia program feeds 14 million homes.",
            ),
        ),
        good=("In Brazil, the family purse was stolen; no program paid for it.",),
        when=When(
            region=_BRAZIL,
            quoted=True,
            near=("program*", "poor", "benefi*", "welfare", "lula", "social"),
        ),
        exact=True,
    ),
    Row(
        "pt-growth-acceleration",
        (
            "Acceleration Program of Growth",
            "Program of Acceleration of Growth",
            "Program for Acceleration of Growth",
        ),
        "Growth Acceleration Program",
        bad=(
            (
                "Brazil's Program of Acceleration of Growth pays for ports.",
                "Brazil's Growth Acceleration Program pays for ports.",
            ),
        ),
        good=("Brazil's Growth Acceleration Program pays for ports.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-federal-budget-secret",
        (
            "secret budget amendment",
            "rapporteur amendments",
            "amendments of rapporteur",
            "amendments of the rapporteur",
        ),
        "earmarks of the secret budget",
        bad=(
            (
                "In Brazil, Congress cut the [[amendments of the rapporteur]] by half. "
                "The opposition will vote in parliament."
            ),
        ),
        good=("The European Parliament voted on the amendments of the rapporteur from Poland.",),
        when=When(about=_BRAZIL, domain=("politics",)),
        safety=Safety.FLAG,
        note="Probably emendas de relator: earmarks, the “secret budget”.",
    ),
)
