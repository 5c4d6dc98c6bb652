"""Names read as another language reads them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from mtclean.context.places import ROLE_WORDS
from mtclean.lexicon.persons import PERSONS, Person
from mtclean.lexicon.wordlist import listed
from mtclean.rule import Alters, Exact, Scope, View, rule
from mtclean.table.scene import Scene
from mtclean.text.document import Span
from mtclean.text.edit import Edit
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
