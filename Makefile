.DEFAULT_GOAL := help
.PHONY: help check test laws gate bench docs

PYTHON ?= python

help:  ## List the targets
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-7s %s\n", $$1, $$2}'

check:  ## Check style and types
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy

test:  ## Run all tests
	$(PYTHON) -m pytest -n auto

laws:  ## Run the laws over all rules
	$(PYTHON) -m pytest -n auto tests -k laws

gate:  ## Run the corpora and compare them with the pinned floors
	$(PYTHON) -m pytest tests/test_corpora.py

bench:  ## Measure the speed
	$(PYTHON) -m benchmarks

docs:  ## Build the documentation into site/
	NO_MKDOCS_2_WARNING=1 $(PYTHON) -m mkdocs build --strict
