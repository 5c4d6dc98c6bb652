from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from mtclean import Rule, all_rules

ROOT = Path(__file__).parent.parent

settings.register_profile("default", derandomize=True, deadline=None, max_examples=100)
settings.register_profile("thorough", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "any_rule" in metafunc.fixturenames:
        rules = all_rules()
        metafunc.parametrize("any_rule", rules, ids=[rule.code for rule in rules])


@pytest.fixture(scope="session")
def corpora() -> Path:
    return ROOT / "corpora"


__all__ = ["ROOT", "Rule"]
