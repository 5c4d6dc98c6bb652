"""Offices beside the name of their holder without the commas that set them off."""

from __future__ import annotations

from collections.abc import Iterator
from re import Match

from mtclean.context.places import first_name, is_east_asian_surname, is_person
from mtclean.rule import Alters, Example, Probe, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_ROLES = (
    "chairman",
    "chairperson",
    "chairwoman",
    "chief",
    "dean",
    "director",
    "founder",
    "governor",
    "head",
    "mayor",
    "minister",
    "president",
    "professor",
    "secretary",
    "spokesman",
    "spokesperson",
    "spokeswoman",
)
_RANKS = (
    "deputy",
    "vice",
    "executive",
    "general",
    "managing",
    "former",
    "prime",
    "foreign",
    "interior",
    "defence",
    "defense",
    "health",
    "finance",
    "education",
    "chief",
    "assistant",
    "associate",
)
_SAID = (
    "said",
    "says",
    "added",
    "adds",
    "explained",
    "explains",
    "stressed",
    "noted",
    "warned",
    "recalled",
    "emphasized",
    "emphasised",
)
_MET = ("met", "met with", "interviewed", "thanked", "told", "visited")
_TOLD = (*_SAID, "told", "announced", "reported")
_BODIES = (
    "administration",
    "agency",
    "association",
    "board",
    "bureau",
    "commission",
    "committee",
    "council",
    "department",
    "directorate",
    "district",
    "federation",
    "government",
    "headquarters",
    "inspectorate",
    "ministry",
    "office",
    "parliament",
    "region",
    "service",
    "staff",
    "union",
)
"""Bodies that are not called after a person."""
_NOT_PEOPLE = ("Morgan Stanley", "Freddie Mac", "Charles Schwab", "Ralph Lauren", "Thomas Cook")
_CAP = r"[A-ZÀ-ÖØ-Þ][\w'’-]{1,20}"
_NAME = rf"(?P<name>(?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?{_CAP}(?: [A-Z]\.)?(?: {_CAP}){{1,2}})"
_ROLE = rf"(?:{alternation(_RANKS)} ){{0,2}}{alternation(_ROLES)}"
_REST = (
    r"(?: (?!who\b|which\b|that\b|is\b|was\b|are\b|were\b|has\b|had\b|have\b|will\b|would\b|when\b|"
    r"while\b|because\b|to\b|said\b|says\b|told\b|as\b|but\b)[\w&'’-]{1,20}){1,9}?"
)
_OFFICE = rf"(?!chief of staff){_ROLE} (?:of|for|at){_REST}"
_AT_START = r"(?:(?<=\n)|(?<![\s\S])|(?<=[.!?] )|(?<=[,.!?][\"”] ))"
_AFTER_VERB = Pattern(
    rf"(?<!\w)(?:{alternation((*_SAID, *_MET))}|[Aa]ccording to) {_NAME}(?P<at>) "
    rf"(?P<article>(?:an? )?){_OFFICE}(?=[.,;](?!\w))"
)
_BEFORE_VERB = Pattern(
    rf"{_AT_START}{_NAME}(?P<at>) (?P<article>(?:the |an? )?)"
    rf"(?:{_OFFICE}|(?<=the ){_ROLE})(?P<close>,?) {alternation(_TOLD)}(?!\w|,)"
)
_HELD_BY = Pattern(
    rf"(?:(?<!\w)(?:{alternation(_SAID)}|[Aa]ccording to) the|{_AT_START}The) {_ROLE} of"
    r" (?:the|an?)"
    rf"(?: [a-z][\w-]{{1,20}}){{0,5}}? {alternation(_BODIES)}(?P<at>) {_NAME}"
    rf"(?:(?P<end>(?=[.;](?!\w)))|(?P<close>) {alternation(_TOLD)}(?!\w|,))"
)
_SHAPES = (_AFTER_VERB, _BEFORE_VERB, _HELD_BY)
_NEEDLES = (
    " chair",
    " chief of ",
    " director of ",
    " head of ",
    " mayor of ",
    " minister ",
    " president of ",
    " professor ",
    " secretary of ",
    " spokes",
)
_LEADS = Pattern(
    rf"(?:[A-ZÀ-ÖØ-Þ][\w'’-]+ [A-ZÀ-ÖØ-Þ][\w'’-]+(?P<the> the| an?)?"
    rf"|(?P<held>(?:{alternation((*_SAID, 'to'))} the|(?:^|\n|[.!?”\"] )The)))"
    rf"(?: {alternation(_RANKS)}){{0,2}}\Z"
)
_FOLLOWS = Pattern(rf" {alternation(_ROLES)} (?:of|for|at|(?P<said>{alternation(_TOLD)}))(?!\w)")
_REACH = 48


def _bare_roles(text: str) -> list[int]:
    """Return where the word of a role follows two capitalised words or a verb of saying."""
    found = []
    for needle in _NEEDLES:
        at = text.find(needle)
        while at >= 0:
            if text[at - 1 : at] not in (",", ".") and _is_bare(text, at):
                found.append(at)
            at = text.find(needle, at + 1)
    return sorted(found)


