"""Terms: acronyms of Spanish, Portuguese and French left in English, and their English ones.

Compiled by hand; facts, under the licence of the project. Each row has the condition under which
the letters mean this body and no other.
"""

from __future__ import annotations

from mtclean.table import Row, When

__all__ = ["ROWS"]

_FOREIGN = (
    "la",
    "de",
    "del",
    "de la",
    "el",
    "da",
    "do",
    "du",
    "l'",
    "l’",
    "d'",
    "d’",
    "/",
    "#",
    "@",
)
_ECONOMY = (
    "percent",
    "per cent",
    "%",
    "growth",
    "quarter",
    "econom*",
    "inflation",
    "recession",
    "fiscal",
    "deficit",
    "debt",
    "budget",
)
_HEALTH = (
    "health*",
    "virus*",
    "disease*",
    "pandemic",
    "epidemic*",
    "vaccin*",
    "tedros",
    "outbreak*",
    "covid*",
    "coronavirus",
    "ebola",
    "infect*",
)


_PLAIN = When(not_after=_FOREIGN, quoted=True)
"""The condition of all rows: no word of a source language stands in front."""

ROWS = (
    Row(
        "otan",
        ("OTAN",),
        "NATO",
        bad=(
            ("The OTAN summit ends today.", "The NATO summit ends today."),
            ("Finland became an OTAN member.", "Finland became a NATO member."),
        ),
        good=(
            'He shouted "No a la OTAN" at the gate.',
            "The alliance is called OTAN in French and Spanish.",
            "The party Nur Otan won the vote in Kazakhstan.",
        ),
        when=_PLAIN._replace(
            not_before=("in french", "in spanish", "in portuguese", "("),
            not_after=(*_FOREIGN, "nur"),
        ),
        exact=True,
    ),
    Row(
        "onu",
        ("ONU",),
        "UN",
        bad=(
            ("An ONU envoy went to Tripoli.", "A UN envoy went to Tripoli."),
            ("The ONU Security Council met.", "The UN Security Council met."),
        ),
        good=(
            "ONU beat Capital on Saturday in Ada, Ohio.",
            "ONU Mujeres opened an office in Bogotá.",
            "Each flat gets an ONU, or optical network unit.",
        ),
        when=_PLAIN._replace(
            far=("ohio", "optical", "broadband", "freshman"),
            not_before=("mujeres", "femmes", "mulheres", "habitat", "in french", "in spanish", "("),
        ),
        exact=True,
    ),
    Row(
        "oms",
        ("OMS",),
        "WHO",
        bad=(
            ("The OMS declared an epidemic over.", "The WHO declared an epidemic over."),
            ("An OMS doctor brought vaccines.", "A WHO doctor brought vaccines."),
        ),
        good=(
            "OMS Group laid the cable.",
            "The retailer's OMS, an order management system, failed in the epidemic.",
            "Oncology firm OMS listed its shares.",
        ),
        when=_PLAIN._replace(
            near=_HEALTH,
            far=("order management", "software", "oral and maxillofacial", "shares", "broker*"),
            not_before=("group", "in french", "in spanish", "("),
        ),
        exact=True,
    ),
    Row(
        "pib",
        ("PIB",),
        "GDP",
        bad=(
            ("Peru's PIB grew 2.7 percent.", "Peru's GDP grew 2.7 percent."),
            (
                "A PIB of 1.2 trillion is forecast for the economy.",
                "A GDP of 1.2 trillion is forecast for the economy.",
            ),
        ),
        good=(
            "The Press Information Bureau (PIB) of India gave growth as 7 percent.",
            "PIB said the statement about the budget was false, New Delhi officials noted.",
        ),
        when=_PLAIN._replace(
            near=_ECONOMY, far=("press information", "india", "delhi", "bureau", "debunk*")
        ),
        exact=True,
    ),
    Row(
        "fmi",
        ("FMI",),
        "IMF",
        bad=(
            ("Argentina owes the FMI a debt payment.", "Argentina owes the IMF a debt payment."),
            ("A FMI loan saved the budget.", "An IMF loan saved the budget."),
        ),
        good=(
            "FMI, the Food Marketing Institute, forecast growth for grocers.",
            "The Finnish Meteorological Institute, FMI, has a budget of 80 million euros.",
            "A new FMI, a financial market infrastructure, clears debt trades.",
        ),
        when=_PLAIN._replace(
            near=(
                "loan*",
                "debt*",
                "fiscal",
                "bailout",
                "monetary",
                "georgieva",
                "lagarde",
                "budget",
            ),
            far=("food*", "grocer*", "meteorolog*", "weather", "infrastructure", "mining", "fmis"),
        ),
        exact=True,
    ),
    Row(
        "ue",
        ("UE",),
        "EU",
        bad=(
            (
                "The UE will fine Poland, the Commission in Brussels said.",
                "The EU will fine Poland, the Commission in Brussels said.",
            ),
        ),
        good=(
            "UE, the union of electrical workers, signed in Brussels, Illinois.",
            "Every UE on a 5G network in Europe has a number.",
            "UE Warriors beat the European side in Manila.",
        ),
        when=_PLAIN._replace(
            near=("europe*", "brussels", "eurozone", "brexit", "von der leyen", "member states"),
            far=(
                "union of",
                "workers",
                "5g",
                "4g",
                "lte",
                "university",
                "unreal",
                "speaker*",
                "manila",
            ),
        ),
        exact=True,
    ),
    Row(
        "sida",
        ("SIDA",),
        "AIDS",
        bad=(
            (
                "The clinic treats patients with SIDA and HIV.",
                "The clinic treats patients with AIDS and HIV.",
            ),
        ),
        good=(
            "SIDA, the Swedish development agency, paid for the clinic and its HIV tests.",
            "The airport took her SIDA badge.",
        ),
        when=_PLAIN._replace(
            near=("hiv", "virus*", "disease*", "epidemic", "patients", "retroviral*", "health"),
            far=("sweden", "swedish", "stockholm", "development agency", "badge*"),
        ),
        exact=True,
    ),
    Row(
        "vih",
        ("VIH",),
        "HIV",
        bad=(("A VIH test takes ten minutes.", "An HIV test takes ten minutes."),),
        good=("VIH is what French and Spanish speakers call HIV.",),
        when=_PLAIN._replace(far=("hiv",)),
        exact=True,
    ),
    Row(
        "ong",
        ("ONG",),
        "NGO",
        bad=(
            (
                "An ONG fed 300 families, aid workers said.",
                "An NGO fed 300 families, aid workers said.",
            ),
            ("Local ONGs want a law on land rights.", "Local NGOs want a law on land rights."),
        ),
        good=(
            "Mr ONG Ye Kung spoke about aid.",
            "Singapore's minister ONG spoke of rights.",
        ),
        when=_PLAIN._replace(
            near=(
                "aid",
                "rights",
                "humanitarian",
                "relief",
                "volunteer*",
                "activist*",
                "refugee*",
                "migrant*",
                "charit*",
                "environmental*",
                "ongs",
            ),
            far=("singapore*",),
            not_after=(*_FOREIGN, "mr", "mrs", "ms", "dr", "minister"),
        ),
        plural="NGOs",
        exact=True,
    ),
    Row(
        "opep",
        ("OPEP",),
        "OPEC",
        bad=(("OPEP will pump less oil.", "OPEC will pump less oil."),),
        good=("The OPEP, as OPEC is called in Spanish, met in Vienna.",),
        when=_PLAIN._replace(far=("opec", "in spanish", "in french")),
        exact=True,
    ),
    Row(
        "ocde",
        ("OCDE",),
        "OECD",
        bad=(("An OCDE study ranks Chile first.", "An OECD study ranks Chile first."),),
        good=("OCDE stands for OECD in French.",),
        when=_PLAIN._replace(far=("oecd", "in spanish", "in french", "orange county")),
        exact=True,
    ),
    Row(
        "oiea",
        ("OIEA", "AIEA"),
        "IAEA",
        bad=(
            ("The OIEA sent inspectors to Natanz.", "The IAEA sent inspectors to Natanz."),
            ("An AIEA report names Iran.", "An IAEA report names Iran."),
        ),
        good=("Waves at Aiea, in Hawaii, were small; the AIEA library stayed open.",),
        when=_PLAIN._replace(
            near=(
                "nuclear",
                "atomic",
                "uranium",
                "iran*",
                "inspector*",
                "grossi",
                "vienna",
                "zaporizhzhia",
            ),
            far=("iaea", "hawaii", "honolulu"),
        ),
        exact=True,
    ),
    Row(
        "oea",
        ("OEA",),
        "OAS",
        bad=(
            (
                "The OEA sent observers to the election in Bolivia.",
                "The OAS sent observers to the election in Bolivia.",
            ),
        ),
        good=("The Office of Economic Adjustment, OEA, moved to Virginia before the election.",),
        when=_PLAIN._replace(
            near=("almagro", "americas", "observers", "hemisphere", "latin america*", "venezuela*"),
            far=("oas", "economic adjustment", "education association", "ontario"),
        ),
        exact=True,
    ),
    Row(
        "bce",
        ("BCE",),
        "ECB",
        bad=(
            (
                "The BCE raised interest rates in the eurozone.",
                "The ECB raised interest rates in the eurozone.",
            ),
        ),
        good=(
            "Coins of 300 BCE were shown in the bank at Frankfurt.",
            "Shares of BCE, the owner of Bell Canada, fell as interest rates rose in the eurozone.",
        ),
        when=_PLAIN._replace(
            near=("eurozone", "euro zone", "euro area", "lagarde", "draghi"),
            far=("bell", "canada", "canadian", "century", "centuries", "ecb", "toronto", "ce"),
            not_after=(*_FOREIGN, *("*" + digit for digit in "0123456789")),
        ),
        exact=True,
    ),
    Row(
        "omc",
        ("OMC",),
        "WTO",
        bad=(
            (
                "China took the tariffs to the OMC in Geneva.",
                "China took the tariffs to the WTO in Geneva.",
            ),
        ),
        good=("OMC built the ferry; tariffs did not matter.",),
        when=_PLAIN._replace(
            near=("tariff*", "trade"), far=("wto", "motor*", "marine"), after=("the", "an")
        ),
        exact=True,
    ),
)
