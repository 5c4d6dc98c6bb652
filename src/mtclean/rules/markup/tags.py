"""Tags: whole ones, spaced ones and halves of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtclean.rule import View, rule
from mtclean.rules.cuts import runs
from mtclean.rules.markup.removal import EVERYTHING, removal
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_split = str.split
_INLINE = _split("""a abbr acronym b big cite del dfn em font i ins kbd mark q small span strike
    strong sub sup tt u var""")
_BLOCK = _split("""o:p address article aside audio blink blockquote body br button canvas
    caption center col dd div dl dt embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
    head header hr html iframe img image input label li link main marquee meta nav noscript object
    ol option p param picture section select source svg path table tbody td textarea tfoot th
    thead tr track ul video""")
_TAG_NAMES = [*_INLINE, *_BLOCK]
_ATTRIBUTES = (
    r"(?:\s{1,3}[a-z][\w:-]{0,30}(?:\s?=\s?(?:[\"”“][^\"”“<>]{0,300}[\"”“]"
    r"|'[^'<>]{0,300}'|[^\s\"'<>]{1,300}))){0,12}"
)
TAG = Pattern(
    r"<(?P<hidden>script|style|noscript)\b[^<>]{0,300}>[^<\n]{0,4000}</(?P=hidden)\s?>"
    rf"|<(?P<space>[ \t]?)(?P<slash>/?)[ \t]?(?P<name>{alternation(_TAG_NAMES)})(?![\w:-])"
    rf"(?P<attributes>{_ATTRIBUTES})\s{{0,3}}(?P<empty>/?)\s?>",
    ignore_case=True,
)
_IS_INLINE = frozenset(_INLINE)
_PLAIN = _split("span div br strong blockquote iframe")  # no words before a sign of comparison
_HALVED = _split("p a b i u em h1 h2 h3 li ul td tr") + _PLAIN
_HALF = Pattern(
    rf"(?<![<\w/])(?:/ ?{alternation(_HALVED)}|{alternation(_PLAIN)}) ?/?>"
    rf"|</{alternation(_TAG_NAMES)}(?=\s{{0,3}}(?:<|$)|\s{{1,3}}[A-Za-z])",
    ignore_case=True,
    multiline=True,
)
_RAISED = Pattern(r"<(?P<name>sup|sub)>\s?(?P<digits>\d{1,4})\s?</(?P=name)>", ignore_case=True)
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@rule(
    code="MRK002",
    name="html-tag",
    summary="Remove tags from running text.",
    triggers=("<", *(f"*{name}>*" for name in (*_PLAIN, "br /")), *(f"/{n}>*" for n in _HALVED)),
    alters=EVERYTHING,
    after=("MRK012",),
    bad=[
        ("The <b>ministry</b> said so.</p>", "The ministry said so."),
        (
            '< p height="300" width="600">The city said.<br />It is late.',
            "The city said. It is late.",
        ),
        (
            'Read <a href="https://www.example.com/plan">the plan</a> first.',
            "Read the plan first.",
        ),
        ("A record, the < b >ministry< / b > said.", "A record, the ministry said."),
        ("The <b>port</b> <i>closed</i>/p> again.", "The port closed again."),
        ("It is 30 km<sup>2</sup> with 10<sup>6</sup> trees.", "It is 30 km² with 10⁶ trees."),
    ],
    good=[
        "The rule holds if a < b and b > c; for p < 0.05, too.",
        "In a chain such as a < b > c the signs differ.",
        "The tag <b> makes text bold.",
        "Write `<br />` for a new line.",
        "Thank you all <3, he wrote; 5 > 3 and 3 < 5.",
        "Dimitrov up for auction <men's tennis> today.",
    ],
)
def html_tag(view: View) -> Iterator[Edit]:
    """A page was cut into text without its tags being taken out, or an engine spaced them.

    Signs of comparison, captions in angle brackets and texts on web design are right; a spaced
    tag of one letter needs its partner or an attribute.
    """
    text = view.text
    if about_markup(text) or "<code" in text or "<pre" in text:
        return
    raised = [m for m in _RAISED.finditer(text) if m["name"].lower() == "sup"]
    for match in raised:
        yield view.replace(*match.span(), match["digits"].translate(_SUPERSCRIPTS))
    spans = {at for match in raised for at in (match.start(), match.end("digits"))}
    found = list(TAG.finditer(text))
    closed = {match["name"].lower() for match in found if match["name"] and match["slash"]}
    tags = [m for m in found if m.start() not in spans and _is_tag(m, closed)]
    covered = {match.end() for match in found}
    tags += (match for match in _HALF.finditer(text) if match.end() not in covered)
    tags.sort(key=lambda match: match.start())
    for group in runs(text, tags):
        inline = all(match[0].strip("<>/ ").lower() in _IS_INLINE for match in group)
        yield removal(view, group, apart=not inline)


def _is_tag(match: re.Match[str], closed: set[str]) -> bool:
    """Tell a tag from signs of comparison: ``a < b > c``."""
    if not match["space"] or match["slash"] or match["attributes"] or match["empty"]:
        return True
    return len(match["name"]) > 1 or match["name"].lower() in closed
