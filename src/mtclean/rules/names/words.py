"""Names that were taken for words: written small, translated, or expanded."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from mtclean.lexicon.name_words import (
    ACRONYMS_READ,
    EASTERN_NAMES_READ,
    FIRST_NAMES_THAT_ARE_WORDS,
    NO_ENGLISH_WORDS,
    OFFICES_OF_NAMES_READ,
    VERBS_OF_NAMES_READ,
    WESTERN_NAMES_READ,
)
from mtclean.rule import Alters, Exact, Scope, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern
from mtclean.text.zones import MASK

_SMALL = sorted(NO_ENGLISH_WORDS | FIRST_NAMES_THAT_ARE_WORDS)
_NEXT = Pattern(r" ([A-Z][\w-]+)(?![\w-])(?!['’]s)")
_SAID = Pattern(r" (?:also |later |then )?(?:said|told|added|announced|stated|wrote|noted)\b")
_TITLE_BEFORE = Pattern(
    r"(?:\b(?i:secretary|minister|president|chief|head|director|senator|spokes\w+|governor|mayor|"
    r"general|judge|chairman|chief executive|coach|premier|chancellor|defense|state|with|by|from)"
    r"|,) $"
)


@rule(
    code="NAM005",
    name="name-in-small-letters",
    summary="Write the name with a capital.",
    triggers=[Exact(word) for word in _SMALL],
    scope=Scope.DOCUMENT,
    alters=Alters.CASE,
    bad=[
        (
            "The actor Huang Bo thanked the nurses. At noon huang Bo left.",
            "The actor Huang Bo thanked the nurses. At noon Huang Bo left.",
        ),
        (
            "Mark Pohl runs the Treasury. On Monday Treasury Secretary mark Pohl resigned.",
            "Mark Pohl runs the Treasury. On Monday Treasury Secretary Mark Pohl resigned.",
        ),
        (
            "The court heard Zhou Haiming. Before the clerk, zhou said no.",
            "The court heard Zhou Haiming. Before the clerk, Zhou said no.",
        ),
    ],
    good=[
        "Mark Esper left. The Pentagon held a parade to mark Esper's last day.",
        "Mark Pohl painted it. They mark Pohl down as a realist.",
        "The account @zhang posted a film by Zhang Yimou.",
        "The brand zhang sells tea. Its founder, Zhang Li, and the zhang shops are well known.",
        "Liang Bo cooks in Jinan. The dish, called liang ban mian, is served cold.",
        "Frank Sinatra sang. The critics were frank. Sinatra bowed.",
    ],
)
def name_in_small_letters(view: View) -> Iterator[Edit]:
    """Engines write a name small where they took it for a word, as in *mark Esper*.

    The document must have the name with its capital: the full name if the word is one of English,
    too, and then a title or a preposition must stand before it; else the word, where a verb
    of saying follows.
    """
    text = view.text
    stands: dict[str, bool] = {}
    for offset, trigger in view.hits:
        word = _SMALL[trigger]
        end = offset + len(word)
        around = text[offset - 1 : offset] + text[end : end + 1]
        if MASK in around or any(mark in around for mark in "@#-_./&"):
            continue
        name = word.capitalize()
        following = _NEXT.match(text, end)
        full = f"{name} {following[1]}" if following else name
        if word in FIRST_NAMES_THAT_ARE_WORDS:
            if not following or not _TITLE_BEFORE.search(text, max(0, offset - 30), offset):
                continue
        elif not following and not _SAID.match(text, end):
            continue
        if full not in stands:
            pattern = rf"(?<![\w-]){re.escape(full)}(?![\w-])"
            stands[full] = re.search(pattern, text) is not None
        if stands[full]:
            yield view.with_initial(offset, name[0])


_READ = {
    **{
        f"{word} {office}": (surname, office)
        for word, surname in EASTERN_NAMES_READ.items()
        for office in OFFICES_OF_NAMES_READ
    },
    **{
        f"{word} {verb}": (surname, "")
        for word, surname in WESTERN_NAMES_READ.items()
        for verb in VERBS_OF_NAMES_READ
    },
}
_PHRASES = sorted(_READ)
_BEFORE_READ = Pattern(
    r"(?:(?<=^)|(?<=[\n.!?:,;”\"] )|(?<=[\n”\"(])|\b(?:[Tt]he|[Aa]nd|that|but|as) )$"
)


@rule(
    code="NAM006",
    name="name-read-as-word",
    summary="This word is a name in the document.",
    triggers=_PHRASES,
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS | Alters.CASE | Alters.WHITESPACE,
    bad=[
        (
            "Prosecutor Son Jun-ho was asked. The hand prosecutor denied it.",
            "Prosecutor Son Jun-ho was asked. Prosecutor Son denied it.",
        ),
        (
            "Governor Eduardo Leite opened the bridge. Milk said it had cost too much.",
            "Governor Eduardo Leite opened the bridge. Leite said it had cost too much.",
        ),
        (
            "The speaker, Arthur Lira, came late. “We vote today”, the lira said.",
            "The speaker, Arthur Lira, came late. “We vote today”, Lira said.",
        ),
    ],
    good=[
        "The hand prosecutor of the puppet show is made of felt.",
        "Prosecutor Son Jun-ho has a right-hand prosecutor in Busan.",
        "Arthur Lira paid in lira. A weaker lira said little about the economy, he held.",
        "“I am late,” the White Rabbit said to the dealer, Coelho.",
        "The old minister met Roh, the new one.",
    ],
)
def name_read_as_word(view: View) -> Iterator[Edit]:
    """A name that means something is translated: Prosecutor Son, *hand* in Korean.

    The word must stand where a person stands, before an office or a verb of saying, and the
    document must name a person of that surname: with the same office, or with a first name.
    """
    text = view.text
    named: dict[tuple[str, str], bool] = {}
    for offset, trigger in view.hits:
        phrase = _PHRASES[trigger]
        surname, office = _READ[phrase]
        before = _BEFORE_READ.search(text, max(0, offset - 5), offset)
        if before is None:
            continue
        if (surname, office) not in named:
            named[surname, office] = _names(text, surname, office)
        if not named[surname, office]:
            continue
        article = before[0].lower() == "the "
        start = before.start() if article else offset
        end = offset + len(phrase) if office else offset + phrase.index(" ")
        yield view.replace(start, end, f"{office.capitalize()} {surname}" if office else surname)


def _names(text: str, surname: str, office: str) -> bool:
    """Tell whether a text names a person of that surname, with the office or the first name."""
    if office:
        return bool(re.search(rf"\b(?i:{office}) {surname}\b", text))
    if surname in EASTERN_NAMES_READ.values():
        return bool(re.search(rf"(?<![\w-]){surname} [A-Z][a-z]+(?:-[a-z]+)(?!\w)", text))
    return bool(re.search(rf"\b[A-Z][a-zà-ž]+ {surname}(?![\w-])", text))


_ACRONYM_WORDS = sorted({word for words in ACRONYMS_READ.values() for word in words})
_CAPITALS = Pattern(r"[A-Z]{2,}")
_LETTERS = Pattern(r"[^\W\d_]{2,}")


@rule(
    code="NAM007",
    name="acronym-read-as-word",
    summary="This is the acronym that the document defines.",
    triggers=[Exact(word) for word in _ACRONYM_WORDS],
    requires=[Exact(f"({acronym})") for acronym in ACRONYMS_READ],
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        (
            "The Save Indonesia Coalition (KAMI) met in Jakarta. Police questioned WE members.",
            "The Save Indonesia Coalition (KAMI) met in Jakarta. Police questioned KAMI members.",
        ),
        (
            "The Movement for Socialism (MAS) won in La Paz. The MORE candidate thanked voters.",
            "The Movement for Socialism (MAS) won in La Paz. The MAS candidate thanked voters.",
        ),
    ],
    good=[
        "The Save Indonesia Coalition (KAMI) met. “WE WILL WIN”, a banner read.",
        "The Movement for Socialism (MAS) won.\nONE MORE SEAT FOR LA PAZ",
        "WE are many, the poster says.",
        "The Save Indonesia Coalition (KAMI) wants more. “They do it, but WE must pay,” it said.",
    ],
)
def acronym_read_as_word(view: View) -> Iterator[Edit]:
    """An acronym that is a word of its language is translated: KAMI, *we* in Indonesian.

    The document must define the acronym in brackets, and the word must stand in capitals alone,
    in a sentence that is not shouted and outside of quotation marks.
    """
    text = view.text
    defined: dict[str, list[str]] = {}
    for acronym, words in ACRONYMS_READ.items():
        if f"({acronym})" in text:
            for word in words:
                defined.setdefault(word, []).append(acronym)
    quotations = view.context.quotations
    for offset, trigger in view.hits:
        word = _ACRONYM_WORDS[trigger]
        end = offset + len(word)
        if len(defined.get(word, ())) != 1 or _is_shouted(view, offset, end):
            continue
        at = bisect_right(quotations, (offset, len(text))) - 1
        if at < 0 or offset >= quotations[at][1]:
            yield view.replace(offset, end, defined[word][0])


def _is_shouted(view: View, start: int, end: int) -> bool:
    """Tell whether capitals are common where a word stands."""
    low, high = view.sentence_at(start)
    if start - low > 0 and view.text[start - 1 : start] != " ":
        return True
    near = view.text[max(low, start - 25) : start] + view.text[end : min(high, end + 25)]
    letters = _LETTERS.compiled.findall(near)
    capitals = [word for word in letters if word.isupper()]
    return len(letters) < 2 or len(capitals) > len(letters) // 3
