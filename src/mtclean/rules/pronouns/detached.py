"""Pronouns that take up the subject they stand behind, and *it* for somebody who speaks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from mtclean.lexicon.roles import FEMALE_TITLES, MALE_TITLES, VERBS_OF_SAYING
from mtclean.lexicon.wordlist import listed
from mtclean.rule import Alters, Example, Probe, Scope, View, rule
from mtclean.rules.pronouns._possessives import LONGEST_SENTENCE
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

if TYPE_CHECKING:
    from mtclean.rules.pronouns._impersonal import Scene

_TELLING = listed("announced believed declared explained indicated said stated stressed thought")
_ACTED = listed(
    """accepted accused agreed announced appointed approved asked begun bought called cancelled
    chosen confirmed congratulated condemned created decided declared defended denied dismissed
    expressed given invited launched met named ordered postponed presented promised proposed
    published received refused rejected resigned said signed sold started stressed suspended
    travelled visited warned won"""
)
_THAT = r"that (?!day|night|morning|evening|afternoon|week|month|year|time|same|much)"
_TELLS = Pattern(rf"(?:also )?{alternation(_TELLING)} {_THAT}")
_ACTS = Pattern(
    rf"(?:has|had) (?:also |already |now |not )?{alternation(_ACTED)} "
    r"(?:that|to|the|an?|his|her|its|their|several|two|three|new|for|on|in)\b[^,;:\x01]*[.!?\x01]?$"
)
_TAKES_UP = Pattern(r", (it|he|she) (?=[a-z])")
_BY_ROLE = Pattern(r"The (?:[A-Z]?[a-z-]+ ){0,3}?([a-z-]+)$")
_MOST_BEFORE = 60


def _places(text: str) -> Mapping[str, Sequence[int]]:
    """Return where a pronoun may take up a subject, and where *it* tells a quotation."""
    taken_up = []
    for pronoun in (", it ", ", he ", ", she "):
        at = text.find(pronoun)
        while at >= 0:
            verb = text[at + len(pronoun) : at + len(pronoun) + 24].split(" ", 1)[0]
            far = max(0, at - _MOST_BEFORE - 2)
            stop = text.rfind(". ", far, at)
            low = max(text.rfind("\n", far, at) + 1, stop + 2 if stop >= 0 else far and far + 1)
            near = 0 < at - low <= _MOST_BEFORE and text[low].isupper()
            if near and (verb in _TELLING or verb in ("has", "had", "also")):
                taken_up.append(at)
            at = text.find(pronoun, at + 4)
    spoken = []
    for mark in ('" it ', "” it "):
        at = text.find(mark)
        while at >= 0:
            if text[at + 5 : at + 30].partition(" ")[0].rstrip(".,") in VERBS_OF_SAYING:
                spoken.append(at + 2)
            at = text.find(mark, at + 4)
    return {"taken-up": sorted(taken_up), "spoken-by-it": sorted(spoken)}


TAKEN_UP = Probe("taken-up", _places)
SPOKEN_BY_IT = Probe("spoken-by-it", _places)


@rule(
    code="PRO011",
    name="subject-taken-up-by-pronoun",
    summary="Leave out the pronoun that takes up the subject right behind it.",
    probes=(TAKEN_UP,),
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS | Alters.PUNCTUATION | Alters.WHITESPACE,
    bad=[
        (
            "Emmanuel Macron, it has announced that the law will be changed.",
            "Emmanuel Macron has announced that the law will be changed.",
        ),
        (
            "The finance minister, he said that taxes would not rise.",
            "The finance minister said that taxes would not rise.",
        ),
        (
            "The central bank, it has decided to wait until May.",
            "The central bank has decided to wait until May.",
        ),
        (
            "Prime Minister Lucía Ferrán, she stressed that the talks go on.",
            "Prime Minister Lucía Ferrán stressed that the talks go on.",
        ),
    ],
    good=[
        "Macron, he said, had announced that the law would be changed.",
        "The bank, it has emerged, lost 40 million euros in a single night.",
        "The talks with Macron, it has announced in a statement, will go on.",
        "The next day, he said that taxes would not rise.",
        "However, he said that taxes would not rise. Undeterred, she declared that she would run.",
        "Emmanuel Macron, he said that day, was the right man.",
        "In Paris, it said that it would wait.",
        "Macron, it has been said, works at night. Paris, it is true, had changed.",
        "“Macron, he said that he would help us,” the mayor recalled.",
        "For Emmanuel Macron, it has meant the end of the reform.",
        "The minister, he has told friends, will resign.",
    ],
)
def subject_taken_up_by_pronoun(view: View) -> Iterator[Edit]:
    """French and Chinese name a subject, pause, and take it up: *Macron, il a annoncé que*.

    With *that*, or with a whole predicate and no further comma, it cannot be what somebody else
    said in passing (*Macron, he said, had left*), which is where the words are right.
    """
    from mtclean.rules.pronouns._impersonal import Scene

    prose = view.context.prose
    text = prose.text
    scene: Scene | None = None
    for offset, _ in view.hits:
        match = _TAKES_UP.match(text, offset)
        if match is None:
            continue
        number = prose.sentence_at(offset)
        low, high = prose.sentences[number]
        if high - low > LONGEST_SENTENCE:
            continue
        tells = _TELLS.match(text, match.end(), high)
        rest = text[match.end() : high].rstrip("\n ")
        if not (tells and "," not in text[tells.end() : tells.end() + 30]) and (
            _ACTS.match(rest) is None
        ):
            continue
        scene = scene or Scene(view.context, feminine=True)
        kind = _subject(scene, low, offset)
        if kind is None or (kind == "institution" and match[1] != "it"):
            continue
        yield view.replace(
            offset,
            match.end() - 1,
            "",
            safety=Safety.SAFE if tells or match[1] == "it" else Safety.LIKELY,
            evidence=(f"the subject is {text[low:offset]}",),
        )


def _subject(scene: Scene, low: int, end: int) -> str | None:
    """Tell what the words between the start of a sentence and a comma name as a whole."""
    from mtclean.context.places import Kind, is_public_surname
    from mtclean.rules.pronouns._impersonal import is_institution_noun, is_person_noun

    text = scene.prose.text
    by_role = _BY_ROLE.match(text[low:end])
    if by_role is not None:
        if is_person_noun(by_role[1]):
            return "person"
        return "institution" if is_institution_noun(by_role[1]) else None
    names = scene.names(low, end)
    if len(names) != 1 or names[0].start != low or names[0].end != end:
        return None
    name = names[0]
    if name.kind in (Kind.PLACE, Kind.INSTITUTION):
        return "institution" if not name.titles else None
    known = bool(name.titles) or len(name.words) > 1 or is_public_surname(name.words[0])
    return "person" if name.kind is Kind.PERSON and known else None


_FIRST_PERSON = Pattern(r"\b(?:I|[Mm]y|I['’](?:m|ve|ll|d))\b")
_THING = Pattern(
    r"\b(?:letter|note|sign|message|banner|statement|text|e-?mail|robot|parrot|poster|post|tweet"
    r"|inscription|diary|machine|voice|computer|chatbot|caption|slogan|placard|report|paper"
    r"|plaque|card|software|program|app|inner|dog|cat|story|song|poem|book|shirt|T-shirt|doll|toy|puppet|phone"
    r"|device|assistant|figure|mask|picture|painting"
    r"|statue|label|website|page|account|screen|speaker|radio|car|clock|bird|animal|horse|monkey)s?\b",
    ignore_case=True,
)
_BEGINNING = 3_000
"""So far the text is looked at for other persons and things."""
_MEN = frozenset(title.rstrip(".") for title in MALE_TITLES)
_WOMEN = frozenset(title.rstrip(".") for title in FEMALE_TITLES)


@rule(
    code="PRO012",
    name="it-for-speaker",
    summary="Write he or she for somebody who says I.",
    probes=(SPOKEN_BY_IT,),
    scope=Scope.DOCUMENT,
    safety=Safety.LIKELY,
    alters=Alters.WORDS,
    bad=[
        Example(
            "Keiko Yamada runs a bath house in Sapporo. “I open at five,” it said.",
            "Keiko Yamada runs a bath house in Sapporo. “I open at five,” she said.",
            Safety.LIKELY,
        ),
        Example(
            'Roberto Salas lost two goats. "My fence was broken," it added.',
            'Roberto Salas lost two goats. "My fence was broken," he added.',
            Safety.LIKELY,
        ),
    ],
    good=[
        "Keiko Yamada found a note on the door. “I open at five,” it said.",
        "Roberto Salas wrote to the ministry. “We will answer,” it said.",
        "Anna Berg bought a talking doll. The doll was broken. “I love you,” it said.",
        "Anna Berg asked the airline. “I am sorry,” it said on its website.",
        "“I regret nothing,” it said on his shirt when Paul Novak left the court.",
    ],
)
def it_for_speaker(view: View) -> Iterator[Edit]:
    """Japanese, Turkish, Finnish and Persian leave the speaker open, and the engine writes it.

    Only a person says *I*, unless a letter, a sign, a doll or a machine is quoted. The pronoun
    changes where nothing but one person, whose title or first name tells the gender, is spoken of.
    """
    from mtclean.context.places import Kind, first_name
    from mtclean.rules.pronouns._impersonal import Scene

    prose = view.context.prose
    text = prose.text
    scene: Scene | None = None
    for offset, _ in view.hits:
        if offset > _BEGINNING:
            break
        low, _ = view.document.paragraph_at(offset)
        quoted = view.text[low:offset]
        if text[offset : offset + 3] != "it " or not _FIRST_PERSON.search(quoted):
            continue
        line_end = text.find("\n", offset, offset + 200)
        line_end = min(len(text), offset + 200) if line_end < 0 else line_end
        first = view.document.paragraphs[0][0]
        if _THING.search(text, first, line_end):
            continue
        scene = scene or Scene(view.context, feminine=True)
        names = scene.names(first, offset)
        if any(name.kind is Kind.INSTITUTION for name in names):
            continue
        persons = [name for name in names if name.kind is Kind.PERSON and scene.may_be_person(name)]
        if not persons or len(persons[0].words) < 2 or not text.startswith(" ", persons[0].end):
            continue
        words = set(persons[0].words)
        if any(not words.issuperset(name.words) for name in persons[1:]):
            continue
        said = prose.sentence_at(offset)
        opened = prose.sentences[max(0, said - 1)][0]
        if persons[-1].start < opened:
            continue
        if scene.subjects_between(first, offset) or len(_IT.compiled.findall(text, low, offset)):
            continue
        titles = {title.rstrip(".") for title in persons[0].titles}
        gender = "f" if titles & _WOMEN else "m" if titles & _MEN else None
        gender = gender or first_name(persons[0].words[0])
        if gender is None:
            continue
        yield view.replace(
            offset,
            offset + 2,
            "she" if gender == "f" else "he",
            evidence=(f"the only person is {' '.join(persons[0].words)}", "the quotation says I"),
        )


_IT = Pattern(r"\b[Ii]t\b")
