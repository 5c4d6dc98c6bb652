"""The cast: which mentions of a document are of one person, and what they tell of the gender."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from mtclean.context.mentions import ALONE, DATELINE, Form, Mention, is_object
from mtclean.context.people import NOUN, STRONG, WEAK, Person
from mtclean.context.places import QUOTED, Prose, first_name
from mtclean.lexicon.pronouns import HEROES, PERSONS_HIDDEN
from mtclean.lexicon.roles import ANIMAL_NOUNS, VERBS_OF_SAYING
from mtclean.lexicon.wordlist import listed
from mtclean.text.pattern import Pattern

_REPORTS = listed("added claimed described explained noted recalled reported said says stated told")
_DEFINITE = listed("the this that")
_DETERMINED = r"(?:(?:a|an|the|one of the|its|their|our|now|currently|formerly|also) )*"
_MODIFIERS = (
    r"(?:(?!(?:a|an|the|his|her|its|their|of|and|with|by|for|to|from|in|at|on|who|which) )"
    r"[\w’'.-]+(?: |(?=-))){0,7}"
)
_IS = r"(?:is|was|became|has become|has been|had been|as|works as|worked as|remains)"
_NAME_TO_NOUN = Pattern(
    r"(?:,| \(\d+\),?) (?:aged? )?(?:\d+,)? ?(?!who |whose |and |which )"
    rf"{_DETERMINED}{_MODIFIERS}"
    rf"|, (?:a|an|the) [^,.;:\x01]{{1,60}} and (?:a|the) {_MODIFIERS}"
    rf"|(?:,[^,.;:\x01]{{1,60}},)? {_IS} {_DETERMINED}{_MODIFIERS}"
    r"|, who (?:is|was|served as|serves as|works as|worked as|became) "
    rf"{_DETERMINED}{_MODIFIERS}"
)
_NOUN_TO_NAME = Pattern(r"(?: (?:of|for|at|in|from) [^.;:\x01]{1,100}?,)?,? ")
_NOUN_IS_NOUN = Pattern(rf"[^.;:,\x01]{{0,60}} {_IS} {_DETERMINED}{_MODIFIERS}")
_AS = Pattern(r"\bas (?:a|an|the) (?:[\w-]+ )?$")
_SHE_IS = Pattern(rf"\b(?:[Ss]he|[Hh]e) {_IS} (?:[^.;:,\x01\n]{{0,60}} )?$")
_SUBJECT = Pattern(
    r"[\x01\s]*(?:(?:Yet|But|However|Meanwhile|On [A-Z][a-z]+day),? )?"
    r"(?:,? ?(?:says|said|added|told|adds) the|[Tt]he|This|That|A|An) "
    r"(?:(?!of |in |at |to |by |for )[\w’'-]+[ -]){0,6}"
)
_FORMER = Pattern(r"\b[Tt]he (?:former|ex|then|outgoing)[ -][^.,;:\x01]{0,40}$")
_RESTRICTED = Pattern(r" (?:of|who|whose|that|from|in|behind|with|on|at|[a-z]+ing) ")
_RUNS_ON = Pattern(r"\s(?!\()")
_SAYS = Pattern(r"(?:, (?:aged )?\d+,)? (?:also |then |later )?([a-z]+)")
_REACH = 120
_NAMES_TRIED = 3
_FIRST_WORDS = 3


class Cast:
    """The mentions of a document, each with its person, in order."""

    __slots__ = ("_names", "_persons", "_prose", "_quoted_woman", "_starts", "mentions")

    def __init__(self, prose: Prose, found: Sequence[Mention]) -> None:
        self._prose = prose
        self._names = [m for m in found if m.form is Form.NAME]
        self._starts = [m.start for m in self._names]
        self._persons: dict[int, Person] = {}
        self._quoted_woman = -2
        self.mentions = list(self._link(found))

    def _link(self, found: Sequence[Mention]) -> Iterator[Mention]:
        """Yield the mentions in order and note what each tells of its person."""
        here: list[Mention] = []
        before: list[Mention] = []
        last: Mention | None = None
        for mention in found:
            if last is not None and mention.sentence != last.sentence:
                before = here or before
                if mention.sentence - last.sentence > 1 and len(self._persons) > 1:
                    before = []
                here = []
            last = mention
            if mention.is_quoted:
                if mention.told == "f":
                    self._quoted_woman = mention.sentence
                yield mention
                continue
            if mention.form is Form.PRONOUN:
                self._vote(mention, here, before)
                yield mention
                continue
            if mention.form is Form.NOUN and not self._meant(mention, here):
                continue
            person = mention.person
            if person is None:
                continue
            if mention.form is Form.NAME and id(person) not in self._persons:
                self._introduce(mention, before)
            if mention.word not in ANIMAL_NOUNS:
                self._persons[id(person)] = person
            here.append(mention)
            yield mention

    def _meant(self, noun: Mention, here: Sequence[Mention]) -> bool:
        """Find the person a noun means; return False where it means nobody of the cast."""
        text = self._prose.text
        apposed = self._apposed(noun)
        if apposed is not None and noun.word in apposed.word.lower().split():
            return False
        if apposed is not None:
            noun.person = apposed.person
        elif _SHE_IS.search(text, max(0, noun.start - 80), noun.start) or _AS.search(
            text, max(0, noun.start - 30), noun.start
        ):
            return False
        elif noun.determiner in _DEFINITE:
            noun.person = self._known(noun)
        if noun.person is None and here:
            subject = here[-1]
            near = subject.form is Form.NOUN and noun.start - subject.end < _REACH
            if near and (
                _NAME_TO_NOUN.fullmatch(text, subject.end, noun.start)
                or _NOUN_IS_NOUN.fullmatch(text, subject.end, noun.start)
            ):
                noun.person = subject.person
        if noun.person is None:
            alone = noun.word in ALONE or (noun.word not in PERSONS_HIDDEN and self._is_first(noun))
            if not (noun.told or noun.determiner or alone):
                return False
            noun.person = Person(noun.word)
            noun.person.is_introduced = self._is_subject(noun)
        if apposed is not None and noun.end + 1 == apposed.start:
            self._weigh_lone_name(apposed)
        noun.person.roles.add(noun.word)
        if noun.told:
            noun.person.add(noun.told, self._shown(noun, apposed), NOUN)
        return True

    def _weigh_lone_name(self, name: Mention) -> None:
        """Take a first name behind a noun for all that the bearer is called: “singer Mariza”."""
        person = name.person
        gender = first_name(name.word) if person and person.name == name.word else None
        if person is not None and gender and not person.shared:
            person.add(gender, f"first name {name.word}", STRONG)

    def _shown(self, noun: Mention, apposed: Mention | None) -> str:
        """Return the words that show what a noun says of its person."""
        start, end = noun.start, noun.end
        if apposed is not None:
            start, end = min(start, apposed.start), max(end, apposed.end)
        elif noun.determiner:
            start = self._prose.text.rfind(" ", 0, max(0, start - 1)) + 1
        return f"“{' '.join(self._prose.text[start:end].split())}”"

    def _apposed(self, noun: Mention) -> Mention | None:
        """Return the name next to a noun that says what the named person is."""
        text = self._prose.text
        if text.startswith(("'s", "’s"), noun.end):
            return None
        said = _SAYS.match(text, noun.end)
        if said is not None and said[1] in VERBS_OF_SAYING:
            return self._after(noun)
        at = bisect_right(self._starts, noun.start)
        if at:
            name = self._names[at - 1]
            if name.start <= noun.start < name.end:
                return name
            near = noun.start - name.end < _REACH
            if near and _NAME_TO_NOUN.fullmatch(text, name.end, noun.start):
                return name
        return self._after(noun)

    def _after(self, noun: Mention) -> Mention | None:
        """Return the name behind a noun that says what the named person is."""
        text = self._prose.text
        at = bisect_right(self._starts, noun.start)
        for name in self._names[at : at + _NAMES_TRIED]:
            if name.start - noun.end >= _REACH:
                return None
            if text.endswith(", ", noun.end, name.start) and _RUNS_ON.match(text, name.end):
                continue
            if _NOUN_TO_NAME.fullmatch(text, noun.end, name.start):
                return name
        return None

    def _known(self, noun: Mention) -> Person | None:
        """Return the person of the cast that a noun with *the* means, if that is sure."""
        persons = list(self._persons.values())
        if _RESTRICTED.match(self._prose.text, noun.end):
            persons = [person for person in persons if person.names]
        named = [person for person in persons if noun.word in person.roles]
        if named:
            return named[0] if len(named) == 1 else None
        if len(persons) != 1 or persons[0].shared:
            return None
        if not self._is_subject(noun):
            return None
        if noun.word in HEROES or noun.word[0].isdigit() or self._is_former(noun):
            return persons[0]
        if noun.told and persons[0].gender in (None, noun.told) and persons[0].is_introduced:
            return persons[0]
        return None

    def _is_subject(self, noun: Mention) -> bool:
        """Tell whether a noun is the head of what its sentence begins with."""
        text = self._prose.text
        start = self._prose.sentences[noun.sentence][0]
        dateline = DATELINE.match(text, start, noun.start)
        return (
            _SUBJECT.fullmatch(text, dateline.end() if dateline else start, noun.start) is not None
        )

    def _is_first(self, noun: Mention) -> bool:
        """Tell whether a sentence, or a headline, begins with a noun: “Driver killed”."""
        return self._prose.sentences[noun.sentence][0] == noun.start

    def _is_former(self, noun: Mention) -> bool:
        """Tell whether a noun names what somebody was: “the former minister”."""
        return _FORMER.search(self._prose.text, max(0, noun.start - 60), noun.start) is not None

    def _introduce(self, name: Mention, before: Sequence[Mention]) -> None:
        """Link a name to the noun that introduced its bearer: “A teacher … Ana Rossi began”."""
        text = self._prose.text
        if (
            len(before) != 1
            or before[0].form is not Form.NOUN
            or before[0].determiner not in ("a", "an")
        ):
            return
        noun = before[0]
        start = self._prose.sentences[name.sentence][0]
        if start != name.start or not self._opens(noun):
            return
        verb = _SAYS.match(text, name.end)
        if verb is None or verb[1] in _REPORTS:
            return
        person, other = name.person, noun.person
        if person is None or other is None or {person.gender, other.gender} == {"f", "m"}:
            return
        person.roles |= other.roles
        person.female.update(other.female)
        person.male.update(other.male)
        self._persons.pop(id(other), None)
        noun.person = person

    def _opens(self, mention: Mention) -> bool:
        """Tell whether a mention is about what its sentence begins with."""
        start = self._prose.sentences[mention.sentence][0]
        head = self._prose.text[start : mention.start].replace(QUOTED, " ")
        return len(head.split()) <= _FIRST_WORDS

    def _vote(self, pronoun: Mention, here: Sequence[Mention], before: Sequence[Mention]) -> None:
        """Count a pronoun for the person it means, where that can be nobody else."""
        candidates = here or before
        persons = {id(m.person): m.person for m in candidates if m.word not in ANIMAL_NOUNS}
        if len(persons) != 1:
            return
        (person,) = persons.values()
        if person is None:
            return
        if pronoun.told == "m":
            person.he += 1
            return
        if not here and pronoun.sentence - self._quoted_woman <= 1:
            return
        itself = pronoun.word == "herself"
        if (
            here
            and not itself
            and (is_object(self._prose.text, pronoun) or _has_other_woman(before, person))
        ):
            return
        first = candidates[0]
        start = self._prose.sentences[pronoun.sentence][0]
        sure = itself or (self._opens(first) and (bool(here) or pronoun.start == start))
        text = self._prose.text
        end = text.find(" ", pronoun.end + 1)
        shown = text[pronoun.start : end if end > 0 else pronoun.end]
        shown = shown.partition("\n")[0].partition(QUOTED)[0].strip(" ,.;:")
        person.she_first |= not person.he
        person.hers += 1
        person.she[f"“{shown}” after {first.word}"] = STRONG if sure else WEAK


def _has_other_woman(before: Sequence[Mention], person: Person) -> bool:
    return any(m.person is not person and (m.gender == "f" or _said_she(m)) for m in before)


def _said_she(mention: Mention) -> bool:
    return mention.person is not None and bool(mention.person.she)
