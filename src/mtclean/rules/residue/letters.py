"""Lone small letters: what is left of a link, a token or a key, and contractions cut in two."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from mtclean.lexicon.lone_letters import (
    AFTER_KIND,
    BEFORE_ANY,
    BEFORE_COMPOUND,
    CONTRACTED,
    SHORT_FOR,
)
from mtclean.lexicon.parts_of_speech import Part, parts_of
from mtclean.rule import Alters, Exact, Example, View, rule
from mtclean.rules.gap import Fit, fit
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_LETTERS = "bcdefghjklmnpqrstuvwxyz"
_STRAY = Pattern(
    r"(?<![\w.'’/-])(?P<left>[A-Za-z][a-z]{0,20}(?:['’]s)?)(?P<comma>,?) "
    rf"(?P<letter>[{_LETTERS}])(?= (?P<right>[a-z]{{2,20}})(?![\w'’-]*[/@])"
    r"(?P<more> [b-z]\b(?!['’]))?)"
)
_ALONE = Pattern(rf"(?<![\w'’])[{_LETTERS}{_LETTERS.upper()}](?!\w)")
_MATHEMATICS = Pattern(
    r"\b(?:equations?|formulas?|proofs?|theorems?|lemmas?|variables?|algorithms?|matrix|integers?"
    r"|mathematic\w*|letters?|alphabet\w*|vowels?|consonants?|spell\w*|statistic\w*|p-values?"
    r"|physic\w*|odd|graph|axis|notation|coefficients?|syllables?|pronounced|typed|typing|keyboard"
    r"|keystrokes?|initials?|lyrics?|tweet\w*|texted|slang|hashtags?)\b|[=<>+^]",
    ignore_case=True,
)
_OPEN = Part.NOUN | Part.PLURAL | Part.MASS | Part.ADJECTIVE | Part.UNKNOWN | Part.NAME | Part.ING
_VERBS = Part.BE | Part.HAVE | Part.DO | Part.MODAL | Part.PAST | Part.VERB_S
_OPENS_CLAUSE = frozenset(str.split("as if that when where while because since and or but for let"))
_FUNCTION = Part.DETERMINER | Part.PREPOSITION | Part.BE | Part.HAVE | Part.MODAL
_TAKES_S = Part.NOUN | Part.UNKNOWN | Part.NAME | Part.MASS | Part.VERB
_GOES_ON = Part.PREPOSITION | Part.THAT | Part.WHEN | Part.WHO | Part.TO | Part.NOT | Part.AND
_LIKE_A_WORD = "enouxydl"
"""Letters that are words of other languages, or stand for *and* or an article."""
_VOWELS = "aeiouh"


@rule(
    code="RES031",
    name="stray-letter",
    summary="Remove a lone small letter between words.",
    triggers=tuple(Exact(f" {letter} ") for letter in _LETTERS),
    alters=Alters.WHITESPACE | Alters.WORDS,
    bad=[
        (
            "The council agreed to r the plan of the mayor.",
            "The council agreed to the plan of the mayor.",
        ),
        (
            "It was the first time that n they had been asked.",
            "It was the first time that they had been asked.",
        ),
        (
            "Two ferries have t been sold, and a s buyer for the third was found.",
            "Two ferries have been sold, and a buyer for the third was found.",
        ),
        ("He read the g report.", "He read the report."),
        Example("He read the old b report.", "He read the old report.", Safety.LIKELY),
    ],
    good=[
        "If n is even, the proof is short; for odd n he needed more.",
        "The b movie of the f word; vitamin c is good and the t cells are few.",
        "The triple h was there, and the p value of x is small.",
        "He wrote that r and s were the letters of the code.",
        "He won d day medals and as h lost the game he left.",
        "She loves rock n roll, the group b matches and pasta e fagioli.",
        "“How r you,” she wrote; “we r fine n happy.”",
        "Avoid these food s so as to stay well.",
        "The women s team and the country s president met in Rome.",
        "A new e bike, a white t shirt and the k pop star's coup d etat.",
    ],
)
def stray_letter(view: View) -> Iterator[Edit]:
    """A letter of a link, a token or a key stays behind between two words.

    Small letters that stand alone by right name a variable, a class or a kind, begin a compound
    such as *t cells*, are short for a word in a message or stood behind an apostrophe. So the
    words on both sides must fit together and need no letter, and the letter stands once only.
    """
    text = view.text
    found = list(_STRAY.finditer(text))
    if not found or _MATHEMATICS.search(text):
        return
    alone = Counter(match[0].lower() for match in _ALONE.finditer(text))
    for match in found:
        if alone[match["letter"]] > 1 or _has_its_place(match):
            continue
        how = fit(text, match.end("comma"), match.end())
        if how is Fit.NO:
            continue
        sure = how is Fit.YES or bool(parts_of(match["right"]) & _GOES_ON)
        safety = Safety.SAFE if sure and not _may_be_a_word(match) else Safety.LIKELY
        yield view.replace(match.start("letter") - 1, match.end(), "", safety=safety)


def _has_its_place(match: re.Match[str]) -> bool:
    left, letter, right = match["left"].lower(), match["letter"], match["right"]
    if (
        left in AFTER_KIND
        or left in SHORT_FOR.get(letter, ())
        or left in CONTRACTED.get(letter, ())
    ):
        return True
    if right in BEFORE_ANY or match["more"] or right in BEFORE_COMPOUND.get(letter, "").split():
        return True
    if left in _OPENS_CLAUSE and parts_of(right) & _VERBS:
        return True
    between_nouns = bool(parts_of(left) & _OPEN and parts_of(right) & _OPEN)
    if letter in "yu" and not parts_of(left) & _FUNCTION:
        return True
    if letter == "s" and not match["comma"] and parts_of(left) & _TAKES_S:
        return True
    return between_nouns and (
        letter in _LIKE_A_WORD or (letter in "cdjlmq" and right[0] in _VOWELS)
    )


def _may_be_a_word(match: re.Match[str]) -> bool:
    """Tell whether the letter may begin a compound that is not in the lists, or be a word."""
    letter, right = match["letter"], match["right"]
    if letter in "uvwy" or (letter in _LIKE_A_WORD and letter not in "ne"):
        return not parts_of(match["left"]) & (Part.PREPOSITION | Part.BE | Part.HAVE)
    if letter == "e":
        return bool(parts_of(right) & _OPEN)
    return bool(parts_of(match["left"]) & _OPEN and parts_of(right) & _OPEN and letter in "bckmfg")


_NEGATED = str.split("do wo ca is are was were has have had did does could would should ai")
_CONTRACTION = Pattern(
    rf"\b(?:(?P<not>{alternation(_NEGATED)}n) t"
    r"|(?P<subject>I|[Yy]ou|[Ww]e|[Tt]hey) (?P<verb>ll|ve|re)|(?P<am>I) m"
    r"|(?P<is>[Ii]t|[Tt]hat|[Tt]here|[Ww]hat|[Hh]e|[Ss]he) s)(?= [a-z]{2})"
)


@rule(
    code="RES032",
    name="split-contraction",
    summary="Put the apostrophe back that a contraction lost.",
    triggers=(
        *(f"{word}n t" for word in _NEGATED),
        *(
            f"{word} {ending}"
            for word in ("I", "you", "we", "they")
            for ending in ("ll", "ve", "re")
        ),
        *("I m ", "it s ", "that s ", "there s ", "what s ", "he s ", "she s "),
    ),
    alters=Alters.PUNCTUATION | Alters.WHITESPACE,
    bad=[
        (
            "The mayor said they don t know yet, and we ll see.",
            "The mayor said they don't know yet, and we'll see.",
        ),
        ("It s too early to say; he wasn t there.", "It's too early to say; he wasn't there."),
        ("I m happy that they ve come.", "I'm happy that they've come."),
    ],
    good=[
        "The station sold can t shirts and a don t shirt.",
        "The p value and the t value were small; in t cells it s.",
        "They don't know yet, and we'll see; that's all.",
        "He wore a garden t shirt when the sun t rays came.",
    ],
)
def split_contraction(view: View) -> Iterator[Edit]:
    """A tool that does not know the apostrophe writes a space for it: don t, we ll.

    The first half is no word, or the second is none, so nothing else can have stood there.
    """
    text = view.text
    mark = "’" if "’" in text else "'"
    for match in _CONTRACTION.finditer(text):
        following = text[match.end() + 1 : match.end() + 8]
        if match["not"] and following.startswith(("shirt", "cell", "test")):
            continue
        at = match.start() + match[0].rindex(" ")
        yield view.replace(at, at + 1, mark)
