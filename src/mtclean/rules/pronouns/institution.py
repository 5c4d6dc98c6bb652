"""Possessives of places and institutions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mtclean.lexicon.possessions import (
    OF_BOTH,
    OF_COMPANIES,
    OF_NOBODY,
    OF_PERSONS_RATHER,
    OF_STATES,
    OTHERS_VERBS,
    OWN_VERBS,
)
from mtclean.lexicon.wordlist import listed
from mtclean.rule import Alters, Example, Scope, View, rule
from mtclean.rules.pronouns._possessives import (
    LONGEST_SENTENCE,
    POSSESSED,
    Possession,
    possession,
)
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

if TYPE_CHECKING:
    from mtclean.rules.pronouns._impersonal import Scene, Subject
    from mtclean.text.document import Span

_NEAR_PERSON = Pattern(r"\b(?:[Hh]e|him|himself|[Ss]he|herself|who|I|[Mm]y)\b")
_SHIPS = Pattern(
    r"\b(?:HMS|USS|INS|RMS|ships?|boats?|vessels?|frigates?|destroyers?|yachts?|tankers?|ferry"
    r"|ferries|liners?|submarines?|carriers?|trawlers?|schooners?|[Cc]hurch)\b"
)
_FRAME = Pattern(
    r"(?:\b(?:and|with|in|on|has|have|had|through|from|at|to|of|under|including|via|by|besides"
    r"|after|since|before|expects?|expected) "
    r"|\b(?:said|says|announced|reported|confirmed|stated|warned|added|explained)"
    r"(?: [^,.;:\x01]{0,40}?)? (?:that )?)$",
    ignore_case=True,
)
_LEANS_ON_OTHERS = listed("against for like than")
_OTHERS_ONLY = OTHERS_VERBS - listed(
    """demand order share support attack study review visit release target survey search stage
    strike award fine market pass answer ban block"""
)
_JOINS = listed("and but that which")
_AUXILIARIES = listed("has have had")
_WITH_SPEAKER = listed("cooperation economy markets trade industries")
_TO_NEXT_LEVEL = Pattern(r" to (?:the|a) (?:next|new|higher) (?:level|stage|height|phase)\b")
_IT = Pattern(r"(?:But |And |Then )?It (?:[a-z]+ )?(?=[a-z])")


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
    scenes: dict[bool, Scene] = {}
    prose = view.context.prose
    text = prose.text
    for offset, _ in view.hits:
        word = text[offset : offset + 3].lower()
        owned = possession(text, offset + 4) if word in ("his", "her") else None
        if owned is None:
            continue
        number = prose.sentence_at(offset)
        low, high = prose.sentences[number]
        if high - low > LONGEST_SENTENCE:
            continue
        if owned.head not in OF_STATES and _NEAR_PERSON.search(text, low, high):
            continue
        scene = scenes.get(word == "her")
        if scene is None:
            from mtclean.rules.pronouns._impersonal import Scene

            scene = scenes[word == "her"] = Scene(view.context, feminine=word == "her")
        claim = _Claim(scene, number, offset, owned)
        safety = claim.safety()
        if safety is not None and claim.subject is not None:
            shown = text[claim.subject.start : claim.subject.end]
            yield view.replace(
                offset,
                offset + 3,
                "Its" if text[offset] == "H" else "its",
                safety=safety,
                evidence=(f"the subject is {shown}", claim.why),
            )


class _Claim:
    """The claim that an institution owns what stands behind a possessive, and its evidence."""

    __slots__ = (
        "_at",
        "_feminine",
        "_high",
        "_low",
        "_number",
        "_owned",
        "_scene",
        "_text",
        "own",
        "subject",
        "why",
    )

    def __init__(self, scene: Scene, number: int, at: int, owned: Possession) -> None:
        self._scene = scene
        self._text = scene.prose.text
        self._number = number
        self._low, self._high = scene.prose.sentences[number]
        self._at = at
        self._owned = owned
        self._feminine = self._text[at : at + 3].lower() == "her"
        self.own = False
        self.why = ""
        self.subject = self._find_subject()

    @property
    def _opens(self) -> bool:
        """Whether the sentence begins with the possessive."""
        return not self._text[self._low : self._at].strip(' \x01“"')

    @property
    def _raised(self) -> bool:
        """Whether the thing is taken to a higher level, which is done with one's own."""
        taken = self._text.endswith(("take ", "takes ", "taking ", "took "), 0, self._at)
        return taken and _TO_NEXT_LEVEL.match(self._text, self._owned.end) is not None

    def _find_subject(self) -> Subject | None:
        scene, text = self._scene, self._text
        subjects = scene.subjects(self._number)
        before = [subject for subject in subjects if subject.end <= self._at]
        if before:
            return before[-1]
        if self._number and (self._opens or _IT.match(text, self._low)):
            earlier = scene.subjects(self._number - 1)
            return earlier[0] if earlier else None
        for subject in subjects:
            if subject.start > self._owned.end:
                return subject if "," in text[self._owned.end : subject.start] else None
        return None

    def safety(self) -> Safety | None:
        """Return how sure the claim is, None where it does not hold."""
        from mtclean.rules.pronouns._impersonal import words_between

        subject, text = self.subject, self._text
        if subject is None:
            return None
        low = subject.end if self._low < subject.end <= self._at else self._low
        words = words_between(text, low, self._at)
        last = _last_clause(words)
        others = _OTHERS_ONLY.intersection(last) or OTHERS_VERBS.intersection(last[-2:])
        if (others and not self._raised) or _LEANS_ON_OTHERS.intersection(words[-1:]):
            return None
        if self._feminine and not (self._owned.at_once and _SHIPS.search(text) is None):
            return None
        self.own = not OWN_VERBS.isdisjoint(last) or self._raised
        safety = self._weigh(subject)
        if safety is not None and self._feminine and subject.is_place:
            head = self._owned.head
            safety = Safety.LIKELY if head and head not in OF_BOTH else None
        return safety

    def _weigh(self, subject: Subject) -> Safety | None:
        scene, text = self._scene, self._text
        sentences = scene.prose.sentences
        head = self._owned.head
        low, high = self._low, self._high
        previous = sentences[self._number - 1][0] if self._number else low
        near = bool(scene.persons(previous, low))
        here = [
            span
            for span in scene.persons(low, high)
            if not self._at <= span[0] < self._owned.end
            and not subject.start <= span[0] < subject.end
            and not self._is_alike(span)
        ]
        if here:
            sure = head in OF_NOBODY or (head in OF_STATES | _WITH_SPEAKER and not near)
            if sure and self.own and scene.is_reported(here, subject, low, high):
                self.why = "the person named only reports it"
                return Safety.LIKELY if near else Safety.SAFE
            return None
        if near:
            self.why = "no person has it"
            return Safety.LIKELY if self.own and head in OF_NOBODY else None
        frame = self._opens or bool(_FRAME.search(text, max(low, self._at - 60), self._at))
        if not (self.own or frame):
            return None
        self.why = "no person is near"
        far = scene.first_person < low
        if head in OF_STATES:
            return Safety.SAFE if self.own or not far else Safety.LIKELY
        if head and head not in OF_BOTH:
            if far:
                return None
            return Safety.LIKELY if self._opens else Safety.SAFE
        if far or self._opens or scene.persons_after(self._number):
            return None
        self.why = "no person is spoken of"
        if head in OF_COMPANIES:
            return Safety.SAFE
        if not (self._number and head):
            return Safety.LIKELY
        sure = self.own or head not in OF_PERSONS_RATHER
        return Safety.SAFE if sure else Safety.LIKELY

    def _is_alike(self, span: Span) -> bool:
        """Tell whether what may mean a person is another possessive of the same kind."""
        start, end = span
        if self._text[start:end].lower() not in ("his", "her"):
            return False
        before = self._text[max(self._low, start - 40) : start].lower().split()
        if OTHERS_VERBS.intersection(before[-2:]):
            return False
        return possession(self._text, end + 1) is not None


def _last_clause(words: list[str]) -> list[str]:
    """Return the words after the last conjunction if a verb is among them, else all."""
    from mtclean.lexicon.subjects import VERBS

    for index in range(len(words) - 1, -1, -1):
        if words[index] in _JOINS:
            last = words[index + 1 :]
            return last if VERBS.intersection(last) else words
    return [word for word in words[:-1] if word not in _AUXILIARIES] + words[-1:]
