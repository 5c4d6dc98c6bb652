"""What a row of a table is, and when it applies."""

from __future__ import annotations

from typing import Literal, NamedTuple

from mtclean.rule import Scope
from mtclean.text.edit import Safety


class When(NamedTuple):
    """The condition of a row; what is left empty does not matter. Words match in any case.

    ``near``
        Words of which one must stand within ``within``: the sentence, the paragraph or the
        document. A ``*`` at the end lifts the word edge there.
    ``far``
        Words of which none may stand within ``within``.
    ``region``
        Countries (keys of the lexicon of places) of which the document must name one.
    ``about``
        Countries of which one must be the one the document names most.
    ``domain``, ``not_domain``
        Keys of :data:`mtclean.lexicon.domains.DOMAINS`: the document must be about one of them,
        or about none of them.
    ``language``
        Source languages (ISO 639-1) of which one must be given, or else told by the country that
        the document names most.
    ``years``
        The first and the last year, either may be None, of which the latest year that the
        document names must be one. A document that names none meets it.
    ``person``
        ``before`` or ``after``: on that side of the phrase the name of a person must stand.
    ``place``
        Where the phrase must stand: ``headline``, ``dateline`` (before its dash) or ``credit``
        (a short line without a stop, or after words that name a source).
    ``after``, ``before``
        Words of which one must directly stand in front of the phrase, or follow it; a ``*`` in
        front lifts the word edge there.
    ``not_after``, ``not_before``
        Words of which none may.
    ``quoted``
        Whether the phrase may be changed in a speaker's quotation: only fixed names may.
    """

    near: tuple[str, ...] = ()
    far: tuple[str, ...] = ()
    within: Scope = Scope.DOCUMENT
    region: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    domain: tuple[str, ...] = ()
    not_domain: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    years: tuple[int | None, int | None] = (None, None)
    person: Literal["", "before", "after"] = ""
    place: Literal["", "headline", "dateline", "credit"] = ""
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    quoted: bool = False


class Row(NamedTuple):
    """One entry of a table.

    ``id``
        Kebab case, unique in its table.
    ``phrases``
        What is looked for, at word edges and in any case; between words a space or a hyphen.
    ``becomes``
        What stands instead, without an article. A flag row suggests it.
    ``bad``, ``good``
        Pairs of a text and its repair (for a flag the text alone, the words in ``[[ ]]``), and
        texts in which the row must not fire. Rows that are shipped need both.
    ``when``
        The condition.
    ``article``
        ``the`` where the new words need it as a noun phrase ("the Belt and Road"), ``none`` where
        they take none as a noun ("COVID-19"); empty to leave the article as it is.
    ``heads``
        Nouns the new words may stand before as a modifier; no article is added then.
    ``plural``
        What the phrases with an *s* become; empty if they are not looked for.
    ``hyphens``
        Whether the phrases match with hyphens for spaces too.
    ``exact``
        Whether the phrases match in just this case.
    ``safety``
        ``FLAG`` makes a row that only reports.
    ``note``
        What an editor reads; the summary of the rule if empty.
    """

    id: str
    phrases: tuple[str, ...]
    becomes: str
    bad: tuple[tuple[str, str] | str, ...] = ()
    good: tuple[str, ...] = ()
    when: When = When()
    article: Literal["", "the", "none"] = ""
    heads: tuple[str, ...] = ()
    plural: str = ""
    exact: bool = False
    hyphens: bool = True
    safety: Safety = Safety.SAFE
    note: str = ""


class Match(NamedTuple):
    """A phrase of a row that stands in a text, and what it would become."""

    row: Row
    start: int
    end: int
    becomes: str
