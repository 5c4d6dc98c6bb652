"""Wire furniture: credits, end marks and desk marks of agencies and broadcasters.

The lines are rows as in :mod:`mtclean.lexicon.furniture`; the patterns for marks inside a line
stand below them. All were written from what agency copy was seen to carry.
"""

from __future__ import annotations

from mtclean.lexicon.furniture import NAME, NAMES, SURE, Row
from mtclean.rule import Exact
from mtclean.text.pattern import Pattern

_OUTLET = rf"(?:(?:{NAME}|-|of|the)\s){{0,7}}"
_PERSONS = rf"{NAME}(?:(?:, ?| and | & | ?/ ?| {{1,3}}){NAME}){{1,12}}"
_ROLE = (
    r"(?i:(?:special |staff |intern |trainee |our |photo |video )?"
    r"(?:reporters?|correspondents?|journalists?))"
)
_EDITOR = (
    r"(?i:(?:responsible|duty|executive|chief|web|copy|managing|article|this issue[’']s)?"
    r"\s?(?:editors?(?: in charge)?|edited by|editing(?: by)?|proofread(?:ing|er)?(?: by)?"
    r"|reviewed by|review))"
)
_NO_ANSWER = r"(?!(?:I|We|He|She|It|They|You|The|A|On|In|At|My|Yes|No|Not|But|And|What|Why|How)\b)"
_OPEN = r"[(\[（【]?\s?"
_CLOSE = r"\s?[)\]）】]?\.?"

_LABEL = (
    r"[\[<【](?i:explanation|commentary|anchor|reporter|voice-?over|narration|screen text"
    r"|same period(?: voice)?|concurrent(?: (?:voice|sound))?|announcer|applicant owner"
    r"|speaker owner|subtitles?)(?:\s?[:/][^\]>】]{0,40})?[\]>】]"
)

SCRIPT_TRIGGERS = (
    *("<Anchor>", "<Reporter>", "<Explanation>", "<Announcer>", "<Commentary>", "[Explanation]"),
    *("[Commentary]", "[Anchor]", "[Reporter]", "[Voiceover]", "[Voice-over]", "[Narration]"),
    *("[Concurrent]", "[Concurrent voice]", "[Concurrent sound]", "[Same period]", "[Announcer]"),
    *("[Applicant owner]", "[Speaker owner]", "[Screen text]", "[Same period voice]", "[Subtitle]"),
    *(
        "【Explanation】",
        "【Anchor】",
        "【Reporter】",
        "【Commentary】",
        "[Subtitles]",
        "[Reporter/*",
    ),
    *("[Interviewer]",),
)

ROWS: tuple[Row, ...] = (
    Row(
        "credit",
        "editor of the page",
        SURE,
        (
            *("editor:", "editors:", "editor：", "editing:", "editor :", Exact("Edited by")),
            *map(Exact, ("Editing by", "Reviewed by", "(edited by", "(editing by")),
            *("editor in charge", "editors in charge", "proofread*", "review:", "editor |"),
            *("editor/", "editor丨"),
        ),
        Pattern(
            rf"{_OPEN}{_EDITOR}\s?[:：/|丨]\s?[\[【]?{_NO_ANSWER}{NAMES}{_CLOSE}\s?[\])】]?"
            rf"|{_OPEN}(?i:edited by|reviewed by|proofread by) {_PERSONS}{_CLOSE}"
        ),
        "(Editor: Wang Min)",
        "Editor: full time. Reporter: part time.",
    ),
    Row(
        "credit",
        "reporter of the story",
        SURE,
        (
            *map(Exact, ("Reporter", "Reporters", "Correspondent", "Correspondents")),
            *map(Exact, ("Reported by", "Written by", "Compiled by", "Produced by", "Author:")),
            *map(Exact, ("Authors:", "Writers:", "Writer:", "Photographer:", "Photograph by")),
            *map(Exact, ("Photographs by", "Photographed by", "Photographers:", "Text by")),
            *map(Exact, ("Reporting by", "Additional reporting", "Writing by", "Interview by")),
            *map(Exact, ("Journalist", "Journalists", "(reporter", "(correspondent", "(reporters")),
            *("CCTV reporter", "CCTV correspondent", "Network reporter", "News reporter"),
            *("Agency reporter", "Headquarters reporter", "Daily reporter", "Net reporter"),
            *("Client reporter", "staff reporter", "intern reporter", "desk reporter"),
            *("Newspaper reporter", "Online reporter", "Television reporter", "TV reporter"),
            *("video editing:", "video coverage:", "interview by"),
        ),
        Pattern(
            rf"{_OPEN}{_ROLE}s?\s?[:：/|丨]?\s{{0,3}}{_PERSONS}{_CLOSE}"
            rf"|{_OPEN}{_OUTLET}{_ROLE} {_PERSONS}{_CLOSE}"
            rf"|{_OPEN}(?i:reported by|written by|compiled by|produced by|photographs? by"
            rf"|photographed by|interview by|text by|photographers?|authors?|writers?"
            rf"|video (?:editing|coverage|report)),?\s?[:：/|丨]?\s?{_NO_ANSWER}{_PERSONS}{_CLOSE}"
            rf"|[(\[]?(?i:(?:additional )?reporting by|writing by|editing by) {NAMES}"
            rf"(?: in {NAMES})?"
            rf"(?:[;,.] ?(?i:(?:additional )?reporting|writing|editing|compiled|graphics?) by"
            rf" {NAMES}(?: in {NAMES})?){{0,5}}\.?{_CLOSE}"
        ),
        "(Reporting by John Smith; Editing by Jane Doe)",
        "Reporter Jo Li wins award",
    ),
    Row(
        "label",
        "label of a broadcast script",
        SURE,
        SCRIPT_TRIGGERS,
        Pattern(_LABEL),
        "<Anchor>",
        "[Enter REPORTER, wet.]",
    ),
)

