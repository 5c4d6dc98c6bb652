"""Texts that are cut: teasers that end in a link, and articles that break off."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Exact, Scope, View, rule
from mtclean.rules.furniture._probes import OPEN_END
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_DOTS = r"(?:\.{3,6}|…|(?:\. ){2}\.)"
_LINK = (
    r"(?:Read more|Read More|READ MORE|Continue reading|Continue Reading|Read the full (?:story"
    r"|article)|Read full (?:story|article)|Read the rest|Keep reading|Full story|Learn more"
    r"|Learn More|See more|See More|Show more|Show More|View more|Read on|Read the rest of this"
    r" (?:entry|article|post))"
)
_ARROW = r"(?:→|»|›|>{1,3}|⟶|▶|▸|➜)"
_AFTER_DOTS = Pattern(
    rf"[\[(]?({_DOTS})[\])]? ?(?:[\[(]?{_LINK}(?: [^.!?…→»›>]{{1,120}}(?= ?{_ARROW}))?"
    rf" ?(?:{_ARROW}|{_DOTS})?[\])]?|[\[(]?(?:[Mm]ore|MORE) ?{_ARROW}[\])]?)\s*\Z"
)
_AFTER_WORDS = Pattern(
    rf"\s?(?:[\[(]{_LINK} ?(?:{_ARROW}|{_DOTS})?[\])]|(?<=\s){_LINK} ?{_ARROW})\s*\Z"
)
_MORE_IN_BRACKETS = Pattern(rf"\s?[\[(][Mm]ore ?({_DOTS})(?: ?{_ARROW})?[\])]\s*\Z")
_WINDOW = 170
_LEAST_WORDS = 4
_CUT_WORDS = 12
_STOP = Pattern(r"[.!?][\"”’')]{0,2}\s+[\"“‘']?[A-Z]")


@rule(
    code="FUR014",
    name="read-more-after-text",
    summary="Remove the link to the rest of an article behind the words where it is cut.",
    triggers=(
        *map(Exact, ("Read more", "Read More", "READ MORE", "Continue reading", "Full story")),
        *map(Exact, ("Continue Reading", "Read the full", "Read full", "Read the rest")),
        *map(Exact, ("Keep reading", "Learn more", "Learn More", "See more", "See More")),
        *map(Exact, ("Show more", "Show More", "View more", "Read on", "(more", "[more", "[More")),
        *map(Exact, ("(More", "More →", "More »", "more →", "more »")),
    ),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS | Alters.CASE,
    bad=[
        (
            "The ferry across the strait was cancelled on Monday as the wind … Read more →",
            "The ferry across the strait was cancelled on Monday as the wind …",
        ),
        (
            "The ferry was cancelled on Monday, and the company said [...] Continue reading",
            "The ferry was cancelled on Monday, and the company said ...",
        ),
        (
            "The ferry across the strait was cancelled on Monday. [Read more]",
            "The ferry across the strait was cancelled on Monday.",
        ),
        (
            "The ferry was cancelled on Monday, and passengers waited (more…)",
            "The ferry was cancelled on Monday, and passengers waited …",
        ),
        (
            "The ferry was cancelled on Monday, the company said. Read more »",
            "The ferry was cancelled on Monday, the company said.",
        ),
    ],
    good=[
        "“If you want to know what the river did to us … Read more,” she said.",
        "The campaign for libraries in the north is called Read More",
        "He paused and said: … Read more books.",
        "The poem ends with three dots and the order to read more …",
        "Their slogan has not changed in 50 years: Learn more. Read more. Show more.",
    ],
)
def read_more_after_text(view: View) -> Iterator[Edit]:
    """Teasers break off and end in a link to the article, whose label is scraped with them.

    The text stays, with one ellipsis if it had one. Without an ellipsis the label goes only with
    an arrow or brackets, as a sentence may end in the same words.
    """
    text = view.text
    low = max(0, len(text) - _WINDOW)
    match = _AFTER_DOTS.search(text, low) or _MORE_IN_BRACKETS.search(text, low)
    if match:
        dots, end = match[1], match.start() + len(match[0].rstrip())
        gap = " " if match[0][0].isspace() else ""
        if len(text[: match.start()].split(None, _LEAST_WORDS)) >= _LEAST_WORDS:
            yield view.replace(match.start(), end, gap + dots)
        return
    match = _AFTER_WORDS.search(text, low)
    if match and len(text[: match.start()].split(None, _LEAST_WORDS)) >= _LEAST_WORDS:
        start = len(text[: match.start()].rstrip())
        yield view.replace(start, match.start() + len(match[0].rstrip()), "")


@rule(
    code="FUR015",
    name="cut-text",
    summary="The text breaks off: its end is missing.",
    triggers=(),
    probes=(OPEN_END,),
    scope=Scope.DOCUMENT,
    safety=Safety.FLAG,
    alters=Alters.NOTHING,
    bad=[
        (
            "The ferry was cancelled on Monday. Passengers waited in the hall until the evening,"
            " when the [[compa…]]"
        ),
        (
            "The ferry was cancelled on Monday. Passengers waited in the hall until the evening,"
            " when a second ship [[sailed...]]"
        ),
        (
            "The ferry was cancelled on Monday. Passengers waited in the hall until the evening,"
            " when a second ship left for the [[isl]]"
        ),
    ],
    good=[
        "“We waited and waited until the evening, and then the second ship did not come…”",
        "Passengers wait for a ferry in the hall of the port of Villa San Giovanni on Monday",
        "The ferry was cancelled on Monday.\n\nFive hill walks for a long weekend",
        "The ferry was cancelled on Monday. It sounds serene...",
        "The committee will speak about:\n\n- rents in the old town and the harbour\n- bread",
    ],
)
def cut_text(view: View) -> Iterator[Edit]:
    """Teaser pages and scrapers with a limit end in the middle of a sentence or of a word.

    What is missing cannot be guessed, so an editor is told. A headline or a caption ends without
    a stop as well; a cut text has whole sentences before the one that breaks off. An ellipsis
    inside a speaker's words may be meant.
    """
    for start, _ in view.hits:
        line = view.text[start:].rstrip()
        if len(line.split(None, _CUT_WORDS)) < _CUT_WORDS or line.count('"') % 2:
            continue
        if line.count("“") > line.count("”") or line[0] in "-*•–#|>":
            continue
        tail = line.rsplit(None, 1)[-1]
        if not tail.endswith(("...", "…", "...]", "…]")):
            breaks_off = tail[-1].isalnum() or tail[-1] in ",-"
            if not breaks_off or tail[0].isupper() or not _STOP.search(line):
                continue
        yield view.flag(start + len(line) - len(tail), start + len(line))
