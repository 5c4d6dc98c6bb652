"""Lines of furniture: buttons to share a page, calls to follow it, links to read on."""

from __future__ import annotations

from mtclean.lexicon.furniture.row import (
    ARROW,
    BESIDE,
    HANDLE,
    ITEM,
    NAMES,
    SITE_LIST,
    URL,
    Row,
    row,
)
from mtclean.rule import Exact

_BUTTONS = (
    r"(?:Share|Tweet|Pin(?: it)?|Print|E-?mail|Like|Save|Copy(?: link| URL)?|WhatsApp|Telegram"
    r"|Facebook|Twitter|LinkedIn|Pinterest|Google\+|Tumblr|Reddit|Viber|VK|VKontakte"
    r"|Odnoklassniki|Weibo|WeChat|Moments|QQ|Qzone|KakaoTalk|Messenger|Instagram|YouTube|TikTok"
    r"|Flipboard|Pocket|SMS|RSS|Bookmark|Mail|Send|Comment|Follow|Subscribe|Bluesky|Threads"
    r"|Font size|A\+|A-|\d{1,5})"
)
_SHARED_WITH = (
    rf"(?:{SITE_LIST}|e-?mail|(?:your |social )?(?:friends(?: and family)?|media|networks?)"
    r"|others|a friend|everyone)"
)

