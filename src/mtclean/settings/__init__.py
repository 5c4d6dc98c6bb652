"""Settings: what holds for each file, from the command line and from configuration files."""

from __future__ import annotations

from typing import NamedTuple

from mtclean.config import Config
from mtclean.formats import Format, Options


class FileSettings(NamedTuple):
    """What holds for one file; without a ``format`` its name tells it."""

    config: Config
    format: Format | None = None
    options: Options = Options()


class Settings:
    """The settings of a run."""

    def __init__(self, config: Config, encoding: str | None = None) -> None:
        self._settings = FileSettings(config, options=Options(encoding))

    def for_file(self, path: str) -> FileSettings:  # noqa: ARG002
        """Return the settings that hold for the file ``path``."""
        return self._settings
