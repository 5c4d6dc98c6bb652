"""Wire marks: labels of scripts, marks of desks, ends of stories, brackets in a sentence.

The lines are rows as in :mod:`mtclean.lexicon.furniture`; the patterns for marks inside a line
stand below them. All were written from what agency copy was seen to carry.
"""

from __future__ import annotations

from mtclean.lexicon.furniture import NAME, NAMES, SURE, Row
from mtclean.lexicon.wire_credits import SIGN_OFF
from mtclean.rule import Exact
from mtclean.text.pattern import Pattern

_LABEL_WORDS = (
    r"(?:explanation|commentary|(?:main )?anchor|reporter|voice-?over|narration|screen text"
    r"|same[ -]period(?: (?:voice|sound))?|(?:same[ -]time )?concurrent(?: (?:voice|sound))?"
    r"|synchronous sound|announcer|applicant owner|speaker owner|subtitles?|lead-?in|interview"
    r"|interviewer|interviewee|caller|on-?site (?:sound|reporter)|live (?:sound|broadcast))"
)
_LABEL = rf"[\[<【〔](?i:{_LABEL_WORDS})(?:\s?[:/][^\]>】〕]{{0,40}})?[\]>】〕]"
_LABELS = (
    *("anchor", "main anchor", "reporter", "explanation", "announcer", "commentary", "voiceover"),
    *("voice-over", "narration", "concurrent", "same period", "screen text", "subtitle"),
    *("subtitles", "interview", "interviewer", "interviewee", "lead-in", "on-site", "live"),
    *("applicant owner", "speaker owner", "synchronous sound", "caller", "same-period"),
)
SCRIPT_TRIGGERS = (
    *(f"{opening}{label}" for opening in "[<" for label in _LABELS),
    *(
        f"{opening}{label}"
        for opening in "【〔"
        for label in ("Anchor", "Reporter", "Explanation", "Commentary", "Interview", "Concurrent")
    ),
)

ROWS: tuple[Row, ...] = (
    Row(
        "label",
        "label of a broadcast script",
        SURE,
        SCRIPT_TRIGGERS,
        Pattern(_LABEL),
        "<Anchor>",
        "[Enter REPORTER, wet.]",
    ),
    Row(
        "desk",
        "note of an editor to the desk",
        SURE,
        (Exact("Eds:"), Exact("Eds.:"), Exact("EDS:"), Exact("Eds note:"), Exact("BC-*")),
        Pattern(
            r"(?:Eds|EDS)\.?(?i: notes?)?:\s.{2,200}"
            r"|(?:[A-Z]{2}-)?BC-[A-Za-z]{2,12}-{1,2}[\w-]{2,40}(?:,.{0,60})?"
        ),
        "Eds: UPDATES with quotes from the mayor.",
        "Eds was the name of the shop.",
    ),
    Row(
        "correction",
        "address for corrections and complaints",
        SURE,
        (
            *("error correction", "correction hotline", "corrections hotline", "report hotline"),
            *("reporting hotline", "complaint hotline", "submission email", "submission hotline"),
            *("information report*", "reporting telephone", "report an error", "report errors"),
            *("correct errors", "tip hotline", "submission mailbox", "news hotline"),
            *("complaint telephone", "complaints hotline", "correct the error", "correction email"),
        ),
        Pattern(
            r"[(\[（【]?(?i:error corrections?|correct(?: the)? errors?|report (?:an )?errors?)"
            r"[)\]）】]?\s?[:：]?\s?(?:[\d\s+()-]{5,25}|\ufffc{3,})?\.?"
            r"|(?i:(?:(?:illegal|bad|harmful|false|news|tip|complaints?|corrections?|report|reporting"
            r"|information|submissions?|contributions?|and|of|clue)\s){1,6}(?:hotline|telephone"
            r"|phone|e-?mail|mailbox))\s?[:：]?\s?(?:[\d\s+()-]{5,25}|\ufffc{3,})\.?"
        ),
        "Error correction: 010-88050123",
        "Correction: the bridge was built in 1909, not in 1906.",
    ),
)

