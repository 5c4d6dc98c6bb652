"""Possessives of places and institutions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mtclean.lexicon.possessions import (
    OF_BOTH,
    OF_STATES,
    OTHERS_VERBS,
    OWN_VERBS,
)
from mtclean.lexicon.wordlist import listed
from mtclean.rule import Alters, Example, Scope, View, rule
from mtclean.rules.pronouns._possessives import POSSESSED, Possession, possession
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

if TYPE_CHECKING:
    from mtclean.rules.pronouns._impersonal import Scene, Subject

_NEAR_PERSON = Pattern(r"\b(?:[Hh]e|him|himself|[Ss]he|herself|who|I|[Mm]y|whose)\b")
_SHIPS = Pattern(
    r"\b(?:HMS|USS|INS|RMS|ships?|boats?|vessels?|frigates?|destroyers?|yachts?|tankers?|ferry"
    r"|ferries|liners?|submarines?|carriers?|trawlers?|schooners?|[Cc]hurch)\b"
)
_BEFORE_IT = Pattern(
    r"(?:\b(?:and|with|in|on|of which|which has|which have|through|from|at|to|of|for|under|part of"
    r"|including|via|by) )$"
)
_IN_PAPERS = listed(
    """annual report bulletin catalogue note press release publication report reports statement
    survey website weekly magazine proposal draft"""
)
_LEANS_ON_OTHERS = listed("against despite")
_SENTENCES_NEAR = 1


@rule(
    code="PRO002",
    name="personal-possessive-of-institution",
    summary="Write its for what a place or an institution has.",
    probes=(POSSESSED,),
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS,
    bad=[
        (
            "Chen added that Beijing will join Tianjin to take his cooperation to the next level.",
            "Chen added that Beijing will join Tianjin to take its cooperation to the next level.",
        ),
        (
            "Argentina is in crisis. The country wants to increase his exports to China.",
            "Argentina is in crisis. The country wants to increase its exports to China.",
        ),
        (
            "The insurer will sell 12 of his subsidiaries. The lender raised her deposit rate.",
            "The insurer will sell 12 of its subsidiaries. The lender raised its deposit rate.",
        ),
        Example(
            "The port wants to keep his place among the ten largest in Europe.",
            "The port wants to keep its place among the ten largest in Europe.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "Chen said Beijing would welcome his cooperation with the investigators.",
        "Chen said Beijing recognised his role and would keep his promise.",
        "Li said prosecutors would take his cooperation into account.",
        "Mr Pillai sued the airline. The court will use his revenue to pay the costs.",
        "Chen said Beijing would respect his wishes.",
        "The company fired its chief executive. The board will sell his shares.",
        "The tycoon fled in May. The state seized his factories and sold his fleet.",
        "The ministry quoted his words in full.",
        "The city will repair his house.",
        "Washington moved his headquarters to a farm near the river.",
        "The navy said her fleet of landing boats had been repaired.",
    ],
)
def personal_possessive_of_institution(view: View) -> Iterator[Edit]:
    """Spanish, French, Persian and Turkish have one possessive for *his*, *her* and *its*.

    *Su cooperación* of a city comes out as *his cooperation*. *His* is right as soon as a person
    may own the thing: it changes where a place or an institution is the subject, the verb and
    the thing are those of institutions, and nobody is spoken of but who reports it.
    """
    scene: Scene | None = None
    prose = view.context.prose
    text = prose.text
    for offset, _ in view.hits:
        if text[offset : offset + 3].lower() not in ("his", "her"):
            continue
        owned = possession(text, offset + 4)
        if owned is None:
            continue
        number = prose.sentence_at(offset)
        low, high = prose.sentences[number]
        if owned.head not in OF_STATES and _NEAR_PERSON.search(text, low, high):
            continue
        if scene is None:
            from mtclean.rules.pronouns._impersonal import Scene

            scene = Scene(view.context)
        safety, subject = _judged(scene, number, offset, owned)
        if safety is None or subject is None:
            continue
        after = "Its" if text[offset] == "H" else "its"
        shown = text[subject.start : subject.end]
        yield view.replace(
            offset,
            offset + 3,
            after,
            safety=safety,
            evidence=(f"the subject is {shown}", f"{owned.head} stands for no person's"),
        )


def _judged(
    scene: Scene, number: int, at: int, owned: Possession
) -> tuple[Safety | None, Subject | None]:
    """Return how sure it is that an institution owns the thing, and that institution."""
    sentences = scene.prose.sentences
    text = scene.prose.text
    low, high = sentences[number]
    subjects = scene.subjects(number)
    before = [subject for subject in subjects if subject.end <= at]
    subject = before[-1] if before else None
    opening = at == low or not text[low:at].strip(" \x01“\"")
    if subject is None and opening and number:
        earlier = scene.subjects(number - 1)
        subject = earlier[0] if earlier else None
    elif subject is None:
        subject = next((one for one in subjects if one.start > owned.end), None)
        if subject is None or "," not in text[owned.end : subject.start]:
            return None, None
    if subject is None:
        return None, None
    words = _words(text, subject.end, at) if subject.end <= at else _words(text, low, at)
    if OTHERS_VERBS.intersection(words) or _LEANS_ON_OTHERS.intersection(words[-1:]):
        return None, None
    her = text[at : at + 3].lower() == "her"
    if her and not (owned.at_once and _SHIPS.search(text) is None):
        return None, None
    own = not OWN_VERBS.isdisjoint(words)
    safety = _weighed(scene, number, at, owned, subject, own, opening)
    if safety is not None and her and subject.is_place:
        safety = Safety.LIKELY if owned.head not in OF_BOTH else None
    return safety, subject


def _weighed(
    scene: Scene,
    number: int,
    at: int,
    owned: Possession,
    subject: Subject,
    own: bool,
    opening: bool,
) -> Safety | None:
    sentences = scene.prose.sentences
    text = scene.prose.text
    low, high = sentences[number]
    previous = sentences[number - 1][0] if number else low
    if scene.persons(previous, low):
        return None
    here = [span for span in scene.persons(low, high) if not _is_possessive(text, span)]
    if here:
        sure = owned.head in OF_STATES or owned.head in _WITH_SPEAKER
        if sure and own and scene.is_reported(here, subject, low, high):
            return Safety.SAFE
        return None
    far = bool(scene.persons(0, previous, far=True))
    frame = _BEFORE_IT.search(text, max(low, at - 20), at) is not None
    if owned.head in OF_STATES:
        return Safety.SAFE if own or (frame and not far) else Safety.LIKELY
    if owned.head not in OF_BOTH:
        if far:
            return Safety.LIKELY if own else None
        return Safety.SAFE if (own or frame) and not opening else Safety.LIKELY
    following = sentences[number + 1][1] if number + 1 < len(sentences) else high
    if far or opening or scene.persons(high, following):
        return None
    return Safety.LIKELY if own or frame else None


_WITH_SPEAKER = listed("cooperation economy markets trade industries")


def _is_possessive(text: str, span: tuple[int, int]) -> bool:
    """Tell whether what may mean a person is itself a possessive of something institutions have."""
    start, end = span
    return text[start:end].lower() in ("his", "her") and possession(text, end + 1) is not None


def _words(text: str, low: int, high: int) -> list[str]:
    from mtclean.rules.pronouns._impersonal import words_between

    return words_between(text, low, high)
