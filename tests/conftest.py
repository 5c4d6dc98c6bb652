from __future__ import annotations

from pathlib import Path

import pytest

from mtclean import Rule, all_rules

ROOT = Path(__file__).parent.parent


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "any_rule" in metafunc.fixturenames:
        rules = all_rules()
        metafunc.parametrize("any_rule", rules, ids=[rule.code for rule in rules])


@pytest.fixture(scope="session")
def corpora() -> Path:
    return ROOT / "corpora"


__all__ = ["ROOT", "Rule"]
