"""One person in several spellings."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.context.lookalikes import variants
from mtclean.rule import Alters, Probe, Scope, View, rule
from mtclean.text.edit import Edit, Safety

SPELLED_TWICE = Probe("spelled-twice", variants, wide=True)


@rule(
    code="NAM003",
    name="one-name-two-spellings",
    summary="Spell the name of one person in one way.",
    probes=[SPELLED_TWICE],
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS | Alters.CASE | Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        (
            "Sergey Lysenko spoke. It is late, Serhiy Lysenko said. Serhiy Lysenko left.",
            "Serhiy Lysenko spoke. It is late, Serhiy Lysenko said. Serhiy Lysenko left.",
        ),
        (
            "Dr. Mohammed al-Balushi treats camels. Eight a day, says Muhammad al-Balushi.",
            "Dr. Mohammed al-Balushi treats camels. Eight a day, says Mohammed al-Balushi.",
        ),
        (
            "Mayor Zhou Weiguang came late. Zhou Wei-guang had missed the bus. Zhou Weiguang sat.",
            "Mayor Zhou Weiguang came late. Zhou Weiguang had missed the bus. Zhou Weiguang sat.",
        ),
        (
            "Andrei Tkachev won. Andrey Tkachyov was ill before the race. Andrei Tkachev smiled.",
            "Andrei Tkachev won. Andrei Tkachev was ill before the race. Andrei Tkachev smiled.",
        ),
        (
            "Sohn Jun-ho was asked. Prosecutor Son Jun-ho said no. Later Sohn Jun-ho said yes.",
            "Sohn Jun-ho was asked. Prosecutor Sohn Jun-ho said no. Later Sohn Jun-ho said yes.",
        ),
        (
            "Kwon Hae-won dives for clams. Hae-won Kwon is 81. Kwon Hae-won sells them.",
            "Kwon Hae-won dives for clams. Kwon Hae-won is 81. Kwon Hae-won sells them.",
        ),
    ],
    good=[
        "Judge Mohammed Sani sentenced Muhammad Sani, no relation, to a year.",
        "Maria Lopez spoke. Her sister María Lopez listened.",
        "Yuri Bek met Yury Bek.",
        "Mohammed Ali won. Muhammad Sani lost.",
        "Kim Jong Il died in 2011. Kim Jong Un followed him. Kim Jong Nam lived abroad.",
        "Li Ming sings. Li Min plays the lute. Zhang Wei listens, and so does Zhang Wen.",
        "Ivan Petrov won the men's race. Anna Petrova won the women's.",
        "Takeshi Mori swam. Takashi Mori ran.",
        "Mohammed Rashid, 43, was fined. Muhammad Rashid, 19, walked free.",
        "His name is Muhamad Sani. It is spelled Muhamad, though papers had Muhammad Sani.",
    ],
)
def one_name_two_spellings(view: View) -> Iterator[Edit]:
    """Sentence by sentence, engines spell one name in several ways: *Sergey*, then *Serhiy*.

    Two full names are one if every part is equal or another romanisation of the same letters.
    The spelling that stands most often remains; the headline and a form known in English count
    more. Surnames alone follow. Relatives and namesakes are several persons: nothing is changed
    where both stand in one sentence, where ages or titles differ, near words of kinship, and in
    sentences that tell how a name is spelled.
    """
    return _edits(view, alone=False)


@rule(
    code="NAM004",
    name="surname-in-two-spellings",
    summary="Spell the surname as in the full name.",
    probes=[SPELLED_TWICE],
    scope=Scope.DOCUMENT,
    alters=Alters.WORDS | Alters.CASE | Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        (
            "Volodymyr Zelensky spoke on Monday. Zelenskiy had been in Paris. Zelensky was tired.",
            "Volodymyr Zelensky spoke on Monday. Zelensky had been in Paris. Zelensky was tired.",
        ),
        (
            "Police questioned Artyom Khabibov. They let Habibov go after an hour.",
            "Police questioned Artyom Khabibov. They let Khabibov go after an hour.",
        ),
    ],
    good=[
        "Det Insp Carol Smyth questioned Karl Smith. Smyth said Smith had been polite.",
        "Karl Meyer bought a flour mill. The town of Meier has two.",
        "Karl Smith was polite. According to Ms. Smyth he wept, and Mr. Smith does not deny it.",
        "Stewart Gray voted no. Grey skies hung over the town.",
    ],
)
def surname_in_two_spellings(view: View) -> Iterator[Edit]:
    """A surname that stands alone may be spelled otherwise than in the person's full name.

    It follows the person if nobody else in the document has a name like it, and if it is never
    part of another name. Two surnames in one sentence, or with Mr. and Ms., are two persons.
    """
    return _edits(view, alone=True)


def _edits(view: View, *, alone: bool) -> Iterator[Edit]:
    for change in view.context.spellings.changes:
        if change.is_alone is alone:
            yield view.replace(
                change.start,
                change.end,
                change.after,
                evidence=(change.evidence,),
                safety=Safety.SAFE if change.is_sure else Safety.LIKELY,
            )