_END_WORDS = (
    r"(?i:(?:the )?end|ends|end ?item|endit|fin|finish|finished"
    r"|end of (?:the )?(?:text|report|article|news|story|message|release))"
)
_ENDITEM = r"(?:EndItem|End Item|Enditem|ENDITEM|Endit|END ITEM)"
END_MARK = Pattern(
    rf"(?:(?<![a-z])\(?{_ENDITEM}\)?"
    rf"|[(\[（【]\s?(?:{_END_WORDS}|完)\s?[)\]）】]|(?<!\S)<(?:END|End)>"
    r"|(?<![\w/])(?:[-–—*~=]{1,4}|//)\s?(?i:the end|ends?)\s?(?:[-–—*~=]{1,4}|//)"
    r"|(?<!\S)(?:ENDS?\s?//|//\s?ENDS?))\.?\s*\Z"
)
"""A mark at the end of a line after which an agency story is over for sure."""

BARE_END = Pattern(
    r"(?:(?<!\S)ENDS?|(?<![^\n])(?:Ends|THE END|Finish)"
    r"|(?:END|End) (?i:of (?:the )?(?:text|report|article|news|story|message|release)))\.?\s*\Z"
)
"""Words that are a mark only behind the last sentence of a story."""

WEAK_END_MARK = Pattern(
    r"(?:(?<=\s)|\A)(?:[-–—]\s?(?:0|30)\s?[-–—]|#{3,5}|# # #|■|[(\[【](?:Over|OVER)[)\]】])"
    r"\.?\s*\Z"
)
"""A mark at the end of a line that may divide as well as end."""

_BRACKETED = ("End", "Ends", "Finish", "Finished", "The End", "End of *")
END_TRIGGERS = (
    *("*EndItem", "*End Item", "Endit"),
    *(f"{opening}{word}" for opening in "([（【" for word in _BRACKETED),
    *("*(完", "*（完", "*【完", "*[完", "<END>", "(Fin)"),
    *("-End-", "- End -", "– End –", "— End —"),
    *map(Exact, ("END", "ENDS", "Ends", "THE END", "END OF TEXT", "End of text")),
    *map(Exact, ("End of article", "End of report", "End of story", "Finish")),
)
WEAK_END_TRIGGERS = (
    *("-0-", "-30-", "- 30 -", "–30–", "– 30 –", "— 30 —", "###", "# # #", "■", "(Over)"),
    *("[Over]", "【Over】"),
)

DATELINE = Pattern(
    r"(?:[A-Z][\w.’'-]*(?:[ /-][\w.’'-]+){0,4}), ?[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?"
    r"(?:, \d{4})?,? ?(?:\([A-Z][\w /&.-]{1,30}\) ?)?(?:--|-|–|—|\()"
)
"""Place, date and agency at the head of a story."""

_ROLE = (
    r"(?i:(?:(?:special|staff|intern|trainee|our|photo|video|participating|chief|correspondent"
    r"|comprehensive|this newspaper[’']s)\s){0,2}"
    r"(?:reporters?|correspondents?|journalists?|interns?)(?: of (?:this|our) (?:news)?paper)?)"
)
_NOT_ROLE = r"(?!(?i:reporter|correspondent|journalist|intern|editor)s?\b)"
_CAPITAL = rf"(?:{_NOT_ROLE}{NAME}|[\u4e00-\u9fff]{{2,4}})"
_AND = r"(?:\s?[,，、&/]\s?| and |\s{1,3})"
_PERSONS = rf"{_CAPITAL}(?:{_AND}{_CAPITAL}){{1,12}}"
_GROUP = rf"(?:(?:[A-Z][\w’'.\-]*|-)\s){{0,6}}{_ROLE}\s?[:：/|,]?\s?{_PERSONS}"
_EDITOR = (
    r"(?i:(?:(?:responsible|responsibility|duty|executive|chief|web|copy|managing|article|intern)"
    r"\s)?(?:editors?(?:[ -]in[ -]charge)?|edited by|editing|proofread(?:ing|er)?(?: by)?))"
)
_NO_ANSWER = r"(?!(?:I|We|He|She|It|They|You|The|A|On|In|At|My|Yes|No|Not|But|And|What|Why|How)\b)"
_TAIL = (
    rf"(?:,? (?:report(?:ing|ed|s)?|compiled|produced|edited|photographed|written)"
    rf"(?: (?:from|by|in) {NAMES})?)?"
)

