"""Credits: who reported, edited or took the picture."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon import wire
from mtclean.lexicon.wire_credits import AUTHOR_TRIGGERS, LINE_TRIGGERS, Grade
from mtclean.rule import Alters, Example, Scope, View, rule
from mtclean.rules.wire.lines import remove_credits
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_PARTS = Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS
_OF_MACHINES = Pattern(r"report(?:ers?|ing)\b|edit|writing by|compiled by", ignore_case=True)
_DATELINE_END = Pattern(r"(?:\d(?:st|nd|rd|th)?|News|Daily|Agency|Client|\(Xinhua\)),?\s*\Z")
_AGENCY_HEAD = Pattern(r" \((?:Xinhua|Kyodo|Yonhap|TASS|Interfax|AFP|AP)(?= )")
_DASH = Pattern(r" ?[-–—]")
_AGENCY_LENGTH = 12
_CAPTION_WORDS = 6


@rule(
    code="WIR003",
    name="credit-line",
    summary="Remove a line that only names the reporters or editors of a story.",
    triggers=LINE_TRIGGERS,
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            "The bridge was shut on Monday.\n\n(Editor: Wang Min)",
            "The bridge was shut on Monday.\n",
        ),
        (
            "The bridge was shut on Monday.\nResponsible editor: Li Wei\nIt is to open in June.",
            "The bridge was shut on Monday.\nIt is to open in June.",
        ),
        (
            "The bridge was shut on Monday.\n(Reporting by John Smith; Editing by Jane Doe)",
            "The bridge was shut on Monday.\n",
        ),
        (
            "The bridge was shut on Monday.\nCCTV reporter Zhang Gang",
            "The bridge was shut on Monday.\n",
        ),
        (
            (
                "The bridge was shut on Monday.\n\nReporter: Sun Li Photographer: Gao Jie\n\n"
                "Layout: Wu Yan\n\nFirst review: Xu Na; final review: Hu Bo"
            ),
            "The bridge was shut on Monday.\n",
        ),
        (
            "By Sun Li, Qilu Daily\n\nEdit: Zhao Lei\n\nThe bridge was shut on Monday, he said.",
            "The bridge was shut on Monday, he said.",
        ),
        (
            "The bridge was shut on Monday.\n\nReporter Choi Yu-jin yjchoi@example.com",
            "The bridge was shut on Monday.\n",
        ),
    ],
    good=[
        (
            "Question: When did you begin the book?\n\nAuthor: I wrote the first page in 1989.\n\n"
            "Author: On the day I found one."
        ),
        "The notice in the window said:\nEditor: full time\nThe paper closed in June, in debt.",
        "Reporter Jo Li wins award\n\nThe prize is worth 300 pounds, the jury said on Monday.",
        "Reporters Without Borders\n\nThe group has offices in 20 cities, it said on Monday.",
        "Reporter Shot Dead\n\nThe man had worked for the paper for 20 years, it said.",
        "By Ann Fox\n\nThe bridge was shut on Monday, the guard of the gate below it said.",
        "Edit: Undo\n\nThe two words were all that was left of the program, he said.",
        "Layout: Ann Fox\n\nThe map of the fair was drawn by hand, the sign below it said.",
        "The volume was edited by Ruth Zardetto.\nReporters learned of it from her daughter.",
        "REPORTER: Is this the ministry?\n\nPORTER: It was. It has been a bank for two years.",
    ],
)
def credit_line(view: View) -> Iterator[Edit]:
    """Agencies and reprints name reporters and editors in a line above or below the story.

    The words are right in a sentence, and as the labels of an interview; a credit holds
    nothing but a role and names.
    """
    yield from remove_credits(view, Grade.SURE, "credit")


@rule(
    code="WIR010",
    name="author-line",
    summary="Remove a line that only names the author or photographer of a reprint.",
    triggers=AUTHOR_TRIGGERS,
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            "Author: Lin Mei\n\nThe bridge was shut on Monday.\n\nResponsible editor: Li Wei",
            "The bridge was shut on Monday.\n",
        ),
        (
            (
                "Xinhua News Agency, Moscow, July 26 (Reporter Lu Bo) The fleet sailed on.\n\n"
                "Photo by Xinhua News Agency reporter Li Xin"
            ),
            "Xinhua News Agency, Moscow, July 26 The fleet sailed on.\n",
        ),
        Example(
            "The bridge was shut on Monday.\n\n(Correspondent: Nie Tao)",
            "The bridge was shut on Monday.\n",
            Safety.LIKELY,
        ),
        Example(
            "(Author: Wang Lin)\n\nThe bridge was shut on Monday.",
            "The bridge was shut on Monday.",
            Safety.LIKELY,
        ),
    ],
    good=[
        (
            "Question: When did you begin the book?\n\nAuthor: I wrote the first page in 1989.\n\n"
            "Author: On the day I found one."
        ),
        "Text: Romans, chapter three\n\nThe sermon was the last one in the old church.",
        "Words by Heart\n\nThe novel is set in a school for the deaf, and it is short.",
        "The letter was written by Zhang Wei, a clerk.\nNobody answered it for two years.",
    ],
)
def author_line(view: View) -> Iterator[Edit]:
    """Reprints name author, photographer and source in lines of their own, mostly Chinese ones.

    People use the same words, and human translators keep the line; it goes for sure only where
    an editor line, a reporter in brackets or another wire mark shows that all came by machine.
    """
    yield from remove_credits(view, Grade.CREDIT, "author")


@rule(
    code="WIR004",
    name="credit-bracket",
    summary="Remove a bracket that names the reporters or editors inside a story.",
    triggers=wire.CREDIT_TRIGGERS,
    alters=_PARTS | Alters.CASE,
    bad=[
        (
            "Xining, July 25 (Reporter Wang Jinjin) - The reserve counted 2,000 antelopes.",
            "Xining, July 25 - The reserve counted 2,000 antelopes.",
        ),
        Example(
            "Moscow, July 26 (Correspondent: Lu Jinbo) The fleet sailed past the bridge.",
            "Moscow, July 26 The fleet sailed past the bridge.",
            Safety.LIKELY,
        ),
        (
            "HEFEI, July 2 (Xinhua reporters Wu Qiang and Li Min) -- Two ferries have stopped.",
            "HEFEI, July 2 (Xinhua) -- Two ferries have stopped.",
        ),
        (
            "Hefei, July 2 (Our reporter) Two ferries have stopped.",
            "Hefei, July 2 Two ferries have stopped.",
        ),
        (
            "Dust fell on Harbin. (CCTV reporters Sun Li and Gao Jie, correspondent Xu Na)",
            "Dust fell on Harbin.",
        ),
        (
            "(Reporter Wu Qiang) YIWU, March 20 (Xinhua) -- Traders sold more flags.",
            "YIWU, March 20 (Xinhua) -- Traders sold more flags.",
        ),
        (
            "Pharmacies get 30,000 won a day. [Reporter Kim Tae-ho] They keep it cold.",
            "Pharmacies get 30,000 won a day. They keep it cold.",
        ),
        (
            "The plant will close in May. (Reporting by Ann Lee; editing by Tom Fox)",
            "The plant will close in May.",
        ),
    ],
    good=[
        "The film follows a man (a reporter who drinks) and his dog.",
        "The reporter (left) was detained for an hour.",
        "He told the editor (Ruth Zardetto) that he would not come.",
        "Both (reporters and editors) went on strike.",
        "Mr. Brown (our reporter) found the keys under the mat.",
        "The prize went to two men (reporters Bob Woodward and Carl Bernstein had shared it).",
    ],
)
def credit_bracket(view: View) -> Iterator[Edit]:
    """Chinese and Korean agencies put the reporters in brackets into the first sentence.

    A bracket on a person of the story is right; a credit holds a role and names only. Machines
    say *reporter*; *correspondent* and *journalist* are also what human translators chose to
    keep, so these are only likely to be unwanted.
    """
    for edit in _strip(view, wire.CREDIT_BRACKET):
        agency = _AGENCY_HEAD.match(edit.before)
        if agency and _DASH.match(view.text, edit.end - view.start):
            start = edit.start - view.start
            yield view.replace(start, edit.end - view.start, f"{agency[0]})")
            continue
        yield edit if _OF_MACHINES.search(edit.before) else edit._replace(safety=Safety.LIKELY)
    for edit in _strip(view, wire.NAMELESS_BRACKET):
        at = edit.start - view.start
        if _DATELINE_END.search(view.text, max(0, at - _AGENCY_LENGTH), at):
            yield edit


@rule(
    code="WIR005",
    name="picture-bracket",
    summary="Remove a bracket that says whose picture stood there.",
    triggers=wire.PICTURE_TRIGGERS,
    alters=_PARTS,
    bad=[
        (
            "Visitors look at bells in Wuhan. [Photo/Xinhua] The bells were found in 1978.",
            "Visitors look at bells in Wuhan. The bells were found in 1978.",
        ),
        (
            "Guests ate the noodle in 40 minutes. [Photo by Liu Peng/Xinhua]",
            "Guests ate the noodle in 40 minutes.",
        ),
        (
            "Children plant trees near Hohhot on Sunday. (Xinhua/Li Xin)",
            "Children plant trees near Hohhot on Sunday.",
        ),
    ],
    good=[
        "The photo (by far the oldest) shows a mill.",
        "The sign said [Photo booth], and nobody went in.",
        "He sent the picture (a photo of his cat) to the court.",
    ],
)
def picture_bracket(view: View) -> Iterator[Edit]:
    """A caption carries the credit of its picture in brackets, and text is made of both.

    A bracket that says what a picture shows is content and stays. A mere *[Photo]* may be the
    label of a gallery, so it is only likely to be unwanted.
    """
    words = len(view.text.split())
    for edit in _strip(view, wire.PICTURE_BRACKET):
        if words - len(edit.before.split()) < _CAPTION_WORDS:
            continue
        bare = edit.before.strip().lower() == "[photo]"
        yield edit._replace(safety=Safety.LIKELY) if bare else edit


def _strip(view: View, pattern: Pattern) -> Iterator[Edit]:
    """Yield the removal of what ``pattern`` finds, with one of the spaces around it."""
    text = view.text
    first = len(text) - len(text.lstrip())
    last = len(text.rstrip())
    for match in pattern.finditer(text):
        start, end = match.span()
        if (start, end) == (first, last):
            return
        if start == first:
            while text[end].isspace():
                end += 1
            yield view.replace(start, end, "")
            continue
        while text[start - 1] == " ":
            start -= 1
        glued = end < last and text[end] not in " .,;:!?"
        yield view.replace(start, end, " " if glued else "")
