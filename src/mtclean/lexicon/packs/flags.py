"""Terms: slips that are only shown to an editor, with what was probably meant.

Compiled by hand from machine-translated news; facts, under the licence of the project.
"""

from __future__ import annotations

from mtclean.rule import Scope
from mtclean.table import Row, When
from mtclean.text.edit import Safety

__all__ = ["ROWS"]

_INVESTMENT = When(
    near=("foreign capital", "foreign investment", "foreign funds", "foreign direct investment"),
    within=Scope.SENTENCE,
)
_COVID = When(near=("covid*", "coronavirus", "nucleic acid", "epidemic*", "asymptomatic"))

ROWS = (
    Row(
        "utilized-foreign-capital",
        ("updated use", "actualized use", "real use", "up-to-date use"),
        "actual use",
        bad=("Tianjin had 9 percent of the [[updated use]] of Hebei of foreign capital.",),
        good=(
            "The updated use of force rules were read out.",
            "The actual use of foreign capital rose 5 percent.",
        ),
        when=_INVESTMENT,
        safety=Safety.FLAG,
        note="Probably the foreign capital that was utilized.",
    ),
    Row(
        "outbound-investment",
        (
            "direct investment of total",
            "total output of direct investment",
            "total direct output investment",
            "direct output investment",
        ),
        "total outbound direct investment",
        bad=("It is a third of the [[direct investment of total]] Hebei output.",),
        good=(
            "A direct investment of total value 4 million euros was made.",
            "Direct investment makes up a third of total output.",
        ),
        when=When(near=("output",), within=Scope.SENTENCE),
        safety=Safety.FLAG,
        note="Probably outbound direct investment.",
    ),
    Row(
        "social-screening",
        ("social screening", "social clearing", "zero social screening"),
        "community screening",
        bad=("Three cases of COVID-19 were found in [[social screening]].",),
        good=("The party did some social screening of its guests.",),
        when=_COVID,
        safety=Safety.FLAG,
        note="Probably screening of people outside quarantine.",
    ),
    Row(
        "space-time-companion",
        ("space time companion", "time space companion", "space time concomitant"),
        "person whose path crossed that of a case",
        bad=("Nine [[space-time companions]] of the coronavirus patient stayed at home.",),
        good=("The Doctor lost his space-time companion in the last episode.",),
        plural="people whose paths crossed that of a case",
        when=_COVID,
        safety=Safety.FLAG,
        note="Probably people whose phones were near that of a case.",
    ),
    Row(
        "pulled-from-the-horse",
        ("lost horse", "fell off the horse", "sacked horse"),
        "came under investigation",
        bad=("The official in Hunan who [[fell off the horse]] took bribes for years.",),
        good=("Its rider fell off the horse near Okehampton.",),
        when=When(
            region=("China",), near=("brib*", "corrupt*", "discipline", "graft"), far=("rider*",)
        ),
        safety=Safety.FLAG,
        note="Probably 落马: an official who came under investigation.",
    ),
    Row(
        "double-open",
        ("double-opening", "double open"),
        "expelled from the Party and dismissed from office",
        bad=("The vice mayor of Wuhan faces [[double-opening]] for bribes.",),
        good=("The double open at Wuhan begins with tennis.",),
        when=When(region=("China",), near=("brib*", "discipline", "party", "graft")),
        safety=Safety.FLAG,
        note="Probably 双开: expelled from the Party and dismissed from office.",
    ),
    Row(
        "spirit-of-the-meeting",
        ("convey the spirit of the", "carry out the spirit of the", "conveyed the spirit of the"),
        "study the guiding principles of the",
        bad=("The bureau in Henan met to [[convey the spirit of the]] plenary session.",),
        good=("The murals convey the spirit of the city of Xi'an.",),
        when=When(
            region=("China",),
            before=("plenary", "meeting", "session", "speech", "20th", "19th", "party"),
        ),
        safety=Safety.FLAG,
        note="Probably the guiding principles of a meeting or speech.",
    ),
)