CREDIT_BRACKET = Pattern(
    rf"[(\[（【]\s?{_GROUP}(?:\s?[,，;；、/]?\s?(?:and )?{_GROUP}){{0,3}}{_TAIL}\s?[)\]）】]"
    rf"|[(\[（【]\s?{_EDITOR}\s?[:：/|]\s?{_NO_ANSWER}{NAMES}\s?[)\]）】]"
    rf"|\({SIGN_OFF}\)"
)
NAMELESS_BRACKET = Pattern(
    r"[(（]\s?(?i:our|this newspaper[’']s|staff)? ?(?i:reporters?|correspondents?)"
    r"(?i: of (?:this|our) (?:news)?(?:paper|agency))?\s?[)）]"
)
"""Right behind a dateline this is a credit; elsewhere it may be a remark."""

CREDIT_TRIGGERS = (
    *(
        "(reporter",
        "(reporters",
        "[reporter",
        "[reporters",
        "（reporter",
        "【reporter",
        "（Reporter",
    ),
    *("【Reporter", "（Reporters", "(correspondent", "(correspondents", "(journalist"),
    *("(journalists", "[correspondent", "(our reporter", "(our reporters", "(intern reporter"),
    *("(participating reporter*", "(special reporter", "(chief reporter", "(staff reporter"),
    *("(editor:", "[editor:", "(editor/", "(responsible editor", "[responsible editor"),
    *(
        "(editor in charge",
        "[editor in charge",
        "【Responsible editor",
        "[executive editor",
        "【Editor",
        "（Editor",
        "(special correspondent",
        "(our correspondent",
    ),
    *(
        f"{outlet} reporter{plural}"
        for outlet in ("Xinhua", "CCTV", "News", "Daily", "Service", "Agency", "Headquarters")
        for plural in ("", "s")
    ),
    *("CCTV correspondent", "Network reporter", "Client reporter", "Station reporter"),
    *("(reporting by", "(editing by", "(additional reporting by", "(writing by", "(compiled by"),
)

AGENCY_REPORTER = Pattern(
    rf"(?P<place>\A\s*[(\[][^()\[\]]{{2,60}}[)\]]\s?)?\s*"
    rf"(?:(?:special |intern )?(?i:reporter|correspondent) {NAME} {NAME}"
    rf"|{NAME} {NAME} (?:reporter|correspondent))(?:(?:, ?| and |·){NAME}(?: {NAME})?){{0,3}}"
    r"\s?=\s?(?=\S)"
)
AGENCY_REPORTER_TRIGGERS = (
    Exact("Reporter"),
    ") reporter",
    "] reporter",
    "*reporter =*",
    "*reporter=*",
)

SIGNS = Pattern(
    r"[(\[（【](?:[A-Z][\w’'.-]* ){0,4}(?i:reporters?|editors?(?: in charge)?)\b"
    r"|(?<![a-z])(?:EndItem|Enditem)\b|(?i:LD-?\s?writethru)|[\[【<](?:Explanation|Anchor)[\]】>]"
    r"|(?i:editor in charge)\s?[:：]"
)
"""What shows anywhere in a document that a machine made it from agency copy."""

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
