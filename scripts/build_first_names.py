"""Derive ``first_names_f.txt`` and ``first_names_m.txt`` from the PyPI package nomquamgender.

Usage, in an environment with nomquamgender 0.1.4 (MIT, Ian Van Buskirk)::

    PYTHONPATH=src python scripts/build_first_names.py

A name is kept when at least MIN_SOURCES sources with MIN_COUNT bearers know it and its share of
women is at least SHARE, or at most 1 - SHARE.  Places of the lexicon, Chinese and Korean surnames
and the groups of DROPPED are left out: they begin names that are not a person's, or say nothing.
"""

from __future__ import annotations

import json
import os.path
import re
from importlib.util import find_spec

from mtclean.lexicon.people import CHINESE_SURNAMES, KOREAN_SURNAMES
from mtclean.lexicon.places import ADJECTIVES, CITIES, COUNTRIES, PROVINCES, REGIONS

MIN_SOURCES = 4
MIN_COUNT = 20
SHARE = 0.97

DROPPED: dict[str, str] = {
    "words that begin headlines and sentences, women": """
        acacia agate ailed aline amaryllis ambrosia amity anemone angelic any area aura azalea
        bandana barb beauty beret bet biddy bitten bluebell calamity calliope calypso camellia
        caprice careen caress cassia catty cayenne celesta cerise chalet chalice chenille cherish
        cherry chiffon china cilia columbine conception coral crystal curie czarina dahlia dainty
        daisy dawn destine dimple diva dotty dynasty ebony eglantine elide emerald essence ester
        eternity fairy fauna fawn fedora flora galena gardenia gazelle genie gladiola glorious greet
        halcyon heavenly henna hosanna idea immaculate iris ivy jasmine jessamine jonquil kestrel
        kitty lavender lea lilac lily line linnet lira lovely madly magenta magnolia mahogany mania
        margarita marigold marine marines marionette marry mauve maxima media melody merrily mimosa
        miss myna nemesis nine novella opal pansy patina peaches pearl pearly pebbles peg peony
        petal petunia piper pixie poppy posy prissy pristine psyche rehab rejoice reverie rosary
        rose rosebud rosemary rosette rosy rut sable saffron saline sapphire sashay savanna savannah
        savvy scarlet serendipity sherry sofa sorrel starlet starlight sue sundae tansy tawny theta
        tiara tilde tress tulip turquoise twinkle veranda viola violet wanting zinnia
    """,
    "words that begin headlines and sentences, men": """
        able ace albino ales alter ants arc are arson art auger awes balder banjo baptist bard bates
        bear beg bender blade bland blend boas bode bony booth bowman boy bozo branch brand brewer
        bridges bronco buck bud bully burns burr bush buster butch buzz cable cadet cage cannon
        canon capers castor chad chain chamberlain champion chasten check chip clay cleave clever
        coke colas colon colt comer commodore constant cope cord cotter cougar cray creed crew
        cruise curd cutter daddy dart davit deforest denial dent dervish dink divan dock dominion
        dragon drake dries dude duff dyer edge edger elder emit euro evens fakir falcon fares farmer
        fender ferry filbert fillip flake flint florin fort fount fox freeman fried fuller gable gad
        gall gamble garret garrison genius gent girts godson gram grim gunner guru gust hammed
        handsome hardy harm havoc hays heath hemming heros hicks hogan hone hub huckleberry hunt
        innocent into jawed koan laddie laid lancer landing lap largo lash layman legend legion lion
        lock lode luster lynx mads magnum make manes manning marks martial martins mason mate memo
        method miles millage minus nacho newton nickel nuncio obsidian octave ours owe pall papa
        parfait parry parson paschal patriot peep peer pharaoh pilot placid pol polo porter powers
        priest proctor prodigy prosper prudent quest rainier rares rayon real rector renal rich
        richer ridge roar rock rocket rocky roman rook rosier rover rowdy saber sad sager sales
        salmon salvo savior saviour sears seedy semen shad shed shepherd sir skeet skip slate slave
        spas spider spike steed stein stole stonewall suave tamer tank tell tenor tiller toms ton
        tonnes tor trek trigger tyke unto usher valiant vase venture veto vigor viral wail wake wale
        waled wane warden wash weaver wellington wick wills wit wolf woody worthy yaw yogi zed
    """,
    "places that the lexicon has not": """
        abu adelaide alameda alba albania anglia arcadia asia athena augusta bethany britannia
        brittany burma capri carolina catalina cordelia elba geneva georgia gila isabela lincoln
        lorraine lourdes luna mariana marina nola normandie odessa oriana petra philippine ravenna
        regina rhodesia riviera romana ruza salvador samaria santiago scotia selma siena sienna
        tempe thessaly troy verona vienne
    """,
    "months, days, seasons and feasts": """
        april autumn eid ramadan
    """,
    "virtues and sentiments": """
        charity chastity clarity clemency constance faith felicity happiness harmony honour mercy
        modesty patience purity serenity verity
    """,
    "companies, products, media and organisations": """
        alexa ana ansa barbie beyonce carina chanel chelsea dacia everton fatah fia ford gala ikea
        ina irna isil liga magna maya mercedes meta monet nea nia nissan octavia porsche ria royce
        sephora sonata telia terra tia tiffany toshiba trafford versa viktoria vista wafa zafira
        zara
    """,
    "titles, offices and ranks": """
        abbot admiral agha ameer baron bishop bride caesar captain chancellor colonel countess czar
        dona duchess earl empress general governor imam kaiser khan king lady lieutenant lord major
        marquis master messiah pastor prince princess prophet queen rabbi sayyid sheriff sister
        squire sultana umm
    """,
    "peoples, faiths and deities": """
        aphrodite apollo arab aurora buddha christian danish gaia german hercules jehad jesus lilith
        minerva moses muslim romans sioux thor venus yoruba zeus
    """,
    "names of fame borne alone by another kind of thing": """
        amber cinderella cleopatra fantasia hamlet katniss lolita mona ophelia pandora pocahontas
        rosetta victoria winona
    """,
    "Japanese and other surnames that stand first": """
        abe gonda hamada senga shigenobu thurlow yoshinaga
    """,
    "borne by women as well in another country": """
        glenn julien kane maha mukhtar quentin riku sancho yassine
    """,
    "debris of the sources": """
        alta annum arent buena deja dj ela else ema ethylene fella florentine ib ii imma isil jr kt
        md mea nada ot oz rd reg theres una vid vida
    """,
}

