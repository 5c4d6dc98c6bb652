"""Scripts of broadcasts: labels, sign-offs and the reporters of Korean agencies."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon import wire
from mtclean.lexicon.furniture import Row
from mtclean.lexicon.wire_sign_offs import SIGN_OFF, SIGN_OFF_TRIGGERS
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.furniture.lines import hit_lines, remove, remove_rows, triggers
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_LABELS: tuple[Row, ...] = wire.rows("label")
_PARTS = Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS
_DASH_BEFORE_LABEL = r"[-–—]\s?"


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
    code="WIR014",
    name="reporter-sign-off",
    summary="Remove the words with which a television reporter signs off.",
    triggers=SIGN_OFF_TRIGGERS,
    scope=Scope.DOCUMENT,
    alters=Alters.LINES | _PARTS | Alters.CASE,
    bad=[
        (
            "The court will decide on Friday, lawyers say.\n\nThis is SBS Kim Min-jun.",
            "The court will decide on Friday, lawyers say.\n",
        ),
        (
            "The court will decide on Friday. This is Park Ji-woo of MBC News.",
            "The court will decide on Friday.",
        ),
        (
            "Reporter Lee Su-a has the story.\n\nThe court will decide on Friday, lawyers say.",
            "The court will decide on Friday, lawyers say.",
        ),
    ],
    good=[
        '"This is SBS Kim Min-jun," said the boy into the spoon.',
        "This is Kim Min-jun of the ministry.\n\nHe has worked there for 30 years, he says.",
        "The reporter has the story.\n\nShe will not tell where she found it, she says.",
        "This is KBS Arena.\n\nIt holds 5,000 people, and all of them sang on Sunday.",
    ],
)
def reporter_sign_off(view: View) -> Iterator[Edit]:
    """Scripts of Korean, Chinese and Japanese television end with the reporter's name.

    A person says who he is in quotation marks, or by an office; a sign-off names a broadcaster
    and a reporter, and nothing follows in its line.
    """
    lines = view.document.paragraphs
    alone: dict[int, str] = {}
    for number in hit_lines(view):
        start, end = lines[number]
        line = view.text[start:end].rstrip()
        match = SIGN_OFF.search(line)
        if not match:
            continue
        before = line[: match.start()].rstrip()
        if not before:
            alone[number] = "sign-off"
        elif before[-1] in ".!?":
            yield view.replace(start + len(before), end, "")
    yield from remove(view, alone)


@rule(
    code="WIR015",
    name="reporter-before-equals-sign",
    summary="Remove the reporter that a Korean agency names before an equals sign.",
    triggers=wire.AGENCY_REPORTER_TRIGGERS,
    alters=_PARTS,
    sources=("ko",),
    bad=[
        (
            "(Seoul=Yonhap News) Reporter Kim Min-jun = The ministry will build two dams.",
            "(Seoul=Yonhap News) The ministry will build two dams.",
        ),
        (
            "[Busan = Newsis] Park Ji-woo reporter = A ferry ran aground at dawn.",
            "[Busan = Newsis] A ferry ran aground at dawn.",
        ),
    ],
    good=[
        "The formula of the reporter = one pen, one phone.",
        "Reporter A = 5 points, Reporter B = 7 points.",
        "A sign in the newsroom: good reporter = tired reporter",
    ],
)
def reporter_before_equals_sign(view: View) -> Iterator[Edit]:
    """Korean agencies write place, agency, reporter and an equals sign before the first sentence.

    The dateline stays, the reporter goes with the sign. An equals sign is right in a formula;
    this one stands at the head of a paragraph, behind a person's name.
    """
    match = wire.AGENCY_REPORTER.match(view.text)
    if match:
        start = len((match["place"] or "").rstrip())
        yield view.replace(start, match.end(), " " if match["place"] else "")
