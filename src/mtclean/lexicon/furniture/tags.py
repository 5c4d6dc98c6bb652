"""Lines of furniture: tags, sections, counters."""

from __future__ import annotations

from mtclean.lexicon.furniture.row import BESIDE, NAME, STAMP, Row, row
from mtclean.rule import Exact

_SECTIONS = (
    r"(?:Political situation|Politics|Society|Economy|Business|News|Photography|World|Sports?"
    r"|Culture|Opinions?|Life|Lifestyle|Tech|Technology|Health|Science|Entertainment|Video|Photos?"
    r"|Home|Local|National|International|Breaking|Weather|Finance|Education|Travel|Features?"
    r"|Incidents|Analysis|Military|Real estate|Auto|Cars|Games|Podcasts?|Columns?|Interviews?)"
)

ROWS: tuple[Row, ...] = (
    row(
        "tags",
        "list of tags",
        (
            *("Tags:", "Tag:", "Tagged:", "Keywords:", "Keyword:", "Key words:", "Categories:"),
            *("Category:", "Topics:", "Filed under", "Tags :", "Keywords：", "Tags|", "Tags |"),
            *(
                "Tagged with",
                "Posted in",
                "Filed in",
                "Labels:",
                "Keywords :",
                "Section:",
                "Topic:",
            ),
            *("Rubric:", "Heading:", "Tagged in", "Related topics:", "Tags：", "Subjects:"),
            *("Read more about:", "More about:", "In this article:"),
        ),
        r"(?:(?:Tags?|Tagged(?: (?:with|in|as))?|Key ?words?|Categor(?:y|ies)|Filed (?:under"
        r"|in))\s?[:：|]\s?|(?:(?:Related )?Topics?|Labels|Section|Rubric|Heading|Subjects"
        r"|(?:Read )?more about|In this article)\s?[:：|]\s?(?-i:(?=[A-Z#][\w&’'-]*(?:["
        r" ,]{1,2}[A-Z#][\w&’'-]*)*$))"
        r"|(?-i:Filed under|Posted in|Tagged(?: with| in)?)"
        r" (?=[A-Z#]))[^.!?:;\"“”]{2,160}",
        "Tags: politics, economy, world",
        "A tag on the jar said who she was.",
    ),
    row(
        "tags",
        "row of tags",
        (Exact("Tags "), Exact("TAGS ")),
        r"(?:Tags?|TAGS)(?:[ ,]{1,2}#?[A-Z][\w&’'-]{1,24}){1,14}",
        "Tags Economy Energy Norway",
        "Tags were sewn into every coat.",
        ignore_case=False,
    ),
    row(
        "tags",
        "count of readers",
        (
            *("Views:", "Hits:", "Views :", "Number of views", "Number of readings", "Page views"),
            *(
                "Reads:",
                "Browse:",
                "Reading:",
                "Visits:",
                "Read:",
                "Readings:",
                "Clicks:",
                "Views：",
            ),
            *(
                "times read",
                "Post Views",
                "Shares:",
                "*0 views",
                "*1 views",
                "*2 views",
                "*3 views",
            ),
            *("*4 views", "*5 views", "*6 views", "*7 views", "*8 views", "*9 views", "*K views"),
            *("*0 shares", "*1 shares", "*2 shares", "*3 shares", "*5 shares", "*K shares"),
        ),
        r"(?:(?:Page |Post |Total )?(?:Views?|Visits)|Hits|Reads?|Readings?|Browse|Clicks|Shares"
        r"|Number of (?:views|readings|reads|visits))\s?[:：]\s?[\d,. ]{1,12}[KkMm]?(?: times)?"
        r"|(?=[\d.,])[\d.,]{1,9}[KkMm]?\+? (?:views?|reads?|visits|shares)"
        r"(?: (?:today|total))?",
        "Views: 1204",
        "The views: two lakes and a mill.",
    ),
    row(
        "tags",
        "hashtags",
        (),
        r"#[\w-]{2,40}(?:[\s,]{1,3}#[\w-]{2,40}){0,15}",
        "#news #world",
        "#MeToo is five years old.",
        act=BESIDE,
    ),
    row(
        "tags",
        "tags with double spaces",
        (),
        r"(?:[A-Z][\w&’'-]{1,30}(?: [A-Z][\w&’'-]{1,30}){0,3}(?: {2,}|\t+)){1,14}"
        r"[A-Z][\w&’'-]{1,30}(?: [A-Z][\w&’'-]{1,30}){0,3}",
        "Beijing  Tianjin  Hangzhou  Innovation",
        "Beijing and Tianjin will build a line.",
        act=BESIDE,
        ignore_case=False,
    ),
    row(
        "tags",
        "name of a section",
        (),
        rf"{_SECTIONS}(?:\s?[|/·•>]\s?{_SECTIONS}){{0,12}}",
        "Society",
        "Society of Friends opens a school",
        act=BESIDE,
        ignore_case=False,
    ),
    row(
        "tags",
        "author without a name",
        (*map(Exact, ("By admin", "by admin", "By editor", "By webmaster", "Uncategorized")),),
        r"[Bb]y (?:admin|administrator|editor|webmaster)(?: ?[|·•,-] ?.{1,40})?|Uncategorized",
        "By admin",
        "By admin and others.",
        ignore_case=False,
    ),
    row(
        "tags",
        "lone particle of a list",
        (),
        rf"To|By|[|•·+–—*-]|[Bb]y (?:user\d{{0,6}}|newsroom|{NAME} News)(?: ?[|·•,-] ?(?:{STAMP}"
        rf"|.{{0,20}}))?",
        "To",
        "To the driver of the number 7 bus",
        act=BESIDE,
        ignore_case=False,
    ),
)
