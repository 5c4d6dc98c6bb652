"""Terms: COVID-19 as engines render it from Chinese, Japanese, Korean and Romance languages.

Compiled by hand from machine-translated news; facts, under the licence of the project.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_MARKERS = (
    "covid*",
    "coronavirus*",
    "corona virus",
    "sars-cov*",
    "nucleic acid",
    "pandemic*",
    "epidemic*",
    "asymptomatic",
    "confirmed case*",
    "severe acute respiratory",
    "severely ill",
    "tested positive",
    "testing positive",
    "infected",
    "infections",
    "outbreak*",
    "quarantine*",
    "lockdown*",
    "social distancing",
    "vaccine*",
    "crown virus",
    "crown pneumonia",
)
_OTHER_CROWNS = (
    "beer*",
    "champion*",
    "coronation",
    "dental",
    "dentist*",
    "jewel*",
    "king",
    "molar*",
    "monarch*",
    "pageant",
    "queen",
    "royal*",
    "teeth",
    "throne",
    "tooth",
)
_OTHER_CORONAS = ("beer*", "brewer*", "eclipse*", "solar", "sun's", "sun’s", "California")
_AFTER_CORONA = (
    "app*",
    "ban*",
    "case*",
    "crisis",
    "death*",
    "extra",
    "figure*",
    "guideline*",
    "hotel",
    "hotspot*",
    "infections",
    "law*",
    "light",
    "measure*",
    "number*",
    "ordinance*",
    "outbreak*",
    "plan*",
    "policy",
    "protection*",
    "record*",
    "regulation*",
    "restriction*",
    "rule*",
    "strain*",
    "team*",
    "test*",
    "vaccine*",
    "variant*",
    "wave*",
)
_CROWN_NAMES = (
    "agent*",
    "attorney*",
    "cap*",
    "colony",
    "copyright",
    "corporation*",
    "counsel",
    "court*",
    "dependenc*",
    "estate*",
    "heights",
    "hotel*",
    "jewel*",
    "land*",
    "moulding*",
    "molding*",
    "of",
    "office*",
    "plaza",
    "point",
    "prince*",
    "princess*",
    "prosecut*",
    "resort*",
    "solicitor*",
)
_HEADS = (
    "case*",
    "confirmed",
    "control",
    "crisis",
    "death*",
    "diagnos*",
    "drug*",
    "guideline*",
    "hospital*",
    "infect*",
    "inpatient*",
    "lockdown*",
    "measure*",
    "patient*",
    "prevention",
    "quarantine",
    "relief",
    "response",
    "restriction*",
    "rule*",
    "screening",
    "severe",
    "situation",
    "symptom*",
    "test*",
    "therap*",
    "treatment*",
    "vaccination*",
    "wave*",
)
_NOT_BEFORE_A_DISEASE = (
    "a",
    "an",
    "another",
    "any",
    "each",
    "every",
    "her",
    "his",
    "its",
    "my",
    "no",
    "one",
    "our",
    "that",
    "their",
    "this",
    "your",
)
_OF_A_DISEASE = tuple(
    f"{words} {article}".strip()
    for words in (
        "affected by",
        "case of",
        "cases of",
        "caused by",
        "claimed by",
        "contracted",
        "deaths from",
        "died of",
        "due to",
        "hit hard by",
        "infected by",
        "infected with",
        "influence of",
        "losing to",
        "patients with",
        "positive for",
        "recovered from",
        "spread of",
        "taken away by",
        "taken by",
        "testing for",
        "vaccinated against",
    )
    for article in ("the", "")
)
_COVID = When(near=_MARKERS, far=_OTHER_CROWNS, quoted=True)
_IN_COVID_NEWS = When(near=("covid*", "coronavirus*", "nucleic acid", "pandemic"))

ROWS = (
    Row(
        "new-crown-pneumonia",
        (
            "new crown pneumonia",
            "new coronary pneumonia",
            "new coronal pneumonia",
            "new corona pneumonia",
            "novel crown pneumonia",
            "new crown disease",
            "new crown illness",
            "new-type crown pneumonia",
        ),
        "COVID-19",
        bad=(
            (
                "Two cases of the new crown pneumonia were found in Harbin.",
                "Two cases of COVID-19 were found in Harbin.",
            ),
            (
                "The new crown pneumonia epidemic closed the market.",
                "The COVID-19 epidemic closed the market.",
            ),
            (
                "New coronary pneumonia has delayed the fair.",
                "COVID-19 has delayed the fair.",
            ),
        ),
        good=("The dentist said a new crown may fall out; pneumonia is another matter.",),
        when=When(quoted=True),
        article="none",
    ),
    Row(
        "new-crown-virus",
        (
            "new crown virus",
            "new coronary virus",
            "new coronal virus",
            "novel crown virus",
        ),
        "coronavirus",
        bad=(
            (
                "Four drivers caught the new crown virus in May.",
                "Four drivers caught the coronavirus in May.",
            ),
        ),
        good=("The king's new crown was insured against theft and virus attacks on its vault.",),
        when=When(quoted=True),
    ),
    Row(
        "new-corona-virus",
        ("new corona virus", "new type corona virus", "new model coronavirus", "new style corona"),
        "new coronavirus",
        bad=(
            (
                "Masks slow the new corona virus, doctors say.",
                "Masks slow the new coronavirus, doctors say.",
            ),
        ),
        good=("A computer virus emptied the till of the new Corona beer garden.",),
        when=When(quoted=True),
    ),
    Row(
        "new-crown-epidemic",
        ("new crown", "new coronary"),
        "COVID-19",
        bad=(
            (
                "The new crown epidemic emptied the hotels.",
                "The COVID-19 epidemic emptied the hotels.",
            ),
            (
                "Since the new crown outbreak, trade has slowed.",
                "Since the COVID-19 outbreak, trade has slowed.",
            ),
            ("A new crown vaccine was tested.", "A COVID-19 vaccine was tested."),
        ),
        good=("A new crown was stolen during the epidemic of thefts from museums.",),
        when=When(before=("epidemic*", "pandemic*", "outbreak*", "vaccine*"), quoted=True),
    ),
    Row(
        "new-crown-patients",
        ("new crown", "new coronary"),
        "COVID-19",
        bad=(
            (
                "Florida has 8,974 new crown inpatients, and the epidemic goes on.",
                "Florida has 8,974 COVID-19 inpatients, and the epidemic goes on.",
            ),
            (
                "A new crown patient was the first to be infected.",
                "A COVID-19 patient was the first to be infected.",
            ),
        ),
        good=(
            "During the pandemic her dentist saw 20 new crown patients.",
            "A new coronary drug trial was halted in the pandemic.",
        ),
        when=_COVID._replace(
            before=_HEADS, far=(*_OTHER_CROWNS, "heart", "cardi*", "coronary drug")
        ),
    ),
    Row(
        "new-crown-deaths",
        ("new crown", "new coronary"),
        "COVID-19",
        bad=(
            (
                "Mexico has the fourth highest number of new crown deaths.",
                "Mexico has the fourth highest number of COVID-19 deaths.",
            ),
            (
                "Florida counts 414,000 new crown cases confirmed so far.",
                "Florida counts 414,000 COVID-19 cases confirmed so far.",
            ),
            (
                "Staff will go on with regular new crown testing.",
                "Staff will go on with regular COVID-19 testing.",
            ),
        ),
        good=(
            "The dentist keeps the new crown cases in a drawer.",
            "The royal family mourned; the new crown deaths museum is shut.",
            "Two new Crown cases were heard in Leeds.",
        ),
        when=When(
            before=(
                "cases confirmed",
                "cases have been confirmed",
                "cases in",
                "confirmed",
                "deaths",
                "diagnoses",
                "hospitalisation*",
                "hospitalization*",
                "infection*",
                "testing",
            ),
            far=(*_OTHER_CROWNS, "heart", "cardi*"),
            quoted=True,
        ),
    ),
    Row(
        "new-crown-victims",
        ("new crown",),
        "COVID-19",
        bad=(
            (
                "Blood clots caused by the new crown can be treated.",
                "Blood clots caused by COVID-19 can be treated.",
            ),
            (
                "The state has 12,000 cases of new crown, an official said.",
                "The state has 12,000 cases of COVID-19, an official said.",
            ),
        ),
        good=(
            "The pain caused by the new crown on her tooth has gone.",
            "The king was not infected with the new crown fever of his courtiers.",
            "Protests were due to the new crown estate plans.",
            "Trade grew under the influence of the new crown.",
            "A delay due to the new crown's weight was denied.",
        ),
        when=When(
            after=tuple(
                words
                for words in _OF_A_DISEASE
                if not words.startswith(("due", "influence", "losing", "affected"))
            ),
            not_before=(*_CROWN_NAMES, "fever"),
            far=_OTHER_CROWNS,
            quoted=True,
        ),
        article="none",
    ),
    Row(
        "new-crown",
        ("new crown",),
        "COVID-19",
        bad=(
            (
                "The ward treats those infected with the new crown.",
                "The ward treats those infected with COVID-19.",
            ),
            (
                "Deaths from the new crown have reached 146,000, and infections rose.",
                "Deaths from COVID-19 have reached 146,000, and infections rose.",
            ),
        ),
        good=(
            "The new crown prince tested positive in quarantine, the palace said.",
            "During the pandemic her dentist made a new crown for 900 euros.",
            "Vaccines were not required at the coronation, where the new crown was shown.",
            "The new Crown Court office shut in the lockdown.",
        ),
        when=_COVID._replace(not_before=_CROWN_NAMES, not_after=_NOT_BEFORE_A_DISEASE),
        article="none",
    ),
    Row(
        "new-corona",
        ("new corona",),
        "new coronavirus",
        bad=(
            (
                "The festival was cancelled because of the new Corona, and infections rose.",
                "The festival was cancelled because of the new coronavirus, and infections rose.",
            ),
        ),
        good=(
            "Bars sold the new Corona beer in the pandemic.",
            "Vienna counted 60 new corona infections in the pandemic.",
            "The new corona rules apply to those infected.",
        ),
        when=When(
            near=_MARKERS,
            far=_OTHER_CORONAS,
            not_before=_AFTER_CORONA,
            after=("the", "of", "with", "against", "by", "from"),
            quoted=True,
        ),
    ),
    Row(
        "new-corona-infection",
        ("new corona infection",),
        "coronavirus infection",
        bad=(
            (
                "Sales halved after the spread of the new corona infection.",
                "Sales halved after the spread of the coronavirus infection.",
            ),
        ),
        good=("The clinic counted 60 new corona infections in a day.",),
        when=When(quoted=True, not_before=("rate", "rates", "number", "numbers", "figures")),
    ),
    Row(
        "new-corona-harm",
        ("new corona",),
        "new coronavirus",
        bad=(
            (
                "The festival was cancelled due to the new corona, but fans came.",
                "The festival was cancelled due to the new coronavirus, but fans came.",
            ),
        ),
        good=(
            "Losses due to the new Corona bottle were small, the brewer said.",
            "Light due to the new corona seen in the eclipse was measured.",
            "The delay due to the new corona rules was short.",
            "Sales grew under the influence of the new Corona Extra.",
        ),
        when=When(
            after=_OF_A_DISEASE,
            not_before=(*_AFTER_CORONA, "bottle*", "can*", "seen", "infection*"),
            far=_OTHER_CORONAS,
            quoted=True,
        ),
    ),
    Row(
        "corona-19",
        ("corona 19", "corona19"),
        "COVID-19",
        bad=(
            (
                "Corona 19 has closed 40 schools in Daegu.",
                "COVID-19 has closed 40 schools in Daegu.",
            ),
            ("He died of Corona-19 in March.", "He died of COVID-19 in March."),
        ),
        good=("The bar sold Corona at 19 pesos a bottle.",),
        when=When(quoted=True, far=("beer*",)),
    ),
    *(
        Row(
            f"corona-{noun}",
            (f"Corona {noun}",),
            f"COVID-19 {noun}",
            bad=(
                (
                    f"Sales in Germany fell in the Corona {noun}, Berlin said.",
                    f"Sales in Germany fell in the COVID-19 {noun}, Berlin said.",
                ),
            ),
            good=(f"The corona {noun} left Germany with empty theatres.",),
            when=When(
                about=("Germany", "Austria", "Switzerland", "Netherlands", "Finland", "Denmark"),
                far=("beer*",),
            ),
            exact=True,
            safety=Safety.LIKELY,
        )
        for noun in ("pandemic", "crisis", "epidemic")
    ),
    Row(
        "spaced-covid",
        (
            "covid 19",
            "kovid-19",
            "cowid-19",
            "kovid 19",
            "cowid 19",
            "covid19",
        ),
        "COVID-19",
        bad=(
            ("Kovid-19 has reached the islands.", "COVID-19 has reached the islands."),
            ("Nobody had Covid 19 on board.", "Nobody had COVID-19 on board."),
        ),
        good=(
            "Covid-19 has reached the islands.",
            "In the year of Covid, 19 boats were sold.",
            "The account @covid19_london was closed.",
            "The file covid19.csv and #Covid19 were found in the report.",
        ),
        hyphens=False,
        when=When(quoted=True, not_after=("#", "/", "."), not_before=("/", ".csv", ".org", ".gov")),
    ),
    Row(
        "nuclear-acid",
        ("nuclear acid", "kernel acid", "nuclei acid"),
        "nucleic acid",
        bad=(
            ("A nuclear acid test is free.", "A nucleic acid test is free."),
            ("Kernel acid testing began on Monday.", "Nucleic acid testing began on Monday."),
        ),
        good=("The nuclear plant stored acid; a nuclear acid leak was ruled out.",),
        when=When(before=("test*", "detection", "sampl*", "screening", "result*", "certificat*")),
    ),
    Row(
        "square-cabin-hospital",
        ("square cabin hospital", "fangcang cabin hospital", "square cabin makeshift hospital"),
        "makeshift hospital",
        bad=(
            (
                "The stadium became a square cabin hospital.",
                "The stadium became a makeshift hospital.",
            ),
        ),
        good=("A square cabin stands by the hospital gate.",),
        plural="makeshift hospitals",
    ),
    Row(
        "rich-contact",
        ("rich contact", "dense contact", "thick contact"),
        "close contact",
        bad=(
            (
                "Nine rich contacts of the coronavirus patient were tested.",
                "Nine close contacts of the coronavirus patient were tested.",
            ),
        ),
        good=("She had rich contacts in the trade before the pandemic.",),
        when=_IN_COVID_NEWS._replace(before=("of", "with", "person*")),
        plural="close contacts",
        safety=Safety.LIKELY,
    ),
    Row(
        "flow-investigation",
        ("flow investigation", "flow adjustment"),
        "epidemiological investigation",
        bad=(
            (
                "After the flow investigation, coronavirus patients stayed home.",
                "After the epidemiological investigation, coronavirus patients stayed home.",
            ),
        ),
        good=("The flow adjustment at the dam took six days in the pandemic.",),
        when=_IN_COVID_NEWS._replace(
            far=("air*", "capital", "cash", "dam", "gas", "river*", "traffic", "water*", "valve*")
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "sanitary-crisis",
        ("sanitary emergency", "sanitary crisis"),
        "health emergency",
        bad=(
            (
                "Spain extended the sanitary emergency as COVID-19 spread.",
                "Spain extended the health emergency as COVID-19 spread.",
            ),
        ),
        good=("Blocked sewers led to a sanitary emergency, and then came COVID-19.",),
        when=_IN_COVID_NEWS._replace(
            far=("sewer*", "sewage", "rubbish", "garbage", "toilet*", "latrine*", "refuse", "waste")
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "contagions",
        ("contagions",),
        "infections",
        bad=(
            (
                "Madrid reported 412 contagions with the coronavirus.",
                "Madrid reported 412 infections with the coronavirus.",
            ),
        ),
        good=("Financial contagions spread faster than the coronavirus, the banker said.",),
        when=_IN_COVID_NEWS._replace(
            near=("coronavirus", "covid*"), not_after=("financial", "social", "emotional")
        ),
        safety=Safety.LIKELY,
    ),
)
