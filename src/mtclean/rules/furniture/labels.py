"""Lines that are a label and nothing else: times, plate numbers, initials, foreign buttons."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.furniture.foreign import BUTTONS, LABELS, STARTS
from mtclean.lexicon.furniture.plates import PLATES
from mtclean.lexicon.furniture.row import DATE
from mtclean.rule import Alters, Exact, Scope, View, rule
from mtclean.rules.furniture._probes import (
    BRACKETED_LINES,
    INITIALLED_LINES,
    PLATE_LINES,
    STAMPED_LINES,
)
from mtclean.rules.furniture.lines import hit_lines, remove, stripped
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_EXACT_STAMP = Pattern(
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?(?: ?Z| ?[+-]\d\d:?\d\d| UTC| GMT)?"
    r"|Z|[+-]\d\d:?\d\d)"
    r"|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? \d{1,2}:\d\d:\d\d(?: ?[AaPp]\.?[Mm]\.?)?"
)
"""A date with seconds or a zone: no person writes that above an entry of a story."""
_CLOCK = r"\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:GMT|UTC|[A-Z]{2,3}T|h|hrs|Uhr))?"
_STAMP = Pattern(rf"{DATE}(?:,| -| \||,? at)? {_CLOCK}|{_CLOCK},? {DATE}")
_TOP, _FOOT = 5, 2
_PLATE = Pattern(r"(\d\d)[ -]([^\W\d]{3,15})")
_INITIALS = r"\((?!(?:and/or|his/her|he/she|him/her|s/he|w/o|km/h|on/off|yes/no|in/out)\))"
_INITIALS_LINE = Pattern(
    r"\((?!(?:sic|cont|more|end|ends|and|or|not|the|one|two|old|new|left|top|both|all|none|see"
    r"|born|died|yes|no|part|here|now|laugh|sigh|beat|pop|mid|est|cf|ibid|ed|eds|orig|abbr|tbc"
    r"|tba|tbd|etc|map|link|ad|ads|free|pdf|page|list|text|data|live|audio|video|photo|graph)\))"
    r"[a-z]{2,4}(?:/[a-z]{2,4}){0,3}\)"
)
_INITIALS_END = Pattern(rf"(?<=[.!?\"”]) ?{_INITIALS}[a-z]{{1,4}}(?:/[a-z]{{1,4}}){{1,3}}\)\s*\Z")
_FOREIGN = Pattern(
    rf"{alternation(BUTTONS)}[ »→›>.…:：]{{0,4}}"
    rf"|[(\[>»]{{0,2}} ?{alternation(LABELS)}\s?[:：]"
    r"(?:\s?[^\s.!?;][^!?;\"“”]{1,150}(?<![.,]))?[)\]]?"
    rf"|{alternation(STARTS)}[^\"“”]{{0,120}}"
)


@rule(
    code="FUR016",
    name="untranslated-furniture-line",
    summary="Remove a line of the page frame that was left in another language.",
    triggers=tuple(Exact(words) for words in sorted(BUTTONS | LABELS | set(STARTS))),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            "The bridge was shut on Monday.\n\nCompartir\n\nIt is to open in June, the city said.",
            "The bridge was shut on Monday.\n\nIt is to open in June, the city said.",
        ),
        (
            "Publicado por: Redacción Central\nThe bridge was shut on Monday.",
            "The bridge was shut on Monday.",
        ),
        (
            "The bridge was shut on Monday.\nЧитайте также: Пять прогулок\nIt is to open.",
            "The bridge was shut on Monday.\nIt is to open.",
        ),
        (
            "The bridge was shut on Monday.\nLesen Sie auch: Fünf Wege\nWeiterlesen »",
            "The bridge was shut on Monday.\n",
        ),
    ],
    good=[
        "“Compartir”, to share, is the first verb in the book.\nIt has 400 pages.",
        "Fuente: a village of nine houses and a spring.\nIt has no bar.",
        "The sign on the door read Anzeige, which is an advertisement.\nNobody read it.",
        "Publicidad and its rivals printed less in May.\nThe paper closed in June.",
        "Por: what the leaflet means by it is “by”.\nIt was printed in Lima.",
    ],
)
def untranslated_furniture_line(view: View) -> Iterator[Edit]:
    """Engines translate the article and leave the buttons and labels around it as they are.

    Only the bare button goes, or a label with a colon and no whole sentence after it. A foreign
    word in an English sentence is no button.
    """
    found = {
        number: "a line in another language"
        for number in hit_lines(view)
        if _FOREIGN.fullmatch(stripped(view.text, view.document.paragraphs[number]))
    }
    yield from remove(view, found)


@rule(
    code="FUR017",
    name="time-stamp-line",
    summary="Remove a line that only holds the date and time at which a page was made.",
    triggers=(),
    probes=(STAMPED_LINES,),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            "2021-07-26T12:44:05Z\n\nThe bridge was shut on Monday, the city said.",
            "The bridge was shut on Monday, the city said.",
        ),
        (
            "Bridge shut\n7/26/2021, 12:44:05 PM\nThe bridge was shut on Monday, the city said.",
            "Bridge shut\nThe bridge was shut on Monday, the city said.",
        ),
        (
            "Bridge shut\n26 July 2021, 12:44\nThe bridge was shut on Monday, the city said.",
            "Bridge shut\nThe bridge was shut on Monday, the city said.",
        ),
        (
            "The bridge was shut on Monday, the city said.\n26.07.2021 12:44",
            "The bridge was shut on Monday, the city said.\n",
        ),
    ],
    good=[
        (
            "July 26, 2021, 8:05 a.m.\nThe first cracks appear in the eastern pier.\n"
            "July 26, 2021, 8:40 a.m.\nThe bridge is closed to lorries on both of its lanes.\n"
            "July 26, 2021, 9:10 a.m.\nThe pier gives way, and nobody is on the bridge."
        ),
        "March 3\n\nThe first cracks appear in the eastern pier.",
        "12:44\n\nThe train stops between two stations, and the light goes out.",
        "At 12:44 on 26 July 2021\n\nThe clock stopped when the wave came over the wall.",
        "The log read:\n\n`2021-07-26T12:44:05Z`\n\nThe line after it was empty, he said.",
    ],
)
def time_stamp_line(view: View) -> Iterator[Edit]:
    """Pages print the time at which a story was put up, and scrapers keep it as a paragraph.

    A stamp with seconds is a machine's. Others go only at the head or the foot of a story that
    has one or two of them: a live report or a timeline has one above every entry.
    """
    lines = view.document.paragraphs
    found = {}
    others = []
    for number in hit_lines(view):
        line = stripped(view.text, lines[number])
        if _EXACT_STAMP.fullmatch(line):
            found[number] = "time stamp"
        elif _STAMP.fullmatch(line):
            others.append(number)
    if len(others) <= _FOOT:
        last = len(lines) - _FOOT
        found |= {number: "time stamp" for number in others if number < _TOP or number >= last}
    yield from remove(view, found)


@rule(
    code="FUR018",
    name="plate-number-line",
    summary="Remove a line with the plate number and the name of a Turkish province.",
    triggers=(),
    probes=(PLATE_LINES,),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES,
    bad=[
        (
            "34 Istanbul\n\nA driver stopped for a swan and was thanked by the city.",
            "A driver stopped for a swan and was thanked by the city.",
        ),
        (
            "A driver stopped for a swan and was thanked by the city.\n06 Ankara\nHe was late.",
            "A driver stopped for a swan and was thanked by the city.\nHe was late.",
        ),
    ],
    good=[
        "The survey lists hospitals by town:\n\n34 Ankara\n\n35 Istanbul",
        "The provinces of the region and their plates are:\n34 Istanbul\n41 Kocaeli\n54 Sakarya",
        "34 Istanbul taxis were stopped on Monday\n\nTheir drivers had no licence, police said.",
        "The car had the plate 34 Istanbul on a yellow ground.\nIt was never found.",
    ],
)
def plate_number_line(view: View) -> Iterator[Edit]:
    """Turkish sites file a story under the province, which they list with its plate number.

    Number and province must belong together. Several such lines in a row are a list and stay.
    """
    lines = view.document.paragraphs
    found = []
    for number in hit_lines(view):
        match = _PLATE.fullmatch(stripped(view.text, lines[number]))
        if match and match[2].casefold().replace("\u0307", "") in PLATES.get(int(match[1]), ()):
            found.append(number)
    alone = [n for n in found if n - 1 not in found and n + 1 not in found]
    yield from remove(view, dict.fromkeys(alone, "plate number of a province"))


@rule(
    code="FUR019",
    name="desk-initials",
    summary="Remove the initials of the desk below a story.",
    triggers=(),
    probes=(BRACKETED_LINES, INITIALLED_LINES),
    scope=Scope.DOCUMENT,
    alters=Alters.LINES | Alters.PUNCTUATION | Alters.WORDS | Alters.WHITESPACE,
    bad=[
        (
            "The bridge was shut on Monday, the city said.\n\n(thm)",
            "The bridge was shut on Monday, the city said.\n",
        ),
        (
            "The bridge was shut on Monday, the city said. (mkd/eds)",
            "The bridge was shut on Monday, the city said.",
        ),
        (
            "The bridge was shut on Monday, the city said.\n(sk/mo)\n",
            "The bridge was shut on Monday, the city said.\n",
        ),
    ],
    good=[
        "The last page of the script has a word in brackets.\n\n(more)",
        "He wrote that he was “to tired” for it.\n(sic)",
        "Guests may bring a partner. (and/or)",
        "The bridge was shut on Monday, the city said (km/h).\nIt is to open in June.",
        "The list ends with the words:\n\n(abc) the third clause of the second act of the town.",
    ],
)
def desk_initials(view: View) -> Iterator[Edit]:
    """Indonesian and other agencies sign a story with the initials of writer and editor.

    They stand in brackets in small letters, alone in the last line of the story, or behind its
    last stop with a slash between them. Words that stand in brackets as such are no initials.
    """
    lines = view.document.paragraphs
    text = view.text
    last = len(lines) - 1
    for number in hit_lines(view):
        start, end = lines[number]
        if number == last:
            match = _INITIALS_END.search(text, max(start, end - 32), end)
            if match:
                yield view.replace(match.start(), match.start() + len(match[0].rstrip()), "")
        if number and number >= last - 1 and _INITIALS_LINE.fullmatch(stripped(text, (start, end))):
            yield from remove(view, {number: "initials of the desk"})