END_MARK = Pattern(
    r"(?:(?<![a-z])\(?(?:EndItem|End Item|Enditem|ENDITEM|Endit|END ITEM)\)?"
    r"|(?<![A-Za-z])[-–—]\s?END\s?[-–—]|\(END\)|\(ENDS\)|\(Enditem\))\.?\s*\Z"
)
"""A mark at the end of a line after which an agency story is over for sure."""

WEAK_END_MARK = Pattern(
    r"(?:(?:(?<=\s)|\A)(?:-0-|-30-|#{3,5}|\((?:Ends?|Finish(?:ed)?|Over|End of report)\)))\.?\s*\Z"
)
"""A mark at the end of a line that may divide as well as end."""

END_TRIGGERS = (
    *("*EndItem", "*End Item", "Endit", "(END)", "(ENDS)", "-END-", "- END -", "– END –", "—END—"),
)
WEAK_END_TRIGGERS = ("-0-", "-30-", "###", "(Finish)", "(Finished)", "(Over)", "(End of report)")

DATELINE = Pattern(
    r"(?:[A-Z][\w.’'-]*(?:[ /-][\w.’'-]+){0,4}), ?[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?"
    r"(?:, \d{4})?,? ?(?:\([A-Z][\w /&.-]{1,30}\) ?)?(?:--|-|–|—|\()"
)
"""Place, date and agency at the head of a story."""

CREDIT_BRACKET = Pattern(
    rf"[(\[（【]\s?(?:(?:[A-Z][\w’'.\-]*|-)\s){{0,5}}{_ROLE}s?\s?[:：]?\s?{_PERSONS}"
    rf"(?: (?:report(?:ing|ed)?|compiled|produced|edited|photographed)(?: (?:from|by) {NAMES})?)?"
    rf"\s?[)\]）】]"
    rf"|[(\[（【]\s?{_EDITOR}\s?[:：]\s?{_NO_ANSWER}{NAMES}\s?[)\]）】]"
    rf"|\((?:(?:Additional )?[Rr]eporting|Writing|Editing|Compiled) by {NAMES}(?: in {NAMES})?"
    rf"(?:[;,.] ?(?i:(?:additional )?reporting|writing|editing|compiled|graphics?) by"
    rf" {NAMES}(?: in {NAMES})?){{0,5}}\.?\)"
)
CREDIT_TRIGGERS = (
    *("(reporter", "(reporters", "[reporter", "[reporters", "（reporter", "【reporter"),
    *("（Reporter", "【Reporter", "（Reporters", "(correspondent", "(correspondents"),
    *("(journalist", "(journalists", "[correspondent", "(our reporter", "(intern reporter"),
    *("(editor:", "[editor:", "(responsible editor", "[responsible editor", "【Editor", "（Editor"),
    *("(CCTV reporter", "(CCTV reporters", "(CCTV correspondent", "(Xinhua reporter"),
    *("(staff reporter", "(special correspondent", "(China News*", "(Headquarters reporter"),
    *("(reporting by", "(editing by", "(additional reporting by", "(writing by", "(compiled by"),
)

PICTURE_BRACKET = Pattern(
    rf"\[(?i:file )?(?i:photos?|images?|pictures?)\s?(?:[/:]|(?i:by|courtesy of|provided by|from"
    rf"|credit:?))\s?(?:{NAMES}|￼+|[a-z.]{{3,40}})\s?\]"
    rf"|\((?:Photo|Image|Picture)s?(?: (?:by|courtesy of|provided by)|:) {NAMES}\)"
    rf"|\(Xinhua/{NAMES}\)|\[(?:Photo|File photo)\]|\((?:[Ff]ile|[Pp]rofile) [Pp]hoto\)"
    rf"|\([Dd]ata (?:map|picture)\)"
)
PICTURE_TRIGGERS = (
    *("[Photo", "[Photos", "[Image", "[Images", "[Picture", "[File photo", "(Photo by"),
    *("(Photo courtesy", "(Photo provided", "(Photo:", "(Image:", "(Picture:", "(Xinhua/*"),
    *("(file photo)", "(profile photo)", "(data map)", "(data picture)", "(Photos by"),
)

WRITETHRU = Pattern(
    r"(?:\(?(?:\d{1,2}(?:st|nd|rd|th) )?(?:LD|Ld)[- ]?(?i:writethru|writethrough|write-thru)\)?"
    r"(?:\s?[:：]\s?|\s?--?\s|\s))+"
)
WRITETHRU_TRIGGERS = ("*writethru", "*writethrough", "LD-Write-thru")

SCRIPT_LABEL = Pattern(rf"(?:{_LABEL}\s*)+")

APPROXIMATION = Pattern(
    r"\((?:approx|note)\.? ?(?:[-–—]\s?(?=[A-Za-z])|(?=ed\b))(ed(?:itor)?\.?\s?\)"
    r"|ed\.? ?[-–—:]\s?)?"
    r"(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|half|an?"
    r"|dozens?|hundreds?|thousands?|millions?)\b)",
    ignore_case=True,
)
APPROXIMATION_TRIGGERS = (
    *("(approx. –*", "(approx. -*", "(approx. —*", "(approx –*", "(approx -*", "(approx. ed"),
    *("(note ed", "(approx.-*", "(approx.–*"),
)


def rows(group: str) -> tuple[Row, ...]:
    """Return the rows of a group."""
    return tuple(row for row in ROWS if row.group == group)
