"""The total of which a share is given, with a capital."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_SHARE = Pattern(
    r"(?:percent|per cent|%|half|quarter|third|part|share|portion|most) of (?:the |its |their )"
    r"(?:[A-Z][\w’'-]{1,20} ){0,2}(?P<noun>"
    + alternation(["Total", "Population", "Output", "Budget", "Turnover", "Volume", "Workforce"])
    + r")(?=[.;,)]| (?:of|in|for|and|was|were|is|are) [a-z])"
)


@rule(
    code="CAS005",
    name="capital-total",
    summary="Write the total of which a share is given with a small letter.",
    triggers=(
        Exact(" Total"),
        Exact(" Population"),
        Exact(" Output"),
        Exact(" Budget"),
        Exact(" Turnover"),
        Exact(" Volume"),
        Exact(" Workforce"),
    ),
    alters=Alters.CASE,
    bad=[
        (
            "Women hold 41 percent of the Total.",
            "Women hold 41 percent of the total.",
        ),
        (
            "The port handles 12 percent of the Shandong Volume, officials said.",
            "The port handles 12 percent of the Shandong volume, officials said.",
        ),
    ],
    good=[
        "The state owns 12 percent of Total, the oil company.",
        "He sold half of the Total shares and part of the French Total group.",
        "The total was 4 billion, of which Total paid half.",
        "The Output, a magazine, devotes half of its Budget Guide to rents.",
    ],
)
def capital_total(view: View) -> Iterator[Edit]:
    """A round trip over Spanish gives the head of a share a capital: *36 percent of the X Total*.

    *Total* is a company too, which has no article and no place before it.
    """
    for match in _SHARE.finditer(view.text):
        start = match.start("noun")
        yield view.with_initial(start, match["noun"][0].lower())
