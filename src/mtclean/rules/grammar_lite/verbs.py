"""Forms of verbs after an auxiliary, a modal or another verb."""

from __future__ import annotations

from collections.abc import Iterator

from mtclean.lexicon.grammar import BASE_VERBS, gerund
from mtclean.lexicon.grammar_forms import (
    BASE_OF_PAST,
    PARTICIPLE_OF_BASE,
    PARTICIPLE_OF_PAST,
    base_of,
)
from mtclean.lexicon.wordlist import listed
from mtclean.rule import Alters, Example, View, rule
from mtclean.rules.grammar_lite.candidates import ADVERBS, PAST_AFTER_DID
from mtclean.text.edit import Edit, Safety
from mtclean.text.pattern import Pattern, alternation

_PASTS = tuple(BASE_OF_PAST)
_DID_PAST = Pattern(
    r"\b[Dd]id(?: not|n['’]t) "
    rf"(?:(?:{ADVERBS}) )?"
    rf"(?P<past>{'|'.join(_PASTS)}|[a-z]{{2,14}}ed)\b(?![-’'])"
)
_ELLIPSIS = Pattern(
    r"\b(?:all|as|best|everything|how|if|least|like|more|most|much|than|that|those|what|whatever"
    r"|where|wherever|whether|which|who|whoever|anything|something|nothing|one|ones|so)\b",
    ignore_case=True,
)
"""Words after which a modal verb may stand alone: *all they could*, *as much as we should*."""


@rule(
    code="GRA018",
    name="past-after-did",
    summary="Use the base form of the verb after do, does and did.",
    probes=(PAST_AFTER_DID,),
    alters=Alters.WORDS,
    bad=[
        ("The pilot did not managed to land.", "The pilot did not manage to land."),
        (
            "The guards didn't went home and did not took food.",
            "The guards didn't go home and did not take food.",
        ),
        ("The bank did not agreed to wait.", "The bank did not agree to wait."),
    ],
    good=[
        "The sum did not exceed the limit; they did not need help and did not succeed.",
        "He did not use the car he did not find; he did not found a party.",
        "She did not red-flag it. They didn't feed the birds.",
        "What he did not, led others to act.",
    ],
)
def past_after_did(view: View) -> Iterator[Edit]:
    """Engines that put the tense on both verbs write *did not managed* and *didn't went*.

    That is common from Slavic, South Asian and Romance languages. Pasts that are base forms of
    other verbs (*found*, *saw*, *fell*) stay.
    """
    for match in view.matches(_DID_PAST):
        base = base_of(match["past"])
        if base is not None:
            yield view.replace(match.start("past"), match.end("past"), base)


_STRONG_PASTS = tuple(PARTICIPLE_OF_PAST)
_MODALS = ("could", "would", "should")
_MODAL_PAST = Pattern(
    rf"\b(?:{'|'.join(_MODALS)}) (?P<past>{alternation(_STRONG_PASTS)})\b(?![-’'])",
    ignore_case=True,
)
_BEFORE_TO = (
    r"(?:want|wants|wanted|decided|able|unable|going|began|begun|started|managed|tried|needs?|needed"
    r"|plans?|planned|refused|likely|forced|expected|hopes?|hoped|agreed|allowed|ordered|continued"
    r"|intends?|ready|asked)"
)
_TO_PAST = Pattern(rf"\b{_BEFORE_TO} to (?P<past>{alternation(_PASTS)})\b(?![-’'])")
_SUBJECT = (
    r"(?:(?:^|[.!?] |, )(?:(?:[Aa]nd|[Bb]ut|[Bb]ecause) )?(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|I))"
)
_ADVERB = r"(?:(?:already|also|never|not|recently|once|just|always|now|even) )?"
_HAVE_PAST = Pattern(
    rf"{_SUBJECT} (?:has|have|had) {_ADVERB}(?P<past>{alternation(_STRONG_PASTS)})\b(?![-’'])",
    multiline=True,
)
_BASES = tuple(
    base
    for base in PARTICIPLE_OF_BASE
    if base
    in "begin choose draw drive fly forget get give know ride sing speak swim take wear write"
)
_HAVE_BASE = Pattern(
    rf"{_SUBJECT} (?:has|had) {_ADVERB}(?P<base>{alternation(_BASES)})\b(?![-’'])(?! and\b)",
    multiline=True,
)


