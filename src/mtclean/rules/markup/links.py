"""Links and pictures of wiki and Markdown text, and data written out as an address."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Example, View, rule
from mtclean.rules.cuts import cut, joined
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern
from mtclean.text.zones import MASK

_EVERYTHING = Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS
_WIKI = Pattern(
    r"\[\[ ?:?(?:File|Image|Category|Datei|Fichier|Archivo|Bild|Kategorie):[^\[\]\n]{0,200}"
    r"(?:\[\[[^\[\]\n]{1,100}\]\][^\[\]\n]{0,200}){0,4}\]\]"
    r"|\[\[ ?(?:[^\W\d_][^\[\]|\n]{0,120}\|)?(?P<shown>[^\W\d_][^\[\]|\n]{0,120}?) ?\]\]"
    r"|\{\{ ?convert ?\| ?(?P<amount>[\d.,]{1,12}) ?\| ?(?P<unit>[\w/]{1,12})[^{}\n]{0,100}\}\}"
    r"|\{\{ ?(?:lang|nowrap) ?\| ?(?:[a-z-]{2,8} ?\| ?)?(?P<words>[^{}|=\n]{1,120})\}\}"
    r"|\{\{ ?(?:cite|citation|main|see also|reflist|infobox|coord|quote|refn?|dead link|sfn|efn"
    r"|webarchive|who|when|clarify|cn|fact|by whom|use \w{3} dates|short description|update)\b"
    r"[^{}\n]{0,400}\}\}"
    r"|<ref\b[^<>\n]{0,200}/>|<ref\b[^<>\n]{0,200}>[^<>\n]{0,400}</ref>"
    r"|(?<!')'{3}(?P<bold>[^'\n]{1,120}(?:'[a-z][^'\n]{1,120}){0,3})'{3}(?!')"
    r"|^[ \t]*(?P<level>={2,5}) ?(?P<heading>[^=\n]{1,100}?) ?(?P=level)[ \t]*$",
    ignore_case=True,
    multiline=True,
)


@rule(
    code="MRK009",
    name="wiki-code",
    summary="Take links and templates of a wiki out of the text.",
    triggers=("[[*", "{{*", "'''*", "==*", "<ref"),
    alters=_EVERYTHING,
    bad=[
        ("The mayor {{cite news|url=x}} agreed.", "The mayor agreed."),
        ("== The port ==", "The port"),
        (
            "It is {{convert|5|km|mi}} to [[Paris|the city]].<ref>A book</ref>",
            "It is 5 km to the city.",
        ),
        ("The '''harbor''' {{cite web|url=x}} opened.", "The harbor opened."),
    ],
    good=[
        "Links are written as `[[Paris]]`.",
        "In wikitext, [[Paris]] is a link.",
        "The matrix [[1, 2], [3, 4]] has rank two.",
        "The greeting “Dear {{name}}” went out to all.",
        "The line x == y is true, and so is a == b == c.",
    ],
)
def wiki_code(view: View) -> Iterator[Edit]:
    """Copies of an online encyclopedia keep its codes for links, bold type and sources.

    They are right in a text on the encyclopedia, and brackets round numbers are mathematics.
    """
    text = view.text
    if about_markup(text):
        return
    removed: list[tuple[int, int]] = []
    for match in _WIKI.finditer(text):
        shown = match["shown"] or match["words"] or match["bold"] or match["heading"]
        if match["amount"]:
            shown = f"{match['amount']} {match['unit']}"
        if shown and MASK not in match[0]:
            yield view.replace(match.start(), match.end(), shown)
        elif not shown:
            removed.append(match.span())
    for start, end in joined(text, removed):
        yield view.replace(*cut(text, start, end, apart=True))


_NOTE = Pattern(
    r"\[(?:citation needed|clarification needed|verification needed|dubious\b[^\[\]\n]{0,20}|who\?"
    r"|when\?|by whom\?|according to whom\?|edit \| edit source|edit source)\]",
    ignore_case=True,
)


@rule(
    code="MRK016",
    name="wiki-note",
    summary="Remove the notes that editors of a wiki leave.",
    triggers=tuple(
        f"[{note}*"
        for note in str.split(
            "citation,clarification needed,verification needed,dubious,who?],when?],by whom?]"
            ",according to whom?],edit |,edit source]",
            ",",
        )
    ),
    safety=Safety.LIKELY,
    alters=_EVERYTHING,
    bad=[
        Example("It is old.[citation needed] It closed.", "It is old. It closed.", Safety.LIKELY),
        Example("Some[who?] say so.", "Some say so.", Safety.LIKELY),
    ],
    good=[
        "He said they [citation omitted] closed it.",
        "“They [who] closed it,” he said.",
        "On Wikipedia the tag [citation needed] stands behind a claim without proof.",
    ],
)
def wiki_note(view: View) -> Iterator[Edit]:
    """Copies of an online encyclopedia keep the notes by which editors ask for proof.

    Columnists write them as a joke, so they go on request only.
    """
    text = view.text
    if not about_markup(text) and "ikipedia" not in text:
        for start, end in joined(text, (match.span() for match in _NOTE.finditer(text))):
            yield view.replace(*cut(text, start, end))


_LINK = Pattern(
    r"\[(?P<words>[^\[\]\n]{1,200})\](?P<gap>\s)\( ?(?P<url>https?://[^\s()]{1,300}) ?\)"
    r"|(?P<orphan>\]\( ?(?:https?:/)?/[^\s()]{1,300} ?\))"
)


@rule(
    code="MRK010",
    name="broken-markdown-link",
    summary="Close up or remove a broken Markdown link.",
    triggers=("](*", "] (http*", "] ( http*"),
    alters=_EVERYTHING,
    bad=[
        (
            "The [annual report] (https://x.org/a) is out.",
            "The [annual report](https://x.org/a) is out.",
        ),
        ("The annual report](https://x.org/a) is out.", "The annual report is out."),
    ],
    good=[
        "The [annual report](https://x.org/a) is out.",
        "![The port](/img/port.png) The port [closed](/news).",
        "He wrote f[0](x) on the board.",
        "See note [4] (page 12).",
    ],
)
def broken_markdown_link(view: View) -> Iterator[Edit]:
    """Engines put a space between the two halves of a Markdown link, or lose its first bracket.

    A whole link is right: Markdown is a format in which news is kept.
    """
    text = view.text
    seen = opened = 0
    removed: list[tuple[int, int]] = []
    for match in _LINK.finditer(text):
        opened += text.count("[", seen, match.start()) - text.count("]", seen, match.start())
        seen = match.start()
        if match["gap"]:
            yield view.replace(match.start("gap"), match.end("gap"), "")
        elif opened <= 0:
            removed.append(match.span())
    for start, end in joined(text, removed):
        yield view.replace(*cut(text, start, end, apart=True))


_DATA = Pattern(
    r"(?:<\s?(?:image|img)[^<>\n]{0,60}>\s?|\burl\()?\bdata:(?:image|font|application|text)/[\w.+-]{1,40}"
    r"(?:;[\w=-]{1,40}){0,3},[\w+/=%-]{0,200000}\)?"
    r"|\bdata ?: ?(?:image|font) ?/ ?[\w.+-]{1,40} ?; ?base64 ?, ?[\w+/=%-]{8,200000}",
    ignore_case=True,
)


@rule(
    code="MRK011",
    name="data-address",
    summary="Remove pictures that are written out as data.",
    triggers=(
        "data:image/*",
        "data:font/*",
        "data:application/*",
        "data:text/*",
        "*base64,*",
        "base64 ,*",
    ),
    alters=_EVERYTHING,
    bad=[
        ("<image>data:image/s3, The port closed.", "The port closed."),
        ("The port data:image/png;base64,iVBORw0KGgo= closed.", "The port closed."),
        ("The port data: image / png; base64, iVBORw0KGgoAA closed.", "The port closed."),
    ],
    good=[
        "Use `data:image/png;base64,` for icons.",
        "In HTML, data:image/png;base64,AAAA is a picture.",
        "The data: image/video files were lost.",
    ],
)
def data_address(view: View) -> Iterator[Edit]:
    """Small pictures stand in a page as an address that holds their data.

    It is right in code and in a text on web design, nowhere else.
    """
    text = view.text
    if about_markup(text):
        return
    for start, end in joined(text, (match.span() for match in _DATA.finditer(text))):
        yield view.replace(*cut(text, start, end, apart=True))
