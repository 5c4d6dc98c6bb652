"""The public way in: clean a text, check it, or keep a cleaner for many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from mtclean.config import Config, language_code
from mtclean.engine import Engine
from mtclean.registry import all_rules, select_rules
from mtclean.text.edit import Safety

if TYPE_CHECKING:
    from mtclean.report import Report
    from mtclean.rule import Rule
    from mtclean.text.zones import Zone


class Cleaner:
    """Repairs texts with one configuration; reusable, thread-safe and picklable.

    Building one costs some milliseconds, so keep it. Raises
    :class:`~mtclean.registry.UnknownRuleError` when the configuration names a rule that is not
    there.

    >>> Cleaner(Config.of(ignore="GRA")).clean("The minister can not attend.")
    'The minister can not attend.'
    """

    __slots__ = ("_engine", "config")

    def __init__(self, config: Config | None = None) -> None:
        self.config = Config.of(*(config or Config()))
        self._engine = _engine(self.config.select, self.config.ignore, self.config.furniture)

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
        source: str | None = None,
        source_lang: str | None = None,
    ) -> str:
        """Return ``text`` repaired; the same object when there is nothing to repair.

        ``zones`` are spans that must stay, beside those that are found; ``source`` is the text
        it was translated from, ``source_lang`` overrides the configuration. Raises ``TypeError``
        for anything but a string.
        """
        return self._engine.run(
            _checked(text),
            level=self.config.level,
            zones=zones,
            source=source,
            source_lang=language_code(source_lang) or self.config.source_lang,
        ).text

    def check(
        self,
        text: str,
        *,
        zones: Sequence[Zone] = (),
        source: str | None = None,
        source_lang: str | None = None,
    ) -> Report:
        """Return the :class:`~mtclean.Report` on ``text``: every edit with its rule and reason."""
        from mtclean.report import Report

        outcome = self._engine.run(
            _checked(text),
            level=self.config.level,
            zones=zones,
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
def _engine(select: tuple[str, ...], ignore: tuple[str, ...], furniture: tuple[str, ...]) -> Engine:
    rules = select_rules(all_rules(), select, ignore)
    if furniture:
        from mtclean.rules.furniture.listed import listed_rule

        extended = listed_rule(furniture)
        rules = tuple(extended if rule.code == extended.code else rule for rule in rules)
    return Engine(rules)


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
