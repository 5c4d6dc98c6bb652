"""Marks that stand twice, and dashes that follow a quotation in other languages."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.typography_words import (
    ABBREVIATIONS,
    FUNCTION_WORDS,
    SAYING,
    STARTERS,
    STATES,
)
from mtclean.rule import Alters, View, rule
from mtclean.rules.typography.marks import ends_entity
from mtclean.rules.typography.shapes import shapes
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_DOUBLED = Pattern(
    r"(?P<word>[A-Za-z][A-Za-z’'-]{0,30}|[\d%)])"
    r"(?P<marks> ?\.\.(?!\.)|\. \.(?!\s{0,3}\.)| ?,(?:,|\.)(?![,.\d])|\.,|;[;.]|\.;"
    r"|, ,(?! ?,| and ?,))"
    r"(?P<quote>[\"”’)]?)(?=(?P<gap>\s|$)(?P<next>[\"“(]?[A-Za-z]{0,20}))"
)


_PAIRS = ("..", ". .", ".,", ".;", ";;", ";.", ",,", ",.", ", ,")
_WORD_BEFORE = Pattern(r"[A-Za-z’'-]{1,30}$")


def _is_suspect(text: str, at: int) -> bool:
    """Tell whether two stops are no part of an ellipsis and not behind an abbreviation."""
    pair = text[at : at + 2]
    if pair[1] == " ":
        pair = text[at : at + 3]
    if pair not in _PAIRS:
        return False
    if pair[-1] == ".":
        after = text[at + len(pair) : at + len(pair) + 2].lstrip(" ")
        return after[:1] != "." and text[max(0, at - 2) : at].rstrip(" ")[-1:] != "."
    return pair[0] != "." or not _is_abbreviation(text, at)


def _is_abbreviation(text: str, at: int) -> bool:
    """Tell whether the stop at ``at`` may belong to the word before it."""
    match = _WORD_BEFORE.search(text, max(0, at - 31), at)
    word = match[0] if match else ""
    short = 0 < len(word) < 4 and word not in FUNCTION_WORDS
    return short or word.lower() in ABBREVIATIONS or word in STATES


_STOPS = shapes("doubled stops", "..", ".,", ",,", ",.", ". .", ", ,", test=_is_suspect, cased=True)


@rule(
    code="TYP040",
    name="doubled-stop",
    summary="Keep one of two stops that stand together.",
    probes=(_STOPS,),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        (
            "The talks have ended.. A new round,, he said, is near.",
            "The talks have ended. A new round, he said, is near.",
        ),
        ("He left;; she stayed,. as the rain fell.", "He left; she stayed, as the rain fell."),
        (
            "Nobody was hurt., The road is open;. It is dry.",
            "Nobody was hurt. The road is open. It is dry.",
        ),
        ('"We stay.." He left. . She stayed , , too.', '"We stay." He left. She stayed, too.'),
    ],
    good=[
        "He works for Acme Inc., she until 3 a.m., in Harrisburg, Pa., on Main St., etc., in sum.",
        "So he waited... and waited. . . . The file is in ../docs or a..b.",
        "Well.. maybe he knew.. who can say?",
        "Martin Luther King Jr., Born in Atlanta. The dept., Approx., said so.",
        "The code 1,,000 is empty in the middle.",
    ],
)
def doubled_stop(view: View) -> Iterator[Edit]:
    """Captions, headings and cut sentences are joined with a second stop; engines add another.

    Two marks are right after an abbreviation (*Inc.,* and *a.m.,*), and two dots before a lower
    case word are a careless ellipsis.
    """
    text = view.text
    end = len(text.rstrip())
    for match in _DOUBLED.finditer(text):
        marks, follower = match["marks"].replace(" ", ""), match["next"]
        upper = follower.lstrip('"“(')[:1].isupper()
        last = match.end() >= end
        if marks == "..":
            kept = "." if upper or last else ""
        elif marks == ",.":
            lower = follower.lstrip('"“(')[:1].islower()
            kept = "." if last or follower in STARTERS else "," if lower else ""
        elif marks in (".,", ".;"):
            sentence = last or follower.lstrip('"“(') in STARTERS
            known = _is_abbreviation(text, match.start("marks"))
            kept = "." if sentence and not known else ""
        elif marks == ";.":
            kept = "." if last or upper else ";"
        else:
            kept = marks[0]
        if kept and not ends_entity(text, match.start("marks")):
            yield view.replace(match.start("marks"), match.end("marks"), kept)


_VERBS = alternation(
    SAYING - {"read", "reads", "saying", "think", "thought", "reported"} | {"reported", "reports"}
)
_DIALOGUE = Pattern(
    rf"(?P<inner>[,.!?…]?)(?P<quote>[\"”»])(?P<outer>,?)\s?[-–—]{{1,2}}\s?"
    rf"(?P<verb>(?:{_VERBS})\b|(?:he|she|they|it|I|we)\s(?:{_VERBS})\b"
    rf"|(?:the\s)?[\w.]{{1,20}}\s(?:[\w.]{{1,20}}\s){{0,3}}(?:{_VERBS})\b(?=[.,:]|$))",
)
_DASH = Pattern(r"\s[-–—]{1,2}\s")
_STARTS_SENTENCE = Pattern(r"(?:^|[.!?…:][\"”]?\s)$")


@rule(
    code="TYP041",
    name="dialogue-dash",
    summary="Drop the dash between a quotation and its speaker.",
    triggers=tuple(
        f"{end}{gap}{dash}"
        for end in ('"', '",', "”", "”,", "»", "»,")
        for gap in (" ", "")
        for dash in "-–—"
    ),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        ('"She is quieter," - said Captain Veresov.', '"She is quieter," said Captain Veresov.'),
        ('"We sail on Tuesday", - said the diplomat.', '"We sail on Tuesday," said the diplomat.'),
        (
            "“The attack was repelled” – reported the SBU.",
            "“The attack was repelled,” reported the SBU.",
        ),
        ('"What for?" – asked the mayor.', '"What for?" asked the mayor.'),
    ],
    good=[
        'The slogan "Bread and work" – said to be the oldest in the city – was painted over.',
        '"Work" – he pointed at the wall – "comes second."',
        "The fire brigade “came for the cake” – a phrase he used twice – and stayed for the fire.",
        '"Yes" — said twice — is a yes.',
        "He sang “Yesterday” - asked by the crowd - and left.",
    ],
)
def dialogue_dash(view: View) -> Iterator[Edit]:
    """Russian, Ukrainian and Polish set a dash between a quotation and the words of saying.

    A dash is right where it opens an aside, which a second dash closes; without a comma the
    quotation must be a sentence of its own.
    """
    text = view.text
    for match in _DIALOGUE.finditer(text):
        rest = text[match.end() : match.end() + 200].split(". ", 1)[0]
        if rest.startswith((" to be", " to have", " by", " twice")) or _DASH.search(rest):
            continue
        inner, quote, outer = match["inner"], match["quote"], match["outer"]
        safety = Safety.SAFE
        if not inner and not outer:
            mark = "“" if quote == "”" else "«" if quote == "»" else '"'
            low = max(0, match.start() - 600)
            opening = text.rfind(mark, low, match.start())
            words = text[opening + 1 : match.start()].split() if opening >= 0 else []
            if len(words) < 3 or not _STARTS_SENTENCE.search(text, max(0, opening - 3), opening):
                continue
            safety = Safety.SAFE if len(words) > 3 else Safety.LIKELY
        mark = inner if inner and inner != "." else ","
        if mark in "!?…":
            outer = ""
        yield view.replace(
            match.start(), match.end(), f"{mark}{quote} {match['verb']}", safety=safety
        )