@rule(
    code="GRA019",
    name="tense-on-both-verbs",
    summary="Use the form of the verb that its auxiliary needs.",
    triggers=(
        *(f"{modal} {past}" for modal in _MODALS for past in _STRONG_PASTS),
        *(f"to {past}" for past in _PASTS),
        *(f"{have} {past}" for have in ("has", "have", "had") for past in _STRONG_PASTS),
        *(f"{have} {base}" for have in ("has", "had") for base in _BASES),
    ),
    alters=Alters.WORDS,
    bad=[
        (
            "The crew could went home when it wanted to went.",
            "The crew could go home when it wanted to go.",
        ),
        (
            "He has wrote three books. They had took the bus.",
            "He has written three books. They had taken the bus.",
        ),
        ("She has give the keys to the police.", "She has given the keys to the police."),
    ],
    good=[
        "All they could took an hour; everything they had went into the house.",
        "The man he talked to went home, and the town they moved to became a city.",
        "The money she had gave her courage. What it has begins with water.",
        "His will left nothing; in May left-backs are cheap. The power he has knows no end.",
    ],
)
def tense_on_both_verbs(view: View) -> Iterator[Edit]:
    """The tense is put on the verb as well as on its auxiliary: *could went*, *has wrote*.

    Two verbs stand side by side by right where a clause ends between them (*all they could took
    an hour*), so words that open such clauses may not stand near, and *have* needs its subject.
    """
    text = view.text
    for match in view.matches(_MODAL_PAST):
        low = max(text.rfind(mark, 0, match.start()) for mark in ".;:!?\n") + 1
        if not _ELLIPSIS.search(text, max(low, match.start() - 60), match.start()):
            past = match["past"].lower()
            yield view.replace(match.start("past"), match.end("past"), BASE_OF_PAST[past])
    for match in view.matches(_TO_PAST):
        base = BASE_OF_PAST[match["past"]]
        yield view.replace(match.start("past"), match.end("past"), base)
    for match in view.matches(_HAVE_PAST):
        participle = PARTICIPLE_OF_PAST[match["past"]]
        yield view.replace(match.start("past"), match.end("past"), participle)
    for match in view.matches(_HAVE_BASE):
        participle = PARTICIPLE_OF_BASE[match["base"]]
        yield view.replace(match.start("base"), match.end("base"), participle)


_HAPPENING = {
    "happened": "happened",
    "occurred": "occurred",
    "died": "died",
    "arose": "arose",
    "existed": "existed",
    "belonged": "belonged",
}
_STATES = {
    "belong to": "belongs to",
    "belongs to": "belongs to",
    "consist of": "consists of",
    "consists of": "consists of",
    "depend on": "depends on",
    "depends on": "depends on",
    "consisting of": "consists of",
}
_WAS_HAPPENED = Pattern(
    rf"\b(?P<be>(?:was|were) (?:not )?)(?P<verb>{'|'.join(_HAPPENING)})\b(?![-’'])"
)
_IS_STATE = Pattern(rf"\b(?P<phrase>is (?P<verb>{alternation(_STATES)}))\b")
_QUESTION = Pattern(
    r"\b(?:how|what|whatever|when|where|wherever|whether|which|who|whoever|why|as|than|that)\b",
    ignore_case=True,
)


@rule(
    code="GRA020",
    name="be-before-full-verb",
    summary="Drop is or was before a verb that needs no auxiliary.",
    triggers=(
        *(f"{be} {verb}" for be in ("was", "were") for verb in _HAPPENING),
        *(f"is {verb}" for verb in _STATES),
    ),
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        ("The accident was happened near the bridge.", "The accident happened near the bridge."),
        (
            "Two fires were occurred at night; the house is belongs to a bank.",
            "Two fires occurred at night; the house belongs to a bank.",
        ),
        ("The team is consist of six nurses.", "The team consists of six nurses."),
    ],
    good=[
        "Whatever it was happened fast. Where it is depends on the wind.",
        "How large the sum is depends on the court. What he was died with him.",
        "What the plan is consists of three words.",
    ],
)
def be_before_full_verb(view: View) -> Iterator[Edit]:
    """Verbs of happening and of belonging get a form of *be* from South Asian languages, Chinese
    and Turkish, where the counterpart has a suffix or a particle of its own.

    The two stand side by side where a question ends between them (*where it is depends on*), so no
    question word may stand before.
    """
    text = view.text
    for match in view.matches(_WAS_HAPPENED):
        if "not" not in match["be"] and not _asks(text, match.start()):
            yield view.replace(match.start("be"), match.end("be"), "")
    for match in view.matches(_IS_STATE):
        if not _asks(text, match.start()):
            yield view.replace(*match.span("phrase"), _STATES[match["verb"]])


