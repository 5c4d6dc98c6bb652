"""Tails: the attributes and the end of a tag whose beginning is gone."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, View, rule
from mtclean.rules.cuts import cut, joined
from mtclean.rules.markup.removal import EVERYTHING
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_NAMES = str.split("""target rel href class style title id alt width height align valign src srcset
    border lang dir color face size bgcolor cellpadding cellspacing colspan rowspan
    itemprop itemtype role name loading sizes onclick onload onerror onmouseover frameborder
    scrolling allowfullscreen hspace vspace tabindex""")
_DOUBLE = r"[\"”“][^\"”“<>\n]{0,300}(?<!=)[\"”“](?![^\W\d_])"
_SINGLE = r"['‘’](?:[^'‘’<>\"\n=]|=(?!['‘’])){0,300}(?<!=)['‘’](?![^\W\d_])"
_VALUE = rf"(?:{_DOUBLE}|{_SINGLE}|&quot;[^&<>\n]{{0,200}}&quot;)"
_ANY = rf"(?:{alternation(_NAMES)}|(?:data|aria)-[a-z-]{{1,30}})"
_ATTRIBUTE = rf"\b{_ANY} ?= ?{_VALUE}"
_TAIL = Pattern(
    rf"(?:{_ATTRIBUTE}\s{{0,3}}){{1,12}}(?P<end>/?\s?>)?"
    rf"|\b{_ANY}=[\w./:#%?&=-]{{1,200}}(?P<bare>[\"”]?\s?/?>)"
    r"|\btarget ?= ?[\"”“]?_?blank\b(?P<open>[\"”]?)",
    ignore_case=True,
)
_OPENED = Pattern(r"<\s?[a-z][a-z0-9]{0,9}\s{1,3}\Z", ignore_case=True)
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
    triggers=("=",),
    requires=(
        ">",
        *(f"={gap}{mark}*" for gap in ("", " ") for mark in "\"”“'’"),
        "&quot;*",
        "*blank",
    ),
    alters=EVERYTHING,
    after=("MRK007", "MRK012"),
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
        ("Lam target=’_blank’>said so.", "Lam said so."),
        ('The port <a href="/news/1.html" closed.', "The port closed."),
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
        if not match["end"] and not match["bare"]:
            opened = _OPENED.search(text, max(low, start - 16), start)
            start = opened.start() if opened else start
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


_END = Pattern(
    r"(?P<address>(?<![\w/<.])(?:https?://[^\s<>\"”]{1,300}"
    r"|/?(?:[\w.%-]{1,60}/){1,8}[\w.%?=&-]{0,80}))?"
    r"(?P<word>(?<![\w<])_?blank)?(?P<mark>[\"”])(?:>| ?/>)(?![\"“”<])"
    r"|(?<!\S)/>(?=\s|$)"
)
_IN_VALUE = Pattern(r"= ?[\"”“][^\"”“<>\n]{0,200}\Z")


@rule(
    code="MRK015",
    name="end-of-tag",
    summary="Remove the end of a tag whose beginning is gone.",
    triggers=('">*', "”>*", "/>"),
    alters=EVERYTHING,
    after=("MRK001", "MRK002", "MRK012", "MRK021"),
    bad=[
        ('The mayor">told reporters so.', "The mayor told reporters so."),
        ('It is news/2021/a.html">known as a port.', "It is known as a port."),
        ("The port /> closed.", "The port closed."),
        ('"We agree," Lam _blank">said.', '"We agree," Lam said.'),
    ],
    good=[
        'The path was "News" > "World" > "Asia", then "News">"Asia".',
        'Write `<a href="x">` for a link.',
        'In HTML, "> ends a tag.',
        "For x > 5 and 3 < 5, the rule holds.",
    ],
)
def end_of_tag(view: View) -> Iterator[Edit]:
    """A link was cut inside its tag, so that a quotation mark and a bracket stand in the text.

    A mark that ends a quotation is none of a tag, and one behind an opening bracket or an
    attribute goes with these.
    """
    text = view.text
    if about_markup(text):
        return
    quotes = seen = 0
    removed: list[tuple[int, int]] = []
    for match in _END.finditer(text):
        start, end = match.span()
        quotes += text.count('"', seen, start)
        closes = match["mark"] == '"' and quotes % 2 == 1
        quotes += match[0].count('"')
        seen = end
        if closes and not (match["address"] or match["word"]):
            continue
        if text.rfind("<", max(0, start - 300), start) > text.rfind(
            ">", max(0, start - 300), start
        ):
            continue
        if _IN_VALUE.search(text, max(0, start - 200), start):
            continue
        quotes -= match[0].count('"')
        removed.append((start, end))
    for start, end in joined(text, removed):
        yield view.replace(*cut(text, start, end, apart=True))


_CUT = Pattern(r"\b(?P<number>\d{1,3}) ?(?P<tail>e ?é>)")


@rule(
    code="MRK017",
    name="cut-superscript",
    summary="Write the ordinal that a cut superscript leaves.",
    triggers=("é>*",),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS,
    after=("MRK015",),
    bad=[
        ("The 16 e é>, 8 e é> and 11 e é> wards vote.", "The 16th, 8th and 11th wards vote."),
        ("The 2e é> round is on the 21 e é> of May.", "The 2nd round is on the 21st of May."),
    ],
    good=[
        "The 16e arrondissement of Paris voted.",
        "The file is called 16 e é.",
        "Write `16 e é>` for it.",
    ],
)
def cut_superscript(view: View) -> Iterator[Edit]:
    """French ordinals have a raised e, whose tag an engine cuts into letters.

    A digit before such a rest is always an ordinal; whole tags are removed by another rule.
    """
    for match in _CUT.finditer(view.text):
        number = match["number"]
        ending = {"1": "st", "2": "nd", "3": "rd"}.get(number[-1], "th")
        if number[-2:-1] == "1":
            ending = "th"
        yield view.replace(match.end("number"), match.end(), ending)
