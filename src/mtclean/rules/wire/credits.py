"""Credits: who reported, edited or took the picture; and the marks of a desk."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon import wire
from mtclean.lexicon.furniture import Row
from mtclean.rule import Alters, Example, Scope, View, rule
from mtclean.rules.furniture.lines import remove_rows, triggers
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_CREDITS: tuple[Row, ...] = wire.rows("credit")
_LABELS: tuple[Row, ...] = wire.rows("label")
_PARTS = Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS
_KEPT_BY_PEOPLE = Pattern(r"[(\[](?:correspondent|journalist)", ignore_case=True)
_DASH_BEFORE_LABEL = r"[-–—]\s?"


@rule(
    code="WIR003",
    name="credit-line",
    summary="Remove a line that only names the reporters or editors of a story.",
    triggers=triggers(_CREDITS),
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
    ],
    good=[
        (
            "Question: When did you begin the book?\n\nAuthor: I wrote the first page in 1989.\n\n"
            "Author: On the day I found one."
        ),
        "The notice in the window said:\nEditor: full time\nThe paper closed in June, in debt.",
        "Reporter Jo Li wins award\n\nThe prize is worth 300 pounds, the jury said on Monday.",
        "The volume was edited by Ruth Zardetto.\nReporters learned of it from her daughter.",
        "REPORTER: Is this the ministry?\n\nPORTER: It was. It has been a bank for two years.",
    ],
)
def credit_line(view: View) -> Iterator[Edit]:
    """Agencies and reprints name reporters and editors in a line above or below the story.

    The words are right in a sentence, and as the labels of an interview; a credit holds
    nothing but a role and names.
    """
    yield from remove_rows(view, _CREDITS)


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
    ],
)
def credit_bracket(view: View) -> Iterator[Edit]:
    """Chinese and Korean agencies put the reporters in brackets into the first sentence.

    A bracket on a person of the story is right; a credit holds a role and names only. Machines
    say *reporter*; *correspondent* and *journalist* are also what human translators chose to
    keep, so these are only likely to be unwanted.
    """
    for edit in _strip(view, wire.CREDIT_BRACKET):
        chosen = _KEPT_BY_PEOPLE.search(edit.before)
        yield edit._replace(safety=Safety.LIKELY) if chosen else edit


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

    A bracket that says what a picture shows is content and stays.
    """
    yield from _strip(view, wire.PICTURE_BRACKET)


@rule(
    code="WIR006",
    name="desk-revision-mark",
    summary="Remove the mark of a desk that a story was written through again.",
    triggers=wire.WRITETHRU_TRIGGERS,
    alters=_PARTS | Alters.CASE,
    bad=[
        (
            "1st LD-Writethru: DOHA, Feb. 7 (Xinhua) -- The library sent a bus.",
            "DOHA, Feb. 7 (Xinhua) -- The library sent a bus.",
        ),
        ("2nd Ld-Writethru: Bridge in Doha closed", "Bridge in Doha closed"),
    ],
    good=[
        "A writethru is a story that a desk writes again from the top.",
        "The desk sent a second writethru: nobody read it.",
        "He called it his last writethrough and went home.",
    ],
)
def desk_revision_mark(view: View) -> Iterator[Edit]:
    """Agencies number the versions of a story in its head, *1st LD-Writethru*, for their clients.

    The word is right in an article on agencies; the mark stands at the head of a line.
    """
    start = len(view.text) - len(view.text.lstrip())
    match = wire.WRITETHRU.match(view.text, start)
    if match:
        yield view.replace(match.start(), match.end(), "")


@rule(
    code="WIR007",
    name="script-label-line",
    summary="Remove a line that is only the label of a broadcast script.",
    triggers=triggers(_LABELS),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            "[Explanation]\n\nThe number of patients fell to its lowest level since February.",
            "The number of patients fell to its lowest level since February.",
        ),
        (
            "The number of patients fell to a new low.\n\n【Anchor】\n\nA center was closed.",
            "The number of patients fell to a new low.\n\nA center was closed.",
        ),
    ],
    good=[
        "[Enter REPORTER, wet.]\n\nREPORTER: Is this the ministry? I have come on foot.",
        "The anchor read the news for 40 years.\nHe died on Monday.",
        "The tag `<Reporter>` opens the list.\nIt is closed by another.",
    ],
)
def script_label_line(view: View) -> Iterator[Edit]:
    """Korean and Chinese television puts its scripts online with labels that say who speaks.

    A stage direction in a printed play is right; a label is one of a few fixed words.
    """
    yield from remove_rows(view, _LABELS)


_HEAD = 160
_AT_HEAD = Pattern(rf"\A\s*(?:[A-Z][\w ,.()’'-]{{1,60}}{_DASH_BEFORE_LABEL})?\Z")


@rule(
    code="WIR008",
    name="script-label",
    summary="Remove the label of a broadcast script at the head of a paragraph.",
    triggers=wire.SCRIPT_TRIGGERS,
    alters=_PARTS,
    bad=[
        (
            "[Explanation] The number of patients fell to its lowest level.",
            "The number of patients fell to its lowest level.",
        ),
        (
            "SEOUL - [Reporter] The film opened in 300 cinemas.",
            "SEOUL - The film opened in 300 cinemas.",
        ),
    ],
    good=[
        "[Enter REPORTER, wet.] The audience laughed.",
        "He wrote “[Explanation] missing” in the margin.",
        "The reporter [left] was detained for an hour.",
    ],
)
def script_label(view: View) -> Iterator[Edit]:
    """Labels of a broadcast script also stand before the words they belong to.

    In brackets inside a sentence the words may be a note; at the head of a paragraph, or right
    behind a dateline, they are a label.
    """
    match = wire.SCRIPT_LABEL.search(view.text)
    if not match or match.start() > _HEAD or not view.text[match.end() :].strip():
        return
    if _AT_HEAD.match(view.text[: match.start()]):
        yield view.replace(match.start(), match.end(), "")


@rule(
    code="WIR009",
    name="approximation-for-note",
    summary="Write editor's note where a note was translated as an approximation.",
    triggers=wire.APPROXIMATION_TRIGGERS,
    safety=Safety.LIKELY,
    alters=_PARTS,
    sources=("ru", "uk", "be", "bg"),
    bad=[
        (
            "He called it a raid (approx. – the search of the office), witnesses said.",
            "He called it a raid (editor's note: the search of the office), witnesses said.",
        ),
        (
            "He called it a raid (approx. ed.) there.",
            "He called it a raid (editor's note) there.",
        ),
    ],
    good=[
        "The lake is long (approx. – 5 km) and deep.",
        "The lake is long (approx. five kilometers) and deep.",
        "It cost 40 euros (approx. - forty dollars) in May.",
    ],
)
def approximation_for_note(view: View) -> Iterator[Edit]:
    """Russian *прим.* is short for a note, and engines take it for *approximately*.

    It is right before an amount, in figures or in words; a note begins with something else.
    """
    for match in wire.APPROXIMATION.finditer(view.text):
        bare = match[1] is not None and match[1].rstrip().endswith(")")
        yield view.replace(
            match.start(), match.end(), "(editor's note)" if bare else "(editor's note: "
        )


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