def _is_bare(text: str, at: int) -> bool:
    lead = _LEADS.search(text, max(0, at - _REACH), at)
    follows = _FOLLOWS.match(text, at) if lead else None
    if lead is None or follows is None:
        return False
    if lead["held"]:
        return text.startswith((" the ", " a ", " an "), follows.end())
    return not follows["said"] or lead["the"] == " the"


@rule(
    code="OFF017",
    name="apposition-without-comma",
    summary="Set the office off from the name of its holder by commas.",
    probes=(Probe("bare roles", _bare_roles),),
    alters=Alters.PUNCTUATION,
    safety=Safety.LIKELY,
    bad=[
        (
            "It was late, said Li Wei director of the bureau.",
            "It was late, said Li Wei, director of the bureau.",
        ),
        (
            "According to Dr. Ahmed Saleh deputy head of the hospital, all are well.",
            "According to Dr. Ahmed Saleh, deputy head of the hospital, all are well.",
        ),
        (
            "Maria Gomez a spokeswoman for the ministry, said the road was open.",
            "Maria Gomez, a spokeswoman for the ministry, said the road was open.",
        ),
        (
            "Zhang Wei chairman of the Hunan Tea Association said it would rain.",
            "Zhang Wei, chairman of the Hunan Tea Association, said it would rain.",
        ),
        (
            "“It is late,” Anna Berg head of the school said.",
            "“It is late,” Anna Berg, head of the school, said.",
        ),
        (
            "He met Ivan Petrov president of the union.",
            "He met Ivan Petrov, president of the union.",
        ),
        (
            "It had rained, said the head of the emergency agency Igor Petrov.",
            "It had rained, said the head of the emergency agency, Igor Petrov.",
        ),
        (
            "The deputy director of the health department Anna Berg said it was over.",
            "The deputy director of the health department, Anna Berg, said it was over.",
        ),
        Example(
            "Wang Yi the foreign minister said it was late.",
            "Wang Yi, the foreign minister, said it was late.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "They elected Li Wei director of the bureau, and made Anna Berg head of the school.",
        "It was late, said Morgan Stanley head of Asia research Chetan Ahya.",
        "It was late, said Anna Berg, director of the bureau.",
        "It was late, said Angela Merkel chief of staff Helge Braun.",
        "It was late, said HSBC head of research Tim Berg.",
        "The head of the law firm Baker McKenzie said no.",
        "The director of the film Anna Karenina said that it was late.",
        "The director of the museum Marie Curie said the door was open.",
        "Appointing Wang Fang president of the club said much about the board.",
        "The board named Wang Yi the foreign minister said to be ill.",
        "White House director of communications said to be leaving.",
        "Georgia Tech president of research says no to merger",
        "Victoria Police head of crime says streets are safe, Austin Police chief of staff not",
        "John Berg head coach said it was late.",
    ],
)
def apposition_without_comma(view: View) -> Iterator[Edit]:
    """Chinese, Turkish and Arabic set an office beside a name without a mark, Russian too.

    A verb of saying in front or behind shows that the office is no predicate, as it is after
    "elected" or "made". The name must be one of a person, by its first name or its family name,
    and a body that stands before the name must not be of a kind that is called after persons.
    """
    for shape in _SHAPES:
        for match in view.matches(shape):
            if not _is_full_name(match["name"]) or _ends_in_person(match):
                continue
            if _is_headline(match):
                continue
            groups = match.groupdict()
            safety = Safety.LIKELY
            at = match.end("at")
            yield view.replace(at, at, ",", safety=safety)
            if shape is _AFTER_VERB or groups.get("end") is not None:
                continue
            if shape is _HELD_BY:
                close = match.end("name")
            elif match["close"]:
                continue
            else:
                close = match.end("close")
            yield view.replace(close, close, ",", safety=safety)


def _is_full_name(name: str) -> bool:
    if name in _NOT_PEOPLE:
        return False
    words = name.split()
    if words[0].rstrip(".") in ("Dr", "Mr", "Ms", "Mrs", "Prof"):
        return is_person(words)
    known = first_name(words[0]) is not None or is_east_asian_surname(words[0])
    return known and is_person(words)


def _ends_in_person(match: Match[str]) -> bool:
    """Tell whether the office is another's, whose name stands at its end."""
    if match.re is _HELD_BY.compiled:
        return False
    end = match.end("close") if match.re is _BEFORE_VERB.compiled else match.end()
    last = match.string[match.end("at") : end].rstrip(" ,").split()[-2:]
    return all(word[:1].isupper() for word in last) and is_person(last)


def _is_headline(match: Match[str]) -> bool:
    """Tell whether the line ends without a mark; headlines leave articles and commas out."""
    end = match.string.find("\n", match.end())
    line = match.string[match.start() : end if end >= 0 else len(match.string)]
    return not line.rstrip("\"”'’) ").endswith((".", "!", "?", ":", "…"))
