"""Terms: health, politics and places of France, rendered word by word.

Compiled by hand from machine-translated news and the usage of the big agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import FRENCH
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]


ROWS = (
    Row(
        "fr-freelance-artists",
        (
            "intermittents of the show",
            "intermittents of the spectacle",
            "intermittent workers of the show",
            "intermittent show workers",
            "show intermittents",
            "entertainment intermittents",
            "intermittent workers in the entertainment industry",
            "intermittents of entertainment",
        ),
        "freelance performers",
        bad=(
            (
                "The intermittents of the show occupied the Odéon.",
                "The freelance performers occupied the Odéon.",
            ),
        ),
        good=("The show was intermittent.",),
    ),
    Row(
        "fr-mass-vaccination-center",
        ("vaccinodrome",),
        "mass vaccination center",
        bad=(
            (
                "A vaccinodrome opened in the Stade de France.",
                "A mass vaccination center opened in the Stade de France.",
            ),
        ),
        good=("The velodrome opened in Paris.",),
        plural="mass vaccination centers",
    ),
    Row(
        "fr-hand-sanitizer",
        (
            "hydroalcoholic gel",
            "hydro alcoholic gel",
            "hydroalcoholic solution",
            "hydro alcoholic solution",
        ),
        "hand sanitizer",
        bad=(
            (
                "Schools ran out of hydroalcoholic gel.",
                "Schools ran out of hand sanitizer.",
            ),
        ),
        good=("The hydroalcoholic solution of the extract was kept at 4 degrees in the lab.",),
        when=When(far=("extract*", "ethanolic", "solvent*")),
    ),
    Row(
        "fr-close-contact",
        ("case contact", "contact case"),
        "close contact",
        bad=(
            (
                (
                    "In France, she is a contact case and stays at home. "
                    "The coronavirus pandemic is not over."
                ),
                (
                    "In France, she is a close contact and stays at home. "
                    "The coronavirus pandemic is not over."
                ),
            ),
            (
                "In France, the case contacts stay at home. Coronavirus infections rose.",
                "In France, the close contacts stay at home. Coronavirus infections rose.",
            ),
        ),
        good=("The case contact tracing team closed. Coronavirus infections rose.",),
        when=When(
            domain=("epidemic",),
            not_before=("trac*", "number*", "details", "person", "list*", "management"),
            region=FRENCH,
        ),
        plural="close contacts",
        safety=Safety.LIKELY,
    ),
    Row(
        "fr-quarantine",
        (
            "placed in fortnight",
            "put in fortnight",
            "placed in a fortnight",
            "put in a fortnight",
            "placed in the fortnight",
            "placed in fourteen",
            "put in fourteen",
            "put in the fortnight",
        ),
        "placed in quarantine",
        bad=(
            (
                (
                    "The minister was placed in fortnight after a positive test. "
                    "The coronavirus pandemic is not over."
                ),
                (
                    "The minister was placed in quarantine after a positive test. "
                    "The coronavirus pandemic is not over."
                ),
            ),
        ),
        good=("He placed in a fortnight's race, a positive sign. Coronavirus infections rose.",),
        when=When(not_before=("'s", "’s", "days", "races", "of"), domain=("epidemic",)),
    ),
    Row(
        "fr-fortnight-quarantine",
        ("quatorzaine",),
        "14-day quarantine",
        bad=(
            (
                "Travelers face a quatorzaine.",
                "Travelers face a 14-day quarantine.",
            ),
        ),
        good=("“Quatorzaine” is French for two weeks.",),
    ),
    Row(
        "fr-barrier-measures",
        ("barrier measures",),
        "preventive measures",
        bad=(
            (
                (
                    "Schools in France keep the barrier measures. "
                    "COVID-19 vaccines arrived on Monday."
                ),
                (
                    "Schools in France keep the preventive measures. "
                    "COVID-19 vaccines arrived on Monday."
                ),
            ),
        ),
        good=(
            (
                "Barrier measures such as gowns protect surgeons in France. "
                "COVID-19 vaccines arrived on Monday."
            ),
        ),
        when=When(region=FRENCH, domain=("epidemic",), far=("gown*", "surg*", "nursing")),
        safety=Safety.LIKELY,
    ),
    Row(
        "fr-white-plan",
        ("white plan", "White Plan", "maximum white plan"),
        "emergency hospital plan",
        bad=(
            (
                (
                    "The hospital in Strasbourg, in France, set off its white plan. "
                    "Two patients left the hospital."
                ),
                (
                    "The hospital in Strasbourg, in France, set off its emergency hospital plan. "
                    "Two patients left the hospital."
                ),
            ),
        ),
        good=(
            (
                "In France, the White Plan for the hospital garden is by Lee White. "
                "The hospital has 40 doctors."
            ),
        ),
        when=When(
            region=FRENCH,
            domain=("health", "epidemic"),
            after=("its", "the", "their", "a", "maximum"),
            not_before=("for", "by"),
        ),
    ),
    Row(
        "fr-in-intensive-care",
        ("in resuscitation", "in reanimation"),
        "in intensive care",
        bad=(
            (
                (
                    "Ninety coronavirus patients are in resuscitation. "
                    "The coronavirus pandemic is not over."
                ),
                (
                    "Ninety coronavirus patients are in intensive care. "
                    "The coronavirus pandemic is not over."
                ),
            ),
        ),
        good=(
            "Nurses were trained in resuscitation; the hospital has coronavirus patients.",
            "Advances in resuscitation of patients save lives in the hospital.",
        ),
        when=When(
            domain=("epidemic", "health"),
            not_after=(
                "trained",
                "training",
                "advances",
                "skill*",
                "skills",
                "course",
                "courses",
                "research",
                "expert",
                "experts",
                "specialist",
                "specialists",
                "specialising",
                "specializing",
                "used",
                "role",
                "success",
            ),
            not_before=("of", "medicine", "science", "training", "after cardiac", "and first aid"),
        ),
    ),
    Row(
        "fr-intensive-care-beds",
        ("resuscitation bed", "reanimation bed"),
        "intensive care bed",
        bad=(
            (
                "The region has 400 resuscitation beds.",
                "The region has 400 intensive care beds.",
            ),
        ),
        good=("The resuscitation bedside kit is red.",),
        plural="intensive care beds",
    ),
    Row(
        "fr-intensive-care-unit",
        (
            "resuscitation service",
            "reanimation service",
            "resuscitation unit",
            "reanimation unit",
            "resuscitation department",
            "reanimation department",
            "service of resuscitation",
            "service of reanimation",
            "department of resuscitation",
            "resuscitation ward",
            "reanimation ward",
        ),
        "intensive care unit",
        bad=(
            (
                "She lies in the reanimation service of a hospital in Lyon.",
                "She lies in the intensive care unit of a hospital in Lyon.",
            ),
        ),
        good=("The ambulance's resuscitation unit, a bag and a mask, was lost in Leeds.",),
        when=When(
            region=(*FRENCH, "Spain", "Italy", "Romania", "Moldova", "Canada"),
            not_before=("council*",),
        ),
        plural="intensive care units",
    ),
    Row(
        "fr-pension-reform",
        (
            "retreat reform",
            "reform of retreats",
            "reform of the retreats",
            "retirements reform",
            "reform of retirements",
            "reform of the retirements",
            "reform of retirement pensions",
        ),
        "pension reform",
        bad=(
            (
                "Unions in France struck against the reform of retirements.",
                "Unions in France struck against the pension reform.",
            ),
        ),
        good=("The monks asked for reform of retreats in Vermont.",),
        when=When(region=FRENCH),
    ),
    Row(
        "fr-retirement-age",
        (
            "age of retreat",
            "retreat age",
            "legal age of retreat",
            "age of departure to retirement",
            "age of departure in retirement",
            "departure age for retirement",
        ),
        "retirement age",
        bad=(
            (
                (
                    "In France, Macron will raise the age of retreat to 64. "
                    "The coalition may lose its majority in parliament."
                ),
                (
                    "In France, Macron will raise the retirement age to 64. "
                    "The coalition may lose its majority in parliament."
                ),
            ),
        ),
        good=(("In an age of retreat, the army held on. The opposition will vote in parliament."),),
        when=When(domain=("politics", "economy"), not_after=("an", "this"), region=FRENCH),
    ),
    Row(
        "fr-trade-unionist",
        ("syndicalist leader",),
        "trade union leader",
        bad=(
            (
                "In Tunisia, a syndicalist leader was held.",
                "In Tunisia, a trade union leader was held.",
            ),
        ),
        good=("The anarcho-syndicalist leader Rocker spoke.",),
        when=When(region=FRENCH, not_after=("anarcho", "anarchist"), far=("anarch*",)),
    ),
    Row(
        "fr-union-adjective",
        ("syndical",),
        "union",
        bad=(
            (
                "In France, syndical organizations called a strike.",
                "In France, union organizations called a strike.",
            ),
        ),
        good=("The anarcho-syndical movement of 1911 grew in France.",),
        when=When(
            region=(*FRENCH, "Spain", "Italy", "Argentina", "Romania"),
            before=(
                "organization*",
                "organisation*",
                "leader*",
                "delegate*",
                "source*",
                "action*",
                "federation*",
                "central*",
                "representative*",
                "member*",
                "elections",
            ),
            not_after=("anarcho",),
        ),
    ),
    Row(
        "fr-inter-union",
        ("intersyndical", "inter syndical", "intersyndicale", "inter-syndicale"),
        "union alliance",
        bad=(
            (
                "The intersyndical called a new strike.",
                "The union alliance called a new strike.",
            ),
        ),
        good=("Intersyndicale is what French unions call it.",),
        when=When(not_before=("is",)),
    ),
    Row(
        "fr-local-officials",
        ("local elected", "elected locals", "local elects"),
        "local elected officials",
        bad=(
            (
                "In France, local elected asked the prefect for help.",
                "In France, local elected officials asked the prefect for help.",
            ),
        ),
        good=(
            "In France, the local elected leader spoke.",
            "In France, a local elected in 2014 spoke.",
        ),
        when=When(
            region=FRENCH,
            before=(
                "asked",
                "are",
                "were",
                "have",
                "and",
                "of the",
                "who",
                "denounced",
                "demand*",
                "want",
                "fear",
                "said",
            ),
            not_after=("a", "the only"),
        ),
    ),
    Row(
        "fr-quinquennium",
        ("quinquennium", "quinquennat"),
        "five-year term",
        bad=(
            (
                "In France, Macron promised it at the start of his quinquennium.",
                "In France, Macron promised it at the start of his five-year term.",
            ),
        ),
        good=("A quinquennium of Roman games was counted in France's museum.",),
        when=When(
            region=FRENCH,
            near=("macron", "hollande", "sarkozy", "chirac", "president*", "élysée", "elysee"),
            far=("roman", "rome", "latin"),
        ),
    ),
    Row(
        "fr-france-unbowed",
        (
            "Rebellious France",
            "Insubmissive France",
            "Unsubmissive France",
            "France Insubordinate",
            "Insubordinate France",
            "Unsubdued France",
            "Insoumise France",
            "France Rebellious",
            "Insubmissible France",
            "France Insubmissive",
        ),
        "France Unbowed",
        bad=(
            (
                "The deputies of Insubmissive France left the chamber.",
                "The deputies of France Unbowed left the chamber.",
            ),
        ),
        good=("Rebellious France, the historian writes, beheaded its king.",),
        when=When(
            near=("mélenchon", "melenchon", "deput*", "lfi", "lawmaker*", "parliament*", "left*"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "fr-national-rally",
        (
            "National Gathering",
            "National Grouping",
            "Gathering National",
            "National Rallying",
            "Rallying National",
        ),
        "National Rally",
        bad=(
            (
                "Marine Le Pen's National Gathering voted against it.",
                "Marine Le Pen's National Rally voted against it.",
            ),
        ),
        good=("The National Gathering of Scouts met Le Pen's aide.",),
        when=When(near=("le pen", "bardella"), quoted=True, not_before=("of", "for")),
        exact=True,
    ),
    Row(
        "fr-the-chamber",
        ("hemicycle",),
        "chamber",
        bad=(
            (
                (
                    "In Paris, the deputies left the hemicycle in anger. "
                    "Two ministers left the government."
                ),
                (
                    "In Paris, the deputies left the chamber in anger. "
                    "Two ministers left the government."
                ),
            ),
        ),
        good=(
            (
                "The ruins show a hemicycle of stone seats near Paris. "
                "The opposition will vote in parliament."
            ),
        ),
        when=When(
            region=(*FRENCH, "Spain", "Portugal", "Italy"),
            domain=("politics",),
            near=("deput*", "lawmaker*", "senator*", "parliament*"),
            not_before=("of",),
            not_after=("a",),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "fr-elysee",
        ("Palace of the Élysée", "Palace of Élysée", "Palace of the Élysées", "Palace Élysée"),
        "Élysée Palace",
        bad=(
            (
                "He left the Palace of the Élysée at noon.",
                "He left the Élysée Palace at noon.",
            ),
        ),
        good=("The palaces of the Champs-Élysées are banks.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "fr-elysee-plain",
        (
            "Palace of the Elysee",
            "Palace of Elysee",
            "Palace of the Elysée",
            "Palace Elysee",
            "Palace of Elysée",
        ),
        "Elysee Palace",
        bad=(
            (
                "He left the Palace of the Elysee at noon.",
                "He left the Elysee Palace at noon.",
            ),
        ),
        good=("The palaces of the Champs-Elysees are banks.",),
        when=When(quoted=True),
        exact=True,
    ),
)
