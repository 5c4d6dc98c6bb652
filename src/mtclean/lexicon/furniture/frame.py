"""Lines of furniture: the frame of the page, its notices and its advertisements."""

from __future__ import annotations

from mtclean.lexicon.furniture.row import BESIDE, ITEM, NAME, Row, row
from mtclean.rule import Exact

_LANGUAGES = (
    r"(?:English|Deutsch|Français|Español|Português|Italiano|Русский|Українська|Türkçe|Polski"
    r"|العربية|فارسی|日本語|中文|简体(?:中文)?|繁體(?:中文)?|한국어|한어|Tiếng Việt"
    r"|Bahasa Indonesia|Nederlands|Ελληνικά|Čeština|Română|Қазақша|Беларуская|हिन्दी|ไทย)"
)
_FOOT = (
    r"(?:Contact(?: us)?|About(?: us)?|Privacy (?:policy|notice|statement|settings)"
    r"|Terms of (?:use|service|sale)|Terms (?:and|&) conditions|Disclaimer|Site ?map"
    r"|Cookie (?:policy|settings|notice|preferences|consent)|Cookies|Advertise(?: with us)?"
    r"|Advertising(?: with us)?|Legal (?:notice|information)|Imprint|Impressum|Accessibility"
    r"(?: statement)?|Careers|Work (?:with|for) us|Jobs|Help(?: cent(?:er|re))?|FAQ|RSS|Archive"
    r"|Feedback|Editorial (?:policy|standards|board|guidelines)|Corrections(?: policy)?"
    r"|Do not sell my personal information|Your privacy choices|Newsletters?|Mobile version"
    r"|Full version|Code of (?:ethics|conduct)|Ethics policy|Copyright policy|Use of cookies"
    r"|(?:Back|Return|Go|Scroll|Jump) to (?:the )?top(?: button| of (?:the )?page)?)"
)

