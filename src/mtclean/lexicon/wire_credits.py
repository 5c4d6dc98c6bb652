"""The grammar of credits: a role, a mark and names, one or more of them in a line or a bracket.

How sure a credit is hangs on its words. Machines say *editor in charge* and *reporter*; *author*,
*journalist* and *correspondent* are also what human translators and newspapers write.
"""

from __future__ import annotations

import re
from enum import IntEnum

from mtclean.lexicon.furniture import NAME, NAMES
from mtclean.lexicon.people import CHINESE_SURNAMES, KOREAN_SURNAMES, first_name_gender
from mtclean.lexicon.typography_words import listed
from mtclean.rule import Exact
from mtclean.text.pattern import Pattern


class Grade(IntEnum):
    """How much a line looks like a credit that no reader wants."""

    LOOSE = 1
    """A role and names that go only with another credit: *Layout: Li Na*."""
    CREDIT = 2
    """The names of those who made the story, in words that people use as well."""
    SURE = 3


_KINDS = (
    r"(?:responsible|responsibility|duty|executive|chief|web|copy|managing|article|intern|page"
    r"|visual|art|picture|photo|video|image|new media|senior|deputy|associate|this issue[’']s"
    r"|original|language)"
)
_EDITOR = (
    rf"(?:{_KINDS}\s){{0,2}}editors?(?:[ -]in[ -](?:charge|chief))?(?: on duty)?"
    r"|edit(?:ed|ing)|proofread(?:ing|ers?)?"
    r"|(?:first|second|third|final|initial|preliminary) (?:review|instance|trial)s?"
    r"|video (?:coverage|editing|journalists?|interviews?|report)"
)
_WORKER = (
    r"(?:(?:special|staff|intern|trainee|our|photo|video|participating|chief|network)\s){0,2}"
    r"(?:reporters?|correspondents?|journalists?|interns?)"
    r"(?: of (?:this|our) (?:news)?(?:paper|agency|station))?"
)
_AUTHOR = (
    rf"{_WORKER}|authors?|writers?|written|writing|report(?:ed|ing)|compil(?:ed|er)|wen"
    r"|(?:text|words)(?:(?:\s?[,/&]\s?| and )(?:photos?|pictures?|images?))?"
    r"|photograph(?:ers?|ed|s|y)?|photos?|pictures?|images?|translat(?:ed|ors?)"
    r"|interview(?:ed|ers?)?|produced"
)
_CREW = (
    r"edit|review(?:ed|ers?)?|layout|typesetting|design(?:ed|ers?)?|graphics?|CG|VJ|camera(?:man)?"
    r"|film(?:ed|ing)|(?:chief |executive )?producers?|plann(?:ing|ed|ers?)|supervis(?:ed|ors?)"
    r"|coordinat(?:ed|ors?)|persons? in charge|narration|subtitles?|video|cartography|charts?"
)
_MARK = r"[:：/|丨]"
_NO_ANSWER = (
    r"(?!(?:I|We|He|She|It|They|You|The|A|An|On|In|At|My|Yes|No|Not|But|And|What|Why|How|Is|Are|Do"
    r"|Did|Was|Thank|Thanks|Video|Audio|Photo|Image|Text|Data|Art|Design|Graphics|Film|Sound"
    r"|Music|Policy)\b)"
)
_TOKEN = rf"(?!(?i:{_EDITOR}|{_AUTHOR}|{_CREW})(?: by)?\s?{_MARK})(?:{NAME}|[\u4e00-\u9fff]{{2,5}})"
_BETWEEN = r"(?:\s?[,，、&/]\s?| and |\s{1,3})"
_NAMES = rf"{_TOKEN}(?:{_BETWEEN}{_TOKEN}){{0,11}}"
_ADDRESS = r"(?:\s?[(\[]?\ufffc{3,}[)\]]?)"
_FIELD = Pattern(
    rf"(?:(?P<editor>(?i:{_EDITOR}))|(?P<author>(?i:{_AUTHOR}))|(?P<crew>(?i:{_CREW})))"
    rf"(?P<mark>(?: (?i:by))?,?\s?{_MARK}| (?i:by),?)\s{{0,3}}"
    rf"(?P<names>{_NO_ANSWER}{_NAMES}|(?i:admin)\b)(?:\s?\([\w .-]{{2,30}}\))?{_ADDRESS}?"
)
_LINK = Pattern(r"[\[【](?:error )?corrections?[\]】]\s*(?=[\[【])", ignore_case=True)
_GAP = Pattern(r"[\s,;，；|/.)\]）】(\[（【]*")
_PERSONS = rf"(?!(?i:{_WORKER})\b){_TOKEN}(?:{_BETWEEN}(?!(?i:{_WORKER})\b){_TOKEN}){{0,11}}"
_OUTLET = rf"(?:(?!(?i:{_WORKER})\b)[A-Z][\w’'.-]*\s){{0,6}}"
_BARE = Pattern(
    rf"{_OUTLET}(?P<role>(?i:{_WORKER}|text\s?[/&]\s?photos?|photos?\s?[/&]\s?text))"
    rf" (?P<names>{_PERSONS}){_ADDRESS}?(?:\s?[,;，]?\s?(?i:{_WORKER}) {_PERSONS})?"
)
_PICTURE = Pattern(
    rf"(?:Issued by )?{_OUTLET}[(\[（]?\s?(?i:photos?|photograph(?:s|ed)?|pictures?|images?)"
    rf"(?: ?(?:[:：/]|by|courtesy of|provided by|from))\s?(?:the )?{_NO_ANSWER}"
    rf"(?:{_OUTLET}(?:reporter|correspondent|journalist|photographer)s? )?{NAMES}"
    rf"(?:,? a (?:reporter|photographer) (?:from|of|with) (?:the )?{NAMES})?\s?[)\]）]?"
)
_BY_DESKS = r"(?i:(?:additional )?reporting|writing|editing|compiled|graphics?|photos?)"
SIGN_OFF = (
    rf"(?:(?i:(?:additional )?reporting)|Writing|Editing|Compiled) by {NAMES}(?: in {NAMES})?"
    rf"(?:[;,.] ?{_BY_DESKS} by {NAMES}(?: in {NAMES})?){{0,5}}\.?"
)
"""How English agencies name their people at the end: *Reporting by …; editing by …*."""
_SIGN_OFF = Pattern(SIGN_OFF)
_BYLINE = Pattern(rf"(?:By|BY|by) {NAME}(?: {NAME}){{1,2}}(?:(?:, ?| and ){NAMES})?")
_ORIGIN = Pattern(
    r"[(\[（【]\s?(?i:(?:original|source) title|(?:article |news |photo )?sources?)\s?[:：]"
    r".{2,200}[)\]）】]|(?i:(?:comprehensive|cover image|picture|title image|article) sources?)"
    rf"\s?[:：|]\s?{NAMES}|Sources?\s?[|丨]\s?{NAMES}"
)
_EASTERN = CHINESE_SURNAMES | KOREAN_SURNAMES
_AGENCIES = frozenset(
    listed(
        """
    Xinhua Xinhuanet Visual VCG CCTV CNR CRI CFP Reuters AFP AP Getty ICphoto Osports Yonhap
    Newsis News1 Kyodo Jiji Chinanews EPA TASS Sputnik
    """
    )
)
_LONGEST_NAME = 3
_OPENING, _CLOSING = "([（【<", ")]）】>. "


