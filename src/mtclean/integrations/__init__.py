"""What works with other packages; nothing here imports one before it is asked for."""

from __future__ import annotations


class MissingExtraError(ImportError):
    """Something was asked for that needs an extra of this package, which is not installed."""

    def __init__(self, wanted: str, missing: str, extra: str) -> None:
        super().__init__(
            f"{wanted} needs {missing}, which is not installed: pip install 'mtclean[{extra}]'"
        )
