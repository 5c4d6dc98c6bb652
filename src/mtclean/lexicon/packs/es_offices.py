"""Offices and bodies of the Spanish-speaking countries and Brazil rendered word by word.

Compiled by hand from machine-translated news and the usage of the big agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.table import Row, When

__all__ = ["ROWS"]

ROWS = (
    Row(
        "es-foreign-ministry",
        (
            "Ministry of Exteriors",
            "Ministry of Exterior",
            "Ministry of the Exterior",
            "Exteriors Ministry",
            "Ministry of the Exteriors",
        ),
        "Foreign Ministry",
        bad=(
            (
                "Spain's Ministry of Exteriors called in the envoy.",
                "Spain's Foreign Ministry called in the envoy.",
            ),
        ),
        good=("The ministry of exterior paint, the painter joked.",),
        when=When(not_before=("trade", "commerce", "relations"), quoted=True),
        exact=True,
    ),
    Row(
        "es-foreign-minister",
        (
            "Minister of Exteriors",
            "Minister of Exterior",
            "Minister of the Exterior",
            "Exteriors Minister",
            "Minister of the Exteriors",
        ),
        "Foreign Minister",
        bad=(
            (
                "Spain's Minister of Exteriors José Manuel Albares flew to Rabat.",
                "Spain's Foreign Minister José Manuel Albares flew to Rabat.",
            ),
        ),
        good=("The minister of exterior walls, they called the mason.",),
        when=When(not_before=("trade", "commerce", "relations"), quoted=True),
        exact=True,
    ),
    Row(
        "es-foreign-minister-lower",
        (
            "minister of Exteriors",
            "minister of Exterior",
            "minister of exteriors",
            "exteriors minister",
        ),
        "foreign minister",
        bad=(
            (
                "The minister of Exteriors flew to Rabat.",
                "The foreign minister flew to Rabat.",
            ),
        ),
        good=("The minister of exterior design school left.",),
        when=When(not_before=("trade", "commerce", "design", "relations"), quoted=True),
        exact=True,
    ),
    Row(
        "es-congress-of-deputies",
        (
            "Congress of the Deputies",
            "Deputies Congress",
            "Congress of Deputy",
            "Congress of Members of Parliament",
        ),
        "Congress of Deputies",
        bad=(
            (
                "Spain's Congress of the Deputies passed the law.",
                "Spain's Congress of Deputies passed the law.",
            ),
        ),
        good=("Spain's Congress of Deputies passed the law.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "es-chamber-of-deputies",
        (
            "Chamber of the Deputies",
            "Deputies Chamber",
            "Chamber of Deputy",
            "Camera of Deputies",
            "House of the Deputies",
        ),
        "Chamber of Deputies",
        bad=(
            (
                "The Chamber of the Deputies passed the law.",
                "The Chamber of Deputies passed the law.",
            ),
        ),
        good=("The chamber of the deputies' chief was locked.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "es-junta-andalusia",
        (
            "Board of Andalusia",
            "Andalusian Board",
            "Meeting of Andalusia",
            "Board of Andalucia",
            "Board of Andalucía",
            "Joint of Andalusia",
        ),
        "Andalusian government",
        bad=(
            (
                "The Board of Andalusia closed the beach.",
                "The Andalusian government closed the beach.",
            ),
        ),
        good=("The board of Andalusia's oil mill met.",),
        when=When(quoted=True, not_before=("'s", "’s", "of", "gold")),
        exact=True,
    ),
    Row(
        "es-junta-castile",
        (
            "Board of Castilla y León",
            "Board of Castile and León",
            "Board of Castilla y Leon",
            "Board of Castile and Leon",
            "Board of Castilla and León",
            "Meeting of Castile and León",
        ),
        "government of Castile and León",
        bad=(
            (
                "The Board of Castile and León closed the schools.",
                "The government of Castile and León closed the schools.",
            ),
        ),
        good=("The board of Castile's club met in León.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-junta-extremadura",
        ("Board of Extremadura", "Extremadura Board", "Meeting of Extremadura"),
        "government of Extremadura",
        bad=(
            (
                "The Board of Extremadura closed the schools.",
                "The government of Extremadura closed the schools.",
            ),
        ),
        good=("In Extremadura, the board met.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "es-junta-la-mancha",
        (
            "Board of Castilla-La Mancha",
            "Board of Castilla La Mancha",
            "Board of Castile-La Mancha",
            "Board of Castile La Mancha",
            "Board of Communities of Castilla-La Mancha",
        ),
        "government of Castilla-La Mancha",
        bad=(
            (
                "The Board of Castilla-La Mancha closed the schools.",
                "The government of Castilla-La Mancha closed the schools.",
            ),
        ),
        good=("In Castilla-La Mancha, the board met.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "es-electoral-institute",
        (
            "Electoral National Institute",
            "National Institute Electoral",
            "Institute National Electoral",
        ),
        "National Electoral Institute",
        bad=(
            (
                "Mexico's Electoral National Institute fined the party.",
                "Mexico's National Electoral Institute fined the party.",
            ),
        ),
        good=("Mexico's National Electoral Institute fined the party.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-electoral-council",
        ("Electoral National Council", "National Council Electoral", "Council National Electoral"),
        "National Electoral Council",
        bad=(
            (
                "Venezuela's Electoral National Council named a date.",
                "Venezuela's National Electoral Council named a date.",
            ),
        ),
        good=("Venezuela's National Electoral Council named a date.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-supreme-court-of-justice",
        (
            "Supreme Tribunal of Justice of the Nation",
            "Supreme Court of Justice of Nation",
            "Supreme Court of the Nation of Justice",
        ),
        "Supreme Court of Justice of the Nation",
        bad=(
            (
                "Mexico's Supreme Court of Justice of Nation struck down the law.",
                "Mexico's Supreme Court of Justice of the Nation struck down the law.",
            ),
        ),
        good=("Mexico's Supreme Court of Justice of the Nation struck down the law.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-iachr",
        (
            "Inter American Commission of Human Rights",
            "Interamerican Commission of Human Rights",
            "Interamerican Commission on Human Rights",
            "Commission Inter-American of Human Rights",
        ),
        "Inter-American Commission on Human Rights",
        bad=(
            (
                "The Interamerican Commission of Human Rights wrote to Bogota.",
                "The Inter-American Commission on Human Rights wrote to Bogota.",
            ),
        ),
        good=("The Inter-American Commission on Human Rights wrote to Bogota.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "es-idb",
        (
            "Interamerican Bank of Development",
            "Inter American Bank of Development",
            "Inter-American Bank for Development",
            "Interamerican Development Bank",
            "Development Inter-American Bank",
        ),
        "Inter-American Development Bank",
        bad=(
            (
                "The Inter-American Bank of Development lent $90 million.",
                "The Inter-American Development Bank lent $90 million.",
            ),
        ),
        good=("The Inter-American Development Bank lent $90 million.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "es-paho",
        (
            "Panamerican Health Organization",
            "Panamerican Organization of Health",
            "Pan American Organization of Health",
            "Pan American Organization of the Health",
        ),
        "Pan American Health Organization",
        bad=(
            (
                "The Panamerican Organization of Health sent masks.",
                "The Pan American Health Organization sent masks.",
            ),
        ),
        good=("The Pan American Health Organization sent masks.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "es-iaea",
        (
            "International Organism of Atomic Energy",
            "International Agency of Atomic Energy",
            "International Atomic Energy Organism",
            "International Organization of Atomic Energy",
            "International Organization for Atomic Energy",
            "International Agency for Atomic Energy",
            "International Atomic Energy Organization",
        ),
        "International Atomic Energy Agency",
        bad=(
            (
                "Inspectors of the International Organism of Atomic Energy left.",
                "Inspectors of the International Atomic Energy Agency left.",
            ),
        ),
        good=("The International Atomic Energy Agency left.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-nato",
        (
            "Organization of the Treaty of the North Atlantic",
            "Organization of the North Atlantic Treaty",
            "Treaty Organization of the North Atlantic",
            "Organization of the Atlantic Treaty North",
            "North Atlantic Organization Treaty",
        ),
        "North Atlantic Treaty Organization",
        bad=(
            (
                "The Organization of the North Atlantic Treaty met.",
                "The North Atlantic Treaty Organization met.",
            ),
        ),
        good=("The North Atlantic Treaty Organization met.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-icc",
        (
            "International Penal Court",
            "Penal International Court",
            "International Penal Tribunal",
            "Court Penal International",
            "Penal Court International",
        ),
        "International Criminal Court",
        bad=(
            (
                "The International Penal Court opened the case.",
                "The International Criminal Court opened the case.",
            ),
        ),
        good=("The international penal courts of the 1940s closed.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-echr",
        (
            "European Tribunal of Human Rights",
            "European Court of the Human Rights",
            "European Court of the Rights of Man",
            "European Court of the Rights of the Man",
            "European Tribunal for Human Rights",
            "European Human Rights Tribunal",
            "Court European of Human Rights",
        ),
        "European Court of Human Rights",
        bad=(
            (
                "The European Tribunal of Human Rights ruled for him.",
                "The European Court of Human Rights ruled for him.",
            ),
        ),
        good=("The European Court of Human Rights ruled for him.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-ema",
        (
            "European Agency of Medicines",
            "European Agency of the Medicine",
            "European Medicine Agency",
            "European Agency for Medicines",
            "European Agency of Medicine",
            "European Drug Agency",
            "European Agency of the Medicines",
        ),
        "European Medicines Agency",
        bad=(
            (
                "The European Agency of Medicines cleared the drug.",
                "The European Medicines Agency cleared the drug.",
            ),
        ),
        good=("The European Medicines Agency cleared the drug.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-ilo",
        (
            "International Organization of Labor",
            "International Organization of Work",
            "International Work Organization",
            "International Organization of the Labor",
            "International Organization of the Work",
        ),
        "International Labor Organization",
        bad=(
            (
                "The International Organization of Work counted them.",
                "The International Labor Organization counted them.",
            ),
        ),
        good=("An international organization of labor lawyers met.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-opec",
        (
            "Organization of Exporting Countries of Petroleum",
            "Organization of Oil Exporting Countries",
            "Organization of Countries Exporting Petroleum",
            "Organization of Exporting Countries of Oil",
            "Organization of Countries Exporters of Petroleum",
            "Organization of Petroleum Exporter Countries",
        ),
        "Organization of the Petroleum Exporting Countries",
        bad=(
            (
                "The Organization of Exporting Countries of Petroleum met.",
                "The Organization of the Petroleum Exporting Countries met.",
            ),
        ),
        good=("The Organization of the Petroleum Exporting Countries met.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "es-amnesty",
        ("International Amnesty", "Amnesty Internacional", "Amnistia International"),
        "Amnesty International",
        bad=(
            (
                "International Amnesty counted 90 cases.",
                "Amnesty International counted 90 cases.",
            ),
        ),
        good=(
            "An international amnesty for deserters failed.",
            "The International Amnesty Day was marked.",
        ),
        when=When(quoted=True, not_before=("day", "law", "week"), not_after=("an",)),
        exact=True,
    ),
    Row(
        "es-transparency",
        ("International Transparency", "Transparency Internacional", "Transparencia International"),
        "Transparency International",
        bad=(
            (
                "International Transparency ranks it 90th.",
                "Transparency International ranks it 90th.",
            ),
        ),
        good=("The International Transparency Act passed.",),
        when=When(
            quoted=True,
            not_before=("act", "initiative", "day", "standard*", "fund", "law", "in", "rules"),
        ),
        exact=True,
    ),
    Row(
        "pt-superior-court-of-justice",
        (
            "Superior Tribunal of Justice",
            "Superior Justice Tribunal",
            "Superior Tribunal de Justice",
            "Tribunal Superior of Justice",
            "Superior Court of the Justice",
        ),
        "Superior Court of Justice",
        bad=(
            (
                "Brazil's Superior Tribunal of Justice freed him.",
                "Brazil's Superior Court of Justice freed him.",
            ),
        ),
        good=("The superior tribunal of justices met.",),
        when=When(region=("Brazil",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-superior-electoral-court",
        (
            "Superior Electoral Tribunal",
            "Electoral Superior Tribunal",
            "Superior Tribunal Electoral",
            "Tribunal Superior Electoral",
            "Electoral Superior Court",
            "Superior Election Court",
        ),
        "Superior Electoral Court",
        bad=(
            (
                "Brazil's Superior Electoral Tribunal barred the ad.",
                "Brazil's Superior Electoral Court barred the ad.",
            ),
        ),
        good=("Brazil's Superior Electoral Court barred the ad.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-supreme-federal-court",
        (
            "Supreme Federal Tribunal",
            "Supreme Tribunal Federal",
            "Supreme Court Federal",
            "Federal Supreme Tribunal",
        ),
        "Supreme Federal Court",
        bad=(
            (
                "Brazil's Supreme Federal Tribunal freed him.",
                "Brazil's Supreme Federal Court freed him.",
            ),
        ),
        good=("Brazil's Supreme Federal Court freed him.",),
        when=When(quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-federal-audit-court",
        (
            "Court of Auditors of the Union",
            "Union Court of Auditors",
            "Tribunal of Accounts of the Union",
            "Court of Accounts of the Union",
            "Union Audit Court",
            "Union Court of Accounts",
            "Union Accounts Court",
            "Tribunal of Auditors of the Union",
            "Federal Court of Auditors",
            "Audit Court of the Union",
        ),
        "Federal Audit Court",
        bad=(
            (
                "Brazil's Court of Accounts of the Union blocked the sale.",
                "Brazil's Federal Audit Court blocked the sale.",
            ),
        ),
        good=("The European Court of Auditors of the European Union lies in Luxembourg.",),
        when=When(region=("Brazil",), quoted=True),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-solicitor-general",
        (
            "Advocacy General of the Union",
            "General Advocacy of the Union",
            "General Attorney's Office of the Union",
            "Union's Advocacy General",
            "Attorney General's Office of the Union",
            "General Law Office of the Union",
            "Union General Advocacy",
        ),
        "Solicitor General's Office",
        bad=(
            (
                "Brazil's Advocacy-General of the Union appealed.",
                "Brazil's Solicitor General's Office appealed.",
            ),
        ),
        good=("The advocate general of the union of bakers resigned.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "pt-federal-prosecutors",
        ("Federal Public Ministry", "Public Ministry Federal", "Public Federal Ministry"),
        "Federal Prosecutor's Office",
        bad=(
            (
                "Brazil's Federal Public Ministry charged him.",
                "Brazil's Federal Prosecutor's Office charged him.",
            ),
        ),
        good=("A federal public ministry of works was planned.",),
        when=When(quoted=True, not_before=("of",)),
        exact=True,
        hyphens=False,
    ),
    Row(
        "pt-labor-prosecutors",
        (
            "Public Ministry of Labor",
            "Labor Public Ministry",
            "Public Ministry of Work",
            "Work Public Ministry",
            "Public Labor Ministry",
        ),
        "Labor Prosecutor's Office",
        bad=(
            (
                "Brazil's Public Ministry of Labor sued the farm.",
                "Brazil's Labor Prosecutor's Office sued the farm.",
            ),
        ),
        good=("Ohio's labor ministry went public.",),
        when=When(region=("Brazil",), quoted=True),
        exact=True,
        hyphens=False,
    ),
)