ROWS: tuple[Row, ...] = (
    row(
        "notice",
        "foot of the page",
        (
            *("Contact us", "About us", "Privacy policy", "Terms of use", "Terms of service"),
            *("Terms and conditions", "Terms & conditions", "Sitemap", "Cookie policy"),
            *("Cookie settings", "Back to top", "Advertise with us", "Go to top", "Disclaimer"),
            *("Site map", "Return to top", "Legal notice", "Imprint", "Privacy notice"),
            *(
                "Privacy statement",
                "Work with us",
                "Back to the top",
                "Jump to top",
                "Editorial policy",
            ),
            *("Mobile version", "Scroll to top", "my personal information", "privacy choices"),
        ),
        rf"(?:{_FOOT}(?:\s?[|/·•–-]\s?|\s{{1,4}}|$)){{1,10}}[.!]?",
        "Back to top",
        "Contact us before Friday or the heating will be turned off.",
    ),
    row(
        "notice",
        "copyright",
        ("copyright", "copyrights", "©", "all rights reserved", "Ⓒ", "ⓒ", "(c) 2*", "(c) 1*"),
        r"(?:(?:Copyrights?(?: ?©| ?\(c\))|©|Ⓒ|ⓒ|\(c\) (?=\d{4}))[^?!;:]{0,120}"
        rf"|Copyright (?:\d{{4}}|by {NAME}|reserved)[^?!;:]{{0,80}}"
        r"|(?:Copyright[^.?!;:]{0,60}[.,] ?)?All rights (?:are )?reserved\.?"
        r"(?: ?(?:©|\(c\)|Copyright)[^?!;:]{0,80})?)",
        "Copyright © 2021 All rights reserved.",
        "Copyright in the text had therefore passed to a grandson.",
    ),
    row(
        "notice",
        "claim of copyright and liability",
        (
            *(
                "copyright notice",
                "copyright statement",
                Exact("Statement:"),
                "reprinted",
                "reproduced",
                "reprint,",
            ),
            *(
                Exact("Reproduction"),
                "No reproduction",
                "reprinting",
                Exact("Unauthorized"),
                Exact("No part of"),
                Exact("Infringement"),
                "any infringement",
            ),
            *("republished", "indicate the source", "personal views", "any copyright infringement"),
            *(Exact("The views"), Exact("The opinions"), "does not represent", "This article only"),
        ),
        r"(?:Statement|Copyright (?:notice|statement)|Declaration|Disclaimer|Note|Notice)\s?[:：]"
        r"\s?(?:This (?:article|content|text)|The copyright|The above|All works|If there is"
        r"|Reproduc|Reprint|The (?:content|views|opinions)|Please).{0,200}"
        r"|(?:(?:No |Any |Unauthori[sz]ed )?(?:reproduction|reprinting|redistribution|copying|use)"
        r"|No part of this (?:article|publication|page|content)|This (?:material|article|content)"
        r" (?:may|must) not be)[^.\"“”]{0,90}(?: without (?:the )?(?:express |prior )?(?:written )?"
        r"(?:permission|authori[sz]ation|consent)| prohibited| forbidden"
        r"| indicat\w{1,4} the source)[^.\"“”]{0,60}\.?"
        r"|(?:When|If|For|In case of) (?:reprint\w{0,4}|reproduc\w{1,5}|quot\w{1,4}|using|citing)"
        r"[^.\"“”]{0,50},? (?:please )?(?:indicate|specify|credit|cite|note) the source"
        r"[^.\"“”]{0,60}\.?|Please (?:indicate|specify|credit|cite) the source[^.\"“”]{0,60}\.?"
        r"|If there is any (?:copyright )?infringement[^.\"“”]{0,100}\.?"
        r"|Infringement (?:must|will) be [^.\"“”]{3,40}\.?"
        r"|The (?:views|opinions)(?: and (?:views|opinions))?(?: expressed| stated)?"
        r"(?: (?:in|by|on|above|here|are)\b[^.!?\"“”]{0,90})? (?:do(?:es)? not|don[’']t|may not)"
        r" (?:necessarily )?(?:reflect|represent|coincide)[^.!?\"“”]{3,90}\.?"
        r"|(?:This article|The (?:content|text) of this article) (?:only |does not )?represents?"
        r" (?:only )?(?:the )?[^.!?\"“”]{3,90}(?:views?|opinions?|positions?)"
        r"[^.!?\"“”]{0,40}\.?",
        "Copyright notice: The copyright of this article belongs to its author.",
        "The letter was reprinted in 1961.",
    ),
    row(
        "notice",
        "cookie banner",
        (
            *("uses cookies", "use cookies", "use of cookies", "browse this site", "all cookies"),
            *("cookie consent", "cookie preferences", "similar technologies", "our partners"),
            *(
                "value your privacy",
                "manage preferences",
                "consent preferences",
                "this website you",
            ),
            *(
                "reject all",
                "using this site",
                "this content",
                "manage cookies",
                "necessary cookies",
            ),
        ),
        r"(?:(?:We|This (?:web)?site|Our (?:web)?site)(?: and our partners)? uses? cookies"
        r"(?: (?:to|for|and|in order|on) [^.!?\"“”]{3,140})?\.?(?: (?:By|If you|You|For|Read|See)"
        r" [^!?\"“”]{5,160})?"
        r"|We (?:and our partners )(?:store|use|process|collect)[^!?\"“”]{5,180}"
        r"|By (?:continuing to (?:use|browse)|using|browsing|visiting|clicking)"
        r"[^!?\"“”]{3,160}(?:cookies?|privacy policy|terms(?: of (?:use|service))?)"
        r"[^!?\"“”]{0,60}"
        r"|To (?:view|see|watch|read) this (?:content|video|page),? (?:you (?:need|have|must)"
        r"|please)"
        r"[^.!?\"“”]{3,80}|We value your privacy|(?:Accept|Allow|Reject|Decline|Manage)(?:"
        r" all)?(?: necessary)?"
        r" cookies|Reject all|Manage (?:my )?(?:cookie |consent |privacy )?(?:preferences"
        r"|settings)|Cookie (?:consent|preferences|notice))[.!]?",
        "This site uses cookies to improve your experience.",
        "This website uses cookies, said a note on the baker's door.",
    ),
    row(
        "notice",
        "hotline of the outlet",
        ("hotline", "Tip line", "have a story", "have a tip", "news tip", "news tips"),
        r"(?:Report|Tip|News|Complaint|Newspaper|Editorial|Illegal (?:and bad )?information"
        r"(?: report(?:ing)?)?)s? (?:hotline|line)\s?[:：]?\s?[\d\s\-+()]{5,25}"
        r"|(?:Do you )?Have a (?:story|tip|news tip)(?: (?:for us|to share))?\?"
        r"(?: (?:E-?mail|Contact|Call|Write to|Tell|Let|Send)[^!?\"“”]{2,80})?"
        r"|Send (?:us )?(?:your )?news tips?(?: to[^!?\"“”]{2,60})?[.!]?",
        "News hotline: 010-8888 6666",
        "The hotline rang 300 times on Tuesday.",
    ),
    row(
        "notice",
        "breadcrumb",
        (
            *("Home >", "Home ›", "Home »", "Home →", "Home /", "Homepage >", "Homepage /"),
            *("Homepage »", "current location", "current position", "You are here:"),
            *("Front page >", "Main page >", "Main »", "Main >", "Front page »", "Home |"),
            *("Your location:", "Your position:", "Home>", "Home»", "News >", "News »"),
        ),
        r"(?:(?:You are here|Your (?:current )?(?:location|position)|Current (?:location|position))"
        r"\s?[:：]?\s?)?(?:Home ?(?:page)?|Front ?page|Main(?: page)?|News)\s?(?:>{1,2}|»|›|→)"
        r".{0,160}"
        r"|Home ?(?:page)?(?:\s?[/|]\s?[\w &’'-]{2,40}){1,6}"
        r"|(?:You are here|(?:Your )?current (?:location|position)|Your (?:location|position))"
        r"\s?[:：].{0,120}",
        "Home > News > World",
        "Home is where the heart is.",
    ),
    row(
        "notice",
        "languages to choose from",
        (
            "日本語",
            "中文",
            "Русский",
            "Español",
            "Français",
            "Português",
            "العربية",
            "한국어",
            "Türkçe",
        ),
        rf"{_LANGUAGES}(?:[\s|/·,•]*{_LANGUAGES}){{2,16}}",
        "English | Français | Русский | 中文",
        "The leaflet exists in English, Deutsch and Français.",
    ),
    row(
        "notice",
        "aid to get about the page",
        (
            *("skip to content", "skip to main", "skip to navigation", "toggle navigation"),
            *("main menu", "toggle menu", "open menu", "close menu", "Select language"),
            *("choose language", "change language", "dark mode", "print version", "text size"),
            *("printable version", "table of contents", "print edition", "text version"),
        ),
        r"Skip to (?:main )?(?:content|navigation|menu|article|footer)|(?:Toggle|Open|Close|Main)"
        r" (?:navigation|menu|search|sidebar)|(?:Select|Choose|Change) (?:your )?language"
        r"|(?:Dark|Night) mode|(?:Print|Printable|Text|Mobile) version"
        r"|(?:Change |Adjust )?Text size:?(?: [A-Z+-]{1,2}){0,4}|Table of contents",
        "Skip to main content",
        "The main menu has six dishes.",
    ),
    row(
        "notice",
        "button of the frame",
        (),
        r"Menu|Search|Close|Home|Skip|More|Back|Next|Previous|Top|Login|Loading|Live|Open|Expand"
        r"|Collapse|Hide|Show|Cancel|Send|Accept|Decline|Settings|Latest|Ok|Language|Site search"
        r"|Trending|Donate|Help|Careers|Newsletters?|Hot topics|(?:See )?all topics|Explore(?:"
        r" more)?|A A A",
        "Menu",
        "Search begins",
        act=BESIDE,
    ),
    row(
        "advert",
        "advertisement",
        (
            *map(Exact, ("Advertisement", "ADVERTISEMENT", "Advertising", "ADVERTISING")),
            *map(Exact, ("Advertisements", "Advert", "ADVERT", "advertisement")),
            *("sponsored content", "promoted content", "paid content", "partner content"),
            *("ads by Google", "remove ads", "sponsored links", "skip advertisement", "skip ad"),
            *("advertorial", "*article ad", "paid post", Exact("Sponsored")),
        ),
        r"[-–—\[(*]*\s?(?:Advertisements?|Advertising|Advert|Sponsored(?: (?:content|links|post"
        r"|by Google))?|(?:Promoted|Paid|Partner) (?:content|post)|Advertorial|Ads by Google"
        r"|Remove ads)\s?[-–—\])*]*[.:]?"
        r"|Advertisements?\s?[-–—:]?\s?(?:below|above|(?:scroll|continues?)(?: to continue"
        r"| reading)?(?: below| reading(?: below)?)?)|Skip (?:the )?ad(?:vertisement)?s?"
        r"|(?:After|In)-article ad|Advertisement[.!]? Scroll to continue(?: reading)?[.!]?",
        "Advertisement",
        "Advertisement spending rose 4 percent last year.",
    ),
    row(
        "advert",
        "sign of loading",
        (
            *("Loading...", "Loading…", "Please wait...", "Please wait…", "enable JavaScript"),
            *("JavaScript is", "does not support the", "does not support HTML5", "the next story"),
            *("Video unavailable", "video is unavailable", "could not be loaded", "Play video"),
            *("can't be loaded", "cannot be played", "turn on JavaScript", "listen to this"),
            *(
                "Watch the video",
                Exact("Watch live"),
                "play audio",
                "no longer available",
                "browser does not",
            ),
        ),
        r"(?:Loading|Please wait)(?: (?:the )?(?:content|video|page|player|more|next story"
        r"|the next story))?(?:\.{2,3}|…)|Please (?:enable|turn on) JavaScript[^!?\"“”]{0,90}"
        r"|JavaScript is (?:disabled|required|not enabled)[^!?\"“”]{0,90}"
        rf"|(?:Your|The|This) browser does not support [^.!?\"“”]{{3,60}}[.!]?"
        rf"|(?:This |The )?(?:video|image|media|{ITEM}) (?:is (?:unavailable|no longer available)"
        r"|unavailable|could not be loaded|can[’']t be loaded|cannot be played)[.!]?"
        rf"|Watch live|Listen to (?:this|the) {ITEM}(?:[\s·|,(:-]{{1,3}}\d{{1,3}} ?min(?:ute)?s?\)?"
        r"|[\s·|,(:-]{1,3}\d{1,2}:\d\d\)?)?|Play (?:video|audio)(?: (?:content|player))?"
        r"|Watch the video(?: (?:here|below|above))?[.!:]?",
        "Loading...",
        "Loading the ship took nine days.",
    ),
    row(
        "advert",
        "notice of a sponsor",
        (
            *("Post sponsored by", "Article sponsored by", "Content sponsored by"),
            *(Exact("Sponsored by"), Exact("Powered by"), Exact("Presented by"), "affiliate links"),
        ),
        rf"(?:(?:Post|Article|Content) sponsored by|(?-i:Sponsored|Powered|Presented) by:?)"
        rf" (?-i:{NAME}(?: {NAME}){{0,3}})\.?"
        rf"|(?:This|Our) {ITEM} (?:may )?contains? affiliate links[^!?\"“”]{{0,140}}",
        "Post sponsored by NewsEngine",
        "A post sponsored by the city pays for the lamps.",
    ),
    row(
        "advert",
        "time that reading takes",
        ("min read", "minute read", "minutes read", "mins read", "reading time", "read time"),
        r"(?:(?:Estimated )?(?:reading|read) time\s?[:：]?\s?)?(?:about |approx\. |< ?)?\d{1,3}"
        r"(?:[-–]\d{1,3})?[ -]?min(?:ute)?s?\.?(?: (?:to )?read)?[.!]?",
        "3 min read",
        "The minute read out by the clerk was brief.",
    ),
)
