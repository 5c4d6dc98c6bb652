"""Codes that are no HTML: comments, style rules, scripts, shortcodes, BBCode, wiki and Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.cuts import cut, runs
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_split = str.split
_EVERYTHING = Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS


def _cuts(view: View, matches: Iterable[re.Match[str]]) -> Iterator[Edit]:
    for group in runs(view.text, matches):
        yield view.replace(*cut(view.text, group[0].start(), group[-1].end(), apart=True))


_COMMENT = Pattern(r"<\s?!\s?--[^<>\n]{0,2000}?--\s?>|<!\[CDATA\[|\]\]>|<!DOCTYPE [^<>\n]{0,200}>")


@rule(
    code="MRK004",
    name="html-comment",
    summary="Remove comments and declarations of a page.",
    triggers=("<!--*", "< !--*", "<! --*", "<!-- ", "<![CDATA[*", "<!DOCTYPE"),
    alters=_EVERYTHING,
    bad=[
        ("He ate it. <!-- more --> He paid.", "He ate it. He paid."),
        ("The plan<!--nextpage--> failed.", "The plan failed."),
    ],
    good=[
        "Write `<!-- more -->` to cut a post.",
        "In HTML, <!-- begins a comment -->.",
        "He wrote “<!” and “-->” on the board.",
    ],
)
def html_comment(view: View) -> Iterator[Edit]:
    """Content systems mark page breaks and teasers by comments that no reader should see.

    They are right in code and in a text on web design.
    """
    if not about_markup(view.text):
        yield from _cuts(view, _COMMENT.finditer(view.text))


_PROPERTIES = _split("""
    width height margin padding color display float border background background-
    color font font-size font-family font-weight line-height text-align text-
    decoration position overflow max-width min-width max-height min-height margin-
    top margin-bottom z-index visibility""")
_STYLE = Pattern(
    r"(?:/\*[^*\n]{0,200}\*/\s?)?"
    r"(?:@media[^{}\n]{0,120}\{\s?)?"
    r"(?:(?<![\w.#])(?:[.#][\w-]{1,60}|(?:a|p|h[1-6]|img|div|span|body|table|td|ul|li)\b)"
    r"(?:[\s,>+:.#]{1,3}[\w-]{1,60}){0,8}\s?)"
    r"\{\s{0,3}(?:[a-z-]{2,30}\s?:\s?[^;{}\n]{1,120}(?:;\s{0,3}|(?=\}))){1,20}\}(?:\s?\})?"
)


@rule(
    code="MRK005",
    name="style-rule",
    summary="Remove the style rules of a page.",
    triggers=tuple(f"{name}{colon}" for name in _PROPERTIES for colon in (":", " :")),
    requires=("{",),
    alters=_EVERYTHING,
    bad=[
        (
            ".in_text_content_22 { width: 300px; height: 600px; } The cabinet met.",
            "The cabinet met.",
        ),
        (
            "The cabinet met. #ad-box .inner{margin:0 auto;padding:2px} It agreed.",
            "The cabinet met. It agreed.",
        ),
    ],
    good=[
        "Set `.lead { color: red; }` in the file.",
        "In CSS, .lead { color: red; } makes it red.",
        "The set {width: 3} and the display: both were new.",
    ],
)
def style_rule(view: View) -> Iterator[Edit]:
    """A scraper took the style sheet inside the article for text.

    Such rules are right in code and in a text on web design.
    """
    if not about_markup(view.text):
        yield from _cuts(view, _STYLE.finditer(view.text))


_SCRIPT = Pattern(
    r"\(adsbygoogle ?= ?window\.adsbygoogle ?\|\| ?\[\]\)\.push\(\{[^{}\n]{0,200}\}\) ?;?"
    r"|googletag\.cmd\.push\(function ?\(\) ?\{[^{}\n]{0,300}\} ?\) ?;?"
    r"|window\.dataLayer ?= ?window\.dataLayer ?\|\| ?\[\] ?;?"
    r"|document\.write\([^()\n]{0,300}\) ?;?"
    r"|(?:var|let|const) [\w$]{1,40} ?= ?[^;\n]{1,300};"
    r"|(?:gtag|fbq|ga)\(['\"][^()\n]{0,200}\) ?;?"
)


@rule(
    code="MRK006",
    name="script-remnant",
    summary="Remove the script of an advertisement or a counter.",
    triggers=("adsbygoogle", "googletag", "window.dataLayer", "document.write", "gtag(*", "fbq(*"),
    alters=_EVERYTHING,
    bad=[
        (
            "The bank agreed. (adsbygoogle = window.adsbygoogle || []).push({}); It paid.",
            "The bank agreed. It paid.",
        ),
        (
            "googletag.cmd.push(function() { googletag.display('div-1'); }); The bank agreed.",
            "The bank agreed.",
        ),
    ],
    good=[
        "The call `document.write(x)` is slow.",
        "JavaScript has document.write('x') for that.",
        "A programmer put googletag on every page.",
    ],
)
def script_remnant(view: View) -> Iterator[Edit]:
    """The calls of advertisement and tracking scripts were taken for text.

    They are right in code and in a text on programming.
    """
    if not about_markup(view.text):
        yield from _cuts(view, _SCRIPT.finditer(view.text))


_SHORTCODES = (
    r"ad_\d{1,3}|ads?|adsense|ad[_-]?inserter|GTranslate|gallery|caption|embed|embedyt|toc|audio"
    r"|video|playlist|youtube|tweet|vc_\w{2,30}|su_\w{2,30}|et_pb_\w{2,30}|fusion_\w{2,30}"
    r"|sc name|wpdevart\w{0,30}|contact-form-7|post_ad|newsletter_form|related_posts?|pullquote"
    r"|dropcap|the_ad|adrotate|rev_slider|wp_ad_camp_\d|quads|easy-tweet|social_share"
)
_SHORTCODE = Pattern(
    rf"\[/(?:{_SHORTCODES})\]|\[(?:ad_\d{{1,3}}|GTranslate|adsense|toc|vc_row|vc_column)/?\]"
    rf"|\[(?:{_SHORTCODES})(?: ?=|[ :])[^\[\]\n]{{1,300}}\]",
    ignore_case=True,
)
_CAPTIONED = Pattern(
    r"\[(?:caption|gallery|embed|audio|video|youtube|pullquote|ads?)\]", ignore_case=True
)


@rule(
    code="MRK007",
    name="shortcode",
    summary="Remove the shortcodes of a blog system.",
    triggers=(
        *("[ad_*", "[/ad*", "[ad *", "[GTranslate]", "[caption*", "[/caption]", "[gallery*"),
        *("[/gallery]", "[embed*", "[/embed*", "[vc_*", "[/vc_*", "[su_*", "[/su_*", "[et_pb_*"),
        *("[/et_pb_*", "[fusion_*", "[/fusion_*", "[sc name*", "[wpdevart*", "[toc]", "[adsense*"),
        *("[contact-form-7*", "[youtube*", "[/youtube]", "[audio*", "[/audio]", "[video *"),
        *("[video:*", "[/video]", "[playlist*", "[tweet *", "[post_ad*", "[pullquote*"),
        *("[/pullquote]", "[dropcap*", "[/dropcap]", "[the_ad*", "[adrotate*", "[quads*"),
        *("[related_post*", "[social_share*", "[rev_slider*", "[easy-tweet*"),
    ),
    scope=Scope.DOCUMENT,
    alters=_EVERYTHING | Alters.LINES,
    bad=[
        ("[GTranslate]ROME – The senate met.", "ROME – The senate met."),
        ("The senate met.\n\n[ad_2]\n\nIt agreed.", "The senate met.\n\nIt agreed."),
        ('The senate [caption id="a" width="300"]met[/caption] again.', "The senate met again."),
    ],
    good=[
        "Editors add `[ad_1]` where the banner goes.",
        "A shortcode such as [gallery ids=1] shows pictures.",
        "[Video] Weather on the 26th; [Audio] Prince William.",
        "“He [the mayor] was there [inaudible],” she said [video at 10].",
    ],
)
def shortcode(view: View) -> Iterator[Edit]:
    """Blog systems put advertisements and pictures where a word in square brackets stands.

    Copies made by scraping or translation keep the word. Notes of an editor in brackets, and
    labels such as *[Video]*, are right.
    """
    text = view.text
    found = [
        match
        for match in _SHORTCODE.finditer(text)
        if match[0][1] == "/" or "=" in match[0] or ":" in match[0] or " " not in match[0]
    ]
    closed = {match[0][2:-1].lower() for match in found if match[0][1] == "/"}
    found += [m for m in _CAPTIONED.finditer(text) if m[0][1:-1].lower() in closed]
    found.sort(key=lambda match: match.start())
    for start, end in _blocks(view, found):
        yield view.remove_lines(start, end)
    lines = _lines(view, found)
    inside = [match for match in found if not lines.get(match.start(), False)]
    low = high = -1
    about = False
    for group in runs(text, inside):
        if not low <= group[0].start() <= high:
            low, high = view.document.paragraph_at(group[0].start())
            about = about_markup(text[low:high])
        if not about:
            yield view.replace(*cut(text, group[0].start(), group[-1].end(), apart=False))


def _lines(view: View, found: list[re.Match[str]]) -> dict[int, bool]:
    """Return for each match whether nothing but matches stands on its line."""
    alone: dict[int, bool] = {}
    at = 0
    while at < len(found):
        low, high = view.document.paragraph_at(found[at].start())
        last = at
        rest = ""
        seen = low
        while last < len(found) and found[last].start() <= high:
            rest += view.text[seen : found[last].start()].strip()
            seen = found[last].end()
            last += 1
        rest += view.text[seen:high].strip()
        for match in found[at:last]:
            alone[match.start()] = not rest
        at = last
    return alone


def _blocks(view: View, found: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """Yield the spans of neighbouring lines that hold nothing but matches."""
    alone = _lines(view, found)
    start = end = -1
    for match in found:
        if not alone[match.start()]:
            continue
        if end >= 0 and view.text[end : match.start()].strip():
            yield start, end
            start = -1
        start = match.start() if start < 0 else start
        end = match.end()
    if start >= 0:
        yield start, end


_BB_NAMES = _split("""b i u s url quote img size color center font left right list code spoiler
    youtube""")
_BB = Pattern(
    rf"\[ ?(?P<slash>/?) ?(?P<name>{alternation(_BB_NAMES)})"
    r"(?P<value> ?= ?[^\[\]\n]{0,200})? ?\]",
    ignore_case=True,
)
_BB_IMAGE = Pattern(r"\[img\]\S{0,300}?\[/img\]", ignore_case=True)


@rule(
    code="MRK008",
    name="forum-code",
    summary="Remove the codes of a forum.",
    triggers=(*(f"[/{name}]" for name in _BB_NAMES), *(f"[ / {n} ]" for n in _BB_NAMES), "[url=*"),
    alters=_EVERYTHING,
    bad=[
        ("A record, said [b]the ministry[/b].", "A record, said the ministry."),
        ("The year, [url=/food/cheese]jurors said[/url].", "The year, jurors said."),
        ("The port [img]https://x.org/a.png[/img] closed.", "The port closed."),
    ],
    good=[
        "He sang “la [b]ut not for me”; see [i].",
        "Forum markup writes [b]bold[/b].",
        "Write `[b]bold[/b]` for bold.",
        "He [the mayor] was there [s]he said.",
    ],
)
def forum_code(view: View) -> Iterator[Edit]:
    """Texts that passed through a forum keep its codes for bold type, links and pictures.

    A single letter in brackets is a note of an editor, so both halves of a code must stand.
    """
    text = view.text
    if about_markup(text):
        return
    found = list(_BB.finditer(text))
    closed = {match["name"].lower() for match in found if match["slash"]}
    opened = {match["name"].lower() for match in found if not match["slash"]}
    whole = closed & opened
    images = list(_BB_IMAGE.finditer(text))
    spans = iter(images)
    image = next(spans, None)
    kept = list(images)
    for match in found:
        while image is not None and image.end() <= match.start():
            image = next(spans, None)
        if image is not None and image.start() <= match.start():
            continue
        if match["name"].lower() in whole or (match["value"] and match["name"].lower() == "url"):
            kept.append(match)
    kept.sort(key=lambda match: match.start())
    for group in runs(text, kept):
        yield view.replace(*cut(text, group[0].start(), group[-1].end()))
