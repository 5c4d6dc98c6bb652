"""Names: persons by the name they have in English, and one spelling for each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise

from mtclean.context.places import ROLE_WORDS
from mtclean.lexicon.persons import NAME_VARIANTS, PERSONS, SLIP_ROWS, Person
from mtclean.lexicon.wordlist import listed
from mtclean.rule import Alters, Exact, Scope, View, rule
from mtclean.table import table_rule
from mtclean.table.scene import Scene
from mtclean.text.document import Span
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation
from mtclean.text.zones import MASK

_OTHER_NAME = Pattern(
    r"(?:\(|\b(?i:called|calls?|known as|named|spel(?:led|t)|written|pronounced|rendered|born|"
    r"chinese name|real name|birth name|mandarin|pinyin|alias|a\.?k\.?a\.?|or)[:,]? )[\"“‘']?\Z"
)
_CAPITAL_BEFORE = Pattern(r"((?<![\w'’-])[A-Z](?:[\w'’-]*|[a-z]{0,2}\.)) \Z")
_BEFORE_SURNAMES = ROLE_WORDS | listed(
    """although and as because both but dr dr. earlier executive for however if later madam
    meanwhile mr mr. mrs mrs. ms ms. on since sir so that then though to today when while with"""
)
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
        (
            "He Yicheng came to Macao. He said that Macao was ready.",
            "Ho Iat Seng came to Macao. He said that Macao was ready.",
        ),
        (
            "Jet Li met the South Korean president, Li Zaiming. Li smiled.",
            "Jet Li met the South Korean president, Lee Jae-myung. Li smiled.",
        ),
        (
            "The singer Liu Dehua, 61, came to Ningbo. Liu sang for two hours.",
            "The singer Andy Lau, 61, came to Ningbo. Lau sang for two hours.",
        ),
        (
            "Nvidia's chief executive Huang Renxun spoke; Mr. Huang wore leather.",
            "Nvidia's chief executive Jensen Huang spoke; Mr. Huang wore leather.",
        ),
        (
            "Kim Chen Yn and Sindzo Abe never met.",
            "Kim Jong-un and Shinzo Abe never met.",
        ),
    ],
    good=[
        "Li Jiachao, a swimmer from Hunan, won the race in Changsha.",
        "Zhang Guojun sells tea in Fujian; Zhang opened the shop in 2003.",
        "John Lee (Li Jiachao in Mandarin) and Deng Bingqiang (Chris Tang) left Hong Kong.",
        "John Lee thanked Li Ka-shing in Hong Kong; Li bowed.",
        "The film star, whom fans in Hunan call Liu Dehua, sang.",
        "Chris Tang of Hong Kong, Deng Bingqiang in Mandarin, smiled.",
        "Huang Renxun, a farmer from Hunan, grows plums.",
    ],
)
def name_read_in_mandarin(view: View) -> Iterator[Edit]:
    """Engines spell names of Hong Kong, Taiwan, Japan and Korea as Mandarin reads them.

    Names that passed through Cyrillic, Arabic or Japanese script come back in a spelling of their
    own. The person has another name in English. A namesake may have the name for good, so the
    document must name the person's region, or the paragraph the trade, unless nobody is called so.
    The surname alone follows, unless somebody else in the document has it.
    """
    text = view.text
    regions = view.context.regions
    scene = Scene(view)
    found: dict[Person, list[Span]] = {}
    known = set()
    for offset, trigger in view.hits:
        slip, person = _SLIPS[trigger]
        end = offset + len(slip)
        if MASK in text[offset:end] or text[end : end + 1].isalpha():
            continue
        if person.region and not regions.names(person.region):
            continue
        if not person.near or scene.stands(person.near, scene.line(offset)):
            known.add(person)
        found.setdefault(person, []).append((offset, end))
    for person in known:
        named = [span for span in found[person] if not _is_explained(text, *span)]
        for start, end in named:
            yield view.replace(start, end, person.name)
        if named:
            yield from _surnames(view, person)


def _is_explained(text: str, start: int, end: int) -> bool:
    """Tell whether the sentence says that this is another name of the person."""
    return bool(
        text.startswith((" (", " or ", " in Mandarin", " in Chinese", " in pinyin"), end)
        or _OTHER_NAME.search(text, max(0, start - 30), start)
    )


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
        if match["more"] or _has_first_name(text, match.start()):
            return
        found.append(match)
    for match in found:
        yield view.replace(*match.span("short"), person.surname)


def _has_first_name(text: str, start: int) -> bool:
    """Tell whether a capitalized word that is part of a name stands before the surname."""
    before = _CAPITAL_BEFORE.search(text, max(0, start - 30), start)
    return before is not None and before[1].lower() not in _BEFORE_SURNAMES


@cache
def _alone(person: Person) -> Pattern | None:
    """Return the pattern of the wrong surname: in a full name, with another name, or alone."""
    short = [name for name in person.short if name != person.surname]
    if not short:
        return None
    slips = alternation(person.slips)
    return Pattern(
        rf"(?<![\w'’-])(?:(?P<slip>{slips})|(?P<short>{alternation(short)}))(?![\w-])"
        r"(?P<more> (?:[A-Z][a-z]|dynasty\b))?"
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
