"""Words in the script of the source: removed where they say nothing new, or flagged."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtclean.context.quotations import quotations
from mtclean.lexicon.leftovers import FREQUENT, SCRIPT_LEADS, SCRIPTS
from mtclean.lexicon.parts_of_speech import Part, parts_of
from mtclean.rule import Alters, Example, LeadByte, View, rule
from mtclean.rules.cuts import cut
from mtclean.rules.gap import Fit, fit
from mtclean.rules.leftovers.topic import about_words, about_words_near
from mtclean.rules.leftovers.twice import source_sentences
from mtclean.table import within
from mtclean.text.document import Document
from mtclean.text.edit import Edit, Safety
from mtclean.text.language import NAMES, language_of
from mtclean.text.pattern import Pattern

_ANY_SCRIPT = "".join(SCRIPTS.values())
_RUN = Pattern(rf"[{_ANY_SCRIPT}][{_ANY_SCRIPT}\s\d.,:;!?()«»“”\"'‌‍-]{{0,400}}")
_GLOSS = Pattern(r",? ?[\"“(（]")
_LETTER = Pattern(rf"[{_ANY_SCRIPT}]")
_LEADS = tuple(LeadByte(letter) for letter in SCRIPT_LEADS)
_FREQUENT = frozenset("".join(FREQUENT.values()))


_LONE = Pattern(
    r"(?<=[a-z][a-z,’'] )[一-鿿ぁ-ゖァ-ヺ・] (?=[a-z]{2})|(?<=[A-Z][a-z]{2} )[一-鿿] (?=[a-z]{2})"
)
_LAST_WORD = Pattern(r"[A-Za-z’']+(?=,? \Z)")
_FIRST_WORD = Pattern(r"[A-Za-z]+")
_OPEN = Part.NOUN | Part.PLURAL | Part.MASS | Part.UNKNOWN | Part.NAME
_HAN_OR_KANA = Pattern(r"[一-鿿ぁ-ゖァ-ヺ]")


@rule(
    code="LEF005",
    name="leftover-source-script",
    summary="Remove words in another script that say nothing new; flag the others.",
    triggers=_LEADS,
    alters=Alters.WORDS | Alters.WHITESPACE | Alters.PUNCTUATION | Alters.DIGITS | Alters.CASE,
    bad=[
        "The company in the [[静岡]] prefecture closed.",
        "The minister said [[что он не придёт]] on Monday.",
        "They met near [[서울역]] at noon.",
        (
            "The crew was fighting 蕃 the fire until dawn.",
            "The crew was fighting the fire until dawn.",
        ),
        (
            "Nurses are asked to leave 钅 the old 陂 wards.",
            "Nurses are asked to leave the old wards.",
        ),
        (
            "A fair drew 32 cooks, 14 bakers. На ярмарку пришли 32 повара, 14 пекарей. It ended.",
            "A fair drew 32 cooks, 14 bakers. It ended.",
        ),
        (
            "The bridge is 1,250 meters long. 这座大桥长1250米，是全省最长的桥。 It opens in May.",
            "The bridge is 1,250 meters long. It opens in May.",
        ),
        Example(
            "The shop sells tea and bread. В магазине продают чай и хлеб. It opens at noon.",
            "The shop sells tea and bread. It opens at noon.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "The novelist Liu Cixin (刘慈欣) was born in Beijing.",
        "The leaflet has also been translated into Русский and 中文.",
        "The word “спасибо” stands on the cup.",
        "The letters α and β are Greek.",
        "The sign says so in two languages. Выхода нет. It hangs over the door.",
        "“The shop has 12 rooms.” «В магазине 12 комнат.» So they said.",
        "The character 福 hangs on the door.",
    ],
)
def leftover_source_script(view: View) -> Iterator[Edit]:
    """Engines copy what they do not know, most often names, and leave it in its own script.

    A lone character between words that fit together goes, and so does a sentence that stands beside
    its translation. A name in brackets behind its English form, words in quotation marks, and a
    text about the language are right. The rest is flagged with its language.
    """
    text = view.text
    for match, safety in _lone_characters(text):
        yield view.replace(match.start(), match.end(), "", safety=safety)
    if about_words(text) or "translat" in text:
        return
    for start, end, safety in source_sentences(view):
        yield view.replace(*cut(text, start, end), safety=safety)
    quoted = quotations(Document(text))
    for match in _RUN.finditer(text):
        last = max(at.end() for at in _LETTER.finditer(text, match.start(), match.end()))
        start = match.start()
        if text[max(0, start - 1) : start] in ("(", "（", "[", "「", "《", "/"):
            continue
        if _GLOSS.match(text, last):
            continue
        if within(quoted, start) or _FREQUENT.isdisjoint(match[0]):
            continue
        found = view.text[start:last]
        script = next(name for name, letters in SCRIPTS.items() if _within(text[start], letters))
        language = NAMES.get(language_of(found), "")
        told = f"{language} in {script} script" if language else f"{script} script"
        yield view.flag(start, last, f"Untranslated: {told} in an English text.")


def _lone_characters(text: str) -> Iterator[tuple[re.Match[str], Safety]]:
    if sum(1 for _ in _HAN_OR_KANA.finditer(text)) > 2:
        return
    for match in _LONE.finditer(text):
        start, end = match.span()
        if about_words_near(text, start, end) or fit(text, start, end - 1) is not Fit.YES:
            continue
        left = _LAST_WORD.search(text, max(0, start - 30), start)
        right = _FIRST_WORD.match(text, end)
        between = left and right and parts_of(left[0]) & _OPEN and parts_of(right[0]) & _OPEN
        yield match, Safety.LIKELY if between else Safety.SAFE


def _within(letter: str, ranges: str) -> bool:
    at = 0
    while at < len(ranges):
        if ranges[at + 1 : at + 2] == "-":
            if ranges[at] <= letter <= ranges[at + 2]:
                return True
            at += 3
        else:
            if ranges[at] == letter:
                return True
            at += 1
    return False