def grade(line: str) -> Grade | None:
    """Return how sure it is that ``line`` is a credit and nothing else, or nothing.

    >>> grade("Responsible editor: Li Wei")
    <Grade.SURE: 3>
    >>> grade("Author: Ruth Zardetto")
    <Grade.CREDIT: 2>
    >>> grade("Reporters Without Borders")
    """
    head = _LINK.match(line)
    inner = line[head.end() if head else 0 :].strip(_OPENING + _CLOSING)
    bracketed = line[:1] in _OPENING
    if not inner.startswith("Compiled") and _SIGN_OFF.fullmatch(inner):
        return Grade.SURE
    found = _graded_fields(inner, bracketed)
    if found:
        return found
    match = _BARE.fullmatch(inner)
    if match and (bracketed or _all_people(match["names"])):
        return Grade.SURE if "reporter" in match["role"].lower() else Grade.CREDIT
    if _PICTURE.fullmatch(inner) or _PICTURE.fullmatch(line):
        return Grade.CREDIT
    if _BYLINE.fullmatch(line):
        return Grade.LOOSE
    return Grade.CREDIT if _ORIGIN.fullmatch(line) else None


def _graded_fields(text: str, bracketed: bool) -> Grade | None:
    grades = []
    at = 0
    while at < len(text):
        match = _FIELD.match(text, at)
        if not match:
            return None
        grades.append(_grade_of(match, bracketed))
        at = _end_of_gap(text, match.end())
    if not grades:
        return None
    best = max(grades)
    return Grade.CREDIT if best is Grade.LOOSE and len(grades) > 1 else best


