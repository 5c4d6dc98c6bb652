"""Terms: aircraft, missiles and armor as engines render them from Chinese.

Compiled by hand from machine-translated news and from the names that agencies use; facts, under
the licence of the project.
"""

from __future__ import annotations

from mtclean.rule import Scope
from mtclean.table import Row, When

__all__ = ["ROWS"]

_FLYING = ("aircraft", "air force", "airspace", "pilot*", "fighter*", "squadron*", "sortie*")


def _machine(kind: str, *phrases: str, becomes: str = "") -> Row:
    name = becomes or f"{kind} aircraft"
    many = name if name.endswith("aircraft") else name + "s"
    return Row(
        "machine-" + kind.replace(" ", "-"),
        phrases,
        name,
        bad=(
            (
                f"The air force sent {phrases[0]}s over the sea.",
                f"The air force sent {many} over the sea.",
            ),
        ),
        good=(f"An engineer in Leeds keeps the {phrases[0]} of his mill.",),
        plural=many,
        when=When(near=_FLYING, quoted=True),
    )


def _designation(name: str, *phrases: str) -> Row:
    number = phrases[0].split("-")[1] if name[0] != "T" else phrases[0][:3]
    return Row(
        "weapon-" + name.lower().replace(" ", "-"),
        phrases,
        name,
        bad=(
            (
                f"The navy and the air force showed the {phrases[0]} missile and radar.",
                f"The navy and the air force showed the {name} missile and radar.",
            ),
        ),
        good=(f"Take bus {number} to the lake of the {phrases[0]} show.",),
        when=When(
            near=("air force", "missile*", "fighter*", "navy", "destroyer*", "frigate*"),
            quoted=True,
        ),
        exact=True,
        hyphens=False,
    )


