"""Terms: parties and palaces of the Spanish-speaking countries, rendered word by word.

Compiled by hand from machine-translated news and the usage of the big agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import HISPANIC
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_SPAIN = ("Spain",)
_LEADERS = tuple(
    mark + name
    for name in (
        "alberto núñez feijóo",
        "alberto núñez feijoo",
        "alberto nunez feijoo",
        "núñez feijóo",
        "feijóo",
        "pablo casado",
        "casado",
        "mariano rajoy",
        "rajoy",
    )
    for mark in ("", ", ")
)

ROWS = (
    Row(
        "es-militants-and-sympathizers",
        ("militants and sympathizers", "militants and supporters", "sympathizers and militants"),
        "party members and supporters",
        bad=(
            (
                "The party invited its militants and sympathizers to vote.",
                "The party invited its party members and supporters to vote.",
            ),
        ),
        good=(
            (
                "Militants and sympathizers of the armed wing, the army said, hid in the "
                "hills near the party's base. The opposition will vote in parliament."
            ),
        ),
        when=When(
            domain=("politics", "election"),
            far=("armed", "army", "islamist*", "attack*", "jihad*", "troops", "weapon*", "kill*"),
        ),
    ),
    Row(
        "es-psoe-members",
        ("PSOE militants", "militants of the PSOE", "Socialist Party militants"),
        "PSOE members",
        bad=(
            (
                "The PSOE militants vote on Sunday.",
                "The PSOE members vote on Sunday.",
            ),
        ),
        good=("In Spain, militants attacked the PSOE office.",),
        when=When(quoted=True),
    ),
    Row(
        "es-pp-members",
        ("PP militants", "militants of the PP", "Popular Party militants"),
        "PP members",
        bad=(
            (
                "In Spain, the militants of the PP vote on Sunday.",
                "In Spain, the PP members vote on Sunday.",
            ),
        ),
        good=("In Pakistan, militants of the PPP fought.",),
        when=When(region=_SPAIN, quoted=True),
    ),
    Row(
        "es-podemos-members",
        ("Podemos militants", "militants of Podemos"),
        "Podemos members",
        bad=(
            (
                "The Podemos militants vote on Sunday.",
                "The Podemos members vote on Sunday.",
            ),
        ),
        good=("Podemos condemned the militants.",),
        when=When(quoted=True),
    ),
    Row(
        "es-party-militants",
        ("party militants", "grassroots militants", "base militants", "militants of the party"),
        "party members",
        bad=(
            (
                "In Spain, the vote of the party militants is on Sunday.",
                "In Spain, the vote of the party members is on Sunday.",
            ),
        ),
        good=(
            (
                "Militants of the party of God, Hezbollah, attacked the post. "
                "The coalition may lose its majority in parliament."
            ),
            (
                "Shining Path was founded by party militants with guns. "
                "Two ministers left the government."
            ),
        ),
        when=When(
            domain=("politics", "election"),
            region=HISPANIC,
            not_before=("of god",),
            far=(
                "armed",
                "army",
                "islamist*",
                "attack*",
                "jihad*",
                "troops",
                "weapon*",
                "guns",
                "kill*",
                "insurgen*",
                "guerrilla*",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "es-pre-candidate",
        ("pre candidate", "precandidate"),
        "hopeful",
        bad=(
            (
                "She is a presidential pre-candidate of the opposition party.",
                "She is a presidential hopeful of the opposition party.",
            ),
        ),
        good=(
            (
                "The pre candidate screening of the school took a day; the vote was later. "
                "The opposition will vote in parliament."
            ),
        ),
        when=When(
            domain=("politics", "election"),
            not_before=("screening", "phase", "stage", "period", "selection"),
        ),
        plural="hopefuls",
        safety=Safety.LIKELY,
    ),
    Row(
        "es-pp-leader",
        ("popular leader",),
        "PP leader",
        bad=(
            (
                "The popular leader, Alberto Núñez Feijóo, spoke in Vigo.",
                "The PP leader, Alberto Núñez Feijóo, spoke in Vigo.",
            ),
        ),
        good=("He was a popular leader. Rajoy followed him.",),
        when=When(
            before=_LEADERS, region=_SPAIN, not_after=("a", "more", "most", "very"), quoted=True
        ),
    ),
    Row(
        "es-the-popular-ones",
        ("popular ones",),
        "PP",
        bad=(
            (
                (
                    "In Spain, the popular ones have 137 seats and the PSOE 121. "
                    "Two ministers left the government."
                ),
                (
                    "In Spain, the PP have 137 seats and the PSOE 121. "
                    "Two ministers left the government."
                ),
            ),
        ),
        good=(
            (
                "Of the songs, the popular ones in Spain are old, the PP's leader said. "
                "The coalition may lose its majority in parliament."
            ),
        ),
        when=When(
            region=_SPAIN,
            near=("pp", "psoe", "vox", "popular party"),
            domain=("politics", "election"),
            before=("have", "ask*", "accuse*", "will", "voted", "demand*", "want"),
            not_before=("have been", "will be"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "es-podemos",
        ("purple formation", "morada formation"),
        "left-wing party",
        bad=(
            (
                (
                    "In Spain, the purple formation of Pablo Iglesias voted against the law. "
                    "Two ministers left the government."
                ),
                (
                    "In Spain, the left-wing party of Pablo Iglesias voted against the law. "
                    "Two ministers left the government."
                ),
            ),
        ),
        good=(
            (
                "A purple formation of amethyst was found in Spain; no party claimed it. "
                "The coalition may lose its majority in parliament."
            ),
        ),
        when=When(
            region=_SPAIN,
            near=("podemos", "iglesias", "belarra", "montero"),
            domain=("politics", "election"),
        ),
    ),
    Row(
        "es-ciudadanos",
        ("orange formation",),
        "liberal party",
        bad=(
            (
                (
                    "In Spain, the orange formation of Albert Rivera will abstain, Ciudadanos "
                    "said. The coalition may lose its majority in parliament."
                ),
                (
                    "In Spain, the liberal party of Albert Rivera will abstain, Ciudadanos said. "
                    "The coalition may lose its majority in parliament."
                ),
            ),
        ),
        good=(
            (
                "An orange formation of rock in Spain drew citizens of every party. "
                "The coalition may lose its majority in parliament."
            ),
        ),
        when=When(
            region=_SPAIN,
            near=("ciudadanos", "rivera", "arrimadas"),
            domain=("politics", "election"),
        ),
    ),
    Row(
        "es-magenta",
        ("magenta formation",),
        "party",
        bad=(
            (
                "In Spain, the magenta formation of Rosa Díez won five seats, UPyD said.",
                "In Spain, the party of Rosa Díez won five seats, UPyD said.",
            ),
        ),
        good=("A magenta formation of lights hung over Spain's election night.",),
        when=When(region=_SPAIN, near=("upyd", "díez", "diez")),
    ),
    Row(
        "es-formation-far-right",
        ("far right formation", "extreme right formation"),
        "far-right party",
        bad=(
            (
                "In Spain, the far-right formation won 33 seats in the election.",
                "In Spain, the far-right party won 33 seats in the election.",
            ),
        ),
        good=(
            (
                "In the match, the coach's far-right formation of defenders failed; the "
                "party went on. The coalition may lose its majority in parliament."
            ),
        ),
        when=When(domain=("politics", "election"), not_domain=("football", "sport")),
        plural="far-right parties",
        safety=Safety.LIKELY,
    ),
    Row(
        "es-formation-left",
        ("left wing formation", "leftist formation", "extreme left formation"),
        "left-wing party",
        bad=(
            (
                "The leftist formation will vote against the budget in parliament.",
                "The left-wing party will vote against the budget in parliament.",
            ),
        ),
        good=(
            (
                "The left-wing formation of the team won the match; the party began. "
                "Two ministers left the government."
            ),
        ),
        when=When(domain=("politics", "election"), not_domain=("football", "sport", "military")),
        plural="left-wing parties",
        safety=Safety.LIKELY,
    ),
    Row(
        "es-formation-political",
        ("political formation",),
        "political party",
        bad=(
            (
                "The political formation won nine seats in the election.",
                "The political party won nine seats in the election.",
            ),
        ),
        good=(
            (
                "The political formation of the young deputies began at school. "
                "The opposition will vote in parliament."
            ),
            (
                "Her political formation took place in parliament. "
                "The opposition will vote in parliament."
            ),
        ),
        when=When(
            domain=("politics", "election"),
            not_before=(
                "of the young",
                "of young",
                "of women",
                "took",
                "began",
                "school*",
                "course*",
            ),
            not_after=("her", "his", "their", "my", "own", "intellectual and"),
        ),
        plural="political parties",
        safety=Safety.LIKELY,
    ),
    Row(
        "es-regional",
        ("autonomic",),
        "regional",
        bad=(
            (
                "The autonomic president of Murcia asked for money.",
                "The regional president of Murcia asked for money.",
            ),
            (
                "The autonomic elections are in May.",
                "The regional elections are in May.",
            ),
        ),
        good=(
            "The autonomic nervous system slows the heart.",
            "The autonomic level of control is lost after injury.",
        ),
        when=When(
            before=(
                "president*",
                "government*",
                "election*",
                "parliament*",
                "police",
                "financing",
                "administration*",
                "minister*",
                "deputies",
                "deputy",
            )
        ),
    ),
    Row(
        "es-pro-independence",
        ("independentist",),
        "pro-independence",
        bad=(
            (
                "The independentist parties kept their majority in Barcelona.",
                "The pro-independence parties kept their majority in Barcelona.",
            ),
        ),
        good=("The Independentist Party was founded in San Juan.",),
        when=When(
            before=(
                "parties",
                "party",
                "leader*",
                "movement*",
                "politician*",
                "bloc",
                "forces",
                "government*",
                "group*",
                "majority",
                "deputies",
                "lawmaker*",
                "block",
                "candidate*",
                "march",
                "challenge",
                "parliamentar*",
            ),
            region=_SPAIN,
        ),
    ),
    Row(
        "es-independence-movement",
        ("Catalan independentism", "Catalan independence-ism"),
        "Catalan independence movement",
        bad=(
            (
                "Catalan independentism lost seats.",
                "The Catalan independence movement lost seats.",
            ),
        ),
        good=("The Catalan independence movement lost seats.",),
        article="the",
    ),
    Row(
        "es-moncloa",
        ("Palace of the Moncloa", "Palace of La Moncloa", "Palace of Moncloa", "Moncloa's Palace"),
        "Moncloa Palace",
        bad=(
            (
                "The talks were held at the Palace of La Moncloa.",
                "The talks were held at the Moncloa Palace.",
            ),
        ),
        good=("The Moncloa Palace stands in the west of Madrid.",),
        when=When(quoted=True),
    ),
    Row(
        "es-zarzuela",
        ("Palace of the Zarzuela", "Palace of La Zarzuela", "Palace of Zarzuela"),
        "Zarzuela Palace",
        bad=(
            (
                "The king received him at the Palace of the Zarzuela.",
                "The king received him at the Zarzuela Palace.",
            ),
        ),
        good=("A palace of zarzuela and opera opened in Madrid.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-miraflores",
        ("Palace of Miraflores", "Palace of the Miraflores"),
        "Miraflores Palace",
        bad=(
            (
                "Maduro spoke from the Palace of Miraflores.",
                "Maduro spoke from the Miraflores Palace.",
            ),
        ),
        good=("The palaces of Miraflores, a suburb of Lima, are hotels.",),
        when=When(quoted=True),
    ),
    Row(
        "es-la-moneda",
        (
            "Palace of the Mint",
            "Mint Palace",
            "Coin Palace",
            "Palace of the Coin",
            "Palace of La Moneda",
            "Currency Palace",
            "Palace of the Currency",
        ),
        "La Moneda palace",
        bad=(
            (
                "In Chile, the president spoke at the Palace of the Mint.",
                "In Chile, the president spoke at the La Moneda palace.",
            ),
        ),
        good=("In Chile's story, a mint palace of sweets is built.",),
        when=When(region=("Chile",), quoted=True),
        exact=True,
    ),
    Row(
        "es-casa-rosada",
        ("Pink House", "Rose House", "Rosada House"),
        "Casa Rosada",
        bad=(
            (
                (
                    "In Argentina, the Pink House denied the report. "
                    "The opposition will vote in parliament."
                ),
                (
                    "In Argentina, the Casa Rosada denied the report. "
                    "The opposition will vote in parliament."
                ),
            ),
        ),
        good=(
            (
                "The Pink House Hotel in Argentina has 12 rooms, the minister said. "
                "Two ministers left the government."
            ),
            "A pink house in Argentina burned down. The opposition will vote in parliament.",
        ),
        when=When(
            region=("Argentina",),
            domain=("politics",),
            not_before=("hotel", "hostel", "museum of", "on", "records"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "es-narino",
        ("Palace of Nariño", "Palace of Narino", "House of Nariño", "House of Narino"),
        "Nariño Palace",
        bad=(
            (
                "The talks took place at the House of Nariño.",
                "The talks took place at the Nariño Palace.",
            ),
        ),
        good=("The people of Nariño marched to Bogota.",),
        when=When(quoted=True),
    ),
)
