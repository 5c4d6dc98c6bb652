"""Spaces that a tokeniser left: before marks, inside brackets, around clitics."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.typography_words import listed
from mtclean.rule import Alters, View, rule
from mtclean.rules.typography.shapes import shapes
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern

_GAP = "[ \u00a0]{1,3}"
_BEFORE_MARK = Pattern(
    rf"(?<=[\w)\]%”\"’'°])({_GAP})(?:"
    r"(?P<pause>[,;])(?![\d)]|\s\))(?P<next>(?=[A-Za-z“‘(]))?"
    r"|(?P<colon>:)(?=\s\S|$)(?!\s?[)(\]/])"
    r"|(?P<call>[!?])(?=[\s!?\"”’')\]]|$|[A-Z][a-z]{1,20}[\s,])(?!\s[.…])"
    r"|(?P<stop>\.)(?:(?=[\s\"”’')\]]|$)(?!\s?[.…])|(?=[A-Z][a-z]{1,20}[\s,]))"
    r")"
)
_BETWEEN_NUMBERS = Pattern(r"\d[ \u00a0]{1,3}[,.:;] ?\d")
_LONE_LETTER = Pattern(r"(?<![^\s.(])[A-Za-z]$")
_SUFFIXES = frozenset(listed("Net Com Org Io Js Tv Info Docx Pdf"))


@rule(
    code="TYP001",
    name="space-before-punctuation",
    summary="Close the space before a mark.",
    triggers=(" ,", " .", " ;", " :", " !", " ?"),
    alters=Alters.WHITESPACE,
    bad=[
        ("The council , the mayor said , will meet .", "The council, the mayor said, will meet."),
        ("The robots sort screws ,nuts and bolts.", "The robots sort screws, nuts and bolts."),
        (
            "Is it over ?Nobody knew : the door was shut .",
            "Is it over? Nobody knew: the door was shut.",
        ),
        ("The report ( in two parts ) , he said .", "The report (in two parts), he said."),
    ],
    good=[
        '"I thought that maybe . . ." He did not finish ...',
        "The rifle is a .45, the average .312 and the share 3 : 1.",
        "See https://example.org/news . The banner read « Liberté ! » and « Où ? »",
        "Thanks :) and see you ;) he wrote.",
        "The .NET team and the .com boom are history.",
        "The score was 3 : 1, the map a : b, the clock 8 : 15.",
    ],
)
def space_before_punctuation(view: View) -> Iterator[Edit]:
    """Systems trained on tokenised text write a space before every mark; so do scraped captions.

    It is right before an ellipsis or a decimal point, in ratios, in emoticons, after an address,
    and before high marks in French, which are left alone inside guillemets.
    """
    text = view.text
    for match in _BEFORE_MARK.finditer(text):
        at = match.start()
        if _BETWEEN_NUMBERS.match(text, at - 1):
            continue
        head = text[max(0, at - 80) : at]
        mark = match.lastgroup if match.lastgroup != "next" else "pause"
        if mark != "pause" and head.rfind("«") > head.rfind("»"):
            continue
        if mark in ("colon", "stop") and match.end() < len(text) and _LONE_LETTER.search(head):
            continue
        if mark == "stop":
            word = _word_at(text, match.end())
            if word in _SUFFIXES:
                continue
            yield view.replace(at, match.end(), ". " if word else ".")
        else:
            after = text[match.end(1) : match.end()]
            yield view.replace(at, match.end(), after + " " if match["next"] is not None else after)


def _word_at(text: str, at: int) -> str:
    end = at
    while end < len(text) and text[end].isalpha():
        end += 1
    return text[at:end]


_NEGATED = (
    "do|does|did|is|are|was|were|has|have|had|ca|wo|would|could|should|might|must|need|ai|sha|"
    "dare|ought"
)
_END = r"(?=[\s,.;:!?)\"”…]|$)"
_CLITIC = Pattern(
    rf"\b(?:{_NEGATED})(?P<negation> n ?['’] ?t){_END}"
    rf"|\b(?:do|does|did|is|are|was|were|has|have|had|ca|wo|would|could|should)n(?P<tail> ?['’] ?t)"
    rf"{_END}"
    rf"|(?:(?<=[A-Za-z])|(?<=\d0))(?P<clitic> ['’‘] ?(?:s|re|ve|ll|d|m)){_END}"
    rf"|\b(?:they|we|you|he|she|it|that|there|who)(?P<late>['’] (?:s|re|ve|ll|d)){_END}"
    rf"|\bI(?P<mine>['’] (?:m|ve|ll|d)){_END}",
    ignore_case=True,
)
_PLURAL = Pattern(r"(?<=[a-z]s) (['’])(?= [a-z]{2})")
_SINGLE = Pattern(r"(?<![A-Za-z])['‘]|['’](?![A-Za-z])")


@rule(
    code="TYP002",
    name="split-clitic",
    summary="Close up the clitic that a tokeniser split off.",
    triggers=(
        *(f" {mark}{tail}" for mark in "'’‘" for tail in ("s", "re", "ve", "ll", "d", "m", "t")),
        *(f" {mark} " for mark in "'’‘"),
        *(f"{mark} {tail}" for mark in "'’" for tail in ("re", "ve", "ll", "m", "s", "d")),
        *("*n' t", "*n’ t", " n't", " n’t", " n ' t", " n ’ t", " n 't", " n ’t", " n' t", " n’ t"),
    ),
    alters=Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        ("Korea 's coast and the villager 's house", "Korea's coast and the villager's house"),
        ("We do n't know. It ca n’t be.", "We don't know. It can’t be."),
        ("They 're late, and I 'm not.", "They're late, and I'm not."),
        ("They' re late and I’ m not; we' ll see.", "They're late and I’m not; we'll see."),
        ("Helsinki ‘s new trams are red.", "Helsinki’s new trams are red."),
        (
            "The astronomers ' first reaction was silence.",
            "The astronomers' first reaction was silence.",
        ),
    ],
    good=[
        "She was born in 's Gravenhage, he in 's-Hertogenbosch.",
        "The father said 'so be it' and 's' is a letter.",
        "Rock 'n' roll, fish 'n' chips and the '90s are back.",
        "The word 'd' is short. They wrote 's and 'm on the wall.",
        "The dogs' owner and the workers' lawyer met.",
    ],
)
def split_clitic(view: View) -> Iterator[Edit]:
    """Tokenisers split contractions and possessives, and the space outlives the translation.

    The space is right before an opening single mark and in Dutch names such as 's Gravenhage.
    """
    text = view.text
    for match in _CLITIC.finditer(text):
        group = match.lastgroup or ""
        start, end = match.span(group)
        if group == "clitic" and (
            text.startswith(" Graven", end)
            or text[: match.start()].endswith((" the", " and", " wrote"))
        ):
            continue
        yield view.replace(start, end, match[group].replace(" ", "").replace("‘", "’"))
    plural = list(_PLURAL.finditer(text))
    if len(plural) == 1 and sum(1 for _ in _SINGLE.finditer(text)) == 1:
        yield view.replace(plural[0].start(), plural[0].end(), plural[0][1])


_INNER = Pattern(
    rf"(?P<glued>(?<=[A-Za-z])\()(?P<moved>{_GAP})(?=[^\s()])"
    rf"|(?P<open>[(\[])(?P<lead>{_GAP})(?=[^\s()\[\]])"
    rf"|(?<=[^\s()\[\]:;])(?P<trail>{_GAP})(?P<close>[)\]])(?P<next>[A-Za-z])?"
)
_BOX = Pattern(r"\[ ?[xX]? ?\]")
_ENDING = Pattern(r"(?:s|es|ren|[a-z]) ?\)")


@rule(
    code="TYP003",
    name="spaces-inside-brackets",
    summary="Close the spaces inside brackets.",
    triggers=("( ", "[ ", " )", " ]"),
    alters=Alters.WHITESPACE,
    bad=[
        ("They build boats ( and houses ) of reed.", "They build boats (and houses) of reed."),
        (
            "The Democratic Party( PDP) has a new head.",
            "The Democratic Party (PDP) has a new head.",
        ),
        ("He wrote [ in 1904 ] that he was ill.", "He wrote [in 1904] that he was ill."),
        ("The dog( s ) bit him (twice )and ran.", "The dog(s) bit him (twice) and ran."),
    ],
    good=[
        "- [ ] buy milk\n- [x] buy bread",
        "The brackets ( ) and [ ] were empty.",
        "He was glad : ) and so was she ; )",
        "Those under 18 (see 2(b)) need a guardian.",
        "The meeting(s) took place (in May).",
    ],
)
def spaces_inside_brackets(view: View) -> Iterator[Edit]:
    """Tokenised text has spaces on both sides of every bracket, some systems on the wrong one.

    A space is right in an empty box, and where a bracket is half an emoticon.
    """
    text = view.text
    for match in _INNER.finditer(text):
        if match["glued"]:
            close = _ENDING.match(text, match.end())
            yield view.replace(match.start(), match.end(), "(" if close else " (")
        elif match["open"]:
            if not _BOX.match(text, match.start()):
                yield view.replace(match.start(), match.end(), match["open"])
        elif not (
            match["close"] == "]"
            and text[max(0, match.start() - 3) : match.start()].strip() in ("[x", "[X")
        ):
            after = match["close"] + (" " + match["next"] if match["next"] else "")
            yield view.replace(match.start(), match.end(), after)


_GLUED_BRACKET = Pattern(r"(?<=[a-z]{3})\((?=[A-Za-z\d][^()\n]{0,200}\))|(?<=\S)\)(?=[A-Za-z]{2})")
_SIDES = frozenset(
    listed("left right center centre above below pictured photo file second third first also")
)


@rule(
    code="TYP004",
    name="bracket-glued-to-word",
    summary="Put a space between a bracket and the word beside it.",
    probes=(shapes("glued brackets", "a(", ")a"),),
    alters=Alters.WHITESPACE,
    bad=[
        ("The center(opened in May 2019) is full.", "The center (opened in May 2019) is full."),
        ("The lake (5 km long)is frozen.", "The lake (5 km long) is frozen."),
        ("The firm(a unit of a bank)sells maps.", "The firm (a unit of a bank) sells maps."),
        (
            "Ms. Palm(left) of the Ports Union(PU)wrote a play(1999)on it.",
            "Ms. Palm (left) of the Ports Union (PU) wrote a play (1999) on it.",
        ),
    ],
    good=[
        "The meeting(s) of the (re)elected council, section 2(b)(1).",
        "Call print(value) or f(x, y) to see it; (s)he may ask max(left) of it.",
        "The iron(II) salt, the CO(NH) group, fig. 3(b)and so on.",
        "The (5 km) lake and the lake (5 km) are one.",
        "The rule of 47 U.S.C. 230(c) holds.",
    ],
)
def bracket_glued_to_word(view: View) -> Iterator[Edit]:
    """Chinese has no spaces, and some engines carry that over to the brackets of the translation.

    No space is right in endings and prefixes, *meeting(s)*, *(re)elected*, in section numbers and
    in code; so the bracket must hold several words.
    """
    text = view.text
    for match in _GLUED_BRACKET.finditer(text):
        at = match.start()
        if match[0] == "(":
            inside = text[at + 1 : text.find(")", at)]
        else:
            opening = text.rfind("(", max(0, at - 200), at)
            inside = text[opening + 1 : at] if opening >= 0 else ""
            at += 1
        words = " " in inside.strip() and ", " not in inside and "(" not in inside
        if words or _is_aside(inside, text[max(0, at - len(inside) - 20) : at]):
            yield view.replace(at, at, " ")


def _is_aside(inside: str, before: str) -> bool:
    """Tell whether one word in brackets is a year, an acronym or a place in a picture."""
    if len(inside) == 4 and inside.isdigit():
        return inside[:2] in ("19", "20")
    head = before.removesuffix(f"({inside})").rpartition(" ")[2]
    if not head[:1].isupper():
        return False
    return inside in _SIDES or (
        len(head) > 2 and inside.isupper() and inside.isalpha() and 1 < len(inside) < 7
    )
