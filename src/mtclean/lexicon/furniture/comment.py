"""Lines of furniture: the form for comments and what stands around it."""

from __future__ import annotations

from mtclean.lexicon.furniture.row import BESIDE, ITEM, Row, row
from mtclean.rule import Exact

ROWS: tuple[Row, ...] = (
    row(
        "comment",
        "comment form",
        (
            *("first to comment", "Leave a reply", "Leave a comment", "Post a comment"),
            *("Write a comment", "Add a comment", "Add comment", "No comments yet"),
            *("Comments are closed", "Loading comments", "Rate and comment", "Comment and rate"),
            *("Rate this", "Cancel reply", "View comments", "Show comments", "Hide comments"),
            *("Report an error", "Report a typo", "Correct the error", "Error correction"),
            *(Exact("Join the"), Exact("Start the"), "the comments section", "Have your say"),
            *(
                "comments below",
                "Comment on this",
                "all comments",
                "Submit comment",
                "first comment",
            ),
            *("Submit a comment", "Leave your comment", "Post your comment", "Add your comment"),
            *(
                "Write your comment",
                "be the first to",
                "Leave a review",
                Exact("Report this"),
                "found a mistake",
            ),
            *(
                "Ctrl+Enter",
                "article helpful",
                "article useful",
                "an error in",
                "a typo",
                Exact("Did you"),
                "comments section",
                Exact("Tell us"),
                Exact("Let us know"),
                Exact("What do you think"),
            ),
        ),
        r"(?:Be the first to (?:leave a )?(?:comment|reply|react|review)(?: on this [\w ]{3,12})?"
        r"|(?:Leave|Post|Write|Add|Submit)(?: (?:an?|your|the first))? (?:comment|reply|review"
        rf"|response|opinion)(?: Cancel reply| below| here| on this {ITEM})?"
        r"|No comments? (?:yet|so far|available)|(?:The )?comments (?:section )?(?:are|is)"
        rf" (?:now |currently )?(?:closed|disabled|off)(?: (?:on|for) this {ITEM})?"
        r"|(?:Loading|View|Show|Hide|See|Read)(?: all)?(?: the)?(?: \d{1,5})? comments?"
        r"(?:\.{3}|…)?|Cancel reply|Rate and Comment|Comment and rate"
        rf"|(?:Comment on|Rate) this(?: {ITEM})?|Join the (?:conversation|discussion)(?: (?:below"
        rf"|here|now|on {{1}}[A-Z]\w{{2,12}}))?|Start the (?:conversation|discussion)"
        r"|Have your say(?: (?:below|here|in (?:the|our) comments(?: section)?(?: below)?))?"
        r"|What do you think(?: (?:about|of) (?:this|that|it)[\w ]{0,20})?\?"
        r"(?: (?:Tell|Let|Share|Write|Leave|Join|Comment|Have)[^?\"“”]{3,90})"
        r"|(?:Tell us|Let us know)(?: what you think| your (?:opinion|thoughts|view))? in (?:the"
        r"|our) comments?(?: section)?(?: below)?"
        rf"|(?:Was|Did you find|Is) this {ITEM} (?:helpful|useful|interesting)\?|If you (?:find"
        rf"|found"
        r"|notice|noticed|see) an? (?:error|mistake|typo)[^.!?\"“”]{3,90}"
        rf"|Report (?:this|an? (?:error|typo|mistake|abuse))(?: {ITEM}| comment)?"
        rf"(?: (?:in|on) (?:this|the) {ITEM})?|Correct the error|Error correction"
        r"|(?:Found|Noticed|Spotted|See|Did you (?:find|notice|spot)) (?:an?|any) (?:error|mistake"
        rf"|typo)(?: in (?:this|the) {ITEM})?\?[^\"“”]{{0,110}})[.!:]{{0,3}}",
        "Leave a Reply",
        "No comments were made by the palace.",
    ),
    row(
        "comment",
        "count of comments",
        (
            *("*0 comments", "*1 comments", "*2 comments", "*3 comments", "*4 comments"),
            *("*5 comments", "*6 comments", "*7 comments", "*8 comments", "*9 comments"),
            *("1 comment", "No comments", "Comments (", "Comments:", "Comment (", "No comment"),
            *("1 reply", "0 replies", Exact("Replies"), "thoughts on “", "thought on “"),
        ),
        r"(?:No|\d{1,6}) (?:comments?|reply|replies)[.:]?"
        r"|(?:Comments?|Replies)\s?(?:[(\[]\s?\d{1,6}\s?[)\]]|:\s?\d{1,6})"
        r"|\d{1,5} (?:thoughts|responses|replies) (?:on|to) [“\"][^“”\"]{3,180}[”\"]",
        "Comments (0)",
        "A book in the porch held 12 comments.",
    ),
    row(
        "comment",
        "fields of the form",
        (
            *("e-mail address will not", "email address will not", "Required fields"),
            *("enter your comment", "enter your name", "Save my name", "Notify me of"),
            *("incorrect email address", "bloggers like this", "follow-up comments"),
            *(
                "must be logged in",
                "must log in",
                "powered by Disqus",
                "Most liked",
                "new comments",
            ),
            *("comment is awaiting", "comment will be", "Newest first", "Oldest first"),
            *("characters remaining", "characters left", "community guidelines", "reduce spam"),
            *("logged in to", "Sort by", "newest comments"),
        ),
        r"Your e-?mail address will not be (?:published|shared)\.?"
        r"(?: Required fields are marked \*?)?|Required fields are marked \*?"
        r"|Please enter your (?:comment|name|e-?mail(?: address)?)(?: here)?!?"
        r"|Save my name, e-?mail.{0,120}|Notify me (?:of|when) (?:follow-up comments|new posts"
        r"|new comments|someone replies).{0,60}|You have entered an incorrect e-?mail address!?"
        r"|%d bloggers like this:?|You must (?:be logged in|log in)(?: or register)? to (?:post"
        r"|leave|write|reply|comment)[^!?\"“”]{0,40}|Comments powered by Disqus\.?"
        r"|(?:Sort by\s?:?\s?)?(?:Newest|Oldest|Best|Most liked|Most recent)(?: first| comments)?"
        r"|\d{1,5} characters (?:remaining|left)|Your comment (?:is awaiting moderation"
        r"|will be (?:published|visible)[^!?\"“”]{0,60})\.?|This site uses Akismet to reduce spam"
        r".{0,80}|Please (?:read|follow|respect) our community guidelines[^!?\"“”]{0,60}",
        "Your email address will not be published. Required fields are marked *",
        "Notify me of the outcome, the judge told the clerk.",
    ),
    row(
        "comment",
        "button of the form",
        (),
        r"(?:Name|E-?mail|Website|Comment|Comments|Message)(?: ?\*)?|Reply|Report|Post comment"
        r"|Like \d{0,5} ?Dislike(?: \d{1,5})?|Reply Like|Report abuse|Votes?: \d{1,5}"
        r"|(?:Average )?(?:Your )?rating:? ?[\d.,/ ]{0,10}|Anonymous|Guest|Submit Comment",
        "Name *",
        "Report from Lisbon",
        act=BESIDE,
    ),
)
