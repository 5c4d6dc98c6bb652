"""Phrases of the reporter's own country and of the source."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.rule import Alters, Example, Scope, View, rule
from mtclean.table import within
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_MY_COUNTRY = Pattern(
    r"(?<![\w’'-])[Mm]y country(?!\w|-| (?:and|with|to|from|or|than) China)"
    r"(?! (?:album|boy|club|cottage|cousin|estate|girl|home|house|life|music|of|road|seat|side|"
    r"songs?|village|walks?)\b)"
)
_NARRATOR = Pattern(
    r"(?<![\w.])(?:I|I['’](?:m|ve|d|ll)|[Mm]e|[Mm]yself|[Mm]ine|[Mm]y (?!country\b))(?!\w|\.)"
)
_CHINA_AND = Pattern(r"China(?:,| and| or| with| to)\s?$")
_MEDIA = r"[A-Z][\w.’'-]{1,30}(?: [A-Z][\w.’'-]{1,30}){0,3}"
_THIS_WRITES = Pattern(
    r"(?:(?<=[.!?”\"] )|^)(?:This|About this|About it|It) (?:writes|reports|informs|is written by)"
    rf" (?P<name>(?:the )?{_MEDIA})(?P<end>\.)(?=\s|$)",
    multiline=True,
)


@rule(
    code="TRM008",
    name="my-country",
    summary="Name the country that Chinese copy calls my country.",
    triggers=("my country",),
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS | Alters.CASE | Alters.WHITESPACE,
    bad=[
        (
            "Beijing, June 3 (Xinhua) -- My country's steel mills made 90 million tons in May.",
            "Beijing, June 3 (Xinhua) -- China's steel mills made 90 million tons in May.",
        ),
        (
            "In Shandong and Qingdao, rice grows in salt water. Beijing said my country sells it.",
            "In Shandong and Qingdao, rice grows in salt water. Beijing said China sells it.",
        ),
        Example(
            "The Shanghai port is the largest in my country.",
            "The Shanghai port is the largest in China.",
            Safety.LIKELY,
        ),
        Example(
            "Rice in my country grows in China's south, from Hunan to Guangdong.\nI ate it all.",
            "Rice in China grows in China's south, from Hunan to Guangdong.\nI ate it all.",
            Safety.LIKELY,
        ),
    ],
    good=[
        "I left my country for China when I was nine.",
        "Beijing was cold.\nI missed my country, and Chinese friends sent me Chinese tea.",
        '"My country has been patient," the Chinese envoy in Beijing told Xinhua.',
        "The Kenyan envoy in Beijing said trade between my country and China was growing.",
        "Love for my country moved us to march, the Kenyan students said in Nairobi.",
        "The Beijing singer put my country songs on a list of Chinese hits.",
    ],
)
def my_country(view: View) -> Iterator[Edit]:
    """Chinese news says 我国, *our country*, which engines turn into *my country*.

    It is right in the mouth of a speaker and of a narrator, so quotations and paragraphs in the
    first person stay, and China must be the country the document is mostly about: for certain, if
    it is named twice or the copy is Xinhua's, and nobody tells of himself in another paragraph.
    """
    regions = view.context.regions
    if regions.main not in ("China", "Hong Kong"):
        return
    quoted = view.context.quotations
    text = view.text
    narrated = [at.start() for at in _NARRATOR.finditer(text) if not within(quoted, at.start())]
    sure = not narrated and (regions.count("China") >= 2 or "(Xinhua)" in text)
    for match in _MY_COUNTRY.finditer(text):
        start = match.start()
        low, high = view.document.paragraph_at(start)
        if within(quoted, start) or any(low <= at < high for at in narrated):
            continue
        if _CHINA_AND.search(text, max(0, start - 12), start):
            continue
        yield view.replace(
            start, match.end(), "China", safety=Safety.SAFE if sure else Safety.LIKELY
        )


@rule(
    code="TRM011",
    name="verb-before-outlet",
    summary="Put the outlet in front of its verb.",
    triggers=(
        "this writes",
        "this reports",
        "this informs",
        "about this writes",
        "about it writes",
        "this is written by",
        "it writes",
    ),
    alters=Alters.WORDS | Alters.CASE | Alters.WHITESPACE,
    bad=[
        ("The bridge is open. This writes Interfax.", "The bridge is open. Interfax reports."),
        (
            "Trains run again. About this writes Ukrinform.",
            "Trains run again. Ukrinform reports.",
        ),
    ],
    good=[
        "This writes off a debt of 3 million euros.",
        "This reports Google's sales for May.",
        "What this writes Caesar small is the verdict.",
    ],
)
def verb_before_outlet(view: View) -> Iterator[Edit]:
    """Russian and Ukrainian copy closes with *Об этом пишет X*, verb first, which engines keep.

    Only the closed formula is turned: nothing but the verb and a name stands in the sentence.
    """
    for match in _THIS_WRITES.finditer(view.text):
        name = match["name"]
        name = name[0].upper() + name[1:]
        yield view.replace(match.start(), match.end(), f"{name} reports.")
