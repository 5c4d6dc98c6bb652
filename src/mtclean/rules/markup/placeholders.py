"""Placeholders: something an engine protected, or a server should have filled in, is missing."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, View, rule
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_EMPTY = Pattern(r"(?:\d{1,3},|[$€£¥])?< ?>%?|(?<=\d,)<>")


@rule(
    code="MRK020",
    name="lost-number",
    summary="A number was lost here; look it up in the source.",
    triggers=("<>*", "< >*"),
    safety=Safety.FLAG,
    alters=Alters.NOTHING,
    bad=[
        "The fair drew more than [[<>]] participants.",
        "Some [[3,<>]] civil servants and [[<>%]] of voters agreed.",
    ],
    good=[
        "The empty brackets `<>` mean not equal.",
        "The sign <> is typed with two keys, a manual on programming syntax says.",
        "“<>” was written on the board.",
        "The condition is a <> b.",
    ],
)
def lost_number(view: View) -> Iterator[Edit]:
    """An engine protects numbers as empty tags and loses what was in them.

    The number cannot be guessed. In code, in formulas and in quotation marks the sign is right.
    """
    text = view.text
    if about_markup(text):
        return
    for match in _EMPTY.finditer(text):
        before, after = text[: match.start()][-12:].split(), text[match.end() :][:12].split()
        if text[match.start() - 1 : match.start()] in ('"', "“", "‘") and match.start():
            continue
        formula = before and after and len(before[-1]) == 1 == len(after[0].rstrip(".,;)"))
        if formula:
            continue
        yield view.flag(match.start(), match.end())


_FIELDS = str.split("url num number date time person name email user loc org ph ept bpt x g")
_PLACEHOLDER = Pattern(
    r"(?<![\w/])_{2}(?!init|main|name|file|all|dict|str|repr|call|eq|len)[A-Za-z]{2,20}_?\d{0,3}_{2}(?!\w)"
    r"|(?<![\w@])_(?:URL|NUM|EMAIL|NAME|PERSON|DATE)_(?!\w)"
    r"|⟨/?\w{0,12}⟩|⟦/?\w{0,12}⟧|\{\d{1,2}\}(?!\w)"
    rf"|<[/ ]?(?i:{alternation(_FIELDS)})(?:[ _-]?(?:(?:id|i|x)=)?[\"”]?\d{{1,3}}[\"”]?)? ?/?>"
    r"|%(?:[12]\$|\(\w{1,20}\))?[ds](?=\s[A-Za-z])"
    r"|\{\{ ?[a-z_.]{1,40} ?\}\}|\$\{[\w.]{1,40}\}",
)
_QUOTE_BEFORE = "\"“‘'`"


@rule(
    code="MRK021",
    name="placeholder",
    summary="A placeholder was left; what belongs here is in the source.",
    triggers=(
        *("__*", "_URL_", "_NUM_", "_EMAIL_", "_NAME_", "_PERSON_", "_DATE_", "⟨", "⟦", "{"),
        *("%d", "%s", "%1$*", "%2$*", "%(*"),
        *(f"<{slash}{name}*" for name in _FIELDS for slash in ("", "/")),
    ),
    safety=Safety.FLAG,
    alters=Alters.NOTHING,
    bad=[
        "Read the report at [[__URL__]] today.",
        "Some [[⟨1⟩]] people came.",
        "[[%d]] bloggers like this, and [[<url>]] was lost.",
        "Dear [[{{name}}]], the [[{0}]] trains run.",
    ],
    good=[
        'The machine printed "Welcome, %s" for two days.',
        "The call `__init__` and the line `%d trains` were at fault.",
        "The set {1, 2, 3} has eight subsets.",
        "He wrote {{name}} as a placeholder.",
        "A blank such as ______ or __ is to be filled in.",
    ],
)
def placeholder(view: View) -> Iterator[Edit]:
    """An engine or a server put a mark where an address, a number or a name was to come back.

    What belongs there is known to the source only. In code and in quotations of a faulty notice
    the mark is right.
    """
    text = view.text
    if about_markup(text):
        return
    quotes = seen = 0
    for match in _PLACEHOLDER.finditer(text):
        start, end = match.span()
        quotes += text.count('"', seen, start) + text.count("“", seen, start)
        quotes -= text.count("”", seen, start)
        seen = start
        if quotes % 2 == 0 and text[start - 1 : start] not in (*_QUOTE_BEFORE, "="):
            yield view.flag(start, end)


_SITE = Pattern(
    r"(?<!<url>)(?<!<url>[ \t])(?:[ \t]?[-–—][ \t]?<url>)++[ \t]{0,9}$",
    ignore_case=True,
    multiline=True,
)


@rule(
    code="MRK023",
    name="lost-site-name",
    summary="Remove the empty place of a site's name at the end of a headline.",
    triggers=("<url>",),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS,
    bad=[
        ("Floods close the port of Ulsan-<url>", "Floods close the port of Ulsan"),
        ("Trains stand still after snow - <url>", "Trains stand still after snow"),
    ],
    good=[
        "In HTML, a link is written as <a href=x>-<url>",
        "Write to us - `<url>`",
        "Floods close the port of Ulsan-Xinhuanet",
    ],
)
def lost_site_name(view: View) -> Iterator[Edit]:
    """Headlines of Chinese pages end in the name of the site, which engines take for an address.

    What is left is the place of an address and a dash; a credit would go as well.
    """
    if not about_markup(view.text):
        for match in _SITE.finditer(view.text):
            yield view.replace(match.start(), match.end(), "")
