"""Marks and notes that desks and page editors write for each other."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon import wire
from mtclean.lexicon.furniture import Row
from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.furniture.lines import remove_rows, triggers
from mtclean.text.edit import Edit, Safety

_NOTES: tuple[Row, ...] = wire.rows("desk")
_CORRECTIONS: tuple[Row, ...] = wire.rows("correction")
_PARTS = Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS


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


@rule(
    code="WIR012",
    name="note-to-the-desk",
    summary="Remove a line in which an agency tells its clients what is new in a story.",
    triggers=triggers(_NOTES),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            "Eds: UPDATES with quotes from the mayor.\n\nThe bridge was shut on Monday, he said.",
            "The bridge was shut on Monday, he said.",
        ),
        (
            "BC-EU--Greece-Fires, 1st Ld\n\nA fire burned near the town of Volos on Monday.",
            "A fire burned near the town of Volos on Monday.",
        ),
    ],
    good=[
        "Eds was the name of the shop.\n\nIt sold keys and mended shoes for forty years.",
        "Two Eds: a portrait of the brothers\n\nThey were born on the same day in May.",
        "BC-era coins were found in the field.\n\nThey are on show in the museum of the town.",
    ],
)
def note_to_the_desk(view: View) -> Iterator[Edit]:
    """American agencies begin a story with its slug and a note to editors, *Eds: ADDS details*.

    Copies of their service carry both into translation. The letters are right in a name and in
    a date before Christ; a note stands alone on its line.
    """
    yield from remove_rows(view, _NOTES)


@rule(
    code="WIR013",
    name="correction-address",
    summary="Remove a line that says where to send corrections or complaints.",
    triggers=triggers(_CORRECTIONS),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            "The bridge was shut on Monday, he said.\n\nError correction: 010-62675187",
            "The bridge was shut on Monday, he said.\n",
        ),
        (
            (
                "The bridge was shut on Monday, he said.\n\n[Error correction]\n\n"
                "Illegal and bad information reporting telephone: 010-62675188"
            ),
            "The bridge was shut on Monday, he said.\n",
        ),
    ],
    good=[
        "Correction: the bridge was built in 1909, not in 1906, as was stated here on Tuesday.",
        "Error correction in chips is an art.\n\nIt takes ten years to learn it, he said.",
        "The helpline has one number: 0800 123456.\n\nIt is open on Sundays too, she said.",
    ],
)
def correction_address(view: View) -> Iterator[Edit]:
    """Chinese portals close a page with a link or a telephone for errors and illegal content.

    A correction with a sentence is content, and so is the number of a helpline in a story; the
    line that goes holds a fixed label and at most a number or an address.
    """
    yield from remove_rows(view, _CORRECTIONS)
