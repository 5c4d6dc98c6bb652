"""Terms: courts of the Spanish-speaking countries, rendered word by word.

Compiled by hand from machine-translated news and the usage of the big agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_SPAIN = ("Spain",)

ROWS = (
    Row(
        "es-instruction-judge",
        (
            "instruction judge",
            "judge of instruction",
            "instructor judge",
            "judge instructor",
            "instructing judge of the case",
        ),
        "investigating judge",
        bad=(
            (
                "An instruction judge in Seville questioned the mayor.",
                "An investigating judge in Seville questioned the mayor.",
            ),
            (
                "The instructor judge sent two men to jail.",
                "The investigating judge sent two men to jail.",
            ),
        ),
        good=(
            "The instruction judges give to a jury is read aloud.",
            "As a judge, instructor and author, she worked in Lima.",
        ),
    ),
    Row(
        "es-instruction-court",
        ("Court of Instruction", "Instruction Court"),
        "Investigating Court",
        bad=(
            (
                "The Court of Instruction No. 5 of Madrid opened the case.",
                "The Investigating Court No. 5 of Madrid opened the case.",
            ),
        ),
        good=("The Court of Instruction and Appeal sat in Malta.",),
        when=When(before=("no.", "no ", "number"), quoted=True),
        exact=True,
    ),
    Row(
        "es-central-instruction-court",
        ("Central Court of Instruction", "Central Instruction Court"),
        "Central Investigating Court",
        bad=(
            (
                "Spain's Central Court of Instruction called four bankers.",
                "Spain's Central Investigating Court called four bankers.",
            ),
        ),
        good=("The central court of instruction and the library face the park.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-provincial-court",
        ("Provincial Audience", "Provincial Hearing"),
        "Provincial Court",
        bad=(
            (
                "The Provincial Audience of Seville in Spain upheld the verdict.",
                "The Provincial Court of Seville in Spain upheld the verdict.",
            ),
        ),
        good=("A provincial audience in Spain clapped for the judge.",),
        when=When(region=_SPAIN, quoted=True),
        exact=True,
    ),
    Row(
        "es-national-court",
        ("National Audience", "National Hearing", "Audiencia National", "Audience National"),
        "National Court",
        bad=(
            (
                (
                    "Spain's National Audience cleared the banker. "
                    "Prosecutors will appeal against the verdict."
                ),
                (
                    "Spain's National Court cleared the banker. "
                    "Prosecutors will appeal against the verdict."
                ),
            ),
            (
                (
                    "A judge of the National Hearing in Madrid froze the accounts. "
                    "Prosecutors will appeal against the verdict."
                ),
                (
                    "A judge of the National Court in Madrid froze the accounts. "
                    "Prosecutors will appeal against the verdict."
                ),
            ),
        ),
        good=(
            (
                "The National Audience Survey counted fewer viewers in Spain, a court heard. "
                "The judge will hear two lawyers."
            ),
            (
                "The National Hearing Institute in Spain tested the judge. "
                "Prosecutors will appeal against the verdict."
            ),
        ),
        when=When(
            region=_SPAIN,
            domain=("court", "crime"),
            not_before=("survey*", "institute", "test*", "aid*", "research", "health"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "es-examining-preventive-prison",
        (
            "preventive prison",
            "preventative prison",
            "provisional prison",
            "preventive imprisonment",
            "provisional imprisonment",
        ),
        "pretrial detention",
        bad=(
            (
                "The judge in Quito ordered preventive prison for the driver.",
                "The judge in Quito ordered pretrial detention for the driver.",
            ),
            (
                "He spent two years in provisional prison.",
                "He spent two years in pretrial detention.",
            ),
        ),
        good=(
            "The preventive prisons inspectorate of Lagos wrote a report.",
            "A provisional prisoner exchange was agreed.",
        ),
        when=When(not_before=("visit*", "inspect*", "measure*")),
        article="none",
    ),
    Row(
        "es-mandatory-detention",
        (
            "unofficial preventive detention",
            "informal preventive detention",
            "unofficial preventive prison",
            "informal preventive prison",
            "official preventive prison",
        ),
        "mandatory pretrial detention",
        bad=(
            (
                "Mexico's high court limited unofficial preventive prison.",
                "Mexico's high court limited mandatory pretrial detention.",
            ),
        ),
        good=("In Mexico an official told of preventive prison visits.",),
        when=When(region=("Mexico",)),
        article="none",
    ),
    Row(
        "es-linked-to-process",
        ("linked to process", "bound to process"),
        "ordered to stand trial",
        bad=(
            (
                (
                    "The former governor was linked to process for fraud. "
                    "The judge will hear two lawyers."
                ),
                (
                    "The former governor was ordered to stand trial for fraud. "
                    "The judge will hear two lawyers."
                ),
            ),
        ),
        good=(
            (
                "The costs are linked to process changes at the mill. "
                "The judge will hear two lawyers."
            ),
        ),
        when=When(
            domain=("court", "crime"),
            not_before=(
                "change*",
                "control*",
                "design*",
                "improvement*",
                "engineer*",
                "and",
                "heat",
                "safety",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "es-link-to-process",
        ("linking to process", "binding to process", "link to process", "linkage to process"),
        "indictment",
        bad=(
            (
                (
                    "In Mexico, the judge issued a linking to process against the officer. "
                    "His lawyer told the judge of an appeal."
                ),
                (
                    "In Mexico, the judge issued an indictment against the officer. "
                    "His lawyer told the judge of an appeal."
                ),
            ),
        ),
        good=(
            (
                "In Mexico the judge saw no link to process changes at the mill. "
                "Prosecutors will appeal against the verdict."
            ),
        ),
        when=When(
            region=("Mexico",),
            domain=("court", "crime"),
            not_before=("change*", "control*", "design*", "improvement*", "data", "and"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "es-house-arrest",
        ("domiciliary prison", "domiciliary arrest", "domiciliary imprisonment", "home prison"),
        "house arrest",
        bad=(
            (
                "The judge granted the minister domiciliary prison.",
                "The judge granted the minister house arrest.",
            ),
        ),
        good=(
            "The nurse made domiciliary visits; an arrest followed.",
            "The home prison guards once shared is a museum.",
        ),
        when=When(not_before=("guards", "warden*", "officers", "staff", "visit*")),
        article="none",
    ),
    Row(
        "es-arrest-warrant",
        (
            "order of capture",
            "capture order",
            "order of apprehension",
            "apprehension order",
            "search and capture order",
            "search and arrest order",
        ),
        "arrest warrant",
        bad=(
            (
                (
                    "A judge in Bogota issued an order of capture for the senator. "
                    "The trial will end in June, his lawyer said."
                ),
                (
                    "A judge in Bogota issued an arrest warrant for the senator. "
                    "The trial will end in June, his lawyer said."
                ),
            ),
            (
                (
                    "Police have a search and capture order against him. "
                    "The judge will hear two lawyers."
                ),
                "Police have an arrest warrant against him. The judge will hear two lawyers.",
            ),
        ),
        good=(
            (
                "The app will capture order details; the court did not mind. "
                "The judge will hear two lawyers."
            ),
            (
                "The fishing crews of the court case list their capture order by weight. "
                "The judge will hear two lawyers."
            ),
        ),
        when=When(
            domain=("court", "crime"),
            not_before=("data", "details", "by", "form*", "flow"),
            not_after=("their", "will", "to", "can"),
        ),
        plural="arrest warrants",
    ),
    Row(
        "es-wanted",
        ("in search and capture",),
        "wanted",
        bad=(
            (
                "The driver has been in search and capture since May.",
                "The driver has been wanted since May.",
            ),
        ),
        good=("In search and capture radar, the firm leads.",),
        when=When(not_before=("radar", "of", "mode*", "system*", "and"), far=("radar",)),
    ),
    Row(
        "es-lese-humanity",
        (
            "crimes of lese humanity",
            "crimes of lesa humanidad",
            "lese humanity crimes",
            "crimes of injured humanity",
            "crimes against lese humanity",
            "crimes of lesa humanity",
        ),
        "crimes against humanity",
        bad=(
            (
                "The colonel was tried for crimes of lese humanity.",
                "The colonel was tried for crimes against humanity.",
            ),
        ),
        good=("The colonel was tried for lese-majeste.",),
        article="none",
    ),
    Row(
        "es-lese-humanity-one",
        (
            "crime of lese humanity",
            "crime of lesa humanidad",
            "crime of injured humanity",
            "crime of lesa humanity",
        ),
        "crime against humanity",
        bad=(
            (
                "The disappearance is a crime of lese humanity.",
                "The disappearance is a crime against humanity.",
            ),
        ),
        good=("It was a crime of passion, the court said.",),
    ),
    Row(
        "es-organized-crime",
        ("organized delinquency", "delinquency organized"),
        "organized crime",
        bad=(
            (
                "The police fight organized delinquency on the coast.",
                "The police fight organized crime on the coast.",
            ),
        ),
        good=("Clubs organized; delinquency fell.",),
        article="none",
    ),
)
