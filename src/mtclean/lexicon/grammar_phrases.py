"""Fixed phrases of a verb, an adjective or a noun with the small word that belongs to it.

Written by hand for this project from general knowledge. Each row names the words that come first,
the small words that are wrong after them, what stands instead, and what may not follow or must.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mtclean.text.edit import Safety


class Phrase(NamedTuple):
    """A phrase that is wrong: ``words`` and then one of ``small``, which becomes ``instead``.

    ``after`` is a pattern of what must follow (a lookahead), ``before`` one of what may not stand
    directly in front. Several words of ``words`` are joined by ``_``. Where ``instead`` begins
    with ``=``, the whole phrase is replaced.
    """

    words: str
    small: str
    instead: str
    after: str = ""
    before: str = ""
    safety: Safety = Safety.SAFE

    def literals(self) -> Iterator[tuple[str, int]]:
        """Yield the phrases as they stand in a text, and where the small word begins in each."""
        for word in self.words.split():
            for small in self.small.split():
                yield f"{word} {small}".replace("_", " "), len(word)


_NOUN_PHRASE = r"(?= (?:the|a|an|his|her|its|their|our|my|this|that|these|those|how|what|why) )"
_CRIME = (
    r"(?= (?:[a-z]{3,14}ing|corruption|fraud|murder|theft|treason|bribery|rape|robbery|espionage"
    r"|spying|terrorism|manslaughter|arson|perjury|embezzlement|extortion|blackmail|negligence"
    r"|plagiarism|genocide|sabotage)(?:[.,;]|$| (?:and|by|in|after|the|a|an|his|her|their|to|of)"
    r"\b))"
)
_START = r"[\w,]\s"

PHRASES = (
    Phrase(
        "depend depends depended depending dependent",
        "from",
        "on",
        r"(?! (?:the|a) (?:ceil"
        r"|roof|hook|rope|chain|branch|beam|start|beginning|day|moment))",
    ),
    Phrase("consist consists consisted consisting", "from", "of"),
    Phrase("consist consists consisted consisting", "out_of", "of"),
    Phrase("is_consisted", "of from", "=consists of"),
    Phrase("are_consisted", "of from", "=consist of"),
    Phrase("was_consisted were_consisted", "of from", "=consisted of"),
    Phrase("is_consisting", "of", "=consists of"),
    Phrase(
        "get gets got getting",
        "married_with",
        "married to",
        r"(?= (?:him|her|them|me|a (?:man|woman|doctor|foreigner|local)|the (?!intention|aim"
        r"|hope|blessing|help|idea|support)|his|her|[A-Z][a-z]+(?:[.,;]|$| (?:in|on|and|at)\b)))",
    ),
    Phrase(
        "is was been",
        "married_with",
        "married to",
        r"(?= (?:him|her|a (?:man|woman|doctor|foreigner)|the (?:actor|actress|singer|daughter"
        r"|son|sister|brother|niece|widow|former|footballer|player|journalist|politician)"
        r"|[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:[.,;]|$| (?:in|since|and they|and has)\b)))",
    ),
    Phrase("superior inferior", "than", "to"),
    Phrase(
        "interested", "on", "in", r"(?= [a-z]{3,12}ing (?:the|a|an|his|her|its|their|in|more)\b)"
    ),
    Phrase(
        "responsible",
        "of",
        "for",
        r"(?! (?:all|men|people|them|us|you|citizens|parents|adults|course|these|those)\b)",
        r"\b(?:the|most|more|least|less) ",
    ),
    Phrase(
        "afraid scared",
        "from",
        "of",
        r"(?= (?:the |a |an |his |her |their |him|her|them|us|me)(?!start|beginning|first|outset"
        r"|moment|day|very|time|young|age|early|minute|distance|get-go|off))",
    ),
    Phrase("accused", "for with in", "of", _CRIME),
    Phrase(
        "suspected", "for", "of", r"(?= (?:having|[a-z]{3,14}ing (?:the|a|an|his|her|their)) ?)"
    ),
    Phrase("found_guilty", "for", "of", _CRIME),
    Phrase(
        "discuss discusses discussed discussing mentioned mentioning",
        "about",
        "",
        _NOUN_PHRASE[:-1] + r"(?!dozen|hundred|half))",
        r"\b(?:is|are|was|were|be|been|being) (?:[a-z]+ )?",
    ),
    Phrase(
        "emphasize emphasizes emphasized emphasise emphasises emphasised emphasizing",
        "on",
        "",
        r"(?= (?:the (?!sidelines|occasion|eve|day|morning|first|last|same|spot|ground|margins)"
        r"|its |his |her |their |how |why ))",
    ),
    Phrase(
        "await awaits awaiting",
        "for",
        "",
        r"(?= (?:the|a|an|his|her|its|their|news|results|instructions|trial|approval) ?)"
        r"(?! (?:a|the) (?:long|while|moment|few|past|last|time|second|year|day|month))",
    ),
    Phrase("lacks lacked", "of", "", "", r"\b(?:the|such|its|their|these|those) "),
    Phrase("resemble resembles resembled", "to", "", r"(?= (?:the|a|an|that|those|his|her|its) )"),
    Phrase(
        "participate participates participated participating",
        "to",
        "in",
        r"(?= (?:the|a|an|this|these|such|all|their|his|her) (?!full|end|extent|best|degree|very"
        r"|last|max|limit))",
    ),
    Phrase(
        "divide divides divided dividing",
        "to",
        "into",
        r"(?= (?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many) [a-z]+s\b)",
    ),
    Phrase(
        "translate translates translated translating",
        "in",
        "into",
        r"(?= (?:English|French|German|Spanish|Italian|Russian|Chinese|Japanese|Arabic|Portuguese"
        r"|Turkish|Polish|Ukrainian|Korean|Dutch|(?:\d+|[a-z]+|more than \d+) languages)\b)",
    ),
    Phrase(
        "specialize specializes specializing specialise specialises specialising specialized "
        "specialised",
        "on",
        "in",
        r"(?= (?:[a-z]+ing|the (?:production|sale|study|treatment|manufacture|design|history)"
        r"|[a-z]+ (?:and|products|equipment|services)) ?)",
    ),
    Phrase("similar", "with", "to", r"(?= (?:that|those) of\b)", safety=Safety.LIKELY),
    Phrase(
        "is are was were be",
        "full_with",
        "full of",
        r"(?! (?:no|only|\d|one|two|three|just|still|hours|minutes|days|weeks)\b)",
        safety=Safety.LIKELY,
    ),
    Phrase("in_accordance", "to of", "with", r"(?= (?:the|a|an|its|his|her|their|this|that) )"),
    Phrase(
        "in_addition", "of", "to", r"(?= (?:the|a|an|his|her|its|their|being|having|this) )", _START
    ),
    Phrase(
        "regardless",
        "from to",
        "of",
        r"(?= (?:whether|how|what|who|which|where|their|its|his|her) )",
    ),
    Phrase("Regardless", "from to", "of", r"(?= (?:the|whether|how|what|who|their|its|his|her) )"),
    Phrase("thanks", "the_fact_that", "to the fact that"),
    Phrase("in_spite", "the", "of the"),
    Phrase("Inspite inspite", "of", "=in spite of"),
    Phrase(
        "the_same", "than", "as", r"(?= (?:the|a|an|in|last|before|that|those|his|her|it|he) ?)"
    ),
    Phrase(
        "the_same",
        "like",
        "as",
        r"(?= (?:the|in|last|before|that|those|his|hers|ours|mine|theirs|yours|with|for) ?)",
        r"\b(?:feel|feels|felt|look|looks|looked|be|stay) ",
    ),
    Phrase(
        "comparing",
        "with to",
        "=compared with",
        r"(?= (?:the (?:same|previous|corresponding|first|second|last|year)|last|a year|20\d\d))",
        r"\b(?!and\b)[\w’']+ ",
    ),
)
"""Rows in which only the small word is wrong, or the phrase as a whole is."""

AT_START = {
    "according with": "According to",
    "according of": "According to",
    "according from": "According to",
    "according on": "According to",
    "accordingly to the": "According to the",
    "by the other hand,": "On the other hand,",
    "from the other hand,": "On the other hand,",
    "in the other hand,": "On the other hand,",
    "at the other hand,": "On the other hand,",
    "on other hand,": "On the other hand,",
    "from other hand,": "On the other hand,",
    "from one hand,": "On the one hand,",
    "in one hand,": "On the one hand,",
    "by one hand,": "On the one hand,",
    "on contrary,": "On the contrary,",
    "in contrary,": "On the contrary,",
    "in the contrary,": "On the contrary,",
    "at the contrary,": "On the contrary,",
    "in contrary to": "Contrary to",
    "in contrast of": "In contrast to",
    "in comparison of": "In comparison with",
    "in case if": "If",
    "on yesterday,": "Yesterday,",
    "on today,": "Today,",
    "on tomorrow,": "Tomorrow,",
    "in yesterday,": "Yesterday,",
    "in last year,": "Last year,",
    "in last month,": "Last month,",
    "in last week,": "Last week,",
    "in next year,": "Next year,",
    "in next month,": "Next month,",
    "in nowadays,": "Nowadays,",
    "at nowadays,": "Nowadays,",
    "in first place,": "In the first place,",
    "at same time,": "At the same time,",
    "in same time,": "At the same time,",
    "most of people": "Most people",
    "most of countries": "Most countries",
    "most of students": "Most students",
    "most of companies": "Most companies",
    "most of women": "Most women",
    "most of men": "Most men",
    "many of people": "Many people",
    "some of people": "Some people",
    "several of people": "Several people",
    "the most of the": "Most of the",
    "the most of these": "Most of these",
    "the most of them": "Most of them",
    "the most of people": "Most people",
    "almost of the": "Almost all of the",
    "almost of them": "Almost all of them",
    "almost of these": "Almost all of these",
}
"""What may be wrong only where a sentence begins, and what stands there instead."""

ANYWHERE = {
    "as well as also": "as well as",
    "and etc.": "etc.",
    "and etc,": "etc.,",
    "such as for example": "such as",
    "can able to": "can",
    "could able to": "could",
    "cannot able to": "cannot",
    "will able to": "will be able to",
    "would able to": "would be able to",
    "should able to": "should be able to",
    "might able to": "might be able to",
    "is agree with": "agrees with",
    "are agree with": "agree with",
    "am agree with": "agree with",
    "was agree with": "agreed with",
    "were agree with": "agreed with",
    "said him that": "told him that",
    "said her that": "told her that",
    "said us that": "told us that",
    "said me that": "told me that",
    "explain me how": "explain to me how",
    "explain me why": "explain to me why",
    "explain me what": "explain to me what",
    "explain us how": "explain to us how",
    "explain us why": "explain to us why",
    "explained us how": "explained to us how",
    "explained us why": "explained to us why",
    "explained me how": "explained to me how",
    "explained me why": "explained to me why",
    "explained him how": "explained to him how",
    "explained him why": "explained to him why",
    "explained them how": "explained to them how",
    "explained them why": "explained to them why",
    "how does it look like": "what does it look like",
    "how did it look like": "what did it look like",
    "how do they look like": "what do they look like",
    "years old of age": "years of age",
    "years of old": "years old",
    "until to": "until",
    "till to": "till",
}
"""What is wrong wherever it stands."""
