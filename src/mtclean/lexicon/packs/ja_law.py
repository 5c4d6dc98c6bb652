"""Terms: police and courts of Japan as engines render them from Japanese.

Compiled by hand from machine-translated news and the usage of news agencies; facts, under the
licence of the project.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import JAPANESE
from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_KOREAN_OR_JAPANESE = ("korea*", "seoul", "busan", *JAPANESE)
_NAME = When(quoted=True)

ROWS = (
    Row(
        "ja-referred-to-prosecutors",
        (
            "sent for document inspection",
            "sent to document inspection",
            "sent for documents inspection",
            "sent for documentary inspection",
            "sent to documents inspection",
            "sent for paper inspection",
            "sent for document review",
            "sent to the document inspection",
        ),
        "referred to prosecutors",
        bad=(
            (
                (
                    "A bus driver in Kobe was sent for document inspection on suspicion of "
                    "negligence."
                ),
                "A bus driver in Kobe was referred to prosecutors on suspicion of negligence.",
            ),
        ),
        good=("The ship was stopped and its crew sent for. Document inspection took hours.",),
        when=When(near=("police", "suspicion", "suspected", "violation", "negligence")),
        hyphens=False,
    ),
    Row(
        "ja-sent-to-prosecutors",
        (
            "sent for inspection",
            "sent to inspection",
            "sent to the inspection",
            "sent for prosecution",
        ),
        "sent to prosecutors",
        bad=(
            (
                ("The suspect was sent for inspection from a police station in Kyoto on Friday."),
                ("The suspect was sent to prosecutors from a police station in Kyoto on Friday."),
            ),
        ),
        good=("Meat was sent for inspection in Kyoto, police said.",),
        when=When(
            region=("Japan",),
            near=("suspect", "suspects", "arrested"),
            within=Scope.SENTENCE,
            far=("meat", "samples", "cars", "goods", "food", "parts"),
        ),
        hyphens=False,
    ),
    Row(
        "ja-voluntary-questioning",
        (
            "voluntary accompaniment",
            "voluntary accompanying",
            "arbitrary accompaniment",
            "arbitrary questioning",
            "arbitrary hearing",
            "arbitrary interrogation",
            "voluntary interrogation",
            "optional questioning",
            "optional accompaniment",
        ),
        "voluntary questioning",
        bad=(
            (
                "Police in Sapporo asked the man for arbitrary questioning.",
                "Police in Sapporo asked the man for voluntary questioning.",
            ),
        ),
        good=("Arbitrary questioning by the police is banned in Japan's law.",),
        when=When(
            region=("Japan", "South Korea"),
            near=("police", "investigators"),
            within=Scope.SENTENCE,
            after=("for", "a", "for a", "under", "into", "by", "asked for"),
            not_before=("by",),
        ),
    ),
    Row(
        "ja-questioned",
        (
            "hearing of the circumstances",
            "hearing of circumstances",
            "circumstance hearing",
            "listening to circumstances",
            "situation hearing",
            "listening to the circumstances",
            "circumstances hearing",
        ),
        "questioning",
        bad=(
            (
                ("The aide was called in by prosecutors in Tokyo for a hearing of circumstances."),
                "The aide was called in by prosecutors in Tokyo for questioning.",
            ),
        ),
        good=("The judge in Tokyo ended the hearing. Of circumstances, police said little.",),
        article="none",
        when=When(
            region=("Japan",),
            near=("police", "prosecutors", "investigators"),
            within=Scope.SENTENCE,
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-special-investigation",
        (
            "special search department",
            "special search division",
            "special search section",
            "special search unit of the district public prosecutors office",
            "special search squad",
            "special investigative headquarters",
        ),
        "special investigation squad",
        bad=(
            (
                "The special search department of the Tokyo prosecutors raided the office.",
                "The special investigation squad of the Tokyo prosecutors raided the office.",
            ),
        ),
        good=("A special search unit of the Tokyo police found the boy.",),
        when=When(
            near=("prosecutors", "prosecutor's", "prosecutors'", "prosecution"), region=("Japan",)
        ),
        hyphens=False,
    ),
    Row(
        "ja-self-described",
        (
            "self proclaimed",
            "self claimed",
        ),
        "self-described",
        bad=(
            (
                "Police arrested a self-proclaimed part-time worker, 30, in Tokyo.",
                "Police arrested a self-described part-time worker, 30, in Tokyo.",
            ),
        ),
        good=(
            "Police in Tokyo arrested a self-proclaimed prophet.",
            ("In Japan, a self-proclaimed company employee of the year was praised by police."),
        ),
        when=When(
            before=(
                "part time worker",
                "part-time worker",
                "part timer",
                "part-timer",
                "office worker",
                "company employee",
                "company executive",
                "construction worker",
                "unemployed",
                "self-employed",
                "temporary worker",
                "freeter",
            ),
            near=("arrest*", "suspect*"),
            region=("Japan",),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-lay-judge-trial",
        (
            "citizen judge trial",
            "judge member trial",
            "court member trial",
            "judicial member trial",
            "jury member trial",
            "civil judge trial",
            "saiban in trial",
        ),
        "lay judge trial",
        bad=(
            ("The court member trial began in Yokohama.", "The lay judge trial began in Yokohama."),
        ),
        good=("In Yokohama the court; member trials of the gym begin in May.",),
        plural="lay judge trials",
        when=When(near=("court", "judge*", "murder*", "defendant*"), region=("Japan",)),
        hyphens=False,
    ),
    Row(
        "ja-suspended-sentence",
        (
            "execution probation",
            "execution grace",
            "execution grace period",
            "probationary execution",
            "execution postponement",
            "execution suspension",
            "suspended execution",
            "suspension of execution",
        ),
        "suspended sentence",
        bad=(
            (
                (
                    "The court in Osaka gave him three years in prison, with an execution grace "
                    "period, the judge said."
                ),
                (
                    "The court in Osaka gave him three years in prison, with a suspended "
                    "sentence, the judge said."
                ),
            ),
        ),
        good=(
            "The suspension of execution by hanging in Japan was debated.",
            "The Seoul court ordered a suspension of execution of the dismissal.",
        ),
        when=When(
            near=_KOREAN_OR_JAPANESE,
            domain=("court",),
            not_before=("of", "by"),
            far=(
                "hang*",
                "death penalty",
                "death row",
                "injunction",
                "disposition",
                "suspend the execution",
            ),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-professional-negligence",
        (
            "business negligence manslaughter",
            "business manslaughter",
            "manslaughter by business negligence",
            "death by business negligence",
            "business negligence causing death",
            "business negligent homicide",
            "occupational negligence manslaughter",
            "work negligence manslaughter",
            "negligent homicide in business",
        ),
        "professional negligence resulting in death",
        bad=(
            (
                "The captain was charged with business negligence manslaughter.",
                "The captain was charged with professional negligence resulting in death.",
            ),
        ),
        good=("A fire, business negligence and manslaughter were named in the file.",),
    ),
    Row(
        "ja-professional-negligence-injury",
        (
            "business negligence injury",
            "business negligent injury",
            "injury by business negligence",
            "business negligence causing injury",
            "occupational negligence injury",
            "business injury negligence",
        ),
        "professional negligence resulting in injury",
        bad=(
            (
                "The driver was charged with business negligence injury.",
                "The driver was charged with professional negligence resulting in injury.",
            ),
        ),
        good=("After business negligence, injury claims rose.",),
        hyphens=False,
    ),
    Row(
        "ja-dangerous-driving",
        (
            "dangerous driving deadly injury",
            "dangerous driving fatal injury",
            "dangerous driving death and injury",
            "dangerous driving death or injury",
            "dangerous driving manslaughter and injury",
            "dangerous driving killing and wounding",
        ),
        "dangerous driving resulting in death or injury",
        bad=(
            (
                "He was indicted for dangerous driving fatal injury in Oita.",
                "He was indicted for dangerous driving resulting in death or injury in Oita.",
            ),
        ),
        good=("After dangerous driving, death and injury follow.",),
        hyphens=False,
        safety=Safety.LIKELY,
    ),
    Row(
        "ja-abandoning-body",
        (
            "corpse abandonment",
            "dead body abandonment",
            "corpse dumping",
            "body abandonment",
            "dead body disposal",
        ),
        "abandoning a body",
        bad=(
            (
                "He was arrested on suspicion of corpse abandonment in Chiba.",
                "He was arrested on suspicion of abandoning a body in Chiba.",
            ),
        ),
        good=("Corpse abandonment is a crime in Japan.",),
        when=When(
            after=("suspicion of", "charge of", "charges of", "suspected of", "accused of", "for"),
            region=("Japan", "South Korea"),
            quoted=True,
        ),
        hyphens=False,
    ),
    Row(
        "ja-bodily-injury-death",
        (
            "injury death",
            "injury and death crime",
            "injurious death",
            "injury fatality",
            "wounding death",
        ),
        "bodily injury resulting in death",
        bad=(
            (
                "He was arrested on suspicion of injury death in Osaka.",
                "He was arrested on suspicion of bodily injury resulting in death in Osaka.",
            ),
        ),
        good=("Risk of injury, death or theft in Japan is low.",),
        when=When(
            after=(
                "suspicion of",
                "charge of",
                "charges of",
                "suspected of",
                "charged with",
                "for",
            ),
            region=("Japan", "South Korea"),
        ),
    ),
    Row(
        "ja-stimulants-law",
        (
            "Stimulant Drug Control Law",
            "Stimulants Control Act",
            "Awakening Drug Control Law",
            "Stimulant Control Law",
            "Awakening Agent Control Law",
            "Stimulant Drugs Control Law",
            "Awakening Drugs Control Act",
            "Wake up Drug Control Law",
        ),
        "Stimulants Control Law",
        bad=(
            (
                "The actor broke the Awakening Drug Control Law, police said.",
                "The actor broke the Stimulants Control Law, police said.",
            ),
        ),
        good=("The Stimulants Control Law was tightened in Japan.",),
        when=_NAME,
        exact=True,
        hyphens=False,
    ),
)