ROWS = (
    _machine("early warning", "air warning machine", "early warning machine"),
    _machine("reconnaissance", "reconnaissance machine", "scouting machine"),
    _machine("anti-submarine", "submarine hunting machine", "anti submarine machine"),
    _machine(
        "carrier-based", "shipborne machine", "carrier based machine", "carrier borne machine"
    ),
    _machine(
        "tanker", "flight refueling machine", "aerial refueling machine", "air refueling machine"
    ),
    _machine(
        "drone", "no man machine", "unmanned machine", "unmanned flying machine", becomes="drone"
    ),
    _machine("military transport", "military transport machine"),
    *(
        _designation(
            f"J-{number}", f"Annihilate-{number}", f"Annihilation-{number}", f"Jian-{number}"
        )
        for number in ("10", "11", "15", "16", "20", "35")
    ),
    _designation("Y-20", "Yun-20", "Luck-20", "Transport-20"),
    _designation("H-6", "Boom-6", "Bomb-6", "Bombing-6", "Hong-6"),
    _designation("Z-20", "Straight-20", "Zhi-20"),
    _designation("KJ-500", "Air Police-500", "Sky Police-500", "Empty Police-500", "Kongjing-500"),
    _designation("DF-41", "East Wind-41"),
    _designation("DF-17", "East Wind-17"),
    _designation("DF-21D", "East Wind-21D"),
    _designation("DF-26", "East Wind-26"),
    _designation("JL-2", "Giant Wave-2", "Big Wave-2", "Huge Wave-2"),
    _designation("JL-3", "Giant Wave-3", "Big Wave-3", "Huge Wave-3"),
    _designation("YJ-21", "Eagle Strike-21", "Eagle Attack-21"),
    *(
        _designation(f"Type {number}", f"{number}-type", f"{number} type")
        for number in ("055", "052D", "054A", "075", "071", "094", "096")
    ),
    Row(
        "patriot-missile",
        ("patriotic missile", "patriotism missile", "patriots missile", "Patriotic 3 missile"),
        "Patriot missile",
        bad=(
            (
                "Ukraine asked for more patriotic missiles.",
                "Ukraine asked for more Patriot missiles.",
            ),
        ),
        good=("Patriotic missile engineers sang the anthem.",),
        plural="Patriot missiles",
        when=When(not_before=("engineer*", "crew*", "officer*")),
    ),
    Row(
        "thaad",
        ("Sade", "Sadr system", "Sadd system", "Sade system"),
        "THAAD",
        bad=(
            (
                "South Korea let the US deploy the Sade anti-missile system.",
                "South Korea let the US deploy the THAAD anti-missile system.",
            ),
        ),
        good=("Sade sang about a missile in South Korea.",),
        when=When(
            region=("South Korea",),
            before=(
                "anti missile",
                "anti-missile",
                "missile",
                "system",
                "air defense",
                "deployment",
            ),
        ),
        exact=True,
        hyphens=False,
    ),
    Row(
        "himars",
        ("Haimas", "Haymas", "Haimars", "Hippocampus rocket", "Seahorse rocket", "Himas"),
        "HIMARS",
        bad=(
            (
                "Ukraine fired Haimas rockets at the bridge.",
                "Ukraine fired HIMARS rockets at the bridge.",
            ),
        ),
        good=("The seahorse rocketed past; Haimas is a name.",),
        when=When(
            near=("rocket*", "launcher*"),
            region=("Ukraine", "Russia", "Taiwan", "Poland"),
            quoted=True,
        ),
    ),
    Row(
        "stinger-missile",
        (
            "poison thorn missile",
            "poisonous thorn missile",
            "poison sting missile",
            "poison stinger missile",
            "thorn needle missile",
            "stinging missile",
            "poison stab missile",
        ),
        "Stinger missile",
        bad=(
            (
                "The US sent 500 poison thorn missiles to Kyiv.",
                "The US sent 500 Stinger missiles to Kyiv.",
            ),
        ),
        good=("The wasp is a stinging, missile-shaped insect.",),
        plural="Stinger missiles",
    ),
    Row(
        "tomahawk-missile",
        ("battle axe missile", "battleaxe missile", "battle ax missile", "war axe missile"),
        "Tomahawk missile",
        bad=(
            (
                "A destroyer fired 30 battle-axe missiles.",
                "A destroyer fired 30 Tomahawk missiles.",
            ),
        ),
        good=("His battle axe missed.",),
        plural="Tomahawk missiles",
    ),
    Row(
        "tomahawk-cruise-missile",
        ("battle axe cruise missile", "battleaxe cruise missile", "battle ax cruise missile"),
        "Tomahawk cruise missile",
        bad=(
            (
                "Japan will buy battle axe cruise missiles.",
                "Japan will buy Tomahawk cruise missiles.",
            ),
        ),
        good=("Japan will buy Tomahawk cruise missiles.",),
        plural="Tomahawk cruise missiles",
    ),
    Row(
        "harpoon-missile",
        ("fish fork missile", "fishfork missile", "fish spear missile", "fishing fork missile"),
        "Harpoon missile",
        bad=(("Taiwan ordered fish fork missiles.", "Taiwan ordered Harpoon missiles."),),
        good=("Fish, fork, missile: the child drew three things.",),
        plural="Harpoon missiles",
    ),
    Row(
        "aegis",
        ("Zeus Shield", "Zeus' Shield", "Shield of Zeus", "Zeus shield"),
        "Aegis",
        bad=(
            (
                "A destroyer with the Zeus Shield system left Yokosuka.",
                "A destroyer with the Aegis system left Yokosuka.",
            ),
        ),
        good=("Athena took the shield of Zeus to the destroyer of Troy.",),
        when=When(
            before=("system", "destroyer*", "ship*", "combat", "missile*", "warship*", "cruiser*")
        ),
    ),
    Row(
        "minuteman",
        ("Militia 3", "Militia III", "Militiaman 3", "Militiaman III", "Militia Type 3"),
        "Minuteman III",
        bad=(
            (
                "The US test-fired a Militia-3 intercontinental missile.",
                "The US test-fired a Minuteman III intercontinental missile.",
            ),
        ),
        good=("Soldiers counted militia 3 km from the missile base.",),
        when=When(
            near=("missile*",), before=("intercontinental", "missile*", "icbm*", "ballistic")
        ),
    ),
    Row(
        "super-hornet",
        ("Super Wasp", "Super Bumblebee", "Super Big Wasp"),
        "Super Hornet",
        bad=(
            (
                "An F/A-18 Super Bumblebee crashed near Fresno.",
                "An F/A-18 Super Hornet crashed near Fresno.",
            ),
        ),
        good=("The comic's Super Wasp beat a fighter.",),
        plural="Super Hornets",
        when=When(
            near=("f/a-18*", "f-18*", "ea-18g", "navy", "fighter jet*"),
            far=("comic*",),
            quoted=True,
        ),
    ),
    Row(
        "leopard-tank",
        ("Panther 2 tank", "Panther 2A6 tank", "Panther II tank", "leopard type 2 tank"),
        "Leopard 2 tank",
        bad=(
            (
                "Germany sent 14 Panther 2 tanks to Ukraine.",
                "Germany sent 14 Leopard 2 tanks to Ukraine.",
            ),
        ),
        good=("The Panther II tank of 1943 was never built in Germany.",),
        plural="Leopard 2 tanks",
        when=When(region=("Ukraine",), quoted=True),
    ),
    Row(
        "marder-vehicle",
        (
            "Weasel infantry fighting vehicle",
            "Weasel infantry combat vehicle",
            "Marten infantry fighting vehicle",
            "Yellow Weasel infantry fighting vehicle",
            "Mustelid infantry fighting vehicle",
        ),
        "Marder infantry fighting vehicle",
        bad=(
            (
                "Berlin will send 40 Weasel infantry fighting vehicles.",
                "Berlin will send 40 Marder infantry fighting vehicles.",
            ),
        ),
        good=("A weasel ran under the infantry fighting vehicle.",),
        plural="Marder infantry fighting vehicles",
        when=When(quoted=True),
    ),
    Row(
        "gepard-gun",
        (
            "Cheetah anti aircraft gun",
            "Cheetah self propelled anti aircraft gun",
            "Cheetah anti aircraft tank",
            "Leopard anti aircraft gun",
        ),
        "Gepard anti-aircraft gun",
        bad=(
            (
                "Germany gave Ukraine 30 Cheetah anti-aircraft guns.",
                "Germany gave Ukraine 30 Gepard anti-aircraft guns.",
            ),
        ),
        good=("The zoo's cheetah fled from the anti-aircraft gun.",),
        plural="Gepard anti-aircraft guns",
        when=When(region=("Ukraine", "Germany"), quoted=True),
    ),
    Row(
        "stealth-fighter",
        (
            "invisible fighter",
            "invisible warplane",
            "invisible fighter jet",
            "invisible fighter plane",
        ),
        "stealth fighter",
        bad=(
            (
                "Two F-35 invisible fighters landed in Kunsan.",
                "Two F-35 stealth fighters landed in Kunsan.",
            ),
        ),
        good=("Nurses are invisible fighters, the air force doctor said.",),
        plural="stealth fighters",
        when=When(near=("f-35*", "f-22*", "j-20*", "su-57*", "radar"), within=Scope.PARAGRAPH),
    ),
    Row(
        "stealth-bomber",
        ("invisible bomber", "invisible strategic bomber"),
        "stealth bomber",
        bad=(
            (
                "A B-2 invisible bomber flew over the sea.",
                "A B-2 stealth bomber flew over the sea.",
            ),
        ),
        good=("The invisible bomber is never seen in the novel.",),
        plural="stealth bombers",
        when=When(near=("b-2", "b-2s", "b-21", "radar", "air force"), within=Scope.PARAGRAPH),
    ),
)
