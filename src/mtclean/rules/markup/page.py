"""What a page holds beside its text: comments, style rules and scripts."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import View, rule
from mtclean.rules.cuts import cut, joined
from mtclean.rules.markup.removal import EVERYTHING, removals
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

COMMENT = Pattern(
    r"<\s?!\s?-\s?-[^<>\n]{0,2000}?-\s?-\s?>|<!--[^<>\n]{0,300}(?=$|<!--)|<!\[CDATA\[|\]\]>"
    r"|<!DOCTYPE [^<>\n]{0,200}>|<\?(?:php|xml)\b[^<>\n]{0,300}\?>",
    multiline=True,
)


@rule(
    code="MRK004",
    name="html-comment",
    summary="Remove comments and declarations of a page.",
    triggers=("<!*", "< !*", "<?*", "]]>"),
    alters=EVERYTHING,
    after=("MRK012",),
    bad=[
        ("He ate it. <!-- more --> He paid.", "He ate it. He paid."),
        ("The plan<!--nextpage--> failed.", "The plan failed."),
        ("It began. <! - - ad - - > It ended. <!-- google_ad", "It began. It ended."),
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
        yield from removals(view, COMMENT.finditer(view.text), apart=True)


STYLE = Pattern(
    r"@(?:font-face|page|keyframes [\w-]{1,40}) ?\{[^{}\n]{0,400}\}|(?:/\*[^*\n]{0,200}\*/\s?)?"
    r"(?:@media[^{}\n]{0,120}\{\s?)?"
    r"(?:(?<![\w.#])(?:[.#][\w-]{1,60}|(?:a|p|h[1-6]|img|div|span|body|table|td|ul|li)\b)"
    r"(?:[\s,>+:.#]{1,3}[\w-]{1,60}){0,8}\s?)"
    r"\{\s{0,3}(?:[a-z-]{2,30}\s?:\s?[^;{}\n]{1,120}(?:;\s{0,3}|(?=\}))){1,20}\}(?:\s?\})?"
)


@rule(
    code="MRK005",
    name="style-rule",
    summary="Remove the style rules of a page.",
    triggers=("{",),
    alters=EVERYTHING,
    after=("MRK012",),
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
        yield from removals(view, STYLE.finditer(view.text), apart=True)


_CALLS = (
    *(
        "adsbygoogle",
        "googletag",
        "*window._*",
        "window.dataLayer",
        "window.on*",
        "document.write*",
        "document.create*",
        "document.get*",
        "gtag(*",
        "fbq(*",
        "jQuery(*",
        "$(*",
    ),
    *("function(*", "function (*", "_taboola*", "atOptions", "dataLayer", "if(typeof*"),
    *("if (typeof*",),
)
_SCRIPT = Pattern(
    r"\(adsbygoogle ?=|googletag\.|(?:window|document)\.[\w.]{1,60} ?[=(]|(?:gtag|fbq|ga)\(['\"]"
    r"|(?:jQuery|\$)\((?:document|window|function|['\"])|[!;+]?\(?function ?\([\w, $]{0,60}\) ?\{"
    r"|function [\w$]{1,40} ?\([\w, $]{0,60}\) ?\{|_taboola\.push\(|atOptions ?= ?\{"
    r"|(?:var|let|const) [\w$]{1,40} ?=|if ?\(typeof |dataLayer\.push\("
)
_BRACKETS = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}
_LONGEST = 600
_GOES_ON = tuple(".([{=|?")


def _statement(text: str, start: int) -> tuple[int, bool]:
    """Return where the statement at ``start`` ends, and whether it is a whole one."""
    depth = 0
    end = min(len(text), start + _LONGEST)
    for at in range(start, end):
        character = text[at]
        depth += _BRACKETS.get(character, 0)
        if depth < 0 or character == "\n":
            return at, False
        if depth:
            continue
        if character == ";":
            return at + 1, True
        following = text[at + 1 : at + 3].lstrip()
        if character in ")}" and not following.startswith((*_GOES_ON, ";")):
            return at + 1, True
    return end, False


@rule(
    code="MRK006",
    name="script-remnant",
    summary="Remove the script of an advertisement or a counter.",
    triggers=_CALLS,
    alters=EVERYTHING,
    after=("MRK012",),
    bad=[
        (
            "The bank agreed. (adsbygoogle = window.adsbygoogle || []).push({}); It paid.",
            "The bank agreed. It paid.",
        ),
        (
            "googletag.cmd.push(function() { googletag.display('div-1'); }); The bank agreed.",
            "The bank agreed.",
        ),
        (
            "It paid. window._taboola = window._taboola || []; _taboola.push({mode:'a'}); It sold.",
            "It paid. It sold.",
        ),
        (
            "It paid. $(document).ready(function(){ $('.ad').hide(); }); It sold.",
            "It paid. It sold.",
        ),
        ("It paid. (function(){ var s = 1; s.go(); })(); It sold.", "It paid. It sold."),
    ],
    good=[
        "The call `document.write(x)` is slow.",
        "JavaScript has document.write('x') for that.",
        "A programmer put googletag on every page.",
        "Each function (there are three) has a price of $(3); the rest is free.",
        "He wrote window.open on the board; it was $(1) a line.",
    ],
)
def script_remnant(view: View) -> Iterator[Edit]:
    """The calls of advertisement and tracking scripts were taken for text.

    They are right in code and in a text on programming; only a statement with all its brackets
    goes.
    """
    text = view.text
    if about_markup(text):
        return
    found: list[tuple[int, int]] = []
    match = _SCRIPT.search(text)
    while match:
        end, whole = _statement(text, match.start())
        if whole:
            found.append((match.start(), end))
        match = _SCRIPT.search(text, max(end, match.end()))
    for start, end in joined(text, found):
        yield view.replace(*cut(text, start, end, apart=True))
