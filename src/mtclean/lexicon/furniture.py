"""Site furniture: what pages hang around an article, line by line.

Each row is a whole line. A ``SURE`` row goes wherever it stands between lines of a story; a
``BESIDE`` row is too much like a heading or like prose to go alone, and goes only next to a line
that goes for sure. Triggers are the literals of which one stands in every such line.

The patterns are our own, written from what pages of machine-translated news were seen to carry.
"""

from __future__ import annotations

from typing import NamedTuple

from mtclean.rule import Exact
from mtclean.text.pattern import Pattern

SURE = "sure"
BESIDE = "beside"


class Row(NamedTuple):
    """A kind of line: the rule it belongs to, its pattern, and a line that goes and one that stays.

    The pattern must match the whole line without the spaces around it.
    """

    group: str
    what: str
    act: str
    triggers: tuple[str, ...]
    pattern: Pattern
    goes: str
    stays: str


URL = "(?:\ufffc{3,}|(?:https?://|www\\.)\\S{2,120})"
NAME = r"[A-Z][\w’'.\-]*"
NAMES = rf"{NAME}(?:(?:, ?| and | & | ?[/|] ?| {{1,3}}){NAME}){{0,8}}"
DATE = (
    r"(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:"
    r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}\.? [A-Z][a-z]{2,8}\.?,? \d{4}"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}))"
)
TIME = r"(?:\d{1,2}: ?\d{2}(?:: ?\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:GMT|UTC|[A-Z]{2,4}T))?)"
STAMP = rf"(?:{DATE}(?:,? (?:at )?{TIME})?|{TIME},? (?:on )?{DATE})"
ARROW = r"\s?(?:→|»|›|>{1,3}|\.{3}|…|⟶|▶|▸)"
_SITES = (
    r"(?:Facebook|Twitter|X|Telegram|WhatsApp|Instagram|YouTube|LinkedIn|TikTok|WeChat|Weibo|VK"
    r"|Viber|Pinterest|Google News|Google\+|Reddit|Line|Bluesky|Threads|RSS|Yandex\.?Zen|Zen)"
)
_SITE_LIST = rf"{_SITES}(?:(?:, ?(?:and |or )?| and | or | & | ?/ ?| ){_SITES}){{0,6}}"
_BUTTONS = (
    r"(?:Share|Tweet|Pin(?: it)?|Print|E-?mail|Like|Save|Copy(?: link)?|WhatsApp|Telegram|Facebook"
    r"|Twitter|LinkedIn|Pinterest|Google\+|Tumblr|Reddit|Viber|VK|VKontakte|Odnoklassniki|Weibo"
    r"|WeChat|Moments|QQ|Qzone|KakaoTalk|Messenger|Instagram|YouTube|TikTok|Flipboard|Pocket|SMS"
    r"|RSS|Bookmark|Font size|A\+|A-|\d{1,5})"
)
_LANGUAGES = (
    r"(?:English|Deutsch|Français|Español|Português|Italiano|Русский|Українська|Türkçe|Polski"
    r"|العربية|فارسی|日本語|中文|简体(?:中文)?|繁體(?:中文)?|한국어|Tiếng Việt|Bahasa Indonesia)"
)
_SECTIONS = (
    r"(?:Political situation|Politics|Society|Economy|Business|News|Photography|World|Sports?"
    r"|Culture|Opinions?|Life|Lifestyle|Tech|Technology|Health|Science|Entertainment|Video|Photos?"
    r"|Home|Local|National|International|Breaking|Weather)"
)


def _row(
    group: str,
    what: str,
    triggers: tuple[str, ...] | str,
    pattern: str,
    goes: str,
    stays: str,
    *,
    act: str = SURE,
    ignore_case: bool = True,
) -> Row:
    literals = (triggers,) if isinstance(triggers, str) else triggers
    return Row(group, what, act, literals, Pattern(pattern, ignore_case=ignore_case), goes, stays)