def _grade_of(field: re.Match[str], bracketed: bool) -> Grade:
    mark, names = field["mark"].strip(), field["names"]
    if field["crew"]:
        machine = field["crew"].lower() == "edit" and _some_person(names)
        return Grade.SURE if machine else Grade.LOOSE
    if field["editor"]:
        return Grade.SURE if bracketed or mark[-1:] in ":：/|丨" else Grade.CREDIT
    if mark[-1:] in "/|丨" or "reporter" in field["author"].lower():
        return Grade.SURE if _some_person(names) else Grade.CREDIT
    plain = mark == "by" or not _LABEL.fullmatch(field["author"])
    return Grade.LOOSE if plain and not _some_person(names) else Grade.CREDIT


def _end_of_gap(text: str, at: int) -> int:
    gap = _GAP.match(text, at)
    return gap.end() if gap else at


def _some_person(names: str) -> bool:
    tokens = [match[0] for match in _WORD.finditer(names)]
    return any(_is_name(token) or token in _AGENCIES for token in tokens)


def _all_people(names: str) -> bool:
    """Tell whether ``names`` are short lists of words that each begin like a person's name."""
    people = [part[0].split() for part in _PERSON.finditer(names.replace(" and ", ", "))]
    return all(
        1 < len(words) <= _LONGEST_NAME and (_is_name(words[0]) or _is_name(words[-1]))
        for words in people
    )


def _is_name(token: str) -> bool:
    return token in _EASTERN or token[0] > "\u3000" or first_name_gender(token) is not None


_LABEL = Pattern(rf"{_WORKER}|authors?|photographers?|report(?:ed|ing)", ignore_case=True)
_PERSON = Pattern(r"[^,，、&/]+")
_WORD = Pattern(r"[^\s,，、&/]+")


LINE_TRIGGERS: tuple[str, ...] = (
    *("editor:", "editors:", "editor：", "editor :", "editor/*", "editor |", "editor丨"),
    *(
        "edit:",
        "edit |",
        "edit/*",
        "edit丨",
        "in charge:",
        "in charge：",
        "in-charge:",
        "on duty:",
        "editing:",
        Exact("Editing by"),
    ),
    *map(Exact, ("Editing/", "Editing |", "Proofreading", "Proofreader", "Edited by:")),
    *("final review:", "first review:", "reporter:", "reporters:", "reporter：", "reporter/*"),
    *("reporter |", "reporter丨", Exact("Reporter"), Exact("Reporters"), "our reporter"),
    *("intern reporter", "(reporter", "(reporters", "TV reporter", "CCTV reporter"),
    *(f"{outlet} reporter" for outlet in ("Xinhua", "News", "Daily", "Agency", "Service")),
    *("Network reporter", "Client reporter", "Headquarters reporter", "Newspaper reporter"),
    *("video editing:", "video coverage:", "video journalist:", "author/*", "author |"),
    *("author丨", "text/*", "text |", "wen |", "wen/*", "wen丨", "photo/*", "photo |", "picture/*"),
    *(
        "image/*",
        Exact("Reporting by"),
        Exact("Writing by"),
        "(edited by",
        "participating reporters",
    ),
)
AUTHOR_TRIGGERS: tuple[str, ...] = (
    *("author:", "authors:", "author：", "writers:", "writer:", "journalist:", "journalists:"),
    *("correspondent:", "correspondents:", "photographer:", "photographers:", "text:", "words:"),
    *("(correspondent", "(journalist", "CCTV correspondent", "translator:", "(photo by"),
    *("(photo:", "(photos by", "(photo courtesy", "(photographed by", "[photo by", "photos:"),
    *("(source:", "[source:", "【source", "source |", "comprehensive source", "(original title"),
    *("cover image source", "[original title", Exact("Edited by"), Exact("Text and photos")),
    *map(
        Exact,
        (
            *("Written by", "Reported by", "Compiled by", "Produced by", "Photographed by"),
            *("Photographs by", "Interview by", "Translated by", "Photo by", "Text by"),
            *("Text/Photo", "Photo/Text", "photo by"),
        ),
    ),
)
