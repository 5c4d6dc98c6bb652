"""Words of European languages in Latin script."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtclean.context.quotations import quotations
from mtclean.lexicon.latin_leftovers import (
    ACCORDING,
    GERMANIC_MONTHS,
    JOINING,
    ROMANCE_MONTHS,
    SOURCES,
    TELLING,
)
from mtclean.lexicon.parts_of_speech import Part, is_listed, parts_of
from mtclean.lexicon.places import is_place
from mtclean.rule import Alters, Exact, View, rule
from mtclean.rules.leftovers.topic import about_words_near
from mtclean.table import within
from mtclean.text.document import Document
from mtclean.text.edit import Edit, Safety
from mtclean.text.language import NAMES, language_of, small_words
from mtclean.text.pattern import Pattern, alternation

_WORD = r"[^\W\d_]+(?:[’'-][^\W\d_]+)*"
_JOINED = Pattern(
    rf"(?:(?P<first>{_WORD}),? )?(?P<left>{_WORD}) (?P<word>{alternation(JOINING)}) "
    rf"(?P<right>{_WORD})(?:,? (?P<last>{_WORD}))?"
)
_NOUNS = Part.NOUN | Part.PLURAL | Part.MASS
_SMALL = Part.SUBJECT | Part.MODAL | Part.DETERMINER | Part.PREPOSITION | Part.BE | Part.HAVE
_LANGUAGES = tuple(TELLING)


@rule(
    code="LEF010",
    name="leftover-latin-conjunction",
    summary="Write a conjunction of another European language in English.",
    triggers=tuple(Exact(f" {word} ") for word in JOINING),
    alters=Alters.WORDS,
    bad=[
        ("Farmers y mayors had asked for more.", "Farmers and mayors had asked for more."),
        ("The union und the church met.", "The union and the church met."),
        ("The oil goes to France et Japan.", "The oil goes to France and Japan."),
        (
            "The festival has films from Angola y Portugal.",
            "The festival has films from Angola and Portugal.",
        ),
        ("Drivers oder passengers pay.", "Drivers or passengers pay."),
    ],
    good=[
        "Juan y María read Le Monde et La Croix.",
        "The film is called Sturm und Drang, the shop Pan y Vino.",
        "The x y plot was drawn by Smith et al in a pas de deux et demi.",
        "“Libertad y orden” stands on the coat of arms.",
        "The members of Ecologistas y Amigos met in Castilla y León.",
    ],
)
def leftover_latin_conjunction(view: View) -> Iterator[Edit]:
    """Engines copy *y*, *und* or *et* when they take the words beside it for a name.

    In names, titles and quotations it is right. So both words beside it must be English, or names
    of places in English, and the words further off must not be of the other language.
    """
    text = view.text
    quoted = quotations(Document(text))
    for match in _JOINED.finditer(text):
        if within(quoted, match.start("word")) or about_words_near(text, *match.span("word")):
            continue
        left, right = match["left"], match["right"]
        if any(_foreign(match[group]) for group in ("first", "last")):
            continue
        places = is_place(left) and is_place(right)
        if places or _joinable(left, right, romance=match["word"] in ("y", "et")):
            yield view.replace(*match.span("word"), JOINING[match["word"]])


def _foreign(word: str | None) -> bool:
    if not word or is_listed(word):
        return False
    return any(word.lower() in small_words(code) for code in _LANGUAGES) or not word.isascii()


def _joinable(left: str, right: str, *, romance: bool) -> bool:
    before, after = parts_of(left.lower()), parts_of(right)
    plurals = bool(before & after & Part.PLURAL) and not romance
    if not (is_listed(left) or is_listed(right) or plurals) or _foreign(left) or _foreign(right):
        return False
    if right[0].isupper() or before & _SMALL or len(left) < 3 or len(right) < 3:
        return False
    if before & (_NOUNS | Part.UNKNOWN):
        return bool(after & (_NOUNS | Part.DETERMINER | Part.ADJECTIVE))
    return bool(before & after & (Part.ADJECTIVE | Part.PAST | Part.VERB | Part.ING | Part.NUMBER))


_ACCORDING = Pattern(
    r"(?:^|\n|[.!?:;,] |[“\"])"
    rf"(?P<word>{alternation([*ACCORDING, *map(str.lower, ACCORDING)])})"
    rf" (?={alternation(SOURCES)}\b)"
)


@rule(
    code="LEF011",
    name="leftover-according-to",
    summary="Write the preposition before a source in English.",
    triggers=(*ACCORDING,),
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        (
            "Segundo the ministry, 160 boats will take part.",
            "According to the ministry, 160 boats will take part.",
        ),
        (
            "New sheds will be built. Según the ministry, they are of pine.",
            "New sheds will be built. According to the ministry, they are of pine.",
        ),
        (
            "It will rain, laut the weather office, until Sunday.",
            "It will rain, according to the weather office, until Sunday.",
        ),
    ],
    good=[
        "Segundo, the second son, and Laut island are names.",
        "Juan Segundo the elder was there.",
        "The restaurant Selon opens on Friday.",
    ],
)
def leftover_according_to(view: View) -> Iterator[Edit]:
    """Engines take the capital at the beginning of a sentence for the sign of a name and copy it.

    Before an English article, and at the beginning of a clause, no name can stand.
    """
    for match in _ACCORDING.finditer(view.text):
        word = match["word"]
        after = "According to" if word[0].isupper() else "according to"
        yield view.replace(*match.span("word"), after)


_DATE = Pattern(
    rf"(?<![\w.,/-])(?:(?P<article>el|le|il|em|den|du) )?(?P<day>[12]?\d|3[01])(?:"
    rf"(?:(?:º|er)? (?P<de>de )?(?P<romance>{alternation(ROMANCE_MONTHS)}))"
    rf"|\.? (?P<germanic>{alternation(GERMANIC_MONTHS)}))"
    r"(?:,? (?:del? )?(?P<year>[12]\d{3})\b)?(?P<stop>\.(?= [a-z]))?(?![\w-])"
)
_DAY_FIRST = Pattern(rf"\b\d{{1,2}} {alternation(dict.fromkeys(ROMANCE_MONTHS.values()))}\b")
_BEFORE = Pattern(r"([^\W\d_]+),? \Z")


@rule(
    code="LEF012",
    name="leftover-latin-date",
    summary="Write a date of another European language in English.",
    triggers=tuple(Exact(month) for month in {**ROMANCE_MONTHS, **GERMANIC_MONTHS}),
    alters=Alters.WORDS | Alters.DIGITS | Alters.WHITESPACE | Alters.PUNCTUATION | Alters.CASE,
    bad=[
        (
            "The drawings will be shown from el 12 de marzo.",
            "The drawings will be shown from March 12.",
        ),
        ("It opens in Cusco on el 30 de mayo de 2024.", "It opens in Cusco on May 30, 2024."),
        ("It holds between 1. januar and 31. mars.", "It holds between 1 January and 31 March."),
        ("The fair of 14 juillet drew thousands.", "The fair of July 14 drew thousands."),
    ],
    good=[
        "The team of Calle 12 de octubre won, and the club 4 de agosto lost.",
        "She bought 12 mars bars and 3 mayo jars.",
        "“El 12 de marzo” is the title of the song.",
        "The probe left on 12 March for Mars.",
    ],
)
def leftover_latin_date(view: View) -> Iterator[Edit]:
    """Figures hide the words around them from the engine, which copies the whole date.

    In names of streets, squares and clubs such dates are right; these have a capital before them.
    The order of day and month is the one the text uses, else that of the ordinal or month first.
    """
    text = view.text
    quoted = quotations(Document(text))
    day_first = _DAY_FIRST.search(text) is not None
    for match in _DATE.finditer(text):
        name = match["romance"] or match["germanic"]
        dotted = "." in match[0] and match["germanic"] is not None
        if name in ("mars", "mayo", "mai", "maj", "mei") and not (
            match["article"] or match["de"] or dotted
        ):
            continue
        before = _BEFORE.search(text, max(0, match.start() - 30), match.start())
        left = before[1] if before else ""
        if within(quoted, match.start()) or (left[:1].isupper() and not match["article"]):
            continue
        if left and left.lower() not in _BEFORE_A_DATE and not match["article"]:
            continue
        month = ROMANCE_MONTHS.get(name) or GERMANIC_MONTHS[name]
        if day_first or dotted:
            after = f"{match['day']} {month}" + (f" {match['year']}" if match["year"] else "")
        else:
            after = f"{month} {match['day']}" + (f", {match['year']}" if match["year"] else "")
        yield view.replace(match.start(), match.end(), after)


_BEFORE_A_DATE = frozenset(
    str.split("on from until till since by between and to of before after for about around or")
)
_TOKEN = Pattern(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")


@rule(
    code="LEF013",
    name="leftover-latin-clause",
    summary="Flag a clause in another European language.",
    triggers=tuple(
        dict.fromkeys(Exact(f" {word} ") for words in TELLING.values() for word in words.split())
    ),
    safety=Safety.FLAG,
    alters=Alters.NOTHING,
    bad=[
        "The minister said [[que no hay más dinero]] on Monday.",
        "The judge found that [[der Vertrag nicht gültig ist]] and left.",
        "He told reporters [[che il ponte non è sicuro]] at noon.",
    ],
    good=[
        "“Lo que no te mata te hace más fuerte,” she sang.",
        "The film Der Mann, der nicht ist, opens in May.",
        "The slogan reads que no hay más dinero.",
        "He ate een kroket in the bar.",
    ],
)
def leftover_latin_clause(view: View) -> Iterator[Edit]:
    """An engine that loses its way goes on in the language of the source.

    A title or a quotation is in quotation marks, in brackets or in capitals. Only the source tells
    what the words mean, so they are shown to an editor.
    """
    text = view.text
    quoted: list[tuple[int, int]] | None = None
    end = 0
    for at, _ in view.hits:
        if at < end:
            continue
        run = _run(text, at + 1)
        if run is None:
            continue
        start, end, code = run
        quoted = quotations(Document(text)) if quoted is None else quoted
        inside = within(quoted, start) or text[max(0, start - 1) : start] in (
            "(",
            "‘",
            "'",
            "*",
            "_",
        )
        if not inside and not about_words_near(text, start, end):
            yield view.flag(start, end, f"Untranslated: {NAMES[code]} in an English text.")


def _run(text: str, at: int) -> tuple[int, int, str] | None:
    """Return the run of foreign words around ``at`` and its language, if it is a clause."""
    low, high = max(0, at - 150), min(len(text), at + 200)
    tokens = list(_TOKEN.finditer(text, low, high))
    here = next((k for k, token in enumerate(tokens) if token.end() > at), None)
    if here is None:
        return None
    around = text[tokens[max(0, here - 3)].start() : tokens[min(len(tokens) - 1, here + 4)].end()]
    codes = [code for code, words in TELLING.items() if tokens[here][0] in words.split()]
    found = language_of(around)
    code = found if found in codes else codes[0] if codes else ""
    if not code:
        return None
    small = small_words(code)

    def is_foreign(token: re.Match[str]) -> bool:
        word = token[0].lower()
        return word in small or not is_listed(word)

    first = last = here
    while (
        first and is_foreign(tokens[first - 1]) and _apart(text, tokens[first - 1], tokens[first])
    ):
        first -= 1
    while (
        last + 1 < len(tokens)
        and is_foreign(tokens[last + 1])
        and _apart(text, tokens[last], tokens[last + 1])
    ):
        last += 1
    while first < here and tokens[first][0].lower() not in small:
        first += 1
    while last - 1 > here and not {tokens[last][0].lower(), tokens[last - 1][0].lower()} & small:
        last -= 1
    words = [token[0] for token in tokens[first : last + 1]]
    telling = sum(word.lower() in small for word in words)
    capitals = sum(word[0].isupper() for word in words[1:])
    start, end = tokens[first].start(), tokens[last].end()
    if len(words) < 4 or telling < 3 or 2 * capitals > len(words):
        return None
    return (start, end, code) if language_of(text[start:end]) == code else None


def _apart(text: str, left: re.Match[str], right: re.Match[str]) -> bool:
    return text[left.end() : right.start()] == " "