ROWS: tuple[Row, ...] = (
    _row(
        "share",
        "row of share buttons",
        (
            *map(Exact, ("Share Tweet", "Tweet Share", "Like Share", "Facebook Twitter")),
            *map(Exact, ("Twitter Facebook", "Share Facebook", "Email Print", "Print Email")),
            *map(Exact, ("Pinterest", "Tumblr", "Viber", "VKontakte", "Odnoklassniki", "Qzone")),
            *map(Exact, ("LinkedIn", "Flipboard", "Tweet", "Google+", "Copy link", "KakaoTalk")),
            *map(Exact, ("Telegram WhatsApp", "WhatsApp Telegram", "Twitter WhatsApp")),
            *map(Exact, ("Facebook WhatsApp", "Font size", "Bookmark", "Facebook | Twitter")),
        ),
        rf"(?:{_BUTTONS}[\s,/|·•]+){{1,12}}{_BUTTONS}(?:[\s|+]*)",
        "Share Tweet WhatsApp Email Print",
        "Facebook, Twitter and LinkedIn declined to comment.",
    ),
    _row(
        "share",
        "call to share",
        (
            *("Share this", "Share on", "Share with", "Share via", "Share to", "Compartir"),
            *("Sharing is caring", "Partager", "Teilen", "Condividi", "Compartilhar"),
            *("Поделиться", "Bagikan", "Paylaş"),
        ),
        r"(?:Please )?(?:Like and |Print or )?(?:Share(?: (?:this|the|our))?"
        r"(?: (?:article|story|news|post|page|item|video|content|link))?(?: with others)?"
        rf"(?: (?:on|to|via|with|by) (?:{_SITE_LIST}|e-?mail|(?:your |social )?(?:friends|media"
        r"|networks?)|your friends|social media|social networks|a friend))?|Sharing is caring"
        r"|Compartir|Partager|Teilen|Condividi|Compartilhar|Поделиться|Bagikan|Paylaş"
        r"|Share (?:with|to) (?:your )?friends)[.!:]?",
        "Share this article on Facebook",
        "Share this with your neighbours.",
    ),
    _row(
        "share",
        "call to follow the outlet",
        ("Follow us", "Follow our", "Join us on", "Find us on", "Like us on", "Stay connected"),
        rf"(?:Please )?(?:Follow|Join|Find|Like) (?:us|our (?:page|channel|news|stories))"
        rf"(?: (?:on|in|at|via) (?:our )?(?:{_SITE_LIST}|social (?:media|networks))"
        r"(?: (?:page|channel)s?)?)?[.!:]?|Stay connected(?: with us)?[.!:]?",
        "Follow us on Twitter and Facebook",
        "Follow us, the guide shouted.",
    ),
    _row(
        "share",
        "call to scan a code",
        ("Scan the QR", "Scan QR", "scan the code", "QR code", "WeChat Moments"),
        r"(?:(?:Please |Long press (?:and )?|Open WeChat (?:and |to )?)?(?:Scan|press|identify"
        r"|recogni[sz]e) (?:the |this )?(?:following |above )?(?:QR|two-dimensional)? ?code"
        r"(?: (?:above|below))?(?:,? (?:to|and|with|in|for) [^.!?:;]{3,70})?"
        r"|Share (?:it )?(?:to|on|with) (?:your )?(?:WeChat )?Moments)[.!]?",
        "Scan the QR code to share to WeChat Moments",
        "Visitors scan the QR code at the door, and a guide reads the label.",
    ),
    _row(
        "more",
        "link to the rest of the article",
        (
            *("Read more", "Learn more", "See more", "View more", "Show more", "Load more"),
            *("Know more", "Read full", "Read the full", "full story", "full article", "See all"),
            *("View all", "Find out more", "Click for more", "Read the rest"),
        ),
        r"(?:(?:Read|Learn|See|Know|View|Load|Show|Find out|Click for) more"
        r"(?: (?:here|news|stories|articles|comments|below|on this))?"
        r"|(?:Read|See|View|Show) (?:the )?(?:full|whole|rest of the|original|complete)"
        r" (?:story|article|text|post|news|version)|(?:See|View|Show) all(?: news| comments)?)"
        rf"(?:{ARROW})*[.!]?",
        "Read more →",
        "Read more books, the minister told the pupils.",
    ),
    _row(
        "more",
        "call to read on",
        ("Continue reading", "Keep reading", "article continues", "story continues", "Next page"),
        r"(?:Continue|Keep) reading(?: (?:below|the (?:main )?(?:story|article)|here"
        rf"|after the ad(?:vertisement)?))?(?:{ARROW})*[.!]?|(?:The )?(?:Article|Story|Text)"
        r" continues (?:below|after (?:the |this )?(?:ad(?:vertisement|vert)?|video|photo))"
        rf"(?: (?:the )?(?:ad(?:vertisement)?))?[.!]?|Next page(?:{ARROW})*",
        "Continue reading below",
        "Continue reading to your child every night, doctors advise.",
    ),
    _row(
        "account",
        "log in or register",
        (
            *("have an account", "Log in", "Login", "Sign in", "Sign up here", "Register now"),
            *("Register here", "Create account", "Create an account", "Create a free account"),
            *("Forgot your password", "Forgot password", "Sign up now", "Logout"),
        ),
        r"(?:(?:Already|Don[’']t|Do you|Do not)(?: already)? have an account(?: yet)?\??"
        r"(?: (?:Please )?(?:Log ?in|Sign (?:in|up)|Register)(?: (?:here|now))?)?"
        r"|(?:Please )?(?:Log ?in|Sign in|Logout|Register|Sign up)"
        r"(?: (?:here|now|to (?:comment|continue|your account|read(?: more)?|reply)))?"
        r"(?: ?(?:/|\||or) ?(?:Log ?in|Sign (?:in|up)|Register|Logout))?"
        r"|Create (?:an?|your) (?:free )?account(?: (?:here|now))?|Create account"
        r"|Forgot(?:ten)? (?:your )?password\??)[.!]?",
        "Already have an account? Login here",
        "Those who already have an account will be asked to register again.",
    ),
    _row(
        "account",
        "offer of a subscription",
        ("Subscribe", "free trial", "already Premium", "unlimited access", "subscribers only"),
        r"(?:(?:Click here to |Please |Tap to )?(?:Subscribe|Sign up|Register)(?: (?:now|today"
        r"|here|free))?(?: (?:to|for) (?:our|the|your|unlimited|full|more|free|read|continue|get)"
        r"[^.!?:;,]{0,70})?|(?:To continue reading|For unlimited access),? [^.!?:;]{3,60}"
        r"|This (?:content|article|story) is (?:available )?(?:only )?(?:for|to)"
        r" (?:our )?(?:subscribers|members)(?: only)?"
        r"|(?:For )?subscribers only|Start (?:your|a) free trial(?: (?:now|today))?"
        r"|Are you already Premium\??)[.!]?",
        "Subscribe now for unlimited access",
        "Subscribe to the paper or lose it, the weekly told its readers.",
    ),
    _row(
        "account",
        "offer of a newsletter",
        ("newsletter", "newsletters", "mailing list", "news alerts", "notifications"),
        r"(?:Click here to |Please )?(?:Sign up|Subscribe|Register|Get|Receive|Join)(?: here| now"
        r"| today)?(?: (?:for|to))?(?: (?:our|the|your))?(?: [\w’'&-]{1,20}){0,3}"
        r" (?:newsletters?|mailing list|news alerts|notifications)"
        r"(?: (?:here|now|today|for free|by e-?mail|in your inbox))?[.!]?",
        "Sign up for our daily newsletter",
        "Two thousand signed up for the newsletter.",
    ),
    _row(
        "account",
        "call to subscribe to a channel",
        ("subscribe to our", "subscribe to the", "join our", "follow our", "sign up for our"),
        r"(?:Click here to |Please )?(?:subscribe to (?:our|the)|(?:join|follow|sign up for) our)"
        rf"(?: [\w’'&+-]{{1,20}}){{0,3}} (?:channels?|news feed|feeds?)(?: (?:on|in|via)"
        rf" {_SITE_LIST})?[.!]?",
        "Click here to subscribe to our channel",
        "Subscribe to our channel, he begged.",
    ),
    _row(
        "account",
        "promise of alerts",
        ("never miss", "Stay up to date", "Stay informed", "Don't miss out", "Don’t miss out"),
        r"(?:(?:Never miss|Don[’']t miss|Stay up to date with|Stay informed (?:about|with))"
        r"(?: (?:out on|an?|any|our|the|important|latest|breaking|top|big))*"
        r" (?:updates?|news|stor(?:y|ies)|headlines?|events?|alerts?)(?: again)?[.!]{0,2}\s?){1,8}",
        "Never miss important updates! Never miss important updates!",
        "Never miss a train again, the railway promised its customers.",
    ),
    _row(
        "account",
        "job board",
        ("Job Alert", "Job Alerts", "Top jobs", "Hot jobs", "Latest jobs", "best jobs now"),
        r"(?:Add|Create|Set)(?: an?)? (?:job )?alerts?[.!]?"
        r"|(?:Top|Hot|Latest|Recommended|Featured) jobs(?: of the day)?[.!:]?"
        r"|Find the best jobs now[.!]?",
        "Add Job Alert",
        "Latest jobs figures disappoint",
    ),
    _row(
        "notice",
        "foot of the page",
        (
            *("Contact us", "About us", "Privacy policy", "Terms of use", "Terms of service"),
            *("Terms and conditions", "Terms & conditions", "Sitemap", "Cookie policy"),
            *("Cookie settings", "Back to top", "Advertise with us", "Go to top", "Disclaimer"),
            *("Site map", "Return to top", "Legal notice", "Imprint"),
        ),
        r"(?:(?:Contact us|About us|Privacy policy|Terms of (?:use|service)|Terms (?:and|&)"
        r" conditions|Disclaimer|Sitemap|Site map|Cookie (?:policy|settings)|Advertise with us"
        r"|Legal notice|Imprint|(?:Back|Return|Go) to (?:the )?top(?: button| of (?:the )?page)?)"
        r"(?:\s?[|/·•-]\s?|\s{1,4}|$)){1,8}[.!]?",
        "Back to top",
        "Contact us before Friday or the heating will be turned off.",
    ),
    _row(
        "notice",
        "copyright",
        ("copyright", "copyrights", "©", "all rights reserved", "Ⓒ", "ⓒ"),
        r"(?:(?:Copyrights?(?: ?©| ?\(c\))|©|Ⓒ|ⓒ|\(c\) (?=\d{4}))[^?!;:]{0,120}"
        rf"|Copyright (?:\d{{4}}|by {NAME}|reserved)[^?!;:]{{0,80}}"
        r"|(?:Copyright[^.?!;:]{0,60}[.,] ?)?All rights reserved\.?)",
        "Copyright © 2021 All rights reserved.",
        "Copyright in the text had therefore passed to a grandson.",
    ),
    _row(
        "notice",
        "claim of copyright and liability",
        ("copyright notice", "copyright statement", "reprinted", "reproduced", "reproduction"),
        r"(?:Statement|Copyright (?:notice|statement)|Declaration|Disclaimer|Note)\s?:\s?(?:This"
        r" article|The copyright|The above|All works|If there is|Reproduc|The content|This content)"
        r".{0,200}|(?:No )?(?:reproduction|reprinting|redistribution)[^.]{0,40} without"
        r" (?:prior )?(?:written )?(?:permission|authori[sz]ation|consent)[^.]{0,40}\.?",
        "Copyright notice: The copyright of this article belongs to its author.",
        "The letter was reprinted in 1961.",
    ),
    _row(
        "notice",
        "cookie banner",
        ("uses cookies", "use cookies", "use of cookies", "browse this site"),
        r"(?:We|This (?:web)?site|Our (?:web)?site) uses? cookies(?: (?:to|for|and|in order)"
        r" [^.!?\"“”]{3,120})?\.?(?: (?:By|If you) [^!?\"“”]{5,160})?"
        r"|By continuing to (?:use|browse)[^!?\"“”]{3,160}cookies?[^!?\"“”]{0,60}",
        "This site uses cookies to improve your experience.",
        "This website uses cookies, said a note on the baker's door.",
    ),
    _row(
        "notice",
        "hotline of the outlet",
        ("hotline", "Tip line"),
        r"(?:Report|Tip|News|Complaint|Newspaper|Editorial)s? (?:hotline|line)\s?[:：]?"
        r"\s?[\d\s\-+()]{5,25}",
        "News hotline: 010-8888 6666",
        "The hotline rang 300 times on Tuesday.",
    ),
    _row(
        "notice",
        "breadcrumb",
        ("Home >", "Home ›", "Home »", "Homepage >", "current location", "current position"),
        r"(?:(?:Your )?current (?:location|position)\s?[:：]?\s?)?(?:Home(?:page)?)\s?(?:>|»|›|→)"
        r".{0,160}|(?:Your )?current (?:location|position)\s?[:：].{0,120}",
        "Home > News > World",
        "Home is where the heart is.",
    ),
    _row(
        "notice",
        "languages to choose from",
        ("日本語", "中文", "Русский", "Español", "Français", "Português", "العربية", "한국어"),
        rf"{_LANGUAGES}(?:[\s|/·,•]*{_LANGUAGES}){{2,16}}",
        "English | Français | Русский | 中文",
        "The leaflet exists in English, Deutsch and Français.",
    ),
    _row(
        "comment",
        "comment form",
        (
            *("Be the first to comment", "Leave a reply", "Leave a comment", "Post a comment"),
            *("Write a comment", "Add a comment", "Add comment", "No comments yet"),
            *("Comments are closed", "Loading comments", "Rate and comment", "Comment and rate"),
            *("Rate this", "Cancel reply", "View comments", "Show comments", "Hide comments"),
            *("Report an error", "Report a typo", "Correct the error", "Error correction"),
        ),
        r"(?:Be the first to (?:leave a )?comment|(?:Leave|Post|Write|Add)(?: an?)?"
        r" (?:comment|reply)(?: Cancel reply)?|No comments? yet|Comments are (?:now )?closed"
        r"|(?:Loading|View|Show|Hide)(?: all)?(?: \d{1,5})? comments?(?:\.{3}|…)?|Cancel reply"
        r"|Rate and Comment|Comment and rate|Rate this(?: (?:article|post|story|news))?"
        r"|Report an error|Report a typo|Correct the error|Error correction)[.!:]{0,3}",
        "Leave a Reply",
        "No comments were made by the palace.",
    ),
    _row(
        "comment",
        "count of comments",
        (
            *("*0 comments", "*1 comments", "*2 comments", "*3 comments", "*4 comments"),
            *("*5 comments", "*6 comments", "*7 comments", "*8 comments", "*9 comments"),
            *("1 comment", "No comments", "Comments (", "Comments:", "Comment (", "No comment"),
        ),
        r"(?:No|\d{1,6}) comments?[.:]?|Comments?\s?(?:\(\s?\d{1,6}\s?\)|:\s?\d{1,6})",
        "Comments (0)",
        "A book in the porch held 12 comments.",
    ),
    _row(
        "comment",
        "fields of the form",
        (
            *("e-mail address will not", "email address will not", "Required fields"),
            *("enter your comment", "enter your name", "Save my name", "Notify me of"),
            *("incorrect email address", "bloggers like this", "follow-up comments"),
        ),
        r"Your e-?mail address will not be published\.?(?: Required fields are marked \*?)?"
        r"|Required fields are marked \*?|Please enter your (?:comment|name)(?: here)?!?"
        r"|Save my name, e-?mail.{0,120}|Notify me of (?:follow-up comments|new posts).{0,60}"
        r"|You have entered an incorrect e-?mail address!?|%d bloggers like this:?",
        "Your email address will not be published. Required fields are marked *",
        "Notify me of the outcome, the judge told the clerk.",
    ),
    _row(
        "related",
        "heading over links",
        (
            *("Related article", "Related articles", "Related news", "Related stories"),
            *("Related post", "Related posts", "Related topics", "Related links", "Similar news"),
            *("Similar articles", "You may also like", "You might also like", "More stories"),
            *("Recommended for you", "Recommended reading", "Recommended news", "Most read"),
            *("Most popular", "Trending now", "More news", "Editor's picks", "Editor’s picks"),
            *("Recommended articles", "Further reading", "Hot news", "More from", "Also read"),
            *("Read also", "See also", "Related reading", "Related content", "Up next"),
        ),
        r"(?:Related (?:posts?|articles?|news|stories|topics|links|reading|content)"
        r"|Similar (?:news|articles|stories)|You (?:may|might) also like|More (?:stories|news)"
        r"|Recommended (?:for you|reading|news|articles|stories)|Read also|Also read|See also"
        r"|Most (?:read|popular)|Trending now|Editor[’']s picks|Further reading|Hot news|Up next"
        rf"|More from {NAMES})\s?[:：]?",
        "Related articles",
        "Related stories appear in three of the sagas.",
    ),
    _row(
        "related",
        "link to another story",
        (
            *("Read more:", "Read also", "Also read", "See also", "READ ALSO", "SEE ALSO"),
            *("Read also:", "More on this", "Related:", "Recommended:", "Related news:"),
            *("Related article:", "Related story:", "Don't miss:", "Don’t miss:", "Watch also"),
            *("Read next", "Watch:", "Baca juga", "Lea también", "Lire aussi", "Читайте также"),
            *("Lesen Sie auch", "Leia também", "Leggi anche", "See more:", "WATCH:", "Read here:"),
        ),
        r"[(\[]?(?:(?:Read|See|Watch) (?:also|more|next|here)|Also (?:read|see|watch)|Related"
        r"(?: (?:news|article|story|stories|articles|reading))?|Recommended|Don[’']t miss|Watch"
        r"|More on this(?: story)?|Baca juga|Lea también|Lire aussi|Lesen Sie auch|Leia também"
        r"|Leggi anche|Читайте также)\s?[:：→»>–—]\s?[^\s.:;][^;:]{3,150}(?<![.;,])[)\]]?",
        "Read more: The latest updates on this story",
        "See also: the chapter on rivers, which names the sources of both.",
    ),
    _row(
        "related",
        "news from an address",
        (
            "News from http*",
            "Original:",
            "Source link",
            "Original link",
            "Article link",
            "Via http*",
        ),
        rf"(?:(?:News|Article|Story|Text|Photo|Material) (?:from|by|taken from)|Via|Original"
        rf"(?: (?:link|article|text))?|(?:Source|Article|News) link)\s?[:：]?\s?{URL}[./]?"
        r"|(?:Source|Original|Article) link\.?",
        "News from https://www.example.com/",
        "News from the front was scarce.",
    ),
    _row(
        "source",
        "source, author and editor of a reprint",
        (
            *("Source:", "Sources:", "Source :", "Source：", "News source:", "Article source:"),
            *("Original source:", "Quelle:", "Fuente:", "Fonte:", "Kaynak:"),
        ),
        rf"(?:{STAMP}\s{{0,3}})?(?:(?i:(?:Original |News |Article )?Sources?)|Quelle|Fuente|Fonte"
        rf"|Kaynak)\s?[:：|]\s?(?:{URL}|{NAMES})"
        rf"(?:[\s|,;]{{1,4}}(?i:Authors?|Reporters?|(?:Responsible |Executive |Chief )?Editors?"
        rf"(?: in charge)?|By|Published|Time|Date)\s?[:：]\s?(?:{NAMES}|{STAMP})){{0,4}}\.?",
        "Source: Xinhuanet  Author: Wang Wu  Editor: Zhao Liu",
        "Source: my grandmother, he wrote under every recipe.",
        ignore_case=False,
    ),
    _row(
        "source",
        "title of the original",
        ("Original title", "Source title", "Raw title", "Original headline"),
        r"(?:Original|Source|Raw) (?:title|headline)\s?[:：].{2,200}",
        "Original title: Latest news of the day",
        "The original title was longer.",
    ),
    _row(
        "source",
        "time of publication",
        (
            *("Last updated", "Last update", "Last modified", "Published:", "Published on"),
            *("Published at", "Updated:", "Updated on", "Updated at", "Posted on", "Posted at"),
            *("Posted:", "Release time", "Release date", "Publication date", "Publish time"),
            *("Publication time", "Update time", "First published", "Publishing time", "Modified:"),
            *("Date of publication", "Addtime"),
        ),
        r"(?:(?:First |Last )?(?:Release|Publish(?:ed|ing)?|Publication|Post(?:ed)?|Updated?"
        r"|Modified|Add)(?: ?(?:time|date))?|Date of publication)(?: (?:on|at))?\s?[:：]?\s?"
        rf"(?:{STAMP}|{TIME})(?:[\s|,]{{1,3}}(?:Source|From|Updated?|Author|By)\s?[:：]?.{{0,60}})?",
        "Last updated 12:44 26/07/2021",
        "Last updated in 1961, the law says nothing of computers.",
    ),
    _row(
        "source",
        "time stamp between other furniture",
        (),
        rf"{STAMP}(?: \d{{1,6}})?(?: By\b.{{0,40}})?|\d{{4}}-\d\d-\d\dT\d\d:\d\d\S{{0,14}}",
        "2022-06-11 08:15",
        "March 3",
        act=BESIDE,
    ),
    _row(
        "source",
        "icon and date",
        ("📅", "🕒", "🕐", "🗓"),
        rf"(?:📅|🕒|🕐|🗓)\ufe0f?\s?(?:{STAMP}|{TIME})",
        "📅 12.03.2023",
        "📅 Save the date for our party!",
    ),
    _row(
        "picture",
        "credit of a picture",
        (
            *map(Exact, ("Photo:", "Photos:", "Image:", "Images:", "Picture:", "Pictures:")),
            *map(Exact, ("Photo /", "Photo/", "Image /", "Picture /", "Photo |", "Image |")),
            *map(
                Exact, ("Photo by", "Photos by", "Photo courtesy", "Photo credit", "Photograph by")
            ),
            *map(Exact, ("Image courtesy", "Image credit", "Image source", "Picture source")),
            *map(Exact, ("Photo source", "Photo provided by", "Picture by", "Pictured by")),
            *map(Exact, ("Photo credits", "Photography by", "Image by", "PHOTO:", "IMAGE:")),
        ),
        rf"(?:Photo(?:graph|graphy|s)?|PHOTO|IMAGE|Images?|Pictures?)(?i: ?(?:credits?|source"
        rf"|courtesy))?\s?[:：/|]\s?(?:(?:via|by|courtesy of|of) )?(?:{NAMES}|{URL})\.?"
        rf"|(?:Photo(?:s|graph|graphy)?|Image|Picture|Pictured)(?i: ?/?(?:by|courtesy of"
        rf"|provided by|credit| by| courtesy of| provided by))\s?:? {NAMES}\.?",
        "Photo: AFP / Getty Images",
        "Photo by photo, the album shows how the river rose.",
        ignore_case=False,
    ),
    _row(
        "picture",
        "note on the origin of a picture",
        ("from the Internet", "from the network", "from the web", "File photo", "Profile photo"),
        r"(?:The )?(?:picture|photo|image|above|following)s?(?: (?:above|below|source))?\s?"
        r"(?:shows|is from|comes from|are from|from|[:：])\s?(?:the )?(?:network|Internet|web)\.?"
        r"|\(?(?:File|Profile|Archive|Data|Stock) (?:photo|picture|image|map)\)?\.?",
        "The picture is from the Internet.",
        "The picture from the Internet shows a mill that never stood there.",
    ),
    _row(
        "picture",
        "caption of another story",
        (),
        r"(?:Image|Picture|Photo) of [^.!?]{3,110}",
        "Image of How to find a teaching job",
        "Image of the year goes to a fisherman, the jury said.",
        act=BESIDE,
    ),
    _row(
        "advert",
        "advertisement",
        ("advertisement", "advertising", "ADVERT", "sponsored content", "Promoted content"),
        r"[-–—\[(]*\s?(?:Advertisements?|Advertising|Advert|Sponsored(?: content)?"
        r"|Promoted content)\s?[-–—\])]*[.:]?"
        r"|Advertisements? (?:below|above|- scroll to continue|continues below)",
        "Advertisement",
        "Advertisement spending rose 4 percent last year.",
    ),
    _row(
        "advert",
        "sign of loading",
        ("Loading...", "Loading…", "Please wait..."),
        r"(?:Loading|Please wait)(?: (?:the )?(?:content|video|page|player|more))?(?:\.{2,3}|…)",
        "Loading...",
        "Loading the ship took nine days.",
    ),
    _row(
        "advert",
        "notice of a sponsor",
        ("Post sponsored by", "Article sponsored by", "Content sponsored by"),
        rf"(?:Post|Article|Content) sponsored by {NAMES}\.?",
        "Post sponsored by NewsEngine",
        "A post sponsored by the city pays for the lamps.",
    ),
    _row(
        "tags",
        "list of tags",
        (
            *("Tags:", "Tag:", "Tagged:", "Keywords:", "Keyword:", "Key words:", "Categories:"),
            *("Category:", "Topics:", "Filed under", "Tags :", "Keywords：", "Etiquetas:", "Tags|"),
        ),
        r"(?:Tags?|Tagged(?: with| in)?|Key ?words?|Categor(?:y|ies)|Topics?|Filed under"
        r"|Etiquetas|Categoría)\s?[:：|]\s?[^.!?:;\"“”]{2,160}",
        "Tags: politics, economy, world",
        "A tag on the jar said who she was.",
    ),
    _row(
        "tags",
        "count of readers",
        ("Views:", "Hits:", "Views :", "Number of views", "Number of readings", "Page views"),
        r"(?:(?:Page )?Views|Hits|Reads|Number of (?:views|readings|reads))\s?[:：]\s?"
        r"[\d,. ]{1,12}[KkMm]?",
        "Views: 1204",
        "The views: two lakes and a mill.",
    ),
    _row(
        "tags",
        "hashtags",
        (),
        r"#[\w-]{2,40}(?:[\s,]{1,3}#[\w-]{2,40}){0,15}",
        "#news #world",
        "#MeToo is five years old.",
        act=BESIDE,
    ),
    _row(
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
    _row(
        "tags",
        "name of a section",
        (),
        rf"{_SECTIONS}(?:\s?[|/·•>]\s?{_SECTIONS}){{0,12}}",
        "Society",
        "Society of Friends opens a school",
        act=BESIDE,
        ignore_case=False,
    ),
    _row(
        "tags",
        "lone particle of a list",
        (),
        r"To|By|By admin(?:istrator)?|[|•·+–—*-]",
        "To",
        "To the driver of the number 7 bus",
        act=BESIDE,
        ignore_case=False,
    ),
    _row(
        "machine",
        "notice of machine translation",
        (
            *("automatically translated", "translated automatically", "machine translated"),
            *("machine-translated", "machine translation", "automatic translation"),
            *("automatically generated", "translated by Google", "Translated with", "raw content"),
            *("this article is a translation", "translation by google", "non-English news"),
            *("Translation Improvements", "translated using", "AI-translated", "translated by AI"),
        ),
        r"[(\[*]*(?:(?:Note|EDITOR[’']S NOTE|Disclaimer|Notice)\s?: )?(?:(?:This|The)"
        r" (?:article|text|story|page|content|news|post|report|material|translation)s? (?:is|was"
        r"|has been) (?:an? )?(?:(?:automatically|machine|originally|AI)[- ]){0,2}(?:translated"
        r"|generated|(?:machine|automatic) translation|translation)(?: (?:automatically|by|using"
        r"|with|from|of|and)\b[^.!?\"“”]{0,100})?|(?:Automatic(?:ally)?|Machine)[- ]translat(?:ed"
        r"|ion)(?: (?:by|from|with|into)\b[^.!?\"“”]{0,60})?"
        r"|(?:The )?[A-Z][a-z]+(?:,? (?:and )?[A-Z][a-z]+){0,5} versions? (?:is|are) automatically"
        r" (?:generated|translated)[^.!?]{0,60}|Translated (?:with|by|using) (?:DeepL|Google"
        r"|Bing|AI|machine|Yandex)[^!?\"“”]{0,60}|Suggest translation improvements?"
        r"|Now you can see non-English news|Please note:? ?this information is raw content.{0,160})"
        r"[.!)\]*…]{0,4}",
        "This article was automatically translated.",
        "The court ruled that this article was automatically translated and proved nothing.",
    ),
    _row(
        "machine",
        "language of the original",
        ("Original source in", "MIL OSI", "Translation. Region", "Translated from"),
        r"Original source in [A-Z][a-z]+\.?|(?:MIL OSI )?Translation\. ?\(?Region:?.{0,80}"
        r"|\(?Translated from(?: the)? [A-Z][a-z]+(?: by [^.!?]{2,60})?\)?\.?",
        "Original source in Spanish.",
        "Translated from the Polish, the novel sold well.",
    ),
    _row(
        "machine",
        "calls of a content creator",
        (
            "click Follow*",
            'click "Follow*',
            "click “Follow*",
            "click the blue",
            "pay attention to us",
        ),
        r"(?:Please )?click (?:the )?(?:[\"“]?Follow[\"”]?|(?:blue|top) [^.!?]{2,40} to follow)"
        r"[^.!?]{0,60}[.!]?|(?:Like,? (?:and )?follow|Welcome to (?:leave|comment|pay attention))"
        r"[^.!?]{0,60}[.!]?",
        "Please click “Follow” for more good stories!",
        "Please click the button twice, the manual says.",
    ),
)


def rows(group: str) -> tuple[Row, ...]:
    """Return the sure rows of a group."""
    return tuple(row for row in ROWS if row.group == group and row.act is SURE)


BESIDE_ROWS = tuple(row for row in ROWS if row.act is BESIDE)
