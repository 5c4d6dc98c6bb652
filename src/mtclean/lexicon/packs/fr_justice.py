"""Terms: police, courts and protest in France, rendered word by word.

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
        "fr-formal-investigation",
        (
            "put in examination",
            "placed in examination",
            "set in examination",
            "put under examination",
            "put into examination",
            "placed in an examination",
        ),
        "placed under formal investigation",
        bad=(
            (
                (
                    "The former mayor of Nice was put in examination for bribery. "
                    "His lawyer told the judge of an appeal."
                ),
                (
                    "The former mayor of Nice was placed under formal investigation for bribery. "
                    "His lawyer told the judge of an appeal."
                ),
            ),
        ),
        good=(
            (
                "The answers are put in examination books in France, the prosecutor's son "
                "said. The judge will hear two lawyers."
            ),
        ),
        when=When(
            region=FRENCH,
            domain=("court", "crime"),
            not_before=("book*", "by", "room*", "hall*", "paper*"),
        ),
    ),
    Row(
        "fr-indictment-noun",
        ("putting in examination", "setting in examination", "placing in examination"),
        "formal investigation",
        bad=(
            (
                (
                    "In Paris, the judge announced the putting in examination of the banker. "
                    "His lawyer told the judge of an appeal."
                ),
                (
                    "In Paris, the judge announced the formal investigation of the banker. "
                    "His lawyer told the judge of an appeal."
                ),
            ),
        ),
        good=("Putting in examination grades took a week. The judge will hear two lawyers.",),
        when=When(region=FRENCH, domain=("court", "crime"), before=("of", "for", ".", ",", "on")),
    ),
    Row(
        "fr-police-custody",
        (
            "guarded view",
            "guard at sight",
            "guard in view",
            "guard to view",
            "guarded sight",
            "guard in sight",
            "custody view",
            "keeping in view",
            "guard a view",
            "watch at sight",
        ),
        "police custody",
        bad=(
            (
                "The driver was placed in guarded view in Lyon.",
                "The driver was placed in police custody in Lyon.",
            ),
            (
                "He spent 48 hours in guard at sight.",
                "He spent 48 hours in police custody.",
            ),
        ),
        good=(
            "The castle's guarded view of the sea delights.",
            "The prisoners had no guard in sight.",
        ),
        when=When(
            after=("in", "under", "into", "of"),
            not_before=("of", "from", "over", "across"),
            not_after=("no guard in",),
        ),
        article="none",
    ),
    Row(
        "fr-fast-track-trial",
        (
            "in immediate appearance",
            "in immediate appearances",
            "on immediate appearance",
            "by immediate appearance",
        ),
        "in a fast-track trial",
        bad=(
            (
                (
                    "He was judged in immediate appearance in Lille. "
                    "His lawyer told the judge of an appeal."
                ),
                (
                    "He was judged in a fast-track trial in Lille. "
                    "His lawyer told the judge of an appeal."
                ),
            ),
        ),
        good=(
            (
                "The court in France saw no change in immediate appearance of the wound. "
                "The judge will hear two lawyers."
            ),
        ),
        when=When(region=FRENCH, domain=("court", "crime"), not_before=("of",)),
    ),
    Row(
        "fr-criminal-court",
        (
            "correctional court",
            "correctional tribunal",
            "Correctional Court",
            "Correctional Tribunal",
        ),
        "criminal court",
        bad=(
            (
                "The correctional court in Marseille gave him two years.",
                "The criminal court in Marseille gave him two years.",
            ),
        ),
        good=("The Correctional Court Services office in Ohio moved.",),
        when=When(region=FRENCH, not_before=("service*",), quoted=True),
        plural="criminal courts",
    ),
    Row(
        "fr-high-court",
        (
            "court of great instance",
            "great instance court",
            "large instance court",
            "tribunal of great instance",
            "Tribunal of Great Instance",
            "court of large instance",
            "Court of Great Instance",
            "high instance court",
            "court of grand instance",
            "tribunal of grand instance",
        ),
        "high court",
        bad=(
            (
                "The tribunal of great instance of Nanterre banned the book.",
                "The high court of Nanterre banned the book.",
            ),
        ),
        good=("A great instance, court papers say, of patience.",),
    ),
    Row(
        "fr-custody-judge",
        (
            "judge of freedoms and detention",
            "judge of liberties and detention",
            "freedoms and detention judge",
            "liberties and detention judge",
            "judge of freedom and detention",
            "liberties and custody judge",
            "judge for freedoms and detention",
        ),
        "custody judge",
        bad=(
            (
                "The judge of freedoms and detention sent him to jail.",
                "The custody judge sent him to jail.",
            ),
        ),
        good=("She is a judge of freedoms and rights in detention law.",),
    ),
    Row(
        "fr-provisional-detention",
        ("provisional detention",),
        "pretrial detention",
        bad=(
            (
                (
                    "A judge in Lyon ordered his provisional detention. "
                    "His lawyer told the judge of an appeal."
                ),
                (
                    "A judge in Lyon ordered his pretrial detention. "
                    "His lawyer told the judge of an appeal."
                ),
            ),
        ),
        good=(
            (
                "The provisional detention pond by the court in France is full. "
                "The trial will end in June, his lawyer said."
            ),
        ),
        when=When(
            region=FRENCH,
            domain=("court", "crime"),
            not_before=("pond", "basin", "area", "center", "centre"),
        ),
        article="none",
    ),
    Row(
        "fr-prosecutor-of-the-republic",
        (
            "prosecutor of the Republic",
            "Republic prosecutor",
            "attorney of the Republic",
            "procurator of the Republic",
            "Republic's prosecutor",
            "public prosecutor of the Republic",
            "prosecutor of Republic",
        ),
        "public prosecutor",
        bad=(
            (
                "The prosecutor of the Republic in Nice, in France, opened an inquiry.",
                "The public prosecutor in Nice, in France, opened an inquiry.",
            ),
            (
                "The Republic's prosecutor in Bamako, in Mali, closed the case.",
                "The public prosecutor in Bamako, in Mali, closed the case.",
            ),
        ),
        good=("The prosecutor of the Republic of Serbia flew to France.",),
        when=When(region=(*FRENCH, "Italy"), not_before=("of",), quoted=True),
        exact=True,
    ),
    Row(
        "fr-prosecutor-of-the-republic-title",
        (
            "Prosecutor of the Republic",
            "Republic Prosecutor",
            "Attorney of the Republic",
            "Procurator of the Republic",
        ),
        "Public Prosecutor",
        bad=(
            (
                (
                    "In Nice, in France, Prosecutor of the Republic Xavier Bonhomme opened an "
                    "inquiry."
                ),
                "In Nice, in France, Public Prosecutor Xavier Bonhomme opened an inquiry.",
            ),
        ),
        good=("The Prosecutor of the Republic of Serbia flew to France.",),
        when=When(region=(*FRENCH, "Italy"), not_before=("of",), quoted=True),
        exact=True,
    ),
    Row(
        "fr-deputy-prosecutor",
        (
            "substitute prosecutor",
            "substitute of the prosecutor",
            "prosecutor's substitute",
            "substitute public prosecutor",
        ),
        "deputy prosecutor",
        bad=(
            (
                "A substitute prosecutor in Rouen asked for two years.",
                "A deputy prosecutor in Rouen asked for two years.",
            ),
        ),
        good=("The judge named a substitute: prosecutor Ann Lee.",),
        when=When(region=FRENCH, quoted=True),
        plural="deputy prosecutors",
    ),
    Row(
        "fr-financial-prosecutor",
        (
            "National Financial Parquet",
            "National Financial Floor",
            "financial parquet",
            "national financial parquet",
            "Financial Parquet",
            "Parquet National Financial",
            "national financial floor",
        ),
        "National Financial Prosecutor's Office",
        bad=(
            (
                "The National Financial Parquet searched the bank.",
                "The National Financial Prosecutor's Office searched the bank.",
            ),
        ),
        good=("The national financial floor was shaken by layoffs.",),
        when=When(not_before=("was", "is", "trader*", "price"), quoted=True),
    ),
    Row(
        "fr-antiterror-prosecutor",
        (
            "National Anti Terrorist Parquet",
            "National Antiterrorist Parquet",
            "anti terrorist parquet",
            "antiterrorist parquet",
            "anti terrorist floor",
            "antiterrorist floor",
        ),
        "counterterrorism prosecutor's office",
        bad=(
            (
                "France's anti-terrorist parquet took the case.",
                "France's counterterrorism prosecutor's office took the case.",
            ),
        ),
        good=("The anti-terrorist squad slept on the parquet.",),
    ),
    Row(
        "fr-prosecutors-office",
        ("Paris parquet", "parquet of Paris", "parquet floor of Paris", "Parquet of Paris"),
        "Paris prosecutor's office",
        bad=(
            (
                (
                    "The parquet of Paris opened an inquiry into the death. "
                    "The judge will hear two lawyers."
                ),
                (
                    "The Paris prosecutor's office opened an inquiry into the death. "
                    "The judge will hear two lawyers."
                ),
            ),
        ),
        good=(
            (
                "The Paris parquet floors gleam in court. "
                "Prosecutors will appeal against the verdict."
            ),
        ),
        when=When(domain=("court", "crime"), not_before=("floor*", "firm*", "maker*", "tile*")),
    ),
    Row(
        "fr-crs",
        (
            "Republican Security Companies",
            "Republican Companies of Security",
            "Security Companies Republican",
            "Republican Security Company",
            "Republican Company of Security",
        ),
        "CRS riot police",
        bad=(
            (
                "The Republican Security Companies cleared the square.",
                "The CRS riot police cleared the square.",
            ),
        ),
        good=("The Republican, security companies said, paid late.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "fr-was-fined",
        ("was verbalized",),
        "was fined",
        bad=(
            (
                "The driver was verbalized for speeding, police in Nantes said.",
                "The driver was fined for speeding, police in Nantes said.",
            ),
        ),
        good=("His anger was verbalized in therapy, police said.",),
        when=When(
            near=("police*", "gendarme*", "fine*", "curfew", "speed*", "mask*"),
            region=FRENCH,
            not_before=("in",),
        ),
    ),
    Row(
        "fr-were-fined",
        ("were verbalized",),
        "were fined",
        bad=(
            (
                "In France, 90 people were verbalized during the curfew.",
                "In France, 90 people were fined during the curfew.",
            ),
        ),
        good=("In France, fears of police were verbalized in therapy.",),
        when=When(
            near=("police*", "gendarme*", "fine*", "curfew", "speed*", "mask*"),
            region=FRENCH,
            not_before=("in",),
        ),
    ),
    Row(
        "fr-been-fined",
        ("been verbalized",),
        "been fined",
        bad=(
            (
                "In France, 90 people have been verbalized by police.",
                "In France, 90 people have been fined by police.",
            ),
        ),
        good=("In France, no fear of police has been verbalized in class.",),
        when=When(
            near=("police*", "gendarme*", "fine*", "curfew", "speed*", "mask*"),
            region=FRENCH,
            not_before=("in",),
        ),
    ),
    Row(
        "fr-fines",
        ("verbalizations",),
        "fines",
        bad=(
            (
                "In France, gendarmes issued 300 verbalizations for parties.",
                "In France, gendarmes issued 300 fines for parties.",
            ),
        ),
        good=("In France, the child's verbalizations were taped; no police came.",),
        when=When(
            near=("police*", "gendarme*", "curfew", "speed*"),
            region=FRENCH,
            far=("child*", "infant*", "patient*", "speech"),
        ),
    ),
    Row(
        "fr-protesters",
        ("manifestants", "demonstrants"),
        "protesters",
        bad=(
            (
                "Some 4,000 manifestants marched in Lyon.",
                "Some 4,000 protesters marched in Lyon.",
            ),
        ),
        good=("“Manifestants” is the French word.",),
    ),
    Row(
        "fr-a-demonstration-against",
        ("manifestation against",),
        "demonstration against",
        bad=(
            (
                (
                    "Police broke up a manifestation against the law. "
                    "Police released one suspect on Monday."
                ),
                (
                    "Police broke up a demonstration against the law. "
                    "Police released one suspect on Monday."
                ),
            ),
        ),
        good=(
            (
                "It was a manifestation against nature, the poet wrote. "
                "Police released one suspect on Monday."
            ),
        ),
        when=When(domain=("crime", "politics"), not_before=("nature",)),
    ),
    Row(
        "fr-demonstrations-against",
        ("manifestations against",),
        "demonstrations against",
        bad=(
            (
                (
                    "Police broke up the manifestations against the law. "
                    "Police released one suspect on Monday."
                ),
                (
                    "Police broke up the demonstrations against the law. "
                    "Police released one suspect on Monday."
                ),
            ),
        ),
        good=(
            (
                "The manifestations against nature in the poem are few. "
                "Police released one suspect on Monday."
            ),
        ),
        when=When(domain=("crime", "politics"), not_before=("nature",)),
    ),
    Row(
        "fr-industrial-action",
        ("social movement at the SNCF", "social movement of the SNCF", "SNCF social movement"),
        "strike at the SNCF",
        bad=(
            (
                "Trains are late because of a social movement at the SNCF.",
                "Trains are late because of a strike at the SNCF.",
            ),
        ),
        good=("A social movement began at the station.",),
        safety=Safety.LIKELY,
    ),
    Row(
        "fr-due-to-social-movement",
        (
            "due to a social movement",
            "because of a social movement",
            "due to social movement",
            "following a social movement",
            "due to social movements",
            "because of social movements",
            "owing to a social movement",
        ),
        "because of a strike",
        bad=(
            (
                "Trains to Lille are late due to a social movement, the railway said.",
                "Trains to Lille are late because of a strike, the railway said.",
            ),
        ),
        good=(
            (
                "The law passed because of a social movement of women. "
                "The airport and its buses ran late."
            ),
        ),
        when=When(
            domain=("transport",),
            near=("train*", "flight*", "traffic", "metro", "airport*", "rail*"),
            not_before=("of", "that", "for", "led", "against"),
        ),
    ),
)
