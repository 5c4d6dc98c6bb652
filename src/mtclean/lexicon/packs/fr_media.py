"""Terms: regions, media and sport of France, rendered word by word.

Compiled by hand from machine-translated news and the usage of the big agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import FRENCH
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_FRANCE = ("France",)

ROWS = (
    Row(
        "fr-mainland-france",
        ("the Hexagon",),
        "mainland France",
        bad=(
            (
                "In France, snow fell across the Hexagon.",
                "In France, snow fell across mainland France.",
            ),
        ),
        good=("The Hexagon, a French firm from Sweden, builds sensors.",),
        when=When(
            region=FRENCH,
            after=("across", "in", "of", "over", "throughout"),
            far=(
                "company",
                "firm",
                "theatre",
                "theater",
                "building",
                "sensor*",
                "shares",
                "hexagons",
            ),
        ),
        exact=True,
        safety=Safety.LIKELY,
    ),
    Row(
        "fr-overseas",
        ("ultramarine",),
        "overseas",
        bad=(
            (
                "France's ultramarine departments asked for vaccines.",
                "France's overseas departments asked for vaccines.",
            ),
        ),
        good=("The painter used ultramarine for the territories on the map of France.",),
        when=When(
            before=(
                "territor*",
                "department*",
                "communit*",
                "collectivit*",
                "population*",
                "france",
                "deputies",
                "deputy",
            )
        ),
    ),
    Row(
        "fr-reunion",
        (
            "Meeting Island",
            "Island of the Meeting",
            "island of the Meeting",
            "isle of the Meeting",
            "the island of Meeting",
        ),
        "Reunion Island",
        bad=(
            (
                "The storm reached Meeting Island on Monday.",
                "The storm reached Reunion Island on Monday.",
            ),
        ),
        good=("The meeting island hoppers held was short.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "fr-pas-de-calais",
        ("Not de Calais", "Step of Calais", "Pas of Calais", "Step de Calais", "Not of Calais"),
        "Pas-de-Calais",
        bad=(
            (
                "The boat left a beach in Not-de-Calais.",
                "The boat left a beach in Pas-de-Calais.",
            ),
        ),
        good=("He was not of Calais but of Dunkirk.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "fr-hauts-de-france",
        (
            "High France",
            "Upper France",
            "Hauts of France",
            "Heights of France",
            "High of France",
            "Tops of France",
        ),
        "Hauts-de-France",
        bad=(
            (
                "The region of High-of-France closed its schools.",
                "The region of Hauts-de-France closed its schools.",
            ),
        ),
        good=("The heights of France and Spain rose.",),
        when=When(
            near=("region*", "lille", "amiens", "calais", "dunkirk"),
            quoted=True,
            not_before=("and",),
        ),
        exact=True,
    ),
    Row(
        "fr-grand-est",
        ("Great East", "Big East", "Greater East"),
        "Grand Est",
        bad=(
            (
                "In France, patients from the Great East were flown to Nice.",
                "In France, patients from the Grand Est were flown to Nice.",
            ),
        ),
        good=(
            "The Great East Japan Earthquake moved France too.",
            "The Big East tournament came before the trip to France.",
        ),
        when=When(
            about=_FRANCE,
            near=("region*", "alsace", "strasbourg", "patients", "metz", "reims", "nancy"),
            not_before=("japan*", "conference", "tournament", "river*"),
            far=("japan*", "basketball"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "fr-pays-de-la-loire",
        (
            "Country of the Loire",
            "Countries of the Loire",
            "Lands of the Loire",
            "Land of the Loire",
            "Loire Countries",
            "Loire Country",
        ),
        "Pays de la Loire",
        bad=(
            (
                "The region of Countries of the Loire opened 12 centers.",
                "The region of Pays de la Loire opened 12 centers.",
            ),
        ),
        good=("In the country of the Loire and of castles, wine is cheap.",),
        when=When(
            near=("region*", "nantes", "angers", "le mans"),
            quoted=True,
            not_before=("valley", "castle*", "wine*"),
        ),
        exact=True,
    ),
    Row(
        "fr-bouches-du-rhone",
        (
            "Mouths of the Rhône",
            "Mouths of the Rhone",
            "Mouth of the Rhone",
            "Bouches of the Rhone",
            "Bouches of Rhône",
            "Mouth of the Rhône",
            "Bouches of the Rhône",
        ),
        "Bouches-du-Rhone",
        bad=(
            (
                "The prefect of the Mouths of the Rhone banned the march in France.",
                "The prefect of the Bouches-du-Rhone banned the march in France.",
            ),
        ),
        good=("The birds nest by the mouths of the Rhone in France.",),
        when=When(
            region=_FRANCE, near=("prefect*", "department*", "marseille", "police"), quoted=True
        ),
        exact=True,
    ),
    Row(
        "fr-haute-savoie",
        ("High Savoy", "Upper Savoy"),
        "Haute-Savoie",
        bad=(
            (
                "Two hikers died in Upper Savoy.",
                "Two hikers died in Haute-Savoie.",
            ),
        ),
        good=("The Dukes of high Savoyard rank ruled.",),
        when=When(quoted=True, far=("duke*", "18*", "kingdom")),
        exact=True,
    ),
    Row(
        "fr-haute-garonne",
        ("High Garonne", "Upper Garonne", "Top Garonne"),
        "Haute-Garonne",
        bad=(
            (
                "The prefect of Upper Garonne banned the march.",
                "The prefect of Haute-Garonne banned the march.",
            ),
        ),
        good=("The Upper Garonne valley floods in May.",),
        when=When(quoted=True, not_before=("valley", "river", "basin")),
        exact=True,
    ),
    Row(
        "fr-cotes-darmor",
        (
            "Coasts of Armor",
            "Coast of Armor",
            "Coasts of Armour",
            "Ribs of Armor",
            "Sides of Armor",
        ),
        "Cotes-d'Armor",
        bad=(
            (
                "A farm burned in Coasts-of-Armor.",
                "A farm burned in Cotes-d'Armor.",
            ),
        ),
        good=("Along the coasts of Armorica, boats wait.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "fr-ile-de-france",
        ("Island of France", "Isle of France", "Ile of France", "Island-of-France"),
        "Ile-de-France",
        bad=(
            (
                "The region of Island-of-France has 12 million people.",
                "The region of Ile-de-France has 12 million people.",
            ),
        ),
        good=("The Isle of France, today Mauritius, was taken by the British.",),
        when=When(
            near=("region*", "paris", "metro"),
            far=("mauritius", "painter*", "century"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "fr-le-figaro",
        ("newspaper The Figaro", "The Figaro newspaper", "daily The Figaro"),
        "newspaper Le Figaro",
        bad=(
            (
                "He told the newspaper The Figaro that he would run.",
                "He told the newspaper Le Figaro that he would run.",
            ),
        ),
        good=("The Figaro of the opera sang.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "fr-le-monde",
        ("newspaper The World", "daily The World", "the World newspaper", "The World newspaper"),
        "newspaper Le Monde",
        bad=(
            (
                "He told the newspaper The World in Paris that he would run.",
                "He told the newspaper Le Monde in Paris that he would run.",
            ),
        ),
        good=("Pulitzer bought the newspaper The World in New York, not in Paris.",),
        when=When(about=_FRANCE, far=("new york", "pulitzer"), quoted=True),
        exact=True,
    ),
    Row(
        "fr-le-parisien",
        ("newspaper The Parisian", "daily The Parisian", "The Parisian newspaper"),
        "newspaper Le Parisien",
        bad=(
            (
                "He told the newspaper The Parisian that he would run.",
                "He told the newspaper Le Parisien that he would run.",
            ),
        ),
        good=("The Parisian newspapers printed it.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "fr-lequipe",
        ("newspaper The Team", "daily The Team", "sports daily The Team", "The Team newspaper"),
        "newspaper L'Equipe",
        bad=(
            (
                "He told the newspaper The Team that he would stay.",
                "He told the newspaper L'Equipe that he would stay.",
            ),
        ),
        good=("The team's newspaper printed it.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "fr-les-echos",
        (
            "newspaper The Echoes",
            "daily The Echoes",
            "The Echoes newspaper",
            "business daily The Echoes",
        ),
        "newspaper Les Echos",
        bad=(
            (
                "He told the newspaper The Echoes that rates would rise.",
                "He told the newspaper Les Echos that rates would rise.",
            ),
        ),
        good=("The echoes of the newspaper war faded.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "fr-le-point",
        ("weekly The Point", "magazine The Point", "The Point magazine", "newspaper The Point"),
        "magazine Le Point",
        bad=(
            (
                "In Paris, he told the weekly The Point that he would run.",
                "In Paris, he told the magazine Le Point that he would run.",
            ),
        ),
        good=("The point of the magazine is to sell.",),
        when=When(region=FRENCH, quoted=True),
        exact=True,
    ),
    Row(
        "fr-la-croix",
        (
            "newspaper The Cross",
            "daily The Cross",
            "Catholic daily The Cross",
            "The Cross newspaper",
        ),
        "newspaper La Croix",
        bad=(
            (
                "The bishop told the newspaper The Cross in Paris that he would go.",
                "The bishop told the newspaper La Croix in Paris that he would go.",
            ),
        ),
        good=("The cross on the newspaper's mast is red in France.",),
        when=When(region=FRENCH, quoted=True),
        exact=True,
    ),
    Row(
        "fr-afp",
        (
            "Agency France Presse",
            "Agency France Press",
            "Agence France Press",
            "France-Presse Agency",
            "France Presse Agency",
            "France Press Agency",
            "Agency of France-Presse",
        ),
        "Agence France-Presse",
        bad=(
            (
                "He told Agency France Presse that he was well.",
                "He told Agence France-Presse that he was well.",
            ),
        ),
        good=("He told Agence France-Presse that he was well.",),
        when=When(quoted=True),
    ),
    Row(
        "fr-ligue-1",
        ("League 1",),
        "Ligue 1",
        bad=(
            (
                "In France, Lille won League 1 in May. The midfielder thanked his coach.",
                "In France, Lille won Ligue 1 in May. The midfielder thanked his coach.",
            ),
        ),
        good=("League 1 in South Korea and League 1 in England began; a coach left France.",),
        when=When(
            about=_FRANCE,
            domain=("football", "sport"),
            not_after=("k", "j", "english", "sky bet"),
            far=("england", "korea*", "japan*", "rugby"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "fr-ligue-2",
        ("League 2",),
        "Ligue 2",
        bad=(
            (
                (
                    "In France, Sochaux went down to League 2 in May. "
                    "The midfielder thanked his coach."
                ),
                (
                    "In France, Sochaux went down to Ligue 2 in May. "
                    "The midfielder thanked his coach."
                ),
            ),
        ),
        good=("League 2 in England began; the coach and goalkeeper left France.",),
        when=When(
            about=_FRANCE,
            domain=("football", "sport"),
            not_after=("k", "j", "english", "sky bet"),
            far=("england", "korea*", "japan*", "rugby"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "fr-french-cup",
        ("Cup of France", "Coupe of France"),
        "French Cup",
        bad=(
            (
                (
                    "Nantes won the Cup of France in 2022. "
                    "The striker scored the only goal of the league match."
                ),
                (
                    "Nantes won the French Cup in 2022. "
                    "The striker scored the only goal of the league match."
                ),
            ),
        ),
        good=("A cup of French coffee helped. The coach praised the goalkeeper.",),
        when=When(domain=("football", "sport"), quoted=True),
        exact=True,
    ),
    Row(
        "fr-stade-de-france",
        ("Stadium of France", "Stade of France", "France Stadium", "Stage de France"),
        "Stade de France",
        bad=(
            (
                "The final will be played in the Stadium of France.",
                "The final will be played in the Stade de France.",
            ),
        ),
        good=("The stadium of France's choice is in Lyon.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "fr-parc-des-princes",
        ("Park of the Princes", "Park of Princes", "Parc of Princes", "Parc of the Princes"),
        "Parc des Princes",
        bad=(
            (
                "PSG drew 1-1 at the Park of the Princes.",
                "PSG drew 1-1 at the Parc des Princes.",
            ),
        ),
        good=("In the park of the princes of Hanover, PSG's fans sang.",),
        when=When(quoted=True),
        exact=True,
    ),
    Row(
        "fr-les-bleus-coach",
        (
            "French selector",
            "France selector",
            "selector of the Blues",
            "selector of the France team",
            "selector of France",
        ),
        "France coach",
        bad=(
            (
                (
                    "The selector of the Blues named 23 players and two goalkeepers. "
                    "The striker scored the only goal of the league match."
                ),
                (
                    "The France coach named 23 players and two goalkeepers. "
                    "The striker scored the only goal of the league match."
                ),
            ),
        ),
        good=(
            (
                "The French selector of cheese is known. "
                "The striker scored the only goal of the league match."
            ),
        ),
        when=When(domain=("football",), far=("rugby", "cricket", "cheese")),
    ),
    Row(
        "fr-tour-de-france",
        ("Tour of France", "Turn of France", "Great Loop"),
        "Tour de France",
        bad=(
            (
                "The Tour of France begins in Bilbao; the riders arrive today.",
                "The Tour de France begins in Bilbao; the riders arrive today.",
            ),
        ),
        good=("The band's Tour of France began; riders and stages were agreed.",),
        when=When(
            near=("stage*", "cyclist*", "rider*", "peloton", "yellow jersey"),
            not_after=("band's", "band’s", "her", "his", "their"),
            far=("band", "concert*"),
            quoted=True,
        ),
        exact=True,
    ),
    Row(
        "fr-yellow-jersey",
        ("yellow mesh", "yellow maillot", "yellow shirt of the Tour", "yellow vest of the Tour"),
        "yellow jersey",
        bad=(
            (
                "He kept the yellow maillot in the Alps.",
                "He kept the yellow jersey in the Alps.",
            ),
        ),
        good=("The yellow mesh of the fence by the stage for cyclists is torn.",),
        when=When(near=("cycl*", "tour de france", "stage", "peloton", "alps"), far=("fence",)),
    ),
    Row(
        "fr-secularism",
        ("laicity", "laïcity"),
        "secularism",
        bad=(
            (
                "The law on laicity dates from 1905.",
                "The law on secularism dates from 1905.",
            ),
        ),
        good=("“Laicity” is not an English word.",),
        safety=Safety.LIKELY,
        article="none",
    ),
    Row(
        "fr-wealth-tax",
        (
            "tax on fortune",
            "tax on the fortune",
            "fortune tax",
            "tax on fortunes",
            "solidarity tax on fortune",
            "tax of solidarity on fortune",
        ),
        "wealth tax",
        bad=(
            (
                "Macron scrapped the tax on fortune.",
                "Macron scrapped the wealth tax.",
            ),
        ),
        good=("The tax on fortune tellers rose.",),
        when=When(not_before=("teller*", "telling", "500", "cookie*")),
    ),
    Row(
        "fr-vat-line",
        ("TVA",),
        "VAT",
        bad=(
            (
                "In France, TVA on books is 5.5 percent, the tax office said.",
                "In France, VAT on books is 5.5 percent, the tax office said.",
            ),
        ),
        good=("The TVA runs dams in Tennessee; France's tax office does not.",),
        when=When(
            region=("France", "Belgium", "Romania", "Morocco", "Senegal"),
            near=("tax*", "percent", "rate"),
            far=("tennessee", "quebec", "valley", "channel"),
            quoted=True,
        ),
        exact=True,
    ),
)
