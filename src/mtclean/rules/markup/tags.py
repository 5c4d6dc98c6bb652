"""Tags: whole ones, spaced ones, and the attributes that a cut one left behind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtclean.rule import Alters, View, rule
from mtclean.rules.cuts import cut, joined, runs
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_split = str.split
_NAMES = _split("""target rel href class style title id alt width height align valign src srcset
    border lang dir color face size bgcolor cellpadding cellspacing colspan rowspan
    itemprop itemtype role name loading sizes onclick data-src data-id data-href
    data-type data-url data-link data-v""")
_QUOTE = "[\"”“']"
_VALUE = rf"(?:{_QUOTE}[^\"”“<>\n]{{0,300}}?{_QUOTE}(?![^\W\d_])|&quot;[^&<>\n]{{0,200}}&quot;)"
_ATTRIBUTE = rf"\b(?:{alternation(_NAMES)}|data-[a-z-]{{1,30}}) ?= ?{_VALUE}"
_TAIL = Pattern(
    rf"(?:{_ATTRIBUTE}\s{{0,3}}){{1,12}}(?P<end>/?\s?>)?"
    rf"|\b(?:{alternation(_NAMES)})=[\w./:#%?&=-]{{1,200}}(?P<bare>[\"”]?\s?/?>)",
    ignore_case=True,
)
_ADDRESS = Pattern(r"(?:https?://|www\.)\S+|[\w.-]*\.?[\w-]+/[\w/.%#?=&-]*")
_WINDOW = 400


def _lead(text: str, start: int, low: int) -> int:
    """Return where the address that a cut link left before ``start`` begins."""
    at = start
    while at > low and text[at - 1] == " ":
        at -= 1
    if at > low and text[at - 1] in '"”“' and start - at < 2:
        at -= 1
    else:
        at = start
    word = at
    while word > max(low, at - _WINDOW) and not text[word - 1].isspace():
        word -= 1
    if at < start and _ADDRESS.fullmatch(text, word, at) and "/" in text[word:at]:
        return word
    return at


@rule(
    code="MRK001",
    name="stray-html-attribute",
    summary="Remove the attributes that a broken tag left behind.",
    triggers=(
        *(f"{name}{sign}" for name in _NAMES for sign in ("=", ' = "', ' ="', '= "')),
        "data-*",
    ),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS,
    bad=[
        ('Later, Lam" target="_BLANK">expressed optimism.', "Later, Lam expressed optimism."),
        ('The mayor rel="nofollow">told reporters so.', "The mayor told reporters so."),
        (
            'China is view-blog/994" target="_BLANK">deepening cooperation.',
            "China is deepening cooperation.",
        ),
        ('The train class="article-body" left on time.', "The train left on time."),
        (
            '"We agree," Lam" rel="nofollow" class="link">said.',
            '"We agree," Lam said.',
        ),
    ],
    good=[
        "The target attribute of a link may be set to a new window.",
        'Write `<a target="_blank">` to open a tab.',
        'In HTML, class="lead" makes a paragraph large.',
        "They said the target = 5 percent.",
        "The title = champion, he wrote; size=large was on the label.",
    ],
)
def stray_html_attribute(view: View) -> Iterator[Edit]:
    """A link tag that was cut before translation leaves its last attributes in the text.

    They are right where HTML is shown on purpose, which is in code or in a text on web design.
    """
    text = view.text
    if about_markup(text):
        return
    low = quotes = 0
    removed: list[tuple[int, int]] = []
    for match in _TAIL.finditer(text):
        start, end = match.span()
        tag = text.rfind("<", max(0, start - 60), start)
        if tag >= low and match["end"] and text[tag + 1 : start].strip(" /").isalnum():
            continue
        quotes += text.count('"', low, start)
        first = _lead(text, start, low)
        if first < start and text[start - 1] != " " and '"' in text[first:start]:
            quotes -= 1
            if quotes % 2 and text[first] == '"' and text[first - 1 : first] in ".,!?":
                first += 1
                quotes += 1
        low = end
        removed.append((first, end))
    for first, end in joined(text, removed):
        yield view.replace(*cut(text, first, end, apart=True))


_INLINE = _split("""a abbr acronym b big cite del dfn em font i ins kbd mark q small span strike
    strong sub sup tt u var""")
_BLOCK = _split("""address article aside audio blockquote body br button canvas caption center col
    dd div dl dt embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html
    iframe img image input label li link main meta nav noscript object ol option p param picture
    section select source svg path table tbody td textarea tfoot th thead tr track ul video""")
_TAG_NAMES = [*_INLINE, *_BLOCK]
_ATTRIBUTES = (
    r"(?:\s{1,3}[a-z][\w:-]{0,30}(?:\s?=\s?(?:[\"”“][^\"”“<>]{0,300}[\"”“]"
    r"|'[^'<>]{0,300}'|[^\s\"'<>]{1,300}))){0,12}"
)
_TAG = Pattern(
    r"<(?P<hidden>script|style|noscript)\b[^<>]{0,300}>[^<\n]{0,4000}</(?P=hidden)\s?>"
    rf"|<(?P<space>[ \t]?)(?P<slash>/?)[ \t]?(?P<name>{alternation(_TAG_NAMES)})(?![\w-])"
    rf"(?P<attributes>{_ATTRIBUTES})\s{{0,3}}(?P<empty>/?)\s?>",
    ignore_case=True,
)
_IS_INLINE = frozenset(_INLINE)


@rule(
    code="MRK002",
    name="html-tag",
    summary="Remove tags from running text.",
    triggers=(
        "</*",
        "< /*",
        "/>",
        "/ >",
        *(f"<{name}" for name in _TAG_NAMES),
        *(f"< {name}" for name in _TAG_NAMES),
        "<script",
        "<style",
    ),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS,
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
    found = list(_TAG.finditer(text))
    closed = {match["name"].lower() for match in found if match["slash"]}
    for group in runs(text, (match for match in found if _is_tag(match, closed))):
        inline = all(match["name"] and match["name"].lower() in _IS_INLINE for match in group)
        yield view.replace(*cut(text, group[0].start(), group[-1].end(), apart=not inline))


def _is_tag(match: re.Match[str], closed: set[str]) -> bool:
    """Tell a tag from signs of comparison: ``a < b > c``."""
    if not match["space"] or match["slash"] or match["attributes"] or match["empty"]:
        return True
    return len(match["name"]) > 1 or match["name"].lower() in closed
