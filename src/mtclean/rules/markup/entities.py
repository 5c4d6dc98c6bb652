"""Character entities: whole, spaced, doubled and halved ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtclean.rule import Alters, View, rule
from mtclean.rules.markup.topic import about_markup
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_split = str.split
_MARKS = _split("""quot amp apos lt gt nbsp ensp emsp thinsp shy zwnj zwj zwsp lrm rlm lsquo rsquo
    sbquo acute ldquo rdquo bdquo laquo raquo lsaquo rsaquo ndash mdash hellip bull middot
    prime Prime""")
_SIGNS = _split("""cent pound yen euro curren copy reg trade sect para deg plusmn sup1 sup2 sup3
    frac12 frac14 frac34 times divide micro ordf ordm iexcl iquest dagger Dagger
    permil infin ne le ge rarr larr uarr darr hearts""")
_LETTERS = [
    *(c + mark for c in "AaEeIiOoUu" for mark in ("grave", "acute", "circ", "uml")),
    *_split("""Atilde atilde Otilde otilde Ntilde ntilde Aring aring AElig aelig Ccedil ccedil
    Oslash oslash OElig oelig szlig THORN thorn ETH eth Yacute yacute yuml Scaron scaron"""),
]
_ALL = [*_MARKS, *_SIGNS, *_LETTERS]
_NAMED = alternation(_ALL)
_BARE_NAMES = _split("quot amp apos lt gt nbsp lsquo rsquo ldquo rdquo ndash mdash")
_BARE = alternation(_BARE_NAMES)
_ENTITY = Pattern(
    rf"(?P<left> {{0,2}})(?P<amp>& ?(?:amp ?; ?){{0,4}})"
    rf"(?:(?P<name>{_NAMED}) ?>?;|# ?(?P<code>x?[0-9a-fA-F]{{2,6}}) ?;"
    rf"|(?P<open>{_BARE})(?![\w;=]))(?P<right> {{0,2}})"
    r"|(?P<half>(?<![&\w ])(?P<part>[lr][sd]quo|nbsp|quot|[mn]dash);"
    r"|(?<=[a-z])#(?P<number>39|8217);)",
    ignore_case=True,
)
_CLITIC = Pattern(r"(?:s|t|re|ve|ll|d|m)\b")
_EXACT = frozenset(_ALL)
_OPENS = "“‘«‹([¿¡"
_CLOSES = "”’»›)]!?,.;:%"


@rule(
    code="MRK003",
    name="character-entity",
    summary="Write the character that an entity stands for.",
    triggers=(
        *("&", "*rsquo;*", "*lsquo;*", "*ldquo;*", "*rdquo;*", "*nbsp;*", "*#39;*", "*#8217;*"),
        *("*quot;*", "*mdash;*", "*ndash;*"),
    ),
    requires=(";", *(f"{amp}{name}" for name in _BARE_NAMES for amp in ("&", "& "))),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION | Alters.WORDS | Alters.DIGITS,
    bad=[
        ("&quot;We agree,&quot; M&uuml;ller said.", '"We agree," Müller said.'),
        (
            "Shops &amp;amp; cafes in the city& apos;s center.",
            "Shops & cafes in the city's center.",
        ),
        ("Rotterdam & amp; Antwerp will share&nbsp;data.", "Rotterdam & Antwerp will share data."),
        ("The cabinet & ldquo; must meet & rdquo; today.", "The cabinet “must meet” today."),
        ("The firm & rsquo; s &Quot;plan&QUOT;&NBSP;failed.", 'The firm’s "plan" failed.'),
        ("The office&#39;s &#8220;plan&#8221; rsquo; stays.", "The office's “plan” rsquo; stays."),
    ],
    good=[
        "An ampersand must be written as `&amp;`, AT&T's first site said.",
        "AT&T, R&D; Q&A and M&S are names.",
        "In HTML, &nbsp; is a space.",
        "See example.com/?a=1&copy=2&lt=3.",
        "Smith & Co; Sons & Lt; the S&P; B&B; and the R & D; all rose.",
    ],
)
def character_entity(view: View) -> Iterator[Edit]:
    """Pages write special characters by name or number, and engines split or double these.

    In a text on web design an entity is the subject; in an address *&copy=* is a parameter.
    """
    text = view.text
    if about_markup(text):
        return
    low = quotes = 0
    for match in _ENTITY.finditer(text):
        character = _character(match)
        if character is None:
            continue
        start, end = match.span()
        quotes += text.count('"', low, start)
        low = end
        after = character
        if match["half"] is None:
            left, right = match["left"], match["right"]
            opens = character in _OPENS or (character == '"' and quotes % 2 == 0)
            closes = character in _CLOSES or (character == '"' and quotes % 2 == 1)
            spaced = " " in match["amp"] or (bool(left) and bool(right))
            if character.isspace():
                left = right = ""
                after = "" if not text[:start].strip() or end == len(text) else " "
            elif character in "'’" and (spaced or right) and _CLITIC.match(text, end):
                left = right = ""
            elif spaced and opens:
                right = ""
            elif spaced and closes:
                left = ""
            after = left + after + right
        quotes += character == '"'
        yield view.replace(start, end, after)


def _character(match: re.Match[str]) -> str | None:
    from html import unescape

    name = match["name"] or match["open"] or match["part"]
    code = match["code"] or match["number"]
    if code and not (code[0] in "xX" or code.isdigit()):
        return None
    if name and name not in _EXACT:
        if " " in (match["amp"] or ""):
            return None
        name = name.lower()
    found = unescape(f"&{name};" if name else f"&#{code};")
    if found == "´":
        return "’"
    if found in "\u200b\u200c\u200d\u200e\u200f\xad":
        return ""
    if found.isspace():
        return " "
    return found if found.isprintable() and found != "\ufffd" else None