_DATA = os.path.join(os.path.dirname(__file__), os.pardir, "src", "mtclean", "lexicon", "data")

_HEADER = """\
# First names that at least {share:.0%} of their bearers share with one gender ({gender}).
# Derived from nomquamgender 0.1.4 (PyPI), copyright 2022 Ian Van Buskirk, MIT licence.
# Written by scripts/build_first_names.py; do not edit.
"""


def main() -> None:
    """Write both files and tell how many names they hold."""
    women: list[str] = []
    men: list[str] = []
    dropped = _dropped()
    for name, (sources, count, share, *_) in _source().items():
        if sources < MIN_SOURCES or count < MIN_COUNT or name in dropped:
            continue
        if not re.fullmatch(r"[a-z](?:['-]?[a-z]+)+", name):
            continue
        if share >= SHARE:
            women.append(_capitalised(name))
        elif share <= 1 - SHARE:
            men.append(_capitalised(name))
    _write("f", "women", women)
    _write("m", "men", men)
    print(f"{len(women)} names of women, {len(men)} of men")


def _source() -> dict[str, tuple[int, int, float]]:
    spec = find_spec("nomquamgender")
    if spec is None or spec.origin is None:
        raise SystemExit("nomquamgender is not installed")
    path = os.path.join(os.path.dirname(spec.origin), "name_data.json")
    with open(path, encoding="utf-8") as file:
        data: dict[str, tuple[int, int, float]] = json.load(file)
    return data


def _dropped() -> frozenset[str]:
    places = {*ADJECTIVES, *CITIES, *COUNTRIES, *PROVINCES, *REGIONS}
    return frozenset(
        {name.lower() for name in places | CHINESE_SURNAMES | KOREAN_SURNAMES}
        | {word for group in DROPPED.values() for word in group.split()}
    )


def _capitalised(name: str) -> str:
    return "-".join(part.capitalize() for part in name.split("-"))


def _write(suffix: str, gender: str, names: list[str]) -> None:
    path = os.path.join(_DATA, f"first_names_{suffix}.txt")
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(_HEADER.format(share=SHARE, gender=gender))
        file.writelines(f"{name}\n" for name in sorted(names))


if __name__ == "__main__":
    main()
