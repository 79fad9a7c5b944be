# make demo: the office with made-up work; make test: every check. Both set everything up first, without root and without a server.

PYTHON := .venv/bin/python
READY := .venv/.ready
WORKERS ?= 3

.PHONY: demo test lint bench pictures clean

demo: $(READY)
	@if [ -t 0 ] && [ -t 1 ]; then .venv/bin/secretariat demo; else .venv/bin/secretariat demo --prepare demo-office; fi

# With Python's byte code kept, workers and the programs that they start need not compile everything again.
test: lint
	@PYTHONDONTWRITEBYTECODE= $(PYTHON) -m pytest -n $(WORKERS) --dist worksteal

lint: $(READY)
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports

bench: $(READY)
	@$(PYTHON) -m benchmarks

pictures: $(READY)
	@$(PYTHON) -m docs.photograph

clean:
	rm -rf .venv .pytest_cache .hypothesis .mypy_cache .ruff_cache .import_linter_cache

$(READY): pyproject.toml constraints.txt .ci/prepare
	@sh .ci/prepare
	@touch $(READY)