def _asks(text: str, at: int) -> bool:
    low = max(text.rfind(mark, 0, at) for mark in ".;:!?\n") + 1
    return _QUESTION.search(text, max(low, at - 80), at) is not None


_MUST_TO = Pattern(
    r"\b(?P<modal>[Mm]ust|[Ss]hould) (?:not )?(?P<to>to )(?P<base>[a-z]{2,12})\b(?![-’'])"
)
_LET_TO = Pattern(
    r"\b(?:(?:let|lets|letting) (?:him|her|them|us|me|people)"
    r"|(?:made|makes|making) (?:him|us|me)) (?P<to>to )(?P<base>[a-z]{2,12})\b(?![-’'])"
)
_LETS = tuple(
    f"{let} {whom} to"
    for let in ("let", "lets")
    for whom in ("him", "her", "them", "us", "me", "people")
) + tuple(f"{make} {whom} to" for make in ("made", "makes") for whom in ("him", "us", "me"))


@rule(
    code="GRA021",
    name="to-after-modal",
    summary="Drop to after must, should, let and make.",
    triggers=("must to", "should to", "must not to", "should not to", *_LETS),
    alters=Alters.WORDS | Alters.WHITESPACE,
    bad=[
        (
            "Visitors must to show a ticket and should not to smoke.",
            "Visitors must show a ticket and should not smoke.",
        ),
        (
            "The guards let them to go, and she lets him to wait.",
            "The guards let them go, and she lets him wait.",
        ),
    ],
    good=[
        "They did what they must to survive and all that they should to win.",
        "A must to see! If we must to get home, we will walk.",
        "They were made to order; clothes that made him to measure.",
        "Let him, to be fair, go.",
    ],
)
def to_after_modal(view: View) -> Iterator[Edit]:
    """Languages in which every infinitive has its particle put *to* after modal verbs too.

    *To* is right where the verb was left out (*what they must to survive*).
    """
    text = view.text
    for match in view.matches(_MUST_TO):
        low = max(text.rfind(mark, 0, match.start()) for mark in ".;:!?\n") + 1
        before = text[max(low, match.start() - 60) : match.start()]
        if match["base"] in _VERBS and not _ELLIPSIS.search(before) and not _NOUN.search(before):
            yield view.replace(*match.span("to"), "")
    for match in view.matches(_LET_TO):
        if match["base"] in _VERBS and match["base"] not in ("order", "measure"):
            safety = Safety.SAFE if match[0].startswith("let") else Safety.LIKELY
            yield view.replace(*match.span("to"), "", safety=safety)


_NOUN = Pattern(r"\b(?:a|an|the|this|real|absolute) \Z", ignore_case=True)
_VERBS = BASE_VERBS | {"be", "have", "pay"}

_GERUND_AFTER = {
    "capable": "of",
    "incapable": "of",
    "avoid": "",
    "avoids": "",
    "avoiding": "",
    "enjoy": "",
    "enjoys": "",
    "enjoyed": "",
    "is worth": "",
    "was worth": "",
    "are worth": "",
    "not worth": "",
    "look forward": "to",
    "looks forward": "to",
    "looking forward": "to",
    "looked forward": "to",
    "insist": "on",
    "insists": "on",
    "insisted": "on",
    "succeeded": "in",
    "succeed": "in",
    "accused": "of",
}
_NOUNS_TOO = listed(
    """access attack benefit change claim deal demand drink escape experience export fall fight
    fly gain help hold increase influence look move offer pay play practice process produce
    progress purchase report return rise rule run share show sleep speak spread stay study
    supply support talk test touch trade train travel turn use visit vote walk watch win
    work"""
)
_LIKELY = frozenset(
    {"capable", "incapable", "insist", "insists", "insisted", "succeeded", "succeed"}
)
"""Heads that writers of English, too, have with an infinitive."""
_TO_GERUND = Pattern(
    rf"\b(?P<head>{alternation(_GERUND_AFTER)}) (?P<to>to (?P<base>[a-z]{{2,12}}))\b(?![-’'])"
    r"(?P<next> (?:the|a|an|his|her|its|their|our|my|this|that|these|those|him|them|us|me|you)\b)?",
)


