"""Mojibake: UTF-8 that was read with a one-byte code page, and characters that were lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from mtclean.rule import Alters, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

# Marks that stand after a letter in good text, too: they prove nothing as a second byte.
_COMMON = "\xa0«»°®·´¨§¶²³½¼¾…†•‘’“”–—™„‚‹›ˆ˜"
_QUOTES = "“”‘’\"'«»‹›("
_LONE_LEADS = "ÂÃÄÅ"
_LEADS = str.split(
    "â€ Ã Â Ä Å ðŸ Ð Ñ Î Ï Ø Ù × ï¼ ï»¿ â„ âˆ ï¬ ã€ ã‚ ãƒ ä¸ äº å› å¤ å¹ æ— æœ çš â‚ â–"
)
_LOST = Pattern(
    r"(?P<quote>â€(?:\ufffd|Â?(?=[\s.,;:!?)]|$)))|(?P<dash>(?<![a-z.,!?])â€\"(?=[\s\w]))"
    r"|(?:(?<=[a-z])(?P<grave>Ã)(?= [a-z])|(?<!\w)(?P<alone>Ã\xa0?)(?= (?:la|un|deux|propos)\b))"
)
_NBSP = Pattern(r"(?<=[a-z.,;:!?\"'”’])Â(?= )|(?<=[a-z.,;:!?] )Â (?=[a-z])")
_LETTER = Pattern(r"\b(?:letters?|vowels?|circumflex|pronounced)\b")


def _decode_byte(byte: int, codec: str) -> str:
    try:
        return bytes([byte]).decode(codec)
    except UnicodeDecodeError:
        return chr(byte)


@cache
def _table(codec: str) -> dict[str, int]:
    """Return which byte each character of the upper half of ``codec`` stands for."""
    table = {_decode_byte(byte, codec): byte for byte in range(0x80, 0x100)}
    if codec == "cp1252":
        for byte in range(0x80, 0xA0):
            table.setdefault(chr(byte), byte)
    return table


def _class(codec: str, low: int, high: int) -> str:
    table = _table(codec)
    return "[" + "".join(re.escape(c) for c, b in table.items() if low <= b <= high) + "]"


@cache
def _sequence(codec: str) -> re.Pattern[str]:
    follow = _class(codec, 0x80, 0xBF)
    return re.compile(
        f"(?:{_class(codec, 0xC2, 0xDF)}{follow}"
        f"|{_class(codec, 0xE0, 0xEF)}{follow}{{2}}"
        f"|{_class(codec, 0xF0, 0xF4)}{follow}{{3}})+"
    )


def _decoded(run: str, codec: str) -> str | None:
    table = _table(codec)
    try:
        text = bytes(table[character] for character in run).decode()
    except UnicodeDecodeError:
        return None
    return text if all(c.isprintable() or c in "\xa0\u200b\ufeff\xad" for c in text) else None


def _certain(text: str, start: int, end: int) -> bool:
    """Tell whether a run of windows-1252 characters is no good text."""
    run = text[start:end]
    if not any(lead in run for lead in _LEADS):
        return False
    before, after = text[start - 1 : start], text[end : end + 1]
    if "â€" in run or "ðŸ" in run:
        return True
    telling = [c for c in run[1:] if c not in _COMMON and not c.isalpha()] or [
        c for c in run[1:] if c in "žŸšŠŽœŒƒ"
    ]
    if len(run) > 3 and telling:
        return True
    if len(run) == 3:
        return bool(telling) and not (before.isalpha() and after.isspace())
    if len(run) != 2 or run[0] not in _LONE_LEADS:
        return False
    if before in _QUOTES and before and after in _QUOTES:
        return False
    if run[0] == "Â":
        return not before.isupper()
    if before.islower() or (run in ("Ä°", "Å½") and after.isalpha()):
        return True
    if telling:
        return run[0] == "Ã" or (before + after).isalpha() or before.isalpha() or after.isalpha()
    return run[0] == "Ã" and after.isalpha()


@rule(
    code="ENC001",
    name="mojibake",
    summary="Restore letters and marks that were read in the wrong encoding.",
    triggers=_LEADS,
    after=("ENC005",),
    alters=Alters.WORDS | Alters.PUNCTUATION | Alters.WHITESPACE | Alters.DIGITS,
    bad=[
        ("The cityâ€™s schools reopened.", "The city’s schools reopened."),
        (
            "â€œFarmers asked for it,â€\x9d the chief said.",
            "“Farmers asked for it,” the chief said.",
        ),
        (
            "The Ã‰cole Jean-Vernet in SÃ£o Paulo paid Â£30.",
            "The École Jean-Vernet in São Paulo paid £30.",
        ),
        ("It was minus 30Â°C in ZÃ¼rich.", "It was minus 30°C in Zürich."),
        ("Leaders of ÐœÐ¾Ñ\x81ÐºÐ²Ð° read it.", "Leaders of Москва read it."),
        ("Lloydâ€™s and LloydÃ¢â‚¬â„¢s are one.", "Lloyd’s and Lloyd’s are one."),
        ('ErdoÄŸan left Ä°zmir â€" not Å½ilina.', "Erdoğan left İzmir — not Žilina."),
    ],
    good=[
        "A banner read “MAÇÔ, another “SÃO PAULO NÃO PARA…”",
        "“The café”—as she called it—closed; « le café » opened.",
        "Þórður Ægisson wrote Ð and ð, and PÂTISSERIE stood in Angoulême.",
        "The boards said ŠKODA, ÅSE and “ESPAÑA…”",
        "The letter “Ã” stands for a nasal vowel.",
        "Nguyễn Thị Ánh Hồng met Gauß’s heirs at the CAFÉ…",
    ],
)
def mojibake(view: View) -> Iterator[Edit]:
    """UTF-8 bytes were read as windows-1252, so that one letter became two or three.

    It happens between a scraper and a translation engine, for text in any language. A capital Ã
    or Â is right in Portuguese, French or Romanian names, and before a quotation mark.
    """
    text = view.text
    for match in _sequence("cp1252").finditer(text):
        start, end = match.span()
        after = _decoded(match[0], "cp1252")
        if after is not None and _certain(text, start, end):
            yield view.replace(start, end, after)
    for match in _LOST.finditer(text):
        found = match.lastgroup or ""
        yield view.replace(*match.span(found), {"quote": "”", "dash": "—"}.get(found, "à"))
    for match in _NBSP.finditer(text):
        if not _LETTER.search(text):
            yield view.replace(match.start(), match.end(), "")


_OTHERS = (
    ("mac_roman", ("‚Ä", "√")),
    ("cp437", ("ΓÇ", "├")),
    ("cp1251", ("вЂ", "РЎ", "Рђ", "Рџ", "Рњ", "СЃ", "Рѕ", "Рµ")),
    ("cp1250", ("Ă©", "Ă¶", "ĂĽ", "Ăˇ", "Ă­")),
)


@rule(
    code="ENC002",
    name="mojibake-of-other-code-pages",
    summary="Restore letters and marks that were read as Mac, DOS, Cyrillic or Central European.",
    triggers=tuple(trigger for _, triggers in _OTHERS for trigger in triggers),
    alters=Alters.WORDS | Alters.PUNCTUATION,
    bad=[
        ("The city‚Äôs mayor, Ren√© Roux, agreed.", "The city’s mayor, René Roux, agreed."),
        ("вЂњWe agree,вЂќ he said.", "“We agree,” he said."),
        ("The cityΓÇÖs mayor agreed.", "The city’s mayor agreed."),
    ],
    good=[
        "The square root √2 is irrational, and √ stands for a tick.",
        "On the wall stood Рёбра and Рим.",
        "Ă is a letter of Romanian: “BRĂILA”.",
        "The tree ├── src was printed in code.",
    ],
)
def mojibake_of_other_code_pages(view: View) -> Iterator[Edit]:
    """UTF-8 bytes were read as Mac Roman, DOS, or a Cyrillic or Central European code page.

    Old newsroom systems and Russian or Polish scrapers do so. A root sign before a number and
    Russian words with a capital are right, so runs must decode to letters or quotation marks.
    """
    text = view.text
    for codec, triggers in _OTHERS:
        if not any(trigger in text for trigger in triggers):
            continue
        for match in _sequence(codec).finditer(text):
            after = _decoded(match[0], codec)
            if after is None or not all(c.isalpha() or c in "“”‘’–—…•€" for c in after):
                continue
            if codec == "cp1251" and len(match[0]) < 6 and not match[0].startswith("вЂ"):
                continue
            if all(c < "\u0250" or c > "\u2000" for c in after) or codec == "cp1251":
                yield view.replace(match.start(), match.end(), after)


_APOSTROPHE = Pattern(
    r"\b(?:(?:do|ca|wo|is|are|was|were|did|does|had|has|have|could|would|should)n\ufffdt"
    r"|(?:I\ufffd(?:m|ve|ll|d)|(?:you|we|they)\ufffd(?:re|ve|ll|d)|(?:it|that|there|he|she)\ufffds"
    r"))\b",
    ignore_case=True,
)


@rule(
    code="ENC003",
    name="lost-apostrophe",
    summary="Put an apostrophe for a lost character in a contraction.",
    triggers=(
        "*\ufffdt",
        "*\ufffds",
        "*\ufffdm",
        "*\ufffdre",
        "*\ufffdve",
        "*\ufffdll",
        "*\ufffdd",
    ),
    alters=Alters.PUNCTUATION,
    bad=[
        ("They don\ufffdt know.", "They don't know."),
        ("“They\ufffdre late,” he said; it wasn’t new.", "“They’re late,” he said; it wasn’t new."),
    ],
    good=[
        "Andr\ufffds won the stage.",
        "The mark \ufffd stands for a lost character.",
        "They don’t know.",
    ],
)
def lost_apostrophe(view: View) -> Iterator[Edit]:
    """A curly apostrophe was lost on the way and only the replacement character is left.

    In a contraction nothing else can have stood there; in a name it may have been a letter.
    """
    mark = "’" if "’" in view.text else "'"
    for match in _APOSTROPHE.finditer(view.text):
        at = match.start() + match[0].index("\ufffd")
        yield view.replace(at, at + 1, mark)


_LOST_RUN = Pattern(r"[^\W\d_]{0,30}\ufffd+(?:[^\W\d_]{1,30}\ufffd*){0,3}")


@rule(
    code="ENC004",
    name="lost-character",
    summary="A character was lost; look it up in the source.",
    triggers=("\ufffd",),
    safety=Safety.FLAG,
    alters=Alters.NOTHING,
    bad=["The mayor, [[Andr\ufffds]] Roca, agreed.", "The price is [[\ufffd]]30."],
    good=["Andrés Roca agreed.", "What is it? Nobody knows.", "The “?” was printed twice."],
)
def lost_character(view: View) -> Iterator[Edit]:
    """A byte that fits no character was replaced by U+FFFD, so that the letter itself is gone.

    The sign is right only where a text speaks about it, and only the source tells what it was.
    """
    for match in _LOST_RUN.finditer(view.text):
        if not _APOSTROPHE.search(match[0]):
            yield view.flag(match.start(), match.end())
