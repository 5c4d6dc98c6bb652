"""Terms: politics, police, courts and health of Germany, Austria and the Netherlands.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project. Economy, sport, society and media are in ``de_economy``,
offices and bodies in ``de_offices``.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import GERMAN
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_GERMANY = ("Germany",)
_DUTCH = ("Netherlands",)
_BUNDESTAG = ("bundestag", "landtag", "cdu", "csu", "spd", "fdp", "afd", "bündnis*")
_COVID = ("covid*", "corona*", "pandemic", "lockdown*", "vaccin*")
_LIKELY = Safety.LIKELY


def _parliamentary_group(party: str, speaker: str) -> Row:
    """Return the row for the group of ``party``: its *Fraktion* is no faction of it."""
    return Row(
        f"de-parliamentary-group-{party.lower()}",
        (f"{party} faction", f"{party} fraction"),
        f"{party} parliamentary group",
        bad=(
            (
                f"The {party} fraction in the Bundestag met, {speaker} said.",
                f"The {party} parliamentary group in the Bundestag met, {speaker} said.",
            ),
        ),
        good=(
            f"The {party} faction known as the Alliance left the Bundestag.",
            f"A fraction of the {party} voters know the Bundestag.",
        ),
        when=When(
            near=("bundestag", "landtag", "state parliament"),
            not_before=("der", "known", "called", "around", "led by", "of the party", "leader"),
        ),
        exact=True,
        safety=_LIKELY,
    )


ROWS = (
    _parliamentary_group("SPD", "Rolf Mützenich"),
    _parliamentary_group("CDU", "Ralph Brinkhaus"),
    _parliamentary_group("FDP", "Christian Dürr"),
    _parliamentary_group("AfD", "Alice Weidel"),
    _parliamentary_group("Greens", "Anton Hofreiter"),
    Row(
        "de-parliamentary-group-leader",
        ("faction leader", "faction chief", "faction head", "faction chairman", "fraction leader"),
        "parliamentary group leader",
        bad=(
            (
                "SPD faction leader Rolf Mützenich defended the bill.",
                "SPD parliamentary group leader Rolf Mützenich defended the bill.",
            ),
        ),
        good=(
            "A faction leader of the rebels in Mali met the FDP's Alexander Lambsdorff.",
            "The rebel faction leader came to the Bundestag.",
        ),
        when=When(
            near=_BUNDESTAG,
            after=(
                "spd",
                "cdu",
                "csu",
                "cdu/csu",
                "fdp",
                "afd",
                "greens",
                "green",
                "left",
                "union",
            ),
        ),
        plural="parliamentary group leaders",
    ),
    Row(
        "de-union-faction",
        ("Union faction", "Union fraction", "Union's faction", "Union parliamentary group"),
        "CDU/CSU parliamentary group",
        bad=(
            (
                "The Union faction wants tougher rules, said Friedrich Merz.",
                "The CDU/CSU parliamentary group wants tougher rules, said Friedrich Merz.",
            ),
        ),
        good=(
            "A union faction within IG Metall opposed Merz.",
            "The European Union faction in the party admired Angela Merkel.",
        ),
        when=When(
            near=("bundestag", "merz", "brinkhaus", "kauder", "merkel", "spahn", "dobrindt", "cdu"),
            not_after=("european", "soviet", "trade", "labor", "labour", "credit", "students'"),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-grand-coalition",
        ("GroKo",),
        "grand coalition",
        bad=(
            (
                "The SPD's youth wing wants to leave the GroKo.",
                "The SPD's youth wing wants to leave the grand coalition.",
            ),
        ),
        good=(
            "“NoGroKo” was the slogan of the SPD's youth wing.",
            "The Groko mask is played by the drummers.",
        ),
        when=When(near=("spd", "cdu", "merkel", "germany")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-traffic-light-coalition",
        ("traffic light",),
        "traffic light coalition",
        bad=(
            (
                "The traffic light wants to raise taxes, Merz said of the FDP.",
                ("The traffic light coalition wants to raise taxes, Merz said of the FDP."),
            ),
        ),
        good=(
            "The SPD's mayor said the traffic light at the FDP's office was broken.",
            "The traffic light coalition of SPD, Greens and FDP failed.",
        ),
        when=When(
            near=("fdp", "spd"),
            before=(
                "wants",
                "agreed",
                "has agreed",
                "plans",
                "has decided",
                "is planning",
                "promised",
                "has promised",
                "governs",
            ),
            after=("the",),
        ),
        safety=_LIKELY,
    ),
    Row(
        "de-k-question",
        ("K-question", "K question"),
        "question of who will run for chancellor",
        bad=(
            (
                "The CDU will settle the K-question after Easter.",
                "The CDU will settle the question of who will run for chancellor after Easter.",
            ),
        ),
        good=("The pupils had to solve the K-question of the chemistry exam.",),
        when=When(near=("cdu", "csu", "spd", "greens", "chancellor")),
        hyphens=False,
        exact=True,
        safety=_LIKELY,
    ),
    Row(
        "de-parliamentary-question",
        ("small request", "small inquiry", "small enquiry"),
        "parliamentary question",
        bad=(
            (
                "Berlin gave the figure in its answer to a small request from the Left.",
                ("Berlin gave the figure in its answer to a parliamentary question from the Left."),
            ),
            (
                "The government's response to a small inquiry by the FDP shows this.",
                "The government's response to a parliamentary question by the FDP shows this.",
            ),
        ),
        good=(
            "Berlin hoteliers make a small request of guests: turn off the light.",
            "The Greens of Bonn had one small request from the mayor.",
        ),
        when=When(
            near=("federal government", "bundestag", "fdp", "afd", "the left", "greens", "spd"),
            after=("to a", "to the", "reply to a"),
            before=("from", "by", "of the", "submitted"),
        ),
        safety=_LIKELY,
    ),
    Row(
        "de-constituency-candidate",
        ("direct candidate",),
        "constituency candidate",
        bad=(
            (
                "She is the CDU's direct candidate for the Bundestag in Suhl.",
                "She is the CDU's constituency candidate for the Bundestag in Suhl.",
            ),
        ),
        good=("She was the most direct candidate in the debate.",),
        when=When(near=("bundestag", "landtag", "state parliament"), not_after=("most", "more")),
        plural="constituency candidates",
    ),
    Row(
        "de-constituency-seat",
        ("direct mandate",),
        "constituency seat",
        bad=(
            (
                "The Left won a direct mandate in Leipzig and so entered the Bundestag.",
                "The Left won a constituency seat in Leipzig and so entered the Bundestag.",
            ),
        ),
        good=(
            "The Bundestag has a direct mandate from the people.",
            "The president wants a direct mandate of the voters.",
        ),
        when=When(near=("bundestag", "landtag"), not_before=("from", "of", "to", "by")),
        plural="constituency seats",
        safety=_LIKELY,
    ),
    Row(
        "de-overhang-seats",
        ("overhang mandate", "excess mandate"),
        "overhang seat",
        bad=(
            (
                "Overhang mandates have swollen the Bundestag.",
                "Overhang seats have swollen the Bundestag.",
            ),
        ),
        good=("The inspectors saw no excess of mandate and no overhang in the roof.",),
        when=When(near=("bundestag", "landtag", "electoral")),
        plural="overhang seats",
    ),
    Row(
        "de-federal-and-state",
        (
            "federal government and the countries",
            "federal government and countries",
            "federation and countries",
            "federal and country governments",
        ),
        "federal and state governments",
        bad=(
            (
                "In Berlin, the federal government and the countries agreed on a lockdown.",
                "In Berlin, the federal and state governments agreed on a lockdown.",
            ),
        ),
        good=(
            "The federal government and countries of the Sahel agreed in Berlin on aid.",
            "The European federation and countries in it met in Vienna.",
        ),
        when=When(
            region=("Germany",),
            near=("bundesrat", "premiers", "lockdown*", "chancellor", "merkel", "länder"),
            not_before=("of", "in", "that", "like", "such", "outside"),
        ),
        safety=_LIKELY,
        hyphens=False,
    ),
    Row(
        "de-eastern-states",
        ("new federal states", "new federal countries", "new Bundesländer"),
        "eastern German states",
        bad=(
            (
                "Wages in the new federal states of Germany are lower.",
                "Wages in the eastern German states of Germany are lower.",
            ),
        ),
        good=("Nigeria may create new federal states.",),
        when=When(about=("Germany",), after=("the", "five", "in", "all")),
        safety=_LIKELY,
    ),
    Row(
        "de-state-premier-of",
        ("minister president", "minister-president"),
        "state premier",
        bad=(
            (
                "Bavaria's minister president Markus Söder spoke in Munich, Germany.",
                "Bavaria's state premier Markus Söder spoke in Munich, Germany.",
            ),
        ),
        good=(
            "The minister-president of Flanders spoke in Germany with state premiers.",
            "In 1866 Bismarck was minister president in Berlin, Germany.",
        ),
        when=When(
            region=("Germany",),
            near=(
                "bavaria*",
                "saxon*",
                "thuringia*",
                "hesse",
                "brandenburg",
                "saarland",
                "rhineland*",
                "nrw",
                "north rhine-westphalia",
                "baden-württemberg",
                "bundesrat",
            ),
            far=("flanders", "flemish", "wallon*", "prussia*", "bismarck", "kingdom of"),
        ),
        plural="state premiers",
        safety=_LIKELY,
    ),
    Row(
        "de-bavarian-premier",
        ("Bavarian Prime Minister", "Bavarian prime minister"),
        "Bavarian state premier",
        bad=(
            (
                "Bavarian Prime Minister Markus Söder came to Nuremberg.",
                "Bavarian state premier Markus Söder came to Nuremberg.",
            ),
        ),
        good=("The Bavarian prime minister fell with the kingdom of Ludwig III.",),
        when=When(far=("kingdom", "19th century", "ludwig", "bismarck", "1866", "1871")),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-nrw-premier",
        ("NRW Prime Minister", "North Rhine-Westphalian Prime Minister"),
        "North Rhine-Westphalia state premier",
        bad=(
            (
                "NRW Prime Minister Hendrik Wüst came to Bonn.",
                "North Rhine-Westphalia state premier Hendrik Wüst came to Bonn.",
            ),
        ),
        good=("North Rhine-Westphalia's premier met the Dutch Prime Minister.",),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-thuringian-premier",
        ("Thuringian Prime Minister", "Thuringia Prime Minister"),
        "Thuringia state premier",
        bad=(
            (
                "Thuringian Prime Minister Bodo Ramelow came to Gera.",
                "Thuringia state premier Bodo Ramelow came to Gera.",
            ),
        ),
        good=("In Thuringia, Prime Minister Mark Rutte met the state premier.",),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-premiers-conference",
        (
            "Conference of Prime Ministers",
            "Prime Ministers' Conference",
            "Prime Minister Conference",
            "Prime Ministers Conference",
            "Minister-Presidents' Conference",
        ),
        "conference of state premiers",
        bad=(
            (
                "The Prime Ministers' Conference with Chancellor Scholz ended late in Berlin.",
                "The conference of state premiers with Chancellor Scholz ended late in Berlin.",
            ),
        ),
        good=(
            "At the Commonwealth Prime Ministers' Conference, Germany was discussed.",
            "The Conference of Prime Ministers of the Baltic states met in Vilnius.",
        ),
        when=When(
            about=("Germany",),
            near=("scholz", "merkel", "merz", "länder", "federal government", "premiers"),
            not_after=("commonwealth", "imperial"),
            not_before=("of",),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "de-turning-point",
        ("turn of times", "turning of the times", "turn of the times"),
        "turning point",
        bad=(
            (
                "In Berlin, Scholz spoke of a turn of times after the attack.",
                "In Berlin, Scholz spoke of a turning point after the attack.",
            ),
        ),
        good=("Scholz saw the times turn against him in Berlin.",),
        when=When(
            region=("Germany",),
            near=("scholz", "zeitenwende", "bundeswehr"),
            after=("a", "the", "this", "of"),
        ),
        safety=_LIKELY,
        hyphens=False,
    ),
    Row(
        "de-domestic-intelligence",
        ("by the constitutional protection", "by constitutional protection"),
        "by the domestic intelligence agency",
        bad=(
            (
                "The AfD in Thuringia is watched by the constitutional protection.",
                "The AfD in Thuringia is watched by the domestic intelligence agency.",
            ),
        ),
        good=("In Germany, speech is covered by the constitutional protection of opinion.",),
        when=When(
            near=("afd", "extremis*", "querdenk*", "neo-nazi*", "islamis*"),
            not_before=("of", "for", "against"),
        ),
        hyphens=False,
    ),
    Row(
        "de-domestic-intelligence-chief",
        (
            "constitutional protection president",
            "constitutional protection chief",
            "constitution protection president",
            "constitution protection chief",
            "constitutional protection boss",
        ),
        "domestic intelligence chief",
        bad=(
            (
                "Constitutional protection president Thomas Haldenwang warned of spies.",
                "Domestic intelligence chief Thomas Haldenwang warned of spies.",
            ),
        ),
        good=("The president enjoys constitutional protection.",),
        hyphens=False,
    ),
    Row(
        "de-querdenker",
        ("lateral thinkers", "lateral thinker movement", "lateral thinking movement"),
        "Querdenker movement",
        bad=(
            (
                "In Leipzig, police stopped a march of the lateral thinkers against corona rules.",
                (
                    "In Leipzig, police stopped a march of the Querdenker movement against corona "
                    "rules."
                ),
            ),
        ),
        good=(
            "Lateral thinkers at a firm in Leipzig invented the coronavirus test.",
            "The firm looks for lateral thinkers for its corona app.",
        ),
        when=When(
            region=GERMAN,
            near=("march*", "demonstrat*", "protest*", "rally"),
            after=("the", "so-called"),
        ),
        safety=_LIKELY,
    ),
    Row(
        "de-face-mask",
        (
            "mouth-nose protection",
            "mouth and nose protection",
            "mouth-nose covering",
            "mouth-nose cover",
            "mouth-nose mask",
        ),
        "face mask",
        bad=(
            ("Shoppers must wear a mouth-nose protection.", "Shoppers must wear a face mask."),
            ("He took off his mouth-nose covering.", "He took off his face mask."),
        ),
        good=("Divers need mouth, nose and eye protection.",),
        when=When(after=("a", "the", "his", "her", "your", "my", "every")),
    ),
    Row(
        "de-face-masks",
        (
            "mouth-nose protection",
            "mouth and nose protection",
            "mouth-nose covering",
            "mouth-nose coverings",
            "mouth-nose masks",
        ),
        "face masks",
        bad=(("Passengers must wear mouth-nose protection.", "Passengers must wear face masks."),),
        good=("Mouth-nose protection is what Germans call it.",),
        when=When(after=("wear", "wearing", "wore", "without", "no")),
        safety=_LIKELY,
    ),
    Row(
        "de-bystander-cpr",
        ("lay resuscitation", "layman resuscitation", "laymen's resuscitation"),
        "bystander CPR",
        bad=(
            (
                "Doctors in Bonn teach pupils layman resuscitation.",
                "Doctors in Bonn teach pupils bystander CPR.",
            ),
        ),
        good=("On the table lay resuscitation equipment.",),
        when=When(not_before=("equipment", "kit*", "devices", "masks", "bags")),
        safety=_LIKELY,
    ),
    Row(
        "de-wrong-way-driver",
        ("ghost driver",),
        "wrong-way driver",
        bad=(
            (
                "A ghost driver caused a crash on the autobahn near Kassel.",
                "A wrong-way driver caused a crash on the autobahn near Kassel.",
            ),
        ),
        good=("A ghost driver took the fare through the app in Munich.",),
        when=When(
            near=("autobahn", "motorway", "highway", "wrong direction", "oncoming", "wrong way")
        ),
        plural="wrong-way drivers",
    ),
    Row(
        "de-hit-and-run",
        (
            "accident escape",
            "unauthorized removal from the accident site",
            "unauthorized removal from the scene of the accident",
            "unauthorized removal from the accident scene",
        ),
        "hit-and-run",
        bad=(
            (
                "Police are investigating unauthorized removal from the accident site.",
                "Police are investigating hit-and-run.",
            ),
            (
                "She is accused of accident escape, police said.",
                "She is accused of hit-and-run, police said.",
            ),
        ),
        good=(
            "The tunnel has an accident escape route, police said.",
            "The removal of wrecks from the accident site was authorised.",
        ),
        when=When(
            near=("police", "prosecutor*", "court"),
            not_before=("route*", "hatch*", "exit*", "system*", "door*", "plan*"),
        ),
    ),
    Row(
        "de-aggravated-assault",
        ("dangerous bodily injury", "dangerous bodily harm", "dangerous physical injury"),
        "aggravated assault",
        bad=(
            (
                "Police in Cologne are investigating dangerous bodily injury.",
                "Police in Cologne are investigating aggravated assault.",
            ),
        ),
        good=("The toys in Cologne can cause dangerous bodily injury to a child.",),
        when=When(
            region=GERMAN,
            after=("for", "of", "investigating", "with", "and", "attempted", "joint"),
            not_before=("to", "from"),
            near=("police", "court", "prosecutor*"),
        ),
        safety=_LIKELY,
        hyphens=False,
    ),
    Row(
        "de-incitement-to-hatred",
        ("incitement of the people", "people's incitement", "incitement of the masses"),
        "incitement to hatred",
        bad=(
            (
                "A court in Halle fined him for incitement of the people.",
                "A court in Halle fined him for incitement to hatred.",
            ),
        ),
        good=("The tsar feared the incitement of the people by priests.",),
        when=When(
            near=("court", "prosecutor*", "police"),
            after=("for", "with", "of", "suspected", "alleged"),
            not_before=("by", "to", "against"),
        ),
        safety=_LIKELY,
    ),
    Row(
        "de-resisting-officers",
        (
            "resistance against enforcement officers",
            "resistance to enforcement officers",
            "resistance to enforcement officials",
            "resistance against law enforcement officers",
        ),
        "resisting police officers",
        bad=(
            (
                "He was charged with resistance against enforcement officers.",
                "He was charged with resisting police officers.",
            ),
        ),
        good=("Fishermen put up resistance when enforcement officers came.",),
        hyphens=False,
    ),
    Row(
        "de-pretrial-detention",
        ("investigative custody", "investigation custody", "custody for investigation"),
        "pretrial detention",
        bad=(
            (
                "Two suspects from Essen are in investigative custody.",
                "Two suspects from Essen are in pretrial detention.",
            ),
        ),
        good=("The investigation into custody deaths goes on.",),
        when=When(not_before=("of", "record*", "image*")),
    ),
    Row(
        "de-issue-a-warrant",
        ("enacted an arrest warrant", "enacted arrest warrant", "enacted an arrest order"),
        "issued an arrest warrant",
        bad=(
            (
                "The judge enacted an arrest warrant for murder.",
                "The judge issued an arrest warrant for murder.",
            ),
        ),
        good=("Parliament enacted an arrest warrant act.",),
        when=When(not_before=("act", "law", "reform", "system")),
        hyphens=False,
    ),
    Row(
        "de-special-police-unit",
        ("special deployment command", "special deployment commando", "special task commando"),
        "special police unit",
        bad=(
            (
                "A special deployment commando stormed the flat in Essen, police said.",
                "A special police unit stormed the flat in Essen, police said.",
            ),
        ),
        good=("The navy's special deployment commander spoke to the police.",),
        when=When(near=("police", "sek")),
        plural="special police units",
        hyphens=False,
    ),
    Row(
        "nl-caretaker",
        ("demissionary",),
        "caretaker",
        bad=(
            (
                "The demissionary cabinet of Mark Rutte met.",
                "The caretaker cabinet of Mark Rutte met.",
            ),
            ("He is a demissionary minister.", "He is a caretaker minister."),
        ),
        good=("“Demissionary” is what the Dutch call a caretaker cabinet.",),
        when=When(
            before=("cabinet", "minister*", "prime", "government", "state secretary", "premier")
        ),
    ),
    Row(
        "nl-lower-house",
        ("Second Chamber", "Second Room"),
        "lower house",
        bad=(
            (
                "The Second Chamber in The Hague voted on the nitrogen law.",
                "The lower house in The Hague voted on the nitrogen law.",
            ),
        ),
        good=(
            "The Second Chamber of the Estates met in Sweden.",
            "The Second Chamber of the tribunal in The Hague ruled.",
        ),
        when=When(
            region=_DUTCH,
            near=("vote*", "motion", "debate*", "minister*", "parliament*", "rutte"),
            far=("tribunal", "court"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "nl-senate",
        ("First Chamber", "First Room"),
        "Senate",
        bad=(
            (
                "The Dutch First Chamber will vote on the pension bill.",
                "The Dutch Senate will vote on the pension bill.",
            ),
        ),
        good=("The First Chamber of the court in The Hague heard a Dutch minister.",),
        when=When(
            region=_DUTCH,
            near=("vote*", "motion", "bill", "minister*", "parliament*", "rutte"),
            far=("tribunal", "court"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "nl-letter-to-parliament",
        ("Chamber letter", "room letter", "letter to the Chamber", "letter to the Second Chamber"),
        "letter to parliament",
        bad=(
            (
                "The Dutch minister wrote this in a Chamber letter.",
                "The Dutch minister wrote this in a letter to parliament.",
            ),
        ),
        good=("The Dutch firm wrote a letter to the Chamber of Commerce and to a minister.",),
        when=When(region=_DUTCH, near=("minister*", "cabinet"), not_before=("of",)),
    ),
    Row(
        "nl-benefits-scandal",
        (
            "allowances affair",
            "allowance affair",
            "surcharge affair",
            "surcharges affair",
            "supplements affair",
            "benefits affair",
        ),
        "childcare benefits scandal",
        bad=(
            (
                "Rutte's Dutch cabinet fell over the allowances affair.",
                "Rutte's Dutch cabinet fell over the childcare benefits scandal.",
            ),
        ),
        good=("Britain's allowances affair cost a lord his job.",),
        when=When(
            region=_DUTCH,
            near=("parents", "rutte", "tax", "cabinet", "childcare"),
        ),
    ),
    Row(
        "nl-deductible",
        ("own risk",),
        "deductible",
        bad=(
            (
                "In the Netherlands, the own risk of health insurance will rise.",
                "In the Netherlands, the deductible of health insurance will rise.",
            ),
        ),
        good=(
            "In the Netherlands, you swim at your own risk, and no health insurance pays.",
            "The insurer covers its own risk.",
        ),
        when=When(
            region=_DUTCH,
            near=("health insur*", "insurer*", "healthcare"),
            after=("the", "mandatory", "compulsory", "voluntary", "an"),
        ),
    ),
)