@rule(
    code="GRA022",
    name="infinitive-for-gerund",
    summary="Use the form in -ing that the verb or adjective before it needs.",
    triggers=tuple(f"{head} to" for head in _GERUND_AFTER),
    alters=Alters.WORDS,
    bad=[
        Example(
            "The dam is not capable to hold the water.",
            "The dam is not capable of holding the water.",
            Safety.LIKELY,
        ),
        (
            "Drivers should avoid to use the bridge, and we look forward to see them.",
            "Drivers should avoid using the bridge, and we look forward to seeing them.",
        ),
        (
            "The museum is worth to visit the town for.",
            "The museum is worth visiting the town for.",
        ),
        ("He was accused to have taken the car.", "He was accused of having taken the car."),
    ],
    good=[
        "We look forward to work and to play; the bridge was avoided to protect it.",
        "He enjoyed to the full what he was capable to the last of doing.",
        "The king succeeded to the throne; it is worth to farmers what it is worth to buyers.",
        "They avoid to-do lists and look forward to return visits.",
    ],
)
def infinitive_for_gerund(view: View) -> Iterator[Edit]:
    """Other languages have one infinitive where English has the gerund: *éviter de*, *избегать*,
    *fähig sein zu*, *darauf freuen, zu*.

    Words that are nouns as well (*look forward to work*) count as verbs only before an object.
    """
    for match in view.matches(_TO_GERUND):
        base = match["base"]
        if base not in BASE_VERBS and base not in ("be", "have"):
            continue
        head = match["head"]
        if base in _NOUNS_TOO and not match["next"]:
            continue
        if head == "accused" and base not in ("be", "have"):
            continue
        small = _GERUND_AFTER[head]
        form = "having" if base == "have" else gerund(base)
        safety = Safety.LIKELY if head in _LIKELY else Safety.SAFE
        yield view.replace(*match.span("to"), f"{small} {form}".strip(), safety=safety)


_ALLOW = ("allows to", "enables to", "permits to", "allowing to", "enabling to")
_ALLOWS_TO = Pattern(
    r"\b(?P<phrase>(?:allows|enables|permits|allowing|enabling) to) (?P<base>[a-z]{2,12})\b(?!-)"
)


@rule(
    code="GRA023",
    name="allows-to-do",
    summary="Allow and enable need somebody who may do it.",
    triggers=_ALLOW,
    alters=Alters.NOTHING,
    safety=Safety.FLAG,
    bad=[
        "The device [[allows to]] measure the heat.",
        "A new law [[enables to]] build houses faster.",
    ],
    good=[
        "The device allows users to measure the heat, which it allows to escape.",
        "The heat that a valve allows to leave is lost.",
        "Nobody is allowed to enter.",
    ],
)
def allows_to_do(view: View) -> Iterator[Edit]:
    """German *erlaubt zu*, French *permet de* and Russian *позволяет* need no object, English does.

    What is missing (*users*, *one*, *us*) cannot be told, so the phrase is only flagged. In a
    relative clause the object stands before (*the heat that it allows to leave*).
    """
    text = view.text
    for match in view.matches(_ALLOWS_TO):
        low = max(text.rfind(mark, 0, match.start()) for mark in ".;:!?\n") + 1
        before = text[max(low, match.start() - 60) : match.start()]
        if match["base"] in BASE_VERBS and not _RELATIVE.search(before):
            yield view.flag(*match.span("phrase"), suggestions=("makes it possible to",))


_RELATIVE = Pattern(r"\b(?:that|which|whom|who|what) [A-Za-z]")
