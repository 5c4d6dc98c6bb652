"""Names: persons by the name they have in English, and one spelling for each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise

from mtclean.lexicon.persons import NAME_VARIANTS, PERSONS, SLIP_ROWS, Person
from mtclean.rule import Alters, Exact, Scope, View, rule
from mtclean.table import table_rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation
from mtclean.text.zones import MASK

_SLIPS = [(slip, person) for person in PERSONS for slip in person.slips]


@rule(
    code="NAM001",
    name="name-read-in-mandarin",
    summary="Use the name the person has in English.",
    triggers=[Exact(slip) for slip, _ in _SLIPS],
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS | Alters.CASE | Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        (
            "Hong Kong's leader Li Jiachao opened a school. Li said 400 pupils had come.",
            "Hong Kong's leader John Lee opened a school. Lee said 400 pupils had come.",
        ),
        (
            "In Taipei, Cai Yingwen thanked Taiwan's nurses, and Cai's deputy left.",
            "In Taipei, Tsai Ing-wen thanked Taiwan's nurses, and Tsai's deputy left.",
        ),
        (
            "Lin Zheng Yue'e said in Hong Kong that Lin Zheng would resign.",
            "Carrie Lam said in Hong Kong that Lam would resign.",
        ),
        (
            "Hong Kong's Deng Bingqiang met Deng Xiaolan; Deng spoke first.",
            "Hong Kong's Chris Tang met Deng Xiaolan; Deng spoke first.",
        ),
    ],
    good=[
        "Li Jiachao, a swimmer from Hunan, won the race in Changsha.",
        "Zhang Guojun sells tea in Fujian; Zhang opened the shop in 2003.",
        "John Lee (Li Jiachao in Mandarin) and Deng Bingqiang (Chris Tang) left Hong Kong.",
        "John Lee thanked Li Ka-shing in Hong Kong; Li bowed.",
    ],
)
def name_read_in_mandarin(view: View) -> Iterator[Edit]:
    """Engines spell names of Hong Kong, Taiwan, Japan and Korea as Mandarin reads them.

    The person has another name in English. A namesake on the mainland may have the Mandarin one,
    so the document must name the person's region. The surname alone follows, unless somebody else
    in the document has it.
    """
    text = view.text
    regions = view.context.regions
    done: dict[Person, None] = {}
    for offset, trigger in view.hits:
        slip, person = _SLIPS[trigger]
        end = offset + len(slip)
        if MASK in text[offset:end] or text[end : end + 1].isalpha():
            continue
        if not regions.names(person.region):
            continue
        if text[offset - 1 : offset] == "(" or text.startswith((" (", " or "), end):
            continue
        done[person] = None
        yield view.replace(offset, end, person.name)
    for person in done:
        yield from _surnames(view, person)


def _surnames(view: View, person: Person) -> Iterator[Edit]:
    """Yield the edits of the surname where it stands alone, if nobody else has it."""
    text = view.text
    pattern = _alone(person)
    if pattern is None:
        return
    found = []
    for match in pattern.finditer(text):
        if match["slip"]:
            continue
        if match["more"]:
            return
        found.append(match)
    for match in found:
        yield view.replace(*match.span("short"), person.surname)


@cache
def _alone(person: Person) -> Pattern | None:
    """Return the pattern of the wrong surname: in a full name, with another name, or alone."""
    short = [name for name in person.short if name != person.surname]
    if not short:
        return None
    slips = alternation(person.slips)
    return Pattern(
        rf"(?<![\w'’-])(?:(?P<slip>{slips})|(?P<short>{alternation(short)}))(?![\w-])"
        r"(?P<more> [A-Z][a-z])?"
    )


known_name_slips = table_rule(
    code="NAM002",
    name="slip-of-a-known-name",
    summary="Spell the name of this person rightly.",
    doc="""Names of persons often in the news are mistaken for a similar one or lose their capital:
    Zhao Lijian becomes "Zhao Lijiang", Esper's first name the verb "mark". Somebody else may bear
    the other name, so every row asks for the office or the place of the person.
    """,
    rows=SLIP_ROWS,
)

_RARER = [(spelling, family) for family in NAME_VARIANTS for spelling in family[1:]]
_SECOND_NAME = Pattern(r" ((?:al-|el-|Al-|El-|von |van |de )?[A-Z][\w’'-]{1,25})(?!\w)")
_KIN = Pattern(
    r"\b(?i:brothers?|sisters?|twins?|cousins?|father|mother|sons?|daughters?|namesakes?|uncle|aunt|"
    r"nephew|niece|wife|husband|no relation|not related|family|siblings?|formerly|also known as|"
    r"spell(?:s|ed|ing)?)\b"
)


@rule(
    code="NAM003",
    name="one-name-two-spellings",
    summary="Spell the name of one person in one way.",
    triggers=[Exact(spelling) for spelling, _ in _RARER],
    scope=Scope.DOCUMENT,
    safety=Safety.LIKELY,
    alters=Alters.WORDS | Alters.CASE,
    bad=[
        (
            "Sergey Lysenko spoke. It is late, Serhiy Lysenko said. Serhiy Lysenko left.",
            "Serhiy Lysenko spoke. It is late, Serhiy Lysenko said. Serhiy Lysenko left.",
        ),
        (
            "Dr. Mohammed al-Balushi treats camels. Eight a day, says Muhammad al-Balushi.",
            "Dr. Mohammed al-Balushi treats camels. Eight a day, says Mohammed al-Balushi.",
        ),
    ],
    good=[
        "Judge Mohammed Sani sentenced Muhammad Sani, no relation, to a year.",
        "Maria Lopez spoke. Her sister María Lopez listened.",
        "Yuri Bek met Yury Bek.",
        "Mohammed Ali won. Muhammad Sani lost.",
    ],
)
def one_name_two_spellings(view: View) -> Iterator[Edit]:
    """Sentence by sentence, engines spell one name in several ways: *Sergey*, then *Serhiy*.

    Only spellings of one first name before the same second name are compared. The one that is
    used more often stands, or else the first. Relatives and namesakes are two persons: nothing is
    changed where both stand in one sentence or a word of kinship is in the document.
    """
    text = view.text
    if _KIN.search(text):
        return
    seen: set[tuple[str, ...]] = set()
    for offset, trigger in view.hits:
        spelling, family = _RARER[trigger]
        second = _SECOND_NAME.match(text, offset + len(spelling))
        if second is None or (family[0], second[1]) in seen:
            continue
        seen.add((family[0], second[1]))
        found = list(_spelled(family, second[1]).finditer(text))
        counts = Counter(match[1] for match in found)
        if len(counts) < 2 or _meet(view, [(match.start(), match[1]) for match in found]):
            continue
        best = counts.most_common(1)[0][0]
        for match in found:
            if match[1] != best:
                yield view.replace(*match.span(1), best)


@lru_cache(maxsize=64)
def _spelled(family: tuple[str, ...], second: str) -> Pattern:
    """Return the pattern of a person whose first name is spelled in one of the ways."""
    return Pattern(rf"(?<![\w’'-])({alternation(family)})(?= {re.escape(second)}(?!\w))")


def _meet(view: View, names: list[tuple[int, str]]) -> bool:
    """Tell whether two spellings stand in one sentence."""
    for (start, name), (following, other) in pairwise(names):
        if name != other and following < view.sentence_at(start)[1]:
            return True
    return False
