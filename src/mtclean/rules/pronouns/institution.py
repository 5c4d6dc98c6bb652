"""Possessives of places and institutions."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mtclean.lexicon.institutions import INSTITUTION_NOUNS, INSTITUTION_POSSESSED
from mtclean.lexicon.wordlist import listed
from mtclean.rule import Alters, Example, Scope, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

if TYPE_CHECKING:
    from mtclean.context import Context
    from mtclean.context.places import Name
    from mtclean.rules.pronouns._woman import Judge


_GROW = "boost broaden deepen develop enhance expand increase intensify promote strengthen widen"
_ACTS = (
    _GROW
    + """ build choose close count cut defend diversify double elect export extend fulfil fulfill
    improve invest keep liberalise liberalize lower maintain modernise modernize move open protect
    raise rebuild reduce reform regain relocate renew reopen repair restore restructure secure sell
    spend upgrade use"""
)
_RELATED = "cooperation exports imports economy markets trade industries opening-up"
_OF_PERSONS_TOO = listed(
    """admission accession branches chairmanship commitment elections independence islands
    membership policies policy production products legislation regulations delegations vessels
    waters founding ratification invasion budget population military embassy"""
)
_HEADS = INSTITUTION_POSSESSED - _OF_PERSONS_TOO
_OTHER_HEADS = listed(
    """airport branches buses capacity clients conductor customers doors employees fleet gates
    harbor harbour line lines network office offices pier piers place plant plants policy
    profit railway readers reserves runway services shops stadium staff station stations
    stores streets terminal trains viewers visitors workers"""
)
_WILL = (
    r"(?:will|would|can|could|must|should|may|has to|is to|is going to|(?:wants|plans|intends|hopes"
    r"|needs|seeks|aims|began|begins|will begin|continues|wanted|planned|decided) to)"
)
_OBJECT = r"(?:the \w+ of )?his (?:(?:[a-z-]+) ){0,2}?"
_ALONE = Pattern(
    rf"(?: [^.;:,\x01]{{0,40}}?)? {_WILL} (?:[^.;:,\x01]{{0,60}}? )?"
    rf"(?:{alternation(_ACTS.split())}) {_OBJECT}"
    rf"(?:(?P<sure>{alternation(_HEADS)})|(?:{alternation(_OTHER_HEADS)}))\b(?! of his\b)"
)
_BESIDE_SPEAKER = Pattern(
    rf" (?:will|would|(?:is|plans|wants|hopes|intends) to) "
    r"(?:[^.;:,\x01]{1,50}? (?:to|and) )?"
    rf"(?:take his (?:{alternation(_RELATED.split())}) to (?:the|a) (?:next|new|higher) "
    rf"(?:level|stage|height|phase)\b"
    rf"|(?:{alternation(_GROW.split())}) his (?:[a-z]+ )?(?:{alternation(_RELATED.split())})\b)"
)
_STATES = listed("city country emirate island kingdom state town")
_BY_NOUN = Pattern(
    r"(?:[Tt]he|[Aa]n?|[Ii]ts) (?:[a-z-]+ ){0,3}?"
    rf"(?:{alternation(INSTITUTION_NOUNS | _STATES)})\b(?:(?: of| in| for) (?:the )?[A-Z][\w-]+)?"
)
_REPORTED = Pattern(
    r"\b(?:said|says|added|adds|stressed|noted|stated|announced|hoped) (?:that )?(?:the )?$"
)
_ANYBODY = Pattern(r"\b(?:he|him|himself|she|her|herself|who|whose|whom|I|my|me|man|men)\b")
_HIS = Pattern(r"\bhis\b")
_OWNED = Pattern(rf"\bhis (?:[a-z-]+ ){{0,2}}(?:{alternation(_HEADS | _OTHER_HEADS)})\b")


@rule(
    code="PRO002",
    name="personal-possessive-of-institution",
    summary="Write its for what a place or an institution has.",
    triggers=(
        *(f"{verb} his" for verb in [*_ACTS.split(), "take"]),
        "of his",
    ),
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
        "The ministry quoted his words in full.",
        "The city will repair his house.",
    ],
)
def personal_possessive_of_institution(view: View) -> Iterator[Edit]:
    """Spanish, French, Persian and Turkish have one possessive for *his*, *her* and *its*.

    *Su cooperación* of a city comes out as *his cooperation*. *His* is right as soon as a person
    may own the thing: it changes where a place or an institution is the subject, the verb and
    the thing are those of institutions, and nobody is spoken of but who reports it.
    """
    owned = [offset for offset, _ in view.hits if _OWNED.search(view.text, offset, offset + 90)]
    if not owned:
        return
    from mtclean.rules.pronouns._woman import Judge

    context = view.context
    prose = context.prose
    judge: Judge | None = None
    for number in sorted({prose.sentence_at(offset) for offset in owned}):
        low, high = prose.sentences[number]
        if len(_HIS.compiled.findall(prose.text, low, high)) != 1:
            continue
        at = _HIS.search(prose.text, low, high)
        if at is None or _ANYBODY.search(prose.text, low, high):
            continue
        judge = judge or Judge(context)
        safety, subject = _owned(context, judge, number, at.start())
        if safety is not None:
            yield view.replace(
                at.start(), at.end(), "its", safety=safety, evidence=(f"the subject is {subject}",)
            )


def _owned(context: Context, judge: Judge, number: int, at: int) -> tuple[Safety | None, str]:
    """Return how sure it is that the subject of the clause owns the thing, and the subject."""
    from mtclean.context.places import Kind

    prose = context.prose
    text = prose.text
    low, high = prose.sentences[number]
    persons = context.speakers.named(low, high)
    if not persons:
        back = prose.sentences[max(0, number - 1)][0]
        if context.speakers.named(back, low) or _ANYBODY.search(text, back, low):
            return None, ""
        if _HIS.search(text, back, low) or any(True for _ in judge.nouns(back, high)):
            return None, ""
        end = _subject_at_start(context, number, low)
        if end is None:
            return None, ""
        match = _ALONE.match(text, end)
        if match is None or not match.start() < at < match.end():
            return None, ""
        return (Safety.SAFE if match["sure"] else Safety.LIKELY), text[low:end]
    if len(persons) == 1 and persons[0].start - low < 40:
        for name in _names_in(context, number):
            if name.kind is not Kind.PLACE or name.start > at:
                continue
            match = _BESIDE_SPEAKER.match(text, name.end)
            reported = _REPORTED.search(text, low, name.start)
            if match and match.start() < at < match.end() and reported:
                return Safety.SAFE, " ".join(name.words)
    return None, ""


def _subject_at_start(context: Context, number: int, low: int) -> int | None:
    """Return where the place or institution ends that begins a sentence, if one does."""
    from mtclean.context.places import QUOTED, Kind

    prose = context.prose
    match = _BY_NOUN.match(prose.text, low)
    if match:
        return match.end()
    names = _names_in(context, number)
    if not names:
        return None
    head = prose.text[low : names[0].start].strip(QUOTED + " -–—").removesuffix("The").strip()
    fits = names[0].kind in (Kind.PLACE, Kind.INSTITUTION) and not head
    return names[0].end if fits else None


def _names_in(context: Context, number: int) -> list[Name]:
    """Return the names of a sentence."""
    names = context.names
    low = bisect_left(names, number, key=lambda name: name.sentence)
    return names[low : bisect_right(names, number, lo=low, key=lambda name: name.sentence)]
