"""The public way in: clean a text, check it, or keep a cleaner for many."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING

from mtclean.config import Config, language_code
from mtclean.engine import Engine
from mtclean.registry import all_rules, select_rules
from mtclean.text.edit import Safety

if TYPE_CHECKING:
    from mtclean.context.recogniser import Recogniser
    from mtclean.glossary.entries import Glossary
    from mtclean.glossary.files import Source
    from mtclean.glossary.untouched import Untouched
    from mtclean.report import Report
    from mtclean.rule import Rule
    from mtclean.text.ignores import Ignore
    from mtclean.text.zones import Zone


class Cleaner:
    """Repairs texts with one configuration; reusable, thread-safe and picklable.

    Building one costs some milliseconds, so keep it. Raises
    :class:`~mtclean.registry.UnknownRuleError` when the configuration names a rule that is not
    there, and :class:`~mtclean.integrations.MissingExtraError` when it asks for a resolver that is
    not installed.

    >>> Cleaner(Config.of(ignore="GRA")).clean("The minister can not attend.")
    'The minister can not attend.'

    ``glossary`` and ``do_not_touch`` take the place of those of the configuration, where they are
    given; they are as :meth:`Config.of` takes them.

    >>> from mtclean import Row
    >>> Cleaner(glossary=Row("head", ("village head",), "mayor")).clean("A village head came.")
    'A mayor came.'
    """

    __slots__ = ("_engine", "_untouched", "config")

    def __init__(
        self,
        config: Config | None = None,
        *,
        glossary: Glossary | Source | Iterable[Source] | None = None,
        do_not_touch: str | Iterable[str] | None = None,
    ) -> None:
        settings = (config or Config())._asdict()
        if glossary is not None:
            settings["glossary"] = glossary
        if do_not_touch is not None:
            settings["do_not_touch"] = do_not_touch
        self.config = Config.of(**settings)
        self._engine = _engine(
            self.config.select,
            self.config.ignore,
            self.config.furniture,
            self.config.glossary,
            self.config.resolver,
        )
        self._untouched = _untouched(self.config.do_not_touch)

    def __reduce__(self) -> tuple[type[Cleaner], tuple[Config]]:
        return Cleaner, (self.config,)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules this cleaner runs, in the order of the chain."""
        return self._engine.rules

    def clean(
        self,
        text: str,
        *,
        zones: Sequence[Zone] = (),
        ignores: Sequence[Ignore] = (),
        source: str | None = None,
        source_lang: str | None = None,
    ) -> str:
        """Return ``text`` repaired; the same object when there is nothing to repair.

        ``zones`` are spans that must stay, beside those that are found; ``ignores`` are spans in
        which some rules change nothing; ``source`` is the text it was translated from,
        ``source_lang`` overrides the configuration. Raises ``TypeError`` for anything but a string.
        """
        return self._engine.run(
            _checked(text),
            level=self.config.level,
            zones=self._zones(text, zones),
            ignores=ignores,
            source=source,
            source_lang=language_code(source_lang) or self.config.source_lang,
        ).text

    def check(
        self,
        text: str,
        *,
        zones: Sequence[Zone] = (),
        ignores: Sequence[Ignore] = (),
        source: str | None = None,
        source_lang: str | None = None,
    ) -> Report:
        """Return the :class:`~mtclean.Report` on ``text``: every edit with its rule and reason."""
        from mtclean.report import Report

        outcome = self._engine.run(
            _checked(text),
            level=self.config.level,
            zones=self._zones(text, zones),
            ignores=ignores,
            source=source,
            source_lang=language_code(source_lang) or self.config.source_lang,
            report=True,
        )
        return Report(text, outcome, self.config.level)

    def clean_many(self, texts: Iterable[str]) -> Iterator[str]:
        """Yield each text repaired, in order.

        >>> list(Cleaner().clean_many(["He can not go.", "Fine."]))
        ['He cannot go.', 'Fine.']
        """
        return map(self.clean, texts)

    def _zones(self, text: str, zones: Sequence[Zone]) -> Sequence[Zone]:
        if self._untouched is None:
            return zones
        return [*zones, *self._untouched.zones(text)]


def clean(
    text: str,
    *,
    level: str | Safety = Safety.SAFE,
    source: str | None = None,
    source_lang: str | None = None,
    config: Config | None = None,
) -> str:
    """Return ``text`` with its scars repaired; the same object when there are none.

    ``level`` is ``"safe"`` or ``"likely"`` and is ignored when a ``config`` is given; ``source``
    is the text it was translated from and ``source_lang`` its language (ISO 639-1), where they
    are known. Raises ``TypeError`` for bytes and ``ValueError`` for an unknown level.

    >>> clean("The minister can not attend.")
    'The minister cannot attend.'
    """
    cleaner = _cleaner(config or Config.of(level))
    return cleaner.clean(text, source=source, source_lang=source_lang)


def check(
    text: str,
    *,
    level: str | Safety = Safety.SAFE,
    source: str | None = None,
    source_lang: str | None = None,
    config: Config | None = None,
) -> Report:
    """Return the report on ``text``: edits that are applied, edits proposed, and flags.

    The arguments are those of :func:`clean`.

    >>> [edit.rule for edit in check("The minister can not attend.").edits]
    ['GRA001']
    """
    cleaner = _cleaner(config or Config.of(level))
    return cleaner.check(text, source=source, source_lang=source_lang)


@lru_cache(maxsize=64)
def _engine(
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    furniture: tuple[str, ...],
    glossary: Glossary | None,
    resolver: str,
) -> Engine:
    recogniser = _recogniser(resolver)
    with _paused_collector():
        return Engine(_rules(select, ignore, furniture, glossary), recogniser=recogniser)


def _recogniser(resolver: str) -> Recogniser | None:
    """Return what finds the names for a resolver; None for the one built in."""
    if resolver == "builtin":
        return None
    from mtclean.integrations.spacy_names import spacy_names

    return spacy_names()


def _rules(
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    furniture: tuple[str, ...],
    glossary: Glossary | None,
) -> tuple[Rule, ...]:
    known = all_rules()
    if glossary:
        from mtclean.glossary.own import guarded, own_rule, with_own_rule

        own = own_rule(glossary)
        rules = select_rules(with_own_rule(known, own), select, ignore)
        if own in rules:
            rules = guarded(rules, own)
    else:
        rules = select_rules(known, select, ignore)
    if furniture:
        from mtclean.rules.furniture.listed import listed_rule

        extended = listed_rule(furniture)
        rules = tuple(extended if rule.code == extended.code else rule for rule in rules)
    return rules


@contextmanager
def _paused_collector() -> Iterator[None]:
    """Keep the garbage collector from running while rules are loaded, as all of them stay.

    It would look through the growing heap again and again, and once more when it runs again,
    unless all that was made counts as old then: so do objects that were frozen for a moment.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()


@lru_cache(maxsize=64)
def _untouched(phrases: tuple[str, ...]) -> Untouched | None:
    if not phrases:
        return None
    from mtclean.glossary.untouched import Untouched

    return Untouched(phrases)


@lru_cache(maxsize=64)
def _cleaner(config: Config) -> Cleaner:
    return Cleaner(config)


def _checked(text: str) -> str:
    if not isinstance(text, str):
        raise TypeError(
            f"mtclean works on str, not {type(text).__name__}; decode bytes first, for instance "
            'with data.decode("utf-8")'
        )
    return text
