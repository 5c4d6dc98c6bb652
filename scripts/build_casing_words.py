"""Make the lists of words that may be lowered, ``lexicon/data/plain_*.txt``.

The words are from SCOWL (sizes up to 50), their kinds from WordNet, the surnames and first names
from the census of the United States; ``names_*.txt``, written by hand, say which words are
names as well. Run as

    PYTHONPATH=src python scripts/build_casing_words.py SCOWL WORDNET NAMES

with the folders ``/usr/share/dict/scowl`` and ``/usr/share/wordnet`` of the Debian packages
``scowl`` and ``wordnet-base`` and the folder of the ``names`` package of PyPI.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from pathlib import Path

from mtclean.lexicon.wordlist import listed, words

DATA = Path(__file__).parents[1] / "src/mtclean/lexicon/data"
LANGUAGES = ("english", "american", "british")
SIZES = (10, 20, 35, 40, 50)
SHORTEST = 4
SURNAMES = 6000
"""How many of the commonest surnames count as names."""
FREQUENT = 9
"""How often a word stands in the texts of WordNet that is a common one far more often."""
SHOWN = listed(
    """
    express escape surface edge focus discovery shell orange swift oscar star times mirror standard
    independent observer record post mail link switch echo pilot journey magnum outlook venture
    enterprise escort expedition legend spark volt bolt leaf note smart fusion rogue golf beetle
    spectrum word patriot defender explorer target page seven nine five blue blues pink brown
    """
)
"""Names of cars, devices, newspapers and the like that take an article as well."""
TABLES = ("people", "persons", "persons_by_region", "places", "public_figures", "transliteration")
UPPER = (("upper", 60), ("proper-names", 50))
ABSTRACT = {"04", "07", "09", "10", "11", "12", "16", "19", "21", "22", "24", "26", "27", "28"}
"""Numbers of the files of WordNet whose nouns are no things: acts, states, feelings and so on."""
RESCUED = listed(
    """
    still going other small recent short close likely begin little chance lower ready means large
    rather right major early quick strong strange bring carry speed weeks wonder heard hurt held
    sides straight struck cover cancel ponder fears counts larger shorter younger harder kinder
    wearing growing willing given gives great large person season place power death battle night
    wonder story means worth friend friends plant prior truth broom flood burden lawyer parent
    child crews miles shelf strain range straight tall round close closes bounds worthy wealthy
    brilliant steady happy friendly outer upper inner modern proper sell sells need needs taken
    making doing using really there their these those which would could should about after before
    above below under until while where when what that this with from have been were they them
    then than some such only over more most much many very well will also just even ever like
    back down here into make made near next once past same seem seems sure take tell thus till
    upon used want went whom whose your read call calls word words self hand hands head heads
    good best better high higher long longer full fuller free true false real hard main sharp
    poor rich clean clear deep fair fast fine flat fresh gross heavy keen late loud mild neat
    plain pure quiet rare raw rough sad safe sharp slow smart soft sound stable stern stiff
    sweet thick thin tight tough vast warm weak wet wide wise wild
    """
)
"""Words that are surnames or the like so much more seldom than words that this says nothing."""
FUNCTION = listed(
    """
    might while despite second third first nothing something anything everything someone anyone
    everyone none many most both each every either neither several enough plenty least less else
    another others together whatever whoever inside outside midst alongside overall ahead abroad
    today fourth fifth sixth seventh eighth ninth tenth
    downtown twice million billion trillion dozen hundred thousand tomorrow yesterday tonight
    seven eight nine eleven twelve four five
    """
)
"""Small words that WordNet takes for nouns."""
COMMON_NOUNS = words("common_nouns") | words("common_plurals") | words("common_mass_nouns")
RECENT = listed(
    """
    lockdown lockdowns holidaymaker holidaymakers fintech fintechs smartphone smartphones
    asymptomatic livestream crowdfunding cryptocurrency cryptocurrencies drone drones
    unvaccinated vaccinated jihadist jihadists grandkids pitchside foodborne playmaker
    remdesivir dodgy toolbox toolboxes hashtag hashtags selfie selfies blogger bloggers vlog
    vlogger geopolitical gigafactory hotspot hotspots microchip microchips podcast podcasts
    startup startups superspreader wildfire wildfires randomised randomized repatriated
    reshoring decarbonise decarbonize decarbonisation decarbonization biofuel biofuels chatbot
    chatbots deepfake deepfakes paywall ransomware malware cyberattack cyberattacks telehealth
    webinar webinars workaround
    """
)
"""Words of the news that SCOWL does not have yet."""


def scowl(folder: Path) -> set[str]:
    """Return the words of SCOWL in small letters."""
    found: set[str] = set()
    for language in LANGUAGES:
        for size in SIZES:
            path = folder / f"{language}-words.{size}"
            if path.exists():
                found.update(path.read_text("latin-1").split())
    return {word for word in found if re.fullmatch(f"[a-z]{{{SHORTEST},}}", word)}


def capitalised(folder: Path, names: Path) -> set[str]:
    """Return, in small letters, the words that have a twin with a capital."""
    found: set[str] = set()
    for kind, largest in UPPER:
        for path in folder.glob(f"*-{kind}.*"):
            if int(path.suffix[1:]) <= largest:
                found.update(w.lower() for w in path.read_text("latin-1").split() if w[0].isupper())
    surnames = (names / "dist.all.last").read_text().split("\n")[:SURNAMES]
    found.update(line.split()[0].lower() for line in surnames)
    for sex in ("male", "female"):
        lines = (names / f"dist.{sex}.first").read_text().split("\n")
        found.update(line.split()[0].lower() for line in lines if line)
    return found


def peoples(folder: Path) -> set[str]:
    """Return, in small letters, the words of SCOWL that are written with a capital always."""
    paths = [path for language in LANGUAGES for path in folder.glob(f"{language}-upper.*")]
    found = {word.lower() for path in paths for word in path.read_text("latin-1").split()}
    return {word.removesuffix("'s") for word in found}


def in_our_tables() -> set[str]:
    """Return, in small letters, the words that stand with a capital in our tables of names."""
    found = {*words("first_names_f"), *words("first_names_m")}
    for name in TABLES:
        text = (DATA.parent / f"{name}.py").read_text(encoding="utf-8")
        found.update(word.lower() for word in re.findall(r"\b[A-Z][a-z]{3,}\b", text))
    common = {*RESCUED, *FUNCTION, *words("further_words")}
    kinds = ("adjectives", "adverbs", "mass_nouns", "nouns", "plurals", "verbs")
    return {word.lower() for word in found}.difference(
        common, *(words(f"common_{k}") for k in kinds)
    )


class WordNet:
    """What WordNet says of the kinds of a word."""

    def __init__(self, folder: Path) -> None:
        self.kinds: dict[str, set[str]] = defaultdict(set)
        for kind in ("noun", "verb", "adj", "adv"):
            for line in (folder / f"index.{kind}").read_text().split("\n"):
                if line and line[0] != " ":
                    self.kinds[line.split(" ", 1)[0]].add(kind)
        self.counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        for line in (folder / "cntlist.rev").read_text().split("\n"):
            if line:
                key, _, count = line.split()
                lemma, _, rest = key.partition("%")
                digit, number = rest.split(":")[:2]
                self.counts[lemma][f"noun{number}" if digit == "1" else digit] += int(count)
        self.exceptions: dict[str, dict[str, str]] = {}
        for kind in ("noun", "verb"):
            lines = (folder / f"{kind}.exc").read_text().split("\n")
            self.exceptions[kind] = {x.split()[0]: x.split()[1] for x in lines if x}
        self.first = {}
        for line in (folder / "data.noun").read_text().split("\n"):
            if line and line[0] != " ":
                offset, number = line.split(" ", 2)[:2]
                self.first[offset] = number
        self.senses = {}
        for line in (folder / "index.noun").read_text().split("\n"):
            if line and line[0] != " ":
                fields = line.split()
                self.senses[fields[0]] = self.first[fields[-int(fields[2])]]

    def lemmas(self, word: str, kind: str) -> list[str]:
        """Return the lemmas ``word`` may be a form of, itself among them."""
        found = [word] if kind in self.kinds.get(word, ()) else []
        if word in self.exceptions[kind]:
            found.append(self.exceptions[kind][word])
        endings: tuple[tuple[str, str], ...] = (("s", ""), ("es", ""), ("ies", "y"))
        if kind == "verb":
            endings += (("ed", ""), ("d", ""), ("ied", "y"), ("ing", ""), ("ing", "e"))
        for ending, other in endings:
            stem = word[: -len(ending)] + other
            if word.endswith(ending):
                doubled = stem[:-1] if stem[-1:] == stem[-2:-1] and not other else stem
                found += [x for x in {stem, doubled} if kind in self.kinds.get(x, ())]
        return found

    def group(self, word: str) -> str:
        """Return ``verbal``, ``abstract`` or ``things``."""
        nouns = self.lemmas(word, "noun")
        verbs = self.lemmas(word, "verb")
        own = self.kinds.get(word, set())
        if word in FUNCTION:
            return "verbal"
        if word.endswith(("men", "women")):
            return "things"
        if not nouns and not verbs and not self.kinds.get(word):
            if word.endswith(("ness", "ity", "tion", "ism", "ment")):
                return "abstract"
            if word.endswith("s"):
                return "things"
        if word in COMMON_NOUNS and self.kinds.get(word) != {"adj"}:
            kind = self.senses.get(nouns[-1]) if nouns else None
            return "abstract" if kind in ABSTRACT else "things"
        if not nouns or (word.endswith(("ed", "ly")) and own != {"noun"} and (verbs or own)):
            return self.other_group(word, verbs)
        noun = nouns[-1] if word.endswith("s") and not word.endswith("ss") else nouns[0]
        counts = self.counts[noun]
        as_noun = sum(count for key, count in counts.items() if key.startswith("noun"))
        other = sum(count for key, count in self.counts[word].items() if key in "2345")
        other += sum(self.counts[verb]["2"] for verb in verbs if verb != word)
        if other > 8 * as_noun:
            return self.other_group(word, verbs)
        if self.senses.get(noun) in ABSTRACT:
            return "abstract"
        return "things"

    def other_group(self, word: str, verbs: list[str]) -> str:
        """Return ``adjectival`` or ``verbal``."""
        return "adjectival" if not verbs and "adj" in self.kinds.get(word, ()) else "verbal"


def main() -> None:
    """Write the lists."""
    folder, wordnet, names = (Path(argument) for argument in sys.argv[1:])
    bodies = words("names_of_bodies")
    bodies |= {f"{word}s" for word in bodies}
    towns = words("names_of_towns")
    twins = (
        (capitalised(folder, names) - RESCUED - FUNCTION)
        | in_our_tables()
        | words("names_too")
        | towns
    )
    counted = words("names_too") | peoples(folder)
    tables: dict[str, list[str]] = defaultdict(list)
    net = WordNet(wordnet)
    for word in sorted((scowl(folder) | RECENT) - words("names_rather")):
        group = "bodies" if word in bodies else "twins" if word in twins else net.group(word)
        tables[group].append(word)
    tables["seldom"] = [
        word
        for word in tables["twins"]
        if word not in counted or (word not in SHOWN and sum(net.counts[word].values()) >= FREQUENT)
    ]
    for name, title in TITLES.items():
        head = f"# {title}\n# From SCOWL, WordNet and the census; see README.md.\n"
        text = head + "".join(f"{word}\n" for word in tables[name])
        (DATA / f"plain_{name}.txt").write_text(text, encoding="utf-8")
        print(name, len(tables[name]))


TITLES = {
    "verbal": "Words that are hardly ever nouns, and no names.",
    "adjectival": "Adjectives that are hardly ever nouns, and no names.",
    "abstract": "Nouns for what cannot be touched that are no names.",
    "things": "Nouns for things, living beings and groups that are no names.",
    "bodies": "Words for bodies, offices and the like that many houses write with a capital.",
    "twins": "Words that are names as well: of persons, places, brands, works.",
    "seldom": "Those of them that are hardly ever names after an article or adjective.",
}


if __name__ == "__main__":
    main()
