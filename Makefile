# make demo: the office with made-up work; make test: every check. Both set everything up first, without root and without a server.

PYTHON := .venv/bin/python
READY := .venv/.ready
WORKERS ?= 3

.PHONY: demo test lint written faults bench bench-national others pictures clean

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

# Everything at the size of the whole country, and two hours of everybody at work: half a day.
bench-national: $(READY)
	@$(PYTHON) -m benchmarks --rows 100000 --large-rows 100000 --register 1150000 --filed 3000000 --searched 1150000 --spread 3000000 --published 143750 --kits 120000 --written 1000000 --growth 10000,100000,1150000 --soak-seconds 7200

# What others' tools take for the same work is measured where they are installed, apart from the program.
others: .venv-others/.ready

.venv-others/.ready: benchmarks/others.txt $(READY)
	@$(PYTHON) -m venv .venv-others
	@.venv-others/bin/python -m pip install --quiet --disable-pip-version-check --requirement benchmarks/others.txt
	@touch $@

pictures: $(READY)
	@$(PYTHON) -m docs.photograph

clean:
	rm -rf .venv .venv-others .pytest_cache .hypothesis .mypy_cache .ruff_cache .import_linter_cache

$(READY): pyproject.toml constraints.txt .ci/prepare
	@sh .ci/prepare
	@touch $(READY)
