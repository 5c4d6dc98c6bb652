"""Offices and bodies of Russia, Ukraine, Belarus and the Baltic states as engines render them.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import BALTIC, SOVIET
from mtclean.table import Row, When

__all__ = ["OFFICE_ROWS"]

_FIXED = When(quoted=True)

OFFICE_ROWS = (
    Row(
        "uk-verkhovna-rada",
        ("Supreme Rada", "Upper Rada", "High Rada", "Supreme Council of Ukraine", "Verhovna Rada"),
        "Verkhovna Rada",
        bad=(
            (
                "The Supreme Rada will vote on Tuesday.",
                "The Verkhovna Rada will vote on Tuesday.",
            ),
        ),
        good=("Crimea's Supreme Council once wrote to the Rada.",),
        when=_FIXED,
    ),
    Row(
        "ru-prosecutor-generals-office",
        (
            "General Prosecutor's Office",
            "General Prosecutor’s Office",
            "General Prosecutor Office",
            "Office of the General Prosecutor",
        ),
        "Prosecutor General's Office",
        bad=(
            (
                "Ukraine's General Prosecutor's Office opened a case.",
                "Ukraine's Prosecutor General's Office opened a case.",
            ),
        ),
        good=("The Attorney General's prosecutor's office wrote to Russia.",),
        when=When(about=(*SOVIET, *BALTIC), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-prosecutor-general",
        ("General Prosecutor",),
        "Prosecutor General",
        bad=(
            (
                "Russian General Prosecutor Igor Krasnov spoke.",
                "Russian Prosecutor General Igor Krasnov spoke.",
            ),
        ),
        good=("Berlin's General Prosecutor Margarete Koppers spoke in Germany.",),
        when=When(about=SOVIET, person="after", quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "uk-state-bureau",
        (
            "State Bureau of Investigations",
            "State Investigation Bureau",
            "State Bureau for Investigation",
        ),
        "State Bureau of Investigation",
        bad=(
            (
                "Ukraine's State Bureau of Investigations detained a colonel.",
                "Ukraine's State Bureau of Investigation detained a colonel.",
            ),
        ),
        good=("The Tennessee state bureau of investigations called Kyiv.",),
        when=When(region=("Ukraine",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "uk-security-service",
        ("Service of Security of Ukraine", "Ukraine Security Service"),
        "Security Service of Ukraine",
        bad=(
            (
                "The Service of Security of Ukraine found a spy.",
                "The Security Service of Ukraine found a spy.",
            ),
        ),
        good=("Ukraine's security service found a spy.",),
        when=_FIXED,
        hyphens=False,
    ),
    Row(
        "uk-security-council",
        (
            "Council of National Security and Defense",
            "Council for National Security and Defense",
            "Council of the National Security and Defense",
        ),
        "National Security and Defense Council",
        bad=(
            (
                "Ukraine's Council of National Security and Defense met.",
                "Ukraine's National Security and Defense Council met.",
            ),
        ),
        good=("The council's national security and defense policy helps Ukraine.",),
        when=When(region=("Ukraine",), quoted=True),
        hyphens=False,
    ),
    Row(
        "uk-military-intelligence",
        (
            "Main Department of Intelligence",
            "Main Administration of Intelligence",
            "Chief Directorate of Intelligence",
            "Main Management of Intelligence",
            "Main Intelligence Department",
        ),
        "Main Intelligence Directorate",
        bad=(
            (
                "Ukraine's Main Department of Intelligence named the officer.",
                "Ukraine's Main Intelligence Directorate named the officer.",
            ),
        ),
        good=("Ukraine's Main Intelligence Directorate named him.",),
        when=When(region=("Ukraine", "Russia"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "uk-emergency-service",
        (
            "State Service of Ukraine for Emergency Situations",
            "State Service for Emergency Situations",
            "State Service of Emergency Situations",
            "State Emergency Situations Service",
            "State Service of Ukraine on Emergency Situations",
            "State Service of Ukraine of Emergency Situations",
        ),
        "State Emergency Service",
        bad=(
            (
                "The State Service of Ukraine for Emergency Situations put out the fire.",
                "The State Emergency Service put out the fire.",
            ),
        ),
        good=("The State Emergency Service put out the fire.",),
        when=_FIXED,
        hyphens=False,
    ),
    Row(
        "ru-emergencies-ministry",
        (
            "Ministry of Extraordinary Situations",
            "Ministry of Extreme Situations",
            "Ministry of Emergency Situation",
            "Ministry for Extraordinary Situations",
        ),
        "Emergencies Ministry",
        bad=(
            (
                "The Ministry of Extraordinary Situations in Perm warned of ice.",
                "The Emergencies Ministry in Perm warned of ice.",
            ),
        ),
        good=("The Ministry of Emergency Situations warned of ice.",),
        when=_FIXED,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-investigative-committee",
        (
            "Investigation Committee",
            "Committee of Inquiry",
            "Investigations Committee",
            "Investigatory Committee",
            "Inquiry Committee",
        ),
        "Investigative Committee",
        bad=(
            (
                "Russia's Investigation Committee opened a case in Tver.",
                "Russia's Investigative Committee opened a case in Tver.",
            ),
        ),
        good=("The Duma's Committee of Inquiry on Chechnya met in Moscow.",),
        when=When(
            about=("Russia", "Belarus"),
            near=("criminal case", "opened a case", "bastrykin", "detained", "crimes"),
            not_after=("parliamentary", "select", "duma's"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-protective-service",
        ("Federal Service of Protection", "Federal Guard Service", "Federal Protection Service"),
        "Federal Protective Service",
        bad=(
            (
                "Russia's Federal Guard Service protects Putin.",
                "Russia's Federal Protective Service protects Putin.",
            ),
        ),
        good=("A federal protection service guards judges in Mexico.",),
        when=When(region=("Russia",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-rosgvardia",
        ("Rosguard", "Ros Guard", "Russguard", "Rosguards", "Rosgvard"),
        "Rosgvardia",
        bad=(("Rosguard took part in the raid.", "Rosgvardia took part in the raid."),),
        good=("Rosgvardia, the national guard, took part.",),
        when=_FIXED,
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-penitentiary-service",
        (
            "Federal Service of Execution of Punishments",
            "Federal Service for the Execution of Punishments",
            "Federal Service for Execution of Punishments",
            "Federal Service of Punishment Execution",
            "Federal Service for the Execution of Sentences",
        ),
        "Federal Penitentiary Service",
        bad=(
            (
                "The Federal Service for the Execution of Punishments denied this.",
                "The Federal Penitentiary Service denied this.",
            ),
        ),
        good=("The Federal Penitentiary Service denied this.",),
        when=_FIXED,
        hyphens=False,
    ),
    Row(
        "ru-federation-council",
        ("Council of Federation", "Council of the Federation"),
        "Federation Council",
        bad=(
            (
                "Russia's Council of the Federation approved the law.",
                "Russia's Federation Council approved the law.",
            ),
        ),
        good=("Canada's Council of the Federation met a guest from Russia.",),
        when=When(region=("Russia",), far=("canad*", "premiers"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-accounts-chamber",
        ("Counting Chamber", "Calculating Chamber", "Chamber of Accounts"),
        "Accounts Chamber",
        bad=(
            (
                "Alexei Kudrin left Russia's Counting Chamber.",
                "Alexei Kudrin left Russia's Accounts Chamber.",
            ),
        ),
        good=("Cells are counted in a counting chamber, Russia's doctors say.",),
        when=When(region=("Russia",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-strategic-missile-forces",
        (
            "Missile Troops of Strategic Purpose",
            "Rocket Troops of Strategic Purpose",
            "Missile Forces of Strategic Purpose",
            "Strategic Purpose Missile Forces",
            "Strategic Missile Troops",
            "Strategic Rocket Troops",
        ),
        "Strategic Missile Forces",
        bad=(
            (
                "The Rocket Troops of Strategic Purpose held drills.",
                "The Strategic Missile Forces held drills.",
            ),
        ),
        good=("The Strategic Rocket Forces held drills.",),
        when=_FIXED,
        hyphens=False,
    ),
    Row(
        "ru-aerospace-forces",
        ("Military Space Forces", "Air Space Forces", "Videoconferencing forces"),
        "Aerospace Forces",
        bad=(
            (
                "A jet of the Russian Military Space Forces (VKS) crashed.",
                "A jet of the Russian Aerospace Forces (VKS) crashed.",
            ),
        ),
        good=("Russia's Military Space Forces existed until 1997.",),
        when=When(near=("vks",), far=("1997", "199*"), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-health-ministry",
        ("Minzdrav",),
        "Health Ministry",
        bad=(
            (
                "Minzdrav approved the drug in Moscow.",
                "The Health Ministry approved the drug in Moscow.",
            ),
        ),
        good=("The site minzdrav.gov.ru was down.",),
        article="the",
        heads=("spokes*", "official*"),
        when=When(not_before=(".",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-defense-ministry",
        ("Minoborony",),
        "Defense Ministry",
        bad=(
            (
                "Minoborony denied the loss near Donetsk.",
                "The Defense Ministry denied the loss near Donetsk.",
            ),
        ),
        good=("Its name is “Minoborony Rossii”.",),
        article="the",
        heads=("spokes*", "official*"),
        when=When(not_before=("rossii",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-energy-ministry",
        ("Minenergo",),
        "Energy Ministry",
        bad=(
            (
                "Minenergo expects less coal in Kuzbass.",
                "The Energy Ministry expects less coal in Kuzbass.",
            ),
        ),
        good=("The file minenergo.pdf was lost.",),
        article="the",
        when=When(not_before=(".",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "ru-digital-ministry",
        ("Mintsifra", "Mincifra", "Mintsifry", "Mincifry", "Ministry of Digital"),
        "Digital Development Ministry",
        bad=(
            (
                "Mintsifry will block the app in Russia.",
                "The Digital Development Ministry will block the app in Russia.",
            ),
        ),
        good=("The Ministry of Digital Transformation in Kyiv and Russia differ.",),
        article="the",
        when=When(
            region=("Russia",),
            not_before=("transformation", "development", "economy", "affairs", "and", "innovation"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "lv-saeima",
        ("Latvian Sejm", "Latvian Seim", "Latvian Seimas", "Latvian Diet", "Sejm of Latvia"),
        "Latvian Saeima",
        bad=(
            (
                "The Latvian Seim passed the budget.",
                "The Latvian Saeima passed the budget.",
            ),
        ),
        good=("The Latvian and the Polish Sejm met.",),
        when=_FIXED,
        exact=True,
        hyphens=False,
    ),
    Row(
        "lt-seimas",
        ("Lithuanian Sejm", "Lithuanian Seim", "Lithuanian Diet", "Lithuanian Saeima"),
        "Lithuanian Seimas",
        bad=(
            (
                "The Lithuanian Sejm passed the budget.",
                "The Lithuanian Seimas passed the budget.",
            ),
        ),
        good=("The Lithuanian diet is rich in potatoes.",),
        when=When(far=("grand duchy", "century"), quoted=True),
        exact=True,
        hyphens=False,
    ),
)
