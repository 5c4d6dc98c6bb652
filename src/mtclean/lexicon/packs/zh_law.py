"""Terms: crimes, penalties and police of China as engines render them from Chinese.

Compiled by hand from machine-translated news and the usage of official English and the big
agencies; facts, under the licence of the project. Names that outlets choose on purpose stay.
"""

from __future__ import annotations

from mtclean.lexicon.packs.common import CHINA
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_IN_CHINA = When(region=CHINA)
_DISCIPLINE = (
    "brib*",
    "corrupt*",
    "disciplin*",
    "graft",
    "supervis*",
    "violation*",
)
_PASSIVE = ("was", "were", "been", "is", "be", "being", "are")

ROWS = (
    Row(
        "zh-criminal-detention",
        ("criminally detained", "criminal detained"),
        "placed in criminal detention",
        bad=(
            (
                "The driver was criminally detained by police in Dalian.",
                "The driver was placed in criminal detention by police in Dalian.",
            ),
        ),
        good=("In Dalian the criminal detained at sea was a smuggler.",),
        when=_IN_CHINA._replace(after=_PASSIVE),
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-administrative-detention",
        ("administrative detained", "administration detained"),
        "placed in administrative detention",
        bad=(
            (
                "Two men in Chengdu were administrative detained for ten days.",
                "Two men in Chengdu were placed in administrative detention for ten days.",
            ),
        ),
        good=("The administration detained two men in Chengdu.",),
        when=_IN_CHINA._replace(after=_PASSIVE),
    ),
    Row(
        "zh-double-opened",
        ("double-opened", "double opened", "double-dismissed", "double-expelled"),
        "expelled from the Party and dismissed from public office",
        bad=(
            (
                "The former mayor in Hebei took bribes and was double-opened.",
                (
                    "The former mayor in Hebei took bribes and was expelled from the Party and"
                    " dismissed from public office."
                ),
            ),
        ),
        good=("The gate in Hebei was double opened by a corrupted sensor.",),
        when=_IN_CHINA._replace(near=_DISCIPLINE, after=_PASSIVE, not_before=("by a",)),
    ),
    Row(
        "zh-double-regulated",
        ("double-regulated", "double-ruled", "double-designated", "two-ruled"),
        "placed under Party investigation",
        bad=(
            (
                "In 2012 the Chongqing official was double-regulated for corruption.",
                (
                    "In 2012 the Chongqing official was placed under Party investigation for"
                    " corruption."
                ),
            ),
        ),
        good=("Power is double-regulated in Chinese chargers, which are supervised.",),
        when=_IN_CHINA._replace(
            near=("brib*", "corrupt*", "disciplin*", "graft"), after=("was", "were", "been")
        ),
    ),
    Row(
        "zh-fallen-official",
        (
            "fallen horse official",
            "falling horse official",
            "off-horse official",
            "horse-falling official",
            "dismounted official",
            "fallen-horse cadre",
            "lost horse official",
        ),
        "fallen official",
        bad=(
            (
                "The book lists 40 falling horse officials.",
                "The book lists 40 fallen officials.",
            ),
        ),
        good=("Fallen horses and officials were shown in the painting.",),
        plural="fallen officials",
    ),
    Row(
        "zh-fell-off-the-horse",
        ("fell off the horse", "fell off his horse", "fell from the horse", "lost his horse"),
        "was brought down",
        bad=(
            (
                (
                    "The party secretary fell off the horse in 2019 after the graft inspection in"
                    " Shanxi."
                ),
                (
                    "The party secretary was brought down in 2019 after the graft inspection in"
                    " Shanxi."
                ),
            ),
        ),
        good=("A rider fell off the horse in Shanxi; graft was not to blame.",),
        when=_IN_CHINA._replace(
            near=("graft", "brib*", "corrupt*", "discipline inspection", "violation*"),
            far=("rider*", "jockey*", "riding", "equestrian*", "racecourse*", "saddle*"),
        ),
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-fox-hunt",
        (
            "Hunting Fox Action",
            "Fox Hunting Action",
            "Hunting Fox Operation",
            "Fox Hunting Operation",
            "Fox Hunt Action",
            "Hunting Fox Special Action",
        ),
        "Operation Fox Hunt",
        bad=(
            (
                "The Hunting Fox Action brought 70 fugitives back to China.",
                "Operation Fox Hunt brought 70 fugitives back to China.",
            ),
        ),
        good=("A fox hunting operation in Kent was stopped; the fugitives fled to China.",),
        when=_IN_CHINA._replace(near=("fugitive*", "corrupt*", "suspect*"), quoted=True),
        article="none",
        exact=True,
        hyphens=False,
    ),
    Row(
        "zh-sky-net",
        ("Sky Net Action", "Skynet Action", "Heavenly Net Action", "Heaven Net Action"),
        "Operation Sky Net",
        bad=(
            (
                "In the Sky Net Action, China caught 1,400 fugitives.",
                "In Operation Sky Net, China caught 1,400 fugitives.",
            ),
        ),
        good=("Sky Net took action.",),
        when=When(quoted=True),
        article="none",
        exact=True,
    ),
    Row(
        "zh-sweep-black",
        (
            "sweep the black and eliminate evil",
            "sweep the black and eliminate the evil",
            "sweep black and eliminate evil",
            "sweep away black and eliminate evil",
            "eliminate black and evil",
            "sweep the black and remove the evil",
        ),
        "crack down on organized crime",
        bad=(
            (
                "The province vowed to sweep the black and eliminate evil.",
                "The province vowed to crack down on organized crime.",
            ),
        ),
        good=("To eliminate the black ice is hard.",),
        hyphens=False,
    ),
    Row(
        "zh-sweeping-black",
        (
            "sweeping the black and eliminating evil",
            "sweeping black and eliminating evil",
            "sweeping away black and eliminating evil",
            "sweeping away the black and eliminating evil",
            "eliminating black and evil",
            "sweeping away gangsters and eliminating evil",
        ),
        "cracking down on organized crime",
        bad=(
            (
                "The special struggle of sweeping black and eliminating evil lasted three years.",
                "The special struggle of cracking down on organized crime lasted three years.",
            ),
        ),
        good=("Sweeping black clouds and evil spirits fill the opera.",),
        hyphens=False,
    ),
    Row(
        "zh-black-and-evil",
        (
            "black and evil forces",
            "black evil forces",
            "gangster-related and evil forces",
            "gangland evil forces",
            "evil forces involving gangs",
            "underworld and evil forces",
        ),
        "criminal gangs",
        bad=(
            (
                "Police in Guangxi broke up 19 black and evil forces.",
                "Police in Guangxi broke up 19 criminal gangs.",
            ),
        ),
        good=("In the Chinese fantasy film black and evil forces rule the sea.",),
        when=_IN_CHINA._replace(near=("police", "crime*", "court*"), far=("film", "novel", "game")),
    ),
    Row(
        "zh-provoking-trouble",
        (
            "provocation and trouble",
            "provoking and provoking trouble",
            "quarreling and provoking trouble",
            "quarrelling and provoking trouble",
            "provoking quarrels and trouble",
            "finding faults and provoking troubles",
            "finding trouble and provoking trouble",
            "picking quarrels and provoking troubles",
        ),
        "picking quarrels and provoking trouble",
        bad=(
            (
                "He was charged with quarreling and provoking trouble in Suzhou.",
                "He was charged with picking quarrels and provoking trouble in Suzhou.",
            ),
        ),
        good=("China warned of provocation and trouble at sea.",),
        when=_IN_CHINA._replace(
            after=("of", "with", "for", "suspected of"),
            near=("crime*", "charge*", "police", "court*", "sentenc*", "detain*"),
            not_before=("at", "in the south", "along"),
        ),
        hyphens=False,
    ),
    Row(
        "zh-subversion",
        (
            "subversion of state regime",
            "subversion of the state regime",
            "subversion of the state's regime",
            "subverting of state power",
            "subversion of country power",
            "subversion of national power",
            "subversion of state political power",
        ),
        "subversion of state power",
        bad=(
            (
                "The lawyer in Beijing was accused of subversion of the state regime.",
                "The lawyer in Beijing was accused of subversion of state power.",
            ),
        ),
        good=("The lawyer was accused of subversion of state power.",),
        when=_IN_CHINA,
        hyphens=False,
    ),
    Row(
        "zh-unidentified-property",
        (
            "unknown source of huge property",
            "unknown sources of huge property",
            "unknown origin of huge property",
            "huge amount of property with unknown sources",
            "huge amount of property of unknown source",
            "huge amounts of property with unknown sources",
        ),
        "large amount of property from unidentified sources",
        bad=(
            (
                "He could not explain a huge amount of property of unknown source.",
                "He could not explain a large amount of property from unidentified sources.",
            ),
        ),
        good=("A huge amount of property was lost; the source of the fire is unknown.",),
        when=When(not_after=("crime of", "the")),
        hyphens=False,
    ),
    Row(
        "zh-police-officer",
        ("civil policeman", "civilian policeman", "civil police officer"),
        "police officer",
        bad=(
            (
                "A civil policeman in Lanzhou, China, found the child.",
                "A police officer in Lanzhou, China, found the child.",
            ),
        ),
        good=("A civil police officer in Sao Paulo shot a man who had come from China.",),
        when=When(about=("China",), far=("brazil*", "sao paulo", "military police")),
        plural="police officers",
        safety=Safety.LIKELY,
    ),
    Row(
        "zh-police-station",
        (
            "dispatch station",
            "dispatching station",
            "police dispatch station",
            "dispatched station",
        ),
        "police station",
        bad=(
            (
                "The woman went to the dispatch station in Nanchang and told police.",
                "The woman went to the police station in Nanchang and told police.",
            ),
        ),
        good=("Coal leaves the dispatch station in Datong under the eyes of police.",),
        when=When(
            about=("China",),
            near=("police", "public security"),
            far=("power", "gas", "coal", "train*", "bus*", "rail*", "ambulance*"),
        ),
        plural="police stations",
    ),
)
