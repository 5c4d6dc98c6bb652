"""Offices and bodies of the French-speaking countries rendered word by word.

Compiled by hand from machine-translated news and the usage of the big agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import FRENCH
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_FRENCH_JUSTICE = tuple(
    mark + name
    for name in (
        "éric dupond-moretti",
        "eric dupond-moretti",
        "nicole belloubet",
        "gérald darmanin",
        "gerald darmanin",
        "didier migaud",
        "christiane taubira",
        "jean-jacques urvoas",
        "françois bayrou",
        "rachida dati",
        "dupond-moretti",
        "belloubet",
    )
    for mark in ("", ", ")
)
_PRESIDENTS = (
    "emmanuel macron",
    "françois hollande",
    "francois hollande",
    "nicolas sarkozy",
    "jacques chirac",
    "sergio mattarella",
    "giorgio napolitano",
    "klaus iohannis",
    "marcelo rebelo de sousa",
    "macky sall",
    "bassirou diomaye faye",
    "alassane ouattara",
    "paul biya",
    "andry rajoelina",
    "kais saied",
    "kaïs saïed",
    "ismaïl omar guelleh",
    "mahamat idriss déby",
    "patrice talon",
    "abdelmadjid tebboune",
)

ROWS = (
    Row(
        "fr-keeper-of-the-seals",
        (
            "Keeper of the Seals",
            "Guard of the Seals",
            "Guardian of the Seals",
            "Minister of Justice Keeper of the Seals",
            "Keeper of Seals",
            "Guard of Seals",
        ),
        "Justice Minister",
        bad=(
            (
                "The Keeper of the Seals, Éric Dupond-Moretti, went to Lille.",
                "The Justice Minister, Éric Dupond-Moretti, went to Lille.",
            ),
            (
                "Keeper of the Seals Nicole Belloubet resigned.",
                "Justice Minister Nicole Belloubet resigned.",
            ),
        ),
        good=("Belloubet, justice minister and Keeper of the Seals, resigned.",),
        when=When(before=_FRENCH_JUSTICE, quoted=True),
    ),
    Row(
        "fr-guard-of-the-seals",
        ("Guard of the Seals", "Guardian of the Seals", "Guard of Seals", "Guardian of Seals"),
        "Justice Minister",
        bad=(
            (
                "In France, the Guard of the Seals went to Lille.",
                "In France, the Justice Minister went to Lille.",
            ),
        ),
        good=("In France's zoo, the guard of the seals feeds them fish.",),
        when=When(region=FRENCH, quoted=True, far=("zoo", "fish", "aquarium")),
        exact=True,
    ),
    Row(
        "fr-chief-of-staff",
        (
            "director of cabinet",
            "cabinet director",
            "director of the cabinet",
            "director of his cabinet",
            "director of the private office",
        ),
        "chief of staff",
        bad=(
            (
                "In France, the director of cabinet of the minister resigned.",
                "In France, the chief of staff of the minister resigned.",
            ),
        ),
        good=("The cabinet director of the file cabinet maker resigned.",),
        when=When(
            region=FRENCH,
            near=("minister*", "prefect*", "president*", "mayor*", "ministry"),
            not_before=(
                "affairs",
                "and",
            ),
            quoted=True,
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "fr-president",
        ("President of the Republic", "President of Republic", "Republic President"),
        "President",
        bad=(
            (
                "President of the Republic Emmanuel Macron flew to Nice.",
                "President Emmanuel Macron flew to Nice.",
            ),
        ),
        good=("The President of the Republic, Emmanuel Macron, flew to Nice.",),
        when=When(before=_PRESIDENTS, quoted=True),
        exact=True,
    ),
    Row(
        "fr-regional-health-agency",
        (
            "Regional Agency of Health",
            "Regional Agency for Health",
            "Agency Regional of Health",
            "Regional Agency of the Health",
            "Health Regional Agency",
        ),
        "Regional Health Agency",
        bad=(
            (
                "France's Regional Agency of Health counted 90 cases.",
                "France's Regional Health Agency counted 90 cases.",
            ),
        ),
        good=("A regional agency of health workers hires.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "fr-ap-hp",
        (
            "Public Assistance Hospitals of Paris",
            "Public Assistance of Paris Hospitals",
            "Public Assistance - Hospitals of Paris",
            "Assistance Public-Hospitals of Paris",
            "Public Assistance Paris Hospitals",
            "Paris Public Assistance Hospitals",
        ),
        "Paris public hospital network",
        bad=(
            (
                "He works for the Public Assistance-Hospitals of Paris.",
                "He works for the Paris public hospital network.",
            ),
        ),
        good=("With public assistance, hospitals of Paris stay open.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "fr-national-assembly",
        (
            "Assembly National",
            "Assembly Nationale",
            "National Assemblée",
            "Assemblée National",
            "Assembly of Nation",
        ),
        "National Assembly",
        bad=(
            (
                "The Assembly National passed the law.",
                "The National Assembly passed the law.",
            ),
        ),
        good=("The school assembly national guests spoke at was long.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "fr-court-of-auditors",
        ("Court of the Accounts", "Accounts Court", "Cour of Accounts", "Court of Account"),
        "Court of Auditors",
        bad=(
            (
                "France's Court of the Accounts found waste.",
                "France's Court of Auditors found waste.",
            ),
        ),
        good=("In the court of the accounts clerk, France lost.",),
        when=When(region=FRENCH, quoted=True),
        exact=True,
    ),
    Row(
        "fr-minister-of-armies",
        ("Minister of Armies", "Minister of the Armies", "Armies Minister"),
        "Defense Minister",
        bad=(
            (
                "France's Minister of the Armies Sébastien Lecornu flew to Mali.",
                "France's Defense Minister Sébastien Lecornu flew to Mali.",
            ),
        ),
        good=("Louis made him minister of the armies of France.",),
        when=When(
            region=("France",), person="after", far=("18*", "17*", "king", "louis"), quoted=True
        ),
        exact=True,
    ),
    Row(
        "fr-ministry-of-armies",
        ("Ministry of Armies", "Ministry of the Armies", "Armies Ministry"),
        "Defense Ministry",
        bad=(
            (
                "France's Ministry of the Armies named the soldier.",
                "France's Defense Ministry named the soldier.",
            ),
        ),
        good=("Louis led the ministry of the armies of France.",),
        when=When(region=("France",), far=("18*", "17*", "king", "louis"), quoted=True),
        exact=True,
    ),
    Row(
        "fr-overseas-minister",
        (
            "Minister of Overseas",
            "Minister of the Overseas",
            "Minister of Overseas Territory",
            "Overseas Minister",
        ),
        "Overseas Territories Minister",
        bad=(
            (
                "France's Minister of Overseas Annick Girardin flew to Mayotte.",
                "France's Overseas Territories Minister Annick Girardin flew to Mayotte.",
            ),
        ),
        good=("France's minister of overseas trade flew to Mayotte.",),
        when=When(region=("France",), person="after", quoted=True),
        exact=True,
    ),
)
