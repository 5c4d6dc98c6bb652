"""Lines of furniture: links to other stories."""

from __future__ import annotations

from mtclean.lexicon.furniture.row import BESIDE, ITEM, NAMES, URL, Row, row
from mtclean.rule import Exact

_STORIES = (
    r"(?:posts?|articles?|news|stor(?:y|ies)|topics?|links|reading|content|coverage|videos?"
    r"|reports?|headlines|materials?|publications?|items?)"
)

ROWS: tuple[Row, ...] = (
    row(
        "related",
        "heading over links",
        (
            *("Related article", "Related articles", "Related news", "Related stories"),
            *("Related post", "Related posts", "Related topics", "Related links", "Similar news"),
            *("Similar articles", "You may also", "You might also", "More stories"),
            *("Recommended for you", "Recommended reading", "Recommended news"),
            *map(Exact, ("Most read", "Most Read", "Most popular", "Most Popular", "MOST READ")),
            *("Trending now", "More news", "Editor's picks", "Editor’s picks", "Related coverage"),
            *("Recommended articles", "Further reading", "Hot news", "Related videos", "Also read"),
            *map(Exact, ("More from", "MORE FROM", "More on", "Latest news", "Latest News")),
            *("Read also", "See also", "Related reading", "Related content", "Up next"),
            *("Read next", "What to read", "also be interested", "Popular news", "Popular posts"),
            *map(Exact, ("Top stories", "Top Stories", "Top news", "Top News", "Other news")),
            *map(Exact, ("Recent posts", "Recent Posts", "Latest posts", "Latest Posts")),
            *map(Exact, ("Must read", "Must Read", "LATEST NEWS", "Latest stories", "Read More:")),
            *("Previous article", "Next article", "Previous post", "Next post", "More like this"),
            *("Similar posts", "Similar stories", "Other articles", "Editors' picks"),
            *("materials on the topic", "on the same topic", "on this topic", "More headlines"),
            *("others are reading", "people are reading", "Editor's choice", "Editor’s choice"),
        ),
        rf"(?:(?:Related|Similar|Other|Latest|Recent|Popular|Top|Hot|More|Recommended|Must[- ]read"
        rf"|Featured|Selected) {_STORIES}(?: (?:for you|now|today|of the day|on (?:this|the same)"
        r" (?:topic|subject)))?|Recommended for you|You (?:may|might) (?:also (?:like|be interested"
        r" in|want to read|enjoy|find interesting)|be (?:also )?interested in)(?: this)?"
        r"|Read also|Also read|See also|Read next|What to read next|Up next|More like this"
        r"|Most (?:read|popular|viewed|shared|commented)(?: (?:now|today|this week|news|articles"
        rf"|stories))?|Trending(?: now| today| stories| news)?|Editor(?:[’']s|s[’']) (?:picks?"
        rf"|choice)|Further reading|What (?:others|other people|people) are reading"
        rf"|(?:More|Other|Related)? ?{_STORIES} on (?:the|this|the same) (?:topic|subject)"
        rf"|More on this(?: {ITEM}| topic| subject)?|Must[- ]read"
        r"|(?:Previous|Next) (?:article|post|story|news)"
        rf"|More (?:from|in|on) (?-i:{NAMES}))\s?[:：]?(?:\s?(?:→|»|›|>{{1,2}}))?",
        "Related articles",
        "Related stories appear in three of the sagas.",
    ),
    row(
        "related",
        "link to another story",
        (
            *("Read more:", "Read also", "Also read", "See also", "Read more about", "Read more |"),
            *("Read also:", "More on this", "Related:", "Recommended:", "Related news:"),
            *("Related article:", "Related story:", "Don't miss:", "Don’t miss:", "Watch also"),
            *("Read next", "See more:", "Read here:", "Read more -", "Read more –", "Also see"),
            *("Related video:", "Related |", "Read:", "Read |", "ALSO READ", "On the topic:"),
            *("See photos:", "See video:", "Watch video:", "Watch the video:", "Also watch"),
            *("Previously:", "Earlier:", "On this topic", "Related post:", "More details:"),
            *("Full story:", "Read the full", "Must read:", "Previous article", "Next article"),
            *("Previous post", "Next post", "Watch more", "Check out:", "Check also:", "Read on:"),
            *("For more:", "Recommended reading", "Related reading:", "You may also like:"),
        ),
        r"[(\[>»→•*-]{0,3}\s?(?:(?:Read|See|Watch|Check)(?: also| more| next| here| on)"
        r"(?: (?:about|on) (?:it|this|the topic))?"
        r"|Also (?:read|see|watch)|(?:Related|Recommended|Must[- ]read)"
        rf"(?: {_STORIES})?|Read|Don[’']t miss|On (?:the|this) topic|More (?:on this(?: \w{{4,8}})?"
        r"|details)|(?:See|Watch)(?: the)? (?:photos?|video|gallery)|Check out|For more"
        r"|(?:Previous|Next) (?:article|post|story)|Full story|Read the full (?:story|article)"
        r"|You may also like|Previously|Earlier)"
        r"\s?[:：→»>|–—-]{1,2}\s?(?-i:[^\s.:;|a-z–—-])[^;]{3,160}(?<![.;,])[)\]]?"
        r"|Read more about [^.!?:;\"“”]{3,80}?(?: ?(?:→|»|›|>{1,2}|here))?",
        "Read more: The latest updates on this story",
        "See also: the chapter on rivers, which names the sources of both.",
    ),
    row(
        "related",
        "news from an address",
        (
            *("News from http*", "Original:", "Source link", "Original link", "Article link"),
            *(
                "Via http*",
                "News from www*",
                "Link:",
                "Source http*",
                "Read more at http*",
                "Text from http*",
            ),
            *("More at http*", "Read more at", "visit our website", "For more information,"),
            *("Article from http*", "link to the original", "available at http*", "URL:"),
        ),
        rf"(?:(?:News|Article|Story|Text|Photo|Material) (?:from|by|taken from)|Via|Original"
        rf"(?: (?:link|article|text))?|(?:Source|Article|News|Original)? ?link"
        rf"(?: to the (?:original|article|source))?|URL|Source|(?:Read )?more at)\s?[:：]?\s?{URL}"
        r"[./]?|(?:Source|Original|Article) link\.?|Link to the original(?: article| text)?\.?"
        rf"|For more (?:information|news|details|stories),? (?:please )?(?:visit|see|go to|follow)"
        rf" (?:our (?:web)?site|us|{URL})(?: (?:at|on) {URL})?[.!]?",
        "News from https://www.example.com/",
        "News from the front was scarce.",
    ),
    row(
        "related",
        "bare address",
        (),
        rf"{URL}",
        "https://www.example.com/news",
        "The address was on the box.",
        act=BESIDE,
    ),
)
