# make demo: the office with made-up work; make test: every check. Both set everything up first, without root and without a server.

PYTHON := .venv/bin/python
READY := .venv/.ready
WORKERS ?= 3

.PHONY: demo test lint written faults bench pictures clean

demo: $(READY)
	@if [ -t 0 ] && [ -t 1 ]; then .venv/bin/secretariat demo; else .venv/bin/secretariat demo --prepare demo-office; fi

# With Python's byte code kept, workers and the programs that they start need not compile everything again.
test: $(READY)
	@$(MAKE) --no-print-directory -j 2 lint written
	@PYTHONDONTWRITEBYTECODE= $(PYTHON) -m pytest -n $(WORKERS) --dist worksteal

# The runner writes every test anew to tell more of what failed, and keeps that. Done once beside the lint, no worker has to; what goes wrong
# here goes wrong there too, and is told there.
written: $(READY)
	@PYTHONDONTWRITEBYTECODE= $(PYTHON) -m pytest -n 0 -q --collect-only >/dev/null 2>&1 || true

lint: $(READY)
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports

# Every point at which somebody may die or the disk may fail, in everything that people do; the tests of every day take some of them.
faults: $(READY)
	@EVERY_FAULT=1 $(PYTHON) -m pytest -n $(WORKERS) tests/faults/test_every_use_case.py

bench: $(READY)
	@$(PYTHON) -m benchmarks

pictures: $(READY)
	@$(PYTHON) -m docs.photograph

clean:
	rm -rf .venv .pytest_cache .hypothesis .mypy_cache .ruff_cache .import_linter_cache

$(READY): pyproject.toml constraints.txt .ci/prepare
	@sh .ci/prepare
	@touch $(READY)
