"""The heads of international bodies, by the title that each body has."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from re import Match, split

from mtclean.lexicon.offices_bodies import HEADED_BODIES, Headed
from mtclean.rule import Alters, Exact, Loose, View, rule
from mtclean.rules.offices.ends import AFTER_OFFICE
from mtclean.table.places import has_person
from mtclean.text.edit import Edit
from mtclean.text.pattern import Pattern, alternation

_ONE_WORD = ("president", "chairman", "chairwoman", "governor")
_SEVERAL = ("executive director", *_ONE_WORD)
"""Titles too frequent to be looked for without their body."""
_WIDE = 60


def _triggers() -> Iterator[str]:
    """Yield the titles that are rare, and those that are not together with each body."""
    for headed in HEADED_BODIES:
        for title in (*headed.wrong, *headed.weak):
            if title not in _SEVERAL:
                yield Loose(title)
                continue
            for name in headed.names:
                yield f"{name} {title}"
                yield f"{name}'s {title}"
                yield f"{name}’s {title}"
                yield f"{title} of the {name}"
                yield f"{title} of {name}"


@cache
def _patterns() -> list[tuple[Headed, Pattern, Pattern, Pattern]]:
    """Return, for each kind of head, the phrases and what shows a head after and before them."""
    found = []
    for headed in HEADED_BODIES:
        forms = alternation((*headed.wrong, *headed.weak)).replace(r"\ ", "[ -]")
        title = rf"(?P<title>(?i:{forms}))(?!\w|-)"
        name = rf"(?P<name>{alternation(headed.names)})(?: \([A-Z]{{2,5}}\))?"
        last = [head.split()[-1] for head in headed.heads if not head.endswith("Ki-moon")]
        head = rf"(?:(?:Mr|Ms|Mrs|Dr)\.? )?{alternation((*headed.heads, *last))}(?!\w)"
        found.append(
            (
                headed,
                Pattern(rf"(?<![\w-]){title} (?i:of (?:the )?){name}(?![\w-]|['’]s|['’] )"),
                Pattern(rf"(?<![\w-]){name}(?:['’]s)? {title}(?! of\b| for\b| at\b)"),
                Pattern(rf",? {head}"),
            )
        )
    return found


_ALONE = Pattern(
    r"(?<!\w)(?P<title>(?i:secretary[ -]general|general[ -]secretary))"
    r"(?=(?P<comma>,?) (?:Dr\.? )?"
    r"(?:Tedros (?:Adhanom|Ghebreyesus)|Tedros(?= of the WHO)|Ngozi Okonjo-Iweala|Audrey Azoulay|"
    r"Roberto Azev[eê]do|Rafael (?:Mariano )?Grossi|Yukiya Amano|Irina Bokova)(?!\w))"
)


@cache
def _head_before(headed: Headed) -> Pattern:
    return Pattern(rf"(?<!\w){alternation(headed.heads)}(?: [A-Z]\w+)?, (?:the )?(?:\w+ )?\Z")


@rule(
    code="OFF008",
    name="wrong-head-of-body",
    summary="Give the head of the body the title that this body has.",
    triggers=tuple(dict.fromkeys(_triggers())),
    requires=tuple(dict.fromkeys(Exact(name) for headed in HEADED_BODIES for name in headed.names)),
    alters=Alters.WORDS | Alters.CASE | Alters.PUNCTUATION | Alters.WHITESPACE,
    bad=[
        (
            "The World Health Organization's secretary-general, Tedros Adhanom, warned of it.",
            "The World Health Organization's director-general, Tedros Adhanom, warned of it.",
        ),
        (
            "Audrey Azoulay, Secretary General of UNESCO, came to Mosul.",
            "Audrey Azoulay, Director-General of UNESCO, came to Mosul.",
        ),
        (
            "The former IAEA Secretary-General wrote a book.",
            "The former IAEA Director General wrote a book.",
        ),
        (
            "IMF President Kristalina Georgieva spoke of debts.",
            "IMF Managing Director Kristalina Georgieva spoke of debts.",
        ),
        (
            "Christine Lagarde, the chairman of the ECB, raised rates.",
            "Christine Lagarde, the president of the ECB, raised rates.",
        ),
        (
            "Jens Stoltenberg, NATO general secretary, went to Kyiv.",
            "Jens Stoltenberg, NATO secretary-general, went to Kyiv.",
        ),
        (
            "The director general of the UN, António Guterres, called for calm.",
            "The secretary-general of the UN, António Guterres, called for calm.",
        ),
    ],
    good=[
        "The Secretary-General of the Chinese National Commission for UNESCO spoke.",
        "The WTO Secretary-General for tourism, Zurab Pololikashvili, spoke in Madrid.",
        "The Director-General of the United Nations Office at Geneva, Tatiana Valovaya, spoke.",
        "The Director General of the NATO International Military Staff flew to Kyiv.",
        "UN Secretary-General António Guterres met WHO Director-General Tedros Adhanom.",
        "The chairman of the IMF's steering committee spoke before Kristalina Georgieva.",
        "An executive director of the IMF voted against the loan.",
        "The chairman of the European Parliament's trade committee, Bernd Lange, objected.",
        "The general secretary of the UN workers' union met a UN general assembly president.",
        "FIFA Secretary General Sepp Blatter became its president in 1998.",
        "Antonio Tajani, the chairman of the European Parliament committee, left.",
        "Kofi Annan, a director general of the UN in Geneva, said so.",
        "The WHO and general secretary Tom Byrne of the union agreed.",
        "The president of the World Bank Group, Ajay Banga, went to Nairobi.",
    ],
)
def wrong_head_of_body(view: View) -> Iterator[Edit]:
    """The heads of bodies are secretaries-general, directors-general, presidents by statute.

    Engines render 总干事, *генеральный секретарь* or *Chef* with a title of another body. Where
    nobody in the body bears the title, it is put right for certain; titles that others there bear
    too, such as the chairman of a board, ask for the name of one who headed such a body beside it.
    """
    text = view.text
    for match in _ALONE.finditer(text):
        if match["comma"] and not text.endswith(" its ", 0, match.start()):
            continue
        yield view.replace(*match.span("title"), _cased(match, "director-general"))
    for headed, of_body, by_body, head in _patterns():
        for pattern in (of_body, by_body):
            for match in pattern.finditer(text):
                if pattern is of_body and not _is_whole(match):
                    continue
                if match["title"].lower().replace("-", " ") in headed.wrong:
                    if match["name"] == "WTO" and "ourism" in text:
                        continue
                elif text.endswith((" a ", " an "), 0, match.start()) or not (
                    head.match(text, match.end())
                    or _head_before(headed).search(
                        text, max(0, match.start() - _WIDE), match.start()
                    )
                ):
                    continue
                yield view.replace(*match.span("title"), _cased(match, headed.title))


def _is_whole(match: Match[str]) -> bool:
    """Tell whether no further noun follows the name of the body."""
    text, end = match.string, match.end()
    return bool(
        AFTER_OFFICE.match(text, end)
        or match["title"].isupper()
        or has_person(text, match.start(), end, "after")
    )


def _cased(match: Match[str], title: str) -> str:
    """Return ``title`` with the capitals of the words it stands for."""
    wrong = match["title"]
    if wrong.isupper():
        return title.upper()
    if wrong.islower():
        return title
    if all(word[0].isupper() for word in split("[ -]", wrong)):
        return title.title()
    return title.capitalize()
