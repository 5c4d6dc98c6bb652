"""Codes of forums: words in square brackets for bold type, links and pictures."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import View, rule
from mtclean.rules.markup.removal import EVERYTHING, removals
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_BB_NAMES = str.split("""b i u s url quote img size color center font left right list code spoiler
    youtube""")
_BB = Pattern(
    rf"\[ ?(?P<slash>/?) ?(?P<name>{alternation(_BB_NAMES)})"
    r"(?P<value> ?= ?[^\[\]\n]{0,200})? ?\]",
    ignore_case=True,
)
_BB_IMAGE = Pattern(r"\[img\]\S{0,300}?\[/img\]", ignore_case=True)


@rule(
    code="MRK008",
    name="forum-code",
    summary="Remove the codes of a forum.",
    triggers=(*(f"[/{name}]" for name in _BB_NAMES), *(f"[ / {n} ]" for n in _BB_NAMES), "[url=*"),
    alters=EVERYTHING,
    bad=[
        ("A record, said [b]the ministry[/b].", "A record, said the ministry."),
        ("The year, [url=/food/cheese]jurors said[/url].", "The year, jurors said."),
        ("A record[/b], the [i]port[/i] [b]closed[/b].", "A record, the port closed."),
        ("The port [img]https://x.org/a.png[/img] closed.", "The port closed."),
    ],
    good=[
        "He sang “la [b]ut not for me”; see [i].",
        "Forum markup writes [b]bold[/b].",
        "Write `[b]bold[/b]` for bold.",
        "He [the mayor] was there [s]he said.",
    ],
)
def forum_code(view: View) -> Iterator[Edit]:
    """Texts that passed through a forum keep its codes for bold type, links and pictures.

    A single letter in brackets is a note of an editor, so its other half must stand too; a
    closing half is never a note.
    """
    text = view.text
    if about_markup(text):
        return
    found = list(_BB.finditer(text))
    closed = {match["name"].lower() for match in found if match["slash"]}
    opened = {match["name"].lower() for match in found if not match["slash"]}
    whole = closed & opened
    images = list(_BB_IMAGE.finditer(text))
    spans = iter(images)
    image = next(spans, None)
    kept = list(images)
    for match in found:
        while image is not None and image.end() <= match.start():
            image = next(spans, None)
        if image is not None and image.start() <= match.start():
            continue
        name = match["name"].lower()
        if name in whole or match["slash"] or (match["value"] and name == "url"):
            kept.append(match)
    kept.sort(key=lambda match: match.start())
    yield from removals(view, kept, apart=False)