ROWS: tuple[Row, ...] = (
    row(
        "share",
        "row of share buttons",
        (
            *map(Exact, ("Share Tweet", "Tweet Share", "Like Share", "Facebook Twitter")),
            *map(Exact, ("Twitter Facebook", "Share Facebook", "Email Print", "Print Email")),
            *map(Exact, ("Pinterest", "Tumblr", "Viber", "VKontakte", "Odnoklassniki", "Qzone")),
            *map(Exact, ("LinkedIn", "Flipboard", "Tweet", "Google+", "Copy link", "KakaoTalk")),
            *map(Exact, ("Telegram WhatsApp", "WhatsApp Telegram", "Twitter WhatsApp")),
            *map(Exact, ("Facebook WhatsApp", "Font size", "Bookmark", "Facebook | Twitter")),
            *map(Exact, ("Facebook Instagram", "Share Print", "Share Email", "Print Share")),
            *map(Exact, ("Share Save", "Save Share", "Like Comment", "Share | ", "Facebook | X")),
        ),
        rf"(?:{_BUTTONS}[\s,/|·•]+){{1,14}}{_BUTTONS}(?:[\s|+]*)",
        "Share Tweet WhatsApp Email Print",
        "Facebook, Twitter and LinkedIn declined to comment.",
    ),
    row(
        "share",
        "button to share",
        (Exact("Share"), Exact("SHARE"), Exact("Share:")),
        r"Share:?|SHARE:?",
        "Share:",
        "Share prices",
        ignore_case=False,
    ),
    row(
        "share",
        "call to share",
        (
            *("Share this", "Share on", "Share with", "Share via", "Share to", "Share the"),
            *("Share your", "Sharing is caring", "Share article", "Share story", "Share post"),
            *("E-mail this", "Email this", "Print this", "Save this", "Bookmark this"),
            *("Tweet this", "Send this", "Copy the link", "Copy link to"),
        ),
        r"(?:(?:Please |Like and |Print or |If you (?:like|liked|enjoyed) (?:this|it),? )?"
        rf"(?:Share|Print|Save|Bookmark|Tweet|Send|E-?mail)(?: (?:this|the|our|it))?(?: {ITEM})?"
        rf"(?: with others)?(?: (?:on|to|via|with|by|in) {_SHARED_WITH}){{0,2}}"
        rf"(?: or (?:print|save|e-?mail) it)?[.!:]?[\s|,·•]{{0,3}}){{1,6}}"
        rf"|Sharing is caring[.!]?|Copy (?:the )?link(?: to (?:this |the )?{ITEM})?"
        r"|Share your (?:thoughts|opinion|views?|comments?)(?: (?:below|with us"
        r"|in the comments?(?: section)?(?: below)?))?[.!]?",
        "Share this article on Facebook",
        "Share this with your neighbours.",
    ),
    row(
        "share",
        "call to follow the outlet",
        (
            *("follow us", "follow our", "join us on", "find us on", "like us on", "join our"),
            *("Stay connected", "connect with us", Exact("Follow"), Exact("FOLLOW"), "join us in"),
            *("watch us on", "read us on", "read us in", "we are on", "find our"),
            *("news on our", "news in our", "you like the", "you like this", "on our Telegram"),
        ),
        r"(?:(?:Please |You can (?:also )?|Don[’']t forget to )?(?:Like and )?(?:Follow|Join|Find"
        r"|Like|Read|Watch|Connect with)"
        r" (?:us|our (?:page|channels?|news|stories|accounts?|social media|coverage"
        rf"|(?:{SITE_LIST}) (?:page|channel|group|account|community)s?))"
        rf"(?:,? (?:on|in|at|via) (?:our )?(?:{SITE_LIST}|social (?:media|networks))"
        r"(?: (?:page|channel)s?)?)?(?: (?:for|to get) (?:more|the latest|daily|all)"
        r"[^.!?:;\"“”]{0,60})?"
        rf"|We are on {SITE_LIST}|Stay connected(?: with us)?"
        rf"|(?-i:F(?:ollow|OLLOW)) (?-i:{NAMES}|{HANDLE})(?:[’']s? page)? on {SITE_LIST}"
        r"(?: (?:for|to get) [^.!?:;\"“”]{3,60})?"
        rf"|(?-i:Follow) {HANDLE}(?:(?: and| &|,) {HANDLE}){{0,3}}"
        r"|(?:Follow|Read|Watch|Get) (?:the |all |more |our |breaking |latest |important ){0,3}"
        r"(?:news|updates|stories|events)(?: of the day)? (?:on|in|via) (?:our )?"
        rf"(?:{SITE_LIST})(?: (?:page|channel|group)s?)?"
        rf"|(?:Do|Did) you like (?:this|the|our) {ITEM}\?[^?\"“”]{{0,80}})[.!:]?(?: ?{URL})?",
        "Follow us on Twitter and Facebook",
        "Follow us, the guide shouted.",
    ),
    row(
        "share",
        "call to scan a code",
        ("Scan the", "Scan QR", "QR code", "WeChat Moments", "two-dimensional code", "to Moments"),
        r"(?:(?:Please |(?:Long press|Press and hold)(?: and| or| to)? ?"
        r"|Open WeChat (?:and |to )?)?(?:Scan|press|identify|recogni[sz]e|use WeChat to scan)?"
        r" ?(?:the |this )?(?:following |above )?(?:picture )?(?:QR|two-dimensional)? ?code"
        r"(?: (?:above|below|in the picture))?(?:,? (?:to|and|with|in|for|on) [^.!?:;]{3,70})?"
        r"|Share (?:it )?(?:to|on|with) (?:your )?(?:WeChat )?(?:circle of friends|Moments))[.!]?",
        "Scan the QR code to share to WeChat Moments",
        "Visitors scan the QR code at the door, and a guide reads the label.",
    ),
    row(
        "share",
        "call of a content creator",
        (
            *(
                "click Follow*",
                'click "Follow*',
                "click “Follow*",
                "click the blue",
                "click on the",
            ),
            *("pay attention to us", "pay attention to our", "pay attention to me"),
            *("like and follow", "welcome to leave", "welcome to comment", "welcome to pay"),
            *("welcome to follow", "quality content at", "public account", "give me a like"),
            *(
                "forward it to",
                "long press",
                "like, comment",
                "likes and",
                "official account",
                "like and share",
            ),
            *("pay attention:", "see first"),
        ),
        r"PAY ATTENTION: .{5,150}|(?:Please |Friends,? |Welcome to |Remember to )?"
        r"(?:click (?:on )?(?:the )?(?:[\"“]?Follow"
        r"[\"”]?|(?:blue|top|upper) [^.!?]{2,40} to (?:follow|subscribe)(?: us| me)?)|(?:like,?"
        r" (?:and )?"
        r"|leave a message,? (?:and )?|comment,? (?:and )?)?(?:follow|pay attention to) (?:us|me"
        r"|our (?:official|public|WeChat)[\w ]{0,20} account|(?:the )?(?:official|public|WeChat)"
        r"[\w ]{0,20} account)|like,? (?:comment,? )?(?:and )?(?:follow|forward|share)"
        r"|give me a like|leave a (?:message|comment)"
        r"|quality content at any time|long press (?:the )?[^.!?]{0,30}QR code"
        r"|forward it to (?:your |more )?(?:friends|people))"
        r"(?: (?:for|to|and|if|so|with|every|more)\b[^.!?:;,\"“”]{0,60})?[.!]{0,3}",
        "Please click “Follow” for more good stories!",
        "Please click the button twice, the manual says.",
    ),
    row(
        "share",
        "handle",
        (),
        rf"{HANDLE}(?:[\s,|]{{1,3}}{HANDLE}){{0,4}}|{_BUTTONS}:?",
        "@dailyherald",
        "@dailyherald was wrong.",
        act=BESIDE,
    ),
    row(
        "more",
        "link to the rest of the article",
        (
            *map(Exact, ("Read more", "Read More", "READ MORE", "Learn more", "Learn More")),
            *map(Exact, ("See more", "See More", "View more", "View More", "Show more")),
            *map(Exact, ("Show More", "Load more", "Load More", "Know more", "Know More")),
            *("Read full", "Read the full", "full story", "full article", "Read the rest"),
            *map(Exact, ("See all", "View all", "Find out more", "Click for more", "View All")),
            *("Click here to", "Tap here to", "read more", "Discover more", "Full report"),
            *("Read the original", "Read original", "Read the whole", "Read on"),
        ),
        r"[\[(>»→]{0,2}\s?(?:(?:Read|Learn|See|Know|View|Load|Show|Find out|Click for|Discover"
        r"|(?:Click|Tap) here"
        r" (?:to (?:read|see|learn|know|find out|view)|for)) (?:more|on)(?: (?:here|news|stories"
        r"|articles|comments|below|on this|details|info(?:rmation)?|posts|results"
        rf"|(?:about|on) this (?:topic|story|subject)|on our (?:web)?site"
        rf"|(?:at|on|in) (?-i:{NAMES})))?"
        r"|(?:(?:Click|Tap) here to )?(?:Read|See|View|Show|Open|Watch) (?:the )?(?:(?:full|whole"
        r"|original|complete|entire)(?: \w{3,12})?|rest of the) (?:story|article|text|post|news"
        rf"|version|report|video|interview)(?: (?:here|below|(?:at|on|in) (?-i:{NAMES})))?"
        r"|(?:Full|Original) (?:story|article|text|report)(?: (?:here|below))?"
        r"|(?:See|View|Show) all(?: news| comments| posts| stories| articles| photos)?)"
        rf"(?:{ARROW})*[.!:\])]?(?: ?{URL})?",
        "Read more →",
        "Read more books, the minister told the pupils.",
    ),
    row(
        "more",
        "call to read on",
        (
            *("Continue reading", "Keep reading", "article continues", "story continues"),
            *("Next page", "Previous page", "scroll to continue", "scroll down", "text continues"),
            *("continued below", "post continues", "Continue to read"),
        ),
        rf"(?:Continue|Keep) (?:reading|to read)(?: [^.!?:;,\"“”]{{0,60}}{ARROW}|(?: (?:below"
        rf"|(?:the |this )?(?:main |full |rest of the )?{ITEM}|here"
        rf"|after the ad(?:vertisement|vert)?))?(?:{ARROW})*)[.!]?"
        rf"|(?:The )?{ITEM} (?:continues|continued) (?:below|after (?:the |this )?"
        r"(?:ad(?:vertisement|vert)?|video|photo|gallery|picture))"
        r"(?: (?:the )?(?:ad(?:vertisement|vert)?|video|photo))?[.!]?"
        rf"|(?:Next|Previous) page(?:{ARROW})*"
        r"|Scroll (?:down )?to (?:continue(?: reading)?|read(?: more| on)?|see more)[.!]?"
        r"|Scroll down for (?:more|video|the (?:video|full story|rest))[.!]?",
        "Continue reading below",
        "Continue reading to your child every night, doctors advise.",
    ),
)
