"""Terms: economy, homes, schools and the net of Korea as engines render them from Korean.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import KOREAN
from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_IN_KOREA = When(near=KOREAN)
_NAME = When(quoted=True)
_NAME_IN_KOREA_OR_SCHOOL = When(near=(*KOREAN, "student*", "exam*"), quoted=True)
_HOMES = When(
    near=("apartment*", "tenant*", "landlord*", "real estate", "housing", "homes"),
    far=("flight*", "airline*", "yacht*", "vessel*", "charter school*"),
    region=("South Korea",),
)

ROWS = (
    Row(
        "ko-retail-investor",
        (
            "ant investor",
            "individual ant",
        ),
        "retail investor",
        bad=(
            (
                "Ant investors bought stocks worth 900 billion won as shares fell in Seoul.",
                ("Retail investors bought stocks worth 900 billion won as shares fell in Seoul."),
            ),
        ),
        good=(
            "So-called ant investors, as Korean small shareholders are known, bought.",
            "A Korean lab traced the individual ants.",
        ),
        plural="retail investors",
        when=When(
            near=KOREAN,
            domain=("stock-market", "economy"),
            not_after=("so-called", "called", "dubbed", "as", "nicknamed", "“", '"'),
            far=("known as ants", "insect*"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-jeonse-price",
        ("charter price",),
        "jeonse price",
        bad=(
            (
                "Charter prices of apartments in Seoul rose for 40 weeks.",
                "Jeonse prices of apartments in Seoul rose for 40 weeks.",
            ),
        ),
        good=("Charter prices for flights from Seoul rose.",),
        plural="jeonse prices",
        when=_HOMES,
    ),
    Row(
        "ko-jeonse-loan",
        ("charter loan",),
        "jeonse loan",
        bad=(
            (
                "Banks in Seoul cut charter loans for apartments.",
                "Banks in Seoul cut jeonse loans for apartments.",
            ),
        ),
        good=("The charter, loans and school fees were on the agenda in Seoul.",),
        plural="jeonse loans",
        when=_HOMES,
    ),
    Row(
        "ko-jeonse-fraud",
        (
            "charter fraud",
            "charter scam",
            "chartered fraud",
            "charter house fraud",
        ),
        "jeonse fraud",
        bad=(
            (
                "Tenants in Incheon lost their homes to charter fraud.",
                "Tenants in Incheon lost their homes to jeonse fraud.",
            ),
        ),
        good=("A charter scam cost tourists from Seoul their flights.",),
        when=_HOMES,
    ),
    Row(
        "ko-jeonse-deposit",
        (
            "charter deposit",
            "chartered deposit",
            "charter guarantee",
        ),
        "jeonse deposit",
        bad=(
            (
                "The landlord in Suwon kept the charter deposit.",
                "The landlord in Suwon kept the jeonse deposit.",
            ),
        ),
        good=("The boat's charter deposit was paid in Busan.",),
        plural="jeonse deposits",
        when=_HOMES,
    ),
    Row(
        "ko-jeonse-and-monthly-rent",
        (
            "charter and monthly rent",
            "charter and monthly tax",
            "charter monthly rent",
            "full rent and monthly rent",
        ),
        "jeonse and monthly rent",
        bad=(
            (
                "Charter and monthly rent for apartments in Seoul rose.",
                "Jeonse and monthly rent for apartments in Seoul rose.",
            ),
        ),
        good=("The school's charter and monthly rent were checked in Seoul.",),
        when=_HOMES,
        hyphens=False,
    ),
    Row(
        "ko-monthly-rent",
        ("monthly tax",),
        "monthly rent",
        bad=(
            (
                "The tenant of the studio in Seoul pays a monthly tax of 700,000 won.",
                "The tenant of the studio in Seoul pays a monthly rent of 700,000 won.",
            ),
        ),
        good=("Landlords in Seoul pay a monthly tax on apartments they let.",),
        when=When(
            near=("tenant*", "studio*", "lodger*", "deposit"),
            within=Scope.SENTENCE,
            far=("tax authorit*", "tax return*", "government", "tax office", "landlords", "city"),
            region=("South Korea",),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-capital-gains-tax",
        (
            "transfer income tax",
            "transference tax",
            "transfer gains tax",
        ),
        "capital gains tax",
        bad=(
            (
                "Owners of two homes in Seoul pay a higher transfer income tax.",
                "Owners of two homes in Seoul pay a higher capital gains tax.",
            ),
        ),
        good=("After the transfer, income tax fell due in Seoul.",),
        when=_IN_KOREA,
    ),
    Row(
        "ko-delisting",
        (
            "abolition of listing",
            "listing abolition",
            "abolishment of listing",
            "listing abolishment",
        ),
        "delisting",
        bad=(
            (
                "The firm in Busan faces abolition of listing after the audit.",
                "The firm in Busan faces delisting after the audit.",
            ),
        ),
        good=("The abolition of listing fees pleased brokers.",),
        when=When(not_before=("fee*", "cost*", "charge*", "rule*", "requirement*")),
    ),
    Row(
        "ko-kosdaq",
        (
            "Cosdaq",
            "Kosdak",
            "Cosdak",
            "Kosdaque",
        ),
        "Kosdaq",
        bad=(("The Cosdaq closed at 712.", "The Kosdaq closed at 712."),),
        good=("The Kosdaq closed at 712 and the KOSPI at 2,401.",),
        when=_NAME,
    ),
    Row(
        "ko-kospi",
        (
            "Cospi",
            "Kospy",
            "Cospy",
            "Kospee",
        ),
        "KOSPI",
        bad=(("The Cospi fell 1.2 percent.", "The KOSPI fell 1.2 percent."),),
        good=("The Kospi fell 1.2 percent.",),
        when=_NAME,
    ),
    Row(
        "ko-interlayer-noise",
        (
            "interlayer noise",
            "inter layer noise",
            "interstory noise",
            "inter story noise",
            "layer to layer noise",
        ),
        "noise between floors",
        bad=(
            (
                "Neighbors in an apartment block in Daejeon quarreled over interlayer noise.",
                ("Neighbors in an apartment block in Daejeon quarreled over noise between floors."),
            ),
        ),
        good=("Chips from Korea suffer from interlayer noise.",),
        when=When(
            near=("apartment*", "neighbor*", "neighbour*", "upstairs"),
            far=("chip*", "wafer*", "neural"),
        ),
    ),
    Row(
        "ko-netizen",
        (
            "nurikkun",
            "nurikun",
            "nuri kkun",
        ),
        "netizen",
        bad=(
            (
                "Nurikkun comments praised the driver from Busan.",
                "Netizen comments praised the driver from Busan.",
            ),
        ),
        good=("Netizens praised the driver.",),
        plural="netizens",
    ),
    Row(
        "ko-cram-school",
        (
            "moisturizing school",
            "moisturizing academy",
            "moisturizing institute",
            "moisture academy",
            "supplementary academy",
        ),
        "cram school",
        bad=(
            (
                "Pupils in Daejeon go to a moisturizing academy until ten.",
                "Pupils in Daejeon go to a cram school until ten.",
            ),
        ),
        good=("A moisturizing cream, school nurses in Seoul say, helps.",),
        plural="cram schools",
        when=When(near=(*KOREAN, "student*", "pupil*")),
    ),
    Row(
        "ko-csat",
        (
            "College Math Ability Test",
            "College Mathematics Ability Test",
            "University Scholastic Ability Test",
            "University Mathematics Ability Test",
            "College Repair Ability Test",
            "University Math Ability Test",
            "University Ability Test",
            "College Ability Test",
        ),
        "College Scholastic Ability Test",
        bad=(
            (
                "Half a million students sat the University Math Ability Test.",
                "Half a million students sat the College Scholastic Ability Test.",
            ),
        ),
        good=("The College Scholastic Ability Test was held.",),
        when=_NAME_IN_KOREA_OR_SCHOOL,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ko-school-violence",
        (
            "hakpok",
            "academic violence",
            "school abuse violence",
            "school violence abuse",
        ),
        "school violence",
        bad=(
            (
                "The actress and the actor denied rumors of academic violence in Korea.",
                "The actress and the actor denied rumors of school violence in Korea.",
            ),
        ),
        good=("A Seoul conference on academic violence in language met.",),
        when=When(
            near=KOREAN,
            domain=("education", "entertainment", "crime", "sport"),
            far=("conference", "theory"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-senior-center",
        (
            "Gyeongrodang",
            "Gyeongnodang",
            "Kyungrodang",
            "senior citizen party",
            "elderly party",
        ),
        "senior citizens' center",
        bad=(
            (
                "Lunch is served at the Gyeongrodang in Busan.",
                "Lunch is served at the senior citizens' center in Busan.",
            ),
        ),
        good=("A senior citizen party was founded in Seoul for the election.",),
        plural="senior citizens' centers",
        when=When(near=KOREAN, far=("election", "voters", "founded", "seats", "votes")),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-karaoke-room",
        (
            "singing room",
            "song room",
            "coin singing room",
            "coin song room",
        ),
        "karaoke room",
        bad=(
            (
                "An outbreak of COVID-19 was traced to a singing room in Incheon.",
                "An outbreak of COVID-19 was traced to a karaoke room in Incheon.",
            ),
        ),
        good=("The choir's singing room in Seoul was painted.",),
        plural="karaoke rooms",
        when=When(
            near=KOREAN,
            domain=("epidemic", "crime", "entertainment"),
            far=("choir*", "pupil*", "school*", "opera"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ko-me-too",
        (
            "Mitu movement",
            "Mi Tu movement",
            "Mitoo movement",
            "Mi too movement",
        ),
        "Me Too movement",
        bad=(
            (
                "The Mitu movement reached the theaters of Seoul.",
                "The Me Too movement reached the theaters of Seoul.",
            ),
        ),
        good=("The Me Too movement reached Seoul.",),
        when=_IN_KOREA,
    ),
    Row(
        "ko-candlelight-rally",
        (
            "candle assembly",
            "candle rally",
            "candlelight assembly",
            "candle meeting",
            "candle demonstration",
            "candle gathering",
        ),
        "candlelight rally",
        bad=(
            (
                "A candle assembly filled Gwanghwamun Square in Seoul.",
                "A candlelight rally filled Gwanghwamun Square in Seoul.",
            ),
        ),
        good=("The candle meeting of the Korean makers of wax drew 40 firms.",),
        plural="candlelight rallies",
        when=When(
            near=("gwanghwamun", "protest*", "impeach*", "demonstrat*", "resign*"),
            region=("South Korea",),
        ),
    ),
    Row(
        "ko-sewol",
        (
            "Seowol Ferry",
            "Sewol Lake",
            "Sewolho ferry",
            "Sewol ho",
            "Sewolho",
        ),
        "Sewol ferry",
        bad=(
            (
                "Families of victims of the Sewolho marched to Seoul.",
                "Families of victims of the Sewol ferry marched to Seoul.",
            ),
        ),
        good=("The Sewol ferry sank in 2014.",),
        when=_NAME,
        hyphens=False,
        safety=Safety.LIKELY,
    ),
)
