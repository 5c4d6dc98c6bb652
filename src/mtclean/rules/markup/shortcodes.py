"""Shortcodes: what a blog system puts in square brackets for its plug-ins to fill."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtclean.rule import Alters, Scope, View, rule
from mtclean.rules.cuts import runs
from mtclean.rules.markup.removal import EVERYTHING, removal
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_SHORTCODES = (
    r"ad_\d{1,3}|ads?|adsense|ad[_-]?inserter|GTranslate|gallery|caption|embed|embedyt|toc|audio"
    r"|video|playlist|youtube|tweet|vc_\w{2,30}|su_\w{2,30}|et_pb_\w{2,30}|fusion_\w{2,30}"
    r"|sc name|wpdevart\w{0,30}|contact-form-7|post_ad|newsletter_form|related_posts?|pullquote"
    r"|dropcap|the_ad|adrotate|rev_slider|wp_ad_camp_\d|quads|smartslider3|do_widget|easy-tweet|social_share"
)
_SHORTCODE = Pattern(
    r"\[/?[a-z][\w-]{1,30}(?: [\w-]{1,30}=[\"“”'’][^\[\]\"“”\n]{0,200}[\"“”'’]){1,8} ?/?\]"
    r"|\[ ?ad ?_?\d{1,2} ?\]|\[(?:mc4wp_form|print_link|jetpack_subscription_form|wpforms"
    r"|td_smart_list_end|social_warfare|rp4wp|recent_posts|ninja_form)\]|"
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
        *("[related_post*", "[social_share*", "[rev_slider*", "[easy-tweet*", "[smartslider*"),
        *("[mc4wp*", "[print_link]", "[jetpack_*", "[td_*", "[do_widget*", "[rp4wp]"),
        *("[recent_posts]", "[ninja_form*", "[wpforms*", "[social_warfare]", "[ad1]", "[ad2]"),
        *("[elementor*", "[shareaholic*", "[ ad_*"),
    ),
    scope=Scope.DOCUMENT,
    alters=EVERYTHING | Alters.LINES,
    bad=[
        ("[GTranslate]ROME – The senate met.", "ROME – The senate met."),
        ("The senate met.\n\n[ad_2]\n\nIt agreed.", "The senate met.\n\nIt agreed."),
        ('[mc4wp_form id="1"] It met. [wpdevart x="y"] It paid.', "It met. It paid."),
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
        if match[0][1] in "/ " or "=" in match[0] or ":" in match[0] or " " not in match[0]
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
            yield removal(view, group, apart=False)


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
