"""Names read as another language reads them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from mtclean.lexicon.persons import PERSONS, Person
from mtclean.rule import Alters, Exact, Scope, View, rule
from mtclean.text.edit import Edit
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
