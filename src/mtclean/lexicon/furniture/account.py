"""Lines of furniture: forms and offers that ask the reader to log in, register or subscribe."""

from __future__ import annotations

from mtclean.lexicon.furniture.row import BESIDE, SITE_LIST, Row, row
from mtclean.rule import Exact

_LOGIN = r"(?:Log ?in|Log ?on|Sign ?in|Sign ?up|Register|Logout|Log ?out|Join)"

ROWS: tuple[Row, ...] = (
    row(
        "account",
        "log in or register",
        (
            *("have an account", "Log in", "Login", Exact("Sign in"), Exact("Sign In")),
            *("Sign up here", "Register now", "Sign up now", "Sign up for free", "Sign in to"),
            *("Register here", "Create account", "Create an account", "Create a free account"),
            *("Create your", "Forgot your", "Forgot password", Exact("Logout"), "Lost your"),
            *("already a member", "not a member", "already a subscriber", "already subscribed"),
            *("already registered", "Log out", "Register to", "Register for free"),
            *("Continue with Google", "Continue with Facebook", "not a subscriber"),
        ),
        r"(?:(?:(?:Are you )?(?:Already|Not|Don[’']t|Do you|Do not|New here)(?: already)?(?: yet)?"
        r" ?(?:have an account|an?(?: registered| premium)? (?:member|subscriber|user)|subscribed"
        r"|registered|a member)?(?: yet)?\??"
        rf"(?: ?(?:Please )?{_LOGIN}(?: (?:here|now|today|for free))?)"
        r"|(?:Already|Don[’']t|Do you|Do not)(?: already)? have an account(?: yet)?\??"
        r"|Already a (?:member|subscriber)\?|Not a (?:member|subscriber)(?: yet)?\?"
        r"|Already (?:registered|subscribed)\?)"
        rf"|(?:Please )?{_LOGIN}(?: (?:here|now|today|for free|with (?:your )?(?:Google|Facebook"
        r"|Apple|e-?mail)(?: account)?|to (?:comment|continue(?: reading)?|your account"
        r"|read(?: (?:more|on|the full (?:article|story)|this (?:article|story)))?|reply"
        r"|(?:leave|post|write) a comment|join the (?:conversation|discussion)"
        rf"|(?:access|view|see) (?:this |the )?(?:content|page|article))))?"
        rf"(?: ?(?:/|\||or|·) ?{_LOGIN}(?: (?:here|now|to \w{{3,10}}))?)?"
        r"|Continue with (?:Google|Facebook|Apple|e-?mail)"
        r"|Create (?:an?|your|a new) (?:free )?account(?: (?:here|now|today|to continue"
        r"(?: reading)?))?|Create account"
        r"|(?:Forgot(?:ten)?|Lost) (?:your )?password\??(?: Get help)?)[.!]?",
        "Already have an account? Login here",
        "Those who already have an account will be asked to register again.",
    ),
    row(
        "account",
        "offer of a subscription",
        (
            *(Exact("Subscribe"), Exact("SUBSCRIBE"), "free trial", "already Premium"),
            *("unlimited access", "subscribers only", "free articles", "free article"),
            *("only for subscribers", "for members", "subscriber-only", "premium content"),
            *("premium article", "support our", "become a member", "become a subscriber"),
            *("to continue reading", "independent journalism", "to read the full", "paywall"),
            *("to our subscribers", "members only", "for subscribers", "to read this article"),
            *("exclusive to subscribers", "register to read", "sign up to read"),
        ),
        r"(?:(?:Click here to |Please |Tap to )?(?:(?-i:S(?:ubscribe|UBSCRIBE))|Sign up|Register)"
        r"(?: (?:now|today|here|free))?(?: (?:to|for|from) (?:our|the|your|unlimited|full|more"
        r"|free|read|continue|get|access|as little as|just|only|[$€£]\d)[^.!?:;,\"“”]{0,70})?"
        r"|(?:To continue reading|For unlimited access|To read (?:the full|this|the rest of the)"
        r" (?:article|story|text|interview)),? [^.!?:;\"“”]{3,80}"
        r"|This (?:is an? )?(?:content|article|story)? ?(?:is )?(?:available |reserved |exclusive"
        r" |only )*(?:for|to) (?:our |registered |premium )?(?:subscribers|members|users)(?: only)?"
        r"|This is an? (?:premium|subscriber-only|members?-only|exclusive) (?:article|story"
        r"|content|post)"
        r"|(?:For )?(?:subscribers|members) only|(?:Premium|Subscriber-only|Exclusive) (?:content"
        r"|article|story)|Start (?:your|a) (?:\d{1,3}[- ]day )?free trial(?: (?:now|today))?"
        r"|(?:Get|Enjoy) unlimited (?:digital )?access(?: to [^.!?:;\"“”]{3,60})?"
        r"(?: (?:now|today))?|You have (?:\d{1,2}|one|two|three|reached your limit of|read all"
        r" your|no)[\w ]{0,24} free articles?[\w ]{0,24}"
        r"|(?:Please )?(?:Support|Help us support) (?:our|independent|quality) (?:journalism|work"
        r"|reporting|newsroom)(?: (?:today|now))?|Become a (?:member|subscriber)(?: (?:today|now"
        r"|for [^.!?:;\"“”]{2,30}))?|Are you already Premium\??)[.!]{0,2}",
        "Subscribe now for unlimited access",
        "Subscribe to the paper or lose it, the weekly told its readers.",
    ),
    row(
        "account",
        "offer of a newsletter",
        (
            *("our newsletter", "our newsletters", "mailing list", "news alerts", "notifications"),
            *("the newsletter", "daily newsletter", "weekly newsletter", "free newsletter"),
            *(Exact("Newsletter"), Exact("NEWSLETTER"), "your inbox", "to your e-mail"),
            *("to your email", "morning briefing", "evening briefing", "e-mail updates"),
            *("email updates", "email alerts", "e-mail alerts", "* newsletter"),
        ),
        r"(?:(?:Click here to |Please )?(?:Sign up|Subscribe|Register|Get|Receive|Join)(?: here"
        r"| now| today)?(?: (?:for|to))?(?: (?:our|the|your))?(?: [\w’'&-]{1,20}){0,4}"
        r" (?:newsletters?|mailing list|news alerts|notifications|briefings?"
        r"|(?:e-?mail )?(?:updates|alerts))"
        r"(?: (?:here|now|today|for free|by e-?mail))?"
        r"(?: (?:delivered |sent )?(?:straight |directly |right )?(?:in|to) your (?:inbox|e-?mail"
        r"|phone|mailbox))?(?:,? (?:and|to|for) [^.!?:;\"“”]{3,70})?"
        r"|(?:Get|Receive|Have) (?:the |our |all (?:the )?)?[^.!?:;,\"“”]{3,60}"
        r" (?:delivered |sent )?(?:straight |directly |right )?(?:in|to) your (?:inbox|e-?mail)"
        r"(?: (?:every (?:day|morning|week)|daily|weekly|for free))?"
        r"|Newsletter(?: sign-?up| subscription)?"
        r"|(?:Enable|Turn on|Allow|Activate) (?:push )?notifications(?: [^.!?:;\"“”]{3,50})?)[.!]?",
        "Sign up for our daily newsletter",
        "Two thousand signed up for the newsletter.",
    ),
    row(
        "account",
        "call to subscribe to a channel",
        (
            *("subscribe to our", "subscribe to the", "subscribe to us", "subscribe on"),
            *("join our", "follow our", "sign up for our", "subscribe to *", "our channel in"),
            *("our Telegram", "our WhatsApp", "our YouTube", "our Viber", "our channel"),
        ),
        r"(?:(?:Click here to |Please |Don[’']t forget to )?(?:like,? share,? and )?(?:subscribe to"
        r"(?: (?:our|the|us))?|(?:join|follow|sign up for|read|watch|visit) (?:us|our))"
        r"(?: [\w’'&+.\"“”-]{1,24}){0,5}? ?(?:channels?|news feed|feeds?|page|group|community)"
        rf"(?: (?:on|in|via) (?:messengers?|{SITE_LIST}))?(?:,? (?:and|for|so as not"
        rf" to|(?:and|to) (?:get|stay|receive|read|know|learn|be|see|never|not)) [^.!?:;\"“”]"
        rf"{{3,70}})?|Subscribe (?:to us )?(?:on|in) {SITE_LIST})[.!]?",
        "Click here to subscribe to our channel",
        "Subscribe to our channel, he begged.",
    ),
    row(
        "account",
        "offer of an application",
        (
            *("download our", "download the", "get the app", "our app", "get our", "mobile app"),
            *("install our", "install the", "open in app", "App Store", "Google Play"),
            *("available on iOS", "use our app", "the app to"),
        ),
        r"(?:(?:Please |Click (?:here )?to |Tap to )?(?:Download|Get|Install|Try|Use|Open(?: in)?)"
        r" (?:our|the)(?: (?:new|free|official|latest))?(?: [\w’'&.+-]{1,20}){0,3} (?:app"
        r"|application|client|APP)(?: (?:now|here|today|for free|from [^.!?:;\"“”]{3,40}"
        r"|on [^.!?:;\"“”]{3,40}|for (?:the latest|more|breaking|iOS|Android|iPhone|better|the best"
        r"|full)[^.!?:;\"“”]{0,50}|to (?:read|get|see|receive|watch|stay|continue)"
        r"[^.!?:;\"“”]{0,50}))?|Open in (?:the )?app"
        r"|(?:Download|Get it|Available) (?:on|from|in) (?:the )?(?:App Store|Google Play)"
        r"(?: (?:and|or|&|\|) (?:on )?(?:the )?(?:App Store|Google Play))?)[.!]?",
        "Download our mobile app for breaking news",
        "Download the form, the office told farmers.",
    ),
    row(
        "account",
        "promise of alerts",
        (
            *("never miss", "Stay up to date", "Stay informed", "Don't miss out"),
            *("Don’t miss out", "stay tuned", "stay updated", "be the first to know"),
            *("keep up with the latest", "keep up to date", "breaking news first"),
            *(Exact("Breaking news alerts"),),
        ),
        r"(?:(?:Never miss|Don[’']t miss|Stay (?:up to date|up-to-date|updated|tuned) (?:with|on"
        r"|for)|Stay informed (?:about|with)|Keep up (?:to date )?with)"
        r"(?: (?:out on|an?|any|our|the|important|latest|breaking|top|big|all|more|live|daily))*"
        r" (?:updates?|news|stor(?:y|ies)|headlines?|events?|alerts?)(?: again)?"
        r"(?: (?:on|from|with|by|in|via) [^.!?:;,\"“”]{2,50})?[.!]{0,2}\s?"
        r"|Get (?:the )?(?:breaking |latest )?news first[.!]{0,2}\s?|Breaking news"
        r" alerts[.!]{0,2}\s?"
        r"|Stay informed[.!]{1,2}\s?|Be the first to know(?: [^.!?:;,\"“”]{2,40})?[.!]{0,2}"
        r"){1,8}",
        "Never miss important updates! Never miss important updates!",
        "Never miss a train again, the railway promised its customers.",
    ),
    row(
        "account",
        "job board",
        (
            *("Job Alert", "Job Alerts", "Top jobs", "Hot jobs", "Latest jobs", "best jobs now"),
            *("Recommended jobs", "Featured jobs", "Similar jobs", "all jobs", "Search jobs"),
            *("Post a job", "Upload your CV", "Upload your resume", "Find jobs", "Related jobs"),
            *("job listings", "Browse jobs", "matching jobs", "Set alert", "Create alert"),
        ),
        r"(?:(?:Add|Create|Set|Get|Activate|Manage|Receive)(?: an?| your| new)?(?: up)? (?:job )?"
        r"alerts?(?: (?:for|by|in) [^.!?:;,\"“”]{2,40})?|Job alerts?"
        r"|(?:Top|Hot|Latest|Recommended|Featured|Similar|Related|New|Popular)"
        r" (?:jobs|job listings|vacancies)(?: (?:of the day|for you|near you|this week"
        r"|in [A-Z][\w ]{2,24}))?"
        r"|(?:Find|Search|Browse|See|View) (?:the best |all |more |matching |similar )?(?:jobs"
        r"|job listings|vacancies)(?: (?:now|here|near you|in [A-Z][\w ]{2,24}))?"
        r"|Post a job(?: (?:now|for free))?|Upload your (?:CV|resume|résumé)(?: now)?)[.!:]?",
        "Add Job Alert",
        "Latest jobs figures disappoint",
    ),
    row(
        "account",
        "field or button of a form",
        (),
        r"(?:Your |Enter (?:your )?)?(?:e-?mail(?: address)?|password|username|phone number)"
        r"(?: ?\*)?|Remember me|Submit|Sign ?up|Subscribe|Apply now|Continue|OK|I (?:agree|accept)"
        r"|Thank you for (?:subscribing|signing up)[.!]?|By (?:signing up|subscribing"
        r"|registering),? (?:you|I) (?:agree|consent)[^!?\"“”]{3,160}",
        "Your email address",
        "Submit or resign",
        act=BESIDE,
    ),
)
