"""What a rule is, and how one is declared."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import Enum, Flag, auto
from typing import TYPE_CHECKING, NamedTuple

from mtclean.text.edit import Edit, Safety, trim

if TYPE_CHECKING:
    from re import Match

    from mtclean.context import Context
    from mtclean.table.rows import Row
    from mtclean.text.document import Document, Span
    from mtclean.text.pattern import Pattern


class Stage(Enum):
    """The stages of the chain, in their order; the value is the prefix of the codes."""

    ENCODING = "ENC"
    MARKUP = "MRK"
    FURNITURE = "FUR"
    WIRE = "WIR"
    RESIDUE = "RES"
    TYPOGRAPHY = "TYP"
    NUMBERS = "NUM"
    REPETITION = "REP"
    LEFTOVERS = "LEF"
    TERMS = "TRM"
    OFFICES = "OFF"
    CASING = "CAS"
    GRAMMAR_LITE = "GRA"
    NAMES = "NAM"
    PRONOUNS = "PRO"
    GRAMMAR = "LTX"
    SOURCE = "SRC"

    @property
    def label(self) -> str:
        return self.name.lower().replace("_", "-")


class Scope(Enum):
    """How much of the text a rule is shown at a time."""

    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    DOCUMENT = "document"


class Alters(Flag):
    """What a rule may change at the most; the laws hold it to that.

    ``LINES`` lets a rule delete whole lines, whatever is in them.
    """

    NOTHING = 0
    WHITESPACE = auto()
    PUNCTUATION = auto()
    CASE = auto()
    WORDS = auto()
    DIGITS = auto()
    LINES = auto()


class Exact(str):
    """A trigger that must stand in the text in just this case."""

    __slots__ = ()


class Loose(str):
    """A trigger that matches in any case, a hyphen and a space being alike."""

    __slots__ = ()


class LeadByte(str):
    """A trigger for every character whose UTF-8 form begins with the same byte as this one.

    That is how a script is looked for in one scan: the letters of Cyrillic begin with the bytes
    of ``а``, ``р`` and ``Ѡ``, Han characters with those of ``一``, ``倀`` and so on.
    """

    __slots__ = ()


class Probe(NamedTuple):
    """A trigger that is a function: it finds where to look when no literal can say it.

    ``find`` returns offsets into a text, in code points and ascending. It runs once over each
    text, for all rules that name it, so it has to be as fast as the scan. Several probes may share
    one function that returns the offsets of each by its name. A probe is *wide* if
    what it finds in a line may depend on other lines (a line that stands twice); then it runs
    over the whole text after each edit, and only rules of document scope may use it. Otherwise
    it runs over edited lines alone.
    """

    name: str
    find: Callable[[str], Iterable[int] | Mapping[str, Iterable[int]]]
    wide: bool = False

    def places(self, text: str) -> Iterable[int]:
        """Return the offsets of this probe alone."""
        found = self.find(text)
        return found.get(self.name, ()) if isinstance(found, Mapping) else found


class Example(NamedTuple):
    """A scarred text and its repair, which the whole chain must reach at ``level``.

    The example of a flag has the flagged words in ``[[ ]]`` and no repair.
    """

    scarred: str
    repaired: str | None = None
    level: Safety | None = None
    source_lang: str | None = None
    source: str | None = None


class View:
    """What a rule is shown: a sentence, a paragraph or the document, with protected spans masked.

    Offsets a rule gives are code points of ``text``. ``hits`` are the places of its triggers:
    the offset and the index in ``Rule.triggers``; those of its probes are counted on from there.
    """

    __slots__ = ("context", "document", "hits", "rule", "start", "text")

    def __init__(
        self,
        rule: Rule,
        document: Document,
        context: Context,
        start: int,
        text: str,
        hits: Sequence[tuple[int, int]],
    ) -> None:
        self.rule = rule
        self.document = document
        self.context = context
        self.start = start
        self.text = text
        self.hits = hits

    def replace(
        self,
        start: int,
        end: int,
        after: str,
        message: str = "",
        *,
        safety: Safety | None = None,
        evidence: Iterable[str] = (),
        confidence: float | None = None,
        row: str | None = None,
    ) -> Edit:
        """Return the edit that puts ``after`` where ``text[start:end]`` stands.

        What both share at the ends is left out. An edit is never surer than its rule.
        """
        before = self.document.text[self.start + start : self.start + end]
        head, tail = trim(before, after)
        bound = self.rule.safety
        return Edit(
            self.rule.code,
            self.start + start + head,
            self.start + end - tail,
            before[head : len(before) - tail],
            after[head : len(after) - tail],
            bound if safety is None or safety < bound else safety,
            message or self.rule.summary,
            tuple(evidence),
            confidence,
            row,
        )

    def with_initial(self, start: int, initial: str, *, safety: Safety | None = None) -> Edit:
        """Return the edit that gives the word at ``start`` another first letter."""
        end = start + 1
        while end < len(self.text) and self.text[end].isalpha():
            end += 1
        return self.replace(start, end, initial + self.text[start + 1 : end], safety=safety)

    def flag(
        self,
        start: int,
        end: int,
        message: str = "",
        *,
        suggestions: Iterable[str] = (),
        evidence: Iterable[str] = (),
        row: str | None = None,
    ) -> Edit:
        """Return a flag on ``text[start:end]``: something an editor should look at."""
        flagged = self.document.text[self.start + start : self.start + end]
        return Edit(
            self.rule.code,
            self.start + start,
            self.start + end,
            flagged,
            flagged,
            Safety.FLAG,
            message or self.rule.summary,
            tuple(evidence),
            None,
            row,
            tuple(suggestions),
        )

    def remove_lines(
        self, start: int, end: int, message: str = "", *, evidence: Iterable[str] = ()
    ) -> Edit:
        """Return the edit that removes the lines ``text[start:end]`` stands on, and their gap."""
        low, high = self.document.removal(self.start + start, self.start + end)
        return Edit(
            self.rule.code,
            low,
            high,
            self.document.text[low:high],
            "",
            self.rule.safety,
            message or self.rule.summary,
            tuple(evidence),
        )

    def matches(self, pattern: Pattern) -> Iterator[Match[str]]:
        """Yield the matches of ``pattern`` in the lines that hold a hit, in order.

        No match goes beyond its line; what stands before the line can be looked back at.
        """
        text = self.text
        reached = -1
        for offset, _ in self.hits:
            if offset > reached:
                low = text.rfind("\n", 0, offset) + 1
                reached = text.find("\n", offset)
                reached = len(text) if reached < 0 else reached
                yield from pattern.finditer(text, low, reached)

    def sentences(self) -> list[Span]:
        """Return the spans of the sentences of ``text``."""
        base = self.start
        spans = self.document.sentences(base, base + len(self.text))
        return [(start - base, end - base) for start, end in spans]

    def sentence_at(self, offset: int) -> Span:
        """Return the span of the sentence that holds ``offset``, within its paragraph."""
        low, high = self.document.paragraph_at(self.start + offset)
        sentences = self.document.sentences(low, high)
        at = bisect_right(sentences, self.start + offset, key=_end)
        if at < len(sentences):
            low, high = sentences[at]
        return low - self.start, high - self.start


def _end(span: Span) -> int:
    return span[1]


Function = Callable[[View], Iterator[Edit]]


class Rule:
    """One kind of scar and what is done about it; made by :func:`rule`."""

    __slots__ = (
        "after",
        "alters",
        "bad",
        "code",
        "doc",
        "function",
        "good",
        "name",
        "needs",
        "probes",
        "requires",
        "rows",
        "safety",
        "scope",
        "since",
        "sources",
        "stage",
        "status",
        "summary",
        "triggers",
    )

    def __init__(
        self,
        function: Function,
        *,
        code: str,
        name: str,
        summary: str,
        doc: str,
        triggers: Sequence[str] = (),
        probes: Sequence[Probe] = (),
        bad: Sequence[tuple[str, str] | str | Example],
        good: Sequence[str],
        alters: Alters,
        scope: Scope = Scope.PARAGRAPH,
        safety: Safety = Safety.SAFE,
        requires: Sequence[str] = (),
        after: Sequence[str] = (),
        sources: Sequence[str] = (),
        needs: Sequence[str] = (),
        since: str = "0.1",
        status: str = "stable",
        rows: Sequence[Row] = (),
    ) -> None:
        self.function = function
        self.code = code
        self.name = name
        self.summary = summary
        self.doc = doc
        self.stage = Stage(code[:3])
        self.triggers = tuple(triggers)
        self.probes = tuple(probes)
        self.requires = tuple(requires)
        self.bad = tuple(_example(item) for item in bad)
        self.good = tuple(good)
        self.alters = alters
        self.scope = scope
        self.safety = safety
        self.after = tuple(after)
        self.sources = tuple(sources)
        self.needs = tuple(needs)
        self.since = since
        self.status = status
        self.rows = tuple(rows)
        """The rows of a rule that is made of a table."""

    def __repr__(self) -> str:
        return f"<Rule {self.code} {self.name}>"


def _example(item: tuple[str, str] | str | Example) -> Example:
    if isinstance(item, Example):
        return item
    return Example(item) if isinstance(item, str) else Example(*item)


def rule(
    *,
    code: str,
    name: str,
    summary: str,
    triggers: Sequence[str] = (),
    probes: Sequence[Probe] = (),
    bad: Sequence[tuple[str, str] | str | Example],
    good: Sequence[str],
    alters: Alters,
    scope: Scope = Scope.PARAGRAPH,
    safety: Safety = Safety.SAFE,
    requires: Sequence[str] = (),
    after: Sequence[str] = (),
    sources: Sequence[str] = (),
    needs: Sequence[str] = (),
    since: str = "0.1",
    status: str = "stable",
) -> Callable[[Function], Rule]:
    """Declare a rule: the decorated function yields the edits, the docstring is the explanation.

    ``code``
        Three letters that name the stage and three digits; never reused.
    ``name``, ``summary``
        The scar in kebab case, and in one line.
    ``triggers``
        Literals of which one must stand in the text for the rule to matter. They match
        regardless of case, :class:`Exact` ones in their own case, and at word edges, unless a
        ``*`` at an end lifts the edge there: ``can not``, ``*pneumonia``, ``Exact("EndItem")``.
    ``probes``
        Functions that find what literals cannot, instead of triggers or beside them.
    ``requires``
        Further literals of which one must stand anywhere in the document.
    ``bad``, ``good``
        Pairs of a scarred text and its repair (for a flag the text alone, the flagged words in
        ``[[ ]]``), and texts that must not change, the nasty ones first.
    ``alters``
        What the rule may change at the most.
    ``scope``, ``safety``
        What the rule is shown at a time, and how sure it is at the best.
    ``after``
        Codes of rules of the same stage that win where both want the same words.
    ``sources``, ``needs``
        Source languages it belongs to (all, if empty), and what must be given for it to run.
    ``since``, ``status``
        The version that brought it; ``stable``, ``preview`` or ``deprecated``.
    """

    def declare(function: Function) -> Rule:
        return Rule(
            function,
            code=code,
            name=name,
            summary=summary,
            doc=function.__doc__ or "",
            triggers=triggers,
            probes=probes,
            requires=requires,
            bad=bad,
            good=good,
            alters=alters,
            scope=scope,
            safety=safety,
            after=after,
            sources=sources,
            needs=needs,
            since=since,
            status=status,
        )

    return declare
