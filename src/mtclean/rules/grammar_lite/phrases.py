"""Fixed phrases with a wrong small word, from the tables of the lexicon."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from mtclean.lexicon.grammar_phrases import ANYWHERE, AT_START, PHRASES, Phrase
from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_LITERALS = tuple(sorted({literal for phrase in PHRASES for literal, _ in phrase.literals()}))


class _Row(NamedTuple):
    phrase: Phrase
    length: int
    after: Pattern
    before: Pattern | None


@cache
def _table() -> dict[str, list[_Row]]:
    """Return the rows by their literals, in lower case."""
    table: dict[str, list[_Row]] = {}
    for phrase in PHRASES:
        after = Pattern(phrase.after)
        before = Pattern(rf"(?:{phrase.before})\Z") if phrase.before else None
        for literal, length in phrase.literals():
            table.setdefault(literal, []).append(_Row(phrase, length, after, before))
    return table


@rule(
    code="GRA015",
    name="wrong-small-word",
    summary="Use the small word that belongs to this verb, adjective or noun.",
    triggers=_LITERALS,
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        (
            "The price depends from the harvest, and the herd consists from sheep.",
            "The price depends on the harvest, and the herd consists of sheep.",
        ),
        (
            "He was accused for stealing a boat and is responsible of the damage.",
            "He was accused of stealing a boat and is responsible for the damage.",
        ),
        (
            "They discussed about the budget and participated to the vote.",
            "They discussed the budget and participated in the vote.",
        ),
        (
            "She got married with a doctor; her house is superior than the others.",
            "She got married to a doctor; her house is superior to the others.",
        ),
        (
            "The novel was translated in Polish, thanks the fact that a fund paid.",
            "The novel was translated into Polish, thanks to the fact that a fund paid.",
        ),
    ],
    good=[
        "They are happily married with two children, and he is married with no regrets.",
        "The panel discussed about 20 proposals and mentioned about half of them.",
        "The lamp depends from the ceiling; much depends on the harvest.",
        "The two were married with Elvis songs, and they felt the same like-minded joy.",
        "She was accused for the third time, accused in a letter, and accused with others.",
        "The most responsible of men, he was capable to the last.",
        "The minister emphasized on Monday that rates would stay.",
    ],
)
def wrong_small_word(view: View) -> Iterator[Edit]:
    """Verbs and adjectives keep the preposition that their counterpart has in the source language.

    German *abhängig von*, Russian *зависит от*, Spanish *casado con*, French *discuter de* and
    Chinese 关于 stand behind most of them. Where the words can stand side by side by chance
    (*married with two children*, *discussed about 20 proposals*), the row says what must follow.
    """
    text = view.text
    for offset, index in view.hits:
        literal = _LITERALS[index]
        end = offset + len(literal)
        if text[offset:end].lower() != literal.lower():
            continue
        for phrase, length, after, before in _table()[literal]:
            if not after.match(text, end):
                continue
            if before is not None and before.search(text, max(0, offset - 24), offset):
                continue
            yield _edit(view, phrase, offset, offset + length, end)
            break


def _edit(view: View, phrase: Phrase, start: int, middle: int, end: int) -> Edit:
    if phrase.instead.startswith("="):
        return view.replace(start, end, _like(view.text[start], phrase.instead[1:]))
    right = " " + phrase.instead if phrase.instead else ""
    return view.replace(middle, end, right, safety=phrase.safety)


def _like(letter: str, words: str) -> str:
    """Return ``words`` with a capital where ``letter`` is one."""
    return words[0].upper() + words[1:] if letter.isupper() else words


_OPENERS = tuple(Exact(wrong[0].upper() + wrong[1:]) for wrong in AT_START)
_BEFORE_OPENER = Pattern(r"(?:^|[.!?]|[.!?][\"”’])[ \n]?[\"“]?\Z", multiline=True)


@rule(
    code="GRA016",
    name="wrong-clause-opener",
    summary="Begin the sentence with the phrase that English uses.",
    triggers=_OPENERS,
    alters=Alters.WORDS | Alters.WHITESPACE | Alters.CASE,
    bad=[
        (
            "According with the mayor, the road is safe. On contrary, it is closed.",
            "According to the mayor, the road is safe. On the contrary, it is closed.",
        ),
        (
            "Most of people stayed at home. In contrary to the plan, the shops opened.",
            "Most people stayed at home. Contrary to the plan, the shops opened.",
        ),
        (
            "By the other hand, wages rose. In case if it rains, the match is off.",
            "On the other hand, wages rose. If it rains, the match is off.",
        ),
        (
            "On yesterday, the court met. Almost of the seats were empty.",
            "Yesterday, the court met. Almost all of the seats were empty.",
        ),
    ],
    good=[
        "A decision according with the law was made. On today's menu there is fish.",
        "Most of people's savings are gone. On Today, the BBC programme, he said so.",
        "In case it rains, the match is off. In yesterday's match, nobody scored.",
        "They made the most of the day. The most of any player. In contrast to him, she won.",
        "By the other handrail stood a man. In one hand he held a flag.",
    ],
)
def wrong_clause_opener(view: View) -> Iterator[Edit]:
    """The phrases that open a sentence are carried over word by word: *por otro lado*, *de acuerdo
    con*, *в случае если*, *im Gegenteil*, 大多数人.

    Inside a sentence the same words may be right (*according with the law* is a form of the verb
    *accord*), so they are put right only where a sentence begins.
    """
    text = view.text
    for offset, index in view.hits:
        wrong = _OPENERS[index]
        end = offset + len(wrong)
        if text[offset:end] != wrong:
            continue
        if text[end : end + 1] in ("'", "’", "-") or (
            text[end - 1] != "," and text[end : end + 1] == ","
        ):
            continue
        if _BEFORE_OPENER.search(text, max(0, offset - 4), offset):
            yield view.replace(offset, end, AT_START[wrong[0].lower() + wrong[1:]])


_ANYWHERE = tuple(ANYWHERE)
_AFTER_ANYWHERE = Pattern(r"(?!['’-])")
_AFTER_UNTIL = Pattern(
    r" (?:\d|now|today|the|this|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|Monday|Tuesday|Wednesday|Thursday"
    r"|Friday|Saturday|Sunday|next)\b"
)


@rule(
    code="GRA017",
    name="never-right-phrase",
    summary="Replace a phrase that is no English by the one that is meant.",
    triggers=_ANYWHERE,
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        (
            "They can able to read, as well as also to write.",
            "They can read, as well as to write.",
        ),
        (
            "The clerk said him that pears, apples and etc. were sold.",
            "The clerk told him that pears, apples etc. were sold.",
        ),
        (
            "He explained us how the boat will able to sail until to Friday.",
            "He explained to us how the boat will be able to sail until Friday.",
        ),
    ],
    good=[
        "He works as well as also-rans do. They are able to read; he said that to her.",
        "They wait until to-day; explain it to me, how it works.",
        "The can is able to hold a litre, and he cannot agree with it.",
        "What does it look like, and how does it look?",
    ],
)
def never_right_phrase(view: View) -> Iterator[Edit]:
    """Some phrases of learners and of engines are wrong in whatever sentence they stand.

    *Can able to* comes from South Asian languages, *said him* from Slavic ones, *how does it look
    like* from German, *until to* from Spanish *hasta* and Chinese 到.
    """
    text = view.text
    for offset, index in view.hits:
        wrong = _ANYWHERE[index]
        end = offset + len(wrong)
        if text[offset:end].lower() != wrong:
            continue
        if not _AFTER_ANYWHERE.match(text, end):
            continue
        if wrong in ("until to", "till to") and not _AFTER_UNTIL.match(text, end):
            continue
        yield view.replace(offset, end, _like(text[offset], ANYWHERE[wrong]))
