"""Where the rules of grammar-lite have to look closer: probes for what no literal can say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from mtclean.lexicon.grammar_forms import BASE_OF_PAST
from mtclean.rule import Probe
from mtclean.text.pattern import Pattern

ADVERBS = "ever|even|actually|really|immediately|fully|initially|always|just"
_AFTER_DID = Pattern(
    rf"(?:d not|dn['’]t) (?:(?:{ADVERBS}) )?(?:{'|'.join(BASE_OF_PAST)}"
    r"|(?!need|exceed|succeed|proceed|feed|speed)[a-z]{2,14}ed)\b"
)
_UNITS = "years|months|weeks|days|decades|centuries|hours"
_COUNT = (
    r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
    r"|forty|fifty|many|several|some|a few|a couple of)"
)
SINCE_SPAN = (
    rf"since (?:(?:more than|over|almost|nearly|about|around|at least) )?{_COUNT} (?:{_UNITS})\b"
)
_SINCE = Pattern(SINCE_SPAN)
_BETWEEN = Pattern(r"etween [$£€¥]?\d[\d.,]{0,9}(?: [a-z]{2,8})? (?:to|until|till) [$£€¥]?\d")
_CONCESSION = Pattern(r"hough [^.;:!?\n]{5,110}, but ")
_DESPITE = Pattern(r"Despite [^.;:!?\n]{5,110}, but ")
_BECAUSE = Pattern(r"Because [^.;:!?\n]{5,110}, so ")

_NEEDLES = (
    ("past-after-did", "did", "d", _AFTER_DID),
    ("since-a-span", "since ", "", _SINCE),
    ("between-to", "etween ", "", _BETWEEN),
    ("two-conjunctions", "hough ", "", _CONCESSION),
    ("two-conjunctions", "Despite ", "", _DESPITE),
    ("two-conjunctions", "Because ", "", _BECAUSE),
)


def _candidates(text: str) -> Mapping[str, Iterable[int]]:
    """Return where a rare word stands with what makes it worth a look, by the name of the probe."""
    found: dict[str, list[int]] = {}
    for name, needle, back, pattern in _NEEDLES:
        at = text.find(needle)
        while at >= 0:
            end = at + len(needle)
            if pattern.match(text, end - len(back) if back else at):
                found.setdefault(name, []).append(at)
            at = text.find(needle, end)
    for places in found.values():
        places.sort()
    return found


PAST_AFTER_DID = Probe("past-after-did", _candidates)
SINCE_A_SPAN = Probe("since-a-span", _candidates)
BETWEEN_TO = Probe("between-to", _candidates)
TWO_CONJUNCTIONS = Probe("two-conjunctions", _candidates)
