"""Prevent somebody from something."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.grammar import (
    ACTIVITIES,
    ACTORS,
    BASE_VERBS,
    NOT_GERUNDS,
    PRONOUNS,
    gerund,
)
from mtclean.lexicon.places import CITIES, COUNTRIES
from mtclean.rule import Alters, Example, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_VERBS = (
    *("prevent", "prevents", "prevented", "preventing"),
    *("prohibit", "prohibits", "prohibited", "prohibiting"),
    *("discourage", "discourages", "discouraged", "discouraging"),
    *("deter", "deters", "deterred", "dissuade", "dissuaded"),
    *("hinder", "hinders", "hindered", "hindering"),
)
_STOPS = ("stop", "stops", "stopped", "ban", "banned", "bar", "barred")
_AFTER_STOP = (
    "them him her us people residents citizens companies workers passengers women children "
    "students tourists visitors countries farmers drivers shops fans"
)

_OBJECT = (
    r"(?P<object>(?:(?:the|a|an|any|all|both|these|those|their|our|its|his|her|some|other|many|such"
    r"|two|three|four|five|small|large|local|young|foreign|private|poor|rich|big|more|new|old"
    r"|ordinary|Chinese|American|Russian|European) ){0,4}(?:[a-z]{2,14} )?(?P<head>[A-Za-z]{2,20}))"
)
_PREVENT = Pattern(
    rf"\b(?P<verb>{'|'.join((*_VERBS, *_STOPS))}) {_OBJECT} (?:"
    r"(?P<of>of) (?P<gerund>(?:not )?[a-z]{2,16}ing)\b(?P<after> [a-z]+)?"
    r"|(?P<noun>of) (?:[a-z]{3,14} ){0,2}(?P<activity>[a-z-]{3,16})"
    r"(?=[.,;]| (?:and|in|with|between)\b)"
    r"|to (?P<base>[a-z]{2,14})\b"
    r")"
)
_PREVENTED = Pattern(
    r"\b(?:(?P<head>[A-Za-z]{2,20}) )?(?:was|were|is|are|be|been|being|get|got) (?:[a-z]{3,12} )?"
    r"(?P<verb>prevented|prohibited|discouraged|deterred|dissuaded|hindered|banned|barred) "
    r"(?:(?P<of>of) (?P<gerund>[a-z]{2,16}ing)\b(?P<after> [a-z]+)?|to (?P<base>[a-z]{2,14})\b)"
)
_SUBJECTS = ACTORS | {"he", "she", "they", "we", "i"}
_FROM_LATER = Pattern(r"[^.;:!?]{0,80}\bfrom [a-z]{2,16}(?:ing|ion)\b")


@rule(
    code="GRA002",
    name="prevent-of",
    summary="Say that somebody is prevented from something.",
    triggers=(
        *_VERBS,
        *(f"{verb} {word}" for verb in _STOPS for word in _AFTER_STOP.split()),
        *("banned of", "banned to", "barred of", "barred to"),
    ),
    alters=Alters.WORDS,
    bad=[
        (
            "The dispute cannot prevent the two sides of close cooperation, he said.",
            "The dispute cannot prevent the two sides from close cooperation, he said.",
        ),
        (
            "The law prevented residents of building on the slope.",
            "The law prevented residents from building on the slope.",
        ),
        (
            "The storm hindered them of reaching the island.",
            "The storm hindered them from reaching the island.",
        ),
        (
            "The crews were prevented of leaving the port.",
            "The crews were prevented from leaving the port.",
        ),
        Example(
            "Fog prevented the pilots to land, and the strike prevents passengers to leave.",
            "Fog prevented the pilots to land, and the strike prevents passengers from leaving.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "The order was meant to prevent loss of life and abuse of office.",
        "Early vaccination prevented the spread of measles and the risk of flooding.",
        "The rule stops people of working age from claiming the benefit.",
        "They want to stop companies of varying size, and to ban parties of extremists.",
        "The wall prevents the city of Lima from growing.",
        "Police stopped the driver to check his papers.",
        "A fence stops the children of neighbouring farms.",
        "The gate was barred to keep cows out; loss was prevented by luck, not to please them.",
    ],
)
def prevent_of(view: View) -> Iterator[Edit]:
    """Round trips over Romance languages choose *of* or *to* after verbs of prevention.

    *Of* is right where it belongs to the object (*the spread of disease*); so the object must be
    somebody who can act, and an activity must follow: a gerund, or a noun such as *cooperation*.
    """
    text = view.text
    for match in _PREVENT.finditer(text):
        if not _can_act(match["head"]) or _FROM_LATER.match(text, match.end()):
            continue
        if match["of"]:
            if _is_gerund(match["gerund"], (match["after"] or "").strip()):
                yield view.replace(match.start("of"), match.end("of"), "from")
        elif match["noun"]:
            if match["activity"] in ACTIVITIES and match["verb"] in _VERBS:
                yield view.replace(match.start("noun"), match.end("noun"), "from")
        elif match["base"] in BASE_VERBS and match["verb"] in _VERBS:
            start = match.start("base") - 3
            after = "from " + gerund(match["base"])
            yield view.replace(start, match.end("base"), after, safety=Safety.LIKELY)
    for match in view.matches(_PREVENTED):
        if match["of"]:
            if _is_gerund(match["gerund"], (match["after"] or "").strip()):
                yield view.replace(match.start("of"), match.end("of"), "from")
        elif match["base"] in BASE_VERBS and (match["head"] or "").lower() in _SUBJECTS:
            start = match.start("base") - 3
            after = "from " + gerund(match["base"])
            yield view.replace(start, match.end("base"), after, safety=Safety.LIKELY)


def _can_act(head: str) -> bool:
    return head in ACTORS or head in PRONOUNS or head in COUNTRIES or head in CITIES


def _is_gerund(form: str, following: str) -> bool:
    if form.endswith(("neighbouring", "neighboring", "bordering", "participating")):
        return False
    return form not in NOT_GERUNDS or following in _AFTER_GERUND


_AFTER_GERUND = frozenset({"a", "an", "the", "their", "its", "his", "her", "on", "up", "new"})
