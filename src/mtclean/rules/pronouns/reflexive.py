"""*Himself* and *herself* of institutions and places."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.wordlist import listed
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.pronouns._possessives import LONGEST_SENTENCE, REFLEXIVE
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_BETWEEN = Pattern(
    r"(?: (?:of|for|in) (?:the )?(?:[A-ZÀ-Þ][\w’'-]+ ?){1,4}(?<! ))?"
    r"(?P<verbs>(?: [a-z]+){1,7}) "
)
_SHE = Pattern(r"[Cc]hurch|[Nn]avy|[Cc]arrier|[Ss]hip")
_AUXILIARIES = listed(
    """has have had is was will would can could may might must should shall to be been not also now
    already always never again only once still wants want wanted needs need needed intends plans
    seeks tries trying tried began begins promised promises decided decides refused refuses wishes
    continues continued hopes does did cannot able obliged ready determined has"""
)


@rule(
    code="PRO010",
    name="personal-reflexive-of-institution",
    summary="Write itself for what a place or an institution does with itself.",
    probes=(REFLEXIVE,),
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS,
    bad=[
        (
            "The utility has committed himself to closing its last coal plant in 2028.",
            "The utility has committed itself to closing its last coal plant in 2028.",
        ),
        (
            "Minister Leyla Aydin said that the country must defend herself against floods.",
            "Minister Leyla Aydin said that the country must defend itself against floods.",
        ),
        (
            "Peru wants to present himself as a land of fruit at the fair.",
            "Peru wants to present itself as a land of fruit at the fair.",
        ),
    ],
    good=[
        "The minister himself opened the bridge, and the ministry thanked Musk himself.",
        "The head of the company defended himself, and the bank's founder called himself unlucky.",
        "The man who had founded the company found himself alone.",
        "The party leader distanced himself from the report.",
        "Jordan saw himself as a baseball player. Georgia calls herself a baker.",
        "The president left the city and found himself in a small village.",
        "The owner of the club and the city committed himself to a new stadium.",
        "The party has nobody but himself.",
        "England prepares herself for war, the poet wrote. The Church calls herself holy.",
    ],
)
def personal_reflexive_of_institution(view: View) -> Iterator[Edit]:
    """Romance, Turkish and Persian reflexives have no gender, and the engine guesses a man.

    A reflexive pronoun belongs to the subject of its own clause: where a clause begins with an
    institution or a place and nothing but its verb stands between, *himself* can mean nobody.
    """
    from mtclean.rules.pronouns._impersonal import Scene

    scene: Scene | None = None
    prose = view.context.prose
    text = prose.text
    for offset, _ in view.hits:
        word = text[offset : offset + 7]
        if word not in ("himself", "herself"):
            continue
        number = prose.sentence_at(offset)
        low, high = prose.sentences[number]
        if high - low > LONGEST_SENTENCE:
            continue
        scene = scene or Scene(view.context, feminine=True)
        subjects = [one for one in scene.subjects(number) if one.end < offset]
        if not subjects:
            continue
        subject = subjects[-1]
        by_noun = text[subject.start].islower() or text.startswith("The ", subject.start)
        if word == "herself" and (_SHE.search(text, subject.start, subject.end) or not by_noun):
            continue
        if text.endswith((" and ", " or "), 0, subject.start):
            continue
        match = _BETWEEN.match(text, subject.end, offset)
        if match is None or match.end() != offset:
            continue
        if not _AUXILIARIES.issuperset(match["verbs"].split()[:-1]):
            continue
        if text[offset + 7 : offset + 10] in ("'s ", "’s "):
            continue
        yield view.replace(
            offset,
            offset + 7,
            "itself",
            evidence=(f"the subject is {text[subject.start : subject.end]}",),
        )
