"""Referents: for each pronoun of the one gender, whether it can mean anybody but the other."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from mtclean.context.mentions import DATELINE, Form, Mention, is_object
from mtclean.context.places import QUOTED, Prose
from mtclean.lexicon.roles import ANIMAL_NOUNS, MALE_PLURALS, VERBS_OF_SAYING
from mtclean.lexicon.wordlist import listed
from mtclean.text.pattern import Pattern, alternation

_LONGEST = 6000
"""Sentences further apart than so many code points are not looked through."""
_QUOTED_PASSED = 2
"""So many sentences in a row that are all quotation do not count."""
_FIRST_WORDS = 2
_PREPOSITIONS = listed("about after against at before between by for from in of on to with")
_HEAD = 5
_NAMES_BACK = 40
_STORY = 3
"""So many sentences are a text of their own, which does not go on from another."""
_TAIL = 20
_SUBORDINATE = listed(
    """after although as asked at because before by despite during even for from given if in on once
    since though through throughout to under unless until upon when whenever where while with
    within without"""
)
_GENERIC = frozenset({"each", "every", "any", "no"})


class Reach(IntEnum):
    """How many sentences back nobody else may be mentioned; quoted ones are not counted."""

    MAN = 6
    PARAGRAPH = 4
    ANY = 3
    TOPIC = 2


class Verdict(NamedTuple):
    """Which person a pronoun means, in words; ``says`` is for who speaks."""

    says: bool
    antecedent: Mention
    evidence: tuple[str, ...]


_SAYING = alternation(verb for verb in VERBS_OF_SAYING if " " not in verb)
_ADVERBS = "(?:(?:also|then|later|further|once|again|had|has|earlier|repeatedly|however) )*"
_SAYS = Pattern(rf" {_ADVERBS}(?:{_SAYING})\b")
_SAID = Pattern(rf"\b(?:{_SAYING}) $")
_ACCORDING = Pattern(r"\b[Aa]ccording to $")
_IN_HIS_WORDS = Pattern(r" (?:words|opinion|view|estimate|judgment|judgement|assessment)\b")
_GOES_ON = Pattern(
    r" (?:also |further |then )?(?:added|adds|continued|continues|went on|concluded|concludes"
    r"|also|further|stressed further|noted further)\b"
)
_INVERTED = Pattern(
    rf"[,?!\x01”\"'’] ?(?:{_SAYING})\b(?: \([^()]{{0,60}}\))?"
    r"(?: (?!he |she |it |they |that )[\w’'.-]+){0,8},? $"
)
_NAMED = Pattern(r"\b[Aa]ccording to (?:[^,.;:]{0,60} )?$")
_VERB = Pattern(
    rf"(?:,[^;\x01]{{1,160}}?,| \([^()]{{1,60}}\)| (?:of|for|from|at|in) [^,.;:\x01]{{1,80}}?)?"
    rf" {_ADVERBS}(?:{_SAYING})\b"
)
_CLAUSE = Pattern(
    r"[,;:—]|\b(?:that|who|which|whom|when|where|because|after|before|while|since|until|if|and|but)\b"
)
_OPENS = Pattern(r"[\x01\s\"“”'‘’(–—-]*")
_OR_SHE = Pattern(r" who\b| (?:or|and) (?:s?he|hers?|him|his)\b|/")
_SHE_OR = Pattern(r"\b(?:s?he|hers?|him|his)(?: (?:or|and) |/)$", ignore_case=True)
_WIFE = Pattern(
    r"\b[Hh]is (?:late |former |future |first |second |third |then |young |own )?"
    r"(?:wife|girlfriend|widow|ex-wife|ex-girlfriend|fianc[ée]e|bride)\b"
)
_HER_HUSBAND = Pattern(
    r"\b[Hh]er (?:late |former |future |first |second |third |then |young |own )?"
    r"(?:husband|boyfriend|widower|ex-husband|ex-boyfriend|fiancé|bridegroom)\b"
)
_HUSBAND = Pattern(r" (?:late |former |then |ex-)?husband\b")
_TURN = Pattern(r"(?:Q|A|[A-Z][\w.’'-]{0,20}[a-z.](?: [A-Z][\w.’'-]{1,20}){0,3}): ")
_REPLIES = Pattern(
    r" (?:called back|shot back|shouted back|replied|answered|asked|began|retorted|countered"
    r"|agreed|objected|interjected)\b"
)
_ASIDE = Pattern(
    r"\b(?:told|asked|tells|with|by|to|against|from|about|thanked|met|meet|interviewed)"
    r" (?:(?!that )[\w’']+ ){0,2}$"
)


class _Side(NamedTuple):
    """The pronouns that may be wrong, and the gender that is right then."""

    right: str
    wrong: str
    subject: str
    objective: str
    possessive: str
    spouse: Pattern


_SHE = _Side("f", "m", "he", "him", "his", _WIFE)
_HE = _Side("m", "f", "she", "her", "her", _HER_HUSBAND)


class Referents:
    """Judges the pronouns of a document, in order, each once.

    Where a woman is spoken of, those that say *he*; where only men are, those that say *she*.
    ``often_wrong`` is for source languages that leave the engine to guess: then a person mentioned
    three sentences back does not count.
    """

    __slots__ = (
        "_found",
        "_often_wrong",
        "_prose",
        "_ranks",
        "_side",
        "_starts",
        "_text",
        "_verdicts",
    )

    def __init__(
        self, text: str, prose: Prose, mentions: Sequence[Mention], *, often_wrong: bool = False
    ) -> None:
        self._text = text
        self._often_wrong = often_wrong
        self._prose = prose
        self._found = mentions
        self._starts = [mention.start for mention in mentions]
        self._ranks = _ranks(prose)
        self._verdicts: dict[int, Verdict] = {}
        told = {m.gender for m in mentions if m.form is not Form.PRONOUN}
        self._side = _SHE if "f" in told else _HE
        if self._side.right in told:
            self._judge_all()

    @property
    def gender(self) -> str:
        """The gender, ``"f"`` or ``"m"``, that the pronouns with a verdict should have."""
        return self._side.right

    def _judge_all(self) -> None:
        side = self._side
        for mention in self._found:
            if (
                mention.form is Form.PRONOUN
                and mention.told == side.wrong
                and not mention.is_quoted
            ):
                verdict = self._judge(mention)
                if verdict is not None:
                    self._verdicts[mention.start] = verdict
                    mention.told = side.right
                    mention.person = verdict.antecedent.person

    def verdicts(self) -> Iterator[tuple[int, int, Verdict]]:
        """Yield the pronouns that are wrong, in order: where they stand, and why."""
        for mention in self._found:
            verdict = self._verdicts.get(mention.start)
            if verdict is not None and mention.form is Form.PRONOUN:
                yield mention.start, mention.end, verdict

    def _verdict(self, antecedent: Mention, says: bool) -> Verdict:
        """Return a verdict with what speaks for it."""
        earlier = self._verdicts.get(antecedent.start)
        if earlier is not None:
            return Verdict(says, antecedent, earlier.evidence)
        named = self._named_before(antecedent)
        number = self._text.count("\n", 0, named.start) + 1
        is_named = named.person is not None and bool(named.person.names)
        shown = named.person.name if named.person and is_named else named.word
        told = named.person.evidence(self._side.right)[:2] if named.person else []
        if antecedent is not named:
            line = self._text[antecedent.start : antecedent.end + 12].partition("\n")[0]
            told = [*told[:1], f"“{line.rpartition(' ')[0] or line}” after it"]
        return Verdict(
            says, antecedent, (f"the last person spoken of is {shown} in line {number}", *told)
        )

    def _named_before(self, antecedent: Mention) -> Mention:
        """Return the name or noun that a pronoun of the right gender takes up, or else itself."""
        if antecedent.form is not Form.PRONOUN:
            return antecedent
        index = bisect_left(self._starts, antecedent.start)
        return next(
            (
                mention
                for mention in reversed(self._found[max(0, index - _NAMES_BACK) : index])
                if mention.form is not Form.PRONOUN and mention.gender == self._side.right
            ),
            antecedent,
        )

    def verdict(self, start: int) -> Verdict | None:
        """Return what was found of the pronoun at ``start``; None where nothing was."""
        return self._verdicts.get(start)

    def between(self, start: int, end: int) -> Sequence[Mention]:
        """Return the mentions that begin between two places."""
        return self._found[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _judge(self, pronoun: Mention) -> Verdict | None:
        rank = self._ranks[pronoun.sentence]
        reach = Reach.ANY
        if self._side is _HE:
            reach = Reach.MAN
        elif self._begins_paragraph(pronoun):
            reach = Reach.PARAGRAPH
        low = self._start_of(rank - reach)
        high = self._prose.sentences[pronoun.sentence][1]
        if high - low > _LONGEST:
            return None
        says = self._is_of_speaker(pronoun)
        group = self._group(pronoun)
        if group is not None:
            return None if self._is_out(pronoun) else group._replace(says=says)
        before = [m for m in self.between(low, pronoun.start) if not m.is_quoted]
        antecedent = next((m for m in reversed(before) if m.gender == self._side.right), None)
        if antecedent is None or not self._may_be_slip(pronoun, antecedent, says):
            return None
        goes_on = says and pronoun.word == self._side.subject and self._goes_on(pronoun)
        if not goes_on and self._is_near_other(pronoun, before, says):
            return None
        if self._is_out(pronoun):
            return None
        if says and self._speaks_of_her(pronoun):
            return None
        if not says and self._quotes_man(self._start_of(rank - Reach.TOPIC), high):
            return None
        if self._is_object(pronoun) and not says and self._is_in_clause_of(antecedent, pronoun):
            return None
        if not (says and pronoun.word != self._side.subject) and self._is_named_later(
            pronoun, high, says
        ):
            return None
        if goes_on:
            speaker = self._last_speaker(before)
            if speaker is not None and self._is_alone(speaker, before):
                return self._verdict(speaker, says)
        if says and self._is_aside(antecedent):
            return None
        return self._judge_by_others(pronoun, antecedent, before, says)

    def _may_be_slip(self, pronoun: Mention, antecedent: Mention, says: bool) -> bool:
        """Tell whether a pronoun is of the kind that engines get wrong at all.

        *She* for a man is so rare that he must be named, and speak or be the subject.
        """
        if self._side is _SHE:
            return True
        named = antecedent.form is not Form.NOUN and bool(
            antecedent.person is None or antecedent.person.names
        )
        apart = antecedent.sentence != pronoun.sentence
        return named and apart and (says or pronoun.word == self._side.subject)

    def _group(self, pronoun: Mention) -> Verdict | None:
        """Return the verdict on the pronoun just before in the sentence: “he said his team”."""
        index = bisect_left(self._starts, pronoun.start) - 1
        if index < 0 or self._is_object(pronoun):
            return None
        mention = self._found[index]
        near = mention.form is Form.PRONOUN and mention.sentence == pronoun.sentence
        return self._verdicts.get(mention.start) if near else None

    def _is_near_other(self, pronoun: Mention, before: Sequence[Mention], says: bool) -> bool:
        """Tell whether somebody who may be *he* is mentioned so near that nothing else counts."""
        low = self._ranks[pronoun.sentence] - Reach.TOPIC
        for mention in reversed(before):
            if self._ranks[mention.sentence] < low:
                break
            if self._blocks(mention, pronoun, says):
                return True
        return False

    def _judge_by_others(
        self, pronoun: Mention, antecedent: Mention, before: Sequence[Mention], says: bool
    ) -> Verdict | None:
        """Judge by who else is mentioned before the pronoun."""
        rank = self._ranks[pronoun.sentence]
        others = [m for m in before if self._blocks(m, pronoun, says)]
        nearest = max((self._ranks[m.sentence] for m in others), default=-99)
        if rank - nearest <= Reach.TOPIC or (
            others and not self._often_wrong and not self._is_topic(antecedent, before, rank)
        ):
            return None
        if pronoun.word == self._side.subject and self._has_other_for_object(pronoun):
            return None
        return self._verdict(antecedent, says)

    def _is_out(self, pronoun: Mention) -> bool:
        """Tell whether the pronoun is nothing to judge: of anybody, a husband, in a dialogue.

        Nor is one in the first sentence of a scrap of text: it may be of somebody spoken of before.
        """
        text = self._text
        start = pronoun.start
        sentences = self._prose.sentences
        low = sentences[pronoun.sentence][0]
        if text.startswith("Himself", start) or DATELINE.fullmatch(self._prose.text, low, start):
            return True
        if (
            not pronoun.sentence
            and len(sentences) < _STORY
            and not _HUSBAND.match(text, pronoun.end)
        ):
            return True
        end = sentences[min(len(sentences) - 1, pronoun.sentence + 2)][1]
        return bool(
            _OR_SHE.match(text, pronoun.end)
            or _SHE_OR.search(text, max(0, start - 16), start)
            or self._side.spouse.search(text, start, min(end, start + 600))
            or _TURN.match(text, text.rfind("\n", 0, start) + 1)
            or (pronoun.word == self._side.subject and self._replies(pronoun))
        )

    def _is_object(self, pronoun: Mention) -> bool:
        """Tell whether the pronoun is an object: *him*, or *her* with no noun behind it."""
        if pronoun.word != self._side.objective:
            return False
        return pronoun.word == "him" or is_object(self._text, pronoun)

    def _is_in_clause_of(self, antecedent: Mention, pronoun: Mention) -> bool:
        """Tell whether the antecedent stands in the clause of the pronoun, which bars *her*."""
        if antecedent.sentence != pronoun.sentence:
            return False
        first, last = sorted((antecedent, pronoun), key=lambda mention: mention.start)
        return _CLAUSE.search(self._text, first.end, last.start) is None

    def _speaks_last(self, mention: Mention, high: int) -> bool:
        """Tell whether a sentence ends with who says it, as in “…, the rector said”."""
        if mention.gender == self._side.right or mention.is_quoted or mention.form is Form.PRONOUN:
            return False
        said = _SAYS.match(self._text, mention.end, high)
        return said is not None and high - said.end() < _TAIL

    def _replies(self, pronoun: Mention) -> bool:
        """Tell whether the pronoun answers in a dialogue, as in “I am not late,” he replied."""
        before = self._prose.text[max(0, pronoun.start - 2) : pronoun.start]
        return QUOTED in before and _REPLIES.match(self._text, pronoun.end) is not None

    def _begins_paragraph(self, pronoun: Mention) -> bool:
        """Tell whether a paragraph begins with the pronoun, so that a man may be far back."""
        line = self._text.rfind("\n", 0, pronoun.start) + 1
        return line > 0 and _OPENS.fullmatch(self._text, line, pronoun.start) is not None

    def _is_of_speaker(self, pronoun: Mention) -> bool:
        """Tell whether the pronoun means who speaks: “he said”, “according to him”."""
        text = self._text
        start, end = pronoun.start, pronoun.end
        if pronoun.word == self._side.subject:
            return bool(_SAYS.match(text, end) or _SAID.search(text, max(0, start - 30), start))
        if self._is_object(pronoun):
            return _ACCORDING.search(text, max(0, start - 30), start) is not None
        return (
            pronoun.word == self._side.possessive
            and text[max(0, start - 3) : start].lower() == "in "
            and _IN_HIS_WORDS.match(text, end) is not None
        )

    def _goes_on(self, pronoun: Mention) -> bool:
        """Tell whether the speaker is who spoke before: “he added”."""
        return _GOES_ON.match(self._text, pronoun.end) is not None

    def _last_speaker(self, before: Sequence[Mention]) -> Mention | None:
        """Return who is the last to speak in a stretch of text, if that is a woman."""
        for mention in reversed(before):
            if self._speaks(mention):
                start = self._prose.sentences[mention.sentence][0]
                alone = all(
                    m.is_quoted or m.gender == self._side.right
                    for m in self.between(start, mention.start)
                )
                right = mention.gender == self._side.right and self._is_anchored(mention, before)
                return mention if alone and right else None
        return None

    def _is_anchored(self, mention: Mention, before: Sequence[Mention]) -> bool:
        """Tell whether a pronoun follows a name or noun of its gender: it may be wrong itself."""
        if mention.form is not Form.PRONOUN:
            return True
        earlier = [m for m in before if m.start < mention.start and m.form is not Form.PRONOUN]
        return bool(earlier) and earlier[-1].gender == self._side.right

    def _speaks(self, mention: Mention) -> bool:
        """Tell whether a verb of saying, or *according to*, makes the mention a speaker."""
        if mention.form is Form.PRONOUN:
            return self._is_of_speaker(mention) or (
                mention.word in ("he", "she") and bool(_SAYS.match(self._text, mention.end))
            )
        text = self._prose.text
        start, end = self._prose.sentences[mention.sentence]
        low = max(start, mention.start - 200)
        is_of = text.endswith((" of ", " for ", " at ", " from ", " with "), low, mention.start)
        return bool(
            (not is_of and _VERB.match(text, mention.end, end))
            or _INVERTED.search(text, low, mention.start)
            or _NAMED.search(text, low, mention.start)
        )

    def _is_alone(self, speaker: Mention, before: Sequence[Mention]) -> bool:
        """Tell whether nobody else speaks, or is the subject, from a speaker on."""
        return not any(
            m.gender != self._side.right
            and (m.form is Form.PRONOUN or self._opens(m) or self._speaks(m))
            for m in before
            if m.start > speaker.start
        )

    def _is_topic(self, antecedent: Mention, before: Sequence[Mention], rank: int) -> bool:
        """Tell whether the woman is who the text before speaks of, and more than once."""
        if any(
            self._opens(m) or self._is_named_freely(m)
            for m in before
            if m.gender != self._side.right
        ):
            return False
        low = rank - Reach.TOPIC
        hers = [
            m for m in before if m.gender == self._side.right and self._ranks[m.sentence] >= low
        ]
        return len(hers) > 1 and rank - self._ranks[antecedent.sentence] <= 1

    def _is_aside(self, mention: Mention) -> bool:
        """Tell whether a person is whom somebody told, met or spoke of."""
        if mention.form is Form.PRONOUN:
            return False
        low = max(0, mention.start - 40)
        text = self._prose.text
        named = _NAMED.search(text, low, mention.start) is not None
        return not named and _ASIDE.search(text, low, mention.start) is not None

    def _is_named_freely(self, mention: Mention) -> bool:
        """Tell whether a name stands without a preposition, as subjects and objects do."""
        if mention.form is not Form.NAME:
            return False
        before = self._text[max(0, mention.start - 20) : mention.start].split()
        return not before or before[-1].lower() not in _PREPOSITIONS

    def _opens(self, mention: Mention) -> bool:
        """Tell whether a mention is what its sentence begins with."""
        start = self._prose.sentences[mention.sentence][0]
        head = self._prose.text[start : mention.start].replace(QUOTED, " ")
        return len(head.split()) <= _FIRST_WORDS

    def _blocks(self, mention: Mention, pronoun: Mention, says: bool) -> bool:
        """Tell whether a mention may be of somebody who is *he*."""
        if mention.gender == self._side.right:
            return False
        if mention.form is Form.NAME and says and mention.sentence == pronoun.sentence:
            person = mention.person
            unknown = person is not None and not person.gender and not person.shared
            return not unknown or " " in mention.word or self._opens(mention)
        if mention.form is not Form.NOUN:
            return True
        if mention.word in ANIMAL_NOUNS:
            return not says and self._opens(mention)
        if mention.determiner in _GENERIC:
            return not says and mention.sentence == pronoun.sentence
        if says and mention.word in MALE_PLURALS:
            return False
        if not says or self._speaks(mention):
            return True
        if mention.sentence != pronoun.sentence and (
            self._opens(mention) or pronoun.sentence - mention.sentence == 1
        ):
            return not self._text.startswith(("'s", "’s"), mention.end)
        possessor = self._text.startswith(("'s", "’s"), mention.end)
        return not (possessor or mention.determiner in ("a", "an", None))

    def _has_other_for_object(self, pronoun: Mention) -> bool:
        """Tell whether *her* is the object in the sentence of *he*: then they are two."""
        low, high = self._prose.sentences[pronoun.sentence]
        return any(
            m.form is Form.PRONOUN
            and m.told == self._side.right
            and not m.is_quoted
            and (m.word in ("him", "himself") or is_object(self._text, m))
            and self._is_in_clause_of(m, pronoun)
            for m in self.between(low, high)
        )

    def _is_named_later(self, pronoun: Mention, high: int, says: bool) -> bool:
        """Tell whether the pronoun may be of somebody named later: “As he left, Lee waved.”."""
        text = self._text
        start = self._prose.sentences[pronoun.sentence][0]
        if pronoun.word == self._side.subject and _OPENS.fullmatch(
            self._prose.text, start, pronoun.start
        ):
            return False
        head = self._prose.text[start : pronoun.start].replace(QUOTED, " ").split()
        if any(self._speaks_last(m, high) for m in self.between(pronoun.end, high)):
            return True
        opens = pronoun.word == self._side.possessive and len(head) < _HEAD
        comma = text.find(",", pronoun.end, high)
        if not opens and (comma < 0 or not (head and _is_preposed(head[0]))):
            return False
        if _HUSBAND.match(text, pronoun.end):
            return False
        later = self.between(pronoun.end if opens else comma, high)
        return any(
            m.form is not Form.PRONOUN and self._blocks(m, pronoun, says) and not m.is_quoted
            for m in later
        )

    def _speaks_of_her(self, pronoun: Mention) -> bool:
        """Tell whether a quotation next to the pronoun speaks of a woman: it is not she then."""
        sentences = self._prose.sentences
        low = sentences[max(0, pronoun.sentence - 1)][0]
        high = sentences[min(len(sentences) - 1, pronoun.sentence + 1)][1]
        return any(
            m.is_quoted and m.form is Form.PRONOUN and m.told == self._side.right
            for m in self.between(low, high)
        )

    def _quotes_man(self, low: int, high: int) -> bool:
        """Tell whether a man is spoken of in a quotation near by: he may be the next *he*."""
        return any(
            m.is_quoted
            and (m.told == self._side.wrong or (m.told is None and m.determiner == "my"))
            for m in self.between(low, high)
        )

    def _start_of(self, rank: int) -> int:
        """Return where the first sentence of a rank begins."""
        number = bisect_left(self._ranks, max(0, rank))
        return self._prose.sentences[min(number, len(self._prose.sentences) - 1)][0]


def _is_preposed(word: str) -> bool:
    """Tell whether a sentence that begins with a word has its main clause later."""
    lower = word.strip("“”\"'’(–—-").lower()
    return lower in _SUBORDINATE or lower.endswith(("ing", "ed"))


def _ranks(prose: Prose) -> list[int]:
    """Return the number of each sentence, counted without those that are all quotation."""
    ranks = []
    rank = quoted = 0
    for start, end in prose.sentences:
        if prose.text[start:end].strip(QUOTED + " \"“”.,;:!?'’") or quoted == _QUOTED_PASSED:
            rank += 1
            quoted = 0
        else:
            quoted += 1
        ranks.append(rank)
    return ranks
