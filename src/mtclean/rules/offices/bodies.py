"""Names of bodies whose parts stand in the order of another language."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.offices_order import INVERTED_BODIES
from mtclean.rule import Alters, Exact, View, rule
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern

_NAMES = tuple(INVERTED_BODIES.items())
_CAPITAL_BEFORE = Pattern(
    r"(?<!\w)(?!(?:The|And|But|In|At|On|As|By|From|For|Of|With|When)\b)[A-Z][\w&.'’-]* \Z"
)
_CAPITAL_BEHIND = Pattern(r" [A-Z]|-\w")
_REACH = 24


@rule(
    code="OFF009",
    name="body-name-in-foreign-order",
    summary="Put the parts of the name of the body in their English order.",
    triggers=tuple(Exact(form) for form, _ in _NAMES),
    alters=Alters.WORDS | Alters.WHITESPACE | Alters.PUNCTUATION,
    bad=[
        (
            "The Bank of Asian Development lent Nepal money.",
            "The Asian Development Bank lent Nepal money.",
        ),
        (
            "She works for the World Organization of Intellectual Property.",
            "She works for the World Intellectual Property Organization.",
        ),
        (
            "Judges of the Criminal International Court met in The Hague.",
            "Judges of the International Criminal Court met in The Hague.",
        ),
        (
            "Shares on the Stock Exchange of Shanghai fell.",
            "Shares on the Shanghai Stock Exchange fell.",
        ),
        (
            "The Academy of Sciences of China sent a probe to the moon.",
            "The Chinese Academy of Sciences sent a probe to the moon.",
        ),
        (
            "The Organization of the United Nations called for calm.",
            "The United Nations called for calm.",
        ),
    ],
    good=[
        "The Ministry of Foreign Affairs of China called in the envoy.",
        "Shares on the Stock Exchange of Hong Kong and the Stock Exchange of Thailand fell.",
        "The National Academy of Sciences of Ukraine grew out of the USSR's academy.",
        "Members of the Conservative Parliament European group met.",
        "The autonomous region of Tibet and the Autonomous Region of Madeira have governments.",
        "The Council of State of Colombia ruled, and China's State Council did not.",
        "The Organization of United Nations Veterans met in Geneva.",
        "The bank of Asian development projects is long.",
    ],
)
def body_name_in_foreign_order(view: View) -> Iterator[Edit]:
    """Romance languages name the kind of body first, its field after it and its mark last.

    *Banco Asiático de Desarrollo* then is a "Bank Asian of Development" or an "Asian Bank of
    Development". Only bodies are named that nobody calls otherwise: a Ministry of Foreign Affairs
    of China, a Stock Exchange of Hong Kong are right, and part of a longer name nothing is known.
    """
    text = view.text
    for offset, trigger in view.hits:
        form, name = _NAMES[trigger]
        end = offset + len(form)
        if not text.startswith(form, offset):
            continue
        if _CAPITAL_BEFORE.search(text, max(0, offset - _REACH), offset):
            continue
        if not form.endswith(" for") and (
            _CAPITAL_BEHIND.match(text, end) or text.startswith(" for ", end)
        ):
            continue
        safety = Safety.LIKELY if form.startswith("Autonomous") else Safety.SAFE
        yield view.replace(offset, end, name, safety=safety)
