"""Checking files: read, find the prose, judge it, and say what was found where."""

from __future__ import annotations

from functools import lru_cache

from mtclean.cleaner import Cleaner
from mtclean.config import Config
from mtclean.formats import parse
from mtclean.formats.files import read_bytes
from mtclean.report.file_report import FileReport
from mtclean.rule import Rule
from mtclean.settings import FileSettings, Settings
from mtclean.suppress.directives import ignores_of


class Workspace:
    """Checks files with the settings that hold for each."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def check(self, path: str) -> FileReport:
        """Return the report on the file ``path``; raise ``InputError`` if it cannot be read."""
        return self.check_bytes(read_bytes(path), path)

    def check_bytes(self, data: bytes, path: str) -> FileReport:
        """Return the report on a file of that name whose bytes are ``data``."""
        return self._check(data, path, self.settings.for_file(path))

    def check_text(self, text: str, path: str) -> FileReport:
        """Return the report on a file of that name whose text is ``text``, as in an editor."""
        told = self.settings.for_file(path)
        options = told.options._replace(encoding="utf-8")
        return self._check(text.encode(errors="replace"), path, told._replace(options=options))

    def rules_for(self, path: str) -> tuple[Rule, ...]:
        """Return the rules that hold for the file ``path``."""
        return cleaner_for(self.settings.for_file(path).config).rules

    def _check(self, data: bytes, path: str, told: FileSettings) -> FileReport:
        parsed = parse(data, path, told.format, told.options)
        cleaner = cleaner_for(told.config)
        reports = [
            cleaner.check(
                passage.text,
                zones=passage.zones,
                ignores=ignores_of(passage),
                source=passage.source,
                source_lang=passage.source_lang,
            )
            for passage in parsed.passages
        ]
        return FileReport(parsed, reports)


@lru_cache(maxsize=64)
def cleaner_for(config: Config) -> Cleaner:
    """Return the cleaner of a configuration, made once."""
    return Cleaner(config)
