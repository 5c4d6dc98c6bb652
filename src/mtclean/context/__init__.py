"""The document context: who and what a text is about, computed once and shared by the rules."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mtclean.context.cast import Cast
    from mtclean.context.domains import Domains
    from mtclean.context.people import People
    from mtclean.context.places import Name, Prose
    from mtclean.context.recogniser import Recogniser
    from mtclean.context.referents import Referents
    from mtclean.context.region import Regions
    from mtclean.context.source_text import Prior, SourceText
    from mtclean.context.spellings import Spellings
    from mtclean.context.vocabulary import Vocabulary
    from mtclean.text.document import Document, Span


class Context:
    """What the rules know of a document beyond the words in front of them.

    Every property is computed when it is first asked for and kept; offsets are code points of
    ``document.text``. A ``recogniser`` finds the names, where one is given, in place of the one
    that is built in.
    """

    def __init__(self, document: Document, recogniser: Recogniser | None = None) -> None:
        self.document = document
        self._recogniser = recogniser

    @cached_property
    def headings(self) -> list[Span]:
        """Lines that stand as headings."""
        from mtclean.context.headings import headings

        return headings(self.document)

    @cached_property
    def quotations(self) -> list[Span]:
        """What stands in quotation marks, the marks included, paired paragraph by paragraph."""
        from mtclean.context.quotations import quotations

        return quotations(self.document)

    @cached_property
    def regions(self) -> Regions:
        """Which countries and territories the document names."""
        from mtclean.context.region import Regions

        return Regions(self.document)

    @cached_property
    def domains(self) -> Domains:
        """What the document is about: ``"court" in context.domains``."""
        from mtclean.context.domains import Domains

        return Domains(self.document.masked)

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages the document may be translated from, given or told by its countries."""
        from mtclean.context.origin import languages

        return languages(self.document, self.regions)

    @cached_property
    def latest_year(self) -> int | None:
        """The latest year the document names."""
        from mtclean.context.origin import latest_year

        return latest_year(self.document.masked)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """How the document writes its words: which stand in lower case, which with a capital."""
        from mtclean.context.vocabulary import Vocabulary

        return Vocabulary(self.document)

    @cached_property
    def is_british(self) -> bool:
        """Whether the document has British spellings, more than American ones."""
        from mtclean.lexicon.spelling import american_words, british_words

        text = self.document.masked
        count = sum(1 for _ in british_words().finditer(text))
        return count > 0 and count > sum(1 for _ in american_words().finditer(text))

    @cached_property
    def prose(self) -> Prose:
        """The document with its quotations masked, and its sentences."""
        from mtclean.context.places import prose

        return prose(self.document, self.quotations)

    @cached_property
    def names(self) -> list[Name]:
        """The names outside quotations, in order, and what each is the name of."""
        if self._recogniser is not None:
            return self._recogniser(self.document.masked, self.prose)
        from mtclean.context.places import names

        return names(self.prose)

    @cached_property
    def places(self) -> list[Name]:
        """The places named outside quotations."""
        from mtclean.context.places import places

        return places(self.names)

    @cached_property
    def institutions(self) -> list[Name]:
        """The institutions named outside quotations."""
        from mtclean.context.places import institutions

        return institutions(self.names)

    @cached_property
    def people(self) -> People:
        """The persons named outside quotations, with what tells their gender."""
        from mtclean.context.people import People

        return People(self.prose, self.names)

    @cached_property
    def cast(self) -> Cast:
        """Who is mentioned outside quotations, by name, noun or pronoun, and who is the same."""
        from mtclean.context.cast import Cast
        from mtclean.context.mentions import mentions

        text = self.document.masked
        return Cast(self.prose, mentions(text, self.prose, self.names, self.people))

    @cached_property
    def referents(self) -> Referents:
        """Which masculine pronouns can mean nobody but a woman."""
        from mtclean.context.referents import Referents
        from mtclean.context.source_text import Prior

        return Referents(
            self.document.masked,
            self.prose,
            self.cast.mentions,
            often_wrong=self.pronoun_prior is Prior.ON,
        )

    @cached_property
    def pronoun_prior(self) -> Prior:
        """How often the pronouns of a text from its source language are wrong."""
        from mtclean.context.source_text import pronoun_prior

        language = self.document.source_lang
        return pronoun_prior(language or (self.source.language if self.source else None))

    @cached_property
    def spellings(self) -> Spellings:
        """The names that the document spells in several ways."""
        from mtclean.context.spellings import Spellings

        return Spellings(self.document, self.prose.sentences, self.quotations, self.headings)

    @cached_property
    def source(self) -> SourceText | None:
        """The source text, where it is given, and what it says of pronouns."""
        from mtclean.context.source_text import SourceText

        document = self.document
        if document.source is None:
            return None
        return SourceText(document, document.source, document.source_lang or "")
